/* A client that is begun: its server is started when somebody needs it, and again after a start that failed. */
/* needs: faulty */
#include "begun.h"

static check_counts before;

/* Nothing runs until something is needed, and looking is no need. */
static void is_lazy(void)
{
    char *options = check_options(), *json = NULL;
    codex_error *error = NULL;
    codex_client *client = NULL, *clone = NULL;
    codex_event *event = NULL;
    MUST(codex_begin(options, &client, &error));
    CHECK_INT(codex_metadata(client, &json, &error), CODEX_E_NOT_READY);
    CHECK(json == NULL && strstr(codex_error_message(error), "codex_ready") != NULL);
    codex_error_free(error);
    error = NULL;
    MUST_GIVE(CODEX_TIMEOUT, codex_next(client, 20, &event, &error));
    MUST(codex_wake(client, &error));
    MUST_GIVE(CODEX_WOKEN, codex_next(client, LIMIT_MS, &event, &error));
    check_counts now = check_count();
    CHECK_INT(memcmp(&now, &before, sizeof now), 0);

    /* A look at whether it is ready is what starts it; any handle of the family will do. */
    MUST(codex_clone(client, &clone, &error));
    CHECK_INT(codex_ready(clone, CODEX_POLL, &error), CODEX_TIMEOUT);
    CHECK(error == NULL);
    MUST(codex_ready(client, LIMIT_MS, &error));
    MUST(codex_ready(clone, CODEX_POLL, &error));
    MUST(codex_metadata(client, &json, &error));
    CHECK_INT(codex_json_type(json, "/serverInfo/name"), CODEX_JSON_STRING);
    codex_string_free(json);
    MUST(codex_next(client, LIMIT_MS, &event, &error));
    codex_string_free(response(event, "/result/userAgent"));
    CHECK_INT(check_children(), before.children + 1);
    codex_free(client);
    codex_free(clone);
    check_settles(before);

    /* One that nobody ever needed. */
    MUST(codex_begin(options, &client, &error));
    codex_free(client);
    check_settles(before);
    codex_string_free(options);
}

/* Each of these starts the server by itself, and waits for it where it waits for an answer. */
static void is_started_by_what_needs_it(void)
{
    char *options = check_options(), *json = NULL;
    codex_error *error = NULL;
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    MUST(codex_begin(options, &client, &error));
    MUST(codex_request(client, "test/asked", "{\"a\":1}", LIMIT_MS, &json, &error));
    CHECK_OWNED(codex_json_value(json, "/echo"), "{\"a\":1}");
    codex_string_free(json);
    codex_free(client);

    MUST(codex_begin(options, &client, &error));
    MUST_GIVE(CODEX_E_TIMEOUT, codex_request(client, "test/asked", NULL, CODEX_POLL, &json, &error));
    MUST(codex_notify(client, "test/early", NULL, &error));
    WAIT_UNTIL(has_received("test/early"));
    codex_free(client);

    MUST(codex_begin(options, &client, &error));
    MUST(codex_thread_attach(client, "some thread", &thread, &error));
    CHECK_TEXT(codex_thread_id(thread), "some thread");
    MUST(codex_thread_ready(thread, CODEX_POLL, &error));
    codex_free(client);
    MUST(codex_thread_request(thread, "test/about", "{\"b\":2}", LIMIT_MS, &json, &error));
    CHECK_OWNED(codex_json_value(json, "/echo"), "{\"b\":2,\"threadId\":\"some thread\"}");
    codex_string_free(json);
    codex_thread_free(thread);
    codex_string_free(options);
}

/* A program of this folder that fails the first time and is the server from then on. */
static char *flaky_options(void)
{
    char script[4200];
    snprintf(script, sizeof script, "#!/bin/sh\n[ -e tried ] || { echo not yet >&2; : > tried; exit 3; }\nexec %s \"$@\"\n",
             check_env("LIBCODEX_FAULTY"));
    return script_options(script);
}

/* All that was begun fails as the start did, until it is tried again. */
static void is_tried_again(void)
{
    char *options = flaky_options(), *json = NULL;
    codex_error *error = NULL;
    codex_client *client = NULL;
    codex_call *call = NULL;
    codex_thread *thread = NULL, *late = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    MUST(codex_begin(options, &client, &error));
    MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    MUST(codex_turn_begin(thread, "\"hi\"", NULL, &turn, &error));
    MUST(codex_call_begin(client, "test/a", NULL, &call, &error));
    MUST_GIVE(CODEX_E_SPAWN, codex_call_wait(call, LIMIT_MS, &json, &error));
    MUST_GIVE(CODEX_E_SPAWN, codex_thread_ready(thread, LIMIT_MS, &error));
    MUST_GIVE(CODEX_E_SPAWN, codex_thread_next(thread, LIMIT_MS, &event, &error));
    MUST_GIVE(CODEX_E_SPAWN, codex_turn_ready(turn, CODEX_POLL, &error));
    MUST_GIVE(CODEX_E_SPAWN, codex_turn_next(turn, CODEX_POLL, &event, &error));
    MUST_GIVE(CODEX_E_SPAWN, codex_turn_result(turn, &json, &error));
    MUST_GIVE(CODEX_E_SPAWN, codex_turn_run(turn, NULL, NULL, LIMIT_MS, &json, &error));
    CHECK_TEXT(codex_thread_id(thread), "");
    CHECK_TEXT(codex_turn_id(turn), "");
    CHECK(codex_thread_json(thread) == NULL);
    CHECK_INT(codex_thread_begin(client, "thread/start", NULL, &late, &error), CODEX_E_SPAWN);
    CHECK_INT(codex_json_int(codex_error_json(error), "/exit/code", -1), 3);
    CHECK_OWNED(codex_json_string(codex_error_json(error), "/stderrTail"), "not yet");
    codex_error_free(error);
    error = NULL;
    MUST_GIVE(CODEX_E_SPAWN, codex_metadata(client, &json, &error));
    MUST(codex_next(client, LIMIT_MS, &event, &error));
    is_event(event, CODEX_EVENT_EXIT, "libcodex/exit");
    MUST_GIVE(CODEX_END, codex_next(client, LIMIT_MS, &event, &error));

    MUST(codex_ready(client, LIMIT_MS, &error));
    MUST(codex_next(client, LIMIT_MS, &event, &error));
    codex_string_free(response(event, "/result/userAgent"));
    MUST(codex_thread_begin(client, "thread/start", NULL, &late, &error));
    MUST(codex_thread_ready(late, LIMIT_MS, &error));
    /* What failed stays so. */
    MUST_GIVE(CODEX_E_SPAWN, codex_thread_ready(thread, CODEX_POLL, &error));
    codex_turn_free(turn);
    codex_thread_free(thread);
    codex_thread_free(late);
    codex_call_free(call);
    codex_free(client);
    codex_string_free(options);
}

