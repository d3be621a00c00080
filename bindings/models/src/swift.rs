//! Swift: structs, open sets of words, and enumerations with associated values for unions.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

use crate::model::{Definition, Field, KeyedCase, Method, Protocol, Shape, Tags, Type, Word};
use crate::names::pascal;
use crate::statuses::Status;
use crate::{Files, Source};

const MODELS: &str = "Sources/CodexProtocol/Generated";

/// The files of the package: several, since Swift compiles them side by side.
pub fn files(source: &Source) -> Result<Files, String> {
    let Source { protocol, version, .. } = source;
    let swift = Swift { protocol, tags: protocol.tags() };
    let head = format!("// Written by codex-models from the schema of codex {version}. Do not edit.\n");
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for definition in protocol.types.values() {
        let first = type_name(&definition.name).chars().take(1).collect::<String>();
        let text = files.entry(format!("{MODELS}/Models{first}.swift")).or_insert_with(|| head.clone());
        text.push('\n');
        text.push_str(&swift.definition(definition));
    }
    files.insert(format!("{MODELS}/Params.swift"), format!("{head}{}", swift.derived()?));
    files.insert(
        format!("{MODELS}/Requests.swift"),
        format!("{head}\n{}{}", swift.requests(), swift.method_types()),
    );
    files.insert(
        format!("{MODELS}/Notifications.swift"),
        format!(
            "{head}\n{}",
            swift.sum("ServerNotification", "What the server tells.", &protocol.notifications)
        ),
    );
    files.insert(
        format!("{MODELS}/ServerRequests.swift"),
        format!(
            "{head}\n{}{}",
            swift.sum("ServerRequest", "What the server asks.", &protocol.server_requests),
            swift.answers()
        ),
    );
    files.insert(
        "Sources/Codex/Generated/ErrorCode.swift".to_owned(),
        format!("// Written by codex-models from codex.h. Do not edit.\n\n{}", codes(&source.statuses)),
    );
    Ok(files.into_iter().collect())
}

/// The codes of errors.
fn codes(statuses: &[Status]) -> String {
    let failures: Vec<(String, &Status)> = statuses
        .iter()
        .filter(|status| status.is_failure())
        .map(|status| (member(&status.short().to_lowercase()), status))
        .collect();
    let mut text = "extension CodexError {\n    /// What kind of failure it is. An open set: a later library may have more.\n    public enum Code: RawRepresentable, Sendable, Hashable {\n".to_owned();
    for (name, status) in &failures {
        let _ = writeln!(text, "        /// {} (`{}`)\n        case {name}", status.doc, status.name);
    }
    text.push_str("        /// A failure that is not known here.\n        case unrecognized(Int32)\n\n        /// The code for a number of the C interface.\n        public init(rawValue: Int32) {\n            switch rawValue {\n");
    for (name, status) in &failures {
        let _ = writeln!(text, "            case {}: self = .{name}", status.number);
    }
    text.push_str("            default: self = .unrecognized(rawValue)\n            }\n        }\n\n        /// The number in the C interface.\n        public var rawValue: Int32 {\n            switch self {\n");
    for (name, status) in &failures {
        let _ = writeln!(text, "            case .{name}: {}", status.number);
    }
    text.push_str("            case .unrecognized(let number): number\n            }\n        }\n\n        /// The name in the C interface.\n        public var name: String {\n            switch self {\n");
    for (name, status) in &failures {
        let _ = writeln!(text, "            case .{name}: {:?}", status.name);
    }
    text + "            case .unrecognized(let number): \"\\(number)\"\n            }\n        }\n    }\n}\n"
}

struct Swift<'a> {
    protocol: &'a Protocol,
    tags: Tags<'a>,
}

/// One case of an enumeration that is generated: its name, the type of its value, what stands for it on the wire.
struct EnumCase {
    name: String,
    of: String,
    wire: String,
    doc: String,
}

