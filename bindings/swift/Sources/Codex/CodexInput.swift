import CCodex
import CodexProtocol
import Foundation

/// What a turn is given: text, images, audio, skills, mentions, in any order.
///
/// A string literal is text; an array literal has items:
///
/// ```swift
/// let input: CodexInput = ["What is wrong here?", .localImage("/tmp/screen.png")]
/// ```
public struct CodexInput: Sendable, Equatable, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The items, as the protocol has them.
    public var items: [UserInput]

    /// Makes one of items of the protocol.
    public init(items: [UserInput]) { self.items = items }

    /// Makes one of text.
    public init(_ text: String) { items = [.text(TextUserInput(text: text))] }

    /// Makes one of text.
    public init(stringLiteral text: String) { self.init(text) }

    /// Puts several together.
    public init(arrayLiteral parts: CodexInput...) { items = parts.flatMap(\.items) }

    /// An image, by its URL.
    public static func image(_ url: URL) -> CodexInput {
        CodexInput(items: [.image(ImageUserInput(url: url.absoluteString))])
    }

    /// An image, from memory.
    public static func image(_ data: Data, mediaType: String) -> CodexInput {
        CodexInput(items: [.image(ImageUserInput(url: "data:\(mediaType);base64,\(data.base64EncodedString())"))])
    }

    /// An image, in a file.
    public static func localImage(_ path: String) -> CodexInput {
        CodexInput(items: [.localImage(LocalImageUserInput(path: path))])
    }

    /// Audio, by its URL.
    public static func audio(_ url: URL) -> CodexInput {
        CodexInput(items: [.audio(AudioUserInput(url: url.absoluteString))])
    }

    /// Audio, from memory.
    public static func audio(_ data: Data, mediaType: String) -> CodexInput {
        CodexInput(items: [.audio(AudioUserInput(url: "data:\(mediaType);base64,\(data.base64EncodedString())"))])
    }

    /// Audio, in a file.
    public static func localAudio(_ path: String) -> CodexInput {
        CodexInput(items: [.localAudio(LocalAudioUserInput(path: path))])
    }

    /// A skill, by its name and the path of its `SKILL.md`.
    public static func skill(_ name: String, path: String) -> CodexInput {
        CodexInput(items: [.skill(SkillUserInput(name: name, path: path))])
    }

    /// Something that is mentioned, by its name and its path.
    public static func mention(_ name: String, path: String) -> CodexInput {
        CodexInput(items: [.mention(MentionUserInput(name: name, path: path))])
    }

    /// One input after the other.
    public static func + (one: CodexInput, other: CodexInput) -> CodexInput {
        CodexInput(items: one.items + other.items)
    }
}
