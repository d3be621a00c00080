// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// Default configuration supplied with the installed Codex package.
public struct PackagedDefaultsConfigLayerSource: ProtocolObject {
    /// Path to the packaged default configuration file.
    public var file: AbsolutePathBuf
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        file: AbsolutePathBuf,
        others: [String: JSON] = [:]
    ) {
        self.file = file
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.file = try members.required("file")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "packagedDefaults")
        try members.required("file", self.file)
    }
}

/// One of the `parsedCmd` of `ExecCommandApprovalParams`.
public indirect enum ParsedCommand: ProtocolUnion {
    /// The case `read` of `ParsedCommand`.
    case read(ReadParsedCommand)
    /// The case `list_files` of `ParsedCommand`.
    case listFiles(ListFilesParsedCommand)
    /// The case `search` of `ParsedCommand`.
    case search(SearchParsedCommand)
    /// The case `unknown` of `ParsedCommand`.
    case unknown(UnknownParsedCommand)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "read": if let value = try? ReadParsedCommand(from: decoder) { self = .read(value); return }
        case "list_files": if let value = try? ListFilesParsedCommand(from: decoder) { self = .listFiles(value); return }
        case "search": if let value = try? SearchParsedCommand(from: decoder) { self = .search(value); return }
        case "unknown": if let value = try? UnknownParsedCommand(from: decoder) { self = .unknown(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .read(let value): try value.encode(to: encoder)
        case .listFiles(let value): try value.encode(to: encoder)
        case .search(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The `status` of `FileChangeThreadItem`.
public enum PatchApplyStatus: OpenSet {
    /// `inProgress`
    case inProgress
    /// `completed`
    case completed
    /// `failed`
    case failed
    /// `declined`
    case declined
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "inProgress": self = .inProgress
        case "completed": self = .completed
        case "failed": self = .failed
        case "declined": self = .declined
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .inProgress: "inProgress"
        case .completed: "completed"
        case .failed: "failed"
        case .declined: "declined"
        case .unrecognized(let word): word
        }
    }
}

/// The `kind` of `FileUpdateChange`.
public indirect enum PatchChangeKind: ProtocolUnion {
    /// The case `add` of `PatchChangeKind`.
    case add(AddPatchChangeKind)
    /// The case `delete` of `PatchChangeKind`.
    case delete(DeletePatchChangeKind)
    /// The case `update` of `PatchChangeKind`.
    case update(UpdatePatchChangeKind)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "add": if let value = try? AddPatchChangeKind(from: decoder) { self = .add(value); return }
        case "delete": if let value = try? DeletePatchChangeKind(from: decoder) { self = .delete(value); return }
        case "update": if let value = try? UpdatePatchChangeKind(from: decoder) { self = .update(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .add(let value): try value.encode(to: encoder)
        case .delete(let value): try value.encode(to: encoder)
        case .update(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The case `path` of `FileSystemPath`.
public struct PathFileSystemPath: ProtocolObject {
    /// `path`
    public var path: LegacyAppPathString
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: LegacyAppPathString,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "path")
        try members.required("path", self.path)
    }
}

/// The `cwd` of `EnvironmentInfoResponse`.
public typealias PathURI = String

/// The `scope` of `PermissionsRequestApprovalResponse`.
public enum PermissionGrantScope: OpenSet {
    /// `turn`
    case turn
    /// `session`
    case session
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "turn": self = .turn
        case "session": self = .session
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .turn: "turn"
        case .session: "session"
        case .unrecognized(let word): word
        }
    }
}

/// What `permissionProfile/list` takes.
public struct PermissionProfileListParams: ProtocolObject {
    /// Opaque pagination cursor returned by a previous call.
    public var cursor: String?
    /// Optional working directory to resolve project config layers.
    public var cwd: String?
    /// Optional page size; defaults to the full result set.
    public var limit: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cursor: String? = nil,
        cwd: String? = nil,
        limit: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cursor = cursor
        self.cwd = cwd
        self.limit = limit
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cursor = try members.optional("cursor")
        self.cwd = try members.optional("cwd")
        self.limit = try members.optional("limit")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cursor", self.cursor)
        try members.optional("cwd", self.cwd)
        try members.optional("limit", self.limit)
    }
}

/// The answer to `permissionProfile/list`.
public struct PermissionProfileListResponse: ProtocolObject {
    /// `data`
    public var data: [PermissionProfileSummary]
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [PermissionProfileSummary],
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

/// One of the `data` of `PermissionProfileListResponse`.
public struct PermissionProfileSummary: ProtocolObject {
    /// Whether the effective requirements allow selecting this profile.
    public var allowed: Bool
    /// Available permission profile identifier.
    public var id: String
    /// Optional user-facing description for display in clients.
    public var description: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        allowed: Bool,
        id: String,
        description: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.allowed = allowed
        self.id = id
        self.description = description
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.allowed = try members.required("allowed")
        self.id = try members.required("id")
        self.description = try members.optional("description")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("allowed", self.allowed)
        try members.required("id", self.id)
        try members.optional("description", self.description)
    }
}

/// What the server asks with `item/permissions/requestApproval`.
public struct PermissionsRequestApprovalParams: ProtocolObject {
    /// `cwd`
    public var cwd: LegacyAppPathString
    /// `itemId`
    public var itemID: String
    /// `permissions`
    public var permissions: RequestPermissionProfile
    /// Unix timestamp (in milliseconds) when this approval request started.
    public var startedAtMs: Int
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// `environmentId`
    public var environmentID: String?
    /// `reason`
    public var reason: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwd: LegacyAppPathString,
        itemID: String,
        permissions: RequestPermissionProfile,
        startedAtMs: Int,
        threadID: String,
        turnID: String,
        environmentID: String? = nil,
        reason: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cwd = cwd
        self.itemID = itemID
        self.permissions = permissions
        self.startedAtMs = startedAtMs
        self.threadID = threadID
        self.turnID = turnID
        self.environmentID = environmentID
        self.reason = reason
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwd = try members.required("cwd")
        self.itemID = try members.required("itemId")
        self.permissions = try members.required("permissions")
        self.startedAtMs = try members.required("startedAtMs")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.environmentID = try members.optional("environmentId")
        self.reason = try members.optional("reason")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("cwd", self.cwd)
        try members.required("itemId", self.itemID)
        try members.required("permissions", self.permissions)
        try members.required("startedAtMs", self.startedAtMs)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
        try members.optional("environmentId", self.environmentID)
        try members.optional("reason", self.reason)
    }
}

/// The answer to `item/permissions/requestApproval`.
public struct PermissionsRequestApprovalResponse: ProtocolObject {
    /// `permissions`
    public var permissions: GrantedPermissionProfile
    /// `scope`
    public var scope: PermissionGrantScope?
    /// Review every subsequent command in this turn before normal sandboxed execution.
    public var strictAutoReview: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        permissions: GrantedPermissionProfile,
        scope: PermissionGrantScope? = nil,
        strictAutoReview: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.permissions = permissions
        self.scope = scope
        self.strictAutoReview = strictAutoReview
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.permissions = try members.required("permissions")
        self.scope = try members.optional("scope")
        self.strictAutoReview = try members.optional("strictAutoReview")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("permissions", self.permissions)
        try members.optional("scope", self.scope)
        try members.optional("strictAutoReview", self.strictAutoReview)
    }
}

/// Deprecated: `friendly` and `pragmatic` no longer select a style.
public enum Personality: OpenSet {
    /// `none`
    case none
    /// `friendly`
    case friendly
    /// `pragmatic`
    case pragmatic
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "none": self = .none
        case "friendly": self = .friendly
        case "pragmatic": self = .pragmatic
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .none: "none"
        case .friendly: "friendly"
        case .pragmatic: "pragmatic"
        case .unrecognized(let word): word
        }
    }
}

/// EXPERIMENTAL - proposed plan streaming deltas for plan items. Clients should not assume concatenated deltas match the completed plan item content.
public struct PlanDeltaNotification: ProtocolObject {
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

/// EXPERIMENTAL - proposed plan item content. The completed plan item is authoritative and may not match the concatenation of `PlanDelta` text.
public struct PlanThreadItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `text`
    public var text: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        text: String,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.text = text
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.text = try members.required("text")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "plan")
        try members.required("id", self.id)
        try members.required("text", self.text)
    }
}

/// The `planType` of `AccountUpdatedNotification`, `ChatgptAccount` and `RateLimitSnapshot`.
public enum PlanType: OpenSet {
    /// `free`
    case free
    /// `go`
    case go
    /// `plus`
    case plus
    /// `pro`
    case pro
    /// `prolite`
    case prolite
    /// `promax`
    case promax
    /// `team`
    case team
    /// `self_serve_business_prolite`
    case selfServeBusinessProlite
    /// `self_serve_business_usage_based`
    case selfServeBusinessUsageBased
    /// `business`
    case business
    /// `ent26`
    case ent26
    /// `enterprise_cbp_automation`
    case enterpriseCbpAutomation
    /// `enterprise_cbp_usage_based`
    case enterpriseCbpUsageBased
    /// `enterprise`
    case enterprise
    /// `edu`
    case edu
    /// `edu_plus`
    case eduPlus
    /// `edu_pro`
    case eduPro
    /// `unknown`
    case unknown
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "free": self = .free
        case "go": self = .go
        case "plus": self = .plus
        case "pro": self = .pro
        case "prolite": self = .prolite
        case "promax": self = .promax
        case "team": self = .team
        case "self_serve_business_prolite": self = .selfServeBusinessProlite
        case "self_serve_business_usage_based": self = .selfServeBusinessUsageBased
        case "business": self = .business
        case "ent26": self = .ent26
        case "enterprise_cbp_automation": self = .enterpriseCbpAutomation
        case "enterprise_cbp_usage_based": self = .enterpriseCbpUsageBased
        case "enterprise": self = .enterprise
        case "edu": self = .edu
        case "edu_plus": self = .eduPlus
        case "edu_pro": self = .eduPro
        case "unknown": self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .free: "free"
        case .go: "go"
        case .plus: "plus"
        case .pro: "pro"
        case .prolite: "prolite"
        case .promax: "promax"
        case .team: "team"
        case .selfServeBusinessProlite: "self_serve_business_prolite"
        case .selfServeBusinessUsageBased: "self_serve_business_usage_based"
        case .business: "business"
        case .ent26: "ent26"
        case .enterpriseCbpAutomation: "enterprise_cbp_automation"
        case .enterpriseCbpUsageBased: "enterprise_cbp_usage_based"
        case .enterprise: "enterprise"
        case .edu: "edu"
        case .eduPlus: "edu_plus"
        case .eduPro: "edu_pro"
        case .unknown: "unknown"
        case .unrecognized(let word): word
        }
    }
}

