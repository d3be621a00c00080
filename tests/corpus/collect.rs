//! Makes the corpus of what was recorded: takes out what belongs to one machine, and keeps one line of each shape.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

/// The corpus, a file for each key, before it is written.
pub type Files = BTreeMap<&'static str, Vec<Value>>;

/// Text above this is cut: a corpus is about shapes.
const LONGEST: usize = 300;

/// No more lines than this of one method (and one kind of item).
const MOST: usize = 8;

/// Reads all records of a folder, in the order of their names.
///
/// `places` are paths of this machine, with what stands in their place; `host` is its name.
pub fn collect(traces: &Path, places: &[(String, &str)], host: &str) -> Result<Files, String> {
    let problem = |error: std::io::Error| format!("{}: {error}", traces.display());
    let mut paths: Vec<_> =
        std::fs::read_dir(traces).map_err(problem)?.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let mut kept = Kept::default();
    let mut files = Files::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut clean = Clean { places, host, ids: BTreeMap::new() };
        for (file, line) in lines(&text) {
            let line = clean.value("", line);
            if kept.is_new(file, &line) {
                files.entry(file).or_default().push(line);
            }
        }
    }
    for lines in files.values_mut() {
        lines.sort_by_key(|line| line["method"].as_str().unwrap_or_default().to_owned());
    }
    Ok(files)
}

/// What one record has for each file.
fn lines(text: &str) -> Vec<(&'static str, Value)> {
    let mut found = Vec::new();
    let mut asked: [BTreeMap<String, Value>; 2] = Default::default();
    for line in text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let (message, from_server) = (line["message"].clone(), line["dir"] == "in");
        let id = message.get("id").map(Value::to_string);
        match (message.get("method"), id) {
            (Some(_), None) if from_server => found.push(("notifications", message)),
            (Some(_), Some(id)) => {
                if from_server {
                    found.push(("requests", message.clone()));
                }
                asked[usize::from(from_server)].insert(id, message);
            }
            (None, Some(id)) => {
                let question = asked[usize::from(!from_server)].remove(&id);
                if let (Some(question), Some(result)) = (question, message.get("result")) {
                    let mut answered = json!({"method": question["method"], "result": result});
                    if let (true, Some(params)) = (from_server, question.get("params")) {
                        answered["params"] = params.clone();
                    }
                    found.push((if from_server { "results" } else { "answers" }, answered));
                }
            }
            _ => {}
        }
    }
    found
}

/// Takes out what differs from machine to machine and from run to run.
struct Clean<'a> {
    places: &'a [(String, &'a str)],
    host: &'a str,
    /// By what they are replaced.
    ids: BTreeMap<String, String>,
}

impl Clean<'_> {
    fn value(&mut self, key: &str, value: Value) -> Value {
        match value {
            Value::Object(members) => {
                let clean = |(name, value): (String, Value)| {
                    let cleaned = self.value(&name, value);
                    (self.text(&name), cleaned)
                };
                Value::Object(members.into_iter().map(clean).collect::<Map<_, _>>())
            }
            Value::Array(elements) => elements.into_iter().map(|element| self.value(key, element)).collect(),
            Value::String(text) => json!(self.member(key, &text)),
            Value::Number(number) => number
                .as_i64()
                .and_then(|number| time(key, number))
                .map_or(Value::Number(number), |steady| json!(steady)),
            other => other,
        }
    }

    fn member(&mut self, key: &str, text: &str) -> String {
        match key {
            "userAgent" => "libcodex (Linux; x86_64)".to_owned(),
            "processId" if text.bytes().all(|byte| byte.is_ascii_digit()) => "1000".to_owned(),
            "serverName" if text == self.host => "host".to_owned(),
            _ => self.text(text),
        }
    }

    fn text(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        for (place, name) in self.places {
            text = text.replace(place.as_str(), name);
        }
        text = self.scratch(&text);
        text = self.words(&text);
        match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text,
        }
    }

    /// `/t/1234-5`, the folder of one test, is `/t`.
    fn scratch(&self, text: &str) -> String {
        let mut parts = text.split("/t/");
        let mut made = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let digits = part.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'-').count();
            made += &if digits > 2 { format!("/t{}", &part[digits..]) } else { format!("/t/{part}") };
        }
        made
    }

    /// Ids, hashes and ports.
    fn words(&mut self, text: &str) -> String {
        let is_part = |character: char| character.is_ascii_hexdigit() || character == '-';
        let mut made = String::new();
        let mut rest = text;
        while let Some(begin) = rest.find(is_part) {
            let (before, from) = rest.split_at(begin);
            let length = from.find(|character: char| !is_part(character)).unwrap_or(from.len());
            let length = from[..length].trim_end_matches('-').len().max(1);
            let (word, after) = from.split_at(length);
            made += before;
            let (begin, id) = word.split_at(word.len().saturating_sub(ID));
            if is_id(id) {
                let next = format!("01a20000-0000-7000-8000-{:012}", self.ids.len() + 1);
                // Before it may stand a time, in the name of a file.
                made.extend(
                    begin.chars().map(|character| if character.is_ascii_digit() { '0' } else { character }),
                );
                made += self.ids.entry(id.to_owned()).or_insert(next);
            } else if word.len() >= 40 && !word.contains('-') {
                made += &"0".repeat(word.len());
            } else if made.ends_with("127.0.0.1:") {
                made += "8080";
            } else if made.ends_with("Chunk ID: ") {
                made += "000000";
            } else if is_date(word) {
                made += "2026-01-01";
            } else {
                made += word;
            }
            rest = after;
        }
        made + rest
    }
}

