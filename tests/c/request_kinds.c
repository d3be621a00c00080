/* Each request that a turn of the real server sends, in every way that one can go: answered, answered wrong, rejected, freed,
 * too late, seen by nobody, withdrawn, watched by others. */
/* needs: codex model mcp */
/* limit: 120 */
#include "kinds.h"

static void answered(session *one, const request_kind *of)
{
    codex_turn *turn = kind_turn(one->thread, of);
    codex_event *request = kind_request(turn, of);
    request_refuses(request, of->wrong, of->says);
    request_refuses(request, "{}", "takes ");
    request_answer(request, of->yes);
    kind_ends(turn, of, of->granted);
}

static void rejected(session *one, const request_kind *of)
{
    codex_error *error = NULL;
    codex_turn *turn = kind_turn(one->thread, of);
    codex_event *request = kind_request(turn, of);
    MUST(codex_event_reject(request, -32000, "nobody here", &error));
    codex_event_free(request);
    kind_ends(turn, of, of->failed);
}

static void freed(session *one, const request_kind *of)
{
    codex_turn *turn = kind_turn(one->thread, of);
    codex_event_free(kind_request(turn, of));
    kind_ends(turn, of, of->declined);
}

static void seen_by_nobody(session *one, const request_kind *of)
{
    codex_error *error = NULL;
    char *result = NULL, *input = kind_input(of);
    MUST(codex_thread_run(one->thread, input, NULL, LIMIT_MS, &result, &error));
    codex_string_free(input);
    kind_told(result, of, of->declined);
}

/* The queue of the thread and that of the client see what the turn's handle owns, and can't answer it. */
static void watched(session *one, const request_kind *of)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    while (codex_thread_next(one->thread, CODEX_POLL, &event, &error) == CODEX_OK)
        codex_event_free(event);
    while (codex_next(one->client, CODEX_POLL, &event, &error) == CODEX_OK)
        codex_event_free(event);
    codex_turn *turn = kind_turn(one->thread, of);
    codex_event *request = kind_request(turn, of), *seen[2] = {NULL, NULL};
    seen[0] = client_event_of(one->client, CODEX_EVENT_OBSERVED, of->method);
    do {
        codex_event_free(seen[1]);
        MUST(codex_thread_next(one->thread, LIMIT_MS, &seen[1], &error));
    } while (codex_event_kind(seen[1]) != CODEX_EVENT_OBSERVED);
    for (int at = 0; at < 2; at++) {
        CHECK_TEXT(codex_event_json(seen[at], NULL), codex_event_json(request, NULL));
        MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_respond(seen[at], of->yes, &error));
        codex_event_free(seen[at]);
    }
    request_answer(request, of->yes);
    kind_ends(turn, of, of->granted);
}

/* The next WITHDRAWN event of the turn is this request's, which can't be answered any more; it is freed. */
static void is_withdrawn(codex_turn *turn, codex_event *request, const request_kind *of, const char *reason)
{
    codex_error *error = NULL;
    codex_event *event = turn_event_of(turn, CODEX_EVENT_WITHDRAWN, NULL);
    CHECK_TEXT(codex_event_request_id(event), codex_event_request_id(request));
    CHECK_TEXT(codex_event_string(event, "/params/method", NULL), of->method);
    if (reason)
        CHECK_TEXT(codex_event_string(event, "/params/reason", NULL), reason);
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(request, of->yes, &error));
    codex_event_free(event);
    codex_event_free(request);
}

static void interrupted(session *one, const request_kind *of)
{
    codex_error *error = NULL;
    codex_turn *turn = kind_turn(one->thread, of);
    codex_event *request = kind_request(turn, of);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    is_withdrawn(turn, request, of, NULL);
    turn_drain(turn);
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
    codex_string_free(result);
}

static void too_late(session *one, const request_kind *of)
{
    codex_turn *turn = kind_turn(one->thread, of);
    codex_event *request = kind_request(turn, of);
    is_withdrawn(turn, request, of, "timeout");
    kind_ends(turn, of, of->declined);
}

