/* A client of a server that runs already and that others use too. The same for whatever leads there. */
#ifndef CONNECTED_H
#define CONNECTED_H

#include "approvals.h"

/* More than a message may have in one frame. */
#define LONG_MESSAGE (17 * 1024 * 1024)

/* The server says who it is, to each client. */
static inline void connected_metadata(codex_client *client)
{
    codex_error *error = NULL;
    char *metadata = NULL;
    MUST(codex_metadata(client, &metadata, &error));
    char *version = codex_json_string(metadata, "/serverVersion"), *home = codex_json_string(metadata, "/codexHome");
    CHECK(version && strncmp(version, "0.", 2) == 0);
    CHECK(home && strstr(home, ".codex") != NULL);
    codex_string_free(version);
    codex_string_free(home);
    codex_string_free(metadata);
}

static inline void connected_turn(codex_thread *thread, const char *text, const char *expected)
{
    char *result = turn_end(turn_begin(thread, text, NULL));
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), expected);
    codex_string_free(result);
}

/* What is asked is answered, and done. */
static inline void connected_approval(codex_thread *thread, const char *name)
{
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(thread, asking_prompt(name), NULL);
    codex_event *request = turn_request(turn);
    MUST(codex_event_respond(request, "{\"decision\":\"accept\"}", &error));
    codex_event_free(request);
    turn_drain(turn);
    codex_turn_free(turn);
    CHECK_INT(runs(name), 1);
}

/* A message that may have to be cut into frames goes out whole, and comes back whole. */
static inline void connected_long_message(codex_client *client, size_t length)
{
    codex_error *error = NULL;
    char folder[4096], *text = malloc(length + 1), *result = NULL;
    CHECK(text != NULL && getcwd(folder, sizeof folder) != NULL);
    memset(text, 'A', length);
    text[length] = '\0';
    size_t room = length + 5000;
    char *params = malloc(room);
    CHECK(params != NULL);
    snprintf(params, room, "{\"path\":\"%s/long\",\"dataBase64\":\"%s\"}", folder, text);
    MUST(codex_request(client, "fs/writeFile", params, 4 * LIMIT_MS, NULL, &error));
    snprintf(params, room, "{\"path\":\"%s/long\"}", folder);
    MUST(codex_request(client, "fs/readFile", params, 4 * LIMIT_MS, &result, &error));
    char *data = codex_json_string(result, "/dataBase64");
    CHECK(data && strcmp(data, text) == 0);
    codex_string_free(data);
    codex_string_free(result);
    free(params);
    free(text);
}

/* The client's queue ends with a word on how: the connection, not the server. */
static inline void connected_exit(codex_client *client)
{
    codex_error *error = NULL;
    MUST(codex_close(client, LIMIT_MS, &error));
    codex_event *event = client_event_of(client, CODEX_EVENT_EXIT, "libcodex/exit"), *none = NULL;
    const char *message = codex_event_string(event, "/params/message", NULL);
    CHECK(message && strstr(message, "the server itself runs on") != NULL);
    CHECK_OWNED(codex_json_value(codex_event_json(event, NULL), "/params/shared"), "true");
    CHECK_OWNED(codex_json_value(codex_event_json(event, NULL), "/params/close/code"), "1000");
    codex_event_free(event);
    MUST_GIVE(CODEX_END, codex_next(client, CODEX_POLL, &none, &error));
}

static inline int connected_main(size_t long_message)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    session one = session_begin(check_options(), ASKS), two = {NULL, NULL};
    connected_metadata(one.client);
    connected_turn(one.thread, "say: one", "one");
    connected_approval(one.thread, "approved");
    connected_long_message(one.client, long_message);
    /* Another client of the same server knows the thread, and stays when the first one goes. */
    char *options = check_options(), *id = malloc(strlen(codex_thread_id(one.thread)) + 1);
    CHECK(id != NULL);
    strcpy(id, codex_thread_id(one.thread));
    MUST(codex_new(options, LIMIT_MS, &two.client, &error));
    connected_metadata(two.client);
    MUST(codex_thread_resume(two.client, id, NULL, LIMIT_MS, &two.thread, &error));
    codex_thread_free(one.thread);
    connected_exit(one.client);
    codex_free(one.client);
    connected_turn(two.thread, "say: two", "two");
    session_end(&two);
    /* Freed without being closed: the goodbye is said by a thread of the library's. */
    MUST(codex_new(options, LIMIT_MS, &two.client, &error));
    codex_free(two.client);
    codex_string_free(options);
    free(id);
    check_settles(before);
    return check_done();
}

#endif
