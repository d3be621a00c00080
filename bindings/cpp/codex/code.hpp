/// @file code.hpp
/// What kinds of failure there are.
///
/// Written by codex-models from codex.h. Do not edit.

#ifndef CODEX_CODE_HPP
#define CODEX_CODE_HPP

#include <codex.h>
#include <cstdint>

namespace codex {

/// What kind of failure it is. An open set: a newer library may have others.
enum class Code : std::int32_t {
    /// No failure.
    ok = CODEX_OK,
    /// An argument is missing, out of range or unknown; the message names it.
    invalid_argument = CODEX_E_INVALID_ARGUMENT,
    /// A handle is NULL, was freed, or is of another type.
    invalid_handle = CODEX_E_INVALID_HANDLE,
    /// A text is not UTF-8; the message says at which byte.
    utf8 = CODEX_E_UTF8,
    /// A text is not JSON that the server would accept; the message says where and why.
    json = CODEX_E_JSON,
    /// The operating system or the network refused something; the message says what.
    io = CODEX_E_IO,
    /// The server was started, but ended before it was initialised.
    spawn = CODEX_E_SPAWN,
    /// The server answered with an error.
    rpc = CODEX_E_RPC,
    /// The server answered with something that its protocol does not allow.
    protocol = CODEX_E_PROTOCOL,
    /// The handle, the client or the server behind it is closed.
    closed = CODEX_E_CLOSED,
    /// Something else is under way on the same handle.
    busy = CODEX_E_BUSY,
    /// The request was answered before, or needs no answer any more.
    already_answered = CODEX_E_ALREADY_ANSWERED,
    /// A blocking call from a callback that it would wait for.
    reentrant = CODEX_E_REENTRANT,
    /// The process is a fork of the one that made the handle.
    forked = CODEX_E_FORKED,
    /// This build or this platform cannot do it.
    unsupported = CODEX_E_UNSUPPORTED,
    /// A defect of the library was caught before it could reach the caller.
    panic = CODEX_E_PANIC,
    /// The turn failed; result and error are both written.
    turn_failed = CODEX_E_TURN_FAILED,
    /// No codex executable was found; the error lists every place that was tried.
    no_executable = CODEX_E_NO_EXECUTABLE,
    /// What was asked for did not come in time.
    timeout = CODEX_E_TIMEOUT,
    /// The handle's answer is not there yet.
    not_ready = CODEX_E_NOT_READY,
    /// The call was cancelled.
    cancelled = CODEX_E_CANCELLED,
    /// A queue that nobody read grew past its bound.
    overflow = CODEX_E_OVERFLOW,
};

} // namespace codex

#endif
