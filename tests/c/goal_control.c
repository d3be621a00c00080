/* A goal whose turns would follow each other for ever is paused, resumed, cleared, interrupted, limited, joined, steered,
 * left alone and taken up again, from this thread and from others; and it has its thread for itself. */
/* needs: codex model */
/* script: goal_slow.json */
#include "goals.h"
#include "processes.h"

#define OBJECTIVE "{\"objective\":\"Go on\"}"

/* The first turn runs and says something; all before is read. */
static void until_it_speaks(codex_turn *turn)
{
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/agentMessage/delta"));
}

static codex_turn *speaking(codex_thread *thread, const char *params)
{
    codex_turn *turn = turn_with(thread, GOAL, params);
    until_it_speaks(turn);
    return turn;
}

typedef struct {
    codex_turn *turn;
    char *result;
} waiter;

static void wait_for_it(void *of)
{
    waiter *self = of;
    self->result = turn_end(self->turn);
}

/* Another thread waits for the goal while this one pauses it, and clears it: the turn that runs is let run. */
static void paused_and_cleared(session *one)
{
    worker working;
    for (int clears = 0; clears < 2; clears++) {
        waiter waits = {speaking(one->thread, clears ? RESUME : OBJECTIVE), NULL};
        worker_start(&working, wait_for_it, &waits);
        if (clears)
            goal_request(one->thread, "thread/goal/clear", NULL);
        else
            goal_pause(one->thread);
        worker_join(&working);
        CHECK_OWNED(codex_json_string(waits.result, "/status"), "completed");
        CHECK_OWNED(codex_json_string(waits.result, "/goalStatus"), clears ? "cleared" : "paused");
        CHECK(codex_json_count(waits.result, "/turns") > 0);
        CHECK_OWNED(codex_json_string(waits.result, "/goal/objective"), "Go on");
        codex_string_free(waits.result);
        if (clears)
            refused(one->thread, GOAL, RESUME, "no goal exists");
        else
            goal_is(one->thread, "paused");
        goal_rests(one->thread);
    }
}

/* Between two turns too: the second has begun when the first is over, whatever was asked meanwhile. */
static void paused_anywhere(session *one)
{
    codex_error *error = NULL;
    for (int round = 0; round < 3; round++) {
        codex_turn *turn = turn_with(one->thread, GOAL, OBJECTIVE);
        codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/completed"));
        if (round)
            goal_pause(one->thread);
        else
            MUST(codex_turn_interrupt(turn, NULL, &error));
        codex_string_free(goal_ends(turn, round ? "completed" : "interrupted", "paused"));
        goal_rests(one->thread);
    }
}

static void interrupted(session *one)
{
    codex_error *error = NULL;
    codex_turn *turn = speaking(one->thread, OBJECTIVE);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    MUST(codex_turn_interrupt(turn, NULL, &error));
    char *result = goal_ends(turn, "interrupted", "paused");
    CHECK_INT(codex_json_type(result, "/error"), CODEX_JSON_NULL);
    codex_string_free(result);
    goal_is(one->thread, "paused");
    goal_rests(one->thread);

    /* In its second turn, which has another name than the handle; and resumed after that. */
    turn = speaking(one->thread, RESUME);
    codex_event *event = turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/started");
    CHECK(strcmp(codex_event_turn_id(event), codex_turn_id(turn)) != 0);
    codex_event_free(event);
    until_it_speaks(turn);
    MUST(codex_thread_interrupt(one->thread, NULL, &error));
    result = goal_ends(turn, "interrupted", "paused");
    CHECK(codex_json_count(result, "/turns") >= 2);
    codex_string_free(result);
    goal_rests(one->thread);

    /* At any moment of the beginning. What was never set is not there; else it is paused. */
    for (int round = 0; round < (check_is_slow() ? 3 : 12); round++) {
        char *answer = NULL;
        goal_request(one->thread, "thread/goal/clear", NULL);
        MUST(codex_turn_begin_with(one->thread, GOAL, OBJECTIVE, &turn, &error));
        check_sleep_ms(round * 3);
        MUST(codex_turn_interrupt(turn, NULL, &error));
        codex_status status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
        CHECK(status == CODEX_OK || status == CODEX_E_CANCELLED);
        if (status == CODEX_OK)
            CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
        codex_string_free(result);
        codex_error_free(error);
        error = NULL;
        codex_turn_free(turn);
        MUST(codex_thread_request(one->thread, "thread/goal/get", NULL, LIMIT_MS, &answer, &error));
        char *goal = codex_json_string(answer, "/goal/status");
        CHECK(goal == NULL || strcmp(goal, "paused") == 0);
        codex_string_free(goal);
        codex_string_free(answer);
        goal_rests(one->thread);
    }
}

