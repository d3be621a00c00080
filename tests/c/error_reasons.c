/* Why the server refused: a word for each that users have to tell apart, by every way to ask, and a message that says
 * what to do. */
/* needs: codex model */
#include "asked.h"

static session one;

/* The server refuses to open it, for this reason, by each of three ways. */
static void is_not_opened(codex_client *client, const char *method, const char *id, const char *reason, const char *says)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    char *params = object_of("threadId", id);
    int forks = strcmp(method, "thread/fork") == 0;
    check_reason(forks ? codex_thread_fork(client, id, NULL, LIMIT_MS, &thread, &error)
                       : codex_thread_resume(client, id, NULL, LIMIT_MS, &thread, &error),
                 &error, reason, says);
    CHECK(thread == NULL);
    check_reason(codex_request(client, method, params, LIMIT_MS, NULL, &error), &error, reason, says);
    MUST(codex_thread_begin(client, method, params, &thread, &error));
    check_reason(codex_thread_ready(thread, LIMIT_MS, &error), &error, reason, says);
    codex_thread_free(thread);
    codex_string_free(params);
}

static void is_refused(codex_thread *thread, const char *method, const char *params, const char *reason, const char *says)
{
    codex_error *error = NULL;
    char *json = NULL;
    check_reason(codex_thread_request(thread, method, params, LIMIT_MS, &json, &error), &error, reason, says);
    CHECK(json == NULL);
}

static void no_turn_is_started(codex_thread *thread, const char *reason, const char *says)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    char *result = NULL;
    check_reason(codex_turn_start(thread, "\"x\"", NULL, LIMIT_MS, &turn, &error), &error, reason, says);
    check_reason(codex_thread_run(thread, "\"x\"", NULL, LIMIT_MS, &result, &error), &error, reason, says);
    CHECK(turn == NULL && result == NULL);
    MUST(codex_turn_begin(thread, "\"x\"", NULL, &turn, &error));
    check_reason(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error), &error, reason, says);
    codex_turn_free(turn);
}

#define UNKNOWN "01a20000-0000-7001-8000-000000000001"

static void thread_not_found(void)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    MUST(codex_thread_attach(one.client, UNKNOWN, &thread, &error));
    no_turn_is_started(thread, "threadNotFound", "resume it by its id");
    is_refused(thread, "thread/read", NULL, "threadNotFound", UNKNOWN);
    is_refused(thread, "thread/compact/start", NULL, "threadNotFound", "thread/compact/start: ");
    is_refused(thread, "thread/unarchive", NULL, "noRollout", "among the archived");
    codex_thread_free(thread);
    is_not_opened(one.client, "thread/resume", UNKNOWN, "noRollout", "no such thread");
}

/* Nothing of a thread is on disk before its first turn. */
static void no_rollout(codex_client *other)
{
    is_not_opened(other, "thread/resume", codex_thread_id(one.thread), "noRollout", "with its first turn");
    is_not_opened(other, "thread/fork", codex_thread_id(one.thread), "noRollout", "with its first turn");
    is_refused(one.thread, "thread/read", "{\"includeTurns\":true}", "noRollout", "with its first turn");
    is_refused(one.thread, "thread/turns/list", NULL, "noRollout", "with its first turn");
    is_refused(one.thread, "thread/items/list", NULL, "noRollout", "with its first turn");
}

/* A thread with a turn is one process's alone, but for reading and forking. */
static void active_writer(codex_client *other)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    is_not_opened(other, "thread/resume", codex_thread_id(one.thread), "activeWriter", "open in a codex process");
    MUST(codex_thread_attach(other, codex_thread_id(one.thread), &thread, &error));
    is_refused(thread, "thread/archive", NULL, "activeWriter", "open in a codex process");
    char *json = ask_of(thread, "thread/read", "{\"includeTurns\":true}");
    CHECK_INT(codex_json_count(json, "/thread/turns"), 1);
    codex_string_free(json);
    no_turn_is_started(thread, "threadNotFound", "resume it by its id");
    codex_thread_free(thread);
    MUST(codex_thread_fork(other, codex_thread_id(one.thread), NULL, LIMIT_MS, &thread, &error));
    codex_string_free(turn_done(thread, "say: on the fork"));
    codex_thread_free(thread);
}

/* Until its process ends. */
static void goes_to_the_other(codex_client *other)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    char *id = codex_json_string(codex_thread_json(one.thread), "/thread/id");
    session_end(&one);
    MUST(codex_thread_resume(other, id, NULL, LIMIT_MS, &thread, &error));
    codex_string_free(turn_done(thread, "say: mine now"));
    codex_thread_free(thread);
    codex_string_free(id);
}

