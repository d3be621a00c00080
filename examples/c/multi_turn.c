/* multi_turn.c: two turns on one thread; the second sees the first.
 *
 *   cc multi_turn.c -o multi_turn $(pkg-config --cflags --libs codex)
 *   ./multi_turn ["first message" "second message"]
 *
 * CODEX_EXAMPLE_OPTIONS, where it is set, is the options_json of codex_new.
 */
#include <codex.h>
#include <stdio.h>
#include <stdlib.h>

/* Runs one turn and prints both sides of it. */
static codex_status say(codex_thread *thread, const char *message, codex_error **error)
{
    char *input = codex_text_input(message);
    char *result = NULL;
    char *answer = NULL;
    codex_status status = codex_thread_run(thread, input, NULL, CODEX_DEFAULT, &result, error);

    if (status == CODEX_OK) {
        answer = codex_json_string(result, "/finalResponse");
        printf("you:   %s\ncodex: %s\n", message, answer != NULL ? answer : "(nothing)");
    }
    codex_string_free(answer);
    codex_string_free(result);
    codex_string_free(input);
    return status;
}

int main(int argc, char **argv)
{
    const char *first = argc > 1 ? argv[1] : "Remember the word 'heron'.";
    const char *second = argc > 2 ? argv[2] : "Which word did I ask you to remember?";
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_error *error = NULL;
    codex_status status;

    status = codex_new(getenv("CODEX_EXAMPLE_OPTIONS"), CODEX_DEFAULT, &client, &error);
    if (status == CODEX_OK)
        status = codex_thread_start(client, NULL, CODEX_DEFAULT, &thread, &error);
    if (status == CODEX_OK)
        status = say(thread, first, &error);
    if (status == CODEX_OK)
        status = say(thread, second, &error);

    if (error != NULL)
        fprintf(stderr, "multi_turn: %s: %s\n", codex_status_name(status), codex_error_message(error));
    codex_error_free(error);
    codex_thread_free(thread);
    codex_free(client);
    return status == CODEX_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
