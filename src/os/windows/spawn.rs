//! Starting a program.

use std::io;
use std::os::windows::io::AsHandle;
use std::os::windows::process::CommandExt;
use std::process::{Command, Stdio};

use windows_sys::Win32::System::Threading::CREATE_NO_WINDOW;

use super::super::{Launch, Spawned};
use super::job::Job;
use super::pipes::{InputEnd, OutputEnd};
use super::process::Process;

/// Starts a program without a console window, in a job that ends with this host.
///
/// Two limits, both of std, which can start a process neither suspended nor with a list of the handles that it may
/// inherit: what the program starts before it is put into the job, microseconds after its start, is not in it; and a
/// program that another thread starts at the same moment may inherit the child's ends of these pipes.
pub fn spawn(launch: &Launch) -> io::Result<Spawned> {
    let job = Job::new()?;
    let (stdin, childs_stdin) = InputEnd::pair()?;
    let (stdout, childs_stdout) = OutputEnd::pair()?;
    let (stderr, childs_stderr) = OutputEnd::pair()?;
    let mut command = Command::new(&launch.program);
    command
        .args(&launch.args)
        .env_clear()
        .envs(launch.env.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::from(childs_stdin))
        .stdout(Stdio::from(childs_stdout))
        .stderr(Stdio::from(childs_stderr))
        .creation_flags(CREATE_NO_WINDOW);
    if let Some(cwd) = &launch.cwd {
        command.current_dir(cwd);
    }
    let mut child = command.spawn()?;
    // The command holds the child's ends of the pipes; with them open the end of its output would never come.
    drop(command);
    if let Err(error) = job.assign(child.as_handle()) {
        // Outside the job it would outlive this host; and it has hardly begun.
        let _ = child.kill();
        return Err(error);
    }
    let process = Process::new(child.id(), child.into(), job);
    Ok(Spawned { process, stdin, stdout, stderr })
}
