//! The words of a command, where they are certain.
//!
//! Taken is a list of words on one line, bare or quoted, and nothing else: no variable or command substitution, no
//! operator or redirection, no glob, brace or tilde, no backslash but in double quotes, no comment, no assignment, no
//! control character, no `!`. What is taken means the same to every shell that is unwrapped; what any of them might
//! read otherwise is not taken, so that it is asked about.
#![forbid(unsafe_code)]

/// Where the shells are that the server starts. A shell elsewhere may be anything.
const SHELL_FOLDERS: [&str; 4] = ["/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"];
const SHELLS: [&str; 3] = ["bash", "sh", "zsh"];

/// How a text came to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// The server joined words, quoting them.
    Joined,
    /// It is a script for a shell.
    Script,
}

/// The words of a command that the server shows as one text.
pub fn of_text(text: &str) -> Option<Vec<String>> {
    of_arguments(read(text, Origin::Joined)?)
}

/// The words of a command that the server shows as its arguments.
pub fn of_arguments(arguments: Vec<String>) -> Option<Vec<String>> {
    match arguments.as_slice() {
        [shell, flag, script] if is_shell(shell) && (flag == "-c" || flag == "-lc") => of_script(script),
        [] => None,
        _ => Some(arguments),
    }
}

/// The words of a script that is one plain command.
pub fn of_script(script: &str) -> Option<Vec<String>> {
    read(script, Origin::Script)
}

fn is_shell(program: &str) -> bool {
    SHELL_FOLDERS.iter().any(|folder| program.strip_prefix(folder).is_some_and(|name| SHELLS.contains(&name)))
}

fn read(text: &str, origin: Origin) -> Option<Vec<String>> {
    let mut words: Vec<String> = Vec::new();
    let mut word: Option<String> = None;
    let mut before = ' ';
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ' ' | '\t' => words.extend(word.take()),
            // zsh can be told to read '' inside of single quotes as one quote. The server joins words so, too.
            '\'' if before == '\'' && origin == Origin::Script => return None,
            '\'' => single_quoted(&mut letters, word.get_or_insert_default())?,
            '"' => double_quoted(&mut letters, word.get_or_insert_default())?,
            // Elsewhere zsh may put a program's path in the place of a name after it.
            '=' if before.is_ascii_alphanumeric() || before == '_' || before == '-' => {
                word.get_or_insert_default().push(letter);
            }
            letter if is_bare(letter) => word.get_or_insert_default().push(letter),
            _ => return None,
        }
        before = letter;
    }
    words.extend(word);
    // An assignment, or a job: not the program's name.
    let program = words.first()?;
    if program.is_empty() || program.contains('=') || program.starts_with('%') {
        return None;
    }
    Some(words)
}

/// What stands for itself outside of quotes, wherever in a word it is.
fn is_bare(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.' | '/' | ':' | '@' | '%' | '+' | ',')
}

fn single_quoted(letters: &mut std::str::Chars, word: &mut String) -> Option<()> {
    loop {
        match letters.next()? {
            '\'' => return Some(()),
            letter => word.push(quotable(letter)?),
        }
    }
}

fn double_quoted(letters: &mut std::str::Chars, word: &mut String) -> Option<()> {
    loop {
        match letters.next()? {
            '"' => return Some(()),
            '\\' => word.push(letters.next().filter(|letter| matches!(letter, '"' | '\\' | '$' | '`'))?),
            '$' | '`' | '!' => return None,
            letter => word.push(quotable(letter)?),
        }
    }
}

