// Plays one scenario, as tests/scenarios/README.md describes it.
#ifndef PLAYER_HPP
#define PLAYER_HPP

#include "names.hpp"
#include "pattern.hpp"
#include "round_trip.hpp"
#include "stage.hpp"

#include <chrono>
#include <exception>
#include <functional>
#include <optional>
#include <sstream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace scenario {

using namespace std::chrono_literals;

// No step takes longer, however slow the machine is.
constexpr auto LIMIT = 60s;

class Player {
public:
    Player(json scenario, const std::string& name) : scenario_(std::move(scenario)), folder_(name) {}

    void play()
    {
        begin();
        try {
            play_all(required(scenario_, "steps"), 0, "");
        } catch (...) {
            folder_.keep();
            end();
            throw;
        }
        end();
    }

private:
    using Step = const json&;

    static const json& required(Step step, const std::string& name)
    {
        const json* found = member(step, name);
        if (found == nullptr)
            throw Failure(name + " is missing");
        return *found;
    }
    static std::string text(Step step, const std::string& name, const std::string& otherwise)
    {
        const json* found = member(step, name);
        return found ? found->get<std::string>() : otherwise;
    }
    // Refuses what is not known instead of passing over it.
    static void takes(Step step, const std::string& names)
    {
        for (auto each = step.begin(); each != step.end(); ++each)
            if ((" " + names + " ").find(" " + each.key() + " ") == std::string::npos)
                throw Failure("there is no key " + each.key() + " here");
    }
    static codex::Params params_of(Step step)
    {
        const json* params = member(step, "params");
        return params ? codex::Params(*params) : codex::Params();
    }
    static codex::Input input_of(Step step)
    {
        const json& input = required(step, "input");
        return input.is_string() ? codex::Input(input.get<std::string>()) : codex::Input::from_json(input.dump());
    }
    static codex::Timeout limit_of(Step step)
    {
        const json* within = member(step, "withinMs");
        return within ? codex::Timeout(std::chrono::milliseconds(within->get<int>())) : codex::Timeout(LIMIT);
    }
    static json parsed(const std::string& text) { return codex::parse_json(text).value_or(json()); }
    template <class T> std::shared_ptr<T> handle(Step step, const std::string& kind)
    {
        return names_.find<T>(text(step, kind, kind));
    }
    template <class T> void give(Step step, const std::string& usual, T made)
    {
        names_.give(text(step, "as", usual), std::make_shared<T>(std::move(made)));
    }
    void save(const json* pointers, const json& value)
    {
        if (pointers == nullptr)
            return;
        for (auto each = pointers->begin(); each != pointers->end(); ++each) {
            const json& found = value.at(json::json_pointer(each->get<std::string>()));
            names_.give(each.key(), found.is_string() ? found.get<std::string>() : found.dump());
        }
    }

