//! What an event and a request cost at most, counted instead of timed: instructions and heap allocations of the C
//! client of `benches`, its own included, held to `benches/budget.txt`.
//!
//! Each count is the difference between a run with few and one with many, so that start and end drop out.
//! `LIBCODEX_WRITE_BUDGET=1 cargo test --test event_cost` writes the budget anew.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use support::scratch::Scratch;
use support::{build, root, run, target};

/// How far above its budget a count of instructions may be: processors differ in what string functions they get.
const ABOVE: f64 = 1.1;
/// How far below: then the budget is to be written anew, or it would hold nothing. Far, since it depends on how threads
/// take turns how much of what comes is read by the caller that waits for it, and how much by a thread of the library's.
const BELOW: f64 = 0.5;
/// So many allocations an event are none: those of buffers that grow with what is held.
const NONE: f64 = 0.02;
/// So often is each counted; the least counts.
const TIMES: usize = 2;

/// What is counted: its name in the budget, the arguments of the client with few and with many, how many more the
/// latter has.
const COUNTED: [(&str, [&str; 2], [&str; 2], f64); 3] = [
    ("run", ["how=run", "prompt=bench deltas=2000"], ["how=run", "prompt=bench deltas=12000"], 10_000.0),
    ("next", ["how=next", "prompt=bench deltas=2000"], ["how=next", "prompt=bench deltas=12000"], 10_000.0),
    ("roundtrip", ["count=100", ""], ["count=1100", ""], 1100.0),
];

struct Rig {
    client: PathBuf,
    server: PathBuf,
    scratch: Scratch,
}

impl Rig {
    fn new() -> Rig {
        let library = build::shipped_library().expect("the library");
        let scratch = Scratch::new().expect("a scratch folder");
        let client = scratch.path().join("client");
        let compiled = Command::new("cc")
            .args(["-std=c99", "-D_POSIX_C_SOURCE=200809L", "-O2", "-g", "-pthread", "-I"])
            .arg(root().join("include"))
            .arg(root().join("benches/c/client.c"))
            .arg("-o")
            .arg(&client)
            .arg(library.folder.join("libcodex.so"))
            .arg(format!("-Wl,-rpath,{}", library.folder.display()))
            .output()
            .expect("cc runs");
        assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
        Rig { client, server: build::program("stand-in-server").expect("the stand-in"), scratch }
    }

    /// The least number that valgrind prints after `label`.
    fn count(&self, tool: &[String], label: &str, workload: &str, arguments: [&str; 2]) -> f64 {
        let counts = (0..TIMES).map(|_| self.count_once(tool, label, workload, arguments));
        counts.fold(f64::INFINITY, f64::min)
    }

    fn count_once(&self, tool: &[String], label: &str, workload: &str, arguments: [&str; 2]) -> f64 {
        let mut command = Command::new("valgrind");
        command.args(["--fair-sched=yes", "--trace-children=no"]).args(tool).arg(&self.client).arg(workload);
        command.args(arguments.iter().filter(|argument| !argument.is_empty())).arg("turns=0");
        // The server is ahead of the client by so much that it does not matter when it gets a core.
        command.env("BENCH_SERVER", &self.server).env("BENCH_SERVER_PIPE", "1048576");
        command.env("HOME", self.scratch.home());
        let output = run::bounded(&mut command, self.scratch.path(), Duration::from_secs(300))
            .unwrap_or_else(|error| panic!("{error}"));
        let after = output
            .split_once(label)
            .unwrap_or_else(|| panic!("valgrind says nothing of {label:?}: {output}"))
            .1;
        let number = after.split_whitespace().next().unwrap_or_default().replace(',', "");
        number.parse().unwrap_or_else(|_| panic!("{number:?} after {label:?} is no number"))
    }

    fn instructions(&self, name: &str, which: &str, workload: &str, arguments: [&str; 2]) -> f64 {
        // Kept, so that one can look into it: callgrind_annotate.
        let file = target().join("tmp").join(format!("callgrind.{name}.{which}"));
        let tool = ["--tool=callgrind".to_owned(), format!("--callgrind-out-file={}", file.display())];
        self.count(&tool, "Collected : ", workload, arguments)
    }

