// The answer as it is written, and what the agent does meanwhile.
//
//     swift run Stream "Explain this repository."
import Codex

let prompt = CommandLine.arguments.dropFirst().first ?? "Say hello in one short sentence."
let codex = try await CodexClient.start()
let turn = try await codex.startThread().startTurn(CodexInput(prompt))
for try await event in turn.events {
    switch event.content {
    case .notification(.itemAgentMessageDelta(let params)):
        print(params.delta, terminator: "")
    case .notification(.itemStarted(let params)):
        if case .commandExecution(let command) = params.item { print("$ \(command.command)") }
    case .notification(.turnCompleted(let params)):
        print("\n[\(params.turn.status.rawValue)]")
    default:
        break  // there are many more, and newer servers have others
    }
}
try await codex.close()
