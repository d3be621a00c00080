//! C++17: structs, open sets of words, and `std::variant` for unions, in a header for each part of the protocol.
#![forbid(unsafe_code)]

mod methods;
mod names;
mod parts;

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::model::{Definition, Field, KeyedCase, Protocol, Shape, Tags, Type, Word};
use crate::names::pascal;
use crate::order::order;
use crate::statuses::Status;
use crate::{Files, Source};
use names::{comment, constant, member};
use parts::{COMMON, parts};

/// The headers, by their names.
pub fn files(source: &Source) -> Result<Files, String> {
    let Source { protocol, version, .. } = source;
    let cpp = Cpp { protocol, tags: protocol.tags() };
    let parts = parts(protocol);
    let mut texts: BTreeMap<&str, String> = BTreeMap::new();
    for name in order(protocol)? {
        let text = texts.entry(&parts[name]).or_default();
        text.push('\n');
        text.push_str(&cpp.definition(&protocol.types[name]));
    }
    let from = format!("the schema of codex {version}");
    let mut files = Files::new();
    for (part, text) in &texts {
        let below = if *part == COMMON { "codec.hpp" } else { "common.hpp" };
        let what = format!("The types of the protocol that {}.", parts::what(part));
        files.push(header(
            &format!("codex/protocol/{part}.hpp"),
            &from,
            &what,
            &[below],
            "codex::protocol",
            text,
        ));
    }
    let what = "Every method of the protocol, and the types that belong to it.";
    let methods = cpp.methods();
    files.push(header(
        "codex/protocol/methods.hpp",
        &from,
        what,
        &["message.hpp"],
        "codex::protocol",
        &methods,
    ));
    let mut all: Vec<String> = texts.keys().map(|part| format!("protocol/{part}.hpp")).collect();
    all.push("protocol/methods.hpp".to_owned());
    all.sort();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    files.push(header("codex/protocol.hpp", &from, "All types of the protocol.", &all, "", ""));
    let what = "What kinds of failure there are.";
    files.push(header(
        "codex/code.hpp",
        "codex.h",
        what,
        &["<codex.h>", "<cstdint>"],
        "codex",
        &codes(&source.statuses),
    ));
    Ok(files)
}

/// A header: its path and its text.
fn header(
    path: &str,
    from: &str,
    what: &str,
    below: &[&str],
    namespace: &str,
    text: &str,
) -> (String, String) {
    let name = path.trim_start_matches("codex/");
    let guard = format!("CODEX_{}", member(name).to_uppercase());
    let mut whole = format!(
        "/// @file {name}\n/// {what}\n///\n/// Written by codex-models from {from}. Do not edit.\n\n#ifndef {guard}\n#define {guard}\n\n"
    );
    for below in below {
        let _ = match below.starts_with('<') {
            true => writeln!(whole, "#include {below}"),
            false => writeln!(whole, "#include \"{below}\""),
        };
    }
    if !namespace.is_empty() {
        let _ = write!(whole, "\nnamespace {namespace} {{\n{text}\n}} // namespace {namespace}\n");
    }
    whole.push_str("\n#endif\n");
    (path.to_owned(), whole)
}

/// The codes of errors.
fn codes(statuses: &[Status]) -> String {
    let mut text = "\n/// What kind of failure it is. An open set: a newer library may have others.\nenum class Code : std::int32_t {\n    /// No failure.\n    ok = CODEX_OK,\n".to_owned();
    for status in statuses.iter().filter(|status| status.is_failure()) {
        text.push_str(&comment(&status.doc, "", "    "));
        let _ = writeln!(text, "    {} = {},", constant(&status.short().to_lowercase()), status.name);
    }
    text + "};\n"
}

struct Cpp<'a> {
    protocol: &'a Protocol,
    tags: Tags<'a>,
}

