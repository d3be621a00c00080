/* A handle to a turn by its id: one that runs, one that is over, of this session and of an earlier process, and one that
 * there never was. It has the whole result, and always ends. */
/* needs: codex model */
#include "asked.h"
#include "gate.h"

#define SAYS "comment: first\nfinal: the answer"

static session one;

/* A text that outlives its handle, to free. */
static char *copy(const char *text)
{
    char *quoted = codex_json_quote(text), *copied = codex_json_string(quoted, "");
    codex_string_free(quoted);
    return copied;
}

static codex_turn *attached(codex_thread *thread, const char *id)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    MUST(codex_turn_attach(thread, id, &turn, &error));
    MUST(codex_turn_ready(turn, CODEX_POLL, &error));
    CHECK_TEXT(codex_turn_id(turn), id);
    return turn;
}

static void has_result(const char *result, const char *status, int items, const char *final_response)
{
    CHECK_OWNED(codex_json_string(result, "/status"), status);
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), final_response);
    CHECK_INT(codex_json_count(result, "/items"), items);
    CHECK_INT(codex_json_bool(result, "/joined", -1), 1);
}

/* A turn that is over: its queue ends, and the result is there. The handle is freed. */
static void is_over(codex_turn *turn, const char *status, int items, const char *final_response)
{
    turn_drain(turn);
    char *id = codex_json_quote(codex_turn_id(turn)), *result = turn_end(turn);
    has_result(result, status, items, final_response);
    CHECK_OWNED(codex_json_value(result, "/id"), id);
    CHECK_OWNED(codex_json_value(result, "/turn/id"), id);
    codex_string_free(result);
    codex_string_free(id);
}

/* A turn that nobody has a handle to. Gives its id, to free. */
static char *start_unheld(codex_thread *thread, const char *text)
{
    char *quoted = codex_json_quote(text), *params = codex_json_set("{\"input\":[{\"type\":\"text\"}]}", "/input/0/text", quoted);
    char *json = ask_of(thread, "turn/start", params), *id = codex_json_string(json, "/turn/id");
    codex_string_free(quoted);
    codex_string_free(params);
    codex_string_free(json);
    return id;
}

/* The turn has said its first words: they are in the client's queue, perhaps behind more of the turn before. */
static void is_under_way(codex_client *client, const char *id)
{
    for (int is_its = 0; !is_its;) {
        codex_event *event = client_event_of(client, CODEX_EVENT_NOTIFICATION, "item/agentMessage/delta");
        is_its = strcmp(codex_event_turn_id(event), id) == 0;
        codex_event_free(event);
    }
}

static void one_that_runs(void)
{
    codex_error *error = NULL;
    gate held;
    codex_turn *first = turn_held(one.thread, &held, "comment: first\nsay: x\nuntil: gate\nfinal: the answer", NULL);
    codex_event_free(turn_event_of(first, CODEX_EVENT_NOTIFICATION, "item/agentMessage/delta"));
    codex_turn *second = attached(one.thread, codex_turn_id(first));
    gate_open(&held);
    codex_event_free(turn_event_of(second, CODEX_EVENT_NOTIFICATION, "turn/completed"));
    is_over(second, "completed", 4, "the answer");
    char *result = turn_end(first);
    CHECK_INT(codex_json_bool(result, "/joined", -1), 0);
    codex_string_free(result);

    /* What was said before it was attached is in its result too. */
    char *id = start_unheld(one.thread, gate_prompt(&held, "comment: first\nsay: x\nuntil: gate\nfinal: the answer"));
    is_under_way(one.client, id);
    second = attached(one.thread, id);
    gate_open(&held);
    codex_event_free(turn_event_of(second, CODEX_EVENT_NOTIFICATION, "turn/completed"));
    is_over(second, "completed", 4, "the answer");
    codex_string_free(id);

    /* It can be steered and ended by this handle. */
    id = start_unheld(one.thread, gate_prompt(&held, "say: x\nuntil: gate"));
    is_under_way(one.client, id);
    second = attached(one.thread, id);
    MUST(codex_turn_steer(second, "\"say: y\\nwait: forever\"", NULL, LIMIT_MS, &error));
    gate_open(&held);
    /* What codex has not taken yet when it is interrupted may come in the next turn. */
    turn_has_items(second, 4);
    MUST(codex_turn_interrupt(second, NULL, &error));
    CHECK_OWNED(turn_status(second), "interrupted");
    codex_string_free(id);
}

