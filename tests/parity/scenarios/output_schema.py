"""An answer in a shape of the caller's: codex asks the model for it, and hands its text over."""

SCHEMA = {"type": "object", "properties": {"colour": {"type": "string"}}, "required": ["colour"],
          "additionalProperties": False}
PROMPT = 'final: {"colour":"grey"}'
EXPECTED = {"final": '{"colour":"grey"}', "format": {"type": "json_schema", "name": "codex_output_schema",
                                                    "strict": True, "schema": SCHEMA}, "after": None}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start()
        final = thread.run(PROMPT, output_schema=SCHEMA).final_response
        sent = stage.last_request()["text"]["format"]
        thread.run("say: Without.")
        return {"final": final, "format": sent, "after": stage.last_request().get("text", {}).get("format")}


def ours(stage):
    with stage.client() as client, client.thread_start() as thread:
        final = thread.run(PROMPT, {"outputSchema": SCHEMA})["finalResponse"]
        sent = stage.last_request()["text"]["format"]
        thread.run("say: Without.")
        return {"final": final, "format": sent, "after": stage.last_request().get("text", {}).get("format")}
