// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// What `account/login/cancel` takes.
public struct CancelLoginAccountParams: ProtocolObject {
    /// `loginId`
    public var loginID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        loginID: String,
        others: [String: JSON] = [:]
    ) {
        self.loginID = loginID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.loginID = try members.required("loginId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("loginId", self.loginID)
    }
}

/// The answer to `account/login/cancel`.
public struct CancelLoginAccountResponse: ProtocolObject {
    /// `status`
    public var status: CancelLoginAccountStatus
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        status: CancelLoginAccountStatus,
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

/// The `status` of `CancelLoginAccountResponse`.
public enum CancelLoginAccountStatus: OpenSet {
    /// `canceled`
    case canceled
    /// `notFound`
    case notFound
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "canceled": self = .canceled
        case "notFound": self = .notFound
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .canceled: "canceled"
        case .notFound: "notFound"
        case .unrecognized(let word): word
        }
    }
}

/// Location used to resolve a selected capability root.
public indirect enum CapabilityRootLocation: ProtocolUnion {
    /// A path owned by an execution environment.
    case environment(EnvironmentCapabilityRootLocation)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "environment": if let value = try? EnvironmentCapabilityRootLocation(from: decoder) { self = .environment(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .environment(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The case `chatgpt` of `Account`.
public struct ChatgptAccount: ProtocolObject {
    /// `email`
    public var email: String?
    /// `planType`
    public var planType: PlanType
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        email: String? = nil,
        planType: PlanType,
        others: [String: JSON] = [:]
    ) {
        self.email = email
        self.planType = planType
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.email = try members.nullable("email")
        self.planType = try members.required("planType")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "chatgpt")
        try members.nullable("email", self.email)
        try members.required("planType", self.planType)
    }
}

/// [UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE. The access token must contain the same scopes that Codex-managed ChatGPT auth tokens have.
public struct ChatgptAuthTokensLoginAccountParams: ProtocolObject {
    /// Access token (JWT) supplied by the client. This token is used for backend API requests and email extraction.
    public var accessToken: String
    /// Workspace/account identifier supplied by the client.
    public var chatgptAccountID: String
    /// Optional plan type supplied by the client.
    ///
    /// When `null`, Codex attempts to derive the plan type from access-token claims. If unavailable, the plan defaults to `unknown`.
    public var chatgptPlanType: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        accessToken: String,
        chatgptAccountID: String,
        chatgptPlanType: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.accessToken = accessToken
        self.chatgptAccountID = chatgptAccountID
        self.chatgptPlanType = chatgptPlanType
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.accessToken = try members.required("accessToken")
        self.chatgptAccountID = try members.required("chatgptAccountId")
        self.chatgptPlanType = try members.optional("chatgptPlanType")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "chatgptAuthTokens")
        try members.required("accessToken", self.accessToken)
        try members.required("chatgptAccountId", self.chatgptAccountID)
        try members.optional("chatgptPlanType", self.chatgptPlanType)
    }
}

/// The case `chatgptAuthTokens` of `LoginAccountResponse`.
public struct ChatgptAuthTokensLoginAccountResponse: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "chatgptAuthTokens")
    }
}

/// What the server asks with `account/chatgptAuthTokens/refresh`.
public struct ChatgptAuthTokensRefreshParams: ProtocolObject {
    /// `reason`
    public var reason: ChatgptAuthTokensRefreshReason
    /// Workspace/account identifier that Codex was previously using.
    ///
    /// Clients that manage multiple accounts/workspaces can use this as a hint to refresh the token for the correct workspace.
    ///
    /// This may be `null` when the prior auth state did not include a workspace identifier (`chatgpt_account_id`).
    public var previousAccountID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        reason: ChatgptAuthTokensRefreshReason,
        previousAccountID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.reason = reason
        self.previousAccountID = previousAccountID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.reason = try members.required("reason")
        self.previousAccountID = try members.optional("previousAccountId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("reason", self.reason)
        try members.optional("previousAccountId", self.previousAccountID)
    }
}

/// The `reason` of `ChatgptAuthTokensRefreshParams`.
public enum ChatgptAuthTokensRefreshReason: OpenSet {
    /// Codex attempted a backend request and received `401 Unauthorized`.
    case unauthorized
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "unauthorized": self = .unauthorized
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .unauthorized: "unauthorized"
        case .unrecognized(let word): word
        }
    }
}

/// The answer to `account/chatgptAuthTokens/refresh`.
public struct ChatgptAuthTokensRefreshResponse: ProtocolObject {
    /// `accessToken`
    public var accessToken: String
    /// `chatgptAccountId`
    public var chatgptAccountID: String
    /// `chatgptPlanType`
    public var chatgptPlanType: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        accessToken: String,
        chatgptAccountID: String,
        chatgptPlanType: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.accessToken = accessToken
        self.chatgptAccountID = chatgptAccountID
        self.chatgptPlanType = chatgptPlanType
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.accessToken = try members.required("accessToken")
        self.chatgptAccountID = try members.required("chatgptAccountId")
        self.chatgptPlanType = try members.optional("chatgptPlanType")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("accessToken", self.accessToken)
        try members.required("chatgptAccountId", self.chatgptAccountID)
        try members.optional("chatgptPlanType", self.chatgptPlanType)
    }
}

/// The case `chatgptDeviceCode` of `LoginAccountParams`.
public struct ChatgptDeviceCodeLoginAccountParams: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "chatgptDeviceCode")
    }
}

/// The case `chatgptDeviceCode` of `LoginAccountResponse`.
public struct ChatgptDeviceCodeLoginAccountResponse: ProtocolObject {
    /// `loginId`
    public var loginID: String
    /// One-time code the user must enter after signing in.
    public var userCode: String
    /// URL the client should open in a browser to complete device code authorization.
    public var verificationURL: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        loginID: String,
        userCode: String,
        verificationURL: String,
        others: [String: JSON] = [:]
    ) {
        self.loginID = loginID
        self.userCode = userCode
        self.verificationURL = verificationURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.loginID = try members.required("loginId")
        self.userCode = try members.required("userCode")
        self.verificationURL = try members.required("verificationUrl")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "chatgptDeviceCode")
        try members.required("loginId", self.loginID)
        try members.required("userCode", self.userCode)
        try members.required("verificationUrl", self.verificationURL)
    }
}

/// The case `chatgpt` of `LoginAccountParams`.
public struct ChatgptLoginAccountParams: ProtocolObject {
    /// `appBrand`
    public var appBrand: LoginAppBrand?
    /// `codexStreamlinedLogin`
    public var codexStreamlinedLogin: Bool?
    /// `useHostedLoginSuccessPage`
    public var useHostedLoginSuccessPage: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        appBrand: LoginAppBrand? = nil,
        codexStreamlinedLogin: Bool? = nil,
        useHostedLoginSuccessPage: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.appBrand = appBrand
        self.codexStreamlinedLogin = codexStreamlinedLogin
        self.useHostedLoginSuccessPage = useHostedLoginSuccessPage
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.appBrand = try members.optional("appBrand")
        self.codexStreamlinedLogin = try members.optional("codexStreamlinedLogin")
        self.useHostedLoginSuccessPage = try members.optional("useHostedLoginSuccessPage")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "chatgpt")
        try members.optional("appBrand", self.appBrand)
        try members.optional("codexStreamlinedLogin", self.codexStreamlinedLogin)
        try members.optional("useHostedLoginSuccessPage", self.useHostedLoginSuccessPage)
    }
}

/// The case `chatgpt` of `LoginAccountResponse`.
public struct ChatgptLoginAccountResponse: ProtocolObject {
    /// URL the client should open in a browser to initiate the OAuth flow.
    public var authURL: String
    /// `loginId`
    public var loginID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        authURL: String,
        loginID: String,
        others: [String: JSON] = [:]
    ) {
        self.authURL = authURL
        self.loginID = loginID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.authURL = try members.required("authUrl")
        self.loginID = try members.required("loginId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "chatgpt")
        try members.required("authUrl", self.authURL)
        try members.required("loginId", self.loginID)
    }
}

/// The `cliAuthCredentialsStore` of `ConfigRequirements`.
public enum CliAuthCredentialsStoreMode: OpenSet {
    /// `file`
    case file
    /// `keyring`
    case keyring
    /// `auto`
    case auto
    /// `ephemeral`
    case ephemeral
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "file": self = .file
        case "keyring": self = .keyring
        case "auto": self = .auto
        case "ephemeral": self = .ephemeral
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .file: "file"
        case .keyring: "keyring"
        case .auto: "auto"
        case .ephemeral: "ephemeral"
        case .unrecognized(let word): word
        }
    }
}

/// The `clientInfo` of `InitializeParams`.
public struct ClientInfo: ProtocolObject {
    /// `name`
    public var name: String
    /// `version`
    public var version: String
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        version: String,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.version = version
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.version = try members.required("version")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("version", self.version)
        try members.optional("title", self.title)
    }
}

