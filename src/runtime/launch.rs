//! Starts the server.
#![forbid(unsafe_code)]

use std::ffi::OsString;
use std::path::PathBuf;

use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_IO, CODEX_E_NO_EXECUTABLE};
use crate::os;

/// How the server is started.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The executable.
    pub codex_bin: Option<PathBuf>,
    /// Replaces the whole command line, the program included.
    pub launch_args: Option<Vec<OsString>>,
    /// Each becomes `--config key=value`.
    pub config_overrides: Vec<String>,
    /// The server's working folder.
    pub cwd: Option<PathBuf>,
    /// Laid over the host's environment; `None` removes a variable.
    pub env: Vec<(OsString, Option<OsString>)>,
}

/// Starts it.
pub fn launch(options: &Options) -> Result<os::Spawned> {
    let mut env = os::environment();
    for (name, value) in &options.env {
        env.retain(|(other, _)| other != name);
        env.extend(value.iter().map(|value| (name.clone(), value.clone())));
    }
    let (program, args) = match options.launch_args.as_deref() {
        Some([program, args @ ..]) => (PathBuf::from(program), args.to_vec()),
        _ => {
            let program = options
                .codex_bin
                .clone()
                .or_else(|| std::env::var_os("CODEX_BIN").map(PathBuf::from))
                .ok_or_else(|| Error::new(CODEX_E_NO_EXECUTABLE, "set codexBin or CODEX_BIN"))?;
            (program, arguments(options))
        }
    };
    let launch = os::Launch { program: program.clone(), args, env, cwd: options.cwd.clone() };
    os::spawn(&launch).map_err(|error| {
        Error::new(CODEX_E_IO, format!("{} could not be started: {error}", program.display()))
    })
}

fn arguments(options: &Options) -> Vec<OsString> {
    let mut args = Vec::new();
    for pair in &options.config_overrides {
        args.extend(["--config".into(), pair.into()]);
    }
    args.extend(["app-server".into(), "--listen".into(), "stdio://".into()]);
    args
}
