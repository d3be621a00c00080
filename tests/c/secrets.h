/* All that the library says in its log at its most verbose, and a look through it for what it may not say. */
#ifndef SECRETS_H
#define SECRETS_H

#include "threads.h"

typedef struct {
    pthread_mutex_t lock;
    char *text;
    size_t length, lines;
} said;

static inline void said_line(int32_t level, const char *target, const char *message, void *user_data)
{
    said *all = user_data;
    size_t more = strlen(target) + strlen(message) + 40;
    pthread_mutex_lock(&all->lock);
    all->text = realloc(all->text, all->length + more);
    CHECK(all->text != NULL);
    all->length += (size_t)snprintf(all->text + all->length, more, "%d %s: %s\n", level, target, message);
    all->lines++;
    pthread_mutex_unlock(&all->lock);
}

/* Listens from now on. */
static inline void said_begin(said *all)
{
    codex_error *error = NULL;
    memset(all, 0, sizeof *all);
    CHECK_INT(pthread_mutex_init(&all->lock, NULL), 0);
    MUST(codex_set_log(4, said_line, all, NULL, &error));
}

static inline void said_nothing_of(said *all, const char *secret)
{
    pthread_mutex_lock(&all->lock);
    const char *found = all->text ? strstr(all->text, secret) : NULL;
    if (found)
        fprintf(stderr, "the log has a secret: %.200s\n", found > all->text + 100 ? found - 100 : all->text);
    CHECK(found == NULL);
    pthread_mutex_unlock(&all->lock);
}

/* Listens no more; it has to have heard something. */
static inline void said_end(said *all)
{
    codex_error *error = NULL;
    MUST(codex_set_log(0, NULL, NULL, NULL, &error));
    CHECK(all->lines > 0);
    free(all->text);
    pthread_mutex_destroy(&all->lock);
}

/* Neither the message nor the detail of an error. */
static inline void error_says_nothing_of(const codex_error *error, const char *secret)
{
    CHECK(strstr(codex_error_message(error), secret) == NULL);
    CHECK(strstr(codex_error_json(error), secret) == NULL);
}

#endif
