/* A turn that nobody reads breaks when too much of it comes that may not be dropped. It takes nothing with it: not what it
 * holds already, not a request that it was asked, not another turn that streams meanwhile, not its thread. */
/* needs: faulty */
#include "plans.h"

#define ASK "item/commandExecution/requestApproval"
/* About 60 kB of the first turn that may not be dropped. */
#define MUCH                                                                                                           \
    "{\"send\":{\"method\":\"item/completed\",\"params\":{\"threadId\":\"" THREAD_1 "\",\"turnId\":\"" TURN_1 "\","    \
    "\"item\":{\"type\":\"x\",\"text\":{\"$repeat\":[\"0123456789\",6000]}}}}},"
/* About 24 kB of the second turn. */
#define SOME "{\"deltas\":{\"count\":100,\"text\":\"x\"}},"
#define QUESTION(id)                                                                                                   \
    "{\"ask\":{\"method\":\"" ASK "\",\"id\":" id ",\"params\":{\"threadId\":\"" THREAD_1 "\",\"turnId\":\"" TURN_1 "\"}}},"

#define PLAN                                                                                                           \
    "{\"on\":\"turn/start\",\"nth\":1,\"do\":[\"reply\",{\"notify\":[\"turn/started\"]}]},"                            \
    "{\"on\":\"turn/start\",\"nth\":2,\"do\":[\"reply\",{\"notify\":[\"turn/started\"]}," SOME MUCH MUCH MUCH SOME     \
    QUESTION("1") MUCH MUCH MUCH MUCH MUCH MUCH SOME QUESTION("2") "{\"awaitAnswer\":2},"                               \
    "{\"notify\":[\"item/completed\"]},{\"complete\":\"completed\"}]}"

static void streams_whole(codex_turn *turn)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    int deltas = 0;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        CHECK_TEXT(codex_event_turn_id(event), codex_turn_id(turn));
        CHECK_INT(codex_event_kind(event), CODEX_EVENT_NOTIFICATION);
        deltas += strcmp(codex_event_method(event), "item/agentMessage/delta") == 0;
        codex_event_free(event);
    }
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    CHECK_INT(deltas, 300);
    check_ends(turn, "completed");
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_with(plan_options(PLAN), "/queueBytes", "100000"), NULL);
    codex_error *error = NULL;
    codex_thread *other = NULL;
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &other, &error));
    codex_turn *unread = turn_begin(one.thread, "x", NULL);
    streams_whole(turn_begin(other, "x", NULL));

    WAIT_UNTIL(was_received("turn/interrupt", 1));
    check_received_params("turn/interrupt", 1, "/turnId", "\"" TURN_1 "\"");
    CHECK(!was_received("turn/interrupt", 2));
    /* The question that came in time can be answered still, unless the server's end of the turn has withdrawn it. The
     * one that came after the break was declined at once, or the other turn would not have ended. */
    char *declined = answered("2", 1);
    CHECK(declined && strstr(declined, "decline") != NULL);
    codex_string_free(declined);

    codex_event *event = NULL;
    codex_status status;
    int items = 0, requests = 0;
    while ((status = codex_turn_next(unread, LIMIT_MS, &event, &error)) == CODEX_OK) {
        items += strcmp(codex_event_method(event), "item/completed") == 0;
        requests += codex_event_kind(event) == CODEX_EVENT_REQUEST;
        codex_event_free(event);
    }
    check_status(status, CODEX_E_OVERFLOW, error, "codex_turn_next", __FILE__, __LINE__);
    CHECK_INT(items, 7); /* as long as less than four times queueBytes stood before one */
    CHECK_INT(requests, 1);
    char *result = NULL;
    MUST_GIVE(CODEX_E_OVERFLOW, codex_turn_next(unread, CODEX_POLL, &event, &error));
    MUST_GIVE(CODEX_E_OVERFLOW, codex_turn_run(unread, NULL, NULL, LIMIT_MS, &result, &error));
    CHECK(result == NULL);
    MUST(codex_turn_interrupt(unread, NULL, &error));
    codex_turn_free(unread);
    check_ends(turn_begin(one.thread, "x", NULL), "completed");
    CHECK(!was_received("turn/interrupt", 2));
    codex_thread_free(other);
    session_end(&one);
    check_settles(before);
    return check_done();
}
