/* A thread's queue sees all that happens on the thread: turns of handles and turns that the server starts, its name, its
 * status, what it costs, and what nobody else answers; within its bounds, and to its end. */
/* needs: codex model */
#include "approvals.h"
#include "asked.h"
#include "processes.h"

#define QUIET_TURN "turn/started item/started item/completed item/started item/completed turn/completed"

static session one;

/* Begins to watch: what comes from now on is kept. */
static void watch(codex_thread *thread)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    while ((status = codex_thread_next(thread, CODEX_POLL, &event, &error)) == CODEX_OK)
        codex_event_free(event);
    check_status(status, CODEX_TIMEOUT, error, "codex_thread_next", __FILE__, __LINE__);
}

static int is_of_a_turn(const char *method)
{
    return strncmp(method, "turn/st", 7) == 0 || strncmp(method, "turn/co", 7) == 0 || strcmp(method, "item/started") == 0
           || strcmp(method, "item/completed") == 0;
}

/* The methods of a turn's events, from a thread's queue, to the turn's end; of no other thread. To free. */
static char *turn_of(codex_thread *thread, char **turn_id)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    char *all = calloc(1, 4000);
    for (int over = 0; !over;) {
        MUST(codex_thread_next(thread, LIMIT_MS, &event, &error));
        const char *method = codex_event_method(event);
        CHECK_TEXT(codex_event_thread_id(event), codex_thread_id(thread));
        over = strcmp(method, "turn/completed") == 0;
        CHECK(strlen(all) + 60 < 4000);
        if (is_of_a_turn(method))
            strcat(strcat(all, *all ? " " : ""), method);
        if (over && turn_id)
            *turn_id = codex_json_string(codex_event_json(event, NULL), "/params/turn/id");
        codex_event_free(event);
    }
    return all;
}

static void sees_a_turn(codex_thread *thread, const char *methods)
{
    char *all = turn_of(thread, NULL);
    CHECK_TEXT(all, methods);
    free(all);
}

/* Whether there is such an event before the end of the next turn. */
static void sees_in_a_turn(codex_thread *thread, const char *method)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    int found = 0;
    for (int over = 0; !over; codex_event_free(event)) {
        MUST(codex_thread_next(thread, LIMIT_MS, &event, &error));
        found += strcmp(codex_event_method(event), method) == 0;
        over = strcmp(codex_event_method(event), "turn/completed") == 0;
    }
    if (!found)
        CHECK_TEXT("missing", method);
}

static void of_a_handle_s_turn(void)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_thread *second = NULL, *other = thread_begin(one.client, NULL);
    MUST(codex_thread_attach(one.client, codex_thread_id(one.thread), &second, &error));
    watch(one.thread);
    watch(second);
    watch(other);
    codex_turn *turn = turn_begin(one.thread, "say: a", NULL);
    sees_a_turn(one.thread, QUIET_TURN);
    sees_a_turn(second, QUIET_TURN);
    turn_drain(turn);
    codex_turn_free(turn);
    codex_string_free(turn_done(one.thread, "say: b"));
    sees_in_a_turn(one.thread, "thread/status/changed");
    sees_in_a_turn(second, "thread/tokenUsage/updated");
    while (codex_thread_next(other, CODEX_POLL, &event, NULL) == CODEX_OK) {
        CHECK_TEXT(codex_event_thread_id(event), codex_thread_id(other));
        codex_event_free(event);
    }
    codex_thread_free(second);
    codex_thread_free(other);
}

/* Turns that have no handle: asked for by a request, or begun by the server. */
static void of_turns_without_a_handle(void)
{
    char *first = NULL, *methods;
    tell(one.thread, "thread/shellCommand", "{\"command\":\"echo shell\"}");
    sees_a_turn(one.thread, "turn/started item/started item/completed turn/completed");
    tell(one.thread, "turn/start", "{\"input\":[{\"type\":\"text\",\"text\":\"say: unheard\"}]}");
    sees_a_turn(one.thread, QUIET_TURN);
    tell(one.thread, "thread/compact/start", NULL);
    methods = turn_of(one.thread, &first);
    CHECK_TEXT(methods, "turn/started item/started item/completed turn/completed");
    free(methods);
    char *review = ask_of(one.thread, "review/start", "{\"target\":{\"type\":\"custom\",\"instructions\":\"say: fine\"}}");
    char *second = NULL, *named = codex_json_string(review, "/turn/id");
    methods = turn_of(one.thread, &second);
    CHECK(strncmp(methods, "item/started item/completed turn/started ", 41) == 0);
    CHECK_TEXT(second, named);
    CHECK(strcmp(first, second) != 0);
    free(methods);
    codex_string_free(first);
    codex_string_free(second);
    codex_string_free(named);
    codex_string_free(review);
}

