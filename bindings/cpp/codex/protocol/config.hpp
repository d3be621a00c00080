/// @file protocol/config.hpp
/// The types of the protocol that belong to its methods `config/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_CONFIG_HPP
#define CODEX_PROTOCOL_CONFIG_HPP

#include "common.hpp"

namespace codex::protocol {

/// The `analytics` of Config.
struct AnalyticsConfig {
    /// `enabled`
    std::optional<bool> enabled;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("enabled", of.enabled);
    }
};

/// The words that a AppToolApproval can be.
struct AppToolApprovalWords {
    /// Those that are known here.
    enum Value {
        /// `auto`
        auto_,
        /// `prompt`
        prompt,
        /// `writes`
        writes,
        /// `approve`
        approve,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"auto", "prompt", "writes", "approve"};
};

/// The `default_tools_approval_mode` of AppsDefaultConfig.
using AppToolApproval = Word<AppToolApprovalWords>;

/// The `_default` of AppsConfig.
struct AppsDefaultConfig {
    /// `approvals_reviewer`
    std::optional<ApprovalsReviewer> approvals_reviewer;
    /// `default_tools_approval_mode`
    std::optional<AppToolApproval> default_tools_approval_mode;
    /// `destructive_enabled`
    std::optional<bool> destructive_enabled;
    /// `enabled`
    std::optional<bool> enabled;
    /// `open_world_enabled`
    std::optional<bool> open_world_enabled;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("approvals_reviewer", of.approvals_reviewer);
        visit.optional("default_tools_approval_mode", of.default_tools_approval_mode);
        visit.optional("destructive_enabled", of.destructive_enabled);
        visit.optional("enabled", of.enabled);
        visit.optional("open_world_enabled", of.open_world_enabled);
    }
};

/// The `apps` of Config.
struct AppsConfig {
    /// `_default`
    std::optional<AppsDefaultConfig> default_;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("_default", of.default_);
    }
};

/// The words that a AutoCompactTokenLimitScope can be.
struct AutoCompactTokenLimitScopeWords {
    /// Those that are known here.
    enum Value {
        /// Count the full active context against the limit.
        total,
        /// Count sampled output and later growth after the carried window prefix.
        body_after_prefix,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"total", "body_after_prefix"};
};

/// Selects which part of the active context is charged against `model_auto_compact_token_limit`.
using AutoCompactTokenLimitScope = Word<AutoCompactTokenLimitScopeWords>;

/// The `default_origin_policy` of BrowserUseConfig.
struct BrowserUseOriginPolicyConfig {
    /// `access`
    std::optional<AllowDenyRequirement> access;
    /// `downloads`
    std::optional<AllowDenyRequirement> downloads;
    /// `full_cdp_access`
    std::optional<AllowDenyRequirement> full_cdp_access;
    /// `uploads`
    std::optional<AllowDenyRequirement> uploads;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("access", of.access);
        visit.optional("downloads", of.downloads);
        visit.optional("full_cdp_access", of.full_cdp_access);
        visit.optional("uploads", of.uploads);
    }
};

/// The `browser_use` of Config.
struct BrowserUseConfig {
    /// `allow_history_access`
    std::optional<bool> allow_history_access;
    /// `default_origin_policy`
    std::optional<BrowserUseOriginPolicyConfig> default_origin_policy;
    /// `origins`
    std::optional<std::map<std::string, BrowserUseOriginPolicyConfig>> origins;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("allow_history_access", of.allow_history_access);
        visit.optional("default_origin_policy", of.default_origin_policy);
        visit.optional("origins", of.origins);
    }
};

/// The `macos` of ComputerUseConfig.
struct ComputerUseMacosConfig {
    /// `bundle_ids`
    std::optional<std::map<std::string, AllowDenyRequirement>> bundle_ids;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("bundle_ids", of.bundle_ids);
    }
};

