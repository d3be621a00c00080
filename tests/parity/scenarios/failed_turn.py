"""A turn that fails. Of the SDK's there is a message; of the library's, the whole result and the server's reason."""

import libcodex

PROMPT = "say: I will try.\nfail rate_limit_exceeded: Slow down."
EXPECTED = {"next": "Here I am."}
DIFFERENT = {
    "raised": ("RuntimeError", "CODEX_E_TURN_FAILED", "the SDK has no type for it"),
    "reason": (None, "rateLimitExceeded", "the SDK drops codexErrorInfo"),
    "items": (None, ["userMessage", "agentMessage"], "the SDK drops the items"),
}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start()
        try:
            thread.run(PROMPT)
        except RuntimeError as error:
            outcome = {"raised": type(error).__name__, "says": str(error), "reason": None, "items": None}
        return outcome | {"next": thread.run("say: Here I am.").final_response}


def ours(stage):
    with stage.client() as client, client.thread_start() as thread:
        try:
            thread.run(PROMPT)
        except libcodex.Error as error:
            outcome = {"raised": error.status, "says": error.result["error"]["message"], "reason": error.reason,
                       "items": [item["type"] for item in error.result["items"]]}
        return outcome | {"next": thread.run("say: Here I am.")["finalResponse"]}
