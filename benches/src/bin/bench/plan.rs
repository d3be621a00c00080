//! What is measured: the workloads, and who does them.

/// Where the processes run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Client and server on one core: repeats best.
    Same,
    /// The client on one core, the server on another.
    Split,
    /// Wherever the system puts them.
    Free,
}

impl Place {
    /// As the table says it.
    pub fn name(self) -> &'static str {
        match self {
            Place::Same => "same core",
            Place::Split => "two cores",
            Place::Free => "not pinned",
        }
    }
}

/// What a client is started with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// The stand-in.
    StandIn,
    /// codex, with the scripted model.
    Real,
}

/// The number of a run that its row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// Deltas a second: more is better.
    Rate,
    /// The time of one measure.
    Time,
    /// A delta's way from the server to the caller.
    Latency,
    /// The client's own time of a core, for a delta.
    Used,
    /// The client's own time of a core, for a measure.
    UsedWhole,
}

/// One row of the table.
#[derive(Clone, Debug)]
pub struct Runner {
    /// Whose program.
    pub client: &'static str,
    /// In which way, where it has several.
    pub how: &'static str,
    /// So many measures in one run.
    pub measures: usize,
}

/// One kind of work.
#[derive(Clone, Debug)]
pub struct Workload {
    /// By which it is chosen.
    pub name: &'static str,
    /// As the table says it.
    pub title: &'static str,
    /// Where it runs.
    pub place: Place,
    /// Against what.
    pub server: Server,
    /// What its rows are about.
    pub metric: Metric,
    /// The program's first argument.
    pub kind: &'static str,
    /// The prompt of a turn, `""` where there is none.
    pub prompt: &'static str,
    /// Further arguments.
    pub words: &'static [&'static str],
    /// So many deltas must come in one measure, where they are counted.
    pub deltas: usize,
    /// The rows; the first limit is what the ratios are to.
    pub runners: Vec<Runner>,
}

fn runner(client: &'static str, how: &'static str, measures: usize) -> Runner {
    Runner { client, how, measures }
}

/// The bindings, where their owners have written a program for it.
pub const BINDINGS: [&str; 3] = ["cpp", "go", "swift"];

/// The clients of a row each, with so many measures a run; the limits stand before them.
fn runners(limits: &[&'static str], hows: &[&'static str], measures: usize, slower: usize) -> Vec<Runner> {
    let mut all: Vec<Runner> = limits.iter().map(|how| runner("limit", how, measures)).collect();
    for client in ["c"].into_iter().chain(BINDINGS) {
        all.extend(hows.iter().map(|how| runner(client, how, measures)));
    }
    all.push(runner("codex-codes", "", slower.max(measures / 3)));
    all.push(runner("python", "", slower));
    all
}

fn stream(
    name: &'static str,
    title: &'static str,
    place: Place,
    prompt: &'static str,
    metric: Metric,
) -> Workload {
    Workload {
        name,
        title,
        place,
        server: Server::StandIn,
        metric,
        kind: "stream",
        prompt,
        words: &["deltas=100000"],
        deltas: 100_000,
        runners: runners(&["scan", "split", "raw"], &["run", "next"], 9, 1),
    }
}

fn many(
    name: &'static str,
    title: &'static str,
    prompt: &'static str,
    words: &'static [&'static str],
) -> Workload {
    let deltas = 128_000;
    let mut rows: Vec<Runner> = ["split", "scan"].map(|how| runner("limit", how, 5)).to_vec();
    for client in ["c"].into_iter().chain(BINDINGS) {
        rows.push(runner(client, "poller", 5));
        rows.push(runner(client, "threads", 5));
    }
    if name == "many-64" {
        rows.insert(2, runner("limit", "threads", 5));
        rows.push(runner("codex-codes", "", 2));
        rows.push(runner("python", "", 1));
    }
    Workload {
        name,
        title,
        place: Place::Split,
        server: Server::StandIn,
        metric: Metric::Rate,
        kind: "many",
        prompt,
        words,
        deltas,
        runners: rows,
    }
}

