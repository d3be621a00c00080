// The examples, compiled as the README says, each in a home of its own with a scripted model.
#include "stage.hpp"

#include <doctest/doctest.h>

namespace {

// A user who has codex set up: a home whose settings name the model.
struct User : stage::Stage {
    User() : Stage("example")
    {
        std::string settings;
        for (const std::string& line : model.overrides())
            settings += line + "\n";
        stage::write_file(folder / "home" / ".codex" / "config.toml", settings);
    }
    // What the program prints; arguments are words of a shell.
    std::string run(const std::string& name, const std::string& arguments, const std::string& before = "") const
    {
        std::string home = (folder / "home").string(), output = folder.path() + "/output";
        std::string command = "cd '" + folder.path() + "/work' && export HOME='" + home + "' CODEX_HOME='" + home + "/.codex' && " + before +
                              " timeout 60 '" + stage::environment("LIBCODEX_CPP_EXAMPLES") + "/" + name + "' " + arguments +
                              " >'" + output + "' 2>&1";
        status = std::system(command.c_str());
        return stage::read_file(output);
    }
    mutable int status = -1;
};

bool has(const std::string& text, const std::string& part)
{
    bool found = text.find(part) != std::string::npos;
    if (!found)
        MESSAGE(part << " is not in: " << text);
    return found;
}

} // namespace

TEST_CASE("example: quickstart, which is the README's first program")
{
    User user;
    CHECK(has(user.run("quickstart", ""), "Say hello in one short sentence."));
    CHECK(user.status == 0);
}

TEST_CASE("example: multi_turn")
{
    User user;
    std::string output = user.run("multi_turn", "'hello there' 'and again'");
    CHECK(has(output, "1: You said: \"hello there\""));
    CHECK(has(output, "2: You said: \"and again\". I have seen 1 of your messages before this one"));
}

TEST_CASE("example: stream")
{
    User user;
    std::string output = user.run("stream", "'deltas 3: ab\nrun sandboxed: true\nsay: end'");
    CHECK(has(output, "ababab"));
    CHECK(has(output, "[ran "));
    CHECK(has(output, "\ncompleted, "));
}

TEST_CASE("example: resume")
{
    User user;
    std::string first = user.run("resume", "'hello there'");
    REQUIRE(has(first, "thread: "));
    std::string id = first.substr(8, first.find('\n') - 8);
    CHECK(has(user.run("resume", id + " 'and again'"), "I have seen 1 of your messages before this one"));
    CHECK(has(user.run("resume", "01a20000-0000-7000-8000-000000000000 hello"), "there is no such thread"));
    CHECK(user.status != 0);
}

TEST_CASE("example: approval")
{
    User user;
    std::string prompt = "'run: touch " + user.work("made") + "'";
    CHECK(has(user.run("approval", prompt, "echo n |"), "May it run "));
    CHECK_FALSE(std::filesystem::exists(user.work("made")));
    CHECK(has(user.run("approval", prompt, "echo y |"), "Process exited with code 0"));
    CHECK(std::filesystem::exists(user.work("made")));
}

TEST_CASE("example: dynamic_tool")
{
    User user;
    CHECK(has(user.run("dynamic_tool", "'tool look_up: {\"ring\": \"A-17\"}'"), "a heron, last seen at the lake"));
    CHECK(has(user.run("dynamic_tool", "'tool look_up: {\"ring\": \"B-1\"}'"), "no bird has the ring B-1"));
}

TEST_CASE("example: login")
{
    User user;
    CHECK(has(user.run("login", "", "OPENAI_API_KEY=sk-not-a-key"), "logged in\n"));
    CHECK(user.status == 0);
}

TEST_CASE("example: coroutine")
{
    User user;
    std::string output = user.run("coroutine", "'say: one' 'say: two'");
    CHECK(has(output, "one\n"));
    CHECK(has(output, "two\n"));
}

TEST_CASE("the pieces of the README")
{
    User user;
    std::string output = user.run("readme", "");
    CHECK(user.status == 0);
    CHECK(has(output, "You said: \"Tidy up\""));
    CHECK(has(output, "You said: \"Say hello\""));
}
