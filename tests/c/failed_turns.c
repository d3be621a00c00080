/* Turns of the real server that fail: the result is whole as far as the turn came, the error says why, and the next turn on
 * the thread works. */
/* needs: codex model */
#include "sessions.h"

/* What a prompt comes to: the reason, words of the message, how many items, what was said. */
typedef struct {
    const char *prompt, *reason, *words;
    int items;
    const char *final_response;
} failure;

static void check_failure(const failure *of, codex_status status, codex_error *error, char *result, const char *turn_id)
{
    const char *json = codex_error_json(error);
    fprintf(stderr, "%s\n%s\n", of->prompt, json ? json : "no error");
    CHECK_INT(status, CODEX_E_TURN_FAILED);
    CHECK_INT(codex_error_code(error), CODEX_E_TURN_FAILED);
    CHECK_TEXT(codex_error_reason(error), of->reason);
    CHECK(strstr(codex_error_message(error), of->words) != NULL);
    CHECK_OWNED(codex_json_string(result, "/status"), "failed");
    CHECK_INT(codex_json_count(result, "/items"), of->items);
    CHECK_OWNED(codex_json_string(result, "/items/0/type"), "userMessage");
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), of->final_response);
    /* The server's own words, in the error and in the result. */
    char *words = codex_json_string(json, "/turnError/message");
    CHECK_OWNED(codex_json_string(result, "/error/message"), words);
    CHECK(words && strstr(codex_error_message(error), words) != NULL);
    codex_string_free(words);
    CHECK(codex_json_type(result, "/error/codexErrorInfo") != CODEX_JSON_ABSENT);
    CHECK_OWNED(codex_json_string(result, "/turn/status"), "failed");
    if (turn_id)
        CHECK_OWNED(codex_json_string(result, "/id"), turn_id);
    codex_error_free(error);
    codex_string_free(result);
}

static const failure FAILURES[] = {
    {"http 500: broken", "internalServerError", "high demand", 1, NULL},
    {"http 429: slow down", "responseTooManyFailedAttempts", "429", 1, NULL},
    {"fail: oh no", "other", "oh no", 1, NULL},
    {"say: before\nfail rate_limit_exceeded: too fast", "rateLimitExceeded", "too fast", 2, "before"},
    {"run sandboxed: echo out\nhttp 500: broken", "internalServerError", "high demand", 2, NULL},
    {"drop: connection", "other", "stream disconnected", 1, NULL},
    {"say: part\ndrop: stream", "other", "stream disconnected", 2, "part"},
    {"incomplete: max_output_tokens", "other", "max_output_tokens", 1, NULL},
};

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), "{\"approvalPolicy\":\"never\",\"sandbox\":\"danger-full-access\"}");
    for (size_t at = 0; at < sizeof FAILURES / sizeof *FAILURES; at++) {
        codex_error *error = NULL;
        char *input = codex_text_input(FAILURES[at].prompt), *result = NULL;
        codex_status status = codex_thread_run(one.thread, input, NULL, LIMIT_MS, &result, &error);
        check_failure(&FAILURES[at], status, error, result, NULL);
        codex_string_free(input);
    }
    for (size_t at = 3; at < 6; at++) {
        codex_error *error = NULL;
        char *result = NULL;
        codex_turn *turn = turn_begin(one.thread, FAILURES[at].prompt, NULL);
        /* To who reads the events the turn has ended like any other; whoever asks for its result learns the rest. */
        turn_drain(turn);
        codex_status status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
        check_failure(&FAILURES[at], status, error, result, codex_turn_id(turn));
        status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, NULL, &error);
        check_status(status, CODEX_E_TURN_FAILED, error, "codex_turn_run", __FILE__, __LINE__);
        codex_turn_free(turn);
    }
    /* What was used up before a turn failed is in its result. */
    codex_error *error = NULL;
    char *result = NULL;
    CHECK_INT(codex_thread_run(one.thread, "\"run sandboxed: echo out\\nhttp 500: broken\"", NULL, LIMIT_MS, &result, &error), CODEX_E_TURN_FAILED);
    CHECK(codex_json_int(result, "/usage/last/totalTokens", -1) > 0);
    CHECK_OWNED(codex_json_string(result, "/items/1/aggregatedOutput"), "out\n");
    codex_error_free(error);
    codex_string_free(result);

    result = turn_end(turn_begin(one.thread, "say: it works", NULL));
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "it works");
    codex_string_free(result);
    session_end(&one);
    check_settles(before);
    return check_done();
}
