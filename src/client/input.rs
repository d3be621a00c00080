//! What a turn is given: an array of input items, one item, or a text.
#![forbid(unsafe_code)]

use crate::base::checked;
use crate::base::error::{Error, Result};
use crate::base::json::{self, Kind};
use crate::base::status::CODEX_E_JSON;

/// The array form, on one line.
pub fn items(input_json: &str) -> Result<String> {
    let input = checked::json("input_json", input_json)?;
    match json::kind(&input) {
        Some(Kind::Array) => Ok(input),
        Some(Kind::Object) => Ok(format!("[{input}]")),
        Some(Kind::String) => Ok(format!(r#"[{{"type":"text","text":{input}}}]"#)),
        _ => Err(Error::new(
            CODEX_E_JSON,
            "input_json must be an array of input items, one item, or a JSON string (codex_text_input makes one from text)",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_three_forms() {
        assert_eq!(items(" [ ] ").unwrap(), "[]");
        assert_eq!(items(r#"{"type": "text"}"#).unwrap(), r#"[{"type":"text"}]"#);
        assert_eq!(items(r#""h\u00e9 \"x\"""#).unwrap(), r#"[{"type":"text","text":"h\u00e9 \"x\""}]"#);
        for bad in ["7", "null", "true", "", "hello"] {
            assert_eq!(items(bad).unwrap_err().code(), CODEX_E_JSON, "{bad}");
        }
    }
}