/* Somebody else interrupts the turn: codex begins none by itself then, though the goal is still active. */
static void interrupted_from_outside(session *one)
{
    char params[200];
    codex_status status = CODEX_E_RPC;
    codex_turn *turn = turn_with(one->thread, GOAL, OBJECTIVE);
    /* The one that spoke last may be over by now. */
    while (status == CODEX_E_RPC) {
        codex_event *event = turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/agentMessage/delta");
        snprintf(params, sizeof params, "{\"turnId\":\"%s\"}", codex_event_turn_id(event));
        codex_event_free(event);
        status = codex_thread_request(one->thread, "turn/interrupt", params, LIMIT_MS, NULL, NULL);
    }
    CHECK_INT(status, CODEX_OK);
    codex_string_free(goal_ends(turn, "interrupted", "active"));
    goal_is(one->thread, "active");
    /* Taken up again. */
    turn = speaking(one->thread, RESUME);
    goal_pause(one->thread);
    codex_string_free(goal_ends(turn, "completed", "paused"));
}

static void limited(session *one)
{
    codex_error *error = NULL;
    char *result = NULL;
    codex_turn *turn = turn_with(one->thread, GOAL, OBJECTIVE);
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_run(turn, NULL, NULL, 50, &result, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_run(turn, NULL, NULL, CODEX_POLL, &result, &error));
    goal_is(one->thread, "active");
    MUST(codex_turn_interrupt(turn, NULL, &error));
    codex_string_free(goal_ends(turn, "interrupted", "paused"));

    /* The limit is the whole goal's: longer than one turn. */
    turn = turn_with(one->thread, GOAL, "{\"objective\":\"Go on\",\"libcodex\":{\"deadlineMs\":3000}}");
    codex_status status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
    CHECK_TEXT(codex_error_reason(error), "deadline");
    check_status(status, CODEX_E_TURN_FAILED, error, "codex_turn_run", __FILE__, __LINE__);
    error = NULL;
    CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
    CHECK_OWNED(codex_json_string(result, "/goalStatus"), "paused");
    CHECK(codex_json_count(result, "/turns") > 1);
    codex_string_free(result);
    codex_turn_free(turn);
    goal_is(one->thread, "paused");
    goal_rests(one->thread);
}

static void is_busy(codex_thread *thread, const char *reason)
{
    codex_error *error = NULL;
    codex_turn *none = NULL;
    codex_status status = codex_turn_begin_with(thread, GOAL, OBJECTIVE, &none, &error);
    CHECK_TEXT(codex_error_reason(error), reason);
    check_status(status, CODEX_E_BUSY, error, "codex_turn_begin_with", __FILE__, __LINE__);
}

static void one_at_a_time(session *one)
{
    codex_error *error = NULL;
    codex_thread *again = NULL;
    codex_turn *none = NULL;
    codex_turn *turn = speaking(one->thread, OBJECTIVE);
    is_busy(one->thread, "goalActive");
    MUST(codex_thread_attach(one->client, codex_thread_id(one->thread), &again, &error));
    is_busy(again, "goalActive");
    MUST_GIVE(CODEX_E_BUSY, codex_turn_start(again, "\"y\"", "{\"libcodex\":{\"join\":false}}", LIMIT_MS, &none, &error));
    codex_thread_free(again);

    /* Other threads have goals of their own. */
    codex_thread *other = NULL;
    MUST(codex_thread_start(one->client, NULL, LIMIT_MS, &other, &error));
    codex_turn *beside = speaking(other, OBJECTIVE);
    MUST(codex_turn_interrupt(beside, NULL, &error));
    codex_string_free(goal_ends(beside, "interrupted", "paused"));
    codex_turn *plain = turn_begin(other, "say: x\nwait: forever", "{\"libcodex\":{\"join\":false}}");
    is_busy(other, "threadBusy");
    /* An old goal is taken up beside it: its turn is the goal's first. */
    beside = turn_with(other, GOAL, RESUME);
    CHECK_TEXT(codex_turn_id(beside), codex_turn_id(plain));
    MUST(codex_turn_interrupt(beside, NULL, &error));
    codex_string_free(ends(plain, "interrupted"));
    char *result = goal_ends(beside, "interrupted", "paused");
    CHECK_INT(codex_json_bool(result, "/joined", -1), 1);
    codex_string_free(result);
    codex_thread_free(other);

    /* Codex lets input join the turn that runs; that handle ends with it, the goal's does not. */
    codex_turn *joined = turn_begin(one->thread, "deltas 15 pace 40: and this ", NULL);
    char *id = codex_json_quote(codex_turn_id(joined));
    codex_string_free(ends(joined, "completed"));
    MUST(codex_turn_result(turn, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/status"), "inProgress");
    codex_string_free(result);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    result = goal_ends(turn, "interrupted", "paused");
    char *turns = codex_json_value(result, "/turns");
    CHECK(strstr(turns, id) != NULL);
    codex_string_free(turns);
    codex_string_free(id);
    codex_string_free(result);
}

/* On a thread of its own: what the user says there changes what the model is told. */
static void steered(session *one)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    MUST(codex_thread_start(one->client, NULL, LIMIT_MS, &thread, &error));
    codex_turn *turn = turn_with(thread, GOAL, OBJECTIVE);
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/completed"));
    until_it_speaks(turn);
    /* Between two turns there is none to steer. */
    codex_status status = CODEX_E_RPC;
    while (status == CODEX_E_RPC) {
        status = codex_turn_steer(turn, "\"wait: forever\"", NULL, LIMIT_MS, &error);
        CHECK(status == CODEX_OK || strcmp(codex_error_reason(error), "noActiveTurn") == 0);
        codex_error_free(error);
        error = NULL;
    }
    CHECK_INT(status, CODEX_OK);
    for (int items = 0; items < 1;) {
        codex_event *event = turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/completed");
        items += strcmp(codex_event_string(event, "/params/item/type", NULL), "userMessage") == 0;
        codex_event_free(event);
    }
    MUST(codex_turn_interrupt(turn, NULL, &error));
    codex_string_free(goal_ends(turn, "interrupted", "paused"));
    codex_thread_free(thread);
}

/* A compaction ends the goal's turn, runs, and the goal goes on. */
static void compacted(session *one)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    MUST(codex_thread_start(one->client, NULL, LIMIT_MS, &thread, &error));
    codex_turn *turn = speaking(thread, OBJECTIVE);
    char *result = ends(turn_with(thread, "thread/compact/start", NULL), "completed");
    items_are(result, "contextCompaction ");
    codex_string_free(result);
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/completed"));
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/completed"));
    until_it_speaks(turn);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    result = goal_ends(turn, "interrupted", "paused");
    CHECK(codex_json_count(result, "/turns") >= 3);
    codex_string_free(result);
    codex_thread_free(thread);
}

