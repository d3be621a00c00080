"""A second turn on the same thread, which sees the first."""

from rig import result_of

EXPECTED = {"finals": [
    'You said: "hello there". This is your first message here.',
    'You said: "and again". I have seen 1 of your messages before this one; the first was: "hello there".',
]}


def outcome(stage, results):
    results = [result_of(result) for result in results]
    return {"finals": [result["finalResponse"] for result in results], "results": results,
            "different turns": results[0]["id"] != results[1]["id"], "sent": stage.last_request()["input"]}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start()
        return outcome(stage, [thread.run("hello there"), thread.run("and again")])


def ours(stage):
    with stage.client() as client, client.thread_start() as thread:
        return outcome(stage, [thread.run("hello there"), thread.run("and again")])
