/// @file options.hpp
/// How a server is started.
#ifndef CODEX_OPTIONS_HPP
#define CODEX_OPTIONS_HPP

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "json.hpp"
#include "params.hpp"

namespace codex {

/// A request of the server that is answered beforehand; docs/approval-rules.md says what the patterns mean.
struct ApprovalRule {
    /// The requests it is for.
    std::vector<std::string> method;
    /// `accept`, `acceptForSession`, `decline`, `cancel` or `ask`.
    std::string decision;
    /// The program and its arguments, one pattern each.
    std::optional<std::vector<std::string>> command;
    /// The folder that the request's folder is, or is below.
    std::optional<std::string> cwd;
    /// The folder that the folder asked for is, or is below.
    std::optional<std::string> grant_root;
    /// Folders that the changed files are below.
    std::optional<std::vector<std::string>> paths;
};

/// How a server is started. What is not set is as it is by default.
struct Options {
    /// Path of the executable.
    std::optional<std::string> codex_bin;
    /// Replaces the whole command line, program included.
    std::optional<std::vector<std::string>> launch_args;
    /// Codex's own settings, each `key=value`.
    std::vector<std::string> config_overrides;
    /// The server's working directory.
    std::optional<std::string> cwd;
    /// Merged over the program's environment; a variable without a value is removed.
    std::map<std::string, std::optional<std::string>> env;
    /// Whether the server has the program's environment; true by default.
    std::optional<bool> inherit_env;
    /// Who the server is told that you are: a short name.
    std::optional<std::string> client_name;
    /// The same, for people.
    std::optional<std::string> client_title;
    /// Your version.
    std::optional<std::string> client_version;
    /// Methods and members that the protocol calls experimental; true by default.
    std::optional<bool> experimental_api;
    /// More of the capabilities of `initialize`; an object.
    json capabilities;
    /// Notifications that are not to be sent.
    std::vector<std::string> opt_out_notifications;
    /// What a Timeout by default stands for where one answer is waited for; a minute by default.
    std::optional<std::chrono::milliseconds> request_timeout;
    /// How many requests wait for their answers at once; 64 by default, at most 128.
    std::optional<std::size_t> max_in_flight;
    /// What each queue holds; 8 MiB by default.
    std::optional<std::size_t> queue_bytes;
    /// `ask`, `decline` or `observe`.
    std::optional<std::string> approvals;
    /// Rules that answer before anybody is asked, in place of `approvals`.
    std::vector<ApprovalRule> approval_rules;
    /// How long a request of the server waits for its answer; 15 minutes by default, -1 ms for no limit.
    std::optional<std::chrono::milliseconds> approval_timeout;
    /// Whether answers to the server's requests are held to their shape before they are sent; true by default.
    std::optional<bool> check_answers;
    /// Whether a request that the server is too busy for is sent again; true by default.
    std::optional<bool> retry_overload;
    /// Another way to a server than starting one, such as `{{"type", "websocket"}, {"url", "ws://…"}}`; docs/transports.md has
    /// them.
    json transport;
    /// Path of a file that gets all that is said, without secrets.
    std::optional<std::string> record;
    /// More options, by their names in C; they replace those above.
    json others;

    /// All of them as JSON, as `codex_new` takes it.
    std::string text() const
    {
        json made = json::object();
        detail::put(made, "codexBin", codex_bin);
        detail::put(made, "launchArgs", launch_args);
        if (!config_overrides.empty())
            made["configOverrides"] = config_overrides;
        detail::put(made, "cwd", cwd);
        for (const auto& [name, value] : env)
            made["env"][name] = value ? json(*value) : json();
        detail::put(made, "inheritEnv", inherit_env);
        detail::put(made, "clientName", client_name);
        detail::put(made, "clientTitle", client_title);
        detail::put(made, "clientVersion", client_version);
        detail::put(made, "experimentalApi", experimental_api);
        if (!capabilities.is_null())
            made["capabilities"] = capabilities;
        if (!opt_out_notifications.empty())
            made["optOutNotifications"] = opt_out_notifications;
        detail::put(made, "requestTimeoutMs", request_timeout);
        detail::put(made, "maxInFlight", max_in_flight);
        detail::put(made, "queueBytes", queue_bytes);
        detail::put(made, "approvals", approvals);
        if (!approval_rules.empty())
            made["approvals"] = json::array();
        for (const ApprovalRule& rule : approval_rules)
            made["approvals"].push_back(of(rule));
        detail::put(made, "approvalTimeoutMs", approval_timeout);
        detail::put(made, "checkAnswers", check_answers);
        detail::put(made, "retryOverload", retry_overload);
        if (!transport.is_null())
            made["transport"] = transport;
        detail::put(made, "record", record);
        if (others.is_object())
            made.update(others);
        return dump_json(made);
    }

private:
    static json of(const ApprovalRule& rule)
    {
        json made = {{"method", rule.method}, {"decision", rule.decision}};
        detail::put(made, "command", rule.command);
        detail::put(made, "cwd", rule.cwd);
        detail::put(made, "grantRoot", rule.grant_root);
        detail::put(made, "paths", rule.paths);
        return made;
    }
};

} // namespace codex

#endif
