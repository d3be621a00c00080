/* A check that fails. */
#include "check.h"

int main(void)
{
    CHECK_INT(codex_live_handles(), 1);
    return 0;
}
