//! The pages of `docs/methods`: one for each group, one for what the server sends, and the list of all.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use super::protocol::{Method, Protocol};
use super::shape::{self, Member};
use super::table::{Expected, Group, NEEDS, Refusal, Release, Step};

/// Every page by its file name.
pub fn make<'a>(
    groups: &[&Group],
    protocol: impl Fn(Release) -> Result<&'a Protocol, String>,
) -> Result<BTreeMap<String, String>, String> {
    let mut pages = BTreeMap::new();
    let pinned = protocol(Release::Pinned)?;
    for group in groups {
        pages.insert(format!("{}.md", group.name), page(group, protocol(group.release)?, pinned)?);
    }
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

fn page(group: &Group, protocol: &Protocol, pinned: &Protocol) -> Result<String, String> {
    let mut page = format!("{MADE}# {}\n\n{}\n", group.title, group.about);
    let methods = group.methods();
    if methods.is_empty() {
        page += &items(group, protocol)?;
    }
    for name in &methods {
        let method = protocol.method(name)?;
        let _ = write!(page, "\n## {name}\n\n");
        if method.experimental {
            page += "*Experimental.*\n\n";
        }
        for row in rows(group, name) {
            page += &row;
        }
        page += &members(method);
    }
    if group.release == Release::Newer {
        page += &changes(pinned, protocol);
    }
    Ok(tidy(&page))
}

/// The page of a group without rows: what it has waited for shows each kind of item of the schema.
fn items(group: &Group, protocol: &Protocol) -> Result<String, String> {
    let completed = protocol.notifications.iter().find(|one| one.name == "item/completed");
    let definitions = &completed.ok_or("no item/completed")?.params["definitions"];
    let mut text = String::new();
    let mut shown = Vec::new();
    for kind in definitions["ThreadItem"]["oneOf"].as_array().into_iter().flatten() {
        let name = kind["properties"]["type"]["enum"][0].as_str().unwrap_or_default();
        let _ = write!(text, "\n## {name}\n\n");
        for step in &group.steps {
            if let Step::Await { say, params, .. } = step
                && params.value["item"]["type"] == name
            {
                shown.push(name);
                let say = if say.is_empty() { String::new() } else { format!("{say}\n\n") };
                let _ = write!(text, "{say}```json\n{}\n```\n\n", params.text);
            }
        }
        let mut kind = kind.clone();
        kind["definitions"] = definitions.clone();
        let _ =
            write!(text, "<details><summary>All members</summary>\n\n{}</details>\n\n", forms("Item", &kind));
    }
    match shown.is_empty() {
        false => Ok(text),
        true => Err(format!("{} has neither a row of a method nor an item to show", group.name)),
    }
}

/// One blank line between two paragraphs, and none at the end.
fn tidy(page: &str) -> String {
    page.replace("\n\n\n", "\n\n").trim_end().to_owned() + "\n"
}

/// What the later codex has in methods and notifications that the pinned one has too.
fn changes(pinned: &Protocol, newer: &Protocol) -> String {
    let mut text = String::from(
        "\n## What changed elsewhere\n\nMembers that 0.169 takes or gives and 0.163 does not, and those that it has no longer:\n\n",
    );
    let mut line = |name: &str, what: &str, old: &Value, new: &Value| {
        let (old, new) = (shape::names(old), shape::names(new));
        let quoted =
            |names: Vec<&String>| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        for (from, to, how) in [(&new, &old, ""), (&old, &new, "no longer ")] {
            let only: Vec<&String> = from.difference(to).collect();
            if !only.is_empty() {
                let _ = writeln!(text, "- `{name}`, {what}: {how}{}", quoted(only));
            }
        }
    };
    for method in &newer.methods {
        if let Ok(before) = pinned.method(&method.name) {
            line(&method.name, "params", &before.params, &method.params);
            line(&method.name, "answer", &before.answer, &method.answer);
        }
    }
    for message in &newer.notifications {
        if pinned.notifications.iter().all(|before| before.name != message.name) {
            let none = Value::Null;
            line(&message.name, "a new notification", &none, &message.params);
        }
        if let Some(before) = pinned.notifications.iter().find(|before| before.name == message.name) {
            line(&message.name, "notification", &before.params, &message.params);
        }
    }
    text
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
    let text = forms("Params", &method.params) + &forms("Answer", &method.answer);
    if text.is_empty() {
        return text;
    }
    format!("<details><summary>All members</summary>\n\n{text}</details>\n\n")
}

/// The members of an object, of each of its forms if there are several.
fn forms(title: &str, schema: &Value) -> String {
    let mut text = String::new();
    let variants: Vec<Vec<Member>> = shape::variants(schema);
    let several = variants.len() > 1;
    for (index, members) in variants.iter().enumerate().filter(|(_, members)| !members.is_empty()) {
        let number = if several { format!(", form {}", index + 1) } else { String::new() };
        let _ = write!(text, "{title}{number}:\n\n{}\n", bullets(members));
    }
    text
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
        let names = if names.is_empty() { "What a turn is made of.".to_owned() } else { names.join(" · ") };
        let _ = write!(text, "\n### [{}]({}.md)\n\n{names}\n", group.title, group.name);
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
    for request in &pinned.server_requests {
        let _ = write!(text, "\n### {}\n\n", request.name);
        text += &forms("Params", &request.params);
        text += &forms("Answer", &request.answer);
    }
    text += "\n## Notifications\n";
    for message in &pinned.notifications {
        let _ = write!(text, "\n### {}\n\n", message.name);
        text += &where_seen(groups, &message.name);
        text += &forms("Params", &message.params);
    }
    tidy(&text)
}

/// Where a notification is shown, or at least waited for.
fn where_seen(groups: &[&Group], name: &str) -> String {
    let shown = |group: &&Group| Some((group.name.clone(), follows(group, name)?.to_owned()));
    if let Some((page, method)) = groups.iter().find_map(shown) {
        return format!("Shown at [{method}]({page}.md#{}).\n\n", anchor(&method));
    }
    let waits = |group: &&&Group| {
        group.steps.iter().any(|step| matches!(step, Step::Await { method, .. } if method == name))
    };
    match groups.iter().find(waits) {
        Some(group) => format!("The tests of [{}]({}.md) wait for it.\n\n", group.title, group.name),
        None => String::new(),
    }
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
