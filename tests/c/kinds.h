/* The requests that a turn of the real server can make it send: what makes it, what answers it, what the model hears. */
#ifndef KINDS_H
#define KINDS_H

#include "requests.h"

typedef struct {
    const char *name, *method;
    /* With %d in place of a number that is a new one each time. */
    const char *prompt;
    /* An answer that grants it, and one of the wrong shape with what its error says. */
    const char *yes, *wrong, *says;
    /* What the model is told after the yes, the decline and an error. */
    const char *granted, *declined, *failed;
} request_kind;

#define ELICIT "call mcp__tools elicit: "

static const request_kind KINDS[] = {
    {"command", "item/commandExecution/requestApproval", "run: echo ran-%d", "{\"decision\":\"accept\"}", "{\"decision\":\"yes\"}",
     "takes {\"decision\":\"accept\"}", "\nran-%d", "rejected by user", "approval request failed"},
    {"file", "item/fileChange/requestApproval", "write file-%d.txt: hello", "{\"decision\":\"accept\"}",
     "{\"decision\":{\"acceptWithExecpolicyAmendment\":{\"execpolicy_amendment\":[\"a\"]}}}", "takes {\"decision\":\"accept\"}",
     "A file-%d.txt", "patch rejected by user", "approval request failed"},
    {"permissions", "item/permissions/requestApproval", "tool request_permissions: {\"permissions\":{\"network\":{\"enabled\":true}}}",
     "{\"permissions\":{\"network\":{\"enabled\":true}},\"scope\":\"turn\"}", "{\"decision\":\"accept\"}", "not a decision",
     "{\"permissions\":{\"network\":{\"enabled\":true}", "{\"permissions\":{\"network\":null", "{\"permissions\":{\"network\":null"},
    {"question", "item/tool/requestUserInput",
     "tool request_user_input: {\"questions\":[{\"id\":\"colour\",\"header\":\"Colour\",\"question\":\"Which?\",\"options\":["
     "{\"label\":\"red\",\"description\":\"warm\"},{\"label\":\"blue\",\"description\":\"cold\"}]}]}",
     "{\"answers\":{\"colour\":{\"answers\":[\"red\"]}}}", "{\"answers\":{\"color\":{\"answers\":[\"red\"]}}}", "the questions are colour",
     "{\"answers\":{\"colour\":{\"answers\":[\"red\"]}}}", "{\"answers\":{}}", "{\"answers\":{}}"},
    {"tool", "item/tool/call", "tool look_up: {\"id\":%d}",
     "{\"success\":true,\"contentItems\":[{\"type\":\"inputText\",\"text\":\"a heron\"}]}", "{\"success\":true,\"content\":\"a heron\"}",
     "contentItems is missing", "answered: a heron", "answered: declined by the client", "dynamic tool request failed"},
    {"form", "mcpServer/elicitation/request",
     ELICIT "{\"message\":\"Who?\",\"requestedSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},"
            "\"required\":[\"name\"]}}",
     "{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}", "{\"action\":\"accept\",\"content\":{\"name\":7}}",
     "content.name is a number, not a string", "{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}", "{\"action\":\"decline\"}",
     "{\"action\":\"decline\"}"},
    {"page", "mcpServer/elicitation/request",
     ELICIT "{\"mode\":\"url\",\"message\":\"Go there\",\"url\":\"https://example.org/\",\"elicitationId\":\"e-%d\"}",
     "{\"action\":\"accept\"}", "{\"action\":\"allow\"}", "not one of accept, decline, cancel", "{\"action\":\"accept\"",
     "{\"action\":\"decline\"}", "{\"action\":\"decline\"}"},
    {"mcp tool", "mcpServer/elicitation/request", "call mcp__tools remove: {}", "{\"action\":\"accept\",\"content\":{}}",
     "{\"decision\":\"accept\"}", "not a decision", "Removed.", "user rejected MCP tool call", "user rejected MCP tool call"},
};

enum { KIND_COUNT = sizeof KINDS / sizeof *KINDS };

/* The number of the last prompt. */
static int kind_number;

/* The options for a server that sends all of them; to free. */
static inline char *kind_options(void)
{
    char *options = check_options();
    options = check_with(options, "/configOverrides/-", "\"features.request_permissions_tool=true\"");
    return check_with(options, "/configOverrides/-", "\"features.default_mode_request_user_input=true\"");
}

/* For the thread. */
#define KIND_PARAMS                                                                                                    \
    "{\"approvalPolicy\":\"on-request\",\"sandbox\":\"read-only\",\"dynamicTools\":[{\"type\":\"function\","           \
    "\"name\":\"look_up\",\"description\":\"Finds it.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{}}}]}"

/* The input that makes the server send it; to free. */
static inline char *kind_input(const request_kind *of)
{
    char text[1000];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    snprintf(text, sizeof text, of->prompt, ++kind_number);
#pragma GCC diagnostic pop
    return codex_text_input(text);
}

static inline codex_turn *kind_turn(codex_thread *thread, const request_kind *of)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    char *input = kind_input(of);
    MUST(codex_turn_start(thread, input, NULL, LIMIT_MS, &turn, &error));
    codex_string_free(input);
    return turn;
}

/* Reads a turn until the server asks; the request is the caller's to answer and to free. */
static inline codex_event *kind_request(codex_turn *turn, const request_kind *of)
{
    codex_event *request = turn_event_of(turn, CODEX_EVENT_REQUEST, NULL);
    CHECK_TEXT(codex_event_method(request), of->method);
    CHECK_TEXT(codex_event_turn_id(request), codex_turn_id(turn));
    CHECK(*codex_event_thread_id(request) != '\0' && *codex_event_request_id(request) != '\0');
    return request;
}

/* The turn went on to its end, and this is what the model was told. The result is freed. */
static inline void kind_told(char *result, const request_kind *of, const char *what)
{
    char expected[300], *answer = codex_json_string(result, "/finalResponse");
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    snprintf(expected, sizeof expected, what, kind_number);
#pragma GCC diagnostic pop
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    if (answer == NULL || strstr(answer, expected) == NULL) {
        fprintf(stderr, "%s: the model was told %s and not %s\n", of->name, answer ? answer : "nothing", expected);
        exit(1);
    }
    codex_string_free(answer);
    codex_string_free(result);
}

/* The same for a turn, which is read to its end and freed. */
static inline void kind_ends(codex_turn *turn, const request_kind *of, const char *what)
{
    turn_drain(turn);
    kind_told(turn_end(turn), of, what);
}

#endif
