/* A thread's past: its turns and items by page, forks of all of it and of a part, and back to a turn before. */
/* needs: codex model */
#include "asked.h"

enum { TURNS = 4 };

static session one;
static char *turns[TURNS];

/* The turns of a list, as digits. */
static void has_turns(const char *json, const char *pointer, const char *expected)
{
    char all[20] = "";
    int64_t count = codex_json_count(json, pointer);
    CHECK(count >= 0 && count < (int64_t)sizeof all);
    for (int64_t at = 0; at < count; at++) {
        char path[60];
        snprintf(path, sizeof path, "%s/%lld/id", pointer, (long long)at);
        char *id = codex_json_string(json, path);
        all[at] = '?';
        for (int turn = 0; turn < TURNS; turn++)
            if (turns[turn] && strcmp(id, turns[turn]) == 0)
                all[at] = (char)('0' + turn);
        codex_string_free(id);
    }
    CHECK_TEXT(all, expected);
}

static void lists_turns(const char *params, const char *expected)
{
    char *page = ask_of(one.thread, "thread/turns/list", params);
    has_turns(page, "/data", expected);
    codex_string_free(page);
}

/* The page at a cursor of another page, in this direction. Gives the page, to free. */
static char *page_at(const char *method, const char *page, const char *cursor, const char *params)
{
    char *value = codex_json_value(page, cursor), *with = codex_json_set(params, "/cursor", value);
    char *next = ask_of(one.thread, method, with);
    codex_string_free(value);
    codex_string_free(with);
    return next;
}

static void turns_by_page(void)
{
    lists_turns(NULL, "3210");
    lists_turns("{\"sortDirection\":\"asc\"}", "0123");
    char *first = ask_of(one.thread, "thread/turns/list", "{\"limit\":3}");
    has_turns(first, "/data", "321");
    char *second = page_at("thread/turns/list", first, "/nextCursor", "{\"limit\":3}");
    has_turns(second, "/data", "0");
    CHECK_INT(codex_json_type(second, "/nextCursor"), CODEX_JSON_NULL);
    char *back = page_at("thread/turns/list", second, "/backwardsCursor", "{\"limit\":3,\"sortDirection\":\"asc\"}");
    has_turns(back, "/data", "012");
    codex_string_free(first);
    codex_string_free(second);
    codex_string_free(back);
}

/* The text or the type of an item of a page. */
static void is_item(const char *page, int at, const char *expected)
{
    char path[40];
    snprintf(path, sizeof path, "/data/%d/item/text", at);
    if (codex_json_type(page, path) != CODEX_JSON_STRING)
        snprintf(path, sizeof path, "/data/%d/item/type", at);
    CHECK_OWNED(codex_json_string(page, path), expected);
}

static void items_by_page(void)
{
    char *params = object_of("turnId", turns[1]), *page = ask_of(one.thread, "thread/items/list", params);
    CHECK_INT(codex_json_count(page, "/data"), 3);
    is_item(page, 0, "userMessage");
    is_item(page, 1, "thinking 1");
    is_item(page, 2, "turn 1");
    CHECK_OWNED(codex_json_string(page, "/data/2/turnId"), turns[1]);
    codex_string_free(page);
    codex_string_free(params);
    page = ask_of(one.thread, "thread/items/list", "{\"limit\":2,\"sortDirection\":\"desc\"}");
    is_item(page, 0, "turn 3");
    is_item(page, 1, "thinking 3");
    char *next = page_at("thread/items/list", page, "/nextCursor", "{\"limit\":2,\"sortDirection\":\"desc\"}");
    is_item(next, 0, "userMessage");
    is_item(next, 1, "turn 2");
    char *back = page_at("thread/items/list", next, "/backwardsCursor", "{\"limit\":3,\"sortDirection\":\"asc\"}");
    is_item(back, 0, "userMessage");
    is_item(back, 1, "thinking 3");
    codex_string_free(page);
    codex_string_free(next);
    codex_string_free(back);
}

/* A fork by each way; the turns that it has. */
static codex_thread *forked(const char *params, const char *expected)
{
    codex_error *error = NULL;
    codex_thread *fork = NULL;
    MUST(codex_thread_fork(one.client, codex_thread_id(one.thread), params, LIMIT_MS, &fork, &error));
    CHECK(strcmp(codex_thread_id(fork), codex_thread_id(one.thread)) != 0);
    CHECK_OWNED(codex_json_string(codex_thread_json(fork), "/thread/forkedFromId"), codex_thread_id(one.thread));
    has_turns(codex_thread_json(fork), "/thread/turns", expected);
    return fork;
}

