//! Which turn an event belongs to, and who gets it.
#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use super::collect::{Collected, is_retried};
use super::event::{self, Event};
use super::message::Message;
use super::queue::{End, Policy, Pushed, Queue};
use super::request::Ticket;
use super::slot::Slot;
use crate::base::error::Error;
use crate::base::json;
use crate::base::status::CODEX_E_OVERFLOW;

/// How many ended turns are remembered, so that a handle that comes late ends at once.
const REMEMBERED: usize = 256;
/// How often a turn's limits are looked at while a request waits, and the moment moves on with the clock.
const WHILE_A_REQUEST_WAITS: Duration = Duration::from_millis(100);
/// Owner of a request that waits, with its turn, for a `turn/start` to be answered.
const HELD: u64 = u64::MAX;
/// Owner of a request that a handler answers.
pub const HANDLER: u64 = u64::MAX - 1;

/// What a turn handle asked for.
#[derive(Clone, Debug)]
pub struct Wishes {
    /// Somebody looks at the events; else none is kept, and requests find nobody.
    pub watched: bool,
    /// Items are kept for the result.
    pub collect: bool,
    /// Freeing the handle interrupts the turn.
    pub interrupt_on_free: bool,
    /// The turn is interrupted so long after its start.
    pub deadline: Option<Duration>,
    /// The turn is interrupted when so long nothing came.
    pub idle: Option<Duration>,
}

/// The name of a handle's turn, once the server has given it one.
pub type TurnName = Slot<String>;

/// One handle's view of a turn.
pub struct Subscription {
    /// The turn's thread.
    pub thread_id: String,
    /// The turn, once the server has named it.
    pub turn_id: Option<String>,
    name: Arc<TurnName>,
    /// The turn is the next one that begins on the thread.
    follows: bool,
    /// What is to be read.
    pub queue: Queue,
    /// Until the turn has its name: what comes of turns of others on the thread, one of which it may turn out to be.
    early: Queue,
    /// What was asked for.
    pub wishes: Wishes,
    /// The turn ran before this handle asked for it.
    pub joined: bool,
    /// The thread inside `codex_turn_run`, which has the handle for itself.
    pub runner: Option<ThreadId>,
    /// The answer that names the turn is wanted as the queue's first event.
    wants_answer: bool,
    /// An interrupt was asked for before the turn had its name.
    interrupt_wanted: bool,
    /// The thread's background terminals are to be ended, as soon as the thread is known.
    pub kill_background: bool,
}

/// A turn of which something is known.
struct Record {
    thread_id: String,
    subscriptions: Vec<u64>,
    collected: Collected,
    collect: bool,
    /// Events that wait for a `turn/start` of the same thread to be answered.
    held: Queue,
    had_handle: bool,
    /// An event of it came.
    was_heard: bool,
    ended: bool,
    tickets: Vec<Arc<Ticket>>,
    began: Instant,
    last_activity: Instant,
    /// From when on and for how long the turn may run: each handle's own.
    deadlines: Vec<(Instant, Duration)>,
    idle: Option<Duration>,
    /// `deadline` or `idle`, when the library ended the turn for it.
    expired: Option<&'static str>,
    interrupted: bool,
}

/// What routing asks the connection to do.
#[derive(Default)]
pub struct Effects {
    /// Events that no turn handle wants.
    pub for_client: Vec<Event>,
    /// Turns to interrupt: thread and turn.
    pub interrupts: Vec<(String, String)>,
    /// Turns whose limits should be looked at, and when.
    pub checks: Vec<(Instant, String)>,
}

/// What to do about a turn's limits.
pub enum Limit {
    /// Look again at this moment.
    CheckAt(Instant),
    /// The turn was just interrupted for its limit.
    Expired,
    /// There is nothing to watch.
    Unlimited,
}

/// What a result is made of.
pub struct Snapshot {
    /// The turn.
    pub turn_id: String,
    /// Its messages.
    pub collected: Collected,
    /// The turn ran before this handle asked for it.
    pub joined: bool,
    /// `deadline` or `idle`.
    pub expired: Option<&'static str>,
}

/// The turn that runs on a thread.
#[derive(Clone)]
struct Active {
    /// By the name that it was started under, which an interrupt has to use.
    turn_id: String,
    /// A review's events and its end have another name: that of the turn which it is part of.
    part_of: Option<String>,
}

