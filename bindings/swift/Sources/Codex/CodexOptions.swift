import CodexProtocol

/// How a server is started, or connected to.
public struct CodexOptions: Sendable, Equatable, Encodable {
    /// The path of the `codex` executable; else it is `CODEX_BIN` of the environment, `codex` on PATH, or where the npm and pip
    /// packages put it.
    public var codexBin: String?
    /// The whole command line, program included, in place of the usual one.
    public var launchArgs: [String]?
    /// Settings of codex's own, each `key=value`.
    public var configOverrides: [String]?
    /// The server's working directory.
    public var cwd: String?
    /// Variables over those of this process; nil removes one.
    public var env: [String: String?]?
    /// Whether the server gets this process's variables: true unless set.
    public var inheritEnv: Bool?
    /// The program's name, which the server is told.
    public var clientName: String?
    /// The program's name for people.
    public var clientTitle: String?
    /// The program's version.
    public var clientVersion: String?
    /// Whether methods and members are there that the protocol calls experimental: true unless set.
    public var experimentalAPI: Bool?
    /// More capabilities of `initialize`.
    public var capabilities: [String: JSON]?
    /// Methods of notifications that are not to be sent.
    public var optOutNotifications: [String]?
    /// How long an answer is waited for: a minute unless set. It is also the limit of every call here that takes none.
    public var requestTimeout: Duration?
    /// How many requests wait for their answers at once: 64 unless set.
    public var maxInFlight: Int?
    /// What each queue holds: 8 MiB unless set.
    public var queueBytes: Int?
    /// What becomes of requests of the server's.
    public var approvals: Approvals?
    /// How long a request of the server's waits for its answer: 15 minutes unless set.
    public var approvalTimeout: Duration?
    /// Whether answers are held to their shape before they are sent: true unless set.
    public var checkAnswers: Bool?
    /// Whether a request that the server is too busy for is sent again: true unless set.
    public var retryOverload: Bool?
    /// Another way to a server than starting one.
    public var transport: Transport?
    /// The path of a file that gets all that is said, without secrets.
    public var record: String?
    /// More options of the C interface: those of a newer library. One that it does not know is refused by name.
    public var others: [String: JSON]

    /// All as it is unless set.
    public init(
        codexBin: String? = nil,
        launchArgs: [String]? = nil,
        configOverrides: [String]? = nil,
        cwd: String? = nil,
        env: [String: String?]? = nil,
        inheritEnv: Bool? = nil,
        clientName: String? = nil,
        clientTitle: String? = nil,
        clientVersion: String? = nil,
        experimentalAPI: Bool? = nil,
        capabilities: [String: JSON]? = nil,
        optOutNotifications: [String]? = nil,
        requestTimeout: Duration? = nil,
        maxInFlight: Int? = nil,
        queueBytes: Int? = nil,
        approvals: Approvals? = nil,
        approvalTimeout: Duration? = nil,
        checkAnswers: Bool? = nil,
        retryOverload: Bool? = nil,
        transport: Transport? = nil,
        record: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.codexBin = codexBin
        self.launchArgs = launchArgs
        self.configOverrides = configOverrides
        self.cwd = cwd
        self.env = env
        self.inheritEnv = inheritEnv
        self.clientName = clientName
        self.clientTitle = clientTitle
        self.clientVersion = clientVersion
        self.experimentalAPI = experimentalAPI
        self.capabilities = capabilities
        self.optOutNotifications = optOutNotifications
        self.requestTimeout = requestTimeout
        self.maxInFlight = maxInFlight
        self.queueBytes = queueBytes
        self.approvals = approvals
        self.approvalTimeout = approvalTimeout
        self.checkAnswers = checkAnswers
        self.retryOverload = retryOverload
        self.transport = transport
        self.record = record
        self.others = others
    }

    private enum Key: String, CodingKey {
        case codexBin, launchArgs, configOverrides, cwd, env, inheritEnv, clientName, clientTitle, clientVersion
        case experimentalAPI = "experimentalApi"
        case capabilities, optOutNotifications
        case requestTimeout = "requestTimeoutMs"
        case maxInFlight, queueBytes, approvals
        case approvalTimeout = "approvalTimeoutMs"
        case checkAnswers, retryOverload, transport, record
    }

