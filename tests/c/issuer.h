/* An issuer of logins on loopback, in the place of the real one: codex is told of it by its environment, and reaches no
 * other server. It gives out tokens, after as many refusals as the test likes. */
#ifndef ISSUER_H
#define ISSUER_H

#include "threads.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

/* A token as the issuer signs them: of user@example.org, whose plan is "pro". Its last part is to be found nowhere. */
#define ISSUER_TOKEN                                                                                                   \
    "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0."                                                                             \
    "eyJlbWFpbCI6InVzZXJAZXhhbXBsZS5vcmciLCJleHAiOjQxMDI0NDQ4MDAsImh0dHBzOi8vYXBpLm9wZW5haS5jb20vYXV0aCI6eyJjaGF0"      \
    "Z3B0X3BsYW5fdHlwZSI6InBybyIsImNoYXRncHRfYWNjb3VudF9pZCI6ImFjY291bnQtMSIsImNoYXRncHRfdXNlcl9pZCI6InVzZXItMSJ9fQ."   \
    ISSUER_SIGNATURE
#define ISSUER_SIGNATURE "c2VjcmV0LXNpZ25hdHVyZQ"
#define ISSUER_REFRESH "refresh-token-that-is-secret"

typedef struct {
    int listener;
    char url[60];
    counter pending;      /* so often the user has not yet done what he has to; -1: he never does;
                             -2: codex is sent away */
    counter asked, given; /* how often codex asked whether he has, and how often it got tokens */
    worker serving;
} issuer;

static inline void issuer_answer(issuer *self, int connection, const char *request)
{
    char body[2000] = "{}", answer[2400];
    const char *status = "404 Not Found";
    if (strstr(request, "/deviceauth/usercode ") != NULL) {
        status = "200 OK";
        snprintf(body, sizeof body, "{\"device_auth_id\":\"device-1\",\"user_code\":\"ABCD-1234\",\"interval\":\"1\"}");
    } else if (strstr(request, "/deviceauth/token ") != NULL) {
        int waits = counter_get(&self->pending);
        counter_add(&self->asked, 1);
        if (waits > 0)
            counter_add(&self->pending, -1);
        status = waits == -2 ? "500 No" : waits ? "403 Forbidden" : "200 OK";
        if (waits == 0)
            snprintf(body, sizeof body, "{\"authorization_code\":\"code-1\",\"code_challenge\":\"a\",\"code_verifier\":\"b\"}");
    } else if (strstr(request, "/oauth/token ") != NULL) {
        status = "200 OK";
        counter_add(&self->given, 1);
        snprintf(body, sizeof body, "{\"id_token\":\"%s\",\"access_token\":\"%s\",\"refresh_token\":\"%s\"}", ISSUER_TOKEN, ISSUER_TOKEN, ISSUER_REFRESH);
    }
    int length = snprintf(answer, sizeof answer, "HTTP/1.1 %s\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: %zu\r\n\r\n%s",
                          status, strlen(body), body);
    CHECK(send(connection, answer, (size_t)length, MSG_NOSIGNAL) == length);
}

/* Reads one request, with its body, and answers it. */
static inline void issuer_serve_one(issuer *self, int connection)
{
    char request[8000] = "";
    size_t have = 0, want = 0;
    while (want == 0 || have < want) {
        ssize_t got = recv(connection, request + have, sizeof request - 1 - have, 0);
        if (got <= 0)
            return;
        have += (size_t)got;
        request[have] = '\0';
        const char *end = strstr(request, "\r\n\r\n"), *length = strstr(request, "ontent-length: ");
        if (length == NULL)
            length = strstr(request, "ontent-Length: ");
        if (end)
            want = (size_t)(end - request) + 4 + (length && length < end ? strtoul(length + 15, NULL, 10) : 0);
        CHECK(want < sizeof request);
    }
    issuer_answer(self, connection, request);
}

static inline void issuer_serve(void *of)
{
    issuer *self = of;
    for (;;) {
        int connection = accept(self->listener, NULL, NULL);
        if (connection < 0)
            return;
        issuer_serve_one(self, connection);
        close(connection);
    }
}

static inline void issuer_begin(issuer *self)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    memset(self, 0, sizeof *self);
    self->listener = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(self->listener >= 0 && bind(self->listener, (struct sockaddr *)&address, sizeof address) == 0);
    CHECK(listen(self->listener, 20) == 0 && getsockname(self->listener, (struct sockaddr *)&address, &length) == 0);
    snprintf(self->url, sizeof self->url, "http://127.0.0.1:%d", ntohs(address.sin_port));
    worker_start(&self->serving, issuer_serve, self);
}

static inline void issuer_end(issuer *self)
{
    CHECK_INT(shutdown(self->listener, SHUT_RDWR), 0);
    worker_join(&self->serving);
    close(self->listener);
}

/* The options of a codex that logs in there. Whatever else it would like to reach is refused by loopback. */
static inline char *issuer_options(const issuer *self)
{
    char setting[100], *options = check_options(), *quoted = codex_json_quote(self->url);
    options = check_with(options, "/env/CODEX_APP_SERVER_LOGIN_ISSUER", quoted);
    options = check_with(options, "/env/CODEX_APP_SERVER_CHATGPT_BASE_URL", quoted);
    options = check_with(options, "/env/HTTPS_PROXY", "\"http://127.0.0.1:9\"");
    options = check_with(options, "/env/HTTP_PROXY", "\"http://127.0.0.1:9\"");
    options = check_with(options, "/env/NO_PROXY", "\"127.0.0.1\"");
    snprintf(setting, sizeof setting, "\"chatgpt_base_url=%s/backend-api\"", self->url);
    options = check_with(options, "/configOverrides/-", setting);
    if (getenv("LIBCODEX_MODEL_URL") == NULL) {
        options = check_with(options, "/configOverrides/-", "\"analytics.enabled=false\"");
        options = check_with(options, "/configOverrides/-", "\"check_for_update_on_startup=false\"");
        options = check_with(options, "/configOverrides/-", "\"features.plugins=false\"");
    }
    codex_string_free(quoted);
    return options;
}

#endif
