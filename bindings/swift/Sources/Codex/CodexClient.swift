import CCodex
@_exported import CodexProtocol
import Foundation

/// A connection to one `codex app-server`, which it starts.
///
/// ```swift
/// let codex = try await CodexClient.start()
/// let thread = try await codex.startThread()
/// let result = try await thread.run("Say hello in one short sentence.")
/// print(result.finalResponse ?? "")
/// ```
///
/// Everything may be used from any task at any time. Nothing blocks a thread of Swift's. The server ends when nobody holds
/// the client, nor a thread, a turn or an unanswered request of its; ``close()`` ends it at once, and waits for that.
///
/// Every method of the protocol is a function of the client, by the method's name: `model/list` is `modelList(_:)`.
public final class CodexClient: ProtocolCaller {
    let core: Core
    private let opening: Source
    private let queue: EventQueue
    private let callbacks = Callbacks()

    /// Makes a client without starting its server: that is started by the first call that needs it.
    public init(_ options: CodexOptions = CodexOptions()) throws {
        let json = try encoded(options, as: "the options")
        let client = try make("client", free: codex_free) { codex_begin(json, $0, $1) }
        core = try Core(client: client, requestTimeout: options.requestTimeout ?? .seconds(60))
        opening = Source(core, client)
        queue = EventQueue(Source(core, client), isWatched: false) { codex_next($0, $1, $2, $3) }
    }

    /// Starts a server, and waits until it is initialised.
    public static func start(_ options: CodexOptions = CodexOptions()) async throws -> CodexClient {
        let client = try CodexClient(options)
        try await client.start()
        return client
    }

    /// Waits until the server is initialised, and starts it if nobody did. After a start that failed it tries again.
    public func start() async throws {
        var hasBegun = false
        do {
            try await opening.wait(for: "initialize") { handle -> Void? in
                if hasBegun {
                    // Gives the error of a start that failed, which `codex_ready` would try again.
                    do {
                        try check { codex_metadata(handle, nil, $0) }
                        return ()
                    } catch let error as CodexError where error.code == .notReady {}
                } else {
                    hasBegun = true
                    guard try check({ codex_ready(handle, Timeout.poll, $0) }) == CODEX_TIMEOUT else { return () }
                }
                do {
                    try opening.watchOpening()
                } catch let error as CodexError where error.code == .invalidArgument {
                    // Another task waits for the same, and has it watched.
                }
                return nil
            }
        } catch {
            // The others who wait ask too.
            opening.signal.raise()
            throw error
        }
        opening.signal.raise()
    }

    /// What the server said of itself: the answer to `initialize`, with the name and version of the server in `serverInfo`, and
    /// `serverVersion`, in its `others`.
    public func metadata() throws -> InitializeResponse {
        let client = try core.client.opened()
        let (_, json) = try text { codex_metadata(client, $0, $1) }
        return try decoded(json ?? "", as: "the metadata")
    }

    /// Sends any request of the protocol with typed params and result, for which there are functions by the names of the
    /// methods.
    ///
    /// Cancelling the task gives the call up.
    public func call<Params: Encodable & Sendable, Result: Decodable & Sendable>(
        _ method: String, _ params: Params
    ) async throws -> Result {
        let answer = try await answer(method, try encoded(params, as: "the params of \(method)"), within: core.requestTimeout)
        return try decoded(answer, as: "the answer to \(method)")
    }

    /// Sends any request of the protocol, also one that this version does not know.
    ///
    /// - Parameters:
    ///   - method: the method, such as `model/list`.
    ///   - params: what the protocol has for it.
    ///   - timeout: how long the answer is waited for; the option `requestTimeout` unless set.
    public func request(_ method: String, _ params: JSON = [:], timeout: Duration? = nil) async throws -> JSON {
        let answer = try await answer(method, params.text, within: timeout ?? core.requestTimeout)
        return try decoded(answer, as: "the answer to \(method)")
    }

    private func answer(_ method: String, _ params: String, within limit: Duration?) async throws -> String {
        try Task.checkCancellation()
        let client = try core.client.opened()
        let params = try traced(params)
        // When it is let go unanswered the call is cancelled.
        let call = Source(core, try make("call", free: codex_call_free) { codex_call_begin(client, method, params, $0, $1) })
        try call.watch()
        return try await call.wait(within: limit, for: method, late: cancel) { handle in
            let (status, json) = try text { codex_call_wait(handle, Timeout.poll, $0, $1) }
            return status == CODEX_OK ? json ?? "null" : nil
        }
    }

    /// Gives a call up. What the library says of it then: which it was, and whether it was sent.
    private func cancel(_ call: OpaquePointer) -> JSON {
        do {
            try check { codex_call_cancel(call, $0) }
            try check { codex_call_wait(call, Timeout.poll, nil, $0) }
        } catch let error as CodexError {
            return error.detail
        } catch {}
        return [:]
    }

    /// Sends a notification of the protocol, which the server does not answer.
    public func notify(_ method: String, _ params: JSON = [:]) throws {
        try check { codex_notify(try core.client.opened(), method, params.text, $0) }
    }

