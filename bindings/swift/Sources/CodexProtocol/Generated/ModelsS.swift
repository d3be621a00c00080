// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The `sandbox_mode` of `Config`.
public enum SandboxMode: OpenSet {
    /// `read-only`
    case readOnly
    /// `workspace-write`
    case workspaceWrite
    /// `danger-full-access`
    case dangerFullAccess
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "read-only": self = .readOnly
        case "workspace-write": self = .workspaceWrite
        case "danger-full-access": self = .dangerFullAccess
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .readOnly: "read-only"
        case .workspaceWrite: "workspace-write"
        case .dangerFullAccess: "danger-full-access"
        case .unrecognized(let word): word
        }
    }
}

/// The `sandboxPolicy` of `CommandExecParams`, `ThreadSettings` and 2 others.
public indirect enum SandboxPolicy: ProtocolUnion {
    /// The case `dangerFullAccess` of `SandboxPolicy`.
    case dangerFullAccess(DangerFullAccessSandboxPolicy)
    /// The case `readOnly` of `SandboxPolicy`.
    case readOnly(ReadOnlySandboxPolicy)
    /// The case `externalSandbox` of `SandboxPolicy`.
    case externalSandbox(ExternalSandboxSandboxPolicy)
    /// The case `workspaceWrite` of `SandboxPolicy`.
    case workspaceWrite(WorkspaceWriteSandboxPolicy)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "dangerFullAccess": if let value = try? DangerFullAccessSandboxPolicy(from: decoder) { self = .dangerFullAccess(value); return }
        case "readOnly": if let value = try? ReadOnlySandboxPolicy(from: decoder) { self = .readOnly(value); return }
        case "externalSandbox": if let value = try? ExternalSandboxSandboxPolicy(from: decoder) { self = .externalSandbox(value); return }
        case "workspaceWrite": if let value = try? WorkspaceWriteSandboxPolicy(from: decoder) { self = .workspaceWrite(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .dangerFullAccess(let value): try value.encode(to: encoder)
        case .readOnly(let value): try value.encode(to: encoder)
        case .externalSandbox(let value): try value.encode(to: encoder)
        case .workspaceWrite(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The `sandbox_workspace_write` of `Config`.
public struct SandboxWorkspaceWrite: ProtocolObject {
    /// `exclude_slash_tmp`
    public var excludeSlashTmp: Bool?
    /// `exclude_tmpdir_env_var`
    public var excludeTmpdirEnvVar: Bool?
    /// `network_access`
    public var networkAccess: Bool?
    /// `writable_roots`
    public var writableRoots: [String]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        excludeSlashTmp: Bool? = nil,
        excludeTmpdirEnvVar: Bool? = nil,
        networkAccess: Bool? = nil,
        writableRoots: [String]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.excludeSlashTmp = excludeSlashTmp
        self.excludeTmpdirEnvVar = excludeTmpdirEnvVar
        self.networkAccess = networkAccess
        self.writableRoots = writableRoots
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.excludeSlashTmp = try members.optional("exclude_slash_tmp")
        self.excludeTmpdirEnvVar = try members.optional("exclude_tmpdir_env_var")
        self.networkAccess = try members.optional("network_access")
        self.writableRoots = try members.optional("writable_roots")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("exclude_slash_tmp", self.excludeSlashTmp)
        try members.optional("exclude_tmpdir_env_var", self.excludeTmpdirEnvVar)
        try members.optional("network_access", self.networkAccess)
        try members.optional("writable_roots", self.writableRoots)
    }
}

/// The `schedule` of `ScheduledTaskSummary`.
public indirect enum ScheduledTaskSchedule: ProtocolUnion {
    /// The case `hourly` of `ScheduledTaskSchedule`.
    case hourly(HourlyScheduledTaskSchedule)
    /// The case `daily` of `ScheduledTaskSchedule`.
    case daily(DailyScheduledTaskSchedule)
    /// The case `weekdays` of `ScheduledTaskSchedule`.
    case weekdays(WeekdaysScheduledTaskSchedule)
    /// The case `weekly` of `ScheduledTaskSchedule`.
    case weekly(WeeklyScheduledTaskSchedule)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "hourly": if let value = try? HourlyScheduledTaskSchedule(from: decoder) { self = .hourly(value); return }
        case "daily": if let value = try? DailyScheduledTaskSchedule(from: decoder) { self = .daily(value); return }
        case "weekdays": if let value = try? WeekdaysScheduledTaskSchedule(from: decoder) { self = .weekdays(value); return }
        case "weekly": if let value = try? WeeklyScheduledTaskSchedule(from: decoder) { self = .weekly(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .hourly(let value): try value.encode(to: encoder)
        case .daily(let value): try value.encode(to: encoder)
        case .weekdays(let value): try value.encode(to: encoder)
        case .weekly(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// One of the `scheduledTasks` of `PluginDetail`.
public struct ScheduledTaskSummary: ProtocolObject {
    /// `key`
    public var key: String
    /// `name`
    public var name: String
    /// `prompt`
    public var prompt: String
    /// `schedule`
    public var schedule: ScheduledTaskSchedule
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        key: String,
        name: String,
        prompt: String,
        schedule: ScheduledTaskSchedule,
        others: [String: JSON] = [:]
    ) {
        self.key = key
        self.name = name
        self.prompt = prompt
        self.schedule = schedule
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.key = try members.required("key")
        self.name = try members.required("name")
        self.prompt = try members.required("prompt")
        self.schedule = try members.required("schedule")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("key", self.key)
        try members.required("name", self.name)
        try members.required("prompt", self.prompt)
        try members.required("schedule", self.schedule)
    }
}

/// One of the `days` of `HourlyScheduledTaskSchedule` and `WeeklyScheduledTaskSchedule`.
public enum ScheduledTaskWeekday: OpenSet {
    /// `MO`
    case mo
    /// `TU`
    case tu
    /// `WE`
    case we
    /// `TH`
    case th
    /// `FR`
    case fr
    /// `SA`
    case sa
    /// `SU`
    case su
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "MO": self = .mo
        case "TU": self = .tu
        case "WE": self = .we
        case "TH": self = .th
        case "FR": self = .fr
        case "SA": self = .sa
        case "SU": self = .su
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .mo: "MO"
        case .tu: "TU"
        case .we: "WE"
        case .th: "TH"
        case .fr: "FR"
        case .sa: "SA"
        case .su: "SU"
        case .unrecognized(let word): word
        }
    }
}

/// The case `search` of `CommandAction`.
public struct SearchCommandAction: ProtocolObject {
    /// `command`
    public var command: String
    /// `path`
    public var path: String?
    /// `query`
    public var query: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        command: String,
        path: String? = nil,
        query: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.path = path
        self.query = query
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.command = try members.required("command")
        self.path = try members.optional("path")
        self.query = try members.optional("query")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "search")
        try members.required("command", self.command)
        try members.optional("path", self.path)
        try members.optional("query", self.query)
    }
}

/// The case `search` of `ParsedCommand`.
public struct SearchParsedCommand: ProtocolObject {
    /// `cmd`
    public var cmd: String
    /// `path`
    public var path: String?
    /// `query`
    public var query: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cmd: String,
        path: String? = nil,
        query: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cmd = cmd
        self.path = path
        self.query = query
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.cmd = try members.required("cmd")
        self.path = try members.optional("path")
        self.query = try members.optional("query")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "search")
        try members.required("cmd", self.cmd)
        try members.optional("path", self.path)
        try members.optional("query", self.query)
    }
}

