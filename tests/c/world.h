/* One live handle of each type, on a faulty server that behaves, and the means to call every function of the header:
 * EVERY_FUNCTION and every_call are made from codex.h, so that none can be missing. */
#ifndef WORLD_H
#define WORLD_H

#include "check.h"

enum {
    TAKES_CLIENT = 1, TAKES_CALL, TAKES_THREAD, TAKES_TURN, TAKES_LOGIN, /* handles that a poller can watch */
    TAKES_POLLER, TAKES_EVENT, TAKES_ERROR,                              /* other handles */
    TAKES_SOURCE,                                                        /* one of the first five */
    TAKES_OUT_ERROR, TAKES_OUT_HANDLE, TAKES_OUT_TEXT, TAKES_OUT_LENGTH, TAKES_OUT_NUMBER, TAKES_TEXT,
    TAKES_OWNED_TEXT, TAKES_BYTES, TAKES_USER_DATA, TAKES_CALLBACK, TAKES_INTEGER, TAKES_NUMBER
};
enum { GIVES_NOTHING, GIVES_STATUS, GIVES_INTEGER, GIVES_NUMBER, GIVES_LENT_TEXT, GIVES_OWNED_TEXT };

typedef struct {
    const char *name;
    int gives, count;
    struct {
        const char *name;
        int takes, may_be_null; /* as the header's @param says */
    } parameters[8];
} every_function;

typedef struct {
    void *pointer;
    void (*function)(void);
    int64_t integer;
    double number;
} every_argument;

typedef struct {
    int64_t integer;
    double number;
    const char *text;
    char *owned;
} every_value;

#include "every_function.h"

enum { FUNCTIONS = sizeof EVERY_FUNCTION / sizeof *EVERY_FUNCTION };

/* Handles by TAKES_CLIENT to TAKES_ERROR. */
typedef struct {
    void *handles[TAKES_ERROR + 1];
} world;

/* The first turn asks for an approval and runs on; every later turn/start on its thread joins it. */
#define WORLD_PLAN                                                                                                     \
    "{\"rules\":[{\"on\":\"turn/start\",\"nth\":1,\"do\":[\"reply\",{\"notify\":[\"turn/started\"]},"                  \
    "{\"ask\":{\"method\":\"item/commandExecution/requestApproval\",\"id\":0}}]},"                                     \
    "{\"on\":\"turn/start\",\"do\":[\"reply\"]},{\"on\":\"turn/interrupt\",\"do\":[\"reply\"]}]}"

/* Whether a parameter is a handle, and whether one of this type will do. */
static inline int world_takes_handle(int takes)
{
    return takes <= TAKES_SOURCE;
}

static inline int world_fits(int takes, int type)
{
    return takes == type || (takes == TAKES_SOURCE && type <= TAKES_LOGIN);
}

static inline codex_error *world_error(void)
{
    codex_error *made = NULL;
    CHECK_INT(codex_set_log(-1, NULL, NULL, NULL, &made), CODEX_E_INVALID_ARGUMENT);
    CHECK(made != NULL);
    return made;
}

static inline world world_begin(void)
{
    char *options = check_plan(WORLD_PLAN);
    codex_error *error = NULL;
    codex_client *client = NULL;
    codex_call *call = NULL;
    codex_thread *thread = NULL;
    codex_turn *turn = NULL;
    codex_login *login = NULL;
    codex_poller *poller = NULL;
    codex_event *event = NULL;
    MUST(codex_new(options, 10000, &client, &error));
    MUST(codex_login_start(client, "{\"type\":\"chatgpt\"}", 10000, &login, &error));
    MUST(codex_call_begin(client, "test/echo", NULL, &call, &error));
    MUST(codex_thread_start(client, NULL, 10000, &thread, &error));
    MUST(codex_poller_new(&poller, &error));
    MUST(codex_poller_add(poller, thread, CODEX_POLLER_LEVEL, 7, &error));
    MUST(codex_turn_start(thread, "\"hi\"", NULL, 10000, &turn, &error));
    while (codex_event_kind(event) != CODEX_EVENT_REQUEST) {
        codex_event_free(event);
        MUST(codex_turn_next(turn, 10000, &event, &error));
    }
    codex_string_free(options);
    world made = {{NULL, client, call, thread, turn, login, poller, event, world_error()}};
    return made;
}

