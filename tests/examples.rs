//! Every example, built against an installed prefix, on the real server with the scripted model behind it.
#![cfg(target_os = "linux")]

mod support;

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use support::install::{examples, installed};
use support::model::Model;
use support::scratch::Scratch;
use support::talk::Talk;
use support::{codex, header, login_port, root, run};

/// Far more than any of them takes.
const LIMIT: Duration = Duration::from_secs(60);

/// A codex home, a model that plays the prompts, and programs that find both.
struct Stage {
    scratch: Scratch,
    options: String,
    _model: Model,
}

impl Stage {
    fn new() -> Stage {
        let scratch = Scratch::new().expect("a scratch folder");
        let model = Model::start(&scratch, None).expect("the scripted model");
        let options = json!({
            "codexBin": codex::codex().expect("the pinned codex"),
            "configOverrides": model.codex_settings(),
            "cwd": scratch.work(),
            "env": {"HOME": scratch.home(), "CODEX_HOME": scratch.codex_home()},
        });
        Stage { scratch, options: options.to_string(), _model: model }
    }

    /// Runs a program to its end and returns what it printed.
    fn run(&self, program: &Path, arguments: &[&str]) -> String {
        self.run_with_input(program, arguments, "")
    }

    fn run_with_input(&self, program: &Path, arguments: &[&str], input: &str) -> String {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", r#"printf %s "$EXAMPLE_INPUT" | "$0" "$@""#]).arg(program).args(arguments);
        command.env("EXAMPLE_INPUT", input);
        self.place(&mut command);
        run::bounded(&mut command, self.scratch.path(), LIMIT).unwrap_or_else(|problem| panic!("{problem}"))
    }

    /// The same for a program that is talked to.
    fn talk(&self, program: &Path) -> Talk {
        let mut command = Command::new(program);
        self.place(&mut command);
        Talk::start(&mut command, self.scratch.path(), LIMIT)
    }

    fn place(&self, command: &mut Command) {
        command.env("CODEX_EXAMPLE_OPTIONS", &self.options);
        command.env("LD_LIBRARY_PATH", installed().libraries());
        command.current_dir(self.scratch.path());
    }

    /// What codex sent to the model, one request after the other.
    fn requests(&self) -> Vec<Value> {
        let lines =
            std::fs::read_to_string(self.scratch.path().join("requests.jsonl")).expect("the requests");
        lines.lines().map(|line| serde_json::from_str(line).expect("a request")).collect()
    }
}

/// What follows a label at the start of a line.
fn after<'a>(printed: &'a str, label: &str) -> &'a str {
    let line = printed.lines().find_map(|line| line.strip_prefix(label));
    line.unwrap_or_else(|| panic!("no {label:?} in:\n{printed}")).trim()
}

fn check_quickstart(program: &Path) {
    let printed = Stage::new().run(program, &["reason: A word will do.\nsay: Good morning."]);
    assert_ne!(after(&printed, "server:"), "-", "{printed}");
    assert_eq!(
        after(&printed, "version:"),
        support::codex::pinned_version().expect("a version is pinned"),
        "{printed}"
    );
    assert_eq!(after(&printed, "thread:").len(), 36, "a UUID: {printed}");
    assert_eq!(after(&printed, "turn:").len(), 36, "a UUID: {printed}");
    assert_eq!(after(&printed, "status:"), "completed");
    assert_eq!(after(&printed, "items:"), "3", "the user's message, the reasoning, the answer");
    assert_eq!(after(&printed, "final response:"), "Good morning.");
}

#[test]
fn quickstart_prints_what_came_back() {
    check_quickstart(&installed().build_example_checked("quickstart"));
}

#[test]
fn quickstart_does_so_with_the_library_linked_in() {
    check_quickstart(&installed().build_example_statically("quickstart"));
}

