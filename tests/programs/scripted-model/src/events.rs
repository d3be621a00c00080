//! The Responses API's server-sent events, as text.
#![forbid(unsafe_code)]

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::script::{Cut, Failure, Phase, Usage};
use crate::tools::Item;

/// One response: what was said so far, and what waits to be sent.
#[derive(Debug)]
pub struct Response {
    id: String,
    model: String,
    created: u64,
    sequence: u64,
    items: Vec<Value>,
    /// Bytes of output, for the estimate of token usage.
    written: usize,
    /// Rendered events that were not taken yet.
    pub pending: String,
}

/// Which deltas a text is sent in.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// An assistant message.
    Message(Option<Phase>),
    /// The summary of a reasoning item.
    Reasoning,
}

/// A number that no other id of this process has.
pub fn unique() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

impl Response {
    /// Begins a response.
    pub fn begin(model: &str) -> Self {
        let created = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
        let mut response = Response {
            id: format!("resp_scripted_{}", unique()),
            model: model.to_owned(),
            created,
            sequence: 0,
            items: Vec::new(),
            written: 0,
            pending: String::new(),
        };
        let object = response.object("in_progress", None);
        response.event("response.created", json!({"response": object}));
        response.event("response.in_progress", json!({"response": object}));
        response
    }

    fn object(&self, status: &str, usage: Option<Value>) -> Value {
        json!({
            "id": self.id, "object": "response", "created_at": self.created, "status": status, "error": null,
            "incomplete_details": null, "model": self.model, "output": self.items, "usage": usage,
        })
    }

    fn event(&mut self, kind: &str, mut event: Value) {
        event["type"] = json!(kind);
        event["sequence_number"] = json!(self.sequence);
        self.sequence += 1;
        // Writing to a String can't fail.
        let _ = write!(self.pending, "event: {kind}\ndata: {event}\n\n");
    }

    /// An event that the script wrote.
    pub fn own_event(&mut self, event: &Value) {
        let kind = event["type"].as_str().unwrap_or_default();
        let _ = write!(self.pending, "event: {kind}\ndata: {event}\n\n");
    }

    /// Begins a text item, and gives what its deltas are made from.
    pub fn begin_text(&mut self, kind: Kind) -> TextItem {
        let index = self.items.len();
        let number = unique();
        match kind {
            Kind::Message(phase) => {
                let id = format!("msg_scripted_{number}");
                let item = message(&id, "in_progress", phase, None);
                self.event("response.output_item.added", json!({"output_index": index, "item": item}));
                let part = json!({"type": "output_text", "text": "", "annotations": [], "logprobs": []});
                self.event(
                    "response.content_part.added",
                    json!({"item_id": id, "output_index": index, "content_index": 0, "part": part}),
                );
                TextItem {
                    before: format!(
                        "event: response.output_text.delta\ndata: {{\"type\":\"response.output_text.delta\",\
                         \"item_id\":\"{id}\",\"output_index\":{index},\"content_index\":0,\"logprobs\":[],\
                         \"delta\":"
                    ),
                    kind,
                    id,
                    index,
                }
            }
            Kind::Reasoning => {
                let id = format!("rs_scripted_{number}");
                let item = reasoning(&id, "in_progress", None);
                self.event("response.output_item.added", json!({"output_index": index, "item": item}));
                let part = json!({"type": "summary_text", "text": ""});
                self.event(
                    "response.reasoning_summary_part.added",
                    json!({"item_id": id, "output_index": index, "summary_index": 0, "part": part}),
                );
                TextItem {
                    before: format!(
                        "event: response.reasoning_summary_text.delta\ndata: \
                         {{\"type\":\"response.reasoning_summary_text.delta\",\"item_id\":\"{id}\",\
                         \"output_index\":{index},\"summary_index\":0,\"delta\":"
                    ),
                    kind,
                    id,
                    index,
                }
            }
        }
    }

    /// One delta of a text item; `quoted` is its text as a JSON string.
    pub fn delta(&mut self, item: &TextItem, quoted: &str) {
        let _ = write!(self.pending, "{}{quoted},\"sequence_number\":{}}}\n\n", item.before, self.sequence);
        self.sequence += 1;
    }

    /// Ends a text item, whose whole text comes again.
    pub fn end_text(&mut self, item: &TextItem, text: &str) {
        let (id, index) = (&item.id, item.index);
        self.written += text.len();
        let done = match item.kind {
            Kind::Message(phase) => {
                self.event(
                    "response.output_text.done",
                    json!({"item_id": id, "output_index": index, "content_index": 0, "text": text, "logprobs": []}),
                );
                let part = json!({"type": "output_text", "text": text, "annotations": [], "logprobs": []});
                self.event(
                    "response.content_part.done",
                    json!({"item_id": id, "output_index": index, "content_index": 0, "part": part}),
                );
                message(id, "completed", phase, Some(text))
            }
            Kind::Reasoning => {
                self.event(
                    "response.reasoning_summary_text.done",
                    json!({"item_id": id, "output_index": index, "summary_index": 0, "text": text}),
                );
                let part = json!({"type": "summary_text", "text": text});
                self.event(
                    "response.reasoning_summary_part.done",
                    json!({"item_id": id, "output_index": index, "summary_index": 0, "part": part}),
                );
                reasoning(id, "completed", Some(text))
            }
        };
        self.done(index, done);
    }

    fn done(&mut self, index: usize, item: Value) {
        self.event("response.output_item.done", json!({"output_index": index, "item": item}));
        self.items.push(item);
    }

