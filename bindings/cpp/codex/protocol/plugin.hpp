/// @file protocol/plugin.hpp
/// The types of the protocol that belong to its methods `plugin/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_PLUGIN_HPP
#define CODEX_PROTOCOL_PLUGIN_HPP

#include "common.hpp"

namespace codex::protocol {

/// EXPERIMENTAL - app metadata summary for plugin responses.
struct AppSummary {
    /// `id`
    std::string id;
    /// `name`
    std::string name;
    /// `category`
    std::optional<std::string> category;
    /// `description`
    std::optional<std::string> description;
    /// `installUrl`
    std::optional<std::string> install_url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("name", of.name);
        visit.optional("category", of.category);
        visit.optional("description", of.description);
        visit.optional("installUrl", of.install_url);
    }
};

/// The words that a AppTemplateUnavailableReason can be.
struct AppTemplateUnavailableReasonWords {
    /// Those that are known here.
    enum Value {
        /// `NOT_CONFIGURED_FOR_WORKSPACE`
        not_configured_for_workspace,
        /// `NO_ACTIVE_WORKSPACE`
        no_active_workspace,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"NOT_CONFIGURED_FOR_WORKSPACE", "NO_ACTIVE_WORKSPACE"};
};

/// The `reason` of AppTemplateSummary.
using AppTemplateUnavailableReason = Word<AppTemplateUnavailableReasonWords>;

/// One of the `appTemplates` of PluginDetail.
struct AppTemplateSummary {
    /// `materializedAppIds`
    std::vector<std::string> materialized_app_ids;
    /// `name`
    std::string name;
    /// `templateId`
    std::string template_id;
    /// `canonicalConnectorId`
    std::optional<std::string> canonical_connector_id;
    /// `category`
    std::optional<std::string> category;
    /// `description`
    std::optional<std::string> description;
    /// `logoUrl`
    std::optional<std::string> logo_url;
    /// `logoUrlDark`
    std::optional<std::string> logo_url_dark;
    /// `reason`
    std::optional<AppTemplateUnavailableReason> reason;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("materializedAppIds", of.materialized_app_ids);
        visit.required("name", of.name);
        visit.required("templateId", of.template_id);
        visit.optional("canonicalConnectorId", of.canonical_connector_id);
        visit.optional("category", of.category);
        visit.optional("description", of.description);
        visit.optional("logoUrl", of.logo_url);
        visit.optional("logoUrlDark", of.logo_url_dark);
        visit.optional("reason", of.reason);
    }
};

/// The case `daily` of ScheduledTaskSchedule.
struct DailyScheduledTaskSchedule {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "daily";

    /// `time`
    std::string time;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("time", of.time);
    }
};

/// The case `git` of PluginSource.
struct GitPluginSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "git";

    /// `url`
    std::string url;
    /// `path`
    std::optional<std::string> path;
    /// `refName`
    std::optional<std::string> ref_name;
    /// `sha`
    std::optional<std::string> sha;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("url", of.url);
        visit.optional("path", of.path);
        visit.optional("refName", of.ref_name);
        visit.optional("sha", of.sha);
    }
};

/// The words that a ScheduledTaskWeekday can be.
struct ScheduledTaskWeekdayWords {
    /// Those that are known here.
    enum Value {
        /// `MO`
        mo,
        /// `TU`
        tu,
        /// `WE`
        we,
        /// `TH`
        th,
        /// `FR`
        fr,
        /// `SA`
        sa,
        /// `SU`
        su,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
};

/// One of the `days` of HourlyScheduledTaskSchedule and WeeklyScheduledTaskSchedule.
using ScheduledTaskWeekday = Word<ScheduledTaskWeekdayWords>;

/// The case `hourly` of ScheduledTaskSchedule.
struct HourlyScheduledTaskSchedule {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "hourly";

    /// `intervalHours`
    std::uint32_t interval_hours = 0;
    /// `days`
    std::optional<std::vector<ScheduledTaskWeekday>> days;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("intervalHours", of.interval_hours);
        visit.optional("days", of.days);
    }
};

/// The case `local` of PluginSource.
struct LocalPluginSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "local";

    /// `path`
    AbsolutePathBuf path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
    }
};

/// The `interface` of PluginMarketplaceEntry.
struct MarketplaceInterface {
    /// `displayName`
    std::optional<std::string> display_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("displayName", of.display_name);
    }
};

