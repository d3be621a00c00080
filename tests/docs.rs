//! The C code of the documentation's pages: each block is compiled with warnings as errors, under ASAN and UBSAN, and
//! runs against the real codex with a scripted model: `cargo test --test docs -- getting-started`.

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use support::c_test::{ASAN_FLAGS, FLAGS};
use support::model::Model;
use support::pages::{self, Page, Run};
use support::scratch::Scratch;
use support::{build, codex, root, run, target};

/// Far more than any of them takes.
const LIMIT: Duration = Duration::from_secs(60);

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = self_tests();
    trials.push(Trial::test("self/a_link_that_leads_nowhere_is_seen", a_link_that_leads_nowhere_is_seen));
    trials.push(Trial::test("README.md:has_everything", the_readme_leads_to_everything));
    trials.push(Trial::test("self/each_script_has_a_page", each_script_has_a_page));
    if cfg!(target_os = "linux") {
        for path in pages::all(root()) {
            let name = path.strip_prefix(root()).expect("below the root").to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).expect("a page");
            match Page::read(&name, &text) {
                Ok(page) => {
                    trials.push(Trial::test(format!("{name}:links"), {
                        let (path, text) = (path.clone(), text.clone());
                        move || pages::check_links(root(), &path, &text).map_err(Failed::from)
                    }));
                    trials.extend(Sheet::new(page).trials());
                }
                Err(error) => trials.push(Trial::test(name, move || Err(Failed::from(error)))),
            }
        }
    }
    libtest_mimic::run(&arguments, trials).exit();
}

/// A page, and the program of its snippets once one of them is run.
struct Sheet {
    page: Page,
    snippets: OnceLock<Result<PathBuf, String>>,
}

impl Sheet {
    fn new(page: Page) -> Arc<Sheet> {
        Arc::new(Sheet { page, snippets: OnceLock::new() })
    }

    fn trials(self: &Arc<Sheet>) -> Vec<Trial> {
        let trial = |part: Run| {
            let sheet = Arc::clone(self);
            let name = format!("{}:{}", self.page.name, part.line);
            Trial::test(name, move || sheet.run(&part).map_err(Failed::from))
        };
        self.page.runs().into_iter().map(trial).collect()
    }

    fn run(&self, part: &Run) -> Result<(), String> {
        let mut command = match &part.program {
            Some(text) => Command::new(self.compile(&part.line.to_string(), text, part)?),
            None => {
                let build = || self.compile("snippets", &self.page.program().unwrap_or_default(), part);
                let mut command = Command::new(self.snippets.get_or_init(build).clone()?);
                command.arg(part.line.to_string());
                command
            }
        };
        let printed = on_stage(&mut command, &self.script())?;
        match &part.output {
            Some(shown) if !pages::prints(shown, &printed) => {
                let place = format!("{}:{}", self.page.name, part.line);
                Err(format!("{place}: the page shows\n{shown}\nand this was printed:\n{printed}"))
            }
            _ => Ok(()),
        }
    }

    fn compile(&self, name: &str, text: &str, part: &Run) -> Result<PathBuf, String> {
        let folder = target().join("docs").join(self.page.name.replace('/', "-"));
        std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let source = folder.join(format!("{name}.{}", if part.is_cpp { "cc" } else { "c" }));
        std::fs::write(&source, text).map_err(|error| format!("{}: {error}", source.display()))?;
        let library = build::library()?;
        let program = source.with_extension("");
        let (compiler, standard) =
            if part.is_cpp { (("CXX", "c++"), "-std=c++11") } else { (("CC", "cc"), FLAGS[0]) };
        let compiler = std::env::var_os(compiler.0).unwrap_or_else(|| compiler.1.into());
        let mut command = Command::new(compiler);
        command.arg(standard).args(&FLAGS[1..]).args(ASAN_FLAGS).arg("-I").arg(root().join("include"));
        command.arg("-I").arg(root().join("tests/docs")).arg(&source).arg("-o").arg(&program);
        command.arg("-L").arg(&library.folder).arg("-lcodex");
        command.arg(format!("-Wl,-rpath,{}", library.folder.display())).args(flags(&part.uses)?);
        let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
        if output.status.success() {
            return Ok(program);
        }
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }

