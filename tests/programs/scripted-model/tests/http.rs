//! The HTTP surface: what a reply looks like, what is refused, what is kept.

mod support;

use std::path::Path;

use http_body_util::{BodyExt, Full};
use serde_json::{Value, json};
use support::{Model, begin, bounded, command, events, request, stderr, user, with_input};

#[test]
fn the_first_line_tells_the_port_and_the_configuration() {
    let model = Model::start();
    let url = format!("http://127.0.0.1:{}/v1", model.port());
    assert_eq!(model.ready["baseUrl"], url);
    let overrides: Vec<&str> =
        model.ready["configOverrides"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    assert_eq!(overrides[0], "model_provider=\"scripted\"");
    assert!(overrides[1].contains(&format!("base_url=\"{url}\"")), "{}", overrides[1]);
    assert!(overrides.contains(&"features.shell_snapshot=false"));

    let port = model.port().to_string();
    let child = command().args(["--print-config", "--port", &port]).spawn().unwrap();
    let printed = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(printed.stdout).unwrap().lines().collect::<Vec<_>>(), overrides);

    let child = command().args(["--print-config", "--port", &port, "--shell-snapshot"]).spawn().unwrap();
    let printed = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    assert!(!printed.contains("shell_snapshot"), "{printed}");
}

#[test]
fn it_ends_when_its_standard_input_does() {
    assert_eq!(Model::start().end(), Some(0));
}

#[test]
fn a_port_that_is_taken_is_told() {
    let model = Model::start();
    let mut child = command().args(["--port", &model.port().to_string()]).spawn().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    let said = stderr(&mut child);
    assert!(
        said.starts_with(&format!("scripted-model: can't listen on 127.0.0.1:{}", model.port())),
        "{said}"
    );
}

#[test]
fn a_message_is_streamed_as_the_real_service_does() {
    let model = Model::start();
    let answer = model.say("say: Hello, wörld");
    assert_eq!(answer.headers["content-type"], "text/event-stream; charset=utf-8");
    let events = answer.events();
    let kinds: Vec<&str> = events.iter().map(|event| event["type"].as_str().unwrap()).collect();
    assert_eq!(
        kinds,
        [
            "response.created",
            "response.in_progress",
            "response.output_item.added",
            "response.content_part.added",
            "response.output_text.delta",
            "response.output_text.delta",
            "response.output_text.delta",
            "response.output_text.delta",
            "response.output_text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.completed",
        ]
    );
    for (number, event) in events.iter().enumerate() {
        assert_eq!(event["sequence_number"], number);
    }
    let deltas: String = events.iter().filter_map(|event| event["delta"].as_str()).collect();
    assert_eq!(deltas, "Hello, wörld");
    assert_eq!(events[8]["text"], "Hello, wörld");
    let item = &events[10]["item"];
    assert_eq!(item["content"][0]["text"], "Hello, wörld");
    assert!(events[4..9].iter().all(|event| event["item_id"] == item["id"]));
    let response = &events[11]["response"];
    assert_eq!((&response["status"], &response["output"][0]), (&json!("completed"), item));
    let usage = &response["usage"];
    let total = usage["input_tokens"].as_u64().unwrap() + usage["output_tokens"].as_u64().unwrap();
    assert_eq!(usage["total_tokens"], total);
}

#[test]
fn a_second_message_shows_that_the_first_was_seen() {
    let model = Model::start();
    assert_eq!(model.say("hello").message(), "You said: \"hello\". This is your first message here.");
    assert_eq!(
        model.respond("", &request(&["hello", "a", "again"])).message(),
        "You said: \"again\". I have seen 2 of your messages before this one; the first was: \"hello\"."
    );
    let long = model.say(&"é".repeat(1000)).message();
    assert!(long.contains(&format!("\"{}…\"", "é".repeat(200))), "{long}");
}

