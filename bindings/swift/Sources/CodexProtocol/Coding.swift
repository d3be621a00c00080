// What the generated models share: they only name their members.

/// An object of the protocol. It keeps the members that it does not know.
public protocol ProtocolObject: Codable, Sendable, Equatable {
    /// Members that are not known here.
    var others: [String: JSON] { get set }
}

/// One of several things. What it does not know it keeps as JSON.
public protocol ProtocolUnion: Codable, Sendable, Equatable {}

/// One of several words. A word that it does not know it keeps.
public protocol OpenSet: RawRepresentable, Codable, Sendable, Hashable, ExpressibleByStringLiteral
where RawValue == String {
    /// The case for a word.
    init(rawValue: String)
}

extension OpenSet {
    /// The case for a word.
    public init(stringLiteral word: String) { self.init(rawValue: word) }

    /// Decodes a word.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes the word.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// Whether two are the same word.
    public static func == (one: Self, other: Self) -> Bool { one.rawValue == other.rawValue }

    /// Hashes the word.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// Answers one kind of the server's requests.
public protocol ServerRequestAnswer: Encodable, Sendable {}

/// Calls methods of the protocol: one requirement, and a typed function for every method besides.
public protocol ProtocolCaller: Sendable {
    /// Sends a request, and gives its result.
    func call<Params: Encodable & Sendable, Result: Decodable & Sendable>(
        _ method: String, _ params: Params
    ) async throws -> Result
}

/// Params of a method that has none.
public struct NoParams: ProtocolObject {
    /// Members that are not known here.
    public var others: [String: JSON]

    /// Makes one of its members.
    public init(others: [String: JSON] = [:]) { self.others = others }

    /// Decodes an object, or `null`.
    public init(from decoder: any Decoder) throws {
        let isNull = try decoder.singleValueContainer().decodeNil()
        self.others = isNull ? [:] : try [String: JSON](from: decoder)
    }

    /// Encodes the object.
    public func encode(to encoder: any Encoder) throws { try others.encode(to: encoder) }
}

/// Where a message gets its params from.
public protocol ParamsSource {
    /// The params as a type; nil where they don't fit it.
    func decoded<Params: Decodable>() -> Params?
    /// The params, whatever they are.
    func json() throws -> JSON
}

/// A notification or a request of the server, by its method.
public protocol ProtocolMessage: Codable, Sendable, Equatable {
    /// Decodes the params of a method.
    init(method: String, params: any ParamsSource) throws
    /// The method, as on the wire.
    var method: String { get }
    /// The params, of whatever type.
    var params: any Codable & Sendable { get }
}

extension ProtocolMessage {
    /// Decodes `{"method":…,"params":…}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        let method = try container.decode(String.self, forKey: MemberKey("method"))
        try self.init(method: method, params: ContainedParams(container: container))
    }

    /// Encodes `{"method":…,"params":…}`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(method, forKey: MemberKey("method"))
        try container.encode(params, forKey: MemberKey("params"))
    }
}

struct ContainedParams: ParamsSource {
    let container: KeyedDecodingContainer<MemberKey>

    func decoded<Params: Decodable>() -> Params? {
        try? container.decode(Params.self, forKey: MemberKey("params"))
    }

    func json() throws -> JSON {
        try container.decodeIfPresent(JSON.self, forKey: MemberKey("params")) ?? .null
    }
}

