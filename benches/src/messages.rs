//! The lines of app-server, as the real one of version 0.163.0 writes them.

/// What each delta adds to the message.
pub const WORD: &str = "word";

/// An id such as codex makes, of its 36 characters.
pub fn id(kind: u32, number: usize) -> String {
    format!("01a205aa-9e90-7c32-{:04x}-{number:012x}", kind & 0xffff)
}

/// The answer to `initialize`.
pub fn initialized(id: &str) -> String {
    format!(
        r#"{{"id":{id},"result":{{"userAgent":"bench/0.163.0 (Debian 12.0.0; x86_64) xterm (bench; 1)","codexHome":"/home/user/.codex","platformFamily":"unix","platformOs":"linux"}}}}"#
    ) + "\n"
}

fn thread_object(thread: &str) -> String {
    format!(
        r#"{{"id":"{thread}","environments":[{{"environmentId":"local","cwd":"/home/user/work","runtimeWorkspaceRoots":["/home/user/work"]}}],"extra":null,"sessionId":"{thread}","forkedFromId":null,"parentThreadId":null,"preview":"","ephemeral":false,"section":null,"sectionEnteredAt":null,"projectId":null,"historyMode":"paginated","modelProvider":"scripted","model":"gpt-5.5","reasoningEffort":null,"createdAt":1795391397,"updatedAt":1795391397,"recencyAt":1795391397,"status":{{"type":"idle"}},"path":"/home/user/.codex/sessions/2026/11/22/rollout-2026-11-22T23-49-57-{thread}.jsonl","cwd":"/home/user/work","cliVersion":"0.163.0","originator":"bench","source":"vscode","canAcceptDirectInput":true,"threadSource":null,"agentNickname":null,"agentRole":null,"gitInfo":null,"name":null,"daybreakEnabled":null,"turns":[]}}"#
    )
}

/// The answer to `thread/start`, and the notification after it.
pub fn thread_started(id: &str, thread: &str) -> String {
    let object = thread_object(thread);
    format!(
        r#"{{"id":{id},"result":{{"thread":{object},"model":"gpt-5.5","modelProvider":"scripted","serviceTier":null,"disabledPluginIds":[],"cwd":"/home/user/work","runtimeWorkspaceRoots":["/home/user/work"],"instructionSources":[],"approvalPolicy":"on-request","approvalsReviewer":"user","sandbox":{{"type":"readOnly","networkAccess":false}},"activePermissionProfile":{{"id":":read-only","extends":null}},"reasoningEffort":null,"multiAgentMode":"explicitRequestOnly"}}}}"#
    ) + "\n"
        + &format!(
            r#"{{"method":"thread/started","params":{{"thread":{object}}},"emittedAtMs":1795391397569}}"#
        )
        + "\n"
}

fn turn_object(turn: &str, status: &str, items: &str, times: &str) -> String {
    format!(
        r#"{{"id":"{turn}","rootTurnId":"{turn}","items":[{items}],"itemsView":"notLoaded","status":"{status}","error":null,{times}}}"#
    )
}

