/// @file protocol/external_agent_config.hpp
/// The types of the protocol that belong to its methods `external_agent_config/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_EXTERNAL_AGENT_CONFIG_HPP
#define CODEX_PROTOCOL_EXTERNAL_AGENT_CONFIG_HPP

#include "common.hpp"

namespace codex::protocol {

/// One of the `commands` of MigrationDetails.
struct CommandMigration {
    /// `name`
    std::string name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
    }
};

/// What `externalAgentConfig/detect` takes.
struct ExternalAgentConfigDetectParams {
    /// Zero or more working directories to include for repo-scoped detection.
    std::optional<std::vector<std::string>> cwds;
    /// If true, include detection under the user's home directory.
    std::optional<bool> include_home;
    /// Maximum age in days for detected sessions. Missing values use the default limit.
    std::optional<std::uint32_t> max_session_age_days;
    /// Maximum number of sessions to detect. Missing values use the default limit.
    std::optional<std::uint32_t> max_sessions;
    /// Optional migration-source selector. Missing or unrecognized values use the default source.
    std::optional<std::string> migration_source;
    /// Deprecated field retained for compatibility. This field is ignored; use `migrationSource` to select the migration source.
    std::optional<std::string> source;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cwds", of.cwds);
        visit.optional("includeHome", of.include_home);
        visit.optional("maxSessionAgeDays", of.max_session_age_days);
        visit.optional("maxSessions", of.max_sessions);
        visit.optional("migrationSource", of.migration_source);
        visit.optional("source", of.source);
    }
};

/// The words that a ExternalAgentConfigMigrationItemType can be.
struct ExternalAgentConfigMigrationItemTypeWords {
    /// Those that are known here.
    enum Value {
        /// `AGENTS_MD`
        agents_md,
        /// `CONFIG`
        config,
        /// `SKILLS`
        skills,
        /// `PLUGINS`
        plugins,
        /// `MCP_SERVER_CONFIG`
        mcp_server_config,
        /// `SUBAGENTS`
        subagents,
        /// `HOOKS`
        hooks,
        /// `COMMANDS`
        commands,
        /// `MEMORY`
        memory,
        /// `SESSIONS`
        sessions,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"AGENTS_MD", "CONFIG", "SKILLS", "PLUGINS", "MCP_SERVER_CONFIG", "SUBAGENTS", "HOOKS", "COMMANDS", "MEMORY", "SESSIONS"};
};

/// The `itemType` of ExternalAgentConfigImportHistoryRecordSuccessParams, ExternalAgentConfigImportHistoryRecordTypeResultParams and 4 others.
using ExternalAgentConfigMigrationItemType = Word<ExternalAgentConfigMigrationItemTypeWords>;

/// One of the `hooks` of MigrationDetails.
struct HookMigration {
    /// `name`
    std::string name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
    }
};

/// One of the `mcpServers` of MigrationDetails.
struct McpServerMigration {
    /// `name`
    std::string name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
    }
};

/// One of the `plugins` of MigrationDetails.
struct PluginsMigration {
    /// `marketplaceName`
    std::string marketplace_name;
    /// `pluginNames`
    std::vector<std::string> plugin_names;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("marketplaceName", of.marketplace_name);
        visit.required("pluginNames", of.plugin_names);
    }
};

/// One of the `sessions` of MigrationDetails.
struct SessionMigration {
    /// `cwd`
    std::string cwd;
    /// `path`
    std::string path;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cwd", of.cwd);
        visit.required("path", of.path);
        visit.optional("title", of.title);
    }
};

/// One of the `skills` of MigrationDetails.
struct SkillMigration {
    /// `name`
    std::string name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
    }
};

/// One of the `subagents` of MigrationDetails.
struct SubagentMigration {
    /// `name`
    std::string name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
    }
};

/// The `details` of ExternalAgentConfigMigrationItem.
struct MigrationDetails {
    /// `commands`
    std::optional<std::vector<CommandMigration>> commands;
    /// `hooks`
    std::optional<std::vector<HookMigration>> hooks;
    /// `mcpServers`
    std::optional<std::vector<McpServerMigration>> mcp_servers;
    /// `memory`
    std::optional<std::vector<std::string>> memory;
    /// `plugins`
    std::optional<std::vector<PluginsMigration>> plugins;
    /// `sessions`
    std::optional<std::vector<SessionMigration>> sessions;
    /// `skills`
    std::optional<std::vector<SkillMigration>> skills;
    /// `subagents`
    std::optional<std::vector<SubagentMigration>> subagents;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("commands", of.commands);
        visit.optional("hooks", of.hooks);
        visit.optional("mcpServers", of.mcp_servers);
        visit.optional("memory", of.memory);
        visit.optional("plugins", of.plugins);
        visit.optional("sessions", of.sessions);
        visit.optional("skills", of.skills);
        visit.optional("subagents", of.subagents);
    }
};

