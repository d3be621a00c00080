//! The table behind every handle: which addresses are live, of which type, and what stands behind each.
//!
//! A handle is an address in space that is reserved and never mapped for use, so that no other allocation of
//! the process can ever have it: `chunk base + slot * 4096 + generation`. Looking one up is arithmetic on
//! the address, never a read through it; that is why any pointer at all may be passed.

use std::any::Any;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::ffi::c_void;
use std::marker::PhantomData;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::base::error::{Error, Result};
use crate::base::log;
use crate::base::status::{CODEX_E_INVALID_HANDLE, CODEX_E_IO};
use crate::os;

/// Addresses in a slot: one for each time that it is opened.
const GENERATIONS: usize = 4096;
/// Slots in a chunk.
const SLOTS: usize = 4096;
const CHUNK_BYTES: usize = SLOTS * GENERATIONS;
/// So many handles are made before an address comes again: a chunk's worth.
const BEFORE_REUSE: u64 = CHUNK_BYTES as u64;
/// Places in the directory of chunks, a power of two.
const PLACES: usize = 4096;
/// Chunks at most: a quarter of the directory stays empty, so that looking up a foreign address ends soon.
const MAX_CHUNKS: usize = PLACES / 4 * 3;

/// A type of handle: its name in C, and what stands behind it.
pub(super) trait Opaque: Sized + 'static {
    /// What a handle of this type keeps alive.
    type Object: Any + Send + Sync;
    /// The name of the type in C.
    const NAME: &'static str;
    /// What freeing the handle means to the object, before the last holder drops it. Must not block.
    fn released(_object: &Self::Object) {}
    /// Takes the handle's hold of the object, after that and with no lock held.
    fn freed(_object: Arc<Self::Object>) {}
}

static TABLE: Table = Table::new();

/// Publishes an object as a handle that its owner frees.
pub(super) fn open<C: Opaque>(object: Arc<C::Object>) -> Result<*mut C> {
    // A thread that is ending has no slots of its own.
    let near = NEAR.try_with(|near| near.0.borrow_mut().pop()).ok().flatten();
    let address = match near {
        Some(slot) => TABLE.reopen(slot, object, C::NAME, Owner::Caller)?,
        None => TABLE.open(object, C::NAME, Owner::Caller)?,
    };
    Ok(ptr::without_provenance_mut(address))
}

/// What stands behind a handle; `argument` is the parameter's name, for the message.
pub(super) fn get<C: Opaque>(handle: *const C, argument: &str) -> Result<Arc<C::Object>> {
    if handle.is_null() {
        return Err(Error::new(CODEX_E_INVALID_HANDLE, format!("{argument} is NULL")));
    }
    let object = TABLE.get(handle.addr(), C::NAME).map_err(|invalid| invalid.error(argument))?;
    // The name was compared, and each name belongs to one type.
    object.downcast().map_err(|_| Invalid::Foreign.error(argument))
}

/// Looks at what stands behind a handle, for some moments: nobody can free it meanwhile. Not a place for anything that
/// calls out or takes a lock.
pub(super) fn look<C: Opaque, T>(handle: *const C, look: impl FnOnce(&C::Object) -> T) -> Option<T> {
    let slot = lock(TABLE.slot(handle.addr())?);
    slot.check(handle.addr(), C::NAME).ok()?.downcast_ref().map(look)
}

/// What stands behind a handle of one of several types: `pick` takes those that it knows, `wanted` names them.
pub(super) fn get_one_of<T>(
    handle: *const c_void,
    argument: &str,
    wanted: &'static str,
    pick: impl FnOnce(Object) -> Option<T>,
) -> Result<T> {
    if handle.is_null() {
        return Err(Error::new(CODEX_E_INVALID_HANDLE, format!("{argument} is NULL")));
    }
    let (is, object) = TABLE.find(handle.addr()).map_err(|invalid| invalid.error(argument))?;
    pick(object).ok_or_else(|| Invalid::Other { is, wanted }.error(argument))
}

