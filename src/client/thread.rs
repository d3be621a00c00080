//! A thread: a conversation, and the turns on it.
#![forbid(unsafe_code)]

use std::sync::{Arc, OnceLock};

use super::core::Core;
use super::goal;
use super::input;
use super::params::{Params, Use};
use super::result::Completed;
use super::session::check_method;
use super::turn::{Ran, Turn};
use crate::base::deadline::{Deadline, Timeout};
use crate::base::error::{Error, Result};
use crate::base::json;
use crate::base::status::{
    CODEX_E_BUSY, CODEX_E_CLOSED, CODEX_E_INVALID_ARGUMENT, CODEX_E_NOT_READY, CODEX_E_TIMEOUT,
};
use crate::rpc::calls::{CallSlot, Purpose, WithThread};
use crate::rpc::connection::{Connection, Next, check_open};
use crate::rpc::gate::Gate;
use crate::rpc::message::Message;
use crate::rpc::queue::Queue;
use crate::rpc::signal::Signal;
use crate::rpc::state::{State, opened_thread};
use crate::rpc::turns::{Effects, Follows, Wishes, busy};
use crate::rpc::versions::need;

/// One handle to a thread. It keeps its client alive.
pub struct Thread {
    core: Arc<Core>,
    connection: Arc<Connection>,
    gate: Gate,
    /// The call whose answer names the thread, while the handle is not ready.
    opening: Option<(u64, Arc<CallSlot>)>,
    known: OnceLock<Known>,
    /// The queue that sees everything of the thread, once somebody reads it.
    queue: OnceLock<u64>,
}

/// A thread that has its id.
struct Known {
    id: String,
    /// The whole answer; nothing for an attached thread.
    json: Option<String>,
}

/// How far a thread has come.
enum Standing<'a> {
    Open(&'a Known),
    /// The call with this id will tell.
    Opening(u64),
}

impl Standing<'_> {
    /// The thread's id, `""` while it is not known.
    fn thread_id(&self) -> &str {
        match self {
            Standing::Open(known) => &known.id,
            Standing::Opening(_) => "",
        }
    }
}

impl Known {
    fn from(answer: &Message) -> Result<Known> {
        Ok(Known { id: opened_thread(answer)?, json: Some(answer.body().to_owned()) })
    }
}

impl Thread {
    /// A thread by its id.
    pub(super) fn attached(core: Arc<Core>, connection: Arc<Connection>, id: &str) -> Thread {
        let known = Known { id: id.to_owned(), json: None };
        Thread::new(core, connection, None, known.into())
    }

    /// A thread from the answer that opened it.
    pub(super) fn opened(core: Arc<Core>, connection: Arc<Connection>, answer: &Message) -> Result<Thread> {
        let known = Known::from(answer)?;
        Ok(Thread::new(core, connection, None, known.into()))
    }

    /// A thread whose answer is still to come.
    pub(super) fn opening(
        core: Arc<Core>,
        connection: Arc<Connection>,
        id: u64,
        slot: Arc<CallSlot>,
    ) -> Thread {
        Thread::new(core, connection, Some((id, slot)), OnceLock::new())
    }

    fn new(
        core: Arc<Core>,
        connection: Arc<Connection>,
        opening: Option<(u64, Arc<CallSlot>)>,
        known: OnceLock<Known>,
    ) -> Thread {
        Thread { core, connection, gate: Gate::default(), opening, known, queue: OnceLock::new() }
    }

    /// Waits until the thread has its id; false when the time ran out.
    pub fn ready(&self, timeout: Timeout) -> Result<bool> {
        let Some((_, slot)) = &self.opening else {
            self.gate.check()?;
            return Ok(true);
        };
        match self.connection.wait(&self.gate, slot, self.core.answer_by(timeout))? {
            None => Ok(false),
            Some(outcome) => outcome.and_then(|answer| Known::from(&answer)).map(|_| true),
        }
    }

    /// The thread's id, `""` until it is ready.
    pub fn id(&self) -> &str {
        self.known().map_or("", |known| &known.id)
    }

    /// The whole answer to start, resume or fork; nothing for an attached thread, or until it is ready.
    pub fn json(&self) -> Option<&str> {
        self.known()?.json.as_deref()
    }

    /// Starts a turn, or joins the one that runs.
    pub fn turn_start(&self, input: &str, params_json: Option<&str>, timeout: Timeout) -> Result<Turn> {
        self.start(input, params_json, self.core.answer_by(timeout), true)
    }

    /// Starts a turn without waiting.
    pub fn turn_begin(&self, input: &str, params_json: Option<&str>) -> Result<Turn> {
        self.begin(input, params_json, true, true, Deadline::never())
    }

