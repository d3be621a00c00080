// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// What `hook/completed` tells.
public struct HookCompletedNotification: ProtocolObject {
    /// `run`
    public var run: HookRunSummary
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        run: HookRunSummary,
        threadID: String,
        turnID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.run = run
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.run = try members.required("run")
        self.threadID = try members.required("threadId")
        self.turnID = try members.optional("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("run", self.run)
        try members.required("threadId", self.threadID)
        try members.optional("turnId", self.turnID)
    }
}

/// One of the `errors` of `HooksListEntry`.
public struct HookErrorInfo: ProtocolObject {
    /// `message`
    public var message: String
    /// `path`
    public var path: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        message: String,
        path: String,
        others: [String: JSON] = [:]
    ) {
        self.message = message
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.message = try members.required("message")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("message", self.message)
        try members.required("path", self.path)
    }
}

/// The `eventName` of `AgentHookMetadata`, `CommandHookMetadata` and 4 others.
public enum HookEventName: OpenSet {
    /// `preToolUse`
    case preToolUse
    /// `permissionRequest`
    case permissionRequest
    /// `postToolUse`
    case postToolUse
    /// `preCompact`
    case preCompact
    /// `postCompact`
    case postCompact
    /// `sessionStart`
    case sessionStart
    /// `sessionEnd`
    case sessionEnd
    /// `userPromptSubmit`
    case userPromptSubmit
    /// `subagentStart`
    case subagentStart
    /// `subagentStop`
    case subagentStop
    /// `stop`
    case stop
    /// `interrupt`
    case interrupt
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "preToolUse": self = .preToolUse
        case "permissionRequest": self = .permissionRequest
        case "postToolUse": self = .postToolUse
        case "preCompact": self = .preCompact
        case "postCompact": self = .postCompact
        case "sessionStart": self = .sessionStart
        case "sessionEnd": self = .sessionEnd
        case "userPromptSubmit": self = .userPromptSubmit
        case "subagentStart": self = .subagentStart
        case "subagentStop": self = .subagentStop
        case "stop": self = .stop
        case "interrupt": self = .interrupt
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .preToolUse: "preToolUse"
        case .permissionRequest: "permissionRequest"
        case .postToolUse: "postToolUse"
        case .preCompact: "preCompact"
        case .postCompact: "postCompact"
        case .sessionStart: "sessionStart"
        case .sessionEnd: "sessionEnd"
        case .userPromptSubmit: "userPromptSubmit"
        case .subagentStart: "subagentStart"
        case .subagentStop: "subagentStop"
        case .stop: "stop"
        case .interrupt: "interrupt"
        case .unrecognized(let word): word
        }
    }
}

/// The `executionMode` of `HookRunSummary`.
public enum HookExecutionMode: OpenSet {
    /// `sync`
    case sync
    /// `async`
    case async
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "sync": self = .sync
        case "async": self = .async
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .sync: "sync"
        case .async: "async"
        case .unrecognized(let word): word
        }
    }
}

