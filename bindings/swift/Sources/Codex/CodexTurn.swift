import CCodex
import CodexProtocol

/// One turn of a thread: an input, and all that the agent does about it. It goes on when nobody holds it, unless
/// ``TurnOptions/interruptOnRelease`` says otherwise.
///
/// ```swift
/// for try await event in turn.events {
///     if case .notification(.itemAgentMessageDelta(let delta)) = event.content { print(delta.delta, terminator: "") }
/// }
/// let result = try await turn.result()
/// ```
public final class CodexTurn: Sendable {
    private let source: Source
    private let queue: EventQueue
    private let thread: CodexThread

    /// Its id.
    public let id: String

    /// The id of its thread.
    public var threadID: String { thread.id }

    init(_ thread: CodexThread, _ source: Source) throws {
        self.thread = thread
        self.source = source
        id = String(cString: codex_turn_id(try source.handle.opened()))
        queue = EventQueue(source, isWatched: true) {
            codex_turn_next($0, $1, $2, $3)
        } cancelled: {
            _ = codex_turn_interrupt(source.handle.pointer, nil, nil)
        }
    }

    /// Its events from its very first on, with what the server asks during the turn. The iteration ends with the turn.
    ///
    /// Cancelling the task that iterates interrupts the turn.
    public var events: CodexEvents { CodexEvents(queue: queue) }

    /// Waits until the turn has ended, and gives its result, whoever has read its events.
    ///
    /// While somebody iterates over its ``events``, this waits for that too; else requests of the server that no handler
    /// answers are declined. Cancelling the task interrupts the turn. A turn that fails throws an error that has its
    /// ``CodexError/result``; one that was interrupted has a result whose status says so.
    ///
    /// - Parameter timeout: how long it is waited for, without a limit unless set; the turn goes on all the same.
    public func result(timeout: Duration? = nil) async throws -> TurnResult {
        var failed: String?
        do {
            let json: String = try await source.wait(within: timeout, for: "the turn") { handle in
                guard queue.readers == 0 else { return nil }
                var made: UnsafeMutablePointer<CChar>?
                defer { codex_string_free(made) }
                do {
                    switch try check({ codex_turn_run(handle, nil, nil, Timeout.poll, &made, $0) }) {
                    case CODEX_OK: return made.map { String(cString: $0) } ?? "null"
                    default: return nil
                    }
                } catch let error as CodexError where error.code == .turnFailed {
                    failed = made.map { String(cString: $0) }
                    throw error
                } catch let error as CodexError where error.code == .busy {
                    // Another task asks for the result at this moment.
                    return nil
                }
            }
            source.signal.raise(forGood: true)
            return try decoded(json, as: "the result")
        } catch is CancellationError {
            _ = codex_turn_interrupt(source.handle.pointer, nil, nil)
            throw CancellationError()
        } catch let error as CodexError where error.code == .timeout {
            throw error
        } catch var error as CodexError {
            source.signal.raise(forGood: true)
            if error.code == .turnFailed { error.result = try failed.map { try decoded($0, as: "the result") } }
            throw error
        }
    }

    /// The result as far as it has come.
    public func resultSoFar() throws -> TurnResult {
        let turn = try source.handle.opened()
        let (_, json) = try text { codex_turn_result(turn, $0, $1) }
        return try decoded(json ?? "", as: "the result")
    }

    /// Gives the agent more input while the turn is running.
    ///
    /// Cancelling the task stops the waiting; what was sent is sent.
    public func steer(_ input: CodexInput, _ params: SteerParams = SteerParams()) async throws {
        try Task.checkCancellation()
        let items = try encoded(input.items, as: "the input")
        let json = try traced(encoded(params, as: "the params"))
        let limit = source.core.requestTimeout.map(milliseconds) ?? Timeout.forever
        try await Blocking.run { [source] in
            _ = try check { codex_turn_steer(try source.handle.opened(), items, json, limit, $0) }
        }
    }

    /// Asks the server to stop the turn. It still ends as every turn does, with the status `interrupted`. May be called any
    /// number of times, also when the turn is over.
    ///
    /// - Parameter killBackground: ends the thread's background terminals too.
    public func interrupt(killBackground: Bool = false) throws {
        try check { codex_turn_interrupt(try source.handle.opened(), interruption(killBackground), $0) }
    }

    /// Lets go of the turn now, which goes on. Everything here then throws an error with the code
    /// ``CodexError/Code/closed``, and so does a second close.
    public func close() throws { try source.handle.close() }
}
