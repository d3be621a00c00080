// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The case `encrypted_content` of `AgentMessageInputContent`.
public struct EncryptedContentAgentMessageInputContent: ProtocolObject {
    /// `encrypted_content`
    public var encryptedContent: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        encryptedContent: String,
        others: [String: JSON] = [:]
    ) {
        self.encryptedContent = encryptedContent
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.encryptedContent = try members.required("encrypted_content")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "encrypted_content")
        try members.required("encrypted_content", self.encryptedContent)
    }
}

/// The case `encrypted_content` of `FunctionCallOutputContentItem`.
public struct EncryptedContentFunctionCallOutputContentItem: ProtocolObject {
    /// `encrypted_content`
    public var encryptedContent: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        encryptedContent: String,
        others: [String: JSON] = [:]
    ) {
        self.encryptedContent = encryptedContent
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.encryptedContent = try members.required("encrypted_content")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "encrypted_content")
        try members.required("encrypted_content", self.encryptedContent)
    }
}

/// The case `enteredReviewMode` of `ThreadItem`.
public struct EnteredReviewModeThreadItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `review`
    public var review: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        review: String,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.review = review
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.review = try members.required("review")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "enteredReviewMode")
        try members.required("id", self.id)
        try members.required("review", self.review)
    }
}

/// Enterprise-managed config layer delivered by the cloud config bundle.
public struct EnterpriseManagedConfigLayerSource: ProtocolObject {
    /// Stable identifier for the delivered layer.
    public var id: String
    /// Admin-facing name for the delivered layer. This is surfaced in diagnostics so users know which cloud layer needs administrator attention.
    public var name: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        name: String,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.name = name
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "enterpriseManaged")
        try members.required("id", self.id)
        try members.required("name", self.name)
    }
}

/// What `environment/add` takes.
public struct EnvironmentAddParams: ProtocolObject {
    /// `environmentId`
    public var environmentID: String
    /// `execServerUrl`
    public var execServerURL: String
    /// Optional raw bearer token for executor authentication, including reconnects. Requires a secure transport or a loopback destination.
    public var authBearerToken: String?
    /// Optional WebSocket connection timeout. The server default applies when omitted.
    public var connectTimeoutMs: UInt64?
    /// Required skills supplied by this environment, checked before model inference.
    public var skills: EnvironmentSkillsParams?
    /// Optional X-Request-ID for the direct WebSocket upgrade, including reconnects. Requires a secure transport or a loopback destination.
    public var websocketRequestID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        environmentID: String,
        execServerURL: String,
        authBearerToken: String? = nil,
        connectTimeoutMs: UInt64? = nil,
        skills: EnvironmentSkillsParams? = nil,
        websocketRequestID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.environmentID = environmentID
        self.execServerURL = execServerURL
        self.authBearerToken = authBearerToken
        self.connectTimeoutMs = connectTimeoutMs
        self.skills = skills
        self.websocketRequestID = websocketRequestID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.environmentID = try members.required("environmentId")
        self.execServerURL = try members.required("execServerUrl")
        self.authBearerToken = try members.optional("authBearerToken")
        self.connectTimeoutMs = try members.optional("connectTimeoutMs")
        self.skills = try members.optional("skills")
        self.websocketRequestID = try members.optional("websocketRequestId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("environmentId", self.environmentID)
        try members.required("execServerUrl", self.execServerURL)
        try members.optional("authBearerToken", self.authBearerToken)
        try members.optional("connectTimeoutMs", self.connectTimeoutMs)
        try members.optional("skills", self.skills)
        try members.optional("websocketRequestId", self.websocketRequestID)
    }
}

/// The answer to `environment/add`.
public struct EnvironmentAddResponse: ProtocolObject {
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

/// The case `environment` of `BedrockSetupParams`.
public struct EnvironmentBedrockSetupParams: ProtocolObject {
    /// `region`
    public var region: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        region: String,
        others: [String: JSON] = [:]
    ) {
        self.region = region
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.region = try members.required("region")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "environment")
        try members.required("region", self.region)
    }
}

/// A path owned by an execution environment.
public struct EnvironmentCapabilityRootLocation: ProtocolObject {
    /// `environmentId`
    public var environmentID: String
    /// Absolute path for the root in the selected environment.
    public var path: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        environmentID: String,
        path: String,
        others: [String: JSON] = [:]
    ) {
        self.environmentID = environmentID
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.environmentID = try members.required("environmentId")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "environment")
        try members.required("environmentId", self.environmentID)
        try members.required("path", self.path)
    }
}