/// One of the `marketplaceLoadErrors` of PluginInstalledResponse and PluginListResponse.
struct MarketplaceLoadErrorInfo {
    /// `marketplacePath`
    AbsolutePathBuf marketplace_path;
    /// `message`
    std::string message;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("marketplacePath", of.marketplace_path);
        visit.required("message", of.message);
    }
};

/// The case `npm` of PluginSource.
struct NpmPluginSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "npm";

    /// `package`
    std::string package;
    /// Optional HTTPS registry URL. Authentication stays in the user's npm config.
    std::optional<std::string> registry;
    /// Optional npm version or version range.
    std::optional<std::string> version;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("package", of.package);
        visit.optional("registry", of.registry);
        visit.optional("version", of.version);
    }
};

/// The words that a PluginAuthPolicy can be.
struct PluginAuthPolicyWords {
    /// Those that are known here.
    enum Value {
        /// `ON_INSTALL`
        on_install,
        /// `ON_USE`
        on_use,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"ON_INSTALL", "ON_USE"};
};

/// The `authPolicy` of PluginInstallResponse and PluginSummary.
using PluginAuthPolicy = Word<PluginAuthPolicyWords>;

/// The words that a PluginAvailability can be.
struct PluginAvailabilityWords {
    /// Those that are known here.
    enum Value {
        /// `DISABLED_BY_ADMIN`
        disabled_by_admin,
        /// Plugin-service currently sends `"ENABLED"` for available remote plugins. Codex app-server exposes `"AVAILABLE"` in its API; the alias keeps decoding compatible with that upstream response.
        available,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"DISABLED_BY_ADMIN", "AVAILABLE"};
};

/// The `availability` of PluginSummary.
using PluginAvailability = Word<PluginAvailabilityWords>;

/// One of the `hooks` of PluginDetail.
struct PluginHookSummary {
    /// `eventName`
    HookEventName event_name;
    /// `key`
    std::string key;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("eventName", of.event_name);
        visit.required("key", of.key);
    }
};

/// The words that a PluginDisabledReason can be.
struct PluginDisabledReasonWords {
    /// Those that are known here.
    enum Value {
        /// `disabled_by_admin`
        disabled_by_admin,
        /// `plan_not_eligible`
        plan_not_eligible,
        /// `required_app_unavailable`
        required_app_unavailable,
        /// `unknown`
        unknown,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"disabled_by_admin", "plan_not_eligible", "required_app_unavailable", "unknown"};
};

/// The `disabledReason` of PluginSummary.
using PluginDisabledReason = Word<PluginDisabledReasonWords>;

/// The words that a PluginInstallPolicy can be.
struct PluginInstallPolicyWords {
    /// Those that are known here.
    enum Value {
        /// `NOT_AVAILABLE`
        not_available,
        /// `AVAILABLE`
        available,
        /// `INSTALLED_BY_DEFAULT`
        installed_by_default,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"NOT_AVAILABLE", "AVAILABLE", "INSTALLED_BY_DEFAULT"};
};

/// The `installPolicy` of PluginSummary.
using PluginInstallPolicy = Word<PluginInstallPolicyWords>;

/// The words that a PluginInstallPolicySource can be.
struct PluginInstallPolicySourceWords {
    /// Those that are known here.
    enum Value {
        /// `WORKSPACE_SETTING`
        workspace_setting,
        /// `IMPLICIT_CANONICAL_APP`
        implicit_canonical_app,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"WORKSPACE_SETTING", "IMPLICIT_CANONICAL_APP"};
};

/// The `installPolicySource` of PluginSummary.
using PluginInstallPolicySource = Word<PluginInstallPolicySourceWords>;

