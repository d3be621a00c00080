/* A turn's events that come before the answer to its turn/start, its end among them: the handle has them all. */
/* needs: faulty */
#include "record.h"
#include "sessions.h"

#define ASK "item/commandExecution/requestApproval"

/* Reads a turn to its end and says which methods came, one a line. */
static char *methods_of(codex_turn *turn)
{
    static char seen[4000];
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    seen[0] = '\0';
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        strcat(strcat(seen, codex_event_method(event)), "\n");
        CHECK_TEXT(codex_event_turn_id(event), codex_turn_id(turn));
        codex_event_free(event);
    }
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    return seen;
}

#define EVENTS                                                                                                         \
    "{\"notify\":[\"turn/started\",\"item/started\"]},{\"deltas\":{\"count\":2,\"text\":\"x\"}},"                      \
    "{\"notify\":[\"item/completed\",\"thread/tokenUsage/updated\"]}"
#define SEEN                                                                                                           \
    "turn/started\nitem/started\nitem/agentMessage/delta\nitem/agentMessage/delta\nitem/completed\n"                   \
    "thread/tokenUsage/updated\nturn/completed\n"

static void in_order(const char *steps)
{
    char plan[1000];
    snprintf(plan, sizeof plan, "{\"text\":\"the text\",\"rules\":[{\"on\":\"turn/start\",\"do\":[%s]}]}", steps);
    session one = session_begin(check_plan(plan), NULL);
    for (int round = 0; round < 3; round++) {
        codex_turn *turn = turn_begin(one.thread, "x", NULL);
        CHECK_TEXT(methods_of(turn), SEEN);
        char *result = turn_end(turn);
        CHECK_OWNED(codex_json_string(result, "/finalResponse"), "the text");
        CHECK_OWNED(codex_json_string(result, "/status"), "completed");
        CHECK_INT(codex_json_count(result, "/items"), 1);
        CHECK_INT(codex_json_int(result, "/usage/total/totalTokens", 0), 12);
        CHECK_INT(codex_json_bool(result, "/joined", -1), 0);
        codex_string_free(result);

        codex_error *error = NULL;
        MUST(codex_thread_run(one.thread, "\"x\"", NULL, LIMIT_MS, &result, &error));
        CHECK_OWNED(codex_json_string(result, "/finalResponse"), "the text");
        codex_string_free(result);
    }
    session_end(&one);
}

/* A question that comes before the answer waits for the handle. */
static void a_request(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"turn/start\",\"do\":[{\"notify\":[\"turn/started\"]},{\"ask\":{\"method\":\"" ASK
                                           "\",\"id\":4}},{\"pauseMs\":100},\"reply\",{\"awaitAnswer\":4},{\"complete\":\"completed\"}]}]}"),
                                NULL);
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    codex_event *request = turn_event_of(turn, CODEX_EVENT_REQUEST, ASK);
    MUST(codex_event_respond(request, "{\"decision\":\"accept\"}", &error));
    codex_event_free(request);
    turn_drain(turn);
    codex_turn_free(turn);
    char *answer = answered("4", 1);
    CHECK_TEXT(answer, "{\"id\":4,\"result\":{\"decision\":\"accept\"}}");
    codex_string_free(answer);
    /* Where nobody looks at the turn, it is declined. */
    MUST(codex_thread_run(one.thread, "\"x\"", NULL, LIMIT_MS, NULL, &error));
    answer = answered("4", 2);
    CHECK_TEXT(answer, "{\"id\":4,\"result\":{\"decision\":\"decline\"}}");
    codex_string_free(answer);
    session_end(&one);
}

/* The start is refused: what came before is the client's, and the question nobody's. */
static void refused(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"turn/start\",\"do\":[{\"notify\":[\"turn/started\"]},{\"ask\":{\"method\":\"" ASK
                                           "\",\"id\":9}},{\"error\":{\"code\":-32600,\"message\":\"not now\"}}]}]}"),
                                NULL);
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    MUST_GIVE(CODEX_E_RPC, codex_turn_start(one.thread, "\"x\"", NULL, LIMIT_MS, &turn, &error));
    CHECK(turn == NULL);
    WAIT_UNTIL(was_answered("9", 1));
    char *answer = answered("9", 1);
    CHECK_TEXT(answer, "{\"id\":9,\"result\":{\"decision\":\"decline\"}}");
    codex_string_free(answer);
    session_end(&one);
}

/* The answer itself says that the turn is over: there is nothing to wait for. */
static void over_at_once(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"turn/start\",\"do\":[{\"result\":{\"turn\":{\"id\":\"$turnId\","
                                           "\"status\":\"completed\",\"items\":[]}}}]}]}"),
                                NULL);
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    CHECK_TEXT(methods_of(turn), "");
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    codex_string_free(result);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    in_order("\"reply\"," EVENTS ",{\"notify\":[\"turn/completed\"]}");
    in_order(EVENTS ",\"reply\",{\"notify\":[\"turn/completed\"]}");
    in_order(EVENTS ",{\"notify\":[\"turn/completed\"]},\"reply\"");
    a_request();
    refused();
    over_at_once();
    check_settles(before);
    return check_done();
}
