/* Threads that call whatever comes to mind on shared handles, and free them under each other: every call comes back,
 * every turn that is kept ends, every request of the server has its one answer, nothing is left. */
/* needs: faulty */
/* limit: 120 */
#include "record.h"
#include "sessions.h"

#define ASK "item/commandExecution/requestApproval"
#define PLAN                                                                                                           \
    "{\"text\":\"the text\",\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]},"       \
    "{\"deltas\":{\"count\":5,\"text\":\"x\"}},{\"ask\":{\"method\":\"" ASK "\",\"id\":\"$turnId\"}},"                 \
    "{\"notify\":[\"configWarning\"]},{\"awaitAnswer\":\"$turnId\"},{\"notify\":[\"item/completed\"]},{\"complete\":\"completed\"}]},"\
    "{\"on\":\"turn/interrupt\",\"do\":[\"reply\"]}]}"

enum { THREADS = 8, SHARED = 4 };

/* Turns that any thread may use, and any may free and replace. */
static struct {
    pthread_mutex_t lock;
    codex_turn *turns[SHARED];
} shared;

typedef struct {
    codex_client *client;
    unsigned state;
    int rounds;
} caller;

static unsigned any(caller *self, unsigned below)
{
    self->state = self->state * 1664525u + 1013904223u;
    return (self->state >> 8) % below;
}

static codex_turn *look(caller *self)
{
    pthread_mutex_lock(&shared.lock);
    codex_turn *turn = shared.turns[any(self, SHARED)];
    pthread_mutex_unlock(&shared.lock);
    return turn;
}

static codex_turn *put(caller *self, codex_turn *fresh)
{
    pthread_mutex_lock(&shared.lock);
    codex_turn **place = &shared.turns[any(self, SHARED)], *old = *place;
    *place = fresh;
    pthread_mutex_unlock(&shared.lock);
    return old;
}

/* What a call on a turn of others may come to: they may have freed it, run it, answered for it. */
static void is_one_of(codex_status status)
{
    CHECK(status >= 0 || status == CODEX_E_INVALID_HANDLE || status == CODEX_E_CLOSED || status == CODEX_E_BUSY ||
          status == CODEX_E_TIMEOUT || status == CODEX_E_ALREADY_ANSWERED || status == CODEX_E_RPC);
}

static void treat(caller *self, codex_event *event)
{
    if (codex_event_kind(event) == CODEX_EVENT_REQUEST && any(self, 3) > 0) {
        codex_event *copy = NULL;
        CHECK_INT(codex_event_clone(event, &copy, NULL), CODEX_OK);
        is_one_of(any(self, 2) ? codex_event_respond(copy, "{\"decision\":\"accept\"}", NULL) : codex_event_reject(copy, -1, "no", NULL));
        codex_event_free(copy);
    }
    codex_event_free(event);
}

static int32_t maybe_stop(codex_event *event, void *user_data)
{
    CHECK(codex_event_json(event, NULL) != NULL);
    return any(user_data, 9) == 0 ? CODEX_STOP : 0;
}

/* A turn of its own has to end well, whatever the others do. */
static void own_turn(caller *self, codex_thread *thread)
{
    codex_error *error = NULL;
    char *result = NULL;
    codex_turn *turn = turn_begin(thread, "x", "{\"libcodex\":{\"join\":false}}");
    codex_event *event = NULL;
    codex_status status;
    for (unsigned at = any(self, 8); at > 0; at--) {
        MUST(codex_turn_next(turn, LIMIT_MS, &event, &error));
        treat(self, event);
    }
    while ((status = codex_turn_run(turn, maybe_stop, self, LIMIT_MS, &result, &error)) == CODEX_STOP)
        continue;
    check_status(status, CODEX_OK, error, "codex_turn_run", __FILE__, __LINE__);
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "the text");
    codex_string_free(result);
    codex_turn_free(turn);
}

