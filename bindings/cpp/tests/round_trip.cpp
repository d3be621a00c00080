// The one file that has all types of the protocol compiled: it takes the compiler a while.
#include "round_trip.hpp"

#include <codex/protocol.hpp>

namespace {

using codex::json;
namespace protocol = codex::protocol;

template <class T> RoundTrip round_trip(const json& value)
{
    RoundTrip made;
    made.is_known = true;
    T typed{};
    protocol::Report report;
    made.is_decoded = protocol::decode(value, typed, report);
    made.failed_at = report.failed_at;
    made.unrecognized = report.unrecognized;
    if (made.is_decoded)
        made.encoded = protocol::encode(typed);
    return made;
}

template <class Tag> struct ParamsOf {
    using type = typename Tag::Params;
};
template <class Tag> struct ResultOf {
    using type = typename Tag::Result;
};

template <template <class> class Part, class... Tag>
RoundTrip among(const std::string& method, const json& value, protocol::List<Tag...>)
{
    struct Row {
        const char* name;
        RoundTrip (*play)(const json&);
    };
    static constexpr Row rows[] = {{Tag::name, round_trip<typename Part<Tag>::type>}...};
    for (const Row& row : rows)
        if (method == row.name)
            return row.play(value);
    return RoundTrip();
}

} // namespace

RoundTrip notification_round_trip(const std::string& method, const json& params)
{
    return among<ParamsOf>(method, params, protocol::Notifications());
}

RoundTrip request_round_trip(const std::string& method, const json& params)
{
    return among<ParamsOf>(method, params, protocol::Requests());
}

RoundTrip result_round_trip(const std::string& method, const json& result)
{
    return among<ResultOf>(method, result, protocol::Methods());
}

RoundTrip answer_round_trip(const std::string& method, const json& result)
{
    return among<ResultOf>(method, result, protocol::Requests());
}

RoundTrip params_round_trip(const std::string& method, const json& params)
{
    return among<ParamsOf>(method, params, protocol::Methods());
}
