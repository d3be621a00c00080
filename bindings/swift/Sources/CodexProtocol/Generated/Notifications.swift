// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// What the server tells.
public indirect enum ServerNotification: ProtocolMessage {
    /// `account/gatewayOAuth/changed`
    case accountGatewayOAuthChanged(GatewayOAuthChangedNotification)
    /// `account/login/completed`
    case accountLoginCompleted(AccountLoginCompletedNotification)
    /// `account/rateLimits/updated`
    case accountRateLimitsUpdated(AccountRateLimitsUpdatedNotification)
    /// `account/updated`
    case accountUpdated(AccountUpdatedNotification)
    /// `app/list/updated`
    case appListUpdated(AppListUpdatedNotification)
    /// `autoApprovalReview/strictReviewRequired`
    case autoApprovalReviewStrictReviewRequired(StrictReviewRequiredNotification)
    /// `command/exec/outputDelta`: Stream base64-encoded stdout/stderr chunks for a running `command/exec` session.
    case commandExecOutputDelta(CommandExecOutputDeltaNotification)
    /// `configWarning`
    case configWarning(ConfigWarningNotification)
    /// `deprecationNotice`
    case deprecationNotice(DeprecationNoticeNotification)
    /// `error`: NEW NOTIFICATIONS
    case error(ErrorNotification)
    /// `externalAgentConfig/import/completed`
    case externalAgentConfigImportCompleted(ExternalAgentConfigImportCompletedNotification)
    /// `externalAgentConfig/import/progress`
    case externalAgentConfigImportProgress(ExternalAgentConfigImportProgressNotification)
    /// `fs/changed`
    case fsChanged(FsChangedNotification)
    /// `fuzzyFileSearch/sessionCompleted`
    case fuzzyFileSearchSessionCompleted(FuzzyFileSearchSessionCompletedNotification)
    /// `fuzzyFileSearch/sessionUpdated`
    case fuzzyFileSearchSessionUpdated(FuzzyFileSearchSessionUpdatedNotification)
    /// `guardianWarning`
    case guardianWarning(GuardianWarningNotification)
    /// `hook/completed`
    case hookCompleted(HookCompletedNotification)
    /// `hook/started`
    case hookStarted(HookStartedNotification)
    /// `item/agentMessage/delta`
    case itemAgentMessageDelta(AgentMessageDeltaNotification)
    /// `item/autoApprovalReview/completed`
    case itemAutoApprovalReviewCompleted(ItemGuardianApprovalReviewCompletedNotification)
    /// `item/autoApprovalReview/started`
    case itemAutoApprovalReviewStarted(ItemGuardianApprovalReviewStartedNotification)
    /// `item/commandExecution/outputDelta`
    case itemCommandExecutionOutputDelta(CommandExecutionOutputDeltaNotification)
    /// `item/commandExecution/terminalInteraction`
    case itemCommandExecutionTerminalInteraction(TerminalInteractionNotification)
    /// `item/completed`
    case itemCompleted(ItemCompletedNotification)
    /// `item/fileChange/outputDelta`: Deprecated legacy apply_patch output stream notification.
    case itemFileChangeOutputDelta(FileChangeOutputDeltaNotification)
    /// `item/fileChange/patchUpdated`
    case itemFileChangePatchUpdated(FileChangePatchUpdatedNotification)
    /// `item/mcpToolCall/progress`
    case itemMCPToolCallProgress(MCPToolCallProgressNotification)
    /// `item/plan/delta`: EXPERIMENTAL - proposed plan streaming deltas for plan items.
    case itemPlanDelta(PlanDeltaNotification)
    /// `item/reasoning/summaryPartAdded`
    case itemReasoningSummaryPartAdded(ReasoningSummaryPartAddedNotification)
    /// `item/reasoning/summaryTextDelta`
    case itemReasoningSummaryTextDelta(ReasoningSummaryTextDeltaNotification)
    /// `item/reasoning/textDelta`
    case itemReasoningTextDelta(ReasoningTextDeltaNotification)
    /// `item/started`
    case itemStarted(ItemStartedNotification)
    /// `mcpServer/event/stream/notification`
    case mcpServerEventStreamNotification(MCPServerEventStreamNotification)
    /// `mcpServer/oauthLogin/completed`
    case mcpServerOauthLoginCompleted(MCPServerOauthLoginCompletedNotification)
    /// `mcpServer/startupStatus/updated`
    case mcpServerStartupStatusUpdated(MCPServerStatusUpdatedNotification)
    /// `model/rerouted`
    case modelRerouted(ModelReroutedNotification)
    /// `model/safetyBuffering/updated`
    case modelSafetyBufferingUpdated(ModelSafetyBufferingUpdatedNotification)
    /// `model/verification`
    case modelVerification(ModelVerificationNotification)
    /// `modelProvider/authRecoveryCompleted`
    case modelProviderAuthRecoveryCompleted(ModelProviderAuthRecoveryCompletedNotification)
    /// `modelProvider/authRecoveryStarted`
    case modelProviderAuthRecoveryStarted(ModelProviderAuthRecoveryStartedNotification)
    /// `process/exited`: Final exit notification for a `process/spawn` session.
    case processExited(ProcessExitedNotification)
    /// `process/outputDelta`: Stream base64-encoded stdout/stderr chunks for a running `process/spawn` session.
    case processOutputDelta(ProcessOutputDeltaNotification)
    /// `project/changed`
    case projectChanged(ProjectChangedNotification)
    /// `remoteControl/status/changed`
    case remoteControlStatusChanged(RemoteControlStatusChangedNotification)
    /// `serverRequest/resolved`
    case serverRequestResolved(ServerRequestResolvedNotification)
    /// `skills/changed`
    case skillsChanged(SkillsChangedNotification)
    /// `thread/archived`
    case threadArchived(ThreadArchivedNotification)
    /// `thread/attachment/updated`
    case threadAttachmentUpdated(ThreadAttachmentUpdatedNotification)
    /// `thread/closed`
    case threadClosed(ThreadClosedNotification)
    /// `thread/compacted`: Deprecated: Use `ContextCompaction` item type instead.
    case threadCompacted(ContextCompactedNotification)
    /// `thread/deleted`
    case threadDeleted(ThreadDeletedNotification)
    /// `thread/environment/connected`
    case threadEnvironmentConnected(ThreadEnvironmentConnectedNotification)
    /// `thread/environment/disconnected`
    case threadEnvironmentDisconnected(ThreadEnvironmentDisconnectedNotification)
    /// `thread/goal/cleared`
    case threadGoalCleared(ThreadGoalClearedNotification)
    /// `thread/goal/updated`
    case threadGoalUpdated(ThreadGoalUpdatedNotification)
    /// `thread/name/updated`
    case threadNameUpdated(ThreadNameUpdatedNotification)
    /// `thread/prediction/updated`
    case threadPredictionUpdated(ThreadPredictionUpdatedNotification)
    /// `thread/project/updated`
    case threadProjectUpdated(ThreadProjectUpdatedNotification)
    /// `thread/queue/changed`
    case threadQueueChanged(ThreadQueueChangedNotification)
    /// `thread/readState/changed`
    case threadReadStateChanged(ThreadReadStateChangedNotification)
    /// `thread/realtime/closed`
    case threadRealtimeClosed(ThreadRealtimeClosedNotification)
    /// `thread/realtime/error`
    case threadRealtimeError(ThreadRealtimeErrorNotification)
    /// `thread/realtime/item/completed`
    case threadRealtimeItemCompleted(ThreadRealtimeItemCompletedNotification)
    /// `thread/realtime/item/started`
    case threadRealtimeItemStarted(ThreadRealtimeItemStartedNotification)
    /// `thread/realtime/item/transcript/delta`
    case threadRealtimeItemTranscriptDelta(ThreadRealtimeItemTranscriptDeltaNotification)
    /// `thread/realtime/itemAdded`
    case threadRealtimeItemAdded(ThreadRealtimeItemAddedNotification)
    /// `thread/realtime/outputAudio/delta`
    case threadRealtimeOutputAudioDelta(ThreadRealtimeOutputAudioDeltaNotification)
    /// `thread/realtime/sdp`
    case threadRealtimeSDP(ThreadRealtimeSDPNotification)
    /// `thread/realtime/started`
    case threadRealtimeStarted(ThreadRealtimeStartedNotification)
    /// `thread/realtime/transcript/delta`
    case threadRealtimeTranscriptDelta(ThreadRealtimeTranscriptDeltaNotification)
    /// `thread/realtime/transcript/done`
    case threadRealtimeTranscriptDone(ThreadRealtimeTranscriptDoneNotification)
    /// `thread/reverted`
    case threadReverted(ThreadRevertedNotification)
    /// `thread/settings/updated`
    case threadSettingsUpdated(ThreadSettingsUpdatedNotification)
    /// `thread/started`
    case threadStarted(ThreadStartedNotification)
    /// `thread/status/changed`
    case threadStatusChanged(ThreadStatusChangedNotification)
    /// `thread/tokenUsage/updated`
    case threadTokenUsageUpdated(ThreadTokenUsageUpdatedNotification)
    /// `thread/unarchived`
    case threadUnarchived(ThreadUnarchivedNotification)
    /// `turn/completed`
    case turnCompleted(TurnCompletedNotification)
    /// `turn/diff/updated`
    case turnDiffUpdated(TurnDiffUpdatedNotification)
    /// `turn/moderationMetadata`
    case turnModerationMetadata(TurnModerationMetadataNotification)
    /// `turn/plan/updated`
    case turnPlanUpdated(TurnPlanUpdatedNotification)
    /// `turn/started`
    case turnStarted(TurnStartedNotification)
    /// `warning`
    case warning(WarningNotification)
    /// `windows/worldWritableWarning`: Notifies the user of world-writable directories on Windows, which cannot be protected by the sandbox.
    case windowsWorldWritableWarning(WindowsWorldWritableWarningNotification)
    /// `windowsSandbox/setupCompleted`
    case windowsSandboxSetupCompleted(WindowsSandboxSetupCompletedNotification)
    /// A method that is not known here, or params of another shape than it has here: a newer server's.
    case unrecognized(method: String, params: JSON)

    /// Decodes the params of a method.
    public init(method: String, params: any ParamsSource) throws {
        switch method {
        case "account/gatewayOAuth/changed":
            if let value: GatewayOAuthChangedNotification = params.decoded() { self = .accountGatewayOAuthChanged(value); return }
        case "account/login/completed":
            if let value: AccountLoginCompletedNotification = params.decoded() { self = .accountLoginCompleted(value); return }
        case "account/rateLimits/updated":
            if let value: AccountRateLimitsUpdatedNotification = params.decoded() { self = .accountRateLimitsUpdated(value); return }
        case "account/updated":
            if let value: AccountUpdatedNotification = params.decoded() { self = .accountUpdated(value); return }
        case "app/list/updated":
            if let value: AppListUpdatedNotification = params.decoded() { self = .appListUpdated(value); return }
        case "autoApprovalReview/strictReviewRequired":
            if let value: StrictReviewRequiredNotification = params.decoded() { self = .autoApprovalReviewStrictReviewRequired(value); return }
        case "command/exec/outputDelta":
            if let value: CommandExecOutputDeltaNotification = params.decoded() { self = .commandExecOutputDelta(value); return }
        case "configWarning":
            if let value: ConfigWarningNotification = params.decoded() { self = .configWarning(value); return }
        case "deprecationNotice":
            if let value: DeprecationNoticeNotification = params.decoded() { self = .deprecationNotice(value); return }
        case "error":
            if let value: ErrorNotification = params.decoded() { self = .error(value); return }
        case "externalAgentConfig/import/completed":
            if let value: ExternalAgentConfigImportCompletedNotification = params.decoded() { self = .externalAgentConfigImportCompleted(value); return }
        case "externalAgentConfig/import/progress":
            if let value: ExternalAgentConfigImportProgressNotification = params.decoded() { self = .externalAgentConfigImportProgress(value); return }
        case "fs/changed":
            if let value: FsChangedNotification = params.decoded() { self = .fsChanged(value); return }
        case "fuzzyFileSearch/sessionCompleted":
            if let value: FuzzyFileSearchSessionCompletedNotification = params.decoded() { self = .fuzzyFileSearchSessionCompleted(value); return }
        case "fuzzyFileSearch/sessionUpdated":
            if let value: FuzzyFileSearchSessionUpdatedNotification = params.decoded() { self = .fuzzyFileSearchSessionUpdated(value); return }
        case "guardianWarning":
            if let value: GuardianWarningNotification = params.decoded() { self = .guardianWarning(value); return }
        case "hook/completed":
            if let value: HookCompletedNotification = params.decoded() { self = .hookCompleted(value); return }
        case "hook/started":
            if let value: HookStartedNotification = params.decoded() { self = .hookStarted(value); return }
        case "item/agentMessage/delta":
            if let value: AgentMessageDeltaNotification = params.decoded() { self = .itemAgentMessageDelta(value); return }
        case "item/autoApprovalReview/completed":
            if let value: ItemGuardianApprovalReviewCompletedNotification = params.decoded() { self = .itemAutoApprovalReviewCompleted(value); return }
        case "item/autoApprovalReview/started":
            if let value: ItemGuardianApprovalReviewStartedNotification = params.decoded() { self = .itemAutoApprovalReviewStarted(value); return }
        case "item/commandExecution/outputDelta":
            if let value: CommandExecutionOutputDeltaNotification = params.decoded() { self = .itemCommandExecutionOutputDelta(value); return }
        case "item/commandExecution/terminalInteraction":
            if let value: TerminalInteractionNotification = params.decoded() { self = .itemCommandExecutionTerminalInteraction(value); return }
        case "item/completed":
            if let value: ItemCompletedNotification = params.decoded() { self = .itemCompleted(value); return }
        case "item/fileChange/outputDelta":
            if let value: FileChangeOutputDeltaNotification = params.decoded() { self = .itemFileChangeOutputDelta(value); return }
        case "item/fileChange/patchUpdated":
            if let value: FileChangePatchUpdatedNotification = params.decoded() { self = .itemFileChangePatchUpdated(value); return }
        case "item/mcpToolCall/progress":
            if let value: MCPToolCallProgressNotification = params.decoded() { self = .itemMCPToolCallProgress(value); return }
        case "item/plan/delta":
            if let value: PlanDeltaNotification = params.decoded() { self = .itemPlanDelta(value); return }
        case "item/reasoning/summaryPartAdded":
            if let value: ReasoningSummaryPartAddedNotification = params.decoded() { self = .itemReasoningSummaryPartAdded(value); return }
        case "item/reasoning/summaryTextDelta":
            if let value: ReasoningSummaryTextDeltaNotification = params.decoded() { self = .itemReasoningSummaryTextDelta(value); return }
        case "item/reasoning/textDelta":
            if let value: ReasoningTextDeltaNotification = params.decoded() { self = .itemReasoningTextDelta(value); return }
        case "item/started":
            if let value: ItemStartedNotification = params.decoded() { self = .itemStarted(value); return }
        case "mcpServer/event/stream/notification":
            if let value: MCPServerEventStreamNotification = params.decoded() { self = .mcpServerEventStreamNotification(value); return }
        case "mcpServer/oauthLogin/completed":
            if let value: MCPServerOauthLoginCompletedNotification = params.decoded() { self = .mcpServerOauthLoginCompleted(value); return }
        case "mcpServer/startupStatus/updated":
            if let value: MCPServerStatusUpdatedNotification = params.decoded() { self = .mcpServerStartupStatusUpdated(value); return }
        case "model/rerouted":
            if let value: ModelReroutedNotification = params.decoded() { self = .modelRerouted(value); return }
        case "model/safetyBuffering/updated":
            if let value: ModelSafetyBufferingUpdatedNotification = params.decoded() { self = .modelSafetyBufferingUpdated(value); return }
        case "model/verification":
            if let value: ModelVerificationNotification = params.decoded() { self = .modelVerification(value); return }
        case "modelProvider/authRecoveryCompleted":
            if let value: ModelProviderAuthRecoveryCompletedNotification = params.decoded() { self = .modelProviderAuthRecoveryCompleted(value); return }
        case "modelProvider/authRecoveryStarted":
            if let value: ModelProviderAuthRecoveryStartedNotification = params.decoded() { self = .modelProviderAuthRecoveryStarted(value); return }
        case "process/exited":
            if let value: ProcessExitedNotification = params.decoded() { self = .processExited(value); return }
        case "process/outputDelta":
            if let value: ProcessOutputDeltaNotification = params.decoded() { self = .processOutputDelta(value); return }
        case "project/changed":
            if let value: ProjectChangedNotification = params.decoded() { self = .projectChanged(value); return }
        case "remoteControl/status/changed":
            if let value: RemoteControlStatusChangedNotification = params.decoded() { self = .remoteControlStatusChanged(value); return }
        case "serverRequest/resolved":
            if let value: ServerRequestResolvedNotification = params.decoded() { self = .serverRequestResolved(value); return }
        case "skills/changed":
            if let value: SkillsChangedNotification = params.decoded() { self = .skillsChanged(value); return }
        case "thread/archived":
            if let value: ThreadArchivedNotification = params.decoded() { self = .threadArchived(value); return }
        case "thread/attachment/updated":
            if let value: ThreadAttachmentUpdatedNotification = params.decoded() { self = .threadAttachmentUpdated(value); return }
        case "thread/closed":
            if let value: ThreadClosedNotification = params.decoded() { self = .threadClosed(value); return }
        case "thread/compacted":
            if let value: ContextCompactedNotification = params.decoded() { self = .threadCompacted(value); return }
        case "thread/deleted":
            if let value: ThreadDeletedNotification = params.decoded() { self = .threadDeleted(value); return }
        case "thread/environment/connected":
            if let value: ThreadEnvironmentConnectedNotification = params.decoded() { self = .threadEnvironmentConnected(value); return }
        case "thread/environment/disconnected":
            if let value: ThreadEnvironmentDisconnectedNotification = params.decoded() { self = .threadEnvironmentDisconnected(value); return }
        case "thread/goal/cleared":
            if let value: ThreadGoalClearedNotification = params.decoded() { self = .threadGoalCleared(value); return }
        case "thread/goal/updated":
            if let value: ThreadGoalUpdatedNotification = params.decoded() { self = .threadGoalUpdated(value); return }
        case "thread/name/updated":
            if let value: ThreadNameUpdatedNotification = params.decoded() { self = .threadNameUpdated(value); return }
        case "thread/prediction/updated":
            if let value: ThreadPredictionUpdatedNotification = params.decoded() { self = .threadPredictionUpdated(value); return }
        case "thread/project/updated":
            if let value: ThreadProjectUpdatedNotification = params.decoded() { self = .threadProjectUpdated(value); return }
        case "thread/queue/changed":
            if let value: ThreadQueueChangedNotification = params.decoded() { self = .threadQueueChanged(value); return }
        case "thread/readState/changed":
            if let value: ThreadReadStateChangedNotification = params.decoded() { self = .threadReadStateChanged(value); return }
        case "thread/realtime/closed":
            if let value: ThreadRealtimeClosedNotification = params.decoded() { self = .threadRealtimeClosed(value); return }
        case "thread/realtime/error":
            if let value: ThreadRealtimeErrorNotification = params.decoded() { self = .threadRealtimeError(value); return }
        case "thread/realtime/item/completed":
            if let value: ThreadRealtimeItemCompletedNotification = params.decoded() { self = .threadRealtimeItemCompleted(value); return }
        case "thread/realtime/item/started":
            if let value: ThreadRealtimeItemStartedNotification = params.decoded() { self = .threadRealtimeItemStarted(value); return }
        case "thread/realtime/item/transcript/delta":
            if let value: ThreadRealtimeItemTranscriptDeltaNotification = params.decoded() { self = .threadRealtimeItemTranscriptDelta(value); return }
        case "thread/realtime/itemAdded":
            if let value: ThreadRealtimeItemAddedNotification = params.decoded() { self = .threadRealtimeItemAdded(value); return }
        case "thread/realtime/outputAudio/delta":
            if let value: ThreadRealtimeOutputAudioDeltaNotification = params.decoded() { self = .threadRealtimeOutputAudioDelta(value); return }
        case "thread/realtime/sdp":
            if let value: ThreadRealtimeSDPNotification = params.decoded() { self = .threadRealtimeSDP(value); return }
        case "thread/realtime/started":
            if let value: ThreadRealtimeStartedNotification = params.decoded() { self = .threadRealtimeStarted(value); return }
        case "thread/realtime/transcript/delta":
            if let value: ThreadRealtimeTranscriptDeltaNotification = params.decoded() { self = .threadRealtimeTranscriptDelta(value); return }
        case "thread/realtime/transcript/done":
            if let value: ThreadRealtimeTranscriptDoneNotification = params.decoded() { self = .threadRealtimeTranscriptDone(value); return }
        case "thread/reverted":
            if let value: ThreadRevertedNotification = params.decoded() { self = .threadReverted(value); return }
        case "thread/settings/updated":
            if let value: ThreadSettingsUpdatedNotification = params.decoded() { self = .threadSettingsUpdated(value); return }
        case "thread/started":
            if let value: ThreadStartedNotification = params.decoded() { self = .threadStarted(value); return }
        case "thread/status/changed":
            if let value: ThreadStatusChangedNotification = params.decoded() { self = .threadStatusChanged(value); return }
        case "thread/tokenUsage/updated":
            if let value: ThreadTokenUsageUpdatedNotification = params.decoded() { self = .threadTokenUsageUpdated(value); return }
        case "thread/unarchived":
            if let value: ThreadUnarchivedNotification = params.decoded() { self = .threadUnarchived(value); return }
        case "turn/completed":
            if let value: TurnCompletedNotification = params.decoded() { self = .turnCompleted(value); return }
        case "turn/diff/updated":
            if let value: TurnDiffUpdatedNotification = params.decoded() { self = .turnDiffUpdated(value); return }
        case "turn/moderationMetadata":
            if let value: TurnModerationMetadataNotification = params.decoded() { self = .turnModerationMetadata(value); return }
        case "turn/plan/updated":
            if let value: TurnPlanUpdatedNotification = params.decoded() { self = .turnPlanUpdated(value); return }
        case "turn/started":
            if let value: TurnStartedNotification = params.decoded() { self = .turnStarted(value); return }
        case "warning":
            if let value: WarningNotification = params.decoded() { self = .warning(value); return }
        case "windows/worldWritableWarning":
            if let value: WindowsWorldWritableWarningNotification = params.decoded() { self = .windowsWorldWritableWarning(value); return }
        case "windowsSandbox/setupCompleted":
            if let value: WindowsSandboxSetupCompletedNotification = params.decoded() { self = .windowsSandboxSetupCompleted(value); return }
        default: break
        }
        self = .unrecognized(method: method, params: try params.json())
    }

    /// The method, as on the wire.
    public var method: String {
        switch self {
        case .accountGatewayOAuthChanged: "account/gatewayOAuth/changed"
        case .accountLoginCompleted: "account/login/completed"
        case .accountRateLimitsUpdated: "account/rateLimits/updated"
        case .accountUpdated: "account/updated"
        case .appListUpdated: "app/list/updated"
        case .autoApprovalReviewStrictReviewRequired: "autoApprovalReview/strictReviewRequired"
        case .commandExecOutputDelta: "command/exec/outputDelta"
        case .configWarning: "configWarning"
        case .deprecationNotice: "deprecationNotice"
        case .error: "error"
        case .externalAgentConfigImportCompleted: "externalAgentConfig/import/completed"
        case .externalAgentConfigImportProgress: "externalAgentConfig/import/progress"
        case .fsChanged: "fs/changed"
        case .fuzzyFileSearchSessionCompleted: "fuzzyFileSearch/sessionCompleted"
        case .fuzzyFileSearchSessionUpdated: "fuzzyFileSearch/sessionUpdated"
        case .guardianWarning: "guardianWarning"
        case .hookCompleted: "hook/completed"
        case .hookStarted: "hook/started"
        case .itemAgentMessageDelta: "item/agentMessage/delta"
        case .itemAutoApprovalReviewCompleted: "item/autoApprovalReview/completed"
        case .itemAutoApprovalReviewStarted: "item/autoApprovalReview/started"
        case .itemCommandExecutionOutputDelta: "item/commandExecution/outputDelta"
        case .itemCommandExecutionTerminalInteraction: "item/commandExecution/terminalInteraction"
        case .itemCompleted: "item/completed"
        case .itemFileChangeOutputDelta: "item/fileChange/outputDelta"
        case .itemFileChangePatchUpdated: "item/fileChange/patchUpdated"
        case .itemMCPToolCallProgress: "item/mcpToolCall/progress"
        case .itemPlanDelta: "item/plan/delta"
        case .itemReasoningSummaryPartAdded: "item/reasoning/summaryPartAdded"
        case .itemReasoningSummaryTextDelta: "item/reasoning/summaryTextDelta"
        case .itemReasoningTextDelta: "item/reasoning/textDelta"
        case .itemStarted: "item/started"
        case .mcpServerEventStreamNotification: "mcpServer/event/stream/notification"
        case .mcpServerOauthLoginCompleted: "mcpServer/oauthLogin/completed"
        case .mcpServerStartupStatusUpdated: "mcpServer/startupStatus/updated"
        case .modelRerouted: "model/rerouted"
        case .modelSafetyBufferingUpdated: "model/safetyBuffering/updated"
        case .modelVerification: "model/verification"
        case .modelProviderAuthRecoveryCompleted: "modelProvider/authRecoveryCompleted"
        case .modelProviderAuthRecoveryStarted: "modelProvider/authRecoveryStarted"
        case .processExited: "process/exited"
        case .processOutputDelta: "process/outputDelta"
        case .projectChanged: "project/changed"
        case .remoteControlStatusChanged: "remoteControl/status/changed"
        case .serverRequestResolved: "serverRequest/resolved"
        case .skillsChanged: "skills/changed"
        case .threadArchived: "thread/archived"
        case .threadAttachmentUpdated: "thread/attachment/updated"
        case .threadClosed: "thread/closed"
        case .threadCompacted: "thread/compacted"
        case .threadDeleted: "thread/deleted"
        case .threadEnvironmentConnected: "thread/environment/connected"
        case .threadEnvironmentDisconnected: "thread/environment/disconnected"
        case .threadGoalCleared: "thread/goal/cleared"
        case .threadGoalUpdated: "thread/goal/updated"
        case .threadNameUpdated: "thread/name/updated"
        case .threadPredictionUpdated: "thread/prediction/updated"
        case .threadProjectUpdated: "thread/project/updated"
        case .threadQueueChanged: "thread/queue/changed"
        case .threadReadStateChanged: "thread/readState/changed"
        case .threadRealtimeClosed: "thread/realtime/closed"
        case .threadRealtimeError: "thread/realtime/error"
        case .threadRealtimeItemCompleted: "thread/realtime/item/completed"
        case .threadRealtimeItemStarted: "thread/realtime/item/started"
        case .threadRealtimeItemTranscriptDelta: "thread/realtime/item/transcript/delta"
        case .threadRealtimeItemAdded: "thread/realtime/itemAdded"
        case .threadRealtimeOutputAudioDelta: "thread/realtime/outputAudio/delta"
        case .threadRealtimeSDP: "thread/realtime/sdp"
        case .threadRealtimeStarted: "thread/realtime/started"
        case .threadRealtimeTranscriptDelta: "thread/realtime/transcript/delta"
        case .threadRealtimeTranscriptDone: "thread/realtime/transcript/done"
        case .threadReverted: "thread/reverted"
        case .threadSettingsUpdated: "thread/settings/updated"
        case .threadStarted: "thread/started"
        case .threadStatusChanged: "thread/status/changed"
        case .threadTokenUsageUpdated: "thread/tokenUsage/updated"
        case .threadUnarchived: "thread/unarchived"
        case .turnCompleted: "turn/completed"
        case .turnDiffUpdated: "turn/diff/updated"
        case .turnModerationMetadata: "turn/moderationMetadata"
        case .turnPlanUpdated: "turn/plan/updated"
        case .turnStarted: "turn/started"
        case .warning: "warning"
        case .windowsWorldWritableWarning: "windows/worldWritableWarning"
        case .windowsSandboxSetupCompleted: "windowsSandbox/setupCompleted"
        case .unrecognized(let method, _): method
        }
    }

    /// The params, of whatever type.
    public var params: any Codable & Sendable {
        switch self {
        case .accountGatewayOAuthChanged(let params): params
        case .accountLoginCompleted(let params): params
        case .accountRateLimitsUpdated(let params): params
        case .accountUpdated(let params): params
        case .appListUpdated(let params): params
        case .autoApprovalReviewStrictReviewRequired(let params): params
        case .commandExecOutputDelta(let params): params
        case .configWarning(let params): params
        case .deprecationNotice(let params): params
        case .error(let params): params
        case .externalAgentConfigImportCompleted(let params): params
        case .externalAgentConfigImportProgress(let params): params
        case .fsChanged(let params): params
        case .fuzzyFileSearchSessionCompleted(let params): params
        case .fuzzyFileSearchSessionUpdated(let params): params
        case .guardianWarning(let params): params
        case .hookCompleted(let params): params
        case .hookStarted(let params): params
        case .itemAgentMessageDelta(let params): params
        case .itemAutoApprovalReviewCompleted(let params): params
        case .itemAutoApprovalReviewStarted(let params): params
        case .itemCommandExecutionOutputDelta(let params): params
        case .itemCommandExecutionTerminalInteraction(let params): params
        case .itemCompleted(let params): params
        case .itemFileChangeOutputDelta(let params): params
        case .itemFileChangePatchUpdated(let params): params
        case .itemMCPToolCallProgress(let params): params
        case .itemPlanDelta(let params): params
        case .itemReasoningSummaryPartAdded(let params): params
        case .itemReasoningSummaryTextDelta(let params): params
        case .itemReasoningTextDelta(let params): params
        case .itemStarted(let params): params
        case .mcpServerEventStreamNotification(let params): params
        case .mcpServerOauthLoginCompleted(let params): params
        case .mcpServerStartupStatusUpdated(let params): params
        case .modelRerouted(let params): params
        case .modelSafetyBufferingUpdated(let params): params
        case .modelVerification(let params): params
        case .modelProviderAuthRecoveryCompleted(let params): params
        case .modelProviderAuthRecoveryStarted(let params): params
        case .processExited(let params): params
        case .processOutputDelta(let params): params
        case .projectChanged(let params): params
        case .remoteControlStatusChanged(let params): params
        case .serverRequestResolved(let params): params
        case .skillsChanged(let params): params
        case .threadArchived(let params): params
        case .threadAttachmentUpdated(let params): params
        case .threadClosed(let params): params
        case .threadCompacted(let params): params
        case .threadDeleted(let params): params
        case .threadEnvironmentConnected(let params): params
        case .threadEnvironmentDisconnected(let params): params
        case .threadGoalCleared(let params): params
        case .threadGoalUpdated(let params): params
        case .threadNameUpdated(let params): params
        case .threadPredictionUpdated(let params): params
        case .threadProjectUpdated(let params): params
        case .threadQueueChanged(let params): params
        case .threadReadStateChanged(let params): params
        case .threadRealtimeClosed(let params): params
        case .threadRealtimeError(let params): params
        case .threadRealtimeItemCompleted(let params): params
        case .threadRealtimeItemStarted(let params): params
        case .threadRealtimeItemTranscriptDelta(let params): params
        case .threadRealtimeItemAdded(let params): params
        case .threadRealtimeOutputAudioDelta(let params): params
        case .threadRealtimeSDP(let params): params
        case .threadRealtimeStarted(let params): params
        case .threadRealtimeTranscriptDelta(let params): params
        case .threadRealtimeTranscriptDone(let params): params
        case .threadReverted(let params): params
        case .threadSettingsUpdated(let params): params
        case .threadStarted(let params): params
        case .threadStatusChanged(let params): params
        case .threadTokenUsageUpdated(let params): params
        case .threadUnarchived(let params): params
        case .turnCompleted(let params): params
        case .turnDiffUpdated(let params): params
        case .turnModerationMetadata(let params): params
        case .turnPlanUpdated(let params): params
        case .turnStarted(let params): params
        case .warning(let params): params
        case .windowsWorldWritableWarning(let params): params
        case .windowsSandboxSetupCompleted(let params): params
        case .unrecognized(_, let params): params
        }
    }
}