/// Any member's name.
struct MemberKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// The members of an object that is decoded, and which of them were asked for.
package struct DecodedMembers {
    private let container: KeyedDecodingContainer<MemberKey>
    private var known: [String]
    private var found = 0
    private var nulls: [String] = []

    package init(_ decoder: any Decoder, tag: String?) throws {
        container = try decoder.container(keyedBy: MemberKey.self)
        known = []
        if let tag {
            known.append(tag)
            found += container.contains(MemberKey(tag)) ? 1 : 0
        }
    }

    package mutating func required<T: Decodable>(_ name: String) throws -> T {
        known.append(name)
        found += 1
        return try container.decode(T.self, forKey: MemberKey(name))
    }

    package mutating func nullable<T: Decodable>(_ name: String) throws -> T? {
        known.append(name)
        let key = MemberKey(name)
        guard container.contains(key) else { return nil }
        found += 1
        return try container.decodeNil(forKey: key) ? nil : container.decode(T.self, forKey: key)
    }

    package mutating func optional<T: Decodable>(_ name: String) throws -> T? {
        known.append(name)
        let key = MemberKey(name)
        guard container.contains(key) else { return nil }
        found += 1
        if try container.decodeNil(forKey: key) {
            nulls.append(name)
            return nil
        }
        return try container.decode(T.self, forKey: key)
    }

    /// The members that nobody asked for, and those that are null without need.
    package func others() throws -> [String: JSON] {
        let keys = container.allKeys
        guard keys.count > found || !nulls.isEmpty else { return [:] }
        var others: [String: JSON] = [:]
        for name in nulls { others[name] = .null }
        for key in keys where !known.contains(key.stringValue) {
            others[key.stringValue] = try container.decode(JSON.self, forKey: key)
        }
        return others
    }
}

/// The members of an object that is encoded.
package struct EncodedMembers {
    private var container: KeyedEncodingContainer<MemberKey>

    package init(_ encoder: any Encoder, _ others: [String: JSON], tag: String? = nil, _ value: String = "") throws {
        container = encoder.container(keyedBy: MemberKey.self)
        if let tag { try container.encode(value, forKey: MemberKey(tag)) }
        for (name, value) in others { try container.encode(value, forKey: MemberKey(name)) }
    }

    package mutating func required<T: Encodable>(_ name: String, _ value: T) throws {
        try container.encode(value, forKey: MemberKey(name))
    }

    package mutating func nullable<T: Encodable>(_ name: String, _ value: T?) throws {
        if let value {
            try container.encode(value, forKey: MemberKey(name))
        } else {
            try container.encodeNil(forKey: MemberKey(name))
        }
    }

    package mutating func optional<T: Encodable>(_ name: String, _ value: T?) throws {
        if let value { try container.encode(value, forKey: MemberKey(name)) }
    }
}

/// The word that says which case an object is; `""` where there is none.
func tag(_ name: String, of decoder: any Decoder) -> String {
    guard let container = try? decoder.container(keyedBy: MemberKey.self) else { return "" }
    return (try? container.decode(String.self, forKey: MemberKey(name))) ?? ""
}

/// Which of several types a value is that they don't name: the first that knows all of it, or else the first that fits.
struct BestFit<Union> {
    private(set) var best: Union?
    private var knowsAll = false

    mutating func consider(_ candidate: @autoclosure () -> Union, _ value: Any) {
        guard !knowsAll, !isUnrecognized(value) else { return }
        knowsAll = !hasUnrecognized(value)
        if knowsAll || best == nil { best = candidate() }
    }
}

/// Whether it is the case that stands for what is not known.
private func isUnrecognized(_ value: Any) -> Bool {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .enum && mirror.children.first?.label == "unrecognized"
}

/// Whether there is one in it, however deep.
private func hasUnrecognized(_ value: Any) -> Bool {
    isUnrecognized(value) || (!(value is JSON) && Mirror(reflecting: value).children.contains { hasUnrecognized($0.value) })
}

/// A word, or an object with one member.
struct KeyedValue {
    let key: String
    let isWord: Bool
    private let container: KeyedDecodingContainer<MemberKey>?

    init(_ decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            (key, isWord, container) = (word, true, nil)
        } else if let object = try? decoder.container(keyedBy: MemberKey.self), object.allKeys.count == 1 {
            (key, isWord, container) = (object.allKeys[0].stringValue, false, object)
        } else {
            (key, isWord, container) = ("", false, nil)
        }
    }

    func decode<T: Decodable>() throws -> T {
        guard let container else {
            throw DecodingError.valueNotFound(
                T.self, .init(codingPath: [], debugDescription: "\(key) has no value"))
        }
        return try container.decode(T.self, forKey: MemberKey(key))
    }

    static func encode(_ word: String, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(word)
    }

    static func encode(_ key: String, _ value: some Encodable, to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(value, forKey: MemberKey(key))
    }
}
