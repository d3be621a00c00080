// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The methods of the protocol, typed.
extension ProtocolCaller {
    /// Calls `account/bedrock/checkGovCloudRequirements`.
    public func accountBedrockCheckGovCloudRequirements(_ params: BedrockCheckGovCloudRequirementsParams = .init()) async throws -> BedrockCheckGovCloudRequirementsResponse {
        try await call("account/bedrock/checkGovCloudRequirements", params)
    }

    /// Calls `account/bedrock/discover`.
    public func accountBedrockDiscover(_ params: BedrockDiscoverParams = .init()) async throws -> BedrockDiscoverResponse {
        try await call("account/bedrock/discover", params)
    }

    /// Calls `account/bedrock/setup`.
    public func accountBedrockSetup(_ params: BedrockSetupParams) async throws -> BedrockSetupResponse {
        try await call("account/bedrock/setup", params)
    }

    /// Calls `account/gatewayOAuth/cancel`.
    public func accountGatewayOAuthCancel() async throws -> GatewayOAuthCancelResponse {
        try await call("account/gatewayOAuth/cancel", NoParams())
    }

    /// Calls `account/gatewayOAuth/login`.
    public func accountGatewayOAuthLogin() async throws -> GatewayOAuthLoginResponse {
        try await call("account/gatewayOAuth/login", NoParams())
    }

    /// Calls `account/gatewayOAuth/read`.
    public func accountGatewayOAuthRead() async throws -> GatewayOAuthReadResponse {
        try await call("account/gatewayOAuth/read", NoParams())
    }

    /// Calls `account/login/cancel`.
    public func accountLoginCancel(_ params: CancelLoginAccountParams) async throws -> CancelLoginAccountResponse {
        try await call("account/login/cancel", params)
    }

    /// Calls `account/login/start`.
    public func accountLoginStart(_ params: LoginAccountParams) async throws -> LoginAccountResponse {
        try await call("account/login/start", params)
    }

    /// Calls `account/logout`.
    public func accountLogout() async throws -> LogoutAccountResponse {
        try await call("account/logout", NoParams())
    }

    /// Calls `account/rateLimitResetCredit/consume`.
    public func accountRateLimitResetCreditConsume(_ params: ConsumeAccountRateLimitResetCreditParams) async throws -> ConsumeAccountRateLimitResetCreditResponse {
        try await call("account/rateLimitResetCredit/consume", params)
    }

    /// Calls `account/rateLimits/read`.
    public func accountRateLimitsRead(_ params: GetAccountRateLimitsParams = .init()) async throws -> GetAccountRateLimitsResponse {
        try await call("account/rateLimits/read", params)
    }

    /// Calls `account/read`.
    public func accountRead(_ params: GetAccountParams = .init()) async throws -> GetAccountResponse {
        try await call("account/read", params)
    }

    /// Calls `account/sendAddCreditsNudgeEmail`.
    public func accountSendAddCreditsNudgeEmail(_ params: SendAddCreditsNudgeEmailParams) async throws -> SendAddCreditsNudgeEmailResponse {
        try await call("account/sendAddCreditsNudgeEmail", params)
    }

    /// Calls `account/usage/read`.
    public func accountUsageRead(_ params: GetAccountTokenUsageParams = .init()) async throws -> GetAccountTokenUsageResponse {
        try await call("account/usage/read", params)
    }

    /// Calls `account/workspaceMessages/read`.
    public func accountWorkspaceMessagesRead() async throws -> GetWorkspaceMessagesResponse {
        try await call("account/workspaceMessages/read", NoParams())
    }

    /// Calls `app/installed`.
    public func appInstalled(_ params: AppsInstalledParams = .init()) async throws -> AppsInstalledResponse {
        try await call("app/installed", params)
    }

    /// Calls `app/list`.
    public func appList(_ params: AppsListParams = .init()) async throws -> AppsListResponse {
        try await call("app/list", params)
    }

    /// Calls `app/read`.
    public func appRead(_ params: AppsReadParams) async throws -> AppsReadResponse {
        try await call("app/read", params)
    }

    /// Calls `collaborationMode/list`: Lists collaboration mode presets.
    public func collaborationModeList(_ params: CollaborationModeListParams = .init()) async throws -> CollaborationModeListResponse {
        try await call("collaborationMode/list", params)
    }

    /// Calls `command/exec`: Execute a standalone command (argv vector) under the server's sandbox.
    public func commandExec(_ params: CommandExecParams) async throws -> CommandExecResponse {
        try await call("command/exec", params)
    }

    /// Calls `command/exec/resize`: Resize a running PTY-backed `command/exec` session by client-supplied `processId`.
    public func commandExecResize(_ params: CommandExecResizeParams) async throws -> CommandExecResizeResponse {
        try await call("command/exec/resize", params)
    }

    /// Calls `command/exec/terminate`: Terminate a running `command/exec` session by client-supplied `processId`.
    public func commandExecTerminate(_ params: CommandExecTerminateParams) async throws -> CommandExecTerminateResponse {
        try await call("command/exec/terminate", params)
    }

    /// Calls `command/exec/write`: Write stdin bytes to a running `command/exec` session or close stdin.
    public func commandExecWrite(_ params: CommandExecWriteParams) async throws -> CommandExecWriteResponse {
        try await call("command/exec/write", params)
    }

    /// Calls `config/batchWrite`.
    public func configBatchWrite(_ params: ConfigBatchWriteParams) async throws -> ConfigWriteResponse {
        try await call("config/batchWrite", params)
    }

    /// Calls `config/mcpServer/reload`.
    public func configMCPServerReload() async throws -> MCPServerRefreshResponse {
        try await call("config/mcpServer/reload", NoParams())
    }

    /// Calls `config/read`.
    public func configRead(_ params: ConfigReadParams = .init()) async throws -> ConfigReadResponse {
        try await call("config/read", params)
    }

    /// Calls `config/value/write`.
    public func configValueWrite(_ params: ConfigValueWriteParams) async throws -> ConfigWriteResponse {
        try await call("config/value/write", params)
    }

    /// Calls `configRequirements/read`.
    public func configRequirementsRead() async throws -> ConfigRequirementsReadResponse {
        try await call("configRequirements/read", NoParams())
    }

    /// Calls `environment/add`: Adds or replaces a remote environment by id for later selection.
    public func environmentAdd(_ params: EnvironmentAddParams) async throws -> EnvironmentAddResponse {
        try await call("environment/add", params)
    }

    /// Calls `environment/info`: Reads information from a configured execution environment.
    public func environmentInfo(_ params: EnvironmentInfoParams) async throws -> EnvironmentInfoResponse {
        try await call("environment/info", params)
    }

    /// Calls `environment/status`: Reads the current status of a configured execution environment.
    public func environmentStatus(_ params: EnvironmentStatusParams) async throws -> EnvironmentStatusResponse {
        try await call("environment/status", params)
    }

    /// Calls `experimentalFeature/enablement/set`.
    public func experimentalFeatureEnablementSet(_ params: ExperimentalFeatureEnablementSetParams) async throws -> ExperimentalFeatureEnablementSetResponse {
        try await call("experimentalFeature/enablement/set", params)
    }

