// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The case `failed` of `ThreadPredictionResult`.
public struct FailedThreadPredictionResult: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "failed")
    }
}

/// The `feedback` of `ConfigRequirements`.
public struct FeedbackRequirements: ProtocolObject {
    /// `enabled`
    public var enabled: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        enabled: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.enabled = enabled
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.enabled = try members.optional("enabled")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("enabled", self.enabled)
    }
}

/// What `feedback/upload` takes.
public struct FeedbackUploadParams: ProtocolObject {
    /// `classification`
    public var classification: String
    /// `extraLogFiles`
    public var extraLogFiles: [String]?
    /// `includeLogs`
    public var includeLogs: Bool?
    /// `reason`
    public var reason: String?
    /// `tags`
    public var tags: [String: String]?
    /// `threadId`
    public var threadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        classification: String,
        extraLogFiles: [String]? = nil,
        includeLogs: Bool? = nil,
        reason: String? = nil,
        tags: [String: String]? = nil,
        threadID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.classification = classification
        self.extraLogFiles = extraLogFiles
        self.includeLogs = includeLogs
        self.reason = reason
        self.tags = tags
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.classification = try members.required("classification")
        self.extraLogFiles = try members.optional("extraLogFiles")
        self.includeLogs = try members.optional("includeLogs")
        self.reason = try members.optional("reason")
        self.tags = try members.optional("tags")
        self.threadID = try members.optional("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("classification", self.classification)
        try members.optional("extraLogFiles", self.extraLogFiles)
        try members.optional("includeLogs", self.includeLogs)
        try members.optional("reason", self.reason)
        try members.optional("tags", self.tags)
        try members.optional("threadId", self.threadID)
    }
}

/// The answer to `feedback/upload`.
public struct FeedbackUploadResponse: ProtocolObject {
    /// `threadId`
    public var threadID: String
    /// Whitespace-normalized SHA-256 of the session base instructions, matching the uploaded `prompt_hash` tag. Does not include later developer messages. Null when the reported rollout has no prompt metadata.
    public var promptHash: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        threadID: String,
        promptHash: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.threadID = threadID
        self.promptHash = promptHash
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.threadID = try members.required("threadId")
        self.promptHash = try members.optional("promptHash")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("threadId", self.threadID)
        try members.optional("promptHash", self.promptHash)
    }
}

