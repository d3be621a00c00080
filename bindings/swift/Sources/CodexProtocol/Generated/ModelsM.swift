// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The `hooks` of `ConfigRequirements`.
public struct ManagedHooksRequirements: ProtocolObject {
    /// `PermissionRequest`
    public var permissionRequest: [ConfiguredHookMatcherGroup]
    /// `PostCompact`
    public var postCompact: [ConfiguredHookMatcherGroup]
    /// `PostToolUse`
    public var postToolUse: [ConfiguredHookMatcherGroup]
    /// `PreCompact`
    public var preCompact: [ConfiguredHookMatcherGroup]
    /// `PreToolUse`
    public var preToolUse: [ConfiguredHookMatcherGroup]
    /// `SessionStart`
    public var sessionStart: [ConfiguredHookMatcherGroup]
    /// `Stop`
    public var stop: [ConfiguredHookMatcherGroup]
    /// `SubagentStart`
    public var subagentStart: [ConfiguredHookMatcherGroup]
    /// `SubagentStop`
    public var subagentStop: [ConfiguredHookMatcherGroup]
    /// `UserPromptSubmit`
    public var userPromptSubmit: [ConfiguredHookMatcherGroup]
    /// `Interrupt`
    public var interrupt: [ConfiguredHookMatcherGroup]?
    /// `SessionEnd`
    public var sessionEnd: [ConfiguredHookMatcherGroup]?
    /// `managedDir`
    public var managedDir: String?
    /// `windowsManagedDir`
    public var windowsManagedDir: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        permissionRequest: [ConfiguredHookMatcherGroup],
        postCompact: [ConfiguredHookMatcherGroup],
        postToolUse: [ConfiguredHookMatcherGroup],
        preCompact: [ConfiguredHookMatcherGroup],
        preToolUse: [ConfiguredHookMatcherGroup],
        sessionStart: [ConfiguredHookMatcherGroup],
        stop: [ConfiguredHookMatcherGroup],
        subagentStart: [ConfiguredHookMatcherGroup],
        subagentStop: [ConfiguredHookMatcherGroup],
        userPromptSubmit: [ConfiguredHookMatcherGroup],
        interrupt: [ConfiguredHookMatcherGroup]? = nil,
        sessionEnd: [ConfiguredHookMatcherGroup]? = nil,
        managedDir: String? = nil,
        windowsManagedDir: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.permissionRequest = permissionRequest
        self.postCompact = postCompact
        self.postToolUse = postToolUse
        self.preCompact = preCompact
        self.preToolUse = preToolUse
        self.sessionStart = sessionStart
        self.stop = stop
        self.subagentStart = subagentStart
        self.subagentStop = subagentStop
        self.userPromptSubmit = userPromptSubmit
        self.interrupt = interrupt
        self.sessionEnd = sessionEnd
        self.managedDir = managedDir
        self.windowsManagedDir = windowsManagedDir
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.permissionRequest = try members.required("PermissionRequest")
        self.postCompact = try members.required("PostCompact")
        self.postToolUse = try members.required("PostToolUse")
        self.preCompact = try members.required("PreCompact")
        self.preToolUse = try members.required("PreToolUse")
        self.sessionStart = try members.required("SessionStart")
        self.stop = try members.required("Stop")
        self.subagentStart = try members.required("SubagentStart")
        self.subagentStop = try members.required("SubagentStop")
        self.userPromptSubmit = try members.required("UserPromptSubmit")
        self.interrupt = try members.optional("Interrupt")
        self.sessionEnd = try members.optional("SessionEnd")
        self.managedDir = try members.optional("managedDir")
        self.windowsManagedDir = try members.optional("windowsManagedDir")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("PermissionRequest", self.permissionRequest)
        try members.required("PostCompact", self.postCompact)
        try members.required("PostToolUse", self.postToolUse)
        try members.required("PreCompact", self.preCompact)
        try members.required("PreToolUse", self.preToolUse)
        try members.required("SessionStart", self.sessionStart)
        try members.required("Stop", self.stop)
        try members.required("SubagentStart", self.subagentStart)
        try members.required("SubagentStop", self.subagentStop)
        try members.required("UserPromptSubmit", self.userPromptSubmit)
        try members.optional("Interrupt", self.interrupt)
        try members.optional("SessionEnd", self.sessionEnd)
        try members.optional("managedDir", self.managedDir)
        try members.optional("windowsManagedDir", self.windowsManagedDir)
    }
}

/// What `marketplace/add` takes.
public struct MarketplaceAddParams: ProtocolObject {
    /// `source`
    public var source: String
    /// `refName`
    public var refName: String?
    /// `sparsePaths`
    public var sparsePaths: [String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        source: String,
        refName: String? = nil,
        sparsePaths: [String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.source = source
        self.refName = refName
        self.sparsePaths = sparsePaths
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.source = try members.required("source")
        self.refName = try members.optional("refName")
        self.sparsePaths = try members.optional("sparsePaths")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("source", self.source)
        try members.optional("refName", self.refName)
        try members.optional("sparsePaths", self.sparsePaths)
    }
}

/// The answer to `marketplace/add`.
public struct MarketplaceAddResponse: ProtocolObject {
    /// `alreadyAdded`
    public var alreadyAdded: Bool
    /// `installedRoot`
    public var installedRoot: AbsolutePathBuf
    /// `marketplaceName`
    public var marketplaceName: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        alreadyAdded: Bool,
        installedRoot: AbsolutePathBuf,
        marketplaceName: String,
        others: [String: JSON] = [:]
    ) {
        self.alreadyAdded = alreadyAdded
        self.installedRoot = installedRoot
        self.marketplaceName = marketplaceName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.alreadyAdded = try members.required("alreadyAdded")
        self.installedRoot = try members.required("installedRoot")
        self.marketplaceName = try members.required("marketplaceName")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("alreadyAdded", self.alreadyAdded)
        try members.required("installedRoot", self.installedRoot)
        try members.required("marketplaceName", self.marketplaceName)
    }
}

/// The `interface` of `PluginMarketplaceEntry`.
public struct MarketplaceInterface: ProtocolObject {
    /// `displayName`
    public var displayName: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        displayName: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.displayName = displayName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.displayName = try members.optional("displayName")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("displayName", self.displayName)
    }
}

/// One of the `marketplaceLoadErrors` of `PluginInstalledResponse` and `PluginListResponse`.
public struct MarketplaceLoadErrorInfo: ProtocolObject {
    /// `marketplacePath`
    public var marketplacePath: AbsolutePathBuf
    /// `message`
    public var message: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        marketplacePath: AbsolutePathBuf,
        message: String,
        others: [String: JSON] = [:]
    ) {
        self.marketplacePath = marketplacePath
        self.message = message
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.marketplacePath = try members.required("marketplacePath")
        self.message = try members.required("message")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("marketplacePath", self.marketplacePath)
        try members.required("message", self.message)
    }
}

/// What `marketplace/remove` takes.
public struct MarketplaceRemoveParams: ProtocolObject {
    /// `marketplaceName`
    public var marketplaceName: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        marketplaceName: String,
        others: [String: JSON] = [:]
    ) {
        self.marketplaceName = marketplaceName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.marketplaceName = try members.required("marketplaceName")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("marketplaceName", self.marketplaceName)
    }
}

/// The answer to `marketplace/remove`.
public struct MarketplaceRemoveResponse: ProtocolObject {
    /// `marketplaceName`
    public var marketplaceName: String
    /// `installedRoot`
    public var installedRoot: AbsolutePathBuf?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        marketplaceName: String,
        installedRoot: AbsolutePathBuf? = nil,
        others: [String: JSON] = [:]
    ) {
        self.marketplaceName = marketplaceName
        self.installedRoot = installedRoot
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.marketplaceName = try members.required("marketplaceName")
        self.installedRoot = try members.optional("installedRoot")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("marketplaceName", self.marketplaceName)
        try members.optional("installedRoot", self.installedRoot)
    }
}

/// One of the `errors` of `MarketplaceUpgradeResponse`.
public struct MarketplaceUpgradeErrorInfo: ProtocolObject {
    /// `marketplaceName`
    public var marketplaceName: String
    /// `message`
    public var message: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        marketplaceName: String,
        message: String,
        others: [String: JSON] = [:]
    ) {
        self.marketplaceName = marketplaceName
        self.message = message
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.marketplaceName = try members.required("marketplaceName")
        self.message = try members.required("message")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("marketplaceName", self.marketplaceName)
        try members.required("message", self.message)
    }
}

/// What `marketplace/upgrade` takes.
public struct MarketplaceUpgradeParams: ProtocolObject {
    /// `marketplaceName`
    public var marketplaceName: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        marketplaceName: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.marketplaceName = marketplaceName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.marketplaceName = try members.optional("marketplaceName")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("marketplaceName", self.marketplaceName)
    }
}

/// The answer to `marketplace/upgrade`.
public struct MarketplaceUpgradeResponse: ProtocolObject {
    /// `errors`
    public var errors: [MarketplaceUpgradeErrorInfo]
    /// `selectedMarketplaces`
    public var selectedMarketplaces: [String]
    /// `upgradedRoots`
    public var upgradedRoots: [AbsolutePathBuf]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        errors: [MarketplaceUpgradeErrorInfo],
        selectedMarketplaces: [String],
        upgradedRoots: [AbsolutePathBuf],
        others: [String: JSON] = [:]
    ) {
        self.errors = errors
        self.selectedMarketplaces = selectedMarketplaces
        self.upgradedRoots = upgradedRoots
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.errors = try members.required("errors")
        self.selectedMarketplaces = try members.required("selectedMarketplaces")
        self.upgradedRoots = try members.required("upgradedRoots")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("errors", self.errors)
        try members.required("selectedMarketplaces", self.selectedMarketplaces)
        try members.required("upgradedRoots", self.upgradedRoots)
    }
}

/// The `preferredModelDisplayMode` of `MCPAppUI`.
public enum MCPAppDisplayMode: OpenSet {
    /// `inline`
    case inline
    /// `fullscreen`
    case fullscreen
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "inline": self = .inline
        case "fullscreen": self = .fullscreen
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .inline: "inline"
        case .fullscreen: "fullscreen"
        case .unrecognized(let word): word
        }
    }
}

/// UI resource and display preference for model invocations, captured from the tool descriptor.
public struct MCPAppUI: ProtocolObject {
    /// `preferredModelDisplayMode`
    public var preferredModelDisplayMode: MCPAppDisplayMode
    /// `resourceUri`
    public var resourceURI: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        preferredModelDisplayMode: MCPAppDisplayMode,
        resourceURI: String,
        others: [String: JSON] = [:]
    ) {
        self.preferredModelDisplayMode = preferredModelDisplayMode
        self.resourceURI = resourceURI
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.preferredModelDisplayMode = try members.required("preferredModelDisplayMode")
        self.resourceURI = try members.required("resourceUri")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("preferredModelDisplayMode", self.preferredModelDisplayMode)
        try members.required("resourceUri", self.resourceURI)
    }
}

