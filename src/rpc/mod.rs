//! JSON-RPC over a transport: ids, pending calls, routing, event queues.
#![forbid(unsafe_code)]
