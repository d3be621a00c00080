/* Hosts that take the status of every child themselves, or let the system forget it: sessions work, the end is seen,
 * nothing is waited for in vain; only how codex ended may be unknown. */
/* needs: faulty */
#include "processes.h"
#include "sessions.h"
#include <sys/wait.h>

typedef struct {
    counter stop;
} reaper;

/* As an init process or a process manager does it. */
static void reap_all(void *of)
{
    reaper *self = of;
    while (counter_get(&self->stop) == 0)
        if (waitpid(-1, NULL, WNOHANG) <= 0)
            check_sleep_ms(1);
}

static void sessions_work(int killed)
{
    for (int round = 0; round < (check_is_slow() ? 2 : 5); round++) {
        session one = session_begin(check_plan("{\"text\":\"the text\"}"), NULL);
        codex_error *error = NULL;
        char *result = NULL;
        pid_t server = process_child_of(getpid());
        MUST(codex_thread_run(one.thread, "\"x\"", NULL, LIMIT_MS, &result, &error));
        codex_string_free(result);
        if (killed) {
            codex_event *event = NULL;
            codex_status status;
            process_signal(server, SIGKILL);
            while ((status = codex_next(one.client, LIMIT_MS, &event, &error)) == CODEX_OK) {
                if (codex_event_kind(event) == CODEX_EVENT_EXIT) {
                    const char *json = codex_event_json(event, NULL);
                    CHECK_INT(codex_json_type(json, "/params/exit/code"), CODEX_JSON_NULL);
                    int64_t signal = codex_json_int(json, "/params/exit/signal", 0);
                    CHECK(signal == 0 || signal == SIGKILL);
                }
                codex_event_free(event);
            }
            CHECK_INT(status, CODEX_END);
        }
        session_end(&one);
        CHECK(process_is_gone(server));
    }
}

int main(void)
{
    check_counts before = check_count();
    for (int killed = 0; killed < 2; killed++) {
        struct sigaction action;
        memset(&action, 0, sizeof action);
        action.sa_handler = SIG_IGN;
        CHECK_INT(sigaction(SIGCHLD, &action, NULL), 0);
        sessions_work(killed);
        action.sa_handler = SIG_DFL;
        CHECK_INT(sigaction(SIGCHLD, &action, NULL), 0);

        reaper all = {{0}};
        worker thread;
        worker_start(&thread, reap_all, &all);
        sessions_work(killed);
        counter_add(&all.stop, 1);
        worker_join(&thread);
    }
    check_settles(before);
    return check_done();
}
