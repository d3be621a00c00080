/* A server with several clients asks them all: who does not look or answer has not declined, the first answer counts,
 * the others hear that it is settled, and one that comes later is asked too. */
/* needs: codex model */
/* server: file */
/* limit: 120 */
#include "approvals.h"

static codex_client *join(const char *approvals)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    char *options = check_options();
    if (approvals)
        options = check_with(options, "/approvals", approvals);
    MUST(codex_new(options, LIMIT_MS, &client, &error));
    codex_string_free(options);
    return client;
}

/* The thread, and a queue that sees everything of it from now on. */
static codex_thread *watch(codex_client *client, const char *thread_id)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    codex_event *none = NULL;
    /* In use before the thread is there: what the server says again while it is resumed is for this queue. */
    char *quoted = codex_json_quote(thread_id), *params = check_with(check_with(NULL, "", "{}"), "/threadId", quoted);
    MUST(codex_thread_begin(client, "thread/resume", params, &thread, &error));
    codex_status status = codex_thread_next(thread, CODEX_POLL, &none, &error);
    CHECK(status == CODEX_TIMEOUT || status == CODEX_OK);
    codex_event_free(none);
    MUST(codex_thread_ready(thread, LIMIT_MS, &error));
    codex_string_free(quoted);
    codex_string_free(params);
    return thread;
}

static codex_event *thread_event(codex_thread *thread, int32_t kind)
{
    codex_error *error = NULL;
    for (;;) {
        codex_event *event = NULL;
        MUST(codex_thread_next(thread, LIMIT_MS, &event, &error));
        if (codex_event_kind(event) == kind)
            return event;
        codex_event_free(event);
    }
}

static void is_same(codex_event *one, codex_event *other)
{
    CHECK_TEXT(codex_event_request_id(one), codex_event_request_id(other));
    CHECK_TEXT(codex_event_method(one), REQUEST);
    CHECK_TEXT(codex_event_method(other), REQUEST);
}

/* The turn's command was declined or ran, as it is said. */
static void ends(codex_turn *turn, const char *name, int ran)
{
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    CHECK_INT(runs(name), ran);
    codex_string_free(result);
}

/* Let go by one, closed by another, answered by a third that came later. */
static void not_answering_is_not_declining(session *one, codex_thread *theirs)
{
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one->thread, asking_prompt("later"), NULL);
    codex_event *mine = turn_request(turn), *their = thread_event(theirs, CODEX_EVENT_REQUEST);
    is_same(mine, their);
    codex_event_free(their);
    codex_client *passer_by = join(NULL);
    codex_thread *passed = watch(passer_by, codex_thread_id(one->thread));
    codex_event *again = thread_event(passed, CODEX_EVENT_REQUEST);
    is_same(mine, again);
    MUST(codex_close(passer_by, LIMIT_MS, &error));
    codex_event_free(again);
    codex_thread_free(passed);
    codex_free(passer_by);

    codex_client *late = join(NULL);
    codex_thread *joined = watch(late, codex_thread_id(one->thread));
    codex_event *replayed = thread_event(joined, CODEX_EVENT_REQUEST);
    is_same(mine, replayed);
    CHECK_INT(runs("later"), 0);
    MUST(codex_event_respond(replayed, "{\"decision\":\"accept\"}", &error));
    codex_event_free(replayed);
    codex_event *settled = turn_event_of(turn, CODEX_EVENT_WITHDRAWN, NULL);
    CHECK_TEXT(codex_event_request_id(settled), codex_event_request_id(mine));
    CHECK_TEXT(codex_event_string(settled, "/params/reason", NULL), "resolved");
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(mine, "{\"decision\":\"decline\"}", &error));
    codex_event_free(settled);
    codex_event_free(mine);
    settled = thread_event(theirs, CODEX_EVENT_WITHDRAWN);
    codex_event_free(settled);
    ends(turn, "later", 1);
    codex_thread_free(joined);
    MUST(codex_close(late, LIMIT_MS, &error));
    codex_free(late);
}

