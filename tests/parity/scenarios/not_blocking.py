"""Four threads with a turn each, begun at once by a program that blocks in no call: with asyncio, and with a poller."""

import asyncio

import libcodex
import openai_codex
from rig import result_of

COUNT = 4
EXPECTED = {"finals": [f"{number} " * 20 for number in range(COUNT)], "different threads": COUNT}


def outcome(threads, results):
    results = [result_of(result) for result in results]
    return {"finals": [result["finalResponse"] for result in results], "results": results,
            "different threads": len(set(threads))}


async def play(stage):
    async with openai_codex.AsyncCodex(stage.config()) as codex:
        async def one(number):
            thread = await codex.thread_start(approval_mode=openai_codex.ApprovalMode.deny_all)
            return thread.id, await thread.run(f"deltas 20 pace 5: {number} ")

        pairs = await asyncio.gather(*(one(number) for number in range(COUNT)))
        return outcome([thread for thread, _ in pairs], [result for _, result in pairs])


def sdk(stage):
    return asyncio.run(play(stage))


def ours(stage):
    denied = {"libcodex": {"approvalMode": "denyAll"}}
    with stage.client(begin=True) as client, libcodex.Poller() as poller:
        threads = [client.thread_begin("thread/start", denied) for _ in range(COUNT)]
        turns = [thread.turn_begin(f"deltas 20 pace 5: {number} ") for number, thread in enumerate(threads)]
        for number, turn in enumerate(turns):
            poller.add(turn, number)
        running = set(range(COUNT))
        while running:
            status, number = poller.wait(20_000)
            assert status == libcodex.OK, "something comes in time"
            status, event = turns[number].next(libcodex.POLL)
            if event:
                event.free()
            if status == libcodex.END:
                poller.remove(turns[number])
                running.remove(number)
        found = outcome([thread.id for thread in threads], [turn.result for turn in turns])
        for handle in threads + turns:
            handle.free()
        return found
