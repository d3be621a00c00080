//! The rule list of the option `approvals`: requests that the owner of the program has answered beforehand.
//!
#![doc = include_str!("../../docs/approval-rules.md")]
#![forbid(unsafe_code)]

mod paths;
mod request;
#[cfg(test)]
mod tests;
pub mod words;

use serde_json::{Map, Value};

use self::paths::Folder;
use self::request::{Member, Method, Request};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::CODEX_E_INVALID_ARGUMENT;
use crate::rpc::decline::Ruling;

/// The rules in their order.
#[derive(Clone, Debug, Default)]
pub struct Rules(Vec<Rule>);

/// Whether a rule matches, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    No,
    Unsure,
    Yes,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Decision {
    Accept,
    AcceptForSession,
    Decline,
    Cancel,
    Ask,
}

#[derive(Clone, Debug)]
struct Rule {
    methods: Vec<&'static Method>,
    command: Option<Vec<Pattern>>,
    cwd: Option<Folder>,
    grant_root: Option<Folder>,
    paths: Option<Vec<Folder>>,
    decision: Decision,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Pattern {
    Word(String),
    One,
    Any,
}

impl Rules {
    /// Reads the array of rules; what is wrong is named with its place.
    pub fn read(value: &Value) -> Result<Rules> {
        let Value::Array(rules) = value else {
            return Err(invalid("approvals must be \"ask\", \"decline\" or an array of rules"));
        };
        let read = |(index, rule)| {
            Rule::read(rule).map_err(|what: String| invalid(&format!("approvals[{index}]: {what}")))
        };
        rules.iter().enumerate().map(read).collect::<Result<_>>().map(Rules)
    }

    /// What the first matching rule says of a request, whose params are JSON; `None` where none matches.
    pub fn answer(&self, method: &str, params: &str) -> Option<Ruling> {
        let method = request::KNOWN.iter().find(|known| known.name == method)?;
        // The stricter reader first: it refuses a member that stands twice.
        let params: Map<String, Value> = serde_json::from_str(&json::check(params).ok()?).ok()?;
        let request = Request::new(method, &params);
        let mut unsure = false;
        for rule in self.0.iter().filter(|rule| rule.is_for(method)) {
            match (rule.fit(&request), rule.decision) {
                (Fit::No, _) => {}
                (Fit::Unsure, decision) => unsure |= !decision.accepts(),
                (Fit::Yes, Decision::Ask) => return Some(Ruling::Ask),
                (Fit::Yes, decision) if decision.accepts() && unsure => return Some(Ruling::Ask),
                (Fit::Yes, decision) => return Some(Ruling::Answer(request.result(decision))),
            }
        }
        None
    }
}

impl Rule {
    fn read(value: &Value) -> std::result::Result<Rule, String> {
        let Value::Object(members) = value else {
            return Err("a rule must be an object".into());
        };
        for key in members.keys() {
            if Member::named(key).is_none() && key != "method" && key != "decision" {
                return Err(format!(
                    "unknown key {key:?}; known are method, command, cwd, grantRoot, paths, decision"
                ));
            }
        }
        let methods = read_methods(members.get("method"))?;
        let decision = match members.get("decision") {
            Some(Value::String(word)) => Decision::named(word).ok_or_else(|| {
                format!("unknown decision {word:?}; known are accept, acceptForSession, decline, cancel, ask")
            })?,
            Some(_) => return Err("decision must be a string".into()),
            None => return Err("it has no decision".into()),
        };
        for method in &methods {
            if !method.decisions.contains(&decision) {
                let known: Vec<&str> = method.decisions.iter().map(|known| known.word()).collect();
                return Err(format!(
                    "decision {:?} can't be made by a rule for {}: it takes {}",
                    decision.word(),
                    method.name,
                    known.join(", ")
                ));
            }
            for key in members.keys() {
                if Member::named(key).is_some_and(|member| !method.members.contains(&member)) {
                    return Err(format!("{key} can't be judged for {}: it does not say it", method.name));
                }
            }
        }
        let rule = Rule {
            methods,
            command: members.get("command").map(read_command).transpose()?,
            cwd: members.get("cwd").map(|value| read_folder("cwd", value)).transpose()?,
            grant_root: members.get("grantRoot").map(|value| read_folder("grantRoot", value)).transpose()?,
            paths: members.get("paths").map(read_paths).transpose()?,
            decision,
        };
        if decision.accepts() && rule.methods.iter().any(|method| method.members.contains(&Member::Command)) {
            match rule.command.as_deref() {
                None => {
                    return Err("command is missing: an accept rule says which commands it accepts".into());
                }
                Some([Pattern::Word(_), ..]) => {}
                Some(_) => {
                    return Err(
                        "command[0] is a wildcard: an accept rule names the program that it accepts".into()
                    );
                }
            }
        }
        Ok(rule)
    }

    fn is_for(&self, method: &Method) -> bool {
        self.methods.iter().any(|known| known.name == method.name)
    }