/// This translation layer make sure that we expose codex error code in camel case.
///
/// When an upstream HTTP status is available (for example, from the Responses API or a provider), it is forwarded in `httpStatusCode` on the relevant `codexErrorInfo` variant.
public indirect enum CodexErrorInfo: ProtocolUnion {
    /// `contextWindowExceeded`
    case contextWindowExceeded
    /// `sessionBudgetExceeded`
    case sessionBudgetExceeded
    /// `usageLimitExceeded`
    case usageLimitExceeded
    /// `rateLimitExceeded`
    case rateLimitExceeded
    /// `flexUnavailable`
    case flexUnavailable
    /// `serverOverloaded`
    case serverOverloaded
    /// `cyberPolicy`
    case cyberPolicy
    /// `misalignmentPolicyViolation`
    case misalignmentPolicyViolation
    /// `tooManyDenials`
    case tooManyDenials
    /// `internalServerError`
    case internalServerError
    /// `unauthorized`
    case unauthorized
    /// `badRequest`
    case badRequest
    /// `threadRollbackFailed`
    case threadRollbackFailed
    /// `sandboxError`
    case sandboxError
    /// `other`
    case other
    /// `httpConnectionFailed`
    case httpConnectionFailed(HTTPConnectionFailedCodexErrorInfo)
    /// Failed to connect to the response SSE stream.
    case responseStreamConnectionFailed(ResponseStreamConnectionFailedCodexErrorInfo)
    /// The response SSE stream disconnected in the middle of a turn before completion.
    case responseStreamDisconnected(ResponseStreamDisconnectedCodexErrorInfo)
    /// Reached the retry limit for responses.
    case responseTooManyFailedAttempts(ResponseTooManyFailedAttemptsCodexErrorInfo)
    /// Returned when `turn/start` or `turn/steer` is submitted while the current active turn cannot accept same-turn steering, for example `/review` or manual `/compact`.
    case activeTurnNotSteerable(ActiveTurnNotSteerableCodexErrorInfo)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes a word, or an object with one member.
    public init(from decoder: any Decoder) throws {
        let value = try KeyedValue(decoder)
        switch value.key {
        case "contextWindowExceeded" where value.isWord: self = .contextWindowExceeded
        case "sessionBudgetExceeded" where value.isWord: self = .sessionBudgetExceeded
        case "usageLimitExceeded" where value.isWord: self = .usageLimitExceeded
        case "rateLimitExceeded" where value.isWord: self = .rateLimitExceeded
        case "flexUnavailable" where value.isWord: self = .flexUnavailable
        case "serverOverloaded" where value.isWord: self = .serverOverloaded
        case "cyberPolicy" where value.isWord: self = .cyberPolicy
        case "misalignmentPolicyViolation" where value.isWord: self = .misalignmentPolicyViolation
        case "tooManyDenials" where value.isWord: self = .tooManyDenials
        case "internalServerError" where value.isWord: self = .internalServerError
        case "unauthorized" where value.isWord: self = .unauthorized
        case "badRequest" where value.isWord: self = .badRequest
        case "threadRollbackFailed" where value.isWord: self = .threadRollbackFailed
        case "sandboxError" where value.isWord: self = .sandboxError
        case "other" where value.isWord: self = .other
        case "httpConnectionFailed" where !value.isWord: self = .httpConnectionFailed(try value.decode())
        case "responseStreamConnectionFailed" where !value.isWord: self = .responseStreamConnectionFailed(try value.decode())
        case "responseStreamDisconnected" where !value.isWord: self = .responseStreamDisconnected(try value.decode())
        case "responseTooManyFailedAttempts" where !value.isWord: self = .responseTooManyFailedAttempts(try value.decode())
        case "activeTurnNotSteerable" where !value.isWord: self = .activeTurnNotSteerable(try value.decode())
        default: self = .unrecognized(try JSON(from: decoder))
        }
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .contextWindowExceeded: try KeyedValue.encode("contextWindowExceeded", to: encoder)
        case .sessionBudgetExceeded: try KeyedValue.encode("sessionBudgetExceeded", to: encoder)
        case .usageLimitExceeded: try KeyedValue.encode("usageLimitExceeded", to: encoder)
        case .rateLimitExceeded: try KeyedValue.encode("rateLimitExceeded", to: encoder)
        case .flexUnavailable: try KeyedValue.encode("flexUnavailable", to: encoder)
        case .serverOverloaded: try KeyedValue.encode("serverOverloaded", to: encoder)
        case .cyberPolicy: try KeyedValue.encode("cyberPolicy", to: encoder)
        case .misalignmentPolicyViolation: try KeyedValue.encode("misalignmentPolicyViolation", to: encoder)
        case .tooManyDenials: try KeyedValue.encode("tooManyDenials", to: encoder)
        case .internalServerError: try KeyedValue.encode("internalServerError", to: encoder)
        case .unauthorized: try KeyedValue.encode("unauthorized", to: encoder)
        case .badRequest: try KeyedValue.encode("badRequest", to: encoder)
        case .threadRollbackFailed: try KeyedValue.encode("threadRollbackFailed", to: encoder)
        case .sandboxError: try KeyedValue.encode("sandboxError", to: encoder)
        case .other: try KeyedValue.encode("other", to: encoder)
        case .httpConnectionFailed(let value): try KeyedValue.encode("httpConnectionFailed", value, to: encoder)
        case .responseStreamConnectionFailed(let value): try KeyedValue.encode("responseStreamConnectionFailed", value, to: encoder)
        case .responseStreamDisconnected(let value): try KeyedValue.encode("responseStreamDisconnected", value, to: encoder)
        case .responseTooManyFailedAttempts(let value): try KeyedValue.encode("responseTooManyFailedAttempts", value, to: encoder)
        case .activeTurnNotSteerable(let value): try KeyedValue.encode("activeTurnNotSteerable", value, to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The `codexResponseHandoffMode` of `ThreadRealtimeStartParams`.
public enum CodexResponseHandoffMode: OpenSet {
    /// `thinking`
    case thinking
    /// `commentary`
    case commentary
    /// `bemTags`
    case bemTags
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "thinking": self = .thinking
        case "commentary": self = .commentary
        case "bemTags": self = .bemTags
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .thinking: "thinking"
        case .commentary: "commentary"
        case .bemTags: "bemTags"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `agentsStates` of `CollabAgentToolCallThreadItem`.
public struct CollabAgentState: ProtocolObject {
    /// `status`
    public var status: CollabAgentStatus
    /// `message`
    public var message: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        status: CollabAgentStatus,
        message: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.status = status
        self.message = message
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.status = try members.required("status")
        self.message = try members.optional("message")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("status", self.status)
        try members.optional("message", self.message)
    }
}

/// The `status` of `CollabAgentState`.
public enum CollabAgentStatus: OpenSet {
    /// `pendingInit`
    case pendingInit
    /// `running`
    case running
    /// `interrupted`
    case interrupted
    /// `completed`
    case completed
    /// `errored`
    case errored
    /// `shutdown`
    case shutdown
    /// `notFound`
    case notFound
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "pendingInit": self = .pendingInit
        case "running": self = .running
        case "interrupted": self = .interrupted
        case "completed": self = .completed
        case "errored": self = .errored
        case "shutdown": self = .shutdown
        case "notFound": self = .notFound
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .pendingInit: "pendingInit"
        case .running: "running"
        case .interrupted: "interrupted"
        case .completed: "completed"
        case .errored: "errored"
        case .shutdown: "shutdown"
        case .notFound: "notFound"
        case .unrecognized(let word): word
        }
    }
}

/// The `tool` of `CollabAgentToolCallThreadItem`.
public enum CollabAgentTool: OpenSet {
    /// `spawnAgent`
    case spawnAgent
    /// `sendInput`
    case sendInput
    /// `resumeAgent`
    case resumeAgent
    /// `wait`
    case wait
    /// `closeAgent`
    case closeAgent
    /// `sendMessage`
    case sendMessage
    /// `followupTask`
    case followupTask
    /// `interruptAgent`
    case interruptAgent
    /// `listAgents`
    case listAgents
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "spawnAgent": self = .spawnAgent
        case "sendInput": self = .sendInput
        case "resumeAgent": self = .resumeAgent
        case "wait": self = .wait
        case "closeAgent": self = .closeAgent
        case "sendMessage": self = .sendMessage
        case "followupTask": self = .followupTask
        case "interruptAgent": self = .interruptAgent
        case "listAgents": self = .listAgents
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .spawnAgent: "spawnAgent"
        case .sendInput: "sendInput"
        case .resumeAgent: "resumeAgent"
        case .wait: "wait"
        case .closeAgent: "closeAgent"
        case .sendMessage: "sendMessage"
        case .followupTask: "followupTask"
        case .interruptAgent: "interruptAgent"
        case .listAgents: "listAgents"
        case .unrecognized(let word): word
        }
    }
}

/// The `status` of `CollabAgentToolCallThreadItem`.
public enum CollabAgentToolCallStatus: OpenSet {
    /// `inProgress`
    case inProgress
    /// `completed`
    case completed
    /// `failed`
    case failed
    /// `interrupted`
    case interrupted
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "inProgress": self = .inProgress
        case "completed": self = .completed
        case "failed": self = .failed
        case "interrupted": self = .interrupted
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .inProgress: "inProgress"
        case .completed: "completed"
        case .failed: "failed"
        case .interrupted: "interrupted"
        case .unrecognized(let word): word
        }
    }
}

/// The case `collabAgentToolCall` of `ThreadItem`.
public struct CollabAgentToolCallThreadItem: ProtocolObject {
    /// Last known status of the target agents, when available.
    public var agentsStates: [String: CollabAgentState]
    /// Unique identifier for this collab tool call.
    public var id: String
    /// Thread ID of the receiving agent, when applicable. In case of spawn operation, this corresponds to the newly spawned agent.
    public var receiverThreadIds: [String]
    /// Thread ID of the agent issuing the collab request.
    public var senderThreadID: String
    /// Current status of the collab tool call.
    public var status: CollabAgentToolCallStatus
    /// Name of the collab tool that was invoked.
    public var tool: CollabAgentTool
    /// Model requested for the spawned agent, when applicable.
    public var model: String?
    /// Prompt text sent as part of the collab tool call, when available.
    public var prompt: String?
    /// Reasoning effort requested for the spawned agent, when applicable.
    public var reasoningEffort: ReasoningEffort?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        agentsStates: [String: CollabAgentState],
        id: String,
        receiverThreadIds: [String],
        senderThreadID: String,
        status: CollabAgentToolCallStatus,
        tool: CollabAgentTool,
        model: String? = nil,
        prompt: String? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        others: [String: JSON] = [:]
    ) {
        self.agentsStates = agentsStates
        self.id = id
        self.receiverThreadIds = receiverThreadIds
        self.senderThreadID = senderThreadID
        self.status = status
        self.tool = tool
        self.model = model
        self.prompt = prompt
        self.reasoningEffort = reasoningEffort
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.agentsStates = try members.required("agentsStates")
        self.id = try members.required("id")
        self.receiverThreadIds = try members.required("receiverThreadIds")
        self.senderThreadID = try members.required("senderThreadId")
        self.status = try members.required("status")
        self.tool = try members.required("tool")
        self.model = try members.optional("model")
        self.prompt = try members.optional("prompt")
        self.reasoningEffort = try members.optional("reasoningEffort")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "collabAgentToolCall")
        try members.required("agentsStates", self.agentsStates)
        try members.required("id", self.id)
        try members.required("receiverThreadIds", self.receiverThreadIds)
        try members.required("senderThreadId", self.senderThreadID)
        try members.required("status", self.status)
        try members.required("tool", self.tool)
        try members.optional("model", self.model)
        try members.optional("prompt", self.prompt)
        try members.optional("reasoningEffort", self.reasoningEffort)
    }
}

/// Collaboration mode for a Codex session.
public struct CollaborationMode: ProtocolObject {
    /// `mode`
    public var mode: ModeKind
    /// `settings`
    public var settings: Settings
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        mode: ModeKind,
        settings: Settings,
        others: [String: JSON] = [:]
    ) {
        self.mode = mode
        self.settings = settings
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.mode = try members.required("mode")
        self.settings = try members.required("settings")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("mode", self.mode)
        try members.required("settings", self.settings)
    }
}

/// EXPERIMENTAL - list collaboration mode presets.
public struct CollaborationModeListParams: ProtocolObject {
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

/// EXPERIMENTAL - collaboration mode presets response.
public struct CollaborationModeListResponse: ProtocolObject {
    /// `data`
    public var data: [CollaborationModeMask]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [CollaborationModeMask],
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

/// EXPERIMENTAL - collaboration mode preset metadata for clients.
public struct CollaborationModeMask: ProtocolObject {
    /// `name`
    public var name: String
    /// `mode`
    public var mode: ModeKind?
    /// `model`
    public var model: String?
    /// `reasoning_effort`
    public var reasoningEffort: CollaborationModeMaskReasoningEffort?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        mode: ModeKind? = nil,
        model: String? = nil,
        reasoningEffort: CollaborationModeMaskReasoningEffort? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.mode = mode
        self.model = model
        self.reasoningEffort = reasoningEffort
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.mode = try members.optional("mode")
        self.model = try members.optional("model")
        self.reasoningEffort = try members.optional("reasoning_effort")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.optional("mode", self.mode)
        try members.optional("model", self.model)
        try members.optional("reasoning_effort", self.reasoningEffort)
    }
}

/// The `reasoning_effort` of `CollaborationModeMask`.
public typealias CollaborationModeMaskReasoningEffort = ReasoningEffort?

/// One of the `commandActions` of `CommandExecutionRequestApprovalParams` and `CommandExecutionThreadItem`.
public indirect enum CommandAction: ProtocolUnion {
    /// The case `read` of `CommandAction`.
    case read(ReadCommandAction)
    /// The case `listFiles` of `CommandAction`.
    case listFiles(ListFilesCommandAction)
    /// The case `search` of `CommandAction`.
    case search(SearchCommandAction)
    /// The case `unknown` of `CommandAction`.
    case unknown(UnknownCommandAction)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "read": if let value = try? ReadCommandAction(from: decoder) { self = .read(value); return }
        case "listFiles": if let value = try? ListFilesCommandAction(from: decoder) { self = .listFiles(value); return }
        case "search": if let value = try? SearchCommandAction(from: decoder) { self = .search(value); return }
        case "unknown": if let value = try? UnknownCommandAction(from: decoder) { self = .unknown(value); return }
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

/// The case `command` of `ConfiguredHookHandler`.
public struct CommandConfiguredHookHandler: ProtocolObject {
    /// `async`
    public var async: Bool
    /// `command`
    public var command: String
    /// Approximate token threshold for spilling this hook's `additionalContext` to disk. `null` uses 2,500 tokens; `0` disables spilling for this hook. The threshold is evaluated against the original context; a spilled preview also includes recovery metadata.
    public var additionalContextLimit: UInt64?
    /// `commandWindows`
    public var commandWindows: String?
    /// `statusMessage`
    public var statusMessage: String?
    /// `timeoutSec`
    public var timeoutSec: UInt64?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        async: Bool,
        command: String,
        additionalContextLimit: UInt64? = nil,
        commandWindows: String? = nil,
        statusMessage: String? = nil,
        timeoutSec: UInt64? = nil,
        others: [String: JSON] = [:]
    ) {
        self.async = async
        self.command = command
        self.additionalContextLimit = additionalContextLimit
        self.commandWindows = commandWindows
        self.statusMessage = statusMessage
        self.timeoutSec = timeoutSec
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.async = try members.required("async")
        self.command = try members.required("command")
        self.additionalContextLimit = try members.optional("additionalContextLimit")
        self.commandWindows = try members.optional("commandWindows")
        self.statusMessage = try members.optional("statusMessage")
        self.timeoutSec = try members.optional("timeoutSec")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "command")
        try members.required("async", self.async)
        try members.required("command", self.command)
        try members.optional("additionalContextLimit", self.additionalContextLimit)
        try members.optional("commandWindows", self.commandWindows)
        try members.optional("statusMessage", self.statusMessage)
        try members.optional("timeoutSec", self.timeoutSec)
    }
}

