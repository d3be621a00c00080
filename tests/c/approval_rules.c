/* A list of rules on the real server: what it accepts runs, what it declines does not, everything else is asked; and no shell's
 * text passes for the words that it is made of. */
/* needs: codex model mcp */
/* limit: 120 */
#include "kinds.h"

#define COMMAND "item/commandExecution/requestApproval"
#define ASKS_READ_ONLY "{\"approvalPolicy\":\"on-request\",\"sandbox\":\"read-only\"}"

enum { ACCEPTED = 1, DECLINED, ASKED, CANCELLED };
static const char *const OUTCOMES[] = {"nothing", "accepted", "declined", "asked", "cancelled"};

static session begin(const char *rules, const char *params)
{
    return session_begin(check_with(kind_options(), "/approvals", rules), params);
}

/* What becomes of the request that this turn makes the server send; one that is asked is declined. The turn is freed. */
static int outcome(codex_turn *turn, const char *declined)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    int found = 0;
    while ((status = codex_turn_next(turn, LIMIT_MS, &event, &error)) == CODEX_OK) {
        int32_t kind = codex_event_kind(event);
        if (kind == CODEX_EVENT_REQUEST || kind == CODEX_EVENT_OBSERVED) {
            CHECK_INT(found, 0);
            found = kind == CODEX_EVENT_REQUEST ? ASKED : ACCEPTED;
        }
        codex_event_free(event);
    }
    check_status(status, CODEX_END, error, "codex_turn_next", __FILE__, __LINE__);
    char *result = turn_end(turn), *response = codex_json_string(result, "/finalResponse"), *how = codex_json_string(result, "/status");
    if (strcmp(how, "interrupted") == 0)
        found = CANCELLED;
    else if (response && strstr(response, declined) != NULL)
        found = found == ASKED ? ASKED : DECLINED;
    codex_string_free(how);
    codex_string_free(response);
    codex_string_free(result);
    return found;
}

static void expect(int actual, int expected, const char *what)
{
    if (actual != expected) {
        fprintf(stderr, "%s was %s, not %s\n", what, OUTCOMES[actual], OUTCOMES[expected]);
        exit(1);
    }
}

static void command(session *one, const char *line, int expected)
{
    char prompt[1000];
    snprintf(prompt, sizeof prompt, "run: %s", line);
    expect(outcome(turn_begin(one->thread, prompt, NULL), "rejected by user"), expected, line);
    /* Whatever was asked did not happen. */
    CHECK(access("work/made", F_OK) != 0);
}

static const struct {
    const char *line;
    int expected;
} COMMANDS[] = {
    {"git status", ACCEPTED},
    {"git status --short", ACCEPTED},
    {"git 'status' \"-s\"", ACCEPTED},
    {"echo one", ACCEPTED},
    {"'echo' 'one; touch made'", ACCEPTED}, /* one word, that is no command */
    {"echo one two", ASKED},
    {"echo -n", ASKED}, /* an option is no argument that just any will do for */
    {"echo", ASKED},
    {"git statusx", ASKED},
    {"git", ASKED},
    {"git -C /tmp status", ASKED},
    {"/usr/bin/git status", ASKED},
    {"env git status", ASKED},
    {"command git status", ASKED},
    {"sudo git status", ASKED},
    /* A shell's own means. */
    {"git status; touch made", ASKED},
    {"git status;touch made", ASKED},
    {"git status && touch made", ASKED},
    {"git status || touch made", ASKED},
    {"git status | tee made", ASKED},
    {"git status & touch made", ASKED},
    {"git status\ntouch made", ASKED},
    {"git status > made", ASKED},
    {"git status >made", ASKED},
    {"git status 2>made", ASKED},
    {"git status < made", ASKED},
    {"git status `touch made`", ASKED},
    {"git status $(touch made)", ASKED},
    {"git status \"$(touch made)\"", ASKED},
    {"git status <(touch made)", ASKED},
    {"git status $HOME", ASKED},
    {"git status ${X:=made}", ASKED},
    {"git status *", ASKED},
    {"git status ~", ASKED},
    {"git status {a,b}", ASKED},
    {"git status # made", ASKED},
    {"git status $'\\n'touch made", ASKED},
    {"(git status)", ASKED},
    {"{ git status; }", ASKED},
    {"! git status", ASKED},
    {"if git status", ASKED},
    {"PATH=. git status", ASKED},
    {"GIT_PAGER=./made git status", ASKED},
    {"git status 'unfinished", ASKED},
    /* The server wraps a command once; what is wrapped again is a shell's script. */
    {"bash -lc 'git status'", ASKED},
    {"/bin/bash -lc 'git status'", ASKED},
    {"sh -c 'git status; touch made'", ASKED},
    /* Declined and asked by their own rules, which come before. */
    {"rm made", DECLINED},
    {"rm -rf made", DECLINED},
    {"'rm' made", DECLINED},
    {"echo secret", ASKED},
    {"stop here", CANCELLED},
    /* What may be declined is not accepted, and what is not certain is asked. */
    {"rm made; true", ASKED},
};

static const char RULES[] =
    "[{\"method\":\"" COMMAND "\",\"command\":[\"echo\",\"secret\"],\"decision\":\"ask\"},"
    "{\"method\":\"" COMMAND "\",\"command\":[\"rm\",\"**\"],\"decision\":\"decline\"},"
    "{\"method\":\"" COMMAND "\",\"command\":[\"stop\",\"**\"],\"decision\":\"cancel\"},"
    "{\"method\":\"" COMMAND "\",\"command\":[\"git\",\"status\",\"**\"],\"decision\":\"accept\"},"
    "{\"method\":[\"" COMMAND "\"],\"command\":[\"echo\",\"*\"],\"decision\":\"acceptForSession\"}]";

