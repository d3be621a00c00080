/* A handle is freed while calls wait on it in other threads: each gives CODEX_E_CLOSED at once; all else goes on. */
/* needs: faulty */
#include "record.h"
#include "sessions.h"

enum { REQUEST, NEXT, THREAD_START, THREAD_RESUME, TURN_START, THREAD_RUN, RUN_STARTING, TURN_NEXT, TURN_RUN, STEER, CLOSE, CALLS };

/* Turns run for ever. Silent: test/wait, steer, the fourth thread/start, resume, the turns on the last two threads. */
#define PLAN                                                                                                           \
    "{\"rules\":[{\"on\":\"turn/start\",\"nth\":5,\"do\":[]},{\"on\":\"turn/start\",\"nth\":6,\"do\":[]},"             \
    "{\"on\":\"turn/start\",\"do\":[\"reply\"]},{\"on\":\"turn/steer\",\"do\":[]},{\"on\":\"test/wait\",\"do\":[]},"   \
    "{\"on\":\"thread/start\",\"nth\":8,\"do\":[]},{\"on\":\"thread/resume\",\"do\":[]},{\"on\":\"eof\",\"do\":[]},"   \
    "{\"on\":\"SIGTERM\",\"do\":[]}]}"

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
    switch (self->call) {
    case REQUEST:
        self->status = codex_request(self->client, "test/wait", NULL, CODEX_FOREVER, &text, error);
        break;
    case NEXT:
        do
            codex_event_free(event);
        while ((self->status = codex_next(self->client, CODEX_FOREVER, &event, error)) == CODEX_OK);
        break;
    case THREAD_START:
        self->status = codex_thread_start(self->client, NULL, CODEX_FOREVER, &thread, error);
        break;
    case THREAD_RESUME:
        self->status = codex_thread_resume(self->client, "t", NULL, CODEX_FOREVER, &thread, error);
        break;
    case TURN_START:
        self->status = codex_turn_start(self->thread, "\"x\"", NULL, CODEX_FOREVER, &turn, error);
        break;
    case THREAD_RUN:
    case RUN_STARTING:
        self->status = codex_thread_run(self->thread, "\"x\"", NULL, CODEX_FOREVER, &text, error);
        break;
    case TURN_NEXT:
        self->status = codex_turn_next(self->turn, CODEX_FOREVER, &event, error);
        break;
    case TURN_RUN:
        self->status = codex_turn_run(self->turn, NULL, NULL, CODEX_FOREVER, &text, error);
        break;
    case STEER:
        self->status = codex_turn_steer(self->turn, "\"x\"", NULL, CODEX_FOREVER, error);
        break;
    default:
        self->status = codex_close(self->client, CODEX_FOREVER, error);
    }
    CHECK(text == NULL && thread == NULL && turn == NULL && event == NULL);
}

static int has_own_client(int call)
{
    return call <= THREAD_RESUME || call == CLOSE;
}

static int has_own_thread(int call)
{
    return call >= TURN_START && call <= STEER;
}

/* Frees what the call waits on. */
static void free_its_handle(waiting *of)
{
    if (has_own_client(of->call))
        codex_free(of->client);
    else if (of->turn)
        codex_turn_free(of->turn);
    else
        codex_thread_free(of->thread);
}

static void begin(waiting *self, worker *on, int call, codex_client *client)
{
    codex_error *error = NULL;
    waiting fresh = {call, client, NULL, NULL, 0, NULL};
    if (has_own_client(call))
        MUST(codex_clone(client, &fresh.client, &error));
    if (has_own_thread(call))
        MUST(codex_thread_start(client, NULL, LIMIT_MS, &fresh.thread, &error));
    if (call >= TURN_NEXT && call <= STEER)
        fresh.turn = turn_begin(fresh.thread, "x", NULL);
    *self = fresh;
    worker_start(on, wait_in_call, self);
}

