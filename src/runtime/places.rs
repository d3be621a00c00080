//! Where the npm and pip packages usually put codex, for a host whose PATH does not tell: a desktop program that was
//! not started from a shell. Found by path patterns; nothing is run to find out.
#![forbid(unsafe_code)]

use std::cmp::Ordering;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::environment::get;

/// What is below a Python package folder.
const IN_SITE_PACKAGES: &str =
    if cfg!(windows) { r"codex_cli_bin\bin\codex.exe" } else { "codex_cli_bin/bin/codex" };

/// Folders in which npm and its like put links to what they install. The machine's own are below `root`.
pub fn link_folders(environment: &[(OsString, OsString)], root: &Path) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    let variable = |name: &str| get(environment, name).map(PathBuf::from);
    if cfg!(windows) {
        folders.extend(variable("NPM_CONFIG_PREFIX"));
        folders.extend(variable("APPDATA").map(|folder| folder.join("npm")));
        folders.extend(variable("PNPM_HOME"));
        folders.extend(variable("LOCALAPPDATA").map(|folder| folder.join("pnpm")));
        folders.extend(variable("ProgramFiles").map(|folder| folder.join("nodejs")));
        folders.extend(variable("USERPROFILE").map(|home| home.join(r".bun\bin")));
        return folders;
    }
    folders.extend(variable("NPM_CONFIG_PREFIX").map(|prefix| prefix.join("bin")));
    folders.extend(variable("npm_config_prefix").map(|prefix| prefix.join("bin")));
    folders.extend(variable("PNPM_HOME"));
    if let Some(home) = variable("HOME") {
        folders.extend(npmrc_prefix(&home).map(|prefix| prefix.join("bin")));
        for inner in [".npm-global/bin", ".local/bin", ".local/share/pnpm", "Library/pnpm"] {
            folders.push(home.join(inner));
        }
        for inner in [".volta/bin", ".bun/bin", ".yarn/bin", "n/bin"] {
            folders.push(home.join(inner));
        }
        let nvm = variable("NVM_DIR").unwrap_or_else(|| home.join(".nvm"));
        folders.extend(each(&nvm.join("versions/node"), "v", "bin"));
    }
    folders.extend(["usr/local/bin", "opt/homebrew/bin", "usr/bin"].map(|inner| root.join(inner)));
    folders
}

/// The executable of the pip package, in each place where pythons keep packages. The machine's own are below `root`.
pub fn python_executables(environment: &[(OsString, OsString)], root: &Path) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    let variable = |name: &str| get(environment, name).map(PathBuf::from);
    let active = [variable("VIRTUAL_ENV"), variable("CONDA_PREFIX")];
    if cfg!(windows) {
        folders.extend(active.into_iter().flatten().map(|folder| folder.join(r"Lib\site-packages")));
        if let Some(roaming) = variable("APPDATA") {
            folders.extend(each(&roaming.join("Python"), "Python", "site-packages"));
        }
        if let Some(local) = variable("LOCALAPPDATA") {
            folders.extend(each(&local.join(r"Programs\Python"), "Python", r"Lib\site-packages"));
        }
    } else {
        folders.extend(active.into_iter().flatten().flat_map(|prefix| site_packages(&prefix)));
        if let Some(home) = variable("HOME") {
            folders.extend(site_packages(&home.join(".local")));
            let pyenv = variable("PYENV_ROOT").unwrap_or_else(|| home.join(".pyenv"));
            for tools in [pyenv.join("versions"), home.join(".local/share/uv/tools")] {
                folders.extend(each(&tools, "", "").iter().flat_map(|prefix| site_packages(prefix)));
            }
            for tools in [".local/share/pipx/venvs", ".local/pipx/venvs"] {
                folders
                    .extend(each(&home.join(tools), "", "").iter().flat_map(|prefix| site_packages(prefix)));
            }
            folders.extend(each(&home.join("Library/Python"), "", "lib/python/site-packages"));
        }
        for prefix in ["usr/local", "usr", "opt/homebrew"] {
            folders.extend(site_packages(&root.join(prefix)));
        }
        let framework = root.join("Library/Frameworks/Python.framework/Versions");
        folders.extend(each(&framework, "3", "").iter().flat_map(|prefix| site_packages(prefix)));
    }
    folders.into_iter().map(|folder| folder.join(IN_SITE_PACKAGES)).collect()
}

