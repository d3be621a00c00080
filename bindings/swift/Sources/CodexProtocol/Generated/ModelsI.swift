// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The case `idle` of `ThreadStatus`.
public struct IdleThreadStatus: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "idle")
    }
}

/// The `detail` of `ImageUserInput`, `InputImageContentItem` and 2 others.
public enum ImageDetail: OpenSet {
    /// `auto`
    case auto
    /// `low`
    case low
    /// `high`
    case high
    /// `original`
    case original
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "low": self = .low
        case "high": self = .high
        case "original": self = .original
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .auto: "auto"
        case .low: "low"
        case .high: "high"
        case .original: "original"
        case .unrecognized(let word): word
        }
    }
}

/// The case `image_generation_call` of `ResponseItem`.
public struct ImageGenerationCallResponseItem: ProtocolObject {
    /// `result`
    public var result: String
    /// `status`
    public var status: String
    /// `encrypted_content`
    public var encryptedContent: String?
    /// `id`
    public var id: String?
    /// `internal_chat_message_metadata_passthrough`
    public var internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough?
    /// `revised_prompt`
    public var revisedPrompt: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        result: String,
        status: String,
        encryptedContent: String? = nil,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        revisedPrompt: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.result = result
        self.status = status
        self.encryptedContent = encryptedContent
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.revisedPrompt = revisedPrompt
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.result = try members.required("result")
        self.status = try members.required("status")
        self.encryptedContent = try members.optional("encrypted_content")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.revisedPrompt = try members.optional("revised_prompt")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "image_generation_call")
        try members.required("result", self.result)
        try members.required("status", self.status)
        try members.optional("encrypted_content", self.encryptedContent)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
        try members.optional("revised_prompt", self.revisedPrompt)
    }
}

/// The `failure` of `ImageGenerationThreadItem`.
public indirect enum ImageGenerationFailure: ProtocolUnion {
    /// The case `usageLimitExceeded` of `ImageGenerationFailure`.
    case usageLimitExceeded(UsageLimitExceededImageGenerationFailure)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "usageLimitExceeded": if let value = try? UsageLimitExceededImageGenerationFailure(from: decoder) { self = .usageLimitExceeded(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .usageLimitExceeded(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The case `imageGeneration` of `ThreadItem`.
public struct ImageGenerationThreadItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `result`
    public var result: String
    /// `status`
    public var status: String
    /// `failure`
    public var failure: ImageGenerationFailure?
    /// `revisedPrompt`
    public var revisedPrompt: String?
    /// `savedPath`
    public var savedPath: AbsolutePathBuf?
    /// `transparentBackground`
    public var transparentBackground: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        result: String,
        status: String,
        failure: ImageGenerationFailure? = nil,
        revisedPrompt: String? = nil,
        savedPath: AbsolutePathBuf? = nil,
        transparentBackground: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.result = result
        self.status = status
        self.failure = failure
        self.revisedPrompt = revisedPrompt
        self.savedPath = savedPath
        self.transparentBackground = transparentBackground
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.result = try members.required("result")
        self.status = try members.required("status")
        self.failure = try members.optional("failure")
        self.revisedPrompt = try members.optional("revisedPrompt")
        self.savedPath = try members.optional("savedPath")
        self.transparentBackground = try members.optional("transparentBackground")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "imageGeneration")
        try members.required("id", self.id)
        try members.required("result", self.result)
        try members.required("status", self.status)
        try members.optional("failure", self.failure)
        try members.optional("revisedPrompt", self.revisedPrompt)
        try members.optional("savedPath", self.savedPath)
        try members.optional("transparentBackground", self.transparentBackground)
    }
}

/// The case `image` of `UserInput`.
public struct ImageUserInput: ProtocolObject {
    /// `detail`
    public var detail: ImageDetail?
    /// `fileId`
    public var fileID: String?
    /// `url`
    public var url: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        detail: ImageDetail? = nil,
        fileID: String? = nil,
        url: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.detail = detail
        self.fileID = fileID
        self.url = url
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.detail = try members.optional("detail")
        self.fileID = try members.optional("fileId")
        self.url = try members.optional("url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "image")
        try members.optional("detail", self.detail)
        try members.optional("fileId", self.fileID)
        try members.optional("url", self.url)
    }
}

/// The case `imageView` of `ThreadItem`.
public struct ImageViewThreadItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `path`
    public var path: LegacyAppPathString
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        path: LegacyAppPathString,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.path = path
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.path = try members.required("path")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "imageView")
        try members.required("id", self.id)
        try members.required("path", self.path)
    }
}

