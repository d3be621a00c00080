"""A thread that another process of codex has begun is resumed, and goes on."""

from rig import error_of, result_of

EXPECTED = {"same thread": True, "final": 'You said: "and again". I have seen 1 of your messages before this one;'
                                          ' the first was: "hello there".'}


def outcome(stage, first, second, result, unknown):
    result = result_of(result)
    return {"same thread": first == second, "final": result["finalResponse"], "result": result,
            "sent": stage.last_request()["input"], "unknown": unknown}


def sdk(stage):
    with stage.codex() as codex:
        first = codex.thread_start()
        first.run("hello there")
    with stage.codex() as codex:
        second = codex.thread_resume(first.id, include_turns=False)
        unknown = error_of(lambda: codex.thread_resume("00000000-0000-7000-8000-000000000000"))
        return outcome(stage, first.id, second.id, second.run("and again"), unknown)


def ours(stage):
    with stage.client() as client:
        with client.thread_start() as thread:
            first = thread.id
            thread.run("hello there")
        client.close()
    with stage.client() as client, client.thread_resume(first, {"excludeTurns": True}) as thread:
        unknown = error_of(lambda: client.thread_resume("00000000-0000-7000-8000-000000000000"))
        return outcome(stage, first, thread.id, thread.run("and again"), unknown)
