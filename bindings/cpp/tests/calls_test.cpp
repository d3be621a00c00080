// Clients, threads and turns, on the real codex.
#include "code_of.hpp"
#include "stage.hpp"

#include <codex/protocol/account.hpp>
#include <codex/protocol/model.hpp>
#include <codex/protocol/other.hpp>

#include <doctest/doctest.h>

#include <thread>

using namespace std::chrono_literals;
using codex::json;

namespace {

const json asks = {{"approvalPolicy", "on-request"}, {"sandbox", "read-only"}};

} // namespace

TEST_CASE("a turn is run, and its result has types")
{
    stage::Stage stage;
    {
        codex::Client client = stage.client();
        codex::Thread thread = client.start_thread();
        CHECK(thread.info().thread.id == thread.id());
        codex::TurnResult result = thread.run("say: hello");
        CHECK(result.is_over());
        CHECK(result.status() == codex::protocol::TurnStatus::completed);
        CHECK(result.final_response() == "hello");
        CHECK_FALSE(result.joined());
        CHECK(result.duration().has_value());
        CHECK_FALSE(result.failure().has_value());
        CHECK(result.usage()->total.total_tokens > 0);
        CHECK(result.turn()->id == result.id());
        auto items = result.items();
        REQUIRE(items.size() == 2);
        CHECK(std::get<codex::protocol::AgentMessageThreadItem>(items[1]).text == "hello");
        CHECK(thread.run("say: again").final_response() == "again");
    }
    CHECK(codex::live_handles() == 0);
}

TEST_CASE("events are read in a loop, and asked of their types")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::Thread thread = client.start_thread(asks);
    codex::Turn turn = thread.start_turn("deltas 3: ab\nrun: touch " + stage.work("made"));
    std::string streamed, command;
    int others = 0;
    auto events = turn.events(60s);
    for (codex::Event& event : events)
        std::visit(codex::Overloaded{
                       [&](const codex::notification::ItemAgentMessageDelta& it) {
                           CHECK(it.event().is<codex::notification::ItemAgentMessageDelta>());
                           CHECK(event.string("/params/delta") == it.params().delta);
                           if (command.empty())
                               streamed += it.params().delta;
                       },
                       [&](const codex::request::ItemCommandExecutionRequestApproval& it) {
                           command = it.params().command.value();
                           codex::protocol::CommandExecutionRequestApprovalResponse answer;
                           answer.decision = codex::protocol::CommandExecutionApprovalDecisionWord::accept;
                           it.respond(answer);
                           codex::Error error;
                           it.respond(answer, error);
                           CHECK(error.code() == codex::Code::already_answered);
                       },
                       [&](const codex::OtherEvent& it) { others += it.event().kind() == codex::Event::Kind::notification; },
                   },
                   event.typed<codex::notification::ItemAgentMessageDelta,
                               codex::request::ItemCommandExecutionRequestApproval>());
    CHECK(events.outcome() == codex::Wait::end);
    CHECK(streamed == "ababab");
    CHECK(command.find("touch") != std::string::npos);
    CHECK(others > 4);
    CHECK(std::filesystem::exists(stage.work("made")));
    codex::Event event;
    CHECK(turn.next(event) == codex::Wait::end);
    CHECK_FALSE(event);
}

TEST_CASE("an exception ends a run, comes out of it, and the turn goes on")
{
    struct Own : std::runtime_error {
        using std::runtime_error::runtime_error;
    };
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::Thread thread = client.start_thread();
    codex::Turn turn = thread.start_turn("say: first\nuntil: " + stage.work("gate") + "\nsay: last");
    auto throws = [](const codex::Event& event) {
        if (event.is<codex::notification::ItemCompleted>())
            throw Own("mine");
    };
    CHECK_THROWS_WITH_AS(turn.run(throws, 60s), "mine", Own);
    int seen = 0;
    auto stops = [&](const codex::Event&) {
        seen++;
        return codex::Flow::stop;
    };
    codex::TurnResult part = turn.run(stops, 60s);
    CHECK(seen == 1);
    CHECK_FALSE(part.is_over());
    CHECK(part.status() == codex::protocol::TurnStatus::in_progress);
    turn.wake();
    CHECK_FALSE(turn.run(60s).is_over());
    stage::write_file(stage.work("gate"), "");
    CHECK(turn.run([](const codex::Event&) {}, 60s).final_response() == "last");
}

