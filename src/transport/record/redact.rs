//! Takes what is secret out of a line: by the names of members, by the method, by its shape, and wherever it comes again.
#![forbid(unsafe_code)]

use std::collections::HashSet;

use memchr::memmem;

use super::Direction;
use super::known::{hides_whole, is_secret_name, is_secret_variable};
use crate::base::json;

/// What stands in place of a secret.
pub const REDACTED: &str = "<redacted>";
/// Shorter ones are hidden where they stand, but not looked for elsewhere: they would be found in other words.
const SHORTEST: usize = 8;
/// So many are looked for.
const MOST_KNOWN: usize = 256;
/// So many requests are remembered whose answer is secret.
const MOST_ASKED: usize = 1024;

/// Remembers, from line to line, what must not come again.
pub struct Redactor {
    /// As they are written in JSON.
    known: Vec<String>,
    /// Requests of the server whose answer is secret, by their ids.
    asked: HashSet<String>,
}

/// Members that say what kind of message it is, in a message or right inside its params or result.
const KINDS: [&str; 4] = ["action", "id", "method", "type"];

/// What of one line is hidden.
#[derive(Clone, Copy, Default)]
struct Scope {
    /// All text, but for what says what kind of message it is.
    all: bool,
    /// Members called `value`: the setting of a secret.
    values: bool,
}

impl Scope {
    /// In what the client sends, a number may be a secret too. What the server says has to keep its types.
    fn hides_numbers(self) -> bool {
        self.all || self.values
    }
}

/// An object or array that the scan is inside of.
struct Level {
    is_object: bool,
    /// The next string is a key.
    wants_key: bool,
    /// All text in it is hidden, because of a name above it.
    hidden: bool,
    /// The member that is read is hidden.
    member_hidden: bool,
    /// The same because of a name, its own or one above it.
    member_by_name: bool,
    /// What is hidden there is a secret by its own name, and looked for elsewhere.
    member_known: bool,
}

impl Redactor {
    /// One that hides these wherever they occur.
    pub fn new(secrets: Vec<String>) -> Redactor {
        let mut redactor = Redactor { known: Vec::new(), asked: HashSet::new() };
        for secret in secrets {
            let quoted = json::quote(&secret);
            redactor.remember(&quoted[1..quoted.len() - 1]);
        }
        redactor
    }

    /// The line without its secrets, which stays one line of JSON.
    pub fn redact(&mut self, direction: Direction, line: &str) -> String {
        let scope = self.scope(direction, line);
        self.rewrite(line, scope)
    }

    /// Remembers a secret as it was written, and as others write it.
    fn remember(&mut self, raw: &str) {
        self.remember_as(raw);
        if let Some(text) = json::unquote(&format!("\"{raw}\"")).filter(|_| raw.contains('\\')) {
            let quoted = json::quote(&text);
            self.remember_as(&quoted[1..quoted.len() - 1]);
        }
    }

    fn remember_as(&mut self, raw: &str) {
        if raw.len() >= SHORTEST && self.known.len() < MOST_KNOWN && !self.known.iter().any(|one| one == raw)
        {
            self.known.push(raw.to_owned());
        }
    }

    fn scope(&mut self, direction: Direction, line: &str) -> Scope {
        let method = json::pointer(line, "/method").and_then(json::unquote).unwrap_or_default();
        let id = json::pointer(line, "/id").unwrap_or_default();
        match (direction, method.as_ref()) {
            (Direction::Out, "account/login/start") => Scope { all: true, ..Scope::default() },
            (Direction::Out, "config/value/write" | "config/batchWrite") => {
                Scope { values: sets_secret(line), ..Scope::default() }
            }
            // What a person types into a form may be a password.
            (Direction::In, "mcpServer/elicitation/request") => {
                self.expect(id);
                Scope::default()
            }
            (Direction::In, "item/tool/requestUserInput") if line.contains("\"isSecret\":true") => {
                self.expect(id);
                Scope::default()
            }
            (Direction::Out, "") => Scope { all: self.asked.remove(id), ..Scope::default() },
            _ => Scope::default(),
        }
    }

    fn expect(&mut self, id: &str) {
        if self.asked.len() >= MOST_ASKED {
            self.asked.clear();
        }
        self.asked.insert(id.to_owned());
    }

