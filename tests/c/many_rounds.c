/* 200 rounds of new, thread, turn and free, with nothing closed: two seconds after the last free the process has the
 * fds, threads and children that it had before. */
/* needs: codex model */
/* limit: 240 */
#include "sessions.h"

int main(void)
{
    check_counts before = check_count();
    for (int round = 0; round < (check_is_slow() ? 20 : 200); round++) {
        session one = session_begin(check_options(), NULL);
        codex_turn *turn = turn_begin(one.thread, "say: hello", NULL);
        if (round % 4 == 0) { /* to the end, in two ways; else freed as it runs */
            turn_drain(turn);
        } else if (round % 4 == 1) {
            codex_error *error = NULL;
            char *result = NULL;
            MUST(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error));
            CHECK_OWNED(codex_json_string(result, "/finalResponse"), "hello");
            codex_string_free(result);
        } else if (round % 4 == 2) {
            codex_event *event = turn_event(turn);
            codex_event_free(event);
        }
        /* In any order. */
        if (round % 3 == 0)
            codex_free(one.client);
        codex_thread_free(one.thread);
        if (round % 3 == 1)
            codex_free(one.client);
        codex_turn_free(turn);
        if (round % 3 == 2)
            codex_free(one.client);
    }
    check_settles(before);
    return check_done();
}
