/* The other ways in which a goal ends: a turn that fails, the model that is stuck, a budget, silence; and what its turns
 * ask is asked of its handle. */
/* needs: codex model */
/* script: goal_ends.json */
#include "approvals.h"
#include "goals.h"

static int32_t accept(codex_event *event, void *asked)
{
    codex_error *error = NULL;
    if (codex_event_kind(event) == CODEX_EVENT_REQUEST) {
        MUST(codex_event_respond(event, "{\"decision\":\"accept\"}", &error));
        ++*(int *)asked;
    }
    return 0;
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), ASKS);
    codex_error *error = NULL;
    char *result = NULL;

    /* The second turn fails, and is what the goal is told to have failed with; the first one's items are there. */
    codex_turn *turn = turn_with(one.thread, GOAL, "{\"objective\":\"Get on with it\"}");
    codex_status status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
    CHECK_TEXT(codex_error_reason(error), "usageLimitExceeded");
    check_status(status, CODEX_E_TURN_FAILED, error, "codex_turn_run", __FILE__, __LINE__);
    error = NULL;
    CHECK_OWNED(codex_json_string(result, "/status"), "failed");
    CHECK_OWNED(codex_json_string(result, "/goalStatus"), "usageLimited");
    CHECK_OWNED(codex_json_string(result, "/error/codexErrorInfo"), "usageLimitExceeded");
    CHECK_OWNED(codex_json_string(result, "/turns/0/status"), "completed");
    CHECK_OWNED(codex_json_string(result, "/turns/1/status"), "failed");
    items_are(result, "agentMessage ");
    codex_string_free(result);
    codex_turn_free(turn);

    /* Taken up again, the model gives up. */
    result = goal_ends(turn_with(one.thread, GOAL, RESUME), "completed", "blocked");
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "I can't go on.");
    CHECK_OWNED(codex_json_string(result, "/goal/objective"), "Get on with it");
    codex_string_free(result);

    /* Another goal, with a budget. */
    result = goal_ends(turn_with(one.thread, GOAL, "{\"objective\":\"Be frugal\",\"tokenBudget\":1}"), "completed",
                       "budgetLimited");
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "That was dear.");
    CHECK_INT(codex_json_int(result, "/goal/tokenBudget", -1), 1);
    codex_string_free(result);
    /* It is no use without more. */
    MUST(codex_turn_begin_with(one.thread, GOAL, RESUME, &turn, &error));
    status = codex_turn_ready(turn, LIMIT_MS, &error);
    CHECK_TEXT(codex_error_reason(error), "goalEnded");
    CHECK_OWNED(codex_json_string(codex_error_json(error), "/goalStatus"), "budgetLimited");
    check_status(status, CODEX_E_CANCELLED, error, "codex_turn_ready", __FILE__, __LINE__);
    error = NULL;
    MUST_GIVE(CODEX_E_CANCELLED, codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error));
    codex_turn_free(turn);

    /* Another one, which begins anew; its second turn says nothing. */
    turn = turn_with(one.thread, GOAL, "{\"objective\":\"Talk\",\"libcodex\":{\"idleTimeoutMs\":900}}");
    status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
    CHECK_TEXT(codex_error_reason(error), "idle");
    check_status(status, CODEX_E_TURN_FAILED, error, "codex_turn_run", __FILE__, __LINE__);
    error = NULL;
    CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
    CHECK_OWNED(codex_json_string(result, "/goalStatus"), "paused");
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "So far.");
    CHECK_INT(codex_json_count(result, "/turns"), 2);
    codex_string_free(result);
    codex_turn_free(turn);

    int asked = 0;
    turn = turn_with(one.thread, GOAL, RESUME);
    MUST(codex_turn_run(turn, accept, &asked, LIMIT_MS, &result, &error));
    CHECK_INT(asked, 1);
    CHECK_OWNED(codex_json_string(result, "/goalStatus"), "complete");
    CHECK_OWNED(codex_json_string(result, "/items/0/aggregatedOutput"), "asked\n");
    codex_string_free(result);
    codex_turn_free(turn);

    session_end(&one);
    check_settles(before);
    return check_done();
}
