/* W3C trace context goes beside the params of whatever request it was given with, and nowhere else. */
/* needs: faulty */
#include "plans.h"

#define PARENT "\"traceparent\":\"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\""
#define TRACE "{" PARENT ",\"tracestate\":\"a=b\"}"
#define WITH_TRACE "\"libcodex\":{\"trace\":" TRACE "}"

/* The nth message with this method has the trace, and its params have nothing of it. */
static void has_trace(const char *method, int nth)
{
    char *text = received(method, nth);
    CHECK(text != NULL);
    CHECK_OWNED(codex_json_value(text, "/trace"), TRACE);
    CHECK(codex_json_type(text, "/params/libcodex") == CODEX_JSON_ABSENT);
    CHECK(codex_json_type(text, "/params/trace") == CODEX_JSON_ABSENT);
    codex_string_free(text);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_call *call = NULL;
    codex_turn *turn = NULL;
    session one = session_begin(plan_options("{\"on\":\"turn/start\",\"nth\":2,\"do\":[\"reply\",{\"notify\":[\"turn/started\"]},"
                                             "{\"awaitMethod\":\"test/over\"},{\"complete\":\"completed\"}]}"),
                                "{" WITH_TRACE "}");
    has_trace("thread/start", 1);
    MUST(codex_request(one.client, "test/echo", "{\"n\":1," WITH_TRACE "}", LIMIT_MS, NULL, &error));
    has_trace("test/echo", 1);
    check_received_params("test/echo", 1, "/n", "1");
    MUST(codex_call_begin(one.client, "test/echo", "{" WITH_TRACE "}", &call, &error));
    MUST(codex_call_wait(call, LIMIT_MS, NULL, &error));
    codex_call_free(call);
    has_trace("test/echo", 2);
    MUST(codex_thread_request(one.thread, "test/echo", "{" WITH_TRACE "}", LIMIT_MS, NULL, &error));
    has_trace("test/echo", 3);
    MUST(codex_thread_resume(one.client, THREAD_1, "{" WITH_TRACE "}", LIMIT_MS, &thread, &error));
    codex_thread_free(thread);
    has_trace("thread/resume", 1);
    check_ends(turn_begin(one.thread, "x", "{" WITH_TRACE "}"), "completed");
    has_trace("turn/start", 1);
    turn = turn_begin(one.thread, "x", NULL);
    MUST(codex_turn_steer(turn, "\"more\"", "{" WITH_TRACE "}", LIMIT_MS, &error));
    /* The server answers the one before it hears of the other, and only then ends the turn. */
    MUST(codex_request(one.client, "test/over", NULL, LIMIT_MS, NULL, &error));
    check_ends(turn, "completed");
    has_trace("turn/steer", 1);
    /* Without one there is none. */
    char *text = received("turn/start", 2);
    CHECK(codex_json_type(text, "/trace") == CODEX_JSON_ABSENT);
    codex_string_free(text);
    static const char *const refused[] = {"{\"tracestate\":\"a\"}", "{\"traceparent\":1}", "\"00\"", "{" PARENT ",\"x\":\"y\"}"};
    for (size_t at = 0; at < sizeof refused / sizeof *refused; at++) {
        char params[200];
        snprintf(params, sizeof params, "{\"libcodex\":{\"trace\":%s}}", refused[at]);
        MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_request(one.client, "test/echo", params, LIMIT_MS, NULL, &error));
    }
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_request(one.client, "test/echo", "{\"libcodex\":{\"join\":true}}", LIMIT_MS, NULL, &error));
    session_end(&one);
    check_settles(before);
    return check_done();
}
