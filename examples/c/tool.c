/* tool.c: gives codex a tool of this program's own, a small table of birds, and asks something that needs it.
 *
 *   cc tool.c -o tool $(pkg-config --cflags --libs codex)
 *   ./tool ["what to ask"]
 *
 * CODEX_EXAMPLE_OPTIONS, where it is set, is the options_json of codex_new.
 */
#include <codex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char TOOL[] =
    "{\"name\":\"look_up_bird\",\"description\":\"Says how tall a bird is, in centimetres.\","
    "\"inputSchema\":{\"type\":\"object\",\"properties\":{\"bird\":{\"type\":\"string\"}},"
    "\"required\":[\"bird\"],\"additionalProperties\":false}}";

static const struct {
    const char *name;
    int centimetres;
} birds[] = {{"heron", 98}, {"stork", 110}, {"wren", 10}};

/* Called on a thread of the library's for each call of the tool. The event is ours to answer and to free. */
static void on_call(codex_event *call, void *user_data)
{
    const char *bird = codex_event_string(call, "/params/arguments/bird", NULL);
    const char *success = "false";
    char text[200] = "There is no such bird in the table.";
    char *quoted, *items, *answer;
    codex_error *error = NULL;
    size_t at;

    (void)user_data;
    /* A call that the model's turn waits for no more: there is nothing to answer. */
    if (codex_event_kind(call) != CODEX_EVENT_REQUEST) {
        codex_event_free(call);
        return;
    }

    for (at = 0; bird != NULL && at < sizeof birds / sizeof *birds; at++)
        if (strcmp(bird, birds[at].name) == 0) {
            success = "true";
            snprintf(text, sizeof text, "A %s is %d cm tall.", birds[at].name, birds[at].centimetres);
        }
    printf("tool:  %s\n", text);

    quoted = codex_json_quote(text);
    items = codex_json_set("{\"contentItems\":[{\"type\":\"inputText\"}]}", "/contentItems/0/text", quoted);
    answer = codex_json_set(items, "/success", success);
    if (codex_event_respond(call, answer, &error) != CODEX_OK)
        fprintf(stderr, "tool: %s\n", codex_error_message(error));
    codex_error_free(error);
    codex_string_free(answer);
    codex_string_free(items);
    codex_string_free(quoted);
    codex_event_free(call);
}

int main(int argc, char **argv)
{
    char *input = codex_text_input(argc > 1 ? argv[1] : "How tall is a heron? Look it up.");
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_error *error = NULL;
    char *result = NULL;
    char *response = NULL;
    codex_status status;

    status = codex_new(getenv("CODEX_EXAMPLE_OPTIONS"), CODEX_DEFAULT, &client, &error);
    if (status == CODEX_OK)
        status = codex_set_tool(client, TOOL, on_call, NULL, NULL, &error);
    /* A thread knows the tools that are set when it is started. */
    if (status == CODEX_OK)
        status = codex_thread_start(client, NULL, CODEX_DEFAULT, &thread, &error);
    if (status == CODEX_OK)
        status = codex_thread_run(thread, input, NULL, CODEX_DEFAULT, &result, &error);
    if (status == CODEX_OK) {
        response = codex_json_string(result, "/finalResponse");
        printf("codex: %s\n", response != NULL ? response : "(nothing)");
    }

    if (error != NULL)
        fprintf(stderr, "tool: %s: %s\n", codex_status_name(status), codex_error_message(error));
    codex_error_free(error);
    codex_string_free(response);
    codex_string_free(result);
    codex_string_free(input);
    codex_thread_free(thread);
    codex_free(client);
    return status == CODEX_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
