import CCodex
import CodexProtocol

/// A login that is under way. It goes on when nobody holds it.
public final class CodexLogin: Sendable {
    private let source: Source
    private let watching = Watching(isWatched: false)

    /// What the user needs: with `chatgpt` the address to open, with `chatgptDeviceCode` the address and the code.
    public let begun: LoginAccountResponse

    init(_ source: Source) throws {
        self.source = source
        let json = codex_login_json(try source.handle.opened()).map { String(cString: $0) }
        begun = try decoded(json ?? "", as: "the login")
    }

    /// Waits until the login is over. Look at `success` of what it gives.
    public func wait() async throws -> AccountLoginCompletedNotification {
        try watching.start { try source.watch() }
        let json: String = try await source.wait(for: "the login") { handle in
            let (status, json) = try text { codex_login_wait(handle, Timeout.poll, $0, $1) }
            guard status == CODEX_OK else { return nil }
            // Others may wait too.
            source.signal.raise(forGood: true)
            return json ?? "null"
        }
        return try decoded(json, as: "the login's end")
    }

    /// Asks the server to give the login up; ``wait()`` then tells of its end.
    public func cancel() throws { try check { codex_login_cancel(try source.handle.opened(), $0) } }
}
