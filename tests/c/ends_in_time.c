/* Servers that end badly or not at all: closing is done in time all the same, and nothing of them stays behind. */
/* needs: faulty */
/* limit: 120 */
#include "processes.h"
#include "record.h"
#include "sessions.h"

/* 2 s for the end of stdin, 1 s for SIGTERM, and what killing takes. */
#define LONGEST_MS 6000

static void closes(const char *plan, int64_t least_ms)
{
    session one = session_begin(check_plan(plan), NULL);
    codex_error *error = NULL;
    pid_t server = process_child_of(getpid());
    MUST(codex_request(one.client, "test/go", NULL, LIMIT_MS, NULL, &error));
    codex_thread_free(one.thread);
    int64_t start_ms = check_now_ms();
    MUST(codex_close(one.client, LIMIT_MS, &error));
    int64_t took_ms = check_now_ms() - start_ms;
    CHECK(took_ms >= least_ms);
    CHECK(took_ms < LONGEST_MS * (check_is_slow() ? 3 : 1));
    CHECK(process_state(server, NULL) == 0); /* reaped too */
    codex_free(one.client);
}

/* The client ends by itself: calls say so although the process lives on, and it is gone soon after. */
static void ends_by_itself(const char *plan)
{
    session one = session_begin(check_plan(plan), NULL);
    codex_error *error = NULL;
    pid_t server = process_child_of(getpid());
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    codex_event *event = NULL;
    codex_status status;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, NULL)) == CODEX_OK)
        codex_event_free(event);
    CHECK_INT(status, CODEX_E_CLOSED);
    MUST_GIVE(CODEX_E_CLOSED, codex_request(one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    while ((status = codex_next(one.client, LIMIT_MS, &event, NULL)) == CODEX_OK)
        codex_event_free(event);
    CHECK_INT(status, CODEX_END);
    CHECK(process_state(server, NULL) == 0);
    codex_turn_free(turn);
    session_end(&one);
}

/* The number of the nth process that a server started and left. */
static pid_t grandchild(int nth)
{
    char *record = record_find(record_is_event, "grandchild", nth);
    CHECK(record != NULL);
    pid_t id = (pid_t)codex_json_int(record, "/childPid", 0);
    codex_string_free(record);
    return id;
}

int main(void)
{
    check_counts before = check_count();
    /* As it should be, for comparison: at once. */
    closes("{\"rules\":[]}", 0);
    /* Deaf to one thing and to both. */
    if (!check_is_slow()) {
        closes("{\"rules\":[{\"on\":\"eof\",\"do\":[]}]}", 2000);
        closes("{\"rules\":[{\"on\":\"eof\",\"do\":[]},{\"on\":\"SIGTERM\",\"do\":[]}]}", 3000);
    }
    /* It reads no more, so that it can't see the end of its input. */
    closes("{\"rules\":[{\"on\":\"test/go\",\"do\":[\"reply\",\"stopReading\"]},{\"on\":\"SIGTERM\",\"do\":[]}]}", 3000);
    /* It goes on writing to the end, more than a pipe holds. */
    closes("{\"rules\":[{\"on\":\"eof\",\"do\":[{\"deltas\":{\"count\":20000,\"text\":\"xxxxxxxxxxxxxxxxxxxxxxxx\"}},{\"floodStderr\":2},{\"exit\":3}]}]}", 0);
    /* Something that it started holds its output open: in its process group, and out of it. */
    closes("{\"rules\":[{\"on\":\"test/go\",\"do\":[{\"grandchild\":{\"seconds\":60,\"ownGroup\":false}},\"reply\"]}]}", 0);
    closes("{\"rules\":[{\"on\":\"test/go\",\"do\":[{\"grandchild\":{\"seconds\":60,\"ownGroup\":true}},\"reply\"]},"
           "{\"on\":\"eof\",\"do\":[]},{\"on\":\"SIGTERM\",\"do\":[]}]}", 3000);
    WAIT_UNTIL(process_is_gone(grandchild(1)) && process_is_gone(grandchild(2)));

    /* stdout closed, the process lives. */
    ends_by_itself("{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",\"closeStdout\"]}]}");
    ends_by_itself("{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",\"closeStdout\"]},{\"on\":\"eof\",\"do\":[]},{\"on\":\"SIGTERM\",\"do\":[]}]}");
    /* It ends, and what it started holds its stdout and stderr. */
    ends_by_itself("{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"grandchild\":{\"seconds\":60,\"ownGroup\":false}},{\"exit\":4}]}]}");
    WAIT_UNTIL(process_is_gone(grandchild(3)));
    check_settles(before);
    return check_done();
}
