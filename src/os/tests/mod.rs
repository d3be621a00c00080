//! What the interface promises, tried on real processes.

mod fork;
mod launch;
mod pipes;
mod process;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Once, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use super::{Launch, Spawned, environment, spawn};

/// Longer than anything here takes on a machine that is busy.
const LONG: Duration = Duration::from_secs(60);

/// Ends the whole test program when it hangs: reads of a child's output have no limit of their own.
fn bounded() {
    static WATCH: Once = Once::new();
    WATCH.call_once(|| {
        thread::spawn(|| {
            thread::sleep(10 * LONG);
            eprintln!("the tests hang");
            std::process::abort();
        });
    });
}

fn shell_launch(script: &str) -> Launch {
    bounded();
    Launch {
        program: PathBuf::from("/bin/sh"),
        args: vec!["-c".into(), script.into()],
        env: environment(),
        cwd: None,
    }
}

/// Starts a shell on a script.
pub(crate) fn shell(script: &str) -> Spawned {
    spawn(&shell_launch(script)).unwrap()
}

/// Reads the child's stdout to its end, then takes its status.
fn output(spawned: &Spawned) -> String {
    let mut text = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        match spawned.stdout.read(&mut buffer).unwrap() {
            0 => return String::from_utf8(text).unwrap(),
            count => text.extend_from_slice(&buffer[..count]),
        }
    }
}

/// Reads one line of the child's stdout.
pub(crate) fn line(spawned: &Spawned) -> String {
    let mut text = Vec::new();
    let mut byte = [0];
    while spawned.stdout.read(&mut byte).unwrap() == 1 && byte != *b"\n" {
        text.push(byte[0]);
    }
    String::from_utf8(text).unwrap()
}

/// Runs `work` on another thread; the receiver has its result once it is done.
fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> mpsc::Receiver<T> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(work()));
    receiver
}

/// Waits until `condition` holds.
fn eventually(what: &str, condition: impl Fn() -> bool) {
    let end = Instant::now() + LONG;
    while !condition() {
        assert!(Instant::now() < end, "waited in vain: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// Whether a process is there and not a zombie.
pub(crate) fn lives(id: i32) -> bool {
    super::unix::lives(id)
}

/// Runs the named test again in a process of its own, where `work` is run: for what concerns a whole process.
fn in_own_process(test: &str, work: impl FnOnce()) {
    const MARK: &str = "LIBCODEX_TEST_OWN_PROCESS";
    bounded();
    if std::env::var_os(MARK) == Some(OsString::from(test)) {
        return work();
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(MARK, test)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
