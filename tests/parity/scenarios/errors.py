"""What the server refuses: the same code and the same words from both, and a class of the SDK's for each code."""

from openai_codex import JsonRpcError, Thread
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
    "no such folder": ("fs/readDirectory", {"path": "/nowhere"}),
}
CODES = {-32600: "InvalidRequestError", -32602: "InvalidParamsError", -32603: "InternalRpcError"}
EXPECTED = {"initialized twice": {"code": -32600, "message": "Already initialized"},
            "thread not found": {"code": -32600, "message": "thread not found: <id 1>"},
            "codes": sorted(CODES), "classes": sorted(CODES.values())}


def outcome(refused, classes):
    codes = sorted({error["code"] for error in refused.values()})
    return refused | {"codes": codes, "classes": sorted(classes)}


def sdk(stage):
    classes = set()

    def seen(call):
        try:
            call()
        except JsonRpcError as error:
            classes.add(type(error).__name__)
            raise

    with stage.codex() as codex:
        client, thread = codex._client, codex.thread_start()
        refused = {name: error_of(lambda: seen(lambda: client.request(
            method, params, response_model=InitializeResponse))) for name, (method, params) in REFUSED.items()}
        refused["thread not found"] = error_of(lambda: seen(lambda: Thread(client, NOBODY).run("hello")))
        refused["too long"] = error_of(lambda: seen(lambda: thread.run("x" * ((1 << 20) + 1))))
        return outcome(refused, classes)


def ours(stage):
    with stage.client() as client, client.thread_start() as thread, client.thread_attach(NOBODY) as nobody:
        refused = {name: error_of(lambda: client.request(method, params))
                   for name, (method, params) in REFUSED.items()}
        refused["thread not found"] = error_of(lambda: nobody.run("hello"))
        refused["too long"] = error_of(lambda: thread.run("x" * ((1 << 20) + 1)))
        return outcome(refused, {CODES[error["code"]] for error in refused.values()})
