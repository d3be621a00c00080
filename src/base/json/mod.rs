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
mod place;
#[cfg(test)]
mod properties;
mod set;
mod text;
mod walk;

pub use check::{MAX_DEPTH, check, valid};
pub use error::JsonError;
pub use set::set;
pub use text::{push_quoted, quote, unquote};
pub use walk::{
    Elements, Kind, Members, elements, kind, members, pick, pick_inside, pointer, string_end, value_end,
};