/// What `environment/info` takes.
public struct EnvironmentInfoParams: ProtocolObject {
    /// `environmentId`
    public var environmentID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        environmentID: String,
        others: [String: JSON] = [:]
    ) {
        self.environmentID = environmentID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.environmentID = try members.required("environmentId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("environmentId", self.environmentID)
    }
}

/// The answer to `environment/info`.
public struct EnvironmentInfoResponse: ProtocolObject {
    /// `shell`
    public var shell: EnvironmentShellInfo
    /// Default working directory reported by the environment, as a canonical file URI.
    public var cwd: PathURI?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        shell: EnvironmentShellInfo,
        cwd: PathURI? = nil,
        others: [String: JSON] = [:]
    ) {
        self.shell = shell
        self.cwd = cwd
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.shell = try members.required("shell")
        self.cwd = try members.optional("cwd")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("shell", self.shell)
        try members.optional("cwd", self.cwd)
    }
}

/// The `shell` of `EnvironmentInfoResponse`.
public struct EnvironmentShellInfo: ProtocolObject {
    /// Stable shell name, for example `zsh`, `bash`, `powershell`, `sh`, or `cmd`.
    public var name: String
    /// Target-native shell executable path or command name.
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
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("path", self.path)
    }
}

/// The `skills` of `EnvironmentAddParams`.
public struct EnvironmentSkillsParams: ProtocolObject {
    /// Exact catalog names that must be available from this environment.
    public var required: [String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        required: [String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.required = required
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.required = try members.optional("required")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("required", self.required)
    }
}

/// Current status observed by app-server without starting or recovering an environment.
///
/// For a currently ready remote environment, app-server asks the existing exec-server connection for `environment/status` without allowing recovery.
public enum EnvironmentStatusKind: OpenSet {
    /// The environment is local, or an already-connected remote exec-server answered `environment/status` over its existing initialized connection.
    case ready
    /// The configured environment has no ready connection and no observed connection failure. This includes lazy environments that have never been started and initial startup that has not finished.
    case pending
    /// A connection attempt, prior connection, or fail-fast `environment/status` probe observed a failure. This does not promise the failure is terminal: later normal environment use may recover it. This call does not trigger recovery; `error` contains the observed reason.
    case disconnected
    /// The requested environment id is not configured in app-server.
    case unknown
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "ready": self = .ready
        case "pending": self = .pending
        case "disconnected": self = .disconnected
        case "unknown": self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .ready: "ready"
        case .pending: "pending"
        case .disconnected: "disconnected"
        case .unknown: "unknown"
        case .unrecognized(let word): word
        }
    }
}

/// Parameters for reading the current status of one configured environment.
public struct EnvironmentStatusParams: ProtocolObject {
    /// Environment id to inspect.
    public var environmentID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        environmentID: String,
        others: [String: JSON] = [:]
    ) {
        self.environmentID = environmentID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.environmentID = try members.required("environmentId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("environmentId", self.environmentID)
    }
}

/// Current status for the requested environment.
public struct EnvironmentStatusResponse: ProtocolObject {
    /// Current status observed without starting or recovering the environment.
    public var status: EnvironmentStatusKind
    /// Human-readable detail for `disconnected` and `unknown`; omitted for other statuses.
    public var error: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        status: EnvironmentStatusKind,
        error: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.status = status
        self.error = error
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.status = try members.required("status")
        self.error = try members.optional("error")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("status", self.status)
        try members.optional("error", self.error)
    }
}

/// What `error` tells.
public struct ErrorNotification: ProtocolObject {
    /// `error`
    public var error: TurnError
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// `willRetry`
    public var willRetry: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        error: TurnError,
        threadID: String,
        turnID: String,
        willRetry: Bool,
        others: [String: JSON] = [:]
    ) {
        self.error = error
        self.threadID = threadID
        self.turnID = turnID
        self.willRetry = willRetry
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.error = try members.required("error")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.willRetry = try members.required("willRetry")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("error", self.error)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
        try members.required("willRetry", self.willRetry)
    }
}