    /// Starts a turn and waits for its result. Nobody sees its events: requests are declined.
    pub fn run(&self, input: &str, params_json: Option<&str>, timeout: Timeout) -> Result<Completed> {
        let deadline = timeout.for_work();
        let answer_by = deadline.min(Deadline::after(self.core.request_timeout()));
        let turn = self.start(input, params_json, answer_by, false)?;
        match turn.run_until(&self.gate, None, deadline) {
            Ok(Ran::Completed(completed)) => Ok(completed),
            // No handle to the turn remains: it would run on for nobody, unless it is somebody else's.
            Ok(_) => {
                turn.interrupt_own(&mut self.connection.lock());
                Err(Error::new(CODEX_E_TIMEOUT, format!("turn {} did not end in time", turn.id()))
                    .with("turnId", turn.id()))
            }
            Err(error) => {
                turn.interrupt_own(&mut self.connection.lock());
                Err(error)
            }
        }
    }

    /// Any request about this thread: `threadId` is added to the params.
    pub fn request(&self, method: &str, params_json: Option<&str>, timeout: Timeout) -> Result<String> {
        check_method(method)?;
        let params = Params::read("params_json", params_json, Use::ThreadRequest)?;
        let deadline = self.core.answer_by(timeout);
        if let Some((_, slot)) = &self.opening {
            match self.connection.wait(&self.gate, slot, deadline)? {
                Some(outcome) => outcome.and_then(|answer| Known::from(&answer)).map(drop)?,
                None => {
                    return Err(Error::new(
                        CODEX_E_TIMEOUT,
                        format!("{method}: not sent, since the thread was not ready in time"),
                    )
                    .with("method", method)
                    .with("sent", false));
                }
            }
        }
        let params = params.with(&[("threadId", &json::quote(self.id()))]);
        let answer = self.connection.call(&self.gate, method, params, Purpose::Plain, deadline)?;
        Ok(answer.body().to_owned())
    }

    /// Asks the server to interrupt what runs on the thread, `run` included; never waits.
    pub fn interrupt(&self, options_json: Option<&str>) -> Result<()> {
        let options = Params::read("options_json", options_json, Use::Interrupt)?;
        let mut state = self.connection.lock();
        self.gate.check()?;
        check_open(&state)?;
        let thread_id = match self.standing()? {
            Standing::Open(known) => &known.id,
            Standing::Opening(opening) => {
                for id in state.calls.subscriptions_behind(opening) {
                    state.turns.interrupt(id);
                    if let Some(subscription) = state.turns.subscription(id) {
                        subscription.kill_background |= options.kill_background;
                    }
                }
                return Ok(());
            }
        };
        for turn_id in state.turns.interrupt_thread(thread_id) {
            state.send_interrupt(thread_id, &turn_id);
        }
        if options.kill_background {
            state.clean_background(thread_id);
        }
        Ok(())
    }

    /// The next event of the thread, whoever started its turns. Events are kept from the first call on.
    pub fn next(&self, timeout: Timeout) -> Result<Next> {
        let queue = self.watch(&mut self.connection.lock())?;
        self.core.next(
            &self.connection,
            &self.gate,
            timeout.for_work(),
            |state| state.threads.queue(queue).ok_or_else(freed),
            Queue::take,
        )
    }

    /// Ends the current `next` of one caller, or the next one.
    pub fn wake(&self) -> Result<()> {
        let mut state = self.connection.lock();
        let queue = self.watch(&mut state)?;
        state.threads.queue(queue).ok_or_else(freed)?.wake();
        Ok(())
    }

    /// What is signalled when `next` may have something.
    pub(super) fn signal(&self) -> Result<Arc<Signal>> {
        self.connection.leave_to_thread();
        let mut state = self.connection.lock();
        let queue = self.watch(&mut state)?;
        Ok(state.threads.queue(queue).ok_or_else(freed)?.arrived.clone())
    }

    /// Whether `next` would give something.
    pub(super) fn is_ready(&self) -> bool {
        let mut state = self.connection.lock();
        let queue = self.queue.get().and_then(|queue| state.threads.queue(*queue));
        queue.is_some_and(|queue| queue.is_ready())
    }

    /// What is signalled when the thread is open, or can't be opened. Its queue is not begun by that.
    pub(super) fn open_signal(&self) -> Result<Arc<Signal>> {
        self.connection.leave_to_thread();
        self.gate.check()?;
        Ok(self.opening.as_ref().map(|(_, slot)| slot.settled.clone()).unwrap_or_default())
    }

    /// Whether it is open, or can't be opened.
    pub(super) fn is_open(&self) -> bool {
        // With the lock, under which the answer is put there and signalled.
        let _state = self.connection.lock();
        self.opening.as_ref().is_none_or(|(_, slot)| slot.outcome().is_some())
    }

