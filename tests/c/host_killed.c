/* The host is killed in the middle of a turn that runs a command: codex and all that it started are gone within a
 * second. */
/* needs: codex model */
/* modes: plain */
#include "processes.h"
#include "sessions.h"
#include <sys/wait.h>

int main(void)
{
    char command[200], seen[100];
    /* Its own number makes it known among all processes of the machine. */
    snprintf(seen, sizeof seen, "sleep 7%ld", (long)getpid());
    snprintf(command, sizeof command, "run sandboxed: %s", seen);
    pid_t codex = 0;
    int report[2];
    CHECK(pipe(report) == 0);
    pid_t host = fork();
    CHECK(host >= 0);
    if (host == 0) {
        session one = session_begin(check_options(), "{\"approvalPolicy\":\"never\",\"sandbox\":\"danger-full-access\"}");
        codex_turn *turn = turn_begin(one.thread, command, NULL);
        codex = process_child_of(getpid());
        CHECK(write(report[1], &codex, sizeof codex) == sizeof codex);
        turn_drain(turn);
        CHECK(0);
    }
    CHECK(read(report[0], &codex, sizeof codex) == sizeof codex);
    WAIT_UNTIL(process_count(seen) > 0);
    CHECK(!process_is_gone(codex));
    process_signal(host, SIGKILL);
    int64_t killed_ms = check_now_ms();
    WAIT_UNTIL(process_is_gone(codex));
    WAIT_UNTIL(process_count(seen) == 0);
    CHECK(check_now_ms() - killed_ms <= 1000);
    CHECK(waitpid(host, NULL, 0) == host);
    close(report[0]), close(report[1]);
    return check_done();
}