/// The `interface` of PluginSummary.
struct PluginInterface {
    /// `capabilities`
    std::vector<std::string> capabilities;
    /// Remote screenshot URLs from the plugin catalog.
    std::vector<std::string> screenshot_urls;
    /// Local screenshot paths, resolved from the installed plugin package.
    std::vector<AbsolutePathBuf> screenshots;
    /// `brandColor`
    std::optional<std::string> brand_color;
    /// `category`
    std::optional<std::string> category;
    /// Local composer icon path, resolved from the installed plugin package.
    std::optional<AbsolutePathBuf> composer_icon;
    /// Remote composer icon URL from the plugin catalog.
    std::optional<std::string> composer_icon_url;
    /// Starter prompts for the plugin. Capped at 3 entries with a maximum of 128 characters per entry.
    std::optional<std::vector<std::string>> default_prompt;
    /// `developerName`
    std::optional<std::string> developer_name;
    /// `displayName`
    std::optional<std::string> display_name;
    /// Local logo path, resolved from the installed plugin package.
    std::optional<AbsolutePathBuf> logo;
    /// Local dark-mode logo path, resolved from the installed plugin package.
    std::optional<AbsolutePathBuf> logo_dark;
    /// Remote logo URL from the plugin catalog.
    std::optional<std::string> logo_url;
    /// Remote dark-mode logo URL from the plugin catalog.
    std::optional<std::string> logo_url_dark;
    /// `longDescription`
    std::optional<std::string> long_description;
    /// `privacyPolicyUrl`
    std::optional<std::string> privacy_policy_url;
    /// `shortDescription`
    std::optional<std::string> short_description;
    /// `termsOfServiceUrl`
    std::optional<std::string> terms_of_service_url;
    /// `websiteUrl`
    std::optional<std::string> website_url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("capabilities", of.capabilities);
        visit.required("screenshotUrls", of.screenshot_urls);
        visit.required("screenshots", of.screenshots);
        visit.optional("brandColor", of.brand_color);
        visit.optional("category", of.category);
        visit.optional("composerIcon", of.composer_icon);
        visit.optional("composerIconUrl", of.composer_icon_url);
        visit.optional("defaultPrompt", of.default_prompt);
        visit.optional("developerName", of.developer_name);
        visit.optional("displayName", of.display_name);
        visit.optional("logo", of.logo);
        visit.optional("logoDark", of.logo_dark);
        visit.optional("logoUrl", of.logo_url);
        visit.optional("logoUrlDark", of.logo_url_dark);
        visit.optional("longDescription", of.long_description);
        visit.optional("privacyPolicyUrl", of.privacy_policy_url);
        visit.optional("shortDescription", of.short_description);
        visit.optional("termsOfServiceUrl", of.terms_of_service_url);
        visit.optional("websiteUrl", of.website_url);
    }
};

/// The words that a PluginShareDiscoverability can be.
struct PluginShareDiscoverabilityWords {
    /// Those that are known here.
    enum Value {
        /// `LISTED`
        listed,
        /// `UNLISTED`
        unlisted,
        /// `PRIVATE`
        private_,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"LISTED", "UNLISTED", "PRIVATE"};
};

/// The `discoverability` of PluginShareContext, PluginShareSaveParams and PluginShareUpdateTargetsResponse.
using PluginShareDiscoverability = Word<PluginShareDiscoverabilityWords>;

/// The words that a PluginSharePrincipalRole can be.
struct PluginSharePrincipalRoleWords {
    /// Those that are known here.
    enum Value {
        /// `reader`
        reader,
        /// `editor`
        editor,
        /// `owner`
        owner,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"reader", "editor", "owner"};
};

/// The `role` of PluginSharePrincipal.
using PluginSharePrincipalRole = Word<PluginSharePrincipalRoleWords>;

/// The words that a PluginSharePrincipalType can be.
struct PluginSharePrincipalTypeWords {
    /// Those that are known here.
    enum Value {
        /// `user`
        user,
        /// `group`
        group,
        /// `workspace`
        workspace,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"user", "group", "workspace"};
};

/// The `principalType` of PluginSharePrincipal and PluginShareTarget.
using PluginSharePrincipalType = Word<PluginSharePrincipalTypeWords>;

/// One of the `sharePrincipals` of PluginShareContext.
struct PluginSharePrincipal {
    /// `name`
    std::string name;
    /// `principalId`
    std::string principal_id;
    /// `principalType`
    PluginSharePrincipalType principal_type;
    /// `role`
    PluginSharePrincipalRole role;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("principalId", of.principal_id);
        visit.required("principalType", of.principal_type);
        visit.required("role", of.role);
    }
};

