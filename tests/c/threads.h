/* Threads of a test, and waiting for what they do. */
#ifndef THREADS_H
#define THREADS_H

#include "check.h"
#include <pthread.h>

/* How long a test waits for something that has to come. */
#define SOON_MS 20000

/* Looks again and again until it is so; the test fails when it is not so soon. */
#define WAIT_UNTIL(condition)                                                                                          \
    do {                                                                                                               \
        for (int64_t wait_end = check_now_ms() + SOON_MS; !(condition); check_sleep_ms(2))                             \
            if (check_now_ms() > wait_end)                                                                             \
                check_that(0, "in time: " #condition, __FILE__, __LINE__);                                             \
    } while (0)

/* A number that several threads read and change. */
typedef struct {
    int value;
} counter;

static inline int counter_get(counter *of)
{
    return __atomic_load_n(&of->value, __ATOMIC_SEQ_CST);
}

static inline int counter_add(counter *of, int more)
{
    return __atomic_add_fetch(&of->value, more, __ATOMIC_SEQ_CST);
}

typedef struct {
    pthread_t id;
    void (*work)(void *argument);
    void *argument;
    char task[64]; /* "<process>/task/<thread>" under /proc */
    counter running;
    int64_t ended_ms;
} worker;

static inline void *worker_main(void *of)
{
    worker *self = of;
    ssize_t length = readlink("/proc/thread-self", self->task, sizeof self->task - 1);
    CHECK(length > 0);
    self->task[length] = '\0';
    counter_add(&self->running, 1);
    self->work(self->argument);
    self->ended_ms = check_now_ms();
    counter_add(&self->running, 1);
    return NULL;
}

/* A thread on a small stack, as hosts have them; the checkers need more. */
static inline void worker_start(worker *self, void (*work)(void *), void *argument)
{
    pthread_attr_t small;
    memset(self, 0, sizeof *self);
    self->work = work;
    self->argument = argument;
    CHECK_INT(pthread_attr_init(&small), 0);
    CHECK_INT(pthread_attr_setstacksize(&small, check_is_slow() ? 512 * 1024 : 128 * 1024), 0);
    CHECK_INT(pthread_create(&self->id, &small, worker_main, self), 0);
    pthread_attr_destroy(&small);
}

static inline void worker_join(worker *self)
{
    CHECK_INT(pthread_join(self->id, NULL), 0);
}

/* Whether its work is not done yet. */
static inline int worker_runs(worker *self)
{
    return counter_get(&self->running) < 2;
}

static inline int worker_sleeps(worker *self)
{
    /* Before that it has no task. */
    if (counter_get(&self->running) != 1)
        return 0;
    char path[100], state = '?';
    snprintf(path, sizeof path, "/proc/%s/stat", self->task);
    FILE *file = fopen(path, "r");
    if (file) {
        if (fscanf(file, "%*d (%*[^)]) %c", &state) != 1)
            state = '?';
        fclose(file);
    }
    return state == 'S';
}

/* Waits until the thread has come to rest in the call that is all it does. */
static inline void worker_blocks(worker *self)
{
    int seen = 0;
    WAIT_UNTIL((seen = worker_sleeps(self) ? seen + 1 : 0) >= (check_is_slow() ? 20 : 8));
}

#endif
