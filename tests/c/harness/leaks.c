/* Forgets texts of the library's: ASAN and valgrind must see it. Several, since the stack may still have the last one. */
#include "check.h"

int main(void)
{
    for (int at = 0; at < 4; at++)
        CHECK(codex_json_quote("forgotten") != NULL);
    return 0;
}
