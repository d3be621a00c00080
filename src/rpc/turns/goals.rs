//! Goals: one logical turn over the turns that the server begins for it, one after another. A goal has a record like
//! any turn's, under a name of its own: limits, collecting and interrupts work on that one.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::deliver::overflow;
use super::goal::{Goal, GoalSnapshot, Pause, SET, Step, Stop, key};
use super::{Effects, Record, Turns};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{CODEX_E_BUSY, CODEX_E_CANCELLED};
use crate::rpc::body::Body;
use crate::rpc::collect::is_retried;
use crate::rpc::event::{self, Event};
use crate::rpc::message::Message;
use crate::rpc::queue::{End, Pushed};

/// How long a goal that seems to be over may still begin a turn, which the server had decided on before.
const SETTLES_WITHIN: Duration = Duration::from_secs(1);

/// How long the server has to answer that it has paused a goal.
const PAUSES_WITHIN: Duration = Duration::from_secs(30);

impl Turns {
    /// A handle's goal takes its thread, if no other goal has it.
    pub fn claim_goal(&mut self, id: u64, thread_id: &str) -> Result<()> {
        self.check_goal(thread_id)?;
        let Some(subscription) = self.subscriptions.get_mut(&id) else {
            return Ok(());
        };
        let mut record = Record::new(thread_id, Instant::now());
        record.subscriptions.push(id);
        record.had_handle = true;
        record.collect = subscription.wishes.collect;
        record.interrupted = subscription.interrupt_wanted;
        thread_id.clone_into(&mut subscription.thread_id);
        subscription.turn_id = Some(key(id));
        // Its first event is the answer to thread/goal/set.
        subscription.queue.hold_back();
        let mut goal = Goal::new(thread_id);
        goal.stopping = subscription.interrupt_wanted;
        self.records.insert(key(id), record);
        self.goals.insert(id, goal);
        self.pursued.insert(thread_id.to_owned(), id);
        Ok(())
    }

    /// An error where a handle's goal has the thread.
    pub fn check_goal(&self, thread_id: &str) -> Result<()> {
        match self.pursued.contains_key(thread_id) {
            false => Ok(()),
            true => Err(Error::new(
                CODEX_E_BUSY,
                format!("thread {thread_id}: a goal is being pursued on it; one at a time"),
            )
            .with_reason("goalActive")),
        }
    }

