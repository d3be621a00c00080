/* Questions to a real codex about its threads, and what it says to them. */
#ifndef ASKED_H
#define ASKED_H

#include "begun.h"

/* The answer to a request, to free. */
static inline char *ask(codex_client *client, const char *method, const char *params)
{
    codex_error *error = NULL;
    char *json = NULL;
    MUST(codex_request(client, method, params, LIMIT_MS, &json, &error));
    return json;
}

/* The same about a thread. */
static inline char *ask_of(codex_thread *thread, const char *method, const char *params)
{
    codex_error *error = NULL;
    char *json = NULL;
    MUST(codex_thread_request(thread, method, params, LIMIT_MS, &json, &error));
    return json;
}

/* A request about a thread whose answer holds nothing of interest. */
static inline void tell(codex_thread *thread, const char *method, const char *params)
{
    codex_string_free(ask_of(thread, method, params));
}

/* A thread with these params, which may be NULL. */
static inline codex_thread *thread_begin(codex_client *client, const char *params)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    MUST(codex_thread_start(client, params, LIMIT_MS, &thread, &error));
    return thread;
}

/* A turn from its beginning to its end, which has to be a good one. Gives its id, to free. */
static inline char *turn_done(codex_thread *thread, const char *text)
{
    char *result = turn_end(turn_begin(thread, text, NULL));
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    char *id = codex_json_string(result, "/id");
    codex_string_free(result);
    return id;
}

/* It waits for the server's end, so that nothing of the server is in the way of the next one. */
static inline void client_end(codex_client *client)
{
    codex_error *error = NULL;
    MUST(codex_close(client, LIMIT_MS, &error));
    codex_free(client);
}

/* `{"<key>":"<value>"}`, to free. */
static inline char *object_of(const char *key, const char *value)
{
    char pointer[100], *quoted = codex_json_quote(value);
    snprintf(pointer, sizeof pointer, "/%s", key);
    char *object = check_with(NULL, pointer, quoted);
    codex_string_free(quoted);
    return object;
}

/* A failure for this reason; what the message says of it too, unless that is NULL. Takes the error. */
static inline void check_reason(codex_status status, codex_error **error, const char *reason, const char *says)
{
    CHECK_INT(status, CODEX_E_RPC);
    if (strcmp(codex_error_reason(*error), reason) != 0)
        fprintf(stderr, "of: %s\n", codex_error_message(*error));
    CHECK_TEXT(codex_error_reason(*error), reason);
    if (says != NULL && strstr(codex_error_message(*error), says) == NULL)
        CHECK_TEXT(codex_error_message(*error), says);
    CHECK(strchr(codex_error_message(*error), '\n') == NULL);
    CHECK_INT(codex_json_type(codex_error_json(*error), "/rpc/code"), CODEX_JSON_NUMBER);
    CHECK_INT(codex_json_bool(codex_error_json(*error), "/sent", -1), 1);
    CHECK_INT(codex_error_is_retryable(*error), 0);
    codex_error_free(*error);
    *error = NULL;
}

#endif
