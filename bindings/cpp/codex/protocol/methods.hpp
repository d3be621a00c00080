/// @file protocol/methods.hpp
/// Every method of the protocol, and the types that belong to it.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_METHODS_HPP
#define CODEX_PROTOCOL_METHODS_HPP

#include "message.hpp"

namespace codex::protocol {

struct BedrockCheckGovCloudRequirementsParams;
struct BedrockCheckGovCloudRequirementsResponse;
struct BedrockDiscoverParams;
struct BedrockDiscoverResponse;
struct EnvironmentBedrockSetupParams;
struct ProfileBedrockSetupParams;
using BedrockSetupParams = std::variant<ProfileBedrockSetupParams, EnvironmentBedrockSetupParams, Unrecognized>;
struct BedrockSetupResponse;
struct GatewayOAuthCancelResponse;
struct GatewayOAuthLoginResponse;
struct GatewayOAuthReadResponse;
struct CancelLoginAccountParams;
struct CancelLoginAccountResponse;
struct AmazonBedrockAccessKeysLoginAccountParams;
struct AmazonBedrockLoginAccountParams;
struct ApiKeyLoginAccountParams;
struct ChatgptAuthTokensLoginAccountParams;
struct ChatgptDeviceCodeLoginAccountParams;
struct ChatgptLoginAccountParams;
using LoginAccountParams = std::variant<ApiKeyLoginAccountParams, ChatgptLoginAccountParams, ChatgptDeviceCodeLoginAccountParams, ChatgptAuthTokensLoginAccountParams, AmazonBedrockLoginAccountParams, AmazonBedrockAccessKeysLoginAccountParams, Unrecognized>;
struct AmazonBedrockLoginAccountResponse;
struct ApiKeyLoginAccountResponse;
struct ChatgptAuthTokensLoginAccountResponse;
struct ChatgptDeviceCodeLoginAccountResponse;
struct ChatgptLoginAccountResponse;
using LoginAccountResponse = std::variant<ApiKeyLoginAccountResponse, ChatgptLoginAccountResponse, ChatgptDeviceCodeLoginAccountResponse, ChatgptAuthTokensLoginAccountResponse, AmazonBedrockLoginAccountResponse, Unrecognized>;
struct LogoutAccountResponse;
struct ConsumeAccountRateLimitResetCreditParams;
struct ConsumeAccountRateLimitResetCreditResponse;
struct GetAccountRateLimitsParams;
struct GetAccountRateLimitsResponse;
struct GetAccountParams;
struct GetAccountResponse;
struct SendAddCreditsNudgeEmailParams;
struct SendAddCreditsNudgeEmailResponse;
struct GetAccountTokenUsageParams;
struct GetAccountTokenUsageResponse;
struct GetWorkspaceMessagesResponse;
struct AppsInstalledParams;
struct AppsInstalledResponse;
struct AppsListParams;
struct AppsListResponse;
struct AppsReadParams;
struct AppsReadResponse;
struct CollaborationModeListParams;
struct CollaborationModeListResponse;
struct CommandExecParams;
struct CommandExecResponse;
struct CommandExecResizeParams;
struct CommandExecResizeResponse;
struct CommandExecTerminateParams;
struct CommandExecTerminateResponse;
struct CommandExecWriteParams;
struct CommandExecWriteResponse;
struct ConfigBatchWriteParams;
struct ConfigWriteResponse;
struct McpServerRefreshResponse;
struct ConfigReadParams;
struct ConfigReadResponse;
struct ConfigValueWriteParams;
struct ConfigRequirementsReadResponse;
struct EnvironmentAddParams;
struct EnvironmentAddResponse;
struct EnvironmentInfoParams;
struct EnvironmentInfoResponse;
struct EnvironmentStatusParams;
struct EnvironmentStatusResponse;
struct ExperimentalFeatureEnablementSetParams;
struct ExperimentalFeatureEnablementSetResponse;
struct ExperimentalFeatureListParams;
struct ExperimentalFeatureListResponse;
struct ExternalAgentConfigDetectParams;
struct ExternalAgentConfigDetectResponse;
struct ExternalAgentConfigImportParams;
struct ExternalAgentConfigImportResponse;
struct ExternalAgentConfigImportHistoriesReadResponse;
struct ExternalAgentConfigImportHistoryRecordParams;
struct ExternalAgentConfigImportHistoryRecordResponse;
struct FeedbackUploadParams;
struct FeedbackUploadResponse;
struct FsCopyParams;
struct FsCopyResponse;
struct FsCreateDirectoryParams;
struct FsCreateDirectoryResponse;
struct FsGetMetadataParams;
struct FsGetMetadataResponse;
struct FsReadDirectoryParams;
struct FsReadDirectoryResponse;
struct FsReadFileParams;
struct FsReadFileResponse;
struct FsRemoveParams;
struct FsRemoveResponse;
struct FsUnwatchParams;
struct FsUnwatchResponse;
struct FsWatchParams;
struct FsWatchResponse;
struct FsWriteFileParams;
struct FsWriteFileResponse;
struct FuzzyFileSearchParams;
struct FuzzyFileSearchResponse;
struct FuzzyFileSearchSessionStartParams;
struct FuzzyFileSearchSessionStartResponse;
struct FuzzyFileSearchSessionStopParams;
struct FuzzyFileSearchSessionStopResponse;
struct FuzzyFileSearchSessionUpdateParams;
struct FuzzyFileSearchSessionUpdateResponse;
struct HooksListParams;
struct HooksListResponse;
struct InitializeParams;
struct InitializeResponse;
struct MarketplaceAddParams;
struct MarketplaceAddResponse;
struct MarketplaceRemoveParams;
struct MarketplaceRemoveResponse;
struct MarketplaceUpgradeParams;
struct MarketplaceUpgradeResponse;
struct McpServerEventStreamStartParams;
struct McpServerEventStreamStartResponse;
struct McpServerEventStreamStopParams;
struct McpServerEventStreamStopResponse;
struct McpServerOauthLoginParams;
struct McpServerOauthLoginResponse;
struct McpResourceReadParams;
struct McpResourceReadResponse;
struct McpServerToolCallParams;
struct McpServerToolCallResponse;
struct ListMcpServerStatusParams;
struct ListMcpServerStatusResponse;
struct MemoryResetResponse;
struct MemoryStatusParams;
struct MemoryStatusResponse;
struct MockExperimentalMethodParams;
struct MockExperimentalMethodResponse;
struct ModelListParams;
struct ModelListResponse;
struct ModelProviderCapabilitiesReadParams;
struct ModelProviderCapabilitiesReadResponse;
struct PermissionProfileListParams;
struct PermissionProfileListResponse;
struct PluginInstallParams;
struct PluginInstallResponse;
struct PluginInstalledParams;
struct PluginInstalledResponse;
struct PluginListParams;
struct PluginListResponse;
struct PluginReadParams;
struct PluginReadResponse;
struct PluginReconcileParams;
struct PluginReconcileResponse;
struct PluginSearchParams;
struct PluginSearchResponse;
struct PluginShareCheckoutParams;
struct PluginShareCheckoutResponse;
struct PluginShareDeleteParams;
struct PluginShareDeleteResponse;
struct PluginShareListParams;
struct PluginShareListResponse;
struct PluginShareSaveParams;
struct PluginShareSaveResponse;
struct PluginShareUpdateTargetsParams;
struct PluginShareUpdateTargetsResponse;
struct PluginSkillReadParams;
struct PluginSkillReadResponse;
struct PluginUninstallParams;
struct PluginUninstallResponse;
struct ProcessKillParams;
struct ProcessKillResponse;
struct ProcessResizePtyParams;
struct ProcessResizePtyResponse;
struct ProcessSpawnParams;
struct ProcessSpawnResponse;
struct ProcessWriteStdinParams;
struct ProcessWriteStdinResponse;
struct ProjectCreateParams;
struct ProjectCreateResponse;
struct ProjectDeleteParams;
struct ProjectDeleteResponse;
struct ProjectImportParams;
struct ProjectImportResponse;
struct ProjectListParams;
struct ProjectListResponse;
struct ProjectMoveParams;
struct ProjectMoveResponse;
struct ProjectReadParams;
struct ProjectReadResponse;
struct ProjectUpdateParams;
struct ProjectUpdateResponse;
struct RemoteControlClientsListParams;
struct RemoteControlClientsListResponse;
struct RemoteControlClientsRevokeParams;
struct RemoteControlClientsRevokeResponse;
struct RemoteControlDisableParams;
struct RemoteControlDisableResponse;
struct RemoteControlEnableParams;
struct RemoteControlEnableResponse;
struct RemoteControlPairingStartParams;
struct RemoteControlPairingStartResponse;
struct RemoteControlPairingStatusParams;
struct RemoteControlPairingStatusResponse;
struct RemoteControlStatusReadResponse;
struct ReviewStartParams;
struct ReviewStartResponse;
struct RolloutCompressResponse;
struct ServerDiagnosticsParams;
struct ServerDiagnosticsResponse;
struct SkillsConfigWriteParams;
struct SkillsConfigWriteResponse;
struct SkillsExtraRootsSetParams;
struct SkillsExtraRootsSetResponse;
struct SkillsListParams;
struct SkillsListResponse;
struct ThreadApproveGuardianDeniedActionParams;
struct ThreadApproveGuardianDeniedActionResponse;
struct ThreadArchiveParams;
struct ThreadArchiveResponse;
struct ThreadAttachmentAddParams;
struct ThreadAttachmentAddResponse;
struct ThreadAttachmentListParams;
struct ThreadAttachmentListResponse;
struct ThreadAttachmentRemoveParams;
struct ThreadAttachmentRemoveResponse;
struct ThreadAttachmentOwnerListParams;
struct ThreadAttachmentOwnerListResponse;
struct ThreadBackgroundTerminalsCleanParams;
struct ThreadBackgroundTerminalsCleanResponse;
struct ThreadBackgroundTerminalsListParams;
struct ThreadBackgroundTerminalsListResponse;
struct ThreadBackgroundTerminalsTerminateParams;
struct ThreadBackgroundTerminalsTerminateResponse;
struct ThreadCompactStartParams;
struct ThreadCompactStartResponse;
struct ThreadDecrementElicitationParams;
struct ThreadDecrementElicitationResponse;
struct ThreadDeleteParams;
struct ThreadDeleteResponse;
struct ThreadForkParams;
struct ThreadForkResponse;
struct ThreadGoalClearParams;
struct ThreadGoalClearResponse;
struct ThreadGoalGetParams;
struct ThreadGoalGetResponse;
struct ThreadGoalSetParams;
struct ThreadGoalSetResponse;
struct ThreadIncrementElicitationParams;
struct ThreadIncrementElicitationResponse;
struct ThreadInjectItemsParams;
struct ThreadInjectItemsResponse;
struct ThreadItemsListParams;
struct ThreadItemsListResponse;
struct ThreadItemsReadParams;
struct ThreadItemsReadResponse;
struct ThreadListParams;
struct ThreadListResponse;
struct ThreadLoadedListParams;
struct ThreadLoadedListResponse;
struct ThreadMemoryModeSetParams;
struct ThreadMemoryModeSetResponse;
struct ThreadMetadataUpdateParams;
struct ThreadMetadataUpdateResponse;
struct ThreadSetNameParams;
struct ThreadSetNameResponse;
struct ThreadPredictionRequestParams;
struct ThreadPredictionRequestResponse;
struct ThreadQueueAddParams;
struct ThreadQueueAddResponse;
struct ThreadQueueDeleteParams;
struct ThreadQueueDeleteResponse;
struct ThreadQueueListParams;
struct ThreadQueueListResponse;
struct ThreadQueueReorderParams;
struct ThreadQueueReorderResponse;
struct ThreadQueueStartParams;
struct ThreadQueueStartResponse;
struct ThreadQueueUpdateParams;
struct ThreadQueueUpdateResponse;
struct ThreadReadParams;
struct ThreadReadResponse;
struct ThreadReadStateUpdateParams;
struct ThreadReadStateUpdateResponse;
struct ThreadRealtimeAppendAudioParams;
struct ThreadRealtimeAppendAudioResponse;
struct ThreadRealtimeAppendSpeechParams;
struct ThreadRealtimeAppendSpeechResponse;
struct ThreadRealtimeAppendTextParams;
struct ThreadRealtimeAppendTextResponse;
struct ThreadRealtimeListVoicesParams;
struct ThreadRealtimeListVoicesResponse;
struct ThreadRealtimeStartParams;
struct ThreadRealtimeStartResponse;
struct ThreadRealtimeStopParams;
struct ThreadRealtimeStopResponse;
struct ThreadResumeParams;
struct ThreadResumeResponse;
struct ThreadRevertParams;
struct ThreadRevertResponse;
struct ThreadSearchParams;
struct ThreadSearchResponse;
struct ThreadSearchOccurrencesParams;
struct ThreadSearchOccurrencesResponse;
struct ThreadSectionMoveParams;
struct ThreadSectionMoveResponse;
struct ThreadSettingsUpdateParams;
struct ThreadSettingsUpdateResponse;
struct ThreadShellCommandParams;
struct ThreadShellCommandResponse;
struct ThreadStartParams;
struct ThreadStartResponse;
struct ThreadTimelineListParams;
struct ThreadTimelineListResponse;
struct ThreadTurnsListParams;
struct ThreadTurnsListResponse;
struct ThreadUnarchiveParams;
struct ThreadUnarchiveResponse;
struct ThreadUnsubscribeParams;
struct ThreadUnsubscribeResponse;
struct ThreadSectionCreateParams;
struct ThreadSectionCreateResponse;
struct ThreadSectionDeleteParams;
struct ThreadSectionDeleteResponse;
struct ThreadSectionListParams;
struct ThreadSectionListResponse;
struct ThreadSectionUpdateParams;
struct ThreadSectionUpdateResponse;
struct TurnInterruptParams;
struct TurnInterruptResponse;
struct TurnSettingsUpdateParams;
struct TurnSettingsUpdateResponse;
struct TurnStartParams;
struct TurnStartResponse;
struct TurnSteerParams;
struct TurnSteerResponse;
struct UserVerificationCancelParams;
struct UserVerificationCancelResponse;
struct UserVerificationDeleteParams;
struct UserVerificationDeleteResponse;
struct UserVerificationEnrollParams;
struct UserVerificationEnrollResponse;
struct UserVerificationStatusParams;
struct UserVerificationStatusResponse;
struct UserVerificationVerifyParams;
struct UserVerificationVerifyResponse;
struct WindowsSandboxReadinessResponse;
struct WindowsSandboxSetupStartParams;
struct WindowsSandboxSetupStartResponse;
struct ChatgptAuthTokensRefreshParams;
struct ChatgptAuthTokensRefreshResponse;
struct ApplyPatchApprovalParams;
struct ApplyPatchApprovalResponse;
struct AttestationGenerateParams;
struct AttestationGenerateResponse;
struct CurrentTimeReadParams;
struct CurrentTimeReadResponse;
struct ExecCommandApprovalParams;
struct ExecCommandApprovalResponse;
struct CommandExecutionRequestApprovalParams;
struct CommandExecutionRequestApprovalResponse;
struct FileChangeRequestApprovalParams;
struct FileChangeRequestApprovalResponse;
struct PermissionsRequestApprovalParams;
struct PermissionsRequestApprovalResponse;
struct DynamicToolCallParams;
struct DynamicToolCallResponse;
struct ToolRequestUserInputParams;
struct ToolRequestUserInputResponse;
struct FormMcpServerElicitationRequestParams;
struct OpenaiForm2McpServerElicitationRequestParams;
struct OpenaiFormMcpServerElicitationRequestParams;
struct OpenaiUserVerificationMcpServerElicitationRequestParams;
struct UrlMcpServerElicitationRequestParams;
using McpServerElicitationRequestParams = std::variant<OpenaiUserVerificationMcpServerElicitationRequestParams, FormMcpServerElicitationRequestParams, OpenaiFormMcpServerElicitationRequestParams, OpenaiForm2McpServerElicitationRequestParams, UrlMcpServerElicitationRequestParams, Unrecognized>;
struct McpServerElicitationRequestResponse;
struct GatewayOAuthChangedNotification;
struct AccountLoginCompletedNotification;
struct AccountRateLimitsUpdatedNotification;
struct AccountUpdatedNotification;
struct AppListUpdatedNotification;
struct StrictReviewRequiredNotification;
struct CommandExecOutputDeltaNotification;
struct ConfigWarningNotification;
struct DeprecationNoticeNotification;
struct ErrorNotification;
struct ExternalAgentConfigImportCompletedNotification;
struct ExternalAgentConfigImportProgressNotification;
struct FsChangedNotification;
struct FuzzyFileSearchSessionCompletedNotification;
struct FuzzyFileSearchSessionUpdatedNotification;
struct GuardianWarningNotification;
struct HookCompletedNotification;
struct HookStartedNotification;
struct AgentMessageDeltaNotification;
struct ItemGuardianApprovalReviewCompletedNotification;
struct ItemGuardianApprovalReviewStartedNotification;
struct CommandExecutionOutputDeltaNotification;
struct TerminalInteractionNotification;
struct ItemCompletedNotification;
struct FileChangeOutputDeltaNotification;
struct FileChangePatchUpdatedNotification;
struct McpToolCallProgressNotification;
struct PlanDeltaNotification;
struct ReasoningSummaryPartAddedNotification;
struct ReasoningSummaryTextDeltaNotification;
struct ReasoningTextDeltaNotification;
struct ItemStartedNotification;
struct McpServerEventStreamNotification;
struct McpServerOauthLoginCompletedNotification;
struct McpServerStatusUpdatedNotification;
struct ModelReroutedNotification;
struct ModelSafetyBufferingUpdatedNotification;
struct ModelVerificationNotification;
struct ModelProviderAuthRecoveryCompletedNotification;
struct ModelProviderAuthRecoveryStartedNotification;
struct ProcessExitedNotification;
struct ProcessOutputDeltaNotification;
struct ProjectChangedNotification;
struct RemoteControlStatusChangedNotification;
struct ServerRequestResolvedNotification;
struct SkillsChangedNotification;
struct ThreadArchivedNotification;
struct ThreadAttachmentUpdatedNotification;
struct ThreadClosedNotification;
struct ContextCompactedNotification;
struct ThreadDeletedNotification;
struct ThreadEnvironmentConnectedNotification;
struct ThreadEnvironmentDisconnectedNotification;
struct ThreadGoalClearedNotification;
struct ThreadGoalUpdatedNotification;
struct ThreadNameUpdatedNotification;
struct ThreadPredictionUpdatedNotification;
struct ThreadProjectUpdatedNotification;
struct ThreadQueueChangedNotification;
struct ThreadReadStateChangedNotification;
struct ThreadRealtimeClosedNotification;
struct ThreadRealtimeErrorNotification;
struct ThreadRealtimeItemCompletedNotification;
struct ThreadRealtimeItemStartedNotification;
struct ThreadRealtimeItemTranscriptDeltaNotification;
struct ThreadRealtimeItemAddedNotification;
struct ThreadRealtimeOutputAudioDeltaNotification;
struct ThreadRealtimeSdpNotification;
struct ThreadRealtimeStartedNotification;
struct ThreadRealtimeTranscriptDeltaNotification;
struct ThreadRealtimeTranscriptDoneNotification;
struct ThreadRevertedNotification;
struct ThreadSettingsUpdatedNotification;
struct ThreadStartedNotification;
struct ThreadStatusChangedNotification;
struct ThreadTokenUsageUpdatedNotification;
struct ThreadUnarchivedNotification;
struct TurnCompletedNotification;
struct TurnDiffUpdatedNotification;
struct TurnModerationMetadataNotification;
struct TurnPlanUpdatedNotification;
struct TurnStartedNotification;
struct WarningNotification;
struct WindowsWorldWritableWarningNotification;
struct WindowsSandboxSetupCompletedNotification;

/// What a client asks the server.
namespace method {

/// `account/bedrock/checkGovCloudRequirements`
struct AccountBedrockCheckGovCloudRequirements {
    /// On the wire.
    static constexpr const char* name = "account/bedrock/checkGovCloudRequirements";
    /// What it takes.
    using Params = protocol::BedrockCheckGovCloudRequirementsParams;
    /// What it gives.
    using Result = protocol::BedrockCheckGovCloudRequirementsResponse;
};

/// `account/bedrock/discover`
struct AccountBedrockDiscover {
    /// On the wire.
    static constexpr const char* name = "account/bedrock/discover";
    /// What it takes.
    using Params = protocol::BedrockDiscoverParams;
    /// What it gives.
    using Result = protocol::BedrockDiscoverResponse;
};

/// `account/bedrock/setup`
struct AccountBedrockSetup {
    /// On the wire.
    static constexpr const char* name = "account/bedrock/setup";
    /// What it takes.
    using Params = protocol::BedrockSetupParams;
    /// What it gives.
    using Result = protocol::BedrockSetupResponse;
};

/// `account/gatewayOAuth/cancel`
struct AccountGatewayOAuthCancel {
    /// On the wire.
    static constexpr const char* name = "account/gatewayOAuth/cancel";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::GatewayOAuthCancelResponse;
};

/// `account/gatewayOAuth/login`
struct AccountGatewayOAuthLogin {
    /// On the wire.
    static constexpr const char* name = "account/gatewayOAuth/login";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::GatewayOAuthLoginResponse;
};

/// `account/gatewayOAuth/read`
struct AccountGatewayOAuthRead {
    /// On the wire.
    static constexpr const char* name = "account/gatewayOAuth/read";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::GatewayOAuthReadResponse;
};

/// `account/login/cancel`
struct AccountLoginCancel {
    /// On the wire.
    static constexpr const char* name = "account/login/cancel";
    /// What it takes.
    using Params = protocol::CancelLoginAccountParams;
    /// What it gives.
    using Result = protocol::CancelLoginAccountResponse;
};

/// `account/login/start`
struct AccountLoginStart {
    /// On the wire.
    static constexpr const char* name = "account/login/start";
    /// What it takes.
    using Params = protocol::LoginAccountParams;
    /// What it gives.
    using Result = protocol::LoginAccountResponse;
};

/// `account/logout`
struct AccountLogout {
    /// On the wire.
    static constexpr const char* name = "account/logout";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::LogoutAccountResponse;
};

/// `account/rateLimitResetCredit/consume`
struct AccountRateLimitResetCreditConsume {
    /// On the wire.
    static constexpr const char* name = "account/rateLimitResetCredit/consume";
    /// What it takes.
    using Params = protocol::ConsumeAccountRateLimitResetCreditParams;
    /// What it gives.
    using Result = protocol::ConsumeAccountRateLimitResetCreditResponse;
};

/// `account/rateLimits/read`
struct AccountRateLimitsRead {
    /// On the wire.
    static constexpr const char* name = "account/rateLimits/read";
    /// What it takes.
    using Params = protocol::GetAccountRateLimitsParams;
    /// What it gives.
    using Result = protocol::GetAccountRateLimitsResponse;
};

/// `account/read`
struct AccountRead {
    /// On the wire.
    static constexpr const char* name = "account/read";
    /// What it takes.
    using Params = protocol::GetAccountParams;
    /// What it gives.
    using Result = protocol::GetAccountResponse;
};

/// `account/sendAddCreditsNudgeEmail`
struct AccountSendAddCreditsNudgeEmail {
    /// On the wire.
    static constexpr const char* name = "account/sendAddCreditsNudgeEmail";
    /// What it takes.
    using Params = protocol::SendAddCreditsNudgeEmailParams;
    /// What it gives.
    using Result = protocol::SendAddCreditsNudgeEmailResponse;
};

/// `account/usage/read`
struct AccountUsageRead {
    /// On the wire.
    static constexpr const char* name = "account/usage/read";
    /// What it takes.
    using Params = protocol::GetAccountTokenUsageParams;
    /// What it gives.
    using Result = protocol::GetAccountTokenUsageResponse;
};

/// `account/workspaceMessages/read`
struct AccountWorkspaceMessagesRead {
    /// On the wire.
    static constexpr const char* name = "account/workspaceMessages/read";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::GetWorkspaceMessagesResponse;
};

/// `app/installed`
struct AppInstalled {
    /// On the wire.
    static constexpr const char* name = "app/installed";
    /// What it takes.
    using Params = protocol::AppsInstalledParams;
    /// What it gives.
    using Result = protocol::AppsInstalledResponse;
};

/// `app/list`
struct AppList {
    /// On the wire.
    static constexpr const char* name = "app/list";
    /// What it takes.
    using Params = protocol::AppsListParams;
    /// What it gives.
    using Result = protocol::AppsListResponse;
};

/// `app/read`
struct AppRead {
    /// On the wire.
    static constexpr const char* name = "app/read";
    /// What it takes.
    using Params = protocol::AppsReadParams;
    /// What it gives.
    using Result = protocol::AppsReadResponse;
};

/// Lists collaboration mode presets.
struct CollaborationModeList {
    /// On the wire.
    static constexpr const char* name = "collaborationMode/list";
    /// What it takes.
    using Params = protocol::CollaborationModeListParams;
    /// What it gives.
    using Result = protocol::CollaborationModeListResponse;
};

/// Execute a standalone command (argv vector) under the server's sandbox.
struct CommandExec {
    /// On the wire.
    static constexpr const char* name = "command/exec";
    /// What it takes.
    using Params = protocol::CommandExecParams;
    /// What it gives.
    using Result = protocol::CommandExecResponse;
};

/// Resize a running PTY-backed `command/exec` session by client-supplied `processId`.
struct CommandExecResize {
    /// On the wire.
    static constexpr const char* name = "command/exec/resize";
    /// What it takes.
    using Params = protocol::CommandExecResizeParams;
    /// What it gives.
    using Result = protocol::CommandExecResizeResponse;
};

/// Terminate a running `command/exec` session by client-supplied `processId`.
struct CommandExecTerminate {
    /// On the wire.
    static constexpr const char* name = "command/exec/terminate";
    /// What it takes.
    using Params = protocol::CommandExecTerminateParams;
    /// What it gives.
    using Result = protocol::CommandExecTerminateResponse;
};

/// Write stdin bytes to a running `command/exec` session or close stdin.
struct CommandExecWrite {
    /// On the wire.
    static constexpr const char* name = "command/exec/write";
    /// What it takes.
    using Params = protocol::CommandExecWriteParams;
    /// What it gives.
    using Result = protocol::CommandExecWriteResponse;
};

/// `config/batchWrite`
struct ConfigBatchWrite {
    /// On the wire.
    static constexpr const char* name = "config/batchWrite";
    /// What it takes.
    using Params = protocol::ConfigBatchWriteParams;
    /// What it gives.
    using Result = protocol::ConfigWriteResponse;
};

/// `config/mcpServer/reload`
struct ConfigMcpServerReload {
    /// On the wire.
    static constexpr const char* name = "config/mcpServer/reload";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::McpServerRefreshResponse;
};

/// `config/read`
struct ConfigRead {
    /// On the wire.
    static constexpr const char* name = "config/read";
    /// What it takes.
    using Params = protocol::ConfigReadParams;
    /// What it gives.
    using Result = protocol::ConfigReadResponse;
};

/// `config/value/write`
struct ConfigValueWrite {
    /// On the wire.
    static constexpr const char* name = "config/value/write";
    /// What it takes.
    using Params = protocol::ConfigValueWriteParams;
    /// What it gives.
    using Result = protocol::ConfigWriteResponse;
};

/// `configRequirements/read`
struct ConfigRequirementsRead {
    /// On the wire.
    static constexpr const char* name = "configRequirements/read";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::ConfigRequirementsReadResponse;
};

/// Adds or replaces a remote environment by id for later selection.
struct EnvironmentAdd {
    /// On the wire.
    static constexpr const char* name = "environment/add";
    /// What it takes.
    using Params = protocol::EnvironmentAddParams;
    /// What it gives.
    using Result = protocol::EnvironmentAddResponse;
};

/// Reads information from a configured execution environment.
struct EnvironmentInfo {
    /// On the wire.
    static constexpr const char* name = "environment/info";
    /// What it takes.
    using Params = protocol::EnvironmentInfoParams;
    /// What it gives.
    using Result = protocol::EnvironmentInfoResponse;
};

/// Reads the current status of a configured execution environment.
struct EnvironmentStatus {
    /// On the wire.
    static constexpr const char* name = "environment/status";
    /// What it takes.
    using Params = protocol::EnvironmentStatusParams;
    /// What it gives.
    using Result = protocol::EnvironmentStatusResponse;
};

/// `experimentalFeature/enablement/set`
struct ExperimentalFeatureEnablementSet {
    /// On the wire.
    static constexpr const char* name = "experimentalFeature/enablement/set";
    /// What it takes.
    using Params = protocol::ExperimentalFeatureEnablementSetParams;
    /// What it gives.
    using Result = protocol::ExperimentalFeatureEnablementSetResponse;
};

/// `experimentalFeature/list`
struct ExperimentalFeatureList {
    /// On the wire.
    static constexpr const char* name = "experimentalFeature/list";
    /// What it takes.
    using Params = protocol::ExperimentalFeatureListParams;
    /// What it gives.
    using Result = protocol::ExperimentalFeatureListResponse;
};

/// `externalAgentConfig/detect`
struct ExternalAgentConfigDetect {
    /// On the wire.
    static constexpr const char* name = "externalAgentConfig/detect";
    /// What it takes.
    using Params = protocol::ExternalAgentConfigDetectParams;
    /// What it gives.
    using Result = protocol::ExternalAgentConfigDetectResponse;
};

/// `externalAgentConfig/import`
struct ExternalAgentConfigImport {
    /// On the wire.
    static constexpr const char* name = "externalAgentConfig/import";
    /// What it takes.
    using Params = protocol::ExternalAgentConfigImportParams;
    /// What it gives.
    using Result = protocol::ExternalAgentConfigImportResponse;
};

/// `externalAgentConfig/import/readHistories`
struct ExternalAgentConfigImportReadHistories {
    /// On the wire.
    static constexpr const char* name = "externalAgentConfig/import/readHistories";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::ExternalAgentConfigImportHistoriesReadResponse;
};

/// `externalAgentConfig/import/recordHistory`
struct ExternalAgentConfigImportRecordHistory {
    /// On the wire.
    static constexpr const char* name = "externalAgentConfig/import/recordHistory";
    /// What it takes.
    using Params = protocol::ExternalAgentConfigImportHistoryRecordParams;
    /// What it gives.
    using Result = protocol::ExternalAgentConfigImportHistoryRecordResponse;
};

/// `feedback/upload`
struct FeedbackUpload {
    /// On the wire.
    static constexpr const char* name = "feedback/upload";
    /// What it takes.
    using Params = protocol::FeedbackUploadParams;
    /// What it gives.
    using Result = protocol::FeedbackUploadResponse;
};

/// `fs/copy`
struct FsCopy {
    /// On the wire.
    static constexpr const char* name = "fs/copy";
    /// What it takes.
    using Params = protocol::FsCopyParams;
    /// What it gives.
    using Result = protocol::FsCopyResponse;
};

/// `fs/createDirectory`
struct FsCreateDirectory {
    /// On the wire.
    static constexpr const char* name = "fs/createDirectory";
    /// What it takes.
    using Params = protocol::FsCreateDirectoryParams;
    /// What it gives.
    using Result = protocol::FsCreateDirectoryResponse;
};

/// `fs/getMetadata`
struct FsGetMetadata {
    /// On the wire.
    static constexpr const char* name = "fs/getMetadata";
    /// What it takes.
    using Params = protocol::FsGetMetadataParams;
    /// What it gives.
    using Result = protocol::FsGetMetadataResponse;
};

/// `fs/readDirectory`
struct FsReadDirectory {
    /// On the wire.
    static constexpr const char* name = "fs/readDirectory";
    /// What it takes.
    using Params = protocol::FsReadDirectoryParams;
    /// What it gives.
    using Result = protocol::FsReadDirectoryResponse;
};

/// `fs/readFile`
struct FsReadFile {
    /// On the wire.
    static constexpr const char* name = "fs/readFile";
    /// What it takes.
    using Params = protocol::FsReadFileParams;
    /// What it gives.
    using Result = protocol::FsReadFileResponse;
};

/// `fs/remove`
struct FsRemove {
    /// On the wire.
    static constexpr const char* name = "fs/remove";
    /// What it takes.
    using Params = protocol::FsRemoveParams;
    /// What it gives.
    using Result = protocol::FsRemoveResponse;
};

/// `fs/unwatch`
struct FsUnwatch {
    /// On the wire.
    static constexpr const char* name = "fs/unwatch";
    /// What it takes.
    using Params = protocol::FsUnwatchParams;
    /// What it gives.
    using Result = protocol::FsUnwatchResponse;
};

/// `fs/watch`
struct FsWatch {
    /// On the wire.
    static constexpr const char* name = "fs/watch";
    /// What it takes.
    using Params = protocol::FsWatchParams;
    /// What it gives.
    using Result = protocol::FsWatchResponse;
};

/// `fs/writeFile`
struct FsWriteFile {
    /// On the wire.
    static constexpr const char* name = "fs/writeFile";
    /// What it takes.
    using Params = protocol::FsWriteFileParams;
    /// What it gives.
    using Result = protocol::FsWriteFileResponse;
};

/// `fuzzyFileSearch`
struct FuzzyFileSearch {
    /// On the wire.
    static constexpr const char* name = "fuzzyFileSearch";
    /// What it takes.
    using Params = protocol::FuzzyFileSearchParams;
    /// What it gives.
    using Result = protocol::FuzzyFileSearchResponse;
};

/// `fuzzyFileSearch/sessionStart`
struct FuzzyFileSearchSessionStart {
    /// On the wire.
    static constexpr const char* name = "fuzzyFileSearch/sessionStart";
    /// What it takes.
    using Params = protocol::FuzzyFileSearchSessionStartParams;
    /// What it gives.
    using Result = protocol::FuzzyFileSearchSessionStartResponse;
};

/// `fuzzyFileSearch/sessionStop`
struct FuzzyFileSearchSessionStop {
    /// On the wire.
    static constexpr const char* name = "fuzzyFileSearch/sessionStop";
    /// What it takes.
    using Params = protocol::FuzzyFileSearchSessionStopParams;
    /// What it gives.
    using Result = protocol::FuzzyFileSearchSessionStopResponse;
};

/// `fuzzyFileSearch/sessionUpdate`
struct FuzzyFileSearchSessionUpdate {
    /// On the wire.
    static constexpr const char* name = "fuzzyFileSearch/sessionUpdate";
    /// What it takes.
    using Params = protocol::FuzzyFileSearchSessionUpdateParams;
    /// What it gives.
    using Result = protocol::FuzzyFileSearchSessionUpdateResponse;
};

/// `hooks/list`
struct HooksList {
    /// On the wire.
    static constexpr const char* name = "hooks/list";
    /// What it takes.
    using Params = protocol::HooksListParams;
    /// What it gives.
    using Result = protocol::HooksListResponse;
};

/// `initialize`
struct Initialize {
    /// On the wire.
    static constexpr const char* name = "initialize";
    /// What it takes.
    using Params = protocol::InitializeParams;
    /// What it gives.
    using Result = protocol::InitializeResponse;
};

/// `marketplace/add`
struct MarketplaceAdd {
    /// On the wire.
    static constexpr const char* name = "marketplace/add";
    /// What it takes.
    using Params = protocol::MarketplaceAddParams;
    /// What it gives.
    using Result = protocol::MarketplaceAddResponse;
};

/// `marketplace/remove`
struct MarketplaceRemove {
    /// On the wire.
    static constexpr const char* name = "marketplace/remove";
    /// What it takes.
    using Params = protocol::MarketplaceRemoveParams;
    /// What it gives.
    using Result = protocol::MarketplaceRemoveResponse;
};

/// `marketplace/upgrade`
struct MarketplaceUpgrade {
    /// On the wire.
    static constexpr const char* name = "marketplace/upgrade";
    /// What it takes.
    using Params = protocol::MarketplaceUpgradeParams;
    /// What it gives.
    using Result = protocol::MarketplaceUpgradeResponse;
};

/// `mcpServer/event/stream/start`
struct McpServerEventStreamStart {
    /// On the wire.
    static constexpr const char* name = "mcpServer/event/stream/start";
    /// What it takes.
    using Params = protocol::McpServerEventStreamStartParams;
    /// What it gives.
    using Result = protocol::McpServerEventStreamStartResponse;
};

/// `mcpServer/event/stream/stop`
struct McpServerEventStreamStop {
    /// On the wire.
    static constexpr const char* name = "mcpServer/event/stream/stop";
    /// What it takes.
    using Params = protocol::McpServerEventStreamStopParams;
    /// What it gives.
    using Result = protocol::McpServerEventStreamStopResponse;
};

/// `mcpServer/oauth/login`
struct McpServerOauthLogin {
    /// On the wire.
    static constexpr const char* name = "mcpServer/oauth/login";
    /// What it takes.
    using Params = protocol::McpServerOauthLoginParams;
    /// What it gives.
    using Result = protocol::McpServerOauthLoginResponse;
};

/// `mcpServer/resource/read`
struct McpServerResourceRead {
    /// On the wire.
    static constexpr const char* name = "mcpServer/resource/read";
    /// What it takes.
    using Params = protocol::McpResourceReadParams;
    /// What it gives.
    using Result = protocol::McpResourceReadResponse;
};

/// `mcpServer/tool/call`
struct McpServerToolCall {
    /// On the wire.
    static constexpr const char* name = "mcpServer/tool/call";
    /// What it takes.
    using Params = protocol::McpServerToolCallParams;
    /// What it gives.
    using Result = protocol::McpServerToolCallResponse;
};

/// `mcpServerStatus/list`
struct McpServerStatusList {
    /// On the wire.
    static constexpr const char* name = "mcpServerStatus/list";
    /// What it takes.
    using Params = protocol::ListMcpServerStatusParams;
    /// What it gives.
    using Result = protocol::ListMcpServerStatusResponse;
};

/// `memory/reset`
struct MemoryReset {
    /// On the wire.
    static constexpr const char* name = "memory/reset";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::MemoryResetResponse;
};

/// `memory/status`
struct MemoryStatus {
    /// On the wire.
    static constexpr const char* name = "memory/status";
    /// What it takes.
    using Params = protocol::MemoryStatusParams;
    /// What it gives.
    using Result = protocol::MemoryStatusResponse;
};

/// Test-only method used to validate experimental gating.
struct MockExperimentalMethod {
    /// On the wire.
    static constexpr const char* name = "mock/experimentalMethod";
    /// What it takes.
    using Params = protocol::MockExperimentalMethodParams;
    /// What it gives.
    using Result = protocol::MockExperimentalMethodResponse;
};

/// `model/list`
struct ModelList {
    /// On the wire.
    static constexpr const char* name = "model/list";
    /// What it takes.
    using Params = protocol::ModelListParams;
    /// What it gives.
    using Result = protocol::ModelListResponse;
};

/// `modelProvider/capabilities/read`
struct ModelProviderCapabilitiesRead {
    /// On the wire.
    static constexpr const char* name = "modelProvider/capabilities/read";
    /// What it takes.
    using Params = protocol::ModelProviderCapabilitiesReadParams;
    /// What it gives.
    using Result = protocol::ModelProviderCapabilitiesReadResponse;
};

/// `permissionProfile/list`
struct PermissionProfileList {
    /// On the wire.
    static constexpr const char* name = "permissionProfile/list";
    /// What it takes.
    using Params = protocol::PermissionProfileListParams;
    /// What it gives.
    using Result = protocol::PermissionProfileListResponse;
};

/// `plugin/install`
struct PluginInstall {
    /// On the wire.
    static constexpr const char* name = "plugin/install";
    /// What it takes.
    using Params = protocol::PluginInstallParams;
    /// What it gives.
    using Result = protocol::PluginInstallResponse;
};

/// `plugin/installed`
struct PluginInstalled {
    /// On the wire.
    static constexpr const char* name = "plugin/installed";
    /// What it takes.
    using Params = protocol::PluginInstalledParams;
    /// What it gives.
    using Result = protocol::PluginInstalledResponse;
};

/// `plugin/list`
struct PluginList {
    /// On the wire.
    static constexpr const char* name = "plugin/list";
    /// What it takes.
    using Params = protocol::PluginListParams;
    /// What it gives.
    using Result = protocol::PluginListResponse;
};

/// `plugin/read`
struct PluginRead {
    /// On the wire.
    static constexpr const char* name = "plugin/read";
    /// What it takes.
    using Params = protocol::PluginReadParams;
    /// What it gives.
    using Result = protocol::PluginReadResponse;
};

/// `plugin/reconcile`
struct PluginReconcile {
    /// On the wire.
    static constexpr const char* name = "plugin/reconcile";
    /// What it takes.
    using Params = protocol::PluginReconcileParams;
    /// What it gives.
    using Result = protocol::PluginReconcileResponse;
};

/// `plugin/search`
struct PluginSearch {
    /// On the wire.
    static constexpr const char* name = "plugin/search";
    /// What it takes.
    using Params = protocol::PluginSearchParams;
    /// What it gives.
    using Result = protocol::PluginSearchResponse;
};

/// `plugin/share/checkout`
struct PluginShareCheckout {
    /// On the wire.
    static constexpr const char* name = "plugin/share/checkout";
    /// What it takes.
    using Params = protocol::PluginShareCheckoutParams;
    /// What it gives.
    using Result = protocol::PluginShareCheckoutResponse;
};

/// `plugin/share/delete`
struct PluginShareDelete {
    /// On the wire.
    static constexpr const char* name = "plugin/share/delete";
    /// What it takes.
    using Params = protocol::PluginShareDeleteParams;
    /// What it gives.
    using Result = protocol::PluginShareDeleteResponse;
};

/// `plugin/share/list`
struct PluginShareList {
    /// On the wire.
    static constexpr const char* name = "plugin/share/list";
    /// What it takes.
    using Params = protocol::PluginShareListParams;
    /// What it gives.
    using Result = protocol::PluginShareListResponse;
};

/// `plugin/share/save`
struct PluginShareSave {
    /// On the wire.
    static constexpr const char* name = "plugin/share/save";
    /// What it takes.
    using Params = protocol::PluginShareSaveParams;
    /// What it gives.
    using Result = protocol::PluginShareSaveResponse;
};

/// `plugin/share/updateTargets`
struct PluginShareUpdateTargets {
    /// On the wire.
    static constexpr const char* name = "plugin/share/updateTargets";
    /// What it takes.
    using Params = protocol::PluginShareUpdateTargetsParams;
    /// What it gives.
    using Result = protocol::PluginShareUpdateTargetsResponse;
};

/// `plugin/skill/read`
struct PluginSkillRead {
    /// On the wire.
    static constexpr const char* name = "plugin/skill/read";
    /// What it takes.
    using Params = protocol::PluginSkillReadParams;
    /// What it gives.
    using Result = protocol::PluginSkillReadResponse;
};

/// `plugin/uninstall`
struct PluginUninstall {
    /// On the wire.
    static constexpr const char* name = "plugin/uninstall";
    /// What it takes.
    using Params = protocol::PluginUninstallParams;
    /// What it gives.
    using Result = protocol::PluginUninstallResponse;
};

/// Terminate a running `process/spawn` session by client-supplied `processHandle`.
struct ProcessKill {
    /// On the wire.
    static constexpr const char* name = "process/kill";
    /// What it takes.
    using Params = protocol::ProcessKillParams;
    /// What it gives.
    using Result = protocol::ProcessKillResponse;
};

/// Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.
struct ProcessResizePty {
    /// On the wire.
    static constexpr const char* name = "process/resizePty";
    /// What it takes.
    using Params = protocol::ProcessResizePtyParams;
    /// What it gives.
    using Result = protocol::ProcessResizePtyResponse;
};

/// Spawn a standalone process (argv vector) without a Codex sandbox.
struct ProcessSpawn {
    /// On the wire.
    static constexpr const char* name = "process/spawn";
    /// What it takes.
    using Params = protocol::ProcessSpawnParams;
    /// What it gives.
    using Result = protocol::ProcessSpawnResponse;
};

/// Write stdin bytes to a running `process/spawn` session or close stdin.
struct ProcessWriteStdin {
    /// On the wire.
    static constexpr const char* name = "process/writeStdin";
    /// What it takes.
    using Params = protocol::ProcessWriteStdinParams;
    /// What it gives.
    using Result = protocol::ProcessWriteStdinResponse;
};

/// `project/create`
struct ProjectCreate {
    /// On the wire.
    static constexpr const char* name = "project/create";
    /// What it takes.
    using Params = protocol::ProjectCreateParams;
    /// What it gives.
    using Result = protocol::ProjectCreateResponse;
};

/// `project/delete`
struct ProjectDelete {
    /// On the wire.
    static constexpr const char* name = "project/delete";
    /// What it takes.
    using Params = protocol::ProjectDeleteParams;
    /// What it gives.
    using Result = protocol::ProjectDeleteResponse;
};

/// `project/import`
struct ProjectImport {
    /// On the wire.
    static constexpr const char* name = "project/import";
    /// What it takes.
    using Params = protocol::ProjectImportParams;
    /// What it gives.
    using Result = protocol::ProjectImportResponse;
};

/// `project/list`
struct ProjectList {
    /// On the wire.
    static constexpr const char* name = "project/list";
    /// What it takes.
    using Params = protocol::ProjectListParams;
    /// What it gives.
    using Result = protocol::ProjectListResponse;
};

/// `project/move`
struct ProjectMove {
    /// On the wire.
    static constexpr const char* name = "project/move";
    /// What it takes.
    using Params = protocol::ProjectMoveParams;
    /// What it gives.
    using Result = protocol::ProjectMoveResponse;
};

/// `project/read`
struct ProjectRead {
    /// On the wire.
    static constexpr const char* name = "project/read";
    /// What it takes.
    using Params = protocol::ProjectReadParams;
    /// What it gives.
    using Result = protocol::ProjectReadResponse;
};

/// `project/update`
struct ProjectUpdate {
    /// On the wire.
    static constexpr const char* name = "project/update";
    /// What it takes.
    using Params = protocol::ProjectUpdateParams;
    /// What it gives.
    using Result = protocol::ProjectUpdateResponse;
};

/// `remoteControl/client/list`
struct RemoteControlClientList {
    /// On the wire.
    static constexpr const char* name = "remoteControl/client/list";
    /// What it takes.
    using Params = protocol::RemoteControlClientsListParams;
    /// What it gives.
    using Result = protocol::RemoteControlClientsListResponse;
};

/// `remoteControl/client/revoke`
struct RemoteControlClientRevoke {
    /// On the wire.
    static constexpr const char* name = "remoteControl/client/revoke";
    /// What it takes.
    using Params = protocol::RemoteControlClientsRevokeParams;
    /// What it gives.
    using Result = protocol::RemoteControlClientsRevokeResponse;
};

/// `remoteControl/disable`
struct RemoteControlDisable {
    /// On the wire.
    static constexpr const char* name = "remoteControl/disable";
    /// What it takes.
    using Params = protocol::RemoteControlDisableParams;
    /// What it gives.
    using Result = protocol::RemoteControlDisableResponse;
};

/// `remoteControl/enable`
struct RemoteControlEnable {
    /// On the wire.
    static constexpr const char* name = "remoteControl/enable";
    /// What it takes.
    using Params = protocol::RemoteControlEnableParams;
    /// What it gives.
    using Result = protocol::RemoteControlEnableResponse;
};

/// `remoteControl/pairing/start`
struct RemoteControlPairingStart {
    /// On the wire.
    static constexpr const char* name = "remoteControl/pairing/start";
    /// What it takes.
    using Params = protocol::RemoteControlPairingStartParams;
    /// What it gives.
    using Result = protocol::RemoteControlPairingStartResponse;
};

/// `remoteControl/pairing/status`
struct RemoteControlPairingStatus {
    /// On the wire.
    static constexpr const char* name = "remoteControl/pairing/status";
    /// What it takes.
    using Params = protocol::RemoteControlPairingStatusParams;
    /// What it gives.
    using Result = protocol::RemoteControlPairingStatusResponse;
};

/// `remoteControl/status/read`
struct RemoteControlStatusRead {
    /// On the wire.
    static constexpr const char* name = "remoteControl/status/read";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::RemoteControlStatusReadResponse;
};

/// `review/start`
struct ReviewStart {
    /// On the wire.
    static constexpr const char* name = "review/start";
    /// What it takes.
    using Params = protocol::ReviewStartParams;
    /// What it gives.
    using Result = protocol::ReviewStartResponse;
};

/// Start a best-effort background compression pass for cold local rollouts.
struct RolloutCompress {
    /// On the wire.
    static constexpr const char* name = "rollout/compress";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::RolloutCompressResponse;
};

/// Read content-free, process-local diagnostics.
struct ServerDiagnostics {
    /// On the wire.
    static constexpr const char* name = "server/diagnostics";
    /// What it takes.
    using Params = protocol::ServerDiagnosticsParams;
    /// What it gives.
    using Result = protocol::ServerDiagnosticsResponse;
};

/// `skills/config/write`
struct SkillsConfigWrite {
    /// On the wire.
    static constexpr const char* name = "skills/config/write";
    /// What it takes.
    using Params = protocol::SkillsConfigWriteParams;
    /// What it gives.
    using Result = protocol::SkillsConfigWriteResponse;
};

/// `skills/extraRoots/set`
struct SkillsExtraRootsSet {
    /// On the wire.
    static constexpr const char* name = "skills/extraRoots/set";
    /// What it takes.
    using Params = protocol::SkillsExtraRootsSetParams;
    /// What it gives.
    using Result = protocol::SkillsExtraRootsSetResponse;
};

/// `skills/list`
struct SkillsList {
    /// On the wire.
    static constexpr const char* name = "skills/list";
    /// What it takes.
    using Params = protocol::SkillsListParams;
    /// What it gives.
    using Result = protocol::SkillsListResponse;
};

/// `thread/approveGuardianDeniedAction`
struct ThreadApproveGuardianDeniedAction {
    /// On the wire.
    static constexpr const char* name = "thread/approveGuardianDeniedAction";
    /// What it takes.
    using Params = protocol::ThreadApproveGuardianDeniedActionParams;
    /// What it gives.
    using Result = protocol::ThreadApproveGuardianDeniedActionResponse;
};

/// `thread/archive`
struct ThreadArchive {
    /// On the wire.
    static constexpr const char* name = "thread/archive";
    /// What it takes.
    using Params = protocol::ThreadArchiveParams;
    /// What it gives.
    using Result = protocol::ThreadArchiveResponse;
};

/// `thread/attachment/add`
struct ThreadAttachmentAdd {
    /// On the wire.
    static constexpr const char* name = "thread/attachment/add";
    /// What it takes.
    using Params = protocol::ThreadAttachmentAddParams;
    /// What it gives.
    using Result = protocol::ThreadAttachmentAddResponse;
};

/// `thread/attachment/list`
struct ThreadAttachmentList {
    /// On the wire.
    static constexpr const char* name = "thread/attachment/list";
    /// What it takes.
    using Params = protocol::ThreadAttachmentListParams;
    /// What it gives.
    using Result = protocol::ThreadAttachmentListResponse;
};

/// `thread/attachment/remove`
struct ThreadAttachmentRemove {
    /// On the wire.
    static constexpr const char* name = "thread/attachment/remove";
    /// What it takes.
    using Params = protocol::ThreadAttachmentRemoveParams;
    /// What it gives.
    using Result = protocol::ThreadAttachmentRemoveResponse;
};

/// `thread/attachmentOwner/list`
struct ThreadAttachmentOwnerList {
    /// On the wire.
    static constexpr const char* name = "thread/attachmentOwner/list";
    /// What it takes.
    using Params = protocol::ThreadAttachmentOwnerListParams;
    /// What it gives.
    using Result = protocol::ThreadAttachmentOwnerListResponse;
};

/// `thread/backgroundTerminals/clean`
struct ThreadBackgroundTerminalsClean {
    /// On the wire.
    static constexpr const char* name = "thread/backgroundTerminals/clean";
    /// What it takes.
    using Params = protocol::ThreadBackgroundTerminalsCleanParams;
    /// What it gives.
    using Result = protocol::ThreadBackgroundTerminalsCleanResponse;
};

/// `thread/backgroundTerminals/list`
struct ThreadBackgroundTerminalsList {
    /// On the wire.
    static constexpr const char* name = "thread/backgroundTerminals/list";
    /// What it takes.
    using Params = protocol::ThreadBackgroundTerminalsListParams;
    /// What it gives.
    using Result = protocol::ThreadBackgroundTerminalsListResponse;
};

/// `thread/backgroundTerminals/terminate`
struct ThreadBackgroundTerminalsTerminate {
    /// On the wire.
    static constexpr const char* name = "thread/backgroundTerminals/terminate";
    /// What it takes.
    using Params = protocol::ThreadBackgroundTerminalsTerminateParams;
    /// What it gives.
    using Result = protocol::ThreadBackgroundTerminalsTerminateResponse;
};

/// `thread/compact/start`
struct ThreadCompactStart {
    /// On the wire.
    static constexpr const char* name = "thread/compact/start";
    /// What it takes.
    using Params = protocol::ThreadCompactStartParams;
    /// What it gives.
    using Result = protocol::ThreadCompactStartResponse;
};

/// Decrement the thread-local out-of-band elicitation counter.
///
/// When the count reaches zero, timeout accounting resumes for the thread.
struct ThreadDecrementElicitation {
    /// On the wire.
    static constexpr const char* name = "thread/decrement_elicitation";
    /// What it takes.
    using Params = protocol::ThreadDecrementElicitationParams;
    /// What it gives.
    using Result = protocol::ThreadDecrementElicitationResponse;
};

/// `thread/delete`
struct ThreadDelete {
    /// On the wire.
    static constexpr const char* name = "thread/delete";
    /// What it takes.
    using Params = protocol::ThreadDeleteParams;
    /// What it gives.
    using Result = protocol::ThreadDeleteResponse;
};

/// `thread/fork`
struct ThreadFork {
    /// On the wire.
    static constexpr const char* name = "thread/fork";
    /// What it takes.
    using Params = protocol::ThreadForkParams;
    /// What it gives.
    using Result = protocol::ThreadForkResponse;
};

/// `thread/goal/clear`
struct ThreadGoalClear {
    /// On the wire.
    static constexpr const char* name = "thread/goal/clear";
    /// What it takes.
    using Params = protocol::ThreadGoalClearParams;
    /// What it gives.
    using Result = protocol::ThreadGoalClearResponse;
};

/// `thread/goal/get`
struct ThreadGoalGet {
    /// On the wire.
    static constexpr const char* name = "thread/goal/get";
    /// What it takes.
    using Params = protocol::ThreadGoalGetParams;
    /// What it gives.
    using Result = protocol::ThreadGoalGetResponse;
};

/// `thread/goal/set`
struct ThreadGoalSet {
    /// On the wire.
    static constexpr const char* name = "thread/goal/set";
    /// What it takes.
    using Params = protocol::ThreadGoalSetParams;
    /// What it gives.
    using Result = protocol::ThreadGoalSetResponse;
};

/// Increment the thread-local out-of-band elicitation counter.
///
/// This is used by external helpers to pause timeout accounting while a user approval or other elicitation is pending outside the app-server request flow.
struct ThreadIncrementElicitation {
    /// On the wire.
    static constexpr const char* name = "thread/increment_elicitation";
    /// What it takes.
    using Params = protocol::ThreadIncrementElicitationParams;
    /// What it gives.
    using Result = protocol::ThreadIncrementElicitationResponse;
};

/// Append raw Responses API items to the thread history without starting a user turn.
struct ThreadInjectItems {
    /// On the wire.
    static constexpr const char* name = "thread/inject_items";
    /// What it takes.
    using Params = protocol::ThreadInjectItemsParams;
    /// What it gives.
    using Result = protocol::ThreadInjectItemsResponse;
};

/// `thread/items/list`
struct ThreadItemsList {
    /// On the wire.
    static constexpr const char* name = "thread/items/list";
    /// What it takes.
    using Params = protocol::ThreadItemsListParams;
    /// What it gives.
    using Result = protocol::ThreadItemsListResponse;
};

/// `thread/items/read`
struct ThreadItemsRead {
    /// On the wire.
    static constexpr const char* name = "thread/items/read";
    /// What it takes.
    using Params = protocol::ThreadItemsReadParams;
    /// What it gives.
    using Result = protocol::ThreadItemsReadResponse;
};

/// `thread/list`
struct ThreadList {
    /// On the wire.
    static constexpr const char* name = "thread/list";
    /// What it takes.
    using Params = protocol::ThreadListParams;
    /// What it gives.
    using Result = protocol::ThreadListResponse;
};

/// `thread/loaded/list`
struct ThreadLoadedList {
    /// On the wire.
    static constexpr const char* name = "thread/loaded/list";
    /// What it takes.
    using Params = protocol::ThreadLoadedListParams;
    /// What it gives.
    using Result = protocol::ThreadLoadedListResponse;
};

/// `thread/memoryMode/set`
struct ThreadMemoryModeSet {
    /// On the wire.
    static constexpr const char* name = "thread/memoryMode/set";
    /// What it takes.
    using Params = protocol::ThreadMemoryModeSetParams;
    /// What it gives.
    using Result = protocol::ThreadMemoryModeSetResponse;
};

/// `thread/metadata/update`
struct ThreadMetadataUpdate {
    /// On the wire.
    static constexpr const char* name = "thread/metadata/update";
    /// What it takes.
    using Params = protocol::ThreadMetadataUpdateParams;
    /// What it gives.
    using Result = protocol::ThreadMetadataUpdateResponse;
};

/// `thread/name/set`
struct ThreadNameSet {
    /// On the wire.
    static constexpr const char* name = "thread/name/set";
    /// What it takes.
    using Params = protocol::ThreadSetNameParams;
    /// What it gives.
    using Result = protocol::ThreadSetNameResponse;
};

/// `thread/prediction/request`
struct ThreadPredictionRequest {
    /// On the wire.
    static constexpr const char* name = "thread/prediction/request";
    /// What it takes.
    using Params = protocol::ThreadPredictionRequestParams;
    /// What it gives.
    using Result = protocol::ThreadPredictionRequestResponse;
};

/// `thread/queue/add`
struct ThreadQueueAdd {
    /// On the wire.
    static constexpr const char* name = "thread/queue/add";
    /// What it takes.
    using Params = protocol::ThreadQueueAddParams;
    /// What it gives.
    using Result = protocol::ThreadQueueAddResponse;
};

/// `thread/queue/delete`
struct ThreadQueueDelete {
    /// On the wire.
    static constexpr const char* name = "thread/queue/delete";
    /// What it takes.
    using Params = protocol::ThreadQueueDeleteParams;
    /// What it gives.
    using Result = protocol::ThreadQueueDeleteResponse;
};

/// `thread/queue/list`
struct ThreadQueueList {
    /// On the wire.
    static constexpr const char* name = "thread/queue/list";
    /// What it takes.
    using Params = protocol::ThreadQueueListParams;
    /// What it gives.
    using Result = protocol::ThreadQueueListResponse;
};

/// `thread/queue/reorder`
struct ThreadQueueReorder {
    /// On the wire.
    static constexpr const char* name = "thread/queue/reorder";
    /// What it takes.
    using Params = protocol::ThreadQueueReorderParams;
    /// What it gives.
    using Result = protocol::ThreadQueueReorderResponse;
};

/// `thread/queue/start`
struct ThreadQueueStart {
    /// On the wire.
    static constexpr const char* name = "thread/queue/start";
    /// What it takes.
    using Params = protocol::ThreadQueueStartParams;
    /// What it gives.
    using Result = protocol::ThreadQueueStartResponse;
};

/// `thread/queue/update`
struct ThreadQueueUpdate {
    /// On the wire.
    static constexpr const char* name = "thread/queue/update";
    /// What it takes.
    using Params = protocol::ThreadQueueUpdateParams;
    /// What it gives.
    using Result = protocol::ThreadQueueUpdateResponse;
};

/// `thread/read`
struct ThreadRead {
    /// On the wire.
    static constexpr const char* name = "thread/read";
    /// What it takes.
    using Params = protocol::ThreadReadParams;
    /// What it gives.
    using Result = protocol::ThreadReadResponse;
};

/// `thread/readState/update`
struct ThreadReadStateUpdate {
    /// On the wire.
    static constexpr const char* name = "thread/readState/update";
    /// What it takes.
    using Params = protocol::ThreadReadStateUpdateParams;
    /// What it gives.
    using Result = protocol::ThreadReadStateUpdateResponse;
};

/// `thread/realtime/appendAudio`
struct ThreadRealtimeAppendAudio {
    /// On the wire.
    static constexpr const char* name = "thread/realtime/appendAudio";
    /// What it takes.
    using Params = protocol::ThreadRealtimeAppendAudioParams;
    /// What it gives.
    using Result = protocol::ThreadRealtimeAppendAudioResponse;
};

/// `thread/realtime/appendSpeech`
struct ThreadRealtimeAppendSpeech {
    /// On the wire.
    static constexpr const char* name = "thread/realtime/appendSpeech";
    /// What it takes.
    using Params = protocol::ThreadRealtimeAppendSpeechParams;
    /// What it gives.
    using Result = protocol::ThreadRealtimeAppendSpeechResponse;
};

/// `thread/realtime/appendText`
struct ThreadRealtimeAppendText {
    /// On the wire.
    static constexpr const char* name = "thread/realtime/appendText";
    /// What it takes.
    using Params = protocol::ThreadRealtimeAppendTextParams;
    /// What it gives.
    using Result = protocol::ThreadRealtimeAppendTextResponse;
};

/// `thread/realtime/listVoices`
struct ThreadRealtimeListVoices {
    /// On the wire.
    static constexpr const char* name = "thread/realtime/listVoices";
    /// What it takes.
    using Params = protocol::ThreadRealtimeListVoicesParams;
    /// What it gives.
    using Result = protocol::ThreadRealtimeListVoicesResponse;
};

/// `thread/realtime/start`
struct ThreadRealtimeStart {
    /// On the wire.
    static constexpr const char* name = "thread/realtime/start";
    /// What it takes.
    using Params = protocol::ThreadRealtimeStartParams;
    /// What it gives.
    using Result = protocol::ThreadRealtimeStartResponse;
};

/// `thread/realtime/stop`
struct ThreadRealtimeStop {
    /// On the wire.
    static constexpr const char* name = "thread/realtime/stop";
    /// What it takes.
    using Params = protocol::ThreadRealtimeStopParams;
    /// What it gives.
    using Result = protocol::ThreadRealtimeStopResponse;
};

/// `thread/resume`
struct ThreadResume {
    /// On the wire.
    static constexpr const char* name = "thread/resume";
    /// What it takes.
    using Params = protocol::ThreadResumeParams;
    /// What it gives.
    using Result = protocol::ThreadResumeResponse;
};

/// `thread/revert`
struct ThreadRevert {
    /// On the wire.
    static constexpr const char* name = "thread/revert";
    /// What it takes.
    using Params = protocol::ThreadRevertParams;
    /// What it gives.
    using Result = protocol::ThreadRevertResponse;
};

/// `thread/search`
struct ThreadSearch {
    /// On the wire.
    static constexpr const char* name = "thread/search";
    /// What it takes.
    using Params = protocol::ThreadSearchParams;
    /// What it gives.
    using Result = protocol::ThreadSearchResponse;
};

/// `thread/searchOccurrences`
struct ThreadSearchOccurrences {
    /// On the wire.
    static constexpr const char* name = "thread/searchOccurrences";
    /// What it takes.
    using Params = protocol::ThreadSearchOccurrencesParams;
    /// What it gives.
    using Result = protocol::ThreadSearchOccurrencesResponse;
};

/// `thread/section/move`
struct ThreadSectionMove {
    /// On the wire.
    static constexpr const char* name = "thread/section/move";
    /// What it takes.
    using Params = protocol::ThreadSectionMoveParams;
    /// What it gives.
    using Result = protocol::ThreadSectionMoveResponse;
};

/// `thread/settings/update`
struct ThreadSettingsUpdate {
    /// On the wire.
    static constexpr const char* name = "thread/settings/update";
    /// What it takes.
    using Params = protocol::ThreadSettingsUpdateParams;
    /// What it gives.
    using Result = protocol::ThreadSettingsUpdateResponse;
};

/// `thread/shellCommand`
struct ThreadShellCommand {
    /// On the wire.
    static constexpr const char* name = "thread/shellCommand";
    /// What it takes.
    using Params = protocol::ThreadShellCommandParams;
    /// What it gives.
    using Result = protocol::ThreadShellCommandResponse;
};

/// NEW APIs
struct ThreadStart {
    /// On the wire.
    static constexpr const char* name = "thread/start";
    /// What it takes.
    using Params = protocol::ThreadStartParams;
    /// What it gives.
    using Result = protocol::ThreadStartResponse;
};

/// `thread/timeline/list`
struct ThreadTimelineList {
    /// On the wire.
    static constexpr const char* name = "thread/timeline/list";
    /// What it takes.
    using Params = protocol::ThreadTimelineListParams;
    /// What it gives.
    using Result = protocol::ThreadTimelineListResponse;
};

/// `thread/turns/list`
struct ThreadTurnsList {
    /// On the wire.
    static constexpr const char* name = "thread/turns/list";
    /// What it takes.
    using Params = protocol::ThreadTurnsListParams;
    /// What it gives.
    using Result = protocol::ThreadTurnsListResponse;
};

/// `thread/unarchive`
struct ThreadUnarchive {
    /// On the wire.
    static constexpr const char* name = "thread/unarchive";
    /// What it takes.
    using Params = protocol::ThreadUnarchiveParams;
    /// What it gives.
    using Result = protocol::ThreadUnarchiveResponse;
};

/// `thread/unsubscribe`
struct ThreadUnsubscribe {
    /// On the wire.
    static constexpr const char* name = "thread/unsubscribe";
    /// What it takes.
    using Params = protocol::ThreadUnsubscribeParams;
    /// What it gives.
    using Result = protocol::ThreadUnsubscribeResponse;
};

/// `threadSection/create`
struct ThreadSectionCreate {
    /// On the wire.
    static constexpr const char* name = "threadSection/create";
    /// What it takes.
    using Params = protocol::ThreadSectionCreateParams;
    /// What it gives.
    using Result = protocol::ThreadSectionCreateResponse;
};

/// `threadSection/delete`
struct ThreadSectionDelete {
    /// On the wire.
    static constexpr const char* name = "threadSection/delete";
    /// What it takes.
    using Params = protocol::ThreadSectionDeleteParams;
    /// What it gives.
    using Result = protocol::ThreadSectionDeleteResponse;
};

/// `threadSection/list`
struct ThreadSectionList {
    /// On the wire.
    static constexpr const char* name = "threadSection/list";
    /// What it takes.
    using Params = protocol::ThreadSectionListParams;
    /// What it gives.
    using Result = protocol::ThreadSectionListResponse;
};

/// `threadSection/update`
struct ThreadSectionUpdate {
    /// On the wire.
    static constexpr const char* name = "threadSection/update";
    /// What it takes.
    using Params = protocol::ThreadSectionUpdateParams;
    /// What it gives.
    using Result = protocol::ThreadSectionUpdateResponse;
};

/// `turn/interrupt`
struct TurnInterrupt {
    /// On the wire.
    static constexpr const char* name = "turn/interrupt";
    /// What it takes.
    using Params = protocol::TurnInterruptParams;
    /// What it gives.
    using Result = protocol::TurnInterruptResponse;
};

/// `turn/settings/update`
struct TurnSettingsUpdate {
    /// On the wire.
    static constexpr const char* name = "turn/settings/update";
    /// What it takes.
    using Params = protocol::TurnSettingsUpdateParams;
    /// What it gives.
    using Result = protocol::TurnSettingsUpdateResponse;
};

/// `turn/start`
struct TurnStart {
    /// On the wire.
    static constexpr const char* name = "turn/start";
    /// What it takes.
    using Params = protocol::TurnStartParams;
    /// What it gives.
    using Result = protocol::TurnStartResponse;
};

/// `turn/steer`
struct TurnSteer {
    /// On the wire.
    static constexpr const char* name = "turn/steer";
    /// What it takes.
    using Params = protocol::TurnSteerParams;
    /// What it gives.
    using Result = protocol::TurnSteerResponse;
};

/// `userVerification/cancel`
struct UserVerificationCancel {
    /// On the wire.
    static constexpr const char* name = "userVerification/cancel";
    /// What it takes.
    using Params = protocol::UserVerificationCancelParams;
    /// What it gives.
    using Result = protocol::UserVerificationCancelResponse;
};

/// `userVerification/delete`
struct UserVerificationDelete {
    /// On the wire.
    static constexpr const char* name = "userVerification/delete";
    /// What it takes.
    using Params = protocol::UserVerificationDeleteParams;
    /// What it gives.
    using Result = protocol::UserVerificationDeleteResponse;
};

/// `userVerification/enroll`
struct UserVerificationEnroll {
    /// On the wire.
    static constexpr const char* name = "userVerification/enroll";
    /// What it takes.
    using Params = protocol::UserVerificationEnrollParams;
    /// What it gives.
    using Result = protocol::UserVerificationEnrollResponse;
};

/// `userVerification/status`
struct UserVerificationStatus {
    /// On the wire.
    static constexpr const char* name = "userVerification/status";
    /// What it takes.
    using Params = protocol::UserVerificationStatusParams;
    /// What it gives.
    using Result = protocol::UserVerificationStatusResponse;
};

/// `userVerification/verify`
struct UserVerificationVerify {
    /// On the wire.
    static constexpr const char* name = "userVerification/verify";
    /// What it takes.
    using Params = protocol::UserVerificationVerifyParams;
    /// What it gives.
    using Result = protocol::UserVerificationVerifyResponse;
};

/// `windowsSandbox/readiness`
struct WindowsSandboxReadiness {
    /// On the wire.
    static constexpr const char* name = "windowsSandbox/readiness";
    /// What it takes.
    using Params = protocol::None;
    /// What it gives.
    using Result = protocol::WindowsSandboxReadinessResponse;
};

/// `windowsSandbox/setupStart`
struct WindowsSandboxSetupStart {
    /// On the wire.
    static constexpr const char* name = "windowsSandbox/setupStart";
    /// What it takes.
    using Params = protocol::WindowsSandboxSetupStartParams;
    /// What it gives.
    using Result = protocol::WindowsSandboxSetupStartResponse;
};

} // namespace method

/// What a client asks the server. All that are known here, sorted by their names.
using Methods = List<method::AccountBedrockCheckGovCloudRequirements, method::AccountBedrockDiscover, method::AccountBedrockSetup, method::AccountGatewayOAuthCancel, method::AccountGatewayOAuthLogin, method::AccountGatewayOAuthRead, method::AccountLoginCancel, method::AccountLoginStart, method::AccountLogout, method::AccountRateLimitResetCreditConsume, method::AccountRateLimitsRead, method::AccountRead, method::AccountSendAddCreditsNudgeEmail, method::AccountUsageRead, method::AccountWorkspaceMessagesRead, method::AppInstalled, method::AppList, method::AppRead, method::CollaborationModeList, method::CommandExec, method::CommandExecResize, method::CommandExecTerminate, method::CommandExecWrite, method::ConfigBatchWrite, method::ConfigMcpServerReload, method::ConfigRead, method::ConfigValueWrite, method::ConfigRequirementsRead, method::EnvironmentAdd, method::EnvironmentInfo, method::EnvironmentStatus, method::ExperimentalFeatureEnablementSet, method::ExperimentalFeatureList, method::ExternalAgentConfigDetect, method::ExternalAgentConfigImport, method::ExternalAgentConfigImportReadHistories, method::ExternalAgentConfigImportRecordHistory, method::FeedbackUpload, method::FsCopy, method::FsCreateDirectory, method::FsGetMetadata, method::FsReadDirectory, method::FsReadFile, method::FsRemove, method::FsUnwatch, method::FsWatch, method::FsWriteFile, method::FuzzyFileSearch, method::FuzzyFileSearchSessionStart, method::FuzzyFileSearchSessionStop, method::FuzzyFileSearchSessionUpdate, method::HooksList, method::Initialize, method::MarketplaceAdd, method::MarketplaceRemove, method::MarketplaceUpgrade, method::McpServerEventStreamStart, method::McpServerEventStreamStop, method::McpServerOauthLogin, method::McpServerResourceRead, method::McpServerToolCall, method::McpServerStatusList, method::MemoryReset, method::MemoryStatus, method::MockExperimentalMethod, method::ModelList, method::ModelProviderCapabilitiesRead, method::PermissionProfileList, method::PluginInstall, method::PluginInstalled, method::PluginList, method::PluginRead, method::PluginReconcile, method::PluginSearch, method::PluginShareCheckout, method::PluginShareDelete, method::PluginShareList, method::PluginShareSave, method::PluginShareUpdateTargets, method::PluginSkillRead, method::PluginUninstall, method::ProcessKill, method::ProcessResizePty, method::ProcessSpawn, method::ProcessWriteStdin, method::ProjectCreate, method::ProjectDelete, method::ProjectImport, method::ProjectList, method::ProjectMove, method::ProjectRead, method::ProjectUpdate, method::RemoteControlClientList, method::RemoteControlClientRevoke, method::RemoteControlDisable, method::RemoteControlEnable, method::RemoteControlPairingStart, method::RemoteControlPairingStatus, method::RemoteControlStatusRead, method::ReviewStart, method::RolloutCompress, method::ServerDiagnostics, method::SkillsConfigWrite, method::SkillsExtraRootsSet, method::SkillsList, method::ThreadApproveGuardianDeniedAction, method::ThreadArchive, method::ThreadAttachmentAdd, method::ThreadAttachmentList, method::ThreadAttachmentRemove, method::ThreadAttachmentOwnerList, method::ThreadBackgroundTerminalsClean, method::ThreadBackgroundTerminalsList, method::ThreadBackgroundTerminalsTerminate, method::ThreadCompactStart, method::ThreadDecrementElicitation, method::ThreadDelete, method::ThreadFork, method::ThreadGoalClear, method::ThreadGoalGet, method::ThreadGoalSet, method::ThreadIncrementElicitation, method::ThreadInjectItems, method::ThreadItemsList, method::ThreadItemsRead, method::ThreadList, method::ThreadLoadedList, method::ThreadMemoryModeSet, method::ThreadMetadataUpdate, method::ThreadNameSet, method::ThreadPredictionRequest, method::ThreadQueueAdd, method::ThreadQueueDelete, method::ThreadQueueList, method::ThreadQueueReorder, method::ThreadQueueStart, method::ThreadQueueUpdate, method::ThreadRead, method::ThreadReadStateUpdate, method::ThreadRealtimeAppendAudio, method::ThreadRealtimeAppendSpeech, method::ThreadRealtimeAppendText, method::ThreadRealtimeListVoices, method::ThreadRealtimeStart, method::ThreadRealtimeStop, method::ThreadResume, method::ThreadRevert, method::ThreadSearch, method::ThreadSearchOccurrences, method::ThreadSectionMove, method::ThreadSettingsUpdate, method::ThreadShellCommand, method::ThreadStart, method::ThreadTimelineList, method::ThreadTurnsList, method::ThreadUnarchive, method::ThreadUnsubscribe, method::ThreadSectionCreate, method::ThreadSectionDelete, method::ThreadSectionList, method::ThreadSectionUpdate, method::TurnInterrupt, method::TurnSettingsUpdate, method::TurnStart, method::TurnSteer, method::UserVerificationCancel, method::UserVerificationDelete, method::UserVerificationEnroll, method::UserVerificationStatus, method::UserVerificationVerify, method::WindowsSandboxReadiness, method::WindowsSandboxSetupStart>;

/// What the server asks the client.
namespace request {

/// `account/chatgptAuthTokens/refresh`
struct AccountChatgptAuthTokensRefresh : Request<AccountChatgptAuthTokensRefresh> {
    using Request::Request;
    /// On the wire.
    static constexpr const char* name = "account/chatgptAuthTokens/refresh";
    /// What it takes.
    using Params = protocol::ChatgptAuthTokensRefreshParams;
    /// What it gives.
    using Result = protocol::ChatgptAuthTokensRefreshResponse;
};

/// DEPRECATED APIs below Request to approve a patch. This request is used for Turns started via the legacy APIs (i.e. SendUserTurn, SendUserMessage).
struct ApplyPatchApproval : Request<ApplyPatchApproval> {
    using Request::Request;
    /// On the wire.
    static constexpr const char* name = "applyPatchApproval";
    /// What it takes.
    using Params = protocol::ApplyPatchApprovalParams;
    /// What it gives.
    using Result = protocol::ApplyPatchApprovalResponse;
};

/// Generate a fresh upstream attestation result on demand.
struct AttestationGenerate : Request<AttestationGenerate> {
    using Request::Request;
    /// On the wire.
    static constexpr const char* name = "attestation/generate";
    /// What it takes.
    using Params = protocol::AttestationGenerateParams;
    /// What it gives.
    using Result = protocol::AttestationGenerateResponse;
};

/// Read the current time from an external clock owned by the client.
struct CurrentTimeRead : Request<CurrentTimeRead> {
    using Request::Request;
    /// On the wire.
    static constexpr const char* name = "currentTime/read";
    /// What it takes.
    using Params = protocol::CurrentTimeReadParams;
    /// What it gives.
    using Result = protocol::CurrentTimeReadResponse;
};

/// Request to exec a command. This request is used for Turns started via the legacy APIs (i.e. SendUserTurn, SendUserMessage).
struct ExecCommandApproval : Request<ExecCommandApproval> {
    using Request::Request;
    /// On the wire.
    static constexpr const char* name = "execCommandApproval";
    /// What it takes.
    using Params = protocol::ExecCommandApprovalParams;
    /// What it gives.
    using Result = protocol::ExecCommandApprovalResponse;
};

/// NEW APIs Sent when approval is requested for a specific command execution. This request is used for Turns started via turn/start.
struct ItemCommandExecutionRequestApproval : Request<ItemCommandExecutionRequestApproval> {
    using Request::Request;
    /// On the wire.
    static constexpr const char* name = "item/commandExecution/requestApproval";
    /// What it takes.
    using Params = protocol::CommandExecutionRequestApprovalParams;
    /// What it gives.
    using Result = protocol::CommandExecutionRequestApprovalResponse;
};

/// Sent when approval is requested for a specific file change. This request is used for Turns started via turn/start.
struct ItemFileChangeRequestApproval : Request<ItemFileChangeRequestApproval> {
    using Request::Request;
    /// On the wire.
    static constexpr const char* name = "item/fileChange/requestApproval";
    /// What it takes.
    using Params = protocol::FileChangeRequestApprovalParams;
    /// What it gives.
    using Result = protocol::FileChangeRequestApprovalResponse;
};

/// Request approval for additional permissions from the user.
struct ItemPermissionsRequestApproval : Request<ItemPermissionsRequestApproval> {
    using Request::Request;
    /// On the wire.
    static constexpr const char* name = "item/permissions/requestApproval";
    /// What it takes.
    using Params = protocol::PermissionsRequestApprovalParams;
    /// What it gives.
    using Result = protocol::PermissionsRequestApprovalResponse;
};

/// Execute a dynamic tool call on the client.
struct ItemToolCall : Request<ItemToolCall> {
    using Request::Request;
    /// On the wire.
    static constexpr const char* name = "item/tool/call";
    /// What it takes.
    using Params = protocol::DynamicToolCallParams;
    /// What it gives.
    using Result = protocol::DynamicToolCallResponse;
};

/// EXPERIMENTAL - Request input from the user for a tool call.
struct ItemToolRequestUserInput : Request<ItemToolRequestUserInput> {
    using Request::Request;
    /// On the wire.
    static constexpr const char* name = "item/tool/requestUserInput";
    /// What it takes.
    using Params = protocol::ToolRequestUserInputParams;
    /// What it gives.
    using Result = protocol::ToolRequestUserInputResponse;
};

/// Request input for an MCP server elicitation.
struct McpServerElicitationRequest : Request<McpServerElicitationRequest> {
    using Request::Request;
    /// On the wire.
    static constexpr const char* name = "mcpServer/elicitation/request";
    /// What it takes.
    using Params = protocol::McpServerElicitationRequestParams;
    /// What it gives.
    using Result = protocol::McpServerElicitationRequestResponse;
};

} // namespace request

/// What the server asks the client. All that are known here, sorted by their names.
using Requests = List<request::AccountChatgptAuthTokensRefresh, request::ApplyPatchApproval, request::AttestationGenerate, request::CurrentTimeRead, request::ExecCommandApproval, request::ItemCommandExecutionRequestApproval, request::ItemFileChangeRequestApproval, request::ItemPermissionsRequestApproval, request::ItemToolCall, request::ItemToolRequestUserInput, request::McpServerElicitationRequest>;

/// What the server tells.
namespace notification {

/// `account/gatewayOAuth/changed`
struct AccountGatewayOAuthChanged : Notification<AccountGatewayOAuthChanged> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "account/gatewayOAuth/changed";
    /// What it takes.
    using Params = protocol::GatewayOAuthChangedNotification;
};

/// `account/login/completed`
struct AccountLoginCompleted : Notification<AccountLoginCompleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "account/login/completed";
    /// What it takes.
    using Params = protocol::AccountLoginCompletedNotification;
};

