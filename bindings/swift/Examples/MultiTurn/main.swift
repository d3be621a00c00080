// Several turns of one conversation: the agent remembers what was said before.
//
//     swift run MultiTurn "My name is Ada." "What is my name?"
import Codex

let codex = try await CodexClient.start()
let thread = try await codex.startThread()
for prompt in CommandLine.arguments.dropFirst() {
    let result = try await thread.run(CodexInput(prompt))
    print("> \(prompt)")
    print(result.finalResponse ?? "(nothing)")
}
try await codex.close()