/// All turns of one connection. Lives under the connection's lock.
pub struct Turns {
    records: HashMap<String, Record>,
    subscriptions: HashMap<u64, Subscription>,
    last_subscription: u64,
    /// Subscriptions whose `turn/start` is not answered yet, by thread.
    starting: HashMap<String, Vec<u64>>,
    /// The turn that runs on each thread, as far as events say.
    active: HashMap<String, Active>,
    ended: VecDeque<(String, Arc<Message>)>,
    queue_bytes: usize,
}

impl Turns {
    /// No turns yet.
    pub fn new(queue_bytes: usize) -> Turns {
        Turns {
            records: HashMap::new(),
            subscriptions: HashMap::new(),
            last_subscription: 0,
            starting: HashMap::new(),
            active: HashMap::new(),
            ended: VecDeque::new(),
            queue_bytes,
        }
    }

    /// A new handle, for a thread that may not have its id yet.
    pub fn prepare(&mut self, wishes: Wishes, wants_answer: bool) -> (u64, Arc<TurnName>) {
        self.last_subscription += 1;
        let id = self.last_subscription;
        let name = Arc::new(TurnName::default());
        let subscription = Subscription {
            thread_id: String::new(),
            turn_id: None,
            name: name.clone(),
            follows: false,
            queue: Queue::new(Policy::Deltas, self.queue_bytes),
            early: Queue::new(Policy::Oldest, self.queue_bytes),
            wishes,
            joined: false,
            runner: None,
            wants_answer,
            interrupt_wanted: false,
            kill_background: false,
        };
        self.subscriptions.insert(id, subscription);
        (id, name)
    }

    /// The handle's `turn/start` is about to be sent. Events are kept for it from now on.
    pub fn start(&mut self, id: u64, thread_id: &str) {
        if let Some(subscription) = self.subscriptions.get_mut(&id) {
            thread_id.clone_into(&mut subscription.thread_id);
            self.starting.entry(thread_id.to_owned()).or_default().push(id);
        }
    }

    /// The handle's turn could not be started.
    pub fn fail(&mut self, id: u64, error: &Error, effects: &mut Effects) {
        if let Some(subscription) = self.subscriptions.get_mut(&id) {
            subscription.queue.end(End::Broken(error.clone()));
            subscription.name.set(Err(error.clone()));
            let thread_id = subscription.thread_id.clone();
            self.stop_starting(&thread_id, id, effects);
        }
    }

    /// The server has begun what the handle asked for, and does not say in which turn: it is the one that runs,
    /// or the one that begins next.
    pub fn follow(&mut self, id: u64, active_before: Option<&str>, effects: &mut Effects) {
        let Some(subscription) = self.subscriptions.get_mut(&id) else {
            return;
        };
        subscription.follows = true;
        let thread_id = subscription.thread_id.clone();
        let held = self.records.iter().filter(|(_, record)| {
            record.thread_id == thread_id && record.subscriptions.is_empty() && !record.had_handle
        });
        let latest = held.max_by_key(|(_, record)| record.began).map(|(turn_id, _)| turn_id.clone());
        if let Some(turn_id) = self.active_turn(&thread_id).map(str::to_owned).or(latest) {
            self.bind(id, &turn_id, active_before == Some(&turn_id), None, effects);
        }
    }

    /// Whether a handle still waits for the turn that it follows.
    pub fn awaits_turn(&self, id: u64) -> bool {
        self.subscriptions.get(&id).is_some_and(|subscription| subscription.turn_id.is_none())
    }

    /// A handle for a turn by its name. True when nothing is known of the turn: then the server must be asked.
    pub fn attach(&mut self, id: u64, thread_id: &str, turn_id: &str, effects: &mut Effects) -> bool {
        let is_known =
            self.records.contains_key(turn_id) || self.ended.iter().any(|(ended, _)| ended == turn_id);
        if let Some(subscription) = self.subscriptions.get_mut(&id) {
            thread_id.clone_into(&mut subscription.thread_id);
        }
        self.bind(id, turn_id, true, None, effects);
        !is_known
    }