/// The `authStatus` of `MCPServerStatus`.
public enum MCPAuthStatus: OpenSet {
    /// `unknown`
    case unknown
    /// `unsupported`
    case unsupported
    /// `notLoggedIn`
    case notLoggedIn
    /// `bearerToken`
    case bearerToken
    /// `oAuth`
    case oAuth
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "unknown": self = .unknown
        case "unsupported": self = .unsupported
        case "notLoggedIn": self = .notLoggedIn
        case "bearerToken": self = .bearerToken
        case "oAuth": self = .oAuth
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .unknown: "unknown"
        case .unsupported: "unsupported"
        case .notLoggedIn: "notLoggedIn"
        case .bearerToken: "bearerToken"
        case .oAuth: "oAuth"
        case .unrecognized(let word): word
        }
    }
}

/// The `type` of `MCPElicitationTitledMultiSelectEnumSchema` and `MCPElicitationUntitledMultiSelectEnumSchema`.
public enum MCPElicitationArrayType: OpenSet {
    /// `array`
    case array
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "array": self = .array
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .array: "array"
        case .unrecognized(let word): word
        }
    }
}

/// A form of `MCPElicitationPrimitiveSchema`.
public struct MCPElicitationBooleanSchema: ProtocolObject {
    /// `type`
    public var type: MCPElicitationBooleanType
    /// `default`
    public var `default`: Bool?
    /// `description`
    public var description: String?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        type: MCPElicitationBooleanType,
        default: Bool? = nil,
        description: String? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.type = type
        self.default = `default`
        self.description = description
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.type = try members.required("type")
        self.default = try members.optional("default")
        self.description = try members.optional("description")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("type", self.type)
        try members.optional("default", self.default)
        try members.optional("description", self.description)
        try members.optional("title", self.title)
    }
}

/// The `type` of `MCPElicitationBooleanSchema`.
public enum MCPElicitationBooleanType: OpenSet {
    /// `boolean`
    case boolean
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "boolean": self = .boolean
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .boolean: "boolean"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `anyOf` of `MCPElicitationTitledEnumItems`.
public struct MCPElicitationConstOption: ProtocolObject {
    /// `const`
    public var const: String
    /// `title`
    public var title: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        const: String,
        title: String,
        others: [String: JSON] = [:]
    ) {
        self.const = const
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.const = try members.required("const")
        self.title = try members.required("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("const", self.const)
        try members.required("title", self.title)
    }
}

/// A form of `MCPElicitationPrimitiveSchema`.
public indirect enum MCPElicitationEnumSchema: ProtocolUnion {
    /// One that is `MCPElicitationSingleSelectEnumSchema`.
    case mcpElicitationSingleSelectEnumSchema(MCPElicitationSingleSelectEnumSchema)
    /// One that is `MCPElicitationMultiSelectEnumSchema`.
    case mcpElicitationMultiSelectEnumSchema(MCPElicitationMultiSelectEnumSchema)
    /// One that is `MCPElicitationLegacyTitledEnumSchema`.
    case mcpElicitationLegacyTitledEnumSchema(MCPElicitationLegacyTitledEnumSchema)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes what it is one of.
    public init(from decoder: any Decoder) throws {
        var found = BestFit<Self>()
        if let value = try? MCPElicitationSingleSelectEnumSchema(from: decoder) { found.consider(.mcpElicitationSingleSelectEnumSchema(value), value) }
        if let value = try? MCPElicitationMultiSelectEnumSchema(from: decoder) { found.consider(.mcpElicitationMultiSelectEnumSchema(value), value) }
        if let value = try? MCPElicitationLegacyTitledEnumSchema(from: decoder) { found.consider(.mcpElicitationLegacyTitledEnumSchema(value), value) }
        self = try found.best ?? .unrecognized(JSON(from: decoder))
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .mcpElicitationSingleSelectEnumSchema(let value): try value.encode(to: encoder)
        case .mcpElicitationMultiSelectEnumSchema(let value): try value.encode(to: encoder)
        case .mcpElicitationLegacyTitledEnumSchema(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// A form of `MCPElicitationEnumSchema`.
public struct MCPElicitationLegacyTitledEnumSchema: ProtocolObject {
    /// `enum`
    public var `enum`: [String]
    /// `type`
    public var type: MCPElicitationStringType
    /// `default`
    public var `default`: String?
    /// `description`
    public var description: String?
    /// `enumNames`
    public var enumNames: [String]?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        enum: [String],
        type: MCPElicitationStringType,
        default: String? = nil,
        description: String? = nil,
        enumNames: [String]? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.enum = `enum`
        self.type = type
        self.default = `default`
        self.description = description
        self.enumNames = enumNames
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.enum = try members.required("enum")
        self.type = try members.required("type")
        self.default = try members.optional("default")
        self.description = try members.optional("description")
        self.enumNames = try members.optional("enumNames")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("enum", self.enum)
        try members.required("type", self.type)
        try members.optional("default", self.default)
        try members.optional("description", self.description)
        try members.optional("enumNames", self.enumNames)
        try members.optional("title", self.title)
    }
}

/// A form of `MCPElicitationEnumSchema`.
public indirect enum MCPElicitationMultiSelectEnumSchema: ProtocolUnion {
    /// One that is `MCPElicitationUntitledMultiSelectEnumSchema`.
    case mcpElicitationUntitledMultiSelectEnumSchema(MCPElicitationUntitledMultiSelectEnumSchema)
    /// One that is `MCPElicitationTitledMultiSelectEnumSchema`.
    case mcpElicitationTitledMultiSelectEnumSchema(MCPElicitationTitledMultiSelectEnumSchema)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes what it is one of.
    public init(from decoder: any Decoder) throws {
        var found = BestFit<Self>()
        if let value = try? MCPElicitationUntitledMultiSelectEnumSchema(from: decoder) { found.consider(.mcpElicitationUntitledMultiSelectEnumSchema(value), value) }
        if let value = try? MCPElicitationTitledMultiSelectEnumSchema(from: decoder) { found.consider(.mcpElicitationTitledMultiSelectEnumSchema(value), value) }
        self = try found.best ?? .unrecognized(JSON(from: decoder))
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .mcpElicitationUntitledMultiSelectEnumSchema(let value): try value.encode(to: encoder)
        case .mcpElicitationTitledMultiSelectEnumSchema(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// A form of `MCPElicitationPrimitiveSchema`.
public struct MCPElicitationNumberSchema: ProtocolObject {
    /// `type`
    public var type: MCPElicitationNumberType
    /// `default`
    public var `default`: Double?
    /// `description`
    public var description: String?
    /// `maximum`
    public var maximum: Double?
    /// `minimum`
    public var minimum: Double?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        type: MCPElicitationNumberType,
        default: Double? = nil,
        description: String? = nil,
        maximum: Double? = nil,
        minimum: Double? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.type = type
        self.default = `default`
        self.description = description
        self.maximum = maximum
        self.minimum = minimum
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.type = try members.required("type")
        self.default = try members.optional("default")
        self.description = try members.optional("description")
        self.maximum = try members.optional("maximum")
        self.minimum = try members.optional("minimum")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("type", self.type)
        try members.optional("default", self.default)
        try members.optional("description", self.description)
        try members.optional("maximum", self.maximum)
        try members.optional("minimum", self.minimum)
        try members.optional("title", self.title)
    }
}

/// The `type` of `MCPElicitationNumberSchema`.
public enum MCPElicitationNumberType: OpenSet {
    /// `number`
    case number
    /// `integer`
    case integer
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "number": self = .number
        case "integer": self = .integer
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .number: "number"
        case .integer: "integer"
        case .unrecognized(let word): word
        }
    }
}

/// The `type` of `MCPElicitationSchema`.
public enum MCPElicitationObjectType: OpenSet {
    /// `object`
    case object
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "object": self = .object
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .object: "object"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `properties` of `MCPElicitationSchema`.
public indirect enum MCPElicitationPrimitiveSchema: ProtocolUnion {
    /// One that is `MCPElicitationEnumSchema`.
    case mcpElicitationEnumSchema(MCPElicitationEnumSchema)
    /// One that is `MCPElicitationStringSchema`.
    case mcpElicitationStringSchema(MCPElicitationStringSchema)
    /// One that is `MCPElicitationNumberSchema`.
    case mcpElicitationNumberSchema(MCPElicitationNumberSchema)
    /// One that is `MCPElicitationBooleanSchema`.
    case mcpElicitationBooleanSchema(MCPElicitationBooleanSchema)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes what it is one of.
    public init(from decoder: any Decoder) throws {
        var found = BestFit<Self>()
        if let value = try? MCPElicitationEnumSchema(from: decoder) { found.consider(.mcpElicitationEnumSchema(value), value) }
        if let value = try? MCPElicitationStringSchema(from: decoder) { found.consider(.mcpElicitationStringSchema(value), value) }
        if let value = try? MCPElicitationNumberSchema(from: decoder) { found.consider(.mcpElicitationNumberSchema(value), value) }
        if let value = try? MCPElicitationBooleanSchema(from: decoder) { found.consider(.mcpElicitationBooleanSchema(value), value) }
        self = try found.best ?? .unrecognized(JSON(from: decoder))
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .mcpElicitationEnumSchema(let value): try value.encode(to: encoder)
        case .mcpElicitationStringSchema(let value): try value.encode(to: encoder)
        case .mcpElicitationNumberSchema(let value): try value.encode(to: encoder)
        case .mcpElicitationBooleanSchema(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// Typed form schema for MCP `elicitation/create` requests.
///
/// This matches the `requestedSchema` shape from the MCP 2025-11-25 `ElicitRequestFormParams` schema.
public struct MCPElicitationSchema: ProtocolObject {
    /// `properties`
    public var properties: [String: MCPElicitationPrimitiveSchema]
    /// `type`
    public var type: MCPElicitationObjectType
    /// `$schema`
    public var schema: String?
    /// `required`
    public var required: [String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        properties: [String: MCPElicitationPrimitiveSchema],
        type: MCPElicitationObjectType,
        schema: String? = nil,
        required: [String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.properties = properties
        self.type = type
        self.schema = schema
        self.required = required
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.properties = try members.required("properties")
        self.type = try members.required("type")
        self.schema = try members.optional("$schema")
        self.required = try members.optional("required")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("properties", self.properties)
        try members.required("type", self.type)
        try members.optional("$schema", self.schema)
        try members.optional("required", self.required)
    }
}

/// A form of `MCPElicitationEnumSchema`.
public indirect enum MCPElicitationSingleSelectEnumSchema: ProtocolUnion {
    /// One that is `MCPElicitationUntitledSingleSelectEnumSchema`.
    case mcpElicitationUntitledSingleSelectEnumSchema(MCPElicitationUntitledSingleSelectEnumSchema)
    /// One that is `MCPElicitationTitledSingleSelectEnumSchema`.
    case mcpElicitationTitledSingleSelectEnumSchema(MCPElicitationTitledSingleSelectEnumSchema)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes what it is one of.
    public init(from decoder: any Decoder) throws {
        var found = BestFit<Self>()
        if let value = try? MCPElicitationUntitledSingleSelectEnumSchema(from: decoder) { found.consider(.mcpElicitationUntitledSingleSelectEnumSchema(value), value) }
        if let value = try? MCPElicitationTitledSingleSelectEnumSchema(from: decoder) { found.consider(.mcpElicitationTitledSingleSelectEnumSchema(value), value) }
        self = try found.best ?? .unrecognized(JSON(from: decoder))
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .mcpElicitationUntitledSingleSelectEnumSchema(let value): try value.encode(to: encoder)
        case .mcpElicitationTitledSingleSelectEnumSchema(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The `format` of `MCPElicitationStringSchema`.
public enum MCPElicitationStringFormat: OpenSet {
    /// `email`
    case email
    /// `uri`
    case uri
    /// `date`
    case date
    /// `date-time`
    case dateTime
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "email": self = .email
        case "uri": self = .uri
        case "date": self = .date
        case "date-time": self = .dateTime
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .email: "email"
        case .uri: "uri"
        case .date: "date"
        case .dateTime: "date-time"
        case .unrecognized(let word): word
        }
    }
}

/// A form of `MCPElicitationPrimitiveSchema`.
public struct MCPElicitationStringSchema: ProtocolObject {
    /// `type`
    public var type: MCPElicitationStringType
    /// `default`
    public var `default`: String?
    /// `description`
    public var description: String?
    /// `format`
    public var format: MCPElicitationStringFormat?
    /// `maxLength`
    public var maxLength: UInt32?
    /// `minLength`
    public var minLength: UInt32?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        type: MCPElicitationStringType,
        default: String? = nil,
        description: String? = nil,
        format: MCPElicitationStringFormat? = nil,
        maxLength: UInt32? = nil,
        minLength: UInt32? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.type = type
        self.default = `default`
        self.description = description
        self.format = format
        self.maxLength = maxLength
        self.minLength = minLength
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.type = try members.required("type")
        self.default = try members.optional("default")
        self.description = try members.optional("description")
        self.format = try members.optional("format")
        self.maxLength = try members.optional("maxLength")
        self.minLength = try members.optional("minLength")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("type", self.type)
        try members.optional("default", self.default)
        try members.optional("description", self.description)
        try members.optional("format", self.format)
        try members.optional("maxLength", self.maxLength)
        try members.optional("minLength", self.minLength)
        try members.optional("title", self.title)
    }
}

/// The `type` of `MCPElicitationLegacyTitledEnumSchema`, `MCPElicitationStringSchema` and 3 others.
public enum MCPElicitationStringType: OpenSet {
    /// `string`
    case string
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "string": self = .string
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .string: "string"
        case .unrecognized(let word): word
        }
    }
}

/// The `items` of `MCPElicitationTitledMultiSelectEnumSchema`.
public struct MCPElicitationTitledEnumItems: ProtocolObject {
    /// `anyOf`
    public var anyOf: [MCPElicitationConstOption]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        anyOf: [MCPElicitationConstOption],
        others: [String: JSON] = [:]
    ) {
        self.anyOf = anyOf
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.anyOf = try members.required("anyOf")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("anyOf", self.anyOf)
    }
}

/// A form of `MCPElicitationMultiSelectEnumSchema`.
public struct MCPElicitationTitledMultiSelectEnumSchema: ProtocolObject {
    /// `items`
    public var items: MCPElicitationTitledEnumItems
    /// `type`
    public var type: MCPElicitationArrayType
    /// `default`
    public var `default`: [String]?
    /// `description`
    public var description: String?
    /// `maxItems`
    public var maxItems: UInt64?
    /// `minItems`
    public var minItems: UInt64?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        items: MCPElicitationTitledEnumItems,
        type: MCPElicitationArrayType,
        default: [String]? = nil,
        description: String? = nil,
        maxItems: UInt64? = nil,
        minItems: UInt64? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.items = items
        self.type = type
        self.default = `default`
        self.description = description
        self.maxItems = maxItems
        self.minItems = minItems
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.items = try members.required("items")
        self.type = try members.required("type")
        self.default = try members.optional("default")
        self.description = try members.optional("description")
        self.maxItems = try members.optional("maxItems")
        self.minItems = try members.optional("minItems")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("items", self.items)
        try members.required("type", self.type)
        try members.optional("default", self.default)
        try members.optional("description", self.description)
        try members.optional("maxItems", self.maxItems)
        try members.optional("minItems", self.minItems)
        try members.optional("title", self.title)
    }
}

/// A form of `MCPElicitationSingleSelectEnumSchema`.
public struct MCPElicitationTitledSingleSelectEnumSchema: ProtocolObject {
    /// `oneOf`
    public var oneOf: [MCPElicitationConstOption]
    /// `type`
    public var type: MCPElicitationStringType
    /// `default`
    public var `default`: String?
    /// `description`
    public var description: String?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        oneOf: [MCPElicitationConstOption],
        type: MCPElicitationStringType,
        default: String? = nil,
        description: String? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.oneOf = oneOf
        self.type = type
        self.default = `default`
        self.description = description
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.oneOf = try members.required("oneOf")
        self.type = try members.required("type")
        self.default = try members.optional("default")
        self.description = try members.optional("description")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("oneOf", self.oneOf)
        try members.required("type", self.type)
        try members.optional("default", self.default)
        try members.optional("description", self.description)
        try members.optional("title", self.title)
    }
}

/// The `items` of `MCPElicitationUntitledMultiSelectEnumSchema`.
public struct MCPElicitationUntitledEnumItems: ProtocolObject {
    /// `enum`
    public var `enum`: [String]
    /// `type`
    public var type: MCPElicitationStringType
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        enum: [String],
        type: MCPElicitationStringType,
        others: [String: JSON] = [:]
    ) {
        self.enum = `enum`
        self.type = type
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.enum = try members.required("enum")
        self.type = try members.required("type")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("enum", self.enum)
        try members.required("type", self.type)
    }
}

/// A form of `MCPElicitationMultiSelectEnumSchema`.
public struct MCPElicitationUntitledMultiSelectEnumSchema: ProtocolObject {
    /// `items`
    public var items: MCPElicitationUntitledEnumItems
    /// `type`
    public var type: MCPElicitationArrayType
    /// `default`
    public var `default`: [String]?
    /// `description`
    public var description: String?
    /// `maxItems`
    public var maxItems: UInt64?
    /// `minItems`
    public var minItems: UInt64?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        items: MCPElicitationUntitledEnumItems,
        type: MCPElicitationArrayType,
        default: [String]? = nil,
        description: String? = nil,
        maxItems: UInt64? = nil,
        minItems: UInt64? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.items = items
        self.type = type
        self.default = `default`
        self.description = description
        self.maxItems = maxItems
        self.minItems = minItems
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.items = try members.required("items")
        self.type = try members.required("type")
        self.default = try members.optional("default")
        self.description = try members.optional("description")
        self.maxItems = try members.optional("maxItems")
        self.minItems = try members.optional("minItems")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("items", self.items)
        try members.required("type", self.type)
        try members.optional("default", self.default)
        try members.optional("description", self.description)
        try members.optional("maxItems", self.maxItems)
        try members.optional("minItems", self.minItems)
        try members.optional("title", self.title)
    }
}

/// A form of `MCPElicitationSingleSelectEnumSchema`.
public struct MCPElicitationUntitledSingleSelectEnumSchema: ProtocolObject {
    /// `enum`
    public var `enum`: [String]
    /// `type`
    public var type: MCPElicitationStringType
    /// `default`
    public var `default`: String?
    /// `description`
    public var description: String?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        enum: [String],
        type: MCPElicitationStringType,
        default: String? = nil,
        description: String? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.enum = `enum`
        self.type = type
        self.default = `default`
        self.description = description
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.enum = try members.required("enum")
        self.type = try members.required("type")
        self.default = try members.optional("default")
        self.description = try members.optional("description")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("enum", self.enum)
        try members.required("type", self.type)
        try members.optional("default", self.default)
        try members.optional("description", self.description)
        try members.optional("title", self.title)
    }
}

