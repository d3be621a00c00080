//! The rule list of the option `approvals`: requests that the owner of the program has answered beforehand.
//!
//! ```json
//! [{"method": "item/commandExecution/requestApproval", "command": ["git", "status", "**"],
//!   "cwd": "/srv/project", "decision": "accept"},
//!  {"method": "item/permissions/requestApproval", "decision": "decline"}]
//! ```
//!
//! The first rule that matches answers; where none does, the request is asked as if there were no list.
//!
//! | member | meaning |
//! |---|---|
//! | `method` | the request, or an array of several: one of the approvals, `item/tool/requestUserInput`, `item/tool/call`, `mcpServer/elicitation/request` |
//! | `command` | the program and its arguments, one pattern each; for requests to run a command |
//! | `cwd` | the folder that the request's folder is, or is below |
//! | `grantRoot` | the folder that the folder asked for is, or is below; for file changes |
//! | `paths` | folders that the changed files are below; for `applyPatchApproval` alone, since `item/fileChange/requestApproval` doesn't say which files it is about |
//! | `decision` | `accept`, `acceptForSession`, `decline`, `cancel`, or `ask`: stop here and ask |
//!
//! A pattern of `command` is the word itself; `*`, one argument; or `**`, at the end only, any number of arguments.
//! There are no wildcards inside of a word. In a rule that accepts, `*` stands for no option (nothing that begins with
//! `-`), since an option can change what a command does: name the options, or write `**`.
//!
//! # What an accept rule wants
//!
//! It matches only what is certain; everything else is asked.
//!
//! - Words are compared, never a shell's text. The server shows a command as text (`/bin/bash -lc 'git status'`): it
//!   must be a plain list of words, with nothing that a shell would act upon, see [`words`]. One `bash`, `sh` or `zsh`
//!   at a well-known absolute path is unwrapped, once.
//! - It names its program: the first pattern is a word. `command` can't be left out for commands.
//! - The request may carry nothing that the rule does not speak of: no additional permissions, no network access, no
//!   `grantRoot`, no environment but the local one, no `kind` but `command`, no member that this version does not know.
//!   Proposed amendments are let pass, since an accept does not apply them.
//! - Paths are compared part by part, as they are written. One with `..` is never certain.
//! - Permissions, questions, tool calls and elicitations can't be accepted by a rule.
//!
//! Where the server does not offer `acceptForSession`, that decision is answered as `accept`. Where an earlier rule to
//! decline or ask may apply, but can't be judged with certainty, an accept rule after it asks.
//!
//! # What it can't see
//!
//! - A rule knows the words of a command, not what they do. `git status` runs what the repository's configuration
//!   says, `make` what its file says, `rg --pre=x` and `tar --to-command=x` run other programs: accept what you would
//!   accept with any arguments that the patterns admit, in any folder that `cwd` admits.
//! - An accepted command often runs outside of the sandbox: that is what was asked.
//! - Which program a bare name is, is decided by PATH and by the start-up files of the login shell, aliases included.
//! - Symbolic links, and file systems that take two spellings for one name.
//! - A rule to decline or ask is no fence: `/bin/rm`, `env rm` and `sh cleanup.sh` are other words than `rm`. What must
//!   not happen is kept out by the sandbox, and by accept rules that are narrow.
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