    /// Calls `experimentalFeature/list`.
    public func experimentalFeatureList(_ params: ExperimentalFeatureListParams = .init()) async throws -> ExperimentalFeatureListResponse {
        try await call("experimentalFeature/list", params)
    }

    /// Calls `externalAgentConfig/detect`.
    public func externalAgentConfigDetect(_ params: ExternalAgentConfigDetectParams = .init()) async throws -> ExternalAgentConfigDetectResponse {
        try await call("externalAgentConfig/detect", params)
    }

    /// Calls `externalAgentConfig/import`.
    public func externalAgentConfigImport(_ params: ExternalAgentConfigImportParams) async throws -> ExternalAgentConfigImportResponse {
        try await call("externalAgentConfig/import", params)
    }

    /// Calls `externalAgentConfig/import/readHistories`.
    public func externalAgentConfigImportReadHistories() async throws -> ExternalAgentConfigImportHistoriesReadResponse {
        try await call("externalAgentConfig/import/readHistories", NoParams())
    }

    /// Calls `externalAgentConfig/import/recordHistory`.
    public func externalAgentConfigImportRecordHistory(_ params: ExternalAgentConfigImportHistoryRecordParams) async throws -> ExternalAgentConfigImportHistoryRecordResponse {
        try await call("externalAgentConfig/import/recordHistory", params)
    }

    /// Calls `feedback/upload`.
    public func feedbackUpload(_ params: FeedbackUploadParams) async throws -> FeedbackUploadResponse {
        try await call("feedback/upload", params)
    }

    /// Calls `fs/copy`.
    public func fsCopy(_ params: FsCopyParams) async throws -> FsCopyResponse {
        try await call("fs/copy", params)
    }

    /// Calls `fs/createDirectory`.
    public func fsCreateDirectory(_ params: FsCreateDirectoryParams) async throws -> FsCreateDirectoryResponse {
        try await call("fs/createDirectory", params)
    }

    /// Calls `fs/getMetadata`.
    public func fsGetMetadata(_ params: FsGetMetadataParams) async throws -> FsGetMetadataResponse {
        try await call("fs/getMetadata", params)
    }

    /// Calls `fs/readDirectory`.
    public func fsReadDirectory(_ params: FsReadDirectoryParams) async throws -> FsReadDirectoryResponse {
        try await call("fs/readDirectory", params)
    }

    /// Calls `fs/readFile`.
    public func fsReadFile(_ params: FsReadFileParams) async throws -> FsReadFileResponse {
        try await call("fs/readFile", params)
    }

    /// Calls `fs/remove`.
    public func fsRemove(_ params: FsRemoveParams) async throws -> FsRemoveResponse {
        try await call("fs/remove", params)
    }

    /// Calls `fs/unwatch`.
    public func fsUnwatch(_ params: FsUnwatchParams) async throws -> FsUnwatchResponse {
        try await call("fs/unwatch", params)
    }

    /// Calls `fs/watch`.
    public func fsWatch(_ params: FsWatchParams) async throws -> FsWatchResponse {
        try await call("fs/watch", params)
    }

    /// Calls `fs/writeFile`.
    public func fsWriteFile(_ params: FsWriteFileParams) async throws -> FsWriteFileResponse {
        try await call("fs/writeFile", params)
    }

    /// Calls `fuzzyFileSearch`.
    public func fuzzyFileSearch(_ params: FuzzyFileSearchParams) async throws -> FuzzyFileSearchResponse {
        try await call("fuzzyFileSearch", params)
    }

    /// Calls `fuzzyFileSearch/sessionStart`.
    public func fuzzyFileSearchSessionStart(_ params: FuzzyFileSearchSessionStartParams) async throws -> FuzzyFileSearchSessionStartResponse {
        try await call("fuzzyFileSearch/sessionStart", params)
    }

    /// Calls `fuzzyFileSearch/sessionStop`.
    public func fuzzyFileSearchSessionStop(_ params: FuzzyFileSearchSessionStopParams) async throws -> FuzzyFileSearchSessionStopResponse {
        try await call("fuzzyFileSearch/sessionStop", params)
    }

    /// Calls `fuzzyFileSearch/sessionUpdate`.
    public func fuzzyFileSearchSessionUpdate(_ params: FuzzyFileSearchSessionUpdateParams) async throws -> FuzzyFileSearchSessionUpdateResponse {
        try await call("fuzzyFileSearch/sessionUpdate", params)
    }

    /// Calls `hooks/list`.
    public func hooksList(_ params: HooksListParams = .init()) async throws -> HooksListResponse {
        try await call("hooks/list", params)
    }

    /// Calls `initialize`.
    public func initialize(_ params: InitializeParams) async throws -> InitializeResponse {
        try await call("initialize", params)
    }

    /// Calls `marketplace/add`.
    public func marketplaceAdd(_ params: MarketplaceAddParams) async throws -> MarketplaceAddResponse {
        try await call("marketplace/add", params)
    }

    /// Calls `marketplace/remove`.
    public func marketplaceRemove(_ params: MarketplaceRemoveParams) async throws -> MarketplaceRemoveResponse {
        try await call("marketplace/remove", params)
    }

    /// Calls `marketplace/upgrade`.
    public func marketplaceUpgrade(_ params: MarketplaceUpgradeParams = .init()) async throws -> MarketplaceUpgradeResponse {
        try await call("marketplace/upgrade", params)
    }

    /// Calls `mcpServer/event/stream/start`.
    public func mcpServerEventStreamStart(_ params: MCPServerEventStreamStartParams) async throws -> MCPServerEventStreamStartResponse {
        try await call("mcpServer/event/stream/start", params)
    }

    /// Calls `mcpServer/event/stream/stop`.
    public func mcpServerEventStreamStop(_ params: MCPServerEventStreamStopParams) async throws -> MCPServerEventStreamStopResponse {
        try await call("mcpServer/event/stream/stop", params)
    }

    /// Calls `mcpServer/oauth/login`.
    public func mcpServerOauthLogin(_ params: MCPServerOauthLoginParams) async throws -> MCPServerOauthLoginResponse {
        try await call("mcpServer/oauth/login", params)
    }

    /// Calls `mcpServer/resource/read`.
    public func mcpServerResourceRead(_ params: MCPResourceReadParams) async throws -> MCPResourceReadResponse {
        try await call("mcpServer/resource/read", params)
    }

    /// Calls `mcpServer/tool/call`.
    public func mcpServerToolCall(_ params: MCPServerToolCallParams) async throws -> MCPServerToolCallResponse {
        try await call("mcpServer/tool/call", params)
    }

    /// Calls `mcpServerStatus/list`.
    public func mcpServerStatusList(_ params: ListMCPServerStatusParams = .init()) async throws -> ListMCPServerStatusResponse {
        try await call("mcpServerStatus/list", params)
    }

    /// Calls `memory/reset`.
    public func memoryReset() async throws -> MemoryResetResponse {
        try await call("memory/reset", NoParams())
    }

    /// Calls `memory/status`.
    public func memoryStatus(_ params: MemoryStatusParams = .init()) async throws -> MemoryStatusResponse {
        try await call("memory/status", params)
    }

    /// Calls `mock/experimentalMethod`: Test-only method used to validate experimental gating.
    public func mockExperimentalMethod(_ params: MockExperimentalMethodParams = .init()) async throws -> MockExperimentalMethodResponse {
        try await call("mock/experimentalMethod", params)
    }

