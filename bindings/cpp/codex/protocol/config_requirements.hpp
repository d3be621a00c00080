/// @file protocol/config_requirements.hpp
/// The types of the protocol that belong to its methods `config_requirements/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_CONFIG_REQUIREMENTS_HPP
#define CODEX_PROTOCOL_CONFIG_REQUIREMENTS_HPP

#include "common.hpp"

namespace codex::protocol {

/// The case `agent` of ConfiguredHookHandler.
struct AgentConfiguredHookHandler {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "agent";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a NetworkDomainPermission can be.
struct NetworkDomainPermissionWords {
    /// Those that are known here.
    enum Value {
        /// `allow`
        allow,
        /// `deny`
        deny,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"allow", "deny"};
};

/// One of the `domains` of ApplicationNetworkRequirements and NetworkRequirements.
using NetworkDomainPermission = Word<NetworkDomainPermissionWords>;

/// The `network` of ApplicationRequirements.
struct ApplicationNetworkRequirements {
    /// `domains`
    std::map<std::string, NetworkDomainPermission> domains;
    /// When enabled, only explicitly allowed exact domains may be contacted.
    bool enabled = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("domains", of.domains);
        visit.required("enabled", of.enabled);
    }
};

/// The `application` of ConfigRequirements.
struct ApplicationRequirements {
    /// `network`
    std::optional<ApplicationNetworkRequirements> network;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("network", of.network);
    }
};

/// The `autoReview` of ConfigRequirements.
struct AutoReviewRequirements {
    /// `ignoreRules`
    std::optional<std::vector<std::string>> ignore_rules;
    /// `requiredOnModels`
    std::optional<std::vector<std::string>> required_on_models;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("ignoreRules", of.ignore_rules);
        visit.optional("requiredOnModels", of.required_on_models);
    }
};

/// The words that a BrowserUseAccessApprovalLifetime can be.
struct BrowserUseAccessApprovalLifetimeWords {
    /// Those that are known here.
    enum Value {
        /// `turn`
        turn,
        /// `thread`
        thread,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"turn", "thread"};
};

/// The `accessApprovalLifetime` of BrowserUseOriginPolicy.
using BrowserUseAccessApprovalLifetime = Word<BrowserUseAccessApprovalLifetimeWords>;

/// One of the `requestHeaders` of BrowserUseExtensionRequirements.
struct RequestHeader {
    /// `name`
    std::string name;
    /// `value`
    std::string value;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("value", of.value);
    }
};

/// The `extension` of BrowserUseRequirements.
struct BrowserUseExtensionRequirements {
    /// `requestHeaders`
    std::optional<std::vector<RequestHeader>> request_headers;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("requestHeaders", of.request_headers);
    }
};

/// The `defaultOriginPolicy` of BrowserUseRequirements.
struct BrowserUseOriginPolicy {
    /// `access`
    std::optional<AllowDenyRequirement> access;
    /// `accessApprovalLifetime`
    std::optional<BrowserUseAccessApprovalLifetime> access_approval_lifetime;
    /// `autoReview`
    std::optional<AllowDenyRequirement> auto_review;
    /// `downloads`
    std::optional<AllowDenyRequirement> downloads;
    /// `fullCdpAccess`
    std::optional<AllowDenyRequirement> full_cdp_access;
    /// `persistentApproval`
    std::optional<bool> persistent_approval;
    /// `uploads`
    std::optional<AllowDenyRequirement> uploads;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("access", of.access);
        visit.optional("accessApprovalLifetime", of.access_approval_lifetime);
        visit.optional("autoReview", of.auto_review);
        visit.optional("downloads", of.downloads);
        visit.optional("fullCdpAccess", of.full_cdp_access);
        visit.optional("persistentApproval", of.persistent_approval);
        visit.optional("uploads", of.uploads);
    }
};

/// The `browserUse` of ConfigRequirements.
struct BrowserUseRequirements {
    /// `allowGlobalPersistentApproval`
    std::optional<bool> allow_global_persistent_approval;
    /// `allowHistoryAccess`
    std::optional<bool> allow_history_access;
    /// `allowWebmcp`
    std::optional<bool> allow_webmcp;
    /// `defaultOriginPolicy`
    std::optional<BrowserUseOriginPolicy> default_origin_policy;
    /// `disableAutoReview`
    std::optional<bool> disable_auto_review;
    /// `extension`
    std::optional<BrowserUseExtensionRequirements> extension;
    /// `origins`
    std::optional<std::map<std::string, BrowserUseOriginPolicy>> origins;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("allowGlobalPersistentApproval", of.allow_global_persistent_approval);
        visit.optional("allowHistoryAccess", of.allow_history_access);
        visit.optional("allowWebmcp", of.allow_webmcp);
        visit.optional("defaultOriginPolicy", of.default_origin_policy);
        visit.optional("disableAutoReview", of.disable_auto_review);
        visit.optional("extension", of.extension);
        visit.optional("origins", of.origins);
    }
};

