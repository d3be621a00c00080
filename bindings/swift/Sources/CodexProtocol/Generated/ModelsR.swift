// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The `rateLimitReachedType` of `RateLimitSnapshot`.
public enum RateLimitReachedType: OpenSet {
    /// `rate_limit_reached`
    case rateLimitReached
    /// `workspace_owner_credits_depleted`
    case workspaceOwnerCreditsDepleted
    /// `workspace_member_credits_depleted`
    case workspaceMemberCreditsDepleted
    /// `workspace_owner_usage_limit_reached`
    case workspaceOwnerUsageLimitReached
    /// `workspace_member_usage_limit_reached`
    case workspaceMemberUsageLimitReached
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "rate_limit_reached": self = .rateLimitReached
        case "workspace_owner_credits_depleted": self = .workspaceOwnerCreditsDepleted
        case "workspace_member_credits_depleted": self = .workspaceMemberCreditsDepleted
        case "workspace_owner_usage_limit_reached": self = .workspaceOwnerUsageLimitReached
        case "workspace_member_usage_limit_reached": self = .workspaceMemberUsageLimitReached
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .rateLimitReached: "rate_limit_reached"
        case .workspaceOwnerCreditsDepleted: "workspace_owner_credits_depleted"
        case .workspaceMemberCreditsDepleted: "workspace_member_credits_depleted"
        case .workspaceOwnerUsageLimitReached: "workspace_owner_usage_limit_reached"
        case .workspaceMemberUsageLimitReached: "workspace_member_usage_limit_reached"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `credits` of `RateLimitResetCreditsSummary`.
public struct RateLimitResetCredit: ProtocolObject {
    /// Unix timestamp in seconds when the credit was granted.
    public var grantedAt: Int
    /// Opaque backend identifier for this reset credit.
    public var id: String
    /// `resetType`
    public var resetType: RateLimitResetType
    /// `status`
    public var status: RateLimitResetCreditStatus
    /// Backend-provided display description for this credit, or `null` when unavailable.
    public var description: String?
    /// Unix timestamp in seconds when the credit expires, or `null` if it does not expire.
    public var expiresAt: Int?
    /// Backend-provided display title for this credit, or `null` when unavailable.
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        grantedAt: Int,
        id: String,
        resetType: RateLimitResetType,
        status: RateLimitResetCreditStatus,
        description: String? = nil,
        expiresAt: Int? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.grantedAt = grantedAt
        self.id = id
        self.resetType = resetType
        self.status = status
        self.description = description
        self.expiresAt = expiresAt
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.grantedAt = try members.required("grantedAt")
        self.id = try members.required("id")
        self.resetType = try members.required("resetType")
        self.status = try members.required("status")
        self.description = try members.optional("description")
        self.expiresAt = try members.optional("expiresAt")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("grantedAt", self.grantedAt)
        try members.required("id", self.id)
        try members.required("resetType", self.resetType)
        try members.required("status", self.status)
        try members.optional("description", self.description)
        try members.optional("expiresAt", self.expiresAt)
        try members.optional("title", self.title)
    }
}

/// The `status` of `RateLimitResetCredit`.
public enum RateLimitResetCreditStatus: OpenSet {
    /// `available`
    case available
    /// `redeeming`
    case redeeming
    /// `redeemed`
    case redeemed
    /// `unknown`
    case unknown
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "available": self = .available
        case "redeeming": self = .redeeming
        case "redeemed": self = .redeemed
        case "unknown": self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .available: "available"
        case .redeeming: "redeeming"
        case .redeemed: "redeemed"
        case .unknown: "unknown"
        case .unrecognized(let word): word
        }
    }
}

/// The `rateLimitResetCredits` of `GetAccountRateLimitsResponse`.
public struct RateLimitResetCreditsSummary: ProtocolObject {
    /// `availableCount`
    public var availableCount: Int
    /// Detail rows for available reset credits, when the backend provides them.
    ///
    /// `null` means only `availableCount` is known, while an empty array means details were fetched and no available credits were returned. The backend may cap this list, so its length can be less than `availableCount`.
    public var credits: [RateLimitResetCredit]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        availableCount: Int,
        credits: [RateLimitResetCredit]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.availableCount = availableCount
        self.credits = credits
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.availableCount = try members.required("availableCount")
        self.credits = try members.optional("credits")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("availableCount", self.availableCount)
        try members.optional("credits", self.credits)
    }
}

/// The `resetType` of `RateLimitResetCredit`.
public enum RateLimitResetType: OpenSet {
    /// `codexRateLimits`
    case codexRateLimits
    /// `unknown`
    case unknown
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "codexRateLimits": self = .codexRateLimits
        case "unknown": self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .codexRateLimits: "codexRateLimits"
        case .unknown: "unknown"
        case .unrecognized(let word): word
        }
    }
}

/// The `rateLimits` of `AccountRateLimitsUpdatedNotification` and `GetAccountRateLimitsResponse`.
public struct RateLimitSnapshot: ProtocolObject {
    /// `credits`
    public var credits: CreditsSnapshot?
    /// `individualLimit`
    public var individualLimit: SpendControlLimitSnapshot?
    /// `limitId`
    public var limitID: String?
    /// `limitName`
    public var limitName: String?
    /// Normal model whose display name and reasoning options describe this quota alias.
    public var normalModelSlug: String?
    /// `planType`
    public var planType: PlanType?
    /// `primary`
    public var primary: RateLimitWindow?
    /// `rateLimitReachedType`
    public var rateLimitReachedType: RateLimitReachedType?
    /// `secondary`
    public var secondary: RateLimitWindow?
    /// Backend-reported spend-control state. `None` is unavailable, not a sparse-update recovery.
    public var spendControlReached: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        credits: CreditsSnapshot? = nil,
        individualLimit: SpendControlLimitSnapshot? = nil,
        limitID: String? = nil,
        limitName: String? = nil,
        normalModelSlug: String? = nil,
        planType: PlanType? = nil,
        primary: RateLimitWindow? = nil,
        rateLimitReachedType: RateLimitReachedType? = nil,
        secondary: RateLimitWindow? = nil,
        spendControlReached: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.credits = credits
        self.individualLimit = individualLimit
        self.limitID = limitID
        self.limitName = limitName
        self.normalModelSlug = normalModelSlug
        self.planType = planType
        self.primary = primary
        self.rateLimitReachedType = rateLimitReachedType
        self.secondary = secondary
        self.spendControlReached = spendControlReached
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.credits = try members.optional("credits")
        self.individualLimit = try members.optional("individualLimit")
        self.limitID = try members.optional("limitId")
        self.limitName = try members.optional("limitName")
        self.normalModelSlug = try members.optional("normalModelSlug")
        self.planType = try members.optional("planType")
        self.primary = try members.optional("primary")
        self.rateLimitReachedType = try members.optional("rateLimitReachedType")
        self.secondary = try members.optional("secondary")
        self.spendControlReached = try members.optional("spendControlReached")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("credits", self.credits)
        try members.optional("individualLimit", self.individualLimit)
        try members.optional("limitId", self.limitID)
        try members.optional("limitName", self.limitName)
        try members.optional("normalModelSlug", self.normalModelSlug)
        try members.optional("planType", self.planType)
        try members.optional("primary", self.primary)
        try members.optional("rateLimitReachedType", self.rateLimitReachedType)
        try members.optional("secondary", self.secondary)
        try members.optional("spendControlReached", self.spendControlReached)
    }
}

