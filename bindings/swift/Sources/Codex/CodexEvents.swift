import CCodex
import CodexProtocol

/// The events of a turn, a thread or a client, as they come. Each goes to one of those who iterate.
///
/// An iteration ends with the turn or the server; it throws when the connection breaks. Cancelling the task that
/// iterates over a turn interrupts the turn, and the iteration throws a `CancellationError`.
public struct CodexEvents: AsyncSequence, Sendable {
    let queue: EventQueue

    /// Begins an iteration.
    public func makeAsyncIterator() -> Iterator { Iterator(Reading(queue)) }

    /// Takes one event after the other.
    public struct Iterator: AsyncIteratorProtocol {
        private let reading: Reading

        init(_ reading: Reading) { self.reading = reading }

        /// The next event; nil at the end.
        public mutating func next() async throws -> CodexEvent? { try await reading.queue.next() }

        /// The next event, for an actor that does not want to be left while there is one; nil at the end.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> CodexEvent? {
            try await reading.queue.next(isolation: actor)
        }
    }
}

/// One iteration. What it leaves behind is for the others.
final class Reading: Sendable {
    let queue: EventQueue

    init(_ queue: EventQueue) {
        self.queue = queue
        queue.begin()
    }

    deinit { queue.end() }
}

/// The queue of one handle.
final class EventQueue: Sendable {
    typealias Next = @Sendable (OpaquePointer?, Int64, OutError?, OutError?) -> codex_status

    let source: Source
    private let take: Next
    private let cancelled: @Sendable () -> Void
    private let watching: Watching

    init(_ source: Source, isWatched: Bool, take: @escaping Next, cancelled: @escaping @Sendable () -> Void = {}) {
        self.source = source
        self.take = take
        self.cancelled = cancelled
        watching = Watching(isWatched: isWatched)
    }

    /// How many iterate.
    var readers: Int { watching.readers }

    /// Events are kept from now on. What fails here fails again for who takes the first one.
    func begin() {
        watching.begin()
        try? watching.start { try source.watch() }
    }

    func end() {
        watching.end()
        source.signal.raise()
    }

    func next(isolation: isolated (any Actor)? = #isolation) async throws -> CodexEvent? {
        try watching.start { try source.watch() }
        do {
            // Most of the time there is one.
            if !Task.isCancelled, let found = try poll(source.handle.opened()) { return found }
            return try await source.wait(for: "an event") { try poll($0) }
        } catch let error as CancellationError {
            cancelled()
            throw error
        } catch {
            // It is said to all who read, and by the poller only once.
            source.signal.raise(forGood: true)
            throw error
        }
    }

    /// What there is: nil within is the end, nil without that there is nothing yet.
    private func poll(_ handle: OpaquePointer) throws -> CodexEvent?? {
        var event: OpaquePointer?
        switch try check({ take(handle, Timeout.poll, &event, $0) }) {
        case CODEX_OK: return .some(event.map(CodexEvent.init))
        case CODEX_END:
            source.signal.raise(forGood: true)
            return .some(nil)
        default: return nil
        }
    }
}
