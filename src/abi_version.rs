/// The ABI's number: the SONAME's suffix, raised only when the ABI breaks.
pub const ABI_VERSION: u32 = 0;
