/* The server's requests that are of no turn's: fresh tokens of an account that the host looks after, attestation, and the
 * time. Each is the handler's, else the client's queue's, else it is declined; the time the library tells by itself. */
/* needs: codex model */
/* script: account_requests.json */
#include "model.h"
#include "requests.h"

#define REFRESH "account/chatgptAuthTokens/refresh"
#define ATTEST "attestation/generate"
#define CLOCK "currentTime/read"

/* Tokens of nobody: two users of one account, until the year 2100. */
#define TOKEN_OF(email)                                                                                                \
    "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJlbWFpbCI6I" email                                                          \
    "leGFtcGxlLm9yZyIsImV4cCI6NDEwMjQ0NDgwMCwiaHR0cHM6Ly9hcGkub3BlbmFpLmNvbS9hdXRoIjp7ImNoYXRncHRfcGxhbl90eXBlIjoicHJvIi" \
    "wiY2hhdGdwdF9hY2NvdW50X2lkIjoiYWNjb3VudC0xIiwiY2hhdGdwdF91c2VyX2lkIjoidXNlci0xIn19.eyJzIjoxfQ"
#define TOKEN_1 TOKEN_OF("m9uZUB")
#define TOKEN_2 TOKEN_OF("nR3b0B")
#define TOKENS(token) "{\"accessToken\":\"" token "\",\"chatgptAccountId\":\"account-1\"}"

static char *with_setting(char *options, const char *setting)
{
    char *quoted = codex_json_quote(setting);
    options = check_with(options, "/configOverrides/-", quoted);
    codex_string_free(quoted);
    return options;
}

/* A client whose model wants the account's tokens and attestation, and reaches for nothing else. */
static session begin(const char *approval_timeout)
{
    char *options = check_with(check_options(), "/approvalTimeoutMs", approval_timeout);
    options = check_with(options, "/capabilities/requestAttestation", "true");
    options = with_setting(options, "model_providers.scripted.name=\"OpenAI\"");
    options = with_setting(options, "model_providers.scripted.requires_openai_auth=true");
    options = with_setting(options, "chatgpt_base_url=\"http://127.0.0.1:1/\"");
    options = with_setting(options, "features.enable_request_compression=false");
    options = with_setting(options, "features.apps=false");
    codex_error *error = NULL;
    session one = {NULL, NULL};
    MUST(codex_new(options, LIMIT_MS, &one.client, &error));
    MUST(codex_request(one.client, "account/login/start",
                       "{\"type\":\"chatgptAuthTokens\",\"accessToken\":\"" TOKEN_1 "\",\"chatgptAccountId\":\"account-1\"}",
                       LIMIT_MS, NULL, &error));
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &one.thread, &error));
    codex_string_free(options);
    return one;
}

/* Whether the turn came to a good end, with no 401 left; it is freed. */
static int is_completed(codex_turn *turn)
{
    codex_error *error = NULL;
    char *result = NULL;
    codex_status status = codex_turn_run(turn, NULL, NULL, LIMIT_MS, &result, &error);
    check_status(status, status == CODEX_OK ? CODEX_OK : CODEX_E_TURN_FAILED, error, "codex_turn_run", __FILE__, __LINE__);
    CHECK_OWNED(codex_json_string(result, "/status"), status == CODEX_OK ? "completed" : "failed");
    codex_string_free(result);
    codex_turn_free(turn);
    return status == CODEX_OK;
}

/* The server waits a tenth of a second for an attestation, and goes on without. So this is tried again on a busy machine, and
 * under a checker the header is not looked at. */
static int is_attested(const char *token, int64_t until)
{
    CHECK(check_now_ms() < until);
    return check_is_slow() || model_was_sent("/headers/x-oai-attestation", token);
}

static void by_the_handler(void)
{
    codex_error *error = NULL;
    inbox all = {{NULL}, {0}, {0}, 0};
    session one = begin("60000");
    MUST(codex_set_request_handler(one.client, inbox_give, &all, inbox_release, &error));

    /* Attestation is asked for each request to the model, which gets the token. */
    codex_turn *turn;
    codex_event *request;
    int64_t until = check_now_ms() + SOON_MS;
    do {
        turn = turn_begin(one.thread, "say: hello", NULL);
        request = inbox_request(&all, ATTEST);
        CHECK_TEXT(codex_event_thread_id(request), "");
        request_refuses(request, "{\"attestation\":\"t\"}", "token is missing");
        request_answer(request, "{\"token\":\"of-mine\"}");
        CHECK(is_completed(turn));
    } while (!is_attested("of-mine", until));

    turn = turn_begin(one.thread, "unauthorized answered", NULL);
    request_answer(inbox_request(&all, ATTEST), "{\"token\":\"t\"}");
    request = inbox_request(&all, REFRESH);
    CHECK_TEXT(codex_event_string(request, "/params/reason", NULL), "unauthorized");
    CHECK_TEXT(codex_event_string(request, "/params/previousAccountId", NULL), "account-1");
    /* What is wrong is said without the secret. */
    CHECK_INT(codex_event_respond(request, "{\"accessToken\":\"a-secret\"}", &error), CODEX_E_INVALID_ARGUMENT);
    CHECK(strstr(codex_error_message(error), "chatgptAccountId is missing") != NULL);
    CHECK(strstr(codex_error_json(error), "a-secret") == NULL);
    codex_error_free(error);
    error = NULL;
    request_answer(request, TOKENS(TOKEN_2));
    request_answer(inbox_request(&all, ATTEST), "{\"token\":\"t\"}");
    CHECK(is_completed(turn));
    char *status = NULL;
    MUST(codex_request(one.client, "getAuthStatus", "{\"includeToken\":true}", LIMIT_MS, &status, &error));
    CHECK_OWNED(codex_json_string(status, "/authToken"), TOKEN_2);
    codex_string_free(status);

    turn = turn_begin(one.thread, "unauthorized rejected", NULL);
    request_answer(inbox_request(&all, ATTEST), "{\"token\":\"t\"}");
    request = inbox_request(&all, REFRESH);
    MUST(codex_event_reject(request, -32000, "signed out", &error));
    codex_event_free(request);
    CHECK(!is_completed(turn));

    /* Freed, both are refused with an error, and the server goes on as it can: without an attestation. */
    turn = turn_begin(one.thread, "unauthorized freed", NULL);
    codex_event_free(inbox_request(&all, ATTEST));
    codex_event_free(inbox_request(&all, REFRESH));
    CHECK(!is_completed(turn));
    CHECK(!model_was_sent("/headers/x-oai-attestation", "\\\"t\\\":"));
    session_end(&one);
    WAIT_UNTIL(counter_get(&all.released) == 1);
    CHECK_INT(all.taken, counter_get(&all.given));
}

