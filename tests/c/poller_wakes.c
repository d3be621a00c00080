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
    uint64_t token = 0;
    CHECK_ENDED(codex_poller_wait(with, CODEX_FOREVER, &token, NULL));
}

static void wakes_who_waits(void)
{
    beside waiters[2];
    codex_error *error = NULL;
    uint64_t token = 0;
    begin(SAYS);
    add(client, CODEX_POLLER_LEVEL, 3);
    MUST_GIVE(CODEX_TIMEOUT, codex_poller_wait(poller, 20, &token, &error));
    beside_start(&waiters[0], waits_for_a_token, poller);
    beside_start(&waiters[1], waits_for_a_token, poller);
    check_sleep_ms(30);
    say(2);
    beside_end(&waiters[0]);
    beside_end(&waiters[1]);
    take(2);
    is_quiet();

    /* A wake is kept, and is for one. */
    MUST(codex_poller_wake(poller, &error));
    MUST(codex_poller_wake(poller, &error));
    CHECK_INT(readable(poller, 0), 1);
    MUST_GIVE(CODEX_WOKEN, codex_poller_wait(poller, CODEX_POLL, &token, &error));
    is_quiet();
    beside_start(&waiters[0], waits_for_a_wake, poller);
    check_sleep_ms(30);
    MUST(codex_poller_wake(poller, &error));
    beside_end(&waiters[0]);

    beside_start(&waiters[0], waits_for_the_end, poller);
    beside_start(&waiters[1], waits_for_the_end, poller);
    check_sleep_ms(30);
    end();
    beside_end(&waiters[0]);
    beside_end(&waiters[1]);
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
    AWAIT(called(&one) == 1); /* not twice: it knows already */
    tells(CLIENT);
    take(2);
    is_quiet();
    say(1);
    AWAIT(called(&one) == 2);
    MUST(codex_poller_wake(poller, &error));
    CHECK_INT(called(&one), 3);

    /* Another one takes its place, and is told at once of what is there already; it may wake the poller. */
    MUST(codex_poller_set_wakeup(poller, on_wakeup, &two, on_release, &error));
    AWAIT(one.released == 1);
    CHECK_INT(called(&two), 1);
    MUST_GIVE(CODEX_WOKEN, codex_poller_wait(poller, CODEX_POLL, &token, &error));
    tells(CLIENT);
    take(1);
    is_quiet();
    say(1);
    AWAIT(called(&two) == 3); /* of what was said, and of its own wake, which it has waked already */
    MUST_GIVE(CODEX_WOKEN, codex_poller_wait(poller, SOON, &token, &error));
    tells(CLIENT);

    /* One that can't be set is released all the same; so is one that comes without a function. */
    MUST_GIVE(CODEX_E_INVALID_HANDLE, codex_poller_set_wakeup(NULL, on_wakeup, &refused, on_release, &error));
    MUST(codex_poller_set_wakeup(poller, NULL, &refused, on_release, &error));
    CHECK_INT(refused.released, 2);
    CHECK_INT(refused.calls, 0);
    AWAIT(two.released == 1);
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
            CHECK_INT(readable(poller, SOON), 1);
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

int main(void)
{
    check_counts before = check_count();
    wakes_who_waits();
    check_settles(before);
    calls_back();
    check_settles(before);
    never_spins();
    check_settles(before);
    return check_done();
}
