"""What the server refuses: the same code and the same words from both."""

from openai_codex import Thread
from openai_codex.models import InitializeResponse
from rig import error_of

NOBODY = "00000000-0000-7000-8000-000000000000"
REFUSED = {
    "unknown method": ("no/such/method", {}),
    "invalid params": ("thread/list", {"limit": "many"}),
    "invalid thread id": ("thread/read", {"threadId": "x", "includeTurns": False}),
    "thread not loaded": ("thread/read", {"threadId": NOBODY, "includeTurns": False}),
    "no rollout": ("thread/resume", {"threadId": NOBODY}),
    "initialized twice": ("initialize", {"clientInfo": {"name": "again", "version": "1"}}),
    "not a directory": ("fs/readDirectory", {"path": "/nowhere"}),
}
EXPECTED = {"initialized twice": {"code": -32600, "message": "Already initialized"},
            "thread not found": {"code": -32600, "message": f"thread not found: {NOBODY}".replace(NOBODY, "<id 1>")}}


def sdk(stage):
    with stage.codex() as codex:
        client = codex._client
        outcome = {name: error_of(lambda: client.request(method, params, response_model=InitializeResponse))
                   for name, (method, params) in REFUSED.items()}
        return outcome | {"thread not found": error_of(lambda: Thread(client, NOBODY).run("hello"))}


def ours(stage):
    with stage.client() as client:
        outcome = {name: error_of(lambda: client.request(method, params))
                   for name, (method, params) in REFUSED.items()}
        with client.thread_attach(NOBODY) as thread:
            return outcome | {"thread not found": error_of(lambda: thread.run("hello"))}