/// What `mcpServer/resource/read` takes.
public struct MCPResourceReadParams: ProtocolObject {
    /// `server`
    public var server: String
    /// `uri`
    public var uri: String
    /// `connectorId`
    public var connectorID: String?
    /// Originating MCP tool call used to select the resource's app.
    public var originCallID: String?
    /// Explicit hosted app/account. Omit to retain legacy resource discovery.
    public var target: MCPResourceReadTarget?
    /// `threadId`
    public var threadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        server: String,
        uri: String,
        connectorID: String? = nil,
        originCallID: String? = nil,
        target: MCPResourceReadTarget? = nil,
        threadID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.server = server
        self.uri = uri
        self.connectorID = connectorID
        self.originCallID = originCallID
        self.target = target
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.server = try members.required("server")
        self.uri = try members.required("uri")
        self.connectorID = try members.optional("connectorId")
        self.originCallID = try members.optional("originCallId")
        self.target = try members.optional("target")
        self.threadID = try members.optional("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("server", self.server)
        try members.required("uri", self.uri)
        try members.optional("connectorId", self.connectorID)
        try members.optional("originCallId", self.originCallID)
        try members.optional("target", self.target)
        try members.optional("threadId", self.threadID)
    }
}

/// The answer to `mcpServer/resource/read`.
public struct MCPResourceReadResponse: ProtocolObject {
    /// `contents`
    public var contents: [ResourceContent]
    /// Originating call when the server applied app-specific resource scoping.
    public var originCallID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        contents: [ResourceContent],
        originCallID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.contents = contents
        self.originCallID = originCallID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.contents = try members.required("contents")
        self.originCallID = try members.optional("originCallId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("contents", self.contents)
        try members.optional("originCallId", self.originCallID)
    }
}

/// The `target` of `MCPResourceReadParams`.
public struct MCPResourceReadTarget: ProtocolObject {
    /// `connectorId`
    public var connectorID: String
    /// Null explicitly requests no-auth access, subject to the app's resource policy.
    public var linkID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        connectorID: String,
        linkID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.connectorID = connectorID
        self.linkID = linkID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.connectorID = try members.required("connectorId")
        self.linkID = try members.nullable("linkId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("connectorId", self.connectorID)
        try members.nullable("linkId", self.linkID)
    }
}

