/* Leaves a process behind, in a session of its own. */
#include "check.h"

int main(void)
{
    if (fork() == 0) {
        setsid();
        sleep(60);
    }
    return 0;
}
