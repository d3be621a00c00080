//! Environments as lists of names and values, and the search path in them.
#![forbid(unsafe_code)]

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// An environment: each name once.
pub type Environment = Vec<(OsString, OsString)>;

/// Whether two names are one variable: Windows knows no case here.
fn same_name(one: &OsStr, other: &OsStr) -> bool {
    if cfg!(windows) { one.eq_ignore_ascii_case(other) } else { one == other }
}

/// The value of a variable, `None` where it is unset or empty.
pub fn get<'a>(environment: &'a [(OsString, OsString)], name: &str) -> Option<&'a OsStr> {
    let found = environment.iter().find(|(each, _)| same_name(each, OsStr::new(name)));
    found.map(|(_, value)| value.as_os_str()).filter(|value| !value.is_empty())
}

/// Lays changes over an environment: a value sets, `None` removes.
pub fn merge(mut base: Environment, changes: &[(OsString, Option<OsString>)]) -> Environment {
    for (name, value) in changes {
        base.retain(|(each, _)| !same_name(each, name));
        if let Some(value) = value {
            base.push((name.clone(), value.clone()));
        }
    }
    base
}

/// The directories of the search path. Empty entries, which stand for the working directory, are left out: the
/// host's working directory is no place to run programs from.
pub fn search_path(environment: &[(OsString, OsString)]) -> Vec<PathBuf> {
    let path = get(environment, "PATH").unwrap_or_default();
    std::env::split_paths(path).filter(|directory| !directory.as_os_str().is_empty()).collect()
}

/// Puts directories at the front of the search path, where each then stands only once.
pub fn prepend_to_path(environment: &mut Environment, directories: &[PathBuf]) {
    if directories.is_empty() {
        return;
    }
    let old = search_path(environment);
    let rest = old.iter().filter(|directory| !directories.contains(directory));
    // A directory with a separator in its name can't be in a search path; then it stays as it is.
    let Ok(joined) = std::env::join_paths(directories.iter().chain(rest)) else { return };
    let name = environment
        .iter()
        .map(|(name, _)| name)
        .find(|name| same_name(name, OsStr::new("PATH")))
        .cloned()
        .unwrap_or_else(|| OsString::from("PATH"));
    environment.retain(|(each, _)| !same_name(each, &name));
    environment.push((name, joined));
}

/// A path that does not depend on the working directory of whoever uses it.
pub fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(pairs: &[(&str, &str)]) -> Environment {
        pairs.iter().map(|(name, value)| (OsString::from(name), OsString::from(value))).collect()
    }

    #[test]
    fn changes_set_and_remove_and_leave_the_rest() {
        let base = environment(&[("A", "1"), ("B", "2"), ("C", "3")]);
        let changes =
            [("B".into(), None), ("C".into(), Some("4".into())), ("D".into(), Some(OsString::new()))];
        assert_eq!(merge(base, &changes), environment(&[("A", "1"), ("C", "4"), ("D", "")]));
    }

    #[test]
    fn empty_is_unset() {
        let some = environment(&[("A", ""), ("B", "x")]);
        assert_eq!(get(&some, "A"), None);
        assert_eq!(get(&some, "B"), Some(OsStr::new("x")));
        assert_eq!(get(&some, "C"), None);
    }

    #[cfg(unix)]
    #[test]
    fn directories_come_first_in_the_path_and_once() {
        let mut some = environment(&[("PATH", "/a::/b:/tools:/c"), ("HOME", "/home")]);
        prepend_to_path(&mut some, &["/tools".into(), "/more".into()]);
        assert_eq!(some, environment(&[("HOME", "/home"), ("PATH", "/tools:/more:/a:/b:/c")]));
        let mut none = Environment::new();
        prepend_to_path(&mut none, &["/tools".into()]);
        assert_eq!(none, environment(&[("PATH", "/tools")]));
        prepend_to_path(&mut none, &[]);
        assert_eq!(none, environment(&[("PATH", "/tools")]));
    }
}
