/* The callback of codex_turn_run: what it is lent, what it may return, what it may call. */
/* needs: codex model */
#include "check.h"

typedef struct {
    codex_turn *turn;
    codex_event *lent, *kept;
    int32_t answer;
    int events, log_lines;
} world;

static void on_log(int32_t level, const char *target, const char *message, void *user_data)
{
    world *all = user_data;
    CHECK(level > 0 && target[0] != '\0');
    if (strstr(message, "codex_event_free") != NULL)
        all->log_lines++;
}

/* The first event is kept, misused and remembered; the answer is the test's. */
static int32_t on_event(codex_event *event, void *user_data)
{
    world *all = user_data;
    codex_error *error = NULL;
    char *result = (char *)"untouched";
    codex_event *next = NULL;
    int log_lines = all->log_lines;

    if (all->events++ > 0)
        return all->answer;
    all->lent = event;
    CHECK_TEXT(codex_event_turn_id(event), codex_turn_id(all->turn));
    codex_event_free(event);
    CHECK_INT(all->log_lines, log_lines + 1);
    CHECK(codex_event_kind(event) != 0);
    MUST(codex_event_clone(event, &all->kept, &error));
    MUST_GIVE(CODEX_E_REENTRANT, codex_turn_next(all->turn, CODEX_POLL, &next, &error));
    MUST_GIVE(CODEX_E_REENTRANT, codex_turn_run(all->turn, NULL, NULL, CODEX_POLL, &result, &error));
    CHECK(result == NULL && next == NULL);
    return all->answer;
}

static codex_status run(world *all, int32_t answer, char **out_result, codex_error **out_error)
{
    all->answer = answer;
    all->events = 0;
    codex_event_free(all->kept);
    all->kept = NULL;
    return codex_turn_run(all->turn, on_event, all, 30000, out_result, out_error);
}

int main(void)
{
    world all = {0};
    codex_error *error = NULL;
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    char *options = check_options(), *input = codex_text_input("deltas 40 pace 10: a"), *result = NULL;

    MUST(codex_set_log(1, on_log, &all, NULL, &error));
    MUST(codex_new(options, CODEX_DEFAULT, &client, &error));
    MUST(codex_thread_start(client, NULL, CODEX_DEFAULT, &thread, &error));
    MUST(codex_turn_start(thread, input, NULL, CODEX_DEFAULT, &all.turn, &error));

    /* An answer that is none stops the run, and says what would be one. */
    CHECK_INT(run(&all, 7, &result, &error), CODEX_E_INVALID_ARGUMENT);
    CHECK(strstr(codex_error_message(error), "on_event returned 7") != NULL);
    CHECK(result == NULL);
    codex_error_free(error);
    CHECK_INT(all.events, 1);

    /* What was lent is gone, what was kept is there. */
    CHECK_INT(codex_event_kind(all.lent), 0);
    CHECK_TEXT(codex_event_method(all.lent), "");
    CHECK(codex_event_json(all.lent, NULL) == NULL);
    CHECK(codex_event_kind(all.kept) == CODEX_EVENT_NOTIFICATION && codex_event_json(all.kept, NULL) != NULL);
    MUST_GIVE(CODEX_E_INVALID_HANDLE, codex_event_reject(all.lent, -1, NULL, &error));

    MUST_GIVE(CODEX_STOP, run(&all, CODEX_STOP, &result, &error));
    CHECK_INT(all.events, 1);
    CHECK(result == NULL);

    /* The rest of the turn: its result is whole, whoever has read its events. */
    MUST(run(&all, 0, &result, &error));
    CHECK(all.events > 1);
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    codex_string_free(result);

    /* A turn that is over gives its result again, and no event. */
    result = NULL;
    MUST(run(&all, 7, &result, &error));
    CHECK_INT(all.events, 0);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    codex_string_free(result);

    MUST(codex_set_log(0, NULL, NULL, NULL, &error));
    codex_string_free(input);
    codex_string_free(options);
    codex_event_free(all.kept);
    codex_turn_free(all.turn);
    codex_thread_free(thread);
    codex_free(client);
    return check_done();
}