/// The `shareContext` of PluginSummary.
struct PluginShareContext {
    /// `remotePluginId`
    std::string remote_plugin_id;
    /// `canPublishToWorkspace`
    std::optional<bool> can_publish_to_workspace;
    /// `creatorAccountUserId`
    std::optional<std::string> creator_account_user_id;
    /// `creatorName`
    std::optional<std::string> creator_name;
    /// `discoverability`
    std::optional<PluginShareDiscoverability> discoverability;
    /// Version of the remote shared plugin release when available.
    std::optional<std::string> remote_version;
    /// `sharePrincipals`
    std::optional<std::vector<PluginSharePrincipal>> share_principals;
    /// `shareUrl`
    std::optional<std::string> share_url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("remotePluginId", of.remote_plugin_id);
        visit.optional("canPublishToWorkspace", of.can_publish_to_workspace);
        visit.optional("creatorAccountUserId", of.creator_account_user_id);
        visit.optional("creatorName", of.creator_name);
        visit.optional("discoverability", of.discoverability);
        visit.optional("remoteVersion", of.remote_version);
        visit.optional("sharePrincipals", of.share_principals);
        visit.optional("shareUrl", of.share_url);
    }
};

/// The plugin is available in the remote catalog. Download metadata is kept server-side and is not exposed through the app-server API.
struct RemotePluginSource {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "remote";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The `source` of PluginSummary.
using PluginSource = std::variant<LocalPluginSource, GitPluginSource, NpmPluginSource, RemotePluginSource, Unrecognized>;

/// The `summary` of PluginDetail.
struct PluginSummary {
    /// `authPolicy`
    PluginAuthPolicy auth_policy;
    /// `enabled`
    bool enabled = false;
    /// `id`
    std::string id;
    /// `installPolicy`
    PluginInstallPolicy install_policy;
    /// `installed`
    bool installed = false;
    /// `name`
    std::string name;
    /// `source`
    PluginSource source;
    /// Availability state for installing and using the plugin.
    std::optional<PluginAvailability> availability;
    /// Why the remote plugin is unavailable, when provided by plugin-service.
    std::optional<PluginDisabledReason> disabled_reason;
    /// Raw plugin-service plan identifiers eligible to install the plugin.
    std::optional<std::vector<std::string>> eligible_plan_types;
    /// `installPolicySource`
    std::optional<PluginInstallPolicySource> install_policy_source;
    /// Unix timestamp in seconds when the remote plugin was installed, when available.
    std::optional<std::int64_t> installed_at;
    /// `interface`
    std::optional<PluginInterface> interface_;
    /// `keywords`
    std::optional<std::vector<std::string>> keywords;
    /// Version of the locally materialized plugin package when available.
    std::optional<std::string> local_version;
    /// `mustShowInstallationInterstitial`
    std::optional<bool> must_show_installation_interstitial;
    /// Backend remote plugin identifier when available.
    std::optional<std::string> remote_plugin_id;
    /// Remote sharing context associated with this plugin when available.
    std::optional<PluginShareContext> share_context;
    /// Version advertised by the remote marketplace backend when available.
    std::optional<std::string> version;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("authPolicy", of.auth_policy);
        visit.required("enabled", of.enabled);
        visit.required("id", of.id);
        visit.required("installPolicy", of.install_policy);
        visit.required("installed", of.installed);
        visit.required("name", of.name);
        visit.required("source", of.source);
        visit.optional("availability", of.availability);
        visit.optional("disabledReason", of.disabled_reason);
        visit.optional("eligiblePlanTypes", of.eligible_plan_types);
        visit.optional("installPolicySource", of.install_policy_source);
        visit.optional("installedAt", of.installed_at);
        visit.optional("interface", of.interface_);
        visit.optional("keywords", of.keywords);
        visit.optional("localVersion", of.local_version);
        visit.optional("mustShowInstallationInterstitial", of.must_show_installation_interstitial);
        visit.optional("remotePluginId", of.remote_plugin_id);
        visit.optional("shareContext", of.share_context);
        visit.optional("version", of.version);
    }
};

/// The case `weekdays` of ScheduledTaskSchedule.
struct WeekdaysScheduledTaskSchedule {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "weekdays";

    /// `time`
    std::string time;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("time", of.time);
    }
};

/// The case `weekly` of ScheduledTaskSchedule.
struct WeeklyScheduledTaskSchedule {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "weekly";

    /// `days`
    std::vector<ScheduledTaskWeekday> days;
    /// `time`
    std::string time;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("days", of.days);
        visit.required("time", of.time);
    }
};

/// The `schedule` of ScheduledTaskSummary.
using ScheduledTaskSchedule = std::variant<HourlyScheduledTaskSchedule, DailyScheduledTaskSchedule, WeekdaysScheduledTaskSchedule, WeeklyScheduledTaskSchedule, Unrecognized>;

