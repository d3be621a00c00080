/* thread/list with every filter and its paging in both directions, and thread/loaded/list: as codex_request gives them. */
/* needs: codex model */
#include "asked.h"
#include <sys/stat.h>

enum { THREADS = 5 };

static codex_client *client;
static codex_thread *threads[THREADS];

/* The number of a thread in the order of their starts. */
static int number_of(const char *id)
{
    for (int at = 0; at < THREADS; at++)
        if (strcmp(codex_thread_id(threads[at]), id) == 0)
            return at;
    fprintf(stderr, "no thread of ours: %s\n", id);
    exit(1);
}

/* The threads of a page, as digits; to be used before the next call. */
static const char *digits(const char *page, const char *id_pointer)
{
    static char all[20];
    int64_t count = codex_json_count(page, "/data");
    CHECK(count >= 0 && count < (int64_t)sizeof all);
    for (int64_t at = 0; at < count; at++) {
        char pointer[40];
        snprintf(pointer, sizeof pointer, "/data/%lld%s", (long long)at, id_pointer);
        char *id = codex_json_string(page, pointer);
        CHECK(id != NULL);
        all[at] = (char)('0' + number_of(id));
        codex_string_free(id);
    }
    all[count] = '\0';
    return all;
}

static void lists(const char *params, const char *expected)
{
    char *page = ask(client, "thread/list", params);
    CHECK_TEXT(digits(page, "/id"), expected);
    codex_string_free(page);
}

/* All pages one after the other. Gives the last one's cursor to go back by, to free. */
static char *pages(const char *method, const char *id_pointer, const char *params, const char *expected)
{
    char *ask_for = codex_json_value(params, ""), *back = NULL, all[100] = "";
    for (;;) {
        char *page = ask(client, method, ask_for), *cursor = codex_json_value(page, "/nextCursor");
        const char *found = digits(page, id_pointer);
        CHECK(strlen(all) + strlen(found) + 2 < sizeof all);
        strcat(strcat(all, *all ? "," : ""), found);
        codex_string_free(back);
        back = codex_json_value(page, "/backwardsCursor");
        int is_last = strcmp(cursor, "null") == 0;
        if (!is_last)
            ask_for = check_with(ask_for, "/cursor", cursor);
        codex_string_free(cursor);
        codex_string_free(page);
        if (is_last)
            break;
    }
    CHECK_TEXT(all, expected);
    codex_string_free(ask_for);
    return back;
}

static void by_filter(const char *other_folder)
{
    lists(NULL, "43210");
    lists("{\"sortDirection\":\"asc\"}", "01234");
    lists("{\"sortKey\":\"created_at\",\"sortDirection\":\"desc\"}", "43210");
    lists("{\"searchTerm\":\"needle\"}", "2");
    lists("{\"searchTerm\":\"nothing of the kind\"}", "");
    lists("{\"modelProviders\":[\"scripted\"]}", "43210");
    lists("{\"modelProviders\":[\"openai\"]}", "");
    lists("{\"modelProviders\":[]}", "43210");
    lists("{\"sourceKinds\":[\"vscode\"]}", "43210");
    lists("{\"sourceKinds\":[\"cli\",\"exec\"]}", "");
    lists("{\"useStateDbOnly\":true}", "43210");
    char *by_folder = object_of("cwd", other_folder);
    lists(by_folder, "3");
    codex_string_free(by_folder);
    char *quoted = codex_json_quote(other_folder);
    by_folder = check_with(codex_json_set(NULL, "/cwd", "[\"/nowhere\"]"), "/cwd/1", quoted);
    lists(by_folder, "3");
    codex_string_free(by_folder);
    codex_string_free(quoted);
    char *without = object_of("a", codex_thread_id(threads[1])), *id = codex_json_value(without, "/a"), exclude[200];
    snprintf(exclude, sizeof exclude, "{\"excludedThreadIds\":[%s],\"limit\":2}", id);
    lists(exclude, "43");
    snprintf(exclude, sizeof exclude, "{\"excludedThreadIds\":[%s]}", id);
    lists(exclude, "4320");
    codex_string_free(id);
    codex_string_free(without);
}

/* A turn makes a thread the most recent one. */
static void by_time(void)
{
    codex_string_free(turn_done(threads[0], "say: again"));
    lists("{\"sortKey\":\"updated_at\"}", "04321");
    lists("{\"sortKey\":\"recency_at\"}", "04321");
    lists("{\"sortKey\":\"created_at\"}", "43210");
}

static void by_page(void)
{
    codex_string_free(pages("thread/list", "/id", "{\"limit\":2,\"sortKey\":\"updated_at\"}", "04,32,1"));
    codex_string_free(pages("thread/list", "/id", "{\"limit\":1,\"sortKey\":\"recency_at\"}", "0,4,3,2,1"));
    codex_string_free(pages("thread/list", "/id", "{\"limit\":100}", "43210"));
    /* From the beginning of a page, back to where one came from. */
    char *back = pages("thread/list", "/id", "{\"limit\":3,\"sortKey\":\"updated_at\",\"sortDirection\":\"asc\"}", "123,40");
    char *params = check_with(codex_json_set(NULL, "/sortKey", "\"updated_at\""), "/cursor", back);
    lists(params, "4321");
    codex_string_free(params);
    codex_string_free(back);
}

static void by_archive(void)
{
    lists("{\"archived\":true}", "");
    tell(threads[1], "thread/archive", NULL);
    tell(threads[3], "thread/archive", NULL);
    lists("{\"archived\":true}", "31");
    lists("{\"archived\":false}", "420");
    lists(NULL, "420");
    tell(threads[1], "thread/unarchive", NULL);
    lists("{\"archived\":true}", "3");
    lists(NULL, "4210");
}

/* Those that the server has in its memory: neither the one that is archived, nor the one that was. */
static void by_being_loaded(void)
{
    char *page = ask(client, "thread/loaded/list", NULL);
    CHECK_TEXT(digits(page, ""), "024");
    codex_string_free(page);
    codex_string_free(pages("thread/loaded/list", "", "{\"limit\":1}", "0,2,4"));
}

static void refused(const char *params)
{
    codex_error *error = NULL;
    check_reason(codex_request(client, "thread/list", params, LIMIT_MS, NULL, &error), &error, "", "thread/list");
}

int main(void)
{
    check_counts before = check_count();
    char other_folder[4096], *params;
    CHECK(getcwd(other_folder, sizeof other_folder - 10) != NULL);
    strcat(other_folder, "/other");
    CHECK_INT(mkdir(other_folder, 0700), 0);
    client = client_begin();
    params = object_of("cwd", other_folder);
    for (int at = 0; at < THREADS; at++) {
        threads[at] = thread_begin(client, at == 3 ? params : NULL);
        codex_string_free(turn_done(threads[at], at == 2 ? "say: the needle" : "say: hay"));
    }
    codex_string_free(params);
    by_filter(other_folder);
    by_time();
    by_page();
    by_archive();
    by_being_loaded();
    refused("{\"cursor\":\"no cursor\"}");
    refused("{\"sortKey\":\"name\"}");
    refused("{\"limit\":-1}");
    for (int at = 0; at < THREADS; at++)
        codex_thread_free(threads[at]);
    client_end(client);
    check_settles(before);
    return check_done();
}
