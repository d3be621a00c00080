// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// What `item/commandExecution/terminalInteraction` tells.
public struct TerminalInteractionNotification: ProtocolObject {
    /// `itemId`
    public var itemID: String
    /// `processId`
    public var processID: String
    /// `stdin`
    public var stdin: String
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemID: String,
        processID: String,
        stdin: String,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.itemID = itemID
        self.processID = processID
        self.stdin = stdin
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.itemID = try members.required("itemId")
        self.processID = try members.required("processId")
        self.stdin = try members.required("stdin")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("itemId", self.itemID)
        try members.required("processId", self.processID)
        try members.required("stdin", self.stdin)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// One of the `text_elements` of `TextUserInput`.
public struct TextElement: ProtocolObject {
    /// Byte range in the parent `text` buffer that this element occupies.
    public var byteRange: ByteRange
    /// Optional human-readable placeholder for the element, displayed in the UI.
    public var placeholder: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        byteRange: ByteRange,
        placeholder: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.byteRange = byteRange
        self.placeholder = placeholder
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.byteRange = try members.required("byteRange")
        self.placeholder = try members.optional("placeholder")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("byteRange", self.byteRange)
        try members.optional("placeholder", self.placeholder)
    }
}

/// The `end` of `TextRange`.
public struct TextPosition: ProtocolObject {
    /// 1-based column number (in Unicode scalar values).
    public var column: UInt64
    /// 1-based line number.
    public var line: UInt64
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        column: UInt64,
        line: UInt64,
        others: [String: JSON] = [:]
    ) {
        self.column = column
        self.line = line
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.column = try members.required("column")
        self.line = try members.required("line")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("column", self.column)
        try members.required("line", self.line)
    }
}

/// The `range` of `ConfigWarningNotification`.
public struct TextRange: ProtocolObject {
    /// `end`
    public var end: TextPosition
    /// `start`
    public var start: TextPosition
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        end: TextPosition,
        start: TextPosition,
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

/// The case `text` of `ReasoningItemContent`.
public struct TextReasoningItemContent: ProtocolObject {
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
        var members = try EncodedMembers(encoder, others, tag: "type", "text")
        try members.required("text", self.text)
    }
}

/// The case `text` of `UserInput`.
public struct TextUserInput: ProtocolObject {
    /// `text`
    public var text: String
    /// UI-defined spans within `text` used to render or persist special elements.
    public var textElements: [TextElement]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        text: String,
        textElements: [TextElement]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.text = text
        self.textElements = textElements
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.text = try members.required("text")
        self.textElements = try members.optional("text_elements")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "text")
        try members.required("text", self.text)
        try members.optional("text_elements", self.textElements)
    }
}

/// The `thread` of `ThreadForkResponse`, `ThreadMetadataUpdateResponse` and 7 others.
public struct ThreadInfo: ProtocolObject {
    /// Version of the CLI that created the thread.
    public var cliVersion: String
    /// Unix timestamp (in seconds) when the thread was created.
    public var createdAt: Int
    /// Working directory captured for the thread.
    public var cwd: AbsolutePathBuf
    /// Whether the thread is ephemeral and should not be materialized on disk.
    public var ephemeral: Bool
    /// Identifier for this thread. Codex-generated thread IDs are UUIDv7.
    public var id: String
    /// Model provider used for this thread (for example, 'openai').
    public var modelProvider: String
    /// Usually the first user message in the thread, if available.
    public var preview: String
    /// Canonical project assignment owned by app-server, if any.
    public var projectID: String?
    /// Session id shared by threads that belong to the same session tree.
    public var sessionID: String
    /// Origin of the thread (CLI, VSCode, codex exec, codex app-server, etc.).
    public var source: SessionSource
    /// Current runtime status for the thread.
    public var status: ThreadStatus
    /// Only populated on `thread/resume`, `thread/fork`, and `thread/read` (when `includeTurns` is true) responses. For all other responses and notifications returning a Thread, the turns field will be an empty list.
    public var turns: [Turn]
    /// Unix timestamp (in seconds) when the thread was last updated.
    public var updatedAt: Int
    /// Optional random unique nickname assigned to an AgentControl-spawned sub-agent.
    public var agentNickname: String?
    /// Optional role (agent_role) assigned to an AgentControl-spawned sub-agent.
    public var agentRole: String?
    /// Whether the app server accepts direct turn input for this loaded thread. `None` means the capability is unavailable, such as for an unloaded stored thread.
    public var canAcceptDirectInput: Bool?
    /// Saved Daybreak choice, independent of turn execution. Null if unset.
    public var daybreakEnabled: Bool?
    /// Current environments for a loaded thread, in priority order, primary first. `null` means the thread is not loaded or the server does not expose its selection. An empty list means no environments are selected. This does not report connection status.
    public var environments: [ThreadEnvironment]?
    /// Optional implementation-specific thread data.
    public var extra: ThreadExtra?
    /// Source thread id when this thread was created by forking another thread.
    public var forkedFromID: String?
    /// Optional Git metadata captured when the thread was created.
    public var gitInfo: GitInfo?
    /// Persisted thread history contract selected when this thread was created.
    public var historyMode: ThreadHistoryMode?
    /// Current configured model when loaded, otherwise the latest persisted model. Null when unavailable. This is not per-turn execution telemetry.
    public var model: String?
    /// Optional user-facing thread title.
    public var name: String?
    /// Originator recorded when the thread was created, independent of its current client or executor. Null when the recorded originator is unavailable.
    public var originator: String?
    /// The ID of the parent thread. This will only be set if this thread is a subagent.
    public var parentThreadID: String?
    /// [UNSTABLE] Path to the thread on disk.
    public var path: String?
    /// Current configured reasoning effort when loaded, otherwise the latest persisted effort. Null when unset or unavailable. This is not per-turn execution telemetry.
    public var reasoningEffort: ReasoningEffort?
    /// Unix timestamp (in seconds) used for thread recency ordering.
    public var recencyAt: Int?
    /// The independently persisted section selected for this thread, if any.
    public var section: ThreadSection?
    /// Unix timestamp in seconds when the thread entered its current section.
    public var sectionEnteredAt: Int?
    /// Optional analytics source classification for this thread.
    public var threadSource: ThreadSource?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cliVersion: String,
        createdAt: Int,
        cwd: AbsolutePathBuf,
        ephemeral: Bool,
        id: String,
        modelProvider: String,
        preview: String,
        projectID: String? = nil,
        sessionID: String,
        source: SessionSource,
        status: ThreadStatus,
        turns: [Turn],
        updatedAt: Int,
        agentNickname: String? = nil,
        agentRole: String? = nil,
        canAcceptDirectInput: Bool? = nil,
        daybreakEnabled: Bool? = nil,
        environments: [ThreadEnvironment]? = nil,
        extra: ThreadExtra? = nil,
        forkedFromID: String? = nil,
        gitInfo: GitInfo? = nil,
        historyMode: ThreadHistoryMode? = nil,
        model: String? = nil,
        name: String? = nil,
        originator: String? = nil,
        parentThreadID: String? = nil,
        path: String? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        recencyAt: Int? = nil,
        section: ThreadSection? = nil,
        sectionEnteredAt: Int? = nil,
        threadSource: ThreadSource? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cliVersion = cliVersion
        self.createdAt = createdAt
        self.cwd = cwd
        self.ephemeral = ephemeral
        self.id = id
        self.modelProvider = modelProvider
        self.preview = preview
        self.projectID = projectID
        self.sessionID = sessionID
        self.source = source
        self.status = status
        self.turns = turns
        self.updatedAt = updatedAt
        self.agentNickname = agentNickname
        self.agentRole = agentRole
        self.canAcceptDirectInput = canAcceptDirectInput
        self.daybreakEnabled = daybreakEnabled
        self.environments = environments
        self.extra = extra
        self.forkedFromID = forkedFromID
        self.gitInfo = gitInfo
        self.historyMode = historyMode
        self.model = model
        self.name = name
        self.originator = originator
        self.parentThreadID = parentThreadID
        self.path = path
        self.reasoningEffort = reasoningEffort
        self.recencyAt = recencyAt
        self.section = section
        self.sectionEnteredAt = sectionEnteredAt
        self.threadSource = threadSource
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cliVersion = try members.required("cliVersion")
        self.createdAt = try members.required("createdAt")
        self.cwd = try members.required("cwd")
        self.ephemeral = try members.required("ephemeral")
        self.id = try members.required("id")
        self.modelProvider = try members.required("modelProvider")
        self.preview = try members.required("preview")
        self.projectID = try members.nullable("projectId")
        self.sessionID = try members.required("sessionId")
        self.source = try members.required("source")
        self.status = try members.required("status")
        self.turns = try members.required("turns")
        self.updatedAt = try members.required("updatedAt")
        self.agentNickname = try members.optional("agentNickname")
        self.agentRole = try members.optional("agentRole")
        self.canAcceptDirectInput = try members.optional("canAcceptDirectInput")
        self.daybreakEnabled = try members.optional("daybreakEnabled")
        self.environments = try members.optional("environments")
        self.extra = try members.optional("extra")
        self.forkedFromID = try members.optional("forkedFromId")
        self.gitInfo = try members.optional("gitInfo")
        self.historyMode = try members.optional("historyMode")
        self.model = try members.optional("model")
        self.name = try members.optional("name")
        self.originator = try members.optional("originator")
        self.parentThreadID = try members.optional("parentThreadId")
        self.path = try members.optional("path")
        self.reasoningEffort = try members.optional("reasoningEffort")
        self.recencyAt = try members.optional("recencyAt")
        self.section = try members.optional("section")
        self.sectionEnteredAt = try members.optional("sectionEnteredAt")
        self.threadSource = try members.optional("threadSource")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("cliVersion", self.cliVersion)
        try members.required("createdAt", self.createdAt)
        try members.required("cwd", self.cwd)
        try members.required("ephemeral", self.ephemeral)
        try members.required("id", self.id)
        try members.required("modelProvider", self.modelProvider)
        try members.required("preview", self.preview)
        try members.nullable("projectId", self.projectID)
        try members.required("sessionId", self.sessionID)
        try members.required("source", self.source)
        try members.required("status", self.status)
        try members.required("turns", self.turns)
        try members.required("updatedAt", self.updatedAt)
        try members.optional("agentNickname", self.agentNickname)
        try members.optional("agentRole", self.agentRole)
        try members.optional("canAcceptDirectInput", self.canAcceptDirectInput)
        try members.optional("daybreakEnabled", self.daybreakEnabled)
        try members.optional("environments", self.environments)
        try members.optional("extra", self.extra)
        try members.optional("forkedFromId", self.forkedFromID)
        try members.optional("gitInfo", self.gitInfo)
        try members.optional("historyMode", self.historyMode)
        try members.optional("model", self.model)
        try members.optional("name", self.name)
        try members.optional("originator", self.originator)
        try members.optional("parentThreadId", self.parentThreadID)
        try members.optional("path", self.path)
        try members.optional("reasoningEffort", self.reasoningEffort)
        try members.optional("recencyAt", self.recencyAt)
        try members.optional("section", self.section)
        try members.optional("sectionEnteredAt", self.sectionEnteredAt)
        try members.optional("threadSource", self.threadSource)
    }
}

/// One of the `activeFlags` of `ActiveThreadStatus`.
public enum ThreadActiveFlag: OpenSet {
    /// `waitingOnApproval`
    case waitingOnApproval
    /// `waitingOnUserInput`
    case waitingOnUserInput
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "waitingOnApproval": self = .waitingOnApproval
        case "waitingOnUserInput": self = .waitingOnUserInput
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .waitingOnApproval: "waitingOnApproval"
        case .waitingOnUserInput: "waitingOnUserInput"
        case .unrecognized(let word): word
        }
    }
}

/// What `thread/approveGuardianDeniedAction` takes.
public struct ThreadApproveGuardianDeniedActionParams: ProtocolObject {
    /// Serialized `codex_protocol::protocol::GuardianAssessmentEvent`.
    public var event: JSON
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        event: JSON,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.event = event
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.event = try members.required("event")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("event", self.event)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/approveGuardianDeniedAction`.
public struct ThreadApproveGuardianDeniedActionResponse: ProtocolObject {
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

/// What `thread/archive` takes.
public struct ThreadArchiveParams: ProtocolObject {
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

/// The answer to `thread/archive`.
public struct ThreadArchiveResponse: ProtocolObject {
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

/// What `thread/archived` tells.
public struct ThreadArchivedNotification: ProtocolObject {
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

/// An independently persisted attachment associated with a thread.
public struct ThreadAttachment: ProtocolObject {
    /// `attachmentType`
    public var attachmentType: String
    /// `createdAt`
    public var createdAt: Int
    /// `id`
    public var id: String
    /// `identityKey`
    public var identityKey: String
    /// `payload`
    public var payload: JSON
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        attachmentType: String,
        createdAt: Int,
        id: String,
        identityKey: String,
        payload: JSON,
        others: [String: JSON] = [:]
    ) {
        self.attachmentType = attachmentType
        self.createdAt = createdAt
        self.id = id
        self.identityKey = identityKey
        self.payload = payload
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.attachmentType = try members.required("attachmentType")
        self.createdAt = try members.required("createdAt")
        self.id = try members.required("id")
        self.identityKey = try members.required("identityKey")
        self.payload = try members.required("payload")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("attachmentType", self.attachmentType)
        try members.required("createdAt", self.createdAt)
        try members.required("id", self.id)
        try members.required("identityKey", self.identityKey)
        try members.required("payload", self.payload)
    }
}

/// Result of attempting to associate an attachment with a thread.
public enum ThreadAttachmentAddOutcome: OpenSet {
    /// `created`
    case created
    /// `existing`
    case existing
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "created": self = .created
        case "existing": self = .existing
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .created: "created"
        case .existing: "existing"
        case .unrecognized(let word): word
        }
    }
}

/// Parameters for creating or locating an attachment on its owning thread.
public struct ThreadAttachmentAddParams: ProtocolObject {
    /// `attachmentType`
    public var attachmentType: String
    /// `identityKey`
    public var identityKey: String
    /// `payload`
    public var payload: JSON
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        attachmentType: String,
        identityKey: String,
        payload: JSON,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.attachmentType = attachmentType
        self.identityKey = identityKey
        self.payload = payload
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.attachmentType = try members.required("attachmentType")
        self.identityKey = try members.required("identityKey")
        self.payload = try members.required("payload")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("attachmentType", self.attachmentType)
        try members.required("identityKey", self.identityKey)
        try members.required("payload", self.payload)
        try members.required("threadId", self.threadID)
    }
}

/// The created or existing attachment.
public struct ThreadAttachmentAddResponse: ProtocolObject {
    /// `attachment`
    public var attachment: ThreadAttachment
    /// `outcome`
    public var outcome: ThreadAttachmentAddOutcome
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        attachment: ThreadAttachment,
        outcome: ThreadAttachmentAddOutcome,
        others: [String: JSON] = [:]
    ) {
        self.attachment = attachment
        self.outcome = outcome
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.attachment = try members.required("attachment")
        self.outcome = try members.required("outcome")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("attachment", self.attachment)
        try members.required("outcome", self.outcome)
    }
}

/// Parameters for listing attachments from one thread.
public struct ThreadAttachmentListParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `cursor`
    public var cursor: String?
    /// `limit`
    public var limit: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        cursor: String? = nil,
        limit: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.cursor = cursor
        self.limit = limit
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
    }
}

/// One page of attachments associated with the requested thread.
public struct ThreadAttachmentListResponse: ProtocolObject {
    /// `data`
    public var data: [ThreadAttachment]
    /// `nextCursor`
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [ThreadAttachment],
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

/// The persisted attachment change represented by a notification.
public enum ThreadAttachmentOperation: OpenSet {
    /// `created`
    case created
    /// `deleted`
    case deleted
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "created": self = .created
        case "deleted": self = .deleted
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .created: "created"
        case .deleted: "deleted"
        case .unrecognized(let word): word
        }
    }
}

/// A thread that currently owns an attachment with the requested identity.
public struct ThreadAttachmentOwner: ProtocolObject {
    /// Whether the owning thread is archived, not whether it is currently executing a turn.
    public var archived: Bool
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        archived: Bool,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.archived = archived
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.archived = try members.required("archived")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("archived", self.archived)
        try members.required("threadId", self.threadID)
    }
}

/// Parameters for reverse lookup by attachment identity within this server's store.
public struct ThreadAttachmentOwnerListParams: ProtocolObject {
    /// `attachmentType`
    public var attachmentType: String
    /// `identityKey`
    public var identityKey: String
    /// Omitted or null returns all matches; false returns non-archived threads only.
    public var archived: Bool?
    /// `cursor`
    public var cursor: String?
    /// `limit`
    public var limit: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        attachmentType: String,
        identityKey: String,
        archived: Bool? = nil,
        cursor: String? = nil,
        limit: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.attachmentType = attachmentType
        self.identityKey = identityKey
        self.archived = archived
        self.cursor = cursor
        self.limit = limit
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.attachmentType = try members.required("attachmentType")
        self.identityKey = try members.required("identityKey")
        self.archived = try members.optional("archived")
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("attachmentType", self.attachmentType)
        try members.required("identityKey", self.identityKey)
        try members.optional("archived", self.archived)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
    }
}

/// One page of matching owners, including threads without their own user messages.
public struct ThreadAttachmentOwnerListResponse: ProtocolObject {
    /// `data`
    public var data: [ThreadAttachmentOwner]
    /// `nextCursor`
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [ThreadAttachmentOwner],
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

/// Parameters for deleting an attachment by its stable thread-local identity.
public struct ThreadAttachmentRemoveParams: ProtocolObject {
    /// `attachmentType`
    public var attachmentType: String
    /// `identityKey`
    public var identityKey: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        attachmentType: String,
        identityKey: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.attachmentType = attachmentType
        self.identityKey = identityKey
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.attachmentType = try members.required("attachmentType")
        self.identityKey = try members.required("identityKey")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("attachmentType", self.attachmentType)
        try members.required("identityKey", self.identityKey)
        try members.required("threadId", self.threadID)
    }
}

/// Successful deletion does not return additional attachment data.
public struct ThreadAttachmentRemoveResponse: ProtocolObject {
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

/// Notification published after a thread attachment is created or deleted.
public struct ThreadAttachmentUpdatedNotification: ProtocolObject {
    /// `attachmentId`
    public var attachmentID: String
    /// `attachmentType`
    public var attachmentType: String
    /// `identityKey`
    public var identityKey: String
    /// `operation`
    public var operation: ThreadAttachmentOperation
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        attachmentID: String,
        attachmentType: String,
        identityKey: String,
        operation: ThreadAttachmentOperation,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.attachmentID = attachmentID
        self.attachmentType = attachmentType
        self.identityKey = identityKey
        self.operation = operation
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.attachmentID = try members.required("attachmentId")
        self.attachmentType = try members.required("attachmentType")
        self.identityKey = try members.required("identityKey")
        self.operation = try members.required("operation")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("attachmentId", self.attachmentID)
        try members.required("attachmentType", self.attachmentType)
        try members.required("identityKey", self.identityKey)
        try members.required("operation", self.operation)
        try members.required("threadId", self.threadID)
    }
}

/// One of the `data` of `ThreadBackgroundTerminalsListResponse`.
public struct ThreadBackgroundTerminal: ProtocolObject {
    /// `command`
    public var command: String
    /// `cwd`
    public var cwd: LegacyAppPathString
    /// `itemId`
    public var itemID: String
    /// `processId`
    public var processID: String
    /// `cpuPercent`
    public var cpuPercent: Double?
    /// `osPid`
    public var osPid: UInt32?
    /// `rssKb`
    public var rssKb: UInt64?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        command: String,
        cwd: LegacyAppPathString,
        itemID: String,
        processID: String,
        cpuPercent: Double? = nil,
        osPid: UInt32? = nil,
        rssKb: UInt64? = nil,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.cwd = cwd
        self.itemID = itemID
        self.processID = processID
        self.cpuPercent = cpuPercent
        self.osPid = osPid
        self.rssKb = rssKb
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.command = try members.required("command")
        self.cwd = try members.required("cwd")
        self.itemID = try members.required("itemId")
        self.processID = try members.required("processId")
        self.cpuPercent = try members.optional("cpuPercent")
        self.osPid = try members.optional("osPid")
        self.rssKb = try members.optional("rssKb")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("command", self.command)
        try members.required("cwd", self.cwd)
        try members.required("itemId", self.itemID)
        try members.required("processId", self.processID)
        try members.optional("cpuPercent", self.cpuPercent)
        try members.optional("osPid", self.osPid)
        try members.optional("rssKb", self.rssKb)
    }
}

/// What `thread/backgroundTerminals/clean` takes.
public struct ThreadBackgroundTerminalsCleanParams: ProtocolObject {
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

/// The answer to `thread/backgroundTerminals/clean`.
public struct ThreadBackgroundTerminalsCleanResponse: ProtocolObject {
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

/// What `thread/backgroundTerminals/list` takes.
public struct ThreadBackgroundTerminalsListParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// Opaque pagination cursor returned by a previous call.
    public var cursor: String?
    /// Optional page size.
    public var limit: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        cursor: String? = nil,
        limit: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.cursor = cursor
        self.limit = limit
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
    }
}

/// The answer to `thread/backgroundTerminals/list`.
public struct ThreadBackgroundTerminalsListResponse: ProtocolObject {
    /// `data`
    public var data: [ThreadBackgroundTerminal]
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [ThreadBackgroundTerminal],
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

/// What `thread/backgroundTerminals/terminate` takes.
public struct ThreadBackgroundTerminalsTerminateParams: ProtocolObject {
    /// `processId`
    public var processID: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        processID: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.processID = processID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.processID = try members.required("processId")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("processId", self.processID)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/backgroundTerminals/terminate`.
public struct ThreadBackgroundTerminalsTerminateResponse: ProtocolObject {
    /// `terminated`
    public var terminated: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        terminated: Bool,
        others: [String: JSON] = [:]
    ) {
        self.terminated = terminated
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.terminated = try members.required("terminated")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("terminated", self.terminated)
    }
}

