import CodexProtocol

/// What a turn came to.
public struct TurnResult: ProtocolObject {
    /// The turn's id; of a goal its first turn's.
    public var id: String
    /// How it ended: `completed`, `interrupted` or `failed`; `inProgress` while it runs.
    public var status: TurnStatus
    /// Why it failed.
    public var error: TurnError?
    /// When it began, in seconds since 1970.
    public var startedAt: Double?
    /// When it ended, in seconds since 1970.
    public var completedAt: Double?
    /// How long it took.
    public var durationMs: Double?
    /// What the agent said last; nil where it said nothing.
    public var finalResponse: String?
    /// What the agent did, in order.
    public var items: [ThreadItem]
    /// What it used.
    public var usage: ThreadTokenUsage?
    /// Whether the input was added to a turn that ran already.
    public var joined: Bool
    /// The server's own description of it.
    public var turn: Turn?
    /// What became of a goal: `complete`, `paused` and others; nil for other turns.
    public var goalStatus: String?
    /// The goal; nil for other turns.
    public var goal: ThreadGoal?
    /// The turns of a goal; nil for other turns.
    public var turns: [Turn]?
    /// Members that are not known here.
    public var others: [String: JSON]

    /// Decodes a result of the library's.
    public init(from decoder: any Decoder) throws {
        var members = try DecodedMembers(decoder, tag: nil)
        id = try members.required("id")
        status = try members.required("status")
        error = try members.nullable("error")
        startedAt = try members.nullable("startedAt")
        completedAt = try members.nullable("completedAt")
        durationMs = try members.nullable("durationMs")
        finalResponse = try members.nullable("finalResponse")
        items = try members.nullable("items") ?? []
        usage = try members.nullable("usage")
        joined = try members.nullable("joined") ?? false
        turn = try members.nullable("turn")
        goalStatus = try members.optional("goalStatus")
        goal = try members.optional("goal")
        turns = try members.optional("turns")
        others = try members.others()
    }

    /// Encodes the result as it was.
    public func encode(to encoder: any Encoder) throws {
        var members = try EncodedMembers(encoder, others)
        try members.required("id", id)
        try members.required("status", status)
        try members.nullable("error", error)
        try members.nullable("startedAt", startedAt)
        try members.nullable("completedAt", completedAt)
        try members.nullable("durationMs", durationMs)
        try members.nullable("finalResponse", finalResponse)
        try members.required("items", items)
        try members.nullable("usage", usage)
        try members.required("joined", joined)
        try members.nullable("turn", turn)
        try members.optional("goalStatus", goalStatus)
        try members.optional("goal", goal)
        try members.optional("turns", turns)
    }
}