    fn fit(&self, request: &Request) -> Fit {
        let accepts = self.decision.accepts();
        if accepts && (!request.is_plain(self.grant_root.is_some()) || !request.can_say(self.decision)) {
            return Fit::No;
        }
        let mut fit = Fit::Yes;
        if let Some(patterns) = &self.command {
            fit = fit.min(match request.words() {
                None => Fit::Unsure,
                Some(words) if matches(patterns, words, accepts) => Fit::Yes,
                Some(_) => Fit::No,
            });
        }
        if let Some(cwd) = &self.cwd {
            fit = fit.min(request.text("cwd").map_or(Fit::Unsure, |path| cwd.holds(path)));
        }
        if let Some(root) = &self.grant_root {
            fit = fit.min(request.text("grantRoot").map_or(Fit::No, |path| root.holds(path)));
        }
        if let Some(folders) = &self.paths {
            let held = |path: &String| folders.iter().map(|folder| folder.holds(path)).max();
            let fits = request.changed_files();
            let fits = fits.iter().filter_map(held);
            // All the files must be in place to be accepted; one is enough to be declined.
            let files = if accepts { fits.min() } else { fits.max() };
            fit = fit.min(files.unwrap_or(Fit::Unsure));
        }
        fit
    }
}

impl Decision {
    const ALL: [Decision; 5] =
        [Decision::Accept, Decision::AcceptForSession, Decision::Decline, Decision::Cancel, Decision::Ask];

    fn named(word: &str) -> Option<Decision> {
        Decision::ALL.into_iter().find(|decision| decision.word() == word)
    }

    fn word(self) -> &'static str {
        match self {
            Decision::Accept => "accept",
            Decision::AcceptForSession => "acceptForSession",
            Decision::Decline => "decline",
            Decision::Cancel => "cancel",
            Decision::Ask => "ask",
        }
    }

    fn accepts(self) -> bool {
        matches!(self, Decision::Accept | Decision::AcceptForSession)
    }
}

fn read_methods(value: Option<&Value>) -> std::result::Result<Vec<&'static Method>, String> {
    let read = |name: &Value| {
        let name = name.as_str().ok_or("method must be a string or an array of strings")?;
        request::KNOWN.iter().find(|method| method.name == name).ok_or_else(|| {
            let known: Vec<&str> = request::KNOWN.iter().map(|method| method.name).collect();
            format!("unknown method {name:?}; rules can be made for {}", known.join(", "))
        })
    };
    match value {
        None => Err("it has no method".into()),
        Some(Value::Array(names)) if names.is_empty() => Err("method is empty".into()),
        Some(Value::Array(names)) => names.iter().map(read).collect(),
        Some(name) => read(name).map(|method| vec![method]),
    }
}

fn read_command(value: &Value) -> std::result::Result<Vec<Pattern>, String> {
    let wrong = || "command must be an array of words, the program first".to_owned();
    let elements = value.as_array().filter(|elements| !elements.is_empty()).ok_or_else(wrong)?;
    let last = elements.len() - 1;
    let read = |(index, element): (usize, &Value)| match element.as_str() {
        None => Err(wrong()),
        Some("") if index == 0 => Err("command[0] is empty: it is the program".into()),
        Some("*") => Ok(Pattern::One),
        Some("**") if index == last => Ok(Pattern::Any),
        Some("**") => Err(format!("command[{index}] is \"**\", which may only stand at the end")),
        Some(word) => Ok(Pattern::Word(word.to_owned())),
    };
    elements.iter().enumerate().map(read).collect()
}

fn read_folder(key: &str, value: &Value) -> std::result::Result<Folder, String> {
    let path = value.as_str().ok_or_else(|| format!("{key} must be a string"))?;
    Folder::read(path).ok_or_else(|| format!("{key} is {path:?}: it must be an absolute path without \"..\""))
}

fn read_paths(value: &Value) -> std::result::Result<Vec<Folder>, String> {
    let paths =
        value.as_array().filter(|paths| !paths.is_empty()).ok_or("paths must be an array of folders")?;
    let read = |(index, path): (usize, &Value)| read_folder(&format!("paths[{index}]"), path);
    paths.iter().enumerate().map(read).collect()
}

fn matches(patterns: &[Pattern], words: &[String], accepts: bool) -> bool {
    let (patterns, rest_is_open) = match patterns.split_last() {
        Some((Pattern::Any, patterns)) => (patterns, true),
        _ => (patterns, false),
    };
    let long_enough =
        if rest_is_open { words.len() >= patterns.len() } else { words.len() == patterns.len() };
    long_enough
        && patterns.iter().zip(words).all(|(pattern, word)| match pattern {
            Pattern::Word(wanted) => wanted == word,
            Pattern::One => !(accepts && word.starts_with('-')),
            Pattern::Any => true,
        })
}

fn invalid(what: &str) -> Error {
    Error::new(CODEX_E_INVALID_ARGUMENT, format!("options_json: {what}"))
}
