/* What belongs to the host is after a session as it was before: signal dispositions and mask, environment, locale,
 * working directory, umask. The library's threads take no signal of the host's. */
/* needs: codex model */
#include "sessions.h"
#include <locale.h>
#include <signal.h>
#include <sys/stat.h>

extern char **environ;

enum { SIGNALS = 65 };

typedef struct {
    void (*handlers[SIGNALS])(int);
    int flags[SIGNALS];
    sigset_t mask;
    char *environment, *locale, folder[4096];
    mode_t creation_mask;
} state_of_host;

static state_of_host look(void)
{
    state_of_host seen;
    size_t length = 1;
    memset(&seen, 0, sizeof seen);
    for (int signal = 1; signal < SIGNALS; signal++) {
        struct sigaction action;
        if (sigaction(signal, NULL, &action) == 0) { /* two are the C library's own */
            seen.handlers[signal] = action.sa_handler;
            seen.flags[signal] = action.sa_flags;
        }
    }
    CHECK_INT(pthread_sigmask(SIG_SETMASK, NULL, &seen.mask), 0);
    for (char **variable = environ; *variable; variable++)
        length += strlen(*variable) + 1;
    seen.environment = calloc(length, 1);
    CHECK(seen.environment != NULL);
    for (char **variable = environ; *variable; variable++)
        strcat(strcat(seen.environment, *variable), "\n");
    seen.locale = setlocale(LC_ALL, NULL);
    CHECK(getcwd(seen.folder, sizeof seen.folder) != NULL);
    seen.creation_mask = umask(0);
    umask(seen.creation_mask);
    return seen;
}

static void same(const state_of_host *before, const state_of_host *after)
{
    for (int signal = 1; signal < SIGNALS; signal++) {
        CHECK(before->handlers[signal] == after->handlers[signal]);
        CHECK_INT(before->flags[signal], after->flags[signal]);
        CHECK_INT(sigismember(&before->mask, signal), sigismember(&after->mask, signal));
    }
    CHECK_TEXT(after->environment, before->environment);
    CHECK_TEXT(after->locale, before->locale);
    CHECK_TEXT(after->folder, before->folder);
    CHECK_INT(before->creation_mask, after->creation_mask);
}

/* How many threads other than the calling one there are; each has to block every signal that can be blocked. */
static int blocking_threads(void)
{
    int count = 0;
    DIR *tasks = opendir("/proc/self/task");
    CHECK(tasks != NULL);
    for (struct dirent *entry = readdir(tasks); entry; entry = readdir(tasks)) {
        char path[300], line[200];
        unsigned long long blocked = 0;
        int read = 0;
        snprintf(path, sizeof path, "/proc/self/task/%s/status", entry->d_name);
        FILE *file = entry->d_name[0] == '.' || atoi(entry->d_name) == (int)getpid() ? NULL : fopen(path, "r");
        while (file && fgets(line, sizeof line, file))
            read += sscanf(line, "SigBlk: %llx", &blocked);
        if (file == NULL)
            continue;
        fclose(file);
        if (read == 0)
            continue; /* it has ended meanwhile */
        count++;
        for (int signal = 1; signal <= 64; signal++)
            /* Two can't be blocked, and two are the C library's own. */
            if (signal != SIGKILL && signal != SIGSTOP && signal != 32 && signal != 33)
                CHECK((blocked >> (signal - 1) & 1) == 1);
    }
    closedir(tasks);
    return count;
}

static counter handled;

static void handle(int signal)
{
    (void)signal;
    __atomic_add_fetch(&handled.value, 1, __ATOMIC_SEQ_CST);
}

static void own_handlers(void)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handle;
    sigemptyset(&action.sa_mask);
    CHECK_INT(sigaction(SIGUSR1, &action, NULL), 0);
    CHECK_INT(sigaction(SIGCHLD, &action, NULL), 0);
    action.sa_handler = SIG_IGN;
    CHECK_INT(sigaction(SIGHUP, &action, NULL), 0);
    sigset_t some;
    sigemptyset(&some);
    sigaddset(&some, SIGTERM);
    CHECK_INT(pthread_sigmask(SIG_BLOCK, &some, NULL), 0);
}

int main(void)
{
    own_handlers();
    check_counts counts = check_count();
    state_of_host before = look();
    /* valgrind keeps the real masks to itself, ThreadSanitizer has a thread of its own. */
    int sees_masks = strcmp(check_env("LIBCODEX_CHECKER"), "valgrind") != 0 && strcmp(check_env("LIBCODEX_CHECKER"), "races") != 0;

    session one = session_begin(check_options(), NULL);
    codex_turn *turn = turn_begin(one.thread, "deltas 20 pace 10: x", NULL);
    if (sees_masks)
        CHECK(blocking_threads() >= counts.threads);
    state_of_host during = look();
    same(&before, &during);
    /* A signal to the process reaches the host's own thread, and disturbs no wait of ours. */
    for (int at = 0; at < 20; at++) {
        codex_event *event = turn_event(turn);
        codex_event_free(event);
        CHECK_INT(kill(getpid(), SIGUSR1), 0);
        WAIT_UNTIL(counter_get(&handled) > at);
    }
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    codex_string_free(result);
    session_end(&one);

    state_of_host after = look();
    same(&before, &after);
    free(before.environment), free(during.environment), free(after.environment);
    check_settles(counts);
    return check_done();
}
