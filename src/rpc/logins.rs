//! Logins that are under way, and the notifications that end them.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::sync::Arc;

use super::message::Message;
use super::slot::Slot;
use crate::base::error::Error;
use crate::base::json;

/// So many ends are kept for an answer to come; one more, and the oldest is nobody's here.
const MOST_EARLY: usize = 64;

/// Where the end of a login is put: an `account/login/completed`.
pub type LoginSlot = Slot<Arc<Message>>;

struct Login {
    /// The server's answer has come.
    is_started: bool,
    /// Logins that are over at once, as with an API key, have none.
    login_id: Option<String>,
    slot: Arc<LoginSlot>,
}

/// All of one connection. Lives under the connection's lock.
#[derive(Default)]
pub struct Logins {
    last: u64,
    /// By the order in which they began.
    under_way: BTreeMap<u64, Login>,
    /// Ends that came before the answer which says whose they are.
    early: Vec<Arc<Message>>,
}

impl Logins {
    /// One is about to be asked for.
    pub fn begin(&mut self) -> (u64, Arc<LoginSlot>) {
        self.last += 1;
        let slot = Arc::new(LoginSlot::default());
        let login = Login { is_started: false, login_id: None, slot: slot.clone() };
        self.under_way.insert(self.last, login);
        (self.last, slot)
    }

    /// The server has begun it. Gives back the ends that turned out to be nobody's.
    pub fn started(&mut self, number: u64, answer: &Message) -> Vec<Arc<Message>> {
        if let Some(login) = self.under_way.get_mut(&number) {
            login.is_started = true;
            login.login_id = login_id(answer.body());
            login.slot.settled.notify_all();
        }
        for early in std::mem::take(&mut self.early) {
            if let Some(unclaimed) = self.completed(early) {
                self.early.push(unclaimed);
            }
        }
        self.give_back()
    }

    /// The server would not begin it.
    pub fn failed(&mut self, number: u64, error: &Error) -> Vec<Arc<Message>> {
        if let Some(login) = self.under_way.remove(&number) {
            login.slot.set(Err(error.clone()));
        }
        self.give_back()
    }

    /// A login is over. Gives the message back when it is nobody's here.
    pub fn completed(&mut self, message: Arc<Message>) -> Option<Arc<Message>> {
        let id = login_id(message.body());
        let whose = self.under_way.iter().find(|(_, login)| login.is_started && login.login_id == id);
        match whose.map(|(number, _)| *number) {
            Some(number) => {
                if let Some(login) = self.under_way.remove(&number) {
                    login.slot.set(Ok(message));
                }
                None
            }
            None => Some(message),
        }
    }

    /// The same, while an answer that may claim it is still to come: then it is kept.
    pub fn completed_or_early(&mut self, message: Arc<Message>) -> Option<Arc<Message>> {
        let unclaimed = self.completed(message)?;
        if self.under_way.values().any(|login| !login.is_started) {
            self.early.push(unclaimed);
            return (self.early.len() > MOST_EARLY).then(|| self.early.remove(0));
        }
        Some(unclaimed)
    }

    /// The login's id at the server.
    pub fn id(&self, number: u64) -> Option<&str> {
        self.under_way.get(&number)?.login_id.as_deref()
    }

    /// Nobody waits for it any more.
    pub fn remove(&mut self, number: u64) -> Vec<Arc<Message>> {
        self.under_way.remove(&number);
        self.give_back()
    }

    /// The server is gone.
    pub fn break_all(&mut self, error: &Error) {
        for login in std::mem::take(&mut self.under_way).into_values() {
            login.slot.set(Err(error.clone()));
        }
        self.early.clear();
    }

    fn give_back(&mut self) -> Vec<Arc<Message>> {
        match self.under_way.values().any(|login| !login.is_started) {
            true => Vec::new(),
            false => std::mem::take(&mut self.early),
        }
    }
}

fn login_id(body: &str) -> Option<String> {
    Some(json::unquote(json::pointer(body, "/loginId")?)?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::status::CODEX_E_CLOSED;
    use serde_json::{Value, json};

    fn answer(result: Value) -> Message {
        Message::read(json!({"id": 1, "result": result}).to_string().as_bytes()).unwrap()
    }

    fn completed(login_id: Value) -> Arc<Message> {
        let params = json!({"loginId": login_id, "success": true});
        let line = json!({"method": "account/login/completed", "params": params}).to_string();
        Arc::new(Message::read(line.as_bytes()).unwrap())
    }

    fn is_over(slot: &LoginSlot) -> bool {
        slot.outcome().is_some_and(|completed| completed.is_ok())
    }

    #[test]
    fn an_end_finds_its_login() {
        let mut logins = Logins::default();
        let ((one, first), (two, second)) = (logins.begin(), logins.begin());
        logins.started(one, &answer(json!({"loginId": "a"})));
        logins.started(two, &answer(json!({"loginId": "b"})));
        assert!(logins.completed_or_early(completed(json!("b"))).is_none());
        assert!(is_over(&second) && !is_over(&first));
        assert!(logins.completed_or_early(completed(json!("c"))).is_some(), "somebody else's");
        assert_eq!((logins.id(one), logins.id(two)), (Some("a"), None));
    }

    #[test]
    fn an_end_may_come_before_the_answer() {
        let mut logins = Logins::default();
        let (number, slot) = logins.begin();
        assert!(logins.completed_or_early(completed(Value::Null)).is_none());
        assert!(logins.completed_or_early(completed(json!("other"))).is_none());
        assert!(!is_over(&slot));
        let unclaimed = logins.started(number, &answer(json!({"type": "apiKey"})));
        assert!(is_over(&slot));
        assert_eq!(unclaimed.len(), 1, "the other's is not kept for ever");
    }

    #[test]
    fn ends_that_nobody_claims_do_not_pile_up_while_an_answer_is_missing() {
        let mut logins = Logins::default();
        let (number, slot) = logins.begin();
        let others = (0..1000).map(|other| completed(json!(format!("{other}"))));
        let given_back = others.filter_map(|other| logins.completed_or_early(other)).count();
        assert_eq!(given_back, 1000 - MOST_EARLY);
        assert!(logins.completed_or_early(completed(json!("ours"))).is_some(), "the oldest");
        assert_eq!(logins.started(number, &answer(json!({"loginId": "ours"}))).len(), MOST_EARLY - 1);
        assert!(is_over(&slot));
    }

    #[test]
    fn nobody_waits_for_ever() {
        let mut logins = Logins::default();
        let ((one, refused), (_, left)) = (logins.begin(), logins.begin());
        let error = Error::new(CODEX_E_CLOSED, "gone");
        logins.failed(one, &error);
        logins.break_all(&error);
        for slot in [refused, left] {
            assert!(slot.outcome().is_some_and(|completed| completed.is_err()));
        }
    }
}
