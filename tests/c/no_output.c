/* Of a session with all that can be said and go wrong in it, not one byte reaches the host's stdout or stderr. */
/* needs: codex model */
#include "processes.h"
#include "sessions.h"
#include <fcntl.h>
#include <sys/stat.h>

static void all_of_it(void)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    session one = session_begin(check_options(), NULL);
    char *result = turn_end(turn_begin(one.thread, "say: hello", NULL));
    codex_string_free(result);
    codex_turn *turn = turn_begin(one.thread, "say: hello", NULL);
    turn_drain(turn);
    codex_turn_free(turn);
    MUST_GIVE(CODEX_E_TURN_FAILED, codex_thread_run(one.thread, "\"http 500: broken\"", NULL, LIMIT_MS, NULL, &error));
    MUST_GIVE(CODEX_E_RPC, codex_request(one.client, "no/such", NULL, LIMIT_MS, NULL, &error));
    MUST_GIVE(CODEX_E_JSON, codex_request(one.client, "no/such", "{", LIMIT_MS, NULL, &error));
    MUST_GIVE(CODEX_E_RPC, codex_thread_resume(one.client, "no such thread", NULL, LIMIT_MS, &thread, &error));
    codex_thread_free(one.thread);
    codex_thread_free(one.thread);                /* twice */
    codex_turn_free((codex_turn *)one.client);    /* of another type */
    process_signal(process_child_of(getpid()), SIGKILL);
    while (codex_request(one.client, "thread/loaded/list", NULL, LIMIT_MS, NULL, NULL) == CODEX_OK)
        continue;
    codex_free(one.client);

    char *options = check_with(check_options(), "/codexBin", "\"/no/such/codex\"");
    MUST_GIVE(CODEX_E_NO_EXECUTABLE, codex_new(options, LIMIT_MS, &client, &error));
    codex_string_free(options);
    options = check_with(check_options(), "/configOverrides/-", "\"approval_policy=7\"");
    CHECK(codex_new(options, LIMIT_MS, &client, NULL) < 0);
    codex_string_free(options);
    /* Left to itself: the library's own threads end it. */
    one = session_begin(check_options(), NULL);
    codex_free(one.client);
    codex_thread_free(one.thread);
}

static long long size_of(int file)
{
    struct stat found;
    CHECK_INT(fstat(file, &found), 0);
    return (long long)found.st_size;
}

int main(void)
{
    check_counts before = check_count();
    int out = open("captured.out", O_CREAT | O_RDWR | O_CLOEXEC, 0600), err = open("captured.err", O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    int real_out = dup(1), real_err = dup(2);
    CHECK(out > 2 && err > 2 && real_out > 2 && real_err > 2);
    CHECK(dup2(out, 1) == 1 && dup2(err, 2) == 2);
    all_of_it();
    for (int64_t end = check_now_ms() + SOON_MS; check_children() > before.children && check_now_ms() < end;)
        check_sleep_ms(10);
    fflush(NULL);
    CHECK(dup2(real_out, 1) == 1 && dup2(real_err, 2) == 2);
    CHECK_INT(size_of(out), 0);
    CHECK_INT(size_of(err), 0);
    close(out), close(err), close(real_out), close(real_err);
    check_settles(before);
    return check_done();
}
