//! The pages of the documentation: the code on them, made into programs.
//!
//! CONTRIBUTING.md says what a writer has to know. In short: each block of C is compiled with warnings as errors and
//! runs against the real codex; a block that says anything else than what is listed in `kind` is refused.

use std::fmt::Write;
use std::path::{Path, PathBuf};

/// A page with its blocks, in order.
pub struct Page {
    /// As it is called in messages: the path from the root of the repository.
    pub name: String,
    pub blocks: Vec<Block>,
}

/// What stands between two fences.
pub struct Block {
    /// Where its first line is on the page, from 1.
    pub line: usize,
    pub kind: Kind,
    /// Packages of pkg-config that the code is built with.
    pub uses: Vec<String>,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Whole, with a `main`.
    Program,
    /// The same in C++.
    Cpp,
    /// Lines of a function.
    Snippet,
    /// Lines that go on where the snippet before them ended.
    Continues,
    /// Functions and types that snippets of the page use.
    File,
    /// What the program or snippet before it prints.
    Output,
    /// One value of JSON, or several.
    Json,
    /// Not run here: commands and the files of build tools have tests of their own, text says nothing to a machine.
    Other,
    /// The same, without a word that says what it is.
    Bare,
}

/// Something that a page runs.
pub struct Run {
    pub line: usize,
    /// Whole, or NULL for a snippet, which is in the page's own program.
    pub program: Option<String>,
    pub is_cpp: bool,
    pub output: Option<String>,
    /// Packages of pkg-config that the program is built with.
    pub uses: Vec<String>,
}

/// Every page: README.md and its like, all of the folder docs, and the prose of the header.
pub fn all(root: &Path) -> Vec<PathBuf> {
    let mut found = vec![root.join("src/capi/header.md")];
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries =
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.extension().is_some_and(|extension| extension == "md") {
                found.push(path);
            } else if path.is_dir() && path.starts_with(root.join("docs")) {
                folders.push(path);
            }
        }
    }
    found.sort();
    found
}

