//! What is asked of the server for a goal: whether its thread is at rest, the goal itself, and its pause.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::Instant;

use super::{FOLLOWS_WITHIN, State};
use crate::base::error::Result;
use crate::base::json;
use crate::base::log;
use crate::rpc::calls::Purpose;
use crate::rpc::message::Message;
use crate::rpc::timers::Due;
use crate::rpc::turns::{Effects, SET};

impl State {
    /// The answer to `thread/read` or `thread/goal/clear`: the goal goes on to be set, if it may be.
    pub(super) fn goal_checked(
        &mut self,
        subscription: u64,
        outcome: Result<Arc<Message>>,
        effects: &mut Effects,
    ) {
        let next = outcome.and_then(|answer| {
            let status = json::pointer(answer.body(), "/thread/status/type").and_then(json::unquote);
            self.turns.next_for_goal(subscription, &status.unwrap_or_default()).transpose()
        });
        match next {
            Ok(Some((method, body))) => {
                let purpose = match method {
                    SET => Purpose::GoalSet {
                        subscription,
                        thread_id: self.turns.thread_of(subscription),
                        active_before: self.turns.ran_before_goal(subscription),
                    },
                    _ => Purpose::GoalCheck { subscription },
                };
                self.calls.begin(method, body, purpose);
                self.tell_clock();
            }
            Ok(None) => {}
            Err(error) => self.turns.fail_goal(subscription, &error, effects),
        }
    }

    /// The answer to `thread/goal/set`. Its first turn has to begin in time.
    pub(super) fn goal_set(
        &mut self,
        subscription: u64,
        outcome: Result<Arc<Message>>,
        effects: &mut Effects,
    ) {
        match outcome {
            Ok(answer) => {
                self.turns.goal_set(subscription, &answer, effects);
                self.timers.set(Instant::now() + FOLLOWS_WITHIN, Due::Follower(subscription));
            }
            Err(error) => self.turns.fail_goal(subscription, &error, effects),
        }
    }

    /// A goal was set after its handle was given up: nobody would end it. Not where another one has followed it.
    pub(super) fn abandon_goal(&mut self, thread_id: &str, active_before: Option<&str>) {
        if self.turns.goal_on(thread_id).is_some() {
            return;
        }
        log::log(log::INFO, "rpc", || format!("the goal of thread {thread_id} was set too late: paused"));
        let params = format!(r#"{{"threadId":{},"status":"paused"}}"#, json::quote(thread_id));
        self.calls.begin(SET, params, Purpose::Unattended);
        let running = self.turns.active_turn(thread_id).filter(|turn| Some(*turn) != active_before);
        if let Some(turn_id) = running.map(str::to_owned)
            && !self.turns.is_shared(thread_id, &turn_id)
        {
            self.send_interrupt(thread_id, &turn_id);
        }
    }

    /// Pauses a goal, so that no further turn begins, and interrupts the turn that runs; nobody waits for the answers.
    pub(super) fn stop_goal(&mut self, goal: u64, turn_id: &str) {
        let mut effects = Effects::default();
        let Some(stop) = self.turns.stop_goal(goal, &mut effects) else {
            return;
        };
        if stop.pause {
            let params = format!(r#"{{"threadId":{},"status":"paused"}}"#, json::quote(&stop.thread_id));
            self.calls.begin(SET, params, Purpose::GoalPause { subscription: goal });
        }
        if stop.interrupt {
            self.interrupts.begin(&stop.thread_id, turn_id);
            self.ask_to_interrupt(turn_id);
        }
        self.apply(effects);
    }

    /// The same for a handle that may have a goal.
    pub(super) fn stop_goal_of(&mut self, subscription: u64) {
        let turn_id = self.turns.subscription(subscription).and_then(|one| one.turn_id.clone());
        if let Some(turn_id) = turn_id
            && let Some(goal) = self.turns.goal_of(&turn_id)
        {
            self.stop_goal(goal, &turn_id);
        }
    }

    /// No turn of the goal has begun since it seemed to be over.
    pub(super) fn settle_goal(&mut self, goal: u64, now: Instant) {
        let mut effects = Effects::default();
        self.turns.settle_goal(goal, now, &mut effects);
        self.apply(effects);
    }
}