/// What the server asks with `execCommandApproval`.
public struct ExecCommandApprovalParams: ProtocolObject {
    /// Use to correlate this with [codex_protocol::protocol::ExecCommandBeginEvent] and [codex_protocol::protocol::ExecCommandEndEvent].
    public var callID: String
    /// `command`
    public var command: [String]
    /// `conversationId`
    public var conversationID: ThreadID
    /// `cwd`
    public var cwd: String
    /// `parsedCmd`
    public var parsedCmd: [ParsedCommand]
    /// Identifier for this specific approval callback.
    public var approvalID: String?
    /// `reason`
    public var reason: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        callID: String,
        command: [String],
        conversationID: ThreadID,
        cwd: String,
        parsedCmd: [ParsedCommand],
        approvalID: String? = nil,
        reason: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.callID = callID
        self.command = command
        self.conversationID = conversationID
        self.cwd = cwd
        self.parsedCmd = parsedCmd
        self.approvalID = approvalID
        self.reason = reason
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.callID = try members.required("callId")
        self.command = try members.required("command")
        self.conversationID = try members.required("conversationId")
        self.cwd = try members.required("cwd")
        self.parsedCmd = try members.required("parsedCmd")
        self.approvalID = try members.optional("approvalId")
        self.reason = try members.optional("reason")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("callId", self.callID)
        try members.required("command", self.command)
        try members.required("conversationId", self.conversationID)
        try members.required("cwd", self.cwd)
        try members.required("parsedCmd", self.parsedCmd)
        try members.optional("approvalId", self.approvalID)
        try members.optional("reason", self.reason)
    }
}

/// The answer to `execCommandApproval`.
public struct ExecCommandApprovalResponse: ProtocolObject {
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

/// The case `exec` of `LocalShellAction`.
public struct ExecLocalShellAction: ProtocolObject {
    /// `command`
    public var command: [String]
    /// `env`
    public var env: [String: String]?
    /// `timeout_ms`
    public var timeoutMs: UInt64?
    /// `user`
    public var user: String?
    /// `working_directory`
    public var workingDirectory: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        command: [String],
        env: [String: String]? = nil,
        timeoutMs: UInt64? = nil,
        user: String? = nil,
        workingDirectory: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.env = env
        self.timeoutMs = timeoutMs
        self.user = user
        self.workingDirectory = workingDirectory
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.command = try members.required("command")
        self.env = try members.optional("env")
        self.timeoutMs = try members.optional("timeout_ms")
        self.user = try members.optional("user")
        self.workingDirectory = try members.optional("working_directory")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "exec")
        try members.required("command", self.command)
        try members.optional("env", self.env)
        try members.optional("timeout_ms", self.timeoutMs)
        try members.optional("user", self.user)
        try members.optional("working_directory", self.workingDirectory)
    }
}

/// The case `execve` of `GuardianApprovalReviewAction`.
public struct ExecveGuardianApprovalReviewAction: ProtocolObject {
    /// `argv`
    public var argv: [String]
    /// `cwd`
    public var cwd: AbsolutePathBuf
    /// `program`
    public var program: String
    /// `source`
    public var source: GuardianCommandSource
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        argv: [String],
        cwd: AbsolutePathBuf,
        program: String,
        source: GuardianCommandSource,
        others: [String: JSON] = [:]
    ) {
        self.argv = argv
        self.cwd = cwd
        self.program = program
        self.source = source
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.argv = try members.required("argv")
        self.cwd = try members.required("cwd")
        self.program = try members.required("program")
        self.source = try members.required("source")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "execve")
        try members.required("argv", self.argv)
        try members.required("cwd", self.cwd)
        try members.required("program", self.program)
        try members.required("source", self.source)
    }
}

/// The case `existingCall` of `ThreadRealtimeStartTransport`.
public struct ExistingCallThreadRealtimeStartTransport: ProtocolObject {
    /// Identifier of a realtime call already created and negotiated by the client.
    public var callID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        callID: String,
        others: [String: JSON] = [:]
    ) {
        self.callID = callID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.callID = try members.required("callId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "existingCall")
        try members.required("callId", self.callID)
    }
}

/// The case `exitedReviewMode` of `ThreadItem`.
public struct ExitedReviewModeThreadItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `review`
    public var review: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        review: String,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.review = review
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.review = try members.required("review")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "exitedReviewMode")
        try members.required("id", self.id)
        try members.required("review", self.review)
    }
}

