//! Panics: caught at the boundary, and told to the log instead of the host's stderr.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;
use std::thread;

use crate::base::error::Error;
use crate::base::log;
use crate::base::status::CODEX_E_PANIC;

thread_local! {
    static INSIDE: Cell<Option<bool>> = const { Cell::new(None) };
    static WHERE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The names of the library's own threads begin with this.
const THREADS: &str = "codex-";

/// Runs the body of an entry point; a panic in it becomes an error.
pub(super) fn catch<T>(function: &'static str, body: impl FnOnce() -> T) -> Result<T, Error> {
    install_hook();
    let body = AssertUnwindSafe(body);
    marked(true, || panic::catch_unwind(body)).map_err(|payload| error(function, &*payload))
}

/// Runs a callback of the host: a panic in there is the host's own.
pub(super) fn outside<T>(callback: impl FnOnce() -> T) -> T {
    marked(false, callback)
}

/// Runs something with the mark set so, and puts it back as it was.
fn marked<T>(inside: bool, body: impl FnOnce() -> T) -> T {
    struct Restore(Option<bool>);
    impl Drop for Restore {
        fn drop(&mut self) {
            // Fails only on a thread that is ending: nothing is left to mark there.
            let _ = INSIDE.try_with(|mark| mark.set(self.0));
        }
    }
    let _restore = Restore(INSIDE.try_with(|mark| mark.replace(Some(inside))).unwrap_or(None));
    body()
}

/// Set once, never taken back: other hooks may have been put on top of it. In the shared library only its own
/// panics can meet it; in a Rust host, which has one hook for all, the others' go on to the hook before.
fn install_hook() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if is_ours() {
                report(info);
            } else {
                previous(info);
            }
        }));
    });
}

/// Whether this thread runs the library's code, not the host's.
fn is_ours() -> bool {
    let is_our_thread = || thread::current().name().is_some_and(|name| name.starts_with(THREADS));
    INSIDE.try_with(Cell::get).unwrap_or(None).unwrap_or_else(is_our_thread)
}

fn report(info: &PanicHookInfo<'_>) {
    let place = info.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
    let message = format!("panic at {place}: {}", text(info.payload()));
    let _ = WHERE.try_with(|slot| slot.replace(place));
    log::log(log::ERROR, "capi", || message);
}

fn error(function: &str, payload: &(dyn Any + Send)) -> Error {
    let place = WHERE.try_with(RefCell::take).unwrap_or_default();
    let message = format!("a defect of libcodex was caught in {function}: {} (at {place})", text(payload));
    Error::new(CODEX_E_PANIC, message).with("panicAt", place)
}

fn text(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message")
}

/// In a build for tests, panics in the entry point that `LIBCODEX_PANIC_AT` names.
pub(super) fn force(function: &str) {
    if cfg!(feature = "forced-panic")
        && std::env::var_os("LIBCODEX_PANIC_AT").is_some_and(|name| name == function)
    {
        panic!("forced by LIBCODEX_PANIC_AT");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error_that_says_where() {
        let error = catch("codex_test", || panic!("number {}", 7)).unwrap_err();
        assert_eq!(error.code(), CODEX_E_PANIC);
        assert!(error.message().contains("codex_test: number 7"), "{error}");
        assert!(error.detail("panicAt").unwrap().as_str().unwrap().contains("panic.rs"), "{error:?}");
        assert_eq!(catch("codex_test", || 7).unwrap(), 7);
    }

    #[test]
    fn a_callback_is_outside_and_what_follows_it_inside_again() {
        let marks = catch("codex_test", || {
            let before = is_ours();
            let during = outside(is_ours);
            (before, during, is_ours())
        });
        assert_eq!(marks.unwrap(), (true, false, true));
        assert!(!is_ours());
    }

    #[test]
    fn the_librarys_threads_are_inside_but_for_the_hosts_callbacks() {
        let marks = || (is_ours(), outside(is_ours), is_ours());
        let ours = thread::Builder::new().name("codex-test".into()).spawn(marks).unwrap();
        assert_eq!(ours.join().unwrap(), (true, false, true));
        assert_eq!(thread::spawn(marks).join().unwrap(), (false, false, false));
    }

    #[test]
    fn a_panic_in_a_callback_leaves_the_mark_right() {
        let caught = catch("codex_test", || {
            let caught = panic::catch_unwind(|| outside(|| panic::resume_unwind(Box::new("theirs"))));
            (caught.is_err(), is_ours())
        });
        assert_eq!(caught.unwrap(), (true, true));
    }
}