/// `account/rateLimits/updated`
struct AccountRateLimitsUpdated : Notification<AccountRateLimitsUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "account/rateLimits/updated";
    /// What it takes.
    using Params = protocol::AccountRateLimitsUpdatedNotification;
};

/// `account/updated`
struct AccountUpdated : Notification<AccountUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "account/updated";
    /// What it takes.
    using Params = protocol::AccountUpdatedNotification;
};

/// `app/list/updated`
struct AppListUpdated : Notification<AppListUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "app/list/updated";
    /// What it takes.
    using Params = protocol::AppListUpdatedNotification;
};

/// `autoApprovalReview/strictReviewRequired`
struct AutoApprovalReviewStrictReviewRequired : Notification<AutoApprovalReviewStrictReviewRequired> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "autoApprovalReview/strictReviewRequired";
    /// What it takes.
    using Params = protocol::StrictReviewRequiredNotification;
};

/// Stream base64-encoded stdout/stderr chunks for a running `command/exec` session.
struct CommandExecOutputDelta : Notification<CommandExecOutputDelta> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "command/exec/outputDelta";
    /// What it takes.
    using Params = protocol::CommandExecOutputDeltaNotification;
};

/// `configWarning`
struct ConfigWarning : Notification<ConfigWarning> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "configWarning";
    /// What it takes.
    using Params = protocol::ConfigWarningNotification;
};

