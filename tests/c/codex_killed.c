/* codex is killed in the middle of its work: whatever call waits ends within a second, and says how codex ended. */
/* needs: codex model */
#include "processes.h"
#include "sessions.h"

enum { THREAD_RUN, TURN_RUN, TURN_NEXT, REQUEST, NEXT, CALLS };

typedef struct {
    int call;
    codex_client *client;
    codex_thread *thread;
    codex_turn *turn;
    codex_status status;
    codex_error *error;
} waiting;

static void wait_in_call(void *of)
{
    waiting *self = of;
    codex_event *event = NULL;
    char *text = NULL;
    if (self->call == THREAD_RUN)
        self->status = codex_thread_run(self->thread, "\"wait: forever\"", NULL, CODEX_FOREVER, &text, &self->error);
    else if (self->call == TURN_RUN)
        self->status = codex_turn_run(self->turn, NULL, NULL, CODEX_FOREVER, &text, &self->error);
    else if (self->call == REQUEST)
        self->status = codex_request(self->client, "command/exec",
                                     "{\"command\":[\"sleep\",\"60\"],\"sandboxPolicy\":{\"type\":\"dangerFullAccess\"}}",
                                     CODEX_FOREVER, &text, &self->error);
    else
        while ((self->status = self->call == TURN_NEXT
                                   ? codex_turn_next(self->turn, CODEX_FOREVER, &event, &self->error)
                                   : codex_next(self->client, CODEX_FOREVER, &event, &self->error)) == CODEX_OK) {
            if (codex_event_kind(event) == CODEX_EVENT_EXIT) {
                const char *json = codex_event_json(event, NULL);
                CHECK_TEXT(codex_event_method(event), "libcodex/exit");
                CHECK_INT(codex_json_int(json, "/params/exit/signal", -1), SIGKILL);
                CHECK_INT(codex_json_type(json, "/params/exit/code"), CODEX_JSON_NULL);
            }
            codex_event_free(event);
        }
    CHECK(text == NULL);
}

/* Both the calls that waited and those that come later get this. */
static void says_killed(codex_status status, codex_error *error)
{
    const char *json = codex_error_json(error);
    CHECK_INT(codex_json_int(json, "/exit/signal", -1), SIGKILL);
    CHECK_INT(codex_json_type(json, "/exit/code"), CODEX_JSON_NULL);
    CHECK_INT(codex_json_type(json, "/stderrTail"), CODEX_JSON_STRING);
    check_status(status, CODEX_E_CLOSED, error, "a call on a client whose codex was killed", __FILE__, __LINE__);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    waiting all[CALLS];
    worker workers[CALLS];
    session one = session_begin(check_options(), NULL);
    pid_t codex = process_child_of(getpid());
    for (int call = 0; call < CALLS; call++) {
        waiting fresh = {call, one.client, NULL, NULL, 0, NULL};
        if (call <= TURN_NEXT)
            MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &fresh.thread, &error));
        if (call == TURN_RUN || call == TURN_NEXT)
            fresh.turn = turn_begin(fresh.thread, "wait: forever", NULL);
        all[call] = fresh;
        worker_start(&workers[call], wait_in_call, &all[call]);
    }
    for (int call = 0; call < CALLS; call++)
        worker_blocks(&workers[call]);
    WAIT_UNTIL(process_count("sleep 60") > 0);

    int64_t killed_ms = check_now_ms();
    process_signal(codex, SIGKILL);
    for (int call = 0; call < CALLS; call++) {
        worker_join(&workers[call]);
        if (!check_is_slow())
            CHECK(workers[call].ended_ms - killed_ms <= 1000);
        if (call == NEXT)
            check_status(all[call].status, CODEX_END, all[call].error, "codex_next", __FILE__, __LINE__);
        else
            says_killed(all[call].status, all[call].error);
    }

    char *text = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    codex_status status = codex_request(one.client, "thread/loaded/list", NULL, LIMIT_MS, &text, &error);
    says_killed(status, error);
    status = codex_turn_start(one.thread, "\"too late\"", NULL, LIMIT_MS, &turn, &error);
    says_killed(status, error);
    status = codex_turn_next(all[TURN_NEXT].turn, LIMIT_MS, &event, &error);
    says_killed(status, error);
    MUST_GIVE(CODEX_END, codex_next(one.client, CODEX_POLL, &event, &error));

    for (int call = 0; call < CALLS; call++) {
        codex_turn_free(all[call].turn);
        codex_thread_free(all[call].thread);
    }
    session_end(&one);
    check_settles(before);
    return check_done();
}
