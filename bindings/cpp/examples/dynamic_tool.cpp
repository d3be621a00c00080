// A function of the program's that the model may call.
#include <codex.hpp>
#include <iostream>
#include <stdexcept>

int main(int count, char** arguments)
try {
    codex::Client client = codex::Client::start();
    codex::Tool look_up;
    look_up.name = "look_up";
    look_up.description = "Finds a bird by its ring.";
    look_up.input_schema = {{"type", "object"},
                            {"properties", {{"ring", {{"type", "string"}}}}},
                            {"required", {"ring"}},
                            {"additionalProperties", false}};
    client.set_tool(look_up, [](const codex::ToolCall& call) -> codex::ToolAnswer {
        std::string ring = call.arguments.value("ring", "");
        if (ring != "A-17")
            throw std::runtime_error("no bird has the ring " + ring); // the model hears that
        return "a heron, last seen at the lake";
    });
    codex::Thread thread = client.start_thread();
    codex::TurnResult result = thread.run(count > 1 ? arguments[1] : "Which bird has the ring A-17?");
    std::cout << result.final_response().value_or("(nothing)") << "\n";
} catch (const codex::Error& error) {
    std::cerr << error.what() << "\n";
    return 1;
}
