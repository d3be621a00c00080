//! Scripts: what is read, what is refused, and what the refusal says.

mod support;

use std::time::Duration;

use scripted_model::format::parse;
use scripted_model::prompt;
use scripted_model::script::{Break, Call, CommandLine, Cut, Otherwise, Phase, Queue, Script, Step};
use support::{command, folder, stderr};

fn steps(json: &str) -> Vec<Step> {
    let script = parse(&format!("{{\"replies\": [{{\"steps\": {json}}}]}}")).unwrap();
    script.replies[0].steps.clone()
}

#[test]
fn the_readme_shows_a_script_that_is_valid() {
    let readme = include_str!("../README.md");
    let begin = readme.find("    {\n      \"replies\"").unwrap();
    let end = begin + readme[begin..].find("\n    }\n").unwrap() + "\n    }\n".len();
    let script: Script = parse(&readme[begin..end]).unwrap();
    assert_eq!(script.replies.len(), 2);
    assert_eq!((script.queue, script.otherwise), (Queue::Thread, Otherwise::Prompt));
    assert_eq!(script.replies[1].rounds(), [0..2, 2..3]);
    assert_eq!(script.replies[1].usage.unwrap().input, 120);
}

#[test]
fn every_directive_of_the_readme_is_one() {
    let readme = include_str!("../README.md");
    let begin = readme.find("    say: TEXT").unwrap();
    let table = &readme[begin..begin + readme[begin..].find("\n\n").unwrap()];
    assert!(table.lines().count() > 15);
    for line in table.lines() {
        let directive = line.trim_start().split("  ").next().unwrap();
        let mut message = directive.to_owned();
        for (placeholder, value) in [
            ("MS", "2.5"),
            ("N:", "3:"),
            ("N pace", "3 pace"),
            ("STATUS", "500"),
            ("JSON", "{}"),
            ("FILE", "/file"),
        ] {
            message = message.replace(placeholder, value);
        }
        let message = message.replace("wait: 2.5", "wait: 2");
        let reply = prompt::parse(&message);
        assert!(matches!(&reply, Some(Ok(reply)) if reply.steps.len() == 1), "{message}: {reply:?}");
    }
}

#[test]
fn the_readme_tells_every_key_of_a_step() {
    let readme = include_str!("../README.md");
    let whole = parse(r#"{"replies": [{"steps": [{"nothing": 1}]}]}"#).unwrap_err();
    let keys: Vec<&str> = whole.split('`').skip(3).step_by(2).collect();
    assert!(keys.len() > 15, "{whole}");
    for key in keys {
        assert!(readme.contains(&format!("    {key}  ")), "{key} is not in README.md");
    }
}

#[test]
fn a_text_says_how_it_is_cut() {
    let steps = steps(
        r#"[{"text": "abcd", "deltas": 2, "paceMs": 2.5, "phase": "commentary"}, {"text": "x", "repeat": 100000},
            {"reasoning": "hm"}]"#,
    );
    let Step::Say(first) = &steps[0] else { panic!("{steps:?}") };
    assert_eq!((first.cut, first.pace), (Cut::Into(2), Duration::from_micros(2500)));
    assert_eq!(first.phase, Some(Phase::Commentary));
    assert!(matches!(&steps[1], Step::Say(text) if text.cut == Cut::Repeat(100_000)));
    assert!(matches!(&steps[2], Step::Reason(text) if text.cut == Cut::Into(1)));
}

#[test]
fn a_command_is_a_line_or_words() {
    let steps = steps(
        r#"[{"shell": {"command": "ls -l"}}, {"parallel": [{"shell": {"command": ["ls", "-l"], "escalate": true}},
            {"applyPatch": "*** Begin Patch"}]}]"#,
    );
    let Step::Call(first) = &steps[0] else { panic!("{steps:?}") };
    assert!(
        matches!(&first[..], [Call::Shell(shell)] if shell.command == CommandLine::Line("ls -l".into()) && !shell.escalate)
    );
    let Step::Call(second) = &steps[1] else { panic!("{steps:?}") };
    assert!(matches!(&second[..], [Call::Shell(shell), Call::ApplyPatch(_)]
        if shell.command == CommandLine::Words(vec!["ls".into(), "-l".into()]) && shell.escalate));
}

