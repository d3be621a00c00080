import Codex
import Foundation
import XCTest

/// Features that no scenario has, and the whole of the C interface.
final class FeatureTests: XCTestCase {
    func testAGoalIsOneTurn() async throws {
        let script: JSON = [
            "replies": [
                ["steps": [["text": "First I look around.", "deltas": 3]]],
                ["steps": [["text": "Then I work.", "deltas": 3]]],
                [
                    "steps": [
                        ["tool": ["name": "update_goal", "arguments": ["status": "complete"]]],
                        ["text": "It is done.", "deltas": 3],
                    ]
                ],
            ]
        ]
        try await bounded {
            let world = try World("goal", script: script)
            let codex = try await world.start()
            let thread = try await codex.startThread()
            let goal = try await thread.pursueGoal(GoalParams(objective: "Tidy up"))
            var (started, completed) = (0, 0)
            var isComplete = false
            for try await event in goal.events {
                switch event.content {
                case .notification(.turnStarted): started += 1
                case .notification(.turnCompleted): completed += 1
                case .notification(.threadGoalUpdated(let params)): isComplete = isComplete || params.goal.status == .complete
                default: break
                }
            }
            XCTAssertEqual(started, 3)
            XCTAssertEqual(completed, 3)
            XCTAssert(isComplete, "nobody said that the goal is complete")
            let result = try await goal.result()
            XCTAssertEqual(result.id, goal.id)
            XCTAssertEqual(result.status, .completed)
            XCTAssertEqual(result.goalStatus, "complete")
            XCTAssertEqual(result.goal?.objective, "Tidy up")
            XCTAssertEqual(result.turns?.count, 3)
            XCTAssertEqual(result.turns?.first?.id, goal.id)
            XCTAssertEqual(result.items.count, 3)
            XCTAssertEqual(result.finalResponse, "It is done.")
            try await codex.close()
        }
        try await assertSettles()
    }

    func testAGoalIsPausedByAnInterruptAndTakenUpAgain() async throws {
        try await bounded {
            let world = try World("goal-paused", script: ["replies": [["when": ["turn": 0], "steps": [["wait": "forever"]]]]])
            let codex = try await world.start()
            let thread = try await codex.startThread()
            let goal = try await thread.pursueGoal(GoalParams(objective: "Go on"))
            for round in 0..<2 {
                let turn = round == 0 ? goal : try await thread.pursueGoal(GoalParams(status: .active))
                for try await event in turn.events where event.method == "turn/started" {
                    let other = await codexError { try await thread.pursueGoal(GoalParams(objective: "Another")) }
                    XCTAssertEqual(other?.code, .busy)
                    XCTAssertEqual(other?.reason, "goalActive")
                    try turn.interrupt()
                }
                let result = try await turn.result()
                XCTAssertEqual(result.status, .interrupted)
                XCTAssertEqual(result.goalStatus, "paused")
                let kept = try await codex.threadGoalGet(ThreadGoalGetParams(threadID: thread.id))
                XCTAssertEqual(kept.goal?.status, .paused)
            }
            try await codex.close()
        }
        try await assertSettles()
    }

