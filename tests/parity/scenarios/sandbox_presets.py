"""The sandbox presets, on threads and on turns: what codex tells the model that it may do."""

from openai_codex import Sandbox
from rig import error_of

PRESETS = {"read-only": Sandbox.read_only, "workspace-write": Sandbox.workspace_write,
           "full-access": Sandbox.full_access}
EXPECTED = {"all told apart": True}
DIFFERENT = {"unknown": ({"raised": "ValueError"}, {"raised": "CODEX_E_INVALID_ARGUMENT"}, "each in its own words")}


def outcome(threads, turns, unknown):
    return {"threads": threads, "turns": turns, "all told apart": len({str(one) for one in threads.values()}) == 3,
            "unknown": unknown}


def told(stage):
    """The messages before the first answer, without those of the user."""
    return stage.plain([item for item in stage.last_request()["input"] if item.get("role") == "developer"])


def sdk(stage):
    threads, turns = {}, {}
    with stage.codex() as codex:
        for name, sandbox in PRESETS.items():
            codex.thread_start(sandbox=sandbox).run("say: Hello.")
            threads[name] = told(stage)
            codex.thread_start().run("say: Hello.", sandbox=sandbox)
            turns[name] = told(stage)
        return outcome(threads, turns, error_of(lambda: codex.thread_start(sandbox="none")))


def ours(stage):
    threads, turns = {}, {}
    with stage.client() as client:
        def start(**own):
            return client.thread_start({"libcodex": {"approvalMode": "denyAll"} | own})
        for name in PRESETS:
            with start(sandbox=name) as thread:
                thread.run("say: Hello.")
                threads[name] = told(stage)
            with start() as thread:
                thread.run("say: Hello.", {"libcodex": {"sandbox": name}})
                turns[name] = told(stage)
        return outcome(threads, turns, error_of(lambda: start(sandbox="none")))