    /// What the server says of a turn that a handle was attached to: its items so far, and that it is over.
    pub fn looked_up(&mut self, turn_id: &str, items: Vec<Arc<Message>>, completed: Option<Arc<Message>>) {
        let Some(record) = self.records.get_mut(turn_id) else {
            return;
        };
        let id_of = |message: &Message| json::pointer(message.body(), "/item/id").map(str::to_owned);
        let seen: Vec<Option<String>> = record.collected.items.iter().map(|message| id_of(message)).collect();
        let earlier: Vec<_> = items.into_iter().filter(|message| !seen.contains(&id_of(message))).collect();
        if record.collect {
            record.collected.items.splice(0..0, earlier);
        }
        if record.ended {
            return;
        }
        if let Some(completed) = completed {
            record.collected.completed = Some(completed);
            self.end(turn_id);
        }
    }

    /// The server can't tell of a turn that a handle was attached to. What was heard of it since counts more.
    pub fn lookup_failed(&mut self, turn_id: &str, error: &Error) {
        if self.records.get(turn_id).is_some_and(|record| !record.was_heard) {
            self.break_turn(turn_id, error);
        }
    }

    /// Whether a turn runs on the thread, or one is being started.
    pub fn is_busy(&self, thread_id: &str) -> bool {
        self.active.contains_key(thread_id) || self.starting.contains_key(thread_id)
    }

    /// The server has named the turn of this handle, in its answer.
    pub fn bind(
        &mut self,
        id: u64,
        turn_id: &str,
        joined: bool,
        answer: Option<&Arc<Message>>,
        effects: &mut Effects,
    ) {
        let now = Instant::now();
        let queue_bytes = self.queue_bytes;
        let Some(subscription) = self.subscriptions.get_mut(&id) else {
            return;
        };
        let thread_id = subscription.thread_id.clone();
        let record = self
            .records
            .entry(turn_id.to_owned())
            .or_insert_with(|| Record::new(&thread_id, queue_bytes, now));
        // Of two starts that crossed, the server made one turn: who comes second has joined it.
        let mut ran_before = joined || record.had_handle;
        record.go_on(now);
        if let Some((_, completed)) = self.ended.iter().find(|(ended, _)| ended == turn_id) {
            record.collected.take(completed, true);
            subscription.early.push(Event::new(event::NOTIFICATION, completed.clone()));
            record.ended = true;
            ran_before = true;
        }
        if let Some(answer) = answer
            && is_over(answer)
            && record.collected.completed.is_none()
        {
            record.collected.completed = Some(answer.clone());
            record.ended = true;
        }
        subscription.turn_id = Some(turn_id.to_owned());
        subscription.name.set(Ok(turn_id.to_owned()));
        subscription.joined = ran_before;
        let mut events: Vec<Event> = subscription.early.take_all();
        let is_lag = |event: &Event| ran_before && event.kind() == event::LAGGED;
        events.retain(|event| event.turn_id() == turn_id || is_lag(event));
        if let Some(answer) = answer.filter(|_| subscription.wants_answer) {
            events.insert(0, Event::new(event::RESPONSE, answer.clone()));
        }
        events.extend(record.held.take_all());
        for event in events {
            if let Some(ticket) = event.ticket() {
                ticket.owner.store(id, Ordering::Relaxed);
            }
            if subscription.wishes.watched && subscription.queue.push(event) == Pushed::Overflow {
                subscription.queue.end(End::Broken(overflow(turn_id)));
                subscription.interrupt_wanted = true;
            }
        }
        if record.ended {
            subscription.queue.end(End::Finished);
        } else if subscription.interrupt_wanted && !std::mem::replace(&mut record.interrupted, true) {
            effects.interrupts.push((thread_id.clone(), turn_id.to_owned()));
        }
        if !record.had_handle {
            record.collect = subscription.wishes.collect;
            if !record.collect {
                record.collected.items = Vec::new();
            }
        }
        record.had_handle = true;
        record.subscriptions.push(id);
        // Who joins a turn does not mean the time before; and the answer is a sign of life.
        let since = if ran_before { now } else { record.began };
        record.tighten(&subscription.wishes, since);
        record.last_activity = now;
        if record.has_limits() && !record.ended {
            effects.checks.push((now, turn_id.to_owned()));
        }
        if !record.ended && self.interrupt_name(&thread_id, turn_id) == turn_id {
            // `turn/started` may be still to come: the thread is busy all the same.
            let active = Active { turn_id: turn_id.to_owned(), part_of: None };
            self.active.insert(thread_id.clone(), active);
        }
        self.stop_starting(&thread_id, id, effects);
    }

