//! The library refuses an answer exactly where the server's own schema does, for all eleven server requests.
#![cfg(target_os = "linux")]

mod support;

use serde_json::{Value, json};
use std::collections::BTreeSet;

use codex::client::answers::check;
use support::schema::Schema;

/// Each server request, the name of its schema, and answers that between them have every member.
fn answers() -> Vec<(&'static str, &'static str, Vec<Value>)> {
    let decisions = |words: &[&str]| words.iter().map(|word| json!({"decision": word})).collect::<Vec<_>>();
    let network = json!({"network_policy_amendment": {"host": "example.org", "action": "allow"}});
    let mut command = decisions(&["accept", "acceptForSession", "decline", "cancel"]);
    command.push(
        json!({"decision": {"acceptWithExecpolicyAmendment": {"execpolicy_amendment": ["git", "status"]}}}),
    );
    command.push(json!({"decision": {"applyNetworkPolicyAmendment": network}}));
    let mut legacy = decisions(&[
        "approved",
        "approved_for_session",
        "approved_mcp_policy_amendment",
        "timed_out",
        "abort",
    ]);
    legacy.push(
        json!({"decision": {"approved_execpolicy_amendment": {"proposed_execpolicy_amendment": ["git"]}}}),
    );
    legacy.push(json!({"decision": {"network_policy_amendment": network}}));
    legacy.push(json!({"decision": {"denied": {"rejection": "no"}}}));
    let permissions = json!({
        "permissions": {
            "network": {"enabled": true},
            "fileSystem": {
                "read": ["/srv"], "write": ["/srv/project"], "globScanMaxDepth": 3,
                "entries": [{"access": "write", "path": {"type": "path", "path": "/srv"}}],
            },
        },
        "scope": "session",
        "strictAutoReview": false,
    });
    let output = json!({"success": true, "contentItems": [
        {"type": "inputText", "text": "a"},
        {"type": "inputImage", "imageUrl": "data:image/png;base64,AA=="},
        {"type": "inputAudio", "audioUrl": "data:audio/wav;base64,AA=="},
    ]});
    vec![
        ("item/commandExecution/requestApproval", "CommandExecutionRequestApproval", command),
        (
            "item/fileChange/requestApproval",
            "FileChangeRequestApproval",
            decisions(&["accept", "acceptForSession", "decline", "cancel"]),
        ),
        (
            "item/permissions/requestApproval",
            "PermissionsRequestApproval",
            vec![
                permissions,
                json!({"permissions": {}}),
                json!({"permissions": {"fileSystem": {}}, "scope": "turn"}),
            ],
        ),
        (
            "item/tool/requestUserInput",
            "ToolRequestUserInput",
            vec![json!({"answers": {}}), json!({"answers": {"a": {"answers": ["x"]}, "b": {"answers": []}}})],
        ),
        ("item/tool/call", "DynamicToolCall", vec![output]),
        (
            "mcpServer/elicitation/request",
            "McpServerElicitationRequest",
            vec![
                json!({"action": "accept", "content": {"name": "n"}, "_meta": {"persist": "session"}}),
                json!({"action": "decline"}),
                json!({"action": "cancel", "content": null}),
            ],
        ),
        (
            "account/chatgptAuthTokens/refresh",
            "ChatgptAuthTokensRefresh",
            vec![json!({"accessToken": "a", "chatgptAccountId": "b", "chatgptPlanType": "pro"})],
        ),
        ("attestation/generate", "AttestationGenerate", vec![json!({"token": "t"})]),
        ("currentTime/read", "CurrentTimeRead", vec![json!({"currentTimeAt": 1_700_000_000})]),
        ("applyPatchApproval", "ApplyPatchApproval", legacy.clone()),
        ("execCommandApproval", "ExecCommandApproval", legacy),
    ]
}

/// The answer with one value replaced, removed or added, at every place in turn.
fn changed(answer: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    for pointer in pointers(answer, String::new()) {
        for other in [
            json!(null),
            json!(true),
            json!(7),
            json!(1.5),
            json!(-7),
            json!("other"),
            json!([]),
            json!({}),
            json!([7]),
        ] {
            let mut changed = answer.clone();
            *changed.pointer_mut(&pointer).expect("a place of the answer") = other;
            all.push(changed);
        }
        let mut more = answer.clone();
        if let Some(object) = more.pointer_mut(&pointer).and_then(Value::as_object_mut) {
            object.insert("unknown".into(), json!(1));
            all.push(more);
        }
        let (parent, key) = pointer.rsplit_once('/').unwrap_or_default();
        let mut less = answer.clone();
        if let Some(object) = less.pointer_mut(parent).and_then(Value::as_object_mut) {
            object.remove(key);
            all.push(less);
        }
    }
    all
}

fn pointers(value: &Value, place: String) -> Vec<String> {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(elements) => {
            elements.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    let below = below.into_iter().flat_map(|(key, value)| pointers(value, format!("{place}/{key}")));
    std::iter::once(place.clone()).chain(below).collect()
}

/// What the entries of a grant say of their paths grows with codex: more passes than its present words.
fn is_looser_here(answer: &Value) -> bool {
    answer.pointer("/permissions/fileSystem/entries").is_some()
}

#[test]
fn answers_are_held_to_the_server_s_schema() {
    let schema = Schema::generate().unwrap_or_else(|problem| panic!("{problem}"));
    let requests = schema.read("ServerRequest").expect("the list of server requests");
    let methods: BTreeSet<&str> = requests["oneOf"]
        .as_array()
        .expect("an array")
        .iter()
        .filter_map(|request| request["properties"]["method"]["enum"][0].as_str())
        .collect();
    let answers = answers();
    assert_eq!(methods, answers.iter().map(|(method, ..)| *method).collect(), "the server's requests");
    let (mut passed, mut refused) = (0, 0);
    for (method, name, answers) in answers {
        let text = schema.read(&format!("{name}Response")).expect(name);
        let validator = jsonschema::validator_for(&text).expect(name);
        let held = |answer: &Value| check(method, "{}", &answer.to_string());
        for answer in &answers {
            assert!(validator.is_valid(answer), "{method}: the schema refuses {answer}");
            held(answer).unwrap_or_else(|error| panic!("{answer}: {error}"));
            for changed in changed(answer) {
                let is_valid = validator.is_valid(&changed);
                match held(&changed) {
                    Ok(()) if !is_valid && !is_looser_here(&changed) => {
                        panic!("{method}: the schema refuses what passed: {changed}");
                    }
                    Err(error) if is_valid => {
                        panic!("{method}: stricter than the schema: {changed}: {error}")
                    }
                    Ok(()) => passed += 1,
                    Err(_) => refused += 1,
                }
            }
        }
    }
    assert!(passed > 50 && refused > 500, "{passed} changed answers passed, {refused} were refused");
}
