//! A tag for each method, with its name and its types; these are only declared, not defined.
#![forbid(unsafe_code)]

use std::collections::BTreeSet;
use std::fmt::Write;

use super::Cpp;
use super::names::comment;
use crate::model::{Method, Shape};
use crate::names::pascal;
use crate::order::held;

impl Cpp<'_> {
    /// The text of the header.
    pub fn methods(&self) -> String {
        let protocol = self.protocol;
        let mut text = "\n".to_owned();
        let mut declared = BTreeSet::new();
        for method in protocol.requests.iter().chain(&protocol.server_requests).chain(&protocol.notifications)
        {
            for name in [&method.params, &method.result].into_iter().flatten() {
                self.declare(name, &mut declared, &mut text);
            }
        }
        for (group, list, base, doc, methods) in [
            ("method", "Methods", "", "What a client asks the server.", &protocol.requests),
            ("request", "Requests", "Request", "What the server asks the client.", &protocol.server_requests),
            (
                "notification",
                "Notifications",
                "Notification",
                "What the server tells.",
                &protocol.notifications,
            ),
        ] {
            let _ = writeln!(text, "\n/// {doc}\nnamespace {group} {{\n");
            methods.iter().for_each(|method| text.push_str(&self.method(base, method)));
            let tags: Vec<String> =
                methods.iter().map(|method| format!("{group}::{}", pascal(&method.name))).collect();
            let _ = writeln!(
                text,
                "}} // namespace {group}\n\n/// {doc} All that are known here, sorted by their names.\nusing {list} = List<{}>;",
                tags.join(", ")
            );
        }
        text
    }

    /// Declares a type, and before it those that its name is made of.
    fn declare<'b>(&'b self, name: &str, declared: &mut BTreeSet<&'b str>, text: &mut String) {
        let Some((name, definition)) = self.protocol.types.get_key_value(name) else {
            return;
        };
        if !declared.insert(name) {
            return;
        }
        if !matches!(definition.shape, Shape::Record(_)) {
            held(&definition.shape).into_iter().for_each(|each| self.declare(each, declared, text));
        }
        text.push_str(&self.declaration(definition));
    }

    fn method(&self, base: &str, method: &Method) -> String {
        let mut text = comment(&method.doc, &format!("`{}`", method.name), "");
        let name = pascal(&method.name);
        let params = method.params.as_deref().map_or("None".to_owned(), pascal);
        let _ = match base {
            "" => writeln!(text, "struct {name} {{"),
            base => writeln!(text, "struct {name} : {base}<{name}> {{\n    using {base}::{base};"),
        };
        let _ = writeln!(
            text,
            "    /// On the wire.\n    static constexpr const char* name = {:?};\n    /// What it takes.\n    using Params = protocol::{params};",
            method.name
        );
        if let Some(result) = &method.result {
            let _ =
                writeln!(text, "    /// What it gives.\n    using Result = protocol::{};", pascal(result));
        }
        text + "};\n\n"
    }
}
