import Foundation
import XCTest

/// The code on README.md is that of the examples and of these tests, which run.
final class ReadmeTests: XCTestCase {
    func testEveryBlockIsCodeThatRuns() throws {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: package.appendingPathComponent("README.md"), encoding: .utf8)
        var sources = ""
        for folder in ["Examples", "Tests"] {
            let files = FileManager.default.enumerator(atPath: package.appendingPathComponent(folder).path)
            while let file = files?.nextObject() as? String {
                guard file.hasSuffix(".swift") else { continue }
                sources += flat(try String(contentsOf: package.appendingPathComponent("\(folder)/\(file)"), encoding: .utf8))
            }
        }
        let blocks = page.components(separatedBy: "```swift\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
        XCTAssertGreaterThan(blocks.count, 4)
        for block in blocks { XCTAssert(sources.contains(flat(block)), "nothing runs this:\n\(block)") }
    }

    /// Without its indentation.
    private func flat(_ code: String) -> String {
        code.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) + "\n" }.joined()
    }
}
