//! Reads the functions out of `include/codex.h`, and writes a C table by which a test can call every one of them.

use std::fmt::Write;

/// A declared function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    pub name: String,
    pub returns: String,
    pub parameters: Vec<Parameter>,
}

/// One of its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    pub name: String,
    pub kind: String,
    /// What its `@param` says.
    pub prose: String,
}

impl Parameter {
    /// Whether the header says that NULL stands for something here.
    fn may_be_null(&self) -> bool {
        let always = self.prose.to_lowercase().contains("may be null") && !self.prose.contains("NULL when");
        always || self.prose.contains("NULL for ")
    }
}

/// Every function that the header declares, in order.
pub fn functions(header: &str) -> Result<Vec<Function>, String> {
    let text = without_comments(header);
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with('#')).collect();
    let code = code.join("\n");
    let mut found = Vec::new();
    for statement in code.split([';', '{', '}']) {
        let statement = statement.split_whitespace().collect::<Vec<_>>().join(" ");
        if statement.starts_with("typedef") {
            continue;
        }
        if let Some((before, parameters)) = statement.strip_suffix(')').and_then(|rest| rest.split_once('('))
        {
            found.push(function(before, parameters).ok_or(format!("codex.h: can't read: {statement}"))?);
        }
    }
    // Whatever is spelt like a function and was not read would be missing without a word.
    let calls = code.match_indices("codex_").filter(|(at, _)| {
        let name =
            code[*at..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        code[at + name..].trim_start().starts_with('(')
    });
    for function in &mut found {
        add_prose(function, header)?;
    }
    let (read, spelt) = (found.len(), calls.count());
    if read == spelt { Ok(found) } else { Err(format!("codex.h: read {read} functions of {spelt}")) }
}

/// Gives each parameter the text of its `@param`, from the comment above the declaration.
fn add_prose(function: &mut Function, header: &str) -> Result<(), String> {
    let missing = |what: &str| format!("codex.h: {}: {what}", function.name);
    let declared = header
        .match_indices(&format!("{}(", function.name))
        .find(|(at, _)| !header[..*at].rsplit('\n').next().unwrap_or_default().trim_start().starts_with('*'))
        .ok_or(missing("no declaration"))?;
    let comment = header[..declared.0].rsplit_once("/**").ok_or(missing("no comment"))?.1;
    for at in 0..function.parameters.len() {
        let name = function.parameters[at].name.clone();
        let is_its = |text: &&str| text.split_whitespace().next() == Some(name.as_str());
        let prose =
            comment.split("@param").skip(1).find(is_its).ok_or(missing(&format!("no @param {name}")))?;
        let prose = prose.split('@').next().unwrap_or_default();
        let words = prose.split_whitespace().filter(|word| !["*", "*/"].contains(word));
        function.parameters[at].prose = words.collect::<Vec<_>>().join(" ");
    }
    Ok(())
}

/// The text of C without its comments.
pub fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let text = parts.fold(first, |mut all, part| {
        all.push_str(part.split_once("*/").map_or("", |(_, rest)| rest));
        all
    });
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn function(before: &str, parameters: &str) -> Option<Function> {
    let Parameter { name, kind: returns, .. } = declared(before)?;
    let parameters = match parameters.trim() {
        "void" => Vec::new(),
        all => all.split(',').map(declared).collect::<Option<_>>()?,
    };
    Some(Function { name, returns, parameters })
}

/// `const char *x` as the name `x` and the type `const char *`.
fn declared(text: &str) -> Option<Parameter> {
    let text = text.trim();
    let start = text.rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))? + 1;
    let (kind, name) = text.split_at(start);
    let (name, kind) = (name.to_owned(), kind.trim().to_owned());
    (!name.is_empty()).then_some(Parameter { name, kind, prose: String::new() })
}

