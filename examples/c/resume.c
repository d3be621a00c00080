/* resume.c: goes on, in a new process, with a thread that an earlier process began.
 *
 *   cc resume.c -o resume $(pkg-config --cflags --libs codex)
 *   ./resume                              starts a thread, runs one turn and prints the thread's id
 *   ./resume THREAD_ID ["what to ask"]    resumes that thread and runs another turn
 *
 * CODEX_EXAMPLE_OPTIONS, where it is set, is the options_json of codex_new.
 */
#include <codex.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    const char *thread_id = argc > 1 ? argv[1] : NULL;
    const char *question = argc > 2            ? argv[2]
                           : thread_id != NULL ? "Which word did I ask you to remember?"
                                               : "Remember the word 'heron'.";
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_error *error = NULL;
    char *input = codex_text_input(question);
    char *result = NULL;
    char *answer = NULL;
    codex_status status;

    status = codex_new(getenv("CODEX_EXAMPLE_OPTIONS"), CODEX_DEFAULT, &client, &error);
    if (status == CODEX_OK) {
        if (thread_id != NULL)
            status = codex_thread_resume(client, thread_id, NULL, CODEX_DEFAULT, &thread, &error);
        else
            status = codex_thread_start(client, NULL, CODEX_DEFAULT, &thread, &error);
    }
    if (status == CODEX_OK)
        status = codex_thread_run(thread, input, NULL, CODEX_DEFAULT, &result, &error);
    if (status == CODEX_OK) {
        answer = codex_json_string(result, "/finalResponse");
        printf("thread: %s\ncodex:  %s\n", codex_thread_id(thread), answer != NULL ? answer : "(nothing)");
    }

    if (error != NULL)
        fprintf(stderr, "resume: %s: %s\n", codex_status_name(status), codex_error_message(error));
    codex_error_free(error);
    codex_string_free(answer);
    codex_string_free(result);
    codex_string_free(input);
    codex_thread_free(thread);
    codex_free(client);
    return status == CODEX_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
