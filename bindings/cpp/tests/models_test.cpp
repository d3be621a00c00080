// The types of the protocol: what is decoded and encoded again is the same, and what is not known is kept.
#include <codex/event.hpp>
#include <codex/protocol/common.hpp>
#include <codex/protocol/item.hpp>
#include <codex/protocol/mcp_server.hpp>
#include <codex/protocol/turn.hpp>

#include <doctest/doctest.h>

using codex::json;
namespace protocol = codex::protocol;

namespace {

json parsed(const char* text) { return codex::parse_json(text).value(); }

} // namespace

TEST_CASE("a record keeps unknown members and nulls that need not be there")
{
    json from = parsed(R"({"threadId":"t","turnId":"u","itemId":"i","delta":"x","later":{"a":[1,2.5,"ü"]},"more":null})");
    protocol::AgentMessageDeltaNotification delta;
    REQUIRE(protocol::decode(from, delta));
    CHECK(delta.delta == "x");
    CHECK(delta.others.size() == 2);
    CHECK(protocol::encode(delta) == from);
    delta.delta = "y";
    delta.others.erase("more");
    from["delta"] = "y";
    from.erase("more");
    CHECK(protocol::encode(delta) == from);
}

TEST_CASE("a case that is not known is kept as it came, and reported")
{
    json from = parsed(R"({"type":"daydream","id":"d","sheep":[{"colour":"black"}]})");
    protocol::ThreadItem item;
    protocol::Report report;
    REQUIRE(protocol::decode(from, item, report));
    REQUIRE(std::holds_alternative<protocol::Unrecognized>(item));
    CHECK(std::get<protocol::Unrecognized>(item).raw == from);
    CHECK(report.unrecognized == std::vector<std::string>{codex::dump_json(from)});
    CHECK(protocol::encode(item) == from);
}

TEST_CASE("a known case that has another shape is kept as it came too")
{
    json from = parsed(R"({"type":"agentMessage","id":7})");
    protocol::ThreadItem item;
    protocol::Report report;
    REQUIRE(protocol::decode(from, item, report));
    CHECK(std::holds_alternative<protocol::Unrecognized>(item));
    CHECK(report.unrecognized.size() == 1);
    CHECK(report.failed_at.empty());
    CHECK(protocol::encode(item) == from);
}

TEST_CASE("a word that is not known is kept, and is none of the known")
{
    protocol::TurnStatus status, other;
    protocol::Report report;
    REQUIRE(protocol::decode(json("paused"), status, report));
    CHECK(status.known() == protocol::TurnStatus::unrecognized);
    CHECK(status.text() == "paused");
    CHECK(report.unrecognized == std::vector<std::string>{"paused"});
    REQUIRE(protocol::decode(json("halted"), other));
    CHECK(status != other);
    CHECK(protocol::encode(status) == "paused");
    REQUIRE(protocol::decode(json("completed"), status));
    CHECK(status == protocol::TurnStatus::completed);
    CHECK(status != protocol::TurnStatus::failed);
    CHECK(protocol::TurnStatus(protocol::TurnStatus::in_progress).text() == "inProgress");
    CHECK(protocol::TurnStatus().text().empty());
}

TEST_CASE("what is not of the type is refused, and the place is told")
{
    protocol::Report report;
    protocol::TurnCompletedNotification completed;
    json from = parsed(R"({"threadId":"t","turn":{"id":"u","items":[],"status":3}})");
    CHECK_FALSE(protocol::decode(from, completed, report));
    CHECK(report.failed_at == "/turn/status");
    from["turn"]["status"] = "completed";
    CHECK(protocol::decode(from, completed, report));
    CHECK(report.failed_at.empty());
    from.erase("threadId");
    CHECK_FALSE(protocol::decode(from, completed, report));
    CHECK(report.failed_at == "/threadId");
    CHECK_FALSE(protocol::decode(json(1), completed, report));
}

TEST_CASE("numbers that don't fit are refused")
{
    std::int32_t small = 0;
    CHECK(protocol::decode(json(-5), small));
    CHECK(small == -5);
    CHECK_FALSE(protocol::decode(json(std::int64_t(1) << 40), small));
    CHECK_FALSE(protocol::decode(json(1.5), small));
    std::uint32_t natural = 0;
    CHECK_FALSE(protocol::decode(json(-1), natural));
    std::int64_t large = 0;
    CHECK_FALSE(protocol::decode(json(std::uint64_t(1) << 63), large));
    CHECK(protocol::decode(json(INT64_MIN), large));
    CHECK(large == INT64_MIN);
    std::uint64_t whole = 0;
    CHECK(protocol::decode(json(UINT64_MAX), whole));
    CHECK(whole == UINT64_MAX);
}

TEST_CASE("forms without a tag are told apart by what is known of them")
{
    for (const char* text : {R"({"type":"string"})", R"({"type":"integer"})", R"({"type":"boolean"})",
                             R"({"type":"string","enum":["a","b"]})"}) {
        protocol::McpElicitationPrimitiveSchema schema;
        protocol::Report report;
        REQUIRE(protocol::decode(parsed(text), schema, report));
        CHECK(report.unrecognized.empty());
        CHECK(protocol::encode(schema) == parsed(text));
    }
    protocol::McpElicitationPrimitiveSchema number;
    REQUIRE(protocol::decode(parsed(R"({"type":"integer"})"), number));
    CHECK(std::holds_alternative<protocol::McpElicitationNumberSchema>(number));
}

TEST_CASE("a decision is a word or an object, as it is needed")
{
    protocol::CommandExecutionRequestApprovalResponse answer;
    answer.decision = protocol::CommandExecutionApprovalDecisionWord::accept;
    CHECK(protocol::encode(answer) == parsed(R"({"decision":"accept"})"));
    json from = parsed(R"({"decision":{"acceptWithExecpolicyAmendment":{"execpolicy_amendment":["git"]}}})");
    REQUIRE(protocol::decode(from, answer));
    CHECK_FALSE(std::holds_alternative<protocol::Unrecognized>(answer.decision));
    CHECK(protocol::encode(answer) == from);
}

TEST_CASE("params are records, JSON or text, without what the library sets")
{
    protocol::TurnStartParams typed;
    typed.thread_id = "no";
    typed.model = "m";
    CHECK(codex::Params(typed).text({"threadId", "input"}) == R"({"model":"m"})");
    CHECK(codex::Params().text() == "{}");
    CHECK(codex::Params(R"({"a" : 1.50})").text() == R"({"a" : 1.50})");
    CHECK(codex::Params(R"({"a" : 1.50})").set("b/c", true).text() == R"({"a" : 1.50,"b/c":true})");
    CHECK(codex::Params(json{{"threadId", "x"}}).text({"threadId"}) == R"({"threadId":"x"})");
    CHECK(codex::Params(protocol::None()).text() == "{}");
    codex::TurnOptions options = typed;
    options.deadline = std::chrono::seconds(2);
    options.join = false;
    CHECK(codex::parse_json(options.text()) == parsed(R"({"model":"m","libcodex":{"deadlineMs":2000,"join":false}})"));
}

TEST_CASE("methods are sorted, and each has its types")
{
    CHECK(std::string_view(codex::method::ThreadStart::name) == "thread/start");
    static_assert(std::is_same_v<codex::method::TurnStart::Params, protocol::TurnStartParams>);
    static_assert(std::is_same_v<codex::notification::TurnCompleted::Params, protocol::TurnCompletedNotification>);
    static_assert(std::is_same_v<codex::request::ItemToolCall::Result, protocol::DynamicToolCallResponse>);
}