static void freed(session *one)
{
    codex_error *error = NULL;
    codex_turn *turn = speaking(one->thread, OBJECTIVE);
    codex_turn_free(turn);
    codex_event *event = client_event_of(one->client, CODEX_EVENT_NOTIFICATION, "turn/started");
    codex_event_free(event);
    goal_is(one->thread, "active");
    /* A handle takes it up in the turn that runs. */
    turn = speaking(one->thread, RESUME);
    goal_pause(one->thread);
    codex_string_free(goal_ends(turn, "completed", "paused"));

    turn = speaking(one->thread, "{\"objective\":\"Go on\",\"libcodex\":{\"interruptOnFree\":true}}");
    codex_turn_free(turn);
    event = client_event_of(one->client, CODEX_EVENT_NOTIFICATION, "turn/completed");
    while (strcmp(codex_event_string(event, "/params/turn/status", NULL), "interrupted") != 0) {
        codex_event_free(event);
        event = client_event_of(one->client, CODEX_EVENT_NOTIFICATION, "turn/completed");
    }
    codex_event_free(event);
    goal_is(one->thread, "paused");

    /* Before the server has answered: then nobody would know of the goal, and it is ended. */
    goal_request(one->thread, "thread/goal/clear", NULL);
    for (int round = 0; round < 4; round++) {
        char *answer = NULL;
        MUST(codex_turn_begin_with(one->thread, GOAL, OBJECTIVE, &turn, &error));
        check_sleep_ms(round);
        codex_turn_free(turn);
        check_sleep_ms(check_is_slow() ? 3000 : 1500);
        MUST(codex_thread_request(one->thread, "thread/goal/get", NULL, LIMIT_MS, &answer, &error));
        char *status = codex_json_string(answer, "/goal/status");
        CHECK(status == NULL || strcmp(status, "paused") == 0);
        codex_string_free(status);
        codex_string_free(answer);
        goal_rests(one->thread);
    }
}

static void without_a_server(session *one)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    char *result = NULL;
    codex_turn *turn = speaking(one->thread, OBJECTIVE);
    pid_t server = process_child_of(getpid());
    CHECK(server > 0 && kill(server, SIGKILL) == 0);
    codex_status status;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK)
        codex_event_free(event);
    check_status(status, CODEX_E_CLOSED, error, "codex_turn_next", __FILE__, __LINE__);
    error = NULL;
    MUST_GIVE(CODEX_E_CLOSED, codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error));
    MUST(codex_turn_interrupt(turn, NULL, &error));
    MUST(codex_turn_result(turn, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/goalStatus"), "active");
    codex_string_free(result);
    codex_turn_free(turn);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), NULL);
    paused_and_cleared(&one);
    paused_anywhere(&one);
    interrupted(&one);
    interrupted_from_outside(&one);
    limited(&one);
    one_at_a_time(&one);
    steered(&one);
    compacted(&one);
    freed(&one);
    without_a_server(&one);
    session_end(&one);
    check_settles(before);
    return check_done();
}
