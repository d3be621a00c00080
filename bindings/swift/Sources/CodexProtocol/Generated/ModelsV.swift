// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// Controls output length/detail on GPT-5 models via the Responses API. Serialized with lowercase values to match the OpenAI API.
public enum Verbosity: OpenSet {
    /// `low`
    case low
    /// `medium`
    case medium
    /// `high`
    case high
    /// A word that is not known here: a newer server's.
    case unrecognized(String)

    /// The case for a word.
    public init(rawValue: String) {
        switch rawValue {
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        default: self = .unrecognized(rawValue)
        }
    }

    /// The word as on the wire.
    public var rawValue: String {
        switch self {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .unrecognized(let word): word
        }
    }
}
