// Another file of the same program, with the same header.
#include <codex.hpp>

std::string second(const codex::Error& error)
{
    codex::Error again;
    codex::Client().wake(again);
    return again.code() == error.code() ? error.name() : "";
}
