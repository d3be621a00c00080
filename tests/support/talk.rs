//! A program that is talked to while it runs: what it prints is waited for, and then something is typed.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use super::run::{MARK, left_behind};

/// A running program; killed when it is dropped.
pub struct Talk {
    child: Child,
    typed: Option<ChildStdin>,
    printed: Receiver<String>,
    /// All that it has printed.
    all: String,
    /// So much of that was waited for.
    seen: usize,
    folder: PathBuf,
    end: Instant,
}

impl Talk {
    /// Starts it. Everything is to be over within the limit.
    pub fn start(command: &mut Command, folder: &Path, limit: Duration) -> Talk {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).env(MARK, folder);
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let mut stdout = child.stdout.take().expect("its stdout");
        let (give, printed) = channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = stdout.read(&mut bytes) {
                if give.send(String::from_utf8_lossy(&bytes[..count]).into_owned()).is_err() {
                    break;
                }
            }
        });
        let typed = child.stdin.take();
        let end = Instant::now() + limit;
        Talk { child, typed, printed, all: String::new(), seen: 0, folder: folder.to_owned(), end }
    }

    /// Waits until it prints this, after what was waited for before; gives the line's rest that is there.
    #[track_caller]
    pub fn expect(&mut self, text: &str) -> String {
        loop {
            if let Some(at) = self.all[self.seen..].find(text) {
                self.seen += at + text.len();
                return self.all[self.seen..].lines().next().unwrap_or_default().to_owned();
            }
            match self.printed.recv_timeout(self.end.saturating_duration_since(Instant::now())) {
                Ok(more) => self.all.push_str(&more),
                Err(_) => panic!("it did not print {text:?} in time, but:\n{}", self.all),
            }
        }
    }

    /// Types a line.
    #[track_caller]
    pub fn say(&mut self, line: &str) {
        let typed = self.typed.as_mut().expect("its stdin");
        writeln!(typed, "{line}").unwrap_or_else(|error| panic!("{error}; it printed:\n{}", self.all));
    }

    /// Its process.
    pub fn id(&self) -> i32 {
        i32::try_from(self.child.id()).expect("a process id")
    }

    /// Ends its input, waits for it to end well with nothing left behind, and gives all that it printed.
    #[track_caller]
    pub fn end(mut self) -> String {
        self.typed = None;
        self.ends(0)
    }

    /// Waits for it to end with this code, with nothing left behind, and gives all that it printed.
    #[track_caller]
    pub fn ends(mut self, code: i32) -> String {
        while let Ok(more) = self.printed.recv_timeout(self.end.saturating_duration_since(Instant::now())) {
            self.all.push_str(&more);
        }
        let status = loop {
            match self.child.try_wait().expect("its end") {
                Some(status) => break status,
                None if Instant::now() >= self.end => panic!("it still runs, and printed:\n{}", self.all),
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        };
        assert_eq!(status.code(), Some(code), "{status}:\n{}", self.all);
        assert_eq!(left_behind(&self.folder), Vec::<String>::new());
        std::mem::take(&mut self.all)
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
