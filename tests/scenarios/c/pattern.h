/* Patterns, as README.md describes them. */
#ifndef PATTERN_H
#define PATTERN_H

#include "json.h"

/* NULL where the value fits; else why not, to free. The value is NULL for a member that is not there. */
static inline char *misfit(const cJSON *pattern, const cJSON *value);

static inline char *misfit_at(const char *where, char *why)
{
    char *longer = why ? format("/%s%s%s", where, *why == '/' ? "" : " ", why) : NULL;
    free(why);
    return longer;
}

static inline char *misfit_of(const cJSON *pattern, const cJSON *value)
{
    char *wanted = json_text(pattern), *found = value ? json_text(value) : copy("nothing");
    char *why = format("is %.2000s, not %s", found, wanted);
    free(wanted);
    free(found);
    return why;
}

static inline char *misfit_special(const cJSON *whole, const cJSON *special, const cJSON *value)
{
    const char *name = special->string;
    if (whole->child->next)
        fail("a pattern with %s has nothing else", name);
    if (strcmp(name, "$absent") == 0 && cJSON_IsTrue(special))
        return value ? misfit_of(whole, value) : NULL;
    if (strcmp(name, "$any") == 0 && cJSON_IsTrue(special))
        return value ? NULL : misfit_of(whole, value);
    if (strcmp(name, "$contains") == 0 && cJSON_IsString(special))
        return cJSON_IsString(value) && strstr(value->valuestring, special->valuestring) ? NULL : misfit_of(whole, value);
    const cJSON *one, *element;
    if (strcmp(name, "$oneOf") == 0 && cJSON_IsArray(special)) {
        cJSON_ArrayForEach(one, special)
        {
            char *why = misfit(one, value);
            if (why == NULL)
                return NULL;
            free(why);
        }
        return misfit_of(whole, value);
    }
    if (strcmp(name, "$some") == 0 && cJSON_IsArray(special)) {
        one = cJSON_IsArray(value) ? special->child : NULL;
        if (one == NULL)
            return misfit_of(whole, value);
        cJSON_ArrayForEach(element, value)
        {
            char *why = one ? misfit(one, element) : NULL;
            if (one && why == NULL)
                one = one->next;
            free(why);
        }
        return one ? misfit_of(one, value) : NULL;
    }
    fail("there is no pattern %s like this", name);
}

static inline char *misfit(const cJSON *pattern, const cJSON *value)
{
    char *why = NULL;
    const cJSON *one;
    if (cJSON_IsObject(pattern) && pattern->child && pattern->child->string[0] == '$')
        return misfit_special(pattern, pattern->child, value);
    if (value == NULL || (pattern->type & 0xff) != (value->type & 0xff))
        return misfit_of(pattern, value);
    if (cJSON_IsObject(pattern)) {
        cJSON_ArrayForEach(one, pattern)
        {
            if ((why = misfit_at(one->string, misfit(one, member(value, one->string)))) != NULL)
                return why;
        }
        return NULL;
    }
    if (cJSON_IsArray(pattern)) {
        if (cJSON_GetArraySize(pattern) != cJSON_GetArraySize(value))
            return misfit_of(pattern, value);
        const cJSON *element = value->child;
        int index = 0;
        for (one = pattern->child; one; one = one->next, element = element->next) {
            char where[20];
            snprintf(where, sizeof where, "%d", index++);
            if ((why = misfit_at(where, misfit(one, element))) != NULL)
                return why;
        }
        return NULL;
    }
    return cJSON_Compare(pattern, value, 1) ? NULL : misfit_of(pattern, value);
}

/* Fails unless the JSON text fits; a pattern that is NULL is fitted by everything. */
static inline void must_fit(const cJSON *pattern, const char *json, const char *what)
{
    if (pattern == NULL)
        return;
    cJSON *value = json_parse(json, what);
    char *why = misfit(pattern, value);
    if (why)
        fail("%s: %s\nof %.20000s", what, why, json);
    cJSON_Delete(value);
}

#endif
