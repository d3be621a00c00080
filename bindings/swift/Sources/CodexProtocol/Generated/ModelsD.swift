// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The case `daily` of `ScheduledTaskSchedule`.
public struct DailyScheduledTaskSchedule: ProtocolObject {
    /// `time`
    public var time: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        time: String,
        others: [String: JSON] = [:]
    ) {
        self.time = time
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.time = try members.required("time")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "daily")
        try members.required("time", self.time)
    }
}

/// The case `dangerFullAccess` of `SandboxPolicy`.
public struct DangerFullAccessSandboxPolicy: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "dangerFullAccess")
    }
}

/// The case `delete` of `FileChange`.
public struct DeleteFileChange: ProtocolObject {
    /// `content`
    public var content: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        content: String,
        others: [String: JSON] = [:]
    ) {
        self.content = content
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.content = try members.required("content")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "delete")
        try members.required("content", self.content)
    }
}

/// The case `delete` of `PatchChangeKind`.
public struct DeletePatchChangeKind: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "delete")
    }
}

/// The `denied` of `ReviewDecision`.
public struct DeniedReviewDecision: ProtocolObject {
    /// `rejection`
    public var rejection: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        rejection: String,
        others: [String: JSON] = [:]
    ) {
        self.rejection = rejection
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.rejection = try members.required("rejection")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("rejection", self.rejection)
    }
}

/// What `deprecationNotice` tells.
public struct DeprecationNoticeNotification: ProtocolObject {
    /// Concise summary of what is deprecated.
    public var summary: String
    /// Optional extra guidance, such as migration steps or rationale.
    public var details: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        summary: String,
        details: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.summary = summary
        self.details = details
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.summary = try members.required("summary")
        self.details = try members.optional("details")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("summary", self.summary)
        try members.optional("details", self.details)
    }
}

/// The `onboardingEntrypoint` of `AccountLoginCompletedNotification`.
public enum DesktopOnboardingEntrypoint: OpenSet {
    /// `life_sciences`
    case lifeSciences
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "life_sciences": self = .lifeSciences
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .lifeSciences: "life_sciences"
        case .unrecognized(let word): word
        }
    }
}

/// One of the `contentItems` of `DynamicToolCallResponse` and `DynamicToolCallThreadItem`.
public indirect enum DynamicToolCallOutputContentItem: ProtocolUnion {
    /// The case `inputText` of `DynamicToolCallOutputContentItem`.
    case inputText(InputTextDynamicToolCallOutputContentItem)
    /// The case `inputImage` of `DynamicToolCallOutputContentItem`.
    case inputImage(InputImageDynamicToolCallOutputContentItem)
    /// The case `inputAudio` of `DynamicToolCallOutputContentItem`.
    case inputAudio(InputAudioDynamicToolCallOutputContentItem)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "inputText": if let value = try? InputTextDynamicToolCallOutputContentItem(from: decoder) { self = .inputText(value); return }
        case "inputImage": if let value = try? InputImageDynamicToolCallOutputContentItem(from: decoder) { self = .inputImage(value); return }
        case "inputAudio": if let value = try? InputAudioDynamicToolCallOutputContentItem(from: decoder) { self = .inputAudio(value); return }
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
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// What the server asks with `item/tool/call`.
public struct DynamicToolCallParams: ProtocolObject {
    /// `arguments`
    public var arguments: JSON
    /// `callId`
    public var callID: String
    /// `threadId`
    public var threadID: String
    /// `tool`
    public var tool: String
    /// `turnId`
    public var turnID: String
    /// `namespace`
    public var namespace: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        arguments: JSON,
        callID: String,
        threadID: String,
        tool: String,
        turnID: String,
        namespace: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.arguments = arguments
        self.callID = callID
        self.threadID = threadID
        self.tool = tool
        self.turnID = turnID
        self.namespace = namespace
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.arguments = try members.required("arguments")
        self.callID = try members.required("callId")
        self.threadID = try members.required("threadId")
        self.tool = try members.required("tool")
        self.turnID = try members.required("turnId")
        self.namespace = try members.optional("namespace")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("arguments", self.arguments)
        try members.required("callId", self.callID)
        try members.required("threadId", self.threadID)
        try members.required("tool", self.tool)
        try members.required("turnId", self.turnID)
        try members.optional("namespace", self.namespace)
    }
}

/// The answer to `item/tool/call`.
public struct DynamicToolCallResponse: ProtocolObject {
    /// `contentItems`
    public var contentItems: [DynamicToolCallOutputContentItem]
    /// `success`
    public var success: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        contentItems: [DynamicToolCallOutputContentItem],
        success: Bool,
        others: [String: JSON] = [:]
    ) {
        self.contentItems = contentItems
        self.success = success
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.contentItems = try members.required("contentItems")
        self.success = try members.required("success")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("contentItems", self.contentItems)
        try members.required("success", self.success)
    }
}

/// The `status` of `DynamicToolCallThreadItem`.
public enum DynamicToolCallStatus: OpenSet {
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

/// The case `dynamicToolCall` of `ThreadItem`.
public struct DynamicToolCallThreadItem: ProtocolObject {
    /// `arguments`
    public var arguments: JSON
    /// `id`
    public var id: String
    /// `status`
    public var status: DynamicToolCallStatus
    /// `tool`
    public var tool: String
    /// `contentItems`
    public var contentItems: [DynamicToolCallOutputContentItem]?
    /// The duration of the dynamic tool call in milliseconds.
    public var durationMs: Int?
    /// `namespace`
    public var namespace: String?
    /// `success`
    public var success: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        arguments: JSON,
        id: String,
        status: DynamicToolCallStatus,
        tool: String,
        contentItems: [DynamicToolCallOutputContentItem]? = nil,
        durationMs: Int? = nil,
        namespace: String? = nil,
        success: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.arguments = arguments
        self.id = id
        self.status = status
        self.tool = tool
        self.contentItems = contentItems
        self.durationMs = durationMs
        self.namespace = namespace
        self.success = success
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.arguments = try members.required("arguments")
        self.id = try members.required("id")
        self.status = try members.required("status")
        self.tool = try members.required("tool")
        self.contentItems = try members.optional("contentItems")
        self.durationMs = try members.optional("durationMs")
        self.namespace = try members.optional("namespace")
        self.success = try members.optional("success")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "dynamicToolCall")
        try members.required("arguments", self.arguments)
        try members.required("id", self.id)
        try members.required("status", self.status)
        try members.required("tool", self.tool)
        try members.optional("contentItems", self.contentItems)
        try members.optional("durationMs", self.durationMs)
        try members.optional("namespace", self.namespace)
        try members.optional("success", self.success)
    }
}

/// One of the `tools` of `NamespaceDynamicToolSpec`.
public indirect enum DynamicToolNamespaceTool: ProtocolUnion {
    /// The case `function` of `DynamicToolNamespaceTool`.
    case function(FunctionDynamicToolNamespaceTool)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "function": if let value = try? FunctionDynamicToolNamespaceTool(from: decoder) { self = .function(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .function(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// One of the `dynamicTools` of `ThreadStartParams`.
public indirect enum DynamicToolSpec: ProtocolUnion {
    /// The case `function` of `DynamicToolSpec`.
    case function(FunctionDynamicToolSpec)
    /// The case `namespace` of `DynamicToolSpec`.
    case namespace(NamespaceDynamicToolSpec)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "function": if let value = try? FunctionDynamicToolSpec(from: decoder) { self = .function(value); return }
        case "namespace": if let value = try? NamespaceDynamicToolSpec(from: decoder) { self = .namespace(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .function(let value): try value.encode(to: encoder)
        case .namespace(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}
