// A turn, without exceptions and without type information at run time: run by calls_test.cpp.
#include <codex.hpp>

#include <cstdio>

namespace {

int fails(const char* what, const codex::Error& error)
{
    std::fprintf(stderr, "%s: %s: %s\n", what, error.name(), error.message().c_str());
    return 1;
}

} // namespace

int main(int count, char** arguments)
{
    static_assert(CODEX_EXCEPTIONS == 0, "compiled without exceptions");
    if (count != 4)
        return 2;
    codex::Options options;
    options.codex_bin = arguments[1];
    options.cwd = arguments[2];
    options.env = {{"HOME", arguments[2]}, {"CODEX_HOME", arguments[2]}};
    options.others = {{"configOverrides", codex::parse_json(arguments[3]).value_or(codex::json())}};
    codex::Error error;
    codex::Client client = codex::Client::start(options, std::chrono::seconds(60), error);
    if (error)
        return fails("start", error);
    client.set_tool(codex::Tool{"bird", "Finds a bird."}, [](const codex::ToolCall&) { return codex::ToolAnswer("heron"); }, {},
                    error);
    codex::Thread thread = client.start_thread({}, {}, error);
    codex::Turn turn = thread.start_turn("tool bird: {}", {}, {}, error);
    if (error)
        return fails("turn", error);
    bool is_completed = false;
    auto events = turn.events({}, error);
    for (codex::Event& event : events)
        if (event.is<codex::notification::TurnCompleted>())
            is_completed = codex::notification::TurnCompleted(event).params(error).turn.status ==
                           codex::protocol::TurnStatus::completed;
    if (error || !is_completed)
        return fails("events", error);
    codex::TurnResult result = turn.run({}, error);
    if (error || result.final_response().value_or("").find("heron") == std::string::npos)
        return fails("result", error);
    thread.run("fail cyber_policy: no", {}, {}, error);
    if (error.code() != codex::Code::turn_failed)
        return fails("failure", error);
    (void)client.resume_thread("no such thread", {}, {}, error);
    return error.code() == codex::Code::rpc ? 0 : fails("resume", error);
}