/* By the function of its type. */
static inline void world_free(void *handle, int type)
{
    if (type == TAKES_CLIENT)
        codex_free(handle);
    else if (type == TAKES_CALL)
        codex_call_free(handle);
    else if (type == TAKES_THREAD)
        codex_thread_free(handle);
    else if (type == TAKES_TURN)
        codex_turn_free(handle);
    else if (type == TAKES_LOGIN)
        codex_login_free(handle);
    else if (type == TAKES_POLLER)
        codex_poller_free(handle);
    else if (type == TAKES_EVENT)
        codex_event_free(handle);
    else
        codex_error_free(handle);
}

/* Whatever a test did, nothing may be left; freeing what was freed before does nothing. */
static inline void world_end(world *of)
{
    for (int type = TAKES_CLIENT; type <= TAKES_ERROR; type++)
        world_free(of->handles[type], type);
    CHECK_INT(codex_live_handles(), 0);
}

/* What a call is given, and what it gives back. */
typedef struct {
    every_argument arguments[8];
    void *output;
    codex_error *error;
    size_t length;
    uint64_t number; /* a token or a descriptor */
    every_value value;
} every_call_state;

static inline int world_is(const char *name, const char *one)
{
    return strcmp(name, one) == 0;
}

static inline int32_t world_on_event(codex_event *event, void *user_data)
{
    (void)event, (void)user_data;
    return CODEX_STOP;
}

static inline void world_on_request(codex_event *request, void *user_data)
{
    (void)user_data;
    codex_event_free(request);
}

static inline void world_on_wakeup(void *user_data)
{
    (void)user_data;
}

static inline void world_on_line(int32_t level, const char *target, const char *message, void *user_data)
{
    (void)level, (void)target, (void)message, (void)user_data;
}

static inline void world_destroy(void *user_data)
{
    (void)user_data;
}

/* Calls that wait for work have nothing to wait for here. */
static inline int64_t world_timeout(const char *function)
{
    return strstr(function, "_next") || strstr(function, "_run") || strstr(function, "_poller") || world_is(function, "codex_login_wait") ? 20 : 10000;
}

static inline int64_t world_integer(const char *function, const char *parameter)
{
    return world_is(parameter, "timeout_ms") ? world_timeout(function) : 1;
}

static inline void *world_text(const char *function, const char *parameter, char *options)
{
    static char pointer[] = "/a", json[] = "{\"a\":1}", input[] = "\"hi\"", method[] = "test/echo", empty[] = "{}";
    static char tool[] = "{\"name\":\"a\",\"description\":\"b\",\"inputSchema\":{}}", review[] = "review/start";
    static char skill[] = "skill", image[] = "image", media_type[] = "image/png";
    static char decision[] = "{\"decision\":\"decline\"}";
    static char thread_id[] = "01a20000-0000-7001-8000-000000000001", thread_start[] = "thread/start";
    if (world_is(parameter, "options_json"))
        return world_is(function, "codex_new") || world_is(function, "codex_begin") ? options : empty;
    if (world_is(function, "codex_thread_begin") && world_is(parameter, "method"))
        return thread_start;
    if (world_is(function, "codex_turn_begin_with") && world_is(parameter, "method"))
        return review;
    if (world_is(parameter, "tool_json"))
        return tool;
    if (world_is(parameter, "params_json"))
        return empty;
    if (world_is(parameter, "input_json"))
        return input;
    if (world_is(parameter, "result_json"))
        return decision;
    if (world_is(parameter, "type"))
        return world_is(function, "codex_input_add") ? skill : image;
    if (world_is(parameter, "media_type"))
        return media_type;
    if (world_is(parameter, "thread_id"))
        return thread_id;
    if (world_is(parameter, "pointer"))
        return pointer;
    return strstr(parameter, "json") ? json : method;
}

