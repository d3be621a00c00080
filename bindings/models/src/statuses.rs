//! The statuses of `include/codex.h`, so that no binding has a list of its own.
//!
//! Each language's emitter writes its error codes from [`read`], with the header's own name in it, such as `CODEX_E_RPC`:
//! `tests/bindings.rs` looks for that.

/// What a call can come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// As the header has it: `CODEX_E_TURN_FAILED`.
    pub name: String,
    /// Negative for a failure.
    pub number: i32,
    /// What it means, in one line: `The turn failed; result and error are both written.`
    pub doc: String,
}

impl Status {
    /// Whether it comes with an error.
    pub fn is_failure(&self) -> bool {
        self.number < 0
    }

    /// The name without what all of them begin with: `TURN_FAILED`, `TIMEOUT`. A failure and an ordinary outcome
    /// may have the same.
    pub fn short(&self) -> &str {
        let rest = self.name.strip_prefix("CODEX_").unwrap_or(&self.name);
        rest.strip_prefix("E_").unwrap_or(rest)
    }
}

/// All of them, in the header's order: 0, the ordinary outcomes, the failures.
///
/// They stand in the header's section of that name, each `#define` below its comment.
pub fn read(header: &str) -> Result<Vec<Status>, String> {
    let (_, section) =
        header.split_once("/* Statuses --").ok_or("codex.h: there is no section of statuses")?;
    let mut statuses = Vec::new();
    let mut doc = String::new();
    for line in section.lines().skip(1) {
        let line = line.trim();
        if line.starts_with("/* ") || line.starts_with("#ifdef") {
            break;
        }
        if let Some(text) = line.strip_prefix("/**").or(line.strip_prefix("*")) {
            let text = text.trim_end_matches("*/").trim_start_matches('/').trim();
            if !text.is_empty() {
                doc = if doc.is_empty() { text.to_owned() } else { format!("{doc} {text}") };
            }
        } else if let Some(rest) = line.strip_prefix("#define ") {
            let bad = || format!("codex.h: no status: {line}");
            let (name, number) = rest.split_once(' ').ok_or_else(bad)?;
            let number = number.trim().trim_matches(['(', ')']).parse().map_err(|_| bad())?;
            if !name.starts_with("CODEX_") || name.starts_with("CODEX_E_") != (number < 0) || doc.is_empty() {
                return Err(bad());
            }
            statuses.push(Status { name: name.to_owned(), number, doc: std::mem::take(&mut doc) });
        }
    }
    // One that is spelt in another way would be missing without a word.
    let spelt = header.lines().filter(|line| line.trim_start().starts_with("#define CODEX_E_")).count();
    let failures = statuses.iter().filter(|status| status.is_failure()).count();
    if failures == spelt && failures > 0 {
        Ok(statuses)
    } else {
        Err(format!("codex.h: read {failures} statuses of {spelt}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_of_the_header_is_read() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../include/codex.h");
        let statuses = read(&std::fs::read_to_string(path).unwrap()).unwrap();
        let is = |at: usize, name: &str, number: i32, doc: &str| {
            let expected = Status { name: name.to_owned(), number, doc: doc.to_owned() };
            assert_eq!(statuses[at], expected);
        };
        is(0, "CODEX_OK", 0, "Done.");
        is(1, "CODEX_TIMEOUT", 1, "Nothing yet: the time ran out, call again.");
        let numbers: Vec<i32> = statuses.iter().map(|status| status.number).collect();
        let last = *numbers.last().unwrap();
        assert_eq!(numbers, (0..=4).chain((last..0).rev()).collect::<Vec<_>>());
        let rpc = statuses.iter().find(|status| status.name == "CODEX_E_RPC").unwrap();
        assert_eq!((rpc.short(), rpc.is_failure()), ("RPC", true));
        assert_eq!((statuses[1].short(), statuses[1].is_failure()), ("TIMEOUT", false));
    }

    #[test]
    fn long_comments_are_joined_and_what_can_t_be_read_is_said() {
        let header =
            |lines: &str| format!("#define OTHER 7\n\n/* Statuses --- */\n\n{lines}\n#ifdef __cplusplus\n");
        let read = |lines: &str| read(&header(lines));
        let statuses = read("/**\n * One\n * two.\n */\n#define CODEX_E_A (-1)").unwrap();
        assert_eq!(statuses[0].doc, "One two.");
        for wrong in [
            "#define CODEX_E_A (-1)",
            "/** A. */\n#define CODEX_E_A 1",
            "/** A. */\n#define CODEX_A (-1)",
            "/** A. */\n#define CODEX_E_A (-1)\n/* Others --- */\n#define CODEX_E_B (-2)",
            "",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
