//! The same scenarios through OpenAI's Python SDK and through the C library, each with a home and a scripted model of
//! its own, on the same codex: `cargo test --test parity -- first_turn`. What a scenario is, tests/parity/run.py says.
#![cfg(unix)]

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use support::login_port;
use support::model::Model;
use support::scratch::Scratch;
use support::{build, codex, root, run};

/// Far more than any of them takes.
const LIMIT: Duration = Duration::from_secs(60);

fn main() {
    let mut arguments = Arguments::from_args();
    let most = std::thread::available_parallelism().map_or(1, usize::from).min(2);
    arguments.test_threads.get_or_insert(most);
    let trials = match scenarios() {
        Ok(names) => names.into_iter().map(trial).chain([comparison()]).collect(),
        Err(error) => vec![Trial::test("parity scenarios", move || Err(Failed::from(error)))],
    };
    libtest_mimic::run(&arguments, trials).exit();
}

fn folder() -> PathBuf {
    root().join("tests/parity")
}

/// The scenarios, by the names of their files.
fn scenarios() -> Result<Vec<String>, String> {
    let folder = folder().join("scenarios");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let files = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<_> = files.filter_map(|file| file.strip_suffix(".py").map(str::to_owned)).collect();
    names.sort();
    if names.is_empty() { Err(format!("no scenarios in {}", folder.display())) } else { Ok(names) }
}

fn trial(name: String) -> Trial {
    Trial::test(format!("parity {name}"), move || {
        let _claimed = if name == "login_chatgpt" { Some(login_port::claim()?) } else { None };
        play("run.py", &[&name])
    })
}

/// Whether what compares the outcomes finds a difference.
fn comparison() -> Trial {
    Trial::test("parity itself", || play("comparison.py", &[]))
}

fn play(program: &str, arguments: &[&str]) -> Result<(), Failed> {
    let mut sides = [Scratch::new()?, Scratch::new()?];
    play_in(&sides, program, arguments).map_err(|error| {
        sides.iter_mut().for_each(Scratch::keep);
        let [sdk, ours] = sides.each_ref().map(|side| side.path().display().to_string());
        Failed::from(format!("{error}\nits files: {sdk} (the SDK) and {ours} (libcodex)"))
    })
}

fn play_in(sides: &[Scratch; 2], program: &str, arguments: &[&str]) -> Result<(), String> {
    let models = [Model::start(&sides[0], None)?, Model::start(&sides[1], None)?];
    let side = |number: usize| {
        let (scratch, model): (&Scratch, &Model) = (&sides[number], &models[number]);
        json!({
            "home": scratch.home(),
            "codexHome": scratch.codex_home(),
            "work": scratch.work(),
            "overrides": model.codex_settings(),
            "model": model.url(),
        })
    };
    let settings = json!({
        "codex": codex::codex()?,
        "faulty": build::program("faulty-server")?,
        "library": build::library()?.shared,
        "sdk": side(0),
        "ours": side(1),
    });
    let file = sides[0].path().join("settings.json");
    std::fs::write(&file, settings.to_string()).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut command = Command::new(python()?);
    command.arg("-B").arg(folder().join(program)).arg(file).args(arguments).env_clear();
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    // Neither side may find the home of whoever runs the tests.
    command.env("HOME", sides[0].home()).env("CODEX_HOME", sides[0].codex_home());
    command.current_dir(sides[0].path());
    run::bounded(&mut command, sides[0].path(), LIMIT).map(|_| ())
}

/// The Python that has the SDK, which the first run ever installs.
fn python() -> Result<&'static Path, String> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let find = || {
        let mut command = Command::new(root().join("tests/setup/fetch-sdk"));
        let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| format!("{command:?}: {error}"))?;
        if !output.status.success() {
            return Err(format!("{command:?}: {} (its reason is above)", output.status));
        }
        Ok(PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()))
    };
    FOUND.get_or_init(find).as_deref().map_err(Clone::clone)
}
