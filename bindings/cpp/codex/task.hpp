/// @file task.hpp
/// A coroutine that gives one value, for C++20 and later.
#ifndef CODEX_TASK_HPP
#define CODEX_TASK_HPP

/// Whether the compiler has coroutines.
#if defined(__cpp_impl_coroutine) && defined(__has_include)
#if __has_include(<coroutine>)
#define CODEX_COROUTINES 1
#endif
#endif
#ifndef CODEX_COROUTINES
#define CODEX_COROUTINES 0
#endif

#if CODEX_COROUTINES

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

#include "error.hpp"

namespace codex {

template <class T = void> class Task;

/// @private
namespace detail {

/// What all promises of tasks have: who goes on afterwards, and what was thrown.
class TaskPromise {
public:
    struct Final {
        bool await_ready() const noexcept { return false; }
        template <class Promise> std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> self) const noexcept
        {
            std::coroutine_handle<> next = self.promise().continuation_;
            return next ? next : std::noop_coroutine();
        }
        void await_resume() const noexcept {}
    };

    std::suspend_always initial_suspend() const noexcept { return {}; }
    Final final_suspend() const noexcept { return {}; }
    void unhandled_exception() noexcept { thrown_ = std::current_exception(); }
    void set_continuation(std::coroutine_handle<> continuation) noexcept { continuation_ = continuation; }
    void rethrow() const
    {
#if CODEX_EXCEPTIONS
        if (thrown_)
            std::rethrow_exception(thrown_);
#endif
    }

private:
    std::coroutine_handle<> continuation_;
    std::exception_ptr thrown_;
};

template <class T> struct ValuePromise : TaskPromise {
    template <class From> void return_value(From&& value) { value_.emplace(std::forward<From>(value)); }
    T take() { return std::move(*value_); }

private:
    std::optional<T> value_;
};

template <> struct ValuePromise<void> : TaskPromise {
    void return_void() const noexcept {}
    void take() const noexcept {}
};

} // namespace detail

/// A coroutine that gives one value. It begins when it is awaited or given to a Loop, and goes on where it was resumed. One
/// that goes before its end is ended there: what it waits for is let go.
template <class T> class [[nodiscard]] Task {
public:
    /// What the compiler asks for.
    struct promise_type : detail::ValuePromise<T> {
        /// The task of this promise.
        Task get_return_object() noexcept
        {
            return Task(std::coroutine_handle<promise_type>::from_promise(*this));
        }
    };

    /// Takes over what the other one is.
    Task(Task&& other) noexcept : handle_(std::exchange(other.handle_, {})) {}
    /// Ends what it is, and takes over what the other one is.
    Task& operator=(Task&& other) noexcept
    {
        if (this != &other) {
            if (handle_)
                handle_.destroy();
            handle_ = std::exchange(other.handle_, {});
        }
        return *this;
    }
    ~Task()
    {
        if (handle_)
            handle_.destroy();
    }

    /// Begins it, and gives its value when it is there; throws what it throws.
    auto operator co_await() && noexcept
    {
        struct Awaiter {
            std::coroutine_handle<promise_type> handle;

            bool await_ready() const noexcept { return false; }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<> continuation) const noexcept
            {
                handle.promise().set_continuation(continuation);
                return handle;
            }
            T await_resume() const
            {
                handle.promise().rethrow();
                return handle.promise().take();
            }
        };
        return Awaiter{handle_};
    }

private:
    explicit Task(std::coroutine_handle<promise_type> handle) noexcept : handle_(handle) {}

    std::coroutine_handle<promise_type> handle_;
};

} // namespace codex

#endif

#endif
