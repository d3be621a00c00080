/// @file protocol/app.hpp
/// The types of the protocol that belong to its methods `app/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_APP_HPP
#define CODEX_PROTOCOL_APP_HPP

#include "common.hpp"

namespace codex::protocol {

/// EXPERIMENTAL - app metadata returned by app-list APIs.
struct AppBranding {
    /// `isDiscoverableApp`
    bool is_discoverable_app = false;
    /// `category`
    std::optional<std::string> category;
    /// `developer`
    std::optional<std::string> developer;
    /// `privacyPolicy`
    std::optional<std::string> privacy_policy;
    /// `termsOfService`
    std::optional<std::string> terms_of_service;
    /// `website`
    std::optional<std::string> website;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("isDiscoverableApp", of.is_discoverable_app);
        visit.optional("category", of.category);
        visit.optional("developer", of.developer);
        visit.optional("privacyPolicy", of.privacy_policy);
        visit.optional("termsOfService", of.terms_of_service);
        visit.optional("website", of.website);
    }
};

/// The `review` of AppMetadata.
struct AppReview {
    /// `status`
    std::string status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("status", of.status);
    }
};

/// One of the `screenshots` of AppMetadata.
struct AppScreenshot {
    /// `userPrompt`
    std::string user_prompt;
    /// `fileId`
    std::optional<std::string> file_id;
    /// `url`
    std::optional<std::string> url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("userPrompt", of.user_prompt);
        visit.optional("fileId", of.file_id);
        visit.optional("url", of.url);
    }
};

/// The `appMetadata` of AppInfo.
struct AppMetadata {
    /// `categories`
    std::optional<std::vector<std::string>> categories;
    /// `developer`
    std::optional<std::string> developer;
    /// `firstPartyRequiresInstall`
    std::optional<bool> first_party_requires_install;
    /// `review`
    std::optional<AppReview> review;
    /// `screenshots`
    std::optional<std::vector<AppScreenshot>> screenshots;
    /// `seoDescription`
    std::optional<std::string> seo_description;
    /// `showInComposerWhenUnlinked`
    std::optional<bool> show_in_composer_when_unlinked;
    /// `subCategories`
    std::optional<std::vector<std::string>> sub_categories;
    /// `version`
    std::optional<std::string> version;
    /// `versionId`
    std::optional<std::string> version_id;
    /// `versionNotes`
    std::optional<std::string> version_notes;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("categories", of.categories);
        visit.optional("developer", of.developer);
        visit.optional("firstPartyRequiresInstall", of.first_party_requires_install);
        visit.optional("review", of.review);
        visit.optional("screenshots", of.screenshots);
        visit.optional("seoDescription", of.seo_description);
        visit.optional("showInComposerWhenUnlinked", of.show_in_composer_when_unlinked);
        visit.optional("subCategories", of.sub_categories);
        visit.optional("version", of.version);
        visit.optional("versionId", of.version_id);
        visit.optional("versionNotes", of.version_notes);
    }
};

/// EXPERIMENTAL - app metadata returned by app-list APIs.
struct AppInfo {
    /// `id`
    std::string id;
    /// `name`
    std::string name;
    /// `appMetadata`
    std::optional<AppMetadata> app_metadata;
    /// `branding`
    std::optional<AppBranding> branding;
    /// `description`
    std::optional<std::string> description;
    /// `distributionChannel`
    std::optional<std::string> distribution_channel;
    /// `iconAssets`
    std::optional<std::map<std::string, std::string>> icon_assets;
    /// `iconDarkAssets`
    std::optional<std::map<std::string, std::string>> icon_dark_assets;
    /// `installUrl`
    std::optional<std::string> install_url;
    /// `isAccessible`
    std::optional<bool> is_accessible;
    /// Whether this app is enabled in config.toml. Example: ```toml [apps.bad_app] enabled = false ```
    std::optional<bool> is_enabled;
    /// `labels`
    std::optional<std::map<std::string, std::string>> labels;
    /// `logoUrl`
    std::optional<std::string> logo_url;
    /// `logoUrlDark`
    std::optional<std::string> logo_url_dark;
    /// `pluginDisplayNames`
    std::optional<std::vector<std::string>> plugin_display_names;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("name", of.name);
        visit.optional("appMetadata", of.app_metadata);
        visit.optional("branding", of.branding);
        visit.optional("description", of.description);
        visit.optional("distributionChannel", of.distribution_channel);
        visit.optional("iconAssets", of.icon_assets);
        visit.optional("iconDarkAssets", of.icon_dark_assets);
        visit.optional("installUrl", of.install_url);
        visit.optional("isAccessible", of.is_accessible);
        visit.optional("isEnabled", of.is_enabled);
        visit.optional("labels", of.labels);
        visit.optional("logoUrl", of.logo_url);
        visit.optional("logoUrlDark", of.logo_url_dark);
        visit.optional("pluginDisplayNames", of.plugin_display_names);
    }
};

