// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// `TurnStartParams` of the protocol, without what the call itself sets.
public struct TurnParams: ProtocolObject {
    /// Optional client-provided context fragments keyed by an opaque source identifier.
    public var additionalContext: [String: AdditionalContextEntry]?
    /// Override the approval policy for this turn and subsequent turns.
    public var approvalPolicy: AskForApproval?
    /// Override where approval requests are routed for review on this turn and subsequent turns.
    public var approvalsReviewer: ApprovalsReviewer?
    /// `clientUserMessageId`
    public var clientUserMessageID: String?
    /// EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model, reasoning_effort, and developer instructions if set.
    ///
    /// For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the selected mode".
    public var collaborationMode: CollaborationMode?
    /// Override the working directory for this turn and subsequent turns.
    public var cwd: String?
    /// EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves automatic behavior. This does not grant access.
    public var cyberAccessProgram: CyberAccessProgram?
    /// Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
    public var disabledPluginIds: [String]?
    /// Override the reasoning effort for this turn and subsequent turns.
    public var effort: ReasoningEffort?
    /// Optional environments for this turn and subsequent turns.
    ///
    /// Omitted uses the thread sticky environments. Empty disables environment access for this turn. Non-empty selects the first environment as the current turn environment for this turn.
    public var environments: [TurnEnvironmentParams]?
    /// Override the model for this turn and subsequent turns.
    public var model: String?
    /// @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
    public var multiAgentMode: MultiAgentMode?
    /// Optional JSON Schema used to constrain the final assistant message for this turn.
    public var outputSchema: JSON?
    /// ID of the turn that caused this new turn to start.
    ///
    /// Set this when starting work on behalf of another turn, such as delegated work in a different thread. Leave unset for work started directly by the user. Ignored when this request adds input to an active turn.
    public var parentTurnID: String?
    /// Select a named permissions profile id for this turn and subsequent turns. Cannot be combined with `sandboxPolicy`.
    public var permissions: String?
    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
    public var personality: Personality?
    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata.
    ///
    /// Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.
    ///
    /// They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    public var responsesapiClientMetadata: [String: String]?
    /// ID of the first turn in the chain of work that led to this new turn.
    ///
    /// When setting `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this request adds input to an active turn.
    public var rootTurnID: String?
    /// Replace the thread's runtime workspace roots for this turn and subsequent turns. Paths must be absolute.
    public var runtimeWorkspaceRoots: [AbsolutePathBuf]?
    /// Override the sandbox policy for this turn and subsequent turns.
    public var sandboxPolicy: SandboxPolicy?
    /// Override the service tier for this turn and subsequent turns.
    public var serviceTier: String?
    /// Override the service tier only when this request starts a new turn. Use "default" for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a turn being steered.
    public var serviceTierForTurn: String?
    /// Override the reasoning summary for this turn and subsequent turns.
    public var summary: ReasoningSummary?
    /// `toolOutput`
    public var toolOutput: TurnToolOutput?
    /// Optional source classification for the caller that starts this turn. Ignored when this request steers an already-active turn.
    public var turnTrigger: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        additionalContext: [String: AdditionalContextEntry]? = nil,
        approvalPolicy: AskForApproval? = nil,
        approvalsReviewer: ApprovalsReviewer? = nil,
        clientUserMessageID: String? = nil,
        collaborationMode: CollaborationMode? = nil,
        cwd: String? = nil,
        cyberAccessProgram: CyberAccessProgram? = nil,
        disabledPluginIds: [String]? = nil,
        effort: ReasoningEffort? = nil,
        environments: [TurnEnvironmentParams]? = nil,
        model: String? = nil,
        multiAgentMode: MultiAgentMode? = nil,
        outputSchema: JSON? = nil,
        parentTurnID: String? = nil,
        permissions: String? = nil,
        personality: Personality? = nil,
        responsesapiClientMetadata: [String: String]? = nil,
        rootTurnID: String? = nil,
        runtimeWorkspaceRoots: [AbsolutePathBuf]? = nil,
        sandboxPolicy: SandboxPolicy? = nil,
        serviceTier: String? = nil,
        serviceTierForTurn: String? = nil,
        summary: ReasoningSummary? = nil,
        toolOutput: TurnToolOutput? = nil,
        turnTrigger: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.additionalContext = additionalContext
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.clientUserMessageID = clientUserMessageID
        self.collaborationMode = collaborationMode
        self.cwd = cwd
        self.cyberAccessProgram = cyberAccessProgram
        self.disabledPluginIds = disabledPluginIds
        self.effort = effort
        self.environments = environments
        self.model = model
        self.multiAgentMode = multiAgentMode
        self.outputSchema = outputSchema
        self.parentTurnID = parentTurnID
        self.permissions = permissions
        self.personality = personality
        self.responsesapiClientMetadata = responsesapiClientMetadata
        self.rootTurnID = rootTurnID
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.sandboxPolicy = sandboxPolicy
        self.serviceTier = serviceTier
        self.serviceTierForTurn = serviceTierForTurn
        self.summary = summary
        self.toolOutput = toolOutput
        self.turnTrigger = turnTrigger
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.additionalContext = try members.optional("additionalContext")
        self.approvalPolicy = try members.optional("approvalPolicy")
        self.approvalsReviewer = try members.optional("approvalsReviewer")
        self.clientUserMessageID = try members.optional("clientUserMessageId")
        self.collaborationMode = try members.optional("collaborationMode")
        self.cwd = try members.optional("cwd")
        self.cyberAccessProgram = try members.optional("cyberAccessProgram")
        self.disabledPluginIds = try members.optional("disabledPluginIds")
        self.effort = try members.optional("effort")
        self.environments = try members.optional("environments")
        self.model = try members.optional("model")
        self.multiAgentMode = try members.optional("multiAgentMode")
        self.outputSchema = try members.optional("outputSchema")
        self.parentTurnID = try members.optional("parentTurnId")
        self.permissions = try members.optional("permissions")
        self.personality = try members.optional("personality")
        self.responsesapiClientMetadata = try members.optional("responsesapiClientMetadata")
        self.rootTurnID = try members.optional("rootTurnId")
        self.runtimeWorkspaceRoots = try members.optional("runtimeWorkspaceRoots")
        self.sandboxPolicy = try members.optional("sandboxPolicy")
        self.serviceTier = try members.optional("serviceTier")
        self.serviceTierForTurn = try members.optional("serviceTierForTurn")
        self.summary = try members.optional("summary")
        self.toolOutput = try members.optional("toolOutput")
        self.turnTrigger = try members.optional("turnTrigger")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("additionalContext", self.additionalContext)
        try members.optional("approvalPolicy", self.approvalPolicy)
        try members.optional("approvalsReviewer", self.approvalsReviewer)
        try members.optional("clientUserMessageId", self.clientUserMessageID)
        try members.optional("collaborationMode", self.collaborationMode)
        try members.optional("cwd", self.cwd)
        try members.optional("cyberAccessProgram", self.cyberAccessProgram)
        try members.optional("disabledPluginIds", self.disabledPluginIds)
        try members.optional("effort", self.effort)
        try members.optional("environments", self.environments)
        try members.optional("model", self.model)
        try members.optional("multiAgentMode", self.multiAgentMode)
        try members.optional("outputSchema", self.outputSchema)
        try members.optional("parentTurnId", self.parentTurnID)
        try members.optional("permissions", self.permissions)
        try members.optional("personality", self.personality)
        try members.optional("responsesapiClientMetadata", self.responsesapiClientMetadata)
        try members.optional("rootTurnId", self.rootTurnID)
        try members.optional("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
        try members.optional("sandboxPolicy", self.sandboxPolicy)
        try members.optional("serviceTier", self.serviceTier)
        try members.optional("serviceTierForTurn", self.serviceTierForTurn)
        try members.optional("summary", self.summary)
        try members.optional("toolOutput", self.toolOutput)
        try members.optional("turnTrigger", self.turnTrigger)
    }
}

