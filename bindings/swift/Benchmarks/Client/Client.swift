// The Swift binding as a client of the benches: benches/README.md says what it is given and what it prints.
//
// `how` of `stream` is `next` (the bytes of each event), `string` (the text of each delta), `typed` (each event decoded) or
// `unwatched` (the result alone); of `many` it is `poller`.
import Codex
import Foundation

struct Measures: Encodable {
    var wall_ns: [UInt64] = []
    var cpu_ns: [UInt64] = []
    var deltas: [Int] = []
    var latency_ns: [UInt64] = []
    var rss_kb = 0

    mutating func measure(_ body: () async throws -> Int) async throws {
        let (wall, used) = (clock(CLOCK_MONOTONIC), clock(CLOCK_PROCESS_CPUTIME_ID))
        let deltas = try await body()
        cpu_ns.append(clock(CLOCK_PROCESS_CPUTIME_ID) - used)
        wall_ns.append(clock(CLOCK_MONOTONIC) - wall)
        self.deltas.append(deltas)
    }
}

func clock(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

func peakMemory() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
}

let arguments = CommandLine.arguments.dropFirst(2).reduce(into: [String: String]()) { found, argument in
    let parts = argument.split(separator: "=", maxSplits: 1)
    found[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
}

func number(_ key: String, _ otherwise: Int) -> Int { arguments[key].flatMap { Int($0) } ?? otherwise }

func start() async throws -> CodexClient {
    let environment = ProcessInfo.processInfo.environment
    let more = try environment["BENCH_OPTIONS"].map { try JSON(text: $0).object ?? [:] }
    return try await CodexClient.start(CodexOptions(codexBin: environment["BENCH_SERVER"], others: more ?? [:]))
}

let delta = "item/agentMessage/delta"
let prefix = Array(#"{"method":"item/agentMessage/delta""#.utf8)

/// What is done with each event, where events are taken.
enum Way: String {
    case next, string, typed, unwatched
}

/// Takes a turn to its end: how many deltas came. Where it is wanted, each one's time from its text to here is noted.
func take(_ turn: CodexTurn, _ way: Way, noting latency: inout [UInt64]?) async throws -> Int {
    var (deltas, bytes) = (0, 0)
    switch way {
    case .unwatched:
        _ = try await turn.result()
    case .typed:
        for try await event in turn.events {
            if case .notification(.itemAgentMessageDelta(let params)) = event.content {
                deltas += 1
                bytes += params.delta.utf8.count
            }
        }
    case .string:
        for try await event in turn.events where event.method == delta {
            deltas += 1
            bytes += event.string(at: "/params/delta")?.utf8.count ?? 0
        }
    case .next:
        for try await event in turn.events {
            let isDelta = event.withUnsafeBytes { text in
                bytes += text.count
                return text.starts(with: prefix)
            }
            guard isDelta else { continue }
            deltas += 1
            if latency != nil, let written = event.string(at: "/params/delta").flatMap({ UInt64($0) }) {
                latency?.append(clock(CLOCK_MONOTONIC) - written)
            }
        }
    }
    return deltas
}

func take(_ turn: CodexTurn, _ way: Way) async throws -> Int {
    var none: [UInt64]?
    return try await take(turn, way, noting: &none)
}

/// A workload, or a way of it, that there is none of here.
func absent() -> Never { exit(2) }

@main
enum Client {
    static func main() async throws { try await run() }

    nonisolated static func run() async throws {
        var measures = Measures()
        let input = CodexInput(arguments["prompt"] ?? "")
        switch CommandLine.arguments.dropFirst().first {
        case "stream":
            guard let way = Way(rawValue: arguments["how"] ?? "next") else { absent() }
            let codex = try await start()
            let thread = try await codex.startThread()
            _ = try await take(thread.startTurn(input), way)
            var latency: [UInt64]? = number("latency", 0) == 1 ? [] : nil
            for _ in 0..<number("turns", 10) {
                try await measures.measure { try await take(thread.startTurn(input), way, noting: &latency) }
            }
            measures.latency_ns = latency ?? []
            try await codex.close()
        case "many":
            guard arguments["how"] ?? "poller" == "poller" else { absent() }
            let codex = try await start()
            var threads: [CodexThread] = []
            for _ in 0..<number("turns", 64) { threads.append(try await codex.startThread()) }
            let all = threads
            for round in 0...number("rounds", 5) {
                let before = measures
                try await measures.measure {
                    try await withThrowingTaskGroup(of: Int.self) { group in
                        for thread in all { group.addTask { try await take(thread.startTurn(input), .next) } }
                        var deltas = 0
                        for try await one in group { deltas += one }
                        return deltas
                    }
                }
                if round == 0 { measures = before }
            }
            try await codex.close()
        case "roundtrip":
            let codex = try await start()
            let count = number("count", 1000)
            for _ in 0..<max(1, count / 10) { _ = try await codex.threadLoadedList() }
            let used = clock(CLOCK_PROCESS_CPUTIME_ID)
            for _ in 0..<count {
                let began = clock(CLOCK_MONOTONIC)
                _ = try await codex.threadLoadedList()
                measures.wall_ns.append(clock(CLOCK_MONOTONIC) - began)
            }
            measures.cpu_ns = [(clock(CLOCK_PROCESS_CPUTIME_ID) - used) / UInt64(count)]
            try await codex.close()
        case "startup":
            try await start().close()
            for _ in 0..<number("count", 10) {
                try await measures.measure {
                    try await start().close()
                    return 0
                }
            }
        default:
            absent()
        }
        measures.rss_kb = peakMemory()
        print(String(decoding: try JSONEncoder().encode(measures), as: UTF8.self))
    }
}