/// EXPERIMENTAL - notification emitted when the app list changes.
struct AppListUpdatedNotification {
    /// `data`
    std::vector<AppInfo> data;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
    }
};

/// EXPERIMENTAL - metadata returned by app/read.
struct AppToolSummary {
    /// `description`
    std::string description;
    /// `name`
    std::string name;
    /// `disabledReason`
    std::optional<std::string> disabled_reason;
    /// `isEnabled`
    std::optional<bool> is_enabled;
    /// `isReadOnly`
    std::optional<bool> is_read_only;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("description", of.description);
        visit.required("name", of.name);
        visit.optional("disabledReason", of.disabled_reason);
        visit.optional("isEnabled", of.is_enabled);
        visit.optional("isReadOnly", of.is_read_only);
        visit.optional("title", of.title);
    }
};

/// Read the committed installed connector runtime snapshot.
struct AppsInstalledParams {
    /// When true and Apps are permitted, refresh and publish the hosted connector runtime tool snapshot first.
    std::optional<bool> force_refresh;
    /// Optional loaded thread id used to evaluate effective app configuration.
    std::optional<std::string> thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("forceRefresh", of.force_refresh);
        visit.optional("threadId", of.thread_id);
    }
};

/// Installed connector runtime state.
struct InstalledApp {
    /// Whether the connector is enabled and has a non-synthetic, model-visible tool allowed by effective MCP and app/tool policy in the committed runtime snapshot.
    bool callable = false;
    /// Effective enabled state after applying global, workspace, local, and managed configuration at read time.
    bool enabled = false;
    /// `id`
    std::string id;
    /// Best-effort name carried by the runtime tool catalog. Canonical app metadata remains owned by `app/read`.
    std::optional<std::string> runtime_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("callable", of.callable);
        visit.required("enabled", of.enabled);
        visit.required("id", of.id);
        visit.optional("runtimeName", of.runtime_name);
    }
};

/// The installed connectors in one committed runtime snapshot.
struct AppsInstalledResponse {
    /// `apps`
    std::vector<InstalledApp> apps;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("apps", of.apps);
    }
};

/// EXPERIMENTAL - list available apps/connectors.
struct AppsListParams {
    /// Opaque pagination cursor returned by a previous call.
    std::optional<std::string> cursor;
    /// When true, bypass app caches and fetch the latest data from sources.
    std::optional<bool> force_refetch;
    /// Optional page size; defaults to a reasonable server-side value.
    std::optional<std::uint32_t> limit;
    /// Optional thread id used to evaluate app feature gating from that thread's config.
    std::optional<std::string> thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cursor", of.cursor);
        visit.optional("forceRefetch", of.force_refetch);
        visit.optional("limit", of.limit);
        visit.optional("threadId", of.thread_id);
    }
};

/// EXPERIMENTAL - app list response.
struct AppsListResponse {
    /// `data`
    std::vector<AppInfo> data;
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
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

/// EXPERIMENTAL - read metadata for specific apps/connectors.
struct AppsReadParams {
    /// App ids to read. The server accepts at most 100 ids and deduplicates repeated ids while preserving their first-request order.
    std::vector<std::string> app_ids;
    /// When true, include display-only public tool summaries in the returned metadata.
    std::optional<bool> include_tools;
    /// Optional loaded thread id used to evaluate effective app configuration.
    std::optional<std::string> thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("appIds", of.app_ids);
        visit.optional("includeTools", of.include_tools);
        visit.optional("threadId", of.thread_id);
    }
};

/// EXPERIMENTAL - metadata returned by app/read.
struct ConnectorMetadata {
    /// `id`
    std::string id;
    /// `name`
    std::string name;
    /// `description`
    std::optional<std::string> description;
    /// `distributionChannel`
    std::optional<std::string> distribution_channel;
    /// `iconUrl`
    std::optional<std::string> icon_url;
    /// `iconUrlDark`
    std::optional<std::string> icon_url_dark;
    /// `installUrl`
    std::optional<std::string> install_url;
    /// `pluginDisplayNames`
    std::optional<std::vector<std::string>> plugin_display_names;
    /// `toolSummaries`
    std::optional<std::vector<AppToolSummary>> tool_summaries;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("name", of.name);
        visit.optional("description", of.description);
        visit.optional("distributionChannel", of.distribution_channel);
        visit.optional("iconUrl", of.icon_url);
        visit.optional("iconUrlDark", of.icon_url_dark);
        visit.optional("installUrl", of.install_url);
        visit.optional("pluginDisplayNames", of.plugin_display_names);
        visit.optional("toolSummaries", of.tool_summaries);
    }
};

/// EXPERIMENTAL - app/read response.
struct AppsReadResponse {
    /// `apps`
    std::vector<ConnectorMetadata> apps;
    /// `missingAppIds`
    std::vector<std::string> missing_app_ids;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("apps", of.apps);
        visit.required("missingAppIds", of.missing_app_ids);
    }
};

} // namespace codex::protocol

#endif
