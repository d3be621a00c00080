// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// One of the `read` of `AdditionalFileSystemPermissions`.
public typealias LegacyAppPathString = String

/// `managed_config.toml` was designed to be a config that was loaded as the last layer on top of everything else. This scheme did not quite work out as intended, but we keep this variant as a "best effort" while we phase out `managed_config.toml` in favor of `requirements.toml`.
public struct LegacyManagedConfigTomlFromFileConfigLayerSource: ProtocolObject {
    /// `file`
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
        var members = try EncodedMembers(encoder, others, tag: "type", "legacyManagedConfigTomlFromFile")
        try members.required("file", self.file)
    }
}

/// The case `legacyManagedConfigTomlFromMdm` of `ConfigLayerSource`.
public struct LegacyManagedConfigTomlFromMdmConfigLayerSource: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "legacyManagedConfigTomlFromMdm")
    }
}

/// The case `listFiles` of `CommandAction`.
public struct ListFilesCommandAction: ProtocolObject {
    /// `command`
    public var command: String
    /// `path`
    public var path: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        command: String,
        path: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.command = try members.required("command")
        self.path = try members.optional("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "listFiles")
        try members.required("command", self.command)
        try members.optional("path", self.path)
    }
}

/// The case `list_files` of `ParsedCommand`.
public struct ListFilesParsedCommand: ProtocolObject {
    /// `cmd`
    public var cmd: String
    /// `path`
    public var path: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cmd: String,
        path: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cmd = cmd
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.cmd = try members.required("cmd")
        self.path = try members.optional("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "list_files")
        try members.required("cmd", self.cmd)
        try members.optional("path", self.path)
    }
}

/// What `mcpServerStatus/list` takes.
public struct ListMCPServerStatusParams: ProtocolObject {
    /// Opaque pagination cursor returned by a previous call.
    public var cursor: String?
    /// Controls how much MCP inventory data to fetch for each server. Defaults to `Full` when omitted.
    public var detail: MCPServerStatusDetail?
    /// Optional page size; defaults to a server-defined value.
    public var limit: UInt32?
    /// Limit discovery to one server. With a thread ID, reuse that thread's MCP connection.
    public var serverName: String?
    /// `threadId`
    public var threadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cursor: String? = nil,
        detail: MCPServerStatusDetail? = nil,
        limit: UInt32? = nil,
        serverName: String? = nil,
        threadID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.cursor = cursor
        self.detail = detail
        self.limit = limit
        self.serverName = serverName
        self.threadID = threadID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.cursor = try members.optional("cursor")
        self.detail = try members.optional("detail")
        self.limit = try members.optional("limit")
        self.serverName = try members.optional("serverName")
        self.threadID = try members.optional("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("cursor", self.cursor)
        try members.optional("detail", self.detail)
        try members.optional("limit", self.limit)
        try members.optional("serverName", self.serverName)
        try members.optional("threadId", self.threadID)
    }
}

/// The answer to `mcpServerStatus/list`.
public struct ListMCPServerStatusResponse: ProtocolObject {
    /// `data`
    public var data: [MCPServerStatus]
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    public var nextCursor: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        data: [MCPServerStatus],
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

/// The case `localAudio` of `UserInput`.
public struct LocalAudioUserInput: ProtocolObject {
    /// `path`
    public var path: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: String,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "localAudio")
        try members.required("path", self.path)
    }
}

/// The case `localImage` of `UserInput`.
public struct LocalImageUserInput: ProtocolObject {
    /// `path`
    public var path: String
    /// `detail`
    public var detail: ImageDetail?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: String,
        detail: ImageDetail? = nil,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.detail = detail
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.path = try members.required("path")
        self.detail = try members.optional("detail")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "localImage")
        try members.required("path", self.path)
        try members.optional("detail", self.detail)
    }
}

/// The case `local` of `PluginSource`.
public struct LocalPluginSource: ProtocolObject {
    /// `path`
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
        var members = try DecodedMembers(decoder, tag: "type")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "local")
        try members.required("path", self.path)
    }
}

/// The `action` of `LocalShellCallResponseItem`.
public indirect enum LocalShellAction: ProtocolUnion {
    /// The case `exec` of `LocalShellAction`.
    case exec(ExecLocalShellAction)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "exec": if let value = try? ExecLocalShellAction(from: decoder) { self = .exec(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .exec(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The case `local_shell_call` of `ResponseItem`.
public struct LocalShellCallResponseItem: ProtocolObject {
    /// `action`
    public var action: LocalShellAction
    /// `status`
    public var status: LocalShellStatus
    /// Set when using the Responses API.
    public var callID: String?
    /// `encrypted_content`
    public var encryptedContent: String?
    /// Legacy id field retained for compatibility with older payloads.
    public var id: String?
    /// `internal_chat_message_metadata_passthrough`
    public var internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        action: LocalShellAction,
        status: LocalShellStatus,
        callID: String? = nil,
        encryptedContent: String? = nil,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        others: [String: JSON] = [:]
    ) {
        self.action = action
        self.status = status
        self.callID = callID
        self.encryptedContent = encryptedContent
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.action = try members.required("action")
        self.status = try members.required("status")
        self.callID = try members.optional("call_id")
        self.encryptedContent = try members.optional("encrypted_content")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "local_shell_call")
        try members.required("action", self.action)
        try members.required("status", self.status)
        try members.optional("call_id", self.callID)
        try members.optional("encrypted_content", self.encryptedContent)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
    }
}

/// The `status` of `LocalShellCallResponseItem`.
public enum LocalShellStatus: OpenSet {
    /// `completed`
    case completed
    /// `in_progress`
    case inProgress
    /// `incomplete`
    case incomplete
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "completed": self = .completed
        case "in_progress": self = .inProgress
        case "incomplete": self = .incomplete
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .completed: "completed"
        case .inProgress: "in_progress"
        case .incomplete: "incomplete"
        case .unrecognized(let word): word
        }
    }
}

