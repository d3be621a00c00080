/* Twenty threads, each with a turn of its own on one client: every text is whole, and nobody hears another's. */
/* needs: codex model */
/* limit: 120 */
#include "sessions.h"

enum { THREADS = 20, DELTAS = 60 };

typedef struct {
    codex_client *client;
    int number;
} talker;

typedef struct {
    codex_thread *thread;
    codex_turn *turn;
    char heard[4096];
} hearing;

static int32_t hear(codex_event *event, void *user_data)
{
    hearing *to = user_data;
    CHECK_TEXT(codex_event_thread_id(event), codex_thread_id(to->thread));
    CHECK_TEXT(codex_event_turn_id(event), codex_turn_id(to->turn));
    if (strcmp(codex_event_method(event), "item/agentMessage/delta") == 0) {
        size_t have = strlen(to->heard);
        snprintf(to->heard + have, sizeof to->heard - have, "%s", codex_event_string(event, "/params/delta", NULL));
    }
    return 0;
}

static void talk(void *of)
{
    talker *self = of;
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    MUST(codex_thread_start(self->client, NULL, LIMIT_MS * 2, &thread, &error));
    for (int round = 0; round < 2; round++) {
        char prompt[100], said[4096] = "", *result = NULL;
        hearing ear = {thread, NULL, ""};
        snprintf(prompt, sizeof prompt, "deltas %d: <%d.%d>", DELTAS, self->number, round);
        for (int at = 0; at < DELTAS; at++)
            strcat(said, strchr(prompt, '<'));
        ear.turn = turn_begin(thread, prompt, NULL);
        MUST(codex_turn_run(ear.turn, hear, &ear, LIMIT_MS * 2, &result, &error));
        CHECK_OWNED(codex_json_string(result, "/finalResponse"), said);
        CHECK_OWNED(codex_json_string(result, "/status"), "completed");
        CHECK_INT(codex_json_bool(result, "/joined", -1), 0);
        CHECK_TEXT(ear.heard, said);
        codex_string_free(result);
        codex_turn_free(ear.turn);
    }
    codex_thread_free(thread);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), NULL);
    worker workers[THREADS];
    talker talkers[THREADS];
    for (int at = 0; at < THREADS; at++) {
        talker fresh = {one.client, at};
        talkers[at] = fresh;
        worker_start(&workers[at], talk, &talkers[at]);
    }
    for (int at = 0; at < THREADS; at++)
        worker_join(&workers[at]);
    session_end(&one);
    check_settles(before);
    return check_done();
}
