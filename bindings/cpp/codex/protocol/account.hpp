/// @file protocol/account.hpp
/// The types of the protocol that belong to its methods `account/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_ACCOUNT_HPP
#define CODEX_PROTOCOL_ACCOUNT_HPP

#include "common.hpp"

namespace codex::protocol {

/// The case `amazonBedrock` of Account.
struct AmazonBedrockAccount {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "amazonBedrock";

    /// `usesCodexManagedCredentials`
    std::optional<bool> uses_codex_managed_credentials;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("usesCodexManagedCredentials", of.uses_codex_managed_credentials);
    }
};

/// The case `apiKey` of Account.
struct ApiKeyAccount {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "apiKey";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a PlanType can be.
struct PlanTypeWords {
    /// Those that are known here.
    enum Value {
        /// `free`
        free,
        /// `go`
        go,
        /// `plus`
        plus,
        /// `pro`
        pro,
        /// `prolite`
        prolite,
        /// `promax`
        promax,
        /// `team`
        team,
        /// `self_serve_business_prolite`
        self_serve_business_prolite,
        /// `self_serve_business_usage_based`
        self_serve_business_usage_based,
        /// `business`
        business,
        /// `ent26`
        ent26,
        /// `enterprise_cbp_automation`
        enterprise_cbp_automation,
        /// `enterprise_cbp_usage_based`
        enterprise_cbp_usage_based,
        /// `enterprise`
        enterprise,
        /// `edu`
        edu,
        /// `edu_plus`
        edu_plus,
        /// `edu_pro`
        edu_pro,
        /// `unknown`
        unknown,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"free", "go", "plus", "pro", "prolite", "promax", "team", "self_serve_business_prolite", "self_serve_business_usage_based", "business", "ent26", "enterprise_cbp_automation", "enterprise_cbp_usage_based", "enterprise", "edu", "edu_plus", "edu_pro", "unknown"};
};

/// The `planType` of AccountUpdatedNotification, ChatgptAccount and RateLimitSnapshot.
using PlanType = Word<PlanTypeWords>;

/// The case `chatgpt` of Account.
struct ChatgptAccount {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "chatgpt";

    /// `email`
    std::optional<std::string> email;
    /// `planType`
    PlanType plan_type;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.nullable("email", of.email);
        visit.required("planType", of.plan_type);
    }
};

/// The `account` of GetAccountResponse.
using Account = std::variant<ApiKeyAccount, ChatgptAccount, AmazonBedrockAccount, Unrecognized>;

/// The words that a DesktopOnboardingEntrypoint can be.
struct DesktopOnboardingEntrypointWords {
    /// Those that are known here.
    enum Value {
        /// `life_sciences`
        life_sciences,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"life_sciences"};
};

/// The `onboardingEntrypoint` of AccountLoginCompletedNotification.
using DesktopOnboardingEntrypoint = Word<DesktopOnboardingEntrypointWords>;

/// What `account/login/completed` tells.
struct AccountLoginCompletedNotification {
    /// `success`
    bool success = false;
    /// `error`
    std::optional<std::string> error;
    /// `loginId`
    std::optional<std::string> login_id;
    /// `onboardingEntrypoint`
    std::optional<DesktopOnboardingEntrypoint> onboarding_entrypoint;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("success", of.success);
        visit.optional("error", of.error);
        visit.optional("loginId", of.login_id);
        visit.optional("onboardingEntrypoint", of.onboarding_entrypoint);
    }
};

/// The `credits` of RateLimitSnapshot.
struct CreditsSnapshot {
    /// `hasCredits`
    bool has_credits = false;
    /// `unlimited`
    bool unlimited = false;
    /// `balance`
    std::optional<std::string> balance;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("hasCredits", of.has_credits);
        visit.required("unlimited", of.unlimited);
        visit.optional("balance", of.balance);
    }
};

/// The words that a RateLimitReachedType can be.
struct RateLimitReachedTypeWords {
    /// Those that are known here.
    enum Value {
        /// `rate_limit_reached`
        rate_limit_reached,
        /// `workspace_owner_credits_depleted`
        workspace_owner_credits_depleted,
        /// `workspace_member_credits_depleted`
        workspace_member_credits_depleted,
        /// `workspace_owner_usage_limit_reached`
        workspace_owner_usage_limit_reached,
        /// `workspace_member_usage_limit_reached`
        workspace_member_usage_limit_reached,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"rate_limit_reached", "workspace_owner_credits_depleted", "workspace_member_credits_depleted", "workspace_owner_usage_limit_reached", "workspace_member_usage_limit_reached"};
};