/// One of the `data` of `ExperimentalFeatureListResponse`.
public struct ExperimentalFeature: ProtocolObject {
    /// Whether this feature is enabled by default.
    public var defaultEnabled: Bool
    /// Whether this feature is currently enabled in the loaded config.
    public var enabled: Bool
    /// Stable key used in config.toml and CLI flag toggles.
    public var name: String
    /// Lifecycle stage of this feature flag.
    public var stage: ExperimentalFeatureStage
    /// Announcement copy shown to users when the feature is introduced. Null when this feature is not in beta.
    public var announcement: String?
    /// Short summary describing what the feature does. Null when this feature is not in beta.
    public var description: String?
    /// User-facing display name shown in the experimental features UI. Null when this feature is not in beta.
    public var displayName: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        defaultEnabled: Bool,
        enabled: Bool,
        name: String,
        stage: ExperimentalFeatureStage,
        announcement: String? = nil,
        description: String? = nil,
        displayName: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.defaultEnabled = defaultEnabled
        self.enabled = enabled
        self.name = name
        self.stage = stage
        self.announcement = announcement
        self.description = description
        self.displayName = displayName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.defaultEnabled = try members.required("defaultEnabled")
        self.enabled = try members.required("enabled")
        self.name = try members.required("name")
        self.stage = try members.required("stage")
        self.announcement = try members.optional("announcement")
        self.description = try members.optional("description")
        self.displayName = try members.optional("displayName")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("defaultEnabled", self.defaultEnabled)
        try members.required("enabled", self.enabled)
        try members.required("name", self.name)
        try members.required("stage", self.stage)
        try members.optional("announcement", self.announcement)
        try members.optional("description", self.description)
        try members.optional("displayName", self.displayName)
    }
}

/// What `experimentalFeature/enablement/set` takes.
public struct ExperimentalFeatureEnablementSetParams: ProtocolObject {
    /// Process-wide runtime feature enablement keyed by canonical feature name.
    ///
    /// Only named features are updated. Omitted features are left unchanged. Send an empty map for a no-op.
    public var enablement: [String: Bool]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        enablement: [String: Bool],
        others: [String: JSON] = [:]
    ) {
        self.enablement = enablement
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.enablement = try members.required("enablement")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("enablement", self.enablement)
    }
}

/// The answer to `experimentalFeature/enablement/set`.
public struct ExperimentalFeatureEnablementSetResponse: ProtocolObject {
    /// Feature enablement entries updated by this request.
    public var enablement: [String: Bool]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        enablement: [String: Bool],
        others: [String: JSON] = [:]
    ) {
        self.enablement = enablement
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.enablement = try members.required("enablement")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("enablement", self.enablement)
    }
}

/// What `experimentalFeature/list` takes.
public struct ExperimentalFeatureListParams: ProtocolObject {
    /// Opaque pagination cursor returned by a previous call.
    public var cursor: String?
    /// Optional page size; defaults to a reasonable server-side value.
    public var limit: UInt32?
    /// Optional loaded thread id. Pass this when showing feature state for an existing thread so enablement is computed from that thread's refreshed config, including project-local config for the thread's cwd.
    public var threadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cursor: String? = nil,
        limit: UInt32? = nil,
        threadID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cursor = cursor
        self.limit = limit
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.threadID = try members.optional("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
        try members.optional("threadId", self.threadID)
    }
}

/// The answer to `experimentalFeature/list`.
public struct ExperimentalFeatureListResponse: ProtocolObject {
    /// `data`
    public var data: [ExperimentalFeature]
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [ExperimentalFeature],
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

/// The `stage` of `ExperimentalFeature`.
public enum ExperimentalFeatureStage: OpenSet {
    /// Feature is available for user testing and feedback.
    case beta
    /// Feature is still being built and not ready for broad use.
    case underDevelopment
    /// Feature is production-ready.
    case stable
    /// Feature is deprecated and should be avoided.
    case deprecated
    /// Feature flag is retained only for backwards compatibility.
    case removed
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "beta": self = .beta
        case "underDevelopment": self = .underDevelopment
        case "stable": self = .stable
        case "deprecated": self = .deprecated
        case "removed": self = .removed
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .beta: "beta"
        case .underDevelopment: "underDevelopment"
        case .stable: "stable"
        case .deprecated: "deprecated"
        case .removed: "removed"
        case .unrecognized(let word): word
        }
    }
}

/// What `externalAgentConfig/detect` takes.
public struct ExternalAgentConfigDetectParams: ProtocolObject {
    /// Zero or more working directories to include for repo-scoped detection.
    public var cwds: [String]?
    /// If true, include detection under the user's home directory.
    public var includeHome: Bool?
    /// Maximum age in days for detected sessions. Missing values use the default limit.
    public var maxSessionAgeDays: UInt32?
    /// Maximum number of sessions to detect. Missing values use the default limit.
    public var maxSessions: UInt32?
    /// Optional migration-source selector. Missing or unrecognized values use the default source.
    public var migrationSource: String?
    /// Deprecated field retained for compatibility. This field is ignored; use `migrationSource` to select the migration source.
    public var source: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwds: [String]? = nil,
        includeHome: Bool? = nil,
        maxSessionAgeDays: UInt32? = nil,
        maxSessions: UInt32? = nil,
        migrationSource: String? = nil,
        source: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cwds = cwds
        self.includeHome = includeHome
        self.maxSessionAgeDays = maxSessionAgeDays
        self.maxSessions = maxSessions
        self.migrationSource = migrationSource
        self.source = source
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwds = try members.optional("cwds")
        self.includeHome = try members.optional("includeHome")
        self.maxSessionAgeDays = try members.optional("maxSessionAgeDays")
        self.maxSessions = try members.optional("maxSessions")
        self.migrationSource = try members.optional("migrationSource")
        self.source = try members.optional("source")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cwds", self.cwds)
        try members.optional("includeHome", self.includeHome)
        try members.optional("maxSessionAgeDays", self.maxSessionAgeDays)
        try members.optional("maxSessions", self.maxSessions)
        try members.optional("migrationSource", self.migrationSource)
        try members.optional("source", self.source)
    }
}

