/* Queues that nobody reads are bounded: deltas go, and are counted; the text is whole in the end; requests and ends
 * stay. */
/* needs: faulty */
/* limit: 120 */
#include "record.h"
#include "sessions.h"

#define ASK "item/commandExecution/requestApproval"

/* What a queue has held: the sum over the LAGGED events, and the rest. */
typedef struct {
    long long dropped, deltas, requests, others, bytes;
} seen;

static void count_event(seen *all, codex_event *event)
{
    size_t length = 0;
    const char *json = codex_event_json(event, &length);
    all->bytes += (long long)length;
    if (codex_event_kind(event) == CODEX_EVENT_LAGGED) {
        CHECK_TEXT(codex_event_method(event), "libcodex/lagged");
        CHECK(codex_json_int(json, "/params/dropped", 0) > 0);
        all->dropped += codex_json_int(json, "/params/dropped", 0);
    } else if (codex_event_kind(event) == CODEX_EVENT_REQUEST)
        all->requests++;
    else if (strcmp(codex_event_method(event), "item/agentMessage/delta") == 0)
        all->deltas++;
    else
        all->others++;
    codex_event_free(event);
}

/* 100 000 deltas of a kilobyte, with two requests among them, that nobody reads before the turn is over. */
static void deltas_unread(void)
{
    long long count = check_is_slow() ? 10000 : 100000;
    long before = check_resident_mb();
    char plan[3000], text[1001];
    memset(text, 'd', 1000);
    text[1000] = '\0';
    snprintf(plan, sizeof plan,
             "{\"text\":\"the whole text\",\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\",\"item/started\"]},"
             "{\"deltas\":{\"count\":%lld,\"text\":\"%s\"}},{\"ask\":{\"method\":\"" ASK "\",\"id\":1}},"
             "{\"deltas\":{\"count\":%lld,\"text\":\"x\"}},{\"ask\":{\"method\":\"" ASK "\",\"id\":2}},"
             "{\"notify\":[\"item/completed\"]},{\"complete\":\"completed\"},{\"notify\":[\"configWarning\"]}]}]}",
             count / 2, text, count / 2);
    session one = session_begin(check_with(check_plan(plan), "/queueBytes", check_is_slow() ? "1000000" : "8388608"), NULL);
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    /* By its order on the wire, the turn is over when this has come. */
    codex_event *last = client_event_of(one.client, CODEX_EVENT_NOTIFICATION, "configWarning"), *event = NULL;
    codex_event_free(last);
    if (!check_is_slow())
        CHECK(check_resident_mb() - before < 40);

    seen all = {0, 0, 0, 0, 0};
    codex_status status;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK)
        count_event(&all, event);
    CHECK_INT(status, CODEX_END);
    CHECK(all.dropped > 0 && all.deltas > 0);
    CHECK_INT(all.dropped + all.deltas, count);
    CHECK_INT(all.requests, 2); /* each followed by the word that it is withdrawn, since the turn has ended */
    CHECK(all.bytes < 9000000);
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "the whole text");
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    codex_string_free(result);
    session_end(&one);
}

/* What may not be dropped is too much: the turn is interrupted, and its queue ends with an error after what it holds. */
static void too_much(void)
{
    session one = session_begin(check_with(check_plan("{\"rules\":[{\"on\":\"turn/start\",\"nth\":1,\"do\":[\"reply\",{\"notify\":[\"turn/started\"]},"
                                                      "{\"send\":{\"method\":\"item/completed\",\"params\":{\"threadId\":\"$threadId\",\"turnId\":\"$turnId\",\"item\":{\"type\":\"x\",\"text\":{\"$repeat\":[\"a\",5000]}}}}},"
                                                      "{\"send\":{\"method\":\"item/completed\",\"params\":{\"threadId\":\"$threadId\",\"turnId\":\"$turnId\",\"item\":{\"type\":\"x\"}}}}]}]}"),
                                           "/queueBytes", "1000"),
                                NULL);
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    WAIT_UNTIL(was_received("turn/interrupt", 1));
    codex_event *event = NULL;
    codex_status status;
    int count = 0;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        count++;
        codex_event_free(event);
    }
    CHECK_INT(count, 2);
    check_status(status, CODEX_E_OVERFLOW, error, "codex_turn_next", __FILE__, __LINE__);
    MUST_GIVE(CODEX_E_OVERFLOW, codex_turn_next(turn, LIMIT_MS, &event, &error));
    codex_turn_free(turn);
    turn = turn_begin(one.thread, "x", NULL);
    turn_drain(turn);
    codex_turn_free(turn);
    session_end(&one);
}

