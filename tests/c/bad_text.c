/* Text that can't be sent is refused before anything is; unusual text that can be sent arrives as it was written. */
/* needs: faulty */
/* limit: 120 */
#include "world.h"

static codex_client *client;

static const char *const BAD_JSON[] = {
    "", " ", "{", "{\"a\":1", "{\"a\"", "[1,", "\"a", "{\"a\":tru}", "{\"a\":1}}", "{} {}", "{'a':1}", "{\"a\":01}",
    "{\"a\":\"\n\"}", "{\"a\":\"\\x\"}", "{\"a\":NaN}", "{\"a\":1,}", "// {}",
    "{\"a\":\"\\ud800\"}", "{\"a\":\"\\udc00\\ud800\"}", "{\"\\ud83d\":1}", "{\"a\":\"\\ud800\\u0041\"}",
    "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}"};

static const char *const BAD_UTF8[] = {"\xff", "\"\xc3\"", "{\"a\":\"\xed\xa0\x80\"}", "{\"\xc0\xaf\":1}",
                                       "{\"a\":\"\xf4\x90\x80\x80\"}"};

/* Each text parameter of each function that has a status refuses what is not UTF-8, and JSON that is none. */
static void everywhere(char *options)
{
    int texts = 0;
    for (size_t function = 0; function < FUNCTIONS; function++) {
        const every_function *called = &EVERY_FUNCTION[function];
        for (int at = 0; called->gives == GIVES_STATUS && at < called->count; at++) {
            const char *name = called->parameters[at].name;
            if (called->parameters[at].takes != TAKES_TEXT)
                continue;
            world of = world_begin();
            int json = strstr(name, "_json") != NULL;
            size_t utf8s = sizeof BAD_UTF8 / sizeof *BAD_UTF8, jsons = sizeof BAD_JSON / sizeof *BAD_JSON;
            for (size_t text = 0; text < utf8s + (json ? jsons : 0); text++) {
                const char *bad = text < utf8s ? BAD_UTF8[text] : BAD_JSON[text - utf8s];
                every_call_state state;
                world_arguments(&of, function, options, &state);
                fprintf(stderr, "%s with %s = %s\n", called->name, name, bad);
                char copy[64];
                snprintf(copy, sizeof copy, "%s", bad);
                state.arguments[at].pointer = copy;
                state.value = every_call(function, state.arguments);
                world_refused(called, &state, text < utf8s ? CODEX_E_UTF8 : CODEX_E_JSON);
                CHECK(strstr(codex_error_message(state.error), name) != NULL);
                world_take(called, &state);
            }
            world_end(&of);
            texts++;
        }
    }
    CHECK(texts > 0);
}

/* What the server received of a request, as the library wrote it. */
static void arrives(const char *params, const char *as)
{
    static int number;
    char method[32], line[4096], *json = NULL;
    codex_error *error = NULL;
    snprintf(method, sizeof method, "test/arrives%d", number++);
    MUST(codex_request(client, method, params, 10000, &json, &error));
    codex_string_free(json);
    snprintf(line, sizeof line, "\"method\":\"%s\"", method);
    char *received = check_received(line);
    char *sent = codex_json_value(received, "/params");
    CHECK_TEXT(sent, as);
    CHECK(strchr(received, '\n') == NULL);
    codex_string_free(sent);
    codex_string_free(received);
}

static char *nested(size_t levels)
{
    char *json = malloc(2 * levels + 6 + 2);
    CHECK(json != NULL);
    memcpy(json, "{\"a\":", 5);
    memset(json + 5, '[', levels - 1);
    memset(json + 5 + levels - 1, ']', levels - 1);
    memcpy(json + 5 + 2 * (levels - 1), "}", 2);
    return json;
}

static void depths(void)
{
    codex_error *error = NULL;
    char *json = NULL, *deep = nested(500);
    MUST_GIVE(CODEX_E_JSON, codex_request(client, "test/deep", deep, 10000, &json, &error));
    free(deep);
    deep = nested(100);
    MUST(codex_request(client, "test/deep", deep, 10000, &json, &error));
    codex_string_free(json);
    free(deep);
}

static void refused(const char *options, codex_status expected, const char *names)
{
    codex_client *none = NULL;
    codex_error *error = NULL;
    CHECK_INT(codex_new(options, 10000, &none, &error), expected);
    CHECK(none == NULL);
    CHECK(strstr(codex_error_message(error), names) != NULL);
    codex_error_free(error);
}

static void options_are_checked(const char *options)
{
    refused("{\"codexbin\":\"x\"}", CODEX_E_INVALID_ARGUMENT, "codexbin");
    refused("{\"requestTimeoutMs\":\"soon\"}", CODEX_E_INVALID_ARGUMENT, "requestTimeoutMs");
    refused("[]", CODEX_E_JSON, "options");
    refused("{\"env\":{\"A\":1}}", CODEX_E_INVALID_ARGUMENT, "env");
    refused("{\"clientName\":\"\"}", CODEX_E_INVALID_ARGUMENT, "clientName");
    refused("{\"clientName\":\"a/b\"}", CODEX_E_INVALID_ARGUMENT, "clientName");
    char *unknown = codex_json_set(options, "/later", "true");
    refused(unknown, CODEX_E_INVALID_ARGUMENT, "later");
    codex_string_free(unknown);
}

int main(void)
{
    char *options = check_plan(WORLD_PLAN);
    codex_error *error = NULL;
    char *json = NULL;
    everywhere(options);
    options_are_checked(options);

    MUST(codex_new(options, 10000, &client, &error));
    arrives(NULL, "{}");
    arrives("{}", "{}");
    arrives("{\n \"b\" : 1 ,\r\n\t\"a\" : [ 1 , 2 ]\n}\n", "{\"b\":1,\"a\":[1,2]}");
    arrives("{\"n\":123456789012345678901234567890,\"f\":1e400,\"z\":-0.0,\"e\":1E+2}",
            "{\"n\":123456789012345678901234567890,\"f\":1e400,\"z\":-0.0,\"e\":1E+2}");
    arrives("{\"a\":{\"x\":1,\"x\":2}}", "{\"a\":{\"x\":1,\"x\":2}}");
    arrives("{\"a\":\"\\u0000 \\ud83d\\ude00 \\/ \xe2\x80\xa8\"}", "{\"a\":\"\\u0000 \\ud83d\\ude00 \\/ \xe2\x80\xa8\"}");
    depths();

    /* Other wrong arguments. */
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_request(client, "test/a", NULL, -3, &json, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_request(client, "", NULL, 10000, &json, &error));
    MUST(codex_request(client, "test/still_usable", "{}", 10000, &json, &error));
    codex_string_free(json);
    codex_free(client);
    codex_string_free(options);
    return check_done();
}