/// One of the `fileChanges` of `ApplyPatchApprovalParams`.
public indirect enum FileChange: ProtocolUnion {
    /// The case `add` of `FileChange`.
    case add(AddFileChange)
    /// The case `delete` of `FileChange`.
    case delete(DeleteFileChange)
    /// The case `update` of `FileChange`.
    case update(UpdateFileChange)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "add": if let value = try? AddFileChange(from: decoder) { self = .add(value); return }
        case "delete": if let value = try? DeleteFileChange(from: decoder) { self = .delete(value); return }
        case "update": if let value = try? UpdateFileChange(from: decoder) { self = .update(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .add(let value): try value.encode(to: encoder)
        case .delete(let value): try value.encode(to: encoder)
        case .update(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The `decision` of `FileChangeRequestApprovalResponse`.
public enum FileChangeApprovalDecision: OpenSet {
    /// User approved the file changes.
    case accept
    /// User approved the file changes and future changes to the same files should run without prompting.
    case acceptForSession
    /// User denied the file changes. The agent will continue the turn.
    case decline
    /// User denied the file changes. The turn will also be immediately interrupted.
    case cancel
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "accept": self = .accept
        case "acceptForSession": self = .acceptForSession
        case "decline": self = .decline
        case "cancel": self = .cancel
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .accept: "accept"
        case .acceptForSession: "acceptForSession"
        case .decline: "decline"
        case .cancel: "cancel"
        case .unrecognized(let word): word
        }
    }
}

/// Deprecated legacy notification for `apply_patch` textual output.
///
/// The server no longer emits this notification.
public struct FileChangeOutputDeltaNotification: ProtocolObject {
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

/// What `item/fileChange/patchUpdated` tells.
public struct FileChangePatchUpdatedNotification: ProtocolObject {
    /// `changes`
    public var changes: [FileUpdateChange]
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
        changes: [FileUpdateChange],
        itemID: String,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.changes = changes
        self.itemID = itemID
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.changes = try members.required("changes")
        self.itemID = try members.required("itemId")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("changes", self.changes)
        try members.required("itemId", self.itemID)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// What the server asks with `item/fileChange/requestApproval`.
public struct FileChangeRequestApprovalParams: ProtocolObject {
    /// `itemId`
    public var itemID: String
    /// Unix timestamp (in milliseconds) when this approval request started.
    public var startedAtMs: Int
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// [UNSTABLE] When set, the agent is asking the user to allow writes under this root for the remainder of the session (unclear if this is honored today).
    public var grantRoot: String?
    /// Optional explanatory reason (e.g. request for extra write access).
    public var reason: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemID: String,
        startedAtMs: Int,
        threadID: String,
        turnID: String,
        grantRoot: String? = nil,
        reason: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.itemID = itemID
        self.startedAtMs = startedAtMs
        self.threadID = threadID
        self.turnID = turnID
        self.grantRoot = grantRoot
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
        self.grantRoot = try members.optional("grantRoot")
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
        try members.optional("grantRoot", self.grantRoot)
        try members.optional("reason", self.reason)
    }
}

/// The answer to `item/fileChange/requestApproval`.
public struct FileChangeRequestApprovalResponse: ProtocolObject {
    /// `decision`
    public var decision: FileChangeApprovalDecision
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        decision: FileChangeApprovalDecision,
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

/// The case `fileChange` of `ThreadItem`.
public struct FileChangeThreadItem: ProtocolObject {
    /// `changes`
    public var changes: [FileUpdateChange]
    /// `id`
    public var id: String
    /// `status`
    public var status: PatchApplyStatus
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        changes: [FileUpdateChange],
        id: String,
        status: PatchApplyStatus,
        others: [String: JSON] = [:]
    ) {
        self.changes = changes
        self.id = id
        self.status = status
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.changes = try members.required("changes")
        self.id = try members.required("id")
        self.status = try members.required("status")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "fileChange")
        try members.required("changes", self.changes)
        try members.required("id", self.id)
        try members.required("status", self.status)
    }
}

/// The `access` of `FileSystemSandboxEntry`.
public enum FileSystemAccessMode: OpenSet {
    /// `read`
    case read
    /// `write`
    case write
    /// `deny`
    case deny
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "read": self = .read
        case "write": self = .write
        case "deny": self = .deny
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .read: "read"
        case .write: "write"
        case .deny: "deny"
        case .unrecognized(let word): word
        }
    }
}

