//! What a connection knows, all under one lock, and where each message of the server goes.
#![forbid(unsafe_code)]

mod answers;
mod goals;
mod requests;

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

pub use self::answers::opened_thread;
use super::calls::{Calls, Purpose};
use super::connection::give_up;
use super::decline::Judge;
use super::event::{self, Event};
use super::handlers::Handlers;
use super::interrupts::Interrupts;
use super::logins::Logins;
use super::map::Map;
use super::message::{Delta, Line, Message, Names, Shape};
use super::outbox::Outbox;
use super::queue::{Policy, Queue};
use super::reading::Reading;
use super::request::{AnswerCheck, Ticket};
use super::signal::Signal;
use super::thread_queues::ThreadQueues;
use super::timers::{Due, Timers};
use super::turns::{Effects, Limit, Passed, Turns};
use super::versions::{self, Need};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{CODEX_E_CLOSED, CODEX_E_TIMEOUT};

/// How long a turn has to end after it was interrupted for its limit.
const GRACE: Duration = Duration::from_secs(10);
/// How long after an answer that names no turn the turn may begin; and how long the server may take to tell of one.
const FOLLOWS_WITHIN: Duration = Duration::from_secs(30);
/// How long at least the server has for the answer that names a turn, however short the turn's limits are.
const ANSWERED_WITHIN: Duration = Duration::from_secs(60);

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
    /// Whether requests that nobody here answers are left to the server's other clients; else each is declined.
    pub leave_to_others: bool,
    /// How long a request may wait for its answer.
    pub approval_timeout: Option<Duration>,
    /// Rules that answer requests before anybody is asked.
    pub judge: Option<Judge>,
    /// What answers of callers are held to before they are sent.
    pub check: Option<AnswerCheck>,
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
    pub opening: Map<u64, Vec<u64>>,
    /// What nobody else wants.
    pub client: Queue,
    /// Whether anybody ever read the client's queue.
    pub client_in_use: bool,
    /// Notifications that wait for the server to be initialised.
    pub early: Vec<(String, String)>,
    /// What the server said of itself.
    pub metadata: Option<String>,
    /// What was begun before that and not every server knows.
    pub needs: Vec<Need>,
    /// Moments to come.
    pub timers: Timers,
    /// Who reads what comes.
    pub reading: Reading<Signal>,
    /// How far the end has come.
    pub phase: Phase,
    /// What calls get once the phase is past `Open`.
    pub end: Option<Error>,
    /// Logins under way.
    pub logins: Logins,
    /// Callbacks that answer requests.
    pub handlers: Handlers,
    /// What it was made with.
    pub settings: Settings,
    interrupts: Interrupts,
    outbox: Outbox,
    tickets: Map<String, Arc<Ticket>>,
}

impl State {
    /// The state of a new connection.
    pub fn new(settings: Settings, handlers: Handlers, outbox: Outbox) -> State {
        State {
            calls: Calls::new(settings.max_in_flight, settings.retry_for, outbox.clone()),
            turns: Turns::new(settings.queue_bytes),
            threads: ThreadQueues::new(settings.queue_bytes),
            opening: Map::default(),
            client: Queue::new(Policy::Oldest, settings.queue_bytes),
            client_in_use: false,
            early: Vec::new(),
            metadata: None,
            needs: Vec::new(),
            timers: Timers::default(),
            reading: Reading::default(),
            phase: Phase::Idle,
            end: None,
            settings,
            logins: Logins::default(),
            handlers,
            interrupts: Interrupts::default(),
            outbox,
            tickets: Map::default(),
        }
    }

    /// Refuses a request that the server is too old for. Before its version is known, it is kept in mind.
    pub fn check_version(&mut self, need: Option<Need>) -> Result<()> {
        match (&self.metadata, need) {
            (Some(metadata), Some(need)) => known(metadata, &[need]),
            (None, Some(need)) => {
                self.needs.push(need);
                Ok(())
            }
            (_, None) => Ok(()),
        }
    }

