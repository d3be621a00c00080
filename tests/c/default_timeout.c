/* CODEX_DEFAULT: the client's requestTimeoutMs where one answer is waited for, and no limit where there is work to come;
 * so nothing waits for ever by accident, and nothing is lost: what was waited for in vain goes on. */
/* needs: faulty */
#include "plans.h"

enum { LIMIT = 300 };

static codex_client *client;
static codex_thread *thread;
static codex_turn *turn, *run;
static codex_login *login;
static codex_poller *poller;

static void begin(const char *rules)
{
    codex_error *error = NULL;
    char *options = check_with(plan_options(rules), "/requestTimeoutMs", "300");
    MUST(codex_new(options, LIMIT_MS, &client, &error));
    codex_string_free(options);
}

/* Gives its status when the limit has passed, and not before. */
#define TAKES_ITS_TIME(expected, call)                                                                                 \
    do {                                                                                                               \
        int64_t began_ms = check_now_ms();                                                                             \
        MUST_GIVE(expected, call);                                                                                     \
        CHECK(check_now_ms() - began_ms >= LIMIT);                                                                     \
    } while (0)

static void for_an_answer(void)
{
    codex_error *error = NULL;
    codex_call *call = NULL;
    codex_thread *none = NULL;
    char *json = NULL;
    begin("{\"on\":\"test/later\",\"do\":[{\"awaitMethod\":\"test/go\"},\"usual\"]},{\"on\":\"test/never\",\"do\":[]},"
          "{\"on\":\"thread/start\",\"do\":[]},{\"on\":\"account/login/start\",\"do\":[]}");
    MUST(codex_call_begin(client, "test/later", "{\"a\":1}", &call, &error));
    TAKES_ITS_TIME(CODEX_TIMEOUT, codex_call_wait(call, CODEX_DEFAULT, &json, &error));
    CHECK(json == NULL);
    plan_notify(client, "test/go");
    MUST(codex_call_wait(call, LIMIT_MS, &json, &error));
    CHECK_OWNED(codex_json_value(json, "/echo"), "{\"a\":1}");
    TAKES_ITS_TIME(CODEX_E_TIMEOUT, codex_request(client, "test/never", NULL, CODEX_DEFAULT, NULL, &error));
    TAKES_ITS_TIME(CODEX_E_TIMEOUT, codex_thread_start(client, NULL, CODEX_DEFAULT, &none, &error));
    MUST(codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    MUST(codex_turn_begin(thread, "\"x\"", NULL, &turn, &error));
    MUST(codex_login_begin(client, "{\"type\":\"chatgpt\"}", &login, &error));
    TAKES_ITS_TIME(CODEX_TIMEOUT, codex_thread_ready(thread, CODEX_DEFAULT, &error));
    TAKES_ITS_TIME(CODEX_TIMEOUT, codex_turn_ready(turn, CODEX_DEFAULT, &error));
    TAKES_ITS_TIME(CODEX_TIMEOUT, codex_login_ready(login, CODEX_DEFAULT, &error));
    codex_string_free(json);
    codex_call_free(call);
    codex_turn_free(turn);
    codex_thread_free(thread);
    codex_login_free(login);
    codex_free(client);
}

static codex_status next_of_client(codex_event **event, codex_error **error)
{
    return codex_next(client, CODEX_DEFAULT, event, error);
}

static codex_status next_of_thread(codex_event **event, codex_error **error)
{
    return codex_thread_next(thread, CODEX_DEFAULT, event, error);
}

static codex_status next_of_turn(codex_event **event, codex_error **error)
{
    return codex_turn_next(turn, CODEX_DEFAULT, event, error);
}

static void waits_for_a_wake(void *of)
{
    codex_status (*const *next)(codex_event **, codex_error **) = of;
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    while ((status = (*next)(&event, &error)) == CODEX_OK)
        codex_event_free(event);
    check_status(status, CODEX_WOKEN, error, "a next", __FILE__, __LINE__);
}

static void waits_for_the_login(void *of)
{
    codex_error *error = NULL;
    (void)of;
    MUST(codex_login_wait(login, CODEX_DEFAULT, NULL, &error));
}

static void waits_for_a_source(void *of)
{
    codex_error *error = NULL;
    uint64_t token = 0;
    (void)of;
    MUST_GIVE(CODEX_WOKEN, codex_poller_wait(poller, CODEX_DEFAULT, &token, &error));
}

static void runs_a_turn(void *of)
{
    codex_error *error = NULL;
    (void)of;
    MUST(codex_turn_run(run, NULL, NULL, CODEX_DEFAULT, NULL, &error));
}

enum { WORKERS = 6 };

static void for_work(void)
{
    static codex_status (*nexts[])(codex_event **, codex_error **) = {next_of_client, next_of_thread, next_of_turn};
    codex_error *error = NULL;
    codex_thread *other = NULL;
    worker workers[WORKERS];
    begin("{\"on\":\"account/login/start\",\"do\":[{\"result\":{\"type\":\"chatgpt\",\"loginId\":\"one\"}},{\"awaitMethod\":\"test/go\"},"
          "{\"send\":{\"method\":\"account/login/completed\",\"params\":{\"loginId\":\"one\",\"success\":true}}}]},"
          "{\"on\":\"turn/start\",\"nth\":1,\"do\":[\"reply\",{\"notify\":[\"turn/started\"]}]},"
          "{\"on\":\"turn/start\",\"do\":[\"reply\",{\"awaitMethod\":\"test/go\"},{\"complete\":\"completed\"}]}");
    MUST(codex_thread_start(client, NULL, LIMIT_MS, &thread, &error));
    MUST(codex_turn_start(thread, "\"x\"", NULL, LIMIT_MS, &turn, &error));
    MUST(codex_thread_start(client, NULL, LIMIT_MS, &other, &error));
    MUST(codex_turn_start(other, "\"x\"", NULL, LIMIT_MS, &run, &error));
    MUST(codex_login_start(client, "{\"type\":\"chatgpt\"}", LIMIT_MS, &login, &error));
    MUST(codex_poller_new(&poller, &error));
    for (int at = 0; at < 3; at++)
        worker_start(&workers[at], waits_for_a_wake, &nexts[at]);
    worker_start(&workers[3], waits_for_the_login, NULL);
    worker_start(&workers[4], waits_for_a_source, NULL);
    worker_start(&workers[5], runs_a_turn, NULL);
    for (int at = 0; at < WORKERS; at++)
        worker_blocks(&workers[at]);
    check_sleep_ms(2 * LIMIT);
    for (int at = 0; at < WORKERS; at++)
        CHECK(worker_runs(&workers[at]));
    plan_notify(client, "test/go");
    MUST(codex_wake(client, &error));
    MUST(codex_thread_wake(thread, &error));
    MUST(codex_turn_wake(turn, &error));
    MUST(codex_poller_wake(poller, &error));
    for (int at = 0; at < WORKERS; at++)
        worker_join(&workers[at]);
    codex_poller_free(poller);
    codex_login_free(login);
    codex_turn_free(turn);
    codex_turn_free(run);
    codex_thread_free(thread);
    codex_thread_free(other);
    codex_free(client);
}

int main(void)
{
    check_counts before = check_count();
    for_an_answer();
    check_settles(before);
    for_work();
    check_settles(before);
    return check_done();
}