/// The `runtimeStatus` of `MCPServerStatus`.
public enum MCPServerConnectionStatus: OpenSet {
    /// `notStarted`
    case notStarted
    /// `starting`
    case starting
    /// `connected`
    case connected
    /// `authenticationRequired`
    case authenticationRequired
    /// `failed`
    case failed
    /// `cancelled`
    case cancelled
    /// `disabled`
    case disabled
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "notStarted": self = .notStarted
        case "starting": self = .starting
        case "connected": self = .connected
        case "authenticationRequired": self = .authenticationRequired
        case "failed": self = .failed
        case "cancelled": self = .cancelled
        case "disabled": self = .disabled
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .notStarted: "notStarted"
        case .starting: "starting"
        case .connected: "connected"
        case .authenticationRequired: "authenticationRequired"
        case .failed: "failed"
        case .cancelled: "cancelled"
        case .disabled: "disabled"
        case .unrecognized(let word): word
        }
    }
}

/// The `action` of `MCPServerElicitationRequestResponse`.
public enum MCPServerElicitationAction: OpenSet {
    /// `accept`
    case accept
    /// `decline`
    case decline
    /// `cancel`
    case cancel
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "accept": self = .accept
        case "decline": self = .decline
        case "cancel": self = .cancel
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .accept: "accept"
        case .decline: "decline"
        case .cancel: "cancel"
        case .unrecognized(let word): word
        }
    }
}

/// What the server asks with `mcpServer/elicitation/request`.
public indirect enum MCPServerElicitationRequestParams: ProtocolUnion {
    /// A device-authenticated approval; accepted responses contain the proof in `content`.
    case openaiUserVerification(OpenaiUserVerificationMCPServerElicitationRequestParams)
    /// The case `form` of `MCPServerElicitationRequestParams`.
    case form(FormMCPServerElicitationRequestParams)
    /// The case `openai/form` of `MCPServerElicitationRequestParams`.
    case openaiForm(OpenaiFormMCPServerElicitationRequestParams)
    /// The case `openaiForm` of `MCPServerElicitationRequestParams`.
    case openaiForm2(OpenaiForm2MCPServerElicitationRequestParams)
    /// The case `url` of `MCPServerElicitationRequestParams`.
    case url(URLMCPServerElicitationRequestParams)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `mode` names.
    public init(from decoder: any Decoder) throws {
        switch tag("mode", of: decoder) {
        case "openai/userVerification": if let value = try? OpenaiUserVerificationMCPServerElicitationRequestParams(from: decoder) { self = .openaiUserVerification(value); return }
        case "form": if let value = try? FormMCPServerElicitationRequestParams(from: decoder) { self = .form(value); return }
        case "openai/form": if let value = try? OpenaiFormMCPServerElicitationRequestParams(from: decoder) { self = .openaiForm(value); return }
        case "openaiForm": if let value = try? OpenaiForm2MCPServerElicitationRequestParams(from: decoder) { self = .openaiForm2(value); return }
        case "url": if let value = try? URLMCPServerElicitationRequestParams(from: decoder) { self = .url(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .openaiUserVerification(let value): try value.encode(to: encoder)
        case .form(let value): try value.encode(to: encoder)
        case .openaiForm(let value): try value.encode(to: encoder)
        case .openaiForm2(let value): try value.encode(to: encoder)
        case .url(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The answer to `mcpServer/elicitation/request`.
public struct MCPServerElicitationRequestResponse: ProtocolObject {
    /// `action`
    public var action: MCPServerElicitationAction
    /// Optional client metadata for form-mode action handling.
    public var meta: JSON?
    /// Structured user input for accepted elicitations, mirroring RMCP `CreateElicitationResult`.
    ///
    /// This is nullable because decline/cancel responses have no content.
    public var content: JSON?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        action: MCPServerElicitationAction,
        meta: JSON? = nil,
        content: JSON? = nil,
        others: [String: JSON] = [:]
    ) {
        self.action = action
        self.meta = meta
        self.content = content
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.action = try members.required("action")
        self.meta = try members.optional("_meta")
        self.content = try members.optional("content")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("action", self.action)
        try members.optional("_meta", self.meta)
        try members.optional("content", self.content)
    }
}

/// The `notification` of `MCPServerEventStreamNotification`.
public struct MCPServerEventNotification: ProtocolObject {
    /// `method`
    public var method: String
    /// `params`
    public var params: JSON
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        method: String,
        params: JSON,
        others: [String: JSON] = [:]
    ) {
        self.method = method
        self.params = params
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.method = try members.required("method")
        self.params = try members.required("params")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("method", self.method)
        try members.required("params", self.params)
    }
}

/// What `mcpServer/event/stream/notification` tells.
public struct MCPServerEventStreamNotification: ProtocolObject {
    /// `notification`
    public var notification: MCPServerEventNotification
    /// `subscriptionId`
    public var subscriptionID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        notification: MCPServerEventNotification,
        subscriptionID: String,
        others: [String: JSON] = [:]
    ) {
        self.notification = notification
        self.subscriptionID = subscriptionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.notification = try members.required("notification")
        self.subscriptionID = try members.required("subscriptionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("notification", self.notification)
        try members.required("subscriptionId", self.subscriptionID)
    }
}

/// What `mcpServer/event/stream/start` takes.
public struct MCPServerEventStreamStartParams: ProtocolObject {
    /// `arguments`
    public var arguments: JSON
    /// `name`
    public var name: String
    /// `server`
    public var server: String
    /// `subscriptionId`
    public var subscriptionID: String
    /// `threadId`
    public var threadID: String
    /// `_meta`
    public var meta: JSON?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        arguments: JSON,
        name: String,
        server: String,
        subscriptionID: String,
        threadID: String,
        meta: JSON? = nil,
        others: [String: JSON] = [:]
    ) {
        self.arguments = arguments
        self.name = name
        self.server = server
        self.subscriptionID = subscriptionID
        self.threadID = threadID
        self.meta = meta
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.arguments = try members.required("arguments")
        self.name = try members.required("name")
        self.server = try members.required("server")
        self.subscriptionID = try members.required("subscriptionId")
        self.threadID = try members.required("threadId")
        self.meta = try members.optional("_meta")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("arguments", self.arguments)
        try members.required("name", self.name)
        try members.required("server", self.server)
        try members.required("subscriptionId", self.subscriptionID)
        try members.required("threadId", self.threadID)
        try members.optional("_meta", self.meta)
    }
}

/// The answer to `mcpServer/event/stream/start`.
public struct MCPServerEventStreamStartResponse: ProtocolObject {
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

/// What `mcpServer/event/stream/stop` takes.
public struct MCPServerEventStreamStopParams: ProtocolObject {
    /// `subscriptionId`
    public var subscriptionID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        subscriptionID: String,
        others: [String: JSON] = [:]
    ) {
        self.subscriptionID = subscriptionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.subscriptionID = try members.required("subscriptionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("subscriptionId", self.subscriptionID)
    }
}

/// The answer to `mcpServer/event/stream/stop`.
public struct MCPServerEventStreamStopResponse: ProtocolObject {
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

/// Presentation metadata advertised by an initialized MCP server.
public struct MCPServerInfo: ProtocolObject {
    /// `name`
    public var name: String
    /// `version`
    public var version: String
    /// `description`
    public var description: String?
    /// `icons`
    public var icons: [JSON]?
    /// `title`
    public var title: String?
    /// `websiteUrl`
    public var websiteURL: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        version: String,
        description: String? = nil,
        icons: [JSON]? = nil,
        title: String? = nil,
        websiteURL: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.version = version
        self.description = description
        self.icons = icons
        self.title = title
        self.websiteURL = websiteURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.version = try members.required("version")
        self.description = try members.optional("description")
        self.icons = try members.optional("icons")
        self.title = try members.optional("title")
        self.websiteURL = try members.optional("websiteUrl")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("version", self.version)
        try members.optional("description", self.description)
        try members.optional("icons", self.icons)
        try members.optional("title", self.title)
        try members.optional("websiteUrl", self.websiteURL)
    }
}

/// One of the `mcpServers` of `MigrationDetails`.
public struct MCPServerMigration: ProtocolObject {
    /// `name`
    public var name: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
    }
}

/// The `clientRegistration` of `MCPServerOauthLoginParams`.
public enum MCPServerOauthClientRegistration: OpenSet {
    /// `auto`
    case auto
    /// `cimd`
    case cimd
    /// `dcr`
    case dcr
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "cimd": self = .cimd
        case "dcr": self = .dcr
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .auto: "auto"
        case .cimd: "cimd"
        case .dcr: "dcr"
        case .unrecognized(let word): word
        }
    }
}

/// What `mcpServer/oauthLogin/completed` tells.
public struct MCPServerOauthLoginCompletedNotification: ProtocolObject {
    /// `name`
    public var name: String
    /// `success`
    public var success: Bool
    /// `error`
    public var error: String?
    /// Identifies the explicit login attempt. Older servers omit this field.
    public var loginID: String?
    /// `threadId`
    public var threadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        success: Bool,
        error: String? = nil,
        loginID: String? = nil,
        threadID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.success = success
        self.error = error
        self.loginID = loginID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.success = try members.required("success")
        self.error = try members.optional("error")
        self.loginID = try members.optional("loginId")
        self.threadID = try members.optional("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("success", self.success)
        try members.optional("error", self.error)
        try members.optional("loginId", self.loginID)
        try members.optional("threadId", self.threadID)
    }
}

/// What `mcpServer/oauth/login` takes.
public struct MCPServerOauthLoginParams: ProtocolObject {
    /// `name`
    public var name: String
    /// Registration strategy for this login only; omission selects automatic discovery.
    public var clientRegistration: MCPServerOauthClientRegistration?
    /// `scopes`
    public var scopes: [String]?
    /// `threadId`
    public var threadID: String?
    /// `timeoutSecs`
    public var timeoutSecs: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        clientRegistration: MCPServerOauthClientRegistration? = nil,
        scopes: [String]? = nil,
        threadID: String? = nil,
        timeoutSecs: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.clientRegistration = clientRegistration
        self.scopes = scopes
        self.threadID = threadID
        self.timeoutSecs = timeoutSecs
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.clientRegistration = try members.optional("clientRegistration")
        self.scopes = try members.optional("scopes")
        self.threadID = try members.optional("threadId")
        self.timeoutSecs = try members.optional("timeoutSecs")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.optional("clientRegistration", self.clientRegistration)
        try members.optional("scopes", self.scopes)
        try members.optional("threadId", self.threadID)
        try members.optional("timeoutSecs", self.timeoutSecs)
    }
}

