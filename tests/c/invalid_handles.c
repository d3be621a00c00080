/* Every function of the header with a freed handle, with a handle of another type, and with pointers that are no
 * handles at all, in place of each handle that it takes. */
/* needs: faulty */
#include "world.h"

static void refuses(const world *of, char *options, size_t function, int at, void *wrong)
{
    const every_function *called = &EVERY_FUNCTION[function];
    every_call_state state;
    size_t live = codex_live_handles();
    world_arguments(of, function, options, &state);
    state.arguments[at].pointer = wrong;
    state.value = every_call(function, state.arguments);
    if (called->gives == GIVES_STATUS && called->parameters[called->count - 1].takes == TAKES_OUT_ERROR)
        world_refused(called, &state, CODEX_E_INVALID_HANDLE);
    else
        world_empty(called, &state);
    world_take(called, &state);
    CHECK_INT(codex_live_handles(), live);
}

int main(void)
{
    char *options = check_plan(WORLD_PLAN);
    world live = world_begin(), freed = world_begin();
    size_t wrong = 0;
    for (int type = TAKES_CLIENT; type <= TAKES_ERROR; type++)
        world_free(freed.handles[type], type);

    for (size_t function = 0; function < FUNCTIONS; function++) {
        for (int at = 0; at < EVERY_FUNCTION[function].count; at++) {
            int takes = EVERY_FUNCTION[function].parameters[at].takes;
            if (!world_takes_handle(takes))
                continue;
            char *good = live.handles[takes == TAKES_SOURCE ? TAKES_TURN : takes];
            for (int other = TAKES_CLIENT; other <= TAKES_ERROR; other++) {
                refuses(&live, options, function, at, freed.handles[other]);
                if (!world_fits(takes, other))
                    refuses(&live, options, function, at, live.handles[other]);
            }
            refuses(&live, options, function, at, options);
            refuses(&live, options, function, at, &live);
            refuses(&live, options, function, at, NULL);
            refuses(&live, options, function, at, good + 1);
            refuses(&live, options, function, at, good - 1);
            refuses(&live, options, function, at, (void *)(uintptr_t)1);
            refuses(&live, options, function, at, (void *)UINTPTR_MAX);
            wrong++;
        }
    }
    CHECK(wrong > 0);
    world_end(&live);
    codex_string_free(options);
    return check_done();
}