    /// The handle's queue, which is made when it is first asked for. Called with the state locked.
    fn watch(&self, state: &mut State) -> Result<u64> {
        self.gate.check()?;
        Ok(*self.queue.get_or_init(|| {
            let queue = match self.standing() {
                Ok(Standing::Open(known)) => match self.answer() {
                    Some(answer) => {
                        let queue = state.threads.open("");
                        state.threads.opened(queue, &known.id, answer);
                        queue
                    }
                    None => state.threads.open(&known.id),
                },
                Ok(Standing::Opening(opening)) => {
                    let queue = state.threads.open("");
                    state.opening.entry(opening).or_default().push(queue);
                    queue
                }
                Err(error) => {
                    let queue = state.threads.open("");
                    state.threads.fail(queue, &error);
                    queue
                }
            };
            if let Some(error) = state.end.clone() {
                state.threads.fail(queue, &error);
            }
            queue
        }))
    }

    /// The handle is freed.
    pub fn release(&self) {
        let mut state = self.connection.lock();
        self.gate.release();
        let queue = self.queue.get().and_then(|queue| state.threads.remove(*queue));
        if let Some((id, slot)) = &self.opening
            && slot.outcome().is_none()
        {
            state.leave_opening(*id);
        }
        drop(state);
        // Outside the lock: what is dropped may hold requests, which are declined.
        drop(queue);
    }

