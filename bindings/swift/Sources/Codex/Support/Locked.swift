import Foundation

/// A value that only one thread at a time gets at.
///
/// In place of `Synchronization.Mutex`: on Linux that waits in a way that ThreadSanitizer does not see, which then takes every
/// use of a lock that was waited for as a race. pthread's mutex, behind `NSLock`, it knows.
final class Locked<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) { self.value = value }

    func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