static void call(caller *self, codex_thread *thread)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_client *other = NULL;
    codex_turn *turn = NULL;
    char *text = NULL;
    switch (any(self, 12)) {
    case 0:
        own_turn(self, thread);
        break;
    case 1: /* too short, mostly */
        is_one_of(codex_turn_start(thread, "\"x\"", NULL, any(self, 3), &turn, NULL));
        codex_turn_free(put(self, turn));
        break;
    case 2:
        MUST(codex_turn_start(thread, "\"x\"", any(self, 2) ? "{\"libcodex\":{\"interruptOnFree\":true}}" : NULL, LIMIT_MS, &turn, &error));
        codex_turn_free(put(self, turn));
        break;
    case 3:
        is_one_of(codex_turn_next(look(self), any(self, 20), &event, NULL));
        treat(self, event);
        break;
    case 4:
        is_one_of(codex_turn_run(look(self), any(self, 2) ? maybe_stop : NULL, self, any(self, 20), &text, NULL));
        codex_string_free(text);
        break;
    case 5:
        is_one_of(codex_turn_wake(look(self), NULL));
        is_one_of(codex_turn_interrupt(look(self), NULL, NULL));
        break;
    case 6:
        is_one_of(codex_turn_steer(look(self), "\"x\"", NULL, any(self, 30), NULL));
        break;
    case 7:
        is_one_of(codex_request(self->client, "test/echo", NULL, any(self, 5), NULL, NULL));
        MUST(codex_request(self->client, "test/echo", NULL, LIMIT_MS, NULL, &error));
        break;
    case 8:
        is_one_of(codex_next(self->client, any(self, 10), &event, NULL));
        treat(self, event);
        break;
    case 9:
        MUST(codex_clone(self->client, &other, &error));
        MUST(codex_wake(other, &error));
        codex_free(other);
        break;
    case 10:
        is_one_of(codex_thread_run(thread, "\"x\"", NULL, any(self, 10), &text, NULL));
        codex_string_free(text);
        break;
    default:
        codex_turn_free(put(self, NULL));
    }
}

static void call_at_random(void *of)
{
    caller *self = of;
    for (int round = 0; round < self->rounds; round++) {
        codex_error *error = NULL;
        codex_thread *thread = NULL;
        MUST(codex_thread_start(self->client, NULL, LIMIT_MS, &thread, &error));
        /* Turns that others freed unanswered would keep the thread busy: a few calls on each thread. */
        own_turn(self, thread);
        for (int at = 0; at < 6; at++) {
            codex_thread *fresh = NULL;
            MUST(codex_thread_start(self->client, NULL, LIMIT_MS, &fresh, &error));
            call(self, fresh);
            codex_thread_free(fresh);
        }
        codex_thread_free(thread);
    }
}

/* What no handle wants, requests among it: read by nobody, they would stay open. */
static void read_the_rest(void *client)
{
    codex_event *event = NULL;
    codex_status status;
    while ((status = codex_next(client, CODEX_FOREVER, &event, NULL)) == CODEX_OK || status == CODEX_WOKEN)
        codex_event_free(event);
    CHECK_INT(status, CODEX_E_CLOSED);
}

/* How many turns were asked for, and how many answers to their requests came; each id once. */
static void count_lines(int *turns, int *answers)
{
    char *line = NULL;
    size_t size = 0;
    FILE *file = fopen("record.jsonl", "r");
    CHECK(file != NULL);
    *turns = *answers = 0;
    while (getline(&line, &size, file) > 0) {
        *turns += strstr(line, "\\\"method\\\":\\\"turn/start\\\"") != NULL;
        *answers += strstr(line, "{\\\"id\\\":\\\"01a2") != NULL;
    }
    free(line);
    fclose(file);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_plan(PLAN), NULL);
    codex_error *error = NULL;
    codex_client *reading = NULL;
    worker workers[THREADS], reader;
    caller callers[THREADS];
    pthread_mutex_init(&shared.lock, NULL);
    MUST(codex_clone(one.client, &reading, &error));
    worker_start(&reader, read_the_rest, reading);
    for (int at = 0; at < THREADS; at++) {
        caller fresh = {one.client, (unsigned)at + 1, check_is_slow() ? 5 : 60};
        callers[at] = fresh;
        worker_start(&workers[at], call_at_random, &callers[at]);
    }
    for (int at = 0; at < THREADS; at++)
        worker_join(&workers[at]);
    for (int at = 0; at < SHARED; at++)
        codex_turn_free(shared.turns[at]);
    int turns = 0, answers = -1;
    for (int64_t end = check_now_ms() + SOON_MS; turns != answers && check_now_ms() < end; check_sleep_ms(20))
        count_lines(&turns, &answers);
    CHECK_INT(answers, turns);
    codex_free(reading);
    worker_join(&reader);
    session_end(&one);
    check_settles(before);
    return check_done();
}
