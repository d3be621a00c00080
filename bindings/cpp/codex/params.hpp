/// @file params.hpp
/// What goes with a call, and what a turn is given.
#ifndef CODEX_PARAMS_HPP
#define CODEX_PARAMS_HPP

#include <codex.h>

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "error.hpp"
#include "json.hpp"
#include "protocol/codec.hpp"

namespace codex {

/// @private
namespace detail {

template <class T, class = void> struct is_record : std::false_type {
};
template <class T> struct is_record<T, std::void_t<decltype(std::declval<T&>().others)>> : std::true_type {
};
template <class T> struct is_union : std::false_type {
};
template <class... T> struct is_union<std::variant<T...>> : std::true_type {
};

} // namespace detail

/// Params of a method, or an answer: a type of the protocol, any JSON, or JSON as text, which goes as it is.
class Params {
public:
    /// None: `{}`.
    Params() = default;
    /// A record or a union of the protocol.
    template <class T, std::enable_if_t<detail::is_record<T>::value || detail::is_union<T>::value, int> = 0>
    Params(const T& typed) : value_(protocol::encode(typed)), kind_(Kind::typed)
    {
    }
    /// Those of a method that takes none.
    Params(const protocol::None&) {}
    /// Any JSON.
    Params(json value) : value_(std::move(value)), kind_(Kind::value) {}
    /// JSON as text.
    Params(std::string text) : text_(std::move(text)), kind_(Kind::text) {}
    /// JSON as text.
    Params(const char* text) : Params(std::string(text)) {}

    /// Sets a member.
    Params& set(const std::string& name, json value)
    {
        if (kind_ == Kind::text) {
            std::string pointer = "/";
            for (char character : name)
                pointer += character == '~' ? "~0" : character == '/' ? "~1" : std::string(1, character);
            char* made = codex_json_set(text_.c_str(), pointer.c_str(), dump_json(value).c_str());
            if (made != nullptr)
                text_ = made;
            codex_string_free(made);
            return *this;
        }
        if (kind_ == Kind::none)
            kind_ = Kind::value;
        if (value_.is_null())
            value_ = json::object();
        if (value_.is_object())
            value_[name] = std::move(value);
        return *this;
    }

    /// As text. `implied` are members that the library sets by itself: those of a typed record are left out.
    std::string text(std::initializer_list<const char*> implied = {}) const
    {
        if (kind_ == Kind::none)
            return "{}";
        if (kind_ == Kind::text)
            return text_;
        if (kind_ == Kind::typed && implied.size() != 0) {
            json value = value_;
            for (const char* name : implied)
                value.erase(name);
            return dump_json(value);
        }
        return dump_json(value_);
    }

private:
    enum class Kind { none, text, value, typed };

    std::string text_;
    json value_;
    Kind kind_ = Kind::none;
};

/// What a turn is given: text, images, files, skills, mentions.
class Input {
public:
    /// Nothing yet.
    Input() = default;
    /// Text.
    Input(std::string_view text) { this->text(text); }
    /// Text.
    Input(const std::string& text) : Input(std::string_view(text)) {}
    /// Text.
    Input(const char* text) : Input(std::string_view(text)) {}
    /// Items of the protocol, such as `protocol::UserInput`.
    template <class Item, class = std::enable_if_t<detail::is_union<Item>::value>>
    Input(const std::vector<Item>& items) : json_(dump_json(protocol::encode(items)))
    {
    }
    /// JSON: an array of the protocol's items, one item, or a string.
    static Input from_json(std::string text)
    {
        Input input;
        input.json_ = std::move(text);
        return input;
    }

    /// Adds text.
    Input& text(std::string_view text) { return add("text", text, nullptr); }
    /// Adds an image by its address or data URL.
    Input& image(std::string_view url) { return add("image", url, nullptr); }
    /// Adds an image from a file.
    Input& local_image(std::string_view path) { return add("localImage", path, nullptr); }
    /// Adds audio by its address or data URL.
    Input& audio(std::string_view url) { return add("audio", url, nullptr); }
    /// Adds audio from a file.
    Input& local_audio(std::string_view path) { return add("localAudio", path, nullptr); }
    /// Adds a skill, by its name and the path of its SKILL.md.
    Input& skill(std::string_view name, std::string_view path) { return named("skill", name, path); }
    /// Adds a mention, by its name and what is mentioned.
    Input& mention(std::string_view name, std::string_view path) { return named("mention", name, path); }
    /// Adds an image from memory; `media_type` is such as `image/png`.
    Input& image(std::string_view media_type, const void* bytes, std::size_t length)
    {
        return add_bytes("image", media_type, bytes, length);
    }
    /// Adds audio from memory; `media_type` is such as `audio/wav`.
    Input& audio(std::string_view media_type, const void* bytes, std::size_t length)
    {
        return add_bytes("audio", media_type, bytes, length);
    }

