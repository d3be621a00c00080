//! Names and comments in the style of C++.
#![forbid(unsafe_code)]

use std::fmt::Write;

use crate::names::snake;

/// Words that C++ has for itself, and macros of common systems.
const TAKEN: &[&str] = &[
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "asm",
    "assert",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "class",
    "co_await",
    "co_return",
    "co_yield",
    "compl",
    "concept",
    "const",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "else",
    "enum",
    "errno",
    "explicit",
    "export",
    "extern",
    "false",
    "far",
    "float",
    "for",
    "friend",
    "goto",
    "if",
    "inline",
    "int",
    "interface",
    "linux",
    "long",
    "major",
    "max",
    "min",
    "minor",
    "mutable",
    "namespace",
    "near",
    "new",
    "noexcept",
    "not",
    "not_eq",
    "nullptr",
    "operator",
    "or",
    "or_eq",
    "private",
    "protected",
    "public",
    "register",
    "requires",
    "return",
    "short",
    "signed",
    "sizeof",
    "small",
    "static",
    "stderr",
    "stdin",
    "stdout",
    "struct",
    "switch",
    "template",
    "this",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "union",
    "unix",
    "unsigned",
    "using",
    "virtual",
    "void",
    "volatile",
    "while",
    "xor",
    "xor_eq",
];

/// The name of a member of a record, which has two others.
pub fn member(name: &str) -> String {
    free(name, &["members", "others"])
}

/// The name of a constant of a set of words, which has names of its own.
pub fn constant(name: &str) -> String {
    free(name, &["known", "text", "unrecognized", "words"])
}

/// A name that is neither among these nor means something else already.
fn free(name: &str, own: &[&str]) -> String {
    let name = snake(name);
    match name.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("n{name}"),
        false if TAKEN.contains(&name.as_str()) || own.contains(&name.as_str()) => format!("{name}_"),
        false => name,
    }
}

/// What is said of something, or else what else there is to say.
pub fn comment(doc: &str, otherwise: &str, indent: &str) -> String {
    let mut text = String::new();
    let doc = if doc.is_empty() { otherwise } else { doc };
    for line in doc.lines() {
        let _ = writeln!(text, "{}", format!("{indent}/// {}", plain(line)).trim_end());
    }
    text
}

/// Without what doxygen would take for a command or a tag: the schema's comments are Markdown for Rust.
fn plain(line: &str) -> String {
    let mut text = String::new();
    let mut is_code = false;
    for character in line.chars() {
        is_code ^= character == '`';
        if !is_code && matches!(character, '@' | '\\' | '<' | '>' | '#' | '%') {
            text.push('\\');
        }
        text.push(character);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_none_of_the_language() {
        for (name, expected) in [
            ("default", "default_"),
            ("linux", "linux_"),
            ("1h", "n1h"),
            ("threadId", "thread_id"),
            ("_meta", "meta"),
        ] {
            assert_eq!(member(name), expected, "{name}");
        }
        assert_eq!((member("others"), constant("others")), ("others_".to_owned(), "others".to_owned()));
        assert_eq!((member("text"), constant("text")), ("text".to_owned(), "text_".to_owned()));
    }

    #[test]
    fn comments_hold_no_commands() {
        assert_eq!(
            comment("Of <user> `@scope/name`, 50%\n\nmore", "", "  "),
            "  /// Of \\<user\\> `@scope/name`, 50\\%\n  ///\n  /// more\n"
        );
        assert_eq!(comment("", "otherwise", ""), "/// otherwise\n");
    }
}