/// Base64-encoded output chunk emitted for a streaming `command/exec` request.
///
/// These notifications are connection-scoped. If the originating connection closes, the server terminates the process.
public struct CommandExecOutputDeltaNotification: ProtocolObject {
    /// `true` on the final streamed chunk for a stream when `outputBytesCap` truncated later output on that stream.
    public var capReached: Bool
    /// Base64-encoded output bytes.
    public var deltaBase64: String
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    public var processID: String
    /// Output stream for this chunk.
    public var stream: CommandExecOutputStream
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        capReached: Bool,
        deltaBase64: String,
        processID: String,
        stream: CommandExecOutputStream,
        others: [String: JSON] = [:]
    ) {
        self.capReached = capReached
        self.deltaBase64 = deltaBase64
        self.processID = processID
        self.stream = stream
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.capReached = try members.required("capReached")
        self.deltaBase64 = try members.required("deltaBase64")
        self.processID = try members.required("processId")
        self.stream = try members.required("stream")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("capReached", self.capReached)
        try members.required("deltaBase64", self.deltaBase64)
        try members.required("processId", self.processID)
        try members.required("stream", self.stream)
    }
}

/// Stream label for `command/exec/outputDelta` notifications.
public enum CommandExecOutputStream: OpenSet {
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

/// Run a standalone command (argv vector) in the server sandbox without creating a thread or turn.
///
/// The final `command/exec` response is deferred until the process exits and is sent only after all `command/exec/outputDelta` notifications for that connection have been emitted.
public struct CommandExecParams: ProtocolObject {
    /// Command argv vector. Empty arrays are rejected.
    public var command: [String]
    /// Optional working directory. Defaults to the server cwd.
    public var cwd: String?
    /// Disable stdout/stderr capture truncation for this request.
    ///
    /// Cannot be combined with `outputBytesCap`.
    public var disableOutputCap: Bool?
    /// Disable the timeout entirely for this request.
    ///
    /// Cannot be combined with `timeoutMs`.
    public var disableTimeout: Bool?
    /// Optional environment overrides merged into the server-computed environment.
    ///
    /// Matching names override inherited values. Set a key to `null` to unset an inherited variable.
    public var env: [String: String?]?
    /// Optional per-stream stdout/stderr capture cap in bytes.
    ///
    /// When omitted, the server default applies. Cannot be combined with `disableOutputCap`.
    public var outputBytesCap: UInt64?
    /// Optional active permissions profile id for this command.
    ///
    /// Defaults to the user's configured permissions when omitted. Cannot be combined with `sandboxPolicy`.
    public var permissionProfile: String?
    /// Optional client-supplied, connection-scoped process id.
    ///
    /// Required for `tty`, `streamStdin`, `streamStdoutStderr`, and follow-up `command/exec/write`, `command/exec/resize`, and `command/exec/terminate` calls. When omitted, buffered execution gets an internal id that is not exposed to the client.
    public var processID: String?
    /// Optional sandbox policy for this command.
    ///
    /// Uses the same shape as thread/turn execution sandbox configuration and defaults to the user's configured policy when omitted. Cannot be combined with `permissionProfile`.
    public var sandboxPolicy: SandboxPolicy?
    /// Optional initial PTY size in character cells. Only valid when `tty` is true.
    public var size: CommandExecTerminalSize?
    /// Allow follow-up `command/exec/write` requests to write stdin bytes.
    ///
    /// Requires a client-supplied `processId`.
    public var streamStdin: Bool?
    /// Stream stdout/stderr via `command/exec/outputDelta` notifications.
    ///
    /// Streamed bytes are not duplicated into the final response and require a client-supplied `processId`.
    public var streamStdoutStderr: Bool?
    /// Optional timeout in milliseconds.
    ///
    /// When omitted, the server default applies. Cannot be combined with `disableTimeout`.
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
        cwd: String? = nil,
        disableOutputCap: Bool? = nil,
        disableTimeout: Bool? = nil,
        env: [String: String?]? = nil,
        outputBytesCap: UInt64? = nil,
        permissionProfile: String? = nil,
        processID: String? = nil,
        sandboxPolicy: SandboxPolicy? = nil,
        size: CommandExecTerminalSize? = nil,
        streamStdin: Bool? = nil,
        streamStdoutStderr: Bool? = nil,
        timeoutMs: Int? = nil,
        tty: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.cwd = cwd
        self.disableOutputCap = disableOutputCap
        self.disableTimeout = disableTimeout
        self.env = env
        self.outputBytesCap = outputBytesCap
        self.permissionProfile = permissionProfile
        self.processID = processID
        self.sandboxPolicy = sandboxPolicy
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
        self.cwd = try members.optional("cwd")
        self.disableOutputCap = try members.optional("disableOutputCap")
        self.disableTimeout = try members.optional("disableTimeout")
        self.env = try members.optional("env")
        self.outputBytesCap = try members.optional("outputBytesCap")
        self.permissionProfile = try members.optional("permissionProfile")
        self.processID = try members.optional("processId")
        self.sandboxPolicy = try members.optional("sandboxPolicy")
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
        try members.optional("cwd", self.cwd)
        try members.optional("disableOutputCap", self.disableOutputCap)
        try members.optional("disableTimeout", self.disableTimeout)
        try members.optional("env", self.env)
        try members.optional("outputBytesCap", self.outputBytesCap)
        try members.optional("permissionProfile", self.permissionProfile)
        try members.optional("processId", self.processID)
        try members.optional("sandboxPolicy", self.sandboxPolicy)
        try members.optional("size", self.size)
        try members.optional("streamStdin", self.streamStdin)
        try members.optional("streamStdoutStderr", self.streamStdoutStderr)
        try members.optional("timeoutMs", self.timeoutMs)
        try members.optional("tty", self.tty)
    }
}

/// Resize a running PTY-backed `command/exec` session.
public struct CommandExecResizeParams: ProtocolObject {
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    public var processID: String
    /// New PTY size in character cells.
    public var size: CommandExecTerminalSize
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        processID: String,
        size: CommandExecTerminalSize,
        others: [String: JSON] = [:]
    ) {
        self.processID = processID
        self.size = size
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.processID = try members.required("processId")
        self.size = try members.required("size")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("processId", self.processID)
        try members.required("size", self.size)
    }
}

/// Empty success response for `command/exec/resize`.
public struct CommandExecResizeResponse: ProtocolObject {
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

/// Final buffered result for `command/exec`.
public struct CommandExecResponse: ProtocolObject {
    /// Process exit code.
    public var exitCode: Int32
    /// Buffered stderr capture.
    ///
    /// Empty when stderr was streamed via `command/exec/outputDelta`.
    public var stderr: String
    /// Buffered stdout capture.
    ///
    /// Empty when stdout was streamed via `command/exec/outputDelta`.
    public var stdout: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        exitCode: Int32,
        stderr: String,
        stdout: String,
        others: [String: JSON] = [:]
    ) {
        self.exitCode = exitCode
        self.stderr = stderr
        self.stdout = stdout
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.exitCode = try members.required("exitCode")
        self.stderr = try members.required("stderr")
        self.stdout = try members.required("stdout")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("exitCode", self.exitCode)
        try members.required("stderr", self.stderr)
        try members.required("stdout", self.stdout)
    }
}

