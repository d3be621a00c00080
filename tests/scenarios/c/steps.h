/* Every step but `read` and `parallel`: a function for each, which is given the step with its names filled in. */
#ifndef STEPS_H
#define STEPS_H

#include "events.h"
#include "stage.h"

/* An object as JSON text, NULL where it is left out; to free. */
static inline char *object_text(const cJSON *step, const char *key)
{
    const cJSON *value = member(step, key);
    return value ? json_text(value) : NULL;
}

/* The name for a new handle. */
static inline void give(const cJSON *step, const char *usual, enum kind kind, void *handle)
{
    const char *name = text_of(step, "as");
    if (handle)
        name_give(name ? name : usual, kind, handle, NULL);
}

static inline char *input_text(const cJSON *step)
{
    const cJSON *input = required(step, "input");
    char *text = cJSON_IsString(input) ? codex_text_input(input->valuestring) : NULL, *made = text ? copy(text) : json_text(input);
    codex_string_free(text);
    return made;
}

/* Where a call has a limit of the caller's, that; else the limit of every step. */
static inline int64_t limit_of(const cJSON *step)
{
    const cJSON *within = member(step, "withinMs");
    return within ? (int64_t)within->valuedouble : LIMIT_MS;
}

/* What the real codex says is material for the corpus, where somebody collects it. */
static inline void record(cJSON *options)
{
    static int count;
    const char *traces = getenv("LIBCODEX_TRACES");
    if (traces && model_input >= 0) {
        char *path = format("%s/%s-%d.jsonl", traces, scenario_name, __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST));
        cJSON_AddStringToObject(options, "record", path);
        free(path);
    }
}

static inline void step_open(const cJSON *step)
{
    takes(step, "do as options expect error");
    cJSON *all = cJSON_Duplicate(base_options, 1);
    add_options(all, member(step, "options"));
    record(all);
    char *options = json_text(all), *said = NULL;
    codex_client *client = NULL;
    codex_error *error = NULL;
    MUST_BE(step, codex_new(options, LIMIT_MS, &client, &error));
    give(step, "client", CLIENT, client);
    if (client && member(step, "expect")) {
        if (codex_metadata(client, &said, NULL) != CODEX_OK)
            fail("there is no metadata");
        must_fit(member(step, "expect"), said, "the metadata");
        codex_string_free(said);
    }
    free(options);
    cJSON_Delete(all);
}

/* A handle that has nothing but a free to say that it is closed already: a call on it that does nothing does. */
static inline codex_status closing(enum kind kind, void *handle, codex_error **error)
{
    if (kind == CLIENT)
        return codex_close(handle, LIMIT_MS, error);
    return kind == THREAD ? codex_thread_wake(handle, error) : codex_turn_wake(handle, error);
}

static inline void step_close(const cJSON *step)
{
    takes(step, "do client thread turn error");
    enum kind kind = member(step, "thread") ? THREAD : member(step, "turn") ? TURN : CLIENT;
    void *handle = handle_of(step, kind == THREAD ? "thread" : kind == TURN ? "turn" : "client", kind);
    codex_error *error = NULL;
    codex_status status = closing(kind, handle, &error);
    if (status == CODEX_OK)
        close_handle(kind, handle);
    must_be(step, status, error);
}

static inline void thread_is(const cJSON *step, codex_thread *thread, codex_status status, codex_error *error)
{
    must_be(step, status, error);
    give(step, "thread", THREAD, thread);
    if (thread)
        must_fit(member(step, "expect"), codex_thread_json(thread), "the answer");
}

static inline void step_start_thread(const cJSON *step)
{
    takes(step, "do client as params expect error");
    char *params = object_text(step, "params");
    codex_thread *thread = NULL;
    codex_error *error = NULL;
    codex_status status = codex_thread_start(handle_of(step, "client", CLIENT), params, LIMIT_MS, &thread, &error);
    thread_is(step, thread, status, error);
    free(params);
}

