//! What each type is for, so that one that the schema says nothing of has a comment all the same.

use std::collections::BTreeMap;

use crate::model::{Method, Protocol, Role, Shape, Type};

/// Gives each type its role: the first that there is of a method's, a case's, a member's.
pub fn assign(protocol: &mut Protocol) {
    let mut roles = BTreeMap::new();
    of_methods(&protocol.requests, &mut roles, Role::Params, Role::Answer);
    of_methods(&protocol.server_requests, &mut roles, Role::Question, Role::Answer);
    of_methods(&protocol.notifications, &mut roles, Role::Notification, Role::Answer);
    let mut members: BTreeMap<String, Role> = BTreeMap::new();
    for (of, definition) in &protocol.types {
        match &definition.shape {
            Shape::Tagged { cases, .. } => {
                for case in cases {
                    let role = Role::Case { value: case.value.clone(), of: of.clone() };
                    roles.entry(case.record.clone()).or_insert(role);
                }
            }
            Shape::Record(fields) => {
                for field in fields {
                    add_member(&mut members, &field.name, of, &field.value);
                }
            }
            Shape::Keyed { cases, .. } => {
                for case in cases {
                    add_member(&mut members, &case.key, of, &case.value);
                }
            }
            Shape::Either(types) => types.iter().for_each(|each| add_form(&mut members, of, each)),
            Shape::Alias(value) => add_form(&mut members, of, value),
            Shape::Words(_) => {}
        }
    }
    for (name, role) in members {
        roles.entry(name).or_insert(role);
    }
    for (name, definition) in &mut protocol.types {
        definition.role = roles.remove(name);
    }
}

type MethodsRole = fn(Vec<String>) -> Role;

fn of_methods(
    methods: &[Method],
    roles: &mut BTreeMap<String, Role>,
    params: MethodsRole,
    result: MethodsRole,
) {
    for method in methods {
        for (name, role) in [(&method.params, params), (&method.result, result)] {
            let Some(name) = name else { continue };
            match roles.get_mut(name) {
                Some(
                    Role::Params(methods)
                    | Role::Question(methods)
                    | Role::Notification(methods)
                    | Role::Answer(methods),
                ) => methods.push(method.name.clone()),
                _ => drop(roles.insert(name.clone(), role(vec![method.name.clone()]))),
            }
        }
    }
}

fn add_member(members: &mut BTreeMap<String, Role>, name: &str, of: &str, value: &Type) {
    let Some((named, many)) = behind(value) else { return };
    match members.get_mut(named) {
        Some(Role::Member { name: known, of: owners, .. }) if known == name => owners.push(of.to_owned()),
        Some(_) => {}
        None => {
            let role = Role::Member { name: name.to_owned(), of: vec![of.to_owned()], many };
            members.insert(named.to_owned(), role);
        }
    }
}

fn add_form(members: &mut BTreeMap<String, Role>, of: &str, value: &Type) {
    if let Some((named, many)) = behind(value) {
        let role = if many { Role::Element(of.to_owned()) } else { Role::Form(of.to_owned()) };
        members.entry(named.to_owned()).or_insert(role);
    }
}

/// The named type of a value, and whether there may be several of it.
fn behind(value: &Type) -> Option<(&str, bool)> {
    match value {
        Type::Named(name) => Some((name, false)),
        Type::Nullable(of) => behind(of),
        Type::List(of) | Type::Map(of) => behind(of).map(|(name, _)| (name, true)),
        _ => None,
    }
}

impl Role {
    /// What stands after "X is ": names of types as `type_name` writes them.
    pub fn phrase(&self, type_name: impl Fn(&str) -> String) -> String {
        match self {
            Role::Params(methods) => format!("what {} {}", list(methods), verb(methods, "take")),
            Role::Question(methods) => format!("what the server asks with {}", list(methods)),
            Role::Notification(methods) => format!("what {} {}", list(methods), verb(methods, "tell")),
            Role::Answer(methods) => format!("the answer to {}", list(methods)),
            Role::Case { value, of } => format!("the case `{value}` of {}", type_name(of)),
            Role::Member { name, of, many: false } => format!("the `{name}` of {}", owners(of, type_name)),
            Role::Member { name, of, many: true } => {
                format!("one of the `{name}` of {}", owners(of, type_name))
            }
            Role::Form(of) => format!("a form of {}", type_name(of)),
            Role::Element(of) => format!("an element of {}", type_name(of)),
        }
    }

    /// The same as a sentence of its own.
    pub fn sentence(&self, type_name: impl Fn(&str) -> String) -> String {
        let phrase = self.phrase(type_name);
        let mut characters = phrase.chars();
        characters
            .next()
            .map_or(String::new(), |first| format!("{}{}.", first.to_ascii_uppercase(), characters.as_str()))
    }
}

fn verb(methods: &[String], verb: &str) -> String {
    format!("{verb}{}", if methods.len() == 1 { "s" } else { "" })
}

fn list(methods: &[String]) -> String {
    let methods: Vec<String> = methods.iter().map(|method| format!("`{method}`")).collect();
    methods.join(" and ")
}

fn owners(of: &[String], type_name: impl Fn(&str) -> String) -> String {
    let names: Vec<String> = of.iter().take(3).map(|name| type_name(name)).collect();
    match of.len() {
        1 => names[0].clone(),
        2 | 3 => format!("{} and {}", names[..names.len() - 1].join(", "), names[names.len() - 1]),
        more => format!("{} and {} others", names[..2].join(", "), more - 2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_can_be_said_in_words() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let member = |many: bool, of: &[&str]| Role::Member { name: "items".to_owned(), of: names(of), many };
        for (role, expected) in [
            (Role::Params(names(&["a/b"])), "What `a/b` takes."),
            (Role::Params(names(&["a/b", "c"])), "What `a/b` and `c` take."),
            (Role::Answer(names(&["a"])), "The answer to `a`."),
            (Role::Question(names(&["a"])), "What the server asks with `a`."),
            (Role::Notification(names(&["a"])), "What `a` tells."),
            (Role::Case { value: "v".to_owned(), of: "U".to_owned() }, "The case `v` of <U>."),
            (member(false, &["A"]), "The `items` of <A>."),
            (member(true, &["A", "B", "C"]), "One of the `items` of <A>, <B> and <C>."),
            (member(true, &["A", "B", "C", "D"]), "One of the `items` of <A>, <B> and 2 others."),
            (Role::Form("U".to_owned()), "A form of <U>."),
            (Role::Element("U".to_owned()), "An element of <U>."),
        ] {
            assert_eq!(role.sentence(|name| format!("<{name}>")), expected);
        }
    }
}