    fn allocations(&self, workload: &str, arguments: [&str; 2]) -> f64 {
        let tool = ["--leak-check=no", "--undef-value-errors=no"].map(str::to_owned);
        self.count(&tool, "total heap usage: ", workload, arguments)
    }

    /// All that is counted, each by its name: `run instructions`.
    fn measure(&self) -> BTreeMap<String, f64> {
        let mut found = BTreeMap::new();
        for (name, few, many, more) in COUNTED {
            let workload = if name == "roundtrip" { "roundtrip" } else { "stream" };
            let per = |few: f64, many: f64| (many - few) / more;
            let instructions = per(
                self.instructions(name, "few", workload, few),
                self.instructions(name, "many", workload, many),
            );
            let allocations = per(self.allocations(workload, few), self.allocations(workload, many));
            found.insert(format!("{name} instructions"), instructions);
            found.insert(format!("{name} allocations"), allocations);
        }
        found
    }
}

/// `run instructions 123` lines.
fn read_budget(text: &str) -> BTreeMap<String, f64> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let (name, number) = line.rsplit_once(' ').unwrap_or_else(|| panic!("budget: {line}"));
            (name.to_owned(), number.parse().unwrap_or_else(|_| panic!("budget: {line}")))
        })
        .collect()
}

/// What is wrong with a count. Allocations are budgeted as whole ones, of which none means none but for buffers that grow.
fn fault(name: &str, found: f64, budget: f64) -> Option<String> {
    let (above, below) = if name.ends_with("allocations") {
        (budget + if budget == 0.0 { NONE } else { 0.5 }, budget - 1.5)
    } else {
        (budget * ABOVE, budget * BELOW)
    };
    if found > above {
        Some(format!("{name}: {found:.2}, above the budget of {budget}"))
    } else if found < below {
        Some(format!(
            "{name}: {found:.2}, so far below {budget} that the budget holds nothing: write it anew"
        ))
    } else {
        None
    }
}

fn budget_file() -> PathBuf {
    root().join("benches/budget.txt")
}

fn write_budget(path: &Path, found: &BTreeMap<String, f64>) {
    let mut text = "# What an event (run, next) and a request (roundtrip) cost at most: instructions as callgrind counts them,\n\
         # heap allocations as memcheck does. `LIBCODEX_WRITE_BUDGET=1 cargo test --test event_cost` writes it.\n"
        .to_owned();
    for (name, number) in found {
        text += &if name.ends_with("allocations") {
            format!("{name} {:.0}\n", if *number <= NONE { 0.0 } else { number.ceil() })
        } else {
            format!("{name} {number:.0}\n")
        };
    }
    std::fs::write(path, text).expect("the budget is written");
}

#[test]
fn an_event_and_a_request_cost_no_more_than_their_budget() {
    let found = Rig::new().measure();
    println!("{found:#.2?}");
    if std::env::var_os("LIBCODEX_WRITE_BUDGET").is_some() {
        return write_budget(&budget_file(), &found);
    }
    let budget = read_budget(&std::fs::read_to_string(budget_file()).expect("benches/budget.txt"));
    assert_eq!(
        found.keys().collect::<Vec<_>>(),
        budget.keys().collect::<Vec<_>>(),
        "what is counted, and the budget"
    );
    let faults: Vec<String> =
        found.iter().filter_map(|(name, found)| fault(name, *found, budget[name])).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_count_above_its_budget_and_one_far_below_are_faults() {
    assert!(fault("run instructions", 1101.0, 1000.0).is_some());
    assert!(fault("run instructions", 1099.0, 1000.0).is_none());
    assert!(fault("run instructions", 499.0, 1000.0).is_some());
    assert!(fault("run allocations", 3.6, 3.0).is_some());
    assert!(fault("run allocations", 3.4, 3.0).is_none());
    assert!(fault("run allocations", 1.4, 3.0).is_some());
    assert!(fault("run allocations", 0.03, 0.0).is_some());
    assert!(fault("run allocations", 0.01, 0.0).is_none());
    assert_eq!(
        read_budget("# a\nrun allocations 0\nnext instructions 12\n"),
        BTreeMap::from([("run allocations".to_owned(), 0.0), ("next instructions".to_owned(), 12.0)])
    );
}
