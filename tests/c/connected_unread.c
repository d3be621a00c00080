/* Codex cuts off a client on a port that does not read. The library reads, whoever reads its queues: a turn that nobody
 * looks at drops deltas and nothing else, the connection stays, another turn goes on, and SIGPIPE never comes. */
/* needs: codex model */
/* server: port */
/* limit: 120 */
#include "connected.h"
#include <signal.h>

static volatile sig_atomic_t pipes;

static void on_pipe(int signal)
{
    (void)signal;
    pipes++;
}

int main(void)
{
    check_counts before = check_count();
    CHECK(signal(SIGPIPE, on_pipe) != SIG_ERR);
    codex_error *error = NULL;
    codex_thread *other = NULL;
    char prompt[500];
    int count = check_is_slow() ? 3000 : 30000;
    session one = session_begin(check_with(check_options(), "/queueBytes", check_is_slow() ? "400000" : "2000000"), NULL);
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &other, &error));
    snprintf(prompt, sizeof prompt, "deltas %d: %0100d", count, 7);
    codex_turn *unread = turn_begin(one.thread, prompt, NULL);
    connected_turn(other, "say: meanwhile", "meanwhile");
    /* Whatever else there is, the end comes: only then is anything read. */
    codex_event *event = NULL;
    for (int64_t end = check_now_ms() + 100000;;) {
        char *result = NULL;
        MUST(codex_turn_result(unread, &result, &error));
        char *status = codex_json_string(result, "/status");
        int over = status && strcmp(status, "completed") == 0;
        codex_string_free(status);
        codex_string_free(result);
        if (over)
            break;
        CHECK(check_now_ms() < end);
        check_sleep_ms(20);
    }
    long long dropped = 0;
    codex_status status;
    while ((status = codex_turn_next(unread, LIMIT_MS, &event, &error)) == CODEX_OK) {
        if (codex_event_kind(event) == CODEX_EVENT_LAGGED)
            dropped += codex_json_int(codex_event_json(event, NULL), "/params/dropped", 0);
        codex_event_free(event);
    }
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    error = NULL;
    CHECK(dropped > count / 2);
    char *result = turn_end(unread), *response = codex_json_string(result, "/finalResponse");
    CHECK(response && strlen(response) == (size_t)count * 100);
    codex_string_free(response);
    codex_string_free(result);
    codex_thread_free(other);
    session_end(&one);
    CHECK_INT(pipes, 0);
    check_settles(before);
    return check_done();
}
