//! Records the lines of a connection in a file, one JSON object a line, without what is secret in them. The threads
//! that carry the lines only hand over a copy; another one writes.
#![forbid(unsafe_code)]

mod known;
mod redact;

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, Sender};

use self::redact::Redactor;
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::log;
use crate::base::status::CODEX_E_IO;
use crate::base::version::VERSION;
use crate::os;

pub use self::known::secrets_of;
pub use self::redact::REDACTED;

/// The form of the file, in its first line.
pub const FORMAT: u32 = 1;
/// How much a recording may grow, in memory and on the disk.
#[derive(Clone, Copy)]
struct Limits {
    /// So much may wait to be written: a disk that is slower ends the recording, and holds up nothing.
    waiting: usize,
    /// So long the file may get.
    file: u64,
}

const LIMITS: Limits = Limits { waiting: 64 << 20, file: 1 << 30 };
/// How long the end of the connection waits for the last lines to be written.
const END_GRACE: Duration = Duration::from_secs(2);

/// Which way a line went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the server.
    In,
    /// To the server.
    Out,
}

enum Entry {
    Line(Direction, Duration, Box<[u8]>),
    End(Duration, String),
}

/// A recording under way.
pub struct Recorder {
    limits: Limits,
    entries: Mutex<Option<Sender<Entry>>>,
    shared: Arc<Shared>,
    begun: Instant,
    done: Receiver<()>,
}

#[derive(Default)]
struct Shared {
    waiting: AtomicUsize,
    /// Why nothing more is recorded: too much waited.
    overrun: AtomicBool,
}

impl Recorder {
    /// Begins a file in place of one that may be there, for its owner only. `secrets` are hidden wherever they occur.
    pub fn start(path: &Path, secrets: Vec<String>) -> Result<Recorder> {
        Recorder::start_within(path, secrets, LIMITS)
    }

    fn start_within(path: &Path, secrets: Vec<String>, limits: Limits) -> Result<Recorder> {
        let refused = |error: &io::Error| {
            Error::new(CODEX_E_IO, format!("record: {} could not be made: {error}", path.display()))
        };
        let file = create(path).map_err(|error| refused(&error))?;
        let (entries, received) = crossbeam_channel::unbounded();
        let (ended, done) = crossbeam_channel::bounded(1);
        let shared = Arc::new(Shared::default());
        let writer = Writer {
            out: BufWriter::new(file),
            path: path.to_owned(),
            written: 0,
            redactor: Redactor::new(secrets),
            shared: shared.clone(),
            limits,
        };
        let work = move || {
            let _ended: Sender<()> = ended;
            writer.run(&received);
        };
        let builder = thread::Builder::new().name("codex-record".into());
        os::with_signals_blocked(|| builder.spawn(work)).map_err(|error| refused(&error))?;
        Ok(Recorder { limits, entries: Mutex::new(Some(entries)), shared, begun: Instant::now(), done })
    }

    /// Adds a line. Never waits for the disk.
    pub fn line(&self, direction: Direction, line: &[u8]) {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        if self.shared.overrun.load(Ordering::Relaxed) {
            return;
        }
        if self.shared.waiting.fetch_add(line.len(), Ordering::Relaxed) > self.limits.waiting {
            // What follows would leave a gap, which nobody could play.
            self.shared.overrun.store(true, Ordering::Relaxed);
            return;
        }
        self.add(Entry::Line(direction, self.begun.elapsed(), line.into()));
    }

    /// Ends the recording and waits for a while until all is in the file. `end` is what is known of a server that
    /// ended by itself, as JSON.
    pub fn finish(&self, end: Option<String>) {
        if let Some(end) = end.filter(|_| !self.shared.overrun.load(Ordering::Relaxed)) {
            self.add(Entry::End(self.begun.elapsed(), end));
        }
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).take();
        // Whether it is done or the time is up.
        let _ = self.done.recv_timeout(END_GRACE);
    }

    fn add(&self, entry: Entry) {
        if let Some(entries) = &*self.entries.lock().unwrap_or_else(PoisonError::into_inner) {
            // A writer that has ended has said why.
            let _ = entries.send(entry);
        }
    }
}

#[cfg(unix)]
fn create(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    // A link that somebody has put there would be followed to another file; a pipe would be waited for.
    let flags = libc::O_NOFOLLOW | libc::O_NONBLOCK;
    let file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .custom_flags(flags)
        .open(path)?;
    // The mode of a device is not ours to change.
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
    }
    // One that was there keeps its mode otherwise.
    file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    Ok(file)
}

#[cfg(not(unix))]
fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).open(path)
}

struct Writer {
    out: BufWriter<File>,
    path: PathBuf,
    written: u64,
    redactor: Redactor,
    shared: Arc<Shared>,
    limits: Limits,
}

impl Writer {
    fn run(mut self, entries: &Receiver<Entry>) {
        let result = self.write_all(entries);
        if let Err(error) = result.and_then(|()| self.out.flush()) {
            log::log(log::WARN, "record", || {
                format!("{}: {error}: the recording ends here", self.path.display())
            });
        }
    }

