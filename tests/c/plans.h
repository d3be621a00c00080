/* Sessions with a faulty server that has a plan, and what such tests share. */
#ifndef PLANS_H
#define PLANS_H

#include "record.h"
#include "sessions.h"

/* What the faulty server calls its first ones. */
#define THREAD_1 "01a20000-0000-7001-8000-000000000001"
#define THREAD_2 "01a20000-0000-7001-8000-000000000002"
#define TURN_1 "01a20000-0000-7002-8000-000000000001"

/* The options for a server with these rules, separated by commas; to free. Its record begins anew. */
static inline char *plan_options(const char *rules)
{
    size_t size = strlen(rules) + 20;
    char *plan = malloc(size);
    CHECK(plan != NULL);
    snprintf(plan, size, "{\"rules\":[%s]}", rules);
    char *options = check_plan(plan);
    free(plan);
    remove("record.jsonl");
    return options;
}

static inline session plan_begin(const char *rules)
{
    return session_begin(plan_options(rules), NULL);
}

/* All that was sent before is with the server, and all that it sent before is with the client. */
static inline void plan_settle(codex_client *client)
{
    codex_error *error = NULL;
    MUST(codex_request(client, "test/settle", NULL, LIMIT_MS, NULL, &error));
}

static inline void plan_notify(codex_client *client, const char *method)
{
    codex_error *error = NULL;
    MUST(codex_notify(client, method, NULL, &error));
}

/* Counts a record instead of finding it. */
static inline int plan_counts(const char *record, const void *given)
{
    const struct {
        const char *method;
        int *count;
    } *of = given;
    *of->count += record_is_method(record, of->method);
    return 0;
}

/* How many messages with this method the server received. */
static inline int received_count(const char *method)
{
    int count = 0;
    struct {
        const char *method;
        int *count;
    } of = {method, &count};
    codex_string_free(record_find(plan_counts, &of, 1));
    return count;
}

/* A member of the params of the nth message with this method. */
static inline void check_received_params(const char *method, int nth, const char *pointer, const char *expected)
{
    char *text = received(method, nth), path[200];
    snprintf(path, sizeof path, "/params%s", pointer);
    char *value = codex_json_value(text, path);
    CHECK_TEXT(value, expected);
    codex_string_free(value);
    codex_string_free(text);
}

/* Runs a turn to its end and frees the handle. */
static inline void check_ends(codex_turn *turn, const char *status)
{
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), status);
    codex_string_free(result);
}

#endif