/// What `thread/closed` tells.
public struct ThreadClosedNotification: ProtocolObject {
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

/// What `thread/compact/start` takes.
public struct ThreadCompactStartParams: ProtocolObject {
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

/// The answer to `thread/compact/start`.
public struct ThreadCompactStartResponse: ProtocolObject {
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

/// Parameters for `thread/decrement_elicitation`.
public struct ThreadDecrementElicitationParams: ProtocolObject {
    /// Thread whose out-of-band elicitation counter should be decremented.
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

/// Response for `thread/decrement_elicitation`.
public struct ThreadDecrementElicitationResponse: ProtocolObject {
    /// Current out-of-band elicitation count after the decrement.
    public var count: Int
    /// Whether timeout accounting remains paused after applying the decrement.
    public var paused: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        count: Int,
        paused: Bool,
        others: [String: JSON] = [:]
    ) {
        self.count = count
        self.paused = paused
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.count = try members.required("count")
        self.paused = try members.required("paused")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("count", self.count)
        try members.required("paused", self.paused)
    }
}

/// What `thread/delete` takes.
public struct ThreadDeleteParams: ProtocolObject {
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

/// The answer to `thread/delete`.
public struct ThreadDeleteResponse: ProtocolObject {
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

/// What `thread/deleted` tells.
public struct ThreadDeletedNotification: ProtocolObject {
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

/// An environment selected by a loaded thread, independent of connection status.
public struct ThreadEnvironment: ProtocolObject {
    /// `cwd`
    public var cwd: LegacyAppPathString
    /// `environmentId`
    public var environmentID: String
    /// `runtimeWorkspaceRoots`
    public var runtimeWorkspaceRoots: [LegacyAppPathString]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwd: LegacyAppPathString,
        environmentID: String,
        runtimeWorkspaceRoots: [LegacyAppPathString],
        others: [String: JSON] = [:]
    ) {
        self.cwd = cwd
        self.environmentID = environmentID
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwd = try members.required("cwd")
        self.environmentID = try members.required("environmentId")
        self.runtimeWorkspaceRoots = try members.required("runtimeWorkspaceRoots")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("cwd", self.cwd)
        try members.required("environmentId", self.environmentID)
        try members.required("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
    }
}

/// What `thread/environment/connected` tells.
public struct ThreadEnvironmentConnectedNotification: ProtocolObject {
    /// `environmentId`
    public var environmentID: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        environmentID: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.environmentID = environmentID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.environmentID = try members.required("environmentId")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("environmentId", self.environmentID)
        try members.required("threadId", self.threadID)
    }
}

/// What `thread/environment/disconnected` tells.
public struct ThreadEnvironmentDisconnectedNotification: ProtocolObject {
    /// `environmentId`
    public var environmentID: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        environmentID: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.environmentID = environmentID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.environmentID = try members.required("environmentId")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("environmentId", self.environmentID)
        try members.required("threadId", self.threadID)
    }
}

/// Extra app-server data for a thread.
public struct ThreadExtra: ProtocolObject {
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

/// There are two ways to fork a thread: 1. By thread_id: load the thread from disk by thread_id and fork it into a new thread. 2. By path: load the thread from disk by path and fork it into a new thread.
///
/// If using a non-empty path, the thread_id param will be ignored. Empty string path values are treated as absent.
///
/// Prefer using thread_id whenever possible.
public struct ThreadForkParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `approvalPolicy`
    public var approvalPolicy: AskForApproval?
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    public var approvalsReviewer: ApprovalsReviewer?
    /// `baseInstructions`
    public var baseInstructions: String?
    /// Optional turn id to fork before, excluding that turn and all later turns. Cannot be combined with `last_turn_id`.
    public var beforeTurnID: String?
    /// `config`
    public var config: [String: JSON]?
    /// `cwd`
    public var cwd: String?
    /// When true, carry the source thread's current goal into the fork without starting its initial automatic continuation. The next explicit turn owns the goal lifecycle, and normal automatic continuation resumes after it.
    public var deferGoalContinuation: Bool?
    /// `developerInstructions`
    public var developerInstructions: String?
    /// `ephemeral`
    public var ephemeral: Bool?
    /// When true, return only thread metadata and live fork state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after forking. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    public var excludeTurns: Bool?
    /// Start from the loaded parent's effective config, tools, environments, and persisted history to maximize prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`. Enables `features.reasoning_effort_override` on the fork. Cannot be combined with configuration overrides, `path`, `lastTurnId`, or `beforeTurnId`.
    public var experimentalPredictionMode: Bool?
    /// Optional last turn id to fork through, inclusive.
    ///
    /// When specified, turns after `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
    public var lastTurnID: String?
    /// Configuration overrides for the forked thread, if any.
    public var model: String?
    /// `modelProvider`
    public var modelProvider: String?
    /// [UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id param will be ignored.
    public var path: String?
    /// Named profile id for the forked thread. Cannot be combined with `sandbox`.
    public var permissions: String?
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    public var runtimeWorkspaceRoots: [AbsolutePathBuf]?
    /// `sandbox`
    public var sandbox: SandboxMode?
    /// `serviceTier`
    public var serviceTier: String?
    /// Optional client-supplied analytics source classification for this forked thread.
    public var threadSource: ThreadSource?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        approvalPolicy: AskForApproval? = nil,
        approvalsReviewer: ApprovalsReviewer? = nil,
        baseInstructions: String? = nil,
        beforeTurnID: String? = nil,
        config: [String: JSON]? = nil,
        cwd: String? = nil,
        deferGoalContinuation: Bool? = nil,
        developerInstructions: String? = nil,
        ephemeral: Bool? = nil,
        excludeTurns: Bool? = nil,
        experimentalPredictionMode: Bool? = nil,
        lastTurnID: String? = nil,
        model: String? = nil,
        modelProvider: String? = nil,
        path: String? = nil,
        permissions: String? = nil,
        runtimeWorkspaceRoots: [AbsolutePathBuf]? = nil,
        sandbox: SandboxMode? = nil,
        serviceTier: String? = nil,
        threadSource: ThreadSource? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.baseInstructions = baseInstructions
        self.beforeTurnID = beforeTurnID
        self.config = config
        self.cwd = cwd
        self.deferGoalContinuation = deferGoalContinuation
        self.developerInstructions = developerInstructions
        self.ephemeral = ephemeral
        self.excludeTurns = excludeTurns
        self.experimentalPredictionMode = experimentalPredictionMode
        self.lastTurnID = lastTurnID
        self.model = model
        self.modelProvider = modelProvider
        self.path = path
        self.permissions = permissions
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.sandbox = sandbox
        self.serviceTier = serviceTier
        self.threadSource = threadSource
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.approvalPolicy = try members.optional("approvalPolicy")
        self.approvalsReviewer = try members.optional("approvalsReviewer")
        self.baseInstructions = try members.optional("baseInstructions")
        self.beforeTurnID = try members.optional("beforeTurnId")
        self.config = try members.optional("config")
        self.cwd = try members.optional("cwd")
        self.deferGoalContinuation = try members.optional("deferGoalContinuation")
        self.developerInstructions = try members.optional("developerInstructions")
        self.ephemeral = try members.optional("ephemeral")
        self.excludeTurns = try members.optional("excludeTurns")
        self.experimentalPredictionMode = try members.optional("experimentalPredictionMode")
        self.lastTurnID = try members.optional("lastTurnId")
        self.model = try members.optional("model")
        self.modelProvider = try members.optional("modelProvider")
        self.path = try members.optional("path")
        self.permissions = try members.optional("permissions")
        self.runtimeWorkspaceRoots = try members.optional("runtimeWorkspaceRoots")
        self.sandbox = try members.optional("sandbox")
        self.serviceTier = try members.optional("serviceTier")
        self.threadSource = try members.optional("threadSource")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("approvalPolicy", self.approvalPolicy)
        try members.optional("approvalsReviewer", self.approvalsReviewer)
        try members.optional("baseInstructions", self.baseInstructions)
        try members.optional("beforeTurnId", self.beforeTurnID)
        try members.optional("config", self.config)
        try members.optional("cwd", self.cwd)
        try members.optional("deferGoalContinuation", self.deferGoalContinuation)
        try members.optional("developerInstructions", self.developerInstructions)
        try members.optional("ephemeral", self.ephemeral)
        try members.optional("excludeTurns", self.excludeTurns)
        try members.optional("experimentalPredictionMode", self.experimentalPredictionMode)
        try members.optional("lastTurnId", self.lastTurnID)
        try members.optional("model", self.model)
        try members.optional("modelProvider", self.modelProvider)
        try members.optional("path", self.path)
        try members.optional("permissions", self.permissions)
        try members.optional("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
        try members.optional("sandbox", self.sandbox)
        try members.optional("serviceTier", self.serviceTier)
        try members.optional("threadSource", self.threadSource)
    }
}

/// The answer to `thread/fork`.
public struct ThreadForkResponse: ProtocolObject {
    /// `approvalPolicy`
    public var approvalPolicy: AskForApproval
    /// Reviewer currently used for approval requests on this thread.
    public var approvalsReviewer: ApprovalsReviewer
    /// `cwd`
    public var cwd: AbsolutePathBuf
    /// `model`
    public var model: String
    /// `modelProvider`
    public var modelProvider: String
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
    public var sandbox: SandboxPolicy
    /// `thread`
    public var thread: ThreadInfo
    /// Named or implicit built-in profile that produced the active permissions, when known.
    public var activePermissionProfile: ActivePermissionProfile?
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    public var disabledPluginIds: [String]?
    /// Environment-native paths to instruction source files currently loaded for this thread.
    public var instructionSources: [LegacyAppPathString]?
    /// @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    public var multiAgentMode: MultiAgentMode?
    /// `reasoningEffort`
    public var reasoningEffort: ReasoningEffort?
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    public var runtimeWorkspaceRoots: [AbsolutePathBuf]?
    /// `serviceTier`
    public var serviceTier: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        approvalPolicy: AskForApproval,
        approvalsReviewer: ApprovalsReviewer,
        cwd: AbsolutePathBuf,
        model: String,
        modelProvider: String,
        sandbox: SandboxPolicy,
        thread: ThreadInfo,
        activePermissionProfile: ActivePermissionProfile? = nil,
        disabledPluginIds: [String]? = nil,
        instructionSources: [LegacyAppPathString]? = nil,
        multiAgentMode: MultiAgentMode? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        runtimeWorkspaceRoots: [AbsolutePathBuf]? = nil,
        serviceTier: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.cwd = cwd
        self.model = model
        self.modelProvider = modelProvider
        self.sandbox = sandbox
        self.thread = thread
        self.activePermissionProfile = activePermissionProfile
        self.disabledPluginIds = disabledPluginIds
        self.instructionSources = instructionSources
        self.multiAgentMode = multiAgentMode
        self.reasoningEffort = reasoningEffort
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.serviceTier = serviceTier
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.approvalPolicy = try members.required("approvalPolicy")
        self.approvalsReviewer = try members.required("approvalsReviewer")
        self.cwd = try members.required("cwd")
        self.model = try members.required("model")
        self.modelProvider = try members.required("modelProvider")
        self.sandbox = try members.required("sandbox")
        self.thread = try members.required("thread")
        self.activePermissionProfile = try members.optional("activePermissionProfile")
        self.disabledPluginIds = try members.optional("disabledPluginIds")
        self.instructionSources = try members.optional("instructionSources")
        self.multiAgentMode = try members.optional("multiAgentMode")
        self.reasoningEffort = try members.optional("reasoningEffort")
        self.runtimeWorkspaceRoots = try members.optional("runtimeWorkspaceRoots")
        self.serviceTier = try members.optional("serviceTier")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("approvalPolicy", self.approvalPolicy)
        try members.required("approvalsReviewer", self.approvalsReviewer)
        try members.required("cwd", self.cwd)
        try members.required("model", self.model)
        try members.required("modelProvider", self.modelProvider)
        try members.required("sandbox", self.sandbox)
        try members.required("thread", self.thread)
        try members.optional("activePermissionProfile", self.activePermissionProfile)
        try members.optional("disabledPluginIds", self.disabledPluginIds)
        try members.optional("instructionSources", self.instructionSources)
        try members.optional("multiAgentMode", self.multiAgentMode)
        try members.optional("reasoningEffort", self.reasoningEffort)
        try members.optional("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
        try members.optional("serviceTier", self.serviceTier)
    }
}

/// The `goal` of `ThreadGoalGetResponse`, `ThreadGoalSetResponse` and `ThreadGoalUpdatedNotification`.
public struct ThreadGoal: ProtocolObject {
    /// `createdAt`
    public var createdAt: Int
    /// `objective`
    public var objective: String
    /// `status`
    public var status: ThreadGoalStatus
    /// `threadId`
    public var threadID: String
    /// `timeUsedSeconds`
    public var timeUsedSeconds: Int
    /// `tokensUsed`
    public var tokensUsed: Int
    /// `updatedAt`
    public var updatedAt: Int
    /// `tokenBudget`
    public var tokenBudget: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        createdAt: Int,
        objective: String,
        status: ThreadGoalStatus,
        threadID: String,
        timeUsedSeconds: Int,
        tokensUsed: Int,
        updatedAt: Int,
        tokenBudget: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.createdAt = createdAt
        self.objective = objective
        self.status = status
        self.threadID = threadID
        self.timeUsedSeconds = timeUsedSeconds
        self.tokensUsed = tokensUsed
        self.updatedAt = updatedAt
        self.tokenBudget = tokenBudget
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.createdAt = try members.required("createdAt")
        self.objective = try members.required("objective")
        self.status = try members.required("status")
        self.threadID = try members.required("threadId")
        self.timeUsedSeconds = try members.required("timeUsedSeconds")
        self.tokensUsed = try members.required("tokensUsed")
        self.updatedAt = try members.required("updatedAt")
        self.tokenBudget = try members.optional("tokenBudget")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("createdAt", self.createdAt)
        try members.required("objective", self.objective)
        try members.required("status", self.status)
        try members.required("threadId", self.threadID)
        try members.required("timeUsedSeconds", self.timeUsedSeconds)
        try members.required("tokensUsed", self.tokensUsed)
        try members.required("updatedAt", self.updatedAt)
        try members.optional("tokenBudget", self.tokenBudget)
    }
}

/// What `thread/goal/clear` takes.
public struct ThreadGoalClearParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// Missing provenance does not supply user authorization.
    public var origin: ThreadGoalMutationOrigin?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        origin: ThreadGoalMutationOrigin? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.origin = origin
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.origin = try members.optional("origin")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("origin", self.origin)
    }
}

/// The answer to `thread/goal/clear`.
public struct ThreadGoalClearResponse: ProtocolObject {
    /// `cleared`
    public var cleared: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cleared: Bool,
        others: [String: JSON] = [:]
    ) {
        self.cleared = cleared
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cleared = try members.required("cleared")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("cleared", self.cleared)
    }
}

/// What `thread/goal/cleared` tells.
public struct ThreadGoalClearedNotification: ProtocolObject {
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

/// What `thread/goal/get` takes.
public struct ThreadGoalGetParams: ProtocolObject {
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

/// The answer to `thread/goal/get`.
public struct ThreadGoalGetResponse: ProtocolObject {
    /// `goal`
    public var goal: ThreadGoal?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        goal: ThreadGoal? = nil,
        others: [String: JSON] = [:]
    ) {
        self.goal = goal
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.goal = try members.optional("goal")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("goal", self.goal)
    }
}

/// Distinguishes explicit user actions from automatic goal lifecycle mutations.
public enum ThreadGoalMutationOrigin: OpenSet {
    /// `user`
    case user
    /// `automatic`
    case automatic
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "user": self = .user
        case "automatic": self = .automatic
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .user: "user"
        case .automatic: "automatic"
        case .unrecognized(let word): word
        }
    }
}

/// What `thread/goal/set` takes.
public struct ThreadGoalSetParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `objective`
    public var objective: String?
    /// Missing provenance does not supply user authorization.
    public var origin: ThreadGoalMutationOrigin?
    /// `status`
    public var status: ThreadGoalStatus?
    /// `tokenBudget`
    public var tokenBudget: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        objective: String? = nil,
        origin: ThreadGoalMutationOrigin? = nil,
        status: ThreadGoalStatus? = nil,
        tokenBudget: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.objective = objective
        self.origin = origin
        self.status = status
        self.tokenBudget = tokenBudget
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.objective = try members.optional("objective")
        self.origin = try members.optional("origin")
        self.status = try members.optional("status")
        self.tokenBudget = try members.optional("tokenBudget")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("objective", self.objective)
        try members.optional("origin", self.origin)
        try members.optional("status", self.status)
        try members.optional("tokenBudget", self.tokenBudget)
    }
}

/// The answer to `thread/goal/set`.
public struct ThreadGoalSetResponse: ProtocolObject {
    /// `goal`
    public var goal: ThreadGoal
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        goal: ThreadGoal,
        others: [String: JSON] = [:]
    ) {
        self.goal = goal
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.goal = try members.required("goal")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("goal", self.goal)
    }
}

/// The `status` of `ThreadGoal` and `ThreadGoalSetParams`.
public enum ThreadGoalStatus: OpenSet {
    /// `active`
    case active
    /// `paused`
    case paused
    /// `blocked`
    case blocked
    /// `usageLimited`
    case usageLimited
    /// `budgetLimited`
    case budgetLimited
    /// `complete`
    case complete
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "active": self = .active
        case "paused": self = .paused
        case "blocked": self = .blocked
        case "usageLimited": self = .usageLimited
        case "budgetLimited": self = .budgetLimited
        case "complete": self = .complete
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .active: "active"
        case .paused: "paused"
        case .blocked: "blocked"
        case .usageLimited: "usageLimited"
        case .budgetLimited: "budgetLimited"
        case .complete: "complete"
        case .unrecognized(let word): word
        }
    }
}

/// What `thread/goal/updated` tells.
public struct ThreadGoalUpdatedNotification: ProtocolObject {
    /// `goal`
    public var goal: ThreadGoal
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        goal: ThreadGoal,
        threadID: String,
        turnID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.goal = goal
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.goal = try members.required("goal")
        self.threadID = try members.required("threadId")
        self.turnID = try members.optional("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("goal", self.goal)
        try members.required("threadId", self.threadID)
        try members.optional("turnId", self.turnID)
    }
}

/// The `historyMode` of `ThreadInfo` and `ThreadStartParams`.
public enum ThreadHistoryMode: OpenSet {
    /// `legacy`
    case legacy
    /// `paginated`
    case paginated
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "legacy": self = .legacy
        case "paginated": self = .paginated
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .legacy: "legacy"
        case .paginated: "paginated"
        case .unrecognized(let word): word
        }
    }
}

/// The `conversationId` of `ApplyPatchApprovalParams` and `ExecCommandApprovalParams`.
public typealias ThreadID = String

/// Parameters for `thread/increment_elicitation`.
public struct ThreadIncrementElicitationParams: ProtocolObject {
    /// Thread whose out-of-band elicitation counter should be incremented.
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

/// Response for `thread/increment_elicitation`.
public struct ThreadIncrementElicitationResponse: ProtocolObject {
    /// Current out-of-band elicitation count after the increment.
    public var count: Int
    /// Whether timeout accounting is paused after applying the increment.
    public var paused: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        count: Int,
        paused: Bool,
        others: [String: JSON] = [:]
    ) {
        self.count = count
        self.paused = paused
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.count = try members.required("count")
        self.paused = try members.required("paused")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("count", self.count)
        try members.required("paused", self.paused)
    }
}

