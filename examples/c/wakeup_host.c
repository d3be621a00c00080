/* wakeup_host.c: a program with an event queue of its own, and no descriptors in it: a game, a window system.
 *
 *   cc -pthread wakeup_host.c -o wakeup_host $(pkg-config --cflags --libs codex)
 *   ./wakeup_host ["what to ask"]
 *
 * A poller calls a function when something may be there. It runs on a thread of the library's, so that it does nothing
 * but post a message; the program's own thread takes what there is, between its other messages. Nothing here blocks but
 * the queue's own wait.
 *
 * CODEX_EXAMPLE_OPTIONS, where it is set, is the options_json of codex_begin.
 */
#define _POSIX_C_SOURCE 200809L

#include <codex.h>
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The host's queue: what a window system or an engine brings along. */

enum message { TICK = 1, CODEX_MAY_HAVE_SOMETHING = 2, QUIT = 4 };

typedef struct {
    pthread_mutex_t lock;
    pthread_cond_t posted;
    int messages; /* one bit each: a message that is posted twice comes once */
} message_queue;

static void post(message_queue *to, enum message message)
{
    pthread_mutex_lock(&to->lock);
    to->messages |= (int)message;
    pthread_cond_signal(&to->posted);
    pthread_mutex_unlock(&to->lock);
}

/* Waits until something is posted or it is time to tick. */
static int next_messages(message_queue *from, const struct timespec *tick_at)
{
    int messages;

    pthread_mutex_lock(&from->lock);
    while (from->messages == 0)
        if (pthread_cond_timedwait(&from->posted, &from->lock, tick_at) == ETIMEDOUT)
            from->messages |= TICK;
    messages = from->messages;
    from->messages = 0;
    pthread_mutex_unlock(&from->lock);
    return messages;
}

/* The program. */

enum { TICK_MS = 16, AT_ONCE = 64 /* events between two looks at the queue */ };

typedef struct {
    message_queue queue;
    codex_client *client;
    codex_poller *poller;
    codex_thread *thread;
    codex_turn *turn;
    char *result;
    unsigned long ticks;
} host;

/* The wake-up callback, on any thread of the library's. */
static void codex_has_something(void *user_data)
{
    post((message_queue *)user_data, CODEX_MAY_HAVE_SOMETHING);
}

/* Takes one event of the turn. CODEX_END: that was the last. */
static codex_status take_event(host *self, codex_error **error)
{
    codex_event *event = NULL;
    codex_status status = codex_turn_next(self->turn, CODEX_POLL, &event, error);

    if (status == CODEX_OK && strcmp(codex_event_method(event), "item/agentMessage/delta") == 0) {
        const char *text = codex_event_string(event, "/params/delta", NULL);

        fputs(text != NULL ? text : "", stdout);
        fflush(stdout);
    }
    codex_event_free(event); /* one that asks for an approval is declined by that */
    return status;
}

/* Takes what there is. The callback says nothing again of what is not asked for here: so, until the poller has nothing
 * left, or else with a message to ourselves. */
static codex_status take_events(host *self, codex_error **error)
{
    codex_status status = CODEX_OK;
    uint64_t token = 0;
    int taken;

    for (taken = 0; taken < AT_ONCE && status == CODEX_OK; taken++) {
        status = codex_poller_wait(self->poller, CODEX_POLL, &token, error);
        if (status == CODEX_OK && (status = take_event(self, error)) == CODEX_TIMEOUT)
            status = CODEX_OK;
    }
    if (status == CODEX_OK)
        post(&self->queue, CODEX_MAY_HAVE_SOMETHING);
    else if (status == CODEX_END) {
        status = codex_turn_result(self->turn, &self->result, error);
        codex_turn_free(self->turn); /* and with that, the poller forgets it */
        self->turn = NULL;
        post(&self->queue, QUIT);
    }
    return status < 0 ? status : CODEX_OK;
}

/* Starts everything, and waits for none of it. */
static codex_status begin(host *self, const char *question, codex_error **error)
{
    char *input = codex_text_input(question);
    codex_status status = codex_begin(getenv("CODEX_EXAMPLE_OPTIONS"), &self->client, error);

    if (status == CODEX_OK)
        status = codex_poller_new(&self->poller, error);
    if (status == CODEX_OK)
        status = codex_poller_set_wakeup(self->poller, codex_has_something, &self->queue, NULL, error);
    if (status == CODEX_OK)
        status = codex_thread_begin(self->client, "thread/start", NULL, &self->thread, error);
    if (status == CODEX_OK)
        status = codex_turn_begin(self->thread, input, NULL, &self->turn, error);
    if (status == CODEX_OK)
        status = codex_poller_add(self->poller, self->turn, CODEX_POLLER_LEVEL, 0, error);
    codex_string_free(input);
    return status;
}

static struct timespec soon(void)
{
    struct timespec at;

    clock_gettime(CLOCK_REALTIME, &at);
    at.tv_nsec += TICK_MS * 1000000L;
    if (at.tv_nsec >= 1000000000L) {
        at.tv_nsec -= 1000000000L;
        at.tv_sec += 1;
    }
    return at;
}

static codex_status run(host *self, codex_error **error)
{
    codex_status status = CODEX_OK;
    struct timespec tick_at = soon();
    int messages = 0;

    while (status == CODEX_OK && !(messages & QUIT)) {
        messages = next_messages(&self->queue, &tick_at);
        if (messages & CODEX_MAY_HAVE_SOMETHING)
            status = take_events(self, error);
        if (messages & TICK) {
            self->ticks++; /* here a frame is drawn */
            tick_at = soon();
        }
    }
    return status;
}

int main(int argc, char **argv)
{
    /* static: a call of the callback may still be running on its thread while this one leaves main */
    static host self = {{PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0}, NULL, NULL, NULL, NULL, NULL, 0};
    codex_error *error = NULL;
    char *turn_status = NULL;
    codex_status status = begin(&self, argc > 1 ? argv[1] : "Count from one to ten, in words.", &error);

    if (status == CODEX_OK)
        status = run(&self, &error);
    if (status == CODEX_OK) {
        turn_status = codex_json_string(self.result, "/status");
        printf("\n%s; %lu frames meanwhile\n", turn_status != NULL ? turn_status : "-", self.ticks);
    }

    if (error != NULL)
        fprintf(stderr, "wakeup_host: %s: %s\n", codex_status_name(status), codex_error_message(error));
    codex_error_free(error);
    codex_string_free(turn_status);
    codex_string_free(self.result);
    codex_poller_free(self.poller);
    codex_turn_free(self.turn);
    codex_thread_free(self.thread);
    codex_free(self.client);
    return status == CODEX_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