impl Swift<'_> {
    fn definition(&self, definition: &Definition) -> String {
        let name = type_name(&definition.name);
        comment(&about(definition), "")
            + &match &definition.shape {
                Shape::Record(fields) => self.record(&definition.name, fields),
                Shape::Words(words) => open_set(&name, words),
                Shape::Tagged { tag, cases } => {
                    let names = distinct(cases.iter().map(|case| member(&case.value)));
                    let cases: Vec<EnumCase> = cases
                        .iter()
                        .zip(names)
                        .map(|(case, name)| EnumCase {
                            name,
                            of: type_name(&case.record),
                            wire: case.value.clone(),
                            doc: about(&self.protocol.types[&case.record]),
                        })
                        .collect();
                    tagged(&name, tag, &cases)
                }
                Shape::Keyed { words, cases } => self.keyed(&name, words, cases),
                Shape::Either(types) => self.either(&name, types),
                Shape::Alias(value) => format!("public typealias {name} = {}\n", self.type_of(value)),
            }
    }

    fn record(&self, of: &str, fields: &[Field]) -> String {
        let name = type_name(of);
        let (tag, value) = self.tags.get(of).copied().unwrap_or_default();
        let mut text = format!("public struct {name}: ProtocolObject {{\n");
        for field in fields {
            text.push_str(&comment(or_wire(&field.doc, &field.name).as_ref(), "    "));
            let _ = writeln!(text, "    public var {}: {}", member(&field.name), self.field_type(field));
        }
        text.push_str(
            "    /// Members that are not known here, and those above that are null without need.\n",
        );
        text.push_str("    public var others: [String: JSON]\n\n");
        text.push_str("    /// Makes one of its members.\n    public init(");
        for field in fields {
            let default = if field.required && !field.nullable { "" } else { " = nil" };
            let _ = write!(
                text,
                "\n        {}: {}{default},",
                member(&field.name).trim_matches('`'),
                self.field_type(field)
            );
        }
        let end = if fields.is_empty() {
            "others: [String: JSON] = [:]"
        } else {
            "\n        others: [String: JSON] = [:]\n    "
        };
        let _ = writeln!(text, "{end}) {{");
        for field in fields {
            let bare = member(&field.name);
            let _ = writeln!(text, "        self.{} = {}", bare.trim_matches('`'), bare);
        }
        text.push_str("        self.others = others\n    }\n\n");
        text.push_str("    /// Decodes an object.\n    public init(from decoder: any Decoder) throws {\n");
        let tag_literal = if tag.is_empty() { "nil".to_owned() } else { format!("{tag:?}") };
        let keyword = if fields.is_empty() { "let" } else { "var" };
        let _ = writeln!(text, "        {keyword} members = try DecodedMembers(decoder, tag: {tag_literal})");
        for field in fields {
            let _ = writeln!(
                text,
                "        self.{} = try members.{}({:?})",
                member(&field.name).trim_matches('`'),
                presence(field),
                field.name
            );
        }
        text.push_str("        self.others = try members.others()\n    }\n\n");
        text.push_str(
            "    /// Encodes the object.\n    public func encode(to encoder: any Encoder) throws {\n",
        );
        let made = if tag.is_empty() {
            "EncodedMembers(encoder, others)".to_owned()
        } else {
            format!("EncodedMembers(encoder, others, tag: {tag:?}, {value:?})")
        };
        match fields.is_empty() {
            true => {
                let _ = writeln!(text, "        _ = try {made}");
            }
            false => {
                let _ = writeln!(text, "        var members = try {made}");
            }
        }
        for field in fields {
            let _ = writeln!(
                text,
                "        try members.{}({:?}, {})",
                presence(field),
                field.name,
                format_args!("self.{}", member(&field.name).trim_matches('`'))
            );
        }
        text.push_str("    }\n}\n");
        text
    }

    /// Params without the members that the binding sets.
    fn derived(&self) -> Result<String, String> {
        let mut text = String::new();
        for (name, of, without) in DERIVED {
            let Some(Definition { shape: Shape::Record(fields), .. }) = self.protocol.types.get(*of) else {
                return Err(format!("{of} is no record of the schema any more"));
            };
            let fields: Vec<Field> =
                fields.iter().filter(|field| !without.contains(&field.name.as_str())).cloned().collect();
            let doc = format!("`{of}` of the protocol, without what the call itself sets.");
            let _ = write!(text, "\n{}{}", comment(&doc, ""), self.record(name, &fields));
        }
        Ok(text)
    }

    fn field_type(&self, field: &Field) -> String {
        let value = self.type_of(&field.value);
        if field.required && !field.nullable { value } else { format!("{value}?") }
    }

    fn keyed(&self, name: &str, words: &[Word], cases: &[KeyedCase]) -> String {
        let mut text = format!("public indirect enum {name}: ProtocolUnion {{\n");
        for word in words {
            text.push_str(&comment(or_wire(&word.doc, &word.value).as_ref(), "    "));
            let _ = writeln!(text, "    case {}", member(&word.value));
        }
        for case in cases {
            text.push_str(&comment(or_wire(&case.doc, &case.key).as_ref(), "    "));
            let _ = writeln!(text, "    case {}({})", member(&case.key), self.type_of(&case.value));
        }
        text.push_str(UNRECOGNIZED);
        text.push_str("    /// Decodes a word, or an object with one member.\n    public init(from decoder: any Decoder) throws {\n        let value = try KeyedValue(decoder)\n        switch value.key {\n");
        for word in words {
            let _ = writeln!(
                text,
                "        case {:?} where value.isWord: self = .{}",
                word.value,
                member(&word.value)
            );
        }
        for case in cases {
            let _ = writeln!(
                text,
                "        case {:?} where !value.isWord: self = .{}(try value.decode())",
                case.key,
                member(&case.key)
            );
        }
        text.push_str("        default: self = .unrecognized(try JSON(from: decoder))\n        }\n    }\n\n    /// Encodes it as it was decoded.\n    public func encode(to encoder: any Encoder) throws {\n        switch self {\n");
        for word in words {
            let _ = writeln!(
                text,
                "        case .{}: try KeyedValue.encode({:?}, to: encoder)",
                member(&word.value),
                word.value
            );
        }
        for case in cases {
            let _ = writeln!(
                text,
                "        case .{}(let value): try KeyedValue.encode({:?}, value, to: encoder)",
                member(&case.key),
                case.key
            );
        }
        text.push_str(
            "        case .unrecognized(let json): try json.encode(to: encoder)\n        }\n    }\n}\n",
        );
        text
    }

    fn either(&self, name: &str, types: &[Type]) -> String {
        let cases: Vec<(String, String)> = types.iter().map(|of| (self.part(of), self.type_of(of))).collect();
        let mut text = format!("public indirect enum {name}: ProtocolUnion {{\n");
        for (case, of) in &cases {
            let _ = writeln!(text, "    /// One that is {}.\n    case {case}({of})", format_args!("`{of}`"));
        }
        text.push_str(UNRECOGNIZED);
        text.push_str(
            "    /// Decodes what it is one of.\n    public init(from decoder: any Decoder) throws {\n        var found = BestFit<Self>()\n",
        );
        for (case, of) in &cases {
            let _ = writeln!(
                text,
                "        if let value = try? {of}(from: decoder) {{ found.consider(.{case}(value), value) }}"
            );
        }
        text.push_str("        self = try found.best ?? .unrecognized(JSON(from: decoder))\n    }\n\n    /// Encodes it as it was decoded.\n    public func encode(to encoder: any Encoder) throws {\n        switch self {\n");
        for (case, _) in &cases {
            let _ = writeln!(text, "        case .{case}(let value): try value.encode(to: encoder)");
        }
        text.push_str(
            "        case .unrecognized(let json): try json.encode(to: encoder)\n        }\n    }\n}\n",
        );
        text
    }

    fn part(&self, of: &Type) -> String {
        match of {
            Type::Text => "text".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Integer { .. } | Type::Number => "number".to_owned(),
            Type::List(_) => "list".to_owned(),
            Type::Map(_) => "map".to_owned(),
            Type::Named(name) => member(name),
            _ => "other".to_owned(),
        }
    }

    fn type_of(&self, value: &Type) -> String {
        match value {
            Type::Json => "JSON".to_owned(),
            Type::Bool => "Bool".to_owned(),
            // `Int` is what Swift's own API takes everywhere; it has 64 bits wherever codex runs.
            Type::Integer { bits: 64, signed: true } => "Int".to_owned(),
            Type::Integer { bits, signed } => format!("{}Int{bits}", if *signed { "" } else { "U" }),
            Type::Number => "Double".to_owned(),
            Type::Text => "String".to_owned(),
            Type::List(of) => format!("[{}]", self.type_of(of)),
            Type::Map(of) => format!("[String: {}]", self.type_of(of)),
            Type::Nullable(of) => format!("{}?", self.type_of(of)),
            Type::Named(name) => type_name(name),
        }
    }

    /// Every method that a client may call, as a function.
    fn requests(&self) -> String {
        let mut text = "/// The methods of the protocol, typed.\nextension ProtocolCaller {\n".to_owned();
        for method in &self.protocol.requests {
            let Some(result) = &method.result else { continue };
            let doc = match method.doc.is_empty() {
                true => format!("Calls `{}`.", method.name),
                false => format!("Calls `{}`: {}", method.name, method.doc),
            };
            text.push_str(&comment(&doc, "    "));
            let name = member(&method.name);
            let result = type_name(result);
            let _ = match &method.params {
                Some(params) => {
                    let default = if self.has_default(params) { " = .init()" } else { "" };
                    let params = type_name(params);
                    writeln!(
                        text,
                        "    public func {name}(_ params: {params}{default}) async throws -> {result} {{\n        try await call({:?}, params)\n    }}\n",
                        method.name
                    )
                }
                None => writeln!(
                    text,
                    "    public func {name}() async throws -> {result} {{\n        try await call({:?}, NoParams())\n    }}\n",
                    method.name
                ),
            };
        }
        text.truncate(text.trim_end().len());
        text + "\n}\n"
    }

    /// Which types go with a method, for whoever has only its name.
    fn method_types(&self) -> String {
        let of = |named: &Option<String>| named.as_deref().map_or("NoParams".to_owned(), type_name);
        let mut text = "\n/// The types that go with each method.\npackage enum MethodTypes {\n".to_owned();
        for (name, doc, methods) in [
            ("request", "Of a request of the client's.", &self.protocol.requests),
            ("serverRequest", "Of a request of the server's.", &self.protocol.server_requests),
        ] {
            let _ = writeln!(
                text,
                "    /// {doc}\n    package static func {name}(_ method: String) -> (params: any Codable.Type, result: any Codable.Type)? {{\n        switch method {{"
            );
            for method in methods {
                let _ = writeln!(
                    text,
                    "        case {:?}: ({}.self, {}.self)",
                    method.name,
                    of(&method.params),
                    of(&method.result)
                );
            }
            text.push_str("        default: nil\n        }\n    }\n");
        }
        text + "}\n"
    }

    /// Whether params can be made of nothing.
    fn has_default(&self, params: &str) -> bool {
        match &self.protocol.types[params].shape {
            Shape::Record(fields) => fields.iter().all(|field| !field.required || field.nullable),
            _ => false,
        }
    }

    /// All messages of one kind, by their methods.
    fn sum(&self, name: &str, doc: &str, methods: &[Method]) -> String {
        let mut text = format!("/// {doc}\npublic indirect enum {name}: ProtocolMessage {{\n");
        let of = |method: &Method| method.params.as_deref().map_or("NoParams".to_owned(), type_name);
        for method in methods {
            let doc = match method.doc.is_empty() {
                true => format!("`{}`", method.name),
                false => format!("`{}`: {}", method.name, method.doc),
            };
            text.push_str(&comment(&doc, "    "));
            let _ = writeln!(text, "    case {}({})", member(&method.name), of(method));
        }
        text.push_str("    /// A method that is not known here, or params of another shape than it has here: a newer server's.\n");
        text.push_str("    case unrecognized(method: String, params: JSON)\n\n");
        text.push_str("    /// Decodes the params of a method.\n    public init(method: String, params: any ParamsSource) throws {\n        switch method {\n");
        for method in methods {
            let _ = writeln!(
                text,
                "        case {:?}:\n            if let value: {} = params.decoded() {{ self = .{}(value); return }}",
                method.name,
                of(method),
                member(&method.name)
            );
        }
        text.push_str("        default: break\n        }\n        self = .unrecognized(method: method, params: try params.json())\n    }\n\n");
        text.push_str(
            "    /// The method, as on the wire.\n    public var method: String {\n        switch self {\n",
        );
        for method in methods {
            let _ = writeln!(text, "        case .{}: {:?}", member(&method.name), method.name);
        }
        text.push_str("        case .unrecognized(let method, _): method\n        }\n    }\n\n");
        text.push_str("    /// The params, of whatever type.\n    public var params: any Codable & Sendable {\n        switch self {\n");
        for method in methods {
            let _ = writeln!(text, "        case .{}(let params): params", member(&method.name));
        }
        text.push_str("        case .unrecognized(_, let params): params\n        }\n    }\n}\n");
        text
    }

    /// The types that answer a server's request.
    fn answers(&self) -> String {
        let mut text = String::new();
        let mut answers: Vec<&str> =
            self.protocol.server_requests.iter().filter_map(|method| method.result.as_deref()).collect();
        answers.sort_unstable();
        answers.dedup();
        for answer in answers {
            let _ = writeln!(text, "\nextension {}: ServerRequestAnswer {{}}", type_name(answer));
        }
        text
    }
}

