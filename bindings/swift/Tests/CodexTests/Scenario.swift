import Codex
import Foundation
import Synchronization

/// Plays one file of tests/scenarios, whose README.md says what each step does.
final class Scenario: Sendable {
    enum Named: Sendable {
        case client(CodexClient)
        case thread(CodexThread)
        case turn(CodexTurn)
        case request(CodexRequest)
        case seen(Seen)
        case text(String)
        case task(Task<Void, any Error>)
    }

    /// What a tool or a handler got.
    final class Seen: Sendable {
        let messages = Mutex<[JSON]>([])
    }

    private let file: JSON
    private let folder: Folder
    private let model: Model?
    private let names: Mutex<[String: Named]>

    init(_ name: String, _ file: JSON) throws {
        try Scenario.only(["summary", "server", "script", "plan", "options", "files", "steps"], in: file)
        self.file = file
        folder = try Folder(name)
        names = Mutex([
            "work": .text(folder.work), "home": .text(folder.home), "codexHome": .text(folder.codexHome),
            "codex": .text(try Rig.variable("CODEX_BIN")), "mcpServer": .text(try Rig.variable("LIBCODEX_MCP_SERVER")),
        ])
        if file["server"] == "codex" {
            // Filled in before the model is there, which is why a script can't name it.
            let early = Scenario.Filler(names: names.withLock { $0 })
            for (path, text) in file["files"]?.object ?? [:] { try folder.write(try early.text(text.string ?? ""), to: path) }
            model = try Model(folder, script: try file["script"].map(early.fill))
            let url = model!.baseURL
            names.withLock { $0["model"] = .text(url) }
        } else {
            model = nil
            let early = Scenario.Filler(names: names.withLock { $0 })
            for (path, text) in file["files"]?.object ?? [:] { try folder.write(try early.text(text.string ?? ""), to: path) }
        }
    }

    func play() async throws {
        defer { names.withLock { $0 = [:] } }
        try await play(file["steps"]?.array ?? [], branch: nil)
        model?.end()
    }

    private func play(_ steps: [JSON], branch: Int?) async throws {
        for (number, step) in steps.enumerated() {
            do {
                try await bounded("the step") { try await self.play(step, branch: branch) }
            } catch {
                throw Rig.Failure("step \(number + 1) \(step.text): \(error)")
            }
        }
    }

    // MARK: names

    struct Filler {
        var names: [String: Named]
        var branch: Int?

        func fill(_ json: JSON) throws -> JSON {
            switch json {
            case .string(let text): .string(try self.text(text))
            case .array(let values): .array(try values.map(fill))
            case .object(let members): .object(try members.mapValues(fill))
            default: json
            }
        }

        func text(_ text: String) throws -> String {
            var text = text
            if let branch { text = text.replacingOccurrences(of: "${n}", with: "\(branch)") }
            var filled = ""
            while let start = text.range(of: "${") {
                guard let end = text.range(of: "}", range: start.upperBound..<text.endIndex) else { break }
                filled += text[..<start.lowerBound] + (try value(String(text[start.upperBound..<end.lowerBound])))
                text = String(text[end.upperBound...])
            }
            return filled + text
        }

        private func value(_ name: String) throws -> String {
            let isID = name.hasSuffix(".id")
            switch names[isID ? String(name.dropLast(3)) : name] {
            case .thread(let thread) where isID: return thread.id
            case .turn(let turn) where isID: return turn.id
            case .text(let text) where !isID: return text
            default: throw Rig.Failure("there is no ${\(name)}")
            }
        }
    }

    private static func only(_ known: Set<String>, in object: JSON) throws {
        let more = Set((object.object ?? [:]).keys).subtracting(known)
        guard more.isEmpty else { throw Rig.Failure("not known: \(more.sorted())") }
    }

    private func named(_ name: String) throws -> Named {
        guard let found = names.withLock({ $0[name] }) else { throw Rig.Failure("nothing is called \(name)") }
        return found
    }

    private func give(_ name: String, _ value: Named) { names.withLock { $0[name] = value } }

