// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The case `namespace` of `DynamicToolSpec`.
public struct NamespaceDynamicToolSpec: ProtocolObject {
    /// `description`
    public var description: String
    /// `name`
    public var name: String
    /// `tools`
    public var tools: [DynamicToolNamespaceTool]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        description: String,
        name: String,
        tools: [DynamicToolNamespaceTool],
        others: [String: JSON] = [:]
    ) {
        self.description = description
        self.name = name
        self.tools = tools
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.description = try members.required("description")
        self.name = try members.required("name")
        self.tools = try members.required("tools")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "namespace")
        try members.required("description", self.description)
        try members.required("name", self.name)
        try members.required("tools", self.tools)
    }
}

/// The `networkAccess` of `ExternalSandboxSandboxPolicy`.
public enum NetworkAccess: OpenSet {
    /// `restricted`
    case restricted
    /// `enabled`
    case enabled
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "restricted": self = .restricted
        case "enabled": self = .enabled
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .restricted: "restricted"
        case .enabled: "enabled"
        case .unrecognized(let word): word
        }
    }
}

/// The case `networkAccess` of `GuardianApprovalReviewAction`.
public struct NetworkAccessGuardianApprovalReviewAction: ProtocolObject {
    /// `host`
    public var host: String
    /// `port`
    public var port: UInt16
    /// `protocol`
    public var `protocol`: NetworkApprovalProtocol
    /// `target`
    public var target: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        host: String,
        port: UInt16,
        protocol: NetworkApprovalProtocol,
        target: String,
        others: [String: JSON] = [:]
    ) {
        self.host = host
        self.port = port
        self.protocol = `protocol`
        self.target = target
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.host = try members.required("host")
        self.port = try members.required("port")
        self.protocol = try members.required("protocol")
        self.target = try members.required("target")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "networkAccess")
        try members.required("host", self.host)
        try members.required("port", self.port)
        try members.required("protocol", self.protocol)
        try members.required("target", self.target)
    }
}

/// The `networkApprovalContext` of `CommandExecutionRequestApprovalParams`.
public struct NetworkApprovalContext: ProtocolObject {
    /// `host`
    public var host: String
    /// `protocol`
    public var `protocol`: NetworkApprovalProtocol
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        host: String,
        protocol: NetworkApprovalProtocol,
        others: [String: JSON] = [:]
    ) {
        self.host = host
        self.protocol = `protocol`
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.host = try members.required("host")
        self.protocol = try members.required("protocol")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("host", self.host)
        try members.required("protocol", self.protocol)
    }
}

