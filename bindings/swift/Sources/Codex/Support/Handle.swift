import CCodex
import Synchronization

/// One handle of the C interface, freed once: by `close`, or else with the last reference.
///
/// Sendable although it holds a pointer: any handle may be used from any thread at any time, freeing included, and one
/// that is freed is recognised.
final class Handle: @unchecked Sendable {
    let pointer: OpaquePointer
    private let what: String
    private let free: @convention(c) (OpaquePointer?) -> Void
    private let isClosed = Atomic<Bool>(false)

    init(_ pointer: OpaquePointer, _ what: String, free: @escaping @convention(c) (OpaquePointer?) -> Void) {
        self.pointer = pointer
        self.what = what
        self.free = free
    }

    /// The pointer, as long as nobody has closed it.
    func opened() throws -> OpaquePointer {
        guard !isClosed.load(ordering: .acquiring) else { throw CodexError.closed(what) }
        return pointer
    }

    /// Frees the handle; an error the second time.
    func close() throws {
        guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { throw CodexError.closed(what) }
        free(pointer)
    }

    deinit {
        if !isClosed.load(ordering: .acquiring) { free(pointer) }
    }
}

/// What the timeouts of the C interface are called there.
enum Timeout {
    static let poll: Int64 = 0
    static let forever: Int64 = -1
}

typealias OutError = UnsafeMutablePointer<OpaquePointer?>

/// Makes a call of the C interface; a failure becomes an error.
@discardableResult
func check(_ call: (OutError) throws -> codex_status) throws -> codex_status {
    var error: OpaquePointer?
    let status = try call(&error)
    guard status < 0 else { return status }
    throw CodexError(status, taking: error)
}

/// Makes a call that gives a handle.
func make(
    _ what: String, free: @escaping @convention(c) (OpaquePointer?) -> Void,
    _ call: (OutError, OutError) throws -> codex_status
) throws -> Handle {
    var made: OpaquePointer?
    try check { error in try call(&made, error) }
    guard let made else { throw CodexError(code: .panic, message: "a call gave no \(what)") }
    return Handle(made, what, free: free)
}

/// Makes a call that gives text.
func text(_ call: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, OutError) throws -> codex_status) throws
    -> (status: codex_status, text: String?)
{
    var made: UnsafeMutablePointer<CChar>?
    defer { codex_string_free(made) }
    let status = try check { error in try call(&made, error) }
    return (status, made.map { String(cString: $0) })
}