impl Cpp<'_> {
    fn definition(&self, definition: &Definition) -> String {
        let name = pascal(&definition.name);
        let role = definition.role.as_ref().map(|role| sentence(&role.phrase(pascal)));
        let doc =
            comment(&definition.doc, &role.unwrap_or_else(|| format!("The type `{}`.", definition.name)), "");
        match &definition.shape {
            Shape::Record(fields) => doc + &self.record(&definition.name, fields),
            Shape::Words(words) => open_set(&name, &doc, words),
            Shape::Keyed { words, cases } => {
                self.keyed(&name, words, cases) + &doc + &self.declaration(definition)
            }
            Shape::Tagged { .. } | Shape::Either(_) | Shape::Alias(_) => doc + &self.declaration(definition),
        }
    }

    /// What names a type that need not be defined yet.
    fn declaration(&self, definition: &Definition) -> String {
        let name = pascal(&definition.name);
        match &definition.shape {
            Shape::Record(_) => format!("struct {name};\n"),
            Shape::Words(_) => format!("struct {name}Words;\nusing {name} = Word<{name}Words>;\n"),
            Shape::Tagged { cases, .. } => {
                variant(&name, cases.iter().map(|case| pascal(&case.record)).collect())
            }
            Shape::Keyed { words, cases } => {
                let word = (!words.is_empty()).then(|| format!("Word<{name}Words>"));
                variant(
                    &name,
                    word.into_iter().chain(cases.iter().map(|case| keyed_case(&name, case))).collect(),
                )
            }
            Shape::Either(types) => variant(&name, types.iter().map(|of| self.type_of(of)).collect()),
            Shape::Alias(of) => format!("using {name} = {};\n", self.type_of(of)),
        }
    }

    fn record(&self, of: &str, fields: &[Field]) -> String {
        let mut text = format!("struct {} {{\n", pascal(of));
        if let Some((tag, value)) = self.tags.get(of) {
            let _ = writeln!(
                text,
                "    /// @private\n    static constexpr std::string_view tag_key = {tag:?}, tag_value = {value:?};\n"
            );
        }
        for field in fields {
            text.push_str(&comment(&field.doc, &format!("`{}`", field.name), "    "));
            let plain = self.type_of(&field.value);
            let is_there = field.required && !field.nullable;
            let (of, initial) = match is_there {
                true => (plain, self.initial(&field.value)),
                false => (format!("std::optional<{plain}>"), ""),
            };
            let _ = writeln!(text, "    {of} {}{initial};", member(&field.name));
        }
        text.push_str(
            "    /// Members that are not known here, and those above that are null without need.\n    json others;\n\n",
        );
        let (of, visit) = if fields.is_empty() { ("", "") } else { (" of", " visit") };
        let _ = writeln!(
            text,
            "    /// @private\n    template <class Of, class Visit> static void members(Of&{of}, Visit&{visit})\n    {{"
        );
        for field in fields {
            let kind = match (field.required, field.nullable) {
                (true, false) => "required",
                (true, true) => "nullable",
                (false, _) => "optional",
            };
            let _ = writeln!(text, "        visit.{kind}({:?}, of.{});", field.name, member(&field.name));
        }
        text.push_str("    }\n};\n");
        text
    }

    fn keyed(&self, name: &str, words: &[Word], cases: &[KeyedCase]) -> String {
        let mut text = match words.is_empty() {
            true => String::new(),
            false => format!(
                "{}\n/// A {name} that is a word.\nusing {name}Word = Word<{name}Words>;\n\n",
                words_of(name, words)
            ),
        };
        for case in cases {
            text.push_str(&comment(&case.doc, &format!("The `{}` case of `{name}`.", case.key), ""));
            let value = self.type_of(&case.value);
            let _ = writeln!(
                text,
                "struct {} {{\n    /// @private\n    static constexpr std::string_view only_key = {:?};\n\n    /// What it holds.\n    {value} value{};\n}};\n",
                keyed_case(name, case),
                case.key,
                self.initial(&case.value)
            );
        }
        text
    }

    fn type_of(&self, value: &Type) -> String {
        match value {
            Type::Json => "json".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Integer { bits, signed } => format!("std::{}int{bits}_t", if *signed { "" } else { "u" }),
            Type::Number => "double".to_owned(),
            Type::Text => "std::string".to_owned(),
            Type::List(of) => format!("std::vector<{}>", self.type_of(of)),
            Type::Map(of) => format!("std::map<std::string, {}>", self.type_of(of)),
            Type::Nullable(of) => format!("std::optional<{}>", self.type_of(of)),
            Type::Named(name) => pascal(name),
        }
    }

    /// What a member begins as, where the type does not say.
    fn initial(&self, value: &Type) -> &'static str {
        match value {
            Type::Bool => " = false",
            Type::Integer { .. } | Type::Number => " = 0",
            Type::Named(name) => match &self.protocol.types[name].shape {
                Shape::Alias(of) => self.initial(of),
                _ => "",
            },
            _ => "",
        }
    }
}

/// A phrase as a sentence of its own.
fn sentence(phrase: &str) -> String {
    let mut characters = phrase.chars();
    let first = characters.next().map(|first| first.to_uppercase().collect::<String>());
    format!("{}{}.", first.unwrap_or_default(), characters.as_str())
}

fn keyed_case(name: &str, case: &KeyedCase) -> String {
    format!("{}{name}Case", pascal(&case.key))
}

fn variant(name: &str, mut cases: Vec<String>) -> String {
    cases.push("Unrecognized".to_owned());
    format!("using {name} = std::variant<{}>;\n", cases.join(", "))
}

fn open_set(name: &str, doc: &str, words: &[Word]) -> String {
    let set = words_of(name, words);
    format!("{set}\n{doc}using {name} = Word<{name}Words>;\n")
}

fn words_of(name: &str, words: &[Word]) -> String {
    let mut text = format!(
        "/// The words that a {name} can be.\nstruct {name}Words {{\n    /// Those that are known here.\n    enum Value {{\n"
    );
    for word in words {
        text.push_str(&comment(&word.doc, &format!("`{}`", word.value), "        "));
        let _ = writeln!(text, "        {},", constant(&word.value));
    }
    text.push_str("        /// Another one: a newer server's.\n        unrecognized\n    };\n\n");
    let all: Vec<String> = words.iter().map(|word| format!("{:?}", word.value)).collect();
    let _ = writeln!(
        text,
        "    /// As on the wire.\n    static constexpr std::string_view words[] = {{{}}};\n}};",
        all.join(", ")
    );
    text
}