/// The `rateLimitReachedType` of RateLimitSnapshot.
using RateLimitReachedType = Word<RateLimitReachedTypeWords>;

/// The `primary` of RateLimitSnapshot.
struct RateLimitWindow {
    /// `usedPercent`
    std::int32_t used_percent = 0;
    /// `resetsAt`
    std::optional<std::int64_t> resets_at;
    /// `windowDurationMins`
    std::optional<std::int64_t> window_duration_mins;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("usedPercent", of.used_percent);
        visit.optional("resetsAt", of.resets_at);
        visit.optional("windowDurationMins", of.window_duration_mins);
    }
};

/// The `individualLimit` of RateLimitSnapshot.
struct SpendControlLimitSnapshot {
    /// `limit`
    std::string limit;
    /// `remainingPercent`
    std::int32_t remaining_percent = 0;
    /// `resetsAt`
    std::int64_t resets_at = 0;
    /// `used`
    std::string used;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("limit", of.limit);
        visit.required("remainingPercent", of.remaining_percent);
        visit.required("resetsAt", of.resets_at);
        visit.required("used", of.used);
    }
};

/// The `rateLimits` of AccountRateLimitsUpdatedNotification and GetAccountRateLimitsResponse.
struct RateLimitSnapshot {
    /// `credits`
    std::optional<CreditsSnapshot> credits;
    /// `individualLimit`
    std::optional<SpendControlLimitSnapshot> individual_limit;
    /// `limitId`
    std::optional<std::string> limit_id;
    /// `limitName`
    std::optional<std::string> limit_name;
    /// Normal model whose display name and reasoning options describe this quota alias.
    std::optional<std::string> normal_model_slug;
    /// `planType`
    std::optional<PlanType> plan_type;
    /// `primary`
    std::optional<RateLimitWindow> primary;
    /// `rateLimitReachedType`
    std::optional<RateLimitReachedType> rate_limit_reached_type;
    /// `secondary`
    std::optional<RateLimitWindow> secondary;
    /// Backend-reported spend-control state. `None` is unavailable, not a sparse-update recovery.
    std::optional<bool> spend_control_reached;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("credits", of.credits);
        visit.optional("individualLimit", of.individual_limit);
        visit.optional("limitId", of.limit_id);
        visit.optional("limitName", of.limit_name);
        visit.optional("normalModelSlug", of.normal_model_slug);
        visit.optional("planType", of.plan_type);
        visit.optional("primary", of.primary);
        visit.optional("rateLimitReachedType", of.rate_limit_reached_type);
        visit.optional("secondary", of.secondary);
        visit.optional("spendControlReached", of.spend_control_reached);
    }
};

/// Sparse rolling rate-limit update.
///
/// Clients should merge available values into the most recent `account/rateLimits/read` response or refetch that snapshot. Nullable account metadata may be unavailable in a rolling update and does not clear a previously observed value.
struct AccountRateLimitsUpdatedNotification {
    /// `rateLimits`
    RateLimitSnapshot rate_limits;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("rateLimits", of.rate_limits);
    }
};

/// The words that a AccountRoutingOverride can be.
struct AccountRoutingOverrideWords {
    /// Those that are known here.
    enum Value {
        /// `NO_CONSTRAINT`
        no_constraint,
        /// `us`
        us,
        /// `us_cr`
        us_cr,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"NO_CONSTRAINT", "us", "us_cr"};
};

/// Backend routing policy. Wire values match the accounts/check contract.
using AccountRoutingOverride = Word<AccountRoutingOverrideWords>;

/// One of the `dailyUsageBuckets` of GetAccountTokenUsageResponse.
struct AccountTokenUsageDailyBucket {
    /// `startDate`
    std::string start_date;
    /// `tokens`
    std::int64_t tokens = 0;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("startDate", of.start_date);
        visit.required("tokens", of.tokens);
    }
};

/// The `summary` of GetAccountTokenUsageResponse.
struct AccountTokenUsageSummary {
    /// `currentStreakDays`
    std::optional<std::int64_t> current_streak_days;
    /// `lifetimeTokens`
    std::optional<std::int64_t> lifetime_tokens;
    /// `longestRunningTurnSec`
    std::optional<std::int64_t> longest_running_turn_sec;
    /// `longestStreakDays`
    std::optional<std::int64_t> longest_streak_days;
    /// `peakDailyTokens`
    std::optional<std::int64_t> peak_daily_tokens;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("currentStreakDays", of.current_streak_days);
        visit.optional("lifetimeTokens", of.lifetime_tokens);
        visit.optional("longestRunningTurnSec", of.longest_running_turn_sec);
        visit.optional("longestStreakDays", of.longest_streak_days);
        visit.optional("peakDailyTokens", of.peak_daily_tokens);
    }
};

