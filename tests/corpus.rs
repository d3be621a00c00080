//! The corpus of what the real codex says, `tests/corpus/*.jsonl`: it is of the pinned version, fits that version's own
//! schema, and has every kind of message that its README.md does not list as out of reach.
//!
//! `make corpus` records it anew: `tests/setup/write-corpus` plays what there is to play, and this program then collects
//! the records of the folder `LIBCODEX_TRACES` (with `LIBCODEX_WRITE_CORPUS=1`).

#[path = "corpus/collect.rs"]
mod collect;
mod support;

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use support::codex::pinned_version;
use support::schema::Schema;
use support::{root, target};

const FILES: [&str; 4] = ["notifications", "requests", "answers", "results"];

fn folder() -> PathBuf {
    root().join("tests/corpus")
}

fn read(name: &str) -> String {
    let path = folder().join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The corpus; it is written first, where that is asked for.
fn corpus() -> &'static BTreeMap<&'static str, Vec<Value>> {
    static CORPUS: OnceLock<BTreeMap<&str, Vec<Value>>> = OnceLock::new();
    CORPUS.get_or_init(|| {
        if std::env::var_os("LIBCODEX_WRITE_CORPUS").is_some_and(|value| value == "1") {
            write();
        }
        let lines = |name: &str| {
            read(&format!("{name}.jsonl"))
                .lines()
                .map(|line| {
                    serde_json::from_str(line).unwrap_or_else(|error| panic!("{name}: {error}: {line}"))
                })
                .collect()
        };
        FILES.iter().map(|name| (*name, lines(name))).collect()
    })
}

fn write() {
    let traces = std::env::var_os("LIBCODEX_TRACES").expect("LIBCODEX_TRACES has the records");
    let places: Vec<_> =
        places().into_iter().zip(["/elsewhere", "/elsewhere/libcodex", "/elsewhere/cache"]).collect();
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let files = collect::collect(traces.as_ref(), &places, host.trim()).unwrap();
    for name in FILES {
        let lines: String = files.get(name).into_iter().flatten().map(|line| format!("{line}\n")).collect();
        fs::write(folder().join(format!("{name}.jsonl")), lines).unwrap();
    }
    fs::write(folder().join("version.txt"), format!("{}\n", pinned_version().unwrap())).unwrap();
}

/// Paths of this machine that codex may tell of: the build folder, the repository, the user's caches.
fn places() -> Vec<String> {
    let home = std::env::var("HOME").unwrap_or_default();
    vec![target().display().to_string(), root().display().to_string(), format!("{home}/.cache")]
}

/// What a union of the pinned codex's schema consists of, by method.
fn union(name: &str) -> (Value, BTreeSet<String>) {
    static SCHEMA: OnceLock<Schema> = OnceLock::new();
    let schema = SCHEMA.get_or_init(|| Schema::generate().unwrap());
    let union = schema.read(name).unwrap();
    let methods = union["oneOf"].as_array().unwrap().iter();
    let methods =
        methods.map(|one| one["properties"]["method"]["enum"][0].as_str().unwrap().to_owned()).collect();
    (union, methods)
}

fn words(file: &str, pointer: &str) -> BTreeSet<String> {
    let found = corpus()[file].iter().filter_map(|line| line.pointer(pointer)?.as_str().map(str::to_owned));
    found.collect()
}

/// The first cells of the table under a heading of README.md, which names what is out of reach and says why.
fn out_of_reach(heading: &str) -> BTreeSet<String> {
    let page = read("README.md");
    let (_, section) =
        page.split_once(&format!("### {heading}\n")).unwrap_or_else(|| panic!("no heading {heading}"));
    let section = section.split("\n#").next().unwrap_or_default();
    let cells = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    cells.map(|(name, _)| name.to_owned()).collect()
}

/// What is there and what is out of reach is everything, and nothing is both.
fn covers(what: &str, all: &BTreeSet<String>, there: &BTreeSet<String>) {
    let listed = out_of_reach(what);
    let missing: Vec<_> =
        all.iter().filter(|name| !there.contains(*name) && !listed.contains(*name)).collect();
    assert!(missing.is_empty(), "{what}: neither in the corpus nor in its README.md: {missing:?}");
    let both: Vec<_> = listed.iter().filter(|name| there.contains(*name) || !all.contains(*name)).collect();
    assert!(both.is_empty(), "{what}: listed in README.md, but in the corpus or unknown to codex: {both:?}");
    let unknown: Vec<_> = there.difference(all).collect();
    assert!(unknown.is_empty(), "{what}: unknown to codex: {unknown:?}");
}

#[test]
fn it_is_of_the_pinned_codex() {
    corpus();
    assert_eq!(read("version.txt").trim(), pinned_version().unwrap(), "`make corpus` records it anew");
}

#[test]
fn every_kind_is_there_or_is_said_to_be_out_of_reach() {
    let (notifications, methods) = union("ServerNotification");
    covers("Notifications", &methods, &words("notifications", "/method"));
    let kinds = notifications["definitions"]["ThreadItem"]["oneOf"].as_array().unwrap().iter();
    let kinds = kinds.map(|one| one["properties"]["type"]["enum"][0].as_str().unwrap().to_owned()).collect();
    covers("Items", &kinds, &words("notifications", "/params/item/type"));
    covers("Requests of the server", &union("ServerRequest").1, &words("requests", "/method"));
    covers("Results", &union("ClientRequest").1, &words("results", "/method"));
    let answered = words("answers", "/method");
    let asked = words("requests", "/method");
    let open: Vec<_> = asked.difference(&answered).collect();
    assert!(open.is_empty(), "without an answer: {open:?}");
}

#[test]
fn every_message_fits_the_schema() {
    for (file, name) in [("notifications", "ServerNotification"), ("requests", "ServerRequest")] {
        let (union, _) = union(name);
        let mut by_method = BTreeMap::new();
        for line in &corpus()[file] {
            let method = line["method"].as_str().unwrap();
            // Only the case of the method: the whole union would say no more than that none fits.
            let validator = by_method.entry(method).or_insert_with(|| {
                let cases = union["oneOf"].as_array().unwrap().iter();
                let mut case = cases
                    .clone()
                    .find(|one| one["properties"]["method"]["enum"][0] == method)
                    .unwrap()
                    .clone();
                case["definitions"] = union["definitions"].clone();
                jsonschema::validator_for(&case).unwrap()
            });
            let errors: Vec<_> = validator
                .iter_errors(line)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{line}: {}", errors.join("; "));
        }
    }
}

#[test]
fn nothing_in_it_is_of_the_machine_that_recorded_it() {
    let places = places();
    for name in FILES {
        let text = read(&format!("{name}.jsonl"));
        for place in &places {
            assert!(!text.contains(place.as_str()), "{name}.jsonl has {place}");
        }
    }
}
