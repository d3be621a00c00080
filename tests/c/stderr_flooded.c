/* The server writes megabytes to stderr: nothing waits for anybody to read them, and errors carry the end of them. */
/* needs: faulty */
#include "processes.h"
#include "sessions.h"

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_plan("{\"text\":\"the text\",\"rules\":["
                                           "{\"on\":\"initialize\",\"do\":[{\"floodStderr\":1},\"usual\"]},"
                                           "{\"on\":\"turn/start\",\"do\":[{\"floodStderr\":8},\"usual\",{\"floodStderr\":1}]},"
                                           "{\"on\":\"test/end\",\"do\":[{\"floodStderr\":1},{\"stderr\":\"the last \\u001b[1mwords\\u001b[0m\"},{\"signal\":\"ABRT\"}]}]}"),
                                NULL);
    codex_error *error = NULL;
    for (int round = 0; round < (check_is_slow() ? 1 : 3); round++) {
        char *result = NULL;
        MUST(codex_thread_run(one.thread, "\"x\"", NULL, LIMIT_MS, &result, &error));
        CHECK_OWNED(codex_json_string(result, "/finalResponse"), "the text");
        codex_string_free(result);
    }
    codex_status status = codex_request(one.client, "test/end", NULL, LIMIT_MS, NULL, &error);
    const char *json = codex_error_json(error);
    char *tail = codex_json_string(json, "/stderrTail");
    CHECK(tail && strlen(tail) > 1000 && strlen(tail) < 20000);
    CHECK_TEXT(strstr(tail, "the last"), "the last words");
    CHECK(strchr(tail, 27) == NULL);
    CHECK_INT(codex_json_int(json, "/exit/signal", 0), SIGABRT);
    codex_string_free(tail);
    check_status(status, CODEX_E_CLOSED, error, "codex_request", __FILE__, __LINE__);
    session_end(&one);
    check_settles(before);
    return check_done();
}
