"""An issuer of logins on loopback, in the place of the real one; whatever else codex would like to reach is refused."""

import base64
import http.server
import json
import threading

CLAIMS = {"email": "user@example.org", "exp": 4102444800, "https://api.openai.com/auth": {
    "chatgpt_plan_type": "pro", "chatgpt_account_id": "account-1", "chatgpt_user_id": "user-1"}}
ANSWERS = {
    "/deviceauth/usercode": {"device_auth_id": "device-1", "user_code": "ABCD-1234", "interval": "1"},
    "/deviceauth/token": {"authorization_code": "code-1", "code_challenge": "a", "code_verifier": "b"},
}


def _token():
    parts = ({"alg": "none", "typ": "JWT"}, CLAIMS)
    words = [base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts]
    return ".".join([*words, "c2lnbmF0dXJl"])


class Issuer:
    """Gives out tokens once the user has typed in the code, which `typed_in` stands for."""

    def __init__(self):
        self.typed_in = threading.Event()
        issuer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                self.rfile.read(int(self.headers.get("content-length", 0)))
                status, answer = issuer.answer(self.path)
                body = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def answer(self, path):
        if path.endswith("/oauth/token"):
            return 200, {name: _token() for name in ("id_token", "access_token", "refresh_token")}
        for end, answer in ANSWERS.items():
            if path.endswith(end) and (self.typed_in.is_set() or not end.endswith("/token")):
                return 200, answer
        return 403 if path.endswith("/deviceauth/token") else 404, {}

    def environment(self):
        return {"CODEX_APP_SERVER_LOGIN_ISSUER": self.url, "CODEX_APP_SERVER_CHATGPT_BASE_URL": self.url,
                "HTTPS_PROXY": "http://127.0.0.1:9", "HTTP_PROXY": "http://127.0.0.1:9", "NO_PROXY": "127.0.0.1"}

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
