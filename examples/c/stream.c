/* stream.c: prints codex's answer piece by piece, as it comes.
 *
 *   cc stream.c -o stream $(pkg-config --cflags --libs codex)
 *   ./stream ["what to ask"]
 *
 * CODEX_EXAMPLE_OPTIONS, where it is set, is the options_json of codex_new.
 */
#include <codex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Called with every event of the turn, on the thread that called codex_turn_run. */
static int32_t on_event(codex_event *event, void *user_data)
{
    unsigned long *pieces = (unsigned long *)user_data;
    const char *delta;
    size_t length = 0;

    if (strcmp(codex_event_method(event), "item/agentMessage/delta") != 0)
        return 0;
    delta = codex_event_string(event, "/params/delta", &length);
    if (delta != NULL) {
        fwrite(delta, 1, length, stdout);
        fflush(stdout);
        *pieces += 1;
    }
    return 0; /* CODEX_STOP would end codex_turn_run early */
}

int main(int argc, char **argv)
{
    const char *question = argc > 1 ? argv[1] : "Count from one to ten, in words.";
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_error *error = NULL;
    char *input = codex_text_input(question);
    char *result = NULL;
    char *turn_status = NULL;
    unsigned long pieces = 0;
    codex_status status;

    status = codex_new(getenv("CODEX_EXAMPLE_OPTIONS"), CODEX_DEFAULT, &client, &error);
    if (status == CODEX_OK)
        status = codex_thread_start(client, NULL, CODEX_DEFAULT, &thread, &error);
    if (status == CODEX_OK)
        status = codex_turn_start(thread, input, NULL, CODEX_DEFAULT, &turn, &error);
    if (status == CODEX_OK)
        status = codex_turn_run(turn, on_event, &pieces, CODEX_DEFAULT, &result, &error);
    if (status == CODEX_OK) {
        turn_status = codex_json_string(result, "/status");
        printf("\n%s, in %lu pieces\n", turn_status != NULL ? turn_status : "-", pieces);
    }

    if (error != NULL)
        fprintf(stderr, "stream: %s: %s\n", codex_status_name(status), codex_error_message(error));
    codex_error_free(error);
    codex_string_free(turn_status);
    codex_string_free(result);
    codex_string_free(input);
    codex_turn_free(turn);
    codex_thread_free(thread);
    codex_free(client);
    return status == CODEX_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
