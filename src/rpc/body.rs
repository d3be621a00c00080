//! What a request says.
#![forbid(unsafe_code)]

use std::borrow::Cow;

/// A request's params, and the trace that it is part of; both JSON.
pub struct Body {
    /// The params, on one line.
    pub params: Cow<'static, str>,
    /// W3C trace context: `{"traceparent":…,"tracestate":…}`.
    pub trace: Option<String>,
}

impl From<String> for Body {
    fn from(params: String) -> Body {
        Body { params: params.into(), trace: None }
    }
}

impl From<&str> for Body {
    fn from(params: &str) -> Body {
        params.to_owned().into()
    }
}
