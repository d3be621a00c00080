"""A thread is compacted. The SDK's call comes back before it is; the library waits for the turn that does it."""

import time

EXPECTED = {"items": ["contextCompaction"]}
DIFFERENT = {"waited": (False, True, "the SDK's compact() starts it and can't tell when it is done")}
SCRIPT = {"replies": [{"when": {"contains": "hello there"}, "times": 1, "steps": [{"text": "Hello."}]},
                      {"steps": [{"wait": 1000}, {"text": "A summary."}]}]}


def compactions(thread):
    turns = [turn["items"] for turn in thread["turns"]]
    return [item["type"] for items in turns for item in items if item["type"] == "contextCompaction"]


def sdk(stage):
    stage.script(SCRIPT)
    with stage.codex() as codex:
        thread = codex.thread_start()
        thread.run("hello there")
        thread.compact()

        def read():
            return compactions(stage.plain(thread.read(include_turns=True))["thread"])
        waited, end = bool(read()), time.monotonic() + 10
        while not read() and time.monotonic() < end:
            time.sleep(0.02)
        return {"waited": waited, "items": read()}


def ours(stage):
    stage.script(SCRIPT)
    with stage.client() as client, client.thread_start() as thread:
        thread.run("hello there")
        with thread.turn_with("thread/compact/start") as turn:
            turn.run()
        items = compactions(thread.request("thread/read", {"includeTurns": True})["thread"])
        return {"waited": bool(items), "items": items}
