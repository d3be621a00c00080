/* What the answer to initialize comes to: the server's name and version are read from its user agent as the SDKs do, what
 * is missing is named, and a client name that would make that go wrong is refused. */
/* needs: faulty */
#include "plans.h"

/* A client of a server that answers initialize like this. */
static codex_status start(const char *answer, codex_client **client, codex_error **error)
{
    char rules[1000];
    CHECK(snprintf(rules, sizeof rules, "{\"on\":\"initialize\",\"do\":[%s]}", answer) < (int)sizeof rules);
    char *options = plan_options(rules);
    codex_status status = codex_new(options, LIMIT_MS, client, error);
    codex_string_free(options);
    return status;
}

static void check_metadata(const char *result, const char *name, const char *version, const char *clean)
{
    codex_client *client = NULL;
    codex_error *error = NULL;
    char answer[500], *json = NULL;
    snprintf(answer, sizeof answer, "{\"result\":%s}", result);
    MUST(start(answer, &client, &error));
    MUST(codex_metadata(client, &json, &error));
    CHECK_OWNED(codex_json_string(json, "/serverInfo/name"), name);
    CHECK_OWNED(codex_json_string(json, "/serverInfo/version"), version);
    CHECK_OWNED(codex_json_string(json, "/serverVersion"), clean);
    /* The rest is as the server said it. */
    char *given = codex_json_value(result, "/userAgent");
    CHECK_OWNED(codex_json_value(json, "/userAgent"), given);
    codex_string_free(given);
    CHECK_INT(codex_json_int(json, "/more/x", 0), codex_json_int(result, "/more/x", 0));
    codex_string_free(json);
    codex_free(client);
}

static void check_missing(const char *result, const char *named)
{
    codex_client *client = NULL;
    codex_error *error = NULL;
    char answer[500];
    snprintf(answer, sizeof answer, "{\"result\":%s}", result);
    CHECK_INT(start(answer, &client, &error), CODEX_E_PROTOCOL);
    CHECK_INT(codex_error_code(error), CODEX_E_PROTOCOL);
    if (strstr(codex_error_message(error), named) == NULL)
        CHECK_TEXT(codex_error_message(error), named);
    CHECK(client == NULL);
    codex_error_free(error);
}

static void is_read_as_the_sdks_read_it(void)
{
    check_metadata("{\"userAgent\":\"app/0.163.0 (Debian 12.0.0; x86_64) xterm (app; 1)\",\"more\":{\"x\":7}}", "app",
                   "0.163.0 (Debian 12.0.0; x86_64) xterm (app; 1)", "0.163.0");
    check_metadata("{\"userAgent\":\"  two words \"}", "two", "words", "words");
    check_metadata("{\"userAgent\":\"a/b/1.0\"}", "a", "b/1.0", "b/1.0");
    check_metadata("{\"userAgent\":\"a/1\",\"serverInfo\":{\"name\":\"codex\",\"version\":\" 2.0 beta \"}}", "codex", "2.0 beta", "2.0");
    check_metadata("{\"userAgent\":\"a/1\",\"serverInfo\":{\"name\":\" \",\"version\":\"2\"}}", "a", "2", "2");
    check_metadata("{\"userAgent\":\"alone\",\"serverInfo\":{\"name\":\"\",\"version\":\"3\"}}", "alone", "3", "3");
}

static void names_what_is_missing(void)
{
    check_missing("{}", "lacks userAgent, the server's name, the server's version");
    check_missing("{\"serverInfo\":{\"name\":\"a\",\"version\":\"1\"}}", "lacks userAgent;");
    check_missing("{\"userAgent\":\"   \",\"serverInfo\":{\"name\":\"a\",\"version\":\"1\"}}", "lacks userAgent;");
    check_missing("{\"userAgent\":\"/0.163.0 (x)\"}", "lacks the server's name;");
    check_missing("{\"userAgent\":\"alone\"}", "lacks the server's version;");
    check_missing("{\"userAgent\":\"name/\",\"serverInfo\":null}", "lacks the server's version;");
    check_missing("[]", "not a JSON object");
    check_missing("null", "not a JSON object");
}

/* Errors of the start, which leave no client: refused, silent, gone. */
static void no_answer(void)
{
    codex_client *client = NULL;
    codex_error *error = NULL;
    CHECK_INT(start("{\"error\":{\"code\":-32600,\"message\":\"not today\"}}", &client, &error), CODEX_E_RPC);
    CHECK(strstr(codex_error_message(error), "not today") != NULL);
    codex_error_free(error);
    char *options = check_with(plan_options("{\"on\":\"initialize\",\"do\":[{\"stderr\":\"not from here\"}]}"), "/requestTimeoutMs", "300");
    CHECK_INT(codex_new(options, CODEX_DEFAULT, &client, &error), CODEX_E_TIMEOUT);
    CHECK_OWNED(codex_json_string(codex_error_json(error), "/stderrTail"), "not from here");
    codex_error_free(error);
    codex_string_free(options);
    CHECK_INT(start("{\"exit\":0}", &client, &error), CODEX_E_SPAWN);
    codex_error_free(error);
    CHECK(client == NULL);
}

/* Nothing is started: the server's user agent could not be told apart. */
static void client_names(void)
{
    static const char *const refused[] = {"\"\"", "\"  \"", "\"a/b\"", "\"/\"", "7", "\"a\\u0000b\""};
    codex_client *client = NULL;
    codex_error *error = NULL;
    for (size_t at = 0; at < sizeof refused / sizeof *refused; at++) {
        char *options = check_with(plan_options(""), "/clientName", refused[at]);
        CHECK_INT(codex_new(options, LIMIT_MS, &client, &error), CODEX_E_INVALID_ARGUMENT);
        CHECK(strstr(codex_error_message(error), "clientName") != NULL);
        codex_error_free(error);
        codex_string_free(options);
    }
    CHECK(fopen("record.jsonl", "r") == NULL);
    char *options = check_with(plan_options(""), "/clientName", "\"an app \\u00fc\""), *json = NULL;
    options = check_with(check_with(options, "/clientTitle", "\"An App\""), "/clientVersion", "\"1.2\"");
    MUST(codex_new(options, LIMIT_MS, &client, &error));
    MUST(codex_metadata(client, &json, &error));
    CHECK_OWNED(codex_json_string(json, "/serverInfo/name"), "an app \xc3\xbc");
    CHECK_OWNED(codex_json_string(json, "/serverVersion"), "0.163.0");
    check_received_params("initialize", 1, "/clientInfo", "{\"name\":\"an app \xc3\xbc\",\"title\":\"An App\",\"version\":\"1.2\"}");
    check_received_params("initialize", 1, "/capabilities", "{\"experimentalApi\":true}");
    plan_settle(client);
    CHECK(was_received("initialized", 1));
    codex_string_free(json);
    codex_string_free(options);
    codex_free(client);
}

int main(void)
{
    check_counts before = check_count();
    is_read_as_the_sdks_read_it();
    names_what_is_missing();
    no_answer();
    client_names();
    WAIT_UNTIL(check_children() == before.children);
    check_settles(before);
    return check_done();
}
