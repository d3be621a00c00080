/* A thread from its start to its deletion: what the server says of it, its name and its metadata, archived and taken out
 * again, left and resumed, and given words that nobody said. */
/* needs: codex model */
#include "asked.h"

static session one;

static void has_turns(codex_thread *thread, int count)
{
    char *json = ask_of(thread, "thread/read", "{\"includeTurns\":true}");
    CHECK_OWNED(codex_json_string(json, "/thread/id"), codex_thread_id(thread));
    CHECK_INT(codex_json_count(json, "/thread/turns"), count);
    codex_string_free(json);
}

static codex_thread *resumed(codex_client *client, const char *id, const char *params)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    MUST(codex_thread_resume(client, id, params, LIMIT_MS, &thread, &error));
    CHECK_TEXT(codex_thread_id(thread), id);
    return thread;
}

/* The answer to the start is kept whole: all that codex_request gives of one is there. */
static void is_started(void)
{
    static const char *const members[] = {"/model", "/modelProvider", "/cwd", "/approvalPolicy", "/sandbox/type", "/thread/path", "/thread/createdAt"};
    char *folder = codex_json_string(check_env("LIBCODEX_TEST_OPTIONS"), "/cwd");
    const char *json = codex_thread_json(one.thread);
    for (size_t at = 0; at < sizeof members / sizeof *members; at++)
        CHECK(codex_json_type(json, members[at]) > CODEX_JSON_NULL);
    CHECK_OWNED(codex_json_string(json, "/model"), "gpt-5.5");
    CHECK_OWNED(codex_json_string(json, "/modelProvider"), "scripted");
    CHECK_OWNED(codex_json_string(json, "/cwd"), folder);
    CHECK_OWNED(codex_json_string(json, "/approvalPolicy"), "on-request");
    CHECK_OWNED(codex_json_string(json, "/sandbox/type"), "workspaceWrite");
    CHECK_OWNED(codex_json_string(json, "/thread/status/type"), "idle");
    CHECK_INT(codex_json_bool(json, "/thread/ephemeral", -1), 0);
    codex_string_free(folder);

    char *plain = ask(one.client, "thread/start", NULL);
    CHECK_INT(codex_json_count(json, ""), codex_json_count(plain, ""));
    codex_string_free(plain);
}

static void is_read(void)
{
    codex_string_free(turn_done(one.thread, "comment: thinking\nfinal: the answer"));
    char *json = ask_of(one.thread, "thread/read", NULL);
    CHECK_OWNED(codex_json_string(json, "/thread/preview"), "comment: thinking\nfinal: the answer");
    CHECK_INT(codex_json_count(json, "/thread/turns"), 0);
    codex_string_free(json);
    json = ask_of(one.thread, "thread/read", "{\"includeTurns\":true}");
    CHECK_OWNED(codex_json_string(json, "/thread/turns/0/status"), "completed");
    CHECK_INT(codex_json_count(json, "/thread/turns/0/items"), 3);
    CHECK_OWNED(codex_json_string(json, "/thread/turns/0/items/2/text"), "the answer");
    codex_string_free(json);
}

static void is_named_and_described(void)
{
    tell(one.thread, "thread/name/set", "{\"name\":\"A name \\\"of its own\\\"\"}");
    char *json = ask_of(one.thread, "thread/metadata/update", "{\"gitInfo\":{\"branch\":\"main\",\"sha\":\"abc\"}}");
    CHECK_OWNED(codex_json_string(json, "/thread/gitInfo/branch"), "main");
    codex_string_free(json);
    json = ask_of(one.thread, "thread/read", NULL);
    CHECK_OWNED(codex_json_string(json, "/thread/name"), "A name \"of its own\"");
    CHECK_OWNED(codex_json_string(json, "/thread/gitInfo/sha"), "abc");
    codex_string_free(json);
}

