//! One C program of `tests/c`: what it needs, how it is compiled, how it is run.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use super::faulty_websocket::FaultyWebSocket;
use super::listening::{Listening, TOKEN, Where};
use super::model::Model;
use super::scratch::Scratch;
use super::tls_relay::TlsRelay;
use super::{build, codex, header, login_port, root, run, target};

/// Warnings are errors, in tests as in what users write.
pub const FLAGS: [&str; 9] = [
    "-std=c99",
    "-D_POSIX_C_SOURCE=200809L",
    "-Wall",
    "-Wextra",
    "-pedantic",
    "-Wconversion",
    "-Werror",
    "-g",
    "-pthread",
];

/// What makes gcc's checkers part of a program.
pub const ASAN_FLAGS: [&str; 3] =
    ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer"];

/// What `rustc --print native-static-libs` says that the static library needs.
const STATIC_LIBRARIES: [&str; 7] = ["-lgcc_s", "-lutil", "-lrt", "-lpthread", "-lm", "-ldl", "-lc"];

/// Under what a program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Plain,
    Asan,
    Valgrind,
    /// ThreadSanitizer, also in the library: only where `tests/setup/build-races` has made one.
    Races,
}

impl Mode {
    pub const ALL: [Mode; 4] = [Mode::Plain, Mode::Asan, Mode::Valgrind, Mode::Races];

    pub fn name(self) -> &'static str {
        match self {
            Mode::Plain => "plain",
            Mode::Asan => "asan",
            Mode::Valgrind => "valgrind",
            Mode::Races => "races",
        }
    }
}

/// A server that runs before the program, which connects to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// The real codex, on a port, for who has a token.
    Port,
    /// The same under TLS.
    Tls,
    /// The real codex, on a socket file.
    File,
    /// The same, with a proxy of the client's before it.
    Proxy,
    /// One that misbehaves.
    Faulty,
}

impl Server {
    const ALL: [Server; 5] = [Server::Port, Server::Tls, Server::File, Server::Proxy, Server::Faulty];

    fn name(self) -> &'static str {
        match self {
            Server::Port => "port",
            Server::Tls => "tls",
            Server::File => "file",
            Server::Proxy => "proxy",
            Server::Faulty => "faulty",
        }
    }
}

/// What runs for a program, until it has ended.
#[derive(Default)]
struct Running {
    listening: Option<Listening>,
    relay: Option<TlsRelay>,
    faulty: Option<FaultyWebSocket>,
}

impl Running {
    fn start(server: Option<Server>, scratch: &Scratch, model: Option<&Model>) -> Result<Running, String> {
        let place = match server {
            None => return Ok(Running::default()),
            Some(Server::Faulty) => {
                return Ok(Running { faulty: Some(FaultyWebSocket::start()?), ..Running::default() });
            }
            Some(Server::Port | Server::Tls) => Where::Port,
            Some(Server::File | Server::Proxy) => Where::File,
        };
        let listening = Listening::start(scratch, place, &codex_settings(model))?;
        let relay = match server {
            Some(Server::Tls) => {
                Some(TlsRelay::start(scratch.path(), listening.address.trim_start_matches("ws://"))?)
            }
            _ => None,
        };
        Ok(Running { listening: Some(listening), relay, faulty: None })
    }

    /// The options for codex_new, if there is a server to connect to.
    fn options(&self, server: Server, scratch: &Scratch) -> Result<Value, String> {
        let address = self.listening.as_ref().map(|listening| listening.address.as_str()).unwrap_or_default();
        Ok(match (server, &self.relay, &self.faulty) {
            (Server::Faulty, _, Some(faulty)) => {
                json!({"transport": {"type": "websocket", "url": faulty.url()}})
            }
            (Server::Tls, Some(relay), _) => json!({"transport": {
                "type": "websocket", "url": relay.url(), "caFile": relay.ca_file(), "bearerToken": TOKEN,
            }}),
            (Server::Port, ..) => {
                json!({"transport": {"type": "websocket", "url": address, "bearerToken": TOKEN}})
            }
            (Server::Proxy, ..) => json!({
                "transport": {"type": "proxy", "path": address}, "codexBin": codex::codex()?,
                "env": {"HOME": scratch.home(), "CODEX_HOME": scratch.codex_home()},
            }),
            _ => json!({"transport": {"type": "unix", "path": address}}),
        })
    }
}

/// A program, with what the comments at its top ask for.
#[derive(Clone, Debug)]
pub struct CTest {
    pub name: String,
    source: PathBuf,
    pub modes: Vec<Mode>,
    needs: Vec<String>,
    script: Option<String>,
    server: Option<Server>,
    static_link: bool,
    forced_panic: bool,
    limit: Option<u64>,
}

impl CTest {
    /// Every program of a folder, by name.
    pub fn all(folder: &Path) -> Result<Vec<CTest>, String> {
        let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let paths = entries.flatten().map(|entry| entry.path());
        let mut sources: Vec<_> =
            paths.filter(|path| path.extension().is_some_and(|end| end == "c")).collect();
        sources.sort();
        sources.iter().map(|source| CTest::read(source)).collect()
    }

