/// @file coroutine.hpp
/// Waiting without blocking, for C++20 and later: `co_await loop.run(turn)`.
#ifndef CODEX_COROUTINE_HPP
#define CODEX_COROUTINE_HPP

#include "task.hpp"

#if CODEX_COROUTINES

#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "call.hpp"
#include "client.hpp"
#include "error.hpp"
#include "event.hpp"
#include "poller.hpp"
#include "thread.hpp"
#include "turn.hpp"

namespace codex {

/// Lets coroutines wait for clients, threads, turns, calls and logins, all on one thread and without blocking it.
///
/// The program drives it: `run` blocks until all that was given to `spawn` is done; in a loop of its own the program waits
/// for `native_handle` and calls `poll` when that is readable. Coroutines go on inside of these calls, or where the function
/// `resume` takes them: it may hand them to another executor. No thread is started.
///
/// An object is waited for by one coroutine at a time, and stays where it is meanwhile; to end the wait early, `interrupt`
/// the turn, `cancel` the call or `close` the client.
class Loop {
public:
    /// Goes on with a coroutine, here or elsewhere.
    using Resume = std::function<void(std::coroutine_handle<> coroutine)>;

    /// One that goes on with coroutines inside of `run` and `poll`, or by `resume`. Where its poller can't be made, every
    /// wait fails with `error`.
    explicit Loop(Error& error, Resume resume = {}) : poller_(Poller::make(error)), resume_(std::move(resume)) {}
#if CODEX_EXCEPTIONS
    /// The same; throws where its poller can't be made.
    explicit Loop(Resume resume = {}) : poller_(Poller::make()), resume_(std::move(resume)) {}
#endif
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;
    ~Loop() = default;

    /// What a loop of the program's own can wait for; see `Poller::native_handle`.
    std::intptr_t native_handle(Error& error) const { return poller_.native_handle(error); }
    /// Goes on with all that is ready, and returns.
    void poll()
    {
        std::uint64_t token = 0;
        Error error;
        for (Wait outcome = Wait::done; outcome == Wait::done || outcome == Wait::woken;) {
            outcome = poller_.wait(token, Timeout::poll(), error);
            if (outcome == Wait::done)
                go_on(token);
        }
        tidy();
    }
    /// Begins a coroutine, whose end `run` waits for; what it throws is thrown by `run` or `poll`.
    void spawn(Task<> task)
    {
        Spawned* spawned = nullptr;
        {
            std::lock_guard<std::mutex> lock(mutex_);
            spawned = &spawned_.emplace_back(root(std::move(task), *this));
        }
        spawned->handle.resume();
    }
    /// Goes on until all that was given to `spawn` is done. Blocks.
    void run()
    {
        std::uint64_t token = 0;
        Error error;
        while (!tidy()) {
            Wait outcome = poller_.wait(token, Timeout::forever(), error);
            if (outcome == Wait::failed) {
                error.raise();
                return;
            }
            if (outcome == Wait::done)
                go_on(token);
        }
    }
    /// Runs one coroutine, gives its value, and throws what it throws. Blocks.
    template <class T> T run(Task<T> task)
    {
        // Shared: another coroutine's exception may end this call while the task goes on.
        auto value = std::make_shared<std::optional<T>>();
        spawn(keep(std::move(task), value));
        run();
        return std::move(**value);
    }
    /// Runs one coroutine, and throws what it throws. Blocks.
    void run(Task<> task)
    {
        spawn(std::move(task));
        run();
    }