/* The client's queue: the oldest notifications go, a request never. */
static void client_unread(void)
{
    int count = check_is_slow() ? 2000 : 20000;
    char plan[1000];
    snprintf(plan, sizeof plan,
             "{\"rules\":[{\"on\":\"test/flood\",\"do\":[{\"ask\":{\"method\":\"attestation/generate\",\"id\":\"first\"}},"
             "{\"deltas\":{\"count\":%d,\"text\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}},"
             "{\"ask\":{\"method\":\"attestation/generate\",\"id\":\"last\"}},{\"notify\":[\"configWarning\"]},\"reply\"]}]}",
             count);
    session one = session_begin(check_with(check_plan(plan), "/queueBytes", "20000"), NULL);
    codex_error *error = NULL;
    codex_event *event = NULL;
    /* What the thread's start brings along is there when this is answered. */
    MUST(codex_request(one.client, "test/echo", NULL, LIMIT_MS, NULL, &error));
    while (codex_next(one.client, CODEX_POLL, &event, NULL) == CODEX_OK)
        codex_event_free(event); /* used from now on, so that requests come here */
    MUST(codex_request(one.client, "test/flood", NULL, LIMIT_MS, NULL, &error));
    seen all = {0, 0, 0, 0, 0};
    codex_status status;
    while ((status = codex_next(one.client, CODEX_POLL, &event, &error)) == CODEX_OK) {
        if (codex_event_kind(event) == CODEX_EVENT_REQUEST)
            MUST(codex_event_respond(event, "{\"token\":\"t\"}", &error));
        count_event(&all, event);
    }
    CHECK_INT(status, CODEX_TIMEOUT);
    CHECK_INT(all.requests, 2);
    CHECK(all.dropped > 0);
    CHECK_INT(all.dropped + all.deltas + all.others, count + 1);
    CHECK_INT(all.others, 1); /* the last one stays */
    CHECK(all.bytes < 21000);
    WAIT_UNTIL(was_answered("\"first\"", 1) && was_answered("\"last\"", 1));
    session_end(&one);
}

/* A slow reader with a small queue: it loses deltas and nothing else, and hears how many. */
static void slow_reader(void)
{
    int count = check_is_slow() ? 3000 : 30000;
    char plan[1000];
    snprintf(plan, sizeof plan,
             "{\"text\":\"end\",\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]},"
             "{\"deltas\":{\"count\":%d,\"text\":\"x\"}},{\"ask\":{\"method\":\"" ASK "\",\"id\":5}},{\"awaitAnswer\":5},"
             "{\"deltas\":{\"count\":%d,\"text\":\"y\"}},{\"notify\":[\"item/completed\"]},{\"complete\":\"completed\"}]}]}",
             count, count);
    session one = session_begin(check_with(check_plan(plan), "/queueBytes", "5000"), NULL);
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    codex_event *event = NULL;
    codex_status status;
    seen all = {0, 0, 0, 0, 0};
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        if (codex_event_kind(event) == CODEX_EVENT_REQUEST)
            MUST(codex_event_respond(event, "{\"decision\":\"accept\"}", &error));
        count_event(&all, event);
        if (all.deltas % 50 == 0)
            check_sleep_ms(1);
    }
    CHECK_INT(status, CODEX_END);
    CHECK_INT(all.dropped + all.deltas, 2 * count);
    CHECK_INT(all.requests, 1);
    CHECK_INT(all.others, 3); /* turn/started, item/completed, turn/completed */
    codex_turn_free(turn);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    deltas_unread();
    too_much();
    client_unread();
    slow_reader();
    check_settles(before);
    return check_done();
}
