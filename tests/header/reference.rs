//! The tables of `docs/api-reference.md`: every function, constant and type of the header, part by part, with the first
//! sentence of what the header says about it.
//!
//! A table stands between `<!-- the header: TITLE -->` and `<!-- end -->`; the rest of the page is written by hand.

use std::path::{Path, PathBuf};

const BEGIN: &str = "<!-- the header: ";
const END: &str = "<!-- end -->";

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/api-reference.md")
}

/// The page with the tables that this header makes. A part of the header that the page does not have comes at its end.
pub fn page(old: &str, header: &str) -> String {
    let mut left: Vec<(String, String)> =
        parts(header).into_iter().map(|(title, text)| (title, table(&text))).collect();
    let mut pieces = old.split(BEGIN);
    let mut new = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (title, rest) = piece.split_once(" -->\n").expect("a title ends on its line");
        let (_, after) = piece.split_once(END).unwrap_or_else(|| panic!("{title}: no {END}"));
        let Some(at) = left.iter().position(|(known, _)| known == title) else {
            // A part that is gone from the header goes from the page, with a hint for whoever looks for it.
            new += &format!("The header has no part {title:?} any more.{after}");
            let _ = rest;
            continue;
        };
        let (_, table) = left.remove(at);
        new += &format!("{BEGIN}{title} -->\n{table}{END}{after}");
    }
    for (title, table) in left {
        new += &format!("\n## {title}\n\n{BEGIN}{title} -->\n{table}{END}\n");
    }
    new
}

/// Writes it, when the header is written.
pub fn write(header: &str) {
    let old = std::fs::read_to_string(path()).expect("docs/api-reference.md can be read");
    std::fs::write(path(), page(&old, header)).expect("docs/api-reference.md can be written");
}

/// The parts of the header with their titles, `/* Errors ---- */`; its first ones are of no use in a table.
fn parts(header: &str) -> Vec<(String, String)> {
    let mut parts: Vec<(String, String)> = Vec::new();
    for line in header.lines() {
        let title = line.strip_prefix("/* ").and_then(|rest| rest.split_once(" ---")).map(|(title, _)| title);
        match (title, parts.last_mut()) {
            (Some(title), _) => parts.push((title.to_owned(), String::new())),
            (None, Some((_, text))) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => {}
        }
    }
    parts.retain(|(title, _)| title != "The version of this header");
    parts
}

/// One line for each thing of a part.
fn table(part: &str) -> String {
    let functions = super::functions(part);
    let mut rows = String::new();
    for function in &functions {
        rows += &format!("| {} | {} |\n", call(function), sentence(&function.comment));
    }
    let head = if functions.is_empty() { "| | |\n" } else { "| function | |\n" };
    for (name, comment) in constants_and_types(part) {
        rows += &format!("| {name} | {} |\n", sentence(&comment));
    }
    format!("{head}|---|---|\n{rows}")
}

/// `codex_new(options_json, timeout_ms)` → `client`
fn call(function: &super::Function) -> String {
    let is_output = |name: &&String| name.starts_with("out_");
    let inputs: Vec<&str> =
        function.parameters.iter().filter(|name| !is_output(name)).map(String::as_str).collect();
    let mut outputs: Vec<&str> = function
        .parameters
        .iter()
        .filter_map(|name| name.strip_prefix("out_"))
        .filter(|name| *name != "error")
        .collect();
    let is_fallible = function.parameters.iter().any(|name| name == "out_error");
    if !is_fallible && function.result != "void" {
        outputs.insert(0, &function.result);
    }
    let call = format!("`{}({})`", function.name, inputs.join(", "));
    if outputs.is_empty() { call } else { format!("{call} → `{}`", outputs.join("`, `")) }
}

/// The names that a part defines, with their comments.
fn constants_and_types(part: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut comment = String::new();
    for line in part.lines() {
        if line.starts_with("/**") {
            comment.clear();
        }
        if line.starts_with("/**") || line.starts_with(" *") {
            comment.push_str(line.trim_start_matches(['/', '*', ' ']).trim_end_matches(" */"));
            comment.push('\n');
            continue;
        }
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let cell = if let Some((name, value)) =
            line.strip_prefix("#define ").and_then(|rest| rest.split_once(' '))
        {
            let number = value.replace("(int64_t)", "");
            Some(format!("`{name}` {}", number.trim_matches(['(', ')'])))
        } else if let Some((_, rest)) = line.split_once("(*") {
            rest.split(|c| !is_name(c)).next().map(|name| format!("`{name}`"))
        } else {
            let name = line
                .strip_prefix("typedef ")
                .and_then(|rest| rest.trim_end_matches(';').split(' ').next_back());
            name.map(|name| format!("`{name}`"))
        };
        found.extend(cell.map(|cell| (cell, std::mem::take(&mut comment))));
    }
    found
}

/// The first sentence of a comment, on one line.
fn sentence(comment: &str) -> String {
    let paragraph = comment.split("\n\n").next().unwrap_or_default();
    let text = paragraph.split('\n').filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    let end = text.find(". ").map_or(text.len(), |at| at + 1);
    text[..end].replace('|', "\\|")
}

#[test]
fn the_reference_has_what_the_header_has() {
    let header = super::committed();
    let page = std::fs::read_to_string(path()).expect("docs/api-reference.md can be read");
    let made = self::page(&page, header);
    if page != made {
        let line = page.lines().zip(made.lines()).take_while(|(old, new)| old == new).count();
        panic!("docs/api-reference.md is stale from line {} on; run `make header`", line + 1);
    }
    for function in super::functions(header) {
        assert!(page.contains(&format!("| `{}(", function.name)), "{} is not in it", function.name);
    }
}

#[test]
fn a_change_of_the_header_is_seen_in_the_reference() {
    let header = "/* Errors --- */\n\n/**\n * The word. More of it.\n *\n * @since 1\n */\nconst char *codex_word(const codex_error *error,\n                       int64_t timeout_ms,\n                       char **out_json);\n\n/* Numbers --- */\n\n/** Done. */\n#define CODEX_DONE 0\n\n/** A *thing*. */\ntypedef struct codex_thing codex_thing;\n";
    let old = "# Page\n\n<!-- the header: Errors -->\nold\n<!-- end -->\n\nText.\n";
    let new = page(old, header);
    assert!(new.starts_with("# Page\n\n<!-- the header: Errors -->\n| function | |\n|---|---|\n| `codex_word(error, timeout_ms)` → `const char *`, `json` | The word. |\n<!-- end -->\n\nText.\n"), "{new}");
    assert!(new.contains("\n## Numbers\n\n<!-- the header: Numbers -->\n| | |\n|---|---|\n| `CODEX_DONE` 0 | Done. |\n| `codex_thing` | A *thing*. |\n<!-- end -->\n"), "{new}");
    assert_eq!(page(&new, header), new);
}
