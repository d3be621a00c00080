/* An outputSchema reaches the model as it is; one that the service would refuse is refused before anything is sent. */
/* needs: codex model */
#include "model.h"

#define PARAMS(schema) "{\"outputSchema\":" schema "}"
#define STRICT                                                                                                         \
    "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"steps\"],\"properties\":{\"steps\":{"          \
    "\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}"
#define OPEN_INSIDE                                                                                                    \
    "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"step\"],\"properties\":{\"step\":{"            \
    "\"type\":\"object\",\"required\":[],\"properties\":{}}}}"

static void refused(session *one)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    char *result = NULL;
    CHECK_INT(codex_turn_start(one->thread, "\"hi\"", PARAMS(OPEN_INSIDE), LIMIT_MS, &turn, &error), CODEX_E_INVALID_ARGUMENT);
    CHECK(strstr(codex_error_message(error), "outputSchema/properties/step: add \"additionalProperties\": false") != NULL);
    CHECK_OWNED(codex_json_string(codex_error_json(error), "/problems/0"),
                "outputSchema/properties/step: add \"additionalProperties\": false");
    codex_error_free(error);
    error = NULL;
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_turn_begin(one->thread, "\"hi\"", PARAMS("\"object\""), &turn, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT,
              codex_thread_run(one->thread, "\"hi\"", PARAMS("{\"type\":\"array\"}"), LIMIT_MS, &result, &error));
    CHECK(turn == NULL && result == NULL);
    CHECK_INT(model_requests(), 0);
}

/* What the model was sent is the schema, for this turn only. */
static void sent(session *one, const char *params, const char *schema)
{
    codex_error *error = NULL;
    char *result = NULL;
    MUST(codex_thread_run(one->thread, "\"say: {}\"", params, LIMIT_MS, &result, &error));
    codex_string_free(result);
    CHECK_OWNED(model_last("/body/text/format/type"), schema ? "\"json_schema\"" : NULL);
    CHECK_OWNED(model_last("/body/text/format/strict"), schema ? "true" : NULL);
    CHECK_OWNED(model_last("/body/text/format/schema/properties"), schema);
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), NULL);
    refused(&one);
    sent(&one, PARAMS(STRICT), "{\"steps\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}");
    sent(&one, NULL, NULL);
    sent(&one, "{\"outputSchema\":null}", NULL);
    sent(&one, "{\"libcodex\":{\"checkOutputSchema\":false},\"outputSchema\":" OPEN_INSIDE "}",
         "{\"step\":{\"type\":\"object\",\"required\":[],\"properties\":{}}}");
    session_end(&one);
    check_settles(before);
    return check_done();
}
