/* A fork of the host keeps no copy of a connection: the server sees its end while the child still lives. The connection
 * is the parent's all the same, and works on. */
/* needs: codex model */
/* server: file */
#include "connected.h"
#include <dirent.h>
#include <sys/stat.h>
#include <sys/wait.h>

/* The sockets among this process's descriptors. */
static int sockets(void)
{
    int count = 0;
    DIR *opened = opendir("/proc/self/fd");
    CHECK(opened != NULL);
    for (struct dirent *entry = readdir(opened); entry; entry = readdir(opened)) {
        char path[300];
        struct stat about;
        snprintf(path, sizeof path, "/proc/self/fd/%s", entry->d_name);
        count += stat(path, &about) == 0 && S_ISSOCK(about.st_mode);
    }
    closedir(opened);
    return count;
}

int main(void)
{
    check_counts before = check_count();
    int before_sockets = sockets(), gate[2], verdict[2];
    session one = session_begin(check_options(), NULL);
    CHECK_INT(sockets(), before_sockets + 1);
    CHECK(pipe(gate) == 0 && pipe(verdict) == 0);
    pid_t child = fork();
    CHECK(child >= 0);
    if (child == 0) {
        char byte;
        int bad = sockets() != before_sockets;
        bad |= codex_close(one.client, LIMIT_MS, NULL) != CODEX_E_FORKED;
        codex_free(one.client);
        close(gate[1]);
        /* Lives until the parent has closed the connection. */
        bad |= read(gate[0], &byte, 1) != 0;
        bad |= write(verdict[1], bad ? "n" : "y", 1) != 1;
        _exit(bad);
    }
    connected_turn(one.thread, "say: on", "on");
    codex_thread_free(one.thread);
    connected_exit(one.client);
    codex_free(one.client);
    close(gate[0]);
    close(gate[1]);
    /* By a pipe: a checker makes an exit status of its own of what the child has not freed. */
    char answer = 0;
    int status = -1;
    CHECK(waitpid(child, &status, 0) == child);
    CHECK(read(verdict[0], &answer, 1) == 1);
    CHECK_INT(answer, 'y');
    close(verdict[0]);
    close(verdict[1]);
    check_settles(before);
    return check_done();
}
