//! Members of params that older servers don't know. They would skip them without a word, so they are not sent there.
#![forbid(unsafe_code)]

use crate::base::error::Error;
use crate::base::status::CODEX_E_UNSUPPORTED;

/// From 0.151.0 on.
const NEWER: &[(&str, &str)] = &[
    ("turn/start", "toolOutput"),
    ("turn/start", "turnTrigger"),
    ("turn/start", "serviceTierForTurn"),
    ("thread/resume", "excludeTurns"),
    ("thread/fork", "excludeTurns"),
];
const SINCE: (u64, u64, u64) = (0, 151, 0);

/// A member of a method's params that not every server knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    method: &'static str,
    member: &'static str,
}

/// The first such member among those given.
pub fn need(method: &str, is_given: impl Fn(&str) -> bool) -> Option<Need> {
    let found = NEWER.iter().find(|(newer, member)| *newer == method && is_given(member));
    found.map(|&(method, member)| Need { method, member })
}

/// Why this server can't be sent that, if it can't.
pub fn refusal(server_version: &str, need: Need) -> Option<Error> {
    if knows(server_version) {
        return None;
    }
    let (Need { method, member }, (major, minor, patch)) = (need, SINCE);
    let message = format!(
        "{method} with {member} needs codex {major}.{minor}.{patch}, and the server is {server_version}: update it, or leave {member} out"
    );
    Some(Error::new(CODEX_E_UNSUPPORTED, message).with("method", method).with("sent", false))
}

/// A version that can't be read, and the 0.0.0 of a developer's build, are taken for new ones.
fn knows(version: &str) -> bool {
    let (release, is_early) = match version.split_once('-') {
        Some((release, _)) => (release, true),
        None => (version, false),
    };
    let numbers: Vec<u64> = release.split('.').map_while(|part| part.parse().ok()).collect();
    let &[major, minor, patch] = numbers.as_slice() else {
        return true;
    };
    let version = (major, minor, patch);
    version == (0, 0, 0) || version > SINCE || (version == SINCE && !is_early)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_not_every_server_knows() {
        let found = need("turn/start", |member| member == "toolOutput").unwrap();
        assert_eq!(found, Need { method: "turn/start", member: "toolOutput" });
        assert_eq!(need("turn/start", |member| member == "excludeTurns"), None);
        assert_eq!(need("thread/start", |_| true), None);
    }

    #[test]
    fn refuses_an_older_server_and_no_other() {
        let need = need("thread/fork", |_| true).unwrap();
        for old in ["0.150.9", "0.151.0-alpha.3", "0.0.9"] {
            let error = refusal(old, need).unwrap();
            assert_eq!(error.code(), CODEX_E_UNSUPPORTED);
            assert!(error.message().contains("excludeTurns") && error.message().contains(old), "{error}");
        }
        for new in ["0.151.0", "0.151.1-alpha.1", "0.163.0", "1.0.0", "0.0.0", "", "nightly"] {
            assert!(refusal(new, need).is_none(), "{new}");
        }
    }
}
