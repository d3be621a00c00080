"""A thread that leaves nothing behind: in no list, in no file, and not to be read with its turns."""

import os

from rig import error_of

EXPECTED = {"final": "Good morning.", "listed": 0, "files": 0}


def outcome(stage, final, listed, read):
    sessions = os.path.join(stage.codex_home, "sessions")
    return {"final": final, "listed": listed, "files": sum(len(files) for _, _, files in os.walk(sessions)),
            "read with turns": read}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start(ephemeral=True)
        final = thread.run("say: Good morning.").final_response
        return outcome(stage, final, len(codex.thread_list().data), error_of(lambda: thread.read(include_turns=True)))


def ours(stage):
    with stage.client() as client, client.thread_start({"ephemeral": True}) as thread:
        final = thread.run("say: Good morning.")["finalResponse"]
        listed = len(client.request("thread/list")["data"])
        return outcome(stage, final, listed, error_of(lambda: thread.request("thread/read", {"includeTurns": True})))
