/* A model that can't be reached: codex says over and over that it tries again, and does not end the turn. That is no sign
 * of life: the turn's limit ends it, and the thread is as good as before. */
/* needs: codex model */
#include "sessions.h"

/* The default limit is ten minutes; this is the same, and shorter. */
#define SHORT "{\"libcodex\":{\"idleTimeoutMs\":2500}}"
/* Nobody listens on this port. */
#define NOWHERE "\"model_providers.scripted.base_url=\\\"http://127.0.0.1:9/v1\\\"\""

static void is_idle(codex_status status, codex_error *error, char *result)
{
    CHECK_TEXT(codex_error_reason(error), "idle");
    check_status(status, CODEX_E_TURN_FAILED, error, "a run", __FILE__, __LINE__);
    CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
    CHECK_OWNED(codex_json_string(result, "/items/0/type"), "userMessage");
    codex_string_free(result);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    char *result = NULL;
    int retries = 0;
    session one = session_begin(check_with(check_options(), "/configOverrides/-", NOWHERE), NULL);
    codex_turn *turn = turn_begin(one.thread, "x", SHORT);
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        if (strcmp(codex_event_method(event), "error") == 0)
            retries += codex_json_bool(codex_event_json(event, NULL), "/params/willRetry", 0) == 1;
        codex_event_free(event);
    }
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    CHECK(retries > 0);
    status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
    is_idle(status, error, result);
    error = NULL;
    codex_turn_free(turn);
    status = codex_thread_run(one.thread, "\"x\"", SHORT, LIMIT_MS, &result, &error);
    is_idle(status, error, result);
    error = NULL;
    CHECK_OWNED(codex_json_string(codex_thread_json(one.thread), "/thread/status/type"), "idle");
    session_end(&one);
    check_settles(before);
    return check_done();
}