/// The words that a CliAuthCredentialsStoreMode can be.
struct CliAuthCredentialsStoreModeWords {
    /// Those that are known here.
    enum Value {
        /// `file`
        file,
        /// `keyring`
        keyring,
        /// `auto`
        auto_,
        /// `ephemeral`
        ephemeral,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"file", "keyring", "auto", "ephemeral"};
};

/// The `cliAuthCredentialsStore` of ConfigRequirements.
using CliAuthCredentialsStoreMode = Word<CliAuthCredentialsStoreModeWords>;

/// The case `command` of ConfiguredHookHandler.
struct CommandConfiguredHookHandler {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "command";

    /// `async`
    bool async = false;
    /// `command`
    std::string command;
    /// Approximate token threshold for spilling this hook's `additionalContext` to disk. `null` uses 2,500 tokens; `0` disables spilling for this hook. The threshold is evaluated against the original context; a spilled preview also includes recovery metadata.
    std::optional<std::uint64_t> additional_context_limit;
    /// `commandWindows`
    std::optional<std::string> command_windows;
    /// `statusMessage`
    std::optional<std::string> status_message;
    /// `timeoutSec`
    std::optional<std::uint64_t> timeout_sec;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("async", of.async);
        visit.required("command", of.command);
        visit.optional("additionalContextLimit", of.additional_context_limit);
        visit.optional("commandWindows", of.command_windows);
        visit.optional("statusMessage", of.status_message);
        visit.optional("timeoutSec", of.timeout_sec);
    }
};

/// The `macos` of ComputerUseRequirements.
struct ComputerUseMacosRequirements {
    /// `bundleIds`
    std::optional<std::map<std::string, AllowDenyRequirement>> bundle_ids;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("bundleIds", of.bundle_ids);
    }
};

/// One of the `exes` of ComputerUseWindowsRequirements.
struct ComputerUseWindowsExeRequirement {
    /// `access`
    AllowDenyRequirement access;
    /// `productName`
    std::string product_name;
    /// `publisherName`
    std::string publisher_name;
    /// `binaryName`
    std::optional<std::string> binary_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("access", of.access);
        visit.required("productName", of.product_name);
        visit.required("publisherName", of.publisher_name);
        visit.optional("binaryName", of.binary_name);
    }
};

/// The `windows` of ComputerUseRequirements.
struct ComputerUseWindowsRequirements {
    /// `aumids`
    std::optional<std::map<std::string, AllowDenyRequirement>> aumids;
    /// `exes`
    std::optional<std::vector<ComputerUseWindowsExeRequirement>> exes;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("aumids", of.aumids);
        visit.optional("exes", of.exes);
    }
};

/// The `computerUse` of ConfigRequirements.
struct ComputerUseRequirements {
    /// `allowLockedComputerUse`
    std::optional<bool> allow_locked_computer_use;
    /// `allowPersistentApproval`
    std::optional<bool> allow_persistent_approval;
    /// `defaultAppAccess`
    std::optional<AllowDenyRequirement> default_app_access;
    /// `macos`
    std::optional<ComputerUseMacosRequirements> macos;
    /// `windows`
    std::optional<ComputerUseWindowsRequirements> windows;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("allowLockedComputerUse", of.allow_locked_computer_use);
        visit.optional("allowPersistentApproval", of.allow_persistent_approval);
        visit.optional("defaultAppAccess", of.default_app_access);
        visit.optional("macos", of.macos);
        visit.optional("windows", of.windows);
    }
};

/// The `feedback` of ConfigRequirements.
struct FeedbackRequirements {
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

/// The `inAppBrowser` of ConfigRequirements.
struct InAppBrowserRequirements {
    /// `allowExternalBrowserSettingsImport`
    std::optional<bool> allow_external_browser_settings_import;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("allowExternalBrowserSettingsImport", of.allow_external_browser_settings_import);
    }
};

/// The case `mcp_tool` of ConfiguredHookHandler.
struct McpToolConfiguredHookHandler {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "mcp_tool";

