"""How codex is found and started: a command line of one's own, a folder, variables, and a path where nothing is."""

import os

from rig import CODEX, error_of

SCRIPT = """#!/bin/sh
printf '%s\\n' "$*" "$PWD" "$PARITY" >"$PARITY_FILE"
exec "$@"
"""
EXPECTED = {"arguments": f"{CODEX} app-server", "variable": "set"}
DIFFERENT = {"nothing there": ({"raised": "FileNotFoundError"}, {"raised": "CODEX_E_NO_EXECUTABLE"},
                               "each in its own words")}


def prepare(stage):
    wrapper, note = stage.path("wrapper", SCRIPT.encode()), stage.path("note")
    os.chmod(wrapper, 0o755)
    return wrapper, note, stage.environment | {"PARITY": "set", "PARITY_FILE": note}


def outcome(stage, note, name, nothing):
    with open(note, encoding="utf-8") as file:
        arguments, folder, variable = file.read().splitlines()
    return {"arguments": arguments, "folder": folder, "variable": variable, "name": name, "nothing there": nothing}


def sdk(stage):
    wrapper, note, env = prepare(stage)
    nothing = error_of(lambda: stage.codex(codex_bin="/nowhere/codex"))
    with stage.codex(launch_args_override=(wrapper, CODEX, "app-server"), env=env) as codex:
        return outcome(stage, note, codex.metadata.serverInfo.name, nothing)


def ours(stage):
    wrapper, note, env = prepare(stage)
    nothing = error_of(lambda: stage.client(codexBin="/nowhere/codex"))
    options = {"codexBin": None, "configOverrides": None, "launchArgs": [wrapper, CODEX, "app-server"], "env": env}
    with stage.client(**options) as client:
        return outcome(stage, note, client.metadata["serverInfo"]["name"], nothing)
