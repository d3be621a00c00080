/// @file client.hpp
/// A connection to one `codex app-server`.
#ifndef CODEX_CLIENT_HPP
#define CODEX_CLIENT_HPP

#include <codex.h>

#include <string>
#include <utility>

#include "call.hpp"
#include "error.hpp"
#include "event.hpp"
#include "handle.hpp"
#include "handlers.hpp"
#include "log.hpp"
#include "options.hpp"
#include "params.hpp"
#include "thread.hpp"

namespace codex {

/// A connection to one `codex app-server`, which ends with the last object that leads to it: clients and their clones,
/// threads, turns and requests that are not answered. `close` ends it at once, and waits.
class Client : public Handle<codex_client, codex_free> {
public:
    using Handle::Handle;

    /// Starts a server and waits until it is initialised.
    [[nodiscard]] static Client start(const Options& options, Timeout timeout, Error& error)
    {
        codex_client* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_new(options.text().c_str(), timeout.native(), &made, outcome.out()));
        return Client(made);
    }
    /// Makes a client whose server is started in the background by the first call that needs it.
    [[nodiscard]] static Client begin(const Options& options, Error& error)
    {
        codex_client* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_begin(options.text().c_str(), &made, outcome.out()));
        return Client(made);
    }
    /// Waits until the server is initialised, and starts it if nobody did.
    Wait ready(Timeout timeout, Error& error)
    {
        detail::Outcome outcome(error);
        codex_status status = codex_ready(get(), timeout.native(), outcome.out());
        outcome.good(status);
        return detail::wait_of(status);
    }
    /// Another object for the same client, for another owner.
    [[nodiscard]] Client clone(Error& error) const
    {
        codex_client* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_clone(get(), &made, outcome.out()));
        return Client(made);
    }
    /// What the server said of itself, as JSON: `serverInfo`, `serverVersion`, `codexHome` and more.
    std::string metadata(Error& error) const
    {
        char* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_metadata(get(), &made, outcome.out()));
        return detail::take_text(made);
    }

    /// Starts a new thread, with `ThreadStartParams`.
    [[nodiscard]] Thread start_thread(const ThreadOptions& options, Timeout timeout, Error& error)
    {
        codex_thread* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_thread_start(get(), options.text().c_str(), timeout.native(), &made, outcome.out()));
        return Thread(made);
    }
    /// Takes up a thread that was made before, with `ThreadResumeParams`.
    [[nodiscard]] Thread resume_thread(const std::string& id, const ThreadOptions& options, Timeout timeout, Error& error)
    {
        codex_thread* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(
            codex_thread_resume(get(), id.c_str(), options.text().c_str(), timeout.native(), &made, outcome.out()));
        return Thread(made);
    }
    /// Starts a new thread with the history of another one, with `ThreadForkParams`.
    [[nodiscard]] Thread fork_thread(const std::string& id, const ThreadOptions& options, Timeout timeout, Error& error)
    {
        codex_thread* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(
            codex_thread_fork(get(), id.c_str(), options.text().c_str(), timeout.native(), &made, outcome.out()));
        return Thread(made);
    }
    /// Starts a new thread without waiting; work that is begun on it queues behind the answer.
    [[nodiscard]] Thread begin_thread(const ThreadOptions& options, Error& error)
    {
        return begin_with("thread/start", options, error);
    }
    /// Takes up a thread without waiting.
    [[nodiscard]] Thread begin_resume(const std::string& id, const ThreadOptions& options, Error& error)
    {
        return begin_with("thread/resume", with_id(id, options), error);
    }
    /// Forks a thread without waiting.
    [[nodiscard]] Thread begin_fork(const std::string& id, const ThreadOptions& options, Error& error)
    {
        return begin_with("thread/fork", with_id(id, options), error);
    }
    /// An object for a thread that this client has open, by its id. Nothing is asked of the server.
    [[nodiscard]] Thread attach_thread(const std::string& id, Error& error)
    {
        codex_thread* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_thread_attach(get(), id.c_str(), &made, outcome.out()));
        return Thread(made);
    }

    /// Sends any request of the protocol and gives the answer as JSON.
    std::string request(const std::string& method, const Params& params, Timeout timeout, Error& error)
    {
        char* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(
            codex_request(get(), method.c_str(), params.text().c_str(), timeout.native(), &made, outcome.out()));
        return detail::take_text(made);
    }
    /// The same by a type of `codex::method`, such as `method::ModelList`, with its own params and its own answer.
    template <class Method>
    typename Method::Result call(const typename Method::Params& params, Timeout timeout, Error& error)
    {
        std::string answer = request(Method::name, Params(params), timeout, error);
        if (error)
            return typename Method::Result{};
        return detail::decoded<typename Method::Result>(parse_json(answer).value_or(json()), Method::name, error);
    }
    /// Sends any request of the protocol without waiting for the answer.
    [[nodiscard]] Call begin_request(const std::string& method, const Params& params, Error& error)
    {
        codex_call* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_call_begin(get(), method.c_str(), params.text().c_str(), &made, outcome.out()));
        return Call(made);
    }
    /// Sends a notification of the protocol, which the server does not answer. Does not wait.
    void notify(const std::string& method, const Params& params, Error& error)
    {
        detail::Outcome outcome(error);
        outcome.good(codex_notify(get(), method.c_str(), params.text().c_str(), outcome.out()));
    }

    /// Begins a login, with `protocol::LoginAccountParams` of codex/protocol/account.hpp, and waits until the server has
    /// begun it.
    [[nodiscard]] Login start_login(const Params& params, Timeout timeout, Error& error)
    {
        codex_login* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_login_start(get(), params.text().c_str(), timeout.native(), &made, outcome.out()));
        return Login(made);
    }
    /// Begins a login without waiting.
    [[nodiscard]] Login begin_login(const Params& params, Error& error)
    {
        codex_login* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_login_begin(get(), params.text().c_str(), &made, outcome.out()));
        return Login(made);
    }

    /// Takes the next event of the client's: what belongs to no turn. `Wait::end` when the server is gone.
    Wait next(Event& event, Timeout timeout, Error& error)
    {
        return detail::next<codex_client, codex_next>(get(), event, timeout, error);
    }
    /// The events to come; each is waited for that long. Failures go to `error`.
    Events<Client> events(Timeout timeout, Error& error) noexcept { return Events<Client>(*this, timeout, &error); }
    /// Makes one `next` return `Wait::woken`: one that waits, or else the next.
    void wake(Error& error)
    {
        detail::Outcome outcome(error);
        outcome.good(codex_wake(get(), outcome.out()));
    }

    /// Sets who answers the server's requests, before any queue has them. What it throws goes to `on_exception`; the
    /// request is then declined, unless it was answered or kept. An empty one leaves them to the queues again.
    void set_request_handler(RequestHandler handler, ExceptionHandler on_exception, Error& error)
    {
        detail::Outcome outcome(error);
        if (!handler) {
            outcome.good(codex_set_request_handler(get(), nullptr, nullptr, nullptr, outcome.out()));
            return;
        }
        using Kept = detail::KeptHandler;
        outcome.good(codex_set_request_handler(get(), Kept::call, new Kept{std::move(handler), std::move(on_exception)},
                                               Kept::destroy, outcome.out()));
    }
    /// Sets a tool that the model may call, on threads that are started from now on.
    void set_tool(const Tool& tool, ToolFunction function, ExceptionHandler on_exception, Error& error)
    {
        set_tool_handler(tool, detail::tool_handler(std::move(function), std::move(on_exception)), ExceptionHandler(),
                         error);
    }
    /// The same, by a function that answers each call itself, there or later.
    void set_tool_handler(const Tool& tool, RequestHandler handler, ExceptionHandler on_exception, Error& error)
    {
        json told = {{"name", tool.name}, {"description", tool.description}, {"inputSchema", tool.input_schema}};
        using Kept = detail::KeptHandler;
        detail::Outcome outcome(error);
        outcome.good(codex_set_tool(get(), dump_json(told).c_str(), Kept::call,
                                    new Kept{std::move(handler), std::move(on_exception)}, Kept::destroy,
                                    outcome.out()));
    }
    /// Takes a tool away.
    void remove_tool(const std::string& name, Error& error)
    {
        detail::Outcome outcome(error);
        outcome.good(codex_set_tool(get(), dump_json(json{{"name", name}}).c_str(), nullptr, nullptr, nullptr,
                                    outcome.out()));
    }

    /// Ends the server now, whatever objects are left, and waits until it is gone. `Wait::timeout` when it is not gone yet,
    /// and goes on ending.
    Wait close(Timeout timeout, Error& error)
    {
        detail::Outcome outcome(error);
        codex_status status = codex_close(get(), timeout.native(), outcome.out());
        outcome.good(status);
        return detail::wait_of(status);
    }
