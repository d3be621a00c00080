//! The functions on JSON text, held to serde_json on generated texts and on damaged ones.
#![forbid(unsafe_code)]

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

use super::*;

const KEYS: [&str; 9] = ["a", "b", "", "0", "1", "-", "x/y", "~", "é"];

/// Whitespace, mostly none.
fn space() -> impl Strategy<Value = String> {
    prop_oneof![4 => Just(String::new()), 1 => "[ \t\r\n]{1,3}"]
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "-?(0|[1-9][0-9]{0,4})(\\.[0-9]{1,3})?([eE][+-]?[0-9])?",
        1 => "-?[1-9][0-9]{0,60}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,5})?",
    ]
}

/// A string as it may stand in a text: plain runs of many lengths, every escape, halves of pairs now and then.
fn string() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[ -!#-\\[\\]-~]{0,20}",
        1 => "[a-z]{60,140}",
        2 => "[é€😀\u{7f}\u{80}\u{2028}\u{fffd}]{1,3}",
        2 => select(vec!["\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t"]).prop_map(str::to_owned),
        2 => "\\\\u[0-9a-cA-C][0-9a-fA-F]{3}",
        1 => "\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}",
    ];
    let rare = prop_oneof![30 => Just(String::new()), 1 => "(\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}){1,2}"];
    (vec(piece, 0..4), rare).prop_map(|(pieces, rare)| format!("\"{}{rare}\"", pieces.concat()))
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => select(&KEYS[..]).prop_map(quote),
        1 => Just("\"\\u0061\"".to_owned()),
        2 => string(),
    ]
}

/// A JSON text that no writer would make: uneven whitespace, needless escapes, keys that stand twice.
fn text() -> impl Strategy<Value = String> {
    let scalar =
        prop_oneof![select(vec!["null", "true", "false"]).prop_map(str::to_owned), number(), string(),];
    let value = scalar.prop_recursive(6, 60, 6, |inner| {
        let element = (space(), inner.clone(), space())
            .prop_map(|(before, value, after)| before + &value + &after)
            .boxed();
        let member = (space(), key(), space(), element.clone())
            .prop_map(|(before, key, after, value)| format!("{before}{key}{after}:{value}"));
        prop_oneof![
            2 => vec(element, 1..6).prop_map(|elements| format!("[{}]", elements.join(","))),
            4 => vec(member, 1..6).prop_map(|members| format!("{{{}}}", members.join(","))),
            1 => space().prop_map(|space| format!("[{space}]")),
            1 => space().prop_map(|space| format!("{{{space}}}")),
        ]
    });
    (space(), value, space()).prop_map(|(before, value, after)| before + &value + &after)
}

