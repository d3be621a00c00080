/* Deltas that wait when codex_turn_run begins are lent one after the other: each under an address of its own, in order, none
 * twice and none lost over stops and wakes; what is cloned stays, other threads may look at what is lent, and a callback may
 * run another turn and free the client. */
/* needs: faulty */
#include "plans.h"

#define ASK "item/commandExecution/requestApproval"
#define BEGIN "\"reply\",{\"notify\":[\"turn/started\"]},"

enum { HALF = 100, COUNT = 2 * HALF, STOP_AT = 30, MISTAKE_AT = 31, WAKE_AT = 60 };

/* The latest handle that was lent, for other threads. */
static codex_event *latest;

typedef struct {
    codex_turn *turn;
    codex_event *before, *kept[COUNT];
    size_t live;
    int next, requests;
} listener;

static void check_stale(codex_event *event)
{
    codex_event *copy = NULL;
    CHECK_INT(codex_event_kind(event), 0);
    CHECK(codex_event_json(event, NULL) == NULL);
    CHECK_TEXT(codex_event_method(event), "");
    CHECK(codex_event_string(event, "/method", NULL) == NULL);
    CHECK_INT(codex_event_clone(event, &copy, NULL), CODEX_E_INVALID_HANDLE);
    CHECK(copy == NULL);
}

static void check_delta(const codex_event *event, int number)
{
    char text[20];
    snprintf(text, sizeof text, "<%d>", number);
    CHECK_INT(codex_event_kind(event), CODEX_EVENT_NOTIFICATION);
    CHECK_TEXT(codex_event_method(event), "item/agentMessage/delta");
    CHECK_TEXT(codex_event_thread_id(event), THREAD_1);
    CHECK_TEXT(codex_event_turn_id(event), TURN_1);
    CHECK_TEXT(codex_event_request_id(event), "");
    CHECK_TEXT(codex_event_string(event, "/params/delta", NULL), text);
    CHECK(strstr(codex_event_json(event, NULL), text) != NULL);
}

static int32_t listen(codex_event *event, void *user_data)
{
    listener *self = user_data;
    codex_error *error = NULL;
    size_t length = 0;
    const char *json = codex_event_json(event, &length);
    CHECK(event != self->before && strlen(json) == length);
    CHECK_INT(codex_live_handles(), self->live + 1);
    if (self->before)
        check_stale(self->before);
    self->before = event;
    __atomic_store_n(&latest, event, __ATOMIC_SEQ_CST);
    if (codex_event_kind(event) == CODEX_EVENT_REQUEST)
        self->requests++;
    if (strstr(json, "/delta\"") == NULL)
        return 0;
    int number = self->next++;
    if (number % 3 == 0)
        check_delta(event, number);
    /* What was borrowed before stands where it stood. */
    CHECK(codex_event_json(event, NULL) == json);
    if (number % 7 == 0) {
        MUST(codex_event_clone(event, &self->kept[number], &error));
        self->live++;
    }
    codex_event_free(event);
    CHECK(codex_event_json(event, NULL) == json);
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_reject(event, -1, NULL, &error));
    if (number == WAKE_AT)
        MUST(codex_turn_wake(self->turn, &error));
    return number == STOP_AT ? CODEX_STOP : number == MISTAKE_AT ? 5 : 0;
}

/* A turn of numbered deltas with a request in their midst, all of which have come. */
static session begin(codex_turn **turn)
{
    char rules[60000];
    int end = snprintf(rules, sizeof rules, "{\"on\":\"turn/start\",\"do\":[" BEGIN);
    for (int number = 0; number < COUNT; number++) {
        if (number == HALF)
            end += snprintf(rules + end, sizeof rules - (size_t)end, "{\"ask\":{\"method\":\"" ASK "\",\"id\":7}},");
        end += snprintf(rules + end, sizeof rules - (size_t)end,
                        "{\"send\":{\"method\":\"item/agentMessage/delta\",\"params\":{\"threadId\":\"$threadId\",\"turnId\":\"$turnId\","
                        "\"itemId\":\"i\",\"delta\":\"<%d>\"}}},",
                        number);
    }
    snprintf(rules + end, sizeof rules - (size_t)end, "{\"complete\":\"completed\"}]}");
    session one = plan_begin(rules);
    *turn = turn_begin(one.thread, "x", NULL);
    plan_settle(one.client);
    return one;
}

