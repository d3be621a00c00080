/* A goal is one logical turn: its events are those of all its turns, its result is theirs together, and it ends when the
 * goal is complete; also for a callback, for nobody who looks, behind a thread that opens; and it is nobody's where no
 * handle began it. */
/* needs: codex model */
/* script: goal.json */
#include "goals.h"

#define OBJECTIVE "{\"objective\":\"Tidy up\"}"

typedef struct {
    int started, completed, items, goal_complete;
} seen_events;

static void see(seen_events *seen, codex_event *event)
{
    const char *method = codex_event_method(event);
    const char *status = codex_event_string(event, "/params/goal/status", NULL);
    seen->started += strcmp(method, "turn/started") == 0;
    seen->completed += strcmp(method, "turn/completed") == 0;
    seen->items += strcmp(method, "item/completed") == 0;
    seen->goal_complete += status && strcmp(status, "complete") == 0;
}

static void is_whole(const char *result, const char *id)
{
    CHECK_OWNED(codex_json_string(result, "/id"), id);
    CHECK_OWNED(codex_json_string(result, "/turns/0/id"), id);
    CHECK_INT(codex_json_count(result, "/turns"), 3);
    CHECK_OWNED(codex_json_string(result, "/goal/objective"), "Tidy up");
    CHECK_OWNED(codex_json_string(result, "/goal/status"), "complete");
    items_are(result, "agentMessage agentMessage agentMessage ");
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "It is done.");
    CHECK_INT(codex_json_type(result, "/error"), CODEX_JSON_NULL);
    CHECK_INT(codex_json_bool(result, "/joined", -1), 0);
    CHECK(codex_json_int(result, "/usage/total/totalTokens", 0) > 0);
    int64_t started = codex_json_int(result, "/turns/0/startedAt", -1), ended = codex_json_int(result, "/turns/2/completedAt", -1);
    CHECK_INT(codex_json_int(result, "/startedAt", -2), started);
    CHECK_INT(codex_json_int(result, "/completedAt", -2), ended);
    CHECK_INT(codex_json_int(result, "/durationMs", -1), (ended - started) * 1000);
    char *last = codex_json_string(result, "/turns/2/id");
    CHECK_OWNED(codex_json_string(result, "/turn/id"), last);
    codex_string_free(last);
}

/* The thread's queue begins here. */
static void watch(codex_thread *thread)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    while ((status = codex_thread_next(thread, 1, &event, &error)) == CODEX_OK)
        codex_event_free(event);
    check_status(status, CODEX_TIMEOUT, error, "codex_thread_next", __FILE__, __LINE__);
}

/* Event by event, beside the thread's queue; the client's has none of it. */
static void watched(session *one)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_turn *turn = NULL;
    char *result = NULL;
    seen_events seen = {0}, beside = {0};
    codex_status status;
    while ((status = codex_next(one->client, CODEX_POLL, &event, &error)) == CODEX_OK)
        codex_event_free(event);
    watch(one->thread);

    MUST(codex_turn_begin_with(one->thread, GOAL, OBJECTIVE, &turn, &error));
    CHECK_OWNED(response(turn_event(turn), "/result/goal/objective"), "Tidy up");
    MUST(codex_turn_ready(turn, LIMIT_MS, &error));
    event = turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/started");
    CHECK_TEXT(codex_event_turn_id(event), codex_turn_id(turn));
    see(&seen, event);
    codex_event_free(event);
    MUST(codex_turn_result(turn, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/status"), "inProgress");
    CHECK_OWNED(codex_json_string(result, "/goalStatus"), "active");
    codex_string_free(result);
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        CHECK_TEXT(codex_event_thread_id(event), codex_thread_id(one->thread));
        see(&seen, event);
        codex_event_free(event);
    }
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    MUST_GIVE(CODEX_END, codex_turn_next(turn, LIMIT_MS, &event, &error));
    CHECK_INT(seen.started, 3);
    CHECK_INT(seen.completed, 3);
    CHECK_INT(seen.items, 3);
    CHECK(seen.goal_complete > 0);

    while (codex_thread_next(one->thread, 1, &event, &error) == CODEX_OK) {
        see(&beside, event);
        codex_event_free(event);
    }
    CHECK_INT(beside.started, 3);
    CHECK_INT(beside.completed, 3);
    while (codex_next(one->client, CODEX_POLL, &event, &error) == CODEX_OK) {
        CHECK_TEXT(codex_event_turn_id(event), "");
        CHECK(strncmp(codex_event_method(event), "thread/goal/", 12) != 0);
        codex_event_free(event);
    }
    MUST(codex_turn_result(turn, &result, &error));
    is_whole(result, codex_turn_id(turn));
    codex_string_free(result);
    result = goal_ends(turn, "completed", "complete");
    codex_string_free(result);
    goal_rests(one->thread);
}

static int32_t count(codex_event *event, void *of)
{
    see(of, event);
    return 0;
}

static void run(session *one)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    char *result = NULL;
    for (int looks = 0; looks < 2; looks++) {
        seen_events seen = {0};
        /* The goal waits for its thread. */
        MUST(codex_thread_begin(one->client, "thread/start", NULL, &thread, &error));
        MUST(codex_turn_begin_with(thread, GOAL, OBJECTIVE, &turn, &error));
        MUST(codex_turn_run(turn, looks ? count : NULL, &seen, LIMIT_MS, &result, &error));
        CHECK_OWNED(codex_json_string(result, "/status"), "completed");
        CHECK_OWNED(codex_json_string(result, "/goalStatus"), "complete");
        is_whole(result, codex_turn_id(turn));
        CHECK_INT(seen.completed, looks ? 3 : 0);
        codex_string_free(result);
        codex_turn_free(turn);
        codex_thread_free(thread);
    }
    /* Without its items. */
    MUST(codex_thread_start(one->client, NULL, LIMIT_MS, &thread, &error));
    turn = turn_with(thread, GOAL, "{\"objective\":\"Tidy up\",\"libcodex\":{\"collect\":false}}");
    result = goal_ends(turn, "completed", "complete");
    CHECK_INT(codex_json_count(result, "/items"), 0);
    CHECK_INT(codex_json_count(result, "/turns"), 3);
    codex_string_free(result);
    codex_thread_free(thread);
}

