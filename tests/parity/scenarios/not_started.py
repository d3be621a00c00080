"""A client that is made without being started: what it knows before, and that it starts by itself when it is used."""

import asyncio

import openai_codex
from rig import error_of

EXPECTED = {"name": "parity", "final": "Good morning."}
DIFFERENT = {"before": ({"raised": "RuntimeError"}, {"raised": "CODEX_E_NOT_READY"}, "each in its own words")}


async def play(stage):
    codex = openai_codex.AsyncCodex(stage.config())
    before = error_of(lambda: codex.metadata)
    thread = await codex.thread_start(approval_mode=openai_codex.ApprovalMode.deny_all)
    result = await thread.run("say: Good morning.")
    outcome = {"before": before, "name": codex.metadata.serverInfo.name, "final": result.final_response}
    await codex.close()
    return outcome


def sdk(stage):
    return asyncio.run(play(stage))


def ours(stage):
    with stage.client(begin=True) as client:
        before = error_of(lambda: client.metadata)
        with client.thread_start() as thread:
            result = thread.run("say: Good morning.")
        return {"before": before, "name": client.metadata["serverInfo"]["name"], "final": result["finalResponse"]}
