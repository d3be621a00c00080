//! Schemas that the service takes, and those that it is known to refuse.
#![forbid(unsafe_code)]

use serde_json::json;

use super::*;
use crate::base::status::CODEX_E_JSON;

fn passes(schema: &Value) {
    check(&schema.to_string()).unwrap_or_else(|error| panic!("{schema}: {error}"));
}

fn problems(schema: &Value) -> Vec<String> {
    let error = check(&schema.to_string()).expect_err(&schema.to_string());
    assert_eq!(error.code(), CODEX_E_INVALID_ARGUMENT);
    let problems = error.detail("problems").and_then(Value::as_array).expect("an array");
    let problems: Vec<String> = problems.iter().map(|problem| problem.as_str().unwrap().to_owned()).collect();
    assert!(error.message().starts_with(&problems[0]), "{error}");
    problems
}

/// A closed object with these properties, all of them required.
fn object(properties: Value) -> Value {
    let required: Vec<&String> = properties.as_object().unwrap().keys().collect();
    json!({"type": "object", "required": required, "additionalProperties": false, "properties": properties})
}

/// The only problem of an object with this one property.
fn problem_of(property: Value) -> String {
    let problems = problems(&object(json!({"p": property})));
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].strip_prefix("outputSchema/properties/p").expect("the place").to_owned()
}

#[test]
fn what_is_documented_as_supported_passes() {
    let text = json!({"type": "string", "description": "d", "title": "t", "minLength": 1, "maxLength": 9, "pattern": "^@"});
    let step = object(json!({"explanation": text, "output": {"type": "string", "format": "date-time"}}));
    for schema in [
        object(json!({})),
        object(json!({
            "string": text,
            "number": {"type": "number", "minimum": -130, "exclusiveMaximum": 130.5, "multipleOf": 0.1},
            "integer": {"type": "integer"},
            "boolean": {"type": "boolean"},
            "null": {"type": "null"},
            "optional": {"type": ["string", "null"], "enum": ["F", "C", null]},
            "words": {"enum": ["a", 1]},
            "array": {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 5},
            "object": step,
            "maybe": {"anyOf": [step, {"type": "null"}]},
            "constant": {"type": "string", "const": "x"},
        })),
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Answer", "description": "d",
            "type": "object", "additionalProperties": false, "required": ["steps", "more"],
            "properties": {
                "steps": {"type": "array", "items": {"$ref": "#/$defs/step"}},
                "more": {"$ref": "#/definitions/a~1b"},
            },
            "$defs": {"step": step}, "definitions": {"a/b": {"type": "string"}},
        }),
        // Recursion, to the root and to itself.
        object(json!({"label": {"type": "string"}, "children": {"type": "array", "items": {"$ref": "#"}}})),
        json!({
            "type": "object", "additionalProperties": false, "required": ["list"],
            "properties": {"list": {"$ref": "#/$defs/node"}},
            "$defs": {"node": object(json!({
                "value": {"type": "number"}, "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
            }))},
        }),
    ] {
        passes(&schema);
    }
}

