/// @file poller.hpp
/// Many objects behind one wait.
#ifndef CODEX_POLLER_HPP
#define CODEX_POLLER_HPP

#include <codex.h>

#include <cstdint>
#include <functional>
#include <utility>

#include "error.hpp"
#include "handle.hpp"
#include "log.hpp"

namespace codex {

/// Watches any number of clients, calls, threads, turns and logins for a program that must not block on one after the
/// other: behind one wait, one descriptor for a loop of the program's own, and one callback.
///
/// A source is ready exactly when its own `next` or `wait` with `Timeout::poll()` would give anything but `Wait::timeout`.
class Poller : public Handle<codex_poller, codex_poller_free> {
public:
    using Handle::Handle;

    /// How a source is told of.
    enum class Mode : std::int32_t {
        /// As long as there is something to take.
        level = CODEX_POLLER_LEVEL,
        /// Once, and again after the source's own call gave `Wait::timeout`.
        once = CODEX_POLLER_ONCE,
        /// Once, when what was begun is there or has failed, without taking a queue of events into use: then `ready`, of a
        /// call `wait`, gives anything but `Wait::timeout`.
        ready = CODEX_POLLER_READY,
    };

    /// Makes one.
    [[nodiscard]] static Poller make(Error& error)
    {
        codex_poller* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_poller_new(&made, outcome.out()));
        return Poller(made);
    }
    /// Watches a source from now on. `token` is any number, by which `wait` tells of it. A source that goes is forgotten by
    /// itself.
    template <class Source> void add(const Source& source, std::uint64_t token, Mode mode, Error& error)
    {
        detail::Outcome outcome(error);
        outcome.good(
            codex_poller_add(get(), source.get(), static_cast<std::int32_t>(mode), token, outcome.out()));
    }
    /// Stops watching a source.
    template <class Source> void remove(const Source& source, Error& error)
    {
        detail::Outcome outcome(error);
        outcome.good(codex_poller_remove(get(), source.get(), outcome.out()));
    }
    /// Waits until a source is ready, and gives its token.
    Wait wait(std::uint64_t& token, Timeout timeout, Error& error)
    {
        detail::Outcome outcome(error);
        codex_status status = codex_poller_wait(get(), timeout.native(), &token, outcome.out());
        outcome.good(status);
        return detail::wait_of(status);
    }
    /// What a loop of the program's own can wait for: a file descriptor, on Windows a HANDLE. It is readable while a source
    /// may be ready, belongs to the library, and lives as long as this object.
    std::intptr_t native_handle(Error& error) const
    {
        std::intptr_t native = -1;
        detail::Outcome outcome(error);
        outcome.good(codex_poller_handle(get(), &native, outcome.out()));
        return native;
    }
    /// Has a function called, on any thread, whenever a source may have become ready. It may only poke the program's loop;
    /// what it throws is dropped. An empty one ends that.
    void set_wakeup(std::function<void()> function, Error& error)
    {
        detail::Outcome outcome(error);
        if (!function) {
            outcome.good(codex_poller_set_wakeup(get(), nullptr, nullptr, nullptr, outcome.out()));
            return;
        }
        using Kept = detail::Kept<std::function<void()>>;
        auto call = [](void* user_data) { Kept::call(user_data); };
        outcome.good(codex_poller_set_wakeup(get(), call, new Kept(std::move(function)), Kept::destroy, outcome.out()));
    }
    /// Makes one `wait` return `Wait::woken`: one that waits, or else the next.
    void wake(Error& error)
    {
        detail::Outcome outcome(error);
        outcome.good(codex_poller_wake(get(), outcome.out()));
    }
#if CODEX_EXCEPTIONS
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] static Poller make()
    {
        Error error;
        Poller poller = make(error);
        error.raise();
        return poller;
    }
    /// The same as the form with an `Error&`, which it throws.
    template <class Source> void add(const Source& source, std::uint64_t token, Mode mode = Mode::level)
    {
        Error error;
        add(source, token, mode, error);
        error.raise();
    }
    /// The same as the form with an `Error&`, which it throws.
    template <class Source> void remove(const Source& source)
    {
        Error error;
        remove(source, error);
        error.raise();
    }
    /// The same as the form with an `Error&`, which it throws.
    Wait wait(std::uint64_t& token, Timeout timeout = {})
    {
        Error error;
        Wait outcome = wait(token, timeout, error);
        error.raise();
        return outcome;
    }
    /// The same as the form with an `Error&`, which it throws.
    std::intptr_t native_handle() const
    {
        Error error;
        std::intptr_t native = native_handle(error);
        error.raise();
        return native;
    }
    /// The same as the form with an `Error&`, which it throws.
    void set_wakeup(std::function<void()> function)
    {
        Error error;
        set_wakeup(std::move(function), error);
        error.raise();
    }
    /// The same as the form with an `Error&`, which it throws.
    void wake()
    {
        Error error;
        wake(error);
        error.raise();
    }
#endif
};

} // namespace codex

#endif