/// The case `search` of `ResponsesAPIWebSearchAction`.
public struct SearchResponsesAPIWebSearchAction: ProtocolObject {
    /// `queries`
    public var queries: [String]?
    /// `query`
    public var query: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        queries: [String]? = nil,
        query: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.queries = queries
        self.query = query
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.queries = try members.optional("queries")
        self.query = try members.optional("query")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "search")
        try members.optional("queries", self.queries)
        try members.optional("query", self.query)
    }
}

/// The case `search` of `WebSearchAction`.
public struct SearchWebSearchAction: ProtocolObject {
    /// `queries`
    public var queries: [String]?
    /// `query`
    public var query: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        queries: [String]? = nil,
        query: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.queries = queries
        self.query = query
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.queries = try members.optional("queries")
        self.query = try members.optional("query")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "search")
        try members.optional("queries", self.queries)
        try members.optional("query", self.query)
    }
}

/// A user-selected root that can expose one or more runtime capabilities.
public struct SelectedCapabilityRoot: ProtocolObject {
    /// Stable identifier supplied by the capability selection platform.
    public var id: String
    /// Where the selected root can be resolved.
    public var location: CapabilityRootLocation
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        location: CapabilityRootLocation,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.location = location
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.id = try members.required("id")
        self.location = try members.required("location")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("id", self.id)
        try members.required("location", self.location)
    }
}

