// Shows what the agent says as it says it, and what it does meanwhile.
#include <codex.hpp>
#include <iostream>

int main(int count, char** arguments)
try {
    codex::Client client = codex::Client::start();
    codex::Thread thread = client.start_thread();
    codex::Turn turn = thread.start_turn(count > 1 ? arguments[1] : "Count to three.");
    for (codex::Event& event : turn.events())
        std::visit(codex::Overloaded{
                       [](const codex::notification::ItemAgentMessageDelta& it) {
                           std::cout << it.params().delta << std::flush;
                       },
                       [](const codex::notification::ItemCompleted& it) {
                           auto params = it.params();
                           if (auto* command = std::get_if<codex::protocol::CommandExecutionThreadItem>(&params.item))
                               std::cout << "\n[ran " << command->command << "]\n";
                       },
                       [](const codex::OtherEvent&) {},
                   },
                   event.typed<codex::notification::ItemAgentMessageDelta, codex::notification::ItemCompleted>());
    codex::TurnResult result = turn.result();
    std::cout << "\n" << result.status().text();
    if (auto usage = result.usage())
        std::cout << ", " << usage->total.total_tokens << " tokens";
    std::cout << "\n";
} catch (const codex::Error& error) {
    std::cerr << error.what() << "\n";
    return 1;
}
