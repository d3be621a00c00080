//! Where the library's own log lines go: to a sink that the host sets, or nowhere.
#![forbid(unsafe_code)]

use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use super::held;

/// Something failed and was not handed to any caller.
pub const ERROR: i32 = 1;
/// Something is odd, and the library carried on.
pub const WARN: i32 = 2;
/// What the library did: started, stopped.
pub const INFO: i32 = 3;
/// Lines of the server's stderr, dropped events, late answers.
pub const DEBUG: i32 = 4;

/// Takes log lines: level, target (a layer's name) and one line of text.
pub trait Sink: Send + Sync {
    /// Called on any thread, with no lock of the library held.
    fn log(&self, level: i32, target: &str, message: &str);
}

static MAX_LEVEL: AtomicI32 = AtomicI32::new(0);
static SINK: RwLock<Option<Arc<dyn Sink>>> = RwLock::new(None);

/// Replaces the sink. The old one is dropped once its last running call has returned.
pub fn set_sink(max_level: i32, sink: Option<Arc<dyn Sink>>) {
    let max_level = if sink.is_some() { max_level } else { 0 };
    let old = {
        let mut slot = SINK.write().unwrap_or_else(PoisonError::into_inner);
        MAX_LEVEL.store(max_level, Ordering::Relaxed);
        std::mem::replace(&mut *slot, sink)
    };
    drop(old);
}

/// Whether a line of this level would reach a sink.
pub fn enabled(level: i32) -> bool {
    level <= MAX_LEVEL.load(Ordering::Relaxed)
}

/// Logs one line; the message is built only when somebody listens.
pub fn log(level: i32, target: &str, message: impl FnOnce() -> String) {
    if !enabled(level) {
        return;
    }
    let (target, message) = (target.to_owned(), message());
    held::later(move || write(level, &target, &message));
}

fn write(level: i32, target: &str, message: &str) {
    let sink = SINK.read().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some(sink) = sink {
        sink.log(level, target, message);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    struct Kept(Arc<Mutex<Vec<String>>>);

    impl Sink for Kept {
        fn log(&self, _level: i32, _target: &str, message: &str) {
            if message.starts_with("log test") {
                self.0.lock().unwrap().push(message.to_owned());
            }
        }
    }

    #[test]
    fn lines_wait_while_held_and_go_nowhere_without_a_sink() {
        let kept = Arc::new(Mutex::new(Vec::new()));
        log(ERROR, "test", || unreachable!("nobody listens"));
        set_sink(INFO, Some(Arc::new(Kept(kept.clone()))));
        {
            let _hold = held::hold();
            let _inner = held::hold();
            log(INFO, "test", || "log test: held".into());
            log(DEBUG, "test", || unreachable!("too fine"));
            assert!(kept.lock().unwrap().is_empty());
        }
        log(WARN, "test", || "log test: at once".into());
        set_sink(0, None);
        assert_eq!(*kept.lock().unwrap(), ["log test: held", "log test: at once"]);
    }
}