    private func client(_ step: JSON) throws -> CodexClient {
        guard case .client(let client) = try named(step["client"]?.string ?? "client") else { throw Rig.Failure("no client") }
        return client
    }

    private func thread(_ step: JSON) throws -> CodexThread {
        guard case .thread(let thread) = try named(step["thread"]?.string ?? "thread") else { throw Rig.Failure("no thread") }
        return thread
    }

    private func turn(_ step: JSON) throws -> CodexTurn {
        guard case .turn(let turn) = try named(step["turn"]?.string ?? "turn") else { throw Rig.Failure("no turn") }
        return turn
    }

    private func request(_ step: JSON) throws -> CodexRequest {
        guard case .request(let request) = try named(step["request"]?.string ?? "request") else {
            throw Rig.Failure("no request")
        }
        return request
    }

    private func options(_ more: JSON?) throws -> CodexOptions {
        var options: [String: JSON] = [
            "cwd": .string(folder.work),
            "env": ["HOME": .string(folder.home), "CODEX_HOME": .string(folder.codexHome)],
        ]
        if let model {
            options["codexBin"] = .string(try Rig.variable("CODEX_BIN"))
            options["configOverrides"] = .array(model.overrides.map(JSON.string))
        } else {
            options["codexBin"] = .string(try Rig.variable("LIBCODEX_FAULTY_SERVER"))
            let plan = try Filler(names: names.withLock { $0 }).fill(file["plan"] ?? [:])
            options["env"] = ["HOME": .string(folder.home), "CODEX_HOME": .string(folder.codexHome), "FAULTY_SERVER_PLAN": .string(plan.text)]
        }
        for part in [try file["options"].map(Filler(names: names.withLock { $0 }).fill), more] {
            for (name, value) in part?.object ?? [:] {
                switch (name, options[name], value) {
                case ("env", .object(let before)?, .object(let after)):
                    options[name] = .object(before.merging(after) { _, later in later })
                case ("configOverrides", .array(let before)?, .array(let after)): options[name] = .array(before + after)
                default: options[name] = value
                }
            }
        }
        return try typedOptions(options)
    }

    /// Options of the C interface as those of the binding.
    private func typedOptions(_ all: [String: JSON]) throws -> CodexOptions {
        var options = CodexOptions()
        for (name, value) in all {
            func texts() -> [String] { value.array?.compactMap(\.string) ?? [] }
            func time() -> Duration { .milliseconds(value.integer ?? 0) }
            switch name {
            case "codexBin": options.codexBin = value.string
            case "launchArgs": options.launchArgs = texts()
            case "configOverrides": options.configOverrides = texts()
            case "cwd": options.cwd = value.string
            case "env": options.env = value.object?.mapValues(\.string)
            case "inheritEnv": options.inheritEnv = value.bool
            case "clientName": options.clientName = value.string
            case "clientTitle": options.clientTitle = value.string
            case "clientVersion": options.clientVersion = value.string
            case "experimentalApi": options.experimentalAPI = value.bool
            case "optOutNotifications": options.optOutNotifications = texts()
            case "requestTimeoutMs": options.requestTimeout = time()
            case "maxInFlight": options.maxInFlight = value.integer.map(Int.init)
            case "queueBytes": options.queueBytes = value.integer.map(Int.init)
            case "approvals" where value == "ask": options.approvals = .ask
            case "approvals" where value == "decline": options.approvals = .decline
            case "approvals" where value == "observe": options.approvals = .observe
            case "approvalTimeoutMs": options.approvalTimeout = time()
            case "checkAnswers": options.checkAnswers = value.bool
            case "retryOverload": options.retryOverload = value.bool
            case "record": options.record = value.string
            default: options.others[name] = value
            }
        }
        return options
    }

    // MARK: steps

