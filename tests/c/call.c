/* Calls: a request in flight that is begun, waited for, cancelled and freed, each by whom and whenever one likes. */
/* needs: faulty */
#include "begun.h"

static codex_client *begin(const char *rules, const char *option, const char *value)
{
    char plan[2000];
    snprintf(plan, sizeof plan, "{\"rules\":[%s]}", rules);
    char *options = check_plan(plan);
    codex_error *error = NULL;
    codex_client *client = NULL;
    if (option != NULL)
        options = check_with(options, option, value);
    (void)remove("record.jsonl");
    MUST(codex_begin(options, &client, &error));
    codex_string_free(options);
    return client;
}

static codex_call *begin_call(codex_client *client, const char *method, const char *params)
{
    codex_error *error = NULL;
    codex_call *call = NULL;
    MUST(codex_call_begin(client, method, params, &call, &error));
    return call;
}

static void gives_its_answer_to_all(void)
{
    codex_client *client = begin("{\"on\":\"test/slow\",\"do\":[{\"pauseMs\":100},\"usual\"]}", NULL, NULL);
    codex_error *error = NULL;
    codex_call *call = begin_call(client, "test/slow", "{\"a\":1}");
    char *json = NULL;
    MUST_GIVE(CODEX_TIMEOUT, codex_call_wait(call, CODEX_POLL, &json, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_call_wait(call, 1, &json, &error));
    CHECK(json == NULL);
    MUST(codex_call_wait(call, CODEX_DEFAULT, &json, &error));
    CHECK_OWNED(json, "{\"echo\":{\"a\":1}}");
    MUST(codex_call_wait(call, CODEX_POLL, &json, &error));
    CHECK_OWNED(json, "{\"echo\":{\"a\":1}}");
    MUST(codex_call_wait(call, CODEX_POLL, NULL, &error));
    /* Too late: it is answered. */
    MUST(codex_call_cancel(call, &error));
    MUST(codex_call_wait(call, CODEX_POLL, NULL, &error));
    /* The call keeps its client alive, and its answer. */
    codex_free(client);
    MUST(codex_call_wait(call, CODEX_POLL, NULL, &error));
    codex_call_free(call);
}

static void gives_errors(void)
{
    codex_client *client = begin("{\"on\":\"test/no\",\"do\":[{\"error\":{\"code\":-32601,\"message\":\"not here\"}}]},"
                                 "{\"on\":\"test/end\",\"do\":[{\"exit\":7}]}",
                                 NULL, NULL);
    codex_error *error = NULL;
    codex_call *no = begin_call(client, "test/no", NULL), *end, *late = NULL;
    for (int again = 0; again < 2; again++) {
        CHECK_INT(codex_call_wait(no, LIMIT_MS, NULL, &error), CODEX_E_RPC);
        CHECK_INT(codex_json_int(codex_error_json(error), "/rpc/code", 0), -32601);
        CHECK_OWNED(codex_json_string(codex_error_json(error), "/method"), "test/no");
        codex_error_free(error);
        error = NULL;
    }
    end = begin_call(client, "test/end", NULL);
    CHECK_INT(codex_call_wait(end, LIMIT_MS, NULL, &error), CODEX_E_CLOSED);
    CHECK_INT(codex_json_int(codex_error_json(error), "/exit/code", 0), 7);
    CHECK_INT(codex_json_bool(codex_error_json(error), "/sent", -1), 1);
    codex_error_free(error);
    error = NULL;
    MUST_GIVE(CODEX_E_CLOSED, codex_call_begin(client, "test/late", NULL, &late, &error));
    MUST(codex_call_cancel(end, &error));
    codex_call_free(no);
    codex_call_free(end);
    codex_free(client);
}

static void waits(void *with)
{
    codex_error *error = NULL;
    char *json = NULL;
    MUST_GIVE(CODEX_E_CANCELLED, codex_call_wait(with, CODEX_FOREVER, &json, &error));
    CHECK(json == NULL);
}

static void waits_closed(void *with)
{
    codex_error *error = NULL;
    MUST_GIVE(CODEX_E_CLOSED, codex_call_wait(with, CODEX_FOREVER, NULL, &error));
}

static void is_cancelled(void)
{
    codex_client *client = begin("{\"on\":\"test/never\",\"do\":[]}", "/maxInFlight", "1");
    codex_error *error = NULL;
    codex_call *sent = begin_call(client, "test/never", NULL), *queued, *third;
    worker waiters[2];
    WAIT_UNTIL(has_received("test/never"));
    queued = begin_call(client, "test/queued", NULL);
    third = begin_call(client, "test/third", NULL);
    worker_start(&waiters[0], waits, sent);
    worker_start(&waiters[1], waits, sent);
    worker_blocks(&waiters[0]);
    worker_blocks(&waiters[1]);
    MUST(codex_call_cancel(queued, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_call_wait(third, 20, NULL, &error));
    /* A cancelled call gives its place up. */
    MUST(codex_call_cancel(sent, &error));
    MUST(codex_call_cancel(sent, &error));
    worker_join(&waiters[0]);
    worker_join(&waiters[1]);
    MUST(codex_call_wait(third, LIMIT_MS, NULL, &error));
    CHECK_INT(codex_call_wait(sent, CODEX_POLL, NULL, &error), CODEX_E_CANCELLED);
    CHECK_INT(codex_json_bool(codex_error_json(error), "/sent", -1), 1);
    codex_error_free(error);
    CHECK_INT(codex_call_wait(queued, CODEX_POLL, NULL, &error), CODEX_E_CANCELLED);
    CHECK_INT(codex_json_bool(codex_error_json(error), "/sent", -1), 0);
    codex_error_free(error);
    error = NULL;
    CHECK(!has_received("test/queued"));
    codex_call_free(sent);
    codex_call_free(queued);
    codex_call_free(third);
    codex_free(client);
}

static void is_freed(void)
{
    codex_client *client = begin("{\"on\":\"test/never\",\"do\":[]}", NULL, NULL);
    codex_call *call = begin_call(client, "test/never", NULL);
    worker waiter;
    WAIT_UNTIL(has_received("test/never"));
    worker_start(&waiter, waits_closed, call);
    worker_blocks(&waiter);
    codex_call_free(call);
    worker_join(&waiter);
    codex_free(client);
}

/* An answer that comes too late goes to nobody, and what it made is let go: here by requests without a handle for it. */
static void leaves_nothing_behind(void)
{
    codex_client *client = begin("{\"on\":\"thread/start\",\"nth\":1,\"do\":[{\"pauseMs\":100},\"usual\"]},"
                                 "{\"on\":\"turn/start\",\"do\":[{\"pauseMs\":100},\"reply\",{\"notify\":[\"turn/started\"]}]},"
                                 "{\"on\":\"test/late\",\"do\":[{\"pauseMs\":100},\"usual\"]}",
                                 NULL, NULL);
    codex_error *error = NULL;
    codex_call *call = begin_call(client, "thread/start", NULL), *late;
    codex_event *event = NULL;
    char *json = NULL, *thread_id;
    WAIT_UNTIL(has_received("thread/start"));
    MUST(codex_call_cancel(call, &error));
    WAIT_UNTIL(has_received("thread/unsubscribe"));
    codex_call_free(call);
    MUST(codex_request(client, "thread/start", NULL, LIMIT_MS, &json, &error));
    thread_id = codex_json_value(json, "/thread/id");
    codex_string_free(json);
    json = codex_json_set("{\"input\":[]}", "/threadId", thread_id);
    call = begin_call(client, "turn/start", json);
    WAIT_UNTIL(has_received("turn/start"));
    codex_call_free(call);
    WAIT_UNTIL(has_received("turn/interrupt"));
    codex_string_free(json);
    json = check_received("turn/interrupt");
    CHECK_OWNED(codex_json_value(json, "/params/threadId"), thread_id);
    codex_string_free(json);
    codex_string_free(thread_id);

    /* An ordinary one disturbs nobody: the queue holds what the server said, and no answer. */
    late = begin_call(client, "test/late", NULL);
    WAIT_UNTIL(has_received("test/late"));
    MUST(codex_call_cancel(late, &error));
    MUST(codex_request(client, "test/after", NULL, LIMIT_MS, NULL, &error));
    check_sleep_ms(150);
    MUST_GIVE(CODEX_E_CANCELLED, codex_call_wait(late, CODEX_POLL, NULL, &error));
    for (int responses = 0; codex_next(client, CODEX_POLL, &event, &error) == CODEX_OK; codex_event_free(event)) {
        responses += codex_event_kind(event) == CODEX_EVENT_RESPONSE;
        CHECK(codex_event_kind(event) == CODEX_EVENT_NOTIFICATION || responses == 1); /* the client's own */
    }
    codex_call_free(late);
    codex_free(client);
}

enum { MANY = 640 };

/* More than may be in flight; the answers come in groups, last first. */
static void are_many(void)
{
    static codex_call *calls[MANY];
    codex_client *client = begin("{\"on\":\"test/held\",\"do\":[{\"holdReplies\":16}]}", NULL, NULL);
    codex_error *error = NULL;
    char params[40], expected[80], *json = NULL;
    for (int at = 0; at < MANY; at++) {
        snprintf(params, sizeof params, "{\"number\":%d}", at);
        calls[at] = begin_call(client, "test/held", params);
    }
    for (int at = MANY - 1; at >= 0; at--) {
        MUST(codex_call_wait(calls[at], LIMIT_MS, &json, &error));
        snprintf(expected, sizeof expected, "{\"echo\":{\"number\":%d}}", at);
        CHECK_OWNED(json, expected);
        codex_call_free(calls[at]);
    }
    codex_free(client);
}

/* Begun, cancelled and freed from several threads while answers come. */
static void hammer(void *with)
{
    codex_error *error = NULL;
    for (int at = 0; at < (check_is_slow() ? 50 : 300); at++) {
        codex_call *call = begin_call(with, "test/quick", NULL);
        if (at % 3 == 0) {
            MUST(codex_call_cancel(call, &error));
            codex_status status = codex_call_wait(call, LIMIT_MS, NULL, NULL);
            CHECK(status == CODEX_OK || status == CODEX_E_CANCELLED);
        } else if (at % 3 == 1) {
            MUST(codex_call_wait(call, LIMIT_MS, NULL, &error));
        }
        codex_call_free(call);
    }
}

static void are_used_by_many_threads(void)
{
    codex_client *client = begin("", "/maxInFlight", "4");
    codex_error *error = NULL;
    worker threads[4];
    for (int at = 0; at < 4; at++)
        worker_start(&threads[at], hammer, client);
    for (int at = 0; at < 4; at++)
        worker_join(&threads[at]);
    MUST(codex_request(client, "test/last", NULL, LIMIT_MS, NULL, &error));
    codex_free(client);
}

int main(void)
{
    check_counts before = check_count();
    gives_its_answer_to_all();
    check_settles(before);
    gives_errors();
    check_settles(before);
    is_cancelled();
    check_settles(before);
    is_freed();
    check_settles(before);
    leaves_nothing_behind();
    check_settles(before);
    are_many();
    check_settles(before);
    are_used_by_many_threads();
    check_settles(before);
    return check_done();
}