/// The `handlerType` of `HookRunSummary`.
public enum HookHandlerType: OpenSet {
    /// `command`
    case command
    /// `mcpTool`
    case mcpTool
    /// `prompt`
    case prompt
    /// `agent`
    case agent
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "command": self = .command
        case "mcpTool": self = .mcpTool
        case "prompt": self = .prompt
        case "agent": self = .agent
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .command: "command"
        case .mcpTool: "mcpTool"
        case .prompt: "prompt"
        case .agent: "agent"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `hooks` of `HooksListEntry`.
public indirect enum HookMetadata: ProtocolUnion {
    /// The case `command` of `HookMetadata`.
    case command(CommandHookMetadata)
    /// The case `mcpTool` of `HookMetadata`.
    case mcpTool(MCPToolHookMetadata)
    /// The case `prompt` of `HookMetadata`.
    case prompt(PromptHookMetadata)
    /// The case `agent` of `HookMetadata`.
    case agent(AgentHookMetadata)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `handlerType` names.
    public init(from decoder: any Decoder) throws {
        switch tag("handlerType", of: decoder) {
        case "command": if let value = try? CommandHookMetadata(from: decoder) { self = .command(value); return }
        case "mcpTool": if let value = try? MCPToolHookMetadata(from: decoder) { self = .mcpTool(value); return }
        case "prompt": if let value = try? PromptHookMetadata(from: decoder) { self = .prompt(value); return }
        case "agent": if let value = try? AgentHookMetadata(from: decoder) { self = .agent(value); return }
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

/// One of the `hooks` of `MigrationDetails`.
public struct HookMigration: ProtocolObject {
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

/// One of the `entries` of `HookRunSummary`.
public struct HookOutputEntry: ProtocolObject {
    /// `kind`
    public var kind: HookOutputEntryKind
    /// `text`
    public var text: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        kind: HookOutputEntryKind,
        text: String,
        others: [String: JSON] = [:]
    ) {
        self.kind = kind
        self.text = text
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.kind = try members.required("kind")
        self.text = try members.required("text")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("kind", self.kind)
        try members.required("text", self.text)
    }
}

/// The `kind` of `HookOutputEntry`.
public enum HookOutputEntryKind: OpenSet {
    /// `warning`
    case warning
    /// `stop`
    case stop
    /// `feedback`
    case feedback
    /// `context`
    case context
    /// `error`
    case error
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "warning": self = .warning
        case "stop": self = .stop
        case "feedback": self = .feedback
        case "context": self = .context
        case "error": self = .error
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .warning: "warning"
        case .stop: "stop"
        case .feedback: "feedback"
        case .context: "context"
        case .error: "error"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `fragments` of `HookPromptThreadItem`.
public struct HookPromptFragment: ProtocolObject {
    /// `hookRunId`
    public var hookRunID: String
    /// `text`
    public var text: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        hookRunID: String,
        text: String,
        others: [String: JSON] = [:]
    ) {
        self.hookRunID = hookRunID
        self.text = text
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.hookRunID = try members.required("hookRunId")
        self.text = try members.required("text")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("hookRunId", self.hookRunID)
        try members.required("text", self.text)
    }
}

/// The case `hookPrompt` of `ThreadItem`.
public struct HookPromptThreadItem: ProtocolObject {
    /// `fragments`
    public var fragments: [HookPromptFragment]
    /// `id`
    public var id: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        fragments: [HookPromptFragment],
        id: String,
        others: [String: JSON] = [:]
    ) {
        self.fragments = fragments
        self.id = id
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.fragments = try members.required("fragments")
        self.id = try members.required("id")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "hookPrompt")
        try members.required("fragments", self.fragments)
        try members.required("id", self.id)
    }
}

/// The `status` of `HookRunSummary`.
public enum HookRunStatus: OpenSet {
    /// `running`
    case running
    /// `completed`
    case completed
    /// `failed`
    case failed
    /// `blocked`
    case blocked
    /// `stopped`
    case stopped
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "running": self = .running
        case "completed": self = .completed
        case "failed": self = .failed
        case "blocked": self = .blocked
        case "stopped": self = .stopped
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .running: "running"
        case .completed: "completed"
        case .failed: "failed"
        case .blocked: "blocked"
        case .stopped: "stopped"
        case .unrecognized(let word): word
        }
    }
}

/// The `run` of `HookCompletedNotification` and `HookStartedNotification`.
public struct HookRunSummary: ProtocolObject {
    /// `displayOrder`
    public var displayOrder: Int
    /// `entries`
    public var entries: [HookOutputEntry]
    /// `eventName`
    public var eventName: HookEventName
    /// `executionMode`
    public var executionMode: HookExecutionMode
    /// `handlerType`
    public var handlerType: HookHandlerType
    /// `id`
    public var id: String
    /// `scope`
    public var scope: HookScope
    /// `sourcePath`
    public var sourcePath: AbsolutePathBuf
    /// `startedAt`
    public var startedAt: Int
    /// `status`
    public var status: HookRunStatus
    /// `completedAt`
    public var completedAt: Int?
    /// `durationMs`
    public var durationMs: Int?
    /// `source`
    public var source: HookSource?
    /// `statusMessage`
    public var statusMessage: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        displayOrder: Int,
        entries: [HookOutputEntry],
        eventName: HookEventName,
        executionMode: HookExecutionMode,
        handlerType: HookHandlerType,
        id: String,
        scope: HookScope,
        sourcePath: AbsolutePathBuf,
        startedAt: Int,
        status: HookRunStatus,
        completedAt: Int? = nil,
        durationMs: Int? = nil,
        source: HookSource? = nil,
        statusMessage: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.displayOrder = displayOrder
        self.entries = entries
        self.eventName = eventName
        self.executionMode = executionMode
        self.handlerType = handlerType
        self.id = id
        self.scope = scope
        self.sourcePath = sourcePath
        self.startedAt = startedAt
        self.status = status
        self.completedAt = completedAt
        self.durationMs = durationMs
        self.source = source
        self.statusMessage = statusMessage
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.displayOrder = try members.required("displayOrder")
        self.entries = try members.required("entries")
        self.eventName = try members.required("eventName")
        self.executionMode = try members.required("executionMode")
        self.handlerType = try members.required("handlerType")
        self.id = try members.required("id")
        self.scope = try members.required("scope")
        self.sourcePath = try members.required("sourcePath")
        self.startedAt = try members.required("startedAt")
        self.status = try members.required("status")
        self.completedAt = try members.optional("completedAt")
        self.durationMs = try members.optional("durationMs")
        self.source = try members.optional("source")
        self.statusMessage = try members.optional("statusMessage")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("displayOrder", self.displayOrder)
        try members.required("entries", self.entries)
        try members.required("eventName", self.eventName)
        try members.required("executionMode", self.executionMode)
        try members.required("handlerType", self.handlerType)
        try members.required("id", self.id)
        try members.required("scope", self.scope)
        try members.required("sourcePath", self.sourcePath)
        try members.required("startedAt", self.startedAt)
        try members.required("status", self.status)
        try members.optional("completedAt", self.completedAt)
        try members.optional("durationMs", self.durationMs)
        try members.optional("source", self.source)
        try members.optional("statusMessage", self.statusMessage)
    }
}

