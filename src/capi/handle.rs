//! The table behind every handle: which addresses are live, of which type, and what stands behind each.
//!
//! A handle is an address in space that is reserved and never mapped for use, so that no other allocation of
//! the process can ever have it: `chunk base + slot * 4096 + generation`. Looking one up is arithmetic on
//! the address, never a read through it; that is why any pointer at all may be passed.

mod lend;

use std::any::Any;
use std::array;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::ffi::c_void;
use std::ops::Range;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

pub(super) use self::lend::Lender;
use crate::base::error::{Error, Result};
use crate::base::log;
use crate::base::status::{CODEX_E_INVALID_HANDLE, CODEX_E_IO};
use crate::os;

/// Addresses in a slot: one for each time that it is opened.
const GENERATIONS: usize = 4096;
/// Slots in a chunk.
const SLOTS: usize = 4096;
/// Slots that are made at once: about a page of memory.
const BLOCK: usize = 64;
const BLOCK_BYTES: usize = BLOCK * GENERATIONS;
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
    /// Takes back an object that stood in its place, after that and with no lock held.
    fn vacated(object: Box<Self::Object>) {
        drop(object);
    }
    /// Of an object that stands in its place, one that others may hold: the same for each who asks. Called with the
    /// slot's lock.
    fn share(_in_place: &mut Self::Object) -> Option<Arc<Self::Object>> {
        None
    }
}

static TABLE: Table = Table::new();

/// Publishes an object as a handle that its owner frees.
pub(super) fn open<C: Opaque>(object: Arc<C::Object>) -> Result<*mut C> {
    publish(Behind::Shared(object))
}

/// The same of an object that nobody else ever holds: of it others get what `share` makes.
pub(super) fn open_in_place<C: Opaque>(object: Box<C::Object>) -> Result<*mut C> {
    publish(Behind::InPlace(object))
}

fn publish<C: Opaque>(behind: Behind) -> Result<*mut C> {
    // A thread that is ending has no slots of its own.
    let near = NEAR.try_with(|near| near.0.borrow_mut().pop()).ok().flatten();
    let address = match near {
        Some(slot) => TABLE.reopen(slot, behind, C::NAME, Owner::Caller)?,
        None => TABLE.open(behind, C::NAME, Owner::Caller)?,
    };
    Ok(ptr::without_provenance_mut(address))
}

/// What stands behind a handle; `argument` is the parameter's name, for the message.
pub(super) fn get<C: Opaque>(handle: *const C, argument: &str) -> Result<Arc<C::Object>> {
    if handle.is_null() {
        return Err(Error::new(CODEX_E_INVALID_HANDLE, format!("{argument} is NULL")));
    }
    let share = |lent: &mut dyn Any| lent.downcast_mut().and_then(C::share).map(|object| object as Object);
    let object = TABLE.get(handle.addr(), C::NAME, share).map_err(|invalid| invalid.error(argument))?;
    // The name was compared, and each name belongs to one type.
    object.downcast().map_err(|_| Invalid::Foreign.error(argument))
}

/// Looks at what stands behind a handle: nobody can free it meanwhile. Not a place for anything that calls out, or takes
/// a lock that others hold for long.
pub(super) fn look<C: Opaque, T>(handle: *const C, look: impl FnOnce(&C::Object) -> T) -> Option<T> {
    let mut slot = lock(TABLE.slot(handle.addr())?);
    match slot.check(handle.addr(), C::NAME).ok()? {
        Behind::Shared(object) => object.downcast_ref(),
        Behind::InPlace(object) => object.downcast_ref(),
    }
    .map(look)
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
    object.and_then(pick).ok_or_else(|| Invalid::Other { is, wanted }.error(argument))
}

