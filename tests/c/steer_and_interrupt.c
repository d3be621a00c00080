/* A running turn is given more input, and is interrupted: at once, twice, from a callback, after its end; and what it
 * runs in the background ends with it if that is asked for. */
/* needs: codex model */
#include "gate.h"
#include "processes.h"
#include "sessions.h"

static void is_interrupted(char *result)
{
    CHECK_OWNED(codex_json_string(result, "/status"), "interrupted");
    CHECK_INT(codex_json_type(result, "/error"), CODEX_JSON_NULL);
    codex_string_free(result);
}

static void steered(session *one)
{
    codex_error *error = NULL;
    gate held;
    codex_turn *turn = turn_held(one->thread, &held, "deltas 5: x\nuntil: gate", NULL);
    codex_event *event = turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/agentMessage/delta");
    codex_event_free(event);
    MUST(codex_turn_steer(turn, "[{\"type\":\"text\",\"text\":\"say: the new way\"}]", NULL, LIMIT_MS, &error));
    gate_open(&held);
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "the new way");
    codex_string_free(result);
}

/* Right after the start, where the server has not begun the turn yet; many times, since it is a race. */
static void interrupted_at_once(session *one)
{
    for (int round = 0; round < (check_is_slow() ? 5 : 30); round++) {
        codex_error *error = NULL;
        codex_turn *turn = turn_begin(one->thread, "wait: forever", NULL);
        for (int times = 0; times <= round % 3; times++)
            MUST(codex_turn_interrupt(turn, NULL, &error));
        is_interrupted(turn_end(turn));
    }
}

static int32_t interrupt_at_first_delta(codex_event *event, void *user_data)
{
    codex_error *error = NULL;
    if (strcmp(codex_event_method(event), "item/agentMessage/delta") == 0)
        MUST(codex_turn_interrupt(user_data, NULL, &error));
    return 0;
}

static void in_the_callback(session *one)
{
    codex_error *error = NULL;
    char *result = NULL;
    codex_turn *turn = turn_begin(one->thread, "say: first\nsay: x\nwait: forever", NULL);
    MUST(codex_turn_run(turn, interrupt_at_first_delta, turn, LIMIT_MS, &result, &error));
    is_interrupted(result);
    codex_turn_free(turn);
}

static void after_the_end(session *one)
{
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one->thread, "say: over", NULL);
    turn_drain(turn);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    codex_status status = codex_turn_steer(turn, "\"too late\"", NULL, LIMIT_MS, &error);
    CHECK_TEXT(codex_error_reason(error), "noActiveTurn");
    check_status(status, CODEX_E_RPC, error, "codex_turn_steer", __FILE__, __LINE__);
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    codex_string_free(result);
}

static void options_are_checked(session *one)
{
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one->thread, "wait: forever", NULL);
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_turn_interrupt(turn, "{\"libcodex\":{\"killbackground\":true}}", &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_turn_interrupt(turn, "{\"libcodex\":{\"killBackground\":1}}", &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_turn_interrupt(turn, "{\"turnId\":\"x\"}", &error));
    MUST_GIVE(CODEX_E_JSON, codex_turn_interrupt(turn, "[]", &error));
    MUST(codex_turn_interrupt(turn, "{}", &error));
    is_interrupted(turn_end(turn));
}

static void freed_with_interrupt(session *one)
{
    codex_turn *turn = turn_begin(one->thread, "wait: forever", "{\"libcodex\":{\"interruptOnFree\":true}}");
    codex_turn_free(turn);
    codex_event *event = client_event_of(one->client, CODEX_EVENT_NOTIFICATION, "turn/completed");
    CHECK_TEXT(codex_event_string(event, "/params/turn/status", NULL), "interrupted");
    codex_event_free(event);
}

/* Codex leaves a command in the background alone when its turn is interrupted, unless it is told. */
static void background(session *one)
{
    codex_error *error = NULL;
    char seen[100], prompt[200];
    snprintf(seen, sizeof seen, "sleep 8%ld", (long)getpid());
    snprintf(prompt, sizeof prompt, "tool exec_command: {\"cmd\":\"%s\",\"yield_time_ms\":300}\nsay: running\nwait: forever", seen);
    codex_turn *turn = turn_begin(one->thread, prompt, NULL);
    codex_event *event = turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/agentMessage/delta");
    codex_event_free(event);
    CHECK(process_count(seen) > 0);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    is_interrupted(turn_end(turn));
    CHECK(process_count(seen) > 0);

    turn = turn_begin(one->thread, "wait: forever", NULL);
    MUST(codex_turn_interrupt(turn, "{\"libcodex\":{\"killBackground\":true}}", &error));
    is_interrupted(turn_end(turn));
    WAIT_UNTIL(process_count(seen) == 0);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), "{\"approvalPolicy\":\"never\",\"sandbox\":\"danger-full-access\"}");
    steered(&one);
    interrupted_at_once(&one);
    in_the_callback(&one);
    after_the_end(&one);
    options_are_checked(&one);
    background(&one);
    freed_with_interrupt(&one);
    session_end(&one);
    check_settles(before);
    return check_done();
}
