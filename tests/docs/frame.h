/* What the code of the documentation's pages stands in: see CONTRIBUTING.md. */
#ifndef FRAME_H
#define FRAME_H

#include <codex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* docs/getting-started.md shows what comes here, and brings it along. */
#ifndef CHECK
static void fail(const char *call, codex_status status, codex_error *error)
{
    fprintf(stderr, "%s: %s: %s\n", call, codex_status_name(status), codex_error_message(error));
    exit(EXIT_FAILURE);
}

#define CHECK(call)                           \
    do {                                      \
        codex_status status_ = (call);        \
        if (status_ != CODEX_OK)              \
            fail(#call, status_, error);      \
    } while (0)
#endif

static inline codex_client *frame_client(void)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    CHECK(codex_new(NULL, CODEX_DEFAULT, &client, &error));
    return client;
}

static inline codex_thread *frame_thread(codex_client *client)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    CHECK(codex_thread_start(client, NULL, CODEX_DEFAULT, &thread, &error));
    return thread;
}

/* A turn that goes on for longer than any code needs that interrupts it or gives it more. */
static inline codex_turn *frame_turn(codex_thread *thread)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    CHECK(codex_turn_start(thread, "\"deltas 1500 pace 20: tick \"", NULL, CODEX_DEFAULT, &turn, &error));
    return turn;
}

static inline codex_poller *frame_poller(void)
{
    codex_error *error = NULL;
    codex_poller *poller = NULL;
    CHECK(codex_poller_new(&poller, &error));
    return poller;
}

/* The end of each: what the frame made and the code has freed already is left alone. */
static inline void frame_end(codex_client *client, codex_thread *thread, codex_turn *turn, codex_poller *poller)
{
    codex_poller_free(poller);
    codex_turn_free(turn);
    codex_thread_free(thread);
    codex_close(client, 30000, NULL);
    codex_free(client);
    if (codex_live_handles() != 0) {
        fprintf(stderr, "the code leaves %lu handles that are not freed\n", (unsigned long)codex_live_handles());
        exit(EXIT_FAILURE);
    }
}

#endif
