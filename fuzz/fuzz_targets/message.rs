//! `make fuzz ARGS="message 60"`: whichever way lines are read that follow each other, each is the message that it is when
//! it is read by itself the long way. The input is lines with a `\n` after each.
#![no_main]

use codex::rpc::message::{Beginning, Message, Names};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|received: &[u8]| {
    let mut beginning = Beginning::default();
    let mut start = 0;
    while let Some(length) = received[start..].iter().position(|byte| *byte == b'\n') {
        let line = &received[start..start + length];
        let in_full = Message::read_in_full(line);

        if let Some(delta) = beginning.same(&received[start..]) {
            assert_eq!(delta.line, line);
            let message = Message::from_delta(&[line, b"\0"].concat(), delta.places);
            assert_eq!(Ok(&message), in_full.as_ref());
            assert!(message.is_delta());
        }

        if let Some(known) = beginning.known(&received[start..]) {
            assert!(known.is_remembered() && known.delta().is_some_and(|delta| delta.line == line));
            if let Ok(message) = &in_full {
                let names = Names { thread_id: message.thread_id(), turn_id: message.turn_id() };
                assert_eq!(beginning.names(&known), names);
            }
            assert_eq!(Ok(known.into_message()), in_full);
        }

        let read = beginning.read(line);
        if let Ok(read) = &read
            && let Some(delta) = read.delta()
        {
            let message = Message::from_delta(&[line, b"\0"].concat(), delta.places);
            assert_eq!(Ok(&message), in_full.as_ref());
            let names = Names { thread_id: message.thread_id(), turn_id: message.turn_id() };
            assert_eq!(beginning.names(read), names);
        }
        let read = read.map(|read| read.into_message());
        assert_eq!(read, in_full);

        if let Ok(long) = Message::read_long(line.to_vec()) {
            assert_eq!(Ok(long), in_full);
        } else {
            assert!(in_full.is_err());
        }
        start += length + 1;
    }
});
