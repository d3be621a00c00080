/* Pollers that wait until what was begun is there: on a real codex, without taking anybody's queue into use. */
/* needs: codex model */
#include "polled.h"

enum { LOGIN = TURN + 1, LATER };

static void is_watched_no_longer(const void *handle)
{
    codex_error *error = NULL;
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_poller_remove(poller, handle, &error));
}

/* One of each type. A request of the server shows that neither the client's nor the thread's queue is in use: it would
 * wait there for somebody who never reads it. */
static void tells_of_what_is_begun(void)
{
    char *options = check_options();
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_call *call = NULL;
    char *result = NULL;
    MUST(codex_poller_new(&poller, &error));
    MUST(codex_begin(options, &client, &error));
    add(client, CODEX_POLLER_READY, CLIENT);
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_poller_add(poller, client, CODEX_POLLER_READY, 1, &error));
    is_quiet();
    codex_status status = codex_ready(client, CODEX_POLL, &error);
    CHECK(status == CODEX_TIMEOUT || status == CODEX_OK);
    tells(CLIENT);
    MUST(codex_ready(client, CODEX_POLL, &error));
    is_quiet();
    is_watched_no_longer(client);

    MUST(codex_thread_begin(client, "thread/start", "{\"approvalPolicy\":\"on-request\",\"sandbox\":\"read-only\"}", &thread, &error));
    add(thread, CODEX_POLLER_READY, THREAD);
    tells(THREAD);
    MUST(codex_thread_ready(thread, CODEX_POLL, &error));
    CHECK(*codex_thread_id(thread) != '\0');
    is_watched_no_longer(thread);
    add(thread, CODEX_POLLER_READY, LATER); /* long after it was opened */
    tells(LATER);

    MUST(codex_thread_run(thread, "\"run: touch never\"", NULL, LIMIT_MS, &result, &error));
    CHECK(strstr(result, "\"declined\"") != NULL);
    codex_string_free(result);

    MUST(codex_turn_begin(thread, "\"say: hello\"", NULL, &turn, &error));
    add(turn, CODEX_POLLER_READY, TURN);
    tells(TURN);
    MUST(codex_turn_ready(turn, CODEX_POLL, &error));
    add(turn, CODEX_POLLER_LEVEL, LATER); /* from now on for its events, of which none is gone */
    tells(LATER);
    MUST(codex_poller_remove(poller, turn, &error));
    MUST(codex_turn_run(turn, NULL, NULL, LIMIT_MS, NULL, &error));

    MUST(codex_call_begin(client, "model/list", NULL, &call, &error));
    add(call, CODEX_POLLER_READY, CALL);
    tells(CALL);
    MUST(codex_call_wait(call, CODEX_POLL, NULL, &error));
    is_quiet();
    codex_call_free(call);
    codex_turn_free(turn);
    codex_thread_free(thread);
    codex_free(client);

    codex_login *login = NULL;
    MUST(codex_begin(options, &client, &error));
    MUST(codex_login_begin(client, "{\"type\":\"apiKey\",\"apiKey\":\"sk-some\"}", &login, &error));
    add(login, CODEX_POLLER_READY, LOGIN);
    tells(LOGIN);
    MUST(codex_login_ready(login, CODEX_POLL, &error));
    is_quiet();
    codex_login_free(login);
    end();
    codex_string_free(options);
}

/* What can't be opened is told of too: the call then gives the error. */
static void tells_of_failures(void)
{
    char *options = check_with(check_options(), "/codexBin", "\"./not there\"");
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    MUST(codex_poller_new(&poller, &error));
    MUST(codex_begin(options, &client, &error));
    add(client, CODEX_POLLER_READY, CLIENT);
    (void)codex_ready(client, CODEX_POLL, NULL);
    tells(CLIENT);
    MUST_GIVE(CODEX_E_NO_EXECUTABLE, codex_thread_begin(client, "thread/start", NULL, &thread, &error));
    end();
    codex_string_free(options);

    /* One that fails later, and is tried again by who asks for it. */
    options = check_with(check_options(), "/launchArgs", "[\"/bin/sh\",\"-c\",\"exit 3\"]");
    MUST(codex_poller_new(&poller, &error));
    MUST(codex_begin(options, &client, &error));
    (void)codex_ready(client, CODEX_POLL, NULL);
    add(client, CODEX_POLLER_READY, CLIENT);
    tells(CLIENT);
    MUST_GIVE(CODEX_E_SPAWN, codex_metadata(client, NULL, &error));
    is_watched_no_longer(client);
    end();
    codex_string_free(options);

    options = check_options();
    MUST(codex_poller_new(&poller, &error));
    MUST(codex_begin(options, &client, &error));
    MUST(codex_thread_begin(client, "thread/resume", "{\"threadId\":\"01a20000-0000-7001-8000-000000000001\"}", &thread, &error));
    MUST(codex_turn_begin(thread, "\"never\"", NULL, &turn, &error));
    add(thread, CODEX_POLLER_READY, THREAD);
    tells(THREAD);
    MUST_GIVE(CODEX_E_RPC, codex_thread_ready(thread, CODEX_POLL, &error));
    add(turn, CODEX_POLLER_READY, TURN);
    tells(TURN);
    MUST_GIVE(CODEX_E_RPC, codex_turn_ready(turn, CODEX_POLL, &error));
    is_quiet();
    codex_turn_free(turn);
    codex_thread_free(thread);
    MUST_GIVE(CODEX_E_INVALID_HANDLE, codex_poller_add(poller, thread, CODEX_POLLER_READY, 1, &error));
    end();
    codex_string_free(options);
}

int main(void)
{
    check_counts before = check_count();
    tells_of_what_is_begun();
    check_settles(before);
    tells_of_failures();
    check_settles(before);
    return check_done();
}
