//! Pollers: any number of sources behind one wait, one descriptor and one callback, `codex_poller_*`.

use std::ffi::c_void;
use std::sync::Arc;

use super::handle::{self, Object, Opaque};
use super::login::LoginObject;
use super::output::{Number, Output};
use super::thread::ThreadObject;
use super::turn::TurnObject;
use super::types::{
    CODEX_POLLER_LEVEL, CODEX_POLLER_ONCE, CODEX_POLLER_READY, codex_destroy_fn, codex_error, codex_poller,
    codex_wakeup_fn,
};
use super::user_data::UserData;
use super::{entry, panic};
use crate::base::deadline::Timeout;
use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_OK, CODEX_TIMEOUT, CODEX_WOKEN, codex_status};
use crate::client::{Call, Client};
use crate::rpc::poller::{Mode, Polled, Poller, Source, Wakeup};

impl Opaque for codex_poller {
    type Object = Poller;
    const NAME: &'static str = "codex_poller";
    fn released(poller: &Poller) {
        poller.release();
    }
}

/// A wake-up callback with its data.
struct WakeupCallback {
    function: unsafe extern "C" fn(*mut c_void),
    user_data: UserData,
}

impl WakeupCallback {
    /// Puts the two together; nothing without a function, and the data is released.
    ///
    /// # Safety
    /// `function` may be called with `user_data`'s pointer, on any thread and on several at once, until that
    /// is dropped.
    unsafe fn new(function: codex_wakeup_fn, user_data: UserData) -> Option<WakeupCallback> {
        function.map(|function| WakeupCallback { function, user_data })
    }

    fn call(&self) {
        // SAFETY: `new` asked for a function that may be called so.
        panic::outside(|| unsafe { (self.function)(self.user_data.pointer()) });
    }
}

/// The source behind a handle, of whatever type that can be watched. Its address is its key.
fn source(handle: *const c_void) -> Result<(usize, Arc<dyn Source>)> {
    fn as_source<S: Source + 'static>(object: Object) -> std::result::Result<Arc<dyn Source>, Object> {
        object.downcast::<S>().map(|source| source as Arc<dyn Source>)
    }
    let pick = |object| {
        as_source::<Client>(object)
            .or_else(as_source::<Call>)
            .or_else(as_source::<ThreadObject>)
            .or_else(as_source::<TurnObject>)
            .or_else(as_source::<LoginObject>)
            .ok()
    };
    let wanted = "codex_client, codex_call, codex_thread, codex_turn or codex_login";
    Ok((handle.addr(), handle::get_one_of(handle, "handle", wanted, pick)?))
}

/// Makes a poller, for a program that must not block on one handle after the other: it watches any number
/// of them, behind one wait, one descriptor for the program's own loop, and one callback.
///
/// A source is ready exactly when its own call with `CODEX_POLL` would give anything but `CODEX_TIMEOUT`:
/// an end and an error count. That call is `codex_next` for a client, `codex_call_wait` for a call,
/// `codex_thread_next` for a thread, `codex_turn_next` for a turn, `codex_login_wait` for a login. A login is
/// ready before that once, when the server has begun it: until `codex_login_ready`, `codex_login_json` or
/// `codex_login_wait` is called then.
///
/// Any thread; never blocks.
///
/// @param out_poller receives the handle, to be freed by `codex_poller_free`
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the poller is there
/// @retval CODEX_E_INVALID_ARGUMENT `out_poller` is NULL
/// @retval CODEX_E_IO the operating system refused a descriptor, or no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_poller_new(
    out_poller: *mut *mut codex_poller,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_poller, out_error) = unsafe { (Output::new(out_poller), Output::new(out_error)) };
    entry::call("codex_poller_new", out_error, || {
        out_poller.required("out_poller")?;
        out_poller.open(Poller::new()?)?;
        Ok(CODEX_OK)
    })
}

