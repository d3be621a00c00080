// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// A path that is guaranteed to be absolute and normalized (though it is not guaranteed to be canonicalized or exist on the filesystem).
///
/// IMPORTANT: When deserializing an `AbsolutePathBuf`, a base path must be set using [AbsolutePathBufGuard::new]. If no base path is set, the deserialization will fail unless the path being deserialized is already absolute.
public typealias AbsolutePathBuf = String

/// The `acceptWithExecpolicyAmendment` of `CommandExecutionApprovalDecision`.
public struct AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision: ProtocolObject {
    /// `execpolicy_amendment`
    public var execpolicyAmendment: [String]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        execpolicyAmendment: [String],
        others: [String: JSON] = [:]
    ) {
        self.execpolicyAmendment = execpolicyAmendment
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.execpolicyAmendment = try members.required("execpolicy_amendment")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("execpolicy_amendment", self.execpolicyAmendment)
    }
}

/// The `account` of `GetAccountResponse`.
public indirect enum Account: ProtocolUnion {
    /// The case `apiKey` of `Account`.
    case apiKey(APIKeyAccount)
    /// The case `chatgpt` of `Account`.
    case chatgpt(ChatgptAccount)
    /// The case `amazonBedrock` of `Account`.
    case amazonBedrock(AmazonBedrockAccount)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "apiKey": if let value = try? APIKeyAccount(from: decoder) { self = .apiKey(value); return }
        case "chatgpt": if let value = try? ChatgptAccount(from: decoder) { self = .chatgpt(value); return }
        case "amazonBedrock": if let value = try? AmazonBedrockAccount(from: decoder) { self = .amazonBedrock(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .apiKey(let value): try value.encode(to: encoder)
        case .chatgpt(let value): try value.encode(to: encoder)
        case .amazonBedrock(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// What `account/login/completed` tells.
public struct AccountLoginCompletedNotification: ProtocolObject {
    /// `success`
    public var success: Bool
    /// `error`
    public var error: String?
    /// `loginId`
    public var loginID: String?
    /// `onboardingEntrypoint`
    public var onboardingEntrypoint: DesktopOnboardingEntrypoint?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        success: Bool,
        error: String? = nil,
        loginID: String? = nil,
        onboardingEntrypoint: DesktopOnboardingEntrypoint? = nil,
        others: [String: JSON] = [:]
    ) {
        self.success = success
        self.error = error
        self.loginID = loginID
        self.onboardingEntrypoint = onboardingEntrypoint
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.success = try members.required("success")
        self.error = try members.optional("error")
        self.loginID = try members.optional("loginId")
        self.onboardingEntrypoint = try members.optional("onboardingEntrypoint")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("success", self.success)
        try members.optional("error", self.error)
        try members.optional("loginId", self.loginID)
        try members.optional("onboardingEntrypoint", self.onboardingEntrypoint)
    }
}

/// Sparse rolling rate-limit update.
///
/// Clients should merge available values into the most recent `account/rateLimits/read` response or refetch that snapshot. Nullable account metadata may be unavailable in a rolling update and does not clear a previously observed value.
public struct AccountRateLimitsUpdatedNotification: ProtocolObject {
    /// `rateLimits`
    public var rateLimits: RateLimitSnapshot
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        rateLimits: RateLimitSnapshot,
        others: [String: JSON] = [:]
    ) {
        self.rateLimits = rateLimits
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.rateLimits = try members.required("rateLimits")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("rateLimits", self.rateLimits)
    }
}

/// Backend routing policy. Wire values match the accounts/check contract.
public enum AccountRoutingOverride: OpenSet {
    /// `NO_CONSTRAINT`
    case noConstraint
    /// `us`
    case us
    /// `us_cr`
    case usCr
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "NO_CONSTRAINT": self = .noConstraint
        case "us": self = .us
        case "us_cr": self = .usCr
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .noConstraint: "NO_CONSTRAINT"
        case .us: "us"
        case .usCr: "us_cr"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `dailyUsageBuckets` of `GetAccountTokenUsageResponse`.
public struct AccountTokenUsageDailyBucket: ProtocolObject {
    /// `startDate`
    public var startDate: String
    /// `tokens`
    public var tokens: Int
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        startDate: String,
        tokens: Int,
        others: [String: JSON] = [:]
    ) {
        self.startDate = startDate
        self.tokens = tokens
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.startDate = try members.required("startDate")
        self.tokens = try members.required("tokens")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("startDate", self.startDate)
        try members.required("tokens", self.tokens)
    }
}

/// The `summary` of `GetAccountTokenUsageResponse`.
public struct AccountTokenUsageSummary: ProtocolObject {
    /// `currentStreakDays`
    public var currentStreakDays: Int?
    /// `lifetimeTokens`
    public var lifetimeTokens: Int?
    /// `longestRunningTurnSec`
    public var longestRunningTurnSec: Int?
    /// `longestStreakDays`
    public var longestStreakDays: Int?
    /// `peakDailyTokens`
    public var peakDailyTokens: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        currentStreakDays: Int? = nil,
        lifetimeTokens: Int? = nil,
        longestRunningTurnSec: Int? = nil,
        longestStreakDays: Int? = nil,
        peakDailyTokens: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.currentStreakDays = currentStreakDays
        self.lifetimeTokens = lifetimeTokens
        self.longestRunningTurnSec = longestRunningTurnSec
        self.longestStreakDays = longestStreakDays
        self.peakDailyTokens = peakDailyTokens
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.currentStreakDays = try members.optional("currentStreakDays")
        self.lifetimeTokens = try members.optional("lifetimeTokens")
        self.longestRunningTurnSec = try members.optional("longestRunningTurnSec")
        self.longestStreakDays = try members.optional("longestStreakDays")
        self.peakDailyTokens = try members.optional("peakDailyTokens")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("currentStreakDays", self.currentStreakDays)
        try members.optional("lifetimeTokens", self.lifetimeTokens)
        try members.optional("longestRunningTurnSec", self.longestRunningTurnSec)
        try members.optional("longestStreakDays", self.longestStreakDays)
        try members.optional("peakDailyTokens", self.peakDailyTokens)
    }
}

/// What `account/updated` tells.
public struct AccountUpdatedNotification: ProtocolObject {
    /// `authMode`
    public var authMode: AuthMode?
    /// `planType`
    public var planType: PlanType?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        authMode: AuthMode? = nil,
        planType: PlanType? = nil,
        others: [String: JSON] = [:]
    ) {
        self.authMode = authMode
        self.planType = planType
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.authMode = try members.optional("authMode")
        self.planType = try members.optional("planType")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("authMode", self.authMode)
        try members.optional("planType", self.planType)
    }
}

