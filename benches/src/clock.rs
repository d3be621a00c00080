//! Times of this process and of the machine, and what this process took of it.

use rustix::time::{ClockId, Timespec, clock_gettime};

fn nanoseconds(time: Timespec) -> u64 {
    u64::try_from(time.tv_sec).unwrap_or(0) * 1_000_000_000 + u64::try_from(time.tv_nsec).unwrap_or(0)
}

/// The monotonic clock, the same for every process of the machine.
pub fn now() -> u64 {
    nanoseconds(clock_gettime(ClockId::Monotonic))
}

/// The time of a core that this process has used, in all its threads.
pub fn used() -> u64 {
    nanoseconds(clock_gettime(ClockId::ProcessCPUTime))
}

/// The most memory that this program ever had, in KiB; 0 where the system does not say. `ru_maxrss` would not do: it
/// begins with what the parent had before this program was run.
pub fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches("kB").trim().parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_go_on_and_memory_is_known() {
        let (before, used_before) = (now(), used());
        let work: u64 = (0..1_000_000_u64).map(std::hint::black_box).sum();
        assert_eq!(work, 499_999_500_000);
        assert!(now() > before && used() > used_before);
        assert!(!cfg!(target_os = "linux") || peak_memory() > 0);
    }
}