/// The `authPolicy` of `PluginInstallResponse` and `PluginSummary`.
public enum PluginAuthPolicy: OpenSet {
    /// `ON_INSTALL`
    case onInstall
    /// `ON_USE`
    case onUse
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "ON_INSTALL": self = .onInstall
        case "ON_USE": self = .onUse
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .onInstall: "ON_INSTALL"
        case .onUse: "ON_USE"
        case .unrecognized(let word): word
        }
    }
}

/// The `availability` of `PluginSummary`.
public enum PluginAvailability: OpenSet {
    /// `DISABLED_BY_ADMIN`
    case disabledByAdmin
    /// Plugin-service currently sends `"ENABLED"` for available remote plugins. Codex app-server exposes `"AVAILABLE"` in its API; the alias keeps decoding compatible with that upstream response.
    case available
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "DISABLED_BY_ADMIN": self = .disabledByAdmin
        case "AVAILABLE": self = .available
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .disabledByAdmin: "DISABLED_BY_ADMIN"
        case .available: "AVAILABLE"
        case .unrecognized(let word): word
        }
    }
}

/// The `plugin` of `PluginReadResponse`.
public struct PluginDetail: ProtocolObject {
    /// `appTemplates`
    public var appTemplates: [AppTemplateSummary]
    /// `apps`
    public var apps: [AppSummary]
    /// `hooks`
    public var hooks: [PluginHookSummary]
    /// `marketplaceName`
    public var marketplaceName: String
    /// `mcpServers`
    public var mcpServers: [String]
    /// `skills`
    public var skills: [SkillSummary]
    /// `summary`
    public var summary: PluginSummary
    /// `description`
    public var description: String?
    /// `marketplacePath`
    public var marketplacePath: AbsolutePathBuf?
    /// The declared onboarding skill, when the plugin and visible skill are enabled.
    public var onboardingSkill: SkillSummary?
    /// `scheduledTasks`
    public var scheduledTasks: [ScheduledTaskSummary]?
    /// `shareUrl`
    public var shareURL: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        appTemplates: [AppTemplateSummary],
        apps: [AppSummary],
        hooks: [PluginHookSummary],
        marketplaceName: String,
        mcpServers: [String],
        skills: [SkillSummary],
        summary: PluginSummary,
        description: String? = nil,
        marketplacePath: AbsolutePathBuf? = nil,
        onboardingSkill: SkillSummary? = nil,
        scheduledTasks: [ScheduledTaskSummary]? = nil,
        shareURL: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.appTemplates = appTemplates
        self.apps = apps
        self.hooks = hooks
        self.marketplaceName = marketplaceName
        self.mcpServers = mcpServers
        self.skills = skills
        self.summary = summary
        self.description = description
        self.marketplacePath = marketplacePath
        self.onboardingSkill = onboardingSkill
        self.scheduledTasks = scheduledTasks
        self.shareURL = shareURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.appTemplates = try members.required("appTemplates")
        self.apps = try members.required("apps")
        self.hooks = try members.required("hooks")
        self.marketplaceName = try members.required("marketplaceName")
        self.mcpServers = try members.required("mcpServers")
        self.skills = try members.required("skills")
        self.summary = try members.required("summary")
        self.description = try members.optional("description")
        self.marketplacePath = try members.optional("marketplacePath")
        self.onboardingSkill = try members.optional("onboardingSkill")
        self.scheduledTasks = try members.optional("scheduledTasks")
        self.shareURL = try members.optional("shareUrl")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("appTemplates", self.appTemplates)
        try members.required("apps", self.apps)
        try members.required("hooks", self.hooks)
        try members.required("marketplaceName", self.marketplaceName)
        try members.required("mcpServers", self.mcpServers)
        try members.required("skills", self.skills)
        try members.required("summary", self.summary)
        try members.optional("description", self.description)
        try members.optional("marketplacePath", self.marketplacePath)
        try members.optional("onboardingSkill", self.onboardingSkill)
        try members.optional("scheduledTasks", self.scheduledTasks)
        try members.optional("shareUrl", self.shareURL)
    }
}

/// The `disabledReason` of `PluginSummary`.
public enum PluginDisabledReason: OpenSet {
    /// `disabled_by_admin`
    case disabledByAdmin
    /// `plan_not_eligible`
    case planNotEligible
    /// `required_app_unavailable`
    case requiredAppUnavailable
    /// `unknown`
    case unknown
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "disabled_by_admin": self = .disabledByAdmin
        case "plan_not_eligible": self = .planNotEligible
        case "required_app_unavailable": self = .requiredAppUnavailable
        case "unknown": self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .disabledByAdmin: "disabled_by_admin"
        case .planNotEligible: "plan_not_eligible"
        case .requiredAppUnavailable: "required_app_unavailable"
        case .unknown: "unknown"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `hooks` of `PluginDetail`.
public struct PluginHookSummary: ProtocolObject {
    /// `eventName`
    public var eventName: HookEventName
    /// `key`
    public var key: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        eventName: HookEventName,
        key: String,
        others: [String: JSON] = [:]
    ) {
        self.eventName = eventName
        self.key = key
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.eventName = try members.required("eventName")
        self.key = try members.required("key")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("eventName", self.eventName)
        try members.required("key", self.key)
    }
}

/// What `plugin/install` takes.
public struct PluginInstallParams: ProtocolObject {
    /// `pluginName`
    public var pluginName: String
    /// Client-generated identifier used to correlate one installation attempt.
    public var installAttemptID: String?
    /// `marketplacePath`
    public var marketplacePath: AbsolutePathBuf?
    /// `remoteMarketplaceName`
    public var remoteMarketplaceName: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        pluginName: String,
        installAttemptID: String? = nil,
        marketplacePath: AbsolutePathBuf? = nil,
        remoteMarketplaceName: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.pluginName = pluginName
        self.installAttemptID = installAttemptID
        self.marketplacePath = marketplacePath
        self.remoteMarketplaceName = remoteMarketplaceName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.pluginName = try members.required("pluginName")
        self.installAttemptID = try members.optional("installAttemptId")
        self.marketplacePath = try members.optional("marketplacePath")
        self.remoteMarketplaceName = try members.optional("remoteMarketplaceName")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("pluginName", self.pluginName)
        try members.optional("installAttemptId", self.installAttemptID)
        try members.optional("marketplacePath", self.marketplacePath)
        try members.optional("remoteMarketplaceName", self.remoteMarketplaceName)
    }
}

/// The `installPolicy` of `PluginSummary`.
public enum PluginInstallPolicy: OpenSet {
    /// `NOT_AVAILABLE`
    case notAvailable
    /// `AVAILABLE`
    case available
    /// `INSTALLED_BY_DEFAULT`
    case installedByDefault
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "NOT_AVAILABLE": self = .notAvailable
        case "AVAILABLE": self = .available
        case "INSTALLED_BY_DEFAULT": self = .installedByDefault
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .notAvailable: "NOT_AVAILABLE"
        case .available: "AVAILABLE"
        case .installedByDefault: "INSTALLED_BY_DEFAULT"
        case .unrecognized(let word): word
        }
    }
}

/// The `installPolicySource` of `PluginSummary`.
public enum PluginInstallPolicySource: OpenSet {
    /// `WORKSPACE_SETTING`
    case workspaceSetting
    /// `IMPLICIT_CANONICAL_APP`
    case implicitCanonicalApp
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "WORKSPACE_SETTING": self = .workspaceSetting
        case "IMPLICIT_CANONICAL_APP": self = .implicitCanonicalApp
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .workspaceSetting: "WORKSPACE_SETTING"
        case .implicitCanonicalApp: "IMPLICIT_CANONICAL_APP"
        case .unrecognized(let word): word
        }
    }
}

/// The answer to `plugin/install`.
public struct PluginInstallResponse: ProtocolObject {
    /// `appsNeedingAuth`
    public var appsNeedingAuth: [AppSummary]
    /// `authPolicy`
    public var authPolicy: PluginAuthPolicy
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        appsNeedingAuth: [AppSummary],
        authPolicy: PluginAuthPolicy,
        others: [String: JSON] = [:]
    ) {
        self.appsNeedingAuth = appsNeedingAuth
        self.authPolicy = authPolicy
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.appsNeedingAuth = try members.required("appsNeedingAuth")
        self.authPolicy = try members.required("authPolicy")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("appsNeedingAuth", self.appsNeedingAuth)
        try members.required("authPolicy", self.authPolicy)
    }
}

