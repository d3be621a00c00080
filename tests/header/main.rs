//! `include/codex.h`: made from the source, documented throughout, and accepted by every C and C++ compiler mode.
//!
//! With `LIBCODEX_WRITE_HEADER=1` the file is written instead of compared (`make header`), and the tables of
//! `docs/api-reference.md` with it.

mod compile;
mod generate;
mod reference;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("include/codex.h")
}

/// The file's text; written first, if that is what this run is for.
fn committed() -> &'static str {
    static TEXT: LazyLock<String> = LazyLock::new(|| {
        if std::env::var_os("LIBCODEX_WRITE_HEADER").is_some_and(|value| value == "1") {
            std::fs::create_dir_all(path().parent().unwrap()).unwrap();
            std::fs::write(path(), generate::header()).unwrap();
            reference::write(&generate::header());
        }
        std::fs::read_to_string(path()).expect("include/codex.h can be read; `make header` writes it")
    });
    &TEXT
}

#[test]
fn the_header_is_the_one_that_the_source_makes() {
    let (committed, generated) = (committed(), generate::header());
    if committed != generated {
        let line = committed.lines().zip(generated.lines()).take_while(|(old, new)| old == new).count();
        let [old, new] = [committed, &generated].map(|text| text.lines().nth(line).unwrap_or("the end"));
        panic!(
            "include/codex.h is stale from line {} on; run `make header`\n  old: {old}\n  new: {new}",
            line + 1
        );
    }
}

#[test]
fn every_constant_of_the_source_is_in_the_header_with_its_number() {
    let header = committed();
    let mut expected: Vec<(String, i64)> = codex::base::status::NAMES
        .iter()
        .map(|(number, name)| ((*name).to_owned(), i64::from(*number)))
        .collect();
    let version = codex::capi::library::codex_version_string();
    // SAFETY: a text that is valid as long as the process lives.
    #[allow(unsafe_code)]
    let version = unsafe { std::ffi::CStr::from_ptr(version) }.to_str().unwrap();
    let numbers: Vec<u32> = version.split('.').map(|part| part.parse().unwrap()).collect();
    let [major, minor, patch] = numbers[..] else { panic!("{version} has not three parts") };
    assert_eq!(codex::capi::library::codex_version_number(), major * 1_000_000 + minor * 1000 + patch);
    for (name, value) in [("MAJOR", major), ("MINOR", minor), ("PATCH", patch)] {
        expected.push((format!("CODEX_VERSION_{name}"), i64::from(value)));
    }
    expected.push(("CODEX_ABI_VERSION".to_owned(), i64::from(codex::capi::library::codex_abi_version())));
    for (name, value) in expected {
        let value = if value < 0 { format!("({value})") } else { value.to_string() };
        assert!(
            header.contains(&format!("\n#define {name} {value}\n")),
            "{name} is not {value} in the header"
        );
    }
    assert!(header.contains(&format!("\n#define CODEX_VERSION_STRING \"{version}\"\n")));
}

#[test]
fn every_function_says_what_its_parameters_and_statuses_mean() {
    let header = committed();
    let functions = functions(header);
    assert!(functions.len() > 10, "only {} functions were found", functions.len());
    let mut gaps = Vec::new();
    for Function { name, result, parameters, comment } in functions {
        if !comment.contains("@since ") {
            gaps.push(format!("{name}: no @since"));
        }
        let documented: BTreeSet<&str> =
            comment.split("@param ").skip(1).filter_map(|rest| rest.split_whitespace().next()).collect();
        let declared: BTreeSet<&str> = parameters.iter().map(String::as_str).collect();
        if documented != declared {
            gaps.push(format!("{name}: parameters {declared:?}, documented {documented:?}"));
        }
        let fallible = declared.contains("out_error");
        if fallible {
            for status in ["CODEX_OK", "CODEX_E_FORKED", "CODEX_E_PANIC"] {
                if !comment.contains(&format!("@retval {status} ")) {
                    gaps.push(format!("{name}: no @retval {status}"));
                }
            }
            for word in comment.split("@retval ").skip(1).filter_map(|rest| rest.split_whitespace().next()) {
                if !codex::base::status::NAMES.iter().any(|(_, known)| *known == word) {
                    gaps.push(format!("{name}: {word} is no status"));
                }
            }
        } else if result != "void" && !comment.contains("@return ") {
            gaps.push(format!("{name}: no @return"));
        }
    }
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

#[test]
fn the_pages_that_the_header_names_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages =
        committed().split("docs/").skip(1).filter_map(|rest| rest.split_once(".md").map(|(page, _)| page));
    let missing: Vec<&str> =
        pages.filter(|page| !root.join("docs").join(page).with_extension("md").is_file()).collect();
    assert!(missing.is_empty(), "include/codex.h names docs/{}.md", missing.join(".md, docs/"));
}

/// What docs/api-reference.md says of the parameter `timeout_ms`, too.
#[test]
fn every_function_says_whether_it_blocks() {
    for Function { name, parameters, comment, .. } in functions(committed()) {
        let comment = comment.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(comment.contains("Any thread"), "{name} does not say in which threads it may be called");
        let never = comment.contains("never blocks");
        assert!(never || comment.contains(" blocks"), "{name} does not say whether it blocks");
        assert_eq!(!never, parameters.iter().any(|one| one == "timeout_ms"), "{name}: never blocks: {never}");
    }
}

struct Function {
    name: String,
    result: String,
    parameters: Vec<String>,
    comment: String,
}

/// The functions that the header declares: each stands at the start of a line, below its comment.
fn functions(header: &str) -> Vec<Function> {
    let mut found = Vec::new();
    let mut comment = String::new();
    let mut lines = header.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("/**") {
            comment.clear();
        }
        if line.starts_with("/**") || line.starts_with(" *") {
            comment.push_str(line.trim_start_matches(['/', '*', ' ']));
            comment.push('\n');
            continue;
        }
        let is_function =
            line.contains('(') && !line.starts_with(['#', ' ', '/']) && !line.starts_with("typedef");
        if !is_function {
            continue;
        }
        let mut declaration = line.to_owned();
        while !declaration.ends_with(';') {
            declaration.push(' ');
            declaration.push_str(lines.next().expect("a declaration ends with a semicolon").trim());
        }
        let (head, parameters) = declaration.trim_end_matches(");").split_once('(').unwrap();
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let last_word = |text: &str| text.rsplit(|letter| !is_name(letter)).next().unwrap().to_owned();
        let name = last_word(head);
        found.push(Function {
            result: head.trim_end_matches(&name).trim().to_owned(),
            name,
            parameters: parameters.split(',').map(last_word).filter(|name| name != "void").collect(),
            comment: std::mem::take(&mut comment),
        });
    }
    found
}
