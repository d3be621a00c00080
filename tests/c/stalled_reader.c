/* A turn of 100 000 deltas that its reader has left alone takes nothing from a turn beside it, which is read as it comes:
 * that one loses nothing and ends while the other is unread. Memory stays bounded, only deltas are dropped, an event says
 * how many, and the final text is whole. */
/* needs: codex model */
/* limit: 240 */
#include "sessions.h"

typedef struct {
    long long deltas, dropped, others;
} seen;

/* Whether a turn runs on the thread, by what the server says. */
static int is_active(codex_thread *thread)
{
    codex_error *error = NULL;
    char *answer = NULL;
    MUST(codex_thread_request(thread, "thread/read", NULL, LIMIT_MS, &answer, &error));
    char *status = codex_json_string(answer, "/thread/status/type");
    int is = status && strcmp(status, "active") == 0;
    codex_string_free(status);
    codex_string_free(answer);
    return is;
}

/* Reads a turn to its end. */
static seen read_all(codex_turn *turn)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    seen all = {0, 0, 0};
    while ((status = codex_turn_next(turn, 4 * LIMIT_MS, &event, &error)) == CODEX_OK) {
        if (codex_event_kind(event) == CODEX_EVENT_LAGGED)
            all.dropped += codex_json_int(codex_event_json(event, NULL), "/params/dropped", 0);
        else if (strcmp(codex_event_method(event), "item/agentMessage/delta") == 0)
            all.deltas++;
        else
            all.others++;
        codex_event_free(event);
    }
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    return all;
}

int main(void)
{
    check_counts before = check_count();
    long long many = check_is_slow() ? 5000 : 100000;
    char prompt[60];
    session one = session_begin(check_with(check_options(), "/queueBytes", check_is_slow() ? "200000" : "2000000"), NULL);
    codex_error *error = NULL;
    codex_thread *other = NULL;
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &other, &error));
    long memory = check_resident_mb();

    snprintf(prompt, sizeof prompt, "deltas %lld: 0123456789", many);
    codex_turn *stalled = turn_begin(one.thread, prompt, "{\"libcodex\":{\"idleTimeoutMs\":-1}}");
    codex_event_free(turn_event_of(stalled, CODEX_EVENT_NOTIFICATION, "item/agentMessage/delta"));
    snprintf(prompt, sizeof prompt, "deltas %lld: abc", many / 10);
    codex_turn *read = turn_begin(other, prompt, NULL);
    seen all = read_all(read);
    CHECK_INT(all.deltas, many / 10);
    CHECK_INT(all.dropped, 0);
    CHECK(check_is_slow() || is_active(one.thread)); /* it did not have to wait for the other to end */
    codex_turn_free(read);

    /* The stalled one comes to its end without its reader. */
    while (is_active(one.thread))
        check_sleep_ms(100);
    if (!check_is_slow())
        CHECK(check_resident_mb() - memory < 24);
    all = read_all(stalled);
    CHECK(all.deltas > 0 && all.dropped > 0 && all.others > 0);
    CHECK_INT(all.deltas + all.dropped, many - 1); /* the first one was read */
    char *result = turn_end(stalled), *said = codex_json_string(result, "/finalResponse");
    CHECK(said && strlen(said) == (size_t)many * 10);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    codex_string_free(said);
    codex_string_free(result);
    codex_thread_free(other);
    session_end(&one);
    check_settles(before);
    return check_done();
}
