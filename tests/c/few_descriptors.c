/* There are no file descriptors left, or not enough: codex_new says so and leaves nothing behind; and the standard three
 * may be closed. */
/* needs: faulty */
/* Not under valgrind, where a socketpair past the limit closes what it made and tells of success. */
/* modes: plain asan races */
#include "sessions.h"
#include <sys/resource.h>

static void limit(long long most)
{
    struct rlimit few;
    CHECK_INT(getrlimit(RLIMIT_NOFILE, &few), 0);
    few.rlim_cur = (rlim_t)most;
    CHECK_INT(setrlimit(RLIMIT_NOFILE, &few), 0);
}

int main(void)
{
    check_counts before = check_count();
    struct rlimit usual;
    CHECK_INT(getrlimit(RLIMIT_NOFILE, &usual), 0);
    char *options = check_options();
    int worked = 0, failed = 0;
    /* The first number that is free, and then one more at each time. */
    int first = dup(0);
    CHECK(first > 0);
    close(first);
    for (int more = 0; more < 24; more++) {
        codex_client *client = NULL;
        codex_error *error = NULL;
        limit(first + more);
        codex_status status = codex_new(options, LIMIT_MS, &client, &error);
        limit((long long)usual.rlim_cur);
        CHECK((status == CODEX_OK) == (client != NULL));
        CHECK(status == CODEX_OK || status == CODEX_E_IO || status == CODEX_E_SPAWN || status == CODEX_E_NO_EXECUTABLE);
        check_status(status, status, error, "codex_new", __FILE__, __LINE__);
        worked += status == CODEX_OK;
        failed += status != CODEX_OK;
        codex_free(client);
        check_settles(before);
    }
    CHECK(worked > 0 && failed > 0);

    int kept[3] = {dup(0), dup(1), dup(2)};
    CHECK(kept[0] > 2 && kept[1] > 2 && kept[2] > 2);
    close(0), close(1), close(2);
    session one = session_begin(options, NULL);
    codex_error *error = NULL;
    codex_status status = codex_thread_run(one.thread, "\"x\"", NULL, LIMIT_MS, NULL, &error);
    int free_again = dup(kept[0]);
    for (int at = 0; at < 3; at++)
        CHECK(dup2(kept[at], at) == at), close(kept[at]);
    CHECK_INT(free_again, 0); /* none of ours is among the three */
    check_status(status, CODEX_OK, error, "codex_thread_run", __FILE__, __LINE__);
    session_end(&one);
    check_settles(before);
    return check_done();
}
