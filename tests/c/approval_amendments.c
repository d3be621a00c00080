/* What an approval can say besides yes and no, on the real server: for the session, for good, for a host; offered or not. */
/* needs: codex model */
#include "approvals.h"

/* A turn that runs this: whether codex asked, and got the answer (NULL: it must not ask). What the model was told; to free. */
static char *answered(session *one, const char *line, const char *decision)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    int asked = 0;
    char prompt[1000], answer[1000];
    snprintf(prompt, sizeof prompt, "run: %s", line);
    snprintf(answer, sizeof answer, "{\"decision\":%s}", decision ? decision : "null");
    codex_turn *turn = turn_begin(one->thread, prompt, NULL);
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        if (codex_event_kind(event) == CODEX_EVENT_REQUEST) {
            asked++;
            MUST(codex_event_respond(event, answer, &error));
        }
        codex_event_free(event);
    }
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    CHECK_INT(asked, decision != NULL);
    char *result = turn_end(turn), *response = codex_json_string(result, "/finalResponse");
    codex_string_free(result);
    return response;
}

static void ran(session *one, const char *line, const char *decision)
{
    char *told = answered(one, line, decision);
    CHECK(told != NULL && strstr(told, "Process exited with code 0") != NULL);
    codex_string_free(told);
}

static void rejected(session *one, const char *line, const char *decision)
{
    char *told = answered(one, line, decision);
    CHECK(told != NULL && strstr(told, "rejected by user") != NULL);
    codex_string_free(told);
}

/* What codex offers is in the request; it honours what it does not offer, too. */
static void offered_or_not(session *one)
{
    codex_turn *turn = turn_begin(one->thread, "run: echo offered", NULL);
    codex_event *request = turn_request(turn);
    const char *json = codex_event_json(request, NULL);
    CHECK_OWNED(codex_json_value(json, "/params/availableDecisions"),
                "[\"accept\",{\"acceptWithExecpolicyAmendment\":{\"execpolicy_amendment\":[\"echo\",\"offered\"]}},\"cancel\"]");
    CHECK_OWNED(codex_json_value(json, "/params/proposedExecpolicyAmendment"), "[\"echo\",\"offered\"]");
    CHECK_TEXT(codex_event_string(request, "/params/availableDecisions/0", NULL), "accept");
    codex_event_free(request);
    turn_drain(turn);
    codex_turn_free(turn);

    rejected(one, "echo not offered", "\"decline\"");
    ran(one, "echo for the session", "\"acceptForSession\"");
    ran(one, "echo for the session", NULL);
    rejected(one, "echo another", "\"decline\"");
    char *told = answered(one, "echo cancelled", "\"cancel\"");
    CHECK(told == NULL);
}

/* The rule that codex keeps holds from now on: in this thread, in others, and after a restart. */
static void for_good(session *one)
{
    codex_error *error = NULL;
    char path[4200], line[300];
    ran(one, "echo for good", "{\"acceptWithExecpolicyAmendment\":{\"execpolicy_amendment\":[\"echo\",\"for\",\"good\"]}}");
    snprintf(path, sizeof path, "%s/rules/default.rules", check_env("CODEX_HOME"));
    FILE *rules = fopen(path, "r");
    CHECK(rules != NULL && fgets(line, sizeof line, rules) != NULL && fclose(rules) == 0);
    CHECK_TEXT(line, "prefix_rule(pattern=[\"echo\", \"for\", \"good\"], decision=\"allow\")\n");
    ran(one, "echo for good", NULL);
    ran(one, "echo for good and more", NULL); /* it is the beginning of a command that was allowed */
    ran(one, "echo for better", "\"accept\"");
    codex_thread_free(one->thread);
    MUST(codex_thread_start(one->client, ASKS, LIMIT_MS, &one->thread, &error));
    ran(one, "echo for good", NULL);
    session two = session_begin(check_options(), ASKS);
    ran(&two, "echo for good", NULL);
    session_end(&two);
}

/* A host that is let through or kept out: for a command that asks for none, it is a yes or a no. */
static void for_a_host(session *one)
{
    ran(one, "echo host", "{\"applyNetworkPolicyAmendment\":{\"network_policy_amendment\":{\"host\":\"example.org\",\"action\":\"allow\"}}}");
    rejected(one, "echo host", "{\"applyNetworkPolicyAmendment\":{\"network_policy_amendment\":{\"host\":\"example.org\",\"action\":\"deny\"}}}");
}

int main(void)
{
    check_counts before = check_count();
    session one = session_begin(check_options(), ASKS);
    offered_or_not(&one);
    for_good(&one);
    for_a_host(&one);
    session_end(&one);
    check_settles(before);
    return check_done();
}