/// One of the `exes` of ComputerUseWindowsConfig.
struct ComputerUseWindowsExeConfig {
    /// `access`
    AllowDenyRequirement access;
    /// `product_name`
    std::string product_name;
    /// `publisher_name`
    std::string publisher_name;
    /// `binary_name`
    std::optional<std::string> binary_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("access", of.access);
        visit.required("product_name", of.product_name);
        visit.required("publisher_name", of.publisher_name);
        visit.optional("binary_name", of.binary_name);
    }
};

/// The `windows` of ComputerUseConfig.
struct ComputerUseWindowsConfig {
    /// `aumids`
    std::optional<std::map<std::string, AllowDenyRequirement>> aumids;
    /// `exes`
    std::optional<std::vector<ComputerUseWindowsExeConfig>> exes;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("aumids", of.aumids);
        visit.optional("exes", of.exes);
    }
};

/// The `computer_use` of Config.
struct ComputerUseConfig {
    /// `default_app_access`
    std::optional<AllowDenyRequirement> default_app_access;
    /// `macos`
    std::optional<ComputerUseMacosConfig> macos;
    /// `windows`
    std::optional<ComputerUseWindowsConfig> windows;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("default_app_access", of.default_app_access);
        visit.optional("macos", of.macos);
        visit.optional("windows", of.windows);
    }
};

/// Backward-compatible API shape for ChatGPT workspace login restrictions.
using ForcedChatgptWorkspaceIds = std::variant<std::string, std::vector<std::string>, Unrecognized>;

/// The `sandbox_workspace_write` of Config.
struct SandboxWorkspaceWrite {
    /// `exclude_slash_tmp`
    std::optional<bool> exclude_slash_tmp;
    /// `exclude_tmpdir_env_var`
    std::optional<bool> exclude_tmpdir_env_var;
    /// `network_access`
    std::optional<bool> network_access;
    /// `writable_roots`
    std::optional<std::vector<std::string>> writable_roots;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("exclude_slash_tmp", of.exclude_slash_tmp);
        visit.optional("exclude_tmpdir_env_var", of.exclude_tmpdir_env_var);
        visit.optional("network_access", of.network_access);
        visit.optional("writable_roots", of.writable_roots);
    }
};

/// The words that a WebSearchContextSize can be.
struct WebSearchContextSizeWords {
    /// Those that are known here.
    enum Value {
        /// `low`
        low,
        /// `medium`
        medium,
        /// `high`
        high,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"low", "medium", "high"};
};

/// The `context_size` of WebSearchToolConfig.
using WebSearchContextSize = Word<WebSearchContextSizeWords>;

/// The `location` of WebSearchToolConfig.
struct WebSearchLocation {
    /// `city`
    std::optional<std::string> city;
    /// `country`
    std::optional<std::string> country;
    /// `region`
    std::optional<std::string> region;
    /// `timezone`
    std::optional<std::string> timezone;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("city", of.city);
        visit.optional("country", of.country);
        visit.optional("region", of.region);
        visit.optional("timezone", of.timezone);
    }
};

/// The `web_search` of ToolsV2.
struct WebSearchToolConfig {
    /// `allowed_domains`
    std::optional<std::vector<std::string>> allowed_domains;
    /// `context_size`
    std::optional<WebSearchContextSize> context_size;
    /// `location`
    std::optional<WebSearchLocation> location;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("allowed_domains", of.allowed_domains);
        visit.optional("context_size", of.context_size);
        visit.optional("location", of.location);
    }
};

/// The `tools` of Config.
struct ToolsV2 {
    /// `web_search`
    std::optional<WebSearchToolConfig> web_search;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("web_search", of.web_search);
    }
};

/// The words that a Verbosity can be.
struct VerbosityWords {
    /// Those that are known here.
    enum Value {
        /// `low`
        low,
        /// `medium`
        medium,
        /// `high`
        high,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"low", "medium", "high"};
};

/// Controls output length/detail on GPT-5 models via the Responses API. Serialized with lowercase values to match the OpenAI API.
using Verbosity = Word<VerbosityWords>;

