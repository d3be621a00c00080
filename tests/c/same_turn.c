/* The server gives out one turn to several starts, before it says that it runs, while starts cross, after its end: each
 * handle has the turn and ends, and says whether it joined. A start that fails or comes too late leaves nothing. */
/* needs: faulty */
#include "plans.h"

/* What is left of a turn, as "method method … end"; to be freed. */
static char *rest_of(codex_turn *turn)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    char *all = calloc(1, 4000);
    CHECK(all != NULL);
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        CHECK_TEXT(codex_event_turn_id(event), codex_turn_id(turn));
        CHECK(strlen(all) + 100 < 4000);
        strcat(strcat(all, codex_event_method(event)), " ");
        codex_event_free(event);
    }
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    return strcat(all, "end");
}

static void check_rest(codex_turn *turn, const char *expected)
{
    char *rest = rest_of(turn);
    CHECK_TEXT(rest, expected);
    free(rest);
}

/* Runs to the end; the handle is freed. */
static void check_result(codex_turn *turn, const char *status, int joined, const char *final_response)
{
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), status);
    CHECK_INT(codex_json_bool(result, "/joined", -1), joined);
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), final_response);
    codex_string_free(result);
}

/* Events that turned out to be no handle's are not lost: the client's queue has them, in order. */
static void events_before_a_refusal(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"do\":[{\"notify\":[\"turn/started\",\"item/started\"]},"
                        "{\"error\":{\"code\":-32600,\"message\":\"no\"}},{\"notify\":[\"item/completed\"]}]}");
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    MUST_GIVE(CODEX_E_RPC, codex_turn_start(one.thread, "\"x\"", NULL, LIMIT_MS, &turn, &error));
    static const char *const methods[] = {"turn/started", "item/started", "item/completed"};
    for (int at = 0; at < 3;) {
        codex_event *event = client_event_of(one.client, CODEX_EVENT_NOTIFICATION, NULL);
        if (*codex_event_turn_id(event) != '\0')
            CHECK_TEXT(codex_event_method(event), methods[at++]);
        codex_event_free(event);
    }
    session_end(&one);
}

#define RUNS_UNTIL_TOLD                                                                                                \
    "{\"awaitMethod\":\"test/end\"},{\"notify\":[\"item/completed\"]},{\"complete\":\"completed\"}"

/* Both handles see what comes from then on, whether or not the server had said that the turn runs. */
static void a_second_handle(const char *first_steps, int says_started)
{
    char rules[1000];
    snprintf(rules, sizeof rules,
             "{\"on\":\"turn/start\",\"nth\":1,\"do\":[%s," RUNS_UNTIL_TOLD "]},"
             "{\"on\":\"turn/start\",\"do\":[\"reply\"]}",
             first_steps);
    session one = plan_begin(rules);
    codex_error *error = NULL;
    codex_turn *first = turn_begin(one.thread, "x", NULL), *none = NULL;
    if (says_started)
        codex_event_free(turn_event_of(first, CODEX_EVENT_NOTIFICATION, "turn/started"));
    MUST_GIVE(CODEX_E_BUSY,
              codex_turn_start(one.thread, "\"y\"", "{\"libcodex\":{\"join\":false}}", LIMIT_MS, &none, &error));
    CHECK(none == NULL);
    codex_turn *second = turn_begin(one.thread, "y", NULL), *freed = turn_begin(one.thread, "z", NULL);
    CHECK_TEXT(codex_turn_id(second), codex_turn_id(first));
    codex_turn_free(freed);
    plan_notify(one.client, "test/end");
    check_rest(first, "item/completed turn/completed end");
    check_rest(second, "item/completed turn/completed end");
    check_result(first, "completed", 0, "Hello from the faulty server.");
    check_result(second, "completed", 1, "Hello from the faulty server.");
    session_end(&one);
}

static void start_a_turn(void *of)
{
    void **pair = of;
    pair[1] = turn_begin(pair[0], "x", NULL);
}

/* Two starts cross: the server makes one turn of them, and one of the two has joined it. */
static void two_starts_at_once(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"nth\":1,\"do\":[{\"awaitMethod\":\"turn/start\"},\"reply\","
                        "{\"notify\":[\"turn/started\"]}," RUNS_UNTIL_TOLD "]},{\"on\":\"turn/start\",\"do\":[\"reply\"]}");
    void *pairs[2][2] = {{one.thread, NULL}, {one.thread, NULL}};
    worker workers[2];
    worker_start(&workers[0], start_a_turn, pairs[0]);
    worker_start(&workers[1], start_a_turn, pairs[1]);
    worker_join(&workers[0]);
    worker_join(&workers[1]);
    plan_notify(one.client, "test/end");
    int joined = 0;
    for (int at = 0; at < 2; at++) {
        char *rest = rest_of(pairs[at][1]), *result = turn_end(pairs[at][1]);
        CHECK(strstr(rest, "item/completed turn/completed end") != NULL);
        joined += codex_json_bool(result, "/joined", -1);
        codex_string_free(result);
        free(rest);
    }
    CHECK_INT(joined, 1);
    session_end(&one);
}