/// `deprecationNotice`
struct DeprecationNotice : Notification<DeprecationNotice> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "deprecationNotice";
    /// What it takes.
    using Params = protocol::DeprecationNoticeNotification;
};

/// NEW NOTIFICATIONS
struct Error : Notification<Error> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "error";
    /// What it takes.
    using Params = protocol::ErrorNotification;
};

/// `externalAgentConfig/import/completed`
struct ExternalAgentConfigImportCompleted : Notification<ExternalAgentConfigImportCompleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "externalAgentConfig/import/completed";
    /// What it takes.
    using Params = protocol::ExternalAgentConfigImportCompletedNotification;
};

/// `externalAgentConfig/import/progress`
struct ExternalAgentConfigImportProgress : Notification<ExternalAgentConfigImportProgress> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "externalAgentConfig/import/progress";
    /// What it takes.
    using Params = protocol::ExternalAgentConfigImportProgressNotification;
};

/// `fs/changed`
struct FsChanged : Notification<FsChanged> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "fs/changed";
    /// What it takes.
    using Params = protocol::FsChangedNotification;
};

/// `fuzzyFileSearch/sessionCompleted`
struct FuzzyFileSearchSessionCompleted : Notification<FuzzyFileSearchSessionCompleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "fuzzyFileSearch/sessionCompleted";
    /// What it takes.
    using Params = protocol::FuzzyFileSearchSessionCompletedNotification;
};