/// What `plugin/installed` takes.
public struct PluginInstalledParams: ProtocolObject {
    /// Optional working directories used to discover repo marketplaces.
    public var cwds: [AbsolutePathBuf]?
    /// Additional uninstalled plugin names that should be returned when present locally. This is used by mention surfaces that intentionally expose install entrypoints.
    public var installSuggestionPluginNames: [String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwds: [AbsolutePathBuf]? = nil,
        installSuggestionPluginNames: [String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cwds = cwds
        self.installSuggestionPluginNames = installSuggestionPluginNames
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwds = try members.optional("cwds")
        self.installSuggestionPluginNames = try members.optional("installSuggestionPluginNames")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cwds", self.cwds)
        try members.optional("installSuggestionPluginNames", self.installSuggestionPluginNames)
    }
}

/// The answer to `plugin/installed`.
public struct PluginInstalledResponse: ProtocolObject {
    /// `marketplaces`
    public var marketplaces: [PluginMarketplaceEntry]
    /// `marketplaceLoadErrors`
    public var marketplaceLoadErrors: [MarketplaceLoadErrorInfo]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        marketplaces: [PluginMarketplaceEntry],
        marketplaceLoadErrors: [MarketplaceLoadErrorInfo]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.marketplaces = marketplaces
        self.marketplaceLoadErrors = marketplaceLoadErrors
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.marketplaces = try members.required("marketplaces")
        self.marketplaceLoadErrors = try members.optional("marketplaceLoadErrors")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("marketplaces", self.marketplaces)
        try members.optional("marketplaceLoadErrors", self.marketplaceLoadErrors)
    }
}

/// The `interface` of `PluginSummary`.
public struct PluginInterface: ProtocolObject {
    /// `capabilities`
    public var capabilities: [String]
    /// Remote screenshot URLs from the plugin catalog.
    public var screenshotUrls: [String]
    /// Local screenshot paths, resolved from the installed plugin package.
    public var screenshots: [AbsolutePathBuf]
    /// `brandColor`
    public var brandColor: String?
    /// `category`
    public var category: String?
    /// Local composer icon path, resolved from the installed plugin package.
    public var composerIcon: AbsolutePathBuf?
    /// Remote composer icon URL from the plugin catalog.
    public var composerIconURL: String?
    /// Starter prompts for the plugin. Capped at 3 entries with a maximum of 128 characters per entry.
    public var defaultPrompt: [String]?
    /// `developerName`
    public var developerName: String?
    /// `displayName`
    public var displayName: String?
    /// Local logo path, resolved from the installed plugin package.
    public var logo: AbsolutePathBuf?
    /// Local dark-mode logo path, resolved from the installed plugin package.
    public var logoDark: AbsolutePathBuf?
    /// Remote logo URL from the plugin catalog.
    public var logoURL: String?
    /// Remote dark-mode logo URL from the plugin catalog.
    public var logoURLDark: String?
    /// `longDescription`
    public var longDescription: String?
    /// `privacyPolicyUrl`
    public var privacyPolicyURL: String?
    /// `shortDescription`
    public var shortDescription: String?
    /// `termsOfServiceUrl`
    public var termsOfServiceURL: String?
    /// `websiteUrl`
    public var websiteURL: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        capabilities: [String],
        screenshotUrls: [String],
        screenshots: [AbsolutePathBuf],
        brandColor: String? = nil,
        category: String? = nil,
        composerIcon: AbsolutePathBuf? = nil,
        composerIconURL: String? = nil,
        defaultPrompt: [String]? = nil,
        developerName: String? = nil,
        displayName: String? = nil,
        logo: AbsolutePathBuf? = nil,
        logoDark: AbsolutePathBuf? = nil,
        logoURL: String? = nil,
        logoURLDark: String? = nil,
        longDescription: String? = nil,
        privacyPolicyURL: String? = nil,
        shortDescription: String? = nil,
        termsOfServiceURL: String? = nil,
        websiteURL: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.capabilities = capabilities
        self.screenshotUrls = screenshotUrls
        self.screenshots = screenshots
        self.brandColor = brandColor
        self.category = category
        self.composerIcon = composerIcon
        self.composerIconURL = composerIconURL
        self.defaultPrompt = defaultPrompt
        self.developerName = developerName
        self.displayName = displayName
        self.logo = logo
        self.logoDark = logoDark
        self.logoURL = logoURL
        self.logoURLDark = logoURLDark
        self.longDescription = longDescription
        self.privacyPolicyURL = privacyPolicyURL
        self.shortDescription = shortDescription
        self.termsOfServiceURL = termsOfServiceURL
        self.websiteURL = websiteURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.capabilities = try members.required("capabilities")
        self.screenshotUrls = try members.required("screenshotUrls")
        self.screenshots = try members.required("screenshots")
        self.brandColor = try members.optional("brandColor")
        self.category = try members.optional("category")
        self.composerIcon = try members.optional("composerIcon")
        self.composerIconURL = try members.optional("composerIconUrl")
        self.defaultPrompt = try members.optional("defaultPrompt")
        self.developerName = try members.optional("developerName")
        self.displayName = try members.optional("displayName")
        self.logo = try members.optional("logo")
        self.logoDark = try members.optional("logoDark")
        self.logoURL = try members.optional("logoUrl")
        self.logoURLDark = try members.optional("logoUrlDark")
        self.longDescription = try members.optional("longDescription")
        self.privacyPolicyURL = try members.optional("privacyPolicyUrl")
        self.shortDescription = try members.optional("shortDescription")
        self.termsOfServiceURL = try members.optional("termsOfServiceUrl")
        self.websiteURL = try members.optional("websiteUrl")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("capabilities", self.capabilities)
        try members.required("screenshotUrls", self.screenshotUrls)
        try members.required("screenshots", self.screenshots)
        try members.optional("brandColor", self.brandColor)
        try members.optional("category", self.category)
        try members.optional("composerIcon", self.composerIcon)
        try members.optional("composerIconUrl", self.composerIconURL)
        try members.optional("defaultPrompt", self.defaultPrompt)
        try members.optional("developerName", self.developerName)
        try members.optional("displayName", self.displayName)
        try members.optional("logo", self.logo)
        try members.optional("logoDark", self.logoDark)
        try members.optional("logoUrl", self.logoURL)
        try members.optional("logoUrlDark", self.logoURLDark)
        try members.optional("longDescription", self.longDescription)
        try members.optional("privacyPolicyUrl", self.privacyPolicyURL)
        try members.optional("shortDescription", self.shortDescription)
        try members.optional("termsOfServiceUrl", self.termsOfServiceURL)
        try members.optional("websiteUrl", self.websiteURL)
    }
}

/// One of the `marketplaceKinds` of `PluginListParams`.
public enum PluginListMarketplaceKind: OpenSet {
    /// `local`
    case local
    /// `vertical`
    case vertical
    /// `workspace-directory`
    case workspaceDirectory
    /// `shared-with-me`
    case sharedWithMe
    /// `created-by-me-remote`
    case createdByMeRemote
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "local": self = .local
        case "vertical": self = .vertical
        case "workspace-directory": self = .workspaceDirectory
        case "shared-with-me": self = .sharedWithMe
        case "created-by-me-remote": self = .createdByMeRemote
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .local: "local"
        case .vertical: "vertical"
        case .workspaceDirectory: "workspace-directory"
        case .sharedWithMe: "shared-with-me"
        case .createdByMeRemote: "created-by-me-remote"
        case .unrecognized(let word): word
        }
    }
}

/// What `plugin/list` takes.
public struct PluginListParams: ProtocolObject {
    /// Optional working directories used to discover repo marketplaces. When omitted, only home-scoped marketplaces and the official curated marketplace are considered.
    public var cwds: [AbsolutePathBuf]?
    /// Whether the client requests a fresh remote plugin catalog fetch.
    public var forceRefetch: Bool?
    /// Optional marketplace kind filter. When omitted, only local marketplaces are queried, plus the default remote catalog when enabled by feature flag.
    public var marketplaceKinds: [PluginListMarketplaceKind]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwds: [AbsolutePathBuf]? = nil,
        forceRefetch: Bool? = nil,
        marketplaceKinds: [PluginListMarketplaceKind]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cwds = cwds
        self.forceRefetch = forceRefetch
        self.marketplaceKinds = marketplaceKinds
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwds = try members.optional("cwds")
        self.forceRefetch = try members.optional("forceRefetch")
        self.marketplaceKinds = try members.optional("marketplaceKinds")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cwds", self.cwds)
        try members.optional("forceRefetch", self.forceRefetch)
        try members.optional("marketplaceKinds", self.marketplaceKinds)
    }
}

/// The answer to `plugin/list`.
public struct PluginListResponse: ProtocolObject {
    /// `marketplaces`
    public var marketplaces: [PluginMarketplaceEntry]
    /// `featuredPluginIds`
    public var featuredPluginIds: [String]?
    /// `marketplaceLoadErrors`
    public var marketplaceLoadErrors: [MarketplaceLoadErrorInfo]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        marketplaces: [PluginMarketplaceEntry],
        featuredPluginIds: [String]? = nil,
        marketplaceLoadErrors: [MarketplaceLoadErrorInfo]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.marketplaces = marketplaces
        self.featuredPluginIds = featuredPluginIds
        self.marketplaceLoadErrors = marketplaceLoadErrors
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.marketplaces = try members.required("marketplaces")
        self.featuredPluginIds = try members.optional("featuredPluginIds")
        self.marketplaceLoadErrors = try members.optional("marketplaceLoadErrors")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("marketplaces", self.marketplaces)
        try members.optional("featuredPluginIds", self.featuredPluginIds)
        try members.optional("marketplaceLoadErrors", self.marketplaceLoadErrors)
    }
}

/// One of the `marketplaces` of `PluginInstalledResponse` and `PluginListResponse`.
public struct PluginMarketplaceEntry: ProtocolObject {
    /// `name`
    public var name: String
    /// `plugins`
    public var plugins: [PluginSummary]
    /// `interface`
    public var interface: MarketplaceInterface?
    /// Local marketplace file path when the marketplace is backed by a local file. Remote-only catalog marketplaces do not have a local path.
    public var path: AbsolutePathBuf?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        plugins: [PluginSummary],
        interface: MarketplaceInterface? = nil,
        path: AbsolutePathBuf? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.plugins = plugins
        self.interface = interface
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.plugins = try members.required("plugins")
        self.interface = try members.optional("interface")
        self.path = try members.optional("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("plugins", self.plugins)
        try members.optional("interface", self.interface)
        try members.optional("path", self.path)
    }
}

