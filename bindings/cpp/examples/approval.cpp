// Asks its user before the agent runs a command outside of its sandbox.
#include <codex.hpp>
#include <iostream>
#include <string>

namespace {

// Runs on a thread of the client's. What is not answered is declined.
void ask(codex::Event event)
{
    if (!event.is<codex::request::ItemCommandExecutionRequestApproval>())
        return;
    codex::request::ItemCommandExecutionRequestApproval request(event);
    std::cout << "May it run " << request.params().command.value_or("a command") << "? [y/N] " << std::flush;
    std::string line;
    std::getline(std::cin, line);
    std::cout << "\n";
    codex::protocol::CommandExecutionRequestApprovalResponse answer;
    answer.decision = line == "y" ? codex::protocol::CommandExecutionApprovalDecisionWord::accept
                                  : codex::protocol::CommandExecutionApprovalDecisionWord::decline;
    request.respond(answer);
}

} // namespace

int main(int count, char** arguments)
try {
    codex::Client client = codex::Client::start();
    client.set_request_handler(ask);
    codex::ThreadOptions options;
    options.approval_mode = "ask";
    options.sandbox = "read-only";
    codex::Thread thread = client.start_thread(options);
    codex::TurnResult result = thread.run(count > 1 ? arguments[1] : "Make an empty file here.");
    std::cout << result.final_response().value_or("(nothing)") << "\n";
} catch (const codex::Error& error) {
    std::cerr << error.what() << "\n";
    return 1;
}
