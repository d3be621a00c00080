#![forbid(unsafe_code)]

use super::*;
use crate::runtime::test_folder::{Folder, folder};
use std::os::unix::fs::symlink;

/// An environment whose PATH has these folders of `folder`, and whose home is in it too.
fn environment(folder: &Folder, path: &[&str]) -> Vec<(OsString, OsString)> {
    let path = std::env::join_paths(path.iter().map(|inner| folder.path(inner))).unwrap();
    vec![("PATH".into(), path), ("HOME".into(), folder.path("home").into_os_string())]
}

fn with(mut environment: Vec<(OsString, OsString)>, name: &str, value: &Path) -> Vec<(OsString, OsString)> {
    environment.push((name.into(), value.into()));
    environment
}

fn tried(error: &Error) -> Vec<String> {
    let places = error.detail("triedPaths").unwrap().as_array().unwrap();
    places.iter().map(|place| place.as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_is_named_goes_before_the_variable_and_that_before_path() {
    let folder = folder();
    let [named, variable, on_path] =
        ["named/one", "variable/two", "bin/codex"].map(|inner| folder.executable(inner));
    let plain = environment(&folder, &["bin"]);
    let both = with(plain.clone(), "CODEX_BIN", &variable);
    assert_eq!(find(Some(&named), &both).unwrap().program, named);
    assert_eq!(find(None, &both).unwrap().program, variable);
    assert_eq!(find(None, &plain).unwrap().program, on_path);
    let empty = with(plain, "CODEX_BIN", Path::new(""));
    assert_eq!(find(None, &empty).unwrap().program, on_path, "empty is unset");
}

#[test]
fn the_first_folder_of_path_with_an_executable_counts() {
    let folder = folder();
    folder.file("a/codex", "not executable");
    fs::create_dir_all(folder.path("b/codex")).unwrap();
    let third = folder.executable("c/codex");
    folder.executable("d/codex");
    let found = find(None, &environment(&folder, &["nowhere", "a", "b", "c", "d"])).unwrap();
    assert_eq!(found, Found { program: third, path_dirs: Vec::new() });
}

#[test]
fn what_is_named_and_is_not_there_is_an_error_though_there_is_another() {
    let folder = folder();
    folder.executable("bin/codex");
    let plain = environment(&folder, &["bin"]);
    let missing = folder.path("missing/codex");
    let error = find(Some(&missing), &plain).unwrap_err();
    assert_eq!(error.code(), CODEX_E_NO_EXECUTABLE);
    assert!(error.message().contains("codexBin") && error.message().contains("no such file"), "{error}");
    assert_eq!(tried(&error), [missing.display().to_string()]);
    let error = find(None, &with(plain, "CODEX_BIN", &missing)).unwrap_err();
    assert!(error.message().contains("CODEX_BIN"), "{error}");
}

#[test]
fn a_file_that_can_not_be_run_is_named_as_such() {
    let folder = folder();
    let file = folder.file("codex", "");
    let plain = environment(&folder, &[]);
    let error = find(Some(&file), &plain).unwrap_err();
    assert!(error.message().ends_with("is not executable"), "{error}");
    assert_eq!(tried(&error), [format!("{} (is not executable)", file.display())]);
    let error = find(Some(folder.root()), &plain).unwrap_err();
    assert!(error.message().ends_with("is a directory"), "{error}");
}

#[test]
fn a_tilde_is_not_expanded_and_the_error_says_so() {
    let folder = folder();
    folder.executable("home/codex");
    let error = find(Some(Path::new("~/codex")), &environment(&folder, &[])).unwrap_err();
    assert!(error.message().contains("`~` is not expanded"), "{error}");
}

#[test]
fn a_relative_path_is_seen_from_the_working_directory_and_a_bare_name_on_path() {
    let folder = folder();
    let program = folder.executable("bin/my-codex");
    let plain = environment(&folder, &["bin"]);
    assert_eq!(find(Some(Path::new("my-codex")), &plain).unwrap().program, program);
    let error = find(Some(Path::new("./my-codex")), &plain).unwrap_err();
    let here = std::env::current_dir().unwrap().join("my-codex");
    assert_eq!(tried(&error), [here.display().to_string()]);
    assert!(error.message().contains("working directory"), "{error}");
    let error = find(Some(Path::new("other-codex")), &plain).unwrap_err();
    assert!(error.message().contains("in no folder of PATH"), "{error}");
    assert_eq!(tried(&error), [folder.path("bin/other-codex").display().to_string()]);
    // Cargo runs tests in the package's folder.
    let relative = Path::new("tests/setup/run-tests");
    let found = find(Some(relative), &plain).unwrap();
    assert_eq!(found.program, std::env::current_dir().unwrap().join(relative));
}

#[test]
fn an_empty_name_is_refused() {
    let folder = folder();
    let error = find(Some(Path::new("")), &environment(&folder, &[])).unwrap_err();
    assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT);
}

#[test]
fn an_npm_link_is_followed_to_the_executable_and_brings_its_tools() {
    let folder = folder();
    let (suffix, triple) = npm::platform().unwrap();
    let package = format!("lib/node_modules/@openai/codex-{suffix}/vendor/{triple}");
    folder.executable("lib/node_modules/@openai/codex/bin/codex.js");
    fs::create_dir_all(folder.path("bin")).unwrap();
    symlink("../lib/node_modules/@openai/codex/bin/codex.js", folder.path("bin/codex")).unwrap();
    // Without the executable it is passed over, with the reason.
    let other = folder.executable("other/codex");
    let plain = environment(&folder, &["bin", "other"]);
    assert_eq!(find(None, &plain).unwrap().program, other);
    let error = find(Some(&folder.path("bin/codex")), &plain).unwrap_err();
    assert!(error.message().contains("npm package without an executable"), "{error}");

    let native = folder.executable(&format!("{package}/bin/codex"));
    folder.executable(&format!("{package}/codex-path/rg"));
    let tools = vec![folder.path(&format!("{package}/codex-path"))];
    let expected = Found { program: native, path_dirs: tools };
    assert_eq!(find(None, &plain).unwrap(), expected);
    assert_eq!(find(Some(&folder.path("bin/codex")), &plain).unwrap(), expected);
}

#[test]
fn a_link_to_a_packaged_executable_keeps_its_name_and_brings_its_tools() {
    let folder = folder();
    folder.executable("package/bin/codex");
    fs::create_dir_all(folder.path("package/codex-path")).unwrap();
    fs::create_dir_all(folder.path("bin")).unwrap();
    symlink(folder.path("package/bin/codex"), folder.path("bin/codex")).unwrap();
    let found = find(None, &environment(&folder, &["bin"])).unwrap();
    // Version managers tell by the name that they are called by what to run.
    assert_eq!(found.program, folder.path("bin/codex"));
    assert_eq!(found.path_dirs, [folder.path("package/codex-path")]);
}

#[test]
fn the_usual_places_are_tried_without_a_path() {
    let folder = folder();
    let python = folder.executable("home/.local/lib/python3.11/site-packages/codex_cli_bin/bin/codex");
    fs::create_dir_all(folder.path("home/.local/lib/python3.11/site-packages/codex_cli_bin/codex-path"))
        .unwrap();
    let plain = environment(&folder, &[]);
    let found = find_below(folder.root(), None, &plain).unwrap();
    assert_eq!((found.program, found.path_dirs.len()), (python, 1));
    let machines = folder.executable("usr/local/bin/codex");
    assert_eq!(find_below(folder.root(), None, &plain).unwrap().program, machines);
    let link = folder.executable("home/.npm-global/bin/codex");
    assert_eq!(find_below(folder.root(), None, &plain).unwrap().program, link);
}

#[test]
fn not_found_names_every_place_and_what_to_do() {
    let folder = folder();
    folder.file("a/codex", "not executable");
    let error = find_below(folder.root(), None, &environment(&folder, &["a", "b"])).unwrap_err();
    assert_eq!(error.code(), CODEX_E_NO_EXECUTABLE);
    assert!(error.message().contains("codexBin") && error.message().contains("CODEX_BIN"), "{error}");
    let places = tried(&error);
    assert_eq!(places[0], format!("{} (is not executable)", folder.path("a/codex").display()));
    assert_eq!(places[1], folder.path("b/codex").display().to_string());
    for inner in ["usr/local/bin/codex", "home/.local/lib/python3*/site-packages/codex_cli_bin/bin/codex"] {
        assert!(places.contains(&folder.path(inner).display().to_string()), "{places:#?}");
    }
}