/// The `primary` of `RateLimitSnapshot`.
public struct RateLimitWindow: ProtocolObject {
    /// `usedPercent`
    public var usedPercent: Int32
    /// `resetsAt`
    public var resetsAt: Int?
    /// `windowDurationMins`
    public var windowDurationMins: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        usedPercent: Int32,
        resetsAt: Int? = nil,
        windowDurationMins: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.usedPercent = usedPercent
        self.resetsAt = resetsAt
        self.windowDurationMins = windowDurationMins
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.usedPercent = try members.required("usedPercent")
        self.resetsAt = try members.optional("resetsAt")
        self.windowDurationMins = try members.optional("windowDurationMins")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("usedPercent", self.usedPercent)
        try members.optional("resetsAt", self.resetsAt)
        try members.optional("windowDurationMins", self.windowDurationMins)
    }
}

/// The case `read` of `CommandAction`.
public struct ReadCommandAction: ProtocolObject {
    /// `command`
    public var command: String
    /// `name`
    public var name: String
    /// `path`
    public var path: LegacyAppPathString
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        command: String,
        name: String,
        path: LegacyAppPathString,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.name = name
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.command = try members.required("command")
        self.name = try members.required("name")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "read")
        try members.required("command", self.command)
        try members.required("name", self.name)
        try members.required("path", self.path)
    }
}

/// The case `readOnly` of `SandboxPolicy`.
public struct ReadOnlySandboxPolicy: ProtocolObject {
    /// `networkAccess`
    public var networkAccess: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        networkAccess: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.networkAccess = networkAccess
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.networkAccess = try members.optional("networkAccess")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "readOnly")
        try members.optional("networkAccess", self.networkAccess)
    }
}

/// The case `read` of `ParsedCommand`.
public struct ReadParsedCommand: ProtocolObject {
    /// `cmd`
    public var cmd: String
    /// `name`
    public var name: String
    /// (Best effort) Path to the file being read by the command. When possible, this is an absolute path, though when relative, it should be resolved against the `cwd` that will be used to run the command to derive the absolute path.
    public var path: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cmd: String,
        name: String,
        path: String,
        others: [String: JSON] = [:]
    ) {
        self.cmd = cmd
        self.name = name
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.cmd = try members.required("cmd")
        self.name = try members.required("name")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "read")
        try members.required("cmd", self.cmd)
        try members.required("name", self.name)
        try members.required("path", self.path)
    }
}

/// The case `read` of `ThreadReadStateOperation`.
public struct ReadThreadReadStateOperation: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "read")
    }
}

/// The `version` of `ThreadRealtimeStartParams` and `ThreadRealtimeStartedNotification`.
public enum RealtimeConversationVersion: OpenSet {
    /// `v1`
    case v1
    /// `v2`
    case v2
    /// `v3`
    case v3
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "v1": self = .v1
        case "v2": self = .v2
        case "v3": self = .v3
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .v1: "v1"
        case .v2: "v2"
        case .v3: "v3"
        case .unrecognized(let word): word
        }
    }
}

/// The `outputModality` of `ThreadRealtimeStartParams`.
public enum RealtimeOutputModality: OpenSet {
    /// `text`
    case text
    /// `audio`
    case audio
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "text": self = .text
        case "audio": self = .audio
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .text: "text"
        case .audio: "audio"
        case .unrecognized(let word): word
        }
    }
}

/// The case `realtimeSessionClosed` of `ThreadRealtimeItem`.
public struct RealtimeSessionClosedThreadRealtimeItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `outcome`
    public var outcome: ThreadRealtimeSessionOutcome
    /// `realtimeSessionId`
    public var realtimeSessionID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        outcome: ThreadRealtimeSessionOutcome,
        realtimeSessionID: String,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.outcome = outcome
        self.realtimeSessionID = realtimeSessionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.outcome = try members.required("outcome")
        self.realtimeSessionID = try members.required("realtimeSessionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "realtimeSessionClosed")
        try members.required("id", self.id)
        try members.required("outcome", self.outcome)
        try members.required("realtimeSessionId", self.realtimeSessionID)
    }
}

/// The case `realtimeSessionStarted` of `ThreadRealtimeItem`.
public struct RealtimeSessionStartedThreadRealtimeItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `realtimeSessionId`
    public var realtimeSessionID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        realtimeSessionID: String,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.realtimeSessionID = realtimeSessionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.realtimeSessionID = try members.required("realtimeSessionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "realtimeSessionStarted")
        try members.required("id", self.id)
        try members.required("realtimeSessionId", self.realtimeSessionID)
    }
}

/// The case `realtime` of `ThreadTimelineEntry`.
public struct RealtimeThreadTimelineEntry: ProtocolObject {
    /// `item`
    public var item: ThreadRealtimeItem
    /// `position`
    public var position: UInt64
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        item: ThreadRealtimeItem,
        position: UInt64,
        others: [String: JSON] = [:]
    ) {
        self.item = item
        self.position = position
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.item = try members.required("item")
        self.position = try members.required("position")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "realtime")
        try members.required("item", self.item)
        try members.required("position", self.position)
    }
}

