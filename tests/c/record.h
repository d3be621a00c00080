/* What the faulty server wrote down of all that it received. */
#ifndef RECORD_H
#define RECORD_H

#include "threads.h"

/* The nth record, from 1, that says this: a text to free, or NULL. `what` takes a record and says whether it is one. */
static inline char *record_find(int (*what)(const char *record, const void *given), const void *given, int nth)
{
    char *line = NULL, *found = NULL;
    size_t size = 0;
    FILE *file = fopen("record.jsonl", "r");
    while (file && !found && getline(&line, &size, file) > 0)
        /* The last line may still be on its way. */
        if (line[strlen(line) - 1] == '\n' && what(line, given) && --nth == 0)
            found = codex_json_value(line, "");
    free(line);
    if (file)
        fclose(file);
    return found;
}

static inline int record_is_method(const char *record, const void *method)
{
    char *text = codex_json_string(record, "/received");
    char *name = codex_json_string(text, "/method");
    int is = name && strcmp(name, method) == 0;
    codex_string_free(name);
    codex_string_free(text);
    return is;
}

static inline int record_is_answer(const char *record, const void *id)
{
    char *text = codex_json_string(record, "/received");
    char *given = codex_json_value(text, "/id");
    int is = given && codex_json_type(text, "/method") == CODEX_JSON_ABSENT && strcmp(given, id) == 0;
    codex_string_free(given);
    codex_string_free(text);
    return is;
}

static inline int record_is_event(const char *record, const void *name)
{
    char *given = codex_json_string(record, "/event");
    int is = given && strcmp(given, name) == 0;
    codex_string_free(given);
    return is;
}

/* The text of the nth message with this method, to free; NULL if there is none yet. */
static inline char *received(const char *method, int nth)
{
    char *record = record_find(record_is_method, method, nth);
    char *text = codex_json_string(record, "/received");
    codex_string_free(record);
    return text;
}

/* The same for the nth answer to a server request; the id is raw JSON. */
static inline char *answered(const char *id, int nth)
{
    char *record = record_find(record_is_answer, id, nth);
    char *text = codex_json_string(record, "/received");
    codex_string_free(record);
    return text;
}

static inline int was_received(const char *method, int nth)
{
    char *text = received(method, nth);
    codex_string_free(text);
    return text != NULL;
}

static inline int was_answered(const char *id, int nth)
{
    char *text = answered(id, nth);
    codex_string_free(text);
    return text != NULL;
}

#endif
