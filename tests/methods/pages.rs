//! The pages of `docs/methods`: one for each group, one for what the server sends, and the list of all.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use super::protocol::{Message, Method, Protocol};
use super::shape::{self, Member};
use super::table::{Expected, Group, NEEDS, Refusal, Release, Step};

/// More members than these are shown folded.
const FOLDED_FROM: usize = 1;

/// Every page by its file name.
pub fn make<'a>(
    groups: &[&Group],
    protocol: impl Fn(Release) -> Result<&'a Protocol, String>,
) -> Result<BTreeMap<String, String>, String> {
    let mut pages = BTreeMap::new();
    for group in groups {
        pages.insert(format!("{}.md", group.name), page(group, protocol(group.release)?)?);
    }
    let pinned = protocol(Release::Pinned)?;
    pages.insert("README.md".into(), list(groups, pinned));
    pages.insert("from-the-server.md".into(), from_the_server(groups, pinned));
    Ok(pages)
}

/// Compares the pages with those of the folder, or writes them.
pub fn hold(folder: &Path, pages: &BTreeMap<String, String>, write: bool) -> Result<(), String> {
    let mut stale = Vec::new();
    for (name, text) in pages {
        let path = folder.join(name);
        if write {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        let have = std::fs::read_to_string(&path).unwrap_or_default();
        if have != *text {
            let line = have.lines().zip(text.lines()).take_while(|(old, new)| old == new).count();
            stale.push(format!("{name} from line {} on", line + 1));
        }
    }
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !pages.contains_key(&name) {
            stale.push(format!("{name}, which nothing makes"));
        }
    }
    if stale.is_empty() { Ok(()) } else { Err(format!("stale: {}; run `make docs`", stale.join(", "))) }
}

const MADE: &str = "<!-- Made from tests/methods/tables by `make docs`. -->\n\n";

fn page(group: &Group, protocol: &Protocol) -> Result<String, String> {
    let mut page = format!("{MADE}# {}\n\n{}\n", group.title, group.about);
    let methods = group.methods();
    for name in &methods {
        let method = protocol.method(name)?;
        let _ = write!(page, "\n## {name}\n\n");
        if let Some(about) = first_sentence(method) {
            let _ = write!(page, "{about}\n\n");
        }
        for row in rows(group, name) {
            page += &row;
        }
        page += &members(method);
    }
    Ok(page.replace("\n\n\n", "\n\n").trim_end().to_owned() + "\n")
}

fn first_sentence(method: &Method) -> Option<String> {
    method.experimental.then(|| "*Experimental.*".to_owned())
}