/// What `account/login/start` takes.
public indirect enum LoginAccountParams: ProtocolUnion {
    /// The case `apiKey` of `LoginAccountParams`.
    case apiKey(APIKeyLoginAccountParams)
    /// The case `chatgpt` of `LoginAccountParams`.
    case chatgpt(ChatgptLoginAccountParams)
    /// The case `chatgptDeviceCode` of `LoginAccountParams`.
    case chatgptDeviceCode(ChatgptDeviceCodeLoginAccountParams)
    /// [UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE. The access token must contain the same scopes that Codex-managed ChatGPT auth tokens have.
    case chatgptAuthTokens(ChatgptAuthTokensLoginAccountParams)
    /// [UNSTABLE] Managed Amazon Bedrock login is experimental.
    case amazonBedrock(AmazonBedrockLoginAccountParams)
    /// [UNSTABLE] Managed Amazon Bedrock AWS access key login is experimental.
    case amazonBedrockAccessKeys(AmazonBedrockAccessKeysLoginAccountParams)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "apiKey": if let value = try? APIKeyLoginAccountParams(from: decoder) { self = .apiKey(value); return }
        case "chatgpt": if let value = try? ChatgptLoginAccountParams(from: decoder) { self = .chatgpt(value); return }
        case "chatgptDeviceCode": if let value = try? ChatgptDeviceCodeLoginAccountParams(from: decoder) { self = .chatgptDeviceCode(value); return }
        case "chatgptAuthTokens": if let value = try? ChatgptAuthTokensLoginAccountParams(from: decoder) { self = .chatgptAuthTokens(value); return }
        case "amazonBedrock": if let value = try? AmazonBedrockLoginAccountParams(from: decoder) { self = .amazonBedrock(value); return }
        case "amazonBedrockAccessKeys": if let value = try? AmazonBedrockAccessKeysLoginAccountParams(from: decoder) { self = .amazonBedrockAccessKeys(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .apiKey(let value): try value.encode(to: encoder)
        case .chatgpt(let value): try value.encode(to: encoder)
        case .chatgptDeviceCode(let value): try value.encode(to: encoder)
        case .chatgptAuthTokens(let value): try value.encode(to: encoder)
        case .amazonBedrock(let value): try value.encode(to: encoder)
        case .amazonBedrockAccessKeys(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The answer to `account/login/start`.
public indirect enum LoginAccountResponse: ProtocolUnion {
    /// The case `apiKey` of `LoginAccountResponse`.
    case apiKey(APIKeyLoginAccountResponse)
    /// The case `chatgpt` of `LoginAccountResponse`.
    case chatgpt(ChatgptLoginAccountResponse)
    /// The case `chatgptDeviceCode` of `LoginAccountResponse`.
    case chatgptDeviceCode(ChatgptDeviceCodeLoginAccountResponse)
    /// The case `chatgptAuthTokens` of `LoginAccountResponse`.
    case chatgptAuthTokens(ChatgptAuthTokensLoginAccountResponse)
    /// The case `amazonBedrock` of `LoginAccountResponse`.
    case amazonBedrock(AmazonBedrockLoginAccountResponse)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "apiKey": if let value = try? APIKeyLoginAccountResponse(from: decoder) { self = .apiKey(value); return }
        case "chatgpt": if let value = try? ChatgptLoginAccountResponse(from: decoder) { self = .chatgpt(value); return }
        case "chatgptDeviceCode": if let value = try? ChatgptDeviceCodeLoginAccountResponse(from: decoder) { self = .chatgptDeviceCode(value); return }
        case "chatgptAuthTokens": if let value = try? ChatgptAuthTokensLoginAccountResponse(from: decoder) { self = .chatgptAuthTokens(value); return }
        case "amazonBedrock": if let value = try? AmazonBedrockLoginAccountResponse(from: decoder) { self = .amazonBedrock(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .apiKey(let value): try value.encode(to: encoder)
        case .chatgpt(let value): try value.encode(to: encoder)
        case .chatgptDeviceCode(let value): try value.encode(to: encoder)
        case .chatgptAuthTokens(let value): try value.encode(to: encoder)
        case .amazonBedrock(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The `appBrand` of `ChatgptLoginAccountParams`.
public enum LoginAppBrand: OpenSet {
    /// `codex`
    case codex
    /// `chatgpt`
    case chatgpt
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "codex": self = .codex
        case "chatgpt": self = .chatgpt
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .codex: "codex"
        case .chatgpt: "chatgpt"
        case .unrecognized(let word): word
        }
    }
}

/// The answer to `account/logout`.
public struct LogoutAccountResponse: ProtocolObject {
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