/* A poller says when there is something of it, to its end. */
static void polled(session *one)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_poller *poller = NULL;
    codex_event *event = NULL;
    seen_events seen = {0};
    codex_status status = CODEX_TIMEOUT;
    MUST(codex_thread_start(one->client, NULL, LIMIT_MS, &thread, &error));
    MUST(codex_turn_begin_with(thread, GOAL, OBJECTIVE, &turn, &error));
    MUST(codex_poller_new(&poller, &error));
    MUST(codex_poller_add(poller, turn, CODEX_POLLER_ONCE, 7, &error));
    while (status != CODEX_END) {
        uint64_t token = 0;
        MUST(codex_poller_wait(poller, LIMIT_MS, &token, &error));
        CHECK_INT((long long)token, 7);
        while ((status = codex_turn_next(turn, CODEX_POLL, &event, &error)) == CODEX_OK) {
            see(&seen, event);
            codex_event_free(event);
        }
        CHECK(status == CODEX_TIMEOUT || status == CODEX_END);
    }
    CHECK_INT(seen.completed, 3);
    codex_poller_free(poller);
    codex_turn_free(turn);
    codex_thread_free(thread);
}

/* Set by a request: the turns are the server's own, and seen where all is seen that is nobody's. */
static void without_a_handle(session *one)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_thread *thread = NULL;
    seen_events seen = {0}, beside = {0};
    MUST(codex_thread_start(one->client, NULL, LIMIT_MS, &thread, &error));
    goal_request(thread, GOAL, OBJECTIVE);
    while (seen.completed < 3) {
        MUST(codex_next(one->client, LIMIT_MS, &event, &error));
        see(&seen, event);
        codex_event_free(event);
    }
    CHECK_INT(seen.started, 3);
    CHECK(seen.goal_complete > 0);
    goal_is(thread, "complete");
    codex_thread_free(thread);

    /* The same on the thread's own queue. */
    MUST(codex_thread_start(one->client, NULL, LIMIT_MS, &thread, &error));
    watch(thread);
    goal_request(thread, GOAL, OBJECTIVE);
    while (beside.completed < 3) {
        MUST(codex_thread_next(thread, LIMIT_MS, &event, &error));
        see(&beside, event);
        codex_event_free(event);
    }
    CHECK_INT(beside.started, 3);
    codex_thread_free(thread);
}

static void not_begun(codex_thread *thread, const char *params, codex_status expected, const char *reason)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    codex_status status = codex_turn_begin_with(thread, GOAL, params, &turn, &error);
    if (status == CODEX_OK)
        status = codex_turn_ready(turn, LIMIT_MS, &error);
    CHECK_TEXT(codex_error_reason(error), reason);
    check_status(status, expected, error, "codex_turn_begin_with", __FILE__, __LINE__);
    codex_turn_free(turn);
}

static void refusals(session *one)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    MUST(codex_thread_start(one->client, "{\"ephemeral\":true}", LIMIT_MS, &thread, &error));
    not_begun(thread, OBJECTIVE, CODEX_E_RPC, "ephemeralThread");
    codex_thread_free(thread);
    MUST(codex_thread_attach(one->client, "01a20000-0000-7001-8000-00000000dead", &thread, &error));
    not_begun(thread, OBJECTIVE, CODEX_E_RPC, "threadNotFound");
    codex_thread_free(thread);
    MUST(codex_thread_start(one->client, NULL, LIMIT_MS, &thread, &error));
    refused(thread, GOAL, RESUME, "no goal exists");
    refused(thread, GOAL, "{\"objective\":\" \"}", "must not be empty");
    refused(thread, GOAL, "{\"objective\":\"x\",\"tokenBudget\":-1}", "must be positive");
    not_begun(thread, "{\"objective\":\"x\",\"status\":\"paused\"}", CODEX_E_INVALID_ARGUMENT, "");
    not_begun(thread, "{\"objective\":\"x\",\"libcodex\":{\"join\":false}}", CODEX_E_INVALID_ARGUMENT, "");
    not_begun(thread, "{\"threadId\":\"x\"}", CODEX_E_INVALID_ARGUMENT, "");
    /* After all that the thread is as good as new. */
    char *result = goal_ends(turn_with(thread, GOAL, OBJECTIVE), "completed", "complete");
    codex_string_free(result);
    codex_thread_free(thread);

    /* A thread that never opens. */
    codex_turn *turn = NULL;
    MUST(codex_thread_begin(one->client, "thread/resume", "{\"threadId\":\"01a20000-0000-7001-8000-00000000dead\"}", &thread,
                            &error));
    MUST(codex_turn_begin_with(thread, GOAL, OBJECTIVE, &turn, &error));
    MUST_GIVE(CODEX_E_RPC, codex_turn_ready(turn, LIMIT_MS, &error));
    codex_turn_free(turn);
    codex_thread_free(thread);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), NULL);
    watched(&one);
    run(&one);
    polled(&one);
    without_a_handle(&one);
    refusals(&one);
    session_end(&one);
    check_settles(before);
    return check_done();
}