/// The `path` of `FileSystemSandboxEntry`.
public indirect enum FileSystemPath: ProtocolUnion {
    /// The case `path` of `FileSystemPath`.
    case path(PathFileSystemPath)
    /// The case `glob_pattern` of `FileSystemPath`.
    case globPattern(GlobPatternFileSystemPath)
    /// The case `special` of `FileSystemPath`.
    case special(SpecialFileSystemPath)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "path": if let value = try? PathFileSystemPath(from: decoder) { self = .path(value); return }
        case "glob_pattern": if let value = try? GlobPatternFileSystemPath(from: decoder) { self = .globPattern(value); return }
        case "special": if let value = try? SpecialFileSystemPath(from: decoder) { self = .special(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .path(let value): try value.encode(to: encoder)
        case .globPattern(let value): try value.encode(to: encoder)
        case .special(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// One of the `entries` of `AdditionalFileSystemPermissions`.
public struct FileSystemSandboxEntry: ProtocolObject {
    /// `access`
    public var access: FileSystemAccessMode
    /// `path`
    public var path: FileSystemPath
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        access: FileSystemAccessMode,
        path: FileSystemPath,
        others: [String: JSON] = [:]
    ) {
        self.access = access
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.access = try members.required("access")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("access", self.access)
        try members.required("path", self.path)
    }
}

/// The `value` of `SpecialFileSystemPath`.
public indirect enum FileSystemSpecialPath: ProtocolUnion {
    /// The case `root` of `FileSystemSpecialPath`.
    case root(RootFileSystemSpecialPath)
    /// The case `minimal` of `FileSystemSpecialPath`.
    case minimal(MinimalFileSystemSpecialPath)
    /// The case `project_roots` of `FileSystemSpecialPath`.
    case projectRoots(ProjectRootsFileSystemSpecialPath)
    /// The case `tmpdir` of `FileSystemSpecialPath`.
    case tmpdir(TmpdirFileSystemSpecialPath)
    /// The case `slash_tmp` of `FileSystemSpecialPath`.
    case slashTmp(SlashTmpFileSystemSpecialPath)
    /// The case `unknown` of `FileSystemSpecialPath`.
    case unknown(UnknownFileSystemSpecialPath)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `kind` names.
    public init(from decoder: any Decoder) throws {
        switch tag("kind", of: decoder) {
        case "root": if let value = try? RootFileSystemSpecialPath(from: decoder) { self = .root(value); return }
        case "minimal": if let value = try? MinimalFileSystemSpecialPath(from: decoder) { self = .minimal(value); return }
        case "project_roots": if let value = try? ProjectRootsFileSystemSpecialPath(from: decoder) { self = .projectRoots(value); return }
        case "tmpdir": if let value = try? TmpdirFileSystemSpecialPath(from: decoder) { self = .tmpdir(value); return }
        case "slash_tmp": if let value = try? SlashTmpFileSystemSpecialPath(from: decoder) { self = .slashTmp(value); return }
        case "unknown": if let value = try? UnknownFileSystemSpecialPath(from: decoder) { self = .unknown(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .root(let value): try value.encode(to: encoder)
        case .minimal(let value): try value.encode(to: encoder)
        case .projectRoots(let value): try value.encode(to: encoder)
        case .tmpdir(let value): try value.encode(to: encoder)
        case .slashTmp(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// One of the `changes` of `FileChangePatchUpdatedNotification` and `FileChangeThreadItem`.
public struct FileUpdateChange: ProtocolObject {
    /// `diff`
    public var diff: String
    /// `kind`
    public var kind: PatchChangeKind
    /// `path`
    public var path: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        diff: String,
        kind: PatchChangeKind,
        path: String,
        others: [String: JSON] = [:]
    ) {
        self.diff = diff
        self.kind = kind
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.diff = try members.required("diff")
        self.kind = try members.required("kind")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("diff", self.diff)
        try members.required("kind", self.kind)
        try members.required("path", self.path)
    }
}

/// The case `find_in_page` of `ResponsesAPIWebSearchAction`.
public struct FindInPageResponsesAPIWebSearchAction: ProtocolObject {
    /// `pattern`
    public var pattern: String?
    /// `url`
    public var url: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        pattern: String? = nil,
        url: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.pattern = pattern
        self.url = url
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.pattern = try members.optional("pattern")
        self.url = try members.optional("url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "find_in_page")
        try members.optional("pattern", self.pattern)
        try members.optional("url", self.url)
    }
}

/// The case `findInPage` of `WebSearchAction`.
public struct FindInPageWebSearchAction: ProtocolObject {
    /// `pattern`
    public var pattern: String?
    /// `url`
    public var url: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        pattern: String? = nil,
        url: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.pattern = pattern
        self.url = url
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.pattern = try members.optional("pattern")
        self.url = try members.optional("url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "findInPage")
        try members.optional("pattern", self.pattern)
        try members.optional("url", self.url)
    }
}

/// Backward-compatible API shape for ChatGPT workspace login restrictions.
public indirect enum ForcedChatgptWorkspaceIds: ProtocolUnion {
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

/// The `forced_login_method` of `Config`.
public enum ForcedLoginMethod: OpenSet {
    /// `chatgpt`
    case chatgpt
    /// `api`
    case api
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "chatgpt": self = .chatgpt
        case "api": self = .api
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .chatgpt: "chatgpt"
        case .api: "api"
        case .unrecognized(let word): word
        }
    }
}

/// The case `form` of `MCPServerElicitationRequestParams`.
public struct FormMCPServerElicitationRequestParams: ProtocolObject {
    /// `message`
    public var message: String
    /// `requestedSchema`
    public var requestedSchema: MCPElicitationSchema
    /// `serverName`
    public var serverName: String
    /// `threadId`
    public var threadID: String
    /// `_meta`
    public var meta: JSON?
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    public var turnID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        message: String,
        requestedSchema: MCPElicitationSchema,
        serverName: String,
        threadID: String,
        meta: JSON? = nil,
        turnID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.message = message
        self.requestedSchema = requestedSchema
        self.serverName = serverName
        self.threadID = threadID
        self.meta = meta
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "mode")
        self.message = try members.required("message")
        self.requestedSchema = try members.required("requestedSchema")
        self.serverName = try members.required("serverName")
        self.threadID = try members.required("threadId")
        self.meta = try members.optional("_meta")
        self.turnID = try members.optional("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "mode", "form")
        try members.required("message", self.message)
        try members.required("requestedSchema", self.requestedSchema)
        try members.required("serverName", self.serverName)
        try members.required("threadId", self.threadID)
        try members.optional("_meta", self.meta)
        try members.optional("turnId", self.turnID)
    }
}

/// Filesystem watch notification emitted for `fs/watch` subscribers.
public struct FsChangedNotification: ProtocolObject {
    /// File or directory paths associated with this event.
    public var changedPaths: [AbsolutePathBuf]
    /// Watch identifier previously provided to `fs/watch`.
    public var watchID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        changedPaths: [AbsolutePathBuf],
        watchID: String,
        others: [String: JSON] = [:]
    ) {
        self.changedPaths = changedPaths
        self.watchID = watchID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.changedPaths = try members.required("changedPaths")
        self.watchID = try members.required("watchId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("changedPaths", self.changedPaths)
        try members.required("watchId", self.watchID)
    }
}

/// Copy a file or directory tree on the host filesystem.
public struct FsCopyParams: ProtocolObject {
    /// Absolute destination path.
    public var destinationPath: AbsolutePathBuf
    /// Absolute source path.
    public var sourcePath: AbsolutePathBuf
    /// Required for directory copies; ignored for file copies.
    public var recursive: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        destinationPath: AbsolutePathBuf,
        sourcePath: AbsolutePathBuf,
        recursive: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.destinationPath = destinationPath
        self.sourcePath = sourcePath
        self.recursive = recursive
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.destinationPath = try members.required("destinationPath")
        self.sourcePath = try members.required("sourcePath")
        self.recursive = try members.optional("recursive")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("destinationPath", self.destinationPath)
        try members.required("sourcePath", self.sourcePath)
        try members.optional("recursive", self.recursive)
    }
}

/// Successful response for `fs/copy`.
public struct FsCopyResponse: ProtocolObject {
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

/// Create a directory on the host filesystem.
public struct FsCreateDirectoryParams: ProtocolObject {
    /// Absolute directory path to create.
    public var path: AbsolutePathBuf
    /// Whether parent directories should also be created. Defaults to `true`.
    public var recursive: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: AbsolutePathBuf,
        recursive: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.recursive = recursive
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.path = try members.required("path")
        self.recursive = try members.optional("recursive")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("path", self.path)
        try members.optional("recursive", self.recursive)
    }
}

/// Successful response for `fs/createDirectory`.
public struct FsCreateDirectoryResponse: ProtocolObject {
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

/// Request metadata for an absolute path.
public struct FsGetMetadataParams: ProtocolObject {
    /// Absolute path to inspect.
    public var path: AbsolutePathBuf
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: AbsolutePathBuf,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("path", self.path)
    }
}

/// Metadata returned by `fs/getMetadata`.
public struct FsGetMetadataResponse: ProtocolObject {
    /// File creation time in Unix milliseconds when available, otherwise `0`.
    public var createdAtMs: Int
    /// Whether the path resolves to a directory.
    public var isDirectory: Bool
    /// Whether the path resolves to a regular file.
    public var isFile: Bool
    /// Whether the path itself is a symbolic link.
    public var isSymlink: Bool
    /// File modification time in Unix milliseconds when available, otherwise `0`.
    public var modifiedAtMs: Int
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        createdAtMs: Int,
        isDirectory: Bool,
        isFile: Bool,
        isSymlink: Bool,
        modifiedAtMs: Int,
        others: [String: JSON] = [:]
    ) {
        self.createdAtMs = createdAtMs
        self.isDirectory = isDirectory
        self.isFile = isFile
        self.isSymlink = isSymlink
        self.modifiedAtMs = modifiedAtMs
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.createdAtMs = try members.required("createdAtMs")
        self.isDirectory = try members.required("isDirectory")
        self.isFile = try members.required("isFile")
        self.isSymlink = try members.required("isSymlink")
        self.modifiedAtMs = try members.required("modifiedAtMs")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("createdAtMs", self.createdAtMs)
        try members.required("isDirectory", self.isDirectory)
        try members.required("isFile", self.isFile)
        try members.required("isSymlink", self.isSymlink)
        try members.required("modifiedAtMs", self.modifiedAtMs)
    }
}

/// A directory entry returned by `fs/readDirectory`.
public struct FsReadDirectoryEntry: ProtocolObject {
    /// Direct child entry name only, not an absolute or relative path.
    public var fileName: String
    /// Whether this entry resolves to a directory.
    public var isDirectory: Bool
    /// Whether this entry resolves to a regular file.
    public var isFile: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        fileName: String,
        isDirectory: Bool,
        isFile: Bool,
        others: [String: JSON] = [:]
    ) {
        self.fileName = fileName
        self.isDirectory = isDirectory
        self.isFile = isFile
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.fileName = try members.required("fileName")
        self.isDirectory = try members.required("isDirectory")
        self.isFile = try members.required("isFile")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("fileName", self.fileName)
        try members.required("isDirectory", self.isDirectory)
        try members.required("isFile", self.isFile)
    }
}

/// List direct child names for a directory.
public struct FsReadDirectoryParams: ProtocolObject {
    /// Absolute directory path to read.
    public var path: AbsolutePathBuf
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: AbsolutePathBuf,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("path", self.path)
    }
}

/// Directory entries returned by `fs/readDirectory`.
public struct FsReadDirectoryResponse: ProtocolObject {
    /// Direct child entries in the requested directory.
    public var entries: [FsReadDirectoryEntry]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        entries: [FsReadDirectoryEntry],
        others: [String: JSON] = [:]
    ) {
        self.entries = entries
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.entries = try members.required("entries")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("entries", self.entries)
    }
}

/// Read a file from the host filesystem.
public struct FsReadFileParams: ProtocolObject {
    /// Absolute path to read.
    public var path: AbsolutePathBuf
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: AbsolutePathBuf,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("path", self.path)
    }
}