/// `fuzzyFileSearch/sessionUpdated`
struct FuzzyFileSearchSessionUpdated : Notification<FuzzyFileSearchSessionUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "fuzzyFileSearch/sessionUpdated";
    /// What it takes.
    using Params = protocol::FuzzyFileSearchSessionUpdatedNotification;
};

/// `guardianWarning`
struct GuardianWarning : Notification<GuardianWarning> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "guardianWarning";
    /// What it takes.
    using Params = protocol::GuardianWarningNotification;
};

/// `hook/completed`
struct HookCompleted : Notification<HookCompleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "hook/completed";
    /// What it takes.
    using Params = protocol::HookCompletedNotification;
};

/// `hook/started`
struct HookStarted : Notification<HookStarted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "hook/started";
    /// What it takes.
    using Params = protocol::HookStartedNotification;
};

/// `item/agentMessage/delta`
struct ItemAgentMessageDelta : Notification<ItemAgentMessageDelta> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/agentMessage/delta";
    /// What it takes.
    using Params = protocol::AgentMessageDeltaNotification;
};

/// `item/autoApprovalReview/completed`
struct ItemAutoApprovalReviewCompleted : Notification<ItemAutoApprovalReviewCompleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/autoApprovalReview/completed";
    /// What it takes.
    using Params = protocol::ItemGuardianApprovalReviewCompletedNotification;
};

