"""What both sides of a scenario stand on: a codex home and a model each, and outcomes that can be compared."""

import dataclasses
import json
import os
import re
import signal
import sys
import threading
import urllib.request

import libcodex
import openai_codex
from openai_codex import client as low_level

with open(sys.argv[1], encoding="utf-8") as file:
    SETTINGS = json.load(file)
CODEX = SETTINGS["codex"]


class Codex(openai_codex.Codex):
    """The SDK's client, starting threads that decline by themselves what needs an approval."""

    def thread_start(self, **params):
        return super().thread_start(**{"approval_mode": openai_codex.ApprovalMode.deny_all} | params)


class Client(libcodex.Client):
    """The library's client, with the same threads."""

    def thread_start(self, params=None, **more):
        return super().thread_start({"libcodex": {"approvalMode": "denyAll"}} | (params or {}), **more)


class Stage:
    """One side's own world: HOME, CODEX_HOME, a working folder, and a scripted model."""

    def __init__(self, name):
        own = SETTINGS[name]
        self.home, self.codex_home, self.work = own["home"], own["codexHome"], own["work"]
        self.overrides, self.model = own["overrides"], own["model"].removesuffix("/v1")
        self.environment = {"HOME": self.home, "CODEX_HOME": self.codex_home}

    def config(self, **changes):
        """The SDK's configuration."""
        return openai_codex.CodexConfig(
            **{"codex_bin": CODEX, "config_overrides": tuple(self.overrides), "cwd": self.work,
               "client_name": "parity", "env": self.environment} | changes)

    def codex(self, **changes):
        """The SDK's public client."""
        return Codex(self.config(**changes))

    def low_level(self, handler=None, **changes):
        """The SDK's own client below the public one, initialised, for what only that can do."""
        client = low_level.CodexClient(self.config(**changes), approval_handler=handler)
        client.start()
        client.initialize()
        return client

    def client(self, begin=False, **changes):
        """The C library's client; an option that is None is left out."""
        options = {"codexBin": CODEX, "configOverrides": self.overrides, "cwd": self.work, "clientName": "parity",
                   "env": self.environment} | changes
        return Client({name: value for name, value in options.items() if value is not None}, begin=begin)

    def faulty(self, *rules):
        """What makes either side's client start the faulty server, with a plan of these rules, in place of codex."""
        environment = self.environment | {"FAULTY_SERVER_PLAN": json.dumps({"rules": rules})}
        return ({"codex_bin": SETTINGS["faulty"], "config_overrides": (), "env": environment},
                {"codexBin": SETTINGS["faulty"], "configOverrides": [], "env": environment})

    def script(self, script):
        """Has the model play a script from now on."""
        self._ask("/script", json.dumps(script).encode())

    def requests(self):
        """What codex has sent to the model."""
        return json.loads(self._ask("/requests"))

    def last_request(self):
        return self.requests()[-1]["body"]

    def path(self, name, content=None):
        """A file's path in the working folder, written if there is content."""
        path = os.path.join(self.work, name)
        if content is not None:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
        return path

    def _ask(self, path, body=None):
        request = urllib.request.Request(self.model + path, data=body)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.read()

    def plain(self, value):
        """An outcome without what differs from run to run: ids are numbered, times and places have one name."""
        plain = _Plain(self).value(_as_json(value))
        return dict.fromkeys(value) | plain if isinstance(value, dict) else plain


def _as_json(value):
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True)
    if dataclasses.is_dataclass(value):
        return {name.name: _as_json(getattr(value, name.name)) for name in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {key: _as_json(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_as_json(inner) for inner in value]
    return getattr(value, "value", value)


class _Plain:
    ID = re.compile(
        r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b(?:msg|rs|fc|ctc|call|resp)_[\w-]+")
    TIME = re.compile(r"(At|AtMs|Ms|Seconds)$")
    FILE_TIME = re.compile(r"\d{4}([-/]\d\d){2}(T\d\d-\d\d-\d\d)?")
    # A number of the system's; and what the server sends and the SDK's types don't know: it drops them.
    LEFT_OUT = {"processId", "canAcceptDirectInput", "environments"}

    def __init__(self, stage):
        self.stage, self.ids = stage, {}

    def value(self, value, key=""):
        if isinstance(value, dict):
            kept = [key for key in sorted(value) if value[key] is not None and key not in self.LEFT_OUT]
            return {key: self.value(value[key], key) for key in kept}
        if isinstance(value, list):
            return [self.value(inner) for inner in value]
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and self.TIME.search(key):
            return "<time>"
        return value

    def text(self, text):
        for place, name in ((self.stage.work, "<work>"), (self.stage.codex_home, "<codex home>"),
                            (self.stage.home, "<home>"), (self.stage.model, "<model>"),
                            (os.path.basename(os.path.dirname(self.stage.work)), "<stage>")):
            text = text.replace(place, name)
        text = self.FILE_TIME.sub("<time>", text)
        return self.ID.sub(lambda found: self.ids.setdefault(found[0], f"<id {len(self.ids) + 1}>"), text)


def result_of(result):
    """What a turn came to, of the SDK's TurnResult or of the library's result. The tokens are left out: where the
    script names none, the model counts the bytes of the request, paths included."""
    if isinstance(result, dict):
        return {name: result[name] for name in ("id", "status", "error", "finalResponse", "items")}
    return {"id": result.id, "status": result.status, "error": result.error, "items": result.items,
            "finalResponse": result.final_response}


def error_of(call):
    """The error that a call gives: the server's own, or the name of what is raised."""
    try:
        call()
    except libcodex.Error as error:
        rpc = error.detail.get("rpc")
        return {"code": rpc["code"], "message": rpc["message"]} if rpc else {"raised": error.status}
    except openai_codex.JsonRpcError as error:
        return {"code": error.code, "message": error.message}
    except Exception as error:  # whatever the SDK lets through
        return {"raised": type(error).__name__}
    return None


def within(seconds, call):
    """Whether a call comes back in so many seconds; it is left behind when not."""
    thread = threading.Thread(target=lambda: error_of(call), daemon=True)
    thread.start()
    thread.join(seconds)
    return not thread.is_alive()


def servers():
    """The processes that this one has started and that still run."""
    own = os.getpid()
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", encoding="utf-8") as file:
                    state, parent = file.read().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            if int(parent) == own and state != "Z":
                yield int(name)


def kill_server():
    """Ends codex as a crash does."""
    for process in servers():
        os.kill(process, signal.SIGKILL)
