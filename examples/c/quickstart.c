/* quickstart.c: starts codex, starts a thread, runs one turn and prints what came back.
 *
 *   cc quickstart.c -o quickstart $(pkg-config --cflags --libs codex)
 *   ./quickstart ["what to ask"]
 *
 * CODEX_EXAMPLE_OPTIONS, where it is set, is the options_json of codex_new.
 */
#include <codex.h>
#include <stdio.h>
#include <stdlib.h>

/* Prints the string or number that a JSON pointer finds. */
static void show(const char *label, const char *json, const char *pointer)
{
    char *text = codex_json_string(json, pointer);

    printf("%-15s %s\n", label, text != NULL ? text : "-");
    codex_string_free(text);
}

int main(int argc, char **argv)
{
    const char *question = argc > 1 ? argv[1] : "Say hello in one short sentence.";
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_error *error = NULL;
    char *metadata = NULL;
    char *input = codex_text_input(question);
    char *result = NULL;
    codex_status status;

    status = codex_new(getenv("CODEX_EXAMPLE_OPTIONS"), CODEX_DEFAULT, &client, &error);
    if (status == CODEX_OK)
        status = codex_metadata(client, &metadata, &error);
    if (status == CODEX_OK) {
        show("server:", metadata, "/serverInfo/name");
        show("version:", metadata, "/serverVersion");
        status = codex_thread_start(client, NULL, CODEX_DEFAULT, &thread, &error);
    }
    if (status == CODEX_OK) {
        printf("%-15s %s\n", "thread:", codex_thread_id(thread));
        status = codex_thread_run(thread, input, NULL, CODEX_DEFAULT, &result, &error);
    }
    if (result != NULL) { /* there is one after a failed turn, too */
        show("turn:", result, "/id");
        show("status:", result, "/status");
        printf("%-15s %ld\n", "items:", (long)codex_json_count(result, "/items"));
        show("final response:", result, "/finalResponse");
    }

    if (error != NULL)
        fprintf(stderr, "quickstart: %s: %s\n", codex_status_name(status), codex_error_message(error));
    codex_error_free(error);
    codex_string_free(result);
    codex_string_free(input);
    codex_string_free(metadata);
    codex_thread_free(thread);
    codex_free(client);
    return status == CODEX_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
