/* A review on its thread and on one of its own: events, result, interrupts at any moment, limits, and what is refused. */
/* needs: codex model */
/* script: server_turns.json */
#include "server_turns.h"

#define QUICK "{\"target\":{\"type\":\"custom\",\"instructions\":\"Quick look\"}}"
#define LONG "{\"target\":{\"type\":\"custom\",\"instructions\":\"Long look\"}}"
#define DETACHED(instructions)                                                                                         \
    "{\"delivery\":\"detached\",\"target\":{\"type\":\"custom\",\"instructions\":\"" instructions "\"}}"

static void is_no_more(codex_thread *thread)
{
    char *result = ends(turn_begin(thread, "say: next", "{\"libcodex\":{\"join\":false}}"), "completed");
    codex_string_free(result);
}

/* The events have the name that the answer gives; turn/started alone has the one that the server runs it under. */
static void inline_review(session *one)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_turn *turn = turn_with(one->thread, "review/start", QUICK);
    char *answered = response(turn_event(turn), "/result/turn/id");
    CHECK_TEXT(answered, codex_turn_id(turn));
    codex_string_free(answered);
    int starts = 0, entered = 0, exited = 0;
    codex_status status;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        const char *type = codex_event_string(event, "/params/item/type", NULL);
        int starting = strcmp(codex_event_method(event), "turn/started") == 0;
        if (starting)
            CHECK_TEXT(codex_event_string(event, "/params/turn/rootTurnId", NULL), codex_turn_id(turn));
        else
            CHECK_TEXT(codex_event_turn_id(event), codex_turn_id(turn));
        starts += starting;
        entered += type && strcmp(type, "enteredReviewMode") == 0;
        exited += type && strcmp(type, "exitedReviewMode") == 0;
        codex_event_free(event);
    }
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    CHECK_INT(starts, 1);
    CHECK(entered > 0 && exited > 0);
    char *result = ends(turn, "completed");
    items_are(result, "enteredReviewMode userMessage exitedReviewMode agentMessage ");
    CHECK_OWNED(codex_json_string(result, "/items/2/review"), "Nothing is wrong.");
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "Nothing is wrong.");
    CHECK_INT(codex_json_bool(result, "/joined", -1), 0);
    codex_string_free(result);
    is_no_more(one->thread);
}