    /// Calls `model/list`.
    public func modelList(_ params: ModelListParams = .init()) async throws -> ModelListResponse {
        try await call("model/list", params)
    }

    /// Calls `modelProvider/capabilities/read`.
    public func modelProviderCapabilitiesRead(_ params: ModelProviderCapabilitiesReadParams = .init()) async throws -> ModelProviderCapabilitiesReadResponse {
        try await call("modelProvider/capabilities/read", params)
    }

    /// Calls `permissionProfile/list`.
    public func permissionProfileList(_ params: PermissionProfileListParams = .init()) async throws -> PermissionProfileListResponse {
        try await call("permissionProfile/list", params)
    }

    /// Calls `plugin/install`.
    public func pluginInstall(_ params: PluginInstallParams) async throws -> PluginInstallResponse {
        try await call("plugin/install", params)
    }

    /// Calls `plugin/installed`.
    public func pluginInstalled(_ params: PluginInstalledParams = .init()) async throws -> PluginInstalledResponse {
        try await call("plugin/installed", params)
    }

    /// Calls `plugin/list`.
    public func pluginList(_ params: PluginListParams = .init()) async throws -> PluginListResponse {
        try await call("plugin/list", params)
    }

    /// Calls `plugin/read`.
    public func pluginRead(_ params: PluginReadParams) async throws -> PluginReadResponse {
        try await call("plugin/read", params)
    }

    /// Calls `plugin/reconcile`.
    public func pluginReconcile(_ params: PluginReconcileParams = .init()) async throws -> PluginReconcileResponse {
        try await call("plugin/reconcile", params)
    }

    /// Calls `plugin/search`.
    public func pluginSearch(_ params: PluginSearchParams) async throws -> PluginSearchResponse {
        try await call("plugin/search", params)
    }

    /// Calls `plugin/share/checkout`.
    public func pluginShareCheckout(_ params: PluginShareCheckoutParams) async throws -> PluginShareCheckoutResponse {
        try await call("plugin/share/checkout", params)
    }

    /// Calls `plugin/share/delete`.
    public func pluginShareDelete(_ params: PluginShareDeleteParams) async throws -> PluginShareDeleteResponse {
        try await call("plugin/share/delete", params)
    }

    /// Calls `plugin/share/list`.
    public func pluginShareList(_ params: PluginShareListParams = .init()) async throws -> PluginShareListResponse {
        try await call("plugin/share/list", params)
    }

    /// Calls `plugin/share/save`.
    public func pluginShareSave(_ params: PluginShareSaveParams) async throws -> PluginShareSaveResponse {
        try await call("plugin/share/save", params)
    }

    /// Calls `plugin/share/updateTargets`.
    public func pluginShareUpdateTargets(_ params: PluginShareUpdateTargetsParams) async throws -> PluginShareUpdateTargetsResponse {
        try await call("plugin/share/updateTargets", params)
    }

    /// Calls `plugin/skill/read`.
    public func pluginSkillRead(_ params: PluginSkillReadParams) async throws -> PluginSkillReadResponse {
        try await call("plugin/skill/read", params)
    }

    /// Calls `plugin/uninstall`.
    public func pluginUninstall(_ params: PluginUninstallParams) async throws -> PluginUninstallResponse {
        try await call("plugin/uninstall", params)
    }

    /// Calls `process/kill`: Terminate a running `process/spawn` session by client-supplied `processHandle`.
    public func processKill(_ params: ProcessKillParams) async throws -> ProcessKillResponse {
        try await call("process/kill", params)
    }

    /// Calls `process/resizePty`: Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.
    public func processResizePty(_ params: ProcessResizePtyParams) async throws -> ProcessResizePtyResponse {
        try await call("process/resizePty", params)
    }

    /// Calls `process/spawn`: Spawn a standalone process (argv vector) without a Codex sandbox.
    public func processSpawn(_ params: ProcessSpawnParams) async throws -> ProcessSpawnResponse {
        try await call("process/spawn", params)
    }

    /// Calls `process/writeStdin`: Write stdin bytes to a running `process/spawn` session or close stdin.
    public func processWriteStdin(_ params: ProcessWriteStdinParams) async throws -> ProcessWriteStdinResponse {
        try await call("process/writeStdin", params)
    }

    /// Calls `project/create`.
    public func projectCreate(_ params: ProjectCreateParams) async throws -> ProjectCreateResponse {
        try await call("project/create", params)
    }

    /// Calls `project/delete`.
    public func projectDelete(_ params: ProjectDeleteParams) async throws -> ProjectDeleteResponse {
        try await call("project/delete", params)
    }

    /// Calls `project/import`.
    public func projectImport(_ params: ProjectImportParams) async throws -> ProjectImportResponse {
        try await call("project/import", params)
    }

    /// Calls `project/list`.
    public func projectList(_ params: ProjectListParams = .init()) async throws -> ProjectListResponse {
        try await call("project/list", params)
    }

    /// Calls `project/move`.
    public func projectMove(_ params: ProjectMoveParams) async throws -> ProjectMoveResponse {
        try await call("project/move", params)
    }

    /// Calls `project/read`.
    public func projectRead(_ params: ProjectReadParams) async throws -> ProjectReadResponse {
        try await call("project/read", params)
    }

    /// Calls `project/update`.
    public func projectUpdate(_ params: ProjectUpdateParams) async throws -> ProjectUpdateResponse {
        try await call("project/update", params)
    }

    /// Calls `remoteControl/client/list`.
    public func remoteControlClientList(_ params: RemoteControlClientsListParams) async throws -> RemoteControlClientsListResponse {
        try await call("remoteControl/client/list", params)
    }

    /// Calls `remoteControl/client/revoke`.
    public func remoteControlClientRevoke(_ params: RemoteControlClientsRevokeParams) async throws -> RemoteControlClientsRevokeResponse {
        try await call("remoteControl/client/revoke", params)
    }

    /// Calls `remoteControl/disable`.
    public func remoteControlDisable(_ params: RemoteControlDisableParams = .init()) async throws -> RemoteControlDisableResponse {
        try await call("remoteControl/disable", params)
    }

    /// Calls `remoteControl/enable`.
    public func remoteControlEnable(_ params: RemoteControlEnableParams = .init()) async throws -> RemoteControlEnableResponse {
        try await call("remoteControl/enable", params)
    }

    /// Calls `remoteControl/pairing/start`.
    public func remoteControlPairingStart(_ params: RemoteControlPairingStartParams = .init()) async throws -> RemoteControlPairingStartResponse {
        try await call("remoteControl/pairing/start", params)
    }

    /// Calls `remoteControl/pairing/status`.
    public func remoteControlPairingStatus(_ params: RemoteControlPairingStatusParams = .init()) async throws -> RemoteControlPairingStatusResponse {
        try await call("remoteControl/pairing/status", params)
    }

    /// Calls `remoteControl/status/read`.
    public func remoteControlStatusRead() async throws -> RemoteControlStatusReadResponse {
        try await call("remoteControl/status/read", NoParams())
    }

    /// Calls `review/start`.
    public func reviewStart(_ params: ReviewStartParams) async throws -> ReviewStartResponse {
        try await call("review/start", params)
    }