/// The `activePermissionProfile` of `ThreadForkResponse`, `ThreadResumeResponse` and 2 others.
public struct ActivePermissionProfile: ProtocolObject {
    /// Identifier from `default_permissions` or the implicit built-in default, such as `:workspace` or a user-defined `[permissions.<id>]` profile.
    public var id: String
    /// Parent profile identifier from the selected permissions profile's `extends` setting, when present.
    public var extends: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        extends: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.extends = extends
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.id = try members.required("id")
        self.extends = try members.optional("extends")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("id", self.id)
        try members.optional("extends", self.extends)
    }
}

/// The case `active` of `ThreadStatus`.
public struct ActiveThreadStatus: ProtocolObject {
    /// `activeFlags`
    public var activeFlags: [ThreadActiveFlag]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        activeFlags: [ThreadActiveFlag],
        others: [String: JSON] = [:]
    ) {
        self.activeFlags = activeFlags
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.activeFlags = try members.required("activeFlags")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "active")
        try members.required("activeFlags", self.activeFlags)
    }
}

/// The `activeTurnNotSteerable` of `CodexErrorInfo`.
public struct ActiveTurnNotSteerableCodexErrorInfo: ProtocolObject {
    /// `turnKind`
    public var turnKind: NonSteerableTurnKind
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        turnKind: NonSteerableTurnKind,
        others: [String: JSON] = [:]
    ) {
        self.turnKind = turnKind
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.turnKind = try members.required("turnKind")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("turnKind", self.turnKind)
    }
}

/// The `creditType` of `SendAddCreditsNudgeEmailParams`.
public enum AddCreditsNudgeCreditType: OpenSet {
    /// `credits`
    case credits
    /// `usage_limit`
    case usageLimit
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "credits": self = .credits
        case "usage_limit": self = .usageLimit
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .credits: "credits"
        case .usageLimit: "usage_limit"
        case .unrecognized(let word): word
        }
    }
}

/// The `status` of `SendAddCreditsNudgeEmailResponse`.
public enum AddCreditsNudgeEmailStatus: OpenSet {
    /// `sent`
    case sent
    /// `cooldown_active`
    case cooldownActive
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "sent": self = .sent
        case "cooldown_active": self = .cooldownActive
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .sent: "sent"
        case .cooldownActive: "cooldown_active"
        case .unrecognized(let word): word
        }
    }
}

/// The case `add` of `FileChange`.
public struct AddFileChange: ProtocolObject {
    /// `content`
    public var content: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        content: String,
        others: [String: JSON] = [:]
    ) {
        self.content = content
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.content = try members.required("content")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "add")
        try members.required("content", self.content)
    }
}

/// The case `add` of `PatchChangeKind`.
public struct AddPatchChangeKind: ProtocolObject {
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(others: [String: JSON] = [:]) {
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        let members = try DecodedMembers(decoder, tag: "type")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        _ = try EncodedMembers(encoder, others, tag: "type", "add")
    }
}

/// One of the `additionalContext` of `TurnStartParams` and `TurnSteerParams`.
public struct AdditionalContextEntry: ProtocolObject {
    /// `kind`
    public var kind: AdditionalContextKind
    /// `value`
    public var value: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        kind: AdditionalContextKind,
        value: String,
        others: [String: JSON] = [:]
    ) {
        self.kind = kind
        self.value = value
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.kind = try members.required("kind")
        self.value = try members.required("value")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("kind", self.kind)
        try members.required("value", self.value)
    }
}

/// The `kind` of `AdditionalContextEntry`.
public enum AdditionalContextKind: OpenSet {
    /// `untrusted`
    case untrusted
    /// `application`
    case application
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "untrusted": self = .untrusted
        case "application": self = .application
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .untrusted: "untrusted"
        case .application: "application"
        case .unrecognized(let word): word
        }
    }
}

/// The `fileSystem` of `AdditionalPermissionProfile`, `GrantedPermissionProfile` and `RequestPermissionProfile`.
public struct AdditionalFileSystemPermissions: ProtocolObject {
    /// `entries`
    public var entries: [FileSystemSandboxEntry]?
    /// `globScanMaxDepth`
    public var globScanMaxDepth: UInt64?
    /// This will be removed in favor of `entries`.
    public var read: [LegacyAppPathString]?
    /// This will be removed in favor of `entries`.
    public var write: [LegacyAppPathString]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        entries: [FileSystemSandboxEntry]? = nil,
        globScanMaxDepth: UInt64? = nil,
        read: [LegacyAppPathString]? = nil,
        write: [LegacyAppPathString]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.entries = entries
        self.globScanMaxDepth = globScanMaxDepth
        self.read = read
        self.write = write
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.entries = try members.optional("entries")
        self.globScanMaxDepth = try members.optional("globScanMaxDepth")
        self.read = try members.optional("read")
        self.write = try members.optional("write")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("entries", self.entries)
        try members.optional("globScanMaxDepth", self.globScanMaxDepth)
        try members.optional("read", self.read)
        try members.optional("write", self.write)
    }
}

/// The `network` of `AdditionalPermissionProfile`, `GrantedPermissionProfile` and `RequestPermissionProfile`.
public struct AdditionalNetworkPermissions: ProtocolObject {
    /// `enabled`
    public var enabled: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        enabled: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.enabled = enabled
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.enabled = try members.optional("enabled")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("enabled", self.enabled)
    }
}

/// The `additionalPermissions` of `CommandExecutionRequestApprovalParams`.
public struct AdditionalPermissionProfile: ProtocolObject {
    /// `fileSystem`
    public var fileSystem: AdditionalFileSystemPermissions?
    /// Partial overlay used for per-command permission requests.
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

/// The case `additional_tools` of `ResponseItem`.
public struct AdditionalToolsResponseItem: ProtocolObject {
    /// `role`
    public var role: String
    /// `tools`
    public var tools: [JSON]
    /// `id`
    public var id: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        role: String,
        tools: [JSON],
        id: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.role = role
        self.tools = tools
        self.id = id
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.role = try members.required("role")
        self.tools = try members.required("tools")
        self.id = try members.optional("id")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "additional_tools")
        try members.required("role", self.role)
        try members.required("tools", self.tools)
        try members.optional("id", self.id)
    }
}

/// The case `agent` of `ConfiguredHookHandler`.
public struct AgentConfiguredHookHandler: ProtocolObject {
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(others: [String: JSON] = [:]) {
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        let members = try DecodedMembers(decoder, tag: "type")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        _ = try EncodedMembers(encoder, others, tag: "type", "agent")
    }
}

