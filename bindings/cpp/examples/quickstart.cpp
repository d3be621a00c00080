#include <codex.hpp>
#include <iostream>

int main()
{
    codex::Client client = codex::Client::start(); // starts codex app-server
    codex::Thread thread = client.start_thread();
    codex::TurnResult result = thread.run("Say hello in one short sentence.");
    std::cout << result.final_response().value_or("(nothing)") << "\n";
}
