/* Tools of the host's on the real server: arguments, answers of every kind, now and later; which threads know them; tools that
 * are replaced, taken away and let go. */
/* needs: codex model */
/* limit: 90 */
#include "model.h"
#include "requests.h"

#define CALL "item/tool/call"
#define LOOK_UP "{\"name\":\"look_up\",\"description\":\"Finds it.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}}}}"
#define COUNT "{\"name\":\"count\",\"description\":\"Counts.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"of\":{\"type\":\"array\"}}}}"
#define SAYS(text) "{\"success\":true,\"contentItems\":[{\"type\":\"inputText\",\"text\":\"" text "\"}]}"
#define PIXEL                                                                                                          \
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

static void set_tool(codex_client *client, const char *tool, inbox *calls)
{
    codex_error *error = NULL;
    MUST(codex_set_tool(client, tool, calls ? inbox_give : NULL, calls, calls ? inbox_release : NULL, &error));
}

/* A turn that ends well, with this as its last message; it is freed. */
static void ends_with(codex_turn *turn, const char *response)
{
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), response);
    codex_string_free(result);
}

/* The status of the turn's one call, as its item has it; the turn is freed. */
static void call_ends(codex_turn *turn, const char *status)
{
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    CHECK_OWNED(codex_json_string(result, "/items/1/type"), "dynamicToolCall");
    CHECK_OWNED(codex_json_string(result, "/items/1/status"), status);
    codex_string_free(result);
}

static void two_tools_in_one_turn(session *one, inbox *looks, inbox *counts)
{
    codex_turn *turn = turn_begin(one->thread, "tool look_up: {\"id\":\"a \\\"b\\\"\"}\ntool count: {\"of\":[1,2]}", NULL);
    codex_event *call = inbox_request(looks, CALL);
    CHECK_TEXT(codex_event_thread_id(call), codex_thread_id(one->thread));
    CHECK_TEXT(codex_event_turn_id(call), codex_turn_id(turn));
    CHECK_TEXT(codex_event_string(call, "/params/tool", NULL), "look_up");
    CHECK_TEXT(codex_event_string(call, "/params/arguments/id", NULL), "a \"b\"");
    request_answer(call, SAYS("a heron"));
    call = inbox_request(counts, CALL);
    CHECK_TEXT(codex_event_string(call, "/params/arguments/of/1", NULL), "2");
    request_answer(call, SAYS("two"));
    ends_with(turn, "The tool answered: two");
    CHECK(model_was_sent("/body/input", "a heron"));
}

static void answers_of_every_kind(session *one, inbox *looks)
{
    codex_turn *turn = turn_begin(one->thread, "tool look_up: {}", NULL);
    request_answer(inbox_request(looks, CALL),
                   "{\"success\":true,\"contentItems\":[{\"type\":\"inputText\",\"text\":\"first\"},"
                   "{\"type\":\"inputImage\",\"imageUrl\":\"" PIXEL "\"},{\"type\":\"inputText\",\"text\":\"last\"}]}");
    call_ends(turn, "completed");
    CHECK(model_was_sent("/body/input", "{\"type\":\"input_text\",\"text\":\"first\"},{\"type\":\"input_image\",\"image_url\":\"" PIXEL "\""));

    turn = turn_begin(one->thread, "tool look_up: {}", NULL);
    request_answer(inbox_request(looks, CALL),
                   "{\"success\":false,\"contentItems\":[{\"type\":\"inputText\",\"text\":\"there is no such bird\"}]}");
    call_ends(turn, "failed");
    CHECK(model_was_sent("/body/input", "there is no such bird"));

    /* Let go without an answer, and answered with an error. */
    codex_error *error = NULL;
    turn = turn_begin(one->thread, "tool look_up: {}", NULL);
    codex_event_free(inbox_request(looks, CALL));
    call_ends(turn, "failed");
    turn = turn_begin(one->thread, "tool look_up: {}", NULL);
    codex_event *call = inbox_request(looks, CALL);
    MUST(codex_event_reject(call, -32000, "no index", &error));
    codex_event_free(call);
    call_ends(turn, "failed");
}

