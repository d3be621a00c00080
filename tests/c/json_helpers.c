/* The JSON helpers, on good text, on bad text and on none. */
#include "check.h"
#include <math.h>

#define ALL                                                                                                            \
    "{\"s\":\"a\\u00e9\\n\\\"\\ud83d\\ude00\",\"n\":-12,\"f\":2.5e1,\"t\":true,\"z\":null,\"l\":[10,\"x\",{\"k\":[]}],"  \
    "\"a/b\":1,\"m~n\":2,\"\":3,\"o\":{},\"twice\":1,\"twice\":2,\"\\u0064\":4}"

static void types_and_counts(void)
{
    CHECK_INT(codex_json_type(ALL, ""), CODEX_JSON_OBJECT);
    CHECK_INT(codex_json_type(ALL, "/s"), CODEX_JSON_STRING);
    CHECK_INT(codex_json_type(ALL, "/n"), CODEX_JSON_NUMBER);
    CHECK_INT(codex_json_type(ALL, "/t"), CODEX_JSON_BOOL);
    CHECK_INT(codex_json_type(ALL, "/z"), CODEX_JSON_NULL);
    CHECK_INT(codex_json_type(ALL, "/l"), CODEX_JSON_ARRAY);
    CHECK_INT(codex_json_type(ALL, "/l/2"), CODEX_JSON_OBJECT);
    CHECK_INT(codex_json_type(ALL, "/l/2/k"), CODEX_JSON_ARRAY);
    CHECK_INT(codex_json_type(ALL, "/none"), CODEX_JSON_ABSENT);
    CHECK_INT(codex_json_type(ALL, "/l/3"), CODEX_JSON_ABSENT);
    CHECK_INT(codex_json_type(ALL, "/l/-"), CODEX_JSON_ABSENT);
    CHECK_INT(codex_json_type(ALL, "/l/01"), CODEX_JSON_ABSENT);
    CHECK_INT(codex_json_type(ALL, "/l/+1"), CODEX_JSON_ABSENT);
    CHECK_INT(codex_json_type(ALL, "/l/18446744073709551616"), CODEX_JSON_ABSENT);
    CHECK_INT(codex_json_type(ALL, "/n/x"), CODEX_JSON_ABSENT);
    CHECK_INT(codex_json_type(ALL, "n"), CODEX_JSON_ABSENT);
    CHECK_INT(codex_json_type(" \t\r\n7 ", ""), CODEX_JSON_NUMBER);

    CHECK_INT(codex_json_count(ALL, ""), 13);
    CHECK_INT(codex_json_count(ALL, "/l"), 3);
    CHECK_INT(codex_json_count(ALL, "/l/2/k"), 0);
    CHECK_INT(codex_json_count(ALL, "/o"), 0);
    CHECK_INT(codex_json_count(ALL, "/s"), -1);
    CHECK_INT(codex_json_count(ALL, "/z"), -1);
    CHECK_INT(codex_json_count(ALL, "/none"), -1);
}

static void numbers(void)
{
    CHECK_INT(codex_json_int(ALL, "/n", 7), -12);
    CHECK_INT(codex_json_int(ALL, "/l/0", 7), 10);
    CHECK_INT(codex_json_int(ALL, "/f", 7), 7);
    CHECK_INT(codex_json_int(ALL, "/s", 7), 7);
    CHECK_INT(codex_json_int(ALL, "/t", 7), 7);
    CHECK_INT(codex_json_int(ALL, "/z", 7), 7);
    CHECK_INT(codex_json_int(ALL, "/none", -7), -7);
    CHECK_INT(codex_json_int("9223372036854775807", "", 0), INT64_MAX);
    CHECK_INT(codex_json_int("-9223372036854775808", "", 0), INT64_MIN);
    CHECK_INT(codex_json_int("9223372036854775808", "", 7), 7);
    CHECK_INT(codex_json_int("123456789012345678901234567890", "", 7), 7);
    CHECK_INT(codex_json_int("-0", "", 7), 0);
    CHECK_INT(codex_json_int("1.0", "", 7), 7);

    CHECK(codex_json_double(ALL, "/f", 0) == 25.0);
    CHECK(codex_json_double(ALL, "/n", 0) == -12.0);
    CHECK(codex_json_double(ALL, "/s", 0.5) == 0.5);
    CHECK(codex_json_double("0.1", "", 0) == 0.1);
    CHECK(codex_json_double("5e-324", "", 0) > 0);
    CHECK(codex_json_double("1.7976931348623157e308", "", 0) > 1e308);
    CHECK(codex_json_double("1e400", "", 0.5) == 0.5);
    CHECK(codex_json_double("-1e400", "", 0.5) == 0.5);
    CHECK(codex_json_double("123456789012345678901234567890", "", 0) > 1.2e29);

    CHECK_INT(codex_json_bool(ALL, "/t", 5), 1);
    CHECK_INT(codex_json_bool("[false]", "/0", 5), 0);
    CHECK_INT(codex_json_bool(ALL, "/n", 5), 5);
    CHECK_INT(codex_json_bool("\"true\"", "", 5), 5);
    CHECK_INT(codex_json_bool(ALL, "/none", 5), 5);
}