fn quotable(letter: char) -> Option<char> {
    (!letter.is_control() || letter == '\n' || letter == '\t').then_some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Option<Vec<String>> {
        of_text(text)
    }

    #[test]
    fn plain_words_are_taken() {
        for (text, expected) in [
            ("git status", vec!["git", "status"]),
            ("  git\t status  ", vec!["git", "status"]),
            ("git commit -m 'two words' \"and more\"", vec!["git", "commit", "-m", "two words", "and more"]),
            (
                "grep -e 'a|b;c&d>e<f(g)$h`i*j?k[l]{m,n}~#!^' .",
                vec!["grep", "-e", "a|b;c&d>e<f(g)$h`i*j?k[l]{m,n}~#!^", "."],
            ),
            (r#"echo a'b c'"d e"f"#, vec!["echo", "ab cd ef"]),
            (r#"echo "\"\\\$\`""#, vec!["echo", "\"\\$`"]),
            ("echo ''", vec!["echo", ""]),
            ("echo 'one\ntwo\tthree'", vec!["echo", "one\ntwo\tthree"]),
            (
                "cargo run --features=a,b CC=gcc a_=b -D=c",
                vec!["cargo", "run", "--features=a,b", "CC=gcc", "a_=b", "-D=c"],
            ),
            ("ls 'ü' \"日本\"", vec!["ls", "ü", "日本"]),
            ("scp a@b:c/d.e_f-g+h%i", vec!["scp", "a@b:c/d.e_f-g+h%i"]),
        ] {
            assert_eq!(words(text).as_deref(), Some(&expected.map_to_owned()[..]), "{text}");
            assert_eq!(of_script(text).as_deref(), Some(&expected.map_to_owned()[..]), "{text}");
        }
    }

    trait MapToOwned {
        fn map_to_owned(&self) -> Vec<String>;
    }

    impl MapToOwned for Vec<&str> {
        fn map_to_owned(&self) -> Vec<String> {
            self.iter().map(|word| (*word).to_owned()).collect()
        }
    }

    #[test]
    fn what_a_shell_acts_upon_is_not_taken() {
        for text in [
            "",
            "   ",
            "git status; rm -rf x",
            "git status;",
            "git status && rm x",
            "git status & rm x",
            "git status || rm x",
            "git status | sh",
            "git status\nrm x",
            "git status\r\nrm x",
            "\ngit status",
            "git status > out",
            "git status >> out",
            "git status 2>out",
            "git status < in",
            "git status <<x",
            "git $(rm x)",
            "git `rm x`",
            "git \"$(rm x)\"",
            "git \"`rm x`\"",
            "git $HOME",
            "git ${HOME}",
            "git \"$HOME\"",
            "git $'a\\nb'",
            "git $\"a\"",
            "(git status)",
            "{ git status; }",
            "git {a,b}",
            "git *.rs",
            "git a?",
            "git [ab]",
            "git ~",
            "git ~root/x",
            "git a=~",
            "git status # comment",
            "git a#b",
            "# git status",
            "git\\ status",
            "git a\\\nb",
            "git \"a\\\nb\"",
            "git \"a\\n\"",
            "git 'a",
            "git \"a",
            "git \"a\\",
            "git \\",
            "git !!",
            "git \"!x\"",
            "! git status",
            "^a^b",
            "A=b git status",
            "A+=b git status",
            "'A=b' git status",
            "a=b",
            "%1",
            "git =ls",
            "git a==ls",
            "git a:=ls",
            "'' x",
            "git a\u{0}",
            "git 'a\u{0}'",
            "git 'a\u{1b}[2J'",
            "git 'a\u{7f}'",
            "git 'a\u{85}'",
            "git 'a\r'",
            "git\u{a0}status",
            "git\u{3000}status",
            "git\u{2028}status",
            "git\u{b}status",
            "ｇit status",
            "<command included NUL byte>",
        ] {
            assert_eq!(words(text), None, "{text:?}");
            assert_eq!(of_script(text), None, "{text:?}");
        }
    }

    #[test]
    fn one_shell_is_unwrapped_once() {
        for (text, expected) in [
            ("/bin/bash -lc 'git status'", vec!["git", "status"]),
            ("/bin/sh -c 'git status'", vec!["git", "status"]),
            ("/usr/bin/zsh -lc \"git commit -m 'x y'\"", vec!["git", "commit", "-m", "x y"]),
            ("/opt/homebrew/bin/bash -c git", vec!["git"]),
            // As the server joins `git commit -m 'fix!'` and `grep ^a x`.
            (r#"/bin/bash -lc "git commit -m 'fix"'!'"'""#, vec!["git", "commit", "-m", "fix!"]),
            (r#"/bin/bash -lc "grep '"'^a'"' x""#, vec!["grep", "^a", "x"]),
            // A second shell is a program as any other.
            (r#"/bin/bash -lc "/bin/bash -lc 'git status'""#, vec!["/bin/bash", "-lc", "git status"]),
            (r#"/bin/bash -lc "bash -c 'git status'""#, vec!["bash", "-c", "git status"]),
        ] {
            assert_eq!(words(text), Some(expected.map_to_owned()), "{text}");
        }
        for text in [
            "/bin/bash -lc 'git status; rm x'",
            "/bin/bash -lc 'git status > x'",
            "/bin/bash -lc 'A=b git status'",
            "/bin/bash -lc ''",
            "/bin/bash -lc \"git 'a''b'\"",
            "/bin/bash -lc 'git status\nrm x'",
        ] {
            assert_eq!(words(text), None, "{text}");
        }
    }

    #[test]
    fn another_shell_is_a_program_as_any_other() {
        for text in [
            "bash -lc 'git status'",
            "./bash -lc 'git status'",
            "/tmp/bash -lc 'git status'",
            "/bin/../tmp/bash -lc 'git status'",
            "/bin//bash -lc 'git status'",
            "/bin/bash -lc 'git status' x",
            "/bin/bash -x -c 'git status'",
            "/bin/bash -ic 'git status'",
            "/bin/fish -c 'git status'",
            "/usr/bin/env bash -c 'git status'",
        ] {
            let program = text.split(' ').next().map(str::to_owned);
            assert_eq!(words(text).and_then(|words| words.first().cloned()), program, "{text}");
        }
    }

    #[test]
    fn arguments_are_words_already() {
        let of = |arguments: Vec<&str>| of_arguments(arguments.map_to_owned());
        assert_eq!(of(vec!["git", "a b; c"]), Some(vec!["git", "a b; c"].map_to_owned()));
        assert_eq!(of(vec!["/bin/bash", "-lc", "git status"]), Some(vec!["git", "status"].map_to_owned()));
        assert_eq!(of(vec!["/bin/bash", "-lc", "git status; rm x"]), None);
        assert_eq!(of(vec![]), None);
    }
}