/// Base64-encoded file contents returned by `fs/readFile`.
public struct FsReadFileResponse: ProtocolObject {
    /// File contents encoded as base64.
    public var dataBase64: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        dataBase64: String,
        others: [String: JSON] = [:]
    ) {
        self.dataBase64 = dataBase64
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.dataBase64 = try members.required("dataBase64")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("dataBase64", self.dataBase64)
    }
}

/// Remove a file or directory tree from the host filesystem.
public struct FsRemoveParams: ProtocolObject {
    /// Absolute path to remove.
    public var path: AbsolutePathBuf
    /// Whether missing paths should be ignored. Defaults to `true`.
    public var force: Bool?
    /// Whether directory removal should recurse. Defaults to `true`.
    public var recursive: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: AbsolutePathBuf,
        force: Bool? = nil,
        recursive: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.force = force
        self.recursive = recursive
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.path = try members.required("path")
        self.force = try members.optional("force")
        self.recursive = try members.optional("recursive")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("path", self.path)
        try members.optional("force", self.force)
        try members.optional("recursive", self.recursive)
    }
}

/// Successful response for `fs/remove`.
public struct FsRemoveResponse: ProtocolObject {
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

/// Stop filesystem watch notifications for a prior `fs/watch`.
public struct FsUnwatchParams: ProtocolObject {
    /// Watch identifier previously provided to `fs/watch`.
    public var watchID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        watchID: String,
        others: [String: JSON] = [:]
    ) {
        self.watchID = watchID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.watchID = try members.required("watchId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("watchId", self.watchID)
    }
}

/// Successful response for `fs/unwatch`.
public struct FsUnwatchResponse: ProtocolObject {
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

/// Start filesystem watch notifications for an absolute path.
public struct FsWatchParams: ProtocolObject {
    /// Absolute file or directory path to watch.
    public var path: AbsolutePathBuf
    /// Connection-scoped watch identifier used for `fs/unwatch` and `fs/changed`.
    public var watchID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: AbsolutePathBuf,
        watchID: String,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.watchID = watchID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.path = try members.required("path")
        self.watchID = try members.required("watchId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("path", self.path)
        try members.required("watchId", self.watchID)
    }
}

/// Successful response for `fs/watch`.
public struct FsWatchResponse: ProtocolObject {
    /// Canonicalized path associated with the watch.
    public var path: AbsolutePathBuf
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: AbsolutePathBuf,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("path", self.path)
    }
}

/// Write a file on the host filesystem.
public struct FsWriteFileParams: ProtocolObject {
    /// File contents encoded as base64.
    public var dataBase64: String
    /// Absolute path to write.
    public var path: AbsolutePathBuf
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        dataBase64: String,
        path: AbsolutePathBuf,
        others: [String: JSON] = [:]
    ) {
        self.dataBase64 = dataBase64
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.dataBase64 = try members.required("dataBase64")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("dataBase64", self.dataBase64)
        try members.required("path", self.path)
    }
}

