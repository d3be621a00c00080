"""The two approval modes, on threads and on turns: what codex tells the model, and how it answers its own."""

from openai_codex import ApprovalMode
from rig import error_of

MODES = {"denyAll": ApprovalMode.deny_all, "autoReview": ApprovalMode.auto_review}
EXPECTED = {"told apart": True}
DIFFERENT = {
    "without a mode": ("autoReview", "codex's own", "the SDK sets one where none is named; the library sends nothing"),
    "unknown": ({"raised": "ValueError"}, {"raised": "CODEX_E_INVALID_ARGUMENT"}, "each in its own words"),
}


def told(stage):
    return stage.plain([item for item in stage.last_request()["input"] if item.get("role") == "developer"])


def outcome(threads, turns, default, unknown):
    same = [name for name, told in threads.items() if told == default]
    return {"threads": threads, "turns": turns, "told apart": threads["denyAll"] != threads["autoReview"],
            "without a mode": same[0] if same else "codex's own", "unknown": unknown}


def sdk(stage):
    threads, turns = {}, {}
    with stage.codex() as codex:
        for name, mode in MODES.items():
            thread = codex.thread_start(approval_mode=mode)
            thread.run("say: Hello.")
            threads[name] = told(stage)
            for other in MODES.values():
                thread.run("say: Hello.", approval_mode=other)
            turns[name] = told(stage)
        super(type(codex), codex).thread_start().run("say: Hello.")
        return outcome(threads, turns, told(stage), error_of(lambda: codex.thread_start(approval_mode="ask")))


def ours(stage):
    threads, turns = {}, {}
    with stage.client() as client:
        for name in MODES:
            with client.thread_start({"libcodex": {"approvalMode": name}}) as thread:
                thread.run("say: Hello.")
                threads[name] = told(stage)
                for other in MODES:
                    thread.run("say: Hello.", {"libcodex": {"approvalMode": other}})
                turns[name] = told(stage)
        with client.thread_start({"libcodex": {}}) as thread:
            thread.run("say: Hello.")
        default = told(stage)
        unknown = error_of(lambda: client.thread_start({"libcodex": {"approvalMode": "always"}}))
        return outcome(threads, turns, default, unknown)
