/* Pollers: when each kind of source is ready, in both modes, by the wait and by the descriptor. */
/* needs: faulty */
#include "polled.h"

/* It says so only when the test goes on: before the poller knows the thread, that is for the client's queue. */
#define THREAD_STARTS "{\"on\":\"thread/start\",\"do\":[\"reply\",{\"awaitMethod\":\"test/go_on\"},{\"notify\":[\"thread/started\"]}]}"
#define TURN_RUNS "{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]}]}"

static void tells_as_long_as_there_is_something(void)
{
    begin(SAYS);
    is_quiet();
    say(1);
    add(client, CODEX_POLLER_LEVEL, UINT64_MAX); /* ready when it is added */
    tells(UINT64_MAX);
    say(1);
    for (int again = 0; again < 3; again++)
        tells(UINT64_MAX);
    take(1);
    tells(UINT64_MAX);
    take(1);
    is_quiet(); /* also when nobody looked whether there is more */
    CHECK_INT(readable(poller, 50), 0);
    say(1);
    tells(UINT64_MAX);
    take(1);
    take_nothing();
    CHECK_INT(readable(poller, 0), 0); /* also when nobody asked the poller again */
    is_quiet();
    end();
}

static void tells_once_until_nothing_was_found(void)
{
    begin(SAYS);
    add(client, CODEX_POLLER_ONCE, 5);
    is_quiet();
    say(1);
    tells(5);
    is_quiet();
    say(1);
    is_quiet();
    take(2);
    say(1);
    is_quiet();
    take(1);
    take_nothing();
    is_quiet();
    say(1);
    tells(5);
    is_quiet();
    end();
}

