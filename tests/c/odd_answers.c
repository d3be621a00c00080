/* Answers twice, to nobody, in any order, late or never: each call gets its own or none, and the client works on. */
/* needs: faulty */
#include "record.h"
#include "sessions.h"

/* A call that is answered as it should be; it can't be mistaken for another. */
static void good_call(codex_client *client, int number)
{
    codex_error *error = NULL;
    char params[50], expected[80], *answer = NULL;
    snprintf(params, sizeof params, "{\"number\":%d}", number);
    snprintf(expected, sizeof expected, "{\"echo\":{\"number\":%d}}", number);
    MUST(codex_request(client, "test/echo", params, LIMIT_MS, &answer, &error));
    CHECK_OWNED(answer, expected);
}

static void twice_and_to_nobody(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"test/twice\",\"do\":[\"reply\",\"reply\",{\"result\":\"other\"},{\"error\":{\"code\":1,\"message\":\"m\"}}]},"
                                           "{\"on\":\"test/nobody\",\"do\":[{\"send\":{\"id\":999999,\"result\":{}}},{\"send\":{\"id\":\"1\",\"result\":{}}},"
                                           "{\"send\":{\"id\":-1,\"result\":{}}},{\"send\":{\"id\":1.5,\"result\":{}}},{\"send\":{\"id\":null,\"result\":{}}},"
                                           "{\"send\":{\"id\":1e30,\"error\":{}}},{\"send\":{\"id\":[1],\"result\":{}}},{\"send\":{\"id\":{},\"result\":1}},\"reply\"]}]}"),
                                NULL);
    codex_error *error = NULL;
    char *answer = NULL;
    for (int round = 0; round < 5; round++) {
        MUST(codex_request(one.client, "test/twice", "{\"a\":0}", LIMIT_MS, &answer, &error));
        CHECK_OWNED(answer, "{\"echo\":{\"a\":0}}");
        MUST(codex_request(one.client, "test/nobody", "{\"b\":0}", LIMIT_MS, &answer, &error));
        CHECK_OWNED(answer, "{\"echo\":{\"b\":0}}");
        good_call(one.client, round);
    }
    session_end(&one);
}

static void odd_shapes(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"test/null\",\"do\":[{\"result\":null}]},{\"on\":\"test/text\",\"do\":[{\"result\":\"x\"}]},"
                                           "{\"on\":\"test/bare\",\"do\":[{\"error\":null}]},{\"on\":\"test/words\",\"do\":[{\"error\":\"words\"}]},"
                                           "{\"on\":\"test/neither\",\"do\":[{\"send\":{\"id\":\"$id\"}}]},"
                                           "{\"on\":\"test/both\",\"do\":[{\"send\":{\"id\":\"$id\",\"result\":{},\"error\":{\"code\":5,\"message\":\"both\"}}}]},"
                                           "{\"on\":\"thread/start\",\"nth\":2,\"do\":[{\"result\":{}}]},{\"on\":\"turn/start\",\"do\":[{\"result\":{\"turn\":{\"id\":7}}}]}]}"),
                                NULL);
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    char *answer = NULL;
    MUST(codex_request(one.client, "test/null", NULL, LIMIT_MS, &answer, &error));
    CHECK_OWNED(answer, "null");
    MUST(codex_request(one.client, "test/text", NULL, LIMIT_MS, &answer, &error));
    CHECK_OWNED(answer, "\"x\"");
    MUST_GIVE(CODEX_E_RPC, codex_request(one.client, "test/words", NULL, LIMIT_MS, &answer, &error));
    MUST_GIVE(CODEX_E_RPC, codex_request(one.client, "test/both", NULL, LIMIT_MS, &answer, &error));
    MUST_GIVE(CODEX_E_RPC, codex_request(one.client, "test/bare", NULL, LIMIT_MS, &answer, &error));
    MUST_GIVE(CODEX_E_PROTOCOL, codex_request(one.client, "test/neither", NULL, LIMIT_MS, &answer, &error));
    MUST_GIVE(CODEX_E_PROTOCOL, codex_thread_start(one.client, NULL, LIMIT_MS, &thread, &error));
    MUST_GIVE(CODEX_E_PROTOCOL, codex_turn_start(one.thread, "\"x\"", NULL, LIMIT_MS, &turn, &error));
    CHECK(answer == NULL && thread == NULL && turn == NULL);
    good_call(one.client, 1);
    session_end(&one);
}