static void interrupted(session *one)
{
    codex_error *error = NULL;
    /* At once, when the server does not run it yet, and not under the name that it gave. */
    for (int round = 0; round < (check_is_slow() ? 2 : 10); round++) {
        codex_turn *turn = NULL;
        MUST(codex_turn_begin_with(one->thread, "review/start", LONG, &turn, &error));
        if (round % 2)
            MUST(codex_turn_ready(turn, LIMIT_MS, &error));
        MUST(codex_turn_interrupt(turn, NULL, &error));
        codex_string_free(ends(turn, "interrupted"));
    }
    /* While it runs. */
    codex_turn *turn = turn_with(one->thread, "review/start", LONG);
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/completed"));
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/completed"));
    char *result = NULL;
    MUST(codex_turn_result(turn, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/status"), "inProgress");
    codex_string_free(result);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    result = ends(turn, "interrupted");
    items_are(result, "enteredReviewMode userMessage exitedReviewMode agentMessage ");
    codex_string_free(result);
    /* By its thread, and by the freeing of its handle. */
    turn = turn_with(one->thread, "review/start", LONG);
    MUST(codex_thread_interrupt(one->thread, NULL, &error));
    codex_string_free(ends(turn, "interrupted"));
    turn = turn_with(one->thread, "review/start",
                     "{\"libcodex\":{\"interruptOnFree\":true},\"target\":{\"type\":\"custom\",\"instructions\":\"Long look\"}}");
    codex_turn_free(turn);
    codex_event *event = client_event_of(one->client, CODEX_EVENT_NOTIFICATION, "turn/completed");
    CHECK_TEXT(codex_event_string(event, "/params/turn/status", NULL), "interrupted");
    codex_event_free(event);
    is_no_more(one->thread);
}

/* Codex ends the turn that runs, for the review. */
static void on_a_busy_thread(session *one)
{
    codex_turn *busy = turn_begin(one->thread, "say: first\nwait: forever", NULL);
    codex_event_free(turn_event_of(busy, CODEX_EVENT_NOTIFICATION, "item/completed"));
    codex_turn *turn = turn_with(one->thread, "review/start", QUICK);
    CHECK(strcmp(codex_turn_id(turn), codex_turn_id(busy)) != 0);
    codex_string_free(ends(busy, "interrupted"));
    char *result = ends(turn, "completed");
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "Nothing is wrong.");
    codex_string_free(result);
}

static void limited(session *one)
{
    codex_error *error = NULL;
    char *result = NULL;
    codex_turn *turn = turn_with(one->thread, "review/start",
                                 "{\"libcodex\":{\"deadlineMs\":600},\"target\":{\"type\":\"custom\",\"instructions\":\"Long look\"}}");
    codex_status status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
    CHECK_TEXT(codex_error_reason(error), "deadline");
    check_status(status, CODEX_E_TURN_FAILED, error, "codex_turn_run", __FILE__, __LINE__);
    CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
    codex_string_free(result);
    codex_turn_free(turn);
}

static void not_reviewed(session *one)
{
    refused(one->thread, "review/start", NULL, "missing field `target`");
    refused(one->thread, "review/start", "{\"target\":{\"type\":\"nonsense\"}}", "unknown variant");
    refused(one->thread, "review/start", "{\"target\":{\"type\":\"custom\",\"instructions\":\" \"}}", "must not be empty");
    refused(one->thread, "review/start", DETACHED("Quick look"), "do not support detached review");
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT,
              codex_turn_begin_with(one->thread, "review/start", "{\"threadId\":\"x\"}", &turn, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT,
              codex_turn_begin_with(one->thread, "review/start", "{\"libcodex\":{\"join\":false}}", &turn, &error));
    /* The model fails. */
    codex_turn *failing = turn_with(one->thread, "review/start",
                                    "{\"target\":{\"type\":\"custom\",\"instructions\":\"fail insufficient_quota: no\"}}");
    codex_status status;
    while ((status = codex_turn_next(failing, LIMIT_MS, &event, &error)) == CODEX_OK)
        codex_event_free(event);
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    char *result = NULL;
    status = codex_turn_run(failing, NULL, NULL, LIMIT_MS, &result, &error);
    CHECK_TEXT(codex_error_reason(error), "usageLimitExceeded");
    check_status(status, CODEX_E_TURN_FAILED, error, "codex_turn_run", __FILE__, __LINE__);
    CHECK_OWNED(codex_json_string(result, "/status"), "failed");
    codex_string_free(result);
    codex_turn_free(failing);
}

/* Only threads of the older kind have it. The review's thread is another one, with a turn like any other. */
static void detached(session *one)
{
    codex_error *error = NULL;
    codex_thread *legacy = NULL, *review = NULL;
    MUST(codex_thread_start(one->client, "{\"historyMode\":\"legacy\"}", LIMIT_MS, &legacy, &error));
    codex_string_free(ends(turn_begin(legacy, "say: first", NULL), "completed"));
    codex_turn *turn = turn_with(legacy, "review/start", DETACHED("Quick look"));
    char *id = response(turn_event(turn), "/result/reviewThreadId");
    CHECK(strcmp(id, codex_thread_id(legacy)) != 0);
    codex_event *event = turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/started");
    CHECK_TEXT(codex_event_thread_id(event), id);
    CHECK_TEXT(codex_event_turn_id(event), codex_turn_id(turn));
    codex_event_free(event);
    /* The thread that was reviewed is free meanwhile. */
    is_no_more(legacy);
    char *result = ends(turn, "completed");
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "Nothing is wrong.");
    codex_string_free(result);
    /* The conversation with the reviewer can go on. */
    MUST(codex_thread_attach(one->client, id, &review, &error));
    is_no_more(review);
    codex_thread_free(review);
    codex_string_free(id);

    for (int round = 0; round < 2; round++) {
        MUST(codex_turn_begin_with(legacy, "review/start", DETACHED("Long look"), &turn, &error));
        if (round == 1)
            codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/started"));
        MUST(codex_turn_interrupt(turn, NULL, &error));
        codex_string_free(ends(turn, "interrupted"));
    }
    codex_thread_free(legacy);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), NULL);
    inline_review(&one);
    interrupted(&one);
    on_a_busy_thread(&one);
    limited(&one);
    not_reviewed(&one);
    detached(&one);
    session_end(&one);
    check_settles(before);
    return check_done();
}
