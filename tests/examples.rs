//! Every example, built against an installed prefix, on the real server with the scripted model behind it.
#![cfg(target_os = "linux")]

mod support;

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use support::install::{examples, installed};
use support::model::Model;
use support::scratch::Scratch;
use support::{codex, run};

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
        command.env("CODEX_EXAMPLE_OPTIONS", &self.options);
        command.env("LD_LIBRARY_PATH", installed().libraries());
        command.current_dir(self.scratch.path());
        run::bounded(&mut command, self.scratch.path(), LIMIT).unwrap_or_else(|problem| panic!("{problem}"))
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
    assert_eq!(after(&printed, "version:"), pinned_version(), "{printed}");
    assert_eq!(after(&printed, "thread:").len(), 36, "a UUID: {printed}");
    assert_eq!(after(&printed, "turn:").len(), 36, "a UUID: {printed}");
    assert_eq!(after(&printed, "status:"), "completed");
    assert_eq!(after(&printed, "items:"), "3", "the user's message, the reasoning, the answer");
    assert_eq!(after(&printed, "final response:"), "Good morning.");
}

/// The version of codex in its requirements file.
fn pinned_version() -> String {
    let pins = support::root().join("tests/setup/codex-requirements.txt");
    let pins = std::fs::read_to_string(pins).expect("the pinned version");
    let version = pins.lines().find_map(|line| line.strip_prefix("openai-codex-cli-bin==")).expect("a pin");
    version.trim_end_matches([' ', '\\']).to_owned()
}

#[test]
fn quickstart_prints_what_came_back() {
    check_quickstart(&installed().build_example("quickstart"));
}

#[test]
fn quickstart_does_so_with_the_library_linked_in() {
    check_quickstart(&installed().build_example_statically("quickstart"));
}

#[test]
fn quickstart_says_what_is_wrong_where_there_is_no_codex() {
    let program = installed().build_example("quickstart");
    let output = Command::new(program)
        .env("CODEX_EXAMPLE_OPTIONS", r#"{"codexBin":"/nowhere/codex"}"#)
        .env("LD_LIBRARY_PATH", installed().libraries())
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.starts_with("quickstart: CODEX_E_NO_EXECUTABLE: "), "{said}");
    assert!(said.contains("/nowhere/codex"), "{said}");
}

#[test]
fn multi_turn_shows_that_the_second_turn_sees_the_first() {
    let stage = Stage::new();
    let program = installed().build_example("multi_turn");
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
    let program = installed().build_example("stream");
    let printed = Stage::new().run(&program, &["deltas 5 pace 20: tick "]);
    assert_eq!(printed, "tick tick tick tick tick \ncompleted, in 5 pieces\n");
}

#[test]
fn resume_goes_on_with_a_thread_in_a_new_process() {
    let stage = Stage::new();
    let program = installed().build_example("resume");
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

/// Runs `approve` on a command that makes a file: what it printed, and whether the file is there.
fn approve(answer: &str) -> (String, bool) {
    let stage = Stage::new();
    let file: PathBuf = stage.scratch.work().join("made");
    let task = format!("run: echo made > {}\nsay: That is all.", file.display());
    let printed = stage.run_with_input(&installed().build_example("approve"), &[&task], answer);
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

#[test]
fn each_example_is_run_here() {
    assert_eq!(examples(), ["approve", "multi_turn", "quickstart", "resume", "stream"]);
}
