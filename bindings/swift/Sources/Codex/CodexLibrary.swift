import CCodex

/// The library itself.
public enum CodexLibrary {
    /// Its version.
    public static var version: String { String(cString: codex_version_string()) }

    /// How many handles are live: clients, threads, turns, events and more. 0 at the end says that nothing is held any more.
    public static var liveHandles: Int { codex_live_handles() }

    /// How much the log says.
    public enum LogLevel: Int32, Sendable, Comparable {
        /// What went wrong.
        case error = 1
        /// What may have gone wrong.
        case warning = 2
        /// What happens.
        case info = 3
        /// All, with the lines that the server writes to its stderr.
        case debug = 4

        /// Fewer lines come first.
        public static func < (one: LogLevel, other: LogLevel) -> Bool { one.rawValue < other.rawValue }
    }

    /// Sets where the log of the process goes, in place of what was set before; nil for nowhere, as it is at first.
    ///
    /// The function is called on any thread, and on several at once; it may call nothing of this module's.
    public static func setLog(
        upTo level: LogLevel = .info, _ log: (@Sendable (_ level: LogLevel, _ target: String, _ message: String) -> Void)?
    ) throws {
        guard let log else {
            try check { codex_set_log(0, nil, nil, nil, $0) }
            return
        }
        let data = Unmanaged.passRetained(Logging(log)).toOpaque()
        try check { error in
            codex_set_log(
                level.rawValue,
                { level, target, message, data in
                    guard let target, let message, let data else { return }
                    let logging = Unmanaged<Logging>.fromOpaque(data).takeUnretainedValue()
                    logging.log(
                        LogLevel(rawValue: level) ?? .debug, String(cString: target), String(cString: message))
                },
                data,
                { data in data.map { Unmanaged<Logging>.fromOpaque($0).release() } },
                error)
        }
    }
}

private final class Logging: Sendable {
    let log: @Sendable (CodexLibrary.LogLevel, String, String) -> Void

    init(_ log: @escaping @Sendable (CodexLibrary.LogLevel, String, String) -> Void) { self.log = log }
}
