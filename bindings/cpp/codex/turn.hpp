/// @file turn.hpp
/// One turn of a thread: an input, and all that the agent does about it.
#ifndef CODEX_TURN_HPP
#define CODEX_TURN_HPP

#include <codex.h>

#include <chrono>
#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "error.hpp"
#include "event.hpp"
#include "handle.hpp"
#include "params.hpp"
#include "protocol/common.hpp"
#include "protocol/thread.hpp"
#include "protocol/turn.hpp"

namespace codex {

/// What a turn has come to. It covers the whole turn, whoever has read its events; what is asked for is decoded then.
class TurnResult {
public:
    /// Of no turn.
    TurnResult() = default;
    /// Of the JSON that the library gives.
    explicit TurnResult(std::string text) : text_(std::move(text)), value_(parse_json(text_).value_or(codex::json())) {}

    /// The whole as JSON.
    const std::string& text() const noexcept { return text_; }
    /// The whole as JSON.
    const codex::json& json() const noexcept { return value_; }
    /// The turn's id; of a goal, the first turn's.
    std::string id() const { return string("id").value_or(std::string()); }
    /// How the turn ended; `inProgress` while it goes on.
    protocol::TurnStatus status() const { return protocol::TurnStatus(string("status").value_or(std::string())); }
    /// Whether the turn is over.
    bool is_over() const { return !text_.empty() && status() != protocol::TurnStatus::in_progress; }
    /// What the agent said last.
    std::optional<std::string> final_response() const { return string("finalResponse"); }
    /// How long it took.
    std::optional<std::chrono::milliseconds> duration() const
    {
        auto found = value_.is_object() ? value_.find("durationMs") : value_.end();
        if (found == value_.end() || !found->is_number_integer())
            return std::nullopt;
        return std::chrono::milliseconds(found->get<std::int64_t>());
    }
    /// Whether the input was added to a turn that ran already.
    bool joined() const
    {
        auto found = value_.is_object() ? value_.find("joined") : value_.end();
        return found != value_.end() && found->is_boolean() && found->get<bool>();
    }

    /// All that the agent did: messages, commands, file changes and so on.
    template <class Item = protocol::ThreadItem> std::vector<Item> items(Error& error) const
    {
        return member<std::vector<Item>>("items", error).value_or(std::vector<Item>());
    }
    /// The tokens that it took.
    template <class Usage = protocol::ThreadTokenUsage> std::optional<Usage> usage(Error& error) const
    {
        return member<Usage>("usage", error);
    }
    /// Why it failed.
    template <class Failure = protocol::TurnError> std::optional<Failure> failure(Error& error) const
    {
        return member<Failure>("error", error);
    }
    /// The server's own word of the turn.
    template <class Turn = protocol::Turn> std::optional<Turn> turn(Error& error) const
    {
        return member<Turn>("turn", error);
    }
    /// Of a goal: what became of it, such as `complete`.
    std::optional<std::string> goal_status() const { return string("goalStatus"); }
    /// Of a goal: as the server described it last.
    template <class Goal = protocol::ThreadGoal> std::optional<Goal> goal(Error& error) const
    {
        return member<Goal>("goal", error);
    }
    /// Of a goal: its turns.
    template <class Turn = protocol::Turn> std::vector<Turn> turns(Error& error) const
    {
        return member<std::vector<Turn>>("turns", error).value_or(std::vector<Turn>());
    }
#if CODEX_EXCEPTIONS
    /// The same as the form with an `Error&`, which it throws.
    template <class Item = protocol::ThreadItem> std::vector<Item> items() const
    {
        return member<std::vector<Item>>("items").value_or(std::vector<Item>());
    }
    /// The same as the form with an `Error&`, which it throws.
    template <class Usage = protocol::ThreadTokenUsage> std::optional<Usage> usage() const
    {
        return member<Usage>("usage");
    }
    /// The same as the form with an `Error&`, which it throws.
    template <class Failure = protocol::TurnError> std::optional<Failure> failure() const
    {
        return member<Failure>("error");
    }
    /// The same as the form with an `Error&`, which it throws.
    template <class Turn = protocol::Turn> std::optional<Turn> turn() const { return member<Turn>("turn"); }
    /// The same as the form with an `Error&`, which it throws.
    template <class Goal = protocol::ThreadGoal> std::optional<Goal> goal() const { return member<Goal>("goal"); }
    /// The same as the form with an `Error&`, which it throws.
    template <class Turn = protocol::Turn> std::vector<Turn> turns() const
    {
        return member<std::vector<Turn>>("turns").value_or(std::vector<Turn>());
    }
#endif

private:
    const codex::json* find(const char* name) const
    {
        if (!value_.is_object())
            return nullptr;
        auto found = value_.find(name);
        return found == value_.end() || found->is_null() ? nullptr : &*found;
    }
    std::optional<std::string> string(const char* name) const
    {
        const codex::json* found = find(name);
        if (found == nullptr || !found->is_string())
            return std::nullopt;
        return found->get_ref<const std::string&>();
    }
    template <class T> std::optional<T> member(const char* name, Error& error) const
    {
        error = Error();
        const codex::json* found = find(name);
        return found == nullptr ? std::nullopt : std::optional<T>(detail::decoded<T>(*found, name, error));
    }
    template <class T> std::optional<T> member(const char* name) const
    {
        Error error;
        std::optional<T> value = member<T>(name, error);
        error.raise();
        return value;
    }

