/* The result of a turn of the real server: every member of it, the final response by the phases of what was said, and that
 * codex_thread_run, codex_turn_run and a run after the events were read all give the same. */
/* needs: codex model */
#include "sessions.h"

static void check_members(const char *result)
{
    static const char *const members[] = {"/id", "/status", "/error", "/startedAt", "/completedAt", "/durationMs", "/finalResponse", "/items", "/usage", "/joined", "/turn"};
    for (size_t at = 0; at < sizeof members / sizeof *members; at++)
        CHECK(codex_json_type(result, members[at]) != CODEX_JSON_ABSENT);
    CHECK_INT(codex_json_count(result, ""), (long long)(sizeof members / sizeof *members));
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    CHECK_INT(codex_json_type(result, "/error"), CODEX_JSON_NULL);
    CHECK_INT(codex_json_bool(result, "/joined", -1), 0);
    CHECK(codex_json_int(result, "/startedAt", 0) > 1700000000);
    CHECK(codex_json_int(result, "/completedAt", 0) >= codex_json_int(result, "/startedAt", 0));
    CHECK(codex_json_int(result, "/durationMs", -1) >= 0);
    CHECK(codex_json_int(result, "/usage/total/totalTokens", -1) > 0);
    CHECK(codex_json_int(result, "/usage/last/outputTokens", -1) > 0);
    char *id = codex_json_string(result, "/id"), *status = codex_json_string(result, "/status");
    CHECK_OWNED(codex_json_string(result, "/turn/id"), id);
    CHECK_OWNED(codex_json_string(result, "/turn/status"), status);
    codex_string_free(id);
    codex_string_free(status);
}

/* The types of the items, in order; the final response, NULL for none. */
static void check_turn(codex_thread *thread, const char *prompt, const char *types, const char *final_response)
{
    codex_error *error = NULL;
    char *input = codex_text_input(prompt), *result = NULL, seen[200] = "";
    MUST(codex_thread_run(thread, input, NULL, LIMIT_MS, &result, &error));
    check_members(result);
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), final_response);
    for (int at = 0; at < codex_json_count(result, "/items"); at++) {
        char pointer[60];
        snprintf(pointer, sizeof pointer, "/items/%d/type", at);
        char *type = codex_json_string(result, pointer);
        CHECK(strlen(seen) + strlen(type) + 2 < sizeof seen);
        strcat(strcat(seen, *seen ? " " : ""), type);
        codex_string_free(type);
    }
    CHECK_TEXT(seen, types);
    CHECK_OWNED(codex_json_string(result, "/items/0/content/0/text"), prompt);
    codex_string_free(result);
    codex_string_free(input);
}

static void the_final_response_is_what_was_said_last(codex_thread *thread)
{
    check_turn(thread, "say: one\nsay: two \"quoted\" \xc3\xa9", "userMessage agentMessage agentMessage", "two \"quoted\" \xc3\xa9");
    check_turn(thread, "comment: looking\nfinal: the answer", "userMessage agentMessage agentMessage", "the answer");
    check_turn(thread, "final: the answer\nsay: more", "userMessage agentMessage agentMessage", "the answer");
    check_turn(thread, "say: the answer\ncomment: done", "userMessage agentMessage agentMessage", "the answer");
    check_turn(thread, "comment: nothing yet", "userMessage agentMessage", NULL);
    check_turn(thread, "reason: because\nrun sandboxed: echo out\nsay: done", "userMessage reasoning commandExecution agentMessage", "done");
}

/* The same result by each way, but for its id and its times. */
static void each_way_gives_the_same(codex_thread *thread)
{
    codex_error *error = NULL;
    char *input = codex_text_input("comment: well\nfinal: the answer"), *by_run = NULL, *again = NULL;
    codex_turn *turn = NULL;
    MUST(codex_turn_start(thread, input, NULL, LIMIT_MS, &turn, &error));
    MUST(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &by_run, &error));
    MUST(codex_turn_run(turn, NULL, NULL, CODEX_POLL, &again, &error));
    CHECK_TEXT(again, by_run);
    check_members(by_run);
    CHECK_OWNED(codex_json_string(by_run, "/id"), codex_turn_id(turn));
    codex_turn_free(turn);
    codex_string_free(again);

    MUST(codex_turn_start(thread, input, NULL, LIMIT_MS, &turn, &error));
    /* Each item of the result is the item of its event, byte for byte. */
    codex_event *event = NULL;
    char *items[10];
    int count = 0;
    while (codex_turn_next(turn, LIMIT_MS, &event, &error) == CODEX_OK) {
        if (strcmp(codex_event_method(event), "item/completed") == 0 && count < 10)
            items[count++] = codex_json_value(codex_event_json(event, NULL), "/params/item");
        codex_event_free(event);
    }
    MUST(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &again, &error));
    CHECK_INT(codex_json_count(again, "/items"), count);
    CHECK_INT(codex_json_count(by_run, "/items"), count);
    for (int at = 0; at < count; at++) {
        char pointer[30];
        snprintf(pointer, sizeof pointer, "/items/%d", at);
        CHECK_OWNED(codex_json_value(again, pointer), items[at]);
        codex_string_free(items[at]);
    }
    CHECK_OWNED(codex_json_string(again, "/finalResponse"), "the answer");
    codex_turn_free(turn);
    codex_string_free(again);
    codex_string_free(by_run);
    codex_string_free(input);
}

static void what_the_server_says_of_itself(codex_client *client, const char *home)
{
    codex_error *error = NULL;
    char *json = NULL, *agent = NULL;
    MUST(codex_metadata(client, &json, &error));
    CHECK_OWNED(codex_json_string(json, "/codexHome"), home);
    CHECK_OWNED(codex_json_string(json, "/serverVersion"), "0.163.0");
    CHECK_OWNED(codex_json_string(json, "/serverInfo/name"), "libcodex");
    agent = codex_json_string(json, "/userAgent");
    CHECK(strncmp(agent, "libcodex/0.163.0 (", 18) == 0);
    CHECK_OWNED(codex_json_string(json, "/serverInfo/version"), agent + 9);
    CHECK_OWNED(codex_json_string(json, "/platformFamily"), "unix");
    codex_string_free(agent);
    codex_string_free(json);
}

int main(void)
{
    check_counts before = check_count();
    char *options = check_options(), *home = codex_json_string(options, "/env/CODEX_HOME");
    session one = session_begin(options, "{\"approvalPolicy\":\"never\",\"sandbox\":\"danger-full-access\"}");
    what_the_server_says_of_itself(one.client, home);
    codex_string_free(home);
    the_final_response_is_what_was_said_last(one.thread);
    each_way_gives_the_same(one.thread);
    session_end(&one);
    check_settles(before);
    return check_done();
}