    func testTheTraceOfATaskGoesWithItsRequests() async throws {
        try await bounded {
            let folder = try Folder("trace")
            var options = try faultyOptions(folder, [:])
            let record = folder.path + "/record.jsonl"
            options.env?["FAULTY_SERVER_RECORD"] = record
            let codex = try await CodexClient.start(options)
            let trace = TraceContext(traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", tracestate: "a=b")
            try await TraceContext.$current.withValue(trace) {
                let thread = try await codex.startThread()
                let turn = try await thread.startTurn("x")
                _ = try await codex.request("test/echo", ["n": 1])
                _ = try await turn.result()
            }
            _ = try await codex.request("test/plain")
            let received = try String(contentsOfFile: record, encoding: .utf8).split(separator: "\n")
                .compactMap { try JSON(text: String($0))["received"]?.string }.map { try JSON(text: $0) }
            for method in ["thread/start", "turn/start", "test/echo", "test/plain"] {
                let sent = try XCTUnwrap(received.first { $0["method"]?.string == method }, method)
                let expected = method == "test/plain" ? JSON?.none : try JSON(encoding: trace)
                XCTAssertEqual(sent["trace"], expected, method)
                XCTAssertNil(sent.at("/params/libcodex"), method)
            }
            try await codex.close()
        }
        try await assertSettles()
    }

    func testRulesAnswerBeforeAnybodyIsAsked() async throws {
        try await bounded {
            let world = try World("rules")
            var options = try world.options
            let method = "item/commandExecution/requestApproval"
            options.approvals = .rules([
                .init(.accept, methods: [method], command: ["touch", "made"]), .init(.decline, methods: [method]),
            ])
            let codex = try await CodexClient.start(options)
            try codex.setRequestHandler { request in XCTFail("\(request.method) was asked") }
            let thread = try await codex.startThread(ThreadStartParams(approvalPolicy: .onRequest, sandbox: .readOnly))
            _ = try await thread.run("run: touch made")
            _ = try await thread.run("run: touch other")
            XCTAssert(FileManager.default.fileExists(atPath: world.folder.work + "/made"))
            XCTAssertFalse(FileManager.default.fileExists(atPath: world.folder.work + "/other"))
            try await codex.close()
        }
        try await assertSettles()
    }

    func testARecordIsReplayed() async throws {
        try await bounded {
            let world = try World("replay")
            var options = try world.options
            options.record = world.folder.path + "/record.jsonl"
            for replays in [false, true] {
                if replays {
                    options = CodexOptions(transport: .replay(path: world.folder.path + "/record.jsonl"))
                }
                let codex = try await CodexClient.start(options)
                let result = try await codex.startThread().run("say: hello")
                XCTAssertEqual(result.finalResponse, "hello")
                try await codex.close()
            }
        }
        try await assertSettles()
    }

    func testTransportsAreThoseOfTheInterface() throws {
        let all: [(CodexOptions.Transport, JSON)] = [
            (.stdio, ["type": "stdio"]),
            (.unix(), ["type": "unix"]),
            (.unix(path: "/run/codex.sock"), ["type": "unix", "path": "/run/codex.sock"]),
            (.proxy(), ["type": "proxy"]),
            (.replay(path: "record.jsonl"), ["type": "replay", "path": "record.jsonl"]),
            (.other(["type": "pigeon"]), ["type": "pigeon"]),
            (
                .webSocket(url: "ws://127.0.0.1:1", headers: ["x": "y"], bearerToken: "t", caFile: "/ca"),
                ["type": "websocket", "url": "ws://127.0.0.1:1", "headers": ["x": "y"], "bearerToken": "t", "caFile": "/ca"]
            ),
        ]
        for (transport, json) in all {
            XCTAssertEqual(try JSON(encoding: CodexOptions(transport: transport)), ["transport": json])
        }
        // The library knows them.
        for transport in all.prefix(5).map(\.0) + [.webSocket(url: "ws://127.0.0.1:1")] {
            XCTAssertNoThrow(try CodexClient(CodexOptions(transport: transport)))
        }
        XCTAssertThrowsError(try CodexClient(CodexOptions(transport: .other(["type": "pigeon"]))))
    }

    func testWhatIsClosedIsATypedError() async throws {
        try await bounded {
            let world = try World("closed")
            let codex = try await world.start()
            let thread = try await codex.startThread()
            let turn = try await thread.startTurn("wait: forever")
            try turn.close()
            let errors = [
                await codexError { try turn.close() }, await codexError { try turn.interrupt() },
                await codexError { try await turn.result() }, await codexError { try await turn.steer("more") },
                await codexError { for try await _ in turn.events {} },
            ]
            XCTAssertEqual(errors.map { $0?.code }, Array(repeating: .closed, count: errors.count))
            try thread.interrupt()
            try thread.close()
            let threads = [
                await codexError { try thread.close() }, await codexError { try await thread.run("x") },
                await codexError { try await thread.request("thread/read") },
                await codexError { for try await _ in thread.events {} },
            ]
            XCTAssertEqual(threads.map { $0?.code }, Array(repeating: .closed, count: threads.count))
            try await codex.close()
            let clients = [
                await codexError { try await codex.close() }, await codexError { try await codex.startThread() },
                await codexError { try await codex.modelList() }, await codexError { try await codex.start() },
                await codexError { try codex.setRequestHandler(nil) },
                await codexError { for try await _ in codex.events {} },
            ]
            XCTAssertEqual(clients.map { $0?.code }, Array(repeating: .closed, count: clients.count))
        }
        try await assertSettles()
    }

    func testACloseThatNobodyWaitsForGoesOn() async throws {
        let world = try World("cancelled-close")
        try await bounded {
            let codex = try await world.start()
            let closing = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await codex.close()
            }
            do { try await closing.value } catch { XCTAssert(error is CancellationError, "\(error)") }
            let again = await codexError { try await codex.close() }
            XCTAssertEqual(again?.code, .closed)
        }
        try await assertSettles()
    }

