//! Events: `codex_event_*`.

use std::cell::RefCell;
use std::ffi::{CString, c_char};
use std::ptr;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::handle::{self, Lender, Opaque};
use super::output::Output;
use super::text::{self, Text};
use super::types::{codex_error, codex_event};
use super::{entry, json};
use crate::base;
use crate::base::error::Result;
use crate::base::status::{CODEX_OK, codex_status};
use crate::rpc::batch::Batch;
use crate::rpc::event::Event;
use crate::rpc::message::Message;

/// An event with its texts as C reads them, made when they are asked for.
pub(super) struct EventObject {
    /// Always there behind a live handle.
    event: Option<Event>,
    texts: Texts,
}

/// What was asked for.
#[derive(Default)]
struct Texts {
    method: OnceLock<CString>,
    thread_id: OnceLock<CString>,
    turn_id: OnceLock<CString>,
    request_id: OnceLock<CString>,
    strings: Mutex<Vec<Lookup>>,
}

/// What `codex_event_string` found at a pointer: kept, since it is lent as long as the event lives.
struct Lookup {
    pointer: Box<str>,
    /// The text and one NUL.
    text: Option<Box<[u8]>>,
}

impl EventObject {
    /// The object behind a new handle.
    pub(super) fn new(event: Event) -> EventObject {
        EventObject { event: Some(event), texts: Texts::default() }
    }

    fn event(&self) -> &Event {
        self.event.as_ref().expect("there is an event behind a live handle")
    }

    /// The text at a pointer, lent: where it begins, how long it is, and whether C would see all of it.
    fn string(&self, pointer: &str) -> Option<(*const c_char, usize, bool)> {
        let mut strings = self.texts.strings.lock().unwrap_or_else(PoisonError::into_inner);
        let known = strings.iter().position(|lookup| &*lookup.pointer == pointer).unwrap_or_else(|| {
            let value = base::json::pointer(self.event().json(), pointer);
            let text = value.and_then(json::as_text).map(|text| {
                let mut bytes = text.into_owned().into_bytes();
                bytes.push(0);
                bytes.into_boxed_slice()
            });
            strings.push(Lookup { pointer: pointer.into(), text });
            strings.len() - 1
        });
        // The list may move when it grows, but not the text: it has a place of its own.
        let text = strings[known].text.as_deref()?;
        let length = text.len() - 1;
        Some((text.as_ptr().cast(), length, memchr::memchr(0, text) == Some(length)))
    }
}

impl Texts {
    fn is_used(&mut self) -> bool {
        let texts = [&self.method, &self.thread_id, &self.turn_id, &self.request_id];
        texts.iter().any(|text| text.get().is_some())
            || !self.strings.get_mut().unwrap_or_else(PoisonError::into_inner).is_empty()
    }
}

impl Opaque for codex_event {
    type Object = EventObject;
    const NAME: &'static str = "codex_event";
    fn freed(object: Arc<EventObject>) {
        EventPlace::of(object).keep();
    }
}

/// The memory of an event that was freed, for the next one.
#[derive(Default)]
pub(super) struct EventPlace {
    /// Nobody else holds it, and there is no event in it.
    object: Option<Arc<EventObject>>,
    /// A message to be written over.
    pub(super) spare: Option<Arc<Message>>,
}

thread_local! {
    /// What this thread has freed: a thread that reads events most often frees them too.
    static NEAR: RefCell<Vec<EventPlace>> = const { RefCell::new(Vec::new()) };
}
/// What was freed by threads that had enough, for those that have none.
static FAR: Mutex<Vec<EventPlace>> = Mutex::new(Vec::new());
/// So many are kept by a thread: a host frees most events before it takes the next one.
const MOST_NEAR: usize = 8;
/// And so many for all.
const MOST_FAR: usize = 64;

impl EventPlace {
    /// One that was used before, if there is one.
    pub(super) fn near() -> EventPlace {
        // A thread that is ending has none.
        let near = NEAR.try_with(|near| near.borrow_mut().pop()).ok().flatten();
        near.or_else(|| FAR.lock().unwrap_or_else(PoisonError::into_inner).pop()).unwrap_or_default()
    }

