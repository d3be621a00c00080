//! The requests that rules can be made for, and what each of them says.
#![forbid(unsafe_code)]

use serde_json::{Map, Value};
use std::cell::OnceCell;

use super::Decision::{self, Accept, AcceptForSession, Ask, Cancel, Decline};
use super::words;
use crate::rpc::decline::{Answer, decline};

/// A member of a rule that is held against the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Member {
    /// `command`
    Command,
    /// `cwd`
    Cwd,
    /// `grantRoot`
    GrantRoot,
    /// `paths`
    Paths,
}

impl Member {
    /// The member of that name.
    pub fn named(key: &str) -> Option<Member> {
        match key {
            "command" => Some(Member::Command),
            "cwd" => Some(Member::Cwd),
            "grantRoot" => Some(Member::GrantRoot),
            "paths" => Some(Member::Paths),
            _ => None,
        }
    }
}

/// A request of the server.
#[derive(Debug)]
pub struct Method {
    /// Its name.
    pub name: &'static str,
    /// What a rule for it can be held against.
    pub members: &'static [Member],
    /// What a rule can say to it.
    pub decisions: &'static [Decision],
    /// The params that an accept rule need not speak of.
    harmless: &'static [&'static str],
}

const COMMAND: &str = "item/commandExecution/requestApproval";
const LEGACY_COMMAND: &str = "execCommandApproval";
const LEGACY_PATCH: &str = "applyPatchApproval";
const ELICITATION: &str = "mcpServer/elicitation/request";

/// The requests that rules can be made for.
pub const KNOWN: &[Method] = &[
    Method {
        name: COMMAND,
        members: &[Member::Command, Member::Cwd],
        decisions: &[Accept, AcceptForSession, Decline, Cancel, Ask],
        harmless: &[
            "threadId",
            "turnId",
            "itemId",
            "startedAtMs",
            "approvalId",
            "kind",
            "command",
            "commandActions",
            "cwd",
            "environmentId",
            "reason",
            "availableDecisions",
            "proposedExecpolicyAmendment",
            "proposedNetworkPolicyAmendments",
        ],
    },
    Method {
        name: "item/fileChange/requestApproval",
        members: &[Member::GrantRoot],
        decisions: &[Accept, AcceptForSession, Decline, Cancel, Ask],
        harmless: &["threadId", "turnId", "itemId", "startedAtMs", "reason"],
    },
    Method {
        name: "item/permissions/requestApproval",
        members: &[Member::Cwd],
        decisions: &[Decline, Ask],
        harmless: &[],
    },
    Method { name: ELICITATION, members: &[], decisions: &[Decline, Cancel, Ask], harmless: &[] },
    Method { name: "item/tool/requestUserInput", members: &[], decisions: &[Decline, Ask], harmless: &[] },
    Method { name: "item/tool/call", members: &[], decisions: &[Decline, Ask], harmless: &[] },
    Method {
        name: LEGACY_COMMAND,
        members: &[Member::Command, Member::Cwd],
        decisions: &[Accept, AcceptForSession, Decline, Cancel, Ask],
        harmless: &["conversationId", "callId", "approvalId", "command", "cwd", "parsedCmd", "reason"],
    },
    Method {
        name: LEGACY_PATCH,
        members: &[Member::GrantRoot, Member::Paths],
        decisions: &[Accept, AcceptForSession, Decline, Cancel, Ask],
        harmless: &["conversationId", "callId", "fileChanges", "reason"],
    },
];

/// A request as the rules see it.
pub struct Request<'a> {
    method: &'static Method,
    params: &'a Map<String, Value>,
    words: OnceCell<Option<Vec<String>>>,
}

impl<'a> Request<'a> {
    /// A request with its params.
    pub fn new(method: &'static Method, params: &'a Map<String, Value>) -> Request<'a> {
        Request { method, params, words: OnceCell::new() }
    }

    /// A param that is a string.
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.params.get(key).and_then(Value::as_str)
    }

    /// The words of the command, where they are certain.
    pub fn words(&self) -> Option<&[String]> {
        let read = || {
            if !self.is("kind", "command") {
                return None;
            }
            match self.params.get("command")? {
                Value::String(text) => words::of_text(text),
                Value::Array(arguments) => words::of_arguments(
                    arguments.iter().map(|word| word.as_str().map(str::to_owned)).collect::<Option<_>>()?,
                ),
                _ => None,
            }
        };
        self.words.get_or_init(read).as_deref()
    }

    /// The files that a patch changes, and those that it moves them to.
    pub fn changed_files(&self) -> Vec<String> {
        let changes = self.params.get("fileChanges").and_then(Value::as_object);
        let mut files = Vec::new();
        for (path, change) in changes.into_iter().flatten() {
            files.push(path.clone());
            match change.get("move_path") {
                None | Some(Value::Null) => {}
                Some(Value::String(path)) => files.push(path.clone()),
                // No path: never certain.
                Some(_) => files.push(String::new()),
            }
        }
        files
    }

    /// Whether it carries nothing but what its method always does, and a `grantRoot` where the rule speaks of one.
    pub fn is_plain(&self, speaks_of_grant_root: bool) -> bool {
        let is_known =
            |key: &str| self.method.harmless.contains(&key) || (speaks_of_grant_root && key == "grantRoot");
        self.params.iter().all(|(key, value)| value.is_null() || is_known(key))
            && self.is("kind", "command")
            && self.is("environmentId", "local")
    }

    /// Whether the server offers an accepting decision, or a smaller one; one that lists none offers all.
    pub fn can_say(&self, decision: Decision) -> bool {
        self.offers(decision) || (decision == AcceptForSession && self.offers(Accept))
    }

    /// The result that says so.
    pub fn result(&self, decision: Decision) -> String {
        let decision = match decision {
            AcceptForSession if !self.offers(AcceptForSession) => Accept,
            decision => decision,
        };
        let is_legacy = self.method.name == LEGACY_COMMAND || self.method.name == LEGACY_PATCH;
        let word = match decision {
            Decline | Ask => {
                return match decline(self.method.name) {
                    Answer::Result(result) => result,
                    // No method of the list is refused by an error; a test holds it to that.
                    Answer::Error(..) => "{}".into(),
                };
            }
            Cancel if self.method.name == ELICITATION => return r#"{"action":"cancel"}"#.into(),
            Accept if is_legacy => "approved",
            AcceptForSession if is_legacy => "approved_for_session",
            Cancel if is_legacy => "abort",
            decision => decision.word(),
        };
        format!(r#"{{"decision":"{word}"}}"#)
    }

    fn offers(&self, decision: Decision) -> bool {
        match self.params.get("availableDecisions") {
            None | Some(Value::Null) => true,
            Some(Value::Array(offered)) => offered.iter().any(|offer| offer == decision.word()),
            Some(_) => false,
        }
    }

    /// Whether a param has its usual value, which is also meant when it is left out.
    fn is(&self, key: &str, usual: &str) -> bool {
        self.params.get(key).is_none_or(|value| value.is_null() || value == usual)
    }
}
