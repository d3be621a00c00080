import CCodex

typealias Answer = @Sendable (CodexRequest) async throws -> Void

/// Functions of the host's that answer requests, each behind a pointer that the library gives back.
final class Callbacks: Sendable {
    func register(
        _ answer: @escaping Answer,
        _ call: (codex_request_fn?, UnsafeMutableRawPointer?, codex_destroy_fn?, OutError) throws -> codex_status
    ) throws {
        // Released by the library, exactly once, also when the call fails.
        let data = Unmanaged.passRetained(Answering(answer)).toOpaque()
        try check { error in
            try call(
                { event, data in
                    guard let event, let data else { return }
                    Unmanaged<Answering>.fromOpaque(data).takeUnretainedValue().take(CodexEvent(event))
                },
                data,
                { data in data.map { Unmanaged<Answering>.fromOpaque($0).release() } },
                error)
        }
    }
}

/// One function, and the tasks in which it runs.
final class Answering: Sendable {
    private let answer: Answer
    private let tasks = Locked<[String: Task<Void, Never>]>([:])

    init(_ answer: @escaping Answer) { self.answer = answer }

    /// Called on the library's thread, which it does not hold up.
    func take(_ event: CodexEvent) {
        guard let id = event.requestID else { return }
        guard event.kind == .request else {
            // Withdrawn: nobody waits for the answer.
            tasks.withLock { $0.removeValue(forKey: id) }?.cancel()
            return
        }
        tasks.withLock { tasks in
            tasks[id] = Task { [answer] in
                let request = CodexRequest(event)
                do {
                    try await answer(request)
                } catch {
                    // Where it has answered before, that counts.
                    try? request.decline()
                }
                self.tasks.withLock { _ = $0.removeValue(forKey: id) }
            }
        }
    }
}