static void one_after_the_other(void)
{
    codex_error *error = NULL;
    char *result = NULL;
    listener self = {0};
    session one = begin(&self.turn);
    self.live = codex_live_handles();
    MUST_GIVE(CODEX_STOP, codex_turn_run(self.turn, listen, &self, LIMIT_MS, &result, &error));
    CHECK_INT(self.next, STOP_AT + 1);
    check_stale(self.before);
    CHECK_INT(codex_live_handles(), self.live);
    CHECK_INT(codex_turn_run(self.turn, listen, &self, LIMIT_MS, &result, &error), CODEX_E_INVALID_ARGUMENT);
    codex_error_free(error);
    CHECK_INT(self.next, MISTAKE_AT + 1);
    check_stale(self.before);
    MUST_GIVE(CODEX_WOKEN, codex_turn_run(self.turn, listen, &self, LIMIT_MS, &result, &error));
    CHECK_INT(self.next, WAKE_AT + 1);

    /* One that is taken by codex_turn_next in between. */
    codex_event *event = NULL;
    MUST(codex_turn_next(self.turn, LIMIT_MS, &event, &error));
    check_delta(event, self.next++);
    codex_event_free(event);

    /* Without any time, all that is there, and the end with it. */
    MUST(codex_turn_run(self.turn, listen, &self, CODEX_POLL, &result, &error));
    CHECK_INT(self.next, COUNT);
    CHECK_INT(self.requests, 1);
    check_stale(self.before);
    codex_string_free(result);
    for (int number = 0; number < COUNT; number++)
        if (self.kept[number]) {
            check_delta(self.kept[number], number);
            codex_event_free(self.kept[number]);
        }
    codex_turn_free(self.turn);
    session_end(&one);
}

static int32_t free_the_turn(codex_event *event, void *user_data)
{
    listener *self = user_data;
    if (strstr(codex_event_json(event, NULL), "/delta\"") == NULL || self->next++ < STOP_AT)
        return 0;
    codex_turn_free(self->turn);
    check_delta(event, STOP_AT);
    self->before = event;
    return 0;
}

/* What is lent stays until the callback returns, and nothing follows. */
static void freed_within(void)
{
    codex_error *error = NULL;
    listener self = {0};
    session one = begin(&self.turn);
    CHECK_INT(codex_turn_run(self.turn, free_the_turn, &self, LIMIT_MS, NULL, &error), CODEX_E_CLOSED);
    codex_error_free(error);
    CHECK_INT(self.next, STOP_AT + 1);
    check_stale(self.before);
    session_end(&one);
}

/* Looks at what is lent to another thread: it is a whole event or none. */
static void look(void *of)
{
    counter *is_over = of;
    while (!counter_get(is_over)) {
        codex_event *event = __atomic_load_n(&latest, __ATOMIC_SEQ_CST), *copy = NULL;
        int32_t kind = codex_event_kind(event);
        CHECK(kind == 0 || kind == CODEX_EVENT_NOTIFICATION || kind == CODEX_EVENT_REQUEST);
        CHECK(codex_event_method(event) != NULL);
        codex_event_string(event, "/params/delta", NULL);
        codex_event_free(event);
        if (codex_event_clone(event, &copy, NULL) != CODEX_OK)
            continue;
        CHECK(codex_event_string(copy, "/method", NULL) != NULL);
        CHECK_TEXT(codex_event_method(copy), codex_event_string(copy, "/method", NULL));
        codex_event_free(copy);
        /* Whoever runs is to get on, too. */
        check_sleep_ms(1);
    }
}

