import Codex
import Foundation
import XCTest

/// What the tests run with: `tests/setup/prepare-bindings` says where it is.
enum Rig {
    static func variable(_ name: String) throws -> String {
        guard let value = ProcessInfo.processInfo.environment[name] else {
            throw Failure("\(name) is not set: run tests/setup/test-swift")
        }
        return value
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }
}

/// A folder of its own, with a home for codex; removed with the last reference unless `keep` was called.
final class Folder: Sendable {
    let path: String

    var work: String { path + "/work" }
    var home: String { path + "/home" }
    var codexHome: String { path + "/home/.codex" }

    init(_ name: String) throws {
        path = try Rig.variable("LIBCODEX_TESTS") + "/swift-\(name)-\(UUID().uuidString.prefix(8))"
        for folder in [path + "/work", path + "/home/.codex"] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
    }

    func write(_ text: String, to name: String) throws {
        let url = URL(fileURLWithPath: name.hasPrefix("/") ? name : path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url, options: .atomic)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A scripted model of its own, which ends with the test.
final class Model: @unchecked Sendable {
    private let process = Process()
    private let input = Pipe()
    let folder: Folder
    let ready: JSON

    init(_ folder: Folder, script: JSON? = nil) throws {
        self.folder = folder
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: try Rig.variable("LIBCODEX_SCRIPTED_MODEL"))
        process.arguments = ["--exit-with-stdin", "--requests", folder.path + "/requests.jsonl"]
        if let script {
            try folder.write(script.text, to: "script.json")
            process.arguments?.append(contentsOf: ["--script", folder.path + "/script.json"])
        }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let byte = output.fileHandleForReading.readData(ofLength: 1)
            guard !byte.isEmpty else { throw Rig.Failure("the scripted model has ended: \(String(decoding: line, as: UTF8.self))") }
            line += byte
        }
        ready = try JSON(text: String(decoding: line, as: UTF8.self))
    }

    var baseURL: String { ready["baseUrl"]?.string ?? "" }
    var overrides: [String] { ready["configOverrides"]?.array?.compactMap(\.string) ?? [] }

    /// What it was asked until now.
    func asked() throws -> [JSON] {
        let text = (try? String(contentsOfFile: folder.path + "/requests.jsonl", encoding: .utf8)) ?? ""
        return try text.split(separator: "\n").map { try JSON(text: String($0)) }
    }

    func end() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    deinit { end() }
}

/// The real codex, on a scripted model.
final class World: Sendable {
    let folder: Folder
    let model: Model

    init(_ name: String, script: JSON? = nil) throws {
        folder = try Folder(name)
        model = try Model(folder, script: script)
    }

    var options: CodexOptions {
        get throws {
            CodexOptions(
                codexBin: try Rig.variable("CODEX_BIN"), configOverrides: model.overrides, cwd: folder.work,
                env: ["HOME": folder.home, "CODEX_HOME": folder.codexHome])
        }
    }

    func start() async throws -> CodexClient { try await CodexClient.start(options) }
}

/// A faulty server in codex's place.
func faultyOptions(_ folder: Folder, _ plan: JSON) throws -> CodexOptions {
    CodexOptions(
        codexBin: try Rig.variable("LIBCODEX_FAULTY_SERVER"), cwd: folder.work,
        env: ["HOME": folder.home, "CODEX_HOME": folder.codexHome, "FAULTY_SERVER_PLAN": plan.text])
}

/// Throws when it takes a minute: however slow the machine is, something hangs.
func bounded<Result: Sendable>(
    _ what: String = "it", _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try await withThrowingTaskGroup(of: Result?.self) { group in
        group.addTask { try await body() }
        group.addTask {
            try await Task.sleep(for: .seconds(60))
            return nil
        }
        defer { group.cancelAll() }
        guard let first = try await group.next(), let result = first else {
            throw Rig.Failure("\(what) was not over after 60 s")
        }
        return result
    }
}

/// The error of the binding's that something gives.
func codexError<Result>(
    _ body: () async throws -> Result, file: StaticString = #filePath, line: UInt = #line
) async -> CodexError? {
    do {
        let result = try await body()
        XCTFail("it gave \(result), no error", file: file, line: line)
    } catch let error as CodexError {
        return error
    } catch {
        XCTFail("it gave another error: \(error)", file: file, line: line)
    }
    return nil
}

/// Whether what was held is let go: handles are freed with the last reference, which a task may drop a moment later.
func assertSettles(file: StaticString = #filePath, line: UInt = #line) async throws {
    for _ in 0..<600 where CodexLibrary.liveHandles != 0 { try await Task.sleep(for: .milliseconds(100)) }
    XCTAssertEqual(CodexLibrary.liveHandles, 0, "live handles", file: file, line: line)
}
