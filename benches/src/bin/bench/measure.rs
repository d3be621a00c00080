//! One run of one client, and what many of them come to.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde::Deserialize;
use serde_json::Value;

use crate::plan::{Metric, Place, Runner, Server, Workload};

/// What a client prints.
#[derive(Debug, Deserialize)]
pub struct Line {
    wall_ns: Vec<f64>,
    cpu_ns: Vec<f64>,
    deltas: Vec<f64>,
    latency_ns: Vec<f64>,
    rss_kb: f64,
}

/// What one run came to.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// The number that the workload is about.
    pub main: f64,
    /// Nanoseconds of a core for a delta; of a call or a start where there are none.
    pub used: f64,
    /// KiB.
    pub memory: f64,
    /// Deltas that did not come.
    pub lost: f64,
}

/// The median of numbers, 0 of none.
pub fn median(values: &[f64]) -> f64 {
    let mut ordered = values.to_vec();
    ordered.sort_by(f64::total_cmp);
    match ordered.len() {
        0 => 0.0,
        count if count % 2 == 1 => ordered[count / 2],
        count => (ordered[count / 2 - 1] + ordered[count / 2]) / 2.0,
    }
}

impl Run {
    /// Makes the numbers of a run of what the client printed.
    pub fn new(workload: &Workload, how: &str, line: &Line) -> Run {
        let wanted = workload.deltas as f64;
        // Who takes no events counts none.
        let counted = workload.deltas > 0 && how != "unwatched" && how != "raw";
        let lost =
            if counted { line.deltas.iter().map(|count| (wanted - count).max(0.0)).sum() } else { 0.0 };
        let each = wanted.max(1.0);
        let rates: Vec<f64> = line.wall_ns.iter().map(|time| each / time * 1e9).collect();
        let used = median(&line.cpu_ns);
        let main = match workload.metric {
            Metric::Rate => median(&rates),
            Metric::Time => median(&line.wall_ns),
            Metric::Latency => median(&line.latency_ns),
            Metric::Used => used / each,
            Metric::UsedWhole => used,
        };
        Run { main, used: used / each, memory: line.rss_kb, lost }
    }
}

/// The runs of one row.
#[derive(Clone, Debug, Default)]
pub struct Runs(pub Vec<Run>);

impl Runs {
    /// The median of a number over the runs.
    pub fn median(&self, of: impl Fn(&Run) -> f64) -> f64 {
        median(&self.0.iter().map(of).collect::<Vec<_>>())
    }

    /// From the least to the most.
    pub fn range(&self, of: impl Fn(&Run) -> f64) -> (f64, f64) {
        let all: Vec<f64> = self.0.iter().map(of).collect();
        (all.iter().copied().fold(f64::INFINITY, f64::min), all.iter().copied().fold(0.0, f64::max))
    }
}

/// The programs, and the servers that they start.
pub struct Rig {
    folder: PathBuf,
    python: PathBuf,
    script: PathBuf,
    stand_in: PathBuf,
    real: PathBuf,
    model: Child,
    /// Words before each command that put the processes of a run before all others, where that is allowed.
    first: Vec<String>,
}

fn variable(name: &str) -> Result<PathBuf, String> {
    std::env::var_os(name).map(PathBuf::from).ok_or(format!("{name} is not set: benches/run sets it"))
}

