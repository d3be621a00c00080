/* For tests of what is begun and not waited for at once. */
#ifndef BEGUN_H
#define BEGUN_H

#include "sessions.h"

/* Whether the faulty server has received a line that holds a text. */
static inline int has_received(const char *holding)
{
    char *line = check_received(holding);
    codex_string_free(line);
    return line != NULL;
}

/* An event of this kind, and with this method unless that is NULL; it is freed. */
static inline void is_event(codex_event *event, int32_t kind, const char *method)
{
    CHECK_INT(codex_event_kind(event), kind);
    if (method != NULL)
        CHECK_TEXT(codex_event_method(event), method);
    codex_event_free(event);
}

/* The first event of what was begun: the answer, as the server sent it. Gives what it has at the pointer, to free. */
static inline char *response(codex_event *event, const char *pointer)
{
    CHECK_INT(codex_event_kind(event), CODEX_EVENT_RESPONSE);
    CHECK_TEXT(codex_event_method(event), "");
    char *found = codex_json_string(codex_event_json(event, NULL), pointer);
    CHECK(found != NULL);
    codex_event_free(event);
    return found;
}

/* Reads a thread's queue to the next event with this method and of this kind, and gives that to free. */
static inline codex_event *thread_event_of(codex_thread *thread, int32_t kind, const char *method)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    for (;;) {
        MUST(codex_thread_next(thread, LIMIT_MS, &event, &error));
        if (codex_event_kind(event) == kind && strcmp(codex_event_method(event), method) == 0)
            return event;
        codex_event_free(event);
    }
}

/* A turn without its events to its end; the handle is freed. Gives the result's status, to free. */
static inline char *turn_status(codex_turn *turn)
{
    codex_error *error = NULL;
    char *result = NULL;
    MUST(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error));
    char *status = codex_json_string(result, "/status");
    codex_string_free(result);
    codex_turn_free(turn);
    return status;
}

#endif
