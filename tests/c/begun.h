/* For tests of what is begun and not waited for at once. */
#ifndef BEGUN_H
#define BEGUN_H

#include "check.h"
#include <pthread.h>

/* Bounds a call that should not take long. */
#define SOON 30000

/* Looks again and again until it is so; the test fails when it is not so soon. */
#define AWAIT(condition)                                                                                               \
    do {                                                                                                               \
        for (int64_t await_end = check_now_ms() + SOON; !(condition); check_sleep_ms(2))                               \
            if (check_now_ms() > await_end)                                                                            \
                check_that(0, "in time: " #condition, __FILE__, __LINE__);                                             \
    } while (0)

/* Of a call that another thread is in when its handle is freed, or, on a busy machine, about to make. */
#define CHECK_ENDED(call)                                                                                              \
    do {                                                                                                               \
        codex_status ended = (call);                                                                                   \
        CHECK(ended == CODEX_E_CLOSED || ended == CODEX_E_INVALID_HANDLE);                                             \
    } while (0)

/* Whether the faulty server has received a line that holds a text. */
static inline int was_received(const char *holding)
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
static inline codex_event *thread_event(codex_thread *thread, int32_t kind, const char *method)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    for (;;) {
        MUST(codex_thread_next(thread, SOON, &event, &error));
        if (codex_event_kind(event) == kind && strcmp(codex_event_method(event), method) == 0)
            return event;
        codex_event_free(event);
    }
}

/* The same for a turn's. */
static inline codex_event *turn_event(codex_turn *turn, int32_t kind, const char *method)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    for (;;) {
        MUST(codex_turn_next(turn, SOON, &event, &error));
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
    MUST(codex_turn_run(turn, NULL, NULL, SOON, &result, &error));
    char *status = codex_json_string(result, "/status");
    codex_string_free(result);
    codex_turn_free(turn);
    return status;
}

/* A thread beside the test's own. */
typedef struct {
    pthread_t id;
    void (*work)(void *with);
    void *with;
} beside;

static inline void *beside_main(void *of)
{
    beside *self = of;
    self->work(self->with);
    return NULL;
}

static inline void beside_start(beside *self, void (*work)(void *), void *with)
{
    self->work = work;
    self->with = with;
    CHECK_INT(pthread_create(&self->id, NULL, beside_main, self), 0);
}

static inline void beside_end(beside *self)
{
    CHECK_INT(pthread_join(self->id, NULL), 0);
}

#endif
