/* A turn/start on a thread whose turn runs joins that turn: both handles see it, both end, the results say who joined. */
/* needs: codex model */
#include "gate.h"

typedef struct {
    codex_turn *turn;
    int deltas;
} reader;

static void read_to_the_end(void *of)
{
    reader *self = of;
    codex_event *event = NULL;
    codex_status status;
    while ((status = codex_turn_next(self->turn, LIMIT_MS, &event, NULL)) == CODEX_OK) {
        CHECK_TEXT(codex_event_turn_id(event), codex_turn_id(self->turn));
        self->deltas += strcmp(codex_event_method(event), "item/agentMessage/delta") == 0;
        codex_event_free(event);
    }
    CHECK_INT(status, CODEX_END);
}

static char *result_of(codex_turn *turn, int joined)
{
    char *result = turn_end(turn);
    CHECK_INT(codex_json_bool(result, "/joined", -1), joined);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    char *said = codex_json_string(result, "/finalResponse");
    codex_string_free(result);
    return said;
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), NULL);
    codex_error *error = NULL;
    gate held;
    codex_turn *first = turn_held(one.thread, &held, "deltas 5: x\nuntil: gate", NULL), *none = NULL;
    codex_event *event = turn_event_of(first, CODEX_EVENT_NOTIFICATION, "turn/started");
    codex_event_free(event);

    /* What is wrong with an argument is said, however little time there is; else nothing is sent. */
    MUST_GIVE(CODEX_E_JSON, codex_turn_start(one.thread, "[}", NULL, CODEX_POLL, &none, &error));
    MUST_GIVE(CODEX_E_JSON, codex_thread_run(one.thread, "\"y\"", "{", CODEX_POLL, NULL, &error));
    MUST_GIVE(CODEX_E_TIMEOUT, codex_turn_start(one.thread, "\"y\"", NULL, CODEX_POLL, &none, &error));

    /* One that does not want to join is refused here already. */
    MUST_GIVE(CODEX_E_BUSY, codex_turn_start(one.thread, "\"y\"", "{\"libcodex\":{\"join\":false}}", LIMIT_MS, &none, &error));
    MUST_GIVE(CODEX_E_BUSY, codex_thread_run(one.thread, "\"y\"", "{\"libcodex\":{\"join\":false}}", LIMIT_MS, NULL, &error));

    codex_turn *second = turn_begin(one.thread, "say: and this", NULL);
    CHECK_TEXT(codex_turn_id(second), codex_turn_id(first));
    gate_open(&held);
    reader readers[2] = {{first, 0}, {second, 0}};
    worker workers[2];
    worker_start(&workers[0], read_to_the_end, &readers[0]);
    worker_start(&workers[1], read_to_the_end, &readers[1]);
    worker_join(&workers[0]);
    worker_join(&workers[1]);
    CHECK(readers[0].deltas > 0 && readers[1].deltas > 0);
    char *said_first = result_of(first, 0), *said_second = result_of(second, 1);
    CHECK_TEXT(said_first, "and this");
    CHECK_TEXT(said_second, said_first);
    codex_string_free(said_first);
    codex_string_free(said_second);

    /* The handle that joined goes first, or the one that began; the other one still has its whole turn. */
    for (int keep = 0; keep < 2; keep++) {
        codex_turn *both[2];
        both[0] = turn_held(one.thread, &held, "deltas 5: x\nuntil: gate", NULL);
        event = turn_event_of(both[0], CODEX_EVENT_NOTIFICATION, "turn/started");
        codex_event_free(event);
        both[1] = turn_begin(one.thread, "say: still here", NULL);
        CHECK_TEXT(codex_turn_id(both[1]), codex_turn_id(both[0]));
        codex_turn_free(both[!keep]);
        gate_open(&held);
        char *said = result_of(both[keep], keep);
        CHECK_TEXT(said, "still here");
        codex_string_free(said);
    }

    /* Once it is over, a turn is one's own again. */
    codex_turn *alone = turn_begin(one.thread, "say: alone", "{\"libcodex\":{\"join\":false}}");
    char *said = result_of(alone, 0);
    CHECK_TEXT(said, "alone");
    codex_string_free(said);
    session_end(&one);
    check_settles(before);
    return check_done();
}
