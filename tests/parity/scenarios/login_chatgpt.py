"""A login in the browser: there is an address to open, and it can be given up."""

EXPECTED = {"address": "https://auth.openai.com/oauth/authorize", "success": False}


def outcome(stage, address, cancelled, over):
    over = stage.plain(over)
    return {"address": address.partition("?")[0], "cancelled": cancelled, "success": over["success"],
            "error": over.get("error")}


def sdk(stage):
    with stage.codex() as codex:
        login = codex.login_chatgpt()
        cancelled = login.cancel().status.value == "canceled"
        return outcome(stage, login.auth_url, cancelled, login.wait())


def ours(stage):
    with stage.client() as client, client.login_start({"type": "chatgpt"}) as login:
        address = login.json["authUrl"]
        login.cancel()
        status, over = login.wait(10_000)
        return outcome(stage, address, status == 0, over)
