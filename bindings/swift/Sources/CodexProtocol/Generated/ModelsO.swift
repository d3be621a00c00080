// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The case `open_page` of `ResponsesAPIWebSearchAction`.
public struct OpenPageResponsesAPIWebSearchAction: ProtocolObject {
    /// `url`
    public var url: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        url: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.url = url
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.url = try members.optional("url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "open_page")
        try members.optional("url", self.url)
    }
}

/// The case `openPage` of `WebSearchAction`.
public struct OpenPageWebSearchAction: ProtocolObject {
    /// `url`
    public var url: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        url: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.url = url
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.url = try members.optional("url")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "openPage")
        try members.optional("url", self.url)
    }
}

/// The case `openaiForm` of `MCPServerElicitationRequestParams`.
public struct OpenaiForm2MCPServerElicitationRequestParams: ProtocolObject {
    /// `message`
    public var message: String
    /// `requestedSchema`
    public var requestedSchema: JSON
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
        requestedSchema: JSON,
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
        var members = try EncodedMembers(encoder, others, tag: "mode", "openaiForm")
        try members.required("message", self.message)
        try members.required("requestedSchema", self.requestedSchema)
        try members.required("serverName", self.serverName)
        try members.required("threadId", self.threadID)
        try members.optional("_meta", self.meta)
        try members.optional("turnId", self.turnID)
    }
}

/// The case `openai/form` of `MCPServerElicitationRequestParams`.
public struct OpenaiFormMCPServerElicitationRequestParams: ProtocolObject {
    /// `message`
    public var message: String
    /// `requestedSchema`
    public var requestedSchema: JSON
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
        requestedSchema: JSON,
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
        var members = try EncodedMembers(encoder, others, tag: "mode", "openai/form")
        try members.required("message", self.message)
        try members.required("requestedSchema", self.requestedSchema)
        try members.required("serverName", self.serverName)
        try members.required("threadId", self.threadID)
        try members.optional("_meta", self.meta)
        try members.optional("turnId", self.turnID)
    }
}

/// A device-authenticated approval; accepted responses contain the proof in `content`.
public struct OpenaiUserVerificationMCPServerElicitationRequestParams: ProtocolObject {
    /// `challenge`
    public var challenge: String
    /// `description`
    public var description: String
    /// `serverName`
    public var serverName: String
    /// `threadId`
    public var threadID: String
    /// `title`
    public var title: String
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
        challenge: String,
        description: String,
        serverName: String,
        threadID: String,
        title: String,
        meta: JSON? = nil,
        turnID: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.challenge = challenge
        self.description = description
        self.serverName = serverName
        self.threadID = threadID
        self.title = title
        self.meta = meta
        self.turnID = turnID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "mode")
        self.challenge = try members.required("challenge")
        self.description = try members.required("description")
        self.serverName = try members.required("serverName")
        self.threadID = try members.required("threadId")
        self.title = try members.required("title")
        self.meta = try members.optional("_meta")
        self.turnID = try members.optional("turnId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "mode", "openai/userVerification")
        try members.required("challenge", self.challenge)
        try members.required("description", self.description)
        try members.required("serverName", self.serverName)
        try members.required("threadId", self.threadID)
        try members.required("title", self.title)
        try members.optional("_meta", self.meta)
        try members.optional("turnId", self.turnID)
    }
}

/// The case `other` of `ResponseItem`.
public struct OtherResponseItem: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "other")
    }
}

/// The case `other` of `ResponsesAPIWebSearchAction`.
public struct OtherResponsesAPIWebSearchAction: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "other")
    }
}

/// The case `other` of `WebSearchAction`.
public struct OtherWebSearchAction: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "other")
    }
}

/// The case `output_text` of `ContentItem`.
public struct OutputTextContentItem: ProtocolObject {
    /// `text`
    public var text: String
    /// `annotations`
    public var annotations: [JSON]?
    /// `logprobs`
    public var logprobs: [JSON]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        text: String,
        annotations: [JSON]? = nil,
        logprobs: [JSON]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.text = text
        self.annotations = annotations
        self.logprobs = logprobs
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.text = try members.required("text")
        self.annotations = try members.optional("annotations")
        self.logprobs = try members.optional("logprobs")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "output_text")
        try members.required("text", self.text)
        try members.optional("annotations", self.annotations)
        try members.optional("logprobs", self.logprobs)
    }
}

/// The `overriddenMetadata` of `ConfigWriteResponse`.
public struct OverriddenMetadata: ProtocolObject {
    /// `effectiveValue`
    public var effectiveValue: JSON
    /// `message`
    public var message: String
    /// `overridingLayer`
    public var overridingLayer: ConfigLayerMetadata
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        effectiveValue: JSON,
        message: String,
        overridingLayer: ConfigLayerMetadata,
        others: [String: JSON] = [:]
    ) {
        self.effectiveValue = effectiveValue
        self.message = message
        self.overridingLayer = overridingLayer
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.effectiveValue = try members.required("effectiveValue")
        self.message = try members.required("message")
        self.overridingLayer = try members.required("overridingLayer")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("effectiveValue", self.effectiveValue)
        try members.required("message", self.message)
        try members.required("overridingLayer", self.overridingLayer)
    }
}
