/* What is asked of the library with a thread or a turn becomes the protocol's own words at the server, or holds here:
 * approval modes, sandbox presets, collecting, interrupting what is freed, times that a run may take. */
/* needs: faulty */
#include "plans.h"

static int starts, turns;

/* Starts a thread with these params; the members named are what the server was told. */
static void check_thread(session *of, const char *params, const char *pointer, const char *expected)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    MUST(codex_thread_start(of->client, params, LIMIT_MS, &thread, &error));
    starts++;
    check_received_params("thread/start", starts, "/libcodex", NULL);
    check_received_params("thread/start", starts, pointer, expected);
    codex_thread_free(thread);
}

static void check_turn(session *of, const char *params, const char *pointer, const char *expected)
{
    check_ends(turn_begin(of->thread, "x", params), "completed");
    turns++;
    check_received_params("turn/start", turns, "/libcodex", NULL);
    check_received_params("turn/start", turns, pointer, expected);
}

static void reach_the_server(void)
{
    session one = plan_begin("");
    starts = 1;
    turns = 0;
    check_thread(&one, NULL, "", "{}");
    check_thread(&one, "{\"libcodex\":{}}", "", "{}");
    check_thread(&one, "{\"libcodex\":{\"approvalMode\":\"denyAll\"}}", "", "{\"approvalPolicy\":\"never\"}");
    check_thread(&one, "{\"libcodex\":{\"approvalMode\":\"autoReview\"}}", "",
                 "{\"approvalPolicy\":\"on-request\",\"approvalsReviewer\":\"auto_review\"}");
    check_thread(&one, "{\"libcodex\":{\"approvalMode\":\"ask\"}}", "", "{\"approvalPolicy\":\"on-request\",\"approvalsReviewer\":\"user\"}");
    check_thread(&one, "{\"libcodex\":{\"sandbox\":\"read-only\"}}", "", "{\"sandbox\":\"read-only\"}");
    check_thread(&one, "{\"libcodex\":{\"sandbox\":\"workspace-write\"}}", "", "{\"sandbox\":\"workspace-write\"}");
    check_thread(&one, "{\"libcodex\":{\"sandbox\":\"full-access\"}}", "", "{\"sandbox\":\"danger-full-access\"}");
    /* What is the protocol's own goes as it is, numbers and order included. */
    check_thread(&one, "{ \"z\":1e400, \"libcodex\":{\"sandbox\":\"read-only\"},\n\"a\":[123456789012345678901234567890,{\"b\":null}] }", "",
                 "{\"z\":1e400,\"a\":[123456789012345678901234567890,{\"b\":null}],\"sandbox\":\"read-only\"}");

    check_turn(&one, "{\"libcodex\":{\"sandbox\":\"read-only\"}}", "/sandboxPolicy", "{\"type\":\"readOnly\"}");
    check_turn(&one, "{\"libcodex\":{\"sandbox\":\"workspace-write\"}}", "/sandboxPolicy", "{\"type\":\"workspaceWrite\"}");
    check_turn(&one, "{\"libcodex\":{\"sandbox\":\"full-access\",\"approvalMode\":\"denyAll\"}}", "/sandboxPolicy", "{\"type\":\"dangerFullAccess\"}");
    check_received_params("turn/start", turns, "/approvalPolicy", "\"never\"");
    check_turn(&one, "{\"effort\":\"high\",\"libcodex\":{\"join\":true,\"deadlineMs\":60000}}", "/effort", "\"high\"");
    check_received_params("turn/start", turns, "/threadId", "\"" THREAD_1 "\"");
    check_received_params("turn/start", turns, "/input/0/text", "\"x\"");
    check_received_params("turn/start", turns, "/deadlineMs", NULL);

    /* For threads that are there already too. */
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    const char *ask = "{\"libcodex\":{\"approvalMode\":\"denyAll\",\"sandbox\":\"full-access\"}}";
    MUST(codex_thread_resume(one.client, THREAD_1, ask, LIMIT_MS, &thread, &error));
    check_received_params("thread/resume", 1, "", "{\"threadId\":\"" THREAD_1 "\",\"approvalPolicy\":\"never\",\"sandbox\":\"danger-full-access\"}");
    codex_thread_free(thread);
    MUST(codex_thread_fork(one.client, THREAD_1, ask, LIMIT_MS, &thread, &error));
    check_received_params("thread/fork", 1, "", "{\"threadId\":\"" THREAD_1 "\",\"approvalPolicy\":\"never\",\"sandbox\":\"danger-full-access\"}");
    codex_thread_free(thread);
    session_end(&one);
}

