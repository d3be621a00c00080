/* An answer to a start that nobody waits for any more: the turn is interrupted, the thread let go of; but not a turn
 * or a thread that is somebody else's. */
/* needs: faulty */
#include "record.h"
#include "sessions.h"

/* Whether a message with this method and this id in its params came. */
static int came(const char *method, const char *pointer, const char *id)
{
    char *text = NULL;
    int found = 0;
    for (int nth = 1; !found && (text = received(method, nth)) != NULL; nth++) {
        char *given = codex_json_string(text, pointer);
        found = given && strcmp(given, id) == 0;
        codex_string_free(given);
        codex_string_free(text);
    }
    return found;
}

#define TURN(number) "01a20000-0000-7002-8000-00000000000" number
#define THREAD(number) "01a20000-0000-7001-8000-00000000000" number

static void turns(void)
{
    /* The late answers come when the test says so: by then the call is over. */
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"turn/start\",\"nth\":1,\"do\":[{\"awaitMethod\":\"test/go\"},\"reply\","
                                           "{\"notify\":[\"turn/started\"]}]},"
                                           "{\"on\":\"turn/start\",\"nth\":2,\"do\":[{\"awaitMethod\":\"test/go\"},{\"notify\":[\"turn/started\"]},\"reply\"]},"
                                           "{\"on\":\"turn/start\",\"nth\":4,\"do\":[{\"awaitMethod\":\"test/go\"},\"reply\"]},"
                                           "{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]}]}]}"),
                                NULL);
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    codex_thread *other = NULL;
    MUST_GIVE(CODEX_E_TIMEOUT, codex_turn_start(one.thread, "\"x\"", NULL, 200, &turn, &error));
    CHECK(turn == NULL);
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &other, &error));
    MUST_GIVE(CODEX_E_TIMEOUT, codex_thread_run(other, "\"x\"", NULL, 200, NULL, &error));
    CHECK(!was_received("turn/interrupt", 1));
    MUST(codex_notify(one.client, "test/go", NULL, &error));
    WAIT_UNTIL(came("turn/interrupt", "/params/turnId", TURN("1")));
    WAIT_UNTIL(came("turn/interrupt", "/params/turnId", TURN("2")));
    codex_thread_free(other);

    /* One that joined another's turn: that one goes on. */
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &other, &error));
    turn = turn_begin(other, "x", NULL);
    CHECK_TEXT(codex_turn_id(turn), TURN("3"));
    codex_turn *joined = NULL;
    MUST_GIVE(CODEX_E_TIMEOUT, codex_turn_start(other, "\"x\"", NULL, 200, &joined, &error));
    MUST(codex_notify(one.client, "test/go", NULL, &error));
    MUST(codex_request(one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    MUST(codex_request(one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    CHECK(!came("turn/interrupt", "/params/turnId", TURN("3")));
    codex_turn_free(turn);
    codex_thread_free(other);
    session_end(&one);
}

static void threads(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"thread/start\",\"nth\":2,\"do\":[{\"awaitMethod\":\"test/go\"},\"usual\"]},"
                                           "{\"on\":\"thread/fork\",\"do\":[{\"awaitMethod\":\"test/go\"},\"usual\"]},"
                                           "{\"on\":\"thread/resume\",\"do\":[{\"awaitMethod\":\"test/go\"},\"usual\"]}]}"),
                                NULL);
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    CHECK_TEXT(codex_thread_id(one.thread), THREAD("1"));
    MUST_GIVE(CODEX_E_TIMEOUT, codex_thread_start(one.client, NULL, 200, &thread, &error));
    MUST_GIVE(CODEX_E_TIMEOUT, codex_thread_fork(one.client, THREAD("1"), NULL, 200, &thread, &error));
    MUST_GIVE(CODEX_E_TIMEOUT, codex_thread_resume(one.client, THREAD("1"), NULL, 200, &thread, &error));
    CHECK(thread == NULL);
    MUST(codex_notify(one.client, "test/go", NULL, &error));
    WAIT_UNTIL(came("thread/unsubscribe", "/params/threadId", THREAD("2")));
    WAIT_UNTIL(came("thread/unsubscribe", "/params/threadId", THREAD("3")));
    /* What was resumed was there before. */
    MUST(codex_request(one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    MUST(codex_request(one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    CHECK(!came("thread/unsubscribe", "/params/threadId", THREAD("1")));
    session_end(&one);
}

static void start_a_turn(void *thread)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    MUST_GIVE(CODEX_E_CLOSED, codex_turn_start(thread, "\"x\"", NULL, CODEX_FOREVER, &turn, &error));
    CHECK(turn == NULL);
}

/* Not the time, but the thread's handle has gone meanwhile. */
static void freed(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"turn/start\",\"do\":[{\"awaitMethod\":\"test/go\"},\"reply\"]}]}"), NULL);
    codex_error *error = NULL;
    codex_thread *other = NULL;
    worker starter;
    int before = 0;
    while (was_received("turn/start", before + 1))
        before++;
    MUST(codex_thread_attach(one.client, codex_thread_id(one.thread), &other, &error));
    worker_start(&starter, start_a_turn, other);
    WAIT_UNTIL(was_received("turn/start", before + 1));
    codex_thread_free(other);
    worker_join(&starter);
    int interrupts = 0;
    while (was_received("turn/interrupt", interrupts + 1))
        interrupts++;
    MUST(codex_notify(one.client, "test/go", NULL, &error));
    WAIT_UNTIL(was_received("turn/interrupt", interrupts + 1));
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    turns();
    threads();
    freed();
    check_settles(before);
    return check_done();
}
