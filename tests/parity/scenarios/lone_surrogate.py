"""Half a surrogate pair, which the server drops without an answer. The SDK waits for ever, and so does everything on
that thread from then on; the library refuses to send it."""

from rig import error_of, within

INPUT = b'"\\ud800"'
EXPECTED = {"another thread": "Here I am."}
DIFFERENT = {
    "comes back": (False, True, "it is refused before it is sent"),
    "the thread takes another turn": (False, True, "the SDK's lock of the thread is never given back"),
}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start()
        return {"comes back": within(2, lambda: thread.run("\ud800")),
                "the thread takes another turn": within(2, lambda: thread.run("say: hello")),
                "another thread": codex.thread_start().run("say: Here I am.").final_response}


def ours(stage):
    with stage.client() as client, client.thread_start() as thread:
        def refused():
            assert error_of(lambda: thread.run(INPUT)) == {"raised": "CODEX_E_JSON"}
        outcome = {"comes back": within(10, refused),
                   "the thread takes another turn": within(10, lambda: thread.run("say: hello"))}
        with client.thread_start() as another:
            return outcome | {"another thread": another.run("say: Here I am.")["finalResponse"]}