/// Successful response for `fs/writeFile`.
public struct FsWriteFileResponse: ProtocolObject {
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

/// The `output` of `CustomToolCallOutputResponseItem`, `FunctionCallOutputResponseItem` and 2 others.
public indirect enum FunctionCallOutputBody: ProtocolUnion {
    /// One that is `String`.
    case text(String)
    /// One that is `[FunctionCallOutputContentItem]`.
    case list([FunctionCallOutputContentItem])
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes what it is one of.
    public init(from decoder: any Decoder) throws {
        var found = BestFit<Self>()
        if let value = try? String(from: decoder) { found.consider(.text(value), value) }
        if let value = try? [FunctionCallOutputContentItem](from: decoder) { found.consider(.list(value), value) }
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

/// Responses API compatible content items that can be returned by a tool call. This is a subset of ContentItem with the types we support as function call outputs.
public indirect enum FunctionCallOutputContentItem: ProtocolUnion {
    /// The case `input_text` of `FunctionCallOutputContentItem`.
    case inputText(InputTextFunctionCallOutputContentItem)
    /// The case `input_image` of `FunctionCallOutputContentItem`.
    case inputImage(InputImageFunctionCallOutputContentItem)
    /// The case `input_audio` of `FunctionCallOutputContentItem`.
    case inputAudio(InputAudioFunctionCallOutputContentItem)
    /// The case `encrypted_content` of `FunctionCallOutputContentItem`.
    case encryptedContent(EncryptedContentFunctionCallOutputContentItem)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "input_text": if let value = try? InputTextFunctionCallOutputContentItem(from: decoder) { self = .inputText(value); return }
        case "input_image": if let value = try? InputImageFunctionCallOutputContentItem(from: decoder) { self = .inputImage(value); return }
        case "input_audio": if let value = try? InputAudioFunctionCallOutputContentItem(from: decoder) { self = .inputAudio(value); return }
        case "encrypted_content": if let value = try? EncryptedContentFunctionCallOutputContentItem(from: decoder) { self = .encryptedContent(value); return }
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
        case .encryptedContent(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The case `function_call_output` of `ResponseItem`.
public struct FunctionCallOutputResponseItem: ProtocolObject {
    /// `output`
    public var output: FunctionCallOutputBody
    /// `call_id`
    public var callID: String?
    /// `id`
    public var id: String?
    /// `internal_chat_message_metadata_passthrough`
    public var internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough?
    /// `name`
    public var name: String?
    /// `namespace`
    public var namespace: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        output: FunctionCallOutputBody,
        callID: String? = nil,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        name: String? = nil,
        namespace: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.output = output
        self.callID = callID
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.name = name
        self.namespace = namespace
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.output = try members.required("output")
        self.callID = try members.optional("call_id")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.name = try members.optional("name")
        self.namespace = try members.optional("namespace")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "function_call_output")
        try members.required("output", self.output)
        try members.optional("call_id", self.callID)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
        try members.optional("name", self.name)
        try members.optional("namespace", self.namespace)
    }
}

/// The case `functionCallOutput` of `ThreadItem`.
public struct FunctionCallOutputThreadItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `name`
    public var name: String
    /// `output`
    public var output: FunctionCallOutputBody
    /// `namespace`
    public var namespace: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        name: String,
        output: FunctionCallOutputBody,
        namespace: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.name = name
        self.output = output
        self.namespace = namespace
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.output = try members.required("output")
        self.namespace = try members.optional("namespace")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "functionCallOutput")
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.required("output", self.output)
        try members.optional("namespace", self.namespace)
    }
}

