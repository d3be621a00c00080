import CCodex
import Codex
import Foundation
import Synchronization
import XCTest

/// What the binding adds to what the scenarios show.
final class ClientTests: XCTestCase {
    private static let asks = ThreadStartParams(approvalPolicy: .onRequest, sandbox: .readOnly)

    func testEveryCodeOfTheLibraryHasItsName() {
        var number: Int32 = -1
        while String(cString: codex_status_name(number)) != "CODEX_UNKNOWN" {
            let code = CodexError.Code(rawValue: number)
            XCTAssertEqual(code.name, String(cString: codex_status_name(number)))
            XCTAssertEqual(code.rawValue, number)
            number -= 1
        }
        XCTAssertLessThanOrEqual(number, -22)
        XCTAssertEqual(CodexError.Code(rawValue: -9999), .unrecognized(-9999))
    }

    func testTypedCallsOfMethods() async throws {
        let world = try World("calls")
        let codex = try await world.start()
        let models = try await codex.modelList(ModelListParams(limit: 2))
        XCTAssertFalse(models.data.isEmpty)
        let config = try await codex.configRead()
        XCTAssertEqual(config.config.modelProvider, "scripted")
        let refused = await codexError { try await codex.threadRead(ThreadReadParams(threadID: "nothing")) }
        XCTAssertEqual(refused?.code, .rpc)
        XCTAssertNotNil(refused?.rpc?.code)
        XCTAssertEqual(try codex.metadata().codexHome.hasSuffix("/home/.codex"), true)
        try await codex.close()
    }

    /// More turns wait than Swift has threads to run tasks on: a wait that blocked one would leave none for the last turn.
    func testWaitingBlocksNoThread() async throws {
        try await bounded {
            let world = try World("waiting")
            let codex = try await world.start()
            try await withThrowingTaskGroup(of: Void.self) { group in
                let started = Signals(24)
                for _ in 0..<24 {
                    group.addTask {
                        let turn = try await codex.startThread().startTurn("wait: forever")
                        await started.raise()
                        let result = try await turn.result()
                        XCTAssertEqual(result.status, .interrupted)
                    }
                }
                await started.wait()
                let result = try await codex.startThread().run("say: still here")
                XCTAssertEqual(result.finalResponse, "still here")
                group.cancelAll()
                while let ended = await group.nextResult() {
                    if case .failure(let error) = ended { XCTAssert(error is CancellationError, "\(error)") }
                }
            }
            try await codex.close()
        }
        try await assertSettles()
    }

    func testCancellingAnIterationInterruptsTheTurn() async throws {
        try await bounded {
            let world = try World("cancel")
            let codex = try await world.start()
            let thread = try await codex.startThread()
            let turn = try await thread.startTurn("say: before\nwait: forever")
            let (said, sayIt) = AsyncStream.makeStream(of: Void.self)
            let reading = Task {
                for try await event in turn.events where event.method == "item/completed" { sayIt.yield() }
            }
            for await _ in said { break }
            reading.cancel()
            let ended = await reading.result
            XCTAssertThrowsError(try ended.get()) { XCTAssert($0 is CancellationError, "\($0)") }
            let result = try await turn.result()
            XCTAssertEqual(result.status, .interrupted)
            try await codex.close()
        }
        try await assertSettles()
    }

    func testOneReadsWhileAnotherWaitsForTheResult() async throws {
        try await bounded {
            let world = try World("both")
            let codex = try await world.start()
            let turn = try await codex.startThread(Self.asks).startTurn("run: echo no\nsay: done")
            async let result = turn.result()
            async let again = turn.result()
            var asked = 0
            for try await event in turn.events {
                if case .request(let request) = event.content {
                    asked += 1
                    try request.respond(CommandExecutionRequestApprovalResponse(decision: .decline))
                    let second = await codexError { try request.respond(["decision": "accept"]) }
                    XCTAssertEqual(second?.code, .alreadyAnswered)
                }
            }
            let (one, other) = try await (result, again)
            XCTAssertEqual(one.status, .completed)
            XCTAssertEqual(one, other)
            XCTAssertLessThanOrEqual(asked, 1)
            try await codex.close()
        }
        try await assertSettles()
    }

    func testAHandlerIsAskedAndItsTaskCancelledWhenNobodyWaits() async throws {
        try await bounded {
            let world = try World("handler")
            let codex = try await world.start()
            let (asked, ask) = AsyncStream.makeStream(of: Void.self)
            let (cancelled, cancel) = AsyncStream.makeStream(of: Void.self)
            try codex.setRequestHandler { request in
                guard case .itemCommandExecutionRequestApproval(let params) = request.params else { return }
                if params.command?.contains("first") == true {
                    return try request.respond(CommandExecutionRequestApprovalResponse(decision: .accept))
                }
                ask.yield()
                do { try await Task.sleep(for: .seconds(3600)) } catch { cancel.yield() }
            }
            let thread = try await codex.startThread(Self.asks)
            let first = try await thread.run("run: echo first")
            guard case .commandExecution(let item)? = first.items.first(where: { if case .commandExecution = $0 { true } else { false } })
            else { return XCTFail("no command: \(first.items)") }
            XCTAssertEqual(item.status, .completed)
            let second = try await thread.startTurn("run: echo second")
            for await _ in asked { break }
            try second.interrupt()
            for await _ in cancelled { break }
            let interrupted = try await second.result()
            XCTAssertEqual(interrupted.status, .interrupted)
            try codex.setRequestHandler(nil)
            let third = try await thread.run("run: echo third")
            XCTAssert(third.finalResponse?.contains("rejected") == true, third.finalResponse ?? "nothing")
            try await codex.close()
        }
        try await assertSettles()
    }

