// What is set of the options, the input and the log reaches the library.
#include "stage.hpp"

#include <doctest/doctest.h>

#include <mutex>

using codex::json;

TEST_CASE("every option has its name in C")
{
    codex::Options options;
    CHECK(options.text() == "{}");
    options.codex_bin = "/bin/codex";
    options.launch_args = std::vector<std::string>{"a", "b"};
    options.config_overrides = {"x=1"};
    options.cwd = "/srv";
    options.env = {{"A", "1"}, {"B", std::nullopt}};
    options.inherit_env = false;
    options.client_name = "n";
    options.client_title = "t";
    options.client_version = "v";
    options.experimental_api = false;
    options.capabilities = {{"requestAttestation", true}};
    options.opt_out_notifications = {"turn/started"};
    options.request_timeout = std::chrono::seconds(3);
    options.max_in_flight = 5;
    options.queue_bytes = 6;
    options.approval_rules = {{{"item/commandExecution/requestApproval"}, "accept", std::vector<std::string>{"git", "**"}, "/srv",
                               std::nullopt, std::nullopt}};
    options.approval_timeout = std::chrono::milliseconds(-1);
    options.check_answers = false;
    options.retry_overload = false;
    options.transport = {{"type", "stdio"}};
    options.record = "/tmp/record";
    options.others = {{"clientName", "other"}};
    json expected = codex::parse_json(R"({"codexBin":"/bin/codex","launchArgs":["a","b"],"configOverrides":["x=1"],
        "cwd":"/srv","env":{"A":"1","B":null},"inheritEnv":false,"clientName":"other","clientTitle":"t","clientVersion":"v",
        "experimentalApi":false,"capabilities":{"requestAttestation":true},"optOutNotifications":["turn/started"],
        "requestTimeoutMs":3000,"maxInFlight":5,"queueBytes":6,
        "approvals":[{"method":["item/commandExecution/requestApproval"],"decision":"accept","command":["git","**"],"cwd":"/srv"}],
        "approvalTimeoutMs":-1,"checkAnswers":false,"retryOverload":false,"transport":{"type":"stdio"},
        "record":"/tmp/record"})")
                        .value();
    CHECK(codex::parse_json(options.text()) == expected);
    codex::Options simple;
    simple.approvals = "decline";
    CHECK(simple.text() == R"({"approvals":"decline"})");
}

TEST_CASE("every option is one that the library knows")
{
    codex::Options options;
    options.codex_bin = "/nowhere/codex";
    options.client_name = "n";
    options.inherit_env = true;
    options.approvals = "ask";
    options.max_in_flight = 4;
    codex::Error error;
    codex::Client client = codex::Client::begin(options, error);
    CHECK(client);
    CHECK_FALSE(error);
    CHECK(client.ready(std::chrono::seconds(60), error) == codex::Wait::failed);
    CHECK(error.code() == codex::Code::no_executable);
    options.others = {{"noSuchOption", 1}};
    CHECK_FALSE(codex::Client::begin(options, error));
    CHECK(error.code() == codex::Code::invalid_argument);
    CHECK(error.message().find("noSuchOption") != std::string::npos);
}

TEST_CASE("an input has all kinds of items, and says what can't be one")
{
    codex::Input input("hello");
    input.image("data:image/png;base64,AA==").local_image("/a.png").skill("s", "/SKILL.md").mention("m", "/file");
    input.image("image/png", "\x01\x02", 2).local_audio("/a.wav");
    CHECK_FALSE(input.error());
    json items = codex::parse_json(input.json()).value();
    std::vector<std::string> types;
    for (const json& item : items)
        types.push_back(item["type"]);
    CHECK(types == std::vector<std::string>{"text", "image", "localImage", "skill", "mention", "image", "localAudio"});
    CHECK(codex::Input(std::string("a\0b", 3)).error().code() == codex::Code::invalid_argument);
    CHECK(codex::Input("\xff").error().code() == codex::Code::invalid_argument);
}

TEST_CASE("times are rounded up")
{
    using namespace std::chrono_literals;
    CHECK(codex::Timeout(1500us).native() == 2);
    CHECK(codex::Timeout(-1s).native() == 0);
    CHECK(codex::Timeout().native() == CODEX_DEFAULT);
    CHECK(codex::Timeout::forever().native() == CODEX_FOREVER);
    CHECK(codex::Timeout::poll().native() == CODEX_POLL);
}

TEST_CASE("the log comes, and what its handler throws goes nowhere")
{
    std::mutex mutex;
    int lines = 0;
    auto alive = std::make_shared<int>(0);
    codex::set_log(codex::LogLevel::debug, [&, alive](codex::LogLevel, std::string_view target, std::string_view) {
        std::lock_guard<std::mutex> lock(mutex);
        lines += target.empty() ? 0 : 1;
        throw std::runtime_error("from a log handler");
    });
    {
        stage::Stage stage;
        codex::Client client = stage.client();
        client.close();
    }
    codex::set_log(codex::LogLevel::off);
    CHECK(lines > 0);
    CHECK(alive.use_count() == 1);
    CHECK(codex::version() == CODEX_VERSION_STRING);
}
