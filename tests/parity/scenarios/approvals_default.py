"""A command that needs the user's approval, where nobody was asked to answer. The SDK says yes; the library, no."""

import os

from openai_codex import Thread

THREAD = {"approvalPolicy": "on-request", "approvalsReviewer": "user", "sandbox": "read-only"}
EXPECTED = {"status": "completed"}
DIFFERENT = {
    "the command ran": (True, False, "nothing is ever accepted by default"),
    "item": ("completed", "declined", "nothing is ever accepted by default"),
}


def outcome(path, status, items):
    commands = [item for item in items if item["type"] == "commandExecution"]
    return {"the command ran": os.path.exists(path), "status": status, "item": commands[0]["status"]}


def sdk(stage):
    path = stage.path("made")
    with stage.codex() as codex:
        # The public call can't start such a thread; it can resume one that somebody else has started.
        thread = Thread(codex._client, codex._client.thread_start(THREAD).thread.id)
        result = thread.run(f"run: touch {path}\nsay: Done.")
        return outcome(path, result.status.value, stage.plain(result.items))


def ours(stage):
    path = stage.path("made")
    with stage.client() as client, client.thread_start(THREAD | {"libcodex": {}}) as thread:
        result = thread.run(f"run: touch {path}\nsay: Done.")
        return outcome(path, result["status"], result["items"])