impl Page {
    pub fn read(name: &str, text: &str) -> Result<Page, String> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut open: Option<(Block, usize)> = None;
        for (at, line) in text.lines().enumerate() {
            let bad = |what: &str| format!("{name}:{}: {what}", at + 1);
            let indent = line.len() - line.trim_start().len();
            match (&mut open, line.trim_start().strip_prefix("```")) {
                (None, Some(info)) => {
                    let (info, uses) = info.trim().split_once(" uses ").unwrap_or((info.trim(), ""));
                    let uses: Vec<String> = uses.split_whitespace().map(str::to_owned).collect();
                    let kind = kind(info).ok_or(bad(&format!("no kind of block is called {info:?}")))?;
                    open = Some((Block { line: at + 2, kind, uses, text: String::new() }, indent));
                }
                (Some(_), Some("")) => blocks.extend(open.take().map(|(block, _)| finished(block))),
                (Some((block, _)), _) if block.kind == Kind::Bare && calls_the_library(line) => {
                    return Err(bad("C in a block that doesn't say so is not run: begin it with ```c"));
                }
                (Some((block, indent)), _) => {
                    let cut = line.char_indices().take_while(|(at, c)| at < indent && *c == ' ').count();
                    block.text.push_str(&line[cut..]);
                    block.text.push('\n');
                }
                (None, None) if line.starts_with("    ") && calls_the_library(line) => {
                    return Err(bad("C that is indented is not run: put it between ```c and ```"));
                }
                (None, None) => {}
            }
        }
        if let Some((block, _)) = open {
            return Err(format!("{name}:{}: the block has no end", block.line - 1));
        }
        let page = Page { name: name.to_owned(), blocks };
        page.check()?;
        Ok(page)
    }

    /// What belongs to the code before it does have code before it, and what is JSON is JSON.
    fn check(&self) -> Result<(), String> {
        let mut before = None;
        for block in &self.blocks {
            let bad = |what: String| Err(format!("{}:{}: {what}", self.name, block.line));
            match block.kind {
                Kind::Continues
                    if !matches!(before, Some(Kind::Snippet | Kind::Continues | Kind::Output)) =>
                {
                    return bad("there is no snippet just before this for it to continue".to_owned());
                }
                Kind::Output
                    if !matches!(
                        before,
                        Some(Kind::Program | Kind::Cpp | Kind::Snippet | Kind::Continues)
                    ) =>
                {
                    return bad("there is no code just before this that could print it".to_owned());
                }
                Kind::Json => {
                    let values =
                        serde_json::Deserializer::from_str(&block.text).into_iter::<serde_json::Value>();
                    if let Err(error) = values.collect::<Result<Vec<_>, _>>() {
                        return bad(format!("this is not JSON: {error}"));
                    }
                }
                _ => {}
            }
            before = Some(block.kind);
        }
        Ok(())
    }

    /// All that is to be run.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for block in &self.blocks {
            match block.kind {
                Kind::Program | Kind::Cpp => {
                    let is_cpp = block.kind == Kind::Cpp;
                    let program = format!("#line {} \"{}\"\n{}", block.line, self.name, block.text);
                    runs.push(Run {
                        line: block.line,
                        program: Some(program),
                        is_cpp,
                        output: None,
                        uses: block.uses.clone(),
                    });
                }
                Kind::Snippet => runs.push(Run {
                    line: block.line,
                    program: None,
                    is_cpp: false,
                    output: None,
                    uses: self.uses(),
                }),
                Kind::Output => {
                    if let Some(run) = runs.last_mut() {
                        run.output.get_or_insert_default().push_str(&block.text);
                    }
                }
                Kind::Continues | Kind::File | Kind::Json | Kind::Other | Kind::Bare => {}
            }
        }
        runs
    }

    /// What the page's own program is built with.
    fn uses(&self) -> Vec<String> {
        self.blocks
            .iter()
            .filter(|block| ![Kind::Program, Kind::Cpp].contains(&block.kind))
            .flat_map(|block| block.uses.clone())
            .collect()
    }

    /// One program with all the snippets; its argument is the line of the one to run. None where there is none.
    pub fn program(&self) -> Option<String> {
        let frame = "#include \"frame.h\"\n";
        // The page that explains the frame's check brings its own, which the frame then uses.
        let brings_check = |block: &Block| block.kind == Kind::File && block.text.contains("#define CHECK(");
        let mut file = if self.blocks.iter().any(brings_check) { String::new() } else { frame.to_owned() };
        let mut functions: Vec<(usize, String)> = Vec::new();
        for block in &self.blocks {
            let text = format!("#line {} \"{}\"\n{}", block.line, self.name, block.text);
            match block.kind {
                Kind::File if brings_check(block) => file += &format!("{text}{frame}"),
                Kind::File => file += &text,
                Kind::Snippet => functions.push((block.line, text)),
                Kind::Continues => {
                    if let Some((_, function)) = functions.last_mut() {
                        *function += &text;
                    }
                }
                Kind::Program | Kind::Cpp | Kind::Output | Kind::Json | Kind::Other | Kind::Bare => {}
            }
        }
        if functions.is_empty() {
            return None;
        }
        let mut main =
            "int main(int argc, char **argv)\n{\n    long line = argc == 2 ? atol(argv[1]) : 0;\n".to_owned();
        for (line, body) in &functions {
            file += &framed(*line, body);
            let _ = writeln!(
                main,
                "    if (line == {line}) {{\n        snippet_{line}();\n        return 0;\n    }}"
            );
        }
        Some(file + &main + "    return 2;\n}\n")
    }
}

/// What the words after the fence say.
fn kind(info: &str) -> Option<Kind> {
    Some(match info {
        "c" => Kind::Snippet,
        "cpp" => Kind::Cpp,
        "c continues" => Kind::Continues,
        "c file" => Kind::File,
        "text output" => Kind::Output,
        "json" => Kind::Json,
        "" => Kind::Bare,
        "text" | "sh" | "cmake" | "meson" | "make" => Kind::Other,
        _ => return None,
    })
}

fn finished(mut block: Block) -> Block {
    if block.kind == Kind::Snippet && block.text.contains("int main(") {
        block.kind = Kind::Program;
    }
    block
}

fn calls_the_library(line: &str) -> bool {
    line.match_indices("codex_").any(|(at, _)| {
        let rest = line[at..].trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '_');
        rest.starts_with('(') && !line[..at].ends_with('`')
    })
}

/// What a snippet may use without declaring it: name, type, and how it is made of what comes before it.
const GIVEN: [(&str, &str, &str); 6] = [
    ("client", "codex_client *", "frame_client()"),
    ("thread", "codex_thread *", "frame_thread(client)"),
    ("turn", "codex_turn *", "frame_turn(thread)"),
    ("poller", "codex_poller *", "frame_poller()"),
    ("error", "codex_error *", "NULL"),
    ("input", "char *", "codex_text_input(\"Say hello in one short sentence.\")"),
];

