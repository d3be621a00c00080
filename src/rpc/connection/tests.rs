//! What a caller is told whose time ran out, without a server.
#![forbid(unsafe_code)]

use super::*;

fn connection() -> Connection {
    let settings = Settings {
        max_in_flight: 1,
        retry_for: None,
        queue_bytes: 1 << 20,
        ask: true,
        leave_to_others: false,
        approval_timeout: None,
        judge: None,
        check: None,
    };
    Connection::new(settings, Handlers::default())
}

fn open(connection: &Connection) {
    assert!(connection.claim_start());
    let answer = Arc::new(Message::own(r#"{"id":1,"result":{}}"#));
    connection.opened("{}".into(), &answer, false).unwrap();
}

fn refused(connection: &Connection, milliseconds: u64) -> (Error, String) {
    let deadline = Deadline::after(Duration::from_millis(milliseconds));
    let error = connection.call(&Gate::default(), "a/b", "{}", Purpose::Plain, deadline).unwrap_err();
    assert_eq!(error.code(), CODEX_E_TIMEOUT);
    let message = error.message().to_owned();
    (error, message)
}

#[test]
fn why_a_request_was_not_sent_in_time_is_said() {
    let connection = connection();
    let (error, message) = refused(&connection, 0);
    assert!(message.ends_with("no time was left; codex_call_begin sends without waiting"), "{error}");
    let (error, message) = refused(&connection, 1);
    assert!(message.ends_with("the server was still being started"), "{error}");
    assert!(error.is_retryable() && error.detail("sent") == Some(&false.into()));
    open(&connection);
    let (error, message) = refused(&connection, 1);
    assert!(message.contains("no answer within") && !error.is_retryable(), "{error}");
    let (_waits, _slot) = connection.begin(&Gate::default(), "a/b", "{}", Purpose::Plain).unwrap();
    let (error, message) = refused(&connection, 1);
    assert!(message.ends_with("too many requests are in flight"), "{error}");
}

#[test]
fn what_waits_for_its_thread_says_so() {
    let connection = connection();
    open(&connection);
    let mut state = connection.lock();
    let (thread, _) = state.calls.begin("thread/start", "{}", Purpose::ThreadOpen { made: true });
    let (turn, _) = state.calls.begin_behind(thread, "turn/start", Box::new(|_| "{}".into()), Purpose::Plain);
    let error = give_up(&mut state, turn, "turn/start");
    assert!(error.message().ends_with("the thread was not open yet"), "{error}");
}