TEST_CASE("a turn that fails throws its result")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::Thread thread = client.start_thread();
    try {
        thread.run("fail cyber_policy: not that");
        FAIL("it should have failed");
    } catch (const codex::TurnFailed& failed) {
        CHECK(failed.code() == codex::Code::turn_failed);
        CHECK(failed.reason() == "cyberPolicy");
        CHECK(std::string(failed.name()) == "CODEX_E_TURN_FAILED");
        CHECK(codex::parse_json(failed.detail()).value()["reason"] == "cyberPolicy");
        CHECK(failed.result().status() == codex::protocol::TurnStatus::failed);
        CHECK(failed.result().failure()->message.find("not that") != std::string::npos);
    }
    codex::Error error;
    codex::TurnResult result = thread.run("fail cyber_policy: again", {}, {}, error);
    CHECK(error.code() == codex::Code::turn_failed);
    CHECK(result.is_over());
    std::future<codex::TurnResult> future = codex::run_async(thread, "fail cyber_policy: once more");
    CHECK_THROWS_AS(future.get(), codex::TurnFailed);
}

TEST_CASE("a turn is run on another thread, and interrupted from here")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::Thread thread = client.start_thread();
    CHECK(codex::run_async(thread, "say: there").get().final_response() == "there");
    codex::Turn watched = thread.start_turn("say: begun\nwait: forever");
    codex::Turn other = thread.attach_turn(watched.id());
    std::future<codex::TurnResult> future = codex::run_async(std::move(watched));
    codex::Event event;
    REQUIRE(other.next(event, 60s) == codex::Wait::done);
    thread.interrupt();
    CHECK(future.get().status() == codex::protocol::TurnStatus::interrupted);
    CHECK(other.run().status() == codex::protocol::TurnStatus::interrupted);
}

TEST_CASE("methods are called by their types")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    CHECK(codex::parse_json(client.metadata()).value()["serverInfo"]["name"].is_string());
    codex::protocol::ModelListParams params;
    params.limit = 1;
    auto models = client.call<codex::method::ModelList>(params);
    CHECK(models.data.size() == 1);
    codex::Thread thread = client.start_thread();
    thread.run("say: hello");
    codex::protocol::ThreadReadParams read;
    read.include_turns = true;
    CHECK(thread.call<codex::method::ThreadRead>(read).thread.turns.size() == 1);
    codex::Call call = client.begin_request("model/list", params);
    codex::method::ModelList::Result answered;
    CHECK(call.wait<codex::method::ModelList>(answered, 60s) == codex::Wait::done);
    CHECK(answered.data.size() == 1);
    CHECK(code_of([&] { client.request("no/such"); }) == codex::Code::rpc);
    CHECK(code_of([&] { client.request("model/list", "{"); }) == codex::Code::json);
}

TEST_CASE("threads and turns are begun without waiting")
{
    stage::Stage stage;
    codex::Client client = codex::Client::begin(stage.options);
    codex::Thread thread = client.begin_thread(asks);
    codex::Turn turn = thread.begin_turn("say: begun");
    codex::Event first;
    REQUIRE(turn.next(first, 60s) == codex::Wait::done);
    CHECK(first.is<codex::ResponseEvent>());
    CHECK(turn.run(60s).final_response() == "begun");
    CHECK(thread.ready() == codex::Wait::done);
    codex::Thread fork = client.begin_fork(thread.id());
    CHECK(fork.begin_turn("say: forked").run(60s).final_response() == "forked");
    CHECK(fork.id() != thread.id());
    codex::ThreadOptions typed = codex::protocol::ThreadResumeParams();
    codex::Thread again = client.begin_resume(fork.id(), typed);
    CHECK(again.ready(60s) == codex::Wait::done);
    CHECK(again.id() == fork.id());
    CHECK(again.begin_compaction().run(60s).is_over());
    codex::protocol::ThreadShellCommandParams command;
    command.command = "true";
    CHECK(again.begin_shell_command(command).run(60s).is_over());
}

