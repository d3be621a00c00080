//! What stands behind the handle of an event, and the memory for it.

use std::cell::RefCell;
use std::ffi::{CString, c_char};
use std::mem;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::handle::{self, Lender, Opaque};
use super::json;
use super::output::Output;
use super::types::codex_event;
use crate::base;
use crate::base::error::Result;
use crate::rpc::batch::Batch;
use crate::rpc::event::{self, Event};
use crate::rpc::message::Message;

/// An event with its texts as C reads them, made when they are asked for.
pub(super) struct EventObject {
    what: What,
    pub(super) texts: Texts,
}

/// What stands behind the handle of an event.
enum What {
    /// Never behind a live one.
    Nothing,
    Event(Event),
    /// Deltas that are lent one after the other where they stand. Nobody holds this: who wants to gets an event.
    Deltas(Deltas),
}

/// The first of a batch is the one that is lent.
struct Deltas {
    batch: Batch,
    /// That one as an event, if somebody wanted to hold it.
    first: Option<Arc<EventObject>>,
    /// Memory for it.
    place: EventPlace,
}

impl Deltas {
    /// The first delta as an event that others may hold.
    fn share(&mut self) -> Option<Arc<EventObject>> {
        if self.first.is_none() {
            let mut place = mem::take(&mut self.place);
            let event = self.batch.event(&mut place.spare)?;
            self.first = Some(place.hold(event));
        }
        self.first.clone()
    }

    /// Passes on to the next delta; false when there is none.
    fn pass(&mut self) -> bool {
        if let Some(first) = self.first.take() {
            self.place = EventPlace::of(first);
        }
        self.batch.pass();
        !self.batch.is_empty()
    }
}

/// What was asked for.
#[derive(Default)]
pub(super) struct Texts {
    pub(super) method: OnceLock<CString>,
    pub(super) thread_id: OnceLock<CString>,
    pub(super) turn_id: OnceLock<CString>,
    pub(super) request_id: OnceLock<CString>,
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
    fn new(event: Event) -> EventObject {
        EventObject { what: What::Event(event), texts: Texts::default() }
    }

    /// The event, for those who hold this.
    pub(super) fn event(&self) -> &Event {
        match &self.what {
            What::Event(event) => event,
            _ => panic!("there is an event behind a handle that somebody holds"),
        }
    }

    /// A `CODEX_EVENT_*` constant.
    pub(super) fn kind(&self) -> i32 {
        match &self.what {
            What::Deltas(_) => event::NOTIFICATION,
            _ => self.event().kind(),
        }
    }

    /// The line and one NUL.
    pub(super) fn json_with_nul(&self) -> &[u8] {
        match &self.what {
            What::Deltas(deltas) => deltas.batch.first().unwrap_or(b"\0"),
            _ => self.event().json_with_nul(),
        }
    }

    /// The text at a pointer, lent: where it begins, how long it is, and whether C would see all of it.
    pub(super) fn string(&self, pointer: &str) -> Option<(*const c_char, usize, bool)> {
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
    fn share(lent: &mut EventObject) -> Option<Arc<EventObject>> {
        match &mut lent.what {
            What::Deltas(deltas) => deltas.share(),
            _ => None,
        }
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
        let spare = match mem::replace(&mut place.what, What::Nothing) {
            What::Event(event) => Batch::spare(event),
            _ => None,
        };
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
            Some(place) => place.what = What::Event(event),
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
    /// Memory for what lends deltas; there are none in it.
    deltas: Option<Box<EventObject>>,
}

impl LentEvents {
    /// None yet.
    pub(super) fn new() -> LentEvents {
        LentEvents { lender: Lender::new(), place: EventPlace::default(), deltas: None }
    }

    /// Lends an event for the length of a call.
    pub(super) fn lend<T>(&mut self, event: Event, call: impl FnOnce(*mut codex_event) -> T) -> Result<T> {
        let object = std::mem::take(&mut self.place).hold(event);
        let (answer, object) = self.lender.lend(object, call)?;
        self.place = object.map_or_else(EventPlace::default, EventPlace::of);
        Ok(answer)
    }

    /// Lends deltas one after the other where they stand, each for the length of a call, until all were lent or a call
    /// says false.
    pub(super) fn lend_deltas(
        &mut self,
        deltas: &mut Batch,
        call: impl FnMut(*mut codex_event) -> bool,
    ) -> Result<()> {
        let LentEvents { lender, place, deltas: memory } = self;
        let object = || {
            let what =
                What::Deltas(Deltas { batch: mem::take(deltas), first: None, place: mem::take(place) });
            match memory.take() {
                Some(mut object) => {
                    object.what = what;
                    object
                }
                None => Box::new(EventObject { what, texts: Texts::default() }),
            }
        };
        let lent = lender.lend_again(object, call, |object, goes_on| match &mut object.what {
            What::Deltas(deltas) => deltas.pass() && goes_on,
            _ => false,
        })?;
        if let Some(mut object) = lent {
            if let What::Deltas(lent) = mem::replace(&mut object.what, What::Nothing) {
                *deltas = lent.batch;
                *place = lent.place;
            }
            self.deltas = Some(object);
        }
        Ok(())
    }

    /// The message of the event before, if nobody else holds it.
    pub(super) fn spare(&mut self) -> Option<Arc<Message>> {
        self.place.spare.take()
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
    fn the_memory_of_what_was_held_for_a_moment_is_used_again() {
        let mut lent = LentEvents::new();
        let mut places = Vec::new();
        lent.lend_deltas(&mut batch(0..4), |event| {
            let object = handle::get(event, "event").unwrap();
            places.push((Arc::as_ptr(&object), object.event().json().as_ptr()));
            true
        })
        .unwrap();
        assert!(places.len() == 4 && places.iter().all(|place| *place == places[0]));
        assert!(lent.spare().is_some());
    }
}