/* A handler comes before the turn's handle, which then only observes. */
static void handled(session *one, const request_kind *of, inbox *all)
{
    codex_turn *turn = kind_turn(one->thread, of);
    codex_event *request = inbox_request(all, of->method);
    CHECK_TEXT(codex_event_turn_id(request), codex_turn_id(turn));
    codex_event *observed = turn_event_of(turn, CODEX_EVENT_OBSERVED, of->method);
    CHECK_TEXT(codex_event_request_id(observed), codex_event_request_id(request));
    codex_event_free(observed);
    request_refuses(request, of->wrong, of->says);
    request_answer(request, of->yes);
    kind_ends(turn, of, of->granted);

    /* It is the handler that is told when the request needs no answer any more. */
    codex_error *error = NULL;
    turn = kind_turn(one->thread, of);
    request = inbox_request(all, of->method);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    codex_event *withdrawn = inbox_next(all);
    CHECK_INT(codex_event_kind(withdrawn), CODEX_EVENT_WITHDRAWN);
    CHECK_TEXT(codex_event_request_id(withdrawn), codex_event_request_id(request));
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(request, of->yes, &error));
    codex_event_free(withdrawn);
    codex_event_free(request);
    turn_drain(turn);
    codex_turn_free(turn);
}

/* With the option "decline" nobody is asked, and everybody who looks sees what was declined. */
static void told_to_decline(session *one, const request_kind *of)
{
    codex_turn *turn = kind_turn(one->thread, of);
    codex_event *event = turn_event_of(turn, CODEX_EVENT_OBSERVED, of->method);
    codex_event_free(event);
    kind_ends(turn, of, of->declined);
}

/* In plan mode the model may ask its questions without a setting. */
static void in_plan_mode(void)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    const request_kind *of = KINDS;
    while (strcmp(of->name, "question") != 0)
        of++;
    session one = session_begin(check_options(), NULL);
    char *input = kind_input(of);
    MUST(codex_turn_start(one.thread, input, "{\"collaborationMode\":{\"mode\":\"plan\",\"settings\":{\"model\":\"gpt-5.5\"}}}",
                          LIMIT_MS, &turn, &error));
    codex_string_free(input);
    codex_event *request = kind_request(turn, of);
    CHECK_TEXT(codex_event_string(request, "/params/questions/0/options/1/label", NULL), "blue");
    request_answer(request, of->yes);
    kind_ends(turn, of, of->granted);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    session one = session_begin(kind_options(), KIND_PARAMS);
    for (int at = 0; at < KIND_COUNT; at++) {
        answered(&one, &KINDS[at]);
        rejected(&one, &KINDS[at]);
        freed(&one, &KINDS[at]);
        seen_by_nobody(&one, &KINDS[at]);
        interrupted(&one, &KINDS[at]);
    }
    for (int at = 0; at < KIND_COUNT; at++)
        watched(&one, &KINDS[at]);
    inbox all = {{NULL}, {0}, {0}, 0};
    MUST(codex_set_request_handler(one.client, inbox_give, &all, inbox_release, &error));
    for (int at = 0; at < KIND_COUNT; at++)
        handled(&one, &KINDS[at], &all);
    session_end(&one);
    WAIT_UNTIL(counter_get(&all.released) == 1);

    one = session_begin(check_with(kind_options(), "/approvalTimeoutMs", "200"), KIND_PARAMS);
    for (int at = 0; at < KIND_COUNT; at++)
        too_late(&one, &KINDS[at]);
    session_end(&one);

    one = session_begin(check_with(kind_options(), "/approvals", "\"decline\""), KIND_PARAMS);
    for (int at = 0; at < KIND_COUNT; at++)
        told_to_decline(&one, &KINDS[at]);
    session_end(&one);
    in_plan_mode();
    check_settles(before);
    return check_done();
}
