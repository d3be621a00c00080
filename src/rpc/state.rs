//! What a connection knows, all under one lock, and where each message of the server goes.
#![forbid(unsafe_code)]

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::calls::{Answered, Calls, Purpose};
use super::decline::{Answer, Judge, Ruling, answer_at_once};
use super::event::{self, Event};
use super::handlers::{Handler, Handlers};
use super::interrupts::Interrupts;
use super::logins::Logins;
use super::message::{Message, Shape};
use super::outbox::Outbox;
use super::queue::{Policy, Queue};
use super::request::{ServerRequest, Ticket};
use super::thread_queues::ThreadQueues;
use super::timers::{Due, Timers};
use super::turns::{Effects, HANDLER, Limit, Owner, Turns, is_final};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::log;
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_PROTOCOL, CODEX_E_TIMEOUT};

/// How long a turn has to end after it was interrupted for its limit.
const GRACE: Duration = Duration::from_secs(10);
/// How long after an answer that names no turn the turn may begin.
const FOLLOWS_WITHIN: Duration = Duration::from_secs(30);

/// What a connection may be told about its queues and requests.
#[derive(Clone)]
pub struct Settings {
    /// Requests at once.
    pub max_in_flight: usize,
    /// How long a server that is too busy is asked again; `None` for not at all.
    pub retry_for: Option<Duration>,
    /// Bytes that a queue holds.
    pub queue_bytes: usize,
    /// Whether requests are shown to somebody; else each is declined when it comes.
    pub ask: bool,
    /// How long a request may wait for its answer.
    pub approval_timeout: Option<Duration>,
    /// Rules that answer requests before anybody is asked.
    pub judge: Option<Judge>,
}

/// How far the end of a connection has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// There is no server yet.
    Idle,
    /// The server is being started.
    Starting,
    /// Calls are answered.
    Open,
    /// Somebody asked for the end; nothing is answered any more.
    Closing,
    /// The process is gone and everything is told.
    Over,
}

/// Everything under the connection's lock.
pub struct State {
    /// Calls in flight.
    pub calls: Calls,
    /// Turns and their handles.
    pub turns: Turns,
    /// Threads that somebody watches.
    pub threads: ThreadQueues,
    /// Queues of thread handles that wait for their thread, by the call that opens it.
    pub opening: HashMap<u64, Vec<u64>>,
    /// What nobody else wants.
    pub client: Queue,
    /// Whether anybody ever read the client's queue.
    pub client_in_use: bool,
    /// Notifications that wait for the server to be initialised.
    pub early: Vec<(String, String)>,
    /// What the server said of itself.
    pub metadata: Option<String>,
    /// Moments to come.
    pub timers: Timers,
    /// How far the end has come.
    pub phase: Phase,
    /// What calls get once the phase is past `Open`.
    pub end: Option<Error>,
    /// Logins under way.
    pub logins: Logins,
    /// Callbacks that answer requests.
    pub handlers: Handlers,
    /// The handlers that have a request which is still open, by its id.
    handled: HashMap<String, Handler>,
    /// What it was made with.
    pub settings: Settings,
    interrupts: Interrupts,
    outbox: Outbox,
    tickets: HashMap<String, Arc<Ticket>>,
}

impl State {
    /// The state of a new connection.
    pub fn new(settings: Settings, handlers: Handlers, outbox: Outbox) -> State {
        State {
            calls: Calls::new(settings.max_in_flight, settings.retry_for, outbox.clone()),
            turns: Turns::new(settings.queue_bytes),
            threads: ThreadQueues::new(settings.queue_bytes),
            opening: HashMap::new(),
            client: Queue::new(Policy::Oldest, settings.queue_bytes),
            client_in_use: false,
            early: Vec::new(),
            metadata: None,
            timers: Timers::default(),
            phase: Phase::Idle,
            end: None,
            settings,
            logins: Logins::default(),
            handlers,
            handled: HashMap::new(),
            interrupts: Interrupts::default(),
            outbox,
            tickets: HashMap::new(),
        }
    }

