// What stands between Go and libcodex: loops that would else cross from Go to C once for each event, and callbacks.
#ifndef LIBCODEX_GO_BRIDGE_H
#define LIBCODEX_GO_BRIDGE_H

#include <codex.h>
#include <stddef.h>
#include <stdint.h>

// Where one event's JSON is in the buffer that it was copied to.
typedef struct {
    uintptr_t handle;   // of one that crosses alone, else 0
    int32_t request;    // 1 for a request, whose handle is kept to be answered
    size_t start, json; // where the JSON begins, and how long it is
    int32_t kind;
} go_event;

enum { GO_CLIENT, GO_THREAD, GO_TURN };

// Takes what is there without waiting: events are copied and freed. *count says how many there are. The status is
// what ended it: CODEX_OK when `events` or `buffer` is full.
codex_status go_take(int32_t from, void *handle, go_event *events, size_t *count, char *buffer, size_t size,
                     codex_error **error);

// A handle that crossed as a number.
codex_event *go_handle(uintptr_t event);

// Takes what is there without waiting, and looks at nothing: requests are declined.
codex_status go_discard(codex_turn *turn, codex_error **error);

// The tokens of all that is ready now: how many, at most `size`; -1 when the poller is gone.
int64_t go_poll(codex_poller *poller, int64_t timeout_ms, uint64_t *tokens, size_t size);

codex_status go_set_request_handler(codex_client *client, uintptr_t handler, codex_error **error);
codex_status go_set_tool(codex_client *client, const char *tool, uintptr_t handler, codex_error **error);
codex_status go_set_log(int32_t level, uintptr_t log, codex_error **error);

#endif
