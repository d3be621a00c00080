//! The processes of the machine, from libproc.

use std::mem;

use super::super::unix::Relative;

/// Every process that can be seen.
pub fn processes() -> Vec<Relative> {
    // SAFETY: without a buffer it only counts.
    let count = unsafe { libc::proc_listallpids(std::ptr::null_mut(), 0) };
    // Some may start meanwhile.
    let mut ids: Vec<libc::pid_t> = vec![0; usize::try_from(count).unwrap_or(0) + 64];
    let size = libc::c_int::try_from(mem::size_of_val(ids.as_slice())).unwrap_or(0);
    // SAFETY: the pointer and the size are those of a live, exclusively borrowed buffer.
    let count = unsafe { libc::proc_listallpids(ids.as_mut_ptr().cast(), size) };
    ids.truncate(usize::try_from(count).unwrap_or(0));
    ids.into_iter().filter_map(read).collect()
}

/// Sends SIGKILL to a process, unless its id is another's by now.
pub fn kill_exactly(id: libc::pid_t, started: u64) {
    if read(id).is_some_and(|now| now.started == started) {
        // SAFETY: a plain system call, on an id that was checked a moment ago.
        unsafe { libc::kill(id, libc::SIGKILL) };
    }
}

fn read(id: libc::pid_t) -> Option<Relative> {
    let size = libc::c_int::try_from(mem::size_of::<libc::proc_bsdinfo>()).ok()?;
    // SAFETY: all zeros is a valid proc_bsdinfo; it is live, writable and of the size that is given; getsid only
    // reads.
    let (info, session) = unsafe {
        let mut info: libc::proc_bsdinfo = mem::zeroed();
        let got = libc::proc_pidinfo(id, libc::PROC_PIDTBSDINFO, 0, (&raw mut info).cast(), size);
        if got != size {
            return None;
        }
        (info, libc::getsid(id))
    };
    Some(Relative {
        id,
        parent: info.pbi_ppid.cast_signed(),
        group: info.pbi_pgid.cast_signed(),
        session,
        started: info.pbi_start_tvsec.wrapping_mul(1_000_000).wrapping_add(info.pbi_start_tvusec),
        alive: info.pbi_status != libc::SZOMB,
    })
}