/// The answer to `mcpServer/oauth/login`.
public struct MCPServerOauthLoginResponse: ProtocolObject {
    /// `authorizationUrl`
    public var authorizationURL: String
    /// Identifies this login attempt across the response and completion notification. Older servers omit this field; current servers always return it.
    public var loginID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        authorizationURL: String,
        loginID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.authorizationURL = authorizationURL
        self.loginID = loginID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.authorizationURL = try members.required("authorizationUrl")
        self.loginID = try members.optional("loginId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("authorizationUrl", self.authorizationURL)
        try members.optional("loginId", self.loginID)
    }
}

/// The answer to `config/mcpServer/reload`.
public struct MCPServerRefreshResponse: ProtocolObject {
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

/// The `failureReason` of `MCPServerStatusUpdatedNotification`.
public enum MCPServerStartupFailureReason: OpenSet {
    /// `reauthenticationRequired`
    case reauthenticationRequired
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "reauthenticationRequired": self = .reauthenticationRequired
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .reauthenticationRequired: "reauthenticationRequired"
        case .unrecognized(let word): word
        }
    }
}

/// The `status` of `MCPServerStatusUpdatedNotification`.
public enum MCPServerStartupState: OpenSet {
    /// `starting`
    case starting
    /// `ready`
    case ready
    /// `failed`
    case failed
    /// `cancelled`
    case cancelled
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "starting": self = .starting
        case "ready": self = .ready
        case "failed": self = .failed
        case "cancelled": self = .cancelled
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .starting: "starting"
        case .ready: "ready"
        case .failed: "failed"
        case .cancelled: "cancelled"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `data` of `ListMCPServerStatusResponse`.
public struct MCPServerStatus: ProtocolObject {
    /// `authStatus`
    public var authStatus: MCPAuthStatus
    /// `name`
    public var name: String
    /// `resourceTemplates`
    public var resourceTemplates: [ResourceTemplate]
    /// `resources`
    public var resources: [Resource]
    /// `tools`
    public var tools: [String: Tool]
    /// HTTP origin of the effective configured endpoint, including plugin servers. Excludes credentials, path, query, and fragment; null for non-HTTP transports.
    public var httpOrigin: String?
    /// `pluginId`
    public var pluginID: String?
    /// Current thread-runtime connection state; null when unavailable or the configuration changed.
    public var runtimeStatus: MCPServerConnectionStatus?
    /// Capabilities advertised by the initialized MCP server; null when unavailable.
    public var serverCapabilities: JSON?
    /// `serverInfo`
    public var serverInfo: MCPServerInfo?
    /// Tool discovery failed and no catalog was returned. Null when a catalog is returned, including cached or empty catalogs.
    public var toolsError: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        authStatus: MCPAuthStatus,
        name: String,
        resourceTemplates: [ResourceTemplate],
        resources: [Resource],
        tools: [String: Tool],
        httpOrigin: String? = nil,
        pluginID: String? = nil,
        runtimeStatus: MCPServerConnectionStatus? = nil,
        serverCapabilities: JSON? = nil,
        serverInfo: MCPServerInfo? = nil,
        toolsError: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.authStatus = authStatus
        self.name = name
        self.resourceTemplates = resourceTemplates
        self.resources = resources
        self.tools = tools
        self.httpOrigin = httpOrigin
        self.pluginID = pluginID
        self.runtimeStatus = runtimeStatus
        self.serverCapabilities = serverCapabilities
        self.serverInfo = serverInfo
        self.toolsError = toolsError
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.authStatus = try members.required("authStatus")
        self.name = try members.required("name")
        self.resourceTemplates = try members.required("resourceTemplates")
        self.resources = try members.required("resources")
        self.tools = try members.required("tools")
        self.httpOrigin = try members.optional("httpOrigin")
        self.pluginID = try members.optional("pluginId")
        self.runtimeStatus = try members.optional("runtimeStatus")
        self.serverCapabilities = try members.optional("serverCapabilities")
        self.serverInfo = try members.optional("serverInfo")
        self.toolsError = try members.optional("toolsError")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("authStatus", self.authStatus)
        try members.required("name", self.name)
        try members.required("resourceTemplates", self.resourceTemplates)
        try members.required("resources", self.resources)
        try members.required("tools", self.tools)
        try members.optional("httpOrigin", self.httpOrigin)
        try members.optional("pluginId", self.pluginID)
        try members.optional("runtimeStatus", self.runtimeStatus)
        try members.optional("serverCapabilities", self.serverCapabilities)
        try members.optional("serverInfo", self.serverInfo)
        try members.optional("toolsError", self.toolsError)
    }
}

/// The `detail` of `ListMCPServerStatusParams`.
public enum MCPServerStatusDetail: OpenSet {
    /// `full`
    case full
    /// `toolsAndAuthOnly`
    case toolsAndAuthOnly
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "full": self = .full
        case "toolsAndAuthOnly": self = .toolsAndAuthOnly
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .full: "full"
        case .toolsAndAuthOnly: "toolsAndAuthOnly"
        case .unrecognized(let word): word
        }
    }
}

/// What `mcpServer/startupStatus/updated` tells.
public struct MCPServerStatusUpdatedNotification: ProtocolObject {
    /// `name`
    public var name: String
    /// `status`
    public var status: MCPServerStartupState
    /// `error`
    public var error: String?
    /// `failureReason`
    public var failureReason: MCPServerStartupFailureReason?
    /// `threadId`
    public var threadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        status: MCPServerStartupState,
        error: String? = nil,
        failureReason: MCPServerStartupFailureReason? = nil,
        threadID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.status = status
        self.error = error
        self.failureReason = failureReason
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.status = try members.required("status")
        self.error = try members.optional("error")
        self.failureReason = try members.optional("failureReason")
        self.threadID = try members.optional("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("status", self.status)
        try members.optional("error", self.error)
        try members.optional("failureReason", self.failureReason)
        try members.optional("threadId", self.threadID)
    }
}

/// What `mcpServer/tool/call` takes.
public struct MCPServerToolCallParams: ProtocolObject {
    /// `server`
    public var server: String
    /// `threadId`
    public var threadID: String
    /// `tool`
    public var tool: String
    /// `_meta`
    public var meta: JSON?
    /// `arguments`
    public var arguments: JSON?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        server: String,
        threadID: String,
        tool: String,
        meta: JSON? = nil,
        arguments: JSON? = nil,
        others: [String: JSON] = [:]
    ) {
        self.server = server
        self.threadID = threadID
        self.tool = tool
        self.meta = meta
        self.arguments = arguments
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.server = try members.required("server")
        self.threadID = try members.required("threadId")
        self.tool = try members.required("tool")
        self.meta = try members.optional("_meta")
        self.arguments = try members.optional("arguments")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("server", self.server)
        try members.required("threadId", self.threadID)
        try members.required("tool", self.tool)
        try members.optional("_meta", self.meta)
        try members.optional("arguments", self.arguments)
    }
}

/// The answer to `mcpServer/tool/call`.
public struct MCPServerToolCallResponse: ProtocolObject {
    /// `content`
    public var content: [JSON]
    /// `_meta`
    public var meta: JSON?
    /// `isError`
    public var isError: Bool?
    /// `structuredContent`
    public var structuredContent: JSON?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        content: [JSON],
        meta: JSON? = nil,
        isError: Bool? = nil,
        structuredContent: JSON? = nil,
        others: [String: JSON] = [:]
    ) {
        self.content = content
        self.meta = meta
        self.isError = isError
        self.structuredContent = structuredContent
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.content = try members.required("content")
        self.meta = try members.optional("_meta")
        self.isError = try members.optional("isError")
        self.structuredContent = try members.optional("structuredContent")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("content", self.content)
        try members.optional("_meta", self.meta)
        try members.optional("isError", self.isError)
        try members.optional("structuredContent", self.structuredContent)
    }
}

/// The `appContext` of `MCPToolCallThreadItem`.
public struct MCPToolCallAppContext: ProtocolObject {
    /// `connectorId`
    public var connectorID: String
    /// `actionName`
    public var actionName: String?
    /// `appName`
    public var appName: String?
    /// `linkId`
    public var linkID: String?
    /// `resourceUri`
    public var resourceURI: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        connectorID: String,
        actionName: String? = nil,
        appName: String? = nil,
        linkID: String? = nil,
        resourceURI: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.connectorID = connectorID
        self.actionName = actionName
        self.appName = appName
        self.linkID = linkID
        self.resourceURI = resourceURI
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.connectorID = try members.required("connectorId")
        self.actionName = try members.optional("actionName")
        self.appName = try members.optional("appName")
        self.linkID = try members.optional("linkId")
        self.resourceURI = try members.optional("resourceUri")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("connectorId", self.connectorID)
        try members.optional("actionName", self.actionName)
        try members.optional("appName", self.appName)
        try members.optional("linkId", self.linkID)
        try members.optional("resourceUri", self.resourceURI)
    }
}

/// The `error` of `MCPToolCallThreadItem`.
public struct MCPToolCallError: ProtocolObject {
    /// `message`
    public var message: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        message: String,
        others: [String: JSON] = [:]
    ) {
        self.message = message
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.message = try members.required("message")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("message", self.message)
    }
}

/// The case `mcpToolCall` of `GuardianApprovalReviewAction`.
public struct MCPToolCallGuardianApprovalReviewAction: ProtocolObject {
    /// `server`
    public var server: String
    /// `toolName`
    public var toolName: String
    /// `connectorId`
    public var connectorID: String?
    /// `connectorName`
    public var connectorName: String?
    /// `toolTitle`
    public var toolTitle: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        server: String,
        toolName: String,
        connectorID: String? = nil,
        connectorName: String? = nil,
        toolTitle: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.server = server
        self.toolName = toolName
        self.connectorID = connectorID
        self.connectorName = connectorName
        self.toolTitle = toolTitle
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.server = try members.required("server")
        self.toolName = try members.required("toolName")
        self.connectorID = try members.optional("connectorId")
        self.connectorName = try members.optional("connectorName")
        self.toolTitle = try members.optional("toolTitle")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "mcpToolCall")
        try members.required("server", self.server)
        try members.required("toolName", self.toolName)
        try members.optional("connectorId", self.connectorID)
        try members.optional("connectorName", self.connectorName)
        try members.optional("toolTitle", self.toolTitle)
    }
}

/// What `item/mcpToolCall/progress` tells.
public struct MCPToolCallProgressNotification: ProtocolObject {
    /// `itemId`
    public var itemID: String
    /// `message`
    public var message: String
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemID: String,
        message: String,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.itemID = itemID
        self.message = message
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.itemID = try members.required("itemId")
        self.message = try members.required("message")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("itemId", self.itemID)
        try members.required("message", self.message)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// The `result` of `MCPToolCallThreadItem`.
public struct MCPToolCallResult: ProtocolObject {
    /// `content`
    public var content: [JSON]
    /// `_meta`
    public var meta: JSON?
    /// `structuredContent`
    public var structuredContent: JSON?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        content: [JSON],
        meta: JSON? = nil,
        structuredContent: JSON? = nil,
        others: [String: JSON] = [:]
    ) {
        self.content = content
        self.meta = meta
        self.structuredContent = structuredContent
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.content = try members.required("content")
        self.meta = try members.optional("_meta")
        self.structuredContent = try members.optional("structuredContent")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("content", self.content)
        try members.optional("_meta", self.meta)
        try members.optional("structuredContent", self.structuredContent)
    }
}

