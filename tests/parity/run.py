"""Plays one scenario of tests/parity/scenarios through OpenAI's SDK and through the C library, and compares.

A scenario is a module with two functions, `sdk(stage)` and `ours(stage)`. Each gives its outcome, an object; the two
must be the same, but for ids, times and places. `EXPECTED` says what must stand in both, so that they can't be wrong
alike. `DIFFERENT` has the keys in which the library differs on purpose: what the SDK does, what the library does,
and why.
"""

import faulthandler
import importlib
import json
import os
import sys

import libcodex
from rig import SETTINGS, Stage


def differences(place, value, right):
    """Where two values part."""
    if isinstance(value, dict) and isinstance(right, dict):
        for key in sorted(value.keys() | right.keys()):
            yield from differences(f"{place}/{key}", value.get(key), right.get(key))
    elif isinstance(value, list) and isinstance(right, list) and len(value) == len(right):
        for index, pair in enumerate(zip(value, right)):
            yield from differences(f"{place}/{index}", *pair)
    elif value != right:
        shown = [json.dumps(one)[:2000] for one in (value, right)]
        yield f"{place}:\n  is      {shown[0]}\n  and not {shown[1]}"


def faults(expected, different, sdk, ours):
    """All that is wrong with two outcomes."""
    for key in sorted(sdk.keys() | ours.keys()):
        pair = {"the SDK": sdk.get(key), "libcodex": ours.get(key)}
        wanted = expected.get(key, sdk.get(key)), expected.get(key, sdk.get(key))
        if key in different:
            theirs, own, _ = different[key]
            wanted = theirs, own
            if theirs == own:
                yield f"{key}: is said to differ, and does not"
        for (name, value), right in zip(pair.items(), wanted):
            yield from differences(f"{key}, of {name}", value, right)
    for key in sorted((expected.keys() | different.keys()) - (sdk.keys() & ours.keys())):
        yield f"{key}: expected, and not in both outcomes"
    if not expected:
        yield "EXPECTED says nothing"


def play(name):
    scenario = importlib.import_module(name)
    outcomes = []
    for side in ("sdk", "ours"):
        stage = Stage(side)
        outcomes.append(stage.plain(getattr(scenario, side)(stage)))
    found = list(faults(scenario.EXPECTED, getattr(scenario, "DIFFERENT", {}), *outcomes))
    if libcodex.live_handles():
        found.append(f"{libcodex.live_handles()} handles are live at the end")
    return found


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path.insert(0, os.path.join(here, "scenarios"))
    sys.dont_write_bytecode = True
    # Where it hangs, before it is killed.
    faulthandler.dump_traceback_later(40)
    libcodex.load(SETTINGS["library"])
    found = play(sys.argv[2])
    for fault in found:
        print(fault)
    sys.stdout.flush()
    # Without waiting for threads that a call of the SDK's never came back to.
    os._exit(1 if found else 0)


if __name__ == "__main__":
    main()