/// The answer to `turn/start`.
pub fn turn_answer(id: &str, turn: &str) -> String {
    let times = r#""startedAt":null,"completedAt":null,"durationMs":null"#;
    format!(r#"{{"id":{id},"result":{{"turn":{}}}}}"#, turn_object(turn, "inProgress", "", times)) + "\n"
}

/// What comes before the deltas.
pub fn turn_begins(thread: &str, turn: &str) -> Vec<String> {
    let times = r#""startedAt":1795391397,"completedAt":null,"durationMs":null"#;
    let object = turn_object(turn, "inProgress", "", times);
    let user = r#"{"type":"userMessage","id":"01a205aa-9f15-7cc1-9a8d-99372eca3e09","clientId":null,"content":[{"type":"text","text":"bench","text_elements":[]}]}"#;
    let answer = message_item("");
    vec![
        format!(
            r#"{{"method":"thread/status/changed","params":{{"threadId":"{thread}","status":{{"type":"active","activeFlags":[]}}}},"emittedAtMs":1795391397635}}"#
        ) + "\n",
        format!(
            r#"{{"method":"turn/started","params":{{"threadId":"{thread}","turn":{object}}},"emittedAtMs":1795391397635}}"#
        ) + "\n",
        item("started", user, thread, turn),
        item("completed", user, thread, turn),
        item("started", &answer, thread, turn),
    ]
}

fn message_item(text: &str) -> String {
    format!(
        r#"{{"type":"agentMessage","id":"msg_1","text":"{text}","phase":null,"memoryCitation":null,"delivery":null,"questions":null}}"#
    )
}

fn item(what: &str, object: &str, thread: &str, turn: &str) -> String {
    format!(
        r#"{{"method":"item/{what}","params":{{"item":{object},"threadId":"{thread}","turnId":"{turn}","{what}AtMs":1795391397746}},"emittedAtMs":1795391397748}}"#
    ) + "\n"
}

/// One delta: 206 bytes, when the text is [`WORD`].
pub fn delta(thread: &str, turn: &str, text: &str) -> String {
    format!(
        r#"{{"method":"item/agentMessage/delta","params":{{"threadId":"{thread}","turnId":"{turn}","itemId":"msg_1","delta":"{text}"}},"emittedAtMs":1795391397746}}"#
    ) + "\n"
}

/// What comes after the deltas. The text of the whole message comes twice, as codex sends it.
pub fn turn_ends(thread: &str, turn: &str, status: &str, text: &str) -> Vec<String> {
    let times = r#""startedAt":1795391397,"completedAt":1795391397,"durationMs":179"#;
    let answer = message_item(text);
    let object = turn_object(turn, status, &answer, times);
    vec![
        item("completed", &answer, thread, turn),
        format!(
            r#"{{"method":"thread/tokenUsage/updated","params":{{"threadId":"{thread}","turnId":"{turn}","tokenUsage":{{"total":{{"totalTokens":10430,"inputTokens":10423,"cachedInputTokens":0,"cacheWriteInputTokens":0,"outputTokens":7,"reasoningOutputTokens":0}},"last":{{"totalTokens":10430,"inputTokens":10423,"cachedInputTokens":0,"cacheWriteInputTokens":0,"outputTokens":7,"reasoningOutputTokens":0}},"modelContextWindow":258400}}}},"emittedAtMs":1795391397751}}"#
        ) + "\n",
        format!(
            r#"{{"method":"thread/status/changed","params":{{"threadId":"{thread}","status":{{"type":"idle"}}}},"emittedAtMs":1795391397759}}"#
        ) + "\n",
        format!(
            r#"{{"method":"turn/completed","params":{{"threadId":"{thread}","turn":{object}}},"emittedAtMs":1795391397759}}"#
        ) + "\n",
    ]
}

/// The answer to a request that has no other: `thread/loaded/list`'s.
pub fn loaded(id: &str, threads: &[String]) -> String {
    let list: Vec<String> = threads.iter().map(|thread| format!("\"{thread}\"")).collect();
    format!(r#"{{"id":{id},"result":{{"data":[{}],"nextCursor":null}}}}"#, list.join(",")) + "\n"
}

/// An answer without anything in it, as `turn/interrupt` has it.
pub fn empty(id: &str) -> String {
    format!(r#"{{"id":{id},"result":{{}}}}"#) + "\n"
}

/// The refusal of a method that the stand-in does not know.
pub fn refused(id: &str, why: &str) -> String {
    let message = serde_json::Value::from(why);
    format!(r#"{{"id":{id},"error":{{"code":-32600,"message":{message}}}}}"#) + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_json_and_a_delta_has_206_bytes() {
        let (thread, turn) = (id(1, 1), id(2, 1));
        let mut lines = vec![initialized("0"), turn_answer("\"a\"", &turn), delta(&thread, &turn, WORD)];
        lines.extend(thread_started("1", &thread).split_inclusive('\n').map(str::to_owned));
        lines.extend(turn_begins(&thread, &turn));
        lines.extend(turn_ends(&thread, &turn, "completed", "wordword"));
        lines.extend([loaded("3", std::slice::from_ref(&thread)), empty("4"), refused("5", "a \"b\"")]);
        for line in &lines {
            assert!(line.ends_with('\n') && line.matches('\n').count() == 1, "{line}");
            serde_json::from_str::<serde_json::Value>(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        }
        assert_eq!(delta(&thread, &turn, WORD).len(), 206);
        assert_ne!(id(1, 1), id(2, 1));
    }
}
