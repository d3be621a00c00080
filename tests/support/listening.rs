//! A real codex that listens: on a port, or on a socket file. One for each test, ended with it.

use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use super::codex;
use super::scratch::Scratch;

/// How long codex may take to listen, on a machine that is busy.
const STARTS_WITHIN: Duration = Duration::from_secs(60);

/// What is asked for by it.
pub const TOKEN: &str = "a-capability-token-of-the-tests";

/// Where it listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// On a port, for whoever has the token.
    Port,
    /// On a socket file.
    File,
}

/// A codex that listens.
pub struct Listening {
    child: Child,
    /// A URL, or the path of the socket.
    pub address: String,
}

impl Listening {
    /// Starts one, with these settings.
    pub fn start(scratch: &Scratch, place: Where, settings: &[String]) -> Result<Listening, String> {
        let mut command = Command::new(codex::codex()?);
        for setting in settings {
            command.args(["--config", setting]);
        }
        command.args(["app-server", "--listen"]);
        let socket = scratch.path().join("s.sock");
        match place {
            Where::File => command.arg(format!("unix://{}", socket.display())),
            Where::Port => {
                let file = scratch.path().join("token");
                std::fs::write(&file, TOKEN).map_err(|error| format!("{}: {error}", file.display()))?;
                command
                    .args(["ws://127.0.0.1:0", "--ws-auth", "capability-token", "--ws-token-file"])
                    .arg(file)
            }
        };
        command.current_dir(scratch.work()).env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", scratch.home()).env("CODEX_HOME", scratch.codex_home());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| format!("{command:?}: {error}"))?;
        let said = lines_of(&mut child);
        let mut listening = Listening { child, address: String::new() };
        listening.address = match place {
            Where::File => listening.await_file(&socket)?,
            Where::Port => listening.await_port(&said)?,
        };
        Ok(listening)
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    fn await_file(&mut self, socket: &Path) -> Result<String, String> {
        let end = Instant::now() + STARTS_WITHIN;
        while !socket.exists() {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Err(format!("codex ended before it listened: {status}"));
            }
            if Instant::now() > end {
                return Err("codex does not listen".to_owned());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(socket.display().to_string())
    }

    fn await_port(&mut self, said: &mpsc::Receiver<String>) -> Result<String, String> {
        let end = Instant::now() + STARTS_WITHIN;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let line =
                said.recv_timeout(left).map_err(|_| "codex does not say where it listens".to_owned())?;
            if let Some((_, url)) = line.split_once("listening on: ") {
                let url = url.trim().to_owned();
                let address = url.trim_start_matches("ws://");
                TcpStream::connect(address).map_err(|error| format!("{url}: {error}"))?;
                return Ok(url);
            }
        }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What it says on stderr, to its end, so that it is never held up.
fn lines_of(child: &mut Child) -> mpsc::Receiver<String> {
    let (sender, lines) = mpsc::channel();
    if let Some(stderr) = child.stderr.take() {
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                // Nobody listens once the port is known.
                let _ = sender.send(line);
            }
        });
    }
    lines
}

/// Where codex listens when it is only told `unix://`.
pub fn own_place(scratch: &Scratch) -> PathBuf {
    scratch.codex_home().join("app-server-control/app-server-control.sock")
}
