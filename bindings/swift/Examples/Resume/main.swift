// A conversation that goes on in another process: without an argument it begins one, with an id it takes that one up.
//
//     swift run Resume
//     swift run Resume 01a20464-1aae-7b70-8201-6e8d18dc6920
import Codex

let codex = try await CodexClient.start()
if let id = CommandLine.arguments.dropFirst().first {
    let thread = try await codex.resumeThread(id)
    let result = try await thread.run("What did I ask you before?")
    print(result.finalResponse ?? "(nothing)")
} else {
    let thread = try await codex.startThread()
    _ = try await thread.run("Remember the number 42.")
    print(thread.id)
}
try await codex.close()
