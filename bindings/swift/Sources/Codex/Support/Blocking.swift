import Foundation
import Synchronization

/// For the few calls of the C interface that have no other form: each runs on a thread of its own, so that it blocks
/// none of Swift's.
enum Blocking {
    /// Makes the call, and waits for it. A task that is cancelled waits no longer; the call goes on all the same.
    static func run<Result: Sendable>(_ call: @escaping @Sendable () throws -> Result) async throws -> Result {
        let waiting = Locked<CheckedContinuation<Result, any Error>?>(nil)
        let resume: @Sendable (Swift.Result<Result, any Error>) -> Void = { result in
            let continuation = waiting.withLock { waiting in
                defer { waiting = nil }
                return waiting
            }
            continuation?.resume(with: result)
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiting.withLock { $0 = continuation }
                Thread.detachNewThread { resume(Swift.Result { try call() }) }
                // One that came before there was anything to resume.
                if Task.isCancelled { resume(.failure(CancellationError())) }
            }
        } onCancel: {
            resume(.failure(CancellationError()))
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