/// The answer to `externalAgentConfig/detect`.
public struct ExternalAgentConfigDetectResponse: ProtocolObject {
    /// `items`
    public var items: [ExternalAgentConfigMigrationItem]
    /// `connectors`
    public var connectors: [ExternalAgentDetectedConnectorCandidate]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        items: [ExternalAgentConfigMigrationItem],
        connectors: [ExternalAgentDetectedConnectorCandidate]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.items = items
        self.connectors = connectors
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.items = try members.required("items")
        self.connectors = try members.optional("connectors")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("items", self.items)
        try members.optional("connectors", self.connectors)
    }
}

/// What `externalAgentConfig/import/completed` tells.
public struct ExternalAgentConfigImportCompletedNotification: ProtocolObject {
    /// `importId`
    public var importID: String
    /// `itemTypeResults`
    public var itemTypeResults: [ExternalAgentConfigImportTypeResult]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        importID: String,
        itemTypeResults: [ExternalAgentConfigImportTypeResult],
        others: [String: JSON] = [:]
    ) {
        self.importID = importID
        self.itemTypeResults = itemTypeResults
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.importID = try members.required("importId")
        self.itemTypeResults = try members.required("itemTypeResults")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("importId", self.importID)
        try members.required("itemTypeResults", self.itemTypeResults)
    }
}

/// The answer to `externalAgentConfig/import/readHistories`.
public struct ExternalAgentConfigImportHistoriesReadResponse: ProtocolObject {
    /// `connectors`
    public var connectors: [ExternalAgentImportedConnectorCandidate]
    /// `data`
    public var data: [ExternalAgentConfigImportHistory]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        connectors: [ExternalAgentImportedConnectorCandidate],
        data: [ExternalAgentConfigImportHistory],
        others: [String: JSON] = [:]
    ) {
        self.connectors = connectors
        self.data = data
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.connectors = try members.required("connectors")
        self.data = try members.required("data")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("connectors", self.connectors)
        try members.required("data", self.data)
    }
}

/// One of the `data` of `ExternalAgentConfigImportHistoriesReadResponse`.
public struct ExternalAgentConfigImportHistory: ProtocolObject {
    /// `completedAtMs`
    public var completedAtMs: Int
    /// `failures`
    public var failures: [ExternalAgentConfigImportItemTypeFailure]
    /// `importId`
    public var importID: String
    /// `successes`
    public var successes: [ExternalAgentConfigImportItemTypeSuccess]
    /// `providerId`
    public var providerID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        completedAtMs: Int,
        failures: [ExternalAgentConfigImportItemTypeFailure],
        importID: String,
        successes: [ExternalAgentConfigImportItemTypeSuccess],
        providerID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.completedAtMs = completedAtMs
        self.failures = failures
        self.importID = importID
        self.successes = successes
        self.providerID = providerID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.completedAtMs = try members.required("completedAtMs")
        self.failures = try members.required("failures")
        self.importID = try members.required("importId")
        self.successes = try members.required("successes")
        self.providerID = try members.optional("providerId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("completedAtMs", self.completedAtMs)
        try members.required("failures", self.failures)
        try members.required("importId", self.importID)
        try members.required("successes", self.successes)
        try members.optional("providerId", self.providerID)
    }
}

/// What `externalAgentConfig/import/recordHistory` takes.
public struct ExternalAgentConfigImportHistoryRecordParams: ProtocolObject {
    /// Completed results grouped by imported item type.
    public var itemTypeResults: [ExternalAgentConfigImportHistoryRecordTypeResultParams]
    /// Opaque provider identifier for the externally completed import.
    public var providerID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemTypeResults: [ExternalAgentConfigImportHistoryRecordTypeResultParams],
        providerID: String,
        others: [String: JSON] = [:]
    ) {
        self.itemTypeResults = itemTypeResults
        self.providerID = providerID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.itemTypeResults = try members.required("itemTypeResults")
        self.providerID = try members.required("providerId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("itemTypeResults", self.itemTypeResults)
        try members.required("providerId", self.providerID)
    }
}

