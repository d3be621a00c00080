import CodexProtocol
import Foundation
import XCTest

/// Real traffic: it decodes without anything that the models don't know, and encodes back to the same JSON.
final class CorpusTests: XCTestCase {
    private func lines(_ name: String) throws -> [JSON] {
        let path = try Rig.variable("LIBCODEX_CORPUS") + "/" + name
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { try JSON(text: String($0)) }
    }

    private func check<Model: Codable>(_ json: JSON, as type: Model.Type, _ what: String) {
        do {
            let typed = try json.decode(type)
            XCTAssertEqual(unknowns(in: typed), [], "\(what) has what the models don't know: \(json.text)")
            let again = try JSON(encoding: typed)
            XCTAssert(isSame(again, json), "\(what) comes out as \(again.text), and was \(json.text)")
        } catch {
            XCTFail("\(what): \(error): \(json.text)")
        }
    }

    private func message(_ line: JSON) -> JSON {
        .object((line.object ?? [:]).filter { $0.key == "method" || $0.key == "params" })
    }

    func testNotifications() throws {
        let lines = try lines("notifications.jsonl")
        XCTAssertGreaterThan(lines.count, 50)
        for line in lines { check(message(line), as: ServerNotification.self, line["method"]?.string ?? "") }
    }

    func testServerRequestsAndAnswers() throws {
        let requests = try lines("requests.jsonl")
        XCTAssertGreaterThan(requests.count, 5)
        for line in requests { check(message(line), as: ServerRequest.self, line["method"]?.string ?? "") }
        for line in try lines("answers.jsonl") {
            let method = line["method"]?.string ?? ""
            guard let types = MethodTypes.serverRequest(method) else { return XCTFail("nothing is known of \(method)") }
            check(line["result"] ?? .null, as: types.result, method)
        }
    }

    func testResults() throws {
        let lines = try lines("results.jsonl")
        XCTAssertGreaterThan(lines.count, 100)
        for line in lines {
            let method = line["method"]?.string ?? ""
            guard let types = MethodTypes.request(method) else { return XCTFail("nothing is known of \(method)") }
            check(line["result"] ?? .null, as: types.result, "the answer to \(method)")
            if let params = line["params"] { check(params, as: types.params, "the params of \(method)") }
        }
    }
}
