/* The C interface, from where pkg-config says that it is installed. */
#ifndef CODEX_SWIFT_SHIM_H
#define CODEX_SWIFT_SHIM_H
#include <codex.h>
#endif
