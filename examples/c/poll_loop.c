/* poll_loop.c: a hundred turns on one thread that never blocks: ten conversations of ten turns, all at once, on poll(2).
 *
 *   cc poll_loop.c -o poll_loop $(pkg-config --cflags --libs codex)
 *   ./poll_loop ["what to ask"]
 *
 * Everything is begun and nothing is waited for: poll() is the only call here that waits. A poller has one descriptor
 * for all that goes on behind it, so that the program's own descriptors and timers need no change.
 *
 * CODEX_EXAMPLE_OPTIONS, where it is set, is the options_json of codex_begin.
 */
#define _POSIX_C_SOURCE 200809L

#include <codex.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    CONVERSATIONS = 10,
    TURNS = 10,    /* of each conversation, one after the other */
    TICK_MS = 20,  /* what the program does besides, it does this often */
    AT_ONCE = 64   /* events that are taken before the rest of the loop has its turn */
};

typedef struct {
    codex_thread *thread;
    codex_turn *turn; /* the one that is running, or NULL */
    int ended;        /* turns */
} conversation;

typedef struct {
    codex_client *client;
    codex_poller *poller;
    char *input;
    conversation conversations[CONVERSATIONS];
    int running; /* conversations */
    int completed;
    unsigned long pieces;
} program;

static void begin_turn(program *self, uint64_t number);

/* Says what went wrong in a conversation, which ends with it. */
static void give_up(program *self, uint64_t number, codex_error *error)
{
    conversation *its = &self->conversations[number];

    fprintf(stderr, "poll_loop: conversation %d: %s: %s\n", (int)number, codex_status_name(codex_error_code(error)),
            codex_error_message(error));
    codex_error_free(error);
    codex_turn_free(its->turn); /* and with that, the poller forgets it */
    its->turn = NULL;
    self->running--;
}

/* The turn's last event was taken. */
static void end_turn(program *self, uint64_t number)
{
    conversation *its = &self->conversations[number];
    codex_error *error = NULL;
    char *result = NULL;
    char *status;

    if (codex_turn_result(its->turn, &result, &error) != CODEX_OK) {
        give_up(self, number, error);
        return;
    }
    status = codex_json_string(result, "/status");
    if (status != NULL && strcmp(status, "completed") == 0)
        self->completed++;
    its->ended++;
    printf("conversation %d, turn %d: %s\n", (int)number, its->ended, status != NULL ? status : "-");
    codex_string_free(status);
    codex_string_free(result);
    codex_turn_free(its->turn);
    its->turn = NULL;

    if (its->ended < TURNS)
        begin_turn(self, number);
    else
        self->running--;
}

/* The poller has named this conversation: something is there to be taken. */
static void take(program *self, uint64_t number)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status = codex_turn_next(self->conversations[number].turn, CODEX_POLL, &event, &error);

    if (status == CODEX_OK) {
        if (strcmp(codex_event_method(event), "item/agentMessage/delta") == 0)
            self->pieces++;
        codex_event_free(event); /* one that asks for an approval is declined by that */
    } else if (status == CODEX_END)
        end_turn(self, number);
    else if (status < 0)
        give_up(self, number, error);
}

static void begin_turn(program *self, uint64_t number)
{
    conversation *its = &self->conversations[number];
    codex_error *error = NULL;
    codex_status status = codex_turn_begin(its->thread, self->input, NULL, &its->turn, &error);

    if (status == CODEX_OK)
        status = codex_poller_add(self->poller, its->turn, CODEX_POLLER_LEVEL, number, &error);
    if (status != CODEX_OK)
        give_up(self, number, error);
}

/* Called when the descriptor is readable, which it stays while something is left. */
static codex_status dispatch(program *self, codex_error **error)
{
    codex_status status = CODEX_OK;
    uint64_t number = 0;
    int taken;

    for (taken = 0; taken < AT_ONCE && status == CODEX_OK; taken++) {
        status = codex_poller_wait(self->poller, CODEX_POLL, &number, error);
        if (status == CODEX_OK)
            take(self, number);
    }
    return status < 0 ? status : CODEX_OK;
}

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Starts the server, the threads and the first turns: each is queued behind the one before it. */
static codex_status begin(program *self, codex_error **error)
{
    uint64_t number;
    codex_status status = codex_begin(getenv("CODEX_EXAMPLE_OPTIONS"), &self->client, error);

    if (status == CODEX_OK)
        status = codex_poller_new(&self->poller, error);
    for (number = 0; number < CONVERSATIONS && status == CODEX_OK; number++) {
        status = codex_thread_begin(self->client, "thread/start", NULL, &self->conversations[number].thread, error);
        if (status == CODEX_OK) {
            self->running++;
            begin_turn(self, number);
        }
    }
    return status;
}

/* The program's loop, until all conversations have ended. */
static codex_status loop(program *self, unsigned long *ticks, codex_error **error)
{
    struct pollfd watched = {-1, POLLIN, 0};
    intptr_t handle = -1;
    int64_t next_tick = now_ms() + TICK_MS;
    codex_status status = codex_poller_handle(self->poller, &handle, error);

    watched.fd = (int)handle;
    while (status == CODEX_OK && self->running > 0) {
        int64_t left = next_tick - now_ms();
        int ready = poll(&watched, 1, left > 0 ? (int)left : 0);

        if (ready < 0 && errno != EINTR) {
            perror("poll_loop: poll");
            break;
        }
        if (ready > 0)
            status = dispatch(self, error);
        if (now_ms() >= next_tick) {
            *ticks += 1; /* here the program does what it does besides */
            next_tick += TICK_MS;
        }
    }
    return status;
}

int main(int argc, char **argv)
{
    program self = {NULL, NULL, NULL, {{NULL, NULL, 0}}, 0, 0, 0};
    codex_error *error = NULL;
    codex_status status;
    unsigned long ticks = 0;
    int at;

    self.input = codex_text_input(argc > 1 ? argv[1] : "Tell me a number, and why you like it.");
    status = begin(&self, &error);
    if (status == CODEX_OK)
        status = loop(&self, &ticks, &error);
    printf("%d turns completed, in %lu pieces; %lu ticks meanwhile\n", self.completed, self.pieces, ticks);

    if (error != NULL)
        fprintf(stderr, "poll_loop: %s: %s\n", codex_status_name(status), codex_error_message(error));
    codex_error_free(error);
    for (at = 0; at < CONVERSATIONS; at++) {
        codex_turn_free(self.conversations[at].turn);
        codex_thread_free(self.conversations[at].thread);
    }
    codex_poller_free(self.poller);
    codex_free(self.client); /* returns at once; the library sees to the end of the server */
    codex_string_free(self.input);
    return self.completed == CONVERSATIONS * TURNS ? EXIT_SUCCESS : EXIT_FAILURE;
}