/// The `config` of ConfigReadResponse.
struct Config {
    /// `analytics`
    std::optional<AnalyticsConfig> analytics;
    /// `approval_policy`
    std::optional<AskForApproval> approval_policy;
    /// [UNSTABLE] Optional default for where approval requests are routed for review.
    std::optional<ApprovalsReviewer> approvals_reviewer;
    /// `apps`
    std::optional<AppsConfig> apps;
    /// `browser_use`
    std::optional<BrowserUseConfig> browser_use;
    /// `compact_prompt`
    std::optional<std::string> compact_prompt;
    /// `computer_use`
    std::optional<ComputerUseConfig> computer_use;
    /// `desktop`
    std::optional<std::map<std::string, json>> desktop;
    /// `developer_instructions`
    std::optional<std::string> developer_instructions;
    /// `forced_chatgpt_workspace_id`
    std::optional<ForcedChatgptWorkspaceIds> forced_chatgpt_workspace_id;
    /// `forced_login_method`
    std::optional<ForcedLoginMethod> forced_login_method;
    /// `instructions`
    std::optional<std::string> instructions;
    /// `model`
    std::optional<std::string> model;
    /// `model_auto_compact_token_limit`
    std::optional<std::int64_t> model_auto_compact_token_limit;
    /// `model_auto_compact_token_limit_scope`
    std::optional<AutoCompactTokenLimitScope> model_auto_compact_token_limit_scope;
    /// `model_context_window`
    std::optional<std::int64_t> model_context_window;
    /// `model_provider`
    std::optional<std::string> model_provider;
    /// `model_reasoning_effort`
    std::optional<ReasoningEffort> model_reasoning_effort;
    /// `model_reasoning_summary`
    std::optional<ReasoningSummary> model_reasoning_summary;
    /// `model_verbosity`
    std::optional<Verbosity> model_verbosity;
    /// `review_model`
    std::optional<std::string> review_model;
    /// `sandbox_mode`
    std::optional<SandboxMode> sandbox_mode;
    /// `sandbox_workspace_write`
    std::optional<SandboxWorkspaceWrite> sandbox_workspace_write;
    /// `service_tier`
    std::optional<std::string> service_tier;
    /// `tools`
    std::optional<ToolsV2> tools;
    /// `web_search`
    std::optional<WebSearchMode> web_search;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("analytics", of.analytics);
        visit.optional("approval_policy", of.approval_policy);
        visit.optional("approvals_reviewer", of.approvals_reviewer);
        visit.optional("apps", of.apps);
        visit.optional("browser_use", of.browser_use);
        visit.optional("compact_prompt", of.compact_prompt);
        visit.optional("computer_use", of.computer_use);
        visit.optional("desktop", of.desktop);
        visit.optional("developer_instructions", of.developer_instructions);
        visit.optional("forced_chatgpt_workspace_id", of.forced_chatgpt_workspace_id);
        visit.optional("forced_login_method", of.forced_login_method);
        visit.optional("instructions", of.instructions);
        visit.optional("model", of.model);
        visit.optional("model_auto_compact_token_limit", of.model_auto_compact_token_limit);
        visit.optional("model_auto_compact_token_limit_scope", of.model_auto_compact_token_limit_scope);
        visit.optional("model_context_window", of.model_context_window);
        visit.optional("model_provider", of.model_provider);
        visit.optional("model_reasoning_effort", of.model_reasoning_effort);
        visit.optional("model_reasoning_summary", of.model_reasoning_summary);
        visit.optional("model_verbosity", of.model_verbosity);
        visit.optional("review_model", of.review_model);
        visit.optional("sandbox_mode", of.sandbox_mode);
        visit.optional("sandbox_workspace_write", of.sandbox_workspace_write);
        visit.optional("service_tier", of.service_tier);
        visit.optional("tools", of.tools);
        visit.optional("web_search", of.web_search);
    }
};

/// The words that a MergeStrategy can be.
struct MergeStrategyWords {
    /// Those that are known here.
    enum Value {
        /// `replace`
        replace,
        /// `upsert`
        upsert,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"replace", "upsert"};
};

