"""A skill by its name and file: codex puts the file's text before the model."""

from openai_codex import SkillInput, TextInput
from rig import result_of

SKILL = b"---\nname: herons\ndescription: Counting herons.\n---\nCount them twice.\n"
EXPECTED = {"the skill's text was sent": True, "status": "completed"}


def outcome(stage, result):
    result, sent = result_of(result), stage.last_request()["input"]
    return {"the skill's text was sent": "Count them twice." in str(sent), "status": result["status"],
            "result": result, "sent": sent}


def sdk(stage):
    path = stage.path(".codex/skills/herons/SKILL.md", SKILL)
    with stage.codex() as codex:
        return outcome(stage, codex.thread_start().run([TextInput("Use $herons."), SkillInput("herons", path)]))


def ours(stage):
    path = stage.path(".codex/skills/herons/SKILL.md", SKILL)
    with stage.client() as client, client.thread_start() as thread:
        return outcome(stage, thread.run([{"type": "text", "text": "Use $herons."},
                                          {"type": "skill", "name": "herons", "path": path}]))
