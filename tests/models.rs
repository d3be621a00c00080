//! The typed models in `bindings` are those that the pinned codex's schema makes, and leave nothing of it out.
//!
//! With `LIBCODEX_WRITE_MODELS=1` they are written instead of compared (`make models`).

mod support;

use codex_models::model::{Method, Protocol, Shape, Type};
use codex_models::{LANGUAGES, Source, read, statuses};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use support::schema::Schema;

struct Pinned {
    schema: Schema,
    source: Source,
}

static PINNED: LazyLock<Pinned> = LazyLock::new(|| {
    let schema = Schema::generate().expect("the pinned codex writes its schema");
    let protocol = read::read(&schema.folder()).expect("the schema can be read");
    let header = std::fs::read_to_string(support::header()).expect("the header can be read");
    let statuses = statuses::read(&header).expect("the header has its statuses");
    let version = support::codex::pinned_version().expect("a version is pinned");
    Pinned { schema, source: Source { protocol, statuses, version } }
});

#[test]
fn the_models_are_those_that_the_schema_makes() {
    let write = std::env::var_os("LIBCODEX_WRITE_MODELS").is_some_and(|value| value == "1");
    let mut stale = Vec::new();
    for language in LANGUAGES {
        let files = (language.files)(&PINNED.source).expect("the models can be written");
        assert!(!files.is_empty(), "{} has no files", language.name);
        for (name, generated) in files {
            let path = support::root().join(language.folder).join(&name);
            if write {
                std::fs::write(&path, &generated).expect("the models can be written");
            }
            let committed = std::fs::read_to_string(&path).unwrap_or_default();
            if committed != generated {
                let same = committed.lines().zip(generated.lines()).take_while(|(old, new)| old == new);
                stale.push(format!("{}/{name} from line {} on", language.folder, same.count() + 1));
            }
        }
    }
    assert!(stale.is_empty(), "stale: {}; run `make models`", stale.join(", "));
}

/// The methods of a file of the schema that describes messages.
fn methods_of(file: &str) -> BTreeSet<String> {
    let schema = PINNED.schema.read(file).expect("the schema has the file");
    let cases = schema["oneOf"].as_array().expect("a union of messages");
    let method = |case: &Value| case["properties"]["method"]["enum"][0].as_str().map(str::to_owned);
    cases.iter().map(|case| method(case).expect("each message has a method")).collect()
}

#[test]
fn every_method_of_the_schema_has_its_types() {
    let protocol: &Protocol = &PINNED.source.protocol;
    for (file, methods, answered) in [
        ("ClientRequest", &protocol.requests, true),
        ("ServerRequest", &protocol.server_requests, true),
        ("ServerNotification", &protocol.notifications, false),
    ] {
        let have: BTreeSet<String> = methods.iter().map(|method| method.name.clone()).collect();
        assert_eq!(have, methods_of(file), "{file}");
        for Method { name, params, result, .. } in methods {
            for named in params.iter().chain(result) {
                assert!(protocol.types.contains_key(named), "{name}: there is no {named}");
            }
            assert_eq!(result.is_some(), answered, "{name}");
        }
    }
}

#[test]
fn every_type_has_a_comment_and_speaks_of_types_that_are_there() {
    fn check(value: &Type, protocol: &Protocol, of: &str) {
        match value {
            Type::Named(name) => {
                assert!(protocol.types.contains_key(name), "{of} speaks of {name}");
            }
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => check(inner, protocol, of),
            _ => {}
        }
    }
    let protocol: &Protocol = &PINNED.source.protocol;
    for (name, definition) in &protocol.types {
        assert!(
            definition.role.is_some() || !definition.doc.is_empty(),
            "nothing can be said of {name}: neither by the schema nor by its role"
        );
        match &definition.shape {
            Shape::Record(fields) => fields.iter().for_each(|field| check(&field.value, protocol, name)),
            Shape::Keyed { cases, .. } => cases.iter().for_each(|case| check(&case.value, protocol, name)),
            Shape::Either(types) => types.iter().for_each(|each| check(each, protocol, name)),
            Shape::Alias(value) => check(value, protocol, name),
            Shape::Tagged { cases, .. } => {
                for case in cases {
                    check(&Type::Named(case.record.clone()), protocol, name);
                }
            }
            Shape::Words(_) => {}
        }
    }
}
