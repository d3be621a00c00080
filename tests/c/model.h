/* What the scripted model was sent, as its file of requests has it. */
#ifndef MODEL_H
#define MODEL_H

#include "sessions.h"

/* How many requests it got. */
static inline int model_requests(void)
{
    int count = 0, letter;
    FILE *file = fopen("requests.jsonl", "r");
    while (file && (letter = getc(file)) != EOF)
        count += letter == '\n';
    if (file)
        fclose(file);
    return count;
}

/* The last one's value at the pointer, JSON to free; NULL if there is none. */
static inline char *model_last(const char *pointer)
{
    char *line = NULL, *last = NULL;
    size_t size = 0;
    FILE *file = fopen("requests.jsonl", "r");
    CHECK(file != NULL);
    while (getline(&line, &size, file) > 0) {
        codex_string_free(last);
        last = codex_json_value(line, pointer);
    }
    fclose(file);
    free(line);
    return last;
}

/* Whether the last one's value at the pointer has this text in it. */
static inline int model_was_sent(const char *pointer, const char *text)
{
    char *value = model_last(pointer);
    int found = value != NULL && strstr(value, text) != NULL;
    codex_string_free(value);
    return found;
}

#endif