/* Both answer: one of them counts, whichever came first, and the command runs at most once. */
static void the_first_answer_counts(session *one, codex_thread *theirs)
{
    codex_error *error = NULL;
    codex_turn *turn = turn_begin(one->thread, asking_prompt("first"), NULL);
    codex_event *mine = turn_request(turn), *their = thread_event(theirs, CODEX_EVENT_REQUEST);
    is_same(mine, their);
    MUST(codex_event_respond(their, "{\"decision\":\"decline\"}", &error));
    /* Its loss may be known here, or not yet. */
    codex_status status = codex_event_respond(mine, "{\"decision\":\"decline\"}", &error);
    CHECK(status == CODEX_OK || status == CODEX_E_ALREADY_ANSWERED);
    codex_error_free(error);
    codex_event_free(mine);
    codex_event_free(their);
    ends(turn, "first", 0);
}

/* A run that looks at nothing goes on as somebody else says. */
static void nobody_looks_here(session *one, codex_thread *theirs)
{
    codex_error *error = NULL;
    char *input = codex_text_input(asking_prompt("unseen"));
    codex_turn *turn = NULL;
    MUST(codex_turn_start(one->thread, input, NULL, LIMIT_MS, &turn, &error));
    codex_event *their = thread_event(theirs, CODEX_EVENT_REQUEST);
    codex_turn_free(turn); /* with the request that it had */
    MUST(codex_event_respond(their, "{\"decision\":\"accept\"}", &error));
    codex_event_free(their);
    WAIT_UNTIL(runs("unseen") == 1);
    for (int over = 0; !over;) {
        codex_event *event = thread_event(theirs, CODEX_EVENT_NOTIFICATION);
        over = strcmp(codex_event_method(event), "turn/completed") == 0;
        codex_event_free(event);
    }
    codex_string_free(input);
}

/* Who resumes the thread again is asked again: the new event takes the place of the old one. */
static void asked_again(session *one)
{
    codex_error *error = NULL;
    codex_thread *again = NULL;
    codex_turn *turn = turn_begin(one->thread, asking_prompt("again"), NULL);
    codex_event *first = turn_request(turn);
    MUST(codex_thread_resume(one->client, codex_thread_id(one->thread), NULL, LIMIT_MS, &again, &error));
    codex_event *old = turn_event_of(turn, CODEX_EVENT_WITHDRAWN, NULL), *second = turn_request(turn);
    CHECK_TEXT(codex_event_string(old, "/params/reason", NULL), "idReused");
    is_same(first, second);
    MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(first, "{\"decision\":\"decline\"}", &error));
    codex_event_free(first);
    MUST(codex_event_respond(second, "{\"decision\":\"accept\"}", &error));
    codex_event_free(second);
    codex_event_free(old);
    codex_thread_free(again);
    ends(turn, "again", 1);
}

/* A client that was told to decline does, for all of them. */
static void one_declines(session *one)
{
    codex_error *error = NULL;
    codex_client *strict = join("\"decline\"");
    codex_thread *thread = NULL;
    MUST(codex_thread_resume(strict, codex_thread_id(one->thread), NULL, LIMIT_MS, &thread, &error));
    codex_turn *turn = turn_begin(one->thread, asking_prompt("strict"), NULL);
    ends(turn, "strict", 0);
    codex_thread_free(thread);
    MUST(codex_close(strict, LIMIT_MS, &error));
    codex_free(strict);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    session one = session_begin(check_options(), ASKS);
    ends(turn_begin(one.thread, "say: hello", NULL), "nothing", 0); /* a thread that can be resumed */
    codex_client *other = join(NULL);
    codex_thread *theirs = watch(other, codex_thread_id(one.thread));
    not_answering_is_not_declining(&one, theirs);
    the_first_answer_counts(&one, theirs);
    nobody_looks_here(&one, theirs);
    codex_thread_free(theirs);
    MUST(codex_close(other, LIMIT_MS, &error));
    codex_free(other);
    asked_again(&one);
    one_declines(&one);
    session_end(&one);
    check_settles(before);
    return check_done();
}
