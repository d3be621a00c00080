// Written by codex-models from codex.h. Do not edit.

extension CodexError {
    /// What kind of failure it is. An open set: a later library may have more.
    public enum Code: RawRepresentable, Sendable, Hashable {
        /// An argument is missing, out of range or unknown; the message names it. (`CODEX_E_INVALID_ARGUMENT`)
        case invalidArgument
        /// A handle is NULL, was freed, or is of another type. (`CODEX_E_INVALID_HANDLE`)
        case invalidHandle
        /// A text is not UTF-8; the message says at which byte. (`CODEX_E_UTF8`)
        case utf8
        /// A text is not JSON that the server would accept; the message says where and why. (`CODEX_E_JSON`)
        case json
        /// The operating system or the network refused something; the message says what. (`CODEX_E_IO`)
        case io
        /// The server was started, but ended before it was initialised. (`CODEX_E_SPAWN`)
        case spawn
        /// The server answered with an error. (`CODEX_E_RPC`)
        case rpc
        /// The server answered with something that its protocol does not allow. (`CODEX_E_PROTOCOL`)
        case `protocol`
        /// The handle, the client or the server behind it is closed. (`CODEX_E_CLOSED`)
        case closed
        /// Something else is under way on the same handle. (`CODEX_E_BUSY`)
        case busy
        /// The request was answered before, or needs no answer any more. (`CODEX_E_ALREADY_ANSWERED`)
        case alreadyAnswered
        /// A blocking call from a callback that it would wait for. (`CODEX_E_REENTRANT`)
        case reentrant
        /// The process is a fork of the one that made the handle. (`CODEX_E_FORKED`)
        case forked
        /// This build or this platform cannot do it. (`CODEX_E_UNSUPPORTED`)
        case unsupported
        /// A defect of the library was caught before it could reach the caller. (`CODEX_E_PANIC`)
        case panic
        /// The turn failed; result and error are both written. (`CODEX_E_TURN_FAILED`)
        case turnFailed
        /// No codex executable was found; the error lists every place that was tried. (`CODEX_E_NO_EXECUTABLE`)
        case noExecutable
        /// What was asked for did not come in time. (`CODEX_E_TIMEOUT`)
        case timeout
        /// The handle's answer is not there yet. (`CODEX_E_NOT_READY`)
        case notReady
        /// The call was cancelled. (`CODEX_E_CANCELLED`)
        case cancelled
        /// A queue that nobody read grew past its bound. (`CODEX_E_OVERFLOW`)
        case overflow
        /// A failure that is not known here.
        case unrecognized(Int32)

        /// The code for a number of the C interface.
        public init(rawValue: Int32) {
            switch rawValue {
            case -1: self = .invalidArgument
            case -2: self = .invalidHandle
            case -3: self = .utf8
            case -4: self = .json
            case -5: self = .io
            case -6: self = .spawn
            case -7: self = .rpc
            case -8: self = .`protocol`
            case -9: self = .closed
            case -10: self = .busy
            case -11: self = .alreadyAnswered
            case -12: self = .reentrant
            case -13: self = .forked
            case -14: self = .unsupported
            case -15: self = .panic
            case -16: self = .turnFailed
            case -17: self = .noExecutable
            case -18: self = .timeout
            case -19: self = .notReady
            case -20: self = .cancelled
            case -21: self = .overflow
            default: self = .unrecognized(rawValue)
            }
        }

        /// The number in the C interface.
        public var rawValue: Int32 {
            switch self {
            case .invalidArgument: -1
            case .invalidHandle: -2
            case .utf8: -3
            case .json: -4
            case .io: -5
            case .spawn: -6
            case .rpc: -7
            case .`protocol`: -8
            case .closed: -9
            case .busy: -10
            case .alreadyAnswered: -11
            case .reentrant: -12
            case .forked: -13
            case .unsupported: -14
            case .panic: -15
            case .turnFailed: -16
            case .noExecutable: -17
            case .timeout: -18
            case .notReady: -19
            case .cancelled: -20
            case .overflow: -21
            case .unrecognized(let number): number
            }
        }

        /// The name in the C interface.
        public var name: String {
            switch self {
            case .invalidArgument: "CODEX_E_INVALID_ARGUMENT"
            case .invalidHandle: "CODEX_E_INVALID_HANDLE"
            case .utf8: "CODEX_E_UTF8"
            case .json: "CODEX_E_JSON"
            case .io: "CODEX_E_IO"
            case .spawn: "CODEX_E_SPAWN"
            case .rpc: "CODEX_E_RPC"
            case .`protocol`: "CODEX_E_PROTOCOL"
            case .closed: "CODEX_E_CLOSED"
            case .busy: "CODEX_E_BUSY"
            case .alreadyAnswered: "CODEX_E_ALREADY_ANSWERED"
            case .reentrant: "CODEX_E_REENTRANT"
            case .forked: "CODEX_E_FORKED"
            case .unsupported: "CODEX_E_UNSUPPORTED"
            case .panic: "CODEX_E_PANIC"
            case .turnFailed: "CODEX_E_TURN_FAILED"
            case .noExecutable: "CODEX_E_NO_EXECUTABLE"
            case .timeout: "CODEX_E_TIMEOUT"
            case .notReady: "CODEX_E_NOT_READY"
            case .cancelled: "CODEX_E_CANCELLED"
            case .overflow: "CODEX_E_OVERFLOW"
            case .unrecognized(let number): "\(number)"
            }
        }
    }
}
