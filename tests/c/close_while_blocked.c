/* codex_close while other threads wait on the same client: each of them comes back, none is forgotten. */
/* needs: faulty */
#include "sessions.h"
#include "record.h"

enum { THREAD_RUN, TURN_RUN, TURN_NEXT, REQUEST, CLOSE, THREAD_START, TURN_START, STEER, NEXT, CALLS };

/* Turns that run for ever; a turn/start on the last thread, any steer and any test/wait are never answered. */
#define PLAN                                                                                                           \
    "{\"rules\":[{\"on\":\"turn/start\",\"nth\":5,\"do\":[]},{\"on\":\"turn/start\",\"do\":[\"reply\"]},"              \
    "{\"on\":\"turn/steer\",\"do\":[]},{\"on\":\"test/wait\",\"do\":[]},{\"on\":\"thread/start\",\"nth\":6,\"do\":[]}]}"

typedef struct {
    int call;
    codex_client *client;
    codex_thread *thread;
    codex_turn *turn;
    codex_status status;
    codex_error *error;
} waiting;

static void wait_in_call(void *of)
{
    waiting *self = of;
    codex_event *event = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    char *text = NULL;
    codex_error **error = &self->error;
    int exits = 0;
    switch (self->call) {
    case THREAD_RUN:
        self->status = codex_thread_run(self->thread, "\"x\"", NULL, CODEX_FOREVER, &text, error);
        break;
    case TURN_RUN:
        self->status = codex_turn_run(self->turn, NULL, NULL, CODEX_FOREVER, &text, error);
        break;
    case TURN_NEXT:
        self->status = codex_turn_next(self->turn, CODEX_FOREVER, &event, error);
        break;
    case REQUEST:
        self->status = codex_request(self->client, "test/wait", NULL, CODEX_FOREVER, &text, error);
        break;
    case CLOSE: /* waits for an end that another thread begins */
        do
            self->status = codex_wake(self->client, error);
        while (self->status == CODEX_OK && codex_request(self->client, "test/x", NULL, LIMIT_MS, NULL, NULL) == CODEX_OK);
        self->status = codex_close(self->client, CODEX_FOREVER, error);
        break;
    case THREAD_START:
        self->status = codex_thread_start(self->client, NULL, CODEX_FOREVER, &thread, error);
        break;
    case TURN_START:
        self->status = codex_turn_start(self->thread, "\"x\"", NULL, CODEX_FOREVER, &turn, error);
        break;
    case STEER:
        self->status = codex_turn_steer(self->turn, "\"x\"", NULL, CODEX_FOREVER, error);
        break;
    default:
        while ((self->status = codex_next(self->client, CODEX_FOREVER, &event, error)) == CODEX_OK ||
               self->status == CODEX_WOKEN) {
            exits += codex_event_kind(event) == CODEX_EVENT_EXIT;
            codex_event_free(event);
        }
        CHECK_INT(exits, 1);
    }
    CHECK(text == NULL && thread == NULL && turn == NULL);
}

static void all_come_back(void)
{
    session one = session_begin(check_plan(PLAN), NULL);
    codex_error *error = NULL;
    waiting all[CALLS];
    worker workers[CALLS];
    for (int call = 0; call < CALLS; call++) {
        waiting fresh = {call, one.client, NULL, NULL, 0, NULL};
        all[call] = fresh;
    }
    /* The turns first, in the plan's order: a turn each for run, next and steer, then the two that start one. */
    static const int with_turn[] = {TURN_RUN, TURN_NEXT, STEER};
    for (int at = 0; at < 3; at++) {
        waiting *self = &all[with_turn[at]];
        MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &self->thread, &error));
        self->turn = turn_begin(self->thread, "x", NULL);
    }
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &all[THREAD_RUN].thread, &error));
    worker_start(&workers[THREAD_RUN], wait_in_call, &all[THREAD_RUN]);
    WAIT_UNTIL(was_received("turn/start", 4));
    all[TURN_START].thread = one.thread;
    for (int call = 0; call < CALLS; call++)
        if (call != THREAD_RUN && call != CLOSE)
            worker_start(&workers[call], wait_in_call, &all[call]);
    WAIT_UNTIL(was_received("turn/start", 5) && was_received("thread/start", 6) && was_received("turn/steer", 1) &&
               was_received("test/wait", 1));
    worker_blocks(&workers[THREAD_RUN]);
    worker_blocks(&workers[TURN_RUN]);
    worker_blocks(&workers[TURN_NEXT]);
    /* The one whose requests keep the reader of the pipe awake comes last. */
    worker_start(&workers[CLOSE], wait_in_call, &all[CLOSE]);
    WAIT_UNTIL(was_received("test/x", 1));

    MUST(codex_close(one.client, LIMIT_MS, &error));
    for (int call = 0; call < CALLS; call++) {
        codex_status expected = call == NEXT ? CODEX_END : call == CLOSE ? CODEX_OK : CODEX_E_CLOSED;
        worker_join(&workers[call]);
        check_status(all[call].status, expected, all[call].error, "a call that waited", __FILE__, __LINE__);
        codex_turn_free(all[call].turn);
        if (call != TURN_START)
            codex_thread_free(all[call].thread);
    }
    codex_thread *late = NULL;
    MUST_GIVE(CODEX_E_CLOSED, codex_thread_attach(one.client, "a thread", &late, &error));
    CHECK(late == NULL);
    session_end(&one);
}

typedef struct {
    codex_client *client;
    codex_turn *turn;
    counter *calls;
    int kind;
} caller;

/* One short call after another, until the client is closed. */
static void call_again_and_again(void *of)
{
    caller *self = of;
    codex_status status = CODEX_OK;
    while (status >= 0 && status != CODEX_END) {
        codex_event *event = NULL;
        if (self->kind == 0)
            status = codex_request(self->client, "test/echo", NULL, CODEX_FOREVER, NULL, NULL);
        else if (self->kind == 1)
            status = codex_next(self->client, CODEX_FOREVER, &event, NULL);
        else
            status = codex_turn_next(self->turn, CODEX_FOREVER, &event, NULL);
        codex_event_free(event);
        counter_add(self->calls, 1);
    }
    CHECK_INT(status, self->kind == 1 ? CODEX_END : CODEX_E_CLOSED);
}

/* The end falls at any point of the calls of six threads. */
static void at_any_moment(void)
{
    for (int round = 0; round < (check_is_slow() ? 5 : 40); round++) {
        session one = session_begin(check_plan("{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\"]},{\"on\":\"test/echo\","
                                               "\"do\":[\"reply\",{\"notify\":[\"configWarning\"]},{\"deltas\":{\"count\":2,\"text\":\"x\"}}]}]}"),
                                    NULL);
        codex_turn *turn = turn_begin(one.thread, "x", NULL);
        counter calls = {0};
        worker workers[6];
        caller callers[6];
        for (int at = 0; at < 6; at++) {
            caller fresh = {one.client, turn, &calls, at % 3};
            callers[at] = fresh;
            worker_start(&workers[at], call_again_and_again, &callers[at]);
        }
        WAIT_UNTIL(counter_get(&calls) > 20 + round * 3);
        codex_error *error = NULL;
        MUST(codex_close(one.client, LIMIT_MS, &error));
        for (int at = 0; at < 6; at++)
            worker_join(&workers[at]);
        codex_turn_free(turn);
        session_end(&one);
    }
}

int main(void)
{
    check_counts before = check_count();
    all_come_back();
    at_any_moment();
    check_settles(before);
    return check_done();
}
