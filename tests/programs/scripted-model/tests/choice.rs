//! Which reply answers which request, and what its tool calls become.

mod support;

use serde_json::{Value, json};
use support::{Model, assistant, request, user, with_input};

fn texts(replies: &[&str]) -> Vec<Value> {
    replies.iter().map(|text| json!({"steps": [{"text": text}]})).collect()
}

fn output(call: &Value, text: &str) -> Value {
    let kind = match call["type"].as_str().unwrap() {
        "custom_tool_call" => "custom_tool_call_output",
        _ => "function_call_output",
    };
    json!({"type": kind, "call_id": call["call_id"], "output": text})
}

#[test]
fn each_thread_goes_through_the_queue_on_its_own() {
    let model = Model::playing(&json!({"replies": texts(&["one", "two"])}));
    let say = |thread: &str| model.respond(thread, &request(&["hello"])).message();
    assert_eq!([say("a"), say("b"), say("a")], ["one", "one", "two"]);
    assert!(say("a").starts_with("You said"));
}

#[test]
fn a_shared_queue_is_gone_through_once() {
    let model =
        Model::playing(&json!({"replies": texts(&["one", "two"]), "queue": "shared", "otherwise": "fail"}));
    let say = |thread: &str| model.respond(thread, &request(&["hello"]));
    assert_eq!([say("a").message(), say("b").message()], ["one", "two"]);
    let none = say("a");
    assert_eq!(none.status, Some(500));
    assert!(none.error().contains("has no reply"), "{}", none.text());
}

#[test]
fn conditions() {
    let reply = |when: Value, text: &str| json!({"when": when, "steps": [{"text": text}]});
    let mut twice = reply(json!({"contains": "twice"}), "contains");
    twice["times"] = json!(2);
    let model = Model::playing(&json!({"replies": [
        reply(json!({"text": "exact"}), "exact"),
        reply(json!({"contains": "part", "thread": "t"}), "both"),
        twice,
        reply(json!({"turn": 3}), "third"),
        reply(json!({"model": "other"}), "model"),
        reply(json!({"toolOutput": "needle"}), "needle"),
        reply(json!({"toolOutput": true}), "any"),
        {"steps": [{"text": "queue"}]},
    ]}));
    let say = |thread: &str, body: &Value| model.respond(thread, body).message();
    assert_eq!(say("t", &request(&["exact"])), "exact");
    assert_eq!(say("t", &request(&["a part"])), "both");
    assert_eq!(say("u", &request(&["a part"])), "queue");
    assert_eq!(say("u", &request(&["exactly"])), "You said: \"exactly\". This is your first message here.");
    assert_eq!([say("u", &request(&["twice"])), say("v", &request(&["twice"]))], ["contains", "contains"]);
    assert_eq!(say("v", &request(&["twice"])), "queue");
    assert_eq!(say("u", &request(&["1", "2", "3"])), "third");
    let mut other = request(&["x"]);
    other["model"] = json!("other");
    assert_eq!(say("u", &other), "model");
    let call = json!({"type": "function_call", "call_id": "c", "name": "exec_command", "arguments": "{}"});
    let answered = |text: &str| with_input(vec![user("exact"), call.clone(), output(&call, text)]);
    assert_eq!(say("u", &answered("a needle here")), "needle");
    assert_eq!(say("u", &answered("hay")), "any");
}

#[test]
fn a_reply_goes_on_when_its_tool_has_answered() {
    let model = Model::start();
    let message = "say: first\nrun: touch x\nwrite a.txt: b\nsay: last";
    let mut body = with_input(vec![user(message)]);
    body["client_metadata"] = json!({"turn_id": "turn 1"});
    let first = model.respond("t", &body).items();
    assert_eq!(first.len(), 2);
    let call = first[1].clone();
    assert_eq!(call["name"], "exec_command");
    let arguments: Value = serde_json::from_str(call["arguments"].as_str().unwrap()).unwrap();
    assert_eq!(arguments["cmd"], "touch x");
    assert_eq!(arguments["sandbox_permissions"], "require_escalated");

    let input = vec![user(message), assistant("first"), call.clone(), output(&call, "done")];
    body["input"] = json!(input);
    let second = model.respond("t", &body).items();
    assert_eq!(second.len(), 1);
    assert_eq!((&second[0]["type"], &second[0]["name"]), (&json!("custom_tool_call"), &json!("apply_patch")));

    // What the user says meanwhile does not keep the reply from going on.
    let mut input = input;
    input.extend([second[0].clone(), output(&second[0], "done"), user("say: steered")]);
    body["input"] = json!(input);
    assert_eq!(model.respond("t", &body).message(), "last");

    // But after an interrupt the next turn is another one.
    body["client_metadata"] = json!({"turn_id": "turn 2"});
    assert_eq!(model.respond("t", &body).message(), "steered");

    let rounds: Vec<Value> = model.records().iter().map(|record| record["round"].clone()).collect();
    assert_eq!(json!(rounds), json!([0, 1, 2, 0]));
}

