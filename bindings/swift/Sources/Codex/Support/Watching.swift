import Synchronization

/// Whether a queue is watched yet, and by how many it is read.
final class Watching: Sendable {
    private struct State {
        var isWatched: Bool
        var readers = 0
    }

    private let state: Mutex<State>

    init(isWatched: Bool) { state = Mutex(State(isWatched: isWatched)) }

    var readers: Int { state.withLock(\.readers) }

    func begin() { state.withLock { $0.readers += 1 } }

    func end() { state.withLock { $0.readers -= 1 } }

    /// Begins to watch, once: a client's or a thread's queue is only kept from then on.
    func start(_ watch: () throws -> Void) throws {
        try state.withLock { state in
            if !state.isWatched {
                try watch()
                state.isWatched = true
            }
        }
    }
}