    fn write_all(&mut self, entries: &Receiver<Entry>) -> io::Result<()> {
        self.write(&format!(r#"{{"libcodexTrace":{FORMAT},"libcodex":{}}}"#, json::quote(VERSION)))?;
        loop {
            // Nothing waits: what was written is what whoever looks at the file should see.
            if entries.is_empty() {
                self.out.flush()?;
            }
            let Ok(entry) = entries.recv() else {
                break;
            };
            match entry {
                Entry::Line(direction, at, line) => {
                    self.shared.waiting.fetch_sub(line.len(), Ordering::Relaxed);
                    let line = String::from_utf8_lossy(&line);
                    let text = self.redactor.redact(direction, &line);
                    let way = if direction == Direction::In { "in" } else { "out" };
                    self.write(&format!(r#"{{"t":{},"dir":"{way}","message":{text}}}"#, milliseconds(at)))?;
                }
                Entry::End(at, end) => {
                    let end = self.redactor.redact(Direction::In, &end);
                    self.write(&format!(r#"{{"t":{},"end":{end}}}"#, milliseconds(at)))?;
                }
            }
            if self.written > self.limits.file {
                return self.cut(&format!("the file has reached its limit of {} bytes", self.limits.file));
            }
        }
        match self.shared.overrun.load(Ordering::Relaxed) {
            true => self.cut(&format!("more than {} bytes waited to be written", self.limits.waiting)),
            false => Ok(()),
        }
    }

    fn cut(&mut self, why: &str) -> io::Result<()> {
        self.shared.overrun.store(true, Ordering::Relaxed);
        self.write(&format!(r#"{{"cut":{}}}"#, json::quote(why)))?;
        Err(io::Error::other(why.to_owned()))
    }

    fn write(&mut self, line: &str) -> io::Result<()> {
        self.written += line.len() as u64 + 1;
        self.out.write_all(line.as_bytes())?;
        self.out.write_all(b"\n")
    }
}

/// Milliseconds with three decimals.
fn milliseconds(at: Duration) -> String {
    format!("{}.{:03}", at.as_millis(), at.as_micros() % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines of a recording of so many messages.
    fn recorded(name: &str, limits: Limits, count: usize) -> Vec<String> {
        let path = std::env::temp_dir().join(format!("libcodex-record-{}-{name}", std::process::id()));
        let recorder = Recorder::start_within(&path, vec!["a long secret".into()], limits).unwrap();
        for number in 0..count {
            let line = format!("{{\"id\":{number},\"result\":\"a long secret\"}}\n");
            recorder.line(Direction::In, line.as_bytes());
        }
        recorder.finish(Some("{\"message\":\"gone\"}".into()));
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        assert!(!text.contains("a long secret") && text.ends_with('\n'));
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn every_line_is_there_in_order_and_then_the_end() {
        let lines = recorded("whole", LIMITS, 1000);
        assert_eq!(lines.len(), 1002);
        assert!(lines[0].starts_with("{\"libcodexTrace\":1,"));
        for (number, line) in lines[1..1001].iter().enumerate() {
            assert_eq!(json::pointer(line, "/message/id"), Some(number.to_string().as_str()), "{line}");
            assert_eq!(json::pointer(line, "/dir"), Some("\"in\""));
        }
        assert_eq!(json::pointer(&lines[1001], "/end/message"), Some("\"gone\""));
    }

    #[test]
    fn a_file_that_gets_too_long_says_where_it_ends() {
        let lines = recorded("long", Limits { file: 500, ..LIMITS }, 1000);
        assert!(lines.len() < 20, "{}", lines.len());
        assert!(
            lines.last().unwrap().contains("\"cut\":\"the file has reached its limit of 500 bytes\""),
            "{lines:?}"
        );
    }

    #[test]
    fn one_that_can_t_keep_up_ends_without_a_gap() {
        let lines = recorded("slow", Limits { waiting: 2000, ..LIMITS }, 100_000);
        assert!(
            lines.last().unwrap().contains("\"cut\":\"more than 2000 bytes waited"),
            "{:?}",
            lines.last()
        );
        for (number, line) in lines[1..lines.len() - 1].iter().enumerate() {
            assert_eq!(json::pointer(line, "/message/id"), Some(number.to_string().as_str()), "{line}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_refused_and_keeps_its_mode() {
        use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
        let path = std::env::temp_dir().join(format!("libcodex-record-{}-pipe", std::process::id()));
        let made = std::process::Command::new("mkfifo").args(["-m", "644"]).arg(&path).status();
        assert!(made.unwrap().success());
        let reader = OpenOptions::new().read(true).custom_flags(libc::O_NONBLOCK).open(&path).unwrap();
        let refused = Recorder::start(&path, Vec::new()).err();
        let mode = reader.metadata().unwrap().mode() & 0o777;
        std::fs::remove_file(&path).unwrap();
        assert_eq!((refused.map(|error| error.code()), mode), (Some(CODEX_E_IO), 0o644));
    }
}
