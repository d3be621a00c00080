/* Logging in with a browser: an address to go to at once, and the end when the browser comes back to codex, as it did
 * well, badly or with a forged answer, or when the login is cancelled. */
/* needs: codex model login-port */
/* limit: 120 */
#include "asked.h"
#include "issuer.h"
#include "secrets.h"

#define BY_BROWSER "{\"type\":\"chatgpt\"}"

static codex_client *client;
static issuer at;
static said all;

static codex_login *begun(void)
{
    codex_error *error = NULL;
    codex_login *login = NULL;
    MUST(codex_login_start(client, BY_BROWSER, LIMIT_MS, &login, &error));
    const char *json = codex_login_json(login);
    CHECK_OWNED(codex_json_string(json, "/type"), "chatgpt");
    CHECK_INT(codex_json_type(json, "/loginId"), CODEX_JSON_STRING);
    char *address = codex_json_string(json, "/authUrl");
    CHECK(strncmp(address, at.url, strlen(at.url)) == 0);
    CHECK(strstr(address, "code_challenge_method=S256") != NULL);
    codex_string_free(address);
    return login;
}

/* A parameter of the address that the user is sent to, decoded; to be used before the next call. */
static const char *parameter(codex_login *login, const char *name)
{
    static char value[300];
    char key[40], *address = codex_json_string(codex_login_json(login), "/authUrl");
    size_t length = 0;
    snprintf(key, sizeof key, "%s=", name);
    const char *from = strstr(address, key);
    CHECK(from != NULL);
    for (from += strlen(key); *from && *from != '&'; from++) {
        CHECK(length + 1 < sizeof value);
        unsigned code = (unsigned char)*from;
        if (*from == '%') {
            CHECK_INT(sscanf(from + 1, "%2x", &code), 1);
            from += 2;
        }
        value[length++] = (char)code;
    }
    value[length] = '\0';
    codex_string_free(address);
    return value;
}

/* Gets a page of codex's own server. Gives its status, and the rest of the address that it sends the browser on to. */
static int get(const char *target, char *next, size_t size)
{
    char request[3000], answer[20000];
    size_t have = 0;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(1455), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int connection = socket(AF_INET, SOCK_STREAM, 0), status = 0;
    CHECK(connection >= 0 && connect(connection, (struct sockaddr *)&address, sizeof address) == 0);
    int length = snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: localhost:1455\r\nConnection: close\r\n\r\n", target);
    CHECK(length > 0 && (size_t)length < sizeof request);
    CHECK(send(connection, request, (size_t)length, MSG_NOSIGNAL) == length);
    for (ssize_t got; (got = recv(connection, answer + have, sizeof answer - 1 - have, 0)) > 0;)
        have += (size_t)got;
    close(connection);
    answer[have] = '\0';
    CHECK_INT(sscanf(answer, "HTTP/1.%*d %d", &status), 1);
    *next = '\0';
    const char *location = strstr(answer, "ocation: ");
    if (status == 302 && location != NULL) {
        CHECK((location = strstr(location, ":1455/")) != NULL);
        size_t until = strcspn(location + 5, "\r");
        CHECK(until < size);
        memcpy(next, location + 5, until);
        next[until] = '\0';
    }
    return status;
}

/* The browser comes back to codex with this query, "$" standing for the state, and goes where it is sent on to. */
static int comes_back(codex_login *login, const char *query)
{
    char target[3000], next[2500];
    const char *mark = strchr(query, '$');
    CHECK_TEXT(parameter(login, "redirect_uri"), "http://127.0.0.1:1455/auth/callback");
    snprintf(target, sizeof target, "/auth/callback?%.*s%s", mark ? (int)(mark - query) : (int)strlen(query), query,
             mark ? parameter(login, "state") : "");
    int status = get(target, next, sizeof next);
    return *next == '\0' ? status : get(next, target, sizeof target);
}

static void ends(codex_login *login, int success, const char *says)
{
    codex_error *error = NULL;
    char *json = NULL, *id = codex_json_value(codex_login_json(login), "/loginId");
    MUST(codex_login_wait(login, LIMIT_MS, &json, &error));
    CHECK_OWNED(codex_json_value(json, "/loginId"), id);
    CHECK_INT(codex_json_bool(json, "/success", -1), success);
    char *said_why = codex_json_string(json, "/error");
    CHECK(says == NULL ? said_why == NULL : strstr(said_why, says) != NULL);
    codex_string_free(said_why);
    codex_string_free(json);
    codex_string_free(id);
    codex_login_free(login);
}

static void comes_back_well(void)
{
    codex_error *error = NULL;
    codex_login *login = begun();
    MUST_GIVE(CODEX_TIMEOUT, codex_login_wait(login, CODEX_POLL, NULL, &error));
    CHECK_INT(comes_back(login, "code=forged&state=forged"), 400);
    MUST_GIVE(CODEX_TIMEOUT, codex_login_wait(login, 50, NULL, &error));
    CHECK_INT(comes_back(login, "code=the-code&state=$"), 200);
    ends(login, 1, NULL);
    CHECK(counter_get(&at.given) > 0);
    codex_event *event = client_event_of(client, CODEX_EVENT_NOTIFICATION, "account/updated");
    CHECK_TEXT(codex_event_string(event, "/params/authMode", NULL), "chatgpt");
    CHECK_TEXT(codex_event_string(event, "/params/planType", NULL), "pro");
    codex_event_free(event);
    codex_string_free(ask(client, "account/logout", NULL));
}

static void comes_back_badly(void)
{
    codex_login *login = begun();
    CHECK_INT(comes_back(login, "error=access_denied&error_description=not+you&state=$"), 200);
    ends(login, 0, "not you");
}

static void is_cancelled(void)
{
    codex_error *error = NULL;
    codex_login *login = begun();
    MUST(codex_login_cancel(login, &error));
    MUST(codex_login_cancel(login, &error));
    ends(login, 0, "not completed");
}

/* The server knows one at a time; the first one's browser has nowhere to come back to. */
static void is_replaced(void)
{
    codex_login *first = begun(), *second = begun();
    ends(first, 0, "cancelled");
    CHECK_INT(comes_back(second, "code=the-code&state=$"), 200);
    ends(second, 1, NULL);
}

/* Nobody waited for it, and the server ends with the last handle: so does the login. */
static void is_freed(void)
{
    codex_error *error = NULL;
    codex_login *login = NULL;
    codex_login_free(begun());
    login = begun();
    codex_free(client);
    MUST_GIVE(CODEX_TIMEOUT, codex_login_wait(login, 20, NULL, &error));
    codex_login_free(login);
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
    comes_back_well();
    comes_back_badly();
    is_cancelled();
    is_replaced();
    is_freed();
    said_nothing_of(&all, ISSUER_SIGNATURE);
    said_nothing_of(&all, ISSUER_REFRESH);
    said_end(&all);
    issuer_end(&at);
    check_settles(before);
    return check_done();
}
