//! The order in which types can be defined where a type has to be complete before another holds it.
#![forbid(unsafe_code)]

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Protocol, Shape, Type};

/// The names of the types, each after those that it holds; an error names types that hold each other.
pub fn order(protocol: &Protocol) -> Result<Vec<&str>, String> {
    let holds: BTreeMap<&str, BTreeSet<&str>> =
        protocol.types.values().map(|one| (one.name.as_str(), held(&one.shape))).collect();
    let mut order = Vec::new();
    let mut done = BTreeSet::new();
    for name in holds.keys() {
        visit(name, &holds, &mut Vec::new(), &mut done, &mut order)?;
    }
    Ok(order)
}

fn visit<'a>(
    name: &'a str,
    holds: &BTreeMap<&'a str, BTreeSet<&'a str>>,
    path: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
    order: &mut Vec<&'a str>,
) -> Result<(), String> {
    if path.contains(&name) {
        return Err(format!("types that hold each other: {} {name}", path.join(" ")));
    }
    if !done.insert(name) {
        return Ok(());
    }
    path.push(name);
    for held in &holds[name] {
        visit(held, holds, path, done, order)?;
    }
    path.pop();
    order.push(name);
    Ok(())
}

/// The types that are named in one.
pub fn held(shape: &Shape) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    match shape {
        Shape::Record(fields) => fields.iter().for_each(|field| add(&field.value, &mut names)),
        Shape::Tagged { cases, .. } => names.extend(cases.iter().map(|case| case.record.as_str())),
        Shape::Keyed { cases, .. } => cases.iter().for_each(|case| add(&case.value, &mut names)),
        Shape::Either(types) => types.iter().for_each(|of| add(of, &mut names)),
        Shape::Alias(of) => add(of, &mut names),
        Shape::Words(_) => {}
    }
    names
}

fn add<'a>(of: &'a Type, names: &mut BTreeSet<&'a str>) {
    match of {
        Type::List(of) | Type::Map(of) | Type::Nullable(of) => add(of, names),
        Type::Named(name) => {
            names.insert(name);
        }
        _ => {}
    }
}