impl Rig {
    /// Starts the model, and writes the program that starts codex with it.
    pub fn new() -> Result<Rig, String> {
        let folder = variable("BENCH_PROGRAMS")?;
        let codex = variable("CODEX_BIN")?;
        let nice = Command::new("nice").args(["-n", "-20", "true"]).output();
        let first = match nice {
            Ok(output) if output.status.success() && output.stderr.is_empty() => {
                ["nice", "-n", "-20"].map(str::to_owned).to_vec()
            }
            _ => Vec::new(),
        };
        let mut words = first.clone();
        words.push(folder.join("scripted-model").display().to_string());
        let mut model = Command::new(&words[0])
            .args(&words[1..])
            .arg("--exit-with-stdin")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("scripted-model: {error}"))?;
        let mut line = String::new();
        if let Some(stdout) = model.stdout.take() {
            std::io::BufRead::read_line(&mut std::io::BufReader::new(stdout), &mut line)
                .map_err(|error| format!("scripted-model: {error}"))?;
        }
        let ready: Value = serde_json::from_str(&line).map_err(|error| format!("scripted-model: {error}"))?;
        let real = write_codex(&folder.join("run"), &codex, &ready)?;
        let script = variable("BENCH_PYTHON_CLIENT")?;
        let stand_in = folder.join("stand-in-server");
        Ok(Rig { python: variable("BENCH_PYTHON")?, script, stand_in, real, model, first, folder })
    }

    /// Whether the runs go before everything else on the machine.
    pub fn goes_first(&self) -> bool {
        !self.first.is_empty()
    }

    /// Whether there is a program for a client.
    pub fn has(&self, client: &str) -> bool {
        client == "python" || self.program(client).is_file()
    }

    fn program(&self, client: &str) -> PathBuf {
        match client {
            "limit" => self.folder.join("limit"),
            "python" => self.python.clone(),
            _ => self.folder.join(format!("client-{client}")),
        }
    }

    /// Runs a client once. `None`: it does not do this workload (exit code 2).
    pub fn run(&self, workload: &Workload, runner: &Runner) -> Result<Option<Run>, String> {
        let mut words = self.first.clone();
        if workload.place != Place::Free {
            words.extend(["taskset", "-c", "0"].map(str::to_owned));
        }
        words.push(self.program(runner.client).display().to_string());
        if runner.client == "python" {
            words.push(self.script.display().to_string());
        }
        words.push(workload.kind.to_owned());
        words.extend(workload.words.iter().map(|&word| word.to_owned()));
        if !workload.prompt.is_empty() {
            words.push(format!("prompt={}", workload.prompt));
        }
        if !runner.how.is_empty() {
            words.push(format!("how={}", runner.how));
        }
        words.push(match workload.kind {
            "stream" => format!("turns={}", runner.measures),
            "many" => format!("rounds={}", runner.measures),
            _ => format!("count={}", runner.measures),
        });
        let home = self.folder.join("run");
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).current_dir(home.join("work")).stdin(Stdio::null()).stderr(Stdio::piped());
        command.env("HOME", &home).env("CODEX_HOME", home.join("codex-home"));
        command.env(
            "BENCH_SERVER",
            match workload.server {
                Server::StandIn => &self.stand_in,
                Server::Real => &self.real,
            },
        );
        command.env_remove("BENCH_SERVER_CORE");
        if workload.place == Place::Split {
            command.env("BENCH_SERVER_CORE", "1");
        }
        let output = command.output().map_err(|error| format!("{words:?}: {error}"))?;
        if output.status.code() == Some(2) {
            return Ok(None);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(format!("{}: {}\n{said}", words.join(" "), output.status));
        }
        let line: Line = serde_json::from_slice(&output.stdout)
            .map_err(|error| format!("{}: {error}\n{said}", words.join(" ")))?;
        if line.wall_ns.is_empty() {
            return Err(format!("{}: nothing was measured", words.join(" ")));
        }
        Ok(Some(Run::new(workload, runner.how, &line)))
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        // The model ends with its stdin.
        drop(self.model.stdin.take());
        let _ = self.model.wait();
    }
}

/// A program that is codex with the settings that make it ask the scripted model.
fn write_codex(folder: &Path, codex: &Path, ready: &Value) -> Result<PathBuf, String> {
    let bad = |error: std::io::Error| format!("{}: {error}", folder.display());
    for each in ["work", "codex-home"] {
        std::fs::create_dir_all(folder.join(each)).map_err(bad)?;
    }
    let quoted = |text: &str| format!("'{}'", text.replace('\'', r"'\''"));
    let mut script = format!("#!/bin/sh\nexec {}", quoted(&codex.display().to_string()));
    for setting in ready["configOverrides"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        script += &format!(" --config {}", quoted(setting));
    }
    script += " \"$@\"\n";
    let path = folder.join("codex");
    std::fs::write(&path, script).map_err(bad)?;
    #[cfg(unix)]
    std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).map_err(bad)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::workloads;

    #[test]
    fn a_run_is_the_median_of_its_measures_and_counts_what_is_lost() {
        let workload =
            workloads().into_iter().find(|workload| workload.name == "block").expect("the workload");
        let line = Line {
            wall_ns: vec![1e7, 2e7, 4e7],
            cpu_ns: vec![3e6, 1e6, 2e6],
            deltas: vec![100_000.0, 99_990.0, 100_000.0],
            latency_ns: vec![],
            rss_kb: 2048.0,
        };
        let run = Run::new(&workload, "run", &line);
        assert_eq!((run.main, run.used, run.lost), (5e6, 20.0, 10.0));
        assert_eq!(Run::new(&workload, "raw", &line).lost, 0.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        let runs = Runs(vec![run, Run { main: 7e6, ..run }]);
        assert_eq!(runs.range(|run| run.main), (5e6, 7e6));
        assert_eq!(runs.median(|run| run.main), 6e6);
    }
}
