/* A session with the real server is recorded, without its secrets and for its owner only; the record plays it again
 * without a server, with the same results; what differs from it is said. */
/* needs: codex model */
/* limit: 120 */
#include "approvals.h"
#include "processes.h"
#include <signal.h>
#include <sys/stat.h>

#define TRACE "trace.jsonl"

static char told[1 << 16];

static void tell(const char *what)
{
    CHECK(strlen(told) + strlen(what) + 2 < sizeof told);
    strcat(strcat(told, what), "\n");
}

/* A turn with its events and its result; an approval is answered so. */
static void a_turn(codex_thread *thread, const char *prompt, const char *decision)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_turn *turn = turn_begin(thread, prompt, NULL);
    codex_status status;
    tell(codex_turn_id(turn));
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        tell(codex_event_method(event));
        tell(codex_event_request_id(event));
        if (codex_event_kind(event) == CODEX_EVENT_REQUEST)
            MUST(codex_event_respond(event, decision, &error));
        codex_event_free(event);
    }
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    char *result = turn_end(turn);
    tell(result);
    codex_string_free(result);
}

/* Everything that an embedder's test would look at. */
static void a_session(char *options, const char *first_decision)
{
    codex_error *error = NULL;
    char *result = NULL;
    *told = '\0';
    session one = session_begin(options, ASKS);
    MUST(codex_metadata(one.client, &result, &error));
    tell(result);
    codex_string_free(result);
    tell(codex_thread_id(one.thread));
    a_turn(one.thread, "reason: hm\ndeltas 5: say hello slowly", NULL);
    a_turn(one.thread, asking_prompt("accepted"), first_decision);
    a_turn(one.thread, asking_prompt("declined"), "{\"decision\":\"decline\"}");
    CHECK_INT(codex_request(one.client, "thread/read", "{\"threadId\":\"none\"}", LIMIT_MS, &result, &error), CODEX_E_RPC);
    tell(codex_error_message(error));
    codex_error_free(error);
    session_end(&one);
}

static char *recording_options(void)
{
    return check_with(check_options(), "/record", "\"" TRACE "\"");
}

static char *replay_options(const char *path)
{
    char *quoted = codex_json_quote(path), *transport = check_with(NULL, "", "{\"type\":\"replay\"}");
    transport = check_with(transport, "/path", quoted);
    char *options = check_with(check_with(NULL, "", "{}"), "/transport", transport);
    codex_string_free(quoted);
    codex_string_free(transport);
    return options;
}

static void plays_again(void)
{
    char *expected = malloc(sizeof told);
    CHECK(expected != NULL);
    a_session(recording_options(), "{\"decision\":\"accept\"}");
    strcpy(expected, told);
    CHECK_INT(runs("accepted"), 1);
    for (int time = 0; time < 2; time++) {
        a_session(replay_options(TRACE), "{\"decision\": \"accept\" }");
        CHECK_TEXT(told, expected);
        CHECK_INT(runs("accepted"), 1);
    }
    free(expected);
}

/* Another answer than the recorded one, and a request that the record does not have. */
static void diverges(void)
{
    codex_error *error = NULL;
    codex_event *none = NULL;
    char *options = replay_options(TRACE), *result = NULL;
    session one = session_begin(options, ASKS);
    a_turn(one.thread, "reason: hm\ndeltas 5: say hello slowly", NULL);
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    codex_event *request = turn_request(turn);
    MUST(codex_event_respond(request, "{\"decision\":\"decline\"}", &error));
    codex_event_free(request);
    CHECK_INT(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error), CODEX_E_PROTOCOL);
    CHECK_TEXT(codex_error_reason(error), "replayDiverged");
    CHECK(strstr(codex_error_message(error), "is {\"decision\":\"decline\"} now and was {\"decision\":\"accept\"}") != NULL);
    codex_error_free(error);
    error = NULL;
    codex_turn_free(turn);
    session_end(&one);

    codex_client *client = NULL;
    options = replay_options(TRACE);
    MUST(codex_new(options, LIMIT_MS, &client, &error));
    codex_string_free(options);
    CHECK_INT(codex_request(client, "model/list", NULL, LIMIT_MS, NULL, &error), CODEX_E_PROTOCOL);
    CHECK(strstr(codex_error_message(error), "the request model/list; it expects the request thread/start") != NULL);
    codex_error_free(error);
    error = NULL;
    codex_event *event = client_event_of(client, CODEX_EVENT_EXIT, "libcodex/exit");
    CHECK(strstr(codex_event_json(event, NULL), "it expects") != NULL);
    codex_event_free(event);
    MUST_GIVE(CODEX_END, codex_next(client, CODEX_POLL, &none, &error));
    codex_free(client);
}

static char *file_text(const char *path)
{
    FILE *file = fopen(path, "r");
    CHECK(file != NULL && fseek(file, 0, SEEK_END) == 0);
    long size = ftell(file);
    char *text = malloc((size_t)size + 1);
    CHECK(text != NULL && fseek(file, 0, SEEK_SET) == 0 && fread(text, 1, (size_t)size, file) == (size_t)size);
    text[size] = '\0';
    fclose(file);
    return text;
}

