// A function of this program's that the model may call.
//
//     swift run DynamicTool "What is the weather in Oslo?"
import Codex

struct Place: Decodable, Sendable {
    let city: String
}

let prompt = CommandLine.arguments.dropFirst().first ?? "What is the weather in Oslo?"
let codex = try await CodexClient.start()
let schema: JSON = [
    "type": "object",
    "properties": ["city": ["type": "string"]],
    "required": ["city"],
]
try codex.setTool(
    CodexTool("weather", "The weather in a city.", inputSchema: schema) { (place: Place) in
        "It rains in \(place.city)."
    })
let result = try await codex.startThread().run(CodexInput(prompt))
print(result.finalResponse ?? "(nothing)")
try await codex.close()