/// What `thread/inject_items` takes.
public struct ThreadInjectItemsParams: ProtocolObject {
    /// Raw Responses API items to append to the thread's model-visible history.
    public var items: [JSON]
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        items: [JSON],
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.items = items
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.items = try members.required("items")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("items", self.items)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/inject_items`.
public struct ThreadInjectItemsResponse: ProtocolObject {
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

/// The `item` of `ItemCompletedNotification`, `ItemStartedNotification` and 2 others.
public indirect enum ThreadItem: ProtocolUnion {
    /// The case `userMessage` of `ThreadItem`.
    case userMessage(UserMessageThreadItem)
    /// The case `hookPrompt` of `ThreadItem`.
    case hookPrompt(HookPromptThreadItem)
    /// The case `agentMessage` of `ThreadItem`.
    case agentMessage(AgentMessageThreadItem)
    /// The case `functionCallOutput` of `ThreadItem`.
    case functionCallOutput(FunctionCallOutputThreadItem)
    /// EXPERIMENTAL - proposed plan item content. The completed plan item is authoritative and may not match the concatenation of `PlanDelta` text.
    case plan(PlanThreadItem)
    /// The case `reasoning` of `ThreadItem`.
    case reasoning(ReasoningThreadItem)
    /// The case `commandExecution` of `ThreadItem`.
    case commandExecution(CommandExecutionThreadItem)
    /// The case `fileChange` of `ThreadItem`.
    case fileChange(FileChangeThreadItem)
    /// The case `mcpToolCall` of `ThreadItem`.
    case mcpToolCall(MCPToolCallThreadItem)
    /// The case `dynamicToolCall` of `ThreadItem`.
    case dynamicToolCall(DynamicToolCallThreadItem)
    /// The case `collabAgentToolCall` of `ThreadItem`.
    case collabAgentToolCall(CollabAgentToolCallThreadItem)
    /// The case `subAgentActivity` of `ThreadItem`.
    case subAgentActivity(SubAgentActivityThreadItem)
    /// The case `webSearch` of `ThreadItem`.
    case webSearch(WebSearchThreadItem)
    /// The case `imageView` of `ThreadItem`.
    case imageView(ImageViewThreadItem)
    /// Display item emitted by the interruptible `clock.sleep` tool.
    case sleep(SleepThreadItem)
    /// The case `imageGeneration` of `ThreadItem`.
    case imageGeneration(ImageGenerationThreadItem)
    /// The case `enteredReviewMode` of `ThreadItem`.
    case enteredReviewMode(EnteredReviewModeThreadItem)
    /// The case `exitedReviewMode` of `ThreadItem`.
    case exitedReviewMode(ExitedReviewModeThreadItem)
    /// The case `contextCompaction` of `ThreadItem`.
    case contextCompaction(ContextCompactionThreadItem)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "userMessage": if let value = try? UserMessageThreadItem(from: decoder) { self = .userMessage(value); return }
        case "hookPrompt": if let value = try? HookPromptThreadItem(from: decoder) { self = .hookPrompt(value); return }
        case "agentMessage": if let value = try? AgentMessageThreadItem(from: decoder) { self = .agentMessage(value); return }
        case "functionCallOutput": if let value = try? FunctionCallOutputThreadItem(from: decoder) { self = .functionCallOutput(value); return }
        case "plan": if let value = try? PlanThreadItem(from: decoder) { self = .plan(value); return }
        case "reasoning": if let value = try? ReasoningThreadItem(from: decoder) { self = .reasoning(value); return }
        case "commandExecution": if let value = try? CommandExecutionThreadItem(from: decoder) { self = .commandExecution(value); return }
        case "fileChange": if let value = try? FileChangeThreadItem(from: decoder) { self = .fileChange(value); return }
        case "mcpToolCall": if let value = try? MCPToolCallThreadItem(from: decoder) { self = .mcpToolCall(value); return }
        case "dynamicToolCall": if let value = try? DynamicToolCallThreadItem(from: decoder) { self = .dynamicToolCall(value); return }
        case "collabAgentToolCall": if let value = try? CollabAgentToolCallThreadItem(from: decoder) { self = .collabAgentToolCall(value); return }
        case "subAgentActivity": if let value = try? SubAgentActivityThreadItem(from: decoder) { self = .subAgentActivity(value); return }
        case "webSearch": if let value = try? WebSearchThreadItem(from: decoder) { self = .webSearch(value); return }
        case "imageView": if let value = try? ImageViewThreadItem(from: decoder) { self = .imageView(value); return }
        case "sleep": if let value = try? SleepThreadItem(from: decoder) { self = .sleep(value); return }
        case "imageGeneration": if let value = try? ImageGenerationThreadItem(from: decoder) { self = .imageGeneration(value); return }
        case "enteredReviewMode": if let value = try? EnteredReviewModeThreadItem(from: decoder) { self = .enteredReviewMode(value); return }
        case "exitedReviewMode": if let value = try? ExitedReviewModeThreadItem(from: decoder) { self = .exitedReviewMode(value); return }
        case "contextCompaction": if let value = try? ContextCompactionThreadItem(from: decoder) { self = .contextCompaction(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .userMessage(let value): try value.encode(to: encoder)
        case .hookPrompt(let value): try value.encode(to: encoder)
        case .agentMessage(let value): try value.encode(to: encoder)
        case .functionCallOutput(let value): try value.encode(to: encoder)
        case .plan(let value): try value.encode(to: encoder)
        case .reasoning(let value): try value.encode(to: encoder)
        case .commandExecution(let value): try value.encode(to: encoder)
        case .fileChange(let value): try value.encode(to: encoder)
        case .mcpToolCall(let value): try value.encode(to: encoder)
        case .dynamicToolCall(let value): try value.encode(to: encoder)
        case .collabAgentToolCall(let value): try value.encode(to: encoder)
        case .subAgentActivity(let value): try value.encode(to: encoder)
        case .webSearch(let value): try value.encode(to: encoder)
        case .imageView(let value): try value.encode(to: encoder)
        case .sleep(let value): try value.encode(to: encoder)
        case .imageGeneration(let value): try value.encode(to: encoder)
        case .enteredReviewMode(let value): try value.encode(to: encoder)
        case .exitedReviewMode(let value): try value.encode(to: encoder)
        case .contextCompaction(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// One of the `data` of `ThreadItemsListResponse` and `ThreadItemsReadResponse`.
public struct ThreadItemEntry: ProtocolObject {
    /// `item`
    public var item: ThreadItem
    /// Turn containing this item.
    public var turnID: String
    /// Unix timestamp (milliseconds) when the item completed, if recorded by the producer.
    public var completedAtMs: Int?
    /// Unix timestamp (milliseconds) when the item started, if recorded by the producer.
    public var startedAtMs: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        item: ThreadItem,
        turnID: String,
        completedAtMs: Int? = nil,
        startedAtMs: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.item = item
        self.turnID = turnID
        self.completedAtMs = completedAtMs
        self.startedAtMs = startedAtMs
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.item = try members.required("item")
        self.turnID = try members.required("turnId")
        self.completedAtMs = try members.optional("completedAtMs")
        self.startedAtMs = try members.optional("startedAtMs")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("item", self.item)
        try members.required("turnId", self.turnID)
        try members.optional("completedAtMs", self.completedAtMs)
        try members.optional("startedAtMs", self.startedAtMs)
    }
}

/// An exclusive item position within the requested visible turn.
public indirect enum ThreadItemsListAnchor: ProtocolUnion {
    /// The case `item` of `ThreadItemsListAnchor`.
    case item(ItemThreadItemsListAnchor)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "item": if let value = try? ItemThreadItemsListAnchor(from: decoder) { self = .item(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .item(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// Starting position for an item-history page.
public indirect enum ThreadItemsListCursor: ProtocolUnion {
    /// One that is `String`.
    case text(String)
    /// One that is `ThreadItemsListAnchor`.
    case threadItemsListAnchor(ThreadItemsListAnchor)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes what it is one of.
    public init(from decoder: any Decoder) throws {
        var found = BestFit<Self>()
        if let value = try? String(from: decoder) { found.consider(.text(value), value) }
        if let value = try? ThreadItemsListAnchor(from: decoder) { found.consider(.threadItemsListAnchor(value), value) }
        self = try found.best ?? .unrecognized(JSON(from: decoder))
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .threadItemsListAnchor(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// What `thread/items/list` takes.
public struct ThreadItemsListParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// Opaque continuation cursor or an exclusive item anchor in the requested visible turn. An item anchor requires a non-empty `turnId`; ascending (the default) returns items after it, and descending returns items before it. Continue with the returned string cursor.
    public var cursor: ThreadItemsListCursor?
    /// Optional item page size.
    public var limit: UInt32?
    /// Optional item pagination direction; defaults to ascending.
    public var sortDirection: SortDirection?
    /// Optional turn id to filter by. When omitted, returns items across the thread.
    public var turnID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        cursor: ThreadItemsListCursor? = nil,
        limit: UInt32? = nil,
        sortDirection: SortDirection? = nil,
        turnID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.cursor = cursor
        self.limit = limit
        self.sortDirection = sortDirection
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.sortDirection = try members.optional("sortDirection")
        self.turnID = try members.optional("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
        try members.optional("sortDirection", self.sortDirection)
        try members.optional("turnId", self.turnID)
    }
}

/// The answer to `thread/items/list`.
public struct ThreadItemsListResponse: ProtocolObject {
    /// `data`
    public var data: [ThreadItemEntry]
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one item.
    public var backwardsCursor: String?
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [ThreadItemEntry],
        backwardsCursor: String? = nil,
        nextCursor: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.data = data
        self.backwardsCursor = backwardsCursor
        self.nextCursor = nextCursor
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.data = try members.required("data")
        self.backwardsCursor = try members.optional("backwardsCursor")
        self.nextCursor = try members.optional("nextCursor")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("data", self.data)
        try members.optional("backwardsCursor", self.backwardsCursor)
        try members.optional("nextCursor", self.nextCursor)
    }
}

/// EXPERIMENTAL - retrieve a bounded set of persisted items from one turn.
public struct ThreadItemsReadParams: ProtocolObject {
    /// Item IDs to retrieve. Supply 1 to 100 IDs.
    public var itemIds: [String]
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemIds: [String],
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.itemIds = itemIds
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.itemIds = try members.required("itemIds")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("itemIds", self.itemIds)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// EXPERIMENTAL - persisted items returned in canonical stored order.
public struct ThreadItemsReadResponse: ProtocolObject {
    /// `data`
    public var data: [ThreadItemEntry]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [ThreadItemEntry],
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

/// The `cwd` of `ThreadListParams`.
public indirect enum ThreadListCwdFilter: ProtocolUnion {
    /// One that is `String`.
    case text(String)
    /// One that is `[String]`.
    case list([String])
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes what it is one of.
    public init(from decoder: any Decoder) throws {
        var found = BestFit<Self>()
        if let value = try? String(from: decoder) { found.consider(.text(value), value) }
        if let value = try? [String](from: decoder) { found.consider(.list(value), value) }
        self = try found.best ?? .unrecognized(JSON(from: decoder))
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .list(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// What `thread/list` takes.
public struct ThreadListParams: ProtocolObject {
    /// Optional ancestor thread filter. Returns spawned descendants at any depth, excluding the ancestor itself. Mutually exclusive with `parentThreadId`.
    public var ancestorThreadID: String?
    /// Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
    public var archived: Bool?
    /// Opaque pagination cursor returned by a previous call.
    public var cursor: String?
    /// Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of these paths are returned.
    public var cwd: ThreadListCwdFilter?
    /// Thread IDs to exclude before applying the result limit. Up to 100 entries; invalid IDs or a larger list are rejected, never truncated. Send the same exclusions on each page. Omitted, null, or empty means no exclusions.
    public var excludedThreadIds: [String]?
    /// Optional page size; defaults to a reasonable server-side value.
    public var limit: UInt32?
    /// Optional provider filter; when set, only sessions recorded under these providers are returned. When present but empty, includes all providers.
    public var modelProviders: [String]?
    /// Optional originator allowlist, matching any supplied value exactly. Supported by hosted backends only; the local app-server rejects a nonempty list. Omitted or empty lists leave originators unrestricted.
    public var originators: [String]?
    /// Optional direct parent thread filter. Mutually exclusive with `ancestorThreadId`.
    public var parentThreadID: String?
    /// Omit to include every project, set to null for unassigned threads, or provide a project ID to return only threads in that project.
    public var projectID: String?
    /// Optional substring filter for the extracted thread title.
    public var searchTerm: String?
    /// Omit to include every section, set to `null` for unsectioned threads, or provide a section ID to return only threads in that section.
    public var sectionID: String?
    /// Optional sort direction; defaults to descending (newest first).
    public var sortDirection: SortDirection?
    /// Optional sort key; defaults to created_at.
    public var sortKey: ThreadSortKey?
    /// Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
    public var sourceKinds: [ThreadSourceKind]?
    /// If true, return from the state DB without scanning JSONL rollouts to repair thread metadata. Omitted or false preserves scan-and-repair behavior.
    public var useStateDbOnly: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        ancestorThreadID: String? = nil,
        archived: Bool? = nil,
        cursor: String? = nil,
        cwd: ThreadListCwdFilter? = nil,
        excludedThreadIds: [String]? = nil,
        limit: UInt32? = nil,
        modelProviders: [String]? = nil,
        originators: [String]? = nil,
        parentThreadID: String? = nil,
        projectID: String? = nil,
        searchTerm: String? = nil,
        sectionID: String? = nil,
        sortDirection: SortDirection? = nil,
        sortKey: ThreadSortKey? = nil,
        sourceKinds: [ThreadSourceKind]? = nil,
        useStateDbOnly: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.ancestorThreadID = ancestorThreadID
        self.archived = archived
        self.cursor = cursor
        self.cwd = cwd
        self.excludedThreadIds = excludedThreadIds
        self.limit = limit
        self.modelProviders = modelProviders
        self.originators = originators
        self.parentThreadID = parentThreadID
        self.projectID = projectID
        self.searchTerm = searchTerm
        self.sectionID = sectionID
        self.sortDirection = sortDirection
        self.sortKey = sortKey
        self.sourceKinds = sourceKinds
        self.useStateDbOnly = useStateDbOnly
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.ancestorThreadID = try members.optional("ancestorThreadId")
        self.archived = try members.optional("archived")
        self.cursor = try members.optional("cursor")
        self.cwd = try members.optional("cwd")
        self.excludedThreadIds = try members.optional("excludedThreadIds")
        self.limit = try members.optional("limit")
        self.modelProviders = try members.optional("modelProviders")
        self.originators = try members.optional("originators")
        self.parentThreadID = try members.optional("parentThreadId")
        self.projectID = try members.optional("projectId")
        self.searchTerm = try members.optional("searchTerm")
        self.sectionID = try members.optional("sectionId")
        self.sortDirection = try members.optional("sortDirection")
        self.sortKey = try members.optional("sortKey")
        self.sourceKinds = try members.optional("sourceKinds")
        self.useStateDbOnly = try members.optional("useStateDbOnly")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("ancestorThreadId", self.ancestorThreadID)
        try members.optional("archived", self.archived)
        try members.optional("cursor", self.cursor)
        try members.optional("cwd", self.cwd)
        try members.optional("excludedThreadIds", self.excludedThreadIds)
        try members.optional("limit", self.limit)
        try members.optional("modelProviders", self.modelProviders)
        try members.optional("originators", self.originators)
        try members.optional("parentThreadId", self.parentThreadID)
        try members.optional("projectId", self.projectID)
        try members.optional("searchTerm", self.searchTerm)
        try members.optional("sectionId", self.sectionID)
        try members.optional("sortDirection", self.sortDirection)
        try members.optional("sortKey", self.sortKey)
        try members.optional("sourceKinds", self.sourceKinds)
        try members.optional("useStateDbOnly", self.useStateDbOnly)
    }
}

/// The answer to `thread/list`.
public struct ThreadListResponse: ProtocolObject {
    /// `data`
    public var data: [ThreadInfo]
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of the page timestamp so same-second updates are not skipped.
    public var backwardsCursor: String?
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
    public var nextCursor: String?
    /// Local receipts for eligible threads on this page, keyed by thread ID. Null means durable read state is unavailable; an absent key means that row is ineligible.
    public var readStates: [String: ThreadReadState]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [ThreadInfo],
        backwardsCursor: String? = nil,
        nextCursor: String? = nil,
        readStates: [String: ThreadReadState]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.data = data
        self.backwardsCursor = backwardsCursor
        self.nextCursor = nextCursor
        self.readStates = readStates
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.data = try members.required("data")
        self.backwardsCursor = try members.optional("backwardsCursor")
        self.nextCursor = try members.optional("nextCursor")
        self.readStates = try members.optional("readStates")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("data", self.data)
        try members.optional("backwardsCursor", self.backwardsCursor)
        try members.optional("nextCursor", self.nextCursor)
        try members.optional("readStates", self.readStates)
    }
}

/// What `thread/loaded/list` takes.
public struct ThreadLoadedListParams: ProtocolObject {
    /// Opaque pagination cursor returned by a previous call.
    public var cursor: String?
    /// Optional page size; defaults to no limit.
    public var limit: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cursor: String? = nil,
        limit: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cursor = cursor
        self.limit = limit
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
    }
}

/// The answer to `thread/loaded/list`.
public struct ThreadLoadedListResponse: ProtocolObject {
    /// Thread ids for sessions currently loaded in memory.
    public var data: [String]
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [String],
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

/// The `mode` of `ThreadMemoryModeSetParams`.
public enum ThreadMemoryMode: OpenSet {
    /// `enabled`
    case enabled
    /// `disabled`
    case disabled
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "enabled": self = .enabled
        case "disabled": self = .disabled
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .enabled: "enabled"
        case .disabled: "disabled"
        case .unrecognized(let word): word
        }
    }
}

/// What `thread/memoryMode/set` takes.
public struct ThreadMemoryModeSetParams: ProtocolObject {
    /// `mode`
    public var mode: ThreadMemoryMode
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        mode: ThreadMemoryMode,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.mode = mode
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.mode = try members.required("mode")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("mode", self.mode)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/memoryMode/set`.
public struct ThreadMemoryModeSetResponse: ProtocolObject {
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

/// The `gitInfo` of `ThreadMetadataUpdateParams`.
public struct ThreadMetadataGitInfoUpdateParams: ProtocolObject {
    /// Omit to leave the stored branch unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
    public var branch: String?
    /// Omit to leave the stored origin URL unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
    public var originURL: String?
    /// Omit to leave the stored commit unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
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

/// What `thread/metadata/update` takes.
public struct ThreadMetadataUpdateParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// Save the client's Daybreak choice for this persistent thread. Omitted or null leaves it unchanged. This does not select a turn's `cyberAccessProgram` or grant access.
    public var daybreakEnabled: Bool?
    /// Patch the stored Git metadata for this thread. Omit a field to leave it unchanged, set it to `null` to clear it, or provide a string to replace the stored value.
    public var gitInfo: ThreadMetadataGitInfoUpdateParams?
    /// Omit to leave the project unchanged, use an empty string to clear it, or provide an existing project ID to assign it.
    public var projectID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        daybreakEnabled: Bool? = nil,
        gitInfo: ThreadMetadataGitInfoUpdateParams? = nil,
        projectID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.daybreakEnabled = daybreakEnabled
        self.gitInfo = gitInfo
        self.projectID = projectID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.daybreakEnabled = try members.optional("daybreakEnabled")
        self.gitInfo = try members.optional("gitInfo")
        self.projectID = try members.optional("projectId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("daybreakEnabled", self.daybreakEnabled)
        try members.optional("gitInfo", self.gitInfo)
        try members.optional("projectId", self.projectID)
    }
}

/// The answer to `thread/metadata/update`.
public struct ThreadMetadataUpdateResponse: ProtocolObject {
    /// `thread`
    public var thread: ThreadInfo
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        thread: ThreadInfo,
        others: [String: JSON] = [:]
    ) {
        self.thread = thread
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.thread = try members.required("thread")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("thread", self.thread)
    }
}

/// What `thread/name/updated` tells.
public struct ThreadNameUpdatedNotification: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `threadName`
    public var threadName: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        threadName: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.threadName = threadName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.threadName = try members.optional("threadName")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("threadName", self.threadName)
    }
}

/// What `thread/prediction/request` takes.
public struct ThreadPredictionRequestParams: ProtocolObject {
    /// `sourceTurnId`
    public var sourceTurnID: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        sourceTurnID: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.sourceTurnID = sourceTurnID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.sourceTurnID = try members.required("sourceTurnId")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("sourceTurnId", self.sourceTurnID)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/prediction/request`.
public struct ThreadPredictionRequestResponse: ProtocolObject {
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

/// The `result` of `ThreadPredictionUpdatedNotification`.
public indirect enum ThreadPredictionResult: ProtocolUnion {
    /// The case `completed` of `ThreadPredictionResult`.
    case completed(CompletedThreadPredictionResult)
    /// The case `failed` of `ThreadPredictionResult`.
    case failed(FailedThreadPredictionResult)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "completed": if let value = try? CompletedThreadPredictionResult(from: decoder) { self = .completed(value); return }
        case "failed": if let value = try? FailedThreadPredictionResult(from: decoder) { self = .failed(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .completed(let value): try value.encode(to: encoder)
        case .failed(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// What `thread/prediction/updated` tells.
public struct ThreadPredictionUpdatedNotification: ProtocolObject {
    /// `result`
    public var result: ThreadPredictionResult
    /// `sourceTurnId`
    public var sourceTurnID: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        result: ThreadPredictionResult,
        sourceTurnID: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.result = result
        self.sourceTurnID = sourceTurnID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.result = try members.required("result")
        self.sourceTurnID = try members.required("sourceTurnId")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("result", self.result)
        try members.required("sourceTurnId", self.sourceTurnID)
        try members.required("threadId", self.threadID)
    }
}

/// What `thread/project/updated` tells.
public struct ThreadProjectUpdatedNotification: ProtocolObject {
    /// `projectId`
    public var projectID: String?
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        projectID: String? = nil,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.projectID = projectID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.projectID = try members.nullable("projectId")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.nullable("projectId", self.projectID)
        try members.required("threadId", self.threadID)
    }
}

/// What `thread/queue/add` takes.
public struct ThreadQueueAddParams: ProtocolObject {
    /// `clientUserMessageId`
    public var clientUserMessageID: String
    /// `input`
    public var input: [UserInput]
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        clientUserMessageID: String,
        input: [UserInput],
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.clientUserMessageID = clientUserMessageID
        self.input = input
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.clientUserMessageID = try members.required("clientUserMessageId")
        self.input = try members.required("input")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("clientUserMessageId", self.clientUserMessageID)
        try members.required("input", self.input)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/queue/add`.
public struct ThreadQueueAddResponse: ProtocolObject {
    /// `queuedSubmission`
    public var queuedSubmission: QueuedSubmission
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        queuedSubmission: QueuedSubmission,
        others: [String: JSON] = [:]
    ) {
        self.queuedSubmission = queuedSubmission
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.queuedSubmission = try members.required("queuedSubmission")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("queuedSubmission", self.queuedSubmission)
    }
}

/// What `thread/queue/changed` tells.
public struct ThreadQueueChangedNotification: ProtocolObject {
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

/// What `thread/queue/delete` takes.
public struct ThreadQueueDeleteParams: ProtocolObject {
    /// `queuedSubmissionId`
    public var queuedSubmissionID: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        queuedSubmissionID: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.queuedSubmissionID = queuedSubmissionID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.queuedSubmissionID = try members.required("queuedSubmissionId")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("queuedSubmissionId", self.queuedSubmissionID)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/queue/delete`.
public struct ThreadQueueDeleteResponse: ProtocolObject {
    /// `deleted`
    public var deleted: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        deleted: Bool,
        others: [String: JSON] = [:]
    ) {
        self.deleted = deleted
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.deleted = try members.required("deleted")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("deleted", self.deleted)
    }
}

/// What `thread/queue/list` takes.
public struct ThreadQueueListParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// Opaque pagination cursor returned by a previous call.
    public var cursor: String?
    /// Optional page size; defaults to the standard thread-list page size.
    public var limit: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        cursor: String? = nil,
        limit: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.cursor = cursor
        self.limit = limit
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
    }
}

/// The answer to `thread/queue/list`.
public struct ThreadQueueListResponse: ProtocolObject {
    /// `data`
    public var data: [QueuedSubmission]
    /// Opaque cursor for the next page, or `null` when no submissions remain.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [QueuedSubmission],
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

/// What `thread/queue/reorder` takes.
public struct ThreadQueueReorderParams: ProtocolObject {
    /// `queuedSubmissionIds`
    public var queuedSubmissionIds: [String]
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        queuedSubmissionIds: [String],
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.queuedSubmissionIds = queuedSubmissionIds
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.queuedSubmissionIds = try members.required("queuedSubmissionIds")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("queuedSubmissionIds", self.queuedSubmissionIds)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/queue/reorder`.
public struct ThreadQueueReorderResponse: ProtocolObject {
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

/// What `thread/queue/start` takes.
public struct ThreadQueueStartParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `queuedSubmissionId`
    public var queuedSubmissionID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        queuedSubmissionID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.queuedSubmissionID = queuedSubmissionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.queuedSubmissionID = try members.optional("queuedSubmissionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("queuedSubmissionId", self.queuedSubmissionID)
    }
}

/// The answer to `thread/queue/start`.
public struct ThreadQueueStartResponse: ProtocolObject {
    /// `turn`
    public var turn: Turn
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        turn: Turn,
        others: [String: JSON] = [:]
    ) {
        self.turn = turn
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.turn = try members.required("turn")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("turn", self.turn)
    }
}

/// What `thread/queue/update` takes.
public struct ThreadQueueUpdateParams: ProtocolObject {
    /// `input`
    public var input: [UserInput]
    /// `queuedSubmissionId`
    public var queuedSubmissionID: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        input: [UserInput],
        queuedSubmissionID: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.input = input
        self.queuedSubmissionID = queuedSubmissionID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.input = try members.required("input")
        self.queuedSubmissionID = try members.required("queuedSubmissionId")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("input", self.input)
        try members.required("queuedSubmissionId", self.queuedSubmissionID)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/queue/update`.
public struct ThreadQueueUpdateResponse: ProtocolObject {
    /// `queuedSubmission`
    public var queuedSubmission: QueuedSubmission
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        queuedSubmission: QueuedSubmission,
        others: [String: JSON] = [:]
    ) {
        self.queuedSubmission = queuedSubmission
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.queuedSubmission = try members.required("queuedSubmission")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("queuedSubmission", self.queuedSubmission)
    }
}

/// What `thread/read` takes.
public struct ThreadReadParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// When true, include turns and their items from rollout history. Full-history hydration is deprecated for paginated threads; prefer a metadata-only read and page with `thread/turns/list` and `thread/items/list`.
    public var includeTurns: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        includeTurns: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.includeTurns = includeTurns
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.includeTurns = try members.optional("includeTurns")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("includeTurns", self.includeTurns)
    }
}

/// The answer to `thread/read`.
public struct ThreadReadResponse: ProtocolObject {
    /// `thread`
    public var thread: ThreadInfo
    /// Local receipt. Null means this thread's durable read state is unavailable.
    public var readState: ThreadReadState?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        thread: ThreadInfo,
        readState: ThreadReadState? = nil,
        others: [String: JSON] = [:]
    ) {
        self.thread = thread
        self.readState = readState
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.thread = try members.required("thread")
        self.readState = try members.optional("readState")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("thread", self.thread)
        try members.optional("readState", self.readState)
    }
}

/// The first unread position in a durable local thread. A null position means read. The opaque revision guards edits against activity or marks the caller has not seen.
public struct ThreadReadState: ProtocolObject {
    /// `revision`
    public var revision: String
    /// `firstUnread`
    public var firstUnread: ThreadUnreadPosition?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        revision: String,
        firstUnread: ThreadUnreadPosition? = nil,
        others: [String: JSON] = [:]
    ) {
        self.revision = revision
        self.firstUnread = firstUnread
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.revision = try members.required("revision")
        self.firstUnread = try members.optional("firstUnread")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("revision", self.revision)
        try members.optional("firstUnread", self.firstUnread)
    }
}

/// What `thread/readState/changed` tells.
public struct ThreadReadStateChangedNotification: ProtocolObject {
    /// `readState`
    public var readState: ThreadReadState
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        readState: ThreadReadState,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.readState = readState
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.readState = try members.required("readState")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("readState", self.readState)
        try members.required("threadId", self.threadID)
    }
}

/// The `operation` of `ThreadReadStateUpdateParams`.
public indirect enum ThreadReadStateOperation: ProtocolUnion {
    /// The case `read` of `ThreadReadStateOperation`.
    case read(ReadThreadReadStateOperation)
    /// The case `unread` of `ThreadReadStateOperation`.
    case unread(UnreadThreadReadStateOperation)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "read": if let value = try? ReadThreadReadStateOperation(from: decoder) { self = .read(value); return }
        case "unread": if let value = try? UnreadThreadReadStateOperation(from: decoder) { self = .unread(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .read(let value): try value.encode(to: encoder)
        case .unread(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// What `thread/readState/update` takes.
public struct ThreadReadStateUpdateParams: ProtocolObject {
    /// Revision of the row or transcript actually seen. Conflicts require a fresh user action.
    public var expectedRevision: String
    /// `operation`
    public var operation: ThreadReadStateOperation
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        expectedRevision: String,
        operation: ThreadReadStateOperation,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.expectedRevision = expectedRevision
        self.operation = operation
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.expectedRevision = try members.required("expectedRevision")
        self.operation = try members.required("operation")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("expectedRevision", self.expectedRevision)
        try members.required("operation", self.operation)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/readState/update`.
public struct ThreadReadStateUpdateResponse: ProtocolObject {
    /// `readState`
    public var readState: ThreadReadState
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        readState: ThreadReadState,
        others: [String: JSON] = [:]
    ) {
        self.readState = readState
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.readState = try members.required("readState")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("readState", self.readState)
    }
}

/// EXPERIMENTAL - append audio input to thread realtime.
public struct ThreadRealtimeAppendAudioParams: ProtocolObject {
    /// `audio`
    public var audio: ThreadRealtimeAudioChunk
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        audio: ThreadRealtimeAudioChunk,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.audio = audio
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.audio = try members.required("audio")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("audio", self.audio)
        try members.required("threadId", self.threadID)
    }
}