/// The `defaultV1` of `RealtimeVoicesList`.
public enum RealtimeVoice: OpenSet {
    /// `alloy`
    case alloy
    /// `arbor`
    case arbor
    /// `ash`
    case ash
    /// `aube`
    case aube
    /// `ballad`
    case ballad
    /// `breeze`
    case breeze
    /// `bubbie`
    case bubbie
    /// `cedar`
    case cedar
    /// `coral`
    case coral
    /// `cove`
    case cove
    /// `echo`
    case echo
    /// `ember`
    case ember
    /// `haetsal`
    case haetsal
    /// `hanul`
    case hanul
    /// `himari`
    case himari
    /// `juniper`
    case juniper
    /// `leher`
    case leher
    /// `maple`
    case maple
    /// `marin`
    case marin
    /// `miko`
    case miko
    /// `neer`
    case neer
    /// `porto`
    case porto
    /// `rindo`
    case rindo
    /// `rio`
    case rio
    /// `rivage`
    case rivage
    /// `sage`
    case sage
    /// `selva`
    case selva
    /// `shimmer`
    case shimmer
    /// `sol`
    case sol
    /// `sonna`
    case sonna
    /// `spruce`
    case spruce
    /// `tinta`
    case tinta
    /// `vale`
    case vale
    /// `verse`
    case verse
    /// `viola`
    case viola
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "alloy": self = .alloy
        case "arbor": self = .arbor
        case "ash": self = .ash
        case "aube": self = .aube
        case "ballad": self = .ballad
        case "breeze": self = .breeze
        case "bubbie": self = .bubbie
        case "cedar": self = .cedar
        case "coral": self = .coral
        case "cove": self = .cove
        case "echo": self = .echo
        case "ember": self = .ember
        case "haetsal": self = .haetsal
        case "hanul": self = .hanul
        case "himari": self = .himari
        case "juniper": self = .juniper
        case "leher": self = .leher
        case "maple": self = .maple
        case "marin": self = .marin
        case "miko": self = .miko
        case "neer": self = .neer
        case "porto": self = .porto
        case "rindo": self = .rindo
        case "rio": self = .rio
        case "rivage": self = .rivage
        case "sage": self = .sage
        case "selva": self = .selva
        case "shimmer": self = .shimmer
        case "sol": self = .sol
        case "sonna": self = .sonna
        case "spruce": self = .spruce
        case "tinta": self = .tinta
        case "vale": self = .vale
        case "verse": self = .verse
        case "viola": self = .viola
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .alloy: "alloy"
        case .arbor: "arbor"
        case .ash: "ash"
        case .aube: "aube"
        case .ballad: "ballad"
        case .breeze: "breeze"
        case .bubbie: "bubbie"
        case .cedar: "cedar"
        case .coral: "coral"
        case .cove: "cove"
        case .echo: "echo"
        case .ember: "ember"
        case .haetsal: "haetsal"
        case .hanul: "hanul"
        case .himari: "himari"
        case .juniper: "juniper"
        case .leher: "leher"
        case .maple: "maple"
        case .marin: "marin"
        case .miko: "miko"
        case .neer: "neer"
        case .porto: "porto"
        case .rindo: "rindo"
        case .rio: "rio"
        case .rivage: "rivage"
        case .sage: "sage"
        case .selva: "selva"
        case .shimmer: "shimmer"
        case .sol: "sol"
        case .sonna: "sonna"
        case .spruce: "spruce"
        case .tinta: "tinta"
        case .vale: "vale"
        case .verse: "verse"
        case .viola: "viola"
        case .unrecognized(let word): word
        }
    }
}

/// The `voices` of `ThreadRealtimeListVoicesResponse`.
public struct RealtimeVoicesList: ProtocolObject {
    /// `defaultV1`
    public var defaultV1: RealtimeVoice
    /// `defaultV2`
    public var defaultV2: RealtimeVoice
    /// `v1`
    public var v1: [RealtimeVoice]
    /// `v2`
    public var v2: [RealtimeVoice]
    /// `v3`
    public var v3: [RealtimeVoice]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        defaultV1: RealtimeVoice,
        defaultV2: RealtimeVoice,
        v1: [RealtimeVoice],
        v2: [RealtimeVoice],
        v3: [RealtimeVoice]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.defaultV1 = defaultV1
        self.defaultV2 = defaultV2
        self.v1 = v1
        self.v2 = v2
        self.v3 = v3
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.defaultV1 = try members.required("defaultV1")
        self.defaultV2 = try members.required("defaultV2")
        self.v1 = try members.required("v1")
        self.v2 = try members.required("v2")
        self.v3 = try members.optional("v3")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("defaultV1", self.defaultV1)
        try members.required("defaultV2", self.defaultV2)
        try members.required("v1", self.v1)
        try members.required("v2", self.v2)
        try members.optional("v3", self.v3)
    }
}

/// A non-empty reasoning effort value advertised by the model.
public typealias ReasoningEffort = String

/// One of the `supportedReasoningEfforts` of `Model`.
public struct ReasoningEffortOption: ProtocolObject {
    /// `description`
    public var description: String
    /// `reasoningEffort`
    public var reasoningEffort: ReasoningEffort
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        description: String,
        reasoningEffort: ReasoningEffort,
        others: [String: JSON] = [:]
    ) {
        self.description = description
        self.reasoningEffort = reasoningEffort
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.description = try members.required("description")
        self.reasoningEffort = try members.required("reasoningEffort")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("description", self.description)
        try members.required("reasoningEffort", self.reasoningEffort)
    }
}

