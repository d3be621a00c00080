/* Logging in with a code on another device: the code is there at once, the end comes when the user has typed it in,
 * cancels, begins another login, or is refused. */
/* needs: codex model */
#include "asked.h"
#include "issuer.h"
#include "secrets.h"

#define BY_CODE "{\"type\":\"chatgptDeviceCode\"}"

static codex_client *client;
static issuer at;
static said all;

static codex_login *begun(int waits)
{
    codex_error *error = NULL;
    codex_login *login = NULL;
    counter_add(&at.pending, waits - counter_get(&at.pending));
    MUST(codex_login_start(client, BY_CODE, LIMIT_MS, &login, &error));
    const char *json = codex_login_json(login);
    CHECK_OWNED(codex_json_string(json, "/type"), "chatgptDeviceCode");
    CHECK_OWNED(codex_json_string(json, "/userCode"), "ABCD-1234");
    char *address = codex_json_string(json, "/verificationUrl");
    CHECK(strncmp(address, at.url, strlen(at.url)) == 0);
    CHECK_INT(codex_json_type(json, "/loginId"), CODEX_JSON_STRING);
    codex_string_free(address);
    return login;
}

static void ends(codex_login *login, int success)
{
    codex_error *error = NULL;
    char *json = NULL, *id = codex_json_value(codex_login_json(login), "/loginId");
    MUST(codex_login_wait(login, LIMIT_MS, &json, &error));
    CHECK_OWNED(codex_json_value(json, "/loginId"), id ? id : "null");
    if (codex_json_bool(json, "/success", -1) != success)
        fprintf(stderr, "the login ended so: %s\n", json);
    CHECK_INT(codex_json_bool(json, "/success", -1), success);
    CHECK_INT(codex_json_type(json, "/error"), success ? CODEX_JSON_NULL : CODEX_JSON_STRING);
    codex_string_free(json);
    codex_string_free(id);
    codex_login_free(login);
}

/* The account that the server last told of, by its kind and its plan; all else in the client's queue is let go. */
static void account_is(const char *mode, const char *plan)
{
    codex_event *event = client_event_of(client, CODEX_EVENT_NOTIFICATION, "account/updated");
    CHECK_TEXT(codex_event_string(event, "/params/authMode", NULL), mode);
    CHECK_TEXT(codex_event_string(event, "/params/planType", NULL), plan);
    codex_event_free(event);
}