    /// The thread is known to the server, and this is its status, or its earlier goal is cleared: gives what to send
    /// next, unless the goal is not wanted any more or must not be begun.
    pub fn next_for_goal(&mut self, id: u64, thread_status: &str) -> Option<Result<(&'static str, Body)>> {
        let ran_before =
            self.goals.get(&id).and_then(|goal| self.active_turn(&goal.thread_id)).map(str::to_owned);
        let goal = self.goals.get_mut(&id)?;
        let request = self.subscriptions.get(&id)?.goal.as_ref()?;
        if request.is_new && thread_status == "active" {
            return Some(Err(busy(&goal.thread_id)));
        }
        if goal.stopping {
            return Some(Err(Error::new(CODEX_E_CANCELLED, "the goal was interrupted before it was set")));
        }
        if request.is_new && goal.step == Step::Checked {
            goal.step = Step::Cleared;
            let params = format!(r#"{{"threadId":{}}}"#, json::quote(&goal.thread_id));
            return Some(Ok(("thread/goal/clear", params.into())));
        }
        goal.step = Step::Sent;
        goal.ran_before = ran_before;
        Some(Ok((SET, request.body(&goal.thread_id))))
    }

    /// The server has the goal.
    pub fn goal_set(&mut self, id: u64, answer: &Arc<Message>, effects: &mut Effects) {
        let (Some(goal), Some(record)) = (self.goals.get_mut(&id), self.records.get_mut(&key(id))) else {
            return;
        };
        let now = Instant::now();
        goal.step = Step::Set;
        goal.hear(answer);
        goal.quiet = goal.is_over();
        let thread_id = goal.thread_id.clone();
        (record.began, record.last_activity) = (now, now);
        if let Some(subscription) = self.subscriptions.get_mut(&id) {
            subscription.queue.let_go(Some(Event::new(event::RESPONSE, answer.clone())));
            record.tighten(&subscription.wishes, now);
            if record.has_limits() {
                effects.checks.push(key(id));
            }
        }
        if goal.stopping {
            effects.interrupts.push((thread_id.clone(), key(id)));
        }
        if goal.turns.is_empty()
            && let Some(running) = self.active_turn(&thread_id).map(str::to_owned)
        {
            self.adopt(id, &running, effects);
        }
        self.settle_goal(id, now, effects);
    }

    /// The goal could not be set.
    pub fn fail_goal(&mut self, id: u64, error: &Error, effects: &mut Effects) {
        self.drop_goal(id);
        if let Some(subscription) = self.subscriptions.get_mut(&id) {
            subscription.turn_id = None;
            // Turns that began meanwhile were somebody else's.
            for event in subscription.queue.take_all() {
                if let Some(ticket) = event.ticket() {
                    ticket.owner.store(0, Ordering::Relaxed);
                }
                effects.for_client.push(event);
            }
        }
        self.fail(id, error, effects);
    }

    /// Gives an event to the goal of its thread. True when a handle has taken it.
    pub(super) fn deliver_to_goal(
        &mut self,
        thread_id: &str,
        turn_id: &str,
        event: &Event,
        effects: &mut Effects,
    ) -> bool {
        let Some(id) = self.pursued.get(thread_id).copied() else {
            return false;
        };
        let step = self.goals.get(&id).map(|goal| goal.step);
        let is_about_goal = event.method().starts_with("thread/goal/");
        // Until the answer, what is said of a goal is said of the one before.
        let is_meant = step == Some(Step::Set) || (step == Some(Step::Sent) && !is_about_goal);
        if !is_meant {
            return false;
        }
        if !turn_id.is_empty() && !self.is_of_goal(id, turn_id) {
            if self.is_remembered(turn_id) {
                return false;
            }
            self.adopt(id, turn_id, effects);
        }
        let (Some(goal), Some(record)) = (self.goals.get_mut(&id), self.records.get_mut(&key(id))) else {
            return false;
        };
        let message = event.message();
        record.was_heard = true;
        if !(message.method() == "error" && is_retried(message)) {
            record.last_activity = Instant::now();
        }
        match message.method() {
            "turn/completed" => goal.completed(message),
            "thread/goal/updated" | "thread/goal/cleared" => goal.hear(message),
            _ => record.collected.take(message, record.collect),
        }
        let mut taken = false;
        if let Some(subscription) = self.subscriptions.get_mut(&id) {
            taken = true;
            let is_owner = event.ticket().is_some_and(|ticket| ticket.owner.load(Ordering::Relaxed) == id);
            let event = if is_owner { event.clone() } else { event.observed() };
            if subscription.wishes.watched && subscription.queue.push(event) == Pushed::Overflow {
                subscription.queue.end(End::Broken(overflow(turn_id)));
                if !std::mem::replace(&mut record.interrupted, true) {
                    effects.interrupts.push((thread_id.to_owned(), key(id)));
                }
            }
        }
        self.settle_goal(id, Instant::now(), effects);
        taken
    }

    /// A turn begins that is the goal's.
    fn adopt(&mut self, id: u64, turn_id: &str, effects: &mut Effects) {
        let Some(goal) = self.goals.get_mut(&id) else {
            return;
        };
        if goal.turns.is_empty()
            && let Some(subscription) = self.subscriptions.get_mut(&id)
        {
            subscription.joined = goal.ran_before.as_deref() == Some(turn_id);
            subscription.name.set(Ok(turn_id.to_owned()));
        }
        goal.turns.push(turn_id.to_owned());
        goal.running = Some(turn_id.to_owned());
        goal.quiet = false;
        goal.rests_until = None;
        if goal.stopping && goal.step == Step::Set {
            effects.interrupts.push((goal.thread_id.clone(), key(id)));
        }
    }

    fn is_of_goal(&self, id: u64, turn_id: &str) -> bool {
        let Some(goal) = self.goals.get(&id) else {
            return false;
        };
        goal.turns.last().is_some_and(|last| last == turn_id) || goal.turns.iter().any(|turn| turn == turn_id)
    }

    /// Whether a turn is over already.
    fn is_remembered(&self, turn_id: &str) -> bool {
        self.ended.get(turn_id).is_some() || self.records.get(turn_id).is_some_and(|record| record.ended)
    }

    /// Ends a goal that is over, or says when to look again.
    pub fn settle_goal(&mut self, id: u64, now: Instant, effects: &mut Effects) {
        let Some(goal) = self.goals.get_mut(&id) else {
            return;
        };
        let is_done = self.records.get(&key(id)).is_none_or(|record| record.ended);
        if let Pause::Asked(until) = goal.pause
            && until <= now
        {
            goal.pause = Pause::Answered;
        }
        let is_asked = matches!(goal.pause, Pause::Asked(_));
        if is_done || goal.step != Step::Set || goal.running.is_some() || is_asked {
            return;
        }
        if !(goal.is_over() || goal.stopping || goal.thread_gone || goal.was_interrupted()) {
            goal.rests_until = None;
            return;
        }
        let until = *goal.rests_until.get_or_insert(now + SETTLES_WITHIN);
        if goal.quiet || until <= now {
            self.end_goal(id);
        } else {
            effects.rests.push((until, id));
        }
    }

    fn end_goal(&mut self, id: u64) {
        let (Some(goal), Some(record)) = (self.goals.get(&id), self.records.get_mut(&key(id))) else {
            return;
        };
        record.ended = true;
        let last = goal.ends.last().cloned();
        record.collected.completed = if goal.stopping { last } else { goal.failed.clone().or(last) };
        self.pursued.remove(&goal.thread_id);
        match self.subscriptions.get_mut(&id) {
            Some(subscription) if goal.turns.is_empty() => {
                let error = Error::new(
                    CODEX_E_CANCELLED,
                    format!("the goal was {} before its first turn began", goal.status),
                )
                .with_reason("goalEnded")
                .with("goalStatus", goal.status.clone());
                subscription.name.set(Err(error.clone()));
                subscription.queue.end(End::Broken(error));
            }
            Some(subscription) => subscription.queue.end(End::Finished),
            None => self.drop_goal(id),
        }
    }

    /// Nothing is kept of a goal any more.
    fn drop_goal(&mut self, id: u64) {
        self.records.remove(&key(id));
        if let Some(goal) = self.goals.remove(&id)
            && self.pursued.get(&goal.thread_id) == Some(&id)
        {
            self.pursued.remove(&goal.thread_id);
        }
    }

    /// A goal's handle is gone. It goes on by itself, unless it is being ended, or was not answered yet: then nobody
    /// would know of it.
    pub(super) fn leave_goal(&mut self, id: u64) {
        let Some(goal) = self.goals.get_mut(&id) else {
            return;
        };
        let is_interrupted = self.records.get(&key(id)).is_some_and(|record| record.interrupted);
        let has_ended = self.records.get(&key(id)).is_none_or(|record| record.ended);
        match goal.step {
            _ if has_ended => self.drop_goal(id),
            Step::Sent => goal.stopping = true,
            Step::Set if is_interrupted => goal.stopping = true,
            Step::Checked | Step::Cleared | Step::Set => self.drop_goal(id),
        }
    }

    /// The server does not end the goal: its handle was told.
    pub(super) fn give_up_goal(&mut self, turn_id: &str) {
        let found = self.goals.iter().find(|(id, _)| key(**id) == turn_id);
        let Some((id, thread_id)) = found.map(|(id, goal)| (*id, goal.thread_id.clone())) else {
            return;
        };
        self.pursued.remove(&thread_id);
        if !self.subscriptions.contains_key(&id) {
            self.drop_goal(id);
        }
    }

    /// Whether a handle's goal is not under way to the server yet.
    pub(super) fn is_unsent_goal(&self, id: u64) -> bool {
        self.goals.get(&id).is_some_and(|goal| matches!(goal.step, Step::Checked | Step::Cleared))
    }

    /// Whether what a handle asked for is a goal.
    pub fn has_goal(&self, id: u64) -> bool {
        self.goals.contains_key(&id)
    }

    /// The turn that ran on the thread when a handle's goal was sent.
    pub fn ran_before_goal(&self, id: u64) -> Option<String> {
        self.goals.get(&id)?.ran_before.clone()
    }

    /// The goal with this record.
    pub fn goal_of(&self, turn_id: &str) -> Option<u64> {
        let id = turn_id.strip_prefix("goal ")?.parse().ok()?;
        self.goals.contains_key(&id).then_some(id)
    }

    /// The goal that a handle pursues on a thread.
    pub fn goal_on(&self, thread_id: &str) -> Option<String> {
        self.pursued.get(thread_id).map(|id| key(*id))
    }

    /// What a turn or a goal is called in words for people.
    pub fn shown_name<'a>(&'a self, turn_id: &'a str) -> &'a str {
        let goal = self.goal_of(turn_id).and_then(|id| self.goals.get(&id));
        goal.and_then(|goal| goal.turns.first()).map_or(turn_id, |first| first)
    }

    /// The goal is to end: what to send for that now. What can't be sent yet is asked for when it can.
    pub fn stop_goal(&mut self, id: u64, effects: &mut Effects) -> Option<Stop> {
        let goal = self.goals.get_mut(&id)?;
        goal.stopping = true;
        if goal.step != Step::Set {
            return None;
        }
        let pause = goal.pause == Pause::NotAsked && !goal.is_over();
        if pause {
            let until = Instant::now() + PAUSES_WITHIN;
            goal.pause = Pause::Asked(until);
            effects.rests.push((until, id));
        }
        let stop = Stop { thread_id: goal.thread_id.clone(), pause, interrupt: goal.running.is_some() };
        self.settle_goal(id, Instant::now(), effects);
        Some(stop)
    }

    /// The server has paused the goal, or will not.
    pub fn goal_paused(&mut self, id: u64, answer: Result<Arc<Message>>, effects: &mut Effects) {
        let Some(goal) = self.goals.get_mut(&id) else {
            return;
        };
        goal.pause = Pause::Answered;
        if let Ok(answer) = answer {
            goal.hear(&answer);
        }
        self.settle_goal(id, Instant::now(), effects);
    }

    /// The thread of a goal is closed, archived or deleted.
    pub fn goal_thread_gone(&mut self, thread_id: &str, effects: &mut Effects) {
        if let Some(id) = self.pursued.get(thread_id).copied() {
            if let Some(goal) = self.goals.get_mut(&id) {
                goal.thread_gone = true;
            }
            self.settle_goal(id, Instant::now(), effects);
        }
    }

    /// The turn of a goal that runs, by its record's name: `None` for what is no goal, `Some(None)` where none runs.
    pub fn running_turn_of_goal(&self, turn_id: &str) -> Option<Option<&str>> {
        let goal = self.goals.get(&self.goal_of(turn_id)?)?;
        Some(goal.running.as_deref())
    }

    /// What input for a handle's turn has to name.
    pub fn steered_turn(&self, id: u64) -> Option<String> {
        let goal = self.goals.get(&id)?;
        goal.running.as_ref().or(goal.turns.last()).cloned()
    }

    /// What a goal's result has beside a turn's, and the name that its handle has.
    pub(super) fn goal_snapshot(&self, id: u64) -> Option<(String, GoalSnapshot)> {
        let goal = self.goals.get(&id)?;
        let snapshot = GoalSnapshot {
            status: goal.status.clone(),
            goal: goal.goal.clone(),
            ends: goal.ends.clone(),
            interrupted: goal.stopping,
            ended: self.records.get(&key(id)).is_some_and(|record| record.ended),
        };
        Some((goal.turns.first().cloned().unwrap_or_default(), snapshot))
    }
}

/// The thread has to be at rest.
pub fn busy(thread_id: &str) -> Error {
    Error::new(
        CODEX_E_BUSY,
        format!("thread {thread_id}: a turn is running; a new goal begins on a thread that is at rest"),
    )
    .with_reason("threadBusy")
}
