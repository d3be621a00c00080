// Several conversations at once on one thread, with C++20.
#include <codex.hpp>
#include <iostream>

namespace {

codex::Task<> work(codex::Loop& loop, codex::Client& client, std::string prompt)
{
    codex::Thread thread = client.begin_thread();
    codex::Turn turn = thread.begin_turn(prompt);
    codex::TurnResult result = co_await loop.run(turn);
    std::cout << result.final_response().value_or("(nothing)") << "\n";
}

} // namespace

int main(int count, char** arguments)
try {
    codex::Client client = codex::Client::begin();
    codex::Loop loop;
    for (int number = 1; number < count; number++)
        loop.spawn(work(loop, client, arguments[number]));
    loop.run();
} catch (const codex::Error& error) {
    std::cerr << error.what() << "\n";
    return 1;
}
