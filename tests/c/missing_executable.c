/* No executable, or one that can't be started: an error that says which, and leaves nothing behind. */
#include "check.h"

static char *fails(const char *options, codex_status expected)
{
    codex_client *client = NULL;
    codex_error *error = NULL;
    CHECK_INT(codex_new(options, 10000, &client, &error), expected);
    CHECK(client == NULL);
    CHECK_INT(codex_error_code(error), expected);
    char *json = codex_json_value(codex_error_json(error), "");
    codex_error_free(error);
    return json;
}

int main(void)
{
    char options[600];
    check_counts before = check_count();

    char *json = fails("{\"codexBin\":\"/nowhere/at/all/codex\"}", CODEX_E_NO_EXECUTABLE);
    CHECK_OWNED(codex_json_string(json, "/triedPaths/0"), "/nowhere/at/all/codex");
    CHECK(strstr(json, "CODEX_E_NO_EXECUTABLE") != NULL);
    codex_string_free(json);

    /* Named by the environment that the options make, which the search follows too. */
    json = fails("{\"env\":{\"CODEX_BIN\":\"/nowhere/else\"}}", CODEX_E_NO_EXECUTABLE);
    CHECK(strstr(json, "/nowhere/else") != NULL);
    codex_string_free(json);

    /* Nowhere: every place that was tried is named. */
    json = fails("{\"env\":{\"PATH\":\"/nowhere/one:/nowhere/two\",\"CODEX_BIN\":null}}", CODEX_E_NO_EXECUTABLE);
    CHECK(codex_json_count(json, "/triedPaths") >= 2);
    CHECK(strstr(json, "/nowhere/one/codex") != NULL && strstr(json, "/nowhere/two/codex") != NULL);
    char *message = codex_json_string(json, "/message");
    CHECK(message != NULL && strstr(message, "CODEX_BIN") != NULL);
    codex_string_free(message);
    codex_string_free(json);

    /* There, but no program. */
    snprintf(options, sizeof options, "{\"codexBin\":\"%s\"}", check_env("LIBCODEX_TEST_DIR"));
    codex_client *client = NULL;
    codex_error *error = NULL;
    codex_status status = codex_new(options, 10000, &client, &error);
    CHECK(status == CODEX_E_NO_EXECUTABLE || status == CODEX_E_IO);
    CHECK(strstr(codex_error_message(error), check_env("LIBCODEX_TEST_DIR")) != NULL);
    codex_error_free(error);
    check_settles(before);
    return check_done();
}
