"""A fork knows what was said before it, and is a thread of its own."""

from rig import result_of

EXPECTED = {"same thread": False, "final": 'You said: "in the fork". I have seen 1 of your messages before this one;'
                                           ' the first was: "hello there".'}


def outcome(stage, first, fork, result, read):
    result = result_of(result)
    return {"same thread": first == fork, "final": result["finalResponse"], "result": result,
            "sent": stage.last_request()["input"], "read": read}


def sdk(stage):
    with stage.codex() as codex:
        first = codex.thread_start()
        first.run("hello there")
        fork = codex.thread_fork(first.id)
        return outcome(stage, first.id, fork.id, fork.run("in the fork"), fork.read(include_turns=True).thread)


def ours(stage):
    with stage.client() as client, client.thread_start() as first:
        first.run("hello there")
        with client.thread_fork(first.id) as fork:
            result = fork.run("in the fork")
            read = fork.request("thread/read", {"includeTurns": True})["thread"]
            return outcome(stage, first.id, fork.id, result, read)
