/// @file handle.hpp
/// What every object that stands for something of the library's has in common; times, and what a wait comes to.
#ifndef CODEX_HANDLE_HPP
#define CODEX_HANDLE_HPP

#include <codex.h>

#include <atomic>
#include <chrono>
#include <cstdint>

namespace codex {

/// Owns one handle of the C library: moved, never copied, and freed when it goes.
///
/// An object may be used from any thread at any time, also while another thread is blocked in a call on it, and `reset`
/// is such a use: the blocked call then fails with `Code::closed`. To move it or to end its life is not: no other thread
/// may use it then, as is so of every object of C++. An object that is empty (made so, moved from, reset) is safe to use:
/// every call that can fail fails with `Code::invalid_handle`.
template <class Native, void (*Free)(Native*)> class Handle {
public:
    /// An empty one.
    Handle() noexcept = default;
    /// Takes over a handle of the C library's.
    explicit Handle(Native* native) noexcept : native_(native) {}
    /// Takes what another one holds.
    Handle(Handle&& other) noexcept : native_(other.release()) {}
    /// Frees what it holds, and takes what another one does.
    Handle& operator=(Handle&& other) noexcept
    {
        if (this != &other)
            exchange(other.release());
        return *this;
    }
    ~Handle() { reset(); }

    /// Whether it holds something.
    explicit operator bool() const noexcept { return get() != nullptr; }
    /// The handle, for functions of C; it stays this object's.
    Native* get() const noexcept { return native_.load(std::memory_order_acquire); }
    /// Gives the handle up: it is the caller's to free.
    [[nodiscard]] Native* release() noexcept { return native_.exchange(nullptr, std::memory_order_acq_rel); }
    /// Frees what it holds, now.
    void reset() noexcept { exchange(nullptr); }

private:
    void exchange(Native* native) noexcept
    {
        if (Native* old = native_.exchange(native, std::memory_order_acq_rel))
            Free(old);
    }

    std::atomic<Native*> native_{nullptr};
};

/// How long a call may take.
class Timeout {
public:
    /// The client's own limit: `Options::request_timeout` in a call that waits for one answer, no limit in a call that
    /// waits for work.
    constexpr Timeout() noexcept = default;
    /// So long, rounded up to milliseconds.
    template <class Number, class Period>
    constexpr Timeout(std::chrono::duration<Number, Period> time)
        : milliseconds_(whole(std::chrono::ceil<std::chrono::milliseconds>(time).count()))
    {
    }
    /// Does not wait at all.
    static constexpr Timeout poll() noexcept { return Timeout(CODEX_POLL, 0); }
    /// No limit.
    static constexpr Timeout forever() noexcept { return Timeout(CODEX_FOREVER, 0); }
    /// As C has it.
    constexpr std::int64_t native() const noexcept { return milliseconds_; }

private:
    constexpr Timeout(std::int64_t native, int) noexcept : milliseconds_(native) {}
    static constexpr std::int64_t whole(std::int64_t count) noexcept { return count < 0 ? 0 : count; }

    std::int64_t milliseconds_ = CODEX_DEFAULT;
};

/// What a wait came to, unless it failed.
enum class Wait : std::int32_t {
    /// What was waited for is there.
    done = CODEX_OK,
    /// The time ran out: wait again.
    timeout = CODEX_TIMEOUT,
    /// A `wake` ended the wait.
    woken = CODEX_WOKEN,
    /// There is nothing more to wait for.
    end = CODEX_END,
    /// The callback stopped it.
    stopped = CODEX_STOP,
    /// It failed: the error says why.
    failed = -1,
};

/// @private
namespace detail {

inline Wait wait_of(codex_status status) noexcept
{
    return status < 0 ? Wait::failed : static_cast<Wait>(status);
}

} // namespace detail
} // namespace codex

#endif
