//! Calls of the host's callbacks wait until no lock of the library is held.
#![forbid(unsafe_code)]

use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;

/// What waits in this thread, and for how many holds.
struct Here {
    held: Cell<usize>,
    is_doing: Cell<bool>,
    later: RefCell<Vec<Box<dyn FnOnce()>>>,
}

thread_local! {
    // Without a destructor: handles may be freed by atexit handlers and by destructors of thread-local objects,
    // when this thread's own are gone already. It is empty whenever nothing is held, so that nothing leaks.
    static HERE: ManuallyDrop<Here> = const {
        ManuallyDrop::new(Here {
            held: Cell::new(0),
            is_doing: Cell::new(false),
            later: RefCell::new(Vec::new()),
        })
    };
}

/// While one lives, what this thread does for the host waits. The last one's drop does it.
pub struct Hold(());

/// Lets it wait.
pub fn hold() -> Hold {
    HERE.with(|here| here.held.set(here.held.get() + 1));
    Hold(())
}

/// Whether something must wait.
pub fn is_held() -> bool {
    HERE.with(|here| here.held.get() > 0)
}

/// Whether something waits for the one hold that lives, and would be done with its drop: not inside of a callback,
/// where nothing is.
pub fn is_pending() -> bool {
    HERE.with(|here| here.held.get() == 1 && !here.is_doing.get() && !here.later.borrow().is_empty())
}

/// Does something now, or when nothing is held any more.
pub fn later(work: impl FnOnce() + 'static) {
    match is_held() {
        true => HERE.with(|here| here.later.borrow_mut().push(Box::new(work))),
        false => work(),
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let is_due = HERE.with(|here| {
            here.held.set(here.held.get() - 1);
            // What a callback brings about is done after it and not inside of it: it may bring about the same again.
            here.held.get() == 0 && !here.is_doing.get() && !here.later.borrow().is_empty()
        });
        if is_due {
            do_what_waits();
        }
    }
}

#[cold]
fn do_what_waits() {
    let _doing = Doing::begin();
    loop {
        let waiting = HERE.with(|here| here.later.take());
        if waiting.is_empty() {
            break;
        }
        waiting.into_iter().for_each(|work| work());
    }
}

struct Doing;

impl Doing {
    fn begin() -> Doing {
        HERE.with(|here| here.is_doing.set(true));
        Doing
    }
}

impl Drop for Doing {
    fn drop(&mut self) {
        HERE.with(|here| here.is_doing.set(false));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    thread_local! {
        static DONE: Cell<usize> = const { Cell::new(0) };
        static DEPTH: Cell<usize> = const { Cell::new(0) };
    }

    /// Brings itself about again, as a wake-up callback does that wakes its poller.
    fn again() {
        assert_eq!(DEPTH.replace(1), 0, "inside of itself");
        if DONE.replace(DONE.get() + 1) < 100_000 {
            let _hold = hold();
            later(again);
        }
        DEPTH.set(0);
    }

    #[test]
    fn nothing_is_said_to_be_done_inside_of_a_callback_where_it_is_not() {
        let held = hold();
        later(|| {
            let _inner = hold();
            later(|| DONE.set(DONE.get() + 1));
            // Who would let go of the lock for it would find it still there, again and again.
            assert!(!is_pending());
        });
        assert!(is_pending());
        drop(held);
        assert_eq!(DONE.get(), 1);
        DONE.set(0);
    }

    #[test]
    fn what_brings_itself_about_needs_no_more_stack_each_time() {
        let held = hold();
        later(again);
        assert_eq!(DONE.get(), 0);
        drop(held);
        assert_eq!(DONE.get(), 100_001);
        assert!(!is_held() && !is_pending());
        later(|| DONE.set(0));
        assert_eq!(DONE.get(), 0, "done at once where nothing is held");
    }
}
