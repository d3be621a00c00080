// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The answer to `account/gatewayOAuth/cancel`.
public struct GatewayOAuthCancelResponse: ProtocolObject {
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(others: [String: JSON] = [:]) {
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        let members = try DecodedMembers(decoder, tag: nil)
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        _ = try EncodedMembers(encoder, others)
    }
}

/// What `account/gatewayOAuth/changed` tells.
public struct GatewayOAuthChangedNotification: ProtocolObject {
    /// `providerId`
    public var providerID: String
    /// `status`
    public var status: GatewayOAuthStatus
    /// Authorization handoff, sent only to the connection that started login.
    public var authURL: String?
    /// `error`
    public var error: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        providerID: String,
        status: GatewayOAuthStatus,
        authURL: String? = nil,
        error: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.providerID = providerID
        self.status = status
        self.authURL = authURL
        self.error = error
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.providerID = try members.required("providerId")
        self.status = try members.required("status")
        self.authURL = try members.optional("authUrl")
        self.error = try members.optional("error")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("providerId", self.providerID)
        try members.required("status", self.status)
        try members.optional("authUrl", self.authURL)
        try members.optional("error", self.error)
    }
}

/// The answer to `account/gatewayOAuth/login`.
public struct GatewayOAuthLoginResponse: ProtocolObject {
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(others: [String: JSON] = [:]) {
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        let members = try DecodedMembers(decoder, tag: nil)
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        _ = try EncodedMembers(encoder, others)
    }
}

/// Current effective gateway policy and credential readiness; never contains credentials.
public struct GatewayOAuthReadResponse: ProtocolObject {
    /// `providerId`
    public var providerID: String
    /// `providerName`
    public var providerName: String
    /// Whether the selected provider uses gateway OAuth, even when already signed in.
    public var required: Bool
    /// `error`
    public var error: String?
    /// Null when the effective provider does not use gateway OAuth.
    public var status: GatewayOAuthStatus?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        providerID: String,
        providerName: String,
        required: Bool,
        error: String? = nil,
        status: GatewayOAuthStatus? = nil,
        others: [String: JSON] = [:]
    ) {
        self.providerID = providerID
        self.providerName = providerName
        self.required = required
        self.error = error
        self.status = status
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.providerID = try members.required("providerId")
        self.providerName = try members.required("providerName")
        self.required = try members.required("required")
        self.error = try members.optional("error")
        self.status = try members.optional("status")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("providerId", self.providerID)
        try members.required("providerName", self.providerName)
        try members.required("required", self.required)
        try members.optional("error", self.error)
        try members.optional("status", self.status)
    }
}

/// The `status` of `GatewayOAuthChangedNotification` and `GatewayOAuthReadResponse`.
public enum GatewayOAuthStatus: OpenSet {
    /// `notReady`
    case notReady
    /// `started`
    case started
    /// `succeeded`
    case succeeded
    /// `failed`
    case failed
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "notReady": self = .notReady
        case "started": self = .started
        case "succeeded": self = .succeeded
        case "failed": self = .failed
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .notReady: "notReady"
        case .started: "started"
        case .succeeded: "succeeded"
        case .failed: "failed"
        case .unrecognized(let word): word
        }
    }
}

/// What `account/read` takes.
public struct GetAccountParams: ProtocolObject {
    /// When `true`, requests a proactive token refresh before returning.
    ///
    /// In managed auth mode this triggers the normal refresh-token flow. In external auth mode this flag is ignored. Clients should refresh tokens themselves and call `account/login/start` with `chatgptAuthTokens`.
    public var refreshToken: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        refreshToken: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.refreshToken = refreshToken
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.refreshToken = try members.optional("refreshToken")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("refreshToken", self.refreshToken)
    }
}

