//! The JSON schema of the protocol, as the real codex writes it.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::scratch::Scratch;
use super::{codex, run};

/// Far more than writing it takes.
const LIMIT: Duration = Duration::from_secs(60);

/// The schema files; removed when it is dropped.
pub struct Schema {
    scratch: Scratch,
}

impl Schema {
    /// Has the pinned codex write them.
    pub fn generate() -> Result<Schema, String> {
        Schema::of(&codex::codex()?, true)
    }

    /// Has this codex write them, with or without what is experimental.
    pub fn of(codex: &Path, experimental: bool) -> Result<Schema, String> {
        let scratch = Scratch::new()?;
        let schema = Schema { scratch };
        let mut command = Command::new(codex);
        command.args(["app-server", "generate-json-schema", "--out"]).arg(schema.folder());
        command.args(experimental.then_some("--experimental"));
        command.env("HOME", schema.scratch.home()).env("CODEX_HOME", schema.scratch.codex_home());
        run::bounded(&mut command, schema.scratch.path(), LIMIT)?;
        Ok(schema)
    }

    /// One of them, such as `ServerRequest`.
    pub fn read(&self, name: &str) -> Result<Value, String> {
        let path = self.folder().join(format!("{name}.json"));
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Where they are.
    pub fn folder(&self) -> PathBuf {
        self.scratch.path().join("schema")
    }
}
