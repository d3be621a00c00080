//! The faulty server does what its plan says, and behaves like the real one where the plan is silent.
#![cfg(unix)]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};

const THREAD: &str = "01a20000-0000-7001-8000-000000000001";

struct Session {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Session {
    /// A server that ends after 30 s at the latest, which bounds every test here.
    fn start(mut plan: Value) -> Session {
        plan["lifetimeSeconds"] = 30.into();
        let mut command = Command::new(env!("CARGO_BIN_EXE_faulty-server"));
        command.args(["--config", "a=b", "app-server", "--listen", "stdio://"]);
        command.env("FAULTY_SERVER_PLAN", plan.to_string()).env_remove("FAULTY_SERVER_RECORD");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (input, output) = (child.stdin.take(), child.stdout.take().unwrap());
        Session { child, input, output: BufReader::new(output) }
    }

    fn ask(&mut self, id: i64, method: &str, params: Value) {
        self.send(&json!({"id": id, "method": method, "params": params}));
    }

    fn send(&mut self, message: &Value) {
        let line = format!("{message}\n");
        self.input.as_mut().unwrap().write_all(line.as_bytes()).unwrap();
    }

    fn next(&mut self) -> Value {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{line:?}: {error}"))
    }

    fn until(&mut self, method: &str) -> Vec<Value> {
        let mut all = vec![self.next()];
        while all[all.len() - 1]["method"] != method {
            all.push(self.next());
        }
        all
    }

    fn start_turn(&mut self, id: i64) {
        self.ask(id, "turn/start", json!({"threadId": THREAD, "input": []}));
    }

