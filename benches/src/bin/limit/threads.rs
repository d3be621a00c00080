//! A thread for each turn, which is given what has come for its turn: once a read, and woken where it sleeps.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use memchr::memchr_iter;

use crate::Outcome;
use crate::line::{Line, scan_delta};
use crate::server::Server;

/// What one thread is given.
#[derive(Default)]
struct Inbox {
    waiting: Mutex<Waiting>,
    arrived: Condvar,
}

#[derive(Default)]
struct Waiting {
    lines: Vec<u8>,
    has_ended: bool,
    sleeps: bool,
}

impl Inbox {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes lines until the turn has ended; how many.
    fn take(&self) -> usize {
        let (mut lines, mut count) = (Vec::new(), 0);
        loop {
            let mut waiting = self.lock();
            while waiting.lines.is_empty() && !waiting.has_ended {
                waiting.sleeps = true;
                waiting = self.arrived.wait(waiting).unwrap_or_else(PoisonError::into_inner);
            }
            waiting.sleeps = false;
            std::mem::swap(&mut lines, &mut waiting.lines);
            let has_ended = waiting.has_ended;
            drop(waiting);
            count += memchr_iter(b'\n', &lines).count();
            lines.clear();
            if has_ended {
                return count;
            }
        }
    }
}

/// A turn on the reader's side, with what the last read has brought for it.
struct Turn {
    inbox: Arc<Inbox>,
    came: Vec<u8>,
    has_ended: bool,
}

impl Turn {
    /// Gives its thread what has come.
    fn publish(&mut self) {
        let mut waiting = self.inbox.lock();
        if waiting.lines.is_empty() {
            std::mem::swap(&mut waiting.lines, &mut self.came);
        } else {
            waiting.lines.append(&mut self.came);
        }
        waiting.has_ended = self.has_ended;
        let sleeps = std::mem::take(&mut waiting.sleeps);
        drop(waiting);
        if sleeps {
            self.inbox.arrived.notify_one();
        }
    }
}

/// Reads until `wanted` turns are completed: how many deltas their threads took, and how many turns there were.
pub fn read_turns(server: &mut Server, wanted: usize) -> Outcome<(usize, usize)> {
    let taken = Arc::new(AtomicUsize::new(0));
    let mut threads: Vec<JoinHandle<()>> = Vec::new();
    let mut turns: Vec<Turn> = Vec::new();
    let mut places: HashMap<Box<[u8]>, usize> = HashMap::new();
    let mut touched: Vec<usize> = Vec::new();
    let mut ended = 0;
    while ended < wanted {
        server.lines(|line| {
            let delta = scan_delta(line).map(|(turn, _)| turn);
            let end = || {
                let line: Line = serde_json::from_slice(line).ok()?;
                let is_end = line.method.as_deref() == Some("turn/completed");
                line.params.filter(|_| is_end)?.turn.map(|turn| turn.id.as_bytes())
            };
            let Some(name) = delta.or_else(end) else { return false };
            let place = places.get(name).copied().unwrap_or_else(|| {
                let inbox = Arc::new(Inbox::default());
                let (its, taken) = (inbox.clone(), taken.clone());
                threads.push(thread::spawn(move || {
                    taken.fetch_add(its.take(), Ordering::Relaxed);
                }));
                turns.push(Turn { inbox, came: Vec::new(), has_ended: false });
                places.insert(name.into(), turns.len() - 1);
                turns.len() - 1
            });
            let turn = &mut turns[place];
            if turn.came.is_empty() {
                touched.push(place);
            }
            match delta {
                Some(_) => {
                    turn.came.extend_from_slice(line);
                    turn.came.push(b'\n');
                }
                None => {
                    turn.has_ended = true;
                    ended += 1;
                }
            }
            ended == wanted
        });
        touched.drain(..).for_each(|place| turns[place].publish());
        if ended < wanted {
            server.read()?;
        }
    }
    for thread in threads {
        thread.join().map_err(|_| "a thread of a turn has panicked")?;
    }
    Ok((taken.load(Ordering::Relaxed), ended))
}
