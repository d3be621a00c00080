/// Says to tasks that there may be something for them.
///
/// Who waits says how often it had been raised when he last looked, so that nothing that came in between is missed, and
/// nobody takes it from another.
final class Signal: Sendable {
    private struct State {
        var raised: UInt64 = 0
        var isRaisedForGood = false
        var waiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
        var count: UInt64 = 0
    }

    private let state = Locked(State())

    /// How often it was raised.
    var raised: UInt64 { state.withLock(\.raised) }

    /// Lets all go on that wait.
    func raise(forGood: Bool = false) {
        let waiters = state.withLock { state in
            state.raised += 1
            state.isRaisedForGood = state.isRaisedForGood || forGood
            defer { state.waiters = [:] }
            return state.waiters
        }
        for waiter in waiters.values { waiter.resume() }
    }

    /// Waits until it is raised once more, or the task is cancelled.
    func wait(after seen: UInt64, isolation: isolated (any Actor)? = #isolation) async {
        let number = state.withLock { state in
            state.count += 1
            return state.count
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    // Under the lock, so that a cancellation either is seen here or finds the waiter.
                    guard state.raised == seen, !state.isRaisedForGood, !Task.isCancelled else { return true }
                    state.waiters[number] = continuation
                    return false
                }
                if goesOn { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: number) }?.resume()
        }
    }
}
