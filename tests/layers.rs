//! The layers: a file imports from its own and those below it, and only two of them may hold unsafe code.

use std::path::{Path, PathBuf};

/// From the ground up.
const LAYERS: [&str; 7] = ["base", "os", "runtime", "transport", "rpc", "client", "capi"];

/// Where unsafe code may stand.
const UNSAFE: [&str; 2] = ["capi", "os"];

/// What is wrong with a file; `path` is relative to `src`.
fn violations(path: &str, text: &str) -> Vec<String> {
    let modules: Vec<&str> = path.trim_end_matches(".rs").trim_end_matches("/mod").split('/').collect();
    let Some(layer) = LAYERS.iter().position(|layer| *layer == modules[0]) else {
        return vec![format!("{path}: {} is no layer", modules[0])];
    };
    let mut found = Vec::new();
    if !UNSAFE.contains(&LAYERS[layer]) && !text.lines().any(|line| line == "#![forbid(unsafe_code)]") {
        found.push(format!("{path}: no #![forbid(unsafe_code)]"));
    }
    for (number, line) in text.lines().enumerate() {
        let place = format!("{path}:{}", number + 1);
        for (at, _) in line.match_indices("crate::") {
            if line[..at].ends_with('$') {
                continue;
            }
            for name in first_names(&line[at + "crate::".len()..]) {
                match LAYERS.iter().position(|layer| *layer == name) {
                    Some(other) if other <= layer => {}
                    Some(_) => {
                        found.push(format!("{place}: {} imports {name}, which is above it", LAYERS[layer]))
                    }
                    None => found.push(format!("{place}: crate::{name} names no layer")),
                }
            }
        }
        // So many steps lead out of the file's layer, one more inside of a module of the file.
        let inside = usize::from(
            text.lines().take(number).any(|line| line.starts_with("mod ") && line.ends_with('{')),
        );
        let out = "super::".repeat(modules.len() + inside);
        if line.contains(&out) {
            found.push(format!("{place}: leaves its layer by super; write crate::"));
        }
    }
    found
}

/// The first name of a path, or of each path in a group: `a` of `a::b`, `a` and `c` of `{a::b, c}`.
fn first_names(path: &str) -> Vec<&str> {
    let name = |text: &str| {
        text.find(|letter: char| !(letter.is_alphanumeric() || letter == '_')).unwrap_or(text.len())
    };
    let Some(group) = path.strip_prefix('{') else {
        return vec![&path[..name(path)]];
    };
    let mut names = Vec::new();
    let (mut depth, mut is_first) = (0, true);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => is_first = true,
            _ if is_first && !letter.is_whitespace() => {
                names.push(&group[at..at + name(&group[at..])]);
                is_first = false;
            }
            _ => {}
        }
    }
    names
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn no_file_imports_upward_and_unsafe_stays_at_the_edges() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    files(&source, &mut paths);
    let mut found = Vec::new();
    let mut checked = 0;
    for path in paths {
        let name = path.strip_prefix(&source).unwrap().to_string_lossy().replace('\\', "/");
        // The crate's root, and what runs before it is built.
        if ["lib.rs", "build.rs", "abi_version.rs"].contains(&name.as_str()) {
            continue;
        }
        found.extend(violations(&name, &std::fs::read_to_string(&path).unwrap()));
        checked += 1;
    }
    assert!(checked > LAYERS.len(), "only {checked} files were found");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn unsafe_code_is_denied_wherever_it_is_not_allowed_by_name() {
    let manifest = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let lints = manifest.split("[lints.rust]").nth(1).unwrap().split("\n[").next().unwrap();
    assert!(lints.contains("unsafe_code = \"deny\""), "{lints}");
}

#[test]
fn every_violation_is_seen() {
    let safe = "#![forbid(unsafe_code)]\n";
    let count = |path: &str, text: &str| violations(path, text).len();
    for (path, line) in [
        ("base/a.rs", "use crate::os;"),
        ("rpc/a.rs", "use crate::client::Client;"),
        ("rpc/deep/a.rs", "    crate::capi::library::codex_abi_version();"),
        ("rpc/a.rs", "use crate::{base::error::{Error, Result}, client::Thread};"),
        ("rpc/a.rs", "use super::super::client;"),
        ("rpc/mod.rs", "use super::client;"),
        ("rpc/a.rs", "mod tests {\n    use super::super::super::client;\n}"),
        ("rpc/a.rs", "use crate::helpers;"),
    ] {
        assert_eq!(count(path, &format!("{safe}{line}\n")), 1, "{path}: {line}");
    }
    assert_eq!(count("rpc/a.rs", "// #![forbid(unsafe_code)]\n"), 1);
    assert_eq!(count("helpers/a.rs", safe), 1);
    for (path, line) in [
        ("rpc/a.rs", "use crate::{base::error::{Error, Result}, rpc, transport::lines};"),
        ("rpc/a.rs", "use super::event;"),
        ("rpc/a.rs", "mod tests {\n    use super::super::event;\n}"),
        ("rpc/deep/a.rs", "use super::super::event;"),
        ("rpc/a.rs", "$crate::client::x"),
    ] {
        assert_eq!(violations(path, &format!("{safe}{line}\n")), Vec::<String>::new());
    }
    assert_eq!(count("os/a.rs", "use crate::base;\n"), 0);
    assert_eq!(count("capi/a.rs", "use crate::client;\n"), 0);
}
