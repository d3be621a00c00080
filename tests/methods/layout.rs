//! JSON as it is shown: its members in the order in which they were written, on one line where that is short.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// Longer lines are broken.
const WIDTH: usize = 100;

/// The text on as few lines as fit.
pub fn lay_out(text: &str) -> Result<String, String> {
    let tree: Tree = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut out = String::new();
    tree.write(0, &mut out);
    Ok(out)
}

/// A value whose members keep their order.
enum Tree {
    Leaf(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    fn one_line(&self) -> String {
        match self {
            Tree::Leaf(text) => text.clone(),
            Tree::Array(elements) => {
                format!("[{}]", elements.iter().map(Tree::one_line).collect::<Vec<_>>().join(", "))
            }
            Tree::Object(members) => {
                let members = members.iter().map(|(key, value)| format!("{key}: {}", value.one_line()));
                format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn write(&self, indent: usize, out: &mut String) {
        let line = self.one_line();
        let column = out.len() - out.rfind('\n').map_or(0, |at| at + 1);
        if column + line.chars().count() <= WIDTH {
            *out += &line;
            return;
        }
        let inner = indent + 2;
        let mut lines = |brackets: [char; 2], elements: Vec<(Option<&str>, &Tree)>| {
            out.push(brackets[0]);
            for (index, (key, value)) in elements.into_iter().enumerate() {
                *out += if index == 0 { "\n" } else { ",\n" };
                *out += &" ".repeat(inner);
                if let Some(key) = key {
                    *out += &format!("{key}: ");
                }
                value.write(inner, out);
            }
            *out += &format!("\n{}{}", " ".repeat(indent), brackets[1]);
        };
        match self {
            Tree::Leaf(_) => *out += &line,
            Tree::Array(elements) => lines(['[', ']'], elements.iter().map(|one| (None, one)).collect()),
            Tree::Object(members) => {
                lines(['{', '}'], members.iter().map(|(key, one)| (Some(key.as_str()), one)).collect());
            }
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Tree, D::Error> {
        from.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Tree;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Leaf("null".into()))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Leaf(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Leaf(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Leaf(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Leaf(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Leaf(Value::from(value).to_string()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Tree, A::Error> {
        let mut all = Vec::new();
        while let Some(element) = elements.next_element()? {
            all.push(element);
        }
        Ok(Tree::Array(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Tree, A::Error> {
        let mut all = Vec::new();
        while let Some((key, value)) = members.next_entry::<String, Tree>()? {
            all.push((Value::from(key).to_string(), value));
        }
        Ok(Tree::Object(all))
    }
}
