/* Handles that are freed as late as can be: by an atexit handler, and by the destructor of a thread's own data. */
/* needs: faulty */
#include "check.h"
#include <pthread.h>

typedef struct {
    codex_client *client;
    codex_thread *thread;
    codex_turn *turn;
} session;

static session at_exit;
static pthread_key_t key;

static void begin(session *one)
{
    char *options = check_options();
    codex_error *error = NULL;
    MUST(codex_new(options, CODEX_DEFAULT, &one->client, &error));
    MUST(codex_thread_start(one->client, NULL, CODEX_DEFAULT, &one->thread, &error));
    MUST(codex_turn_start(one->thread, "\"hello\"", NULL, CODEX_DEFAULT, &one->turn, &error));
    codex_string_free(options);
}

static void end(session *one)
{
    codex_turn_free(one->turn);
    codex_thread_free(one->thread);
    codex_free(one->client);
}

static void free_at_exit(void)
{
    end(&at_exit);
    if (codex_live_handles() != 0) {
        fputs("a handle is left at the exit\n", stderr);
        _exit(1);
    }
}

static void free_at_thread_end(void *data)
{
    end(data);
}

static void *use_on_a_thread(void *data)
{
    CHECK_INT(pthread_setspecific(key, data), 0);
    begin(data);
    return NULL;
}

int main(void)
{
    session of_thread = {NULL, NULL, NULL};
    pthread_t thread;
    CHECK_INT(pthread_key_create(&key, free_at_thread_end), 0);
    CHECK_INT(pthread_create(&thread, NULL, use_on_a_thread, &of_thread), 0);
    CHECK_INT(pthread_join(thread, NULL), 0);
    CHECK_INT(codex_live_handles(), 0);
    CHECK_INT(atexit(free_at_exit), 0);
    begin(&at_exit);
    return 0;
}
