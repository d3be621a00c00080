// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// What `warning` tells.
public struct WarningNotification: ProtocolObject {
    /// Concise warning message for the user.
    public var message: String
    /// Optional thread target when the warning applies to a specific thread.
    public var threadID: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        message: String,
        threadID: String? = nil,
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
        self.threadID = try members.optional("threadId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("message", self.message)
        try members.optional("threadId", self.threadID)
    }
}

/// The `action` of `WebSearchThreadItem`.
public indirect enum WebSearchAction: ProtocolUnion {
    /// The case `search` of `WebSearchAction`.
    case search(SearchWebSearchAction)
    /// The case `openPage` of `WebSearchAction`.
    case openPage(OpenPageWebSearchAction)
    /// The case `findInPage` of `WebSearchAction`.
    case findInPage(FindInPageWebSearchAction)
    /// The case `other` of `WebSearchAction`.
    case other(OtherWebSearchAction)
    /// Something that is not known here, as the server sent it.
    case unrecognized(JSON)

    /// Decodes the case that `type` names.
    public init(from decoder: any Decoder) throws {
        switch tag("type", of: decoder) {
        case "search": if let value = try? SearchWebSearchAction(from: decoder) { self = .search(value); return }
        case "openPage": if let value = try? OpenPageWebSearchAction(from: decoder) { self = .openPage(value); return }
        case "findInPage": if let value = try? FindInPageWebSearchAction(from: decoder) { self = .findInPage(value); return }
        case "other": if let value = try? OtherWebSearchAction(from: decoder) { self = .other(value); return }
        default: break
        }
        // Not known, or not as it is known.
        self = .unrecognized(try JSON(from: decoder))
    }

    /// Encodes the case, with its tag.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .search(let value): try value.encode(to: encoder)
        case .openPage(let value): try value.encode(to: encoder)
        case .findInPage(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        case .unrecognized(let json): try json.encode(to: encoder)
        }
    }
}

/// The case `web_search_call` of `ResponseItem`.
public struct WebSearchCallResponseItem: ProtocolObject {
    /// `action`
    public var action: ResponsesAPIWebSearchAction?
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
        action: ResponsesAPIWebSearchAction? = nil,
        encryptedContent: String? = nil,
        id: String? = nil,
        internalChatMessageMetadataPassthrough: InternalChatMessageMetadataPassthrough? = nil,
        status: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.action = action
        self.encryptedContent = encryptedContent
        self.id = id
        self.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough
        self.status = status
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.action = try members.optional("action")
        self.encryptedContent = try members.optional("encrypted_content")
        self.id = try members.optional("id")
        self.internalChatMessageMetadataPassthrough = try members.optional("internal_chat_message_metadata_passthrough")
        self.status = try members.optional("status")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "web_search_call")
        try members.optional("action", self.action)
        try members.optional("encrypted_content", self.encryptedContent)
        try members.optional("id", self.id)
        try members.optional("internal_chat_message_metadata_passthrough", self.internalChatMessageMetadataPassthrough)
        try members.optional("status", self.status)
    }
}

/// The `context_size` of `WebSearchToolConfig`.
public enum WebSearchContextSize: OpenSet {
    /// `low`
    case low
    /// `medium`
    case medium
    /// `high`
    case high
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .unrecognized(let word): word
        }
    }
}

/// The `location` of `WebSearchToolConfig`.
public struct WebSearchLocation: ProtocolObject {
    /// `city`
    public var city: String?
    /// `country`
    public var country: String?
    /// `region`
    public var region: String?
    /// `timezone`
    public var timezone: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        city: String? = nil,
        country: String? = nil,
        region: String? = nil,
        timezone: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.city = city
        self.country = country
        self.region = region
        self.timezone = timezone
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.city = try members.optional("city")
        self.country = try members.optional("country")
        self.region = try members.optional("region")
        self.timezone = try members.optional("timezone")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("city", self.city)
        try members.optional("country", self.country)
        try members.optional("region", self.region)
        try members.optional("timezone", self.timezone)
    }
}

/// The `web_search` of `Config`.
public enum WebSearchMode: OpenSet {
    /// `disabled`
    case disabled
    /// `cached`
    case cached
    /// `indexed`
    case indexed
    /// `live`
    case live
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "disabled": self = .disabled
        case "cached": self = .cached
        case "indexed": self = .indexed
        case "live": self = .live
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .disabled: "disabled"
        case .cached: "cached"
        case .indexed: "indexed"
        case .live: "live"
        case .unrecognized(let word): word
        }
    }
}

