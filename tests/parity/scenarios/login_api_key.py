"""A login with an API key, what the account is then, and the logout."""

KEY = "sk-test-0123456789"
EXPECTED = {"before": None, "after": {"type": "apiKey"}, "at last": None}


def overrides(stage):
    """Without the scripted model, which asks for no login."""
    return [one for one in stage.overrides if not one.startswith("model_provider=")]


def sdk(stage):
    with stage.codex(config_overrides=overrides(stage)) as codex:
        def account():
            return stage.plain(codex.account()).get("account")
        outcome = {"before": account()}
        codex.login_api_key(KEY)
        outcome |= {"after": account(), "answer": codex.account(refresh_token=True)}
        codex.logout()
        return outcome | {"at last": account()}


def ours(stage):
    with stage.client(configOverrides=overrides(stage)) as client:
        def account():
            return client.request("account/read")["account"]
        outcome = {"before": account()}
        with client.login_start({"type": "apiKey", "apiKey": KEY}) as login:
            assert login.wait(10_000)[1]["success"]
        outcome |= {"after": account(), "answer": client.request("account/read", {"refreshToken": True})}
        client.request("account/logout")
        return outcome | {"at last": account()}
