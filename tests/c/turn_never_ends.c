/* A server that takes the interrupt and does not end the turn: its limit ends it for the caller all the same. Retries
 * of the server's are no sign of life. */
/* needs: faulty */
/* modes: plain */
#include "record.h"
#include "sessions.h"

static void expires(const char *params, const char *reason)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]},"
                                           "{\"pauseMs\":300},{\"notify\":[\"error\"]},{\"pauseMs\":300},{\"notify\":[\"error\"]},"
                                           "{\"pauseMs\":300},{\"notify\":[\"error\"]}]},{\"on\":\"turn/interrupt\",\"do\":[\"reply\"]}]}"),
                                NULL);
    codex_error *error = NULL;
    char *result = NULL;
    int before = 0;
    while (was_received("turn/interrupt", before + 1))
        before++;
    codex_turn *turn = turn_begin(one.thread, "x", params);
    int64_t start_ms = check_now_ms();
    WAIT_UNTIL(was_received("turn/interrupt", before + 1));
    CHECK(check_now_ms() - start_ms < 1000); /* no retry has put it off */
    codex_status status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
    CHECK_TEXT(codex_error_reason(error), reason);
    check_status(status, CODEX_E_TIMEOUT, error, "codex_turn_run", __FILE__, __LINE__);
    CHECK(result == NULL);
    /* Once is enough, and asking for it again sends nothing. */
    MUST(codex_turn_interrupt(turn, NULL, &error));
    MUST(codex_request(one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    CHECK(!was_received("turn/interrupt", before + 2));
    codex_turn_free(turn);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    expires("{\"libcodex\":{\"idleTimeoutMs\":500}}", "idle");
    expires("{\"libcodex\":{\"deadlineMs\":500}}", "deadline");
    check_settles(before);
    return check_done();
}