/// The words that a AuthMode can be.
struct AuthModeWords {
    /// Those that are known here.
    enum Value {
        /// OpenAI API key provided by the caller and stored by Codex.
        apikey,
        /// ChatGPT OAuth managed by Codex (tokens persisted and refreshed by Codex).
        chatgpt,
        /// [UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE.
        ///
        /// ChatGPT auth tokens are supplied by an external host app and are only stored in memory. Token refresh must be handled by the external host app.
        chatgpt_auth_tokens,
        /// Backend auth supplied as request headers.
        headers,
        /// Programmatic Codex auth backed by a registered Agent Identity.
        agent_identity,
        /// Programmatic Codex auth backed by a personal access token.
        personal_access_token,
        /// Amazon Bedrock bearer token managed by Codex.
        bedrock_api_key,
        /// Amazon Bedrock AWS access keys managed by Codex.
        bedrock_access_keys,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"apikey", "chatgpt", "chatgptAuthTokens", "headers", "agentIdentity", "personalAccessToken", "bedrockApiKey", "bedrockAccessKeys"};
};

/// Authentication mode for OpenAI-backed providers.
using AuthMode = Word<AuthModeWords>;

/// What `account/updated` tells.
struct AccountUpdatedNotification {
    /// `authMode`
    std::optional<AuthMode> auth_mode;
    /// `planType`
    std::optional<PlanType> plan_type;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("authMode", of.auth_mode);
        visit.optional("planType", of.plan_type);
    }
};

/// The words that a AddCreditsNudgeCreditType can be.
struct AddCreditsNudgeCreditTypeWords {
    /// Those that are known here.
    enum Value {
        /// `credits`
        credits,
        /// `usage_limit`
        usage_limit,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"credits", "usage_limit"};
};

/// The `creditType` of SendAddCreditsNudgeEmailParams.
using AddCreditsNudgeCreditType = Word<AddCreditsNudgeCreditTypeWords>;

/// The words that a AddCreditsNudgeEmailStatus can be.
struct AddCreditsNudgeEmailStatusWords {
    /// Those that are known here.
    enum Value {
        /// `sent`
        sent,
        /// `cooldown_active`
        cooldown_active,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"sent", "cooldown_active"};
};

/// The `status` of SendAddCreditsNudgeEmailResponse.
using AddCreditsNudgeEmailStatus = Word<AddCreditsNudgeEmailStatusWords>;

/// [UNSTABLE] Managed Amazon Bedrock AWS access key login is experimental.
struct AmazonBedrockAccessKeysLoginAccountParams {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "amazonBedrockAccessKeys";

    /// `accessKeyId`
    std::string access_key_id;
    /// `region`
    std::string region;
    /// `secretAccessKey`
    std::string secret_access_key;
    /// `sessionToken`
    std::optional<std::string> session_token;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("accessKeyId", of.access_key_id);
        visit.required("region", of.region);
        visit.required("secretAccessKey", of.secret_access_key);
        visit.optional("sessionToken", of.session_token);
    }
};

/// [UNSTABLE] Managed Amazon Bedrock login is experimental.
struct AmazonBedrockLoginAccountParams {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "amazonBedrock";

    /// `apiKey`
    std::string api_key;
    /// `region`
    std::string region;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("apiKey", of.api_key);
        visit.required("region", of.region);
    }
};

/// The case `amazonBedrock` of LoginAccountResponse.
struct AmazonBedrockLoginAccountResponse {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "amazonBedrock";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `apiKey` of LoginAccountParams.
struct ApiKeyLoginAccountParams {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "apiKey";

    /// `apiKey`
    std::string api_key;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("apiKey", of.api_key);
    }
};

/// The case `apiKey` of LoginAccountResponse.
struct ApiKeyLoginAccountResponse {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "apiKey";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a AwsCredentialType can be.
struct AwsCredentialTypeWords {
    /// Those that are known here.
    enum Value {
        /// `accessKeys`
        access_keys,
        /// `bedrockApiKey`
        bedrock_api_key,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"accessKeys", "bedrockApiKey"};
};

/// The `type` of BedrockEnvironmentCredential.
using AwsCredentialType = Word<AwsCredentialTypeWords>;

/// One of the `profiles` of BedrockDiscoverResponse.
struct BedrockAwsProfile {
    /// `name`
    std::string name;
    /// `region`
    std::optional<std::string> region;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.optional("region", of.region);
    }
};

