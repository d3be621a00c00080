//! docs/parity.md: every row of the feature table is there, names functions of the header, and names tests.
//!
//! `make test` runs this program a second time, when all else has run, with the outcomes of that very run in the file
//! `LIBCODEX_OUTCOMES`: it then fails for every test that the table names and that did not run and pass.

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use support::{header, root};

/// The features that the table is about.
const ROWS: usize = 117;

/// How `make test` counts a check that could not be run on this machine.
const SKIPPED: u8 = 77;

struct Row {
    number: usize,
    feature: String,
    functions: Vec<String>,
    tests: Vec<String>,
}

/// The lines `| number | feature | Python SDK | TypeScript SDK | functions | tests |`.
fn rows(page: &str) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for line in page.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let Some(Ok(number)) = cells.get(1).map(|cell| cell.parse()) else { continue };
        let &["", _, feature, _, _, functions, tests, ""] = cells.as_slice() else {
            return Err(format!("row {number} has not six cells"));
        };
        let functions = quoted(functions).filter(|name| name.starts_with("codex_")).map(str::to_owned);
        rows.push(Row {
            number,
            feature: feature.to_owned(),
            functions: functions.collect(),
            tests: quoted(tests).map(str::to_owned).collect(),
        });
    }
    Ok(rows)
}