/// The case `webSearch` of `ThreadItem`.
public struct WebSearchThreadItem: ProtocolObject {
    /// `id`
    public var id: String
    /// `query`
    public var query: String
    /// `action`
    public var action: WebSearchAction?
    /// Structured search results returned out-of-band by standalone web search.
    ///
    /// These stay as opaque JSON at the extension/app-server boundary so new result fields and result types can pass through without a Codex release.
    public var results: [JSON]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        id: String,
        query: String,
        action: WebSearchAction? = nil,
        results: [JSON]? = nil,
        others: [String: JSON] = [:]
    ) {
        self.id = id
        self.query = query
        self.action = action
        self.results = results
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.id = try members.required("id")
        self.query = try members.required("query")
        self.action = try members.optional("action")
        self.results = try members.optional("results")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "webSearch")
        try members.required("id", self.id)
        try members.required("query", self.query)
        try members.optional("action", self.action)
        try members.optional("results", self.results)
    }
}

/// The `web_search` of `ToolsV2`.
public struct WebSearchToolConfig: ProtocolObject {
    /// `allowed_domains`
    public var allowedDomains: [String]?
    /// `context_size`
    public var contextSize: WebSearchContextSize?
    /// `location`
    public var location: WebSearchLocation?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        allowedDomains: [String]? = nil,
        contextSize: WebSearchContextSize? = nil,
        location: WebSearchLocation? = nil,
        others: [String: JSON] = [:]
    ) {
        self.allowedDomains = allowedDomains
        self.contextSize = contextSize
        self.location = location
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.allowedDomains = try members.optional("allowed_domains")
        self.contextSize = try members.optional("context_size")
        self.location = try members.optional("location")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.optional("allowed_domains", self.allowedDomains)
        try members.optional("context_size", self.contextSize)
        try members.optional("location", self.location)
    }
}

/// The case `webrtc` of `ThreadRealtimeStartTransport`.
public struct WebrtcThreadRealtimeStartTransport: ProtocolObject {
    /// SDP offer generated by a WebRTC RTCPeerConnection after configuring audio and the realtime events data channel.
    public var sdp: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        sdp: String,
        others: [String: JSON] = [:]
    ) {
        self.sdp = sdp
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.sdp = try members.required("sdp")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "webrtc")
        try members.required("sdp", self.sdp)
    }
}

/// The case `websocket` of `ThreadRealtimeStartTransport`.
public struct WebsocketThreadRealtimeStartTransport: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "websocket")
    }
}

/// The case `weekdays` of `ScheduledTaskSchedule`.
public struct WeekdaysScheduledTaskSchedule: ProtocolObject {
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
        var members = try EncodedMembers(encoder, others, tag: "type", "weekdays")
        try members.required("time", self.time)
    }
}

/// The case `weekly` of `ScheduledTaskSchedule`.
public struct WeeklyScheduledTaskSchedule: ProtocolObject {
    /// `days`
    public var days: [ScheduledTaskWeekday]
    /// `time`
    public var time: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        days: [ScheduledTaskWeekday],
        time: String,
        others: [String: JSON] = [:]
    ) {
        self.days = days
        self.time = time
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.days = try members.required("days")
        self.time = try members.required("time")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "weekly")
        try members.required("days", self.days)
        try members.required("time", self.time)
    }
}

/// The case `wholeItem` of `ThreadRealtimeBemItemPresentation`.
public struct WholeItemThreadRealtimeBemItemPresentation: ProtocolObject {
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
        _ = try EncodedMembers(encoder, others, tag: "type", "wholeItem")
    }
}

/// One of the `allowedWindowsSandboxImplementations` of `ConfigRequirements`.
public enum WindowsSandboxImplementation: OpenSet {
    /// `elevated`
    case elevated
    /// `unelevated`
    case unelevated
    /// `mxc`
    case mxc
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "elevated": self = .elevated
        case "unelevated": self = .unelevated
        case "mxc": self = .mxc
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .elevated: "elevated"
        case .unelevated: "unelevated"
        case .mxc: "mxc"
        case .unrecognized(let word): word
        }
    }
}

/// The `status` of `WindowsSandboxReadinessResponse`.
public enum WindowsSandboxReadiness: OpenSet {
    /// `ready`
    case ready
    /// `notConfigured`
    case notConfigured
    /// `updateRequired`
    case updateRequired
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "ready": self = .ready
        case "notConfigured": self = .notConfigured
        case "updateRequired": self = .updateRequired
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .ready: "ready"
        case .notConfigured: "notConfigured"
        case .updateRequired: "updateRequired"
        case .unrecognized(let word): word
        }
    }
}