    /// Each function of the header is called here, or there is a reason.
    func testEveryFunctionOfTheInterfaceIsReached() throws {
        let reasons = [
            "codex_abi_version": "the loader holds it: it is in the library's file name",
            "codex_version_number": "CodexLibrary.version",
            "codex_new": "codex_begin, without blocking", "codex_request": "codex_call_begin",
            "codex_thread_start": "codex_thread_begin", "codex_thread_resume": "codex_thread_begin",
            "codex_thread_fork": "codex_thread_begin", "codex_thread_request": "codex_call_begin",
            "codex_thread_run": "codex_turn_begin and codex_turn_run", "codex_turn_start": "codex_turn_begin",
            "codex_login_start": "codex_login_begin",
            "codex_clone": "references are counted", "codex_event_clone": "references are counted",
            "codex_wake": "tasks are cancelled", "codex_thread_wake": "tasks are cancelled", "codex_turn_wake": "tasks are cancelled",
            "codex_error_code": "the status is the same",
            "codex_poller_handle": "the poller has a thread", "codex_poller_set_wakeup": "the poller has a thread",
            "codex_text_input": "CodexInput", "codex_input_add": "CodexInput", "codex_input_add_bytes": "CodexInput",
            "codex_tool_output": "TurnParams.toolOutput",
            "codex_json_quote": "JSON", "codex_json_type": "JSON", "codex_json_count": "JSON", "codex_json_int": "JSON",
            "codex_json_double": "JSON", "codex_json_bool": "JSON", "codex_json_string": "JSON", "codex_json_value": "JSON",
        ]
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let header = package.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("include/codex.h")
        let code = try String(contentsOf: header, encoding: .utf8).split(separator: "\n").filter {
            !$0.hasPrefix(" *") && !$0.hasPrefix("/") && !$0.hasPrefix("typedef") && !$0.hasPrefix("#")
        }
        let names = Set(code.flatMap { $0.matches(of: #/\b(codex_[a-z_]+)\(/#).map { String($0.1) } })
        XCTAssertGreaterThan(names.count, 80)
        var sources = ""
        let folder = package.appendingPathComponent("Sources/Codex")
        let files = FileManager.default.enumerator(atPath: folder.path)
        while let file = files?.nextObject() as? String {
            guard file.hasSuffix(".swift") else { continue }
            sources += try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        }
        let called = Set(sources.matches(of: #/\b(codex_[a-z_]+)\b/#).map { String($0.1) })
        XCTAssertEqual(names.subtracting(called).subtracting(reasons.keys), [], "nobody can reach these from Swift")
        XCTAssertEqual(Set(reasons.keys).subtracting(names.subtracting(called)), [], "these need no reason")
    }
}