static inline void step_take_up_thread(const cJSON *step)
{
    takes(step, "do client id as params expect error");
    char *params = object_text(step, "params");
    const char *id = required_text(step, "id");
    codex_client *client = handle_of(step, "client", CLIENT);
    codex_thread *thread = NULL;
    codex_error *error = NULL;
    int forks = strcmp(text_of(step, "do"), "forkThread") == 0;
    codex_status status = forks ? codex_thread_fork(client, id, params, LIMIT_MS, &thread, &error)
                                : codex_thread_resume(client, id, params, LIMIT_MS, &thread, &error);
    thread_is(step, thread, status, error);
    free(params);
}

static inline void step_watch(const cJSON *step)
{
    takes(step, "do thread");
    codex_thread *thread = handle_of(step, "thread", THREAD);
    codex_event *event = NULL;
    /* Events are kept from the first wake on, which is taken by the next call. */
    if (codex_thread_wake(thread, NULL) != CODEX_OK || codex_thread_next(thread, LIMIT_MS, &event, NULL) != CODEX_WOKEN)
        fail("the thread can't be watched");
}

static inline void step_start_turn(const cJSON *step)
{
    takes(step, "do thread as input params error");
    char *input = input_text(step), *params = object_text(step, "params");
    codex_turn *turn = NULL;
    codex_error *error = NULL;
    MUST_BE(step, codex_turn_start(handle_of(step, "thread", THREAD), input, params, LIMIT_MS, &turn, &error));
    give(step, "turn", TURN, turn);
    free(input), free(params);
}

/* A result that is freed here. */
static inline void result_is(const cJSON *step, codex_status status, codex_error *error, char *result)
{
    int cancelled = flag(step, "cancelled");
    must_be(step, status, error);
    if (result == NULL) {
        if (member(step, "expect") || member(step, "save"))
            fail("there is no result");
        return;
    }
    if (cancelled && codex_json_type(result, "/status") == CODEX_JSON_STRING) {
        char *ended = codex_json_string(result, "/status");
        if (strcmp(ended, "interrupted") != 0)
            fail("was not cancelled: %s", result);
        codex_string_free(ended);
    }
    must_fit(member(step, "expect"), result, "the result");
    save(member(step, "save"), result);
    codex_string_free(result);
}

static inline void step_run(const cJSON *step)
{
    takes(step, "do thread input params withinMs name expect save error cancelled");
    char *input = input_text(step), *params = object_text(step, "params"), *result = NULL;
    codex_thread *thread = handle_of(step, "thread", THREAD);
    codex_error *error = NULL;
    if (member(step, "name"))
        name_give(text_of(step, "name"), RUN, thread, NULL);
    codex_status status = codex_thread_run(thread, input, params, limit_of(step), &result, &error);
    result_is(step, status, error, result);
    free(input), free(params);
}

static inline void step_result(const cJSON *step)
{
    takes(step, "do turn expect save error");
    char *result = NULL;
    codex_error *error = NULL;
    codex_status status = codex_turn_run(handle_of(step, "turn", TURN), NULL, NULL, LIMIT_MS, &result, &error);
    result_is(step, status, error, result);
}

static inline void step_steer(const cJSON *step)
{
    takes(step, "do turn input error");
    char *input = input_text(step);
    codex_error *error = NULL;
    MUST_BE(step, codex_turn_steer(handle_of(step, "turn", TURN), input, NULL, LIMIT_MS, &error));
    free(input);
}

static inline void step_interrupt(const cJSON *step)
{
    takes(step, "do turn thread error");
    codex_error *error = NULL;
    codex_status status = member(step, "thread") ? codex_thread_interrupt(handle_of(step, "thread", THREAD), NULL, &error)
                                                 : codex_turn_interrupt(handle_of(step, "turn", TURN), NULL, &error);
    must_be(step, status, error);
}