/// One of the `content` of `ReasoningResponseItem`.
public indirect enum ReasoningItemContent: ProtocolUnion {
    /// The case `reasoning_text` of `ReasoningItemContent`.
    case reasoningText(ReasoningTextReasoningItemContent)
    /// The case `text` of `ReasoningItemContent`.
    case text(TextReasoningItemContent)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "reasoning_text": if let value = try? ReasoningTextReasoningItemContent(from: decoder) { self = .reasoningText(value); return }
        case "text": if let value = try? TextReasoningItemContent(from: decoder) { self = .text(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .reasoningText(let value): try value.encode(to: encoder)
        case .text(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// One of the `summary` of `ReasoningResponseItem`.
public indirect enum ReasoningItemReasoningSummary: ProtocolUnion {
    /// The case `summary_text` of `ReasoningItemReasoningSummary`.
    case summaryText(SummaryTextReasoningItemReasoningSummary)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "summary_text": if let value = try? SummaryTextReasoningItemReasoningSummary(from: decoder) { self = .summaryText(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .summaryText(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The case `reasoning` of `ResponseItem`.
public struct ReasoningResponseItem: ProtocolObject {
    /// `summary`
    public var summary: [ReasoningItemReasoningSummary]
    /// `content`
    public var content: [ReasoningItemContent]?
    /// `encrypted_content`
    public var encryptedContent: String?
    /// `id`
    public var id: String?
    /// `internal_chat_message_metadata_passthrough`
    public var internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        summary: [ReasoningItemReasoningSummary],
        content: [ReasoningItemContent]? = nil,
        encryptedContent: String? = nil,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        others: [String: JSON] = [:]
    ) {
        self.summary = summary
        self.content = content
        self.encryptedContent = encryptedContent
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.summary = try members.required("summary")
        self.content = try members.optional("content")
        self.encryptedContent = try members.optional("encrypted_content")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "reasoning")
        try members.required("summary", self.summary)
        try members.optional("content", self.content)
        try members.optional("encrypted_content", self.encryptedContent)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
    }
}

/// A summary of the reasoning performed by the model. This can be useful for debugging and understanding the model's reasoning process. See https://platform.openai.com/docs/guides/reasoning?api-mode=responses#reasoning-summaries
public enum ReasoningSummary: OpenSet {
    /// `auto`
    case auto
    /// `concise`
    case concise
    /// `detailed`
    case detailed
    /// Option to disable reasoning summaries.
    case none
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "concise": self = .concise
        case "detailed": self = .detailed
        case "none": self = .none
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .auto: "auto"
        case .concise: "concise"
        case .detailed: "detailed"
        case .none: "none"
        case .unrecognized(let word): word
        }
    }
}

/// What `item/reasoning/summaryPartAdded` tells.
public struct ReasoningSummaryPartAddedNotification: ProtocolObject {
    /// `itemId`
    public var itemID: String
    /// `summaryIndex`
    public var summaryIndex: Int
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemID: String,
        summaryIndex: Int,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.itemID = itemID
        self.summaryIndex = summaryIndex
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.itemID = try members.required("itemId")
        self.summaryIndex = try members.required("summaryIndex")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("itemId", self.itemID)
        try members.required("summaryIndex", self.summaryIndex)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// What `item/reasoning/summaryTextDelta` tells.
public struct ReasoningSummaryTextDeltaNotification: ProtocolObject {
    /// `delta`
    public var delta: String
    /// `itemId`
    public var itemID: String
    /// `summaryIndex`
    public var summaryIndex: Int
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
        summaryIndex: Int,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.delta = delta
        self.itemID = itemID
        self.summaryIndex = summaryIndex
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.delta = try members.required("delta")
        self.itemID = try members.required("itemId")
        self.summaryIndex = try members.required("summaryIndex")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("delta", self.delta)
        try members.required("itemId", self.itemID)
        try members.required("summaryIndex", self.summaryIndex)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// What `item/reasoning/textDelta` tells.
public struct ReasoningTextDeltaNotification: ProtocolObject {
    /// `contentIndex`
    public var contentIndex: Int
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
        contentIndex: Int,
        delta: String,
        itemID: String,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.contentIndex = contentIndex
        self.delta = delta
        self.itemID = itemID
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.contentIndex = try members.required("contentIndex")
        self.delta = try members.required("delta")
        self.itemID = try members.required("itemId")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("contentIndex", self.contentIndex)
        try members.required("delta", self.delta)
        try members.required("itemId", self.itemID)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// The case `reasoning_text` of `ReasoningItemContent`.
public struct ReasoningTextReasoningItemContent: ProtocolObject {
    /// `text`
    public var text: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        text: String,
        others: [String: JSON] = [:]
    ) {
        self.text = text
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.text = try members.required("text")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "reasoning_text")
        try members.required("text", self.text)
    }
}

/// The case `reasoning` of `ThreadItem`.
public struct ReasoningThreadItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `content`
    public var content: [String]?
    /// `summary`
    public var summary: [String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        content: [String]? = nil,
        summary: [String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.content = content
        self.summary = summary
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.content = try members.optional("content")
        self.summary = try members.optional("summary")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "reasoning")
        try members.required("id", self.id)
        try members.optional("content", self.content)
        try members.optional("summary", self.summary)
    }
}

/// One of the `data` of `RemoteControlClientsListResponse`.
public struct RemoteControlClient: ProtocolObject {
    /// `clientId`
    public var clientID: String
    /// `appVersion`
    public var appVersion: String?
    /// `deviceModel`
    public var deviceModel: String?
    /// `deviceType`
    public var deviceType: String?
    /// `displayName`
    public var displayName: String?
    /// `lastSeenAt`
    public var lastSeenAt: Int?
    /// `osVersion`
    public var osVersion: String?
    /// `platform`
    public var platform: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        clientID: String,
        appVersion: String? = nil,
        deviceModel: String? = nil,
        deviceType: String? = nil,
        displayName: String? = nil,
        lastSeenAt: Int? = nil,
        osVersion: String? = nil,
        platform: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.clientID = clientID
        self.appVersion = appVersion
        self.deviceModel = deviceModel
        self.deviceType = deviceType
        self.displayName = displayName
        self.lastSeenAt = lastSeenAt
        self.osVersion = osVersion
        self.platform = platform
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.clientID = try members.required("clientId")
        self.appVersion = try members.optional("appVersion")
        self.deviceModel = try members.optional("deviceModel")
        self.deviceType = try members.optional("deviceType")
        self.displayName = try members.optional("displayName")
        self.lastSeenAt = try members.optional("lastSeenAt")
        self.osVersion = try members.optional("osVersion")
        self.platform = try members.optional("platform")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("clientId", self.clientID)
        try members.optional("appVersion", self.appVersion)
        try members.optional("deviceModel", self.deviceModel)
        try members.optional("deviceType", self.deviceType)
        try members.optional("displayName", self.displayName)
        try members.optional("lastSeenAt", self.lastSeenAt)
        try members.optional("osVersion", self.osVersion)
        try members.optional("platform", self.platform)
    }
}

/// The `order` of `RemoteControlClientsListParams`.
public enum RemoteControlClientsListOrder: OpenSet {
    /// `asc`
    case asc
    /// `desc`
    case desc
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "asc": self = .asc
        case "desc": self = .desc
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .asc: "asc"
        case .desc: "desc"
        case .unrecognized(let word): word
        }
    }
}

/// What `remoteControl/client/list` takes.
public struct RemoteControlClientsListParams: ProtocolObject {
    /// `environmentId`
    public var environmentID: String
    /// `cursor`
    public var cursor: String?
    /// `limit`
    public var limit: UInt32?
    /// `order`
    public var order: RemoteControlClientsListOrder?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        environmentID: String,
        cursor: String? = nil,
        limit: UInt32? = nil,
        order: RemoteControlClientsListOrder? = nil,
        others: [String: JSON] = [:]
    ) {
        self.environmentID = environmentID
        self.cursor = cursor
        self.limit = limit
        self.order = order
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.environmentID = try members.required("environmentId")
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.order = try members.optional("order")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("environmentId", self.environmentID)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
        try members.optional("order", self.order)
    }
}

/// The answer to `remoteControl/client/list`.
public struct RemoteControlClientsListResponse: ProtocolObject {
    /// `data`
    public var data: [RemoteControlClient]
    /// `nextCursor`
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [RemoteControlClient],
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

/// What `remoteControl/client/revoke` takes.
public struct RemoteControlClientsRevokeParams: ProtocolObject {
    /// `clientId`
    public var clientID: String
    /// `environmentId`
    public var environmentID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        clientID: String,
        environmentID: String,
        others: [String: JSON] = [:]
    ) {
        self.clientID = clientID
        self.environmentID = environmentID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.clientID = try members.required("clientId")
        self.environmentID = try members.required("environmentId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("clientId", self.clientID)
        try members.required("environmentId", self.environmentID)
    }
}

/// The answer to `remoteControl/client/revoke`.
public struct RemoteControlClientsRevokeResponse: ProtocolObject {
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

/// The `status` of `RemoteControlDisableResponse`, `RemoteControlEnableResponse` and 2 others.
public enum RemoteControlConnectionStatus: OpenSet {
    /// `disabled`
    case disabled
    /// `connecting`
    case connecting
    /// `connected`
    case connected
    /// `errored`
    case errored
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "disabled": self = .disabled
        case "connecting": self = .connecting
        case "connected": self = .connected
        case "errored": self = .errored
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .disabled: "disabled"
        case .connecting: "connecting"
        case .connected: "connected"
        case .errored: "errored"
        case .unrecognized(let word): word
        }
    }
}

