/* A server that listens on a socket file: sessions, approvals, long messages, several clients, and the goodbye. */
/* needs: codex model */
/* server: file */
/* limit: 120 */
#include "connected.h"

int main(void)
{
    return connected_main(check_is_slow() ? 1 << 20 : LONG_MESSAGE);
}
