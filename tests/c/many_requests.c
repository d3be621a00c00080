/* 2000 requests outstanding at once, each from a thread of its own: none is lost. Codex stands still until all wait. */
/* needs: codex model */
/* limit: 120 */
#include "processes.h"
#include "sessions.h"

enum { MOST = 2000 };

static counter answered_calls;

static void ask(void *client)
{
    codex_error *error = NULL;
    char *text = NULL;
    MUST(codex_request(client, "thread/loaded/list", NULL, CODEX_FOREVER, &text, &error));
    CHECK_INT(codex_json_type(text, "/data"), CODEX_JSON_ARRAY);
    codex_string_free(text);
    counter_add(&answered_calls, 1);
}

static int all_sleep(worker *workers, int count)
{
    for (int at = 0; at < count; at++)
        if (counter_get(&workers[at].running) == 0 || !worker_sleeps(&workers[at]))
            return 0;
    return 1;
}

int main(void)
{
    check_counts before = check_count();
    static worker workers[MOST];
    int count = check_is_slow() ? 200 : MOST;
    session one = session_begin(check_options(), NULL);
    pid_t codex = process_child_of(getpid());
    process_stop(codex);
    for (int at = 0; at < count; at++)
        worker_start(&workers[at], ask, one.client);
    /* Not too long: a request that is unanswered for ten seconds makes room for more than codex has room for. */
    int passes = 0;
    WAIT_UNTIL((passes = all_sleep(workers, count) ? passes + 1 : 0) == 3);
    CHECK_INT(counter_get(&answered_calls), 0);
    process_signal(codex, SIGCONT);
    for (int at = 0; at < count; at++)
        worker_join(&workers[at]);
    CHECK_INT(counter_get(&answered_calls), count);
    session_end(&one);
    check_settles(before);
    return check_done();
}
