//! A part of an answer, which knows its place in it.
#![forbid(unsafe_code)]

use std::borrow::Cow;

use super::Held;
use crate::base::json::{self, Kind};

/// A JSON value in its text.
pub struct Part<'a> {
    text: &'a str,
    place: String,
}

impl<'a> Part<'a> {
    /// The whole.
    pub fn new(text: &'a str) -> Part<'a> {
        Part { text, place: String::new() }
    }

    /// A member, `null` included; of one that stands twice, the last.
    pub fn get(&self, key: &str) -> Option<Part<'a>> {
        self.members().into_iter().rev().find(|(name, _)| name == key).map(|(_, part)| part)
    }

    /// A member that is not `null`.
    pub fn value(&self, key: &str) -> Option<Part<'a>> {
        self.get(key).filter(|part| json::kind(part.text) != Some(Kind::Null))
    }

    /// A member that must be there.
    pub fn member(&self, key: &str) -> Result<Part<'a>, String> {
        if json::kind(self.text) != Some(Kind::Object) {
            return Err(format!("{} is {}, not an object", self.name(), self.what()));
        }
        self.get(key).ok_or_else(|| format!("{} is missing", self.place_of(key)))
    }

    /// The members of an object; none, of anything else.
    pub fn members(&self) -> Vec<(Cow<'a, str>, Part<'a>)> {
        json::members(self.text)
            .map_while(Result::ok)
            .map(|(key, text)| {
                let place = self.place_of(&key);
                (key, Part { text, place })
            })
            .collect()
    }

    /// The one member of an object that has no other.
    pub fn only_member(&self) -> Option<(Cow<'a, str>, Part<'a>)> {
        let mut members = self.members();
        members.pop().filter(|_| members.is_empty())
    }

    /// The elements of an array; none, of anything else.
    pub fn elements(&self) -> Vec<Part<'a>> {
        json::elements(self.text)
            .map_while(Result::ok)
            .enumerate()
            .map(|(index, text)| Part { text, place: format!("{}[{index}]", self.place) })
            .collect()
    }

    /// A string.
    pub fn text(&self) -> Option<Cow<'a, str>> {
        json::unquote(self.text)
    }

    /// Holds it to a kind of value.
    pub fn kind(&self, wanted: Kind) -> Held {
        if json::kind(self.text) == Some(wanted) {
            return Ok(());
        }
        Err(format!("{} is {}, not {}", self.name(), self.what(), name_of(wanted)))
    }

    /// Holds it to an array of strings.
    pub fn texts(&self) -> Held {
        self.kind(Kind::Array)?;
        self.elements().iter().try_for_each(|element| element.kind(Kind::String))
    }

    /// Holds it to a whole number, as the server reads one: without a point and an exponent.
    pub fn whole(&self, least: i64) -> Held {
        match self.text.parse::<i64>() {
            Ok(number) if number >= least => Ok(()),
            _ if json::kind(self.text) == Some(Kind::Number) => {
                Err(format!("{} is {}, not a whole number in its range", self.name(), self.text))
            }
            _ => Err(format!("{} is {}, not a whole number", self.name(), self.what())),
        }
    }

    /// Holds it to one of some words.
    pub fn word(&self, words: &[&str]) -> Held {
        match self.text() {
            Some(word) if words.contains(&word.as_ref()) => Ok(()),
            Some(word) => {
                Err(format!("{} is {}, not one of {}", self.name(), shown(&word), words.join(", ")))
            }
            None => Err(format!("{} is {}, not one of {}", self.name(), self.what(), words.join(", "))),
        }
    }

    /// The value for a message, by its kind alone: it may be a secret.
    pub fn what(&self) -> &'static str {
        json::kind(self.text).map_or("nothing", name_of)
    }

    fn name(&self) -> &str {
        if self.place.is_empty() { "the answer" } else { &self.place }
    }

    fn place_of(&self, key: &str) -> String {
        if self.place.is_empty() { key.to_owned() } else { format!("{}.{key}", self.place) }
    }
}

fn name_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Null => "null",
        Kind::Bool => "true or false",
        Kind::Number => "a number",
        Kind::String => "a string",
        Kind::Array => "an array",
        Kind::Object => "an object",
    }
}

/// A word that stands where one of a few is wanted, or a part of it.
pub fn shown(word: &str) -> String {
    match word.char_indices().nth(40) {
        Some((end, _)) => format!("{:?}…", &word[..end]),
        None => format!("{word:?}"),
    }
}
