import CCodex
import CodexProtocol
import Foundation

/// Encodes params, answers and options: as JSON text.
func encoded(_ value: some Encodable, as what: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    do {
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
        throw CodexError(code: .json, message: "\(what) can't be written as JSON: \(error)")
    }
}

/// Decodes what the server, or the library, said.
func decoded<Value: Decodable>(_ json: String, as what: String, _ type: Value.Type = Value.self) throws -> Value {
    do {
        return try JSONDecoder().decode(Value.self, from: Data(json.utf8))
    } catch {
        throw CodexError.undecodable(what, error)
    }
}

/// Params with the library's own member, where there is something in it.
func with(_ options: some Encodable, in params: String) throws -> String {
    let own = try encoded(options, as: "the options")
    guard own != "{}" else { return params }
    return try set(own, at: "/libcodex", in: params)
}

/// JSON with another value at a pointer.
func set(_ value: String, at pointer: String, in json: String) throws -> String {
    guard let made = codex_json_set(json, pointer, value) else {
        throw CodexError(code: .json, message: "\(pointer) can't be set")
    }
    defer { codex_string_free(made) }
    return String(cString: made)
}
