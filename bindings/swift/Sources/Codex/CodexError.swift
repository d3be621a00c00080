import CCodex
import Foundation

/// Why something failed.
///
/// Branch on ``code`` and ``reason``; show ``message`` to a person. A task that is cancelled gets Swift's own
/// `CancellationError` instead.
public struct CodexError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public let code: Code

    /// The word to branch on, such as `threadNotFound`, `noRollout`, `noActiveTurn`, `deadline`, `idle`, or the server's
    /// own `codexErrorInfo`; `""` where there is none. An open set.
    public let reason: String

    /// What went wrong, in one line for a person, and what to do about it where that is known.
    public let message: String

    /// Whether the same call may succeed a little later.
    public let isRetryable: Bool

    /// All that is known, as a JSON object: `method`, `sent`, `elapsedMs`, `rpc`, `exit`, `stderrTail`, `triedPaths` and
    /// more, where they apply.
    public let detail: JSON

    /// The result of a turn that failed; it has what the turn came to until then.
    public internal(set) var result: TurnResult?

    /// The server's own error, where it answered with one.
    public var rpc: RPC? { detail["rpc"].flatMap { try? $0.decode() } }

    /// An error of JSON-RPC.
    public struct RPC: Codable, Sendable, Equatable {
        /// The number of the error.
        public let code: Int
        /// What the server says of it.
        public let message: String
        /// What it adds.
        public let data: JSON?
    }

    /// The code's name, and the message.
    public var description: String { "\(code.name): \(message)" }

    init(code: Code, reason: String = "", message: String, detail: JSON = [:]) {
        self.code = code
        self.reason = reason
        self.message = message
        self.isRetryable = false
        self.detail = detail
    }

    /// Of a call of the C interface; takes its error object, which may be missing.
    init(_ status: codex_status, taking error: OpaquePointer?) {
        defer { codex_error_free(error) }
        code = Code(rawValue: status)
        reason = String(cString: codex_error_reason(error))
        let said = String(cString: codex_error_message(error))
        message = said.isEmpty ? String(cString: codex_status_name(status)) : said
        isRetryable = codex_error_is_retryable(error) == 1
        detail = codex_error_json(error).flatMap { try? JSON(text: String(cString: $0)) } ?? [:]
    }

    static func closed(_ what: String) -> CodexError {
        CodexError(code: .closed, message: "the \(what) was closed before")
    }

    /// Of JSON that is not what it was expected to be.
    static func undecodable(_ what: String, _ error: any Error) -> CodexError {
        CodexError(code: .protocol, message: "\(what) is not as this version knows it: \(error)")
    }
}

extension CodexError: LocalizedError {
    /// The message.
    public var errorDescription: String? { message }
}