/// The `inAppBrowser` of `ConfigRequirements`.
public struct InAppBrowserRequirements: ProtocolObject {
    /// `allowExternalBrowserSettingsImport`
    public var allowExternalBrowserSettingsImport: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        allowExternalBrowserSettingsImport: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.allowExternalBrowserSettingsImport = allowExternalBrowserSettingsImport
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.allowExternalBrowserSettingsImport = try members.optional("allowExternalBrowserSettingsImport")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("allowExternalBrowserSettingsImport", self.allowExternalBrowserSettingsImport)
    }
}

/// Client-declared capabilities negotiated during initialize.
public struct InitializeCapabilities: ProtocolObject {
    /// Opt into receiving experimental API methods and fields.
    public var experimentalAPI: Bool?
    /// Use explicit gateway OAuth login instead of automatic browser authorization. Applies to this app-server's gateway runtime; later connections cannot undo it.
    public var explicitGatewayOauth: Bool?
    /// MCP extension settings declared by the app-server client.
    public var extensions: [String: JSON]?
    /// Legacy opt-in for the `openai/form` MCP extension.
    ///
    /// New clients should declare `openai/form` in [`Self::extensions`].
    public var mcpServerOpenaiFormElicitation: Bool?
    /// Exact notification method names that should be suppressed for this connection (for example `thread/started`).
    public var optOutNotificationMethods: [String]?
    /// Opt into `attestation/generate` requests for upstream `x-oai-attestation`.
    public var requestAttestation: Bool?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        experimentalAPI: Bool? = nil,
        explicitGatewayOauth: Bool? = nil,
        extensions: [String: JSON]? = nil,
        mcpServerOpenaiFormElicitation: Bool? = nil,
        optOutNotificationMethods: [String]? = nil,
        requestAttestation: Bool? = nil,
        others: [String: JSON] = [:]
    ) {
        self.experimentalAPI = experimentalAPI
        self.explicitGatewayOauth = explicitGatewayOauth
        self.extensions = extensions
        self.mcpServerOpenaiFormElicitation = mcpServerOpenaiFormElicitation
        self.optOutNotificationMethods = optOutNotificationMethods
        self.requestAttestation = requestAttestation
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.experimentalAPI = try members.optional("experimentalApi")
        self.explicitGatewayOauth = try members.optional("explicitGatewayOauth")
        self.extensions = try members.optional("extensions")
        self.mcpServerOpenaiFormElicitation = try members.optional("mcpServerOpenaiFormElicitation")
        self.optOutNotificationMethods = try members.optional("optOutNotificationMethods")
        self.requestAttestation = try members.optional("requestAttestation")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("experimentalApi", self.experimentalAPI)
        try members.optional("explicitGatewayOauth", self.explicitGatewayOauth)
        try members.optional("extensions", self.extensions)
        try members.optional("mcpServerOpenaiFormElicitation", self.mcpServerOpenaiFormElicitation)
        try members.optional("optOutNotificationMethods", self.optOutNotificationMethods)
        try members.optional("requestAttestation", self.requestAttestation)
    }
}

/// What `initialize` takes.
public struct InitializeParams: ProtocolObject {
    /// `clientInfo`
    public var clientInfo: ClientInfo
    /// `capabilities`
    public var capabilities: InitializeCapabilities?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        clientInfo: ClientInfo,
        capabilities: InitializeCapabilities? = nil,
        others: [String: JSON] = [:]
    ) {
        self.clientInfo = clientInfo
        self.capabilities = capabilities
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.clientInfo = try members.required("clientInfo")
        self.capabilities = try members.optional("capabilities")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("clientInfo", self.clientInfo)
        try members.optional("capabilities", self.capabilities)
    }
}

