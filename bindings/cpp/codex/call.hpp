/// @file call.hpp
/// Requests that are under way, and logins.
#ifndef CODEX_CALL_HPP
#define CODEX_CALL_HPP

#include <codex.h>

#include <string>

#include "error.hpp"
#include "event.hpp"
#include "handle.hpp"
#include "json.hpp"
#include "params.hpp"

namespace codex {

/// A request that is under way, begun by `Client::begin_request`. When its object goes before the answer is there, it is
/// cancelled.
class Call : public Handle<codex_call, codex_call_free> {
public:
    using Handle::Handle;

    /// Waits for the answer, and gives it as JSON. The answer stays: it can be had any number of times.
    Wait wait(std::string& answer, Timeout timeout, Error& error)
    {
        char* made = nullptr;
        detail::Outcome outcome(error);
        codex_status status = codex_call_wait(get(), timeout.native(), &made, outcome.out());
        outcome.good(status);
        answer = detail::take_text(made);
        return detail::wait_of(status);
    }
    /// Waits for the answer to a method of `codex::method`.
    template <class Method> Wait wait(typename Method::Result& result, Timeout timeout, Error& error)
    {
        std::string answer;
        Wait outcome = wait(answer, timeout, error);
        if (outcome == Wait::done)
            result = detail::decoded<typename Method::Result>(parse_json(answer).value_or(json()), Method::name, error);
        return error ? Wait::failed : outcome;
    }
    /// Stops waiting for the answer, once and for all: a `wait` fails with `Code::cancelled` then.
    void cancel(Error& error)
    {
        detail::Outcome outcome(error);
        outcome.good(codex_call_cancel(get(), outcome.out()));
    }
#if CODEX_EXCEPTIONS
    /// The same as the form with an `Error&`, which it throws.
    Wait wait(std::string& answer, Timeout timeout = {})
    {
        Error error;
        Wait outcome = wait(answer, timeout, error);
        error.raise();
        return outcome;
    }
    /// The same as the form with an `Error&`, which it throws.
    template <class Method> Wait wait(typename Method::Result& result, Timeout timeout = {})
    {
        Error error;
        Wait outcome = wait<Method>(result, timeout, error);
        error.raise();
        return outcome;
    }
    /// The same as the form with an `Error&`, which it throws.
    void cancel()
    {
        Error error;
        cancel(error);
        error.raise();
    }
#endif
};

/// A login that is under way. It goes on when its object goes; `cancel` ends it.
///
/// Its types are in codex/protocol/account.hpp.
class Login : public Handle<codex_login, codex_login_free> {
public:
    using Handle::Handle;

    /// Waits until the server has begun a login of `Client::begin_login`.
    Wait ready(Timeout timeout, Error& error)
    {
        detail::Outcome outcome(error);
        codex_status status = codex_login_ready(get(), timeout.native(), outcome.out());
        outcome.good(status);
        return detail::wait_of(status);
    }
    /// What the server said when it began the login, as JSON; empty until then.
    std::string text() const
    {
        const char* text = codex_login_json(get());
        return text != nullptr ? text : "";
    }
    /// The same, decoded: where the user has to go, and which code is asked for there.
    template <class Answer = protocol::LoginAccountResponse> Answer info(Error& error) const
    {
        return detail::decoded<Answer>(parse_json(text()).value_or(json()), "the login", error);
    }
    /// Waits until the login is over; `ended` says whether it succeeded.
    template <class Ended = protocol::AccountLoginCompletedNotification>
    Wait wait(Ended& ended, Timeout timeout, Error& error)
    {
        std::string text;
        Wait outcome = wait_text(text, timeout, error);
        if (outcome == Wait::done)
            ended = detail::decoded<Ended>(parse_json(text).value_or(json()), "the login's end", error);
        return error ? Wait::failed : outcome;
    }
    /// The same as JSON: `success`, and `error`.
    Wait wait_text(std::string& text, Timeout timeout, Error& error)
    {
        char* made = nullptr;
        detail::Outcome outcome(error);
        codex_status status = codex_login_wait(get(), timeout.native(), &made, outcome.out());
        outcome.good(status);
        text = detail::take_text(made);
        return detail::wait_of(status);
    }
    /// Asks the server to give the login up; `wait` then tells of its end.
    void cancel(Error& error)
    {
        detail::Outcome outcome(error);
        outcome.good(codex_login_cancel(get(), outcome.out()));
    }
#if CODEX_EXCEPTIONS
    /// The same as the form with an `Error&`, which it throws.
    Wait ready(Timeout timeout = {})
    {
        Error error;
        Wait outcome = ready(timeout, error);
        error.raise();
        return outcome;
    }
    /// The same as the form with an `Error&`, which it throws.
    template <class Answer = protocol::LoginAccountResponse> Answer info() const
    {
        Error error;
        Answer answer = info<Answer>(error);
        error.raise();
        return answer;
    }
    /// The same as the form with an `Error&`, which it throws.
    template <class Ended = protocol::AccountLoginCompletedNotification> Wait wait(Ended& ended, Timeout timeout = {})
    {
        Error error;
        Wait outcome = wait(ended, timeout, error);
        error.raise();
        return outcome;
    }
    /// The same as the form with an `Error&`, which it throws.
    Wait wait_text(std::string& text, Timeout timeout = {})
    {
        Error error;
        Wait outcome = wait_text(text, timeout, error);
        error.raise();
        return outcome;
    }
    /// The same as the form with an `Error&`, which it throws.
    void cancel()
    {
        Error error;
        cancel(error);
        error.raise();
    }
#endif
};

} // namespace codex

#endif
