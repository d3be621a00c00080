/* Nobody answers when codex asks, in every way in which that can be: the command does not run, and the turn ends. */
/* needs: codex model */
#include "approvals.h"

/* Waits until the thread's status has this in it. */
static void wait_for_status(session *one, const char *words)
{
    codex_error *error = NULL;
    char *id = codex_json_quote(codex_thread_id(one->thread)), *params = check_with(NULL, "/threadId", id), *status = NULL;
    do {
        char *answer = NULL;
        codex_string_free(status);
        MUST(codex_request(one->client, "thread/read", params, LIMIT_MS, &answer, &error));
        status = codex_json_value(answer, "/thread/status");
        codex_string_free(answer);
    } while (strstr(status, words) == NULL);
    codex_string_free(status);
    codex_string_free(params);
    codex_string_free(id);
}

static void thread_run(session *one)
{
    codex_error *error = NULL;
    char *result = NULL, *input = codex_text_input(asking_prompt("thread_run"));
    MUST(codex_thread_run(one->thread, input, NULL, LIMIT_MS, &result, &error));
    declined_and_told(result);
    CHECK_INT(runs("thread_run"), 0);
    codex_string_free(result);
    codex_string_free(input);
}

static void turn_run_without_callback(session *one)
{
    char *result = turn_end(turn_begin(one->thread, asking_prompt("turn_run"), NULL));
    declined_and_told(result);
    CHECK_INT(runs("turn_run"), 0);
    codex_string_free(result);
}

/* The request waits in the queue when the call comes that looks at no event. */
static void turn_run_after_the_request_came(session *one)
{
    codex_turn *turn = turn_begin(one->thread, asking_prompt("came_before"), NULL);
    wait_for_status(one, "waitingOnApproval");
    char *result = turn_end(turn);
    declined_and_told(result);
    CHECK_INT(runs("came_before"), 0);
    codex_string_free(result);
}

static int32_t look_away(codex_event *event, void *user_data)
{
    *(int *)user_data += codex_event_kind(event) == CODEX_EVENT_REQUEST;
    return 0;
}

static void callback_that_does_not_answer(session *one)
{
    codex_error *error = NULL;
    int requests = 0;
    char *result = NULL;
    codex_turn *turn = turn_begin(one->thread, asking_prompt("callback"), NULL);
    MUST(codex_turn_run(turn, look_away, &requests, LIMIT_MS, &result, &error));
    CHECK_INT(requests, 1);
    declined_and_told(result);
    CHECK_INT(runs("callback"), 0);
    codex_string_free(result);
    codex_turn_free(turn);
}

static void events_freed(session *one)
{
    codex_turn *turn = turn_begin(one->thread, asking_prompt("freed"), NULL);
    codex_event *request = turn_request(turn);
    codex_event_free(request);
    turn_drain(turn);
    char *result = turn_end(turn);
    declined_and_told(result);
    CHECK_INT(runs("freed"), 0);
    codex_string_free(result);
}

/* With its turn the request goes, read or unread. */
static void turn_freed(session *one)
{
    codex_turn *turn = turn_begin(one->thread, asking_prompt("turn_freed"), NULL);
    codex_event *event = turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/started");
    codex_event_free(event);
    codex_turn_free(turn);
    wait_for_status(one, "idle");
    CHECK_INT(runs("turn_freed"), 0);
}

static void told_to_decline(void)
{
    char *options = check_with(check_options(), "/approvals", "\"decline\"");
    session one = session_begin(options, ASKS);
    codex_turn *turn = turn_begin(one.thread, asking_prompt("decline"), NULL);
    codex_event *event = NULL;
    codex_status status;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, NULL)) == CODEX_OK) {
        CHECK(codex_event_kind(event) != CODEX_EVENT_REQUEST);
        codex_event_free(event);
    }
    CHECK_INT(status, CODEX_END);
    char *result = turn_end(turn);
    declined_and_told(result);
    CHECK_INT(runs("decline"), 0);
    codex_string_free(result);
    session_end(&one);
}

/* The client is closed, or freed, with the question open. */
static void client_gone(int by_free)
{
    session one = session_begin(check_options(), ASKS);
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, asking_prompt("gone"), NULL);
    codex_event *request = turn_request(turn);
    codex_thread_free(one.thread);
    if (by_free) {
        codex_turn_free(turn);
        codex_free(one.client);
        /* It may still be answered: the event keeps what it needs. */
        MUST(codex_event_respond(request, "{\"decision\":\"decline\"}", &error));
    } else {
        MUST(codex_close(one.client, LIMIT_MS, &error));
        MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(request, "{\"decision\":\"accept\"}", &error));
        codex_turn_free(turn);
        codex_free(one.client);
    }
    codex_event_free(request);
    WAIT_UNTIL(check_children() == 0);
    CHECK_INT(runs("gone"), 0);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), ASKS);
    thread_run(&one);
    turn_run_without_callback(&one);
    turn_run_after_the_request_came(&one);
    callback_that_does_not_answer(&one);
    events_freed(&one);
    turn_freed(&one);
    session_end(&one);
    told_to_decline();
    client_gone(0);
    client_gone(1);
    check_settles(before);
    return check_done();
}
