"""The models, with the hidden ones and without."""

EXPECTED = {"one is the default": True, "hidden ones are more": True}


def outcome(some, every):
    defaults = [model for model in some if model["isDefault"]]
    return {"one is the default": len(defaults) == 1, "hidden ones are more": len(every) > len(some), "models": every}


def sdk(stage):
    with stage.codex() as codex:
        return outcome(stage.plain(codex.models().data), stage.plain(codex.models(include_hidden=True).data))


def ours(stage):
    with stage.client() as client:
        def models(**params):
            return stage.plain(client.request("model/list", params)["data"])
        return outcome(models(), models(includeHidden=True))
