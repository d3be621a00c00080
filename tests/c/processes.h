/* The server's process, as the operating system sees it. */
#ifndef PROCESSES_H
#define PROCESSES_H

#include "threads.h"
#include <signal.h>
#include <sys/types.h>

/* The state letter of a process, 0 when there is none; `parent` may be NULL. */
static inline char process_state(pid_t id, pid_t *parent)
{
    char path[64], state = 0;
    long of = 0;
    snprintf(path, sizeof path, "/proc/%ld/stat", (long)id);
    FILE *file = fopen(path, "r");
    if (file == NULL)
        return 0;
    if (fscanf(file, "%*d (%*[^)]) %c %ld", &state, &of) != 2)
        state = 0;
    fclose(file);
    if (parent)
        *parent = (pid_t)of;
    return state;
}

static inline int process_is_gone(pid_t id)
{
    char state = process_state(id, NULL);
    return state == 0 || state == 'Z' || state == 'X';
}

/* The only child of a process. */
static inline pid_t process_child_of(pid_t of)
{
    pid_t found = 0, parent;
    DIR *opened = opendir("/proc");
    CHECK(opened != NULL);
    for (struct dirent *entry = readdir(opened); entry; entry = readdir(opened)) {
        pid_t id = entry->d_name[0] > '9' ? 0 : (pid_t)atoi(entry->d_name);
        char state = id > 0 ? process_state(id, &parent) : 0;
        if (state != 0 && state != 'Z' && parent == of) {
            CHECK_INT(found, 0);
            found = id;
        }
    }
    closedir(opened);
    CHECK(found > 0);
    return found;
}

/* How many processes have these words in their command line, the argument ends being spaces. */
static inline int process_count(const char *words)
{
    int count = 0;
    DIR *opened = opendir("/proc");
    CHECK(opened != NULL);
    for (struct dirent *entry = readdir(opened); entry; entry = readdir(opened)) {
        char path[300], line[4096];
        snprintf(path, sizeof path, "/proc/%s/cmdline", entry->d_name);
        FILE *file = entry->d_name[0] > '9' || entry->d_name[0] < '0' ? NULL : fopen(path, "r");
        size_t length = file ? fread(line, 1, sizeof line - 1, file) : 0;
        if (file)
            fclose(file);
        for (size_t at = 0; at < length; at++)
            line[at] = line[at] ? line[at] : ' ';
        line[length] = '\0';
        count += strstr(line, words) != NULL;
    }
    closedir(opened);
    return count;
}

static inline void process_signal(pid_t id, int signal)
{
    CHECK_INT(kill(id, signal), 0);
}

/* Stops a process, and waits until it stands still. */
static inline void process_stop(pid_t id)
{
    process_signal(id, SIGSTOP);
    WAIT_UNTIL(process_state(id, NULL) == 'T');
}

#endif