static int32_t show(codex_event *event, void *user_data)
{
    listener *self = user_data;
    const char *json = codex_event_json(event, NULL);
    __atomic_store_n(&latest, event, __ATOMIC_SEQ_CST);
    if (strstr(json, "/delta\"") != NULL && ++self->next % 2 == 0)
        CHECK_TEXT(codex_event_string(event, "/params/delta", NULL), "x");
    CHECK(json[0] == '{' && json == codex_event_json(event, NULL));
    return 0;
}

/* More than a slot of the table has addresses. */
static void seen_by_others(void)
{
    enum { LOOKERS = 2, MANY = 5000 };
    char rules[400];
    codex_error *error = NULL;
    listener self = {0};
    worker lookers[LOOKERS];
    counter is_over = {0};
    snprintf(rules, sizeof rules,
             "{\"on\":\"turn/start\",\"do\":[" BEGIN "{\"deltas\":{\"count\":%d,\"text\":\"x\"}},{\"complete\":\"completed\"}]}", MANY);
    session one = plan_begin(rules);
    self.turn = turn_begin(one.thread, "x", NULL);
    plan_settle(one.client);
    for (int at = 0; at < LOOKERS; at++)
        worker_start(&lookers[at], look, &is_over);
    MUST(codex_turn_run(self.turn, show, &self, LIMIT_MS, NULL, &error));
    counter_add(&is_over, 1);
    for (int at = 0; at < LOOKERS; at++)
        worker_join(&lookers[at]);
    CHECK_INT(self.next, MANY);
    codex_turn_free(self.turn);
    session_end(&one);
}

typedef struct {
    session *one;
    codex_turn *turn, *other;
    int next;
} caller;

enum { FEW = 500 };

/* Interrupts its turn, runs another one and frees the client: what is lent meanwhile stays what it is. */
static int32_t call_back(codex_event *event, void *user_data)
{
    caller *self = user_data;
    codex_error *error = NULL;
    const char *json = codex_event_json(event, NULL);
    if (strstr(json, "/delta\"") == NULL || self->next++ != STOP_AT)
        return 0;
    listener inner = {0};
    MUST(codex_turn_interrupt(self->turn, NULL, &error));
    MUST_GIVE(CODEX_E_REENTRANT, codex_turn_run(self->turn, show, &inner, LIMIT_MS, NULL, &error));
    MUST(codex_turn_run(self->other, show, &inner, LIMIT_MS, NULL, &error));
    CHECK_INT(inner.next, FEW);
    codex_turn_free(self->other);
    codex_thread_free(self->one->thread);
    codex_free(self->one->client);
    CHECK(codex_event_json(event, NULL) == json);
    CHECK_TEXT(codex_event_string(event, "/params/delta", NULL), "x");
    return 0;
}

static void called_back(void)
{
    char rules[400];
    codex_error *error = NULL;
    snprintf(rules, sizeof rules,
             "{\"on\":\"turn/start\",\"do\":[" BEGIN "{\"deltas\":{\"count\":%d,\"text\":\"x\"}},{\"complete\":\"completed\"}]}", FEW);
    session one = plan_begin(rules);
    caller self = {.one = &one};
    self.turn = turn_begin(one.thread, "x", NULL);
    self.other = turn_begin(one.thread, "y", NULL);
    plan_settle(one.client);
    MUST(codex_turn_run(self.turn, call_back, &self, LIMIT_MS, NULL, &error));
    CHECK_INT(self.next, FEW);
    codex_turn_free(self.turn);
}

int main(void)
{
    codex_error *error = NULL;
    check_counts before = check_count();
    MUST(codex_set_log(0, NULL, NULL, NULL, &error));
    one_after_the_other();
    freed_within();
    seen_by_others();
    called_back();
    check_settles(before);
    return check_done();
}