/// What `account/sendAddCreditsNudgeEmail` takes.
public struct SendAddCreditsNudgeEmailParams: ProtocolObject {
    /// `creditType`
    public var creditType: AddCreditsNudgeCreditType
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        creditType: AddCreditsNudgeCreditType,
        others: [String: JSON] = [:]
    ) {
        self.creditType = creditType
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.creditType = try members.required("creditType")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("creditType", self.creditType)
    }
}

/// The answer to `account/sendAddCreditsNudgeEmail`.
public struct SendAddCreditsNudgeEmailResponse: ProtocolObject {
    /// `status`
    public var status: AddCreditsNudgeEmailStatus
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        status: AddCreditsNudgeEmailStatus,
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

/// One of the `gauges` of `ServerDiagnosticsResponse`.
public struct ServerDiagnosticsGauge: ProtocolObject {
    /// `name`
    public var name: String
    /// `value`
    public var value: UInt64
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        name: String,
        value: UInt64,
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

/// What `server/diagnostics` takes.
public struct ServerDiagnosticsParams: ProtocolObject {
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

/// The `process` of `ServerDiagnosticsResponse`.
public struct ServerDiagnosticsProcess: ProtocolObject {
    /// `id`
    public var id: UInt32
    /// `physicalFootprintBytes`
    public var physicalFootprintBytes: UInt64?
    /// `residentMemoryBytes`
    public var residentMemoryBytes: UInt64?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: UInt32,
        physicalFootprintBytes: UInt64? = nil,
        residentMemoryBytes: UInt64? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.physicalFootprintBytes = physicalFootprintBytes
        self.residentMemoryBytes = residentMemoryBytes
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.id = try members.required("id")
        self.physicalFootprintBytes = try members.optional("physicalFootprintBytes")
        self.residentMemoryBytes = try members.optional("residentMemoryBytes")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("id", self.id)
        try members.optional("physicalFootprintBytes", self.physicalFootprintBytes)
        try members.optional("residentMemoryBytes", self.residentMemoryBytes)
    }
}

/// The answer to `server/diagnostics`.
public struct ServerDiagnosticsResponse: ProtocolObject {
    /// `gauges`
    public var gauges: [ServerDiagnosticsGauge]
    /// `process`
    public var process: ServerDiagnosticsProcess
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        gauges: [ServerDiagnosticsGauge],
        process: ServerDiagnosticsProcess,
        others: [String: JSON] = [:]
    ) {
        self.gauges = gauges
        self.process = process
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.gauges = try members.required("gauges")
        self.process = try members.required("process")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("gauges", self.gauges)
        try members.required("process", self.process)
    }
}

/// What `serverRequest/resolved` tells.
public struct ServerRequestResolvedNotification: ProtocolObject {
    /// `requestId`
    public var requestID: RequestID
    /// `threadId`
    public var threadID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        requestID: RequestID,
        threadID: String,
        others: [String: JSON] = [:]
    ) {
        self.requestID = requestID
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.requestID = try members.required("requestId")
        self.threadID = try members.required("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("requestId", self.requestID)
        try members.required("threadId", self.threadID)
    }
}

/// Session-layer overrides supplied via `-c`/`--config`.
public struct SessionFlagsConfigLayerSource: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "sessionFlags")
    }
}

