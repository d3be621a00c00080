//! The table: a JSON file for each group of methods, which is both what the test sends and what the pages show.

use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::path::Path;

use super::layout::lay_out;

/// Which codex a group runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    /// The one that the tests pin.
    Pinned,
    /// The later one, for the methods that the pinned one lacks.
    Newer,
}

/// One file of the table.
pub struct Group {
    /// The file's name, and the page's: `threads`.
    pub name: String,
    /// Where in the list of pages it stands.
    pub place: i64,
    pub title: String,
    pub about: String,
    pub release: Release,
    /// Files to write before the server starts, by their path with variables: `{work}/a.txt`.
    pub files: Vec<(String, String)>,
    /// Settings of codex, as `--config` takes them.
    pub config: Vec<String>,
    /// Answers to the server's requests, by method.
    pub answers: BTreeMap<String, Value>,
    /// What a small server on this machine answers, which stands in for services: `GET /path` to JSON.
    pub web: BTreeMap<String, Value>,
    /// Variables of codex's environment.
    pub env: BTreeMap<String, String>,
    /// What the model does where its directives can't say it.
    pub script: Option<Value>,
    /// Whether codex uses the scripted model.
    pub model: bool,
    /// Whether the working folder is a git repository with one commit.
    pub git: bool,
    pub steps: Vec<Step>,
}

/// JSON of the file.
#[derive(Clone)]
pub struct Json {
    /// As it is shown.
    pub text: String,
    pub value: Value,
}

/// What is expected of an answer.
pub enum Expected {
    /// A result that holds at least this, and how it differs from codex's own schema, where it does.
    Answer(Json, Option<String>),
    /// A JSON-RPC error.
    Refusal(Refusal),
}

/// Why a method can't succeed here, and how the server says so.
pub struct Refusal {
    pub code: i64,
    /// Part of the message.
    pub message: String,
    /// What it would need: one of `NEEDS`.
    pub needs: String,
    pub why: String,
}

/// What a method that is refused may need.
pub const NEEDS: [(&str, &str); 6] = [
    ("account", "an account with OpenAI, or with a provider of models"),
    ("network", "a service that no test may reach"),
    ("platform", "another operating system"),
    ("feature", "something that this codex or this model has not"),
    ("state", "a state that cannot be brought about on purpose"),
    ("error", "nothing: it is what a wrong request gets"),
];

/// One line of the scenario.
pub enum Step {
    /// A request, and what is said of it on the page. One that only prepares others is no row of the method's.
    Request { is_row: bool, method: String, say: String, params: Json, expected: Expected, later: bool },
    /// The answer of a request that was begun before.
    Finish { method: String },
    /// A notification that must have come, or come yet.
    Await { method: String, say: String, params: Json },
}

impl Group {
    /// Every group, in the order of the pages.
    pub fn all() -> Result<Vec<Group>, String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/methods/tables");
        let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut groups = Vec::new();
        for entry in entries {
            let path = entry.map_err(|error| format!("{}: {error}", folder.display()))?.path();
            let read = || -> Result<Group, String> {
                let text = std::fs::read_to_string(&path).map_err(|error| error.to_string())?;
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                Group::read(name, &text)
            };
            groups.push(read().map_err(|error| format!("{}: {error}", path.display()))?);
        }
        groups.sort_by_key(|group| group.place);
        Ok(groups)
    }

    fn read(name: String, text: &str) -> Result<Group, String> {
        let mut all = Fields::read(text)?;
        let mut group = Group {
            name,
            place: all.value("place")?.as_i64().ok_or("place must be a number")?,
            title: all.text("title")?,
            about: all.prose("about")?,
            release: match all.optional_text("codex")?.as_deref() {
                None => Release::Pinned,
                Some("newer") => Release::Newer,
                Some(other) => return Err(format!("codex is {other:?}: it may be \"newer\"")),
            },
            files: Vec::new(),
            config: Vec::new(),
            answers: BTreeMap::new(),
            web: BTreeMap::new(),
            env: BTreeMap::new(),
            script: None,
            model: true,
            git: false,
            steps: Vec::new(),
        };
        if let Some(files) = all.optional("files") {
            let files: BTreeMap<String, Value> = parse(files.get())?;
            group.files = files.into_iter().map(|(path, content)| (path, prose(&content))).collect();
        }
        if let Some(config) = all.optional("config") {
            group.config = parse(config.get())?;
        }
        if let Some(answers) = all.optional("answers") {
            group.answers = parse(answers.get())?;
        }
        if let Some(web) = all.optional("web") {
            group.web = parse(web.get())?;
        }
        if let Some(env) = all.optional("env") {
            group.env = parse(env.get())?;
        }
        if let Some(script) = all.optional("script") {
            group.script = Some(parse(script.get())?);
        }
        if let Some(model) = all.optional("model") {
            group.model = parse(model.get())?;
        }
        if let Some(git) = all.optional("git") {
            group.git = parse(git.get())?;
        }
        let steps: Vec<Box<RawValue>> = parse(all.raw("steps")?.get())?;
        for (index, step) in steps.iter().enumerate() {
            let step = Step::read(step.get()).map_err(|error| format!("step {}: {error}", index + 1))?;
            group.steps.push(step);
        }
        all.end()?;
        Ok(group)
    }

    /// The methods of which the group is the table, in the order of their first rows.
    pub fn methods(&self) -> Vec<&str> {
        let mut methods: Vec<&str> = Vec::new();
        for step in &self.steps {
            if let Step::Request { method, is_row: true, .. } = step
                && !methods.contains(&method.as_str())
            {
                methods.push(method);
            }
        }
        methods
    }
}

