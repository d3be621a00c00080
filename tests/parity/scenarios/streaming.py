"""Every notification of a turn, in its order, with all that it says: text and reasoning deltas, the plan, a command,
a patch, its diff, and the end."""

import itertools

from openai_codex import Sandbox

SCRIPT = {"replies": [{"steps": [
    {"reasoning": "Let me see.", "deltas": 2}, {"text": "I will look.", "phase": "commentary"},
    {"tool": {"name": "update_plan", "arguments": {"plan": [{"step": "Look", "status": "in_progress"}]}}},
    {"shell": {"command": "true"}},
    {"applyPatch": "*** Begin Patch\n*** Add File: new.txt\n+hello\n*** End Patch"},
    {"text": "That was it.", "deltas": 3, "phase": "final_answer"},
], "usage": {"inputTokens": 10, "outputTokens": 2}}]}
CONFIG = {"tools": {"update_plan": {"enabled": True}}}
THREAD = {"sandbox": "danger-full-access", "config": CONFIG}
EXPECTED = {"first": "turn/started", "last": "turn/completed", "text": "I will look.That was it.",
            "plan": [{"step": "Look", "status": "inProgress"}], "tells tokens": True, "tells diffs": True}


def outcome(stage, events):
    """The events in their order, but for those that come when they come: a process's output, tokens, diffs."""
    events = stage.plain(events)
    loose = "item/commandExecution/outputDelta", "thread/tokenUsage/updated", "turn/diff/updated"
    kept = [(method, params) for method, params in events if method not in loose]
    methods = [method for method, _ in kept]
    deltas = [params["delta"] for method, params in kept if method == "item/agentMessage/delta"]
    return {"first": methods[0], "last": methods[-1], "text": "".join(deltas),
            "plan": [params["plan"] for method, params in kept if method == "turn/plan/updated"][0],
            "diffs": sorted({params["diff"] for method, params in events if method == "turn/diff/updated"}),
            "methods": [method for method, _ in itertools.groupby(methods)], "events": kept,
            "tells diffs": any(method == "turn/diff/updated" for method, _ in events),
            "tells tokens": any(method == "thread/tokenUsage/updated" for method, _ in events)}


def sdk(stage):
    stage.script(SCRIPT)
    with stage.codex() as codex:
        turn = codex.thread_start(sandbox=Sandbox.full_access, config=CONFIG).turn("Go on.")
        return outcome(stage, [[event.method, event.payload] for event in turn.stream()])


def ours(stage):
    stage.script(SCRIPT)
    with stage.client() as client, client.thread_start(THREAD) as thread:
        with thread.turn("Go on.") as turn:
            events = []
            for event in turn.events():
                with event:
                    events.append([event.method, event.json["params"]])
            return outcome(stage, events)