/// The case `agent` of `HookMetadata`.
public struct AgentHookMetadata: ProtocolObject {
    /// `currentHash`
    public var currentHash: String
    /// `displayOrder`
    public var displayOrder: Int
    /// `enabled`
    public var enabled: Bool
    /// `eventName`
    public var eventName: HookEventName
    /// `isManaged`
    public var isManaged: Bool
    /// `key`
    public var key: String
    /// `source`
    public var source: HookSource
    /// `sourcePath`
    public var sourcePath: AbsolutePathBuf
    /// `timeoutSec`
    public var timeoutSec: UInt64
    /// `trustStatus`
    public var trustStatus: HookTrustStatus
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    public var additionalContextLimit: UInt64?
    /// `matcher`
    public var matcher: String?
    /// `pluginId`
    public var pluginID: String?
    /// `statusMessage`
    public var statusMessage: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        currentHash: String,
        displayOrder: Int,
        enabled: Bool,
        eventName: HookEventName,
        isManaged: Bool,
        key: String,
        source: HookSource,
        sourcePath: AbsolutePathBuf,
        timeoutSec: UInt64,
        trustStatus: HookTrustStatus,
        additionalContextLimit: UInt64? = nil,
        matcher: String? = nil,
        pluginID: String? = nil,
        statusMessage: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.currentHash = currentHash
        self.displayOrder = displayOrder
        self.enabled = enabled
        self.eventName = eventName
        self.isManaged = isManaged
        self.key = key
        self.source = source
        self.sourcePath = sourcePath
        self.timeoutSec = timeoutSec
        self.trustStatus = trustStatus
        self.additionalContextLimit = additionalContextLimit
        self.matcher = matcher
        self.pluginID = pluginID
        self.statusMessage = statusMessage
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "handlerType")
        self.currentHash = try members.required("currentHash")
        self.displayOrder = try members.required("displayOrder")
        self.enabled = try members.required("enabled")
        self.eventName = try members.required("eventName")
        self.isManaged = try members.required("isManaged")
        self.key = try members.required("key")
        self.source = try members.required("source")
        self.sourcePath = try members.required("sourcePath")
        self.timeoutSec = try members.required("timeoutSec")
        self.trustStatus = try members.required("trustStatus")
        self.additionalContextLimit = try members.optional("additionalContextLimit")
        self.matcher = try members.optional("matcher")
        self.pluginID = try members.optional("pluginId")
        self.statusMessage = try members.optional("statusMessage")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "handlerType", "agent")
        try members.required("currentHash", self.currentHash)
        try members.required("displayOrder", self.displayOrder)
        try members.required("enabled", self.enabled)
        try members.required("eventName", self.eventName)
        try members.required("isManaged", self.isManaged)
        try members.required("key", self.key)
        try members.required("source", self.source)
        try members.required("sourcePath", self.sourcePath)
        try members.required("timeoutSec", self.timeoutSec)
        try members.required("trustStatus", self.trustStatus)
        try members.optional("additionalContextLimit", self.additionalContextLimit)
        try members.optional("matcher", self.matcher)
        try members.optional("pluginId", self.pluginID)
        try members.optional("statusMessage", self.statusMessage)
    }
}

/// The `delivery` of `AgentMessageThreadItem`.
public enum AgentMessageDelivery: OpenSet {
    /// `async`
    case async
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "async": self = .async
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .async: "async"
        case .unrecognized(let word): word
        }
    }
}

/// What `item/agentMessage/delta` tells.
public struct AgentMessageDeltaNotification: ProtocolObject {
    /// `delta`
    public var delta: String
    /// `itemId`
    public var itemID: String
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        delta: String,
        itemID: String,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.delta = delta
        self.itemID = itemID
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.delta = try members.required("delta")
        self.itemID = try members.required("itemId")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("delta", self.delta)
        try members.required("itemId", self.itemID)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// One of the `content` of `AgentMessageResponseItem`.
public indirect enum AgentMessageInputContent: ProtocolUnion {
    /// The case `input_text` of `AgentMessageInputContent`.
    case inputText(InputTextAgentMessageInputContent)
    /// The case `encrypted_content` of `AgentMessageInputContent`.
    case encryptedContent(EncryptedContentAgentMessageInputContent)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "input_text": if let value = try? InputTextAgentMessageInputContent(from: decoder) { self = .inputText(value); return }
        case "encrypted_content": if let value = try? EncryptedContentAgentMessageInputContent(from: decoder) { self = .encryptedContent(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .inputText(let value): try value.encode(to: encoder)
        case .encryptedContent(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The case `agent_message` of `ResponseItem`.
public struct AgentMessageResponseItem: ProtocolObject {
    /// `author`
    public var author: String
    /// `content`
    public var content: [AgentMessageInputContent]
    /// `recipient`
    public var recipient: String
    /// `id`
    public var id: String?
    /// `internal_chat_message_metadata_passthrough`
    public var internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        author: String,
        content: [AgentMessageInputContent],
        recipient: String,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        others: [String: JSON] = [:]
    ) {
        self.author = author
        self.content = content
        self.recipient = recipient
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.author = try members.required("author")
        self.content = try members.required("content")
        self.recipient = try members.required("recipient")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "agent_message")
        try members.required("author", self.author)
        try members.required("content", self.content)
        try members.required("recipient", self.recipient)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
    }
}

/// The case `agentMessage` of `ThreadItem`.
public struct AgentMessageThreadItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `text`
    public var text: String
    /// `delivery`
    public var delivery: AgentMessageDelivery?
    /// `memoryCitation`
    public var memoryCitation: MemoryCitation?
    /// `phase`
    public var phase: MessagePhase?
    /// `questions`
    public var questions: [AsyncUserInputQuestion]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        text: String,
        delivery: AgentMessageDelivery? = nil,
        memoryCitation: MemoryCitation? = nil,
        phase: MessagePhase? = nil,
        questions: [AsyncUserInputQuestion]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.text = text
        self.delivery = delivery
        self.memoryCitation = memoryCitation
        self.phase = phase
        self.questions = questions
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.text = try members.required("text")
        self.delivery = try members.optional("delivery")
        self.memoryCitation = try members.optional("memoryCitation")
        self.phase = try members.optional("phase")
        self.questions = try members.optional("questions")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "agentMessage")
        try members.required("id", self.id)
        try members.required("text", self.text)
        try members.optional("delivery", self.delivery)
        try members.optional("memoryCitation", self.memoryCitation)
        try members.optional("phase", self.phase)
        try members.optional("questions", self.questions)
    }
}

/// The `agent_path` of `ThreadSpawnSubAgentSource`.
public typealias AgentPath = String

/// The `access` of `BrowserUseOriginPolicy`, `BrowserUseOriginPolicyConfig` and 2 others.
public enum AllowDenyRequirement: OpenSet {
    /// `allow`
    case allow
    /// `deny`
    case deny
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "allow": self = .allow
        case "deny": self = .deny
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .allow: "allow"
        case .deny: "deny"
        case .unrecognized(let word): word
        }
    }
}