/// PTY size in character cells for `command/exec` PTY sessions.
public struct CommandExecTerminalSize: ProtocolObject {
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

/// Terminate a running `command/exec` session.
public struct CommandExecTerminateParams: ProtocolObject {
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    public var processID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        processID: String,
        others: [String: JSON] = [:]
    ) {
        self.processID = processID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.processID = try members.required("processId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("processId", self.processID)
    }
}

/// Empty success response for `command/exec/terminate`.
public struct CommandExecTerminateResponse: ProtocolObject {
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

/// Write stdin bytes to a running `command/exec` session, close stdin, or both.
public struct CommandExecWriteParams: ProtocolObject {
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    public var processID: String
    /// Close stdin after writing `deltaBase64`, if present.
    public var closeStdin: Bool?
    /// Optional base64-encoded stdin bytes to write.
    public var deltaBase64: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        processID: String,
        closeStdin: Bool? = nil,
        deltaBase64: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.processID = processID
        self.closeStdin = closeStdin
        self.deltaBase64 = deltaBase64
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.processID = try members.required("processId")
        self.closeStdin = try members.optional("closeStdin")
        self.deltaBase64 = try members.optional("deltaBase64")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("processId", self.processID)
        try members.optional("closeStdin", self.closeStdin)
        try members.optional("deltaBase64", self.deltaBase64)
    }
}

/// Empty success response for `command/exec/write`.
public struct CommandExecWriteResponse: ProtocolObject {
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

/// One of the `availableDecisions` of `CommandExecutionRequestApprovalParams`.
public indirect enum CommandExecutionApprovalDecision: ProtocolUnion {
    /// User approved the command.
    case accept
    /// User approved the command and future prompts in the same session-scoped approval cache should run without prompting.
    case acceptForSession
    /// User denied the command. The agent will continue the turn.
    case decline
    /// User denied the command. The turn will also be immediately interrupted.
    case cancel
    /// User approved the command, and wants to apply the proposed execpolicy amendment so future matching commands can run without prompting.
    case acceptWithExecpolicyAmendment(AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision)
    /// User chose a persistent network policy rule (allow/deny) for this host.
    case applyNetworkPolicyAmendment(ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes a word, or an object with one member.
    public init(from decoder: any Decoder) throws {
        let value = try KeyedValue(decoder)
        switch value.key {
        case "accept" where value.isWord: self = .accept
        case "acceptForSession" where value.isWord: self = .acceptForSession
        case "decline" where value.isWord: self = .decline
        case "cancel" where value.isWord: self = .cancel
        case "acceptWithExecpolicyAmendment" where !value.isWord: self = .acceptWithExecpolicyAmendment(try value.decode())
        case "applyNetworkPolicyAmendment" where !value.isWord: self = .applyNetworkPolicyAmendment(try value.decode())
        default: self = .unrecognized(try JSON(from: decoder))
        }
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .accept: try KeyedValue.encode("accept", to: encoder)
        case .acceptForSession: try KeyedValue.encode("acceptForSession", to: encoder)
        case .decline: try KeyedValue.encode("decline", to: encoder)
        case .cancel: try KeyedValue.encode("cancel", to: encoder)
        case .acceptWithExecpolicyAmendment(let value): try KeyedValue.encode("acceptWithExecpolicyAmendment", value, to: encoder)
        case .applyNetworkPolicyAmendment(let value): try KeyedValue.encode("applyNetworkPolicyAmendment", value, to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// Distinguishes a command approval from input sent to an existing terminal.
public enum CommandExecutionApprovalKind: OpenSet {
    /// `command`
    case command
    /// `writeStdin`
    case writeStdin
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "command": self = .command
        case "writeStdin": self = .writeStdin
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .command: "command"
        case .writeStdin: "writeStdin"
        case .unrecognized(let word): word
        }
    }
}

/// What `item/commandExecution/outputDelta` tells.
public struct CommandExecutionOutputDeltaNotification: ProtocolObject {
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

/// What the server asks with `item/commandExecution/requestApproval`.
public struct CommandExecutionRequestApprovalParams: ProtocolObject {
    /// `itemId`
    public var itemID: String
    /// Unix timestamp (in milliseconds) when this approval request started.
    public var startedAtMs: Int
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Optional additional permissions requested for this command.
    public var additionalPermissions: AdditionalPermissionProfile?
    /// Unique identifier for this specific approval callback.
    ///
    /// For regular shell/unified_exec approvals, this is null.
    ///
    /// For zsh-exec-bridge subcommand approvals, multiple callbacks can belong to one parent `itemId`, so `approvalId` is a distinct opaque callback id (a UUID) used to disambiguate routing. Stdin approvals also use a distinct callback id; inspect `kind` to distinguish them.
    public var approvalID: String?
    /// Ordered list of decisions the client may present for this prompt.
    public var availableDecisions: [CommandExecutionApprovalDecision]?
    /// The command to be executed.
    public var command: String?
    /// Best-effort parsed command actions for friendly display.
    public var commandActions: [CommandAction]?
    /// The command's working directory.
    public var cwd: LegacyAppPathString?
    /// Environment in which the command will run.
    public var environmentID: String?
    /// Kind of action under review. Defaults to `command` for older servers.
    public var kind: CommandExecutionApprovalKind?
    /// Optional context for a managed-network approval prompt.
    public var networkApprovalContext: NetworkApprovalContext?
    /// Optional proposed execpolicy amendment to allow similar commands without prompting.
    public var proposedExecpolicyAmendment: [String]?
    /// Optional proposed network policy amendments (allow/deny host) for future requests.
    public var proposedNetworkPolicyAmendments: [NetworkPolicyAmendment]?
    /// Optional explanatory reason (e.g. request for network access).
    public var reason: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemID: String,
        startedAtMs: Int,
        threadID: String,
        turnID: String,
        additionalPermissions: AdditionalPermissionProfile? = nil,
        approvalID: String? = nil,
        availableDecisions: [CommandExecutionApprovalDecision]? = nil,
        command: String? = nil,
        commandActions: [CommandAction]? = nil,
        cwd: LegacyAppPathString? = nil,
        environmentID: String? = nil,
        kind: CommandExecutionApprovalKind? = nil,
        networkApprovalContext: NetworkApprovalContext? = nil,
        proposedExecpolicyAmendment: [String]? = nil,
        proposedNetworkPolicyAmendments: [NetworkPolicyAmendment]? = nil,
        reason: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.itemID = itemID
        self.startedAtMs = startedAtMs
        self.threadID = threadID
        self.turnID = turnID
        self.additionalPermissions = additionalPermissions
        self.approvalID = approvalID
        self.availableDecisions = availableDecisions
        self.command = command
        self.commandActions = commandActions
        self.cwd = cwd
        self.environmentID = environmentID
        self.kind = kind
        self.networkApprovalContext = networkApprovalContext
        self.proposedExecpolicyAmendment = proposedExecpolicyAmendment
        self.proposedNetworkPolicyAmendments = proposedNetworkPolicyAmendments
        self.reason = reason
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.itemID = try members.required("itemId")
        self.startedAtMs = try members.required("startedAtMs")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.additionalPermissions = try members.optional("additionalPermissions")
        self.approvalID = try members.optional("approvalId")
        self.availableDecisions = try members.optional("availableDecisions")
        self.command = try members.optional("command")
        self.commandActions = try members.optional("commandActions")
        self.cwd = try members.optional("cwd")
        self.environmentID = try members.optional("environmentId")
        self.kind = try members.optional("kind")
        self.networkApprovalContext = try members.optional("networkApprovalContext")
        self.proposedExecpolicyAmendment = try members.optional("proposedExecpolicyAmendment")
        self.proposedNetworkPolicyAmendments = try members.optional("proposedNetworkPolicyAmendments")
        self.reason = try members.optional("reason")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("itemId", self.itemID)
        try members.required("startedAtMs", self.startedAtMs)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
        try members.optional("additionalPermissions", self.additionalPermissions)
        try members.optional("approvalId", self.approvalID)
        try members.optional("availableDecisions", self.availableDecisions)
        try members.optional("command", self.command)
        try members.optional("commandActions", self.commandActions)
        try members.optional("cwd", self.cwd)
        try members.optional("environmentId", self.environmentID)
        try members.optional("kind", self.kind)
        try members.optional("networkApprovalContext", self.networkApprovalContext)
        try members.optional("proposedExecpolicyAmendment", self.proposedExecpolicyAmendment)
        try members.optional("proposedNetworkPolicyAmendments", self.proposedNetworkPolicyAmendments)
        try members.optional("reason", self.reason)
    }
}

/// The answer to `item/commandExecution/requestApproval`.
public struct CommandExecutionRequestApprovalResponse: ProtocolObject {
    /// `decision`
    public var decision: CommandExecutionApprovalDecision
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        decision: CommandExecutionApprovalDecision,
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

/// The `source` of `CommandExecutionThreadItem`.
public enum CommandExecutionSource: OpenSet {
    /// `agent`
    case agent
    /// `userShell`
    case userShell
    /// `unifiedExecStartup`
    case unifiedExecStartup
    /// `unifiedExecInteraction`
    case unifiedExecInteraction
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "agent": self = .agent
        case "userShell": self = .userShell
        case "unifiedExecStartup": self = .unifiedExecStartup
        case "unifiedExecInteraction": self = .unifiedExecInteraction
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .agent: "agent"
        case .userShell: "userShell"
        case .unifiedExecStartup: "unifiedExecStartup"
        case .unifiedExecInteraction: "unifiedExecInteraction"
        case .unrecognized(let word): word
        }
    }
}

/// The `status` of `CommandExecutionThreadItem`.
public enum CommandExecutionStatus: OpenSet {
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

/// The case `commandExecution` of `ThreadItem`.
public struct CommandExecutionThreadItem: ProtocolObject {
    /// The command to be executed.
    public var command: String
    /// A best-effort parsing of the command to understand the action(s) it will perform. This returns a list of CommandAction objects because a single shell command may be composed of many commands piped together.
    public var commandActions: [CommandAction]
    /// The command's working directory.
    public var cwd: LegacyAppPathString
    /// `id`
    public var id: String
    /// `status`
    public var status: CommandExecutionStatus
    /// The command's output, aggregated from stdout and stderr.
    public var aggregatedOutput: String?
    /// The duration of the command execution in milliseconds.
    public var durationMs: Int?
    /// The command's exit code.
    public var exitCode: Int32?
    /// Trusted first-party plugin id when this command resolves to one plugin script.
    public var pluginID: String?
    /// Identifier for the underlying PTY process (when available).
    public var processID: String?
    /// Safe plugin-relative path when this command resolves to one plugin script.
    public var scriptPath: String?
    /// `source`
    public var source: CommandExecutionSource?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        command: String,
        commandActions: [CommandAction],
        cwd: LegacyAppPathString,
        id: String,
        status: CommandExecutionStatus,
        aggregatedOutput: String? = nil,
        durationMs: Int? = nil,
        exitCode: Int32? = nil,
        pluginID: String? = nil,
        processID: String? = nil,
        scriptPath: String? = nil,
        source: CommandExecutionSource? = nil,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.commandActions = commandActions
        self.cwd = cwd
        self.id = id
        self.status = status
        self.aggregatedOutput = aggregatedOutput
        self.durationMs = durationMs
        self.exitCode = exitCode
        self.pluginID = pluginID
        self.processID = processID
        self.scriptPath = scriptPath
        self.source = source
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.command = try members.required("command")
        self.commandActions = try members.required("commandActions")
        self.cwd = try members.required("cwd")
        self.id = try members.required("id")
        self.status = try members.required("status")
        self.aggregatedOutput = try members.optional("aggregatedOutput")
        self.durationMs = try members.optional("durationMs")
        self.exitCode = try members.optional("exitCode")
        self.pluginID = try members.optional("pluginId")
        self.processID = try members.optional("processId")
        self.scriptPath = try members.optional("scriptPath")
        self.source = try members.optional("source")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "commandExecution")
        try members.required("command", self.command)
        try members.required("commandActions", self.commandActions)
        try members.required("cwd", self.cwd)
        try members.required("id", self.id)
        try members.required("status", self.status)
        try members.optional("aggregatedOutput", self.aggregatedOutput)
        try members.optional("durationMs", self.durationMs)
        try members.optional("exitCode", self.exitCode)
        try members.optional("pluginId", self.pluginID)
        try members.optional("processId", self.processID)
        try members.optional("scriptPath", self.scriptPath)
        try members.optional("source", self.source)
    }
}

/// The case `command` of `GuardianApprovalReviewAction`.
public struct CommandGuardianApprovalReviewAction: ProtocolObject {
    /// `command`
    public var command: String
    /// `cwd`
    public var cwd: LegacyAppPathString
    /// `source`
    public var source: GuardianCommandSource
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        command: String,
        cwd: LegacyAppPathString,
        source: GuardianCommandSource,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.cwd = cwd
        self.source = source
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.command = try members.required("command")
        self.cwd = try members.required("cwd")
        self.source = try members.required("source")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "command")
        try members.required("command", self.command)
        try members.required("cwd", self.cwd)
        try members.required("source", self.source)
    }
}

/// The case `command` of `HookMetadata`.
public struct CommandHookMetadata: ProtocolObject {
    /// `command`
    public var command: String
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
    /// `async`
    public var async: Bool?
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
        command: String,
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
        async: Bool? = nil,
        matcher: String? = nil,
        pluginID: String? = nil,
        statusMessage: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.command = command
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
        self.async = async
        self.matcher = matcher
        self.pluginID = pluginID
        self.statusMessage = statusMessage
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "handlerType")
        self.command = try members.required("command")
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
        self.async = try members.optional("async")
        self.matcher = try members.optional("matcher")
        self.pluginID = try members.optional("pluginId")
        self.statusMessage = try members.optional("statusMessage")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "handlerType", "command")
        try members.required("command", self.command)
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
        try members.optional("async", self.async)
        try members.optional("matcher", self.matcher)
        try members.optional("pluginId", self.pluginID)
        try members.optional("statusMessage", self.statusMessage)
    }
}

/// One of the `commands` of `MigrationDetails`.
public struct CommandMigration: ProtocolObject {
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

/// Review the changes introduced by a specific commit.
public struct CommitReviewTarget: ProtocolObject {
    /// `sha`
    public var sha: String
    /// Optional human-readable label (e.g., commit subject) for UIs.
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        sha: String,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.sha = sha
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.sha = try members.required("sha")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "commit")
        try members.required("sha", self.sha)
        try members.optional("title", self.title)
    }
}

/// The case `compaction` of `ResponseItem`.
public struct CompactionResponseItem: ProtocolObject {
    /// `encrypted_content`
    public var encryptedContent: String
    /// `id`
    public var id: String?
    /// `internal_chat_message_metadata_passthrough`
    public var internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        encryptedContent: String,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        others: [String: JSON] = [:]
    ) {
        self.encryptedContent = encryptedContent
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.encryptedContent = try members.required("encrypted_content")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "compaction")
        try members.required("encrypted_content", self.encryptedContent)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
    }
}

/// The case `compaction_trigger` of `ResponseItem`.
public struct CompactionTriggerResponseItem: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "compaction_trigger")
    }
}

/// The case `completed` of `ThreadPredictionResult`.
public struct CompletedThreadPredictionResult: ProtocolObject {
    /// `text`
    public var text: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        text: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.text = text
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.text = try members.optional("text")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "completed")
        try members.optional("text", self.text)
    }
}

/// The `computer_use` of `Config`.
public struct ComputerUseConfig: ProtocolObject {
    /// `default_app_access`
    public var defaultAppAccess: AllowDenyRequirement?
    /// `macos`
    public var macos: ComputerUseMacosConfig?
    /// `windows`
    public var windows: ComputerUseWindowsConfig?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        defaultAppAccess: AllowDenyRequirement? = nil,
        macos: ComputerUseMacosConfig? = nil,
        windows: ComputerUseWindowsConfig? = nil,
        others: [String: JSON] = [:]
    ) {
        self.defaultAppAccess = defaultAppAccess
        self.macos = macos
        self.windows = windows
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.defaultAppAccess = try members.optional("default_app_access")
        self.macos = try members.optional("macos")
        self.windows = try members.optional("windows")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("default_app_access", self.defaultAppAccess)
        try members.optional("macos", self.macos)
        try members.optional("windows", self.windows)
    }
}

