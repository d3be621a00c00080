"""The server's real answer when it has too much to do. The SDK's helper, made for it, doesn't know it again and gives
up; the library asks again by itself, and says that it is worth it where it is told not to."""

import libcodex
from openai_codex import JsonRpcError, is_retryable_error
from openai_codex.client import ModelListResponse

BUSY = {"error": {"code": -32001, "message": "Server overloaded; retry later."}}
RULES = ({"on": "model/list", "nth": 1, "do": [BUSY]}, {"on": "model/list", "nth": 2, "do": [{"result": {"data": []}}]})
EXPECTED = {"code": -32001}
DIFFERENT = {
    "retryable": (False, True, "the SDK looks for words in data, which the server leaves out"),
    "asked again": (False, True, "so its helper never asks again"),
}


def sdk(stage):
    config, _ = stage.faulty(*RULES)
    with stage.codex(**config) as codex:
        try:
            codex._client.request_with_retry_on_overload("model/list", {}, response_model=ModelListResponse)
            return {"asked again": True}
        except JsonRpcError as error:
            return {"asked again": False, "code": error.code, "retryable": is_retryable_error(error)}


def ours(stage):
    _, options = stage.faulty(*RULES)
    with stage.client(**options) as client:
        outcome = {"asked again": client.request("model/list") == {"data": []}}
    with stage.client(**options, retryOverload=False) as client:
        try:
            client.request("model/list")
        except libcodex.Error as error:
            return outcome | {"code": error.detail["rpc"]["code"], "retryable": error.retryable}