/// One of the `sessions` of `MigrationDetails`.
public struct SessionMigration: ProtocolObject {
    /// `cwd`
    public var cwd: String
    /// `path`
    public var path: String
    /// `title`
    public var title: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwd: String,
        path: String,
        title: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cwd = cwd
        self.path = path
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwd = try members.required("cwd")
        self.path = try members.required("path")
        self.title = try members.optional("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("cwd", self.cwd)
        try members.required("path", self.path)
        try members.optional("title", self.title)
    }
}

/// The `source` of `ThreadInfo`.
public indirect enum SessionSource: ProtocolUnion {
    /// `cli`
    case cli
    /// `vscode`
    case vscode
    /// `exec`
    case exec
    /// `appServer`
    case appServer
    /// `unknown`
    case unknown
    /// `custom`
    case custom(String)
    /// `subAgent`
    case subAgent(SubAgentSource)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes a word, or an object with one member.
    public init(from decoder: any Decoder) throws {
        let value = try KeyedValue(decoder)
        switch value.key {
        case "cli" where value.isWord: self = .cli
        case "vscode" where value.isWord: self = .vscode
        case "exec" where value.isWord: self = .exec
        case "appServer" where value.isWord: self = .appServer
        case "unknown" where value.isWord: self = .unknown
        case "custom" where !value.isWord: self = .custom(try value.decode())
        case "subAgent" where !value.isWord: self = .subAgent(try value.decode())
        default: self = .unrecognized(try JSON(from: decoder))
        }
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .cli: try KeyedValue.encode("cli", to: encoder)
        case .vscode: try KeyedValue.encode("vscode", to: encoder)
        case .exec: try KeyedValue.encode("exec", to: encoder)
        case .appServer: try KeyedValue.encode("appServer", to: encoder)
        case .unknown: try KeyedValue.encode("unknown", to: encoder)
        case .custom(let value): try KeyedValue.encode("custom", value, to: encoder)
        case .subAgent(let value): try KeyedValue.encode("subAgent", value, to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// Settings for a collaboration mode.
public struct Settings: ProtocolObject {
    /// `model`
    public var model: String
    /// `developer_instructions`
    public var developerInstructions: String?
    /// `reasoning_effort`
    public var reasoningEffort: ReasoningEffort?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        model: String,
        developerInstructions: String? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        others: [String: JSON] = [:]
    ) {
        self.model = model
        self.developerInstructions = developerInstructions
        self.reasoningEffort = reasoningEffort
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.model = try members.required("model")
        self.developerInstructions = try members.optional("developer_instructions")
        self.reasoningEffort = try members.optional("reasoning_effort")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("model", self.model)
        try members.optional("developer_instructions", self.developerInstructions)
        try members.optional("reasoning_effort", self.reasoningEffort)
    }
}

/// The `dependencies` of `SkillMetadata`.
public struct SkillDependencies: ProtocolObject {
    /// `tools`
    public var tools: [SkillToolDependency]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        tools: [SkillToolDependency],
        others: [String: JSON] = [:]
    ) {
        self.tools = tools
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.tools = try members.required("tools")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("tools", self.tools)
    }
}

/// One of the `errors` of `SkillsListEntry`.
public struct SkillErrorInfo: ProtocolObject {
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

/// The `interface` of `SkillMetadata` and `SkillSummary`.
public struct SkillInterface: ProtocolObject {
    /// `brandColor`
    public var brandColor: String?
    /// `defaultPrompt`
    public var defaultPrompt: String?
    /// `displayName`
    public var displayName: String?
    /// `iconLarge`
    public var iconLarge: AbsolutePathBuf?
    /// Remote large icon URL from the plugin catalog.
    public var iconLargeURL: String?
    /// `iconSmall`
    public var iconSmall: AbsolutePathBuf?
    /// Remote small icon URL from the plugin catalog.
    public var iconSmallURL: String?
    /// `shortDescription`
    public var shortDescription: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        brandColor: String? = nil,
        defaultPrompt: String? = nil,
        displayName: String? = nil,
        iconLarge: AbsolutePathBuf? = nil,
        iconLargeURL: String? = nil,
        iconSmall: AbsolutePathBuf? = nil,
        iconSmallURL: String? = nil,
        shortDescription: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.brandColor = brandColor
        self.defaultPrompt = defaultPrompt
        self.displayName = displayName
        self.iconLarge = iconLarge
        self.iconLargeURL = iconLargeURL
        self.iconSmall = iconSmall
        self.iconSmallURL = iconSmallURL
        self.shortDescription = shortDescription
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.brandColor = try members.optional("brandColor")
        self.defaultPrompt = try members.optional("defaultPrompt")
        self.displayName = try members.optional("displayName")
        self.iconLarge = try members.optional("iconLarge")
        self.iconLargeURL = try members.optional("iconLargeUrl")
        self.iconSmall = try members.optional("iconSmall")
        self.iconSmallURL = try members.optional("iconSmallUrl")
        self.shortDescription = try members.optional("shortDescription")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("brandColor", self.brandColor)
        try members.optional("defaultPrompt", self.defaultPrompt)
        try members.optional("displayName", self.displayName)
        try members.optional("iconLarge", self.iconLarge)
        try members.optional("iconLargeUrl", self.iconLargeURL)
        try members.optional("iconSmall", self.iconSmall)
        try members.optional("iconSmallUrl", self.iconSmallURL)
        try members.optional("shortDescription", self.shortDescription)
    }
}

/// One of the `skills` of `SkillsListEntry`.
public struct SkillMetadata: ProtocolObject {
    /// `description`
    public var description: String
    /// `enabled`
    public var enabled: Bool
    /// `name`
    public var name: String
    /// `path`
    public var path: LegacyAppPathString
    /// `scope`
    public var scope: SkillScope
    /// `dependencies`
    public var dependencies: SkillDependencies?
    /// `interface`
    public var interface: SkillInterface?
    /// Owning plugin ID, matching `PluginSummary.id`, when known.
    public var pluginID: String?
    /// Legacy short_description from SKILL.md. Prefer SKILL.json interface.short_description.
    public var shortDescription: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        description: String,
        enabled: Bool,
        name: String,
        path: LegacyAppPathString,
        scope: SkillScope,
        dependencies: SkillDependencies? = nil,
        interface: SkillInterface? = nil,
        pluginID: String? = nil,
        shortDescription: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.description = description
        self.enabled = enabled
        self.name = name
        self.path = path
        self.scope = scope
        self.dependencies = dependencies
        self.interface = interface
        self.pluginID = pluginID
        self.shortDescription = shortDescription
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.description = try members.required("description")
        self.enabled = try members.required("enabled")
        self.name = try members.required("name")
        self.path = try members.required("path")
        self.scope = try members.required("scope")
        self.dependencies = try members.optional("dependencies")
        self.interface = try members.optional("interface")
        self.pluginID = try members.optional("pluginId")
        self.shortDescription = try members.optional("shortDescription")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("description", self.description)
        try members.required("enabled", self.enabled)
        try members.required("name", self.name)
        try members.required("path", self.path)
        try members.required("scope", self.scope)
        try members.optional("dependencies", self.dependencies)
        try members.optional("interface", self.interface)
        try members.optional("pluginId", self.pluginID)
        try members.optional("shortDescription", self.shortDescription)
    }
}

