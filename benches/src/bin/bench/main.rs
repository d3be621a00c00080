//! Runs every client on every workload, in an order that chance gives, several times over; prints one table of medians
//! and ratios, and what must hold of it. `benches/run` builds what it needs and starts it.
//!
//!     bench [--only NAME,…] [--clients NAME,…] [--repeat N] [--write PAGE] [--check]
#![forbid(unsafe_code)]

mod gates;
mod measure;
mod plan;
mod table;

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use measure::Rig;
use plan::{Runner, Workload};
use table::Results;

struct Options {
    only: Vec<String>,
    clients: Vec<String>,
    repeat: usize,
    write: Option<PathBuf>,
    check: bool,
}

fn options() -> Result<Options, String> {
    let mut options = Options { only: Vec::new(), clients: Vec::new(), repeat: 5, write: None, check: false };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word} needs a value"));
        let list = |text: String| text.split(',').map(str::to_owned).collect();
        match word.as_str() {
            "--only" => options.only = list(value()?),
            "--clients" => options.clients = list(value()?),
            "--repeat" => options.repeat = value()?.parse().map_err(|_| "--repeat needs a number")?,
            "--write" => options.write = Some(value()?.into()),
            "--check" => options.check = true,
            "--list" => {
                for workload in plan::workloads() {
                    println!("{:16} {}, {}", workload.name, workload.title, workload.place.name());
                }
                std::process::exit(0);
            }
            other => return Err(format!("there is no option {other}")),
        }
    }
    let known = plan::workloads();
    match options.only.iter().find(|name| known.iter().all(|workload| workload.name != **name)) {
        Some(name) => Err(format!("there is no workload {name}; --list names them")),
        None => Ok(options),
    }
}

/// Small and good enough to shuffle with.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}

/// How large a stripped library is, if there is one.
fn stripped(library: &Path, folder: &Path) -> Option<f64> {
    let copy = folder.join("stripped");
    let done = Command::new("strip").arg("-o").arg(&copy).arg(library).status().ok()?;
    let bytes = std::fs::metadata(&copy).ok()?.len();
    let _ = std::fs::remove_file(&copy);
    done.success().then_some(bytes as f64)
}

fn first_line(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    text.lines().next().unwrap_or("?").trim().to_owned()
}

/// The machine and the versions, as the page has them.
fn circumstances(options: &Options, rig: &Rig) -> String {
    let processors = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("?");
    let model = model.trim_start_matches([' ', '\t', ':']);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let codex = std::env::var("CODEX_BIN").unwrap_or_default();
    let python = std::env::var("BENCH_PYTHON").unwrap_or_default();
    let sdk = "import importlib.metadata as m; print(m.version('openai-codex'))";
    format!(
        "{model}, {cores} cores, {} {}; {}; {}; {}; OpenAI's Python SDK {} on {}; codex-codes {}. The medians of {} runs of each \
         row, in an order that chance gave; the ranges are those of the runs. {}",
        first_line("uname", &["-s"]),
        first_line("uname", &["-r"]),
        first_line("rustc", &["--version"]),
        first_line("cc", &["--version"]),
        first_line(&codex, &["--version"]),
        first_line(&python, &["-c", sdk]),
        first_line(&python, &["--version"]),
        std::env::var("BENCH_CODEX_CODES").unwrap_or_else(|_| "?".to_owned()),
        options.repeat,
        if rig.goes_first() {
            "The machine did other work too, behind which these processes did not have to wait (`nice -n -20`)."
        } else {
            "The processes had the machine's ordinary priority."
        }
    )
}

fn run() -> Result<bool, String> {
    let options = options()?;
    let rig = Rig::new()?;
    let wanted = |list: &[String], name: &str| list.is_empty() || list.iter().any(|one| one == name);
    let workloads = plan::workloads();
    let mut jobs: Vec<(&Workload, &Runner)> = Vec::new();
    for workload in workloads.iter().filter(|workload| wanted(&options.only, workload.name)) {
        let runners = workload.runners.iter();
        let chosen =
            runners.filter(|runner| wanted(&options.clients, runner.client) && rig.has(runner.client));
        jobs.extend(chosen.map(|runner| (workload, runner)));
    }
    let seed = bench::clock::now() | 1;
    let mut chance = Chance(seed);
    let mut results = Results::new(workloads.clone());
    let watched = std::io::stderr().is_terminal();
    for round in 1..=options.repeat {
        chance.shuffle(&mut jobs);
        for (at, (workload, runner)) in jobs.iter().enumerate() {
            if watched {
                eprint!(
                    "\r\x1b[Kround {round} of {}, {} of {}: {} {} {}",
                    options.repeat,
                    at + 1,
                    jobs.len(),
                    workload.name,
                    runner.client,
                    runner.how
                );
            }
            if let Some(run) = rig.run(workload, runner)? {
                results.add(workload.name, runner.client, runner.how, run);
            }
        }
    }
    if watched {
        eprintln!("\r\x1b[K");
    }
    for (name, variable) in [("whole", "BENCH_LIBRARY"), ("small", "BENCH_SMALL_LIBRARY")] {
        let folder = std::env::var("BENCH_PROGRAMS").unwrap_or_default();
        let library = std::env::var_os(variable).map(PathBuf::from);
        if let Some(bytes) = library.and_then(|library| stripped(&library, Path::new(&folder))) {
            results.set_size(name, bytes);
        }
    }
    let verdicts = gates::verdicts(&results);
    let sizes: Vec<String> = [("whole", "with"), ("small", "without")]
        .iter()
        .filter_map(|(name, word)| {
            Some(format!("{:.2} MB {word} WebSockets and TLS", results.size(name)? / 1e6))
        })
        .collect();
    let text = format!(
        "{}\n\n{}\n`libcodex.so`, stripped: {}.\n\n{}",
        circumstances(&options, &rig),
        results.table(),
        sizes.join(", "),
        table::verdict_table(&verdicts)
    );
    println!("{text}");
    if let Some(page) = &options.write {
        let old = std::fs::read_to_string(page).map_err(|error| format!("{}: {error}", page.display()))?;
        let fresh = table::between_markers(&old, &text)?;
        std::fs::write(page, fresh).map_err(|error| format!("{}: {error}", page.display()))?;
    }
    let failed = verdicts.iter().filter(|verdict| !verdict.holds && verdict.found.is_some()).count();
    let missing = verdicts.iter().filter(|verdict| verdict.found.is_none()).count();
    let held = verdicts.len() - failed - missing;
    println!("{held} hold, {failed} do not yet, {missing} were not measured");
    Ok(!options.check || failed == 0)
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("\nbench: {error}");
            ExitCode::FAILURE
        }
    }
}