    // The error has to be as the step says, or else there may be none.
    static void error_fits(Step step, const codex::Error& error)
    {
        const json* wanted = member(step, "error");
        if (wanted == nullptr)
            throw Failure(std::string(error.name()) + ": " + error.what() + " " + error.detail());
        takes(*wanted, "code reason retryable message detail");
        const json& code = required(*wanted, "code");
        bool fits = code == error.name();
        if (code.is_array())
            for (const json& one : code)
                fits = fits || one == error.name();
        const json* reason = member(*wanted, "reason");
        const json* retryable = member(*wanted, "retryable");
        const json* message = member(*wanted, "message");
        fits = fits && (!reason || *reason == error.reason()) && (!retryable || *retryable == error.is_retryable()) &&
               (!message || error.message().find(message->get<std::string>()) != std::string::npos);
        if (!fits)
            throw Failure(std::string("failed with ") + error.name() + " (" + error.reason() + "): " + error.what() +
                          ", not " + wanted->dump());
        if (const json* detail = member(*wanted, "detail"))
            must_fit(detail, parsed(error.detail()), "the error's detail");
    }
    // Whether it succeeded, where it may; it fails by an Error and in no other way.
    template <class Function> static bool attempt(Step step, Function&& function)
    {
        try {
            function();
        } catch (const codex::Error& error) {
            error_fits(step, error);
            return false;
        }
        if (const json* error = member(step, "error"))
            throw Failure("succeeded, and should have failed with " + error->dump());
        return true;
    }
    // The same of a run: one that failed has a result too.
    template <class Function> void attempt_run(Step step, Function&& function)
    {
        std::optional<codex::TurnResult> result;
        attempt(step, [&] {
            try {
                result = function();
            } catch (const codex::TurnFailed& failed) {
                result = failed.result();
                throw;
            }
        });
        if (!result) {
            if (member(step, "expect") || member(step, "save"))
                throw Failure("there is no result");
            return;
        }
        if (member(step, "cancelled") && result->status() != codex::protocol::TurnStatus::interrupted)
            throw Failure("was not cancelled: " + result->text());
        // What the result has is of the types that are known, or kept as it came.
        codex::Error error;
        (void)result->items(error);
        (void)result->usage(error);
        (void)result->failure(error);
        (void)result->turn(error);
        if (error)
            throw Failure(error.message() + " of " + result->text());
        must_fit(member(step, "expect"), result->json(), "the result");
        save(member(step, "save"), result->json());
    }

    void open(Step step)
    {
        takes(step, "do as options expect error");
        json all = options_;
        if (const json* more = member(step, "options"))
            add_options(all, *more);
        codex::Options options;
        options.others = all;
        attempt(step, [&] {
            codex::Client client = codex::Client::start(options, LIMIT);
            must_fit(member(step, "expect"), parsed(client.metadata()), "the metadata");
            give(step, "client", std::move(client));
        });
    }
    void close(Step step)
    {
        takes(step, "do client thread turn error");
        attempt(step, [&] {
            // To give up a thread or a turn has no way to say that it is given up already: a call that does nothing does.
            if (member(step, "thread")) {
                auto thread = handle<codex::Thread>(step, "thread");
                thread->wake();
                thread->reset();
            } else if (member(step, "turn")) {
                auto turn = handle<codex::Turn>(step, "turn");
                turn->wake();
                turn->reset();
            } else {
                auto client = handle<codex::Client>(step, "client");
                if (client->close(LIMIT) != codex::Wait::done)
                    throw Failure("the server did not end");
                client->reset();
            }
        });
    }
    void thread_is(Step step, codex::Thread thread)
    {
        must_fit(member(step, "expect"), parsed(thread.text()), "the answer");
        give(step, "thread", std::move(thread));
    }
    void start_thread(Step step)
    {
        takes(step, "do client as params expect error");
        auto client = handle<codex::Client>(step, "client");
        attempt(step, [&] { thread_is(step, client->start_thread(params_of(step), LIMIT)); });
    }
    void take_up_thread(Step step)
    {
        takes(step, "do client id as params expect error");
        auto client = handle<codex::Client>(step, "client");
        std::string id = required(step, "id");
        bool forks = step["do"] == "forkThread";
        attempt(step, [&] {
            thread_is(step, forks ? client->fork_thread(id, params_of(step), LIMIT)
                                  : client->resume_thread(id, params_of(step), LIMIT));
        });
    }
    void watch(Step step)
    {
        takes(step, "do thread");
        auto thread = handle<codex::Thread>(step, "thread");
        codex::Event event;
        // Events are kept from the first wake on, which is taken by the next call.
        thread->wake();
        if (thread->next(event, LIMIT) != codex::Wait::woken)
            throw Failure("the thread can't be watched");
    }
    void start_turn(Step step)
    {
        takes(step, "do thread as input params error");
        auto thread = handle<codex::Thread>(step, "thread");
        attempt(step, [&] { give(step, "turn", thread->start_turn(input_of(step), params_of(step), LIMIT)); });
    }
    void run(Step step)
    {
        takes(step, "do thread input params withinMs name expect save error cancelled");
        auto thread = handle<codex::Thread>(step, "thread");
        if (member(step, "name"))
            names_.give(step["name"], Cancellable{thread, nullptr});
        attempt_run(step, [&] { return thread->run(input_of(step), params_of(step), limit_of(step)); });
    }
    void result(Step step)
    {
        takes(step, "do turn expect save error");
        auto turn = handle<codex::Turn>(step, "turn");
        attempt_run(step, [&] {
            codex::TurnResult result = turn->run(LIMIT);
            if (!result.is_over())
                throw Failure("the turn is not over");
            return result;
        });
    }

