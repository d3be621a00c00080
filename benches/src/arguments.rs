//! `key=value` words of a command line or of a prompt.

/// The value of `key`, if a word gives it.
pub fn value<'a>(words: &'a [String], key: &str) -> Option<&'a str> {
    words.iter().find_map(|word| word.strip_prefix(key)?.strip_prefix('='))
}

/// The number that `key` is given, or `otherwise`.
pub fn number(words: &[String], key: &str, otherwise: usize) -> Result<usize, String> {
    match value(words, key) {
        None => Ok(otherwise),
        Some(text) => text.parse().map_err(|_| format!("{key}={text} is no number")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_key_and_refuses_what_is_no_number() {
        let words: Vec<String> = ["deltas=20", "feed=line", "delta=1"].map(str::to_owned).to_vec();
        assert_eq!(value(&words, "feed"), Some("line"));
        assert_eq!(number(&words, "delta", 7), Ok(1));
        assert_eq!(number(&words, "turns", 7), Ok(7));
        assert!(number(&words, "feed", 7).is_err());
    }
}
