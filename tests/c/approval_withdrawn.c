/* A request that needs no answer any more: the queue that had it says so with the same id, and an answer is refused. */
/* needs: codex model */
#include "approvals.h"

/* The next WITHDRAWN event is of this request, for this reason. */
static void is_withdrawn(codex_turn *turn, codex_event *request, const char *reason)
{
    codex_error *error = NULL;
    codex_event *event = turn_event_of(turn, CODEX_EVENT_WITHDRAWN, NULL);
    CHECK_TEXT(codex_event_method(event), "libcodex/withdrawn");
    CHECK_TEXT(codex_event_request_id(event), codex_event_request_id(request));
    CHECK_TEXT(codex_event_turn_id(event), codex_turn_id(turn));
    CHECK_TEXT(codex_event_string(event, "/params/method", NULL), REQUEST);
    if (reason)
        CHECK_TEXT(codex_event_string(event, "/params/reason", NULL), reason);
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(request, "{\"decision\":\"accept\"}", &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_respond(event, "{}", &error));
    codex_event_free(event);
    codex_event_free(request);
}

static void nobody_answers_in_time(void)
{
    session one = session_begin(check_with(check_options(), "/approvalTimeoutMs", "300"), ASKS);
    codex_turn *turn = turn_begin(one.thread, asking_prompt("late"), NULL);
    codex_event *request = turn_request(turn);
    is_withdrawn(turn, request, "timeout");
    turn_drain(turn);
    char *result = turn_end(turn);
    declined_and_told(result);
    CHECK_INT(runs("late"), 0);
    codex_string_free(result);
    session_end(&one);
}

static void the_turn_is_interrupted(session *one)
{
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one->thread, asking_prompt("interrupted"), NULL);
    codex_event *request = turn_request(turn);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    is_withdrawn(turn, request, NULL);
    turn_drain(turn);
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
    CHECK_INT(runs("interrupted"), 0);
    codex_string_free(result);
}

/* Answered in time, it is not withdrawn: not by the time, and not by the server's word that it is settled. */
static void answered_in_time(void)
{
    session one = session_begin(check_with(check_options(), "/approvalTimeoutMs", "1000"), ASKS);
    codex_error *error = NULL;
    char prompt[6000];
    snprintf(prompt, sizeof prompt, "%s\nwait: 1500\nsay: done", asking_prompt("in_time"));
    codex_turn *turn = turn_begin(one.thread, prompt, NULL);
    codex_event *request = turn_request(turn), *event = NULL;
    MUST(codex_event_respond(request, "{\"decision\":\"accept\"}", &error));
    codex_event_free(request);
    codex_status status;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        CHECK(codex_event_kind(event) != CODEX_EVENT_WITHDRAWN);
        codex_event_free(event);
    }
    CHECK_INT(status, CODEX_END);
    CHECK_INT(runs("in_time"), 1);
    codex_turn_free(turn);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    nobody_answers_in_time();
    session one = session_begin(check_options(), ASKS);
    the_turn_is_interrupted(&one);
    session_end(&one);
    answered_in_time();
    check_settles(before);
    return check_done();
}
