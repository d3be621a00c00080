//! `make install`: what it puts where, and that programs can be built against it.
#![cfg(target_os = "linux")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::install::{WARNINGS, examples, installed, make, others, run};
use support::{root, target};

/// Every file under `folder`, by its path there: where a link leads to, or "" for a file.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut left = vec![folder.to_path_buf()];
    while let Some(next) = left.pop() {
        for entry in fs::read_dir(&next).expect("a folder") {
            let entry = entry.expect("an entry");
            let kind = entry.file_type().expect("its kind");
            if kind.is_dir() {
                left.push(entry.path());
                continue;
            }
            let name = entry.path().strip_prefix(folder).expect("under it").to_string_lossy().into_owned();
            let leads_to = fs::read_link(entry.path()).map(|path| path.to_string_lossy().into_owned());
            found.insert(name, leads_to.unwrap_or_default());
        }
    }
    found
}

fn fresh_folder(name: &str) -> PathBuf {
    let folder = target().join("installed").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

#[test]
fn destdir_and_the_directory_variables_are_honoured_and_uninstall_leaves_nothing() {
    installed();
    let stage = fresh_folder("stage");
    let places = [
        &format!("DESTDIR={}", stage.display()),
        "PREFIX=/opt/codex",
        "libdir=/opt/codex/lib/multiarch",
        "includedir=/usr/include/codex",
    ];
    make(&[&["install"], &places[..]].concat());

    let version = env!("CARGO_PKG_VERSION");
    let abi = codex::base::version::ABI_VERSION;
    let library = "opt/codex/lib/multiarch";
    let cpp = tree(&root().join("bindings/cpp"))
        .into_keys()
        .filter(|name| name.ends_with(".hpp") && (name == "codex.hpp" || name.starts_with("codex/")));
    let cpp: Vec<_> = cpp.map(|name| (format!("usr/include/codex/{name}"), String::new())).collect();
    assert!(cpp.len() > 20, "{cpp:?}");
    let expected: BTreeMap<String, String> = [
        (format!("{library}/libcodex.so"), format!("libcodex.so.{abi}")),
        (format!("{library}/libcodex.so.{abi}"), format!("libcodex.so.{version}")),
        (format!("{library}/libcodex.so.{version}"), String::new()),
        (format!("{library}/libcodex.a"), String::new()),
        (format!("{library}/pkgconfig/codex.pc"), String::new()),
        ("usr/include/codex/codex.h".to_owned(), String::new()),
    ]
    .into_iter()
    .chain(cpp)
    .collect();
    assert_eq!(tree(&stage), expected);

    let description = fs::read_to_string(stage.join(library).join("pkgconfig/codex.pc")).expect("codex.pc");
    assert!(description.contains("\nlibdir=${prefix}/lib/multiarch\n"), "{description}");
    assert!(description.contains("\nincludedir=/usr/include/codex\n"), "{description}");
    assert!(!description.contains(&*stage.to_string_lossy()), "DESTDIR is only for packing: {description}");
    assert!(!description.contains('@'), "every place of the template is filled: {description}");

    make(&[&["uninstall"], &places[..]].concat());
    assert_eq!(tree(&stage), BTreeMap::new());
}

#[test]
fn installed_files_are_the_built_ones() {
    let libraries = installed().libraries();
    let header = libraries.join("../include/codex.h");
    assert_eq!(
        fs::read(header).expect("the installed header"),
        fs::read(root().join("include/codex.h")).expect("the header")
    );
    let defined = run(Command::new("nm").args(["-D", "--defined-only"]).arg(libraries.join("libcodex.so")));
    assert!(defined.contains(" codex_new"), "{defined}");
}

#[test]
fn stripping_takes_the_debug_information_and_no_function() {
    let prefix = fresh_folder("stripped");
    let built = installed().libraries().join("libcodex.so");
    make(&["install-strip", &format!("PREFIX={}", prefix.display())]);
    let stripped = prefix.join("lib/libcodex.so");
    let sections = |library: &Path| run(Command::new("readelf").args(["--sections", "--wide"]).arg(library));
    assert!(sections(&built).contains(".debug_line"), "{}", sections(&built));
    assert!(!sections(&stripped).contains(".debug_line"), "{}", sections(&stripped));
    let functions = |library: &Path| run(Command::new("nm").args(["-D", "--defined-only"]).arg(library));
    assert_eq!(functions(&stripped), functions(&built));
    let bare = prefix.join("bare.so");
    run(Command::new("strip").arg("-o").arg(&bare).arg(&stripped));
    let size = fs::metadata(&bare).expect("the library").len();
    assert!(size <= 4_000_000, "the shared library is to stay under 4 MB: {size}");
    if std::env::var("LIBCODEX_PROFILE").is_ok_and(|profile| profile != "release") {
        return;
    }
    let budget = fs::read_to_string(root().join("benches/size.txt")).expect("the budget");
    let budget: u64 =
        budget.lines().find(|line| !line.starts_with('#')).and_then(|line| line.parse().ok()).expect("bytes");
    assert!(
        size <= budget + budget / 20,
        "the shared library has {size} bytes, above the budget of {budget}"
    );
    assert!(
        size >= budget - budget / 10,
        "{size} bytes, so far below {budget} that it holds nothing: write it anew"
    );
}

#[test]
fn pkg_config_accepts_the_description_and_knows_the_version() {
    let installed = installed();
    installed.pkg_config(&["--validate"]);
    assert_eq!(installed.pkg_config(&["--modversion"]), env!("CARGO_PKG_VERSION"));
    installed.pkg_config(&["--atleast-version", env!("CARGO_PKG_VERSION")]);
}

#[test]
fn the_private_libraries_are_those_that_rustc_names() {
    // An unoptimised build: which libraries are needed does not depend on that.
    let output = Command::new(env!("CARGO"))
        .args(["rustc", "--locked", "--lib", "--crate-type", "staticlib", "--target-dir"])
        .arg(target())
        .args(["--", "--print", "native-static-libs"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let needed = said
        .lines()
        .find_map(|line| line.strip_prefix("note: native-static-libs: "))
        .unwrap_or_else(|| panic!("no native-static-libs in:\n{said}"));

    let described = installed().pkg_config(&["--libs-only-l", "--static"]);
    let described = described.strip_prefix("-lcodex ").unwrap_or(&described);
    assert_eq!(described, needed, "PRIVATE_LIBS in the Makefile is out of date");
}

#[test]
fn every_example_builds_as_c99_against_the_shared_library() {
    for name in examples() {
        let program = installed().build_example(&name);
        let needed = run(Command::new("readelf").arg("-d").arg(&program));
        assert!(needed.contains("Shared library: [libcodex.so.0]"), "{name}: {needed}");
        let found = run(Command::new("ldd").arg(&program).env("LD_LIBRARY_PATH", installed().libraries()));
        let expected = installed().libraries().join("libcodex.so.0");
        assert!(found.contains(&format!("libcodex.so.0 => {}", expected.display())), "{name}: {found}");
    }
}

#[test]
fn every_example_is_accepted_as_cplusplus_11() {
    let flags = installed().pkg_config(&["--cflags"]);
    for name in examples() {
        run(Command::new("g++")
            .args(["-x", "c++", "-std=c++11", "-fsyntax-only"])
            .args(WARNINGS)
            .args(flags.split_whitespace())
            .args(others(&name, "--cflags").split_whitespace())
            .arg(root().join("examples/c").join(&name).with_extension("c")));
    }
}

/// The block of a page that begins with this fence.
fn block(page: &str, fence: &str) -> String {
    let rest =
        page.split(&format!("```{fence}\n")).nth(1).unwrap_or_else(|| panic!("no {fence} on the page"));
    rest.split("```").next().expect("its end").to_owned()
}

/// docs/building.md, followed to the letter: the file for each build tool, or the command line.
#[test]
fn each_way_to_build_a_program_that_the_page_shows_builds_it() {
    let page = fs::read_to_string(root().join("docs/building.md")).expect("docs/building.md");
    let libraries = installed().libraries();
    let command_lines = page.split("```sh\n").skip(1).map(|rest| rest.split("```").next().expect("its end"));
    let command_lines: Vec<&str> = command_lines.collect();
    assert_eq!(command_lines.len(), 2);
    let ways = [
        ("by-hand", "", "", command_lines[0], "version"),
        ("statically", "", "", command_lines[1], "version"),
        ("make", "make", "Makefile", "make", "version"),
        ("cmake", "cmake", "CMakeLists.txt", "cmake -S . -B built && cmake --build built", "built/version"),
        ("meson", "meson", "meson.build", "meson setup built && meson compile -C built", "built/version"),
    ];
    for (name, fence, file, build, program) in ways {
        let folder = fresh_folder(&format!("building-{name}"));
        fs::write(folder.join("version.c"), block(&page, "c")).expect("a source file");
        if !fence.is_empty() {
            fs::write(folder.join(file), block(&page, fence)).expect("a file for the build tool");
        }
        run(Command::new("sh")
            .args(["-ec", build])
            .current_dir(&folder)
            .env("PKG_CONFIG_PATH", libraries.join("pkgconfig"))
            .env_remove("MAKEFLAGS")
            .env_remove("MAKELEVEL"));
        let printed = run(Command::new(folder.join(program)).env("LD_LIBRARY_PATH", &libraries));
        assert_eq!(printed.trim(), env!("CARGO_PKG_VERSION"), "{name}");
        let needed = run(Command::new("readelf").arg("-d").arg(folder.join(program)));
        assert_eq!(needed.contains("libcodex.so.0"), name != "statically", "{name}: {needed}");
    }
}

#[test]
fn quickstart_links_statically() {
    let program = installed().build_example_statically("quickstart");
    let needed = run(Command::new("readelf").arg("-d").arg(&program));
    assert!(!needed.contains("libcodex"), "{needed}");
}