/// EXPERIMENTAL - response for appending realtime audio input.
public struct ThreadRealtimeAppendAudioResponse: ProtocolObject {
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

/// EXPERIMENTAL - append speakable text to thread realtime.
public struct ThreadRealtimeAppendSpeechParams: ProtocolObject {
    /// `text`
    public var text: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        text: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.text = text
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.text = try members.required("text")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("text", self.text)
        try members.required("threadId", self.threadID)
    }
}

/// EXPERIMENTAL - response for appending realtime speech.
public struct ThreadRealtimeAppendSpeechResponse: ProtocolObject {
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

/// EXPERIMENTAL - append text input to thread realtime.
public struct ThreadRealtimeAppendTextParams: ProtocolObject {
    /// `text`
    public var text: String
    /// `threadId`
    public var threadID: String
    /// `role`
    public var role: ConversationTextRole?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        text: String,
        threadID: String,
        role: ConversationTextRole? = nil,
        others: [String: JSON] = [:]
    ) {
        self.text = text
        self.threadID = threadID
        self.role = role
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.text = try members.required("text")
        self.threadID = try members.required("threadId")
        self.role = try members.optional("role")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("text", self.text)
        try members.required("threadId", self.threadID)
        try members.optional("role", self.role)
    }
}

/// EXPERIMENTAL - response for appending realtime text input.
public struct ThreadRealtimeAppendTextResponse: ProtocolObject {
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

/// EXPERIMENTAL - thread realtime audio chunk.
public struct ThreadRealtimeAudioChunk: ProtocolObject {
    /// `data`
    public var data: String
    /// `numChannels`
    public var numChannels: UInt16
    /// `sampleRate`
    public var sampleRate: UInt32
    /// `itemId`
    public var itemID: String?
    /// `samplesPerChannel`
    public var samplesPerChannel: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: String,
        numChannels: UInt16,
        sampleRate: UInt32,
        itemID: String? = nil,
        samplesPerChannel: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.data = data
        self.numChannels = numChannels
        self.sampleRate = sampleRate
        self.itemID = itemID
        self.samplesPerChannel = samplesPerChannel
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.data = try members.required("data")
        self.numChannels = try members.required("numChannels")
        self.sampleRate = try members.required("sampleRate")
        self.itemID = try members.optional("itemId")
        self.samplesPerChannel = try members.optional("samplesPerChannel")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("data", self.data)
        try members.required("numChannels", self.numChannels)
        try members.required("sampleRate", self.sampleRate)
        try members.optional("itemId", self.itemID)
        try members.optional("samplesPerChannel", self.samplesPerChannel)
    }
}

/// EXPERIMENTAL - how an existing agent item appears in a realtime conversation.
public indirect enum ThreadRealtimeBemItemPresentation: ProtocolUnion {
    /// The case `wholeItem` of `ThreadRealtimeBemItemPresentation`.
    case wholeItem(WholeItemThreadRealtimeBemItemPresentation)
    /// The case `inlineMarkdown` of `ThreadRealtimeBemItemPresentation`.
    case inlineMarkdown(InlineMarkdownThreadRealtimeBemItemPresentation)
    /// The case `inlineVisualization` of `ThreadRealtimeBemItemPresentation`.
    case inlineVisualization(InlineVisualizationThreadRealtimeBemItemPresentation)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "wholeItem": if let value = try? WholeItemThreadRealtimeBemItemPresentation(from: decoder) { self = .wholeItem(value); return }
        case "inlineMarkdown": if let value = try? InlineMarkdownThreadRealtimeBemItemPresentation(from: decoder) { self = .inlineMarkdown(value); return }
        case "inlineVisualization": if let value = try? InlineVisualizationThreadRealtimeBemItemPresentation(from: decoder) { self = .inlineVisualization(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .wholeItem(let value): try value.encode(to: encoder)
        case .inlineMarkdown(let value): try value.encode(to: encoder)
        case .inlineVisualization(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// EXPERIMENTAL - emitted when thread realtime transport closes.
public struct ThreadRealtimeClosedNotification: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `reason`
    public var reason: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        reason: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.reason = reason
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.reason = try members.optional("reason")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("reason", self.reason)
    }
}

/// EXPERIMENTAL - emitted when thread realtime encounters an error.
public struct ThreadRealtimeErrorNotification: ProtocolObject {
    /// `message`
    public var message: String
    /// `threadId`
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

/// EXPERIMENTAL - role-bearing text item included when a realtime V3 session starts.
public struct ThreadRealtimeInitialItem: ProtocolObject {
    /// `role`
    public var role: ConversationTextRole
    /// `text`
    public var text: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        role: ConversationTextRole,
        text: String,
        others: [String: JSON] = [:]
    ) {
        self.role = role
        self.text = text
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.role = try members.required("role")
        self.text = try members.required("text")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("role", self.role)
        try members.required("text", self.text)
    }
}

/// EXPERIMENTAL - a thread-scoped realtime item in the canonical timeline.
public indirect enum ThreadRealtimeItem: ProtocolUnion {
    /// The case `realtimeSessionStarted` of `ThreadRealtimeItem`.
    case realtimeSessionStarted(RealtimeSessionStartedThreadRealtimeItem)
    /// The case `transcriptSegment` of `ThreadRealtimeItem`.
    case transcriptSegment(TranscriptSegmentThreadRealtimeItem)
    /// The case `bemItemPromoted` of `ThreadRealtimeItem`.
    case bemItemPromoted(BemItemPromotedThreadRealtimeItem)
    /// The case `realtimeSessionClosed` of `ThreadRealtimeItem`.
    case realtimeSessionClosed(RealtimeSessionClosedThreadRealtimeItem)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "realtimeSessionStarted": if let value = try? RealtimeSessionStartedThreadRealtimeItem(from: decoder) { self = .realtimeSessionStarted(value); return }
        case "transcriptSegment": if let value = try? TranscriptSegmentThreadRealtimeItem(from: decoder) { self = .transcriptSegment(value); return }
        case "bemItemPromoted": if let value = try? BemItemPromotedThreadRealtimeItem(from: decoder) { self = .bemItemPromoted(value); return }
        case "realtimeSessionClosed": if let value = try? RealtimeSessionClosedThreadRealtimeItem(from: decoder) { self = .realtimeSessionClosed(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .realtimeSessionStarted(let value): try value.encode(to: encoder)
        case .transcriptSegment(let value): try value.encode(to: encoder)
        case .bemItemPromoted(let value): try value.encode(to: encoder)
        case .realtimeSessionClosed(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// EXPERIMENTAL - raw non-audio thread realtime item emitted by the backend.
public struct ThreadRealtimeItemAddedNotification: ProtocolObject {
    /// `item`
    public var item: JSON
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        item: JSON,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.item = item
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.item = try members.required("item")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("item", self.item)
        try members.required("threadId", self.threadID)
    }
}

/// EXPERIMENTAL - a realtime timeline item published after canonical commit.
public struct ThreadRealtimeItemCompletedNotification: ProtocolObject {
    /// `item`
    public var item: ThreadRealtimeItem
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        item: ThreadRealtimeItem,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.item = item
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.item = try members.required("item")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("item", self.item)
        try members.required("threadId", self.threadID)
    }
}

/// EXPERIMENTAL - a realtime timeline item started before its content streams.
public struct ThreadRealtimeItemStartedNotification: ProtocolObject {
    /// `item`
    public var item: ThreadRealtimeItem
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        item: ThreadRealtimeItem,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.item = item
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.item = try members.required("item")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("item", self.item)
        try members.required("threadId", self.threadID)
    }
}

/// EXPERIMENTAL - text appended to an active realtime transcript item.
public struct ThreadRealtimeItemTranscriptDeltaNotification: ProtocolObject {
    /// `delta`
    public var delta: String
    /// `itemId`
    public var itemID: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        delta: String,
        itemID: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.delta = delta
        self.itemID = itemID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.delta = try members.required("delta")
        self.itemID = try members.required("itemId")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("delta", self.delta)
        try members.required("itemId", self.itemID)
        try members.required("threadId", self.threadID)
    }
}

/// EXPERIMENTAL - list voices supported by thread realtime.
public struct ThreadRealtimeListVoicesParams: ProtocolObject {
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

/// EXPERIMENTAL - response for listing supported realtime voices.
public struct ThreadRealtimeListVoicesResponse: ProtocolObject {
    /// `voices`
    public var voices: RealtimeVoicesList
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        voices: RealtimeVoicesList,
        others: [String: JSON] = [:]
    ) {
        self.voices = voices
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.voices = try members.required("voices")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("voices", self.voices)
    }
}

/// EXPERIMENTAL - streamed output audio emitted by thread realtime.
public struct ThreadRealtimeOutputAudioDeltaNotification: ProtocolObject {
    /// `audio`
    public var audio: ThreadRealtimeAudioChunk
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        audio: ThreadRealtimeAudioChunk,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.audio = audio
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.audio = try members.required("audio")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("audio", self.audio)
        try members.required("threadId", self.threadID)
    }
}

/// EXPERIMENTAL - emitted with the remote SDP for a WebRTC realtime session.
public struct ThreadRealtimeSDPNotification: ProtocolObject {
    /// `sdp`
    public var sdp: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        sdp: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.sdp = sdp
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.sdp = try members.required("sdp")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("sdp", self.sdp)
        try members.required("threadId", self.threadID)
    }
}

/// The `outcome` of `RealtimeSessionClosedThreadRealtimeItem`.
public enum ThreadRealtimeSessionOutcome: OpenSet {
    /// `ended`
    case ended
    /// `failed`
    case failed
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "ended": self = .ended
        case "failed": self = .failed
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .ended: "ended"
        case .failed: "failed"
        case .unrecognized(let word): word
        }
    }
}

/// EXPERIMENTAL - start a thread-scoped realtime session.
public struct ThreadRealtimeStartParams: ProtocolObject {
    /// Selects text or audio output for the realtime session. Transport and voice stay independent so clients can choose how they connect separately from what the model emits.
    public var outputModality: RealtimeOutputModality
    /// `threadId`
    public var threadID: String
    /// Relays public reasoning summaries as quiet context for realtime V3 delegations. Defaults to false.
    public var backendReasoningStatus: Bool?
    /// Leaves Codex response handoffs to the client's explicit append calls instead of forwarding them automatically. Defaults to false.
    public var clientManagedHandoffs: Bool?
    /// Overrides BEM channel prefixes by `analysis`, `commentary`, or `final`. Omitted channels retain their default uppercase bracketed prefixes.
    public var codexResponseHandoffChannelPrefixes: [String: [String]]?
    /// Selects how automatic Codex responses are routed in Frameless Bidi sessions. Omitted values default to `thinking`. Realtime V1 and V2 ignore this setting.
    public var codexResponseHandoffMode: CodexResponseHandoffMode?
    /// Optional prefix added to automatic Codex response items when `codexResponsesAsItems` is true.
    public var codexResponseItemPrefix: String?
    /// Sends automatic Codex responses as realtime conversation items instead of handoff appends.
    public var codexResponsesAsItems: Bool?
    /// Controls whether a realtime V3 delegation produces an acknowledgement filler. Omitted values preserve the Realtime API's default behavior.
    public var delegationAckFiller: Bool?
    /// Routes any transcript tail remaining at session end through Codex. Defaults to false. TODO: Remove this rollout knob once transcript-tail flushing is always enabled.
    public var flushTranscriptTailOnSessionEnd: Bool?
    /// Set to false to start without Codex's startup context. Omitted or null includes it.
    public var includeStartupContext: Bool?
    /// Adds complete role-bearing text items to the initial Frameless Bidi session history. This is only supported by realtime V3 and is sent during session startup. Requests are limited to 128 items and 8,192 estimated text tokens in total.
    public var initialItems: [ThreadRealtimeInitialItem]?
    /// Overrides the configured realtime model for this session only.
    public var model: String?
    /// `prompt`
    public var prompt: String?
    /// Developer instructions given to the backing Codex model when this realtime session ends.
    public var realtimeEndInstructions: String?
    /// `realtimeSessionId`
    public var realtimeSessionID: String?
    /// Developer instructions given to the backing Codex model when this realtime session starts.
    public var realtimeStartInstructions: String?
    /// `transport`
    public var transport: ThreadRealtimeStartTransport?
    /// Overrides the configured realtime protocol version for this session only.
    public var version: RealtimeConversationVersion?
    /// `voice`
    public var voice: RealtimeVoice?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        outputModality: RealtimeOutputModality,
        threadID: String,
        backendReasoningStatus: Bool? = nil,
        clientManagedHandoffs: Bool? = nil,
        codexResponseHandoffChannelPrefixes: [String: [String]]? = nil,
        codexResponseHandoffMode: CodexResponseHandoffMode? = nil,
        codexResponseItemPrefix: String? = nil,
        codexResponsesAsItems: Bool? = nil,
        delegationAckFiller: Bool? = nil,
        flushTranscriptTailOnSessionEnd: Bool? = nil,
        includeStartupContext: Bool? = nil,
        initialItems: [ThreadRealtimeInitialItem]? = nil,
        model: String? = nil,
        prompt: String? = nil,
        realtimeEndInstructions: String? = nil,
        realtimeSessionID: String? = nil,
        realtimeStartInstructions: String? = nil,
        transport: ThreadRealtimeStartTransport? = nil,
        version: RealtimeConversationVersion? = nil,
        voice: RealtimeVoice? = nil,
        others: [String: JSON] = [:]
    ) {
        self.outputModality = outputModality
        self.threadID = threadID
        self.backendReasoningStatus = backendReasoningStatus
        self.clientManagedHandoffs = clientManagedHandoffs
        self.codexResponseHandoffChannelPrefixes = codexResponseHandoffChannelPrefixes
        self.codexResponseHandoffMode = codexResponseHandoffMode
        self.codexResponseItemPrefix = codexResponseItemPrefix
        self.codexResponsesAsItems = codexResponsesAsItems
        self.delegationAckFiller = delegationAckFiller
        self.flushTranscriptTailOnSessionEnd = flushTranscriptTailOnSessionEnd
        self.includeStartupContext = includeStartupContext
        self.initialItems = initialItems
        self.model = model
        self.prompt = prompt
        self.realtimeEndInstructions = realtimeEndInstructions
        self.realtimeSessionID = realtimeSessionID
        self.realtimeStartInstructions = realtimeStartInstructions
        self.transport = transport
        self.version = version
        self.voice = voice
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.outputModality = try members.required("outputModality")
        self.threadID = try members.required("threadId")
        self.backendReasoningStatus = try members.optional("backendReasoningStatus")
        self.clientManagedHandoffs = try members.optional("clientManagedHandoffs")
        self.codexResponseHandoffChannelPrefixes = try members.optional("codexResponseHandoffChannelPrefixes")
        self.codexResponseHandoffMode = try members.optional("codexResponseHandoffMode")
        self.codexResponseItemPrefix = try members.optional("codexResponseItemPrefix")
        self.codexResponsesAsItems = try members.optional("codexResponsesAsItems")
        self.delegationAckFiller = try members.optional("delegationAckFiller")
        self.flushTranscriptTailOnSessionEnd = try members.optional("flushTranscriptTailOnSessionEnd")
        self.includeStartupContext = try members.optional("includeStartupContext")
        self.initialItems = try members.optional("initialItems")
        self.model = try members.optional("model")
        self.prompt = try members.optional("prompt")
        self.realtimeEndInstructions = try members.optional("realtimeEndInstructions")
        self.realtimeSessionID = try members.optional("realtimeSessionId")
        self.realtimeStartInstructions = try members.optional("realtimeStartInstructions")
        self.transport = try members.optional("transport")
        self.version = try members.optional("version")
        self.voice = try members.optional("voice")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("outputModality", self.outputModality)
        try members.required("threadId", self.threadID)
        try members.optional("backendReasoningStatus", self.backendReasoningStatus)
        try members.optional("clientManagedHandoffs", self.clientManagedHandoffs)
        try members.optional("codexResponseHandoffChannelPrefixes", self.codexResponseHandoffChannelPrefixes)
        try members.optional("codexResponseHandoffMode", self.codexResponseHandoffMode)
        try members.optional("codexResponseItemPrefix", self.codexResponseItemPrefix)
        try members.optional("codexResponsesAsItems", self.codexResponsesAsItems)
        try members.optional("delegationAckFiller", self.delegationAckFiller)
        try members.optional("flushTranscriptTailOnSessionEnd", self.flushTranscriptTailOnSessionEnd)
        try members.optional("includeStartupContext", self.includeStartupContext)
        try members.optional("initialItems", self.initialItems)
        try members.optional("model", self.model)
        try members.optional("prompt", self.prompt)
        try members.optional("realtimeEndInstructions", self.realtimeEndInstructions)
        try members.optional("realtimeSessionId", self.realtimeSessionID)
        try members.optional("realtimeStartInstructions", self.realtimeStartInstructions)
        try members.optional("transport", self.transport)
        try members.optional("version", self.version)
        try members.optional("voice", self.voice)
    }
}

/// EXPERIMENTAL - response for starting thread realtime.
public struct ThreadRealtimeStartResponse: ProtocolObject {
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

/// EXPERIMENTAL - transport used by thread realtime.
public indirect enum ThreadRealtimeStartTransport: ProtocolUnion {
    /// The case `websocket` of `ThreadRealtimeStartTransport`.
    case websocket(WebsocketThreadRealtimeStartTransport)
    /// The case `webrtc` of `ThreadRealtimeStartTransport`.
    case webrtc(WebrtcThreadRealtimeStartTransport)
    /// The case `existingCall` of `ThreadRealtimeStartTransport`.
    case existingCall(ExistingCallThreadRealtimeStartTransport)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "websocket": if let value = try? WebsocketThreadRealtimeStartTransport(from: decoder) { self = .websocket(value); return }
        case "webrtc": if let value = try? WebrtcThreadRealtimeStartTransport(from: decoder) { self = .webrtc(value); return }
        case "existingCall": if let value = try? ExistingCallThreadRealtimeStartTransport(from: decoder) { self = .existingCall(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .websocket(let value): try value.encode(to: encoder)
        case .webrtc(let value): try value.encode(to: encoder)
        case .existingCall(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// EXPERIMENTAL - emitted when thread realtime startup is accepted.
public struct ThreadRealtimeStartedNotification: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `version`
    public var version: RealtimeConversationVersion
    /// `realtimeSessionId`
    public var realtimeSessionID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        version: RealtimeConversationVersion,
        realtimeSessionID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.version = version
        self.realtimeSessionID = realtimeSessionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.version = try members.required("version")
        self.realtimeSessionID = try members.optional("realtimeSessionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.required("version", self.version)
        try members.optional("realtimeSessionId", self.realtimeSessionID)
    }
}

/// EXPERIMENTAL - stop thread realtime.
public struct ThreadRealtimeStopParams: ProtocolObject {
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

/// EXPERIMENTAL - response for stopping thread realtime.
public struct ThreadRealtimeStopResponse: ProtocolObject {
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

/// EXPERIMENTAL - flat transcript delta emitted whenever realtime transcript text changes.
public struct ThreadRealtimeTranscriptDeltaNotification: ProtocolObject {
    /// Live transcript delta from the realtime event.
    public var delta: String
    /// `role`
    public var role: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        delta: String,
        role: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.delta = delta
        self.role = role
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.delta = try members.required("delta")
        self.role = try members.required("role")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("delta", self.delta)
        try members.required("role", self.role)
        try members.required("threadId", self.threadID)
    }
}

/// EXPERIMENTAL - final transcript text emitted when realtime completes a transcript part.
public struct ThreadRealtimeTranscriptDoneNotification: ProtocolObject {
    /// `role`
    public var role: String
    /// Final complete text for the transcript part.
    public var text: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        role: String,
        text: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.role = role
        self.text = text
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.role = try members.required("role")
        self.text = try members.required("text")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("role", self.role)
        try members.required("text", self.text)
        try members.required("threadId", self.threadID)
    }
}

/// The `role` of `TranscriptSegmentThreadRealtimeItem`.
public enum ThreadRealtimeTranscriptRole: OpenSet {
    /// `user`
    case user
    /// `assistant`
    case assistant
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "user": self = .user
        case "assistant": self = .assistant
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .user: "user"
        case .assistant: "assistant"
        case .unrecognized(let word): word
        }
    }
}

/// The `initialTurnsPage` of `ThreadResumeParams`.
public struct ThreadResumeInitialTurnsPageParams: ProtocolObject {
    /// How much item detail to include for each returned turn; defaults to summary.
    public var itemsView: TurnItemsView?
    /// Optional turn page size.
    public var limit: UInt32?
    /// Optional turn pagination direction; defaults to descending.
    public var sortDirection: SortDirection?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemsView: TurnItemsView? = nil,
        limit: UInt32? = nil,
        sortDirection: SortDirection? = nil,
        others: [String: JSON] = [:]
    ) {
        self.itemsView = itemsView
        self.limit = limit
        self.sortDirection = sortDirection
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.itemsView = try members.optional("itemsView")
        self.limit = try members.optional("limit")
        self.sortDirection = try members.optional("sortDirection")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("itemsView", self.itemsView)
        try members.optional("limit", self.limit)
        try members.optional("sortDirection", self.sortDirection)
    }
}

/// There are three ways to resume a thread: 1. By thread_id: load the thread from disk by thread_id and resume it. 2. By history: instantiate the thread from memory and resume it. 3. By path: load the thread from disk by path and resume it.
///
/// For non-running threads, the precedence is: history > non-empty path > thread_id. If using history or a non-empty path for a non-running thread, the thread_id param will be ignored.
///
/// If thread_id identifies a running thread, app-server rejoins that thread and treats a non-empty path as a consistency check against the active rollout path. Empty string path values are treated as absent.
///
/// Prefer using thread_id whenever possible.
public struct ThreadResumeParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `approvalPolicy`
    public var approvalPolicy: AskForApproval?
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    public var approvalsReviewer: ApprovalsReviewer?
    /// `baseInstructions`
    public var baseInstructions: String?
    /// `config`
    public var config: [String: JSON]?
    /// `cwd`
    public var cwd: String?
    /// `developerInstructions`
    public var developerInstructions: String?
    /// When true, return only thread metadata and live-resume state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after resuming. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    public var excludeTurns: Bool?
    /// [UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the provided history instead of loaded from disk.
    public var history: [ResponseItem]?
    /// When present, include a `thread/turns/list` page in the resume response so clients can bootstrap recent turns without a second request.
    public var initialTurnsPage: ThreadResumeInitialTurnsPageParams?
    /// Configuration overrides for the resumed thread, if any.
    public var model: String?
    /// `modelProvider`
    public var modelProvider: String?
    /// [UNSTABLE] Specify the rollout path to resume from. If specified for a non-running thread, the thread_id param will be ignored. If thread_id identifies a running thread, the path must match the active rollout path.
    public var path: String?
    /// Named profile id for the resumed thread. Cannot be combined with `sandbox`.
    public var permissions: String?
    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
    public var personality: Personality?
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    public var runtimeWorkspaceRoots: [AbsolutePathBuf]?
    /// `sandbox`
    public var sandbox: SandboxMode?
    /// `serviceTier`
    public var serviceTier: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        approvalPolicy: AskForApproval? = nil,
        approvalsReviewer: ApprovalsReviewer? = nil,
        baseInstructions: String? = nil,
        config: [String: JSON]? = nil,
        cwd: String? = nil,
        developerInstructions: String? = nil,
        excludeTurns: Bool? = nil,
        history: [ResponseItem]? = nil,
        initialTurnsPage: ThreadResumeInitialTurnsPageParams? = nil,
        model: String? = nil,
        modelProvider: String? = nil,
        path: String? = nil,
        permissions: String? = nil,
        personality: Personality? = nil,
        runtimeWorkspaceRoots: [AbsolutePathBuf]? = nil,
        sandbox: SandboxMode? = nil,
        serviceTier: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.baseInstructions = baseInstructions
        self.config = config
        self.cwd = cwd
        self.developerInstructions = developerInstructions
        self.excludeTurns = excludeTurns
        self.history = history
        self.initialTurnsPage = initialTurnsPage
        self.model = model
        self.modelProvider = modelProvider
        self.path = path
        self.permissions = permissions
        self.personality = personality
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.sandbox = sandbox
        self.serviceTier = serviceTier
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.approvalPolicy = try members.optional("approvalPolicy")
        self.approvalsReviewer = try members.optional("approvalsReviewer")
        self.baseInstructions = try members.optional("baseInstructions")
        self.config = try members.optional("config")
        self.cwd = try members.optional("cwd")
        self.developerInstructions = try members.optional("developerInstructions")
        self.excludeTurns = try members.optional("excludeTurns")
        self.history = try members.optional("history")
        self.initialTurnsPage = try members.optional("initialTurnsPage")
        self.model = try members.optional("model")
        self.modelProvider = try members.optional("modelProvider")
        self.path = try members.optional("path")
        self.permissions = try members.optional("permissions")
        self.personality = try members.optional("personality")
        self.runtimeWorkspaceRoots = try members.optional("runtimeWorkspaceRoots")
        self.sandbox = try members.optional("sandbox")
        self.serviceTier = try members.optional("serviceTier")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("approvalPolicy", self.approvalPolicy)
        try members.optional("approvalsReviewer", self.approvalsReviewer)
        try members.optional("baseInstructions", self.baseInstructions)
        try members.optional("config", self.config)
        try members.optional("cwd", self.cwd)
        try members.optional("developerInstructions", self.developerInstructions)
        try members.optional("excludeTurns", self.excludeTurns)
        try members.optional("history", self.history)
        try members.optional("initialTurnsPage", self.initialTurnsPage)
        try members.optional("model", self.model)
        try members.optional("modelProvider", self.modelProvider)
        try members.optional("path", self.path)
        try members.optional("permissions", self.permissions)
        try members.optional("personality", self.personality)
        try members.optional("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
        try members.optional("sandbox", self.sandbox)
        try members.optional("serviceTier", self.serviceTier)
    }
}