/* What is secret by its name, in what is sent, in what comes back and in what the server is started with. */
static void no_secret_is_kept(void)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    struct stat about;
    FILE *there = fopen(TRACE, "w");
    CHECK(there != NULL && fclose(there) == 0 && chmod(TRACE, 0666) == 0);
    char *options = check_with(recording_options(), "/env/MY_API_KEY", "\"tHe-hidden-of-env\"");
    MUST(codex_new(options, LIMIT_MS, &client, &error));
    MUST(codex_request(client, "account/login/start", "{\"type\":\"apiKey\",\"apiKey\":\"tHe-hidden-of-login\"}", LIMIT_MS,
                       NULL, &error));
    MUST(codex_request(client, "command/exec",
                       "{\"command\":[\"/bin/sh\",\"-c\",\"echo $MY_API_KEY $OTHER_TOKEN and kept\"],\"sandboxPolicy\":"
                       "{\"type\":\"dangerFullAccess\"},\"env\":{\"OTHER_TOKEN\":\"tHe-hidden-of-exec\"}}",
                       LIMIT_MS, NULL, &error));
    MUST(codex_request(client, "config/value/write",
                       "{\"keyPath\":\"mcp_servers.a\",\"value\":{\"command\":\"a\",\"enabled\":false,"
                       "\"env\":{\"A\":\"tHe-hidden-of-a-table\"}},\"mergeStrategy\":\"upsert\"}",
                       LIMIT_MS, NULL, &error));
    MUST(codex_request(client, "config/value/write",
                       "{\"keyPath\":\"mcp_servers.a.env.LEVEL\",\"value\":\"tHe-hidden-of-config\",\"mergeStrategy\":\"upsert\"}",
                       LIMIT_MS, NULL, &error));
    MUST(codex_request(client, "config/read", "{\"includeLayers\":true}", LIMIT_MS, NULL, &error));
    MUST(codex_thread_start(client, "{\"config\":{\"mcp_servers.b.enabled\":false,\"mcp_servers.b.command\":\"b\","
                                    "\"mcp_servers.b.env\":{\"LEVEL\":\"tHe-hidden-of-thread\"}}}",
                            LIMIT_MS, &thread, &error));
    codex_thread_free(thread);
    MUST(codex_close(client, LIMIT_MS, &error));
    codex_free(client);
    char *text = file_text(TRACE);
    CHECK(strstr(text, "account/login/start") && strstr(text, "<redacted>") && strstr(text, " and kept"));
    const char *kept = strstr(text, "tHe-hidden");
    CHECK_TEXT(kept, NULL);
    free(text);
    CHECK(stat(TRACE, &about) == 0);
    CHECK_INT(about.st_mode & 0777, 0600);
    codex_string_free(options);
}

/* A server that dies in the middle dies in the replay too. */
static void dies_again(void)
{
    for (int time = 0; time < 2; time++) {
        codex_error *error = NULL;
        codex_turn *turn = NULL;
        char *result = NULL;
        session one = session_begin(time == 0 ? recording_options() : replay_options(TRACE), NULL);
        turn = turn_begin(one.thread, "say: a\nwait: forever", NULL);
        codex_event_free(turn_event_of(turn, CODEX_EVENT_NOTIFICATION, "item/completed"));
        if (time == 0)
            CHECK(kill(process_child_of(getpid()), SIGKILL) == 0);
        CHECK_INT(codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error), CODEX_E_CLOSED);
        CHECK_INT(codex_json_int(codex_error_json(error), "/exit/signal", 0), SIGKILL);
        CHECK(strstr(codex_error_message(error), "killed by signal 9") != NULL);
        codex_error_free(error);
        codex_turn_free(turn);
        session_end(&one);
    }
}

static void refused(char *options, codex_status expected, const char *holds)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    CHECK_INT(codex_new(options, LIMIT_MS, &client, &error), expected);
    if (strstr(codex_error_message(error), holds) == NULL)
        CHECK_TEXT(codex_error_message(error), holds);
    codex_error_free(error);
    codex_string_free(options);
}

int main(void)
{
    check_counts before = check_count();
    plays_again();
    diverges();
    dies_again();
    no_secret_is_kept();
    refused(check_with(check_options(), "/record", "\"nowhere/trace\""), CODEX_E_IO, "record: nowhere/trace could not be made");
    CHECK(symlink(TRACE, "link") == 0);
    refused(check_with(check_options(), "/record", "\"link\""), CODEX_E_IO, "record: link could not be made");
    refused(replay_options("nowhere"), CODEX_E_IO, "replay: nowhere can't be read");
    refused(replay_options("output"), CODEX_E_INVALID_ARGUMENT, "replay: output line 1");
    check_settles(before);
    return check_done();
}
