/* The host returns from main with clients, turns and blocked threads: it ends as it wanted to, and codex with it. */
/* needs: codex model */
/* modes: plain */
#include "processes.h"
#include "sessions.h"
#include <sys/wait.h>

static void wait_for_ever(void *turn)
{
    codex_turn_run(turn, NULL, NULL, CODEX_FOREVER, NULL, NULL);
    CHECK(0);
}

static codex_client *kept_client;

int main(void)
{
    int report[2];
    pid_t codex = 0;
    CHECK(pipe(report) == 0);
    pid_t host = fork();
    CHECK(host >= 0);
    if (host == 0) {
        static worker waiting;
        session one = session_begin(check_options(), NULL);
        kept_client = one.client;
        worker_start(&waiting, wait_for_ever, turn_begin(one.thread, "wait: forever", NULL));
        worker_blocks(&waiting);
        codex = process_child_of(getpid());
        CHECK(write(report[1], &codex, sizeof codex) == sizeof codex);
        CHECK(codex_live_handles() == 3);
        return 7;
    }
    int status = 0;
    CHECK(waitpid(host, &status, 0) == host);
    CHECK(WIFEXITED(status));
    CHECK_INT(WEXITSTATUS(status), 7);
    CHECK(read(report[0], &codex, sizeof codex) == sizeof codex);
    WAIT_UNTIL(process_is_gone(codex));
    close(report[0]), close(report[1]);
    CHECK(kept_client == NULL);
    return check_done();
}
