//! Queues of either policy: what is kept, in which order, and what is dropped.
#![forbid(unsafe_code)]

use super::*;
use crate::base::status::CODEX_E_CLOSED;
use crate::rpc::message::{Beginning, Message};

fn notification(method: &str, size: usize) -> Event {
    let line = format!(r#"{{"method":"{method}","params":{{"x":"{}"}}}}"#, "y".repeat(size));
    Event::new(event::NOTIFICATION, Arc::new(Message::read(line.as_bytes()).unwrap()))
}

fn methods(queue: &mut Queue) -> Vec<String> {
    let mut methods = Vec::new();
    while let Taken::Event(event) = queue.take() {
        methods.push(match event.kind() {
            event::LAGGED => event.json().to_owned(),
            _ => event.method().to_owned(),
        });
    }
    methods
}

#[test]
fn a_full_turn_queue_drops_deltas_only_and_says_how_many() {
    let mut queue = Queue::new(Policy::Deltas, 300);
    queue.push(notification("item/agentMessage/delta", 200));
    for _ in 0..5 {
        assert_eq!(queue.push(notification("item/agentMessage/delta", 200)), Pushed::Yes);
    }
    assert_eq!(queue.push(notification("item/completed", 200)), Pushed::Yes);
    assert_eq!(queue.push(notification("item/reasoning/textDelta", 200)), Pushed::Yes);
    assert_eq!(
        methods(&mut queue),
        [
            "item/agentMessage/delta",
            r#"{"method":"libcodex/lagged","params":{"dropped":5}}"#,
            "item/completed",
            r#"{"method":"libcodex/lagged","params":{"dropped":1}}"#,
        ]
    );
}

/// Deltas with these numbers as their text, the short way.
fn push_deltas(queue: &mut Queue, numbers: std::ops::Range<usize>) {
    let lines: Vec<String> = numbers
        .map(|number| {
            format!(
                r#"{{"method":"item/agentMessage/delta","params":{{"turnId":"u","delta":"{number:04}"}}}}"#
            )
        })
        .collect();
    let mut last = Beginning::default();
    let deltas: Vec<Delta> =
        lines.iter().map(|line| last.read(line.as_bytes()).unwrap().delta().unwrap()).collect();
    queue.push_deltas(deltas.into_iter());
}

/// What a reader finds that has a place for deltas: their numbers, and the methods of what else there is.
fn read(queue: &mut Queue, place: &mut Batch, most: usize) -> Vec<String> {
    let mut found = Vec::new();
    while found.len() < most {
        let event = match queue.take_with(place) {
            Taken::Event(event) => event,
            Taken::Deltas => place.take().unwrap(),
            _ => break,
        };
        let text = crate::base::json::pointer(event.json(), "/params/delta").map(str::to_owned);
        found.push(text.unwrap_or_else(|| event.method().to_owned()));
    }
    found
}

fn texts(numbers: std::ops::Range<usize>) -> Vec<String> {
    numbers.map(|number| format!("\"{number:04}\"")).collect()
}

#[test]
fn deltas_of_the_short_way_keep_their_order_among_what_else_comes() {
    let mut queue = Queue::new(Policy::Deltas, 1 << 20);
    let mut place = Batch::default();
    push_deltas(&mut queue, 0..2000);
    queue.push(notification("item/started", 10));
    push_deltas(&mut queue, 2000..2010);
    assert_eq!(queue.queued(), 2011);
    assert_eq!(read(&mut queue, &mut place, 5), texts(0..5));
    // Another reader, which has no place of its own, gets what is next in the queue.
    queue.put_back(&mut place);
    assert_eq!(queue.queued(), 2006);
    assert!(matches!(queue.take(), Taken::Event(event) if event.json().contains("0005")));
    assert_eq!(read(&mut queue, &mut place, 1000), texts(6..1006));
    queue.wake();
    assert!(matches!(queue.take_with(&mut place), Taken::Woken));
    let rest = [texts(1006..2000), vec!["item/started".to_owned()], texts(2000..2010)].concat();
    assert_eq!(read(&mut queue, &mut place, usize::MAX), rest);
    assert_eq!((queue.bytes, queue.queued()), (0, 0));
    push_deltas(&mut queue, 0..3);
    assert_eq!(queue.take_all().len(), 3);
    assert_eq!((queue.bytes, queue.queued()), (0, 0));
    push_deltas(&mut queue, 0..1);
    queue.end(End::Finished);
    push_deltas(&mut queue, 1..2);
    assert_eq!(read(&mut queue, &mut place, usize::MAX), texts(0..1));
    assert!(matches!(queue.take_with(&mut place), Taken::End(End::Finished)));
}

#[test]
fn deltas_of_the_short_way_are_dropped_where_others_are() {
    let mut queue = Queue::new(Policy::Deltas, 300);
    push_deltas(&mut queue, 0..10);
    queue.push(notification("turn/completed", 10));
    let mut place = Batch::default();
    let kept = 300 / r#"{"method":"item/agentMessage/delta","params":{"turnId":"u","delta":"0000"}}"#.len();
    assert_eq!(read(&mut queue, &mut place, kept), texts(0..kept));
    assert!(
        matches!(queue.take(), Taken::Event(event) if event.json().contains(&format!("\"dropped\":{}", 10 - kept)))
    );
    assert_eq!(read(&mut queue, &mut place, usize::MAX), ["turn/completed"]);
    assert_eq!(queue.bytes, 0);
}

#[test]
fn a_long_line_is_admitted_whole_until_four_times_the_limit_stands_before_it() {
    let mut queue = Queue::new(Policy::Deltas, 100);
    assert_eq!(queue.push(notification("item/completed", 300)), Pushed::Yes);
    assert_eq!(queue.push(notification("item/completed", 5000)), Pushed::Yes);
    assert_eq!(queue.push(notification("turn/completed", 1)), Pushed::Overflow);
    assert_eq!(methods(&mut queue).len(), 2);
    assert_eq!(queue.push(notification("item/completed", 5000)), Pushed::Yes);
}

#[test]
fn a_full_client_queue_drops_the_oldest_notifications_and_never_a_request() {
    let (outbox, _written) = crate::rpc::outbox::new();
    let mut queue = Queue::new(Policy::Oldest, 500);
    let line = br#"{"id":0,"method":"attestation/generate","params":{}}"#;
    let message = Arc::new(Message::read(line).unwrap());
    let request = Arc::new(ServerRequest::new("0", message.method(), "", "", outbox));
    queue.push(notification("one", 100));
    queue.push(Event::request(message, request));
    for number in 0..10 {
        queue.push(notification(&format!("more/{number}"), 100));
    }
    let methods = methods(&mut queue);
    assert_eq!(methods[0], r#"{"method":"libcodex/lagged","params":{"dropped":8}}"#);
    assert_eq!(methods[1..], ["attestation/generate", "more/7", "more/8", "more/9"]);
}

#[test]
fn what_needs_no_answer_any_more_is_dropped_like_a_notification() {
    let (outbox, _written) = crate::rpc::outbox::new();
    let mut queue = Queue::new(Policy::Oldest, 500);
    for id in 0..100 {
        let line = format!(r#"{{"id":{id},"method":"item/tool/call","params":{{}}}}"#);
        let message = Arc::new(Message::read(line.as_bytes()).unwrap());
        let request = ServerRequest::new(message.id(), message.method(), "", "", outbox.clone());
        let event = Event::request(message, Arc::new(request));
        queue.push(event.observed());
        event.ticket().unwrap().withdraw();
        queue.push(event);
    }
    assert!(methods(&mut queue).len() < 15);
}

#[test]
fn delivers_all_before_the_end_and_the_end_for_ever() {
    let mut queue = Queue::new(Policy::Deltas, 100);
    queue.push(notification("a", 1));
    queue.end(End::Broken(Error::new(CODEX_E_CLOSED, "gone")));
    queue.end(End::Finished);
    queue.push(notification("late", 1));
    assert!(matches!(queue.take(), Taken::Event(_)));
    for _ in 0..3 {
        assert!(matches!(queue.take(), Taken::End(End::Broken(_))));
    }
}

#[test]
fn a_wake_is_kept_for_one_reader() {
    let mut queue = Queue::new(Policy::Deltas, 100);
    queue.wake();
    queue.wake();
    queue.push(notification("a", 1));
    assert!(matches!(queue.take(), Taken::Woken));
    assert!(matches!(queue.take(), Taken::Event(_)));
    assert!(matches!(queue.take(), Taken::Nothing));
}

#[test]
fn what_is_held_back_comes_after_what_is_put_in_front() {
    let mut queue = Queue::new(Policy::Oldest, 100);
    queue.hold_back();
    queue.push(notification("early", 1));
    assert!(!queue.is_ready() && matches!(queue.take(), Taken::Nothing));
    queue.wake();
    assert!(queue.is_ready() && matches!(queue.take(), Taken::Woken));
    queue.let_go(Some(notification("first", 1)));
    assert!(queue.is_ready());
    assert_eq!(methods(&mut queue), ["first", "early"]);
    let mut ended = Queue::new(Policy::Oldest, 100);
    ended.hold_back();
    ended.push(notification("early", 1));
    ended.end(End::Finished);
    assert_eq!(methods(&mut ended), ["early"]);
    assert!(matches!(ended.take(), Taken::End(End::Finished)));
}

use crate::rpc::request::ServerRequest;