/// Params that are given to a call which knows some of their members: the new name, the schema's, and those members.
const DERIVED: &[(&str, &str, &[&str])] = &[
    ("TurnParams", "TurnStartParams", &["threadId", "input"]),
    ("SteerParams", "TurnSteerParams", &["threadId", "input", "expectedTurnId"]),
    ("ResumeParams", "ThreadResumeParams", &["threadId"]),
    ("ForkParams", "ThreadForkParams", &["threadId"]),
    ("ReviewParams", "ReviewStartParams", &["threadId"]),
    ("GoalParams", "ThreadGoalSetParams", &["threadId"]),
    ("ShellCommandParams", "ThreadShellCommandParams", &["threadId"]),
];

const UNRECOGNIZED: &str =
    "    /// Something that is not known here, as the server sent it.\n    case unrecognized(JSON)\n\n";

fn presence(field: &Field) -> &'static str {
    match (field.required, field.nullable) {
        (true, false) => "required",
        (true, true) => "nullable",
        (false, _) => "optional",
    }
}

fn tagged(name: &str, tag: &str, cases: &[EnumCase]) -> String {
    let mut text = format!("public indirect enum {name}: ProtocolUnion {{\n");
    for case in cases {
        text.push_str(&comment(&case.doc, "    "));
        let _ = writeln!(text, "    case {}({})", case.name, case.of);
    }
    text.push_str(UNRECOGNIZED);
    let _ = writeln!(
        text,
        "    /// Decodes the case that `{tag}` names.\n    public init(from decoder: any Decoder) throws {{\n        switch tag({tag:?}, of: decoder) {{"
    );
    for case in cases {
        let _ = writeln!(
            text,
            "        case {:?}: if let value = try? {}(from: decoder) {{ self = .{}(value); return }}",
            case.wire, case.of, case.name
        );
    }
    text.push_str("        default: break\n        }\n        // Not known, or not as it is known.\n        self = .unrecognized(try JSON(from: decoder))\n    }\n\n    /// Encodes the case, with its tag.\n    public func encode(to encoder: any Encoder) throws {\n        switch self {\n");
    for case in cases {
        let _ = writeln!(text, "        case .{}(let value): try value.encode(to: encoder)", case.name);
    }
    text.push_str(
        "        case .unrecognized(let json): try json.encode(to: encoder)\n        }\n    }\n}\n",
    );
    text
}

