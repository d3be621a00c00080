//! Every rule of docs/conventions.md names tests, and they exist.

use std::fs;
use std::path::Path;

struct Rule {
    title: String,
    tests: Vec<String>,
}

/// The sections `## N. Title`, with what the paragraph after `Tests:` names in backquotes.
fn rules(page: &str) -> Vec<Rule> {
    page.split("\n## ")
        .skip(1)
        .map(|section| {
            let title = section.lines().next().unwrap_or_default().to_owned();
            let tests = section
                .split_once("\nTests:")
                .map_or("", |(_, after)| after.split("\n\n").next().unwrap_or_default());
            let tests = tests.split('`').skip(1).step_by(2).map(str::to_owned).collect();
            Rule { title, tests }
        })
        .collect()
}

/// `path` or `path::name of a test function`.
fn exists(root: &Path, test: &str) -> bool {
    let (path, function) = match test.split_once("::") {
        Some((path, function)) => (path, Some(function)),
        None => (test, None),
    };
    let Ok(text) = fs::read_to_string(root.join(path)) else {
        return false;
    };
    function.is_none_or(|function| {
        text.contains(&format!("#[test]\n    fn {function}("))
            || text.contains(&format!("#[test]\nfn {function}("))
    })
}

#[test]
fn every_rule_names_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/conventions.md")).unwrap();
    let rules = rules(&page);
    assert!(rules.len() >= 19, "only {} rules were found", rules.len());
    let mut faults = Vec::new();
    for (number, rule) in (1..).zip(&rules) {
        if !rule.title.starts_with(&format!("{number}. ")) {
            faults.push(format!("{}: expected number {number}", rule.title));
        }
        if rule.tests.is_empty() {
            faults.push(format!("{}: names no test", rule.title));
        }
        for test in &rule.tests {
            if !exists(root, test) {
                faults.push(format!("{}: there is no {test}", rule.title));
            }
        }
    }
    assert!(faults.is_empty(), "docs/conventions.md:\n{}", faults.join("\n"));
}

#[test]
fn a_rule_without_a_test_and_a_test_that_is_not_there_are_found() {
    let found = rules(
        "# Page\n\n## 1. One\n\nText `code`.\n\nTests: `tests/a.c`,\n`tests/b.rs::c`\n\n## 2. Two\n\nText `x`.\n",
    );
    assert_eq!(found[0].tests, ["tests/a.c", "tests/b.rs::c"]);
    assert!(found[1].tests.is_empty());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(exists(root, "tests/conventions.rs::every_rule_names_tests_that_exist"));
    assert!(!exists(root, "tests/conventions.rs::no_such_test"));
    assert!(!exists(root, "tests/no_such_file.c"));
}