/// The answer to `initialize`.
public struct InitializeResponse: ProtocolObject {
    /// Absolute path to the server's $CODEX_HOME directory.
    public var codexHome: AbsolutePathBuf
    /// Platform family for the running app-server target, for example `"unix"` or `"windows"`.
    public var platformFamily: String
    /// Operating system for the running app-server target, for example `"macos"`, `"linux"`, or `"windows"`.
    public var platformOS: String
    /// `userAgent`
    public var userAgent: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        codexHome: AbsolutePathBuf,
        platformFamily: String,
        platformOS: String,
        userAgent: String,
        others: [String: JSON] = [:]
    ) {
        self.codexHome = codexHome
        self.platformFamily = platformFamily
        self.platformOS = platformOS
        self.userAgent = userAgent
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.codexHome = try members.required("codexHome")
        self.platformFamily = try members.required("platformFamily")
        self.platformOS = try members.required("platformOs")
        self.userAgent = try members.required("userAgent")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("codexHome", self.codexHome)
        try members.required("platformFamily", self.platformFamily)
        try members.required("platformOs", self.platformOS)
        try members.required("userAgent", self.userAgent)
    }
}

/// The case `inlineMarkdown` of `ThreadRealtimeBemItemPresentation`.
public struct InlineMarkdownThreadRealtimeBemItemPresentation: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "inlineMarkdown")
    }
}

/// The case `inlineVisualization` of `ThreadRealtimeBemItemPresentation`.
public struct InlineVisualizationThreadRealtimeBemItemPresentation: ProtocolObject {
    /// `index`
    public var index: UInt32
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        index: UInt32,
        others: [String: JSON] = [:]
    ) {
        self.index = index
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.index = try members.required("index")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "inlineVisualization")
        try members.required("index", self.index)
    }
}

/// The case `input_audio` of `ContentItem`.
public struct InputAudioContentItem: ProtocolObject {
    /// `audio_url`
    public var audioURL: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        audioURL: String,
        others: [String: JSON] = [:]
    ) {
        self.audioURL = audioURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.audioURL = try members.required("audio_url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "input_audio")
        try members.required("audio_url", self.audioURL)
    }
}

/// The case `inputAudio` of `DynamicToolCallOutputContentItem`.
public struct InputAudioDynamicToolCallOutputContentItem: ProtocolObject {
    /// `audioUrl`
    public var audioURL: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        audioURL: String,
        others: [String: JSON] = [:]
    ) {
        self.audioURL = audioURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.audioURL = try members.required("audioUrl")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "inputAudio")
        try members.required("audioUrl", self.audioURL)
    }
}

/// The case `input_audio` of `FunctionCallOutputContentItem`.
public struct InputAudioFunctionCallOutputContentItem: ProtocolObject {
    /// `audio_url`
    public var audioURL: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        audioURL: String,
        others: [String: JSON] = [:]
    ) {
        self.audioURL = audioURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.audioURL = try members.required("audio_url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "input_audio")
        try members.required("audio_url", self.audioURL)
    }
}

/// The case `input_image` of `ContentItem`.
public struct InputImageContentItem: ProtocolObject {
    /// `detail`
    public var detail: ImageDetail?
    /// `file_id`
    public var fileID: String?
    /// `image_url`
    public var imageURL: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        detail: ImageDetail? = nil,
        fileID: String? = nil,
        imageURL: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.detail = detail
        self.fileID = fileID
        self.imageURL = imageURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.detail = try members.optional("detail")
        self.fileID = try members.optional("file_id")
        self.imageURL = try members.optional("image_url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "input_image")
        try members.optional("detail", self.detail)
        try members.optional("file_id", self.fileID)
        try members.optional("image_url", self.imageURL)
    }
}

/// The case `inputImage` of `DynamicToolCallOutputContentItem`.
public struct InputImageDynamicToolCallOutputContentItem: ProtocolObject {
    /// `imageUrl`
    public var imageURL: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        imageURL: String,
        others: [String: JSON] = [:]
    ) {
        self.imageURL = imageURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.imageURL = try members.required("imageUrl")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "inputImage")
        try members.required("imageUrl", self.imageURL)
    }
}

/// The case `input_image` of `FunctionCallOutputContentItem`.
public struct InputImageFunctionCallOutputContentItem: ProtocolObject {
    /// `detail`
    public var detail: ImageDetail?
    /// `file_id`
    public var fileID: String?
    /// `image_url`
    public var imageURL: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        detail: ImageDetail? = nil,
        fileID: String? = nil,
        imageURL: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.detail = detail
        self.fileID = fileID
        self.imageURL = imageURL
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.detail = try members.optional("detail")
        self.fileID = try members.optional("file_id")
        self.imageURL = try members.optional("image_url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "input_image")
        try members.optional("detail", self.detail)
        try members.optional("file_id", self.fileID)
        try members.optional("image_url", self.imageURL)
    }
}

