import CCodex
import CodexProtocol

/// A conversation. It stays with the server when nobody holds it, and can be resumed.
public final class CodexThread: Sendable {
    let client: CodexClient
    private let source: Source
    private let queue: EventQueue

    /// Its id.
    public let id: String

    /// The server's whole answer to the start, the resumption or the fork, as JSON; nil for one that was taken by its id.
    public let json: String?

    init(_ client: CodexClient, _ source: Source) throws {
        self.client = client
        self.source = source
        let handle = try source.handle.opened()
        id = String(cString: codex_thread_id(handle))
        json = codex_thread_json(handle).map { String(cString: $0) }
        // Signals of its own: the opening has been told.
        queue = EventQueue(Source(client.core, source.handle), isWatched: false) { codex_thread_next($0, $1, $2, $3) }
    }

    /// What the server said of the thread when it was opened; nil for one that was taken by its id.
    public func info() throws -> ThreadInfo? {
        struct Opened: Decodable { let thread: ThreadInfo }
        return try json.map { try decoded($0, as: "the thread", Opened.self).thread }
    }

    /// Starts a turn, and waits for its result. Requests of the server that no handler answers are declined.
    ///
    /// Cancelling the task interrupts the turn. One that fails throws an error that has its ``CodexError/result``; one that
    /// was interrupted has a result whose status says so.
    ///
    /// - Parameters:
    ///   - input: what the agent is told.
    ///   - params: what the protocol has for a turn besides.
    ///   - options: what the library does for it.
    ///   - timeout: how long the turn is waited for, without a limit unless set; then it is interrupted.
    public func run(
        _ input: CodexInput, _ params: TurnParams = TurnParams(), options: TurnOptions = TurnOptions(),
        timeout: Duration? = nil
    ) async throws -> TurnResult {
        let deadline = timeout.map { ContinuousClock.now.advanced(by: $0) }
        let turn = try await startTurn(input, params, options: options)
        do {
            return try await turn.result(timeout: deadline.map { ContinuousClock.now.duration(to: $0) })
        } catch let error as CodexError where error.code == .timeout {
            try? turn.interrupt()
            throw error
        }
    }

    /// Starts a turn: gives the agent an input, and returns as soon as the server has taken it.
    ///
    /// On a thread whose turn is still running the server adds the input to that one.
    public func startTurn(
        _ input: CodexInput, _ params: TurnParams = TurnParams(), options: TurnOptions = TurnOptions()
    ) async throws -> CodexTurn {
        let items = try encoded(input.items, as: "the input")
        let json = try traced(with(options, in: encoded(params, as: "the params")))
        return try await begin("turn/start") { codex_turn_begin($0, items, json, $1, $2) }
    }

    /// Starts a review: of uncommitted changes, a commit, a branch, or anything else.
    public func review(_ params: ReviewParams, options: TurnOptions = TurnOptions()) async throws -> CodexTurn {
        try await begin("review/start", params, options)
    }

    /// Has the conversation compacted.
    public func compact(options: TurnOptions = TurnOptions()) async throws -> CodexTurn {
        try await begin("thread/compact/start", NoParams(), options)
    }

    /// Runs a command of the user's own.
    public func runShellCommand(_ params: ShellCommandParams, options: TurnOptions = TurnOptions()) async throws -> CodexTurn {
        try await begin("thread/shellCommand", params, options)
    }

    /// Sets a goal, or takes the thread's up again: one turn here over all that the server begins for it.
    public func pursueGoal(_ params: GoalParams, options: TurnOptions = TurnOptions()) async throws -> CodexTurn {
        try await begin("thread/goal/set", params, options)
    }

    /// A turn of this thread by its id, whoever has started it.
    public func turn(withID id: String) async throws -> CodexTurn {
        try await begin("turn") { codex_turn_attach($0, id, $1, $2) }
    }

    private func begin(_ method: String, _ params: some Encodable, _ options: TurnOptions) async throws -> CodexTurn {
        let json = try traced(with(options, in: encoded(params, as: "the params")))
        return try await begin(method) { codex_turn_begin_with($0, method, json, $1, $2) }
    }

    private func begin(
        _ method: String, _ call: (OpaquePointer, OutError, OutError) throws -> codex_status
    ) async throws -> CodexTurn {
        try Task.checkCancellation()
        let thread = try source.handle.opened()
        // When it is let go before it is started, it is not sent, or else interrupted.
        let turn = Source(client.core, try make("turn", free: codex_turn_free) { try call(thread, $0, $1) })
        // Its queue would tell of the server's answer only once, and a goal is there with the first turn after that.
        try turn.watchOpening()
        try await turn.wait(for: method) { handle -> Void? in
            try check { codex_turn_ready(handle, Timeout.poll, $0) } == CODEX_OK ? () : nil
        }
        try turn.watch()
        return try CodexTurn(self, turn)
    }

    /// Sends any request of the protocol about this thread, whose id is added to the params.
    ///
    /// - Parameters:
    ///   - method: the method, such as `thread/read`.
    ///   - params: what the protocol has for it, without the thread's id.
    ///   - timeout: how long the answer is waited for; the option `requestTimeout` unless set.
    public func request(_ method: String, _ params: JSON = [:], timeout: Duration? = nil) async throws -> JSON {
        _ = try source.handle.opened()
        guard case .object(var members) = params, members["threadId"] == nil else {
            throw CodexError(code: .invalidArgument, message: "params is an object without threadId, which is added")
        }
        members["threadId"] = .string(id)
        return try await client.request(method, .object(members), timeout: timeout)
    }

    /// Asks the server to stop what runs on the thread; nothing happens when nothing runs.
    ///
    /// - Parameter killBackground: ends the thread's background terminals too.
    public func interrupt(killBackground: Bool = false) throws {
        try check { codex_thread_interrupt(try source.handle.opened(), interruption(killBackground), $0) }
    }

    /// The events of every turn, also of those that the server or another client starts, and what belongs to no turn: kept
    /// from the first iteration on.
    public var events: CodexEvents { CodexEvents(queue: queue) }

    /// Lets go of the thread now, which stays with the server. Everything here then throws an error with the code
    /// ``CodexError/Code/closed``, and so does a second close.
    public func close() throws { try source.handle.close() }
}

func interruption(_ killBackground: Bool) -> String {
    killBackground ? #"{"libcodex":{"killBackground":true}}"# : "{}"
}
