"""A login by a code that the user types in elsewhere: given up once, and once done; then the account is told of."""

import libcodex
from issuer import Issuer

EXPECTED = {"code": "ABCD-1234", "given up": False, "done": True,
            "account": {"authMode": "chatgpt", "planType": "pro"}}
DIFFERENT = {"a look meanwhile": (None, "not yet", "the SDK's wait has no limit")}


def settings(stage, issuer):
    overrides = [*stage.overrides, f"chatgpt_base_url={issuer.url}/backend-api"]
    return stage.environment | issuer.environment(), overrides


def sdk(stage):
    with Issuer() as issuer:
        env, overrides = settings(stage, issuer)
        with stage.codex(env=env, config_overrides=tuple(overrides)) as codex:
            login = codex.login_chatgpt_device_code()
            outcome = {"code": login.user_code, "address": login.verification_url.replace(issuer.url, ""),
                       "cancelled": login.cancel().status.value == "canceled", "a look meanwhile": None}
            outcome["given up"] = login.wait().success
            login = codex.login_chatgpt_device_code()
            issuer.typed_in.set()
            outcome["done"] = login.wait().success
            method = None
            while method != "account/updated":
                event = codex._client.next_notification()
                method = event.method
            return outcome | {"account": event.payload}


def account(client):
    while True:
        _, event = client.next(20_000)
        with event:
            if event.method == "account/updated":
                return event.json["params"]


def ours(stage):
    by_code = {"type": "chatgptDeviceCode"}
    with Issuer() as issuer:
        env, overrides = settings(stage, issuer)
        with stage.client(env=env, configOverrides=overrides) as client:
            with client.login_start(by_code) as login:
                outcome = {"code": login.json["userCode"],
                           "address": login.json["verificationUrl"].replace(issuer.url, "")}
                looked = login.wait(100)[0]
                outcome["a look meanwhile"] = "not yet" if looked == libcodex.TIMEOUT else looked
                login.cancel()
                status, over = login.wait(20_000)
                outcome |= {"cancelled": status == libcodex.OK, "given up": over["success"]}
            with client.login_start(by_code) as login:
                issuer.typed_in.set()
                outcome["done"] = login.wait(20_000)[1]["success"]
            return outcome | {"account": account(client)}
