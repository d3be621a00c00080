use super::*;
use std::collections::HashSet;
use std::sync::Barrier;
use std::thread;

const NAME: &str = "codex_test";

fn open(table: &Table, number: usize) -> usize {
    table.open(Behind::Shared(Arc::new(number)), NAME, Owner::Caller).unwrap()
}

fn number(table: &Table, address: usize) -> std::result::Result<usize, Invalid> {
    table.get(address, NAME, |_| None).map(|object| *object.downcast::<usize>().unwrap())
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
    let live: Vec<usize> = (0..SLOTS).map(|round| open(&table, round)).collect();
    let first = live[0];
    for address in live {
        close(&table, address);
        // As if all addresses but one of each slot had been given out.
        lock(table.slot(address).unwrap()).generation = GENERATIONS - 1;
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
    assert_eq!(table.get(address, wanted, |_| None).err(), other);
    assert_eq!(table.close(address, wanted, Owner::Caller).err(), other);
    assert_eq!(number(&table, address), Ok(3));
    assert_eq!(table.find(address).map(|(name, _)| name).ok(), Some(NAME));
    assert_eq!(table.find(address + 1).err(), Some(Invalid::Freed));
}

#[test]
fn a_lent_handle_is_not_the_callers_to_free() {
    let table = Table::new();
    let address = table.open(Behind::Shared(Arc::new(4_usize)), NAME, Owner::Library).unwrap();
    assert_eq!(table.close(address, NAME, Owner::Caller).err(), Some(Invalid::Lent));
    assert_eq!(number(&table, address), Ok(4));
    assert!(table.close(address, NAME, Owner::Library).is_ok());
    assert_eq!(number(&table, address), Err(Invalid::Freed));
}

#[test]
fn what_is_lent_again_and_again_has_an_address_each_time_and_one_slot() {
    let table = Table::new();
    let mut address = table.open(Behind::Shared(Arc::new(0_usize)), NAME, Owner::Library).unwrap();
    let mut seen = HashSet::new();
    for round in 1..GENERATIONS {
        assert_eq!(number(&table, address), Ok(round - 1));
        assert_eq!(table.close(address, NAME, Owner::Caller).err(), Some(Invalid::Lent));
        assert!(seen.insert(address));
        let (_, freed) = table.close(address, NAME, Owner::Library).unwrap();
        assert_eq!(number(&table, address), Err(Invalid::Freed));
        let Freed::Slot(slot) = freed else { panic!("spent in round {round}") };
        address = table.reopen(slot, Behind::Shared(Arc::new(round)), NAME, Owner::Library).unwrap();
    }
    let (_, freed) = table.close(address, NAME, Owner::Library).unwrap();
    assert!(matches!(freed, Freed::Spent(_)));
    table.let_go(freed);
    assert_eq!(table.live(), 0);
    let unused = lock(&table.unused);
    assert_eq!((unused.ready.len(), unused.spent.len()), (BLOCK - 1, 1));
    assert!(unused.made >= GENERATIONS as u64);
}

#[test]
fn what_is_lent_in_place_changes_its_address_with_what_it_is() {
    let table = Table::new();
    let share = |lent: &mut dyn Any| Some(Arc::new(*lent.downcast_mut::<usize>().unwrap()) as Object);
    let shared = |address| {
        let object = table.get(address, NAME, share)?;
        Ok::<usize, Invalid>(*object.downcast::<usize>().unwrap())
    };
    let add = |lent: &mut dyn Any| {
        *lent.downcast_mut::<usize>().unwrap() += 1;
        true
    };
    let mut address = table.open(Behind::InPlace(Box::new(0_usize)), NAME, Owner::Library).unwrap();
    let mut seen = HashSet::new();
    for round in 1..GENERATIONS {
        assert_eq!(shared(address), Ok(round - 1));
        assert_eq!(table.find(address).map(|(name, object)| (name, object.is_some())), Ok((NAME, false)));
        assert_eq!(table.close(address, NAME, Owner::Caller).err(), Some(Invalid::Lent));
        assert_eq!(table.get(address, NAME, |_| None).err(), Some(Invalid::Lent));
        assert_eq!(table.live(), 1);
        assert!(seen.insert(address));
        let Ok(Renewed::Lent(again)) = table.renew(address, add) else { panic!("spent in round {round}") };
        assert_eq!(shared(address), Err(Invalid::Freed));
        address = again;
    }
    // It was changed all the same, and is given back, since there is no other address.
    let Ok(Renewed::Closed(behind, freed)) = table.renew(address, add) else { panic!("lent once more") };
    assert_eq!(behind.in_place::<usize>().as_deref(), Some(&GENERATIONS));
    assert!(matches!(freed, Freed::Spent(_)));
    assert_eq!((shared(address), table.live()), (Err(Invalid::Freed), 0));
}

#[test]
fn what_is_not_lent_again_is_closed() {
    let table = Table::new();
    let address = table.open(Behind::InPlace(Box::new(7_usize)), NAME, Owner::Library).unwrap();
    let Ok(Renewed::Closed(behind, freed)) = table.renew(address, |_| false) else { panic!("lent again") };
    assert_eq!(behind.in_place::<usize>().as_deref(), Some(&7));
    let Freed::Slot(slot) = freed else { panic!("spent at once") };
    assert_eq!(table.renew(address, |_| true).err(), Some(Invalid::Freed));
    let other = table.reopen(slot, Behind::Shared(Arc::new(8_usize)), NAME, Owner::Caller).unwrap();
    assert_ne!(other, address);
    assert_eq!(number(&table, other), Ok(8));
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
    for address in [live + 1, base + BLOCK_BYTES - 1] {
        assert_eq!(number(&table, address), Err(Invalid::Freed), "{address:#x}");
    }
    // Where no slot is made yet, no handle ever was.
    for address in [base + BLOCK_BYTES, base + CHUNK_BYTES - 1] {
        assert_eq!(number(&table, address), Err(Invalid::Foreign), "{address:#x}");
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
fn slots_are_made_as_they_are_needed() {
    let table = Table::new();
    let made = || {
        let chunks = (0..PLACES).filter_map(|place| table.chunk(place));
        chunks.flat_map(|chunk| &chunk.blocks).filter(|block| block.get().is_some()).count()
    };
    let mut live: Vec<usize> = (0..BLOCK).map(|round| open(&table, round)).collect();
    assert_eq!(made(), 1);
    live.push(open(&table, BLOCK));
    assert_eq!(made(), 2);
    live.into_iter().for_each(|address| close(&table, address));
    for round in 0..BLOCK * GENERATIONS {
        close(&table, open(&table, round));
    }
    assert_eq!(made(), 2, "as long as there are unused ones");
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
