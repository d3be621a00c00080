//! Which reply, and which round of it, answers a request.
#![forbid(unsafe_code)]

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use crate::prompt;
use crate::request::Request;
use crate::script::{Otherwise, Queue, Reply, Script, When};

/// The script that is played, and how far each thread has got in it.
#[derive(Debug, Default)]
pub struct Chooser {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    script: Script,
    /// How often each reply was chosen.
    used: Vec<u32>,
    /// How many of the replies without `when` each thread has had.
    dealt: HashMap<String, usize>,
    /// The replies that wait for a tool's output, by thread.
    open: HashMap<String, Open>,
}

/// A reply that goes on when its tool calls have their outputs.
#[derive(Debug, Clone)]
struct Open {
    turn: String,
    calls: Vec<String>,
    reply: Arc<Reply>,
    origin: String,
    round: usize,
}

/// What to answer.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The reply.
    pub reply: Arc<Reply>,
    /// Where it comes from, for the record of requests.
    pub origin: String,
    /// The number of its round.
    pub round: usize,
    /// The steps of this round.
    pub steps: Range<usize>,
}

/// Why there is nothing to answer.
#[derive(Debug, Clone, PartialEq)]
pub enum NoReply {
    /// The script forbids it.
    Exhausted,
    /// The user's message is a directive with wrong arguments.
    BadDirective(String),
}

impl Chooser {
    /// Plays another script, from its beginning.
    pub fn load(&self, script: Script) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        *state = State { used: vec![0; script.replies.len()], script, ..State::default() };
    }

    /// The answer to a request.
    ///
    /// # Errors
    /// Nothing fits and the script says that this is a failure; or the user's directive is wrong.
    pub fn choose(&self, request: &Request) -> Result<Choice, NoReply> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(choice) = state.go_on(request) {
            return Ok(choice);
        }
        if let Some(index) = state.matching(request).or_else(|| state.next_dealt(request)) {
            state.used[index] += 1;
            let reply = Arc::clone(&state.script.replies[index]);
            let origin = reply.name.clone().unwrap_or_else(|| format!("replies[{index}]"));
            return Ok(Choice::first(reply, origin));
        }
        if state.script.otherwise == Otherwise::Fail {
            return Err(NoReply::Exhausted);
        }
        if !request.new_message && !request.outputs.is_empty() {
            let outputs: Vec<String> = request.outputs.iter().map(|(_, text)| text.clone()).collect();
            return Ok(Choice::first(Arc::new(prompt::after_tool(&outputs)), "after tool".to_owned()));
        }
        let last = request.messages.last().map_or("", String::as_str);
        match prompt::parse(last) {
            Some(Ok(reply)) => Ok(Choice::first(Arc::new(reply), "prompt".to_owned())),
            Some(Err(what)) => Err(NoReply::BadDirective(what)),
            None => Ok(Choice::first(Arc::new(prompt::echo(&request.messages)), "echo".to_owned())),
        }
    }

    /// Remembers the tool calls of a round, so that their outputs are answered with the next one.
    pub fn called(&self, request: &Request, choice: &Choice, calls: Vec<String>) {
        let open = Open {
            turn: request.turn.clone(),
            calls,
            reply: Arc::clone(&choice.reply),
            origin: choice.origin.clone(),
            round: choice.round + 1,
        };
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.open.insert(request.thread.clone(), open);
    }
}

impl Choice {
    fn first(reply: Arc<Reply>, origin: String) -> Self {
        let steps = reply.rounds()[0].clone();
        Choice { reply, origin, round: 0, steps }
    }
}

impl State {
    /// The next round of a reply whose tool has answered, in the turn that it was called in: after an
    /// interrupt, a new message is answered as a new one.
    fn go_on(&self, request: &Request) -> Option<Choice> {
        let open = self.open.get(&request.thread)?;
        let answered = request.outputs.iter().any(|(call, _)| open.calls.contains(call));
        if !answered || open.turn != request.turn {
            return None;
        }
        let steps = open.reply.rounds().get(open.round)?.clone();
        Some(Choice { reply: Arc::clone(&open.reply), origin: open.origin.clone(), round: open.round, steps })
    }

    fn matching(&self, request: &Request) -> Option<usize> {
        self.script.replies.iter().enumerate().position(|(index, reply)| {
            let left = reply.times.is_none_or(|times| self.used[index] < times);
            left && reply.when.as_ref().is_some_and(|when| when.fits(request))
        })
    }

    fn next_dealt(&mut self, request: &Request) -> Option<usize> {
        let key = match self.script.queue {
            Queue::Thread => request.thread.clone(),
            Queue::Shared => String::new(),
        };
        let dealt = self.dealt.entry(key).or_default();
        let mut queue =
            (0..self.script.replies.len()).filter(|index| self.script.replies[*index].when.is_none());
        let index = queue.nth(*dealt)?;
        *dealt += 1;
        Some(index)
    }
}

impl When {
    /// Whether all conditions hold. A condition on the user's text is about a message that is new.
    fn fits(&self, request: &Request) -> bool {
        let last = request.messages.last().map_or("", String::as_str);
        let about_output = self.tool_output.is_some();
        (about_output || request.new_message)
            && self.text.as_ref().is_none_or(|text| text == last)
            && self.contains.as_ref().is_none_or(|text| last.contains(text.as_str()))
            && self
                .tool_output
                .as_ref()
                .is_none_or(|text| request.outputs.iter().any(|(_, output)| output.contains(text.as_str())))
            && self.thread.as_ref().is_none_or(|thread| *thread == request.thread)
            && self.turn.is_none_or(|turn| turn == request.messages.len())
            && self.model.as_ref().is_none_or(|model| *model == request.model)
    }
}