/// What `account/bedrock/checkGovCloudRequirements` takes.
struct BedrockCheckGovCloudRequirementsParams {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Advisory check of the current Bedrock configuration after login or setup.
struct BedrockCheckGovCloudRequirementsResponse {
    /// Whether the active Bedrock authentication resolves to a GovCloud region.
    bool is_gov_cloud = false;
    /// Whether GovCloud is selected and the managed requirements miss the baseline. A false value is not a general certification of the network configuration.
    bool should_warn = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("isGovCloud", of.is_gov_cloud);
        visit.required("shouldWarn", of.should_warn);
    }
};

/// What `account/bedrock/discover` takes.
struct BedrockDiscoverParams {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// One of the `environmentCredentials` of BedrockDiscoverResponse.
struct BedrockEnvironmentCredential {
    /// `type`
    AwsCredentialType type;
    /// `region`
    std::optional<std::string> region;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("type", of.type);
        visit.optional("region", of.region);
    }
};

/// The answer to `account/bedrock/discover`.
struct BedrockDiscoverResponse {
    /// `environmentCredentials`
    std::vector<BedrockEnvironmentCredential> environment_credentials;
    /// `profiles`
    std::vector<BedrockAwsProfile> profiles;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("environmentCredentials", of.environment_credentials);
        visit.required("profiles", of.profiles);
    }
};

/// The case `environment` of BedrockSetupParams.
struct EnvironmentBedrockSetupParams {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "environment";

    /// `region`
    std::string region;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("region", of.region);
    }
};

/// The case `profile` of BedrockSetupParams.
struct ProfileBedrockSetupParams {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "profile";

    /// `profile`
    std::string profile;
    /// `region`
    std::string region;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("profile", of.profile);
        visit.required("region", of.region);
    }
};

/// What `account/bedrock/setup` takes.
using BedrockSetupParams = std::variant<ProfileBedrockSetupParams, EnvironmentBedrockSetupParams, Unrecognized>;

/// The answer to `account/bedrock/setup`.
struct BedrockSetupResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `account/login/cancel` takes.
struct CancelLoginAccountParams {
    /// `loginId`
    std::string login_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("loginId", of.login_id);
    }
};

/// The words that a CancelLoginAccountStatus can be.
struct CancelLoginAccountStatusWords {
    /// Those that are known here.
    enum Value {
        /// `canceled`
        canceled,
        /// `notFound`
        not_found,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"canceled", "notFound"};
};

/// The `status` of CancelLoginAccountResponse.
using CancelLoginAccountStatus = Word<CancelLoginAccountStatusWords>;

/// The answer to `account/login/cancel`.
struct CancelLoginAccountResponse {
    /// `status`
    CancelLoginAccountStatus status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("status", of.status);
    }
};

/// [UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE. The access token must contain the same scopes that Codex-managed ChatGPT auth tokens have.
struct ChatgptAuthTokensLoginAccountParams {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "chatgptAuthTokens";

    /// Access token (JWT) supplied by the client. This token is used for backend API requests and email extraction.
    std::string access_token;
    /// Workspace/account identifier supplied by the client.
    std::string chatgpt_account_id;
    /// Optional plan type supplied by the client.
    ///
    /// When `null`, Codex attempts to derive the plan type from access-token claims. If unavailable, the plan defaults to `unknown`.
    std::optional<std::string> chatgpt_plan_type;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("accessToken", of.access_token);
        visit.required("chatgptAccountId", of.chatgpt_account_id);
        visit.optional("chatgptPlanType", of.chatgpt_plan_type);
    }
};

/// The case `chatgptAuthTokens` of LoginAccountResponse.
struct ChatgptAuthTokensLoginAccountResponse {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "chatgptAuthTokens";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a ChatgptAuthTokensRefreshReason can be.
struct ChatgptAuthTokensRefreshReasonWords {
    /// Those that are known here.
    enum Value {
        /// Codex attempted a backend request and received `401 Unauthorized`.
        unauthorized,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"unauthorized"};
};

/// The `reason` of ChatgptAuthTokensRefreshParams.
using ChatgptAuthTokensRefreshReason = Word<ChatgptAuthTokensRefreshReasonWords>;

/// What the server asks with `account/chatgptAuthTokens/refresh`.
struct ChatgptAuthTokensRefreshParams {
    /// `reason`
    ChatgptAuthTokensRefreshReason reason;
    /// Workspace/account identifier that Codex was previously using.
    ///
    /// Clients that manage multiple accounts/workspaces can use this as a hint to refresh the token for the correct workspace.
    ///
    /// This may be `null` when the prior auth state did not include a workspace identifier (`chatgpt_account_id`).
    std::optional<std::string> previous_account_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("reason", of.reason);
        visit.optional("previousAccountId", of.previous_account_id);
    }
};