/// [UNSTABLE] Managed Amazon Bedrock AWS access key login is experimental.
public struct AmazonBedrockAccessKeysLoginAccountParams: ProtocolObject {
    /// `accessKeyId`
    public var accessKeyID: String
    /// `region`
    public var region: String
    /// `secretAccessKey`
    public var secretAccessKey: String
    /// `sessionToken`
    public var sessionToken: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        accessKeyID: String,
        region: String,
        secretAccessKey: String,
        sessionToken: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.accessKeyID = accessKeyID
        self.region = region
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.accessKeyID = try members.required("accessKeyId")
        self.region = try members.required("region")
        self.secretAccessKey = try members.required("secretAccessKey")
        self.sessionToken = try members.optional("sessionToken")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "amazonBedrockAccessKeys")
        try members.required("accessKeyId", self.accessKeyID)
        try members.required("region", self.region)
        try members.required("secretAccessKey", self.secretAccessKey)
        try members.optional("sessionToken", self.sessionToken)
    }
}

/// The case `amazonBedrock` of `Account`.
public struct AmazonBedrockAccount: ProtocolObject {
    /// `usesCodexManagedCredentials`
    public var usesCodexManagedCredentials: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        usesCodexManagedCredentials: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.usesCodexManagedCredentials = usesCodexManagedCredentials
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.usesCodexManagedCredentials = try members.optional("usesCodexManagedCredentials")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "amazonBedrock")
        try members.optional("usesCodexManagedCredentials", self.usesCodexManagedCredentials)
    }
}

/// [UNSTABLE] Managed Amazon Bedrock login is experimental.
public struct AmazonBedrockLoginAccountParams: ProtocolObject {
    /// `apiKey`
    public var apiKey: String
    /// `region`
    public var region: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        apiKey: String,
        region: String,
        others: [String: JSON] = [:]
    ) {
        self.apiKey = apiKey
        self.region = region
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.apiKey = try members.required("apiKey")
        self.region = try members.required("region")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "amazonBedrock")
        try members.required("apiKey", self.apiKey)
        try members.required("region", self.region)
    }
}

/// The case `amazonBedrock` of `LoginAccountResponse`.
public struct AmazonBedrockLoginAccountResponse: ProtocolObject {
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(others: [String: JSON] = [:]) {
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        let members = try DecodedMembers(decoder, tag: "type")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        _ = try EncodedMembers(encoder, others, tag: "type", "amazonBedrock")
    }
}

/// The `analytics` of `Config`.
public struct AnalyticsConfig: ProtocolObject {
    /// `enabled`
    public var enabled: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        enabled: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.enabled = enabled
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.enabled = try members.optional("enabled")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("enabled", self.enabled)
    }
}

/// The case `apiKey` of `Account`.
public struct APIKeyAccount: ProtocolObject {
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(others: [String: JSON] = [:]) {
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        let members = try DecodedMembers(decoder, tag: "type")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        _ = try EncodedMembers(encoder, others, tag: "type", "apiKey")
    }
}

/// The case `apiKey` of `LoginAccountParams`.
public struct APIKeyLoginAccountParams: ProtocolObject {
    /// `apiKey`
    public var apiKey: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        apiKey: String,
        others: [String: JSON] = [:]
    ) {
        self.apiKey = apiKey
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.apiKey = try members.required("apiKey")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "apiKey")
        try members.required("apiKey", self.apiKey)
    }
}

/// The case `apiKey` of `LoginAccountResponse`.
public struct APIKeyLoginAccountResponse: ProtocolObject {
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(others: [String: JSON] = [:]) {
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        let members = try DecodedMembers(decoder, tag: "type")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        _ = try EncodedMembers(encoder, others, tag: "type", "apiKey")
    }
}

/// EXPERIMENTAL - app metadata returned by app-list APIs.
public struct AppBranding: ProtocolObject {
    /// `isDiscoverableApp`
    public var isDiscoverableApp: Bool
    /// `category`
    public var category: String?
    /// `developer`
    public var developer: String?
    /// `privacyPolicy`
    public var privacyPolicy: String?
    /// `termsOfService`
    public var termsOfService: String?
    /// `website`
    public var website: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        isDiscoverableApp: Bool,
        category: String? = nil,
        developer: String? = nil,
        privacyPolicy: String? = nil,
        termsOfService: String? = nil,
        website: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.isDiscoverableApp = isDiscoverableApp
        self.category = category
        self.developer = developer
        self.privacyPolicy = privacyPolicy
        self.termsOfService = termsOfService
        self.website = website
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.isDiscoverableApp = try members.required("isDiscoverableApp")
        self.category = try members.optional("category")
        self.developer = try members.optional("developer")
        self.privacyPolicy = try members.optional("privacyPolicy")
        self.termsOfService = try members.optional("termsOfService")
        self.website = try members.optional("website")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("isDiscoverableApp", self.isDiscoverableApp)
        try members.optional("category", self.category)
        try members.optional("developer", self.developer)
        try members.optional("privacyPolicy", self.privacyPolicy)
        try members.optional("termsOfService", self.termsOfService)
        try members.optional("website", self.website)
    }
}

/// EXPERIMENTAL - app metadata returned by app-list APIs.
public struct AppInfo: ProtocolObject {
    /// `id`
    public var id: String
    /// `name`
    public var name: String
    /// `appMetadata`
    public var appMetadata: AppMetadata?
    /// `branding`
    public var branding: AppBranding?
    /// `description`
    public var description: String?
    /// `distributionChannel`
    public var distributionChannel: String?
    /// `iconAssets`
    public var iconAssets: [String: String]?
    /// `iconDarkAssets`
    public var iconDarkAssets: [String: String]?
    /// `installUrl`
    public var installURL: String?
    /// `isAccessible`
    public var isAccessible: Bool?
    /// Whether this app is enabled in config.toml. Example: `toml [apps.bad_app] enabled = false `
    public var isEnabled: Bool?
    /// `labels`
    public var labels: [String: String]?
    /// `logoUrl`
    public var logoURL: String?
    /// `logoUrlDark`
    public var logoURLDark: String?
    /// `pluginDisplayNames`
    public var pluginDisplayNames: [String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        name: String,
        appMetadata: AppMetadata? = nil,
        branding: AppBranding? = nil,
        description: String? = nil,
        distributionChannel: String? = nil,
        iconAssets: [String: String]? = nil,
        iconDarkAssets: [String: String]? = nil,
        installURL: String? = nil,
        isAccessible: Bool? = nil,
        isEnabled: Bool? = nil,
        labels: [String: String]? = nil,
        logoURL: String? = nil,
        logoURLDark: String? = nil,
        pluginDisplayNames: [String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.name = name
        self.appMetadata = appMetadata
        self.branding = branding
        self.description = description
        self.distributionChannel = distributionChannel
        self.iconAssets = iconAssets
        self.iconDarkAssets = iconDarkAssets
        self.installURL = installURL
        self.isAccessible = isAccessible
        self.isEnabled = isEnabled
        self.labels = labels
        self.logoURL = logoURL
        self.logoURLDark = logoURLDark
        self.pluginDisplayNames = pluginDisplayNames
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.appMetadata = try members.optional("appMetadata")
        self.branding = try members.optional("branding")
        self.description = try members.optional("description")
        self.distributionChannel = try members.optional("distributionChannel")
        self.iconAssets = try members.optional("iconAssets")
        self.iconDarkAssets = try members.optional("iconDarkAssets")
        self.installURL = try members.optional("installUrl")
        self.isAccessible = try members.optional("isAccessible")
        self.isEnabled = try members.optional("isEnabled")
        self.labels = try members.optional("labels")
        self.logoURL = try members.optional("logoUrl")
        self.logoURLDark = try members.optional("logoUrlDark")
        self.pluginDisplayNames = try members.optional("pluginDisplayNames")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.optional("appMetadata", self.appMetadata)
        try members.optional("branding", self.branding)
        try members.optional("description", self.description)
        try members.optional("distributionChannel", self.distributionChannel)
        try members.optional("iconAssets", self.iconAssets)
        try members.optional("iconDarkAssets", self.iconDarkAssets)
        try members.optional("installUrl", self.installURL)
        try members.optional("isAccessible", self.isAccessible)
        try members.optional("isEnabled", self.isEnabled)
        try members.optional("labels", self.labels)
        try members.optional("logoUrl", self.logoURL)
        try members.optional("logoUrlDark", self.logoURLDark)
        try members.optional("pluginDisplayNames", self.pluginDisplayNames)
    }
}

/// EXPERIMENTAL - notification emitted when the app list changes.
public struct AppListUpdatedNotification: ProtocolObject {
    /// `data`
    public var data: [AppInfo]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [AppInfo],
        others: [String: JSON] = [:]
    ) {
        self.data = data
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.data = try members.required("data")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("data", self.data)
    }
}

