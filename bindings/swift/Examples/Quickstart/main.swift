// One turn: a question, and the answer.
//
//     swift run Quickstart "Say hello in one short sentence."
import Codex

let prompt = CommandLine.arguments.dropFirst().first ?? "Say hello in one short sentence."
do {
    let codex = try await CodexClient.start()
    let thread = try await codex.startThread()
    let result = try await thread.run(CodexInput(prompt))
    print(result.finalResponse ?? "(nothing)")
    try await codex.close()
} catch let error as CodexError {
    print("\(error.message) (\(error.code.name))")
}
