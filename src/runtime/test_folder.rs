//! A folder of a test's own, removed when dropped.
#![forbid(unsafe_code)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The folder.
pub struct Folder(PathBuf);

/// Makes a new one.
pub fn folder() -> Folder {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("libcodex-{}-{number}", std::process::id()));
    fs::create_dir_all(&path).unwrap();
    Folder(fs::canonicalize(path).unwrap())
}

impl Folder {
    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.0
    }

    /// A path in it.
    pub fn path(&self, inner: &str) -> PathBuf {
        self.0.join(inner)
    }

    /// Writes a file, making its folders.
    pub fn file(&self, inner: &str, text: &str) -> PathBuf {
        let path = self.path(inner);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    /// Writes an executable shell script.
    pub fn script(&self, inner: &str, text: &str) -> PathBuf {
        let path = self.file(inner, text);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    /// Writes an executable that nobody runs.
    pub fn executable(&self, inner: &str) -> PathBuf {
        self.script(inner, "#!/bin/sh\nexit 1\n")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