/// The answer to `thread/resume`.
public struct ThreadResumeResponse: ProtocolObject {
    /// `approvalPolicy`
    public var approvalPolicy: AskForApproval
    /// Reviewer currently used for approval requests on this thread.
    public var approvalsReviewer: ApprovalsReviewer
    /// `cwd`
    public var cwd: AbsolutePathBuf
    /// `model`
    public var model: String
    /// `modelProvider`
    public var modelProvider: String
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
    public var sandbox: SandboxPolicy
    /// `thread`
    public var thread: ThreadInfo
    /// Named or implicit built-in profile that produced the active permissions, when known.
    public var activePermissionProfile: ActivePermissionProfile?
    /// Effective collaboration mode. Absent when resuming from an older server.
    public var collaborationMode: CollaborationMode?
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    public var disabledPluginIds: [String]?
    /// `thread/turns/list` page returned when requested by `initialTurnsPage`.
    public var initialTurnsPage: TurnsPage?
    /// Environment-native paths to instruction source files currently loaded for this thread.
    public var instructionSources: [LegacyAppPathString]?
    /// Opaque cursor for hydrating paginated items backwards.
    ///
    /// Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item identified by the cursor.
    public var itemsBackwardsCursor: String?
    /// @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    public var multiAgentMode: MultiAgentMode?
    /// `reasoningEffort`
    public var reasoningEffort: ReasoningEffort?
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    public var runtimeWorkspaceRoots: [AbsolutePathBuf]?
    /// `serviceTier`
    public var serviceTier: String?
    /// Opaque cursor for hydrating paginated turns backwards.
    ///
    /// Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn identified by the cursor.
    public var turnsBackwardsCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        approvalPolicy: AskForApproval,
        approvalsReviewer: ApprovalsReviewer,
        cwd: AbsolutePathBuf,
        model: String,
        modelProvider: String,
        sandbox: SandboxPolicy,
        thread: ThreadInfo,
        activePermissionProfile: ActivePermissionProfile? = nil,
        collaborationMode: CollaborationMode? = nil,
        disabledPluginIds: [String]? = nil,
        initialTurnsPage: TurnsPage? = nil,
        instructionSources: [LegacyAppPathString]? = nil,
        itemsBackwardsCursor: String? = nil,
        multiAgentMode: MultiAgentMode? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        runtimeWorkspaceRoots: [AbsolutePathBuf]? = nil,
        serviceTier: String? = nil,
        turnsBackwardsCursor: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.cwd = cwd
        self.model = model
        self.modelProvider = modelProvider
        self.sandbox = sandbox
        self.thread = thread
        self.activePermissionProfile = activePermissionProfile
        self.collaborationMode = collaborationMode
        self.disabledPluginIds = disabledPluginIds
        self.initialTurnsPage = initialTurnsPage
        self.instructionSources = instructionSources
        self.itemsBackwardsCursor = itemsBackwardsCursor
        self.multiAgentMode = multiAgentMode
        self.reasoningEffort = reasoningEffort
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.serviceTier = serviceTier
        self.turnsBackwardsCursor = turnsBackwardsCursor
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.approvalPolicy = try members.required("approvalPolicy")
        self.approvalsReviewer = try members.required("approvalsReviewer")
        self.cwd = try members.required("cwd")
        self.model = try members.required("model")
        self.modelProvider = try members.required("modelProvider")
        self.sandbox = try members.required("sandbox")
        self.thread = try members.required("thread")
        self.activePermissionProfile = try members.optional("activePermissionProfile")
        self.collaborationMode = try members.optional("collaborationMode")
        self.disabledPluginIds = try members.optional("disabledPluginIds")
        self.initialTurnsPage = try members.optional("initialTurnsPage")
        self.instructionSources = try members.optional("instructionSources")
        self.itemsBackwardsCursor = try members.optional("itemsBackwardsCursor")
        self.multiAgentMode = try members.optional("multiAgentMode")
        self.reasoningEffort = try members.optional("reasoningEffort")
        self.runtimeWorkspaceRoots = try members.optional("runtimeWorkspaceRoots")
        self.serviceTier = try members.optional("serviceTier")
        self.turnsBackwardsCursor = try members.optional("turnsBackwardsCursor")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("approvalPolicy", self.approvalPolicy)
        try members.required("approvalsReviewer", self.approvalsReviewer)
        try members.required("cwd", self.cwd)
        try members.required("model", self.model)
        try members.required("modelProvider", self.modelProvider)
        try members.required("sandbox", self.sandbox)
        try members.required("thread", self.thread)
        try members.optional("activePermissionProfile", self.activePermissionProfile)
        try members.optional("collaborationMode", self.collaborationMode)
        try members.optional("disabledPluginIds", self.disabledPluginIds)
        try members.optional("initialTurnsPage", self.initialTurnsPage)
        try members.optional("instructionSources", self.instructionSources)
        try members.optional("itemsBackwardsCursor", self.itemsBackwardsCursor)
        try members.optional("multiAgentMode", self.multiAgentMode)
        try members.optional("reasoningEffort", self.reasoningEffort)
        try members.optional("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
        try members.optional("serviceTier", self.serviceTier)
        try members.optional("turnsBackwardsCursor", self.turnsBackwardsCursor)
    }
}