static void refused(void)
{
    static const char *const params[] = {
        "{\"libcodex\":{\"approvalmode\":\"ask\"}}",       "{\"libcodex\":{\"approvalMode\":\"never\"}}",
        "{\"libcodex\":{\"approvalMode\":null}}",          "{\"libcodex\":{\"sandbox\":\"danger-full-access\"}}",
        "{\"libcodex\":{\"sandbox\":{}}}",                 "{\"libcodex\":7}",
        "{\"approvalPolicy\":\"never\",\"libcodex\":{\"approvalMode\":\"ask\"}}",
        "{\"threadId\":\"x\"}",
    };
    session one = plan_begin("");
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    for (size_t at = 0; at < sizeof params / sizeof *params; at++) {
        MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_thread_start(one.client, params[at], LIMIT_MS, &thread, &error));
        MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_turn_start(one.thread, "\"x\"", params[at], LIMIT_MS, &turn, &error));
        MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_thread_run(one.thread, "\"x\"", params[at], LIMIT_MS, NULL, &error));
    }
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_turn_start(one.thread, "\"x\"", "{\"sandboxPolicy\":{},\"libcodex\":{\"sandbox\":\"read-only\"}}", LIMIT_MS, &turn, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_turn_start(one.thread, "\"x\"", "{\"libcodex\":{\"deadlineMs\":0}}", LIMIT_MS, &turn, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_turn_start(one.thread, "\"x\"", "{\"libcodex\":{\"idleTimeoutMs\":-2}}", LIMIT_MS, &turn, &error));
    CHECK(thread == NULL && turn == NULL);
    plan_settle(one.client);
    CHECK_INT(received_count("thread/start"), 1);
    CHECK_INT(received_count("turn/start"), 0);
    session_end(&one);
}

/* "collect": false keeps no items: the rest of the result is there, and the events are. */
static void collects_nothing(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"do\":[{\"notify\":[\"turn/started\",\"item/completed\"]},\"reply\","
                             "{\"notify\":[\"item/completed\",\"thread/tokenUsage/updated\"]},{\"complete\":\"completed\"}]}");
    codex_turn *turn = turn_begin(one.thread, "x", "{\"libcodex\":{\"collect\":false}}");
    codex_error *error = NULL;
    codex_event *event = NULL;
    int items = 0;
    while (codex_turn_next(turn, LIMIT_MS, &event, &error) == CODEX_OK) {
        items += strcmp(codex_event_method(event), "item/completed") == 0;
        codex_event_free(event);
    }
    CHECK_INT(items, 2);
    char *result = turn_end(turn);
    CHECK_INT(codex_json_count(result, "/items"), 0);
    CHECK_INT(codex_json_type(result, "/finalResponse"), CODEX_JSON_NULL);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    CHECK_INT(codex_json_int(result, "/usage/total/totalTokens", -1), 12);
    CHECK_INT(codex_json_type(result, "/turn"), CODEX_JSON_OBJECT);
    codex_string_free(result);
    session_end(&one);
}

#define RUNS_ON "\"reply\",{\"notify\":[\"turn/started\"]},{\"awaitMethod\":\"test/end\"},{\"notify\":[\"item/completed\"]},{\"complete\":\"completed\"}"

