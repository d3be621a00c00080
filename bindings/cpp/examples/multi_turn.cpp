// Several turns of one conversation: each knows what was said before.
#include <codex.hpp>
#include <iostream>

int main(int count, char** arguments)
try {
    codex::Client client = codex::Client::start();
    codex::Thread thread = client.start_thread();
    for (int number = 1; number < count; number++) {
        codex::TurnResult result = thread.run(arguments[number]);
        std::cout << number << ": " << result.final_response().value_or("(nothing)") << "\n";
    }
} catch (const codex::Error& error) {
    std::cerr << error.what() << "\n";
    return 1;
}