fn open_set(name: &str, words: &[Word]) -> String {
    let mut text = format!("public enum {name}: OpenSet {{\n");
    for word in words {
        text.push_str(&comment(or_wire(&word.doc, &word.value).as_ref(), "    "));
        let _ = writeln!(text, "    case {}", member(&word.value));
    }
    text.push_str("    /// A word that is not known here: a newer server's.\n    case unrecognized(String)\n\n    /// The case for a word.\n    public init(rawValue: String) {\n        switch rawValue {\n");
    for word in words {
        let _ = writeln!(text, "        case {:?}: self = .{}", word.value, member(&word.value));
    }
    text.push_str("        default: self = .unrecognized(rawValue)\n        }\n    }\n\n    /// The word as on the wire.\n    public var rawValue: String {\n        switch self {\n");
    for word in words {
        let _ = writeln!(text, "        case .{}: {:?}", member(&word.value), word.value);
    }
    text.push_str("        case .unrecognized(let word): word\n        }\n    }\n}\n");
    text
}

/// Initials that Swift writes in capitals, or in small letters where a name begins with them.
const INITIALS: &[&str] =
    &["Api", "Html", "Http", "Id", "Ip", "Json", "Mcp", "Os", "Rpc", "Sdp", "Ui", "Uri", "Url", "Uuid"];