/// `item/autoApprovalReview/started`
struct ItemAutoApprovalReviewStarted : Notification<ItemAutoApprovalReviewStarted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/autoApprovalReview/started";
    /// What it takes.
    using Params = protocol::ItemGuardianApprovalReviewStartedNotification;
};

/// `item/commandExecution/outputDelta`
struct ItemCommandExecutionOutputDelta : Notification<ItemCommandExecutionOutputDelta> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/commandExecution/outputDelta";
    /// What it takes.
    using Params = protocol::CommandExecutionOutputDeltaNotification;
};

/// `item/commandExecution/terminalInteraction`
struct ItemCommandExecutionTerminalInteraction : Notification<ItemCommandExecutionTerminalInteraction> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/commandExecution/terminalInteraction";
    /// What it takes.
    using Params = protocol::TerminalInteractionNotification;
};

/// `item/completed`
struct ItemCompleted : Notification<ItemCompleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/completed";
    /// What it takes.
    using Params = protocol::ItemCompletedNotification;
};

/// Deprecated legacy apply_patch output stream notification.
struct ItemFileChangeOutputDelta : Notification<ItemFileChangeOutputDelta> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/fileChange/outputDelta";
    /// What it takes.
    using Params = protocol::FileChangeOutputDeltaNotification;
};