/* One source of each type, each told when its own call would give something, ends and errors included. */
static void tells_of_every_type(void)
{
    codex_error *error = NULL;
    codex_call *call = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    begin(SAYS "," THREAD_STARTS "," TURN_RUNS ",{\"on\":\"test/last\",\"do\":[{\"exit\":0}]},{\"on\":\"test/slow\",\"do\":[]}");
    add(client, CODEX_POLLER_ONCE, CLIENT);
    MUST(codex_call_begin(client, "test/slow", NULL, &call, &error));
    add(call, CODEX_POLLER_ONCE, CALL);
    is_quiet();
    MUST(codex_call_cancel(call, &error));
    tells(CALL);
    MUST_GIVE(CODEX_E_CANCELLED, codex_call_wait(call, CODEX_POLL, NULL, &error));
    codex_call_free(call);
    MUST(codex_call_begin(client, "test/echo", NULL, &call, &error));
    add(call, CODEX_POLLER_LEVEL, CALL);
    tells(CALL);
    tells(CALL);
    MUST(codex_call_wait(call, CODEX_POLL, NULL, &error));
    codex_call_free(call);
    is_quiet();

    MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    add(thread, CODEX_POLLER_ONCE, THREAD);
    MUST(codex_notify(client, "test/go_on", NULL, &error));
    tells(THREAD);
    MUST(codex_thread_next(thread, CODEX_POLL, &event, &error));
    codex_string_free(response(event, "/result/thread/id"));
    codex_event_free(thread_event_of(thread, CODEX_EVENT_NOTIFICATION, "thread/started"));
    MUST_GIVE(CODEX_TIMEOUT, codex_thread_next(thread, CODEX_POLL, &event, &error));
    MUST(codex_thread_wake(thread, &error));
    tells(THREAD);
    MUST_GIVE(CODEX_WOKEN, codex_thread_next(thread, CODEX_POLL, &event, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_thread_next(thread, CODEX_POLL, &event, &error));
    MUST(codex_poller_remove(poller, thread, &error));

    MUST(codex_turn_begin(thread, "\"hi\"", NULL, &turn, &error));
    add(turn, CODEX_POLLER_LEVEL, TURN);
    tells(TURN);
    MUST(codex_turn_next(turn, CODEX_POLL, &event, &error));
    codex_string_free(response(event, "/result/turn/id"));
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/started"));
    is_quiet();
    MUST(codex_turn_wake(turn, &error));
    tells(TURN);
    MUST_GIVE(CODEX_WOKEN, codex_turn_next(turn, CODEX_POLL, &event, &error));
    is_quiet();
    MUST(codex_turn_interrupt(turn, NULL, &error));
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/completed"));
    tells(TURN); /* of its end, again and again */
    tells(TURN);
    MUST_GIVE(CODEX_END, codex_turn_next(turn, CODEX_POLL, &event, &error));
    codex_turn_free(turn);
    is_quiet();

    /* The end of the server is news to the thread, to the client and to a turn that runs. */
    MUST(codex_turn_start(thread, "\"hi\"", NULL, LIMIT_MS, &turn, &error));
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/started"));
    take_nothing();
    while (codex_thread_next(thread, CODEX_POLL, &event, &error) == CODEX_OK)
        codex_event_free(event);
    add(turn, CODEX_POLLER_ONCE, TURN);
    add(thread, CODEX_POLLER_ONCE, THREAD);
    MUST_GIVE(CODEX_E_CLOSED, codex_request(client, "test/last", NULL, LIMIT_MS, NULL, &error));
    int told = 0;
    for (uint64_t token = 0; told != (1 << CLIENT | 1 << THREAD | 1 << TURN); told |= 1 << token)
        MUST(codex_poller_wait(poller, LIMIT_MS, &token, &error));
    is_quiet();
    MUST_GIVE(CODEX_E_CLOSED, codex_thread_next(thread, CODEX_POLL, &event, &error));
    MUST_GIVE(CODEX_E_CLOSED, codex_turn_next(turn, CODEX_POLL, &event, &error));
    WAIT_UNTIL(codex_next(client, CODEX_POLL, &event, NULL) == CODEX_OK);
    is_event(event, CODEX_EVENT_EXIT, NULL);
    codex_turn_free(turn);
    codex_thread_free(thread);
    end();
}

/* What is begun and could not be is ready with its error. */
static void tells_of_failures(void)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    begin("{\"on\":\"thread/resume\",\"do\":[{\"pauseMs\":50},{\"error\":{\"code\":-1,\"message\":\"no\"}}]}");
    MUST(codex_thread_begin(client, "thread/resume", "{\"threadId\":\"t\"}", &thread, &error));
    MUST(codex_turn_begin(thread, "\"hi\"", NULL, &turn, &error));
    add(turn, CODEX_POLLER_ONCE, TURN);
    tells(TURN);
    MUST_GIVE(CODEX_E_RPC, codex_turn_next(turn, CODEX_POLL, &event, &error));
    add(thread, CODEX_POLLER_LEVEL, THREAD); /* long after it failed */
    tells(THREAD);
    MUST_GIVE(CODEX_E_RPC, codex_thread_next(thread, CODEX_POLL, &event, &error));
    tells(THREAD);
    codex_turn_free(turn);
    codex_thread_free(thread);
    end();
}

/* A client that is begun: its failed start is told, and its second start too. */
static void tells_of_a_start(void)
{
    char *options = check_with(check_options(), "/codexBin", "\"./not there yet\"");
    codex_error *error = NULL;
    codex_event *event = NULL;
    MUST(codex_begin(options, &client, &error));
    MUST(codex_poller_new(&poller, &error));
    add(client, CODEX_POLLER_ONCE, CLIENT);
    is_quiet();
    CHECK_INT(codex_ready(client, CODEX_POLL, NULL) != CODEX_OK, 1);
    tells(CLIENT);
    MUST_GIVE(CODEX_E_NO_EXECUTABLE, codex_next(client, CODEX_POLL, &event, &error));
    CHECK_INT(symlink(check_env("LIBCODEX_FAULTY"), "not there yet"), 0);
    MUST_GIVE(CODEX_TIMEOUT, codex_ready(client, CODEX_POLL, &error));
    codex_status status = codex_next(client, CODEX_POLL, &event, &error);
    if (status == CODEX_TIMEOUT) {
        tells(CLIENT);
        MUST(codex_next(client, CODEX_POLL, &event, &error));
    }
    codex_string_free(response(event, "/result/userAgent"));
    end();
    CHECK_INT(unlink("not there yet"), 0);
    codex_string_free(options);
}

