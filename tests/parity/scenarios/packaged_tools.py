"""The tools that codex's package brings are on the PATH of what codex runs: the SDK's for the codex of its package, the
library's for a packaged codex wherever it was found."""

import os
import sys

from rig import CODEX

PACKAGE = os.path.dirname(os.path.dirname(CODEX))
EXPECTED = {"found": os.path.join(PACKAGE, "codex-path", "rg")}
ASK = {"command": ["sh", "-c", "command -v rg"], "sandboxPolicy": {"type": "dangerFullAccess"}}


def sdk(stage):
    # The package as pip would have installed it.
    os.symlink(PACKAGE, stage.path("codex_cli_bin"))
    sys.path.insert(0, stage.work)
    with stage.codex(codex_bin=None) as codex:
        answer = codex._client._request_raw("command/exec", ASK)
        return {"found": answer["stdout"].strip().replace(stage.path("codex_cli_bin"), PACKAGE)}


def ours(stage):
    with stage.client() as client:
        return {"found": client.request("command/exec", ASK)["stdout"].strip()}