/// Canonical user-input modality tags advertised by a model.
public enum InputModality: OpenSet {
    /// Plain text turns and tool payloads.
    case text
    /// Image attachments included in user turns.
    case image
    /// Audio attachments included in user turns.
    case audio
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "text": self = .text
        case "image": self = .image
        case "audio": self = .audio
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .text: "text"
        case .image: "image"
        case .audio: "audio"
        case .unrecognized(let word): word
        }
    }
}

/// The case `input_text` of `AgentMessageInputContent`.
public struct InputTextAgentMessageInputContent: ProtocolObject {
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
        var members = try EncodedMembers(encoder, others, tag: "type", "input_text")
        try members.required("text", self.text)
    }
}

/// The case `input_text` of `ContentItem`.
public struct InputTextContentItem: ProtocolObject {
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
        var members = try EncodedMembers(encoder, others, tag: "type", "input_text")
        try members.required("text", self.text)
    }
}

/// The case `inputText` of `DynamicToolCallOutputContentItem`.
public struct InputTextDynamicToolCallOutputContentItem: ProtocolObject {
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
        var members = try EncodedMembers(encoder, others, tag: "type", "inputText")
        try members.required("text", self.text)
    }
}

/// The case `input_text` of `FunctionCallOutputContentItem`.
public struct InputTextFunctionCallOutputContentItem: ProtocolObject {
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
        var members = try EncodedMembers(encoder, others, tag: "type", "input_text")
        try members.required("text", self.text)
    }
}

/// Installed connector runtime state.
public struct InstalledApp: ProtocolObject {
    /// Whether the connector is enabled and has a non-synthetic, model-visible tool allowed by effective MCP and app/tool policy in the committed runtime snapshot.
    public var callable: Bool
    /// Effective enabled state after applying global, workspace, local, and managed configuration at read time.
    public var enabled: Bool
    /// `id`
    public var id: String
    /// Best-effort name carried by the runtime tool catalog. Canonical app metadata remains owned by `app/read`.
    public var runtimeName: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        callable: Bool,
        enabled: Bool,
        id: String,
        runtimeName: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.callable = callable
        self.enabled = enabled
        self.id = id
        self.runtimeName = runtimeName
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.callable = try members.required("callable")
        self.enabled = try members.required("enabled")
        self.id = try members.required("id")
        self.runtimeName = try members.optional("runtimeName")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("callable", self.callable)
        try members.required("enabled", self.enabled)
        try members.required("id", self.id)
        try members.optional("runtimeName", self.runtimeName)
    }
}

/// Internal Responses API passthrough metadata copied into underlying chat messages.
///
/// Responses API strongly types this payload. Do not modify it without first getting API approval and making the corresponding Responses API change.
public struct InternalChatMessageMetadataPassthrough: ProtocolObject {
    /// `turn_id`
    public var turnID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        turnID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.turnID = try members.optional("turn_id")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("turn_id", self.turnID)
    }
}

