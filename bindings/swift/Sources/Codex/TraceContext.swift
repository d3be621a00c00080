/// A place in a trace, as [W3C trace context](https://www.w3.org/TR/trace-context/) has it: it goes to the server with every
/// request of the tasks for which it is set.
///
/// ```swift
/// let context = TraceContext(traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
/// let result = try await TraceContext.$current.withValue(context) { try await thread.run("Say hello.") }
/// ```
public struct TraceContext: Sendable, Hashable, Codable {
    /// The ids of the trace and of its part that asks.
    public var traceparent: String
    /// What the systems that take part in the trace add.
    public var tracestate: String?

    /// That of the current task; nil unless it is set.
    @TaskLocal public static var current: TraceContext?

    /// Makes one.
    public init(traceparent: String, tracestate: String? = nil) {
        self.traceparent = traceparent
        self.tracestate = tracestate
    }
}

/// Params with the trace of the task, where there is one.
func traced(_ params: String) throws -> String {
    guard let trace = TraceContext.current else { return params }
    return try set(encoded(trace, as: "the trace context"), at: "/libcodex/trace", in: params)
}
