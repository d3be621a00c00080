//! A small MCP server for tests, over stdin and stdout: codex starts it when its settings say
//! `mcp_servers.NAME.command = "…/mcp-server"`.
//!
//! Tools: `echo` gives its `text` back, `ask` asks the user for a name and greets, `elicit` asks what its arguments say
//! (the params of `elicitation/create`) and gives the answer back as JSON, `slow` tells how far it is in `steps` steps,
//! `remove` says of itself that it destroys, and does nothing. Resource: `memo://hello`. It ends with its input.

use serde_json::{Value, json};
use std::io::{self, BufRead, Lines, StdinLock, Write};

fn main() -> io::Result<()> {
    let mut server = Server { lines: io::stdin().lock().lines(), asked: 0 };
    while let Some(message) = server.next()? {
        let (Some(method), Some(id)) = (message["method"].as_str(), message.get("id")) else { continue };
        let answer = match server.answer(method, &message["params"])? {
            Ok(result) => json!({"jsonrpc": "2.0", "id": id, "result": result}),
            Err(problem) => {
                json!({"jsonrpc": "2.0", "id": id, "error": {"code": problem.0, "message": problem.1}})
            }
        };
        send(&answer)?;
    }
    Ok(())
}

struct Server {
    lines: Lines<StdinLock<'static>>,
    /// How many requests were sent to the client.
    asked: u64,
}

/// A JSON-RPC error: its code and message.
type Problem = (i32, String);

impl Server {
    /// The next message, or nothing at the end of the input.
    fn next(&mut self) -> io::Result<Option<Value>> {
        self.lines
            .next()
            .transpose()
            .map(|line| line.map(|line| serde_json::from_str(&line).unwrap_or_default()))
    }

    fn answer(&mut self, method: &str, params: &Value) -> io::Result<Result<Value, Problem>> {
        Ok(match method {
            "initialize" => Ok(json!({
                "protocolVersion": params["protocolVersion"],
                "capabilities": {"tools": {}, "resources": {}},
                "serverInfo": {"name": "test-tools", "version": env!("CARGO_PKG_VERSION")},
            })),
            "ping" => Ok(json!({})),
            "tools/list" => Ok(json!({"tools": tools()})),
            "tools/call" => self.call(params)?,
            "resources/list" => Ok(json!({"resources": [
                {"uri": "memo://hello", "name": "hello", "mimeType": "text/plain"},
            ]})),
            "resources/templates/list" => Ok(json!({"resourceTemplates": [
                {"uriTemplate": "memo://{word}", "name": "memo", "mimeType": "text/plain"},
            ]})),
            "resources/read" => match params["uri"].as_str().and_then(|uri| uri.strip_prefix("memo://")) {
                Some(word) => Ok(json!({"contents": [
                    {"uri": params["uri"], "mimeType": "text/plain", "text": format!("A memo: {word}.")},
                ]})),
                None => Err((-32002, format!("there is no resource {}", params["uri"]))),
            },
            other => Err((-32601, format!("{other} is not known"))),
        })
    }

    fn call(&mut self, params: &Value) -> io::Result<Result<Value, Problem>> {
        let arguments = &params["arguments"];
        Ok(Ok(text(&match params["name"].as_str() {
            Some("echo") => arguments["text"].as_str().unwrap_or("(nothing)").to_owned(),
            Some("ask") => self.ask()?,
            Some("elicit") => self.elicit(arguments)?.to_string(),
            Some("remove") => "Removed.".to_owned(),
            Some("slow") => {
                let steps = arguments["steps"].as_u64().unwrap_or(1);
                for step in 1..=steps {
                    let token = &params["_meta"]["progressToken"];
                    let params = json!({
                        "progressToken": token, "progress": step, "total": steps, "message": format!("step {step}"),
                    });
                    if !token.is_null() {
                        send(
                            &json!({"jsonrpc": "2.0", "method": "notifications/progress", "params": params}),
                        )?;
                    }
                }
                format!("{steps} steps")
            }
            _ => return Ok(Err((-32602, format!("there is no tool {}", params["name"])))),
        })))
    }

    /// Asks the client's user for a name.
    fn ask(&mut self) -> io::Result<String> {
        let schema =
            json!({"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]});
        let answer = self.elicit(&json!({"message": "Your name?", "requestedSchema": schema}))?;
        let result = &answer["result"];
        Ok(match (result["action"].as_str(), result["content"]["name"].as_str()) {
            (Some("accept"), Some(name)) => format!("Hello, {name}."),
            (action, _) => format!("No name: {}.", action.unwrap_or("no answer")),
        })
    }

    /// Asks the client's user something; nothing when the input ends first. Other messages are left aside until the
    /// answer comes.
    fn elicit(&mut self, params: &Value) -> io::Result<Value> {
        self.asked += 1;
        let id = format!("ask-{}", self.asked);
        send(&json!({"jsonrpc": "2.0", "id": id, "method": "elicitation/create", "params": params}))?;
        while let Some(message) = self.next()? {
            if message["id"] == id.as_str() {
                return Ok(message);
            }
        }
        Ok(Value::Null)
    }
}

fn tools() -> Value {
    let tool = |name: &str, description: &str, properties: Value, read_only: bool| {
        json!({
            "name": name,
            "description": description,
            "inputSchema": {"type": "object", "properties": properties},
            "annotations": {"readOnlyHint": read_only, "destructiveHint": !read_only},
        })
    };
    json!([
        tool("echo", "Gives its text back.", json!({"text": {"type": "string"}}), true),
        tool("ask", "Asks the user for a name.", json!({}), true),
        tool("elicit", "Asks what its arguments say.", json!({}), true),
        tool("remove", "Removes something.", json!({}), false),
        tool("slow", "Works in steps.", json!({"steps": {"type": "integer"}}), true),
    ])
}

fn text(text: &str) -> Value {
    json!({"content": [{"type": "text", "text": text}], "isError": false})
}

fn send(message: &Value) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "{message}")?;
    output.flush()
}