/// The `macos` of `ComputerUseConfig`.
public struct ComputerUseMacosConfig: ProtocolObject {
    /// `bundle_ids`
    public var bundleIds: [String: AllowDenyRequirement]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        bundleIds: [String: AllowDenyRequirement]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.bundleIds = bundleIds
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.bundleIds = try members.optional("bundle_ids")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("bundle_ids", self.bundleIds)
    }
}

/// The `macos` of `ComputerUseRequirements`.
public struct ComputerUseMacosRequirements: ProtocolObject {
    /// `bundleIds`
    public var bundleIds: [String: AllowDenyRequirement]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        bundleIds: [String: AllowDenyRequirement]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.bundleIds = bundleIds
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.bundleIds = try members.optional("bundleIds")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("bundleIds", self.bundleIds)
    }
}

/// The `computerUse` of `ConfigRequirements`.
public struct ComputerUseRequirements: ProtocolObject {
    /// `allowLockedComputerUse`
    public var allowLockedComputerUse: Bool?
    /// `allowPersistentApproval`
    public var allowPersistentApproval: Bool?
    /// `defaultAppAccess`
    public var defaultAppAccess: AllowDenyRequirement?
    /// `macos`
    public var macos: ComputerUseMacosRequirements?
    /// `windows`
    public var windows: ComputerUseWindowsRequirements?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        allowLockedComputerUse: Bool? = nil,
        allowPersistentApproval: Bool? = nil,
        defaultAppAccess: AllowDenyRequirement? = nil,
        macos: ComputerUseMacosRequirements? = nil,
        windows: ComputerUseWindowsRequirements? = nil,
        others: [String: JSON] = [:]
    ) {
        self.allowLockedComputerUse = allowLockedComputerUse
        self.allowPersistentApproval = allowPersistentApproval
        self.defaultAppAccess = defaultAppAccess
        self.macos = macos
        self.windows = windows
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.allowLockedComputerUse = try members.optional("allowLockedComputerUse")
        self.allowPersistentApproval = try members.optional("allowPersistentApproval")
        self.defaultAppAccess = try members.optional("defaultAppAccess")
        self.macos = try members.optional("macos")
        self.windows = try members.optional("windows")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("allowLockedComputerUse", self.allowLockedComputerUse)
        try members.optional("allowPersistentApproval", self.allowPersistentApproval)
        try members.optional("defaultAppAccess", self.defaultAppAccess)
        try members.optional("macos", self.macos)
        try members.optional("windows", self.windows)
    }
}

/// The `windows` of `ComputerUseConfig`.
public struct ComputerUseWindowsConfig: ProtocolObject {
    /// `aumids`
    public var aumids: [String: AllowDenyRequirement]?
    /// `exes`
    public var exes: [ComputerUseWindowsExeConfig]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        aumids: [String: AllowDenyRequirement]? = nil,
        exes: [ComputerUseWindowsExeConfig]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.aumids = aumids
        self.exes = exes
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.aumids = try members.optional("aumids")
        self.exes = try members.optional("exes")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("aumids", self.aumids)
        try members.optional("exes", self.exes)
    }
}

/// One of the `exes` of `ComputerUseWindowsConfig`.
public struct ComputerUseWindowsExeConfig: ProtocolObject {
    /// `access`
    public var access: AllowDenyRequirement
    /// `product_name`
    public var productName: String
    /// `publisher_name`
    public var publisherName: String
    /// `binary_name`
    public var binaryName: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        access: AllowDenyRequirement,
        productName: String,
        publisherName: String,
        binaryName: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.access = access
        self.productName = productName
        self.publisherName = publisherName
        self.binaryName = binaryName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.access = try members.required("access")
        self.productName = try members.required("product_name")
        self.publisherName = try members.required("publisher_name")
        self.binaryName = try members.optional("binary_name")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("access", self.access)
        try members.required("product_name", self.productName)
        try members.required("publisher_name", self.publisherName)
        try members.optional("binary_name", self.binaryName)
    }
}

/// One of the `exes` of `ComputerUseWindowsRequirements`.
public struct ComputerUseWindowsExeRequirement: ProtocolObject {
    /// `access`
    public var access: AllowDenyRequirement
    /// `productName`
    public var productName: String
    /// `publisherName`
    public var publisherName: String
    /// `binaryName`
    public var binaryName: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        access: AllowDenyRequirement,
        productName: String,
        publisherName: String,
        binaryName: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.access = access
        self.productName = productName
        self.publisherName = publisherName
        self.binaryName = binaryName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.access = try members.required("access")
        self.productName = try members.required("productName")
        self.publisherName = try members.required("publisherName")
        self.binaryName = try members.optional("binaryName")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("access", self.access)
        try members.required("productName", self.productName)
        try members.required("publisherName", self.publisherName)
        try members.optional("binaryName", self.binaryName)
    }
}

/// The `windows` of `ComputerUseRequirements`.
public struct ComputerUseWindowsRequirements: ProtocolObject {
    /// `aumids`
    public var aumids: [String: AllowDenyRequirement]?
    /// `exes`
    public var exes: [ComputerUseWindowsExeRequirement]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        aumids: [String: AllowDenyRequirement]? = nil,
        exes: [ComputerUseWindowsExeRequirement]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.aumids = aumids
        self.exes = exes
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.aumids = try members.optional("aumids")
        self.exes = try members.optional("exes")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("aumids", self.aumids)
        try members.optional("exes", self.exes)
    }
}

/// The `config` of `ConfigReadResponse`.
public struct Config: ProtocolObject {
    /// `analytics`
    public var analytics: AnalyticsConfig?
    /// `approval_policy`
    public var approvalPolicy: AskForApproval?
    /// [UNSTABLE] Optional default for where approval requests are routed for review.
    public var approvalsReviewer: ApprovalsReviewer?
    /// `apps`
    public var apps: AppsConfig?
    /// `browser_use`
    public var browserUse: BrowserUseConfig?
    /// `compact_prompt`
    public var compactPrompt: String?
    /// `computer_use`
    public var computerUse: ComputerUseConfig?
    /// `desktop`
    public var desktop: [String: JSON]?
    /// `developer_instructions`
    public var developerInstructions: String?
    /// `forced_chatgpt_workspace_id`
    public var forcedChatgptWorkspaceID: ForcedChatgptWorkspaceIds?
    /// `forced_login_method`
    public var forcedLoginMethod: ForcedLoginMethod?
    /// `instructions`
    public var instructions: String?
    /// `model`
    public var model: String?
    /// `model_auto_compact_token_limit`
    public var modelAutoCompactTokenLimit: Int?
    /// `model_auto_compact_token_limit_scope`
    public var modelAutoCompactTokenLimitScope: AutoCompactTokenLimitScope?
    /// `model_context_window`
    public var modelContextWindow: Int?
    /// `model_provider`
    public var modelProvider: String?
    /// `model_reasoning_effort`
    public var modelReasoningEffort: ReasoningEffort?
    /// `model_reasoning_summary`
    public var modelReasoningSummary: ReasoningSummary?
    /// `model_verbosity`
    public var modelVerbosity: Verbosity?
    /// `review_model`
    public var reviewModel: String?
    /// `sandbox_mode`
    public var sandboxMode: SandboxMode?
    /// `sandbox_workspace_write`
    public var sandboxWorkspaceWrite: SandboxWorkspaceWrite?
    /// `service_tier`
    public var serviceTier: String?
    /// `tools`
    public var tools: ToolsV2?
    /// `web_search`
    public var webSearch: WebSearchMode?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        analytics: AnalyticsConfig? = nil,
        approvalPolicy: AskForApproval? = nil,
        approvalsReviewer: ApprovalsReviewer? = nil,
        apps: AppsConfig? = nil,
        browserUse: BrowserUseConfig? = nil,
        compactPrompt: String? = nil,
        computerUse: ComputerUseConfig? = nil,
        desktop: [String: JSON]? = nil,
        developerInstructions: String? = nil,
        forcedChatgptWorkspaceID: ForcedChatgptWorkspaceIds? = nil,
        forcedLoginMethod: ForcedLoginMethod? = nil,
        instructions: String? = nil,
        model: String? = nil,
        modelAutoCompactTokenLimit: Int? = nil,
        modelAutoCompactTokenLimitScope: AutoCompactTokenLimitScope? = nil,
        modelContextWindow: Int? = nil,
        modelProvider: String? = nil,
        modelReasoningEffort: ReasoningEffort? = nil,
        modelReasoningSummary: ReasoningSummary? = nil,
        modelVerbosity: Verbosity? = nil,
        reviewModel: String? = nil,
        sandboxMode: SandboxMode? = nil,
        sandboxWorkspaceWrite: SandboxWorkspaceWrite? = nil,
        serviceTier: String? = nil,
        tools: ToolsV2? = nil,
        webSearch: WebSearchMode? = nil,
        others: [String: JSON] = [:]
    ) {
        self.analytics = analytics
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.apps = apps
        self.browserUse = browserUse
        self.compactPrompt = compactPrompt
        self.computerUse = computerUse
        self.desktop = desktop
        self.developerInstructions = developerInstructions
        self.forcedChatgptWorkspaceID = forcedChatgptWorkspaceID
        self.forcedLoginMethod = forcedLoginMethod
        self.instructions = instructions
        self.model = model
        self.modelAutoCompactTokenLimit = modelAutoCompactTokenLimit
        self.modelAutoCompactTokenLimitScope = modelAutoCompactTokenLimitScope
        self.modelContextWindow = modelContextWindow
        self.modelProvider = modelProvider
        self.modelReasoningEffort = modelReasoningEffort
        self.modelReasoningSummary = modelReasoningSummary
        self.modelVerbosity = modelVerbosity
        self.reviewModel = reviewModel
        self.sandboxMode = sandboxMode
        self.sandboxWorkspaceWrite = sandboxWorkspaceWrite
        self.serviceTier = serviceTier
        self.tools = tools
        self.webSearch = webSearch
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.analytics = try members.optional("analytics")
        self.approvalPolicy = try members.optional("approval_policy")
        self.approvalsReviewer = try members.optional("approvals_reviewer")
        self.apps = try members.optional("apps")
        self.browserUse = try members.optional("browser_use")
        self.compactPrompt = try members.optional("compact_prompt")
        self.computerUse = try members.optional("computer_use")
        self.desktop = try members.optional("desktop")
        self.developerInstructions = try members.optional("developer_instructions")
        self.forcedChatgptWorkspaceID = try members.optional("forced_chatgpt_workspace_id")
        self.forcedLoginMethod = try members.optional("forced_login_method")
        self.instructions = try members.optional("instructions")
        self.model = try members.optional("model")
        self.modelAutoCompactTokenLimit = try members.optional("model_auto_compact_token_limit")
        self.modelAutoCompactTokenLimitScope = try members.optional("model_auto_compact_token_limit_scope")
        self.modelContextWindow = try members.optional("model_context_window")
        self.modelProvider = try members.optional("model_provider")
        self.modelReasoningEffort = try members.optional("model_reasoning_effort")
        self.modelReasoningSummary = try members.optional("model_reasoning_summary")
        self.modelVerbosity = try members.optional("model_verbosity")
        self.reviewModel = try members.optional("review_model")
        self.sandboxMode = try members.optional("sandbox_mode")
        self.sandboxWorkspaceWrite = try members.optional("sandbox_workspace_write")
        self.serviceTier = try members.optional("service_tier")
        self.tools = try members.optional("tools")
        self.webSearch = try members.optional("web_search")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("analytics", self.analytics)
        try members.optional("approval_policy", self.approvalPolicy)
        try members.optional("approvals_reviewer", self.approvalsReviewer)
        try members.optional("apps", self.apps)
        try members.optional("browser_use", self.browserUse)
        try members.optional("compact_prompt", self.compactPrompt)
        try members.optional("computer_use", self.computerUse)
        try members.optional("desktop", self.desktop)
        try members.optional("developer_instructions", self.developerInstructions)
        try members.optional("forced_chatgpt_workspace_id", self.forcedChatgptWorkspaceID)
        try members.optional("forced_login_method", self.forcedLoginMethod)
        try members.optional("instructions", self.instructions)
        try members.optional("model", self.model)
        try members.optional("model_auto_compact_token_limit", self.modelAutoCompactTokenLimit)
        try members.optional("model_auto_compact_token_limit_scope", self.modelAutoCompactTokenLimitScope)
        try members.optional("model_context_window", self.modelContextWindow)
        try members.optional("model_provider", self.modelProvider)
        try members.optional("model_reasoning_effort", self.modelReasoningEffort)
        try members.optional("model_reasoning_summary", self.modelReasoningSummary)
        try members.optional("model_verbosity", self.modelVerbosity)
        try members.optional("review_model", self.reviewModel)
        try members.optional("sandbox_mode", self.sandboxMode)
        try members.optional("sandbox_workspace_write", self.sandboxWorkspaceWrite)
        try members.optional("service_tier", self.serviceTier)
        try members.optional("tools", self.tools)
        try members.optional("web_search", self.webSearch)
    }
}

