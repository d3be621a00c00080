/* What goes to the server for each of its requests when nobody answers: the "no" that fits, and nothing else. */
/* needs: faulty */
#include "record.h"
#include "sessions.h"

/* What is sent back is the id and this; NULL for the time, which the library tells by itself. */
static const struct {
    const char *method, *answer;
} requests[] = {
    {"item/commandExecution/requestApproval", "\"result\":{\"decision\":\"decline\"}"},
    {"item/fileChange/requestApproval", "\"result\":{\"decision\":\"decline\"}"},
    {"execCommandApproval", "\"result\":{\"decision\":{\"denied\":{\"rejection\":\"declined by the client\"}}}"},
    {"applyPatchApproval", "\"result\":{\"decision\":{\"denied\":{\"rejection\":\"declined by the client\"}}}"},
    {"item/permissions/requestApproval", "\"result\":{\"permissions\":{}}"},
    {"mcpServer/elicitation/request", "\"result\":{\"action\":\"decline\"}"},
    {"item/tool/requestUserInput", "\"result\":{\"answers\":{}}"},
    {"item/tool/call", "\"result\":{\"success\":false,\"contentItems\":[{\"type\":\"inputText\",\"text\":\"declined by the client\"}]}"},
    {"account/chatgptAuthTokens/refresh", "\"error\":{\"code\":-32601"},
    {"attestation/generate", "\"error\":{\"code\":-32601"},
    {"test/unheard/of", "\"error\":{\"code\":-32601"},
    {"currentTime/read", NULL},
};

enum { REQUESTS = sizeof requests / sizeof *requests };

/* A turn/start rule that asks all of them, waits for the answers and ends the turn. The ids are from `first` on. */
static char *plan_of(int first)
{
    char *plan = check_with(NULL, "", "{\"rules\":[{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]}]}]}");
    char step[300];
    for (int at = 0; at < REQUESTS; at++) {
        snprintf(step, sizeof step, "{\"ask\":{\"method\":\"%s\",\"id\":%d}}", requests[at].method, first + at);
        plan = check_with(plan, "/rules/0/do/-", step);
    }
    for (int at = 0; at < REQUESTS; at++) {
        snprintf(step, sizeof step, "{\"awaitAnswer\":%d}", first + at);
        plan = check_with(plan, "/rules/0/do/-", step);
    }
    return check_with(plan, "/rules/0/do/-", "{\"complete\":\"completed\"}");
}

static void was_answered_so(int id, const char *answer)
{
    char number[20], expected[300];
    snprintf(number, sizeof number, "%d", id);
    char *text = answered(number, 1);
    CHECK(text != NULL);
    CHECK(!was_answered(number, 2));
    if (answer) {
        int is_error = strncmp(answer, "\"error", 6) == 0;
        snprintf(expected, sizeof expected, "{\"id\":%d,%s%s", id, answer, is_error ? "" : "}");
        CHECK(is_error ? strncmp(text, expected, strlen(expected)) == 0 : strcmp(text, expected) == 0);
    } else {
        int64_t told = codex_json_int(text, "/result/currentTimeAt", 0);
        CHECK(told > 1700000000 && (long long)time(NULL) - told < 600);
    }
    codex_string_free(text);
}

static session begin(int first)
{
    char *plan = plan_of(first);
    session one = session_begin(check_plan(plan), NULL);
    codex_string_free(plan);
    return one;
}

/* Each way of not answering; the ids tell them apart in the record. */
static void unseen(void)
{
    session one = begin(100);
    codex_error *error = NULL;
    char *result = NULL;
    MUST(codex_thread_run(one.thread, "\"x\"", NULL, LIMIT_MS, &result, &error));
    codex_string_free(result);
    session_end(&one);
}

static void seen_and_freed(void)
{
    session one = begin(200);
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    int seen = 0;
    codex_event *event = NULL;
    codex_status status;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, NULL)) == CODEX_OK) {
        seen += codex_event_kind(event) == CODEX_EVENT_REQUEST;
        codex_event_free(event);
    }
    CHECK_INT(status, CODEX_END);
    /* Those that name no thread are nobody's here; the time is not asked of anyone. */
    CHECK_INT(seen, REQUESTS - 3);
    codex_turn_free(turn);
    session_end(&one);
}

static void too_late(void)
{
    char *plan = plan_of(300);
    session one = session_begin(check_with(check_plan(plan), "/approvalTimeoutMs", "200"), NULL);
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    codex_event *kept[REQUESTS], *event = NULL;
    int held = 0, withdrawn = 0;
    codex_status status;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, NULL)) == CODEX_OK) {
        withdrawn += codex_event_kind(event) == CODEX_EVENT_WITHDRAWN;
        if (codex_event_kind(event) == CODEX_EVENT_REQUEST)
            kept[held++] = event;
        else
            codex_event_free(event);
    }
    CHECK_INT(status, CODEX_END);
    CHECK_INT(held, REQUESTS - 3);
    CHECK_INT(withdrawn, held);
    while (held > 0)
        codex_event_free(kept[--held]);
    codex_turn_free(turn);
    codex_string_free(plan);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    unseen();
    seen_and_freed();
    too_late();
    for (int first = 100; first <= 300; first += 100)
        for (int at = 0; at < REQUESTS; at++)
            was_answered_so(first + at, requests[at].answer);
    check_settles(before);
    return check_done();
}
