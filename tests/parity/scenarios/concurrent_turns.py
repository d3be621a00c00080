"""Eight turns at once on one client, each on a thread of the program's own: none mixes with another."""

from concurrent.futures import ThreadPoolExecutor

from rig import result_of

COUNT = 8
EXPECTED = {"finals": [f"{number} " * 30 for number in range(COUNT)], "different turns": COUNT}


def outcome(stage, results):
    results = [result_of(result) for result in results]
    return {"finals": [result["finalResponse"] for result in results], "results": results,
            "different turns": len({result["id"] for result in results}),
            "requests": len(stage.requests())}


def all_at_once(run):
    with ThreadPoolExecutor(COUNT) as pool:
        return list(pool.map(run, range(COUNT)))


def sdk(stage):
    with stage.codex() as codex:
        threads = [codex.thread_start() for _ in range(COUNT)]
        return outcome(stage, all_at_once(lambda number: threads[number].run(f"deltas 30 pace 5: {number} ")))


def ours(stage):
    with stage.client() as client:
        threads = [client.thread_start() for _ in range(COUNT)]
        results = all_at_once(lambda number: threads[number].run(f"deltas 30 pace 5: {number} "))
        for thread in threads:
            thread.free()
        return outcome(stage, results)