/// Usage-read capabilities of the requesting client, never inferred from its experiment arm.
public struct GetAccountRateLimitsParams: ProtocolObject {
    /// Skip the separate reset-credit detail lookup for background usage polls. The usage response still includes the available count; omitted/false preserves detailed reads.
    public var excludeResetCreditDetails: Bool?
    /// The client supports automatic Luna Reserve fallback. For eligible ChatGPT CLI users, allow the backend to record experiment exposure after ordinary usage is blocked.
    public var supportsLunaReserve: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        excludeResetCreditDetails: Bool? = nil,
        supportsLunaReserve: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.excludeResetCreditDetails = excludeResetCreditDetails
        self.supportsLunaReserve = supportsLunaReserve
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.excludeResetCreditDetails = try members.optional("excludeResetCreditDetails")
        self.supportsLunaReserve = try members.optional("supportsLunaReserve")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("excludeResetCreditDetails", self.excludeResetCreditDetails)
        try members.optional("supportsLunaReserve", self.supportsLunaReserve)
    }
}

/// The answer to `account/rateLimits/read`.
public struct GetAccountRateLimitsResponse: ProtocolObject {
    /// Backward-compatible single-bucket view; mirrors the historical payload.
    public var rateLimits: RateLimitSnapshot
    /// Account associated with this usage snapshot, when supplied by the backend.
    public var accountID: String?
    /// Backend permission for ordinary included usage, validated against the active account. Null means unavailable; clients must not infer recovery from percentages or reset times.
    public var ordinaryUsageAllowed: Bool?
    /// `rateLimitResetCredits`
    public var rateLimitResetCredits: RateLimitResetCreditsSummary?
    /// Optional backend-owned banner from the same usage read. Its nested keys retain the backend's snake_case contract; an absent banner leaves the client's existing UI unchanged.
    public var rateLimitUpsell: JSON?
    /// Multi-bucket view keyed by metered `limit_id` (for example, `codex`).
    public var rateLimitsByLimitID: [String: RateLimitSnapshot]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        rateLimits: RateLimitSnapshot,
        accountID: String? = nil,
        ordinaryUsageAllowed: Bool? = nil,
        rateLimitResetCredits: RateLimitResetCreditsSummary? = nil,
        rateLimitUpsell: JSON? = nil,
        rateLimitsByLimitID: [String: RateLimitSnapshot]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.rateLimits = rateLimits
        self.accountID = accountID
        self.ordinaryUsageAllowed = ordinaryUsageAllowed
        self.rateLimitResetCredits = rateLimitResetCredits
        self.rateLimitUpsell = rateLimitUpsell
        self.rateLimitsByLimitID = rateLimitsByLimitID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.rateLimits = try members.required("rateLimits")
        self.accountID = try members.optional("accountId")
        self.ordinaryUsageAllowed = try members.optional("ordinaryUsageAllowed")
        self.rateLimitResetCredits = try members.optional("rateLimitResetCredits")
        self.rateLimitUpsell = try members.optional("rateLimitUpsell")
        self.rateLimitsByLimitID = try members.optional("rateLimitsByLimitId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("rateLimits", self.rateLimits)
        try members.optional("accountId", self.accountID)
        try members.optional("ordinaryUsageAllowed", self.ordinaryUsageAllowed)
        try members.optional("rateLimitResetCredits", self.rateLimitResetCredits)
        try members.optional("rateLimitUpsell", self.rateLimitUpsell)
        try members.optional("rateLimitsByLimitId", self.rateLimitsByLimitID)
    }
}

/// The answer to `account/read`.
public struct GetAccountResponse: ProtocolObject {
    /// `requiresOpenaiAuth`
    public var requiresOpenaiAuth: Bool
    /// `account`
    public var account: Account?
    /// `workspaceRouting`
    public var workspaceRouting: WorkspaceRouting?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        requiresOpenaiAuth: Bool,
        account: Account? = nil,
        workspaceRouting: WorkspaceRouting? = nil,
        others: [String: JSON] = [:]
    ) {
        self.requiresOpenaiAuth = requiresOpenaiAuth
        self.account = account
        self.workspaceRouting = workspaceRouting
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.requiresOpenaiAuth = try members.required("requiresOpenaiAuth")
        self.account = try members.optional("account")
        self.workspaceRouting = try members.optional("workspaceRouting")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("requiresOpenaiAuth", self.requiresOpenaiAuth)
        try members.optional("account", self.account)
        try members.optional("workspaceRouting", self.workspaceRouting)
    }
}

