// swift-tools-version: 6.0
import PackageDescription

/// Each is a program of its own: `swift run Quickstart`.
let examples = ["Quickstart", "MultiTurn", "Stream", "Resume", "Approval", "DynamicTool", "Login"]

let package = Package(
    name: "Codex",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .library(name: "Codex", targets: ["Codex"]),
        .library(name: "CodexProtocol", targets: ["CodexProtocol"]),
    ],
    targets: [
        .systemLibrary(name: "CCodex", pkgConfig: "codex"),
        .target(name: "CodexProtocol"),
        .target(name: "Codex", dependencies: ["CCodex", "CodexProtocol"]),
        .executableTarget(name: "BenchmarkClient", dependencies: ["Codex"], path: "Benchmarks/Client"),
        .testTarget(name: "CodexTests", dependencies: ["CCodex", "Codex"]),
    ]
        + examples.map { .executableTarget(name: $0, dependencies: ["Codex"], path: "Examples/\($0)") },
    swiftLanguageModes: [.v6]
)
