// Functions that answer what codex asks: who they are called by, what becomes of what they throw, and when they go.
#include "stage.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using codex::json;

namespace {

const json asks = {{"approvalPolicy", "on-request"}, {"sandbox", "read-only"}};

std::string what(std::exception_ptr thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const std::exception& of) {
        return of.what();
    }
}

// What exceptions handlers have left.
struct Thrown {
    codex::ExceptionHandler handler()
    {
        return [this](std::exception_ptr thrown) {
            std::lock_guard<std::mutex> lock(mutex);
            all.push_back(what(thrown));
        };
    }
    std::mutex mutex;
    std::vector<std::string> all;
};

// The last use of it may be on a thread of the library's, a moment later.
bool goes(const std::shared_ptr<int>& alive)
{
    for (int tries = 0; alive.use_count() > 1 && tries < 6000; tries++)
        std::this_thread::sleep_for(10ms);
    return alive.use_count() == 1;
}

} // namespace

TEST_CASE("a handler answers, also in a run with nobody to ask, and goes when it is replaced")
{
    stage::Stage stage;
    auto alive = std::make_shared<int>(0);
    codex::Client client = stage.client();
    std::atomic<int> asked{0};
    client.set_request_handler([&asked, alive](codex::Event request) {
        asked++;
        if (request.is<codex::request::ItemCommandExecutionRequestApproval>())
            request.respond(json{{"decision", "accept"}});
    });
    codex::Thread thread = client.start_thread(asks);
    thread.run("run: touch " + stage.work("made"));
    CHECK(asked == 1);
    CHECK(std::filesystem::exists(stage.work("made")));
    client.set_request_handler({});
    CHECK(goes(alive));
    thread.run("run: touch " + stage.work("not"));
    CHECK(asked == 1);
    CHECK_FALSE(std::filesystem::exists(stage.work("not")));
}

TEST_CASE("what a handler throws is told, and the request is declined")
{
    stage::Stage stage;
    Thrown thrown;
    codex::Client client = stage.client();
    client.set_request_handler([](codex::Event) { throw std::runtime_error("no idea"); }, thrown.handler());
    codex::Thread thread = client.start_thread(asks);
    codex::TurnResult result = thread.run("run: touch " + stage.work("not"));
    CHECK(result.status() == codex::protocol::TurnStatus::completed);
    CHECK_FALSE(std::filesystem::exists(stage.work("not")));
    client.close();
    std::lock_guard<std::mutex> lock(thrown.mutex);
    CHECK(thrown.all == std::vector<std::string>{"no idea"});
}

TEST_CASE("the model calls a tool, and hears what it says and what it throws")
{
    stage::Stage stage;
    Thrown thrown;
    auto alive = std::make_shared<int>(0);
    {
        codex::Client client = stage.client();
        codex::Tool bird{"look_up", "Finds a bird.", {{"type", "object"}, {"properties", {{"id", {{"type", "string"}}}}}}};
        client.set_tool(
            bird,
            [alive](const codex::ToolCall& call) -> codex::ToolAnswer {
                std::string id = call.arguments.value("id", "");
                if (id.empty())
                    throw std::runtime_error("which one?");
                CHECK(call.event.is<codex::request::ItemToolCall>());
                return "heron " + id;
            },
            thrown.handler());
        codex::Thread thread = client.start_thread();
        CHECK(thread.run("tool look_up: {\"id\": \"A\"}").final_response()->find("heron A") != std::string::npos);
        CHECK(thread.run("tool look_up: {}").final_response()->find("which one?") != std::string::npos);
        client.remove_tool("look_up");
        client.close();
    }
    CHECK(goes(alive));
    std::lock_guard<std::mutex> lock(thrown.mutex);
    CHECK(thrown.all == std::vector<std::string>{"which one?"});
}

TEST_CASE("a request is kept, and answered later on another thread")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    std::promise<codex::Event> kept;
    client.set_request_handler([&kept](codex::Event request) {
        if (request.kind() == codex::Event::Kind::request)
            kept.set_value(std::move(request));
    });
    codex::Thread thread = client.start_thread(asks);
    std::future<codex::TurnResult> future = codex::run_async(thread, "run: touch " + stage.work("made"));
    codex::Event request = kept.get_future().get();
    CHECK(request.request_id() != "");
    codex::Event clone = request.clone();
    request.reset();
    clone.respond(json{{"decision", "accept"}});
    CHECK(future.get().is_over());
    CHECK(std::filesystem::exists(stage.work("made")));
}

TEST_CASE("a lent event can't be kept, its clone can")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::Thread thread = client.start_thread();
    codex::Turn turn = thread.start_turn("say: hello");
    std::vector<codex::Event> kept;
    turn.run([&](const codex::Event& event) { kept.push_back(event.clone()); });
    REQUIRE(kept.size() > 2);
    CHECK(kept.back().is<codex::notification::TurnCompleted>());
}

TEST_CASE("an error comes by its own way, where nothing is thrown")
{
    codex::Error error;
    codex::Client client;
    CHECK_FALSE(client.start_thread({}, {}, error));
    CHECK(error);
    CHECK(error.code() == codex::Code::invalid_handle);
    CHECK(std::string(error.name()) == "CODEX_E_INVALID_HANDLE");
    CHECK(error.detail().find("\"name\"") != std::string::npos);
    codex::Error copy = error;
    CHECK(copy.message() == error.message());
    codex::Poller poller = codex::Poller::make(error);
    CHECK_FALSE(error);
    CHECK(error.code() == codex::Code::ok);
    CHECK(error.message().empty());
}
