/* What the steps give names to: handles and values, and ${NAME} in their texts. */
#ifndef NAMES_H
#define NAMES_H

#include "json.h"

enum kind { VALUE, CLIENT, THREAD, TURN, REQUEST, ANSWERER, CALL, RUN };

/* What stands for something of the host's that answers requests: a tool or a handler. */
typedef struct {
    cJSON *answers;   /* results by method */
    pthread_mutex_t lock;
    cJSON *seen;
    int released;
} answerer;

typedef struct named {
    char *name;
    enum kind kind;
    void *handle;
    char *text;
    struct named *next;
} named;

static pthread_mutex_t names_lock = PTHREAD_MUTEX_INITIALIZER;
static named *names;

static inline void close_handle(enum kind kind, void *handle)
{
    if (kind == CLIENT)
        codex_free(handle);
    else if (kind == THREAD)
        codex_thread_free(handle);
    else if (kind == TURN)
        codex_turn_free(handle);
    else if (kind == REQUEST)
        codex_event_free(handle);
    else if (kind == CALL)
        codex_call_free(handle);
}

/* Gives a name; the text is taken. What had it is closed. */
static inline void name_give(const char *name, enum kind kind, void *handle, char *text)
{
    pthread_mutex_lock(&names_lock);
    named *one = names;
    while (one && strcmp(one->name, name) != 0)
        one = one->next;
    if (one) {
        /* An answerer goes with its client. */
        close_handle(one->kind, one->handle);
        free(one->text);
    } else {
        one = calloc(1, sizeof *one);
        if (one == NULL)
            fail("no memory");
        one->name = copy(name);
        one->next = names;
        names = one;
    }
    one->kind = kind;
    one->handle = handle;
    one->text = text;
    pthread_mutex_unlock(&names_lock);
}

/* The handle of this name; NULL when there is none of this kind. */
static inline void *name_find(const char *name, enum kind kind)
{
    void *handle = NULL;
    pthread_mutex_lock(&names_lock);
    for (named *one = names; one; one = one->next)
        if (strcmp(one->name, name) == 0 && one->kind == kind)
            handle = one->handle;
    pthread_mutex_unlock(&names_lock);
    return handle;
}

/* The same for a step's member, or for the usual name where it is left out. */
static inline void *handle_of(const cJSON *step, const char *key, enum kind kind)
{
    const char *name = text_of(step, key);
    void *handle = name_find(name ? name : key, kind);
    if (handle == NULL)
        fail("there is no %s with the name %s", key, name ? name : key);
    return handle;
}

/* What ${NAME} stands for, to free. */
static inline char *name_text(const char *name)
{
    char *text = NULL;
    size_t length = strlen(name);
    int of_handle = length > 3 && strcmp(name + length - 3, ".id") == 0;
    pthread_mutex_lock(&names_lock);
    for (named *one = names; one; one = one->next)
        if (!of_handle && one->kind == VALUE && strcmp(one->name, name) == 0)
            text = copy(one->text);
        else if (of_handle && strlen(one->name) == length - 3 && strncmp(one->name, name, length - 3) == 0 &&
                 (one->kind == THREAD || one->kind == TURN))
            text = copy(one->kind == THREAD ? codex_thread_id(one->handle) : codex_turn_id(one->handle));
    pthread_mutex_unlock(&names_lock);
    if (text == NULL)
        fail("nothing has the name ${%s}", name);
    return text;
}

/* A text with the branch's number filled in, to free. */
static inline char *numbered_text(const char *text, int branch)
{
    char *made = copy("");
    for (const char *begin; branch > 0 && (begin = strstr(text, "${n}")) != NULL; text = begin + 4) {
        char *longer = format("%s%.*s%d", made, (int)(begin - text), text, branch);
        free(made);
        made = longer;
    }
    char *whole = format("%s%s", made, text);
    free(made);
    return whole;
}

/* A text with its names filled in, to free. */
static inline char *named_text(const char *text)
{
    char *made = copy("");
    for (const char *begin; (begin = strstr(text, "${")) != NULL;) {
        const char *end = strchr(begin, '}');
        if (end == NULL)
            fail("a name that does not end: %s", begin);
        char *name = format("%.*s", (int)(end - begin - 2), begin + 2), *value = name_text(name);
        char *longer = format("%s%.*s%s", made, (int)(begin - text), text, value);
        free(made);
        free(value);
        free(name);
        made = longer;
        text = end + 1;
    }
    char *whole = format("%s%s", made, text);
    free(made);
    return whole;
}

/* Fills in all texts of a value, but not those of steps that have a turn of their own. */
static inline void fill(cJSON *value, int branch)
{
    if (cJSON_IsString(value)) {
        char *numbered = numbered_text(value->valuestring, branch), *text = named_text(numbered);
        cJSON_SetValuestring(value, text);
        free(numbered), free(text);
        return;
    }
    cJSON *one;
    cJSON_ArrayForEach(one, value)
    {
        if (one->string == NULL || strcmp(one->string, "branches") != 0)
            fill(one, branch);
    }
}

/* Gives names to what stands at the pointers. */
static inline void save(const cJSON *pointers, const char *json)
{
    const cJSON *one;
    cJSON_ArrayForEach(one, pointers)
    {
        int is_text = codex_json_type(json, one->valuestring) == CODEX_JSON_STRING;
        char *value = is_text ? codex_json_string(json, one->valuestring) : codex_json_value(json, one->valuestring);
        if (value == NULL)
            fail("there is nothing at %s to save, in %.20000s", one->valuestring, json);
        name_give(one->string, VALUE, NULL, copy(value));
        codex_string_free(value);
    }
}

#endif