/// What `remoteControl/disable` takes.
public struct RemoteControlDisableParams: ProtocolObject {
    /// `ephemeral`
    public var ephemeral: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        ephemeral: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.ephemeral = ephemeral
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.ephemeral = try members.optional("ephemeral")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("ephemeral", self.ephemeral)
    }
}

/// The answer to `remoteControl/disable`.
public struct RemoteControlDisableResponse: ProtocolObject {
    /// `installationId`
    public var installationID: String
    /// `serverName`
    public var serverName: String
    /// `status`
    public var status: RemoteControlConnectionStatus
    /// `environmentId`
    public var environmentID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        installationID: String,
        serverName: String,
        status: RemoteControlConnectionStatus,
        environmentID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.installationID = installationID
        self.serverName = serverName
        self.status = status
        self.environmentID = environmentID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.installationID = try members.required("installationId")
        self.serverName = try members.required("serverName")
        self.status = try members.required("status")
        self.environmentID = try members.optional("environmentId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("installationId", self.installationID)
        try members.required("serverName", self.serverName)
        try members.required("status", self.status)
        try members.optional("environmentId", self.environmentID)
    }
}

/// What `remoteControl/enable` takes.
public struct RemoteControlEnableParams: ProtocolObject {
    /// `ephemeral`
    public var ephemeral: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        ephemeral: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.ephemeral = ephemeral
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.ephemeral = try members.optional("ephemeral")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("ephemeral", self.ephemeral)
    }
}

/// The answer to `remoteControl/enable`.
public struct RemoteControlEnableResponse: ProtocolObject {
    /// `installationId`
    public var installationID: String
    /// `serverName`
    public var serverName: String
    /// `status`
    public var status: RemoteControlConnectionStatus
    /// `environmentId`
    public var environmentID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        installationID: String,
        serverName: String,
        status: RemoteControlConnectionStatus,
        environmentID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.installationID = installationID
        self.serverName = serverName
        self.status = status
        self.environmentID = environmentID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.installationID = try members.required("installationId")
        self.serverName = try members.required("serverName")
        self.status = try members.required("status")
        self.environmentID = try members.optional("environmentId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("installationId", self.installationID)
        try members.required("serverName", self.serverName)
        try members.required("status", self.status)
        try members.optional("environmentId", self.environmentID)
    }
}

/// What `remoteControl/pairing/start` takes.
public struct RemoteControlPairingStartParams: ProtocolObject {
    /// `manualCode`
    public var manualCode: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        manualCode: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.manualCode = manualCode
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.manualCode = try members.optional("manualCode")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("manualCode", self.manualCode)
    }
}

/// The answer to `remoteControl/pairing/start`.
public struct RemoteControlPairingStartResponse: ProtocolObject {
    /// `environmentId`
    public var environmentID: String
    /// `expiresAt`
    public var expiresAt: Int
    /// `pairingCode`
    public var pairingCode: String
    /// `manualPairingCode`
    public var manualPairingCode: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        environmentID: String,
        expiresAt: Int,
        pairingCode: String,
        manualPairingCode: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.environmentID = environmentID
        self.expiresAt = expiresAt
        self.pairingCode = pairingCode
        self.manualPairingCode = manualPairingCode
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.environmentID = try members.required("environmentId")
        self.expiresAt = try members.required("expiresAt")
        self.pairingCode = try members.required("pairingCode")
        self.manualPairingCode = try members.optional("manualPairingCode")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("environmentId", self.environmentID)
        try members.required("expiresAt", self.expiresAt)
        try members.required("pairingCode", self.pairingCode)
        try members.optional("manualPairingCode", self.manualPairingCode)
    }
}

/// What `remoteControl/pairing/status` takes.
public struct RemoteControlPairingStatusParams: ProtocolObject {
    /// `manualPairingCode`
    public var manualPairingCode: String?
    /// `pairingCode`
    public var pairingCode: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        manualPairingCode: String? = nil,
        pairingCode: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.manualPairingCode = manualPairingCode
        self.pairingCode = pairingCode
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.manualPairingCode = try members.optional("manualPairingCode")
        self.pairingCode = try members.optional("pairingCode")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("manualPairingCode", self.manualPairingCode)
        try members.optional("pairingCode", self.pairingCode)
    }
}

/// The answer to `remoteControl/pairing/status`.
public struct RemoteControlPairingStatusResponse: ProtocolObject {
    /// `claimed`
    public var claimed: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        claimed: Bool,
        others: [String: JSON] = [:]
    ) {
        self.claimed = claimed
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.claimed = try members.required("claimed")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("claimed", self.claimed)
    }
}

/// Current remote-control connection status and remote identity exposed to clients.
public struct RemoteControlStatusChangedNotification: ProtocolObject {
    /// `installationId`
    public var installationID: String
    /// `serverName`
    public var serverName: String
    /// `status`
    public var status: RemoteControlConnectionStatus
    /// `environmentId`
    public var environmentID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        installationID: String,
        serverName: String,
        status: RemoteControlConnectionStatus,
        environmentID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.installationID = installationID
        self.serverName = serverName
        self.status = status
        self.environmentID = environmentID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.installationID = try members.required("installationId")
        self.serverName = try members.required("serverName")
        self.status = try members.required("status")
        self.environmentID = try members.optional("environmentId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("installationId", self.installationID)
        try members.required("serverName", self.serverName)
        try members.required("status", self.status)
        try members.optional("environmentId", self.environmentID)
    }
}

/// The answer to `remoteControl/status/read`.
public struct RemoteControlStatusReadResponse: ProtocolObject {
    /// `installationId`
    public var installationID: String
    /// `serverName`
    public var serverName: String
    /// `status`
    public var status: RemoteControlConnectionStatus
    /// `environmentId`
    public var environmentID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        installationID: String,
        serverName: String,
        status: RemoteControlConnectionStatus,
        environmentID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.installationID = installationID
        self.serverName = serverName
        self.status = status
        self.environmentID = environmentID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.installationID = try members.required("installationId")
        self.serverName = try members.required("serverName")
        self.status = try members.required("status")
        self.environmentID = try members.optional("environmentId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("installationId", self.installationID)
        try members.required("serverName", self.serverName)
        try members.required("status", self.status)
        try members.optional("environmentId", self.environmentID)
    }
}

/// The plugin is available in the remote catalog. Download metadata is kept server-side and is not exposed through the app-server API.
public struct RemotePluginSource: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "remote")
    }
}

/// One of the `requestHeaders` of `BrowserUseExtensionRequirements`.
public struct RequestHeader: ProtocolObject {
    /// `name`
    public var name: String
    /// `value`
    public var value: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        value: String,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.value = value
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.value = try members.required("value")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("value", self.value)
    }
}