/// The `status` of `MCPToolCallThreadItem`.
public enum MCPToolCallStatus: OpenSet {
    /// `inProgress`
    case inProgress
    /// `completed`
    case completed
    /// `failed`
    case failed
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "inProgress": self = .inProgress
        case "completed": self = .completed
        case "failed": self = .failed
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .inProgress: "inProgress"
        case .completed: "completed"
        case .failed: "failed"
        case .unrecognized(let word): word
        }
    }
}

/// The case `mcpToolCall` of `ThreadItem`.
public struct MCPToolCallThreadItem: ProtocolObject {
    /// `arguments`
    public var arguments: JSON
    /// `id`
    public var id: String
    /// `server`
    public var server: String
    /// `status`
    public var status: MCPToolCallStatus
    /// `tool`
    public var tool: String
    /// `appContext`
    public var appContext: MCPToolCallAppContext?
    /// The duration of the MCP tool call in milliseconds.
    public var durationMs: Int?
    /// `error`
    public var error: MCPToolCallError?
    /// Legacy compatibility field; prefer `mcpAppUi.resourceUri` when available.
    public var mcpAppResourceURI: String?
    /// Presentation captured from the invoked descriptor; absent in older history.
    public var mcpAppUI: MCPAppUI?
    /// `pluginId`
    public var pluginID: String?
    /// `readOnlyHint`
    public var readOnlyHint: Bool?
    /// `result`
    public var result: MCPToolCallResult?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        arguments: JSON,
        id: String,
        server: String,
        status: MCPToolCallStatus,
        tool: String,
        appContext: MCPToolCallAppContext? = nil,
        durationMs: Int? = nil,
        error: MCPToolCallError? = nil,
        mcpAppResourceURI: String? = nil,
        mcpAppUI: MCPAppUI? = nil,
        pluginID: String? = nil,
        readOnlyHint: Bool? = nil,
        result: MCPToolCallResult? = nil,
        others: [String: JSON] = [:]
    ) {
        self.arguments = arguments
        self.id = id
        self.server = server
        self.status = status
        self.tool = tool
        self.appContext = appContext
        self.durationMs = durationMs
        self.error = error
        self.mcpAppResourceURI = mcpAppResourceURI
        self.mcpAppUI = mcpAppUI
        self.pluginID = pluginID
        self.readOnlyHint = readOnlyHint
        self.result = result
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.arguments = try members.required("arguments")
        self.id = try members.required("id")
        self.server = try members.required("server")
        self.status = try members.required("status")
        self.tool = try members.required("tool")
        self.appContext = try members.optional("appContext")
        self.durationMs = try members.optional("durationMs")
        self.error = try members.optional("error")
        self.mcpAppResourceURI = try members.optional("mcpAppResourceUri")
        self.mcpAppUI = try members.optional("mcpAppUi")
        self.pluginID = try members.optional("pluginId")
        self.readOnlyHint = try members.optional("readOnlyHint")
        self.result = try members.optional("result")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "mcpToolCall")
        try members.required("arguments", self.arguments)
        try members.required("id", self.id)
        try members.required("server", self.server)
        try members.required("status", self.status)
        try members.required("tool", self.tool)
        try members.optional("appContext", self.appContext)
        try members.optional("durationMs", self.durationMs)
        try members.optional("error", self.error)
        try members.optional("mcpAppResourceUri", self.mcpAppResourceURI)
        try members.optional("mcpAppUi", self.mcpAppUI)
        try members.optional("pluginId", self.pluginID)
        try members.optional("readOnlyHint", self.readOnlyHint)
        try members.optional("result", self.result)
    }
}

/// The case `mcp_tool` of `ConfiguredHookHandler`.
public struct MCPToolConfiguredHookHandler: ProtocolObject {
    /// `input`
    public var input: [String: JSON]
    /// `server`
    public var server: String
    /// `tool`
    public var tool: String
    /// `statusMessage`
    public var statusMessage: String?
    /// `timeoutSec`
    public var timeoutSec: UInt64?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        input: [String: JSON],
        server: String,
        tool: String,
        statusMessage: String? = nil,
        timeoutSec: UInt64? = nil,
        others: [String: JSON] = [:]
    ) {
        self.input = input
        self.server = server
        self.tool = tool
        self.statusMessage = statusMessage
        self.timeoutSec = timeoutSec
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.input = try members.required("input")
        self.server = try members.required("server")
        self.tool = try members.required("tool")
        self.statusMessage = try members.optional("statusMessage")
        self.timeoutSec = try members.optional("timeoutSec")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "mcp_tool")
        try members.required("input", self.input)
        try members.required("server", self.server)
        try members.required("tool", self.tool)
        try members.optional("statusMessage", self.statusMessage)
        try members.optional("timeoutSec", self.timeoutSec)
    }
}

/// The case `mcpTool` of `HookMetadata`.
public struct MCPToolHookMetadata: ProtocolObject {
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
    /// `server`
    public var server: String
    /// `source`
    public var source: HookSource
    /// `sourcePath`
    public var sourcePath: AbsolutePathBuf
    /// `timeoutSec`
    public var timeoutSec: UInt64
    /// `tool`
    public var tool: String
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
        server: String,
        source: HookSource,
        sourcePath: AbsolutePathBuf,
        timeoutSec: UInt64,
        tool: String,
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
        self.server = server
        self.source = source
        self.sourcePath = sourcePath
        self.timeoutSec = timeoutSec
        self.tool = tool
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
        self.server = try members.required("server")
        self.source = try members.required("source")
        self.sourcePath = try members.required("sourcePath")
        self.timeoutSec = try members.required("timeoutSec")
        self.tool = try members.required("tool")
        self.trustStatus = try members.required("trustStatus")
        self.additionalContextLimit = try members.optional("additionalContextLimit")
        self.matcher = try members.optional("matcher")
        self.pluginID = try members.optional("pluginId")
        self.statusMessage = try members.optional("statusMessage")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "handlerType", "mcpTool")
        try members.required("currentHash", self.currentHash)
        try members.required("displayOrder", self.displayOrder)
        try members.required("enabled", self.enabled)
        try members.required("eventName", self.eventName)
        try members.required("isManaged", self.isManaged)
        try members.required("key", self.key)
        try members.required("server", self.server)
        try members.required("source", self.source)
        try members.required("sourcePath", self.sourcePath)
        try members.required("timeoutSec", self.timeoutSec)
        try members.required("tool", self.tool)
        try members.required("trustStatus", self.trustStatus)
        try members.optional("additionalContextLimit", self.additionalContextLimit)
        try members.optional("matcher", self.matcher)
        try members.optional("pluginId", self.pluginID)
        try members.optional("statusMessage", self.statusMessage)
    }
}

/// Managed preferences layer delivered by MDM (macOS only).
public struct MdmConfigLayerSource: ProtocolObject {
    /// `domain`
    public var domain: String
    /// `key`
    public var key: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        domain: String,
        key: String,
        others: [String: JSON] = [:]
    ) {
        self.domain = domain
        self.key = key
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.domain = try members.required("domain")
        self.key = try members.required("key")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "mdm")
        try members.required("domain", self.domain)
        try members.required("key", self.key)
    }
}

/// The `memoryCitation` of `AgentMessageThreadItem`.
public struct MemoryCitation: ProtocolObject {
    /// `entries`
    public var entries: [MemoryCitationEntry]
    /// `threadIds`
    public var threadIds: [String]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        entries: [MemoryCitationEntry],
        threadIds: [String],
        others: [String: JSON] = [:]
    ) {
        self.entries = entries
        self.threadIds = threadIds
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.entries = try members.required("entries")
        self.threadIds = try members.required("threadIds")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("entries", self.entries)
        try members.required("threadIds", self.threadIds)
    }
}

/// One of the `entries` of `MemoryCitation`.
public struct MemoryCitationEntry: ProtocolObject {
    /// `lineEnd`
    public var lineEnd: UInt32
    /// `lineStart`
    public var lineStart: UInt32
    /// `note`
    public var note: String
    /// `path`
    public var path: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        lineEnd: UInt32,
        lineStart: UInt32,
        note: String,
        path: String,
        others: [String: JSON] = [:]
    ) {
        self.lineEnd = lineEnd
        self.lineStart = lineStart
        self.note = note
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.lineEnd = try members.required("lineEnd")
        self.lineStart = try members.required("lineStart")
        self.note = try members.required("note")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("lineEnd", self.lineEnd)
        try members.required("lineStart", self.lineStart)
        try members.required("note", self.note)
        try members.required("path", self.path)
    }
}

/// The answer to `memory/reset`.
public struct MemoryResetResponse: ProtocolObject {
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

/// What `memory/status` takes.
public struct MemoryStatusParams: ProtocolObject {
    /// Required distinct consolidated threads. Defaults to 20; supported range is 1..=4096.
    public var minConsolidatedThreads: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        minConsolidatedThreads: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.minConsolidatedThreads = minConsolidatedThreads
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.minConsolidatedThreads = try members.optional("minConsolidatedThreads")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("minConsolidatedThreads", self.minConsolidatedThreads)
    }
}

/// The answer to `memory/status`.
public struct MemoryStatusResponse: ProtocolObject {
    /// `v2ConsolidatedThreads`
    public var v2ConsolidatedThreads: UInt32
    /// `v2Ready`
    public var v2Ready: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        v2ConsolidatedThreads: UInt32,
        v2Ready: Bool,
        others: [String: JSON] = [:]
    ) {
        self.v2ConsolidatedThreads = v2ConsolidatedThreads
        self.v2Ready = v2Ready
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.v2ConsolidatedThreads = try members.required("v2ConsolidatedThreads")
        self.v2Ready = try members.required("v2Ready")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("v2ConsolidatedThreads", self.v2ConsolidatedThreads)
        try members.required("v2Ready", self.v2Ready)
    }
}

/// The case `mention` of `UserInput`.
public struct MentionUserInput: ProtocolObject {
    /// `name`
    public var name: String
    /// `path`
    public var path: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        path: String,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.name = try members.required("name")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "mention")
        try members.required("name", self.name)
        try members.required("path", self.path)
    }
}

/// The `mergeStrategy` of `ConfigEdit` and `ConfigValueWriteParams`.
public enum MergeStrategy: OpenSet {
    /// `replace`
    case replace
    /// `upsert`
    case upsert
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "replace": self = .replace
        case "upsert": self = .upsert
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .replace: "replace"
        case .upsert: "upsert"
        case .unrecognized(let word): word
        }
    }
}

