//! What only the operating system can do, behind functions that exist everywhere.

#[cfg(unix)]
mod unix {
    use rustix::process::Signal;

    /// The signal of this name.
    pub fn signal(name: &str) -> Result<Signal, String> {
        Ok(match name {
            "KILL" => Signal::KILL,
            "SEGV" => Signal::SEGV,
            "ABRT" => Signal::ABORT,
            "TERM" => Signal::TERM,
            other => return Err(format!("plan: signal {other:?} is none of KILL, SEGV, ABRT, TERM")),
        })
    }

    /// Ends this process by a signal.
    pub fn die(name: &str) -> ! {
        if let Ok(signal) = signal(name) {
            // Handlers (ours of SIGTERM, Rust's own of SIGSEGV) stand in the way of all but SIGKILL.
            let _ = signal_hook::low_level::emulate_default_handler(signal.as_raw());
            let _ = rustix::process::kill_process(rustix::process::getpid(), signal);
        }
        loop {
            std::thread::park();
        }
    }

    /// Calls back for each SIGTERM, on a thread of its own.
    pub fn on_terminate(mut call: impl FnMut() + Send + 'static) -> std::io::Result<()> {
        let mut signals = signal_hook::iterator::Signals::new([signal_hook::consts::SIGTERM])?;
        std::thread::spawn(move || signals.forever().for_each(|_| call()));
        Ok(())
    }

    fn null() -> std::io::Result<std::fs::File> {
        std::fs::OpenOptions::new().read(true).write(true).open("/dev/null")
    }

    /// Lets go of the pipe on stdin.
    pub fn close_stdin() -> std::io::Result<()> {
        Ok(rustix::stdio::dup2_stdin(null()?)?)
    }

    /// Lets go of the pipe on stdout.
    pub fn close_stdout() -> std::io::Result<()> {
        Ok(rustix::stdio::dup2_stdout(null()?)?)
    }

    /// The number of this process's group.
    pub fn process_group() -> i32 {
        rustix::process::getpgrp().as_raw_nonzero().get()
    }

    /// Puts a child into a group of its own.
    pub fn own_group(command: &mut std::process::Command) {
        std::os::unix::process::CommandExt::process_group(command, 0);
    }
}

#[cfg(not(unix))]
mod other {
    fn unsupported<T>() -> std::io::Result<T> {
        Err(std::io::Error::other("this step needs a Unix system"))
    }

    pub fn signal(name: &str) -> Result<(), String> {
        Err(format!("plan: signal {name:?} needs a Unix system"))
    }

    pub fn die(_: &str) -> ! {
        std::process::abort()
    }

    pub fn on_terminate(_: impl FnMut() + Send + 'static) -> std::io::Result<()> {
        Ok(())
    }

    pub fn close_stdin() -> std::io::Result<()> {
        unsupported()
    }

    pub fn close_stdout() -> std::io::Result<()> {
        unsupported()
    }

    pub fn process_group() -> i32 {
        0
    }

    pub fn own_group(_: &mut std::process::Command) {}
}

#[cfg(not(unix))]
pub use other::*;
#[cfg(unix)]
pub use unix::*;
