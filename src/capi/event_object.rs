//! What stands behind the handle of an event, and the memory for it.

use std::cell::RefCell;
use std::ffi::{CString, c_char};
use std::mem;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::handle::{self, Lender, Opaque};
use super::json;
use super::output::Output;
use super::text;
use super::types::codex_event;
use crate::base;
use crate::base::error::Result;
use crate::rpc::batch::Batch;
use crate::rpc::event::{self, Event};
use crate::rpc::message::Delta;

/// An event with its texts as C reads them, made when they are asked for.
pub(super) struct EventObject {
    what: What,
    /// Made with the first of them.
    texts: OnceLock<Box<Texts>>,
}

/// What stands behind the handle of an event.
enum What {
    Event(Event),
    /// Deltas where they stand, of which the first is the event. Nobody holds this: who wants to gets an event.
    Deltas(Deltas),
}

struct Deltas {
    batch: Batch,
    /// The first one as an event, if somebody wanted to hold it.
    first: Option<Arc<EventObject>>,
}

impl Deltas {
    /// The first delta as an event that others may hold.
    fn share(&mut self) -> Option<Arc<EventObject>> {
        if self.first.is_none() {
            self.first = self.batch.first_event().map(EventObject::new);
        }
        self.first.clone()
    }
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
    fn new(event: Event) -> Arc<EventObject> {
        Arc::new(EventObject { what: What::Event(event), texts: OnceLock::new() })
    }

    fn of_deltas(batch: Batch) -> Box<EventObject> {
        let deltas = Deltas { batch, first: None };
        Box::new(EventObject { what: What::Deltas(deltas), texts: OnceLock::new() })
    }

    /// The event, for those who hold this.
    pub(super) fn event(&self) -> &Event {
        match &self.what {
            What::Event(event) => event,
            What::Deltas(_) => panic!("there is an event behind a handle that somebody holds"),
        }
    }

    /// A `CODEX_EVENT_*` constant.
    pub(super) fn kind(&self) -> i32 {
        match &self.what {
            What::Event(event) => event.kind(),
            What::Deltas(_) => event::NOTIFICATION,
        }
    }

    /// The line and one NUL.
    pub(super) fn json_with_nul(&self) -> &[u8] {
        match &self.what {
            What::Event(event) => event.json_with_nul(),
            What::Deltas(deltas) => deltas.batch.first_with_nul().unwrap_or(b"\0"),
        }
    }

    /// The method, lent.
    pub(super) fn method(&self) -> *const c_char {
        self.lend(|texts| &texts.method, Event::method, |delta| delta.method())
    }

    /// The name of the thread, lent.
    pub(super) fn thread_id(&self) -> *const c_char {
        self.lend(|texts| &texts.thread_id, Event::thread_id, |delta| delta.thread_id())
    }

    /// The name of the turn, lent.
    pub(super) fn turn_id(&self) -> *const c_char {
        self.lend(|texts| &texts.turn_id, Event::turn_id, |delta| delta.turn_id())
    }

    /// The id of the request, lent.
    pub(super) fn request_id(&self) -> *const c_char {
        self.lend(|texts| &texts.request_id, Event::request_id, |_| "")
    }