/* Arguments with which the call does what it is for. */
static inline void world_arguments(const world *of, size_t function, char *options, every_call_state *state)
{
    static char no_handle[] = "what an output held before";
    const every_function *called = &EVERY_FUNCTION[function];
    memset(state, 0, sizeof *state);
    state->output = no_handle;
    state->number = 12345;
    for (int at = 0; at < called->count; at++) {
        every_argument *argument = &state->arguments[at];
        const char *name = called->parameters[at].name;
        int takes = called->parameters[at].takes;
        if (takes == TAKES_SOURCE) /* the poller watches the thread already */
            argument->pointer = of->handles[world_is(called->name, "codex_poller_add") ? TAKES_TURN : TAKES_THREAD];
        else if (world_takes_handle(takes))
            argument->pointer = of->handles[takes];
        else if (takes == TAKES_OUT_ERROR)
            argument->pointer = &state->error;
        else if (takes == TAKES_OUT_HANDLE || takes == TAKES_OUT_TEXT)
            argument->pointer = &state->output;
        else if (takes == TAKES_OUT_LENGTH)
            argument->pointer = &state->length;
        else if (takes == TAKES_OUT_NUMBER)
            argument->pointer = &state->number;
        else if (takes == TAKES_TEXT)
            argument->pointer = world_text(called->name, name, options);
        else if (takes == TAKES_OWNED_TEXT)
            argument->pointer = codex_json_quote("owned");
        else if (takes == TAKES_BYTES || takes == TAKES_USER_DATA)
            argument->pointer = no_handle;
        else if (takes == TAKES_CALLBACK && world_is(name, "on_event"))
            argument->function = (void (*)(void))world_on_event;
        else if (takes == TAKES_CALLBACK && world_is(name, "destroy"))
            argument->function = (void (*)(void))world_destroy;
        else if (takes == TAKES_CALLBACK && world_is(called->name, "codex_poller_set_wakeup"))
            argument->function = (void (*)(void))world_on_wakeup;
        else if (takes == TAKES_CALLBACK && strncmp(called->name, "codex_set_log", 13) != 0)
            argument->function = (void (*)(void))world_on_request;
        else if (takes == TAKES_CALLBACK)
            argument->function = (void (*)(void))world_on_line;
        else if (takes == TAKES_INTEGER)
            argument->integer = world_integer(called->name, name);
        else
            argument->number = 0.5;
    }
}

/* Frees what the call gave. */
static inline void world_take(const every_function *called, every_call_state *state)
{
    for (int at = 0; at < called->count; at++) {
        const char *name = called->parameters[at].name;
        if (state->arguments[at].pointer != &state->output || state->value.integer < 0)
            continue;
        if (called->parameters[at].takes == TAKES_OUT_TEXT)
            codex_string_free(state->output);
        else if (world_is(name, "out_client"))
            codex_free(state->output);
        else if (world_is(name, "out_call"))
            codex_call_free(state->output);
        else if (world_is(name, "out_poller"))
            codex_poller_free(state->output);
        else if (world_is(name, "out_thread"))
            codex_thread_free(state->output);
        else if (world_is(name, "out_turn"))
            codex_turn_free(state->output);
        else if (world_is(name, "out_login"))
            codex_login_free(state->output);
        else
            codex_event_free(state->output);
    }
    codex_string_free(state->value.owned);
    codex_error_free(state->error);
}

/* A call that was refused: the status, an error object that says so, outputs that are NULL. */
static inline void world_refused(const every_function *called, const every_call_state *state, codex_status expected)
{
    const char *json = codex_error_json(state->error);
    if (state->value.integer != expected) {
        fprintf(stderr, "%s gave %s, not %s; the error: %s\n", called->name,
                codex_status_name((codex_status)state->value.integer), codex_status_name(expected), json ? json : "none");
        exit(1);
    }
    CHECK_INT(codex_error_code(state->error), expected);
    CHECK(*codex_error_message(state->error) != '\0');
    for (int at = 0; at < called->count; at++) {
        if (state->arguments[at].pointer == &state->output)
            CHECK(state->output == NULL);
        if (state->arguments[at].pointer == &state->number)
            CHECK(state->number == (world_is(called->parameters[at].name, "out_handle") ? UINT64_MAX : 0));
    }
}

/* What a function without a status gives when it has no handle to look at. */
static inline void world_empty(const every_function *called, const every_call_state *state)
{
    const every_value *value = &state->value;
    const char *name = called->name;
    int json = strstr(name, "_json") != NULL || world_is(name, "codex_event_string");
    fprintf(stderr, "%s\n", name);
    if (called->gives == GIVES_LENT_TEXT)
        CHECK_TEXT(value->text, json ? NULL : "");
    else if (called->gives == GIVES_OWNED_TEXT)
        CHECK_TEXT(value->owned, NULL);
    else if (called->gives == GIVES_STATUS)
        CHECK_INT(value->integer, CODEX_E_INVALID_HANDLE);
    else if (called->gives == GIVES_INTEGER)
        CHECK_INT(value->integer, 0);
    CHECK_INT(state->length, 0);
}

#endif