static void answer_later(void *of)
{
    check_sleep_ms(100);
    request_answer(of, SAYS("later"));
}

/* The callback has long returned when another thread answers; other turns end meanwhile. */
static void from_another_thread(session *one, inbox *looks)
{
    codex_error *error = NULL;
    codex_thread *other = NULL;
    worker later;
    codex_turn *turn = turn_begin(one->thread, "tool look_up: {}", NULL);
    codex_event *call = inbox_request(looks, CALL);
    MUST(codex_thread_start(one->client, NULL, LIMIT_MS, &other, &error));
    ends_with(turn_begin(other, "say: meanwhile", NULL), "meanwhile");
    worker_start(&later, answer_later, call);
    ends_with(turn, "The tool answered: later");
    worker_join(&later);
    codex_thread_free(other);
}

/* The call that the old callback was given stays its own; the new one gets the calls after that. */
static void replaced_and_taken_away(session *one, inbox *old)
{
    codex_error *error = NULL;
    inbox fresh = {{NULL}, {0}, {0}, 0};
    codex_turn *turn = turn_begin(one->thread, "tool look_up: {}", NULL);
    codex_event *call = inbox_request(old, CALL);
    set_tool(one->client, LOOK_UP, &fresh);
    CHECK_INT(counter_get(&old->released), 0);
    request_answer(call, SAYS("from the old one"));
    WAIT_UNTIL(counter_get(&old->released) == 1);
    ends_with(turn, "The tool answered: from the old one");

    turn = turn_begin(one->thread, "tool look_up: {}", NULL);
    call = inbox_request(&fresh, CALL);
    MUST(codex_turn_interrupt(turn, NULL, &error));
    codex_event *withdrawn = inbox_next(&fresh);
    CHECK_INT(codex_event_kind(withdrawn), CODEX_EVENT_WITHDRAWN);
    CHECK_TEXT(codex_event_request_id(withdrawn), codex_event_request_id(call));
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(call, SAYS("x"), &error));
    codex_event_free(withdrawn);
    codex_event_free(call);
    codex_string_free(turn_end(turn));

    /* Taken away, its calls go to the turn's handle. */
    set_tool(one->client, "{\"name\":\"look_up\"}", NULL);
    WAIT_UNTIL(counter_get(&fresh.released) == 1);
    turn = turn_begin(one->thread, "tool look_up: {}", NULL);
    request_answer(turn_event_of(turn, CODEX_EVENT_REQUEST, CALL), SAYS("from the queue"));
    turn_drain(turn);
    ends_with(turn, "The tool answered: from the queue");
    CHECK_INT(fresh.taken, counter_get(&fresh.given));
}

/* A thread knows the tools that were set when it was started, and so does its fork. Gives its id, to free. */
static char *which_threads_know_it(session *one)
{
    codex_error *error = NULL;
    inbox looks = {{NULL}, {0}, {0}, 0};
    codex_thread *before = NULL, *after = NULL, *fork = NULL;
    MUST(codex_thread_start(one->client, NULL, LIMIT_MS, &before, &error));
    set_tool(one->client, LOOK_UP, &looks);
    MUST(codex_thread_start(one->client, NULL, LIMIT_MS, &after, &error));
    ends_with(turn_begin(before, "say: before", NULL), "before");
    CHECK(!model_was_sent("/body/tools", "look_up"));
    ends_with(turn_begin(after, "say: after", NULL), "after");
    CHECK(model_was_sent("/body/tools", "\"look_up\""));

    MUST(codex_thread_fork(one->client, codex_thread_id(after), NULL, LIMIT_MS, &fork, &error));
    codex_turn *turn = turn_begin(fork, "tool look_up: {}", NULL);
    request_answer(inbox_request(&looks, CALL), SAYS("in the fork"));
    ends_with(turn, "The tool answered: in the fork");
    CHECK_INT(looks.taken, counter_get(&looks.given));
    set_tool(one->client, "{\"name\":\"look_up\"}", NULL);
    WAIT_UNTIL(counter_get(&looks.released) == 1);
    char *id = codex_json_string(codex_thread_json(after), "/thread/id");
    codex_thread_free(fork);
    codex_thread_free(before);
    codex_thread_free(after);
    return id;
}