#[test]
fn reasoning_and_phases() {
    let model = Model::start();
    let items = model.say("reason: Let me see\ncomment: on it\nfinal: done").items();
    assert_eq!(items.len(), 3);
    assert_eq!(items[0]["type"], "reasoning");
    assert_eq!(items[0]["summary"], json!([{"type": "summary_text", "text": "Let me see"}]));
    assert_eq!((&items[1]["phase"], &items[2]["phase"]), (&json!("commentary"), &json!("final_answer")));
}

#[test]
fn a_request_of_the_wrong_shape_is_refused() {
    let model = Model::start();
    let good = request(&["hello"]);
    let change = |pointer: &str, value: Value| {
        let mut body = good.clone();
        *body.pointer_mut(pointer).unwrap() = value;
        body
    };
    let call =
        |id: &str| json!({"type": "function_call", "call_id": id, "name": "exec_command", "arguments": "{}"});
    let output = |id: &str| json!({"type": "function_call_output", "call_id": id, "output": "x"});
    let cases = [
        (json!([]), "the body must be a JSON object"),
        (change("/model", json!("")), "model: must be a string that names a model"),
        (change("/stream", json!(false)), "stream: must be true"),
        (change("/input", json!([])), "input: must be an array with at least one item"),
        (change("/input/1/type", json!(null)), "input[1].type: must be a string"),
        (change("/input/1/role", json!("someone")), "input[1].role: must be user"),
        (change("/input/1/content", json!(1)), "input[1].content: must be a string or an array"),
        (change("/input/1/content/0/text", json!(1)), "input[1].content[0].text: must be a string"),
        (change("/tools", json!({})), "tools: must be an array"),
        (change("/tools/0/name", json!("")), "tools[0].name: a function tool needs one"),
        (with_input(vec![output("a")]), "input[1].call_id: no call before this output has id a"),
        (with_input(vec![call("a")]), "input: no output for tool call a"),
        (with_input(vec![call(""), output("")]), "input[1].call_id: a function_call needs one"),
    ];
    for (body, expected) in &cases {
        let answer = model.respond("", body);
        assert_eq!(answer.status, Some(400), "{expected}");
        assert!(answer.error().contains(expected), "{expected}: {}", answer.text());
    }
    let json = [("content-type", "application/json")];
    let zstd = [("content-type", "application/json"), ("content-encoding", "zstd")];
    let good = good.to_string();
    let cases = [
        (model.http("POST", "/v1/responses", &json, "{"), 400, "the body is not JSON"),
        (
            model.http("POST", "/v1/responses", &[], good.clone()),
            415,
            "content-type: must be application/json",
        ),
        (model.http("POST", "/v1/responses", &zstd, good.clone()), 415, "content-encoding: must be left out"),
        (model.http("GET", "/v1/responses", &[], ""), 405, "/v1/responses takes POST, not GET"),
        (model.http("GET", "/v1/models?a=b", &[], ""), 404, "there is no /v1/models here"),
    ];
    for (answer, status, expected) in &cases {
        assert_eq!(answer.status, Some(*status), "{expected}");
        assert!(answer.error().contains(expected), "{}", answer.text());
    }
    let records = model.records();
    assert_eq!(records.len(), 13 + 5);
    assert!(records.iter().all(|record| record["error"].is_string() && record["reply"].is_null()));
    assert_eq!(records[13]["bodyText"], "{");
}

