//! The header under the compilers: each language standard, with every warning an error.

use std::path::{Path, PathBuf};
use std::process::Command;

const WARNINGS: [&str; 5] = ["-Wall", "-Wextra", "-pedantic", "-Wconversion", "-Werror"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Compiles one text, without linking; gives what the compiler said when it refused.
fn compile(compiler: &str, standard: &str, file: &str, text: &str) -> Result<(), String> {
    super::committed();
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("header");
    std::fs::create_dir_all(&folder).unwrap();
    let source = folder.join(format!("{}-{file}", standard.replace('+', "p")));
    std::fs::write(&source, text).unwrap();
    let output = Command::new(compiler)
        .arg(format!("-std={standard}"))
        .args(WARNINGS)
        .arg("-I")
        .arg(root().join("include"))
        .args(["-c", "-o"])
        .arg(source.with_extension("o"))
        .arg(&source)
        .output()
        .unwrap_or_else(|error| panic!("{compiler} can't be started: {error}"));
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

/// In C and in C++, oldest and newer standards.
fn in_every_language(name: &str, text: &str) {
    let c = ["c99", "c11", "c17"].map(|standard| ("gcc", standard, "c"));
    let cpp = ["c++11", "c++17", "c++20"].map(|standard| ("g++", standard, "cc"));
    for (compiler, standard, suffix) in c.into_iter().chain(cpp) {
        if let Err(message) = compile(compiler, standard, &format!("{name}.{suffix}"), text) {
            panic!("{compiler} -std={standard} refuses {name}:\n{message}");
        }
    }
}

#[test]
fn the_header_compiles_alone() {
    in_every_language("alone", "#include <codex.h>\ntypedef int not_empty;\n");
}

#[test]
fn the_header_may_be_included_twice() {
    in_every_language("twice", "#include <codex.h>\n#include <codex.h>\ntypedef int not_empty;\n");
}

/// Each constant in an expression, with the type that it is used as.
#[test]
fn the_constants_are_whole_expressions() {
    let text = r#"
#include <codex.h>
int64_t timeouts(void);
codex_status statuses(codex_status status);
int64_t timeouts(void) { return 1 -CODEX_FOREVER -CODEX_DEFAULT + CODEX_POLL; }
codex_status statuses(codex_status status) { return 2 -CODEX_E_RPC == 9 ? CODEX_OK : status; }
typedef char poll_is_wide[sizeof(CODEX_POLL) == 8 && sizeof CODEX_FOREVER == 8 && sizeof(CODEX_DEFAULT) == 8 ? 1 : -1];
#if CODEX_VERSION_NUMBER < 1000 || CODEX_ABI_VERSION < 0
#error "the version can't be compared by the preprocessor"
#endif
"#;
    in_every_language("constants", text);
}

#[test]
fn the_program_in_the_headers_prose_compiles() {
    let prose = std::fs::read_to_string(root().join("src/capi/header.md")).unwrap();
    let program =
        prose.split("```c\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a program in C");
    in_every_language("first", program);
}

/// What the tests above rest on: a warning really is refused.
#[test]
fn a_warning_is_refused() {
    let text = "#include <codex.h>\nint narrow(int64_t wide);\nint narrow(int64_t wide) { return wide; }\n";
    assert!(compile("gcc", "c99", "warning.c", text).unwrap_err().contains("conversion"));
}
