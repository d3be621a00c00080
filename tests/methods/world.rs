//! What a group's scenario finds: files, settings, and the values that its rows may name.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::pattern::{Bindings, fill_text};
use super::support::model::Model;
use super::support::scratch::Scratch;
use super::support::{build, codex, run};
use super::table::{Group, Release};
use super::web::Web;

impl Release {
    /// Its executable.
    pub fn codex(self) -> Result<PathBuf, String> {
        match self {
            Release::Pinned => codex::codex(),
            Release::Newer => codex::newer(),
        }
    }
}

/// The settings of a codex that uses no model.
const WITHOUT_MODEL: [&str; 4] = [
    "features.shell_snapshot=false",
    "features.plugins=false",
    "analytics.enabled=false",
    "check_for_update_on_startup=false",
];

/// An access token of nobody's, unsigned, good until the year 2100: what the stand-in of the account's service takes.
const ACCESS_TOKEN: &str = concat!(
    "eyJhbGciOiJub25lIn0.",
    "eyJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImV4cCI6NDEwMjQ0NDgwMCwiaHR0cHM6Ly9hcGkub3BlbmFpLmNvbS",
    "9hdXRoIjp7ImNoYXRncHRfcGxhbl90eXBlIjoicHJvIiwiY2hhdGdwdF9hY2NvdW50X2lkIjoiYWNjb3VudC0xIiwi",
    "Y2hhdGdwdF91c2VyX2lkIjoidXNlci0xIiwidXNlcl9pZCI6InVzZXItMSJ9fQ",
    ".c2ln",
);

/// Writes the model's script, if the group has one.
pub fn script(group: &Group, scratch: &Scratch) -> Result<Option<PathBuf>, String> {
    let Some(script) = &group.script else { return Ok(None) };
    let path = scratch.path().join("script.json");
    std::fs::write(&path, script.to_string()).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Some(path))
}

/// Writes the group's files. Gives what is known before the first request.
pub fn prepare(group: &Group, scratch: &Scratch, model: &Model, web: &Web) -> Result<Bindings, String> {
    let known = Bindings::from([
        ("work".to_owned(), text(&scratch.work())),
        ("home".to_owned(), text(&scratch.home())),
        ("codexHome".to_owned(), text(&scratch.codex_home())),
        ("model".to_owned(), json!(model.url())),
        ("web".to_owned(), json!(web.url())),
        ("accessToken".to_owned(), json!(ACCESS_TOKEN)),
        ("mcpServer".to_owned(), text(&build::program("mcp-server")?)),
    ]);
    for (path, content) in &group.files {
        let path = fill_text(path, &known)?;
        let path = Path::new(&path);
        let content = fill_text(content, &known)?;
        let write = || {
            std::fs::create_dir_all(path.parent().unwrap_or(path))?;
            std::fs::write(path, content)
        };
        write().map_err(|error| format!("{}: {error}", path.display()))?;
    }
    if group.git {
        let author = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
        for words in
            [&["init", "--quiet"][..], &["add", "--all"], &["commit", "--quiet", "--message", "first"]]
        {
            let mut command = Command::new("git");
            command.args(author).args(words).current_dir(scratch.work());
            command.env("HOME", scratch.home()).env("GIT_CONFIG_NOSYSTEM", "1");
            run::bounded(&mut command, scratch.path(), Duration::from_secs(20))?;
        }
    }
    Ok(known)
}

/// The options of the group's client. Nothing that its codex does can leave the machine: other servers than those
/// on it are reached through a proxy that is not there.
pub fn options(
    group: &Group,
    release: Release,
    scratch: &Scratch,
    model: &Model,
    known: &Bindings,
) -> Result<Value, String> {
    let mut settings = match group.model {
        true => model.codex_settings(),
        false => WITHOUT_MODEL.map(str::to_owned).to_vec(),
    };
    for setting in &group.config {
        settings.push(fill_text(setting, known)?);
    }
    let mut env = json!({
        "HOME": scratch.home(),
        "CODEX_HOME": scratch.codex_home(),
        "HTTPS_PROXY": "http://127.0.0.1:9",
        "NO_PROXY": "127.0.0.1,localhost",
        "OPENAI_API_KEY": null,
        "CODEX_API_KEY": null,
        "AWS_PROFILE": null,
    });
    for (name, value) in &group.env {
        env[name] = json!(fill_text(value, known)?);
    }
    let mut options = json!({
        "codexBin": release.codex()?,
        "cwd": scratch.work(),
        "configOverrides": settings,
        "env": env,
    });
    // For the corpus, see tests/corpus.
    if let (Some(folder), Release::Pinned) = (std::env::var_os("LIBCODEX_TRACES"), release) {
        options["record"] = json!(Path::new(&folder).join(format!("methods-{}.jsonl", group.name)));
    }
    Ok(options)
}

fn text(path: &Path) -> Value {
    json!(path.display().to_string())
}
