import CCodex
import CodexProtocol

/// What the server asks: an approval, a question, a call of a tool.
///
/// It is answered once, from anywhere, with `respond(_:)` or ``reject(code:message:)``. Whoever lets it go without an
/// answer declines it: nothing is ever accepted by default.
public final class CodexRequest: Sendable {
    private let event: CodexEvent

    init(_ event: CodexEvent) { self.event = event }

    /// Its id, as JSON.
    public var id: String { event.requestID ?? "" }

    /// Its method, such as `item/commandExecution/requestApproval`.
    public var method: String { event.method }

    /// The id of the thread that it is about; nil where it is about none.
    public var threadID: String? { event.threadID }

    /// The id of the turn that it is about; nil where it is about none.
    public var turnID: String? { event.turnID }

    /// The whole message as the server sent it.
    public var json: String { event.json }

    /// The text at a JSON pointer into the whole message, such as `/params/command`; nil where there is none.
    public func string(at pointer: String) -> String? { event.string(at: pointer) }

    /// What is asked, typed. Each time it is asked for it is decoded.
    public var params: ServerRequest {
        // Fails for nothing that the library gives.
        (try? ServerRequest(method: method, params: EventParams(event: event))) ?? .unrecognized(method: method, params: .null)
    }

    /// Answers with the type that goes with the method, such as
    /// `CommandExecutionRequestApprovalResponse(decision: .accept)`.
    ///
    /// An answer of another shape than the method takes is refused, and the request can be answered again.
    public func respond(_ answer: some ServerRequestAnswer) throws {
        try respond(json: encoded(answer, as: "the answer to \(method)"))
    }

    /// Answers with JSON: for methods that are not known here.
    public func respond(_ answer: JSON) throws { try respond(json: answer.text) }

    /// Answers with an error of JSON-RPC. To decline an approval, answer it with a decision instead.
    public func reject(code: Int32 = -32601, message: String? = nil) throws {
        try event.answer { codex_event_reject($0, code, message, $1) }
    }

    /// Lets it go without an answer: it is declined, with the "no" that fits its method, unless somebody else holds it
    /// too.
    public func decline() throws { try event.close() }

    private func respond(json: String) throws {
        try event.answer { codex_event_respond($0, json, $1) }
    }
}
