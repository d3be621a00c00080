//! The shipped shared library as the linker and the loader see it.
#![cfg(target_os = "linux")]

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// What a program prints when it is run on a file.
fn output(program: &str, arguments: &[&str], file: &Path) -> String {
    let output = Command::new(program).args(arguments).arg(file).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn shared_library() -> &'static Path {
    &support::build::library().unwrap_or_else(|error| panic!("{error}")).shared
}

/// The functions that a header declares: outside of comments, each name that a parenthesis follows.
fn declared(header: &str) -> BTreeSet<&str> {
    let code = header.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, code)| code));
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let mut names = BTreeSet::new();
    for line in code.flat_map(str::lines).filter(|line| !line.starts_with('#')) {
        for (at, _) in line.match_indices('(') {
            let start = line[..at].rfind(|letter| !is_name(letter)).map_or(0, |before| before + 1);
            if line[start..at].starts_with("codex_") {
                names.insert(&line[start..at]);
            }
        }
    }
    names
}

#[test]
fn the_library_exports_what_the_header_declares_and_nothing_else() {
    let header = std::fs::read_to_string(support::header()).unwrap();
    let declared = declared(&header);
    let symbols = output("nm", &["-D", "--defined-only"], shared_library());
    let exported: BTreeSet<&str> =
        symbols.lines().filter_map(|line| line.split_whitespace().last()).collect();
    assert!(declared.len() > 50, "only {} functions were found in the header", declared.len());
    let missing: Vec<_> = declared.difference(&exported).collect();
    let surplus: Vec<_> = exported.difference(&declared).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "not exported: {missing:?}; not declared: {surplus:?}");
}

#[test]
fn the_header_is_read_right() {
    let header = "/** codex_a(1) */\n#define CODEX_B (1)\ntypedef void (*codex_fn)(void *);\nint32_t codex_c(void);\n\
                  char *codex_d(const char *text,\n              codex_fn callback);\n";
    assert_eq!(declared(header), BTreeSet::from(["codex_c", "codex_d"]));
}

#[test]
fn the_library_has_its_soname_and_is_never_unmapped() {
    let dynamic = output("readelf", &["-d", "-W"], shared_library());
    let soname = format!("[libcodex.so.{}]", codex::base::version::ABI_VERSION);
    assert!(dynamic.lines().any(|line| line.contains("(SONAME)") && line.contains(&soname)), "{dynamic}");
    assert!(dynamic.lines().any(|line| line.contains("(FLAGS_1)") && line.contains("NODELETE")), "{dynamic}");
}

#[test]
fn a_build_that_aborts_on_panic_is_refused() {
    let compile = |strategy: &str| {
        let metadata = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("panic-{strategy}.rmeta"));
        let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command.args([
            "--edition",
            "2024",
            "--crate-name",
            "codex",
            "--crate-type",
            "lib",
            "--emit",
            "metadata",
        ]);
        command.arg("-C").arg(format!("panic={strategy}")).arg("-o").arg(metadata);
        let output = command.arg(support::root().join("src/lib.rs")).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let refusal = "libcodex must be built with panic = \"unwind\"";
    let (built, said) = compile("abort");
    assert!(!built && said.contains(refusal), "{said}");
    // The dependencies are not there for either, but only one is refused for its strategy.
    let (_, said) = compile("unwind");
    assert!(!said.contains(refusal), "{said}");
}
