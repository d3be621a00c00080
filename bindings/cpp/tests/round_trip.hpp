// Any message of the server, decoded into its type and encoded again.
#ifndef ROUND_TRIP_HPP
#define ROUND_TRIP_HPP

#include <codex/protocol/codec.hpp>

#include <optional>
#include <string>
#include <vector>

struct RoundTrip {
    // The method is one that is known here.
    bool is_known = false;
    // It is of the type, or where not.
    bool is_decoded = false;
    std::string failed_at;
    // What a newer server has.
    std::vector<std::string> unrecognized;
    codex::json encoded;
};

RoundTrip notification_round_trip(const std::string& method, const codex::json& params);
RoundTrip request_round_trip(const std::string& method, const codex::json& params);
// Of the answers to what the client asked, and to what the server did.
RoundTrip result_round_trip(const std::string& method, const codex::json& result);
RoundTrip answer_round_trip(const std::string& method, const codex::json& result);
// Of the params of what the client asks.
RoundTrip params_round_trip(const std::string& method, const codex::json& params);

#endif
