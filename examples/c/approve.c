/* approve.c: asks on the terminal before codex runs a command outside its sandbox.
 *
 *   cc approve.c -o approve $(pkg-config --cflags --libs codex)
 *   ./approve ["what to do"]
 *
 * CODEX_EXAMPLE_OPTIONS, where it is set, is the options_json of codex_new.
 */
#include <codex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The user's word: 1 for yes. Anything else, and the end of the input, is a no. */
static int asked_yes(void)
{
    char line[64];

    printf("Run it? [y/N] ");
    fflush(stdout);
    if (fgets(line, (int)sizeof line, stdin) == NULL)
        return 0;
    return line[0] == 'y' || line[0] == 'Y';
}

static void show(const char *label, const codex_event *event, const char *pointer)
{
    const char *text = codex_event_string(event, pointer, NULL);

    if (text != NULL)
        printf("%-9s %s\n", label, text);
}

/* Called with every event of the turn, on the thread that called codex_turn_run. */
static int32_t on_event(codex_event *event, void *user_data)
{
    codex_error **error = (codex_error **)user_data;
    const char *answer;

    /* A request of another kind is left unanswered here, and so declined. */
    if (codex_event_kind(event) != CODEX_EVENT_REQUEST ||
        strcmp(codex_event_method(event), "item/commandExecution/requestApproval") != 0)
        return 0;

    printf("codex wants to run a command.\n");
    show("command:", event, "/params/command");
    show("in:", event, "/params/cwd");
    show("reason:", event, "/params/reason");
    answer = asked_yes() ? "{\"decision\":\"accept\"}" : "{\"decision\":\"decline\"}";
    return codex_event_respond(event, answer, error) == CODEX_OK ? 0 : CODEX_STOP;
}

int main(int argc, char **argv)
{
    const char *task = argc > 1 ? argv[1] : "Create the file hello.txt in the current folder.";
    const char *params = "{\"approvalPolicy\":\"on-request\",\"approvalsReviewer\":\"user\",\"sandbox\":\"read-only\"}";
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_error *error = NULL;
    codex_error *answer_error = NULL;
    char *input = codex_text_input(task);
    char *result = NULL;
    char *response = NULL;
    codex_status status;

    status = codex_new(getenv("CODEX_EXAMPLE_OPTIONS"), CODEX_DEFAULT, &client, &error);
    if (status == CODEX_OK)
        status = codex_thread_start(client, params, CODEX_DEFAULT, &thread, &error);
    if (status == CODEX_OK)
        status = codex_turn_start(thread, input, NULL, CODEX_DEFAULT, &turn, &error);
    if (status == CODEX_OK)
        status = codex_turn_run(turn, on_event, &answer_error, CODEX_DEFAULT, &result, &error);
    if (status == CODEX_OK) {
        response = codex_json_string(result, "/finalResponse");
        printf("codex: %s\n", response != NULL ? response : "(nothing)");
    }

    if (error != NULL)
        fprintf(stderr, "approve: %s: %s\n", codex_status_name(status), codex_error_message(error));
    if (answer_error != NULL)
        fprintf(stderr, "approve: the answer was not sent: %s\n", codex_error_message(answer_error));
    codex_error_free(answer_error);
    codex_error_free(error);
    codex_string_free(response);
    codex_string_free(result);
    codex_string_free(input);
    codex_turn_free(turn);
    codex_thread_free(thread);
    codex_free(client);
    return status == CODEX_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