/// The answer to `windowsSandbox/readiness`.
public struct WindowsSandboxReadinessResponse: ProtocolObject {
    /// `status`
    public var status: WindowsSandboxReadiness
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        status: WindowsSandboxReadiness,
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

/// What `windowsSandbox/setupCompleted` tells.
public struct WindowsSandboxSetupCompletedNotification: ProtocolObject {
    /// `mode`
    public var mode: WindowsSandboxSetupMode
    /// `success`
    public var success: Bool
    /// `error`
    public var error: String?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        mode: WindowsSandboxSetupMode,
        success: Bool,
        error: String? = nil,
        others: [String: JSON] = [:]
    ) {
        self.mode = mode
        self.success = success
        self.error = error
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.mode = try members.required("mode")
        self.success = try members.required("success")
        self.error = try members.optional("error")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("mode", self.mode)
        try members.required("success", self.success)
        try members.optional("error", self.error)
    }
}

/// The `mode` of `WindowsSandboxSetupCompletedNotification` and `WindowsSandboxSetupStartParams`.
public enum WindowsSandboxSetupMode: OpenSet {
    /// `elevated`
    case elevated
    /// `unelevated`
    case unelevated
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "elevated": self = .elevated
        case "unelevated": self = .unelevated
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .elevated: "elevated"
        case .unelevated: "unelevated"
        case .unrecognized(let word): word
        }
    }
}

/// What `windowsSandbox/setupStart` takes.
public struct WindowsSandboxSetupStartParams: ProtocolObject {
    /// `mode`
    public var mode: WindowsSandboxSetupMode
    /// `cwd`
    public var cwd: AbsolutePathBuf?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        mode: WindowsSandboxSetupMode,
        cwd: AbsolutePathBuf? = nil,
        others: [String: JSON] = [:]
    ) {
        self.mode = mode
        self.cwd = cwd
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.mode = try members.required("mode")
        self.cwd = try members.optional("cwd")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("mode", self.mode)
        try members.optional("cwd", self.cwd)
    }
}

/// The answer to `windowsSandbox/setupStart`.
public struct WindowsSandboxSetupStartResponse: ProtocolObject {
    /// `started`
    public var started: Bool
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        started: Bool,
        others: [String: JSON] = [:]
    ) {
        self.started = started
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.started = try members.required("started")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("started", self.started)
    }
}

/// What `windows/worldWritableWarning` tells.
public struct WindowsWorldWritableWarningNotification: ProtocolObject {
    /// `extraCount`
    public var extraCount: UInt64
    /// `failedScan`
    public var failedScan: Bool
    /// `samplePaths`
    public var samplePaths: [String]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        extraCount: UInt64,
        failedScan: Bool,
        samplePaths: [String],
        others: [String: JSON] = [:]
    ) {
        self.extraCount = extraCount
        self.failedScan = failedScan
        self.samplePaths = samplePaths
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.extraCount = try members.required("extraCount")
        self.failedScan = try members.required("failedScan")
        self.samplePaths = try members.required("samplePaths")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("extraCount", self.extraCount)
        try members.required("failedScan", self.failedScan)
        try members.required("samplePaths", self.samplePaths)
    }
}

/// One of the `messages` of `GetWorkspaceMessagesResponse`.
public struct WorkspaceMessage: ProtocolObject {
    /// `messageBody`
    public var messageBody: String
    /// `messageId`
    public var messageID: String
    /// `messageType`
    public var messageType: WorkspaceMessageType
    /// Unix timestamp (in seconds) when the message was archived.
    public var archivedAt: Int?
    /// Unix timestamp (in seconds) when the message was created.
    public var createdAt: Int?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        messageBody: String,
        messageID: String,
        messageType: WorkspaceMessageType,
        archivedAt: Int? = nil,
        createdAt: Int? = nil,
        others: [String: JSON] = [:]
    ) {
        self.messageBody = messageBody
        self.messageID = messageID
        self.messageType = messageType
        self.archivedAt = archivedAt
        self.createdAt = createdAt
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.messageBody = try members.required("messageBody")
        self.messageID = try members.required("messageId")
        self.messageType = try members.required("messageType")
        self.archivedAt = try members.optional("archivedAt")
        self.createdAt = try members.optional("createdAt")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("messageBody", self.messageBody)
        try members.required("messageId", self.messageID)
        try members.required("messageType", self.messageType)
        try members.optional("archivedAt", self.archivedAt)
        try members.optional("createdAt", self.createdAt)
    }
}