    /// The next event of a client, a thread or a turn; nothing at the end, after a `wake`, or when it fails.
    template <class Source> Task<std::optional<Event>> next(Source& source, Error& error)
    {
        Event event;
        for (;;) {
            Wait outcome = source.next(event, Timeout::poll(), error);
            if (outcome == Wait::done)
                co_return std::optional<Event>(std::move(event));
            if (outcome != Wait::timeout || !co_await Readiness(*this, source.get(), error))
                co_return std::nullopt;
        }
    }
    /// Runs a turn to its end, as `Turn::run`. After a `wake` the result is what has come so far.
    Task<TurnResult> run(Turn& turn, Error& error)
    {
        for (;;) {
            TurnResult result = turn.run(Timeout::poll(), error);
            if (error || result.is_over() || !co_await Readiness(*this, turn.get(), error))
                co_return result;
        }
    }
    /// The same, and `on_event` gets each event.
    template <class Function, class = detail::takes_events<Function>>
    Task<TurnResult> run(Turn& turn, Function on_event, Error& error)
    {
        bool is_stopped = false;
        auto take = [&](const Event& event) {
            if constexpr (std::is_void_v<std::invoke_result_t<Function&, const Event&>>)
                on_event(event);
            else
                is_stopped = on_event(event) == Flow::stop;
            return is_stopped ? Flow::stop : Flow::go_on;
        };
        for (;;) {
            TurnResult result = turn.run(take, Timeout::poll(), error);
            if (error || is_stopped || result.is_over() || !co_await Readiness(*this, turn.get(), error))
                co_return result;
        }
    }
    /// Sends a request and gives its answer as JSON.
    Task<std::string> request(Client& client, std::string method, Params params, Error& error)
    {
        Call call = client.begin_request(method, params, error);
        std::string answer;
        while (!error && call.wait(answer, Timeout::poll(), error) == Wait::timeout &&
               co_await Readiness(*this, call.get(), error)) {
        }
        co_return answer;
    }
    /// The same by a type of `codex::method`, with its own params and its own answer.
    template <class Method>
    Task<typename Method::Result> call(Client& client, typename Method::Params params, Error& error)
    {
        std::string answer = co_await request(client, Method::name, Params(params), error);
        if (error)
            co_return typename Method::Result{};
        co_return detail::decoded<typename Method::Result>(parse_json(answer).value_or(json()), Method::name, error);
    }
    /// Waits until a login is over, and gives how it ended, as JSON.
    Task<std::string> wait(Login& login, Error& error)
    {
        std::string text;
        while (login.wait_text(text, Timeout::poll(), error) == Wait::timeout &&
               co_await Readiness(*this, login.get(), error)) {
        }
        co_return text;
    }
#if CODEX_EXCEPTIONS
    /// The same as the form with an `Error&`, which it throws.
    template <class Source> Task<std::optional<Event>> next(Source& source)
    {
        Error error;
        std::optional<Event> event = co_await next(source, error);
        error.raise();
        co_return event;
    }
    /// The same as the form with an `Error&`, which it throws; a TurnFailed of a turn that failed.
    Task<TurnResult> run(Turn& turn)
    {
        Error error;
        TurnResult result = co_await run(turn, error);
        detail::raise_run(error, result);
        co_return result;
    }
    /// The same as the form with an `Error&`, which it throws; a TurnFailed of a turn that failed.
    template <class Function, class = detail::takes_events<Function>>
    Task<TurnResult> run(Turn& turn, Function on_event)
    {
        Error error;
        TurnResult result = co_await run(turn, std::move(on_event), error);
        detail::raise_run(error, result);
        co_return result;
    }
    /// The same as the form with an `Error&`, which it throws.
    Task<std::string> request(Client& client, std::string method, Params params = {})
    {
        Error error;
        std::string answer = co_await request(client, std::move(method), std::move(params), error);
        error.raise();
        co_return answer;
    }
    /// The same as the form with an `Error&`, which it throws.
    template <class Method> Task<typename Method::Result> call(Client& client, typename Method::Params params = {})
    {
        Error error;
        auto answer = co_await call<Method>(client, std::move(params), error);
        error.raise();
        co_return answer;
    }
    /// The same as the form with an `Error&`, which it throws.
    Task<std::string> wait(Login& login)
    {
        Error error;
        std::string text = co_await wait(login, error);
        error.raise();
        co_return text;
    }
    /// The same as the form with an `Error&`, which it throws.
    std::intptr_t native_handle() const { return poller_.native_handle(); }
#endif

private:
    /// Waits until a source is ready; gives whether it may be.
    class Readiness {
    public:
        Readiness(Loop& loop, const void* source, Error& error) noexcept : loop_(loop), source_(source), error_(error) {}
        Readiness(const Readiness&) = delete;
        Readiness& operator=(const Readiness&) = delete;
        /// A coroutine that goes while it waits.
        ~Readiness()
        {
            if (token_ != 0)
                loop_.forget(token_);
        }

        bool await_ready() const noexcept { return false; }
        bool await_suspend(std::coroutine_handle<> coroutine)
        {
            // Known to the loop before the poller may tell of it, on another thread.
            token_ = loop_.remember(*this, coroutine);
            Error error;
            detail::Outcome outcome(error);
            if (outcome.good(
                    codex_poller_add(loop_.poller_.get(), source_, CODEX_POLLER_ONCE, token_, outcome.out())))
                return true; // Another thread may have gone on already: nothing here may be touched any more.
            loop_.forget(std::exchange(token_, 0));
            error_ = error;
            return false;
        }
        bool await_resume() const noexcept { return !error_; }