/// The `mergeStrategy` of ConfigEdit and ConfigValueWriteParams.
using MergeStrategy = Word<MergeStrategyWords>;

/// One of the `edits` of ConfigBatchWriteParams.
struct ConfigEdit {
    /// `keyPath`
    std::string key_path;
    /// `mergeStrategy`
    MergeStrategy merge_strategy;
    /// `value`
    json value;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("keyPath", of.key_path);
        visit.required("mergeStrategy", of.merge_strategy);
        visit.required("value", of.value);
    }
};

/// What `config/batchWrite` takes.
struct ConfigBatchWriteParams {
    /// `edits`
    std::vector<ConfigEdit> edits;
    /// `expectedVersion`
    std::optional<std::string> expected_version;
    /// Path to the config file to write; defaults to the user's `config.toml` when omitted.
    std::optional<std::string> file_path;
    /// When true, hot-reload updated runtime settings into loaded threads after writing. Session-static model, reasoning-effort, Plan-mode reasoning-effort, and service-tier defaults are not reloaded. The deprecated personality setting is also not reloaded.
    std::optional<bool> reload_user_config;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("edits", of.edits);
        visit.optional("expectedVersion", of.expected_version);
        visit.optional("filePath", of.file_path);
        visit.optional("reloadUserConfig", of.reload_user_config);
    }
};

/// Enterprise-managed config layer delivered by the cloud config bundle.
struct EnterpriseManagedConfigLayerSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "enterpriseManaged";

    /// Stable identifier for the delivered layer.
    std::string id;
    /// Admin-facing name for the delivered layer. This is surfaced in diagnostics so users know which cloud layer needs administrator attention.
    std::string name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("name", of.name);
    }
};

/// `managed_config.toml` was designed to be a config that was loaded as the last layer on top of everything else. This scheme did not quite work out as intended, but we keep this variant as a "best effort" while we phase out `managed_config.toml` in favor of `requirements.toml`.
struct LegacyManagedConfigTomlFromFileConfigLayerSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "legacyManagedConfigTomlFromFile";

    /// `file`
    AbsolutePathBuf file;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("file", of.file);
    }
};

/// The case `legacyManagedConfigTomlFromMdm` of ConfigLayerSource.
struct LegacyManagedConfigTomlFromMdmConfigLayerSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "legacyManagedConfigTomlFromMdm";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Managed preferences layer delivered by MDM (macOS only).
struct MdmConfigLayerSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "mdm";

    /// `domain`
    std::string domain;
    /// `key`
    std::string key;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("domain", of.domain);
        visit.required("key", of.key);
    }
};

/// Default configuration supplied with the installed Codex package.
struct PackagedDefaultsConfigLayerSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "packagedDefaults";

    /// Path to the packaged default configuration file.
    AbsolutePathBuf file;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("file", of.file);
    }
};

/// Path to a .codex/ folder within a project. There could be multiple of these between `cwd` and the project/repo root.
struct ProjectConfigLayerSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "project";

    /// `dotCodexFolder`
    AbsolutePathBuf dot_codex_folder;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("dotCodexFolder", of.dot_codex_folder);
    }
};

/// Session-layer overrides supplied via `-c`/`--config`.
struct SessionFlagsConfigLayerSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "sessionFlags";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Managed config layer from a file (usually `managed_config.toml`).
struct SystemConfigLayerSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "system";

    /// This is the path to the system config.toml file, though it is not guaranteed to exist.
    AbsolutePathBuf file;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("file", of.file);
    }
};

/// User config layer from $CODEX_HOME/config.toml. This layer is special in that it is expected to be: - writable by the user - generally outside the workspace directory
struct UserConfigLayerSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "user";

    /// This is the path to the user's config.toml file, though it is not guaranteed to exist.
    AbsolutePathBuf file;
    /// Name of the selected profile-v2 config layered on top of the base user config, when this layer represents one.
    std::optional<std::string> profile;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("file", of.file);
        visit.optional("profile", of.profile);
    }
};