#[test]
fn what_is_uncertain_passes() {
    for property in [
        json!(true),
        json!({"type": "string", "default": "x"}),
        json!({"type": "string", "format": "uri"}),
        json!({"type": "string", "future": {"type": "object"}}),
        json!({"type": "array"}),
        json!({"type": "array", "prefixItems": [{"type": "string"}]}),
        json!({"type": "object", "additionalProperties": false}),
        json!({"type": "object", "additionalProperties": false, "patternProperties": {"^a": {"type": "string"}}}),
        json!({"$ref": "#anchor"}),
        json!({"$ref": "#/$defs/a%20b"}),
        json!({"type": "array", "items": {"type": "string"}, "examples": [{"allOf": []}]}),
        json!({"type": "string", "enum": ["allOf", {"type": "object"}]}),
    ] {
        passes(&object(json!({"p": property})));
    }
    passes(&object(
        json!({"allOf": {"type": "string"}, "$ref": {"type": "string"}, "type": {"type": "string"}}),
    ));
    check(r#"{"type":"object","additionalProperties":false,"properties":{},"maximum":1e400}"#).unwrap();
}

#[test]
fn the_root_is_an_object() {
    for schema in [
        json!({"type": "array", "items": {"type": "string"}}),
        json!({"type": "string"}),
        json!({"type": ["object", "null"], "additionalProperties": false}),
        json!({"properties": {}, "additionalProperties": false}),
        json!({"$ref": "#/$defs/a", "$defs": {"a": object(json!({}))}}),
    ] {
        let problems = problems(&schema);
        assert_eq!(
            problems,
            ["outputSchema: the root must be an object: set \"type\": \"object\""],
            "{schema}"
        );
    }
    let mut any = object(json!({}));
    any["anyOf"] = json!([object(json!({}))]);
    assert_eq!(problems(&any), ["outputSchema: the root must not be an \"anyOf\": put it into a property"]);
    for schema in [json!(true), json!(null), json!([]), json!("object")] {
        assert_eq!(problems(&schema), ["outputSchema: it must be an object, with \"type\": \"object\""]);
    }
    for text in ["", "{", "{} {}", r#"{"type":"object","type":"object"}"#, r#"{"a":"\ud800"}"#] {
        assert_eq!(check(text).unwrap_err().code(), CODEX_E_JSON, "{text}");
    }
}

#[test]
fn every_object_is_closed() {
    let mut open = json!({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]});
    assert_eq!(problem_of(open.clone()), ": add \"additionalProperties\": false");
    for value in [json!(true), json!({"type": "string"}), json!(null), json!("false")] {
        open["additionalProperties"] = value;
        assert_eq!(problem_of(open.clone()), ": set \"additionalProperties\" to false");
    }
    assert_eq!(problem_of(json!({"type": "object"})), ": add \"additionalProperties\": false");
    assert_eq!(problem_of(json!({"type": ["null", "object"]})), ": add \"additionalProperties\": false");
    assert_eq!(problem_of(json!({"properties": {}})), ": add \"additionalProperties\": false");
}

#[test]
fn every_property_is_required() {
    let with = |required: Value| {
        let mut schema = object(json!({"age": {"type": "integer"}, "name": {"type": "string"}}));
        schema["required"] = required;
        schema
    };
    let optional = " to \"required\" (what may be left out can have null among its types)";
    assert_eq!(problem_of(with(json!(["name"]))), format!(": add \"age\"{optional}"));
    assert_eq!(problem_of(with(json!([]))), format!(": add \"age\", \"name\"{optional}"));
    assert_eq!(
        problem_of(with(json!(["age", "name", "x"]))),
        ": \"required\" has \"x\", which \"properties\" does not"
    );
    assert_eq!(problem_of(with(json!("age"))), ": \"required\" must be an array of the properties' names");
    let mut none = with(json!([]));
    none.as_object_mut().unwrap().remove("required");
    assert_eq!(problem_of(none), format!(": add \"age\", \"name\"{optional}"));
}

#[test]
fn problems_are_found_wherever_they_are() {
    let open = json!({"type": "object"});
    let closed = ": add \"additionalProperties\": false";
    for (property, place) in [
        (json!({"type": "array", "items": open}), "/items"),
        (json!({"type": "array", "items": [open]}), "/items/0"),
        (json!({"type": "array", "prefixItems": [{"type": "string"}, open]}), "/prefixItems/1"),
        (json!({"anyOf": [{"type": "null"}, {"anyOf": [open]}]}), "/anyOf/1/anyOf/0"),
        (object(json!({"a/b~c": open})), "/properties/a~1b~0c"),
        (json!({"type": "string", "$defs": {"x": open}}), "/$defs/x"),
    ] {
        assert_eq!(problem_of(property), format!("{place}{closed}"));
    }
    let mut schema = object(json!({"p": {"$ref": "#/types/inner"}}));
    schema["types"] = json!({"inner": {"type": "array", "items": open}, "unused": open});
    assert_eq!(problems(&schema), [format!("outputSchema/types/inner/items{closed}")]);
    schema["types"]["inner"] = json!({"$ref": "#/types/unused"});
    assert_eq!(problems(&schema), [format!("outputSchema/types/unused{closed}")]);
    // Each once, however often it is referred to.
    let mut schema = object(json!({"p": {"$ref": "#/$defs/x"}, "q": {"$ref": "#/$defs/x"}}));
    schema["$defs"] = json!({"x": open});
    assert_eq!(problems(&schema), [format!("outputSchema/$defs/x{closed}")]);
}