/// The `messageType` of `WorkspaceMessage`.
public enum WorkspaceMessageType: OpenSet {
    /// `headline`
    case headline
    /// `announcement`
    case announcement
    /// `unknown`
    case unknown
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "headline": self = .headline
        case "announcement": self = .announcement
        case "unknown": self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .headline: "headline"
        case .announcement: "announcement"
        case .unknown: "unknown"
        case .unrecognized(let word): word
        }
    }
}

/// The `workspaceRouting` of `GetAccountResponse`.
public struct WorkspaceRouting: ProtocolObject {
    /// `accountRoutingOverride`
    public var accountRoutingOverride: AccountRoutingOverride
    /// `backendOrigin`
    public var backendOrigin: String
    /// `chatgptAccountId`
    public var chatgptAccountID: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        accountRoutingOverride: AccountRoutingOverride,
        backendOrigin: String,
        chatgptAccountID: String,
        others: [String: JSON] = [:]
    ) {
        self.accountRoutingOverride = accountRoutingOverride
        self.backendOrigin = backendOrigin
        self.chatgptAccountID = chatgptAccountID
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.accountRoutingOverride = try members.required("accountRoutingOverride")
        self.backendOrigin = try members.required("backendOrigin")
        self.chatgptAccountID = try members.required("chatgptAccountId")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("accountRoutingOverride", self.accountRoutingOverride)
        try members.required("backendOrigin", self.backendOrigin)
        try members.required("chatgptAccountId", self.chatgptAccountID)
    }
}

/// The case `workspaceWrite` of `SandboxPolicy`.
public struct WorkspaceWriteSandboxPolicy: ProtocolObject {
    /// `excludeSlashTmp`
    public var excludeSlashTmp: Bool?
    /// `excludeTmpdirEnvVar`
    public var excludeTmpdirEnvVar: Bool?
    /// `networkAccess`
    public var networkAccess: Bool?
    /// `writableRoots`
    public var writableRoots: [AbsolutePathBuf]?
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        excludeSlashTmp: Bool? = nil,
        excludeTmpdirEnvVar: Bool? = nil,
        networkAccess: Bool? = nil,
        writableRoots: [AbsolutePathBuf]? = nil,
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
        var members = try DecodedMembers(decoder, tag: "type")
        self.excludeSlashTmp = try members.optional("excludeSlashTmp")
        self.excludeTmpdirEnvVar = try members.optional("excludeTmpdirEnvVar")
        self.networkAccess = try members.optional("networkAccess")
        self.writableRoots = try members.optional("writableRoots")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "workspaceWrite")
        try members.optional("excludeSlashTmp", self.excludeSlashTmp)
        try members.optional("excludeTmpdirEnvVar", self.excludeTmpdirEnvVar)
        try members.optional("networkAccess", self.networkAccess)
        try members.optional("writableRoots", self.writableRoots)
    }
}

/// The `status` of `ConfigWriteResponse`.
public enum WriteStatus: OpenSet {
    /// `ok`
    case ok
    /// `okOverridden`
    case okOverridden
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "ok": self = .ok
        case "okOverridden": self = .okOverridden
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .ok: "ok"
        case .okOverridden: "okOverridden"
        case .unrecognized(let word): word
        }
    }
}

/// A child approval for input to an existing command execution item.
public struct WriteStdinGuardianApprovalReviewAction: ProtocolObject {
    /// `approvalId`
    public var approvalID: String
    /// `cwd`
    public var cwd: LegacyAppPathString
    /// `processId`
    public var processID: String
    /// `stdin`
    public var stdin: String
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        approvalID: String,
        cwd: LegacyAppPathString,
        processID: String,
        stdin: String,
        others: [String: JSON] = [:]
    ) {
        self.approvalID = approvalID
        self.cwd = cwd
        self.processID = processID
        self.stdin = stdin
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: "type")
        self.approvalID = try members.required("approvalId")
        self.cwd = try members.required("cwd")
        self.processID = try members.required("processId")
        self.stdin = try members.required("stdin")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others, tag: "type", "writeStdin")
        try members.required("approvalId", self.approvalID)
        try members.required("cwd", self.cwd)
        try members.required("processId", self.processID)
        try members.required("stdin", self.stdin)
    }
}