    /// `input`
    std::map<std::string, json> input;
    /// `server`
    std::string server;
    /// `tool`
    std::string tool;
    /// `statusMessage`
    std::optional<std::string> status_message;
    /// `timeoutSec`
    std::optional<std::uint64_t> timeout_sec;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("input", of.input);
        visit.required("server", of.server);
        visit.required("tool", of.tool);
        visit.optional("statusMessage", of.status_message);
        visit.optional("timeoutSec", of.timeout_sec);
    }
};

/// The case `prompt` of ConfiguredHookHandler.
struct PromptConfiguredHookHandler {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "prompt";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// One of the `hooks` of ConfiguredHookMatcherGroup.
using ConfiguredHookHandler = std::variant<CommandConfiguredHookHandler, McpToolConfiguredHookHandler, PromptConfiguredHookHandler, AgentConfiguredHookHandler, Unrecognized>;

/// One of the `PermissionRequest` of ManagedHooksRequirements.
struct ConfiguredHookMatcherGroup {
    /// `hooks`
    std::vector<ConfiguredHookHandler> hooks;
    /// `matcher`
    std::optional<std::string> matcher;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("hooks", of.hooks);
        visit.optional("matcher", of.matcher);
    }
};

/// The `hooks` of ConfigRequirements.
struct ManagedHooksRequirements {
    /// `PermissionRequest`
    std::vector<ConfiguredHookMatcherGroup> permission_request;
    /// `PostCompact`
    std::vector<ConfiguredHookMatcherGroup> post_compact;
    /// `PostToolUse`
    std::vector<ConfiguredHookMatcherGroup> post_tool_use;
    /// `PreCompact`
    std::vector<ConfiguredHookMatcherGroup> pre_compact;
    /// `PreToolUse`
    std::vector<ConfiguredHookMatcherGroup> pre_tool_use;
    /// `SessionStart`
    std::vector<ConfiguredHookMatcherGroup> session_start;
    /// `Stop`
    std::vector<ConfiguredHookMatcherGroup> stop;
    /// `SubagentStart`
    std::vector<ConfiguredHookMatcherGroup> subagent_start;
    /// `SubagentStop`
    std::vector<ConfiguredHookMatcherGroup> subagent_stop;
    /// `UserPromptSubmit`
    std::vector<ConfiguredHookMatcherGroup> user_prompt_submit;
    /// `Interrupt`
    std::optional<std::vector<ConfiguredHookMatcherGroup>> interrupt;
    /// `SessionEnd`
    std::optional<std::vector<ConfiguredHookMatcherGroup>> session_end;
    /// `managedDir`
    std::optional<std::string> managed_dir;
    /// `windowsManagedDir`
    std::optional<std::string> windows_managed_dir;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("PermissionRequest", of.permission_request);
        visit.required("PostCompact", of.post_compact);
        visit.required("PostToolUse", of.post_tool_use);
        visit.required("PreCompact", of.pre_compact);
        visit.required("PreToolUse", of.pre_tool_use);
        visit.required("SessionStart", of.session_start);
        visit.required("Stop", of.stop);
        visit.required("SubagentStart", of.subagent_start);
        visit.required("SubagentStop", of.subagent_stop);
        visit.required("UserPromptSubmit", of.user_prompt_submit);
        visit.optional("Interrupt", of.interrupt);
        visit.optional("SessionEnd", of.session_end);
        visit.optional("managedDir", of.managed_dir);
        visit.optional("windowsManagedDir", of.windows_managed_dir);
    }
};

/// The `newThread` of ModelsRequirements.
struct NewThreadModelDefaults {
    /// `model`
    std::optional<std::string> model;
    /// `modelReasoningEffort`
    std::optional<ReasoningEffort> model_reasoning_effort;
    /// `serviceTier`
    std::optional<std::string> service_tier;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("model", of.model);
        visit.optional("modelReasoningEffort", of.model_reasoning_effort);
        visit.optional("serviceTier", of.service_tier);
    }
};

/// The `models` of ConfigRequirements.
struct ModelsRequirements {
    /// `newThread`
    std::optional<NewThreadModelDefaults> new_thread;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("newThread", of.new_thread);
    }
};

/// The words that a NetworkUnixSocketPermission can be.
struct NetworkUnixSocketPermissionWords {
    /// Those that are known here.
    enum Value {
        /// `allow`
        allow,
        /// `deny`
        deny,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"allow", "deny"};
};

/// One of the `unixSockets` of NetworkRequirements.
using NetworkUnixSocketPermission = Word<NetworkUnixSocketPermissionWords>;

