//! Small schemas, one corner each.

use serde_json::{Value, json};

use super::of;
use crate::model::{Case, Field, KeyedCase, Protocol, Role, Shape, Type};

/// A protocol of one request, `thing/do`, whose params are `params`, with more types.
fn read(params: Value, more: Value) -> Result<Protocol, String> {
    let mut schemas = json!({
        "ClientRequest": {"oneOf": [{"properties": {
            "method": {"enum": ["thing/do"]}, "params": {"$ref": "#/definitions/ThingDoParams"}
        }}]},
        "ServerRequest": {"oneOf": []},
        "ServerNotification": {"oneOf": []},
        "ThingDoParams": params,
        "ThingDoResponse": {"type": "object"},
    });
    let schemas = schemas.as_object_mut().unwrap();
    schemas.extend(more.as_object().unwrap().clone());
    of(schemas.clone().into_iter().collect())
}

fn shape(params: Value, more: Value, name: &str) -> Shape {
    let mut protocol = read(params, more).unwrap();
    protocol.types.remove(name).unwrap_or_else(|| panic!("no {name}")).shape
}

fn field(name: &str, value: Type, required: bool, nullable: bool) -> Field {
    Field { name: name.to_owned(), doc: String::new(), value, required, nullable }
}

fn named(name: &str) -> Type {
    Type::Named(name.to_owned())
}

#[test]
fn members_are_required_nullable_or_neither() {
    let found = shape(
        json!({"type": "object", "required": ["a", "b"], "properties": {
            "d": {"type": "string"},
            "c": {"anyOf": [{"type": "integer", "format": "uint32"}, {"type": "null"}]},
            "b": {"type": ["boolean", "null"]},
            "a": {"type": "array", "items": {"type": ["string", "null"]}},
        }}),
        json!({}),
        "ThingDoParams",
    );
    let texts = Type::List(Box::new(Type::Nullable(Box::new(Type::Text))));
    let expected = vec![
        field("a", texts, true, false),
        field("b", Type::Bool, true, true),
        field("c", Type::Integer { bits: 32, signed: false }, false, true),
        field("d", Type::Text, false, false),
    ];
    assert_eq!(found, Shape::Record(expected));
}

#[test]
fn a_tagged_union_gives_each_case_a_record_with_what_stands_around_it() {
    let params = json!({
        "required": ["id"],
        "properties": {"id": {"type": "string"}},
        "oneOf": [
            {"required": ["type", "text"], "properties": {"type": {"enum": ["say"]}, "text": {"type": "string"}}},
            {"required": ["type"], "properties": {"type": {"enum": ["_say"]}}},
        ],
    });
    let protocol = read(params, json!({})).unwrap();
    let cases = [("say", "SayThingDoParams"), ("_say", "Say2ThingDoParams")]
        .map(|(value, record)| Case { value: value.to_owned(), record: record.to_owned() });
    let union = &protocol.types["ThingDoParams"].shape;
    assert_eq!(*union, Shape::Tagged { tag: "type".to_owned(), cases: cases.into() });
    let say = vec![field("id", Type::Text, true, false), field("text", Type::Text, true, false)];
    assert_eq!(protocol.types["SayThingDoParams"].shape, Shape::Record(say));
    assert_eq!(
        protocol.types["SayThingDoParams"].role,
        Some(Role::Case { value: "say".to_owned(), of: "ThingDoParams".to_owned() })
    );
}

#[test]
fn words_and_objects_of_one_member_make_a_keyed_union() {
    let found = shape(
        json!({"oneOf": [
            {"enum": ["never", "always"]},
            {"required": ["after"], "properties": {"after": {"type": "object", "properties": {"ms": {"type": "integer"}}}}},
        ]}),
        json!({}),
        "ThingDoParams",
    );
    let Shape::Keyed { words, cases } = found else { panic!("{found:?}") };
    assert_eq!(words.iter().map(|word| word.value.as_str()).collect::<Vec<_>>(), ["never", "always"]);
    let value = named("AfterThingDoParams");
    assert_eq!(cases, [KeyedCase { key: "after".to_owned(), doc: String::new(), value }]);
}

#[test]
fn words_of_several_cases_are_one_open_set_each_with_its_comment() {
    let found = shape(
        json!({"oneOf": [{"enum": ["a"], "description": "The first."}, {"enum": ["b", "c"]}]}),
        json!({}),
        "ThingDoParams",
    );
    let Shape::Words(words) = found else { panic!("{found:?}") };
    let words: Vec<_> = words.iter().map(|word| (word.value.as_str(), word.doc.as_str())).collect();
    assert_eq!(words, [("a", "The first."), ("b", ""), ("c", "")]);
}

