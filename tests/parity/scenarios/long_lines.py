"""Lines of eight megabytes, there and back, with every kind of line end inside of the text."""

import hashlib

TEXT = "a\u2028b\u2029c\u0085d\re\tf\u00e9" + "x" * (8 << 20)
RULE = {"on": "test/echo", "do": [{"result": {"echo": "$params"}}]}
EXPECTED = {"length": len(TEXT)}


def outcome(answer):
    text = answer["echo"]["text"]
    return {"length": len(text), "same": hashlib.sha256(text.encode()).hexdigest()}


def sdk(stage):
    config, _ = stage.faulty(RULE)
    with stage.codex(**config) as codex:
        return outcome(codex._client._request_raw("test/echo", {"text": TEXT}))


def ours(stage):
    _, options = stage.faulty(RULE)
    with stage.client(**options) as client:
        return outcome(client.request("test/echo", {"text": TEXT}))