/// What `account/usage/read` takes.
public struct GetAccountTokenUsageParams: ProtocolObject {
    /// When present, read estimated usage for this thread instead of account-wide token activity.
    public var threadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.optional("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("threadId", self.threadID)
    }
}

/// The answer to `account/usage/read`.
public struct GetAccountTokenUsageResponse: ProtocolObject {
    /// `summary`
    public var summary: AccountTokenUsageSummary
    /// `dailyUsageBuckets`
    public var dailyUsageBuckets: [AccountTokenUsageDailyBucket]?
    /// Estimated usage when a thread was requested and its billing route is available.
    public var threadUsage: ThreadUsage?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        summary: AccountTokenUsageSummary,
        dailyUsageBuckets: [AccountTokenUsageDailyBucket]? = nil,
        threadUsage: ThreadUsage? = nil,
        others: [String: JSON] = [:]
    ) {
        self.summary = summary
        self.dailyUsageBuckets = dailyUsageBuckets
        self.threadUsage = threadUsage
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.summary = try members.required("summary")
        self.dailyUsageBuckets = try members.optional("dailyUsageBuckets")
        self.threadUsage = try members.optional("threadUsage")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("summary", self.summary)
        try members.optional("dailyUsageBuckets", self.dailyUsageBuckets)
        try members.optional("threadUsage", self.threadUsage)
    }
}

/// The answer to `account/workspaceMessages/read`.
public struct GetWorkspaceMessagesResponse: ProtocolObject {
    /// Whether the workspace-message backend route is available for this client.
    public var featureEnabled: Bool
    /// Active workspace messages returned by the backend.
    public var messages: [WorkspaceMessage]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        featureEnabled: Bool,
        messages: [WorkspaceMessage],
        others: [String: JSON] = [:]
    ) {
        self.featureEnabled = featureEnabled
        self.messages = messages
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.featureEnabled = try members.required("featureEnabled")
        self.messages = try members.required("messages")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("featureEnabled", self.featureEnabled)
        try members.required("messages", self.messages)
    }
}

/// The `gitInfo` of `ThreadInfo`.
public struct GitInfo: ProtocolObject {
    /// `branch`
    public var branch: String?
    /// `originUrl`
    public var originURL: String?
    /// `sha`
    public var sha: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        branch: String? = nil,
        originURL: String? = nil,
        sha: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.branch = branch
        self.originURL = originURL
        self.sha = sha
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.branch = try members.optional("branch")
        self.originURL = try members.optional("originUrl")
        self.sha = try members.optional("sha")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("branch", self.branch)
        try members.optional("originUrl", self.originURL)
        try members.optional("sha", self.sha)
    }
}

/// The case `git` of `PluginSource`.
public struct GitPluginSource: ProtocolObject {
    /// `url`
    public var url: String
    /// `path`
    public var path: String?
    /// `refName`
    public var refName: String?
    /// `sha`
    public var sha: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        url: String,
        path: String? = nil,
        refName: String? = nil,
        sha: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.url = url
        self.path = path
        self.refName = refName
        self.sha = sha
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.url = try members.required("url")
        self.path = try members.optional("path")
        self.refName = try members.optional("refName")
        self.sha = try members.optional("sha")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "git")
        try members.required("url", self.url)
        try members.optional("path", self.path)
        try members.optional("refName", self.refName)
        try members.optional("sha", self.sha)
    }
}

/// The case `glob_pattern` of `FileSystemPath`.
public struct GlobPatternFileSystemPath: ProtocolObject {
    /// `pattern`
    public var pattern: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        pattern: String,
        others: [String: JSON] = [:]
    ) {
        self.pattern = pattern
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.pattern = try members.required("pattern")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "glob_pattern")
        try members.required("pattern", self.pattern)
    }
}

