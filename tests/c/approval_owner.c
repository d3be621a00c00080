/* To whom a request goes: to the turn's handle, or to the client's queue if anybody ever read that; the other one only
 * observes it. */
/* needs: faulty */
#include "record.h"
#include "sessions.h"

#define ASK "item/commandExecution/requestApproval"

static char *plan(void)
{
    /* test/ask asks something that is of no turn. A turn asks, and ends when that is answered. */
    return check_plan("{\"rules\":["
                      "{\"on\":\"test/ask\",\"do\":[\"reply\",{\"ask\":{\"method\":\"attestation/generate\",\"id\":\"client\"}}]},"
                      "{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]},{\"ask\":{\"method\":\"" ASK
                      "\",\"id\":\"turn\"}},{\"awaitAnswer\":\"turn\"},{\"resolved\":\"turn\"},{\"complete\":\"completed\"}]}]}");
}

static void nobody_reads_the_client_s_queue(void)
{
    session one = session_begin(plan(), NULL);
    codex_error *error = NULL;
    MUST(codex_request(one.client, "test/ask", NULL, LIMIT_MS, NULL, &error));
    WAIT_UNTIL(was_answered("\"client\"", 1));
    char *answer = answered("\"client\"", 1);
    CHECK_INT(codex_json_int(answer, "/error/code", 0), -32601);
    codex_string_free(answer);
    /* Used from here on, it shows no request that was settled before. */
    codex_event *event = NULL;
    codex_status status;
    while ((status = codex_next(one.client, CODEX_POLL, &event, &error)) == CODEX_OK) {
        CHECK(codex_event_kind(event) != CODEX_EVENT_REQUEST);
        codex_event_free(event);
    }
    CHECK_INT(status, CODEX_TIMEOUT);
    session_end(&one);
}

static void the_client_s_queue_is_read(void)
{
    session one = session_begin(plan(), NULL);
    codex_error *error = NULL;
    codex_event *event = NULL;
    while (codex_next(one.client, CODEX_POLL, &event, NULL) == CODEX_OK)
        codex_event_free(event);
    MUST(codex_request(one.client, "test/ask", NULL, LIMIT_MS, NULL, &error));
    codex_event *request = client_event_of(one.client, CODEX_EVENT_REQUEST, "attestation/generate");
    CHECK_TEXT(codex_event_request_id(request), "\"client\"");
    CHECK_TEXT(codex_event_turn_id(request), "");
    MUST(codex_event_respond(request, " { \"token\" : \"t\", \"more\" : 1.50 } ", &error));
    codex_event_free(request);
    WAIT_UNTIL(was_answered("\"client\"", 2));
    char *answer = answered("\"client\"", 2);
    CHECK_TEXT(answer, "{\"id\":\"client\",\"result\":{\"token\":\"t\",\"more\":1.50}}");
    codex_string_free(answer);

    /* A turn's request is its handle's; the client's queue sees it, and can't answer. */
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    codex_event *observed = client_event_of(one.client, CODEX_EVENT_OBSERVED, ASK);
    CHECK_TEXT(codex_event_request_id(observed), "\"turn\"");
    CHECK_TEXT(codex_event_turn_id(observed), codex_turn_id(turn));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_respond(observed, "{}", &error));
    codex_event_free(observed);
    CHECK(!was_answered("\"turn\"", 1));
    request = turn_event_of(turn, CODEX_EVENT_REQUEST, ASK);
    MUST(codex_event_reject(request, -32000, "a \"no\"\n", &error));
    codex_event_free(request);
    turn_drain(turn);
    codex_turn_free(turn);
    answer = answered("\"turn\"", 1);
    CHECK_TEXT(answer, "{\"id\":\"turn\",\"error\":{\"code\":-32000,\"message\":\"a \\\"no\\\"\\n\"}}");
    codex_string_free(answer);
    session_end(&one);
}

static void the_turn_s_handle_is_gone(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"awaitMethod\":\"test/go\"},"
                                           "{\"ask\":{\"method\":\"" ASK "\",\"id\":7}},{\"awaitAnswer\":7},{\"complete\":\"completed\"}]}]}"),
                                NULL);
    codex_error *error = NULL;
    codex_event *event = NULL;
    while (codex_next(one.client, CODEX_POLL, &event, NULL) == CODEX_OK)
        codex_event_free(event);
    codex_turn_free(turn_begin(one.thread, "x", NULL));
    MUST(codex_notify(one.client, "test/go", NULL, &error));
    codex_event *request = client_event_of(one.client, CODEX_EVENT_REQUEST, ASK);
    MUST(codex_event_respond(request, "{\"decision\":\"accept\"}", &error));
    codex_event_free(request);
    event = client_event_of(one.client, CODEX_EVENT_NOTIFICATION, "turn/completed");
    codex_event_free(event);
    char *answer = answered("7", 1);
    CHECK_TEXT(answer, "{\"id\":7,\"result\":{\"decision\":\"accept\"}}");
    codex_string_free(answer);
    session_end(&one);
}

/* The server uses an id again, and asks the same thing twice. */
static void an_id_again(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\","
                                           "{\"ask\":{\"method\":\"" ASK "\",\"id\":0}},{\"awaitAnswer\":0},{\"resolved\":0},"
                                           "{\"ask\":{\"method\":\"item/fileChange/requestApproval\",\"id\":0}},"
                                           "{\"awaitMethod\":\"test/go\"},{\"complete\":\"completed\"}]}]}"),
                                NULL);
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    codex_event *first = turn_event_of(turn, CODEX_EVENT_REQUEST, ASK), *second;
    MUST(codex_event_respond(first, "{\"decision\":\"accept\"}", &error));
    second = turn_event_of(turn, CODEX_EVENT_REQUEST, "item/fileChange/requestApproval");
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(first, "{\"decision\":\"decline\"}", &error));
    codex_event_free(first);
    MUST(codex_event_respond(second, "{\"decision\":\"cancel\"}", &error));
    codex_event_free(second);
    MUST(codex_notify(one.client, "test/go", NULL, &error));
    turn_drain(turn);
    codex_turn_free(turn);
    WAIT_UNTIL(was_answered("0", 2));
    char *answer = answered("0", 2);
    CHECK_TEXT(answer, "{\"id\":0,\"result\":{\"decision\":\"cancel\"}}");
    codex_string_free(answer);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    nobody_reads_the_client_s_queue();
    the_client_s_queue_is_read();
    the_turn_s_handle_is_gone();
    an_id_again();
    check_settles(before);
    return check_done();
}
