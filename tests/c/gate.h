/* A turn that the model holds open until the test lets it go on, however slow the machine is. */
#ifndef GATE_H
#define GATE_H

#include "sessions.h"

typedef struct {
    char file[4200];
} gate;

/* The prompt of these directives, in which the line "until: gate" is where the model waits. */
static inline const char *gate_prompt(gate *held, const char *directives)
{
    static const char word[] = "until: gate";
    static int count;
    static char prompt[5000];
    char folder[4096];
    const char *at = strstr(directives, word);
    CHECK(at != NULL && getcwd(folder, sizeof folder) != NULL);
    snprintf(held->file, sizeof held->file, "%s/gate-%d", folder, ++count);
    snprintf(prompt, sizeof prompt, "%.*suntil: %s%s", (int)(at - directives), directives, held->file, at + sizeof word - 1);
    return prompt;
}

/* A turn of them. */
static inline codex_turn *turn_held(codex_thread *thread, gate *held, const char *directives, const char *params)
{
    return turn_begin(thread, gate_prompt(held, directives), params);
}

/* The model goes on. */
static inline void gate_open(const gate *held)
{
    FILE *file = fopen(held->file, "w");
    CHECK(file != NULL && fclose(file) == 0);
}

#endif