/// Classifies assistant text as commentary, a partial answer, or a terminal answer.
///
/// Providers do not emit this consistently, so callers must treat `None` as "phase unknown" and keep compatibility behavior for legacy models.
public enum MessagePhase: OpenSet {
    /// Mid-turn assistant text (for example preamble/progress narration).
    ///
    /// Additional tool calls or assistant output may follow before turn completion.
    case commentary
    /// Stable answer text that may be followed by more assistant output or tools.
    case partialAnswer
    /// The assistant's declared terminal answer text for the current turn.
    case finalAnswer
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "commentary": self = .commentary
        case "partial_answer": self = .partialAnswer
        case "final_answer": self = .finalAnswer
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .commentary: "commentary"
        case .partialAnswer: "partial_answer"
        case .finalAnswer: "final_answer"
        case .unrecognized(let word): word
        }
    }
}

/// The case `message` of `ResponseItem`.
public struct MessageResponseItem: ProtocolObject {
    /// `content`
    public var content: [ContentItem]
    /// `role`
    public var role: String
    /// `encrypted_content`
    public var encryptedContent: String?
    /// `id`
    public var id: String?
    /// `internal_chat_message_metadata_passthrough`
    public var internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough?
    /// `phase`
    public var phase: MessagePhase?
    /// `status`
    public var status: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        content: [ContentItem],
        role: String,
        encryptedContent: String? = nil,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        phase: MessagePhase? = nil,
        status: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.content = content
        self.role = role
        self.encryptedContent = encryptedContent
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.phase = phase
        self.status = status
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.content = try members.required("content")
        self.role = try members.required("role")
        self.encryptedContent = try members.optional("encrypted_content")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.phase = try members.optional("phase")
        self.status = try members.optional("status")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "message")
        try members.required("content", self.content)
        try members.required("role", self.role)
        try members.optional("encrypted_content", self.encryptedContent)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
        try members.optional("phase", self.phase)
        try members.optional("status", self.status)
    }
}

/// The `details` of `ExternalAgentConfigMigrationItem`.
public struct MigrationDetails: ProtocolObject {
    /// `commands`
    public var commands: [CommandMigration]?
    /// `hooks`
    public var hooks: [HookMigration]?
    /// `mcpServers`
    public var mcpServers: [MCPServerMigration]?
    /// `memory`
    public var memory: [String]?
    /// `plugins`
    public var plugins: [PluginsMigration]?
    /// `sessions`
    public var sessions: [SessionMigration]?
    /// `skills`
    public var skills: [SkillMigration]?
    /// `subagents`
    public var subagents: [SubagentMigration]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        commands: [CommandMigration]? = nil,
        hooks: [HookMigration]? = nil,
        mcpServers: [MCPServerMigration]? = nil,
        memory: [String]? = nil,
        plugins: [PluginsMigration]? = nil,
        sessions: [SessionMigration]? = nil,
        skills: [SkillMigration]? = nil,
        subagents: [SubagentMigration]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.commands = commands
        self.hooks = hooks
        self.mcpServers = mcpServers
        self.memory = memory
        self.plugins = plugins
        self.sessions = sessions
        self.skills = skills
        self.subagents = subagents
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.commands = try members.optional("commands")
        self.hooks = try members.optional("hooks")
        self.mcpServers = try members.optional("mcpServers")
        self.memory = try members.optional("memory")
        self.plugins = try members.optional("plugins")
        self.sessions = try members.optional("sessions")
        self.skills = try members.optional("skills")
        self.subagents = try members.optional("subagents")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("commands", self.commands)
        try members.optional("hooks", self.hooks)
        try members.optional("mcpServers", self.mcpServers)
        try members.optional("memory", self.memory)
        try members.optional("plugins", self.plugins)
        try members.optional("sessions", self.sessions)
        try members.optional("skills", self.skills)
        try members.optional("subagents", self.subagents)
    }
}

/// The case `minimal` of `FileSystemSpecialPath`.
public struct MinimalFileSystemSpecialPath: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "kind", "minimal")
    }
}

/// The `misalignment` of `TurnError`.
public struct MisalignmentErrorDetails: ProtocolObject {
    /// A substantive localized explanation is required before offering continuation.
    public var detailedExplanation: String?
    /// Open-ended classification; clients must accept categories added by Responses.
    public var errorType: String?
    /// Opaque server-issued block target. Presence alone does not enable target-based continuation.
    public var reviewTarget: String?
    /// Instruction to submit as the next turn's user input if continuation is confirmed.
    public var steer: MisalignmentSteer?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        detailedExplanation: String? = nil,
        errorType: String? = nil,
        reviewTarget: String? = nil,
        steer: MisalignmentSteer? = nil,
        others: [String: JSON] = [:]
    ) {
        self.detailedExplanation = detailedExplanation
        self.errorType = errorType
        self.reviewTarget = reviewTarget
        self.steer = steer
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.detailedExplanation = try members.optional("detailedExplanation")
        self.errorType = try members.optional("errorType")
        self.reviewTarget = try members.optional("reviewTarget")
        self.steer = try members.optional("steer")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("detailedExplanation", self.detailedExplanation)
        try members.optional("errorType", self.errorType)
        try members.optional("reviewTarget", self.reviewTarget)
        try members.optional("steer", self.steer)
    }
}

/// The `steer` of `MisalignmentErrorDetails`.
public struct MisalignmentSteer: ProtocolObject {
    /// `message`
    public var message: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        message: String,
        others: [String: JSON] = [:]
    ) {
        self.message = message
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.message = try members.required("message")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("message", self.message)
    }
}

/// What `mock/experimentalMethod` takes.
public struct MockExperimentalMethodParams: ProtocolObject {
    /// Test-only payload field.
    public var value: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        value: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.value = value
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.value = try members.optional("value")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("value", self.value)
    }
}

/// The answer to `mock/experimentalMethod`.
public struct MockExperimentalMethodResponse: ProtocolObject {
    /// Echoes the input `value`.
    public var echoed: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        echoed: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.echoed = echoed
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.echoed = try members.optional("echoed")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("echoed", self.echoed)
    }
}

/// Initial collaboration mode to use when the TUI starts.
public enum ModeKind: OpenSet {
    /// `plan`
    case plan
    /// `default`
    case `default`
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "plan": self = .plan
        case "default": self = .`default`
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .plan: "plan"
        case .`default`: "default"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `data` of `ModelListResponse`.
public struct Model: ProtocolObject {
    /// `defaultReasoningEffort`
    public var defaultReasoningEffort: ReasoningEffort
    /// `description`
    public var description: String
    /// `displayName`
    public var displayName: String
    /// `hidden`
    public var hidden: Bool
    /// `id`
    public var id: String
    /// `isDefault`
    public var isDefault: Bool
    /// `model`
    public var model: String
    /// `supportedReasoningEfforts`
    public var supportedReasoningEfforts: [ReasoningEffortOption]
    /// Deprecated: use `serviceTiers` instead.
    public var additionalSpeedTiers: [String]?
    /// `availabilityNux`
    public var availabilityNux: ModelAvailabilityNux?
    /// Null when the catalog does not provide access-program metadata.
    public var availableAccessPrograms: ModelAccessPrograms?
    /// Catalog default service tier id for this model, when one is configured.
    public var defaultServiceTier: String?
    /// `inputModalities`
    public var inputModalities: [InputModality]?
    /// `modelSpecialty`
    public var modelSpecialty: String?
    /// Multi-agent runtime declared by this model, when available.
    public var multiAgentVersion: MultiAgentVersion?
    /// `serviceTiers`
    public var serviceTiers: [ModelServiceTier]?
    /// @deprecated Always false; models no longer support personality selection.
    public var supportsPersonality: Bool?
    /// `upgrade`
    public var upgrade: String?
    /// `upgradeInfo`
    public var upgradeInfo: ModelUpgradeInfo?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        defaultReasoningEffort: ReasoningEffort,
        description: String,
        displayName: String,
        hidden: Bool,
        id: String,
        isDefault: Bool,
        model: String,
        supportedReasoningEfforts: [ReasoningEffortOption],
        additionalSpeedTiers: [String]? = nil,
        availabilityNux: ModelAvailabilityNux? = nil,
        availableAccessPrograms: ModelAccessPrograms? = nil,
        defaultServiceTier: String? = nil,
        inputModalities: [InputModality]? = nil,
        modelSpecialty: String? = nil,
        multiAgentVersion: MultiAgentVersion? = nil,
        serviceTiers: [ModelServiceTier]? = nil,
        supportsPersonality: Bool? = nil,
        upgrade: String? = nil,
        upgradeInfo: ModelUpgradeInfo? = nil,
        others: [String: JSON] = [:]
    ) {
        self.defaultReasoningEffort = defaultReasoningEffort
        self.description = description
        self.displayName = displayName
        self.hidden = hidden
        self.id = id
        self.isDefault = isDefault
        self.model = model
        self.supportedReasoningEfforts = supportedReasoningEfforts
        self.additionalSpeedTiers = additionalSpeedTiers
        self.availabilityNux = availabilityNux
        self.availableAccessPrograms = availableAccessPrograms
        self.defaultServiceTier = defaultServiceTier
        self.inputModalities = inputModalities
        self.modelSpecialty = modelSpecialty
        self.multiAgentVersion = multiAgentVersion
        self.serviceTiers = serviceTiers
        self.supportsPersonality = supportsPersonality
        self.upgrade = upgrade
        self.upgradeInfo = upgradeInfo
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.defaultReasoningEffort = try members.required("defaultReasoningEffort")
        self.description = try members.required("description")
        self.displayName = try members.required("displayName")
        self.hidden = try members.required("hidden")
        self.id = try members.required("id")
        self.isDefault = try members.required("isDefault")
        self.model = try members.required("model")
        self.supportedReasoningEfforts = try members.required("supportedReasoningEfforts")
        self.additionalSpeedTiers = try members.optional("additionalSpeedTiers")
        self.availabilityNux = try members.optional("availabilityNux")
        self.availableAccessPrograms = try members.optional("availableAccessPrograms")
        self.defaultServiceTier = try members.optional("defaultServiceTier")
        self.inputModalities = try members.optional("inputModalities")
        self.modelSpecialty = try members.optional("modelSpecialty")
        self.multiAgentVersion = try members.optional("multiAgentVersion")
        self.serviceTiers = try members.optional("serviceTiers")
        self.supportsPersonality = try members.optional("supportsPersonality")
        self.upgrade = try members.optional("upgrade")
        self.upgradeInfo = try members.optional("upgradeInfo")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("defaultReasoningEffort", self.defaultReasoningEffort)
        try members.required("description", self.description)
        try members.required("displayName", self.displayName)
        try members.required("hidden", self.hidden)
        try members.required("id", self.id)
        try members.required("isDefault", self.isDefault)
        try members.required("model", self.model)
        try members.required("supportedReasoningEfforts", self.supportedReasoningEfforts)
        try members.optional("additionalSpeedTiers", self.additionalSpeedTiers)
        try members.optional("availabilityNux", self.availabilityNux)
        try members.optional("availableAccessPrograms", self.availableAccessPrograms)
        try members.optional("defaultServiceTier", self.defaultServiceTier)
        try members.optional("inputModalities", self.inputModalities)
        try members.optional("modelSpecialty", self.modelSpecialty)
        try members.optional("multiAgentVersion", self.multiAgentVersion)
        try members.optional("serviceTiers", self.serviceTiers)
        try members.optional("supportsPersonality", self.supportsPersonality)
        try members.optional("upgrade", self.upgrade)
        try members.optional("upgradeInfo", self.upgradeInfo)
    }
}