/// The `permissions` of `PermissionsRequestApprovalResponse`.
public struct GrantedPermissionProfile: ProtocolObject {
    /// `fileSystem`
    public var fileSystem: AdditionalFileSystemPermissions?
    /// `network`
    public var network: AdditionalNetworkPermissions?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        fileSystem: AdditionalFileSystemPermissions? = nil,
        network: AdditionalNetworkPermissions? = nil,
        others: [String: JSON] = [:]
    ) {
        self.fileSystem = fileSystem
        self.network = network
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.fileSystem = try members.optional("fileSystem")
        self.network = try members.optional("network")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("fileSystem", self.fileSystem)
        try members.optional("network", self.network)
    }
}

/// The `granular` of `AskForApproval`.
public struct GranularAskForApproval: ProtocolObject {
    /// `mcp_elicitations`
    public var mcpElicitations: Bool
    /// `rules`
    public var rules: Bool
    /// `sandbox_approval`
    public var sandboxApproval: Bool
    /// `request_permissions`
    public var requestPermissions: Bool?
    /// `skill_approval`
    public var skillApproval: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        mcpElicitations: Bool,
        rules: Bool,
        sandboxApproval: Bool,
        requestPermissions: Bool? = nil,
        skillApproval: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.mcpElicitations = mcpElicitations
        self.rules = rules
        self.sandboxApproval = sandboxApproval
        self.requestPermissions = requestPermissions
        self.skillApproval = skillApproval
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.mcpElicitations = try members.required("mcp_elicitations")
        self.rules = try members.required("rules")
        self.sandboxApproval = try members.required("sandbox_approval")
        self.requestPermissions = try members.optional("request_permissions")
        self.skillApproval = try members.optional("skill_approval")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("mcp_elicitations", self.mcpElicitations)
        try members.required("rules", self.rules)
        try members.required("sandbox_approval", self.sandboxApproval)
        try members.optional("request_permissions", self.requestPermissions)
        try members.optional("skill_approval", self.skillApproval)
    }
}

/// [UNSTABLE] Temporary approval auto-review payload used by `item/autoApprovalReview/*` notifications. This shape is expected to change soon.
public struct GuardianApprovalReview: ProtocolObject {
    /// `status`
    public var status: GuardianApprovalReviewStatus
    /// `rationale`
    public var rationale: String?
    /// `riskLevel`
    public var riskLevel: GuardianRiskLevel?
    /// `userAuthorization`
    public var userAuthorization: GuardianUserAuthorization?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        status: GuardianApprovalReviewStatus,
        rationale: String? = nil,
        riskLevel: GuardianRiskLevel? = nil,
        userAuthorization: GuardianUserAuthorization? = nil,
        others: [String: JSON] = [:]
    ) {
        self.status = status
        self.rationale = rationale
        self.riskLevel = riskLevel
        self.userAuthorization = userAuthorization
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.status = try members.required("status")
        self.rationale = try members.optional("rationale")
        self.riskLevel = try members.optional("riskLevel")
        self.userAuthorization = try members.optional("userAuthorization")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("status", self.status)
        try members.optional("rationale", self.rationale)
        try members.optional("riskLevel", self.riskLevel)
        try members.optional("userAuthorization", self.userAuthorization)
    }
}

