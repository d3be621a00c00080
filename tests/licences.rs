//! Every package that `Cargo.lock` brings in has a licence of the allow list.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// For what users receive: the dependencies of the library itself, on every platform.
const SHIPPED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// For what only developers build, besides: cbindgen's licence.
const DEVELOPMENT: &[&str] = &["MPL-2.0"];

/// Whether `expression` can be met with licences of `allowed` alone: one side of an OR is enough, an AND needs both.
fn permitted(expression: &str, allowed: &[&str]) -> Result<bool, String> {
    // Lax: older packages write "MIT/Apache-2.0".
    let expression = spdx::Expression::parse_mode(expression, spdx::ParseMode::LAX)
        .map_err(|reason| format!("{expression}: {reason}"))?;
    Ok(expression.evaluate(|licence| allowed.contains(&licence.to_string().as_str())))
}

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--format-version", "1", "--all-features"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON")
}

fn text<'a>(value: &'a Value, member: &str) -> &'a str {
    value[member].as_str().unwrap_or_default()
}

/// The ids of `libcodex` and all that is compiled into it or for it, dev-dependencies left out.
fn shipped(metadata: &Value) -> BTreeSet<String> {
    let packages = metadata["packages"].as_array().expect("packages");
    let library = packages.iter().find(|package| package["name"] == "libcodex").expect("our own package");
    let nodes: BTreeMap<&str, &Value> = metadata["resolve"]["nodes"]
        .as_array()
        .expect("nodes")
        .iter()
        .map(|node| (text(node, "id"), node))
        .collect();

    let mut found = BTreeSet::new();
    let mut left = vec![text(library, "id")];
    while let Some(id) = left.pop() {
        if !found.insert(id.to_owned()) {
            continue;
        }
        for dependency in nodes[id]["deps"].as_array().expect("deps") {
            let kinds = dependency["dep_kinds"].as_array().expect("dep_kinds");
            if kinds.iter().any(|kind| kind["kind"] != "dev") {
                left.push(text(dependency, "pkg"));
            }
        }
    }
    found
}

#[test]
fn every_package_is_under_an_allowed_licence() {
    let metadata = metadata();
    let shipped = shipped(&metadata);
    let development: Vec<&str> = SHIPPED.iter().chain(DEVELOPMENT).copied().collect();

    let mut refused = Vec::new();
    for package in metadata["packages"].as_array().expect("packages") {
        let allowed = if shipped.contains(text(package, "id")) { SHIPPED } else { &development };
        let name = format!("{} {}", text(package, "name"), text(package, "version"));
        match permitted(text(package, "license"), allowed) {
            Ok(true) => {}
            Ok(false) => refused.push(format!("{name}: {} is not allowed", text(package, "license"))),
            Err(reason) => refused.push(format!("{name}: no licence that can be read: {reason}")),
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn the_walk_reaches_dependencies_of_dependencies() {
    let metadata = metadata();
    let shipped = shipped(&metadata);
    let has = |name: &str| shipped.iter().any(|id| id.contains(name));
    assert!(has("serde_json"), "a dependency: {shipped:?}");
    assert!(has("crossbeam-utils"), "a dependency's dependency: {shipped:?}");
    assert!(!has("spdx"), "a dev-dependency is not shipped: {shipped:?}");
}

#[test]
fn expressions_are_understood() {
    for (expression, expected) in [
        ("MIT", true),
        ("MIT OR Apache-2.0", true),
        ("MIT/Apache-2.0", true),
        ("GPL-3.0-only OR MIT", true),
        ("Apache-2.0 WITH LLVM-exception OR GPL-2.0-only", true),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("MIT AND GPL-3.0-or-later", false),
        ("GPL-3.0-only", false),
        ("LGPL-2.1-or-later", false),
        ("AGPL-3.0-only", false),
        ("MPL-2.0", false),
    ] {
        assert_eq!(permitted(expression, SHIPPED), Ok(expected), "{expression}");
    }
    for unreadable in ["", "Proprietary", "MIT OR", "see LICENSE"] {
        assert!(permitted(unreadable, SHIPPED).is_err(), "{unreadable:?}");
    }
}