/// The answer to `externalAgentConfig/import/recordHistory`.
public struct ExternalAgentConfigImportHistoryRecordResponse: ProtocolObject {
    /// `importId`
    public var importID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        importID: String,
        others: [String: JSON] = [:]
    ) {
        self.importID = importID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.importID = try members.required("importId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("importId", self.importID)
    }
}

/// One of the `successes` of `ExternalAgentConfigImportHistoryRecordTypeResultParams`.
public struct ExternalAgentConfigImportHistoryRecordSuccessParams: ProtocolObject {
    /// `itemType`
    public var itemType: ExternalAgentConfigMigrationItemType
    /// `cwd`
    public var cwd: String?
    /// `source`
    public var source: String?
    /// `target`
    public var target: String?
    /// Original title for an imported session, when available.
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemType: ExternalAgentConfigMigrationItemType,
        cwd: String? = nil,
        source: String? = nil,
        target: String? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.itemType = itemType
        self.cwd = cwd
        self.source = source
        self.target = target
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.itemType = try members.required("itemType")
        self.cwd = try members.optional("cwd")
        self.source = try members.optional("source")
        self.target = try members.optional("target")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("itemType", self.itemType)
        try members.optional("cwd", self.cwd)
        try members.optional("source", self.source)
        try members.optional("target", self.target)
        try members.optional("title", self.title)
    }
}

/// One of the `itemTypeResults` of `ExternalAgentConfigImportHistoryRecordParams`.
public struct ExternalAgentConfigImportHistoryRecordTypeResultParams: ProtocolObject {
    /// `failures`
    public var failures: [ExternalAgentConfigImportItemTypeFailure]
    /// `itemType`
    public var itemType: ExternalAgentConfigMigrationItemType
    /// `successes`
    public var successes: [ExternalAgentConfigImportHistoryRecordSuccessParams]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        failures: [ExternalAgentConfigImportItemTypeFailure],
        itemType: ExternalAgentConfigMigrationItemType,
        successes: [ExternalAgentConfigImportHistoryRecordSuccessParams],
        others: [String: JSON] = [:]
    ) {
        self.failures = failures
        self.itemType = itemType
        self.successes = successes
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.failures = try members.required("failures")
        self.itemType = try members.required("itemType")
        self.successes = try members.required("successes")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("failures", self.failures)
        try members.required("itemType", self.itemType)
        try members.required("successes", self.successes)
    }
}

/// One of the `failures` of `ExternalAgentConfigImportHistory`, `ExternalAgentConfigImportHistoryRecordTypeResultParams` and `ExternalAgentConfigImportTypeResult`.
public struct ExternalAgentConfigImportItemTypeFailure: ProtocolObject {
    /// `failureStage`
    public var failureStage: String
    /// `itemType`
    public var itemType: ExternalAgentConfigMigrationItemType
    /// `message`
    public var message: String
    /// `cwd`
    public var cwd: String?
    /// `errorType`
    public var errorType: String?
    /// `source`
    public var source: String?
    /// `subErrorType`
    public var subErrorType: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        failureStage: String,
        itemType: ExternalAgentConfigMigrationItemType,
        message: String,
        cwd: String? = nil,
        errorType: String? = nil,
        source: String? = nil,
        subErrorType: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.failureStage = failureStage
        self.itemType = itemType
        self.message = message
        self.cwd = cwd
        self.errorType = errorType
        self.source = source
        self.subErrorType = subErrorType
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.failureStage = try members.required("failureStage")
        self.itemType = try members.required("itemType")
        self.message = try members.required("message")
        self.cwd = try members.optional("cwd")
        self.errorType = try members.optional("errorType")
        self.source = try members.optional("source")
        self.subErrorType = try members.optional("subErrorType")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("failureStage", self.failureStage)
        try members.required("itemType", self.itemType)
        try members.required("message", self.message)
        try members.optional("cwd", self.cwd)
        try members.optional("errorType", self.errorType)
        try members.optional("source", self.source)
        try members.optional("subErrorType", self.subErrorType)
    }
}