    /// A text of the event, made once.
    fn lend<'a>(
        &'a self,
        text: fn(&Texts) -> &OnceLock<CString>,
        of_event: fn(&'a Event) -> &'a str,
        of_delta: fn(Delta<'a>) -> &'a str,
    ) -> *const c_char {
        let make = || match &self.what {
            What::Event(event) => of_event(event),
            What::Deltas(deltas) => deltas.batch.first().map_or("", of_delta),
        };
        text(self.texts()).get_or_init(|| text::lent(make())).as_ptr()
    }

    fn texts(&self) -> &Texts {
        self.texts.get_or_init(Box::default)
    }

    fn json(&self) -> &str {
        match &self.what {
            What::Event(event) => event.json(),
            What::Deltas(deltas) => deltas.batch.first().map_or("", |delta| delta.text()),
        }
    }

    /// The text at a pointer, lent: where it begins, how long it is, and whether C would see all of it.
    pub(super) fn string(&self, pointer: &str) -> Option<(*const c_char, usize, bool)> {
        let mut strings = self.texts().strings.lock().unwrap_or_else(PoisonError::into_inner);
        let known = strings.iter().position(|lookup| &*lookup.pointer == pointer).unwrap_or_else(|| {
            let value = base::json::pointer(self.json(), pointer);
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

    /// Forgets what was asked of the event that it was.
    fn begin_anew(&mut self) {
        if let What::Deltas(Deltas { first: first @ Some(_), .. }) = &mut self.what {
            *first = None;
        }
        if let Some(texts) = self.texts.get_mut() {
            **texts = Texts::default();
        }
    }

    /// Passes on to the next delta; false when there is none.
    fn pass(&mut self) -> bool {
        self.begin_anew();
        match &mut self.what {
            What::Event(_) => false,
            What::Deltas(deltas) => {
                deltas.batch.pass();
                !deltas.batch.is_empty()
            }
        }
    }
}

impl Opaque for codex_event {
    type Object = EventObject;
    const NAME: &'static str = "codex_event";
    fn vacated(object: Box<EventObject>) {
        OwnDelta(object).keep();
    }
    fn share(in_place: &mut EventObject) -> Option<Arc<EventObject>> {
        match &mut in_place.what {
            What::Event(_) => None,
            What::Deltas(deltas) => deltas.share(),
        }
    }
}

/// A delta that a caller is about to own, or the memory for one: that of an event which was freed.
pub(super) struct OwnDelta(Box<EventObject>);

thread_local! {
    /// What this thread has freed: a thread that reads events most often frees them too.
    static NEAR: RefCell<Vec<OwnDelta>> = const { RefCell::new(Vec::new()) };
}
/// What was freed by threads that had enough, for those that have none.
static FAR: Mutex<Vec<OwnDelta>> = Mutex::new(Vec::new());
/// So many are kept by a thread: a host frees most events before it takes the next one.
const MOST_NEAR: usize = 8;
/// And so many for all.
const MOST_FAR: usize = 64;

impl OwnDelta {
    /// One that was used before, if there is one.
    pub(super) fn near() -> OwnDelta {
        // A thread that is ending has none.
        let near = NEAR.try_with(|near| near.borrow_mut().pop()).ok().flatten();
        let far = || FAR.lock().unwrap_or_else(PoisonError::into_inner).pop();
        near.or_else(far).unwrap_or_else(|| OwnDelta(EventObject::of_deltas(Batch::default())))
    }

    /// Where the delta is to be put.
    pub(super) fn place(&mut self) -> &mut Batch {
        match &mut self.0.what {
            What::Deltas(deltas) => &mut deltas.batch,
            What::Event(_) => panic!("an event is no place for a delta"),
        }
    }

    /// Keeps it for the next event.
    pub(super) fn keep(mut self) {
        self.0.begin_anew();
        self.place().clear_one();
        let mut kept = Some(self);
        let _ = NEAR.try_with(|near| {
            let mut near = near.borrow_mut();
            if near.len() < MOST_NEAR {
                near.extend(kept.take());
            }
        });
        if let Some(delta) = kept {
            let mut far = FAR.lock().unwrap_or_else(PoisonError::into_inner);
            if far.len() < MOST_FAR {
                far.push(delta);
            }
        }
    }

    /// Publishes it as a handle that its owner frees.
    pub(super) fn publish(self) -> Result<*mut codex_event> {
        handle::open_in_place(self.0)
    }
}

/// Publishes an event as a handle that its owner frees.
pub(super) fn publish(event: Event) -> Result<*mut codex_event> {
    handle::open(EventObject::new(event))
}

/// The same, where the owner wants it.
pub(super) fn open(event: Event, out_event: &Output<codex_event>) -> Result<()> {
    out_event.set(publish(event)?);
    Ok(())
}

/// Lends events one after the other.
pub(super) struct LentEvents {
    lender: Lender<codex_event>,
    /// Memory for what lends deltas; there are none in it.
    deltas: Option<Box<EventObject>>,
}

impl LentEvents {
    /// None yet.
    pub(super) fn new() -> LentEvents {
        LentEvents { lender: Lender::new(), deltas: None }
    }

    /// Lends an event for the length of a call. A request is declined after it if nobody has answered it, nor holds it.
    pub(super) fn lend<T>(&mut self, event: Event, call: impl FnOnce(*mut codex_event) -> T) -> Result<T> {
        let (answer, _object) = self.lender.lend(EventObject::new(event), call)?;
        Ok(answer)
    }

    /// Lends deltas one after the other where they stand, each for the length of a call, until all were lent or a call
    /// says false.
    pub(super) fn lend_deltas(
        &mut self,
        deltas: &mut Batch,
        call: impl FnMut(*mut codex_event) -> bool,
    ) -> Result<()> {
        let LentEvents { lender, deltas: memory } = self;
        let object = || {
            let batch = mem::take(deltas);
            match memory.take() {
                Some(mut object) => {
                    object.what = What::Deltas(Deltas { batch, first: None });
                    object
                }
                None => EventObject::of_deltas(batch),
            }
        };
        let lent = lender.lend_again(object, call, |object, goes_on| object.pass() && goes_on)?;
        if let Some(mut object) = lent {
            if let What::Deltas(lent) = &mut object.what {
                *deltas = mem::take(&mut lent.batch);
            }
            self.deltas = Some(object);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::message::Beginning;

    fn line(number: usize) -> String {
        format!(
            r#"{{"method":"item/agentMessage/delta","params":{{"threadId":"t","turnId":"u","delta":"{number}"}}}}"#
        )
    }

    fn batch(numbers: std::ops::Range<usize>) -> Batch {
        let mut batch = Batch::default();
        let mut last = Beginning::default();
        for number in numbers {
            batch.push(&last.read(line(number).as_bytes()).unwrap().delta().unwrap());
        }
        batch
    }

    fn json(event: *const codex_event) -> Option<String> {
        handle::look(event, |object| String::from_utf8_lossy(object.json_with_nul()).into_owned())
    }

    #[test]
    fn deltas_are_lent_in_order_as_far_as_the_calls_let_them() {
        let mut lent = LentEvents::new();
        let mut deltas = batch(0..5);
        let mut addresses = Vec::new();
        let mut held = Vec::new();
        for count in [2, 3] {
            let mut calls = 0;
            lent.lend_deltas(&mut deltas, |event| {
                let expected = line(addresses.len());
                assert!(addresses.iter().all(|before| json(*before).is_none()));
                assert_eq!(json(event), Some(format!("{expected}\0")));
                assert_eq!(handle::look(event, EventObject::kind), Some(event::NOTIFICATION));
                if addresses.len() != 3 {
                    let [one, same] = [(); 2].map(|()| handle::get(event, "event").unwrap());
                    assert!(Arc::ptr_eq(&one, &same) && one.event().turn_id() == "u");
                    held.push((one, expected));
                }
                addresses.push(event);
                calls += 1;
                calls < count
            })
            .unwrap();
            assert_eq!(calls, count);
        }
        assert!(deltas.is_empty() && addresses.iter().all(|before| json(*before).is_none()));
        assert!(held.iter().all(|(object, line)| object.event().json() == line));
    }

    #[test]
    fn what_a_delta_says_is_read_in_place_and_forgotten_with_it() {
        // SAFETY: each is a text that is lent, with its NUL.
        let text =
            |text: *const c_char| unsafe { std::ffi::CStr::from_ptr(text) }.to_str().unwrap().to_owned();
        let mut lent = LentEvents::new();
        let mut number = 0;
        lent.lend_deltas(&mut batch(0..3), |event| {
            let found = handle::look(event, |object| {
                let (delta, length, is_whole) = object.string("/params/delta").unwrap();
                assert!(is_whole && object.string("/params/none").is_none());
                (
                    [object.method(), object.thread_id(), object.turn_id(), object.request_id(), delta]
                        .map(text),
                    length,
                )
            });
            let expected = ["item/agentMessage/delta", "t", "u", "", &number.to_string()].map(str::to_owned);
            assert_eq!(found, Some((expected, 1)));
            number += 1;
            true
        })
        .unwrap();
        assert_eq!(number, 3);
    }

    #[test]
    fn memory_of_a_delta_that_was_freed_is_used_again_unless_it_is_long() {
        let address = |delta: &OwnDelta| &raw const *delta.0;
        let mut lines = batch(0..2);
        let mut first = OwnDelta::near();
        let place = address(&first);
        assert!(lines.take_into(first.place()));
        first.keep();
        let mut again = OwnDelta::near();
        assert!(address(&again) == place && again.place().is_empty());
        assert!(lines.take_into(again.place()) && !lines.take_into(OwnDelta::near().place()));
        let event = again.publish().unwrap();
        assert_eq!(json(event), Some(format!("{}\0", line(1))));
        let held = handle::get(event, "event").unwrap();
        handle::free(event, "test");
        assert_eq!((held.event().json(), json(event)), (&*line(1), None));
        let mut kept = OwnDelta::near();
        assert!(address(&kept) == place && kept.place().is_empty());
    }
}