/// The `protocol` of `NetworkAccessGuardianApprovalReviewAction` and `NetworkApprovalContext`.
public enum NetworkApprovalProtocol: OpenSet {
    /// `http`
    case http
    /// `https`
    case https
    /// `socks5Tcp`
    case socks5Tcp
    /// `socks5Udp`
    case socks5Udp
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "http": self = .http
        case "https": self = .https
        case "socks5Tcp": self = .socks5Tcp
        case "socks5Udp": self = .socks5Udp
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .http: "http"
        case .https: "https"
        case .socks5Tcp: "socks5Tcp"
        case .socks5Udp: "socks5Udp"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `domains` of `ApplicationNetworkRequirements` and `NetworkRequirements`.
public enum NetworkDomainPermission: OpenSet {
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

/// The `network_policy_amendment` of `ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision` and `NetworkPolicyAmendmentReviewDecision`.
public struct NetworkPolicyAmendment: ProtocolObject {
    /// `action`
    public var action: NetworkPolicyRuleAction
    /// `host`
    public var host: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        action: NetworkPolicyRuleAction,
        host: String,
        others: [String: JSON] = [:]
    ) {
        self.action = action
        self.host = host
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.action = try members.required("action")
        self.host = try members.required("host")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("action", self.action)
        try members.required("host", self.host)
    }
}

/// The `network_policy_amendment` of `ReviewDecision`.
public struct NetworkPolicyAmendmentReviewDecision: ProtocolObject {
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

/// The `action` of `NetworkPolicyAmendment`.
public enum NetworkPolicyRuleAction: OpenSet {
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

/// The `network` of `ConfigRequirements`.
public struct NetworkRequirements: ProtocolObject {
    /// `allowLocalBinding`
    public var allowLocalBinding: Bool?
    /// Legacy compatibility view derived from `unix_sockets`.
    public var allowUnixSockets: [String]?
    /// `allowUpstreamProxy`
    public var allowUpstreamProxy: Bool?
    /// Legacy compatibility view derived from `domains`.
    public var allowedDomains: [String]?
    /// `dangerouslyAllowAllUnixSockets`
    public var dangerouslyAllowAllUnixSockets: Bool?
    /// `dangerouslyAllowNonLoopbackProxy`
    public var dangerouslyAllowNonLoopbackProxy: Bool?
    /// Legacy compatibility view derived from `domains`.
    public var deniedDomains: [String]?
    /// Canonical network permission map for `experimental_network`.
    public var domains: [String: NetworkDomainPermission]?
    /// `enabled`
    public var enabled: Bool?
    /// `httpPort`
    public var httpPort: UInt16?
    /// When true, only managed allowlist entries are respected while managed network enforcement is active.
    public var managedAllowedDomainsOnly: Bool?
    /// `socksPort`
    public var socksPort: UInt16?
    /// Canonical unix socket permission map for `experimental_network`.
    public var unixSockets: [String: NetworkUnixSocketPermission]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        allowLocalBinding: Bool? = nil,
        allowUnixSockets: [String]? = nil,
        allowUpstreamProxy: Bool? = nil,
        allowedDomains: [String]? = nil,
        dangerouslyAllowAllUnixSockets: Bool? = nil,
        dangerouslyAllowNonLoopbackProxy: Bool? = nil,
        deniedDomains: [String]? = nil,
        domains: [String: NetworkDomainPermission]? = nil,
        enabled: Bool? = nil,
        httpPort: UInt16? = nil,
        managedAllowedDomainsOnly: Bool? = nil,
        socksPort: UInt16? = nil,
        unixSockets: [String: NetworkUnixSocketPermission]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.allowLocalBinding = allowLocalBinding
        self.allowUnixSockets = allowUnixSockets
        self.allowUpstreamProxy = allowUpstreamProxy
        self.allowedDomains = allowedDomains
        self.dangerouslyAllowAllUnixSockets = dangerouslyAllowAllUnixSockets
        self.dangerouslyAllowNonLoopbackProxy = dangerouslyAllowNonLoopbackProxy
        self.deniedDomains = deniedDomains
        self.domains = domains
        self.enabled = enabled
        self.httpPort = httpPort
        self.managedAllowedDomainsOnly = managedAllowedDomainsOnly
        self.socksPort = socksPort
        self.unixSockets = unixSockets
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.allowLocalBinding = try members.optional("allowLocalBinding")
        self.allowUnixSockets = try members.optional("allowUnixSockets")
        self.allowUpstreamProxy = try members.optional("allowUpstreamProxy")
        self.allowedDomains = try members.optional("allowedDomains")
        self.dangerouslyAllowAllUnixSockets = try members.optional("dangerouslyAllowAllUnixSockets")
        self.dangerouslyAllowNonLoopbackProxy = try members.optional("dangerouslyAllowNonLoopbackProxy")
        self.deniedDomains = try members.optional("deniedDomains")
        self.domains = try members.optional("domains")
        self.enabled = try members.optional("enabled")
        self.httpPort = try members.optional("httpPort")
        self.managedAllowedDomainsOnly = try members.optional("managedAllowedDomainsOnly")
        self.socksPort = try members.optional("socksPort")
        self.unixSockets = try members.optional("unixSockets")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("allowLocalBinding", self.allowLocalBinding)
        try members.optional("allowUnixSockets", self.allowUnixSockets)
        try members.optional("allowUpstreamProxy", self.allowUpstreamProxy)
        try members.optional("allowedDomains", self.allowedDomains)
        try members.optional("dangerouslyAllowAllUnixSockets", self.dangerouslyAllowAllUnixSockets)
        try members.optional("dangerouslyAllowNonLoopbackProxy", self.dangerouslyAllowNonLoopbackProxy)
        try members.optional("deniedDomains", self.deniedDomains)
        try members.optional("domains", self.domains)
        try members.optional("enabled", self.enabled)
        try members.optional("httpPort", self.httpPort)
        try members.optional("managedAllowedDomainsOnly", self.managedAllowedDomainsOnly)
        try members.optional("socksPort", self.socksPort)
        try members.optional("unixSockets", self.unixSockets)
    }
}

/// One of the `unixSockets` of `NetworkRequirements`.
public enum NetworkUnixSocketPermission: OpenSet {
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

/// The `newThread` of `ModelsRequirements`.
public struct NewThreadModelDefaults: ProtocolObject {
    /// `model`
    public var model: String?
    /// `modelReasoningEffort`
    public var modelReasoningEffort: ReasoningEffort?
    /// `serviceTier`
    public var serviceTier: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        model: String? = nil,
        modelReasoningEffort: ReasoningEffort? = nil,
        serviceTier: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.model = model
        self.modelReasoningEffort = modelReasoningEffort
        self.serviceTier = serviceTier
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.model = try members.optional("model")
        self.modelReasoningEffort = try members.optional("modelReasoningEffort")
        self.serviceTier = try members.optional("serviceTier")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("model", self.model)
        try members.optional("modelReasoningEffort", self.modelReasoningEffort)
        try members.optional("serviceTier", self.serviceTier)
    }
}

/// The `turnKind` of `ActiveTurnNotSteerableCodexErrorInfo`.
public enum NonSteerableTurnKind: OpenSet {
    /// `review`
    case review
    /// `compact`
    case compact
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "review": self = .review
        case "compact": self = .compact
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .review: "review"
        case .compact: "compact"
        case .unrecognized(let word): word
        }
    }
}

/// The case `notLoaded` of `ThreadStatus`.
public struct NotLoadedThreadStatus: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "notLoaded")
    }
}

/// The case `npm` of `PluginSource`.
public struct NpmPluginSource: ProtocolObject {
    /// `package`
    public var package: String
    /// Optional HTTPS registry URL. Authentication stays in the user's npm config.
    public var registry: String?
    /// Optional npm version or version range.
    public var version: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        package: String,
        registry: String? = nil,
        version: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.package = package
        self.registry = registry
        self.version = version
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.package = try members.required("package")
        self.registry = try members.optional("registry")
        self.version = try members.optional("version")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "npm")
        try members.required("package", self.package)
        try members.optional("registry", self.registry)
        try members.optional("version", self.version)
    }
}