#[test]
fn a_wrong_script_is_refused_with_place_and_reason() {
    let cases = [
        (r#"[{"txt": "x"}]"#, "replies[0].steps[0].txt: unknown field `txt`"),
        (
            r#"[{"text": "x", "wait": 1}]"#,
            "replies[0].steps[0]: a step does one thing, and this one has both `text` and `wait`",
        ),
        (r#"[{}]"#, "replies[0].steps[0]: a step needs one of text, reasoning,"),
        (r#"[{"text": 3}]"#, "replies[0].steps[0].text: invalid type: integer `3`, expected a string"),
        (r#"[{"text": "x", "deltas": 0}]"#, "`deltas` must be at least 1"),
        (r#"[{"text": "x", "deltas": 2}]"#, "2 deltas of 1 characters"),
        (r#"[{"text": "x", "deltas": 1, "repeat": 1}]"#, "not both"),
        (r#"[{"wait": 1, "paceMs": 1}]"#, "`paceMs` goes with `text` and `reasoning`, not with `wait`"),
        (r#"[{"reasoning": "x", "phase": "commentary"}]"#, "`phase` goes with `text`"),
        (r#"[{"text": "x", "phase": "end"}]"#, "replies[0].steps[0].phase: unknown variant `end`"),
        (r#"[{"text": "x", "paceMs": -1}]"#, "replies[0].steps[0].paceMs: -1 is no time"),
        (r#"[{"shell": {"comand": "x"}}]"#, "replies[0].steps[0].shell.comand: unknown field `comand`"),
        (
            r#"[{"shell": {"command": 1}}]"#,
            "replies[0].steps[0].shell.command: a command is a string, or an array",
        ),
        (r#"[{"until": "here"}]"#, "replies[0].steps[0]: `until` must be the absolute path of a file"),
        (
            r#"[{"wait": "long"}]"#,
            "replies[0].steps[0].wait: invalid value: string \"long\", expected milliseconds",
        ),
        (r#"[{"parallel": []}]"#, "`parallel` needs at least one call"),
        (r#"[{"parallel": [{"wait": 1}]}]"#, "replies[0].steps[0].parallel[0].wait: unknown field `wait`"),
        (r#"[{"event": {"a": 1}}]"#, "`event` must be an object whose `type` is a string"),
        (r#"[{"http": {"status": 99}}]"#, "`status` 99 is no final HTTP status"),
        (r#"[{"http": {"status": 500, "headers": {"a b": "c"}}}]"#, "`a b` is no name of a header"),
        (r#"[{"drop": "it"}]"#, "replies[0].steps[0].drop: unknown variant `it`"),
        (r#"[{"text": "x"}, {"http": {"status": 500}}]"#, "replies[0]: steps[1] comes too late"),
        (r#"[{"drop": "stream"}, {"text": "x"}]"#, "replies[0]: steps[1] can never happen"),
    ];
    for (steps, expected) in cases {
        let whole = format!("{{\"replies\": [{{\"steps\":\n{steps}}}]}}");
        let what = parse(&whole).expect_err(steps);
        assert!(what.starts_with("line 2 column "), "{steps}: {what}");
        assert!(what.contains(expected), "{steps}: {what}");
    }
    let cases = [
        (r#"{"replies": [{"times": 2, "steps": []}]}"#, "replies[0]: `times` needs `when`"),
        (r#"{"replies": [{"when": {"txt": ""}, "steps": []}]}"#, "replies[0].when.txt: unknown field `txt`"),
        (r#"{"replies": [{"when": {"toolOutput": false}, "steps": []}]}"#, "replies[0].when.toolOutput"),
        (r#"{"replies": [{"headers": {"a": "\n"}, "steps": []}]}"#, "header `a` can't have this value"),
        (r#"{"replies": [], "queue": "none"}"#, "queue: unknown variant `none`"),
        (r#"{"replies": []} {}"#, "something follows the script"),
        (r#"{"replies": ["#, "EOF while parsing"),
        ("{}", "missing field `replies`"),
    ];
    for (script, expected) in cases {
        let what = parse(script).expect_err(script);
        assert!(what.starts_with("line 1 column ") && what.contains(expected), "{script}: {what}");
    }
}

#[test]
fn the_command_names_the_file_that_is_wrong() {
    let folder = folder();
    let file = folder.join("bad.json");
    std::fs::write(&file, "{\"replies\": [{\"steps\": [\n  {\"txt\": 1}]}]}").unwrap();
    let mut child = command().arg("--script").arg(&file).spawn().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    let expected =
        format!("scripted-model: {}: line 2 column 8: replies[0].steps[0].txt: unknown", file.display());
    let said = stderr(&mut child);
    assert!(said.starts_with(&expected), "{said}");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_prompt_is_read_line_by_line() {
    let message = "reason: hm\n\nsay: one\ntwo\nrun: touch x\nwrite a/b.txt: first\nsecond\ndrop: connection";
    let reply = prompt::parse(message).unwrap().unwrap();
    assert_eq!(reply.steps.len(), 5);
    assert!(matches!(&reply.steps[1], Step::Say(text) if text.text == "one\ntwo"));
    assert!(matches!(&reply.steps[2], Step::Call(calls)
        if matches!(&calls[..], [Call::Shell(shell)] if shell.escalate && shell.justification.is_some())));
    let patch = "*** Begin Patch\n*** Add File: a/b.txt\n+first\n+second\n*** End Patch";
    assert!(matches!(&reply.steps[3], Step::Call(calls) if calls[..] == [Call::ApplyPatch(patch.into())]));
    assert!(matches!(&reply.steps[4], Step::Drop(Break::Connection)));
    assert_eq!(reply.rounds(), [0..3, 3..4, 4..5]);
}

#[test]
fn a_prompt_with_wrong_arguments_is_refused() {
    let cases = [
        ("wait: soon", "`wait:` takes milliseconds"),
        ("until: here", "`until:` takes the absolute path of a file"),
        ("drop: it", "`drop:` takes connection, stream or completed"),
        ("tool t: {", "the arguments of tool t are not JSON"),
        ("say: x\nhttp 500: no", "comes too late"),
        ("fail: x\nsay: y", "can never happen"),
    ];
    for (message, expected) in cases {
        let what = prompt::parse(message).unwrap().expect_err(message);
        assert!(what.contains(expected), "{message}: {what}");
    }
}

#[test]
fn an_ordinary_message_is_no_directive() {
    for message in
        ["", "hello", "Please run: ls", "http abc: x", "http 99: x", "deltas many: x", "note: this\nsay: x"]
    {
        assert!(prompt::parse(message).is_none(), "{message}");
    }
}