/// The `appMetadata` of `AppInfo`.
public struct AppMetadata: ProtocolObject {
    /// `categories`
    public var categories: [String]?
    /// `developer`
    public var developer: String?
    /// `firstPartyRequiresInstall`
    public var firstPartyRequiresInstall: Bool?
    /// `review`
    public var review: AppReview?
    /// `screenshots`
    public var screenshots: [AppScreenshot]?
    /// `seoDescription`
    public var seoDescription: String?
    /// `showInComposerWhenUnlinked`
    public var showInComposerWhenUnlinked: Bool?
    /// `subCategories`
    public var subCategories: [String]?
    /// `version`
    public var version: String?
    /// `versionId`
    public var versionID: String?
    /// `versionNotes`
    public var versionNotes: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        categories: [String]? = nil,
        developer: String? = nil,
        firstPartyRequiresInstall: Bool? = nil,
        review: AppReview? = nil,
        screenshots: [AppScreenshot]? = nil,
        seoDescription: String? = nil,
        showInComposerWhenUnlinked: Bool? = nil,
        subCategories: [String]? = nil,
        version: String? = nil,
        versionID: String? = nil,
        versionNotes: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.categories = categories
        self.developer = developer
        self.firstPartyRequiresInstall = firstPartyRequiresInstall
        self.review = review
        self.screenshots = screenshots
        self.seoDescription = seoDescription
        self.showInComposerWhenUnlinked = showInComposerWhenUnlinked
        self.subCategories = subCategories
        self.version = version
        self.versionID = versionID
        self.versionNotes = versionNotes
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.categories = try members.optional("categories")
        self.developer = try members.optional("developer")
        self.firstPartyRequiresInstall = try members.optional("firstPartyRequiresInstall")
        self.review = try members.optional("review")
        self.screenshots = try members.optional("screenshots")
        self.seoDescription = try members.optional("seoDescription")
        self.showInComposerWhenUnlinked = try members.optional("showInComposerWhenUnlinked")
        self.subCategories = try members.optional("subCategories")
        self.version = try members.optional("version")
        self.versionID = try members.optional("versionId")
        self.versionNotes = try members.optional("versionNotes")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("categories", self.categories)
        try members.optional("developer", self.developer)
        try members.optional("firstPartyRequiresInstall", self.firstPartyRequiresInstall)
        try members.optional("review", self.review)
        try members.optional("screenshots", self.screenshots)
        try members.optional("seoDescription", self.seoDescription)
        try members.optional("showInComposerWhenUnlinked", self.showInComposerWhenUnlinked)
        try members.optional("subCategories", self.subCategories)
        try members.optional("version", self.version)
        try members.optional("versionId", self.versionID)
        try members.optional("versionNotes", self.versionNotes)
    }
}

/// The `review` of `AppMetadata`.
public struct AppReview: ProtocolObject {
    /// `status`
    public var status: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        status: String,
        others: [String: JSON] = [:]
    ) {
        self.status = status
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.status = try members.required("status")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("status", self.status)
    }
}

/// One of the `screenshots` of `AppMetadata`.
public struct AppScreenshot: ProtocolObject {
    /// `userPrompt`
    public var userPrompt: String
    /// `fileId`
    public var fileID: String?
    /// `url`
    public var url: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        userPrompt: String,
        fileID: String? = nil,
        url: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.userPrompt = userPrompt
        self.fileID = fileID
        self.url = url
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.userPrompt = try members.required("userPrompt")
        self.fileID = try members.optional("fileId")
        self.url = try members.optional("url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("userPrompt", self.userPrompt)
        try members.optional("fileId", self.fileID)
        try members.optional("url", self.url)
    }
}

/// EXPERIMENTAL - app metadata summary for plugin responses.
public struct AppSummary: ProtocolObject {
    /// `id`
    public var id: String
    /// `name`
    public var name: String
    /// `category`
    public var category: String?
    /// `description`
    public var description: String?
    /// `installUrl`
    public var installURL: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        name: String,
        category: String? = nil,
        description: String? = nil,
        installURL: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.name = name
        self.category = category
        self.description = description
        self.installURL = installURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.category = try members.optional("category")
        self.description = try members.optional("description")
        self.installURL = try members.optional("installUrl")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.optional("category", self.category)
        try members.optional("description", self.description)
        try members.optional("installUrl", self.installURL)
    }
}