    /// A whole tool call.
    pub fn call(&mut self, item: &Item, call_id: &str) {
        let index = self.items.len();
        let number = unique();
        match item {
            Item::Function { name, namespace, arguments } => {
                let id = format!("fc_scripted_{number}");
                let whole = |status: &str, arguments: &str| {
                    let mut item = json!({
                        "id": id, "type": "function_call", "status": status, "name": name,
                        "arguments": arguments, "call_id": call_id,
                    });
                    if let Some(namespace) = namespace {
                        item["namespace"] = json!(namespace);
                    }
                    item
                };
                self.event(
                    "response.output_item.added",
                    json!({"output_index": index, "item": whole("in_progress", "")}),
                );
                self.event(
                    "response.function_call_arguments.delta",
                    json!({"item_id": id, "output_index": index, "delta": arguments}),
                );
                self.event(
                    "response.function_call_arguments.done",
                    json!({"item_id": id, "output_index": index, "name": name, "arguments": arguments}),
                );
                self.written += arguments.len();
                self.done(index, whole("completed", arguments));
            }
            Item::Custom { name, namespace, input } => {
                let id = format!("ctc_scripted_{number}");
                let whole = |status: &str, input: &str| {
                    let mut item = json!({
                        "id": id, "type": "custom_tool_call", "status": status, "name": name, "input": input,
                        "call_id": call_id,
                    });
                    if let Some(namespace) = namespace {
                        item["namespace"] = json!(namespace);
                    }
                    item
                };
                self.event(
                    "response.output_item.added",
                    json!({"output_index": index, "item": whole("in_progress", "")}),
                );
                self.event(
                    "response.custom_tool_call_input.delta",
                    json!({"item_id": id, "output_index": index, "delta": input}),
                );
                self.event(
                    "response.custom_tool_call_input.done",
                    json!({"item_id": id, "output_index": index, "input": input}),
                );
                self.written += input.len();
                self.done(index, whole("completed", input));
            }
            Item::LocalShell(action) => {
                let item = json!({
                    "id": format!("lsh_scripted_{number}"), "type": "local_shell_call", "status": "completed",
                    "action": action, "call_id": call_id,
                });
                self.event("response.output_item.added", json!({"output_index": index, "item": item}));
                self.done(index, item);
            }
        }
    }

    /// `response.completed`.
    pub fn complete(&mut self, usage: Option<Usage>, request_bytes: usize) {
        let usage = usage.unwrap_or_else(|| self.estimate(request_bytes));
        let object = self.object("completed", Some(usage_value(usage)));
        self.event("response.completed", json!({"response": object}));
    }

    /// About four bytes of text make a token.
    fn estimate(&self, request_bytes: usize) -> Usage {
        let tokens = |bytes: usize| u64::try_from(bytes.div_ceil(4)).unwrap_or(u64::MAX);
        Usage { input: tokens(request_bytes), cached: 0, output: tokens(self.written), reasoning: 0 }
    }

    /// `response.failed`.
    pub fn fail(&mut self, failure: &Failure) {
        let mut object = self.object("failed", None);
        object["error"] = json!({"code": failure.code, "message": failure.message});
        self.event("response.failed", json!({"response": object}));
    }

    /// `response.incomplete`.
    pub fn incomplete(&mut self, reason: &str, usage: Option<Usage>, request_bytes: usize) {
        let usage = usage.unwrap_or_else(|| self.estimate(request_bytes));
        let mut object = self.object("incomplete", Some(usage_value(usage)));
        object["incomplete_details"] = json!({"reason": reason});
        self.event("response.incomplete", json!({"response": object}));
    }
}

/// A text item that has begun.
#[derive(Debug)]
pub struct TextItem {
    kind: Kind,
    id: String,
    index: usize,
    /// A delta up to its text.
    before: String,
}

fn message(id: &str, status: &str, phase: Option<Phase>, text: Option<&str>) -> Value {
    let content = match text {
        None => json!([]),
        Some(text) => json!([{"type": "output_text", "text": text, "annotations": [], "logprobs": []}]),
    };
    let mut item = json!({
        "id": id, "type": "message", "status": status, "role": "assistant", "content": content,
    });
    if let Some(phase) = phase {
        item["phase"] = json!(phase.word());
    }
    item
}

fn reasoning(id: &str, status: &str, text: Option<&str>) -> Value {
    let summary = match text {
        None => json!([]),
        Some(text) => json!([{"type": "summary_text", "text": text}]),
    };
    let encrypted = if status == "completed" { json!("c2NyaXB0ZWQ=") } else { Value::Null };
    json!({"id": id, "type": "reasoning", "status": status, "summary": summary, "encrypted_content": encrypted})
}

fn usage_value(usage: Usage) -> Value {
    json!({
        "input_tokens": usage.input,
        "input_tokens_details": {"cached_tokens": usage.cached},
        "output_tokens": usage.output,
        "output_tokens_details": {"reasoning_tokens": usage.reasoning},
        "total_tokens": usage.input + usage.output,
    })
}

/// The pieces of a text: how many, and each of them.
pub fn pieces(text: &str, cut: Cut) -> Pieces<'_> {
    match cut {
        Cut::Repeat(times) => Pieces { text, cut, left: times, characters_left: 0 },
        Cut::Into(count) => Pieces { text, cut, left: count, characters_left: text.chars().count() },
    }
}

/// An iterator over the pieces of a text.
#[derive(Debug)]
pub struct Pieces<'a> {
    text: &'a str,
    cut: Cut,
    left: usize,
    characters_left: usize,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.left == 0 {
            return None;
        }
        if let Cut::Repeat(_) = self.cut {
            self.left -= 1;
            return Some(self.text);
        }
        let length = self.characters_left.div_ceil(self.left);
        let end = self.text.char_indices().nth(length).map_or(self.text.len(), |(end, _)| end);
        let (piece, rest) = self.text.split_at(end);
        self.text = rest;
        self.left -= 1;
        self.characters_left -= length;
        Some(piece)
    }
}
