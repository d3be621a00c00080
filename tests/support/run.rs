//! Runs a program for a bounded time, and sees to it that nothing of it stays behind.

use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// The variable by which everything that a test started is known again.
pub const MARK: &str = "LIBCODEX_TEST_DIR";

/// So much of a failed program's output is shown.
const SHOWN: usize = 20_000;

/// Runs to the end, with the output in a file of the folder; an error is anything but exit code 0 in time.
pub fn bounded(command: &mut Command, folder: &Path, limit: Duration) -> Result<String, String> {
    let path = folder.join("output");
    let file = File::create(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let both = file.try_clone().map_err(|error| format!("{}: {error}", path.display()))?;
    command.stdin(Stdio::null()).stdout(file).stderr(both).env(MARK, folder);
    own_group(command);
    let mut child = command.spawn().map_err(|error| format!("{command:?}: {error}"))?;
    let status = wait(&mut child, limit);
    let left = left_behind(folder);
    let output = String::from_utf8_lossy(&std::fs::read(&path).unwrap_or_default()).into_owned();
    let mut bad = match status {
        Ok(Some(status)) if status.success() => String::new(),
        Ok(Some(status)) => format!("ended with {status}\n"),
        Ok(None) => format!("still ran after {} s, and was killed\n", limit.as_secs()),
        Err(error) => format!("waiting: {error}\n"),
    };
    for process in &left {
        bad += &format!("left behind: {process}\n");
    }
    if bad.is_empty() { Ok(output) } else { Err(format!("{bad}{command:?}\n{}", shown(&output))) }
}

/// The end of the output, without what valgrind says about system calls that are newer than itself.
fn shown(output: &str) -> String {
    let about_itself = |line: &str| {
        line.strip_prefix("--").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let lines: Vec<&str> = output.lines().filter(|line| !about_itself(line)).collect();
    let text = lines.join("\n");
    let start = text.len().saturating_sub(SHOWN);
    let start = (start..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    text[start..].to_owned()
}

fn wait(child: &mut Child, limit: Duration) -> std::io::Result<Option<ExitStatus>> {
    let end = Instant::now() + limit;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if Instant::now() >= end {
            kill_group(child);
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The processes that carry the folder's mark; they have 2 s to go, and are then killed.
pub fn left_behind(folder: &Path) -> Vec<String> {
    let end = Instant::now() + Duration::from_secs(2);
    loop {
        let left = marked(folder);
        if left.is_empty() || Instant::now() >= end {
            return left
                .into_iter()
                .map(|id| {
                    let line = std::fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
                    kill(id);
                    format!("{id} {}", String::from_utf8_lossy(&line).replace('\0', " "))
                })
                .collect();
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn marked(folder: &Path) -> Vec<i32> {
    let mark = format!("{MARK}={}", folder.display());
    let carries = |id: &i32| {
        let all = std::fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
        all.split(|byte| *byte == 0).any(|one| one == mark.as_bytes())
    };
    let Ok(entries) = std::fs::read_dir("/proc") else { return Vec::new() };
    let ids = entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter(carries).collect()
}

#[cfg(unix)]
fn own_group(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

#[cfg(unix)]
fn kill_group(child: &Child) {
    if let Some(group) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
}

#[cfg(unix)]
fn kill(id: i32) {
    if let Some(process) = rustix::process::Pid::from_raw(id) {
        let _ = rustix::process::kill_process(process, rustix::process::Signal::KILL);
    }
}

#[cfg(not(unix))]
fn own_group(_: &mut Command) {}

#[cfg(not(unix))]
fn kill_group(child: &mut Child) {
    let _ = child.kill();
}

#[cfg(not(unix))]
fn kill(_: i32) {}