/// One of the `appTemplates` of `PluginDetail`.
public struct AppTemplateSummary: ProtocolObject {
    /// `materializedAppIds`
    public var materializedAppIds: [String]
    /// `name`
    public var name: String
    /// `templateId`
    public var templateID: String
    /// `canonicalConnectorId`
    public var canonicalConnectorID: String?
    /// `category`
    public var category: String?
    /// `description`
    public var description: String?
    /// `logoUrl`
    public var logoURL: String?
    /// `logoUrlDark`
    public var logoURLDark: String?
    /// `reason`
    public var reason: AppTemplateUnavailableReason?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        materializedAppIds: [String],
        name: String,
        templateID: String,
        canonicalConnectorID: String? = nil,
        category: String? = nil,
        description: String? = nil,
        logoURL: String? = nil,
        logoURLDark: String? = nil,
        reason: AppTemplateUnavailableReason? = nil,
        others: [String: JSON] = [:]
    ) {
        self.materializedAppIds = materializedAppIds
        self.name = name
        self.templateID = templateID
        self.canonicalConnectorID = canonicalConnectorID
        self.category = category
        self.description = description
        self.logoURL = logoURL
        self.logoURLDark = logoURLDark
        self.reason = reason
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.materializedAppIds = try members.required("materializedAppIds")
        self.name = try members.required("name")
        self.templateID = try members.required("templateId")
        self.canonicalConnectorID = try members.optional("canonicalConnectorId")
        self.category = try members.optional("category")
        self.description = try members.optional("description")
        self.logoURL = try members.optional("logoUrl")
        self.logoURLDark = try members.optional("logoUrlDark")
        self.reason = try members.optional("reason")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("materializedAppIds", self.materializedAppIds)
        try members.required("name", self.name)
        try members.required("templateId", self.templateID)
        try members.optional("canonicalConnectorId", self.canonicalConnectorID)
        try members.optional("category", self.category)
        try members.optional("description", self.description)
        try members.optional("logoUrl", self.logoURL)
        try members.optional("logoUrlDark", self.logoURLDark)
        try members.optional("reason", self.reason)
    }
}

/// The `reason` of `AppTemplateSummary`.
public enum AppTemplateUnavailableReason: OpenSet {
    /// `NOT_CONFIGURED_FOR_WORKSPACE`
    case notConfiguredForWorkspace
    /// `NO_ACTIVE_WORKSPACE`
    case noActiveWorkspace
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "NOT_CONFIGURED_FOR_WORKSPACE": self = .notConfiguredForWorkspace
        case "NO_ACTIVE_WORKSPACE": self = .noActiveWorkspace
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .notConfiguredForWorkspace: "NOT_CONFIGURED_FOR_WORKSPACE"
        case .noActiveWorkspace: "NO_ACTIVE_WORKSPACE"
        case .unrecognized(let word): word
        }
    }
}

/// The `default_tools_approval_mode` of `AppsDefaultConfig`.
public enum AppToolApproval: OpenSet {
    /// `auto`
    case auto
    /// `prompt`
    case prompt
    /// `writes`
    case writes
    /// `approve`
    case approve
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "prompt": self = .prompt
        case "writes": self = .writes
        case "approve": self = .approve
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .auto: "auto"
        case .prompt: "prompt"
        case .writes: "writes"
        case .approve: "approve"
        case .unrecognized(let word): word
        }
    }
}

/// EXPERIMENTAL - metadata returned by app/read.
public struct AppToolSummary: ProtocolObject {
    /// `description`
    public var description: String
    /// `name`
    public var name: String
    /// `disabledReason`
    public var disabledReason: String?
    /// `isEnabled`
    public var isEnabled: Bool?
    /// `isReadOnly`
    public var isReadOnly: Bool?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        description: String,
        name: String,
        disabledReason: String? = nil,
        isEnabled: Bool? = nil,
        isReadOnly: Bool? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.description = description
        self.name = name
        self.disabledReason = disabledReason
        self.isEnabled = isEnabled
        self.isReadOnly = isReadOnly
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.description = try members.required("description")
        self.name = try members.required("name")
        self.disabledReason = try members.optional("disabledReason")
        self.isEnabled = try members.optional("isEnabled")
        self.isReadOnly = try members.optional("isReadOnly")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("description", self.description)
        try members.required("name", self.name)
        try members.optional("disabledReason", self.disabledReason)
        try members.optional("isEnabled", self.isEnabled)
        try members.optional("isReadOnly", self.isReadOnly)
        try members.optional("title", self.title)
    }
}

/// The `network` of `ApplicationRequirements`.
public struct ApplicationNetworkRequirements: ProtocolObject {
    /// `domains`
    public var domains: [String: NetworkDomainPermission]
    /// When enabled, only explicitly allowed exact domains may be contacted.
    public var enabled: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        domains: [String: NetworkDomainPermission],
        enabled: Bool,
        others: [String: JSON] = [:]
    ) {
        self.domains = domains
        self.enabled = enabled
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.domains = try members.required("domains")
        self.enabled = try members.required("enabled")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("domains", self.domains)
        try members.required("enabled", self.enabled)
    }
}

/// The `application` of `ConfigRequirements`.
public struct ApplicationRequirements: ProtocolObject {
    /// `network`
    public var network: ApplicationNetworkRequirements?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        network: ApplicationNetworkRequirements? = nil,
        others: [String: JSON] = [:]
    ) {
        self.network = network
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.network = try members.optional("network")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("network", self.network)
    }
}

/// The `applyNetworkPolicyAmendment` of `CommandExecutionApprovalDecision`.
public struct ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision: ProtocolObject {
    /// `network_policy_amendment`
    public var networkPolicyAmendment: NetworkPolicyAmendment
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        networkPolicyAmendment: NetworkPolicyAmendment,
        others: [String: JSON] = [:]
    ) {
        self.networkPolicyAmendment = networkPolicyAmendment
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.networkPolicyAmendment = try members.required("network_policy_amendment")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("network_policy_amendment", self.networkPolicyAmendment)
    }
}

/// What the server asks with `applyPatchApproval`.
public struct ApplyPatchApprovalParams: ProtocolObject {
    /// Use to correlate this with [codex_protocol::protocol::PatchApplyBeginEvent] and [codex_protocol::protocol::PatchApplyEndEvent].
    public var callID: String
    /// `conversationId`
    public var conversationID: ThreadID
    /// `fileChanges`
    public var fileChanges: [String: FileChange]
    /// When set, the agent is asking the user to allow writes under this root for the remainder of the session (unclear if this is honored today).
    public var grantRoot: String?
    /// Optional explanatory reason (e.g. request for extra write access).
    public var reason: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        callID: String,
        conversationID: ThreadID,
        fileChanges: [String: FileChange],
        grantRoot: String? = nil,
        reason: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.callID = callID
        self.conversationID = conversationID
        self.fileChanges = fileChanges
        self.grantRoot = grantRoot
        self.reason = reason
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.callID = try members.required("callId")
        self.conversationID = try members.required("conversationId")
        self.fileChanges = try members.required("fileChanges")
        self.grantRoot = try members.optional("grantRoot")
        self.reason = try members.optional("reason")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("callId", self.callID)
        try members.required("conversationId", self.conversationID)
        try members.required("fileChanges", self.fileChanges)
        try members.optional("grantRoot", self.grantRoot)
        try members.optional("reason", self.reason)
    }
}

/// The answer to `applyPatchApproval`.
public struct ApplyPatchApprovalResponse: ProtocolObject {
    /// `decision`
    public var decision: ReviewDecision
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        decision: ReviewDecision,
        others: [String: JSON] = [:]
    ) {
        self.decision = decision
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.decision = try members.required("decision")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("decision", self.decision)
    }
}

