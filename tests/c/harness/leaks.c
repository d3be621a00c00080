/* Forgets a text of the library's: ASAN and valgrind must see it. */
#include "check.h"

int main(void)
{
    char *forgotten = codex_json_quote("forgotten");
    CHECK(forgotten != NULL);
    forgotten = NULL;
    return forgotten != NULL;
}
