/* What a poller does for those who wait: blocked threads, a host's callback, a host's loop around the descriptor. */
/* needs: faulty */
#include "polled.h"

/* Waits that block, by several threads, and what ends them. */
static void waits_for_a_token(void *with)
{
    codex_error *error = NULL;
    uint64_t token = 0;
    MUST(codex_poller_wait(with, CODEX_DEFAULT, &token, &error));
    CHECK_INT((long long)token, 3);
}

static void waits_for_a_wake(void *with)
{
    codex_error *error = NULL;
    uint64_t token = 0;
    MUST_GIVE(CODEX_WOKEN, codex_poller_wait(with, CODEX_FOREVER, &token, &error));
}

static void waits_for_the_end(void *with)
{
    codex_error *error = NULL;
    uint64_t token = 0;
    MUST_GIVE(CODEX_E_CLOSED, codex_poller_wait(with, CODEX_FOREVER, &token, &error));
}

static void wakes_who_waits(void)
{
    worker waiters[2];
    codex_error *error = NULL;
    uint64_t token = 0;
    begin(SAYS);
    add(client, CODEX_POLLER_LEVEL, 3);
    MUST_GIVE(CODEX_TIMEOUT, codex_poller_wait(poller, 20, &token, &error));
    worker_start(&waiters[0], waits_for_a_token, poller);
    worker_start(&waiters[1], waits_for_a_token, poller);
    worker_blocks(&waiters[0]);
    worker_blocks(&waiters[1]);
    say(2);
    worker_join(&waiters[0]);
    worker_join(&waiters[1]);
    take(2);
    is_quiet();

    /* A wake is kept, and is for one. */
    MUST(codex_poller_wake(poller, &error));
    MUST(codex_poller_wake(poller, &error));
    CHECK_INT(readable(poller, 0), 1);
    MUST_GIVE(CODEX_WOKEN, codex_poller_wait(poller, CODEX_POLL, &token, &error));
    is_quiet();
    worker_start(&waiters[0], waits_for_a_wake, poller);
    worker_blocks(&waiters[0]);
    MUST(codex_poller_wake(poller, &error));
    worker_join(&waiters[0]);

    worker_start(&waiters[0], waits_for_the_end, poller);
    worker_start(&waiters[1], waits_for_the_end, poller);
    worker_blocks(&waiters[0]);
    worker_blocks(&waiters[1]);
    end();
    worker_join(&waiters[0]);
    worker_join(&waiters[1]);
}

typedef struct {
    int calls, released;
    int wakes; /* whether each call wakes the poller */
} host;

static int called(host *of)
{
    return __atomic_load_n(&of->calls, __ATOMIC_SEQ_CST);
}

static void on_wakeup(void *user_data)
{
    host *of = user_data;
    CHECK_INT(__atomic_load_n(&of->released, __ATOMIC_SEQ_CST), 0);
    __atomic_add_fetch(&of->calls, 1, __ATOMIC_SEQ_CST);
    if (of->wakes)
        CHECK_INT(codex_poller_wake(poller, NULL), CODEX_OK);
}

static void on_release(void *user_data)
{
    __atomic_add_fetch(&((host *)user_data)->released, 1, __ATOMIC_SEQ_CST);
}

static void calls_back(void)
{
    codex_error *error = NULL;
    host one = {0, 0, 0}, two = {0, 0, 1}, refused = {0, 0, 0}, last = {0, 0, 0};
    uint64_t token = 0;
    begin(SAYS);
    add(client, CODEX_POLLER_LEVEL, CLIENT);
    MUST(codex_poller_set_wakeup(poller, on_wakeup, &one, on_release, &error));
    CHECK_INT(called(&one), 0);
    say(2);
    WAIT_UNTIL(called(&one) == 1); /* not twice: it knows already */
    tells(CLIENT);
    take(2);
    is_quiet();
    say(1);
    WAIT_UNTIL(called(&one) == 2);
    MUST(codex_poller_wake(poller, &error));
    CHECK_INT(called(&one), 3);

    /* Another one takes its place, and is told at once of what is there already; it may wake the poller. */
    MUST(codex_poller_set_wakeup(poller, on_wakeup, &two, on_release, &error));
    WAIT_UNTIL(one.released == 1);
    CHECK_INT(called(&two), 1);
    MUST_GIVE(CODEX_WOKEN, codex_poller_wait(poller, CODEX_POLL, &token, &error));
    tells(CLIENT);
    take(1);
    is_quiet();
    say(1);
    WAIT_UNTIL(called(&two) == 3); /* of what was said, and of its own wake, which it has waked already */
    MUST_GIVE(CODEX_WOKEN, codex_poller_wait(poller, LIMIT_MS, &token, &error));
    tells(CLIENT);

    /* One that can't be set is released all the same; so is one that comes without a function. */
    MUST_GIVE(CODEX_E_INVALID_HANDLE, codex_poller_set_wakeup(NULL, on_wakeup, &refused, on_release, &error));
    MUST(codex_poller_set_wakeup(poller, NULL, &refused, on_release, &error));
    CHECK_INT(refused.released, 2);
    CHECK_INT(refused.calls, 0);
    WAIT_UNTIL(two.released == 1);
    take(1);
    say(1);

    /* The poller's end is the end of its callback. */
    MUST(codex_poller_set_wakeup(poller, on_wakeup, &last, on_release, &error));
    CHECK_INT(called(&last), 1);
    codex_poller_free(poller);
    CHECK_INT(last.released, 1);
    codex_free(client);
}