/// What `config/batchWrite` takes.
public struct ConfigBatchWriteParams: ProtocolObject {
    /// `edits`
    public var edits: [ConfigEdit]
    /// `expectedVersion`
    public var expectedVersion: String?
    /// Path to the config file to write; defaults to the user's `config.toml` when omitted.
    public var filePath: String?
    /// When true, hot-reload updated runtime settings into loaded threads after writing. Session-static model, reasoning-effort, Plan-mode reasoning-effort, and service-tier defaults are not reloaded. The deprecated personality setting is also not reloaded.
    public var reloadUserConfig: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        edits: [ConfigEdit],
        expectedVersion: String? = nil,
        filePath: String? = nil,
        reloadUserConfig: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.edits = edits
        self.expectedVersion = expectedVersion
        self.filePath = filePath
        self.reloadUserConfig = reloadUserConfig
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.edits = try members.required("edits")
        self.expectedVersion = try members.optional("expectedVersion")
        self.filePath = try members.optional("filePath")
        self.reloadUserConfig = try members.optional("reloadUserConfig")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("edits", self.edits)
        try members.optional("expectedVersion", self.expectedVersion)
        try members.optional("filePath", self.filePath)
        try members.optional("reloadUserConfig", self.reloadUserConfig)
    }
}

/// One of the `edits` of `ConfigBatchWriteParams`.
public struct ConfigEdit: ProtocolObject {
    /// `keyPath`
    public var keyPath: String
    /// `mergeStrategy`
    public var mergeStrategy: MergeStrategy
    /// `value`
    public var value: JSON
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        keyPath: String,
        mergeStrategy: MergeStrategy,
        value: JSON,
        others: [String: JSON] = [:]
    ) {
        self.keyPath = keyPath
        self.mergeStrategy = mergeStrategy
        self.value = value
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.keyPath = try members.required("keyPath")
        self.mergeStrategy = try members.required("mergeStrategy")
        self.value = try members.required("value")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("keyPath", self.keyPath)
        try members.required("mergeStrategy", self.mergeStrategy)
        try members.required("value", self.value)
    }
}

/// One of the `layers` of `ConfigReadResponse`.
public struct ConfigLayer: ProtocolObject {
    /// `config`
    public var config: JSON
    /// `name`
    public var name: ConfigLayerSource
    /// `version`
    public var version: String
    /// `disabledReason`
    public var disabledReason: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        config: JSON,
        name: ConfigLayerSource,
        version: String,
        disabledReason: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.config = config
        self.name = name
        self.version = version
        self.disabledReason = disabledReason
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.config = try members.required("config")
        self.name = try members.required("name")
        self.version = try members.required("version")
        self.disabledReason = try members.optional("disabledReason")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("config", self.config)
        try members.required("name", self.name)
        try members.required("version", self.version)
        try members.optional("disabledReason", self.disabledReason)
    }
}

/// One of the `origins` of `ConfigReadResponse`.
public struct ConfigLayerMetadata: ProtocolObject {
    /// `name`
    public var name: ConfigLayerSource
    /// `version`
    public var version: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: ConfigLayerSource,
        version: String,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.version = version
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.version = try members.required("version")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("version", self.version)
    }
}

