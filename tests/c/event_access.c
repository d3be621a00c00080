/* What an event lends: the line as it was sent, texts by pointer, ids. A clone has the same, whatever becomes of the event,
 * its queue and its client; a request is declined when the last of its handles goes. */
/* needs: faulty */
#include "plans.h"

#define LINE                                                                                                           \
    "{ \"method\" : \"test\\/ev\\u0065nt\",\"params\":{\"threadId\":\"t\\u0031\",\"turn\":{\"id\":\"u\"},\"text\":\"a\\n\\\"b\\\" \\ud83d\\ude00\","\
    "\"raw\":\"\xe2\x82\xac\",\"empty\":\"\",\"nul\":\"a\\u0000b\",\"half\":\"\\ud800\",\"number\":-1.50e+3,\"big\":123456789012345678901234567890,"\
    "\"yes\":true,\"no\":false,\"nothing\":null,\"list\":[1,[\"deep\"],{}],\"a/b\":\"slash\",\"m~n\":\"tilde\",\"\":\"no name\",\"twice\":1,\"twice\":\"last\"},"\
    "\"unknown\":{\"kept\":1} , \"emittedAtMs\":5}"

static void check_string(const codex_event *event, const char *pointer, const char *expected)
{
    size_t length = 99;
    const char *text = codex_event_string(event, pointer, &length);
    CHECK_TEXT(text, expected);
    CHECK_INT(length, expected ? strlen(expected) : 0);
    /* Lent again and again, it is the same text, and what was lent between stays. */
    CHECK(codex_event_string(event, pointer, NULL) == text);
}

static void check_texts(const codex_event *event)
{
    size_t length = 0;
    CHECK_INT(codex_event_kind(event), CODEX_EVENT_NOTIFICATION);
    CHECK_TEXT(codex_event_method(event), "test/event");
    CHECK_TEXT(codex_event_thread_id(event), "t1");
    CHECK_TEXT(codex_event_turn_id(event), "u");
    CHECK_TEXT(codex_event_request_id(event), "");
    CHECK_TEXT(codex_event_json(event, &length), LINE);
    CHECK_INT(length, strlen(LINE));
    CHECK(codex_event_json(event, NULL) == codex_event_json(event, NULL));

    const char *first = codex_event_string(event, "/params/text", NULL);
    check_string(event, "/method", "test/event");
    check_string(event, "/params/text", "a\n\"b\" \xf0\x9f\x98\x80");
    check_string(event, "/params/raw", "\xe2\x82\xac");
    check_string(event, "/params/empty", "");
    check_string(event, "/params/half", "\xef\xbf\xbd");
    check_string(event, "/params/number", "-1.50e+3");
    check_string(event, "/params/big", "123456789012345678901234567890");
    check_string(event, "/params/yes", "true");
    check_string(event, "/params/no", "false");
    check_string(event, "/params/list/1/0", "deep");
    check_string(event, "/params/list/0", "1");
    check_string(event, "/params/a~1b", "slash");
    check_string(event, "/params/m~0n", "tilde");
    check_string(event, "/params/", "no name");
    check_string(event, "/params/twice", "last");
    check_string(event, "/unknown/kept", "1");
    check_string(event, "/emittedAtMs", "5");
    static const char *const nothing[] = {"",      "/",        "params",          "/params",         "/params/nothing",  "/params/list",
                                          "/none", "/params/list/3", "/params/list/-", "/params/list/01", "/params/text/0", "/params/a/b",
                                          "/params/m~2n", "/method/", "\xff", "/params/list/18446744073709551616"};
    for (size_t at = 0; at < sizeof nothing / sizeof *nothing; at++)
        check_string(event, nothing[at], NULL);
    CHECK(codex_event_string(event, NULL, &length) == NULL);
    /* A NUL in the text: only who asks for the length gets it. */
    CHECK(codex_event_string(event, "/params/nul", NULL) == NULL);
    const char *nul = codex_event_string(event, "/params/nul", &length);
    CHECK_INT(length, 3);
    CHECK(nul != NULL && memcmp(nul, "a\0b", 4) == 0);
    CHECK(first == codex_event_string(event, "/params/text", NULL));
    CHECK_TEXT(first, "a\n\"b\" \xf0\x9f\x98\x80");
}