/// One of the `items` of ExternalAgentConfigDetectResponse.
struct ExternalAgentConfigMigrationItem {
    /// `description`
    std::string description;
    /// `itemType`
    ExternalAgentConfigMigrationItemType item_type;
    /// Null or empty means home-scoped migration; non-empty means repo-scoped migration.
    std::optional<std::string> cwd;
    /// `details`
    std::optional<MigrationDetails> details;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("description", of.description);
        visit.required("itemType", of.item_type);
        visit.optional("cwd", of.cwd);
        visit.optional("details", of.details);
    }
};

/// The words that a ExternalAgentDetectedConnectorSource can be.
struct ExternalAgentDetectedConnectorSourceWords {
    /// Those that are known here.
    enum Value {
        /// `remoteMcpServersConfig`
        remote_mcp_servers_config,
        /// `sessionToolUse`
        session_tool_use,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"remoteMcpServersConfig", "sessionToolUse"};
};

/// The `source` of ExternalAgentDetectedConnectorCandidate.
using ExternalAgentDetectedConnectorSource = Word<ExternalAgentDetectedConnectorSourceWords>;

/// One of the `connectors` of ExternalAgentConfigDetectResponse.
struct ExternalAgentDetectedConnectorCandidate {
    /// `name`
    std::string name;
    /// `sessionCount`
    std::uint32_t session_count = 0;
    /// `source`
    ExternalAgentDetectedConnectorSource source;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("sessionCount", of.session_count);
        visit.required("source", of.source);
    }
};

/// The answer to `externalAgentConfig/detect`.
struct ExternalAgentConfigDetectResponse {
    /// `items`
    std::vector<ExternalAgentConfigMigrationItem> items;
    /// `connectors`
    std::optional<std::vector<ExternalAgentDetectedConnectorCandidate>> connectors;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("items", of.items);
        visit.optional("connectors", of.connectors);
    }
};

/// One of the `failures` of ExternalAgentConfigImportHistory, ExternalAgentConfigImportHistoryRecordTypeResultParams and ExternalAgentConfigImportTypeResult.
struct ExternalAgentConfigImportItemTypeFailure {
    /// `failureStage`
    std::string failure_stage;
    /// `itemType`
    ExternalAgentConfigMigrationItemType item_type;
    /// `message`
    std::string message;
    /// `cwd`
    std::optional<std::string> cwd;
    /// `errorType`
    std::optional<std::string> error_type;
    /// `source`
    std::optional<std::string> source;
    /// `subErrorType`
    std::optional<std::string> sub_error_type;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("failureStage", of.failure_stage);
        visit.required("itemType", of.item_type);
        visit.required("message", of.message);
        visit.optional("cwd", of.cwd);
        visit.optional("errorType", of.error_type);
        visit.optional("source", of.source);
        visit.optional("subErrorType", of.sub_error_type);
    }
};

/// One of the `successes` of ExternalAgentConfigImportHistory and ExternalAgentConfigImportTypeResult.
struct ExternalAgentConfigImportItemTypeSuccess {
    /// `itemType`
    ExternalAgentConfigMigrationItemType item_type;
    /// `cwd`
    std::optional<std::string> cwd;
    /// `source`
    std::optional<std::string> source;
    /// `target`
    std::optional<std::string> target;
    /// Original title for an imported session; null for other item types.
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("itemType", of.item_type);
        visit.optional("cwd", of.cwd);
        visit.optional("source", of.source);
        visit.optional("target", of.target);
        visit.optional("title", of.title);
    }
};

/// One of the `itemTypeResults` of ExternalAgentConfigImportCompletedNotification and ExternalAgentConfigImportProgressNotification.
struct ExternalAgentConfigImportTypeResult {
    /// `failures`
    std::vector<ExternalAgentConfigImportItemTypeFailure> failures;
    /// `itemType`
    ExternalAgentConfigMigrationItemType item_type;
    /// `successes`
    std::vector<ExternalAgentConfigImportItemTypeSuccess> successes;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("failures", of.failures);
        visit.required("itemType", of.item_type);
        visit.required("successes", of.successes);
    }
};

/// What `externalAgentConfig/import/completed` tells.
struct ExternalAgentConfigImportCompletedNotification {
    /// `importId`
    std::string import_id;
    /// `itemTypeResults`
    std::vector<ExternalAgentConfigImportTypeResult> item_type_results;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("importId", of.import_id);
        visit.required("itemTypeResults", of.item_type_results);
    }
};

