/* thread/compact/start and thread/shellCommand as turns: the server's answer names none, the handle has it all the same;
 * on a thread at rest, on one that is busy, behind one that is not open yet; ended, interrupted, failed, refused. */
/* needs: codex model */
/* script: server_turns.json */
#include "gate.h"
#include "processes.h"
#include "server_turns.h"

#define COMPACT "thread/compact/start"
#define SHELL "thread/shellCommand"

/* The script answers the first two compactions, leaves the third waiting, and fails the fourth. */
static void compactions(session *one)
{
    codex_error *error = NULL;
    codex_string_free(ends(turn_begin(one->thread, "hello", NULL), "completed"));
    codex_turn *turn = turn_with(one->thread, COMPACT, NULL);
    is_event(turn_event(turn), CODEX_EVENT_NOTIFICATION, "turn/started");
    char *result = ends(turn, "completed");
    items_are(result, "contextCompaction ");
    CHECK_INT(codex_json_bool(result, "/joined", -1), 0);
    CHECK_INT(codex_json_type(result, "/finalResponse"), CODEX_JSON_NULL);
    codex_string_free(result);

    /* The turn that runs is ended for it, and is not taken for it. */
    codex_turn *busy = turn_begin(one->thread, "say: first\nwait: forever", NULL);
    codex_event_free(turn_event_of(busy, CODEX_EVENT_NOTIFICATION, "item/completed"));
    turn = turn_with(one->thread, COMPACT, NULL);
    CHECK(strcmp(codex_turn_id(turn), codex_turn_id(busy)) != 0);
    codex_string_free(ends(busy, "interrupted"));
    result = ends(turn, "completed");
    items_are(result, "contextCompaction ");
    CHECK_INT(codex_json_bool(result, "/joined", -1), 0);
    codex_string_free(result);

    turn = turn_with(one->thread, COMPACT, NULL);
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/started"));
    MUST(codex_turn_interrupt(turn, NULL, &error));
    result = ends(turn, "interrupted");
    items_are(result, "");
    codex_string_free(result);

    turn = turn_with(one->thread, COMPACT, NULL);
    codex_status status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
    CHECK_TEXT(codex_error_reason(error), "usageLimitExceeded");
    check_status(status, CODEX_E_TURN_FAILED, error, "codex_turn_run", __FILE__, __LINE__);
    codex_string_free(result);
    codex_turn_free(turn);
}

static void shell_commands(session *one)
{
    codex_error *error = NULL;
    codex_turn *turn = turn_with(one->thread, SHELL, "{\"command\":\"echo hello | tr l L; exit 3\"}");
    char *result = ends(turn, "completed");
    items_are(result, "commandExecution ");
    CHECK_INT(codex_json_int(result, "/items/0/exitCode", -1), 3);
    CHECK_OWNED(codex_json_string(result, "/items/0/aggregatedOutput"), "heLLo\n");
    codex_string_free(result);

    /* Codex runs it inside the turn that runs: the handle is one more for that turn. */
    gate held;
    codex_turn *busy = turn_held(one->thread, &held, "until: gate\nsay: x", NULL);
    codex_event_free(turn_event_of(busy, CODEX_EVENT_NOTIFICATION, "item/completed"));
    turn = turn_with(one->thread, SHELL, "{\"command\":\"echo beside\"}");
    CHECK_TEXT(codex_turn_id(turn), codex_turn_id(busy));
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/completed"));
    gate_open(&held);
    result = ends(turn, "completed");
    CHECK_INT(codex_json_bool(result, "/joined", -1), 1);
    CHECK_OWNED(codex_json_string(result, "/items/1/aggregatedOutput"), "beside\n");
    codex_string_free(result);
    codex_string_free(ends(busy, "completed"));

    /* An interrupt ends the command with its turn. */
    char command[100], seen[40];
    snprintf(seen, sizeof seen, "sleep 7%ld", (long)getpid());
    snprintf(command, sizeof command, "{\"command\":\"%s\"}", seen);
    turn = turn_with(one->thread, SHELL, command);
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/started"));
    WAIT_UNTIL(process_count(seen) > 0);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    result = ends(turn, "interrupted");
    items_are(result, "commandExecution ");
    codex_string_free(result);
    WAIT_UNTIL(process_count(seen) == 0);
    turn = turn_with(one->thread, SHELL, "{\"command\":\"sleep 60\",\"timeoutMs\":200}");
    result = ends(turn, "completed");
    CHECK(codex_json_int(result, "/items/0/exitCode", 0) != 0);
    codex_string_free(result);

    refused(one->thread, SHELL, "{\"command\":\" \"}", "must not be empty");
    refused(one->thread, SHELL, NULL, "missing field `command`");
    refused(one->thread, SHELL, "{\"command\":\"x\",\"timeoutMs\":-1}", "timeoutMs");
}

/* Behind a thread that opens, and behind one that never will. */
static void on_a_thread_to_come(session *one)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    MUST(codex_thread_begin(one->client, "thread/start", NULL, &thread, &error));
    MUST(codex_turn_begin_with(thread, SHELL, "{\"command\":\"echo early\"}", &turn, &error));
    char *result = ends(turn, "completed");
    CHECK_OWNED(codex_json_string(result, "/items/0/aggregatedOutput"), "early\n");
    codex_string_free(result);
    codex_thread_free(thread);

    MUST(codex_thread_begin(one->client, "thread/resume", "{\"threadId\":\"01a20000-0000-7001-8000-00000000dead\"}", &thread,
                            &error));
    MUST(codex_turn_begin_with(thread, COMPACT, NULL, &turn, &error));
    codex_status status = codex_turn_next(turn, LIMIT_MS, &event, &error);
    CHECK_TEXT(codex_error_reason(error), "noRollout");
    check_status(status, CODEX_E_RPC, error, "codex_turn_next", __FILE__, __LINE__);
    codex_turn_free(turn);
    codex_thread_free(thread);

    /* The server knows no such thread. */
    MUST(codex_thread_attach(one->client, "01a20000-0000-7001-8000-00000000dead", &thread, &error));
    refused(thread, COMPACT, NULL, "thread not found");
    refused(thread, SHELL, "{\"command\":\"x\"}", "thread not found");
    codex_thread_free(thread);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), NULL);
    compactions(&one);
    shell_commands(&one);
    on_a_thread_to_come(&one);
    session_end(&one);
    check_settles(before);
    return check_done();
}
