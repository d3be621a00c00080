"""A handle to a turn that is over. The SDK's waits for ever; the library's ends, with the result."""

from openai_codex import TurnHandle
from rig import error_of, within

EXPECTED = {"status": "completed"}
DIFFERENT = {
    "ends": (False, True, "the library knows that the turn is over"),
    "a second run": ({"raised": "TransportClosedError"}, "Good morning.", "the result can be had again"),
}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start()
        turn = thread.turn("say: Good morning.")
        result = turn.run()
        late = TurnHandle(codex._client, thread.id, result.id)
        return {"status": result.status, "ends": within(2, late.run), "a second run": error_of(turn.run)}


def ours(stage):
    with stage.client() as client, client.thread_start() as thread, thread.turn("say: Good morning.") as turn:
        result = turn.run()[1]
        with thread.attach(result["id"]) as late:
            ends = within(10, late.run)
            assert late.result["finalResponse"] == "Good morning."
        return {"status": result["status"], "ends": ends, "a second run": turn.run()[1]["finalResponse"]}