/// The case `applyPatch` of `GuardianApprovalReviewAction`.
public struct ApplyPatchGuardianApprovalReviewAction: ProtocolObject {
    /// `cwd`
    public var cwd: LegacyAppPathString
    /// `files`
    public var files: [LegacyAppPathString]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwd: LegacyAppPathString,
        files: [LegacyAppPathString],
        others: [String: JSON] = [:]
    ) {
        self.cwd = cwd
        self.files = files
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.cwd = try members.required("cwd")
        self.files = try members.required("files")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "applyPatch")
        try members.required("cwd", self.cwd)
        try members.required("files", self.files)
    }
}

/// Configures who approval requests are routed to for review. Examples include sandbox escapes, blocked network access, MCP approval prompts, and ARC escalations. Defaults to `user`. `auto_review` uses a carefully prompted subagent to gather relevant context and apply a risk-based decision framework before approving or denying the request. The legacy value `guardian_subagent` is accepted for compatibility.
public enum ApprovalsReviewer: OpenSet {
    /// `user`
    case user
    /// `auto_review`
    case autoReview
    /// `guardian_subagent`
    case guardianSubagent
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "user": self = .user
        case "auto_review": self = .autoReview
        case "guardian_subagent": self = .guardianSubagent
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .user: "user"
        case .autoReview: "auto_review"
        case .guardianSubagent: "guardian_subagent"
        case .unrecognized(let word): word
        }
    }
}

/// The `approved_execpolicy_amendment` of `ReviewDecision`.
public struct ApprovedExecpolicyAmendmentReviewDecision: ProtocolObject {
    /// `proposed_execpolicy_amendment`
    public var proposedExecpolicyAmendment: [String]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        proposedExecpolicyAmendment: [String],
        others: [String: JSON] = [:]
    ) {
        self.proposedExecpolicyAmendment = proposedExecpolicyAmendment
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.proposedExecpolicyAmendment = try members.required("proposed_execpolicy_amendment")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("proposed_execpolicy_amendment", self.proposedExecpolicyAmendment)
    }
}

/// The `apps` of `Config`.
public struct AppsConfig: ProtocolObject {
    /// `_default`
    public var `default`: AppsDefaultConfig?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        default: AppsDefaultConfig? = nil,
        others: [String: JSON] = [:]
    ) {
        self.default = `default`
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.default = try members.optional("_default")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("_default", self.default)
    }
}

/// The `_default` of `AppsConfig`.
public struct AppsDefaultConfig: ProtocolObject {
    /// `approvals_reviewer`
    public var approvalsReviewer: ApprovalsReviewer?
    /// `default_tools_approval_mode`
    public var defaultToolsApprovalMode: AppToolApproval?
    /// `destructive_enabled`
    public var destructiveEnabled: Bool?
    /// `enabled`
    public var enabled: Bool?
    /// `open_world_enabled`
    public var openWorldEnabled: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        approvalsReviewer: ApprovalsReviewer? = nil,
        defaultToolsApprovalMode: AppToolApproval? = nil,
        destructiveEnabled: Bool? = nil,
        enabled: Bool? = nil,
        openWorldEnabled: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.approvalsReviewer = approvalsReviewer
        self.defaultToolsApprovalMode = defaultToolsApprovalMode
        self.destructiveEnabled = destructiveEnabled
        self.enabled = enabled
        self.openWorldEnabled = openWorldEnabled
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.approvalsReviewer = try members.optional("approvals_reviewer")
        self.defaultToolsApprovalMode = try members.optional("default_tools_approval_mode")
        self.destructiveEnabled = try members.optional("destructive_enabled")
        self.enabled = try members.optional("enabled")
        self.openWorldEnabled = try members.optional("open_world_enabled")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("approvals_reviewer", self.approvalsReviewer)
        try members.optional("default_tools_approval_mode", self.defaultToolsApprovalMode)
        try members.optional("destructive_enabled", self.destructiveEnabled)
        try members.optional("enabled", self.enabled)
        try members.optional("open_world_enabled", self.openWorldEnabled)
    }
}

/// Read the committed installed connector runtime snapshot.
public struct AppsInstalledParams: ProtocolObject {
    /// When true and Apps are permitted, refresh and publish the hosted connector runtime tool snapshot first.
    public var forceRefresh: Bool?
    /// Optional loaded thread id used to evaluate effective app configuration.
    public var threadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        forceRefresh: Bool? = nil,
        threadID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.forceRefresh = forceRefresh
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.forceRefresh = try members.optional("forceRefresh")
        self.threadID = try members.optional("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("forceRefresh", self.forceRefresh)
        try members.optional("threadId", self.threadID)
    }
}

/// The installed connectors in one committed runtime snapshot.
public struct AppsInstalledResponse: ProtocolObject {
    /// `apps`
    public var apps: [InstalledApp]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        apps: [InstalledApp],
        others: [String: JSON] = [:]
    ) {
        self.apps = apps
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.apps = try members.required("apps")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("apps", self.apps)
    }
}

/// EXPERIMENTAL - list available apps/connectors.
public struct AppsListParams: ProtocolObject {
    /// Opaque pagination cursor returned by a previous call.
    public var cursor: String?
    /// When true, bypass app caches and fetch the latest data from sources.
    public var forceRefetch: Bool?
    /// Optional page size; defaults to a reasonable server-side value.
    public var limit: UInt32?
    /// Optional thread id used to evaluate app feature gating from that thread's config.
    public var threadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cursor: String? = nil,
        forceRefetch: Bool? = nil,
        limit: UInt32? = nil,
        threadID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cursor = cursor
        self.forceRefetch = forceRefetch
        self.limit = limit
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cursor = try members.optional("cursor")
        self.forceRefetch = try members.optional("forceRefetch")
        self.limit = try members.optional("limit")
        self.threadID = try members.optional("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cursor", self.cursor)
        try members.optional("forceRefetch", self.forceRefetch)
        try members.optional("limit", self.limit)
        try members.optional("threadId", self.threadID)
    }
}

/// EXPERIMENTAL - app list response.
public struct AppsListResponse: ProtocolObject {
    /// `data`
    public var data: [AppInfo]
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [AppInfo],
        nextCursor: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.data = data
        self.nextCursor = nextCursor
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.data = try members.required("data")
        self.nextCursor = try members.optional("nextCursor")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("data", self.data)
        try members.optional("nextCursor", self.nextCursor)
    }
}

