/* A server that listens on a socket file: sessions, approvals, long messages, several clients, and the goodbye. */
/* needs: codex model */
/* server: file */
/* limit: 120 */
#include "connected.h"

int main(void)
{
    return connected_main(LONG_MESSAGE);
}
