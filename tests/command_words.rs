//! The words that approval rules see are those that a shell makes of a command, and those that the server joined.
#![cfg(unix)]

use std::path::Path;
use std::process::{Command, Stdio};

use codex::client::rules::words;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// Pieces of commands, most of them innocent.
const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    "  ",
    "\t",
    "a",
    "b",
    "-o",
    "--long=",
    "=",
    ":",
    "%",
    "+",
    ",",
    "@",
    ".",
    "/",
    "_",
    "1",
    "'",
    "'",
    "\"",
    "\"",
    "'x y'",
    "\"x y\"",
    "''",
    "\"\"",
    "\\",
    "\\\"",
    "\\\\",
    "\\$",
    "\\`",
    "\n",
    "\r",
    "$",
    "$a",
    "`",
    ";",
    "&",
    "|",
    "<",
    ">",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "*",
    "?",
    "~",
    "#",
    "!",
    "^",
    "ü",
    "'ü'",
    "'$a;'",
    "\"a;b|c\"",
    "\u{a0}",
    "\u{1b}",
];

fn shells() -> Vec<&'static str> {
    let found: Vec<&str> = ["/bin/bash", "/bin/sh", "/bin/dash", "/bin/zsh", "/usr/bin/zsh"]
        .into_iter()
        .filter(|shell| Path::new(shell).exists())
        .collect();
    assert!(!found.is_empty(), "no shell at a usual place");
    found
}

/// The arguments that a shell passes to a program.
fn arguments(shell: &str, script: &str) -> Vec<String> {
    let output = Command::new(shell)
        .args(["-c", &format!("printf '%s\\0' {script}")])
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .env_clear()
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{shell}: {error}"));
    assert!(output.status.success() && output.stderr.is_empty(), "{shell} {script:?}: {output:?}");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.split_terminator('\0').map(str::to_owned).collect()
}

#[test]
fn a_shell_makes_the_same_words() {
    let shells = shells();
    let pieces = vec(select(PIECES), 0..7);
    let mut runner = TestRunner::deterministic();
    let mut taken = 0;
    for _ in 0..4000 {
        let script = format!("x{}", pieces.new_tree(&mut runner).expect("a value").current().concat());
        let Some(words) = words::of_script(&script) else {
            continue;
        };
        taken += 1;
        for shell in &shells {
            assert_eq!(arguments(shell, &script), words, "{shell} {script:?}");
        }
    }
    assert!(taken > 200, "{taken} of the scripts were plain commands");
}

/// Whether words that were joined can be told apart again with certainty.
fn is_plain(word: &str) -> bool {
    word.chars().all(|letter| letter == '\n' || letter == '\t' || !letter.is_control()) && !word.contains(']')
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_server_joins_is_told_apart(arguments in vec("[ -~\\n\\t\\r\u{1}ü日]{0,6}", 0..4)) {
        let mut sent = vec!["program".to_owned()];
        sent.extend(arguments);
        let text = shlex::try_join(sent.iter().map(String::as_str)).expect("no NUL");
        let read = words::of_text(&text);
        if sent.iter().all(|word| is_plain(word)) {
            prop_assert_eq!(read, Some(sent), "{}", text);
        } else if let Some(read) = read {
            prop_assert_eq!(read, sent, "{}", text);
        }
    }

    #[test]
    fn a_script_is_read_as_it_was_before_it_was_joined(script in vec(select(PIECES), 0..8)) {
        let script = format!("x{}", script.concat());
        let sent = ["/bin/bash", "-lc", script.as_str()];
        let text = shlex::try_join(sent).expect("no NUL");
        let of_arguments = words::of_arguments(sent.map(str::to_owned).to_vec());
        prop_assert_eq!(&of_arguments, &words::of_script(&script));
        if is_plain(&script) {
            prop_assert_eq!(words::of_text(&text), of_arguments, "{}", text);
        }
    }
}