    /// Reads the comments `/* key: value */` above the first `#include`.
    fn read(source: &Path) -> Result<CTest, String> {
        let bad = |what: &str| format!("{}: {what}", source.display());
        let text = std::fs::read_to_string(source).map_err(|error| bad(&error.to_string()))?;
        let name = source.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut test = CTest {
            name,
            source: source.to_owned(),
            modes: Mode::ALL.to_vec(),
            needs: Vec::new(),
            script: None,
            server: None,
            static_link: false,
            forced_panic: false,
            limit: None,
        };
        for line in text.lines().take_while(|line| !line.starts_with("#include")) {
            let Some((key, value)) = line
                .strip_prefix("/* ")
                .and_then(|line| line.strip_suffix(" */"))
                .and_then(|line| line.split_once(": "))
                .filter(|(key, _)| key.bytes().all(|byte| byte.is_ascii_lowercase()))
            else {
                continue;
            };
            let words = || value.split(' ').map(str::to_owned);
            match (key, value) {
                ("modes", _) => {
                    let mode = |word: String| Mode::ALL.into_iter().find(|mode| mode.name() == word);
                    test.modes = words().map(mode).collect::<Option<_>>().ok_or(bad("unknown mode"))?;
                }
                ("needs", _)
                    if words().all(|word| {
                        ["codex", "model", "faulty", "login-port", "mcp"].contains(&word.as_str())
                    }) =>
                {
                    test.needs = words().collect();
                }
                ("server", _) => {
                    let server = Server::ALL.into_iter().find(|server| server.name() == value);
                    test.server = Some(server.ok_or(bad("unknown server"))?);
                }
                ("script", _) => test.script = Some(value.to_owned()),
                ("link", "static") => test.static_link = true,
                ("library", "forced-panic") => test.forced_panic = true,
                ("limit", _) => {
                    test.limit = Some(value.parse().map_err(|_| bad("limit is no number of seconds"))?)
                }
                _ => return Err(bad(&format!("the harness does not know {key:?} with {value:?}"))),
            }
        }
        // The instrumented library is a shared one without that feature.
        if test.static_link || test.forced_panic || build::instrumented_library().is_none() {
            test.modes.retain(|mode| *mode != Mode::Races);
        }
        if test.script.is_some() && !test.needs("model") {
            return Err(bad("a script without `needs: model`"));
        }
        Ok(test)
    }

    fn needs(&self, what: &str) -> bool {
        self.needs.iter().any(|need| need == what)
    }

    /// Compiles and runs it.
    pub fn run(&self, mode: Mode) -> Result<(), String> {
        let program = self.compiled(mode)?;
        let mut scratch = Scratch::new()?;
        let outcome = self.run_in(&scratch, mode, &program);
        outcome.map_err(|error| {
            scratch.keep();
            format!("{error}\nits files: {}", scratch.path().display())
        })
    }

    fn run_in(&self, scratch: &Scratch, mode: Mode, program: &Path) -> Result<(), String> {
        let script = self.script.as_ref().map(|name| root().join("tests/c/scripts").join(name));
        let _claimed = if self.needs("login-port") { Some(login_port::claim()?) } else { None };
        let model = if self.needs("model") { Some(Model::start(scratch, script.as_deref())?) } else { None };
        let running = Running::start(self.server, scratch, model.as_ref())?;
        let (mut command, limit) = command(mode, program);
        command.current_dir(scratch.path()).env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", scratch.home()).env("CODEX_HOME", scratch.codex_home());
        command.env("LIBCODEX_CHECKER", mode.name());
        // Bounds the report of a leak, and ends a program that has an error with a code of its own.
        command.env("ASAN_OPTIONS", "detect_leaks=1:exitcode=98:detect_stack_use_after_return=1");
        command.env("UBSAN_OPTIONS", "print_stacktrace=1:halt_on_error=1:exitcode=98");
        // Some tests fork.
        command.env("TSAN_OPTIONS", "halt_on_error=1:exitcode=98:die_after_fork=0:allow_addr2line=1");
        command.env("RUST_BACKTRACE", "1");
        if self.needs("codex") {
            command.env("CODEX_BIN", codex::codex()?);
        }
        if self.needs("faulty") {
            command.env("LIBCODEX_FAULTY", build::program("faulty-server")?);
        }
        if let Some(model) = &model {
            command.env("LIBCODEX_MODEL_URL", model.url());
        }
        let options = match self.server {
            Some(server) => running.options(server, scratch)?,
            None => self.options(scratch, model.as_ref())?,
        };
        command.env("LIBCODEX_TEST_OPTIONS", options.to_string());
        if let Some(listening) = &running.listening {
            command.env("LIBCODEX_SERVER_ID", listening.id().to_string());
        }
        let limit = Duration::from_secs(self.limit.unwrap_or(60) * limit);
        run::bounded(&mut command, scratch.path(), limit).map(|_| ())
    }

