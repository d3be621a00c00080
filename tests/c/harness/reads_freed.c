/* Reads a text of the library's after it was freed: ASAN and valgrind must see it. */
#include "check.h"

int main(void)
{
    char *text = codex_json_quote("freed");
    volatile char first;
    CHECK(text != NULL);
    codex_string_free(text);
    first = *text;
    return first == '\1';
}