    /// The handle is gone, or its `turn/start` failed. Gives back what must be dropped without the lock.
    pub fn remove(&mut self, id: u64, effects: &mut Effects) -> Option<Subscription> {
        let subscription = self.subscriptions.remove(&id)?;
        match &subscription.turn_id {
            None => self.stop_starting(&subscription.thread_id, id, effects),
            Some(turn_id) => {
                if let Some(record) = self.records.get_mut(turn_id) {
                    record.subscriptions.retain(|other| *other != id);
                    if subscription.wishes.interrupt_on_free && !record.ended && !record.interrupted {
                        record.interrupted = true;
                        effects.interrupts.push((record.thread_id.clone(), turn_id.clone()));
                    }
                    if record.ended && record.subscriptions.is_empty() {
                        self.forget(&turn_id.clone());
                    }
                }
            }
        }
        Some(subscription)
    }

    /// A handle's subscription.
    pub fn subscription(&mut self, id: u64) -> Option<&mut Subscription> {
        self.subscriptions.get_mut(&id)
    }

    /// Notes which turn runs on which thread.
    pub fn note(&mut self, message: &Message) {
        match message.method() {
            "turn/started" => {
                let root = json::pointer(message.body(), "/turn/rootTurnId").and_then(json::unquote);
                let part_of = root.filter(|root| root != message.turn_id()).map(Cow::into_owned);
                let active = Active { turn_id: message.turn_id().to_owned(), part_of };
                self.active.insert(message.thread_id().to_owned(), active);
            }
            "turn/completed" if !self.is_active(message.thread_id(), message.turn_id()) => {}
            "turn/completed" | "thread/closed" | "thread/deleted" => {
                self.active.remove(message.thread_id());
            }
            _ => {}
        }
    }

    /// The turn that runs on a thread, by the name that its events have.
    pub fn active_turn(&self, thread_id: &str) -> Option<&str> {
        let active = self.active.get(thread_id)?;
        let known =
            |name: &&String| self.records.get(*name).is_some_and(|record| record.thread_id == thread_id);
        Some(active.part_of.as_ref().filter(known).unwrap_or(&active.turn_id))
    }

    fn is_active(&self, thread_id: &str, turn_id: &str) -> bool {
        let is_it = |active: &Active| active.turn_id == turn_id || active.part_of.as_deref() == Some(turn_id);
        self.active.get(thread_id).is_some_and(is_it)
    }

    /// What an interrupt of a turn has to call it.
    pub fn interrupt_name<'a>(&'a self, thread_id: &str, turn_id: &'a str) -> &'a str {
        let active = self.active.get(thread_id).filter(|active| active.part_of.as_deref() == Some(turn_id));
        active.map_or(turn_id, |active| &active.turn_id)
    }

    /// Delivers an event of a turn.
    pub fn deliver(&mut self, turn_id: &str, event: Event, effects: &mut Effects) {
        let queue_bytes = self.queue_bytes;
        let thread_id = event.thread_id().to_owned();
        let starting = self.starting.get(&thread_id);
        if starting.is_some() && !self.records.contains_key(turn_id) {
            self.records.insert(turn_id.to_owned(), Record::new(&thread_id, queue_bytes, Instant::now()));
        }
        let Some(record) = self.records.get_mut(turn_id) else {
            if event.method() == "turn/completed" {
                self.remember(turn_id.to_owned(), event.message().clone());
            }
            effects.for_client.push(event);
            return;
        };
        let message = event.message().clone();
        record.collected.take(&message, record.collect);
        record.was_heard = true;
        if !(message.method() == "error" && is_retried(&message)) {
            record.last_activity = Instant::now();
        }
        if record.subscriptions.is_empty() {
            if starting.is_some() {
                let is_held =
                    event.ticket().is_some_and(|ticket| ticket.owner.load(Ordering::Relaxed) == HELD);
                record.held.push(if is_held { event } else { event.observed() });
            } else {
                effects.for_client.push(event);
            }
        } else {
            let owner = event.ticket().map(|ticket| ticket.owner.load(Ordering::Relaxed));
            let mut overflown = false;
            for id in &record.subscriptions {
                let Some(subscription) = self.subscriptions.get_mut(id) else {
                    continue;
                };
                if !subscription.wishes.watched {
                    continue;
                }
                let event = if owner == Some(*id) { event.clone() } else { event.observed() };
                if subscription.queue.push(event) == Pushed::Overflow {
                    subscription.queue.end(End::Broken(overflow(turn_id)));
                    overflown = true;
                }
            }
            for id in starting.into_iter().flatten() {
                if let Some(subscription) = self.subscriptions.get_mut(id).filter(|one| one.wishes.watched) {
                    subscription.early.push(event.observed());
                }
            }
            if overflown && !std::mem::replace(&mut record.interrupted, true) {
                effects.interrupts.push((thread_id.clone(), turn_id.to_owned()));
            }
        }
        if message.method() == "turn/completed" {
            self.end(turn_id);
        }
        self.bind_follower(&thread_id, turn_id, effects);
    }

