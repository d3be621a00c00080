/* While one thread is inside codex_turn_run, the turn's events are its alone; what it may call in its callback; and how
 * it stops. */
/* needs: faulty */
#include "sessions.h"

#define PLAN                                                                                                           \
    "{\"text\":\"the text\",\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\",\"item/started\"]},"\
    "{\"deltas\":{\"count\":3,\"text\":\"x\"}},{\"awaitMethod\":\"test/go\"},{\"notify\":[\"item/completed\"]},{\"complete\":\"completed\"}]}]}"

typedef struct {
    session *one;
    codex_turn *turn;
    codex_status status;
    char *result;
    counter events;
    int answer, in_callback;
} running;

static int32_t count_event(codex_event *event, void *user_data)
{
    running *self = user_data;
    CHECK(codex_event_kind(event) == CODEX_EVENT_NOTIFICATION);
    counter_add(&self->events, 1);
    return self->answer;
}

static void run_in_thread(void *of)
{
    running *self = of;
    self->status = codex_turn_run(self->turn, count_event, self, LIMIT_MS, &self->result, NULL);
}

static void is_busy_for_others(session *one)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    char *result = NULL;
    running self = {one, turn_begin(one->thread, "x", NULL), 0, NULL, {0}, 0, 0};
    worker runner;
    worker_start(&runner, run_in_thread, &self);
    WAIT_UNTIL(counter_get(&self.events) == 5);
    MUST_GIVE(CODEX_E_BUSY, codex_turn_run(self.turn, NULL, NULL, LIMIT_MS, &result, &error));
    MUST_GIVE(CODEX_E_BUSY, codex_turn_next(self.turn, CODEX_FOREVER, &event, &error));
    CHECK(result == NULL && event == NULL);
    /* What waits for no event of it is free to all. */
    MUST(codex_turn_steer(self.turn, "\"more\"", NULL, LIMIT_MS, &error));
    MUST(codex_notify(one->client, "test/go", NULL, &error));
    worker_join(&runner);
    CHECK_INT(self.status, CODEX_OK);
    CHECK_INT(counter_get(&self.events), 7);
    CHECK_OWNED(codex_json_string(self.result, "/finalResponse"), "the text");
    codex_string_free(self.result);
    codex_turn_free(self.turn);
}

static void wait_for_event(void *of)
{
    running *self = of;
    codex_event *event = NULL;
    while ((self->status = codex_turn_next(self->turn, CODEX_FOREVER, &event, NULL)) == CODEX_OK) {
        counter_add(&self->events, 1);
        codex_event_free(event);
    }
}

/* Who waits in codex_turn_next when a run begins is told so. */
static void takes_over(session *one)
{
    codex_error *error = NULL;
    running other = {one, turn_begin(one->thread, "x", NULL), 0, NULL, {0}, 0, 0};
    worker reader;
    worker_start(&reader, wait_for_event, &other);
    WAIT_UNTIL(counter_get(&other.events) == 5);
    worker_blocks(&reader);
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_run(other.turn, NULL, NULL, 300, NULL, &error));
    worker_join(&reader);
    CHECK_INT(other.status, CODEX_E_BUSY);
    MUST(codex_notify(one->client, "test/go", NULL, &error));
    turn_drain(other.turn);
    codex_turn_free(other.turn);
}

static int32_t call_all(codex_event *event, void *user_data)
{
    running *self = user_data;
    codex_error *error = NULL;
    codex_event *none = NULL, *copy = NULL;
    codex_thread *thread = NULL;
    char *text = NULL;
    if (self->in_callback++ > 0)
        return 0;
    MUST_GIVE(CODEX_E_REENTRANT, codex_turn_next(self->turn, CODEX_POLL, &none, &error));
    MUST_GIVE(CODEX_E_REENTRANT, codex_turn_run(self->turn, NULL, NULL, CODEX_POLL, &text, &error));
    MUST_GIVE(CODEX_E_REENTRANT, codex_turn_steer(self->turn, "\"x\"", NULL, LIMIT_MS, &error));
    CHECK(none == NULL && text == NULL);
    /* Everything else works: the reading goes on without this thread. */
    MUST(codex_request(self->one->client, "test/echo", NULL, LIMIT_MS, &text, &error));
    codex_string_free(text);
    MUST(codex_thread_start(self->one->client, NULL, LIMIT_MS, &thread, &error));
    codex_thread_free(thread);
    codex_status status = codex_next(self->one->client, CODEX_POLL, &none, &error);
    CHECK(status == CODEX_OK || status == CODEX_TIMEOUT);
    codex_event_free(none);
    MUST(codex_event_clone(event, &copy, &error));
    codex_event_free(copy);
    MUST(codex_notify(self->one->client, "test/go", NULL, &error));
    return 0;
}