/// The `requestId` of `ServerRequestResolvedNotification` and `UserVerificationCancelParams`.
public indirect enum RequestID: ProtocolUnion {
    /// One that is `String`.
    case text(String)
    /// One that is `Int`.
    case number(Int)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes what it is one of.
    public init(from decoder: any Decoder) throws {
        var found = BestFit<Self>()
        if let value = try? String(from: decoder) { found.consider(.text(value), value) }
        if let value = try? Int(from: decoder) { found.consider(.number(value), value) }
        self = try found.best ?? .unrecognized(JSON(from: decoder))
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .number(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The `permissions` of `PermissionsRequestApprovalParams` and `RequestPermissionsGuardianApprovalReviewAction`.
public struct RequestPermissionProfile: ProtocolObject {
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

/// The case `requestPermissions` of `GuardianApprovalReviewAction`.
public struct RequestPermissionsGuardianApprovalReviewAction: ProtocolObject {
    /// `permissions`
    public var permissions: RequestPermissionProfile
    /// `reason`
    public var reason: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        permissions: RequestPermissionProfile,
        reason: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.permissions = permissions
        self.reason = reason
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.permissions = try members.required("permissions")
        self.reason = try members.optional("reason")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "requestPermissions")
        try members.required("permissions", self.permissions)
        try members.optional("reason", self.reason)
    }
}

/// The `enforceResidency` of `ConfigRequirements`.
public enum ResidencyRequirement: OpenSet {
    /// `us`
    case us
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "us": self = .us
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .us: "us"
        case .unrecognized(let word): word
        }
    }
}

/// A known resource that the server is capable of reading.
public struct Resource: ProtocolObject {
    /// `name`
    public var name: String
    /// `uri`
    public var uri: String
    /// `_meta`
    public var meta: JSON?
    /// `annotations`
    public var annotations: JSON?
    /// `description`
    public var description: String?
    /// `icons`
    public var icons: [JSON]?
    /// `mimeType`
    public var mimeType: String?
    /// `size`
    public var size: Int?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        uri: String,
        meta: JSON? = nil,
        annotations: JSON? = nil,
        description: String? = nil,
        icons: [JSON]? = nil,
        mimeType: String? = nil,
        size: Int? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.uri = uri
        self.meta = meta
        self.annotations = annotations
        self.description = description
        self.icons = icons
        self.mimeType = mimeType
        self.size = size
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.uri = try members.required("uri")
        self.meta = try members.optional("_meta")
        self.annotations = try members.optional("annotations")
        self.description = try members.optional("description")
        self.icons = try members.optional("icons")
        self.mimeType = try members.optional("mimeType")
        self.size = try members.optional("size")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("uri", self.uri)
        try members.optional("_meta", self.meta)
        try members.optional("annotations", self.annotations)
        try members.optional("description", self.description)
        try members.optional("icons", self.icons)
        try members.optional("mimeType", self.mimeType)
        try members.optional("size", self.size)
        try members.optional("title", self.title)
    }
}

/// Contents returned when reading a resource from an MCP server.
public indirect enum ResourceContent: ProtocolUnion {
    /// One that is `ResourceContent1`.
    case resourceContent1(ResourceContent1)
    /// One that is `ResourceContent2`.
    case resourceContent2(ResourceContent2)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes what it is one of.
    public init(from decoder: any Decoder) throws {
        var found = BestFit<Self>()
        if let value = try? ResourceContent1(from: decoder) { found.consider(.resourceContent1(value), value) }
        if let value = try? ResourceContent2(from: decoder) { found.consider(.resourceContent2(value), value) }
        self = try found.best ?? .unrecognized(JSON(from: decoder))
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .resourceContent1(let value): try value.encode(to: encoder)
        case .resourceContent2(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// A form of `ResourceContent`.
public struct ResourceContent1: ProtocolObject {
    /// `text`
    public var text: String
    /// The URI of this resource.
    public var uri: String
    /// `_meta`
    public var meta: JSON?
    /// `mimeType`
    public var mimeType: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        text: String,
        uri: String,
        meta: JSON? = nil,
        mimeType: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.text = text
        self.uri = uri
        self.meta = meta
        self.mimeType = mimeType
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.text = try members.required("text")
        self.uri = try members.required("uri")
        self.meta = try members.optional("_meta")
        self.mimeType = try members.optional("mimeType")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("text", self.text)
        try members.required("uri", self.uri)
        try members.optional("_meta", self.meta)
        try members.optional("mimeType", self.mimeType)
    }
}

/// A form of `ResourceContent`.
public struct ResourceContent2: ProtocolObject {
    /// `blob`
    public var blob: String
    /// The URI of this resource.
    public var uri: String
    /// `_meta`
    public var meta: JSON?
    /// `mimeType`
    public var mimeType: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        blob: String,
        uri: String,
        meta: JSON? = nil,
        mimeType: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.blob = blob
        self.uri = uri
        self.meta = meta
        self.mimeType = mimeType
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.blob = try members.required("blob")
        self.uri = try members.required("uri")
        self.meta = try members.optional("_meta")
        self.mimeType = try members.optional("mimeType")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("blob", self.blob)
        try members.required("uri", self.uri)
        try members.optional("_meta", self.meta)
        try members.optional("mimeType", self.mimeType)
    }
}

/// A template description for resources available on the server.
public struct ResourceTemplate: ProtocolObject {
    /// `name`
    public var name: String
    /// `uriTemplate`
    public var uriTemplate: String
    /// `annotations`
    public var annotations: JSON?
    /// `description`
    public var description: String?
    /// `mimeType`
    public var mimeType: String?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        uriTemplate: String,
        annotations: JSON? = nil,
        description: String? = nil,
        mimeType: String? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.uriTemplate = uriTemplate
        self.annotations = annotations
        self.description = description
        self.mimeType = mimeType
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.uriTemplate = try members.required("uriTemplate")
        self.annotations = try members.optional("annotations")
        self.description = try members.optional("description")
        self.mimeType = try members.optional("mimeType")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("uriTemplate", self.uriTemplate)
        try members.optional("annotations", self.annotations)
        try members.optional("description", self.description)
        try members.optional("mimeType", self.mimeType)
        try members.optional("title", self.title)
    }
}