static inline void step_answer(const cJSON *step)
{
    takes(step, "do request result error");
    char *result = json_text(required(step, "result"));
    codex_error *error = NULL;
    MUST_BE(step, codex_event_respond(handle_of(step, "request", REQUEST), result, &error));
    free(result);
}

static inline void step_reject(const cJSON *step)
{
    takes(step, "do request code message error");
    codex_error *error = NULL;
    const char *message = required_text(step, "message");
    int32_t code = (int32_t)required(step, "code")->valuedouble;
    MUST_BE(step, codex_event_reject(handle_of(step, "request", REQUEST), code, message, &error));
}

static inline void step_drop(const cJSON *step)
{
    takes(step, "do request");
    codex_event_free(handle_of(step, "request", REQUEST));
}

/* One with a name can be cancelled, and is a call of its own for that. */
static inline void request_named(const cJSON *step, const char *method, const char *params)
{
    codex_call *call = NULL;
    codex_error *error = NULL;
    char *result = NULL;
    if (member(step, "thread") || member(step, "withinMs"))
        fail("a request with a name is one of the client, without withinMs");
    codex_status status = codex_call_begin(handle_of(step, "client", CLIENT), method, params, &call, &error);
    if (status != CODEX_OK) {
        must_be(step, status, error);
        return;
    }
    name_give(text_of(step, "name"), CALL, call, NULL);
    status = codex_call_wait(call, LIMIT_MS, &result, &error);
    if (flag(step, "cancelled") && status == CODEX_E_CANCELLED)
        codex_error_free(error);
    else if (flag(step, "cancelled"))
        fail("was not cancelled: %s", codex_status_name(status));
    else
        result_is(step, status, error, result);
}

static inline void step_request(const cJSON *step)
{
    takes(step, "do client thread method params withinMs name expect save error cancelled");
    const char *method = required_text(step, "method");
    char *params = object_text(step, "params"), *result = NULL;
    codex_error *error = NULL;
    if (member(step, "name")) {
        request_named(step, method, params);
    } else if (member(step, "thread")) {
        codex_thread *thread = handle_of(step, "thread", THREAD);
        codex_status status = codex_thread_request(thread, method, params, limit_of(step), &result, &error);
        result_is(step, status, error, result);
    } else {
        codex_client *client = handle_of(step, "client", CLIENT);
        codex_status status = codex_request(client, method, params, limit_of(step), &result, &error);
        result_is(step, status, error, result);
    }
    free(params);
}

/* Answers with what the scenario has for the method, or not at all. */
static inline void answers(codex_event *request, void *user_data)
{
    answerer *self = user_data;
    if (codex_event_kind(request) == CODEX_EVENT_REQUEST) {
        pthread_mutex_lock(&self->lock);
        cJSON_AddItemToArray(self->seen, json_parse(codex_event_json(request, NULL), "a request"));
        pthread_mutex_unlock(&self->lock);
        const cJSON *answer = member(self->answers, codex_event_method(request));
        if (answer && !cJSON_IsNull(answer)) {
            char *text = json_text(answer);
            codex_error *error = NULL;
            if (codex_event_respond(request, text, &error) != CODEX_OK)
                fail("the answer to %s: %s", codex_event_method(request), codex_error_json(error));
            free(text);
        }
    }
    codex_event_free(request);
}

static inline void answerer_release(void *user_data)
{
    answerer *self = user_data;
    __atomic_store_n(&self->released, 1, __ATOMIC_SEQ_CST);
}

static inline answerer *answerer_new(const char *name, cJSON *all)
{
    answerer *made = calloc(1, sizeof *made);
    if (made == NULL || name_find(name, ANSWERER))
        fail("there is one with the name %s", name);
    pthread_mutex_init(&made->lock, NULL);
    made->answers = all;
    made->seen = cJSON_CreateArray();
    name_give(name, ANSWERER, made, NULL);
    return made;
}

