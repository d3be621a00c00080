//! The real server's overload error: asked again, it does the work; not asked again, the caller can tell.
//!
//! Up to 128 requests at once it never comes, and `codex_new` takes no more. So the window is opened here, in the Rust
//! interface, to what the server can't take.
#![cfg(target_os = "linux")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use codex::base::deadline::Timeout;
use codex::base::log;
use codex::client::{Call, Client, Options};
use support::codex::codex;
use support::scratch::Scratch;

/// More than the server's inbound queue, and less than where it begins to lose requests.
const WINDOW: usize = 256;
/// At once, in one round.
const REQUESTS: usize = 1500;
/// Whether a round has an overload is the server's to say; this many without one, and the test has shown nothing.
const ROUNDS: usize = 40;
const LIMIT: Timeout = Timeout::After(Duration::from_secs(60));

/// Counts the lines that say that a request is asked again.
struct Again(Arc<AtomicUsize>);

impl log::Sink for Again {
    fn log(&self, _level: i32, _target: &str, message: &str) {
        if message.contains("too busy") {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

fn client(scratch: &Scratch, retry: bool) -> Client {
    let options = serde_json::json!({
        "codexBin": codex().unwrap(),
        "cwd": scratch.work(),
        "env": {"HOME": scratch.home(), "CODEX_HOME": scratch.codex_home()},
        "retryOverload": retry,
    });
    let mut options = Options::read(Some(&options.to_string())).unwrap();
    options.settings.max_in_flight = WINDOW;
    let client = Client::with(options);
    assert!(client.ready(LIMIT).unwrap());
    client
}

fn ask(client: &Client) -> Vec<Call> {
    (0..REQUESTS).map(|_| client.call_begin("thread/loaded/list", None).unwrap()).collect()
}

#[test]
fn a_real_overload_is_asked_again_or_told() {
    let scratch = Scratch::new().unwrap();
    let told = client(&scratch, false);
    let refusals = (0..ROUNDS).find_map(|_| {
        let calls = ask(&told);
        let refused: Vec<_> = calls.iter().filter_map(|call| call.wait(LIMIT).err()).collect();
        (!refused.is_empty()).then_some(refused)
    });
    for error in refusals.expect("the server was never overloaded") {
        assert_eq!(error.reason(), "overloaded", "{error}");
        assert!(error.is_retryable());
    }
    assert!(told.close(LIMIT).unwrap());

    let again = Arc::new(AtomicUsize::new(0));
    log::set_sink(log::DEBUG, Some(Arc::new(Again(again.clone()))));
    let retried = client(&scratch, true);
    for _ in 0..ROUNDS {
        for call in ask(&retried) {
            let answer = call.wait(LIMIT).unwrap();
            assert!(answer.is_some_and(|answer| answer.contains("\"data\"")));
        }
        if again.load(Ordering::Relaxed) > 0 {
            break;
        }
    }
    assert!(again.load(Ordering::Relaxed) > 0, "the server was never overloaded");
    assert!(retried.close(LIMIT).unwrap());
    log::set_sink(0, None);
}
