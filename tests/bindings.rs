//! What holds for every binding that has tests (`tests/setup/test-go` and so on): each failure of `include/codex.h` is
//! mapped in its sources, by the header's own name, and none that the header does not have.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const LANGUAGES: [(&str, &[&str]); 3] = [("cpp", &["hpp", "h"]), ("go", &["go"]), ("swift", &["swift"])];

/// Every `CODEX_E_…` in a text.
fn failures(text: &str) -> BTreeSet<String> {
    let is_part = |character: char| character.is_ascii_alphanumeric() || character == '_';
    text.split(|character: char| !is_part(character))
        // `CODEX_E_*`, of which a comment speaks, is none.
        .filter(|word| word.starts_with("CODEX_E_") && *word != "CODEX_E_")
        .map(str::to_owned)
        .collect()
}

/// The same of all sources of a binding; tests and examples are none, nor is the header itself.
fn mapped(folder: &Path, endings: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().to_lowercase());
        if path.is_dir() {
            if !["test", "tests", "examples", "testdata"].contains(&name.as_str()) && !name.starts_with('.') {
                found.append(&mut mapped(&path, endings));
            }
        } else if endings.iter().any(|end| name.ends_with(&format!(".{end}")))
            && !name.ends_with("_test.go")
            && name != "codex.h"
        {
            found.append(&mut failures(&fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

#[test]
fn every_failure_of_the_header_is_mapped_in_every_binding() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let header = failures(&fs::read_to_string(root.join("include/codex.h")).unwrap());
    assert!(header.len() >= 21, "only {} were found in the header", header.len());
    let mut faults = Vec::new();
    for (language, endings) in LANGUAGES {
        if !root.join("tests/setup").join(format!("test-{language}")).exists() {
            continue;
        }
        let mapped = mapped(&root.join("bindings").join(language), endings);
        faults.extend(header.difference(&mapped).map(|name| format!("{language}: {name} is not mapped")));
        faults.extend(mapped.difference(&header).map(|name| format!("{language}: there is no {name}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_failure_that_is_missing_in_a_binding_is_found() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bindings");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("Tests")).unwrap();
    fs::write(folder.join("codes.go"), "const RPC = C.CODEX_E_RPC // and CODEX_E_IO_, no CODEX_ERROR")
        .unwrap();
    fs::write(folder.join("codes_test.go"), "CODEX_E_UTF8").unwrap();
    fs::write(folder.join("codes.txt"), "CODEX_E_UTF8").unwrap();
    fs::write(folder.join("Tests/codes.go"), "CODEX_E_JSON").unwrap();
    assert_eq!(mapped(&folder, &["go"]), failures("CODEX_E_RPC CODEX_E_IO_"));
}
