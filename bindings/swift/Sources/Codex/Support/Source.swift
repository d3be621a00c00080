import CCodex
import CodexProtocol

/// What every object of one client shares, and keeps alive.
final class Core: Sendable {
    let client: Handle
    let poller: Poller
    let requestTimeout: Duration?

    init(client: Handle, requestTimeout: Duration?) throws {
        self.client = client
        self.poller = try Poller()
        self.requestTimeout = requestTimeout
    }
}

/// A handle that is waited for without a thread.
final class Source: Sendable {
    let core: Core
    let handle: Handle
    let signal = Signal()

    init(_ core: Core, _ handle: Handle) {
        self.core = core
        self.handle = handle
    }

    /// Watches it for what its own call gives, and no longer for its opening.
    func watch() throws {
        core.poller.remove(handle)
        try core.poller.add(handle, CODEX_POLLER_ONCE, signal)
    }

    /// Watches it until what was begun is there.
    func watchOpening() throws { try core.poller.add(handle, CODEX_POLLER_READY, signal) }

    /// Asks again and again, whenever there may be an answer, until there is one. Nil is none yet.
    ///
    /// A task that is cancelled gets a `CancellationError`, a wait that takes too long an error that says so, with what `late`
    /// knows of it.
    func wait<Answer>(
        isolation: isolated (any Actor)? = #isolation,
        within limit: Duration? = nil,
        for what: @autoclosure () -> String,
        late: (OpaquePointer) -> JSON = { _ in [:] },
        _ ask: (OpaquePointer) throws -> Answer?
    ) async throws -> Answer {
        let deadline = limit.map { ContinuousClock.now.advanced(by: $0) }
        let alarm = deadline.map { core.poller.schedule(signal, at: $0) }
        defer { alarm.map { core.poller.callOff($0) } }
        while true {
            try Task.checkCancellation()
            let seen = signal.raised
            if let answer = try ask(try handle.opened()) { return answer }
            if let deadline, deadline <= .now {
                let message = "\(what()): no answer within \(limit ?? .zero)"
                throw CodexError(code: .timeout, message: message, detail: late(try handle.opened()))
            }
            await signal.wait(after: seen)
        }
    }
}