/// One of the `history` of `ThreadResumeParams`.
public indirect enum ResponseItem: ProtocolUnion {
    /// The case `additional_tools` of `ResponseItem`.
    case additionalTools(AdditionalToolsResponseItem)
    /// The case `message` of `ResponseItem`.
    case message(MessageResponseItem)
    /// The case `agent_message` of `ResponseItem`.
    case agentMessage(AgentMessageResponseItem)
    /// The case `reasoning` of `ResponseItem`.
    case reasoning(ReasoningResponseItem)
    /// The case `local_shell_call` of `ResponseItem`.
    case localShellCall(LocalShellCallResponseItem)
    /// The case `function_call` of `ResponseItem`.
    case functionCall(FunctionCallResponseItem)
    /// The case `tool_search_call` of `ResponseItem`.
    case toolSearchCall(ToolSearchCallResponseItem)
    /// The case `function_call_output` of `ResponseItem`.
    case functionCallOutput(FunctionCallOutputResponseItem)
    /// The case `custom_tool_call` of `ResponseItem`.
    case customToolCall(CustomToolCallResponseItem)
    /// The case `custom_tool_call_output` of `ResponseItem`.
    case customToolCallOutput(CustomToolCallOutputResponseItem)
    /// The case `tool_search_output` of `ResponseItem`.
    case toolSearchOutput(ToolSearchOutputResponseItem)
    /// The case `web_search_call` of `ResponseItem`.
    case webSearchCall(WebSearchCallResponseItem)
    /// The case `image_generation_call` of `ResponseItem`.
    case imageGenerationCall(ImageGenerationCallResponseItem)
    /// The case `compaction` of `ResponseItem`.
    case compaction(CompactionResponseItem)
    /// A durable input control interpreted by the backend at its position in history.
    case configurationUpdate(ConfigurationUpdateResponseItem)
    /// The case `compaction_trigger` of `ResponseItem`.
    case compactionTrigger(CompactionTriggerResponseItem)
    /// The case `context_compaction` of `ResponseItem`.
    case contextCompaction(ContextCompactionResponseItem)
    /// The case `other` of `ResponseItem`.
    case other(OtherResponseItem)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "additional_tools": if let value = try? AdditionalToolsResponseItem(from: decoder) { self = .additionalTools(value); return }
        case "message": if let value = try? MessageResponseItem(from: decoder) { self = .message(value); return }
        case "agent_message": if let value = try? AgentMessageResponseItem(from: decoder) { self = .agentMessage(value); return }
        case "reasoning": if let value = try? ReasoningResponseItem(from: decoder) { self = .reasoning(value); return }
        case "local_shell_call": if let value = try? LocalShellCallResponseItem(from: decoder) { self = .localShellCall(value); return }
        case "function_call": if let value = try? FunctionCallResponseItem(from: decoder) { self = .functionCall(value); return }
        case "tool_search_call": if let value = try? ToolSearchCallResponseItem(from: decoder) { self = .toolSearchCall(value); return }
        case "function_call_output": if let value = try? FunctionCallOutputResponseItem(from: decoder) { self = .functionCallOutput(value); return }
        case "custom_tool_call": if let value = try? CustomToolCallResponseItem(from: decoder) { self = .customToolCall(value); return }
        case "custom_tool_call_output": if let value = try? CustomToolCallOutputResponseItem(from: decoder) { self = .customToolCallOutput(value); return }
        case "tool_search_output": if let value = try? ToolSearchOutputResponseItem(from: decoder) { self = .toolSearchOutput(value); return }
        case "web_search_call": if let value = try? WebSearchCallResponseItem(from: decoder) { self = .webSearchCall(value); return }
        case "image_generation_call": if let value = try? ImageGenerationCallResponseItem(from: decoder) { self = .imageGenerationCall(value); return }
        case "compaction": if let value = try? CompactionResponseItem(from: decoder) { self = .compaction(value); return }
        case "configuration_update": if let value = try? ConfigurationUpdateResponseItem(from: decoder) { self = .configurationUpdate(value); return }
        case "compaction_trigger": if let value = try? CompactionTriggerResponseItem(from: decoder) { self = .compactionTrigger(value); return }
        case "context_compaction": if let value = try? ContextCompactionResponseItem(from: decoder) { self = .contextCompaction(value); return }
        case "other": if let value = try? OtherResponseItem(from: decoder) { self = .other(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .additionalTools(let value): try value.encode(to: encoder)
        case .message(let value): try value.encode(to: encoder)
        case .agentMessage(let value): try value.encode(to: encoder)
        case .reasoning(let value): try value.encode(to: encoder)
        case .localShellCall(let value): try value.encode(to: encoder)
        case .functionCall(let value): try value.encode(to: encoder)
        case .toolSearchCall(let value): try value.encode(to: encoder)
        case .functionCallOutput(let value): try value.encode(to: encoder)
        case .customToolCall(let value): try value.encode(to: encoder)
        case .customToolCallOutput(let value): try value.encode(to: encoder)
        case .toolSearchOutput(let value): try value.encode(to: encoder)
        case .webSearchCall(let value): try value.encode(to: encoder)
        case .imageGenerationCall(let value): try value.encode(to: encoder)
        case .compaction(let value): try value.encode(to: encoder)
        case .configurationUpdate(let value): try value.encode(to: encoder)
        case .compactionTrigger(let value): try value.encode(to: encoder)
        case .contextCompaction(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The `responseStreamConnectionFailed` of `CodexErrorInfo`.
public struct ResponseStreamConnectionFailedCodexErrorInfo: ProtocolObject {
    /// `httpStatusCode`
    public var httpStatusCode: UInt16?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        httpStatusCode: UInt16? = nil,
        others: [String: JSON] = [:]
    ) {
        self.httpStatusCode = httpStatusCode
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.httpStatusCode = try members.optional("httpStatusCode")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("httpStatusCode", self.httpStatusCode)
    }
}

/// The `responseStreamDisconnected` of `CodexErrorInfo`.
public struct ResponseStreamDisconnectedCodexErrorInfo: ProtocolObject {
    /// `httpStatusCode`
    public var httpStatusCode: UInt16?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        httpStatusCode: UInt16? = nil,
        others: [String: JSON] = [:]
    ) {
        self.httpStatusCode = httpStatusCode
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.httpStatusCode = try members.optional("httpStatusCode")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("httpStatusCode", self.httpStatusCode)
    }
}

/// The `responseTooManyFailedAttempts` of `CodexErrorInfo`.
public struct ResponseTooManyFailedAttemptsCodexErrorInfo: ProtocolObject {
    /// `httpStatusCode`
    public var httpStatusCode: UInt16?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        httpStatusCode: UInt16? = nil,
        others: [String: JSON] = [:]
    ) {
        self.httpStatusCode = httpStatusCode
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.httpStatusCode = try members.optional("httpStatusCode")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("httpStatusCode", self.httpStatusCode)
    }
}

/// The `action` of `WebSearchCallResponseItem`.
public indirect enum ResponsesAPIWebSearchAction: ProtocolUnion {
    /// The case `search` of `ResponsesAPIWebSearchAction`.
    case search(SearchResponsesAPIWebSearchAction)
    /// The case `open_page` of `ResponsesAPIWebSearchAction`.
    case openPage(OpenPageResponsesAPIWebSearchAction)
    /// The case `find_in_page` of `ResponsesAPIWebSearchAction`.
    case findInPage(FindInPageResponsesAPIWebSearchAction)
    /// The case `other` of `ResponsesAPIWebSearchAction`.
    case other(OtherResponsesAPIWebSearchAction)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "search": if let value = try? SearchResponsesAPIWebSearchAction(from: decoder) { self = .search(value); return }
        case "open_page": if let value = try? OpenPageResponsesAPIWebSearchAction(from: decoder) { self = .openPage(value); return }
        case "find_in_page": if let value = try? FindInPageResponsesAPIWebSearchAction(from: decoder) { self = .findInPage(value); return }
        case "other": if let value = try? OtherResponsesAPIWebSearchAction(from: decoder) { self = .other(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .search(let value): try value.encode(to: encoder)
        case .openPage(let value): try value.encode(to: encoder)
        case .findInPage(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// User's decision in response to an ExecApprovalRequest.
public indirect enum ReviewDecision: ProtocolUnion {
    /// User has approved this command and the agent should execute it.
    case approved
    /// User has approved this request and wants future prompts in the same session-scoped approval cache to be automatically approved for the remainder of the session.
    case approvedForSession
    /// User has approved this MCP tool call and wants to amend its policy so matching future calls are automatically approved across sessions.
    case approvedMCPPolicyAmendment
    /// Automatic approval review timed out before reaching a decision.
    case timedOut
    /// User has denied this command and the agent should not do anything until the user's next command.
    case abort
    /// User has approved this command and wants to apply the proposed execpolicy amendment so future matching commands are permitted.
    case approvedExecpolicyAmendment(ApprovedExecpolicyAmendmentReviewDecision)
    /// User chose to persist a network policy rule (allow/deny) for future requests to the same host.
    case networkPolicyAmendment(NetworkPolicyAmendmentReviewDecision)
    /// User has denied this command and the agent should not execute it, but it should continue the session and try something else.
    case denied(DeniedReviewDecision)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes a word, or an object with one member.
    public init(from decoder: any Decoder) throws {
        let value = try KeyedValue(decoder)
        switch value.key {
        case "approved" where value.isWord: self = .approved
        case "approved_for_session" where value.isWord: self = .approvedForSession
        case "approved_mcp_policy_amendment" where value.isWord: self = .approvedMCPPolicyAmendment
        case "timed_out" where value.isWord: self = .timedOut
        case "abort" where value.isWord: self = .abort
        case "approved_execpolicy_amendment" where !value.isWord: self = .approvedExecpolicyAmendment(try value.decode())
        case "network_policy_amendment" where !value.isWord: self = .networkPolicyAmendment(try value.decode())
        case "denied" where !value.isWord: self = .denied(try value.decode())
        default: self = .unrecognized(try JSON(from: decoder))
        }
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .approved: try KeyedValue.encode("approved", to: encoder)
        case .approvedForSession: try KeyedValue.encode("approved_for_session", to: encoder)
        case .approvedMCPPolicyAmendment: try KeyedValue.encode("approved_mcp_policy_amendment", to: encoder)
        case .timedOut: try KeyedValue.encode("timed_out", to: encoder)
        case .abort: try KeyedValue.encode("abort", to: encoder)
        case .approvedExecpolicyAmendment(let value): try KeyedValue.encode("approved_execpolicy_amendment", value, to: encoder)
        case .networkPolicyAmendment(let value): try KeyedValue.encode("network_policy_amendment", value, to: encoder)
        case .denied(let value): try KeyedValue.encode("denied", value, to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The `delivery` of `ReviewStartParams`.
public enum ReviewDelivery: OpenSet {
    /// `inline`
    case inline
    /// `detached`
    case detached
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "inline": self = .inline
        case "detached": self = .detached
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .inline: "inline"
        case .detached: "detached"
        case .unrecognized(let word): word
        }
    }
}

/// What `review/start` takes.
public struct ReviewStartParams: ProtocolObject {
    /// `target`
    public var target: ReviewTarget
    /// `threadId`
    public var threadID: String
    /// Where to run the review: inline (default) on the current thread or detached on a new thread (returned in `reviewThreadId`). Detached delivery is deprecated and emits `deprecationNotice`. Use `thread/start` followed by an inline review for a separate review thread.
    public var delivery: ReviewDelivery?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        target: ReviewTarget,
        threadID: String,
        delivery: ReviewDelivery? = nil,
        others: [String: JSON] = [:]
    ) {
        self.target = target
        self.threadID = threadID
        self.delivery = delivery
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.target = try members.required("target")
        self.threadID = try members.required("threadId")
        self.delivery = try members.optional("delivery")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("target", self.target)
        try members.required("threadId", self.threadID)
        try members.optional("delivery", self.delivery)
    }
}

/// The answer to `review/start`.
public struct ReviewStartResponse: ProtocolObject {
    /// Identifies the thread where the review runs.
    ///
    /// For inline reviews, this is the original thread id. For detached reviews, this is the id of the new review thread.
    public var reviewThreadID: String
    /// `turn`
    public var turn: Turn
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        reviewThreadID: String,
        turn: Turn,
        others: [String: JSON] = [:]
    ) {
        self.reviewThreadID = reviewThreadID
        self.turn = turn
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.reviewThreadID = try members.required("reviewThreadId")
        self.turn = try members.required("turn")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("reviewThreadId", self.reviewThreadID)
        try members.required("turn", self.turn)
    }
}

/// The `target` of `ReviewStartParams`.
public indirect enum ReviewTarget: ProtocolUnion {
    /// Review the working tree: staged, unstaged, and untracked files.
    case uncommittedChanges(UncommittedChangesReviewTarget)
    /// Review changes between the current branch and the given base branch.
    case baseBranch(BaseBranchReviewTarget)
    /// Review the changes introduced by a specific commit.
    case commit(CommitReviewTarget)
    /// Arbitrary instructions, equivalent to the old free-form prompt.
    case custom(CustomReviewTarget)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "uncommittedChanges": if let value = try? UncommittedChangesReviewTarget(from: decoder) { self = .uncommittedChanges(value); return }
        case "baseBranch": if let value = try? BaseBranchReviewTarget(from: decoder) { self = .baseBranch(value); return }
        case "commit": if let value = try? CommitReviewTarget(from: decoder) { self = .commit(value); return }
        case "custom": if let value = try? CustomReviewTarget(from: decoder) { self = .custom(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .uncommittedChanges(let value): try value.encode(to: encoder)
        case .baseBranch(let value): try value.encode(to: encoder)
        case .commit(let value): try value.encode(to: encoder)
        case .custom(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// Acknowledges the compression trigger, not completion. Existing maintenance locks and cooldowns can cause the background pass to skip without doing work.
public struct RolloutCompressResponse: ProtocolObject {
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

/// The case `root` of `FileSystemSpecialPath`.
public struct RootFileSystemSpecialPath: ProtocolObject {
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(others: [String: JSON] = [:]) {
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        let members = try DecodedMembers(decoder, tag: "kind")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        _ = try EncodedMembers(encoder, others, tag: "kind", "root")
    }
}