static void by_the_client_s_queue(void)
{
    codex_error *error = NULL;
    session one = begin("400");
    /* Nobody is there to see either yet. */
    CHECK(!is_completed(turn_begin(one.thread, "unauthorized unseen", NULL)));
    codex_event *event = NULL;
    while (codex_next(one.client, CODEX_POLL, &event, &error) == CODEX_OK) {
        CHECK(codex_event_kind(event) != CODEX_EVENT_REQUEST);
        codex_event_free(event);
    }

    codex_turn *turn;
    int64_t until = check_now_ms() + SOON_MS;
    do {
        turn = turn_begin(one.thread, "say: hello", NULL);
        request_answer(client_event_of(one.client, CODEX_EVENT_REQUEST, ATTEST), "{\"token\":\"queued\"}");
        CHECK(is_completed(turn));
    } while (!is_attested("queued", until));

    turn = turn_begin(one.thread, "unauthorized late", NULL);
    request_answer(client_event_of(one.client, CODEX_EVENT_REQUEST, ATTEST), "{\"token\":\"t\"}");
    codex_event *request = client_event_of(one.client, CODEX_EVENT_REQUEST, REFRESH);
    codex_event *withdrawn = client_event_of(one.client, CODEX_EVENT_WITHDRAWN, NULL);
    CHECK_TEXT(codex_event_request_id(withdrawn), codex_event_request_id(request));
    CHECK_TEXT(codex_event_string(withdrawn, "/params/reason", NULL), "timeout");
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(request, TOKENS(TOKEN_2), &error));
    codex_event_free(withdrawn);
    codex_event_free(request);
    CHECK(!is_completed(turn));
    session_end(&one);
}

/* The model is told the time before its answers, and the day with each message of the user. */
static void the_time(void)
{
    codex_error *error = NULL;
    inbox all = {{NULL}, {0}, {0}, 0};
    char *options = with_setting(check_options(),
                                 "features.current_time_reminder={enabled=true,clock_source=\"external\",reminder_interval_seconds=1}");
    session one = session_begin(options, NULL);
    char year[30];
    time_t now = time(NULL);
    strftime(year, sizeof year, "It is %Y-", gmtime(&now));
    codex_string_free(turn_end(turn_begin(one.thread, "say: by itself", NULL)));
    CHECK(model_was_sent("/body/input", year));

    /* A handler may have a clock of its own; what it leaves alone the library answers all the same. */
    MUST(codex_set_request_handler(one.client, inbox_give, &all, inbox_release, &error));
    codex_turn *turn = turn_begin(one.thread, "say: by the handler", NULL);
    for (int ended = 0; !ended;) {
        codex_event *event = NULL;
        codex_status status = codex_turn_next(turn, 20, &event, &error);
        ended = status == CODEX_END;
        CHECK(status == CODEX_OK || status == CODEX_TIMEOUT || ended);
        codex_event_free(event);
        while (all.taken < counter_get(&all.given)) {
            codex_event *request = inbox_request(&all, CLOCK);
            CHECK_TEXT(codex_event_thread_id(request), codex_thread_id(one.thread));
            if (all.taken == 1) {
                codex_event_free(request);
                continue;
            }
            request_refuses(request, "{\"currentTimeAt\":\"1987-06-05\"}", "not a whole number");
            request_answer(request, "{\"currentTimeAt\":549849600}");
        }
    }
    CHECK(all.taken > 1);
    codex_turn_free(turn);
    CHECK(model_was_sent("/body/input", "<current_date>1987-06-05"));
    session_end(&one);
    WAIT_UNTIL(counter_get(&all.released) == 1);
}

int main(void)
{
    check_counts before = check_count();
    by_the_handler();
    by_the_client_s_queue();
    the_time();
    check_settles(before);
    return check_done();
}