static void is_told(const char *method, const char *pointer, const char *expected)
{
    codex_event *event = thread_event_of(one.thread, CODEX_EVENT_NOTIFICATION, method);
    CHECK_OWNED(codex_json_string(codex_event_json(event, NULL), pointer), expected);
    CHECK_TEXT(codex_event_turn_id(event), "");
    codex_event_free(event);
}

static void of_the_thread_itself(void)
{
    tell(one.thread, "thread/name/set", "{\"name\":\"renamed\"}");
    is_told("thread/name/updated", "/params/threadName", "renamed");
    tell(one.thread, "thread/settings/update", "{\"effort\":\"high\"}");
    is_told("thread/settings/updated", "/params/threadSettings/effort", "high");
    tell(one.thread, "thread/goal/set", "{\"objective\":\"an end\",\"status\":\"paused\"}");
    is_told("thread/goal/updated", "/params/goal/objective", "an end");
    tell(one.thread, "thread/goal/clear", NULL);
    is_told("thread/goal/cleared", "/params/threadId", codex_thread_id(one.thread));
}

static void start_unheld(const char *name)
{
    char *text = codex_json_quote(asking_prompt(name)), *params = codex_json_set("{\"input\":[{\"type\":\"text\"}]}", "/input/0/text", text);
    tell(one.thread, "turn/start", params);
    codex_string_free(text);
    codex_string_free(params);
}

/* Of a turn without a handle, the queue that was read first has the requests; the others look on. */
static void of_requests(void)
{
    codex_error *error = NULL;
    codex_thread *second = NULL;
    MUST(codex_thread_attach(one.client, codex_thread_id(one.thread), &second, &error));
    watch(second);
    start_unheld("answered");
    codex_event *request = thread_event_of(one.thread, CODEX_EVENT_REQUEST, REQUEST);
    codex_event *observed = thread_event_of(second, CODEX_EVENT_OBSERVED, REQUEST);
    CHECK_TEXT(codex_event_request_id(observed), codex_event_request_id(request));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_respond(observed, "{\"decision\":\"accept\"}", &error));
    MUST(codex_event_respond(request, "{\"decision\":\"accept\"}", &error));
    codex_event_free(request);
    codex_event_free(observed);
    sees_a_turn(one.thread, "item/completed item/started item/completed turn/completed");
    CHECK_INT(runs("answered"), 1);

    /* It is withdrawn when the turn is interrupted. */
    start_unheld("withdrawn");
    request = thread_event_of(one.thread, CODEX_EVENT_REQUEST, REQUEST);
    MUST(codex_thread_interrupt(one.thread, NULL, &error));
    codex_event *withdrawn = thread_event_of(one.thread, CODEX_EVENT_WITHDRAWN, "libcodex/withdrawn");
    CHECK_TEXT(codex_event_request_id(withdrawn), codex_event_request_id(request));
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(request, "{\"decision\":\"accept\"}", &error));
    codex_event_free(request);
    codex_event_free(withdrawn);
    codex_event_free(thread_event_of(one.thread, CODEX_EVENT_NOTIFICATION, "turn/completed"));
    CHECK_INT(runs("withdrawn"), 0);

    /* A turn handle comes before the queue; and the thread that frees what it was asked declines it. */
    codex_turn *turn = turn_begin(one.thread, asking_prompt("held"), NULL);
    request = turn_request(turn);
    codex_event_free(thread_event_of(one.thread, CODEX_EVENT_OBSERVED, REQUEST));
    codex_event_free(request);
    char *result = turn_end(turn);
    declined_and_told(result);
    codex_string_free(result);
    watch(one.thread);
    watch(second);
    start_unheld("freed");
    codex_event_free(thread_event_of(second, CODEX_EVENT_OBSERVED, REQUEST));
    codex_event_free(thread_event_of(one.thread, CODEX_EVENT_REQUEST, REQUEST));
    sees_in_a_turn(second, "serverRequest/resolved");
    CHECK_INT(runs("held") + runs("freed"), 0);
    codex_thread_free(second);
}

static void waits(void *thread)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    MUST_GIVE(CODEX_WOKEN, codex_thread_next(thread, CODEX_FOREVER, &event, &error));
    CHECK(event == NULL);
}

