//! The crate codex-codes with its blocking client, as `benches/README.md` describes a client.
#![forbid(unsafe_code)]

use bench::arguments::{number, value};
use bench::clock::{now, used};
use bench::measured::Measured;
use codex_codes::cli::AppServerBuilder;
use codex_codes::{
    ClientInfo, InitializeParams, Notification, ServerMessage, SyncClient, ThreadLoadedListResponse,
    ThreadStartParams, TurnStartParams, UserInput,
};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Without the check of its version that `SyncClient::start` makes, for which it runs codex once more.
fn start() -> Outcome<SyncClient> {
    let server = std::env::var("BENCH_SERVER").map_err(|_| "BENCH_SERVER names no server")?;
    let child = AppServerBuilder::new().command(server).build_command_sync()?.spawn()?;
    let mut client = SyncClient::new(child)?;
    client.initialize(&InitializeParams {
        client_info: ClientInfo { name: "bench".to_owned(), version: "1".to_owned(), title: None },
        capabilities: None,
    })?;
    Ok(client)
}

fn thread(client: &mut SyncClient) -> Outcome<String> {
    Ok(client.thread_start(&ThreadStartParams::default())?.thread.id)
}

fn turn(thread: &str, prompt: &str) -> TurnStartParams {
    TurnStartParams {
        thread_id: thread.to_owned(),
        input: vec![UserInput::Text { text: prompt.to_owned(), text_elements: None }],
        ..TurnStartParams::default()
    }
}

/// Takes events until so many turns are completed; how many deltas there were.
fn consume(client: &mut SyncClient, turns: usize, mut latency: Option<&mut Vec<u64>>) -> Outcome<usize> {
    let (mut deltas, mut ended) = (0, 0);
    while ended < turns {
        let Some(message) = client.next_message()? else { return Err("the server has gone".into()) };
        match message {
            ServerMessage::Notification(Notification::AgentMessageDelta(delta)) => {
                deltas += 1;
                if let Some(latency) = &mut latency {
                    latency.push(now().saturating_sub(delta.delta.parse().unwrap_or(0)));
                }
            }
            ServerMessage::Notification(Notification::TurnCompleted(_)) => ended += 1,
            _ => {}
        }
    }
    Ok(deltas)
}

fn stream(words: &[String]) -> Outcome<Measured> {
    let prompt = value(words, "prompt").ok_or("no prompt")?;
    let mut client = start()?;
    let thread = thread(&mut client)?;
    let mut measured = Measured::default();
    let timed = number(words, "latency", 0)? == 1;
    for at in 0..=number(words, "turns", 10)? {
        let (began, began_used) = (now(), used());
        client.turn_start(&turn(&thread, prompt))?;
        let latency = (timed && at > 0).then_some(&mut measured.latency);
        let deltas = consume(&mut client, 1, latency)?;
        let (took, took_used) = (now() - began, used() - began_used);
        if at > 0 {
            measured.wall.push(took);
            measured.used.push(took_used);
            measured.deltas.push(deltas);
        }
    }
    Ok(measured)
}

fn many(words: &[String]) -> Outcome<Measured> {
    let prompt = value(words, "prompt").ok_or("no prompt")?;
    let turns = number(words, "turns", 64)?;
    let mut client = start()?;
    let threads: Vec<String> = (0..turns).map(|_| thread(&mut client)).collect::<Outcome<_>>()?;
    let mut measured = Measured::default();
    for round in 0..=number(words, "rounds", 3)? {
        for thread in &threads[1..] {
            client.turn_start(&turn(thread, prompt))?;
        }
        let (began, began_used) = (now(), used());
        client.turn_start(&turn(&threads[0], prompt))?;
        let deltas = consume(&mut client, turns, None)?;
        let (took, took_used) = (now() - began, used() - began_used);
        if round > 0 {
            measured.wall.push(took);
            measured.used.push(took_used);
            measured.deltas.push(deltas);
        }
    }
    Ok(measured)
}

fn roundtrip(words: &[String]) -> Outcome<Measured> {
    let count = number(words, "count", 5000)?;
    let mut client = start()?;
    thread(&mut client)?;
    let mut measured = Measured::default();
    let mut began_used = 0;
    for at in 0..count + count / 10 {
        if at == count / 10 {
            began_used = used();
        }
        let began = now();
        let _: ThreadLoadedListResponse = client.request("thread/loaded/list", &serde_json::json!({}))?;
        if at >= count / 10 {
            measured.wall.push(now() - began);
        }
    }
    measured.used.push((used() - began_used) / count as u64);
    Ok(measured)
}

fn startup(words: &[String]) -> Outcome<Measured> {
    let mut measured = Measured::default();
    for at in 0..=number(words, "count", 20)? {
        let (began, began_used) = (now(), used());
        drop(start()?);
        if at > 0 {
            measured.wall.push(now() - began);
            measured.used.push(used() - began_used);
        }
    }
    Ok(measured)
}

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let measured = match words.first().map(String::as_str) {
        Some("stream") => stream(&words)?,
        Some("many") => many(&words)?,
        Some("roundtrip") => roundtrip(&words)?,
        Some("startup") => startup(&words)?,
        _ => return Err("which workload?".into()),
    };
    println!("{}", measured.line());
    Ok(())
}