    /// Takes in one message of the server.
    pub fn receive(&mut self, message: Message) {
        let message = Arc::new(message);
        let mut effects = Effects::default();
        match message.shape() {
            Shape::Result | Shape::Error => self.receive_response(message, &mut effects),
            Shape::Request => self.receive_request(message, &mut effects),
            Shape::Notification => self.receive_notification(message, &mut effects),
        }
        self.apply(effects);
    }

    /// Carries out what routing asked for.
    pub fn apply(&mut self, effects: Effects) {
        for event in effects.for_client {
            self.deliver_leftover(event);
        }
        for (thread_id, turn_id) in effects.interrupts {
            self.send_interrupt(&thread_id, &turn_id);
        }
        for (at, turn_id) in effects.checks {
            self.timers.set(at, Due::Turn(turn_id));
        }
    }

    /// An event that no turn handle wants. Notifications reached the thread's queues when they came.
    fn deliver_leftover(&mut self, event: Event) {
        let is_request = event.kind() == event::REQUEST;
        match (self.threads.owner(event.thread_id()), event.ticket()) {
            (Some(owner), Some(ticket)) => {
                ticket.owner.store(owner, Ordering::Relaxed);
                self.threads.deliver(&event, Some(owner));
            }
            (Some(_), None) => {}
            // A request that nobody would see is declined, as it is dropped.
            (None, _) if is_request && !self.client_in_use => {}
            (None, _) => {
                self.client.push(event);
            }
        }
    }

    /// Asks the server to interrupt a turn; nobody waits for the answer.
    pub fn send_interrupt(&mut self, thread_id: &str, turn_id: &str) {
        self.interrupts.begin(thread_id, turn_id);
        self.ask_to_interrupt(turn_id);
    }

