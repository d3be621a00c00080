import Foundation
import XCTest

/// Everything that is public says what it is. tests/setup/test-swift writes the symbol graphs, and has DocC render them.
final class DocumentationTests: XCTestCase {
    func testEveryPublicSymbolIsDocumented() throws {
        let folder = URL(fileURLWithPath: try Rig.variable("LIBCODEX_SYMBOL_GRAPHS"))
        for (module, least) in [("Codex", 300), ("CodexProtocol", 5000)] {
            let data = try Data(contentsOf: folder.appendingPathComponent("\(module)/\(module).symbols.json"))
            let graph = try XCTUnwrap(JSONSerialization.jsonObject(with: data) as? [String: Any])
            let symbols = try XCTUnwrap(graph["symbols"] as? [[String: Any]])
            XCTAssertGreaterThan(symbols.count, least, module)
            let silent = symbols.filter { $0["docComment"] == nil }.compactMap { symbol -> String? in
                let precise = (symbol["identifier"] as? [String: Any])?["precise"] as? String ?? ""
                let path = (symbol["pathComponents"] as? [String] ?? []).joined(separator: ".")
                // What the compiler makes: members of protocols of the standard library, the projection of a task-local value.
                return precise.contains("::SYNTHESIZED::") || path.contains("$") ? nil : path
            }
            XCTAssertEqual(silent, [], module)
        }
    }
}