/* The time of codex_turn_run is up: the turn runs on, and the next call has it whole. Freed, it runs on too. */
static void a_run_may_end_before_its_turn(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"do\":[" RUNS_ON "]}");
    codex_error *error = NULL;
    char *result = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    for (int at = 0; at < 3; at++)
        MUST_GIVE(CODEX_TIMEOUT, codex_turn_run(turn, NULL, NULL, at * 20, &result, &error));
    CHECK(result == NULL);
    plan_notify(one.client, "test/end");
    MUST(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "Hello from the faulty server.");
    codex_string_free(result);
    codex_turn_free(turn);

    codex_turn_free(turn_begin(one.thread, "x", NULL));
    plan_settle(one.client);
    CHECK(!was_received("turn/interrupt", 1));
    plan_notify(one.client, "test/end");
    codex_event *event = client_event_of(one.client, CODEX_EVENT_NOTIFICATION, "turn/completed");
    CHECK_TEXT(codex_event_string(event, "/params/turn/status", NULL), "completed");
    codex_event_free(event);
    session_end(&one);
}

typedef struct {
    long pause_ms;
    int events;
} slow_reader;

static int32_t read_slowly(codex_event *event, void *user_data)
{
    slow_reader *self = user_data;
    (void)event;
    self->events++;
    check_sleep_ms(self->pause_ms);
    return 0;
}

/* So too where there is always one more event, since they come faster than the callback takes them. Without any time at
 * all the callback gets what is there. */
static void a_run_ends_in_time_in_a_flood(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"do\":[\"reply\",{\"deltas\":{\"count\":4000,\"text\":\"x\"}},"
                             "{\"complete\":\"completed\"}]}");
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    slow_reader slow = {5, 0}, quick = {0, 0};
    plan_settle(one.client);
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_run(turn, read_slowly, &slow, 100, NULL, &error));
    CHECK(slow.events > 0 && slow.events < 1000);
    MUST(codex_turn_run(turn, read_slowly, &quick, CODEX_POLL, NULL, &error));
    CHECK_INT(slow.events + quick.events, 4001);
    codex_turn_free(turn);
    session_end(&one);
}

/* The time of codex_thread_run is up: nobody has the turn, so that it is interrupted, once. */
static void a_run_without_a_handle(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"nth\":1,\"do\":[" RUNS_ON "]}");
    codex_error *error = NULL;
    char *result = NULL;
    CHECK_INT(codex_thread_run(one.thread, "\"x\"", NULL, 100, &result, &error), CODEX_E_TIMEOUT);
    CHECK_OWNED(codex_json_string(codex_error_json(error), "/turnId"), TURN_1);
    CHECK(result == NULL);
    codex_error_free(error);
    WAIT_UNTIL(was_received("turn/interrupt", 1));
    check_received_params("turn/interrupt", 1, "", "{\"threadId\":\"" THREAD_1 "\",\"turnId\":\"" TURN_1 "\"}");
    MUST(codex_thread_run(one.thread, "\"x\"", NULL, LIMIT_MS, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    codex_string_free(result);
    CHECK(!was_received("turn/interrupt", 2));
    session_end(&one);
}

/* interruptOnFree: once, and not where the turn is over, or was interrupted already. */
static void freed_turns(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"nth\":2,\"do\":[\"usual\"]},{\"on\":\"turn/start\",\"do\":[" RUNS_ON "]}");
    codex_error *error = NULL;
    const char *params = "{\"libcodex\":{\"interruptOnFree\":true}}";
    codex_turn_free(turn_begin(one.thread, "x", params));
    WAIT_UNTIL(was_received("turn/interrupt", 1));
    codex_event_free(client_event_of(one.client, CODEX_EVENT_NOTIFICATION, "turn/completed"));
    codex_turn *turn = turn_begin(one.thread, "x", params);
    turn_drain(turn);
    codex_turn_free(turn);
    plan_settle(one.client);
    CHECK(!was_received("turn/interrupt", 2));
    turn = turn_begin(one.thread, "x", params);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    MUST(codex_turn_interrupt(turn, NULL, &error));
    codex_turn_free(turn);
    plan_settle(one.client);
    plan_settle(one.client);
    CHECK_INT(received_count("turn/interrupt"), 2);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    reach_the_server();
    refused();
    collects_nothing();
    a_run_may_end_before_its_turn();
    a_run_ends_in_time_in_a_flood();
    a_run_without_a_handle();
    freed_turns();
    check_settles(before);
    return check_done();
}