    static const char* kind_name(codex::Event::Kind kind)
    {
        switch (kind) {
        case codex::Event::Kind::notification: return "notification";
        case codex::Event::Kind::request: return "request";
        case codex::Event::Kind::response: return "response";
        case codex::Event::Kind::exit: return "exit";
        case codex::Event::Kind::lagged: return "lagged";
        case codex::Event::Kind::withdrawn: return "withdrawn";
        case codex::Event::Kind::observed: return "observed";
        case codex::Event::Kind::none: break;
        }
        return "";
    }
    static bool fits(Step pattern, const codex::Event& event)
    {
        if (text(pattern, "kind", "notification") != kind_name(event.kind()))
            return false;
        if (const json* method = member(pattern, "method"); method && *method != event.method())
            return false;
        const json* params = member(pattern, "params");
        json message = event.json();
        return params == nullptr || misfit(*params, member(message, "params")).empty();
    }
    // Each message has its type, which gives the same JSON again. What a newer server has, which is said before, is kept.
    static void check_type(const codex::Event& event, const std::string& unknown)
    {
        bool is_notification = event.kind() == codex::Event::Kind::notification;
        if (!is_notification && event.kind() != codex::Event::Kind::request)
            return;
        json message = event.json(), params = message.value("params", json());
        std::string method(event.method());
        RoundTrip trip = is_notification ? notification_round_trip(method, params) : request_round_trip(method, params);
        if (unknown == "notification") {
            bool is_other = std::holds_alternative<codex::OtherEvent>(event.typed());
            if (trip.is_known || !is_other)
                throw Failure(method + " is known");
            return;
        }
        if (!trip.is_known)
            throw Failure(method + " is not known");
        if (!trip.is_decoded)
            throw Failure(method + " is not of its type at " + trip.failed_at + ": " + message.dump());
        if (trip.encoded != params)
            throw Failure(method + " became " + trip.encoded.dump() + "\nfrom " + params.dump());
        json raw = unknown == "item"         ? params.at("item")
                   : unknown == "turnStatus" ? params.at("turn").at("status")
                                             : json();
        std::vector<std::string> expected;
        if (!raw.is_null())
            expected.push_back(raw.is_string() ? raw.get<std::string>() : codex::dump_json(raw));
        if (trip.unrecognized != expected)
            throw Failure(method + " has what is not known: " + json(trip.unrecognized).dump());
    }
    void take(Step pattern, codex::Event event)
    {
        save(member(pattern, "save"), event.json());
        if (event.kind() == codex::Event::Kind::request)
            give(pattern, "request", std::move(event));
        else if (member(pattern, "as"))
            throw Failure("only a request gets a name");
    }
    template <class Source> void read_from(Step step, Source& source)
    {
        static const json none = json::array();
        const json* found = member(step, "expect");
        const json& expected = found ? *found : none;
        const json& never = member(step, "never") ? step["never"] : none;
        bool to_end = member(step, "toEnd") != nullptr, to_error = member(step, "error") != nullptr;
        for (Step one : expected)
            takes(one, "kind method params unknown as save");
        for (Step one : never)
            takes(one, "kind method params");
        std::size_t at = 0;
        codex::Wait outcome = codex::Wait::done;
        bool is_whole = attempt(step, [&] {
            while (at < expected.size() || to_end || to_error) {
                codex::Event event;
                outcome = source.next(event, LIMIT);
                if (outcome != codex::Wait::done)
                    return;
                bool is_wanted = at < expected.size() && fits(expected[at], event);
                check_type(event, is_wanted ? text(expected[at], "unknown", "") : "");
                for (Step one : never)
                    if (fits(one, event))
                        throw Failure("an event that may never come: " + std::string(event.text()));
                if (is_wanted)
                    take(expected[at++], std::move(event));
            }
        });
        if (at < expected.size())
            throw Failure("ended before this came: " + expected[at].dump());
        if (is_whole && outcome != codex::Wait::done && !(outcome == codex::Wait::end && to_end))
            throw Failure("the queue is at its end, or gave nothing in time");
    }
    void read(Step step)
    {
        takes(step, "do turn thread client expect never toEnd error");
        if (member(step, "thread"))
            read_from(step, *handle<codex::Thread>(step, "thread"));
        else if (member(step, "client"))
            read_from(step, *handle<codex::Client>(step, "client"));
        else
            read_from(step, *handle<codex::Turn>(step, "turn"));
    }

