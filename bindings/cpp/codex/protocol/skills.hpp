/// @file protocol/skills.hpp
/// The types of the protocol that belong to its methods `skills/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_SKILLS_HPP
#define CODEX_PROTOCOL_SKILLS_HPP

#include "common.hpp"

namespace codex::protocol {

/// One of the `tools` of SkillDependencies.
struct SkillToolDependency {
    /// `type`
    std::string type;
    /// `value`
    std::string value;
    /// `command`
    std::optional<std::string> command;
    /// `description`
    std::optional<std::string> description;
    /// `transport`
    std::optional<std::string> transport;
    /// `url`
    std::optional<std::string> url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("type", of.type);
        visit.required("value", of.value);
        visit.optional("command", of.command);
        visit.optional("description", of.description);
        visit.optional("transport", of.transport);
        visit.optional("url", of.url);
    }
};

/// The `dependencies` of SkillMetadata.
struct SkillDependencies {
    /// `tools`
    std::vector<SkillToolDependency> tools;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("tools", of.tools);
    }
};

/// One of the `errors` of SkillsListEntry.
struct SkillErrorInfo {
    /// `message`
    std::string message;
    /// `path`
    std::string path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
        visit.required("path", of.path);
    }
};

/// The words that a SkillScope can be.
struct SkillScopeWords {
    /// Those that are known here.
    enum Value {
        /// `user`
        user,
        /// `repo`
        repo,
        /// `system`
        system,
        /// `admin`
        admin,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"user", "repo", "system", "admin"};
};

/// The `scope` of SkillMetadata.
using SkillScope = Word<SkillScopeWords>;

/// One of the `skills` of SkillsListEntry.
struct SkillMetadata {
    /// `description`
    std::string description;
    /// `enabled`
    bool enabled = false;
    /// `name`
    std::string name;
    /// `path`
    LegacyAppPathString path;
    /// `scope`
    SkillScope scope;
    /// `dependencies`
    std::optional<SkillDependencies> dependencies;
    /// `interface`
    std::optional<SkillInterface> interface_;
    /// Owning plugin ID, matching `PluginSummary.id`, when known.
    std::optional<std::string> plugin_id;
    /// Legacy short_description from SKILL.md. Prefer SKILL.json interface.short_description.
    std::optional<std::string> short_description;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("description", of.description);
        visit.required("enabled", of.enabled);
        visit.required("name", of.name);
        visit.required("path", of.path);
        visit.required("scope", of.scope);
        visit.optional("dependencies", of.dependencies);
        visit.optional("interface", of.interface_);
        visit.optional("pluginId", of.plugin_id);
        visit.optional("shortDescription", of.short_description);
    }
};

/// Notification emitted when watched local skill files change.
///
/// Treat this as an invalidation signal and re-run `skills/list` with the client's current parameters when refreshed skill metadata is needed.
struct SkillsChangedNotification {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `skills/config/write` takes.
struct SkillsConfigWriteParams {
    /// `enabled`
    bool enabled = false;
    /// Name-based selector.
    std::optional<std::string> name;
    /// Path-based selector.
    std::optional<AbsolutePathBuf> path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("enabled", of.enabled);
        visit.optional("name", of.name);
        visit.optional("path", of.path);
    }
};

/// The answer to `skills/config/write`.
struct SkillsConfigWriteResponse {
    /// `effectiveEnabled`
    bool effective_enabled = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("effectiveEnabled", of.effective_enabled);
    }
};

/// What `skills/extraRoots/set` takes.
struct SkillsExtraRootsSetParams {
    /// `extraRoots`
    std::vector<AbsolutePathBuf> extra_roots;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("extraRoots", of.extra_roots);
    }
};

/// The answer to `skills/extraRoots/set`.
struct SkillsExtraRootsSetResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// One of the `data` of SkillsListResponse.
struct SkillsListEntry {
    /// `cwd`
    std::string cwd;
    /// `errors`
    std::vector<SkillErrorInfo> errors;
    /// `skills`
    std::vector<SkillMetadata> skills;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cwd", of.cwd);
        visit.required("errors", of.errors);
        visit.required("skills", of.skills);
    }
};

/// What `skills/list` takes.
struct SkillsListParams {
    /// When empty, defaults to the current session working directory.
    std::optional<std::vector<std::string>> cwds;
    /// When true, bypass the skills cache and re-scan skills from disk.
    std::optional<bool> force_reload;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cwds", of.cwds);
        visit.optional("forceReload", of.force_reload);
    }
};

/// The answer to `skills/list`.
struct SkillsListResponse {
    /// `data`
    std::vector<SkillsListEntry> data;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
    }
};

} // namespace codex::protocol

#endif