/// Frees a handle. NULL is nothing; one that is not live, or not the caller's, is logged and left alone.
pub(super) fn free<C: Opaque>(handle: *mut C, function: &str) {
    if handle.is_null() {
        return;
    }
    match TABLE.close(handle.addr(), C::NAME, Owner::Caller) {
        // Dropped here, with no lock held: it may be the last holder.
        Ok((behind, freed)) => {
            let kept = matches!(freed, Freed::Slot(slot) if keep(slot));
            if !kept {
                TABLE.let_go(freed);
            }
            match behind {
                Behind::Shared(object) => {
                    if let Some(object) = object.downcast_ref() {
                        C::released(object);
                    }
                }
                Behind::InPlace(object) => {
                    if let Ok(object) = object.downcast() {
                        C::released(&object);
                        C::vacated(object);
                    }
                }
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

/// How many handles are live, of all types.
pub(super) fn live() -> usize {
    TABLE.live()
}

/// What stands behind any handle.
pub(super) type Object = Arc<dyn Any + Send + Sync>;

/// What a live handle's slot has.
enum Behind {
    /// What others may hold too.
    Shared(Object),
    /// What never leaves the slot while the handle is live: it is looked at, and changed, with the slot's lock.
    InPlace(Box<dyn Any + Send + Sync>),
}

impl Behind {
    fn shared<T: Any + Send + Sync>(self) -> Option<Arc<T>> {
        match self {
            Behind::Shared(object) => object.downcast().ok(),
            Behind::InPlace(_) => None,
        }
    }

    fn in_place<T: Any>(self) -> Option<Box<T>> {
        match self {
            Behind::Shared(_) => None,
            Behind::InPlace(object) => object.downcast().ok(),
        }
    }
}

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

/// What became of a handle whose object was to be lent again.
enum Renewed {
    /// It has another address.
    Lent(usize),
    Closed(Behind, Freed),
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
    /// Made one after the other, each when none of those before has an unused slot.
    blocks: [OnceLock<Box<Block>>; SLOTS / BLOCK],
}

type Block = [Mutex<Slot>; BLOCK];

/// One place for a live handle.
struct Slot {
    /// Of the live handle, or of the next one.
    generation: usize,
    name: &'static str,
    owner: Owner,
    behind: Option<Behind>,
}

/// The slots without a live handle, by their address.
struct Unused {
    chunks: usize,
    /// Those of the newest chunk that are not made yet.
    unmade: Range<usize>,
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
            unused: Mutex::new(Unused {
                chunks: 0,
                unmade: 0..0,
                made: 0,
                ready: VecDeque::new(),
                spent: VecDeque::new(),
            }),
        }
    }

    fn open(&self, behind: Behind, name: &'static str, owner: Owner) -> Result<usize> {
        self.reopen(self.take_slot()?, behind, name, owner)
    }

    /// Opens a slot that has no live handle and is nobody else's.
    fn reopen(&self, address: usize, behind: Behind, name: &'static str, owner: Owner) -> Result<usize> {
        let mut slot = lock(self.slot(address).ok_or_else(|| Invalid::Foreign.error("slot"))?);
        slot.name = name;
        slot.owner = owner;
        slot.behind = Some(behind);
        Ok(address + slot.generation)
    }

    /// The object of a live handle; of what stands in place, what `share` makes of it.
    fn get(
        &self,
        address: usize,
        name: &'static str,
        share: impl FnOnce(&mut dyn Any) -> Option<Object>,
    ) -> std::result::Result<Object, Invalid> {
        let mut slot = lock(self.slot(address).ok_or(Invalid::Foreign)?);
        match slot.check(address, name)? {
            Behind::Shared(object) => Ok(object.clone()),
            Behind::InPlace(object) => share(object.as_mut()).ok_or(Invalid::Lent),
        }
    }

    /// The name of the type of a live handle, and the object, if others may hold it.
    fn find(&self, address: usize) -> std::result::Result<(&'static str, Option<Object>), Invalid> {
        let mut slot = lock(self.slot(address).ok_or(Invalid::Foreign)?);
        let name = slot.name;
        Ok(match slot.check(address, name)? {
            Behind::Shared(object) => (name, Some(object.clone())),
            Behind::InPlace(_) => (name, None),
        })
    }

    /// Gives what is lent in place another address, if `next` says so, which may change it; or else closes the handle.
    /// The address is one that is lent.
    fn renew(
        &self,
        address: usize,
        next: impl FnOnce(&mut dyn Any) -> bool,
    ) -> std::result::Result<Renewed, Invalid> {
        let mut slot = lock(self.slot(address).ok_or(Invalid::Foreign)?);
        let goes_on = match &mut slot.behind {
            Some(Behind::InPlace(object)) => next(object.as_mut()),
            _ => false,
        };
        if goes_on && slot.generation + 1 < GENERATIONS {
            slot.generation += 1;
            return Ok(Renewed::Lent(address + 1));
        }
        slot.vacate(address).map(|(behind, freed)| Renewed::Closed(behind, freed))
    }

    /// Closes a handle. Its slot is the caller's, to open it again or to let it go.
    fn close(
        &self,
        address: usize,
        name: &'static str,
        owner: Owner,
    ) -> std::result::Result<(Behind, Freed), Invalid> {
        let mut slot = lock(self.slot(address).ok_or(Invalid::Foreign)?);
        slot.check(address, name)?;
        if slot.owner != owner {
            return Err(Invalid::Lent);
        }
        slot.vacate(address)
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
        let blocks = chunks.flat_map(|chunk| &chunk.blocks).filter_map(OnceLock::get);
        blocks.flat_map(|block| &**block).filter(|slot| lock(slot).behind.is_some()).count()
    }

    /// The slot that an address lies in, `None` for one that no handle ever had.
    fn slot(&self, address: usize) -> Option<&Mutex<Slot>> {
        self.block(address)?.get().map(|block| &block[address % BLOCK_BYTES / GENERATIONS])
    }

    /// The block that an address lies in, made or not, `None` for an address outside of every chunk.
    fn block(&self, address: usize) -> Option<&OnceLock<Box<Block>>> {
        let base = address - address % CHUNK_BYTES;
        for place in places(base) {
            let chunk = self.chunk(place)?;
            if chunk.base == base {
                return Some(&chunk.blocks[address % CHUNK_BYTES / BLOCK_BYTES]);
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
                _ => self.add_block(&mut unused)?,
            }
        }
        unused.ready.pop_front().ok_or_else(|| out_of_addresses("none is left"))
    }

    fn add_block(&self, unused: &mut Unused) -> Result<()> {
        if unused.unmade.is_empty() {
            self.add_chunk(unused)?;
        }
        let first = unused.unmade.start;
        let block = self.block(first).ok_or_else(|| Invalid::Foreign.error("block"))?;
        let slot = |_| Mutex::new(Slot { generation: 0, name: "", owner: Owner::Library, behind: None });
        block.get_or_init(|| Box::new(array::from_fn(slot)));
        unused.unmade.start += BLOCK_BYTES;
        unused.ready.extend((first..unused.unmade.start).step_by(GENERATIONS));
        Ok(())
    }

    fn add_chunk(&self, unused: &mut Unused) -> Result<()> {
        if unused.chunks == MAX_CHUNKS {
            return Err(out_of_addresses(&format!("{} handles are live", MAX_CHUNKS * SLOTS)));
        }
        let base = os::reserve_addresses(CHUNK_BYTES, CHUNK_BYTES)
            .map_err(|error| out_of_addresses(&error.to_string()))?;
        let chunk = Box::new(Chunk { base, blocks: [const { OnceLock::new() }; SLOTS / BLOCK] });
        // Nobody else adds one, since `unused` is locked; there are more places than chunks.
        let place = places(base).find(|place| self.chunk(*place).is_none());
        let place = place.ok_or_else(|| out_of_addresses("the directory is full"))?;
        self.directory[place].store(Box::into_raw(chunk), Ordering::Release);
        unused.chunks += 1;
        unused.unmade = base..base + CHUNK_BYTES;
        Ok(())
    }
}

impl Slot {
    /// Takes out what stands behind the handle, whose address is no longer valid.
    fn vacate(&mut self, address: usize) -> std::result::Result<(Behind, Freed), Invalid> {
        let behind = self.behind.take().ok_or(Invalid::Freed)?;
        self.generation = (self.generation + 1) % GENERATIONS;
        let base = address - address % GENERATIONS;
        Ok((behind, if self.generation == 0 { Freed::Spent(base) } else { Freed::Slot(base) }))
    }

    fn check(&mut self, address: usize, name: &'static str) -> std::result::Result<&mut Behind, Invalid> {
        match &mut self.behind {
            Some(behind) if self.generation == address % GENERATIONS => {
                // One constant has one address most of the time.
                if ptr::eq(self.name, name) || self.name == name {
                    Ok(behind)
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
mod tests;