/// The `name` of `ConfigLayer` and `ConfigLayerMetadata`.
public indirect enum ConfigLayerSource: ProtocolUnion {
    /// Default configuration supplied with the installed Codex package.
    case packagedDefaults(PackagedDefaultsConfigLayerSource)
    /// Managed preferences layer delivered by MDM (macOS only).
    case mdm(MdmConfigLayerSource)
    /// Managed config layer from a file (usually `managed_config.toml`).
    case system(SystemConfigLayerSource)
    /// Enterprise-managed config layer delivered by the cloud config bundle.
    case enterpriseManaged(EnterpriseManagedConfigLayerSource)
    /// User config layer from $CODEX_HOME/config.toml. This layer is special in that it is expected to be: - writable by the user - generally outside the workspace directory
    case user(UserConfigLayerSource)
    /// Path to a .codex/ folder within a project. There could be multiple of these between `cwd` and the project/repo root.
    case project(ProjectConfigLayerSource)
    /// Session-layer overrides supplied via `-c`/`--config`.
    case sessionFlags(SessionFlagsConfigLayerSource)
    /// `managed_config.toml` was designed to be a config that was loaded as the last layer on top of everything else. This scheme did not quite work out as intended, but we keep this variant as a "best effort" while we phase out `managed_config.toml` in favor of `requirements.toml`.
    case legacyManagedConfigTomlFromFile(LegacyManagedConfigTomlFromFileConfigLayerSource)
    /// The case `legacyManagedConfigTomlFromMdm` of `ConfigLayerSource`.
    case legacyManagedConfigTomlFromMdm(LegacyManagedConfigTomlFromMdmConfigLayerSource)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "packagedDefaults": if let value = try? PackagedDefaultsConfigLayerSource(from: decoder) { self = .packagedDefaults(value); return }
        case "mdm": if let value = try? MdmConfigLayerSource(from: decoder) { self = .mdm(value); return }
        case "system": if let value = try? SystemConfigLayerSource(from: decoder) { self = .system(value); return }
        case "enterpriseManaged": if let value = try? EnterpriseManagedConfigLayerSource(from: decoder) { self = .enterpriseManaged(value); return }
        case "user": if let value = try? UserConfigLayerSource(from: decoder) { self = .user(value); return }
        case "project": if let value = try? ProjectConfigLayerSource(from: decoder) { self = .project(value); return }
        case "sessionFlags": if let value = try? SessionFlagsConfigLayerSource(from: decoder) { self = .sessionFlags(value); return }
        case "legacyManagedConfigTomlFromFile": if let value = try? LegacyManagedConfigTomlFromFileConfigLayerSource(from: decoder) { self = .legacyManagedConfigTomlFromFile(value); return }
        case "legacyManagedConfigTomlFromMdm": if let value = try? LegacyManagedConfigTomlFromMdmConfigLayerSource(from: decoder) { self = .legacyManagedConfigTomlFromMdm(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .packagedDefaults(let value): try value.encode(to: encoder)
        case .mdm(let value): try value.encode(to: encoder)
        case .system(let value): try value.encode(to: encoder)
        case .enterpriseManaged(let value): try value.encode(to: encoder)
        case .user(let value): try value.encode(to: encoder)
        case .project(let value): try value.encode(to: encoder)
        case .sessionFlags(let value): try value.encode(to: encoder)
        case .legacyManagedConfigTomlFromFile(let value): try value.encode(to: encoder)
        case .legacyManagedConfigTomlFromMdm(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// What `config/read` takes.
public struct ConfigReadParams: ProtocolObject {
    /// Optional working directory to resolve project config layers. If specified, return the effective config as seen from that directory (i.e., including any project layers between `cwd` and the project/repo root).
    public var cwd: String?
    /// `includeLayers`
    public var includeLayers: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwd: String? = nil,
        includeLayers: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cwd = cwd
        self.includeLayers = includeLayers
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwd = try members.optional("cwd")
        self.includeLayers = try members.optional("includeLayers")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cwd", self.cwd)
        try members.optional("includeLayers", self.includeLayers)
    }
}

/// The answer to `config/read`.
public struct ConfigReadResponse: ProtocolObject {
    /// `config`
    public var config: Config
    /// `origins`
    public var origins: [String: ConfigLayerMetadata]
    /// `layers`
    public var layers: [ConfigLayer]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        config: Config,
        origins: [String: ConfigLayerMetadata],
        layers: [ConfigLayer]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.config = config
        self.origins = origins
        self.layers = layers
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.config = try members.required("config")
        self.origins = try members.required("origins")
        self.layers = try members.optional("layers")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("config", self.config)
        try members.required("origins", self.origins)
        try members.optional("layers", self.layers)
    }
}

/// The `requirements` of `ConfigRequirementsReadResponse`.
public struct ConfigRequirements: ProtocolObject {
    /// `additionalDeveloperInstructions`
    public var additionalDeveloperInstructions: String?
    /// `allowAppshots`
    public var allowAppshots: Bool?
    /// `allowBrowserAndComputerUse`
    public var allowBrowserAndComputerUse: Bool?
    /// `allowLoginShell`
    public var allowLoginShell: Bool?
    /// `allowManagedHooksOnly`
    public var allowManagedHooksOnly: Bool?
    /// `allowRemoteControl`
    public var allowRemoteControl: Bool?
    /// `allowedApprovalPolicies`
    public var allowedApprovalPolicies: [AskForApproval]?
    /// `allowedApprovalsReviewers`
    public var allowedApprovalsReviewers: [ApprovalsReviewer]?
    /// Effective login methods after managed, forced-login, and workspace restrictions. An empty list permits no login method. Older servers may omit this field.
    public var allowedLoginMethods: [ForcedLoginMethod]?
    /// `allowedPermissionProfiles`
    public var allowedPermissionProfiles: [String: Bool]?
    /// `allowedSandboxModes`
    public var allowedSandboxModes: [SandboxMode]?
    /// `allowedWebSearchModes`
    public var allowedWebSearchModes: [WebSearchMode]?
    /// `allowedWindowsSandboxImplementations`
    public var allowedWindowsSandboxImplementations: [WindowsSandboxImplementation]?
    /// `application`
    public var application: ApplicationRequirements?
    /// `autoReview`
    public var autoReview: AutoReviewRequirements?
    /// `browserUse`
    public var browserUse: BrowserUseRequirements?
    /// `chatgptBaseUrl`
    public var chatgptBaseURL: String?
    /// `checkForUpdateOnStartup`
    public var checkForUpdateOnStartup: Bool?
    /// `cliAuthCredentialsStore`
    public var cliAuthCredentialsStore: CliAuthCredentialsStoreMode?
    /// `computerUse`
    public var computerUse: ComputerUseRequirements?
    /// `defaultPermissions`
    public var defaultPermissions: String?
    /// `enforceResidency`
    public var enforceResidency: ResidencyRequirement?
    /// `featureRequirements`
    public var featureRequirements: [String: Bool]?
    /// `feedback`
    public var feedback: FeedbackRequirements?
    /// `hooks`
    public var hooks: ManagedHooksRequirements?
    /// `inAppBrowser`
    public var inAppBrowser: InAppBrowserRequirements?
    /// `logDir`
    public var logDir: String?
    /// `modelCatalogJson`
    public var modelCatalogJSON: String?
    /// Exact provider selection required by managed policy.
    public var modelProvider: String?
    /// Complete required provider definitions, using config.toml field names.
    public var modelProviders: [String: JSON]?
    /// `models`
    public var models: ModelsRequirements?
    /// `network`
    public var network: NetworkRequirements?
    /// `sqliteHome`
    public var sqliteHome: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        additionalDeveloperInstructions: String? = nil,
        allowAppshots: Bool? = nil,
        allowBrowserAndComputerUse: Bool? = nil,
        allowLoginShell: Bool? = nil,
        allowManagedHooksOnly: Bool? = nil,
        allowRemoteControl: Bool? = nil,
        allowedApprovalPolicies: [AskForApproval]? = nil,
        allowedApprovalsReviewers: [ApprovalsReviewer]? = nil,
        allowedLoginMethods: [ForcedLoginMethod]? = nil,
        allowedPermissionProfiles: [String: Bool]? = nil,
        allowedSandboxModes: [SandboxMode]? = nil,
        allowedWebSearchModes: [WebSearchMode]? = nil,
        allowedWindowsSandboxImplementations: [WindowsSandboxImplementation]? = nil,
        application: ApplicationRequirements? = nil,
        autoReview: AutoReviewRequirements? = nil,
        browserUse: BrowserUseRequirements? = nil,
        chatgptBaseURL: String? = nil,
        checkForUpdateOnStartup: Bool? = nil,
        cliAuthCredentialsStore: CliAuthCredentialsStoreMode? = nil,
        computerUse: ComputerUseRequirements? = nil,
        defaultPermissions: String? = nil,
        enforceResidency: ResidencyRequirement? = nil,
        featureRequirements: [String: Bool]? = nil,
        feedback: FeedbackRequirements? = nil,
        hooks: ManagedHooksRequirements? = nil,
        inAppBrowser: InAppBrowserRequirements? = nil,
        logDir: String? = nil,
        modelCatalogJSON: String? = nil,
        modelProvider: String? = nil,
        modelProviders: [String: JSON]? = nil,
        models: ModelsRequirements? = nil,
        network: NetworkRequirements? = nil,
        sqliteHome: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.additionalDeveloperInstructions = additionalDeveloperInstructions
        self.allowAppshots = allowAppshots
        self.allowBrowserAndComputerUse = allowBrowserAndComputerUse
        self.allowLoginShell = allowLoginShell
        self.allowManagedHooksOnly = allowManagedHooksOnly
        self.allowRemoteControl = allowRemoteControl
        self.allowedApprovalPolicies = allowedApprovalPolicies
        self.allowedApprovalsReviewers = allowedApprovalsReviewers
        self.allowedLoginMethods = allowedLoginMethods
        self.allowedPermissionProfiles = allowedPermissionProfiles
        self.allowedSandboxModes = allowedSandboxModes
        self.allowedWebSearchModes = allowedWebSearchModes
        self.allowedWindowsSandboxImplementations = allowedWindowsSandboxImplementations
        self.application = application
        self.autoReview = autoReview
        self.browserUse = browserUse
        self.chatgptBaseURL = chatgptBaseURL
        self.checkForUpdateOnStartup = checkForUpdateOnStartup
        self.cliAuthCredentialsStore = cliAuthCredentialsStore
        self.computerUse = computerUse
        self.defaultPermissions = defaultPermissions
        self.enforceResidency = enforceResidency
        self.featureRequirements = featureRequirements
        self.feedback = feedback
        self.hooks = hooks
        self.inAppBrowser = inAppBrowser
        self.logDir = logDir
        self.modelCatalogJSON = modelCatalogJSON
        self.modelProvider = modelProvider
        self.modelProviders = modelProviders
        self.models = models
        self.network = network
        self.sqliteHome = sqliteHome
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.additionalDeveloperInstructions = try members.optional("additionalDeveloperInstructions")
        self.allowAppshots = try members.optional("allowAppshots")
        self.allowBrowserAndComputerUse = try members.optional("allowBrowserAndComputerUse")
        self.allowLoginShell = try members.optional("allowLoginShell")
        self.allowManagedHooksOnly = try members.optional("allowManagedHooksOnly")
        self.allowRemoteControl = try members.optional("allowRemoteControl")
        self.allowedApprovalPolicies = try members.optional("allowedApprovalPolicies")
        self.allowedApprovalsReviewers = try members.optional("allowedApprovalsReviewers")
        self.allowedLoginMethods = try members.optional("allowedLoginMethods")
        self.allowedPermissionProfiles = try members.optional("allowedPermissionProfiles")
        self.allowedSandboxModes = try members.optional("allowedSandboxModes")
        self.allowedWebSearchModes = try members.optional("allowedWebSearchModes")
        self.allowedWindowsSandboxImplementations = try members.optional("allowedWindowsSandboxImplementations")
        self.application = try members.optional("application")
        self.autoReview = try members.optional("autoReview")
        self.browserUse = try members.optional("browserUse")
        self.chatgptBaseURL = try members.optional("chatgptBaseUrl")
        self.checkForUpdateOnStartup = try members.optional("checkForUpdateOnStartup")
        self.cliAuthCredentialsStore = try members.optional("cliAuthCredentialsStore")
        self.computerUse = try members.optional("computerUse")
        self.defaultPermissions = try members.optional("defaultPermissions")
        self.enforceResidency = try members.optional("enforceResidency")
        self.featureRequirements = try members.optional("featureRequirements")
        self.feedback = try members.optional("feedback")
        self.hooks = try members.optional("hooks")
        self.inAppBrowser = try members.optional("inAppBrowser")
        self.logDir = try members.optional("logDir")
        self.modelCatalogJSON = try members.optional("modelCatalogJson")
        self.modelProvider = try members.optional("modelProvider")
        self.modelProviders = try members.optional("modelProviders")
        self.models = try members.optional("models")
        self.network = try members.optional("network")
        self.sqliteHome = try members.optional("sqliteHome")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("additionalDeveloperInstructions", self.additionalDeveloperInstructions)
        try members.optional("allowAppshots", self.allowAppshots)
        try members.optional("allowBrowserAndComputerUse", self.allowBrowserAndComputerUse)
        try members.optional("allowLoginShell", self.allowLoginShell)
        try members.optional("allowManagedHooksOnly", self.allowManagedHooksOnly)
        try members.optional("allowRemoteControl", self.allowRemoteControl)
        try members.optional("allowedApprovalPolicies", self.allowedApprovalPolicies)
        try members.optional("allowedApprovalsReviewers", self.allowedApprovalsReviewers)
        try members.optional("allowedLoginMethods", self.allowedLoginMethods)
        try members.optional("allowedPermissionProfiles", self.allowedPermissionProfiles)
        try members.optional("allowedSandboxModes", self.allowedSandboxModes)
        try members.optional("allowedWebSearchModes", self.allowedWebSearchModes)
        try members.optional("allowedWindowsSandboxImplementations", self.allowedWindowsSandboxImplementations)
        try members.optional("application", self.application)
        try members.optional("autoReview", self.autoReview)
        try members.optional("browserUse", self.browserUse)
        try members.optional("chatgptBaseUrl", self.chatgptBaseURL)
        try members.optional("checkForUpdateOnStartup", self.checkForUpdateOnStartup)
        try members.optional("cliAuthCredentialsStore", self.cliAuthCredentialsStore)
        try members.optional("computerUse", self.computerUse)
        try members.optional("defaultPermissions", self.defaultPermissions)
        try members.optional("enforceResidency", self.enforceResidency)
        try members.optional("featureRequirements", self.featureRequirements)
        try members.optional("feedback", self.feedback)
        try members.optional("hooks", self.hooks)
        try members.optional("inAppBrowser", self.inAppBrowser)
        try members.optional("logDir", self.logDir)
        try members.optional("modelCatalogJson", self.modelCatalogJSON)
        try members.optional("modelProvider", self.modelProvider)
        try members.optional("modelProviders", self.modelProviders)
        try members.optional("models", self.models)
        try members.optional("network", self.network)
        try members.optional("sqliteHome", self.sqliteHome)
    }
}

/// The answer to `configRequirements/read`.
public struct ConfigRequirementsReadResponse: ProtocolObject {
    /// Null if no requirements are configured (e.g. no requirements.toml/MDM entries).
    public var requirements: ConfigRequirements?
    /// Whether Fast and Ultra Fast requirements are enforced independently. Older servers omit this field and use Fast mode as a shared speed gate.
    public var supportsIndependentSpeedModes: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        requirements: ConfigRequirements? = nil,
        supportsIndependentSpeedModes: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.requirements = requirements
        self.supportsIndependentSpeedModes = supportsIndependentSpeedModes
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.requirements = try members.optional("requirements")
        self.supportsIndependentSpeedModes = try members.optional("supportsIndependentSpeedModes")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("requirements", self.requirements)
        try members.optional("supportsIndependentSpeedModes", self.supportsIndependentSpeedModes)
    }
}

/// What `config/value/write` takes.
public struct ConfigValueWriteParams: ProtocolObject {
    /// `keyPath`
    public var keyPath: String
    /// `mergeStrategy`
    public var mergeStrategy: MergeStrategy
    /// `value`
    public var value: JSON
    /// `expectedVersion`
    public var expectedVersion: String?
    /// Path to the config file to write; defaults to the user's `config.toml` when omitted.
    public var filePath: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        keyPath: String,
        mergeStrategy: MergeStrategy,
        value: JSON,
        expectedVersion: String? = nil,
        filePath: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.keyPath = keyPath
        self.mergeStrategy = mergeStrategy
        self.value = value
        self.expectedVersion = expectedVersion
        self.filePath = filePath
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.keyPath = try members.required("keyPath")
        self.mergeStrategy = try members.required("mergeStrategy")
        self.value = try members.required("value")
        self.expectedVersion = try members.optional("expectedVersion")
        self.filePath = try members.optional("filePath")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("keyPath", self.keyPath)
        try members.required("mergeStrategy", self.mergeStrategy)
        try members.required("value", self.value)
        try members.optional("expectedVersion", self.expectedVersion)
        try members.optional("filePath", self.filePath)
    }
}

/// What `configWarning` tells.
public struct ConfigWarningNotification: ProtocolObject {
    /// Concise summary of the warning.
    public var summary: String
    /// Optional extra guidance or error details.
    public var details: String?
    /// Optional path to the config file that triggered the warning.
    public var path: String?
    /// Optional range for the error location inside the config file.
    public var range: TextRange?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        summary: String,
        details: String? = nil,
        path: String? = nil,
        range: TextRange? = nil,
        others: [String: JSON] = [:]
    ) {
        self.summary = summary
        self.details = details
        self.path = path
        self.range = range
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.summary = try members.required("summary")
        self.details = try members.optional("details")
        self.path = try members.optional("path")
        self.range = try members.optional("range")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("summary", self.summary)
        try members.optional("details", self.details)
        try members.optional("path", self.path)
        try members.optional("range", self.range)
    }
}

/// The answer to `config/batchWrite` and `config/value/write`.
public struct ConfigWriteResponse: ProtocolObject {
    /// Canonical path to the config file that was written.
    public var filePath: AbsolutePathBuf
    /// `status`
    public var status: WriteStatus
    /// `version`
    public var version: String
    /// `overriddenMetadata`
    public var overriddenMetadata: OverriddenMetadata?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        filePath: AbsolutePathBuf,
        status: WriteStatus,
        version: String,
        overriddenMetadata: OverriddenMetadata? = nil,
        others: [String: JSON] = [:]
    ) {
        self.filePath = filePath
        self.status = status
        self.version = version
        self.overriddenMetadata = overriddenMetadata
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.filePath = try members.required("filePath")
        self.status = try members.required("status")
        self.version = try members.required("version")
        self.overriddenMetadata = try members.optional("overriddenMetadata")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("filePath", self.filePath)
        try members.required("status", self.status)
        try members.required("version", self.version)
        try members.optional("overriddenMetadata", self.overriddenMetadata)
    }
}

/// Reasoning settings interpreted by the backend for the routed model.
public struct ConfigurationReasoning: ProtocolObject {
    /// `effort`
    public var effort: ReasoningEffort
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        effort: ReasoningEffort,
        others: [String: JSON] = [:]
    ) {
        self.effort = effort
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.effort = try members.required("effort")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("effort", self.effort)
    }
}

/// A durable input control interpreted by the backend at its position in history.
public struct ConfigurationUpdateResponseItem: ProtocolObject {
    /// `reasoning`
    public var reasoning: ConfigurationReasoning
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        reasoning: ConfigurationReasoning,
        others: [String: JSON] = [:]
    ) {
        self.reasoning = reasoning
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.reasoning = try members.required("reasoning")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "configuration_update")
        try members.required("reasoning", self.reasoning)
    }
}

