/* What every C test uses. A failed check says where and what, and ends the program with 1. */
#ifndef CHECK_H
#define CHECK_H

#include <codex.h>
#include <dirent.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define CHECK(condition) check_that((condition) ? 1 : 0, #condition, __FILE__, __LINE__)
#define CHECK_INT(actual, expected) check_int((long long)(actual), (long long)(expected), #actual, __FILE__, __LINE__)
#define CHECK_TEXT(actual, expected) check_text((actual), (expected), #actual, __FILE__, __LINE__)
/* The same for a text that the library gave away: it is freed. */
#define CHECK_OWNED(actual, expected) check_owned((actual), (expected), #actual, __FILE__, __LINE__)
/* The call is given the address of the variable `error` in scope: there is one exactly when the call failed. */
#define MUST(call) MUST_GIVE(CODEX_OK, call)
#define MUST_GIVE(expected, call)                                                                                      \
    do {                                                                                                               \
        codex_status must_status = (call);                                                                             \
        check_status(must_status, (expected), error, #call, __FILE__, __LINE__);                                       \
        error = NULL;                                                                                                  \
    } while (0)

static inline void check_that(int holds, const char *what, const char *file, int line)
{
    if (!holds) {
        fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
        exit(1);
    }
}

static inline void check_int(long long actual, long long expected, const char *what, const char *file, int line)
{
    if (actual != expected) {
        fprintf(stderr, "%s:%d: %s is %lld, not %lld\n", file, line, what, actual, expected);
        exit(1);
    }
}

static inline void check_text(const char *actual, const char *expected, const char *what, const char *file, int line)
{
    if (actual == NULL ? expected != NULL : expected == NULL || strcmp(actual, expected) != 0) {
        fprintf(stderr, "%s:%d: %s is\n  %s\nnot\n  %s\n", file, line, what, actual ? actual : "(NULL)",
                expected ? expected : "(NULL)");
        exit(1);
    }
}

static inline void check_owned(char *actual, const char *expected, const char *what, const char *file, int line)
{
    check_text(actual, expected, what, file, line);
    codex_string_free(actual);
}

static inline void check_status(codex_status actual, codex_status expected, codex_error *error, const char *what,
                                const char *file, int line)
{
    const char *json = codex_error_json(error);
    if (actual != expected || (error != NULL) != (actual < 0) || (error && codex_error_code(error) != actual)) {
        fprintf(stderr, "%s:%d: %s\ngave %s, not %s; the error: %s\n", file, line, what, codex_status_name(actual),
                codex_status_name(expected), json ? json : "(none)");
        exit(1);
    }
    codex_error_free(error);
}

static inline const char *check_env(const char *name)
{
    const char *value = getenv(name);
    if (value == NULL) {
        fprintf(stderr, "%s is not set: run this through `cargo test --test c_abi`\n", name);
        exit(1);
    }
    return value;
}

/* Whether a checker slows this down, so that counts have to be lower. */
static inline int check_is_slow(void)
{
    return strcmp(check_env("LIBCODEX_CHECKER"), "plain") != 0;
}

/* JSON with a member set, in place of the text given, which is freed. */
static inline char *check_with(char *json, const char *pointer, const char *value_json)
{
    char *changed = codex_json_set(json, pointer, value_json);
    if (changed == NULL) {
        fprintf(stderr, "can't set %s to %s in %s\n", pointer, value_json, json);
        exit(1);
    }
    codex_string_free(json);
    return changed;
}

/* The options for codex_new that the harness made; to free. */
static inline char *check_options(void)
{
    return check_with(NULL, "", check_env("LIBCODEX_TEST_OPTIONS"));
}

/* The same with a plan for the faulty server. */
static inline char *check_plan(const char *plan_json)
{
    char *quoted = codex_json_quote(plan_json);
    char *options = check_with(check_options(), "/env/FAULTY_SERVER_PLAN", quoted);
    codex_string_free(quoted);
    return options;
}

/* The first line that the faulty server received and that holds a text; to free. NULL if there is none. */
static inline char *check_received(const char *holding)
{
    char path[4096], *found = NULL, *line = NULL;
    size_t size = 0;
    snprintf(path, sizeof path, "%s/record.jsonl", check_env("LIBCODEX_TEST_DIR"));
    FILE *file = fopen(path, "r");
    while (file && found == NULL && getline(&line, &size, file) > 0) {
        found = codex_json_string(line, "/received");
        if (found && strstr(found, holding) == NULL) {
            codex_string_free(found);
            found = NULL;
        }
    }
    free(line);
    if (file)
        fclose(file);
    return found;
}

static inline int64_t check_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static inline void check_sleep_ms(long ms)
{
    struct timespec pause = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&pause, NULL);
}

/* Memory of this process in megabytes. */
static inline long check_resident_mb(void)
{
    long pages = 0, all = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    CHECK(file && fscanf(file, "%ld %ld", &all, &pages) == 2);
    fclose(file);
    return pages * (sysconf(_SC_PAGESIZE) / 1024) / 1024;
}

/* What this process holds, and what must be the same again at the end. */
typedef struct {
    int fds, threads, children;
} check_counts;

static inline int check_entries(const char *folder)
{
    int count = 0;
    DIR *opened = opendir(folder);
    CHECK(opened != NULL);
    for (struct dirent *entry = readdir(opened); entry; entry = readdir(opened))
        count += entry->d_name[0] != '.';
    closedir(opened);
    return count;
}

/* The processes whose parent this one is. */
static inline int check_children(void)
{
    int count = 0;
    DIR *opened = opendir("/proc");
    CHECK(opened != NULL);
    for (struct dirent *entry = readdir(opened); entry; entry = readdir(opened)) {
        char path[300], state;
        long parent = -1;
        snprintf(path, sizeof path, "/proc/%s/stat", entry->d_name);
        FILE *file = entry->d_name[0] > '9' ? NULL : fopen(path, "r");
        /* The name is in brackets and may hold anything but the pair that ends it here: ours do not. */
        if (file && fscanf(file, "%*d (%*[^)]) %c %ld", &state, &parent) == 2)
            count += parent == (long)getpid();
        if (file)
            fclose(file);
    }
    closedir(opened);
    return count;
}

static inline void *check_nothing(void *of)
{
    return of;
}

static inline check_counts check_count(void)
{
    /* ThreadSanitizer begins a thread of its own with the first other one. */
    pthread_t first;
    if (strcmp(check_env("LIBCODEX_CHECKER"), "races") == 0) {
        CHECK_INT(pthread_create(&first, NULL, check_nothing, NULL), 0);
        CHECK_INT(pthread_join(first, NULL), 0);
    }
    check_counts counts = {check_entries("/proc/self/fd"), check_entries("/proc/self/task"), check_children()};
    return counts;
}

/* 2 s after the last free at the latest, all is as it was; a checker takes its own time. */
static inline void check_settles(check_counts before)
{
    check_counts now = check_count();
    for (int64_t end = check_now_ms() + (check_is_slow() ? 20000 : 2000); memcmp(&now, &before, sizeof now) != 0 && check_now_ms() < end;) {
        check_sleep_ms(10);
        now = check_count();
    }
    CHECK_INT(now.fds, before.fds);
    CHECK_INT(now.threads, before.threads);
    CHECK_INT(now.children, before.children);
}

/* The end of every test. */
static inline int check_done(void)
{
    CHECK_INT(codex_live_handles(), 0);
    return 0;
}

#endif