    /// Calls `rollout/compress`: Start a best-effort background compression pass for cold local rollouts.
    public func rolloutCompress() async throws -> RolloutCompressResponse {
        try await call("rollout/compress", NoParams())
    }

    /// Calls `server/diagnostics`: Read content-free, process-local diagnostics.
    public func serverDiagnostics(_ params: ServerDiagnosticsParams = .init()) async throws -> ServerDiagnosticsResponse {
        try await call("server/diagnostics", params)
    }

    /// Calls `skills/config/write`.
    public func skillsConfigWrite(_ params: SkillsConfigWriteParams) async throws -> SkillsConfigWriteResponse {
        try await call("skills/config/write", params)
    }

    /// Calls `skills/extraRoots/set`.
    public func skillsExtraRootsSet(_ params: SkillsExtraRootsSetParams) async throws -> SkillsExtraRootsSetResponse {
        try await call("skills/extraRoots/set", params)
    }

    /// Calls `skills/list`.
    public func skillsList(_ params: SkillsListParams = .init()) async throws -> SkillsListResponse {
        try await call("skills/list", params)
    }

    /// Calls `thread/approveGuardianDeniedAction`.
    public func threadApproveGuardianDeniedAction(_ params: ThreadApproveGuardianDeniedActionParams) async throws -> ThreadApproveGuardianDeniedActionResponse {
        try await call("thread/approveGuardianDeniedAction", params)
    }

    /// Calls `thread/archive`.
    public func threadArchive(_ params: ThreadArchiveParams) async throws -> ThreadArchiveResponse {
        try await call("thread/archive", params)
    }

    /// Calls `thread/attachment/add`.
    public func threadAttachmentAdd(_ params: ThreadAttachmentAddParams) async throws -> ThreadAttachmentAddResponse {
        try await call("thread/attachment/add", params)
    }

    /// Calls `thread/attachment/list`.
    public func threadAttachmentList(_ params: ThreadAttachmentListParams) async throws -> ThreadAttachmentListResponse {
        try await call("thread/attachment/list", params)
    }

    /// Calls `thread/attachment/remove`.
    public func threadAttachmentRemove(_ params: ThreadAttachmentRemoveParams) async throws -> ThreadAttachmentRemoveResponse {
        try await call("thread/attachment/remove", params)
    }

    /// Calls `thread/attachmentOwner/list`.
    public func threadAttachmentOwnerList(_ params: ThreadAttachmentOwnerListParams) async throws -> ThreadAttachmentOwnerListResponse {
        try await call("thread/attachmentOwner/list", params)
    }

    /// Calls `thread/backgroundTerminals/clean`.
    public func threadBackgroundTerminalsClean(_ params: ThreadBackgroundTerminalsCleanParams) async throws -> ThreadBackgroundTerminalsCleanResponse {
        try await call("thread/backgroundTerminals/clean", params)
    }

    /// Calls `thread/backgroundTerminals/list`.
    public func threadBackgroundTerminalsList(_ params: ThreadBackgroundTerminalsListParams) async throws -> ThreadBackgroundTerminalsListResponse {
        try await call("thread/backgroundTerminals/list", params)
    }

    /// Calls `thread/backgroundTerminals/terminate`.
    public func threadBackgroundTerminalsTerminate(_ params: ThreadBackgroundTerminalsTerminateParams) async throws -> ThreadBackgroundTerminalsTerminateResponse {
        try await call("thread/backgroundTerminals/terminate", params)
    }

    /// Calls `thread/compact/start`.
    public func threadCompactStart(_ params: ThreadCompactStartParams) async throws -> ThreadCompactStartResponse {
        try await call("thread/compact/start", params)
    }

    /// Calls `thread/decrement_elicitation`: Decrement the thread-local out-of-band elicitation counter.
    ///
    /// When the count reaches zero, timeout accounting resumes for the thread.
    public func threadDecrementElicitation(_ params: ThreadDecrementElicitationParams) async throws -> ThreadDecrementElicitationResponse {
        try await call("thread/decrement_elicitation", params)
    }

    /// Calls `thread/delete`.
    public func threadDelete(_ params: ThreadDeleteParams) async throws -> ThreadDeleteResponse {
        try await call("thread/delete", params)
    }

    /// Calls `thread/fork`.
    public func threadFork(_ params: ThreadForkParams) async throws -> ThreadForkResponse {
        try await call("thread/fork", params)
    }

    /// Calls `thread/goal/clear`.
    public func threadGoalClear(_ params: ThreadGoalClearParams) async throws -> ThreadGoalClearResponse {
        try await call("thread/goal/clear", params)
    }

    /// Calls `thread/goal/get`.
    public func threadGoalGet(_ params: ThreadGoalGetParams) async throws -> ThreadGoalGetResponse {
        try await call("thread/goal/get", params)
    }

    /// Calls `thread/goal/set`.
    public func threadGoalSet(_ params: ThreadGoalSetParams) async throws -> ThreadGoalSetResponse {
        try await call("thread/goal/set", params)
    }

    /// Calls `thread/increment_elicitation`: Increment the thread-local out-of-band elicitation counter.
    ///
    /// This is used by external helpers to pause timeout accounting while a user approval or other elicitation is pending outside the app-server request flow.
    public func threadIncrementElicitation(_ params: ThreadIncrementElicitationParams) async throws -> ThreadIncrementElicitationResponse {
        try await call("thread/increment_elicitation", params)
    }

    /// Calls `thread/inject_items`: Append raw Responses API items to the thread history without starting a user turn.
    public func threadInjectItems(_ params: ThreadInjectItemsParams) async throws -> ThreadInjectItemsResponse {
        try await call("thread/inject_items", params)
    }

    /// Calls `thread/items/list`.
    public func threadItemsList(_ params: ThreadItemsListParams) async throws -> ThreadItemsListResponse {
        try await call("thread/items/list", params)
    }

    /// Calls `thread/items/read`.
    public func threadItemsRead(_ params: ThreadItemsReadParams) async throws -> ThreadItemsReadResponse {
        try await call("thread/items/read", params)
    }

    /// Calls `thread/list`.
    public func threadList(_ params: ThreadListParams = .init()) async throws -> ThreadListResponse {
        try await call("thread/list", params)
    }

    /// Calls `thread/loaded/list`.
    public func threadLoadedList(_ params: ThreadLoadedListParams = .init()) async throws -> ThreadLoadedListResponse {
        try await call("thread/loaded/list", params)
    }

    /// Calls `thread/memoryMode/set`.
    public func threadMemoryModeSet(_ params: ThreadMemoryModeSetParams) async throws -> ThreadMemoryModeSetResponse {
        try await call("thread/memoryMode/set", params)
    }

    /// Calls `thread/metadata/update`.
    public func threadMetadataUpdate(_ params: ThreadMetadataUpdateParams) async throws -> ThreadMetadataUpdateResponse {
        try await call("thread/metadata/update", params)
    }

    /// Calls `thread/name/set`.
    public func threadNameSet(_ params: ThreadSetNameParams) async throws -> ThreadSetNameResponse {
        try await call("thread/name/set", params)
    }

    /// Calls `thread/prediction/request`.
    public func threadPredictionRequest(_ params: ThreadPredictionRequestParams) async throws -> ThreadPredictionRequestResponse {
        try await call("thread/prediction/request", params)
    }

