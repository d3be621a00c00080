//! Answers to requests of ours: what each sets off, and what is undone when its caller has gone.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::time::Instant;

use super::{FOLLOWS_WITHIN, State};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::log;
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_PROTOCOL};
use crate::rpc::calls::{Answered, Purpose};
use crate::rpc::message::Message;
use crate::rpc::reasons::found_turn_id;
use crate::rpc::timers::Due;
use crate::rpc::turns::{Effects, Started, is_final};

impl State {
    pub(super) fn receive_response(&mut self, message: Arc<Message>, effects: &mut Effects) {
        match self.calls.answer(message) {
            (_, Answered::Waiting(Purpose::TurnStart { subscription, active_before, .. }, outcome)) => {
                match outcome.and_then(Started::read) {
                    Ok(started) => {
                        if let Some(thread_id) = &started.review_thread {
                            self.turns.move_to(subscription, thread_id, effects);
                        }
                        let joined = active_before.as_ref() == Some(&started.turn_id);
                        self.turns.bind(subscription, &started.turn_id, joined, Some(&started), effects);
                    }
                    Err(error) => self.turns.fail(subscription, &error, effects),
                }
            }
            (id, Answered::Waiting(Purpose::ThreadOpen { .. }, outcome)) => {
                let thread = outcome.and_then(|answer| Ok((opened_thread(&answer)?, answer)));
                self.go_on_behind(id, thread, effects);
            }
            (_, Answered::Waiting(Purpose::TurnFollows { subscription }, outcome)) => match outcome {
                Ok(_) => self.timers.set(Instant::now() + FOLLOWS_WITHIN, Due::Follower(subscription)),
                Err(error) => self.turns.fail(subscription, &error, effects),
            },
            (_, Answered::Waiting(Purpose::GoalCheck { subscription }, outcome)) => {
                self.goal_checked(subscription, outcome, effects);
            }
            (_, Answered::Waiting(Purpose::GoalSet { subscription, .. }, outcome)) => {
                self.goal_set(subscription, outcome, effects);
            }
            (_, Answered::Waiting(Purpose::GoalPause { subscription }, outcome)) => {
                self.turns.goal_paused(subscription, outcome, effects);
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
            (id, Answered::Again(pause)) => {
                let pause_ms = pause.as_millis();
                log::log(log::DEBUG, "rpc", || {
                    format!("the server is too busy: request {id} again in {pause_ms} ms")
                });
                self.timers.set(Instant::now() + pause, Due::Call(id));
            }
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
                    self.turns.start_behind(subscription, &thread_id, effects);
                    self.limit_start(subscription);
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
                let Ok(started) = Started::read(answer) else {
                    return;
                };
                let turn_id = &started.turn_id;
                // A turn that was joined is somebody else's.
                let is_ours =
                    active_before.as_ref() != Some(turn_id) && !self.turns.is_shared(&thread_id, turn_id);
                if is_ours && !self.turns.is_over(&started) {
                    log::log(log::INFO, "rpc", || {
                        format!("turn {turn_id} was started too late: interrupted")
                    });
                    self.send_interrupt(started.review_thread.as_ref().unwrap_or(&thread_id), turn_id);
                    if let Some(made) = started.review_thread.filter(|made| *made != thread_id) {
                        self.unsubscribe(&made);
                    }
                }
            }
            (Purpose::ThreadOpen { made: true }, Ok(answer)) => {
                if let Ok(thread_id) = opened_thread(&answer) {
                    log::log(log::INFO, "rpc", || format!("thread {thread_id} came too late: unsubscribed"));
                    self.unsubscribe(&thread_id);
                }
            }
            (Purpose::GoalSet { thread_id, active_before, .. }, Ok(_)) => {
                self.abandon_goal(&thread_id, active_before.as_deref());
            }
            // Whatever the words: no turn is active yet, or the one before still is.
            (Purpose::Interrupt { turn_id }, Err(error)) => {
                // Any turn on the thread of a goal is the goal's.
                if self.turns.goal_of(&turn_id).is_some()
                    && let Some(found) = found_turn_id(&error)
                    && self.interrupts.found(&turn_id, &found)
                {
                    self.ask_to_interrupt(&turn_id);
                } else if let Some(pause) = self.interrupts.refused(&turn_id) {
                    self.timers.set(Instant::now() + pause, Due::Interrupt(turn_id));
                } else {
                    self.turns.interrupt_given_up(&turn_id);
                }
            }
            (Purpose::Interrupt { turn_id }, Ok(_)) => self.interrupts.settle(&turn_id),
            (purpose, Err(error)) => {
                log::log(log::DEBUG, "rpc", || format!("nobody waits for {purpose:?}: {error}"));
            }
            (_, Ok(_)) => {}
        }
    }

    fn unsubscribe(&mut self, thread_id: &str) {
        let params = format!(r#"{{"threadId":{}}}"#, json::quote(thread_id));
        self.calls.begin("thread/unsubscribe", params, Purpose::Unattended);
    }
}

/// The thread that an answer to `thread/start`, `thread/resume` or `thread/fork` names.
pub fn opened_thread(answer: &Message) -> Result<String> {
    let id = json::pointer(answer.body(), "/thread/id").and_then(json::unquote).unwrap_or_default();
    match id.is_empty() {
        false => Ok(id.into_owned()),
        true => Err(Error::new(CODEX_E_PROTOCOL, "the answer has no thread.id")),
    }
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
    let is_loaded = json::pointer(answer.body(), "/thread/status/type") != Some(r#""notLoaded""#);
    if !is_over && !is_loaded {
        let what = "is not over, and the server has not loaded its thread: resume that first";
        return Err(Error::new(CODEX_E_INVALID_ARGUMENT, format!("turn {turn_id} {what}"))
            .with_reason("threadNotFound"));
    }
    let completed = is_over.then(|| {
        Arc::new(Message::own(&format!(r#"{{"method":"turn/completed","params":{{"turn":{turn}}}}}"#)))
    });
    Ok((items, completed))
}