    /// Encodes the options of the C interface.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(codexBin, forKey: .codexBin)
        try container.encodeIfPresent(launchArgs, forKey: .launchArgs)
        try container.encodeIfPresent(configOverrides, forKey: .configOverrides)
        try container.encodeIfPresent(cwd, forKey: .cwd)
        try container.encodeIfPresent(env, forKey: .env)
        try container.encodeIfPresent(inheritEnv, forKey: .inheritEnv)
        try container.encodeIfPresent(clientName, forKey: .clientName)
        try container.encodeIfPresent(clientTitle, forKey: .clientTitle)
        try container.encodeIfPresent(clientVersion, forKey: .clientVersion)
        try container.encodeIfPresent(experimentalAPI, forKey: .experimentalAPI)
        try container.encodeIfPresent(capabilities, forKey: .capabilities)
        try container.encodeIfPresent(optOutNotifications, forKey: .optOutNotifications)
        try container.encodeIfPresent(requestTimeout.map(milliseconds), forKey: .requestTimeout)
        try container.encodeIfPresent(maxInFlight, forKey: .maxInFlight)
        try container.encodeIfPresent(queueBytes, forKey: .queueBytes)
        try container.encodeIfPresent(approvals, forKey: .approvals)
        try container.encodeIfPresent(approvalTimeout.map(milliseconds), forKey: .approvalTimeout)
        try container.encodeIfPresent(checkAnswers, forKey: .checkAnswers)
        try container.encodeIfPresent(retryOverload, forKey: .retryOverload)
        try container.encodeIfPresent(transport, forKey: .transport)
        try container.encodeIfPresent(record, forKey: .record)
        var more = encoder.container(keyedBy: OtherKey.self)
        for (name, value) in others { try more.encode(value, forKey: OtherKey(stringValue: name)) }
    }

    private struct OtherKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

/// Who is asked before something runs.
public enum ApprovalMode: String, Sendable, Encodable {
    /// Nobody: all is refused that would have to be asked.
    case denyAll
    /// A reviewer of codex's own.
    case autoReview
    /// You: by a handler, or by the events of the turn.
    case ask
}

/// What commands may touch without being asked about.
public enum SandboxPreset: String, Sendable, Encodable {
    /// Nothing is written.
    case readOnly = "read-only"
    /// The working directory is written to.
    case workspaceWrite = "workspace-write"
    /// Everything.
    case fullAccess = "full-access"
}

/// What the library itself does for a thread.
public struct ThreadOptions: Sendable, Encodable {
    /// Who is asked.
    public var approvalMode: ApprovalMode?
    /// What needs no asking.
    public var sandbox: SandboxPreset?

    /// All as it is unless set.
    public init(approvalMode: ApprovalMode? = nil, sandbox: SandboxPreset? = nil) {
        self.approvalMode = approvalMode
        self.sandbox = sandbox
    }
}

/// What the library itself does for a turn.
public struct TurnOptions: Sendable, Encodable {
    /// Who is asked.
    public var approvalMode: ApprovalMode?
    /// What needs no asking.
    public var sandbox: SandboxPreset?
    /// How long the turn may take: without a limit unless set. Then it is interrupted, and fails with the reason `deadline`.
    public var deadline: Duration?
    /// How long the turn may be silent: ten minutes unless set; a negative one is no limit. Then it is interrupted, and fails with the reason `idle`.
    public var idleTimeout: Duration?
    /// Whether the result has the items: true unless set.
    public var collect: Bool?
    /// Whether the input may be added to a turn that runs already: true unless set.
    public var join: Bool?
    /// Whether the turn is interrupted when nobody holds it any more: false unless set.
    public var interruptOnRelease: Bool?
    /// Whether an `outputSchema` is held to the rules of structured outputs before it is sent: true unless set.
    public var checkOutputSchema: Bool?

    /// All as it is unless set.
    public init(
        approvalMode: ApprovalMode? = nil,
        sandbox: SandboxPreset? = nil,
        deadline: Duration? = nil,
        idleTimeout: Duration? = nil,
        collect: Bool? = nil,
        join: Bool? = nil,
        interruptOnRelease: Bool? = nil,
        checkOutputSchema: Bool? = nil
    ) {
        self.approvalMode = approvalMode
        self.sandbox = sandbox
        self.deadline = deadline
        self.idleTimeout = idleTimeout
        self.collect = collect
        self.join = join
        self.interruptOnRelease = interruptOnRelease
        self.checkOutputSchema = checkOutputSchema
    }

    private enum Key: String, CodingKey {
        case approvalMode, sandbox
        case deadline = "deadlineMs"
        case idleTimeout = "idleTimeoutMs"
        case collect, join
        case interruptOnRelease = "interruptOnFree"
        case checkOutputSchema
    }

    /// Encodes the options of the C interface.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(approvalMode, forKey: .approvalMode)
        try container.encodeIfPresent(sandbox, forKey: .sandbox)
        try container.encodeIfPresent(deadline.map(milliseconds), forKey: .deadline)
        try container.encodeIfPresent(idleTimeout.map { $0 < .zero ? -1 : milliseconds($0) }, forKey: .idleTimeout)
        try container.encodeIfPresent(collect, forKey: .collect)
        try container.encodeIfPresent(join, forKey: .join)
        try container.encodeIfPresent(interruptOnRelease, forKey: .interruptOnRelease)
        try container.encodeIfPresent(checkOutputSchema, forKey: .checkOutputSchema)
    }
}
