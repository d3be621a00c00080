//! What the SDK means: clients, threads, turns and approvals, JSON in and out.
#![forbid(unsafe_code)]
