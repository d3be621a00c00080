/* The step `read`. */
#ifndef EVENTS_H
#define EVENTS_H

#include "names.h"
#include "outcome.h"

static const char *const KINDS[] = {"", "notification", "request", "response", "exit", "lagged", "withdrawn", "observed"};

static inline codex_status next_event(enum kind kind, void *handle, codex_event **event, codex_error **error)
{
    if (kind == TURN)
        return codex_turn_next(handle, LIMIT_MS, event, error);
    return kind == THREAD ? codex_thread_next(handle, LIMIT_MS, event, error) : codex_next(handle, LIMIT_MS, event, error);
}

static inline int kind_number(const cJSON *pattern)
{
    const char *name = text_of(pattern, "kind");
    for (int kind = 1; kind < (int)(sizeof KINDS / sizeof *KINDS); kind++)
        if (strcmp(KINDS[kind], name ? name : "notification") == 0 && kind != CODEX_EVENT_RESPONSE)
            return kind;
    fail("there is no kind of event %s", name);
}

/* Models that don't know a thing are of no concern in C, which has none. */
static inline void check_unknown(const cJSON *pattern)
{
    const char *unknown = text_of(pattern, "unknown");
    if (unknown && strcmp(unknown, "notification") != 0 && strcmp(unknown, "item") != 0 && strcmp(unknown, "turnStatus") != 0)
        fail("models can't lack %s", unknown);
}

static inline int fits(const cJSON *pattern, const codex_event *event)
{
    const char *method = text_of(pattern, "method");
    const cJSON *params = member(pattern, "params");
    if (codex_event_kind(event) != kind_number(pattern) || (method && strcmp(method, codex_event_method(event)) != 0))
        return 0;
    if (params == NULL)
        return 1;
    cJSON *message = json_parse(codex_event_json(event, NULL), "a message");
    char *why = misfit(params, member(message, "params"));
    cJSON_Delete(message);
    free(why);
    return why == NULL;
}

/* The event that was looked for. It is kept under its name if it is a request, or else freed. */
static inline void take(const cJSON *pattern, codex_event *event)
{
    const cJSON *pointers = member(pattern, "save");
    const char *name = text_of(pattern, "as");
    if (pointers)
        save(pointers, codex_event_json(event, NULL));
    if (codex_event_kind(event) == CODEX_EVENT_REQUEST)
        name_give(name ? name : "request", REQUEST, event, NULL);
    else if (name)
        fail("only a request gets a name");
    else
        codex_event_free(event);
}

/* Looks at one event, which it takes over; returns the pattern to look for then. */
static inline const cJSON *look_at(codex_event *event, const cJSON *wanted, const cJSON *never)
{
    const cJSON *one;
    if (codex_event_kind(event) != CODEX_EVENT_RESPONSE) {
        cJSON_ArrayForEach(one, never)
        {
            if (fits(one, event))
                fail("an event that may never come: %s", codex_event_json(event, NULL));
        }
        if (wanted && fits(wanted, event)) {
            take(wanted, event);
            return wanted->next;
        }
    }
    codex_event_free(event);
    return wanted;
}

static inline void read_events(const cJSON *step)
{
    takes(step, "do turn thread client expect never toEnd error");
    enum kind kind = member(step, "thread") ? THREAD : member(step, "client") ? CLIENT : TURN;
    void *handle = handle_of(step, kind == THREAD ? "thread" : kind == CLIENT ? "client" : "turn", kind);
    const cJSON *one, *expected = member(step, "expect"), *wanted = expected ? expected->child : NULL;
    const cJSON *never = member(step, "never");
    int to_end = flag(step, "toEnd"), to_error = member(step, "error") != NULL;
    cJSON_ArrayForEach(one, expected) takes(one, "kind method params unknown as save"), check_unknown(one);
    cJSON_ArrayForEach(one, never) takes(one, "kind method params");

    while (wanted || to_end || to_error) {
        codex_event *event = NULL;
        codex_error *error = NULL;
        codex_status status = next_event(kind, handle, &event, &error);
        if (status == CODEX_OK) {
            wanted = look_at(event, wanted, never);
            continue;
        }
        if (wanted) {
            char *text = json_text(wanted);
            fail("ended with %s (%s) before this came: %s", codex_status_name(status), codex_error_json(error), text);
        }
        if (status != CODEX_END || !to_end)
            must_be(step, status, error);
        return;
    }
}

#endif