    /// What is left of an event that was freed; nothing while another thread is still about to leave a function that
    /// was called with it. A request is declined now if it was not answered.
    fn of(mut object: Arc<EventObject>) -> EventPlace {
        let Some(place) = Arc::get_mut(&mut object) else {
            return EventPlace::default();
        };
        if place.texts.is_used() {
            place.texts = Texts::default();
        }
        let spare = place.event.take().and_then(Batch::spare);
        EventPlace { object: Some(object), spare }
    }

    /// Keeps it for the next event.
    pub(super) fn keep(self) {
        let mut kept = Some(self);
        let _ = NEAR.try_with(|near| {
            let mut near = near.borrow_mut();
            if near.len() < MOST_NEAR {
                near.extend(kept.take());
            }
        });
        if let Some(place) = kept {
            let mut far = FAR.lock().unwrap_or_else(PoisonError::into_inner);
            if far.len() < MOST_FAR {
                far.push(place);
            }
        }
    }

    /// Puts an event there.
    fn hold(self, event: Event) -> Arc<EventObject> {
        let Some(mut object) = self.object else {
            return Arc::new(EventObject::new(event));
        };
        match Arc::get_mut(&mut object) {
            Some(place) => place.event = Some(event),
            None => return Arc::new(EventObject::new(event)),
        }
        object
    }

    /// Publishes an event as a handle that its owner frees.
    pub(super) fn publish(self, event: Event) -> Result<*mut codex_event> {
        handle::open(self.hold(event))
    }
}

/// Publishes an event as a handle that its owner frees.
pub(super) fn publish(event: Event) -> Result<*mut codex_event> {
    EventPlace::near().publish(event)
}

/// The same, where the owner wants it.
pub(super) fn open(event: Event, out_event: &Output<codex_event>) -> Result<()> {
    out_event.set(publish(event)?);
    Ok(())
}

/// Lends events one after the other, in the same memory.
pub(super) struct LentEvents {
    lender: Lender<codex_event>,
    place: EventPlace,
}

impl LentEvents {
    /// None yet.
    pub(super) fn new() -> LentEvents {
        LentEvents { lender: Lender::new(), place: EventPlace::default() }
    }

    /// Lends an event for the length of a call.
    pub(super) fn lend<T>(&mut self, event: Event, call: impl FnOnce(*mut codex_event) -> T) -> Result<T> {
        let object = std::mem::take(&mut self.place).hold(event);
        let (answer, object) = self.lender.lend(object, call)?;
        self.place = object.map_or_else(EventPlace::default, EventPlace::of);
        Ok(answer)
    }

    /// The message of the event before, if nobody else holds it.
    pub(super) fn spare(&mut self) -> Option<Arc<Message>> {
        self.place.spare.take()
    }
}

/// The length of a text, where the caller wants it.
///
/// # Safety `out_len` is NULL, or valid for writing.
unsafe fn set_length(out_len: *mut usize, length: usize) {
    if !out_len.is_null() {
        // SAFETY: not NULL, so that it is valid for writing, as asked for above.
        unsafe { out_len.write(length) };
    }
}

/// What an event is.
///
/// Any thread; never blocks.
///
/// @param event an event
/// @return a `CODEX_EVENT_*` constant, an open set; 0 when `event` is not a live event, or in a forked
///         child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_kind(event: *const codex_event) -> i32 {
    entry::value("codex_event_kind", 0, || handle::look(event, |object| object.event().kind()).unwrap_or(0))
}

/// The method of the message, such as `item/agentMessage/delta` or `turn/completed`. The library's own
/// events have methods that begin with `libcodex/`.
///
/// Any thread; never blocks.
///
/// @param event an event
/// @return text that is borrowed from `event`; `""` when `event` is not a live event, or in a forked child;
///         never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_method(event: *const codex_event) -> *const c_char {
    entry::value("codex_event_method", c"".as_ptr(), || {
        let Ok(object) = handle::get(event, "event") else { return c"".as_ptr() };
        object.texts.method.get_or_init(|| text::lent(object.event().method())).as_ptr()
    })
}