static void thread_archived(void)
{
    codex_error *error = NULL;
    codex_thread *thread = thread_begin(one.client, NULL), *again = NULL;
    codex_string_free(turn_done(thread, "say: first"));
    is_refused(thread, "thread/unarchive", NULL, "activeWriter", NULL);
    tell(thread, "thread/archive", NULL);
    is_not_opened(one.client, "thread/resume", codex_thread_id(thread), "threadArchived", "send thread/unarchive");
    is_not_opened(one.client, "thread/fork", codex_thread_id(thread), "threadArchived", "send thread/unarchive");
    is_refused(thread, "thread/archive", NULL, "noRollout", NULL);
    no_turn_is_started(thread, "threadNotFound", "resume it by its id");
    tell(thread, "thread/unarchive", NULL);
    /* Not loaded yet. */
    no_turn_is_started(thread, "threadNotFound", "resume it by its id");
    MUST(codex_thread_resume(one.client, codex_thread_id(thread), NULL, LIMIT_MS, &again, &error));
    codex_string_free(turn_done(again, "say: on we go"));
    codex_string_free(turn_done(thread, "say: by the old handle too"));
    codex_thread_free(thread);
    codex_thread_free(again);
}

static void ephemeral_thread(void)
{
    codex_thread *thread = thread_begin(one.client, "{\"ephemeral\":true}");
    CHECK_INT(codex_json_type(codex_thread_json(thread), "/thread/path"), CODEX_JSON_NULL);
    codex_string_free(turn_done(thread, "say: once"));
    tell(thread, "thread/read", NULL);
    is_refused(thread, "thread/read", "{\"includeTurns\":true}", "ephemeralThread", "thread/read: ");
    is_refused(thread, "thread/turns/list", NULL, "ephemeralThread", NULL);
    is_refused(thread, "thread/name/set", "{\"name\":\"x\"}", "ephemeralThread", NULL);
    is_refused(thread, "thread/goal/get", NULL, "ephemeralThread", NULL);
    is_refused(thread, "thread/delete", NULL, "ephemeralThread", NULL);
    is_not_opened(one.client, "thread/resume", codex_thread_id(thread), "noRollout", NULL);
    codex_thread_free(thread);
}

static void interrupt_or_steer(codex_turn *turn, const char *says)
{
    codex_error *error = NULL;
    char *params = object_of("turnId", codex_turn_id(turn));
    check_reason(codex_turn_steer(turn, "\"x\"", NULL, LIMIT_MS, &error), &error, "noActiveTurn", says);
    is_refused(one.thread, "turn/interrupt", params, "noActiveTurn", says);
    codex_string_free(params);
    /* Which is all the same to who only wants it to end. */
    MUST(codex_turn_interrupt(turn, NULL, &error));
    MUST(codex_thread_interrupt(one.thread, NULL, &error));
}

static void no_active_turn(void)
{
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "say: over", NULL), *next;
    turn_drain(turn);
    interrupt_or_steer(turn, "turn/");
    next = turn_begin(one.thread, "wait: forever", NULL);
    codex_event_free(turn_event_of(next, CODEX_EVENT_NOTIFICATION, "turn/started"));
    char *params = object_of("turnId", codex_turn_id(turn));
    check_reason(codex_turn_steer(turn, "\"x\"", NULL, LIMIT_MS, &error), &error, "noActiveTurn", "another one runs");
    is_refused(one.thread, "turn/interrupt", params, "noActiveTurn", "another one runs");
    codex_string_free(params);
    codex_turn_free(turn);
    MUST(codex_turn_interrupt(next, NULL, &error));
    CHECK_OWNED(turn_status(next), "interrupted");
}

/* What has no word of its own has none. */
static void without_a_word(void)
{
    codex_error *error = NULL;
    check_reason(codex_request(one.client, "thread/read", "{\"threadId\":\"no id\"}", LIMIT_MS, NULL, &error), &error, "", "invalid thread id");
    check_reason(codex_request(one.client, "no/such/method", NULL, LIMIT_MS, NULL, &error), &error, "", "unknown variant");
    check_reason(codex_request(one.client, "thread/read", NULL, LIMIT_MS, NULL, &error), &error, "", "missing field");
}

int main(void)
{
    check_counts before = check_count();
    one = session_begin(check_options(), NULL);
    codex_client *other = client_begin();
    no_rollout(other);
    codex_string_free(turn_done(one.thread, "say: first"));
    active_writer(other);
    thread_not_found();
    thread_archived();
    ephemeral_thread();
    no_active_turn();
    without_a_word();
    goes_to_the_other(other);
    client_end(other);
    check_settles(before);
    return check_done();
}