static void is_told_what_is_wrong(void)
{
    codex_error *error = NULL;
    codex_call *call = NULL;
    codex_event *event = NULL;
    begin(SAYS);
    MUST(codex_call_begin(client, "test/echo", NULL, &call, &error));
    for (int32_t mode = -1; mode <= 3; mode += 4)
        MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_poller_add(poller, call, mode, 1, &error));
    add(call, CODEX_POLLER_LEVEL, CALL);
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_poller_add(poller, call, CODEX_POLLER_ONCE, 1, &error));
    MUST(codex_poller_remove(poller, call, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_poller_remove(poller, call, &error));
    is_quiet();
    add(call, CODEX_POLLER_ONCE, CALL);
    tells(CALL);
    say(1);
    MUST(codex_next(client, LIMIT_MS, &event, &error));
    CHECK_INT(codex_poller_add(poller, event, CODEX_POLLER_ONCE, 1, &error), CODEX_E_INVALID_HANDLE);
    CHECK(strstr(codex_error_message(error), "codex_event") != NULL);
    codex_error_free(error);
    error = NULL;
    MUST_GIVE(CODEX_E_INVALID_HANDLE, codex_poller_add(poller, poller, CODEX_POLLER_ONCE, 1, &error));
    codex_event_free(event);
    codex_call_free(call);
    MUST_GIVE(CODEX_E_INVALID_HANDLE, codex_poller_remove(poller, call, &error));
    end();
}

/* A poller keeps nothing alive, and forgets what was freed; a source outlives its pollers. */
static void keeps_nothing_alive(void)
{
    codex_error *error = NULL;
    codex_poller *second = NULL;
    int children = check_children();
    uint64_t token = 0;
    begin(SAYS);
    MUST(codex_poller_new(&second, &error));
    add(client, CODEX_POLLER_LEVEL, CLIENT);
    MUST(codex_poller_add(second, client, CODEX_POLLER_ONCE, 9, &error));
    say(1);
    MUST(codex_poller_wait(second, CODEX_POLL, &token, &error));
    CHECK_INT((long long)token, 9);
    tells(CLIENT);
    codex_poller_free(second);
    say(1);
    tells(CLIENT);
    codex_free(client);
    is_quiet();
    WAIT_UNTIL(check_children() == children);
    is_quiet();
    codex_poller_free(poller);
}

enum { MANY = 300 };

static void watches_many(void)
{
    static codex_call *calls[MANY];
    static int told[MANY];
    codex_error *error = NULL;
    uint64_t token = 0;
    begin("{\"on\":\"test/held\",\"do\":[{\"holdReplies\":20}]}");
    for (int at = 0; at < MANY; at++) {
        MUST(codex_call_begin(client, "test/held", NULL, &calls[at], &error));
        add(calls[at], at % 2 ? CODEX_POLLER_ONCE : CODEX_POLLER_LEVEL, (uint64_t)at);
    }
    for (int left = MANY; left > 0; left--) {
        MUST(codex_poller_wait(poller, LIMIT_MS, &token, &error));
        CHECK(token < MANY && !told[token]);
        told[token] = 1;
        MUST(codex_call_wait(calls[token], CODEX_POLL, NULL, &error));
        codex_call_free(calls[token]);
    }
    is_quiet();
    /* Without an answer, without a remove, and without a word to the poller. */
    for (int at = 0; at < MANY; at++) {
        MUST(codex_call_begin(client, "test/echo", NULL, &calls[at], &error));
        add(calls[at], CODEX_POLLER_LEVEL, (uint64_t)at);
        codex_call_free(calls[at]);
    }
    MUST(codex_request(client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    is_quiet();
    end();
}

int main(void)
{
    check_counts before = check_count();
    tells_as_long_as_there_is_something();
    check_settles(before);
    tells_once_until_nothing_was_found();
    check_settles(before);
    tells_of_every_type();
    check_settles(before);
    tells_of_failures();
    check_settles(before);
    tells_of_a_start();
    check_settles(before);
    is_told_what_is_wrong();
    check_settles(before);
    keeps_nothing_alive();
    check_settles(before);
    watches_many();
    check_settles(before);
    return check_done();
}
