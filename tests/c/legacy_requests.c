/* The two requests of the first protocol, which no turn of this server sends: they name a conversation, and belong to the turn
 * that runs on that thread. */
/* needs: faulty */
#include "plans.h"
#include "requests.h"

static const char *const METHODS[] = {"execCommandApproval", "applyPatchApproval"};
static const char *const PARAMS[] = {"\"command\":[\"git\",\"status\"],\"cwd\":\"/srv\",\"parsedCmd\":[]", "\"fileChanges\":{}"};

/* Each turn asks, is answered or not, and ends when a test/go comes. */
static session begin(const char *method, const char *after, const char *approvals)
{
    char rules[600];
    snprintf(rules, sizeof rules,
             "{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]},{\"ask\":{\"method\":\"%s\",\"id\":\"old\","
             "\"params\":{\"conversationId\":\"$threadId\",\"callId\":\"c\",%s}}},%s{\"awaitMethod\":\"test/go\"},{\"complete\":\"completed\"}]}",
             method, PARAMS[strcmp(method, METHODS[0]) != 0], after);
    return session_begin(check_with(plan_options(rules), "/approvals", approvals), NULL);
}

static codex_event *asked(codex_turn *turn, const char *method)
{
    codex_event *request = turn_event_of(turn, CODEX_EVENT_REQUEST, method);
    CHECK_TEXT(codex_event_thread_id(request), THREAD_1);
    CHECK_TEXT(codex_event_request_id(request), "\"old\"");
    return request;
}

static void ends(session *one, codex_turn *turn, const char *answer)
{
    if (answer) {
        char expected[300];
        snprintf(expected, sizeof expected, "{\"id\":\"old\",%s", answer);
        WAIT_UNTIL(was_answered("\"old\"", 1));
        char *text = answered("\"old\"", 1);
        CHECK(strncmp(text, expected, strlen(expected)) == 0);
        codex_string_free(text);
    }
    plan_notify(one->client, "test/go");
    turn_drain(turn);
    CHECK(!was_answered("\"old\"", answer ? 2 : 1));
    codex_turn_free(turn);
    session_end(one);
}

static void each(const char *method)
{
    codex_error *error = NULL;
    session one = begin(method, "", "\"ask\"");
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    codex_event *request = asked(turn, method);
    request_refuses(request, "{\"decision\":\"accept\"}", "takes {\"decision\":\"approved\"}");
    request_answer(request, "{\"decision\":\"approved_for_session\"}");
    ends(&one, turn, "\"result\":{\"decision\":\"approved_for_session\"}}");

    one = begin(method, "", "\"ask\"");
    turn = turn_begin(one.thread, "x", NULL);
    request = asked(turn, method);
    MUST(codex_event_reject(request, -32000, "no", &error));
    codex_event_free(request);
    ends(&one, turn, "\"error\":{\"code\":-32000");

    one = begin(method, "", "\"ask\"");
    turn = turn_begin(one.thread, "x", NULL);
    codex_event_free(asked(turn, method));
    ends(&one, turn, "\"result\":{\"decision\":{\"denied\":");

    /* Others see it, and can't answer. */
    one = begin(method, "", "\"ask\"");
    codex_event *event = NULL;
    while (codex_next(one.client, CODEX_POLL, &event, NULL) == CODEX_OK)
        codex_event_free(event);
    turn = turn_begin(one.thread, "x", NULL);
    event = client_event_of(one.client, CODEX_EVENT_OBSERVED, method);
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_respond(event, "{\"decision\":\"approved\"}", &error));
    codex_event_free(event);
    request_answer(asked(turn, method), "{\"decision\":{\"denied\":{\"rejection\":\"not now\"}}}");
    ends(&one, turn, "\"result\":{\"decision\":{\"denied\":{\"rejection\":\"not now\"}}}");

    /* Settled elsewhere. */
    one = begin(method, "{\"resolved\":\"old\"},", "\"ask\"");
    turn = turn_begin(one.thread, "x", NULL);
    request = asked(turn, method);
    event = turn_event_of(turn, CODEX_EVENT_WITHDRAWN, NULL);
    CHECK_TEXT(codex_event_string(event, "/params/method", NULL), method);
    CHECK_TEXT(codex_event_string(event, "/params/reason", NULL), "resolved");
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(request, "{\"decision\":\"approved\"}", &error));
    codex_event_free(event);
    codex_event_free(request);
    ends(&one, turn, NULL);
}

/* Rules hold for them too: of a command the words are certain, of a patch the files are known. */
static void by_a_rule(void)
{
    static const char *const rules[] = {
        "[{\"method\":\"execCommandApproval\",\"command\":[\"git\",\"status\"],\"cwd\":\"/srv\",\"decision\":\"accept\"}]",
        "[{\"method\":\"applyPatchApproval\",\"decision\":\"cancel\"}]"};
    static const char *const answers[] = {"\"result\":{\"decision\":\"approved\"}}", "\"result\":{\"decision\":\"abort\"}}"};
    for (int at = 0; at < 2; at++) {
        session one = begin(METHODS[at], "", rules[at]);
        ends(&one, turn_begin(one.thread, "x", NULL), answers[at]);
    }
}

int main(void)
{
    check_counts before = check_count();
    each(METHODS[0]);
    each(METHODS[1]);
    by_a_rule();
    check_settles(before);
    return check_done();
}
