// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// Review changes between the current branch and the given base branch.
public struct BaseBranchReviewTarget: ProtocolObject {
    /// `branch`
    public var branch: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        branch: String,
        others: [String: JSON] = [:]
    ) {
        self.branch = branch
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.branch = try members.required("branch")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "baseBranch")
        try members.required("branch", self.branch)
    }
}

/// One of the `profiles` of `BedrockDiscoverResponse`.
public struct BedrockAwsProfile: ProtocolObject {
    /// `name`
    public var name: String
    /// `region`
    public var region: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        region: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.region = region
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.region = try members.optional("region")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.optional("region", self.region)
    }
}

/// What `account/bedrock/checkGovCloudRequirements` takes.
public struct BedrockCheckGovCloudRequirementsParams: ProtocolObject {
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

/// Advisory check of the current Bedrock configuration after login or setup.
public struct BedrockCheckGovCloudRequirementsResponse: ProtocolObject {
    /// Whether the active Bedrock authentication resolves to a GovCloud region.
    public var isGovCloud: Bool
    /// Whether GovCloud is selected and the managed requirements miss the baseline. A false value is not a general certification of the network configuration.
    public var shouldWarn: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        isGovCloud: Bool,
        shouldWarn: Bool,
        others: [String: JSON] = [:]
    ) {
        self.isGovCloud = isGovCloud
        self.shouldWarn = shouldWarn
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.isGovCloud = try members.required("isGovCloud")
        self.shouldWarn = try members.required("shouldWarn")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("isGovCloud", self.isGovCloud)
        try members.required("shouldWarn", self.shouldWarn)
    }
}

/// What `account/bedrock/discover` takes.
public struct BedrockDiscoverParams: ProtocolObject {
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

/// The answer to `account/bedrock/discover`.
public struct BedrockDiscoverResponse: ProtocolObject {
    /// `environmentCredentials`
    public var environmentCredentials: [BedrockEnvironmentCredential]
    /// `profiles`
    public var profiles: [BedrockAwsProfile]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        environmentCredentials: [BedrockEnvironmentCredential],
        profiles: [BedrockAwsProfile],
        others: [String: JSON] = [:]
    ) {
        self.environmentCredentials = environmentCredentials
        self.profiles = profiles
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.environmentCredentials = try members.required("environmentCredentials")
        self.profiles = try members.required("profiles")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("environmentCredentials", self.environmentCredentials)
        try members.required("profiles", self.profiles)
    }
}

/// One of the `environmentCredentials` of `BedrockDiscoverResponse`.
public struct BedrockEnvironmentCredential: ProtocolObject {
    /// `type`
    public var type: AwsCredentialType
    /// `region`
    public var region: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        type: AwsCredentialType,
        region: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.type = type
        self.region = region
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.type = try members.required("type")
        self.region = try members.optional("region")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("type", self.type)
        try members.optional("region", self.region)
    }
}

/// What `account/bedrock/setup` takes.
public indirect enum BedrockSetupParams: ProtocolUnion {
    /// The case `profile` of `BedrockSetupParams`.
    case profile(ProfileBedrockSetupParams)
    /// The case `environment` of `BedrockSetupParams`.
    case environment(EnvironmentBedrockSetupParams)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "profile": if let value = try? ProfileBedrockSetupParams(from: decoder) { self = .profile(value); return }
        case "environment": if let value = try? EnvironmentBedrockSetupParams(from: decoder) { self = .environment(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .profile(let value): try value.encode(to: encoder)
        case .environment(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The answer to `account/bedrock/setup`.
public struct BedrockSetupResponse: ProtocolObject {
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

/// The case `bemItemPromoted` of `ThreadRealtimeItem`.
public struct BemItemPromotedThreadRealtimeItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `item_id`
    public var itemID: String
    /// `presentation`
    public var presentation: ThreadRealtimeBemItemPresentation
    /// `realtimeSessionId`
    public var realtimeSessionID: String
    /// `turn_id`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        itemID: String,
        presentation: ThreadRealtimeBemItemPresentation,
        realtimeSessionID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.itemID = itemID
        self.presentation = presentation
        self.realtimeSessionID = realtimeSessionID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.itemID = try members.required("item_id")
        self.presentation = try members.required("presentation")
        self.realtimeSessionID = try members.required("realtimeSessionId")
        self.turnID = try members.required("turn_id")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "bemItemPromoted")
        try members.required("id", self.id)
        try members.required("item_id", self.itemID)
        try members.required("presentation", self.presentation)
        try members.required("realtimeSessionId", self.realtimeSessionID)
        try members.required("turn_id", self.turnID)
    }
}

/// The `accessApprovalLifetime` of `BrowserUseOriginPolicy`.
public enum BrowserUseAccessApprovalLifetime: OpenSet {
    /// `turn`
    case turn
    /// `thread`
    case thread
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "turn": self = .turn
        case "thread": self = .thread
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .turn: "turn"
        case .thread: "thread"
        case .unrecognized(let word): word
        }
    }
}