/// One of the `skills` of `MigrationDetails`.
public struct SkillMigration: ProtocolObject {
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

/// The `scope` of `SkillMetadata`.
public enum SkillScope: OpenSet {
    /// `user`
    case user
    /// `repo`
    case repo
    /// `system`
    case system
    /// `admin`
    case admin
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "user": self = .user
        case "repo": self = .repo
        case "system": self = .system
        case "admin": self = .admin
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .user: "user"
        case .repo: "repo"
        case .system: "system"
        case .admin: "admin"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `skills` of `PluginDetail`.
public struct SkillSummary: ProtocolObject {
    /// `description`
    public var description: String
    /// `enabled`
    public var enabled: Bool
    /// `name`
    public var name: String
    /// `interface`
    public var interface: SkillInterface?
    /// `path`
    public var path: LegacyAppPathString?
    /// `shortDescription`
    public var shortDescription: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        description: String,
        enabled: Bool,
        name: String,
        interface: SkillInterface? = nil,
        path: LegacyAppPathString? = nil,
        shortDescription: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.description = description
        self.enabled = enabled
        self.name = name
        self.interface = interface
        self.path = path
        self.shortDescription = shortDescription
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.description = try members.required("description")
        self.enabled = try members.required("enabled")
        self.name = try members.required("name")
        self.interface = try members.optional("interface")
        self.path = try members.optional("path")
        self.shortDescription = try members.optional("shortDescription")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("description", self.description)
        try members.required("enabled", self.enabled)
        try members.required("name", self.name)
        try members.optional("interface", self.interface)
        try members.optional("path", self.path)
        try members.optional("shortDescription", self.shortDescription)
    }
}

/// One of the `tools` of `SkillDependencies`.
public struct SkillToolDependency: ProtocolObject {
    /// `type`
    public var type: String
    /// `value`
    public var value: String
    /// `command`
    public var command: String?
    /// `description`
    public var description: String?
    /// `transport`
    public var transport: String?
    /// `url`
    public var url: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        type: String,
        value: String,
        command: String? = nil,
        description: String? = nil,
        transport: String? = nil,
        url: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.type = type
        self.value = value
        self.command = command
        self.description = description
        self.transport = transport
        self.url = url
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.type = try members.required("type")
        self.value = try members.required("value")
        self.command = try members.optional("command")
        self.description = try members.optional("description")
        self.transport = try members.optional("transport")
        self.url = try members.optional("url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("type", self.type)
        try members.required("value", self.value)
        try members.optional("command", self.command)
        try members.optional("description", self.description)
        try members.optional("transport", self.transport)
        try members.optional("url", self.url)
    }
}

/// The case `skill` of `UserInput`.
public struct SkillUserInput: ProtocolObject {
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
        var members = try EncodedMembers(encoder, others, tag: "type", "skill")
        try members.required("name", self.name)
        try members.required("path", self.path)
    }
}

