/* A handle that is freed twice: the second time is a line in the log, and nothing else. */
/* needs: faulty */
#include "world.h"

static int lines;

static void count(int32_t level, const char *target, const char *message, void *user_data)
{
    (void)target, (void)user_data;
    if (level == 1 && strstr(message, "_free") != NULL)
        lines++;
}

#define FREED_TWICE(free, type)                                                                                        \
    do {                                                                                                               \
        size_t live = codex_live_handles();                                                                            \
        lines = 0;                                                                                                     \
        free(of.handles[type]);                                                                                        \
        CHECK_INT(lines, 0);                                                                                           \
        CHECK_INT(codex_live_handles(), live - 1);                                                                     \
        free(of.handles[type]);                                                                                        \
        CHECK_INT(lines, 1);                                                                                           \
        CHECK_INT(codex_live_handles(), live - 1);                                                                     \
    } while (0)

int main(void)
{
    codex_error *error = NULL;
    MUST(codex_set_log(1, count, NULL, NULL, &error));
    world of = world_begin();
    FREED_TWICE(codex_error_free, TAKES_ERROR);
    FREED_TWICE(codex_event_free, TAKES_EVENT);
    FREED_TWICE(codex_poller_free, TAKES_POLLER);
    FREED_TWICE(codex_login_free, TAKES_LOGIN);
    FREED_TWICE(codex_call_free, TAKES_CALL);
    FREED_TWICE(codex_turn_free, TAKES_TURN);
    FREED_TWICE(codex_thread_free, TAKES_THREAD);
    FREED_TWICE(codex_free, TAKES_CLIENT);
    world_end(&of);
    return check_done();
}