/// The case `function_call` of `ResponseItem`.
public struct FunctionCallResponseItem: ProtocolObject {
    /// `arguments`
    public var arguments: String
    /// `call_id`
    public var callID: String
    /// `name`
    public var name: String
    /// `encrypted_content`
    public var encryptedContent: String?
    /// `encrypted_function_args`
    public var encryptedFunctionArgs: [String]?
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
        arguments: String,
        callID: String,
        name: String,
        encryptedContent: String? = nil,
        encryptedFunctionArgs: [String]? = nil,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        namespace: String? = nil,
        status: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.arguments = arguments
        self.callID = callID
        self.name = name
        self.encryptedContent = encryptedContent
        self.encryptedFunctionArgs = encryptedFunctionArgs
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.namespace = namespace
        self.status = status
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.arguments = try members.required("arguments")
        self.callID = try members.required("call_id")
        self.name = try members.required("name")
        self.encryptedContent = try members.optional("encrypted_content")
        self.encryptedFunctionArgs = try members.optional("encrypted_function_args")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.namespace = try members.optional("namespace")
        self.status = try members.optional("status")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "function_call")
        try members.required("arguments", self.arguments)
        try members.required("call_id", self.callID)
        try members.required("name", self.name)
        try members.optional("encrypted_content", self.encryptedContent)
        try members.optional("encrypted_function_args", self.encryptedFunctionArgs)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
        try members.optional("namespace", self.namespace)
        try members.optional("status", self.status)
    }
}