#[test]
fn requests_are_kept() {
    let model = Model::with(&["--keep", "2"]);
    model.say("one");
    let headers =
        [("content-type", "application/json"), ("authorization", "Bearer secret"), ("thread-id", "t-2")];
    let mut body = request(&["one", "two"]);
    body["client_metadata"] = json!({"turn_id": "u-2"});
    // Line ends between tokens must not break the lines of the file.
    model.http("POST", "/v1/responses", &headers, serde_json::to_string_pretty(&body).unwrap());
    model.say("drop: connection");
    let records = model.records();
    assert_eq!(records.len(), 2);
    let record = &records[0];
    assert_eq!((&record["number"], &record["status"]), (&json!(2), &json!(200)));
    assert_eq!((&record["thread"], &record["turn"]), (&json!("t-2"), &json!("u-2")));
    assert_eq!((&record["userText"], &record["userMessages"]), (&json!("two"), &json!(2)));
    assert_eq!((&record["reply"], &record["outcome"]), (&json!("echo"), &json!("completed")));
    assert_eq!(record["headers"]["authorization"], "(not kept)");
    assert_eq!(record["body"], body);
    assert_eq!((&records[1]["reply"], &records[1]["status"]), (&json!("prompt"), &Value::Null));

    let file = std::fs::read_to_string(model.folder.join("requests.jsonl")).unwrap();
    let lines: Vec<Value> = file.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[1]["body"], body);
    assert!(!file.contains("secret"));

    assert_eq!(model.http("DELETE", "/requests", &[], "").status, Some(200));
    assert_eq!(model.records(), Vec::<Value>::new());
    assert_eq!(model.http("GET", "/health", &[], "").json(), json!({}));
}

#[test]
fn what_came_before_a_wait_is_not_held_back_and_a_client_that_leaves_is_noticed() {
    for message in ["say: first\nwait: forever", "deltas 3 pace 3600000: first"] {
        let model = Model::start();
        let request = hyper::Request::builder()
            .method("POST")
            .uri("/v1/responses")
            .header("content-type", "application/json")
            .body(Full::new(request(&[message]).to_string().into()))
            .unwrap();
        bounded(async {
            let mut incoming = begin(model.port(), request).await.unwrap();
            let mut text = String::new();
            while !text.contains("response.output_text.delta") {
                let frame = incoming.frame().await.unwrap().unwrap();
                text.push_str(std::str::from_utf8(&frame.into_data().unwrap()).unwrap());
            }
            assert!(!text.contains("response.completed"), "{text}");
        });
        let records = model.ended_records();
        assert_eq!(records[0]["outcome"], "gone", "{message}");
    }
}

