// Runs the tests, and says what became of each in the words that tests/setup/run-tests counts.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

struct Lines : doctest::IReporter {
    explicit Lines(const doctest::ContextOptions&) {}

    void report_query(const doctest::QueryData&) override {}
    void test_run_start() override {}
    void test_run_end(const doctest::TestRunStats&) override {}
    void test_case_start(const doctest::TestCaseData& data) override { name = data.m_name; }
    void test_case_reenter(const doctest::TestCaseData&) override {}
    void test_case_end(const doctest::CurrentTestCaseStats& stats) override
    {
        const char* configuration = std::getenv("LIBCODEX_CPP_CONFIGURATION");
        std::printf("test cpp/%s/%s ... %s\n", configuration != nullptr ? configuration : "here", name.c_str(),
                    stats.failure_flags == 0 ? "ok" : "FAILED");
        std::fflush(stdout);
    }
    void test_case_exception(const doctest::TestCaseException&) override {}
    void subcase_start(const doctest::SubcaseSignature&) override {}
    void subcase_end() override {}
    void log_assert(const doctest::AssertData&) override {}
    void log_message(const doctest::MessageData&) override {}
    void test_case_skipped(const doctest::TestCaseData&) override {}

    std::string name;
};

} // namespace

DOCTEST_REGISTER_LISTENER("lines", 1, Lines);
