"""A line on stdout that is no JSON, as other programs leave there. It ends the SDK's client; the library skips it."""

from rig import error_of, result_of

RULE = {"on": "turn/start", "do": ["reply", {"line": "npm WARN deprecated"}, {"notify": ["turn/started"]},
                                  {"complete": "completed"}]}
EXPECTED = {"started": True}
DIFFERENT = {"turn": ({"raised": "CodexError"}, "completed", "a line that is no JSON is skipped, and logged"),
             "then": ({"raised": "CodexError"}, "completed", "and nothing else is lost")}


def sdk(stage):
    config, _ = stage.faulty(RULE)
    with stage.codex(**config) as codex:
        thread = codex.thread_start()
        turn = error_of(lambda: thread.run("hello"))
        return {"started": bool(thread.id), "turn": turn, "then": turn if ended(codex) else "completed"}


def ended(codex):
    """Whether the reader is gone: then no answer comes to anything."""
    codex._client._reader_thread.join(5)
    return not codex._client._reader_thread.is_alive()


def ours(stage):
    _, options = stage.faulty(RULE)
    with stage.client(**options) as client, client.thread_start() as thread:
        return {"started": bool(thread.id), "turn": result_of(thread.run("hello"))["status"],
                "then": result_of(thread.run("hello"))["status"]}
