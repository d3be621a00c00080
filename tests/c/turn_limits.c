/* deadlineMs and idleTimeoutMs: the turn is interrupted, and says why, with its result; waiting for an answer to a
 * request counts against neither. */
/* needs: codex model */
#include "approvals.h"

static void expires(session *one, const char *prompt, const char *params, const char *reason, const char *text)
{
    codex_error *error = NULL;
    char *result = NULL;
    codex_turn *turn = turn_begin(one->thread, prompt, params);
    codex_status status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
    CHECK_TEXT(codex_error_reason(error), reason);
    check_status(status, CODEX_E_TURN_FAILED, error, "codex_turn_run", __FILE__, __LINE__);
    CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
    CHECK_OWNED(codex_json_string(result, "/id"), codex_turn_id(turn));
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), text);
    codex_string_free(result);
    codex_turn_free(turn);

    /* The same for a run without a handle. */
    char *input = codex_text_input(prompt);
    status = codex_thread_run(one->thread, input, params, LIMIT_MS, &result, &error);
    CHECK_TEXT(codex_error_reason(error), reason);
    check_status(status, CODEX_E_TURN_FAILED, error, "codex_thread_run", __FILE__, __LINE__);
    CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
    codex_string_free(result);
    codex_string_free(input);
}

static void completes(session *one, const char *prompt, const char *params)
{
    char *result = turn_end(turn_begin(one->thread, prompt, params));
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    codex_string_free(result);
}

/* The person takes longer than the turn may. */
static void waits_for_a_person(session *one, const char *limit, const char *name)
{
    codex_error *error = NULL;
    int limit_ms = check_is_slow() ? 6000 : 3000;
    char params[100];
    snprintf(params, sizeof params, "{\"libcodex\":{\"%s\":%d}}", limit, limit_ms);
    codex_turn *turn = turn_begin(one->thread, asking_prompt(name), params);
    codex_event *request = turn_request(turn), *event = NULL;
    for (int64_t end = check_now_ms() + limit_ms + 500; check_now_ms() < end;) {
        codex_status status = codex_turn_next(turn, 200, &event, &error);
        CHECK(status == CODEX_OK || status == CODEX_TIMEOUT);
        if (status == CODEX_OK)
            CHECK(strcmp(codex_event_method(event), "turn/completed") != 0);
        codex_event_free(event);
    }
    MUST(codex_event_respond(request, "{\"decision\":\"accept\"}", &error));
    codex_event_free(request);
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    CHECK_INT(runs(name), 1);
    codex_string_free(result);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), ASKS);
    /* Long enough for the first words on a slow machine. */
    const char *at_once = check_is_slow() ? "{\"libcodex\":{\"deadlineMs\":6000}}" : "{\"libcodex\":{\"deadlineMs\":2000}}";
    const char *in_silence = check_is_slow() ? "{\"libcodex\":{\"idleTimeoutMs\":6000}}" : "{\"libcodex\":{\"idleTimeoutMs\":2000}}";
    expires(&one, "say: first\nwait: forever", at_once, "deadline", "first");
    expires(&one, "say: first\nwait: forever", in_silence, "idle", "first");
    /* Signs of life put the idle limit off, not the deadline. */
    expires(&one, "deltas 1000 pace 50: x", "{\"libcodex\":{\"idleTimeoutMs\":20000,\"deadlineMs\":900}}", "deadline", NULL);
    completes(&one, "deltas 50 pace 100: x", "{\"libcodex\":{\"idleTimeoutMs\":4000}}");
    completes(&one, "say: quick", "{\"libcodex\":{\"idleTimeoutMs\":-1,\"deadlineMs\":20000}}");
    waits_for_a_person(&one, "deadlineMs", "deadline");
    waits_for_a_person(&one, "idleTimeoutMs", "idle");
    session_end(&one);
    check_settles(before);
    return check_done();
}
