/* Several threads read one queue, a turn's or the client's: each event goes to one of them, in order, and each of them sees
 * the end. What no live handle wants comes to the client's queue, in the order in which it came. */
/* needs: faulty */
#include "plans.h"

enum { MOST = 200, READERS = 4 };

typedef struct {
    codex_client *client;
    codex_turn *turn; /* NULL: the client's queue is read */
    int seen[MOST], count, last, exits;
} reader;

static codex_status next(const reader *of, codex_event **event)
{
    codex_error *error = NULL;
    codex_status status = of->turn ? codex_turn_next(of->turn, LIMIT_MS, event, &error) : codex_next(of->client, LIMIT_MS, event, &error);
    check_status(status, status, error, "next", __FILE__, __LINE__);
    return status;
}

static void read_to_the_end(void *of)
{
    reader *self = of;
    codex_event *event = NULL;
    codex_status status;
    self->last = -1;
    while ((status = next(self, &event)) == CODEX_OK) {
        if (strcmp(codex_event_method(event), "test/number") == 0) {
            int number = atoi(codex_event_string(event, "/params/number", NULL));
            CHECK(number >= 0 && number < MOST);
            CHECK(number > self->last);
            self->last = number;
            self->seen[number]++;
            self->count++;
        }
        self->exits += codex_event_kind(event) == CODEX_EVENT_EXIT;
        codex_event_free(event);
    }
    CHECK_INT(status, CODEX_END);
    CHECK_INT(next(self, &event), CODEX_END);
}

/* So many numbered notifications, as steps of a plan; to free. */
static char *numbered(const char *params)
{
    size_t size = MOST * (80 + strlen(params)), have = 0;
    char *steps = malloc(size);
    CHECK(steps != NULL);
    for (int at = 0; at < MOST; at++)
        have += (size_t)snprintf(steps + have, size - have, "{\"send\":{\"method\":\"test/number\",\"params\":{%s\"number\":%d}}},", params, at);
    return steps;
}

static void check_each_once(const reader *readers)
{
    for (int at = 0; at < MOST; at++) {
        int times = 0;
        for (int one = 0; one < READERS; one++)
            times += readers[one].seen[at];
        CHECK_INT(times, 1);
    }
}

static void readers_of(codex_client *client, codex_turn *turn, const char *go)
{
    static reader readers[READERS];
    worker workers[READERS];
    codex_error *error = NULL;
    memset(readers, 0, sizeof readers);
    for (int at = 0; at < READERS; at++) {
        readers[at].client = client;
        readers[at].turn = turn;
        worker_start(&workers[at], read_to_the_end, &readers[at]);
    }
    for (int at = 0; at < READERS; at++)
        worker_blocks(&workers[at]);
    plan_notify(client, go);
    if (turn == NULL) {
        plan_settle(client);
        MUST(codex_close(client, LIMIT_MS, &error));
    }
    int exits = 0;
    for (int at = 0; at < READERS; at++) {
        worker_join(&workers[at]);
        exits += readers[at].exits;
    }
    CHECK_INT(exits, turn == NULL);
    check_each_once(readers);
}

static void several_readers(void)
{
    char *of_turn = numbered("\"threadId\":\"$threadId\",\"turnId\":\"$turnId\","), *of_nobody = numbered("");
    char *rules = malloc(strlen(of_turn) + strlen(of_nobody) + 500);
    CHECK(rules != NULL);
    sprintf(rules,
            "{\"on\":\"turn/start\",\"do\":[\"reply\",{\"awaitMethod\":\"test/turn\"},%s{\"complete\":\"completed\"}]},"
            "{\"on\":\"test/client\",\"do\":[%s{\"notify\":[\"configWarning\"]}]}",
            of_turn, of_nobody);
    session one = plan_begin(rules);
    free(rules);
    free(of_turn);
    free(of_nobody);
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    readers_of(one.client, turn, "test/turn");
    check_ends(turn, "completed");
    readers_of(one.client, NULL, "test/client");
    session_end(&one);
}

/* What comes to the client's queue next is this, the noise of other methods left out. */
static void check_next(session *of, const char *method, const char *turn_id, const char *text)
{
    codex_event *event = NULL;
    do {
        codex_event_free(event);
        event = client_event_of(of->client, CODEX_EVENT_NOTIFICATION, NULL);
    } while (strstr(codex_event_method(event), "status/changed") != NULL || strcmp(codex_event_method(event), "thread/started") == 0);
    CHECK_TEXT(codex_event_method(event), method);
    CHECK_TEXT(codex_event_turn_id(event), turn_id);
    CHECK_TEXT(codex_event_string(event, "/params/text", NULL), text);
    codex_event_free(event);
}

#define SAY(turn, text) "{\"send\":{\"method\":\"test/say\",\"params\":{\"threadId\":\"" THREAD_1 "\"," turn "\"text\":\"" text "\"}}},"
#define OF_TURN_1 "\"turnId\":\"" TURN_1 "\","
#define OF_OTHER "\"turnId\":\"of somebody else\","

static void of_no_handle(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"nth\":1,\"do\":[\"reply\",{\"notify\":[\"turn/started\"]}]},"
                             "{\"on\":\"test/before\",\"do\":[" SAY("", "a") SAY(OF_OTHER, "b") SAY(OF_TURN_1, "mine") SAY("", "c") "\"reply\"]},"
                             "{\"on\":\"test/after\",\"do\":[" SAY(OF_TURN_1, "d") SAY(OF_OTHER, "e") SAY("", "f")
                             "{\"send\":{\"method\":\"turn/completed\",\"params\":{\"threadId\":\"" THREAD_1 "\",\"text\":\"g\",\"turn\":{\"id\":\"" TURN_1
                             "\",\"status\":\"completed\"}}}},\"reply\"]}");
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "turn/started"));
    MUST(codex_request(one.client, "test/before", NULL, LIMIT_MS, NULL, &error));
    codex_event *event = turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "test/say");
    CHECK_TEXT(codex_event_string(event, "/params/text", NULL), "mine");
    codex_event_free(event);
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_next(turn, CODEX_POLL, &event, &error));
    codex_turn_free(turn);
    MUST(codex_request(one.client, "test/after", NULL, LIMIT_MS, NULL, &error));
    check_next(&one, "test/say", "", "a");
    check_next(&one, "test/say", "of somebody else", "b");
    check_next(&one, "test/say", "", "c");
    check_next(&one, "test/say", TURN_1, "d");
    check_next(&one, "test/say", "of somebody else", "e");
    check_next(&one, "test/say", "", "f");
    check_next(&one, "turn/completed", TURN_1, "g");
    MUST_GIVE(CODEX_TIMEOUT, codex_next(one.client, CODEX_POLL, &event, &error));
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    several_readers();
    of_no_handle();
    check_settles(before);
    return check_done();
}
