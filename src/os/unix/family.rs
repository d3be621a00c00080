//! The processes that a child has started: found while it lives, ended after it.
//!
//! A group kill does not reach those that lead groups of their own, as the MCP servers of codex do. They are found
//! by their parents while their parents live, and known again by their start time, since ids come round.

use std::collections::HashSet;
use std::thread;
use std::time::Duration;

use super::platform;

/// A process as the platform lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relative {
    /// Its id.
    pub id: libc::pid_t,
    /// Its parent's id, 1 for an orphan.
    pub parent: libc::pid_t,
    /// Its process group.
    pub group: libc::pid_t,
    /// Its session.
    pub session: libc::pid_t,
    /// When it was started, in a unit of the platform's own.
    pub started: u64,
    /// False for one that is dead and not reaped yet.
    pub alive: bool,
}

/// Processes that were seen to descend from a child.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Descendants {
    seen: HashSet<(libc::pid_t, u64)>,
}

impl Descendants {
    /// Those that descend from `root` now, `root` itself left out.
    pub(super) fn of(root: libc::pid_t) -> Descendants {
        let all = platform::processes();
        let found = related(&all, HashSet::from([root]));
        let seen = found.iter().filter(|one| one.id != root).map(|one| (one.id, one.started)).collect();
        Descendants { seen }
    }

    /// Adds what another look has found.
    pub fn extend(&mut self, other: &Descendants) {
        self.seen.extend(&other.seen);
    }

    /// How many they are.
    pub fn len(&self) -> usize {
        self.seen.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.seen.is_empty()
    }

    /// Kills those that still live, and what they have started since. A process can start another while it is
    /// being looked at, so this looks again until none is left, a dozen times at most.
    pub(super) fn kill(&self) {
        let mut known = self.seen.clone();
        let mut pause = Duration::from_millis(1);
        for _ in 0..12 {
            if known.is_empty() {
                return;
            }
            let all = platform::processes();
            let roots =
                all.iter().filter(|one| known.contains(&(one.id, one.started))).map(|one| one.id).collect();
            let alive: Vec<Relative> = related(&all, roots).into_iter().filter(|one| one.alive).collect();
            if alive.is_empty() {
                return;
            }
            for one in &alive {
                platform::kill_exactly(one.id, one.started);
            }
            known.extend(alive.iter().map(|one| (one.id, one.started)));
            thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(50));
        }
    }
}

/// Those of `all` that are in `roots`, descend from one of these, or are in a group or session that one leads.
fn related(all: &[Relative], roots: HashSet<libc::pid_t>) -> Vec<Relative> {
    // SAFETY: plain system calls that can't fail.
    let (host, hosts_group) = unsafe { (libc::getpid(), libc::getpgrp()) };
    let mut family = roots;
    loop {
        let before = family.len();
        for one in all {
            let leads = |id| id > 1 && id != hosts_group && family.contains(&id);
            if one.id > 1 && one.id != host && (leads(one.parent) || leads(one.group) || leads(one.session)) {
                family.insert(one.id);
            }
        }
        if family.len() == before {
            break;
        }
    }
    all.iter().filter(|one| one.id > 1 && one.id != host && family.contains(&one.id)).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relative(id: i32, parent: i32, group: i32, session: i32) -> Relative {
        Relative { id, parent, group, session, started: 7, alive: true }
    }

    #[test]
    fn a_family_is_found_by_parent_group_and_session() {
        let all = [
            relative(900_001, 1, 900_001, 500),
            relative(900_002, 900_001, 900_002, 500),
            // An orphan in a group whose leader is one of ours, and its child in another group.
            relative(900_003, 1, 900_002, 500),
            relative(900_004, 900_003, 900_004, 500),
            // An orphan in a session that one of ours leads.
            relative(900_005, 900_002, 900_005, 900_005),
            relative(900_006, 1, 900_006, 900_005),
            // Strangers: the host's other children, in the host's session.
            relative(900_007, 500, 500, 500),
            relative(900_008, 1, 900_008, 500),
        ];
        let mut ids: Vec<i32> =
            related(&all, HashSet::from([900_001])).into_iter().map(|one| one.id).collect();
        ids.sort_unstable();
        assert_eq!(ids, [900_001, 900_002, 900_003, 900_004, 900_005, 900_006]);
    }

    #[test]
    fn neither_the_host_nor_init_is_ever_family() {
        // SAFETY: plain system calls.
        let (host, group) = unsafe { (libc::getpid(), libc::getpgrp()) };
        let all = [relative(1, 0, 1, 1), relative(host, 900_001, group, group), relative(2, 1, 1, 1)];
        assert_eq!(related(&all, HashSet::from([1, 900_001])), []);
    }
}