    void steer(Step step)
    {
        takes(step, "do turn input error");
        auto turn = handle<codex::Turn>(step, "turn");
        attempt(step, [&] { turn->steer(input_of(step), {}, LIMIT); });
    }
    void interrupt(Step step)
    {
        takes(step, "do turn thread error");
        attempt(step, [&] {
            if (member(step, "thread"))
                handle<codex::Thread>(step, "thread")->interrupt();
            else
                handle<codex::Turn>(step, "turn")->interrupt();
        });
    }
    void answer(Step step)
    {
        takes(step, "do request result error");
        auto request = handle<codex::Event>(step, "request");
        attempt(step, [&] { request->respond(required(step, "result")); });
    }
    void reject(Step step)
    {
        takes(step, "do request code message error");
        auto request = handle<codex::Event>(step, "request");
        attempt(step, [&] { request->reject(required(step, "code"), required(step, "message")); });
    }
    void drop(Step step)
    {
        takes(step, "do request");
        handle<codex::Event>(step, "request")->reset();
    }
    void request(Step step)
    {
        takes(step, "do client thread method params withinMs name expect save error cancelled");
        std::string method = required(step, "method"), answer;
        bool is_cancelled = false;
        bool succeeded = attempt(step, [&] {
            if (member(step, "name")) {
                auto call = std::make_shared<codex::Call>(
                    handle<codex::Client>(step, "client")->begin_request(method, params_of(step)));
                names_.give(step["name"], Cancellable{nullptr, call});
                codex::Error error;
                if (call->wait(answer, LIMIT, error) == codex::Wait::timeout)
                    throw Failure("no answer came");
                is_cancelled = member(step, "cancelled") && error.code() == codex::Code::cancelled;
                if (!is_cancelled)
                    error.raise();
            } else if (member(step, "thread")) {
                answer = handle<codex::Thread>(step, "thread")->request(method, params_of(step), limit_of(step));
            } else {
                answer = handle<codex::Client>(step, "client")->request(method, params_of(step), limit_of(step));
            }
        });
        if (member(step, "cancelled") && !is_cancelled)
            throw Failure("was not cancelled");
        if (!succeeded || is_cancelled)
            return;
        json result = parsed(answer);
        must_fit(member(step, "expect"), result, "the answer");
        save(member(step, "save"), result);
    }

