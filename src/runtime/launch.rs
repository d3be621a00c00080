//! Launching `codex app-server` on a pair of pipes.
#![forbid(unsafe_code)]

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use super::discovery::{self, Found};
use super::environment::{Environment, merge, prepend_to_path};
use crate::base::error::{Error, Result};
use crate::base::status::{CODEX_E_INVALID_ARGUMENT, CODEX_E_IO};
use crate::os::{self, Launch, Spawned};

/// What to launch, and with what.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The executable, found by itself if `None`.
    pub codex_bin: Option<PathBuf>,
    /// The whole command line, program included, instead of `codex … app-server --listen stdio://`.
    pub launch_args: Option<Vec<OsString>>,
    /// `key=value` settings, handed over with `--config`.
    pub config_overrides: Vec<String>,
    /// The server's working directory, the host's if `None`.
    pub cwd: Option<PathBuf>,
    /// Changes to the host's environment: a value sets, `None` removes.
    pub env: Vec<(OsString, Option<OsString>)>,
    /// The server gets what `env` sets and nothing of the host's environment.
    pub bare_env: bool,
}

#[cfg(unix)]
const NOT_A_PROGRAM: i32 = libc::ENOEXEC;
#[cfg(windows)]
const NOT_A_PROGRAM: i32 = 193; // ERROR_BAD_EXE_FORMAT

/// The arguments of a server on its standard streams.
pub const ON_STDIO: [&str; 3] = ["app-server", "--listen", "stdio://"];

/// Launches codex with these arguments, after those that the options make.
pub fn launch(options: &Options, arguments: &[impl AsRef<OsStr>]) -> Result<Spawned> {
    let launch = prepare(options, arguments, os::environment())?;
    os::spawn(&launch).map_err(|error| refused(&launch, &error))
}

/// Everything that the launch consists of.
fn prepare(options: &Options, arguments: &[impl AsRef<OsStr>], of_the_host: Environment) -> Result<Launch> {
    check_environment(&options.env)?;
    if let Some(cwd) = options.cwd.as_deref().filter(|cwd| !cwd.is_dir()) {
        let what = if cwd.exists() { "is not a directory" } else { "does not exist" };
        let message = format!("cwd {} {what}", cwd.display());
        return Err(Error::new(CODEX_E_INVALID_ARGUMENT, message));
    }
    // The executable is looked for with the host's, also when the server does not get it.
    let around = merge(of_the_host, &options.env);
    let mut environment = if options.bare_env { merge(Vec::new(), &options.env) } else { around.clone() };
    let (program, args) = match &options.launch_args {
        Some(line) => whole_command_line(line, &around)?,
        None => {
            let Found { program, path_dirs } = discovery::find(options.codex_bin.as_deref(), &around)?;
            prepend_to_path(&mut environment, &path_dirs);
            (program, with_settings(&options.config_overrides, arguments))
        }
    };
    Ok(Launch { program, args, env: environment, cwd: options.cwd.clone() })
}

fn with_settings(config_overrides: &[String], arguments: &[impl AsRef<OsStr>]) -> Vec<OsString> {
    let settings = config_overrides.iter().flat_map(|setting| ["--config", setting]).map(OsString::from);
    settings.chain(arguments.iter().map(|argument| argument.as_ref().to_owned())).collect()
}

fn whole_command_line(line: &[OsString], environment: &Environment) -> Result<(PathBuf, Vec<OsString>)> {
    let Some((program, args)) = line.split_first().filter(|(program, _)| !program.is_empty()) else {
        let message = "launchArgs is empty: it replaces the whole command line, the program first";
        return Err(Error::new(CODEX_E_INVALID_ARGUMENT, message));
    };
    Ok((discovery::find_program(Path::new(program), environment)?, args.to_vec()))
}

fn check_environment(changes: &[(OsString, Option<OsString>)]) -> Result<()> {
    for (name, _) in changes {
        let bytes = name.as_encoded_bytes();
        if bytes.is_empty() || bytes.contains(&b'=') || bytes.contains(&0) {
            // The name is not shown: what stands after a `=` would be a value, and perhaps a secret.
            let message = "env has a name that is empty or holds a `=` or a NUL";
            return Err(Error::new(CODEX_E_INVALID_ARGUMENT, message));
        }
    }
    Ok(())
}