static void of_a_notification(void)
{
    char *quoted = codex_json_quote(LINE), rules[3000];
    snprintf(rules, sizeof rules, "{\"on\":\"test/say\",\"do\":[{\"line\":%s},\"reply\"]}", quoted);
    codex_string_free(quoted);
    session one = plan_begin(rules);
    codex_error *error = NULL;
    codex_event *copy = NULL, *again = NULL;
    MUST(codex_request(one.client, "test/say", NULL, LIMIT_MS, NULL, &error));
    codex_event *event = client_event_of(one.client, CODEX_EVENT_NOTIFICATION, "test/event");
    check_texts(event);
    MUST(codex_event_clone(event, &copy, &error));
    CHECK(copy != event);
    codex_event_free(event);
    CHECK_INT(codex_event_kind(event), 0);
    check_texts(copy);
    session_end(&one);
    MUST(codex_event_clone(copy, &again, &error));
    codex_event_free(copy);
    check_texts(again);
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_respond(again, "{}", &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_reject(again, -1, "no", &error));
    codex_event_free(again);
}

#define ASK(method, id) "{\"ask\":{\"method\":\"" method "\",\"id\":" id "}},"

/* Ids as the server wrote them; the clone of one request answers it, the last holder of the other declines it. */
static void of_requests(void)
{
    session one = plan_begin("{\"on\":\"turn/start\",\"do\":[\"reply\"," ASK("item/fileChange/requestApproval", "\"a\\u0062\"")
                             ASK("item/fileChange/requestApproval", "7") "{\"awaitAnswer\":\"ab\"},{\"awaitAnswer\":7},{\"complete\":\"completed\"}]}");
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    codex_event *first = turn_event_of(turn, CODEX_EVENT_REQUEST, NULL), *second = turn_event_of(turn, CODEX_EVENT_REQUEST, NULL), *copy = NULL;
    CHECK_TEXT(codex_event_request_id(first), "\"ab\"");
    CHECK_TEXT(codex_event_request_id(second), "7");
    CHECK_TEXT(codex_event_string(first, "/id", NULL), "ab");
    CHECK_TEXT(codex_event_string(second, "/id", NULL), "7");
    CHECK_TEXT(codex_event_turn_id(first), codex_turn_id(turn));
    CHECK_TEXT(codex_event_thread_id(first), codex_thread_id(one.thread));

    MUST(codex_event_clone(first, &copy, &error));
    codex_event_free(first);
    CHECK_TEXT(codex_event_request_id(copy), "\"ab\"");
    MUST_GIVE(CODEX_E_JSON, codex_event_respond(copy, "{\"decision\":", &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_event_respond(copy, NULL, &error));
    MUST(codex_event_respond(copy, "{ \"decision\" : \"accept\" }", &error));
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(copy, "{}", &error));
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_reject(copy, -1, NULL, &error));
    codex_event_free(copy);

    MUST(codex_event_clone(second, &copy, &error));
    codex_event_free(copy);
    plan_settle(one.client);
    CHECK(!was_answered("7", 1));
    codex_event_free(second);
    turn_drain(turn);
    codex_turn_free(turn);
    char *answer = answered("\"ab\"", 1);
    CHECK_OWNED(answer, "{\"id\":\"ab\",\"result\":{\"decision\":\"accept\"}}");
    answer = answered("7", 1);
    CHECK_OWNED(answer, "{\"id\":7,\"result\":{\"decision\":\"decline\"}}");
    CHECK(!was_answered("\"ab\"", 2) && !was_answered("7", 2));
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    of_a_notification();
    of_requests();
    check_settles(before);
    return check_done();
}