    fn rewrite(&mut self, line: &str, scope: Scope) -> String {
        let bytes = line.as_bytes();
        let mut out = String::with_capacity(line.len());
        let mut levels: Vec<Level> = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            match bytes[at] {
                b'"' => {
                    let end = string_end(bytes, at);
                    let raw = &line[at + 1..end];
                    let after = (end + 1).min(bytes.len());
                    let depth = levels.len();
                    match levels.last_mut() {
                        Some(level) if level.wants_key => {
                            level.enter(raw, scope, depth);
                            out.push_str(&line[at..after]);
                        }
                        level => {
                            let hidden = level.as_ref().is_some_and(|level| level.member_hidden);
                            if level.is_some_and(|level| level.member_known) {
                                self.remember(raw);
                            }
                            out.push('"');
                            out.push_str(&if hidden { REDACTED.to_owned() } else { self.scrub(raw) });
                            out.push('"');
                        }
                    }
                    at = after;
                    continue;
                }
                byte @ (b'{' | b'[') => {
                    let around = levels.last();
                    let is_object = byte == b'{';
                    levels.push(Level {
                        is_object,
                        wants_key: is_object,
                        hidden: around.is_some_and(|around| around.member_by_name),
                        member_hidden: around.is_some_and(|around| around.member_hidden),
                        member_by_name: around.is_some_and(|around| around.member_by_name),
                        member_known: around.is_some_and(|around| around.member_known),
                    });
                }
                b'}' | b']' => drop(levels.pop()),
                b',' => {
                    if let Some(level) = levels.last_mut() {
                        level.wants_key = level.is_object;
                    }
                }
                _ => {}
            }
            let next = bytes[at + 1..].iter().position(|byte| b"\"{}[],".contains(byte));
            let end = next.map_or(bytes.len(), |next| at + 1 + next);
            let is_hidden = |level: &Level| level.member_hidden && !level.wants_key;
            match scope.hides_numbers() && levels.last().is_some_and(is_hidden) {
                true => hide_number(&line[at..end], &mut out),
                false => out.push_str(&line[at..end]),
            }
            at = end;
        }
        out
    }

    /// A text without known secrets, and without what looks like one.
    fn scrub(&self, raw: &str) -> String {
        let mut text = raw.to_owned();
        for secret in &self.known {
            if memmem::find(text.as_bytes(), secret.as_bytes()).is_some() {
                text = text.replace(secret.as_str(), REDACTED);
            }
        }
        for (start, least) in [("sk-", 16), ("eyJ", 32), ("Bearer ", 12)] {
            text = without_shape(text, start, least);
        }
        text
    }
}

impl Level {
    /// A key was read; its value follows.
    fn enter(&mut self, raw: &str, scope: Scope, depth: usize) {
        let name = json::unquote(&format!("\"{raw}\"")).unwrap_or_default().into_owned();
        let by_name = is_secret_name(&name);
        let is_kind = depth <= 2 && KINDS.contains(&name.as_str());
        let by_scope = (scope.all && !is_kind) || (scope.values && name == "value");
        self.member_by_name = self.hidden || by_name || (scope.values && name == "value");
        self.member_hidden = self.member_by_name || by_scope;
        self.member_known = match self.hidden {
            true => is_secret_variable(&name),
            false => by_scope || (by_name && !hides_whole(&name)),
        };
        self.wants_key = false;
    }
}

/// Copies what stands between strings and brackets, with a number, `true` or `false` in it hidden.
fn hide_number(piece: &str, out: &mut String) {
    let word = piece.trim_matches(|c: char| ":,[]{}".contains(c) || c.is_ascii_whitespace());
    match word {
        "" | "null" => out.push_str(piece),
        _ => out.push_str(&piece.replacen(word, &format!("\"{REDACTED}\""), 1)),
    }
}

/// Whether a change of the configuration sets what is secret.
fn sets_secret(line: &str) -> bool {
    let params = json::pointer(line, "/params").unwrap_or("{}");
    let is_secret = |edit: &str| {
        let path = json::pointer(edit, "/keyPath").and_then(json::unquote).unwrap_or_default();
        is_secret_name(&path)
    };
    let edits = json::pointer(params, "/edits").unwrap_or("[]");
    is_secret(params) || json::elements(edits).flatten().any(is_secret)
}

