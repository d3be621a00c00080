//! Which header a type is in: that of the one part of the protocol that needs it, or the common one. A program then
//! compiles only what it uses.
#![forbid(unsafe_code)]

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Protocol;
use crate::names::snake;
use crate::order::held;

/// The header of what several parts need.
pub const COMMON: &str = "common";
/// The header of the parts that are too small for one of their own.
const OTHER: &str = "other";
/// As many types make a header.
const LARGE: usize = 12;

/// The header of each type.
pub fn parts(protocol: &Protocol) -> BTreeMap<&str, String> {
    let mut needed_by: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for method in protocol.requests.iter().chain(&protocol.server_requests).chain(&protocol.notifications) {
        let part = snake(method.name.split('/').next().unwrap_or_default());
        for root in [&method.params, &method.result].into_iter().flatten() {
            need(protocol, root, &part, &mut needed_by);
        }
    }
    let of = |parts: &BTreeSet<String>| match parts.len() {
        1 => parts.first().cloned().unwrap_or_default(),
        _ => COMMON.to_owned(),
    };
    let mut parts: BTreeMap<&str, String> = needed_by.iter().map(|(name, by)| (*name, of(by))).collect();
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    parts.values().for_each(|part| *sizes.entry(part.clone()).or_default() += 1);
    for part in parts.values_mut().filter(|part| *part != COMMON) {
        if sizes[part.as_str()] < LARGE {
            *part = OTHER.to_owned();
        }
    }
    parts
}

/// What the types of a header have in common.
pub fn what(part: &str) -> String {
    match part {
        COMMON => "several of its parts share".to_owned(),
        OTHER => "belong to its smaller parts".to_owned(),
        part => format!("belong to its methods `{part}/…`"),
    }
}

fn need<'a>(
    protocol: &'a Protocol,
    name: &str,
    part: &str,
    needed_by: &mut BTreeMap<&'a str, BTreeSet<String>>,
) {
    let Some((name, definition)) = protocol.types.get_key_value(name) else {
        return;
    };
    if needed_by.entry(name).or_default().insert(part.to_owned()) {
        held(&definition.shape).into_iter().for_each(|each| need(protocol, each, part, needed_by));
    }
}