/// Notification emitted when watched local skill files change.
///
/// Treat this as an invalidation signal and re-run `skills/list` with the client's current parameters when refreshed skill metadata is needed.
public struct SkillsChangedNotification: ProtocolObject {
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

/// What `skills/config/write` takes.
public struct SkillsConfigWriteParams: ProtocolObject {
    /// `enabled`
    public var enabled: Bool
    /// Name-based selector.
    public var name: String?
    /// Path-based selector.
    public var path: AbsolutePathBuf?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        enabled: Bool,
        name: String? = nil,
        path: AbsolutePathBuf? = nil,
        others: [String: JSON] = [:]
    ) {
        self.enabled = enabled
        self.name = name
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.enabled = try members.required("enabled")
        self.name = try members.optional("name")
        self.path = try members.optional("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("enabled", self.enabled)
        try members.optional("name", self.name)
        try members.optional("path", self.path)
    }
}

/// The answer to `skills/config/write`.
public struct SkillsConfigWriteResponse: ProtocolObject {
    /// `effectiveEnabled`
    public var effectiveEnabled: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        effectiveEnabled: Bool,
        others: [String: JSON] = [:]
    ) {
        self.effectiveEnabled = effectiveEnabled
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.effectiveEnabled = try members.required("effectiveEnabled")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("effectiveEnabled", self.effectiveEnabled)
    }
}

/// What `skills/extraRoots/set` takes.
public struct SkillsExtraRootsSetParams: ProtocolObject {
    /// `extraRoots`
    public var extraRoots: [AbsolutePathBuf]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        extraRoots: [AbsolutePathBuf],
        others: [String: JSON] = [:]
    ) {
        self.extraRoots = extraRoots
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.extraRoots = try members.required("extraRoots")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("extraRoots", self.extraRoots)
    }
}

