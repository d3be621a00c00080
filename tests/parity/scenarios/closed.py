"""A client is closed, twice; what is called then fails, and no process is left."""

from rig import error_of, servers

EXPECTED = {"running": 1, "left": 0, "closed again": None}
DIFFERENT = {"a later call": ({"raised": "TransportClosedError"}, {"raised": "CODEX_E_CLOSED"}, "each in its own words")}


def sdk(stage):
    codex = stage.codex()
    running = len(list(servers()))
    codex.close()
    return {"running": running, "left": len(list(servers())), "closed again": error_of(codex.close),
            "a later call": error_of(codex.models)}


def ours(stage):
    with stage.client() as client:
        running = len(list(servers()))
        client.close()
        return {"running": running, "left": len(list(servers())), "closed again": error_of(client.close),
                "a later call": error_of(lambda: client.request("model/list"))}
