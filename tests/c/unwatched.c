/* A run that nobody watches: its result is that of one that is watched, and it keeps nobody waiting meanwhile. */
/* needs: codex model */
#include "gate.h"
#include "server_turns.h"

#define MANY "say: one\ndeltas 2000: word \nsay: two"
/* Deltas for as long as nobody interrupts. */
#define ENDLESS "deltas 1000000 pace 1: word "

static int32_t count_deltas(codex_event *event, void *count)
{
    *(int *)count += strstr(codex_event_method(event), "elta") != NULL;
    return 0;
}

/* What has to be the same, to free: without ids, times and the tokens of what the thread had before. */
static char *what_counts(const char *result)
{
    static const char *const parts[] = {"/status", "/finalResponse", "/error", "/usage/last/outputTokens"};
    char *picked = check_with(NULL, "/items", "[]");
    for (size_t part = 0; part < sizeof parts / sizeof *parts; part++) {
        char *value = codex_json_value(result, parts[part]);
        CHECK(value != NULL);
        char key[8];
        snprintf(key, sizeof key, "/%zu", part);
        picked = check_with(picked, key, value);
        codex_string_free(value);
    }
    for (int item = 0; item < (int)codex_json_count(result, "/items"); item++) {
        static const char *const kept[] = {"type", "text"};
        for (size_t part = 0; part < 2; part++) {
            char from[40], to[40];
            snprintf(from, sizeof from, "/items/%d/%s", item, kept[part]);
            snprintf(to, sizeof to, "/items/%d", item * 2 + (int)part);
            char *value = codex_json_value(result, from);
            picked = check_with(picked, to, value ? value : "null");
            codex_string_free(value);
        }
    }
    return picked;
}

static void gives_the_same(const char *expected, char *result)
{
    CHECK_OWNED(what_counts(result), expected);
    codex_string_free(result);
}

static void has_the_same_result(session *one)
{
    codex_error *error = NULL;
    char *result = NULL;
    int deltas = 0;
    codex_turn *turn = turn_begin(one->thread, MANY, NULL);
    MUST(codex_turn_run(turn, count_deltas, &deltas, LIMIT_MS, &result, &error));
    codex_turn_free(turn);
    CHECK(deltas >= 2000);
    char *expected = what_counts(result);
    codex_string_free(result);

    gives_the_same(expected, turn_end(turn_begin(one->thread, MANY, NULL)));

    char *input = codex_text_input(MANY);
    MUST(codex_thread_run(one->thread, input, NULL, LIMIT_MS, &result, &error));
    gives_the_same(expected, result);

    /* A client that refuses deltas: none comes, and nothing is missing. */
    char *options = check_with(check_options(), "/optOutNotifications", "[\"item/agentMessage/delta\"]");
    session quiet = session_begin(options, NULL);
    turn = turn_begin(quiet.thread, MANY, NULL);
    deltas = 0;
    MUST(codex_turn_run(turn, count_deltas, &deltas, LIMIT_MS, &result, &error));
    CHECK_INT(deltas, 0);
    codex_turn_free(turn);
    gives_the_same(expected, result);
    MUST(codex_thread_run(quiet.thread, input, NULL, LIMIT_MS, &result, &error));
    gives_the_same(expected, result);
    session_end(&quiet);
    codex_string_free(input);
    codex_string_free(expected);
}

typedef struct {
    codex_turn *turn;
    codex_status status;
} runner;

static void run(void *of)
{
    runner *self = of;
    codex_error *error = NULL;
    self->status = codex_turn_run(self->turn, NULL, NULL, CODEX_FOREVER, NULL, &error);
    codex_error_free(error);
}

/* Waits until a thread is inside a run. */
static void is_inside(codex_turn *turn)
{
    codex_event *event = NULL;
    while (codex_turn_next(turn, CODEX_POLL, &event, NULL) != CODEX_E_BUSY)
        codex_event_free(event), event = NULL;
}

/* While deltas come: time, wakes and other callers count as ever. */
static void keeps_nobody_waiting(session *one)
{
    codex_error *error = NULL;
    worker inside;
    runner other = {turn_begin(one->thread, ENDLESS, NULL), CODEX_OK};
    turn_has_items(other.turn, 1);
    for (int round = 0; round < 5; round++)
        MUST_GIVE(CODEX_TIMEOUT, codex_turn_run(other.turn, NULL, NULL, 20, NULL, &error));
    worker_start(&inside, run, &other);
    for (int round = 0; round < 50; round++)
        MUST(codex_request(one->client, "thread/loaded/list", "{}", LIMIT_MS, NULL, &error));
    MUST(codex_turn_wake(other.turn, &error));
    worker_join(&inside);
    CHECK_INT(other.status, CODEX_WOKEN);
    /* Who watches again gets what comes from then on. */
    codex_event_free(turn_event_of(other.turn, CODEX_EVENT_NOTIFICATION, "item/agentMessage/delta"));
    worker_start(&inside, run, &other);
    MUST(codex_turn_interrupt(other.turn, NULL, &error));
    worker_join(&inside);
    CHECK_INT(other.status, CODEX_OK);
    codex_turn_free(other.turn);

    /* A freed handle ends the run too. */
    runner freed = {turn_begin(one->thread, ENDLESS, NULL), CODEX_OK};
    codex_turn *second = NULL;
    MUST(codex_turn_attach(one->thread, codex_turn_id(freed.turn), &second, &error));
    worker_start(&inside, run, &freed);
    is_inside(freed.turn);
    codex_turn_free(freed.turn);
    worker_join(&inside);
    CHECK_INT(freed.status, CODEX_E_CLOSED);
    MUST(codex_turn_interrupt(second, NULL, &error));
    codex_string_free(ends(second, "interrupted"));
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), NULL);
    has_the_same_result(&one);
    keeps_nobody_waiting(&one);
    session_end(&one);
    check_settles(before);
    return check_done();
}