/// One of the `scheduledTasks` of PluginDetail.
struct ScheduledTaskSummary {
    /// `key`
    std::string key;
    /// `name`
    std::string name;
    /// `prompt`
    std::string prompt;
    /// `schedule`
    ScheduledTaskSchedule schedule;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("key", of.key);
        visit.required("name", of.name);
        visit.required("prompt", of.prompt);
        visit.required("schedule", of.schedule);
    }
};

/// One of the `skills` of PluginDetail.
struct SkillSummary {
    /// `description`
    std::string description;
    /// `enabled`
    bool enabled = false;
    /// `name`
    std::string name;
    /// `interface`
    std::optional<SkillInterface> interface_;
    /// `path`
    std::optional<LegacyAppPathString> path;
    /// `shortDescription`
    std::optional<std::string> short_description;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("description", of.description);
        visit.required("enabled", of.enabled);
        visit.required("name", of.name);
        visit.optional("interface", of.interface_);
        visit.optional("path", of.path);
        visit.optional("shortDescription", of.short_description);
    }
};

/// The `plugin` of PluginReadResponse.
struct PluginDetail {
    /// `appTemplates`
    std::vector<AppTemplateSummary> app_templates;
    /// `apps`
    std::vector<AppSummary> apps;
    /// `hooks`
    std::vector<PluginHookSummary> hooks;
    /// `marketplaceName`
    std::string marketplace_name;
    /// `mcpServers`
    std::vector<std::string> mcp_servers;
    /// `skills`
    std::vector<SkillSummary> skills;
    /// `summary`
    PluginSummary summary;
    /// `description`
    std::optional<std::string> description;
    /// `marketplacePath`
    std::optional<AbsolutePathBuf> marketplace_path;
    /// The declared onboarding skill, when the plugin and visible skill are enabled.
    std::optional<SkillSummary> onboarding_skill;
    /// `scheduledTasks`
    std::optional<std::vector<ScheduledTaskSummary>> scheduled_tasks;
    /// `shareUrl`
    std::optional<std::string> share_url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("appTemplates", of.app_templates);
        visit.required("apps", of.apps);
        visit.required("hooks", of.hooks);
        visit.required("marketplaceName", of.marketplace_name);
        visit.required("mcpServers", of.mcp_servers);
        visit.required("skills", of.skills);
        visit.required("summary", of.summary);
        visit.optional("description", of.description);
        visit.optional("marketplacePath", of.marketplace_path);
        visit.optional("onboardingSkill", of.onboarding_skill);
        visit.optional("scheduledTasks", of.scheduled_tasks);
        visit.optional("shareUrl", of.share_url);
    }
};

/// What `plugin/install` takes.
struct PluginInstallParams {
    /// `pluginName`
    std::string plugin_name;
    /// Client-generated identifier used to correlate one installation attempt.
    std::optional<std::string> install_attempt_id;
    /// `marketplacePath`
    std::optional<AbsolutePathBuf> marketplace_path;
    /// `remoteMarketplaceName`
    std::optional<std::string> remote_marketplace_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("pluginName", of.plugin_name);
        visit.optional("installAttemptId", of.install_attempt_id);
        visit.optional("marketplacePath", of.marketplace_path);
        visit.optional("remoteMarketplaceName", of.remote_marketplace_name);
    }
};

/// The answer to `plugin/install`.
struct PluginInstallResponse {
    /// `appsNeedingAuth`
    std::vector<AppSummary> apps_needing_auth;
    /// `authPolicy`
    PluginAuthPolicy auth_policy;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("appsNeedingAuth", of.apps_needing_auth);
        visit.required("authPolicy", of.auth_policy);
    }
};

/// What `plugin/installed` takes.
struct PluginInstalledParams {
    /// Optional working directories used to discover repo marketplaces.
    std::optional<std::vector<AbsolutePathBuf>> cwds;
    /// Additional uninstalled plugin names that should be returned when present locally. This is used by mention surfaces that intentionally expose install entrypoints.
    std::optional<std::vector<std::string>> install_suggestion_plugin_names;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cwds", of.cwds);
        visit.optional("installSuggestionPluginNames", of.install_suggestion_plugin_names);
    }
};

/// One of the `marketplaces` of PluginInstalledResponse and PluginListResponse.
struct PluginMarketplaceEntry {
    /// `name`
    std::string name;
    /// `plugins`
    std::vector<PluginSummary> plugins;
    /// `interface`
    std::optional<MarketplaceInterface> interface_;
    /// Local marketplace file path when the marketplace is backed by a local file. Remote-only catalog marketplaces do not have a local path.
    std::optional<AbsolutePathBuf> path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("plugins", of.plugins);
        visit.optional("interface", of.interface_);
        visit.optional("path", of.path);
    }
};