/* A host's loop: by the descriptor alone it sees every event of every source, and is never told for nothing twice. */
static void never_spins(void)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    uint64_t token = 0;
    int events = 0, turns = 0, in_vain = 0;
    begin(SAYS);
    add(client, CODEX_POLLER_LEVEL, CLIENT);
    for (int round = 0; round < 100; round++) {
        codex_call *call = NULL;
        MUST(codex_call_begin(client, "test/say", NULL, &call, &error));
        add(call, CODEX_POLLER_LEVEL, CALL);
        for (int left = 2; left > 0;) {
            CHECK_INT(readable(poller, LIMIT_MS), 1);
            turns++;
            int found = 0;
            while (codex_poller_wait(poller, CODEX_POLL, &token, &error) == CODEX_OK) {
                found = 1;
                left--;
                if (token == CALL) {
                    MUST(codex_call_wait(call, CODEX_POLL, NULL, &error));
                    codex_call_free(call);
                } else {
                    MUST(codex_next(client, CODEX_POLL, &event, &error));
                    is_event(event, CODEX_EVENT_NOTIFICATION, "test/said");
                    events++;
                }
            }
            in_vain += !found;
        }
    }
    CHECK_INT(events, 100);
    CHECK(turns <= 200 + in_vain && in_vain <= 100);
    CHECK_INT(readable(poller, 50), 0);
    end();
}

static counter taken, over;
enum { SAID = 60 };

static void takes_what_is_told(void *with)
{
    codex_event *event = NULL;
    uint64_t token = 0;
    while (counter_get(&over) == 0)
        if (codex_poller_wait(with, 20, &token, NULL) == CODEX_OK)
            while (codex_next(client, CODEX_POLL, &event, NULL) == CODEX_OK) {
                counter_add(&taken, 1);
                codex_event_free(event);
            }
}

static void adds_and_removes(void *with)
{
    for (int32_t mode = 0; counter_get(&over) == 0; mode = !mode) {
        codex_call *call = NULL;
        CHECK_INT(codex_call_begin(client, "test/echo", NULL, &call, NULL), CODEX_OK);
        CHECK_INT(codex_poller_add(with, call, mode, 1, NULL), CODEX_OK);
        CHECK_INT(codex_poller_add(with, client, mode, 2, NULL), CODEX_OK);
        codex_call_free(call);
        check_sleep_ms(1);
        CHECK_INT(codex_poller_remove(with, client, NULL), CODEX_OK);
    }
    CHECK_INT(codex_poller_add(with, client, CODEX_POLLER_LEVEL, 2, NULL), CODEX_OK);
}

static counter released;

static void frees(void *user_data)
{
    CHECK(called(user_data) >= 1);
    free(user_data); /* a call that comes after this one is seen by the checkers */
    counter_add(&released, 1);
}

static void sets_and_wakes(void *with)
{
    int set = 0;
    for (; counter_get(&over) == 0; set++) {
        host *of = calloc(1, sizeof *of);
        CHECK(of != NULL);
        of->wakes = 1;
        CHECK_INT(codex_poller_set_wakeup(with, on_wakeup, of, frees, NULL), CODEX_OK);
        WAIT_UNTIL(codex_poller_wake(with, NULL) == CODEX_OK && called(of) >= 1);
    }
    CHECK_INT(codex_poller_set_wakeup(with, NULL, NULL, NULL, NULL), CODEX_OK);
    WAIT_UNTIL(counter_get(&released) == set);
}

/* Threads that wait, add, remove, free, set and wake all at once: no event is lost. */
static void is_used_by_many_threads(void)
{
    worker workers[4];
    begin(SAYS);
    worker_start(&workers[0], takes_what_is_told, poller);
    worker_start(&workers[1], takes_what_is_told, poller);
    worker_start(&workers[2], adds_and_removes, poller);
    worker_start(&workers[3], sets_and_wakes, poller);
    say(SAID);
    WAIT_UNTIL(counter_get(&taken) == SAID);
    counter_add(&over, 1);
    for (int at = 0; at < 4; at++)
        worker_join(&workers[at]);
    for (uint64_t token = 0; codex_poller_wait(poller, CODEX_POLL, &token, NULL) != CODEX_TIMEOUT;)
        ;
    is_quiet();
    say(1);
    tells(2);
    end();
}

int main(void)
{
    check_counts before = check_count();
    wakes_who_waits();
    check_settles(before);
    calls_back();
    check_settles(before);
    never_spins();
    check_settles(before);
    is_used_by_many_threads();
    check_settles(before);
    return check_done();
}
