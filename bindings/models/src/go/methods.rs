//! The methods of the protocol: what each takes and gives, and the sums of all that comes from the server.

use std::fmt::Write;

use super::layout::{aligned, function};
use super::{Go, exported, type_name};
use crate::model::{Method, Shape};

impl Go<'_> {
    pub fn methods(&self) -> String {
        let mut text =
            "import \"encoding/json\"\n\n// What a client asks the server, for codex.Call: each with its params and its result.\nvar (\n"
                .to_owned();
        let rows: Vec<(String, Vec<String>)> = self
            .protocol
            .requests
            .iter()
            .map(|method| {
                let params = method.params.as_deref().map_or("NoParams".to_owned(), type_name);
                let result = type_name(method.result.as_deref().unwrap_or_default());
                let made = match method.result.as_deref().is_some_and(|name| self.unions.contains(name)) {
                    true => {
                        format!("= Method[{params}, {result}]{{{:?}, Decode{result}}}", method.name)
                    }
                    false => {
                        format!("= Method[{params}, *{result}]{{{:?}, decodeObject[{result}]}}", method.name)
                    }
                };
                (String::new(), vec![format!("Method{}", exported(&method.name)), made])
            })
            .collect();
        let _ = write!(text, "{})\n\n", aligned(&rows));
        text.push_str(&self.by_name());
        text.push('\n');
        text.push_str(&constants(
            "ServerRequest",
            "What the server asks the client.",
            &self.protocol.server_requests,
        ));
        text.push('\n');
        text.push_str(&constants("Notification", "What the server tells.", &self.protocol.notifications));
        text
    }

    /// What decodes the params and the result of a request that is known by its name only.
    fn by_name(&self) -> String {
        let decode = |name: &str| match self.unions.contains(name) {
            true => format!("\treturn anything(Decode{}(data))", type_name(name)),
            false => format!("\treturn anything(decodeObject[{}](data))", type_name(name)),
        };
        let (mut params, mut results) =
            (vec!["switch method {".to_owned()], vec!["switch method {".to_owned()]);
        for method in &self.protocol.requests {
            let case = format!("case {:?}:", method.name);
            if let Some(name) = &method.params {
                params.extend([case.clone(), decode(name)]);
            }
            if let Some(name) = &method.result {
                results.extend([case, decode(name)]);
            }
        }
        let mut text = String::new();
        for (name, what, mut body) in
            [("DecodeParams", "params", params), ("DecodeResult", "result", results)]
        {
            body.extend(["}".to_owned(), "return json.RawMessage(clone(data)), nil".to_owned()]);
            let _ = writeln!(
                text,
                "// {name} decodes the {what} of a client's request with this method, into a pointer to the type that its Method has. Of one that\n// is not known here, or has none, it is the JSON."
            );
            text.push_str(&function(&format!("func {name}(method string, data []byte) (any, error)"), &body));
            text.push('\n');
        }
        text.trim_end().to_owned() + "\n"
    }

    pub fn sums(&self) -> String {
        let mut text = self.sum("Notification", &self.protocol.notifications);
        text.push('\n');
        text.push_str(&self.sum("ServerRequest", &self.protocol.server_requests));
        text.push('\n');
        for method in &self.protocol.server_requests {
            for case in self.cases(method.result.as_deref().unwrap_or_default()) {
                text.push_str(&function(&format!("func (*{case}) isServerAnswer()"), &[]));
                text.push('\n');
            }
        }
        text.push_str("// DecodeServerAnswer decodes an answer to a request of the server with this method. One to a method that is not\n");
        text.push_str("// known here is an [UnrecognizedServerAnswer].\n");
        let mut body = vec!["switch method {".to_owned()];
        for method in &self.protocol.server_requests {
            let answer = type_name(method.result.as_deref().unwrap_or_default());
            body.push(format!("case {:?}:", method.name));
            body.push(format!("\treturn decodeCase(data, new({answer}))"));
        }
        body.push("}".to_owned());
        body.push("return &UnrecognizedServerAnswer{Raw: clone(data)}, nil".to_owned());
        text + &function("func DecodeServerAnswer(method string, data []byte) (ServerAnswer, error)", &body)
    }

    /// The cases of a sum whose interface is written by hand: the params of each method.
    fn sum(&self, name: &str, methods: &[Method]) -> String {
        let mut text = String::new();
        let mut body = vec!["switch method {".to_owned()];
        for method in methods {
            let params = method.params.as_deref().unwrap_or_default();
            for case in self.cases(params) {
                let _ = writeln!(text, "// Method is `{}`.", method.name);
                let head = format!("func (*{case}) Method() string");
                text.push_str(&function(&head, &[format!("return {:?}", method.name)]));
                text.push('\n');
                text.push_str(&function(&format!("func (*{case}) is{name}()"), &[]));
                text.push('\n');
            }
            body.push(format!("case {:?}:", method.name));
            match self.unions.contains(params) {
                true => {
                    body.push(format!("\trequest, err := Decode{}(params)", type_name(params)));
                    body.push("\tif err != nil {\n\t\t\treturn nil, err\n\t\t}".to_owned());
                    body.push(format!("\treturn request.({name}), nil"));
                }
                false => body.push(format!("\treturn decodeCase(params, new({}))", type_name(params))),
            }
        }
        body.push("}".to_owned());
        body.push(format!("return &Unrecognized{name}{{Name: method, Params: clone(params)}}, nil"));
        let _ = writeln!(
            text,
            "// Decode{name} decodes the params of a {name} with this method. One that is not known here is an\n// [Unrecognized{name}]."
        );
        text + &function(&format!("func Decode{name}(method string, params []byte) ({name}, error)"), &body)
    }

    /// The type itself, or those that a union may be.
    fn cases(&self, name: &str) -> Vec<String> {
        match self.protocol.types.get(name).map(|definition| &definition.shape) {
            Some(Shape::Tagged { cases, .. }) => {
                let unknown = format!("Unrecognized{}", type_name(name));
                cases.iter().map(|case| type_name(&case.record)).chain([unknown]).collect()
            }
            _ => vec![type_name(name)],
        }
    }
}

fn constants(prefix: &str, doc: &str, methods: &[Method]) -> String {
    let rows: Vec<(String, Vec<String>)> = methods
        .iter()
        .map(|method| {
            let cells = vec![format!("{prefix}{}", exported(&method.name)), format!("= {:?}", method.name)];
            (String::new(), cells)
        })
        .collect();
    format!("// {doc}\nconst (\n{})\n", aligned(&rows))
}