/* The model hears what was put into the thread's history. */
static void is_given_words(void)
{
    tell(one.thread, "thread/inject_items",
         "{\"items\":[{\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"an injected word\"}]}]}");
    char *result = turn_end(turn_begin(one.thread, "And what did I say?", NULL)), *said = codex_json_string(result, "/finalResponse");
    CHECK(said && strstr(said, "I have seen 2 of your messages before this one") != NULL);
    codex_string_free(said);
    codex_string_free(result);
}

/* Out of the list and of the server's memory; once it is back, it has to be resumed. */
static void is_archived(void)
{
    has_turns(one.thread, 2);
    tell(one.thread, "thread/archive", NULL);
    has_turns(one.thread, 2);
    char *json = ask_of(one.thread, "thread/unarchive", NULL);
    CHECK_OWNED(codex_json_string(json, "/thread/id"), codex_thread_id(one.thread));
    codex_string_free(json);
    codex_thread *again = resumed(one.client, codex_thread_id(one.thread), NULL);
    CHECK_INT(codex_json_count(codex_thread_json(again), "/thread/turns"), 2);
    codex_string_free(turn_done(again, "say: third"));
    codex_thread_free(again);
    has_turns(one.thread, 3);
}

static void answers_with(const char *method, const char *pointer, const char *expected)
{
    char *json = ask_of(one.thread, method, NULL);
    CHECK_OWNED(codex_json_string(json, pointer), expected);
    codex_string_free(json);
}

/* A client that left a thread hears nothing of it, until it resumes it. */
static void is_left(void)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    answers_with("thread/unsubscribe", "/status", "unsubscribed");
    answers_with("thread/unsubscribe", "/status", "notSubscribed");
    codex_thread *again = resumed(one.client, codex_thread_id(one.thread), "{\"excludeTurns\":true}");
    CHECK_INT(codex_json_count(codex_thread_json(again), "/thread/turns"), 0);
    codex_string_free(turn_done(again, "say: fourth"));
    MUST_GIVE(CODEX_TIMEOUT, codex_thread_next(again, CODEX_POLL, &event, &error));
    codex_thread_free(again);
}

/* By an id that was kept, with other settings, in another process. */
static void is_resumed_elsewhere(void)
{
    char *id = codex_json_string(codex_thread_json(one.thread), "/thread/id");
    session_end(&one);
    one.client = client_begin();
    one.thread = resumed(one.client, id, "{\"approvalPolicy\":\"never\",\"libcodex\":{\"sandbox\":\"read-only\"}}");
    CHECK_OWNED(codex_json_string(codex_thread_json(one.thread), "/approvalPolicy"), "never");
    CHECK_OWNED(codex_json_string(codex_thread_json(one.thread), "/sandbox/type"), "readOnly");
    CHECK_OWNED(codex_json_string(codex_thread_json(one.thread), "/thread/name"), "A name \"of its own\"");
    CHECK_INT(codex_json_count(codex_thread_json(one.thread), "/thread/turns"), 4);
    codex_string_free(turn_done(one.thread, "say: fifth"));
    codex_string_free(id);
}

static void is_deleted(void)
{
    codex_error *error = NULL;
    codex_thread *never = thread_begin(one.client, NULL);
    tell(never, "thread/delete", NULL);
    codex_thread_free(never);
    tell(one.thread, "thread/delete", NULL);
    check_reason(codex_thread_request(one.thread, "thread/read", NULL, LIMIT_MS, NULL, &error), &error, "threadNotFound", NULL);
    check_reason(codex_thread_run(one.thread, "\"x\"", NULL, LIMIT_MS, NULL, &error), &error, "threadNotFound", NULL);
    char *page = ask(one.client, "thread/list", NULL);
    CHECK_INT(codex_json_count(page, "/data"), 0);
    codex_string_free(page);
}

int main(void)
{
    check_counts before = check_count();
    one = session_begin(check_options(), "{\"sandbox\":\"workspace-write\"}");
    is_started();
    is_read();
    is_named_and_described();
    is_given_words();
    is_archived();
    is_left();
    is_resumed_elsewhere();
    is_deleted();
    session_end(&one);
    check_settles(before);
    return check_done();
}
