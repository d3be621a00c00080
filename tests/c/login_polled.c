/* A login behind a poller: it is told of when the server has begun it, which is when the address is there, and when it
 * is over; never in between, however the host looks at it. */
/* needs: codex login-port */
#include "check.h"

#define LIMIT_MS 30000

enum { LOGIN = 7 };

static codex_poller *poller;

/* Whether the poller tells of the login within the time. */
static int tells(int64_t timeout_ms)
{
    codex_error *error = NULL;
    uint64_t token = 0;
    codex_status status = codex_poller_wait(poller, timeout_ms, &token, &error);
    CHECK(status == CODEX_OK || status == CODEX_TIMEOUT);
    CHECK_INT((long long)token, status == CODEX_OK ? LOGIN : 0);
    return status == CODEX_OK;
}

/* How a host takes what the poller has told. */
typedef enum { BY_READY, BY_JSON, BY_WAIT } way;

static void look(codex_login *login, way by)
{
    codex_error *error = NULL;
    if (by == BY_READY)
        MUST(codex_login_ready(login, CODEX_POLL, &error));
    else if (by == BY_JSON)
        CHECK(codex_login_json(login) != NULL);
    else
        MUST_GIVE(CODEX_TIMEOUT, codex_login_wait(login, CODEX_POLL, NULL, &error));
}

/* In the browser, where nobody goes. */
static void is_told_of_twice(codex_client *client, int32_t mode, way by)
{
    codex_error *error = NULL;
    codex_login *login = NULL;
    char *ended = NULL;
    MUST(codex_login_begin(client, "{\"type\":\"chatgpt\"}", &login, &error));
    MUST(codex_poller_add(poller, login, mode, LOGIN, &error));
    CHECK(tells(LIMIT_MS));
    if (mode == CODEX_POLLER_LEVEL)
        CHECK(tells(CODEX_POLL));
    look(login, by);
    /* In the mode ONCE, what comes next is told after the source's own call has found nothing. */
    MUST_GIVE(CODEX_TIMEOUT, codex_login_wait(login, CODEX_POLL, NULL, &error));
    CHECK(!tells(CODEX_POLL));
    char *address = codex_json_string(codex_login_json(login), "/authUrl");
    CHECK(address != NULL && strncmp(address, "https://", 8) == 0);
    codex_string_free(address);
    CHECK(!tells(50));

    MUST(codex_login_cancel(login, &error));
    CHECK(tells(LIMIT_MS));
    MUST(codex_login_wait(login, CODEX_POLL, &ended, &error));
    CHECK_INT(codex_json_bool(ended, "/success", -1), 0);
    codex_string_free(ended);
    codex_login_free(login);
    CHECK(!tells(CODEX_POLL));
}

/* With a key it is begun and over at once. */
static void is_told_of_at_its_end(codex_client *client)
{
    codex_error *error = NULL;
    codex_login *login = NULL;
    char *ended = NULL;
    MUST(codex_login_begin(client, "{\"type\":\"apiKey\",\"apiKey\":\"sk-none\"}", &login, &error));
    MUST(codex_poller_add(poller, login, CODEX_POLLER_LEVEL, LOGIN, &error));
    codex_status status;
    do {
        CHECK(tells(LIMIT_MS));
        status = codex_login_wait(login, CODEX_POLL, &ended, &error);
    } while (status == CODEX_TIMEOUT);
    check_status(status, CODEX_OK, error, "codex_login_wait", __FILE__, __LINE__);
    CHECK_INT(codex_json_bool(ended, "/success", -1), 1);
    codex_string_free(ended);
    codex_login_free(login);
}

/* One that can't be begun is over with that. */
static void is_told_of_when_it_is_refused(codex_client *client)
{
    codex_error *error = NULL;
    codex_login *login = NULL;
    MUST(codex_login_begin(client, "{\"type\":\"none\"}", &login, &error));
    MUST(codex_poller_add(poller, login, CODEX_POLLER_LEVEL, LOGIN, &error));
    CHECK(tells(LIMIT_MS));
    MUST_GIVE(CODEX_E_RPC, codex_login_ready(login, CODEX_POLL, &error));
    MUST_GIVE(CODEX_E_RPC, codex_login_wait(login, CODEX_POLL, NULL, &error));
    codex_login_free(login);
}

int main(void)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    char *options = check_options();
    MUST(codex_begin(options, &client, &error));
    MUST(codex_poller_new(&poller, &error));
    for (way by = BY_READY; by <= BY_WAIT; by = (way)(by + 1)) {
        is_told_of_twice(client, CODEX_POLLER_LEVEL, by);
        is_told_of_twice(client, CODEX_POLLER_ONCE, by);
    }
    is_told_of_when_it_is_refused(client);
    is_told_of_at_its_end(client);
    codex_poller_free(poller);
    MUST(codex_close(client, LIMIT_MS, &error));
    codex_free(client);
    codex_string_free(options);
    return check_done();
}