    /// Calls `thread/queue/add`.
    public func threadQueueAdd(_ params: ThreadQueueAddParams) async throws -> ThreadQueueAddResponse {
        try await call("thread/queue/add", params)
    }

    /// Calls `thread/queue/delete`.
    public func threadQueueDelete(_ params: ThreadQueueDeleteParams) async throws -> ThreadQueueDeleteResponse {
        try await call("thread/queue/delete", params)
    }

    /// Calls `thread/queue/list`.
    public func threadQueueList(_ params: ThreadQueueListParams) async throws -> ThreadQueueListResponse {
        try await call("thread/queue/list", params)
    }

    /// Calls `thread/queue/reorder`.
    public func threadQueueReorder(_ params: ThreadQueueReorderParams) async throws -> ThreadQueueReorderResponse {
        try await call("thread/queue/reorder", params)
    }

    /// Calls `thread/queue/start`.
    public func threadQueueStart(_ params: ThreadQueueStartParams) async throws -> ThreadQueueStartResponse {
        try await call("thread/queue/start", params)
    }

    /// Calls `thread/queue/update`.
    public func threadQueueUpdate(_ params: ThreadQueueUpdateParams) async throws -> ThreadQueueUpdateResponse {
        try await call("thread/queue/update", params)
    }

    /// Calls `thread/read`.
    public func threadRead(_ params: ThreadReadParams) async throws -> ThreadReadResponse {
        try await call("thread/read", params)
    }

    /// Calls `thread/readState/update`.
    public func threadReadStateUpdate(_ params: ThreadReadStateUpdateParams) async throws -> ThreadReadStateUpdateResponse {
        try await call("thread/readState/update", params)
    }

    /// Calls `thread/realtime/appendAudio`.
    public func threadRealtimeAppendAudio(_ params: ThreadRealtimeAppendAudioParams) async throws -> ThreadRealtimeAppendAudioResponse {
        try await call("thread/realtime/appendAudio", params)
    }

    /// Calls `thread/realtime/appendSpeech`.
    public func threadRealtimeAppendSpeech(_ params: ThreadRealtimeAppendSpeechParams) async throws -> ThreadRealtimeAppendSpeechResponse {
        try await call("thread/realtime/appendSpeech", params)
    }

    /// Calls `thread/realtime/appendText`.
    public func threadRealtimeAppendText(_ params: ThreadRealtimeAppendTextParams) async throws -> ThreadRealtimeAppendTextResponse {
        try await call("thread/realtime/appendText", params)
    }

    /// Calls `thread/realtime/listVoices`.
    public func threadRealtimeListVoices(_ params: ThreadRealtimeListVoicesParams = .init()) async throws -> ThreadRealtimeListVoicesResponse {
        try await call("thread/realtime/listVoices", params)
    }

    /// Calls `thread/realtime/start`.
    public func threadRealtimeStart(_ params: ThreadRealtimeStartParams) async throws -> ThreadRealtimeStartResponse {
        try await call("thread/realtime/start", params)
    }

    /// Calls `thread/realtime/stop`.
    public func threadRealtimeStop(_ params: ThreadRealtimeStopParams) async throws -> ThreadRealtimeStopResponse {
        try await call("thread/realtime/stop", params)
    }

    /// Calls `thread/resume`.
    public func threadResume(_ params: ThreadResumeParams) async throws -> ThreadResumeResponse {
        try await call("thread/resume", params)
    }

    /// Calls `thread/revert`.
    public func threadRevert(_ params: ThreadRevertParams) async throws -> ThreadRevertResponse {
        try await call("thread/revert", params)
    }

    /// Calls `thread/search`.
    public func threadSearch(_ params: ThreadSearchParams) async throws -> ThreadSearchResponse {
        try await call("thread/search", params)
    }

    /// Calls `thread/searchOccurrences`.
    public func threadSearchOccurrences(_ params: ThreadSearchOccurrencesParams) async throws -> ThreadSearchOccurrencesResponse {
        try await call("thread/searchOccurrences", params)
    }

    /// Calls `thread/section/move`.
    public func threadSectionMove(_ params: ThreadSectionMoveParams) async throws -> ThreadSectionMoveResponse {
        try await call("thread/section/move", params)
    }

    /// Calls `thread/settings/update`.
    public func threadSettingsUpdate(_ params: ThreadSettingsUpdateParams) async throws -> ThreadSettingsUpdateResponse {
        try await call("thread/settings/update", params)
    }

    /// Calls `thread/shellCommand`.
    public func threadShellCommand(_ params: ThreadShellCommandParams) async throws -> ThreadShellCommandResponse {
        try await call("thread/shellCommand", params)
    }

    /// Calls `thread/start`: NEW APIs
    public func threadStart(_ params: ThreadStartParams = .init()) async throws -> ThreadStartResponse {
        try await call("thread/start", params)
    }

    /// Calls `thread/timeline/list`.
    public func threadTimelineList(_ params: ThreadTimelineListParams) async throws -> ThreadTimelineListResponse {
        try await call("thread/timeline/list", params)
    }

    /// Calls `thread/turns/list`.
    public func threadTurnsList(_ params: ThreadTurnsListParams) async throws -> ThreadTurnsListResponse {
        try await call("thread/turns/list", params)
    }

    /// Calls `thread/unarchive`.
    public func threadUnarchive(_ params: ThreadUnarchiveParams) async throws -> ThreadUnarchiveResponse {
        try await call("thread/unarchive", params)
    }

    /// Calls `thread/unsubscribe`.
    public func threadUnsubscribe(_ params: ThreadUnsubscribeParams) async throws -> ThreadUnsubscribeResponse {
        try await call("thread/unsubscribe", params)
    }

    /// Calls `threadSection/create`.
    public func threadSectionCreate(_ params: ThreadSectionCreateParams) async throws -> ThreadSectionCreateResponse {
        try await call("threadSection/create", params)
    }

    /// Calls `threadSection/delete`.
    public func threadSectionDelete(_ params: ThreadSectionDeleteParams) async throws -> ThreadSectionDeleteResponse {
        try await call("threadSection/delete", params)
    }

    /// Calls `threadSection/list`.
    public func threadSectionList(_ params: ThreadSectionListParams = .init()) async throws -> ThreadSectionListResponse {
        try await call("threadSection/list", params)
    }

    /// Calls `threadSection/update`.
    public func threadSectionUpdate(_ params: ThreadSectionUpdateParams) async throws -> ThreadSectionUpdateResponse {
        try await call("threadSection/update", params)
    }

    /// Calls `turn/interrupt`.
    public func turnInterrupt(_ params: TurnInterruptParams) async throws -> TurnInterruptResponse {
        try await call("turn/interrupt", params)
    }

    /// Calls `turn/settings/update`.
    public func turnSettingsUpdate(_ params: TurnSettingsUpdateParams) async throws -> TurnSettingsUpdateResponse {
        try await call("turn/settings/update", params)
    }

    /// Calls `turn/start`.
    public func turnStart(_ params: TurnStartParams) async throws -> TurnStartResponse {
        try await call("turn/start", params)
    }

    /// Calls `turn/steer`.
    public func turnSteer(_ params: TurnSteerParams) async throws -> TurnSteerResponse {
        try await call("turn/steer", params)
    }