/// Frees a handle. NULL is nothing; one that is not live, or not the caller's, is logged and left alone.
pub(super) fn free<C: Opaque>(handle: *mut C, function: &str) {
    if handle.is_null() {
        return;
    }
    match TABLE.close(handle.addr(), C::NAME, Owner::Caller) {
        // Dropped here, with no lock held: it may be the last holder.
        Ok((object, freed)) => {
            let kept = matches!(freed, Freed::Slot(slot) if keep(slot));
            if !kept {
                TABLE.let_go(freed);
            }
            if let Ok(object) = object.downcast::<C::Object>() {
                C::released(&object);
                C::freed(object);
            }
        }
        Err(invalid) => {
            log::log(log::ERROR, "capi", || format!("{function}: {} Nothing was freed.", invalid.what("it")));
        }
    }
}

thread_local! {
    /// Slots that this thread has freed, for the handles that it makes next: without a look at what all threads share.
    static NEAR: Near = const { Near(RefCell::new(Vec::new())) };
}

struct Near(RefCell<Vec<usize>>);

/// So many slots does a thread keep.
const MOST_NEAR: usize = 8;

impl Drop for Near {
    fn drop(&mut self) {
        self.0.take().into_iter().for_each(|slot| TABLE.let_go(Freed::Slot(slot)));
    }
}

/// Keeps a slot for this thread; false when it has enough.
fn keep(slot: usize) -> bool {
    NEAR.try_with(|near| {
        let mut near = near.0.borrow_mut();
        let has_room = near.len() < MOST_NEAR;
        if has_room {
            near.push(slot);
        }
        has_room
    })
    .unwrap_or(false)
}

/// Lends handles, one after the other, each for the length of a call: who receives one can use it, and cannot free it.
/// They have a slot of the table for themselves, and an address each.
pub(super) struct Lender<C: Opaque> {
    place: Place,
    handles: PhantomData<fn() -> C>,
}

/// What a lender has of the table.
#[derive(Clone, Copy)]
enum Place {
    Nothing,
    /// A slot without a live handle.
    Slot(usize),
    /// The address that is lent.
    Lent(usize),
}

impl<C: Opaque> Lender<C> {
    /// One that has lent nothing yet.
    pub(super) fn new() -> Lender<C> {
        Lender { place: Place::Nothing, handles: PhantomData }
    }

    /// Lends an object for the length of a call. Gives back what the call does, and the object, which may have other
    /// holders for some moments more.
    pub(super) fn lend<T>(
        &mut self,
        object: Arc<C::Object>,
        call: impl FnOnce(*mut C) -> T,
    ) -> Result<(T, Option<Arc<C::Object>>)> {
        let address = match self.place {
            Place::Slot(slot) => TABLE.reopen(slot, object, C::NAME, Owner::Library)?,
            _ => TABLE.open(object, C::NAME, Owner::Library)?,
        };
        self.place = Place::Lent(address);
        let answer = call(ptr::without_provenance_mut(address));
        // Only this value can take it back, so that it is live.
        let taken = TABLE.close(address, C::NAME, Owner::Library);
        self.place = Place::Nothing;
        let (object, freed) = taken.map_err(|invalid| invalid.error("lent"))?;
        match freed {
            Freed::Slot(slot) => self.place = Place::Slot(slot),
            spent @ Freed::Spent(_) => TABLE.let_go(spent),
        }
        Ok((answer, object.downcast().ok()))
    }
}

impl<C: Opaque> Drop for Lender<C> {
    fn drop(&mut self) {
        match self.place {
            Place::Nothing => {}
            Place::Slot(slot) => TABLE.let_go(Freed::Slot(slot)),
            // The call has panicked; the object is dropped with no lock held.
            Place::Lent(address) => {
                if let Ok((_object, freed)) = TABLE.close(address, C::NAME, Owner::Library) {
                    TABLE.let_go(freed);
                }
            }
        }
    }
}

/// How many handles are live, of all types.
pub(super) fn live() -> usize {
    TABLE.live()
}

/// What stands behind any handle.
pub(super) type Object = Arc<dyn Any + Send + Sync>;

/// Who may close a handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    Caller,
    Library,
}

