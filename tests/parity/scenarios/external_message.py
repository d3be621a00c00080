"""Words from elsewhere, which the model gets as a tool's output and not as the user's."""

from openai_codex import ExternalMessage
from rig import error_of, result_of

EXPECTED = {"as output": True, "status": "completed"}
DIFFERENT = {"nameless": ({"raised": "ValueError"}, None, "toolOutput goes to the server as it is, which takes any name")}


def outcome(result, sent, nameless):
    result = result_of(result)
    outputs = [item for item in sent if item.get("type", "").endswith("_output")]
    return {"as output": "You have mail." in str(outputs), "status": result["status"], "result": result,
            "sent": sent, "nameless": nameless}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start()
        result = thread.run(ExternalMessage("mail", "You have mail."))
        sent = stage.last_request()["input"]
        nameless = error_of(lambda: thread.run(ExternalMessage(" ", "You have mail.")))
        return outcome(result, sent, nameless)


def ours(stage):
    with stage.client() as client, client.thread_start() as thread:
        result = thread.run([], {"toolOutput": {"name": "mail", "output": "You have mail."}})
        sent = stage.last_request()["input"]
        nameless = error_of(lambda: thread.run([], {"toolOutput": {"name": " ", "output": "You have mail."}}))
        return outcome(result, sent, nameless)