/// `item/fileChange/patchUpdated`
struct ItemFileChangePatchUpdated : Notification<ItemFileChangePatchUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/fileChange/patchUpdated";
    /// What it takes.
    using Params = protocol::FileChangePatchUpdatedNotification;
};

/// `item/mcpToolCall/progress`
struct ItemMcpToolCallProgress : Notification<ItemMcpToolCallProgress> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/mcpToolCall/progress";
    /// What it takes.
    using Params = protocol::McpToolCallProgressNotification;
};

/// EXPERIMENTAL - proposed plan streaming deltas for plan items.
struct ItemPlanDelta : Notification<ItemPlanDelta> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/plan/delta";
    /// What it takes.
    using Params = protocol::PlanDeltaNotification;
};

/// `item/reasoning/summaryPartAdded`
struct ItemReasoningSummaryPartAdded : Notification<ItemReasoningSummaryPartAdded> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/reasoning/summaryPartAdded";
    /// What it takes.
    using Params = protocol::ReasoningSummaryPartAddedNotification;
};

/// `item/reasoning/summaryTextDelta`
struct ItemReasoningSummaryTextDelta : Notification<ItemReasoningSummaryTextDelta> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/reasoning/summaryTextDelta";
    /// What it takes.
    using Params = protocol::ReasoningSummaryTextDeltaNotification;
};

