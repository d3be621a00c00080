"""Who the server is. serverInfo is made of userAgent where the server leaves it out; codexHome the SDK throws away."""

EXPECTED = {"name": "parity", "platformFamily": "unix"}
DIFFERENT = {"codexHome": (None, "<codex home>", "the SDK has no member for it")}


def outcome(metadata):
    server = metadata["serverInfo"]
    return {"name": server["name"], "version": server["version"], "userAgent": metadata["userAgent"],
            "platformFamily": metadata["platformFamily"], "platformOs": metadata["platformOs"],
            "codexHome": metadata.get("codexHome")}


def sdk(stage):
    with stage.codex(client_title="Parity", client_version="1.2.3") as codex:
        return outcome(codex.metadata.model_dump())


def ours(stage):
    with stage.client(clientTitle="Parity", clientVersion="1.2.3") as client:
        return outcome(client.metadata)
