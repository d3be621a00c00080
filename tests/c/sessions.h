/* A client with a thread, and the turns of a test. */
#ifndef SESSIONS_H
#define SESSIONS_H

#include "threads.h"
#include <sys/stat.h>

/* Bounds a call that should not take long. */
#define LIMIT_MS 30000

typedef struct {
    codex_client *client;
    codex_thread *thread;
} session;

/* The options are freed; the thread's params may be NULL. */
static inline session session_begin(char *options, const char *params)
{
    session made = {NULL, NULL};
    codex_error *error = NULL;
    MUST(codex_new(options, LIMIT_MS, &made.client, &error));
    MUST(codex_thread_start(made.client, params, LIMIT_MS, &made.thread, &error));
    codex_string_free(options);
    return made;
}

static inline void session_end(session *of)
{
    codex_error *error = NULL;
    codex_thread_free(of->thread);
    MUST(codex_close(of->client, LIMIT_MS, &error));
    codex_free(of->client);
}

/* A client with the options of the test, as another program has it: a server of its own over the same files, or a
 * connection of its own. */
static inline codex_client *client_begin(void)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    char *options = check_options();
    MUST(codex_new(options, LIMIT_MS, &client, &error));
    codex_string_free(options);
    return client;
}

/* The options with a shell script of this folder in place of codex; to free. */
static inline char *script_options(const char *script)
{
    char path[4096];
    CHECK(getcwd(path, sizeof path - 10) != NULL);
    strcat(path, "/flaky");
    FILE *file = fopen(path, "w");
    CHECK(file != NULL && fputs(script, file) >= 0);
    CHECK_INT(fclose(file), 0);
    CHECK_INT(chmod(path, 0700), 0);
    char *quoted = codex_json_quote(path), *options = check_with(check_options(), "/codexBin", quoted);
    codex_string_free(quoted);
    return options;
}

/* A turn with this text. */
static inline codex_turn *turn_begin(codex_thread *thread, const char *text, const char *params)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    char *input = codex_text_input(text);
    MUST(codex_turn_start(thread, input, params, LIMIT_MS, &turn, &error));
    codex_string_free(input);
    return turn;
}

/* The result of a turn that nobody looks at, to free; the handle is freed. */
static inline char *turn_end(codex_turn *turn)
{
    codex_error *error = NULL;
    char *result = NULL;
    MUST(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error));
    codex_turn_free(turn);
    return result;
}

/* Waits until the result so far has this many items, whoever reads the turn's events. */
static inline void turn_has_items(codex_turn *turn, int count)
{
    codex_error *error = NULL;
    for (int items = 0; items < count; check_sleep_ms(5)) {
        char *result = NULL;
        MUST(codex_turn_result(turn, &result, &error));
        items = (int)codex_json_count(result, "/items");
        codex_string_free(result);
    }
}

/* The next event of a turn, to free. */
static inline codex_event *turn_event(codex_turn *turn)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    MUST(codex_turn_next(turn, LIMIT_MS, &event, &error));
    return event;
}

/* The next event of this kind, to free, and with this method unless that is NULL; those before it are let go. */
static inline codex_event *turn_event_of(codex_turn *turn, int32_t kind, const char *method)
{
    for (;;) {
        codex_event *event = turn_event(turn);
        if (codex_event_kind(event) == kind && (!method || strcmp(codex_event_method(event), method) == 0))
            return event;
        codex_event_free(event);
    }
}

/* Reads the turn to its end, which has to be a good one. */
static inline void turn_drain(codex_turn *turn)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK)
        codex_event_free(event);
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
}

/* The same for the client's queue. */
static inline codex_event *client_event_of(codex_client *client, int32_t kind, const char *method)
{
    codex_error *error = NULL;
    for (;;) {
        codex_event *event = NULL;
        MUST(codex_next(client, LIMIT_MS, &event, &error));
        if (codex_event_kind(event) == kind && (!method || strcmp(codex_event_method(event), method) == 0))
            return event;
        codex_event_free(event);
    }
}

#endif