/// Why an address is not the handle that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Invalid {
    Foreign,
    Freed,
    Other { is: &'static str, wanted: &'static str },
    Lent,
}

impl Invalid {
    /// The reason as a sentence.
    fn what(self, name: &str) -> String {
        match self {
            Invalid::Foreign => format!("{name} is not a handle of this library."),
            Invalid::Freed => format!("{name} was freed already."),
            Invalid::Other { is, wanted } => format!("{name} is a {is}, not a {wanted}."),
            Invalid::Lent => format!("{name} is lent for the length of the callback."),
        }
    }

    fn error(self, argument: &str) -> Error {
        let what = self.what(argument);
        Error::new(CODEX_E_INVALID_HANDLE, what.trim_end_matches('.'))
    }
}

/// The slot of a handle that was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Freed {
    Slot(usize),
    /// All its addresses were given out.
    Spent(usize),
}

struct Table {
    /// Chunks by their base: a hash table that only grows, so that reading it takes no lock. What stands in it stays
    /// for ever. Null where there is none, so that it takes room neither in the library's file nor, unless it is used,
    /// in memory.
    directory: [AtomicPtr<Chunk>; PLACES],
    unused: Mutex<Unused>,
}

struct Chunk {
    base: usize,
    slots: Box<[Mutex<Slot>]>,
}

/// One place for a live handle.
struct Slot {
    /// Of the live handle, or of the next one.
    generation: usize,
    name: &'static str,
    owner: Owner,
    object: Option<Object>,
}

/// The slots without a live handle, by their address.
struct Unused {
    chunks: usize,
    /// How many handles were made so far, of those slots whose addresses were all given out.
    made: u64,
    /// With addresses left, the one that was freed first at the front.
    ready: VecDeque<usize>,
    /// Those whose addresses were all given out, with the number of handles that were made by then.
    spent: VecDeque<(usize, u64)>,
}

impl Table {
    const fn new() -> Table {
        Table {
            directory: [const { AtomicPtr::new(ptr::null_mut()) }; PLACES],
            unused: Mutex::new(Unused { chunks: 0, made: 0, ready: VecDeque::new(), spent: VecDeque::new() }),
        }
    }

    fn open(&self, object: Object, name: &'static str, owner: Owner) -> Result<usize> {
        self.reopen(self.take_slot()?, object, name, owner)
    }

    /// Opens a slot that has no live handle and is nobody else's.
    fn reopen(&self, address: usize, object: Object, name: &'static str, owner: Owner) -> Result<usize> {
        let mut slot = lock(self.slot(address).ok_or_else(|| Invalid::Foreign.error("slot"))?);
        slot.name = name;
        slot.owner = owner;
        slot.object = Some(object);
        Ok(address + slot.generation)
    }

    fn get(&self, address: usize, name: &'static str) -> std::result::Result<Object, Invalid> {
        let slot = lock(self.slot(address).ok_or(Invalid::Foreign)?);
        slot.check(address, name).cloned()
    }

    /// The name of the type and the object of a live handle.
    fn find(&self, address: usize) -> std::result::Result<(&'static str, Object), Invalid> {
        let slot = lock(self.slot(address).ok_or(Invalid::Foreign)?);
        slot.check(address, slot.name).map(|object| (slot.name, object.clone()))
    }

    /// Closes a handle. Its slot is the caller's, to open it again or to let it go.
    fn close(
        &self,
        address: usize,
        name: &'static str,
        owner: Owner,
    ) -> std::result::Result<(Object, Freed), Invalid> {
        let mut slot = lock(self.slot(address).ok_or(Invalid::Foreign)?);
        slot.check(address, name)?;
        if slot.owner != owner {
            return Err(Invalid::Lent);
        }
        let (object, spent) = slot.vacate()?;
        let base = address - address % GENERATIONS;
        Ok((object, if spent { Freed::Spent(base) } else { Freed::Slot(base) }))
    }

