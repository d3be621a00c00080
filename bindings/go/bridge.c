#include "bridge.h"

#include <string.h>

// In handler.go and log.go.
extern void codexGoRequest(codex_event *event, uintptr_t handler);
extern void codexGoLog(int32_t level, char *target, char *message, uintptr_t log);
extern void codexGoDestroy(uintptr_t handle);

static codex_status next(int32_t from, void *handle, codex_event **event, codex_error **error)
{
    switch (from) {
    case GO_CLIENT: return codex_next(handle, CODEX_POLL, event, error);
    case GO_THREAD: return codex_thread_next(handle, CODEX_POLL, event, error);
    default: return codex_turn_next(handle, CODEX_POLL, event, error);
    }
}

codex_status go_take(int32_t from, void *handle, go_event *events, size_t *count, char *buffer, size_t size,
                     codex_error **error)
{
    size_t limit = *count, used = 0;
    *count = 0;
    while (*count < limit) {
        codex_event *event = NULL;
        codex_status status = next(from, handle, &event, error);
        if (status != CODEX_OK)
            return status;
        go_event *out = &events[(*count)++];
        size_t length = 0;
        const char *json = codex_event_json(event, &length);
        const char *method = codex_event_method(event);
        const char *thread_id = codex_event_thread_id(event);
        const char *turn_id = codex_event_turn_id(event);
        out->kind = codex_event_kind(event);
        const char *request_id = "";
        if (out->kind == CODEX_EVENT_REQUEST || out->kind == CODEX_EVENT_WITHDRAWN || out->kind == CODEX_EVENT_OBSERVED)
            request_id = codex_event_request_id(event);
        out->start = used;
        out->json = json == NULL ? 0 : length;
        out->method = strlen(method);
        out->thread_id = strlen(thread_id);
        out->turn_id = strlen(turn_id);
        out->request_id = strlen(request_id);
        out->request = out->kind == CODEX_EVENT_REQUEST ? (uintptr_t)event : 0;
        out->large = 0;
        size_t whole = out->json + out->method + out->thread_id + out->turn_id + out->request_id;
        if (whole > size - used) {
            out->large = (uintptr_t)event;
            return CODEX_OK;
        }
        char *to = buffer + used;
        memcpy(to, json, out->json);
        to += out->json;
        memcpy(to, method, out->method);
        to += out->method;
        memcpy(to, thread_id, out->thread_id);
        to += out->thread_id;
        memcpy(to, turn_id, out->turn_id);
        to += out->turn_id;
        memcpy(to, request_id, out->request_id);
        used += whole;
        if (out->request == 0)
            codex_event_free(event);
    }
    return CODEX_OK;
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