/// EXPERIMENTAL - read metadata for specific apps/connectors.
public struct AppsReadParams: ProtocolObject {
    /// App ids to read. The server accepts at most 100 ids and deduplicates repeated ids while preserving their first-request order.
    public var appIds: [String]
    /// When true, include display-only public tool summaries in the returned metadata.
    public var includeTools: Bool?
    /// Optional loaded thread id used to evaluate effective app configuration.
    public var threadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        appIds: [String],
        includeTools: Bool? = nil,
        threadID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.appIds = appIds
        self.includeTools = includeTools
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.appIds = try members.required("appIds")
        self.includeTools = try members.optional("includeTools")
        self.threadID = try members.optional("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("appIds", self.appIds)
        try members.optional("includeTools", self.includeTools)
        try members.optional("threadId", self.threadID)
    }
}

/// EXPERIMENTAL - app/read response.
public struct AppsReadResponse: ProtocolObject {
    /// `apps`
    public var apps: [ConnectorMetadata]
    /// `missingAppIds`
    public var missingAppIds: [String]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        apps: [ConnectorMetadata],
        missingAppIds: [String],
        others: [String: JSON] = [:]
    ) {
        self.apps = apps
        self.missingAppIds = missingAppIds
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.apps = try members.required("apps")
        self.missingAppIds = try members.required("missingAppIds")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("apps", self.apps)
        try members.required("missingAppIds", self.missingAppIds)
    }
}

/// The `approval_policy` of `Config`.
public indirect enum AskForApproval: ProtocolUnion {
    /// `untrusted`
    case untrusted
    /// `on-request`
    case onRequest
    /// `never`
    case never
    /// `granular`
    case granular(GranularAskForApproval)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes a word, or an object with one member.
    public init(from decoder: any Decoder) throws {
        let value = try KeyedValue(decoder)
        switch value.key {
        case "untrusted" where value.isWord: self = .untrusted
        case "on-request" where value.isWord: self = .onRequest
        case "never" where value.isWord: self = .never
        case "granular" where !value.isWord: self = .granular(try value.decode())
        default: self = .unrecognized(try JSON(from: decoder))
        }
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .untrusted: try KeyedValue.encode("untrusted", to: encoder)
        case .onRequest: try KeyedValue.encode("on-request", to: encoder)
        case .never: try KeyedValue.encode("never", to: encoder)
        case .granular(let value): try KeyedValue.encode("granular", value, to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// One of the `questions` of `AgentMessageThreadItem`.
public struct AsyncUserInputQuestion: ProtocolObject {
    /// `title`
    public var title: String
    /// `options`
    public var options: [String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        title: String,
        options: [String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.title = title
        self.options = options
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.title = try members.required("title")
        self.options = try members.optional("options")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("title", self.title)
        try members.optional("options", self.options)
    }
}

/// What the server asks with `attestation/generate`.
public struct AttestationGenerateParams: ProtocolObject {
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

/// The answer to `attestation/generate`.
public struct AttestationGenerateResponse: ProtocolObject {
    /// Opaque client attestation token.
    public var token: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        token: String,
        others: [String: JSON] = [:]
    ) {
        self.token = token
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.token = try members.required("token")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("token", self.token)
    }
}

/// The case `audio` of `UserInput`.
public struct AudioUserInput: ProtocolObject {
    /// `url`
    public var url: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        url: String,
        others: [String: JSON] = [:]
    ) {
        self.url = url
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.url = try members.required("url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "audio")
        try members.required("url", self.url)
    }
}

/// Authentication mode for OpenAI-backed providers.
public enum AuthMode: OpenSet {
    /// OpenAI API key provided by the caller and stored by Codex.
    case apikey
    /// ChatGPT OAuth managed by Codex (tokens persisted and refreshed by Codex).
    case chatgpt
    /// [UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE.
    ///
    /// ChatGPT auth tokens are supplied by an external host app and are only stored in memory. Token refresh must be handled by the external host app.
    case chatgptAuthTokens
    /// Backend auth supplied as request headers.
    case headers
    /// Programmatic Codex auth backed by a registered Agent Identity.
    case agentIdentity
    /// Programmatic Codex auth backed by a personal access token.
    case personalAccessToken
    /// Amazon Bedrock bearer token managed by Codex.
    case bedrockAPIKey
    /// Amazon Bedrock AWS access keys managed by Codex.
    case bedrockAccessKeys
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "apikey": self = .apikey
        case "chatgpt": self = .chatgpt
        case "chatgptAuthTokens": self = .chatgptAuthTokens
        case "headers": self = .headers
        case "agentIdentity": self = .agentIdentity
        case "personalAccessToken": self = .personalAccessToken
        case "bedrockApiKey": self = .bedrockAPIKey
        case "bedrockAccessKeys": self = .bedrockAccessKeys
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .apikey: "apikey"
        case .chatgpt: "chatgpt"
        case .chatgptAuthTokens: "chatgptAuthTokens"
        case .headers: "headers"
        case .agentIdentity: "agentIdentity"
        case .personalAccessToken: "personalAccessToken"
        case .bedrockAPIKey: "bedrockApiKey"
        case .bedrockAccessKeys: "bedrockAccessKeys"
        case .unrecognized(let word): word
        }
    }
}

/// Selects which part of the active context is charged against `model_auto_compact_token_limit`.
public enum AutoCompactTokenLimitScope: OpenSet {
    /// Count the full active context against the limit.
    case total
    /// Count sampled output and later growth after the carried window prefix.
    case bodyAfterPrefix
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "total": self = .total
        case "body_after_prefix": self = .bodyAfterPrefix
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .total: "total"
        case .bodyAfterPrefix: "body_after_prefix"
        case .unrecognized(let word): word
        }
    }
}

/// [UNSTABLE] Source that produced a terminal approval auto-review decision.
public enum AutoReviewDecisionSource: OpenSet {
    /// [UNSTABLE] Source that produced a terminal approval auto-review decision.
    case agent
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "agent": self = .agent
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .agent: "agent"
        case .unrecognized(let word): word
        }
    }
}

/// The `autoReview` of `ConfigRequirements`.
public struct AutoReviewRequirements: ProtocolObject {
    /// `ignoreRules`
    public var ignoreRules: [String]?
    /// `requiredOnModels`
    public var requiredOnModels: [String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        ignoreRules: [String]? = nil,
        requiredOnModels: [String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.ignoreRules = ignoreRules
        self.requiredOnModels = requiredOnModels
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.ignoreRules = try members.optional("ignoreRules")
        self.requiredOnModels = try members.optional("requiredOnModels")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("ignoreRules", self.ignoreRules)
        try members.optional("requiredOnModels", self.requiredOnModels)
    }
}

/// The `type` of `BedrockEnvironmentCredential`.
public enum AwsCredentialType: OpenSet {
    /// `accessKeys`
    case accessKeys
    /// `bedrockApiKey`
    case bedrockAPIKey
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "accessKeys": self = .accessKeys
        case "bedrockApiKey": self = .bedrockAPIKey
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .accessKeys: "accessKeys"
        case .bedrockAPIKey: "bedrockApiKey"
        case .unrecognized(let word): word
        }
    }
}