/// A function of the snippet, with what it uses and does not declare.
fn framed(line: usize, body: &str) -> String {
    let code = without_comments_and_texts(body);
    let given = |name: &str, kind: &str| uses(&code, name) && !declares(&code, name, kind);
    let turn = given("turn", "codex_turn *");
    let thread = turn || given("thread", "codex_thread *");
    let client = thread || given("client", "codex_client *");
    let mut head = format!("\nstatic void snippet_{line}(void)\n{{\n");
    let (mut end, mut tail) = (Vec::new(), String::new());
    for (name, kind, made) in GIVEN {
        let is_given = match name {
            "client" => client,
            "thread" => thread,
            "turn" => turn,
            // The check macro names it.
            "error" => (uses(&code, "CHECK") || uses(&code, name)) && !declares(&code, name, kind),
            _ => given(name, kind),
        };
        if is_given {
            let _ = writeln!(head, "    {kind}{name} = {made};");
        }
        match name {
            "input" if is_given => tail += "    codex_string_free(input);\n",
            "error" if is_given => tail += "    codex_error_free(error);\n",
            "input" | "error" => {}
            _ => end.push(if is_given { name } else { "NULL" }),
        }
    }
    let _ = write!(tail, "    frame_end({});\n}}\n", end.join(", "));
    format!("{head}{body}{tail}")
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn uses(code: &str, name: &str) -> bool {
    code.split(|c| !is_word(c)).any(|word| word == name)
}

/// Whether a statement of the function's own block declares it: `codex_thread *thread = NULL, *other;`
fn declares(code: &str, name: &str, kind: &str) -> bool {
    code.split([';', '{', '}', '(']).any(|statement| {
        let Some(names) = statement.trim_start().strip_prefix(kind) else { return false };
        names
            .split(',')
            .any(|one| one.trim_start_matches([' ', '*']).split(|c| !is_word(c)).next() == Some(name))
    })
}

fn without_comments_and_texts(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        let skipped = match c {
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |at| at + 2),
            '"' => end_of_text(rest),
            // Where a block's lines begin on the page.
            '#' if rest.starts_with("#line") => rest.find('\n').unwrap_or(rest.len()),
            _ => 0,
        };
        if skipped > 0 {
            kept.push(' ');
            rest = &rest[skipped..];
        } else {
            kept.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    kept
}

fn end_of_text(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            _ => escaped = c == '\\' && !escaped,
        }
    }
    text.len()
}

/// Whether what was printed is what the page shows, where `…` stands for anything on its line.
pub fn prints(shown: &str, printed: &str) -> bool {
    let (shown, printed): (Vec<_>, Vec<_>) = (shown.lines().collect(), printed.lines().collect());
    shown.len() == printed.len() && shown.iter().zip(&printed).all(|(shown, printed)| fits(shown, printed))
}

fn fits(shown: &str, printed: &str) -> bool {
    let mut parts = shown.trim_end().split('…');
    let Some(mut rest) = parts.next().and_then(|first| printed.trim_end().strip_prefix(first)) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// Every link of a page that leads to a file of the repository leads to one, and to a heading that is there.
pub fn check_links(root: &Path, page: &Path, text: &str) -> Result<(), String> {
    let mut faults = Vec::new();
    for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        if link.contains("://") || link.contains(char::is_whitespace) {
            continue;
        }
        let (file, heading) = link.split_once('#').unwrap_or((link, ""));
        let target = if file.is_empty() { page.to_owned() } else { page.with_file_name("").join(file) };
        let target_text =
            if file.is_empty() { Some(text.to_owned()) } else { std::fs::read_to_string(&target).ok() };
        let is_there =
            file.is_empty() || (target.exists() && target.starts_with(root) && !file.starts_with('/'));
        let has_heading = || target_text.is_some_and(|text| headings(&text).any(|one| one == heading));
        if !is_there || (!heading.is_empty() && !has_heading()) {
            faults.push(link);
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(format!("links that lead nowhere: {}", faults.join(", "))) }
}

/// The headings of a page as links name them.
fn headings(text: &str) -> impl Iterator<Item = String> {
    let named = |line: &str| -> String {
        let words = line.trim_start_matches('#').trim().to_lowercase();
        let kept = words.chars().filter(|c| c.is_alphanumeric() || ['-', '_', ' '].contains(c));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    };
    text.lines().filter(|line| line.starts_with('#')).map(named)
}
