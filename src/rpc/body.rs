//! What a request says.
#![forbid(unsafe_code)]

/// A request's params, and the trace that it is part of; both JSON.
pub struct Body {
    /// The params, on one line.
    pub params: String,
    /// W3C trace context: `{"traceparent":…,"tracestate":…}`.
    pub trace: Option<String>,
}

impl From<String> for Body {
    fn from(params: String) -> Body {
        Body { params, trace: None }
    }
}

impl From<&str> for Body {
    fn from(params: &str) -> Body {
        params.to_owned().into()
    }
}