#[test]
fn refused_keywords_are_named_with_their_mend() {
    for (keyword, mend) in REFUSED {
        for property in [json!({"type": "string", *keyword: []}), json!({*keyword: []})] {
            assert_eq!(problem_of(property), format!(": \"{keyword}\" is not supported: {mend}"));
        }
    }
}

#[test]
fn a_schema_has_a_type() {
    for property in [
        json!({}),
        json!({"description": "anything"}),
        json!({"const": "x"}),
        json!({"items": {"type": "null"}}),
    ] {
        assert_eq!(problem_of(property), ": add a \"type\"");
    }
    for property in [json!(null), json!("string"), json!(1), json!([])] {
        assert_eq!(problem_of(property), ": this is no schema: it must be an object");
    }
}

#[test]
fn references_lead_into_the_schema() {
    assert_eq!(
        problem_of(json!({"$ref": "#/$defs/x"})),
        ": \"$ref\" leads to \"#/$defs/x\", which is not there"
    );
    assert_eq!(
        problem_of(json!({"$ref": "https://example.org/x"})),
        ": \"$ref\" leads to \"https://example.org/x\": it must lead into this schema, as in \"#/$defs/name\""
    );
    assert_eq!(problem_of(json!({"$ref": 1})), ": \"$ref\" must be a string");
    assert_eq!(
        problem_of(json!({"$ref": "#", "description": "d", "default": 1})),
        ": remove \"default\", \"description\": nothing may stand beside a \"$ref\""
    );
}

#[test]
fn sizes_have_their_limits() {
    let nested = |levels: usize| (0..levels).fold(object(json!({})), |inner, _| object(json!({"p": inner})));
    passes(&nested(10));
    assert_eq!(
        problems(&nested(11)),
        ["outputSchema: it has 11 levels of objects below the root; the service takes 10"]
    );
    // Arrays and alternatives are not certain to count, nor is what a definition adds.
    let arrays = (0..20).fold(json!({"type": "string"}), |inner, _| json!({"type": "array", "items": inner}));
    passes(&object(json!({"p": arrays})));
    let mut definitions = object(json!({"p": {"$ref": "#/$defs/x"}}));
    definitions["$defs"] = json!({"x": nested(10)});
    passes(&definitions);

    let wide = |count: usize| {
        object(
            (0..count)
                .map(|index| (format!("p{index}"), json!({"type": "null"})))
                .collect::<Map<_, _>>()
                .into(),
        )
    };
    passes(&wide(5000));
    assert_eq!(problems(&wide(5001)), ["outputSchema: it has 5001 properties; the service takes 5000"]);

    let values =
        |count: usize, length: usize| json!({"type": "string", "enum": vec!["ü".repeat(length); count]});
    passes(&object(json!({"p": values(500, 1), "q": values(500, 1)})));
    assert_eq!(
        problems(&object(json!({"p": values(500, 1), "q": values(501, 1)}))),
        ["outputSchema: it has 1001 values of \"enum\"; the service takes 1000"]
    );
    passes(&object(json!({"p": values(250, 61), "q": values(251, 59)})));
    assert_eq!(
        problem_of(values(251, 60)),
        ": \"enum\" has 251 values of 15060 characters; the service takes 15000 where there are more than 250"
    );
    let long = |length: usize| object(json!({"p": {"type": "string", "const": "x".repeat(length)}}));
    passes(&long(119_999));
    assert_eq!(
        problems(&long(120_000)),
        ["outputSchema: it has 120001 characters of names and values; the service takes 120000"]
    );
}

#[test]
fn many_problems_are_counted() {
    let open = json!({"type": "object", "properties": {"a": {"type": "object"}, "b": {}}});
    let error = check(&open.to_string()).unwrap_err();
    assert_eq!(error.message(), "outputSchema: add \"additionalProperties\": false (and 3 more)");
    let many = object((0..50).map(|index| (format!("p{index}"), json!({}))).collect::<Map<_, _>>().into());
    assert_eq!(problems(&many).len(), 20);
    assert!(check(&many.to_string()).unwrap_err().message().ends_with("(and 49 more)"));
}