    std::string text_;
    codex::json value_;
};

/// A turn failed, or was interrupted at its deadline or idle limit; what it has come to is in `result`.
class TurnFailed : public Error {
public:
    /// Of an error and what the turn had come to.
    TurnFailed(const Error& error, TurnResult result)
        : Error(error), result_(std::make_shared<const TurnResult>(std::move(result)))
    {
    }
    /// What the turn had come to.
    const TurnResult& result() const noexcept { return *result_; }

private:
    std::shared_ptr<const TurnResult> result_;
};

/// Whether a run goes on after an event.
enum class Flow {
    /// It goes on.
    go_on,
    /// The run returns; the turn itself goes on.
    stop,
};

/// @private
namespace detail {

/// The function that takes a run's events, while it does.
class Taker {
public:
    template <class Function> explicit Taker(Function& function) noexcept : function_(&function)
    {
        call_ = [](void* of, const Event& event) {
            Function& function = *static_cast<Function*>(of);
            if constexpr (std::is_void_v<std::invoke_result_t<Function&, const Event&>>) {
                function(event);
                return Flow::go_on;
            } else {
                return static_cast<Flow>(function(event));
            }
        };
    }

    /// No exception may pass through C: it waits here.
    static std::int32_t take(codex_event* native, void* user_data) noexcept
    {
        auto& self = *static_cast<Taker*>(user_data);
        const Event event = Event::lent(native);
#if CODEX_EXCEPTIONS
        try {
            return self.call_(self.function_, event) == Flow::stop ? CODEX_STOP : CODEX_OK;
        } catch (...) {
            self.thrown_ = std::current_exception();
            return CODEX_STOP;
        }
#else
        return self.call_(self.function_, event) == Flow::stop ? CODEX_STOP : CODEX_OK;
#endif
    }
    void rethrow() const
    {
#if CODEX_EXCEPTIONS
        if (thrown_)
            std::rethrow_exception(thrown_);
#endif
    }

private:
    void* function_;
    Flow (*call_)(void*, const Event&);
    std::exception_ptr thrown_;
};

inline void raise_run(const Error& error, TurnResult& result)
{
    (void)result;
#if CODEX_EXCEPTIONS
    if (error.code() == Code::turn_failed)
        throw TurnFailed(error, std::move(result));
#endif
    error.raise();
}

template <class Function>
using takes_events = std::enable_if_t<std::is_invocable_v<std::remove_reference_t<Function>&, const Event&>>;

} // namespace detail

/// One turn of a thread. The turn goes on when its object goes, unless `TurnOptions::interrupt_on_free` is set.
class Turn : public Handle<codex_turn, codex_turn_free> {
public:
    using Handle::Handle;

    /// Its id; empty until the server has answered.
    std::string id() const { return codex_turn_id(get()); }

    /// Waits until a turn that was begun is started.
    Wait ready(Timeout timeout, Error& error)
    {
        detail::Outcome outcome(error);
        codex_status status = codex_turn_ready(get(), timeout.native(), outcome.out());
        outcome.good(status);
        return detail::wait_of(status);
    }
    /// Takes the next event. `Wait::end` when the turn is completed and all was taken.
    Wait next(Event& event, Timeout timeout, Error& error)
    {
        return detail::next<codex_turn, codex_turn_next>(get(), event, timeout, error);
    }
    /// The events to come, up to the turn's end; each is waited for that long. Failures go to `error`.
    Events<Turn> events(Timeout timeout, Error& error) noexcept { return Events<Turn>(*this, timeout, &error); }