    /// A turn that nobody has may be the one that a handle waits for.
    fn bind_follower(&mut self, thread_id: &str, turn_id: &str, effects: &mut Effects) {
        if self.records.get(turn_id).is_none_or(|record| record.had_handle) {
            return;
        }
        let waiting = self.starting.get(thread_id).into_iter().flatten();
        let follower = waiting.copied().find(|id| self.subscriptions.get(id).is_some_and(|one| one.follows));
        if let Some(id) = follower {
            self.bind(id, turn_id, false, None, effects);
        }
    }

    /// Who answers a request of this turn: a subscription, the turn's next handle, or nobody here.
    pub fn owner_of(&self, thread_id: &str, turn_id: &str) -> Owner {
        if let Some(record) = self.records.get(turn_id)
            && !record.subscriptions.is_empty()
        {
            let watching = |id: &&u64| {
                self.subscriptions.get(id).is_some_and(|subscription| {
                    subscription.wishes.watched && !subscription.queue.has_ended()
                })
            };
            return record.subscriptions.iter().find(watching).map_or(Owner::Unseen, |id| Owner::Queue(*id));
        }
        match self.starting.contains_key(thread_id) {
            true => Owner::Queue(HELD),
            false => Owner::Client,
        }
    }

    /// Watches a request, whose waiting does not count against the turn's limits.
    pub fn watch_ticket(&mut self, turn_id: &str, ticket: Arc<Ticket>) {
        if let Some(record) = self.records.get_mut(turn_id) {
            record.tickets.push(ticket);
        }
    }

    /// Tells the owner of a request that no answer is needed any more.
    pub fn tell_withdrawn(&mut self, ticket: &Ticket, event: Event) {
        match ticket.owner.load(Ordering::Relaxed) {
            HELD => {
                if let Some(record) = self.records.get_mut(&ticket.turn_id) {
                    record.held.push(event);
                }
            }
            id => {
                if let Some(subscription) = self.subscriptions.get_mut(&id) {
                    subscription.queue.push(event);
                }
            }
        }
    }

    /// Ends a turn for every handle on it.
    fn end(&mut self, turn_id: &str) {
        let Some(record) = self.records.get_mut(turn_id) else {
            return;
        };
        record.ended = true;
        for id in &record.subscriptions {
            if let Some(subscription) = self.subscriptions.get_mut(id) {
                subscription.queue.end(End::Finished);
            }
        }
        if record.subscriptions.is_empty() && !self.starting.contains_key(&record.thread_id) {
            self.forget(turn_id);
        }
    }

    /// Ends a turn that the server does not end.
    pub fn break_turn(&mut self, turn_id: &str, error: &Error) {
        let Some(record) = self.records.get_mut(turn_id) else {
            return;
        };
        if record.ended {
            return;
        }
        record.ended = true;
        for id in &record.subscriptions {
            if let Some(subscription) = self.subscriptions.get_mut(id) {
                subscription.queue.end(End::Broken(error.clone()));
            }
        }
        if record.subscriptions.is_empty() {
            self.forget(turn_id);
        }
    }

    /// Ends everything: the server is gone.
    pub fn break_all(&mut self, error: &Error) {
        for subscription in self.subscriptions.values_mut() {
            subscription.queue.end(End::Broken(error.clone()));
            subscription.name.set(Err(error.clone()));
        }
        for record in self.records.values_mut() {
            record.ended = true;
        }
        self.active.clear();
    }

