/* A handler or a tool that keeps what it is given, for the test to answer, and the server's requests in a test's words. */
#ifndef REQUESTS_H
#define REQUESTS_H

#include "sessions.h"

enum { INBOX_HOLDS = 64 };

typedef struct {
    codex_event *events[INBOX_HOLDS];
    counter given, released;
    int taken;
} inbox;

/* The callback: it runs on one thread, so that nobody else adds. */
static inline void inbox_give(codex_event *event, void *user_data)
{
    inbox *to = user_data;
    int at = counter_get(&to->given);
    CHECK(at < INBOX_HOLDS);
    CHECK_INT(counter_get(&to->released), 0);
    to->events[at] = event;
    counter_add(&to->given, 1);
}

static inline void inbox_release(void *user_data)
{
    counter_add(&((inbox *)user_data)->released, 1);
}

/* The next event that came, to free. */
static inline codex_event *inbox_next(inbox *of)
{
    WAIT_UNTIL(counter_get(&of->given) > of->taken);
    return of->events[of->taken++];
}

/* The next event, which is a request with this method, to answer and to free. */
static inline codex_event *inbox_request(inbox *of, const char *method)
{
    codex_event *event = inbox_next(of);
    CHECK_INT(codex_event_kind(event), CODEX_EVENT_REQUEST);
    CHECK_TEXT(codex_event_method(event), method);
    return event;
}

/* Answers a request and frees it. */
static inline void request_answer(codex_event *request, const char *result)
{
    codex_error *error = NULL;
    MUST(codex_event_respond(request, result, &error));
    codex_event_free(request);
}

/* An answer of the wrong shape: refused, with the method and this in the message. */
static inline void request_refuses(codex_event *request, const char *result, const char *says)
{
    codex_error *error = NULL;
    codex_status status = codex_event_respond(request, result, &error);
    const char *message = codex_error_message(error), *method = codex_event_method(request);
    if (status != CODEX_E_INVALID_ARGUMENT || strstr(message, says) == NULL || strstr(message, method) != message) {
        fprintf(stderr, "%s answered with %s: %s: %s\n", method, result, codex_status_name(status), message);
        exit(1);
    }
    codex_error_free(error);
}

#endif
