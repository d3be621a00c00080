"""Requests of the server that the program answers: a command and a patch, once with yes and once with no; and a tool
of the program's own. The SDK can only by the client below its public one."""

import os

import libcodex

THREAD = {"approvalPolicy": "on-request", "approvalsReviewer": "user", "sandbox": "read-only", "dynamicTools": [
    {"type": "function", "name": "lookup", "description": "Looks something up.",
     "inputSchema": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"],
                     "additionalProperties": False}}]}
FOUND = {"success": True, "contentItems": [{"type": "inputText", "text": "A grey heron."}]}
EXPECTED = {
    "ran": {"accept": True, "decline": False}, "wrote": {"accept": True, "decline": False},
    "asked": ["item/commandExecution/requestApproval", "item/fileChange/requestApproval"] * 2 + ["item/tool/call"],
}


def prompts(stage, decision):
    yield "ran", f"ran-{decision}", f"run: touch {stage.path(f'ran-{decision}')}\nsay: Done."
    yield "wrote", f"wrote-{decision}", f"write {stage.path(f'wrote-{decision}')}: hello\nsay: Done."


def play(stage, run):
    """Plays all turns by a function that runs one, with an answer for what is asked: the outcome but for its log."""
    outcome = {"ran": {}, "wrote": {}}
    for decision in ("accept", "decline"):
        for kind, name, prompt in prompts(stage, decision):
            run(prompt, {"decision": decision})
            outcome[kind][decision] = os.path.exists(stage.path(name))
    run('tool lookup: {"id":"A"}', FOUND)
    return outcome | {"the tool's answer": stage.last_request()["input"][-1]["output"]}


def sdk(stage):
    asked, details, answer = [], [], {}

    def handler(method, params):
        asked.append(method)
        details.append(params)
        return answer["now"]

    client = stage.low_level(handler)
    thread_id = client.thread_start(THREAD).thread.id

    def run(prompt, now):
        answer["now"] = now
        client.wait_for_turn_completed(client.turn_start(thread_id, prompt).turn.id)

    outcome = play(stage, run)
    client.close()
    return outcome | {"asked": asked, "details": details}


def ours(stage):
    asked, details = [], []
    with stage.client() as client, client.thread_start(THREAD | {"libcodex": {}}) as thread:
        def run(prompt, now):
            with thread.turn(prompt) as turn:
                for event in turn.events():
                    with event:
                        if event.kind_of_event == libcodex.REQUEST:
                            asked.append(event.method)
                            details.append(event.json["params"])
                            event.respond(now)

        outcome = play(stage, run)
    return outcome | {"asked": asked, "details": details}