    private static let keys: [String: Set<String>] = [
        "open": ["as", "options", "expect"], "close": ["client", "thread", "turn"],
        "startThread": ["client", "as", "params", "expect"], "resumeThread": ["client", "id", "as", "params", "expect"],
        "forkThread": ["client", "id", "as", "params", "expect"], "watch": ["thread"],
        "startTurn": ["thread", "as", "input", "params"],
        "run": ["thread", "input", "params", "withinMs", "name", "expect", "save", "cancelled"],
        "result": ["turn", "expect", "save"], "read": ["turn", "thread", "client", "expect", "never", "toEnd"],
        "steer": ["turn", "input"], "interrupt": ["turn", "thread"], "answer": ["request", "result"],
        "reject": ["request", "code", "message"], "drop": ["request"],
        "request": ["client", "thread", "method", "params", "withinMs", "name", "expect", "save", "cancelled"],
        "tool": ["client", "tool", "answer"], "handler": ["client", "as", "answers"], "seen": ["of", "expect"],
        "login": ["client", "params", "expect"], "parallel": ["branches"], "cancel": ["name"], "write": ["path", "text"],
        "file": ["path", "text"], "asked": ["expect"],
    ]

    private func play(_ raw: JSON, branch: Int?) async throws {
        let word = raw["do"]?.string ?? ""
        guard let known = Scenario.keys[word] else { throw Rig.Failure("there is no step \(word)") }
        try Scenario.only(known.union(["do", "error"]), in: raw)
        if word == "parallel" { return try await parallel(raw) }
        if word == "read" { return try await read(raw, branch: branch) }
        let step = try Filler(names: names.withLock { $0 }, branch: branch).fill(raw)
        let isCancelled = step["cancelled"] == true
        do {
            if let name = step["name"]?.string, word == "run" || word == "request" {
                let task = Task { try await self.act(word, step) }
                give(name, .task(task))
                try await withTaskCancellationHandler { try await task.value } onCancel: { task.cancel() }
            } else {
                try await act(word, step)
            }
        } catch is CancellationError where isCancelled {
            return
        } catch let error as CodexError {
            guard let expected = step["error"] else { throw error }
            return try hold(error, to: expected, result: step["expect"])
        }
        if isCancelled || step["error"] != nil { throw Rig.Failure("it should have failed") }
    }

    private func hold(_ error: CodexError, to expected: JSON, result: JSON? = nil) throws {
        try Scenario.only(["code", "reason", "retryable", "message", "detail"], in: expected)
        let codes = expected["code"]?.array ?? [expected["code"] ?? ""]
        guard codes.contains(.string(error.code.name)) else { throw Rig.Failure("another code: \(error)") }
        if let reason = expected["reason"]?.string, reason != error.reason { throw Rig.Failure("the reason is \(error.reason)") }
        if let retryable = expected["retryable"]?.bool, retryable != error.isRetryable {
            throw Rig.Failure("isRetryable is \(error.isRetryable)")
        }
        if let message = expected["message"]?.string, !error.message.contains(message) {
            throw Rig.Failure("the message is \(error.message)")
        }
        if let detail = expected["detail"] { try fits(error.detail, detail) }
        if let result { try fits(try error.result.map { try JSON(encoding: $0) } ?? .null, result) }
    }

    private func fits(_ value: JSON, _ pattern: JSON?) throws {
        guard let pattern, let misfit = misfit(value, pattern) else { return }
        throw Rig.Failure("\(misfit); in \(value.text)")
    }

    private func keep(_ value: JSON, _ saves: JSON?) throws {
        for (name, pointer) in saves?.object ?? [:] {
            guard let found = value.at(pointer.string ?? "") else { throw Rig.Failure("nothing to save at \(pointer.text)") }
            give(name, .text(found.string ?? found.text))
        }
    }

    private func limit(_ step: JSON) -> Duration? { step["withinMs"]?.integer.map { .milliseconds($0) } }

    private func input(_ step: JSON) throws -> CodexInput {
        if let text = step["input"]?.string { return CodexInput(text) }
        return CodexInput(items: try (step["input"] ?? []).decode())
    }

