/* Nothing wrong with it, in the static library either. */
/* link: static */
#include "check.h"

int main(void)
{
    CHECK(check_is_slow() == (strcmp(getenv("LIBCODEX_CHECKER"), "plain") != 0));
    check_settles(check_count());
    return check_done();
}