/// The `browser_use` of `Config`.
public struct BrowserUseConfig: ProtocolObject {
    /// `allow_history_access`
    public var allowHistoryAccess: Bool?
    /// `default_origin_policy`
    public var defaultOriginPolicy: BrowserUseOriginPolicyConfig?
    /// `origins`
    public var origins: [String: BrowserUseOriginPolicyConfig]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        allowHistoryAccess: Bool? = nil,
        defaultOriginPolicy: BrowserUseOriginPolicyConfig? = nil,
        origins: [String: BrowserUseOriginPolicyConfig]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.allowHistoryAccess = allowHistoryAccess
        self.defaultOriginPolicy = defaultOriginPolicy
        self.origins = origins
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.allowHistoryAccess = try members.optional("allow_history_access")
        self.defaultOriginPolicy = try members.optional("default_origin_policy")
        self.origins = try members.optional("origins")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("allow_history_access", self.allowHistoryAccess)
        try members.optional("default_origin_policy", self.defaultOriginPolicy)
        try members.optional("origins", self.origins)
    }
}

/// The `extension` of `BrowserUseRequirements`.
public struct BrowserUseExtensionRequirements: ProtocolObject {
    /// `requestHeaders`
    public var requestHeaders: [RequestHeader]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        requestHeaders: [RequestHeader]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.requestHeaders = requestHeaders
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.requestHeaders = try members.optional("requestHeaders")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("requestHeaders", self.requestHeaders)
    }
}

/// The `defaultOriginPolicy` of `BrowserUseRequirements`.
public struct BrowserUseOriginPolicy: ProtocolObject {
    /// `access`
    public var access: AllowDenyRequirement?
    /// `accessApprovalLifetime`
    public var accessApprovalLifetime: BrowserUseAccessApprovalLifetime?
    /// `autoReview`
    public var autoReview: AllowDenyRequirement?
    /// `downloads`
    public var downloads: AllowDenyRequirement?
    /// `fullCdpAccess`
    public var fullCdpAccess: AllowDenyRequirement?
    /// `persistentApproval`
    public var persistentApproval: Bool?
    /// `uploads`
    public var uploads: AllowDenyRequirement?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        access: AllowDenyRequirement? = nil,
        accessApprovalLifetime: BrowserUseAccessApprovalLifetime? = nil,
        autoReview: AllowDenyRequirement? = nil,
        downloads: AllowDenyRequirement? = nil,
        fullCdpAccess: AllowDenyRequirement? = nil,
        persistentApproval: Bool? = nil,
        uploads: AllowDenyRequirement? = nil,
        others: [String: JSON] = [:]
    ) {
        self.access = access
        self.accessApprovalLifetime = accessApprovalLifetime
        self.autoReview = autoReview
        self.downloads = downloads
        self.fullCdpAccess = fullCdpAccess
        self.persistentApproval = persistentApproval
        self.uploads = uploads
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.access = try members.optional("access")
        self.accessApprovalLifetime = try members.optional("accessApprovalLifetime")
        self.autoReview = try members.optional("autoReview")
        self.downloads = try members.optional("downloads")
        self.fullCdpAccess = try members.optional("fullCdpAccess")
        self.persistentApproval = try members.optional("persistentApproval")
        self.uploads = try members.optional("uploads")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("access", self.access)
        try members.optional("accessApprovalLifetime", self.accessApprovalLifetime)
        try members.optional("autoReview", self.autoReview)
        try members.optional("downloads", self.downloads)
        try members.optional("fullCdpAccess", self.fullCdpAccess)
        try members.optional("persistentApproval", self.persistentApproval)
        try members.optional("uploads", self.uploads)
    }
}