    /// Calls `userVerification/cancel`.
    public func userVerificationCancel(_ params: UserVerificationCancelParams) async throws -> UserVerificationCancelResponse {
        try await call("userVerification/cancel", params)
    }

    /// Calls `userVerification/delete`.
    public func userVerificationDelete(_ params: UserVerificationDeleteParams = .init()) async throws -> UserVerificationDeleteResponse {
        try await call("userVerification/delete", params)
    }

    /// Calls `userVerification/enroll`.
    public func userVerificationEnroll(_ params: UserVerificationEnrollParams = .init()) async throws -> UserVerificationEnrollResponse {
        try await call("userVerification/enroll", params)
    }

    /// Calls `userVerification/status`.
    public func userVerificationStatus(_ params: UserVerificationStatusParams = .init()) async throws -> UserVerificationStatusResponse {
        try await call("userVerification/status", params)
    }

    /// Calls `userVerification/verify`.
    public func userVerificationVerify(_ params: UserVerificationVerifyParams) async throws -> UserVerificationVerifyResponse {
        try await call("userVerification/verify", params)
    }

    /// Calls `windowsSandbox/readiness`.
    public func windowsSandboxReadiness() async throws -> WindowsSandboxReadinessResponse {
        try await call("windowsSandbox/readiness", NoParams())
    }

    /// Calls `windowsSandbox/setupStart`.
    public func windowsSandboxSetupStart(_ params: WindowsSandboxSetupStartParams) async throws -> WindowsSandboxSetupStartResponse {
        try await call("windowsSandbox/setupStart", params)
    }
}