/* The same when there is no such program at first, and when the server does not get ready in time. */
static void is_tried_again_whatever_was_wrong(void)
{
    char *options = check_with(check_options(), "/codexBin", "\"./not there yet\"");
    codex_error *error = NULL;
    codex_client *client = NULL;
    codex_event *event = NULL;
    MUST(codex_begin(options, &client, &error));
    MUST_GIVE(CODEX_E_NO_EXECUTABLE, codex_ready(client, LIMIT_MS, &error));
    MUST_GIVE(CODEX_E_NO_EXECUTABLE, codex_next(client, LIMIT_MS, &event, &error));
    CHECK_INT(symlink(check_env("LIBCODEX_FAULTY"), "not there yet"), 0);
    MUST(codex_ready(client, LIMIT_MS, &error));
    codex_free(client);
    codex_string_free(options);

    /* Deaf to the first initialize; and to its end as well, so that it takes a while to go. */
    options = check_plan("{\"rules\":[{\"on\":\"initialize\",\"do\":[]},{\"on\":\"eof\",\"do\":[]}]}");
    options = check_with(options, "/requestTimeoutMs", "1500");
    MUST(codex_begin(options, &client, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_ready(client, 1, &error));
    MUST_GIVE(CODEX_E_TIMEOUT, codex_ready(client, LIMIT_MS, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_ready(client, 1, &error)); /* a new one, although the old one is not gone */
    MUST_GIVE(CODEX_E_TIMEOUT, codex_ready(client, LIMIT_MS, &error));
    codex_free(client);
    codex_string_free(options);
}

/* A client that was closed stays closed, whether or not it ever ran. */
static void is_not_started_after_a_close(void)
{
    char *options = check_options();
    codex_error *error = NULL;
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_event *event = NULL;
    MUST(codex_begin(options, &client, &error));
    MUST(codex_close(client, LIMIT_MS, &error));
    MUST_GIVE(CODEX_E_CLOSED, codex_ready(client, LIMIT_MS, &error));
    MUST_GIVE(CODEX_E_CLOSED, codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    MUST_GIVE(CODEX_END, codex_next(client, LIMIT_MS, &event, &error));
    codex_free(client);

    MUST(codex_begin(options, &client, &error));
    MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    MUST(codex_close(client, LIMIT_MS, &error)); /* in the middle of the start */
    MUST_GIVE(CODEX_E_CLOSED, codex_thread_ready(thread, LIMIT_MS, &error));
    MUST_GIVE(CODEX_E_CLOSED, codex_ready(client, LIMIT_MS, &error));
    codex_thread_free(thread);
    codex_free(client);
    check_settles(before);
    codex_string_free(options);
}

static codex_client *freed;

static void waits_for_it(void *with)
{
    codex_error *error = NULL;
    (void)with;
    MUST_GIVE(CODEX_E_CLOSED, codex_ready(freed, CODEX_FOREVER, &error));
}

/* A handle that is freed while somebody waits for it to be ready. */
static void is_freed_before_it_is_ready(void)
{
    char *options = check_plan("{\"rules\":[{\"on\":\"initialize\",\"do\":[]}]}");
    codex_error *error = NULL;
    worker waiter;
    MUST(codex_begin(options, &freed, &error));
    worker_start(&waiter, waits_for_it, NULL);
    WAIT_UNTIL(check_children() > before.children);
    worker_blocks(&waiter);
    codex_free(freed);
    worker_join(&waiter);
    check_settles(before);
    codex_string_free(options);
}

int main(void)
{
    before = check_count();
    is_lazy();
    is_started_by_what_needs_it();
    check_settles(before);
    is_tried_again();
    check_settles(before);
    is_tried_again_whatever_was_wrong();
    WAIT_UNTIL(check_children() == before.children); /* the one that is deaf to its end takes 3 s */
    check_settles(before);
    is_not_started_after_a_close();
    is_freed_before_it_is_ready();
    return check_done();
}
