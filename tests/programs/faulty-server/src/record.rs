//! What happened, as JSON Lines in a file that tests read.

use serde_json::{Value, json};
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// So much of a received line is kept.
const KEPT: usize = 256 * 1024;

/// The record; without a file it drops everything.
pub struct Record {
    file: Option<Mutex<File>>,
    start: Instant,
}

impl Record {
    /// Opens the file, whose lines of an earlier server stay.
    pub fn open(path: Option<&Path>) -> Result<Record, String> {
        let open = |path: &Path| {
            let file = File::options().create(true).append(true).open(path);
            file.map(Mutex::new).map_err(|error| format!("record {}: {error}", path.display()))
        };
        Ok(Record { file: path.map(open).transpose()?, start: Instant::now() })
    }

    /// A received line, without its end.
    pub fn received(&self, line: &[u8]) {
        match std::str::from_utf8(line) {
            Ok(text) if line.len() <= KEPT => self.write(json!({"received": text, "bytes": line.len()})),
            Ok(text) => {
                let end = (0..=KEPT).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
                self.write(json!({"receivedStart": text[..end], "bytes": line.len()}));
            }
            Err(error) => {
                self.write(json!({"event": "badUtf8", "at": error.valid_up_to(), "bytes": line.len()}));
            }
        }
    }

    /// Something else: the members of the object.
    pub fn event(&self, name: &str, more: Value) {
        let mut entry = json!({"event": name});
        if let (Value::Object(entry), Value::Object(more)) = (&mut entry, more) {
            entry.extend(more);
        }
        self.write(entry);
    }

    fn write(&self, mut entry: Value) {
        let Some(file) = &self.file else { return };
        entry["atMs"] = (self.start.elapsed().as_millis() as u64).into();
        entry["pid"] = std::process::id().into();
        let line = format!("{entry}\n");
        let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = file.write_all(line.as_bytes()) {
            eprintln!("faulty-server: record: {error}");
        }
    }
}