/// What `plugin/read` takes.
public struct PluginReadParams: ProtocolObject {
    /// `pluginName`
    public var pluginName: String
    /// `marketplacePath`
    public var marketplacePath: AbsolutePathBuf?
    /// `remoteMarketplaceName`
    public var remoteMarketplaceName: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        pluginName: String,
        marketplacePath: AbsolutePathBuf? = nil,
        remoteMarketplaceName: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.pluginName = pluginName
        self.marketplacePath = marketplacePath
        self.remoteMarketplaceName = remoteMarketplaceName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.pluginName = try members.required("pluginName")
        self.marketplacePath = try members.optional("marketplacePath")
        self.remoteMarketplaceName = try members.optional("remoteMarketplaceName")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("pluginName", self.pluginName)
        try members.optional("marketplacePath", self.marketplacePath)
        try members.optional("remoteMarketplaceName", self.remoteMarketplaceName)
    }
}

/// The answer to `plugin/read`.
public struct PluginReadResponse: ProtocolObject {
    /// `plugin`
    public var plugin: PluginDetail
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        plugin: PluginDetail,
        others: [String: JSON] = [:]
    ) {
        self.plugin = plugin
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.plugin = try members.required("plugin")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("plugin", self.plugin)
    }
}

/// Runtime categories affected by this change, not just capabilities currently present. Flags describe declarations before runtime policy filtering. Updates OR the old and new bundle flags; enablement changes and cached reinstalls use the cached bundle; removals retain the old bundle's flags.
public struct PluginReconcileChangedPlugin: ProtocolObject {
    /// `hasApps`
    public var hasApps: Bool
    /// `hasHooks`
    public var hasHooks: Bool
    /// `hasMcps`
    public var hasMcps: Bool
    /// Whether either bundle declares skill roots; not a validated inventory of enabled skills.
    public var hasSkills: Bool
    /// Local plugin ID (`name@marketplace`), matching `PluginSummary.id`.
    public var id: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        hasApps: Bool,
        hasHooks: Bool,
        hasMcps: Bool,
        hasSkills: Bool,
        id: String,
        others: [String: JSON] = [:]
    ) {
        self.hasApps = hasApps
        self.hasHooks = hasHooks
        self.hasMcps = hasMcps
        self.hasSkills = hasSkills
        self.id = id
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.hasApps = try members.required("hasApps")
        self.hasHooks = try members.required("hasHooks")
        self.hasMcps = try members.required("hasMcps")
        self.hasSkills = try members.required("hasSkills")
        self.id = try members.required("id")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("hasApps", self.hasApps)
        try members.required("hasHooks", self.hasHooks)
        try members.required("hasMcps", self.hasMcps)
        try members.required("hasSkills", self.hasSkills)
        try members.required("id", self.id)
    }
}

/// What `plugin/reconcile` takes.
public struct PluginReconcileParams: ProtocolObject {
    /// Optional client-provided reason recorded with the reconciliation attempt.
    public var reason: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        reason: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.reason = reason
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.reason = try members.optional("reason")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("reason", self.reason)
    }
}

/// Bundle and installed-state changes observed by this pass, not a runtime-readiness acknowledgement or a cumulative diff since the client's last request. Other metadata-only changes are not listed.
public struct PluginReconcileResponse: ProtocolObject {
    /// Plugins affected by bundle changes, enablement changes, or removals. Installed-state changes compare against the previous cached snapshot, including cached reinstalls. Removal hints survive cache cleanup failures; unchanged plugins are omitted.
    public var changedPlugins: [PluginReconcileChangedPlugin]
    /// Subset of failures for which the requested bundle could not be materialized. A previously cached version may still be available.
    public var failedMaterializationRemotePluginIds: [String]
    /// Backend remote plugin IDs whose bundle or identity update failed.
    public var failedRemotePluginIds: [String]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        changedPlugins: [PluginReconcileChangedPlugin],
        failedMaterializationRemotePluginIds: [String],
        failedRemotePluginIds: [String],
        others: [String: JSON] = [:]
    ) {
        self.changedPlugins = changedPlugins
        self.failedMaterializationRemotePluginIds = failedMaterializationRemotePluginIds
        self.failedRemotePluginIds = failedRemotePluginIds
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.changedPlugins = try members.required("changedPlugins")
        self.failedMaterializationRemotePluginIds = try members.required("failedMaterializationRemotePluginIds")
        self.failedRemotePluginIds = try members.required("failedRemotePluginIds")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("changedPlugins", self.changedPlugins)
        try members.required("failedMaterializationRemotePluginIds", self.failedMaterializationRemotePluginIds)
        try members.required("failedRemotePluginIds", self.failedRemotePluginIds)
    }
}

/// What `plugin/search` takes.
public struct PluginSearchParams: ProtocolObject {
    /// `searchTerm`
    public var searchTerm: String
    /// `cursor`
    public var cursor: String?
    /// `cwds`
    public var cwds: [AbsolutePathBuf]?
    /// `limit`
    public var limit: UInt32?
    /// `scope`
    public var scope: PluginSearchScope?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        searchTerm: String,
        cursor: String? = nil,
        cwds: [AbsolutePathBuf]? = nil,
        limit: UInt32? = nil,
        scope: PluginSearchScope? = nil,
        others: [String: JSON] = [:]
    ) {
        self.searchTerm = searchTerm
        self.cursor = cursor
        self.cwds = cwds
        self.limit = limit
        self.scope = scope
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.searchTerm = try members.required("searchTerm")
        self.cursor = try members.optional("cursor")
        self.cwds = try members.optional("cwds")
        self.limit = try members.optional("limit")
        self.scope = try members.optional("scope")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("searchTerm", self.searchTerm)
        try members.optional("cursor", self.cursor)
        try members.optional("cwds", self.cwds)
        try members.optional("limit", self.limit)
        try members.optional("scope", self.scope)
    }
}

/// The answer to `plugin/search`.
public struct PluginSearchResponse: ProtocolObject {
    /// `data`
    public var data: [PluginSearchResult]
    /// `nextCursor`
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [PluginSearchResult],
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

/// One of the `data` of `PluginSearchResponse`.
public struct PluginSearchResult: ProtocolObject {
    /// `marketplaceName`
    public var marketplaceName: String
    /// `plugin`
    public var plugin: PluginSummary
    /// `marketplacePath`
    public var marketplacePath: AbsolutePathBuf?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        marketplaceName: String,
        plugin: PluginSummary,
        marketplacePath: AbsolutePathBuf? = nil,
        others: [String: JSON] = [:]
    ) {
        self.marketplaceName = marketplaceName
        self.plugin = plugin
        self.marketplacePath = marketplacePath
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.marketplaceName = try members.required("marketplaceName")
        self.plugin = try members.required("plugin")
        self.marketplacePath = try members.optional("marketplacePath")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("marketplaceName", self.marketplaceName)
        try members.required("plugin", self.plugin)
        try members.optional("marketplacePath", self.marketplacePath)
    }
}

/// The `scope` of `PluginSearchParams`.
public enum PluginSearchScope: OpenSet {
    /// `global`
    case global
    /// `workspace`
    case workspace
    /// `personal`
    case personal
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "global": self = .global
        case "workspace": self = .workspace
        case "personal": self = .personal
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .global: "global"
        case .workspace: "workspace"
        case .personal: "personal"
        case .unrecognized(let word): word
        }
    }
}

/// What `plugin/share/checkout` takes.
public struct PluginShareCheckoutParams: ProtocolObject {
    /// `remotePluginId`
    public var remotePluginID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        remotePluginID: String,
        others: [String: JSON] = [:]
    ) {
        self.remotePluginID = remotePluginID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.remotePluginID = try members.required("remotePluginId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("remotePluginId", self.remotePluginID)
    }
}

/// The answer to `plugin/share/checkout`.
public struct PluginShareCheckoutResponse: ProtocolObject {
    /// `marketplaceName`
    public var marketplaceName: String
    /// `marketplacePath`
    public var marketplacePath: AbsolutePathBuf
    /// `pluginId`
    public var pluginID: String
    /// `pluginName`
    public var pluginName: String
    /// `pluginPath`
    public var pluginPath: AbsolutePathBuf
    /// `remotePluginId`
    public var remotePluginID: String
    /// `remoteVersion`
    public var remoteVersion: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        marketplaceName: String,
        marketplacePath: AbsolutePathBuf,
        pluginID: String,
        pluginName: String,
        pluginPath: AbsolutePathBuf,
        remotePluginID: String,
        remoteVersion: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.marketplaceName = marketplaceName
        self.marketplacePath = marketplacePath
        self.pluginID = pluginID
        self.pluginName = pluginName
        self.pluginPath = pluginPath
        self.remotePluginID = remotePluginID
        self.remoteVersion = remoteVersion
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.marketplaceName = try members.required("marketplaceName")
        self.marketplacePath = try members.required("marketplacePath")
        self.pluginID = try members.required("pluginId")
        self.pluginName = try members.required("pluginName")
        self.pluginPath = try members.required("pluginPath")
        self.remotePluginID = try members.required("remotePluginId")
        self.remoteVersion = try members.optional("remoteVersion")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("marketplaceName", self.marketplaceName)
        try members.required("marketplacePath", self.marketplacePath)
        try members.required("pluginId", self.pluginID)
        try members.required("pluginName", self.pluginName)
        try members.required("pluginPath", self.pluginPath)
        try members.required("remotePluginId", self.remotePluginID)
        try members.optional("remoteVersion", self.remoteVersion)
    }
}

