/* The handler of a client on the real server: what it may do inside, that it holds up nothing, and when it is let go. */
/* needs: codex model */
/* limit: 90 */
#include "approvals.h"
#include "requests.h"

#define YES "{\"decision\":\"accept\"}"

/* A client with a handler, and a thread that asks. */
static session begin(codex_request_fn handler, void *data)
{
    codex_error *error = NULL;
    session one = session_begin(check_options(), ASKS);
    MUST(codex_set_request_handler(one.client, handler, data, inbox_release, &error));
    return one;
}

static void replaced_and_taken_back(void)
{
    codex_error *error = NULL;
    inbox first = {{NULL}, {0}, {0}, 0}, second = {{NULL}, {0}, {0}, 0}, refused = {{NULL}, {0}, {0}, 0};
    session one = begin(inbox_give, &first);
    MUST_GIVE(CODEX_E_INVALID_HANDLE, codex_set_request_handler(NULL, inbox_give, &refused, inbox_release, &error));
    CHECK_INT(counter_get(&refused.released), 1);

    /* The request that the first has is its own, until it is answered. */
    codex_turn *turn = turn_begin(one.thread, asking_prompt("replaced"), NULL);
    codex_event *request = inbox_request(&first, REQUEST);
    MUST(codex_set_request_handler(one.client, inbox_give, &second, inbox_release, &error));
    CHECK_INT(counter_get(&first.released), 0);
    request_answer(request, YES);
    turn_drain(turn);
    codex_turn_free(turn);
    CHECK_INT(runs("replaced"), 1);
    WAIT_UNTIL(counter_get(&first.released) == 1);

    /* Let go unanswered, it is declined. */
    turn = turn_begin(one.thread, asking_prompt("freed"), NULL);
    codex_event_free(inbox_request(&second, REQUEST));
    turn_drain(turn);
    char *result = turn_end(turn);
    declined_and_told(result);
    codex_string_free(result);

    /* Without a handler the turn's handle has the requests again; the data of no handler is released at once. */
    MUST(codex_set_request_handler(one.client, NULL, &refused, inbox_release, &error));
    CHECK_INT(counter_get(&refused.released), 2);
    WAIT_UNTIL(counter_get(&second.released) == 1);
    turn = turn_begin(one.thread, asking_prompt("queue"), NULL);
    request_answer(turn_request(turn), YES);
    turn_drain(turn);
    codex_turn_free(turn);
    CHECK_INT(runs("queue"), 1);
    session_end(&one);
}

typedef struct {
    inbox all; /* first, for inbox_release */
    session one;
    codex_turn *turn;
    counter done, ready;
} inside;

/* Blocks in every way that waits for the same server, and for a turn of another thread. */
static void block(codex_event *request, void *user_data)
{
    inside *of = user_data;
    codex_error *error = NULL;
    codex_thread *other = NULL;
    char *result = NULL;
    if (codex_event_kind(request) == CODEX_EVENT_REQUEST) {
        MUST(codex_request(of->one.client, "thread/loaded/list", NULL, LIMIT_MS, NULL, &error));
        MUST(codex_thread_start(of->one.client, ASKS, LIMIT_MS, &other, &error));
        MUST(codex_thread_run(other, "\"say: from inside\"", NULL, LIMIT_MS, &result, &error));
        CHECK_OWNED(codex_json_string(result, "/finalResponse"), "from inside");
        codex_string_free(result);
        codex_thread_free(other);
        MUST(codex_event_respond(request, YES, &error));
        counter_add(&of->done, 1);
    }
    codex_event_free(request);
}

static void blocks_inside(void)
{
    inside of = {{{NULL}, {0}, {0}, 0}, {NULL, NULL}, NULL, {0}, {0}};
    of.one = begin(block, &of);
    char *result = turn_end(turn_begin(of.one.thread, asking_prompt("blocks"), NULL));
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    codex_string_free(result);
    CHECK_INT(counter_get(&of.done), 1);
    CHECK_INT(runs("blocks"), 1);
    session_end(&of.one);
    WAIT_UNTIL(counter_get(&of.all.released) == 1);
}