    private:
        friend class Loop;

        Loop& loop_;
        const void* source_;
        Error& error_;
        std::uint64_t token_ = 0;
    };

    struct Waiting {
        Readiness* readiness;
        std::coroutine_handle<> coroutine;
    };

    /// @cond
    // A coroutine that nobody awaits.
    struct Spawned {
        struct promise_type {
            Spawned get_return_object() noexcept
            {
                return Spawned(std::coroutine_handle<promise_type>::from_promise(*this));
            }
            std::suspend_always initial_suspend() const noexcept { return {}; }
            std::suspend_always final_suspend() const noexcept { return {}; }
            void return_void() const noexcept {}
            void unhandled_exception() const noexcept { std::terminate(); }
        };

        explicit Spawned(std::coroutine_handle<promise_type> handle) noexcept : handle(handle) {}
        Spawned(Spawned&& other) noexcept : handle(std::exchange(other.handle, {})) {}
        Spawned& operator=(Spawned&&) = delete;
        ~Spawned()
        {
            if (handle)
                handle.destroy();
        }

        std::coroutine_handle<promise_type> handle;
    };
    /// @endcond

    static Spawned root(Task<> task, Loop& loop)
    {
#if CODEX_EXCEPTIONS
        try {
            co_await std::move(task);
        } catch (...) {
            std::lock_guard<std::mutex> lock(loop.mutex_);
            if (!loop.thrown_)
                loop.thrown_ = std::current_exception();
        }
#else
        co_await std::move(task);
#endif
        co_await Ended{loop};
    }
    /// Says that a root is done, when it is suspended for good.
    struct Ended {
        Loop& loop;

        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<Spawned::promise_type> self) const
        {
            // Within the lock: without it the loop may go as soon as it knows.
            Loop& of = loop;
            std::lock_guard<std::mutex> lock(of.mutex_);
            of.ended_.push_back(self.address());
            Error ignored;
            of.poller_.wake(ignored);
        }
        void await_resume() const noexcept {}
    };

    template <class T> static Task<> keep(Task<T> task, std::shared_ptr<std::optional<T>> value)
    {
        value->emplace(co_await std::move(task));
    }

    std::uint64_t remember(Readiness& readiness, std::coroutine_handle<> coroutine)
    {
        std::lock_guard<std::mutex> lock(mutex_);
        waiting_.emplace(++last_, Waiting{&readiness, coroutine});
        return last_;
    }
    void forget(std::uint64_t token)
    {
        const void* source = nullptr;
        {
            std::lock_guard<std::mutex> lock(mutex_);
            auto found = waiting_.find(token);
            if (found == waiting_.end())
                return;
            source = found->second.readiness->source_;
            waiting_.erase(found);
        }
        (void)codex_poller_remove(poller_.get(), source, nullptr);
    }
    void go_on(std::uint64_t token)
    {
        std::coroutine_handle<> coroutine;
        const void* source = nullptr;
        {
            std::lock_guard<std::mutex> lock(mutex_);
            auto found = waiting_.find(token);
            if (found == waiting_.end())
                return;
            coroutine = found->second.coroutine;
            source = found->second.readiness->source_;
            found->second.readiness->token_ = 0;
            waiting_.erase(found);
        }
        (void)codex_poller_remove(poller_.get(), source, nullptr);
        if (resume_)
            resume_(coroutine);
        else
            coroutine.resume();
    }
    /// Lets go of what has ended, and throws what it threw; whether nothing is left.
    bool tidy()
    {
        std::list<Spawned> gone;
        std::exception_ptr thrown;
        bool is_empty = false;
        {
            std::lock_guard<std::mutex> lock(mutex_);
            for (auto each = spawned_.begin(); each != spawned_.end();) {
                auto next = std::next(each);
                for (void* ended : ended_)
                    if (each->handle.address() == ended) {
                        gone.splice(gone.end(), spawned_, each);
                        break;
                    }
                each = next;
            }
            ended_.clear();
            thrown = std::exchange(thrown_, nullptr);
            is_empty = spawned_.empty();
        }
        gone.clear();
#if CODEX_EXCEPTIONS
        if (thrown)
            std::rethrow_exception(thrown);
#endif
        return is_empty;
    }

    Poller poller_;
    Resume resume_;
    mutable std::mutex mutex_;
    std::uint64_t last_ = 0;
    std::map<std::uint64_t, Waiting> waiting_;
    std::list<Spawned> spawned_;
    std::list<void*> ended_;
    std::exception_ptr thrown_;
};

} // namespace codex

#endif

#endif
