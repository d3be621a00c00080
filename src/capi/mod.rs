//! The C boundary: pointers, handles, panics and strings.
