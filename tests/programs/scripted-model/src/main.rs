//! The command: reads the arguments, opens the port, says so, and serves.
#![forbid(unsafe_code)]

use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use scripted_model::choose::Chooser;
use scripted_model::format;
use scripted_model::overrides::overrides;
use scripted_model::record::Records;
use scripted_model::script::Script;
use scripted_model::server::{Model, serve};
use serde::Serialize;
use tokio::net::TcpListener;

/// A model that says what a script says: the OpenAI Responses API on a loopback port, for tests and demos
/// without an account.
#[derive(Parser)]
#[command(version, after_help = "`--help` tells the whole story.", after_long_help = include_str!("../README.md"))]
struct Arguments {
    /// The script to play; without it, each message is its own script, or is echoed
    #[arg(long, value_name = "FILE")]
    script: Option<PathBuf>,

    /// The port to listen on; 0 for a free one
    #[arg(long, value_name = "N", default_value_t = 0)]
    port: u16,

    /// Write each request to this file, as one line of JSON
    #[arg(long, value_name = "FILE")]
    requests: Option<PathBuf>,

    /// How many requests GET /requests remembers
    #[arg(long, value_name = "N", default_value_t = 1000)]
    keep: usize,

    /// End when standard input ends, so as not to outlive the program that started this one
    #[arg(long)]
    exit_with_stdin: bool,

    /// Leave codex's shell snapshot on: it runs the user's login shell once for each thread, as by default
    #[arg(long)]
    shell_snapshot: bool,

    /// Print the configuration overrides for --port, one a line, and end
    #[arg(long, requires = "port")]
    print_config: bool,

    /// Read the script, say whether it is valid, and end
    #[arg(long, requires = "script")]
    check: bool,
}

/// The line that says that the model is ready.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Ready {
    port: u16,
    base_url: String,
    config_overrides: Vec<String>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            eprintln!("scripted-model: {what}");
            ExitCode::FAILURE
        }
    }
}

fn read_script(path: &Path) -> Result<Script, String> {
    let name = path.display();
    let text = std::fs::read_to_string(path).map_err(|error| format!("can't read {name}: {error}"))?;
    format::parse(&text).map_err(|what| format!("{name}: {what}"))
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let script = match &arguments.script {
        Some(path) => read_script(path)?,
        None => Script::default(),
    };
    if arguments.check {
        println!("{} replies", script.replies.len());
        return Ok(());
    }
    let base_url = |port: u16| format!("http://127.0.0.1:{port}/v1");
    if arguments.print_config {
        if arguments.port == 0 {
            return Err("--print-config needs the --port that the model will listen on".to_owned());
        }
        for line in overrides(&base_url(arguments.port), arguments.shell_snapshot) {
            println!("{line}");
        }
        return Ok(());
    }
    let file = match &arguments.requests {
        Some(path) => Some(
            OpenOptions::new()
                .create(true)
                .append(true)
                .open(path)
                .map_err(|error| format!("can't write {}: {error}", path.display()))?,
        ),
        None => None,
    };
    let model = Arc::new(Model { chooser: Chooser::default(), records: Records::new(arguments.keep, file) });
    model.chooser.load(script);

    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| format!("can't start: {error}"))?;
    runtime.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port))
            .await
            .map_err(|error| format!("can't listen on 127.0.0.1:{}: {error}", arguments.port))?;
        let port = listener.local_addr().map_err(|error| format!("the port has no number: {error}"))?.port();
        let url = base_url(port);
        let ready =
            Ready { port, config_overrides: overrides(&url, arguments.shell_snapshot), base_url: url };
        let ready = serde_json::to_string(&ready).map_err(|error| error.to_string())?;
        let mut output = std::io::stdout();
        writeln!(output, "{ready}")
            .and_then(|()| output.flush())
            .map_err(|error| format!("can't say that it is ready: {error}"))?;
        if arguments.exit_with_stdin {
            std::thread::spawn(end_with_stdin);
        }
        serve(listener, model).await.map(|never| match never {}).map_err(|error| error.to_string())
    })
}

/// Ends the process when standard input does.
fn end_with_stdin() {
    let mut input = std::io::stdin().lock();
    let mut buffer = [0; 256];
    while !matches!(input.read(&mut buffer), Ok(0) | Err(_)) {}
    std::process::exit(0);
}