/// One of the `data` of ExternalAgentConfigImportHistoriesReadResponse.
struct ExternalAgentConfigImportHistory {
    /// `completedAtMs`
    std::int64_t completed_at_ms = 0;
    /// `failures`
    std::vector<ExternalAgentConfigImportItemTypeFailure> failures;
    /// `importId`
    std::string import_id;
    /// `successes`
    std::vector<ExternalAgentConfigImportItemTypeSuccess> successes;
    /// `providerId`
    std::optional<std::string> provider_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("completedAtMs", of.completed_at_ms);
        visit.required("failures", of.failures);
        visit.required("importId", of.import_id);
        visit.required("successes", of.successes);
        visit.optional("providerId", of.provider_id);
    }
};

/// The words that a ExternalAgentImportedConnectorSource can be.
struct ExternalAgentImportedConnectorSourceWords {
    /// Those that are known here.
    enum Value {
        /// `remoteMcpServersConfig`
        remote_mcp_servers_config,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"remoteMcpServersConfig"};
};

/// The `source` of ExternalAgentImportedConnectorCandidate.
using ExternalAgentImportedConnectorSource = Word<ExternalAgentImportedConnectorSourceWords>;

/// One of the `connectors` of ExternalAgentConfigImportHistoriesReadResponse.
struct ExternalAgentImportedConnectorCandidate {
    /// `name`
    std::string name;
    /// `sessionCount`
    std::uint32_t session_count = 0;
    /// `source`
    ExternalAgentImportedConnectorSource source;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("sessionCount", of.session_count);
        visit.required("source", of.source);
    }
};

/// The answer to `externalAgentConfig/import/readHistories`.
struct ExternalAgentConfigImportHistoriesReadResponse {
    /// `connectors`
    std::vector<ExternalAgentImportedConnectorCandidate> connectors;
    /// `data`
    std::vector<ExternalAgentConfigImportHistory> data;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("connectors", of.connectors);
        visit.required("data", of.data);
    }
};

/// One of the `successes` of ExternalAgentConfigImportHistoryRecordTypeResultParams.
struct ExternalAgentConfigImportHistoryRecordSuccessParams {
    /// `itemType`
    ExternalAgentConfigMigrationItemType item_type;
    /// `cwd`
    std::optional<std::string> cwd;
    /// `source`
    std::optional<std::string> source;
    /// `target`
    std::optional<std::string> target;
    /// Original title for an imported session, when available.
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("itemType", of.item_type);
        visit.optional("cwd", of.cwd);
        visit.optional("source", of.source);
        visit.optional("target", of.target);
        visit.optional("title", of.title);
    }
};

/// One of the `itemTypeResults` of ExternalAgentConfigImportHistoryRecordParams.
struct ExternalAgentConfigImportHistoryRecordTypeResultParams {
    /// `failures`
    std::vector<ExternalAgentConfigImportItemTypeFailure> failures;
    /// `itemType`
    ExternalAgentConfigMigrationItemType item_type;
    /// `successes`
    std::vector<ExternalAgentConfigImportHistoryRecordSuccessParams> successes;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("failures", of.failures);
        visit.required("itemType", of.item_type);
        visit.required("successes", of.successes);
    }
};

/// What `externalAgentConfig/import/recordHistory` takes.
struct ExternalAgentConfigImportHistoryRecordParams {
    /// Completed results grouped by imported item type.
    std::vector<ExternalAgentConfigImportHistoryRecordTypeResultParams> item_type_results;
    /// Opaque provider identifier for the externally completed import.
    std::string provider_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("itemTypeResults", of.item_type_results);
        visit.required("providerId", of.provider_id);
    }
};

/// The answer to `externalAgentConfig/import/recordHistory`.
struct ExternalAgentConfigImportHistoryRecordResponse {
    /// `importId`
    std::string import_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("importId", of.import_id);
    }
};

/// What `externalAgentConfig/import` takes.
struct ExternalAgentConfigImportParams {
    /// `migrationItems`
    std::vector<ExternalAgentConfigMigrationItem> migration_items;
    /// Migration-source selector used to produce the migration items. Pass the same value to detection and import; missing or unrecognized values use the default source.
    std::optional<std::string> migration_source;
    /// Opaque provider identifier supplied by the caller for analytics attribution and import history display. This does not select the migration source.
    std::optional<std::string> provider_id;
    /// Optional identifier for the product that initiated the import.
    std::optional<std::string> source;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("migrationItems", of.migration_items);
        visit.optional("migrationSource", of.migration_source);
        visit.optional("providerId", of.provider_id);
        visit.optional("source", of.source);
    }
};

/// What `externalAgentConfig/import/progress` tells.
struct ExternalAgentConfigImportProgressNotification {
    /// `importId`
    std::string import_id;
    /// `itemTypeResults`
    std::vector<ExternalAgentConfigImportTypeResult> item_type_results;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("importId", of.import_id);
        visit.required("itemTypeResults", of.item_type_results);
    }
};

/// The answer to `externalAgentConfig/import`.
struct ExternalAgentConfigImportResponse {
    /// `importId`
    std::string import_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("importId", of.import_id);
    }
};

} // namespace codex::protocol

#endif
