import CCodex
import CodexProtocol
import Foundation
import Synchronization

/// One message of the server, or of the library itself.
///
/// Nothing of it is decoded before it is asked for: ``method`` and ``string(at:)`` cost little, ``content`` decodes all.
public final class CodexEvent: @unchecked Sendable {
    // Sendable although this is a pointer, for the reason that `Handle` gives. It has none of those, since there are so many
    // events.
    private let pointer: OpaquePointer
    private let isClosed = Atomic<Bool>(false)

    init(_ event: OpaquePointer) { pointer = event }

    deinit { if !isClosed.load(ordering: .acquiring) { codex_event_free(pointer) } }

    /// Reads what is borrowed from the event, which stays until it is read.
    private func read<Result>(_ body: (OpaquePointer) throws -> Result) rethrows -> Result {
        defer { withExtendedLifetime(self) {} }
        return try body(pointer)
    }

    /// Answers, as long as the event was not let go.
    func answer(_ call: (OpaquePointer, OutError) -> codex_status) throws {
        guard !isClosed.load(ordering: .acquiring) else { throw CodexError.closed("request") }
        _ = try read { event in try check { call(event, $0) } }
    }

    /// Lets go of it now; an error the second time.
    func close() throws {
        guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { throw CodexError.closed("request") }
        codex_event_free(pointer)
    }

    /// What an event is.
    public enum Kind: RawRepresentable, Sendable, Hashable {
        /// A notification of the server.
        case notification
        /// A request of the server, to be answered.
        case request
        /// The server's answer to what was begun: the first event of a turn.
        case response
        /// The server is gone: the last event of a client.
        case exit
        /// The queue was full, and events were dropped.
        case lagged
        /// A request that needs no answer any more.
        case withdrawn
        /// A request of the server that somebody else answers.
        case observed
        /// A kind that is not known here.
        case unrecognized(Int32)

        /// The kind for a number of the C interface.
        public init(rawValue: Int32) {
            switch rawValue {
            case CODEX_EVENT_NOTIFICATION: self = .notification
            case CODEX_EVENT_REQUEST: self = .request
            case CODEX_EVENT_RESPONSE: self = .response
            case CODEX_EVENT_EXIT: self = .exit
            case CODEX_EVENT_LAGGED: self = .lagged
            case CODEX_EVENT_WITHDRAWN: self = .withdrawn
            case CODEX_EVENT_OBSERVED: self = .observed
            default: self = .unrecognized(rawValue)
            }
        }

        /// The number in the C interface.
        public var rawValue: Int32 {
            switch self {
            case .notification: CODEX_EVENT_NOTIFICATION
            case .request: CODEX_EVENT_REQUEST
            case .response: CODEX_EVENT_RESPONSE
            case .exit: CODEX_EVENT_EXIT
            case .lagged: CODEX_EVENT_LAGGED
            case .withdrawn: CODEX_EVENT_WITHDRAWN
            case .observed: CODEX_EVENT_OBSERVED
            case .unrecognized(let number): number
            }
        }
    }

    /// What an event says, typed.
    public enum Content: Sendable {
        /// A notification of the server.
        case notification(ServerNotification)
        /// A request of the server, to be answered: it is declined when it is let go unanswered.
        case request(CodexRequest)
        /// The server's answer to what was begun.
        case response(JSON)
        /// The server is gone: how, in words, and the end of what it wrote to stderr.
        case exit(message: String, stderrTail: String)
        /// So many events were dropped.
        case lagged(dropped: Int)
        /// The request with this id needs no answer any more, for this reason.
        case withdrawn(requestID: String, reason: String)
        /// A request of the server that somebody else answers.
        case observed(ServerRequest)
        /// Something that is not known here.
        case unrecognized(JSON)
    }

    /// What it is.
    public var kind: Kind { Kind(rawValue: read(codex_event_kind)) }

    /// The method, such as `item/agentMessage/delta`; of the library's own events one that begins with `libcodex/`.
    public var method: String { read { String(cString: codex_event_method($0)) } }

    /// The id of the thread that it is about; nil where it is about none.
    public var threadID: String? { read { some(codex_event_thread_id($0)) } }

    /// The id of the turn that it is about; nil where it is about none.
    public var turnID: String? { read { some(codex_event_turn_id($0)) } }

    /// The id of a request, and of the event that withdraws it, as JSON; nil for others.
    public var requestID: String? { read { some(codex_event_request_id($0)) } }

    /// The whole message as the server sent it.
    public var json: String { withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

    /// The bytes of the whole message as the server sent it, without a copy.
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try read { event in
            var count = 0
            let bytes = codex_event_json(event, &count)
            return try body(UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
        }
    }

    /// The text at a JSON pointer into the whole message, such as `/params/delta`; nil where there is none.
    ///
    /// Much cheaper than ``content`` for one member.
    public func string(at pointer: String) -> String? {
        read { event in
            var count = 0
            guard let bytes = codex_event_string(event, pointer, &count) else { return nil }
            return String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
        }
    }

    /// Decodes the params as a type.
    public func params<Params: Decodable>(as type: Params.Type = Params.self) throws -> Params {
        do {
            return try message(Params.self).params
        } catch {
            throw CodexError.undecodable(method, error)
        }
    }

    /// What it says, typed. Each time it is asked for it is decoded.
    public var content: Content {
        do {
            switch kind {
            case .notification: return .notification(try ServerNotification(method: method, params: EventParams(event: self)))
            case .request: return .request(CodexRequest(self))
            case .observed: return .observed(try ServerRequest(method: method, params: EventParams(event: self)))
            case .response: return .response(try decoded(json, as: method, JSON.self)["result"] ?? .null)
            case .exit:
                return .exit(
                    message: string(at: "/params/message") ?? "", stderrTail: string(at: "/params/stderrTail") ?? "")
            case .lagged: return .lagged(dropped: string(at: "/params/dropped").flatMap(Int.init) ?? 0)
            case .withdrawn:
                return .withdrawn(requestID: requestID ?? "", reason: string(at: "/params/reason") ?? "")
            case .unrecognized: return .unrecognized(try decoded(json, as: method))
            }
        } catch {
            // The library gives nothing that is not JSON.
            return .unrecognized(.string(json))
        }
    }

    private func some(_ text: UnsafePointer<CChar>?) -> String? {
        guard let text, text.pointee != 0 else { return nil }
        return String(cString: text)
    }

    private struct Message<Params: Decodable>: Decodable {
        let params: Params
    }

    private func message<Params: Decodable>(_ type: Params.Type) throws -> Message<Params> {
        try withUnsafeBytes { bytes in
            guard let start = UnsafeMutableRawPointer(mutating: bytes.baseAddress) else { throw CodexError.closed("request") }
            let data = Data(bytesNoCopy: start, count: bytes.count, deallocator: .none)
            return try JSONDecoder().decode(Message<Params>.self, from: data)
        }
    }
}

/// The params of an event, for messages that are told apart by their methods.
struct EventParams: ParamsSource {
    let event: CodexEvent

    func decoded<Params: Decodable>() -> Params? { try? event.params() }

    func json() throws -> JSON { try event.params(as: JSON?.self) ?? .null }
}

extension CodexEvent: CustomStringConvertible {
    /// The whole message.
    public var description: String { json }
}
