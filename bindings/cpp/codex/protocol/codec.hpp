/// @file protocol/codec.hpp
/// What the types of the protocol are made of, and what makes them from JSON and JSON from them.
#ifndef CODEX_PROTOCOL_CODEC_HPP
#define CODEX_PROTOCOL_CODEC_HPP

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "../json.hpp"

namespace codex {

/// The types of the protocol, written from the server's own schema. A newer server breaks none of them: a union has a
/// last case `Unrecognized`, a set of words may hold another word, and a record keeps the members that it does not
/// know in `others`.
namespace protocol {

/// A value of a union that is not known here. It encodes as it came.
struct Unrecognized {
    /// What came.
    json raw;
};

/// The params of a method that takes none.
struct None {
};

/// Types in a row.
template <class... T> struct List {
};

/// A word of a set that may grow. `Words` has the words that are known here: they are constants of this class too.
template <class Words> class Word final : public Words {
public:
    /// A constant for each word that is known here.
    using Value = typename Words::Value;

    /// No word: empty text.
    Word() noexcept = default;
    /// One of those that are known.
    Word(Value value) noexcept : value_(value) {}
    /// The word of a text.
    explicit Word(std::string_view text)
    {
        while (value_ > 0 && Words::words[value_ - 1] != text)
            value_--;
        if (value_ > 0)
            value_--;
        else
            value_ = Words::unrecognized, text_ = text;
    }

    /// Which it is; `unrecognized` where it is another one. For `switch`.
    Value known() const noexcept { return static_cast<Value>(value_); }
    /// As on the wire.
    std::string_view text() const noexcept
    {
        return value_ < Words::unrecognized ? Words::words[value_] : std::string_view(text_);
    }

    /// Whether both are the same word.
    friend bool operator==(const Word& one, const Word& two) noexcept
    {
        return one.value_ == two.value_ && one.text_ == two.text_;
    }
    /// Whether they are different words.
    friend bool operator!=(const Word& one, const Word& two) noexcept { return !(one == two); }

private:
    std::size_t value_ = Words::unrecognized;
    std::string text_;
};

/// What decoding has to say.
struct Report {
    /// Where the JSON is not of the type, as a JSON pointer, when decoding failed.
    std::string failed_at;
    /// The words, and the values of unions (as JSON), that are not known here.
    std::vector<std::string> unrecognized;
};

/// @private
namespace detail {

template <class T, class = void> struct has_tag : std::false_type {
};
template <class T> struct has_tag<T, std::void_t<decltype(T::tag_key)>> : std::true_type {
};
template <class T, class = void> struct has_only_key : std::false_type {
};
template <class T> struct has_only_key<T, std::void_t<decltype(T::only_key)>> : std::true_type {
};
template <class T, class = void> struct is_complete : std::false_type {
};
template <class T> struct is_complete<T, std::void_t<decltype(sizeof(T))>> : std::true_type {
};

template <class T> struct codec;

/// Takes the members of an object.
class taking {
public:
    taking(const json& from, Report& report) : from_(from), report_(report) { taken_.reserve(from.size()); }

    template <class T> void required(const char* name, T& to)
    {
        if (const json* found = find(name))
            take(name, found, codec<T>::decode(*found, to, report_));
        else
            fail(name);
    }
    template <class T> void nullable(const char* name, std::optional<T>& to)
    {
        const json* found = find(name);
        if (found != nullptr && found->is_null())
            take(name, found, true);
        else
            optional(name, to);
    }
    template <class T> void optional(const char* name, std::optional<T>& to)
    {
        const json* found = find(name);
        if (found != nullptr && !found->is_null())
            take(name, found, codec<T>::decode(*found, to.emplace(), report_));
    }
    /// A member that says which record it is.
    bool tag(std::string_view name, std::string_view value)
    {
        auto found = from_.find(name);
        if (found == from_.end() || !found->is_string() || found->get_ref<const std::string&>() != value)
            return false;
        taken_.push_back(&*found);
        return true;
    }

    bool good() const noexcept { return good_; }
    /// Those that nobody took.
    void rest(json& to) const
    {
        if (taken_.size() == from_.size())
            return;
        for (auto each = from_.begin(); each != from_.end(); ++each) {
            std::size_t at = 0;
            while (at < taken_.size() && taken_[at] != &*each)
                at++;
            if (at == taken_.size())
                to[each.key()] = *each;
        }
    }

private:
    const json* find(const char* name) const
    {
        auto found = good_ ? from_.find(name) : from_.end();
        return found == from_.end() ? nullptr : &*found;
    }
    void take(const char* name, const json* found, bool is_good)
    {
        if (is_good)
            taken_.push_back(found);
        else
            fail(name);
    }
    void fail(const char* name)
    {
        if (good_)
            report_.failed_at.insert(0, std::string("/") + name);
        good_ = false;
    }

