/// @file error.hpp
/// Why a call failed.
#ifndef CODEX_ERROR_HPP
#define CODEX_ERROR_HPP

#include <codex.h>

#include <exception>
#include <memory>
#include <string>
#include <utility>

#include "code.hpp"

/// Whether the program is compiled with exceptions. Without them, the forms with an `Error&` are all there is.
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
#define CODEX_EXCEPTIONS 1
#else
#define CODEX_EXCEPTIONS 0
#endif

namespace codex {

/// Why a call failed.
///
/// Every function that can fail has two forms, like those of `std::filesystem`: one throws an Error, the other has an
/// `Error&` as its last parameter, sets it in any case, and throws none. The second is there without exceptions too.
class Error : public std::exception {
public:
    /// No failure.
    Error() noexcept = default;
    /// A failure that is found on this side of the library.
    Error(Code code, std::string reason, std::string message)
        : Error(code, std::move(reason), std::move(message), std::string(), false)
    {
    }
    /// A failure with all there is to say of it.
    Error(Code code, std::string reason, std::string message, std::string detail, bool is_retryable)
        : state_(std::make_shared<const State>(
              State{code, std::move(reason), std::move(message), std::move(detail), is_retryable}))
    {
    }

    /// Whether there is a failure.
    explicit operator bool() const noexcept { return state_ != nullptr; }
    /// What kind of failure it is.
    Code code() const noexcept { return state_ ? state_->code : Code::ok; }
    /// The name of its status in C, such as `CODEX_E_RPC`.
    const char* name() const noexcept { return codex_status_name(static_cast<codex_status>(code())); }
    /// The word to branch on, such as `threadNotFound`, or the server's own `codexErrorInfo`; empty where there is none.
    /// An open set.
    const std::string& reason() const noexcept { return state_ ? state_->reason : nothing(); }
    /// What went wrong, in one line for a person, and what to do about it where that is known.
    const std::string& message() const noexcept { return state_ ? state_->message : nothing(); }
    /// All of it, as JSON: `code`, `name`, `reason`, `message`, `retryable`, `at`, and where they apply `method`, `sent`,
    /// `elapsedMs`, `rpc`, `exit`, `stderrTail`, `triedPaths` and more; empty where the failure is found on this side.
    const std::string& detail() const noexcept { return state_ ? state_->detail : nothing(); }
    /// Whether the same call may succeed a little later.
    bool is_retryable() const noexcept { return state_ && state_->is_retryable; }
    /// The message.
    const char* what() const noexcept override { return message().c_str(); }

    /// @private
    static Error take(codex_status status, codex_error* native)
    {
        if (native == nullptr)
            return Error(static_cast<Code>(status), std::string(), codex_status_name(status));
        const char* detail = codex_error_json(native);
        Error error(static_cast<Code>(status), codex_error_reason(native), codex_error_message(native),
                    detail != nullptr ? detail : "", codex_error_is_retryable(native) != 0);
        codex_error_free(native);
        return error;
    }
    /// @private
    void raise() const
    {
#if CODEX_EXCEPTIONS
        if (state_)
            throw *this;
#endif
    }

private:
    struct State {
        Code code;
        std::string reason, message, detail;
        bool is_retryable;
    };

    static const std::string& nothing() noexcept
    {
        static const std::string none;
        return none;
    }

    std::shared_ptr<const State> state_;
};

/// @private
namespace detail {

/// Where a function of the library writes its error.
class Outcome {
public:
    explicit Outcome(Error& error) noexcept : error_(error) {}
    Outcome(const Outcome&) = delete;
    Outcome& operator=(const Outcome&) = delete;

    codex_error** out() noexcept { return &native_; }
    /// Whether the status is none of a failure; else the error is set.
    bool good(codex_status status)
    {
        if (status < 0)
            error_ = Error::take(status, std::exchange(native_, nullptr));
        else
            error_ = Error();
        return status >= 0;
    }

private:
    Error& error_;
    codex_error* native_ = nullptr;
};

/// A text of the library's, freed.
inline std::string take_text(char* native)
{
    std::string text(native != nullptr ? native : "");
    codex_string_free(native);
    return text;
}

} // namespace detail
} // namespace codex

#endif
