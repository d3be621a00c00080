/* A freed handle of each type stays invalid while 10 000 more of its type are made, a hundred of them live at a time. */
/* needs: faulty */
/* limit: 120 */
#include "world.h"

enum { MORE = 10000, AT_A_TIME = 100 };

static void *make(const world *of, int type)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_event *event = NULL;
    codex_call *call = NULL;
    codex_login *login = NULL;
    codex_poller *poller = NULL;
    switch (type) {
    case TAKES_CLIENT:
        MUST(codex_clone(of->handles[TAKES_CLIENT], &client, &error));
        return client;
    case TAKES_CALL:
        MUST(codex_call_begin(of->handles[TAKES_CLIENT], "test/echo", NULL, &call, &error));
        return call;
    case TAKES_LOGIN:
        MUST(codex_login_begin(of->handles[TAKES_CLIENT], "{}", &login, &error));
        return login;
    case TAKES_POLLER:
        MUST(codex_poller_new(&poller, &error));
        return poller;
    case TAKES_THREAD:
        MUST(codex_thread_attach(of->handles[TAKES_CLIENT], "another thread", &thread, &error));
        return thread;
    case TAKES_TURN:
        MUST(codex_turn_start(of->handles[TAKES_THREAD], "\"more\"", NULL, 10000, &turn, &error));
        return turn;
    case TAKES_EVENT:
        MUST(codex_event_clone(of->handles[TAKES_EVENT], &event, &error));
        return event;
    default:
        return world_error();
    }
}

/* Also when the address is one of a handle of another type by now. */
static int is_invalid(void *handle, int type)
{
    char *text = NULL;
    codex_status status;
    if (type == TAKES_CLIENT) {
        status = codex_metadata(handle, &text, NULL);
        codex_string_free(text);
        return status == CODEX_E_INVALID_HANDLE;
    }
    if (type == TAKES_CALL)
        return codex_call_cancel(handle, NULL) == CODEX_E_INVALID_HANDLE;
    if (type == TAKES_LOGIN)
        return codex_login_cancel(handle, NULL) == CODEX_E_INVALID_HANDLE;
    if (type == TAKES_POLLER)
        return codex_poller_wake(handle, NULL) == CODEX_E_INVALID_HANDLE;
    if (type == TAKES_THREAD)
        return *codex_thread_id(handle) == '\0';
    if (type == TAKES_TURN)
        return *codex_turn_id(handle) == '\0';
    if (type == TAKES_EVENT)
        return codex_event_kind(handle) == 0;
    return codex_error_code(handle) == CODEX_E_INVALID_HANDLE;
}

int main(void)
{
    static void *more[AT_A_TIME];
    world of = world_begin();
    for (int type = TAKES_CLIENT; type <= TAKES_ERROR; type++) {
        void *stale = make(&of, type);
        CHECK(!is_invalid(stale, type));
        world_free(stale, type);
        CHECK(is_invalid(stale, type));
        for (int made = 0; made < MORE; made++) {
            void **slot = &more[made % AT_A_TIME];
            if (*slot != NULL)
                world_free(*slot, type);
            *slot = make(&of, type);
            CHECK(*slot != stale);
            CHECK(is_invalid(stale, type) && !is_invalid(*slot, type));
        }
        for (int at = 0; at < AT_A_TIME; at++) {
            world_free(more[at], type);
            more[at] = NULL;
        }
        CHECK(is_invalid(stale, type));
    }
    world_end(&of);
    return check_done();
}