/// One of the `successes` of `ExternalAgentConfigImportHistory` and `ExternalAgentConfigImportTypeResult`.
public struct ExternalAgentConfigImportItemTypeSuccess: ProtocolObject {
    /// `itemType`
    public var itemType: ExternalAgentConfigMigrationItemType
    /// `cwd`
    public var cwd: String?
    /// `source`
    public var source: String?
    /// `target`
    public var target: String?
    /// Original title for an imported session; null for other item types.
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemType: ExternalAgentConfigMigrationItemType,
        cwd: String? = nil,
        source: String? = nil,
        target: String? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.itemType = itemType
        self.cwd = cwd
        self.source = source
        self.target = target
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.itemType = try members.required("itemType")
        self.cwd = try members.optional("cwd")
        self.source = try members.optional("source")
        self.target = try members.optional("target")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("itemType", self.itemType)
        try members.optional("cwd", self.cwd)
        try members.optional("source", self.source)
        try members.optional("target", self.target)
        try members.optional("title", self.title)
    }
}

/// What `externalAgentConfig/import` takes.
public struct ExternalAgentConfigImportParams: ProtocolObject {
    /// `migrationItems`
    public var migrationItems: [ExternalAgentConfigMigrationItem]
    /// Migration-source selector used to produce the migration items. Pass the same value to detection and import; missing or unrecognized values use the default source.
    public var migrationSource: String?
    /// Opaque provider identifier supplied by the caller for analytics attribution and import history display. This does not select the migration source.
    public var providerID: String?
    /// Optional identifier for the product that initiated the import.
    public var source: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        migrationItems: [ExternalAgentConfigMigrationItem],
        migrationSource: String? = nil,
        providerID: String? = nil,
        source: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.migrationItems = migrationItems
        self.migrationSource = migrationSource
        self.providerID = providerID
        self.source = source
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.migrationItems = try members.required("migrationItems")
        self.migrationSource = try members.optional("migrationSource")
        self.providerID = try members.optional("providerId")
        self.source = try members.optional("source")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("migrationItems", self.migrationItems)
        try members.optional("migrationSource", self.migrationSource)
        try members.optional("providerId", self.providerID)
        try members.optional("source", self.source)
    }
}

/// What `externalAgentConfig/import/progress` tells.
public struct ExternalAgentConfigImportProgressNotification: ProtocolObject {
    /// `importId`
    public var importID: String
    /// `itemTypeResults`
    public var itemTypeResults: [ExternalAgentConfigImportTypeResult]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        importID: String,
        itemTypeResults: [ExternalAgentConfigImportTypeResult],
        others: [String: JSON] = [:]
    ) {
        self.importID = importID
        self.itemTypeResults = itemTypeResults
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.importID = try members.required("importId")
        self.itemTypeResults = try members.required("itemTypeResults")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("importId", self.importID)
        try members.required("itemTypeResults", self.itemTypeResults)
    }
}

/// The answer to `externalAgentConfig/import`.
public struct ExternalAgentConfigImportResponse: ProtocolObject {
    /// `importId`
    public var importID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        importID: String,
        others: [String: JSON] = [:]
    ) {
        self.importID = importID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.importID = try members.required("importId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("importId", self.importID)
    }
}

/// One of the `itemTypeResults` of `ExternalAgentConfigImportCompletedNotification` and `ExternalAgentConfigImportProgressNotification`.
public struct ExternalAgentConfigImportTypeResult: ProtocolObject {
    /// `failures`
    public var failures: [ExternalAgentConfigImportItemTypeFailure]
    /// `itemType`
    public var itemType: ExternalAgentConfigMigrationItemType
    /// `successes`
    public var successes: [ExternalAgentConfigImportItemTypeSuccess]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        failures: [ExternalAgentConfigImportItemTypeFailure],
        itemType: ExternalAgentConfigMigrationItemType,
        successes: [ExternalAgentConfigImportItemTypeSuccess],
        others: [String: JSON] = [:]
    ) {
        self.failures = failures
        self.itemType = itemType
        self.successes = successes
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.failures = try members.required("failures")
        self.itemType = try members.required("itemType")
        self.successes = try members.required("successes")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("failures", self.failures)
        try members.required("itemType", self.itemType)
        try members.required("successes", self.successes)
    }
}

/// One of the `items` of `ExternalAgentConfigDetectResponse`.
public struct ExternalAgentConfigMigrationItem: ProtocolObject {
    /// `description`
    public var description: String
    /// `itemType`
    public var itemType: ExternalAgentConfigMigrationItemType
    /// Null or empty means home-scoped migration; non-empty means repo-scoped migration.
    public var cwd: String?
    /// `details`
    public var details: MigrationDetails?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        description: String,
        itemType: ExternalAgentConfigMigrationItemType,
        cwd: String? = nil,
        details: MigrationDetails? = nil,
        others: [String: JSON] = [:]
    ) {
        self.description = description
        self.itemType = itemType
        self.cwd = cwd
        self.details = details
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.description = try members.required("description")
        self.itemType = try members.required("itemType")
        self.cwd = try members.optional("cwd")
        self.details = try members.optional("details")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("description", self.description)
        try members.required("itemType", self.itemType)
        try members.optional("cwd", self.cwd)
        try members.optional("details", self.details)
    }
}