TEST_CASE("a goal is pursued over several turns")
{
    stage::Folder folder("goal");
    codex::json script = codex::parse_json(stage::read_file(stage::environment("LIBCODEX_SCENARIOS") + "/../c/scripts/goal_slow.json"))
                             .value_or(json());
    stage::Model model(folder, script);
    codex::Options options = stage::options_in(folder);
    options.config_overrides = model.overrides();
    codex::Client client = codex::Client::start(options);
    codex::Thread thread = client.start_thread();
    codex::protocol::ThreadGoalSetParams params;
    params.objective = "Go on";
    codex::Goal goal = thread.begin_goal(params);
    codex::Event event;
    while (goal.next(event, 60s) == codex::Wait::done && !event.is<codex::notification::ItemAgentMessageDelta>()) {
    }
    goal.interrupt();
    codex::TurnResult result = goal.run(60s);
    CHECK(result.goal_status() == "paused");
    CHECK(result.goal()->objective == "Go on");
    CHECK_FALSE(result.turns().empty());
}

TEST_CASE("a key logs in")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::protocol::ApiKeyLoginAccountParams key;
    key.api_key = "sk-not-a-key";
    codex::Login login = client.start_login(codex::protocol::LoginAccountParams(key), 60s);
    CHECK(std::holds_alternative<codex::protocol::ApiKeyLoginAccountResponse>(login.info()));
    codex::protocol::AccountLoginCompletedNotification ended;
    REQUIRE(login.wait(ended, 60s) == codex::Wait::done);
    CHECK(ended.success);
    CHECK_FALSE(client.call<codex::method::AccountRead>().requires_openai_auth);
}

TEST_CASE("a poller tells of many, and a loop of the program's own may wait for it")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::Poller poller = codex::Poller::make();
    CHECK(poller.native_handle() >= 0);
    std::atomic<int> pokes{0};
    poller.set_wakeup([&] {
        pokes++;
        throw std::runtime_error("from a wake-up");
    });
    std::vector<codex::Thread> threads;
    std::vector<codex::Turn> turns;
    for (int number = 0; number < 3; number++) {
        threads.push_back(client.start_thread());
        turns.push_back(threads.back().begin_turn("say: " + std::to_string(number)));
        poller.add(turns.back(), static_cast<std::uint64_t>(number), codex::Poller::Mode::once);
    }
    std::size_t left = turns.size();
    while (left > 0) {
        std::uint64_t token = 99;
        REQUIRE(poller.wait(token, 60s) == codex::Wait::done);
        REQUIRE(token < turns.size());
        codex::Event event;
        codex::Wait outcome = codex::Wait::done;
        while (outcome == codex::Wait::done)
            outcome = turns[token].next(event, codex::Timeout::poll());
        if (outcome == codex::Wait::end) {
            poller.remove(turns[token]);
            left--;
        }
    }
    CHECK(pokes > 0);
    std::uint64_t token = 0;
    CHECK(poller.wait(token, codex::Timeout::poll()) == codex::Wait::timeout);
    poller.wake();
    CHECK(poller.wait(token, codex::Timeout::poll()) == codex::Wait::woken);
    poller.set_wakeup({});
}

TEST_CASE("the client has events of its own, to the end")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    CHECK(client.close(60s) == codex::Wait::done);
    auto events = client.events(60s);
    int exits = 0;
    for (codex::Event& event : events)
        std::visit(codex::Overloaded{[&](const codex::ExitEvent&) { exits++; }, [](const auto&) {}}, event.typed());
    CHECK(exits == 1);
    CHECK(events.outcome() == codex::Wait::end);
    CHECK(code_of([&] { (void)client.start_thread(); }) == codex::Code::closed);
}
