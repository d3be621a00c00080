/* Goals, and what tests of them share. */
#ifndef GOALS_H
#define GOALS_H

#include "server_turns.h"

#define GOAL "thread/goal/set"
#define RESUME "{\"status\":\"active\"}"

/* Sets the status of a thread's goal, or clears it. */
static inline void goal_request(codex_thread *thread, const char *method, const char *params)
{
    codex_error *error = NULL;
    char *answer = NULL;
    MUST(codex_thread_request(thread, method, params, LIMIT_MS, &answer, &error));
    codex_string_free(answer);
}

static inline void goal_pause(codex_thread *thread)
{
    goal_request(thread, GOAL, "{\"status\":\"paused\"}");
}

/* What the server says of the thread's goal. */
static inline void goal_is(codex_thread *thread, const char *status)
{
    codex_error *error = NULL;
    char *answer = NULL;
    MUST(codex_thread_request(thread, "thread/goal/get", NULL, LIMIT_MS, &answer, &error));
    CHECK_OWNED(codex_json_string(answer, "/goal/status"), status);
    codex_string_free(answer);
}

/* Runs a goal to its end and frees the handle; gives the result to free. */
static inline char *goal_ends(codex_turn *turn, const char *status, const char *goal_status)
{
    char *result = ends(turn, status);
    CHECK_OWNED(codex_json_string(result, "/goalStatus"), goal_status);
    return result;
}

/* Nothing runs on the thread. */
static inline void goal_rests(codex_thread *thread)
{
    codex_error *error = NULL;
    char *answer = NULL;
    MUST(codex_thread_request(thread, "thread/read", NULL, LIMIT_MS, &answer, &error));
    char *status = codex_json_string(answer, "/thread/status/type");
    CHECK(strcmp(status, "active") != 0);
    codex_string_free(status);
    codex_string_free(answer);
}

#endif