    /// Remembers that an interrupt is wanted, and gives the thread and the turn if one is to be sent now: not
    /// when one was before, the turn is over, or has no name yet.
    pub fn interrupt(&mut self, id: u64) -> Option<(String, String)> {
        let subscription = self.subscriptions.get_mut(&id)?;
        let Some(turn_id) = subscription.turn_id.clone() else {
            subscription.interrupt_wanted = true;
            return None;
        };
        let record = self.records.get_mut(&turn_id)?;
        if record.ended || std::mem::replace(&mut record.interrupted, true) {
            return None;
        }
        Some((record.thread_id.clone(), turn_id))
    }

    /// Looks at a turn's limits, and marks it interrupted when one has passed.
    pub fn check_limits(&mut self, turn_id: &str, now: Instant, effects: &mut Effects) -> Limit {
        let Some(record) = self.records.get_mut(turn_id) else {
            return Limit::Unlimited;
        };
        if record.ended || record.expired.is_some() {
            return Limit::Unlimited;
        }
        let deadline = record.deadline_at(now);
        let idle = record.idle.and_then(|limit| record.idle_at(limit, now));
        let (due, why) = match (deadline, idle) {
            (Some(deadline), Some(idle)) if idle < deadline => (idle, "idle"),
            (Some(deadline), _) => (deadline, "deadline"),
            (None, Some(idle)) => (idle, "idle"),
            (None, None) => return Limit::Unlimited,
        };
        if due > now {
            let waits = record.tickets.iter().any(|ticket| ticket.is_open());
            return Limit::CheckAt(if waits { due.max(now + WHILE_A_REQUEST_WAITS) } else { due });
        }
        record.expired = Some(why);
        if !std::mem::replace(&mut record.interrupted, true) {
            effects.interrupts.push((record.thread_id.clone(), turn_id.to_owned()));
        }
        Limit::Expired
    }

    /// Remembers that a thread's turns are to be interrupted: those that run or are being started by handles
    /// here, and the one that is known to run. Gives those that an interrupt is to be sent for.
    pub fn interrupt_thread(&mut self, thread_id: &str) -> Vec<String> {
        for id in self.starting.get(thread_id).into_iter().flatten() {
            if let Some(subscription) = self.subscriptions.get_mut(id) {
                subscription.interrupt_wanted = true;
            }
        }
        let mut turns = Vec::new();
        for (turn_id, record) in &mut self.records {
            if record.thread_id == thread_id && record.had_handle && !record.ended {
                let was_asked = std::mem::replace(&mut record.interrupted, true);
                turns.extend((!was_asked).then(|| turn_id.clone()));
            }
        }
        let active = self.active_turn(thread_id).filter(|turn_id| !self.records.contains_key(*turn_id));
        turns.extend(active.map(str::to_owned));
        turns
    }

    /// Why the library interrupted the turn, if it did.
    pub fn expired(&self, turn_id: &str) -> Option<&'static str> {
        self.records.get(turn_id)?.expired
    }

    /// Whether a turn that was just started is not this one's to end: others hold it, it ran before, or a start on
    /// its thread is on its way, which joins it.
    pub fn is_shared(&self, thread_id: &str, turn_id: &str) -> bool {
        self.starting.contains_key(thread_id)
            || self.records.get(turn_id).is_some_and(|record| record.had_handle)
    }

    /// Whether a turn that was just started is over already.
    pub fn is_over(&self, turn_id: &str, answer: &Message) -> bool {
        is_over(answer) || self.ended.iter().any(|(ended, _)| ended == turn_id)
    }

    /// What the handle's result is made of, so far.
    pub fn snapshot(&self, id: u64) -> Option<Snapshot> {
        let subscription = self.subscriptions.get(&id)?;
        let turn_id = subscription.turn_id.clone()?;
        let record = self.records.get(&turn_id)?;
        Some(Snapshot {
            collected: record.collected.clone(),
            joined: subscription.joined,
            expired: record.expired,
            turn_id,
        })
    }

    /// How many turns something is kept of.
    #[cfg(test)]
    pub fn known(&self) -> usize {
        self.records.len() + self.subscriptions.len() + self.starting.len() + self.active.len()
    }

    fn stop_starting(&mut self, thread_id: &str, id: u64, effects: &mut Effects) {
        if let Some(waiting) = self.starting.get_mut(thread_id) {
            waiting.retain(|other| *other != id);
            if !waiting.is_empty() {
                return;
            }
            self.starting.remove(thread_id);
        }
        // Turns that turned out to be nobody's here.
        let orphans: Vec<String> = self
            .records
            .iter()
            .filter(|(_, record)| record.thread_id == thread_id && record.subscriptions.is_empty())
            .map(|(turn_id, _)| turn_id.clone())
            .collect();
        for turn_id in orphans {
            if let Some(record) = self.records.get_mut(&turn_id) {
                for event in record.held.take_all() {
                    if let Some(ticket) = event.ticket() {
                        ticket.owner.store(0, Ordering::Relaxed);
                    }
                    effects.for_client.push(event);
                }
                if record.ended || !record.had_handle {
                    self.forget(&turn_id);
                }
            }
        }
    }

    fn forget(&mut self, turn_id: &str) {
        let Some(record) = self.records.remove(turn_id) else {
            return;
        };
        if let Some(completed) = record.collected.completed {
            self.remember(turn_id.to_owned(), completed);
        }
    }

    fn remember(&mut self, turn_id: String, completed: Arc<Message>) {
        if self.ended.len() == REMEMBERED {
            self.ended.pop_front();
        }
        self.ended.push_back((turn_id, completed));
    }
}

