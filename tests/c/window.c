/* Never are more requests unanswered at the server than maxInFlight; the others wait for their turn, and what ends or feeds
 * a running turn does not wait behind them. */
/* needs: faulty */
#include "plans.h"

enum { MOST = 100 };

/* Held until the test lets those go that are there. */
#define HELD "{\"on\":\"test/hold\",\"do\":[{\"awaitMethod\":\"test/release\"},\"reply\"]}"
#define RUNS "{\"on\":\"turn/start\",\"do\":[\"reply\",{\"notify\":[\"turn/started\"]},{\"ask\":{\"method\":\"item/fileChange/requestApproval\",\"id\":1}}]}"

typedef struct {
    codex_client *client;
    int number;
    counter *answered;
} asker;

static void ask(void *of)
{
    asker *self = of;
    codex_error *error = NULL;
    char params[40], *answer = NULL;
    snprintf(params, sizeof params, "{\"n\":%d}", self->number);
    MUST(codex_request(self->client, "test/hold", params, LIMIT_MS, &answer, &error));
    CHECK_INT(codex_json_int(answer, "/echo/n", -1), self->number);
    codex_string_free(answer);
    counter_add(self->answered, 1);
}

/* Everything that goes ahead reaches the server, although no place is free. */
static void goes_ahead(session *of, codex_turn *turn)
{
    codex_error *error = NULL;
    codex_event *request = turn_event_of(turn, CODEX_EVENT_REQUEST, NULL);
    MUST(codex_event_respond(request, "{\"decision\":\"accept\"}", &error));
    codex_event_free(request);
    MUST(codex_turn_steer(turn, "\"more\"", NULL, LIMIT_MS, &error));
    MUST(codex_request(of->client, "command/exec/write", NULL, LIMIT_MS, NULL, &error));
    MUST(codex_request(of->client, "command/exec/terminate", NULL, LIMIT_MS, NULL, &error));
    plan_notify(of->client, "test/note");
    MUST(codex_turn_interrupt(turn, NULL, &error));
    check_ends(turn, "interrupted");
    CHECK(was_answered("1", 1) && was_received("test/note", 1));
    /* One that does not go ahead waits, and learns that it was not sent. */
    codex_status status = codex_request(of->client, "test/echo", NULL, 50, NULL, &error);
    CHECK_INT(codex_json_bool(codex_error_json(error), "/sent", -1), 0);
    CHECK_INT(codex_error_is_retryable(error), 1);
    check_status(status, CODEX_E_TIMEOUT, error, "codex_request", __FILE__, __LINE__);
}

static void check_window(const char *max_in_flight, int window, int count)
{
    static worker workers[MOST];
    static asker askers[MOST];
    counter answers = {0};
    char *options = plan_options(HELD "," RUNS);
    if (max_in_flight)
        options = check_with(options, "/maxInFlight", max_in_flight);
    session one = session_begin(options, NULL);
    codex_turn *turn = turn_begin(one.thread, "x", NULL);
    for (int at = 0; at < count; at++) {
        asker fresh = {one.client, at, &answers};
        askers[at] = fresh;
        worker_start(&workers[at], ask, &askers[at]);
    }
    WAIT_UNTIL(received_count("test/hold") == window);
    for (int at = 0; at < count; at++)
        WAIT_UNTIL(worker_sleeps(&workers[at]));
    goes_ahead(&one, turn);
    CHECK_INT(received_count("test/hold"), window);
    for (int done = 0; done < count;) {
        int released = count - done < window ? count - done : window;
        plan_notify(one.client, "test/release");
        done += released;
        WAIT_UNTIL(counter_get(&answers) == done);
        int expected = done + window < count ? done + window : count;
        WAIT_UNTIL(received_count("test/hold") == expected);
    }
    for (int at = 0; at < count; at++)
        worker_join(&workers[at]);
    CHECK(!was_received("test/echo", 1));
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    codex_client *client = NULL;
    check_window("1", 1, 4);
    check_window("5", 5, 17);
    check_window(NULL, 64, 70);
    static const char *const refused[] = {"0", "129", "-1", "1.5", "\"4\""};
    for (size_t at = 0; at < sizeof refused / sizeof *refused; at++) {
        char *options = check_with(plan_options(""), "/maxInFlight", refused[at]);
        MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_new(options, LIMIT_MS, &client, &error));
        codex_string_free(options);
    }
    check_settles(before);
    return check_done();
}
