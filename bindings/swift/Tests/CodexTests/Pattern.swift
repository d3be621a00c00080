import Codex

/// Holds a value to a pattern, see tests/scenarios/README.md. Nil where it fits, else what does not.
func misfit(_ value: JSON?, _ pattern: JSON, at place: String = "") -> String? {
    func says(_ what: String) -> String { "\(place.isEmpty ? "/" : place): \(what)" }
    if case .object(let members) = pattern, members.count == 1, let (word, inner) = members.first, word.hasPrefix("$") {
        switch (word, inner) {
        case ("$any", _): return value == nil ? says("missing") : nil
        case ("$absent", _): return value == nil ? nil : says("there is \(value!.text)")
        case ("$contains", .string(let part)):
            return value?.string?.contains(part) == true ? nil : says("\(value?.text ?? "nothing") has no \(part)")
        case ("$oneOf", .array(let patterns)):
            return patterns.contains { misfit(value, $0) == nil } ? nil : says("\(value?.text ?? "nothing") fits none")
        case ("$some", .array(let patterns)):
            var rest = (value?.array ?? [])[...]
            for pattern in patterns {
                guard let found = rest.firstIndex(where: { misfit($0, pattern) == nil }) else {
                    return says("\(value?.text ?? "nothing") has no \(pattern.text) in its place")
                }
                rest = rest[(found + 1)...]
            }
            return nil
        default: return says("the pattern \(pattern.text) is not known")
        }
    }
    guard let value else { return says("missing") }
    switch (pattern, value) {
    case (.object(let patterns), .object(let members)):
        for (name, pattern) in patterns {
            if let misfit = misfit(members[name], pattern, at: place + "/" + name) { return misfit }
        }
        return nil
    case (.array(let patterns), .array(let values)):
        guard patterns.count == values.count else { return says("\(values.count) elements, not \(patterns.count): \(value.text)") }
        for (index, pattern) in patterns.enumerated() {
            if let misfit = misfit(values[index], pattern, at: "\(place)/\(index)") { return misfit }
        }
        return nil
    default:
        let isSame = pattern.number.map { $0 == value.number } ?? (pattern == value)
        return isSame ? nil : says("\(value.text) is not \(pattern.text)")
    }
}

/// Whether two are the same JSON; numbers by their values.
func isSame(_ one: JSON, _ other: JSON) -> Bool {
    switch (one, other) {
    case (.object(let one), .object(let other)):
        one.count == other.count && one.allSatisfy { name, value in other[name].map { isSame(value, $0) } ?? false }
    case (.array(let one), .array(let other)):
        one.count == other.count && zip(one, other).allSatisfy { isSame($0, $1) }
    default: one.number.map { $0 == other.number } ?? (one == other)
    }
}

/// Where in a model there is something that it does not know: each `unrecognized` case, by its path.
func unknowns(in value: Any, at place: String = "") -> [String] {
    let mirror = Mirror(reflecting: value)
    if value is JSON { return [] }
    if mirror.displayStyle == .enum, "\(value)".hasPrefix("unrecognized("), mirror.children.first?.label == "unrecognized" {
        return [place]
    }
    return mirror.children.enumerated().flatMap { index, child in
        unknowns(in: child.value, at: "\(place)/\(child.label ?? "\(index)")")
    }
}

/// Decodes the event typed, and encodes it again. What does not come out of it as it was, or is not known.
func typedFault(_ event: CodexEvent, unknown: String? = nil) throws -> String? {
    let message = try JSON(text: event.json)
    let typed: any ProtocolMessage
    switch event.content {
    case .notification(let notification): typed = notification
    case .request(let request): typed = request.params
    case .observed(let request): typed = request
    default: return nil
    }
    let again = try JSON(encoding: typed)
    guard again["method"] == message["method"], isSame(again["params"] ?? .null, message["params"] ?? .null)
    else {
        return "\(event.method) comes out as \(again.text), and was \(message.text)"
    }
    let found = unknowns(in: typed)
    switch (unknown, typed as? ServerNotification) {
    case (nil, _): return found.isEmpty ? nil : "\(event.method) has at \(found) what the models don't know: \(message.text)"
    case ("notification", .unrecognized(let method, let params)?):
        return method == event.method && isSame(params, message["params"] ?? .null) ? nil : "the raw \(method) is another"
    case ("item", .itemStarted(let params)?):
        if case .unrecognized(let raw) = params.item, isSame(raw, message.at("/params/item") ?? .null) { return nil }
    case ("item", .itemCompleted(let params)?):
        if case .unrecognized(let raw) = params.item, isSame(raw, message.at("/params/item") ?? .null) { return nil }
    case ("turnStatus", .turnCompleted(let params)?):
        if case .unrecognized(let word) = params.turn.status, word == message.at("/params/turn/status")?.string { return nil }
    default: break
    }
    return "\(event.method) has no unknown \(unknown ?? ""): \(message.text)"
}