    /// What the program gives to `codex_new`, perhaps with more of its own.
    fn options(&self, scratch: &Scratch, model: Option<&Model>) -> Result<Value, String> {
        let mut options = json!({
            "cwd": scratch.work(),
            "env": {"HOME": scratch.home(), "CODEX_HOME": scratch.codex_home()},
        });
        if self.needs("codex") {
            options["codexBin"] = json!(codex::codex()?);
            let mut settings = codex_settings(model);
            if self.needs("mcp") {
                settings.push(format!("mcp_servers.tools.command={}", json!(build::program("mcp-server")?)));
            }
            options["configOverrides"] = json!(settings);
        } else if self.needs("faulty") {
            options["codexBin"] = json!(build::program("faulty-server")?);
            options["env"]["FAULTY_SERVER_RECORD"] = json!(scratch.path().join("record.jsonl"));
        }
        Ok(options)
    }

    /// The executable; plain and valgrind share one.
    fn compiled(&self, mode: Mode) -> Result<PathBuf, String> {
        type Done = Arc<OnceLock<Result<(), String>>>;
        static COMPILED: Mutex<BTreeMap<PathBuf, Done>> = Mutex::new(BTreeMap::new());
        let kind = match mode {
            Mode::Plain | Mode::Valgrind => "plain",
            Mode::Asan | Mode::Races => mode.name(),
        };
        let program = target().join("c").join(kind).join(&self.name);
        let done = {
            let mut all = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry(program.clone()).or_default())
        };
        done.get_or_init(|| self.compile(mode, &program)).clone()?;
        Ok(program)
    }

    fn compile(&self, mode: Mode, program: &Path) -> Result<(), String> {
        let instrumented = build::instrumented_library();
        let (folder, static_library) = match instrumented {
            Some(folder) if mode == Mode::Races => (folder, None),
            _ => {
                let library = if self.forced_panic { build::panicking_library()? } else { build::library()? };
                (library.folder.clone(), Some(&library.static_library))
            }
        };
        if let Some(folder) = program.parent() {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        let mut command = match mode {
            Mode::Races => Command::new(build::new_clang()?),
            _ => Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into())),
        };
        command.args(FLAGS);
        match mode {
            Mode::Asan => drop(command.args(ASAN_FLAGS)),
            Mode::Races => drop(command.arg("-fsanitize=thread")),
            Mode::Plain | Mode::Valgrind => {}
        }
        command.arg("-I").arg(root().join("include")).arg("-I").arg(root().join("tests/c"));
        command.arg("-I").arg(generated()?);
        command.arg(&self.source).arg("-o").arg(program);
        match static_library {
            Some(library) if self.static_link => drop(command.arg(library).args(STATIC_LIBRARIES)),
            _ => {
                command.arg("-L").arg(&folder).arg("-lcodex");
                command.arg(format!("-Wl,-rpath,{}", folder.display()));
            }
        }
        let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
        if output.status.success() {
            return Ok(());
        }
        Err(format!("{command:?}\n{}", String::from_utf8_lossy(&output.stderr)))
    }
}

/// A folder with what is made from the header: `every_function.h`.
fn generated() -> Result<&'static Path, String> {
    static MADE: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let make = || {
        let (header, folder) = (super::header(), target().join("c/generated"));
        let text =
            std::fs::read_to_string(&header).map_err(|error| format!("{}: {error}", header.display()))?;
        let table = header::table(&header::functions(&text)?)?;
        let write = || {
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join("every_function.h"), table)
        };
        write().map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(folder)
    };
    MADE.get_or_init(make).as_deref().map_err(Clone::clone)
}

/// What starts the program, and by how much the mode stretches its time.
fn command(mode: Mode, program: &Path) -> (Command, u64) {
    match mode {
        Mode::Plain => (Command::new(program), 1),
        Mode::Asan => (Command::new(program), 2),
        Mode::Races => (Command::new(program), 4),
        Mode::Valgrind => {
            let mut command = Command::new("valgrind");
            command.args([
                "--quiet",
                "--error-exitcode=97",
                "--leak-check=full",
                "--show-leak-kinds=definite",
            ]);
            command.args([
                "--errors-for-leak-kinds=definite",
                "--trace-children=no",
                "--child-silent-after-fork=yes",
            ]);
            // What was inlined where is half a second's reading for each program; the lines are told without.
            command.args(["--num-callers=30", "--read-inline-info=no", "--"]).arg(program);
            (command, 4)
        }
    }
}

/// The settings of codex in tests: the scripted model's, or at least no login shell for each thread.
fn codex_settings(model: Option<&Model>) -> Vec<String> {
    match model {
        Some(model) => model.codex_settings(),
        None => vec!["features.shell_snapshot=false".to_owned()],
    }
}
