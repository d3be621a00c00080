// What is used wrongly gives an error and does no harm; and a program without exceptions.
#include "code_of.hpp"
#include "stage.hpp"

#include <doctest/doctest.h>

#include <thread>

using namespace std::chrono_literals;
using codex::json;

TEST_CASE("an object that holds nothing gives an error that says so, and no harm")
{
    using codex::Code;
    stage::Stage stage;
    codex::Client client = stage.client(), moved_client = std::move(client);
    codex::Thread thread = moved_client.start_thread(), moved_thread = std::move(thread);
    codex::Turn turn = moved_thread.start_turn("say: hello"), moved_turn = std::move(turn);
    CHECK_FALSE(client);
    CHECK(moved_client);
    CHECK(thread.id().empty());
    CHECK(turn.id().empty());
    codex::Event event;
    std::uint64_t token = 0;
    std::string text;
    codex::Call call;
    codex::Login login;
    codex::Poller poller;
    for (Code code : {
             code_of([&] { client.ready(); }), code_of([&] { (void)client.clone(); }), code_of([&] { client.metadata(); }),
             code_of([&] { (void)client.start_thread(); }), code_of([&] { (void)client.resume_thread("x"); }),
             code_of([&] { (void)client.fork_thread("x"); }), code_of([&] { (void)client.begin_thread(); }),
             code_of([&] { (void)client.begin_resume("x"); }), code_of([&] { (void)client.begin_fork("x"); }),
             code_of([&] { (void)client.attach_thread("x"); }), code_of([&] { client.request("model/list"); }),
             code_of([&] { client.call<codex::method::ThreadLoadedList>(); }), code_of([&] { (void)client.begin_request("x"); }),
             code_of([&] { client.notify("x"); }), code_of([&] { (void)client.start_login(json::object()); }),
             code_of([&] { (void)client.begin_login(json::object()); }), code_of([&] { client.next(event); }),
             code_of([&] { client.wake(); }), code_of([&] { client.close(); }),
             code_of([&] { client.set_request_handler([](codex::Event) {}); }),
             code_of([&] { client.set_request_handler({}); }),
             code_of([&] { client.set_tool({"t", "d"}, [](const codex::ToolCall&) { return "x"; }); }),
             code_of([&] { client.remove_tool("t"); }),
             code_of([&] {
                 for (codex::Event& each : client.events())
                     each.reset();
             }),
             code_of([&] { thread.ready(); }), code_of([&] { thread.run("x"); }), code_of([&] { (void)thread.start_turn("x"); }),
             code_of([&] { (void)thread.begin_turn("x"); }), code_of([&] { (void)thread.begin_review({}); }),
             code_of([&] { (void)thread.begin_compaction(); }), code_of([&] { (void)thread.begin_shell_command({}); }),
             code_of([&] { (void)thread.begin_goal({}); }), code_of([&] { (void)thread.attach_turn("x"); }),
             code_of([&] { thread.request("thread/read"); }), code_of([&] { thread.next(event); }),
             code_of([&] { thread.interrupt(); }), code_of([&] { thread.wake(); }), code_of([&] { turn.ready(); }),
             code_of([&] { turn.next(event); }), code_of([&] { turn.run(); }), code_of([&] { turn.result(); }),
             code_of([&] { turn.steer("x"); }), code_of([&] { turn.interrupt(); }), code_of([&] { turn.wake(); }),
             code_of([&] { (void)event.clone(); }), code_of([&] { event.respond("{}"); }), code_of([&] { event.reject(1, "x"); }),
             code_of([&] { call.wait(text); }), code_of([&] { call.cancel(); }), code_of([&] { login.ready(); }),
             code_of([&] { login.wait_text(text); }), code_of([&] { login.cancel(); }), code_of([&] { poller.add(client, 1); }),
             code_of([&] { poller.remove(client); }), code_of([&] { poller.wait(token); }), code_of([&] { poller.native_handle(); }),
             code_of([&] { poller.set_wakeup([] {}); }), code_of([&] { poller.wake(); }),
         })
        CHECK(code == Code::invalid_handle);
    CHECK(event.kind() == codex::Event::Kind::none);
    CHECK(event.text().empty());
    CHECK(std::holds_alternative<codex::OtherEvent>(event.typed()));
    CHECK(moved_turn.run().final_response() == "hello");
    moved_turn.reset();
    CHECK(code_of([&] { moved_turn.result(); }) == Code::invalid_handle);
    moved_turn.reset();
    moved_thread = codex::Thread();
    moved_client = codex::Client();
    CHECK(codex::live_handles() == 0);
}

TEST_CASE("an object is closed while another thread waits on it")
{
    stage::Stage stage;
    codex::Client client = stage.client();
    codex::Thread thread = client.start_thread();
    codex::Turn turn = thread.start_turn("say: one\nwait: forever");
    codex::Error error;
    std::thread waits([&] {
        codex::Event event;
        while (turn.next(event, 60s, error) == codex::Wait::done) {
        }
    });
    turn.reset();
    waits.join();
    CHECK((error.code() == codex::Code::closed || error.code() == codex::Code::invalid_handle));
    thread.interrupt();
}

TEST_CASE("a program without exceptions has a turn")
{
    stage::Stage stage;
    std::string home = (stage.folder / "home").string();
    std::string overrides = json(stage.model.overrides()).dump(), quoted;
    for (char character : overrides)
        quoted += character == '\'' ? std::string("'\\''") : std::string(1, character);
    std::string command = "'" + stage::environment("LIBCODEX_CPP_NO_EXCEPTIONS") + "' '" + stage.options.codex_bin.value() +
                          "' '" + home + "' '" + quoted + "'";
    CHECK(std::system(command.c_str()) == 0);
}