/// The `itemType` of `ExternalAgentConfigImportHistoryRecordSuccessParams`, `ExternalAgentConfigImportHistoryRecordTypeResultParams` and 4 others.
public enum ExternalAgentConfigMigrationItemType: OpenSet {
    /// `AGENTS_MD`
    case agentsMd
    /// `CONFIG`
    case config
    /// `SKILLS`
    case skills
    /// `PLUGINS`
    case plugins
    /// `MCP_SERVER_CONFIG`
    case mcpServerConfig
    /// `SUBAGENTS`
    case subagents
    /// `HOOKS`
    case hooks
    /// `COMMANDS`
    case commands
    /// `MEMORY`
    case memory
    /// `SESSIONS`
    case sessions
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "AGENTS_MD": self = .agentsMd
        case "CONFIG": self = .config
        case "SKILLS": self = .skills
        case "PLUGINS": self = .plugins
        case "MCP_SERVER_CONFIG": self = .mcpServerConfig
        case "SUBAGENTS": self = .subagents
        case "HOOKS": self = .hooks
        case "COMMANDS": self = .commands
        case "MEMORY": self = .memory
        case "SESSIONS": self = .sessions
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .agentsMd: "AGENTS_MD"
        case .config: "CONFIG"
        case .skills: "SKILLS"
        case .plugins: "PLUGINS"
        case .mcpServerConfig: "MCP_SERVER_CONFIG"
        case .subagents: "SUBAGENTS"
        case .hooks: "HOOKS"
        case .commands: "COMMANDS"
        case .memory: "MEMORY"
        case .sessions: "SESSIONS"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `connectors` of `ExternalAgentConfigDetectResponse`.
public struct ExternalAgentDetectedConnectorCandidate: ProtocolObject {
    /// `name`
    public var name: String
    /// `sessionCount`
    public var sessionCount: UInt32
    /// `source`
    public var source: ExternalAgentDetectedConnectorSource
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        sessionCount: UInt32,
        source: ExternalAgentDetectedConnectorSource,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.sessionCount = sessionCount
        self.source = source
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.sessionCount = try members.required("sessionCount")
        self.source = try members.required("source")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("sessionCount", self.sessionCount)
        try members.required("source", self.source)
    }
}

/// The `source` of `ExternalAgentDetectedConnectorCandidate`.
public enum ExternalAgentDetectedConnectorSource: OpenSet {
    /// `remoteMcpServersConfig`
    case remoteMCPServersConfig
    /// `sessionToolUse`
    case sessionToolUse
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "remoteMcpServersConfig": self = .remoteMCPServersConfig
        case "sessionToolUse": self = .sessionToolUse
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .remoteMCPServersConfig: "remoteMcpServersConfig"
        case .sessionToolUse: "sessionToolUse"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `connectors` of `ExternalAgentConfigImportHistoriesReadResponse`.
public struct ExternalAgentImportedConnectorCandidate: ProtocolObject {
    /// `name`
    public var name: String
    /// `sessionCount`
    public var sessionCount: UInt32
    /// `source`
    public var source: ExternalAgentImportedConnectorSource
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        sessionCount: UInt32,
        source: ExternalAgentImportedConnectorSource,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.sessionCount = sessionCount
        self.source = source
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.sessionCount = try members.required("sessionCount")
        self.source = try members.required("source")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("sessionCount", self.sessionCount)
        try members.required("source", self.source)
    }
}

/// The `source` of `ExternalAgentImportedConnectorCandidate`.
public enum ExternalAgentImportedConnectorSource: OpenSet {
    /// `remoteMcpServersConfig`
    case remoteMCPServersConfig
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "remoteMcpServersConfig": self = .remoteMCPServersConfig
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .remoteMCPServersConfig: "remoteMcpServersConfig"
        case .unrecognized(let word): word
        }
    }
}

/// The case `externalSandbox` of `SandboxPolicy`.
public struct ExternalSandboxSandboxPolicy: ProtocolObject {
    /// `networkAccess`
    public var networkAccess: NetworkAccess?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        networkAccess: NetworkAccess? = nil,
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
        var members = try EncodedMembers(encoder, others, tag: "type", "externalSandbox")
        try members.optional("networkAccess", self.networkAccess)
    }
}
