//! What must hold, as ratios of what was measured in one run.

use crate::table::Results;

/// What is compared with its limit.
enum What {
    /// The number of a row over that of another, which must be so large at least.
    AtLeast(Row, Row, f64),
    /// The same, so large at most.
    AtMost(Row, Row, f64),
    /// The processor time of a delta over that of another row, so large at most.
    UsedAtMost(Row, Row, f64),
    /// So many milliseconds more than the other at most.
    MillisecondsMore(Row, Row, f64),
    /// So many MiB of memory at most.
    Memory(Row, f64),
    /// Not one delta may be lost.
    Whole(Row),
    /// So many bytes at most.
    Size(&'static str, f64),
}

/// A row: workload, client, how.
type Row = (&'static str, &'static str, &'static str);

/// One line of the table of what must hold.
pub struct Verdict {
    /// What is compared.
    pub what: &'static str,
    /// What it must reach.
    pub limit: String,
    /// What it came to; `None` where a row is missing.
    pub found: Option<f64>,
    /// Whether that is enough.
    pub holds: bool,
}

#[rustfmt::skip]
fn gates() -> Vec<(&'static str, What)> {
    use What::*;
    let c = |workload, how| (workload, "c", how);
    let limit = |workload, how| (workload, "limit", how);
    let python = |workload| (workload, "python", "");
    let codes = |workload| (workload, "codex-codes", "");
    vec![
        ("a turn of 100 000 deltas, `codex_turn_run`: rate, to `scan`", AtLeast(c("block", "run"), limit("block", "scan"), 0.5)),
        ("the same, to the Python SDK", AtLeast(c("block", "run"), python("block"), 25.0)),
        ("the same, to codex-codes", AtLeast(c("block", "run"), codes("block"), 6.0)),
        ("the same with `codex_turn_next`: rate, to `scan`", AtLeast(c("block", "next"), limit("block", "scan"), 0.33)),
        ("the same, to the Python SDK", AtLeast(c("block", "next"), python("block"), 20.0)),
        ("the same, to codex-codes", AtLeast(c("block", "next"), codes("block"), 4.0)),
        ("a write each, two cores: CPU a delta with `codex_turn_run`, to `split`", UsedAtMost(c("line-split", "run"), limit("line-split", "split"), 1.5)),
        ("the same with `codex_turn_next`", UsedAtMost(c("line-split", "next"), limit("line-split", "split"), 1.5)),
        ("round trip, to the limit", AtMost(c("roundtrip", ""), limit("roundtrip", "split"), 1.25)),
        ("round trip, the Python SDK's to ours", AtLeast(python("roundtrip"), c("roundtrip", ""), 4.0)),
        ("paced deltas: latency, to the limit", AtMost(c("paced", "run"), limit("paced", "split"), 1.5)),
        ("paced deltas: CPU a delta, to the limit", UsedAtMost(c("paced", "run"), limit("paced", "split"), 1.8)),
        ("64 turns at once, two cores: rate on one poller, to `split`", AtLeast(c("many-64", "poller"), limit("many-64", "split"), 0.9)),
        ("64 turns at once, two cores: rate on 64 threads, to `split`", AtLeast(c("many-64", "threads"), limit("many-64", "split"), 0.7)),
        ("1000 turns at once: CPU a delta on one poller, to that of 64", UsedAtMost(c("many-1000", "poller"), c("many-64", "poller"), 1.5)),
        ("1000 turns at once on one poller: nothing lost", Whole(c("many-1000", "poller"))),
        ("1000 turns at once on 1000 threads: nothing lost", Whole(c("many-1000", "threads"))),
        ("a host on a poller: CPU a delta, to that of a loop that blocks", UsedAtMost(c("many-1", "poller"), c("many-1", "threads"), 2.0)),
        ("short turn, to the limit", AtMost(c("short", "run"), limit("short", "split"), 1.2)),
        ("codex itself, 2000 deltas: CPU a delta, to `scan`", UsedAtMost(c("real", "run"), limit("real", "scan"), 1.15)),
        ("the same, the Python SDK's to ours", AtLeast(python("real"), c("real", "run"), 2.5)),
        ("codex itself, 10 000 deltas that nobody watches: CPU, to `split`", AtMost(c("real-unwatched", "unwatched"), limit("real-unwatched", "split"), 1.15)),
        ("start and end, more than the bare process: ms", MillisecondsMore(c("startup", ""), limit("startup", ""), 2.0)),
        ("peak memory, 100 000 deltas with `codex_turn_run`: MiB", Memory(c("block", "run"), 6.0)),
        ("the same with `codex_turn_next`", Memory(c("block", "next"), 6.0)),
        ("peak memory, a message of 30 MB that comes twice, with `codex_turn_next`: MiB", Memory(c("big-30mb", "next"), 75.0)),
        ("the same with `codex_turn_run`, whose result has it three times more", Memory(c("big-30mb", "run"), 170.0)),
        ("peak memory, 1000 turns at once on one poller: MiB", Memory(c("many-1000", "poller"), 64.0)),
        ("what Go adds, 100 000 deltas whose JSON is taken: CPU a delta, to `codex_turn_next`", UsedAtMost(("block", "go", "run"), c("block", "next"), 2.0)),
        ("what C++ adds: the same", UsedAtMost(("block", "cpp", "next"), c("block", "next"), 2.0)),
        ("what Swift adds: the same", UsedAtMost(("block", "swift", "next"), c("block", "next"), 3.0)),
        ("the library, stripped, without WebSockets and TLS: MB", Size("small", 1.0)),
        ("the library, stripped, with both: MB", Size("whole", 4.0)),
    ]
}

fn judge(what: &What, results: &Results) -> (String, Option<f64>, bool) {
    let ratio = |over: &Row, under: &Row, used: bool| -> Option<f64> {
        let number = |row: &Row| {
            let runs = results.runs(row.0, row.1, row.2)?;
            Some(runs.median(|run| if used { run.used } else { run.main }))
        };
        Some(number(over)? / number(under)?)
    };
    let (sign, limit, found) = match what {
        What::AtLeast(over, under, limit) => (">=", *limit, ratio(over, under, false)),
        What::AtMost(over, under, limit) => ("<=", *limit, ratio(over, under, false)),
        What::UsedAtMost(over, under, limit) => ("<=", *limit, ratio(over, under, true)),
        What::MillisecondsMore(over, under, limit) => {
            let time = |row: &Row| Some(results.runs(row.0, row.1, row.2)?.median(|run| run.main) / 1e6);
            ("<=", *limit, time(over).zip(time(under)).map(|(over, under)| over - under))
        }
        What::Memory(row, limit) => (
            "<=",
            *limit,
            results.runs(row.0, row.1, row.2).map(|runs| runs.range(|run| run.memory).1 / 1024.0),
        ),
        What::Whole(row) => {
            ("<=", 0.0, results.runs(row.0, row.1, row.2).map(|runs| runs.range(|run| run.lost).1))
        }
        What::Size(name, limit) => ("<=", *limit, results.size(name).map(|bytes| bytes / 1e6)),
    };
    let holds = found.is_some_and(|found| if sign == ">=" { found >= limit } else { found <= limit });
    (format!("{sign} {limit}"), found, holds)
}

/// Holds every limit against the results; what was not measured has no number.
pub fn verdicts(results: &Results) -> Vec<Verdict> {
    let all = gates().into_iter();
    all.map(|(name, what)| {
        let (limit, found, holds) = judge(&what, results);
        Verdict { what: name, limit, found, holds }
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::{Run, Runs};
    use crate::plan::workloads;

    fn results(main: f64) -> Results {
        let mut results = Results::new(workloads());
        let runs = |main| Runs(vec![Run { main, used: 10.0, memory: 1024.0, lost: 0.0 }]);
        results.set("block", "c", "run", runs(main));
        results.set("block", "limit", "scan", runs(8e6));
        results
    }

    #[test]
    fn a_ratio_is_held_to_its_limit_and_what_is_missing_has_no_number() {
        let first = |main| verdicts(&results(main)).remove(0);
        assert!(first(4e6).holds && first(4e6).found == Some(0.5));
        assert!(!first(3.9e6).holds);
        let verdicts = verdicts(&results(4e6));
        assert!(verdicts[1].found.is_none() && !verdicts[1].holds);
    }

    #[test]
    fn every_row_of_a_limit_is_one_that_is_measured() {
        let known = |row: &Row| {
            let mut all = workloads().into_iter().filter(|workload| workload.name == row.0);
            all.any(|workload| {
                workload.runners.iter().any(|runner| (runner.client, runner.how) == (row.1, row.2))
            })
        };
        for (name, what) in gates() {
            let rows = match what {
                What::AtLeast(a, b, _)
                | What::AtMost(a, b, _)
                | What::UsedAtMost(a, b, _)
                | What::MillisecondsMore(a, b, _) => vec![a, b],
                What::Memory(a, _) | What::Whole(a) => vec![a],
                What::Size(..) => vec![],
            };
            for row in rows {
                assert!(known(&row), "{name}: {row:?}");
            }
        }
    }
}
