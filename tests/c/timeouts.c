/* timeout_ms of every call that has one: invalid numbers, CODEX_POLL, CODEX_DEFAULT, CODEX_FOREVER, numbers too large
 * for any clock. */
/* needs: faulty */
#include "record.h"
#include "sessions.h"

enum { NEW, THREAD_START, THREAD_RESUME, THREAD_FORK, REQUEST, NEXT, CLOSE, THREAD_RUN, TURN_START, TURN_NEXT, TURN_RUN, STEER, CALLS };

/* The first turn runs until test/end; whatever else is asked after it stays without an answer until test/go. */
#define PLAN                                                                                                           \
    "{\"rules\":[{\"on\":\"turn/start\",\"nth\":1,\"do\":[\"reply\",{\"awaitMethod\":\"test/end\"},{\"complete\":\"completed\"}]},"\
    "{\"on\":\"thread/start\",\"nth\":1,\"do\":[\"usual\"]},{\"on\":\"thread/start\",\"nth\":2,\"do\":[\"usual\"]},"     \
    "{\"on\":\"turn/start\",\"do\":[{\"awaitMethod\":\"test/go\"},\"usual\"]},"                                         \
    "{\"on\":\"thread/start\",\"do\":[{\"awaitMethod\":\"test/go\"},\"usual\"]},"                                       \
    "{\"on\":\"thread/fork\",\"do\":[{\"awaitMethod\":\"test/go\"},\"usual\"]},"                                        \
    "{\"on\":\"thread/resume\",\"do\":[{\"awaitMethod\":\"test/go\"},\"usual\"]},"                                      \
    "{\"on\":\"turn/steer\",\"do\":[{\"awaitMethod\":\"test/go\"},\"usual\"]},"                                         \
    "{\"on\":\"test/slow\",\"do\":[{\"awaitMethod\":\"test/go\"},\"usual\"]},"                                          \
    "{\"on\":\"turn/interrupt\",\"do\":[\"reply\"]}%s]}"

static char *plan(const char *more)
{
    static char text[2000];
    snprintf(text, sizeof text, PLAN, more);
    return check_plan(text);
}

typedef struct {
    session one;
    codex_thread *other;
    codex_turn *turn;
    char *new_options;
    int call;
    int64_t timeout_ms;
    codex_status status;
} calling;

