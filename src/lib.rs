//! A client of `codex app-server` for programs that are not written in Python or TypeScript.
//!
//! The layers, from the top; a file imports from its own layer and those below it:
//!
//! - [`capi`]: the C boundary (handles, pointers, panics, strings)
//! - [`client`]: clients, threads, turns and approvals, JSON in and out
//! - [`rpc`]: JSON-RPC: ids, pending calls, routing, event queues
//! - [`transport`]: bytes in and out
//! - [`runtime`]: where the codex executable is, how it is launched and stopped
//! - [`os`]: the few system calls
//! - [`base`]: status codes, errors, deadlines, logging and JSON text, which every layer uses
#![cfg_attr(not(test), deny(unused_crate_dependencies))]

#[cfg(panic = "abort")]
compile_error!(
    "libcodex must be built with panic = \"unwind\": a panic is caught at the C boundary, and must not end the host"
);

pub mod base;
pub mod capi;
pub mod client;
pub mod os;
pub mod rpc;
pub mod runtime;
pub mod transport;
