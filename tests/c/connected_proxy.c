/* A server that listens behind a proxy of the client's own: sessions, approvals, long messages, several clients, and the goodbye. */
/* needs: codex model */
/* server: proxy */
/* limit: 120 */
#include "connected.h"

int main(void)
{
    return connected_main(1 << 20);
}
