//! JSON as text: checking, walking, quoting and changing it without building a tree.
//!
//! Nothing here recurses, so no text can use up the stack, and numbers stay the text that they are,
//! whatever their size.
#![forbid(unsafe_code)]

mod check;
mod cursor;
mod error;
#[cfg(test)]
mod oracle;
mod pick;
mod place;
#[cfg(test)]
mod properties;
mod set;
mod text;
mod walk;

pub use check::{MAX_DEPTH, check, valid};
pub use error::JsonError;
pub use pick::{pick, pick_inside};
pub use set::set;
pub use text::{push_quoted, quote, unquote};
pub use walk::{Elements, Kind, Members, elements, kind, members, pointer, string_end, value_end};