/// The answer to `account/chatgptAuthTokens/refresh`.
struct ChatgptAuthTokensRefreshResponse {
    /// `accessToken`
    std::string access_token;
    /// `chatgptAccountId`
    std::string chatgpt_account_id;
    /// `chatgptPlanType`
    std::optional<std::string> chatgpt_plan_type;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("accessToken", of.access_token);
        visit.required("chatgptAccountId", of.chatgpt_account_id);
        visit.optional("chatgptPlanType", of.chatgpt_plan_type);
    }
};

/// The case `chatgptDeviceCode` of LoginAccountParams.
struct ChatgptDeviceCodeLoginAccountParams {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "chatgptDeviceCode";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `chatgptDeviceCode` of LoginAccountResponse.
struct ChatgptDeviceCodeLoginAccountResponse {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "chatgptDeviceCode";

    /// `loginId`
    std::string login_id;
    /// One-time code the user must enter after signing in.
    std::string user_code;
    /// URL the client should open in a browser to complete device code authorization.
    std::string verification_url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("loginId", of.login_id);
        visit.required("userCode", of.user_code);
        visit.required("verificationUrl", of.verification_url);
    }
};

/// The words that a LoginAppBrand can be.
struct LoginAppBrandWords {
    /// Those that are known here.
    enum Value {
        /// `codex`
        codex,
        /// `chatgpt`
        chatgpt,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"codex", "chatgpt"};
};

/// The `appBrand` of ChatgptLoginAccountParams.
using LoginAppBrand = Word<LoginAppBrandWords>;

/// The case `chatgpt` of LoginAccountParams.
struct ChatgptLoginAccountParams {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "chatgpt";

    /// `appBrand`
    std::optional<LoginAppBrand> app_brand;
    /// `codexStreamlinedLogin`
    std::optional<bool> codex_streamlined_login;
    /// `useHostedLoginSuccessPage`
    std::optional<bool> use_hosted_login_success_page;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("appBrand", of.app_brand);
        visit.optional("codexStreamlinedLogin", of.codex_streamlined_login);
        visit.optional("useHostedLoginSuccessPage", of.use_hosted_login_success_page);
    }
};

/// The case `chatgpt` of LoginAccountResponse.
struct ChatgptLoginAccountResponse {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "chatgpt";

    /// URL the client should open in a browser to initiate the OAuth flow.
    std::string auth_url;
    /// `loginId`
    std::string login_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("authUrl", of.auth_url);
        visit.required("loginId", of.login_id);
    }
};

/// The words that a ConsumeAccountRateLimitResetCreditOutcome can be.
struct ConsumeAccountRateLimitResetCreditOutcomeWords {
    /// Those that are known here.
    enum Value {
        /// A reset credit was consumed and the eligible rate-limit windows were reset.
        reset,
        /// No current rate-limit window is eligible for a reset.
        nothing_to_reset,
        /// The account has no earned reset credits available.
        no_credit,
        /// The same idempotency key already completed a reset successfully.
        already_redeemed,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"reset", "nothingToReset", "noCredit", "alreadyRedeemed"};
};

/// The `outcome` of ConsumeAccountRateLimitResetCreditResponse.
using ConsumeAccountRateLimitResetCreditOutcome = Word<ConsumeAccountRateLimitResetCreditOutcomeWords>;

/// What `account/rateLimitResetCredit/consume` takes.
struct ConsumeAccountRateLimitResetCreditParams {
    /// Identifies one logical reset attempt. A UUID is recommended; reuse the same value when retrying that attempt.
    std::string idempotency_key;
    /// Opaque reset-credit identifier to redeem. When omitted, the backend selects the next available credit.
    std::optional<std::string> credit_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("idempotencyKey", of.idempotency_key);
        visit.optional("creditId", of.credit_id);
    }
};

/// The answer to `account/rateLimitResetCredit/consume`.
struct ConsumeAccountRateLimitResetCreditResponse {
    /// `outcome`
    ConsumeAccountRateLimitResetCreditOutcome outcome;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("outcome", of.outcome);
    }
};

