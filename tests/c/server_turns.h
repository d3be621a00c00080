/* Turns that are begun by another method than turn/start. */
#ifndef SERVER_TURNS_H
#define SERVER_TURNS_H

#include "begun.h"

/* The method and its params; the turn has its name when this returns. */
static inline codex_turn *turn_with(codex_thread *thread, const char *method, const char *params)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    MUST(codex_turn_begin_with(thread, method, params, &turn, &error));
    MUST(codex_turn_ready(turn, LIMIT_MS, &error));
    CHECK(*codex_turn_id(turn) != 0);
    return turn;
}

/* The server refuses the method with these params, and says so; nothing of the handle works then. */
static inline void refused(codex_thread *thread, const char *method, const char *params, const char *saying)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    char *result = NULL;
    MUST(codex_turn_begin_with(thread, method, params, &turn, &error));
    codex_status status = codex_turn_ready(turn, LIMIT_MS, &error);
    CHECK(strstr(codex_error_message(error), saying) != NULL);
    check_status(status, CODEX_E_RPC, error, "codex_turn_ready", __FILE__, __LINE__);
    error = NULL;
    MUST_GIVE(CODEX_E_RPC, codex_turn_next(turn, LIMIT_MS, &event, &error));
    MUST_GIVE(CODEX_E_RPC, codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error));
    MUST_GIVE(CODEX_E_RPC, codex_turn_result(turn, &result, &error));
    CHECK_TEXT(codex_turn_id(turn), "");
    codex_turn_free(turn);
}

/* Runs a turn to its end and frees the handle; gives the result to free, which has this status. */
static inline char *ends(codex_turn *turn, const char *status)
{
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), status);
    return result;
}

/* The types of a result's items, each with a space after it. */
static inline void items_are(const char *result, const char *expected)
{
    char types[1000] = "", path[40];
    for (int64_t item = 0; item < codex_json_count(result, "/items"); item++) {
        snprintf(path, sizeof path, "/items/%d/type", (int)item);
        char *type = codex_json_string(result, path);
        snprintf(types + strlen(types), sizeof types - strlen(types), "%s ", type);
        codex_string_free(type);
    }
    CHECK_TEXT(types, expected);
}

#endif
