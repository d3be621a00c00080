/// @file log.hpp
/// The library itself: its version, its log, its live handles.
#ifndef CODEX_LOG_HPP
#define CODEX_LOG_HPP

#include <codex.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

#include "error.hpp"

namespace codex {

/// The version of the library that is loaded, such as `0.1.0`; CODEX_VERSION_STRING is what the program was compiled with.
inline std::string_view version() noexcept { return codex_version_string(); }

/// How many handles of this process are live. 0 at the end says that none was forgotten.
inline std::size_t live_handles() noexcept { return codex_live_handles(); }

/// How much of the log is told.
enum class LogLevel : std::int32_t {
    /// Nothing.
    off = 0,
    /// Errors.
    error = 1,
    /// Warnings too.
    warning = 2,
    /// Information too.
    information = 3,
    /// All, with the lines that the server writes to its stderr.
    debug = 4,
};

/// Takes a line of the log: how grave it is, the part of the library that speaks, and what it says. It runs on any thread,
/// and on several at once. What it throws is dropped: there is nobody to tell.
using LogHandler = std::function<void(LogLevel level, std::string_view target, std::string_view message)>;

/// @private
namespace detail {

/// Keeps a function for the C library, which says when it needs it no more.
template <class Function> struct Kept {
    explicit Kept(Function function) : function(std::move(function)) {}

    Function function;

    static void destroy(void* user_data) { delete static_cast<Kept*>(user_data); }
    /// Calls it; what it throws goes nowhere.
    template <class... Arguments> static void call(void* user_data, Arguments&&... arguments) noexcept
    {
#if CODEX_EXCEPTIONS
        try {
            static_cast<Kept*>(user_data)->function(std::forward<Arguments>(arguments)...);
        } catch (...) {
        }
#else
        static_cast<Kept*>(user_data)->function(std::forward<Arguments>(arguments)...);
#endif
    }
};

} // namespace detail

/// Sets where the log goes, which is nowhere at first. There is one for the process.
inline void set_log(LogLevel most, LogHandler handler, Error& error)
{
    detail::Outcome outcome(error);
    if (most == LogLevel::off || !handler) {
        outcome.good(codex_set_log(0, nullptr, nullptr, nullptr, outcome.out()));
        return;
    }
    using Kept = detail::Kept<LogHandler>;
    auto call = [](std::int32_t level, const char* target, const char* message, void* user_data) {
        Kept::call(user_data, static_cast<LogLevel>(level), std::string_view(target), std::string_view(message));
    };
    outcome.good(codex_set_log(static_cast<std::int32_t>(most), call, new Kept(std::move(handler)), Kept::destroy,
                               outcome.out()));
}

#if CODEX_EXCEPTIONS
/// The same as the form with an `Error&`, which it throws.
inline void set_log(LogLevel most, LogHandler handler = {})
{
    Error error;
    set_log(most, std::move(handler), error);
    error.raise();
}
#endif

} // namespace codex

#endif
