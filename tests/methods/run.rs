//! Runs the scenario of a group: one server for it, each request in its turn, each answer and notification checked.

use codex::base::deadline::Timeout;
use codex::base::error::Error;
use codex::client::{Call, Client, Next};
use codex::rpc::event;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::pattern::{Bindings, fill, fill_text, matches, short};
use super::protocol::{Checks, Protocol};
use super::support::model::Model;
use super::support::scratch::Scratch;
use super::table::{Expected, Group, Json, Release, Step};
use super::web::Web;
use super::world;

/// For one answer, or for one notification to come.
const LIMIT: Duration = Duration::from_secs(30);

/// What became of a group.
#[derive(Default)]
pub struct Ran {
    /// What went wrong, by the method whose row it concerns.
    pub wrong: BTreeMap<String, Vec<String>>,
    /// Notifications that the schema refuses, or of methods that it does not have.
    pub bad_notifications: Vec<String>,
    /// How many notifications of each method came.
    pub seen: BTreeMap<String, usize>,
    /// The types of the items that came.
    pub items: BTreeSet<String>,
    /// Where the group's files are, if something went wrong.
    pub files: String,
}

/// Runs a group to its end on one codex. An error is one of the setting.
pub fn run(group: &Group, release: Release, protocol: &Protocol) -> Result<Ran, String> {
    let mut scratch = Scratch::new()?;
    let script = world::script(group, &scratch)?;
    let model = Model::start(&scratch, script.as_deref())?;
    let web = Web::start(&group.web)?;
    let known = world::prepare(group, &scratch, &model, &web)?;
    web.answer_with(&known)?;
    let options = world::options(group, release, &scratch, &model, &known)?;
    let client = Client::start(Some(&options.to_string()), Timeout::After(LIMIT))
        .map_err(|error| error.to_string())?;
    let heard = Heard::default();
    let mut ran = Ran::default();
    std::thread::scope(|scope| {
        scope.spawn(|| heard.listen(&client, &group.answers));
        let mut scenario = Scenario {
            group,
            protocol,
            client: &client,
            heard: &heard,
            known,
            begun: Vec::new(),
            checks: Checks::default(),
            log: Vec::new(),
        };
        scenario.play(&mut ran);
        heard.stop.store(true, Ordering::Relaxed);
        scenario.log.extend(web.asked());
        let _ = std::fs::write(scratch.path().join("steps.txt"), scenario.log.join("\n"));
    });
    client.close(Timeout::After(LIMIT)).map_err(|error| error.to_string())?;
    heard.check(protocol, &mut ran);
    if !ran.wrong.is_empty() || !ran.bad_notifications.is_empty() {
        scratch.keep();
        ran.files = scratch.path().display().to_string();
    }
    Ok(ran)
}

struct Scenario<'a> {
    group: &'a Group,
    protocol: &'a Protocol,
    client: &'a Client,
    heard: &'a Heard,
    known: Bindings,
    /// Requests whose answers are taken later.
    begun: Vec<(&'a str, &'a Expected, Call)>,
    checks: Checks,
    /// What was sent and what came, for whoever looks into a failure.
    log: Vec<String>,
}

impl<'a> Scenario<'a> {
    fn play(&mut self, ran: &mut Ran) {
        let mut last = "";
        for (index, step) in self.group.steps.iter().enumerate() {
            let (method, outcome) = match step {
                Step::Request { method, params, expected, later, .. } => {
                    last = method;
                    (last, self.request(method, params, expected, *later))
                }
                Step::Finish { method } => {
                    last = method;
                    (last, self.finish(method))
                }
                Step::Await { method, params, .. } => (last, self.wait_for(method, params)),
            };
            if let Err(problem) = outcome {
                let problem = format!("step {}: {problem}", index + 1);
                self.log.push(problem.clone());
                ran.wrong.entry(method.to_owned()).or_default().push(problem);
            }
        }
        for (method, ..) in self.begun.drain(..) {
            ran.wrong.entry(method.to_owned()).or_default().push("its answer was never taken".into());
        }
    }

    fn request(
        &mut self,
        method: &'a str,
        params: &Json,
        expected: &'a Expected,
        later: bool,
    ) -> Result<(), String> {
        let params = fill(&params.value, &self.known)?;
        let of = self.protocol.method(method)?;
        if of.params.is_object() {
            self.checks
                .hold(&format!("params of {method}"), &of.params, &params)
                .map_err(|error| format!("the schema refuses the params: {error}"))?;
        } else if params != json!({}) {
            return Err("the method takes no params".into());
        }
        self.log.push(format!("> {method} {params}"));
        let call =
            self.client.call_begin(method, Some(&params.to_string())).map_err(|error| error.to_string())?;
        if later {
            self.begun.push((method, expected, call));
            return Ok(());
        }
        self.answered(method, expected, &call)
    }

    fn finish(&mut self, method: &str) -> Result<(), String> {
        let at = self.begun.iter().position(|(begun, ..)| *begun == method).ok_or("nothing was begun")?;
        let (method, expected, call) = self.begun.remove(at);
        self.answered(method, expected, &call)
    }