static void each_comes_back(void)
{
    session one = session_begin(check_plan(PLAN), NULL);
    waiting all[CALLS];
    worker workers[CALLS];
    /* In the order that the plan counts on: turns 1 to 4 are answered. */
    static const int order[] = {TURN_NEXT, TURN_RUN, STEER, THREAD_RUN, TURN_START, RUN_STARTING, THREAD_START, THREAD_RESUME, REQUEST, NEXT};
    for (int at = 0; at < 10; at++) {
        begin(&all[order[at]], &workers[order[at]], order[at], one.client);
        if (order[at] == THREAD_RUN)
            WAIT_UNTIL(was_received("turn/start", 4));
        if (order[at] == TURN_START)
            WAIT_UNTIL(was_received("turn/start", 5));
        if (order[at] == RUN_STARTING)
            WAIT_UNTIL(was_received("turn/start", 6));
    }
    WAIT_UNTIL(was_received("thread/start", 8) && was_received("thread/resume", 1) && was_received("turn/steer", 1) &&
               was_received("test/wait", 1));
    for (int at = 0; at < 10; at++)
        worker_blocks(&workers[order[at]]);
    for (int at = 0; at < 10; at++) {
        waiting *self = &all[order[at]];
        codex_error *error = NULL;
        int64_t freed_ms = check_now_ms();
        free_its_handle(self);
        worker_join(&workers[order[at]]);
        if (!check_is_slow())
            CHECK(workers[order[at]].ended_ms - freed_ms < 1000);
        check_status(self->status, CODEX_E_CLOSED, self->error, "a call whose handle was freed", __FILE__, __LINE__);
        /* The client and what else is on it are none the worse for it. */
        MUST(codex_request(one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
        if (self->turn)
            codex_thread_free(self->thread);
    }
    /* The turn of a codex_thread_run that ends early has no handle left: it is interrupted, and only that one. */
    char *interrupt = NULL;
    WAIT_UNTIL((interrupt = received("turn/interrupt", 1)) != NULL);
    CHECK_OWNED(codex_json_string(interrupt, "/params/turnId"), "01a20000-0000-7002-8000-000000000004");
    codex_string_free(interrupt);
    CHECK(!was_received("turn/interrupt", 2));

    /* The server is deaf: closing takes seconds, and who waits for it need not. */
    begin(&all[CLOSE], &workers[CLOSE], CLOSE, one.client);
    worker_blocks(&workers[CLOSE]);
    free_its_handle(&all[CLOSE]);
    worker_join(&workers[CLOSE]);
    check_status(all[CLOSE].status, CODEX_E_CLOSED, all[CLOSE].error, "codex_close", __FILE__, __LINE__);
    session_end(&one);
}

/* The very last handle of a client is freed under three calls. */
static void the_last_handle(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"test/wait\",\"do\":[]},{\"on\":\"thread/resume\",\"do\":[]}]}"), NULL);
    waiting all[3];
    worker workers[3];
    static const int calls[] = {REQUEST, NEXT, THREAD_RESUME};
    codex_thread_free(one.thread);
    for (int at = 0; at < 3; at++) {
        waiting fresh = {calls[at], one.client, NULL, NULL, 0, NULL};
        all[at] = fresh;
        worker_start(&workers[at], wait_in_call, &all[at]);
    }
    for (int at = 0; at < 3; at++)
        worker_blocks(&workers[at]);
    codex_free(one.client);
    for (int at = 0; at < 3; at++) {
        worker_join(&workers[at]);
        check_status(all[at].status, CODEX_E_CLOSED, all[at].error, "a call on the last handle", __FILE__, __LINE__);
    }
}

typedef struct {
    counter go;
    codex_turn *turn;
} race;

static void read_until_freed(void *of)
{
    race *self = of;
    codex_status status;
    codex_event *event = NULL;
    counter_add(&self->go, 1);
    while ((status = codex_turn_next(self->turn, CODEX_FOREVER, &event, NULL)) == CODEX_OK)
        codex_event_free(event);
    /* Before the free it waits; after it the handle is no more. The turn itself never ends. */
    CHECK(status == CODEX_E_CLOSED || status == CODEX_E_INVALID_HANDLE);
}

/* Two readers, events that come, and a free at any moment. */
static void at_any_moment(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"deltas\":{\"count\":30,\"text\":\"x\"}}]}]}"), NULL);
    for (int round = 0; round < (check_is_slow() ? 20 : 300); round++) {
        codex_error *error = NULL;
        race shared = {{0}, NULL};
        codex_thread *thread = NULL;
        worker readers[2];
        MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &thread, &error));
        shared.turn = turn_begin(thread, "x", NULL);
        worker_start(&readers[0], read_until_freed, &shared);
        worker_start(&readers[1], read_until_freed, &shared);
        while (counter_get(&shared.go) < round % 3)
            continue;
        codex_turn_free(shared.turn);
        worker_join(&readers[0]);
        worker_join(&readers[1]);
        codex_thread_free(thread);
    }
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    each_comes_back();
    the_last_handle();
    at_any_moment();
    for (int64_t end = check_now_ms() + SOON_MS; check_children() > before.children && check_now_ms() < end;)
        check_sleep_ms(10); /* the deaf server has its three seconds */
    check_settles(before);
    return check_done();
}