static void in_the_callback(session *one)
{
    codex_error *error = NULL;
    running self = {one, turn_begin(one->thread, "x", NULL), 0, NULL, {0}, 0, 0};
    MUST(codex_turn_run(self.turn, call_all, &self, LIMIT_MS, &self.result, &error));
    CHECK_INT(self.in_callback, 7);
    CHECK_OWNED(codex_json_string(self.result, "/status"), "completed");
    codex_string_free(self.result);
    codex_turn_free(self.turn);
}

static void stops(session *one)
{
    codex_error *error = NULL;
    running self = {one, turn_begin(one->thread, "x", NULL), 0, NULL, {0}, CODEX_STOP, 0};
    for (int at = 1; at <= 3; at++) {
        MUST_GIVE(CODEX_STOP, codex_turn_run(self.turn, count_event, &self, LIMIT_MS, &self.result, &error));
        CHECK(self.result == NULL);
        CHECK_INT(counter_get(&self.events), at);
    }
    /* The fourth comes by the other way: it was not taken. */
    codex_event *event = turn_event(self.turn);
    CHECK_TEXT(codex_event_method(event), "item/agentMessage/delta");
    codex_event_free(event);
    MUST(codex_notify(one->client, "test/go", NULL, &error));
    self.answer = 0;
    MUST(codex_turn_run(self.turn, count_event, &self, LIMIT_MS, &self.result, &error));
    CHECK_INT(counter_get(&self.events), 6);
    CHECK_OWNED(codex_json_string(self.result, "/finalResponse"), "the text");
    codex_string_free(self.result);
    codex_turn_free(self.turn);
}

static int32_t free_own_turn(codex_event *event, void *user_data)
{
    running *self = user_data;
    codex_turn_free(self->turn);
    /* The event is lent until this returns, whatever becomes of the turn. */
    CHECK(*codex_event_turn_id(event) != '\0');
    CHECK(codex_event_json(event, NULL) != NULL);
    return self->answer;
}

static void freed_in_the_callback(session *one)
{
    codex_error *error = NULL;
    for (int answer = 0; answer <= CODEX_STOP; answer += CODEX_STOP) {
        running self = {one, turn_begin(one->thread, "x", NULL), 0, NULL, {0}, answer, 0};
        MUST_GIVE(answer == CODEX_STOP ? CODEX_STOP : CODEX_E_CLOSED,
                  codex_turn_run(self.turn, free_own_turn, &self, LIMIT_MS, NULL, &error));
        MUST(codex_notify(one->client, "test/go", NULL, &error));
        codex_event *event = client_event_of(one->client, CODEX_EVENT_NOTIFICATION, "turn/completed");
        codex_event_free(event);
    }
}

static int32_t close_client(codex_event *event, void *user_data)
{
    codex_error *error = NULL;
    running *self = user_data;
    (void)event;
    if (self->in_callback++ == 0)
        MUST(codex_close(self->one->client, LIMIT_MS, &error));
    return 0;
}

/* Closing waits for the server, not for this turn: it may be done in the callback. */
static void closed_in_the_callback(session *one)
{
    codex_error *error = NULL;
    running self = {one, turn_begin(one->thread, "x", NULL), 0, NULL, {0}, 0, 0};
    MUST_GIVE(CODEX_E_CLOSED, codex_turn_run(self.turn, close_client, &self, LIMIT_MS, NULL, &error));
    CHECK(self.in_callback >= 1);
    codex_turn_free(self.turn);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_plan(PLAN), NULL);
    is_busy_for_others(&one);
    takes_over(&one);
    in_the_callback(&one);
    stops(&one);
    freed_in_the_callback(&one);
    closed_in_the_callback(&one);
    session_end(&one);
    check_settles(before);
    return check_done();
}
