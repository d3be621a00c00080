// Commands that codex wants to run outside its sandbox: the user is asked. Without an answer it is always no.
//
//     swift run Approval "Create the file hello.txt."
import Codex

let prompt = CommandLine.arguments.dropFirst().first ?? "Create the file hello.txt."
let codex = try await CodexClient.start()
try codex.setRequestHandler { request in
    switch request.params {
    case .itemCommandExecutionRequestApproval(let params):
        print("Run \(params.command ?? "a command")? [y/n]")
        let isAllowed = readLine() == "y"
        try request.respond(CommandExecutionRequestApprovalResponse(decision: isAllowed ? .accept : .decline))
    case .itemFileChangeRequestApproval:
        print("Change files? [y/n]")
        let isAllowed = readLine() == "y"
        try request.respond(FileChangeRequestApprovalResponse(decision: isAllowed ? .accept : .decline))
    default:
        break  // let go without an answer: declined
    }
}
let thread = try await codex.startThread(ThreadStartParams(approvalPolicy: .onRequest, sandbox: .readOnly))
let result = try await thread.run(CodexInput(prompt))
for case .commandExecution(let command) in result.items {
    print("\(command.command): \(command.status.rawValue)")
}
print(result.finalResponse ?? "(nothing)")
try await codex.close()