    std::shared_ptr<Answerer> answerer(const std::string& name, json answers)
    {
        auto made = std::make_shared<Answerer>();
        made->answers = std::move(answers);
        names_.give(name, made);
        return made;
    }
    static codex::RequestHandler answering(std::shared_ptr<Answerer> of)
    {
        return [of = std::move(of)](codex::Event event) {
            if (event.kind() != codex::Event::Kind::request)
                return;
            check_type(event, "");
            std::lock_guard<std::mutex> lock(of->mutex);
            of->seen.push_back(event.json());
            const json* answer = member(of->answers, std::string(event.method()));
            if (answer && !answer->is_null())
                event.respond(*answer);
        };
    }
    codex::ExceptionHandler noting()
    {
        return [this](std::exception_ptr thrown) {
            std::lock_guard<std::mutex> lock(mutex_);
            thrown_ = std::move(thrown);
        };
    }
    void tool(Step step)
    {
        takes(step, "do client tool answer");
        const json& told = required(step, "tool");
        codex::Tool tool{told.at("name"), told.at("description"), told.at("inputSchema")};
        auto of = answerer(tool.name, json{{"item/tool/call", required(step, "answer")}});
        handle<codex::Client>(step, "client")->set_tool_handler(tool, answering(of), noting());
    }
    void handler(Step step)
    {
        takes(step, "do client as answers");
        auto of = answerer(required(step, "as"), required(step, "answers"));
        handle<codex::Client>(step, "client")->set_request_handler(answering(of), noting());
    }
    void seen(Step step)
    {
        takes(step, "do of expect");
        auto of = names_.find<Answerer>(required(step, "of"));
        std::lock_guard<std::mutex> lock(of->mutex);
        must_fit(&required(step, "expect"), of->seen, "what was seen");
    }
    void login(Step step)
    {
        takes(step, "do client params expect error");
        auto client = handle<codex::Client>(step, "client");
        attempt(step, [&] {
            codex::Login login = client->start_login(required(step, "params"), LIMIT);
            std::string ended;
            if (login.wait_text(ended, LIMIT) != codex::Wait::done)
                throw Failure("the login did not end");
            must_fit(member(step, "expect"), parsed(ended), "the end of the login");
        });
    }
    void parallel(Step step)
    {
        takes(step, "do branches");
        std::vector<std::thread> threads;
        std::exception_ptr failed;
        int index = 0;
        for (Step branch : required(step, "branches")) {
            takes(branch, "steps times");
            index++;
            int times = branch.value("times", 1);
            for (int number = 1; number <= times; number++)
                threads.emplace_back([this, &branch, &failed, number, index] {
                    try {
                        play_all(required(branch, "steps"), number,
                                 "branch " + std::to_string(index) + "." + std::to_string(number) + ", ");
                    } catch (...) {
                        std::lock_guard<std::mutex> lock(mutex_);
                        if (!failed)
                            failed = std::current_exception();
                    }
                });
        }
        for (std::thread& thread : threads)
            thread.join();
        if (failed)
            std::rethrow_exception(failed);
    }
    void cancel(Step step)
    {
        takes(step, "do name");
        const Cancellable* of = nullptr;
        for (auto until = std::chrono::steady_clock::now() + LIMIT; of == nullptr;) {
            of = names_.cancellable(required(step, "name"));
            if (std::chrono::steady_clock::now() > until)
                throw Failure("there is nothing to cancel");
            std::this_thread::sleep_for(2ms);
        }
        if (of->call)
            of->call->cancel();
        else
            of->thread->interrupt();
    }
    void write(Step step)
    {
        takes(step, "do path text");
        stage::write_file(required(step, "path").get<std::string>(), required(step, "text").get<std::string>());
    }
    void file(Step step)
    {
        takes(step, "do path text");
        std::string path = required(step, "path");
        bool is_there = std::filesystem::exists(path);
        json found = is_there ? json(stage::read_file(path)) : json();
        if (found != required(step, "text"))
            throw Failure("the file is " + found.dump());
    }
    void asked(Step step)
    {
        takes(step, "do expect");
        json all = json::array();
        std::istringstream lines(stage::read_file(folder_ / "requests.jsonl"));
        for (std::string line; std::getline(lines, line);)
            all.push_back(parsed(line));
        must_fit(&required(step, "expect"), all, "what the model was asked");
    }

