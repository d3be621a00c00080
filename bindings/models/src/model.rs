//! What the schema describes, in terms that every language has.

use std::collections::BTreeMap;

/// The whole protocol.
#[derive(Debug, Default)]
pub struct Protocol {
    /// Every type, by its name.
    pub types: BTreeMap<String, Definition>,
    /// What a client asks the server.
    pub requests: Vec<Method>,
    /// What the server asks the client.
    pub server_requests: Vec<Method>,
    /// What the server tells.
    pub notifications: Vec<Method>,
}

/// The tag of each record that is a case of a tagged union, and what it says there.
pub type Tags<'a> = BTreeMap<&'a str, (&'a str, &'a str)>;

impl Protocol {
    /// The tags of all records that are cases.
    pub fn tags(&self) -> Tags<'_> {
        let mut tags = Tags::new();
        for definition in self.types.values() {
            if let Shape::Tagged { tag, cases } = &definition.shape {
                tags.extend(
                    cases.iter().map(|case| (case.record.as_str(), (tag.as_str(), case.value.as_str()))),
                );
            }
        }
        tags
    }

    /// What tells a type of an [`Shape::Either`] from the others where the members alone do not: a member that is always
    /// there, and the words that it may have. The words are those that are known: another one is none of these types.
    pub fn mark(&self, value: &Type) -> Option<(&str, Vec<&str>)> {
        let Type::Named(name) = value else { return None };
        match &self.types.get(name)?.shape {
            Shape::Alias(of) => self.mark(of),
            Shape::Record(fields) => {
                fields.iter().filter(|field| field.required && !field.nullable).find_map(|field| {
                    let Type::Named(of) = &field.value else { return None };
                    let Shape::Words(words) = &self.types.get(of)?.shape else { return None };
                    Some((field.name.as_str(), words.iter().map(|word| word.value.as_str()).collect()))
                })
            }
            _ => None,
        }
    }
}

/// A method and what belongs to it.
#[derive(Debug, PartialEq)]
pub struct Method {
    /// On the wire, such as `thread/start`.
    pub name: String,
    /// What the schema says of it.
    pub doc: String,
    /// The type of its params; `None` where it has none. That of what the server sends is a record or
    /// a tagged union of its own.
    pub params: Option<String>,
    /// The type of its result; `None` for a notification. That of a request of the server's is a record of its
    /// own.
    pub result: Option<String>,
}

/// A named type.
#[derive(Debug, PartialEq)]
pub struct Definition {
    /// Unique, in the words of the schema.
    pub name: String,
    /// What the schema says of it.
    pub doc: String,
    /// What it is for.
    pub role: Option<Role>,
    /// What it is.
    pub shape: Shape,
}

/// What a type is for; methods are those on the wire, types those of the schema.
#[derive(Debug, PartialEq)]
pub enum Role {
    /// What these requests of the client take.
    Params(Vec<String>),
    /// What these requests of the server ask.
    Question(Vec<String>),
    /// The answer to these requests.
    Answer(Vec<String>),
    /// What these notifications tell.
    Notification(Vec<String>),
    /// A case of a tagged union.
    Case {
        /// What the tag says.
        value: String,
        /// The union.
        of: String,
    },
    /// A member of objects.
    Member {
        /// On the wire.
        name: String,
        /// The records.
        of: Vec<String>,
        /// It stands in a list or a map.
        many: bool,
    },
    /// One of the types that another one may be.
    Form(String),
    /// An element of a list with a name.
    Element(String),
}

/// What a type is.
#[derive(Debug, PartialEq)]
pub enum Shape {
    /// An object with these members.
    Record(Vec<Field>),
    /// One of these words, or one that is not known yet.
    Words(Vec<Word>),
    /// An object whose `tag` says which of the cases it is, or one that is not known yet.
    Tagged {
        /// The member that tells.
        tag: String,
        /// The cases.
        cases: Vec<Case>,
    },
    /// A word, or an object with one member that says which of the cases it is, or something that is not known yet.
    Keyed {
        /// The words.
        words: Vec<Word>,
        /// The cases with a value.
        cases: Vec<KeyedCase>,
    },
    /// One of several types, which the JSON itself tells apart.
    Either(Vec<Type>),
    /// Another name for a type.
    Alias(Type),
}

/// A word of an open set.
#[derive(Debug, PartialEq)]
pub struct Word {
    /// On the wire.
    pub value: String,
    /// What the schema says of it.
    pub doc: String,
}

/// A case of a tagged union. Its members are those of a record of its own.
#[derive(Debug, PartialEq)]
pub struct Case {
    /// What the tag says.
    pub value: String,
    /// The record with its members, the tag not among them.
    pub record: String,
}

/// A case of a keyed union.
#[derive(Debug, PartialEq)]
pub struct KeyedCase {
    /// The one member of the object.
    pub key: String,
    /// What the schema says of it.
    pub doc: String,
    /// Its value.
    pub value: Type,
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// On the wire.
    pub name: String,
    /// What the schema says of it.
    pub doc: String,
    /// Its type, when it is there and not null.
    pub value: Type,
    /// It is always there and never null.
    pub required: bool,
    /// It may be null. A required one is then there all the same.
    pub nullable: bool,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Any JSON.
    Json,
    /// true or false
    Bool,
    /// A whole number with so many bits and a sign, or without.
    Integer {
        /// 16, 32 or 64.
        bits: u8,
        /// It may be below 0.
        signed: bool,
    },
    /// A number.
    Number,
    /// Text.
    Text,
    /// An array.
    List(Box<Type>),
    /// An object with arbitrary keys.
    Map(Box<Type>),
    /// A value that may be null, inside a list or a map.
    Nullable(Box<Type>),
    /// A named type.
    Named(String),
}