/// Watches a source from now on.
///
/// `CODEX_POLLER_LEVEL` tells of it as long as there is something to take. `CODEX_POLLER_ONCE` tells of it
/// once, and again when something comes after the source's own call gave `CODEX_TIMEOUT`: take until it
/// does. `CODEX_POLLER_READY` tells of it when what was begun is there or has failed, and watches it no longer:
/// its call is then `codex_thread_ready`, `codex_turn_ready` or `codex_login_ready`, for a call
/// `codex_call_wait`, and for a client `codex_metadata`, since `codex_ready` tries a start again that failed.
/// Nobody is taken to read the queue of a client or a thread for that, so that its events and requests go where
/// they would have gone. The poller does not keep the source alive: one that is freed is forgotten by itself. A
/// source can be in several pollers. Any thread; never blocks.
///
/// @param poller    a poller
/// @param handle    a client, a call, a thread, a turn or a login
/// @param mode      `CODEX_POLLER_LEVEL`, `CODEX_POLLER_ONCE` or `CODEX_POLLER_READY`
/// @param token     any number, by which `codex_poller_wait` tells of the source
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the source is watched
/// @retval CODEX_E_INVALID_ARGUMENT `mode` is unknown, or this poller watches the handle already
/// @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller, or `handle` not a live handle of a type
///         that can be watched
/// @retval CODEX_E_CLOSED another thread has just freed `poller` or `handle`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_poller_add(
    poller: *mut codex_poller,
    handle: *const c_void,
    mode: i32,
    token: u64,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_poller_add", out_error, || {
        let poller = handle::get(poller, "poller")?;
        let (key, source) = source(handle)?;
        let mode = match mode {
            CODEX_POLLER_LEVEL => Mode::Level,
            CODEX_POLLER_ONCE => Mode::Once,
            CODEX_POLLER_READY => Mode::Ready,
            _ => {
                let message = format!(
                    "mode is {mode}: pass CODEX_POLLER_LEVEL (0), CODEX_POLLER_ONCE (1) or CODEX_POLLER_READY (2)"
                );
                return Err(Error::new(CODEX_E_INVALID_ARGUMENT, message));
            }
        };
        poller.add(key, source, mode, token)?;
        Ok(CODEX_OK)
    })
}

/// Stops watching a source.
///
/// A `codex_poller_wait` that another thread is in may still return its token. Any thread; never blocks.
///
/// @param poller    a poller
/// @param handle    what was passed to `codex_poller_add`
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the source is not watched any more
/// @retval CODEX_E_INVALID_ARGUMENT this poller does not watch the handle
/// @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller, or `handle` not a live handle of a type
///         that can be watched
/// @retval CODEX_E_CLOSED another thread has just freed `poller`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_poller_remove(
    poller: *mut codex_poller,
    handle: *const c_void,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_poller_remove", out_error, || {
        let poller = handle::get(poller, "poller")?;
        let (key, _) = source(handle)?;
        poller.remove(key)?;
        Ok(CODEX_OK)
    })
}

/// Waits until a source is ready, and gives its token. Sources that are ready take turns.
///
/// The source itself is left as it is: take from it with its own call and `CODEX_POLL`. Where another
/// thread takes from it too, that may find nothing. Any thread, any number at once; blocks, and not with
/// `CODEX_POLL`.
///
/// @param poller     a poller
/// @param timeout_ms for a source; `CODEX_DEFAULT` is no limit
/// @param out_token  receives the source's token, 0 when there is none
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK a source is ready
/// @retval CODEX_TIMEOUT none was in time: call again
/// @retval CODEX_WOKEN `codex_poller_wake` ended the wait
/// @retval CODEX_E_INVALID_ARGUMENT `out_token` is NULL, or `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller
/// @retval CODEX_E_CLOSED `poller` was freed meanwhile
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_poller_wait(
    poller: *mut codex_poller,
    timeout_ms: i64,
    out_token: *mut u64,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_token, out_error) = unsafe { (Number::new(out_token, 0), Output::new(out_error)) };
    entry::call("codex_poller_wait", out_error, || {
        out_token.required("out_token")?;
        let poller = handle::get(poller, "poller")?;
        match poller.wait(Timeout::from_ms(timeout_ms)?.for_work())? {
            Polled::Token(token) => {
                out_token.set(token);
                Ok(CODEX_OK)
            }
            Polled::Woken => Ok(CODEX_WOKEN),
            Polled::Timeout => Ok(CODEX_TIMEOUT),
        }
    })
}