/// What an example says where there is no codex; it has to fail.
fn without_codex(example: &str) -> String {
    let output = Command::new(installed().build_example_checked(example))
        .env("CODEX_EXAMPLE_OPTIONS", r#"{"codexBin":"/nowhere/codex"}"#)
        .env("LD_LIBRARY_PATH", installed().libraries())
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    said
}

#[test]
fn quickstart_says_what_is_wrong_where_there_is_no_codex() {
    let said = without_codex("quickstart");
    assert!(said.starts_with("quickstart: CODEX_E_NO_EXECUTABLE: "), "{said}");
    assert!(said.contains("/nowhere/codex"), "{said}");
}

#[test]
fn multi_turn_shows_that_the_second_turn_sees_the_first() {
    let stage = Stage::new();
    let program = installed().build_example_checked("multi_turn");
    let printed = stage.run(&program, &["say: I will remember the heron.", "Which word was it?"]);
    let answers: Vec<&str> = printed.lines().filter_map(|line| line.strip_prefix("codex: ")).collect();
    assert_eq!(answers.len(), 2, "{printed}");
    assert_eq!(answers[0], "I will remember the heron.");

    let requests = stage.requests();
    assert_eq!(requests[0]["thread"], requests[1]["thread"]);
    assert_ne!(requests[0]["turn"], requests[1]["turn"]);
    let seen_by_the_second = requests[1]["body"]["input"].to_string();
    assert!(seen_by_the_second.contains("I will remember the heron."), "{seen_by_the_second}");
    assert!(seen_by_the_second.contains("Which word was it?"), "{seen_by_the_second}");
}

#[test]
fn stream_prints_each_piece() {
    let program = installed().build_example_checked("stream");
    let printed = Stage::new().run(&program, &["deltas 5 pace 20: tick "]);
    assert_eq!(printed, "tick tick tick tick tick \ncompleted, in 5 pieces\n");
}

#[test]
fn resume_goes_on_with_a_thread_in_a_new_process() {
    let stage = Stage::new();
    let program = installed().build_example_checked("resume");
    let first = stage.run(&program, &[]);
    let thread = after(&first, "thread:");

    let second = stage.run(&program, &[thread, "say: It was the heron."]);
    assert_eq!(after(&second, "thread:"), thread);
    assert_eq!(after(&second, "codex:"), "It was the heron.");
    let requests = stage.requests();
    assert_eq!(requests[1]["thread"], thread);
    let seen_by_the_second = requests[1]["body"]["input"].to_string();
    assert!(seen_by_the_second.contains("Remember the word 'heron'."), "{seen_by_the_second}");
}

#[test]
fn tool_answers_the_model_s_calls() {
    let program = installed().build_example("tool");
    let printed = Stage::new().run(&program, &["tool look_up_bird: {\"bird\":\"stork\"}\nsay: So tall."]);
    assert_eq!(printed, "tool:  A stork is 110 cm tall.\ncodex: So tall.\n");
    let stage = Stage::new();
    let printed = stage.run(&program, &["tool look_up_bird: {\"bird\":\"dodo\"}"]);
    let answer = "There is no such bird in the table.";
    assert_eq!(printed, format!("tool:  {answer}\ncodex: The tool answered: {answer}\n"));
}

/// Runs `approve` on a command that makes a file: what it printed, and whether the file is there.
fn approve(answer: &str) -> (String, bool) {
    let stage = Stage::new();
    let file: PathBuf = stage.scratch.work().join("made");
    let task = format!("run: echo made > {}\nsay: That is all.", file.display());
    let printed = stage.run_with_input(&installed().build_example_checked("approve"), &[&task], answer);
    assert!(after(&printed, "command:").contains("echo made"), "{printed}");
    // On the question's own line: it is the terminal that shows what is typed.
    assert!(printed.ends_with("Run it? [y/N] codex: That is all.\n"), "the turn went on: {printed}");
    (printed, file.exists())
}

#[test]
fn approve_runs_the_command_after_a_yes() {
    let (printed, made) = approve("yes\n");
    assert!(made, "{printed}");
}

#[test]
fn approve_does_not_run_the_command_after_a_no() {
    let (printed, made) = approve("no\n");
    assert!(!made, "{printed}");
}

#[test]
fn approve_takes_the_end_of_the_input_for_a_no() {
    let (printed, made) = approve("");
    assert!(!made, "{printed}");
}

/// The number before a word, such as 12 in `completed; 12 frames meanwhile`.
fn count(printed: &str, word: &str) -> u64 {
    let before =
        printed.split(&format!(" {word}")).next().and_then(|text| text.split_whitespace().next_back());
    let number = before.and_then(|text| text.parse().ok());
    number.unwrap_or_else(|| panic!("no number of {word} in:\n{printed}"))
}

#[test]
fn poll_loop_runs_a_hundred_turns_on_one_descriptor() {
    let stage = Stage::new();
    let printed = stage.run(&installed().build_example_checked("poll_loop"), &["say: Seven."]);
    assert_eq!(count(&printed, "turns completed"), 100, "{printed}");
    for conversation in 0..10 {
        for turn in 1..=10 {
            let line = format!("conversation {conversation}, turn {turn}: completed\n");
            assert!(printed.contains(&line), "no {line:?} in:\n{printed}");
        }
    }
    let requests = stage.requests();
    let threads: BTreeSet<&str> = requests.iter().filter_map(|request| request["thread"].as_str()).collect();
    let turns: BTreeSet<&str> = requests.iter().filter_map(|request| request["turn"].as_str()).collect();
    assert_eq!((requests.len(), threads.len(), turns.len()), (100, 10, 100));
}

#[test]
fn poll_loop_goes_on_with_its_own_work_while_turns_run() {
    let printed =
        Stage::new().run(&installed().build_example_checked("poll_loop"), &["wait: 100\nsay: Seven."]);
    assert_eq!(count(&printed, "turns completed"), 100, "{printed}");
    // Ten turns one after the other take a second at least: 50 ticks, where nothing holds the loop up.
    assert!(count(&printed, "ticks meanwhile") >= 10, "{printed}");
}

#[test]
fn poll_loop_says_so_where_there_is_no_codex() {
    let said = without_codex("poll_loop");
    assert!(said.starts_with("poll_loop: ") && said.contains(": CODEX_E_NO_EXECUTABLE: "), "{said}");
}

#[test]
fn wakeup_host_streams_between_its_frames() {
    let program = installed().build_example_checked("wakeup_host");
    let printed = Stage::new().run(&program, &["deltas 50 pace 20: tick "]);
    assert!(printed.starts_with(&"tick ".repeat(50)), "{printed}");
    assert_eq!(
        printed.lines().nth(1).and_then(|line| line.split(';').next()),
        Some("completed"),
        "{printed}"
    );
    // A second of deltas: 60 frames, where nothing holds the loop up.
    assert!(count(&printed, "frames meanwhile") >= 10, "{printed}");
}

#[test]
fn glib_loop_asks_before_a_command_runs() {
    let stage = Stage::new();
    let mut talk = stage.talk(&installed().build_example_checked("glib_loop"));
    let file = stage.scratch.work().join("made");
    for (answer, made) in [("no", false), ("yes", true)] {
        talk.say(&format!("run: echo made > {}", file.display()));
        talk.expect("? may codex run ");
        assert!(!file.exists());
        talk.say(answer);
        talk.expect("= completed\n");
        assert_eq!(file.exists(), made, "after a {answer}");
    }
    talk.say("yes");
    talk.expect("! nothing was asked\n");
    talk.end();
}

#[test]
fn glib_loop_interrupts_a_turn_and_goes_on() {
    let stage = Stage::new();
    let mut talk = stage.talk(&installed().build_example_checked("glib_loop"));
    talk.say("deltas 1000 pace 20: tick ");
    talk.expect("tick tick ");
    talk.say("too early");
    talk.expect("! codex is busy");
    talk.say("stop");
    talk.expect("= interrupted\n");
    // Ctrl-C does the same, also while a question is open, which is taken back then.
    talk.say("run: echo never");
    talk.expect("? may codex run ");
    let interrupt = |talk: &Talk| {
        let process = rustix::process::Pid::from_raw(talk.id()).expect("a process");
        rustix::process::kill_process(process, rustix::process::Signal::INT).expect("a signal");
    };
    interrupt(&talk);
    talk.expect("? never mind\n");
    talk.expect("= interrupted\n");
    talk.say("say: As you like.");
    talk.expect("As you like.");
    talk.expect("= completed\n");
    // With nothing to interrupt, it ends the program.
    interrupt(&talk);
    let printed = talk.ends(0);
    assert!(count(&printed, "ticks") > 0, "{printed}");
}

#[test]
fn glib_loop_logs_in() {
    let _claimed = login_port::claim().expect("the port");
    let stage = Stage::new();
    let mut talk = stage.talk(&installed().build_example_checked("glib_loop"));
    talk.say("login");
    assert!(talk.expect("= go to ").starts_with("https://"));
    talk.say("login");
    talk.expect("! a login is under way\n");
    // A turn goes on beside it.
    talk.say("say: Take your time.");
    talk.expect("= completed\n");
    talk.say("cancel");
    talk.expect("= not logged in\n");
    talk.say("cancel");
    talk.expect("! no login is under way\n");
    talk.say("quit");
    talk.ends(0);

    let mut command = Command::new(installed().build_example_checked("glib_loop"));
    command.env("OPENAI_API_KEY", "sk-none");
    stage.place(&mut command);
    let mut talk = Talk::start(&mut command, stage.scratch.path(), LIMIT);
    talk.say("login");
    talk.expect("= logged in\n");
    let printed = talk.end();
    assert!(!printed.contains("sk-none"), "{printed}");
}

#[test]
fn glib_loop_says_so_where_there_is_no_codex() {
    let mut stage = Stage::new();
    stage.options = r#"{"codexBin":"/nowhere/codex"}"#.to_owned();
    let mut talk = stage.talk(&installed().build_example_checked("glib_loop"));
    talk.expect("! CODEX_E_NO_EXECUTABLE: ");
    talk.ends(1);
}

/// What waits in the examples that never block: one call each, the loop's own.
const LOOPS: [(&str, &str); 3] =
    [("poll_loop", "poll"), ("wakeup_host", "pthread_cond_timedwait"), ("glib_loop", "g_main_loop_run")];

/// What a program could wait in, besides functions of the library.
const WAITS: [&str; 20] = [
    "accept",
    "connect",
    "epoll_wait",
    "fgets",
    "flock",
    "g_main_context_iteration",
    "g_main_loop_run",
    "g_usleep",
    "getchar",
    "nanosleep",
    "poll",
    "pthread_cond_timedwait",
    "pthread_cond_wait",
    "pthread_join",
    "scanf",
    "select",
    "sem_wait",
    "sleep",
    "system",
    "usleep",
];

#[test]
fn the_loops_wait_in_one_place_only() {
    let header = std::fs::read_to_string(support::header()).expect("the header");
    let functions = header::functions(&header).expect("its functions");
    for (name, loops_own) in LOOPS {
        let path = root().join("examples/c").join(name).with_extension("c");
        let source = header::without_comments(&std::fs::read_to_string(path).expect("the example"));
        let mut looked = 0;
        for function in &functions {
            let Some(at) = function.parameters.iter().position(|one| one.name == "timeout_ms") else {
                continue;
            };
            for arguments in calls(&source, &function.name) {
                assert_eq!(
                    arguments[at],
                    "CODEX_POLL",
                    "{name}: {}({})",
                    function.name,
                    arguments.join(", ")
                );
                looked += 1;
            }
        }
        assert!(looked > 0, "{name}: takes nothing from the library");
        for waits in WAITS {
            let expected = usize::from(waits == loops_own);
            assert_eq!(calls(&source, waits).len(), expected, "{name} waits in {waits}");
        }
    }
}

/// The arguments of each call of a function.
fn calls(source: &str, function: &str) -> Vec<Vec<String>> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let opening = format!("{function}(");
    let starts = source.match_indices(&opening).filter(|(at, _)| !source[..*at].ends_with(is_word));
    let arguments = |(at, name): (usize, &str)| {
        let (mut depth, mut all) = (0, vec![String::new()]);
        for c in source[at + name.len()..].chars() {
            match c {
                ')' if depth == 0 => break,
                ',' if depth == 0 => all.push(String::new()),
                _ => {
                    depth += i32::from(c == '(') - i32::from(c == ')');
                    all.last_mut().expect("one at least").push(c);
                }
            }
        }
        all.iter().map(|argument| argument.trim().to_owned()).collect()
    };
    starts.map(arguments).collect()
}

#[test]
fn each_example_is_run_here() {
    let all = [
        "approve",
        "glib_loop",
        "multi_turn",
        "poll_loop",
        "quickstart",
        "resume",
        "stream",
        "tool",
        "wakeup_host",
    ];
    assert_eq!(examples(), all);
}