static void commands(void)
{
    session one = begin(RULES, ASKS_READ_ONLY);
    for (size_t at = 0; at < sizeof COMMANDS / sizeof *COMMANDS; at++)
        command(&one, COMMANDS[at].line, COMMANDS[at].expected);
    session_end(&one);
}

/* What is typed into a command that runs is no command: no rule for commands speaks of it. */
static void terminal_input(void)
{
    static const char rules[] = "[{\"method\":\"" COMMAND "\",\"command\":[\"cat\"],\"decision\":\"accept\"},"
                                "{\"method\":\"" COMMAND "\",\"command\":[\"write_stdin\",\"**\"],\"decision\":\"accept\"}]";
    session one = begin(rules, ASKS_READ_ONLY);
    char prompt[300];
    char *result = turn_end(turn_begin(one.thread,
                                       "tool exec_command: {\"cmd\":\"cat\",\"tty\":true,\"yield_time_ms\":250,"
                                       "\"sandbox_permissions\":\"require_escalated\",\"justification\":\"May I?\"}",
                                       NULL));
    char *told = codex_json_string(result, "/finalResponse"), *id = told ? strstr(told, "session ID ") : NULL;
    CHECK(id != NULL);
    snprintf(prompt, sizeof prompt, "tool write_stdin: {\"session_id\":%ld,\"chars\":\"touch made\\n\",\"yield_time_ms\":250}",
             strtol(id + strlen("session ID "), NULL, 10));
    codex_string_free(told);
    codex_string_free(result);
    codex_turn *turn = turn_begin(one.thread, prompt, NULL);
    codex_event *request = turn_event_of(turn, CODEX_EVENT_REQUEST, COMMAND);
    CHECK_TEXT(codex_event_string(request, "/params/kind", NULL), "writeStdin");
    CHECK(strncmp(codex_event_string(request, "/params/command", NULL), "write_stdin ", 12) == 0);
    codex_event_free(request);
    turn_drain(turn);
    codex_turn_free(turn);
    session_end(&one);
}

/* A rule may hold for one folder only, and what is below it. */
static void folders(void)
{
    char folder[4096], rules[5000], params[5000];
    codex_error *error = NULL;
    CHECK(getcwd(folder, sizeof folder) != NULL);
    snprintf(rules, sizeof rules, "[{\"method\":\"" COMMAND "\",\"command\":[\"pwd\"],\"cwd\":\"%s/work\",\"decision\":\"accept\"}]", folder);
    session one = begin(rules, ASKS_READ_ONLY);
    command(&one, "pwd", ACCEPTED);
    codex_thread_free(one.thread);
    snprintf(params, sizeof params, "{\"approvalPolicy\":\"on-request\",\"sandbox\":\"read-only\",\"cwd\":\"%s\"}", folder);
    MUST(codex_thread_start(one.client, params, LIMIT_MS, &one.thread, &error));
    command(&one, "pwd", ASKED);
    session_end(&one);
}

/* The other requests: all that a rule can say to each, on the real server. */
static void others(void)
{
    static const struct {
        const char *method, *decision;
        int expected;
    } cases[] = {
        {"item/fileChange/requestApproval", "accept", ACCEPTED},
        {"item/fileChange/requestApproval", "acceptForSession", ACCEPTED},
        {"item/fileChange/requestApproval", "decline", DECLINED},
        {"item/fileChange/requestApproval", "cancel", CANCELLED},
        {"item/fileChange/requestApproval", "ask", ASKED},
        {"item/permissions/requestApproval", "decline", DECLINED},
        {"item/permissions/requestApproval", "ask", ASKED},
        {"item/tool/requestUserInput", "decline", DECLINED},
        {"item/tool/call", "decline", DECLINED},
        {"mcpServer/elicitation/request", "decline", DECLINED},
        {"mcpServer/elicitation/request", "ask", ASKED},
    };
    for (size_t at = 0; at < sizeof cases / sizeof *cases; at++) {
        char rules[200], what[200];
        int kind = 0;
        while (strcmp(KINDS[kind].method, cases[at].method) != 0)
            kind++;
        snprintf(rules, sizeof rules, "[{\"method\":\"%s\",\"decision\":\"%s\"}]", cases[at].method, cases[at].decision);
        snprintf(what, sizeof what, "%s by %s", cases[at].method, cases[at].decision);
        session one = begin(rules, KIND_PARAMS);
        expect(outcome(kind_turn(one.thread, &KINDS[kind]), KINDS[kind].declined), cases[at].expected, what);
        /* No rule speaks of it: it is asked. */
        expect(outcome(kind_turn(one.thread, &KINDS[0]), KINDS[0].declined), ASKED, "a command without a rule");
        session_end(&one);
    }
}

/* A rule's yes holds where nobody could be asked, too; what it does not speak of is declined there. */
static void nobody_is_there(void)
{
    codex_error *error = NULL;
    char *result = NULL;
    session one = begin(RULES, ASKS_READ_ONLY);
    MUST(codex_thread_run(one.thread, "\"run: echo one\"", NULL, LIMIT_MS, &result, &error));
    CHECK(strstr(result, "rejected by user") == NULL);
    codex_string_free(result);
    MUST(codex_thread_run(one.thread, "\"run: echo one two\"", NULL, LIMIT_MS, &result, &error));
    CHECK(strstr(result, "rejected by user") != NULL);
    codex_string_free(result);
    session_end(&one);
}

int main(void)
{
    check_counts before = check_count();
    commands();
    terminal_input();
    folders();
    others();
    nobody_is_there();
    check_settles(before);
    return check_done();
}