    /// A slot without a live handle is anybody's again.
    fn let_go(&self, freed: Freed) {
        let mut unused = lock(&self.unused);
        match freed {
            Freed::Slot(slot) => unused.ready.push_back(slot),
            Freed::Spent(slot) => {
                unused.made += GENERATIONS as u64;
                let made = unused.made;
                unused.spent.push_back((slot, made));
            }
        }
    }

    /// How many handles are live.
    fn live(&self) -> usize {
        let chunks = (0..PLACES).filter_map(|place| self.chunk(place));
        chunks.flat_map(|chunk| &*chunk.slots).filter(|slot| lock(slot).object.is_some()).count()
    }

    /// The slot that an address lies in, `None` for one outside of every chunk.
    fn slot(&self, address: usize) -> Option<&Mutex<Slot>> {
        let base = address - address % CHUNK_BYTES;
        for place in places(base) {
            let chunk = self.chunk(place)?;
            if chunk.base == base {
                return chunk.slots.get((address - base) / GENERATIONS);
            }
        }
        None
    }

    fn chunk(&self, place: usize) -> Option<&Chunk> {
        // SAFETY: null, or a chunk that was made whole before it was put there, and is never taken away.
        unsafe { self.directory[place].load(Ordering::Acquire).as_ref() }
    }

    /// An unused slot: the one that was freed first. A spent one starts over once enough others were made.
    fn take_slot(&self) -> Result<usize> {
        let mut unused = lock(&self.unused);
        if unused.ready.is_empty() {
            match unused.spent.front() {
                Some((address, made_by_then)) if unused.made - made_by_then >= BEFORE_REUSE => {
                    let address = *address;
                    unused.spent.pop_front();
                    unused.ready.push_back(address);
                }
                _ => self.add_chunk(&mut unused)?,
            }
        }
        unused.ready.pop_front().ok_or_else(|| out_of_addresses("none is left"))
    }

    fn add_chunk(&self, unused: &mut Unused) -> Result<()> {
        if unused.chunks == MAX_CHUNKS {
            return Err(out_of_addresses(&format!("{} handles are live", MAX_CHUNKS * SLOTS)));
        }
        let base = os::reserve_addresses(CHUNK_BYTES, CHUNK_BYTES)
            .map_err(|error| out_of_addresses(&error.to_string()))?;
        let slot = || Mutex::new(Slot { generation: 0, name: "", owner: Owner::Library, object: None });
        let chunk = Box::new(Chunk { base, slots: (0..SLOTS).map(|_| slot()).collect() });
        // Nobody else adds one, since `unused` is locked; there are more places than chunks.
        let place = places(base).find(|place| self.chunk(*place).is_none());
        let place = place.ok_or_else(|| out_of_addresses("the directory is full"))?;
        self.directory[place].store(Box::into_raw(chunk), Ordering::Release);
        unused.chunks += 1;
        unused.ready.extend((0..SLOTS).map(|slot| base + slot * GENERATIONS));
        Ok(())
    }
}

impl Slot {
    /// Takes the object out, and says whether that was the last address.
    fn vacate(&mut self) -> std::result::Result<(Object, bool), Invalid> {
        let object = self.object.take().ok_or(Invalid::Freed)?;
        self.generation = (self.generation + 1) % GENERATIONS;
        Ok((object, self.generation == 0))
    }

    fn check(&self, address: usize, name: &'static str) -> std::result::Result<&Object, Invalid> {
        match &self.object {
            Some(object) if self.generation == address % GENERATIONS => {
                // One constant has one address most of the time.
                if ptr::eq(self.name, name) || self.name == name {
                    Ok(object)
                } else {
                    Err(Invalid::Other { is: self.name, wanted: name })
                }
            }
            _ => Err(Invalid::Freed),
        }
    }
}

/// The directory's places for a chunk, the first choice first.
fn places(base: usize) -> impl Iterator<Item = usize> {
    // Chunks lie side by side most of the time, so that their numbers are as good as a hash.
    let first = base / CHUNK_BYTES;
    (0..PLACES).map(move |step| first.wrapping_add(step) % PLACES)
}

fn out_of_addresses(why: &str) -> Error {
    Error::new(CODEX_E_IO, format!("no address for another handle: {why}; free handles that are done with"))
}