/// The length of an id, and what one looks like.
const ID: usize = 36;

fn is_id(word: &str) -> bool {
    lengths(word) == [8, 4, 4, 4, 12]
}

fn is_date(word: &str) -> bool {
    lengths(word) == [4, 2, 2] && word.starts_with("20")
}

fn lengths(word: &str) -> Vec<usize> {
    word.split('-').map(str::len).collect()
}

/// Moments and lengths of time are always the same; in seconds or milliseconds, as they were.
fn time(key: &str, number: i64) -> Option<i64> {
    match key {
        "durationMs" | "timeUsedSeconds" | "totalDurationMs" => Some(1),
        _ if number > 1_000_000_000_000 => Some(1_767_225_600_000),
        _ if number > 1_000_000_000 && key.ends_with("At") => Some(1_767_225_600),
        _ => None,
    }
}

/// Which shapes were kept so far.
#[derive(Default)]
struct Kept {
    shapes: HashSet<String>,
    counts: BTreeMap<String, usize>,
}

impl Kept {
    /// Whether a line has something in it that no line before had.
    fn is_new(&mut self, file: &str, line: &Value) -> bool {
        let params = &line["params"];
        let of = format!("{file} {} {} {}", line["method"], params["item"]["type"], params["turn"]["status"]);
        let mut shape = BTreeSet::new();
        features(&of, "", line, &mut shape);
        let count = self.counts.entry(of).or_default();
        if *count >= MOST || shape.iter().all(|feature| self.shapes.contains(feature)) {
            return false;
        }
        *count += 1;
        self.shapes.extend(shape);
        true
    }
}

/// Each value by its place and type, and by its word where it says what something is.
fn features(place: &str, key: &str, value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                features(&format!("{place}/{name}"), name, value, into);
            }
            into.insert(format!("{place} object"));
        }
        Value::Array(elements) => {
            for element in elements {
                features(&format!("{place}/*"), key, element, into);
            }
            into.insert(format!("{place} array {}", elements.is_empty()));
        }
        Value::String(text) if ["type", "status", "kind", "codexErrorInfo", "decision"].contains(&key) => {
            into.insert(format!("{place} is {text}"));
        }
        Value::String(_) => drop(into.insert(format!("{place} text"))),
        Value::Number(number) => drop(into.insert(format!("{place} number {}", number.is_f64()))),
        Value::Bool(_) => drop(into.insert(format!("{place} bool"))),
        Value::Null => drop(into.insert(format!("{place} null"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_one_machine_is_taken_out() {
        let places = [("/build".to_owned(), "/srv")];
        let mut clean = Clean { places: &places, host: "vm", ids: BTreeMap::new() };
        for (key, value, expected) in [
            ("cwd", json!("/build/t/12-3/work in /build/t/12-3"), json!("/srv/t/work in /srv/t")),
            ("path", json!("/etc/t/x"), json!("/etc/t/x")),
            (
                "id",
                json!("01A205cb-d12d-7991-96d8-e95fdac47e3f."),
                json!("01a20000-0000-7000-8000-000000000001."),
            ),
            (
                "path",
                json!("2026-11-23T00-38-10-01a205cb-d12d-7991-96d8-e95fdac47e30"),
                json!("2026-01-01T00-00-00-01a20000-0000-7000-8000-000000000002"),
            ),
            ("text", json!("Chunk ID: 1fc2ed\nfeed"), json!("Chunk ID: 000000\nfeed")),
            ("sha", json!("9".repeat(40)), json!("0".repeat(40))),
            ("url", json!("http://127.0.0.1:41234/v1"), json!("http://127.0.0.1:8080/v1")),
            ("processId", json!("66119"), json!("1000")),
            ("serverName", json!("vm"), json!("host")),
            ("serverName", json!("tools"), json!("tools")),
            ("createdAt", json!(1_795_393_035), json!(1_767_225_600)),
            ("startedAtMs", json!(1_795_393_035_269_i64), json!(1_767_225_600_000_i64)),
            ("used", json!(12), json!(12)),
            ("text", json!("é".repeat(400)), json!(format!("{}…", "é".repeat(300)))),
        ] {
            assert_eq!(clean.value(key, value.clone()), expected, "{key} {value}");
        }
    }

    #[test]
    fn one_line_of_each_shape_is_kept() {
        let mut kept = Kept::default();
        let mut is_new =
            |params: Value| kept.is_new("notifications", &json!({"method": "a", "params": params}));
        assert!(is_new(json!({"status": "failed", "n": 1})));
        assert!(!is_new(json!({"n": 2, "status": "failed"})));
        assert!(is_new(json!({"status": "completed"})));
        assert!(is_new(json!({"n": null})));
        assert!(is_new(json!({"list": []})));
        assert!(is_new(json!({"list": [{"text": "x"}]})));
        assert!(!is_new(json!({"list": [{"text": "y"}, {"text": "z"}]})));
    }
}
