// What the real codex has said, decoded and encoded again: corpus CONFIGURATION.
#include "round_trip.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

using codex::json;

namespace {

int faults = 0;

// Nothing may be lost, nothing be of another type, and nothing unknown.
void check(const std::string& what, const json& value, const RoundTrip& trip)
{
    std::string why;
    if (!trip.is_known)
        why = "is not known";
    else if (!trip.is_decoded)
        why = "is not of its type at " + trip.failed_at;
    else if (trip.encoded != value)
        why = "became " + trip.encoded.dump();
    else if (!trip.unrecognized.empty())
        why = "has what is not known: " + trip.unrecognized.front();
    if (why.empty())
        return;
    std::printf("%s %s: %s\n", what.c_str(), why.c_str(), value.dump().c_str());
    faults++;
}

template <class Function> void each_line(const std::string& configuration, const char* name, Function&& function)
{
    const char* folder = std::getenv("LIBCODEX_CORPUS");
    std::ifstream lines(std::string(folder != nullptr ? folder : "") + "/" + name + ".jsonl");
    int count = 0;
    faults = 0;
    for (std::string line; std::getline(lines, line); count++) {
        auto message = codex::parse_json(line);
        if (!message) {
            std::printf("%s: no JSON: %s\n", name, line.c_str());
            faults++;
            continue;
        }
        function((*message)["method"].get<std::string>(), *message);
    }
    std::printf("test cpp/%s/corpus/%s ... %s\n", configuration.c_str(), name, faults == 0 && count > 5 ? "ok" : "FAILED");
}

json params_of(const json& message) { return message.value("params", json::object()); }

} // namespace

int main(int count, char** arguments)
{
    const std::string configuration = count > 1 ? arguments[1] : "here";
    each_line(configuration, "notifications", [](const std::string& method, const json& message) {
        check(method, params_of(message), notification_round_trip(method, params_of(message)));
    });
    each_line(configuration, "requests", [](const std::string& method, const json& message) {
        check(method, params_of(message), request_round_trip(method, params_of(message)));
    });
    each_line(configuration, "answers", [](const std::string& method, const json& message) {
        check(method, message["result"], answer_round_trip(method, message["result"]));
    });
    each_line(configuration, "results", [](const std::string& method, const json& message) {
        check(method, params_of(message), params_round_trip(method, params_of(message)));
        check(method, message["result"], result_round_trip(method, message["result"]));
    });
    return 0;
}
