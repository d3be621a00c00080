// Logs in: with a key from the environment, or else in the browser.
//
//     OPENAI_API_KEY=sk-… swift run Login
import Codex
import Foundation

let codex = try await CodexClient.start()
let params: LoginAccountParams
if let key = ProcessInfo.processInfo.environment["OPENAI_API_KEY"] {
    params = .apiKey(.init(apiKey: key))
} else {
    params = .chatgpt(.init())
}
let login = try await codex.login(params)
if case .chatgpt(let begun) = login.begun { print("Open \(begun.authURL)") }
let end = try await login.wait()
print(end.success ? "logged in" : "not logged in: \(end.error ?? "no reason given")")
try await codex.close()
