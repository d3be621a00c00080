/* Would run for ever. */
/* limit: 1 */
#include "check.h"

int main(void)
{
    for (;;)
        pause();
}