/// The `shareContext` of `PluginSummary`.
public struct PluginShareContext: ProtocolObject {
    /// `remotePluginId`
    public var remotePluginID: String
    /// `canPublishToWorkspace`
    public var canPublishToWorkspace: Bool?
    /// `creatorAccountUserId`
    public var creatorAccountUserID: String?
    /// `creatorName`
    public var creatorName: String?
    /// `discoverability`
    public var discoverability: PluginShareDiscoverability?
    /// Version of the remote shared plugin release when available.
    public var remoteVersion: String?
    /// `sharePrincipals`
    public var sharePrincipals: [PluginSharePrincipal]?
    /// `shareUrl`
    public var shareURL: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        remotePluginID: String,
        canPublishToWorkspace: Bool? = nil,
        creatorAccountUserID: String? = nil,
        creatorName: String? = nil,
        discoverability: PluginShareDiscoverability? = nil,
        remoteVersion: String? = nil,
        sharePrincipals: [PluginSharePrincipal]? = nil,
        shareURL: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.remotePluginID = remotePluginID
        self.canPublishToWorkspace = canPublishToWorkspace
        self.creatorAccountUserID = creatorAccountUserID
        self.creatorName = creatorName
        self.discoverability = discoverability
        self.remoteVersion = remoteVersion
        self.sharePrincipals = sharePrincipals
        self.shareURL = shareURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.remotePluginID = try members.required("remotePluginId")
        self.canPublishToWorkspace = try members.optional("canPublishToWorkspace")
        self.creatorAccountUserID = try members.optional("creatorAccountUserId")
        self.creatorName = try members.optional("creatorName")
        self.discoverability = try members.optional("discoverability")
        self.remoteVersion = try members.optional("remoteVersion")
        self.sharePrincipals = try members.optional("sharePrincipals")
        self.shareURL = try members.optional("shareUrl")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("remotePluginId", self.remotePluginID)
        try members.optional("canPublishToWorkspace", self.canPublishToWorkspace)
        try members.optional("creatorAccountUserId", self.creatorAccountUserID)
        try members.optional("creatorName", self.creatorName)
        try members.optional("discoverability", self.discoverability)
        try members.optional("remoteVersion", self.remoteVersion)
        try members.optional("sharePrincipals", self.sharePrincipals)
        try members.optional("shareUrl", self.shareURL)
    }
}

/// What `plugin/share/delete` takes.
public struct PluginShareDeleteParams: ProtocolObject {
    /// `remotePluginId`
    public var remotePluginID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        remotePluginID: String,
        others: [String: JSON] = [:]
    ) {
        self.remotePluginID = remotePluginID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.remotePluginID = try members.required("remotePluginId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("remotePluginId", self.remotePluginID)
    }
}

/// The answer to `plugin/share/delete`.
public struct PluginShareDeleteResponse: ProtocolObject {
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

/// The `discoverability` of `PluginShareContext`, `PluginShareSaveParams` and `PluginShareUpdateTargetsResponse`.
public enum PluginShareDiscoverability: OpenSet {
    /// `LISTED`
    case listed
    /// `UNLISTED`
    case unlisted
    /// `PRIVATE`
    case `private`
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "LISTED": self = .listed
        case "UNLISTED": self = .unlisted
        case "PRIVATE": self = .`private`
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .listed: "LISTED"
        case .unlisted: "UNLISTED"
        case .`private`: "PRIVATE"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `data` of `PluginShareListResponse`.
public struct PluginShareListItem: ProtocolObject {
    /// `plugin`
    public var plugin: PluginSummary
    /// `localPluginPath`
    public var localPluginPath: AbsolutePathBuf?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        plugin: PluginSummary,
        localPluginPath: AbsolutePathBuf? = nil,
        others: [String: JSON] = [:]
    ) {
        self.plugin = plugin
        self.localPluginPath = localPluginPath
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.plugin = try members.required("plugin")
        self.localPluginPath = try members.optional("localPluginPath")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("plugin", self.plugin)
        try members.optional("localPluginPath", self.localPluginPath)
    }
}

/// What `plugin/share/list` takes.
public struct PluginShareListParams: ProtocolObject {
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

/// The answer to `plugin/share/list`.
public struct PluginShareListResponse: ProtocolObject {
    /// `data`
    public var data: [PluginShareListItem]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [PluginShareListItem],
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

/// One of the `sharePrincipals` of `PluginShareContext`.
public struct PluginSharePrincipal: ProtocolObject {
    /// `name`
    public var name: String
    /// `principalId`
    public var principalID: String
    /// `principalType`
    public var principalType: PluginSharePrincipalType
    /// `role`
    public var role: PluginSharePrincipalRole
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        principalID: String,
        principalType: PluginSharePrincipalType,
        role: PluginSharePrincipalRole,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.principalID = principalID
        self.principalType = principalType
        self.role = role
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.principalID = try members.required("principalId")
        self.principalType = try members.required("principalType")
        self.role = try members.required("role")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("principalId", self.principalID)
        try members.required("principalType", self.principalType)
        try members.required("role", self.role)
    }
}

/// The `role` of `PluginSharePrincipal`.
public enum PluginSharePrincipalRole: OpenSet {
    /// `reader`
    case reader
    /// `editor`
    case editor
    /// `owner`
    case owner
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "reader": self = .reader
        case "editor": self = .editor
        case "owner": self = .owner
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .reader: "reader"
        case .editor: "editor"
        case .owner: "owner"
        case .unrecognized(let word): word
        }
    }
}

/// The `principalType` of `PluginSharePrincipal` and `PluginShareTarget`.
public enum PluginSharePrincipalType: OpenSet {
    /// `user`
    case user
    /// `group`
    case group
    /// `workspace`
    case workspace
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "user": self = .user
        case "group": self = .group
        case "workspace": self = .workspace
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .user: "user"
        case .group: "group"
        case .workspace: "workspace"
        case .unrecognized(let word): word
        }
    }
}

/// What `plugin/share/save` takes.
public struct PluginShareSaveParams: ProtocolObject {
    /// `pluginPath`
    public var pluginPath: AbsolutePathBuf
    /// `discoverability`
    public var discoverability: PluginShareDiscoverability?
    /// `remotePluginId`
    public var remotePluginID: String?
    /// `shareTargets`
    public var shareTargets: [PluginShareTarget]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        pluginPath: AbsolutePathBuf,
        discoverability: PluginShareDiscoverability? = nil,
        remotePluginID: String? = nil,
        shareTargets: [PluginShareTarget]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.pluginPath = pluginPath
        self.discoverability = discoverability
        self.remotePluginID = remotePluginID
        self.shareTargets = shareTargets
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.pluginPath = try members.required("pluginPath")
        self.discoverability = try members.optional("discoverability")
        self.remotePluginID = try members.optional("remotePluginId")
        self.shareTargets = try members.optional("shareTargets")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("pluginPath", self.pluginPath)
        try members.optional("discoverability", self.discoverability)
        try members.optional("remotePluginId", self.remotePluginID)
        try members.optional("shareTargets", self.shareTargets)
    }
}

/// The answer to `plugin/share/save`.
public struct PluginShareSaveResponse: ProtocolObject {
    /// `remotePluginId`
    public var remotePluginID: String
    /// `shareUrl`
    public var shareURL: String
    /// `canPublishToWorkspace`
    public var canPublishToWorkspace: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        remotePluginID: String,
        shareURL: String,
        canPublishToWorkspace: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.remotePluginID = remotePluginID
        self.shareURL = shareURL
        self.canPublishToWorkspace = canPublishToWorkspace
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.remotePluginID = try members.required("remotePluginId")
        self.shareURL = try members.required("shareUrl")
        self.canPublishToWorkspace = try members.optional("canPublishToWorkspace")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("remotePluginId", self.remotePluginID)
        try members.required("shareUrl", self.shareURL)
        try members.optional("canPublishToWorkspace", self.canPublishToWorkspace)
    }
}

/// One of the `shareTargets` of `PluginShareSaveParams` and `PluginShareUpdateTargetsParams`.
public struct PluginShareTarget: ProtocolObject {
    /// `principalId`
    public var principalID: String
    /// `principalType`
    public var principalType: PluginSharePrincipalType
    /// `role`
    public var role: PluginShareTargetRole
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        principalID: String,
        principalType: PluginSharePrincipalType,
        role: PluginShareTargetRole,
        others: [String: JSON] = [:]
    ) {
        self.principalID = principalID
        self.principalType = principalType
        self.role = role
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.principalID = try members.required("principalId")
        self.principalType = try members.required("principalType")
        self.role = try members.required("role")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("principalId", self.principalID)
        try members.required("principalType", self.principalType)
        try members.required("role", self.role)
    }
}

/// The `role` of `PluginShareTarget`.
public enum PluginShareTargetRole: OpenSet {
    /// `reader`
    case reader
    /// `editor`
    case editor
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "reader": self = .reader
        case "editor": self = .editor
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .reader: "reader"
        case .editor: "editor"
        case .unrecognized(let word): word
        }
    }
}

/// The `discoverability` of `PluginShareUpdateTargetsParams`.
public enum PluginShareUpdateDiscoverability: OpenSet {
    /// `UNLISTED`
    case unlisted
    /// `PRIVATE`
    case `private`
    /// `LISTED`
    case listed
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "UNLISTED": self = .unlisted
        case "PRIVATE": self = .`private`
        case "LISTED": self = .listed
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .unlisted: "UNLISTED"
        case .`private`: "PRIVATE"
        case .listed: "LISTED"
        case .unrecognized(let word): word
        }
    }
}

