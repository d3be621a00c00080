/// @file json.hpp
/// The JSON library: this header and protocol/codec.hpp are all that knows which one it is.
#ifndef CODEX_JSON_HPP
#define CODEX_JSON_HPP

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace codex {

/// Any JSON.
using json = nlohmann::json;

/// Reads JSON; nothing, unless the text is JSON.
inline std::optional<json> parse_json(std::string_view text)
{
    json value = json::parse(text.begin(), text.end(), nullptr, false);
    if (value.is_discarded())
        return std::nullopt;
    return value;
}

/// Writes JSON, on one line. Bytes that are not UTF-8 become U+FFFD.
inline std::string dump_json(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

} // namespace codex

#endif
