//! Answers to the server's requests, held to the shape that their methods take before they are sent.
//!
//! The server takes an answer of another shape for a refusal, and says so in its log alone: a command fails with
//! "approval request failed", permissions are denied, and nobody learns of the misspelt member. Members that a shape
//! doesn't know pass, and so do methods that this version doesn't know. A decision that it doesn't know passes where
//! the request's `availableDecisions` lists it.
#![forbid(unsafe_code)]

mod shape;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use self::shape::{Part, shown};
use crate::base::checked;
use crate::base::error::{Error, Result};
use crate::base::json::Kind;
use crate::base::status::CODEX_E_INVALID_ARGUMENT;

/// What is wrong with an answer, where it is known.
type Held = std::result::Result<(), String>;

const COMMAND_WORDS: &[&str] = &["accept", "acceptForSession", "decline", "cancel"];
const LEGACY_WORDS: &[&str] =
    &["approved", "approved_for_session", "approved_mcp_policy_amendment", "timed_out", "abort"];

/// An amendment that a decision can carry.
struct Amendment {
    name: &'static str,
    example: &'static str,
    check: fn(&Part) -> Held,
}

const COMMAND_AMENDMENTS: &[Amendment] = &[
    Amendment {
        name: "acceptWithExecpolicyAmendment",
        example: r#"{"acceptWithExecpolicyAmendment":{"execpolicy_amendment":["git"]}}"#,
        check: |part| part.member("execpolicy_amendment")?.texts(),
    },
    Amendment {
        name: "applyNetworkPolicyAmendment",
        example: r#"{"applyNetworkPolicyAmendment":{"network_policy_amendment":{"host":"example.org","action":"allow"}}}"#,
        check: network_policy_amendment,
    },
];

const LEGACY_AMENDMENTS: &[Amendment] = &[
    Amendment {
        name: "approved_execpolicy_amendment",
        example: r#"{"approved_execpolicy_amendment":{"proposed_execpolicy_amendment":["git"]}}"#,
        check: |part| part.member("proposed_execpolicy_amendment")?.texts(),
    },
    Amendment {
        name: "network_policy_amendment",
        example: r#"{"network_policy_amendment":{"network_policy_amendment":{"host":"example.org","action":"allow"}}}"#,
        check: network_policy_amendment,
    },
    Amendment {
        name: "denied",
        example: r#"{"denied":{"rejection":"why"}}"#,
        check: |part| part.member("rejection")?.kind(Kind::String),
    },
];

