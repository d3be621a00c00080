//! Calls of the host's callbacks wait until no lock of the library is held.
#![forbid(unsafe_code)]

use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;

type Later = RefCell<Vec<Box<dyn FnOnce()>>>;

thread_local! {
    static HELD: Cell<usize> = const { Cell::new(0) };
    // Without a destructor: handles may be freed by atexit handlers and by destructors of thread-local objects,
    // when this thread's own are gone already. It is empty whenever nothing is held, so that nothing leaks.
    static LATER: ManuallyDrop<Later> = const { ManuallyDrop::new(RefCell::new(Vec::new())) };
}

/// While one lives, what this thread does for the host waits. The last one's drop does it.
pub struct Hold(());

/// Lets it wait.
pub fn hold() -> Hold {
    HELD.set(HELD.get() + 1);
    Hold(())
}

/// Whether something must wait.
pub fn is_held() -> bool {
    HELD.get() > 0
}

/// Whether something waits for the one hold that lives.
pub fn is_pending() -> bool {
    HELD.get() == 1 && LATER.with(|later| !later.borrow().is_empty())
}

/// Does something now, or when nothing is held any more.
pub fn later(work: impl FnOnce() + 'static) {
    match is_held() {
        true => LATER.with(|later| later.borrow_mut().push(Box::new(work))),
        false => work(),
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        HELD.set(HELD.get() - 1);
        if !is_held() {
            let waiting = LATER.with(|later| later.take());
            waiting.into_iter().for_each(|work| work());
        }
    }
}
