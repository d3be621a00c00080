/* A server that ends before it is initialised: how it ended, and its last words, are in the error. */
/* needs: faulty */
#include "check.h"

static char *starts_badly(const char *plan, codex_status expected)
{
    char *options = check_plan(plan);
    codex_client *client = NULL;
    codex_error *error = NULL;
    int64_t start = check_now_ms();
    CHECK_INT(codex_new(options, 30000, &client, &error), expected);
    CHECK(client == NULL);
    CHECK(check_now_ms() - start < 20000); /* its end is seen, not waited out */
    char *json = codex_json_value(codex_error_json(error), "");
    codex_error_free(error);
    codex_string_free(options);
    return json;
}

int main(void)
{
    check_counts before = check_count();

    char *json = starts_badly("{\"rules\":[{\"on\":\"launch\",\"do\":[{\"stderr\":\"Error: no such setting\"},{\"exit\":3}]}]}",
                              CODEX_E_SPAWN);
    CHECK_INT(codex_json_int(json, "/exit/code", -1), 3);
    char *tail = codex_json_string(json, "/stderrTail"), *message = codex_json_string(json, "/message");
    CHECK(tail != NULL && strstr(tail, "Error: no such setting") != NULL);
    CHECK(message != NULL && strstr(message, "Error: no such setting") != NULL);
    codex_string_free(tail);
    codex_string_free(message);
    codex_string_free(json);

    /* With so much on stderr that a pipe could not hold it; the end of it is kept. */
    json = starts_badly("{\"rules\":[{\"on\":\"initialize\",\"do\":[{\"floodStderr\":4},{\"stderr\":\"last words\"},{\"exit\":1}]}]}",
                        CODEX_E_SPAWN);
    CHECK_INT(codex_json_int(json, "/exit/code", -1), 1);
    tail = codex_json_string(json, "/stderrTail");
    CHECK(tail != NULL && strstr(tail, "last words") != NULL && strlen(tail) < 100000);
    codex_string_free(tail);
    codex_string_free(json);

    json = starts_badly("{\"rules\":[{\"on\":\"initialize\",\"do\":[{\"signal\":\"KILL\"}]}]}", CODEX_E_SPAWN);
    CHECK_INT(codex_json_int(json, "/exit/signal", -1), 9);
    CHECK_INT(codex_json_type(json, "/exit/code"), CODEX_JSON_NULL);
    codex_string_free(json);

    /* In the middle of the very answer. */
    json = starts_badly("{\"rules\":[{\"on\":\"launch\",\"do\":[{\"cutAfter\":{\"bytes\":20,\"end\":{\"exit\":0}}}]}]}", CODEX_E_SPAWN);
    CHECK_INT(codex_json_int(json, "/exit/code", -1), 0);
    codex_string_free(json);

    /* It refuses to be initialised. */
    json = starts_badly("{\"rules\":[{\"on\":\"initialize\",\"do\":[{\"error\":{\"code\":-32600,\"message\":\"not you\"}}]}]}",
                        CODEX_E_RPC);
    CHECK_OWNED(codex_json_string(json, "/rpc/message"), "not you");
    codex_string_free(json);
    check_settles(before);
    return check_done();
}