impl Step {
    fn read(text: &str) -> Result<Step, String> {
        let mut all = Fields::read(text)?;
        let (row, prepares) = (all.optional_text("method")?, all.optional_text("call")?);
        let is_row = row.is_some();
        let step = if let Some(method) = row.or(prepares) {
            let expected = match all.optional("refused") {
                None => {
                    let answer = Json::read(all.raw("answer")?.get())?;
                    if !answer.value.is_object() {
                        return Err("answer must say what comes back".into());
                    }
                    Expected::Answer(answer, all.optional_text("unlikeSchema")?)
                }
                Some(refused) => Expected::Refusal(Refusal::read(refused.get())?),
            };
            let params =
                all.optional("params").map_or(Json::read("{}"), |params| Json::read(params.get()))?;
            let later = all.optional("later").map_or(Ok(false), |later| parse(later.get()))?;
            Step::Request { is_row, method, say: all.optional_prose("say")?, params, expected, later }
        } else if let Some(method) = all.optional_text("finish")? {
            Step::Finish { method }
        } else {
            let params = Json::read(all.raw("params")?.get())?;
            Step::Await { method: all.text("await")?, say: all.optional_prose("say")?, params }
        };
        all.end()?;
        Ok(step)
    }
}

impl Refusal {
    fn read(text: &str) -> Result<Refusal, String> {
        let mut all = Fields::read(text)?;
        let refusal = Refusal {
            code: all.value("code")?.as_i64().ok_or("code must be a number")?,
            message: all.text("message")?,
            needs: all.text("needs")?,
            why: all.optional_prose("why")?,
        };
        all.end()?;
        if refusal.message.is_empty() {
            return Err("a refusal must name a part of the message".into());
        }
        match NEEDS.iter().any(|(need, _)| *need == refusal.needs) {
            true => Ok(refusal),
            false => Err(format!("{:?} is none of the needs: {NEEDS:?}", refusal.needs)),
        }
    }
}

impl Json {
    fn read(text: &str) -> Result<Json, String> {
        Ok(Json { text: lay_out(text)?, value: parse(text)? })
    }
}

/// The members of an object, each taken once; one that nobody takes is a mistake.
struct Fields(BTreeMap<String, Box<RawValue>>);

impl Fields {
    fn read(text: &str) -> Result<Fields, String> {
        Ok(Fields(parse(text)?))
    }

    fn optional(&mut self, key: &str) -> Option<Box<RawValue>> {
        self.0.remove(key)
    }

    fn raw(&mut self, key: &str) -> Result<Box<RawValue>, String> {
        self.optional(key).ok_or_else(|| format!("{key} is missing"))
    }

    fn value(&mut self, key: &str) -> Result<Value, String> {
        parse(self.raw(key)?.get())
    }

    fn text(&mut self, key: &str) -> Result<String, String> {
        parse(self.raw(key)?.get())
    }

    fn optional_text(&mut self, key: &str) -> Result<Option<String>, String> {
        self.optional(key).map(|text| parse(text.get())).transpose()
    }

    /// A text, or an array of its lines.
    fn prose(&mut self, key: &str) -> Result<String, String> {
        Ok(prose(&self.value(key)?))
    }

    fn optional_prose(&mut self, key: &str) -> Result<String, String> {
        if self.0.contains_key(key) { self.prose(key) } else { Ok(String::new()) }
    }

    fn end(self) -> Result<(), String> {
        match self.0.keys().next() {
            None => Ok(()),
            Some(key) => Err(format!("{key:?} is not known")),
        }
    }
}

fn prose(value: &Value) -> String {
    match value {
        Value::Array(lines) => {
            lines.iter().map(|line| line.as_str().unwrap_or_default()).collect::<Vec<_>>().join("\n")
        }
        other => other.as_str().unwrap_or_default().to_owned(),
    }
}

fn parse<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text)
        .map_err(|error| format!("{error}: {}", text.chars().take(80).collect::<String>()))
}
