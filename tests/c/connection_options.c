/* What a connection is told at its beginning, held to the real server: notifications that it leaves out, methods that
 * are still experiments, who the client is; and when the server says that it sent each notification. */
/* needs: codex model */
#include "asked.h"
#include <time.h>

/* How many events of a turn have this method; each says when it was sent. */
static int told(codex_thread *thread, const char *method)
{
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(thread, "deltas 3: tick ", NULL);
    codex_event *event = NULL;
    int count = 0;
    int64_t last = 0;
    while (codex_turn_next(turn, LIMIT_MS, &event, &error) == CODEX_OK) {
        int64_t sent = codex_json_int(codex_event_json(event, NULL), "/emittedAtMs", -1), now = (int64_t)time(NULL);
        CHECK(sent / 1000 >= now - 60 && sent / 1000 <= now + 1);
        CHECK(sent >= last);
        last = sent;
        count += strcmp(codex_event_method(event), method) == 0;
        codex_event_free(event);
    }
    CHECK(error == NULL && last > 0);
    codex_turn_free(turn);
    return count;
}

/* The name of the client is that of the program that a thread comes from. */
static void has_name(codex_thread *thread, const char *name)
{
    CHECK_OWNED(codex_json_string(codex_thread_json(thread), "/thread/originator"), name);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;

    session all = session_begin(check_options(), NULL);
    CHECK_INT(told(all.thread, "item/agentMessage/delta"), 3);
    CHECK_INT(told(all.thread, "item/completed"), 2);
    has_name(all.thread, "libcodex");
    codex_string_free(ask(all.client, "project/list", NULL));
    session_end(&all);

    char *options = check_with(check_options(), "/optOutNotifications", "[\"item/agentMessage/delta\",\"no/such\"]");
    options = check_with(options, "/experimentalApi", "false");
    options = check_with(options, "/clientName", "\"herons\"");
    session less = session_begin(options, NULL);
    CHECK_INT(told(less.thread, "item/agentMessage/delta"), 0);
    CHECK_INT(told(less.thread, "item/completed"), 2);
    has_name(less.thread, "herons");
    MUST_GIVE(CODEX_E_RPC, codex_request(less.client, "project/list", NULL, LIMIT_MS, NULL, &error));
    codex_request(less.client, "project/list", NULL, LIMIT_MS, NULL, &error);
    CHECK_OWNED(codex_json_string(codex_error_json(error), "/rpc/message"),
                "project/list requires experimentalApi capability");
    codex_error_free(error);
    session_end(&less);
    check_settles(before);
    return check_done();
}
