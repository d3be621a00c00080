/* codex_turn_result at any time, whoever has the events; usage; and codex_thread_interrupt, which reaches what runs on the
 * thread, a run without a handle too. */
/* needs: codex model */
#include "asked.h"
#include "gate.h"

static session one;

/* The result so far, to free. */
static char *so_far(codex_turn *turn, const char *status, int items)
{
    codex_error *error = NULL;
    char *result = NULL;
    MUST(codex_turn_result(turn, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/id"), codex_turn_id(turn));
    CHECK_OWNED(codex_json_string(result, "/status"), status);
    CHECK_INT(codex_json_count(result, "/items"), items);
    return result;
}

/* Read by events only: the result grows meanwhile. */
static void while_it_runs(void)
{
    gate before_the_last;
    codex_turn *turn = turn_held(one.thread, &before_the_last, "say: one\nsay: two\nuntil: gate\nsay: three", NULL);
    char *result = NULL;
    for (int items = 0; items < 3;) {
        codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/completed"));
        items++;
        codex_error *error = NULL;
        codex_string_free(result);
        MUST(codex_turn_result(turn, &result, &error));
        CHECK(codex_json_count(result, "/items") >= items);
    }
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "two");
    CHECK_INT(codex_json_type(result, "/usage"), CODEX_JSON_NULL);
    CHECK_INT(codex_json_type(result, "/turn"), CODEX_JSON_NULL);
    codex_string_free(result);
    codex_string_free(so_far(turn, "inProgress", 3));
    gate_open(&before_the_last);
    turn_drain(turn);
    result = so_far(turn, "completed", 4);
    CHECK(codex_json_int(result, "/usage/last/totalTokens", -1) > 0);
    CHECK(codex_json_int(result, "/usage/total/inputTokens", -1) >= codex_json_int(result, "/usage/last/inputTokens", -1));
    CHECK(codex_json_int(result, "/durationMs", -1) > 0);
    CHECK_OWNED(codex_json_string(result, "/turn/status"), "completed");
    codex_string_free(result);
    codex_turn_free(turn);
}

typedef struct {
    codex_turn *turn;
    char *result;
} runner;

static void run(void *of)
{
    runner *self = of;
    codex_error *error = NULL;
    MUST(codex_turn_run(self->turn, NULL, NULL, LIMIT_MS, &self->result, &error));
}

/* While another thread is inside codex_turn_run, and for a second handle that reads nothing. */
static void while_others_have_it(void)
{
    codex_error *error = NULL;
    runner other = {turn_begin(one.thread, "say: one\nwait: forever", NULL), NULL};
    codex_turn *second = NULL;
    worker inside;
    MUST(codex_turn_attach(one.thread, codex_turn_id(other.turn), &second, &error));
    worker_start(&inside, run, &other);
    turn_has_items(other.turn, 2);
    codex_string_free(so_far(second, "inProgress", 2));
    MUST(codex_thread_interrupt(one.thread, NULL, &error));
    worker_join(&inside);
    char *result = so_far(second, "interrupted", 2);
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "one");
    CHECK_OWNED(codex_json_string(other.result, "/finalResponse"), "one");
    codex_string_free(result);
    codex_string_free(other.result);
    codex_turn_free(second);
    codex_turn_free(other.turn);
}

static void run_without_a_handle(void *result)
{
    codex_error *error = NULL;
    MUST(codex_thread_run(one.thread, "\"say: one\\nwait: forever\"", NULL, CODEX_FOREVER, result, &error));
}

/* From another thread, over and over, so that it is there before the turn, with it, and after it. */
static void of_a_run(void)
{
    codex_error *error = NULL;
    codex_thread *same = NULL;
    MUST(codex_thread_attach(one.client, codex_thread_id(one.thread), &same, &error));
    for (int round = 0; round < (check_is_slow() ? 4 : 20); round++) {
        char *result = NULL;
        worker inside;
        worker_start(&inside, run_without_a_handle, &result);
        if (round % 2)
            check_sleep_ms(round * 5);
        while (worker_runs(&inside)) {
            MUST(codex_thread_interrupt(round % 3 ? one.thread : same, NULL, &error));
            check_sleep_ms(5);
        }
        worker_join(&inside);
        CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
        CHECK_INT(codex_json_type(result, "/error"), CODEX_JSON_NULL);
        codex_string_free(result);
    }
    /* Nothing runs: nothing happens, and the next turn is left alone. */
    MUST(codex_thread_interrupt(one.thread, NULL, &error));
    codex_string_free(turn_done(one.thread, "say: undisturbed"));
    codex_thread_free(same);
}

/* A turn that this client has no handle to. */
static void of_a_turn_of_the_server_s(void)
{
    codex_error *error = NULL;
    tell(one.thread, "turn/start", "{\"input\":[{\"type\":\"text\",\"text\":\"wait: forever\"}]}");
    codex_event *event = client_event_of(one.client, CODEX_EVENT_NOTIFICATION, "turn/started");
    char *id = codex_json_quote(codex_event_turn_id(event));
    codex_event_free(event);
    MUST(codex_thread_interrupt(one.thread, NULL, &error));
    event = client_event_of(one.client, CODEX_EVENT_NOTIFICATION, "turn/completed");
    CHECK_OWNED(codex_json_value(codex_event_json(event, NULL), "/params/turn/id"), id);
    CHECK_TEXT(codex_event_string(event, "/params/turn/status", NULL), "interrupted");
    codex_event_free(event);
    codex_string_free(id);
}

int main(void)
{
    check_counts before = check_count();
    one = session_begin(check_options(), NULL);
    while_it_runs();
    while_others_have_it();
    of_a_run();
    of_a_turn_of_the_server_s();
    session_end(&one);
    check_settles(before);
    return check_done();
}