static void one_that_is_over(void)
{
    codex_turn *first = turn_begin(one.thread, SAYS, NULL);
    turn_drain(first);
    is_over(attached(one.thread, codex_turn_id(first)), "completed", 3, "the answer");
    codex_turn_free(first);
    /* All its handles are gone. */
    char *id = turn_done(one.thread, SAYS);
    for (int again = 0; again < 2; again++)
        is_over(attached(one.thread, id), "completed", 3, "the answer");
    codex_string_free(id);
    /* There never was one. */
    id = start_unheld(one.thread, SAYS);
    codex_event_free(client_event_of(one.client, CODEX_EVENT_NOTIFICATION, "turn/completed"));
    is_over(attached(one.thread, id), "completed", 3, "the answer");
    codex_string_free(id);
}

/* It failed: the handle says so, as the one did that started it. */
static void one_that_failed(codex_thread *thread, const char *id)
{
    codex_error *error = NULL;
    char *result = NULL;
    codex_turn *turn = attached(thread, id);
    CHECK_INT(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error), CODEX_E_TURN_FAILED);
    CHECK_TEXT(codex_error_reason(error), "rateLimitExceeded");
    CHECK(strstr(codex_error_message(error), "slow down") != NULL);
    has_result(result, "failed", 2, "so far");
    codex_error_free(error);
    codex_string_free(result);
    codex_turn_free(turn);
}

static void one_of_an_earlier_process(void)
{
    codex_error *error = NULL;
    char *result = NULL, *thread_id = codex_json_string(codex_thread_json(one.thread), "/thread/id");
    char *id = turn_done(one.thread, SAYS), *failed, *interrupted;
    codex_turn *turn = turn_begin(one.thread, "say: so far\nfail rate_limit_exceeded: slow down", NULL);
    failed = copy(codex_turn_id(turn));
    MUST_GIVE(CODEX_E_TURN_FAILED, codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error));
    codex_string_free(result);
    codex_turn_free(turn);
    one_that_failed(one.thread, failed);
    turn = turn_begin(one.thread, "say: so far\nwait: forever", NULL);
    interrupted = copy(codex_turn_id(turn));
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/agentMessage/delta"));
    MUST(codex_turn_interrupt(turn, NULL, &error));
    CHECK_OWNED(turn_status(turn), "interrupted");
    session_end(&one);

    one.client = client_begin();
    MUST(codex_thread_resume(one.client, thread_id, "{\"excludeTurns\":true}", LIMIT_MS, &one.thread, &error));
    is_over(attached(one.thread, id), "completed", 3, "the answer");
    /* Looking at what is over does not make the thread busy. */
    CHECK_OWNED(turn_status(turn_begin(one.thread, "say: x", "{\"libcodex\":{\"join\":false}}")), "completed");
    one_that_failed(one.thread, failed);
    turn = attached(one.thread, interrupted);
    CHECK_OWNED(turn_status(turn), "interrupted");
    codex_string_free(id);
    codex_string_free(failed);
    codex_string_free(interrupted);
    codex_string_free(thread_id);
}

/* Whatever is asked of it, and whether or not the server can tell of a thread's turns at all. */
static void one_that_is_unknown(codex_thread *thread, const char *says)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    char *result = NULL;
    codex_turn *turn = attached(thread, "01a20000-0000-7002-8000-000000000001");
    codex_status status = codex_turn_next(turn, LIMIT_MS, &event, &error);
    CHECK(status < 0 && event == NULL);
    if (strstr(codex_error_message(error), says) == NULL)
        CHECK_TEXT(codex_error_message(error), says);
    codex_error_free(error);
    error = NULL;
    MUST_GIVE(status, codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error));
    CHECK(result == NULL);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    codex_turn_free(turn);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    codex_turn *none = NULL;
    one = session_begin(check_options(), NULL);
    one_that_is_unknown(one.thread, "on disk");
    one_that_runs();
    one_that_is_over();
    one_that_is_unknown(one.thread, "no turn");
    one_of_an_earlier_process();
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_turn_attach(one.thread, "", &none, &error));
    codex_thread *brief = thread_begin(one.client, "{\"ephemeral\":true}");
    codex_string_free(turn_done(brief, SAYS));
    one_that_is_unknown(brief, "ephemeral");
    codex_thread_free(brief);
    session_end(&one);
    check_settles(before);
    return check_done();
}
