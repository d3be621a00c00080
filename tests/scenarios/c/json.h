/* JSON of a scenario, by cJSON: the library's own helpers can't name the members of an object. */
#ifndef JSON_H
#define JSON_H

#include <cJSON.h>
#include <codex.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The step that this thread is at, for messages. */
static __thread char at[200];

static inline void fail(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));
static inline void fail(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "%s: ", *at ? at : "before the steps");
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(1);
}

/* A formatted text, to free. */
static inline char *format(const char *format, ...) __attribute__((format(printf, 1, 2)));
static inline char *format(const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    char *made = malloc((size_t)length + 1);
    if (made == NULL)
        fail("no memory");
    vsnprintf(made, (size_t)length + 1, format, again);
    va_end(again);
    va_end(arguments);
    return made;
}

static inline char *copy(const char *text)
{
    return format("%s", text);
}

static inline void pause_shortly(void)
{
    struct timespec pause = {0, 2000000};
    nanosleep(&pause, NULL);
}

static inline cJSON *json_parse(const char *text, const char *what)
{
    cJSON *value = text ? cJSON_Parse(text) : NULL;
    if (value == NULL)
        fail("%s is no JSON: %s", what, text ? text : "(nothing)");
    return value;
}

/* As text, to free. */
static inline char *json_text(const cJSON *value)
{
    char *text = cJSON_PrintUnformatted(value);
    if (text == NULL)
        fail("no memory");
    return text;
}

/* A whole file, to free; NULL if there is none. */
static inline char *read_file(const char *path)
{
    FILE *file = fopen(path, "r");
    if (file == NULL)
        return NULL;
    size_t length = 0, size = 65536;
    char *text = malloc(size);
    for (size_t got; text && (got = fread(text + length, 1, size - length - 1, file)) > 0;)
        if ((length += got) > size / 2)
            text = realloc(text, size *= 2);
    fclose(file);
    if (text == NULL)
        fail("no memory");
    text[length] = '\0';
    return text;
}

/* A file that is there whole or not at all. */
static inline void write_file(const char *path, const char *text)
{
    char *fresh = format("%s.fresh", path);
    FILE *file = fopen(fresh, "w");
    if (file == NULL || fputs(text, file) < 0 || fclose(file) != 0 || rename(fresh, path) != 0)
        fail("can't write %s", path);
    free(fresh);
}

/* The text of a member; NULL if it is left out. */
static inline const char *text_of(const cJSON *object, const char *key)
{
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, key);
    if (value && !cJSON_IsString(value))
        fail("%s is no text", key);
    return value ? value->valuestring : NULL;
}

static inline const cJSON *member(const cJSON *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

/* Refuses members that are not among the words. */
static inline void takes(const cJSON *object, const char *words)
{
    const cJSON *one;
    if (!cJSON_IsObject(object))
        fail("no object");
    cJSON_ArrayForEach(one, object)
    {
        size_t length = strlen(one->string);
        const char *found = words;
        while ((found = strstr(found, one->string)) != NULL &&
               !((found == words || found[-1] == ' ') && (found[length] == ' ' || found[length] == '\0')))
            found++;
        if (found == NULL || length == 0)
            fail("the key %s is unknown here: there are %s", one->string, words);
    }
}

/* A member that has to be there. */
static inline const cJSON *required(const cJSON *object, const char *key)
{
    const cJSON *value = member(object, key);
    if (value == NULL)
        fail("%s is missing", key);
    return value;
}

static inline const char *required_text(const cJSON *object, const char *key)
{
    required(object, key);
    return text_of(object, key);
}

/* Whether it is there; then it has to be true. */
static inline int flag(const cJSON *object, const char *key)
{
    const cJSON *value = member(object, key);
    if (value && !cJSON_IsTrue(value))
        fail("%s can only be true", key);
    return value != NULL;
}

#endif
