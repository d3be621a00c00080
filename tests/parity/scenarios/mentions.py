"""A file that is mentioned by its name and path."""

from openai_codex import MentionInput, TextInput
from rig import result_of

EXPECTED = {"status": "completed", "types": ["userMessage", "agentMessage"]}


def outcome(stage, result):
    result = stage.plain(result_of(result))
    return {"status": result["status"], "types": [item["type"] for item in result["items"]],
            "result": result, "sent": stage.last_request()["input"]}


def sdk(stage):
    path = stage.path("heron.txt", b"grey\n")
    with stage.codex() as codex:
        return outcome(stage, codex.thread_start().run([TextInput("Look."), MentionInput("heron.txt", path)]))


def ours(stage):
    path = stage.path("heron.txt", b"grey\n")
    with stage.client() as client, client.thread_start() as thread:
        return outcome(stage, thread.run([{"type": "text", "text": "Look."},
                                          {"type": "mention", "name": "heron.txt", "path": path}]))