static void is_forked(void)
{
    codex_error *error = NULL;
    codex_thread *fork = forked(NULL, "0123"), *none = NULL;
    char *params = object_of("lastTurnId", turns[1]);
    codex_string_free(turn_done(fork, "say: on the fork"));
    codex_thread_free(fork);
    codex_thread_free(forked("{\"excludeTurns\":true,\"model\":\"gpt-6-luna\"}", ""));

    /* Each goes its own way; the one that was forked knows nothing of it. */
    fork = forked(params, "01");
    char *result = turn_end(turn_begin(fork, "How many?", NULL)), *said = codex_json_string(result, "/finalResponse");
    CHECK(said && strstr(said, "I have seen 2 of your messages before this one") != NULL);
    codex_string_free(said);
    codex_string_free(result);
    char *json = ask_of(fork, "thread/read", "{\"includeTurns\":true}");
    has_turns(json, "/thread/turns", "01?");
    codex_string_free(json);
    codex_thread_free(fork);
    codex_string_free(params);
    lists_turns(NULL, "3210");

    params = object_of("beforeTurnId", turns[1]);
    codex_thread_free(forked(params, "0"));
    codex_string_free(params);
    params = object_of("lastTurnId", codex_thread_id(one.thread));
    check_reason(codex_thread_fork(one.client, codex_thread_id(one.thread), params, LIMIT_MS, &none, &error), &error, "", "turn not found");
    codex_string_free(params);
    /* It is needed by its forks; but the server has let go of it before it sees that. */
    check_reason(codex_thread_request(one.thread, "thread/delete", NULL, LIMIT_MS, NULL, &error), &error, "", "forked history");
    check_reason(codex_thread_run(one.thread, "\"x\"", NULL, LIMIT_MS, NULL, &error), &error, "threadNotFound", "resume it");
    MUST(codex_thread_resume(one.client, codex_thread_id(one.thread), NULL, LIMIT_MS, &none, &error));
    codex_thread_free(none);
}

static void is_forked_for_a_while(void)
{
    codex_error *error = NULL;
    codex_thread *fork = forked("{\"ephemeral\":true,\"excludeTurns\":true}", "");
    CHECK_INT(codex_json_bool(codex_thread_json(fork), "/thread/ephemeral", -1), 1);
    CHECK_INT(codex_json_type(codex_thread_json(fork), "/thread/path"), CODEX_JSON_NULL);
    char *result = turn_end(turn_begin(fork, "How many?", NULL)), *said = codex_json_string(result, "/finalResponse");
    CHECK(said && strstr(said, "I have seen 4 of your messages before this one") != NULL);
    check_reason(codex_thread_request(fork, "thread/turns/list", NULL, LIMIT_MS, NULL, &error), &error, "ephemeralThread", NULL);
    codex_string_free(said);
    codex_string_free(result);
    codex_thread_free(fork);
}

/* What came after is gone; the thread goes on from there. */
static void is_reverted(void)
{
    codex_error *error = NULL;
    char *params = object_of("beforeTurnId", turns[2]), *json = ask_of(one.thread, "thread/revert", params);
    CHECK_OWNED(codex_json_string(json, "/thread/id"), codex_thread_id(one.thread));
    codex_string_free(json);
    lists_turns(NULL, "10");
    char *result = turn_end(turn_begin(one.thread, "How many?", NULL)), *said = codex_json_string(result, "/finalResponse");
    CHECK(said && strstr(said, "I have seen 2 of your messages before this one") != NULL);
    lists_turns(NULL, "?10");
    CHECK(codex_thread_request(one.thread, "thread/revert", params, LIMIT_MS, NULL, &error) == CODEX_E_RPC);
    codex_error_free(error);
    codex_string_free(said);
    codex_string_free(result);
    codex_string_free(params);
}

int main(void)
{
    check_counts before = check_count();
    one = session_begin(check_options(), NULL);
    for (int at = 0; at < TURNS; at++) {
        char text[60];
        snprintf(text, sizeof text, "comment: thinking %d\nfinal: turn %d", at, at);
        turns[at] = turn_done(one.thread, text);
    }
    turns_by_page();
    items_by_page();
    is_forked();
    is_forked_for_a_while();
    is_reverted();
    for (int at = 0; at < TURNS; at++)
        codex_string_free(turns[at]);
    session_end(&one);
    check_settles(before);
    return check_done();
}