static inline void step_tool(const cJSON *step)
{
    takes(step, "do client tool answer");
    const cJSON *tool = required(step, "tool");
    cJSON *all = cJSON_CreateObject();
    cJSON_AddItemToObject(all, "item/tool/call", cJSON_Duplicate(required(step, "answer"), 1));
    answerer *made = answerer_new(required_text(tool, "name"), all);
    char *text = json_text(tool);
    codex_error *error = NULL;
    MUST_BE(step, codex_set_tool(handle_of(step, "client", CLIENT), text, answers, made, answerer_release, &error));
    free(text);
}

static inline void step_handler(const cJSON *step)
{
    takes(step, "do client as answers");
    answerer *made = answerer_new(required_text(step, "as"), cJSON_Duplicate(required(step, "answers"), 1));
    codex_error *error = NULL;
    MUST_BE(step, codex_set_request_handler(handle_of(step, "client", CLIENT), answers, made, answerer_release, &error));
}

static inline void step_seen(const cJSON *step)
{
    takes(step, "do of expect");
    answerer *of = name_find(required_text(step, "of"), ANSWERER);
    if (of == NULL)
        fail("there is no tool and no handler %s", text_of(step, "of"));
    pthread_mutex_lock(&of->lock);
    char *text = json_text(of->seen);
    pthread_mutex_unlock(&of->lock);
    must_fit(required(step, "expect"), text, "what was seen");
    free(text);
}

static inline void step_login(const cJSON *step)
{
    takes(step, "do client params expect error");
    char *params = json_text(required(step, "params")), *ended = NULL;
    codex_login *login = NULL;
    codex_error *error = NULL;
    codex_status status = codex_login_start(handle_of(step, "client", CLIENT), params, LIMIT_MS, &login, &error);
    if (status == CODEX_OK)
        status = codex_login_wait(login, LIMIT_MS, &ended, &error);
    must_be(step, status, error);
    if (ended)
        must_fit(member(step, "expect"), ended, "the end of the login");
    codex_string_free(ended);
    codex_login_free(login);
    free(params);
}

static inline void step_cancel(const cJSON *step)
{
    takes(step, "do name");
    const char *name = required_text(step, "name");
    void *call = NULL, *run = NULL;
    for (int tries = 0; call == NULL && run == NULL; pause_shortly()) {
        call = name_find(name, CALL);
        run = name_find(name, RUN);
        if (++tries > LIMIT_MS / 2)
            fail("there is nothing to cancel with the name %s", name);
    }
    codex_error *error = NULL;
    MUST_BE(step, call ? codex_call_cancel(call, &error) : codex_thread_interrupt(run, NULL, &error));
}

static inline void step_write(const cJSON *step)
{
    takes(step, "do path text");
    write_file(required_text(step, "path"), required_text(step, "text"));
}

static inline void step_file(const cJSON *step)
{
    takes(step, "do path text");
    const cJSON *wanted = required(step, "text");
    char *text = read_file(required_text(step, "path"));
    if (cJSON_IsNull(wanted) ? text != NULL : text == NULL || strcmp(text, wanted->valuestring) != 0)
        fail("the file is %s", text ? text : "not there");
    free(text);
}

static inline void step_asked(const cJSON *step)
{
    takes(step, "do expect");
    char *path = format("%s/requests.jsonl", folder), *lines = read_file(path);
    cJSON *all = cJSON_CreateArray();
    char *rest = NULL;
    for (char *line = lines ? strtok_r(lines, "\n", &rest) : NULL; line; line = strtok_r(NULL, "\n", &rest))
        cJSON_AddItemToArray(all, json_parse(line, "a request to the model"));
    char *text = json_text(all);
    must_fit(required(step, "expect"), text, "what the model was asked");
    free(text), free(path), free(lines);
    cJSON_Delete(all);
}

#endif
