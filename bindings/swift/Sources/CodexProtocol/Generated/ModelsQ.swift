// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// The `queuedSubmission` of `ThreadQueueAddResponse` and `ThreadQueueUpdateResponse`.
public struct QueuedSubmission: ProtocolObject {
    /// `clientUserMessageId`
    public var clientUserMessageID: String
    /// `id`
    public var id: String
    /// `input`
    public var input: [UserInput]
    /// Members that are not known here, and those above that are null without need.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(
        clientUserMessageID: String,
        id: String,
        input: [UserInput],
        others: [String: JSON] = [:]
    ) {
        self.clientUserMessageID = clientUserMessageID
        self.id = id
        self.input = input
        self.others = others
    }

    /// Decodes an object.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        self.clientUserMessageID = try members.required("clientUserMessageId")
        self.id = try members.required("id")
        self.input = try members.required("input")
        self.others = try members.others()
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("clientUserMessageId", self.clientUserMessageID)
        try members.required("id", self.id)
        try members.required("input", self.input)
    }
}
