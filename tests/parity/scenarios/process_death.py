"""codex dies in the middle of a turn: nothing waits for ever, and what comes after says so too."""

import threading

import libcodex
from rig import error_of, kill_server

EXPECTED = {"the turn ends": True}
DIFFERENT = {
    "the turn": ({"raised": "TransportClosedError"}, {"raised": "CODEX_E_CLOSED"}, "each in its own words"),
    "a later call": ({"raised": "BrokenPipeError"}, {"raised": "CODEX_E_CLOSED"}, "the SDK lets the pipe's error out"),
    "the end": ({"raised": "BrokenPipeError"}, None, "and so it does when the client is closed"),
    "signal": (None, 9, "the SDK doesn't tell how the process ended"),
}


def killed_meanwhile(run):
    threading.Timer(0.5, kill_server).start()
    return run()


def sdk(stage):
    codex = stage.codex()
    thread = codex.thread_start()
    turn = error_of(lambda: killed_meanwhile(lambda: thread.run("wait: forever")))
    # Before it is quite gone, a call of the SDK's may also wait for ever.
    codex._client._proc.wait(20)
    later = error_of(codex.models)
    return {"the turn ends": turn is not None, "the turn": turn, "a later call": later,
            "the end": error_of(codex.close), "signal": None}


def ours(stage):
    with stage.client() as client, client.thread_start() as thread:
        try:
            killed_meanwhile(lambda: thread.run("wait: forever"))
        except libcodex.Error as error:
            turn, signal = {"raised": error.status}, error.detail["exit"]["signal"]
        later = error_of(lambda: client.request("model/list"))
        return {"the turn ends": turn is not None, "the turn": turn, "a later call": later,
                "the end": error_of(client.close), "signal": signal}
