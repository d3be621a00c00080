/* Every function of the header with NULL in every pointer, one at a time and all at once: refused or allowed, as
 * each is documented, and never a crash. */
/* needs: faulty */
/* limit: 120 */
#include "world.h"

static int is_pointer(int takes)
{
    return takes != TAKES_INTEGER && takes != TAKES_NUMBER;
}

/* A call without a status whose text is NULL gives what the header calls the fallback. */
static void check_fallback(const every_function *called, const every_value *value)
{
    if (called->gives == GIVES_NUMBER)
        CHECK(value->number == 0.5);
    else if (called->gives == GIVES_OWNED_TEXT)
        CHECK_TEXT(value->owned, NULL);
    else if (called->gives == GIVES_LENT_TEXT)
        CHECK_TEXT(value->text, NULL);
    else if (world_is(called->name, "codex_json_count"))
        CHECK_INT(value->integer, -1);
    else if (world_is(called->name, "codex_json_type"))
        CHECK_INT(value->integer, CODEX_JSON_ABSENT);
    else
        CHECK_INT(value->integer, 1); /* the fallback that the call was given */
}

/* An allowed call came to something, and wrote its outputs if it succeeded. */
static void check_allowed(const every_function *called, const every_call_state *state)
{
    if (called->gives != GIVES_STATUS || strstr(called->name, "_error_"))
        return;
    CHECK(state->value.integer != CODEX_E_INVALID_ARGUMENT && state->value.integer != CODEX_E_INVALID_HANDLE);
    CHECK(state->value.integer != CODEX_E_PANIC);
    for (int at = 0; at < called->count; at++) {
        if (state->arguments[at].pointer == &state->output)
            CHECK((state->output != NULL) == (state->value.integer == CODEX_OK));
        if (state->arguments[at].pointer == &state->error)
            CHECK((state->error != NULL) == (state->value.integer < 0));
    }
}

static void with_null(const world *of, char *options, size_t function, int at)
{
    const every_function *called = &EVERY_FUNCTION[function];
    const char *name = called->parameters[at].name;
    int takes = called->parameters[at].takes;
    every_call_state state;
    world_arguments(of, function, options, &state);
    if (takes == TAKES_OWNED_TEXT)
        codex_string_free(state.arguments[at].pointer);
    state.arguments[at].pointer = NULL;
    state.arguments[at].function = NULL;
    fprintf(stderr, "%s with %s NULL\n", called->name, name);
    state.value = every_call(function, state.arguments);
    if (called->parameters[at].may_be_null || takes == TAKES_USER_DATA || called->gives == GIVES_NOTHING)
        check_allowed(called, &state);
    else if (world_takes_handle(takes) && (called->gives != GIVES_STATUS || strstr(called->name, "_error_")))
        world_empty(called, &state);
    else if (world_takes_handle(takes))
        world_refused(called, &state, CODEX_E_INVALID_HANDLE);
    else if (called->gives == GIVES_STATUS)
        world_refused(called, &state, CODEX_E_INVALID_ARGUMENT);
    else
        check_fallback(called, &state.value);
    world_take(called, &state);
}

static void with_all_null(size_t function)
{
    const every_function *called = &EVERY_FUNCTION[function];
    every_argument arguments[8];
    memset(arguments, 0, sizeof arguments);
    fprintf(stderr, "%s with everything NULL and 0\n", called->name);
    every_value value = every_call(function, arguments);
    if (called->gives == GIVES_STATUS && called->count > 0 && !world_is(called->name, "codex_status_name") &&
        !world_is(called->name, "codex_set_log"))
        CHECK(value.integer < 0);
    codex_string_free(value.owned);
}

int main(void)
{
    char *options = check_plan(WORLD_PLAN);
    for (size_t function = 0; function < FUNCTIONS; function++) {
        for (int at = 0; at < EVERY_FUNCTION[function].count; at++) {
            if (!is_pointer(EVERY_FUNCTION[function].parameters[at].takes))
                continue;
            world of = world_begin();
            with_null(&of, options, function, at);
            world_end(&of);
        }
        with_all_null(function);
        CHECK_INT(codex_set_log(0, NULL, NULL, NULL, NULL), CODEX_OK);
    }
    codex_string_free(options);
    return check_done();
}