/// What `plugin/share/updateTargets` takes.
public struct PluginShareUpdateTargetsParams: ProtocolObject {
    /// `discoverability`
    public var discoverability: PluginShareUpdateDiscoverability
    /// `remotePluginId`
    public var remotePluginID: String
    /// `shareTargets`
    public var shareTargets: [PluginShareTarget]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        discoverability: PluginShareUpdateDiscoverability,
        remotePluginID: String,
        shareTargets: [PluginShareTarget],
        others: [String: JSON] = [:]
    ) {
        self.discoverability = discoverability
        self.remotePluginID = remotePluginID
        self.shareTargets = shareTargets
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.discoverability = try members.required("discoverability")
        self.remotePluginID = try members.required("remotePluginId")
        self.shareTargets = try members.required("shareTargets")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("discoverability", self.discoverability)
        try members.required("remotePluginId", self.remotePluginID)
        try members.required("shareTargets", self.shareTargets)
    }
}

/// The answer to `plugin/share/updateTargets`.
public struct PluginShareUpdateTargetsResponse: ProtocolObject {
    /// `discoverability`
    public var discoverability: PluginShareDiscoverability
    /// `principals`
    public var principals: [PluginSharePrincipal]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        discoverability: PluginShareDiscoverability,
        principals: [PluginSharePrincipal],
        others: [String: JSON] = [:]
    ) {
        self.discoverability = discoverability
        self.principals = principals
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.discoverability = try members.required("discoverability")
        self.principals = try members.required("principals")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("discoverability", self.discoverability)
        try members.required("principals", self.principals)
    }
}

/// What `plugin/skill/read` takes.
public struct PluginSkillReadParams: ProtocolObject {
    /// `remoteMarketplaceName`
    public var remoteMarketplaceName: String
    /// `remotePluginId`
    public var remotePluginID: String
    /// `skillName`
    public var skillName: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        remoteMarketplaceName: String,
        remotePluginID: String,
        skillName: String,
        others: [String: JSON] = [:]
    ) {
        self.remoteMarketplaceName = remoteMarketplaceName
        self.remotePluginID = remotePluginID
        self.skillName = skillName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.remoteMarketplaceName = try members.required("remoteMarketplaceName")
        self.remotePluginID = try members.required("remotePluginId")
        self.skillName = try members.required("skillName")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("remoteMarketplaceName", self.remoteMarketplaceName)
        try members.required("remotePluginId", self.remotePluginID)
        try members.required("skillName", self.skillName)
    }
}

/// The answer to `plugin/skill/read`.
public struct PluginSkillReadResponse: ProtocolObject {
    /// `contents`
    public var contents: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        contents: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.contents = contents
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.contents = try members.optional("contents")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("contents", self.contents)
    }
}

/// The `source` of `PluginSummary`.
public indirect enum PluginSource: ProtocolUnion {
    /// The case `local` of `PluginSource`.
    case local(LocalPluginSource)
    /// The case `git` of `PluginSource`.
    case git(GitPluginSource)
    /// The case `npm` of `PluginSource`.
    case npm(NpmPluginSource)
    /// The plugin is available in the remote catalog. Download metadata is kept server-side and is not exposed through the app-server API.
    case remote(RemotePluginSource)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "local": if let value = try? LocalPluginSource(from: decoder) { self = .local(value); return }
        case "git": if let value = try? GitPluginSource(from: decoder) { self = .git(value); return }
        case "npm": if let value = try? NpmPluginSource(from: decoder) { self = .npm(value); return }
        case "remote": if let value = try? RemotePluginSource(from: decoder) { self = .remote(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .local(let value): try value.encode(to: encoder)
        case .git(let value): try value.encode(to: encoder)
        case .npm(let value): try value.encode(to: encoder)
        case .remote(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The `summary` of `PluginDetail`.
public struct PluginSummary: ProtocolObject {
    /// `authPolicy`
    public var authPolicy: PluginAuthPolicy
    /// `enabled`
    public var enabled: Bool
    /// `id`
    public var id: String
    /// `installPolicy`
    public var installPolicy: PluginInstallPolicy
    /// `installed`
    public var installed: Bool
    /// `name`
    public var name: String
    /// `source`
    public var source: PluginSource
    /// Availability state for installing and using the plugin.
    public var availability: PluginAvailability?
    /// Why the remote plugin is unavailable, when provided by plugin-service.
    public var disabledReason: PluginDisabledReason?
    /// Raw plugin-service plan identifiers eligible to install the plugin.
    public var eligiblePlanTypes: [String]?
    /// `installPolicySource`
    public var installPolicySource: PluginInstallPolicySource?
    /// Unix timestamp in seconds when the remote plugin was installed, when available.
    public var installedAt: Int?
    /// `interface`
    public var interface: PluginInterface?
    /// `keywords`
    public var keywords: [String]?
    /// Version of the locally materialized plugin package when available.
    public var localVersion: String?
    /// `mustShowInstallationInterstitial`
    public var mustShowInstallationInterstitial: Bool?
    /// Backend remote plugin identifier when available.
    public var remotePluginID: String?
    /// Remote sharing context associated with this plugin when available.
    public var shareContext: PluginShareContext?
    /// Version advertised by the remote marketplace backend when available.
    public var version: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        authPolicy: PluginAuthPolicy,
        enabled: Bool,
        id: String,
        installPolicy: PluginInstallPolicy,
        installed: Bool,
        name: String,
        source: PluginSource,
        availability: PluginAvailability? = nil,
        disabledReason: PluginDisabledReason? = nil,
        eligiblePlanTypes: [String]? = nil,
        installPolicySource: PluginInstallPolicySource? = nil,
        installedAt: Int? = nil,
        interface: PluginInterface? = nil,
        keywords: [String]? = nil,
        localVersion: String? = nil,
        mustShowInstallationInterstitial: Bool? = nil,
        remotePluginID: String? = nil,
        shareContext: PluginShareContext? = nil,
        version: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.authPolicy = authPolicy
        self.enabled = enabled
        self.id = id
        self.installPolicy = installPolicy
        self.installed = installed
        self.name = name
        self.source = source
        self.availability = availability
        self.disabledReason = disabledReason
        self.eligiblePlanTypes = eligiblePlanTypes
        self.installPolicySource = installPolicySource
        self.installedAt = installedAt
        self.interface = interface
        self.keywords = keywords
        self.localVersion = localVersion
        self.mustShowInstallationInterstitial = mustShowInstallationInterstitial
        self.remotePluginID = remotePluginID
        self.shareContext = shareContext
        self.version = version
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.authPolicy = try members.required("authPolicy")
        self.enabled = try members.required("enabled")
        self.id = try members.required("id")
        self.installPolicy = try members.required("installPolicy")
        self.installed = try members.required("installed")
        self.name = try members.required("name")
        self.source = try members.required("source")
        self.availability = try members.optional("availability")
        self.disabledReason = try members.optional("disabledReason")
        self.eligiblePlanTypes = try members.optional("eligiblePlanTypes")
        self.installPolicySource = try members.optional("installPolicySource")
        self.installedAt = try members.optional("installedAt")
        self.interface = try members.optional("interface")
        self.keywords = try members.optional("keywords")
        self.localVersion = try members.optional("localVersion")
        self.mustShowInstallationInterstitial = try members.optional("mustShowInstallationInterstitial")
        self.remotePluginID = try members.optional("remotePluginId")
        self.shareContext = try members.optional("shareContext")
        self.version = try members.optional("version")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("authPolicy", self.authPolicy)
        try members.required("enabled", self.enabled)
        try members.required("id", self.id)
        try members.required("installPolicy", self.installPolicy)
        try members.required("installed", self.installed)
        try members.required("name", self.name)
        try members.required("source", self.source)
        try members.optional("availability", self.availability)
        try members.optional("disabledReason", self.disabledReason)
        try members.optional("eligiblePlanTypes", self.eligiblePlanTypes)
        try members.optional("installPolicySource", self.installPolicySource)
        try members.optional("installedAt", self.installedAt)
        try members.optional("interface", self.interface)
        try members.optional("keywords", self.keywords)
        try members.optional("localVersion", self.localVersion)
        try members.optional("mustShowInstallationInterstitial", self.mustShowInstallationInterstitial)
        try members.optional("remotePluginId", self.remotePluginID)
        try members.optional("shareContext", self.shareContext)
        try members.optional("version", self.version)
    }
}

/// What `plugin/uninstall` takes.
public struct PluginUninstallParams: ProtocolObject {
    /// `pluginId`
    public var pluginID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        pluginID: String,
        others: [String: JSON] = [:]
    ) {
        self.pluginID = pluginID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.pluginID = try members.required("pluginId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("pluginId", self.pluginID)
    }
}

/// The answer to `plugin/uninstall`.
public struct PluginUninstallResponse: ProtocolObject {
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

/// One of the `plugins` of `MigrationDetails`.
public struct PluginsMigration: ProtocolObject {
    /// `marketplaceName`
    public var marketplaceName: String
    /// `pluginNames`
    public var pluginNames: [String]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        marketplaceName: String,
        pluginNames: [String],
        others: [String: JSON] = [:]
    ) {
        self.marketplaceName = marketplaceName
        self.pluginNames = pluginNames
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.marketplaceName = try members.required("marketplaceName")
        self.pluginNames = try members.required("pluginNames")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("marketplaceName", self.marketplaceName)
        try members.required("pluginNames", self.pluginNames)
    }
}

/// Final process exit notification for `process/spawn`.
public struct ProcessExitedNotification: ProtocolObject {
    /// Process exit code.
    public var exitCode: Int32
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    public var processHandle: String
    /// Buffered stderr capture.
    ///
    /// Empty when stderr was streamed via `process/outputDelta`.
    public var stderr: String
    /// Whether stderr reached `outputBytesCap`.
    ///
    /// In streaming mode, stderr is empty and cap state is also reported on the final stderr `process/outputDelta` notification.
    public var stderrCapReached: Bool
    /// Buffered stdout capture.
    ///
    /// Empty when stdout was streamed via `process/outputDelta`.
    public var stdout: String
    /// Whether stdout reached `outputBytesCap`.
    ///
    /// In streaming mode, stdout is empty and cap state is also reported on the final stdout `process/outputDelta` notification.
    public var stdoutCapReached: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        exitCode: Int32,
        processHandle: String,
        stderr: String,
        stderrCapReached: Bool,
        stdout: String,
        stdoutCapReached: Bool,
        others: [String: JSON] = [:]
    ) {
        self.exitCode = exitCode
        self.processHandle = processHandle
        self.stderr = stderr
        self.stderrCapReached = stderrCapReached
        self.stdout = stdout
        self.stdoutCapReached = stdoutCapReached
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.exitCode = try members.required("exitCode")
        self.processHandle = try members.required("processHandle")
        self.stderr = try members.required("stderr")
        self.stderrCapReached = try members.required("stderrCapReached")
        self.stdout = try members.required("stdout")
        self.stdoutCapReached = try members.required("stdoutCapReached")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("exitCode", self.exitCode)
        try members.required("processHandle", self.processHandle)
        try members.required("stderr", self.stderr)
        try members.required("stderrCapReached", self.stderrCapReached)
        try members.required("stdout", self.stdout)
        try members.required("stdoutCapReached", self.stdoutCapReached)
    }
}

/// Terminate a running `process/spawn` session.
public struct ProcessKillParams: ProtocolObject {
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    public var processHandle: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        processHandle: String,
        others: [String: JSON] = [:]
    ) {
        self.processHandle = processHandle
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.processHandle = try members.required("processHandle")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("processHandle", self.processHandle)
    }
}

/// Empty success response for `process/kill`.
public struct ProcessKillResponse: ProtocolObject {
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

/// Base64-encoded output chunk emitted for a streaming `process/spawn` request.
public struct ProcessOutputDeltaNotification: ProtocolObject {
    /// True on the final streamed chunk for this stream when output was truncated by `outputBytesCap`.
    public var capReached: Bool
    /// Base64-encoded output bytes.
    public var deltaBase64: String
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    public var processHandle: String
    /// Output stream this chunk belongs to.
    public var stream: ProcessOutputStream
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        capReached: Bool,
        deltaBase64: String,
        processHandle: String,
        stream: ProcessOutputStream,
        others: [String: JSON] = [:]
    ) {
        self.capReached = capReached
        self.deltaBase64 = deltaBase64
        self.processHandle = processHandle
        self.stream = stream
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.capReached = try members.required("capReached")
        self.deltaBase64 = try members.required("deltaBase64")
        self.processHandle = try members.required("processHandle")
        self.stream = try members.required("stream")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("capReached", self.capReached)
        try members.required("deltaBase64", self.deltaBase64)
        try members.required("processHandle", self.processHandle)
        try members.required("stream", self.stream)
    }
}

/// Stream label for `process/outputDelta` notifications.
public enum ProcessOutputStream: OpenSet {
    /// stdout stream. PTY mode multiplexes terminal output here.
    case stdout
    /// stderr stream.
    case stderr
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "stdout": self = .stdout
        case "stderr": self = .stderr
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .stdout: "stdout"
        case .stderr: "stderr"
        case .unrecognized(let word): word
        }
    }
}