    void play_step(json step, int number)
    {
        static const std::map<std::string, void (Player::*)(Step)> steps = {
            {"open", &Player::open},
            {"close", &Player::close},
            {"startThread", &Player::start_thread},
            {"resumeThread", &Player::take_up_thread},
            {"forkThread", &Player::take_up_thread},
            {"watch", &Player::watch},
            {"startTurn", &Player::start_turn},
            {"run", &Player::run},
            {"result", &Player::result},
            {"read", &Player::read},
            {"steer", &Player::steer},
            {"interrupt", &Player::interrupt},
            {"answer", &Player::answer},
            {"reject", &Player::reject},
            {"drop", &Player::drop},
            {"request", &Player::request},
            {"tool", &Player::tool},
            {"handler", &Player::handler},
            {"seen", &Player::seen},
            {"login", &Player::login},
            {"cancel", &Player::cancel},
            {"write", &Player::write},
            {"file", &Player::file},
            {"asked", &Player::asked},
        };
        if (step["do"] == "parallel") {
            // Its steps are filled in when they are played: their names are given meanwhile.
            parallel(step);
            return;
        }
        auto found = steps.find(required(step, "do"));
        if (found == steps.end())
            throw Failure("there is no such step");
        names_.fill(step, number);
        (this->*found->second)(step);
    }
    void play_all(const json& steps, int number, const std::string& before)
    {
        int count = 0;
        for (Step step : steps) {
            std::string at = before + "step " + std::to_string(++count) + " (" + text(step, "do", "?") + "): ";
            try {
                play_step(step, number);
            } catch (const std::exception& failed) {
                throw Failure(at + failed.what());
            }
        }
    }

    // Later ones count, but `env` and `configOverrides` are added to.
    static void add_options(json& all, const json& more)
    {
        for (auto each = more.begin(); each != more.end(); ++each) {
            json& had = all[each.key()];
            if (each.key() == "configOverrides" && had.is_array())
                had.insert(had.end(), each->begin(), each->end());
            else if (each.key() == "env" && had.is_object())
                had.update(*each);
            else
                had = *each;
        }
    }
    void begin()
    {
        takes(scenario_, "summary server script plan options files steps");
        const json& server = required(scenario_, "server");
        bool is_codex = server == "codex";
        if (!is_codex && server != "faulty")
            throw Failure("there is no such server");
        if (is_codex ? member(scenario_, "plan") != nullptr : member(scenario_, "script") || !member(scenario_, "plan"))
            throw Failure("a script is for codex, a plan for the faulty server, which needs one");
        std::string home = (folder_ / "home").string(), work = (folder_ / "work").string();
        names_.give("work", work);
        names_.give("home", home);
        names_.give("codexHome", home + "/.codex");
        names_.give("codex", stage::environment("CODEX_BIN"));
        names_.give("mcpServer", stage::environment("LIBCODEX_MCP_SERVER"));
        for (const char* part : {"files", "script", "plan"})
            if (scenario_.contains(part))
                names_.fill(scenario_[part], 0);
        if (const json* files = member(scenario_, "files"))
            for (auto each = files->begin(); each != files->end(); ++each)
                stage::write_file(folder_ / each.key().c_str(), each->get<std::string>());
        options_ = {{"codexBin", stage::environment(is_codex ? "CODEX_BIN" : "LIBCODEX_FAULTY_SERVER")},
                    {"cwd", work},
                    {"env", {{"HOME", home}, {"CODEX_HOME", home + "/.codex"}}}};
        if (is_codex) {
            model_.emplace(folder_, member(scenario_, "script") ? scenario_["script"] : json());
            names_.give("model", model_->base_url());
            options_["configOverrides"] = model_->overrides();
        } else {
            options_["env"]["FAULTY_SERVER_PLAN"] = scenario_["plan"].dump();
        }
        if (scenario_.contains("options")) {
            names_.fill(scenario_["options"], 0);
            add_options(options_, scenario_["options"]);
        }
    }
    void end()
    {
        codex::Error ignored;
        for (const Names::Named& one : names_.all())
            if (auto* client = std::get_if<std::shared_ptr<codex::Client>>(&one))
                (*client)->close(30s, ignored);
        std::lock_guard<std::mutex> lock(mutex_);
        if (thrown_)
            std::rethrow_exception(thrown_);
    }

    json scenario_;
    stage::Folder folder_;
    std::optional<stage::Model> model_;
    json options_;
    Names names_;
    std::mutex mutex_;
    std::exception_ptr thrown_;
};

} // namespace scenario

#endif