#[test]
fn a_file_ends_a_silence() {
    let model = Model::start();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("until-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("now");
    let message = format!("say: first\nuntil: {}\nsay: second", file.display());
    std::thread::scope(|scope| {
        let answer = scope.spawn(|| model.say(&message));
        let records = || model.http("GET", "/requests", &[], "").json();
        while records().as_array().unwrap().is_empty() {
            std::thread::yield_now();
        }
        // It does not end, however long one looks: only a model that does not wait fails here.
        std::thread::sleep(std::time::Duration::from_millis(50));
        assert_eq!(records()[0]["outcome"], Value::Null);
        std::fs::write(&file, "").unwrap();
        let events = answer.join().unwrap().events();
        assert_eq!(events.last().unwrap()["type"], "response.completed");
    });
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn failures() {
    let model = Model::start();

    let last = |message: &str| model.say(message).events().pop().unwrap();
    let failed = last("say: x\nfail rate_limit_exceeded: slow down");
    assert_eq!(failed["type"], "response.failed");
    assert_eq!(failed["response"]["error"], json!({"code": "rate_limit_exceeded", "message": "slow down"}));
    assert_eq!(failed["response"]["output"][0]["content"][0]["text"], "x");
    let incomplete = last("incomplete: max_output_tokens");
    assert_eq!(incomplete["type"], "response.incomplete");
    assert_eq!(incomplete["response"]["incomplete_details"]["reason"], "max_output_tokens");

    let plain = model.say("http 429: {\"error\": {}}");
    assert_eq!((plain.status, plain.text().as_str()), (Some(429), "{\"error\": {}}"));
    assert_eq!(plain.headers["content-type"], "application/json");

    let none = model.say("drop: connection");
    assert_eq!((none.status, none.body.len()), (None, 0));

    let broken = model.say("say: so far\ndrop: stream");
    assert!(!broken.whole, "the stream has its end");
    assert_eq!(broken.items()[0]["content"][0]["text"], "so far");

    let silent = model.say("say: so far\ndrop: completed");
    assert!(silent.whole);
    assert_eq!(silent.events().pop().unwrap()["type"], "response.output_item.done");

    let records = model.ended_records();
    let outcomes: Vec<&Value> = records.iter().map(|record| &record["outcome"]).collect();
    assert_eq!(json!(outcomes), json!(["broken", "broken", null, null, "broken", "broken"]));
}

#[test]
fn a_script_has_its_own_bytes_headers_and_numbers() {
    let model = Model::playing(&json!({"replies": [{
        "name": "odd", "delayMs": 1, "headers": {"x-models-etag": "7"},
        "usage": {"inputTokens": 5, "cachedInputTokens": 2, "outputTokens": 3, "reasoningTokens": 1},
        "steps": [{"event": {"type": "response.unheard_of", "n": 1}}, {"raw": "event: junk\ndata: {\"type\":\"junk\"}\n\n"}],
    }, {"steps": [{"http": {"status": 503, "body": {"a": 1}, "headers": {"retry-after": "3"}}}]}]}));
    let odd = model.say("x");
    assert_eq!(odd.headers["x-models-etag"], "7");
    let events = odd.events();
    assert_eq!(events[2], json!({"type": "response.unheard_of", "n": 1}));
    assert_eq!(events[3], json!({"type": "junk"}));
    assert_eq!(
        events[4]["response"]["usage"],
        json!({"input_tokens": 5, "input_tokens_details": {"cached_tokens": 2}, "output_tokens": 3,
               "output_tokens_details": {"reasoning_tokens": 1}, "total_tokens": 8})
    );
    let plain = model.say("x");
    assert_eq!((plain.status, plain.json()), (Some(503), json!({"a": 1})));
    assert_eq!(plain.headers["retry-after"], "3");
    assert_eq!(model.records()[0]["reply"], "odd");
}

#[test]
fn many_threads_are_answered_at_once_each_with_its_own() {
    let replies: Vec<Value> = (0..50)
        .map(|number| {
            json!({"when": {"text": format!("number {number}")},
                   "steps": [{"text": format!("{number};"), "repeat": 200, "paceMs": 0.5}]})
        })
        .collect();
    let model = Model::playing(&json!({"replies": replies}));
    std::thread::scope(|scope| {
        let model = &model;
        for number in 0..50 {
            scope.spawn(move || {
                let body = request(&[&format!("number {number}")]);
                let text = model.respond(&format!("thread {number}"), &body).message();
                assert_eq!(text, format!("{number};").repeat(200));
            });
        }
    });
}

#[test]
fn a_hundred_thousand_deltas_come_whole() {
    let model = Model::start();
    let answer = model.say("deltas 100000: ab ");
    assert!(answer.whole);
    let events = events(&answer.body);
    let deltas = events.iter().filter(|event| event["type"] == "response.output_text.delta");
    assert_eq!(deltas.filter(|event| event["delta"] == "ab ").count(), 100_000);
    assert_eq!(events.last().unwrap()["sequence_number"], events.len() - 1);
    assert_eq!(answer.message().len(), 300_000);
}

#[test]
fn a_script_can_be_replaced_while_it_runs() {
    let model =
        Model::playing(&json!({"replies": [{"steps": [{"text": "old"}]}, {"steps": [{"text": "old too"}]}]}));
    assert_eq!(model.say("x").message(), "old");
    let bad = model.http("POST", "/script", &[], "{\"replies\": [{\"steps\": [{\"txt\": 1}]}]}");
    assert_eq!(bad.status, Some(400));
    assert!(bad.error().contains("line 1 column 30: replies[0].steps[0].txt: unknown"), "{}", bad.text());
    assert_eq!(model.say("x").message(), "old too");
    let new = json!({"replies": [{"steps": [{"text": "new"}]}]});
    assert_eq!(model.http("POST", "/script", &[], new.to_string()).json(), json!({"replies": 1}));
    assert_eq!(model.say("x").message(), "new");
    assert_eq!(model.respond("", &with_input(vec![user("say: prompt")])).message(), "prompt");
}
