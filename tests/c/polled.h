/* A client on the faulty server, and a poller with a descriptor that is looked at as a host does. */
#ifndef POLLED_H
#define POLLED_H

#include "begun.h"
#include <poll.h>

enum { CLIENT = 1, CALL, THREAD, TURN };

#define SAYS "{\"on\":\"test/say\",\"do\":[{\"send\":{\"method\":\"test/said\",\"params\":{}}},\"usual\"]}"

static codex_client *client;
static codex_poller *poller;

static inline void begin(const char *rules)
{
    char plan[2000];
    snprintf(plan, sizeof plan, "{\"rules\":[%s]}", rules);
    char *options = check_plan(plan);
    codex_error *error = NULL;
    codex_event *event = NULL;
    (void)remove("record.jsonl");
    MUST(codex_new(options, LIMIT_MS, &client, &error));
    MUST(codex_poller_new(&poller, &error));
    /* The server says something of itself when it starts. */
    MUST(codex_request(client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    while (codex_next(client, CODEX_POLL, &event, &error) == CODEX_OK)
        codex_event_free(event);
    codex_string_free(options);
}

static inline void end(void)
{
    codex_poller_free(poller);
    codex_free(client);
}

/* The server says something that belongs to no thread; it is here when this returns. */
static inline void say(int times)
{
    codex_error *error = NULL;
    while (times-- > 0)
        MUST(codex_request(client, "test/say", NULL, LIMIT_MS, NULL, &error));
}

static inline void add(const void *handle, int32_t mode, uint64_t token)
{
    codex_error *error = NULL;
    MUST(codex_poller_add(poller, handle, mode, token, &error));
}

static inline int readable(codex_poller *of, int wait_ms)
{
    codex_error *error = NULL;
    intptr_t handle = -1;
    MUST(codex_poller_handle(of, &handle, &error));
    CHECK(handle >= 0);
    struct pollfd entry = {(int)handle, POLLIN, 0};
    int count = poll(&entry, 1, wait_ms);
    CHECK(count >= 0 && (entry.revents & ~POLLIN) == 0);
    return count;
}

/* Nothing is ready, and the descriptor says so. */
static inline void is_quiet(void)
{
    codex_error *error = NULL;
    uint64_t token = 99;
    MUST_GIVE(CODEX_TIMEOUT, codex_poller_wait(poller, CODEX_POLL, &token, &error));
    CHECK_INT((long long)token, 0);
    CHECK_INT(readable(poller, 0), 0);
}

/* The source with this token is ready, and the descriptor says so before. */
static inline void tells(uint64_t expected)
{
    codex_error *error = NULL;
    uint64_t token = 0;
    CHECK_INT(readable(poller, LIMIT_MS), 1);
    MUST(codex_poller_wait(poller, LIMIT_MS, &token, &error));
    CHECK_INT((long long)token, (long long)expected);
}

static inline void take(int events)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    while (events-- > 0) {
        MUST(codex_next(client, CODEX_POLL, &event, &error));
        codex_event_free(event);
    }
}

static inline void take_nothing(void)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    MUST_GIVE(CODEX_TIMEOUT, codex_next(client, CODEX_POLL, &event, &error));
}

#endif