/// The answer to `skills/extraRoots/set`.
public struct SkillsExtraRootsSetResponse: ProtocolObject {
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

/// One of the `data` of `SkillsListResponse`.
public struct SkillsListEntry: ProtocolObject {
    /// `cwd`
    public var cwd: String
    /// `errors`
    public var errors: [SkillErrorInfo]
    /// `skills`
    public var skills: [SkillMetadata]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwd: String,
        errors: [SkillErrorInfo],
        skills: [SkillMetadata],
        others: [String: JSON] = [:]
    ) {
        self.cwd = cwd
        self.errors = errors
        self.skills = skills
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwd = try members.required("cwd")
        self.errors = try members.required("errors")
        self.skills = try members.required("skills")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("cwd", self.cwd)
        try members.required("errors", self.errors)
        try members.required("skills", self.skills)
    }
}

/// What `skills/list` takes.
public struct SkillsListParams: ProtocolObject {
    /// When empty, defaults to the current session working directory.
    public var cwds: [String]?
    /// When true, bypass the skills cache and re-scan skills from disk.
    public var forceReload: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cwds: [String]? = nil,
        forceReload: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cwds = cwds
        self.forceReload = forceReload
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cwds = try members.optional("cwds")
        self.forceReload = try members.optional("forceReload")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cwds", self.cwds)
        try members.optional("forceReload", self.forceReload)
    }
}

/// The answer to `skills/list`.
public struct SkillsListResponse: ProtocolObject {
    /// `data`
    public var data: [SkillsListEntry]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [SkillsListEntry],
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

/// The case `slash_tmp` of `FileSystemSpecialPath`.
public struct SlashTmpFileSystemSpecialPath: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "kind", "slash_tmp")
    }
}

/// Display item emitted by the interruptible `clock.sleep` tool.
public struct SleepThreadItem: ProtocolObject {
    /// `durationMs`
    public var durationMs: UInt64
    /// `id`
    public var id: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        durationMs: UInt64,
        id: String,
        others: [String: JSON] = [:]
    ) {
        self.durationMs = durationMs
        self.id = id
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.durationMs = try members.required("durationMs")
        self.id = try members.required("id")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "sleep")
        try members.required("durationMs", self.durationMs)
        try members.required("id", self.id)
    }
}

/// The `sortDirection` of `ProjectListParams`, `ThreadItemsListParams` and 4 others.
public enum SortDirection: OpenSet {
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

/// The case `special` of `FileSystemPath`.
public struct SpecialFileSystemPath: ProtocolObject {
    /// `value`
    public var value: FileSystemSpecialPath
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        value: FileSystemSpecialPath,
        others: [String: JSON] = [:]
    ) {
        self.value = value
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.value = try members.required("value")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "special")
        try members.required("value", self.value)
    }
}

/// The `individualLimit` of `RateLimitSnapshot`.
public struct SpendControlLimitSnapshot: ProtocolObject {
    /// `limit`
    public var limit: String
    /// `remainingPercent`
    public var remainingPercent: Int32
    /// `resetsAt`
    public var resetsAt: Int
    /// `used`
    public var used: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        limit: String,
        remainingPercent: Int32,
        resetsAt: Int,
        used: String,
        others: [String: JSON] = [:]
    ) {
        self.limit = limit
        self.remainingPercent = remainingPercent
        self.resetsAt = resetsAt
        self.used = used
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.limit = try members.required("limit")
        self.remainingPercent = try members.required("remainingPercent")
        self.resetsAt = try members.required("resetsAt")
        self.used = try members.required("used")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("limit", self.limit)
        try members.required("remainingPercent", self.remainingPercent)
        try members.required("resetsAt", self.resetsAt)
        try members.required("used", self.used)
    }
}

/// What `autoApprovalReview/strictReviewRequired` tells.
public struct StrictReviewRequiredNotification: ProtocolObject {
    /// Unix timestamp (in milliseconds) when this review started.
    public var startedAtMs: Int
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        startedAtMs: Int,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.startedAtMs = startedAtMs
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.startedAtMs = try members.required("startedAtMs")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("startedAtMs", self.startedAtMs)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// The `kind` of `SubAgentActivityThreadItem`.
public enum SubAgentActivityKind: OpenSet {
    /// `started`
    case started
    /// `interacted`
    case interacted
    /// `interrupted`
    case interrupted
    /// `completed`
    case completed
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "started": self = .started
        case "interacted": self = .interacted
        case "interrupted": self = .interrupted
        case "completed": self = .completed
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .started: "started"
        case .interacted: "interacted"
        case .interrupted: "interrupted"
        case .completed: "completed"
        case .unrecognized(let word): word
        }
    }
}