    /// What the model says on this page, where it is to say anything else than the prompt's own directives.
    fn script(&self) -> PathBuf {
        let name = self.page.name.strip_prefix("docs/").unwrap_or(&self.page.name);
        root().join("tests/docs").join(name).with_extension("json")
    }
}

/// What pkg-config says about other packages.
fn flags(packages: &[String]) -> Result<Vec<String>, String> {
    if packages.is_empty() {
        return Ok(Vec::new());
    }
    let mut command = Command::new("pkg-config");
    command.args(["--cflags", "--libs"]).args(packages);
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&output.stdout).split_whitespace().map(str::to_owned).collect())
}

/// Runs a program as on the machine of somebody whose codex is set up: all that tells the library and codex about the
/// scripted model is in the environment and in codex's own configuration. Returns what it printed.
fn on_stage(command: &mut Command, script: &Path) -> Result<String, String> {
    let scratch = Scratch::new()?;
    let model = Model::start(&scratch, script.is_file().then_some(script))?;
    let configuration = scratch.codex_home().join("config.toml");
    std::fs::write(&configuration, model.codex_settings().join("\n"))
        .map_err(|error| format!("{}: {error}", configuration.display()))?;
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("HOME", scratch.home()).env("CODEX_HOME", scratch.codex_home());
    command.env("CODEX_BIN", codex::codex()?);
    command.env("ASAN_OPTIONS", "detect_leaks=1:exitcode=98:detect_stack_use_after_return=1");
    command.env("UBSAN_OPTIONS", "print_stacktrace=1:halt_on_error=1:exitcode=98");
    command.env("LANG", "C.UTF-8").current_dir(scratch.work());
    run::bounded(command, scratch.path(), LIMIT)
}

