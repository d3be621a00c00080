/* Logging in with an API key: over at once, by each way to ask; the account, its limits and its end; models by page. The
 * key stands in no error and no line of the log. */
/* needs: codex */
#include "asked.h"
#include "issuer.h"
#include "secrets.h"

#define KEY "sk-a-key-that-is-secret"
#define BY_KEY "{\"type\":\"apiKey\",\"apiKey\":\"" KEY "\"}"

static codex_client *client;
static said all;

static void account_is(const char *type)
{
    char *json = ask(client, "account/read", "{\"refreshToken\":false}");
    CHECK_OWNED(codex_json_string(json, "/account/type"), type);
    CHECK_INT(codex_json_bool(json, "/requiresOpenaiAuth", -1), 1);
    codex_string_free(json);
}

/* The login is over, and was good; it stays so. */
static void succeeds(codex_login *login)
{
    codex_error *error = NULL;
    char *json = NULL;
    for (int again = 0; again < 2; again++) {
        MUST(codex_login_wait(login, again ? CODEX_POLL : LIMIT_MS, &json, &error));
        CHECK_INT(codex_json_bool(json, "/success", -1), 1);
        CHECK_INT(codex_json_type(json, "/loginId"), CODEX_JSON_NULL);
        CHECK_INT(codex_json_type(json, "/error"), CODEX_JSON_NULL);
        codex_string_free(json);
    }
    /* There is nothing to cancel any more, which does no harm. */
    MUST(codex_login_cancel(login, &error));
    CHECK_OWNED(codex_json_string(codex_login_json(login), "/type"), "apiKey");
    codex_login_free(login);
}

static void by_each_way(void)
{
    codex_error *error = NULL;
    codex_login *login = NULL, *two[2];
    account_is(NULL);
    MUST(codex_login_start(client, BY_KEY, LIMIT_MS, &login, &error));
    succeeds(login);
    account_is("apiKey");
    codex_event *event = client_event_of(client, CODEX_EVENT_NOTIFICATION, "account/updated");
    CHECK_TEXT(codex_event_string(event, "/params/authMode", NULL), "apikey");
    codex_event_free(event);

    MUST(codex_login_begin(client, BY_KEY, &login, &error));
    MUST(codex_login_ready(login, LIMIT_MS, &error));
    succeeds(login);
    for (int at = 0; at < 2; at++)
        MUST(codex_login_begin(client, BY_KEY, &two[at], &error));
    for (int at = 1; at >= 0; at--)
        succeeds(two[at]);
    /* As any request: then its end comes as an event. */
    while (codex_next(client, CODEX_POLL, &event, NULL) == CODEX_OK) {
        CHECK(strcmp(codex_event_method(event), "account/login/completed") != 0);
        codex_event_free(event);
    }
    codex_string_free(ask(client, "account/login/start", BY_KEY));
    event = client_event_of(client, CODEX_EVENT_NOTIFICATION, "account/login/completed");
    CHECK_TEXT(codex_event_string(event, "/params/success", NULL), "true");
    codex_event_free(event);
}

/* Without a word on it, a handle that is freed takes its login's end with it. */
static void is_let_go(void)
{
    codex_error *error = NULL;
    codex_login *login = NULL;
    MUST(codex_login_begin(client, BY_KEY, &login, &error));
    codex_login_free(login);
    MUST(codex_login_start(client, BY_KEY, LIMIT_MS, &login, &error));
    codex_login_free(login);
    account_is("apiKey");
}

static void is_refused(const char *params, const char *says)
{
    codex_error *error = NULL;
    codex_login *login = NULL;
    codex_status status = codex_request(client, "account/login/start", params, LIMIT_MS, NULL, &error);
    error_says_nothing_of(error, KEY);
    check_reason(status, &error, "", says);
    status = codex_login_start(client, params, LIMIT_MS, &login, &error);
    CHECK(login == NULL);
    error_says_nothing_of(error, KEY);
    check_reason(status, &error, "", says);
    MUST(codex_login_begin(client, params, &login, &error));
    MUST_GIVE(CODEX_E_RPC, codex_login_ready(login, LIMIT_MS, &error));
    status = codex_login_wait(login, LIMIT_MS, NULL, &error);
    error_says_nothing_of(error, KEY);
    check_reason(status, &error, "", says);
    CHECK(codex_login_json(login) == NULL);
    MUST(codex_login_cancel(login, &error));
    codex_login_free(login);
}

static void is_refused_here(const char *params, codex_status expected)
{
    codex_error *error = NULL;
    codex_login *login = NULL;
    CHECK_INT(codex_login_start(client, params, LIMIT_MS, &login, &error), expected);
    CHECK(login == NULL);
    error_says_nothing_of(error, KEY);
    codex_error_free(error);
}