/// The program was found, but the system would not start it.
fn refused(launch: &Launch, error: &io::Error) -> Error {
    let program = launch.program.display();
    let code =
        if error.kind() == io::ErrorKind::InvalidInput { CODEX_E_INVALID_ARGUMENT } else { CODEX_E_IO };
    let hint = match error.kind() {
        io::ErrorKind::NotFound if launch.program.exists() => {
            " (the file is there: what is missing is the interpreter or the loader that it names)"
        }
        _ if error.raw_os_error() == Some(NOT_A_PROGRAM) => " (it is not a program for this machine)",
        _ => "",
    };
    Error::new(code, format!("could not start {program}: {error}{hint}"))
        .with("program", program.to_string())
        .with_retryable(matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::ExecutableFileBusy))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::base::status::CODEX_E_NO_EXECUTABLE;
    use crate::os::Exit;
    use crate::runtime::test_folder::{Folder, folder};
    use std::time::Duration;

    /// A stand-in for codex that prints its arguments and some of what it was given.
    const SHOW: &str = "#!/bin/sh\nprintf '%s|' \"$@\" \"$PATH\" \"$ADDED\" \"${REMOVED-none}\"; pwd\n";

    fn said(options: &Options) -> String {
        // Another test's child may hold the script open for writing for a moment.
        let spawned = (0..100)
            .find_map(|_| match launch(options, &ON_STDIO) {
                Err(error) if error.is_retryable() => {
                    std::thread::sleep(Duration::from_millis(20));
                    None
                }
                other => Some(other),
            })
            .unwrap()
            .unwrap();
        let mut text = Vec::new();
        let mut buffer = [0; 1024];
        while let Ok(count @ 1..) = spawned.stdout.read(&mut buffer) {
            text.extend_from_slice(&buffer[..count]);
        }
        spawned.process.wait();
        assert_eq!(spawned.process.reap(), Exit { code: Some(0), signal: None });
        String::from_utf8(text).unwrap()
    }

    fn stand_in(folder: &Folder) -> Options {
        let codex_bin = Some(folder.script("package/bin/codex", SHOW));
        Options { codex_bin, env: vec![("PATH".into(), Some("/usr/bin:/bin".into()))], ..Options::default() }
    }

    #[test]
    fn the_command_line_has_the_settings_and_app_server_on_stdio() {
        let folder = folder();
        let mut options = stand_in(&folder);
        options.config_overrides = vec!["a=1".into(), "b=\"two words\"".into()];
        let line = "--config|a=1|--config|b=\"two words\"|app-server|--listen|stdio://|";
        let said = said(&options);
        assert!(said.starts_with(line), "{said}");
    }

    #[test]
    fn environment_directory_and_tools_reach_the_server() {
        let folder = folder();
        let mut options = stand_in(&folder);
        std::fs::create_dir_all(folder.path("package/codex-path")).unwrap();
        options.env.push(("ADDED".into(), Some("new".into())));
        options.env.push(("REMOVED".into(), None));
        options.cwd = Some(folder.root().to_owned());
        let tools = folder.path("package/codex-path");
        let end = format!("|{}:/usr/bin:/bin|new|none|{}\n", tools.display(), folder.root().display());
        let said = said(&options);
        assert!(said.ends_with(&end), "{said} {end}");
    }

    #[test]
    fn a_bare_environment_has_nothing_of_the_host_s() {
        let folder = folder();
        let mut options = stand_in(&folder);
        let env = "#!/bin/sh\nexec env\n";
        options.codex_bin = Some(folder.script("package/bin/codex", env));
        assert!(said(&options).contains("\nHOME=") || said(&options).starts_with("HOME="));
        options.bare_env = true;
        options.env.push(("ADDED".into(), Some("new".into())));
        let said = said(&options);
        assert!(said.contains("ADDED=new\n") && !said.contains("HOME="), "{said}");
    }

    #[test]
    fn launch_args_replace_the_whole_command_line() {
        let folder = folder();
        folder.script("bin/server", SHOW);
        let path = std::env::join_paths([folder.path("bin"), "/usr/bin".into(), "/bin".into()]).unwrap();
        let options = Options {
            codex_bin: Some("/nowhere".into()),
            launch_args: Some(vec!["server".into(), "--own".into(), "a b".into()]),
            config_overrides: vec!["ignored=1".into()],
            env: vec![("PATH".into(), Some(path))],
            ..Options::default()
        };
        let said = said(&options);
        assert!(said.starts_with("--own|a b|/"), "{said}");
    }

    fn refusal(change: impl FnOnce(&Folder, &mut Options)) -> Error {
        let folder = folder();
        let mut options = stand_in(&folder);
        change(&folder, &mut options);
        launch(&options, &ON_STDIO).unwrap_err()
    }

    #[test]
    fn what_is_wrong_is_named() {
        let error = refusal(|_, options| options.cwd = Some("/nowhere".into()));
        assert_eq!(
            (error.code(), error.message()),
            (CODEX_E_INVALID_ARGUMENT, "cwd /nowhere does not exist")
        );
        let error = refusal(|_, options| options.cwd = Some("/etc/passwd".into()));
        assert!(error.message().ends_with("is not a directory"), "{error}");
        let error = refusal(|_, options| options.env.push(("A=secret".into(), None)));
        assert!(error.message().starts_with("env has a name"), "{error}");
        assert!(!error.json().contains("secret"), "{error}");
        let error = refusal(|_, options| options.env.push(("A".into(), Some("x\0y".into()))));
        assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT);
        let error = refusal(|_, options| options.launch_args = Some(Vec::new()));
        assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT);
        let error = refusal(|_, options| options.launch_args = Some(vec!["no-such-server".into()]));
        assert_eq!(error.code(), CODEX_E_NO_EXECUTABLE);
        let error = refusal(|_, options| options.codex_bin = Some("/nowhere/codex".into()));
        assert_eq!(error.code(), CODEX_E_NO_EXECUTABLE);
    }

    #[test]
    fn a_program_that_the_system_refuses_is_named_with_the_likely_cause() {
        let error = refusal(|folder, options| {
            options.codex_bin = Some(folder.script("broken", "#!/no/such/interpreter\n"));
        });
        assert_eq!(error.code(), CODEX_E_IO);
        assert!(error.message().contains("broken") && error.message().contains("interpreter"), "{error}");
        let error = refusal(|folder, options| {
            options.codex_bin = Some(folder.script("foreign", "\x7fELF but not for here"));
        });
        assert_eq!(error.code(), CODEX_E_IO);
        assert!(error.message().contains("not a program for this machine"), "{error}");
    }
}
