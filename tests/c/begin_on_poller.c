/* Everything begun before anything is ready, on a real codex, by a program that waits in poll(2) and nowhere else: a
 * client, threads, turns, a login, calls; and the same where the start fails, or one of them does. */
/* needs: codex model */
/* limit: 120 */
#include "asked.h"
#include "secrets.h"
#include <poll.h>

enum { CLIENT, THREAD, FIRST, SECOND, LOGIN, CALL, REFUSED_THREAD, REFUSED_TURN, REFUSED_CALL, SOURCES };

typedef struct {
    codex_client *client, *logging_in; /* codex refuses to start a thread while it is being logged in */
    codex_thread *thread, *refused_thread;
    codex_turn *first, *second, *refused_turn;
    codex_login *login;
    codex_call *call, *refused_call;
    codex_poller *poller;
    int responses[SOURCES], events[SOURCES], ended[SOURCES];
    codex_status status[SOURCES];
    char reason[SOURCES][60];
} program;

/* Two that start in one new home at the same time get in each other's way. A JSON text, good until the next call. */
static const char *other_home(void)
{
    static char quoted[4200];
    char path[4096];
    CHECK(getcwd(path, sizeof path - 10) != NULL);
    snprintf(quoted, sizeof quoted, "\"%s/other\"", path);
    strcat(path, "/other");
    (void)mkdir(path, 0700);
    return quoted;
}

/* Nothing of it is there yet when all of it is begun. */
static void begin(program *self, char *options)
{
    codex_error *error = NULL;
    memset(self, 0, sizeof *self);
    MUST(codex_poller_new(&self->poller, &error));
    MUST(codex_begin(options, &self->client, &error));
    MUST(codex_thread_begin(self->client, "thread/start", NULL, &self->thread, &error));
    MUST(codex_turn_begin(self->thread, "\"comment: one\\nfinal: two\"", NULL, &self->first, &error));
    options = check_with(options, "/env/CODEX_HOME", other_home());
    MUST(codex_begin(options, &self->logging_in, &error));
    MUST(codex_login_begin(self->logging_in, "{\"type\":\"apiKey\",\"apiKey\":\"sk-some\"}", &self->login, &error));
    MUST(codex_call_begin(self->client, "model/list", "{\"limit\":1}", &self->call, &error));
    MUST(codex_thread_begin(self->client, "thread/resume", "{\"threadId\":\"01a20000-0000-7001-8000-000000000001\"}", &self->refused_thread, &error));
    MUST(codex_turn_begin(self->refused_thread, "\"never\"", NULL, &self->refused_turn, &error));
    MUST(codex_call_begin(self->client, "thread/read", NULL, &self->refused_call, &error));
    const void *sources[SOURCES] = {self->client, self->thread, self->first, NULL, self->login, self->call, self->refused_thread, self->refused_turn, self->refused_call};
    for (uint64_t at = 0; at < SOURCES; at++)
        if (sources[at] != NULL)
            MUST(codex_poller_add(self->poller, sources[at], at % 2 ? CODEX_POLLER_ONCE : CODEX_POLLER_LEVEL, at, &error));
    CHECK_TEXT(codex_thread_id(self->thread), "");
    CHECK_TEXT(codex_turn_id(self->first), "");
    CHECK(codex_thread_json(self->thread) == NULL && codex_login_json(self->login) == NULL);
    codex_string_free(options);
}

/* Takes note of how a source ended, and looks at it no more. */
static void has_ended(program *self, int at, const void *handle, codex_status status, codex_error *error)
{
    self->ended[at] = 1;
    self->status[at] = status;
    snprintf(self->reason[at], sizeof self->reason[at], "%s", codex_error_reason(error));
    codex_error_free(error);
    error = NULL;
    MUST(codex_poller_remove(self->poller, handle, &error));
}

