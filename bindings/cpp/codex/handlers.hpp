/// @file handlers.hpp
/// Functions that answer what the server asks, and tools that the model may call.
#ifndef CODEX_HANDLERS_HPP
#define CODEX_HANDLERS_HPP

#include <codex.h>

#include <exception>
#include <functional>
#include <string>
#include <utility>

#include "error.hpp"
#include "event.hpp"
#include "json.hpp"

namespace codex {

/// Takes a request of the server's to answer, or the word that an earlier one needs no answer any more. It runs on a
/// thread of the client's, one at a time; the event is its own, to be answered there or later. Unanswered, it is declined
/// when it goes.
using RequestHandler = std::function<void(Event request)>;

/// Is told what a handler or a tool has thrown, on the same thread; it must not throw itself.
using ExceptionHandler = std::function<void(std::exception_ptr thrown)>;

/// What a tool is told of.
struct ToolCall {
    /// The tool's arguments, as its schema has them.
    json arguments;
    /// The whole request.
    const Event& event;
};

/// What a tool answers.
struct ToolAnswer {
    /// Text.
    ToolAnswer(std::string text, bool is_success = true)
        : content(json::array({{{"type", "inputText"}, {"text", std::move(text)}}})), is_success(is_success)
    {
    }
    /// Text.
    ToolAnswer(const char* text, bool is_success = true) : ToolAnswer(std::string(text), is_success) {}
    /// The protocol's content items.
    ToolAnswer(json items, bool is_success = true) : content(std::move(items)), is_success(is_success) {}

    /// An array of the protocol's content items.
    json content;
    /// Whether the tool did what it was asked to.
    bool is_success;
};

/// A function that the model may call. It runs on a thread of the client's, one at a time. What it throws becomes an answer
/// that says that it failed, with the exception's `what`.
using ToolFunction = std::function<ToolAnswer(const ToolCall& call)>;

/// What the model is told of a tool.
struct Tool {
    /// Of the characters A-Z, a-z, 0-9, `_` and `-`.
    std::string name;
    /// What it is for.
    std::string description;
    /// A JSON schema of the arguments.
    json input_schema = {{"type", "object"}};
};

/// @private
namespace detail {

/// A handler, while the C library has it.
struct KeptHandler {
    RequestHandler handler;
    ExceptionHandler on_exception;

    static void destroy(void* user_data) { delete static_cast<KeptHandler*>(user_data); }
    static void call(codex_event* native, void* user_data) noexcept
    {
        auto& self = *static_cast<KeptHandler*>(user_data);
        Event event(native);
#if CODEX_EXCEPTIONS
        try {
            self.handler(std::move(event));
        } catch (...) {
            if (self.on_exception)
                self.on_exception(std::current_exception());
        }
#else
        self.handler(std::move(event));
#endif
    }
};

/// A handler that calls a tool and answers for it.
inline RequestHandler tool_handler(ToolFunction function, ExceptionHandler on_exception)
{
    return [function = std::move(function), on_exception = std::move(on_exception)](Event event) {
        if (event.kind() != Event::Kind::request)
            return;
        json message = event.json();
        json arguments = message.value(json::json_pointer("/params/arguments"), json());
        auto answered = [&] {
#if CODEX_EXCEPTIONS
            try {
                return function(ToolCall{std::move(arguments), event});
            } catch (const std::exception& thrown) {
                if (on_exception)
                    on_exception(std::current_exception());
                return ToolAnswer(thrown.what(), false);
            } catch (...) {
                if (on_exception)
                    on_exception(std::current_exception());
                return ToolAnswer("the tool failed", false);
            }
#else
            return function(ToolCall{std::move(arguments), event});
#endif
        };
        ToolAnswer answer = answered();
        // It fails when the request needs no answer any more, which is no matter.
        Error ignored;
        event.respond(json{{"success", answer.is_success}, {"contentItems", std::move(answer.content)}}, ignored);
    };
}

} // namespace detail
} // namespace codex

#endif
