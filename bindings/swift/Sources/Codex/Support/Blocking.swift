import Foundation
import Synchronization

/// For the few calls of the C interface that have no other form: each runs on a thread of its own, so that it blocks
/// none of Swift's.
enum Blocking {
    static func run<Result: Sendable>(_ call: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Swift.Result { try call() }) }
        }
    }
}

/// Something that is done once.
final class Once: Sendable {
    private let what: String
    private let isDone = Atomic<Bool>(false)

    init(_ what: String) { self.what = what }

    /// An error the second time.
    func begin() throws {
        guard !isDone.exchange(true, ordering: .acquiringAndReleasing) else { throw CodexError.closed(what) }
    }
}