/// All of it.
pub fn workloads() -> Vec<Workload> {
    let block = "bench deltas=100000 feed=block";
    let line = "bench deltas=100000 feed=line";
    let mut all = vec![
        stream("block", "a turn of 100 000 deltas, many lines a write", Place::Same, block, Metric::Rate),
        stream(
            "block-split",
            "a turn of 100 000 deltas, many lines a write",
            Place::Split,
            block,
            Metric::Rate,
        ),
        stream(
            "block-free",
            "a turn of 100 000 deltas, many lines a write",
            Place::Free,
            block,
            Metric::Rate,
        ),
        stream("line", "a turn of 100 000 deltas, a write each", Place::Same, line, Metric::Rate),
        stream("line-split", "a turn of 100 000 deltas, a write each: CPU", Place::Split, line, Metric::Used),
        stream("line-free", "a turn of 100 000 deltas, a write each: CPU", Place::Free, line, Metric::Used),
        many("many-1", "1 turn at once", "bench deltas=128000 turns=1", &["turns=1"]),
        many("many-8", "8 turns at once", "bench deltas=16000 turns=8", &["turns=8"]),
        many("many-64", "64 turns at once", "bench deltas=2000 turns=64", &["turns=64"]),
        many("many-256", "256 turns at once", "bench deltas=500 turns=256", &["turns=256"]),
        many("many-1000", "1000 turns at once", "bench deltas=128 turns=1000", &["turns=1000"]),
    ];
    all.push(Workload {
        kind: "roundtrip",
        prompt: "",
        words: &[],
        deltas: 0,
        runners: runners(&["split", "wait"], &[""], 3000, 500),
        ..stream("roundtrip", "a request and its answer: time", Place::Same, "", Metric::Time)
    });
    for (name, place) in [("paced", Place::Same), ("paced-split", Place::Split)] {
        all.push(Workload {
            words: &["deltas=1000", "latency=1"],
            deltas: 1000,
            runners: runners(&["split", "scan", "wait"], &["run", "next"], 2, 1),
            ..stream(
                name,
                "a delta every 0.3 ms: latency",
                place,
                "bench deltas=1000 pace-us=300",
                Metric::Latency,
            )
        });
    }
    all.push(Workload {
        words: &["deltas=20"],
        deltas: 20,
        runners: runners(&["scan", "split", "wait"], &["run", "next"], 1000, 200),
        ..stream(
            "short",
            "a turn of 20 deltas, a write each: time",
            Place::Same,
            "bench deltas=20 feed=line",
            Metric::Time,
        )
    });
    for (name, title, prompt, measures) in [
        ("big-1mb", "a message of 1 MB, which comes twice: CPU", "bench deltas=1 text-bytes=1000000", 20),
        ("big-30mb", "a message of 30 MB, which comes twice: CPU", "bench deltas=1 text-bytes=30000000", 2),
    ] {
        all.push(Workload {
            words: &["deltas=1"],
            deltas: 1,
            runners: runners(&["scan", "split"], &["run", "next"], measures, measures),
            ..stream(name, title, Place::Same, prompt, Metric::UsedWhole)
        });
    }
    all.push(Workload {
        kind: "startup",
        prompt: "",
        words: &[],
        deltas: 0,
        runners: runners(&[""], &[""], 20, 10),
        ..stream("startup", "start and end of client and server: time", Place::Same, "", Metric::Time)
    });
    for (name, place) in [("real", Place::Same), ("real-free", Place::Free)] {
        all.push(Workload {
            server: Server::Real,
            words: &["deltas=2000"],
            deltas: 2000,
            runners: runners(&["scan", "split", "wait"], &["run", "next"], 5, 5),
            ..stream(
                name,
                "codex itself, a turn of 2000 deltas: CPU",
                place,
                "deltas 2000: word ",
                Metric::Used,
            )
        });
    }
    all.push(Workload {
        server: Server::Real,
        words: &["deltas=10000"],
        deltas: 10_000,
        runners: vec![
            runner("limit", "split", 2),
            runner("limit", "scan", 2),
            runner("c", "unwatched", 2),
            runner("c", "run", 2),
            runner("python", "unwatched", 2),
        ],
        ..stream(
            "real-unwatched",
            "codex itself, a turn of 10 000 deltas that nobody watches: CPU",
            Place::Same,
            "deltas 10000: word ",
            Metric::UsedWhole,
        )
    });
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_workload_has_a_name_of_its_own_a_limit_and_a_row_of_the_library() {
        let all = workloads();
        let mut names: Vec<&str> = all.iter().map(|workload| workload.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all.len());
        for workload in &all {
            assert_eq!(workload.runners[0].client, "limit", "{}", workload.name);
            assert!(workload.runners.iter().any(|runner| runner.client == "c"), "{}", workload.name);
            if workload.kind == "many" {
                let turns: usize = workload.words[0].strip_prefix("turns=").unwrap().parse().unwrap();
                assert!(workload.prompt.ends_with(workload.words[0]), "{}", workload.prompt);
                let each = workload.prompt.split(['=', ' ']).nth(2).unwrap();
                assert_eq!(each.parse::<usize>().unwrap() * turns, workload.deltas);
            }
        }
    }
}