    private func act(_ word: String, _ step: JSON) async throws {
        let name = step["as"]?.string
        switch word {
        case "open":
            let client = try await CodexClient.start(options(step["options"]))
            give(name ?? "client", .client(client))
            try fits(JSON(encoding: client.metadata()), step["expect"])
        case "close":
            if let name = step["thread"]?.string, case .thread(let thread) = try named(name) {
                try thread.close()
            } else if let name = step["turn"]?.string, case .turn(let turn) = try named(name) {
                try turn.close()
            } else {
                try await client(step).close()
            }
        case "startThread", "resumeThread", "forkThread":
            let client = try client(step)
            let params = step["params"] ?? [:]
            let id = step["id"]?.string ?? ""
            let thread =
                switch word {
                case "startThread": try await client.startThread(params.decode())
                case "resumeThread": try await client.resumeThread(id, params.decode())
                default: try await client.forkThread(id, params.decode())
                }
            give(name ?? "thread", .thread(thread))
            try fits(thread.json.map { try JSON(text: $0) } ?? .null, step["expect"])
        case "watch": _ = try thread(step).events.makeAsyncIterator()
        case "startTurn":
            let turn = try await thread(step).startTurn(input(step), (step["params"] ?? [:]).decode())
            give(name ?? "turn", .turn(turn))
        case "run":
            let result = try await thread(step).run(input(step), (step["params"] ?? [:]).decode(), timeout: limit(step))
            try fits(JSON(encoding: result), step["expect"])
            try keep(JSON(encoding: result), step["save"])
        case "result":
            let result = try await turn(step).result()
            try fits(JSON(encoding: result), step["expect"])
            try keep(JSON(encoding: result), step["save"])
        case "steer": try await turn(step).steer(input(step))
        case "interrupt":
            if step["thread"] != nil { try thread(step).interrupt() } else { try turn(step).interrupt() }
        case "answer": try request(step).respond(step["result"] ?? .null)
        case "reject":
            try request(step).reject(code: Int32(step["code"]?.integer ?? 0), message: step["message"]?.string)
        case "drop":
            try request(step).decline()
            names.withLock { $0[step["request"]?.string ?? "request"] = nil }
        case "request":
            let (method, params) = (step["method"]?.string ?? "", step["params"] ?? [:])
            let answer =
                step["thread"] != nil
                ? try await thread(step).request(method, params, timeout: limit(step))
                : try await client(step).request(method, params, timeout: limit(step))
            try fits(answer, step["expect"])
            try keep(answer, step["save"])
        case "tool": try setTool(step)
        case "handler": try setHandler(step)
        case "seen":
            guard case .seen(let seen) = try named(step["of"]?.string ?? "") else { throw Rig.Failure("nothing is seen") }
            try fits(.array(seen.messages.withLock { $0 }), step["expect"])
        case "login":
            let login = try await client(step).login((step["params"] ?? [:]).decode())
            try fits(JSON(encoding: await login.wait()), step["expect"])
        case "cancel":
            let name = step["name"]?.string ?? ""
            while true {
                if case .task(let task)? = names.withLock({ $0[name] }) { return task.cancel() }
                try await Task.sleep(for: .milliseconds(10))
            }
        case "write": try folder.write(step["text"]?.string ?? "", to: step["path"]?.string ?? "")
        case "file":
            let path = step["path"]?.string ?? ""
            let found = try? String(contentsOfFile: path.hasPrefix("/") ? path : folder.path + "/" + path, encoding: .utf8)
            guard found == step["text"]?.string else { throw Rig.Failure("\(path) has \(found ?? "nothing")") }
        case "asked": try fits(.array(model?.asked() ?? []), step["expect"])
        default: throw Rig.Failure("there is no step \(word)")
        }
    }

    private func setTool(_ step: JSON) throws {
        let tool = step["tool"] ?? [:]
        let (seen, answer) = (Seen(), step["answer"] ?? .null)
        let name = tool["name"]?.string ?? ""
        give(name, .seen(seen))
        try client(step).setTool(
            CodexTool(name, tool["description"]?.string ?? "", inputSchema: tool["inputSchema"] ?? [:]) { call, request in
                let message = try JSON(text: request.json)
                seen.messages.withLock { $0.append(message) }
                if answer != .null { try request.respond(answer) }
            })
    }

