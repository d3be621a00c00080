//! A folder for each run of a test, with a home of its own for codex. It stays when the test fails.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The folder; removed when it is dropped, unless it is kept.
pub struct Scratch {
    path: PathBuf,
    keep: bool,
}

impl Scratch {
    /// A new, empty folder under the build folder; its path is short, since sockets go into it.
    pub fn new() -> Result<Scratch, String> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = super::target().join("t").join(format!("{}-{number}", std::process::id()));
        let make = || {
            if path.exists() {
                std::fs::remove_dir_all(&path)?;
            }
            std::fs::create_dir_all(path.join("home/.codex"))?;
            std::fs::create_dir_all(path.join("work"))
        };
        make().map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Scratch { path, keep: false })
    }

    /// The folder itself, for whatever a test wants to write.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// `HOME` of everything that the test starts.
    pub fn home(&self) -> PathBuf {
        self.path.join("home")
    }

    /// `CODEX_HOME`.
    pub fn codex_home(&self) -> PathBuf {
        self.path.join("home/.codex")
    }

    /// The working directory of codex.
    pub fn work(&self) -> PathBuf {
        self.path.join("work")
    }

    /// Leaves the folder for whoever looks into a failure.
    pub fn keep(&mut self) {
        self.keep = true;
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if !self.keep {
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }
}