/// The package folders of the pythons below a prefix; Debian has a name of its own for them.
fn site_packages(prefix: &Path) -> Vec<PathBuf> {
    let lib = prefix.join("lib");
    let mut folders = each(&lib, "python3", "site-packages");
    folders.extend(each(&lib, "python3", "dist-packages"));
    folders
}

/// The folders in `parent` whose names start so, the newest version first, each with `inner` added. Where there is
/// none, the pattern stands for itself, to be named among the places that were tried.
fn each(parent: &Path, start: &str, inner: &str) -> Vec<PathBuf> {
    let mut names: Vec<String> = fs::read_dir(parent)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.starts_with(start))
        .collect();
    names.sort_by(|one, other| by_version(other, one));
    if names.is_empty() {
        names.push(format!("{start}*"));
    }
    let with_inner = |folder: PathBuf| if inner.is_empty() { folder } else { folder.join(inner) };
    names.into_iter().map(|name| with_inner(parent.join(name))).collect()
}

/// Compares names so that 3.9 comes before 3.12.
fn by_version(one: &str, other: &str) -> Ordering {
    let numbers = |name: &str| -> Vec<u64> {
        name.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
    };
    numbers(one).cmp(&numbers(other)).then_with(|| one.cmp(other))
}

/// The prefix that `npm config set prefix` has put into the user's `.npmrc`.
fn npmrc_prefix(home: &Path) -> Option<PathBuf> {
    let text = fs::read_to_string(home.join(".npmrc")).ok()?;
    let value = text.lines().rev().find_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name.trim() == "prefix").then(|| value.trim().trim_matches(['"', '\'']).to_owned())
    })?;
    let in_home = ["~/", "${HOME}/"].iter().find_map(|start| value.strip_prefix(start));
    match in_home {
        Some(inner) => Some(home.join(inner)),
        None => Some(PathBuf::from(value)).filter(|path| path.is_absolute()),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::runtime::test_folder::folder;

    #[test]
    fn newer_versions_come_first() {
        let folder = folder();
        for name in ["python3.9", "python3.12", "python3.11", "perl5"] {
            fs::create_dir_all(folder.path(&format!("lib/{name}"))).unwrap();
        }
        let found = each(&folder.path("lib"), "python3", "site-packages");
        let expected = ["python3.12", "python3.11", "python3.9"]
            .map(|name| folder.path(&format!("lib/{name}/site-packages")));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_pattern_without_a_match_stands_for_itself() {
        let folder = folder();
        let found = each(&folder.path("lib"), "python3", "site-packages");
        assert_eq!(found, [folder.path("lib/python3*/site-packages")]);
    }

    #[test]
    fn npmrc_names_the_prefix() {
        let folder = folder();
        assert_eq!(npmrc_prefix(folder.root()), None);
        folder.file(".npmrc", "fund=false\nprefix = ~/tools\n");
        assert_eq!(npmrc_prefix(folder.root()), Some(folder.path("tools")));
        folder.file(".npmrc", "prefix=/opt/npm\n");
        assert_eq!(npmrc_prefix(folder.root()), Some(PathBuf::from("/opt/npm")));
        folder.file(".npmrc", "prefix=relative\n");
        assert_eq!(npmrc_prefix(folder.root()), None);
    }

    #[test]
    fn homes_are_taken_from_the_environment() {
        let folder = folder();
        let environment = [
            ("HOME".into(), folder.root().as_os_str().to_owned()),
            ("VIRTUAL_ENV".into(), folder.path("venv").into_os_string()),
            ("PNPM_HOME".into(), folder.path("pnpm").into_os_string()),
        ];
        fs::create_dir_all(folder.path("venv/lib/python3.13")).unwrap();
        fs::create_dir_all(folder.path(".nvm/versions/node/v22.1.0")).unwrap();
        let links = link_folders(&environment, folder.root());
        assert!(links.contains(&folder.path("pnpm")), "{links:?}");
        assert!(links.contains(&folder.path(".nvm/versions/node/v22.1.0/bin")), "{links:?}");
        let pythons = python_executables(&environment, folder.root());
        let first = folder.path("venv/lib/python3.13/site-packages/codex_cli_bin/bin/codex");
        assert_eq!(pythons.first(), Some(&first));
    }
}
