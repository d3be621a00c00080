/* An older server skips members that it does not know, without a word: they are refused before they are sent, also when
 * its version is not known yet. */
/* needs: faulty */
#include "plans.h"

#define OLD "{\"on\":\"initialize\",\"do\":[{\"result\":{\"userAgent\":\"app/0.150.4 (Debian 12.0.0; x86_64)\"}}]}"
#define NEW "{\"on\":\"initialize\",\"do\":[{\"result\":{\"userAgent\":\"app/0.151.0 (Debian 12.0.0; x86_64)\"}}]}"
#define TOOL_OUTPUT "{\"toolOutput\":{\"name\":\"mail\",\"output\":\"one\"}}"
#define TRIGGER "{\"turnTrigger\":\"user\"}"

/* The refusal names what is too new and the server's version. */
static void is_refused(codex_status status, codex_error **given, const char *member)
{
    codex_error *error = *given;
    CHECK(error && strstr(codex_error_message(error), member) != NULL);
    CHECK(error && strstr(codex_error_message(error), "0.150.4") != NULL);
    CHECK_INT(codex_error_is_retryable(error), 0);
    check_status(status, CODEX_E_UNSUPPORTED, error, member, __FILE__, __LINE__);
    *given = NULL;
}

static void is_refused_at_once(void)
{
    session one = plan_begin(OLD);
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    codex_thread *thread = NULL;
    codex_call *call = NULL;
    char *result = NULL;
    is_refused(codex_turn_start(one.thread, "[]", TOOL_OUTPUT, LIMIT_MS, &turn, &error), &error, "toolOutput");
    is_refused(codex_turn_begin(one.thread, "\"x\"", TRIGGER, &turn, &error), &error, "turnTrigger");
    is_refused(codex_thread_run(one.thread, "\"x\"", "{\"serviceTierForTurn\":\"fast\"}", LIMIT_MS, &result, &error), &error,
               "serviceTierForTurn");
    is_refused(codex_thread_resume(one.client, THREAD_1, "{\"excludeTurns\":true}", LIMIT_MS, &thread, &error), &error,
               "excludeTurns");
    is_refused(codex_thread_fork(one.client, THREAD_1, "{\"excludeTurns\":false}", LIMIT_MS, &thread, &error), &error,
               "excludeTurns");
    is_refused(codex_thread_begin(one.client, "thread/fork", "{\"threadId\":\"x\",\"excludeTurns\":true}", &thread, &error),
               &error, "excludeTurns");
    is_refused(codex_thread_request(one.thread, "turn/start", "{\"input\":[],\"turnTrigger\":\"user\"}", LIMIT_MS, NULL, &error),
               &error, "turnTrigger");
    is_refused(codex_request(one.client, "turn/start", TOOL_OUTPUT, LIMIT_MS, NULL, &error), &error, "toolOutput");
    is_refused(codex_call_begin(one.client, "turn/start", TOOL_OUTPUT, &call, &error), &error, "toolOutput");
    CHECK(turn == NULL && thread == NULL && call == NULL && result == NULL);
    plan_settle(one.client);
    CHECK(!was_received("turn/start", 1) && !was_received("thread/resume", 1) && !was_received("thread/fork", 1));
    /* Without them, and with null for them, all is well. */
    check_ends(turn_begin(one.thread, "x", "{\"turnTrigger\":null}"), "completed");
    session_end(&one);
}

/* A server whose version is not known yet: the start fails, and what was begun fails as it did. */
static void is_refused_when_the_version_comes(void)
{
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_error *error = NULL;
    char *options = plan_options(OLD), *result = NULL;
    MUST(codex_begin(options, &client, &error));
    codex_string_free(options);
    MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    MUST(codex_turn_begin(thread, "[]", TOOL_OUTPUT, &turn, &error));
    is_refused(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error), &error, "toolOutput");
    is_refused(codex_thread_ready(thread, LIMIT_MS, &error), &error, "toolOutput");
    codex_turn_free(turn);
    codex_thread_free(thread);
    CHECK(!was_received("turn/start", 1));
    /* The client itself can be used again. */
    MUST(codex_ready(client, LIMIT_MS, &error));
    MUST(codex_close(client, LIMIT_MS, &error));
    codex_free(client);
}

int main(void)
{
    check_counts before = check_count();
    is_refused_at_once();
    is_refused_when_the_version_comes();
    session new = plan_begin(NEW);
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    MUST(codex_turn_start(new.thread, "[]", TOOL_OUTPUT, LIMIT_MS, &turn, &error));
    check_ends(turn, "completed");
    check_received_params("turn/start", 1, "/toolOutput/name", "\"mail\"");
    session_end(&new);
    check_settles(before);
    return check_done();
}