/// `item/reasoning/textDelta`
struct ItemReasoningTextDelta : Notification<ItemReasoningTextDelta> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/reasoning/textDelta";
    /// What it takes.
    using Params = protocol::ReasoningTextDeltaNotification;
};

/// `item/started`
struct ItemStarted : Notification<ItemStarted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "item/started";
    /// What it takes.
    using Params = protocol::ItemStartedNotification;
};

/// `mcpServer/event/stream/notification`
struct McpServerEventStreamNotification : Notification<McpServerEventStreamNotification> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "mcpServer/event/stream/notification";
    /// What it takes.
    using Params = protocol::McpServerEventStreamNotification;
};

/// `mcpServer/oauthLogin/completed`
struct McpServerOauthLoginCompleted : Notification<McpServerOauthLoginCompleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "mcpServer/oauthLogin/completed";
    /// What it takes.
    using Params = protocol::McpServerOauthLoginCompletedNotification;
};

/// `mcpServer/startupStatus/updated`
struct McpServerStartupStatusUpdated : Notification<McpServerStartupStatusUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "mcpServer/startupStatus/updated";
    /// What it takes.
    using Params = protocol::McpServerStatusUpdatedNotification;
};

/// `model/rerouted`
struct ModelRerouted : Notification<ModelRerouted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "model/rerouted";
    /// What it takes.
    using Params = protocol::ModelReroutedNotification;
};

/// `model/safetyBuffering/updated`
struct ModelSafetyBufferingUpdated : Notification<ModelSafetyBufferingUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "model/safetyBuffering/updated";
    /// What it takes.
    using Params = protocol::ModelSafetyBufferingUpdatedNotification;
};

/// `model/verification`
struct ModelVerification : Notification<ModelVerification> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "model/verification";
    /// What it takes.
    using Params = protocol::ModelVerificationNotification;
};

/// `modelProvider/authRecoveryCompleted`
struct ModelProviderAuthRecoveryCompleted : Notification<ModelProviderAuthRecoveryCompleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "modelProvider/authRecoveryCompleted";
    /// What it takes.
    using Params = protocol::ModelProviderAuthRecoveryCompletedNotification;
};

/// `modelProvider/authRecoveryStarted`
struct ModelProviderAuthRecoveryStarted : Notification<ModelProviderAuthRecoveryStarted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "modelProvider/authRecoveryStarted";
    /// What it takes.
    using Params = protocol::ModelProviderAuthRecoveryStartedNotification;
};

/// Final exit notification for a `process/spawn` session.
struct ProcessExited : Notification<ProcessExited> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "process/exited";
    /// What it takes.
    using Params = protocol::ProcessExitedNotification;
};