    const json& from_;
    Report& report_;
    std::vector<const json*> taken_;
    bool good_ = true;
};

/// Gives the members of an object.
class giving {
public:
    explicit giving(const json& others) : made_(others.is_object() ? others : json::object()) {}

    template <class T> void required(const char* name, const T& of) { made_[name] = codec<T>::encode(of); }
    template <class T> void nullable(const char* name, const std::optional<T>& of)
    {
        made_[name] = of ? codec<T>::encode(*of) : json();
    }
    template <class T> void optional(const char* name, const std::optional<T>& of)
    {
        if (of)
            made_[name] = codec<T>::encode(*of);
    }
    void tag(std::string_view name, std::string_view value) { made_[std::string(name)] = value; }

    json made() { return std::move(made_); }

private:
    json made_;
};

/// Records.
template <class T> struct codec {
    static_assert(is_complete<T>::value, "the type is only declared: include codex/protocol.hpp, or the part that has it");

    static bool decode(const json& from, T& to, Report& report)
    {
        if (!from.is_object())
            return false;
        if constexpr (has_only_key<T>::value) {
            auto found = from.find(T::only_key);
            return from.size() == 1 && found != from.end() &&
                   codec<decltype(to.value)>::decode(*found, to.value, report);
        } else {
            taking members(from, report);
            if constexpr (has_tag<T>::value)
                if (!members.tag(T::tag_key, T::tag_value))
                    return false;
            T::members(to, members);
            if (members.good())
                members.rest(to.others);
            return members.good();
        }
    }
    static json encode(const T& of)
    {
        if constexpr (has_only_key<T>::value) {
            json made = json::object();
            made[std::string(T::only_key)] = codec<std::decay_t<decltype(of.value)>>::encode(of.value);
            return made;
        } else {
            giving members(of.others);
            T::members(of, members);
            if constexpr (has_tag<T>::value)
                members.tag(T::tag_key, T::tag_value);
            return members.made();
        }
    }
};

template <class Words> struct codec<Word<Words>> {
    static bool decode(const json& from, Word<Words>& to, Report& report)
    {
        if (!from.is_string())
            return false;
        to = Word<Words>(std::string_view(from.get_ref<const std::string&>()));
        if (to.known() == Words::unrecognized)
            report.unrecognized.emplace_back(to.text());
        return true;
    }
    static json encode(const Word<Words>& of) { return of.text(); }
};

template <> struct codec<json> {
    static bool decode(const json& from, json& to, Report&)
    {
        to = from;
        return true;
    }
    static json encode(const json& of) { return of; }
};

template <> struct codec<None> {
    static bool decode(const json&, None&, Report&) { return true; }
    static json encode(const None&) { return json::object(); }
};

template <> struct codec<Unrecognized> {
    static bool decode(const json& from, Unrecognized& to, Report& report)
    {
        to.raw = from;
        report.unrecognized.push_back(dump_json(from));
        return true;
    }
    static json encode(const Unrecognized& of) { return of.raw; }
};

template <> struct codec<bool> {
    static bool decode(const json& from, bool& to, Report&)
    {
        if (const bool* value = from.get_ptr<const bool*>())
            return to = *value, true;
        return false;
    }
    static json encode(bool of) { return of; }
};

template <> struct codec<double> {
    static bool decode(const json& from, double& to, Report&)
    {
        if (!from.is_number())
            return false;
        to = from.get<double>();
        return true;
    }
    static json encode(double of) { return of; }
};

template <class T> struct integer_codec {
    static bool decode(const json& from, T& to, Report&)
    {
        if (from.is_number_unsigned()) {
            auto value = from.get<std::uint64_t>();
            to = static_cast<T>(value);
            return value <= static_cast<std::uint64_t>(std::numeric_limits<T>::max());
        }
        if (!from.is_number_integer())
            return false;
        auto value = from.get<std::int64_t>();
        to = static_cast<T>(value);
        // What is lost or changes its sign on the way there does not fit.
        return static_cast<std::int64_t>(to) == value && (to < T()) == (value < 0);
    }
    static json encode(T of) { return of; }
};

template <> struct codec<std::uint16_t> : integer_codec<std::uint16_t> {
};
template <> struct codec<std::int32_t> : integer_codec<std::int32_t> {
};
template <> struct codec<std::uint32_t> : integer_codec<std::uint32_t> {
};
template <> struct codec<std::int64_t> : integer_codec<std::int64_t> {
};
template <> struct codec<std::uint64_t> : integer_codec<std::uint64_t> {
};

template <> struct codec<std::string> {
    static bool decode(const json& from, std::string& to, Report&)
    {
        if (!from.is_string())
            return false;
        to = from.get_ref<const std::string&>();
        return true;
    }
    static json encode(const std::string& of) { return of; }
};

template <class T> struct codec<std::optional<T>> {
    static bool decode(const json& from, std::optional<T>& to, Report& report)
    {
        if (from.is_null()) {
            to.reset();
            return true;
        }
        return codec<T>::decode(from, to.emplace(), report);
    }
    static json encode(const std::optional<T>& of) { return of ? codec<T>::encode(*of) : json(); }
};

template <class T> struct codec<std::vector<T>> {
    static bool decode(const json& from, std::vector<T>& to, Report& report)
    {
        if (!from.is_array())
            return false;
        // Made in one go: that spares the compiler what growing would need.
        std::vector<T> made(from.size());
        for (std::size_t at = 0; at < made.size(); at++)
            if (!codec<T>::decode(from[at], made[at], report)) {
                report.failed_at.insert(0, "/" + std::to_string(at));
                return false;
            }
        to.swap(made);
        return true;
    }
    static json encode(const std::vector<T>& of)
    {
        json made = json::array();
        for (const T& each : of)
            made.push_back(codec<T>::encode(each));
        return made;
    }
};

template <class T> struct codec<std::map<std::string, T>> {
    static bool decode(const json& from, std::map<std::string, T>& to, Report& report)
    {
        if (!from.is_object())
            return false;
        to.clear();
        for (auto each = from.begin(); each != from.end(); ++each)
            if (!codec<T>::decode(*each, to[each.key()], report)) {
                report.failed_at.insert(0, "/" + each.key());
                return false;
            }
        return true;
    }
    static json encode(const std::map<std::string, T>& of)
    {
        json made = json::object();
        for (const auto& [key, value] : of)
            made[key] = codec<T>::encode(value);
        return made;
    }
};

/// The first of the types that the JSON is of without anything that is not known, or else the first that it is of;
/// Unrecognized, the last one, takes anything.
template <class... T> struct codec<std::variant<T...>> {
    static bool decode(const json& from, std::variant<T...>& to, Report& report)
    {
        return decode(from, to, report, std::index_sequence_for<T...>());
    }
    static json encode(const std::variant<T...>& of) { return encode(of, std::index_sequence_for<T...>()); }

private:
    template <std::size_t... I>
    static bool decode(const json& from, std::variant<T...>& to, Report& report, std::index_sequence<I...>)
    {
        // What has a tag is told apart by that alone.
        if constexpr ((has_tag<T>::value || ...))
            return (attempt<I>(from, to, report, false) || ...);
        else
            return (attempt<I>(from, to, report, true) || ...) || (attempt<I>(from, to, report, false) || ...);
    }
    template <std::size_t I>
    static bool attempt(const json& from, std::variant<T...>& to, Report& report, bool is_all_known)
    {
        using One = std::variant_alternative_t<I, std::variant<T...>>;
        std::size_t unrecognized = report.unrecognized.size();
        if (codec<One>::decode(from, to.template emplace<I>(), report) &&
            (!is_all_known || report.unrecognized.size() == unrecognized) && !is_unknown_union(*std::get_if<I>(&to)))
            return true;
        report.unrecognized.resize(unrecognized);
        report.failed_at.clear();
        return false;
    }
    /// A union in this one that the JSON is no case of.
    template <class One> static bool is_unknown_union(const One&) noexcept { return false; }
    template <class... Case> static bool is_unknown_union(const std::variant<Case...>& of) noexcept
    {
        return of.index() + 1 == sizeof...(Case);
    }
    template <std::size_t... I> static json encode(const std::variant<T...>& of, std::index_sequence<I...>)
    {
        json made;
        (void)((I == of.index() && (made = codec<T>::encode(*std::get_if<I>(&of)), true)) || ...);
        return made;
    }
};

} // namespace detail

/// Decodes a value, and may tell more of it; false where the JSON is not of the type: the value is then only partly
/// there.
template <class T> bool decode(const json& from, T& to, Report& report)
{
    report = Report();
    return detail::codec<T>::decode(from, to, report);
}

/// Decodes a value; false where the JSON is not of the type: the value is then only partly there.
template <class T> bool decode(const json& from, T& to)
{
    Report report;
    return detail::codec<T>::decode(from, to, report);
}

/// Encodes a value.
template <class T> json encode(const T& of) { return detail::codec<T>::encode(of); }

} // namespace protocol
} // namespace codex

#endif