/// One of the `hooks` of `ConfiguredHookMatcherGroup`.
public indirect enum ConfiguredHookHandler: ProtocolUnion {
    /// The case `command` of `ConfiguredHookHandler`.
    case command(CommandConfiguredHookHandler)
    /// The case `mcp_tool` of `ConfiguredHookHandler`.
    case mcpTool(MCPToolConfiguredHookHandler)
    /// The case `prompt` of `ConfiguredHookHandler`.
    case prompt(PromptConfiguredHookHandler)
    /// The case `agent` of `ConfiguredHookHandler`.
    case agent(AgentConfiguredHookHandler)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "command": if let value = try? CommandConfiguredHookHandler(from: decoder) { self = .command(value); return }
        case "mcp_tool": if let value = try? MCPToolConfiguredHookHandler(from: decoder) { self = .mcpTool(value); return }
        case "prompt": if let value = try? PromptConfiguredHookHandler(from: decoder) { self = .prompt(value); return }
        case "agent": if let value = try? AgentConfiguredHookHandler(from: decoder) { self = .agent(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .command(let value): try value.encode(to: encoder)
        case .mcpTool(let value): try value.encode(to: encoder)
        case .prompt(let value): try value.encode(to: encoder)
        case .agent(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// One of the `PermissionRequest` of `ManagedHooksRequirements`.
public struct ConfiguredHookMatcherGroup: ProtocolObject {
    /// `hooks`
    public var hooks: [ConfiguredHookHandler]
    /// `matcher`
    public var matcher: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        hooks: [ConfiguredHookHandler],
        matcher: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.hooks = hooks
        self.matcher = matcher
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.hooks = try members.required("hooks")
        self.matcher = try members.optional("matcher")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("hooks", self.hooks)
        try members.optional("matcher", self.matcher)
    }
}

/// EXPERIMENTAL - metadata returned by app/read.
public struct ConnectorMetadata: ProtocolObject {
    /// `id`
    public var id: String
    /// `name`
    public var name: String
    /// `description`
    public var description: String?
    /// `distributionChannel`
    public var distributionChannel: String?
    /// `iconUrl`
    public var iconURL: String?
    /// `iconUrlDark`
    public var iconURLDark: String?
    /// `installUrl`
    public var installURL: String?
    /// `pluginDisplayNames`
    public var pluginDisplayNames: [String]?
    /// `toolSummaries`
    public var toolSummaries: [AppToolSummary]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        name: String,
        description: String? = nil,
        distributionChannel: String? = nil,
        iconURL: String? = nil,
        iconURLDark: String? = nil,
        installURL: String? = nil,
        pluginDisplayNames: [String]? = nil,
        toolSummaries: [AppToolSummary]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.distributionChannel = distributionChannel
        self.iconURL = iconURL
        self.iconURLDark = iconURLDark
        self.installURL = installURL
        self.pluginDisplayNames = pluginDisplayNames
        self.toolSummaries = toolSummaries
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.description = try members.optional("description")
        self.distributionChannel = try members.optional("distributionChannel")
        self.iconURL = try members.optional("iconUrl")
        self.iconURLDark = try members.optional("iconUrlDark")
        self.installURL = try members.optional("installUrl")
        self.pluginDisplayNames = try members.optional("pluginDisplayNames")
        self.toolSummaries = try members.optional("toolSummaries")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.optional("description", self.description)
        try members.optional("distributionChannel", self.distributionChannel)
        try members.optional("iconUrl", self.iconURL)
        try members.optional("iconUrlDark", self.iconURLDark)
        try members.optional("installUrl", self.installURL)
        try members.optional("pluginDisplayNames", self.pluginDisplayNames)
        try members.optional("toolSummaries", self.toolSummaries)
    }
}

/// The `outcome` of `ConsumeAccountRateLimitResetCreditResponse`.
public enum ConsumeAccountRateLimitResetCreditOutcome: OpenSet {
    /// A reset credit was consumed and the eligible rate-limit windows were reset.
    case reset
    /// No current rate-limit window is eligible for a reset.
    case nothingToReset
    /// The account has no earned reset credits available.
    case noCredit
    /// The same idempotency key already completed a reset successfully.
    case alreadyRedeemed
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "reset": self = .reset
        case "nothingToReset": self = .nothingToReset
        case "noCredit": self = .noCredit
        case "alreadyRedeemed": self = .alreadyRedeemed
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .reset: "reset"
        case .nothingToReset: "nothingToReset"
        case .noCredit: "noCredit"
        case .alreadyRedeemed: "alreadyRedeemed"
        case .unrecognized(let word): word
        }
    }
}

/// What `account/rateLimitResetCredit/consume` takes.
public struct ConsumeAccountRateLimitResetCreditParams: ProtocolObject {
    /// Identifies one logical reset attempt. A UUID is recommended; reuse the same value when retrying that attempt.
    public var idempotencyKey: String
    /// Opaque reset-credit identifier to redeem. When omitted, the backend selects the next available credit.
    public var creditID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        idempotencyKey: String,
        creditID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.idempotencyKey = idempotencyKey
        self.creditID = creditID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.idempotencyKey = try members.required("idempotencyKey")
        self.creditID = try members.optional("creditId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("idempotencyKey", self.idempotencyKey)
        try members.optional("creditId", self.creditID)
    }
}

/// The answer to `account/rateLimitResetCredit/consume`.
public struct ConsumeAccountRateLimitResetCreditResponse: ProtocolObject {
    /// `outcome`
    public var outcome: ConsumeAccountRateLimitResetCreditOutcome
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        outcome: ConsumeAccountRateLimitResetCreditOutcome,
        others: [String: JSON] = [:]
    ) {
        self.outcome = outcome
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.outcome = try members.required("outcome")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("outcome", self.outcome)
    }
}

/// One of the `content` of `MessageResponseItem`.
public indirect enum ContentItem: ProtocolUnion {
    /// The case `input_text` of `ContentItem`.
    case inputText(InputTextContentItem)
    /// The case `input_image` of `ContentItem`.
    case inputImage(InputImageContentItem)
    /// The case `input_audio` of `ContentItem`.
    case inputAudio(InputAudioContentItem)
    /// The case `output_text` of `ContentItem`.
    case outputText(OutputTextContentItem)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "input_text": if let value = try? InputTextContentItem(from: decoder) { self = .inputText(value); return }
        case "input_image": if let value = try? InputImageContentItem(from: decoder) { self = .inputImage(value); return }
        case "input_audio": if let value = try? InputAudioContentItem(from: decoder) { self = .inputAudio(value); return }
        case "output_text": if let value = try? OutputTextContentItem(from: decoder) { self = .outputText(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .inputText(let value): try value.encode(to: encoder)
        case .inputImage(let value): try value.encode(to: encoder)
        case .inputAudio(let value): try value.encode(to: encoder)
        case .outputText(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// Deprecated: Use `ContextCompaction` item type instead.
public struct ContextCompactedNotification: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// The case `context_compaction` of `ResponseItem`.
public struct ContextCompactionResponseItem: ProtocolObject {
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
        encryptedContent: String? = nil,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        others: [String: JSON] = [:]
    ) {
        self.encryptedContent = encryptedContent
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.encryptedContent = try members.optional("encrypted_content")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "context_compaction")
        try members.optional("encrypted_content", self.encryptedContent)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
    }
}

/// The case `contextCompaction` of `ThreadItem`.
public struct ContextCompactionThreadItem: ProtocolObject {
    /// `id`
    public var id: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "contextCompaction")
        try members.required("id", self.id)
    }
}

/// The `role` of `ThreadRealtimeAppendTextParams` and `ThreadRealtimeInitialItem`.
public enum ConversationTextRole: OpenSet {
    /// `user`
    case user
    /// `developer`
    case developer
    /// `assistant`
    case assistant
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "user": self = .user
        case "developer": self = .developer
        case "assistant": self = .assistant
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .user: "user"
        case .developer: "developer"
        case .assistant: "assistant"
        case .unrecognized(let word): word
        }
    }
}

/// The `credits` of `RateLimitSnapshot`.
public struct CreditsSnapshot: ProtocolObject {
    /// `hasCredits`
    public var hasCredits: Bool
    /// `unlimited`
    public var unlimited: Bool
    /// `balance`
    public var balance: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        hasCredits: Bool,
        unlimited: Bool,
        balance: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.hasCredits = hasCredits
        self.unlimited = unlimited
        self.balance = balance
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.hasCredits = try members.required("hasCredits")
        self.unlimited = try members.required("unlimited")
        self.balance = try members.optional("balance")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("hasCredits", self.hasCredits)
        try members.required("unlimited", self.unlimited)
        try members.optional("balance", self.balance)
    }
}

/// What the server asks with `currentTime/read`.
public struct CurrentTimeReadParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `currentTime/read`.
public struct CurrentTimeReadResponse: ProtocolObject {
    /// Current time as whole Unix seconds.
    public var currentTimeAt: Int
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        currentTimeAt: Int,
        others: [String: JSON] = [:]
    ) {
        self.currentTimeAt = currentTimeAt
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.currentTimeAt = try members.required("currentTimeAt")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("currentTimeAt", self.currentTimeAt)
    }
}

/// Arbitrary instructions, equivalent to the old free-form prompt.
public struct CustomReviewTarget: ProtocolObject {
    /// `instructions`
    public var instructions: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        instructions: String,
        others: [String: JSON] = [:]
    ) {
        self.instructions = instructions
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.instructions = try members.required("instructions")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "custom")
        try members.required("instructions", self.instructions)
    }
}

/// The case `custom_tool_call_output` of `ResponseItem`.
public struct CustomToolCallOutputResponseItem: ProtocolObject {
    /// `call_id`
    public var callID: String
    /// `output`
    public var output: FunctionCallOutputBody
    /// `id`
    public var id: String?
    /// `internal_chat_message_metadata_passthrough`
    public var internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough?
    /// `name`
    public var name: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        callID: String,
        output: FunctionCallOutputBody,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        name: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.callID = callID
        self.output = output
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.name = name
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.callID = try members.required("call_id")
        self.output = try members.required("output")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.name = try members.optional("name")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "custom_tool_call_output")
        try members.required("call_id", self.callID)
        try members.required("output", self.output)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
        try members.optional("name", self.name)
    }
}

/// The case `custom_tool_call` of `ResponseItem`.
public struct CustomToolCallResponseItem: ProtocolObject {
    /// `call_id`
    public var callID: String
    /// `input`
    public var input: String
    /// `name`
    public var name: String
    /// `encrypted_content`
    public var encryptedContent: String?
    /// `id`
    public var id: String?
    /// `internal_chat_message_metadata_passthrough`
    public var internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough?
    /// `namespace`
    public var namespace: String?
    /// `status`
    public var status: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        callID: String,
        input: String,
        name: String,
        encryptedContent: String? = nil,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        namespace: String? = nil,
        status: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.callID = callID
        self.input = input
        self.name = name
        self.encryptedContent = encryptedContent
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.namespace = namespace
        self.status = status
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.callID = try members.required("call_id")
        self.input = try members.required("input")
        self.name = try members.required("name")
        self.encryptedContent = try members.optional("encrypted_content")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.namespace = try members.optional("namespace")
        self.status = try members.optional("status")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "custom_tool_call")
        try members.required("call_id", self.callID)
        try members.required("input", self.input)
        try members.required("name", self.name)
        try members.optional("encrypted_content", self.encryptedContent)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
        try members.optional("namespace", self.namespace)
        try members.optional("status", self.status)
    }
}

/// Requested cyber treatment for an OpenAI model turn. Authorization and model-tier restrictions remain server-owned.
public enum CyberAccessProgram: OpenSet {
    /// `standard`
    case standard
    /// `daybreakBlue`
    case daybreakBlue
    /// `daybreakRed`
    case daybreakRed
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "standard": self = .standard
        case "daybreakBlue": self = .daybreakBlue
        case "daybreakRed": self = .daybreakRed
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .standard: "standard"
        case .daybreakBlue: "daybreakBlue"
        case .daybreakRed: "daybreakRed"
        case .unrecognized(let word): word
        }
    }
}