/// What stands in backquotes.
fn quoted(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// All that is wrong with a table, whose tests are judged by `test`: None, or what is wrong with this one.
fn faults(rows: &[Row], functions: &BTreeSet<String>, test: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for number in 1..=ROWS {
        let found = rows.iter().filter(|row| row.number == number).count();
        if found != 1 {
            faults.push(format!("row {number} is there {found} times"));
        }
    }
    for row in rows {
        let place = format!("row {} ({})", row.number, row.feature);
        if row.feature.is_empty() || row.number > ROWS {
            faults.push(format!("{place}: is no row of the table"));
        }
        if row.functions.is_empty() {
            faults.push(format!("{place}: names no function"));
        }
        if row.tests.is_empty() {
            faults.push(format!("{place}: names no test"));
        }
        let unknown = row.functions.iter().filter(|name| !functions.contains(*name));
        faults.extend(unknown.map(|name| format!("{place}: include/codex.h has no {name}")));
        let wrong = row.tests.iter().filter_map(|name| test(name));
        faults.extend(wrong.map(|why| format!("{place}: {why}")));
    }
    faults
}

/// Why a test is none that some part of the suite has, judged by the sources.
fn not_in_the_sources(name: &str, sources: &str) -> Option<String> {
    let file =
        |folder: &str, name: &str, end: &str| root().join(folder).join(format!("{name}{end}")).is_file();
    let exists = match name.split_once(['/', ' ']) {
        Some(("plain" | "asan" | "valgrind", program)) => file("tests/c", program, ".c"),
        Some(("parity", scenario)) => file("tests/parity/scenarios", scenario, ".py"),
        Some(("method", method)) => sources.contains(&format!("\"{method}\"")),
        // A check of run-tests, or a test with a name that its own harness makes.
        Some(_) => sources.contains(&format!("\"{name}\"")),
        None => {
            let function = name.rsplit("::").next().unwrap_or(name);
            sources.contains(&format!("fn {function}("))
        }
    };
    (!exists).then(|| format!("there is no test {name}"))
}

/// The text of everything that has tests in it.
fn sources() -> Result<String, String> {
    let mut text = String::new();
    for folder in ["src", "tests"] {
        collect(&root().join(folder), &mut text).map_err(|error| format!("{folder}: {error}"))?;
    }
    Ok(text)
}

fn collect(folder: &Path, text: &mut String) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, text)?;
        } else if path.extension().is_some_and(|end| end == "rs" || end == "json")
            || path.ends_with("run-tests")
        {
            text.push_str(&fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

/// What became of each test of a run: the lines `passed NAME`, `failed NAME` and `skipped NAME`.
fn outcomes(text: &str) -> BTreeMap<&str, &str> {
    text.lines().filter_map(|line| line.split_once(' ')).map(|(outcome, name)| (name, outcome)).collect()
}

fn page() -> Result<Vec<Row>, String> {
    let path = root().join("docs/parity.md");
    rows(&fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?)
}

fn functions() -> Result<BTreeSet<String>, String> {
    let header = support::header();
    let text = fs::read_to_string(&header).map_err(|error| format!("{}: {error}", header.display()))?;
    Ok(header::functions(&text)?.into_iter().map(|function| function.name).collect())
}

/// The check at the end of `make test`.
fn check(outcomes_file: &Path) -> Result<ExitCode, String> {
    let text =
        fs::read_to_string(outcomes_file).map_err(|error| format!("{}: {error}", outcomes_file.display()))?;
    let outcomes = outcomes(&text);
    let outcome = |name: &str| outcomes.get(name).copied();
    let rows = page()?;
    let faults = faults(&rows, &functions()?, |name| match outcome(name) {
        Some("passed" | "skipped") => None,
        Some(other) => Some(format!("{name} {other}")),
        None => Some(format!("{name} did not run")),
    });
    if !faults.is_empty() {
        return Err(format!("docs/parity.md:\n{}", faults.join("\n")));
    }
    let named = rows.iter().flat_map(|row| &row.tests);
    let skipped: BTreeSet<_> = named.filter(|name| outcome(name) == Some("skipped")).collect();
    println!("{ROWS} rows, each with tests that ran and passed");
    if skipped.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    println!("SKIPPED: but for what could not be run here: {skipped:?}");
    Ok(ExitCode::from(SKIPPED))
}

fn main() -> ExitCode {
    if let Some(outcomes) = std::env::var_os("LIBCODEX_OUTCOMES") {
        return check(Path::new(&outcomes)).unwrap_or_else(|error| {
            eprintln!("{error}");
            ExitCode::FAILURE
        });
    }
    let trial = |name: &str, test: fn() -> Result<(), String>| {
        Trial::test(name, move || test().map_err(Failed::from))
    };
    let trials = vec![
        trial("parity_table::every_row_names_functions_and_tests_that_are_there", every_row),
        trial("parity_table::every_difference_on_purpose_is_on_the_page", every_difference),
        trial("parity_table::what_is_wrong_with_a_table_is_found", what_is_wrong_is_found),
        trial("parity_table::a_test_that_is_not_there_is_found", a_missing_test_is_found),
    ];
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn every_row() -> Result<(), String> {
    let sources = sources()?;
    let faults = faults(&page()?, &functions()?, |name| not_in_the_sources(name, &sources));
    if faults.is_empty() { Ok(()) } else { Err(format!("docs/parity.md:\n{}", faults.join("\n"))) }
}

fn every_difference() -> Result<(), String> {
    let page = fs::read_to_string(root().join("docs/parity.md")).map_err(|error| error.to_string())?;
    let (_, after) = page.split_once("## Where it differs on purpose").ok_or("there is no such section")?;
    let section = after.split("\n## ").next().unwrap_or_default();
    let named: BTreeSet<&str> = quoted(section).filter_map(|name| name.strip_prefix("parity ")).collect();
    let mut different = BTreeSet::new();
    for entry in fs::read_dir(root().join("tests/parity/scenarios")).map_err(|error| error.to_string())? {
        let path = entry.map_err(|error| error.to_string())?.path();
        let text = fs::read_to_string(&path).unwrap_or_default();
        if text.contains("\nDIFFERENT = ") {
            different.insert(path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    let missing: Vec<_> = different.iter().filter(|name| !named.contains(name.as_str())).collect();
    let wrong: Vec<_> = named.iter().filter(|name| !different.contains(**name)).collect();
    if missing.is_empty() && wrong.is_empty() {
        return Ok(());
    }
    Err(format!("docs/parity.md does not name {missing:?}, and names {wrong:?}, which do not differ"))
}

fn what_is_wrong_is_found() -> Result<(), String> {
    let line =
        |number: usize| format!("| {number} | a feature | yes | no | `codex_new` | `a::b`, `plain/c` |\n");
    let good: String = (1..=ROWS).map(line).collect();
    let functions = BTreeSet::from(["codex_new".to_owned()]);
    let judge = |page: &str, outcomes_of_a_run: &str| {
        let outcomes = outcomes(outcomes_of_a_run);
        let passed = |name: &str| outcomes.get(name) == Some(&"passed");
        rows(page).map(|rows| {
            faults(&rows, &functions, |name| (!passed(name)).then(|| format!("{name} did not pass")))
        })
    };
    let run = "passed a::b\npassed plain/c\n";
    let expect = |page: &str, run: &str, fault: &str| match judge(page, run) {
        Ok(faults) if faults.iter().any(|one| one.contains(fault)) => Ok(()),
        Err(error) if error.contains(fault) => Ok(()),
        other => Err(format!("{fault:?} was not found, but {other:?}")),
    };
    if judge(&good, run)? != Vec::<String>::new() {
        return Err("faults in a table without any".to_owned());
    }
    expect(&good.replace(&line(7), ""), run, "row 7 is there 0 times")?;
    expect(&good.replace(&line(7), &line(7).repeat(2)), run, "row 7 is there 2 times")?;
    expect(&(good.clone() + &line(ROWS + 1)), run, "row 118 (a feature): is no row")?;
    let changed = |from: &str, to: &str| good.replace(&line(7), &line(7).replace(from, to));
    expect(&changed("`codex_new`", "`codex_old`"), run, "has no codex_old")?;
    expect(&changed("`codex_new`", "nothing"), run, "row 7 (a feature): names no function")?;
    expect(&changed("`a::b`, `plain/c`", "-"), run, "row 7 (a feature): names no test")?;
    expect(&changed("| yes ", ""), run, "row 7 has not six cells")?;
    expect(&good, "passed a::b\nfailed plain/c\n", "plain/c did not pass")?;
    expect(&good, "passed plain/c\n", "a::b did not pass")
}

fn a_missing_test_is_found() -> Result<(), String> {
    let sources = "fn there() {}\ncheck \"type-check: macOS\" x";
    let there = ["a::b::there", "plain/first_turn", "parity first_turn", "type-check: macOS"];
    let missing = ["a::b::here", "plain/no_such", "parity no_such", "type-check: Amiga", "there::x"];
    let found = |name: &&str| not_in_the_sources(name, sources).is_some();
    match (there.iter().find(|name| found(name)), missing.iter().find(|name| !found(name))) {
        (None, None) => Ok(()),
        wrong => Err(format!("{wrong:?}")),
    }
}