/// The case `subAgentActivity` of `ThreadItem`.
public struct SubAgentActivityThreadItem: ProtocolObject {
    /// `agentPath`
    public var agentPath: String
    /// `agentThreadId`
    public var agentThreadID: String
    /// `id`
    public var id: String
    /// `kind`
    public var kind: SubAgentActivityKind
    /// Resolved model at sub-agent creation; absent from older records and other activities.
    public var model: String?
    /// Resolved reasoning effort at sub-agent creation, when known.
    public var reasoningEffort: ReasoningEffort?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        agentPath: String,
        agentThreadID: String,
        id: String,
        kind: SubAgentActivityKind,
        model: String? = nil,
        reasoningEffort: ReasoningEffort? = nil,
        others: [String: JSON] = [:]
    ) {
        self.agentPath = agentPath
        self.agentThreadID = agentThreadID
        self.id = id
        self.kind = kind
        self.model = model
        self.reasoningEffort = reasoningEffort
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.agentPath = try members.required("agentPath")
        self.agentThreadID = try members.required("agentThreadId")
        self.id = try members.required("id")
        self.kind = try members.required("kind")
        self.model = try members.optional("model")
        self.reasoningEffort = try members.optional("reasoningEffort")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "subAgentActivity")
        try members.required("agentPath", self.agentPath)
        try members.required("agentThreadId", self.agentThreadID)
        try members.required("id", self.id)
        try members.required("kind", self.kind)
        try members.optional("model", self.model)
        try members.optional("reasoningEffort", self.reasoningEffort)
    }
}

/// The `subAgent` of `SessionSource`.
public indirect enum SubAgentSource: ProtocolUnion {
    /// `review`
    case review
    /// `compact`
    case compact
    /// `memory_consolidation`
    case memoryConsolidation
    /// `thread_spawn`
    case threadSpawn(ThreadSpawnSubAgentSource)
    /// `other`
    case other(String)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes a word, or an object with one member.
    public init(from decoder: any Decoder) throws {
        let value = try KeyedValue(decoder)
        switch value.key {
        case "review" where value.isWord: self = .review
        case "compact" where value.isWord: self = .compact
        case "memory_consolidation" where value.isWord: self = .memoryConsolidation
        case "thread_spawn" where !value.isWord: self = .threadSpawn(try value.decode())
        case "other" where !value.isWord: self = .other(try value.decode())
        default: self = .unrecognized(try JSON(from: decoder))
        }
    }

    /// Encodes it as it was decoded.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .review: try KeyedValue.encode("review", to: encoder)
        case .compact: try KeyedValue.encode("compact", to: encoder)
        case .memoryConsolidation: try KeyedValue.encode("memory_consolidation", to: encoder)
        case .threadSpawn(let value): try KeyedValue.encode("thread_spawn", value, to: encoder)
        case .other(let value): try KeyedValue.encode("other", value, to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// One of the `subagents` of `MigrationDetails`.
public struct SubagentMigration: ProtocolObject {
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

/// The case `summary_text` of `ReasoningItemReasoningSummary`.
public struct SummaryTextReasoningItemReasoningSummary: ProtocolObject {
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
        var members = try EncodedMembers(encoder, others, tag: "type", "summary_text")
        try members.required("text", self.text)
    }
}

/// Managed config layer from a file (usually `managed_config.toml`).
public struct SystemConfigLayerSource: ProtocolObject {
    /// This is the path to the system config.toml file, though it is not guaranteed to exist.
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
        var members = try EncodedMembers(encoder, others, tag: "type", "system")
        try members.required("file", self.file)
    }
}

/// The case `systemError` of `ThreadStatus`.
public struct SystemErrorThreadStatus: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "systemError")
    }
}
