/* A turn/start, a thread/start, any request that the server loses: the caller's time ends the wait, the error says that it
 * was sent, and the thread and the client are as good as before. */
/* needs: faulty */
#include "plans.h"

#define NO_JOIN "{\"libcodex\":{\"join\":false}}"

static void is_lost(codex_status status, codex_error **given)
{
    codex_error *error = *given;
    CHECK_INT(codex_json_bool(codex_error_json(error), "/sent", -1), 1);
    check_status(status, CODEX_E_TIMEOUT, error, "a lost request", __FILE__, __LINE__);
    *given = NULL;
}

int main(void)
{
    check_counts before = check_count();
    session one = plan_begin("{\"on\":\"turn/start\",\"nth\":1,\"do\":[]},{\"on\":\"turn/start\",\"nth\":2,\"do\":[]},"
                             "{\"on\":\"thread/start\",\"nth\":2,\"do\":[]},{\"on\":\"test/lost\",\"do\":[]}");
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    codex_thread *thread = NULL;
    codex_call *call = NULL;
    char *result = NULL;
    is_lost(codex_turn_start(one.thread, "\"x\"", NULL, 300, &turn, &error), &error);
    is_lost(codex_thread_run(one.thread, "\"x\"", NULL, 300, &result, &error), &error);
    is_lost(codex_thread_start(one.client, NULL, 300, &thread, &error), &error);
    is_lost(codex_request(one.client, "test/lost", NULL, 300, NULL, &error), &error);
    CHECK(turn == NULL && thread == NULL && result == NULL);
    /* One that was begun can be waited for again and again, and given up. */
    MUST(codex_call_begin(one.client, "test/lost", NULL, &call, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_call_wait(call, 100, &result, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_call_wait(call, 100, &result, &error));
    codex_call_free(call);
    /* The thread is not thought to be busy. */
    check_ends(turn_begin(one.thread, "x", NO_JOIN), "completed");
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &thread, &error));
    check_ends(turn_begin(thread, "x", NO_JOIN), "completed");
    codex_thread_free(thread);
    session_end(&one);
    check_settles(before);
    return check_done();
}
