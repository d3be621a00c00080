/* Two turns of the real server on one thread, through every function that takes part. */
/* needs: codex model */
#include "check.h"

typedef struct {
    char text[2000];
    int started, completed;
} heard;

static int32_t hear(codex_event *event, void *user_data)
{
    heard *to = user_data;
    const char *method = codex_event_method(event);
    CHECK_INT(codex_event_kind(event), CODEX_EVENT_NOTIFICATION);
    CHECK(*codex_event_turn_id(event) != '\0' && *codex_event_thread_id(event) != '\0');
    to->started += strcmp(method, "turn/started") == 0;
    to->completed += strcmp(method, "turn/completed") == 0;
    if (strcmp(method, "item/agentMessage/delta") == 0) {
        size_t length = 0, have = strlen(to->text);
        const char *delta = codex_event_string(event, "/params/delta", &length);
        CHECK(delta != NULL && strlen(delta) == length);
        snprintf(to->text + have, sizeof to->text - have, "%s", delta);
    }
    return 0;
}

static void turn_with_callback(codex_thread *thread)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    heard all = {"", 0, 0};
    char *result = NULL, *input = codex_text_input("hello there");
    MUST(codex_turn_start(thread, input, NULL, 30000, &turn, &error));
    MUST(codex_turn_run(turn, hear, &all, 30000, &result, &error));
    CHECK_INT(all.started, 1);
    CHECK_INT(all.completed, 1);
    CHECK_OWNED(codex_json_string(result, "/id"), codex_turn_id(turn));
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), all.text);
    CHECK(strstr(all.text, "hello there") != NULL);
    CHECK_INT(codex_json_type(result, "/error"), CODEX_JSON_NULL);
    CHECK_INT(codex_json_count(result, "/items"), 2);
    CHECK(codex_json_int(result, "/durationMs", -1) >= 0);
    CHECK_INT(codex_json_type(result, "/turn"), CODEX_JSON_OBJECT);
    CHECK_INT(codex_json_type(result, "/usage"), CODEX_JSON_OBJECT);
    codex_string_free(result);

    /* A finished turn is at its end for ever, and has its result again. */
    MUST_GIVE(CODEX_END, codex_turn_next(turn, 30000, &event, &error));
    MUST_GIVE(CODEX_END, codex_turn_next(turn, CODEX_POLL, &event, &error));
    CHECK(event == NULL);
    codex_turn_free(turn);
    codex_string_free(input);
}

static void turn_by_events(codex_thread *thread)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    heard all = {"", 0, 0};
    codex_status status;
    MUST(codex_turn_start(thread, "\"once more\"", "{}", 30000, &turn, &error));
    while ((status = codex_turn_next(turn, 30000, &event, &error)) == CODEX_OK) {
        size_t length = 0;
        const char *json = codex_event_json(event, &length);
        CHECK(json != NULL && strlen(json) == length && json[0] == '{');
        CHECK_TEXT(codex_event_turn_id(event), codex_turn_id(turn));
        CHECK_TEXT(codex_event_thread_id(event), codex_thread_id(thread));
        CHECK_TEXT(codex_event_request_id(event), "");
        hear(event, &all);
        codex_event_free(event);
    }
    CHECK_INT(status, CODEX_END);
    CHECK(strstr(all.text, "once more") != NULL);
    codex_turn_free(turn);
}

int main(void)
{
    char *options = check_options(), *json = NULL;
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_error *error = NULL;
    MUST(codex_new(options, 30000, &client, &error));
    MUST(codex_metadata(client, &json, &error));
    CHECK_OWNED(codex_json_string(json, "/serverVersion"), "0.163.0");
    char *home = codex_json_string(options, "/env/CODEX_HOME");
    CHECK_OWNED(codex_json_string(json, "/codexHome"), home);
    codex_string_free(home);
    CHECK_INT(codex_json_type(json, "/serverInfo/name"), CODEX_JSON_STRING);
    codex_string_free(json);

    MUST(codex_thread_start(client, NULL, 30000, &thread, &error));
    CHECK_INT((long long)strlen(codex_thread_id(thread)), 36);
    CHECK_OWNED(codex_json_string(codex_thread_json(thread), "/thread/id"), codex_thread_id(thread));
    turn_with_callback(thread);
    turn_by_events(thread);
    MUST(codex_thread_run(thread, "\"and again\"", NULL, 30000, &json, &error));
    CHECK_OWNED(codex_json_string(json, "/status"), "completed");
    codex_string_free(json);

    codex_thread_free(thread);
    MUST(codex_close(client, 30000, &error));
    codex_free(client);
    codex_string_free(options);
    return check_done();
}