    private func setHandler(_ step: JSON) throws {
        let (seen, answers) = (Seen(), step["answers"] ?? [:])
        give(step["as"]?.string ?? "", .seen(seen))
        try client(step).setRequestHandler { request in
            let message = try JSON(text: request.json)
            seen.messages.withLock { $0.append(message) }
            if let answer = answers[request.method] { try request.respond(answer) }
        }
    }

    private func parallel(_ step: JSON) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for branch in step["branches"]?.array ?? [] {
                try Scenario.only(["steps", "times"], in: branch)
                for number in 1...Int(branch["times"]?.integer ?? 1) {
                    group.addTask { try await self.play(branch["steps"]?.array ?? [], branch: number) }
                }
            }
            try await group.waitForAll()
        }
    }

    // MARK: reading

    private func read(_ raw: JSON, branch: Int?) async throws {
        // Patterns are filled in when they are looked for: an earlier event may have given a name.
        func fill(_ json: JSON) throws -> JSON { try Filler(names: names.withLock { $0 }, branch: branch).fill(json) }
        var step = raw.object ?? [:]
        for key in ["turn", "thread", "client", "error"] { step[key] = try step[key].map(fill) }
        let events =
            step["client"] != nil
            ? try client(fill(onlyHandle(raw))).events : step["thread"] != nil ? try thread(fill(onlyHandle(raw))).events : try turn(fill(onlyHandle(raw))).events
        var wanted = (raw["expect"]?.array ?? [])[...]
        let never = raw["never"]?.array ?? []
        let goesOn = raw["toEnd"] == true || raw["error"] != nil
        guard goesOn || !wanted.isEmpty else { return }
        do {
            for try await event in events {
                if event.kind == .response { continue }
                let message = try JSON(text: event.json)
                for pattern in never where try eventMisfit(event, message, fill(pattern)) == nil {
                    throw Rig.Failure("there came what must never: \(message.text)")
                }
                let pattern = try wanted.first.map { try fill(withoutSaves($0)) }
                let isWanted = pattern.map { eventMisfit(event, message, $0) == nil } ?? false
                if let fault = try typedFault(event, unknown: isWanted ? pattern?["unknown"]?.string : nil) {
                    // What a later pattern calls unknown may pass by before it is looked for.
                    let later = raw["expect"]?.array?.contains { $0["unknown"] != nil && $0["method"]?.string == event.method }
                    if isWanted || later != true { throw Rig.Failure(fault) }
                }
                guard isWanted, let pattern else { continue }
                if case .request(let request) = event.content {
                    give(pattern["as"]?.string ?? "request", .request(request))
                }
                try keep(message, wanted.first?["save"])
                wanted = wanted.dropFirst()
                if wanted.isEmpty && !goesOn { return }
            }
        } catch let error as CodexError {
            guard let expected = step["error"] else { throw error }
            if let missing = wanted.first { throw Rig.Failure("\(missing.text) did not come before: \(error)") }
            return try hold(error, to: expected)
        }
        if let missing = wanted.first { throw Rig.Failure("\(missing.text) did not come") }
        if step["error"] != nil { throw Rig.Failure("the events have ended without an error") }
    }

    /// A step without its patterns, whose names may not be there yet.
    private func onlyHandle(_ step: JSON) -> JSON {
        .object((step.object ?? [:]).filter { ["do", "turn", "thread", "client"].contains($0.key) })
    }

    private func withoutSaves(_ pattern: JSON) -> JSON { .object((pattern.object ?? [:]).filter { $0.key != "save" }) }

    private func eventMisfit(_ event: CodexEvent, _ message: JSON, _ pattern: JSON) -> String? {
        let kinds: [String: CodexEvent.Kind] = [
            "notification": .notification, "request": .request, "exit": .exit, "lagged": .lagged,
            "withdrawn": .withdrawn, "observed": .observed,
        ]
        guard event.kind == kinds[pattern["kind"]?.string ?? "notification"] else { return "another kind" }
        if let method = pattern["method"]?.string, method != event.method { return "another method" }
        return pattern["params"].flatMap { CodexTests.misfit(message["params"], $0) }
    }
}