/// The types that go with each method.
package enum MethodTypes {
    /// Of a request of the client's.
    package static func request(_ method: String) -> (params: any Codable.Type, result: any Codable.Type)? {
        switch method {
        case "account/bedrock/checkGovCloudRequirements": (BedrockCheckGovCloudRequirementsParams.self, BedrockCheckGovCloudRequirementsResponse.self)
        case "account/bedrock/discover": (BedrockDiscoverParams.self, BedrockDiscoverResponse.self)
        case "account/bedrock/setup": (BedrockSetupParams.self, BedrockSetupResponse.self)
        case "account/gatewayOAuth/cancel": (NoParams.self, GatewayOAuthCancelResponse.self)
        case "account/gatewayOAuth/login": (NoParams.self, GatewayOAuthLoginResponse.self)
        case "account/gatewayOAuth/read": (NoParams.self, GatewayOAuthReadResponse.self)
        case "account/login/cancel": (CancelLoginAccountParams.self, CancelLoginAccountResponse.self)
        case "account/login/start": (LoginAccountParams.self, LoginAccountResponse.self)
        case "account/logout": (NoParams.self, LogoutAccountResponse.self)
        case "account/rateLimitResetCredit/consume": (ConsumeAccountRateLimitResetCreditParams.self, ConsumeAccountRateLimitResetCreditResponse.self)
        case "account/rateLimits/read": (GetAccountRateLimitsParams.self, GetAccountRateLimitsResponse.self)
        case "account/read": (GetAccountParams.self, GetAccountResponse.self)
        case "account/sendAddCreditsNudgeEmail": (SendAddCreditsNudgeEmailParams.self, SendAddCreditsNudgeEmailResponse.self)
        case "account/usage/read": (GetAccountTokenUsageParams.self, GetAccountTokenUsageResponse.self)
        case "account/workspaceMessages/read": (NoParams.self, GetWorkspaceMessagesResponse.self)
        case "app/installed": (AppsInstalledParams.self, AppsInstalledResponse.self)
        case "app/list": (AppsListParams.self, AppsListResponse.self)
        case "app/read": (AppsReadParams.self, AppsReadResponse.self)
        case "collaborationMode/list": (CollaborationModeListParams.self, CollaborationModeListResponse.self)
        case "command/exec": (CommandExecParams.self, CommandExecResponse.self)
        case "command/exec/resize": (CommandExecResizeParams.self, CommandExecResizeResponse.self)
        case "command/exec/terminate": (CommandExecTerminateParams.self, CommandExecTerminateResponse.self)
        case "command/exec/write": (CommandExecWriteParams.self, CommandExecWriteResponse.self)
        case "config/batchWrite": (ConfigBatchWriteParams.self, ConfigWriteResponse.self)
        case "config/mcpServer/reload": (NoParams.self, MCPServerRefreshResponse.self)
        case "config/read": (ConfigReadParams.self, ConfigReadResponse.self)
        case "config/value/write": (ConfigValueWriteParams.self, ConfigWriteResponse.self)
        case "configRequirements/read": (NoParams.self, ConfigRequirementsReadResponse.self)
        case "environment/add": (EnvironmentAddParams.self, EnvironmentAddResponse.self)
        case "environment/info": (EnvironmentInfoParams.self, EnvironmentInfoResponse.self)
        case "environment/status": (EnvironmentStatusParams.self, EnvironmentStatusResponse.self)
        case "experimentalFeature/enablement/set": (ExperimentalFeatureEnablementSetParams.self, ExperimentalFeatureEnablementSetResponse.self)
        case "experimentalFeature/list": (ExperimentalFeatureListParams.self, ExperimentalFeatureListResponse.self)
        case "externalAgentConfig/detect": (ExternalAgentConfigDetectParams.self, ExternalAgentConfigDetectResponse.self)
        case "externalAgentConfig/import": (ExternalAgentConfigImportParams.self, ExternalAgentConfigImportResponse.self)
        case "externalAgentConfig/import/readHistories": (NoParams.self, ExternalAgentConfigImportHistoriesReadResponse.self)
        case "externalAgentConfig/import/recordHistory": (ExternalAgentConfigImportHistoryRecordParams.self, ExternalAgentConfigImportHistoryRecordResponse.self)
        case "feedback/upload": (FeedbackUploadParams.self, FeedbackUploadResponse.self)
        case "fs/copy": (FsCopyParams.self, FsCopyResponse.self)
        case "fs/createDirectory": (FsCreateDirectoryParams.self, FsCreateDirectoryResponse.self)
        case "fs/getMetadata": (FsGetMetadataParams.self, FsGetMetadataResponse.self)
        case "fs/readDirectory": (FsReadDirectoryParams.self, FsReadDirectoryResponse.self)
        case "fs/readFile": (FsReadFileParams.self, FsReadFileResponse.self)
        case "fs/remove": (FsRemoveParams.self, FsRemoveResponse.self)
        case "fs/unwatch": (FsUnwatchParams.self, FsUnwatchResponse.self)
        case "fs/watch": (FsWatchParams.self, FsWatchResponse.self)
        case "fs/writeFile": (FsWriteFileParams.self, FsWriteFileResponse.self)
        case "fuzzyFileSearch": (FuzzyFileSearchParams.self, FuzzyFileSearchResponse.self)
        case "fuzzyFileSearch/sessionStart": (FuzzyFileSearchSessionStartParams.self, FuzzyFileSearchSessionStartResponse.self)
        case "fuzzyFileSearch/sessionStop": (FuzzyFileSearchSessionStopParams.self, FuzzyFileSearchSessionStopResponse.self)
        case "fuzzyFileSearch/sessionUpdate": (FuzzyFileSearchSessionUpdateParams.self, FuzzyFileSearchSessionUpdateResponse.self)
        case "hooks/list": (HooksListParams.self, HooksListResponse.self)
        case "initialize": (InitializeParams.self, InitializeResponse.self)
        case "marketplace/add": (MarketplaceAddParams.self, MarketplaceAddResponse.self)
        case "marketplace/remove": (MarketplaceRemoveParams.self, MarketplaceRemoveResponse.self)
        case "marketplace/upgrade": (MarketplaceUpgradeParams.self, MarketplaceUpgradeResponse.self)
        case "mcpServer/event/stream/start": (MCPServerEventStreamStartParams.self, MCPServerEventStreamStartResponse.self)
        case "mcpServer/event/stream/stop": (MCPServerEventStreamStopParams.self, MCPServerEventStreamStopResponse.self)
        case "mcpServer/oauth/login": (MCPServerOauthLoginParams.self, MCPServerOauthLoginResponse.self)
        case "mcpServer/resource/read": (MCPResourceReadParams.self, MCPResourceReadResponse.self)
        case "mcpServer/tool/call": (MCPServerToolCallParams.self, MCPServerToolCallResponse.self)
        case "mcpServerStatus/list": (ListMCPServerStatusParams.self, ListMCPServerStatusResponse.self)
        case "memory/reset": (NoParams.self, MemoryResetResponse.self)
        case "memory/status": (MemoryStatusParams.self, MemoryStatusResponse.self)
        case "mock/experimentalMethod": (MockExperimentalMethodParams.self, MockExperimentalMethodResponse.self)
        case "model/list": (ModelListParams.self, ModelListResponse.self)
        case "modelProvider/capabilities/read": (ModelProviderCapabilitiesReadParams.self, ModelProviderCapabilitiesReadResponse.self)
        case "permissionProfile/list": (PermissionProfileListParams.self, PermissionProfileListResponse.self)
        case "plugin/install": (PluginInstallParams.self, PluginInstallResponse.self)
        case "plugin/installed": (PluginInstalledParams.self, PluginInstalledResponse.self)
        case "plugin/list": (PluginListParams.self, PluginListResponse.self)
        case "plugin/read": (PluginReadParams.self, PluginReadResponse.self)
        case "plugin/reconcile": (PluginReconcileParams.self, PluginReconcileResponse.self)
        case "plugin/search": (PluginSearchParams.self, PluginSearchResponse.self)
        case "plugin/share/checkout": (PluginShareCheckoutParams.self, PluginShareCheckoutResponse.self)
        case "plugin/share/delete": (PluginShareDeleteParams.self, PluginShareDeleteResponse.self)
        case "plugin/share/list": (PluginShareListParams.self, PluginShareListResponse.self)
        case "plugin/share/save": (PluginShareSaveParams.self, PluginShareSaveResponse.self)
        case "plugin/share/updateTargets": (PluginShareUpdateTargetsParams.self, PluginShareUpdateTargetsResponse.self)
        case "plugin/skill/read": (PluginSkillReadParams.self, PluginSkillReadResponse.self)
        case "plugin/uninstall": (PluginUninstallParams.self, PluginUninstallResponse.self)
        case "process/kill": (ProcessKillParams.self, ProcessKillResponse.self)
        case "process/resizePty": (ProcessResizePtyParams.self, ProcessResizePtyResponse.self)
        case "process/spawn": (ProcessSpawnParams.self, ProcessSpawnResponse.self)
        case "process/writeStdin": (ProcessWriteStdinParams.self, ProcessWriteStdinResponse.self)
        case "project/create": (ProjectCreateParams.self, ProjectCreateResponse.self)
        case "project/delete": (ProjectDeleteParams.self, ProjectDeleteResponse.self)
        case "project/import": (ProjectImportParams.self, ProjectImportResponse.self)
        case "project/list": (ProjectListParams.self, ProjectListResponse.self)
        case "project/move": (ProjectMoveParams.self, ProjectMoveResponse.self)
        case "project/read": (ProjectReadParams.self, ProjectReadResponse.self)
        case "project/update": (ProjectUpdateParams.self, ProjectUpdateResponse.self)
        case "remoteControl/client/list": (RemoteControlClientsListParams.self, RemoteControlClientsListResponse.self)
        case "remoteControl/client/revoke": (RemoteControlClientsRevokeParams.self, RemoteControlClientsRevokeResponse.self)
        case "remoteControl/disable": (RemoteControlDisableParams.self, RemoteControlDisableResponse.self)
        case "remoteControl/enable": (RemoteControlEnableParams.self, RemoteControlEnableResponse.self)
        case "remoteControl/pairing/start": (RemoteControlPairingStartParams.self, RemoteControlPairingStartResponse.self)
        case "remoteControl/pairing/status": (RemoteControlPairingStatusParams.self, RemoteControlPairingStatusResponse.self)
        case "remoteControl/status/read": (NoParams.self, RemoteControlStatusReadResponse.self)
        case "review/start": (ReviewStartParams.self, ReviewStartResponse.self)
        case "rollout/compress": (NoParams.self, RolloutCompressResponse.self)
        case "server/diagnostics": (ServerDiagnosticsParams.self, ServerDiagnosticsResponse.self)
        case "skills/config/write": (SkillsConfigWriteParams.self, SkillsConfigWriteResponse.self)
        case "skills/extraRoots/set": (SkillsExtraRootsSetParams.self, SkillsExtraRootsSetResponse.self)
        case "skills/list": (SkillsListParams.self, SkillsListResponse.self)
        case "thread/approveGuardianDeniedAction": (ThreadApproveGuardianDeniedActionParams.self, ThreadApproveGuardianDeniedActionResponse.self)
        case "thread/archive": (ThreadArchiveParams.self, ThreadArchiveResponse.self)
        case "thread/attachment/add": (ThreadAttachmentAddParams.self, ThreadAttachmentAddResponse.self)
        case "thread/attachment/list": (ThreadAttachmentListParams.self, ThreadAttachmentListResponse.self)
        case "thread/attachment/remove": (ThreadAttachmentRemoveParams.self, ThreadAttachmentRemoveResponse.self)
        case "thread/attachmentOwner/list": (ThreadAttachmentOwnerListParams.self, ThreadAttachmentOwnerListResponse.self)
        case "thread/backgroundTerminals/clean": (ThreadBackgroundTerminalsCleanParams.self, ThreadBackgroundTerminalsCleanResponse.self)
        case "thread/backgroundTerminals/list": (ThreadBackgroundTerminalsListParams.self, ThreadBackgroundTerminalsListResponse.self)
        case "thread/backgroundTerminals/terminate": (ThreadBackgroundTerminalsTerminateParams.self, ThreadBackgroundTerminalsTerminateResponse.self)
        case "thread/compact/start": (ThreadCompactStartParams.self, ThreadCompactStartResponse.self)
        case "thread/decrement_elicitation": (ThreadDecrementElicitationParams.self, ThreadDecrementElicitationResponse.self)
        case "thread/delete": (ThreadDeleteParams.self, ThreadDeleteResponse.self)
        case "thread/fork": (ThreadForkParams.self, ThreadForkResponse.self)
        case "thread/goal/clear": (ThreadGoalClearParams.self, ThreadGoalClearResponse.self)
        case "thread/goal/get": (ThreadGoalGetParams.self, ThreadGoalGetResponse.self)
        case "thread/goal/set": (ThreadGoalSetParams.self, ThreadGoalSetResponse.self)
        case "thread/increment_elicitation": (ThreadIncrementElicitationParams.self, ThreadIncrementElicitationResponse.self)
        case "thread/inject_items": (ThreadInjectItemsParams.self, ThreadInjectItemsResponse.self)
        case "thread/items/list": (ThreadItemsListParams.self, ThreadItemsListResponse.self)
        case "thread/items/read": (ThreadItemsReadParams.self, ThreadItemsReadResponse.self)
        case "thread/list": (ThreadListParams.self, ThreadListResponse.self)
        case "thread/loaded/list": (ThreadLoadedListParams.self, ThreadLoadedListResponse.self)
        case "thread/memoryMode/set": (ThreadMemoryModeSetParams.self, ThreadMemoryModeSetResponse.self)
        case "thread/metadata/update": (ThreadMetadataUpdateParams.self, ThreadMetadataUpdateResponse.self)
        case "thread/name/set": (ThreadSetNameParams.self, ThreadSetNameResponse.self)
        case "thread/prediction/request": (ThreadPredictionRequestParams.self, ThreadPredictionRequestResponse.self)
        case "thread/queue/add": (ThreadQueueAddParams.self, ThreadQueueAddResponse.self)
        case "thread/queue/delete": (ThreadQueueDeleteParams.self, ThreadQueueDeleteResponse.self)
        case "thread/queue/list": (ThreadQueueListParams.self, ThreadQueueListResponse.self)
        case "thread/queue/reorder": (ThreadQueueReorderParams.self, ThreadQueueReorderResponse.self)
        case "thread/queue/start": (ThreadQueueStartParams.self, ThreadQueueStartResponse.self)
        case "thread/queue/update": (ThreadQueueUpdateParams.self, ThreadQueueUpdateResponse.self)
        case "thread/read": (ThreadReadParams.self, ThreadReadResponse.self)
        case "thread/readState/update": (ThreadReadStateUpdateParams.self, ThreadReadStateUpdateResponse.self)
        case "thread/realtime/appendAudio": (ThreadRealtimeAppendAudioParams.self, ThreadRealtimeAppendAudioResponse.self)
        case "thread/realtime/appendSpeech": (ThreadRealtimeAppendSpeechParams.self, ThreadRealtimeAppendSpeechResponse.self)
        case "thread/realtime/appendText": (ThreadRealtimeAppendTextParams.self, ThreadRealtimeAppendTextResponse.self)
        case "thread/realtime/listVoices": (ThreadRealtimeListVoicesParams.self, ThreadRealtimeListVoicesResponse.self)
        case "thread/realtime/start": (ThreadRealtimeStartParams.self, ThreadRealtimeStartResponse.self)
        case "thread/realtime/stop": (ThreadRealtimeStopParams.self, ThreadRealtimeStopResponse.self)
        case "thread/resume": (ThreadResumeParams.self, ThreadResumeResponse.self)
        case "thread/revert": (ThreadRevertParams.self, ThreadRevertResponse.self)
        case "thread/search": (ThreadSearchParams.self, ThreadSearchResponse.self)
        case "thread/searchOccurrences": (ThreadSearchOccurrencesParams.self, ThreadSearchOccurrencesResponse.self)
        case "thread/section/move": (ThreadSectionMoveParams.self, ThreadSectionMoveResponse.self)
        case "thread/settings/update": (ThreadSettingsUpdateParams.self, ThreadSettingsUpdateResponse.self)
        case "thread/shellCommand": (ThreadShellCommandParams.self, ThreadShellCommandResponse.self)
        case "thread/start": (ThreadStartParams.self, ThreadStartResponse.self)
        case "thread/timeline/list": (ThreadTimelineListParams.self, ThreadTimelineListResponse.self)
        case "thread/turns/list": (ThreadTurnsListParams.self, ThreadTurnsListResponse.self)
        case "thread/unarchive": (ThreadUnarchiveParams.self, ThreadUnarchiveResponse.self)
        case "thread/unsubscribe": (ThreadUnsubscribeParams.self, ThreadUnsubscribeResponse.self)
        case "threadSection/create": (ThreadSectionCreateParams.self, ThreadSectionCreateResponse.self)
        case "threadSection/delete": (ThreadSectionDeleteParams.self, ThreadSectionDeleteResponse.self)
        case "threadSection/list": (ThreadSectionListParams.self, ThreadSectionListResponse.self)
        case "threadSection/update": (ThreadSectionUpdateParams.self, ThreadSectionUpdateResponse.self)
        case "turn/interrupt": (TurnInterruptParams.self, TurnInterruptResponse.self)
        case "turn/settings/update": (TurnSettingsUpdateParams.self, TurnSettingsUpdateResponse.self)
        case "turn/start": (TurnStartParams.self, TurnStartResponse.self)
        case "turn/steer": (TurnSteerParams.self, TurnSteerResponse.self)
        case "userVerification/cancel": (UserVerificationCancelParams.self, UserVerificationCancelResponse.self)
        case "userVerification/delete": (UserVerificationDeleteParams.self, UserVerificationDeleteResponse.self)
        case "userVerification/enroll": (UserVerificationEnrollParams.self, UserVerificationEnrollResponse.self)
        case "userVerification/status": (UserVerificationStatusParams.self, UserVerificationStatusResponse.self)
        case "userVerification/verify": (UserVerificationVerifyParams.self, UserVerificationVerifyResponse.self)
        case "windowsSandbox/readiness": (NoParams.self, WindowsSandboxReadinessResponse.self)
        case "windowsSandbox/setupStart": (WindowsSandboxSetupStartParams.self, WindowsSandboxSetupStartResponse.self)
        default: nil
        }
    }
    /// Of a request of the server's.
    package static func serverRequest(_ method: String) -> (params: any Codable.Type, result: any Codable.Type)? {
        switch method {
        case "account/chatgptAuthTokens/refresh": (ChatgptAuthTokensRefreshParams.self, ChatgptAuthTokensRefreshResponse.self)
        case "applyPatchApproval": (ApplyPatchApprovalParams.self, ApplyPatchApprovalResponse.self)
        case "attestation/generate": (AttestationGenerateParams.self, AttestationGenerateResponse.self)
        case "currentTime/read": (CurrentTimeReadParams.self, CurrentTimeReadResponse.self)
        case "execCommandApproval": (ExecCommandApprovalParams.self, ExecCommandApprovalResponse.self)
        case "item/commandExecution/requestApproval": (CommandExecutionRequestApprovalParams.self, CommandExecutionRequestApprovalResponse.self)
        case "item/fileChange/requestApproval": (FileChangeRequestApprovalParams.self, FileChangeRequestApprovalResponse.self)
        case "item/permissions/requestApproval": (PermissionsRequestApprovalParams.self, PermissionsRequestApprovalResponse.self)
        case "item/tool/call": (DynamicToolCallParams.self, DynamicToolCallResponse.self)
        case "item/tool/requestUserInput": (ToolRequestUserInputParams.self, ToolRequestUserInputResponse.self)
        case "mcpServer/elicitation/request": (MCPServerElicitationRequestParams.self, MCPServerElicitationRequestResponse.self)
        default: nil
        }
    }
}
