//! Handles that are lent for the length of a callback.

use std::marker::PhantomData;
use std::ptr;
use std::sync::Arc;

use super::{Behind, Freed, Opaque, Owner, Renewed, TABLE};
use crate::base::error::Result;

/// Lends handles, one after the other, each for the length of a call: who receives one can use it, and cannot free it.
/// They have a slot of the table for themselves, and an address each.
pub(in super::super) struct Lender<C: Opaque> {
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
    pub(in super::super) fn new() -> Lender<C> {
        Lender { place: Place::Nothing, handles: PhantomData }
    }

    /// Lends an object for the length of a call. Gives back what the call does, and the object, which may have other
    /// holders for some moments more.
    pub(in super::super) fn lend<T>(
        &mut self,
        object: Arc<C::Object>,
        call: impl FnOnce(*mut C) -> T,
    ) -> Result<(T, Option<Arc<C::Object>>)> {
        let address = self.open(|| Behind::Shared(object))?;
        let answer = call(ptr::without_provenance_mut(address));
        // Only this value can take it back, so that it is live.
        let taken = TABLE.close(address, C::NAME, Owner::Library);
        self.place = Place::Nothing;
        let (behind, freed) = taken.map_err(|invalid| invalid.error("lent"))?;
        self.keep(freed);
        Ok((answer, behind.shared()))
    }

    /// Lends an object that nobody else ever holds for one call after the other, under an address each time. `next` is
    /// called between two of them, with the slot's lock, and gets what the call gave: it makes of the object what is lent
    /// next, or says false. The object is what `object` makes, and is given back.
    pub(in super::super) fn lend_again<T>(
        &mut self,
        object: impl FnOnce() -> Box<C::Object>,
        mut call: impl FnMut(*mut C) -> T,
        mut next: impl FnMut(&mut C::Object, T) -> bool,
    ) -> Result<Option<Box<C::Object>>> {
        let mut address = self.open(|| Behind::InPlace(object()))?;
        loop {
            let answer = call(ptr::without_provenance_mut(address));
            let renewed = TABLE
                .renew(address, |object| object.downcast_mut().is_some_and(|object| next(object, answer)));
            match renewed.map_err(|invalid| invalid.error("lent"))? {
                Renewed::Lent(again) => address = again,
                Renewed::Closed(behind, freed) => {
                    self.keep(freed);
                    return Ok(behind.in_place());
                }
            }
            self.place = Place::Lent(address);
        }
    }

    /// Lends what `object` makes once there is a place for it.
    fn open(&mut self, object: impl FnOnce() -> Behind) -> Result<usize> {
        let slot = match self.place {
            Place::Slot(slot) => slot,
            _ => TABLE.take_slot()?,
        };
        let address = TABLE.reopen(slot, object(), C::NAME, Owner::Library)?;
        self.place = Place::Lent(address);
        Ok(address)
    }

    /// Keeps the slot for the next handle, unless all its addresses were given out.
    fn keep(&mut self, freed: Freed) {
        self.place = Place::Nothing;
        match freed {
            Freed::Slot(slot) => self.place = Place::Slot(slot),
            spent @ Freed::Spent(_) => TABLE.let_go(spent),
        }
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