/// The `scope` of `HookRunSummary`.
public enum HookScope: OpenSet {
    /// `thread`
    case thread
    /// `turn`
    case turn
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "thread": self = .thread
        case "turn": self = .turn
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .thread: "thread"
        case .turn: "turn"
        case .unrecognized(let word): word
        }
    }
}

/// The `source` of `AgentHookMetadata`, `CommandHookMetadata` and 3 others.
public enum HookSource: OpenSet {
    /// `system`
    case system
    /// `user`
    case user
    /// `project`
    case project
    /// `mdm`
    case mdm
    /// `sessionFlags`
    case sessionFlags
    /// `plugin`
    case plugin
    /// `cloudRequirements`
    case cloudRequirements
    /// `cloudManagedConfig`
    case cloudManagedConfig
    /// `legacyManagedConfigFile`
    case legacyManagedConfigFile
    /// `legacyManagedConfigMdm`
    case legacyManagedConfigMdm
    /// `unknown`
    case unknown
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "system": self = .system
        case "user": self = .user
        case "project": self = .project
        case "mdm": self = .mdm
        case "sessionFlags": self = .sessionFlags
        case "plugin": self = .plugin
        case "cloudRequirements": self = .cloudRequirements
        case "cloudManagedConfig": self = .cloudManagedConfig
        case "legacyManagedConfigFile": self = .legacyManagedConfigFile
        case "legacyManagedConfigMdm": self = .legacyManagedConfigMdm
        case "unknown": self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .system: "system"
        case .user: "user"
        case .project: "project"
        case .mdm: "mdm"
        case .sessionFlags: "sessionFlags"
        case .plugin: "plugin"
        case .cloudRequirements: "cloudRequirements"
        case .cloudManagedConfig: "cloudManagedConfig"
        case .legacyManagedConfigFile: "legacyManagedConfigFile"
        case .legacyManagedConfigMdm: "legacyManagedConfigMdm"
        case .unknown: "unknown"
        case .unrecognized(let word): word
        }
    }
}

/// What `hook/started` tells.
public struct HookStartedNotification: ProtocolObject {
    /// `run`
    public var run: HookRunSummary
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        run: HookRunSummary,
        threadID: String,
        turnID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.run = run
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.run = try members.required("run")
        self.threadID = try members.required("threadId")
        self.turnID = try members.optional("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("run", self.run)
        try members.required("threadId", self.threadID)
        try members.optional("turnId", self.turnID)
    }
}

/// The `trustStatus` of `AgentHookMetadata`, `CommandHookMetadata` and 2 others.
public enum HookTrustStatus: OpenSet {
    /// `managed`
    case managed
    /// `untrusted`
    case untrusted
    /// `trusted`
    case trusted
    /// `modified`
    case modified
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "managed": self = .managed
        case "untrusted": self = .untrusted
        case "trusted": self = .trusted
        case "modified": self = .modified
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .managed: "managed"
        case .untrusted: "untrusted"
        case .trusted: "trusted"
        case .modified: "modified"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `data` of `HooksListResponse`.
public struct HooksListEntry: ProtocolObject {
    /// `cwd`
    public var cwd: String
    /// `errors`
    public var errors: [HookErrorInfo]
    /// `hooks`
    public var hooks: [HookMetadata]
    /// `warnings`
    public var warnings: [String]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwd: String,
        errors: [HookErrorInfo],
        hooks: [HookMetadata],
        warnings: [String],
        others: [String: JSON] = [:]
    ) {
        self.cwd = cwd
        self.errors = errors
        self.hooks = hooks
        self.warnings = warnings
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwd = try members.required("cwd")
        self.errors = try members.required("errors")
        self.hooks = try members.required("hooks")
        self.warnings = try members.required("warnings")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("cwd", self.cwd)
        try members.required("errors", self.errors)
        try members.required("hooks", self.hooks)
        try members.required("warnings", self.warnings)
    }
}

/// What `hooks/list` takes.
public struct HooksListParams: ProtocolObject {
    /// When empty, defaults to the current session working directory.
    public var cwds: [String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwds: [String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cwds = cwds
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwds = try members.optional("cwds")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cwds", self.cwds)
    }
}

/// The answer to `hooks/list`.
public struct HooksListResponse: ProtocolObject {
    /// `data`
    public var data: [HooksListEntry]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [HooksListEntry],
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

/// The case `hourly` of `ScheduledTaskSchedule`.
public struct HourlyScheduledTaskSchedule: ProtocolObject {
    /// `intervalHours`
    public var intervalHours: UInt32
    /// `days`
    public var days: [ScheduledTaskWeekday]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        intervalHours: UInt32,
        days: [ScheduledTaskWeekday]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.intervalHours = intervalHours
        self.days = days
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.intervalHours = try members.required("intervalHours")
        self.days = try members.optional("days")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "hourly")
        try members.required("intervalHours", self.intervalHours)
        try members.optional("days", self.days)
    }
}

/// The `httpConnectionFailed` of `CodexErrorInfo`.
public struct HTTPConnectionFailedCodexErrorInfo: ProtocolObject {
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