    /// Reads the events until the turn is completed. Requests of the server are declined. When the time runs out, or the wait
    /// is woken, the result is what has come so far (`TurnResult::is_over` is false), and the turn goes on: run it again.
    /// Of a turn that failed both the result and the error are given.
    TurnResult run(Timeout timeout, Error& error) { return run_native(nullptr, timeout, error); }
    /// The same, and `on_event` gets each `const Event&` on this thread. It returns nothing, or a Flow. A request that it
    /// neither answers nor clones is declined. What it throws ends the run, while the turn goes on, and is thrown here.
    template <class Function, class = detail::takes_events<Function>>
    TurnResult run(Function&& on_event, Timeout timeout, Error& error)
    {
        auto call = [&on_event](const Event& event) { return on_event(event); };
        detail::Taker taker(call);
        TurnResult result = run_native(&taker, timeout, error);
        taker.rethrow();
        return result;
    }
    /// The result as far as it has come; does not wait.
    TurnResult result(Error& error) const
    {
        char* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_turn_result(get(), &made, outcome.out()));
        return TurnResult(detail::take_text(made));
    }
    /// Gives the agent more input while the turn runs. `options` has `TurnSteerParams`.
    void steer(const Input& input, const Params& params, Timeout timeout, Error& error)
    {
        if ((error = input.error()))
            return;
        detail::Outcome outcome(error);
        outcome.good(codex_turn_steer(get(), input.json().c_str(),
                                      params.text({"threadId", "input", "expectedTurnId"}).c_str(), timeout.native(),
                                      outcome.out()));
    }
    /// Asks the server to stop the turn, which then ends as interrupted; with `kill_background`, the background terminals
    /// of the thread too. Does not wait.
    void interrupt(bool kill_background, Error& error)
    {
        detail::Outcome outcome(error);
        const char* options = kill_background ? "{\"libcodex\":{\"killBackground\":true}}" : nullptr;
        outcome.good(codex_turn_interrupt(get(), options, outcome.out()));
    }
    /// Makes one `next` or `run` return `Wait::woken`: one that waits, or else the next.
    void wake(Error& error)
    {
        detail::Outcome outcome(error);
        outcome.good(codex_turn_wake(get(), outcome.out()));
    }
#if CODEX_EXCEPTIONS
    /// The same as the form with an `Error&`, which it throws.
    Wait ready(Timeout timeout = {})
    {
        Error error;
        Wait wait = ready(timeout, error);
        error.raise();
        return wait;
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
    Events<Turn> events(Timeout timeout = {}) noexcept { return Events<Turn>(*this, timeout, nullptr); }
    /// The same as the form with an `Error&`, which it throws; a TurnFailed of a turn that failed.
    TurnResult run(Timeout timeout = {})
    {
        Error error;
        TurnResult result = run(timeout, error);
        detail::raise_run(error, result);
        return result;
    }
    /// The same as the form with an `Error&`, which it throws; a TurnFailed of a turn that failed.
    template <class Function, class = detail::takes_events<Function>>
    TurnResult run(Function&& on_event, Timeout timeout = {})
    {
        Error error;
        TurnResult result = run(std::forward<Function>(on_event), timeout, error);
        detail::raise_run(error, result);
        return result;
    }
    /// The same as the form with an `Error&`, which it throws.
    TurnResult result() const
    {
        Error error;
        TurnResult made = result(error);
        error.raise();
        return made;
    }
    /// The same as the form with an `Error&`, which it throws.
    void steer(const Input& input, const Params& params = {}, Timeout timeout = {})
    {
        Error error;
        steer(input, params, timeout, error);
        error.raise();
    }
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
    TurnResult run_native(detail::Taker* taker, Timeout timeout, Error& error)
    {
        char* made = nullptr;
        detail::Outcome outcome(error);
        codex_status status = codex_turn_run(get(), taker != nullptr ? &detail::Taker::take : nullptr, taker,
                                             timeout.native(), &made, outcome.out());
        outcome.good(status);
        if (status > 0) {
            // Not over: what there is so far; nothing, when it is not even started.
            Error ignored;
            return result(ignored);
        }
        return TurnResult(detail::take_text(made));
    }
};

/// A goal that is pursued: one object over all the turns that codex begins for it. Its result has the `goal_status`, the
/// `goal` and the `turns` besides. An interrupt pauses the goal.
class Goal : public Turn {
public:
    using Turn::Turn;
};

} // namespace codex

#endif
