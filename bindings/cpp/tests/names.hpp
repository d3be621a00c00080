// The names that the steps of a scenario give to handles and to values.
#ifndef NAMES_HPP
#define NAMES_HPP

#include "pattern.hpp"

#include <codex.hpp>

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <variant>
#include <vector>

namespace scenario {

// What answers for the program: a tool or a handler, with what it was asked.
struct Answerer {
    json answers;
    std::mutex mutex;
    json seen = json::array();
};

// A run or a request that another branch may cancel.
struct Cancellable {
    std::shared_ptr<codex::Thread> thread;
    std::shared_ptr<codex::Call> call;
};

class Names {
public:
    using Named = std::variant<std::string, std::shared_ptr<codex::Client>, std::shared_ptr<codex::Thread>,
                               std::shared_ptr<codex::Turn>, std::shared_ptr<codex::Event>, std::shared_ptr<Answerer>,
                               Cancellable>;

    void give(const std::string& name, Named what)
    {
        std::lock_guard<std::mutex> lock(mutex_);
        // What had the name lives as long as somebody is in a call on it.
        all_.insert_or_assign(name, std::move(what));
    }
    template <class T> std::shared_ptr<T> find(const std::string& name) const
    {
        std::lock_guard<std::mutex> lock(mutex_);
        auto found = all_.find(name);
        auto* of = found == all_.end() ? nullptr : std::get_if<std::shared_ptr<T>>(&found->second);
        if (of == nullptr)
            throw Failure("nothing of this kind is called " + name);
        return *of;
    }
    const Cancellable* cancellable(const std::string& name) const
    {
        std::lock_guard<std::mutex> lock(mutex_);
        auto found = all_.find(name);
        return found == all_.end() ? nullptr : std::get_if<Cancellable>(&found->second);
    }
    // Fills names into all strings of a step; the number of a branch first.
    void fill(json& value, int number) const
    {
        if (value.is_string()) {
            value = filled(value.get<std::string>(), number);
        } else if (value.is_structured()) {
            for (json& each : value)
                fill(each, number);
        }
    }
    std::vector<Named> all() const
    {
        std::lock_guard<std::mutex> lock(mutex_);
        std::vector<Named> values;
        for (const auto& [name, value] : all_)
            values.push_back(value);
        return values;
    }

private:
    std::string filled(std::string text, int number) const
    {
        if (number > 0)
            for (std::size_t at; (at = text.find("${n}")) != std::string::npos;)
                text.replace(at, 4, std::to_string(number));
        for (std::size_t at = 0; (at = text.find("${", at)) != std::string::npos;) {
            std::size_t end = text.find('}', at);
            if (end == std::string::npos)
                throw Failure("a name without an end: " + text);
            std::string value = value_of(text.substr(at + 2, end - at - 2));
            text.replace(at, end - at + 1, value);
            at += value.size();
        }
        return text;
    }
    std::string value_of(const std::string& name) const
    {
        if (name.size() > 3 && name.compare(name.size() - 3, 3, ".id") == 0) {
            std::lock_guard<std::mutex> lock(mutex_);
            auto found = all_.find(name.substr(0, name.size() - 3));
            if (found != all_.end()) {
                if (auto* thread = std::get_if<std::shared_ptr<codex::Thread>>(&found->second))
                    return (*thread)->id();
                if (auto* turn = std::get_if<std::shared_ptr<codex::Turn>>(&found->second))
                    return (*turn)->id();
            }
            throw Failure("there is no thread and no turn for ${" + name + "}");
        }
        std::lock_guard<std::mutex> lock(mutex_);
        auto found = all_.find(name);
        auto* text = found == all_.end() ? nullptr : std::get_if<std::string>(&found->second);
        if (text == nullptr)
            throw Failure("there is no value ${" + name + "}");
        return *text;
    }

    mutable std::mutex mutex_;
    std::map<std::string, Named> all_;
};

} // namespace scenario

#endif
