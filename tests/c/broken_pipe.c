/* The server's end of the pipe breaks in many ways, and the host, whose SIGPIPE is as the system made it, lives. */
/* needs: faulty */
#include "processes.h"
#include "sessions.h"

#define MEGABYTE 1000000

/* {"text":"xxx…"} of this length. */
static char *long_params(size_t length)
{
    char *text = malloc(length + 1);
    CHECK(text != NULL);
    memset(text, 'x', length);
    text[length] = '\0';
    char *quoted = codex_json_quote(text), *params = check_with(NULL, "/text", quoted);
    codex_string_free(quoted);
    free(text);
    return params;
}

/* Asks until the client is closed, which must come by itself. What was written before the end gets no answer. */
static void until_closed(codex_client *client)
{
    codex_status status;
    int64_t end = check_now_ms() + SOON_MS;
    do
        status = codex_request(client, "test/echo", NULL, 300, NULL, NULL);
    while ((status == CODEX_OK || status == CODEX_E_TIMEOUT) && check_now_ms() < end);
    CHECK_INT(status, CODEX_E_CLOSED);
    CHECK_INT(codex_notify(client, "test/notice", NULL, NULL), CODEX_E_CLOSED);
}

static void exits_while_we_write(void)
{
    char *params = long_params(MEGABYTE);
    for (int round = 0; round < (check_is_slow() ? 2 : 10); round++) {
        session one = session_begin(check_plan("{\"rules\":[{\"on\":\"test/end\",\"do\":[{\"exit\":0}]}]}"), NULL);
        codex_error *error = NULL;
        MUST(codex_notify(one.client, "test/end", NULL, &error));
        codex_status status = CODEX_OK;
        for (int at = 0; at < 20 && status == CODEX_OK; at++)
            status = codex_notify(one.client, "test/notice", params, NULL);
        CHECK(status == CODEX_OK || status == CODEX_E_CLOSED);
        until_closed(one.client);
        session_end(&one);
    }
    codex_string_free(params);
}

/* It lives on with its stdin closed: nothing can be asked of it any more. */
static void closes_its_stdin(void)
{
    session one = session_begin(check_plan("{\"rules\":[{\"on\":\"test/end\",\"do\":[\"closeStdin\"]}]}"), NULL);
    codex_error *error = NULL;
    MUST(codex_notify(one.client, "test/end", NULL, &error));
    until_closed(one.client);
    session_end(&one);
}

/* It never reads again: calls end at their deadlines, notifications are refused when too much waits, close works. */
static void never_reads(void)
{
    const char *plan = "{\"rules\":[{\"on\":\"test/end\",\"do\":[\"reply\",\"stopReading\"]},{\"on\":\"turn/start\",\"do\":[\"reply\"]}]}";
    session one = session_begin(check_plan(plan), NULL);
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    char *params = long_params(check_is_slow() ? MEGABYTE : 8 * MEGABYTE);
    MUST(codex_request(one.client, "test/end", NULL, LIMIT_MS, NULL, &error));
    codex_status status = CODEX_OK;
    for (int at = 0; at < 10 && status == CODEX_OK; at++)
        status = codex_notify(one.client, "test/notice", params, NULL);
    CHECK_INT(status, check_is_slow() ? CODEX_OK : CODEX_E_BUSY);
    MUST_GIVE(CODEX_E_TIMEOUT, codex_request(one.client, "test/echo", NULL, 200, NULL, &error));
    MUST_GIVE(CODEX_E_TIMEOUT, codex_turn_steer(turn, "\"x\"", NULL, 200, &error));
    MUST(codex_turn_interrupt(turn, NULL, &error));
    codex_turn_free(turn);
    codex_string_free(params);
    session_end(&one);
}

static void ask(void *client)
{
    codex_error *error = NULL;
    MUST(codex_request(client, "test/echo", NULL, LIMIT_MS, NULL, &error));
}

/* After so much that the client held a request back, it is sent by itself once there is room. */
static void reads_late(void)
{
    session one = session_begin(check_options(), NULL);
    codex_error *error = NULL;
    worker asker;
    char *params = long_params(34 * MEGABYTE);
    pid_t server = process_child_of(getpid());
    process_stop(server);
    for (int at = 0; at < 3; at++)
        MUST_GIVE(at < 2 ? CODEX_OK : CODEX_E_BUSY, codex_notify(one.client, "test/notice", params, &error));
    codex_string_free(params);
    worker_start(&asker, ask, one.client);
    worker_blocks(&asker);
    process_signal(server, SIGCONT);
    worker_join(&asker);
    session_end(&one);
}

int main(void)
{
    struct sigaction pipe_action;
    sigset_t none;
    sigemptyset(&none);
    CHECK_INT(sigaction(SIGPIPE, NULL, &pipe_action), 0);
    pipe_action.sa_handler = SIG_DFL;
    CHECK_INT(sigaction(SIGPIPE, &pipe_action, NULL), 0);
    CHECK_INT(sigprocmask(SIG_SETMASK, &none, NULL), 0);

    check_counts before = check_count();
    exits_while_we_write();
    closes_its_stdin();
    never_reads();
    if (!check_is_slow()) /* it takes a hundred megabytes */
        reads_late();
    CHECK_INT(sigaction(SIGPIPE, NULL, &pipe_action), 0);
    CHECK(pipe_action.sa_handler == SIG_DFL);
    check_settles(before);
    return check_done();
}