#[test]
fn a_tool_that_ends_the_script_is_told_about() {
    let model = Model::start();
    let call = model.say("run sandboxed: date").items().remove(0);
    let arguments: Value = serde_json::from_str(call["arguments"].as_str().unwrap()).unwrap();
    assert_eq!(arguments, json!({"cmd": "date"}));
    let body = with_input(vec![user("run sandboxed: date"), call.clone(), output(&call, "It is late.")]);
    assert_eq!(model.respond("", &body).message(), "The tool answered: It is late.");
    let parts = json!([{"type": "input_text", "text": "It is"}, {"type": "input_text", "text": "early."}]);
    let mut other = output(&call, "");
    other["output"] = parts;
    let body = with_input(vec![user("run sandboxed: date"), call, other]);
    assert_eq!(model.respond("", &body).message(), "The tool answered: It is\nearly.");
}

#[test]
fn the_output_of_a_tool_outside_of_codex_has_no_call() {
    let model = Model::start();
    let mut external = json!({"type": "function_call_output", "name": "weather", "output": "Sunny."});
    assert_eq!(model.respond("", &with_input(vec![external.clone()])).message(), "The tool answered: Sunny.");
    external["name"] = json!("");
    assert_eq!(model.respond("", &with_input(vec![external])).status, Some(400));
}

#[test]
fn a_prompt_calls_a_function_that_is_not_declared() {
    let call = Model::start().say("call mcp__files read: {\"path\":\"a\"}").items().remove(0);
    assert_eq!(
        (&call["type"], &call["namespace"], &call["name"], &call["arguments"]),
        (&json!("function_call"), &json!("mcp__files"), &json!("read"), &json!("{\"path\":\"a\"}"))
    );
}

/// What a step becomes for a request with these tools.
fn call_for(step: &Value, tools: Value) -> Value {
    let model = Model::playing(&json!({"replies": [{"steps": [step]}]}));
    let mut body = request(&["go"]);
    body["tools"] = tools;
    let mut items = model.respond("", &body).items();
    assert_eq!(items.len(), 1);
    items.remove(0)
}

#[test]
fn a_shell_command_fits_the_tools() {
    let step = json!({"shell": {"command": ["echo", "a b"], "escalate": true, "justification": "May I?", "workdir": "/w"}});
    let function = |name: &str, parameters: &[&str]| {
        let properties: serde_json::Map<String, Value> =
            parameters.iter().map(|name| ((*name).to_owned(), json!({}))).collect();
        json!({"type": "function", "name": name, "parameters": {"type": "object", "properties": properties}})
    };
    let arguments =
        |call: &Value| -> Value { serde_json::from_str(call["arguments"].as_str().unwrap()).unwrap() };

    let call = call_for(&step, json!([function("shell", &[]), function("exec_command", &[])]));
    assert_eq!(
        arguments(&call),
        json!({"cmd": "echo 'a b'", "sandbox_permissions": "require_escalated", "justification": "May I?", "workdir": "/w"})
    );
    let call = call_for(&step, json!([function("shell_command", &[])]));
    assert_eq!(arguments(&call)["command"], "echo 'a b'");
    let call = call_for(&step, json!([function("shell", &["with_escalated_permissions"])]));
    assert_eq!(
        arguments(&call),
        json!({"command": ["echo", "a b"], "with_escalated_permissions": true, "justification": "May I?", "workdir": "/w"})
    );
    let call = call_for(&step, json!([{"type": "local_shell"}]));
    assert_eq!(
        (&call["type"], &call["action"]["command"]),
        (&json!("local_shell_call"), &json!(["echo", "a b"]))
    );
    let code =
        json!([{"type": "namespace", "name": "functions", "tools": [{"type": "custom", "name": "exec"}]}]);
    let call = call_for(&step, code);
    assert_eq!((&call["type"], &call["namespace"]), (&json!("custom_tool_call"), &json!("functions")));
    let program = call["input"].as_str().unwrap();
    assert!(program.starts_with("text(await tools[\"exec_command\"]({"), "{program}");
}

