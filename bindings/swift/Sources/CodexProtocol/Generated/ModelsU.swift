// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// Review the working tree: staged, unstaged, and untracked files.
public struct UncommittedChangesReviewTarget: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "uncommittedChanges")
    }
}

/// The case `unknown` of `CommandAction`.
public struct UnknownCommandAction: ProtocolObject {
    /// `command`
    public var command: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        command: String,
        others: [String: JSON] = [:]
    ) {
        self.command = command
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.command = try members.required("command")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "unknown")
        try members.required("command", self.command)
    }
}

/// The case `unknown` of `FileSystemSpecialPath`.
public struct UnknownFileSystemSpecialPath: ProtocolObject {
    /// `path`
    public var path: String
    /// `subpath`
    public var subpath: LegacyAppPathString?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        path: String,
        subpath: LegacyAppPathString? = nil,
        others: [String: JSON] = [:]
    ) {
        self.path = path
        self.subpath = subpath
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "kind")
        self.path = try members.required("path")
        self.subpath = try members.optional("subpath")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "kind", "unknown")
        try members.required("path", self.path)
        try members.optional("subpath", self.subpath)
    }
}

/// The case `unknown` of `ParsedCommand`.
public struct UnknownParsedCommand: ProtocolObject {
    /// `cmd`
    public var cmd: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        cmd: String,
        others: [String: JSON] = [:]
    ) {
        self.cmd = cmd
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.cmd = try members.required("cmd")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "unknown")
        try members.required("cmd", self.cmd)
    }
}

/// The case `unread` of `ThreadReadStateOperation`.
public struct UnreadThreadReadStateOperation: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "unread")
    }
}

/// The case `update` of `FileChange`.
public struct UpdateFileChange: ProtocolObject {
    /// `unified_diff`
    public var unifiedDiff: String
    /// `move_path`
    public var movePath: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        unifiedDiff: String,
        movePath: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.unifiedDiff = unifiedDiff
        self.movePath = movePath
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.unifiedDiff = try members.required("unified_diff")
        self.movePath = try members.optional("move_path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "update")
        try members.required("unified_diff", self.unifiedDiff)
        try members.optional("move_path", self.movePath)
    }
}

/// The case `update` of `PatchChangeKind`.
public struct UpdatePatchChangeKind: ProtocolObject {
    /// `move_path`
    public var movePath: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        movePath: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.movePath = movePath
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.movePath = try members.optional("move_path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "update")
        try members.optional("move_path", self.movePath)
    }
}

/// The case `url` of `MCPServerElicitationRequestParams`.
public struct URLMCPServerElicitationRequestParams: ProtocolObject {
    /// `elicitationId`
    public var elicitationID: String
    /// `message`
    public var message: String
    /// `serverName`
    public var serverName: String
    /// `threadId`
    public var threadID: String
    /// `url`
    public var url: String
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
        elicitationID: String,
        message: String,
        serverName: String,
        threadID: String,
        url: String,
        meta: JSON? = nil,
        turnID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.elicitationID = elicitationID
        self.message = message
        self.serverName = serverName
        self.threadID = threadID
        self.url = url
        self.meta = meta
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "mode")
        self.elicitationID = try members.required("elicitationId")
        self.message = try members.required("message")
        self.serverName = try members.required("serverName")
        self.threadID = try members.required("threadId")
        self.url = try members.required("url")
        self.meta = try members.optional("_meta")
        self.turnID = try members.optional("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "mode", "url")
        try members.required("elicitationId", self.elicitationID)
        try members.required("message", self.message)
        try members.required("serverName", self.serverName)
        try members.required("threadId", self.threadID)
        try members.required("url", self.url)
        try members.optional("_meta", self.meta)
        try members.optional("turnId", self.turnID)
    }
}

/// The case `usageLimitExceeded` of `ImageGenerationFailure`.
public struct UsageLimitExceededImageGenerationFailure: ProtocolObject {
    /// `limitId`
    public var limitID: String
    /// `resetsAt`
    public var resetsAt: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        limitID: String,
        resetsAt: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.limitID = limitID
        self.resetsAt = resetsAt
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.limitID = try members.required("limitId")
        self.resetsAt = try members.optional("resetsAt")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "usageLimitExceeded")
        try members.required("limitId", self.limitID)
        try members.optional("resetsAt", self.resetsAt)
    }
}

