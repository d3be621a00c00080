#include "bridge.h"

#include <string.h>

// In handler.go and log.go.
extern void codexGoRequest(codex_event *event, uintptr_t handler);
extern void codexGoLog(int32_t level, char *target, char *message, uintptr_t log);
extern void codexGoDestroy(uintptr_t handle);

typedef struct {
    go_event *events;
    size_t count, limit;
    char *buffer;
    size_t used, size;
} crossing;

// Copies an event; 0 when the next one may have no room.
static int add(crossing *to, codex_event *event, int is_lent)
{
    go_event *out = &to->events[to->count++];
    size_t length = 0;
    const char *json = codex_event_json(event, &length);
    int32_t kind = codex_event_kind(event);
    if (json == NULL)
        length = 0;
    out->kind = kind;
    out->start = to->used;
    out->json = length;
    out->request = kind == CODEX_EVENT_REQUEST;
    out->handle = 0;
    // What is about a request is rare, and has more to tell than its JSON.
    int is_plain = kind != CODEX_EVENT_REQUEST && kind != CODEX_EVENT_WITHDRAWN && kind != CODEX_EVENT_OBSERVED;
    int fits = length <= to->size - to->used;
    if (fits && is_plain) {
        memcpy(to->buffer + to->used, json, length);
        to->used += length;
    } else {
        if (is_lent && codex_event_clone(event, &event, NULL) != CODEX_OK)
            event = NULL;
        out->handle = (uintptr_t)event;
        out->json = 0;
        is_lent = 1;
    }
    if (!is_lent)
        codex_event_free(event);
    return fits && to->count < to->limit;
}

static int32_t on_event(codex_event *event, void *to) { return add(to, event, 1) ? 0 : CODEX_STOP; }

codex_status go_take(int32_t from, void *handle, go_event *events, size_t *count, char *buffer, size_t size,
                     codex_error **error)
{
    crossing to = {events, 0, *count, buffer, 0, size};
    codex_status status;
    if (from == GO_TURN) {
        status = codex_turn_run(handle, on_event, &to, CODEX_POLL, NULL, error);
        // How the turn ended is its result's to say.
        if (status == CODEX_OK || status == CODEX_E_TURN_FAILED) {
            codex_error_free(*error);
            *error = NULL;
            status = CODEX_END;
        } else if (status == CODEX_STOP || (status == CODEX_TIMEOUT && to.count > 0)) {
            status = CODEX_OK;
        }
    } else {
        codex_event *event = NULL;
        do {
            status = from == GO_CLIENT ? codex_next(handle, CODEX_POLL, &event, error)
                                       : codex_thread_next(handle, CODEX_POLL, &event, error);
        } while (status == CODEX_OK && add(&to, event, 0));
    }
    *count = to.count;
    return status;
}

codex_event *go_handle(uintptr_t event) { return (codex_event *)event; }

codex_status go_discard(codex_turn *turn, codex_error **error)
{
    for (;;) {
        codex_event *event = NULL;
        codex_status status = codex_turn_next(turn, CODEX_POLL, &event, error);
        if (status != CODEX_OK)
            return status;
        codex_event_free(event);
    }
}

int64_t go_poll(codex_poller *poller, int64_t timeout_ms, uint64_t *tokens, size_t size)
{
    size_t count = 0;
    while (count < size) {
        codex_status status = codex_poller_wait(poller, count == 0 ? timeout_ms : CODEX_POLL, &tokens[count], NULL);
        if (status < 0)
            return -1;
        if (status != CODEX_OK)
            break;
        count++;
    }
    return (int64_t)count;
}

static void on_request(codex_event *event, void *handler) { codexGoRequest(event, (uintptr_t)handler); }

static void on_log(int32_t level, const char *target, const char *message, void *log)
{
    codexGoLog(level, (char *)target, (char *)message, (uintptr_t)log);
}

static void on_destroy(void *handle) { codexGoDestroy((uintptr_t)handle); }

codex_status go_set_request_handler(codex_client *client, uintptr_t handler, codex_error **error)
{
    if (handler == 0)
        return codex_set_request_handler(client, NULL, NULL, NULL, error);
    return codex_set_request_handler(client, on_request, (void *)handler, on_destroy, error);
}

codex_status go_set_tool(codex_client *client, const char *tool, uintptr_t handler, codex_error **error)
{
    if (handler == 0)
        return codex_set_tool(client, tool, NULL, NULL, NULL, error);
    return codex_set_tool(client, tool, on_request, (void *)handler, on_destroy, error);
}

codex_status go_set_log(int32_t level, uintptr_t log, codex_error **error)
{
    if (log == 0)
        return codex_set_log(0, NULL, NULL, NULL, error);
    return codex_set_log(level, on_log, (void *)log, on_destroy, error);
}