/// The rows of one method, each with the notifications that follow it; what goes wrong comes last.
fn rows(group: &Group, name: &str) -> Vec<String> {
    let mut rows = Vec::new();
    // The answer of a request that is begun first and answered later follows it on the page all the same.
    for (index, step) in group.steps.iter().enumerate() {
        let Step::Request { is_row: true, method, say, params, expected, later } = step else { continue };
        if method != name {
            continue;
        }
        let mut row = String::new();
        if !say.is_empty() {
            let _ = write!(row, "{say}\n\n");
        }
        let _ = write!(row, "```json\n{}\n```\n\n", params.text);
        let when = if *later { "\nThe answer comes when that is over.\n" } else { "" };
        match expected {
            Expected::Answer(answer, _) if answer.text == "{}" => {
                let _ = write!(row, "gives `{{}}`.{when}\n\n");
            }
            Expected::Answer(answer, unlike) => {
                let when = if *later { ", when it is over," } else { "" };
                let _ = write!(row, "gives{when}\n\n```json\n{}\n```\n\n", answer.text);
                if let Some(unlike) = unlike {
                    let _ = write!(row, "Its own schema says otherwise: {unlike}\n\n");
                }
            }
            Expected::Refusal(refusal) => row += &refused(refusal),
        }
        let follow = group.steps[index + 1..].iter().take_while(|step| matches!(step, Step::Await { .. }));
        for step in follow {
            if let Step::Await { method, say, params } = step {
                let say = if say.is_empty() { format!("Then comes `{method}`:") } else { say.clone() };
                let _ = write!(row, "{say}\n\n```json\n{}\n```\n\n", params.text);
            }
        }
        let is_mistake = matches!(expected, Expected::Refusal(refusal) if refusal.needs == "error");
        rows.push((is_mistake, row));
    }
    rows.sort_by_key(|(is_mistake, _)| *is_mistake);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// What a refusal looks like, and what would be needed for an answer.
fn refused(refusal: &Refusal) -> String {
    let mut text = format!("is refused, {}: `{}`", refusal.code, refusal.message.replace('`', "'"));
    if refusal.needs != "error" {
        let needs = NEEDS.iter().find(|(need, _)| *need == refusal.needs).map_or("", |(_, what)| what);
        let _ = write!(text, ". It needs {needs}");
    }
    text += ".";
    if !refusal.why.is_empty() {
        let _ = write!(text, " {}", refusal.why);
    }
    text + "\n\n"
}

/// What the schema says of params and answer.
fn members(method: &Method) -> String {
    let params = shape::variants(&method.params);
    let answer = shape::variants(&method.answer);
    let count = |variants: &[Vec<Member>]| variants.iter().map(Vec::len).sum::<usize>();
    if count(&params) + count(&answer) < FOLDED_FROM {
        return String::new();
    }
    let mut text = String::from("<details><summary>All members</summary>\n\n");
    for (title, variants) in [("Params", params), ("Answer", answer)] {
        if count(&variants) == 0 {
            continue;
        }
        let several = variants.len() > 1;
        for (index, members) in variants.iter().enumerate() {
            let title = if several { format!("{title}, form {}", index + 1) } else { title.to_owned() };
            let _ = write!(text, "{title}:\n\n{}\n", bullets(members));
        }
    }
    text + "</details>\n\n"
}

fn bullets(members: &[Member]) -> String {
    let mut text = String::new();
    for member in members {
        let required = if member.required { ", required" } else { "" };
        let about = if member.about.is_empty() { String::new() } else { format!(". {}", member.about) };
        let _ = writeln!(text, "- `{}`: {}{required}{about}", member.name, member.kind);
    }
    text
}

/// The first page: what there is, and how to read it.
fn list(groups: &[&Group], pinned: &Protocol) -> String {
    let mut text = format!("{MADE}{}", include_str!("introduction.md"));
    for group in groups {
        let names: Vec<String> = group
            .methods()
            .iter()
            .map(|name| format!("[{name}]({}.md#{})", group.name, anchor(name)))
            .collect();
        let _ = write!(text, "\n### [{}]({}.md)\n\n{}\n", group.title, group.name, names.join(" · "));
    }
    let _ = write!(
        text,
        "\n### [What the server sends](from-the-server.md)\n\n{} notifications and {} requests.\n",
        pinned.notifications.len(),
        pinned.server_requests.len()
    );
    text
}

/// How the page of a heading names it.
fn anchor(heading: &str) -> String {
    heading
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-')
        .collect::<String>()
        .to_ascii_lowercase()
}

fn from_the_server(groups: &[&Group], pinned: &Protocol) -> String {
    let mut text = format!("{MADE}{}", include_str!("from-the-server.md"));
    text += "\n## Requests\n";
    for message in &pinned.server_requests {
        text += &described(message, None);
    }
    text += "\n## Notifications\n";
    for message in &pinned.notifications {
        let shown =
            groups.iter().find_map(|group| Some((group.name.as_str(), follows(group, &message.name)?)));
        text += &described(message, shown);
    }
    text
}

/// The method on whose page a notification is shown.
fn follows<'a>(group: &'a Group, notification: &str) -> Option<&'a str> {
    let mut row = None;
    for step in &group.steps {
        match step {
            Step::Request { is_row, method, .. } => row = is_row.then_some(method.as_str()),
            Step::Finish { .. } => row = None,
            Step::Await { method, .. } if method == notification && row.is_some() => return row,
            Step::Await { .. } => {}
        }
    }
    None
}

fn described(message: &Message, shown: Option<(&str, &str)>) -> String {
    let mut text = format!("\n### {}\n\n", message.name);
    if let Some((page, method)) = shown {
        let _ = write!(text, "Shown at [{method}]({page}.md#{}).\n\n", anchor(method));
    }
    for members in shape::variants(&message.params) {
        if !members.is_empty() {
            text += &bullets(&members);
        }
    }
    text
}