    func testToolsAreTyped() async throws {
        struct Ticket: Decodable, Sendable { let id: String }
        struct NoSuchTicket: Error, CustomStringConvertible { var description: String { "no such ticket" } }
        try await bounded {
            let world = try World("tools")
            let codex = try await world.start()
            let schema: JSON = ["type": "object", "properties": ["id": ["type": "string"]], "required": ["id"]]
            try codex.setTool(
                CodexTool("ticket", "Looks a ticket up.", inputSchema: schema) { (ticket: Ticket) in
                    if ticket.id == "none" { throw NoSuchTicket() }
                    return "the ticket \(ticket.id) is open"
                })
            let thread = try await codex.startThread()
            let found = try await thread.run(#"tool ticket: {"id":"A"}"#)
            XCTAssert(found.finalResponse?.contains("the ticket A is open") == true, found.finalResponse ?? "nothing")
            let none = try await thread.run(#"tool ticket: {"id":"none"}"#)
            XCTAssert(none.finalResponse?.contains("no such ticket") == true, none.finalResponse ?? "nothing")
            try codex.removeTool(named: "ticket")
            try await codex.close()
        }
        try await assertSettles()
    }

    func testWhatIsForgottenIsReclaimedAndItsServerEnds() async throws {
        let world = try World("forgotten")
        try await bounded {
            let codex = try await world.start()
            let turn = try await codex.startThread().startTurn("wait: forever")
            var iterator = turn.events.makeAsyncIterator()
            let event = try await iterator.next()
            XCTAssertNotNil(event)
            XCTAssertGreaterThan(CodexLibrary.liveHandles, 3)
        }
        try await assertSettles()
    }

    func testAServerThatCannotBeStartedIsAnErrorAndCanBeTriedAgain() async throws {
        try await bounded {
            let world = try World("start")
            var options = try world.options
            options.codexBin = world.folder.path + "/codex"
            let codex = try CodexClient(options)
            let missing = await codexError { try await codex.start() }
            XCTAssertEqual(missing?.code, .noExecutable)
            XCTAssertNotNil(missing?.detail["triedPaths"])
            let thread = await codexError { try await codex.startThread() }
            XCTAssertEqual(thread?.code, .noExecutable)
            try FileManager.default.createSymbolicLink(
                atPath: options.codexBin!, withDestinationPath: try Rig.variable("CODEX_BIN"))
            async let one: Void = codex.start()
            async let two: Void = codex.start()
            _ = try await (one, two)
            let result = try await codex.startThread().run("say: at last")
            XCTAssertEqual(result.finalResponse, "at last")
            try await codex.close()
        }
        try await assertSettles()
    }

    func testGoalsReviewsAndCompactionsAreTurns() async throws {
        try await bounded {
            let world = try World("kinds")
            let codex = try await world.start()
            let thread = try await codex.startThread()
            _ = try await thread.run("say: something to compact")
            let compacted = try await thread.compact().result()
            XCTAssertEqual(compacted.status, .completed)
            let shell = try await thread.runShellCommand(ShellCommandParams(command: "echo shell")).result()
            XCTAssertEqual(shell.status, .completed)
            let review = try await thread.review(ReviewParams(target: .custom(.init(instructions: "say: all is well"))))
            let reviewed = try await review.result()
            XCTAssertEqual(reviewed.status, .completed)
            let known = try await thread.turn(withID: shell.id).result()
            XCTAssertEqual(known.id, shell.id)
            try await codex.close()
        }
        try await assertSettles()
    }

    func testTheLogIsHeardUntilItIsTurnedOff() async throws {
        let lines = Mutex<[String]>([])
        try CodexLibrary.setLog(upTo: .debug) { level, target, message in
            lines.withLock { $0.append("\(level) \(target): \(message)") }
        }
        let world = try World("log")
        try await world.start().close()
        try CodexLibrary.setLog(nil)
        XCTAssertFalse(lines.withLock(\.isEmpty))
    }

    func testUnknownWordsAndMembersSurvive() throws {
        let given: JSON = ["type": "agentMessage", "id": "1", "text": "hello", "mood": ["fine", 3], "phase": "afterthought"]
        let item: ThreadItem = try given.decode()
        guard case .agentMessage(let message) = item else { return XCTFail("\(item)") }
        XCTAssertEqual(message.others["mood"], ["fine", 3])
        XCTAssertEqual(message.phase, .unrecognized("afterthought"))
        XCTAssertEqual(try JSON(encoding: item), given)
        let strange: JSON = ["type": "agentMessage", "id": 7]
        XCTAssertEqual(try strange.decode(ThreadItem.self), .unrecognized(strange))
    }
}

/// Counts to a number, for who waits for that.
actor Signals {
    private var missing: Int
    private var waiters: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { missing = count }

    func raise() {
        missing -= 1
        if missing == 0 {
            for waiter in waiters { waiter.resume() }
            waiters = []
        }
    }

    func wait() async {
        if missing > 0 { await withCheckedContinuation { waiters.append($0) } }
    }
}