/// What `item/completed` tells.
public struct ItemCompletedNotification: ProtocolObject {
    /// Unix timestamp (in milliseconds) when this item lifecycle completed.
    public var completedAtMs: Int
    /// `item`
    public var item: ThreadItem
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        completedAtMs: Int,
        item: ThreadItem,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.completedAtMs = completedAtMs
        self.item = item
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.completedAtMs = try members.required("completedAtMs")
        self.item = try members.required("item")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("completedAtMs", self.completedAtMs)
        try members.required("item", self.item)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// [UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon.
public struct ItemGuardianApprovalReviewCompletedNotification: ProtocolObject {
    /// `action`
    public var action: GuardianApprovalReviewAction
    /// Unix timestamp (in milliseconds) when this review completed.
    public var completedAtMs: Int
    /// `decisionSource`
    public var decisionSource: AutoReviewDecisionSource
    /// `review`
    public var review: GuardianApprovalReview
    /// Stable identifier for this review.
    public var reviewID: String
    /// Unix timestamp (in milliseconds) when this review started.
    public var startedAtMs: Int
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Identifier for the reviewed item or tool call when one exists.
    ///
    /// In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin reviews, which refer to the existing parent command item and have a separate approval ID in the action payload - network policy reviews, where there is no target item
    ///
    /// A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution item would be misleading because the review is about the network call, not the command execution. Therefore, target_item_id is set to None for network policy reviews.
    public var targetItemID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        action: GuardianApprovalReviewAction,
        completedAtMs: Int,
        decisionSource: AutoReviewDecisionSource,
        review: GuardianApprovalReview,
        reviewID: String,
        startedAtMs: Int,
        threadID: String,
        turnID: String,
        targetItemID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.action = action
        self.completedAtMs = completedAtMs
        self.decisionSource = decisionSource
        self.review = review
        self.reviewID = reviewID
        self.startedAtMs = startedAtMs
        self.threadID = threadID
        self.turnID = turnID
        self.targetItemID = targetItemID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.action = try members.required("action")
        self.completedAtMs = try members.required("completedAtMs")
        self.decisionSource = try members.required("decisionSource")
        self.review = try members.required("review")
        self.reviewID = try members.required("reviewId")
        self.startedAtMs = try members.required("startedAtMs")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.targetItemID = try members.optional("targetItemId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("action", self.action)
        try members.required("completedAtMs", self.completedAtMs)
        try members.required("decisionSource", self.decisionSource)
        try members.required("review", self.review)
        try members.required("reviewId", self.reviewID)
        try members.required("startedAtMs", self.startedAtMs)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
        try members.optional("targetItemId", self.targetItemID)
    }
}

/// [UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon.
public struct ItemGuardianApprovalReviewStartedNotification: ProtocolObject {
    /// `action`
    public var action: GuardianApprovalReviewAction
    /// `review`
    public var review: GuardianApprovalReview
    /// Stable identifier for this review.
    public var reviewID: String
    /// Unix timestamp (in milliseconds) when this review started.
    public var startedAtMs: Int
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Identifier for the reviewed item or tool call when one exists.
    ///
    /// In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin reviews, which refer to the existing parent command item and have a separate approval ID in the action payload - network policy reviews, where there is no target item
    ///
    /// A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution item would be misleading because the review is about the network call, not the command execution. Therefore, target_item_id is set to None for network policy reviews.
    public var targetItemID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        action: GuardianApprovalReviewAction,
        review: GuardianApprovalReview,
        reviewID: String,
        startedAtMs: Int,
        threadID: String,
        turnID: String,
        targetItemID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.action = action
        self.review = review
        self.reviewID = reviewID
        self.startedAtMs = startedAtMs
        self.threadID = threadID
        self.turnID = turnID
        self.targetItemID = targetItemID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.action = try members.required("action")
        self.review = try members.required("review")
        self.reviewID = try members.required("reviewId")
        self.startedAtMs = try members.required("startedAtMs")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.targetItemID = try members.optional("targetItemId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("action", self.action)
        try members.required("review", self.review)
        try members.required("reviewId", self.reviewID)
        try members.required("startedAtMs", self.startedAtMs)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
        try members.optional("targetItemId", self.targetItemID)
    }
}

/// What `item/started` tells.
public struct ItemStartedNotification: ProtocolObject {
    /// `item`
    public var item: ThreadItem
    /// Unix timestamp (in milliseconds) when this item lifecycle started.
    public var startedAtMs: Int
    /// `threadId`
    public var threadID: String
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        item: ThreadItem,
        startedAtMs: Int,
        threadID: String,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.item = item
        self.startedAtMs = startedAtMs
        self.threadID = threadID
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.item = try members.required("item")
        self.startedAtMs = try members.required("startedAtMs")
        self.threadID = try members.required("threadId")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("item", self.item)
        try members.required("startedAtMs", self.startedAtMs)
        try members.required("threadId", self.threadID)
        try members.required("turnId", self.turnID)
    }
}

/// The case `item` of `ThreadItemsListAnchor`.
public struct ItemThreadItemsListAnchor: ProtocolObject {
    /// `itemId`
    public var itemID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        itemID: String,
        others: [String: JSON] = [:]
    ) {
        self.itemID = itemID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.itemID = try members.required("itemId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "item")
        try members.required("itemId", self.itemID)
    }
}

/// The case `item` of `ThreadTimelineEntry`.
public struct ItemThreadTimelineEntry: ProtocolObject {
    /// `item`
    public var item: ThreadItem
    /// `position`
    public var position: UInt64
    /// `turnId`
    public var turnID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        item: ThreadItem,
        position: UInt64,
        turnID: String,
        others: [String: JSON] = [:]
    ) {
        self.item = item
        self.position = position
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.item = try members.required("item")
        self.position = try members.required("position")
        self.turnID = try members.required("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "item")
        try members.required("item", self.item)
        try members.required("position", self.position)
        try members.required("turnId", self.turnID)
    }
}
