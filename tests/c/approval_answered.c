/* A request is answered once, from any thread, in the callback or long after it; then the command runs, once. */
/* needs: codex model */
#include "approvals.h"

#define YES "{\"decision\":\"accept\"}"
#define NO "{\"decision\":\"decline\"}"

/* What is no answer leaves the request open; the second answer is refused, whoever gives it. */
static void from_the_queue(session *one)
{
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one->thread, asking_prompt("queue"), NULL);
    codex_event *first = turn_event(turn);
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_respond(first, YES, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_reject(first, -32000, "no", &error));
    codex_event_free(first);

    codex_event *request = turn_request(turn), *again = NULL;
    MUST(codex_event_clone(request, &again, &error));
    CHECK_TEXT(codex_event_request_id(again), codex_event_request_id(request));
    MUST_GIVE(CODEX_E_JSON, codex_event_respond(request, "{", &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_respond(request, NULL, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_reject(request, 0, "no", &error));
    CHECK_INT(runs("queue"), 0);
    MUST(codex_event_respond(request, YES, &error));
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(request, YES, &error));
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(again, NO, &error));
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_reject(again, -32000, "no", &error));
    codex_event_free(request);
    codex_event_free(again);
    turn_drain(turn);
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    CHECK_INT(runs("queue"), 1);
    codex_string_free(result);
}

typedef struct {
    codex_event *request;
    counter given, go;
} answers;

static void answer(void *of)
{
    answers *self = of;
    codex_error *error = NULL;
    WAIT_UNTIL(counter_get(&self->go) > 0);
    codex_status status = codex_event_respond(self->request, YES, &error);
    check_status(status, status == CODEX_OK ? CODEX_OK : CODEX_E_ALREADY_ANSWERED, error, "codex_event_respond", __FILE__, __LINE__);
    counter_add(&self->given, status == CODEX_OK);
}

/* Eight threads at the same moment, while the turn's own thread waits for its end. */
static void from_many_threads(session *one)
{
    codex_turn *turn = turn_begin(one->thread, asking_prompt("many"), NULL);
    answers shared = {turn_request(turn), {0}, {0}};
    worker workers[8];
    for (int at = 0; at < 8; at++)
        worker_start(&workers[at], answer, &shared);
    counter_add(&shared.go, 1);
    turn_drain(turn);
    for (int at = 0; at < 8; at++)
        worker_join(&workers[at]);
    CHECK_INT(counter_get(&shared.given), 1);
    CHECK_INT(runs("many"), 1);
    codex_event_free(shared.request);
    codex_turn_free(turn);
}

typedef struct {
    int in_callback;
    codex_event *kept;
    codex_turn *turn;
} listener;

static int32_t listen(codex_event *event, void *user_data)
{
    listener *to = user_data;
    codex_error *error = NULL;
    if (codex_event_kind(event) != CODEX_EVENT_REQUEST)
        return 0;
    if (to->in_callback)
        MUST(codex_event_respond(event, YES, &error));
    else
        MUST(codex_event_clone(event, &to->kept, &error));
    return 0;
}

static void in_the_callback(session *one)
{
    codex_error *error = NULL;
    listener to = {1, NULL, NULL};
    char *result = NULL;
    codex_turn *turn = turn_begin(one->thread, asking_prompt("callback"), NULL);
    MUST(codex_turn_run(turn, listen, &to, LIMIT_MS, &result, &error));
    CHECK_INT(runs("callback"), 1);
    codex_string_free(result);
    codex_turn_free(turn);
}

static void give_kept(void *of)
{
    listener *self = of;
    codex_error *error = NULL;
    MUST(codex_event_respond(self->kept, YES, &error));
    codex_event_free(self->kept);
}

/* A clone outlives the callback and the run: the request stays open for it. */
static void after_the_callback(session *one)
{
    codex_error *error = NULL;
    listener to = {0, NULL, NULL};
    char *result = NULL;
    worker later;
    codex_turn *turn = turn_begin(one->thread, asking_prompt("kept"), NULL);
    int64_t end = check_now_ms() + SOON_MS;
    while (to.kept == NULL && check_now_ms() < end)
        MUST_GIVE(CODEX_TIMEOUT, codex_turn_run(turn, listen, &to, 300, &result, &error));
    CHECK(to.kept != NULL);
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_run(turn, listen, &to, 300, &result, &error));
    CHECK_INT(runs("kept"), 0);
    worker_start(&later, give_kept, &to);
    MUST(codex_turn_run(turn, listen, &to, LIMIT_MS, &result, &error));
    worker_join(&later);
    CHECK_INT(runs("kept"), 1);
    codex_string_free(result);
    codex_turn_free(turn);
}

/* An error as the answer is no yes. */
static void rejected(session *one)
{
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one->thread, asking_prompt("rejected"), NULL);
    codex_event *request = turn_request(turn);
    MUST(codex_event_reject(request, -32000, "nobody \"here\"", &error));
    codex_event_free(request);
    turn_drain(turn);
    codex_turn_free(turn);
    CHECK_INT(runs("rejected"), 0);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), ASKS);
    from_the_queue(&one);
    from_many_threads(&one);
    in_the_callback(&one);
    after_the_callback(&one);
    rejected(&one);
    session_end(&one);
    check_settles(before);
    return check_done();
}
