//! The typed models of the bindings: written from the JSON schema of the protocol, which codex itself writes.
//!
//! [`read`] makes a [`model::Protocol`] of the schema, [`statuses`] reads the C header; one module for each language
//! makes source text of that.
#![forbid(unsafe_code)]

pub mod cpp;
pub mod go;
pub mod model;
pub mod names;
pub mod order;
pub mod read;
pub mod roles;
pub mod statuses;
pub mod swift;

use model::Protocol;
use statuses::Status;

/// What the models of a language are made of.
pub struct Source {
    /// What the schema describes.
    pub protocol: Protocol,
    /// Of the C header.
    pub statuses: Vec<Status>,
    /// Which codex wrote the schema.
    pub version: String,
}

/// Files of a language, by their paths in its folder, with their text.
pub type Files = Vec<(String, String)>;

/// A language that has models.
pub struct Language {
    /// As the command line has it.
    pub name: &'static str,
    /// Its folder in the repository.
    pub folder: &'static str,
    /// Writes its files.
    pub files: fn(&Source) -> Result<Files, String>,
}

/// All of them.
pub const LANGUAGES: &[Language] = &[
    Language { name: "cpp", folder: "bindings/cpp", files: cpp::files },
    Language { name: "go", folder: "bindings/go", files: go::files },
    Language { name: "swift", folder: "bindings/swift", files: swift::files },
];
