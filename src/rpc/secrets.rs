//! What a caller passes in to log in with, kept out of the errors that the server makes of it.
//!
//! The server repeats a value that it can't read: a key in the wrong member comes back in the refusal.
#![forbid(unsafe_code)]

use serde_json::Value;

/// A shorter value is no secret, and would blot out half of a message.
const SHORTEST: usize = 6;
/// What stands in a secret's place.
const BLOT: &str = "…";

/// Values that no error may show.
#[derive(Default)]
pub struct Secrets(Vec<String>);

impl Secrets {
    /// Those among the params of a request.
    pub fn of(method: &str, params: &str) -> Secrets {
        let mut found = Secrets::default();
        if method == "account/login/start"
            && let Ok(Value::Object(members)) = serde_json::from_str(params)
        {
            for (key, value) in &members {
                // The kind of the login is a word of the protocol's, if it is one at all.
                let is_word = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphabetic());
                if key != "type" || !value.as_str().is_some_and(is_word) {
                    found.take(value);
                }
            }
            // The longest first, so that no rest of one is left by a shorter one in it.
            found.0.sort_unstable_by_key(|secret| std::cmp::Reverse(secret.len()));
        }
        found
    }

    fn take(&mut self, value: &Value) {
        match value {
            Value::String(text) if text.len() >= SHORTEST => self.0.push(text.clone()),
            Value::Number(number) if number.to_string().len() >= SHORTEST => self.0.push(number.to_string()),
            Value::Array(elements) => elements.iter().for_each(|element| self.take(element)),
            Value::Object(members) => members.values().for_each(|member| self.take(member)),
            _ => {}
        }
    }

    /// Blots them out of every text of a value.
    pub fn hide(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                for secret in &self.0 {
                    if text.contains(secret) {
                        *text = text.replace(secret, BLOT);
                    }
                }
            }
            Value::Array(elements) => elements.iter_mut().for_each(|element| self.hide(element)),
            Value::Object(members) => members.values_mut().for_each(|member| self.hide(member)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn shown(params: &Value, message: &str) -> Value {
        let mut error = json!({"code": -32600, "message": message, "data": {"at": [message]}});
        Secrets::of("account/login/start", &params.to_string()).hide(&mut error);
        assert_eq!(error["data"]["at"][0], error["message"]);
        error["message"].clone()
    }

    #[test]
    fn a_secret_shows_in_no_text_of_an_error() {
        assert_eq!(shown(&json!({"type": "apiKey", "key": "sk-12\"34"}), "no sk-12\"34, no"), "no …, no");
        assert_eq!(
            shown(&json!({"type": "apiKey", "apiKey": 123_456_789}), "integer `123456789`"),
            "integer `…`"
        );
        assert_eq!(shown(&json!({"type": "sk-12345"}), "unknown variant `sk-12345`"), "unknown variant `…`");
        assert_eq!(shown(&json!({"a": {"b": ["abcdef", "abcdefg"]}}), "abcdefg abcdef"), "… …");
    }

    #[test]
    fn words_of_the_protocol_s_stay() {
        let message = "expected `chatgpt`, missing field `apiKey`";
        assert_eq!(shown(&json!({"type": "chatgpt", "region": "eu"}), message), message);
        let mut error = json!({"message": "sk-12345"});
        Secrets::of("model/list", r#"{"cursor":"sk-12345"}"#).hide(&mut error);
        assert_eq!(error["message"], "sk-12345");
    }
}