/// `TurnSteerParams` of the protocol, without what the call itself sets.
public struct SteerParams: ProtocolObject {
    /// Optional client-provided context fragments keyed by an opaque source identifier.
    public var additionalContext: [String: AdditionalContextEntry]?
    /// `clientUserMessageId`
    public var clientUserMessageID: String?
    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata.
    ///
    /// Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.
    ///
    /// They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    public var responsesapiClientMetadata: [String: String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        additionalContext: [String: AdditionalContextEntry]? = nil,
        clientUserMessageID: String? = nil,
        responsesapiClientMetadata: [String: String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.additionalContext = additionalContext
        self.clientUserMessageID = clientUserMessageID
        self.responsesapiClientMetadata = responsesapiClientMetadata
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.additionalContext = try members.optional("additionalContext")
        self.clientUserMessageID = try members.optional("clientUserMessageId")
        self.responsesapiClientMetadata = try members.optional("responsesapiClientMetadata")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("additionalContext", self.additionalContext)
        try members.optional("clientUserMessageId", self.clientUserMessageID)
        try members.optional("responsesapiClientMetadata", self.responsesapiClientMetadata)
    }
}

/// `ThreadResumeParams` of the protocol, without what the call itself sets.
public struct ResumeParams: ProtocolObject {
    /// `approvalPolicy`
    public var approvalPolicy: AskForApproval?
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    public var approvalsReviewer: ApprovalsReviewer?
    /// `baseInstructions`
    public var baseInstructions: String?
    /// `config`
    public var config: [String: JSON]?
    /// `cwd`
    public var cwd: String?
    /// `developerInstructions`
    public var developerInstructions: String?
    /// When true, return only thread metadata and live-resume state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after resuming. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    public var excludeTurns: Bool?
    /// [UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the provided history instead of loaded from disk.
    public var history: [ResponseItem]?
    /// When present, include a `thread/turns/list` page in the resume response so clients can bootstrap recent turns without a second request.
    public var initialTurnsPage: ThreadResumeInitialTurnsPageParams?
    /// Configuration overrides for the resumed thread, if any.
    public var model: String?
    /// `modelProvider`
    public var modelProvider: String?
    /// [UNSTABLE] Specify the rollout path to resume from. If specified for a non-running thread, the thread_id param will be ignored. If thread_id identifies a running thread, the path must match the active rollout path.
    public var path: String?
    /// Named profile id for the resumed thread. Cannot be combined with `sandbox`.
    public var permissions: String?
    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
    public var personality: Personality?
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    public var runtimeWorkspaceRoots: [AbsolutePathBuf]?
    /// `sandbox`
    public var sandbox: SandboxMode?
    /// `serviceTier`
    public var serviceTier: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        approvalPolicy: AskForApproval? = nil,
        approvalsReviewer: ApprovalsReviewer? = nil,
        baseInstructions: String? = nil,
        config: [String: JSON]? = nil,
        cwd: String? = nil,
        developerInstructions: String? = nil,
        excludeTurns: Bool? = nil,
        history: [ResponseItem]? = nil,
        initialTurnsPage: ThreadResumeInitialTurnsPageParams? = nil,
        model: String? = nil,
        modelProvider: String? = nil,
        path: String? = nil,
        permissions: String? = nil,
        personality: Personality? = nil,
        runtimeWorkspaceRoots: [AbsolutePathBuf]? = nil,
        sandbox: SandboxMode? = nil,
        serviceTier: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.baseInstructions = baseInstructions
        self.config = config
        self.cwd = cwd
        self.developerInstructions = developerInstructions
        self.excludeTurns = excludeTurns
        self.history = history
        self.initialTurnsPage = initialTurnsPage
        self.model = model
        self.modelProvider = modelProvider
        self.path = path
        self.permissions = permissions
        self.personality = personality
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.sandbox = sandbox
        self.serviceTier = serviceTier
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.approvalPolicy = try members.optional("approvalPolicy")
        self.approvalsReviewer = try members.optional("approvalsReviewer")
        self.baseInstructions = try members.optional("baseInstructions")
        self.config = try members.optional("config")
        self.cwd = try members.optional("cwd")
        self.developerInstructions = try members.optional("developerInstructions")
        self.excludeTurns = try members.optional("excludeTurns")
        self.history = try members.optional("history")
        self.initialTurnsPage = try members.optional("initialTurnsPage")
        self.model = try members.optional("model")
        self.modelProvider = try members.optional("modelProvider")
        self.path = try members.optional("path")
        self.permissions = try members.optional("permissions")
        self.personality = try members.optional("personality")
        self.runtimeWorkspaceRoots = try members.optional("runtimeWorkspaceRoots")
        self.sandbox = try members.optional("sandbox")
        self.serviceTier = try members.optional("serviceTier")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("approvalPolicy", self.approvalPolicy)
        try members.optional("approvalsReviewer", self.approvalsReviewer)
        try members.optional("baseInstructions", self.baseInstructions)
        try members.optional("config", self.config)
        try members.optional("cwd", self.cwd)
        try members.optional("developerInstructions", self.developerInstructions)
        try members.optional("excludeTurns", self.excludeTurns)
        try members.optional("history", self.history)
        try members.optional("initialTurnsPage", self.initialTurnsPage)
        try members.optional("model", self.model)
        try members.optional("modelProvider", self.modelProvider)
        try members.optional("path", self.path)
        try members.optional("permissions", self.permissions)
        try members.optional("personality", self.personality)
        try members.optional("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
        try members.optional("sandbox", self.sandbox)
        try members.optional("serviceTier", self.serviceTier)
    }
}