/// The whole message as the server sent it, byte for byte: `{"method":…,"params":{…}}`, with an `id` for a
/// request.
///
/// Any thread; never blocks, and copies nothing.
///
/// @param event   an event
/// @param out_len receives the length in bytes without the NUL at the end, 0 when there is nothing; may be
///         NULL
/// @return JSON that is borrowed from `event`; NULL when `event` is not a live event, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_json(event: *const codex_event, out_len: *mut usize) -> *const c_char {
    // SAFETY: the header asks of the caller that `out_len` is NULL or may be written to; so too below.
    unsafe { set_length(out_len, 0) };
    entry::value("codex_event_json", ptr::null(), || {
        // The bytes live as long as the event, which is its holder's to free.
        let json = handle::look(event, |object| {
            let bytes = object.event().json_with_nul();
            (bytes.as_ptr(), bytes.len() - 1)
        });
        let Some((bytes, length)) = json else { return ptr::null() };
        // SAFETY: as above.
        unsafe { set_length(out_len, length) };
        bytes.cast()
    })
}

/// The text at a pointer into the message: a string with its escapes undone, a number or a truth value as
/// it is written. Half a surrogate pair, which is not text, becomes U+FFFD.
///
/// The text is made when it is asked for first, and kept. Any thread; never blocks.
///
/// @param event   an event
/// @param pointer a JSON pointer (RFC 6901) from the whole message on, such as `/params/delta`
/// @param out_len receives the length in bytes without the NUL at the end, 0 when there is nothing; may be
///         NULL
/// @return text that is borrowed from `event`; NULL when there is no such value, it is `null`, an array or
///         an object, `out_len` is NULL and the text holds a NUL character, which would end it early,
///         `pointer` is NULL or not UTF-8, `event` is not a live event, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_string(
    event: *const codex_event,
    pointer: *const c_char,
    out_len: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks of the caller that a text is NULL or ends with a NUL, and that `out_len` is NULL or
    // may be written to; so too below.
    let pointer = unsafe {
        set_length(out_len, 0);
        Text::new(pointer)
    };
    entry::value("codex_event_string", ptr::null(), || {
        let (Ok(object), Some(pointer)) = (handle::get(event, "event"), pointer.lenient()) else {
            return ptr::null();
        };
        match object.string(pointer) {
            Some((text, length, is_whole)) if is_whole || !out_len.is_null() => {
                // SAFETY: as above.
                unsafe { set_length(out_len, length) };
                text
            }
            _ => ptr::null(),
        }
    })
}

/// The id of the thread that the message is about.
///
/// Any thread; never blocks.
///
/// @param event an event
/// @return text that is borrowed from `event`; `""` when the message names no thread, `event` is not a live
///         event, or in a forked child; never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_thread_id(event: *const codex_event) -> *const c_char {
    entry::value("codex_event_thread_id", c"".as_ptr(), || {
        let Ok(object) = handle::get(event, "event") else { return c"".as_ptr() };
        object.texts.thread_id.get_or_init(|| text::lent(object.event().thread_id())).as_ptr()
    })
}

/// The id of the turn that the message is about.
///
/// Any thread; never blocks.
///
/// @param event an event
/// @return text that is borrowed from `event`; `""` when the message names no turn, `event` is not a live
///         event, or in a forked child; never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_turn_id(event: *const codex_event) -> *const c_char {
    entry::value("codex_event_turn_id", c"".as_ptr(), || {
        let Ok(object) = handle::get(event, "event") else { return c"".as_ptr() };
        object.texts.turn_id.get_or_init(|| text::lent(object.event().turn_id())).as_ptr()
    })
}

/// The id of a request of the server, and of the event that withdraws it, as JSON: a number such as `0`, or
/// a string with its quotes such as `"a"`.
///
/// Any thread; never blocks.
///
/// @param event an event
/// @return text that is borrowed from `event`; `""` when the message is about no request, `event` is not a
///         live event, or in a forked child; never NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_request_id(event: *const codex_event) -> *const c_char {
    entry::value("codex_event_request_id", c"".as_ptr(), || {
        let Ok(object) = handle::get(event, "event") else { return c"".as_ptr() };
        object.texts.request_id.get_or_init(|| text::lent(object.event().request_id())).as_ptr()
    })
}

