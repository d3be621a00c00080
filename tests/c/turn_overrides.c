/* What a turn is to do otherwise than its thread arrives: at the model as far as it is told, in the thread's settings
 * all of it, and later turns go on with it. */
/* needs: codex model */
#include "asked.h"
#include "model.h"
#include <sys/stat.h>

static session one;

/* The settings of which the server last told, to free; NULL if it did not. */
static char *settings(void)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    char *found = NULL;
    codex_status status;
    while ((status = codex_thread_next(one.thread, CODEX_POLL, &event, &error)) == CODEX_OK) {
        if (strcmp(codex_event_method(event), "thread/settings/updated") == 0) {
            codex_string_free(found);
            found = codex_json_value(codex_event_json(event, NULL), "/params/threadSettings");
        }
        codex_event_free(event);
    }
    check_status(status, CODEX_TIMEOUT, error, "codex_thread_next", __FILE__, __LINE__);
    return found;
}

static void model_was_told(const char *model, const char *effort, const char *summary, const char *tier)
{
    char *body = model_last("/body");
    CHECK(body != NULL);
    CHECK_OWNED(codex_json_string(body, "/model"), model);
    CHECK_OWNED(codex_json_string(body, "/reasoning/effort"), effort);
    CHECK_OWNED(codex_json_string(body, "/reasoning/summary"), summary);
    CHECK_OWNED(codex_json_string(body, "/service_tier"), tier);
    codex_string_free(body);
}

static void all_of_them(const char *folder)
{
    char *params = object_of("cwd", folder), *told;
    params = check_with(params, "/model", "\"gpt-6-luna\"");
    params = check_with(params, "/effort", "\"low\"");
    params = check_with(params, "/summary", "\"detailed\"");
    params = check_with(params, "/sandboxPolicy", "{\"type\":\"dangerFullAccess\"}");
    params = check_with(params, "/approvalPolicy", "\"never\"");
    params = check_with(params, "/personality", "\"friendly\"");
    params = check_with(params, "/serviceTier", "\"priority\"");
    CHECK_OWNED(turn_status(turn_begin(one.thread, "say: other", params)), "completed");
    model_was_told("gpt-6-luna", "low", "detailed", "priority");
    CHECK((told = settings()) != NULL);
    CHECK_OWNED(codex_json_string(told, "/cwd"), folder);
    CHECK_OWNED(codex_json_string(told, "/model"), "gpt-6-luna");
    CHECK_OWNED(codex_json_string(told, "/effort"), "low");
    CHECK_OWNED(codex_json_string(told, "/summary"), "detailed");
    CHECK_OWNED(codex_json_string(told, "/sandboxPolicy/type"), "dangerFullAccess");
    CHECK_OWNED(codex_json_string(told, "/approvalPolicy"), "never");
    CHECK_OWNED(codex_json_string(told, "/personality"), "friendly");
    CHECK_OWNED(codex_json_string(told, "/serviceTier"), "priority");
    codex_string_free(told);
    codex_string_free(params);

    /* They are the thread's from now on, and the model works where it was told to. */
    codex_string_free(turn_done(one.thread, "run sandboxed: pwd > here\nsay: done"));
    model_was_told("gpt-6-luna", "low", "detailed", "priority");
    CHECK(settings() == NULL);
    char path[4200], line[4200] = "";
    snprintf(path, sizeof path, "%s/here", folder);
    FILE *file = fopen(path, "r");
    CHECK(file && fgets(line, sizeof line, file));
    fclose(file);
    CHECK_INT((long long)strcspn(line, "\n"), (long long)strlen(folder));
    CHECK_INT(strncmp(line, folder, strlen(folder)), 0);
}

/* The library's own words for two of them, by each way to start a turn. */
static void by_our_words(void)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    char *told;
    MUST(codex_thread_run(one.thread, "\"say: x\"", "{\"effort\":\"high\",\"libcodex\":{\"sandbox\":\"read-only\",\"approvalMode\":\"ask\"}}", LIMIT_MS, NULL, &error));
    CHECK((told = settings()) != NULL);
    CHECK_OWNED(codex_json_string(told, "/sandboxPolicy/type"), "readOnly");
    CHECK_OWNED(codex_json_string(told, "/approvalPolicy"), "on-request");
    CHECK_OWNED(codex_json_string(told, "/approvalsReviewer"), "user");
    codex_string_free(told);
    model_was_told("gpt-6-luna", "high", "detailed", "priority");
    MUST(codex_turn_begin(one.thread, "\"say: x\"", "{\"libcodex\":{\"sandbox\":\"workspace-write\",\"approvalMode\":\"denyAll\"}}", &turn, &error));
    CHECK_OWNED(turn_status(turn), "completed");
    CHECK((told = settings()) != NULL);
    CHECK_OWNED(codex_json_string(told, "/sandboxPolicy/type"), "workspaceWrite");
    CHECK_OWNED(codex_json_string(told, "/approvalPolicy"), "never");
    codex_string_free(told);
}

/* What the server doesn't take is said, and changes nothing. */
static void refused(void)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    check_reason(codex_turn_start(one.thread, "\"x\"", "{\"approvalPolicy\":\"sometimes\"}", LIMIT_MS, &turn, &error), &error, "", "turn/start: ");
    check_reason(codex_turn_start(one.thread, "\"x\"", "{\"summary\":7}", LIMIT_MS, &turn, &error), &error, "", "turn/start: ");
    CHECK(turn == NULL && settings() == NULL);
    codex_string_free(turn_done(one.thread, "say: y"));
    model_was_told("gpt-6-luna", "high", "detailed", "priority");
}

int main(void)
{
    check_counts before = check_count();
    char folder[4096];
    CHECK(getcwd(folder, sizeof folder - 10) != NULL);
    strcat(folder, "/other");
    CHECK_INT(mkdir(folder, 0700), 0);
    one = session_begin(check_options(), NULL);
    CHECK(settings() == NULL);
    codex_string_free(turn_done(one.thread, "say: as usual"));
    char *body = model_last("/body");
    CHECK(body != NULL);
    CHECK_OWNED(codex_json_string(body, "/model"), "gpt-5.5");
    codex_string_free(body);
    all_of_them(folder);
    by_our_words();
    refused();
    session_end(&one);
    check_settles(before);
    return check_done();
}