/// `ThreadForkParams` of the protocol, without what the call itself sets.
public struct ForkParams: ProtocolObject {
    /// `approvalPolicy`
    public var approvalPolicy: AskForApproval?
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    public var approvalsReviewer: ApprovalsReviewer?
    /// `baseInstructions`
    public var baseInstructions: String?
    /// Optional turn id to fork before, excluding that turn and all later turns. Cannot be combined with `last_turn_id`.
    public var beforeTurnID: String?
    /// `config`
    public var config: [String: JSON]?
    /// `cwd`
    public var cwd: String?
    /// When true, carry the source thread's current goal into the fork without starting its initial automatic continuation. The next explicit turn owns the goal lifecycle, and normal automatic continuation resumes after it.
    public var deferGoalContinuation: Bool?
    /// `developerInstructions`
    public var developerInstructions: String?
    /// `ephemeral`
    public var ephemeral: Bool?
    /// When true, return only thread metadata and live fork state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after forking. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    public var excludeTurns: Bool?
    /// Start from the loaded parent's effective config, tools, environments, and persisted history to maximize prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`. Enables `features.reasoning_effort_override` on the fork. Cannot be combined with configuration overrides, `path`, `lastTurnId`, or `beforeTurnId`.
    public var experimentalPredictionMode: Bool?
    /// Optional last turn id to fork through, inclusive.
    ///
    /// When specified, turns after `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
    public var lastTurnID: String?
    /// Configuration overrides for the forked thread, if any.
    public var model: String?
    /// `modelProvider`
    public var modelProvider: String?
    /// [UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id param will be ignored.
    public var path: String?
    /// Named profile id for the forked thread. Cannot be combined with `sandbox`.
    public var permissions: String?
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    public var runtimeWorkspaceRoots: [AbsolutePathBuf]?
    /// `sandbox`
    public var sandbox: SandboxMode?
    /// `serviceTier`
    public var serviceTier: String?
    /// Optional client-supplied analytics source classification for this forked thread.
    public var threadSource: ThreadSource?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        approvalPolicy: AskForApproval? = nil,
        approvalsReviewer: ApprovalsReviewer? = nil,
        baseInstructions: String? = nil,
        beforeTurnID: String? = nil,
        config: [String: JSON]? = nil,
        cwd: String? = nil,
        deferGoalContinuation: Bool? = nil,
        developerInstructions: String? = nil,
        ephemeral: Bool? = nil,
        excludeTurns: Bool? = nil,
        experimentalPredictionMode: Bool? = nil,
        lastTurnID: String? = nil,
        model: String? = nil,
        modelProvider: String? = nil,
        path: String? = nil,
        permissions: String? = nil,
        runtimeWorkspaceRoots: [AbsolutePathBuf]? = nil,
        sandbox: SandboxMode? = nil,
        serviceTier: String? = nil,
        threadSource: ThreadSource? = nil,
        others: [String: JSON] = [:]
    ) {
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.baseInstructions = baseInstructions
        self.beforeTurnID = beforeTurnID
        self.config = config
        self.cwd = cwd
        self.deferGoalContinuation = deferGoalContinuation
        self.developerInstructions = developerInstructions
        self.ephemeral = ephemeral
        self.excludeTurns = excludeTurns
        self.experimentalPredictionMode = experimentalPredictionMode
        self.lastTurnID = lastTurnID
        self.model = model
        self.modelProvider = modelProvider
        self.path = path
        self.permissions = permissions
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.sandbox = sandbox
        self.serviceTier = serviceTier
        self.threadSource = threadSource
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.approvalPolicy = try members.optional("approvalPolicy")
        self.approvalsReviewer = try members.optional("approvalsReviewer")
        self.baseInstructions = try members.optional("baseInstructions")
        self.beforeTurnID = try members.optional("beforeTurnId")
        self.config = try members.optional("config")
        self.cwd = try members.optional("cwd")
        self.deferGoalContinuation = try members.optional("deferGoalContinuation")
        self.developerInstructions = try members.optional("developerInstructions")
        self.ephemeral = try members.optional("ephemeral")
        self.excludeTurns = try members.optional("excludeTurns")
        self.experimentalPredictionMode = try members.optional("experimentalPredictionMode")
        self.lastTurnID = try members.optional("lastTurnId")
        self.model = try members.optional("model")
        self.modelProvider = try members.optional("modelProvider")
        self.path = try members.optional("path")
        self.permissions = try members.optional("permissions")
        self.runtimeWorkspaceRoots = try members.optional("runtimeWorkspaceRoots")
        self.sandbox = try members.optional("sandbox")
        self.serviceTier = try members.optional("serviceTier")
        self.threadSource = try members.optional("threadSource")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("approvalPolicy", self.approvalPolicy)
        try members.optional("approvalsReviewer", self.approvalsReviewer)
        try members.optional("baseInstructions", self.baseInstructions)
        try members.optional("beforeTurnId", self.beforeTurnID)
        try members.optional("config", self.config)
        try members.optional("cwd", self.cwd)
        try members.optional("deferGoalContinuation", self.deferGoalContinuation)
        try members.optional("developerInstructions", self.developerInstructions)
        try members.optional("ephemeral", self.ephemeral)
        try members.optional("excludeTurns", self.excludeTurns)
        try members.optional("experimentalPredictionMode", self.experimentalPredictionMode)
        try members.optional("lastTurnId", self.lastTurnID)
        try members.optional("model", self.model)
        try members.optional("modelProvider", self.modelProvider)
        try members.optional("path", self.path)
        try members.optional("permissions", self.permissions)
        try members.optional("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
        try members.optional("sandbox", self.sandbox)
        try members.optional("serviceTier", self.serviceTier)
        try members.optional("threadSource", self.threadSource)
    }
}

