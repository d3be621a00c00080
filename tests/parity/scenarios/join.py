"""A turn that is started on a busy thread joins the one that runs: one id, and both handles see its end."""

from openai_codex import TurnHandle
from rig import result_of

EXPECTED = {"same turn": True, "statuses": ["completed", "completed"], "finals": ["Joined.", "Joined."]}
DIFFERENT = {"whole for who joined": (False, True, "the SDK's second handle has only what came after it")}


def outcome(stage, first, second):
    first, second = stage.plain([result_of(first), result_of(second)])
    return {"same turn": first["id"] == second["id"], "statuses": [first["status"], second["status"]],
            "finals": [first["finalResponse"], second["finalResponse"]],
            "whole for who joined": first["items"] == second["items"], "items": first["items"]}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start()
        first = thread.turn("comment: I begin.\nwait: forever")
        watcher = TurnHandle(codex._client, thread.id, first.id)
        for event in watcher.stream():
            if event.method == "item/completed" and event.payload.item.root.type == "agentMessage":
                break
        second = thread.turn("say: Joined.")
        return outcome(stage, first.run(), second.run())


def ours(stage):
    with stage.client() as client, client.thread_start() as thread:
        with thread.turn("comment: I begin.\nwait: forever") as first:
            for event in first.events():
                with event:
                    if event.method == "item/completed" and event.json["params"]["item"]["type"] == "agentMessage":
                        break
            with thread.turn("say: Joined.") as second:
                return outcome(stage, first.run()[1], second.run()[1])