/// Resize a running PTY-backed `process/spawn` session.
public struct ProcessResizePtyParams: ProtocolObject {
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    public var processHandle: String
    /// New PTY size in character cells.
    public var size: ProcessTerminalSize
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        processHandle: String,
        size: ProcessTerminalSize,
        others: [String: JSON] = [:]
    ) {
        self.processHandle = processHandle
        self.size = size
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.processHandle = try members.required("processHandle")
        self.size = try members.required("size")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("processHandle", self.processHandle)
        try members.required("size", self.size)
    }
}

/// Empty success response for `process/resizePty`.
public struct ProcessResizePtyResponse: ProtocolObject {
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

/// Spawn a standalone process (argv vector) without a Codex sandbox on the host where the app server is running.
///
/// `process/spawn` returns after the process has started and the connection-scoped `processHandle` has been registered. Process output and exit are reported via `process/outputDelta` and `process/exited` notifications.
public struct ProcessSpawnParams: ProtocolObject {
    /// Command argv vector. Empty arrays are rejected.
    public var command: [String]
    /// Absolute working directory for the process.
    public var cwd: AbsolutePathBuf
    /// Client-supplied, connection-scoped process handle.
    ///
    /// Duplicate active handles are rejected on the same connection. The same handle can be reused after the prior process exits.
    public var processHandle: String
    /// Optional environment overrides merged into the app-server process environment.
    ///
    /// Matching names override inherited values. Set a key to `null` to unset an inherited variable.
    public var env: [String: String?]?
    /// Optional per-stream stdout/stderr capture cap in bytes.
    ///
    /// When omitted, the server default applies. Set to `null` to disable the cap.
    public var outputBytesCap: UInt64?
    /// Optional initial PTY size in character cells. Only valid when `tty` is true.
    public var size: ProcessTerminalSize?
    /// Allow follow-up `process/writeStdin` requests to write stdin bytes.
    public var streamStdin: Bool?
    /// Stream stdout/stderr via `process/outputDelta` notifications.
    ///
    /// Streamed bytes are not duplicated into the `process/exited` notification.
    public var streamStdoutStderr: Bool?
    /// Optional timeout in milliseconds.
    ///
    /// When omitted, the server default applies. Set to `null` to disable the timeout.
    public var timeoutMs: Int?
    /// Enable PTY mode.
    ///
    /// This implies `streamStdin` and `streamStdoutStderr`.
    public var tty: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        command: [String],
        cwd: AbsolutePathBuf,
        processHandle: String,
        env: [String: String?]? = nil,
        outputBytesCap: UInt64? = nil,
        size: ProcessTerminalSize? = nil,
        streamStdin: Bool? = nil,
        streamStdoutStderr: Bool? = nil,
        timeoutMs: Int? = nil,
        tty: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.cwd = cwd
        self.processHandle = processHandle
        self.env = env
        self.outputBytesCap = outputBytesCap
        self.size = size
        self.streamStdin = streamStdin
        self.streamStdoutStderr = streamStdoutStderr
        self.timeoutMs = timeoutMs
        self.tty = tty
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.command = try members.required("command")
        self.cwd = try members.required("cwd")
        self.processHandle = try members.required("processHandle")
        self.env = try members.optional("env")
        self.outputBytesCap = try members.optional("outputBytesCap")
        self.size = try members.optional("size")
        self.streamStdin = try members.optional("streamStdin")
        self.streamStdoutStderr = try members.optional("streamStdoutStderr")
        self.timeoutMs = try members.optional("timeoutMs")
        self.tty = try members.optional("tty")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("command", self.command)
        try members.required("cwd", self.cwd)
        try members.required("processHandle", self.processHandle)
        try members.optional("env", self.env)
        try members.optional("outputBytesCap", self.outputBytesCap)
        try members.optional("size", self.size)
        try members.optional("streamStdin", self.streamStdin)
        try members.optional("streamStdoutStderr", self.streamStdoutStderr)
        try members.optional("timeoutMs", self.timeoutMs)
        try members.optional("tty", self.tty)
    }
}

/// Successful response for `process/spawn`.
public struct ProcessSpawnResponse: ProtocolObject {
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

/// PTY size in character cells for `process/spawn` PTY sessions.
public struct ProcessTerminalSize: ProtocolObject {
    /// Terminal width in character cells.
    public var cols: UInt16
    /// Terminal height in character cells.
    public var rows: UInt16
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cols: UInt16,
        rows: UInt16,
        others: [String: JSON] = [:]
    ) {
        self.cols = cols
        self.rows = rows
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cols = try members.required("cols")
        self.rows = try members.required("rows")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("cols", self.cols)
        try members.required("rows", self.rows)
    }
}

/// Write stdin bytes to a running `process/spawn` session, close stdin, or both.
public struct ProcessWriteStdinParams: ProtocolObject {
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    public var processHandle: String
    /// Close stdin after writing `deltaBase64`, if present.
    public var closeStdin: Bool?
    /// Optional base64-encoded stdin bytes to write.
    public var deltaBase64: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        processHandle: String,
        closeStdin: Bool? = nil,
        deltaBase64: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.processHandle = processHandle
        self.closeStdin = closeStdin
        self.deltaBase64 = deltaBase64
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.processHandle = try members.required("processHandle")
        self.closeStdin = try members.optional("closeStdin")
        self.deltaBase64 = try members.optional("deltaBase64")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("processHandle", self.processHandle)
        try members.optional("closeStdin", self.closeStdin)
        try members.optional("deltaBase64", self.deltaBase64)
    }
}

/// Empty success response for `process/writeStdin`.
public struct ProcessWriteStdinResponse: ProtocolObject {
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

/// The case `profile` of `BedrockSetupParams`.
public struct ProfileBedrockSetupParams: ProtocolObject {
    /// `profile`
    public var profile: String
    /// `region`
    public var region: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        profile: String,
        region: String,
        others: [String: JSON] = [:]
    ) {
        self.profile = profile
        self.region = region
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.profile = try members.required("profile")
        self.region = try members.required("region")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "profile")
        try members.required("profile", self.profile)
        try members.required("region", self.region)
    }
}

/// The `project` of `ProjectCreateResponse`, `ProjectImportResponse` and 2 others.
public struct Project: ProtocolObject {
    /// `createdAt`
    public var createdAt: Int
    /// `id`
    public var id: String
    /// `metadata`
    public var metadata: [String: String]
    /// `name`
    public var name: String
    /// `position`
    public var position: Int
    /// `roots`
    public var roots: [ProjectRoot]
    /// `updatedAt`
    public var updatedAt: Int
    /// Newest non-archived member thread's recency, in Unix seconds; null when none exist.
    public var recencyAt: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        createdAt: Int,
        id: String,
        metadata: [String: String],
        name: String,
        position: Int,
        roots: [ProjectRoot],
        updatedAt: Int,
        recencyAt: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.createdAt = createdAt
        self.id = id
        self.metadata = metadata
        self.name = name
        self.position = position
        self.roots = roots
        self.updatedAt = updatedAt
        self.recencyAt = recencyAt
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.createdAt = try members.required("createdAt")
        self.id = try members.required("id")
        self.metadata = try members.required("metadata")
        self.name = try members.required("name")
        self.position = try members.required("position")
        self.roots = try members.required("roots")
        self.updatedAt = try members.required("updatedAt")
        self.recencyAt = try members.optional("recencyAt")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("createdAt", self.createdAt)
        try members.required("id", self.id)
        try members.required("metadata", self.metadata)
        try members.required("name", self.name)
        try members.required("position", self.position)
        try members.required("roots", self.roots)
        try members.required("updatedAt", self.updatedAt)
        try members.optional("recencyAt", self.recencyAt)
    }
}

