/* What is begun on a handle that is not ready: it queues, goes on, fails, is interrupted or let go with its parent. */
/* needs: faulty */
#include "begun.h"

#define STARTS_SLOWLY "{\"on\":\"thread/start\",\"do\":[{\"pauseMs\":400},\"usual\"]}"
#define TURN_RUNS "{\"on\":\"turn/start\",\"do\":[{\"pauseMs\":150},\"reply\",{\"notify\":[\"turn/started\"]}]}"
#define REFUSED "{\"error\":{\"code\":-32600,\"message\":\"no rollout found for thread id t\"}}"

static codex_client *begin(const char *rules)
{
    char plan[2000];
    snprintf(plan, sizeof plan, "{\"rules\":[%s]}", rules);
    char *options = check_plan(plan);
    codex_error *error = NULL;
    codex_client *client = NULL;
    CHECK(remove("record.jsonl") == 0 || check_received("") == NULL);
    MUST(codex_begin(options, &client, &error));
    codex_string_free(options);
    return client;
}

/* One after the other, each behind the one before it, and nothing is waited for until the very end. */
static void goes_on_by_itself(void)
{
    codex_client *client = begin(STARTS_SLOWLY);
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *first = NULL, *second = NULL, *none = NULL;
    codex_event *event = NULL;
    char *json = NULL;
    MUST(codex_thread_begin(client, "thread/start", "{\"model\":\"some\"}", &thread, &error));
    MUST(codex_turn_begin(thread, "\"one\"", NULL, &first, &error));
    MUST(codex_turn_begin(thread, "\"two\"", NULL, &second, &error));
    MUST_GIVE(CODEX_E_BUSY, codex_turn_begin(thread, "\"no\"", "{\"libcodex\":{\"join\":false}}", &none, &error));
    CHECK_TEXT(codex_thread_id(thread), "");
    CHECK(codex_thread_json(thread) == NULL);
    CHECK_TEXT(codex_turn_id(first), "");
    MUST_GIVE(CODEX_TIMEOUT, codex_thread_ready(thread, CODEX_POLL, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_ready(first, CODEX_POLL, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_next(first, CODEX_POLL, &event, &error));
    CHECK_INT(codex_turn_result(first, &json, &error), CODEX_E_NOT_READY);
    CHECK(json == NULL && strstr(codex_error_message(error), "codex_turn_ready") != NULL);
    codex_error_free(error);
    error = NULL;

    MUST(codex_turn_ready(second, LIMIT_MS, &error));
    MUST(codex_turn_ready(first, CODEX_POLL, &error));
    MUST(codex_thread_ready(thread, CODEX_POLL, &error));
    /* Known from now on, and the same text for ever. */
    const char *thread_id = codex_thread_id(thread), *turn_id = codex_turn_id(first);
    CHECK_TEXT(thread_id, "01a20000-0000-7001-8000-000000000001");
    CHECK_TEXT(turn_id, "01a20000-0000-7002-8000-000000000001");
    CHECK(codex_thread_id(thread) == thread_id && codex_turn_id(first) == turn_id);
    CHECK_OWNED(codex_json_string(codex_thread_json(thread), "/thread/id"), thread_id);
    CHECK(codex_thread_json(thread) == codex_thread_json(thread));
    /* Each queue begins with the answer, the thread's too, although it is read late. */
    MUST(codex_thread_next(thread, CODEX_POLL, &event, &error));
    CHECK_OWNED(response(event, "/result/thread/id"), thread_id);
    MUST(codex_turn_next(first, CODEX_POLL, &event, &error));
    CHECK_OWNED(response(event, "/result/turn/id"), turn_id);
    CHECK_OWNED(turn_status(first), "completed");
    CHECK_OWNED(turn_status(second), "completed");
    char *sent = check_received("thread/start");
    CHECK_OWNED(codex_json_value(sent, "/params"), "{\"model\":\"some\"}");
    codex_string_free(sent);
    codex_thread_free(thread);
    codex_free(client);
}

/* Blocking calls on a handle that is not ready wait for it, within their own time. */
static void is_waited_for(void)
{
    codex_client *client = begin(STARTS_SLOWLY);
    codex_error *error = NULL;
    codex_thread *thread = NULL, *other = NULL;
    codex_turn *turn = NULL;
    char *json = NULL;
    MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    MUST_GIVE(CODEX_E_TIMEOUT, codex_thread_request(thread, "test/about", NULL, 1, &json, &error));
    MUST_GIVE(CODEX_E_TIMEOUT, codex_turn_start(thread, "\"no\"", NULL, 1, &turn, &error));
    MUST(codex_thread_request(thread, "test/about", NULL, LIMIT_MS, &json, &error));
    CHECK_OWNED(codex_json_string(json, "/echo/threadId"), codex_thread_id(thread));
    codex_string_free(json);
    MUST(codex_thread_begin(client, "thread/start", NULL, &other, &error));
    MUST(codex_turn_start(other, "\"one\"", NULL, LIMIT_MS, &turn, &error));
    CHECK(*codex_thread_id(other) != '\0' && *codex_turn_id(turn) != '\0');
    codex_thread_free(other);
    CHECK_OWNED(turn_status(turn), "completed");
    MUST(codex_thread_begin(client, "thread/start", NULL, &other, &error));
    MUST(codex_thread_run(other, "\"one\"", NULL, LIMIT_MS, &json, &error));
    CHECK_OWNED(codex_json_string(json, "/status"), "completed");
    codex_string_free(json);
    codex_thread_free(other);
    codex_thread_free(thread);
    codex_free(client);
}

/* An error with the server's own word, from whatever is asked of the child. */
static void no_rollout(codex_status status, codex_error **error)
{
    CHECK_INT(status, CODEX_E_RPC);
    CHECK_TEXT(codex_error_reason(*error), "noRollout");
    codex_error_free(*error);
    *error = NULL;
}

static void fails_with_its_parent(void)
{
    codex_client *client = begin("{\"on\":\"thread/resume\",\"do\":[{\"pauseMs\":150}," REFUSED "]}");
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL, *late = NULL;
    codex_event *event = NULL;
    char *json = NULL;
    MUST(codex_thread_begin(client, "thread/resume", "{\"threadId\":\"t\"}", &thread, &error));
    MUST(codex_turn_begin(thread, "\"one\"", NULL, &turn, &error));
    no_rollout(codex_turn_ready(turn, LIMIT_MS, &error), &error);
    no_rollout(codex_turn_next(turn, LIMIT_MS, &event, &error), &error);
    no_rollout(codex_turn_result(turn, &json, &error), &error);
    no_rollout(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &json, &error), &error);
    no_rollout(codex_thread_ready(thread, LIMIT_MS, &error), &error);
    no_rollout(codex_thread_next(thread, LIMIT_MS, &event, &error), &error);
    no_rollout(codex_thread_request(thread, "test/about", NULL, LIMIT_MS, &json, &error), &error);
    no_rollout(codex_turn_begin(thread, "\"late\"", NULL, &late, &error), &error);
    no_rollout(codex_thread_interrupt(thread, NULL, &error), &error);
    CHECK(event == NULL && json == NULL && late == NULL);
    CHECK_TEXT(codex_thread_id(thread), "");
    CHECK_TEXT(codex_turn_id(turn), "");
    CHECK(check_received("turn/start") == NULL && check_received("test/about") == NULL);
    codex_turn_free(turn);
    codex_thread_free(thread);
    codex_free(client);
}

/* A turn that the server refuses on a thread that is there: its queue ends with the reason. */
static void fails_alone(void)
{
    codex_client *client = begin("{\"on\":\"turn/start\",\"nth\":1,\"do\":[" REFUSED "]}");
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    MUST(codex_turn_begin(thread, "\"one\"", NULL, &turn, &error));
    no_rollout(codex_turn_next(turn, LIMIT_MS, &event, &error), &error);
    no_rollout(codex_turn_ready(turn, LIMIT_MS, &error), &error);
    codex_turn_free(turn);
    MUST(codex_turn_begin(thread, "\"two\"", NULL, &turn, &error));
    CHECK_OWNED(turn_status(turn), "completed");
    codex_thread_free(thread);
    codex_free(client);
}

/* An interrupt before there is anything to name. */
static void is_interrupted_before_it_is_started(void)
{
    for (int by_thread = 0; by_thread <= 1; by_thread++) {
        codex_client *client = begin(STARTS_SLOWLY "," TURN_RUNS);
        codex_error *error = NULL;
        codex_thread *thread = NULL;
        codex_turn *turn = NULL;
        MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
        MUST(codex_turn_begin(thread, "\"one\"", NULL, &turn, &error));
        if (by_thread)
            MUST(codex_thread_interrupt(thread, "{\"libcodex\":{\"killBackground\":true}}", &error));
        else
            MUST(codex_turn_interrupt(turn, "{\"libcodex\":{\"killBackground\":true}}", &error));
        CHECK_OWNED(turn_status(turn), "interrupted");
        WAIT_UNTIL(has_received("thread/backgroundTerminals/clean"));
        codex_thread_free(thread);
        codex_free(client);
    }
}

/* What has not been sent is not sent any more. */
static void is_freed_before_it_is_sent(void)
{
    codex_client *client = begin("{\"on\":\"initialize\",\"do\":[{\"pauseMs\":1000},\"usual\"]}");
    codex_error *error = NULL;
    codex_thread *thread = NULL, *kept = NULL;
    codex_turn *turn = NULL;
    MUST(codex_thread_begin(client, "thread/start", "{\"model\":\"never\"}", &thread, &error));
    codex_thread_free(thread);
    MUST(codex_thread_begin(client, "thread/start", NULL, &kept, &error));
    MUST(codex_turn_begin(kept, "\"never\"", NULL, &turn, &error));
    codex_turn_free(turn);
    MUST_GIVE(CODEX_TIMEOUT, codex_thread_ready(kept, CODEX_POLL, &error));
    MUST(codex_thread_ready(kept, LIMIT_MS, &error));
    MUST(codex_request(client, "test/after", NULL, LIMIT_MS, NULL, &error));
    CHECK(has_received("test/after") && !has_received("never"));
    codex_thread_free(kept);
    codex_free(client);
}

/* What was sent is let go as soon as it has a name. */
static void is_freed_before_it_is_ready(void)
{
    codex_client *client = begin(STARTS_SLOWLY "," TURN_RUNS);
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    WAIT_UNTIL(has_received("thread/start"));
    codex_thread_free(thread);
    WAIT_UNTIL(has_received("thread/unsubscribe"));
    MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    MUST(codex_thread_ready(thread, LIMIT_MS, &error));
    MUST(codex_turn_begin(thread, "\"one\"", NULL, &turn, &error));
    codex_turn_free(turn);
    WAIT_UNTIL(has_received("turn/interrupt"));
    codex_thread_free(thread);
    codex_free(client);
}

/* The child keeps what it needs alive. */
static void outlives_its_parents_handle(void)
{
    codex_client *client = begin(STARTS_SLOWLY);
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    MUST(codex_turn_begin(thread, "\"one\"", NULL, &turn, &error));
    codex_thread_free(thread);
    codex_free(client);
    CHECK_OWNED(turn_status(turn), "completed");
}

static void waits_for_thread(void *with)
{
    codex_error *error = NULL;
    MUST_GIVE(CODEX_E_CLOSED, codex_thread_ready(with, CODEX_FOREVER, &error));
}

static void waits_for_turn(void *with)
{
    codex_error *error = NULL;
    MUST_GIVE(CODEX_E_CLOSED, codex_turn_ready(with, CODEX_FOREVER, &error));
}

static void waits_for_event(void *with)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    MUST_GIVE(CODEX_E_CLOSED, codex_thread_next(with, CODEX_FOREVER, &event, &error));
}

