/* No connection comes about: each reason has its word, a message that says what to do, no secret in it, and an end in
 * time; closing ends what still waits. */
/* server: faulty */
#include "threads.h"
#include <sys/socket.h>
#include <sys/un.h>

#define TOKEN "tEsT-bEaReR-sEcReT"

static char logged[1 << 20];

static void keep_line(int32_t level, const char *target, const char *message, void *user_data)
{
    (void)level, (void)target, (void)user_data;
    if (strlen(logged) + strlen(message) + 2 < sizeof logged)
        strcat(strcat(logged, message), "\n");
}

/* The error of codex_new, to free. */
static codex_error *error_of(const char *options, codex_status expected, int64_t timeout_ms)
{
    codex_client *client = NULL;
    codex_error *error = NULL;
    CHECK_INT(codex_new(options, timeout_ms, &client, &error), expected);
    CHECK(client == NULL && error != NULL);
    CHECK(strstr(codex_error_json(error), TOKEN) == NULL);
    return error;
}

static void refused(const char *options, const char *reason, const char *holds)
{
    codex_error *error = error_of(options, CODEX_E_IO, 20000);
    CHECK_TEXT(codex_error_reason(error), reason);
    if (strstr(codex_error_message(error), holds) == NULL)
        CHECK_TEXT(codex_error_message(error), holds);
    codex_error_free(error);
}

/* The options with this path in the URL, and a token; to free. */
static char *at(const char *path)
{
    char *options = check_options(), *url = codex_json_string(options, "/transport/url"), whole[300];
    snprintf(whole, sizeof whole, "%s%s", url, path);
    codex_string_free(url);
    char *quoted = codex_json_quote(whole);
    options = check_with(check_with(options, "/transport/url", quoted), "/transport/bearerToken", "\"" TOKEN "\"");
    codex_string_free(quoted);
    return options;
}

static void refused_at(const char *path, const char *reason, const char *holds)
{
    char *options = at(path);
    refused(options, reason, holds);
    codex_string_free(options);
}

/* The server accepts and says nothing more: the caller's time is kept, and it hears what did not come. */
static void silent(const char *path)
{
    char *options = at(path);
    codex_error *error = error_of(options, CODEX_E_TIMEOUT, 200);
    CHECK(strstr(codex_error_message(error), "the answer to the WebSocket upgrade") != NULL);
    CHECK_INT(codex_error_is_retryable(error), 1);
    codex_error_free(error);
    codex_string_free(options);
}

/* A client that connects in the background is closed, or freed, long before its time is up. */
static void closed_meanwhile(void)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    char *options = at("/silent");
    MUST(codex_begin(options, &client, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_ready(client, 100, &error));
    MUST(codex_close(client, 10000, &error));
    codex_free(client);
    MUST(codex_begin(options, &client, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_ready(client, CODEX_POLL, &error));
    codex_free(client);
    codex_string_free(options);
}

/* A socket whose server takes nobody in any more. */
static void full_socket(void)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "full.sock"};
    int server = socket(AF_UNIX, SOCK_STREAM, 0), others[3];
    CHECK(server >= 0 && bind(server, (struct sockaddr *)&name, sizeof name) == 0 && listen(server, 0) == 0);
    for (int at = 0; at < 3; at++) {
        others[at] = socket(AF_UNIX, SOCK_STREAM, 0);
        CHECK(others[at] >= 0);
        if (at == 0)
            CHECK(connect(others[at], (struct sockaddr *)&name, sizeof name) == 0);
    }
    codex_error *error =
        error_of("{\"transport\":{\"type\":\"unix\",\"path\":\"full.sock\"}}", CODEX_E_TIMEOUT, 300);
    CHECK(strstr(codex_error_message(error), "full.sock") != NULL);
    codex_error_free(error);
    for (int at = 0; at < 3; at++)
        close(others[at]);
    close(server);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    MUST(codex_set_log(5, keep_line, NULL, NULL, &error));
    refused_at("/status/401", "unauthorized", "answered 401 Unauthorized (authorization: …): pass the server's token");
    refused_at("/status/403", "forbidden", "Origin");
    refused_at("/status/400", "upgradeRefused", "answered 400 Bad Request");
    refused_at("/status/302", "upgradeRefused", "not followed");
    refused_at("/status/503", "upgradeRefused", "503 Service Unavailable");
    refused_at("/no-http", "notWebSocket", "is it codex app-server?");
    refused_at("/wrong-accept", "notWebSocket", "is it codex app-server?");
    refused_at("/half-then-end", "notWebSocket", "ended the connection during the WebSocket upgrade");
    silent("/silent");
    silent("/half");
    closed_meanwhile();
    full_socket();
    refused("{\"transport\":{\"type\":\"websocket\",\"url\":\"ws://127.0.0.1:1\"}}", "connectionRefused",
            "nobody listens at ws://127.0.0.1:1");
    refused("{\"transport\":{\"type\":\"unix\",\"path\":\"/nowhere/a.sock\"}}", "noSocket",
            "start a server with `codex app-server --listen unix:///nowhere/a.sock`");
    refused("{\"transport\":{\"type\":\"unix\"}}", "noSocket", "/app-server-control/app-server-control.sock");
    refused("{\"transport\":{\"type\":\"websocket\",\"url\":\"ws://no-such-host.invalid\"}}", "unknownHost",
            "no-such-host.invalid");
    error = error_of("{\"codexBin\":\"/bin/true\",\"transport\":{\"type\":\"unix\"}}", CODEX_E_INVALID_ARGUMENT, 1000);
    CHECK(strstr(codex_error_message(error), "codexBin") != NULL);
    codex_error_free(error);
    error = NULL;
    MUST(codex_set_log(0, NULL, NULL, NULL, &error));
    CHECK(*logged != '\0' && strstr(logged, TOKEN) == NULL);
    check_settles(before);
    return check_done();
}