#[test]
fn a_patch_fits_the_tools() {
    let step = json!({"applyPatch": "*** Begin Patch\n*** End Patch"});
    let call = call_for(&step, json!([{"type": "custom", "name": "apply_patch"}]));
    assert_eq!(call["input"], "*** Begin Patch\n*** End Patch");
    let call = call_for(&step, json!([{"type": "function", "name": "apply_patch"}]));
    assert_eq!(call["arguments"], json!({"input": "*** Begin Patch\n*** End Patch"}).to_string());
    let call = call_for(&step, json!([{"type": "custom", "name": "exec"}]));
    assert_eq!(call["input"], "text(await tools[\"apply_patch\"](\"*** Begin Patch\\n*** End Patch\"));\n");
    let call = call_for(&step, json!([{"type": "function", "name": "exec_command"}]));
    assert!(call["arguments"].as_str().unwrap().contains("apply_patch <<'EOF'"), "{call}");
}

#[test]
fn a_tool_is_found_by_its_name() {
    let step = json!({"tool": {"name": "look-up", "arguments": {"id": 7}}});
    let call = call_for(
        &step,
        json!([{"type": "namespace", "name": "n", "tools": [{"type": "function", "name": "look-up"}]}]),
    );
    assert_eq!(
        (&call["name"], &call["namespace"], &call["arguments"]),
        (&json!("look-up"), &json!("n"), &json!("{\"id\":7}"))
    );
    let call = call_for(&step, json!([{"type": "custom", "name": "exec"}]));
    assert_eq!(call["input"], "text(await tools[\"look_up\"]({\"id\":7}));\n");
    let both = json!({"parallel": [step, {"functionCall": {"name": "f", "arguments": "{not json"}},
                                   {"customToolCall": {"name": "c", "input": "in"}}]});
    let model = Model::playing(&json!({"replies": [{"steps": [both]}, {"steps": [step]}]}));
    let mut body = request(&["go"]);
    body["tools"] = json!([{"type": "function", "name": "look-up"}]);
    let items = model.respond("", &body).items();
    assert_eq!(items.len(), 3);
    assert_eq!((&items[1]["arguments"], &items[2]["input"]), (&json!("{not json"), &json!("in")));
    assert_ne!(items[0]["call_id"], items[1]["call_id"]);

    body["tools"] = json!([{"type": "function", "name": "other"}]);
    let refused = model.respond("", &body);
    assert_eq!(refused.status, Some(400));
    assert!(refused.error().contains("tool look-up, which the request does not declare; it declares other"));
}

#[test]
fn a_call_that_no_tool_can_take_is_refused() {
    for (step, expected) in [
        (json!({"shell": {"command": "ls"}}), "asks for a shell command"),
        (json!({"applyPatch": "x"}), "asks for a patch"),
    ] {
        let model = Model::playing(&json!({"replies": [{"steps": [step]}]}));
        let mut body = request(&["go"]);
        body["tools"] = json!([]);
        let answer = model.respond("", &body);
        assert_eq!(answer.status, Some(400));
        assert!(answer.error().contains(expected), "{}", answer.text());
    }
}

#[test]
fn what_codex_itself_writes_is_not_a_message_of_the_user() {
    let model = Model::start();
    for context in [
        "<environment_context>\n<cwd>/</cwd>\n</environment_context>",
        "<turn_aborted>\nThe user interrupted.\n</turn_aborted>",
        "# AGENTS.md instructions for /somewhere\n\nBe brief.",
    ] {
        let body = with_input(vec![user("say: real"), user(context)]);
        assert_eq!(model.respond("", &body).message(), "real");
    }
    let body = with_input(vec![user("<b>bold</b> words")]);
    assert!(model.respond("", &body).message().starts_with("You said: \"<b>bold"));
}
