"""OpenAI's Python SDK, as benches/README.md describes a client."""

import json
import os
import sys
import threading
import time

from openai_codex import Codex
from openai_codex.client import CodexConfig

words = dict(word.split("=", 1) for word in sys.argv[2:])
wall, used, deltas, latency = [], [], [], []


def number(key, otherwise):
    return int(words.get(key, otherwise))


def start():
    return Codex(CodexConfig(codex_bin=os.environ["BENCH_SERVER"]))


def consume(turn, timed=False):
    count = 0
    for event in turn.stream():
        if event.method == "item/agentMessage/delta":
            count += 1
            if timed:
                latency.append(time.monotonic_ns() - int(event.payload.delta))
    return count


def stream():
    with start() as codex:
        thread = codex.thread_start()
        for turn in range(number("turns", 10) + 1):
            began, began_used = time.monotonic_ns(), time.process_time_ns()
            count = 0
            if words.get("how") == "unwatched":
                thread.run(words["prompt"])
            else:
                count = consume(thread.turn(words["prompt"]), turn > 0 and number("latency", 0))
            took, took_used = time.monotonic_ns() - began, time.process_time_ns() - began_used
            if turn > 0:
                wall.append(took)
                used.append(took_used)
                deltas.append(count)


def many():
    with start() as codex:
        threads = [codex.thread_start() for _ in range(number("turns", 64))]
        for measured in range(number("rounds", 3) + 1):
            counts, consumers = [], []
            for at, thread in enumerate(threads):
                if at == len(threads) - 1:
                    began, began_used = time.monotonic_ns(), time.process_time_ns()
                turn = thread.turn(words["prompt"])
                consumers.append(threading.Thread(target=lambda turn=turn: counts.append(consume(turn))))
                consumers[-1].start()
            for consumer in consumers:
                consumer.join()
            took, took_used = time.monotonic_ns() - began, time.process_time_ns() - began_used
            if measured:
                wall.append(took)
                used.append(took_used)
                deltas.append(sum(counts))


def roundtrip():
    # The SDK has no call of its own for this method, only what its calls are made of.
    from openai_codex.generated.v2_all import ThreadLoadedListResponse

    count = number("count", 5000)
    with start() as codex:
        codex.thread_start()
        for at in range(count + count // 10):
            if at == count // 10:
                began_used = time.process_time_ns()
            began = time.monotonic_ns()
            codex._client.request("thread/loaded/list", {}, response_model=ThreadLoadedListResponse)
            if at >= count // 10:
                wall.append(time.monotonic_ns() - began)
        used.append((time.process_time_ns() - began_used) // count)


def startup():
    for at in range(number("count", 20) + 1):
        began, began_used = time.monotonic_ns(), time.process_time_ns()
        with start():
            pass
        if at:
            wall.append(time.monotonic_ns() - began)
            used.append(time.process_time_ns() - began_used)


def peak_memory():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))


{"stream": stream, "many": many, "roundtrip": roundtrip, "startup": startup}[sys.argv[1]]()
print(json.dumps({"wall_ns": wall, "cpu_ns": used, "deltas": deltas, "latency_ns": latency, "rss_kb": peak_memory()}))
