//! What the integration tests share: the shipped libraries, the helper programs, the real codex, scratch folders
//! and bounded runs. Each is made when a test first asks for it, and once per test run.
#![allow(dead_code)] // each test program uses its own part

pub mod build;
pub mod c_test;
pub mod codex;
pub mod faulty_websocket;
pub mod header;
pub mod install;
pub mod listening;
pub mod login_port;
pub mod model;
pub mod packages;
pub mod pages;
pub mod run;
pub mod schema;
pub mod scratch;
pub mod talk;
pub mod tls_relay;

use std::path::{Path, PathBuf};

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The build folder that this test run uses.
pub fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the build folder above its tmp")
}

/// The header as it is committed.
pub fn header() -> PathBuf {
    root().join("include/codex.h")
}