static void is_woken(void)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    worker waiter;
    watch(one.thread);
    worker_start(&waiter, waits, one.thread);
    worker_blocks(&waiter);
    MUST(codex_thread_wake(one.thread, &error));
    worker_join(&waiter);
    MUST(codex_thread_wake(one.thread, &error));
    MUST_GIVE(CODEX_WOKEN, codex_thread_next(one.thread, CODEX_FOREVER, &event, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_thread_next(one.thread, CODEX_POLL, &event, &error));
}

/* Whether nothing runs on a thread, by the server's word. */
static int is_idle(codex_thread *thread)
{
    char *json = ask_of(thread, "thread/read", NULL), *status = codex_json_string(json, "/thread/status/type");
    int idle = strcmp(status, "idle") == 0;
    codex_string_free(status);
    codex_string_free(json);
    return idle;
}

/* Nobody reads: the oldest go, and are counted; a request stays, and so does the end. */
static void is_bounded(void)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    session small = session_begin(check_with(check_options(), "/queueBytes", "20000"), ASKS);
    watch(small.thread);
    char prompt[6000];
    snprintf(prompt, sizeof prompt, "%s\ndeltas 500: 0123456789\nsay: the end", asking_prompt("bounded"));
    char *text = codex_json_quote(prompt), *params = codex_json_set("{\"input\":[{\"type\":\"text\"}]}", "/input/0/text", text);
    tell(small.thread, "turn/start", params);
    event = thread_event_of(small.thread, CODEX_EVENT_REQUEST, REQUEST);
    MUST(codex_event_respond(event, "{\"decision\":\"accept\"}", &error));
    codex_event_free(event);
    WAIT_UNTIL(is_idle(small.thread));
    MUST(codex_thread_next(small.thread, CODEX_POLL, &event, &error));
    CHECK_INT(codex_event_kind(event), CODEX_EVENT_LAGGED);
    CHECK(codex_json_int(codex_event_json(event, NULL), "/params/dropped", 0) > 100);
    codex_event_free(event);
    codex_event_free(thread_event_of(small.thread, CODEX_EVENT_NOTIFICATION, "turn/completed"));
    codex_string_free(text);
    codex_string_free(params);
    session_end(&small);
}

static void says_killed(codex_status status, codex_error *error)
{
    CHECK_INT(codex_json_int(codex_error_json(error), "/exit/signal", -1), SIGKILL);
    check_status(status, CODEX_E_CLOSED, error, "codex_thread_next", __FILE__, __LINE__);
}

/* What is there comes first, then the end, for ever; for who closes, and for who loses the server. */
static void ends(void)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_thread *late = NULL;
    watch(one.thread);
    MUST(codex_thread_attach(one.client, codex_thread_id(one.thread), &late, &error));
    tell(one.thread, "thread/name/set", "{\"name\":\"the last one\"}");
    session lost = session_begin(check_options(), NULL);
    watch(lost.thread);
    codex_turn *turn = turn_begin(lost.thread, "wait: forever", NULL);
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/started"));
    MUST(codex_close(one.client, LIMIT_MS, &error));
    is_told("thread/name/updated", "/params/threadName", "the last one");
    for (int again = 0; again < 2; again++)
        MUST_GIVE(CODEX_E_CLOSED, codex_thread_next(one.thread, CODEX_FOREVER, &event, &error));
    /* One that looks for the first time is told as well. */
    MUST_GIVE(CODEX_E_CLOSED, codex_thread_next(late, CODEX_FOREVER, &event, &error));
    codex_thread_free(late);
    CHECK_INT(kill(process_child_of(getpid()), SIGKILL), 0);
    codex_event_free(thread_event_of(lost.thread, CODEX_EVENT_NOTIFICATION, "turn/started"));
    codex_status status;
    while ((status = codex_thread_next(lost.thread, LIMIT_MS, &event, &error)) == CODEX_OK)
        codex_event_free(event);
    says_killed(status, error);
    error = NULL;
    status = codex_thread_next(lost.thread, LIMIT_MS, &event, &error);
    says_killed(status, error);
    codex_thread_free(one.thread);
    codex_free(one.client);
    codex_turn_free(turn);
    codex_thread_free(lost.thread);
    codex_free(lost.client);
}

int main(void)
{
    check_counts before = check_count();
    one = session_begin(check_options(), ASKS);
    of_a_handle_s_turn();
    of_turns_without_a_handle();
    of_the_thread_itself();
    of_requests();
    is_woken();
    is_bounded();
    ends();
    check_settles(before);
    return check_done();
}
