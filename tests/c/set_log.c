/* The log callback: what it is told, when it is told no more, and that its data is released exactly once. */
#include "check.h"

typedef struct {
    int lines, released;
    char last[200];
} sink;

static void take(int32_t level, const char *target, const char *message, void *user_data)
{
    sink *to = user_data;
    CHECK(level >= 1 && level <= 4);
    CHECK(target != NULL && *target != '\0' && message != NULL);
    CHECK_INT(to->released, 0);
    to->lines++;
    snprintf(to->last, sizeof to->last, "%s", message);
}

static void release(void *user_data)
{
    ((sink *)user_data)->released++;
}

/* A second free of one error is a line in the log and nothing else. */
static void cause_a_line(void)
{
    codex_error *error = NULL;
    CHECK_INT(codex_set_log(-1, NULL, NULL, NULL, &error), CODEX_E_INVALID_ARGUMENT);
    CHECK(strstr(codex_error_message(error), "-1") != NULL);
    codex_error_free(error);
    codex_error_free(error);
}

int main(void)
{
    codex_error *error = NULL;
    sink one = {0, 0, ""}, two = {0, 0, ""}, refused = {0, 0, ""};

    cause_a_line();
    MUST(codex_set_log(1, take, &one, release, &error));
    cause_a_line();
    CHECK_INT(one.lines, 1);
    CHECK(strstr(one.last, "codex_error_free") != NULL);

    /* A callback that can't be set is released all the same, and leaves the one before it in place. */
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_set_log(-1, take, &refused, release, &error));
    MUST_GIVE(CODEX_E_INVALID_ARGUMENT, codex_set_log(1, NULL, &refused, release, &error));
    CHECK_INT(codex_set_log(1, NULL, &refused, release, NULL), CODEX_E_INVALID_ARGUMENT);
    CHECK_INT(refused.released, 3);
    CHECK_INT(one.released, 0);
    cause_a_line();
    CHECK_INT(one.lines, 2);

    /* The next one takes its place; without a destroy function there is nothing to release. */
    MUST(codex_set_log(4, take, &two, NULL, &error));
    CHECK_INT(one.released, 1);
    cause_a_line();
    CHECK_INT(one.lines, 2);
    CHECK_INT(two.lines, 1);

    /* Level 0 turns it off, and needs no callback; one that comes along is released at once. */
    MUST(codex_set_log(0, take, &refused, release, &error));
    CHECK_INT(refused.released, 4);
    cause_a_line();
    CHECK_INT(two.lines, 1);
    MUST(codex_set_log(0, NULL, NULL, NULL, NULL));
    CHECK_INT(one.released, 1);
    CHECK_INT(refused.lines, 0);
    return check_done();
}
