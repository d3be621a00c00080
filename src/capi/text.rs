//! Text over the boundary: what a caller passes is checked to be UTF-8, what it gets is its own or borrowed.

use std::alloc::Layout;
use std::ffi::{CStr, CString, c_char, c_void};
use std::marker::PhantomData;
use std::ptr;

use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_UTF8};

/// A parameter `const char *`, not looked at yet.
#[derive(Clone, Copy)]
pub(super) struct Text<'call> {
    pointer: *const c_char,
    lives: PhantomData<&'call CStr>,
}

impl<'call> Text<'call> {
    /// Takes the parameter.
    ///
    /// # Safety
    /// `pointer` is NULL, or points to bytes that end with a NUL and do not change as long as `'call` lasts.
    pub(super) unsafe fn new(pointer: *const c_char) -> Text<'call> {
        Text { pointer, lives: PhantomData }
    }

    /// The text, `None` for NULL; `argument` is the parameter's name, for the message.
    pub(super) fn optional(self, argument: &str) -> Result<Option<&'call str>> {
        if self.pointer.is_null() {
            return Ok(None);
        }
        // SAFETY: not NULL, so that it is a text with its NUL: whoever called `new` promised it.
        let bytes = unsafe { CStr::from_ptr(self.pointer) }.to_bytes();
        std::str::from_utf8(bytes).map(Some).map_err(|error| {
            let offset = error.valid_up_to();
            let message = format!("{argument} is not UTF-8: byte {:#04x} at offset {offset}", bytes[offset]);
            Error::new(CODEX_E_UTF8, message).with("argument", argument).with("offset", offset)
        })
    }

    /// The text, an error for NULL.
    pub(super) fn required(self, argument: &str) -> Result<&'call str> {
        let missing = || Error::new(CODEX_E_INVALID_ARGUMENT, format!("{argument} is NULL"));
        self.optional(argument)?.ok_or_else(missing)
    }

    /// The text where there is no error to give: `None` for NULL and for what is not UTF-8.
    pub(super) fn lenient(self) -> Option<&'call str> {
        self.optional("").ok().flatten()
    }
}

/// A copy that belongs to the caller, freed with [`free`]; NULL for a text with a NUL character in it, of
/// which C would see the beginning only.
pub(super) fn owned(text: &str) -> *mut c_char {
    owned_of(&[text])
}

/// So many bytes are looked at for a NUL character before they are copied.
const LOOKED_AT: usize = 16 * 1024;

/// The same of pieces, one after the other.
pub(super) fn owned_of(pieces: &[impl AsRef<str>]) -> *mut c_char {
    let pieces = || pieces.iter().map(|piece| piece.as_ref().as_bytes());
    let length: usize = pieces().map(<[u8]>::len).sum();
    // From malloc, so that its length is not part of the bargain: a caller may shorten the text in place.
    // SAFETY: malloc may be asked for any number of bytes.
    let copy = unsafe { libc::malloc(length + 1) }.cast::<u8>();
    if copy.is_null() {
        std::alloc::handle_alloc_error(Layout::array::<u8>(length).unwrap_or(Layout::new::<u8>()));
    }
    let mut end = copy;
    // What was looked at is copied while the cache has it.
    for piece in pieces().flat_map(|piece| piece.chunks(LOOKED_AT)) {
        if memchr::memchr(0, piece).is_some() {
            // SAFETY: allocated above, and given to nobody.
            unsafe { free(copy.cast()) };
            return ptr::null_mut();
        }
        // SAFETY: `copy` is a new allocation of one byte more than all pieces together, and `end` is as far in it as
        // those before this one are long.
        unsafe {
            ptr::copy_nonoverlapping(piece.as_ptr(), end, piece.len());
            end = end.add(piece.len());
        }
    }
    // SAFETY: the one byte more.
    unsafe { end.write(0) };
    copy.cast()
}

/// Frees what [`owned`] or [`owned_of`] made.
///
/// # Safety
/// `text` is NULL, or was made by one of them and is not used afterwards.
pub(super) unsafe fn free(text: *mut c_char) {
    // SAFETY: from malloc, as asked for above; free takes NULL.
    unsafe { libc::free(text.cast::<c_void>()) }
}

/// A C string to lend. A NUL character in a server's text (`\u0000`), which would end it early, becomes U+FFFD.
pub(super) fn lent(text: &str) -> CString {
    CString::new(text).unwrap_or_else(|_| CString::new(text.replace('\0', "\u{fffd}")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(bytes: &'static [u8]) -> Text<'static> {
        let text = CStr::from_bytes_with_nul(bytes).unwrap();
        // SAFETY: a NUL-terminated constant.
        unsafe { Text::new(text.as_ptr()) }
    }

    fn null() -> Text<'static> {
        // SAFETY: NULL is allowed.
        unsafe { Text::new(ptr::null()) }
    }

    #[test]
    fn null_is_no_text_or_a_mistake() {
        assert_eq!(null().optional("params_json").unwrap(), None);
        let error = null().required("method").unwrap_err();
        assert_eq!((error.code(), error.message()), (CODEX_E_INVALID_ARGUMENT, "method is NULL"));
        assert_eq!(null().lenient(), None);
    }

    #[test]
    fn bytes_that_are_not_utf8_are_named() {
        let error = taken(b"{\"a\":\"\xff\"}\0").required("params_json").unwrap_err();
        assert_eq!(error.code(), CODEX_E_UTF8);
        assert_eq!(error.message(), "params_json is not UTF-8: byte 0xff at offset 6");
        assert_eq!(error.detail("offset").unwrap(), 6);
        // A surrogate, an overlong slash, and a character that ends too early.
        for bytes in [&b"\xed\xa0\x80\0"[..], b"\xc0\xaf\0", b"\xe2\x82\0"] {
            assert_eq!(taken(bytes).required("text").unwrap_err().detail("offset").unwrap(), 0);
            assert_eq!(taken(bytes).lenient(), None);
        }
        assert_eq!(taken("grün\0".as_bytes()).required("text").unwrap(), "grün");
    }

    #[test]
    fn an_owned_text_is_whole_or_nothing() {
        for text in ["", "one", "grün \u{1f600}"] {
            let copy = owned(text);
            // SAFETY: just made, and freed once.
            unsafe {
                assert_eq!(CStr::from_ptr(copy).to_str().unwrap(), text);
                free(copy);
            }
        }
        let copy = owned_of(&["one", "", " and ", "zwölf"]);
        // SAFETY: just made, and freed once.
        unsafe {
            assert_eq!(CStr::from_ptr(copy).to_str().unwrap(), "one and zwölf");
            free(copy);
        }
        let long = "x".repeat(3 * LOOKED_AT + 1);
        let copy = owned(&long);
        // SAFETY: made by `owned`.
        unsafe {
            assert_eq!(CStr::from_ptr(copy).to_str(), Ok(long.as_str()));
            free(copy);
        }
        assert!(owned(&(long + "\0")).is_null());
        assert!(owned("one\0two").is_null());
        assert!(owned_of(&["one", "t\0wo"]).is_null());
        // SAFETY: NULL is allowed.
        unsafe { free(ptr::null_mut()) };
    }

    #[test]
    fn a_lent_text_shows_where_a_nul_was() {
        assert_eq!(lent("one\0two").to_str().unwrap(), "one\u{fffd}two");
        assert_eq!(lent("one").to_str().unwrap(), "one");
    }
}