/* Frees all that there is, its own request last; or closes the client and waits for that. */
static void free_all(codex_event *request, void *user_data)
{
    inside *of = user_data;
    codex_error *error = NULL;
    if (codex_event_kind(request) == CODEX_EVENT_REQUEST) {
        WAIT_UNTIL(counter_get(&of->ready) == 1);
        codex_turn_free(of->turn);
        codex_thread_free(of->one.thread);
        codex_free(of->one.client);
        MUST(codex_event_respond(request, "{\"decision\":\"decline\"}", &error));
        counter_add(&of->done, 1);
    }
    codex_event_free(request);
}

static void close_all(codex_event *request, void *user_data)
{
    inside *of = user_data;
    codex_error *error = NULL;
    if (codex_event_kind(request) == CODEX_EVENT_REQUEST) {
        WAIT_UNTIL(counter_get(&of->ready) == 1);
        MUST(codex_set_request_handler(of->one.client, NULL, NULL, NULL, &error));
        CHECK_INT(counter_get(&of->all.released), 0);
        MUST(codex_close(of->one.client, LIMIT_MS, &error));
        MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(request, YES, &error));
        codex_turn_free(of->turn);
        codex_thread_free(of->one.thread);
        codex_free(of->one.client);
        counter_add(&of->done, 1);
    }
    codex_event_free(request);
}

static void ends_inside(codex_request_fn handler, const char *name)
{
    inside of = {{{NULL}, {0}, {0}, 0}, {NULL, NULL}, NULL, {0}, {0}};
    of.one = begin(handler, &of);
    of.turn = turn_begin(of.one.thread, asking_prompt(name), NULL);
    counter_add(&of.ready, 1);
    WAIT_UNTIL(counter_get(&of.all.released) == 1);
    CHECK_INT(counter_get(&of.done), 1);
    CHECK_INT(runs(name), 0);
    CHECK_INT(codex_live_handles(), 0);
}

typedef struct {
    inbox all;
    counter waiting, go;
} gatekeeper;

/* Keeps the thread of the handlers to itself until it is told to go on. */
static void keep_waiting(codex_event *request, void *user_data)
{
    gatekeeper *of = user_data;
    counter_add(&of->waiting, 1);
    WAIT_UNTIL(counter_get(&of->go) == 1);
    inbox_give(request, &of->all);
}

/* While it does not return, other turns stream to their end, calls are answered, and another client's handler works. */
static void slow(void)
{
    codex_error *error = NULL;
    gatekeeper of = {{{NULL}, {0}, {0}, 0}, {0}, {0}};
    inbox elsewhere = {{NULL}, {0}, {0}, 0};
    session one = begin(keep_waiting, &of), two = begin(inbox_give, &elsewhere);
    codex_thread *other = NULL;
    char *result = NULL;
    codex_turn *first = turn_begin(one.thread, asking_prompt("slow"), NULL);
    WAIT_UNTIL(counter_get(&of.waiting) == 1);
    MUST(codex_thread_start(one.client, ASKS, LIMIT_MS, &other, &error));
    MUST(codex_thread_run(other, "\"deltas 200 pace 1: x\"", NULL, LIMIT_MS, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    codex_string_free(result);
    codex_turn *second = turn_begin(two.thread, asking_prompt("elsewhere"), NULL);
    request_answer(inbox_request(&elsewhere, REQUEST), YES);
    turn_drain(second);
    codex_turn_free(second);
    CHECK_INT(runs("elsewhere"), 1);

    /* Another request of the same client waits its turn: they come one at a time. */
    second = turn_begin(other, asking_prompt("second"), NULL);
    codex_event_free(turn_event_of(second, CODEX_EVENT_OBSERVED, REQUEST));
    CHECK_INT(counter_get(&of.waiting), 1);
    counter_add(&of.go, 1);
    request_answer(inbox_request(&of.all, REQUEST), YES);
    request_answer(inbox_request(&of.all, REQUEST), YES);
    turn_drain(first);
    turn_drain(second);
    CHECK_INT(runs("slow"), 1);
    CHECK_INT(runs("second"), 1);
    codex_turn_free(first);
    codex_turn_free(second);
    codex_thread_free(other);
    session_end(&one);
    session_end(&two);
    WAIT_UNTIL(counter_get(&of.all.released) == 1 && counter_get(&elsewhere.released) == 1);
}

int main(void)
{
    check_counts before = check_count();
    replaced_and_taken_back();
    blocks_inside();
    ends_inside(free_all, "freed_inside");
    ends_inside(close_all, "closed_inside");
    slow();
    check_settles(before);
    return check_done();
}