/// The `network` of ConfigRequirements.
struct NetworkRequirements {
    /// `allowLocalBinding`
    std::optional<bool> allow_local_binding;
    /// Legacy compatibility view derived from `unix_sockets`.
    std::optional<std::vector<std::string>> allow_unix_sockets;
    /// `allowUpstreamProxy`
    std::optional<bool> allow_upstream_proxy;
    /// Legacy compatibility view derived from `domains`.
    std::optional<std::vector<std::string>> allowed_domains;
    /// `dangerouslyAllowAllUnixSockets`
    std::optional<bool> dangerously_allow_all_unix_sockets;
    /// `dangerouslyAllowNonLoopbackProxy`
    std::optional<bool> dangerously_allow_non_loopback_proxy;
    /// Legacy compatibility view derived from `domains`.
    std::optional<std::vector<std::string>> denied_domains;
    /// Canonical network permission map for `experimental_network`.
    std::optional<std::map<std::string, NetworkDomainPermission>> domains;
    /// `enabled`
    std::optional<bool> enabled;
    /// `httpPort`
    std::optional<std::uint16_t> http_port;
    /// When true, only managed allowlist entries are respected while managed network enforcement is active.
    std::optional<bool> managed_allowed_domains_only;
    /// `socksPort`
    std::optional<std::uint16_t> socks_port;
    /// Canonical unix socket permission map for `experimental_network`.
    std::optional<std::map<std::string, NetworkUnixSocketPermission>> unix_sockets;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("allowLocalBinding", of.allow_local_binding);
        visit.optional("allowUnixSockets", of.allow_unix_sockets);
        visit.optional("allowUpstreamProxy", of.allow_upstream_proxy);
        visit.optional("allowedDomains", of.allowed_domains);
        visit.optional("dangerouslyAllowAllUnixSockets", of.dangerously_allow_all_unix_sockets);
        visit.optional("dangerouslyAllowNonLoopbackProxy", of.dangerously_allow_non_loopback_proxy);
        visit.optional("deniedDomains", of.denied_domains);
        visit.optional("domains", of.domains);
        visit.optional("enabled", of.enabled);
        visit.optional("httpPort", of.http_port);
        visit.optional("managedAllowedDomainsOnly", of.managed_allowed_domains_only);
        visit.optional("socksPort", of.socks_port);
        visit.optional("unixSockets", of.unix_sockets);
    }
};

/// The words that a ResidencyRequirement can be.
struct ResidencyRequirementWords {
    /// Those that are known here.
    enum Value {
        /// `us`
        us,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"us"};
};

/// The `enforceResidency` of ConfigRequirements.
using ResidencyRequirement = Word<ResidencyRequirementWords>;

/// The words that a WindowsSandboxImplementation can be.
struct WindowsSandboxImplementationWords {
    /// Those that are known here.
    enum Value {
        /// `elevated`
        elevated,
        /// `unelevated`
        unelevated,
        /// `mxc`
        mxc,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"elevated", "unelevated", "mxc"};
};

/// One of the `allowedWindowsSandboxImplementations` of ConfigRequirements.
using WindowsSandboxImplementation = Word<WindowsSandboxImplementationWords>;

