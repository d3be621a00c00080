/// @file thread.hpp
/// A conversation.
#ifndef CODEX_THREAD_HPP
#define CODEX_THREAD_HPP

#include <codex.h>

#include <string>
#include <utility>

#include "error.hpp"
#include "event.hpp"
#include "handle.hpp"
#include "params.hpp"
#include "turn.hpp"

namespace codex {

/// A conversation. It stays with the server when its object goes, and its turns go on.
class Thread : public Handle<codex_thread, codex_thread_free> {
public:
    using Handle::Handle;

    /// Its id; empty until a thread that was begun is open.
    std::string id() const { return codex_thread_id(get()); }
    /// The server's whole answer to the start, the resumption or the fork, as JSON; empty of a thread that was attached.
    std::string text() const
    {
        const char* text = codex_thread_json(get());
        return text != nullptr ? text : "";
    }
    /// The same, decoded; `protocol::ThreadStartResponse` fits all three.
    template <class Answer = protocol::ThreadStartResponse> Answer info(Error& error) const
    {
        return detail::decoded<Answer>(parse_json(text()).value_or(json()), "the thread", error);
    }

    /// Waits until a thread that was begun is open.
    Wait ready(Timeout timeout, Error& error)
    {
        detail::Outcome outcome(error);
        codex_status status = codex_thread_ready(get(), timeout.native(), outcome.out());
        outcome.good(status);
        return detail::wait_of(status);
    }
    /// Starts a turn and waits until it is completed. Requests of the server are declined. A turn that is not over in time
    /// is interrupted. Of a turn that failed both the result and the error are given.
    TurnResult run(const Input& input, const TurnOptions& options, Timeout timeout, Error& error)
    {
        if ((error = input.error()))
            return TurnResult();
        char* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_thread_run(get(), input.json().c_str(), options.text().c_str(), timeout.native(), &made,
                                      outcome.out()));
        return TurnResult(detail::take_text(made));
    }
    /// Starts a turn, and returns as soon as the server has taken the input.
    [[nodiscard]] Turn start_turn(const Input& input, const TurnOptions& options, Timeout timeout, Error& error)
    {
        if ((error = input.error()))
            return Turn();
        codex_turn* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_turn_start(get(), input.json().c_str(), options.text().c_str(), timeout.native(), &made,
                                      outcome.out()));
        return Turn(made);
    }
    /// Starts a turn without waiting; what goes wrong shows in the calls on the turn.
    [[nodiscard]] Turn begin_turn(const Input& input, const TurnOptions& options, Error& error)
    {
        if ((error = input.error()))
            return Turn();
        codex_turn* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_turn_begin(get(), input.json().c_str(), options.text().c_str(), &made, outcome.out()));
        return Turn(made);
    }
    /// Begins a review, with `ReviewStartParams`.
    [[nodiscard]] Turn begin_review(const TurnOptions& options, Error& error)
    {
        return Turn(begin_with("review/start", options, error));
    }
    /// Begins a compaction of the thread's history.
    [[nodiscard]] Turn begin_compaction(const TurnOptions& options, Error& error)
    {
        return Turn(begin_with("thread/compact/start", options, error));
    }
    /// Begins a shell command of the user's, with `ThreadShellCommandParams`.
    [[nodiscard]] Turn begin_shell_command(const TurnOptions& options, Error& error)
    {
        return Turn(begin_with("thread/shellCommand", options, error));
    }
    /// Begins to pursue a goal, with `ThreadGoalSetParams`.
    [[nodiscard]] Goal begin_goal(const TurnOptions& options, Error& error)
    {
        return Goal(begin_with("thread/goal/set", options, error));
    }
    /// An object for a turn by its id: one that runs, whoever started it, or one that has ended. Does not wait.
    [[nodiscard]] Turn attach_turn(const std::string& id, Error& error)
    {
        codex_turn* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_turn_attach(get(), id.c_str(), &made, outcome.out()));
        return Turn(made);
    }
    /// Sends any request about this thread and gives the answer as JSON; the library sets the `threadId`.
    std::string request(const std::string& method, const Params& params, Timeout timeout, Error& error)
    {
        char* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_thread_request(get(), method.c_str(), params.text({"threadId"}).c_str(), timeout.native(),
                                          &made, outcome.out()));
        return detail::take_text(made);
    }
    /// The same by a type of `codex::method`, such as `method::ThreadRead`, with its own params and its own answer.
    template <class Method>
    typename Method::Result call(const typename Method::Params& params, Timeout timeout, Error& error)
    {
        std::string answer = request(Method::name, Params(params), timeout, error);
        if (error)
            return typename Method::Result{};
        return detail::decoded<typename Method::Result>(parse_json(answer).value_or(json()), Method::name, error);
    }
    /// Takes the next event of the thread: of every turn, and of none. They are kept for this object from the first `next`
    /// on.
    Wait next(Event& event, Timeout timeout, Error& error)
    {
        return detail::next<codex_thread, codex_thread_next>(get(), event, timeout, error);
    }
    /// The events to come; each is waited for that long. Failures go to `error`.
    Events<Thread> events(Timeout timeout, Error& error) noexcept { return Events<Thread>(*this, timeout, &error); }
    /// Asks the server to stop what runs on the thread. Does not wait.
    void interrupt(bool kill_background, Error& error)
    {
        detail::Outcome outcome(error);
        const char* options = kill_background ? "{\"libcodex\":{\"killBackground\":true}}" : nullptr;
        outcome.good(codex_thread_interrupt(get(), options, outcome.out()));
    }
    /// Makes one `next` return `Wait::woken`: one that waits, or else the next.
    void wake(Error& error)
    {
        detail::Outcome outcome(error);
        outcome.good(codex_thread_wake(get(), outcome.out()));
    }