/// The answer to `account/gatewayOAuth/cancel`.
struct GatewayOAuthCancelResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a GatewayOAuthStatus can be.
struct GatewayOAuthStatusWords {
    /// Those that are known here.
    enum Value {
        /// `notReady`
        not_ready,
        /// `started`
        started,
        /// `succeeded`
        succeeded,
        /// `failed`
        failed,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"notReady", "started", "succeeded", "failed"};
};

/// The `status` of GatewayOAuthChangedNotification and GatewayOAuthReadResponse.
using GatewayOAuthStatus = Word<GatewayOAuthStatusWords>;

/// What `account/gatewayOAuth/changed` tells.
struct GatewayOAuthChangedNotification {
    /// `providerId`
    std::string provider_id;
    /// `status`
    GatewayOAuthStatus status;
    /// Authorization handoff, sent only to the connection that started login.
    std::optional<std::string> auth_url;
    /// `error`
    std::optional<std::string> error;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("providerId", of.provider_id);
        visit.required("status", of.status);
        visit.optional("authUrl", of.auth_url);
        visit.optional("error", of.error);
    }
};

/// The answer to `account/gatewayOAuth/login`.
struct GatewayOAuthLoginResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Current effective gateway policy and credential readiness; never contains credentials.
struct GatewayOAuthReadResponse {
    /// `providerId`
    std::string provider_id;
    /// `providerName`
    std::string provider_name;
    /// Whether the selected provider uses gateway OAuth, even when already signed in.
    bool required = false;
    /// `error`
    std::optional<std::string> error;
    /// Null when the effective provider does not use gateway OAuth.
    std::optional<GatewayOAuthStatus> status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("providerId", of.provider_id);
        visit.required("providerName", of.provider_name);
        visit.required("required", of.required);
        visit.optional("error", of.error);
        visit.optional("status", of.status);
    }
};

/// What `account/read` takes.
struct GetAccountParams {
    /// When `true`, requests a proactive token refresh before returning.
    ///
    /// In managed auth mode this triggers the normal refresh-token flow. In external auth mode this flag is ignored. Clients should refresh tokens themselves and call `account/login/start` with `chatgptAuthTokens`.
    std::optional<bool> refresh_token;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("refreshToken", of.refresh_token);
    }
};

/// Usage-read capabilities of the requesting client, never inferred from its experiment arm.
struct GetAccountRateLimitsParams {
    /// Skip the separate reset-credit detail lookup for background usage polls. The usage response still includes the available count; omitted/false preserves detailed reads.
    std::optional<bool> exclude_reset_credit_details;
    /// The client supports automatic Luna Reserve fallback. For eligible ChatGPT CLI users, allow the backend to record experiment exposure after ordinary usage is blocked.
    std::optional<bool> supports_luna_reserve;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("excludeResetCreditDetails", of.exclude_reset_credit_details);
        visit.optional("supportsLunaReserve", of.supports_luna_reserve);
    }
};

/// The words that a RateLimitResetCreditStatus can be.
struct RateLimitResetCreditStatusWords {
    /// Those that are known here.
    enum Value {
        /// `available`
        available,
        /// `redeeming`
        redeeming,
        /// `redeemed`
        redeemed,
        /// `unknown`
        unknown,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"available", "redeeming", "redeemed", "unknown"};
};

/// The `status` of RateLimitResetCredit.
using RateLimitResetCreditStatus = Word<RateLimitResetCreditStatusWords>;

/// The words that a RateLimitResetType can be.
struct RateLimitResetTypeWords {
    /// Those that are known here.
    enum Value {
        /// `codexRateLimits`
        codex_rate_limits,
        /// `unknown`
        unknown,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"codexRateLimits", "unknown"};
};

/// The `resetType` of RateLimitResetCredit.
using RateLimitResetType = Word<RateLimitResetTypeWords>;

/// One of the `credits` of RateLimitResetCreditsSummary.
struct RateLimitResetCredit {
    /// Unix timestamp in seconds when the credit was granted.
    std::int64_t granted_at = 0;
    /// Opaque backend identifier for this reset credit.
    std::string id;
    /// `resetType`
    RateLimitResetType reset_type;
    /// `status`
    RateLimitResetCreditStatus status;
    /// Backend-provided display description for this credit, or `null` when unavailable.
    std::optional<std::string> description;
    /// Unix timestamp in seconds when the credit expires, or `null` if it does not expire.
    std::optional<std::int64_t> expires_at;
    /// Backend-provided display title for this credit, or `null` when unavailable.
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("grantedAt", of.granted_at);
        visit.required("id", of.id);
        visit.required("resetType", of.reset_type);
        visit.required("status", of.status);
        visit.optional("description", of.description);
        visit.optional("expiresAt", of.expires_at);
        visit.optional("title", of.title);
    }
};