/// The `requirements` of ConfigRequirementsReadResponse.
struct ConfigRequirements {
    /// `additionalDeveloperInstructions`
    std::optional<std::string> additional_developer_instructions;
    /// `allowAppshots`
    std::optional<bool> allow_appshots;
    /// `allowBrowserAndComputerUse`
    std::optional<bool> allow_browser_and_computer_use;
    /// `allowLoginShell`
    std::optional<bool> allow_login_shell;
    /// `allowManagedHooksOnly`
    std::optional<bool> allow_managed_hooks_only;
    /// `allowRemoteControl`
    std::optional<bool> allow_remote_control;
    /// `allowedApprovalPolicies`
    std::optional<std::vector<AskForApproval>> allowed_approval_policies;
    /// `allowedApprovalsReviewers`
    std::optional<std::vector<ApprovalsReviewer>> allowed_approvals_reviewers;
    /// Effective login methods after managed, forced-login, and workspace restrictions. An empty list permits no login method. Older servers may omit this field.
    std::optional<std::vector<ForcedLoginMethod>> allowed_login_methods;
    /// `allowedPermissionProfiles`
    std::optional<std::map<std::string, bool>> allowed_permission_profiles;
    /// `allowedSandboxModes`
    std::optional<std::vector<SandboxMode>> allowed_sandbox_modes;
    /// `allowedWebSearchModes`
    std::optional<std::vector<WebSearchMode>> allowed_web_search_modes;
    /// `allowedWindowsSandboxImplementations`
    std::optional<std::vector<WindowsSandboxImplementation>> allowed_windows_sandbox_implementations;
    /// `application`
    std::optional<ApplicationRequirements> application;
    /// `autoReview`
    std::optional<AutoReviewRequirements> auto_review;
    /// `browserUse`
    std::optional<BrowserUseRequirements> browser_use;
    /// `chatgptBaseUrl`
    std::optional<std::string> chatgpt_base_url;
    /// `checkForUpdateOnStartup`
    std::optional<bool> check_for_update_on_startup;
    /// `cliAuthCredentialsStore`
    std::optional<CliAuthCredentialsStoreMode> cli_auth_credentials_store;
    /// `computerUse`
    std::optional<ComputerUseRequirements> computer_use;
    /// `defaultPermissions`
    std::optional<std::string> default_permissions;
    /// `enforceResidency`
    std::optional<ResidencyRequirement> enforce_residency;
    /// `featureRequirements`
    std::optional<std::map<std::string, bool>> feature_requirements;
    /// `feedback`
    std::optional<FeedbackRequirements> feedback;
    /// `hooks`
    std::optional<ManagedHooksRequirements> hooks;
    /// `inAppBrowser`
    std::optional<InAppBrowserRequirements> in_app_browser;
    /// `logDir`
    std::optional<std::string> log_dir;
    /// `modelCatalogJson`
    std::optional<std::string> model_catalog_json;
    /// Exact provider selection required by managed policy.
    std::optional<std::string> model_provider;
    /// Complete required provider definitions, using config.toml field names.
    std::optional<std::map<std::string, json>> model_providers;
    /// `models`
    std::optional<ModelsRequirements> models;
    /// `network`
    std::optional<NetworkRequirements> network;
    /// `sqliteHome`
    std::optional<std::string> sqlite_home;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("additionalDeveloperInstructions", of.additional_developer_instructions);
        visit.optional("allowAppshots", of.allow_appshots);
        visit.optional("allowBrowserAndComputerUse", of.allow_browser_and_computer_use);
        visit.optional("allowLoginShell", of.allow_login_shell);
        visit.optional("allowManagedHooksOnly", of.allow_managed_hooks_only);
        visit.optional("allowRemoteControl", of.allow_remote_control);
        visit.optional("allowedApprovalPolicies", of.allowed_approval_policies);
        visit.optional("allowedApprovalsReviewers", of.allowed_approvals_reviewers);
        visit.optional("allowedLoginMethods", of.allowed_login_methods);
        visit.optional("allowedPermissionProfiles", of.allowed_permission_profiles);
        visit.optional("allowedSandboxModes", of.allowed_sandbox_modes);
        visit.optional("allowedWebSearchModes", of.allowed_web_search_modes);
        visit.optional("allowedWindowsSandboxImplementations", of.allowed_windows_sandbox_implementations);
        visit.optional("application", of.application);
        visit.optional("autoReview", of.auto_review);
        visit.optional("browserUse", of.browser_use);
        visit.optional("chatgptBaseUrl", of.chatgpt_base_url);
        visit.optional("checkForUpdateOnStartup", of.check_for_update_on_startup);
        visit.optional("cliAuthCredentialsStore", of.cli_auth_credentials_store);
        visit.optional("computerUse", of.computer_use);
        visit.optional("defaultPermissions", of.default_permissions);
        visit.optional("enforceResidency", of.enforce_residency);
        visit.optional("featureRequirements", of.feature_requirements);
        visit.optional("feedback", of.feedback);
        visit.optional("hooks", of.hooks);
        visit.optional("inAppBrowser", of.in_app_browser);
        visit.optional("logDir", of.log_dir);
        visit.optional("modelCatalogJson", of.model_catalog_json);
        visit.optional("modelProvider", of.model_provider);
        visit.optional("modelProviders", of.model_providers);
        visit.optional("models", of.models);
        visit.optional("network", of.network);
        visit.optional("sqliteHome", of.sqlite_home);
    }
};

/// The answer to `configRequirements/read`.
struct ConfigRequirementsReadResponse {
    /// Null if no requirements are configured (e.g. no requirements.toml/MDM entries).
    std::optional<ConfigRequirements> requirements;
    /// Whether Fast and Ultra Fast requirements are enforced independently. Older servers omit this field and use Fast mode as a shared speed gate.
    std::optional<bool> supports_independent_speed_modes;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("requirements", of.requirements);
        visit.optional("supportsIndependentSpeedModes", of.supports_independent_speed_modes);
    }
};

} // namespace codex::protocol

#endif
