//! Where a result is written: set to NULL first, written only on success.

use std::ffi::c_char;
use std::sync::Arc;

use super::handle::{self, Opaque};
use super::text;
use crate::base::error::{Error, Result};
use crate::base::status::CODEX_E_INVALID_ARGUMENT;

/// A parameter `T **out`, NULL when the caller doesn't want the result.
pub(super) struct Output<T>(*mut *mut T);

impl<T> Output<T> {
    /// Takes the parameter and sets what it points to to NULL.
    ///
    /// # Safety
    /// `out` is NULL, or valid for writing a pointer as long as this value lives.
    pub(super) unsafe fn new(out: *mut *mut T) -> Output<T> {
        if !out.is_null() {
            // SAFETY: valid for writing, as asked for above.
            unsafe { out.write(std::ptr::null_mut()) };
        }
        Output(out)
    }

    /// Whether there is a place to write to.
    pub(super) fn is_wanted(&self) -> bool {
        !self.0.is_null()
    }

    /// Writes the result, if it is wanted.
    pub(super) fn set(&self, value: *mut T) {
        if self.is_wanted() {
            // SAFETY: not NULL, so that it is valid for writing: whoever called `new` promised it.
            unsafe { self.0.write(value) };
        }
    }
}

impl<C: Opaque> Output<C> {
    /// Refuses NULL: a handle that nobody gets could never be freed. Called before the work begins.
    pub(super) fn required(&self, argument: &str) -> Result<()> {
        if self.is_wanted() {
            return Ok(());
        }
        Err(Error::new(
            CODEX_E_INVALID_ARGUMENT,
            format!("{argument} is NULL: pass where the handle is to be written"),
        ))
    }

    /// Publishes an object and writes its handle.
    pub(super) fn open(&self, object: C::Object) -> Result<()> {
        self.set(handle::open(Arc::new(object))?);
        Ok(())
    }
}

/// A parameter `T *out` for a number, which has no NULL to say that there is none.
pub(super) struct Number<T>(*mut T);

impl<T> Number<T> {
    /// Takes the parameter and sets what it points to to the number that stands for none.
    ///
    /// # Safety
    /// `out` is NULL, or valid for writing a number as long as this value lives.
    pub(super) unsafe fn new(out: *mut T, none: T) -> Number<T> {
        let number = Number(out);
        number.set(none);
        number
    }

    /// Refuses NULL. Called before the work begins.
    pub(super) fn required(&self, argument: &str) -> Result<()> {
        if !self.0.is_null() {
            return Ok(());
        }
        Err(Error::new(
            CODEX_E_INVALID_ARGUMENT,
            format!("{argument} is NULL: pass where the number is to be written"),
        ))
    }

    /// Writes the number, if there is a place to write to.
    pub(super) fn set(&self, value: T) {
        if !self.0.is_null() {
            // SAFETY: not NULL, so that it is valid for writing: whoever called `new` promised it.
            unsafe { self.0.write(value) };
        }
    }
}

impl Output<c_char> {
    /// Writes a text that the caller frees with `codex_string_free`.
    pub(super) fn give(&self, text: &str) {
        if self.is_wanted() {
            self.set(text::owned(text));
        }
    }

    /// The same of a text in pieces, one after the other.
    pub(super) fn give_pieces(&self, pieces: &[impl AsRef<str>]) {
        if self.is_wanted() {
            self.set(text::owned_of(pieces));
        }
    }
}
