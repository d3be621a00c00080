//! The turns of one connection and the handles on them: from a start to the turn's name, and to the handle's end.
#![forbid(unsafe_code)]

mod active;
mod deliver;
mod end;
mod ended;
mod find;
mod goal;
mod goals;
mod kept;
mod limits;
mod pass_on;
mod record;
mod started;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use self::active::Active;
use self::deliver::overflow;
pub use self::deliver::{HANDLER, NOBODY, Owner};
pub use self::ended::ShortEnd;
use self::ended::{Ended, LongEnd};
use self::find::Follower;
pub use self::find::Follows;
use self::goal::Goal;
pub use self::goal::{GoalRequest, GoalSnapshot, SET};
pub use self::goals::busy;
use self::kept::Kept;
pub use self::limits::Limit;
pub use self::pass_on::Passed;
use self::record::Record;
pub use self::started::Started;
use super::collect::Collected;
use super::event::{self, Event};
use super::map::Map;
use super::queue::{End, Policy, Pushed, Queue};
use super::slot::Slot;
use crate::base::error::Error;

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
    /// What the turn is known by, where no answer names it.
    follows: Option<Follower>,
    /// What is asked for is a goal.
    pub goal: Option<GoalRequest>,
    /// What is to be read.
    pub queue: Queue,
    /// Until the turn has its name: what comes of turns of others on the thread, one of which it may turn out to be.
    early: Kept,
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

/// What was kept for a handle that is gone, and that is to be dropped without the lock: requests in it are declined then,
/// and messages may be long.
pub struct Removed {
    _subscription: Subscription,
    forgotten: Forgotten,
}

/// The same of a turn of which no more is known.
#[derive(Default)]
struct Forgotten {
    _record: Option<Record>,
    long_end: Option<LongEnd>,
}

impl Removed {
    /// How the turn is to be remembered, where that takes a while to say.
    pub fn short_end(self) -> Option<ShortEnd> {
        self.forgotten.long_end.and_then(LongEnd::shortened)
    }
}

/// What routing asks the connection to do.
#[derive(Default)]
pub struct Effects {
    /// Events that no turn handle wants.
    pub for_client: Vec<Event>,
    /// Turns to interrupt: thread and turn.
    pub interrupts: Vec<(String, String)>,
    /// Turns whose limits should be looked at.
    pub checks: Vec<String>,
    /// Goals that are over if no turn of theirs begins by then.
    pub rests: Vec<(Instant, u64)>,
}

impl Effects {
    /// Whether nothing is asked for.
    pub fn are_none(&self) -> bool {
        let Effects { for_client, interrupts, checks, rests } = self;
        for_client.is_empty() && interrupts.is_empty() && checks.is_empty() && rests.is_empty()
    }
}

/// What a result is made of.
#[derive(Debug)]
pub struct Snapshot {
    /// The turn.
    pub turn_id: String,
    /// Its messages.
    pub collected: Collected,
    /// The turn ran before this handle asked for it.
    pub joined: bool,
    /// `deadline` or `idle`.
    pub expired: Option<&'static str>,
    /// More, if it is a goal.
    pub goal: Option<GoalSnapshot>,
}

/// All turns of one connection. Lives under the connection's lock.
pub struct Turns {
    records: Map<String, Record>,
    subscriptions: Map<u64, Subscription>,
    last_subscription: u64,
    /// Subscriptions whose `turn/start` is not answered yet, by thread.
    starting: Map<String, Vec<u64>>,
    /// Turns without a handle that were told of while a start on their thread was not answered, by thread.
    unclaimed: Map<String, Vec<String>>,
    /// The turn that runs on each thread, as far as events say.
    active: Map<String, Active>,
    ended: Ended,
    /// Goals, by their handle's subscription.
    goals: Map<u64, Goal>,
    /// The goal that owns the turns of a thread.
    pursued: Map<String, u64>,
    queue_bytes: usize,
}

