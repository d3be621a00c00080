// What kind of failure a function throws.
#ifndef CODE_OF_HPP
#define CODE_OF_HPP

#include <codex.hpp>
#include <doctest/doctest.h>

template <class Function> codex::Code code_of(Function&& function)
{
    try {
        function();
    } catch (const codex::Error& error) {
        CHECK(error.message().size() > 0);
        return error.code();
    }
    return codex::Code::ok;
}

#endif