/// Who gets to answer a request of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A turn handle's queue.
    Queue(u64),
    /// No turn handle: the client's queue.
    Client,
    /// A turn handle whose events nobody looks at.
    Unseen,
}

impl Record {
    fn new(thread_id: &str, queue_bytes: usize, now: Instant) -> Record {
        Record {
            thread_id: thread_id.to_owned(),
            subscriptions: Vec::new(),
            collected: Collected::default(),
            collect: true,
            held: Queue::new(Policy::Oldest, queue_bytes),
            had_handle: false,
            was_heard: false,
            ended: false,
            tickets: Vec::new(),
            began: now,
            last_activity: now,
            deadlines: Vec::new(),
            idle: None,
            expired: None,
            interrupted: false,
        }
    }

    /// The server gives out a turn that was given up, since it did not end when interrupted: it runs on, and is the
    /// new handle's to limit and to interrupt.
    fn go_on(&mut self, now: Instant) {
        if self.ended && self.collected.completed.is_none() {
            self.ended = false;
            self.interrupted = false;
            (self.idle, self.expired) = (None, None);
            self.deadlines.clear();
            (self.began, self.last_activity) = (now, now);
            self.tickets.clear();
        }
    }

    /// Several handles on one turn: the shortest limits count.
    fn tighten(&mut self, wishes: &Wishes, since: Instant) {
        self.deadlines.extend(wishes.deadline.map(|limit| (since, limit)));
        self.idle = match (self.idle, wishes.idle) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
    }

    fn has_limits(&self) -> bool {
        !self.deadlines.is_empty() || self.idle.is_some()
    }

    /// The moment of the deadline, if no further request came; the time that requests waited is added.
    fn deadline_at(&mut self, now: Instant) -> Option<Instant> {
        self.tickets.sort_by_key(|ticket| ticket.opened);
        let ends = self.deadlines.iter().filter_map(|(since, limit)| {
            let mut paused = Duration::ZERO;
            let mut counted_until = *since;
            for ticket in &self.tickets {
                let from = ticket.opened.max(counted_until);
                let until = ticket.closed_at().unwrap_or(now);
                if until > from {
                    paused += until - from;
                    counted_until = until;
                }
            }
            since.checked_add(*limit)?.checked_add(paused)
        });
        ends.min()
    }

    /// The moment at which the turn will have been idle for too long, if nothing comes.
    fn idle_at(&self, limit: Duration, now: Instant) -> Option<Instant> {
        let answered = self.tickets.iter().map(|ticket| ticket.closed_at().unwrap_or(now)).max();
        let since = answered.map_or(self.last_activity, |answered| answered.max(self.last_activity));
        since.checked_add(limit)
    }
}

/// Whether a turn with this status, as JSON, has ended. A status that is not known here may be of one that runs.
pub fn is_final(status: &str) -> bool {
    matches!(status, r#""completed""# | r#""failed""# | r#""interrupted""#)
}

/// Whether an answer to `turn/start` says that the turn has ended already.
fn is_over(answer: &Message) -> bool {
    json::pointer(answer.body(), "/turn/status").is_some_and(is_final)
}

fn overflow(turn_id: &str) -> Error {
    Error::new(
        CODEX_E_OVERFLOW,
        format!(
            "turn {turn_id}: its events were not read, and those that may not be dropped passed four times queueBytes; the turn was interrupted"
        ),
    )
}