/// The case `function` of `DynamicToolNamespaceTool`.
public struct FunctionDynamicToolNamespaceTool: ProtocolObject {
    /// `description`
    public var description: String
    /// `inputSchema`
    public var inputSchema: JSON
    /// `name`
    public var name: String
    /// `deferLoading`
    public var deferLoading: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        description: String,
        inputSchema: JSON,
        name: String,
        deferLoading: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.description = description
        self.inputSchema = inputSchema
        self.name = name
        self.deferLoading = deferLoading
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.description = try members.required("description")
        self.inputSchema = try members.required("inputSchema")
        self.name = try members.required("name")
        self.deferLoading = try members.optional("deferLoading")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "function")
        try members.required("description", self.description)
        try members.required("inputSchema", self.inputSchema)
        try members.required("name", self.name)
        try members.optional("deferLoading", self.deferLoading)
    }
}

/// The case `function` of `DynamicToolSpec`.
public struct FunctionDynamicToolSpec: ProtocolObject {
    /// `description`
    public var description: String
    /// `inputSchema`
    public var inputSchema: JSON
    /// `name`
    public var name: String
    /// `deferLoading`
    public var deferLoading: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        description: String,
        inputSchema: JSON,
        name: String,
        deferLoading: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.description = description
        self.inputSchema = inputSchema
        self.name = name
        self.deferLoading = deferLoading
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.description = try members.required("description")
        self.inputSchema = try members.required("inputSchema")
        self.name = try members.required("name")
        self.deferLoading = try members.optional("deferLoading")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "function")
        try members.required("description", self.description)
        try members.required("inputSchema", self.inputSchema)
        try members.required("name", self.name)
        try members.optional("deferLoading", self.deferLoading)
    }
}

/// The `match_type` of `FuzzyFileSearchResult`.
public enum FuzzyFileSearchMatchType: OpenSet {
    /// `file`
    case file
    /// `directory`
    case directory
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "file": self = .file
        case "directory": self = .directory
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .file: "file"
        case .directory: "directory"
        case .unrecognized(let word): word
        }
    }
}

/// What `fuzzyFileSearch` takes.
public struct FuzzyFileSearchParams: ProtocolObject {
    /// `query`
    public var query: String
    /// `roots`
    public var roots: [String]
    /// `cancellationToken`
    public var cancellationToken: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        query: String,
        roots: [String],
        cancellationToken: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.query = query
        self.roots = roots
        self.cancellationToken = cancellationToken
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.query = try members.required("query")
        self.roots = try members.required("roots")
        self.cancellationToken = try members.optional("cancellationToken")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("query", self.query)
        try members.required("roots", self.roots)
        try members.optional("cancellationToken", self.cancellationToken)
    }
}