/// Answers a request of the server, once: docs/approvals.md has the result for each method; for a command or
/// a file change that is to be approved, it is `{"decision":"accept"}` or `{"decision":"decline"}`.
///
/// A result of another shape than its method takes is refused, with the right one in the message, and the
/// request can be answered again. Methods and members that this version does not know pass, and so does
/// everything with the option `checkAnswers` off.
///
/// A request that is freed by its last holder without an answer is declined. Any thread, in callbacks too;
/// never blocks: the answer is queued.
///
/// @param event       an event of kind `CODEX_EVENT_REQUEST`
/// @param result_json the result, as JSON; there is none that would fit every request, so that it can't be
///         NULL
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the answer is queued
/// @retval CODEX_E_INVALID_ARGUMENT the event is not a request that this queue owns, or `result_json` is
///         NULL or not what the request's method takes
/// @retval CODEX_E_INVALID_HANDLE `event` is not a live event
/// @retval CODEX_E_UTF8 `result_json` is not UTF-8
/// @retval CODEX_E_JSON `result_json` is not JSON that the server would accept
/// @retval CODEX_E_ALREADY_ANSWERED the request was answered, declined or withdrawn before
/// @retval CODEX_E_CLOSED the client or the server behind it is closed
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_respond(
    event: *mut codex_event,
    result_json: *const c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (result, out_error) = unsafe { (Text::new(result_json), Output::new(out_error)) };
    entry::call("codex_event_respond", out_error, || {
        let object = handle::get(event, "event")?;
        object.event().respond(result.required("result_json")?)?;
        Ok(CODEX_OK)
    })
}

/// Answers a request of the server with a JSON-RPC error, once. To decline an approval, answer it with a
/// decision instead (`codex_event_respond`): what an error means to the turn is up to the server.
///
/// Any thread, in callbacks too; never blocks: the answer is queued.
///
/// @param event     an event of kind `CODEX_EVENT_REQUEST`
/// @param code      the JSON-RPC error code, such as -32601 for a method that is not supported
/// @param message   one line for the server's log; NULL for none
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the answer is queued
/// @retval CODEX_E_INVALID_ARGUMENT the event is not a request that this queue owns
/// @retval CODEX_E_INVALID_HANDLE `event` is not a live event
/// @retval CODEX_E_UTF8 `message` is not UTF-8
/// @retval CODEX_E_ALREADY_ANSWERED the request was answered, declined or withdrawn before
/// @retval CODEX_E_CLOSED the client or the server behind it is closed
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_reject(
    event: *mut codex_event,
    code: i32,
    message: *const c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (message, out_error) = unsafe { (Text::new(message), Output::new(out_error)) };
    entry::call("codex_event_reject", out_error, || {
        let object = handle::get(event, "event")?;
        object.event().reject(code, message.optional("message")?.unwrap_or(""))?;
        Ok(CODEX_OK)
    })
}

/// Makes a second handle to an event: to keep one that a callback was lent, or to give it to another
/// thread. A request is declined only when the last of its handles is freed without an answer.
///
/// Any thread, in callbacks too; never blocks.
///
/// @param event     an event
/// @param out_event receives the handle, to be freed by `codex_event_free`
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the handle is there
/// @retval CODEX_E_INVALID_ARGUMENT `out_event` is NULL
/// @retval CODEX_E_INVALID_HANDLE `event` is not a live event
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_clone(
    event: *const codex_event,
    out_event: *mut *mut codex_event,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_event, out_error) = unsafe { (Output::new(out_event), Output::new(out_error)) };
    entry::call("codex_event_clone", out_error, || {
        out_event.required("out_event")?;
        let object = handle::get(event, "event")?;
        open(object.event().clone(), &out_event)?;
        Ok(CODEX_OK)
    })
}

/// Frees an event, and with it the texts that were borrowed from it. A request that nobody has answered,
/// and that no other handle holds, is declined.
///
/// Any thread, in callbacks too; never blocks. Nothing happens for NULL and in a forked child; an event
/// that is not live (freed already, or not an event), or that is lent to a callback, is left alone, with a
/// line in the log.
///
/// @param event an event, or NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_event_free(event: *mut codex_event) {
    entry::free("codex_event_free", || handle::free(event, "codex_event_free"));
}