/// Caller-specific explicit access programs advertised by model discovery.
public struct ModelAccessPrograms: ProtocolObject {
    /// Accepted explicit selections.
    public var cyber: [CyberAccessProgram]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cyber: [CyberAccessProgram],
        others: [String: JSON] = [:]
    ) {
        self.cyber = cyber
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cyber = try members.required("cyber")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("cyber", self.cyber)
    }
}

/// The `availabilityNux` of `Model`.
public struct ModelAvailabilityNux: ProtocolObject {
    /// `message`
    public var message: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        message: String,
        others: [String: JSON] = [:]
    ) {
        self.message = message
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.message = try members.required("message")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("message", self.message)
    }
}

/// What `model/list` takes.
public struct ModelListParams: ProtocolObject {
    /// Opaque pagination cursor returned by a previous call.
    public var cursor: String?
    /// When true, include models that are hidden from the default picker list.
    public var includeHidden: Bool?
    /// Optional page size; defaults to a reasonable server-side value.
    public var limit: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cursor: String? = nil,
        includeHidden: Bool? = nil,
        limit: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cursor = cursor
        self.includeHidden = includeHidden
        self.limit = limit
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cursor = try members.optional("cursor")
        self.includeHidden = try members.optional("includeHidden")
        self.limit = try members.optional("limit")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cursor", self.cursor)
        try members.optional("includeHidden", self.includeHidden)
        try members.optional("limit", self.limit)
    }
}

/// The answer to `model/list`.
public struct ModelListResponse: ProtocolObject {
    /// `data`
    public var data: [Model]
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [Model],
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

/// What `modelProvider/authRecoveryCompleted` tells.
public struct ModelProviderAuthRecoveryCompletedNotification: ProtocolObject {
    /// `message`
    public var message: String
    /// `provider`
    public var provider: String
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        message: String,
        provider: String,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.message = message
        self.provider = provider
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.message = try members.required("message")
        self.provider = try members.required("provider")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("message", self.message)
        try members.required("provider", self.provider)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// What `modelProvider/authRecoveryStarted` tells.
public struct ModelProviderAuthRecoveryStartedNotification: ProtocolObject {
    /// `message`
    public var message: String
    /// `provider`
    public var provider: String
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        message: String,
        provider: String,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.message = message
        self.provider = provider
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.message = try members.required("message")
        self.provider = try members.required("provider")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("message", self.message)
        try members.required("provider", self.provider)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// What `modelProvider/capabilities/read` takes.
public struct ModelProviderCapabilitiesReadParams: ProtocolObject {
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

/// The answer to `modelProvider/capabilities/read`.
public struct ModelProviderCapabilitiesReadResponse: ProtocolObject {
    /// `imageGeneration`
    public var imageGeneration: Bool
    /// `webSearch`
    public var webSearch: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        imageGeneration: Bool,
        webSearch: Bool,
        others: [String: JSON] = [:]
    ) {
        self.imageGeneration = imageGeneration
        self.webSearch = webSearch
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.imageGeneration = try members.required("imageGeneration")
        self.webSearch = try members.required("webSearch")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("imageGeneration", self.imageGeneration)
        try members.required("webSearch", self.webSearch)
    }
}

/// The `reason` of `ModelReroutedNotification`.
public enum ModelRerouteReason: OpenSet {
    /// `highRiskCyberActivity`
    case highRiskCyberActivity
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "highRiskCyberActivity": self = .highRiskCyberActivity
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .highRiskCyberActivity: "highRiskCyberActivity"
        case .unrecognized(let word): word
        }
    }
}

/// What `model/rerouted` tells.
public struct ModelReroutedNotification: ProtocolObject {
    /// `fromModel`
    public var fromModel: String
    /// `reason`
    public var reason: ModelRerouteReason
    /// `threadId`
    public var threadID: String
    /// `toModel`
    public var toModel: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        fromModel: String,
        reason: ModelRerouteReason,
        threadID: String,
        toModel: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.fromModel = fromModel
        self.reason = reason
        self.threadID = threadID
        self.toModel = toModel
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.fromModel = try members.required("fromModel")
        self.reason = try members.required("reason")
        self.threadID = try members.required("threadId")
        self.toModel = try members.required("toModel")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("fromModel", self.fromModel)
        try members.required("reason", self.reason)
        try members.required("threadId", self.threadID)
        try members.required("toModel", self.toModel)
        try members.required("turnId", self.turnID)
    }
}

/// What `model/safetyBuffering/updated` tells.
public struct ModelSafetyBufferingUpdatedNotification: ProtocolObject {
    /// `model`
    public var model: String
    /// `reasons`
    public var reasons: [String]
    /// `showBufferingUi`
    public var showBufferingUI: Bool
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// `useCases`
    public var useCases: [String]
    /// `fasterModel`
    public var fasterModel: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        model: String,
        reasons: [String],
        showBufferingUI: Bool,
        threadID: String,
        turnID: String,
        useCases: [String],
        fasterModel: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.model = model
        self.reasons = reasons
        self.showBufferingUI = showBufferingUI
        self.threadID = threadID
        self.turnID = turnID
        self.useCases = useCases
        self.fasterModel = fasterModel
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.model = try members.required("model")
        self.reasons = try members.required("reasons")
        self.showBufferingUI = try members.required("showBufferingUi")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.useCases = try members.required("useCases")
        self.fasterModel = try members.optional("fasterModel")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("model", self.model)
        try members.required("reasons", self.reasons)
        try members.required("showBufferingUi", self.showBufferingUI)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
        try members.required("useCases", self.useCases)
        try members.optional("fasterModel", self.fasterModel)
    }
}

/// One of the `serviceTiers` of `Model`.
public struct ModelServiceTier: ProtocolObject {
    /// `description`
    public var description: String
    /// `id`
    public var id: String
    /// `name`
    public var name: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        description: String,
        id: String,
        name: String,
        others: [String: JSON] = [:]
    ) {
        self.description = description
        self.id = id
        self.name = name
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.description = try members.required("description")
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("description", self.description)
        try members.required("id", self.id)
        try members.required("name", self.name)
    }
}

/// The `upgradeInfo` of `Model`.
public struct ModelUpgradeInfo: ProtocolObject {
    /// `model`
    public var model: String
    /// `migrationMarkdown`
    public var migrationMarkdown: String?
    /// `modelLink`
    public var modelLink: String?
    /// Informational Unix timestamp for this upgrade's scheduled retirement, if known.
    public var retirementAt: Int?
    /// `upgradeCopy`
    public var upgradeCopy: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        model: String,
        migrationMarkdown: String? = nil,
        modelLink: String? = nil,
        retirementAt: Int? = nil,
        upgradeCopy: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.model = model
        self.migrationMarkdown = migrationMarkdown
        self.modelLink = modelLink
        self.retirementAt = retirementAt
        self.upgradeCopy = upgradeCopy
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.model = try members.required("model")
        self.migrationMarkdown = try members.optional("migrationMarkdown")
        self.modelLink = try members.optional("modelLink")
        self.retirementAt = try members.optional("retirementAt")
        self.upgradeCopy = try members.optional("upgradeCopy")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("model", self.model)
        try members.optional("migrationMarkdown", self.migrationMarkdown)
        try members.optional("modelLink", self.modelLink)
        try members.optional("retirementAt", self.retirementAt)
        try members.optional("upgradeCopy", self.upgradeCopy)
    }
}

/// One of the `verifications` of `ModelVerificationNotification`.
public enum ModelVerification: OpenSet {
    /// `trustedAccessForCyber`
    case trustedAccessForCyber
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "trustedAccessForCyber": self = .trustedAccessForCyber
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .trustedAccessForCyber: "trustedAccessForCyber"
        case .unrecognized(let word): word
        }
    }
}

/// What `model/verification` tells.
public struct ModelVerificationNotification: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// `verifications`
    public var verifications: [ModelVerification]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        turnID: String,
        verifications: [ModelVerification],
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.turnID = turnID
        self.verifications = verifications
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.verifications = try members.required("verifications")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
        try members.required("verifications", self.verifications)
    }
}

/// The `models` of `ConfigRequirements`.
public struct ModelsRequirements: ProtocolObject {
    /// `newThread`
    public var newThread: NewThreadModelDefaults?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        newThread: NewThreadModelDefaults? = nil,
        others: [String: JSON] = [:]
    ) {
        self.newThread = newThread
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.newThread = try members.optional("newThread")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("newThread", self.newThread)
    }
}

/// Controls the effective multi-agent delegation instructions for a turn. `custom` means the configured mode hint defines the policy instead of a built-in policy.
public indirect enum MultiAgentMode: ProtocolUnion {
    /// `explicitRequestOnly`
    case explicitRequestOnly
    /// `proactive`
    case proactive
    /// `custom`
    case custom(String)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes a word, or an object with one member.
    public init(from decoder: any Decoder) throws {
        let value = try KeyedValue(decoder)
        switch value.key {
        case "explicitRequestOnly" where value.isWord: self = .explicitRequestOnly
        case "proactive" where value.isWord: self = .proactive
        case "custom" where !value.isWord: self = .custom(try value.decode())
        default: self = .unrecognized(try JSON(from: decoder))
        }
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .explicitRequestOnly: try KeyedValue.encode("explicitRequestOnly", to: encoder)
        case .proactive: try KeyedValue.encode("proactive", to: encoder)
        case .custom(let value): try KeyedValue.encode("custom", value, to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// Multi-agent runtime supported by a model.
public enum MultiAgentVersion: OpenSet {
    /// `disabled`
    case disabled
    /// `v1`
    case v1
    /// `v2`
    case v2
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "disabled": self = .disabled
        case "v1": self = .v1
        case "v2": self = .v2
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .disabled: "disabled"
        case .v1: "v1"
        case .v2: "v2"
        case .unrecognized(let word): word
        }
    }
}