    /// The items as JSON.
    const std::string& json() const noexcept { return json_; }
    /// What is wrong with what was added, if something is; a call with such an input fails with it.
    const Error& error() const noexcept { return error_; }

private:
    Input& add(const char* type, std::string_view content, const char* name)
    {
        if (content.find('\0') != std::string_view::npos)
            return fail(type);
        return take(type, codex_input_add(before(), type, std::string(content).c_str(), name));
    }
    Input& named(const char* type, std::string_view name, std::string_view path)
    {
        if (name.find('\0') != std::string_view::npos)
            return fail(type);
        return add(type, path, std::string(name).c_str());
    }
    Input& add_bytes(const char* type, std::string_view media_type, const void* bytes, std::size_t length)
    {
        return take(type, codex_input_add_bytes(before(), type, std::string(media_type).c_str(), bytes, length));
    }
    const char* before() const noexcept { return json_.empty() ? nullptr : json_.c_str(); }
    Input& take(const char* type, char* made)
    {
        if (made == nullptr)
            return fail(type);
        json_ = detail::take_text(made);
        return *this;
    }
    Input& fail(const char* type)
    {
        if (!error_)
            error_ = Error(Code::invalid_argument, "input",
                           std::string("an input of type ") + type +
                               " that can't be: it is not UTF-8, holds a NUL character, or is empty");
        return *this;
    }

    std::string json_;
    Error error_;
};

/// What the library itself does about a thread; and the protocol's params.
struct ThreadOptions {
    /// `ThreadStartParams`, `ThreadResumeParams` or `ThreadForkParams` of the protocol, without the `threadId`.
    Params params;
    /// Who answers what codex asks: `denyAll`, `autoReview` or `ask`.
    std::optional<std::string> approval_mode;
    /// What codex may do by itself: `read-only`, `workspace-write` or `full-access`.
    std::optional<std::string> sandbox;

    /// All as they are by default.
    ThreadOptions() = default;
    /// Params alone.
    template <class T, class = std::enable_if_t<std::is_convertible_v<const T&, Params>>>
    ThreadOptions(const T& params) : params(params)
    {
    }

    /// @private
    std::string text() const;
};

/// What the library itself does about a turn; and the protocol's params.
struct TurnOptions {
    /// `TurnStartParams` of the protocol, without `threadId` and `input`.
    Params params;
    /// Who answers what codex asks: `denyAll`, `autoReview` or `ask`.
    std::optional<std::string> approval_mode;
    /// What codex may do by itself: `read-only`, `workspace-write` or `full-access`.
    std::optional<std::string> sandbox;
    /// When the turn is interrupted, which makes it fail with the reason `deadline`; none by default.
    std::optional<std::chrono::milliseconds> deadline;
    /// How long the turn may be silent before it is interrupted, which makes it fail with the reason `idle`; 10 minutes by
    /// default, -1 ms for no limit.
    std::optional<std::chrono::milliseconds> idle_timeout;
    /// Whether the result has the turn's items; true by default.
    std::optional<bool> collect;
    /// Whether the input may be added to a turn that runs already; true by default. Else the call fails with `Code::busy`.
    std::optional<bool> join;
    /// Whether the turn is interrupted when its object goes; false by default.
    std::optional<bool> interrupt_on_free;
    /// Whether an `outputSchema` is held to the rules of structured outputs before anything is sent; true by default.
    std::optional<bool> check_output_schema;

    /// All as they are by default.
    TurnOptions() = default;
    /// Params alone.
    template <class T, class = std::enable_if_t<std::is_convertible_v<const T&, Params>>>
    TurnOptions(const T& params) : params(params)
    {
    }

    /// @private
    std::string text() const;
};

/// @private
namespace detail {

template <class T> void put(json& into, const char* name, const std::optional<T>& value)
{
    if (value)
        into[name] = *value;
}

inline void put(json& into, const char* name, const std::optional<std::chrono::milliseconds>& value)
{
    if (value)
        into[name] = value->count();
}

inline std::string with_own(const Params& params, const json& own)
{
    Params all = params;
    if (!own.is_null())
        all.set("libcodex", own);
    return all.text({"threadId", "input"});
}

} // namespace detail

inline std::string ThreadOptions::text() const
{
    json own;
    detail::put(own, "approvalMode", approval_mode);
    detail::put(own, "sandbox", sandbox);
    return detail::with_own(params, own);
}

inline std::string TurnOptions::text() const
{
    json own;
    detail::put(own, "approvalMode", approval_mode);
    detail::put(own, "sandbox", sandbox);
    detail::put(own, "deadlineMs", deadline);
    detail::put(own, "idleTimeoutMs", idle_timeout);
    detail::put(own, "collect", collect);
    detail::put(own, "join", join);
    detail::put(own, "interruptOnFree", interrupt_on_free);
    detail::put(own, "checkOutputSchema", check_output_schema);
    return detail::with_own(params, own);
}

} // namespace codex

#endif
