//! What an answer is for.
#![forbid(unsafe_code)]

/// What an answer sets off besides waking its caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Nothing.
    Plain,
    /// Nobody waits for the answer.
    Unattended,
    /// It names the turn of this subscription.
    TurnStart {
        /// The handle's subscription, 0 for a request without a handle.
        subscription: u64,
        /// The thread of the turn, `""` while it is not known.
        thread_id: String,
        /// The turn that ran on the thread when this one was asked for.
        active_before: Option<String>,
    },
    /// It begins a turn that it does not name.
    TurnFollows {
        /// The handle's subscription.
        subscription: u64,
    },
    /// It comes before a goal is set on a thread.
    GoalCheck {
        /// The handle's subscription.
        subscription: u64,
    },
    /// It sets a goal.
    GoalSet {
        /// The handle's subscription.
        subscription: u64,
        /// The goal's thread.
        thread_id: String,
        /// The turn that ran on the thread when the goal was sent.
        active_before: Option<String>,
    },
    /// It pauses a goal that is to end.
    GoalPause {
        /// The subscription of the handle that the goal had.
        subscription: u64,
    },
    /// It tells what became of a turn.
    TurnLookup {
        /// The turn.
        turn_id: String,
    },
    /// Nobody waits for the answer; refused, it is asked again as long as the turn may still begin.
    Interrupt {
        /// The turn.
        turn_id: String,
    },
    /// It begins a login.
    LoginStart {
        /// The login, as they are numbered here.
        number: u64,
    },
    /// It names a thread.
    ThreadOpen {
        /// The thread is made by it: nobody else has it, and it is unsubscribed if nobody waits any more.
        made: bool,
    },
}
