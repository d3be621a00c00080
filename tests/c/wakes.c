/* A wake ends one wait, the present one or the next, on its own queue; and it takes nothing from the queue. */
/* needs: faulty */
#include "sessions.h"

#define PLAN                                                                                                           \
    "{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]},{\"awaitMethod\":\"test/go\"},"\
    "{\"complete\":\"completed\"}]}]}"

typedef struct {
    codex_client *client;
    codex_turn *turn;
    codex_status status;
    counter *woken;
} waiting;

static void wait_for_turn(void *of)
{
    waiting *self = of;
    codex_event *event = NULL;
    self->status = codex_turn_next(self->turn, LIMIT_MS, &event, NULL);
    CHECK(event == NULL);
    counter_add(self->woken, 1);
}

static void wait_for_client(void *of)
{
    waiting *self = of;
    codex_event *event = NULL;
    self->status = codex_next(self->client, LIMIT_MS, &event, NULL);
    CHECK(event == NULL);
    counter_add(self->woken, 1);
}

static void run_turn(void *of)
{
    waiting *self = of;
    self->status = codex_turn_run(self->turn, NULL, NULL, LIMIT_MS, NULL, NULL);
    counter_add(self->woken, 1);
}

static void is_kept_for_the_next_wait(session *one, codex_turn *turn)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    /* Several wakes are one; what is queued stays, and comes after it. */
    MUST(codex_turn_wake(turn, &error));
    MUST(codex_turn_wake(turn, &error));
    MUST_GIVE(CODEX_WOKEN, codex_turn_next(turn, LIMIT_MS, &event, &error));
    event = turn_event(turn);
    CHECK_TEXT(codex_event_method(event), "turn/started");
    codex_event_free(event);
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_next(turn, CODEX_POLL, &event, &error));
    MUST(codex_turn_wake(turn, &error));
    MUST_GIVE(CODEX_WOKEN, codex_turn_next(turn, CODEX_POLL, &event, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_next(turn, 50, &event, &error));
    /* One queue's wake is not another's. */
    while (codex_next(one->client, CODEX_POLL, &event, NULL) == CODEX_OK)
        codex_event_free(event);
    MUST(codex_turn_wake(turn, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_next(one->client, 50, &event, &error));
    MUST(codex_wake(one->client, &error));
    MUST_GIVE(CODEX_WOKEN, codex_turn_run(turn, NULL, NULL, LIMIT_MS, NULL, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_run(turn, NULL, NULL, 50, NULL, &error));
    MUST_GIVE(CODEX_WOKEN, codex_next(one->client, LIMIT_MS, &event, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_next(one->client, 50, &event, &error));
}

/* Two wait; each wake lets one of them go. */
static void lets_one_go(session *one, codex_turn *turn, void (*wait)(void *), int of_turn)
{
    codex_error *error = NULL;
    counter woken = {0};
    waiting all[2] = {{one->client, turn, 0, &woken}, {one->client, turn, 0, &woken}};
    worker workers[2];
    for (int at = 0; at < 2; at++)
        worker_start(&workers[at], wait, &all[at]);
    for (int at = 0; at < 2; at++)
        worker_blocks(&workers[at]);
    for (int at = 1; at <= 2; at++) {
        MUST(of_turn ? codex_turn_wake(turn, &error) : codex_wake(one->client, &error));
        WAIT_UNTIL(counter_get(&woken) >= at);
        check_sleep_ms(20); /* time enough for a second one to go, wrongly */
        CHECK_INT(counter_get(&woken), at);
    }
    for (int at = 0; at < 2; at++) {
        worker_join(&workers[at]);
        CHECK_INT(all[at].status, CODEX_WOKEN);
    }
}

static void ends_a_run(session *one, codex_turn *turn)
{
    codex_error *error = NULL;
    counter woken = {0};
    waiting self = {one->client, turn, 0, &woken};
    worker runner;
    worker_start(&runner, run_turn, &self);
    worker_blocks(&runner);
    MUST(codex_turn_wake(turn, &error));
    worker_join(&runner);
    CHECK_INT(self.status, CODEX_WOKEN);
}

static int32_t wake_own_turn(codex_event *event, void *user_data)
{
    codex_error *error = NULL;
    (void)event;
    MUST(codex_turn_wake(user_data, &error));
    return 0;
}

typedef struct {
    codex_turn *turn;
    counter made, stop;
} waker;

static void wake_again_and_again(void *of)
{
    waker *self = of;
    codex_error *error = NULL;
    while (counter_get(&self->stop) == 0) {
        MUST(codex_turn_wake(self->turn, &error));
        counter_add(&self->made, 1);
    }
}

/* Under a rain of wakes no event is lost and none comes twice. */
static void in_the_rain(void)
{
    int count = check_is_slow() ? 500 : 5000, deltas = 0, wakes = 0;
    char plan[300];
    snprintf(plan, sizeof plan,
             "{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"deltas\":{\"count\":%d,\"text\":\"x\"}},{\"complete\":\"completed\"}]}]}", count);
    session one = session_begin(check_plan(plan), NULL);
    waker rain = {turn_begin(one.thread, "x", NULL), {0}, {0}};
    worker thread;
    codex_event *event = NULL;
    codex_status status;
    worker_start(&thread, wake_again_and_again, &rain);
    WAIT_UNTIL(counter_get(&rain.made) > 0); /* it is kept, however quick the reader is */
    while ((status = codex_turn_next(rain.turn, LIMIT_MS, &event, NULL)) == CODEX_OK || status == CODEX_WOKEN) {
        wakes += status == CODEX_WOKEN;
        deltas += status == CODEX_OK && strcmp(codex_event_method(event), "item/agentMessage/delta") == 0;
        codex_event_free(event);
    }
    counter_add(&rain.stop, 1);
    worker_join(&thread);
    CHECK_INT(status, CODEX_END);
    CHECK_INT(deltas, count);
    CHECK(wakes > 0);
    codex_turn_free(rain.turn);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_plan(PLAN), NULL);
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    is_kept_for_the_next_wait(&one, turn);
    lets_one_go(&one, turn, wait_for_turn, 1);
    lets_one_go(&one, turn, wait_for_client, 0);
    ends_a_run(&one, turn);
    MUST(codex_notify(one.client, "test/go", NULL, &error));
    MUST_GIVE(CODEX_WOKEN, codex_turn_run(turn, wake_own_turn, turn, LIMIT_MS, NULL, &error));
    MUST(codex_turn_run(turn, NULL, NULL, LIMIT_MS, NULL, &error));
    /* The end comes after a wake too, and for ever. */
    codex_event *event = NULL;
    MUST(codex_turn_wake(turn, &error));
    MUST_GIVE(CODEX_WOKEN, codex_turn_next(turn, LIMIT_MS, &event, &error));
    MUST_GIVE(CODEX_END, codex_turn_next(turn, LIMIT_MS, &event, &error));
    codex_turn_free(turn);
    session_end(&one);
    in_the_rain();
    check_settles(before);
    return check_done();
}
