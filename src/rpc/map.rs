//! What is looked up for each event.
#![forbid(unsafe_code)]

use std::collections::HashMap;

/// A map whose keys are the server's names or numbers of our own: who would make it slow could slow nobody down but itself.
pub type Map<K, V> = HashMap<K, V, foldhash::fast::RandomState>;
