/* 64 MiB of text: the real server says that it is too long, in an answer of its own, and goes on. */
/* needs: codex model */
/* limit: 120 */
#include "check.h"

int main(void)
{
    const size_t length = (size_t)64 << 20;
    char *options = check_options(), *text = malloc(length + 1), *result = NULL;
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_error *error = NULL;
    CHECK(text != NULL);
    memset(text, 'a', length);
    text[length] = '\0';
    MUST(codex_new(options, 30000, &client, &error));
    MUST(codex_thread_start(client, NULL, 30000, &thread, &error));

    char *input = codex_text_input(text);
    free(text);
    CHECK(input != NULL && strlen(input) > length);
    CHECK_INT(codex_thread_run(thread, input, NULL, 100000, &result, &error), CODEX_E_RPC);
    codex_string_free(input);
    CHECK(result == NULL);
    CHECK_INT(codex_json_int(codex_error_json(error), "/rpc/code", 0), -32602);
    CHECK_INT(codex_json_int(codex_error_json(error), "/rpc/data/actual_chars", 0), (long long)length);
    codex_error_free(error);
    error = NULL;

    MUST(codex_thread_run(thread, "\"still there?\"", NULL, 30000, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    codex_string_free(result);
    codex_thread_free(thread);
    codex_free(client);
    codex_string_free(options);
    return check_done();
}