    /// Open or opening; an error when it could not be opened. With the state locked it stays as it is.
    fn standing(&self) -> Result<Standing<'_>> {
        if let Some(known) = self.known() {
            return Ok(Standing::Open(known));
        }
        let (opening, slot) = self.opening.as_ref().ok_or_else(freed)?;
        match slot.outcome() {
            None => Ok(Standing::Opening(*opening)),
            Some(Err(error)) => Err(error.clone()),
            Some(Ok(answer)) => Err(Known::from(answer).err().unwrap_or_else(freed)),
        }
    }

    /// The answer that opened a thread without anybody waiting for it.
    fn answer(&self) -> Option<&Arc<Message>> {
        self.opening.as_ref()?.1.outcome()?.as_ref().ok()
    }

    fn known(&self) -> Option<&Known> {
        if let Some((_, slot)) = &self.opening
            && self.known.get().is_none()
            && let Some(Ok(answer)) = slot.outcome()
            && let Ok(known) = Known::from(answer)
        {
            // Another thread may have been quicker, with the same.
            let _ = self.known.set(known);
        }
        self.known.get()
    }

    fn start(
        &self,
        input: &str,
        params_json: Option<&str>,
        deadline: Deadline,
        watched: bool,
    ) -> Result<Turn> {
        let turn = self.begin(input, params_json, watched, false, deadline)?;
        turn.wait_started(&self.gate, deadline)?;
        Ok(turn)
    }

    fn begin(
        &self,
        input: &str,
        params_json: Option<&str>,
        watched: bool,
        wants_answer: bool,
        deadline: Deadline,
    ) -> Result<Turn> {
        let input = input::items(input)?;
        let params = Params::read("params_json", params_json, Use::Turn)?;
        let wishes = wishes(&params, watched);
        let join = params.join;
        let need = need("turn/start", |member| params.gives(member));
        // What is wrong with the arguments is said first, however little time there is.
        if deadline.has_passed() {
            return Err(Error::new(CODEX_E_TIMEOUT, "turn/start: no time was left, nothing was sent")
                .with("method", "turn/start")
                .with("sent", false));
        }
        let with_thread =
            move |thread_id: &str| params.with(&[("threadId", &json::quote(thread_id)), ("input", &input)]);
        let mut state = self.connection.lock();
        self.gate.check()?;
        check_open(&state)?;
        let standing = self.standing()?;
        let (thread_id, is_busy) = match &standing {
            Standing::Open(known) => (known.id.as_str(), state.turns.is_busy(&known.id)),
            Standing::Opening(opening) => ("", !state.calls.subscriptions_behind(*opening).is_empty()),
        };
        if !join && is_busy {
            return Err(Error::new(
                CODEX_E_BUSY,
                format!("thread {thread_id}: a turn is running, and libcodex.join is false"),
            ));
        }
        state.check_version(need)?;
        let (subscription, name) = state.turns.prepare(wishes, wants_answer);
        let active_before = state.turns.active_turn(thread_id).map(str::to_owned);
        let purpose = Purpose::TurnStart { subscription, thread_id: thread_id.to_owned(), active_before };
        let call = send(&mut state, &standing, "turn/start", Box::new(with_thread), subscription, purpose);
        drop(state);
        Ok(Turn::new(self.core.clone(), self.connection.clone(), subscription, name, Some(call)))
    }

    /// Starts a turn by another method than `turn/start`, without waiting.
    pub fn turn_begin_with(&self, method: &str, params_json: Option<&str>) -> Result<Turn> {
        let follows = match method {
            "thread/goal/set" => return self.goal_begin(params_json),
            "review/start" => None,
            "thread/compact/start" => Some(Follows::Compaction),
            "thread/shellCommand" => Some(Follows::ShellCommand),
            _ => {
                return Err(Error::new(
                    CODEX_E_INVALID_ARGUMENT,
                    format!(
                        "method is {method:?}: it must be review/start, thread/compact/start, thread/shellCommand or thread/goal/set"
                    ),
                ));
            }
        };
        let params = Params::read("params_json", params_json, Use::TurnWith)?;
        let wishes = wishes(&params, true);
        let with_thread = move |thread_id: &str| params.with(&[("threadId", &json::quote(thread_id))]);
        let mut state = self.connection.lock();
        self.gate.check()?;
        check_open(&state)?;
        let standing = self.standing()?;
        let thread_id = standing.thread_id();
        let (subscription, name) = state.turns.prepare(wishes, true);
        let active_before = state.turns.active_turn(thread_id).map(str::to_owned);
        let purpose = match follows {
            None => Purpose::TurnStart { subscription, thread_id: thread_id.to_owned(), active_before },
            Some(what) => {
                state.turns.follow(subscription, what, thread_id);
                Purpose::TurnFollows { subscription }
            }
        };
        let call = send(&mut state, &standing, method, Box::new(with_thread), subscription, purpose);
        drop(state);
        Ok(Turn::new(self.core.clone(), self.connection.clone(), subscription, name, Some(call)))
    }

    /// Sets a goal without waiting: one logical turn over all that the server begins for it.
    fn goal_begin(&self, params_json: Option<&str>) -> Result<Turn> {
        let params = Params::read("params_json", params_json, Use::TurnWith)?;
        let request = goal::request(&params)?;
        let wishes = wishes(&params, true);
        let is_new = request.is_new;
        let mut state = self.connection.lock();
        self.gate.check()?;
        check_open(&state)?;
        let standing = self.standing()?;
        if let Standing::Open(known) = &standing {
            state.turns.check_goal(&known.id)?;
            if is_new && state.turns.is_busy(&known.id) {
                return Err(busy(&known.id));
            }
        }
        let (subscription, name) = state.turns.prepare_goal(wishes, request);
        let purpose = Purpose::GoalCheck { subscription };
        let read = move |thread_id: &str| format!(r#"{{"threadId":{}}}"#, json::quote(thread_id)).into();
        let call = send(&mut state, &standing, "thread/read", Box::new(read), subscription, purpose);
        drop(state);
        Ok(Turn::new(self.core.clone(), self.connection.clone(), subscription, name, Some(call)))
    }

    /// A handle to a turn by its id: one that runs, or one that has ended.
    pub fn turn_attach(&self, turn_id: &str) -> Result<Turn> {
        if turn_id.is_empty() {
            return Err(Error::new(CODEX_E_INVALID_ARGUMENT, "turn_id is empty"));
        }
        let wishes =
            Wishes { watched: true, collect: true, interrupt_on_free: false, deadline: None, idle: None };
        let mut state = self.connection.lock();
        self.gate.check()?;
        check_open(&state)?;
        let standing = self.standing()?;
        let thread_id = standing.thread_id();
        if thread_id.is_empty() {
            return Err(Error::new(CODEX_E_NOT_READY, "the thread is not open yet: call codex_thread_ready"));
        }
        let (subscription, name) = state.turns.prepare(wishes, false);
        let mut effects = Effects::default();
        if state.turns.attach(subscription, thread_id, turn_id, &mut effects) {
            state.look_up(thread_id, turn_id);
            state.tell_clock();
        }
        state.apply(effects);
        drop(state);
        Ok(Turn::new(self.core.clone(), self.connection.clone(), subscription, name, None))
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.release();
    }
}

fn wishes(params: &Params, watched: bool) -> Wishes {
    Wishes {
        watched,
        collect: params.collect,
        interrupt_on_free: params.interrupt_on_free,
        deadline: params.deadline,
        idle: params.idle,
    }
}

fn freed() -> Error {
    Error::new(CODEX_E_CLOSED, "the thread's handle was freed")
}

/// Sends what starts a turn, now or when the thread has its id.
fn send(
    state: &mut State,
    standing: &Standing<'_>,
    method: &str,
    params: WithThread,
    subscription: u64,
    purpose: Purpose,
) -> u64 {
    let (call, _) = match standing {
        Standing::Opening(opening) => state.calls.begin_behind(*opening, method, params, purpose),
        Standing::Open(known) => {
            let mut effects = Effects::default();
            state.turns.start_behind(subscription, &known.id, &mut effects);
            state.apply(effects);
            state.limit_start(subscription);
            state.calls.begin(method, params(&known.id), purpose)
        }
    };
    state.tell_clock();
    call
}