/// Stream base64-encoded stdout/stderr chunks for a running `process/spawn` session.
struct ProcessOutputDelta : Notification<ProcessOutputDelta> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "process/outputDelta";
    /// What it takes.
    using Params = protocol::ProcessOutputDeltaNotification;
};

/// `project/changed`
struct ProjectChanged : Notification<ProjectChanged> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "project/changed";
    /// What it takes.
    using Params = protocol::ProjectChangedNotification;
};

/// `remoteControl/status/changed`
struct RemoteControlStatusChanged : Notification<RemoteControlStatusChanged> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "remoteControl/status/changed";
    /// What it takes.
    using Params = protocol::RemoteControlStatusChangedNotification;
};

/// `serverRequest/resolved`
struct ServerRequestResolved : Notification<ServerRequestResolved> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "serverRequest/resolved";
    /// What it takes.
    using Params = protocol::ServerRequestResolvedNotification;
};

/// `skills/changed`
struct SkillsChanged : Notification<SkillsChanged> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "skills/changed";
    /// What it takes.
    using Params = protocol::SkillsChangedNotification;
};

/// `thread/archived`
struct ThreadArchived : Notification<ThreadArchived> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/archived";
    /// What it takes.
    using Params = protocol::ThreadArchivedNotification;
};

/// `thread/attachment/updated`
struct ThreadAttachmentUpdated : Notification<ThreadAttachmentUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/attachment/updated";
    /// What it takes.
    using Params = protocol::ThreadAttachmentUpdatedNotification;
};

/// `thread/closed`
struct ThreadClosed : Notification<ThreadClosed> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/closed";
    /// What it takes.
    using Params = protocol::ThreadClosedNotification;
};

/// Deprecated: Use `ContextCompaction` item type instead.
struct ThreadCompacted : Notification<ThreadCompacted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/compacted";
    /// What it takes.
    using Params = protocol::ContextCompactedNotification;
};

/// `thread/deleted`
struct ThreadDeleted : Notification<ThreadDeleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/deleted";
    /// What it takes.
    using Params = protocol::ThreadDeletedNotification;
};

/// `thread/environment/connected`
struct ThreadEnvironmentConnected : Notification<ThreadEnvironmentConnected> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/environment/connected";
    /// What it takes.
    using Params = protocol::ThreadEnvironmentConnectedNotification;
};

/// `thread/environment/disconnected`
struct ThreadEnvironmentDisconnected : Notification<ThreadEnvironmentDisconnected> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/environment/disconnected";
    /// What it takes.
    using Params = protocol::ThreadEnvironmentDisconnectedNotification;
};

/// `thread/goal/cleared`
struct ThreadGoalCleared : Notification<ThreadGoalCleared> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/goal/cleared";
    /// What it takes.
    using Params = protocol::ThreadGoalClearedNotification;
};

/// `thread/goal/updated`
struct ThreadGoalUpdated : Notification<ThreadGoalUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/goal/updated";
    /// What it takes.
    using Params = protocol::ThreadGoalUpdatedNotification;
};

/// `thread/name/updated`
struct ThreadNameUpdated : Notification<ThreadNameUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/name/updated";
    /// What it takes.
    using Params = protocol::ThreadNameUpdatedNotification;
};

/// `thread/prediction/updated`
struct ThreadPredictionUpdated : Notification<ThreadPredictionUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/prediction/updated";
    /// What it takes.
    using Params = protocol::ThreadPredictionUpdatedNotification;
};

/// `thread/project/updated`
struct ThreadProjectUpdated : Notification<ThreadProjectUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/project/updated";
    /// What it takes.
    using Params = protocol::ThreadProjectUpdatedNotification;
};

/// `thread/queue/changed`
struct ThreadQueueChanged : Notification<ThreadQueueChanged> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/queue/changed";
    /// What it takes.
    using Params = protocol::ThreadQueueChangedNotification;
};

/// `thread/readState/changed`
struct ThreadReadStateChanged : Notification<ThreadReadStateChanged> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/readState/changed";
    /// What it takes.
    using Params = protocol::ThreadReadStateChangedNotification;
};

/// `thread/realtime/closed`
struct ThreadRealtimeClosed : Notification<ThreadRealtimeClosed> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/realtime/closed";
    /// What it takes.
    using Params = protocol::ThreadRealtimeClosedNotification;
};

/// `thread/realtime/error`
struct ThreadRealtimeError : Notification<ThreadRealtimeError> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/realtime/error";
    /// What it takes.
    using Params = protocol::ThreadRealtimeErrorNotification;
};

/// `thread/realtime/item/completed`
struct ThreadRealtimeItemCompleted : Notification<ThreadRealtimeItemCompleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/realtime/item/completed";
    /// What it takes.
    using Params = protocol::ThreadRealtimeItemCompletedNotification;
};

/// `thread/realtime/item/started`
struct ThreadRealtimeItemStarted : Notification<ThreadRealtimeItemStarted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/realtime/item/started";
    /// What it takes.
    using Params = protocol::ThreadRealtimeItemStartedNotification;
};

/// `thread/realtime/item/transcript/delta`
struct ThreadRealtimeItemTranscriptDelta : Notification<ThreadRealtimeItemTranscriptDelta> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/realtime/item/transcript/delta";
    /// What it takes.
    using Params = protocol::ThreadRealtimeItemTranscriptDeltaNotification;
};

/// `thread/realtime/itemAdded`
struct ThreadRealtimeItemAdded : Notification<ThreadRealtimeItemAdded> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/realtime/itemAdded";
    /// What it takes.
    using Params = protocol::ThreadRealtimeItemAddedNotification;
};

/// `thread/realtime/outputAudio/delta`
struct ThreadRealtimeOutputAudioDelta : Notification<ThreadRealtimeOutputAudioDelta> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/realtime/outputAudio/delta";
    /// What it takes.
    using Params = protocol::ThreadRealtimeOutputAudioDeltaNotification;
};

/// `thread/realtime/sdp`
struct ThreadRealtimeSdp : Notification<ThreadRealtimeSdp> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/realtime/sdp";
    /// What it takes.
    using Params = protocol::ThreadRealtimeSdpNotification;
};

/// `thread/realtime/started`
struct ThreadRealtimeStarted : Notification<ThreadRealtimeStarted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/realtime/started";
    /// What it takes.
    using Params = protocol::ThreadRealtimeStartedNotification;
};

/// `thread/realtime/transcript/delta`
struct ThreadRealtimeTranscriptDelta : Notification<ThreadRealtimeTranscriptDelta> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/realtime/transcript/delta";
    /// What it takes.
    using Params = protocol::ThreadRealtimeTranscriptDeltaNotification;
};

/// `thread/realtime/transcript/done`
struct ThreadRealtimeTranscriptDone : Notification<ThreadRealtimeTranscriptDone> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/realtime/transcript/done";
    /// What it takes.
    using Params = protocol::ThreadRealtimeTranscriptDoneNotification;
};

/// `thread/reverted`
struct ThreadReverted : Notification<ThreadReverted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/reverted";
    /// What it takes.
    using Params = protocol::ThreadRevertedNotification;
};

/// `thread/settings/updated`
struct ThreadSettingsUpdated : Notification<ThreadSettingsUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/settings/updated";
    /// What it takes.
    using Params = protocol::ThreadSettingsUpdatedNotification;
};

/// `thread/started`
struct ThreadStarted : Notification<ThreadStarted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/started";
    /// What it takes.
    using Params = protocol::ThreadStartedNotification;
};

/// `thread/status/changed`
struct ThreadStatusChanged : Notification<ThreadStatusChanged> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/status/changed";
    /// What it takes.
    using Params = protocol::ThreadStatusChangedNotification;
};

/// `thread/tokenUsage/updated`
struct ThreadTokenUsageUpdated : Notification<ThreadTokenUsageUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/tokenUsage/updated";
    /// What it takes.
    using Params = protocol::ThreadTokenUsageUpdatedNotification;
};

/// `thread/unarchived`
struct ThreadUnarchived : Notification<ThreadUnarchived> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "thread/unarchived";
    /// What it takes.
    using Params = protocol::ThreadUnarchivedNotification;
};

/// `turn/completed`
struct TurnCompleted : Notification<TurnCompleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "turn/completed";
    /// What it takes.
    using Params = protocol::TurnCompletedNotification;
};

/// `turn/diff/updated`
struct TurnDiffUpdated : Notification<TurnDiffUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "turn/diff/updated";
    /// What it takes.
    using Params = protocol::TurnDiffUpdatedNotification;
};

/// `turn/moderationMetadata`
struct TurnModerationMetadata : Notification<TurnModerationMetadata> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "turn/moderationMetadata";
    /// What it takes.
    using Params = protocol::TurnModerationMetadataNotification;
};

/// `turn/plan/updated`
struct TurnPlanUpdated : Notification<TurnPlanUpdated> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "turn/plan/updated";
    /// What it takes.
    using Params = protocol::TurnPlanUpdatedNotification;
};

/// `turn/started`
struct TurnStarted : Notification<TurnStarted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "turn/started";
    /// What it takes.
    using Params = protocol::TurnStartedNotification;
};

/// `warning`
struct Warning : Notification<Warning> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "warning";
    /// What it takes.
    using Params = protocol::WarningNotification;
};

/// Notifies the user of world-writable directories on Windows, which cannot be protected by the sandbox.
struct WindowsWorldWritableWarning : Notification<WindowsWorldWritableWarning> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "windows/worldWritableWarning";
    /// What it takes.
    using Params = protocol::WindowsWorldWritableWarningNotification;
};

/// `windowsSandbox/setupCompleted`
struct WindowsSandboxSetupCompleted : Notification<WindowsSandboxSetupCompleted> {
    using Notification::Notification;
    /// On the wire.
    static constexpr const char* name = "windowsSandbox/setupCompleted";
    /// What it takes.
    using Params = protocol::WindowsSandboxSetupCompletedNotification;
};

} // namespace notification

/// What the server tells. All that are known here, sorted by their names.
using Notifications = List<notification::AccountGatewayOAuthChanged, notification::AccountLoginCompleted, notification::AccountRateLimitsUpdated, notification::AccountUpdated, notification::AppListUpdated, notification::AutoApprovalReviewStrictReviewRequired, notification::CommandExecOutputDelta, notification::ConfigWarning, notification::DeprecationNotice, notification::Error, notification::ExternalAgentConfigImportCompleted, notification::ExternalAgentConfigImportProgress, notification::FsChanged, notification::FuzzyFileSearchSessionCompleted, notification::FuzzyFileSearchSessionUpdated, notification::GuardianWarning, notification::HookCompleted, notification::HookStarted, notification::ItemAgentMessageDelta, notification::ItemAutoApprovalReviewCompleted, notification::ItemAutoApprovalReviewStarted, notification::ItemCommandExecutionOutputDelta, notification::ItemCommandExecutionTerminalInteraction, notification::ItemCompleted, notification::ItemFileChangeOutputDelta, notification::ItemFileChangePatchUpdated, notification::ItemMcpToolCallProgress, notification::ItemPlanDelta, notification::ItemReasoningSummaryPartAdded, notification::ItemReasoningSummaryTextDelta, notification::ItemReasoningTextDelta, notification::ItemStarted, notification::McpServerEventStreamNotification, notification::McpServerOauthLoginCompleted, notification::McpServerStartupStatusUpdated, notification::ModelRerouted, notification::ModelSafetyBufferingUpdated, notification::ModelVerification, notification::ModelProviderAuthRecoveryCompleted, notification::ModelProviderAuthRecoveryStarted, notification::ProcessExited, notification::ProcessOutputDelta, notification::ProjectChanged, notification::RemoteControlStatusChanged, notification::ServerRequestResolved, notification::SkillsChanged, notification::ThreadArchived, notification::ThreadAttachmentUpdated, notification::ThreadClosed, notification::ThreadCompacted, notification::ThreadDeleted, notification::ThreadEnvironmentConnected, notification::ThreadEnvironmentDisconnected, notification::ThreadGoalCleared, notification::ThreadGoalUpdated, notification::ThreadNameUpdated, notification::ThreadPredictionUpdated, notification::ThreadProjectUpdated, notification::ThreadQueueChanged, notification::ThreadReadStateChanged, notification::ThreadRealtimeClosed, notification::ThreadRealtimeError, notification::ThreadRealtimeItemCompleted, notification::ThreadRealtimeItemStarted, notification::ThreadRealtimeItemTranscriptDelta, notification::ThreadRealtimeItemAdded, notification::ThreadRealtimeOutputAudioDelta, notification::ThreadRealtimeSdp, notification::ThreadRealtimeStarted, notification::ThreadRealtimeTranscriptDelta, notification::ThreadRealtimeTranscriptDone, notification::ThreadReverted, notification::ThreadSettingsUpdated, notification::ThreadStarted, notification::ThreadStatusChanged, notification::ThreadTokenUsageUpdated, notification::ThreadUnarchived, notification::TurnCompleted, notification::TurnDiffUpdated, notification::TurnModerationMetadata, notification::TurnPlanUpdated, notification::TurnStarted, notification::Warning, notification::WindowsWorldWritableWarning, notification::WindowsSandboxSetupCompleted>;

} // namespace codex::protocol

#endif
