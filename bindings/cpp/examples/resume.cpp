// Takes up a conversation where it was left, by another process too: resume [THREAD] PROMPT.
#include <codex.hpp>
#include <iostream>

int main(int count, char** arguments)
try {
    codex::Client client = codex::Client::start();
    codex::Thread thread = count > 2 ? client.resume_thread(arguments[1]) : client.start_thread();
    codex::TurnResult result = thread.run(count > 1 ? arguments[count - 1] : "Say hello.");
    std::cout << "thread: " << thread.id() << "\n" << result.final_response().value_or("(nothing)") << "\n";
} catch (const codex::Error& error) {
    if (error.reason() == "threadNotFound" || error.reason() == "noRollout")
        std::cerr << "there is no such thread\n";
    else
        std::cerr << error.what() << "\n";
    return 1;
}
