import Codex
import Foundation
import XCTest

/// The scenarios that every binding plays.
final class ScenarioTests: XCTestCase {
    func testScenarios() async throws {
        let folder = try Rig.variable("LIBCODEX_SCENARIOS")
        let only = ProcessInfo.processInfo.environment["LIBCODEX_SCENARIO"]
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".json") && $0 != "schema.json" }
            .map { String($0.dropLast(5)) }
            .filter { only == nil || only == $0 }
            .sorted()
        XCTAssert(only != nil || names.count >= 25, "there are only \(names.count) scenarios")
        for name in names {
            let file = try JSON(text: String(contentsOfFile: "\(folder)/\(name).json", encoding: .utf8))
            do {
                try await Scenario(name, file).play()
                print("scenario \(name) passed")
            } catch {
                print("scenario \(name) failed: \(error)")
                XCTFail("\(name): \(error)")
            }
        }
        try await assertSettles()
    }
}
