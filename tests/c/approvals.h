/* A real codex that asks before it runs a command, and what the command leaves behind. */
#ifndef APPROVALS_H
#define APPROVALS_H

#include "sessions.h"

#define ASKS "{\"approvalPolicy\":\"on-request\",\"sandbox\":\"read-only\"}"
#define REQUEST "item/commandExecution/requestApproval"

/* The prompt that makes the model run a command outside the sandbox, which adds a line to a file of this folder. */
static inline const char *asking_prompt(const char *name)
{
    static char prompt[5000];
    char folder[4096];
    CHECK(getcwd(folder, sizeof folder) != NULL);
    snprintf(prompt, sizeof prompt, "run: echo ran >> %s/%s", folder, name);
    return prompt;
}

/* How often the command ran. */
static inline int runs(const char *name)
{
    int count = 0, letter;
    FILE *file = fopen(name, "r");
    while (file && (letter = getc(file)) != EOF)
        count += letter == '\n';
    if (file)
        fclose(file);
    return count;
}

/* Of a turn whose command was declined: it went on, and the model heard of it. */
static inline void declined_and_told(const char *result)
{
    char *answer = codex_json_string(result, "/finalResponse"), *items = codex_json_value(result, "/items");
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    CHECK(answer && strstr(answer, "rejected by user") != NULL);
    CHECK(items && strstr(items, "\"status\":\"declined\"") != NULL);
    codex_string_free(answer);
    codex_string_free(items);
}

/* Reads a turn until codex asks; the request is the caller's to answer and to free. */
static inline codex_event *turn_request(codex_turn *turn)
{
    codex_event *request = turn_event_of(turn, CODEX_EVENT_REQUEST, NULL);
    CHECK_TEXT(codex_event_method(request), REQUEST);
    CHECK_TEXT(codex_event_turn_id(request), codex_turn_id(turn));
    CHECK(*codex_event_request_id(request) != '\0');
    return request;
}

#endif
