import Codex
import Foundation
import XCTest

/// The examples, as a user runs them: codex is set up, and they need no options.
final class ExampleTests: XCTestCase {
    private func run(
        _ example: String, _ arguments: [String] = [], in world: World, input: String = "",
        environment more: [String: String] = [:]
    ) throws -> String {
        // What codex's own config file would have.
        try world.folder.write(world.model.overrides.joined(separator: "\n"), to: "home/.codex/config.toml")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try Rig.variable("LIBCODEX_EXAMPLES") + "/" + example)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: world.folder.work)
        var environment = ProcessInfo.processInfo.environment
        environment["OPENAI_API_KEY"] = nil
        environment["HOME"] = world.folder.home
        environment["CODEX_HOME"] = world.folder.codexHome
        process.environment = environment.merging(more) { _, new in new }
        let (output, typed) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = output
        process.standardInput = typed
        try process.run()
        try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try typed.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 0, "\(example): \(text)")
        return text
    }

    func testQuickstart() throws {
        XCTAssertEqual(try run("Quickstart", ["say: hello"], in: World("quickstart")), "hello\n")
    }

    func testQuickstartSaysWhatIsWrong() throws {
        let said = try run("Quickstart", in: World("wrong"), environment: ["CODEX_BIN": "/nowhere/codex"])
        XCTAssert(said.contains("CODEX_E_NO_EXECUTABLE"), said)
    }

    func testMultiTurn() throws {
        let said = try run("MultiTurn", ["hello there", "and again"], in: World("multi"))
        XCTAssert(said.contains("> and again"), said)
        XCTAssert(said.contains(#"the first was: "hello there""#), said)
    }

    func testStream() throws {
        let said = try run("Stream", ["deltas 3: one two three\nrun sandboxed: echo four"], in: World("stream"))
        XCTAssert(said.contains("one two three"), said)
        XCTAssert(said.contains("echo four"), said)
        XCTAssert(said.hasSuffix("[completed]\n"), said)
    }

    func testResume() throws {
        let world = try World("resume")
        let id = try run("Resume", in: world).trimmingCharacters(in: .newlines)
        XCTAssert(try run("Resume", [id], in: world).contains("Remember the number 42."))
    }

    func testApproval() throws {
        for (input, status) in [("y\n", "completed"), ("n\n", "declined"), ("", "declined")] {
            let world = try World("approval")
            let said = try run("Approval", ["run: touch made"], in: world, input: input)
            XCTAssert(said.contains("touch made' : \(status)") || said.contains("touch made': \(status)"), said)
            XCTAssertEqual(FileManager.default.fileExists(atPath: world.folder.work + "/made"), status == "completed")
        }
    }

    func testDynamicTool() throws {
        let said = try run("DynamicTool", [#"tool weather: {"city":"Oslo"}"#], in: World("tool"))
        XCTAssert(said.contains("It rains in Oslo."), said)
    }

    func testLogin() throws {
        let world = try World("login")
        let said = try run("Login", in: world, environment: ["OPENAI_API_KEY": "sk-some"])
        XCTAssertEqual(said, "logged in\n")
        let kept = try String(contentsOfFile: world.folder.codexHome + "/auth.json", encoding: .utf8)
        XCTAssert(kept.contains("sk-some"), "codex has not kept the key")
    }
}