/// User config layer from $CODEX_HOME/config.toml. This layer is special in that it is expected to be: - writable by the user - generally outside the workspace directory
public struct UserConfigLayerSource: ProtocolObject {
    /// This is the path to the user's config.toml file, though it is not guaranteed to exist.
    public var file: AbsolutePathBuf
    /// Name of the selected profile-v2 config layered on top of the base user config, when this layer represents one.
    public var profile: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        file: AbsolutePathBuf,
        profile: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.file = file
        self.profile = profile
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.file = try members.required("file")
        self.profile = try members.optional("profile")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "user")
        try members.required("file", self.file)
        try members.optional("profile", self.profile)
    }
}

/// One of the `input` of `QueuedSubmission`, `ThreadQueueAddParams` and 3 others.
public indirect enum UserInput: ProtocolUnion {
    /// The case `text` of `UserInput`.
    case text(TextUserInput)
    /// The case `image` of `UserInput`.
    case image(ImageUserInput)
    /// The case `localImage` of `UserInput`.
    case localImage(LocalImageUserInput)
    /// The case `audio` of `UserInput`.
    case audio(AudioUserInput)
    /// The case `localAudio` of `UserInput`.
    case localAudio(LocalAudioUserInput)
    /// The case `skill` of `UserInput`.
    case skill(SkillUserInput)
    /// The case `mention` of `UserInput`.
    case mention(MentionUserInput)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "text": if let value = try? TextUserInput(from: decoder) { self = .text(value); return }
        case "image": if let value = try? ImageUserInput(from: decoder) { self = .image(value); return }
        case "localImage": if let value = try? LocalImageUserInput(from: decoder) { self = .localImage(value); return }
        case "audio": if let value = try? AudioUserInput(from: decoder) { self = .audio(value); return }
        case "localAudio": if let value = try? LocalAudioUserInput(from: decoder) { self = .localAudio(value); return }
        case "skill": if let value = try? SkillUserInput(from: decoder) { self = .skill(value); return }
        case "mention": if let value = try? MentionUserInput(from: decoder) { self = .mention(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .image(let value): try value.encode(to: encoder)
        case .localImage(let value): try value.encode(to: encoder)
        case .audio(let value): try value.encode(to: encoder)
        case .localAudio(let value): try value.encode(to: encoder)
        case .skill(let value): try value.encode(to: encoder)
        case .mention(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The case `userMessage` of `ThreadItem`.
public struct UserMessageThreadItem: ProtocolObject {
    /// `content`
    public var content: [UserInput]
    /// `id`
    public var id: String
    /// `clientId`
    public var clientID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        content: [UserInput],
        id: String,
        clientID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.content = content
        self.id = id
        self.clientID = clientID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.content = try members.required("content")
        self.id = try members.required("id")
        self.clientID = try members.optional("clientId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "userMessage")
        try members.required("content", self.content)
        try members.required("id", self.id)
        try members.optional("clientId", self.clientID)
    }
}

/// Cancels a native verification RPC issued on this connection, not an elicitation. Use a fresh request ID for each operation and a distinct ID for this cancellation RPC.
public struct UserVerificationCancelParams: ProtocolObject {
    /// `requestId`
    public var requestID: RequestID
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        requestID: RequestID,
        others: [String: JSON] = [:]
    ) {
        self.requestID = requestID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.requestID = try members.required("requestId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("requestId", self.requestID)
    }
}

/// Acknowledges the cancellation signal; native work may still be finishing. Unknown or finished requests are a no-op, and completed effects are not rolled back.
public struct UserVerificationCancelResponse: ProtocolObject {
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

/// What `userVerification/delete` takes.
public struct UserVerificationDeleteParams: ProtocolObject {
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

/// The answer to `userVerification/delete`.
public struct UserVerificationDeleteResponse: ProtocolObject {
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

/// What `userVerification/enroll` takes.
public struct UserVerificationEnrollParams: ProtocolObject {
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

/// Public metadata for a created or reused local credential. The caller completes backend registration; this response does not establish server enrollment. Older app-servers omit the metadata fields; callers must check both before registration.
public struct UserVerificationEnrollResponse: ProtocolObject {
    /// `credentialId`
    public var credentialID: String
    /// `algorithm`
    public var algorithm: String?
    /// Unpadded base64url of the SubjectPublicKeyInfo DER encoding.
    public var publicKey: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        credentialID: String,
        algorithm: String? = nil,
        publicKey: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.credentialID = credentialID
        self.algorithm = algorithm
        self.publicKey = publicKey
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.credentialID = try members.required("credentialId")
        self.algorithm = try members.optional("algorithm")
        self.publicKey = try members.optional("publicKey")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("credentialId", self.credentialID)
        try members.optional("algorithm", self.algorithm)
        try members.optional("publicKey", self.publicKey)
    }
}

/// A signature over the exact decoded challenge. The verifier validates and consumes it.
public struct UserVerificationProof: ProtocolObject {
    /// `credentialId`
    public var credentialID: String
    /// Unpadded base64url DER ECDSA signature using P-256 and SHA-256.
    public var signature: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        credentialID: String,
        signature: String,
        others: [String: JSON] = [:]
    ) {
        self.credentialID = credentialID
        self.signature = signature
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.credentialID = try members.required("credentialId")
        self.signature = try members.required("signature")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("credentialId", self.credentialID)
        try members.required("signature", self.signature)
    }
}

/// What `userVerification/status` takes.
public struct UserVerificationStatusParams: ProtocolObject {
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

/// Local readiness only; this neither prompts nor queries server registration.
public struct UserVerificationStatusResponse: ProtocolObject {
    /// `credentialId`
    public var credentialID: String?
    /// `unavailableMessage`
    public var unavailableMessage: String?
    /// `unavailableReason`
    public var unavailableReason: UserVerificationUnavailableReason?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        credentialID: String? = nil,
        unavailableMessage: String? = nil,
        unavailableReason: UserVerificationUnavailableReason? = nil,
        others: [String: JSON] = [:]
    ) {
        self.credentialID = credentialID
        self.unavailableMessage = unavailableMessage
        self.unavailableReason = unavailableReason
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.credentialID = try members.optional("credentialId")
        self.unavailableMessage = try members.optional("unavailableMessage")
        self.unavailableReason = try members.optional("unavailableReason")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("credentialId", self.credentialID)
        try members.optional("unavailableMessage", self.unavailableMessage)
        try members.optional("unavailableReason", self.unavailableReason)
    }
}

/// The `unavailableReason` of `UserVerificationStatusResponse`.
public enum UserVerificationUnavailableReason: OpenSet {
    /// `credentialMissing`
    case credentialMissing
    /// `biometricsUnavailable`
    case biometricsUnavailable
    /// `providerUnavailable`
    case providerUnavailable
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "credentialMissing": self = .credentialMissing
        case "biometricsUnavailable": self = .biometricsUnavailable
        case "providerUnavailable": self = .providerUnavailable
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .credentialMissing: "credentialMissing"
        case .biometricsUnavailable: "biometricsUnavailable"
        case .providerUnavailable: "providerUnavailable"
        case .unrecognized(let word): word
        }
    }
}

/// Local signing primitive, independent of any pending elicitation.
public struct UserVerificationVerifyParams: ProtocolObject {
    /// Unpadded base64url encoding of 1–4096 challenge bytes.
    public var challenge: String
    /// Additional display context; at most 4096 UTF-8 bytes.
    public var description: String
    /// Display context already approved by the UI; 1–256 UTF-8 bytes.
    public var title: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        challenge: String,
        description: String,
        title: String,
        others: [String: JSON] = [:]
    ) {
        self.challenge = challenge
        self.description = description
        self.title = title
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.challenge = try members.required("challenge")
        self.description = try members.required("description")
        self.title = try members.required("title")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("challenge", self.challenge)
        try members.required("description", self.description)
        try members.required("title", self.title)
    }
}

/// The answer to `userVerification/verify`.
public struct UserVerificationVerifyResponse: ProtocolObject {
    /// `proof`
    public var proof: UserVerificationProof
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        proof: UserVerificationProof,
        others: [String: JSON] = [:]
    ) {
        self.proof = proof
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.proof = try members.required("proof")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("proof", self.proof)
    }
}