/// The `action` of `ItemGuardianApprovalReviewCompletedNotification` and `ItemGuardianApprovalReviewStartedNotification`.
public indirect enum GuardianApprovalReviewAction: ProtocolUnion {
    /// The case `command` of `GuardianApprovalReviewAction`.
    case command(CommandGuardianApprovalReviewAction)
    /// The case `execve` of `GuardianApprovalReviewAction`.
    case execve(ExecveGuardianApprovalReviewAction)
    /// A child approval for input to an existing command execution item.
    case writeStdin(WriteStdinGuardianApprovalReviewAction)
    /// The case `applyPatch` of `GuardianApprovalReviewAction`.
    case applyPatch(ApplyPatchGuardianApprovalReviewAction)
    /// The case `networkAccess` of `GuardianApprovalReviewAction`.
    case networkAccess(NetworkAccessGuardianApprovalReviewAction)
    /// The case `mcpToolCall` of `GuardianApprovalReviewAction`.
    case mcpToolCall(MCPToolCallGuardianApprovalReviewAction)
    /// The case `requestPermissions` of `GuardianApprovalReviewAction`.
    case requestPermissions(RequestPermissionsGuardianApprovalReviewAction)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "command": if let value = try? CommandGuardianApprovalReviewAction(from: decoder) { self = .command(value); return }
        case "execve": if let value = try? ExecveGuardianApprovalReviewAction(from: decoder) { self = .execve(value); return }
        case "writeStdin": if let value = try? WriteStdinGuardianApprovalReviewAction(from: decoder) { self = .writeStdin(value); return }
        case "applyPatch": if let value = try? ApplyPatchGuardianApprovalReviewAction(from: decoder) { self = .applyPatch(value); return }
        case "networkAccess": if let value = try? NetworkAccessGuardianApprovalReviewAction(from: decoder) { self = .networkAccess(value); return }
        case "mcpToolCall": if let value = try? MCPToolCallGuardianApprovalReviewAction(from: decoder) { self = .mcpToolCall(value); return }
        case "requestPermissions": if let value = try? RequestPermissionsGuardianApprovalReviewAction(from: decoder) { self = .requestPermissions(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .command(let value): try value.encode(to: encoder)
        case .execve(let value): try value.encode(to: encoder)
        case .writeStdin(let value): try value.encode(to: encoder)
        case .applyPatch(let value): try value.encode(to: encoder)
        case .networkAccess(let value): try value.encode(to: encoder)
        case .mcpToolCall(let value): try value.encode(to: encoder)
        case .requestPermissions(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// [UNSTABLE] Lifecycle state for an approval auto-review.
public enum GuardianApprovalReviewStatus: OpenSet {
    /// `inProgress`
    case inProgress
    /// `approved`
    case approved
    /// `denied`
    case denied
    /// `timedOut`
    case timedOut
    /// `aborted`
    case aborted
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "inProgress": self = .inProgress
        case "approved": self = .approved
        case "denied": self = .denied
        case "timedOut": self = .timedOut
        case "aborted": self = .aborted
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .inProgress: "inProgress"
        case .approved: "approved"
        case .denied: "denied"
        case .timedOut: "timedOut"
        case .aborted: "aborted"
        case .unrecognized(let word): word
        }
    }
}

/// The `source` of `CommandGuardianApprovalReviewAction` and `ExecveGuardianApprovalReviewAction`.
public enum GuardianCommandSource: OpenSet {
    /// `shell`
    case shell
    /// `unifiedExec`
    case unifiedExec
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "shell": self = .shell
        case "unifiedExec": self = .unifiedExec
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .shell: "shell"
        case .unifiedExec: "unifiedExec"
        case .unrecognized(let word): word
        }
    }
}

/// [UNSTABLE] Risk level assigned by approval auto-review.
public enum GuardianRiskLevel: OpenSet {
    /// `low`
    case low
    /// `medium`
    case medium
    /// `high`
    case high
    /// `critical`
    case critical
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        case "critical": self = .critical
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .critical: "critical"
        case .unrecognized(let word): word
        }
    }
}

/// [UNSTABLE] Authorization level assigned by approval auto-review.
public enum GuardianUserAuthorization: OpenSet {
    /// `unknown`
    case unknown
    /// `low`
    case low
    /// `medium`
    case medium
    /// `high`
    case high
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "unknown": self = .unknown
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .unknown: "unknown"
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .unrecognized(let word): word
        }
    }
}

/// What `guardianWarning` tells.
public struct GuardianWarningNotification: ProtocolObject {
    /// Concise guardian warning message for the user.
    public var message: String
    /// Thread target for the guardian warning.
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        message: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.message = message
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.message = try members.required("message")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("message", self.message)
        try members.required("threadId", self.threadID)
    }
}