static void is_freed_while_it_is_waited_for(void)
{
    codex_client *client = begin("{\"on\":\"thread/start\",\"do\":[]}");
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    worker waiters[3];
    MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    MUST(codex_turn_begin(thread, "\"one\"", NULL, &turn, &error));
    worker_start(&waiters[0], waits_for_thread, thread);
    worker_start(&waiters[1], waits_for_event, thread);
    worker_start(&waiters[2], waits_for_turn, turn);
    for (int at = 0; at < 3; at++)
        worker_blocks(&waiters[at]);
    codex_thread_free(thread);
    codex_turn_free(turn);
    for (int at = 0; at < 3; at++)
        worker_join(&waiters[at]);
    codex_free(client);
}

/* What can't be begun is said at once. */
static void is_refused(void)
{
    codex_client *client = begin("");
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_thread_begin(client, "thread/read", NULL, &thread, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT,
              codex_thread_begin(client, "thread/start", "{\"libcodex\":{\"deadlineMs\":1}}", &thread, &error));
    MUST(codex_thread_begin(client, "thread/fork", "{\"threadId\":\"t\"}", &thread, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_turn_begin(thread, "\"a\"", "{\"input\":[]}", &turn, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_thread_request(thread, "thread/read", "{\"threadId\":\"x\"}", LIMIT_MS, NULL, &error));
    MUST(codex_thread_ready(thread, LIMIT_MS, &error));
    codex_thread_free(thread);
    codex_free(client);
}

int main(void)
{
    check_counts before = check_count();
    goes_on_by_itself();
    check_settles(before);
    is_waited_for();
    check_settles(before);
    fails_with_its_parent();
    check_settles(before);
    fails_alone();
    check_settles(before);
    is_interrupted_before_it_is_started();
    check_settles(before);
    is_freed_before_it_is_sent();
    check_settles(before);
    is_freed_before_it_is_ready();
    check_settles(before);
    outlives_its_parents_handle();
    check_settles(before);
    is_freed_while_it_is_waited_for();
    check_settles(before);
    is_refused();
    check_settles(before);
    return check_done();
}
