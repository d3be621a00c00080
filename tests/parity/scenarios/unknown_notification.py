"""A notification that this version knows nothing of: it comes through with all that it says. When the server sent it
(emittedAtMs), the SDK throws away."""

RULE = {"on": "turn/start", "do": [
    "reply", {"notify": ["turn/started"]},
    {"send": {"method": "turn/novelty", "emittedAtMs": 1234,
              "params": {"threadId": "$threadId", "turnId": "$turnId", "new": {"a": [1, "zwei"]}}}},
    {"complete": "completed"}]}
EXPECTED = {"methods": ["turn/started", "turn/novelty", "turn/completed"], "said": {"a": [1, "zwei"]}}
DIFFERENT = {"sent at": (None, 1234, "the SDK keeps the params alone")}


def sdk(stage):
    config, _ = stage.faulty(RULE)
    with stage.codex(**config) as codex:
        events = list(codex.thread_start().turn("hello").stream())
        return {"methods": [event.method for event in events], "said": events[1].payload.params["new"],
                "sent at": getattr(events[1], "emittedAtMs", None)}


def ours(stage):
    _, options = stage.faulty(RULE)
    with stage.client(**options) as client, client.thread_start() as thread, thread.turn("hello") as turn:
        events = []
        for event in turn.events():
            with event:
                events.append(event.json)
        return {"methods": [event["method"] for event in events], "said": events[1]["params"]["new"],
                "sent at": events[1]["emittedAtMs"]}
