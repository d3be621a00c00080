"""A turn is interrupted, and the thread takes the next. Right after its start codex may refuse, or never answer: so
with the SDK one has to wait for the first item, and the library asks again by itself."""

from rig import result_of, within

EXPECTED = {"status": "interrupted", "types": ["userMessage"], "next": "Here I am."}
DIFFERENT = {"an interrupt once more comes back": (False, True, "the server never answers it")}


def outcome(stage, status, items, after):
    return {"status": status, "types": [item["type"] for item in stage.plain(items)],
            "next": result_of(after)["finalResponse"]}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start()
        turn = thread.turn("wait: forever")
        running, items = turn.stream(), []
        for event in running:
            if event.method == "item/completed":
                items.append(event.payload.item)
                turn.interrupt()
        over = within(2, turn.interrupt)
        return outcome(stage, event.payload.turn.status, items, thread.run("say: Here I am.")) | {"an interrupt once more comes back": over}


def ours(stage):
    with stage.client() as client, client.thread_start() as thread:
        with thread.turn("wait: forever") as early:
            early.interrupt()
            assert early.run()[1]["status"] == "interrupted"
        with thread.turn("wait: forever") as turn:
            for event in turn.events():
                with event:
                    if event.method == "item/completed":
                        turn.interrupt()
            result = turn.run()[1]
            over = within(2, turn.interrupt)
            return outcome(stage, result["status"], result["items"], thread.run("say: Here I am.")) | {"an interrupt once more comes back": over}
