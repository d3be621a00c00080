"""What a thread and a turn can be told to do otherwise: model, effort, summary, instructions, config, folder, names."""

EXPECTED = {"thread effort": "high", "turn effort": "low", "turn model": "gpt-5.5", "instructions": "Be a heron."}


def outcome(first, second):
    return {"instructions": first["input"][0]["content"][0]["text"], "thread effort": first["reasoning"]["effort"],
            "turn effort": second["reasoning"]["effort"], "turn summary": second["reasoning"].get("summary"),
            "turn model": second["model"], "tier": second.get("service_tier"),
            "thread input": first["input"], "turn input": second["input"]}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start(
            base_instructions="Be a heron.", developer_instructions="Stand still.", cwd=stage.home,
            config={"model_reasoning_effort": "high"}, model="gpt-5.5", model_provider="scripted",
            personality="friendly", service_name="parity", thread_source="user")
        thread.run("say: One.")
        first = stage.last_request()
        thread.run("say: Two.", effort="low", model="gpt-5.5", summary="concise", cwd=stage.work,
                   personality="pragmatic", source="user", turn_service_tier="priority")
        return outcome(first, stage.last_request())


def ours(stage):
    params = {"baseInstructions": "Be a heron.", "developerInstructions": "Stand still.", "cwd": stage.home,
              "config": {"model_reasoning_effort": "high"}, "model": "gpt-5.5", "modelProvider": "scripted",
              "personality": "friendly", "serviceName": "parity", "threadSource": "user"}
    with stage.client() as client, client.thread_start(params) as thread:
        thread.run("say: One.")
        first = stage.last_request()
        thread.run("say: Two.", {"effort": "low", "model": "gpt-5.5", "summary": "concise", "cwd": stage.work,
                                 "personality": "pragmatic", "turnTrigger": "user",
                                 "serviceTierForTurn": "priority"})
        return outcome(first, stage.last_request())