#[test]
fn types_that_only_the_json_tells_apart_are_either() {
    let found = shape(
        json!({"anyOf": [{"type": "string"}, {"$ref": "#/definitions/Other"}, {"type": "array", "items": {"type": "number"}}]}),
        json!({"Other": {"type": "object", "additionalProperties": {"type": "boolean"}}}),
        "ThingDoParams",
    );
    let list = Type::List(Box::new(Type::Number));
    assert_eq!(found, Shape::Either(vec![Type::Text, named("Other"), list]));
}

#[test]
fn a_word_that_is_always_there_marks_a_form() {
    let with = |word: &str| json!({"type": "object", "required": ["kind"], "properties": {"a": {"type": "string"}, "kind": {"enum": [word, "both"]}}});
    let params = json!({"anyOf": [
        {"$ref": "#/definitions/One"}, {"$ref": "#/definitions/Two"}, {"type": "object", "properties": {"a": {"type": "string"}}}
    ]});
    let protocol = read(params, json!({"One": with("one"), "Two": with("two")})).unwrap();
    assert_eq!(protocol.mark(&named("One")), Some(("kind", vec!["one", "both"])));
    assert_eq!(protocol.mark(&named("Two")), Some(("kind", vec!["two", "both"])));
    let Shape::Either(forms) = &protocol.types["ThingDoParams"].shape else { panic!() };
    assert_eq!(protocol.mark(&forms[2]), None);
}

#[test]
fn an_object_of_any_keys_is_a_map_and_one_without_a_word_any_json() {
    let more = json!({"Table": {"type": "object", "additionalProperties": {"type": "boolean"}}, "Any": true});
    let params = json!({"type": "object", "properties": {
        "table": {"$ref": "#/definitions/Table"}, "any": {"$ref": "#/definitions/Any"}, "raw": true
    }});
    let protocol = read(params, more).unwrap();
    assert_eq!(protocol.types["Table"].shape, Shape::Alias(Type::Map(Box::new(Type::Bool))));
    assert_eq!(protocol.types["Any"].shape, Shape::Alias(Type::Json));
    let Shape::Record(fields) = &protocol.types["ThingDoParams"].shape else { panic!() };
    assert_eq!(fields[1], field("raw", Type::Json, false, false));
}

#[test]
fn types_may_speak_of_themselves() {
    let found = shape(
        json!({"type": "object", "properties": {"inner": {"$ref": "#/definitions/ThingDoParams"}}}),
        json!({}),
        "ThingDoParams",
    );
    assert_eq!(found, Shape::Record(vec![field("inner", named("ThingDoParams"), false, false)]));
}

#[test]
fn notifications_that_share_their_params_get_types_of_their_own() {
    let told =
        json!({"required": ["method", "params"], "properties": {"params": {"$ref": "#/definitions/Change"}}});
    let one_with = |method: &str| {
        let mut one = told.clone();
        one["properties"]["method"] = json!({"enum": [method]});
        one
    };
    let more = json!({
        "ServerNotification": {"oneOf": [one_with("thing/begun"), one_with("thing/ended")]},
        "Change": {"type": "object", "properties": {"at": {"type": "integer"}}},
    });
    let protocol = read(json!({"type": "object"}), more).unwrap();
    let params: Vec<_> = protocol.notifications.iter().filter_map(|one| one.params.as_deref()).collect();
    assert_eq!(params, ["ThingBegunNotification", "ThingEndedNotification"]);
    let told = protocol.types["ThingBegunNotification"].role.as_ref().unwrap();
    assert_eq!(told.sentence(str::to_owned), "What `thing/begun` tells.");
}

#[test]
fn a_schema_that_is_not_understood_is_refused_by_name() {
    for (params, more, expected) in [
        (json!({"$ref": "#/definitions/Missing"}), json!({}), "ThingDoParams: no type is called Missing"),
        (
            json!({"type": "integer", "format": "int128"}),
            json!({}),
            "ThingDoParams: an integer of format int128",
        ),
        (json!({"type": "object"}), json!({"ServerRequest": {}}), "ServerRequest is not a union"),
    ] {
        assert_eq!(read(params, more).map(|_| ()), Err(expected.to_owned()));
    }
}
