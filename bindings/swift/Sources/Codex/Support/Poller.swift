import CCodex
import Foundation

/// Waits for the handles of one client, on one thread of its own, and raises their signals. Nothing else here waits.
final class Poller: Sendable {
    private let watched: Watched

    init() throws {
        let handle = try make("poller", free: codex_poller_free) { codex_poller_new($0, $1) }
        let watched = Watched(handle)
        self.watched = watched
        let thread = Thread { watched.serve() }
        thread.name = "codex-poller"
        thread.start()
    }

    deinit { watched.end() }

    /// Watches a handle from now on, until it is freed.
    func add(_ handle: Handle, _ mode: Int32, _ signal: Signal) throws {
        let token = watched.token(for: signal)
        try check { codex_poller_add(watched.handle.pointer, UnsafeRawPointer(try handle.opened()), mode, token, $0) }
    }

    /// Watches it no longer, if it was watched.
    func remove(_ handle: Handle) { codex_poller_remove(watched.handle.pointer, UnsafeRawPointer(handle.pointer), nil) }

    /// Raises a signal at a moment, unless that is called off by the number that this gives.
    func schedule(_ signal: Signal, at moment: ContinuousClock.Instant) -> UInt64 {
        watched.schedule(signal, at: moment)
    }

    /// Calls it off.
    func callOff(_ number: UInt64) { watched.callOff(number) }
}

/// What the thread holds: not the poller, whose end ends the thread.
private final class Watched: Sendable {
    private struct Reference {
        weak var signal: Signal?
    }

    private struct State {
        var signals: [UInt64: Reference] = [:]
        var alarms: [UInt64: (at: ContinuousClock.Instant, signal: Signal)] = [:]
        var count: UInt64 = 0
        /// At so many signals those that are gone are looked for.
        var crowded = 64
        var wakesAt: ContinuousClock.Instant?
    }

    let handle: Handle
    private let state = Locked(State())

    init(_ handle: Handle) { self.handle = handle }

    func end() { try? handle.close() }

    func token(for signal: Signal) -> UInt64 {
        state.withLock { state in
            if state.signals.count >= state.crowded {
                state.signals = state.signals.filter { $0.value.signal != nil }
                state.crowded = max(64, 2 * state.signals.count)
            }
            state.count += 1
            state.signals[state.count] = Reference(signal: signal)
            return state.count
        }
    }

    func schedule(_ signal: Signal, at moment: ContinuousClock.Instant) -> UInt64 {
        let (number, isEarlier) = state.withLock { state in
            state.count += 1
            state.alarms[state.count] = (moment, signal)
            let isEarlier = state.wakesAt.map { moment < $0 } ?? true
            if isEarlier { state.wakesAt = moment }
            return (state.count, isEarlier)
        }
        if isEarlier { codex_poller_wake(handle.pointer, nil) }
        return number
    }

    func callOff(_ number: UInt64) {
        state.withLock { _ = $0.alarms.removeValue(forKey: number) }
    }

    /// The thread.
    func serve() {
        while true {
            var token: UInt64 = 0
            switch codex_poller_wait(handle.pointer, untilNextAlarm(), &token, nil) {
            case CODEX_OK:
                let signal = state.withLock { $0.signals[token]?.signal }
                signal?.raise()
            case CODEX_TIMEOUT, CODEX_WOKEN:
                break
            default:
                return
            }
        }
    }

    /// Raises what is due, and says how long there is nothing more.
    private func untilNextAlarm() -> Int64 {
        let (due, wait): ([Signal], Int64) = state.withLock { state in
            guard let wakesAt = state.wakesAt else { return ([], Timeout.forever) }
            let now = ContinuousClock.now
            guard wakesAt <= now else { return ([], milliseconds(now.duration(to: wakesAt))) }
            let due = state.alarms.filter { $0.value.at <= now }
            for number in due.keys { state.alarms[number] = nil }
            state.wakesAt = state.alarms.values.map(\.at).min()
            let wait = state.wakesAt.map { milliseconds(now.duration(to: $0)) } ?? Timeout.forever
            return (due.values.map(\.signal), wait)
        }
        for signal in due { signal.raise() }
        return wait
    }
}

/// In whole milliseconds, rounded up: who waits so long does not come too early.
func milliseconds(_ duration: Duration) -> Int64 {
    let (seconds, attoseconds) = duration.components
    guard seconds < Int64.max / 1000 - 1 else { return Int64.max / 1000 }
    return max(0, seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
}
