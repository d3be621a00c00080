// The Swift binding as a client of the benches: benches/README.md says what it is given and what it prints.
//
// `how` of `stream` is `next` (the bytes of each event), `string` (the text of each delta), `content` (each event decoded)
// or `run` (the result alone).
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
    try await CodexClient.start(CodexOptions(codexBin: ProcessInfo.processInfo.environment["BENCH_SERVER"]))
}

let delta = "item/agentMessage/delta"
let prefix = Array(#"{"method":"item/agentMessage/delta""#.utf8)

/// How many deltas came, and how many bytes.
func read(_ turn: CodexTurn, _ how: String) async throws -> (deltas: Int, bytes: Int) {
    var (deltas, bytes) = (0, 0)
    switch how {
    case "run":
        _ = try await turn.result()
    case "content":
        for try await event in turn.events {
            if case .notification(.itemAgentMessageDelta(let params)) = event.content {
                deltas += 1
                bytes += params.delta.utf8.count
            }
        }
    case "string":
        for try await event in turn.events where event.method == delta {
            deltas += 1
            bytes += event.string(at: "/params/delta")?.utf8.count ?? 0
        }
    default:
        for try await event in turn.events {
            event.withUTF8 { text in
                bytes += text.count
                deltas += text.starts(with: prefix) ? 1 : 0
            }
        }
    }
    return (deltas, bytes)
}

@main
enum Client {
    static func main() async throws { try await run() }

    nonisolated static func run() async throws {
        var measures = Measures()
        let input = CodexInput(arguments["prompt"] ?? "")
        let how = arguments["how"] ?? "next"
        switch CommandLine.arguments.dropFirst().first {
        case "stream":
            let codex = try await start()
            let thread = try await codex.startThread()
            _ = try await read(thread.startTurn(input), how)
            for _ in 0..<number("turns", 10) {
                try await measures.measure { try await read(thread.startTurn(input), how).deltas }
            }
            try await codex.close()
        case "many":
            let codex = try await start()
            var threads: [CodexThread] = []
            for _ in 0..<number("turns", 64) { threads.append(try await codex.startThread()) }
            let all = threads
            for round in 0...number("rounds", 5) {
                let before = measures
                try await measures.measure {
                    try await withThrowingTaskGroup(of: Int.self) { group in
                        for thread in all { group.addTask { try await read(thread.startTurn(input), "next").deltas } }
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
            print("which workload? stream, many, roundtrip or startup")
            exit(2)
        }
        measures.rss_kb = peakMemory()
        print(String(decoding: try JSONEncoder().encode(measures), as: UTF8.self))
    }
}
