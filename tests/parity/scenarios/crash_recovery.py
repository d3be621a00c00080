"""codex dies in the middle of a turn. A new client goes on with the thread: what was said is there, the turn counts as
interrupted, and the next one works. Neither starts a new codex by itself: that is the program's to decide."""

from rig import error_of, kill_server

EXPECTED = {"statuses": ["completed", "interrupted"], "final": "Here I am.", "the first": "Good morning."}


def outcome(stage, read, final):
    turns = stage.plain(read)["turns"]
    return {"statuses": [turn["status"] for turn in turns], "the first": turns[0]["items"][-1]["text"],
            "types": [[item["type"] for item in turn["items"]] for turn in turns], "final": final}


def sdk(stage):
    codex = stage.codex()
    thread = codex.thread_start()
    thread.run("say: Good morning.")
    turn = thread.turn("wait: forever")
    for event in turn.stream():
        if event.method == "item/completed":
            break
    kill_server()
    error_of(codex.close)
    with stage.codex() as codex:
        again = codex.thread_resume(thread.id)
        read = again.read(include_turns=True).thread
        return outcome(stage, read, again.run("say: Here I am.").final_response)


def ours(stage):
    with stage.client() as client, client.thread_start() as thread:
        first = thread.id
        thread.run("say: Good morning.")
        with thread.turn("wait: forever") as turn:
            for event in turn.events():
                with event:
                    if event.method == "item/completed":
                        break
            kill_server()
            assert error_of(turn.run) == {"raised": "CODEX_E_CLOSED"}
    with stage.client() as client, client.thread_resume(first) as again:
        read = again.request("thread/read", {"includeTurns": True})["thread"]
        return outcome(stage, read, again.run("say: Here I am.")["finalResponse"])