/// The `default_origin_policy` of `BrowserUseConfig`.
public struct BrowserUseOriginPolicyConfig: ProtocolObject {
    /// `access`
    public var access: AllowDenyRequirement?
    /// `downloads`
    public var downloads: AllowDenyRequirement?
    /// `full_cdp_access`
    public var fullCdpAccess: AllowDenyRequirement?
    /// `uploads`
    public var uploads: AllowDenyRequirement?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        access: AllowDenyRequirement? = nil,
        downloads: AllowDenyRequirement? = nil,
        fullCdpAccess: AllowDenyRequirement? = nil,
        uploads: AllowDenyRequirement? = nil,
        others: [String: JSON] = [:]
    ) {
        self.access = access
        self.downloads = downloads
        self.fullCdpAccess = fullCdpAccess
        self.uploads = uploads
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.access = try members.optional("access")
        self.downloads = try members.optional("downloads")
        self.fullCdpAccess = try members.optional("full_cdp_access")
        self.uploads = try members.optional("uploads")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("access", self.access)
        try members.optional("downloads", self.downloads)
        try members.optional("full_cdp_access", self.fullCdpAccess)
        try members.optional("uploads", self.uploads)
    }
}

/// The `browserUse` of `ConfigRequirements`.
public struct BrowserUseRequirements: ProtocolObject {
    /// `allowGlobalPersistentApproval`
    public var allowGlobalPersistentApproval: Bool?
    /// `allowHistoryAccess`
    public var allowHistoryAccess: Bool?
    /// `allowWebmcp`
    public var allowWebmcp: Bool?
    /// `defaultOriginPolicy`
    public var defaultOriginPolicy: BrowserUseOriginPolicy?
    /// `disableAutoReview`
    public var disableAutoReview: Bool?
    /// `extension`
    public var `extension`: BrowserUseExtensionRequirements?
    /// `origins`
    public var origins: [String: BrowserUseOriginPolicy]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        allowGlobalPersistentApproval: Bool? = nil,
        allowHistoryAccess: Bool? = nil,
        allowWebmcp: Bool? = nil,
        defaultOriginPolicy: BrowserUseOriginPolicy? = nil,
        disableAutoReview: Bool? = nil,
        extension: BrowserUseExtensionRequirements? = nil,
        origins: [String: BrowserUseOriginPolicy]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.allowGlobalPersistentApproval = allowGlobalPersistentApproval
        self.allowHistoryAccess = allowHistoryAccess
        self.allowWebmcp = allowWebmcp
        self.defaultOriginPolicy = defaultOriginPolicy
        self.disableAutoReview = disableAutoReview
        self.extension = `extension`
        self.origins = origins
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.allowGlobalPersistentApproval = try members.optional("allowGlobalPersistentApproval")
        self.allowHistoryAccess = try members.optional("allowHistoryAccess")
        self.allowWebmcp = try members.optional("allowWebmcp")
        self.defaultOriginPolicy = try members.optional("defaultOriginPolicy")
        self.disableAutoReview = try members.optional("disableAutoReview")
        self.extension = try members.optional("extension")
        self.origins = try members.optional("origins")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("allowGlobalPersistentApproval", self.allowGlobalPersistentApproval)
        try members.optional("allowHistoryAccess", self.allowHistoryAccess)
        try members.optional("allowWebmcp", self.allowWebmcp)
        try members.optional("defaultOriginPolicy", self.defaultOriginPolicy)
        try members.optional("disableAutoReview", self.disableAutoReview)
        try members.optional("extension", self.extension)
        try members.optional("origins", self.origins)
    }
}

/// The `byteRange` of `TextElement`.
public struct ByteRange: ProtocolObject {
    /// `end`
    public var end: UInt64
    /// `start`
    public var start: UInt64
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        end: UInt64,
        start: UInt64,
        others: [String: JSON] = [:]
    ) {
        self.end = end
        self.start = start
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.end = try members.required("end")
        self.start = try members.required("start")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("end", self.end)
        try members.required("start", self.start)
    }
}
