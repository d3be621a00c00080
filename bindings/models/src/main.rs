//! Writes the models of one language: `make models` writes all, from the pinned codex. Run in the repository.
//!
//!     codex-models SCHEMA-FOLDER CODEX-VERSION LANGUAGE
#![forbid(unsafe_code)]

use codex_models::{LANGUAGES, Source, read, statuses};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [schema, version, language] = arguments.as_slice() else {
        eprintln!("codex-models: SCHEMA-FOLDER CODEX-VERSION LANGUAGE");
        return ExitCode::from(2);
    };
    match write(schema.as_ref(), version, language) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("codex-models: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(schema: &Path, version: &str, language: &str) -> Result<(), String> {
    let language = LANGUAGES.iter().find(|known| known.name == language);
    let language = language.ok_or_else(|| {
        format!("known languages: {:?}", LANGUAGES.iter().map(|known| known.name).collect::<Vec<_>>())
    })?;
    let header =
        std::fs::read_to_string("include/codex.h").map_err(|error| format!("include/codex.h: {error}"))?;
    let source = Source {
        protocol: read::read(schema)?,
        statuses: statuses::read(&header)?,
        version: version.to_owned(),
    };
    for (name, text) in (language.files)(&source)? {
        let path = Path::new(language.folder).join(name);
        std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}