/// The locks here guard single steps that leave nothing half done, so that a poisoned one is as good.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use std::sync::Barrier;
    use std::thread;

    const NAME: &str = "codex_test";

    fn open(table: &Table, number: usize) -> usize {
        table.open(Arc::new(number), NAME, Owner::Caller).unwrap()
    }

    fn number(table: &Table, address: usize) -> std::result::Result<usize, Invalid> {
        table.get(address, NAME).map(|object| *object.downcast::<usize>().unwrap())
    }

    fn close(table: &Table, address: usize) {
        let (_, freed) = table.close(address, NAME, Owner::Caller).unwrap();
        table.let_go(freed);
    }

    #[test]
    fn two_million_opens_give_two_million_addresses() {
        let table = Table::new();
        let mut seen = HashSet::new();
        let mut live = VecDeque::new();
        for round in 0..2_000_000 {
            let address = open(&table, round);
            assert!(seen.insert(address), "round {round} got an address for the second time");
            live.push_back((address, round));
            if live.len() > 100 {
                let (address, round) = live.pop_front().unwrap();
                assert_eq!(number(&table, address), Ok(round));
                close(&table, address);
            }
        }
        assert_eq!(table.live(), 100);
        assert_eq!(lock(&table.unused).chunks, 1);
    }

    #[test]
    fn no_address_comes_again_soon_when_one_slot_is_free() {
        let table = Table::new();
        // All slots but one are held, so that a table without care would go round in that one slot.
        let held: Vec<usize> = (0..SLOTS - 1).map(|round| open(&table, round)).collect();
        let stale = open(&table, 7);
        close(&table, stale);
        for round in 0..40 * GENERATIONS {
            let address = open(&table, round);
            assert_ne!(address, stale, "in round {round}");
            close(&table, address);
        }
        assert_eq!(number(&table, stale), Err(Invalid::Freed));
        assert_eq!(number(&table, held[5]), Ok(5));
    }

    #[test]
    fn a_slot_starts_over_once_a_chunks_worth_of_others_was_made() {
        let table = Table::new();
        let first = open(&table, 0);
        close(&table, first);
        // As if all addresses but one of each slot had been given out.
        for slot in &(0..PLACES).find_map(|place| table.chunk(place)).unwrap().slots {
            lock(slot).generation = GENERATIONS - 1;
        }
        for round in 0..SLOTS {
            close(&table, open(&table, round));
        }
        assert_eq!(lock(&table.unused).spent.len(), SLOTS);
        // Too early: there is a new chunk instead.
        let held: Vec<usize> = (0..SLOTS).map(|round| open(&table, round)).collect();
        assert!(!held.contains(&first));
        assert_eq!(lock(&table.unused).chunks, 2);
        lock(&table.unused).made += BEFORE_REUSE;
        let again: Vec<usize> = (0..SLOTS).map(|round| open(&table, round)).collect();
        assert!(again.contains(&first));
        assert_eq!(lock(&table.unused).chunks, 2);
    }

    #[test]
    fn a_freed_handle_stays_invalid_after_its_slot_is_used_again() {
        let table = Table::new();
        let stale = open(&table, 1);
        close(&table, stale);
        let mut again = open(&table, 2);
        while again / GENERATIONS != stale / GENERATIONS {
            close(&table, again);
            again = open(&table, 2);
        }
        assert_eq!(number(&table, again), Ok(2));
        assert_eq!(number(&table, stale), Err(Invalid::Freed));
        assert_eq!(table.close(stale, NAME, Owner::Caller).err(), Some(Invalid::Freed));
        assert_eq!(number(&table, again), Ok(2));
    }

    #[test]
    fn another_type_is_refused_and_stays_live() {
        let table = Table::new();
        let address = open(&table, 3);
        let wanted = "codex_other";
        let other = Some(Invalid::Other { is: NAME, wanted });
        assert_eq!(table.get(address, wanted).err(), other);
        assert_eq!(table.close(address, wanted, Owner::Caller).err(), other);
        assert_eq!(number(&table, address), Ok(3));
        assert_eq!(table.find(address).map(|(name, _)| name).ok(), Some(NAME));
        assert_eq!(table.find(address + 1).err(), Some(Invalid::Freed));
    }

    #[test]
    fn a_lent_handle_is_not_the_callers_to_free() {
        let table = Table::new();
        let address = table.open(Arc::new(4_usize), NAME, Owner::Library).unwrap();
        assert_eq!(table.close(address, NAME, Owner::Caller).err(), Some(Invalid::Lent));
        assert_eq!(number(&table, address), Ok(4));
        assert!(table.close(address, NAME, Owner::Library).is_ok());
        assert_eq!(number(&table, address), Err(Invalid::Freed));
    }

    #[test]
    fn what_is_lent_again_and_again_has_an_address_each_time_and_one_slot() {
        let table = Table::new();
        let mut address = table.open(Arc::new(0_usize), NAME, Owner::Library).unwrap();
        let mut seen = HashSet::new();
        for round in 1..GENERATIONS {
            assert_eq!(number(&table, address), Ok(round - 1));
            assert_eq!(table.close(address, NAME, Owner::Caller).err(), Some(Invalid::Lent));
            assert!(seen.insert(address));
            let (_, freed) = table.close(address, NAME, Owner::Library).unwrap();
            assert_eq!(number(&table, address), Err(Invalid::Freed));
            let Freed::Slot(slot) = freed else { panic!("spent in round {round}") };
            address = table.reopen(slot, Arc::new(round), NAME, Owner::Library).unwrap();
        }
        let (_, freed) = table.close(address, NAME, Owner::Library).unwrap();
        assert!(matches!(freed, Freed::Spent(_)));
        table.let_go(freed);
        assert_eq!(table.live(), 0);
        let unused = lock(&table.unused);
        assert_eq!((unused.ready.len(), unused.spent.len()), (SLOTS - 1, 1));
        assert!(unused.made >= GENERATIONS as u64);
    }

    #[test]
    fn any_address_at_all_may_be_asked_for() {
        let table = Table::new();
        let on_the_stack = 5;
        for address in [1, 4096, CHUNK_BYTES, usize::MAX, &raw const on_the_stack as usize] {
            assert_eq!(number(&table, address), Err(Invalid::Foreign), "{address:#x}");
        }
        let live = open(&table, 5);
        let base = live - live % CHUNK_BYTES;
        for address in [base.wrapping_sub(1), base + CHUNK_BYTES, base ^ (1 << 40)] {
            assert_eq!(number(&table, address), Err(Invalid::Foreign), "{address:#x}");
        }
        for address in [live + 1, base + CHUNK_BYTES - 1] {
            assert_eq!(number(&table, address), Err(Invalid::Freed), "{address:#x}");
        }
    }

    #[test]
    fn a_handle_can_be_freed_while_others_look_it_up() {
        let table = Table::new();
        for round in 0..2_000 {
            let address = open(&table, round);
            let start = Barrier::new(3);
            thread::scope(|scope| {
                let freed: Vec<_> = (0..2)
                    .map(|_| {
                        scope.spawn(|| {
                            start.wait();
                            table.close(address, NAME, Owner::Caller).is_ok()
                        })
                    })
                    .collect();
                scope.spawn(|| {
                    start.wait();
                    while let Ok(found) = number(&table, address) {
                        assert_eq!(found, round);
                    }
                });
                let freed = freed.into_iter().map(|thread| thread.join().unwrap());
                assert_eq!(freed.filter(|freed| *freed).count(), 1, "freed by exactly one");
            });
        }
        assert_eq!(table.live(), 0);
    }

    #[test]
    fn many_live_handles_take_more_chunks() {
        let table = Table::new();
        let addresses: Vec<usize> = (0..3 * SLOTS + 1).map(|round| open(&table, round)).collect();
        assert_eq!(lock(&table.unused).chunks, 4);
        for (round, address) in addresses.iter().enumerate() {
            assert_eq!(number(&table, *address), Ok(round));
        }
        addresses.into_iter().for_each(|address| close(&table, address));
        assert_eq!(table.live(), 0);
    }
}
