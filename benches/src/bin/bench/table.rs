//! All that was measured, and the tables of it.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::gates::Verdict;
use crate::measure::{Run, Runs};
use crate::plan::{Metric, Workload};

/// The runs of each row, and how large the library is.
pub struct Results {
    workloads: Vec<Workload>,
    runs: BTreeMap<(&'static str, &'static str, &'static str), Runs>,
    sizes: BTreeMap<&'static str, f64>,
}

impl Results {
    /// None yet.
    pub fn new(workloads: Vec<Workload>) -> Results {
        Results { workloads, runs: BTreeMap::new(), sizes: BTreeMap::new() }
    }

    /// Adds a run to its row.
    pub fn add(&mut self, workload: &'static str, client: &'static str, how: &'static str, run: Run) {
        self.runs.entry((workload, client, how)).or_default().0.push(run);
    }

    /// The runs of a row all at once.
    #[cfg(test)]
    pub fn set(&mut self, workload: &'static str, client: &'static str, how: &'static str, runs: Runs) {
        self.runs.insert((workload, client, how), runs);
    }

    /// Says how large a library is.
    pub fn set_size(&mut self, name: &'static str, bytes: f64) {
        self.sizes.insert(name, bytes);
    }

    /// The runs of a row, if there are any.
    pub fn runs(&self, workload: &'static str, client: &'static str, how: &'static str) -> Option<&Runs> {
        self.runs.get(&(workload, client, how))
    }

    /// How large a library is.
    pub fn size(&self, name: &str) -> Option<f64> {
        self.sizes.get(name).copied()
    }

    /// Every row, the ratios first; more than 1 is better than the limit.
    pub fn table(&self) -> String {
        let mut text = String::from(
            "| workload | client | to the limit | to Python | to codex-codes | median (range) | CPU | peak memory |\n\
             |---|---|---|---|---|---|---|---|\n",
        );
        for workload in &self.workloads {
            let mut title = format!("**{}**, {}", workload.title, workload.place.name());
            let number = |client, how| Some(self.runs(workload.name, client, how)?.median(|run| run.main));
            let limit = number("limit", workload.runners[0].how);
            let python = number("python", "").or(number("python", "unwatched"));
            let codes = number("codex-codes", "");
            for runner in &workload.runners {
                let Some(runs) = self.runs(workload.name, runner.client, runner.how) else { continue };
                let own = runs.median(|run| run.main);
                let ratio = |other: Option<f64>| {
                    other.map_or("–".to_owned(), |other| better(workload.metric, own, other))
                };
                let (least, most) = runs.range(|run| run.main);
                let lost = runs.range(|run| run.lost).1;
                let _ = writeln!(
                    text,
                    "| {} | {} | {} | {} | {} | {} ({} to {}){} | {} | {:.1} MiB |",
                    std::mem::take(&mut title),
                    name(runner.client, runner.how),
                    ratio(limit),
                    ratio(python),
                    ratio(codes),
                    shown(workload.metric, own),
                    shown(workload.metric, least),
                    shown(workload.metric, most),
                    if lost > 0.0 { format!(", **{lost:.0} lost**") } else { String::new() },
                    time(runs.median(|run| run.used)),
                    runs.median(|run| run.memory) / 1024.0,
                );
            }
        }
        text
    }
}

/// How much better one is than the other.
fn better(metric: Metric, own: f64, other: f64) -> String {
    let ratio = if metric == Metric::Rate { own / other } else { other / own };
    if ratio >= 10.0 { format!("{ratio:.0}x") } else { format!("{ratio:.2}x") }
}

fn name(client: &str, how: &str) -> String {
    let client = match client {
        "limit" => "limit",
        "c" => "**libcodex, C**",
        "cpp" => "**libcodex, C++**",
        "go" => "**libcodex, Go**",
        "swift" => "**libcodex, Swift**",
        "python" => "Python SDK",
        other => other,
    };
    match how {
        "" => client.to_owned(),
        how => format!("{client}: {how}"),
    }
}

/// A time in the unit that suits it.
fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        n if n < 1e3 => format!("{n:.0} ns"),
        n if n < 1e4 => format!("{:.2} µs", n / 1e3),
        n if n < 1e6 => format!("{:.1} µs", n / 1e3),
        n => format!("{:.1} ms", n / 1e6),
    }
}

fn shown(metric: Metric, number: f64) -> String {
    if metric == Metric::Rate { format!("{:.2} M/s", number / 1e6) } else { time(number) }
}

/// What must hold, and whether it does; without what was not measured.
pub fn verdict_table(verdicts: &[Verdict]) -> String {
    let mut text = String::from("| what must hold | limit | found | |\n|---|---|---|---|\n");
    for verdict in verdicts {
        let Some(found) = verdict.found else { continue };
        let word = if verdict.holds { "holds" } else { "**not yet**" };
        let _ = writeln!(text, "| {} | {} | {found:.2} | {word} |", verdict.what, verdict.limit);
    }
    text
}

/// The page with the part between its markers replaced.
pub fn between_markers(page: &str, part: &str) -> Result<String, String> {
    let (begin, end) = ("<!-- bench: begin -->\n", "<!-- bench: end -->");
    let (before, rest) = page.split_once(begin).ok_or("the page has no marker where the tables begin")?;
    let (_, after) = rest.split_once(end).ok_or("the page has no marker where the tables end")?;
    Ok(format!("{before}{begin}\n{}\n\n{end}{after}", part.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::workloads;

    #[test]
    fn more_than_one_is_better_whatever_is_measured() {
        assert_eq!(better(Metric::Rate, 4.0, 2.0), "2.00x");
        assert_eq!(better(Metric::Time, 4.0, 2.0), "0.50x");
        assert_eq!(better(Metric::Used, 1.0, 30.0), "30x");
    }

    #[test]
    fn a_row_says_what_was_lost_and_each_number_has_its_unit() {
        let mut results = Results::new(workloads());
        let run = |main| Run { main, used: 71.0, memory: 2048.0, lost: 3.0 };
        results.add("block", "limit", "scan", run(8e6));
        results.add("block", "c", "run", run(4e6));
        results.add("roundtrip", "c", "", Run { lost: 0.0, ..run(5600.0) });
        let table = results.table();
        let rows: Vec<&str> = table.lines().skip(2).collect();
        assert_eq!(
            rows[0],
            "| **a turn of 100 000 deltas, many lines a write**, same core | limit: scan | 1.00x | – | – | 8.00 M/s (8.00 M/s to 8.00 M/s), **3 lost** | 71 ns | 2.0 MiB |"
        );
        assert!(rows[1].starts_with("|  | **libcodex, C**: run | 0.50x |"), "{}", rows[1]);
        assert!(rows[2].contains("| 5.60 µs (5.60 µs to 5.60 µs) |"), "{}", rows[2]);
        assert_eq!(rows.len(), 3);
    }

    #[test]
    fn only_what_stands_between_the_markers_is_replaced() {
        let page = "a\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nb\n";
        let fresh = between_markers(page, "new\n").unwrap();
        assert_eq!(fresh, "a\n<!-- bench: begin -->\n\nnew\n\n<!-- bench: end -->\nb\n");
        assert!(between_markers("no markers", "new").is_err());
    }
}