/* Waiting for a person: now and then a look, which takes no longer than it may; a program asks a poller instead. */
static void is_waited_for(void)
{
    codex_error *error = NULL;
    codex_poller *poller = NULL;
    uint64_t token = 0;
    char *json = NULL;
    codex_login *login = begun(-1);
    MUST(codex_poller_new(&poller, &error));
    MUST(codex_poller_add(poller, login, CODEX_POLLER_LEVEL, 7, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_login_wait(login, CODEX_POLL, &json, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_login_wait(login, 50, &json, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_poller_wait(poller, 50, &token, &error));
    CHECK(json == NULL);
    WAIT_UNTIL(counter_get(&at.asked) > 0);
    counter_add(&at.pending, 1);
    MUST(codex_poller_wait(poller, LIMIT_MS, &token, &error));
    CHECK_INT((long long)token, 7);
    MUST(codex_login_wait(login, CODEX_POLL, NULL, &error));
    codex_poller_free(poller);
    ends(login, 1);
    CHECK(counter_get(&at.given) > 0);
    account_is("chatgpt", "pro");
}

/* What the account's own server would say: here it is not to be had, which the refusal names. */
static void asks_for_limits(void)
{
    codex_error *error = NULL;
    check_reason(codex_request(client, "account/rateLimits/read", NULL, LIMIT_MS, NULL, &error), &error, "", "failed to fetch codex rate limits");
    codex_string_free(ask(client, "account/logout", NULL));
    account_is(NULL, NULL);
}

static void waits(void *login)
{
    codex_error *error = NULL;
    char *json = NULL;
    MUST(codex_login_wait(login, CODEX_DEFAULT, &json, &error));
    CHECK_INT(codex_json_bool(json, "/success", -1), 0);
    codex_string_free(json);
}

static void is_cancelled(void)
{
    codex_error *error = NULL;
    codex_login *login = begun(-1);
    worker waiter;
    worker_start(&waiter, waits, login);
    worker_blocks(&waiter);
    MUST(codex_login_cancel(login, &error));
    MUST(codex_login_cancel(login, &error));
    worker_join(&waiter);
    MUST(codex_login_cancel(login, &error));
    ends(login, 0);

    /* Before there is anything to cancel, freeing is the way. */
    MUST(codex_login_begin(client, BY_CODE, &login, &error));
    codex_status status = codex_login_cancel(login, &error);
    CHECK(status == CODEX_OK || (status == CODEX_E_NOT_READY && strstr(codex_error_message(error), "codex_login_ready")));
    codex_error_free(error);
    codex_login_free(login);
}

/* The server has one login at a time: the next one ends the one before. */
static void is_replaced(void)
{
    codex_error *error = NULL;
    codex_login *first = begun(-1), *second = begun(-1), *key = NULL;
    ends(first, 0);
    MUST(codex_login_start(client, "{\"type\":\"apiKey\",\"apiKey\":\"sk-other\"}", LIMIT_MS, &key, &error));
    ends(second, 0);
    ends(key, 1);
    account_is("apikey", NULL);
    codex_string_free(ask(client, "account/logout", NULL));
    account_is(NULL, NULL);
}

/* The issuer has changed its mind. */
static void is_sent_away(void)
{
    ends(begun(-2), 0);
}

/* A handle that is freed leaves the login to the user: its end comes as an event, as that of any request. */
static void goes_on_without_its_handle(void)
{
    codex_login_free(begun(1));
    codex_event *event = client_event_of(client, CODEX_EVENT_NOTIFICATION, "account/login/completed");
    CHECK_TEXT(codex_event_string(event, "/params/success", NULL), "true");
    codex_event_free(event);
    account_is("chatgpt", "pro");
}

static void waits_in_vain(void *login)
{
    codex_error *error = NULL;
    MUST_GIVE(CODEX_E_CLOSED, codex_login_wait(login, CODEX_FOREVER, NULL, &error));
}

/* With the client, or with the handle. */
static void ends_with_its_client(void)
{
    codex_error *error = NULL;
    codex_login *freed = begun(-1), *left;
    worker waiter;
    worker_start(&waiter, waits_in_vain, freed);
    worker_blocks(&waiter);
    codex_login_free(freed);
    worker_join(&waiter);
    left = begun(-1);
    worker_start(&waiter, waits_in_vain, left);
    worker_blocks(&waiter);
    MUST(codex_close(client, LIMIT_MS, &error));
    worker_join(&waiter);
    MUST_GIVE(CODEX_E_CLOSED, codex_login_wait(left, CODEX_POLL, NULL, &error));
    codex_login_free(left);
    codex_free(client);
}

/* There is no such issuer: the login does not begin, and says so. */
static void can_t_begin(void)
{
    codex_error *error = NULL;
    codex_login *login = NULL;
    char *options = check_with(issuer_options(&at), "/env/CODEX_APP_SERVER_LOGIN_ISSUER", "\"http://127.0.0.1:9\"");
    MUST(codex_new(options, LIMIT_MS, &client, &error));
    CHECK_INT(codex_login_start(client, BY_CODE, LIMIT_MS, &login, &error), CODEX_E_RPC);
    CHECK(login == NULL && strstr(codex_error_message(error), "account/login/start: ") != NULL);
    codex_error_free(error);
    codex_string_free(options);
    client_end(client);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    issuer_begin(&at);
    said_begin(&all);
    char *options = issuer_options(&at);
    MUST(codex_new(options, LIMIT_MS, &client, &error));
    codex_string_free(options);
    is_waited_for();
    asks_for_limits();
    is_cancelled();
    is_replaced();
    is_sent_away();
    goes_on_without_its_handle();
    ends_with_its_client();
    can_t_begin();
    said_nothing_of(&all, ISSUER_SIGNATURE);
    said_nothing_of(&all, ISSUER_REFRESH);
    said_end(&all);
    issuer_end(&at);
    check_settles(before);
    return check_done();
}
