//! Makes the text of `include/codex.h` from the documented Rust of the C boundary.

use cbindgen::{Builder, Config, DocumentationStyle, Language, SortKey, Style};
use codex::base::version::ABI_VERSION;
use std::path::Path;

/// The sources in the order of the header. One that is missing here is found by the comparison with the library's
/// symbols.
const SOURCES: [&str; 16] = [
    "base/status.rs",
    "capi/types.rs",
    "capi/library.rs",
    "capi/error.rs",
    "capi/input.rs",
    "capi/json.rs",
    "capi/client.rs",
    "capi/call.rs",
    "capi/thread_open.rs",
    "capi/thread.rs",
    "capi/turn_open.rs",
    "capi/turn.rs",
    "capi/login.rs",
    "capi/event.rs",
    "capi/request.rs",
    "capi/poller.rs",
];

/// Where a part of the header begins: the line that starts with this text, and the part's title.
const PARTS: [(&str, &str); 19] = [
    ("#define CODEX_VERSION_MAJOR", "The version of this header"),
    ("#define CODEX_POLL", "Timeouts"),
    ("#define CODEX_EVENT_NOTIFICATION", "Kinds of event"),
    ("#define CODEX_POLLER_LEVEL", "Modes of a poller"),
    ("#define CODEX_JSON_ABSENT", "Types of JSON value"),
    ("typedef struct codex_", "Types"),
    ("#define CODEX_OK", "Statuses"),
    ("uint32_t codex_version_number(", "The library"),
    ("codex_status codex_error_code(", "Errors"),
    ("char *codex_text_input(", "What a turn is given"),
    ("char *codex_json_quote(", "JSON without a JSON library"),
    ("codex_status codex_new(", "Clients"),
    ("codex_status codex_call_begin(", "Calls"),
    ("codex_status codex_thread_start(", "Threads"),
    ("codex_status codex_turn_start(", "Turns"),
    ("codex_status codex_login_start(", "Logins"),
    ("int32_t codex_event_kind(", "Events"),
    ("codex_status codex_set_request_handler(", "Answering the server"),
    ("codex_status codex_poller_new(", "Pollers"),
];

/// The whole text of the header.
pub fn header() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let prose =
        std::fs::read_to_string(root.join("src/capi/header.md")).expect("the header's prose can be read");
    let builder = Builder::new().with_config(config(&prose));
    let builder =
        SOURCES.iter().fold(builder, |builder, source| builder.with_src(root.join("src").join(source)));
    let mut text = Vec::new();
    builder.generate().expect("cbindgen understands the sources").write(&mut text);
    // cbindgen has one name for what is signed and as wide as a pointer; here it holds a pointer, where there is one.
    let text = String::from_utf8(text).expect("the header is UTF-8").replace("ptrdiff_t", "intptr_t");
    with_parts(&in_brief(&text))
}

fn config(prose: &str) -> Config {
    let mut config = Config {
        language: Language::C,
        cpp_compat: true,
        header: Some(comment(prose)),
        include_guard: Some("CODEX_H".to_owned()),
        no_includes: true,
        sys_includes: vec!["stddef.h".to_owned(), "stdint.h".to_owned()],
        after_includes: Some(versions()),
        documentation_style: DocumentationStyle::Doxy,
        style: Style::Type,
        usize_is_size_t: true,
        sort_by: SortKey::None,
        ..Config::default()
    };
    config.function.sort_by = Some(SortKey::None);
    config.constant.sort_by = Some(SortKey::None);
    config
}

/// The page at the head of the file.
fn comment(prose: &str) -> String {
    let mut text = "/**\n * @file codex.h\n *\n".to_owned();
    for line in prose.lines() {
        text.push_str(format!(" * {line}").trim_end());
        text.push('\n');
    }
    text + " *\n * Generated from the library's source: a change belongs there.\n */"
}

/// The version macros: the only part that is not made of Rust items, filled from Cargo.toml and the ABI's number.
fn versions() -> String {
    let define =
        |doc: &str, name: &str, value: &str| format!("\n/** {doc} */\n#define CODEX_{name} {value}\n");
    [
        define("The version's first number.", "VERSION_MAJOR", env!("CARGO_PKG_VERSION_MAJOR")),
        define("The version's second number.", "VERSION_MINOR", env!("CARGO_PKG_VERSION_MINOR")),
        define("The version's third number.", "VERSION_PATCH", env!("CARGO_PKG_VERSION_PATCH")),
        define(
            "The version as one number, to compare with `codex_version_number()`.",
            "VERSION_NUMBER",
            "(CODEX_VERSION_MAJOR * 1000000 + CODEX_VERSION_MINOR * 1000 + CODEX_VERSION_PATCH)",
        ),
        define("The version as text.", "VERSION_STRING", &format!("\"{}\"", env!("CARGO_PKG_VERSION"))),
        define(
            "The ABI's number, to compare with `codex_abi_version()`.",
            "ABI_VERSION",
            &ABI_VERSION.to_string(),
        ),
    ]
    .concat()
    .trim_end()
    .to_owned()
}

/// A comment of one line on one line, and parentheses around a number that is more than its digits.
fn in_brief(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let before = lines.len();
        if line == " */" && before >= 2 && lines[before - 2] == "/**" {
            let only = lines.split_off(before - 2).remove(1);
            lines.push(format!("/** {} */", only.trim_start_matches(" * ")));
            continue;
        }
        lines.push(match line.strip_prefix("#define ").and_then(|define| define.split_once(' ')) {
            Some((name, value)) if value.starts_with(['-', '(']) && !value.ends_with(')') => {
                format!("#define {name} ({value})")
            }
            _ => line.to_owned(),
        });
    }
    lines.join("\n") + "\n"
}

/// Titles above the parts, each before the comment of the part's first item.
fn with_parts(text: &str) -> String {
    let mut parts = PARTS.to_vec();
    let mut lines: Vec<String> = Vec::new();
    let mut comment = 0;
    for line in text.lines() {
        if line.starts_with("/**") {
            comment = lines.len();
        }
        if let Some(part) = parts.iter().position(|(start, _)| line.starts_with(start)) {
            let (_, title) = parts.remove(part);
            let rule = "-".repeat(100 - title.len());
            lines.insert(comment, format!("/* {title} {rule} */\n"));
        }
        lines.push(line.to_owned());
    }
    lines.join("\n") + "\n"
}
