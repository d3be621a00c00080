import CodexProtocol

/// A function of the program's that the model may call.
///
/// ```swift
/// struct Arguments: Decodable, Sendable { let city: String }
/// let weather = CodexTool(
///     "weather", "The weather in a city.",
///     inputSchema: ["type": "object", "properties": ["city": ["type": "string"]], "required": ["city"]]
/// ) { (arguments: Arguments) in "It rains in \(arguments.city)." }
/// ```
public struct CodexTool: Sendable {
    struct Description: Encodable {
        let name: String
        let description: String
        let inputSchema: JSON
    }

    let description: Description
    let answer: Answer

    /// Makes one that answers with text. What it throws is told to the model as its failure.
    ///
    /// - Parameters:
    ///   - name: of the characters A-Z, a-z, 0-9, `_` and `-`.
    ///   - description: what it is good for, for the model.
    ///   - inputSchema: a JSON schema of the arguments.
    ///   - body: the function; it gets the arguments decoded.
    public init<Arguments: Decodable & Sendable>(
        _ name: String, _ description: String, inputSchema: JSON,
        body: @escaping @Sendable (Arguments) async throws -> String
    ) {
        self.init(name, description, inputSchema: inputSchema) { (call: DynamicToolCallParams) in
            let text = try await body(try call.arguments.decode())
            return DynamicToolCallResponse(contentItems: [.inputText(.init(text: text))], success: true)
        }
    }

    /// Makes one that answers the request itself, there or later; one that it lets go unanswered is declined.
    public init(
        _ name: String, _ description: String, inputSchema: JSON,
        request: @escaping @Sendable (DynamicToolCallParams, CodexRequest) async throws -> Void
    ) {
        self.description = Description(name: name, description: description, inputSchema: inputSchema)
        answer = { asked in
            guard case .itemToolCall(let params) = asked.params else { return }
            try await request(params, asked)
        }
    }

    /// Makes one that gets the whole call, and answers with whatever the protocol has.
    public init(
        _ name: String, _ description: String, inputSchema: JSON,
        call: @escaping @Sendable (DynamicToolCallParams) async throws -> DynamicToolCallResponse
    ) {
        self.description = Description(name: name, description: description, inputSchema: inputSchema)
        answer = { request in
            guard case .itemToolCall(let params) = request.params else { return }
            do {
                try request.respond(try await call(params))
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                let said = DynamicToolCallOutputContentItem.inputText(.init(text: "\(error)"))
                try request.respond(DynamicToolCallResponse(contentItems: [said], success: false))
            }
        }
    }
}
