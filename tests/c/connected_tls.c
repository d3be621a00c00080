/* A server that listens under TLS, with a certificate of its own authority: sessions, approvals, long messages, several clients, and the goodbye. */
/* needs: codex model */
/* server: tls */
/* Valgrind takes what the assembly of the cipher writes for uninitialised. */
/* modes: plain asan */
/* limit: 120 */
#include "connected.h"

int main(void)
{
    return connected_main(1 << 20);
}