/// The `rateLimitResetCredits` of GetAccountRateLimitsResponse.
struct RateLimitResetCreditsSummary {
    /// `availableCount`
    std::int64_t available_count = 0;
    /// Detail rows for available reset credits, when the backend provides them.
    ///
    /// `null` means only `availableCount` is known, while an empty array means details were fetched and no available credits were returned. The backend may cap this list, so its length can be less than `availableCount`.
    std::optional<std::vector<RateLimitResetCredit>> credits;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("availableCount", of.available_count);
        visit.optional("credits", of.credits);
    }
};

/// The answer to `account/rateLimits/read`.
struct GetAccountRateLimitsResponse {
    /// Backward-compatible single-bucket view; mirrors the historical payload.
    RateLimitSnapshot rate_limits;
    /// Account associated with this usage snapshot, when supplied by the backend.
    std::optional<std::string> account_id;
    /// Backend permission for ordinary included usage, validated against the active account. Null means unavailable; clients must not infer recovery from percentages or reset times.
    std::optional<bool> ordinary_usage_allowed;
    /// `rateLimitResetCredits`
    std::optional<RateLimitResetCreditsSummary> rate_limit_reset_credits;
    /// Optional backend-owned banner from the same usage read. Its nested keys retain the backend's snake_case contract; an absent banner leaves the client's existing UI unchanged.
    std::optional<json> rate_limit_upsell;
    /// Multi-bucket view keyed by metered `limit_id` (for example, `codex`).
    std::optional<std::map<std::string, RateLimitSnapshot>> rate_limits_by_limit_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("rateLimits", of.rate_limits);
        visit.optional("accountId", of.account_id);
        visit.optional("ordinaryUsageAllowed", of.ordinary_usage_allowed);
        visit.optional("rateLimitResetCredits", of.rate_limit_reset_credits);
        visit.optional("rateLimitUpsell", of.rate_limit_upsell);
        visit.optional("rateLimitsByLimitId", of.rate_limits_by_limit_id);
    }
};

/// The `workspaceRouting` of GetAccountResponse.
struct WorkspaceRouting {
    /// `accountRoutingOverride`
    AccountRoutingOverride account_routing_override;
    /// `backendOrigin`
    std::string backend_origin;
    /// `chatgptAccountId`
    std::string chatgpt_account_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("accountRoutingOverride", of.account_routing_override);
        visit.required("backendOrigin", of.backend_origin);
        visit.required("chatgptAccountId", of.chatgpt_account_id);
    }
};

/// The answer to `account/read`.
struct GetAccountResponse {
    /// `requiresOpenaiAuth`
    bool requires_openai_auth = false;
    /// `account`
    std::optional<Account> account;
    /// `workspaceRouting`
    std::optional<WorkspaceRouting> workspace_routing;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("requiresOpenaiAuth", of.requires_openai_auth);
        visit.optional("account", of.account);
        visit.optional("workspaceRouting", of.workspace_routing);
    }
};

/// What `account/usage/read` takes.
struct GetAccountTokenUsageParams {
    /// When present, read estimated usage for this thread instead of account-wide token activity.
    std::optional<std::string> thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("threadId", of.thread_id);
    }
};

/// One of the `groups` of ThreadUsage.
struct ThreadUsageBreakdownGroup {
    /// `estimatedUsageCreditsMicros`
    std::int64_t estimated_usage_credits_micros = 0;
    /// `cachedInputTokens`
    std::optional<std::int64_t> cached_input_tokens;
    /// `inputTokens`
    std::optional<std::int64_t> input_tokens;
    /// `model`
    std::optional<std::string> model;
    /// `netNewInputTokens`
    std::optional<std::int64_t> net_new_input_tokens;
    /// `outputTokens`
    std::optional<std::int64_t> output_tokens;
    /// `reasoningEffort`
    std::optional<std::string> reasoning_effort;
    /// `speed`
    std::optional<std::string> speed;
    /// `totalTokens`
    std::optional<std::int64_t> total_tokens;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("estimatedUsageCreditsMicros", of.estimated_usage_credits_micros);
        visit.optional("cachedInputTokens", of.cached_input_tokens);
        visit.optional("inputTokens", of.input_tokens);
        visit.optional("model", of.model);
        visit.optional("netNewInputTokens", of.net_new_input_tokens);
        visit.optional("outputTokens", of.output_tokens);
        visit.optional("reasoningEffort", of.reasoning_effort);
        visit.optional("speed", of.speed);
        visit.optional("totalTokens", of.total_tokens);
    }
};