static calling begin(char *options, char *new_options)
{
    codex_error *error = NULL;
    calling made;
    memset(&made, 0, sizeof made);
    made.one = session_begin(options, NULL);
    made.turn = turn_begin(made.one.thread, "x", NULL);
    made.new_options = new_options;
    MUST(codex_thread_start(made.one.client, NULL, LIMIT_MS, &made.other, &error));
    /* Whatever came before this answer is in the queue. */
    codex_event *event = NULL;
    MUST(codex_request(made.one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    while (codex_next(made.one.client, CODEX_POLL, &event, NULL) == CODEX_OK)
        codex_event_free(event);
    return made;
}

static void end(calling *self)
{
    codex_thread_free(self->other);
    codex_turn_free(self->turn);
    codex_string_free(self->new_options);
    session_end(&self->one);
}

static void make_call(void *of)
{
    calling *self = of;
    int64_t ms = self->timeout_ms;
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    codex_error *error = NULL;
    codex_status status = 0;
    char *text = NULL;
    switch (self->call) {
    case NEW:
        status = codex_new(self->new_options, ms, &client, &error);
        break;
    case THREAD_START:
        status = codex_thread_start(self->one.client, NULL, ms, &thread, &error);
        break;
    case THREAD_RESUME:
        status = codex_thread_resume(self->one.client, codex_thread_id(self->one.thread), NULL, ms, &thread, &error);
        break;
    case THREAD_FORK:
        status = codex_thread_fork(self->one.client, codex_thread_id(self->one.thread), NULL, ms, &thread, &error);
        break;
    case REQUEST:
        status = codex_request(self->one.client, "test/slow", NULL, ms, &text, &error);
        break;
    case NEXT:
        status = codex_next(self->one.client, ms, &event, &error);
        break;
    case CLOSE:
        status = codex_close(self->one.client, ms, &error);
        break;
    case THREAD_RUN:
        status = codex_thread_run(self->other, "\"x\"", NULL, ms, &text, &error);
        break;
    case TURN_START:
        status = codex_turn_start(self->other, "\"x\"", NULL, ms, &turn, &error);
        break;
    case TURN_NEXT:
        status = codex_turn_next(self->turn, ms, &event, &error);
        break;
    case TURN_RUN:
        status = codex_turn_run(self->turn, NULL, NULL, ms, &text, &error);
        break;
    default:
        status = codex_turn_steer(self->turn, "\"x\"", NULL, ms, &error);
    }
    CHECK((client || thread || turn || event || text) == (status == CODEX_OK && self->call != STEER && self->call != CLOSE));
    self->status = status;
    check_status(status, status, error, "a call with a timeout", __FILE__, __LINE__);
    codex_free(client);
    codex_thread_free(thread);
    codex_turn_free(turn);
    codex_event_free(event);
    codex_string_free(text);
}

static codex_status call_with(calling *self, int call, int64_t timeout_ms)
{
    self->call = call;
    self->timeout_ms = timeout_ms;
    make_call(self);
    return self->status;
}

/* Whether the call can be made again after its time is up; else that is an error. */
static int can_be_repeated(int call)
{
    return call == NEXT || call == CLOSE || call == TURN_NEXT || call == TURN_RUN;
}

static void invalid_and_poll(void)
{
    static const int64_t invalid[] = {-3, -1000, INT64_MIN};
    calling self = begin(plan(""), check_options());
    for (int call = 0; call < CALLS; call++)
        for (int at = 0; at < 3; at++)
            CHECK_INT(call_with(&self, call, invalid[at]), CODEX_E_INVALID_ARGUMENT);
    for (int call = 0; call < CALLS; call++) {
        if (call == CLOSE)
            continue;
        int64_t start_ms = check_now_ms();
        CHECK_INT(call_with(&self, call, CODEX_POLL), can_be_repeated(call) ? CODEX_TIMEOUT : CODEX_E_TIMEOUT);
        if (!check_is_slow())
            CHECK(check_now_ms() - start_ms < 1000);
    }
    /* None of them was sent, and the turn and the client are as they were. */
    codex_error *error = NULL;
    MUST(codex_request(self.one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    CHECK(!was_received("test/slow", 1) && !was_received("turn/steer", 1) && !was_received("thread/fork", 1));
    /* A close that does not wait has begun all the same. */
    CHECK_INT(call_with(&self, CLOSE, CODEX_POLL), CODEX_TIMEOUT);
    MUST_GIVE(CODEX_E_CLOSED, codex_request(self.one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    CHECK_INT(call_with(&self, CLOSE, CODEX_FOREVER), CODEX_OK);
    CHECK_INT(call_with(&self, CLOSE, CODEX_POLL), CODEX_OK);
    end(&self);
}

/* requestTimeoutMs is for answers; a wait for work has no limit by it. */
static void by_default(void)
{
    char *impatient = check_with(plan(",{\"on\":\"eof\",\"do\":[]},{\"on\":\"SIGTERM\",\"do\":[]}"), "/requestTimeoutMs", "400");
    char *silent = check_with(check_plan("{\"rules\":[{\"on\":\"initialize\",\"do\":[]}]}"), "/requestTimeoutMs", "400");
    calling self = begin(impatient, silent);
    static const int for_answer[] = {NEW, THREAD_START, THREAD_RESUME, THREAD_FORK, REQUEST, TURN_START, STEER, THREAD_RUN};
    for (int at = 0; at < 8; at++) {
        int64_t start_ms = check_now_ms();
        CHECK_INT(call_with(&self, for_answer[at], CODEX_DEFAULT), CODEX_E_TIMEOUT);
        CHECK(check_now_ms() - start_ms >= 400);
    }
    static const int for_work[] = {NEXT, TURN_NEXT};
    codex_error *error = NULL;
    for (int at = 0; at < 2; at++) {
        worker waiter;
        self.call = for_work[at];
        self.timeout_ms = CODEX_DEFAULT;
        codex_event *event = NULL;
        while (codex_next(self.one.client, 0, &event, NULL) == CODEX_OK)
            codex_event_free(event);
        worker_start(&waiter, make_call, &self);
        worker_blocks(&waiter);
        check_sleep_ms(800); /* twice the limit that it must not have */
        CHECK(worker_sleeps(&waiter));
        MUST(for_work[at] == NEXT ? codex_wake(self.one.client, &error) : codex_turn_wake(self.turn, &error));
        worker_join(&waiter);
        CHECK_INT(self.status, CODEX_WOKEN);
    }
    int64_t start_ms = check_now_ms();
    CHECK_INT(call_with(&self, CLOSE, CODEX_DEFAULT), CODEX_TIMEOUT);
    CHECK(check_now_ms() - start_ms >= 400);
    end(&self);
}

/* Without a limit, or with one beyond all time: the call waits until it is answered. */
static void for_ever(void)
{
    static const int64_t endless[] = {CODEX_FOREVER, INT64_MAX, INT64_MAX / 1000};
    static const int calls[] = {THREAD_START, THREAD_RESUME, THREAD_FORK, REQUEST, TURN_START, STEER, THREAD_RUN, TURN_RUN};
    for (int at = 0; at < 8; at++)
        for (int kind = 0; kind < (check_is_slow() ? 1 : 3); kind++) {
            codex_error *error = NULL;
            worker waiter;
            calling self = begin(plan(""), check_options());
            self.call = calls[at];
            self.timeout_ms = endless[kind];
            worker_start(&waiter, make_call, &self);
            worker_blocks(&waiter);
            MUST(codex_notify(self.one.client, calls[at] == TURN_RUN ? "test/end" : "test/go", NULL, &error));
            worker_join(&waiter);
            CHECK_INT(self.status, CODEX_OK);
            end(&self);
        }
    calling self = begin(plan(""), check_options());
    CHECK_INT(call_with(&self, NEW, CODEX_FOREVER), CODEX_OK);
    CHECK_INT(call_with(&self, NEW, INT64_MAX), CODEX_OK);
    CHECK_INT(call_with(&self, CLOSE, INT64_MAX), CODEX_OK);
    end(&self);
}

int main(void)
{
    check_counts before = check_count();
    invalid_and_poll();
    by_default();
    for_ever();
    for (int64_t end_ms = check_now_ms() + SOON_MS; check_children() > before.children && check_now_ms() < end_ms;)
        check_sleep_ms(10);
    check_settles(before);
    return check_done();
}