/// The answer to `plugin/installed`.
struct PluginInstalledResponse {
    /// `marketplaces`
    std::vector<PluginMarketplaceEntry> marketplaces;
    /// `marketplaceLoadErrors`
    std::optional<std::vector<MarketplaceLoadErrorInfo>> marketplace_load_errors;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("marketplaces", of.marketplaces);
        visit.optional("marketplaceLoadErrors", of.marketplace_load_errors);
    }
};

/// The words that a PluginListMarketplaceKind can be.
struct PluginListMarketplaceKindWords {
    /// Those that are known here.
    enum Value {
        /// `local`
        local,
        /// `vertical`
        vertical,
        /// `workspace-directory`
        workspace_directory,
        /// `shared-with-me`
        shared_with_me,
        /// `created-by-me-remote`
        created_by_me_remote,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"local", "vertical", "workspace-directory", "shared-with-me", "created-by-me-remote"};
};

/// One of the `marketplaceKinds` of PluginListParams.
using PluginListMarketplaceKind = Word<PluginListMarketplaceKindWords>;

/// What `plugin/list` takes.
struct PluginListParams {
    /// Optional working directories used to discover repo marketplaces. When omitted, only home-scoped marketplaces and the official curated marketplace are considered.
    std::optional<std::vector<AbsolutePathBuf>> cwds;
    /// Whether the client requests a fresh remote plugin catalog fetch.
    std::optional<bool> force_refetch;
    /// Optional marketplace kind filter. When omitted, only local marketplaces are queried, plus the default remote catalog when enabled by feature flag.
    std::optional<std::vector<PluginListMarketplaceKind>> marketplace_kinds;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cwds", of.cwds);
        visit.optional("forceRefetch", of.force_refetch);
        visit.optional("marketplaceKinds", of.marketplace_kinds);
    }
};

/// The answer to `plugin/list`.
struct PluginListResponse {
    /// `marketplaces`
    std::vector<PluginMarketplaceEntry> marketplaces;
    /// `featuredPluginIds`
    std::optional<std::vector<std::string>> featured_plugin_ids;
    /// `marketplaceLoadErrors`
    std::optional<std::vector<MarketplaceLoadErrorInfo>> marketplace_load_errors;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("marketplaces", of.marketplaces);
        visit.optional("featuredPluginIds", of.featured_plugin_ids);
        visit.optional("marketplaceLoadErrors", of.marketplace_load_errors);
    }
};

/// What `plugin/read` takes.
struct PluginReadParams {
    /// `pluginName`
    std::string plugin_name;
    /// `marketplacePath`
    std::optional<AbsolutePathBuf> marketplace_path;
    /// `remoteMarketplaceName`
    std::optional<std::string> remote_marketplace_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("pluginName", of.plugin_name);
        visit.optional("marketplacePath", of.marketplace_path);
        visit.optional("remoteMarketplaceName", of.remote_marketplace_name);
    }
};

/// The answer to `plugin/read`.
struct PluginReadResponse {
    /// `plugin`
    PluginDetail plugin;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("plugin", of.plugin);
    }
};

/// Runtime categories affected by this change, not just capabilities currently present. Flags describe declarations before runtime policy filtering. Updates OR the old and new bundle flags; enablement changes and cached reinstalls use the cached bundle; removals retain the old bundle's flags.
struct PluginReconcileChangedPlugin {
    /// `hasApps`
    bool has_apps = false;
    /// `hasHooks`
    bool has_hooks = false;
    /// `hasMcps`
    bool has_mcps = false;
    /// Whether either bundle declares skill roots; not a validated inventory of enabled skills.
    bool has_skills = false;
    /// Local plugin ID (`name@marketplace`), matching `PluginSummary.id`.
    std::string id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("hasApps", of.has_apps);
        visit.required("hasHooks", of.has_hooks);
        visit.required("hasMcps", of.has_mcps);
        visit.required("hasSkills", of.has_skills);
        visit.required("id", of.id);
    }
};

/// What `plugin/reconcile` takes.
struct PluginReconcileParams {
    /// Optional client-provided reason recorded with the reconciliation attempt.
    std::optional<std::string> reason;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("reason", of.reason);
    }
};