/* The first start is given up, the second joins its turn: nothing is interrupted, whichever answer comes first. */
static void one_of_two_starts_given_up(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"nth\":1,\"do\":[{\"awaitMethod\":\"test/go\"},\"reply\","
                             "{\"notify\":[\"turn/started\"]},{\"awaitMethod\":\"test/end\"},{\"complete\":\"completed\"}]},"
                             "{\"on\":\"turn/start\",\"do\":[{\"awaitMethod\":\"test/join\"},\"reply\"]}");
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    void *pair[2] = {one.thread, NULL};
    worker starter;
    MUST_GIVE(CODEX_E_TIMEOUT, codex_turn_start(one.thread, "\"x\"", NULL, 100, &turn, &error));
    worker_start(&starter, start_a_turn, pair);
    WAIT_UNTIL(was_received("turn/start", 2));
    plan_notify(one.client, "test/go");
    plan_notify(one.client, "test/join");
    worker_join(&starter);
    plan_settle(one.client);
    plan_notify(one.client, "test/end");
    check_result(pair[1], "completed", 0, NULL);
    CHECK(!was_received("turn/interrupt", 1));
    session_end(&one);
}

/* The limits of who joins count from then on, not from the turn's beginning, nor from its last sign of life before. */
static void limits_of_who_joins(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"do\":[\"reply\"]}");
    codex_error *error = NULL;
    codex_thread *other = NULL;
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &other, &error));
    codex_turn *first[2] = {turn_begin(one.thread, "x", NULL), turn_begin(other, "x", NULL)}, *joined[2];
    check_sleep_ms(400); /* longer than the limits that follow */
    int64_t start_ms = check_now_ms();
    joined[0] = turn_begin(one.thread, "x", "{\"libcodex\":{\"deadlineMs\":300}}");
    joined[1] = turn_begin(other, "x", "{\"libcodex\":{\"idleTimeoutMs\":300}}");
    for (int at = 0; at < 2; at++) {
        char *result = NULL;
        codex_status status = codex_turn_run(joined[at], NULL, NULL, LIMIT_MS, &result, &error);
        CHECK_TEXT(codex_error_reason(error), at ? "idle" : "deadline");
        check_status(status, CODEX_E_TURN_FAILED, error, "codex_turn_run", __FILE__, __LINE__);
        CHECK(check_now_ms() - start_ms >= 300);
        CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
        codex_string_free(result);
        codex_turn_free(joined[at]);
        codex_turn_free(first[at]);
    }
    codex_thread_free(other);
    session_end(&one);
}

/* A turn that has ended by itself is not interrupted because nobody waits for the answer that names it. */
static void over_before_a_late_answer(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"do\":[{\"awaitMethod\":\"test/go\"},{\"notify\":[\"turn/started\"]},"
                             "{\"complete\":\"completed\"},\"reply\",{\"send\":{\"method\":\"test/late\",\"params\":{}}}]}");
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    MUST_GIVE(CODEX_E_TIMEOUT, codex_turn_start(one.thread, "\"x\"", NULL, 100, &turn, &error));
    CHECK(turn == NULL);
    plan_notify(one.client, "test/go");
    codex_event_free(client_event_of(one.client, CODEX_EVENT_NOTIFICATION, "test/late"));
    plan_settle(one.client);
    CHECK(!was_received("turn/interrupt", 1));
    session_end(&one);
}

/* turn/start gives the id of a turn that has ended: before, with and without a handle that is still there, or just now. */
static void a_turn_that_is_over(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"nth\":1,\"do\":[\"usual\"]},"
                        "{\"on\":\"turn/start\",\"nth\":4,\"do\":[{\"result\":{\"turn\":{\"id\":\"$turnId\",\"status\":\"completed\"}}}]},"
                        "{\"on\":\"turn/start\",\"do\":[{\"result\":{\"turn\":{\"id\":\"" TURN_1 "\",\"status\":\"inProgress\"}}}]}");
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_turn *first = turn_begin(one.thread, "x", NULL);
    char *rest = rest_of(first);
    free(rest);
    codex_turn *late = turn_begin(one.thread, "x", NULL);
    CHECK_TEXT(codex_turn_id(late), TURN_1);
    MUST_GIVE(CODEX_END, codex_turn_next(late, LIMIT_MS, &event, &error));
    check_result(late, "completed", 1, "Hello from the faulty server.");
    codex_turn_free(first);
    /* Nobody holds it any more: its end is remembered, and comes as an event. */
    late = turn_begin(one.thread, "x", NULL);
    check_rest(late, "turn/completed end");
    check_result(late, "completed", 1, NULL);
    check_result(turn_begin(one.thread, "x", NULL), "completed", 0, NULL);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    a_second_handle("\"reply\",{\"notify\":[\"turn/started\"]}", 1);
    a_second_handle("\"reply\"", 0);
    two_starts_at_once();
    one_of_two_starts_given_up();
    limits_of_who_joins();
    a_turn_that_is_over();
    over_before_a_late_answer();
    events_before_a_refusal();
    check_settles(before);
    return check_done();
}
