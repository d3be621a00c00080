/* A WebSocket whose other side breaks it, asks for a sign of life, or cuts what it says into pieces. */
/* server: faulty */
#include "sessions.h"

/* The connection ends while a request waits: it fails with what is known, and the client's queue ends with it. */
static void breaks(const char *method, const char *message, const char *close_code)
{
    codex_client *client = client_begin();
    codex_error *error = NULL;
    codex_event *none = NULL;
    char *result = NULL;
    CHECK_INT(codex_request(client, method, NULL, LIMIT_MS, &result, &error), CODEX_E_CLOSED);
    CHECK(result == NULL);
    CHECK_TEXT(codex_error_reason(error), "connectionLost");
    if (strstr(codex_error_message(error), message) == NULL)
        CHECK_TEXT(codex_error_message(error), message);
    codex_error_free(error);
    error = NULL;
    codex_event *event = client_event_of(client, CODEX_EVENT_EXIT, "libcodex/exit");
    const char *json = codex_event_json(event, NULL);
    CHECK_OWNED(codex_json_value(json, "/params/close/code"), close_code);
    CHECK_OWNED(codex_json_value(json, "/params/exit/code"), "null");
    CHECK_OWNED(codex_json_value(json, "/params/shared"), "true");
    CHECK(strstr(json, message) != NULL && strstr(json, "runs on") == NULL);
    codex_event_free(event);
    MUST_GIVE(CODEX_END, codex_next(client, CODEX_POLL, &none, &error));
    MUST_GIVE(CODEX_E_CLOSED, codex_request(client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    codex_free(client);
}

static void answers(codex_client *client, const char *method, const char *params, const char *expected)
{
    codex_error *error = NULL;
    char *result = NULL;
    MUST(codex_request(client, method, params, LIMIT_MS, &result, &error));
    CHECK_OWNED(result, expected);
}

/* The server takes frames of 1000 bytes at most, and has said so. */
static void long_message(codex_client *client)
{
    char params[5100], expected[5100];
    int length = snprintf(params, sizeof params, "{\"text\":\"%0*d\"}", 5000, 7);
    CHECK(length > 5000 && length < (int)sizeof params);
    snprintf(expected, sizeof expected, "{\"echo\":%.5050s}", params);
    answers(client, "test/echo", params, expected);
}

/* A server that reads nothing any more, and does not answer a goodbye: the end comes all the same. */
static void deaf(void)
{
    codex_client *client = client_begin();
    codex_error *error = NULL;
    size_t size = 4 << 20;
    char *params = malloc(size);
    CHECK(params != NULL);
    snprintf(params, size, "{\"text\":\"%0*d\"}", (int)size - 100, 7);
    MUST_GIVE(CODEX_E_TIMEOUT, codex_request(client, "fault/deaf", NULL, 100, NULL, &error));
    for (int count = 0; count < 4; count++)
        MUST(codex_notify(client, "test/much", params, &error));
    int64_t begun = check_now_ms();
    MUST(codex_close(client, LIMIT_MS, &error));
    CHECK(check_now_ms() - begun < 15000);
    codex_free(client);
    free(params);
}

int main(void)
{
    check_counts before = check_count();
    breaks("fault/cut", "ended the connection without a word", "null");
    breaks("fault/vanish", "ended the connection without a word", "null");
    breaks("fault/garbage", "broke the WebSocket protocol", "null");
    breaks("fault/close", "the server closed the connection (code 1011: out of memory)", "1011");
    codex_client *client = client_begin();
    answers(client, "fault/ping", NULL, "{\"pong\":true}");
    answers(client, "fault/fragments", NULL, "{     \"text\": \"größe €\"   }");
    long_message(client);
    codex_error *error = NULL;
    MUST(codex_close(client, LIMIT_MS, &error));
    codex_free(client);
    deaf();
    check_settles(before);
    return check_done();
}