static codex_status next(program *self, int at, codex_event **event, codex_error **error)
{
    switch (at) {
    case CLIENT:
        return codex_next(self->client, CODEX_POLL, event, error);
    case THREAD:
        return codex_thread_next(self->thread, CODEX_POLL, event, error);
    case REFUSED_THREAD:
        return codex_thread_next(self->refused_thread, CODEX_POLL, event, error);
    default:
        return codex_turn_next(at == FIRST ? self->first : at == SECOND ? self->second : self->refused_turn, CODEX_POLL, event, error);
    }
}

static const void *handle_of(program *self, int at)
{
    const void *handles[SOURCES] = {self->client, self->thread, self->first, self->second, self->login, self->call, self->refused_thread, self->refused_turn, self->refused_call};
    return handles[at];
}

/* All that a source has: the first event of what was begun is the server's answer. */
static void take(program *self, int at)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    if (at == LOGIN || at == CALL || at == REFUSED_CALL) {
        status = at == LOGIN ? codex_login_wait(self->login, CODEX_POLL, NULL, &error)
                             : codex_call_wait(at == CALL ? self->call : self->refused_call, CODEX_POLL, NULL, &error);
        if (status != CODEX_TIMEOUT)
            has_ended(self, at, handle_of(self, at), status, error);
        return;
    }
    while ((status = next(self, at, &event, &error)) == CODEX_OK) {
        self->responses[at] += codex_event_kind(event) == CODEX_EVENT_RESPONSE;
        if (codex_event_kind(event) == CODEX_EVENT_RESPONSE)
            CHECK_INT(self->events[at], 0);
        self->events[at]++;
        codex_event_free(event);
    }
    if (status != CODEX_TIMEOUT)
        has_ended(self, at, handle_of(self, at), status, error);
}

/* The program's own loop, until these have ended. */
static void loop(program *self, const int *until)
{
    codex_error *error = NULL;
    intptr_t handle = -1;
    MUST(codex_poller_handle(self->poller, &handle, &error));
    struct pollfd entry = {(int)handle, POLLIN, 0};
    for (int64_t end = check_now_ms() + LIMIT_MS;;) {
        int left = 0;
        for (const int *at = until; *at >= 0; at++)
            left += !self->ended[*at];
        if (left == 0)
            return;
        CHECK(check_now_ms() < end);
        CHECK(poll(&entry, 1, LIMIT_MS) == 1);
        uint64_t token = SOURCES;
        while (codex_poller_wait(self->poller, CODEX_POLL, &token, &error) == CODEX_OK)
            take(self, (int)token);
    }
}

static void end(program *self)
{
    codex_poller_free(self->poller);
    codex_turn_free(self->first);
    codex_turn_free(self->second);
    codex_turn_free(self->refused_turn);
    codex_thread_free(self->thread);
    codex_thread_free(self->refused_thread);
    codex_login_free(self->login);
    codex_call_free(self->call);
    codex_call_free(self->refused_call);
    codex_free(self->client);
    codex_free(self->logging_in);
}

