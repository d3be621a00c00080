"""Images: as a data URL and from a file. codex refuses an address on the network."""

import base64

from openai_codex import ImageInput, LocalImageInput, TextInput
from rig import error_of, result_of

PIXEL = ("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")
URL = f"data:image/png;base64,{PIXEL}"
EXPECTED = {"images sent": 2, "status": "completed"}


def outcome(stage, result, refused):
    result, sent = result_of(result), stage.last_request()["input"][-1]["content"]
    images = [part for part in sent if part["type"] == "input_image"]
    return {"images sent": len(images), "status": result["status"], "result": result, "sent": sent,
            "refused": refused}


def sdk(stage):
    path = stage.path("pixel.png", base64.b64decode(PIXEL))
    with stage.codex() as codex:
        thread = codex.thread_start()
        result = thread.run([TextInput("What is it?"), ImageInput(URL), LocalImageInput(path)])
        refused = error_of(lambda: thread.run([ImageInput("https://example.com/pixel.png")]))
        return outcome(stage, result, refused)


def ours(stage):
    path = stage.path("pixel.png", base64.b64decode(PIXEL))
    with stage.client() as client, client.thread_start() as thread:
        result = thread.run([{"type": "text", "text": "What is it?"}, {"type": "image", "url": URL},
                             {"type": "localImage", "path": path}])
        refused = error_of(lambda: thread.run({"type": "image", "url": "https://example.com/pixel.png"}))
        return outcome(stage, result, refused)