/// Where a string ends that begins at `start`: at its closing quote, or where the text ends.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// A text without words that begin so and have at least so many characters of a token after that.
fn without_shape(text: String, start: &str, least: usize) -> String {
    if memmem::find(text.as_bytes(), start.as_bytes()).is_none() {
        return text;
    }
    let of_token = |c: char| c.is_ascii_alphanumeric() || "-_.+/=~".contains(c);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(found) = rest.find(start) {
        let (before, from) = rest.split_at(found);
        let token = &from[start.len()..];
        let length = token.find(|c| !of_token(c)).unwrap_or(token.len());
        let inside = before.chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric());
        out.push_str(before);
        if length >= least && !inside {
            out.push_str(REDACTED);
        } else {
            out.push_str(&from[..start.len() + length]);
        }
        rest = &token[length..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn redactor() -> Redactor {
        Redactor::new(Vec::new())
    }

    fn out(redactor: &mut Redactor, message: &Value) -> String {
        let line = redactor.redact(Direction::Out, &message.to_string());
        assert!(serde_json::from_str::<Value>(&line).is_ok(), "{line}");
        assert!(!line.contains("hidden"), "{line}");
        line
    }

    #[test]
    fn what_is_no_secret_keeps_its_bytes() {
        let line = r#" { "id" : 7, "b":[1e400,"a\"]}\\",{"k\u0065y":"v"},[],{}] , "tokenUsage":{"totalTokens":5}, "x":null } "#;
        assert_eq!(redactor().redact(Direction::In, line), line);
        for broken in ["{\"a\":\"b", "{\"a\\", "\"", ""] {
            redactor().redact(Direction::In, broken);
        }
    }

    #[test]
    fn hides_secrets_by_their_names_however_deep() {
        let redactor = &mut redactor();
        for message in [
            json!({"method": "account/login/start", "params": {"type": "apiKey", "apiKey": "hidden"}}),
            json!({"method": "account/login/start", "params": {"type": "new", "whatever": {"a": ["hidden"]}}}),
            json!({"id": 3, "result": {"accessToken": "hidden", "chatgptAccountId": "a"}}),
            json!({"id": 3, "result": {"authUrl": "https://a/?state=hidden", "loginId": "l"}}),
            json!({"method": "thread/start", "params": {"config": {"mcp_servers": {"a": {"env": {"LEVEL": "hidden"}}}}}}),
            json!({"method": "thread/start", "params": {"config": {"mcp_servers.a.env.LEVEL": "hidden"}}}),
            json!({"method": "thread/start", "params": {"config": {"model_providers.b.http_headers": {"X": "hidden"}}}}),
            json!({"method": "command/exec", "params": {"command": ["a"], "env": {"A": "hidden", "B": null}}}),
            json!({"method": "config/value/write", "params": {"value": "hidden", "keyPath": "a.env.B"}}),
            json!({"method": "config/batchWrite", "params": {"edits": [{"keyPath": "a.apiKey", "value": {"x": "hidden"}}]}}),
            json!({"method": "environment/add", "params": {"authBearerToken": "hidden"}}),
        ] {
            let line = out(redactor, &message);
            assert!(line.contains(REDACTED), "{line}");
        }
        let kept = out(
            redactor,
            &json!({"method": "config/value/write", "params": {"keyPath": "model", "value": "m"}}),
        );
        assert!(kept.contains("\"m\""));
        let kept = out(redactor, &json!({"method": "account/login/start", "params": {"type": "chatgpt"}}));
        assert!(kept.contains("\"chatgpt\""));
    }

    #[test]
    fn a_secret_is_hidden_wherever_it_comes_again() {
        let redactor = &mut redactor();
        out(
            redactor,
            &json!({"method": "account/login/start", "params": {"type": "apiKey", "apiKey": "hidden-key"}}),
        );
        out(redactor, &json!({"id": 1, "error": {"message": "bad key hidden-key, sorry"}}));
        out(
            redactor,
            &json!({"method": "command/exec", "params": {"env": {"MY_TOKEN": "hidden-token", "LANG": "de_DE.UTF-8"}}}),
        );
        let line =
            out(redactor, &json!({"method": "x", "params": {"a": "echo hidden-token in de_DE.UTF-8"}}));
        assert!(line.contains("in de_DE.UTF-8"), "{line}");
        redactor.redact(Direction::Out, r#"{"apiKey":"\u0068idden\/key"}"#);
        out(redactor, &json!({"a": "it is hidden/key here"}));
        let mut told = Redactor::new(vec!["hidden \"quoted\"".into()]);
        out(&mut told, &json!({"a": "it is hidden \"quoted\" here"}));
    }

    #[test]
    fn answers_to_secret_questions_are_hidden() {
        let redactor = &mut redactor();
        let question = json!({"id": "q", "method": "item/tool/requestUserInput", "params": {"questions": [{"isSecret": true}]}});
        redactor.redact(Direction::In, &question.to_string());
        let line = out(redactor, &json!({"id": "q", "result": {"answers": {"a": {"answers": ["hidden"]}}}}));
        assert!(line.contains("\"id\":\"q\""), "{line}");
        let open = json!({"id": 5, "method": "item/tool/requestUserInput", "params": {"questions": [{"isSecret": false}]}});
        redactor.redact(Direction::In, &open.to_string());
        assert!(
            out(redactor, &json!({"id": 5, "result": {"answers": {"a": {"answers": ["blue"]}}}}))
                .contains("blue")
        );
        redactor
            .redact(Direction::In, &json!({"id": 6, "method": "mcpServer/elicitation/request"}).to_string());
        let form = json!({"pin": "hidden", "code": 4711, "share": [-0.5e1, true, null]});
        let line = out(redactor, &json!({"id": 6, "result": {"action": "accept", "content": form}}));
        let hidden = json!({"pin": REDACTED, "code": REDACTED, "share": [REDACTED, REDACTED, null]});
        let expected = json!({"id": 6, "result": {"action": "accept", "content": hidden}});
        assert_eq!(serde_json::from_str::<Value>(&line).unwrap(), expected);
    }

    #[test]
    fn what_looks_like_a_key_is_hidden() {
        let redactor = &mut redactor();
        for (text, expected) in [
            ("key sk-hiddenhiddenhidden1, yes", "key <redacted>, yes"),
            ("Authorization: Bearer hidden.hidden.hidden", "Authorization: <redacted>"),
            (
                "a task-force of sk-8s, a desk-top-publishing-house",
                "a task-force of sk-8s, a desk-top-publishing-house",
            ),
            ("eyJhiddenhiddenhiddenhidden.hiddenhiddenhidden.x", "<redacted>"),
        ] {
            let line = out(redactor, &json!({"text": text}));
            assert_eq!(line, json!({"text": expected}).to_string());
        }
    }
}