/// Bundle and installed-state changes observed by this pass, not a runtime-readiness acknowledgement or a cumulative diff since the client's last request. Other metadata-only changes are not listed.
struct PluginReconcileResponse {
    /// Plugins affected by bundle changes, enablement changes, or removals. Installed-state changes compare against the previous cached snapshot, including cached reinstalls. Removal hints survive cache cleanup failures; unchanged plugins are omitted.
    std::vector<PluginReconcileChangedPlugin> changed_plugins;
    /// Subset of failures for which the requested bundle could not be materialized. A previously cached version may still be available.
    std::vector<std::string> failed_materialization_remote_plugin_ids;
    /// Backend remote plugin IDs whose bundle or identity update failed.
    std::vector<std::string> failed_remote_plugin_ids;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("changedPlugins", of.changed_plugins);
        visit.required("failedMaterializationRemotePluginIds", of.failed_materialization_remote_plugin_ids);
        visit.required("failedRemotePluginIds", of.failed_remote_plugin_ids);
    }
};

/// The words that a PluginSearchScope can be.
struct PluginSearchScopeWords {
    /// Those that are known here.
    enum Value {
        /// `global`
        global,
        /// `workspace`
        workspace,
        /// `personal`
        personal,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"global", "workspace", "personal"};
};

/// The `scope` of PluginSearchParams.
using PluginSearchScope = Word<PluginSearchScopeWords>;

/// What `plugin/search` takes.
struct PluginSearchParams {
    /// `searchTerm`
    std::string search_term;
    /// `cursor`
    std::optional<std::string> cursor;
    /// `cwds`
    std::optional<std::vector<AbsolutePathBuf>> cwds;
    /// `limit`
    std::optional<std::uint32_t> limit;
    /// `scope`
    std::optional<PluginSearchScope> scope;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("searchTerm", of.search_term);
        visit.optional("cursor", of.cursor);
        visit.optional("cwds", of.cwds);
        visit.optional("limit", of.limit);
        visit.optional("scope", of.scope);
    }
};

/// One of the `data` of PluginSearchResponse.
struct PluginSearchResult {
    /// `marketplaceName`
    std::string marketplace_name;
    /// `plugin`
    PluginSummary plugin;
    /// `marketplacePath`
    std::optional<AbsolutePathBuf> marketplace_path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("marketplaceName", of.marketplace_name);
        visit.required("plugin", of.plugin);
        visit.optional("marketplacePath", of.marketplace_path);
    }
};

/// The answer to `plugin/search`.
struct PluginSearchResponse {
    /// `data`
    std::vector<PluginSearchResult> data;
    /// `nextCursor`
    std::optional<std::string> next_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.optional("nextCursor", of.next_cursor);
    }
};

/// What `plugin/share/checkout` takes.
struct PluginShareCheckoutParams {
    /// `remotePluginId`
    std::string remote_plugin_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("remotePluginId", of.remote_plugin_id);
    }
};

/// The answer to `plugin/share/checkout`.
struct PluginShareCheckoutResponse {
    /// `marketplaceName`
    std::string marketplace_name;
    /// `marketplacePath`
    AbsolutePathBuf marketplace_path;
    /// `pluginId`
    std::string plugin_id;
    /// `pluginName`
    std::string plugin_name;
    /// `pluginPath`
    AbsolutePathBuf plugin_path;
    /// `remotePluginId`
    std::string remote_plugin_id;
    /// `remoteVersion`
    std::optional<std::string> remote_version;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("marketplaceName", of.marketplace_name);
        visit.required("marketplacePath", of.marketplace_path);
        visit.required("pluginId", of.plugin_id);
        visit.required("pluginName", of.plugin_name);
        visit.required("pluginPath", of.plugin_path);
        visit.required("remotePluginId", of.remote_plugin_id);
        visit.optional("remoteVersion", of.remote_version);
    }
};

/// What `plugin/share/delete` takes.
struct PluginShareDeleteParams {
    /// `remotePluginId`
    std::string remote_plugin_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("remotePluginId", of.remote_plugin_id);
    }
};

/// The answer to `plugin/share/delete`.
struct PluginShareDeleteResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// One of the `data` of PluginShareListResponse.
struct PluginShareListItem {
    /// `plugin`
    PluginSummary plugin;
    /// `localPluginPath`
    std::optional<AbsolutePathBuf> local_plugin_path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("plugin", of.plugin);
        visit.optional("localPluginPath", of.local_plugin_path);
    }
};