/// Replace a paginated thread's durable history with the prefix before one turn.
///
/// This only changes persisted conversation history. It does not revert local file changes.
public struct ThreadRevertParams: ProtocolObject {
    /// Turn excluded from the replacement history, together with every later turn.
    public var beforeTurnID: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        beforeTurnID: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.beforeTurnID = beforeTurnID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.beforeTurnID = try members.required("beforeTurnId")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("beforeTurnId", self.beforeTurnID)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/revert`.
public struct ThreadRevertResponse: ProtocolObject {
    /// Updated loaded thread metadata. `turns` is always empty; hydrate retained history through `thread/turns/list`.
    public var thread: ThreadInfo
    /// Opaque cursor for hydrating paginated items backwards.
    ///
    /// Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item identified by the cursor.
    public var itemsBackwardsCursor: String?
    /// Opaque cursor for hydrating paginated turns backwards.
    ///
    /// Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn identified by the cursor.
    public var turnsBackwardsCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        thread: ThreadInfo,
        itemsBackwardsCursor: String? = nil,
        turnsBackwardsCursor: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.thread = thread
        self.itemsBackwardsCursor = itemsBackwardsCursor
        self.turnsBackwardsCursor = turnsBackwardsCursor
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.thread = try members.required("thread")
        self.itemsBackwardsCursor = try members.optional("itemsBackwardsCursor")
        self.turnsBackwardsCursor = try members.optional("turnsBackwardsCursor")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("thread", self.thread)
        try members.optional("itemsBackwardsCursor", self.itemsBackwardsCursor)
        try members.optional("turnsBackwardsCursor", self.turnsBackwardsCursor)
    }
}

/// What `thread/reverted` tells.
public struct ThreadRevertedNotification: ProtocolObject {
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

/// One visible message occurrence returned by [`ThreadSearchOccurrencesResponse`].
public struct ThreadSearchOccurrence: ProtocolObject {
    /// `itemId`
    public var itemID: String
    /// `snippet`
    public var snippet: String
    /// Match range within `snippet`, in UTF-16 code units.
    public var snippetMatchRange: ThreadSearchTextRange
    /// Opaque inclusive cursor accepted by `thread/turns/list` for this turn.
    public var turnCursor: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemID: String,
        snippet: String,
        snippetMatchRange: ThreadSearchTextRange,
        turnCursor: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.itemID = itemID
        self.snippet = snippet
        self.snippetMatchRange = snippetMatchRange
        self.turnCursor = turnCursor
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.itemID = try members.required("itemId")
        self.snippet = try members.required("snippet")
        self.snippetMatchRange = try members.required("snippetMatchRange")
        self.turnCursor = try members.required("turnCursor")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("itemId", self.itemID)
        try members.required("snippet", self.snippet)
        try members.required("snippetMatchRange", self.snippetMatchRange)
        try members.required("turnCursor", self.turnCursor)
        try members.required("turnId", self.turnID)
    }
}

/// Parameters for searching visible message occurrences within one paginated thread.
public struct ThreadSearchOccurrencesParams: ProtocolObject {
    /// Case-insensitive literal substring to find in visible user messages and both partial and final assistant answers.
    public var searchTerm: String
    /// `threadId`
    public var threadID: String
    /// Opaque cursor returned by a previous call for the same thread and search term.
    public var cursor: String?
    /// Optional occurrence page size.
    public var limit: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        searchTerm: String,
        threadID: String,
        cursor: String? = nil,
        limit: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.searchTerm = searchTerm
        self.threadID = threadID
        self.cursor = cursor
        self.limit = limit
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.searchTerm = try members.required("searchTerm")
        self.threadID = try members.required("threadId")
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("searchTerm", self.searchTerm)
        try members.required("threadId", self.threadID)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
    }
}

/// The answer to `thread/searchOccurrences`.
public struct ThreadSearchOccurrencesResponse: ProtocolObject {
    /// Occurrences in chronological message order.
    public var data: [ThreadSearchOccurrence]
    /// Opaque cursor to continue after the last returned occurrence.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [ThreadSearchOccurrence],
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

/// What `thread/search` takes.
public struct ThreadSearchParams: ProtocolObject {
    /// Required substring/full-text query for thread search.
    public var searchTerm: String
    /// Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
    public var archived: Bool?
    /// Opaque pagination cursor returned by a previous call.
    public var cursor: String?
    /// Optional page size; defaults to a reasonable server-side value.
    public var limit: UInt32?
    /// Optional sort direction; defaults to descending (newest first).
    public var sortDirection: SortDirection?
    /// Optional sort key; defaults to created_at.
    public var sortKey: ThreadSearchSortKey?
    /// Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
    public var sourceKinds: [ThreadSourceKind]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        searchTerm: String,
        archived: Bool? = nil,
        cursor: String? = nil,
        limit: UInt32? = nil,
        sortDirection: SortDirection? = nil,
        sortKey: ThreadSearchSortKey? = nil,
        sourceKinds: [ThreadSourceKind]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.searchTerm = searchTerm
        self.archived = archived
        self.cursor = cursor
        self.limit = limit
        self.sortDirection = sortDirection
        self.sortKey = sortKey
        self.sourceKinds = sourceKinds
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.searchTerm = try members.required("searchTerm")
        self.archived = try members.optional("archived")
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.sortDirection = try members.optional("sortDirection")
        self.sortKey = try members.optional("sortKey")
        self.sourceKinds = try members.optional("sourceKinds")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("searchTerm", self.searchTerm)
        try members.optional("archived", self.archived)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
        try members.optional("sortDirection", self.sortDirection)
        try members.optional("sortKey", self.sortKey)
        try members.optional("sourceKinds", self.sourceKinds)
    }
}

/// The answer to `thread/search`.
public struct ThreadSearchResponse: ProtocolObject {
    /// `data`
    public var data: [ThreadSearchResult]
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of the page timestamp so same-second updates are not skipped.
    public var backwardsCursor: String?
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [ThreadSearchResult],
        backwardsCursor: String? = nil,
        nextCursor: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.data = data
        self.backwardsCursor = backwardsCursor
        self.nextCursor = nextCursor
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.data = try members.required("data")
        self.backwardsCursor = try members.optional("backwardsCursor")
        self.nextCursor = try members.optional("nextCursor")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("data", self.data)
        try members.optional("backwardsCursor", self.backwardsCursor)
        try members.optional("nextCursor", self.nextCursor)
    }
}

/// One of the `data` of `ThreadSearchResponse`.
public struct ThreadSearchResult: ProtocolObject {
    /// `snippet`
    public var snippet: String
    /// `thread`
    public var thread: ThreadInfo
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        snippet: String,
        thread: ThreadInfo,
        others: [String: JSON] = [:]
    ) {
        self.snippet = snippet
        self.thread = thread
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.snippet = try members.required("snippet")
        self.thread = try members.required("thread")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("snippet", self.snippet)
        try members.required("thread", self.thread)
    }
}

/// The `sortKey` of `ThreadSearchParams`.
public enum ThreadSearchSortKey: OpenSet {
    /// `created_at`
    case createdAt
    /// `updated_at`
    case updatedAt
    /// `recency_at`
    case recencyAt
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "created_at": self = .createdAt
        case "updated_at": self = .updatedAt
        case "recency_at": self = .recencyAt
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .createdAt: "created_at"
        case .updatedAt: "updated_at"
        case .recencyAt: "recency_at"
        case .unrecognized(let word): word
        }
    }
}

/// UTF-16 code-unit range within `snippet`.
public struct ThreadSearchTextRange: ProtocolObject {
    /// Exclusive UTF-16 code-unit offset.
    public var end: UInt32
    /// Inclusive UTF-16 code-unit offset.
    public var start: UInt32
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        end: UInt32,
        start: UInt32,
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

/// An independently persisted, user-visible thread section.
public struct ThreadSection: ProtocolObject {
    /// Opaque UUIDv7 identity that remains stable when the section is renamed.
    public var id: String
    /// The current user-visible section name.
    public var name: String
    /// Optional appearance synchronized across clients.
    public var appearance: ThreadSectionAppearance?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        name: String,
        appearance: ThreadSectionAppearance? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.name = name
        self.appearance = appearance
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.appearance = try members.optional("appearance")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.optional("appearance", self.appearance)
    }
}

/// Extensible visual presentation for a custom thread section.
public struct ThreadSectionAppearance: ProtocolObject {
    /// `color`
    public var color: String?
    /// `icon`
    public var icon: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        color: String? = nil,
        icon: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.color = color
        self.icon = icon
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.color = try members.optional("color")
        self.icon = try members.optional("icon")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("color", self.color)
        try members.optional("icon", self.icon)
    }
}

/// Parameters for creating an independently persisted thread section.
public struct ThreadSectionCreateParams: ProtocolObject {
    /// The user-visible name of the section.
    public var name: String
    /// `appearance`
    public var appearance: ThreadSectionAppearance?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        appearance: ThreadSectionAppearance? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.appearance = appearance
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.appearance = try members.optional("appearance")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.optional("appearance", self.appearance)
    }
}

/// The independently persisted section created by the server.
public struct ThreadSectionCreateResponse: ProtocolObject {
    /// `section`
    public var section: ThreadSection
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        section: ThreadSection,
        others: [String: JSON] = [:]
    ) {
        self.section = section
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.section = try members.required("section")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("section", self.section)
    }
}

/// Parameters for deleting an independently persisted thread section.
public struct ThreadSectionDeleteParams: ProtocolObject {
    /// The stable, server-generated identity of the section to delete.
    public var sectionID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        sectionID: String,
        others: [String: JSON] = [:]
    ) {
        self.sectionID = sectionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.sectionID = try members.required("sectionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("sectionId", self.sectionID)
    }
}

/// Successful deletion does not return additional section data.
public struct ThreadSectionDeleteResponse: ProtocolObject {
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

/// Parameters for listing independently persisted thread sections.
public struct ThreadSectionListParams: ProtocolObject {
    /// Opaque pagination cursor returned by a previous call.
    public var cursor: String?
    /// Maximum number of sections to return.
    public var limit: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cursor: String? = nil,
        limit: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cursor = cursor
        self.limit = limit
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
    }
}

/// One page of independently persisted thread sections.
public struct ThreadSectionListResponse: ProtocolObject {
    /// `data`
    public var data: [ThreadSection]
    /// Opaque cursor for the next page, or `null` when no sections remain.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [ThreadSection],
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

/// Parameters for moving a thread within a server-owned section ordering.
public struct ThreadSectionMoveParams: ProtocolObject {
    /// Destination section, or `null` to remove the thread from its section.
    public var sectionID: String?
    /// Thread to move into, within, or out of a section.
    public var threadID: String
    /// Existing thread to insert before; omission or null appends to the section.
    public var beforeThreadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        sectionID: String? = nil,
        threadID: String,
        beforeThreadID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.sectionID = sectionID
        self.threadID = threadID
        self.beforeThreadID = beforeThreadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.sectionID = try members.nullable("sectionId")
        self.threadID = try members.required("threadId")
        self.beforeThreadID = try members.optional("beforeThreadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.nullable("sectionId", self.sectionID)
        try members.required("threadId", self.threadID)
        try members.optional("beforeThreadId", self.beforeThreadID)
    }
}

/// The answer to `thread/section/move`.
public struct ThreadSectionMoveResponse: ProtocolObject {
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

/// Parameters for updating an independently persisted thread section.
public struct ThreadSectionUpdateParams: ProtocolObject {
    /// The updated user-visible name of the section.
    public var name: String
    /// The stable, server-generated identity of the section to update.
    public var sectionID: String
    /// Omit to preserve appearance, use `null` to clear it, or provide a replacement.
    public var appearance: ThreadSectionAppearance?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        sectionID: String,
        appearance: ThreadSectionAppearance? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.sectionID = sectionID
        self.appearance = appearance
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.sectionID = try members.required("sectionId")
        self.appearance = try members.optional("appearance")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("sectionId", self.sectionID)
        try members.optional("appearance", self.appearance)
    }
}

/// The independently persisted section after its name is updated.
public struct ThreadSectionUpdateResponse: ProtocolObject {
    /// `section`
    public var section: ThreadSection
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        section: ThreadSection,
        others: [String: JSON] = [:]
    ) {
        self.section = section
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.section = try members.required("section")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("section", self.section)
    }
}

/// What `thread/name/set` takes.
public struct ThreadSetNameParams: ProtocolObject {
    /// `name`
    public var name: String
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("threadId", self.threadID)
    }
}

/// The answer to `thread/name/set`.
public struct ThreadSetNameResponse: ProtocolObject {
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

/// The `threadSettings` of `ThreadSettingsUpdatedNotification`.
public struct ThreadSettings: ProtocolObject {
    /// `approvalPolicy`
    public var approvalPolicy: AskForApproval
    /// `approvalsReviewer`
    public var approvalsReviewer: ApprovalsReviewer
    /// `collaborationMode`
    public var collaborationMode: CollaborationMode
    /// `cwd`
    public var cwd: AbsolutePathBuf
    /// `model`
    public var model: String
    /// `modelProvider`
    public var modelProvider: String
    /// `sandboxPolicy`
    public var sandboxPolicy: SandboxPolicy
    /// `activePermissionProfile`
    public var activePermissionProfile: ActivePermissionProfile?
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    public var disabledPluginIds: [String]?
    /// `effort`
    public var effort: ReasoningEffort?
    /// @deprecated Always `explicitRequestOnly`. Use `effort` for Ultra behavior.
    public var multiAgentMode: MultiAgentMode?
    /// @deprecated Reports the saved setting; `friendly` and `pragmatic` no longer select a style.
    public var personality: Personality?
    /// `serviceTier`
    public var serviceTier: String?
    /// `summary`
    public var summary: ReasoningSummary?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        approvalPolicy: AskForApproval,
        approvalsReviewer: ApprovalsReviewer,
        collaborationMode: CollaborationMode,
        cwd: AbsolutePathBuf,
        model: String,
        modelProvider: String,
        sandboxPolicy: SandboxPolicy,
        activePermissionProfile: ActivePermissionProfile? = nil,
        disabledPluginIds: [String]? = nil,
        effort: ReasoningEffort? = nil,
        multiAgentMode: MultiAgentMode? = nil,
        personality: Personality? = nil,
        serviceTier: String? = nil,
        summary: ReasoningSummary? = nil,
        others: [String: JSON] = [:]
    ) {
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.collaborationMode = collaborationMode
        self.cwd = cwd
        self.model = model
        self.modelProvider = modelProvider
        self.sandboxPolicy = sandboxPolicy
        self.activePermissionProfile = activePermissionProfile
        self.disabledPluginIds = disabledPluginIds
        self.effort = effort
        self.multiAgentMode = multiAgentMode
        self.personality = personality
        self.serviceTier = serviceTier
        self.summary = summary
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.approvalPolicy = try members.required("approvalPolicy")
        self.approvalsReviewer = try members.required("approvalsReviewer")
        self.collaborationMode = try members.required("collaborationMode")
        self.cwd = try members.required("cwd")
        self.model = try members.required("model")
        self.modelProvider = try members.required("modelProvider")
        self.sandboxPolicy = try members.required("sandboxPolicy")
        self.activePermissionProfile = try members.optional("activePermissionProfile")
        self.disabledPluginIds = try members.optional("disabledPluginIds")
        self.effort = try members.optional("effort")
        self.multiAgentMode = try members.optional("multiAgentMode")
        self.personality = try members.optional("personality")
        self.serviceTier = try members.optional("serviceTier")
        self.summary = try members.optional("summary")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("approvalPolicy", self.approvalPolicy)
        try members.required("approvalsReviewer", self.approvalsReviewer)
        try members.required("collaborationMode", self.collaborationMode)
        try members.required("cwd", self.cwd)
        try members.required("model", self.model)
        try members.required("modelProvider", self.modelProvider)
        try members.required("sandboxPolicy", self.sandboxPolicy)
        try members.optional("activePermissionProfile", self.activePermissionProfile)
        try members.optional("disabledPluginIds", self.disabledPluginIds)
        try members.optional("effort", self.effort)
        try members.optional("multiAgentMode", self.multiAgentMode)
        try members.optional("personality", self.personality)
        try members.optional("serviceTier", self.serviceTier)
        try members.optional("summary", self.summary)
    }
}

/// What `thread/settings/update` takes.
public struct ThreadSettingsUpdateParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// Override the approval policy for subsequent turns.
    public var approvalPolicy: AskForApproval?
    /// Override where approval requests are routed for subsequent turns.
    public var approvalsReviewer: ApprovalsReviewer?
    /// EXPERIMENTAL - Set a pre-set collaboration mode for subsequent turns.
    ///
    /// For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the selected mode".
    public var collaborationMode: CollaborationMode?
    /// Override the working directory for subsequent turns.
    public var cwd: String?
    /// Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
    public var disabledPluginIds: [String]?
    /// Override the reasoning effort for subsequent turns.
    public var effort: ReasoningEffort?
    /// Override the model for subsequent turns.
    public var model: String?
    /// @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
    public var multiAgentMode: MultiAgentMode?
    /// Select a named permissions profile id for subsequent turns. Cannot be combined with `sandboxPolicy`.
    public var permissions: String?
    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
    public var personality: Personality?
    /// Override the sandbox policy for subsequent turns.
    public var sandboxPolicy: SandboxPolicy?
    /// Override the service tier for subsequent turns. `null` clears the current service tier; omission leaves it unchanged.
    public var serviceTier: String?
    /// Override the reasoning summary for subsequent turns.
    public var summary: ReasoningSummary?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        approvalPolicy: AskForApproval? = nil,
        approvalsReviewer: ApprovalsReviewer? = nil,
        collaborationMode: CollaborationMode? = nil,
        cwd: String? = nil,
        disabledPluginIds: [String]? = nil,
        effort: ReasoningEffort? = nil,
        model: String? = nil,
        multiAgentMode: MultiAgentMode? = nil,
        permissions: String? = nil,
        personality: Personality? = nil,
        sandboxPolicy: SandboxPolicy? = nil,
        serviceTier: String? = nil,
        summary: ReasoningSummary? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.collaborationMode = collaborationMode
        self.cwd = cwd
        self.disabledPluginIds = disabledPluginIds
        self.effort = effort
        self.model = model
        self.multiAgentMode = multiAgentMode
        self.permissions = permissions
        self.personality = personality
        self.sandboxPolicy = sandboxPolicy
        self.serviceTier = serviceTier
        self.summary = summary
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.approvalPolicy = try members.optional("approvalPolicy")
        self.approvalsReviewer = try members.optional("approvalsReviewer")
        self.collaborationMode = try members.optional("collaborationMode")
        self.cwd = try members.optional("cwd")
        self.disabledPluginIds = try members.optional("disabledPluginIds")
        self.effort = try members.optional("effort")
        self.model = try members.optional("model")
        self.multiAgentMode = try members.optional("multiAgentMode")
        self.permissions = try members.optional("permissions")
        self.personality = try members.optional("personality")
        self.sandboxPolicy = try members.optional("sandboxPolicy")
        self.serviceTier = try members.optional("serviceTier")
        self.summary = try members.optional("summary")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("approvalPolicy", self.approvalPolicy)
        try members.optional("approvalsReviewer", self.approvalsReviewer)
        try members.optional("collaborationMode", self.collaborationMode)
        try members.optional("cwd", self.cwd)
        try members.optional("disabledPluginIds", self.disabledPluginIds)
        try members.optional("effort", self.effort)
        try members.optional("model", self.model)
        try members.optional("multiAgentMode", self.multiAgentMode)
        try members.optional("permissions", self.permissions)
        try members.optional("personality", self.personality)
        try members.optional("sandboxPolicy", self.sandboxPolicy)
        try members.optional("serviceTier", self.serviceTier)
        try members.optional("summary", self.summary)
    }
}

/// The answer to `thread/settings/update`.
public struct ThreadSettingsUpdateResponse: ProtocolObject {
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

/// What `thread/settings/updated` tells.
public struct ThreadSettingsUpdatedNotification: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `threadSettings`
    public var threadSettings: ThreadSettings
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        threadSettings: ThreadSettings,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.threadSettings = threadSettings
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.threadSettings = try members.required("threadSettings")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.required("threadSettings", self.threadSettings)
    }
}

/// What `thread/shellCommand` takes.
public struct ThreadShellCommandParams: ProtocolObject {
    /// Shell command string evaluated by the thread's configured shell. Unlike `command/exec`, this intentionally preserves shell syntax such as pipes, redirects, and quoting. This runs unsandboxed with full access rather than inheriting the thread sandbox policy.
    public var command: String
    /// `threadId`
    public var threadID: String
    /// Maximum execution time in milliseconds. Defaults to one hour when omitted or null. Must be non-negative; zero requests an immediate timeout, not unlimited execution. Does not affect the immediate RPC acknowledgement.
    public var timeoutMs: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        command: String,
        threadID: String,
        timeoutMs: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.threadID = threadID
        self.timeoutMs = timeoutMs
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.command = try members.required("command")
        self.threadID = try members.required("threadId")
        self.timeoutMs = try members.optional("timeoutMs")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("command", self.command)
        try members.required("threadId", self.threadID)
        try members.optional("timeoutMs", self.timeoutMs)
    }
}

/// The answer to `thread/shellCommand`.
public struct ThreadShellCommandResponse: ProtocolObject {
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

/// The `sortKey` of `ThreadListParams`.
public enum ThreadSortKey: OpenSet {
    /// `created_at`
    case createdAt
    /// `updated_at`
    case updatedAt
    /// `recency_at`
    case recencyAt
    /// `section_position`
    case sectionPosition
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "created_at": self = .createdAt
        case "updated_at": self = .updatedAt
        case "recency_at": self = .recencyAt
        case "section_position": self = .sectionPosition
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .createdAt: "created_at"
        case .updatedAt: "updated_at"
        case .recencyAt: "recency_at"
        case .sectionPosition: "section_position"
        case .unrecognized(let word): word
        }
    }
}

/// The `threadSource` of `ThreadInfo`, `ThreadForkParams` and `ThreadStartParams`.
public typealias ThreadSource = String

/// One of the `sourceKinds` of `ThreadListParams` and `ThreadSearchParams`.
public enum ThreadSourceKind: OpenSet {
    /// `cli`
    case cli
    /// `vscode`
    case vscode
    /// `exec`
    case exec
    /// `appServer`
    case appServer
    /// `subAgent`
    case subAgent
    /// `subAgentReview`
    case subAgentReview
    /// `subAgentCompact`
    case subAgentCompact
    /// `subAgentThreadSpawn`
    case subAgentThreadSpawn
    /// `subAgentOther`
    case subAgentOther
    /// `unknown`
    case unknown
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "cli": self = .cli
        case "vscode": self = .vscode
        case "exec": self = .exec
        case "appServer": self = .appServer
        case "subAgent": self = .subAgent
        case "subAgentReview": self = .subAgentReview
        case "subAgentCompact": self = .subAgentCompact
        case "subAgentThreadSpawn": self = .subAgentThreadSpawn
        case "subAgentOther": self = .subAgentOther
        case "unknown": self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .cli: "cli"
        case .vscode: "vscode"
        case .exec: "exec"
        case .appServer: "appServer"
        case .subAgent: "subAgent"
        case .subAgentReview: "subAgentReview"
        case .subAgentCompact: "subAgentCompact"
        case .subAgentThreadSpawn: "subAgentThreadSpawn"
        case .subAgentOther: "subAgentOther"
        case .unknown: "unknown"
        case .unrecognized(let word): word
        }
    }
}

/// The `thread_spawn` of `SubAgentSource`.
public struct ThreadSpawnSubAgentSource: ProtocolObject {
    /// `depth`
    public var depth: Int32
    /// `parent_thread_id`
    public var parentThreadID: ThreadID
    /// `agent_nickname`
    public var agentNickname: String?
    /// `agent_path`
    public var agentPath: AgentPath?
    /// `agent_role`
    public var agentRole: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        depth: Int32,
        parentThreadID: ThreadID,
        agentNickname: String? = nil,
        agentPath: AgentPath? = nil,
        agentRole: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.depth = depth
        self.parentThreadID = parentThreadID
        self.agentNickname = agentNickname
        self.agentPath = agentPath
        self.agentRole = agentRole
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.depth = try members.required("depth")
        self.parentThreadID = try members.required("parent_thread_id")
        self.agentNickname = try members.optional("agent_nickname")
        self.agentPath = try members.optional("agent_path")
        self.agentRole = try members.optional("agent_role")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("depth", self.depth)
        try members.required("parent_thread_id", self.parentThreadID)
        try members.optional("agent_nickname", self.agentNickname)
        try members.optional("agent_path", self.agentPath)
        try members.optional("agent_role", self.agentRole)
    }
}

/// What `thread/start` takes.
public struct ThreadStartParams: ProtocolObject {
    /// Allow a provider with an authoritative static model catalog to replace an unavailable requested model with its default.
    public var allowProviderModelFallback: Bool?
    /// `approvalPolicy`
    public var approvalPolicy: AskForApproval?
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    public var approvalsReviewer: ApprovalsReviewer?
    /// `baseInstructions`
    public var baseInstructions: String?
    /// `config`
    public var config: [String: JSON]?
    /// `cwd`
    public var cwd: String?
    /// Initial Daybreak choice for this persistent thread. Omitted or null leaves it unset. This does not select a turn's `cyberAccessProgram` or grant access. Not supported for ephemeral threads.
    public var daybreakEnabled: Bool?
    /// `developerInstructions`
    public var developerInstructions: String?
    /// `dynamicTools`
    public var dynamicTools: [DynamicToolSpec]?
    /// Optional sticky environments for this thread.
    ///
    /// Omitted selects the default environment when environment access is enabled. Empty disables environment access for turns that do not provide a turn override. Non-empty selects the first environment as the current turn environment.
    public var environments: [TurnEnvironmentParams]?
    /// `ephemeral`
    public var ephemeral: Bool?
    /// If true, opt into emitting raw Responses API items on the event stream. This is for internal use only (e.g. Codex Cloud).
    public var experimentalRawEvents: Bool?
    /// Persisted thread history contract to use for this new thread.
    public var historyMode: ThreadHistoryMode?
    /// Test-only experimental field used to validate experimental gating and schema filtering behavior in a stable way.
    public var mockExperimentalField: String?
    /// `model`
    public var model: String?
    /// `modelProvider`
    public var modelProvider: String?
    /// @deprecated Ignored. Use Ultra reasoning effort for proactive multi-agent behavior.
    public var multiAgentMode: MultiAgentMode?
    /// Named profile id for this thread. Cannot be combined with `sandbox`.
    public var permissions: String?
    /// @deprecated `friendly` and `pragmatic` no longer select a style.
    public var personality: Personality?
    /// Optional project identity for this new thread. Durable threads persist the assignment; ephemeral threads expose it only in live responses.
    public var projectID: String?
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    public var runtimeWorkspaceRoots: [AbsolutePathBuf]?
    /// `sandbox`
    public var sandbox: SandboxMode?
    /// Capability roots selected for this thread by the hosting platform.
    public var selectedCapabilityRoots: [SelectedCapabilityRoot]?
    /// `serviceName`
    public var serviceName: String?
    /// `serviceTier`
    public var serviceTier: String?
    /// `sessionStartSource`
    public var sessionStartSource: ThreadStartSource?
    /// Optional client-supplied analytics source classification for this thread.
    public var threadSource: ThreadSource?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        allowProviderModelFallback: Bool? = nil,
        approvalPolicy: AskForApproval? = nil,
        approvalsReviewer: ApprovalsReviewer? = nil,
        baseInstructions: String? = nil,
        config: [String: JSON]? = nil,
        cwd: String? = nil,
        daybreakEnabled: Bool? = nil,
        developerInstructions: String? = nil,
        dynamicTools: [DynamicToolSpec]? = nil,
        environments: [TurnEnvironmentParams]? = nil,
        ephemeral: Bool? = nil,
        experimentalRawEvents: Bool? = nil,
        historyMode: ThreadHistoryMode? = nil,
        mockExperimentalField: String? = nil,
        model: String? = nil,
        modelProvider: String? = nil,
        multiAgentMode: MultiAgentMode? = nil,
        permissions: String? = nil,
        personality: Personality? = nil,
        projectID: String? = nil,
        runtimeWorkspaceRoots: [AbsolutePathBuf]? = nil,
        sandbox: SandboxMode? = nil,
        selectedCapabilityRoots: [SelectedCapabilityRoot]? = nil,
        serviceName: String? = nil,
        serviceTier: String? = nil,
        sessionStartSource: ThreadStartSource? = nil,
        threadSource: ThreadSource? = nil,
        others: [String: JSON] = [:]
    ) {
        self.allowProviderModelFallback = allowProviderModelFallback
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.baseInstructions = baseInstructions
        self.config = config
        self.cwd = cwd
        self.daybreakEnabled = daybreakEnabled
        self.developerInstructions = developerInstructions
        self.dynamicTools = dynamicTools
        self.environments = environments
        self.ephemeral = ephemeral
        self.experimentalRawEvents = experimentalRawEvents
        self.historyMode = historyMode
        self.mockExperimentalField = mockExperimentalField
        self.model = model
        self.modelProvider = modelProvider
        self.multiAgentMode = multiAgentMode
        self.permissions = permissions
        self.personality = personality
        self.projectID = projectID
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.sandbox = sandbox
        self.selectedCapabilityRoots = selectedCapabilityRoots
        self.serviceName = serviceName
        self.serviceTier = serviceTier
        self.sessionStartSource = sessionStartSource
        self.threadSource = threadSource
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.allowProviderModelFallback = try members.optional("allowProviderModelFallback")
        self.approvalPolicy = try members.optional("approvalPolicy")
        self.approvalsReviewer = try members.optional("approvalsReviewer")
        self.baseInstructions = try members.optional("baseInstructions")
        self.config = try members.optional("config")
        self.cwd = try members.optional("cwd")
        self.daybreakEnabled = try members.optional("daybreakEnabled")
        self.developerInstructions = try members.optional("developerInstructions")
        self.dynamicTools = try members.optional("dynamicTools")
        self.environments = try members.optional("environments")
        self.ephemeral = try members.optional("ephemeral")
        self.experimentalRawEvents = try members.optional("experimentalRawEvents")
        self.historyMode = try members.optional("historyMode")
        self.mockExperimentalField = try members.optional("mockExperimentalField")
        self.model = try members.optional("model")
        self.modelProvider = try members.optional("modelProvider")
        self.multiAgentMode = try members.optional("multiAgentMode")
        self.permissions = try members.optional("permissions")
        self.personality = try members.optional("personality")
        self.projectID = try members.optional("projectId")
        self.runtimeWorkspaceRoots = try members.optional("runtimeWorkspaceRoots")
        self.sandbox = try members.optional("sandbox")
        self.selectedCapabilityRoots = try members.optional("selectedCapabilityRoots")
        self.serviceName = try members.optional("serviceName")
        self.serviceTier = try members.optional("serviceTier")
        self.sessionStartSource = try members.optional("sessionStartSource")
        self.threadSource = try members.optional("threadSource")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("allowProviderModelFallback", self.allowProviderModelFallback)
        try members.optional("approvalPolicy", self.approvalPolicy)
        try members.optional("approvalsReviewer", self.approvalsReviewer)
        try members.optional("baseInstructions", self.baseInstructions)
        try members.optional("config", self.config)
        try members.optional("cwd", self.cwd)
        try members.optional("daybreakEnabled", self.daybreakEnabled)
        try members.optional("developerInstructions", self.developerInstructions)
        try members.optional("dynamicTools", self.dynamicTools)
        try members.optional("environments", self.environments)
        try members.optional("ephemeral", self.ephemeral)
        try members.optional("experimentalRawEvents", self.experimentalRawEvents)
        try members.optional("historyMode", self.historyMode)
        try members.optional("mockExperimentalField", self.mockExperimentalField)
        try members.optional("model", self.model)
        try members.optional("modelProvider", self.modelProvider)
        try members.optional("multiAgentMode", self.multiAgentMode)
        try members.optional("permissions", self.permissions)
        try members.optional("personality", self.personality)
        try members.optional("projectId", self.projectID)
        try members.optional("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
        try members.optional("sandbox", self.sandbox)
        try members.optional("selectedCapabilityRoots", self.selectedCapabilityRoots)
        try members.optional("serviceName", self.serviceName)
        try members.optional("serviceTier", self.serviceTier)
        try members.optional("sessionStartSource", self.sessionStartSource)
        try members.optional("threadSource", self.threadSource)
    }
}

/// The answer to `thread/start`.
public struct ThreadStartResponse: ProtocolObject {
    /// `approvalPolicy`
    public var approvalPolicy: AskForApproval
    /// Reviewer currently used for approval requests on this thread.
    public var approvalsReviewer: ApprovalsReviewer
    /// `cwd`
    public var cwd: AbsolutePathBuf
    /// `model`
    public var model: String
    /// `modelProvider`
    public var modelProvider: String
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
    public var sandbox: SandboxPolicy
    /// `thread`
    public var thread: ThreadInfo
    /// Named or implicit built-in profile that produced the active permissions, when known.
    public var activePermissionProfile: ActivePermissionProfile?
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    public var disabledPluginIds: [String]?
    /// Environment-native paths to instruction source files currently loaded for this thread.
    public var instructionSources: [LegacyAppPathString]?
    /// @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    public var multiAgentMode: MultiAgentMode?
    /// `reasoningEffort`
    public var reasoningEffort: ReasoningEffort?
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    public var runtimeWorkspaceRoots: [AbsolutePathBuf]?
    /// `serviceTier`
    public var serviceTier: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        approvalPolicy: AskForApproval,
        approvalsReviewer: ApprovalsReviewer,
        cwd: AbsolutePathBuf,
        model: String,
        modelProvider: String,
        sandbox: SandboxPolicy,
        thread: ThreadInfo,
        activePermissionProfile: ActivePermissionProfile? = nil,
        disabledPluginIds: [String]? = nil,
        instructionSources: [LegacyAppPathString]? = nil,
        multiAgentMode: MultiAgentMode? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        runtimeWorkspaceRoots: [AbsolutePathBuf]? = nil,
        serviceTier: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.cwd = cwd
        self.model = model
        self.modelProvider = modelProvider
        self.sandbox = sandbox
        self.thread = thread
        self.activePermissionProfile = activePermissionProfile
        self.disabledPluginIds = disabledPluginIds
        self.instructionSources = instructionSources
        self.multiAgentMode = multiAgentMode
        self.reasoningEffort = reasoningEffort
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.serviceTier = serviceTier
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.approvalPolicy = try members.required("approvalPolicy")
        self.approvalsReviewer = try members.required("approvalsReviewer")
        self.cwd = try members.required("cwd")
        self.model = try members.required("model")
        self.modelProvider = try members.required("modelProvider")
        self.sandbox = try members.required("sandbox")
        self.thread = try members.required("thread")
        self.activePermissionProfile = try members.optional("activePermissionProfile")
        self.disabledPluginIds = try members.optional("disabledPluginIds")
        self.instructionSources = try members.optional("instructionSources")
        self.multiAgentMode = try members.optional("multiAgentMode")
        self.reasoningEffort = try members.optional("reasoningEffort")
        self.runtimeWorkspaceRoots = try members.optional("runtimeWorkspaceRoots")
        self.serviceTier = try members.optional("serviceTier")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("approvalPolicy", self.approvalPolicy)
        try members.required("approvalsReviewer", self.approvalsReviewer)
        try members.required("cwd", self.cwd)
        try members.required("model", self.model)
        try members.required("modelProvider", self.modelProvider)
        try members.required("sandbox", self.sandbox)
        try members.required("thread", self.thread)
        try members.optional("activePermissionProfile", self.activePermissionProfile)
        try members.optional("disabledPluginIds", self.disabledPluginIds)
        try members.optional("instructionSources", self.instructionSources)
        try members.optional("multiAgentMode", self.multiAgentMode)
        try members.optional("reasoningEffort", self.reasoningEffort)
        try members.optional("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
        try members.optional("serviceTier", self.serviceTier)
    }
}

/// The `sessionStartSource` of `ThreadStartParams`.
public enum ThreadStartSource: OpenSet {
    /// `startup`
    case startup
    /// `clear`
    case clear
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "startup": self = .startup
        case "clear": self = .clear
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .startup: "startup"
        case .clear: "clear"
        case .unrecognized(let word): word
        }
    }
}

/// Explicitly marked unread, including when the thread has no turns.
public struct ThreadStartThreadUnreadPosition: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "threadStart")
    }
}

/// What `thread/started` tells.
public struct ThreadStartedNotification: ProtocolObject {
    /// `thread`
    public var thread: ThreadInfo
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        thread: ThreadInfo,
        others: [String: JSON] = [:]
    ) {
        self.thread = thread
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.thread = try members.required("thread")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("thread", self.thread)
    }
}

/// The `status` of `ThreadInfo` and `ThreadStatusChangedNotification`.
public indirect enum ThreadStatus: ProtocolUnion {
    /// The case `notLoaded` of `ThreadStatus`.
    case notLoaded(NotLoadedThreadStatus)
    /// The case `idle` of `ThreadStatus`.
    case idle(IdleThreadStatus)
    /// The case `systemError` of `ThreadStatus`.
    case systemError(SystemErrorThreadStatus)
    /// The case `active` of `ThreadStatus`.
    case active(ActiveThreadStatus)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "notLoaded": if let value = try? NotLoadedThreadStatus(from: decoder) { self = .notLoaded(value); return }
        case "idle": if let value = try? IdleThreadStatus(from: decoder) { self = .idle(value); return }
        case "systemError": if let value = try? SystemErrorThreadStatus(from: decoder) { self = .systemError(value); return }
        case "active": if let value = try? ActiveThreadStatus(from: decoder) { self = .active(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .notLoaded(let value): try value.encode(to: encoder)
        case .idle(let value): try value.encode(to: encoder)
        case .systemError(let value): try value.encode(to: encoder)
        case .active(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// What `thread/status/changed` tells.
public struct ThreadStatusChangedNotification: ProtocolObject {
    /// `status`
    public var status: ThreadStatus
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        status: ThreadStatus,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.status = status
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.status = try members.required("status")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("status", self.status)
        try members.required("threadId", self.threadID)
    }
}

/// EXPERIMENTAL - one item or turn boundary in canonical rollout order.
public indirect enum ThreadTimelineEntry: ProtocolUnion {
    /// The case `item` of `ThreadTimelineEntry`.
    case item(ItemThreadTimelineEntry)
    /// The case `realtime` of `ThreadTimelineEntry`.
    case realtime(RealtimeThreadTimelineEntry)
    /// The case `turnStarted` of `ThreadTimelineEntry`.
    case turnStarted(TurnStartedThreadTimelineEntry)
    /// The case `turnCompleted` of `ThreadTimelineEntry`.
    case turnCompleted(TurnCompletedThreadTimelineEntry)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "item": if let value = try? ItemThreadTimelineEntry(from: decoder) { self = .item(value); return }
        case "realtime": if let value = try? RealtimeThreadTimelineEntry(from: decoder) { self = .realtime(value); return }
        case "turnStarted": if let value = try? TurnStartedThreadTimelineEntry(from: decoder) { self = .turnStarted(value); return }
        case "turnCompleted": if let value = try? TurnCompletedThreadTimelineEntry(from: decoder) { self = .turnCompleted(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .item(let value): try value.encode(to: encoder)
        case .realtime(let value): try value.encode(to: encoder)
        case .turnStarted(let value): try value.encode(to: encoder)
        case .turnCompleted(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// EXPERIMENTAL - list ordinary and realtime thread history in rollout order.
public struct ThreadTimelineListParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `cursor`
    public var cursor: String?
    /// `limit`
    public var limit: UInt32?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        cursor: String? = nil,
        limit: UInt32? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.cursor = cursor
        self.limit = limit
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.cursor = try members.optional("cursor")
        self.limit = try members.optional("limit")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("cursor", self.cursor)
        try members.optional("limit", self.limit)
    }
}

/// EXPERIMENTAL - a bounded timeline page with its resolved opening voice state.
public struct ThreadTimelineListResponse: ProtocolObject {
    /// `data`
    public var data: [ThreadTimelineEntry]
    /// `activeRealtimeSessionAtPageStart`
    public var activeRealtimeSessionAtPageStart: String?
    /// `nextCursor`
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [ThreadTimelineEntry],
        activeRealtimeSessionAtPageStart: String? = nil,
        nextCursor: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.data = data
        self.activeRealtimeSessionAtPageStart = activeRealtimeSessionAtPageStart
        self.nextCursor = nextCursor
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.data = try members.required("data")
        self.activeRealtimeSessionAtPageStart = try members.optional("activeRealtimeSessionAtPageStart")
        self.nextCursor = try members.optional("nextCursor")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("data", self.data)
        try members.optional("activeRealtimeSessionAtPageStart", self.activeRealtimeSessionAtPageStart)
        try members.optional("nextCursor", self.nextCursor)
    }
}

/// The `tokenUsage` of `ThreadTokenUsageUpdatedNotification`.
public struct ThreadTokenUsage: ProtocolObject {
    /// `last`
    public var last: TokenUsageBreakdown
    /// `total`
    public var total: TokenUsageBreakdown
    /// `modelContextWindow`
    public var modelContextWindow: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        last: TokenUsageBreakdown,
        total: TokenUsageBreakdown,
        modelContextWindow: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.last = last
        self.total = total
        self.modelContextWindow = modelContextWindow
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.last = try members.required("last")
        self.total = try members.required("total")
        self.modelContextWindow = try members.optional("modelContextWindow")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("last", self.last)
        try members.required("total", self.total)
        try members.optional("modelContextWindow", self.modelContextWindow)
    }
}

/// What `thread/tokenUsage/updated` tells.
public struct ThreadTokenUsageUpdatedNotification: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `tokenUsage`
    public var tokenUsage: ThreadTokenUsage
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        tokenUsage: ThreadTokenUsage,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.tokenUsage = tokenUsage
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.tokenUsage = try members.required("tokenUsage")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.required("tokenUsage", self.tokenUsage)
        try members.required("turnId", self.turnID)
    }
}

/// What `thread/turns/list` takes.
public struct ThreadTurnsListParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// Opaque cursor to pass to the next call to continue after the last turn.
    public var cursor: String?
    /// How much item detail to include for each returned turn; defaults to summary.
    public var itemsView: TurnItemsView?
    /// Optional turn page size.
    public var limit: UInt32?
    /// Optional turn pagination direction; defaults to descending.
    public var sortDirection: SortDirection?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        cursor: String? = nil,
        itemsView: TurnItemsView? = nil,
        limit: UInt32? = nil,
        sortDirection: SortDirection? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.cursor = cursor
        self.itemsView = itemsView
        self.limit = limit
        self.sortDirection = sortDirection
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.cursor = try members.optional("cursor")
        self.itemsView = try members.optional("itemsView")
        self.limit = try members.optional("limit")
        self.sortDirection = try members.optional("sortDirection")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("cursor", self.cursor)
        try members.optional("itemsView", self.itemsView)
        try members.optional("limit", self.limit)
        try members.optional("sortDirection", self.sortDirection)
    }
}

/// The answer to `thread/turns/list`.
public struct ThreadTurnsListResponse: ProtocolObject {
    /// `data`
    public var data: [Turn]
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one turn. Use it with the opposite `sortDirection` to include the anchor turn again and catch updates to that turn.
    public var backwardsCursor: String?
    /// Opaque cursor to pass to the next call to continue after the last turn. if None, there are no more turns to return.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [Turn],
        backwardsCursor: String? = nil,
        nextCursor: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.data = data
        self.backwardsCursor = backwardsCursor
        self.nextCursor = nextCursor
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.data = try members.required("data")
        self.backwardsCursor = try members.optional("backwardsCursor")
        self.nextCursor = try members.optional("nextCursor")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("data", self.data)
        try members.optional("backwardsCursor", self.backwardsCursor)
        try members.optional("nextCursor", self.nextCursor)
    }
}

/// What `thread/unarchive` takes.
public struct ThreadUnarchiveParams: ProtocolObject {
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

/// The answer to `thread/unarchive`.
public struct ThreadUnarchiveResponse: ProtocolObject {
    /// `thread`
    public var thread: ThreadInfo
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        thread: ThreadInfo,
        others: [String: JSON] = [:]
    ) {
        self.thread = thread
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.thread = try members.required("thread")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("thread", self.thread)
    }
}

/// What `thread/unarchived` tells.
public struct ThreadUnarchivedNotification: ProtocolObject {
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

/// The `firstUnread` of `ThreadReadState`.
public indirect enum ThreadUnreadPosition: ProtocolUnion {
    /// Explicitly marked unread, including when the thread has no turns.
    case threadStart(ThreadStartThreadUnreadPosition)
    /// The earliest completed result needing attention.
    case turn(TurnThreadUnreadPosition)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "threadStart": if let value = try? ThreadStartThreadUnreadPosition(from: decoder) { self = .threadStart(value); return }
        case "turn": if let value = try? TurnThreadUnreadPosition(from: decoder) { self = .turn(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .threadStart(let value): try value.encode(to: encoder)
        case .turn(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// What `thread/unsubscribe` takes.
public struct ThreadUnsubscribeParams: ProtocolObject {
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

/// The answer to `thread/unsubscribe`.
public struct ThreadUnsubscribeResponse: ProtocolObject {
    /// `status`
    public var status: ThreadUnsubscribeStatus
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        status: ThreadUnsubscribeStatus,
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

/// The `status` of `ThreadUnsubscribeResponse`.
public enum ThreadUnsubscribeStatus: OpenSet {
    /// `notLoaded`
    case notLoaded
    /// `notSubscribed`
    case notSubscribed
    /// `unsubscribed`
    case unsubscribed
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "notLoaded": self = .notLoaded
        case "notSubscribed": self = .notSubscribed
        case "unsubscribed": self = .unsubscribed
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .notLoaded: "notLoaded"
        case .notSubscribed: "notSubscribed"
        case .unsubscribed: "unsubscribed"
        case .unrecognized(let word): word
        }
    }
}

/// The `threadUsage` of `GetAccountTokenUsageResponse`.
public struct ThreadUsage: ProtocolObject {
    /// `estimatedUsageCreditsMicros`
    public var estimatedUsageCreditsMicros: Int
    /// `groups`
    public var groups: [ThreadUsageBreakdownGroup]
    /// `threadId`
    public var threadID: String
    /// `estimatedUsageUsdMicros`
    public var estimatedUsageUsdMicros: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        estimatedUsageCreditsMicros: Int,
        groups: [ThreadUsageBreakdownGroup],
        threadID: String,
        estimatedUsageUsdMicros: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.estimatedUsageCreditsMicros = estimatedUsageCreditsMicros
        self.groups = groups
        self.threadID = threadID
        self.estimatedUsageUsdMicros = estimatedUsageUsdMicros
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.estimatedUsageCreditsMicros = try members.required("estimatedUsageCreditsMicros")
        self.groups = try members.required("groups")
        self.threadID = try members.required("threadId")
        self.estimatedUsageUsdMicros = try members.optional("estimatedUsageUsdMicros")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("estimatedUsageCreditsMicros", self.estimatedUsageCreditsMicros)
        try members.required("groups", self.groups)
        try members.required("threadId", self.threadID)
        try members.optional("estimatedUsageUsdMicros", self.estimatedUsageUsdMicros)
    }
}

/// One of the `groups` of `ThreadUsage`.
public struct ThreadUsageBreakdownGroup: ProtocolObject {
    /// `estimatedUsageCreditsMicros`
    public var estimatedUsageCreditsMicros: Int
    /// `cachedInputTokens`
    public var cachedInputTokens: Int?
    /// `inputTokens`
    public var inputTokens: Int?
    /// `model`
    public var model: String?
    /// `netNewInputTokens`
    public var netNewInputTokens: Int?
    /// `outputTokens`
    public var outputTokens: Int?
    /// `reasoningEffort`
    public var reasoningEffort: String?
    /// `speed`
    public var speed: String?
    /// `totalTokens`
    public var totalTokens: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        estimatedUsageCreditsMicros: Int,
        cachedInputTokens: Int? = nil,
        inputTokens: Int? = nil,
        model: String? = nil,
        netNewInputTokens: Int? = nil,
        outputTokens: Int? = nil,
        reasoningEffort: String? = nil,
        speed: String? = nil,
        totalTokens: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.estimatedUsageCreditsMicros = estimatedUsageCreditsMicros
        self.cachedInputTokens = cachedInputTokens
        self.inputTokens = inputTokens
        self.model = model
        self.netNewInputTokens = netNewInputTokens
        self.outputTokens = outputTokens
        self.reasoningEffort = reasoningEffort
        self.speed = speed
        self.totalTokens = totalTokens
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.estimatedUsageCreditsMicros = try members.required("estimatedUsageCreditsMicros")
        self.cachedInputTokens = try members.optional("cachedInputTokens")
        self.inputTokens = try members.optional("inputTokens")
        self.model = try members.optional("model")
        self.netNewInputTokens = try members.optional("netNewInputTokens")
        self.outputTokens = try members.optional("outputTokens")
        self.reasoningEffort = try members.optional("reasoningEffort")
        self.speed = try members.optional("speed")
        self.totalTokens = try members.optional("totalTokens")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("estimatedUsageCreditsMicros", self.estimatedUsageCreditsMicros)
        try members.optional("cachedInputTokens", self.cachedInputTokens)
        try members.optional("inputTokens", self.inputTokens)
        try members.optional("model", self.model)
        try members.optional("netNewInputTokens", self.netNewInputTokens)
        try members.optional("outputTokens", self.outputTokens)
        try members.optional("reasoningEffort", self.reasoningEffort)
        try members.optional("speed", self.speed)
        try members.optional("totalTokens", self.totalTokens)
    }
}

/// The case `tmpdir` of `FileSystemSpecialPath`.
public struct TmpdirFileSystemSpecialPath: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "kind", "tmpdir")
    }
}

/// The `last` of `ThreadTokenUsage`.
public struct TokenUsageBreakdown: ProtocolObject {
    /// `cachedInputTokens`
    public var cachedInputTokens: Int
    /// `inputTokens`
    public var inputTokens: Int
    /// `outputTokens`
    public var outputTokens: Int
    /// `reasoningOutputTokens`
    public var reasoningOutputTokens: Int
    /// `totalTokens`
    public var totalTokens: Int
    /// `cacheWriteInputTokens`
    public var cacheWriteInputTokens: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cachedInputTokens: Int,
        inputTokens: Int,
        outputTokens: Int,
        reasoningOutputTokens: Int,
        totalTokens: Int,
        cacheWriteInputTokens: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cachedInputTokens = cachedInputTokens
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.reasoningOutputTokens = reasoningOutputTokens
        self.totalTokens = totalTokens
        self.cacheWriteInputTokens = cacheWriteInputTokens
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cachedInputTokens = try members.required("cachedInputTokens")
        self.inputTokens = try members.required("inputTokens")
        self.outputTokens = try members.required("outputTokens")
        self.reasoningOutputTokens = try members.required("reasoningOutputTokens")
        self.totalTokens = try members.required("totalTokens")
        self.cacheWriteInputTokens = try members.optional("cacheWriteInputTokens")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("cachedInputTokens", self.cachedInputTokens)
        try members.required("inputTokens", self.inputTokens)
        try members.required("outputTokens", self.outputTokens)
        try members.required("reasoningOutputTokens", self.reasoningOutputTokens)
        try members.required("totalTokens", self.totalTokens)
        try members.optional("cacheWriteInputTokens", self.cacheWriteInputTokens)
    }
}

/// Definition for a tool the client can call.
public struct Tool: ProtocolObject {
    /// `inputSchema`
    public var inputSchema: JSON
    /// `name`
    public var name: String
    /// `_meta`
    public var meta: JSON?
    /// `annotations`
    public var annotations: JSON?
    /// `description`
    public var description: String?
    /// `icons`
    public var icons: [JSON]?
    /// `outputSchema`
    public var outputSchema: JSON?
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        inputSchema: JSON,
        name: String,
        meta: JSON? = nil,
        annotations: JSON? = nil,
        description: String? = nil,
        icons: [JSON]? = nil,
        outputSchema: JSON? = nil,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.inputSchema = inputSchema
        self.name = name
        self.meta = meta
        self.annotations = annotations
        self.description = description
        self.icons = icons
        self.outputSchema = outputSchema
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.inputSchema = try members.required("inputSchema")
        self.name = try members.required("name")
        self.meta = try members.optional("_meta")
        self.annotations = try members.optional("annotations")
        self.description = try members.optional("description")
        self.icons = try members.optional("icons")
        self.outputSchema = try members.optional("outputSchema")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("inputSchema", self.inputSchema)
        try members.required("name", self.name)
        try members.optional("_meta", self.meta)
        try members.optional("annotations", self.annotations)
        try members.optional("description", self.description)
        try members.optional("icons", self.icons)
        try members.optional("outputSchema", self.outputSchema)
        try members.optional("title", self.title)
    }
}

/// EXPERIMENTAL. Captures a user's answer to a request_user_input question.
public struct ToolRequestUserInputAnswer: ProtocolObject {
    /// `answers`
    public var answers: [String]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        answers: [String],
        others: [String: JSON] = [:]
    ) {
        self.answers = answers
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.answers = try members.required("answers")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("answers", self.answers)
    }
}

/// EXPERIMENTAL. Defines a single selectable option for request_user_input.
public struct ToolRequestUserInputOption: ProtocolObject {
    /// `description`
    public var description: String
    /// `label`
    public var label: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        description: String,
        label: String,
        others: [String: JSON] = [:]
    ) {
        self.description = description
        self.label = label
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.description = try members.required("description")
        self.label = try members.required("label")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("description", self.description)
        try members.required("label", self.label)
    }
}

/// EXPERIMENTAL. Params sent with a request_user_input event.
public struct ToolRequestUserInputParams: ProtocolObject {
    /// `isBlocking`
    public var isBlocking: Bool
    /// `itemId`
    public var itemID: String
    /// `questions`
    public var questions: [ToolRequestUserInputQuestion]
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// @deprecated Use `isBlocking` to decide whether the request should block.
    public var autoResolutionMs: UInt64?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        isBlocking: Bool,
        itemID: String,
        questions: [ToolRequestUserInputQuestion],
        threadID: String,
        turnID: String,
        autoResolutionMs: UInt64? = nil,
        others: [String: JSON] = [:]
    ) {
        self.isBlocking = isBlocking
        self.itemID = itemID
        self.questions = questions
        self.threadID = threadID
        self.turnID = turnID
        self.autoResolutionMs = autoResolutionMs
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.isBlocking = try members.required("isBlocking")
        self.itemID = try members.required("itemId")
        self.questions = try members.required("questions")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.autoResolutionMs = try members.optional("autoResolutionMs")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("isBlocking", self.isBlocking)
        try members.required("itemId", self.itemID)
        try members.required("questions", self.questions)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
        try members.optional("autoResolutionMs", self.autoResolutionMs)
    }
}

/// EXPERIMENTAL. Represents one request_user_input question and its required options.
public struct ToolRequestUserInputQuestion: ProtocolObject {
    /// `header`
    public var header: String
    /// `id`
    public var id: String
    /// `question`
    public var question: String
    /// `isOther`
    public var isOther: Bool?
    /// `isSecret`
    public var isSecret: Bool?
    /// `options`
    public var options: [ToolRequestUserInputOption]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        header: String,
        id: String,
        question: String,
        isOther: Bool? = nil,
        isSecret: Bool? = nil,
        options: [ToolRequestUserInputOption]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.header = header
        self.id = id
        self.question = question
        self.isOther = isOther
        self.isSecret = isSecret
        self.options = options
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.header = try members.required("header")
        self.id = try members.required("id")
        self.question = try members.required("question")
        self.isOther = try members.optional("isOther")
        self.isSecret = try members.optional("isSecret")
        self.options = try members.optional("options")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("header", self.header)
        try members.required("id", self.id)
        try members.required("question", self.question)
        try members.optional("isOther", self.isOther)
        try members.optional("isSecret", self.isSecret)
        try members.optional("options", self.options)
    }
}

/// EXPERIMENTAL. Response payload mapping question ids to answers.
public struct ToolRequestUserInputResponse: ProtocolObject {
    /// `answers`
    public var answers: [String: ToolRequestUserInputAnswer]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        answers: [String: ToolRequestUserInputAnswer],
        others: [String: JSON] = [:]
    ) {
        self.answers = answers
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.answers = try members.required("answers")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("answers", self.answers)
    }
}

/// The case `tool_search_call` of `ResponseItem`.
public struct ToolSearchCallResponseItem: ProtocolObject {
    /// `arguments`
    public var arguments: JSON
    /// `execution`
    public var execution: String
    /// `call_id`
    public var callID: String?
    /// `encrypted_content`
    public var encryptedContent: String?
    /// `id`
    public var id: String?
    /// `internal_chat_message_metadata_passthrough`
    public var internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough?
    /// `status`
    public var status: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        arguments: JSON,
        execution: String,
        callID: String? = nil,
        encryptedContent: String? = nil,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        status: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.arguments = arguments
        self.execution = execution
        self.callID = callID
        self.encryptedContent = encryptedContent
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.status = status
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.arguments = try members.required("arguments")
        self.execution = try members.required("execution")
        self.callID = try members.optional("call_id")
        self.encryptedContent = try members.optional("encrypted_content")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.status = try members.optional("status")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "tool_search_call")
        try members.required("arguments", self.arguments)
        try members.required("execution", self.execution)
        try members.optional("call_id", self.callID)
        try members.optional("encrypted_content", self.encryptedContent)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
        try members.optional("status", self.status)
    }
}

/// The case `tool_search_output` of `ResponseItem`.
public struct ToolSearchOutputResponseItem: ProtocolObject {
    /// `execution`
    public var execution: String
    /// `status`
    public var status: String
    /// `tools`
    public var tools: [JSON]
    /// `call_id`
    public var callID: String?
    /// `id`
    public var id: String?
    /// `internal_chat_message_metadata_passthrough`
    public var internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        execution: String,
        status: String,
        tools: [JSON],
        callID: String? = nil,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        others: [String: JSON] = [:]
    ) {
        self.execution = execution
        self.status = status
        self.tools = tools
        self.callID = callID
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.execution = try members.required("execution")
        self.status = try members.required("status")
        self.tools = try members.required("tools")
        self.callID = try members.optional("call_id")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "tool_search_output")
        try members.required("execution", self.execution)
        try members.required("status", self.status)
        try members.required("tools", self.tools)
        try members.optional("call_id", self.callID)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
    }
}

/// The `tools` of `Config`.
public struct ToolsV2: ProtocolObject {
    /// `web_search`
    public var webSearch: WebSearchToolConfig?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        webSearch: WebSearchToolConfig? = nil,
        others: [String: JSON] = [:]
    ) {
        self.webSearch = webSearch
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.webSearch = try members.optional("web_search")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("web_search", self.webSearch)
    }
}

/// The case `transcriptSegment` of `ThreadRealtimeItem`.
public struct TranscriptSegmentThreadRealtimeItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `realtimeSessionId`
    public var realtimeSessionID: String
    /// `role`
    public var role: ThreadRealtimeTranscriptRole
    /// `text`
    public var text: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        realtimeSessionID: String,
        role: ThreadRealtimeTranscriptRole,
        text: String,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.realtimeSessionID = realtimeSessionID
        self.role = role
        self.text = text
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.realtimeSessionID = try members.required("realtimeSessionId")
        self.role = try members.required("role")
        self.text = try members.required("text")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "transcriptSegment")
        try members.required("id", self.id)
        try members.required("realtimeSessionId", self.realtimeSessionID)
        try members.required("role", self.role)
        try members.required("text", self.text)
    }
}

/// The `turn` of `ReviewStartResponse`, `ThreadQueueStartResponse` and 3 others.
public struct Turn: ProtocolObject {
    /// Identifier for this turn. Codex-generated turn IDs are UUIDv7.
    public var id: String
    /// Thread items currently included in this turn payload.
    public var items: [ThreadItem]
    /// `status`
    public var status: TurnStatus
    /// Unix timestamp (in seconds) when the turn completed.
    public var completedAt: Int?
    /// Duration between turn start and completion in milliseconds, if known.
    public var durationMs: Int?
    /// Error associated with a failed or interrupted turn.
    public var error: TurnError?
    /// Describes how much of `items` has been loaded for this turn.
    public var itemsView: TurnItemsView?
    /// ID of the first turn in the chain of work that led to this turn. Pass this as `rootTurnId` when starting work on behalf of this turn. May be null in older history or a `review/start` response.
    public var rootTurnID: String?
    /// Unix timestamp (in seconds) when the turn started.
    public var startedAt: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        items: [ThreadItem],
        status: TurnStatus,
        completedAt: Int? = nil,
        durationMs: Int? = nil,
        error: TurnError? = nil,
        itemsView: TurnItemsView? = nil,
        rootTurnID: String? = nil,
        startedAt: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.items = items
        self.status = status
        self.completedAt = completedAt
        self.durationMs = durationMs
        self.error = error
        self.itemsView = itemsView
        self.rootTurnID = rootTurnID
        self.startedAt = startedAt
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.id = try members.required("id")
        self.items = try members.required("items")
        self.status = try members.required("status")
        self.completedAt = try members.optional("completedAt")
        self.durationMs = try members.optional("durationMs")
        self.error = try members.optional("error")
        self.itemsView = try members.optional("itemsView")
        self.rootTurnID = try members.optional("rootTurnId")
        self.startedAt = try members.optional("startedAt")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("id", self.id)
        try members.required("items", self.items)
        try members.required("status", self.status)
        try members.optional("completedAt", self.completedAt)
        try members.optional("durationMs", self.durationMs)
        try members.optional("error", self.error)
        try members.optional("itemsView", self.itemsView)
        try members.optional("rootTurnId", self.rootTurnID)
        try members.optional("startedAt", self.startedAt)
    }
}

/// What `turn/completed` tells.
public struct TurnCompletedNotification: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `turn`
    public var turn: Turn
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        turn: Turn,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.turn = turn
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.turn = try members.required("turn")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.required("turn", self.turn)
    }
}

/// The case `turnCompleted` of `ThreadTimelineEntry`.
public struct TurnCompletedThreadTimelineEntry: ProtocolObject {
    /// `position`
    public var position: UInt64
    /// `status`
    public var status: TurnStatus
    /// `turnId`
    public var turnID: String
    /// `completedAt`
    public var completedAt: Int?
    /// `durationMs`
    public var durationMs: Int?
    /// `error`
    public var error: TurnError?
    /// `startedAt`
    public var startedAt: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        position: UInt64,
        status: TurnStatus,
        turnID: String,
        completedAt: Int? = nil,
        durationMs: Int? = nil,
        error: TurnError? = nil,
        startedAt: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.position = position
        self.status = status
        self.turnID = turnID
        self.completedAt = completedAt
        self.durationMs = durationMs
        self.error = error
        self.startedAt = startedAt
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.position = try members.required("position")
        self.status = try members.required("status")
        self.turnID = try members.required("turnId")
        self.completedAt = try members.optional("completedAt")
        self.durationMs = try members.optional("durationMs")
        self.error = try members.optional("error")
        self.startedAt = try members.optional("startedAt")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "turnCompleted")
        try members.required("position", self.position)
        try members.required("status", self.status)
        try members.required("turnId", self.turnID)
        try members.optional("completedAt", self.completedAt)
        try members.optional("durationMs", self.durationMs)
        try members.optional("error", self.error)
        try members.optional("startedAt", self.startedAt)
    }
}

/// Notification that the turn-level unified diff has changed. Contains the latest aggregated diff across all file changes in the turn.
public struct TurnDiffUpdatedNotification: ProtocolObject {
    /// `diff`
    public var diff: String
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        diff: String,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.diff = diff
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.diff = try members.required("diff")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("diff", self.diff)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// One of the `environments` of `ThreadStartParams` and `TurnStartParams`.
public struct TurnEnvironmentParams: ProtocolObject {
    /// `cwd`
    public var cwd: LegacyAppPathString
    /// `environmentId`
    public var environmentID: String
    /// Environment-native runtime workspace roots. Omitted defaults to `cwd`.
    public var runtimeWorkspaceRoots: [LegacyAppPathString]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwd: LegacyAppPathString,
        environmentID: String,
        runtimeWorkspaceRoots: [LegacyAppPathString]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cwd = cwd
        self.environmentID = environmentID
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwd = try members.required("cwd")
        self.environmentID = try members.required("environmentId")
        self.runtimeWorkspaceRoots = try members.optional("runtimeWorkspaceRoots")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("cwd", self.cwd)
        try members.required("environmentId", self.environmentID)
        try members.optional("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
    }
}

/// The `error` of `ErrorNotification`, `Turn` and `TurnCompletedThreadTimelineEntry`.
public struct TurnError: ProtocolObject {
    /// `message`
    public var message: String
    /// `additionalDetails`
    public var additionalDetails: String?
    /// `codexErrorInfo`
    public var codexErrorInfo: CodexErrorInfo?
    /// Optional public explanation and continuation instruction for a misalignment block.
    public var misalignment: MisalignmentErrorDetails?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        message: String,
        additionalDetails: String? = nil,
        codexErrorInfo: CodexErrorInfo? = nil,
        misalignment: MisalignmentErrorDetails? = nil,
        others: [String: JSON] = [:]
    ) {
        self.message = message
        self.additionalDetails = additionalDetails
        self.codexErrorInfo = codexErrorInfo
        self.misalignment = misalignment
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.message = try members.required("message")
        self.additionalDetails = try members.optional("additionalDetails")
        self.codexErrorInfo = try members.optional("codexErrorInfo")
        self.misalignment = try members.optional("misalignment")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("message", self.message)
        try members.optional("additionalDetails", self.additionalDetails)
        try members.optional("codexErrorInfo", self.codexErrorInfo)
        try members.optional("misalignment", self.misalignment)
    }
}

/// What `turn/interrupt` takes.
public struct TurnInterruptParams: ProtocolObject {
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

/// The answer to `turn/interrupt`.
public struct TurnInterruptResponse: ProtocolObject {
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

/// The `itemsView` of `ThreadResumeInitialTurnsPageParams`, `ThreadTurnsListParams` and `Turn`.
public enum TurnItemsView: OpenSet {
    /// `items` was not loaded for this turn. The field is intentionally empty.
    case notLoaded
    /// `items` contains only a display summary for this turn.
    case summary
    /// `items` contains every ThreadItem available from persisted app-server history for this turn.
    case full
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "notLoaded": self = .notLoaded
        case "summary": self = .summary
        case "full": self = .full
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .notLoaded: "notLoaded"
        case .summary: "summary"
        case .full: "full"
        case .unrecognized(let word): word
        }
    }
}

/// What `turn/moderationMetadata` tells.
public struct TurnModerationMetadataNotification: ProtocolObject {
    /// `metadata`
    public var metadata: JSON
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        metadata: JSON,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.metadata = metadata
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.metadata = try members.required("metadata")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("metadata", self.metadata)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// One of the `plan` of `TurnPlanUpdatedNotification`.
public struct TurnPlanStep: ProtocolObject {
    /// `status`
    public var status: TurnPlanStepStatus
    /// `step`
    public var step: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        status: TurnPlanStepStatus,
        step: String,
        others: [String: JSON] = [:]
    ) {
        self.status = status
        self.step = step
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.status = try members.required("status")
        self.step = try members.required("step")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("status", self.status)
        try members.required("step", self.step)
    }
}

/// The `status` of `TurnPlanStep`.
public enum TurnPlanStepStatus: OpenSet {
    /// `pending`
    case pending
    /// `inProgress`
    case inProgress
    /// `completed`
    case completed
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "pending": self = .pending
        case "inProgress": self = .inProgress
        case "completed": self = .completed
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .pending: "pending"
        case .inProgress: "inProgress"
        case .completed: "completed"
        case .unrecognized(let word): word
        }
    }
}

/// What `turn/plan/updated` tells.
public struct TurnPlanUpdatedNotification: ProtocolObject {
    /// `plan`
    public var plan: [TurnPlanStep]
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// `explanation`
    public var explanation: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        plan: [TurnPlanStep],
        threadID: String,
        turnID: String,
        explanation: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.plan = plan
        self.threadID = threadID
        self.turnID = turnID
        self.explanation = explanation
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.plan = try members.required("plan")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.explanation = try members.optional("explanation")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("plan", self.plan)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
        try members.optional("explanation", self.explanation)
    }
}

/// Experimental settings changes for one running turn, not future turns. Unsupported fields are rejected rather than silently ignored. Any live task kind may accept publication. Child sessions and consumers of frozen initial settings are unchanged.
public struct TurnSettingsUpdateParams: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Changes the active turn's reviewer without changing future thread settings. Already captured steps and pending approvals retain their original reviewer.
    public var approvalsReviewer: ApprovalsReviewer?
    /// Omission or `null` leaves the effort unchanged.
    public var effort: ReasoningEffort?
    /// Omission or `null` leaves the model unchanged.
    public var model: String?
    /// `null` clears the requested tier; omission leaves it unchanged.
    public var serviceTier: String?
    /// Omission or `null` leaves the summary preference unchanged.
    public var summary: ReasoningSummary?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        turnID: String,
        approvalsReviewer: ApprovalsReviewer? = nil,
        effort: ReasoningEffort? = nil,
        model: String? = nil,
        serviceTier: String? = nil,
        summary: ReasoningSummary? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.turnID = turnID
        self.approvalsReviewer = approvalsReviewer
        self.effort = effort
        self.model = model
        self.serviceTier = serviceTier
        self.summary = summary
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.approvalsReviewer = try members.optional("approvalsReviewer")
        self.effort = try members.optional("effort")
        self.model = try members.optional("model")
        self.serviceTier = try members.optional("serviceTier")
        self.summary = try members.optional("summary")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
        try members.optional("approvalsReviewer", self.approvalsReviewer)
        try members.optional("effort", self.effort)
        try members.optional("model", self.model)
        try members.optional("serviceTier", self.serviceTier)
        try members.optional("summary", self.summary)
    }
}

/// The answer to `turn/settings/update`.
public struct TurnSettingsUpdateResponse: ProtocolObject {
    /// `status`
    public var status: TurnSettingsUpdateStatus
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        status: TurnSettingsUpdateStatus,
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

/// The `status` of `TurnSettingsUpdateResponse`.
public enum TurnSettingsUpdateStatus: OpenSet {
    /// Published for subsequent captures, even if the values were unchanged. Already captured steps are unchanged; a later inference is not guaranteed.
    case applied
    /// No matching live task remained available for publication.
    case targetUnavailable
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "applied": self = .applied
        case "targetUnavailable": self = .targetUnavailable
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .applied: "applied"
        case .targetUnavailable: "targetUnavailable"
        case .unrecognized(let word): word
        }
    }
}

/// What `turn/start` takes.
public struct TurnStartParams: ProtocolObject {
    /// `input`
    public var input: [UserInput]
    /// `threadId`
    public var threadID: String
    /// Optional client-provided context fragments keyed by an opaque source identifier.
    public var additionalContext: [String: AdditionalContextEntry]?
    /// Override the approval policy for this turn and subsequent turns.
    public var approvalPolicy: AskForApproval?
    /// Override where approval requests are routed for review on this turn and subsequent turns.
    public var approvalsReviewer: ApprovalsReviewer?
    /// `clientUserMessageId`
    public var clientUserMessageID: String?
    /// EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model, reasoning_effort, and developer instructions if set.
    ///
    /// For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the selected mode".
    public var collaborationMode: CollaborationMode?
    /// Override the working directory for this turn and subsequent turns.
    public var cwd: String?
    /// EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves automatic behavior. This does not grant access.
    public var cyberAccessProgram: CyberAccessProgram?
    /// Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
    public var disabledPluginIds: [String]?
    /// Override the reasoning effort for this turn and subsequent turns.
    public var effort: ReasoningEffort?
    /// Optional environments for this turn and subsequent turns.
    ///
    /// Omitted uses the thread sticky environments. Empty disables environment access for this turn. Non-empty selects the first environment as the current turn environment for this turn.
    public var environments: [TurnEnvironmentParams]?
    /// Override the model for this turn and subsequent turns.
    public var model: String?
    /// @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
    public var multiAgentMode: MultiAgentMode?
    /// Optional JSON Schema used to constrain the final assistant message for this turn.
    public var outputSchema: JSON?
    /// ID of the turn that caused this new turn to start.
    ///
    /// Set this when starting work on behalf of another turn, such as delegated work in a different thread. Leave unset for work started directly by the user. Ignored when this request adds input to an active turn.
    public var parentTurnID: String?
    /// Select a named permissions profile id for this turn and subsequent turns. Cannot be combined with `sandboxPolicy`.
    public var permissions: String?
    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
    public var personality: Personality?
    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata.
    ///
    /// Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.
    ///
    /// They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    public var responsesapiClientMetadata: [String: String]?
    /// ID of the first turn in the chain of work that led to this new turn.
    ///
    /// When setting `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this request adds input to an active turn.
    public var rootTurnID: String?
    /// Replace the thread's runtime workspace roots for this turn and subsequent turns. Paths must be absolute.
    public var runtimeWorkspaceRoots: [AbsolutePathBuf]?
    /// Override the sandbox policy for this turn and subsequent turns.
    public var sandboxPolicy: SandboxPolicy?
    /// Override the service tier for this turn and subsequent turns.
    public var serviceTier: String?
    /// Override the service tier only when this request starts a new turn. Use "default" for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a turn being steered.
    public var serviceTierForTurn: String?
    /// Override the reasoning summary for this turn and subsequent turns.
    public var summary: ReasoningSummary?
    /// `toolOutput`
    public var toolOutput: TurnToolOutput?
    /// Optional source classification for the caller that starts this turn. Ignored when this request steers an already-active turn.
    public var turnTrigger: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        input: [UserInput],
        threadID: String,
        additionalContext: [String: AdditionalContextEntry]? = nil,
        approvalPolicy: AskForApproval? = nil,
        approvalsReviewer: ApprovalsReviewer? = nil,
        clientUserMessageID: String? = nil,
        collaborationMode: CollaborationMode? = nil,
        cwd: String? = nil,
        cyberAccessProgram: CyberAccessProgram? = nil,
        disabledPluginIds: [String]? = nil,
        effort: ReasoningEffort? = nil,
        environments: [TurnEnvironmentParams]? = nil,
        model: String? = nil,
        multiAgentMode: MultiAgentMode? = nil,
        outputSchema: JSON? = nil,
        parentTurnID: String? = nil,
        permissions: String? = nil,
        personality: Personality? = nil,
        responsesapiClientMetadata: [String: String]? = nil,
        rootTurnID: String? = nil,
        runtimeWorkspaceRoots: [AbsolutePathBuf]? = nil,
        sandboxPolicy: SandboxPolicy? = nil,
        serviceTier: String? = nil,
        serviceTierForTurn: String? = nil,
        summary: ReasoningSummary? = nil,
        toolOutput: TurnToolOutput? = nil,
        turnTrigger: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.input = input
        self.threadID = threadID
        self.additionalContext = additionalContext
        self.approvalPolicy = approvalPolicy
        self.approvalsReviewer = approvalsReviewer
        self.clientUserMessageID = clientUserMessageID
        self.collaborationMode = collaborationMode
        self.cwd = cwd
        self.cyberAccessProgram = cyberAccessProgram
        self.disabledPluginIds = disabledPluginIds
        self.effort = effort
        self.environments = environments
        self.model = model
        self.multiAgentMode = multiAgentMode
        self.outputSchema = outputSchema
        self.parentTurnID = parentTurnID
        self.permissions = permissions
        self.personality = personality
        self.responsesapiClientMetadata = responsesapiClientMetadata
        self.rootTurnID = rootTurnID
        self.runtimeWorkspaceRoots = runtimeWorkspaceRoots
        self.sandboxPolicy = sandboxPolicy
        self.serviceTier = serviceTier
        self.serviceTierForTurn = serviceTierForTurn
        self.summary = summary
        self.toolOutput = toolOutput
        self.turnTrigger = turnTrigger
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.input = try members.required("input")
        self.threadID = try members.required("threadId")
        self.additionalContext = try members.optional("additionalContext")
        self.approvalPolicy = try members.optional("approvalPolicy")
        self.approvalsReviewer = try members.optional("approvalsReviewer")
        self.clientUserMessageID = try members.optional("clientUserMessageId")
        self.collaborationMode = try members.optional("collaborationMode")
        self.cwd = try members.optional("cwd")
        self.cyberAccessProgram = try members.optional("cyberAccessProgram")
        self.disabledPluginIds = try members.optional("disabledPluginIds")
        self.effort = try members.optional("effort")
        self.environments = try members.optional("environments")
        self.model = try members.optional("model")
        self.multiAgentMode = try members.optional("multiAgentMode")
        self.outputSchema = try members.optional("outputSchema")
        self.parentTurnID = try members.optional("parentTurnId")
        self.permissions = try members.optional("permissions")
        self.personality = try members.optional("personality")
        self.responsesapiClientMetadata = try members.optional("responsesapiClientMetadata")
        self.rootTurnID = try members.optional("rootTurnId")
        self.runtimeWorkspaceRoots = try members.optional("runtimeWorkspaceRoots")
        self.sandboxPolicy = try members.optional("sandboxPolicy")
        self.serviceTier = try members.optional("serviceTier")
        self.serviceTierForTurn = try members.optional("serviceTierForTurn")
        self.summary = try members.optional("summary")
        self.toolOutput = try members.optional("toolOutput")
        self.turnTrigger = try members.optional("turnTrigger")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("input", self.input)
        try members.required("threadId", self.threadID)
        try members.optional("additionalContext", self.additionalContext)
        try members.optional("approvalPolicy", self.approvalPolicy)
        try members.optional("approvalsReviewer", self.approvalsReviewer)
        try members.optional("clientUserMessageId", self.clientUserMessageID)
        try members.optional("collaborationMode", self.collaborationMode)
        try members.optional("cwd", self.cwd)
        try members.optional("cyberAccessProgram", self.cyberAccessProgram)
        try members.optional("disabledPluginIds", self.disabledPluginIds)
        try members.optional("effort", self.effort)
        try members.optional("environments", self.environments)
        try members.optional("model", self.model)
        try members.optional("multiAgentMode", self.multiAgentMode)
        try members.optional("outputSchema", self.outputSchema)
        try members.optional("parentTurnId", self.parentTurnID)
        try members.optional("permissions", self.permissions)
        try members.optional("personality", self.personality)
        try members.optional("responsesapiClientMetadata", self.responsesapiClientMetadata)
        try members.optional("rootTurnId", self.rootTurnID)
        try members.optional("runtimeWorkspaceRoots", self.runtimeWorkspaceRoots)
        try members.optional("sandboxPolicy", self.sandboxPolicy)
        try members.optional("serviceTier", self.serviceTier)
        try members.optional("serviceTierForTurn", self.serviceTierForTurn)
        try members.optional("summary", self.summary)
        try members.optional("toolOutput", self.toolOutput)
        try members.optional("turnTrigger", self.turnTrigger)
    }
}