/// Words that Swift has for itself.
const TAKEN: &[&str] = &[
    "as",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

/// The words of a name, capitals first.
fn capitals(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for character in pascal(name).chars() {
        match words.last_mut() {
            Some(word) if !character.is_uppercase() => word.push(character),
            _ => words.push(character.to_string()),
        }
    }
    words
}

fn initials(word: &str) -> String {
    if INITIALS.contains(&word) { word.to_uppercase() } else { word.to_owned() }
}

/// `MCPServerStatus`
fn type_name(name: &str) -> String {
    match name {
        // Foundation has a `Thread` of its own: with both imported, neither could be named.
        "Thread" => "ThreadInfo".to_owned(),
        _ => capitals(name).iter().map(|word| initials(word)).collect(),
    }
}

/// `threadID`
fn member(name: &str) -> String {
    let words = capitals(name);
    let mut text = String::new();
    for (at, word) in words.iter().enumerate() {
        text.push_str(&if at == 0 { word.to_lowercase() } else { initials(word) });
    }
    match text.as_str() {
        "others" | "unrecognized" => format!("{text}Value"),
        "self" | "init" => format!("`{text}`"),
        taken if TAKEN.contains(&taken) => format!("`{text}`"),
        digit if digit.starts_with(|first: char| first.is_ascii_digit()) => format!("n{text}"),
        _ => text,
    }
}

/// The same names; a number is added to those that come again, since cases may differ in signs only.
fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in names {
        let more = (2..).map(|number| format!("{name}{number}"));
        let free = std::iter::once(name.clone()).chain(more).find(|name| !found.contains(name));
        found.extend(free);
    }
    found
}