    fn ask_to_interrupt(&mut self, turn_id: &str) {
        let Some(thread_id) = self.interrupts.thread_of(turn_id) else {
            return;
        };
        let name = self.turns.interrupt_name(thread_id, turn_id);
        let params = format!(r#"{{"threadId":{},"turnId":{}}}"#, json::quote(thread_id), json::quote(name));
        self.calls.begin("turn/interrupt", &params, Purpose::Interrupt { turn_id: turn_id.to_owned() });
    }

    /// Ends the background terminals of a handle's thread, if that was asked for and the thread is known.
    pub fn kill_background(&mut self, subscription: u64) {
        let Some(subscription) = self.turns.subscription(subscription) else {
            return;
        };
        if subscription.thread_id.is_empty() || !std::mem::take(&mut subscription.kill_background) {
            return;
        }
        let thread_id = subscription.thread_id.clone();
        self.clean_background(&thread_id);
    }

    /// Ends the background terminals of a thread; nobody waits for the answer.
    pub fn clean_background(&mut self, thread_id: &str) {
        let params = format!(r#"{{"threadId":{}}}"#, json::quote(thread_id));
        self.calls.begin("thread/backgroundTerminals/clean", &params, Purpose::Unattended);
    }

    /// Lets the clock know of a call that waits for its place.
    pub fn tell_clock(&self) {
        if self.calls.is_waiting() {
            self.timers.changed.notify_all();
        }
    }

    /// Handles what is due, and says when to look again.
    pub fn tick(&mut self, now: Instant) -> Option<Instant> {
        while let Some(due) = self.timers.take(now) {
            match due {
                Due::Call(id) => self.calls.ask_again(id),
                Due::Follower(subscription) => self.give_up_follower(subscription),
                Due::Request(id) => self.give_up_request(&id),
                Due::Turn(turn_id) => self.check_turn(turn_id, now),
                Due::Interrupt(turn_id) => self.ask_to_interrupt(&turn_id),
                Due::Grace(turn_id) => {
                    let why = self.turns.expired(&turn_id).unwrap_or("deadline");
                    self.turns.break_turn(&turn_id, &not_ended(&turn_id, why));
                }
            }
        }
        self.calls.send_waiting();
        match (self.timers.next(), self.calls.next_place_at()) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        }
    }

    /// Lets everyone who waits know that nothing will come any more. What is queued stays readable.
    pub fn fail_all(&mut self, error: &Error) {
        self.calls.fail_all(error);
        self.turns.break_all(error);
        self.threads.break_all(error);
        self.logins.break_all(error);
        for ticket in self.tickets.values() {
            ticket.withdraw();
        }
        self.tickets.clear();
        self.handled.clear();
        self.interrupts.clear();
        self.timers.clear();
    }

    /// Declines what is unanswered, since nobody will answer it any more.
    pub fn decline_all(&mut self) {
        for ticket in self.tickets.values() {
            ticket.decline("the client was closed");
        }
    }

    fn receive_response(&mut self, message: Arc<Message>, effects: &mut Effects) {
        match self.calls.answer(message) {
            (_, Answered::Waiting(Purpose::TurnStart { subscription, active_before, .. }, outcome)) => {
                let started = outcome.and_then(|answer| Ok((started_turn(&answer)?, answer)));
                match started {
                    Ok((turn_id, answer)) => {
                        let joined = active_before.as_ref() == Some(&turn_id);
                        self.turns.bind(subscription, &turn_id, joined, Some(&answer), effects);
                    }
                    Err(error) => self.turns.fail(subscription, &error, effects),
                }
            }
            (id, Answered::Waiting(Purpose::ThreadOpen { .. }, outcome)) => {
                let thread = outcome.and_then(|answer| Ok((opened_thread(&answer)?, answer)));
                self.go_on_behind(id, thread, effects);
            }
            (_, Answered::Waiting(Purpose::TurnFollows { subscription, active_before }, outcome)) => {
                match outcome {
                    Ok(_) => {
                        self.turns.follow(subscription, active_before.as_deref(), effects);
                        self.timers.set(Instant::now() + FOLLOWS_WITHIN, Due::Follower(subscription));
                    }
                    Err(error) => self.turns.fail(subscription, &error, effects),
                }
            }
            (_, Answered::Waiting(Purpose::TurnLookup { turn_id }, outcome)) => {
                match outcome.and_then(|answer| found_turn(&answer, &turn_id)) {
                    Ok((items, completed)) => self.turns.looked_up(&turn_id, items, completed),
                    Err(error) => self.turns.lookup_failed(&turn_id, &error),
                }
            }
            (_, Answered::Waiting(Purpose::LoginStart { number }, outcome)) => {
                let unclaimed = match outcome {
                    Ok(answer) => self.logins.started(number, &answer),
                    Err(error) => self.logins.failed(number, &error),
                };
                self.give_to_client(unclaimed);
            }
            (_, Answered::Waiting(..)) => {}
            (id, Answered::Again(pause)) => self.timers.set(Instant::now() + pause, Due::Call(id)),
            (_, Answered::Late(purpose, outcome)) => self.clean_up(purpose, outcome),
            (id, Answered::Unknown) => {
                log::log(log::DEBUG, "rpc", || format!("an answer that nobody waits for: id {id}"));
            }
        }
    }

    /// What was begun on a thread before it had its id goes on, or fails as the thread did.
    fn go_on_behind(&mut self, opening: u64, thread: Result<(String, Arc<Message>)>, effects: &mut Effects) {
        for queue in self.opening.remove(&opening).unwrap_or_default() {
            match &thread {
                Ok((thread_id, answer)) => self.threads.opened(queue, thread_id, answer),
                Err(error) => self.threads.fail(queue, error),
            }
        }
        let subscriptions = self.calls.subscriptions_behind(opening);
        match thread {
            Ok((thread_id, _)) => {
                for subscription in subscriptions {
                    self.turns.start(subscription, &thread_id);
                    self.kill_background(subscription);
                }
                let active = self.turns.active_turn(&thread_id).map(str::to_owned);
                self.calls.go_on(opening, &thread_id, active.as_deref());
            }
            Err(error) => {
                for subscription in subscriptions {
                    self.turns.fail(subscription, &error, effects);
                }
                self.calls.fail_behind(opening, &error);
            }
        }
    }

    /// Undoes what a call did whose caller has gone.
    fn clean_up(&mut self, purpose: Purpose, outcome: Result<Arc<Message>>) {
        match (purpose, outcome) {
            (Purpose::TurnStart { thread_id, active_before, .. }, Ok(answer)) => {
                let Ok(turn_id) = started_turn(&answer) else {
                    return;
                };
                // A turn that was joined is somebody else's.
                let is_ours =
                    active_before.as_ref() != Some(&turn_id) && !self.turns.is_shared(&thread_id, &turn_id);
                if is_ours && !self.turns.is_over(&turn_id, &answer) {
                    log::log(log::INFO, "rpc", || {
                        format!("turn {turn_id} was started too late: interrupted")
                    });
                    self.send_interrupt(&thread_id, &turn_id);
                }
            }
            (Purpose::ThreadOpen { made: true }, Ok(answer)) => {
                if let Ok(thread_id) = opened_thread(&answer) {
                    log::log(log::INFO, "rpc", || format!("thread {thread_id} came too late: unsubscribed"));
                    let params = format!(r#"{{"threadId":{}}}"#, json::quote(&thread_id));
                    self.calls.begin("thread/unsubscribe", &params, Purpose::Unattended);
                }
            }
            // Whatever the words: no turn is active yet, or the one before still is.
            (Purpose::Interrupt { turn_id }, Err(_)) => {
                if let Some(pause) = self.interrupts.refused(&turn_id) {
                    self.timers.set(Instant::now() + pause, Due::Interrupt(turn_id));
                }
            }
            (Purpose::Interrupt { turn_id }, Ok(_)) => self.interrupts.settle(&turn_id),
            (purpose, Err(error)) => {
                log::log(log::DEBUG, "rpc", || format!("nobody waits for {purpose:?}: {error}"));
            }
            (_, Ok(_)) => {}
        }
    }

    /// Notifications that turned out to be nobody else's.
    pub fn give_to_client(&mut self, messages: Vec<Arc<Message>>) {
        for message in messages {
            self.client.push(Event::new(event::NOTIFICATION, message));
        }
    }

    fn receive_notification(&mut self, message: Arc<Message>, effects: &mut Effects) {
        if message.method() == "account/login/completed" {
            let unclaimed = self.logins.completed_or_early(message);
            self.give_to_client(unclaimed.into_iter().collect());
            return;
        }
        if message.method() == "serverRequest/resolved" {
            self.resolve(&message);
        }
        self.turns.note(&message);
        let turn_id = message.turn_id().to_owned();
        if message.method() == "turn/completed" {
            self.interrupts.settle(&turn_id);
            self.withdraw_of_turn(&turn_id);
        }
        let event = Event::new(event::NOTIFICATION, message);
        self.threads.deliver(&event, None);
        if turn_id.is_empty() {
            effects.for_client.push(event);
        } else {
            self.turns.deliver(&turn_id, event, effects);
        }
    }

    fn receive_request(&mut self, message: Arc<Message>, effects: &mut Effects) {
        let thread_id = message.thread_id().to_owned();
        // Some requests name their thread only; the turn that runs on it is meant.
        let turn_id = match message.turn_id() {
            "" => self.turns.active_turn(&thread_id).unwrap_or_default().to_owned(),
            turn_id => turn_id.to_owned(),
        };
        let request =
            ServerRequest::new(message.id(), message.method(), &thread_id, &turn_id, self.outbox.clone());
        let ticket = request.ticket().clone();
        if let Some(answer) = answer_at_once(message.method()) {
            ticket.answer(answer);
            return;
        }
        let ruling = self.settings.judge.as_ref().and_then(|judge| judge(message.method(), message.body()));
        if let Some(Ruling::Answer(result)) = ruling {
            log::log(log::INFO, "rpc", || format!("{} {} answered by a rule", ticket.method, ticket.id));
            ticket.answer(Answer::Result(result));
        }
        let place = match turn_id.is_empty() {
            true => Owner::Client,
            false => self.turns.owner_of(&thread_id, &turn_id),
        };
        let handler = self.handlers.find(&message);
        let thread_queue = self.threads.owner(&thread_id);
        let (queue, is_there) = match (&handler, place) {
            (Some(_), _) => (HANDLER, true),
            (None, Owner::Queue(id)) => (id, true),
            (None, Owner::Client) => {
                (thread_queue.unwrap_or(0), thread_queue.is_some() || self.client_in_use)
            }
            (None, Owner::Unseen) => (0, false),
        };
        ticket.owner.store(queue, Ordering::Relaxed);
        let seen = self.settings.ask && is_there && ticket.is_open();
        if !seen {
            ticket.decline("nobody is there to see it");
        }
        self.keep_ticket(&ticket);
        let event = match seen {
            true => Event::request(message, Arc::new(request)),
            false => Event::new(event::OBSERVED, message),
        };
        if self.client_in_use {
            let is_owner = queue == 0 && place == Owner::Client;
            self.client.push(if is_owner { event.clone() } else { event.observed() });
        }
        self.threads.deliver(&event, Some(queue));
        if let Some(handler) = handler.filter(|_| seen) {
            self.handled.insert(ticket.id.clone(), handler.clone());
            self.handlers.hand_over(handler, event.clone());
        }
        if place != Owner::Client {
            self.turns.deliver(&turn_id, event, effects);
        }
        if seen {
            self.turns.watch_ticket(&turn_id, ticket);
        }
    }

    fn keep_ticket(&mut self, ticket: &Arc<Ticket>) {
        if !ticket.is_open() {
            return;
        }
        // Answered ones are forgotten when the server says so; this is for a server that does not.
        if self.tickets.len() >= 1024 {
            self.tickets.retain(|_, ticket| ticket.is_open());
            self.handled.retain(|id, _| self.tickets.contains_key(id));
        }
        // An id that comes again while its request is open: that one can't be answered any more, since its answer
        // would reach this one.
        if let Some(earlier) = self.tickets.insert(ticket.id.clone(), ticket.clone())
            && earlier.withdraw()
        {
            self.tell_withdrawn(&earlier, "idReused");
        }
        if let Some(at) = self.settings.approval_timeout.and_then(|limit| ticket.opened.checked_add(limit)) {
            self.timers.set(at, Due::Request(ticket.id.clone()));
        }
    }

    /// The server says that a request is settled: here, elsewhere, or by the turn's end.
    fn resolve(&mut self, message: &Message) {
        let Some(id) = json::pointer(message.body(), "/requestId") else {
            return;
        };
        if let Some(ticket) = self.tickets.remove(id)
            && ticket.withdraw()
        {
            self.tell_withdrawn(&ticket, "resolved");
        }
        self.handled.remove(id);
    }

    /// Tells the queue that has a request that no answer is needed any more.
    fn tell_withdrawn(&mut self, ticket: &Ticket, why: &str) {
        let event = withdrawn(ticket, why);
        match ticket.owner.load(Ordering::Relaxed) {
            0 => {
                self.client.push(event);
            }
            HANDLER => {
                if let Some(handler) = self.handled.remove(&ticket.id) {
                    self.handlers.hand_over(handler, event);
                }
            }
            owner => match self.threads.queue(owner) {
                Some(queue) => {
                    queue.push(event);
                }
                None => self.turns.tell_withdrawn(ticket, event),
            },
        }
    }

    fn withdraw_of_turn(&mut self, turn_id: &str) {
        let gone: Vec<String> = self
            .tickets
            .iter()
            .filter(|(_, ticket)| ticket.turn_id == turn_id && ticket.is_open())
            .map(|(id, _)| id.clone())
            .collect();
        for id in gone {
            if let Some(ticket) = self.tickets.remove(&id)
                && ticket.withdraw()
            {
                self.tell_withdrawn(&ticket, "turnCompleted");
            }
        }
    }

    fn give_up_request(&mut self, id: &str) {
        if let Some(ticket) = self.tickets.get(id).filter(|ticket| ticket.is_open()).cloned() {
            // An id that is in use again belongs to a younger request with a time limit of its own.
            let limit = self.settings.approval_timeout.unwrap_or_default();
            if ticket.opened.elapsed() >= limit && ticket.decline("nobody answered it in time") {
                self.tell_withdrawn(&ticket, "timeout");
            }
        }
    }

    fn give_up_follower(&mut self, subscription: u64) {
        if self.turns.awaits_turn(subscription) {
            let seconds = FOLLOWS_WITHIN.as_secs();
            let error =
                Error::new(CODEX_E_TIMEOUT, format!("no turn began within {seconds} s of the answer"));
            let mut effects = Effects::default();
            self.turns.fail(subscription, &error, &mut effects);
            self.apply(effects);
        }
    }

    fn check_turn(&mut self, turn_id: String, now: Instant) {
        let mut effects = Effects::default();
        match self.turns.check_limits(&turn_id, now, &mut effects) {
            Limit::CheckAt(at) => self.timers.set(at, Due::Turn(turn_id)),
            Limit::Expired => self.timers.set(now + GRACE, Due::Grace(turn_id)),
            Limit::Unlimited => {}
        }
        self.apply(effects);
    }
}

/// The turn that an answer to `turn/start` names.
pub fn started_turn(answer: &Message) -> Result<String> {
    named(answer, "/turn/id", "turn/start: the answer has no turn.id")
}

/// The thread that an answer to `thread/start`, `thread/resume` or `thread/fork` names.
pub fn opened_thread(answer: &Message) -> Result<String> {
    named(answer, "/thread/id", "the answer has no thread.id")
}

/// A turn's items, and its end if it has ended, as events would have told of them.
type FoundTurn = (Vec<Arc<Message>>, Option<Arc<Message>>);

/// What an answer to `thread/read` says of a turn.
fn found_turn(answer: &Message, turn_id: &str) -> Result<FoundTurn> {
    let id = json::quote(turn_id);
    let turns = json::pointer(answer.body(), "/thread/turns").unwrap_or("[]");
    let turn = json::elements(turns).flatten().find(|turn| json::pointer(turn, "/id") == Some(&id));
    let Some(turn) = turn else {
        return Err(Error::new(CODEX_E_INVALID_ARGUMENT, format!("the thread has no turn {turn_id}")));
    };
    let items = json::elements(json::pointer(turn, "/items").unwrap_or("[]")).flatten();
    let as_event =
        |item| Message::own(&format!(r#"{{"method":"item/completed","params":{{"item":{item}}}}}"#));
    let items = items.map(|item| Arc::new(as_event(item))).collect();
    let is_over = json::pointer(turn, "/status").is_some_and(is_final);
    let completed = is_over.then(|| {
        Arc::new(Message::own(&format!(r#"{{"method":"turn/completed","params":{{"turn":{turn}}}}}"#)))
    });
    Ok((items, completed))
}

fn named(answer: &Message, pointer: &str, missing: &str) -> Result<String> {
    let id = json::pointer(answer.body(), pointer).and_then(json::unquote).unwrap_or_default();
    match id.is_empty() {
        false => Ok(id.into_owned()),
        true => Err(Error::new(CODEX_E_PROTOCOL, missing)),
    }
}

fn withdrawn(ticket: &Ticket, why: &str) -> Event {
    let text = format!(
        r#"{{"method":"libcodex/withdrawn","id":{},"params":{{"threadId":{},"turnId":{},"method":{},"reason":{}}}}}"#,
        ticket.id,
        json::quote(&ticket.thread_id),
        json::quote(&ticket.turn_id),
        json::quote(&ticket.method),
        json::quote(why),
    );
    Event::own(event::WITHDRAWN, &text)
}

fn not_ended(turn_id: &str, why: &str) -> Error {
    Error::new(
        CODEX_E_TIMEOUT,
        format!("turn {turn_id}: its {why} limit passed and the server did not end it when interrupted"),
    )
    .with_reason(why)
}