/* What only an account of another kind has. */
static void has_no_limits(void)
{
    codex_error *error = NULL;
    check_reason(codex_request(client, "account/rateLimits/read", NULL, LIMIT_MS, NULL, &error), &error, "", "chatgpt authentication required");
    check_reason(codex_request(client, "account/usage/read", NULL, LIMIT_MS, NULL, &error), &error, "", "chatgpt authentication required");
}

static void is_logged_out(void)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    while (codex_next(client, CODEX_POLL, &event, NULL) == CODEX_OK)
        codex_event_free(event);
    codex_string_free(ask(client, "account/logout", NULL));
    event = client_event_of(client, CODEX_EVENT_NOTIFICATION, "account/updated");
    CHECK(codex_event_string(event, "/params/authMode", NULL) == NULL);
    codex_event_free(event);
    account_is(NULL);
    check_reason(codex_request(client, "account/rateLimits/read", NULL, LIMIT_MS, NULL, &error), &error, "", "authentication required");
}

static void has_models(void)
{
    codex_error *error = NULL;
    char *whole = ask(client, "model/list", NULL), *hidden = ask(client, "model/list", "{\"includeHidden\":true}");
    int64_t count = codex_json_count(whole, "/data"), defaults = 0, at = 0;
    CHECK(count > 3 && codex_json_count(hidden, "/data") > count);
    CHECK_INT(codex_json_type(whole, "/nextCursor"), CODEX_JSON_NULL);
    char *params = codex_json_value("{\"limit\":2}", ""), *cursor = NULL;
    do {
        char *page = ask(client, "model/list", params);
        CHECK(codex_json_count(page, "/data") >= 1 && codex_json_count(page, "/data") <= 2);
        for (int64_t of_page = 0; of_page < codex_json_count(page, "/data"); of_page++, at++) {
            char here[40], there[40];
            snprintf(here, sizeof here, "/data/%lld/id", (long long)of_page);
            snprintf(there, sizeof there, "/data/%lld/id", (long long)at);
            char *id = codex_json_string(whole, there);
            CHECK_OWNED(codex_json_string(page, here), id);
            codex_string_free(id);
            snprintf(here, sizeof here, "/data/%lld/isDefault", (long long)of_page);
            defaults += codex_json_bool(page, here, 0);
        }
        codex_string_free(cursor);
        cursor = codex_json_value(page, "/nextCursor");
        params = check_with(params, "/cursor", cursor);
        codex_string_free(page);
    } while (strcmp(cursor, "null") != 0);
    CHECK_INT(at, count);
    CHECK_INT(defaults, 1);
    check_reason(codex_request(client, "model/list", "{\"cursor\":\"no cursor\"}", LIMIT_MS, NULL, &error), &error, "", "invalid cursor");
    codex_string_free(cursor);
    codex_string_free(params);
    codex_string_free(whole);
    codex_string_free(hidden);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    issuer at;
    issuer_begin(&at);
    said_begin(&all);
    char *options = issuer_options(&at);
    MUST(codex_new(options, LIMIT_MS, &client, &error));
    codex_string_free(options);
    has_models();
    by_each_way();
    is_let_go();
    is_refused("{\"type\":\"apiKey\",\"apikey\":\"" KEY "\"}", "missing field `apiKey`");
    is_refused("{\"type\":\"key\",\"apiKey\":\"" KEY "\"}", "unknown variant");
    is_refused("{\"apiKey\":\"" KEY "\"}", "missing field `type`");
    /* The server repeats these, the library does not. */
    is_refused("{\"type\":\"" KEY "\"}", "unknown variant `…`");
    is_refused("{\"type\":\"chatgpt\",\"appBrand\":\"" KEY "\"}", "unknown variant `…`");
    is_refused("{\"type\":\"chatgpt\",\"codexStreamlinedLogin\":\"" KEY "\"}", "expected a boolean");
    is_refused_here("{\"type\":\"apiKey\",\"apiKey\":\"" KEY "\"", CODEX_E_JSON);
    is_refused_here("{\"type\":\"apiKey\",\"apiKey\":\"" KEY "\",\"apiKey\":\"" KEY "\"}", CODEX_E_JSON);
    is_refused_here("\"" KEY "\"", CODEX_E_JSON);
    is_refused_here("{\"apiKey\":\"" KEY "\xff\"}", CODEX_E_UTF8);
    has_no_limits();
    is_logged_out();
    client_end(client);
    said_nothing_of(&all, KEY);
    said_end(&all);
    issuer_end(&at);
    check_settles(before);
    return check_done();
}
