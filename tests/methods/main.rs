//! Every client method of the protocol, sent to the real server: `cargo test --test methods -- 'method thread/start'`.
//!
//! The rows stand in `tables/`, a file for each group. The rows of one file are one scenario on one server, which runs
//! once, when the first of its tests is asked for; the test of a method looks at what became of its rows. The same
//! files make the pages in `docs/methods`: `make docs` writes them, and a test here says when they are stale.

#[path = "../support/mod.rs"]
mod support;

mod layout;
mod pages;
mod pattern;
mod protocol;
mod run;
mod shape;
mod table;
mod web;
mod world;

use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use protocol::Protocol;
use run::Ran;
use table::{Group, Release};

type Once<T> = OnceLock<Result<T, String>>;

/// The table, and what became of it so far.
struct Table {
    /// Each group with what became of it on the codex that it is of, and on the newer one.
    groups: Vec<(Group, [Once<Ran>; 2])>,
    protocols: [(Release, Once<Protocol>); 2],
}

fn main() {
    let arguments = Arguments::from_args();
    let trials = match Group::all() {
        Ok(groups) => trials(&Arc::new(Table::new(groups))),
        Err(problem) => vec![Trial::test("the table can be read", move || Err(Failed::from(problem)))],
    };
    libtest_mimic::run(&arguments, trials).exit();
}

fn trials(table: &Arc<Table>) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut trial = |name: String, test: fn(&Table, &str) -> Result<(), String>, of: &str| {
        let (table, of) = (Arc::clone(table), of.to_owned());
        trials.push(Trial::test(name, move || test(&table, &of).map_err(Failed::from)));
    };
    // First one of each group, so that groups run at the same time.
    for (group, _) in &table.groups {
        trial(format!("group {}", group.name), group_is_whole, &group.name);
    }
    for (group, _) in table.groups.iter().filter(|(group, _)| group.release == Release::Pinned) {
        trial(format!("group {} on the newer codex", group.name), holds_on_newer, &group.name);
    }
    for method in table.groups.iter().flat_map(|(group, _)| group.methods()) {
        trial(format!("method {method}"), method_answers, method);
    }
    trial("notification initialized".into(), initialized_is_sent, "initialized");
    trial("the rows tell answers apart".into(), |_, _| pattern::tells_apart(), "");
    trial("every method has a row".into(), every_method_has_a_row, "");
    trial("the pages are those that the table makes".into(), pages_are_fresh, "");
    trials
}

impl Table {
    fn new(groups: Vec<Group>) -> Table {
        let groups = groups.into_iter().map(|group| (group, Default::default())).collect();
        let protocols = [Release::Pinned, Release::Newer].map(|release| (release, OnceLock::new()));
        Table { groups, protocols }
    }

    fn protocol(&self, release: Release) -> Result<&Protocol, String> {
        let (_, once) = self.protocols.iter().find(|(of, _)| *of == release).ok_or("no such release")?;
        once.get_or_init(|| Protocol::read(release)).as_ref().map_err(Clone::clone)
    }

    fn ran(&self, wanted: impl Fn(&Group) -> bool) -> Result<&Ran, String> {
        let (group, [of_its_own, _]) = self.find(wanted)?;
        let ran = of_its_own.get_or_init(|| run::run(group, group.release, self.protocol(group.release)?));
        ran.as_ref().map_err(|problem| format!("{}: {problem}", group.name))
    }

    fn ran_on_newer(&self, wanted: impl Fn(&Group) -> bool) -> Result<&Ran, String> {
        let (group, [_, on_newer]) = self.find(wanted)?;
        let ran = on_newer.get_or_init(|| run::run(group, Release::Newer, self.protocol(Release::Newer)?));
        ran.as_ref().map_err(|problem| format!("{}: {problem}", group.name))
    }

    fn find(&self, wanted: impl Fn(&Group) -> bool) -> Result<&(Group, [Once<Ran>; 2]), String> {
        self.groups.iter().find(|(group, _)| wanted(group)).ok_or("no such group".to_owned())
    }
}