/// The header `every_function.h`, for the C tests that call everything: see `tests/c/world.h`.
pub fn table(functions: &[Function]) -> Result<String, String> {
    let mut rows = String::new();
    let mut cases = String::new();
    for (at, function) in functions.iter().enumerate() {
        let (mut row, mut arguments) = (String::new(), Vec::new());
        for (index, parameter) in function.parameters.iter().enumerate() {
            let unknown =
                || format!("{}: no test value for {} {}", function.name, parameter.kind, parameter.name);
            let (kind, member) = parameter_kind(parameter).ok_or_else(unknown)?;
            let null = i32::from(parameter.may_be_null());
            write!(row, "{{\"{}\", {kind}, {null}}}, ", parameter.name).map_err(|error| error.to_string())?;
            let cast = if member == "number" { "" } else { parameter.kind.as_str() };
            let cast = if cast.is_empty() { String::new() } else { format!("({cast})") };
            arguments.push(format!("{cast}a[{index}].{member}"));
        }
        let call = format!("{}({})", function.name, arguments.join(", "));
        let (result, kind) = match function.returns.as_str() {
            "void" => (format!("{call};"), "GIVES_NOTHING"),
            "codex_status" => (format!("value.integer = {call};"), "GIVES_STATUS"),
            "int32_t" | "int64_t" | "uint32_t" | "size_t" => {
                (format!("value.integer = (int64_t){call};"), "GIVES_INTEGER")
            }
            "double" => (format!("value.number = {call};"), "GIVES_NUMBER"),
            "const char *" => (format!("value.text = {call};"), "GIVES_LENT_TEXT"),
            "char *" => (format!("value.owned = {call};"), "GIVES_OWNED_TEXT"),
            other => return Err(format!("{}: no test for the result {other}", function.name)),
        };
        let row =
            if row.is_empty() { "{NULL, 0, 0}".to_owned() } else { row.trim_end_matches(", ").to_owned() };
        let count = function.parameters.len();
        rows += &format!("    {{\"{}\", {kind}, {count}, {{{row}}}}},\n", function.name);
        cases += &format!("    case {at}:\n        {result}\n        break;\n");
    }
    Ok(format!(
        "/* Generated by the harness from codex.h. */\n\
         static const every_function EVERY_FUNCTION[] = {{\n{rows}}};\n\n\
         static inline every_value every_call(size_t function, const every_argument *a)\n{{\n\
         \x20   every_value value = {{0, 0, NULL, NULL}};\n\
         \x20   switch (function) {{\n{cases}    default:\n        abort();\n    }}\n    return value;\n}}\n"
    ))
}

/// The constant in `world.h` for what a parameter takes, and the member of `every_argument` that holds it.
fn parameter_kind(parameter: &Parameter) -> Option<(&'static str, &'static str)> {
    let name = parameter.name.as_str();
    Some(match parameter.kind.trim_start_matches("const ") {
        "codex_client *" => ("TAKES_CLIENT", "pointer"),
        "codex_call *" => ("TAKES_CALL", "pointer"),
        "codex_thread *" => ("TAKES_THREAD", "pointer"),
        "codex_turn *" => ("TAKES_TURN", "pointer"),
        "codex_login *" => ("TAKES_LOGIN", "pointer"),
        "codex_poller *" => ("TAKES_POLLER", "pointer"),
        "codex_event *" => ("TAKES_EVENT", "pointer"),
        "codex_error *" => ("TAKES_ERROR", "pointer"),
        "codex_error **" if name == "out_error" => ("TAKES_OUT_ERROR", "pointer"),
        "codex_client **" | "codex_call **" | "codex_thread **" | "codex_turn **" | "codex_event **"
        | "codex_login **" | "codex_poller **" => ("TAKES_OUT_HANDLE", "pointer"),
        "char **" => ("TAKES_OUT_TEXT", "pointer"),
        "uint64_t *" | "intptr_t *" => ("TAKES_OUT_NUMBER", "pointer"),
        "size_t *" => ("TAKES_OUT_LENGTH", "pointer"),
        "char *" if parameter.kind.starts_with("const ") => ("TAKES_TEXT", "pointer"),
        "char *" => ("TAKES_OWNED_TEXT", "pointer"),
        "void *" if name == "handle" => ("TAKES_SOURCE", "pointer"),
        "void *" if name == "bytes" => ("TAKES_BYTES", "pointer"),
        "void *" => ("TAKES_USER_DATA", "pointer"),
        "codex_event_fn" | "codex_request_fn" | "codex_wakeup_fn" | "codex_log_fn" | "codex_destroy_fn" => {
            ("TAKES_CALLBACK", "function")
        }
        "int32_t" | "int64_t" | "uint64_t" | "size_t" | "codex_status" => ("TAKES_INTEGER", "integer"),
        "double" => ("TAKES_NUMBER", "number"),
        _ => return None,
    })
}