    fn answered(&mut self, method: &str, expected: &Expected, call: &Call) -> Result<(), String> {
        let outcome = match call.wait(Timeout::After(LIMIT)) {
            Ok(None) => return Err(format!("no answer in {} s", LIMIT.as_secs())),
            Ok(Some(text)) => Ok(serde_json::from_str::<Value>(&text).map_err(|error| error.to_string())?),
            Err(error) => Err(error),
        };
        match &outcome {
            Ok(answer) => self.log.push(format!("< {method} {answer}")),
            Err(error) => self.log.push(format!("< {method} {error:?}")),
        }
        match (expected, outcome) {
            (Expected::Answer(pattern, unlike), Ok(answer)) => {
                let schema = &self.protocol.method(method)?.answer;
                match (self.checks.hold(&format!("answer of {method}"), schema, &answer), unlike) {
                    (Ok(()), None) | (Err(_), Some(_)) => {}
                    (Ok(()), Some(_)) => {
                        return Err(format!(
                            "the schema takes the answer now, so \"unlikeSchema\" can go: {}",
                            short(&answer)
                        ));
                    }
                    (Err(error), None) => {
                        return Err(format!("the schema refuses the answer: {error}: {}", short(&answer)));
                    }
                }
                matches(&pattern.value, &answer, &mut self.known)
                    .map_err(|error| format!("{error}; the whole answer: {}", short(&answer)))
            }
            (Expected::Answer(..), Err(error)) => Err(format!("refused: {error:?}")),
            (Expected::Refusal(_), Ok(answer)) => {
                Err(format!("the table says that it is refused; it was answered: {}", short(&answer)))
            }
            (Expected::Refusal(refusal), Err(error)) => {
                let message = fill_text(&refusal.message, &self.known)?;
                match code(&error) == Some(refusal.code) && error.message().contains(&message) {
                    true => Ok(()),
                    false => Err(format!(
                        "not refused as the table says ({}, {message:?}): {error:?}",
                        refusal.code
                    )),
                }
            }
        }
    }

    fn wait_for(&mut self, method: &str, params: &Json) -> Result<(), String> {
        self.log.push(format!("… {method} {}", params.value));
        self.heard.wait_for(method, &params.value, &mut self.known)
    }
}

fn code(error: &Error) -> Option<i64> {
    error.detail("rpc")?.get("code")?.as_i64()
}

/// The client's events, as one thread takes them.
#[derive(Default)]
struct Heard {
    /// Each message, and whether a step has waited for it.
    all: Mutex<Vec<(Value, bool)>>,
    came: Condvar,
    stop: AtomicBool,
}

impl Heard {
    fn listen(&self, client: &Client, answers: &BTreeMap<String, Value>) {
        while !self.stop.load(Ordering::Relaxed) {
            match client.next(Timeout::After(Duration::from_millis(50))) {
                Ok(Next::Event(event)) => {
                    if event.kind() == event::REQUEST
                        && let Some(answer) = answers.get(event.method())
                    {
                        // Refused only when it was withdrawn meanwhile.
                        let _ = event.respond(&answer.to_string());
                    }
                    let message = serde_json::from_str(event.json()).unwrap_or_default();
                    self.all.lock().unwrap_or_else(PoisonError::into_inner).push((message, false));
                    self.came.notify_all();
                }
                Ok(Next::Timeout | Next::Woken | Next::Deltas) => {}
                Ok(Next::End) | Err(_) => return,
            }
        }
    }

    /// Waits for a notification that no step has waited for yet.
    fn wait_for(&self, method: &str, params: &Value, known: &mut Bindings) -> Result<(), String> {
        let end = Instant::now() + LIMIT;
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let mut unlike = Vec::new();
            for (message, taken) in
                all.iter_mut().filter(|(message, taken)| !taken && message["method"] == method)
            {
                let mut tried = known.clone();
                match matches(params, &message["params"], &mut tried) {
                    Ok(()) => {
                        *taken = true;
                        *known = tried;
                        return Ok(());
                    }
                    Err(error) => unlike.push(format!("{error} in {}", short(&message["params"]))),
                }
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let none = if unlike.is_empty() { "none came".to_owned() } else { unlike.join("\n") };
                return Err(format!("waited {} s for {method} {params}: {none}", LIMIT.as_secs()));
            }
            all = self.came.wait_timeout(all, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Holds everything that came to the schema.
    fn check(&self, protocol: &Protocol, ran: &mut Ran) {
        let mut checks = Checks::default();
        for (message, _) in self.all.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let method = message["method"].as_str().unwrap_or_default();
            if method.is_empty() || method.starts_with("libcodex/") {
                continue;
            }
            let requests = protocol.server_requests.iter().map(|one| (&one.name, &one.params));
            let notifications = protocol.notifications.iter().map(|one| (&one.name, &one.params));
            let known = notifications.chain(requests).find(|(name, _)| *name == method);
            let held = match known {
                None => Err("the schema does not have it".to_owned()),
                Some((_, params)) => checks.hold(method, params, &message["params"]),
            };
            if let Err(problem) = held {
                ran.bad_notifications.push(format!("{method}: {problem}: {}", short(&message["params"])));
            }
            *ran.seen.entry(method.to_owned()).or_default() += 1;
            if let Some(item) = message["params"]["item"]["type"].as_str() {
                ran.items.insert(item.to_owned());
            }
        }
    }
}

/// Sends a notification as a program of C's does, and asks something after it: the server has taken it.
pub fn notify(method: &str) -> Result<(), String> {
    let scratch = Scratch::new()?;
    let options = json!({
        "codexBin": super::support::codex::codex()?,
        "cwd": scratch.work(),
        "env": {"HOME": scratch.home(), "CODEX_HOME": scratch.codex_home()},
    });
    let told = |error: Error| error.to_string();
    let client = Client::start(Some(&options.to_string()), Timeout::After(LIMIT)).map_err(told)?;
    client.notify(method, None).map_err(told)?;
    client.request("thread/loaded/list", None, Timeout::After(LIMIT)).map_err(told)?;
    client.close(Timeout::After(LIMIT)).map_err(told)?;
    Ok(())
}
