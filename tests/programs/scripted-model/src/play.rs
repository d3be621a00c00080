//! Plays one round of a reply as a stream of server-sent events.
#![forbid(unsafe_code)]

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame};
use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::choose::Choice;
use crate::events::{Kind, Response, pieces};
use crate::script::{Break, Step, Text, Usage};
use crate::tools::Item;

/// Rendered events are handed over in parts of about this size.
const PART: usize = 32 * 1024;

/// How often a file is looked for.
const LOOK: Duration = Duration::from_millis(5);

/// One round, ready to be played.
#[derive(Debug)]
pub struct Round {
    /// The reply and its steps.
    pub choice: Choice,
    /// The round's tool calls with their ids.
    pub calls: Vec<(String, Item)>,
    /// The model that the request named.
    pub model: String,
    /// The request's length, for the estimate of token usage.
    pub request_bytes: usize,
}

/// How a stream ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// With `response.completed`.
    Completed,
    /// As the script says: a failure, or a break.
    Broken,
    /// The client went away first.
    Gone,
}

/// A response body that is fed by a channel.
#[derive(Debug)]
pub struct Stream(mpsc::Receiver<io::Result<Bytes>>);

impl Stream {
    /// A body and what feeds it.
    pub fn new() -> (Feed, Self) {
        let (sender, receiver) = mpsc::channel(1);
        (Feed(sender), Stream(receiver))
    }
}

impl Body for Stream {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.0.poll_recv(context).map(|part| part.map(|part| part.map(Frame::data)))
    }
}

/// The client went away.
struct Gone;

/// What feeds a [`Stream`].
#[derive(Debug)]
pub struct Feed(mpsc::Sender<io::Result<Bytes>>);

impl Feed {
    async fn flush(&self, response: &mut Response) -> Result<(), Gone> {
        if response.pending.is_empty() {
            return Ok(());
        }
        let part = Bytes::from(std::mem::take(&mut response.pending));
        self.0.send(Ok(part)).await.map_err(|_| Gone)
    }

    async fn until(&self, end: Option<Instant>) -> Result<(), Gone> {
        let Some(end) = end else {
            self.0.closed().await;
            return Err(Gone);
        };
        tokio::time::timeout_at(end, self.0.closed()).await.map_or(Ok(()), |()| Err(Gone))
    }

    /// Waits until somebody makes this file.
    async fn until_there(&self, file: &Path) -> Result<(), Gone> {
        while !file.exists() {
            self.until(Some(Instant::now() + LOOK)).await?;
        }
        Ok(())
    }

    async fn text(&self, response: &mut Response, text: &Text, kind: Kind) -> Result<(), Gone> {
        let item = response.begin_text(kind);
        let begin = Instant::now();
        let mut whole = String::new();
        let mut quoted = String::new();
        let mut previous: Option<&str> = None;
        for (index, piece) in pieces(&text.text, text.cut).enumerate() {
            if !text.pace.is_zero() && index > 0 {
                // Counted from the beginning, so that the pace holds however late a timer fires.
                let due = begin + text.pace.mul_f64(index as f64);
                if due > Instant::now() {
                    self.flush(response).await?;
                    self.until(Some(due)).await?;
                }
            }
            if previous != Some(piece) {
                quoted = serde_json::Value::from(piece).to_string();
                previous = Some(piece);
            }
            response.delta(&item, &quoted);
            whole.push_str(piece);
            if response.pending.len() >= PART {
                self.flush(response).await?;
            }
        }
        response.end_text(&item, &whole);
        Ok(())
    }

    /// Plays a round to its end.
    pub async fn play(self, round: Round) -> Outcome {
        self.steps(&round).await.unwrap_or(Outcome::Gone)
    }

    async fn steps(&self, round: &Round) -> Result<Outcome, Gone> {
        let reply = &round.choice.reply;
        let usage: Option<Usage> = reply.usage;
        let mut response = Response::begin(&round.model);
        for step in &reply.steps[round.choice.steps.clone()] {
            match step {
                Step::Say(text) => self.text(&mut response, text, Kind::Message(text.phase)).await?,
                Step::Reason(text) => self.text(&mut response, text, Kind::Reasoning).await?,
                Step::Call(_) => {
                    for (call_id, item) in &round.calls {
                        response.call(item, call_id);
                    }
                }
                Step::Wait(duration) => {
                    self.flush(&mut response).await?;
                    self.until(duration.map(|duration| Instant::now() + duration)).await?;
                }
                Step::Until(file) => {
                    self.flush(&mut response).await?;
                    self.until_there(file).await?;
                }
                Step::Event(event) => response.own_event(event),
                Step::Raw(raw) => response.pending.push_str(raw),
                Step::Failed(failure) => {
                    response.fail(failure);
                    self.flush(&mut response).await?;
                    return Ok(Outcome::Broken);
                }
                Step::Incomplete(reason) => {
                    response.incomplete(reason, usage, round.request_bytes);
                    self.flush(&mut response).await?;
                    return Ok(Outcome::Broken);
                }
                Step::Drop(Break::Completed) => {
                    self.flush(&mut response).await?;
                    return Ok(Outcome::Broken);
                }
                Step::Drop(_) => {
                    self.flush(&mut response).await?;
                    // An error takes what is not written yet with it, so what came before must be out first.
                    let _ = self.0.reserve().await;
                    self.until(Some(Instant::now() + Duration::from_millis(50))).await?;
                    let broken = io::Error::new(io::ErrorKind::ConnectionReset, "broken as the script says");
                    let _ = self.0.send(Err(broken)).await;
                    return Ok(Outcome::Broken);
                }
                // The server answers this one itself: no stream begins.
                Step::Http(_) => return Ok(Outcome::Broken),
            }
            if response.pending.len() >= PART {
                self.flush(&mut response).await?;
            }
        }
        response.complete(usage, round.request_bytes);
        self.flush(&mut response).await?;
        Ok(Outcome::Completed)
    }
}
