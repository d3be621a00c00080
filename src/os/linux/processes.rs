//! The processes of the machine, from `/proc`.

use std::fs;
use std::os::fd::AsRawFd;

use super::super::unix::Relative;
use super::exit_watch::open_process;

/// Every process that can be seen.
pub fn processes() -> Vec<Relative> {
    let Ok(directory) = fs::read_dir("/proc") else { return Vec::new() };
    directory
        .flatten()
        .filter_map(|entry| entry.file_name().to_str().and_then(|name| name.parse().ok()))
        .filter_map(read)
        .collect()
}

/// Sends SIGKILL to a process, unless its id is another's by now.
pub fn kill_exactly(id: libc::pid_t, started: u64) {
    // Opened before the start time is compared, the descriptor is of the process that is compared.
    let descriptor = open_process(id);
    if read(id).is_none_or(|now| now.started != started) {
        return;
    }
    // SAFETY: plain system calls, on a descriptor that is open or an id that was checked a moment ago.
    unsafe {
        match descriptor {
            Some(open) => {
                let none = std::ptr::null::<libc::siginfo_t>();
                libc::syscall(libc::SYS_pidfd_send_signal, open.as_raw_fd(), libc::SIGKILL, none, 0);
            }
            None => {
                libc::kill(id, libc::SIGKILL);
            }
        }
    }
}

fn read(id: libc::pid_t) -> Option<Relative> {
    parse(id, &fs::read(format!("/proc/{id}/stat")).ok()?)
}

/// `id (name) state parent group session …`; the name may hold anything, spaces and brackets too.
fn parse(id: libc::pid_t, stat: &[u8]) -> Option<Relative> {
    let name_end = memchr::memrchr(b')', stat)?;
    let rest = std::str::from_utf8(&stat[name_end + 1..]).ok()?;
    let mut fields = rest.split_ascii_whitespace();
    let state = fields.next()?;
    let parent = fields.next()?.parse().ok()?;
    let group = fields.next()?.parse().ok()?;
    let session = fields.next()?.parse().ok()?;
    // Field 22 of the file, where the state is field 3 and the session field 6.
    let started = fields.nth(15)?.parse().ok()?;
    Some(Relative { id, parent, group, session, started, alive: !matches!(state, "Z" | "X" | "x") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_stat_line_with_a_name_that_looks_like_one() {
        let line = b"42 (a) S 1 (b c) Z 7 8 9 0 -1 4194304 1 2 3 4 5 6 7 8 20 0 1 0 123456 10 11";
        let expected = Relative { id: 42, parent: 7, group: 8, session: 9, started: 123_456, alive: false };
        assert_eq!(parse(42, line), Some(expected));
    }

    #[test]
    fn a_short_line_is_no_process() {
        assert_eq!(parse(42, b"42 (a) S 7 8 9 0"), None);
        assert_eq!(parse(42, b""), None);
    }

    #[test]
    fn finds_this_process() {
        let own = std::process::id().cast_signed();
        let found = processes().into_iter().find(|one| one.id == own).unwrap();
        // SAFETY: plain system calls.
        let (parent, group, session) = unsafe { (libc::getppid(), libc::getpgrp(), libc::getsid(0)) };
        assert_eq!((found.parent, found.group, found.session), (parent, group, session));
        assert!(found.alive && found.started > 0);
    }
}
