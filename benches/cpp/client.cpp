// libcodex through its C++ interface, as benches/README.md describes a client. How a stream is read: `how=next` and `how=run` take
// the raw text of each event, as the client in C does; `how=typed` decodes each delta.
#include <codex.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace {

using numbers = std::vector<std::uint64_t>;

std::uint64_t time_of(clockid_t clock)
{
    timespec time;
    clock_gettime(clock, &time);
    return static_cast<std::uint64_t>(time.tv_sec) * 1000000000u + static_cast<std::uint64_t>(time.tv_nsec);
}

struct Measured {
    numbers wall, used, counts;

    void print() const
    {
        auto row = [](const char* name, const numbers& values) {
            std::printf("\"%s\":[", name);
            for (std::size_t at = 0; at < values.size(); at++)
                std::printf("%s%llu", at ? "," : "", static_cast<unsigned long long>(values[at]));
            std::printf("],");
        };
        std::printf("{");
        row("wall_ns", wall);
        row("cpu_ns", used);
        row("deltas", counts);
        // The peak, in KiB. Not ru_maxrss, which begins with what the parent had.
        long peak = 0;
        char line[256];
        if (std::FILE* status = std::fopen("/proc/self/status", "r")) {
            while (std::fgets(line, sizeof line, status) && std::sscanf(line, "VmHWM: %ld", &peak) != 1) {
            }
            std::fclose(status);
        }
        std::printf("\"latency_ns\":[],\"rss_kb\":%ld}\n", peak);
    }
};

struct Arguments {
    std::vector<std::string> words;

    std::string text(const std::string& key, const std::string& otherwise) const
    {
        for (const std::string& word : words)
            if (word.rfind(key + "=", 0) == 0)
                return word.substr(key.size() + 1);
        return otherwise;
    }
    std::size_t number(const std::string& key, std::size_t otherwise) const
    {
        return std::strtoull(text(key, std::to_string(otherwise)).c_str(), nullptr, 10);
    }
};

bool is_one_of(const std::string& word, std::initializer_list<const char*> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

codex::Client start()
{
    codex::Options options;
    const char* server = std::getenv("BENCH_SERVER");
    const char* more = std::getenv("BENCH_OPTIONS");
    options.codex_bin = server ? server : "";
    options.others = codex::parse_json(more ? more : "{}").value_or(codex::json());
    return codex::Client::start(options);
}

// One turn, and what has come of it.
struct State {
    std::size_t deltas = 0, bytes = 0;

    void take(const codex::Event& event)
    {
        static constexpr std::string_view delta = "{\"method\":\"item/agentMessage/delta\"";
        std::string_view text = event.text();
        bytes += text.size();
        deltas += text.substr(0, delta.size()) == delta;
    }
    void take_typed(const codex::Event& event)
    {
        std::visit(codex::Overloaded{
                       [this](const codex::notification::ItemAgentMessageDelta& it) {
                           bytes += it.params().delta.size();
                           deltas++;
                       },
                       [](const codex::OtherEvent&) {},
                   },
                   event.typed<codex::notification::ItemAgentMessageDelta>());
    }
};

// Turns of one thread, one after the other, the first of which is not measured.
void stream(const Arguments& arguments, Measured& measured)
{
    const std::string how = arguments.text("how", "run");
    const std::size_t turns = arguments.number("turns", 10);
    codex::Client client = start();
    codex::Thread thread = client.start_thread();
    const codex::Input input = arguments.text("prompt", "");
    for (std::size_t number = 0; number <= turns; number++) {
        State state;
        std::uint64_t began = time_of(CLOCK_MONOTONIC), began_cpu = time_of(CLOCK_PROCESS_CPUTIME_ID);
        codex::Turn turn = thread.start_turn(input);
        if (how == "next")
            for (codex::Event& event : turn.events())
                state.take(event);
        else if (how == "typed")
            for (codex::Event& event : turn.events())
                state.take_typed(event);
        else if (how == "unwatched")
            turn.run();
        else
            turn.run([&](const codex::Event& event) { state.take(event); });
        turn.reset();
        std::uint64_t took = time_of(CLOCK_MONOTONIC) - began, took_cpu = time_of(CLOCK_PROCESS_CPUTIME_ID) - began_cpu;
        if (number > 0) {
            measured.wall.push_back(took);
            measured.used.push_back(took_cpu);
            measured.counts.push_back(state.deltas);
        }
    }
    client.close(codex::Timeout::forever());
}

// The same small request again and again; `how=typed` by its types.
void roundtrip(const Arguments& arguments, Measured& measured)
{
    const std::size_t count = arguments.number("count", 5000), unmeasured = count / 10;
    const bool is_typed = arguments.text("how", "raw") == "typed";
    std::uint64_t began_cpu = 0;
    codex::Client client = start();
    codex::Thread thread = client.start_thread();
    for (std::size_t at = 0; at < count + unmeasured; at++) {
        if (at == unmeasured)
            began_cpu = time_of(CLOCK_PROCESS_CPUTIME_ID);
        std::uint64_t began = time_of(CLOCK_MONOTONIC);
        if (is_typed)
            client.call<codex::method::ThreadLoadedList>();
        else
            client.request("thread/loaded/list");
        if (at >= unmeasured)
            measured.wall.push_back(time_of(CLOCK_MONOTONIC) - began);
    }
    measured.used.push_back((time_of(CLOCK_PROCESS_CPUTIME_ID) - began_cpu) / count);
    client.close(codex::Timeout::forever());
}

} // namespace

int main(int count, char** words)
try {
    const Arguments arguments{std::vector<std::string>(words + 1, words + count)};
    const std::string workload = count > 1 ? words[1] : "";
    const std::string how = arguments.text("how", "");
    Measured measured;
    if (workload == "stream" && is_one_of(how, {"", "run", "next", "typed", "unwatched"}) && arguments.text("latency", "").empty()) {
        stream(arguments, measured);
    } else if (workload == "roundtrip" && is_one_of(how, {"", "raw", "typed"})) {
        roundtrip(arguments, measured);
    } else {
        std::fprintf(stderr, "client: no such workload, or not in this way\n");
        return 2;
    }
    measured.print();
} catch (const std::exception& failed) {
    std::fprintf(stderr, "client: %s\n", failed.what());
    return 1;
}