/// `ReviewStartParams` of the protocol, without what the call itself sets.
public struct ReviewParams: ProtocolObject {
    /// `target`
    public var target: ReviewTarget
    /// Where to run the review: inline (default) on the current thread or detached on a new thread (returned in `reviewThreadId`). Detached delivery is deprecated and emits `deprecationNotice`. Use `thread/start` followed by an inline review for a separate review thread.
    public var delivery: ReviewDelivery?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        target: ReviewTarget,
        delivery: ReviewDelivery? = nil,
        others: [String: JSON] = [:]
    ) {
        self.target = target
        self.delivery = delivery
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.target = try members.required("target")
        self.delivery = try members.optional("delivery")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("target", self.target)
        try members.optional("delivery", self.delivery)
    }
}

/// `ThreadGoalSetParams` of the protocol, without what the call itself sets.
public struct GoalParams: ProtocolObject {
    /// `objective`
    public var objective: String?
    /// Missing provenance does not supply user authorization.
    public var origin: ThreadGoalMutationOrigin?
    /// `status`
    public var status: ThreadGoalStatus?
    /// `tokenBudget`
    public var tokenBudget: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        objective: String? = nil,
        origin: ThreadGoalMutationOrigin? = nil,
        status: ThreadGoalStatus? = nil,
        tokenBudget: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.objective = objective
        self.origin = origin
        self.status = status
        self.tokenBudget = tokenBudget
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.objective = try members.optional("objective")
        self.origin = try members.optional("origin")
        self.status = try members.optional("status")
        self.tokenBudget = try members.optional("tokenBudget")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("objective", self.objective)
        try members.optional("origin", self.origin)
        try members.optional("status", self.status)
        try members.optional("tokenBudget", self.tokenBudget)
    }
}

/// `ThreadShellCommandParams` of the protocol, without what the call itself sets.
public struct ShellCommandParams: ProtocolObject {
    /// Shell command string evaluated by the thread's configured shell. Unlike `command/exec`, this intentionally preserves shell syntax such as pipes, redirects, and quoting. This runs unsandboxed with full access rather than inheriting the thread sandbox policy.
    public var command: String
    /// Maximum execution time in milliseconds. Defaults to one hour when omitted or null. Must be non-negative; zero requests an immediate timeout, not unlimited execution. Does not affect the immediate RPC acknowledgement.
    public var timeoutMs: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        command: String,
        timeoutMs: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.timeoutMs = timeoutMs
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.command = try members.required("command")
        self.timeoutMs = try members.optional("timeoutMs")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("command", self.command)
        try members.optional("timeoutMs", self.timeoutMs)
    }
}