/// The answer to `turn/start`.
public struct TurnStartResponse: ProtocolObject {
    /// `turn`
    public var turn: Turn
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        turn: Turn,
        others: [String: JSON] = [:]
    ) {
        self.turn = turn
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.turn = try members.required("turn")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("turn", self.turn)
    }
}

/// What `turn/started` tells.
public struct TurnStartedNotification: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// `turn`
    public var turn: Turn
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        turn: Turn,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.turn = turn
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.turn = try members.required("turn")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.required("turn", self.turn)
    }
}

/// The case `turnStarted` of `ThreadTimelineEntry`.
public struct TurnStartedThreadTimelineEntry: ProtocolObject {
    /// `position`
    public var position: UInt64
    /// `turnId`
    public var turnID: String
    /// `startedAt`
    public var startedAt: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        position: UInt64,
        turnID: String,
        startedAt: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.position = position
        self.turnID = turnID
        self.startedAt = startedAt
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.position = try members.required("position")
        self.turnID = try members.required("turnId")
        self.startedAt = try members.optional("startedAt")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "turnStarted")
        try members.required("position", self.position)
        try members.required("turnId", self.turnID)
        try members.optional("startedAt", self.startedAt)
    }
}

/// The `status` of `Turn` and `TurnCompletedThreadTimelineEntry`.
public enum TurnStatus: OpenSet {
    /// `completed`
    case completed
    /// `interrupted`
    case interrupted
    /// `failed`
    case failed
    /// `inProgress`
    case inProgress
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "completed": self = .completed
        case "interrupted": self = .interrupted
        case "failed": self = .failed
        case "inProgress": self = .inProgress
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .completed: "completed"
        case .interrupted: "interrupted"
        case .failed: "failed"
        case .inProgress: "inProgress"
        case .unrecognized(let word): word
        }
    }
}

