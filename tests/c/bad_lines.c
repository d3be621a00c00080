/* Lines that are no messages, lines in pieces, lines of many megabytes: what is good among them arrives as it is. */
/* needs: faulty */
/* limit: 120 */
#include "record.h"
#include "sessions.h"

static void whole_turns(session *one, const char *text, int rounds)
{
    for (int round = 0; round < rounds; round++) {
        codex_turn *turn = turn_begin(one->thread, "x", NULL);
        turn_drain(turn);
        char *result = turn_end(turn);
        CHECK_OWNED(codex_json_string(result, "/finalResponse"), text);
        codex_string_free(result);
    }
}

static void garbage(void)
{
    session one = session_begin(check_plan("{\"text\":\"h\\u00e9llo w\\u00f6rld \\ud83d\\ude00\",\"rules\":[{\"on\":\"launch\",\"do\":[{\"noise\":["
                                           "\"Loading model ...\",\"\",\"   \",\"{\\\"method\\\":\\\"turn/completed\\\"\",\"[1,2,3]\",\"null\",\"42\","
                                           "\"{}\",\"{\\\"id\\\":999999}\",\"{\\\"method\\\":7}\",\"{\\\"method\\\":\\\"x\\\"}}\",\"\\u001b[31mred\\u001b[0m\"]}]},"
                                           "{\"on\":\"test/bytes\",\"do\":[{\"bytes\":[\"{\\\"method\\\":\\\"\",255,254,\"\\\"}\",10,0,10,"
                                           "\"{\\\"a\\\":\",0,\"}\",10,192,175,10,13,10]},\"reply\"]}]}"),
                                NULL);
    codex_error *error = NULL;
    char *answer = NULL;
    MUST(codex_request(one.client, "test/bytes", "{\"a\":1}", LIMIT_MS, &answer, &error));
    CHECK_TEXT(answer, "{\"echo\":{\"a\":1}}");
    codex_string_free(answer);
    whole_turns(&one, "h\xc3\xa9llo w\xc3\xb6rld \xf0\x9f\x98\x80", 2);
    session_end(&one);
}

/* Cut anywhere, inside of characters and escapes too. */
static void pieces(void)
{
    for (int size = 1; size <= (check_is_slow() ? 3 : 40); size += size < 4 ? 1 : 9) {
        char plan[300];
        snprintf(plan, sizeof plan,
                 "{\"text\":\"gr\\u00fc\\u00dfe \\\"q\\\" \\ud83d\\ude00\",\"rules\":[{\"on\":\"thread/start\",\"do\":[{\"chop\":{\"bytes\":%d,\"pauseMs\":0}},\"usual\"]}]}",
                 size);
        session one = session_begin(check_plan(plan), NULL);
        whole_turns(&one, "gr\xc3\xbc\xc3\x9f" "e \"q\" \xf0\x9f\x98\x80", 1);
        session_end(&one);
    }
}

/* One line of 30 megabytes: it is seen whole, and the queue's bound does not cut it. */
static void long_line(void)
{
    long long length = check_is_slow() ? 3000000 : 30000000;
    char plan[600];
    snprintf(plan, sizeof plan,
             "{\"text\":\"end\",\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]},"
             "{\"send\":{\"method\":\"item/agentMessage/delta\",\"params\":{\"threadId\":\"$threadId\",\"turnId\":\"$turnId\","
             "\"itemId\":\"i\",\"delta\":{\"$repeat\":[\"x\",%lld]}}}},{\"notify\":[\"item/completed\"]},{\"complete\":\"completed\"}]},"
             "{\"on\":\"test/long\",\"do\":[{\"result\":{\"text\":{\"$repeat\":[\"y\",%lld]}}}]}]}",
             length, length);
    session one = session_begin(check_with(check_plan(plan), "/queueBytes", "40000000"), NULL);
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    codex_event *event = turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/agentMessage/delta");
    size_t size = 0;
    const char *delta = codex_event_string(event, "/params/delta", &size);
    CHECK_INT(size, length);
    CHECK(delta[0] == 'x' && delta[size - 1] == 'x' && delta[size] == '\0');
    const char *json = codex_event_json(event, &size);
    CHECK((long long)size > length && json[size] == '\0' && json[size - 1] == '}');
    codex_event_free(event);
    turn_drain(turn);
    codex_turn_free(turn);
    char *answer = NULL;
    MUST(codex_request(one.client, "test/long", NULL, LIMIT_MS, &answer, &error));
    CHECK((long long)strlen(answer) == length + 11);
    codex_string_free(answer);
    session_end(&one);
}

/* The server ends inside of a line: that line counts for nothing, and its end is told. */
static void half_a_line(void)
{
    for (int cut = 1; cut < 400; cut += check_is_slow() ? 180 : 37) {
        char plan[300];
        snprintf(plan, sizeof plan,
                 "{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"cutAfter\":{\"bytes\":%d,\"end\":{\"exit\":5}}},"
                 "{\"notify\":[\"turn/started\",\"item/completed\"]}]}]}",
                 cut);
        session one = session_begin(check_plan(plan), NULL);
        codex_error *error = NULL;
        codex_event *event = NULL;
        codex_turn *turn = turn_begin(one.thread, "x", NULL);
        codex_status status;
        while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK)
            codex_event_free(event);
        CHECK_INT(codex_json_int(codex_error_json(error), "/exit/code", -1), 5);
        check_status(status, CODEX_E_CLOSED, error, "codex_turn_next", __FILE__, __LINE__);
        codex_turn_free(turn);
        session_end(&one);
    }
}

int main(void)
{
    check_counts before = check_count();
    garbage();
    pieces();
    long_line();
    half_a_line();
    check_settles(before);
    return check_done();
}