impl Turns {
    /// No turns yet.
    pub fn new(queue_bytes: usize) -> Turns {
        Turns {
            records: Map::default(),
            subscriptions: Map::default(),
            last_subscription: 0,
            starting: Map::default(),
            unclaimed: Map::default(),
            active: Map::default(),
            ended: Ended::default(),
            goals: Map::default(),
            pursued: Map::default(),
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
            follows: None,
            goal: None,
            queue: Queue::new(Policy::Deltas, self.queue_bytes),
            early: Kept::default(),
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

    /// A new handle for a goal.
    pub fn prepare_goal(&mut self, wishes: Wishes, request: GoalRequest) -> (u64, Arc<TurnName>) {
        let (id, name) = self.prepare(wishes, true);
        if let Some(subscription) = self.subscriptions.get_mut(&id) {
            subscription.goal = Some(request);
        }
        (id, name)
    }

    /// The handle's thread is known: what it asked for goes on, or fails where another goal has the thread.
    pub fn start_behind(&mut self, id: u64, thread_id: &str, effects: &mut Effects) {
        let is_goal = self.subscriptions.get(&id).is_some_and(|subscription| subscription.goal.is_some());
        if !is_goal {
            self.start(id, thread_id);
        } else if let Err(error) = self.claim_goal(id, thread_id) {
            self.fail(id, &error, effects);
        }
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

    /// Whether a turn runs on the thread, or one is being started.
    pub fn is_busy(&self, thread_id: &str) -> bool {
        self.active.contains_key(thread_id)
            || self.starting.contains_key(thread_id)
            || self.pursued.contains_key(thread_id)
    }

    /// The server has named the turn of this handle, in its answer.
    pub fn bind(
        &mut self,
        id: u64,
        turn_id: &str,
        joined: bool,
        started: Option<&Started>,
        effects: &mut Effects,
    ) {
        let now = Instant::now();
        let queue_bytes = self.queue_bytes;
        let Some(subscription) = self.subscriptions.get_mut(&id) else {
            return;
        };
        let thread_id = subscription.thread_id.clone();
        let record = self.records.entry(turn_id.to_owned()).or_insert_with(|| Record::new(&thread_id, now));
        // Of two starts that crossed, the server made one turn: who comes second has joined it.
        let mut ran_before = joined || record.had_handle;
        record.go_on(now);
        if let Some(completed) = self.ended.get(turn_id) {
            record.collected.take(completed, true);
            let completed = Event::new(event::NOTIFICATION, completed.clone());
            subscription.early.push(completed, queue_bytes);
            record.ended = true;
            ran_before = true;
        }
        if let Some(started) = started
            && started.is_over
            && record.collected.completed.is_none()
        {
            record.collected.completed = Some(started.answer.clone());
            record.ended = true;
        }
        subscription.turn_id = Some(turn_id.to_owned());
        subscription.name.set(Ok(turn_id.to_owned()));
        subscription.joined = ran_before;
        let mut events: Vec<Event> = subscription.early.take_all();
        let is_lag = |event: &Event| ran_before && event.kind() == event::LAGGED;
        events.retain(|event| event.turn_id() == turn_id || is_lag(event));
        if let Some(started) = started.filter(|_| subscription.wants_answer) {
            events.insert(0, Event::new(event::RESPONSE, started.answer.clone()));
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
            effects.checks.push(turn_id.to_owned());
        }
        if !record.ended && !record.asked && self.interrupt_name(&thread_id, turn_id) == turn_id {
            // `turn/started` may be still to come: the thread is busy all the same.
            let active = Active { turn_id: turn_id.to_owned(), part_of: None };
            self.active.insert(thread_id.clone(), active);
        }
        self.stop_starting(&thread_id, id, effects);
    }

    /// The handle is gone, or its `turn/start` failed. Gives back what must be dropped without the lock.
    pub fn remove(&mut self, id: u64, effects: &mut Effects) -> Option<Removed> {
        let subscription = self.subscriptions.remove(&id)?;
        let mut forgotten = Forgotten::default();
        let is_unsent = self.is_unsent_goal(id);
        match &subscription.turn_id {
            None => self.stop_starting(&subscription.thread_id, id, effects),
            Some(turn_id) => {
                if let Some(record) = self.records.get_mut(turn_id) {
                    record.subscriptions.retain(|other| *other != id);
                    let is_wanted = subscription.wishes.interrupt_on_free && !is_unsent;
                    if is_wanted && !record.ended && !record.interrupted {
                        record.interrupted = true;
                        effects.interrupts.push((record.thread_id.clone(), turn_id.clone()));
                    }
                    if record.ended && record.subscriptions.is_empty() && subscription.goal.is_none() {
                        forgotten = self.forget(turn_id);
                    }
                }
            }
        }
        self.leave_goal(id);
        Some(Removed { _subscription: subscription, forgotten })
    }

    /// A handle's subscription.
    pub fn subscription(&mut self, id: u64) -> Option<&mut Subscription> {
        self.subscriptions.get_mut(&id)
    }

    /// The thread of a handle's turn, `""` while it is not known.
    pub fn thread_of(&self, id: u64) -> String {
        self.subscriptions.get(&id).map(|subscription| subscription.thread_id.clone()).unwrap_or_default()
    }

    /// Whether a turn that was just started is not this one's to end: others hold it, it ran before, or a start on
    /// its thread is on its way, which joins it.
    pub fn is_shared(&self, thread_id: &str, turn_id: &str) -> bool {
        self.starting.contains_key(thread_id)
            || self.records.get(turn_id).is_some_and(|record| record.had_handle)
    }

    /// Whether a turn that was just started is over already.
    pub fn is_over(&self, started: &Started) -> bool {
        started.is_over || self.ended.get(&started.turn_id).is_some()
    }

    /// What the handle's result is made of, so far.
    pub fn snapshot(&self, id: u64) -> Option<Snapshot> {
        let subscription = self.subscriptions.get(&id)?;
        let turn_id = subscription.turn_id.clone()?;
        let record = self.records.get(&turn_id)?;
        let (turn_id, goal) = match self.goal_snapshot(id) {
            Some((turn_id, goal)) => (turn_id, Some(goal)),
            None => (turn_id, None),
        };
        Some(Snapshot {
            collected: record.collected.clone(),
            joined: subscription.joined,
            expired: record.expired,
            goal,
            turn_id,
        })
    }

    /// How many turns something is kept of.
    #[cfg(test)]
    pub fn known(&self) -> usize {
        self.records.len()
            + self.subscriptions.len()
            + self.starting.len()
            + self.unclaimed.len()
            + self.active.len()
            + self.goals.len()
            + self.pursued.len()
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
        let mut orphans = self.unclaimed.remove(thread_id).unwrap_or_default();
        orphans.retain(|turn_id| {
            self.records.get(turn_id).is_some_and(|record| record.subscriptions.is_empty())
        });
        for turn_id in orphans {
            if let Some(record) = self.records.get_mut(&turn_id) {
                for event in record.held.take_all() {
                    if self.pursued.contains_key(thread_id) {
                        // The goal's handle has it.
                        continue;
                    }
                    if let Some(ticket) = event.ticket() {
                        ticket.owner.store(0, Ordering::Relaxed);
                    }
                    effects.for_client.push(event);
                }
                if record.ended || !record.had_handle {
                    self.forget_at_once(&turn_id);
                }
            }
        }
    }

    fn forget(&mut self, turn_id: &str) -> Forgotten {
        let record = self.records.remove(turn_id);
        let end = record.as_ref().and_then(|record| {
            let completed = record.collected.completed.as_ref();
            completed.or(record.remembered.as_ref()).cloned()
        });
        let long_end = end.and_then(|end| self.remember(turn_id, end));
        Forgotten { _record: record, long_end }
    }

    /// The same where nobody has a handle that could see to what is too long.
    fn forget_at_once(&mut self, turn_id: &str) {
        if let Some(short) = self.forget(turn_id).long_end.and_then(LongEnd::shortened) {
            self.remember_short(&short);
        }
    }
}

/// Whether a turn with this status, as JSON, has ended. A status that is not known here may be of one that runs.
pub fn is_final(status: &str) -> bool {
    matches!(status, r#""completed""# | r#""failed""# | r#""interrupted""#)
}