/// Refuses an answer of the wrong shape, with a message that shows the right one. `params` are the request's.
pub fn check(method: &str, params: &str, result: &str) -> Result<()> {
    let result = checked::json("result_json", result)?;
    let result = Part::new(&result);
    // Params that can't be read don't keep anybody from answering.
    let params = Part::new(params);
    let takes: Cow<str> = match method {
        "item/commandExecution/requestApproval" | "item/fileChange/requestApproval" => {
            r#"{"decision":"accept"}, or "acceptForSession", "decline", "cancel""#.into()
        }
        "execCommandApproval" | "applyPatchApproval" => {
            r#"{"decision":"approved"}, or "approved_for_session", "abort", {"denied":{"rejection":"why"}}"#
                .into()
        }
        "item/permissions/requestApproval" => r#"{"permissions":{…},"scope":"turn"}"#.into(),
        "item/tool/requestUserInput" => {
            let id = question_ids(&params).into_iter().next().unwrap_or_else(|| "question id".into());
            format!(r#"{{"answers":{{{}:{{"answers":["…"]}}}}}}"#, crate::base::json::quote(&id)).into()
        }
        "item/tool/call" => r#"{"contentItems":[{"type":"inputText","text":"…"}],"success":true}"#.into(),
        "mcpServer/elicitation/request" => {
            r#"{"action":"accept","content":{…}}, or "decline", "cancel""#.into()
        }
        "account/chatgptAuthTokens/refresh" => r#"{"accessToken":"…","chatgptAccountId":"…"}"#.into(),
        "attestation/generate" => r#"{"token":"…"}"#.into(),
        "currentTime/read" => r#"{"currentTimeAt":1700000000}"#.into(),
        _ => return Ok(()),
    };
    let held = match method {
        "item/commandExecution/requestApproval" => {
            decision(&result, &params, COMMAND_WORDS, COMMAND_AMENDMENTS)
        }
        "item/fileChange/requestApproval" => decision(&result, &params, COMMAND_WORDS, &[]),
        "execCommandApproval" | "applyPatchApproval" => {
            decision(&result, &params, LEGACY_WORDS, LEGACY_AMENDMENTS)
        }
        "item/permissions/requestApproval" => permissions(&result),
        "item/tool/requestUserInput" => user_input(&result, &params),
        "item/tool/call" => tool_output(&result),
        "mcpServer/elicitation/request" => elicitation(&result, &params),
        "account/chatgptAuthTokens/refresh" => tokens(&result),
        "attestation/generate" => result.member("token").and_then(|token| token.kind(Kind::String)),
        _ => result.member("currentTimeAt").and_then(|time| time.whole(i64::MIN)),
    };
    let Err(what) = held else {
        return Ok(());
    };
    let takes_decision = takes.contains("decision");
    let what = match result.get("decision") {
        Some(_) if !takes_decision => ", not a decision".to_owned(),
        _ => format!(": {what}"),
    };
    Err(Error::new(CODEX_E_INVALID_ARGUMENT, format!("{method} takes {takes}{what}")).with("method", method))
}

fn decision(result: &Part, params: &Part, words: &[&str], amendments: &[Amendment]) -> Held {
    let decision = result.member("decision")?;
    let offers = |name: &str| {
        params.get("availableDecisions").into_iter().flat_map(|offered| offered.elements()).any(|offered| {
            offered.text().as_deref() == Some(name)
                || offered.only_member().is_some_and(|(key, _)| key == name)
        })
    };
    if let Some(word) = decision.text() {
        if words.contains(&word.as_ref()) || offers(&word) {
            return Ok(());
        }
        // Said as a word what needs more than that.
        return match amendments.iter().find(|amendment| amendment.name == word) {
            Some(amendment) => Err(format!("{word} is written as {}", amendment.example)),
            None => Err(format!("decision is {}", shown(&word))),
        };
    }
    let Some((name, value)) = decision.only_member() else {
        return Err(format!("decision is {}, not a word or an object with one member", decision.what()));
    };
    match amendments.iter().find(|amendment| amendment.name == name) {
        Some(amendment) => {
            (amendment.check)(&value).map_err(|what| format!("{what}; right is {}", amendment.example))
        }
        None if offers(&name) => Ok(()),
        None if words.contains(&name.as_ref()) => {
            Err(format!("{name} is written as a word, not as an object"))
        }
        None => Err(format!("decision is an object with the member {}", shown(&name))),
    }
}

fn network_policy_amendment(part: &Part) -> Held {
    let amendment = part.member("network_policy_amendment")?;
    amendment.member("host")?.kind(Kind::String)?;
    amendment.member("action")?.word(&["allow", "deny"])
}

fn permissions(result: &Part) -> Held {
    let granted = result.member("permissions")?;
    granted.kind(Kind::Object)?;
    if let Some(network) = granted.value("network") {
        network.kind(Kind::Object)?;
        network.value("enabled").map_or(Ok(()), |enabled| enabled.kind(Kind::Bool))?;
    }
    if let Some(files) = granted.value("fileSystem") {
        files.kind(Kind::Object)?;
        for key in ["read", "write"] {
            files.value(key).map_or(Ok(()), |paths| paths.texts())?;
        }
        files.value("globScanMaxDepth").map_or(Ok(()), |depth| depth.whole(1))?;
        if let Some(entries) = files.value("entries") {
            entries.kind(Kind::Array)?;
            for entry in entries.elements() {
                entry.member("access")?.kind(Kind::String)?;
                entry.member("path")?.member("type")?.kind(Kind::String)?;
            }
        }
    }
    // Without a scope it is the turn; null is none.
    result.get("scope").map_or(Ok(()), |scope| scope.word(&["turn", "session"]))?;
    result.value("strictAutoReview").map_or(Ok(()), |strict| strict.kind(Kind::Bool))
}

fn question_ids(params: &Part) -> Vec<String> {
    let questions = params.get("questions").into_iter().flat_map(|questions| questions.elements());
    questions.filter_map(|question| question.get("id")?.text().map(Cow::into_owned)).collect()
}

fn user_input(result: &Part, params: &Part) -> Held {
    let answers = result.member("answers")?;
    answers.kind(Kind::Object)?;
    let ids = question_ids(params);
    for (id, answer) in answers.members() {
        answer.member("answers")?.texts()?;
        if !ids.is_empty() && !ids.iter().any(|asked| *asked == id) {
            return Err(format!("nobody asked {}; the questions are {}", shown(&id), ids.join(", ")));
        }
    }
    Ok(())
}

fn tool_output(result: &Part) -> Held {
    let items = result.member("contentItems")?;
    items.kind(Kind::Array)?;
    for item in items.elements() {
        let kind = item.member("type")?;
        let holds = match kind.text().as_deref() {
            Some("inputText") => "text",
            Some("inputImage") => "imageUrl",
            Some("inputAudio") => "audioUrl",
            _ => return kind.word(&["inputText", "inputImage", "inputAudio"]),
        };
        item.member(holds)?.kind(Kind::String)?;
    }
    result.member("success")?.kind(Kind::Bool)
}

fn elicitation(result: &Part, params: &Part) -> Held {
    let action = result.member("action")?;
    action.word(&["accept", "decline", "cancel"])?;
    let is_form = params.get("mode").is_some_and(|mode| mode.text().as_deref() == Some("form"));
    if action.text().as_deref() != Some("accept") || !is_form {
        return Ok(());
    }
    let Some(schema) = params.get("requestedSchema") else {
        return Ok(());
    };
    let required: Vec<String> = schema
        .get("required")
        .into_iter()
        .flat_map(|names| names.elements())
        .filter_map(|name| name.text().map(Cow::into_owned))
        .collect();
    let Some(content) = result.value("content") else {
        return match required.first() {
            Some(name) => Err(format!("content is missing, and with it {name:?}")),
            None => Ok(()),
        };
    };
    content.kind(Kind::Object)?;
    for name in &required {
        content.member(name)?;
    }
    for (name, field) in schema.get("properties").into_iter().flat_map(|fields| fields.members()) {
        let kind = match field.get("type").and_then(|kind| kind.text()).as_deref() {
            Some("string") => Kind::String,
            Some("number" | "integer") => Kind::Number,
            Some("boolean") => Kind::Bool,
            Some("array") => Kind::Array,
            _ => continue,
        };
        content.get(&name).map_or(Ok(()), |value| value.kind(kind))?;
    }
    Ok(())
}

fn tokens(result: &Part) -> Held {
    result.member("accessToken")?.kind(Kind::String)?;
    result.member("chatgptAccountId")?.kind(Kind::String)?;
    result.value("chatgptPlanType").map_or(Ok(()), |plan| plan.kind(Kind::String))
}
