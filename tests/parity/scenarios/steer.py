"""A running turn is given more input, and answers it; a turn that is over can't be."""

from rig import error_of

EXPECTED = {"final": "Steered.", "types": ["userMessage", "userMessage", "agentMessage"],
            "over": {"code": -32600, "message": "no active turn to steer"}}
PROMPT = "deltas 1000 pace 20: tick "


def outcome(stage, items, over):
    items = stage.plain(items)
    return {"final": items[-1]["text"], "types": [item["type"] for item in items], "over": over}


def sdk(stage):
    with stage.codex() as codex:
        turn = codex.thread_start().turn(PROMPT)
        items, steered = [], False
        for event in turn.stream():
            if event.method == "item/agentMessage/delta" and not steered:
                turn.steer("say: Steered.")
                steered = True
            if event.method == "item/completed":
                items.append(event.payload.item)
        return outcome(stage, items, error_of(lambda: turn.steer("Too late.")))


def ours(stage):
    with stage.client() as client, client.thread_start() as thread, thread.turn(PROMPT) as turn:
        method = None
        while method != "item/agentMessage/delta":
            with turn.next()[1] as event:
                method = event.method
        turn.steer("say: Steered.")
        return outcome(stage, turn.run()[1]["items"], error_of(lambda: turn.steer("Too late.")))
