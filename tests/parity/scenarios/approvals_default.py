"""A command and a patch that need the user's approval, where nobody was asked to answer. The SDK says yes; the library,
no."""

import os

from openai_codex import Thread

THREAD = {"approvalPolicy": "on-request", "approvalsReviewer": "user", "sandbox": "read-only"}
EXPECTED = {"status": "completed", "types": ["commandExecution", "fileChange"]}
WHY = "nothing is ever accepted by default"
DIFFERENT = {
    "the command ran": (True, False, WHY),
    "the file was written": (True, False, WHY),
    "items": (["completed", "completed"], ["declined", "declined"], WHY),
}


def prompt(stage):
    return f"run: touch {stage.path('ran')}\nwrite {stage.path('written')}: hello\nsay: Done."


def outcome(stage, status, items):
    asked = [item for item in items if item["type"] in ("commandExecution", "fileChange")]
    return {"the command ran": os.path.exists(stage.path("ran")), "status": status,
            "the file was written": os.path.exists(stage.path("written")),
            "types": [item["type"] for item in asked], "items": [item["status"] for item in asked]}


def sdk(stage):
    with stage.codex() as codex:
        # The public call can't start such a thread; it can resume one that somebody else has started.
        thread = Thread(codex._client, codex._client.thread_start(THREAD).thread.id)
        result = thread.run(prompt(stage))
        return outcome(stage, result.status.value, stage.plain(result.items))


def ours(stage):
    with stage.client() as client, client.thread_start(THREAD | {"libcodex": {}}) as thread:
        result = thread.run(prompt(stage))
        return outcome(stage, result["status"], result["items"])