static void texts(void)
{
    CHECK_OWNED(codex_json_string(ALL, "/s"), "a\xc3\xa9\n\"\xf0\x9f\x98\x80");
    CHECK_OWNED(codex_json_string(ALL, "/n"), "-12");
    CHECK_OWNED(codex_json_string(ALL, "/f"), "2.5e1");
    CHECK_OWNED(codex_json_string(ALL, "/t"), "true");
    CHECK_OWNED(codex_json_string(ALL, "/z"), NULL);
    CHECK_OWNED(codex_json_string(ALL, "/l"), NULL);
    CHECK_OWNED(codex_json_string(ALL, "/o"), NULL);
    CHECK_OWNED(codex_json_string(ALL, "/none"), NULL);
    CHECK_OWNED(codex_json_string(ALL, "/a~1b"), "1");
    CHECK_OWNED(codex_json_string(ALL, "/m~0n"), "2");
    CHECK_OWNED(codex_json_string(ALL, "/"), "3");
    CHECK_OWNED(codex_json_string(ALL, "/d"), "4");
    CHECK_OWNED(codex_json_string(ALL, "/twice"), "2");
    CHECK_OWNED(codex_json_string("\"\"", ""), "");
    CHECK_OWNED(codex_json_string("\"a\\u0000b\"", ""), NULL);
    CHECK_OWNED(codex_json_string("\"\\ud800\"", ""), "\xef\xbf\xbd");

    CHECK_OWNED(codex_json_value(ALL, "/s"), "\"a\\u00e9\\n\\\"\\ud83d\\ude00\"");
    CHECK_OWNED(codex_json_value(ALL, "/l"), "[10,\"x\",{\"k\":[]}]");
    CHECK_OWNED(codex_json_value(ALL, "/z"), "null");
    CHECK_OWNED(codex_json_value(ALL, ""), ALL);
    CHECK_OWNED(codex_json_value("\"a\\u0000b\"", ""), "\"a\\u0000b\"");
    CHECK_OWNED(codex_json_value("[ 1 , { \"a\" : 2 } ]", "/1"), "{ \"a\" : 2 }");
    CHECK_OWNED(codex_json_value(ALL, "/none"), NULL);

    CHECK_OWNED(codex_json_quote(""), "\"\"");
    CHECK_OWNED(codex_json_quote("a\"b\\c\n\t\x01 \xc3\xa9 \xf0\x9f\x98\x80"),
                "\"a\\\"b\\\\c\\n\\t\\u0001 \xc3\xa9 \xf0\x9f\x98\x80\"");
    CHECK_OWNED(codex_text_input("say \"hi\""), "[{\"type\":\"text\",\"text\":\"say \\\"hi\\\"\"}]");
}

static void sets(void)
{
    CHECK_OWNED(codex_json_set(NULL, "/a", "1"), "{\"a\":1}");
    CHECK_OWNED(codex_json_set("{}", "/a/b/c", "\"x\""), "{\"a\":{\"b\":{\"c\":\"x\"}}}");
    CHECK_OWNED(codex_json_set("{\"a\":1,\"b\":2}", "/a", "[3]"), "{\"a\":[3],\"b\":2}");
    CHECK_OWNED(codex_json_set("{ \"a\" : 1.50 , \"b\" : 2 }", "/b", "3"), "{ \"a\" : 1.50 , \"b\" : 3 }");
    CHECK_OWNED(codex_json_set("[1,2]", "/0", "null"), "[null,2]");
    CHECK_OWNED(codex_json_set("[1,2]", "/-", "3"), "[1,2,3]");
    CHECK_OWNED(codex_json_set("[1,2]", "/2", "3"), "[1,2,3]");
    CHECK_OWNED(codex_json_set("[]", "/-", "3"), "[3]");
    CHECK_OWNED(codex_json_set("[1,2]", "/3", "3"), NULL);
    CHECK_OWNED(codex_json_set("[1,2]", "/x", "3"), NULL);
    CHECK_OWNED(codex_json_set("{\"a\":1}", "/a/b", "3"), NULL);
    CHECK_OWNED(codex_json_set("{\"a\":1}", "", "[]"), "[]");
    CHECK_OWNED(codex_json_set(NULL, "", "7"), "7");
    CHECK_OWNED(codex_json_set("{}", "/a~1b", "1"), "{\"a/b\":1}");
    CHECK_OWNED(codex_json_set("{}", "/\xc3\xa9\"", "1"), "{\"\xc3\xa9\\\"\":1}");
    CHECK_OWNED(codex_json_set("{\"\\u0064\":4}", "/d", "5"), "{\"\\u0064\":5}");
    CHECK_OWNED(codex_json_set("{\"a\":123456789012345678901234567890}", "/b", "1e400"),
                "{\"a\":123456789012345678901234567890,\"b\":1e400}");
    CHECK_OWNED(codex_json_set("{}", "a", "1"), NULL);
    CHECK_OWNED(codex_json_set("{}", "/a", "{"), NULL);
    CHECK_OWNED(codex_json_set("{}", "/a", ""), NULL);
    CHECK_OWNED(codex_json_set("{}", "/a", "1 2"), NULL);
    CHECK_OWNED(codex_json_set("{", "/a", "1"), NULL);
    CHECK_OWNED(codex_json_set("{}", NULL, "1"), NULL);
    CHECK_OWNED(codex_json_set("{}", "/a", NULL), NULL);
}

