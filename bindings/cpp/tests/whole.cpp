// The whole header, included twice, in a small program of two files: compiled in every way that is promised.
#include <codex.hpp>

#include <codex.hpp>
#include <codex/protocol.hpp>

#include <string>

std::string second(const codex::Error& error);

int main()
{
    codex::Error error;
    codex::Client client;
    codex::Thread thread = client.start_thread({}, {}, error);
    codex::Turn turn = thread.start_turn("hello", {}, {}, error);
    std::string said;
    for (codex::Event& event : turn.events({}, error))
        std::visit(codex::Overloaded{
                       [&](const codex::notification::ItemAgentMessageDelta& it) { said += it.params(error).delta; },
                       [&](const codex::OtherEvent&) {},
                   },
                   event.typed<codex::notification::ItemAgentMessageDelta>());
    codex::TurnResult result = turn.run([](const codex::Event&) {}, codex::Timeout::poll(), error);
#if CODEX_COROUTINES
    codex::Loop loop(error);
    loop.run(loop.run(turn, error));
#endif
    return second(error) == "CODEX_E_INVALID_HANDLE" && !result.is_over() && said.empty() ? 0 : 1;
}