/// The `name` of ConfigLayer and ConfigLayerMetadata.
using ConfigLayerSource = std::variant<PackagedDefaultsConfigLayerSource, MdmConfigLayerSource, SystemConfigLayerSource, EnterpriseManagedConfigLayerSource, UserConfigLayerSource, ProjectConfigLayerSource, SessionFlagsConfigLayerSource, LegacyManagedConfigTomlFromFileConfigLayerSource, LegacyManagedConfigTomlFromMdmConfigLayerSource, Unrecognized>;

/// One of the `layers` of ConfigReadResponse.
struct ConfigLayer {
    /// `config`
    json config;
    /// `name`
    ConfigLayerSource name;
    /// `version`
    std::string version;
    /// `disabledReason`
    std::optional<std::string> disabled_reason;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("config", of.config);
        visit.required("name", of.name);
        visit.required("version", of.version);
        visit.optional("disabledReason", of.disabled_reason);
    }
};

/// One of the `origins` of ConfigReadResponse.
struct ConfigLayerMetadata {
    /// `name`
    ConfigLayerSource name;
    /// `version`
    std::string version;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("version", of.version);
    }
};

/// What `config/read` takes.
struct ConfigReadParams {
    /// Optional working directory to resolve project config layers. If specified, return the effective config as seen from that directory (i.e., including any project layers between `cwd` and the project/repo root).
    std::optional<std::string> cwd;
    /// `includeLayers`
    std::optional<bool> include_layers;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cwd", of.cwd);
        visit.optional("includeLayers", of.include_layers);
    }
};

/// The answer to `config/read`.
struct ConfigReadResponse {
    /// `config`
    Config config;
    /// `origins`
    std::map<std::string, ConfigLayerMetadata> origins;
    /// `layers`
    std::optional<std::vector<ConfigLayer>> layers;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("config", of.config);
        visit.required("origins", of.origins);
        visit.optional("layers", of.layers);
    }
};

/// What `config/value/write` takes.
struct ConfigValueWriteParams {
    /// `keyPath`
    std::string key_path;
    /// `mergeStrategy`
    MergeStrategy merge_strategy;
    /// `value`
    json value;
    /// `expectedVersion`
    std::optional<std::string> expected_version;
    /// Path to the config file to write; defaults to the user's `config.toml` when omitted.
    std::optional<std::string> file_path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("keyPath", of.key_path);
        visit.required("mergeStrategy", of.merge_strategy);
        visit.required("value", of.value);
        visit.optional("expectedVersion", of.expected_version);
        visit.optional("filePath", of.file_path);
    }
};

/// The `overriddenMetadata` of ConfigWriteResponse.
struct OverriddenMetadata {
    /// `effectiveValue`
    json effective_value;
    /// `message`
    std::string message;
    /// `overridingLayer`
    ConfigLayerMetadata overriding_layer;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("effectiveValue", of.effective_value);
        visit.required("message", of.message);
        visit.required("overridingLayer", of.overriding_layer);
    }
};

/// The words that a WriteStatus can be.
struct WriteStatusWords {
    /// Those that are known here.
    enum Value {
        /// `ok`
        ok,
        /// `okOverridden`
        ok_overridden,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"ok", "okOverridden"};
};

/// The `status` of ConfigWriteResponse.
using WriteStatus = Word<WriteStatusWords>;

/// The answer to `config/batchWrite` and `config/value/write`.
struct ConfigWriteResponse {
    /// Canonical path to the config file that was written.
    AbsolutePathBuf file_path;
    /// `status`
    WriteStatus status;
    /// `version`
    std::string version;
    /// `overriddenMetadata`
    std::optional<OverriddenMetadata> overridden_metadata;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("filePath", of.file_path);
        visit.required("status", of.status);
        visit.required("version", of.version);
        visit.optional("overriddenMetadata", of.overridden_metadata);
    }
};

/// The answer to `config/mcpServer/reload`.
struct McpServerRefreshResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

} // namespace codex::protocol

#endif