static void all_of_it_comes(void)
{
    static const int until[] = {FIRST, LOGIN, CALL, REFUSED_THREAD, REFUSED_TURN, REFUSED_CALL, -1}, second[] = {SECOND, -1};
    codex_error *error = NULL;
    program self;
    char *result = NULL;
    begin(&self, check_options());
    loop(&self, until);
    CHECK_INT(self.status[FIRST], CODEX_END);
    CHECK_INT(self.status[LOGIN], CODEX_OK);
    CHECK_INT(self.status[CALL], CODEX_OK);
    CHECK_INT(self.status[REFUSED_CALL], CODEX_E_RPC);
    CHECK_INT(self.status[REFUSED_THREAD], CODEX_E_RPC);
    CHECK_INT(self.status[REFUSED_TURN], CODEX_E_RPC);
    CHECK_TEXT(self.reason[REFUSED_THREAD], "noRollout");
    CHECK_TEXT(self.reason[REFUSED_TURN], "noRollout");
    CHECK_INT(self.responses[CLIENT], 1);
    CHECK_INT(self.responses[THREAD], 1);
    CHECK_INT(self.responses[FIRST], 1);
    CHECK(self.events[FIRST] > 5 && self.events[THREAD] > self.events[FIRST]);
    MUST(codex_turn_result(self.first, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "two");
    codex_string_free(result);
    MUST(codex_metadata(self.client, &result, &error));
    codex_string_free(result);
    CHECK_OWNED(codex_json_string(codex_login_json(self.login), "/type"), "apiKey");

    /* A turn that is interrupted as soon as it is begun. */
    MUST(codex_turn_begin(self.thread, "\"wait: forever\"", NULL, &self.second, &error));
    MUST(codex_turn_interrupt(self.second, NULL, &error));
    MUST(codex_poller_add(self.poller, self.second, CODEX_POLLER_LEVEL, SECOND, &error));
    loop(&self, second);
    MUST(codex_turn_result(self.second, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
    codex_string_free(result);
    end(&self);
}

/* A program of this folder that fails when it is told to, and is codex once it may be. */
static char *options_that_fail(void)
{
    char script[4200];
    snprintf(script, sizeof script,
             "#!/bin/sh\ncd \"${0%%/*}\"\n[ -e good ] && exec %s \"$@\"\nwhile [ ! -e fail ]; do sleep 0.05; done\necho not yet >&2\nexit 3\n",
             check_env("CODEX_BIN"));
    return script_options(script);
}

/* The start fails: with it fails all that was begun, each for the same reason; and it can be tried again. */
static void none_of_it_comes(void)
{
    static const int until[] = {THREAD, FIRST, LOGIN, CALL, REFUSED_THREAD, REFUSED_TURN, REFUSED_CALL, -1};
    codex_error *error = NULL;
    codex_login *late = NULL;
    program self;
    char *json = NULL;
    begin(&self, options_that_fail());
    CHECK_INT(symlink("flaky", "fail"), 0);
    loop(&self, until);
    for (const int *at = until; *at >= 0; at++)
        CHECK_INT(self.status[*at], CODEX_E_SPAWN);
    MUST_GIVE(CODEX_E_SPAWN, codex_login_ready(self.login, LIMIT_MS, &error));
    CHECK_INT(codex_metadata(self.client, &json, &error), CODEX_E_SPAWN);
    CHECK_INT(codex_json_int(codex_error_json(error), "/exit/code", -1), 3);
    CHECK_OWNED(codex_json_string(codex_error_json(error), "/stderrTail"), "not yet");
    codex_error_free(error);
    error = NULL;
    MUST_GIVE(CODEX_E_SPAWN, codex_login_begin(self.logging_in, "{\"type\":\"apiKey\",\"apiKey\":\"sk-some\"}", &late, &error));
    CHECK(late == NULL && codex_login_json(self.login) == NULL);

    CHECK_INT(symlink("flaky", "good"), 0);
    MUST(codex_ready(self.client, LIMIT_MS, &error));
    MUST(codex_ready(self.logging_in, LIMIT_MS, &error));
    MUST(codex_login_begin(self.logging_in, "{\"type\":\"apiKey\",\"apiKey\":\"sk-some\"}", &late, &error));
    MUST(codex_login_wait(late, LIMIT_MS, NULL, &error));
    codex_login_free(late);
    codex_thread_free(self.thread);
    MUST(codex_thread_begin(self.client, "thread/start", NULL, &self.thread, &error));
    codex_string_free(turn_done(self.thread, "say: at last"));
    end(&self);
}

int main(void)
{
    check_counts before = check_count();
    said all;
    said_begin(&all);
    all_of_it_comes();
    check_settles(before);
    none_of_it_comes();
    said_nothing_of(&all, "sk-some");
    said_end(&all);
    check_settles(before);
    return check_done();
}