/// The mechanism sees what it is there to see: pages that must fail do.
fn self_tests() -> Vec<Trial> {
    type Case = (&'static str, &'static str, Result<(), &'static str>);
    let cases: &[Case] = &[
        ("good_code_passes", "```c\nCHECK(codex_wake(client, &error));\nputs(\"fine\");\n```\n", Ok(())),
        (
            "shown_output_is_compared",
            "```c\nputs(\"one 1\");\nputs(\"two\");\n```\n\n```text output\none …\ntwo\n```\n",
            Ok(()),
        ),
        (
            "a_program_runs_as_it_is",
            "```c\n#include <stdio.h>\nint main(void)\n{\n    return puts(\"x\") < 0;\n}\n```\n```text output\nx\n```\n",
            Ok(()),
        ),
        (
            "a_snippet_goes_on",
            "```c file\nstatic int two(void) { return 2; }\n```\n```c\nint x = two();\n```\n```c continues\nprintf(\"%d\\n\", x);\n```\n```text output\n2\n```\n",
            Ok(()),
        ),
        (
            "other_output_is_seen",
            "```c\nputs(\"one\");\n```\n```text output\ntwo\n```\n",
            Err("the page shows"),
        ),
        ("a_warning_is_refused", "```c\nint unused;\n```\n", Err("page.md:2")),
        (
            "a_function_that_is_not_run_is_refused",
            "```c file\nstatic int unused(void) { return 1; }\n```\n```c\nputs(\"\");\n```\n",
            Err("page.md:2"),
        ),
        (
            "a_failed_call_is_seen",
            "```c\nCHECK(codex_wake(NULL, &error));\n```\n",
            Err("CODEX_E_INVALID_HANDLE"),
        ),
        (
            "a_handle_that_is_not_freed_is_seen",
            "```c\ncodex_client *other = NULL;\nCHECK(codex_clone(client, &other, &error));\n```\n",
            Err("leaves 1 handles"),
        ),
        (
            "a_text_that_is_not_freed_is_seen",
            "```c\nputs(codex_json_quote(\"x\"));\n```\n",
            Err("LeakSanitizer: detected memory leaks"),
        ),
        (
            "an_unknown_kind_of_block_is_refused",
            "```C\nputs(\"\");\n```\n",
            Err("page.md:1: no kind of block"),
        ),
        (
            "indented_code_is_refused",
            "Text:\n\n    codex_free(client);\n",
            Err("page.md:3: C that is indented"),
        ),
        ("json_that_is_none_is_refused", "```json\n{\"a\":…}\n```\n", Err("page.md:2: this is not JSON")),
        ("output_of_nothing_is_refused", "```text output\nx\n```\n", Err("page.md:2: there is no code")),
        ("a_block_without_an_end_is_refused", "```text\nx\n", Err("page.md:1: the block has no end")),
    ];
    let trial = |(name, text, expected): &Case| {
        let (name, text, expected) = (*name, *text, *expected);
        Trial::test(format!("self/{name}"), move || self_test(name, text, expected).map_err(Failed::from))
    };
    cases.iter().filter(|_| cfg!(target_os = "linux")).map(trial).collect()
}

fn a_link_that_leads_nowhere_is_seen() -> Result<(), Failed> {
    let page = root().join("docs/page.md");
    let check =
        |link: &str| pages::check_links(root(), &page, &format!("# A *page*, once\n\nSee [it]({link}).\n"));
    for good in [
        "https://example.org/x.md",
        "conventions.md",
        "../README.md#platforms",
        "#a-page-once",
        "../examples/c",
    ] {
        check(good)?;
    }
    for bad in ["nowhere.md", "conventions.md#nowhere", "#nowhere", "/docs/conventions.md"] {
        if check(bad).is_ok() {
            return Err(format!("{bad} was taken").into());
        }
    }
    Ok(())
}

/// The table in README.md has each page, the list of programs each example.
fn the_readme_leads_to_everything() -> Result<(), Failed> {
    let readme = std::fs::read_to_string(root().join("README.md"))?;
    let mut missing = Vec::new();
    for folder in ["docs", "examples/c"] {
        for entry in std::fs::read_dir(root().join(folder))? {
            let path = format!("{folder}/{}", entry?.file_name().to_string_lossy());
            if !readme.contains(&format!("]({path})")) && !readme.contains(&format!("]({path}/README.md)")) {
                missing.push(path);
            }
        }
    }
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!("README.md has no link to {}", missing.join(", ")).into())
    }
}

/// A script with another name than its page would never be played.
fn each_script_has_a_page() -> Result<(), Failed> {
    let mut folders = vec![root().join("tests/docs")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(&folder)?.flatten().map(|entry| entry.path()) {
            let name = path.strip_prefix(root().join("tests/docs"))?.with_extension("md");
            let is_script = path.extension().is_some_and(|extension| extension == "json");
            if is_script && !root().join("docs").join(&name).is_file() && !root().join(&name).is_file() {
                return Err(format!("{}: there is no page {}", path.display(), name.display()).into());
            }
            if path.is_dir() {
                folders.push(path);
            }
        }
    }
    Ok(())
}

fn self_test(name: &str, text: &str, expected: Result<(), &str>) -> Result<(), String> {
    let run = || {
        let mut page = Page::read("page.md", text)?;
        // Each has a folder of its own.
        let runs = page.runs();
        page.name = format!("self-{name}/page.md");
        let sheet = Sheet::new(page);
        if runs.is_empty() {
            return Err("nothing was run".to_owned());
        }
        runs.iter().try_for_each(|part| sheet.run(part))
    };
    match (run(), expected) {
        (Ok(()), Ok(())) => Ok(()),
        (Err(error), Err(says)) if error.contains(says) => Ok(()),
        (Err(error), _) => Err(error),
        (Ok(()), Err(says)) => Err(format!("it passed, and should have said {says:?}")),
    }
}