    /// Starts a new thread.
    public func startThread(
        _ params: ThreadStartParams = ThreadStartParams(), options: ThreadOptions = ThreadOptions()
    ) async throws -> CodexThread {
        try await open("thread/start", encoded(params, as: "the params"), options)
    }

    /// Takes up a thread that was made before, by this process or another one.
    public func resumeThread(
        _ id: String, _ params: ResumeParams = ResumeParams(), options: ThreadOptions = ThreadOptions()
    ) async throws -> CodexThread {
        let json = try encoded(params, as: "the params")
        return try await open("thread/resume", set(encoded(id, as: "the id"), at: "/threadId", in: json), options)
    }

    /// Starts a new thread with the history of another one, which stays as it is.
    public func forkThread(
        _ id: String, _ params: ForkParams = ForkParams(), options: ThreadOptions = ThreadOptions()
    ) async throws -> CodexThread {
        let json = try encoded(params, as: "the params")
        return try await open("thread/fork", set(encoded(id, as: "the id"), at: "/threadId", in: json), options)
    }

    /// A thread that this client has started, resumed or forked before, by its id. Nothing is asked of the server.
    public func thread(withID id: String) throws -> CodexThread {
        let client = try core.client.opened()
        let handle = try make("thread", free: codex_thread_free) { codex_thread_attach(client, id, $0, $1) }
        return try CodexThread(self, Source(core, handle))
    }

    private func open(_ method: String, _ params: String, _ options: ThreadOptions) async throws -> CodexThread {
        try Task.checkCancellation()
        let client = try core.client.opened()
        let json = try traced(with(options, in: params))
        // When it is let go before it is open, so is the thread.
        let thread = Source(
            core, try make("thread", free: codex_thread_free) { codex_thread_begin(client, method, json, $0, $1) })
        try thread.watchOpening()
        try await thread.wait(within: core.requestTimeout, for: method) { handle -> Void? in
            try check { codex_thread_ready(handle, Timeout.poll, $0) } == CODEX_OK ? () : nil
        }
        return try CodexThread(self, thread)
    }

    /// What belongs to no turn, and to no thread whose events are read: kept from the first iteration on, with the
    /// requests of the server that nobody else answers.
    public var events: CodexEvents { CodexEvents(queue: queue) }

    /// Sets who answers the server's requests, before any events have them; nil for nobody.
    ///
    /// The handler runs in a task of its own for each request, which is cancelled when the request needs no answer any more.
    /// It answers with `CodexRequest.respond(_:)`, there or later; a request that is let go unanswered is declined, and so is
    /// one whose handler throws. There is one handler: another one takes its place. It is held until then, or until the
    /// client is closed: one that holds the client keeps it.
    public func setRequestHandler(_ handler: (@Sendable (CodexRequest) async throws -> Void)?) throws {
        let client = try core.client.opened()
        guard let handler else {
            try check { codex_set_request_handler(client, nil, nil, nil, $0) }
            return
        }
        try callbacks.register(handler) { callback, data, destroy, error in
            codex_set_request_handler(client, callback, data, destroy, error)
        }
    }

    /// Sets a tool that the model may call, on threads that are started from now on. One of the same name is replaced.
    public func setTool(_ tool: CodexTool) throws {
        let client = try core.client.opened()
        let json = try encoded(tool.description, as: "the tool")
        try callbacks.register(tool.answer) { callback, data, destroy, error in
            codex_set_tool(client, json, callback, data, destroy, error)
        }
    }

    /// Takes a tool away.
    public func removeTool(named name: String) throws {
        let json = JSON.object(["name": .string(name)]).text
        try check { codex_set_tool(try core.client.opened(), json, nil, nil, nil, $0) }
    }

    /// Begins a login, and waits until the server has begun it. With a key it is over at once; else the user goes to an
    /// address, see ``CodexLogin``.
    public func login(_ params: LoginAccountParams) async throws -> CodexLogin {
        try Task.checkCancellation()
        let client = try core.client.opened()
        let json = try traced(encoded(params, as: "the params"))
        let login = Source(core, try make("login", free: codex_login_free) { codex_login_begin(client, json, $0, $1) })
        try login.watchOpening()
        try await login.wait(within: core.requestTimeout, for: "account/login/start") { handle -> Void? in
            try check { codex_login_ready(handle, Timeout.poll, $0) } == CODEX_OK ? () : nil
        }
        return try CodexLogin(login)
    }

    /// Ends the server now, whatever is left of it, and waits until it is gone. Everything else then throws an error with
    /// the code ``CodexError/Code/closed``, and so does a second close.
    ///
    /// Cancelling the task stops the waiting: the server ends all the same.
    public func close() async throws {
        let client = try core.client.opened()
        try closing.begin()
        // What answers requests may hold the client.
        _ = codex_set_request_handler(client, nil, nil, nil, nil)
        try await Blocking.run { [core] in
            while try check({ codex_close(core.client.pointer, Timeout.forever, $0) }) == CODEX_TIMEOUT {}
            try core.client.close()
        }
    }

    private let closing = Once("client")
}
