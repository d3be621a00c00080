// Coroutines: many at once on one thread, here or on another executor.
#include "stage.hpp"

#include <doctest/doctest.h>

#if CODEX_COROUTINES

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include <poll.h>

using namespace std::chrono_literals;
using codex::json;
using codex::Task;

namespace {

Task<std::string> said(codex::Loop& loop, codex::Client& client, std::string input)
{
    codex::Thread thread = client.begin_thread();
    codex::Turn turn = thread.begin_turn(input);
    codex::TurnResult result = co_await loop.run(turn);
    co_return result.final_response().value_or("(nothing)");
}

// A thread that goes on with coroutines.
class Worker {
public:
    Worker()
        : thread_([this] {
              std::unique_lock<std::mutex> lock(mutex_);
              for (;;) {
                  changed_.wait(lock, [this] { return is_over_ || !queue_.empty(); });
                  if (queue_.empty())
                      return;
                  std::coroutine_handle<> next = queue_.front();
                  queue_.pop_front();
                  lock.unlock();
                  resumed++;
                  next.resume();
                  lock.lock();
              }
          })
    {
    }
    ~Worker()
    {
        {
            std::lock_guard<std::mutex> lock(mutex_);
            is_over_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }
    void post(std::coroutine_handle<> coroutine)
    {
        {
            std::lock_guard<std::mutex> lock(mutex_);
            queue_.push_back(coroutine);
        }
        changed_.notify_all();
    }
    std::thread::id id() const { return thread_.get_id(); }

    std::atomic<int> resumed{0};

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::coroutine_handle<>> queue_;
    bool is_over_ = false;
    std::thread thread_;
};

} // namespace

TEST_CASE("coroutines wait for turns and answers on one thread")
{
    stage::Stage stage;
    {
        codex::Client client = codex::Client::begin(stage.options);
        codex::Loop loop;
        std::vector<std::string> all;
        auto one = [&](int number) -> Task<> {
            all.push_back(co_await said(loop, client, "say: " + std::to_string(number)));
        };
        for (int number = 0; number < 5; number++)
            loop.spawn(one(number));
        loop.run();
        std::sort(all.begin(), all.end());
        CHECK(all == std::vector<std::string>{"0", "1", "2", "3", "4"});
        CHECK(loop.run(said(loop, client, "say: one more")) == "one more");
        CHECK(codex::parse_json(loop.run(loop.request(client, "thread/loaded/list"))).value()["data"].size() == 6);
        auto listed = loop.run(loop.call<codex::method::ThreadLoadedList>(client));
        CHECK(listed.data.size() == 6);
    }
    CHECK(codex::live_handles() == 0);
}

TEST_CASE("a coroutine reads events, and answers")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::Loop loop;
    codex::Thread thread = client.start_thread(json{{"approvalPolicy", "on-request"}, {"sandbox", "read-only"}});
    auto reads = [&]() -> Task<int> {
        codex::Turn turn = thread.begin_turn("run: touch " + stage.work("made"));
        int events = 0;
        while (std::optional<codex::Event> event = co_await loop.next(turn)) {
            events++;
            if (event->kind() == codex::Event::Kind::request)
                event->respond(json{{"decision", "accept"}});
        }
        co_return events;
    };
    CHECK(loop.run(reads()) > 5);
    CHECK(std::filesystem::exists(stage.work("made")));
    int seen = 0;
    codex::Turn turn = thread.begin_turn("say: x");
    auto counts = [&](const codex::Event&) { seen++; };
    CHECK(loop.run(loop.run(turn, counts)).final_response() == "x");
    CHECK(seen > 3);
    codex::Turn stopped = thread.begin_turn("say: y");
    auto stops = [&](const codex::Event&) { return codex::Flow::stop; };
    CHECK_FALSE(loop.run(loop.run(stopped, stops)).is_over());
    CHECK(stopped.run().final_response() == "y");
}

TEST_CASE("what a coroutine throws comes out where it is awaited")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::Loop loop;
    codex::Thread thread = client.start_thread();
    auto fails = [&]() -> Task<std::string> {
        codex::Turn turn = thread.begin_turn("fail cyber_policy: no");
        try {
            co_await loop.run(turn);
        } catch (const codex::TurnFailed& failed) {
            co_return failed.reason();
        }
        co_return "";
    };
    CHECK(loop.run(fails()) == "cyberPolicy");
    CHECK_THROWS_AS(loop.run(loop.request(client, "no/such")), codex::Error);
    codex::Error error;
    CHECK(loop.run(loop.request(client, "no/such", {}, error)).empty());
    CHECK(error.code() == codex::Code::rpc);
    codex::Turn empty;
    CHECK_THROWS_AS(loop.run(loop.run(empty)), codex::Error);
    CHECK_FALSE(loop.run(loop.next(empty, error)).has_value());
    CHECK(error.code() == codex::Code::invalid_handle);
}

TEST_CASE("a coroutine that goes while it waits lets go of what it waits for")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::Thread thread = client.start_thread();
    codex::Turn turn = thread.start_turn("say: x\nwait: forever");
    {
        codex::Loop loop;
        loop.spawn([](codex::Loop& of, codex::Turn& turn) -> Task<> { co_await of.run(turn); }(loop, turn));
        loop.poll();
    }
    codex::Loop other;
    turn.interrupt();
    codex::TurnResult result = other.run(other.run(turn));
    CHECK(result.status() == codex::protocol::TurnStatus::interrupted);
}

TEST_CASE("coroutines go on where the program wants them to")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    Worker worker;
    std::thread::id where;
    {
        codex::Loop loop([&](std::coroutine_handle<> coroutine) { worker.post(coroutine); });
        auto one = [&]() -> Task<> {
            CHECK(co_await said(loop, client, "say: elsewhere") == "elsewhere");
            where = std::this_thread::get_id();
        };
        loop.run(one());
    }
    CHECK(worker.resumed > 0);
    CHECK(where == worker.id());
}

TEST_CASE("a loop of the program's own drives coroutines")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::Loop loop;
    std::string answer;
    auto one = [&]() -> Task<> { answer = co_await said(loop, client, "say: polled"); };
    loop.spawn(one());
    for (int rounds = 0; answer.empty() && rounds < 1000; rounds++) {
        pollfd waits = {static_cast<int>(loop.native_handle()), POLLIN, 0};
        REQUIRE(poll(&waits, 1, 60000) == 1);
        loop.poll();
    }
    CHECK(answer == "polled");
}

#endif
