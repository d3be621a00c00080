/* Lines end at a line feed and nowhere else, however they were written, and what they hold arrives as it was sent. */
/* needs: faulty */
#include "plans.h"

/* Bytes that are no UTF-8, a NUL, a line feed before its carriage return, the end of one line with the next. */
static void odd_bytes(void)
{
    session one = plan_begin("{\"on\":\"test/echo\",\"nth\":1,\"do\":["
                        "{\"bytes\":[\"{\\\"method\\\":\\\"test/bad\\\",\\\"params\\\":{\\\"a\\\":\\\"\",255,254,\"\\\"}}\",10]},"
                        "{\"bytes\":[\"{\\\"method\\\":\\\"test/nul\\\",\\\"params\\\":{\\\"a\\\":\\\"\",0,\"\\\"}}\",10]},"
                        "{\"bytes\":[\"{\\\"method\\\":\\\"test/cr\\\",\\\"params\\\":{}}\",13,10]},"
                        "{\"bytes\":[10,13,10,\"{\\\"method\\\":\\\"test/two\\\",\\\"params\\\":{}}\",10,\"{\\\"id\\\":$id,\"]},"
                        "{\"bytes\":[\"\\\"result\\\":{\\\"whole\\\":true}}\",10]}]}");
    codex_error *error = NULL;
    char *answer = NULL;
    MUST(codex_request(one.client, "test/echo", NULL, LIMIT_MS, &answer, &error));
    CHECK_INT(codex_json_bool(answer, "/whole", -1), 1);
    codex_string_free(answer);
    codex_event *event = NULL;
    while (strncmp(codex_event_method(event), "test/", 5) != 0) {
        codex_event_free(event);
        MUST(codex_next(one.client, LIMIT_MS, &event, &error));
    }
    CHECK_TEXT(codex_event_method(event), "test/cr");
    CHECK_TEXT(codex_event_json(event, NULL), "{\"method\":\"test/cr\",\"params\":{}}");
    codex_event_free(event);
    MUST(codex_next(one.client, LIMIT_MS, &event, &error));
    CHECK_TEXT(codex_event_method(event), "test/two");
    codex_event_free(event);
    session_end(&one);
}

/* Lines end at a line feed and nowhere else: U+2028, U+2029, U+0085 and a form feed are text, escaped or not. */
static void text_that_some_call_lines(void)
{
    session one = plan_begin("{\"on\":\"test/echo\",\"do\":[{\"line\":\"{\\\"method\\\":\\\"test/text\\\",\\\"params\\\":"
                        "{\\\"raw\\\":\\\"a\xe2\x80\xa8" "b\xe2\x80\xa9" "c\xc2\x85" "d\\\",\\\"escaped\\\":\\\"a\\\\u2028b\\\\u2029c\\\\u0085d\\\"}}\"},\"reply\"]}");
    codex_error *error = NULL;
    char *params = check_with(NULL, "/a", "\"x\xe2\x80\xa8y\\u2029z\""), *answer = NULL;
    MUST(codex_request(one.client, "test/echo", params, LIMIT_MS, &answer, &error));
    CHECK_OWNED(codex_json_string(answer, "/echo/a"), "x\xe2\x80\xa8y\xe2\x80\xa9z");
    codex_string_free(answer);
    codex_string_free(params);
    codex_event *event = client_event_of(one.client, CODEX_EVENT_NOTIFICATION, "test/text");
    const char *expected = "a\xe2\x80\xa8" "b\xe2\x80\xa9" "c\xc2\x85" "d";
    CHECK_TEXT(codex_event_string(event, "/params/raw", NULL), expected);
    CHECK_TEXT(codex_event_string(event, "/params/escaped", NULL), expected);
    codex_event_free(event);
    session_end(&one);
}

/* Half a line is all that ever comes: the call ends at its deadline, and the end of the server ends it. */
static void half_a_line(void)
{
    session one = plan_begin("{\"on\":\"test/half\",\"do\":[{\"bytes\":[\"{\\\"id\\\":$id,\\\"result\\\":{\\\"a\\\":\"]}]},"
                        "{\"on\":\"test/end\",\"do\":[{\"cutAfter\":{\"bytes\":20,\"end\":{\"exit\":3}}},\"reply\"]}");
    codex_error *error = NULL;
    char *answer = NULL;
    MUST_GIVE(CODEX_E_TIMEOUT, codex_request(one.client, "test/half", NULL, 100, &answer, &error));
    CHECK_INT(codex_request(one.client, "test/end", NULL, LIMIT_MS, &answer, &error), CODEX_E_CLOSED);
    CHECK_INT(codex_json_int(codex_error_json(error), "/exit/code", -1), 3);
    CHECK(answer == NULL);
    codex_error_free(error);
    session_end(&one);
}

/* Lines that look like messages before every message, from the very start on: they change nothing. */
static void nearly_messages(void)
{
    session one = plan_begin("{\"on\":\"launch\",\"do\":[{\"noise\":[\"{\\\"jsonrpc\\\":\\\"2.0\\\"}\",\"\\ufeff{}\","
                             "\"{\\\"id\\\":1,\\\"result\\\":{}}{\\\"id\\\":2,\\\"result\\\":{}}\","
                             "\"[{\\\"id\\\":1,\\\"result\\\":{}},{\\\"id\\\":2,\\\"result\\\":{}}]\","
                             "\"{\\\"id\\\":1,\\\"result\\\":{\\\"a\\\":\\\"\\\\ud8\\\"}}\"]}]}");
    for (int round = 0; round < 2; round++) {
        char *result = turn_end(turn_begin(one.thread, "x", NULL));
        CHECK_OWNED(codex_json_string(result, "/finalResponse"), "Hello from the faulty server.");
        CHECK_INT(codex_json_count(result, "/items"), 2);
        codex_string_free(result);
    }
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    odd_bytes();
    text_that_some_call_lines();
    nearly_messages();
    half_a_line();
    check_settles(before);
    return check_done();
}
