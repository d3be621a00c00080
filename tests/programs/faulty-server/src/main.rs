//! A stand-in for `codex app-server --listen stdio://` that misbehaves as a plan tells it.
//!
//! `faulty-server --help` describes the plan.

mod fill;
mod messages;
mod output;
mod plan;
mod record;
mod server;
mod system;

use clap::Parser;
use std::path::PathBuf;
use std::process::exit;

#[derive(Parser)]
#[command(version, about, after_long_help = include_str!("../PLAN.txt"))]
struct Arguments {
    /// The plan: JSON text, or the path of a file that holds it. Without one the server behaves well.
    #[arg(long, env = "FAULTY_SERVER_PLAN", default_value = "{}", hide_env_values = true)]
    plan: String,

    /// A file to which every received line and every turn of events is added, as JSON Lines.
    #[arg(long, env = "FAULTY_SERVER_RECORD", hide_env_values = true)]
    record: Option<PathBuf>,

    /// Only stay for so many seconds (what the step `grandchild` starts).
    #[arg(long, hide = true)]
    linger: Option<u64>,

    /// The arguments of the real server are taken and not read.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    ignored: Vec<String>,
}

fn main() {
    let arguments = Arguments::parse();
    let _ = arguments.ignored;
    if let Some(seconds) = arguments.linger {
        std::thread::sleep(std::time::Duration::from_secs(seconds));
        return;
    }
    let ready = plan::Plan::read(&arguments.plan)
        .and_then(|plan| Ok((plan, record::Record::open(arguments.record.as_deref())?)));
    match ready {
        Ok((plan, record)) => exit(server::Server::new(plan, record).run()),
        Err(error) => {
            eprintln!("faulty-server: {error}");
            exit(64);
        }
    }
}
