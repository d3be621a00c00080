/* What takes ten seconds: a turn that the server does not end when a limit of it has passed is given up, and a request that
 * the server does not answer gives its place to the next one. Each on a client of its own, at the same time. */
/* needs: faulty */
/* modes: plain asan */
#include "plans.h"

typedef struct {
    session one;
    counter both_are_held;
} asking;

static void ask_for_ever(void *client)
{
    codex_error *error = NULL;
    MUST_GIVE(CODEX_E_CLOSED, codex_request(client, "test/never", NULL, CODEX_FOREVER, NULL, &error));
}

/* Waits behind two that are never answered. */
static void wait_for_a_place(void *of)
{
    asking *self = of;
    codex_error *error = NULL;
    worker holders[2];
    worker_start(&holders[0], ask_for_ever, self->one.client);
    worker_start(&holders[1], ask_for_ever, self->one.client);
    WAIT_UNTIL(was_received("test/never", 2));
    counter_add(&self->both_are_held, 1);
    int64_t began_ms = check_now_ms();
    MUST(codex_request(self->one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    CHECK(check_now_ms() - began_ms > 5000);
    /* Both places were given up: no one waits any more. */
    MUST(codex_request(self->one.client, "test/echo", NULL, 5000, NULL, &error));
    MUST(codex_close(self->one.client, LIMIT_MS, &error));
    worker_join(&holders[0]);
    worker_join(&holders[1]);
}

static void check_given_up(codex_status status, codex_error *error, const char *reason)
{
    CHECK_INT(status, CODEX_E_TIMEOUT);
    CHECK_TEXT(codex_error_reason(error), reason);
    CHECK(strstr(codex_error_message(error), "did not end") != NULL);
    codex_error_free(error);
}

static void run_without_end(void *thread)
{
    codex_error *error = NULL;
    char *result = NULL;
    codex_status status = codex_thread_run(thread, "\"x\"", "{\"libcodex\":{\"idleTimeoutMs\":200}}", LIMIT_MS, &result, &error);
    check_given_up(status, error, "idle");
    CHECK(result == NULL);
}

int main(void)
{
    check_counts before = check_count();
    asking waiting = {session_begin(check_with(plan_options("{\"on\":\"test/never\",\"do\":[]}"), "/maxInFlight", "2"), NULL), {0}};
    worker asker, runner;
    worker_start(&asker, wait_for_a_place, &waiting);
    WAIT_UNTIL(counter_get(&waiting.both_are_held) == 1);

    /* It takes each interrupt, and goes on. */
    session one = plan_begin("{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]}]},"
                             "{\"on\":\"turn/interrupt\",\"do\":[\"reply\"]}");
    codex_error *error = NULL;
    codex_thread *other = NULL;
    codex_event *event = NULL;
    codex_status status;
    char *result = NULL;
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &other, &error));
    worker_start(&runner, run_without_end, other);
    codex_turn *turn = turn_begin(one.thread, "x", "{\"libcodex\":{\"deadlineMs\":200}}");
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK)
        codex_event_free(event);
    check_given_up(status, error, "deadline");
    status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
    check_given_up(status, error, "deadline");
    CHECK(result == NULL);
    CHECK_INT(received_count("turn/interrupt"), 2);
    worker_join(&runner);

    /* A new handle joins the turn that still runs: it has its events again. */
    codex_turn *joined = turn_begin(one.thread, "x", NULL);
    CHECK_TEXT(codex_turn_id(joined), codex_turn_id(turn));
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_run(joined, NULL, NULL, 100, &result, &error));
    codex_turn_free(joined);
    codex_turn_free(turn);
    codex_thread_free(other);
    session_end(&one);
    worker_join(&asker);
    session_end(&waiting.one);
    check_settles(before);
    return check_done();
}