static void late_and_never(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"test/late\",\"do\":[{\"awaitMethod\":\"test/go\"},\"reply\"]},{\"on\":\"test/never\",\"do\":[]}]}"), NULL);
    codex_error *error = NULL;
    char *answer = NULL;
    for (int round = 0; round < 3; round++) {
        int64_t start_ms = check_now_ms();
        codex_status status = codex_request(one.client, round == 1 ? "test/never" : "test/late", NULL, 150, &answer, &error);
        const char *json = codex_error_json(error);
        CHECK_INT(codex_json_bool(json, "/sent", -1), 1);
        /* Of the call's time, what was left when it was queued. */
        int64_t elapsed_ms = codex_json_int(json, "/elapsedMs", -1);
        CHECK(elapsed_ms > 0 && elapsed_ms <= check_now_ms() - start_ms + 1);
        CHECK_INT(codex_error_is_retryable(error), 0);
        check_status(status, CODEX_E_TIMEOUT, error, "codex_request", __FILE__, __LINE__);
        good_call(one.client, round);
    }
    MUST(codex_notify(one.client, "test/go", NULL, &error));
    for (int round = 0; round < 5; round++)
        good_call(one.client, round);
    session_end(&one);
}

/* More calls without an answer than may be in flight: who waits for a place learns that nothing was sent. */
static void no_place(void)
{
    session one = session_begin(check_with(check_plan("{\"rules\":[{\"on\":\"test/never\",\"do\":[]}]}"), "/maxInFlight", "1"), NULL);
    codex_error *error = NULL;
    MUST_GIVE(CODEX_E_TIMEOUT, codex_request(one.client, "test/never", NULL, 150, NULL, &error));
    /* The deadline of that one has given its place back. */
    good_call(one.client, 1);
    session_end(&one);
}

typedef struct {
    codex_client *client;
    int number;
} asker;

static void ask(void *of)
{
    asker *self = of;
    good_call(self->client, self->number);
}

/* Fifty at a time are held back, and answered last first. */
static void in_any_order(void)
{
    enum { MOST = 200 };
    static worker workers[MOST];
    static asker askers[MOST];
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"test/echo\",\"do\":[{\"holdReplies\":50}]}]}"), NULL);
    for (int at = 0; at < MOST; at++) {
        asker fresh = {one.client, at};
        askers[at] = fresh;
        worker_start(&workers[at], ask, &askers[at]);
    }
    for (int at = 0; at < MOST; at++)
        worker_join(&workers[at]);
    session_end(&one);
}

static void ask_for_ever(void *client)
{
    codex_error *error = NULL;
    MUST_GIVE(CODEX_E_CLOSED, codex_request(client, "test/never", NULL, CODEX_FOREVER, NULL, &error));
}

/* A place that nobody gives back: after 10 s it counts no more; until then the next one waits. */
static void waits_for_its_place(void)
{
    session one = session_begin(check_with(check_plan("{\"rules\":[{\"on\":\"test/never\",\"do\":[]}]}"), "/maxInFlight", "1"), NULL);
    codex_error *error = NULL;
    worker holder;
    worker_start(&holder, ask_for_ever, one.client);
    WAIT_UNTIL(was_received("test/never", 3));
    codex_status status = codex_request(one.client, "test/echo", NULL, 100, NULL, &error);
    CHECK_INT(codex_json_bool(codex_error_json(error), "/sent", -1), 0);
    CHECK_INT(codex_error_is_retryable(error), 1);
    check_status(status, CODEX_E_TIMEOUT, error, "codex_request", __FILE__, __LINE__);
    if (!check_is_slow())
        good_call(one.client, 1);
    MUST(codex_close(one.client, LIMIT_MS, &error));
    worker_join(&holder);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    twice_and_to_nobody();
    odd_shapes();
    late_and_never();
    no_place();
    in_any_order();
    waits_for_its_place();
    check_settles(before);
    return check_done();
}
