//! `cargo fuzz run message`: the short way through a line sees what the long one sees.
#![no_main]

use codex::rpc::message::Message;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &[u8]| {
    assert_eq!(Message::read(line), Message::read_in_full(line));
});
