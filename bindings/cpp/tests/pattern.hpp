// Patterns, as tests/scenarios/README.md describes them.
#ifndef PATTERN_HPP
#define PATTERN_HPP

#include <codex/json.hpp>

#include <stdexcept>
#include <string>

namespace scenario {

using codex::json;

// What a step comes to that is not as it has to be.
struct Failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline const json* member(const json& object, const std::string& name)
{
    auto found = object.is_object() ? object.find(name) : object.end();
    return found == object.end() ? nullptr : &*found;
}

// Empty where the value fits; else why not. The value is null for a member that is not there.
inline std::string misfit(const json& pattern, const json* value)
{
    auto differs = [&] { return " is " + (value ? value->dump().substr(0, 2000) : "nothing") + ", not " + pattern.dump(); };
    if (pattern.is_object() && !pattern.empty() && pattern.begin().key()[0] == '$') {
        const std::string& name = pattern.begin().key();
        const json& special = *pattern.begin();
        if (pattern.size() != 1)
            throw Failure("a pattern with " + name + " has nothing else");
        if (name == "$absent" && special == true)
            return value ? differs() : "";
        if (name == "$any" && special == true)
            return value ? "" : differs();
        if (name == "$contains" && special.is_string())
            return value && value->is_string() &&
                           value->get_ref<const std::string&>().find(special.get_ref<const std::string&>()) !=
                               std::string::npos
                       ? ""
                       : differs();
        if (name == "$oneOf" && special.is_array()) {
            for (const json& one : special)
                if (misfit(one, value).empty())
                    return "";
            return differs();
        }
        if (name == "$some" && special.is_array() && !special.empty()) {
            std::size_t at = 0;
            if (value && value->is_array())
                for (const json& element : *value)
                    if (at < special.size() && misfit(special[at], &element).empty())
                        at++;
            return at == special.size() ? "" : differs();
        }
        throw Failure("there is no pattern " + name + " like this");
    }
    if (value == nullptr)
        return differs();
    if (pattern.is_object()) {
        if (!value->is_object())
            return differs();
        for (auto each = pattern.begin(); each != pattern.end(); ++each)
            if (std::string why = misfit(*each, member(*value, each.key())); !why.empty())
                return "/" + each.key() + why;
        return "";
    }
    if (pattern.is_array()) {
        if (!value->is_array() || value->size() != pattern.size())
            return differs();
        for (std::size_t at = 0; at < pattern.size(); at++)
            if (std::string why = misfit(pattern[at], &(*value)[at]); !why.empty())
                return "/" + std::to_string(at) + why;
        return "";
    }
    return pattern == *value ? "" : differs();
}

inline void must_fit(const json* pattern, const json& value, const std::string& what)
{
    std::string why = pattern ? misfit(*pattern, &value) : "";
    if (!why.empty())
        throw Failure(what + ": " + why + "\nof " + value.dump().substr(0, 20000));
}

} // namespace scenario

#endif
