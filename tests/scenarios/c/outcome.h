/* What a call came to, held to what its step expects. */
#ifndef OUTCOME_H
#define OUTCOME_H

#include "pattern.h"

/* No step may take longer. */
#define LIMIT_MS 60000

static inline int is_code(const cJSON *code, const char *name)
{
    const cJSON *one;
    if (cJSON_IsString(code))
        return strcmp(code->valuestring, name) == 0;
    cJSON_ArrayForEach(one, code)
    {
        if (cJSON_IsString(one) && strcmp(one->valuestring, name) == 0)
            return 1;
    }
    return 0;
}

static inline void error_must_fit(const cJSON *expected, const codex_error *error)
{
    takes(expected, "code reason retryable message detail");
    const char *name = codex_status_name(codex_error_code(error)), *json = codex_error_json(error);
    const char *reason = text_of(expected, "reason"), *message = text_of(expected, "message");
    const cJSON *retryable = member(expected, "retryable");
    if (!is_code(required(expected, "code"), name))
        fail("failed with another error: %s", json);
    if (reason && strcmp(reason, codex_error_reason(error)) != 0)
        fail("failed for another reason than %s: %s", reason, json);
    if (message && strstr(codex_error_message(error), message) == NULL)
        fail("the error does not say %s: %s", message, json);
    if (retryable && (cJSON_IsTrue(retryable) ? 1 : 0) != codex_error_is_retryable(error))
        fail("the error is retryable, or not: %s", json);
    must_fit(member(expected, "detail"), json, "the error");
}

/* The status is what the step's `error` says, or CODEX_OK without; the error is freed. */
static inline void must_be(const cJSON *step, codex_status status, codex_error *error)
{
    const cJSON *expected = member(step, "error");
    if (status > 0)
        fail("gave %s", codex_status_name(status));
    if (status < 0 && error == NULL)
        fail("gave %s without an error", codex_status_name(status));
    if (status < 0 && expected == NULL)
        fail("failed: %s", codex_error_json(error));
    if (status == CODEX_OK && expected)
        fail("did not fail");
    if (expected)
        error_must_fit(expected, error);
    codex_error_free(error);
}

/* The same of a call that is given the address of the variable `error` in scope. */
#define MUST_BE(step, call)                                                                                            \
    do {                                                                                                               \
        codex_status given = (call);                                                                                   \
        must_be(step, given, error);                                                                                   \
    } while (0)

#endif
