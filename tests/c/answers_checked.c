/* An answer of the wrong shape for its method is refused with the right shape in the message; the request stays open. */
/* needs: faulty */
#include "record.h"
#include "requests.h"

static const struct {
    const char *method, *params, *wrong, *says, *right;
} requests[] = {
    {"item/commandExecution/requestApproval", "{}", "{\"decision\":\"allow\"}", "takes {\"decision\":\"accept\"}",
     "{\"decision\":\"acceptForSession\"}"},
    {"item/fileChange/requestApproval", "{}", "{\"action\":\"accept\"}", "decision is missing", "{\"decision\":\"accept\"}"},
    {"item/permissions/requestApproval", "{}", "{\"decision\":\"accept\"}", "takes {\"permissions\":",
     "{\"permissions\":{\"network\":{\"enabled\":true}},\"scope\":\"turn\"}"},
    {"item/tool/requestUserInput", "{\"questions\":[{\"id\":\"colour\"}]}", "{\"answers\":{\"color\":{\"answers\":[\"red\"]}}}",
     "takes {\"answers\":{\"colour\":{\"answers\":[", "{\"answers\":{\"colour\":{\"answers\":[\"red\"]}}}"},
    {"item/tool/call", "{}", "{\"success\":true,\"content\":\"done\"}", "contentItems is missing",
     "{\"success\":true,\"contentItems\":[{\"type\":\"inputText\",\"text\":\"done\"}]}"},
    {"mcpServer/elicitation/request", "{\"mode\":\"form\",\"requestedSchema\":{\"required\":[\"name\"]}}", "{\"action\":\"accept\"}",
     "content is missing", "{\"action\":\"accept\",\"content\":{\"name\":\"n\"}}"},
    {"account/chatgptAuthTokens/refresh", "{}", "{\"access_token\":\"a\"}", "takes {\"accessToken\":",
     "{\"accessToken\":\"a\",\"chatgptAccountId\":\"b\"}"},
    {"attestation/generate", "{}", "{\"token\":7}", "takes {\"token\":", "{\"token\":\"t\"}"},
    {"currentTime/read", "{}", "{\"currentTimeAt\":\"now\"}", "takes {\"currentTimeAt\":", "{\"currentTimeAt\":1700000000}"},
    {"applyPatchApproval", "{}", "{\"decision\":\"accept\"}", "takes {\"decision\":\"approved\"}", "{\"decision\":\"approved\"}"},
    {"execCommandApproval", "{}", "{\"decision\":\"denied\"}", "{\"denied\":{\"rejection\":\"why\"}}",
     "{\"decision\":{\"denied\":{\"rejection\":\"no\"}}}"},
    /* What this version does not know passes: a request, and a decision that is offered. */
    {"future/request", "{}", NULL, NULL, "[7]"},
    {"item/commandExecution/requestApproval", "{\"availableDecisions\":[\"acceptForProject\"]}", "{\"decision\":\"acceptForHost\"}",
     "\"acceptForHost\"", "{\"decision\":\"acceptForProject\"}"},
};

enum { REQUESTS = sizeof requests / sizeof *requests };

/* A client on a server that asks all of these, by number, when it gets a test/ask; each one comes to `all`. */
static codex_client *begin(inbox *all, const char *check)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    char *plan = check_with(NULL, "", "{\"rules\":[{\"on\":\"test/ask\",\"do\":[\"reply\"]}]}"), step[400];
    for (int at = 0; at < REQUESTS; at++) {
        snprintf(step, sizeof step, "{\"ask\":{\"method\":\"%s\",\"id\":%d,\"params\":%s}}", requests[at].method, at, requests[at].params);
        plan = check_with(plan, "/rules/0/do/-", step);
    }
    char *options = check_with(check_plan(plan), "/checkAnswers", check);
    remove("record.jsonl");
    MUST(codex_new(options, LIMIT_MS, &client, &error));
    MUST(codex_set_request_handler(client, inbox_give, all, inbox_release, &error));
    MUST(codex_request(client, "test/ask", NULL, LIMIT_MS, NULL, &error));
    codex_string_free(options);
    codex_string_free(plan);
    return client;
}

static void end(codex_client *client, inbox *all)
{
    codex_error *error = NULL;
    MUST(codex_close(client, LIMIT_MS, &error));
    codex_free(client);
    WAIT_UNTIL(counter_get(&all->released) == 1);
    CHECK_INT(all->taken, counter_get(&all->given));
}

/* The server got this answer, and only this one. */
static void was_sent(int id, const char *result)
{
    char number[20], expected[300];
    snprintf(number, sizeof number, "%d", id);
    snprintf(expected, sizeof expected, "{\"id\":%d,\"result\":%s}", id, result);
    WAIT_UNTIL(was_answered(number, 1));
    CHECK(!was_answered(number, 2));
    CHECK_OWNED(answered(number, 1), expected);
}

static void refused_and_answered_again(void)
{
    inbox all = {{NULL}, {0}, {0}, 0};
    codex_error *error = NULL;
    codex_client *client = begin(&all, "true");
    for (int at = 0; at < REQUESTS; at++) {
        codex_event *request = inbox_request(&all, requests[at].method);
        if (requests[at].wrong) {
            request_refuses(request, requests[at].wrong, requests[at].says);
            request_refuses(request, requests[at].wrong, requests[at].says);
        }
        MUST(codex_event_respond(request, requests[at].right, &error));
        /* Answered, it is that what counts, not the shape. */
        MUST_GIVE(CODEX_E_ALREADY_ANSWERED, codex_event_respond(request, "{\"decision\":\"allow\"}", &error));
        codex_event_free(request);
        was_sent(at, requests[at].right);
    }
    end(client, &all);
}

static void left_to_the_server(void)
{
    inbox all = {{NULL}, {0}, {0}, 0};
    codex_error *error = NULL;
    codex_client *client = begin(&all, "false");
    for (int at = 0; at < REQUESTS; at++) {
        const char *result = requests[at].wrong ? requests[at].wrong : requests[at].right;
        codex_event *request = inbox_request(&all, requests[at].method);
        MUST_GIVE(CODEX_E_JSON, codex_event_respond(request, "{", &error));
        request_answer(request, result);
        was_sent(at, result);
    }
    end(client, &all);
}

int main(void)
{
    check_counts before = check_count();
    refused_and_answered_again();
    left_to_the_server();
    check_settles(before);
    return check_done();
}