fn method_answers(table: &Table, method: &str) -> Result<(), String> {
    let ran = table.ran(|group| group.methods().contains(&method))?;
    match ran.wrong.get(method) {
        None => Ok(()),
        Some(problems) => Err(format!("{}\nthe group's files: {}", problems.join("\n"), ran.files)),
    }
}

/// The steps that only prepare others went well, and every notification that came fits the schema.
fn group_is_whole(table: &Table, name: &str) -> Result<(), String> {
    let (group, _) = table.find(|group| group.name == name)?;
    let ran = table.ran(|group| group.name == name)?;
    let rows = group.methods();
    let others = ran.wrong.iter().filter(|(method, _)| !rows.contains(&method.as_str()));
    let wrong: Vec<&String> =
        others.flat_map(|(_, problems)| problems).chain(&ran.bad_notifications).collect();
    match wrong[..] {
        [] => Ok(()),
        _ => Err(format!("{wrong:#?}\nthe group's files: {}", ran.files)),
    }
}

/// Every row holds on the newer codex too, as its page says.
fn holds_on_newer(table: &Table, name: &str) -> Result<(), String> {
    let ran = table.ran_on_newer(|group| group.name == name)?;
    let wrong: Vec<&String> = ran.wrong.values().flatten().chain(&ran.bad_notifications).collect();
    match wrong[..] {
        [] => Ok(()),
        _ => Err(format!("{wrong:#?}\nthe group's files: {}", ran.files)),
    }
}

/// The one notification that a client sends: the library sends it after the handshake, and a program may send it again.
fn initialized_is_sent(table: &Table, name: &str) -> Result<(), String> {
    let protocol = table.protocol(Release::Pinned)?;
    let names: Vec<&str> = protocol.client_notifications.iter().map(|one| one.name.as_str()).collect();
    if names != [name] {
        return Err(format!("the client's notifications are {names:?}: {name} is tested"));
    }
    run::notify(name)
}

/// The methods of the schema and those of the table are the same, each in one group.
fn every_method_has_a_row(table: &Table, _: &str) -> Result<(), String> {
    let mut rows: BTreeMap<Release, Vec<&str>> = BTreeMap::new();
    for (group, _) in &table.groups {
        rows.entry(group.release).or_default().extend(group.methods());
    }
    let pinned: BTreeSet<&str> = names(table.protocol(Release::Pinned)?);
    let newer: BTreeSet<&str> = names(table.protocol(Release::Newer)?);
    let gone: Vec<&&str> = pinned.difference(&newer).collect();
    let added: BTreeSet<&str> = newer.difference(&pinned).copied().collect();
    let mut wrong = Vec::new();
    if !gone.is_empty() {
        wrong.push(format!("the newer codex has no longer {gone:?}: docs/parity.md must say so"));
    }
    for (release, methods) in [(Release::Pinned, pinned), (Release::Newer, added)] {
        let mut have: Vec<&str> = rows.remove(&release).unwrap_or_default();
        have.sort_unstable();
        let twice: Vec<&str> = have.windows(2).filter(|two| two[0] == two[1]).map(|two| two[0]).collect();
        let have: BTreeSet<&str> = have.into_iter().collect();
        let missing: Vec<&&str> = methods.difference(&have).collect();
        let unknown: Vec<&&str> = have.difference(&methods).collect();
        if !(twice.is_empty() && missing.is_empty() && unknown.is_empty()) {
            wrong.push(format!("{release:?}: without a row: {missing:?}; not in the schema: {unknown:?}; in two groups: {twice:?}"));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

fn names(protocol: &Protocol) -> BTreeSet<&str> {
    protocol.methods.iter().map(|method| method.name.as_str()).collect()
}

/// `docs/methods` is as the table has it; with `LIBCODEX_WRITE_DOCS=1` it is written first.
fn pages_are_fresh(table: &Table, _: &str) -> Result<(), String> {
    let groups: Vec<&Group> = table.groups.iter().map(|(group, _)| group).collect();
    let pages = pages::make(&groups, |release| table.protocol(release))?;
    let write = std::env::var_os("LIBCODEX_WRITE_DOCS").is_some_and(|value| value == "1");
    pages::hold(&support::root().join("docs/methods"), &pages, write)
}
