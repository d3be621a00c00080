import CodexProtocol

extension CodexOptions {
    /// What becomes of requests of the server's.
    public enum Approvals: Sendable, Equatable, Encodable {
        /// They are asked: handlers and events have them.
        case ask
        /// They are declined.
        case decline
        /// Those that nobody here answers are left to other clients of the server.
        case observe
        /// Rules answer before anybody is asked: the first that matches. Where none does, the request is asked.
        case rules([ApprovalRule])

        /// Encodes the word, or the rules.
        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .ask: try "ask".encode(to: encoder)
            case .decline: try "decline".encode(to: encoder)
            case .observe: try "observe".encode(to: encoder)
            case .rules(let rules): try rules.encode(to: encoder)
            }
        }
    }

    /// Answers the requests that it matches. One that accepts matches only what is certain: it names the program of a command.
    public struct ApprovalRule: Sendable, Equatable, Encodable {
        /// What the answer is.
        public enum Decision: String, Sendable, Encodable {
            /// Yes.
            case accept
            /// Yes, and to the same again in this session.
            case acceptForSession
            /// No.
            case decline
            /// No, and the turn is interrupted.
            case cancel
            /// Somebody is asked.
            case ask
        }

        /// The requests that it may match, such as `item/commandExecution/requestApproval`.
        public var methods: [String]
        /// The program and its arguments, a pattern each: a word, `*` for one argument, `**` at the end for any number.
        public var command: [String]?
        /// The folder that the request's folder is, or is below.
        public var cwd: String?
        /// The folder that the folder asked for is, or is below.
        public var grantRoot: String?
        /// Folders that the changed files are below.
        public var paths: [String]?
        /// The answer.
        public var decision: Decision

        /// Makes one.
        public init(
            _ decision: Decision, methods: [String], command: [String]? = nil, cwd: String? = nil, grantRoot: String? = nil,
            paths: [String]? = nil
        ) {
            self.decision = decision
            self.methods = methods
            self.command = command
            self.cwd = cwd
            self.grantRoot = grantRoot
            self.paths = paths
        }

        private enum CodingKeys: String, CodingKey {
            case methods = "method"
            case command, cwd, grantRoot, paths, decision
        }
    }

    /// A way to a server. All but the first and the last lead to one that runs already, which others may use too, and which
    /// closing the client does not end.
    public enum Transport: Sendable, Equatable, Encodable {
        /// A server of the client's own.
        case stdio
        /// A socket file; the one where codex listens when it is told no path, unless set.
        case unix(path: String? = nil)
        /// A WebSocket, with what its server asks for: more header fields, a token, a file of the certificates to trust.
        case webSocket(url: String, headers: [String: String]? = nil, bearerToken: String? = nil, caFile: String? = nil)
        /// `codex app-server proxy`, which leads to a socket file.
        case proxy(path: String? = nil)
        /// A record of ``CodexOptions/record``, without any server.
        case replay(path: String)
        /// One that is not known here.
        case other(JSON)

        private enum Key: String, CodingKey { case type, path, url, headers, bearerToken, caFile }

        /// Encodes the object of the C interface.
        public func encode(to encoder: any Encoder) throws {
            if case .other(let json) = self { return try json.encode(to: encoder) }
            var container = encoder.container(keyedBy: Key.self)
            switch self {
            case .stdio: try container.encode("stdio", forKey: .type)
            case .unix(let path):
                try container.encode("unix", forKey: .type)
                try container.encodeIfPresent(path, forKey: .path)
            case .webSocket(let url, let headers, let bearerToken, let caFile):
                try container.encode("websocket", forKey: .type)
                try container.encode(url, forKey: .url)
                try container.encodeIfPresent(headers, forKey: .headers)
                try container.encodeIfPresent(bearerToken, forKey: .bearerToken)
                try container.encodeIfPresent(caFile, forKey: .caFile)
            case .proxy(let path):
                try container.encode("proxy", forKey: .type)
                try container.encodeIfPresent(path, forKey: .path)
            case .replay(let path):
                try container.encode("replay", forKey: .type)
                try container.encode(path, forKey: .path)
            case .other: break
            }
        }
    }
}
