//! Writes the typed models of the bindings from the protocol's JSON schema.
//!
//!     codex-models SCHEMA-FOLDER CODEX-VERSION LANGUAGE OUTPUT-FOLDER

mod go;
mod model;
mod names;
mod read;
mod statuses;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [schema, version, language, output] = arguments.as_slice() else {
        eprintln!("codex-models: SCHEMA-FOLDER CODEX-VERSION LANGUAGE OUTPUT-FOLDER");
        return ExitCode::from(2);
    };
    match write(schema.as_ref(), version, language, output.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("codex-models: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(schema: &Path, version: &str, language: &str, output: &Path) -> Result<(), String> {
    let protocol = read::read(schema)?;
    let files = match language {
        "go" => go::files(&protocol, version),
        other => return Err(format!("no language is called {other}: go")),
    };
    for (name, text) in files {
        let path = output.join(name);
        std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}