/// The `changeType` of `ProjectChangedNotification`.
public enum ProjectChangeType: OpenSet {
    /// `created`
    case created
    /// `updated`
    case updated
    /// `deleted`
    case deleted
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "created": self = .created
        case "updated": self = .updated
        case "deleted": self = .deleted
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .created: "created"
        case .updated: "updated"
        case .deleted: "deleted"
        case .unrecognized(let word): word
        }
    }
}

/// What `project/changed` tells.
public struct ProjectChangedNotification: ProtocolObject {
    /// `changeType`
    public var changeType: ProjectChangeType
    /// `projectId`
    public var projectID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        changeType: ProjectChangeType,
        projectID: String,
        others: [String: JSON] = [:]
    ) {
        self.changeType = changeType
        self.projectID = projectID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.changeType = try members.required("changeType")
        self.projectID = try members.required("projectId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("changeType", self.changeType)
        try members.required("projectId", self.projectID)
    }
}

/// Path to a .codex/ folder within a project. There could be multiple of these between `cwd` and the project/repo root.
public struct ProjectConfigLayerSource: ProtocolObject {
    /// `dotCodexFolder`
    public var dotCodexFolder: AbsolutePathBuf
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        dotCodexFolder: AbsolutePathBuf,
        others: [String: JSON] = [:]
    ) {
        self.dotCodexFolder = dotCodexFolder
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.dotCodexFolder = try members.required("dotCodexFolder")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "project")
        try members.required("dotCodexFolder", self.dotCodexFolder)
    }
}

/// What `project/create` takes.
public struct ProjectCreateParams: ProtocolObject {
    /// `idempotencyKey`
    public var idempotencyKey: String
    /// `name`
    public var name: String
    /// `roots`
    public var roots: [ProjectRoot]
    /// `metadata`
    public var metadata: [String: String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        idempotencyKey: String,
        name: String,
        roots: [ProjectRoot],
        metadata: [String: String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.idempotencyKey = idempotencyKey
        self.name = name
        self.roots = roots
        self.metadata = metadata
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.idempotencyKey = try members.required("idempotencyKey")
        self.name = try members.required("name")
        self.roots = try members.required("roots")
        self.metadata = try members.optional("metadata")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("idempotencyKey", self.idempotencyKey)
        try members.required("name", self.name)
        try members.required("roots", self.roots)
        try members.optional("metadata", self.metadata)
    }
}

/// The answer to `project/create`.
public struct ProjectCreateResponse: ProtocolObject {
    /// `project`
    public var project: Project
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        project: Project,
        others: [String: JSON] = [:]
    ) {
        self.project = project
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.project = try members.required("project")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("project", self.project)
    }
}

/// What `project/delete` takes.
public struct ProjectDeleteParams: ProtocolObject {
    /// `projectId`
    public var projectID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        projectID: String,
        others: [String: JSON] = [:]
    ) {
        self.projectID = projectID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.projectID = try members.required("projectId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("projectId", self.projectID)
    }
}

/// The answer to `project/delete`.
public struct ProjectDeleteResponse: ProtocolObject {
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

/// What `project/import` takes.
public struct ProjectImportParams: ProtocolObject {
    /// `idempotencyKey`
    public var idempotencyKey: String
    /// `name`
    public var name: String
    /// `roots`
    public var roots: [ProjectRoot]
    /// `metadata`
    public var metadata: [String: String]?
    /// `threads`
    public var threads: [String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        idempotencyKey: String,
        name: String,
        roots: [ProjectRoot],
        metadata: [String: String]? = nil,
        threads: [String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.idempotencyKey = idempotencyKey
        self.name = name
        self.roots = roots
        self.metadata = metadata
        self.threads = threads
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.idempotencyKey = try members.required("idempotencyKey")
        self.name = try members.required("name")
        self.roots = try members.required("roots")
        self.metadata = try members.optional("metadata")
        self.threads = try members.optional("threads")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("idempotencyKey", self.idempotencyKey)
        try members.required("name", self.name)
        try members.required("roots", self.roots)
        try members.optional("metadata", self.metadata)
        try members.optional("threads", self.threads)
    }
}

/// The answer to `project/import`.
public struct ProjectImportResponse: ProtocolObject {
    /// `project`
    public var project: Project
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        project: Project,
        others: [String: JSON] = [:]
    ) {
        self.project = project
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.project = try members.required("project")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("project", self.project)
    }
}

/// What `project/list` takes.
public struct ProjectListParams: ProtocolObject {
    /// `cursor`
    public var cursor: String?
    /// `limit`
    public var limit: UInt32?
    /// Requires sortKey. Defaults to asc for position and desc for recencyAt.
    public var sortDirection: SortDirection?
    /// Defaults to position. Recency sorting always places empty projects last.
    public var sortKey: ProjectSortKey?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cursor: String? = nil,
        limit: UInt32? = nil,
        sortDirection: SortDirection? = nil,
        sortKey: ProjectSortKey? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cursor = cursor
        self.limit = limit
        self.sortDirection = sortDirection
        self.sortKey = sortKey
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.sortDirection = try members.optional("sortDirection")
        self.sortKey = try members.optional("sortKey")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
        try members.optional("sortDirection", self.sortDirection)
        try members.optional("sortKey", self.sortKey)
    }
}

/// The answer to `project/list`.
public struct ProjectListResponse: ProtocolObject {
    /// `data`
    public var data: [Project]
    /// `nextCursor`
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [Project],
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

/// What `project/move` takes.
public struct ProjectMoveParams: ProtocolObject {
    /// `projectId`
    public var projectID: String
    /// `beforeProjectId`
    public var beforeProjectID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        projectID: String,
        beforeProjectID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.projectID = projectID
        self.beforeProjectID = beforeProjectID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.projectID = try members.required("projectId")
        self.beforeProjectID = try members.optional("beforeProjectId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("projectId", self.projectID)
        try members.optional("beforeProjectId", self.beforeProjectID)
    }
}

/// The answer to `project/move`.
public struct ProjectMoveResponse: ProtocolObject {
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

/// What `project/read` takes.
public struct ProjectReadParams: ProtocolObject {
    /// `projectId`
    public var projectID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        projectID: String,
        others: [String: JSON] = [:]
    ) {
        self.projectID = projectID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.projectID = try members.required("projectId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("projectId", self.projectID)
    }
}

/// The answer to `project/read`.
public struct ProjectReadResponse: ProtocolObject {
    /// `project`
    public var project: Project
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        project: Project,
        others: [String: JSON] = [:]
    ) {
        self.project = project
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.project = try members.required("project")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("project", self.project)
    }
}

/// One of the `roots` of `Project`, `ProjectCreateParams` and 2 others.
public struct ProjectRoot: ProtocolObject {
    /// `path`
    public var path: AbsolutePathBuf
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: AbsolutePathBuf,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("path", self.path)
    }
}

/// The case `project_roots` of `FileSystemSpecialPath`.
public struct ProjectRootsFileSystemSpecialPath: ProtocolObject {
    /// `subpath`
    public var subpath: LegacyAppPathString?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        subpath: LegacyAppPathString? = nil,
        others: [String: JSON] = [:]
    ) {
        self.subpath = subpath
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "kind")
        self.subpath = try members.optional("subpath")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "kind", "project_roots")
        try members.optional("subpath", self.subpath)
    }
}

/// The `sortKey` of `ProjectListParams`.
public enum ProjectSortKey: OpenSet {
    /// `position`
    case position
    /// `recencyAt`
    case recencyAt
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "position": self = .position
        case "recencyAt": self = .recencyAt
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .position: "position"
        case .recencyAt: "recencyAt"
        case .unrecognized(let word): word
        }
    }
}

/// What `project/update` takes.
public struct ProjectUpdateParams: ProtocolObject {
    /// `projectId`
    public var projectID: String
    /// `metadata`
    public var metadata: [String: String]?
    /// `name`
    public var name: String?
    /// `roots`
    public var roots: [ProjectRoot]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        projectID: String,
        metadata: [String: String]? = nil,
        name: String? = nil,
        roots: [ProjectRoot]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.projectID = projectID
        self.metadata = metadata
        self.name = name
        self.roots = roots
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.projectID = try members.required("projectId")
        self.metadata = try members.optional("metadata")
        self.name = try members.optional("name")
        self.roots = try members.optional("roots")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("projectId", self.projectID)
        try members.optional("metadata", self.metadata)
        try members.optional("name", self.name)
        try members.optional("roots", self.roots)
    }
}

/// The answer to `project/update`.
public struct ProjectUpdateResponse: ProtocolObject {
    /// `project`
    public var project: Project
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        project: Project,
        others: [String: JSON] = [:]
    ) {
        self.project = project
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.project = try members.required("project")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("project", self.project)
    }
}

/// The case `prompt` of `ConfiguredHookHandler`.
public struct PromptConfiguredHookHandler: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "prompt")
    }
}

/// The case `prompt` of `HookMetadata`.
public struct PromptHookMetadata: ProtocolObject {
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
        var members = try EncodedMembers(encoder, others, tag: "handlerType", "prompt")
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