/// What the schema says of a type, or else what it is for.
fn about(definition: &Definition) -> String {
    match (&definition.role, definition.doc.is_empty()) {
        (Some(role), true) => role.sentence(|name| format!("`{}`", type_name(name))),
        _ => definition.doc.clone(),
    }
}

/// What the schema says, or else how it is called on the wire.
fn or_wire<'a>(doc: &'a str, wire: &str) -> Cow<'a, str> {
    match doc.is_empty() {
        true => Cow::Owned(format!("`{wire}`")),
        false => Cow::Borrowed(doc),
    }
}

fn comment(doc: &str, indent: &str) -> String {
    let mut text = String::new();
    for line in doc.lines() {
        // Several backticks within a line are a link to a symbol, for DocC.
        let line = match line.trim_start().starts_with("```") {
            true => line.to_owned(),
            false => line.replace("```", "`").replace("``", "`"),
        };
        let _ = writeln!(text, "{}", format!("{indent}/// {line}").trim_end());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_within_a_line_is_no_link_to_a_symbol() {
        assert_eq!(comment("As ```toml a = 1 ```.", ""), "/// As `toml a = 1 `.\n");
        assert_eq!(comment("```toml\na = 1\n```", "  "), "  /// ```toml\n  /// a = 1\n  /// ```\n");
    }

    #[test]
    fn names_are_swift_s() {
        assert_eq!(type_name("McpServerStatus"), "MCPServerStatus");
        assert_eq!(member("threadId"), "threadID");
        assert_eq!(member("mcpServer/oauthLogin/completed"), "mcpServerOauthLoginCompleted");
        assert_eq!(member("default"), "`default`");
        assert_eq!(member("8k"), "n8k");
        let twice = distinct(["a/b", "aB", "a-b"].map(member).into_iter());
        assert_eq!(twice, ["aB", "aB2", "aB3"]);
    }
}
