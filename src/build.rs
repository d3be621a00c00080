//! Link arguments of the shared library: its SONAME and the promise never to be unmapped.

include!("abi_version.rs");

fn main() {
    println!("cargo:rerun-if-changed=src/build.rs");
    println!("cargo:rerun-if-changed=src/abi_version.rs");
    match std::env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("macos") => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libcodex.{ABI_VERSION}.dylib");
        }
        Ok("windows") => {}
        _ => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libcodex.so.{ABI_VERSION}");
            // A library with threads and thread-local destructors must stay mapped.
            println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
        }
    }
}
