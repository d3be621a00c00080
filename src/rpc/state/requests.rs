//! Requests of the server: who answers each, who only sees it, and when nobody may answer it any more.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::State;
use crate::base::json;
use crate::base::log;
use crate::rpc::decline::{Answer, Ruling, answer_at_once};
use crate::rpc::event::{self, Event};
use crate::rpc::message::Message;
use crate::rpc::request::{ServerRequest, Ticket};
use crate::rpc::timers::Due;
use crate::rpc::turns::{Effects, HANDLER, NOBODY, Owner};

/// So many requests may wait for their answers at once: they are kept, however full their queue is.
const MOST_OPEN: usize = 1024;

impl State {
    pub(super) fn receive_request(&mut self, message: Arc<Message>, effects: &mut Effects) {
        let thread_id = message.thread_id().to_owned();
        // Some requests name their thread only; the turn that runs on it is meant.
        let turn_id = match message.turn_id() {
            "" => self.turns.active_turn(&thread_id).unwrap_or_default().to_owned(),
            turn_id => turn_id.to_owned(),
        };
        let request =
            ServerRequest::new(message.id(), message.method(), &thread_id, &turn_id, self.outbox.clone())
                .checked_by(self.settings.check.clone())
                .left_to_others(self.settings.leave_to_others);
        let ticket = request.ticket().clone();
        let handler = self.handlers.find(&message);
        if handler.is_none()
            && let Some(answer) = answer_at_once(message.method())
        {
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
        let has_room = self.has_room();
        let seen = self.settings.ask && is_there && has_room && ticket.is_open();
        if !seen {
            ticket.decline(if has_room {
                "nobody is there to see it"
            } else {
                "too many wait for their answers"
            });
            ticket.owner.store(NOBODY, Ordering::Relaxed);
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
            ticket.give_to(handler.clone());
            self.handlers.hand_over(handler, event.clone());
        }
        if place != Owner::Client {
            self.turns.deliver(&turn_id, event, effects);
        }
        // Somebody is asked, here or elsewhere.
        if seen || ticket.is_open() {
            self.turns.watch_ticket(&turn_id, ticket);
        }
    }

    /// Whether one more request may wait for its answer. Answered ones are forgotten when the server says so; here they
    /// are for a server that does not.
    fn has_room(&mut self) -> bool {
        if self.tickets.len() >= MOST_OPEN {
            self.tickets.retain(|_, ticket| ticket.is_open());
        }
        self.tickets.len() < MOST_OPEN
    }

    fn keep_ticket(&mut self, ticket: &Arc<Ticket>) {
        if !ticket.is_open() || self.tickets.len() >= MOST_OPEN {
            return;
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
    pub(super) fn resolve(&mut self, message: &Message) {
        let Some(id) = json::pointer(message.body(), "/requestId") else {
            return;
        };
        if let Some(ticket) = self.tickets.remove(id)
            && ticket.withdraw()
        {
            self.tell_withdrawn(&ticket, "resolved");
        }
    }

    /// Tells the queue that has a request that no answer is needed any more.
    fn tell_withdrawn(&mut self, ticket: &Ticket, why: &str) {
        let event = withdrawn(ticket, why);
        match ticket.owner.load(Ordering::Relaxed) {
            NOBODY => {}
            0 => {
                self.client.push(event);
            }
            HANDLER => {
                if let Some(handler) = ticket.take_handler() {
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

    pub(super) fn withdraw_of_turn(&mut self, turn_id: &str) {
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

    pub(super) fn give_up_request(&mut self, id: &str) {
        if let Some(ticket) = self.tickets.get(id).filter(|ticket| ticket.is_open()).cloned() {
            // An id that is in use again belongs to a younger request with a time limit of its own.
            let limit = self.settings.approval_timeout.unwrap_or_default();
            if ticket.opened.elapsed() >= limit && ticket.decline("nobody answered it in time") {
                self.tell_withdrawn(&ticket, "timeout");
            }
        }
    }

    /// Declines what is unanswered, since nobody will answer it any more.
    pub fn decline_all(&mut self) {
        for ticket in self.tickets.values() {
            ticket.decline("the client was closed");
            drop(ticket.take_handler());
        }
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