/* Nothing but the fallback comes of these. */
static void bad(const char *json, const char *pointer)
{
    CHECK_INT(codex_json_type(json, pointer), CODEX_JSON_ABSENT);
    CHECK_INT(codex_json_count(json, pointer), -1);
    CHECK_INT(codex_json_int(json, pointer, 7), 7);
    CHECK(codex_json_double(json, pointer, 0.5) == 0.5);
    CHECK_INT(codex_json_bool(json, pointer, 5), 5);
    CHECK_OWNED(codex_json_string(json, pointer), NULL);
    CHECK_OWNED(codex_json_value(json, pointer), NULL);
}

static void bad_arguments(void)
{
    static const char *const not_json[] = {
        "", " ", "{", "[", "\"", "\"\\x\"", "\"\n\"", "nul", "truex", "01", "1.", ".5", "+1", "1e", "-", "{\"a\"}",
        "{\"a\":}", "{a:1}", "{\"a\":1,}", "[1,]", "[1 2]", "1 2", "{} x", "NaN", "Infinity", "'a'", ("\xef\xbb\xbf" "1"),
        "\"\\u12\"", "[1]]", "\x7f", "\"\xff\"", "\"\xc3\"", "\"\xed\xa0\x80\"", "{\"\xc0\xaf\":1}"};
    for (size_t at = 0; at < sizeof not_json / sizeof *not_json; at++)
        bad(not_json[at], "");
    bad(NULL, "");
    bad("1", NULL);
    bad(NULL, NULL);
    bad("{\"a\":1}", "a");
    bad("{\"a\":1}", "/a/");
    bad("{\"a\":1}", "/\xff");
    bad("{\"a\":1} x", "/a");
    bad("{\"a\":1,\"b\":}", "/a");
    CHECK_OWNED(codex_json_quote(NULL), NULL);
    CHECK_OWNED(codex_json_quote("\xff"), NULL);
    CHECK_OWNED(codex_text_input(NULL), NULL);
    CHECK_OWNED(codex_text_input("\xc3"), NULL);
    CHECK_OWNED(codex_json_set("\"\xff\"", "", "1"), NULL);
    CHECK_OWNED(codex_json_set("{}", "/\xff", "1"), NULL);
    CHECK_OWNED(codex_json_set("{}", "/a", "\"\xff\""), NULL);
    codex_string_free(NULL);
}

/* No depth of a stranger's text may end the program, and every level can be reached. */
static void deep(void)
{
    enum { DEPTH = 5000 };
    char *json = malloc(2 * DEPTH + 2), *pointer = malloc(2 * DEPTH + 1);
    CHECK(json != NULL && pointer != NULL);
    memset(json, '[', DEPTH);
    json[DEPTH] = '7';
    memset(json + DEPTH + 1, ']', DEPTH);
    json[2 * DEPTH + 1] = '\0';
    for (size_t at = 0; at < DEPTH; at++)
        memcpy(pointer + 2 * at, "/0", 2);
    pointer[2 * DEPTH] = '\0';
    CHECK_INT(codex_json_int(json, pointer, 0), 7);
    json[2 * DEPTH] = '\0';
    CHECK_INT(codex_json_int(json, pointer, 0), 0);
    free(json);
    free(pointer);
}

int main(void)
{
    types_and_counts();
    numbers();
    texts();
    sets();
    bad_arguments();
    deep();
    return check_done();
}
