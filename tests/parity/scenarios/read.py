"""A thread is read, with its turns and without, and has the name that it was given."""

EXPECTED = {"name": "A heron", "turns": [["userMessage", "reasoning", "agentMessage"]], "without": []}


def outcome(stage, named, whole, without):
    whole, without = stage.plain(whole), stage.plain(without)
    turns = [[item["type"] for item in turn["items"]] for turn in whole["turns"]]
    return {"named": named, "name": whole["name"], "turns": turns, "without": without["turns"], "whole": whole}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start()
        thread.run("reason: A word will do.\nsay: Good morning.")
        named = thread.set_name("A heron")
        return outcome(stage, named, thread.read(include_turns=True).thread, thread.read().thread)


def ours(stage):
    with stage.client() as client, client.thread_start() as thread:
        thread.run("reason: A word will do.\nsay: Good morning.")
        named = thread.request("thread/name/set", {"name": "A heron"})
        return outcome(stage, named, thread.request("thread/read", {"includeTurns": True})["thread"],
                       thread.request("thread/read")["thread"])