/// The `threadUsage` of GetAccountTokenUsageResponse.
struct ThreadUsage {
    /// `estimatedUsageCreditsMicros`
    std::int64_t estimated_usage_credits_micros = 0;
    /// `groups`
    std::vector<ThreadUsageBreakdownGroup> groups;
    /// `threadId`
    std::string thread_id;
    /// `estimatedUsageUsdMicros`
    std::optional<std::int64_t> estimated_usage_usd_micros;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("estimatedUsageCreditsMicros", of.estimated_usage_credits_micros);
        visit.required("groups", of.groups);
        visit.required("threadId", of.thread_id);
        visit.optional("estimatedUsageUsdMicros", of.estimated_usage_usd_micros);
    }
};

/// The answer to `account/usage/read`.
struct GetAccountTokenUsageResponse {
    /// `summary`
    AccountTokenUsageSummary summary;
    /// `dailyUsageBuckets`
    std::optional<std::vector<AccountTokenUsageDailyBucket>> daily_usage_buckets;
    /// Estimated usage when a thread was requested and its billing route is available.
    std::optional<ThreadUsage> thread_usage;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("summary", of.summary);
        visit.optional("dailyUsageBuckets", of.daily_usage_buckets);
        visit.optional("threadUsage", of.thread_usage);
    }
};

/// The words that a WorkspaceMessageType can be.
struct WorkspaceMessageTypeWords {
    /// Those that are known here.
    enum Value {
        /// `headline`
        headline,
        /// `announcement`
        announcement,
        /// `unknown`
        unknown,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"headline", "announcement", "unknown"};
};

/// The `messageType` of WorkspaceMessage.
using WorkspaceMessageType = Word<WorkspaceMessageTypeWords>;

/// One of the `messages` of GetWorkspaceMessagesResponse.
struct WorkspaceMessage {
    /// `messageBody`
    std::string message_body;
    /// `messageId`
    std::string message_id;
    /// `messageType`
    WorkspaceMessageType message_type;
    /// Unix timestamp (in seconds) when the message was archived.
    std::optional<std::int64_t> archived_at;
    /// Unix timestamp (in seconds) when the message was created.
    std::optional<std::int64_t> created_at;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("messageBody", of.message_body);
        visit.required("messageId", of.message_id);
        visit.required("messageType", of.message_type);
        visit.optional("archivedAt", of.archived_at);
        visit.optional("createdAt", of.created_at);
    }
};

/// The answer to `account/workspaceMessages/read`.
struct GetWorkspaceMessagesResponse {
    /// Whether the workspace-message backend route is available for this client.
    bool feature_enabled = false;
    /// Active workspace messages returned by the backend.
    std::vector<WorkspaceMessage> messages;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("featureEnabled", of.feature_enabled);
        visit.required("messages", of.messages);
    }
};

/// What `account/login/start` takes.
using LoginAccountParams = std::variant<ApiKeyLoginAccountParams, ChatgptLoginAccountParams, ChatgptDeviceCodeLoginAccountParams, ChatgptAuthTokensLoginAccountParams, AmazonBedrockLoginAccountParams, AmazonBedrockAccessKeysLoginAccountParams, Unrecognized>;

/// The answer to `account/login/start`.
using LoginAccountResponse = std::variant<ApiKeyLoginAccountResponse, ChatgptLoginAccountResponse, ChatgptDeviceCodeLoginAccountResponse, ChatgptAuthTokensLoginAccountResponse, AmazonBedrockLoginAccountResponse, Unrecognized>;

/// The answer to `account/logout`.
struct LogoutAccountResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `account/sendAddCreditsNudgeEmail` takes.
struct SendAddCreditsNudgeEmailParams {
    /// `creditType`
    AddCreditsNudgeCreditType credit_type;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("creditType", of.credit_type);
    }
};

/// The answer to `account/sendAddCreditsNudgeEmail`.
struct SendAddCreditsNudgeEmailResponse {
    /// `status`
    AddCreditsNudgeEmailStatus status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("status", of.status);
    }
};

} // namespace codex::protocol

#endif