#[derive(Clone, Debug)]
enum Damage {
    Delete(Index),
    Swap(Index, Index),
    Insert(Index, char),
    Repeat(Index, Index),
    Cut(Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    let telling: Vec<char> =
        "{}[],:\"\\ \n\t01-+.eEutfn/é\u{0}\u{b}\u{c}\u{1f}\u{a0}\u{feff}😀".chars().collect();
    prop_oneof![
        4 => any::<Index>().prop_map(Damage::Delete),
        2 => any::<(Index, Index)>().prop_map(|(one, two)| Damage::Swap(one, two)),
        4 => (any::<Index>(), select(telling)).prop_map(|(at, character)| Damage::Insert(at, character)),
        1 => any::<(Index, Index)>().prop_map(|(from, to)| Damage::Repeat(from, to)),
        1 => any::<Index>().prop_map(Damage::Cut),
    ]
}

/// A text with zero to three faults; some of them leave it JSON.
fn damaged() -> impl Strategy<Value = String> {
    (text(), vec(damage(), 0..4)).prop_map(|(text, damages)| {
        let mut characters: Vec<char> = text.chars().collect();
        for damage in damages {
            let length = characters.len();
            match damage {
                Damage::Insert(at, character) => characters.insert(at.index(length + 1), character),
                _ if length == 0 => {}
                Damage::Delete(at) => drop(characters.remove(at.index(length))),
                Damage::Swap(one, two) => characters.swap(one.index(length), two.index(length)),
                Damage::Cut(at) => characters.truncate(at.index(length)),
                Damage::Repeat(one, two) => {
                    let (one, two) = (one.index(length), two.index(length));
                    let again = characters[one.min(two)..=one.max(two)].to_vec();
                    characters.splice(one..one, again);
                }
            }
        }
        characters.into_iter().collect()
    })
}

fn tokens() -> impl Strategy<Value = Vec<String>> {
    let token = prop_oneof![
        8 => select(&KEYS[..]).prop_map(str::to_owned),
        1 => select(vec!["2", "00", "01", "+1", "99999999999999999999"]).prop_map(str::to_owned),
    ];
    vec(token, 0..4)
}

fn joined(tokens: &[String]) -> String {
    tokens.iter().map(|token| format!("/{}", token.replace('~', "~0").replace('/', "~1"))).collect()
}

fn config() -> ProptestConfig {
    let standard = ProptestConfig::default();
    ProptestConfig { cases: standard.cases.max(400), failure_persistence: None, ..standard }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn generated_texts_are_json(text in text()) {
        prop_assert!(oracle::is_json(&text));
        prop_assert!(valid(&text));
    }

    #[test]
    fn valid_is_what_serde_json_takes(text in damaged()) {
        prop_assert_eq!(valid(&text), oracle::is_json(&text));
    }

    #[test]
    fn picked_members_are_what_pointers_lead_to(text in text(), keys in vec(select(&KEYS[..]), 3)) {
        let object = kind(&text) == Some(Kind::Object);
        let pointers = keys.iter().map(|key| pointer(&text, &joined(&[(*key).to_owned()])).filter(|_| object));
        let mut picked = pick(&text, [keys[0], keys[1], keys[2]]);
        // Of a key that is asked for twice the first gets it.
        picked[1] = if keys[1] == keys[0] { picked[0] } else { picked[1] };
        picked[2] = keys[..2].iter().position(|key| *key == keys[2]).map_or(picked[2], |at| picked[at]);
        prop_assert_eq!(pointers.collect::<Vec<_>>(), picked);
    }

    #[test]
    fn what_is_picked_inside_a_member_is_what_is_picked_of_it(text in text(), keys in vec(select(&KEYS[..]), 3)) {
        let inside = [keys[1], keys[2]];
        let [member, other] = pick(&text, [keys[0], keys[1]]);
        let inside_of_it = pick(member.unwrap_or_default(), inside);
        prop_assert_eq!(pick_inside(&text, keys[0], inside, [keys[0], keys[1]]), (inside_of_it, [member, other]));
    }

    #[test]
    fn what_is_picked_of_no_json_is_a_part_of_it(text in damaged(), keys in vec(select(&KEYS[..]), 3)) {
        let [one, two] = pick(&text, [keys[0], keys[1]]);
        let (inside, beside) = pick_inside(&text, keys[0], [keys[1]], [keys[2]]);
        for part in [one, two, inside[0], beside[0]].into_iter().flatten() {
            prop_assert!(text.contains(part));
        }
    }

    #[test]
    fn check_lets_pass_what_may_be_sent(text in damaged()) {
        match check(&text) {
            Ok(line) => {
                prop_assert!(oracle::may_be_sent(&text, MAX_DEPTH));
                prop_assert_eq!(&line, &oracle::compact(&text));
                if let Ok(tree) = serde_json::from_str::<Value>(&text) {
                    prop_assert_eq!(serde_json::from_str::<Value>(&line).unwrap(), tree);
                }
                prop_assert_eq!(check(&line), Ok(line));
            }
            Err(error) => {
                prop_assert!(!oracle::may_be_sent(&text, MAX_DEPTH), "{}", error);
                let before: Vec<&str> = text[..error.offset].split('\n').collect();
                prop_assert_eq!(error.line, before.len());
                prop_assert_eq!(error.column, before[before.len() - 1].chars().count() + 1);
            }
        }
    }

    #[test]
    fn check_counts_levels(levels in 110_usize..130, objects in any::<u128>()) {
        let open: Vec<bool> = (0..levels).map(|level| objects >> (level % 128) & 1 == 1).collect();
        let mut text: String = open.iter().map(|&object| if object { "{\"a\":" } else { "[" }).collect();
        text.push('0');
        text.extend(open.iter().rev().map(|&object| if object { '}' } else { ']' }));
        prop_assert_eq!(check(&text).is_ok(), levels <= MAX_DEPTH);
        prop_assert_eq!(check(&text).is_ok(), oracle::may_be_sent(&text, MAX_DEPTH));
        prop_assert!(valid(&text));
    }

    #[test]
    fn members_are_those_of_serde_json(text in damaged()) {
        let ours: Result<Vec<_>, _> = members(&text).collect();
        let ours = ours.ok().map(|all| all.into_iter().map(|(key, value)| (key.into_owned(), value)).collect());
        prop_assert_eq!(ours, oracle::members(&text));
    }

    #[test]
    fn elements_are_those_of_serde_json(text in damaged()) {
        prop_assert_eq!(elements(&text).collect::<Result<Vec<_>, _>>().ok(), oracle::elements(&text));
    }

    #[test]
    fn members_and_elements_are_all_json(text in text()) {
        for member in members(&text).map_while(Result::ok) {
            prop_assert!(oracle::whole(member.1) == Some(member.1));
        }
        for element in elements(&text).map_while(Result::ok) {
            prop_assert!(oracle::whole(element) == Some(element));
        }
    }

    #[test]
    fn kind_is_that_of_the_tree(text in text()) {
        if let Ok(tree) = serde_json::from_str::<Value>(&text) {
            let expected = match tree {
                Value::Null => Kind::Null,
                Value::Bool(_) => Kind::Bool,
                Value::Number(_) => Kind::Number,
                Value::String(_) => Kind::String,
                Value::Array(_) => Kind::Array,
                Value::Object(_) => Kind::Object,
            };
            prop_assert_eq!(kind(&text), Some(expected));
        }
    }

    #[test]
    fn pointers_lead_where_serde_json_leads(text in damaged(), tokens in tokens()) {
        let path = joined(&tokens);
        let found = pointer(&text, &path);
        prop_assert_eq!(found, oracle::pointer(&text, &tokens));
        if let Ok(tree) = serde_json::from_str::<Value>(&text) {
            let found = found.map(|raw| serde_json::from_str::<Value>(raw).unwrap());
            prop_assert_eq!(found.as_ref(), tree.pointer(&path));
        }
    }

    #[test]
    fn unquote_is_what_serde_json_reads(raw in string(), damages in vec(any::<(Index, char)>(), 0..2)) {
        let mut raw: Vec<char> = raw.chars().collect();
        for (at, character) in damages {
            let at = at.index(raw.len());
            raw[at] = character;
        }
        let raw: String = raw.into_iter().collect();
        prop_assert_eq!(unquote(&raw).map(String::from), oracle::string(&raw));
    }

    #[test]
    fn quote_and_unquote_are_opposites(text in any::<String>()) {
        let quoted = quote(&text);
        prop_assert_eq!(unquote(&quoted).map(String::from), Some(text.clone()));
        prop_assert_eq!(serde_json::from_str::<String>(&quoted).unwrap(), text);
        prop_assert_eq!(check(&quoted), Ok(quoted.clone()));
    }

    #[test]
    fn set_does_what_a_tree_would(text in damaged(), tokens in tokens(), value in text()) {
        let path = joined(&tokens);
        let changed = set(&text, &path, &value);
        if let (Ok(mut tree), Ok(put)) = (serde_json::from_str(&text), serde_json::from_str(&value)) {
            let expected = oracle::set(&mut tree, &tokens, put).map(|()| tree);
            let changed = changed.as_deref().map(|text| serde_json::from_str::<Value>(text).unwrap());
            prop_assert_eq!(changed, expected);
        }
        let Some(changed) = changed else { return Ok(()) };
        prop_assert!(oracle::is_json(&text) && oracle::is_json(&changed));
        if !tokens.iter().any(|token| token == "-") {
            prop_assert_eq!(pointer(&changed, &path), pointer(&value, ""));
        }
        // Every byte but the value put in is as before.
        let (from, to) = match pointer(&text, &path) {
            Some(old) => {
                let from = old.as_ptr().addr() - text.as_ptr().addr();
                (from, from + old.len())
            }
            None => {
                let same = text.bytes().zip(changed.bytes()).take_while(|(one, two)| one == two).count();
                (same, same)
            }
        };
        prop_assert!(changed.as_bytes().starts_with(&text.as_bytes()[..from]));
        prop_assert!(changed.as_bytes()[from..].ends_with(&text.as_bytes()[to..]));
    }
}
