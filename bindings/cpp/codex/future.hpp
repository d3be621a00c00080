/// @file future.hpp
/// Runs on threads of their own.
#ifndef CODEX_FUTURE_HPP
#define CODEX_FUTURE_HPP

#include <future>
#include <utility>

#include "error.hpp"
#include "params.hpp"
#include "thread.hpp"
#include "turn.hpp"

namespace codex {

#if CODEX_EXCEPTIONS

/// Runs a turn on a thread of its own, as `Turn::run` does; the future has the result, or throws what `run` would.
/// The turn is the future's then: to interrupt it, use the thread's `interrupt`. The future waits when it goes, as those of
/// `std::async` do.
[[nodiscard]] inline std::future<TurnResult> run_async(Turn turn)
{
    return std::async(std::launch::async, [turn = std::move(turn)]() mutable { return turn.run(); });
}

/// Begins a turn and runs it on a thread of its own.
[[nodiscard]] inline std::future<TurnResult> run_async(Thread& thread, const Input& input, const TurnOptions& options = {})
{
    return run_async(thread.begin_turn(input, options));
}

#endif

} // namespace codex

#endif