/// What a loop of the program's own can wait for: a file descriptor for `poll` and its relatives, on
/// Windows a HANDLE of a manual-reset event.
///
/// It is readable (signalled) while a source may be ready or a wake is due, and not any more once
/// `codex_poller_wait` with `CODEX_POLL` has given `CODEX_TIMEOUT`. It belongs to the library: the program
/// waits for it, and neither reads nor closes it. It is the same for as long as the poller lives, and must
/// be taken out of the program's loop before `codex_poller_free`. Any thread; never blocks.
///
/// @param poller     a poller
/// @param out_handle receives the descriptor, -1 when there is none
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the descriptor is there
/// @retval CODEX_E_INVALID_ARGUMENT `out_handle` is NULL
/// @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_poller_handle(
    poller: *mut codex_poller,
    out_handle: *mut isize,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_handle, out_error) = unsafe { (Number::new(out_handle, -1), Output::new(out_error)) };
    entry::call("codex_poller_handle", out_error, || {
        out_handle.required("out_handle")?;
        out_handle.set(handle::get(poller, "poller")?.handle());
        Ok(CODEX_OK)
    })
}

/// Has a callback called whenever a source may have become ready or a wake is due, for a program whose loop
/// has no descriptors to wait for.
///
/// The callback only pokes that loop, which then calls `codex_poller_wait` with `CODEX_POLL` until it gives
/// `CODEX_TIMEOUT`: of what has not been asked for until then, nothing is said again. What is ready already
/// is said at once, before this call returns. A call replaces what the one before it has set; calls of the
/// old callback may still be running when this returns, and its `destroy` runs after the last of them. Any
/// thread; never blocks.
///
/// @param poller    a poller
/// @param callback  is called; may be NULL, for none from now on
/// @param user_data passed to `callback`
/// @param destroy   releases `user_data`, exactly once: when another callback was set or the poller freed,
///         and before this returns when it fails or `callback` is NULL. May be NULL
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the callback is set
/// @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller
/// @retval CODEX_E_CLOSED another thread has just freed `poller`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_poller_set_wakeup(
    poller: *mut codex_poller,
    callback: codex_wakeup_fn,
    user_data: *mut c_void,
    destroy: codex_destroy_fn,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that `destroy` and `callback` take `user_data`, on any thread, and that
    // `out_error` is NULL or may be written to.
    let (callback, out_error) = unsafe {
        let user_data = UserData::new(user_data, destroy);
        (WakeupCallback::new(callback, user_data), Output::new(out_error))
    };
    entry::call("codex_poller_set_wakeup", out_error, move || {
        let wakeup = callback.map(|callback| Arc::new(move || callback.call()) as Wakeup);
        handle::get(poller, "poller")?.set_wakeup(wakeup)?;
        Ok(CODEX_OK)
    })
}

/// Makes one `codex_poller_wait` on this poller return `CODEX_WOKEN`: one that waits, or else the next, before it
/// tells of a source. Wakes that come before the first was taken count as one. The descriptor is readable and
/// the callback is called for it too.
///
/// Any thread, in callbacks too; never blocks.
///
/// @param poller    a poller
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK done
/// @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller
/// @retval CODEX_E_CLOSED another thread has just freed `poller`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_poller_wake(
    poller: *mut codex_poller,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_poller_wake", out_error, || {
        handle::get(poller, "poller")?.wake()?;
        Ok(CODEX_OK)
    })
}

/// Frees a poller handle. What it watched stays as it is.
///
/// Calls that wait on this handle return `CODEX_E_CLOSED`. Any thread, in callbacks too; never blocks.
/// Nothing happens for NULL and in a forked child; a poller that is not live (freed already, or not a
/// poller) is left alone, with a line in the log.
///
/// @param poller a poller, or NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_poller_free(poller: *mut codex_poller) {
    entry::free("codex_poller_free", || handle::free(poller, "codex_poller_free"));
}
