// Plays the scenarios of tests/scenarios through this binding: scenarios CONFIGURATION [NAME…]. Several at once: they wait more
// than they work.
#include "player.hpp"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

int main(int count, char** arguments)
{
    if (count < 2) {
        std::fputs("scenarios CONFIGURATION [NAME…]\n", stderr);
        return 2;
    }
    const std::string configuration = arguments[1];
    const std::vector<std::string> wanted(arguments + 2, arguments + count);
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(stage::environment("LIBCODEX_SCENARIOS"))) {
        const std::string name = entry.path().stem().string();
        if (entry.path().extension() == ".json" && name != "schema" &&
            (wanted.empty() || std::find(wanted.begin(), wanted.end(), name) != wanted.end()))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());

    std::atomic<std::size_t> next{0};
    std::atomic<int> failed{0};
    std::mutex printing;
    auto work = [&] {
        for (std::size_t at; (at = next++) < files.size();) {
            const std::string name = files[at].stem().string();
            std::string why;
            try {
                auto scenario = codex::parse_json(stage::read_file(files[at]));
                if (!scenario)
                    throw scenario::Failure("no JSON");
                scenario::Player(*scenario, name).play();
            } catch (const std::exception& failure) {
                why = failure.what();
                failed++;
            }
            std::lock_guard<std::mutex> lock(printing);
            if (!why.empty())
                std::printf("%s: %s\n", name.c_str(), why.c_str());
            std::printf("test cpp/%s/scenario/%s ... %s\n", configuration.c_str(), name.c_str(), why.empty() ? "ok" : "FAILED");
            std::fflush(stdout);
        }
    };
    std::vector<std::thread> threads;
    for (int number = 0; number < 3; number++)
        threads.emplace_back(work);
    for (std::thread& thread : threads)
        thread.join();
    if (codex::live_handles() != 0) {
        std::printf("%zu handles are left\n", codex::live_handles());
        failed++;
    }
    return failed != 0 || files.empty() ? 1 : 0;
}
