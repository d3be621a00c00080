/* codex is suspended: every call ends at its deadline all the same, codex_close too; once it goes on, the turns whose
 * start nobody waits for any more are interrupted. */
/* needs: codex model */
#include "processes.h"
#include "sessions.h"

#define SHORT_MS 300

/* The call took the time that it was given, and not much more. */
static void took_its_time(int64_t start_ms)
{
    int64_t took = check_now_ms() - start_ms;
    CHECK(took >= SHORT_MS);
    CHECK(took < SHORT_MS + (check_is_slow() ? 10000 : 1500));
}

#define ENDS_IN_TIME(expected, call)                                                                                   \
    do {                                                                                                               \
        int64_t start_ms = check_now_ms();                                                                             \
        MUST_GIVE(expected, call);                                                                                     \
        took_its_time(start_ms);                                                                                       \
    } while (0)

/* Reads the client's queue until a turn of each of these threads has ended, by our hand. */
static void both_are_interrupted(codex_client *client, const char *one, const char *other)
{
    for (int seen = 0; seen < 2;) {
        codex_event *event = client_event_of(client, CODEX_EVENT_NOTIFICATION, "turn/completed");
        const char *thread_id = codex_event_thread_id(event);
        if (strcmp(thread_id, one) == 0 || strcmp(thread_id, other) == 0) {
            CHECK_TEXT(codex_event_string(event, "/params/turn/status", NULL), "interrupted");
            seen++;
        }
        codex_event_free(event);
    }
}

static void calls_end_at_their_deadline(void)
{
    session one = session_begin(check_options(), NULL);
    codex_error *error = NULL;
    codex_thread *started = NULL, *run = NULL, *none = NULL;
    codex_turn *turn = turn_begin(one.thread, "wait: forever", NULL), *late = NULL;
    codex_event *event = NULL;
    char *text = NULL;
    pid_t codex = process_child_of(getpid());
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &started, &error));
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &run, &error));
    codex_status status;
    /* The queues are read empty first, as far as codex has come. */
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/started"));
    process_stop(codex);
    while ((status = codex_turn_next(turn, SHORT_MS, &event, &error)) == CODEX_OK)
        codex_event_free(event);
    CHECK_INT(status, CODEX_TIMEOUT);
    while ((status = codex_next(one.client, SHORT_MS, &event, &error)) == CODEX_OK)
        codex_event_free(event);
    CHECK_INT(status, CODEX_TIMEOUT);

    ENDS_IN_TIME(CODEX_TIMEOUT, codex_turn_next(turn, SHORT_MS, &event, &error));
    ENDS_IN_TIME(CODEX_TIMEOUT, codex_next(one.client, SHORT_MS, &event, &error));
    ENDS_IN_TIME(CODEX_TIMEOUT, codex_turn_run(turn, NULL, NULL, SHORT_MS, &text, &error));
    ENDS_IN_TIME(CODEX_E_TIMEOUT, codex_request(one.client, "thread/loaded/list", NULL, SHORT_MS, &text, &error));
    ENDS_IN_TIME(CODEX_E_TIMEOUT, codex_thread_start(one.client, NULL, SHORT_MS, &none, &error));
    ENDS_IN_TIME(CODEX_E_TIMEOUT, codex_thread_resume(one.client, codex_thread_id(one.thread), NULL, SHORT_MS, &none, &error));
    ENDS_IN_TIME(CODEX_E_TIMEOUT, codex_thread_fork(one.client, codex_thread_id(one.thread), NULL, SHORT_MS, &none, &error));
    ENDS_IN_TIME(CODEX_E_TIMEOUT, codex_turn_steer(turn, "\"more\"", NULL, SHORT_MS, &error));
    ENDS_IN_TIME(CODEX_E_TIMEOUT, codex_turn_start(started, "\"wait: forever\"", NULL, SHORT_MS, &late, &error));
    ENDS_IN_TIME(CODEX_E_TIMEOUT, codex_thread_run(run, "\"wait: forever\"", NULL, SHORT_MS, &text, &error));
    CHECK(text == NULL && late == NULL && none == NULL);
    MUST(codex_notify(one.client, "initialized", NULL, &error));
    MUST(codex_turn_interrupt(turn, NULL, &error));

    process_signal(codex, SIGCONT);
    both_are_interrupted(one.client, codex_thread_id(started), codex_thread_id(run));
    turn_drain(turn);
    codex_turn_free(turn);
    char *result = turn_end(turn_begin(started, "say: still there", NULL));
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "still there");
    codex_string_free(result);
    codex_thread_free(started);
    codex_thread_free(run);
    session_end(&one);
}

static void close_ends_at_its_deadline(void)
{
    session one = session_begin(check_options(), NULL);
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "wait: forever", NULL);
    char *text = NULL;
    pid_t codex = process_child_of(getpid());
    process_stop(codex);
    ENDS_IN_TIME(CODEX_TIMEOUT, codex_close(one.client, SHORT_MS, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_close(one.client, CODEX_POLL, &error));
    MUST_GIVE(CODEX_E_CLOSED, codex_request(one.client, "thread/loaded/list", NULL, LIMIT_MS, &text, &error));
    MUST_GIVE(CODEX_E_CLOSED, codex_turn_run(turn, NULL, NULL, LIMIT_MS, &text, &error));
    codex_turn_free(turn);
    MUST(codex_close(one.client, CODEX_FOREVER, &error));
    CHECK(process_state(codex, NULL) == 0);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    calls_end_at_their_deadline();
    check_settles(before);
    close_ends_at_its_deadline();
    check_settles(before);
    return check_done();
}