#if CODEX_EXCEPTIONS
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] static Client start(const Options& options = {}, Timeout timeout = {})
    {
        Error error;
        Client client = start(options, timeout, error);
        error.raise();
        return client;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] static Client begin(const Options& options = {})
    {
        Error error;
        Client client = begin(options, error);
        error.raise();
        return client;
    }
    /// The same as the form with an `Error&`, which it throws.
    Wait ready(Timeout timeout = {})
    {
        Error error;
        Wait outcome = ready(timeout, error);
        error.raise();
        return outcome;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Client clone() const
    {
        Error error;
        Client client = clone(error);
        error.raise();
        return client;
    }
    /// The same as the form with an `Error&`, which it throws.
    std::string metadata() const
    {
        Error error;
        std::string text = metadata(error);
        error.raise();
        return text;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Thread start_thread(const ThreadOptions& options = {}, Timeout timeout = {})
    {
        Error error;
        Thread thread = start_thread(options, timeout, error);
        error.raise();
        return thread;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Thread resume_thread(const std::string& id, const ThreadOptions& options = {}, Timeout timeout = {})
    {
        Error error;
        Thread thread = resume_thread(id, options, timeout, error);
        error.raise();
        return thread;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Thread fork_thread(const std::string& id, const ThreadOptions& options = {}, Timeout timeout = {})
    {
        Error error;
        Thread thread = fork_thread(id, options, timeout, error);
        error.raise();
        return thread;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Thread begin_thread(const ThreadOptions& options = {})
    {
        Error error;
        Thread thread = begin_thread(options, error);
        error.raise();
        return thread;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Thread begin_resume(const std::string& id, const ThreadOptions& options = {})
    {
        Error error;
        Thread thread = begin_resume(id, options, error);
        error.raise();
        return thread;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Thread begin_fork(const std::string& id, const ThreadOptions& options = {})
    {
        Error error;
        Thread thread = begin_fork(id, options, error);
        error.raise();
        return thread;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Thread attach_thread(const std::string& id)
    {
        Error error;
        Thread thread = attach_thread(id, error);
        error.raise();
        return thread;
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
    [[nodiscard]] Call begin_request(const std::string& method, const Params& params = {})
    {
        Error error;
        Call call = begin_request(method, params, error);
        error.raise();
        return call;
    }
    /// The same as the form with an `Error&`, which it throws.
    void notify(const std::string& method, const Params& params = {})
    {
        Error error;
        notify(method, params, error);
        error.raise();
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Login start_login(const Params& params, Timeout timeout = {})
    {
        Error error;
        Login login = start_login(params, timeout, error);
        error.raise();
        return login;
    }
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Login begin_login(const Params& params)
    {
        Error error;
        Login login = begin_login(params, error);
        error.raise();
        return login;
    }
    /// The same as the form with an `Error&`, which it throws.
    Wait next(Event& event, Timeout timeout = {})
    {
        Error error;
        Wait outcome = next(event, timeout, error);
        error.raise();
        return outcome;
    }
    /// The same as the form with an `Error&`, which it throws.
    Events<Client> events(Timeout timeout = {}) noexcept { return Events<Client>(*this, timeout, nullptr); }
    /// The same as the form with an `Error&`, which it throws.
    void wake()
    {
        Error error;
        wake(error);
        error.raise();
    }
    /// The same as the form with an `Error&`, which it throws.
    void set_request_handler(RequestHandler handler, ExceptionHandler on_exception = {})
    {
        Error error;
        set_request_handler(std::move(handler), std::move(on_exception), error);
        error.raise();
    }
    /// The same as the form with an `Error&`, which it throws.
    void set_tool(const Tool& tool, ToolFunction function, ExceptionHandler on_exception = {})
    {
        Error error;
        set_tool(tool, std::move(function), std::move(on_exception), error);
        error.raise();
    }
    /// The same as the form with an `Error&`, which it throws.
    void set_tool_handler(const Tool& tool, RequestHandler handler, ExceptionHandler on_exception = {})
    {
        Error error;
        set_tool_handler(tool, std::move(handler), std::move(on_exception), error);
        error.raise();
    }
    /// The same as the form with an `Error&`, which it throws.
    void remove_tool(const std::string& name)
    {
        Error error;
        remove_tool(name, error);
        error.raise();
    }
    /// The same as the form with an `Error&`, which it throws.
    Wait close(Timeout timeout = {})
    {
        Error error;
        Wait outcome = close(timeout, error);
        error.raise();
        return outcome;
    }
#endif

private:
    static ThreadOptions with_id(const std::string& id, ThreadOptions options)
    {
        // What the options have for an id of their own, typed params always have one, is not this thread's.
        options.params = Params(options.params.text({"threadId"})).set("threadId", id);
        return options;
    }
    Thread begin_with(const char* method, const ThreadOptions& options, Error& error)
    {
        codex_thread* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_thread_begin(get(), method, options.text().c_str(), &made, outcome.out()));
        return Thread(made);
    }
};

} // namespace codex

#endif