    /// Ends its input and reads the rest.
    fn end(mut self) -> (Vec<u8>, String, ExitStatus) {
        drop(self.input.take());
        let mut stderr = self.child.stderr.take().unwrap();
        let errors = std::thread::spawn(move || std::io::read_to_string(&mut stderr).unwrap());
        let mut rest = Vec::new();
        self.output.read_to_end(&mut rest).unwrap();
        (rest, errors.join().unwrap(), self.child.wait().unwrap())
    }
}

#[test]
fn a_turn_runs_in_the_real_order_without_a_plan() {
    let mut session = Session::start(json!({}));
    session.ask(1, "initialize", json!({"clientInfo": {"name": "me", "version": "2"}}));
    let agent = session.next()["result"]["userAgent"].as_str().unwrap().to_owned();
    assert!(agent.starts_with("me/0.163.0 (") && agent.ends_with("(me; 2)"), "{agent}");
    session.ask(2, "thread/start", json!({}));
    assert_eq!(session.until("thread/started")[1]["result"]["thread"]["id"], THREAD);
    session.start_turn(3);
    let all = session.until("turn/completed");
    let methods: Vec<&str> = all.iter().map(|one| one["method"].as_str().unwrap_or("answer")).collect();
    let (delta, status) = ("item/agentMessage/delta", "thread/status/changed");
    let (started, completed) = ("item/started", "item/completed");
    let expected = [
        "answer",
        "turn/started",
        started,
        completed,
        status,
        started,
        delta,
        delta,
        delta,
        delta,
        delta,
        completed,
        "thread/tokenUsage/updated",
        status,
        "turn/completed",
    ];
    assert_eq!(methods, expected);
    assert_eq!(all[14]["params"]["turn"]["items"][0]["text"], "Hello from the faulty server.");
    let (rest, errors, status) = session.end();
    assert_eq!((rest.as_slice(), errors.as_str(), status.code()), (&b""[..], "", Some(0)));
}

#[test]
fn a_busy_thread_joins_and_an_interrupt_ends_it() {
    let mut session = Session::start(json!({"rules": [{"on": "turn/start", "do": ["reply"]}]}));
    session.start_turn(1);
    session.start_turn(2);
    let (one, two) = (session.next(), session.next());
    assert_eq!(one["result"]["turn"]["id"], two["result"]["turn"]["id"]);
    session.ask(3, "turn/interrupt", json!({"threadId": THREAD, "turnId": one["result"]["turn"]["id"]}));
    assert_eq!(session.until("turn/completed").pop().unwrap()["params"]["turn"]["status"], "interrupted");
    session.ask(4, "turn/interrupt", json!({"threadId": THREAD, "turnId": one["result"]["turn"]["id"]}));
    assert_eq!(session.next()["error"]["message"], "no active turn to interrupt");
}

#[test]
fn answers_can_be_turned_round_doubled_and_spoilt() {
    let mut session = Session::start(json!({"rules": [
        {"on": "a", "do": [{"holdReplies": 3}]},
        {"on": "b", "do": ["reply", "reply", {"send": {"id": 1.5, "result": {}}}, {"send": {"id": null, "result": {}}},
            {"result": {"of": "$id", "long": {"$repeat": ["ab", 2]}}}, {"error": {"code": -32001, "message": "no"}}]},
    ]}));
    (1..=3).for_each(|id| session.ask(id, "a", json!({})));
    assert_eq!([session.next(), session.next(), session.next()].map(|one| one["id"].clone()), [3, 2, 1]);
    session.ask(9, "b", json!({}));
    assert_eq!([session.next(), session.next()].map(|one| one["id"].clone()), [9, 9]);
    assert_eq!(session.next()["id"], 1.5);
    assert_eq!(session.next()["id"], Value::Null);
    assert_eq!(session.next()["result"], json!({"of": 9, "long": "abab"}));
    assert_eq!(session.next()["error"]["code"], -32001);
}

#[test]
fn a_pause_holds_up_nobody_else() {
    let mut session = Session::start(json!({"rules": [
        {"on": "slow", "do": [{"awaitMethod": "quick"}, {"pauseMs": 1}, "reply"]},
    ]}));
    session.ask(1, "slow", json!({}));
    session.ask(2, "quick", json!({}));
    assert_eq!([session.next(), session.next()].map(|one| one["id"].clone()), [2, 1]);
}

#[test]
fn all_eleven_requests_are_asked_and_the_answer_awaited() {
    let kinds = [
        ("item/commandExecution/requestApproval", "availableDecisions"),
        ("item/fileChange/requestApproval", "itemId"),
        ("item/permissions/requestApproval", "permissions"),
        ("item/tool/requestUserInput", "questions"),
        ("item/tool/call", "arguments"),
        ("mcpServer/elicitation/request", "requestedSchema"),
        ("account/chatgptAuthTokens/refresh", "reason"),
        ("attestation/generate", ""),
        ("currentTime/read", "threadId"),
        ("applyPatchApproval", "fileChanges"),
        ("execCommandApproval", "parsedCmd"),
        ("something/new", "turnId"),
    ];
    for (method, member) in kinds {
        let mut session = Session::start(json!({"rules": [{"on": "turn/start", "do": [
            "reply", {"ask": {"method": method, "id": "a"}}, {"awaitAnswer": "a"}, {"resolved": "a"}, {"complete": "completed"},
        ]}]}));
        session.start_turn(1);
        let turn = session.next()["result"]["turn"]["id"].clone();
        let asked = session.next();
        assert_eq!((asked["method"].as_str(), asked["id"].as_str()), (Some(method), Some("a")));
        assert!(member.is_empty() || !asked["params"][member].is_null(), "{asked}");
        session.send(&json!({"id": "a", "result": {}}));
        let rest = session.until("turn/completed");
        assert_eq!(rest[0]["params"]["requestId"], "a");
        assert_eq!(rest[2]["params"]["turn"]["id"], turn);
    }
}

#[test]
fn bytes_lines_noise_and_pieces_are_written_as_they_stand() {
    let mut session = Session::start(json!({"rules": [{"on": "x", "do": [
        {"chop": {"bytes": 3, "pauseMs": 1}}, {"noise": ["\u{1b}[31mnoise"]}, {"line": "$id {half"},
        {"bytes": ["\"$threadId", 255, 10]}, {"result": {}},
    ]}]}));
    session.ask(7, "x", json!({"threadId": "t"}));
    let (rest, ..) = session.end();
    assert_eq!(rest, b"7 {half\n\"t\xff\n\x1b[31mnoise\n{\"id\":7,\"result\":{}}\n");
}

#[test]
fn the_output_is_cut_at_the_byte_and_the_end_is_the_one_asked_for() {
    let ends = [(json!({"exit": 3}), Some(3), None), (json!({"signal": "KILL"}), None, Some(9))];
    for (end, code, signal) in ends {
        let cut = json!({"cutAfter": {"bytes": 10, "end": end}});
        let mut session = Session::start(json!({"rules": [{"on": "launch", "do": [cut]}]}));
        session.ask(1, "x", json!({}));
        let (rest, _, status) = session.end();
        assert_eq!((rest.len(), status.code(), status.signal()), (10, code, signal));
    }
    for (name, number) in [("SEGV", 11), ("ABRT", 6), ("TERM", 15), ("KILL", 9)] {
        let session = Session::start(json!({"rules": [{"on": "launch", "do": [{"signal": name}]}]}));
        assert_eq!(session.end().2.signal(), Some(number), "{name}");
    }
    let plan = json!({"rules": [{"on": "launch", "do": [{"stderr": "Error: bad"}, {"floodStderr": 1}, {"exit": 1}]}]});
    let (_, errors, status) = Session::start(plan).end();
    assert!(errors.starts_with("Error: bad\n") && errors.len() > 1 << 20, "{}", errors.len());
    assert_eq!(status.code(), Some(1));
}

#[test]
fn it_can_be_deaf_and_leave_a_grandchild() {
    let mut session = Session::start(json!({"rules": [
        {"on": "launch", "do": [{"grandchild": {"seconds": 1, "ownGroup": true}}]},
        {"on": "eof", "do": [{"line": "still here"}, "closeStdout"]}, {"on": "SIGTERM", "do": []},
    ]}));
    drop(session.input.take());
    let mut line = String::new();
    session.output.read_line(&mut line).unwrap();
    assert_eq!(line, "still here\n");
    let id = session.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    // Its own end of the pipe is closed; the grandchild holds another one until it ends.
    let mut rest = Vec::new();
    session.output.read_to_end(&mut rest).unwrap();
    assert!(rest.is_empty());
    assert_eq!(session.child.try_wait().unwrap(), None, "SIGTERM ended it");
    session.child.kill().unwrap();
    assert_eq!(session.child.wait().unwrap().signal(), Some(9));
}

#[test]
fn a_plan_with_an_unknown_word_is_refused() {
    let steps = [
        json!({"stdrr": "x"}),
        json!({"ask": {"method": "a", "id": 1, "parms": 1}}),
        json!({"signal": "HUP"}),
    ];
    for step in steps {
        let (_, errors, status) = Session::start(json!({"rules": [{"on": "launch", "do": [step]}]})).end();
        assert_eq!(status.code(), Some(64));
        assert!(errors.contains("plan: "), "{errors}");
    }
}
