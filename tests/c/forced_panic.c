/* A panic in any entry point: the call says so, or gives its empty value; nothing is written to the host's stderr, and
 * everything works on. */
/* needs: faulty */
/* library: forced-panic */
#include "world.h"
#include <fcntl.h>
#include <sys/stat.h>

static int destroyed, registrations;

static void count_destroyed(void *user_data)
{
    (void)user_data;
    destroyed++;
}

static void panics(const world *of, char *options, size_t function, every_call_state *state)
{
    const every_function *called = &EVERY_FUNCTION[function];
    world_arguments(of, function, options, state);
    for (int at = 0; at < called->count; at++)
        if (world_is(called->parameters[at].name, "destroy")) {
            state->arguments[at].function = (void (*)(void))count_destroyed;
            registrations++;
        }
    CHECK_INT(setenv("LIBCODEX_PANIC_AT", called->name, 1), 0);
    state->value = every_call(function, state->arguments);
    CHECK_INT(unsetenv("LIBCODEX_PANIC_AT"), 0);
}

static void says_so(size_t function, every_call_state *state)
{
    const every_function *called = &EVERY_FUNCTION[function];
    const every_value *value = &state->value;
    const char *name = called->name;
    fprintf(stderr, "%s\n", name);
    if (called->gives == GIVES_STATUS) {
        CHECK_INT(value->integer, CODEX_E_PANIC);
        if (!world_is(name, "codex_error_code")) {
            world_refused(called, state, CODEX_E_PANIC);
            CHECK(strstr(codex_error_message(state->error), name) != NULL);
        }
    } else if (called->gives == GIVES_NUMBER) {
        CHECK(value->number == 0.5);
    } else if (called->gives == GIVES_OWNED_TEXT) {
        CHECK(value->owned == NULL);
    } else if (called->gives == GIVES_LENT_TEXT) {
        CHECK_TEXT(value->text, strstr(name, "_json") || world_is(name, "codex_event_string") ? NULL : "");
    } else if (called->gives == GIVES_INTEGER) {
        int fallback = world_is(name, "codex_json_int") || world_is(name, "codex_json_bool");
        CHECK_INT(value->integer, world_is(name, "codex_json_count") ? -1 : fallback);
    }
    CHECK_INT(state->length, 0);
    codex_error_free(state->error);
    /* Freeing has not come about either. */
    for (int at = 0; at < called->count; at++)
        if (called->parameters[at].takes == TAKES_OWNED_TEXT)
            codex_string_free(state->arguments[at].pointer);
}

int main(void)
{
    check_counts before = check_count();
    world all = world_begin();
    char *options = check_options(), *result = NULL;
    codex_error *error = NULL;
    struct stat found;
    int err = open("captured.err", O_CREAT | O_RDWR | O_CLOEXEC, 0600), real_err = dup(2);
    static every_call_state states[FUNCTIONS];
    size_t live = codex_live_handles();
    CHECK(err > 2 && real_err > 2 && dup2(err, 2) == 2);
    for (size_t function = 0; function < FUNCTIONS; function++)
        panics(&all, options, function, &states[function]);
    CHECK(dup2(real_err, 2) == 2);
    CHECK_INT(fstat(err, &found), 0);
    CHECK_INT(found.st_size, 0);
    for (size_t function = 0; function < FUNCTIONS; function++)
        says_so(function, &states[function]);
    CHECK(registrations > 0);
    CHECK_INT(destroyed, registrations);
    close(err), close(real_err);

    CHECK_INT(codex_live_handles(), live);
    MUST(codex_request(all.handles[TAKES_CLIENT], "test/echo", NULL, 10000, &result, &error));
    codex_string_free(result);
    MUST(codex_event_respond(all.handles[TAKES_EVENT], "{\"decision\":\"accept\"}", &error));
    MUST(codex_close(all.handles[TAKES_CLIENT], 10000, &error));
    world_end(&all);
    codex_string_free(options);
    check_settles(before);
    return check_done();
}