/// What `turn/steer` takes.
public struct TurnSteerParams: ProtocolObject {
    /// Required active turn id precondition. The request fails when it does not match the currently active turn.
    public var expectedTurnID: String
    /// `input`
    public var input: [UserInput]
    /// `threadId`
    public var threadID: String
    /// Optional client-provided context fragments keyed by an opaque source identifier.
    public var additionalContext: [String: AdditionalContextEntry]?
    /// `clientUserMessageId`
    public var clientUserMessageID: String?
    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata.
    ///
    /// Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.
    ///
    /// They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    public var responsesapiClientMetadata: [String: String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        expectedTurnID: String,
        input: [UserInput],
        threadID: String,
        additionalContext: [String: AdditionalContextEntry]? = nil,
        clientUserMessageID: String? = nil,
        responsesapiClientMetadata: [String: String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.expectedTurnID = expectedTurnID
        self.input = input
        self.threadID = threadID
        self.additionalContext = additionalContext
        self.clientUserMessageID = clientUserMessageID
        self.responsesapiClientMetadata = responsesapiClientMetadata
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.expectedTurnID = try members.required("expectedTurnId")
        self.input = try members.required("input")
        self.threadID = try members.required("threadId")
        self.additionalContext = try members.optional("additionalContext")
        self.clientUserMessageID = try members.optional("clientUserMessageId")
        self.responsesapiClientMetadata = try members.optional("responsesapiClientMetadata")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("expectedTurnId", self.expectedTurnID)
        try members.required("input", self.input)
        try members.required("threadId", self.threadID)
        try members.optional("additionalContext", self.additionalContext)
        try members.optional("clientUserMessageId", self.clientUserMessageID)
        try members.optional("responsesapiClientMetadata", self.responsesapiClientMetadata)
    }
}

/// The answer to `turn/steer`.
public struct TurnSteerResponse: ProtocolObject {
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("turnId", self.turnID)
    }
}

/// The earliest completed result needing attention.
public struct TurnThreadUnreadPosition: ProtocolObject {
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "turn")
        try members.required("turnId", self.turnID)
    }
}

/// The `toolOutput` of `TurnStartParams`.
public struct TurnToolOutput: ProtocolObject {
    /// `name`
    public var name: String
    /// `output`
    public var output: FunctionCallOutputBody
    /// `namespace`
    public var namespace: String?
    /// Requests retention of this output in the thread's model history.
    public var retain: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        output: FunctionCallOutputBody,
        namespace: String? = nil,
        retain: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.name = name
        self.output = output
        self.namespace = namespace
        self.retain = retain
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.name = try members.required("name")
        self.output = try members.required("output")
        self.namespace = try members.optional("namespace")
        self.retain = try members.optional("retain")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("name", self.name)
        try members.required("output", self.output)
        try members.optional("namespace", self.namespace)
        try members.optional("retain", self.retain)
    }
}

/// The `initialTurnsPage` of `ThreadResumeResponse`.
public struct TurnsPage: ProtocolObject {
    /// `data`
    public var data: [Turn]
    /// `backwardsCursor`
    public var backwardsCursor: String?
    /// `nextCursor`
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [Turn],
        backwardsCursor: String? = nil,
        nextCursor: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.data = data
        self.backwardsCursor = backwardsCursor
        self.nextCursor = nextCursor
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.data = try members.required("data")
        self.backwardsCursor = try members.optional("backwardsCursor")
        self.nextCursor = try members.optional("nextCursor")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("data", self.data)
        try members.optional("backwardsCursor", self.backwardsCursor)
        try members.optional("nextCursor", self.nextCursor)
    }
}
