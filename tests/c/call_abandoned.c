/* What nobody waits for any more is undone by the real server too: a turn is interrupted, a thread is left, an answer goes
 * to nobody; what others have is theirs. */
/* needs: codex model */
#include "asked.h"
#include "gate.h"

#define FOREVER "{\"input\":[{\"type\":\"text\",\"text\":\"wait: forever\"}]}"

static session one;
static int starts; /* of turns that nobody may wait for */

static char *of_thread(const char *params, const char *id)
{
    char *quoted = codex_json_quote(id), *with = codex_json_set(params, "/threadId", quoted);
    codex_string_free(quoted);
    return with;
}

/* The next turn of the thread is interrupted, although nobody here interrupts it. */
static void is_interrupted(void)
{
    codex_event *event = thread_event_of(one.thread, CODEX_EVENT_NOTIFICATION, "turn/completed");
    CHECK_TEXT(codex_event_string(event, "/params/turn/status", NULL), "interrupted");
    codex_event_free(event);
    starts++;
}

static void turns(void)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_call *call = NULL;
    codex_turn *turn = NULL;
    codex_thread *same = NULL;
    MUST_GIVE(CODEX_TIMEOUT, codex_thread_next(one.thread, CODEX_POLL, &event, &error));
    char *params = of_thread(FOREVER, codex_thread_id(one.thread));
    MUST(codex_call_begin(one.client, "turn/start", params, &call, &error));
    codex_call_free(call);
    is_interrupted();
    MUST(codex_call_begin(one.client, "turn/start", params, &call, &error));
    MUST(codex_call_cancel(call, &error));
    MUST_GIVE(CODEX_E_CANCELLED, codex_call_wait(call, LIMIT_MS, NULL, &error));
    is_interrupted();
    MUST_GIVE(CODEX_E_CANCELLED, codex_call_wait(call, CODEX_POLL, NULL, &error));
    codex_call_free(call);
    MUST(codex_turn_begin(one.thread, "\"wait: forever\"", NULL, &turn, &error));
    codex_turn_free(turn);
    is_interrupted();
    /* The handle of the thread goes first, and with it who could wait. */
    MUST(codex_thread_attach(one.client, codex_thread_id(one.thread), &same, &error));
    MUST(codex_turn_begin(same, "\"wait: forever\"", NULL, &turn, &error));
    codex_thread_free(same);
    codex_turn_free(turn);
    is_interrupted();
    codex_string_free(params);
}

/* A turn that was joined is somebody else's, and runs on. */
static void a_turn_of_another(void)
{
    codex_error *error = NULL;
    gate held;
    codex_turn *mine = turn_held(one.thread, &held, "deltas 5: x\nuntil: gate\nsay: undisturbed", NULL), *joined = NULL;
    codex_event_free(turn_event_of(mine, CODEX_EVENT_NOTIFICATION, "item/agentMessage/delta"));
    char *params = of_thread("{\"input\":[]}", codex_thread_id(one.thread));
    codex_call *call = NULL;
    MUST(codex_call_begin(one.client, "turn/start", params, &call, &error));
    codex_call_free(call);
    MUST(codex_turn_begin(one.thread, "[]", NULL, &joined, &error));
    codex_turn_free(joined);
    gate_open(&held);
    CHECK_OWNED(turn_status(mine), "completed");
    codex_string_free(params);
}

/* Whether the server counts this client among those who hear of the thread; asking ends it. */
static int was_subscribed(const char *id)
{
    char *params = object_of("threadId", id), *json = ask(one.client, "thread/unsubscribe", params);
    char *status = codex_json_string(json, "/status");
    int was = strcmp(status, "unsubscribed") == 0;
    CHECK(was || strcmp(status, "notSubscribed") == 0);
    codex_string_free(status);
    codex_string_free(json);
    codex_string_free(params);
    return was;
}

/* The next thread that the server starts, whoever asked for it, to free. */
static char *started(void)
{
    codex_event *event = client_event_of(one.client, CODEX_EVENT_NOTIFICATION, "thread/started");
    char *id = codex_json_string(codex_event_json(event, NULL), "/params/thread/id");
    codex_event_free(event);
    return id;
}

static void is_left(void)
{
    char *id = started();
    /* The answer came before the word that it is started, and with it the end of the subscription was asked for. */
    CHECK(!was_subscribed(id));
    codex_string_free(id);
}

static void threads(void)
{
    codex_error *error = NULL;
    codex_call *call = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    while (codex_next(one.client, CODEX_POLL, &event, NULL) == CODEX_OK)
        codex_event_free(event);
    MUST(codex_call_begin(one.client, "thread/start", NULL, &call, &error));
    codex_call_free(call);
    is_left();
    MUST(codex_thread_begin(one.client, "thread/start", NULL, &thread, &error));
    codex_thread_free(thread);
    is_left();
    char *params = object_of("threadId", codex_thread_id(one.thread));
    MUST(codex_thread_begin(one.client, "thread/fork", params, &thread, &error));
    codex_thread_free(thread);
    is_left();
    /* One that a turn waits for is kept, and one that was there before is. */
    MUST(codex_thread_begin(one.client, "thread/start", NULL, &thread, &error));
    MUST(codex_turn_begin(thread, "\"say: kept\"", NULL, &turn, &error));
    codex_thread_free(thread);
    CHECK_OWNED(turn_status(turn), "completed");
    char *id = started();
    CHECK(was_subscribed(id));
    codex_string_free(id);
    MUST(codex_thread_begin(one.client, "thread/resume", params, &thread, &error));
    codex_thread_free(thread);
    codex_string_free(turn_done(one.thread, "say: still heard"));
    codex_string_free(params);
}

/* A command that takes its time: the call is given up, others come through, and its answer is nobody's. */
static void answers(void)
{
    codex_error *error = NULL;
    codex_call *call = NULL;
    codex_event *event = NULL;
    MUST(codex_call_begin(one.client, "command/exec",
                          "{\"command\":[\"sleep\",\"0.5\"],\"sandboxPolicy\":{\"type\":\"dangerFullAccess\"}}", &call, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_call_wait(call, 20, NULL, &error));
    MUST(codex_call_cancel(call, &error));
    MUST_GIVE(CODEX_E_CANCELLED, codex_call_wait(call, CODEX_FOREVER, NULL, &error));
    char *json = ask(one.client, "command/exec", "{\"command\":[\"sleep\",\"0.6\"],\"sandboxPolicy\":{\"type\":\"dangerFullAccess\"}}");
    CHECK_INT(codex_json_int(json, "/exitCode", -1), 0);
    codex_string_free(json);
    MUST_GIVE(CODEX_E_CANCELLED, codex_call_wait(call, CODEX_POLL, NULL, &error));
    codex_call_free(call);
    while (codex_next(one.client, CODEX_POLL, &event, NULL) == CODEX_OK) {
        CHECK_INT(codex_event_kind(event), CODEX_EVENT_NOTIFICATION);
        codex_event_free(event);
    }
}

int main(void)
{
    check_counts before = check_count();
    one = session_begin(check_options(), NULL);
    codex_string_free(turn_done(one.thread, "say: first"));
    turns();
    CHECK_INT(starts, 4);
    a_turn_of_another();
    threads();
    answers();
    session_end(&one);
    check_settles(before);
    return check_done();
}
