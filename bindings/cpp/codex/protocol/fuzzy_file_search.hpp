/// @file protocol/fuzzy_file_search.hpp
/// The types of the protocol that belong to its methods `fuzzy_file_search/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_FUZZY_FILE_SEARCH_HPP
#define CODEX_PROTOCOL_FUZZY_FILE_SEARCH_HPP

#include "common.hpp"

namespace codex::protocol {

/// The words that a FuzzyFileSearchMatchType can be.
struct FuzzyFileSearchMatchTypeWords {
    /// Those that are known here.
    enum Value {
        /// `file`
        file,
        /// `directory`
        directory,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"file", "directory"};
};

/// The `match_type` of FuzzyFileSearchResult.
using FuzzyFileSearchMatchType = Word<FuzzyFileSearchMatchTypeWords>;

/// What `fuzzyFileSearch` takes.
struct FuzzyFileSearchParams {
    /// `query`
    std::string query;
    /// `roots`
    std::vector<std::string> roots;
    /// `cancellationToken`
    std::optional<std::string> cancellation_token;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("query", of.query);
        visit.required("roots", of.roots);
        visit.optional("cancellationToken", of.cancellation_token);
    }
};

/// Superset of [`codex_file_search::FileMatch`]
struct FuzzyFileSearchResult {
    /// `file_name`
    std::string file_name;
    /// `match_type`
    FuzzyFileSearchMatchType match_type;
    /// `path`
    std::string path;
    /// `root`
    std::string root;
    /// `score`
    std::uint32_t score = 0;
    /// `indices`
    std::optional<std::vector<std::uint32_t>> indices;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("file_name", of.file_name);
        visit.required("match_type", of.match_type);
        visit.required("path", of.path);
        visit.required("root", of.root);
        visit.required("score", of.score);
        visit.optional("indices", of.indices);
    }
};

/// The answer to `fuzzyFileSearch`.
struct FuzzyFileSearchResponse {
    /// `files`
    std::vector<FuzzyFileSearchResult> files;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("files", of.files);
    }
};

/// What `fuzzyFileSearch/sessionCompleted` tells.
struct FuzzyFileSearchSessionCompletedNotification {
    /// `sessionId`
    std::string session_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("sessionId", of.session_id);
    }
};

/// What `fuzzyFileSearch/sessionStart` takes.
struct FuzzyFileSearchSessionStartParams {
    /// `roots`
    std::vector<std::string> roots;
    /// `sessionId`
    std::string session_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("roots", of.roots);
        visit.required("sessionId", of.session_id);
    }
};

/// The answer to `fuzzyFileSearch/sessionStart`.
struct FuzzyFileSearchSessionStartResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `fuzzyFileSearch/sessionStop` takes.
struct FuzzyFileSearchSessionStopParams {
    /// `sessionId`
    std::string session_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("sessionId", of.session_id);
    }
};

/// The answer to `fuzzyFileSearch/sessionStop`.
struct FuzzyFileSearchSessionStopResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `fuzzyFileSearch/sessionUpdate` takes.
struct FuzzyFileSearchSessionUpdateParams {
    /// `query`
    std::string query;
    /// `sessionId`
    std::string session_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("query", of.query);
        visit.required("sessionId", of.session_id);
    }
};

/// The answer to `fuzzyFileSearch/sessionUpdate`.
struct FuzzyFileSearchSessionUpdateResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `fuzzyFileSearch/sessionUpdated` tells.
struct FuzzyFileSearchSessionUpdatedNotification {
    /// `files`
    std::vector<FuzzyFileSearchResult> files;
    /// `query`
    std::string query;
    /// `sessionId`
    std::string session_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("files", of.files);
        visit.required("query", of.query);
        visit.required("sessionId", of.session_id);
    }
};

} // namespace codex::protocol

#endif