#if CODEX_EXCEPTIONS
    /// The same as the form with an `Error&`, which it throws.
    template <class Answer = protocol::ThreadStartResponse> Answer info() const
    {
        Error error;
        Answer answer = info<Answer>(error);
        error.raise();
        return answer;
    }
    /// The same as the form with an `Error&`, which it throws.
    Wait ready(Timeout timeout = {})
    {
        Error error;
        Wait wait = ready(timeout, error);
        error.raise();
        return wait;
    }
    /// The same as the form with an `Error&`, which it throws; a TurnFailed of a turn that failed.
    TurnResult run(const Input& input, const TurnOptions& options = {}, Timeout timeout = {})
    {
        Error error;
        TurnResult result = run(input, options, timeout, error);
        detail::raise_run(error, result);
        return result;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Turn start_turn(const Input& input, const TurnOptions& options = {}, Timeout timeout = {})
    {
        Error error;
        Turn turn = start_turn(input, options, timeout, error);
        error.raise();
        return turn;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Turn begin_turn(const Input& input, const TurnOptions& options = {})
    {
        Error error;
        Turn turn = begin_turn(input, options, error);
        error.raise();
        return turn;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Turn begin_review(const TurnOptions& options)
    {
        Error error;
        Turn turn = begin_review(options, error);
        error.raise();
        return turn;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Turn begin_compaction(const TurnOptions& options = {})
    {
        Error error;
        Turn turn = begin_compaction(options, error);
        error.raise();
        return turn;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Turn begin_shell_command(const TurnOptions& options)
    {
        Error error;
        Turn turn = begin_shell_command(options, error);
        error.raise();
        return turn;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Goal begin_goal(const TurnOptions& options)
    {
        Error error;
        Goal goal = begin_goal(options, error);
        error.raise();
        return goal;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Turn attach_turn(const std::string& id)
    {
        Error error;
        Turn turn = attach_turn(id, error);
        error.raise();
        return turn;
    }
    /// The same as the form with an `Error&`, which it throws.
    std::string request(const std::string& method, const Params& params = {}, Timeout timeout = {})
    {
        Error error;
        std::string answer = request(method, params, timeout, error);
        error.raise();
        return answer;
    }
    /// The same as the form with an `Error&`, which it throws.
    template <class Method>
    typename Method::Result call(const typename Method::Params& params = {}, Timeout timeout = {})
    {
        Error error;
        auto answer = call<Method>(params, timeout, error);
        error.raise();
        return answer;
    }
    /// The same as the form with an `Error&`, which it throws.
    Wait next(Event& event, Timeout timeout = {})
    {
        Error error;
        Wait wait = next(event, timeout, error);
        error.raise();
        return wait;
    }
    /// The same as the form with an `Error&`, which it throws.
    Events<Thread> events(Timeout timeout = {}) noexcept { return Events<Thread>(*this, timeout, nullptr); }
    /// The same as the form with an `Error&`, which it throws.
    void interrupt(bool kill_background = false)
    {
        Error error;
        interrupt(kill_background, error);
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

private:
    codex_turn* begin_with(const char* method, const TurnOptions& options, Error& error)
    {
        codex_turn* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_turn_begin_with(get(), method, options.text().c_str(), &made, outcome.out()));
        return made;
    }
};

} // namespace codex

#endif