    /// Takes in a line of the server; if it is a delta, with those of the same turn that follow it, as far as it takes the
    /// short way. Says what became of it there.
    pub fn receive_line<'a>(
        &mut self,
        line: Line<'a>,
        names: Names<'_>,
        following: impl Iterator<Item = Delta<'a>>,
        now: Instant,
    ) -> Passed {
        let passed = match line.delta() {
            Some(delta) if !self.threads.watches(names.thread_id) => {
                self.turns.pass_on(names, delta, following, now)
            }
            _ => Passed::NotSimple,
        };
        if passed == Passed::NotSimple {
            self.receive(Arc::new(line.into_message()));
        }
        passed
    }

    /// Takes in a message, the long way.
    pub fn receive(&mut self, message: Arc<Message>) {
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
        if effects.are_none() {
            return;
        }
        for event in effects.for_client {
            self.deliver_leftover(event);
        }
        for (thread_id, turn_id) in effects.interrupts {
            self.send_interrupt(&thread_id, &turn_id);
        }
        for turn_id in effects.checks {
            // Now, and not when the clock has been woken for it.
            self.check_turn(turn_id, Instant::now());
        }
        for (at, goal) in effects.rests {
            self.timers.set(at, Due::Goal(goal));
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
        match self.turns.goal_of(turn_id) {
            Some(goal) => self.stop_goal(goal, turn_id),
            None => {
                self.interrupts.begin(thread_id, turn_id);
                self.ask_to_interrupt(turn_id);
            }
        }
    }

    fn ask_to_interrupt(&mut self, turn_id: &str) {
        if self.turns.running_turn_of_goal(turn_id) == Some(None) {
            // Between two turns; the next is interrupted when it begins.
            self.interrupts.settle(turn_id);
        }
        let found = self.interrupts.name_found(turn_id);
        let Some(thread_id) = self.interrupts.thread_of(turn_id) else {
            return;
        };
        let name = found.as_deref().unwrap_or_else(|| self.turns.interrupt_name(thread_id, turn_id));
        let params = format!(r#"{{"threadId":{},"turnId":{}}}"#, json::quote(thread_id), json::quote(name));
        self.calls.begin("turn/interrupt", params, Purpose::Interrupt { turn_id: turn_id.to_owned() });
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
        self.calls.begin("thread/backgroundTerminals/clean", params, Purpose::Unattended);
    }

    /// Asks the server what became of a turn.
    pub fn look_up(&mut self, thread_id: &str, turn_id: &str) {
        let params = format!(r#"{{"threadId":{},"includeTurns":true}}"#, json::quote(thread_id));
        let purpose = Purpose::TurnLookup { turn_id: turn_id.to_owned() };
        self.calls.begin("thread/read", params, purpose);
        self.timers.set(Instant::now() + FOLLOWS_WITHIN, Due::Lookup(turn_id.to_owned()));
    }

    /// Nobody waits for a thread to be opened any more.
    pub fn leave_opening(&mut self, call: u64) {
        self.opening.remove(&call);
        self.calls.abandon(call);
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
                Due::Start(subscription, limit) => self.check_start(subscription, limit, now),
                Due::Follower(subscription) => self.give_up_follower(subscription),
                Due::Goal(subscription) => self.settle_goal(subscription, now),
                Due::Lookup(turn_id) => self.give_up_lookup(&turn_id),
                Due::Request(id) => self.give_up_request(&id),
                Due::Turn(turn_id) => self.check_turn(turn_id, now),
                Due::Interrupt(turn_id) => self.ask_to_interrupt(&turn_id),
                Due::Grace(turn_id) => {
                    let why = self.turns.expired(&turn_id).unwrap_or("deadline");
                    let error = not_ended(self.turns.shown_name(&turn_id), why);
                    self.turns.break_turn(&turn_id, &error);
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
            drop(ticket.take_handler());
        }
        self.tickets.clear();
        self.interrupts.clear();
        self.timers.clear();
    }

    /// Notifications that turned out to be nobody else's.
    pub fn give_to_client(&mut self, messages: Vec<Arc<Message>>) {
        for message in messages {
            self.client.push(Event::new(event::NOTIFICATION, message));
        }
    }

    fn receive_notification(&mut self, message: Arc<Message>, effects: &mut Effects) {
        let (method, thread_id) = (message.method(), message.thread_id());
        let mut turn_id = Cow::Borrowed(message.turn_id());
        match method {
            "account/login/completed" => {
                let unclaimed = self.logins.completed_or_early(message);
                self.give_to_client(unclaimed.into_iter().collect());
                return;
            }
            "serverRequest/resolved" => self.resolve(&message),
            "turn/started" => {
                self.turns.note_started(&message);
                // A review begins under another name than its events have.
                turn_id = self.turns.active_turn(thread_id).unwrap_or_default().to_owned().into();
            }
            "turn/completed" => {
                self.turns.note_completed(&message);
                self.interrupts.settle(&turn_id);
                if let Some(goal) = self.turns.goal_on(thread_id) {
                    self.interrupts.settle(&goal);
                }
                self.withdraw_of_turn(&turn_id);
            }
            "thread/closed" | "thread/archived" | "thread/deleted" => {
                if method != "thread/archived" {
                    self.turns.note_gone(thread_id);
                }
                self.turns.goal_thread_gone(thread_id, effects);
                // The server ends them before it says so; one that it did not end will not be heard of again.
                let what = format!("{method}: its thread is gone, and its end was not told");
                self.turns.break_thread(thread_id, &Error::new(CODEX_E_CLOSED, what));
            }
            _ => {}
        }
        let event = Event::new(event::NOTIFICATION, message.clone());
        self.threads.deliver(&event, None);
        if turn_id.is_empty() && !method.starts_with("thread/goal/") {
            effects.for_client.push(event);
        } else {
            self.turns.deliver(&turn_id, event, effects);
        }
    }

    /// A handle's turn is asked for. The answer may be lost, as any event: then the turn's limits end it, so that
    /// nobody who has only begun it waits for ever.
    pub fn limit_start(&mut self, subscription: u64) {
        let wishes = self.turns.subscription(subscription).map(|subscription| &subscription.wishes);
        let limit = wishes.and_then(|wishes| wishes.deadline.into_iter().chain(wishes.idle).min());
        let now = Instant::now();
        if let Some(at) = limit.and_then(|limit| now.checked_add(limit.max(ANSWERED_WITHIN))) {
            self.timers.set(at.min(now + ANSWERED_WITHIN), Due::Start(subscription, at));
        }
    }

    fn check_start(&mut self, subscription: u64, limit: Instant, now: Instant) {
        let Some((call, method)) = self.calls.start_of(subscription) else {
            return;
        };
        if now < limit {
            self.timers.set(limit.min(now + ANSWERED_WITHIN), Due::Start(subscription, limit));
            return;
        }
        let wishes = self.turns.subscription(subscription).map(|subscription| &subscription.wishes);
        let is_deadline = wishes.is_some_and(|wishes| {
            wishes.deadline.is_some_and(|deadline| wishes.idle.is_none_or(|idle| deadline <= idle))
        });
        let error = match give_up(self, call, &method) {
            refused if refused.code() != CODEX_E_TIMEOUT => refused,
            timed_out => timed_out.with_reason(if is_deadline { "deadline" } else { "idle" }),
        };
        let mut effects = Effects::default();
        match self.turns.has_goal(subscription) {
            true => self.turns.fail_goal(subscription, &error, &mut effects),
            false => self.turns.fail(subscription, &error, &mut effects),
        }
        self.apply(effects);
    }

    fn give_up_lookup(&mut self, turn_id: &str) {
        let seconds = FOLLOWS_WITHIN.as_secs();
        let error = Error::new(
            CODEX_E_TIMEOUT,
            format!("thread/read: turn {turn_id} was not told of within {seconds} s"),
        );
        self.turns.lookup_failed(turn_id, &error);
    }

    fn give_up_follower(&mut self, subscription: u64) {
        if self.turns.awaits_turn(subscription) {
            let seconds = FOLLOWS_WITHIN.as_secs();
            let error =
                Error::new(CODEX_E_TIMEOUT, format!("no turn began within {seconds} s of the answer"));
            let mut effects = Effects::default();
            self.turns.fail(subscription, &error, &mut effects);
            self.apply(effects);
            self.stop_goal_of(subscription);
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

/// Whether the server knows what is needed, by what it says of itself.
pub fn known(metadata: &str, needs: &[Need]) -> Result<()> {
    let version = json::pointer(metadata, "/serverVersion").and_then(json::unquote).unwrap_or_default();
    match needs.iter().find_map(|need| versions::refusal(&version, *need)) {
        Some(error) => Err(error),
        None => Ok(()),
    }
}

fn not_ended(turn_id: &str, why: &str) -> Error {
    Error::new(
        CODEX_E_TIMEOUT,
        format!("turn {turn_id}: its {why} limit passed and the server did not end it when interrupted"),
    )
    .with_reason(why)
}
