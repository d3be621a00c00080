"""One turn: ids, status, final response, items, usage; and what codex sent to the model for it."""

import libcodex
from rig import result_of

SCRIPT = {"replies": [{"steps": [{"reasoning": "A word will do."}, {"text": "Good morning.", "deltas": 3}],
                       "usage": {"inputTokens": 120, "cachedInputTokens": 20, "outputTokens": 12,
                                 "reasoningTokens": 5}}]}
TOKENS = {"inputTokens": 120, "cachedInputTokens": 20, "cacheWriteInputTokens": 0, "outputTokens": 12,
          "reasoningOutputTokens": 5, "totalTokens": 132}
EXPECTED = {"final": "Good morning.", "types": ["userMessage", "reasoning", "agentMessage"], "status": "completed",
            "usage": {"last": TOKENS, "total": TOKENS, "modelContextWindow": 258400}}


def outcome(stage, thread_id, result, usage):
    result = result_of(result)
    types = [item["type"] for item in stage.plain(result["items"])]
    return {"thread": thread_id, "result": result, "final": result["finalResponse"], "status": result["status"],
            "types": types, "usage": usage, "sent": stage.last_request()["input"]}


def sdk(stage):
    stage.script(SCRIPT)
    with stage.codex() as codex:
        thread = codex.thread_start()
        result = thread.run("Say hello.")
        return outcome(stage, thread.id, result, result.usage)


def ours(stage):
    stage.script(SCRIPT)
    with stage.client() as client, client.thread_start() as thread:
        result = thread.run(libcodex.text_input("Say hello."))
        return outcome(stage, thread.id, result, result["usage"])