/// The answer to `fuzzyFileSearch`.
public struct FuzzyFileSearchResponse: ProtocolObject {
    /// `files`
    public var files: [FuzzyFileSearchResult]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        files: [FuzzyFileSearchResult],
        others: [String: JSON] = [:]
    ) {
        self.files = files
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.files = try members.required("files")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("files", self.files)
    }
}

/// Superset of [`codex_file_search::FileMatch`]
public struct FuzzyFileSearchResult: ProtocolObject {
    /// `file_name`
    public var fileName: String
    /// `match_type`
    public var matchType: FuzzyFileSearchMatchType
    /// `path`
    public var path: String
    /// `root`
    public var root: String
    /// `score`
    public var score: UInt32
    /// `indices`
    public var indices: [UInt32]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        fileName: String,
        matchType: FuzzyFileSearchMatchType,
        path: String,
        root: String,
        score: UInt32,
        indices: [UInt32]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.fileName = fileName
        self.matchType = matchType
        self.path = path
        self.root = root
        self.score = score
        self.indices = indices
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.fileName = try members.required("file_name")
        self.matchType = try members.required("match_type")
        self.path = try members.required("path")
        self.root = try members.required("root")
        self.score = try members.required("score")
        self.indices = try members.optional("indices")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("file_name", self.fileName)
        try members.required("match_type", self.matchType)
        try members.required("path", self.path)
        try members.required("root", self.root)
        try members.required("score", self.score)
        try members.optional("indices", self.indices)
    }
}

/// What `fuzzyFileSearch/sessionCompleted` tells.
public struct FuzzyFileSearchSessionCompletedNotification: ProtocolObject {
    /// `sessionId`
    public var sessionID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        sessionID: String,
        others: [String: JSON] = [:]
    ) {
        self.sessionID = sessionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.sessionID = try members.required("sessionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("sessionId", self.sessionID)
    }
}

/// What `fuzzyFileSearch/sessionStart` takes.
public struct FuzzyFileSearchSessionStartParams: ProtocolObject {
    /// `roots`
    public var roots: [String]
    /// `sessionId`
    public var sessionID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        roots: [String],
        sessionID: String,
        others: [String: JSON] = [:]
    ) {
        self.roots = roots
        self.sessionID = sessionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.roots = try members.required("roots")
        self.sessionID = try members.required("sessionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("roots", self.roots)
        try members.required("sessionId", self.sessionID)
    }
}

/// The answer to `fuzzyFileSearch/sessionStart`.
public struct FuzzyFileSearchSessionStartResponse: ProtocolObject {
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

/// What `fuzzyFileSearch/sessionStop` takes.
public struct FuzzyFileSearchSessionStopParams: ProtocolObject {
    /// `sessionId`
    public var sessionID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        sessionID: String,
        others: [String: JSON] = [:]
    ) {
        self.sessionID = sessionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.sessionID = try members.required("sessionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("sessionId", self.sessionID)
    }
}

/// The answer to `fuzzyFileSearch/sessionStop`.
public struct FuzzyFileSearchSessionStopResponse: ProtocolObject {
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

/// What `fuzzyFileSearch/sessionUpdate` takes.
public struct FuzzyFileSearchSessionUpdateParams: ProtocolObject {
    /// `query`
    public var query: String
    /// `sessionId`
    public var sessionID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        query: String,
        sessionID: String,
        others: [String: JSON] = [:]
    ) {
        self.query = query
        self.sessionID = sessionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.query = try members.required("query")
        self.sessionID = try members.required("sessionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("query", self.query)
        try members.required("sessionId", self.sessionID)
    }
}

/// The answer to `fuzzyFileSearch/sessionUpdate`.
public struct FuzzyFileSearchSessionUpdateResponse: ProtocolObject {
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

/// What `fuzzyFileSearch/sessionUpdated` tells.
public struct FuzzyFileSearchSessionUpdatedNotification: ProtocolObject {
    /// `files`
    public var files: [FuzzyFileSearchResult]
    /// `query`
    public var query: String
    /// `sessionId`
    public var sessionID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        files: [FuzzyFileSearchResult],
        query: String,
        sessionID: String,
        others: [String: JSON] = [:]
    ) {
        self.files = files
        self.query = query
        self.sessionID = sessionID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.files = try members.required("files")
        self.query = try members.required("query")
        self.sessionID = try members.required("sessionId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("files", self.files)
        try members.required("query", self.query)
        try members.required("sessionId", self.sessionID)
    }
}
