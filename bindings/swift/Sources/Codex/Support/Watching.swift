import Synchronization

/// Whether a queue is watched yet, and by how many it is read.
final class Watching: Sendable {
    private let isWatched: Atomic<Bool>
    private let count = Atomic<Int>(0)
    private let starting = Locked(())

    init(isWatched: Bool) { self.isWatched = Atomic(isWatched) }

    var readers: Int { count.load(ordering: .acquiring) }

    func begin() { count.add(1, ordering: .acquiringAndReleasing) }

    func end() { count.subtract(1, ordering: .acquiringAndReleasing) }

    /// Begins to watch, once: a client's or a thread's queue is only kept from then on.
    func start(_ watch: () throws -> Void) throws {
        guard !isWatched.load(ordering: .acquiring) else { return }
        try starting.withLock { _ in
            guard !isWatched.load(ordering: .acquiring) else { return }
            try watch()
            isWatched.store(true, ordering: .releasing)
        }
    }
}