/// What `plugin/share/list` takes.
struct PluginShareListParams {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The answer to `plugin/share/list`.
struct PluginShareListResponse {
    /// `data`
    std::vector<PluginShareListItem> data;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
    }
};

/// The words that a PluginShareTargetRole can be.
struct PluginShareTargetRoleWords {
    /// Those that are known here.
    enum Value {
        /// `reader`
        reader,
        /// `editor`
        editor,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"reader", "editor"};
};

/// The `role` of PluginShareTarget.
using PluginShareTargetRole = Word<PluginShareTargetRoleWords>;

/// One of the `shareTargets` of PluginShareSaveParams and PluginShareUpdateTargetsParams.
struct PluginShareTarget {
    /// `principalId`
    std::string principal_id;
    /// `principalType`
    PluginSharePrincipalType principal_type;
    /// `role`
    PluginShareTargetRole role;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("principalId", of.principal_id);
        visit.required("principalType", of.principal_type);
        visit.required("role", of.role);
    }
};

/// What `plugin/share/save` takes.
struct PluginShareSaveParams {
    /// `pluginPath`
    AbsolutePathBuf plugin_path;
    /// `discoverability`
    std::optional<PluginShareDiscoverability> discoverability;
    /// `remotePluginId`
    std::optional<std::string> remote_plugin_id;
    /// `shareTargets`
    std::optional<std::vector<PluginShareTarget>> share_targets;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("pluginPath", of.plugin_path);
        visit.optional("discoverability", of.discoverability);
        visit.optional("remotePluginId", of.remote_plugin_id);
        visit.optional("shareTargets", of.share_targets);
    }
};

/// The answer to `plugin/share/save`.
struct PluginShareSaveResponse {
    /// `remotePluginId`
    std::string remote_plugin_id;
    /// `shareUrl`
    std::string share_url;
    /// `canPublishToWorkspace`
    std::optional<bool> can_publish_to_workspace;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("remotePluginId", of.remote_plugin_id);
        visit.required("shareUrl", of.share_url);
        visit.optional("canPublishToWorkspace", of.can_publish_to_workspace);
    }
};

/// The words that a PluginShareUpdateDiscoverability can be.
struct PluginShareUpdateDiscoverabilityWords {
    /// Those that are known here.
    enum Value {
        /// `UNLISTED`
        unlisted,
        /// `PRIVATE`
        private_,
        /// `LISTED`
        listed,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"UNLISTED", "PRIVATE", "LISTED"};
};

/// The `discoverability` of PluginShareUpdateTargetsParams.
using PluginShareUpdateDiscoverability = Word<PluginShareUpdateDiscoverabilityWords>;

/// What `plugin/share/updateTargets` takes.
struct PluginShareUpdateTargetsParams {
    /// `discoverability`
    PluginShareUpdateDiscoverability discoverability;
    /// `remotePluginId`
    std::string remote_plugin_id;
    /// `shareTargets`
    std::vector<PluginShareTarget> share_targets;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("discoverability", of.discoverability);
        visit.required("remotePluginId", of.remote_plugin_id);
        visit.required("shareTargets", of.share_targets);
    }
};

/// The answer to `plugin/share/updateTargets`.
struct PluginShareUpdateTargetsResponse {
    /// `discoverability`
    PluginShareDiscoverability discoverability;
    /// `principals`
    std::vector<PluginSharePrincipal> principals;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("discoverability", of.discoverability);
        visit.required("principals", of.principals);
    }
};

/// What `plugin/skill/read` takes.
struct PluginSkillReadParams {
    /// `remoteMarketplaceName`
    std::string remote_marketplace_name;
    /// `remotePluginId`
    std::string remote_plugin_id;
    /// `skillName`
    std::string skill_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("remoteMarketplaceName", of.remote_marketplace_name);
        visit.required("remotePluginId", of.remote_plugin_id);
        visit.required("skillName", of.skill_name);
    }
};

/// The answer to `plugin/skill/read`.
struct PluginSkillReadResponse {
    /// `contents`
    std::optional<std::string> contents;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("contents", of.contents);
    }
};

/// What `plugin/uninstall` takes.
struct PluginUninstallParams {
    /// `pluginId`
    std::string plugin_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("pluginId", of.plugin_id);
    }
};

/// The answer to `plugin/uninstall`.
struct PluginUninstallResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

} // namespace codex::protocol

#endif