/* Two more servers: in one of them the thread goes on, with the tool as that client has set it; the other's is its own. */
static void in_another_process(const char *thread_id)
{
    codex_error *error = NULL;
    inbox looks[2] = {{{NULL}, {0}, {0}, 0}, {{NULL}, {0}, {0}, 0}};
    session one = {NULL, NULL};
    char *options = check_options();
    MUST(codex_new(options, LIMIT_MS, &one.client, &error));
    set_tool(one.client, LOOK_UP, &looks[0]);
    MUST(codex_thread_resume(one.client, thread_id, NULL, LIMIT_MS, &one.thread, &error));
    session two = {NULL, NULL};
    MUST(codex_new(options, LIMIT_MS, &two.client, &error));
    codex_string_free(options);
    set_tool(two.client, LOOK_UP, &looks[1]);
    MUST(codex_thread_start(two.client, NULL, LIMIT_MS, &two.thread, &error));

    codex_turn *resumed = turn_begin(one.thread, "tool look_up: {\"id\":\"one\"}", NULL);
    codex_turn *started = turn_begin(two.thread, "tool look_up: {\"id\":\"two\"}", NULL);
    codex_event *calls[2] = {inbox_request(&looks[0], CALL), inbox_request(&looks[1], CALL)};
    CHECK_TEXT(codex_event_string(calls[0], "/params/arguments/id", NULL), "one");
    CHECK_TEXT(codex_event_string(calls[1], "/params/arguments/id", NULL), "two");
    request_answer(calls[1], SAYS("the other one"));
    request_answer(calls[0], SAYS("the resumed one"));
    ends_with(resumed, "The tool answered: the resumed one");
    ends_with(started, "The tool answered: the other one");
    session_end(&one);
    session_end(&two);
    for (int at = 0; at < 2; at++) {
        WAIT_UNTIL(counter_get(&looks[at].released) == 1);
        CHECK_INT(looks[at].taken, counter_get(&looks[at].given));
    }
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    inbox looks = {{NULL}, {0}, {0}, 0}, counts = {{NULL}, {0}, {0}, 0}, refused = {{NULL}, {0}, {0}, 0};
    session one = {NULL, NULL};
    char *options = check_options();
    MUST(codex_new(options, LIMIT_MS, &one.client, &error));
    codex_string_free(options);
    set_tool(one.client, LOOK_UP, &looks);
    set_tool(one.client, COUNT, &counts);
    /* What the server would refuse is refused here, and its data released. */
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT,
              codex_set_tool(one.client, "{\"name\":\"a b\",\"description\":\"\",\"inputSchema\":{}}", inbox_give, &refused, inbox_release, &error));
    MUST_GIVE(CODEX_E_INVALID_HANDLE, codex_set_tool(NULL, LOOK_UP, inbox_give, &refused, inbox_release, &error));
    MUST_GIVE(CODEX_OK, codex_set_tool(one.client, "{\"name\":\"none\"}", NULL, &refused, inbox_release, &error));
    CHECK_INT(counter_get(&refused.released), 3);
    MUST(codex_thread_start(one.client, NULL, LIMIT_MS, &one.thread, &error));
    two_tools_in_one_turn(&one, &looks, &counts);
    answers_of_every_kind(&one, &looks);
    from_another_thread(&one, &looks);
    replaced_and_taken_away(&one, &looks);
    char *thread_id = which_threads_know_it(&one);
    session_end(&one);
    WAIT_UNTIL(counter_get(&counts.released) == 1);
    WAIT_UNTIL(counter_get(&looks.released) == 1);
    in_another_process(thread_id);
    codex_string_free(thread_id);
    check_settles(before);
    return check_done();
}
