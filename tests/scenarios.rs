//! The scenarios that every binding plays, `tests/scenarios/*.json`: each has the form that their README.md says, and each
//! is played through the C interface, with gcc's checkers: `cargo test --test scenarios -- first_turn`.
#![cfg(unix)]

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use support::c_test::{ASAN_FLAGS, FLAGS};
use support::scratch::Scratch;
use support::{build, codex, root, run, target};

/// Above what the runner itself allows for each step.
const LIMIT: Duration = Duration::from_secs(150);

fn main() {
    let mut arguments = Arguments::from_args();
    let most = std::thread::available_parallelism().map_or(1, usize::from).min(4);
    arguments.test_threads.get_or_insert(most);
    let trials = match scenarios() {
        Ok(all) => {
            let mut form = all.clone();
            let more = for_the_corpus();
            form.extend(more.clone());
            // What only makes codex say more than the others do is played where somebody records it.
            let recorded = more.into_iter().filter(|_| std::env::var_os("LIBCODEX_TRACES").is_some());
            let played = all.into_iter().chain(recorded).map(|path| {
                Trial::test(format!("scenario {}", name(&path)), move || play(&path).map_err(Failed::from))
            });
            played.chain([Trial::test("the form of the scenarios", move || Ok(check_form(&form)?))]).collect()
        }
        Err(error) => vec![Trial::test("the scenarios", move || Err(Failed::from(error)))],
    };
    libtest_mimic::run(&arguments, trials).exit();
}

fn folder() -> PathBuf {
    root().join("tests/scenarios")
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Every file, by name.
fn scenarios() -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder()).map_err(|error| format!("tests/scenarios: {error}"))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let is_one = |path: &PathBuf| path.extension().is_some_and(|end| end == "json") && name(path) != "schema";
    let mut all: Vec<_> = paths.filter(is_one).collect();
    all.sort();
    if all.len() < 25 { Err(format!("there are only {} scenarios", all.len())) } else { Ok(all) }
}

/// Those of the corpus.
fn for_the_corpus() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join("tests/corpus/provoke")).into_iter().flatten();
    entries.flatten().map(|entry| entry.path()).collect()
}

fn read(path: &Path) -> Result<Value, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Holds every file to the schema, and the schema to files that are wrong.
fn check_form(all: &[PathBuf]) -> Result<(), String> {
    let schema = read(&folder().join("schema.json"))?;
    let validator = jsonschema::validator_for(&schema).map_err(|error| format!("schema.json: {error}"))?;
    let mut faults = Vec::new();
    for path in all {
        let scenario = read(path)?;
        let errors = validator.iter_errors(&scenario);
        faults.extend(errors.map(|error| format!("{}: {}: {error}", name(path), error.instance_path())));
    }
    for wrong in WRONG {
        let scenario: Value = serde_json::from_str(&format!(
            r#"{{"summary": "It is wrong.", "server": "codex", "steps": [{wrong}]}}"#
        ))
        .map_err(|error| format!("{wrong}: {error}"))?;
        if validator.is_valid(&scenario) {
            faults.push(format!("schema.json has nothing against {wrong}"));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// Steps that have to be refused.
const WRONG: &[&str] = &[
    r#"{"do": "dance"}"#,
    r#"{"thread": "a"}"#,
    r#"{"do": "open", "colour": "red"}"#,
    r#"{"do": "startTurn"}"#,
    r#"{"do": "close", "thread": "a", "turn": "b"}"#,
    r#"{"do": "read"}"#,
    r#"{"do": "read", "expect": [{"kind": "response"}]}"#,
    r#"{"do": "read", "expect": [{"method": "a", "as": "b"}]}"#,
    r#"{"do": "read", "toEnd": true, "error": {"code": "CODEX_E_CLOSED"}}"#,
    r#"{"do": "read", "toEnd": false}"#,
    r#"{"do": "run", "input": "a", "expect": {"b": {"$contains": 1}}}"#,
    r#"{"do": "run", "input": "a", "expect": {"b": {"$matches": "c"}}}"#,
    r#"{"do": "run", "input": "a", "cancelled": true}"#,
    r#"{"do": "run", "input": "a", "error": {"reason": "idle"}}"#,
    r#"{"do": "run", "input": "a", "error": {"code": "RPC"}}"#,
    r#"{"do": "request", "method": "a", "thread": "b", "name": "c"}"#,
    r#"{"do": "parallel", "branches": [{"steps": [{"do": "dance"}]}]}"#,
    r#"{"do": "parallel", "branches": [{"steps": []}]}"#,
];

fn play(path: &Path) -> Result<(), String> {
    let program = runner()?;
    let mut scratch = Scratch::new()?;
    let mut command = Command::new(program);
    command.arg(path).arg(scratch.path()).current_dir(scratch.path()).env_clear();
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("HOME", scratch.home()).env("CODEX_HOME", scratch.codex_home());
    command.env("CODEX_BIN", codex::codex()?);
    command.env("LIBCODEX_SCRIPTED_MODEL", build::program("scripted-model")?);
    command.env("LIBCODEX_FAULTY_SERVER", build::program("faulty-server")?);
    command.env("LIBCODEX_MCP_SERVER", build::program("mcp-server")?);
    command.envs(std::env::var_os("LIBCODEX_TRACES").map(|folder| ("LIBCODEX_TRACES", folder)));
    command.env("ASAN_OPTIONS", "detect_leaks=1:exitcode=98:detect_stack_use_after_return=1");
    command.env("UBSAN_OPTIONS", "print_stacktrace=1:halt_on_error=1:exitcode=98");
    run::bounded(&mut command, scratch.path(), LIMIT).map(|_| ()).map_err(|error| {
        scratch.keep();
        format!("{error}\nits files: {}", scratch.path().display())
    })
}

/// The runner, compiled by the first that asks.
fn runner() -> Result<&'static Path, String> {
    static COMPILED: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    COMPILED.get_or_init(compile).as_deref().map_err(Clone::clone)
}

fn compile() -> Result<PathBuf, String> {
    let library = build::library()?;
    let program = target().join("c/scenarios");
    std::fs::create_dir_all(target().join("c")).map_err(|error| format!("{}: {error}", program.display()))?;
    let mut command = Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()));
    command.args(FLAGS).args(ASAN_FLAGS).arg("-I").arg(root().join("include")).args(cjson("--cflags")?);
    command.arg(folder().join("c/runner.c")).arg("-o").arg(&program);
    command.arg("-L").arg(&library.folder).arg("-lcodex").args(cjson("--libs")?);
    command.arg(format!("-Wl,-rpath,{}", library.folder.display()));
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(program);
    }
    Err(format!("{command:?}\n{}", String::from_utf8_lossy(&output.stderr)))
}

/// What pkg-config says of cJSON, which tests/setup/prepare installs.
fn cjson(what: &str) -> Result<Vec<String>, String> {
    let output = Command::new("pkg-config").args([what, "libcjson"]).output();
    let output = output.map_err(|error| format!("pkg-config: {error}"))?;
    if !output.status.success() {
        return Err(format!("pkg-config libcjson: {}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).split_whitespace().map(str::to_owned).collect())
}
