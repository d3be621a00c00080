/// @file protocol/other.hpp
/// The types of the protocol that belong to its smaller parts.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_OTHER_HPP
#define CODEX_PROTOCOL_OTHER_HPP

#include "common.hpp"

namespace codex::protocol {

/// The case `add` of FileChange.
struct AddFileChange {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "add";

    /// `content`
    std::string content;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("content", of.content);
    }
};

/// The words that a HookTrustStatus can be.
struct HookTrustStatusWords {
    /// Those that are known here.
    enum Value {
        /// `managed`
        managed,
        /// `untrusted`
        untrusted,
        /// `trusted`
        trusted,
        /// `modified`
        modified,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"managed", "untrusted", "trusted", "modified"};
};

/// The `trustStatus` of AgentHookMetadata, CommandHookMetadata and 2 others.
using HookTrustStatus = Word<HookTrustStatusWords>;

/// The case `agent` of HookMetadata.
struct AgentHookMetadata {
    /// @private
    static constexpr std::string_view tag_key = "handlerType", tag_value = "agent";

    /// `currentHash`
    std::string current_hash;
    /// `displayOrder`
    std::int64_t display_order = 0;
    /// `enabled`
    bool enabled = false;
    /// `eventName`
    HookEventName event_name;
    /// `isManaged`
    bool is_managed = false;
    /// `key`
    std::string key;
    /// `source`
    HookSource source;
    /// `sourcePath`
    AbsolutePathBuf source_path;
    /// `timeoutSec`
    std::uint64_t timeout_sec = 0;
    /// `trustStatus`
    HookTrustStatus trust_status;
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    std::optional<std::uint64_t> additional_context_limit;
    /// `matcher`
    std::optional<std::string> matcher;
    /// `pluginId`
    std::optional<std::string> plugin_id;
    /// `statusMessage`
    std::optional<std::string> status_message;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("currentHash", of.current_hash);
        visit.required("displayOrder", of.display_order);
        visit.required("enabled", of.enabled);
        visit.required("eventName", of.event_name);
        visit.required("isManaged", of.is_managed);
        visit.required("key", of.key);
        visit.required("source", of.source);
        visit.required("sourcePath", of.source_path);
        visit.required("timeoutSec", of.timeout_sec);
        visit.required("trustStatus", of.trust_status);
        visit.optional("additionalContextLimit", of.additional_context_limit);
        visit.optional("matcher", of.matcher);
        visit.optional("pluginId", of.plugin_id);
        visit.optional("statusMessage", of.status_message);
    }
};

/// The case `delete` of FileChange.
struct DeleteFileChange {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "delete";

    /// `content`
    std::string content;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("content", of.content);
    }
};

/// The case `update` of FileChange.
struct UpdateFileChange {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "update";

    /// `unified_diff`
    std::string unified_diff;
    /// `move_path`
    std::optional<std::string> move_path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("unified_diff", of.unified_diff);
        visit.optional("move_path", of.move_path);
    }
};

/// One of the `fileChanges` of ApplyPatchApprovalParams.
using FileChange = std::variant<AddFileChange, DeleteFileChange, UpdateFileChange, Unrecognized>;

/// What the server asks with `applyPatchApproval`.
struct ApplyPatchApprovalParams {
    /// Use to correlate this with [codex_protocol::protocol::PatchApplyBeginEvent] and [codex_protocol::protocol::PatchApplyEndEvent].
    std::string call_id;
    /// `conversationId`
    ThreadId conversation_id;
    /// `fileChanges`
    std::map<std::string, FileChange> file_changes;
    /// When set, the agent is asking the user to allow writes under this root for the remainder of the session (unclear if this is honored today).
    std::optional<std::string> grant_root;
    /// Optional explanatory reason (e.g. request for extra write access).
    std::optional<std::string> reason;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("callId", of.call_id);
        visit.required("conversationId", of.conversation_id);
        visit.required("fileChanges", of.file_changes);
        visit.optional("grantRoot", of.grant_root);
        visit.optional("reason", of.reason);
    }
};

/// The answer to `applyPatchApproval`.
struct ApplyPatchApprovalResponse {
    /// `decision`
    ReviewDecision decision;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("decision", of.decision);
    }
};

/// What the server asks with `attestation/generate`.
struct AttestationGenerateParams {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The answer to `attestation/generate`.
struct AttestationGenerateResponse {
    /// Opaque client attestation token.
    std::string token;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("token", of.token);
    }
};

/// Review changes between the current branch and the given base branch.
struct BaseBranchReviewTarget {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "baseBranch";

    /// `branch`
    std::string branch;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("branch", of.branch);
    }
};

/// The `clientInfo` of InitializeParams.
struct ClientInfo {
    /// `name`
    std::string name;
    /// `version`
    std::string version;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("version", of.version);
        visit.optional("title", of.title);
    }
};

/// EXPERIMENTAL - list collaboration mode presets.
struct CollaborationModeListParams {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The `reasoning_effort` of CollaborationModeMask.
using CollaborationModeMaskReasoningEffort = std::optional<ReasoningEffort>;

/// EXPERIMENTAL - collaboration mode preset metadata for clients.
struct CollaborationModeMask {
    /// `name`
    std::string name;
    /// `mode`
    std::optional<ModeKind> mode;
    /// `model`
    std::optional<std::string> model;
    /// `reasoning_effort`
    std::optional<CollaborationModeMaskReasoningEffort> reasoning_effort;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.optional("mode", of.mode);
        visit.optional("model", of.model);
        visit.optional("reasoning_effort", of.reasoning_effort);
    }
};

/// EXPERIMENTAL - collaboration mode presets response.
struct CollaborationModeListResponse {
    /// `data`
    std::vector<CollaborationModeMask> data;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
    }
};

/// The words that a CommandExecOutputStream can be.
struct CommandExecOutputStreamWords {
    /// Those that are known here.
    enum Value {
        /// stdout stream. PTY mode multiplexes terminal output here.
        stdout_,
        /// stderr stream.
        stderr_,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"stdout", "stderr"};
};

/// Stream label for `command/exec/outputDelta` notifications.
using CommandExecOutputStream = Word<CommandExecOutputStreamWords>;

/// Base64-encoded output chunk emitted for a streaming `command/exec` request.
///
/// These notifications are connection-scoped. If the originating connection closes, the server terminates the process.
struct CommandExecOutputDeltaNotification {
    /// `true` on the final streamed chunk for a stream when `outputBytesCap` truncated later output on that stream.
    bool cap_reached = false;
    /// Base64-encoded output bytes.
    std::string delta_base64;
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    std::string process_id;
    /// Output stream for this chunk.
    CommandExecOutputStream stream;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("capReached", of.cap_reached);
        visit.required("deltaBase64", of.delta_base64);
        visit.required("processId", of.process_id);
        visit.required("stream", of.stream);
    }
};

/// PTY size in character cells for `command/exec` PTY sessions.
struct CommandExecTerminalSize {
    /// Terminal width in character cells.
    std::uint16_t cols = 0;
    /// Terminal height in character cells.
    std::uint16_t rows = 0;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cols", of.cols);
        visit.required("rows", of.rows);
    }
};

/// Run a standalone command (argv vector) in the server sandbox without creating a thread or turn.
///
/// The final `command/exec` response is deferred until the process exits and is sent only after all `command/exec/outputDelta` notifications for that connection have been emitted.
struct CommandExecParams {
    /// Command argv vector. Empty arrays are rejected.
    std::vector<std::string> command;
    /// Optional working directory. Defaults to the server cwd.
    std::optional<std::string> cwd;
    /// Disable stdout/stderr capture truncation for this request.
    ///
    /// Cannot be combined with `outputBytesCap`.
    std::optional<bool> disable_output_cap;
    /// Disable the timeout entirely for this request.
    ///
    /// Cannot be combined with `timeoutMs`.
    std::optional<bool> disable_timeout;
    /// Optional environment overrides merged into the server-computed environment.
    ///
    /// Matching names override inherited values. Set a key to `null` to unset an inherited variable.
    std::optional<std::map<std::string, std::optional<std::string>>> env;
    /// Optional per-stream stdout/stderr capture cap in bytes.
    ///
    /// When omitted, the server default applies. Cannot be combined with `disableOutputCap`.
    std::optional<std::uint64_t> output_bytes_cap;
    /// Optional active permissions profile id for this command.
    ///
    /// Defaults to the user's configured permissions when omitted. Cannot be combined with `sandboxPolicy`.
    std::optional<std::string> permission_profile;
    /// Optional client-supplied, connection-scoped process id.
    ///
    /// Required for `tty`, `streamStdin`, `streamStdoutStderr`, and follow-up `command/exec/write`, `command/exec/resize`, and `command/exec/terminate` calls. When omitted, buffered execution gets an internal id that is not exposed to the client.
    std::optional<std::string> process_id;
    /// Optional sandbox policy for this command.
    ///
    /// Uses the same shape as thread/turn execution sandbox configuration and defaults to the user's configured policy when omitted. Cannot be combined with `permissionProfile`.
    std::optional<SandboxPolicy> sandbox_policy;
    /// Optional initial PTY size in character cells. Only valid when `tty` is true.
    std::optional<CommandExecTerminalSize> size;
    /// Allow follow-up `command/exec/write` requests to write stdin bytes.
    ///
    /// Requires a client-supplied `processId`.
    std::optional<bool> stream_stdin;
    /// Stream stdout/stderr via `command/exec/outputDelta` notifications.
    ///
    /// Streamed bytes are not duplicated into the final response and require a client-supplied `processId`.
    std::optional<bool> stream_stdout_stderr;
    /// Optional timeout in milliseconds.
    ///
    /// When omitted, the server default applies. Cannot be combined with `disableTimeout`.
    std::optional<std::int64_t> timeout_ms;
    /// Enable PTY mode.
    ///
    /// This implies `streamStdin` and `streamStdoutStderr`.
    std::optional<bool> tty;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("command", of.command);
        visit.optional("cwd", of.cwd);
        visit.optional("disableOutputCap", of.disable_output_cap);
        visit.optional("disableTimeout", of.disable_timeout);
        visit.optional("env", of.env);
        visit.optional("outputBytesCap", of.output_bytes_cap);
        visit.optional("permissionProfile", of.permission_profile);
        visit.optional("processId", of.process_id);
        visit.optional("sandboxPolicy", of.sandbox_policy);
        visit.optional("size", of.size);
        visit.optional("streamStdin", of.stream_stdin);
        visit.optional("streamStdoutStderr", of.stream_stdout_stderr);
        visit.optional("timeoutMs", of.timeout_ms);
        visit.optional("tty", of.tty);
    }
};

/// Resize a running PTY-backed `command/exec` session.
struct CommandExecResizeParams {
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    std::string process_id;
    /// New PTY size in character cells.
    CommandExecTerminalSize size;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("processId", of.process_id);
        visit.required("size", of.size);
    }
};

/// Empty success response for `command/exec/resize`.
struct CommandExecResizeResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Final buffered result for `command/exec`.
struct CommandExecResponse {
    /// Process exit code.
    std::int32_t exit_code = 0;
    /// Buffered stderr capture.
    ///
    /// Empty when stderr was streamed via `command/exec/outputDelta`.
    std::string stderr_;
    /// Buffered stdout capture.
    ///
    /// Empty when stdout was streamed via `command/exec/outputDelta`.
    std::string stdout_;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("exitCode", of.exit_code);
        visit.required("stderr", of.stderr_);
        visit.required("stdout", of.stdout_);
    }
};

/// Terminate a running `command/exec` session.
struct CommandExecTerminateParams {
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    std::string process_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("processId", of.process_id);
    }
};

/// Empty success response for `command/exec/terminate`.
struct CommandExecTerminateResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Write stdin bytes to a running `command/exec` session, close stdin, or both.
struct CommandExecWriteParams {
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    std::string process_id;
    /// Close stdin after writing `deltaBase64`, if present.
    std::optional<bool> close_stdin;
    /// Optional base64-encoded stdin bytes to write.
    std::optional<std::string> delta_base64;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("processId", of.process_id);
        visit.optional("closeStdin", of.close_stdin);
        visit.optional("deltaBase64", of.delta_base64);
    }
};

/// Empty success response for `command/exec/write`.
struct CommandExecWriteResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `command` of HookMetadata.
struct CommandHookMetadata {
    /// @private
    static constexpr std::string_view tag_key = "handlerType", tag_value = "command";

    /// `command`
    std::string command;
    /// `currentHash`
    std::string current_hash;
    /// `displayOrder`
    std::int64_t display_order = 0;
    /// `enabled`
    bool enabled = false;
    /// `eventName`
    HookEventName event_name;
    /// `isManaged`
    bool is_managed = false;
    /// `key`
    std::string key;
    /// `source`
    HookSource source;
    /// `sourcePath`
    AbsolutePathBuf source_path;
    /// `timeoutSec`
    std::uint64_t timeout_sec = 0;
    /// `trustStatus`
    HookTrustStatus trust_status;
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    std::optional<std::uint64_t> additional_context_limit;
    /// `async`
    std::optional<bool> async;
    /// `matcher`
    std::optional<std::string> matcher;
    /// `pluginId`
    std::optional<std::string> plugin_id;
    /// `statusMessage`
    std::optional<std::string> status_message;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("command", of.command);
        visit.required("currentHash", of.current_hash);
        visit.required("displayOrder", of.display_order);
        visit.required("enabled", of.enabled);
        visit.required("eventName", of.event_name);
        visit.required("isManaged", of.is_managed);
        visit.required("key", of.key);
        visit.required("source", of.source);
        visit.required("sourcePath", of.source_path);
        visit.required("timeoutSec", of.timeout_sec);
        visit.required("trustStatus", of.trust_status);
        visit.optional("additionalContextLimit", of.additional_context_limit);
        visit.optional("async", of.async);
        visit.optional("matcher", of.matcher);
        visit.optional("pluginId", of.plugin_id);
        visit.optional("statusMessage", of.status_message);
    }
};

/// Review the changes introduced by a specific commit.
struct CommitReviewTarget {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "commit";

    /// `sha`
    std::string sha;
    /// Optional human-readable label (e.g., commit subject) for UIs.
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("sha", of.sha);
        visit.optional("title", of.title);
    }
};

/// The `end` of TextRange.
struct TextPosition {
    /// 1-based column number (in Unicode scalar values).
    std::uint64_t column = 0;
    /// 1-based line number.
    std::uint64_t line = 0;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("column", of.column);
        visit.required("line", of.line);
    }
};

/// The `range` of ConfigWarningNotification.
struct TextRange {
    /// `end`
    TextPosition end;
    /// `start`
    TextPosition start;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("end", of.end);
        visit.required("start", of.start);
    }
};

/// What `configWarning` tells.
struct ConfigWarningNotification {
    /// Concise summary of the warning.
    std::string summary;
    /// Optional extra guidance or error details.
    std::optional<std::string> details;
    /// Optional path to the config file that triggered the warning.
    std::optional<std::string> path;
    /// Optional range for the error location inside the config file.
    std::optional<TextRange> range;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("summary", of.summary);
        visit.optional("details", of.details);
        visit.optional("path", of.path);
        visit.optional("range", of.range);
    }
};

/// What the server asks with `currentTime/read`.
struct CurrentTimeReadParams {
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `currentTime/read`.
struct CurrentTimeReadResponse {
    /// Current time as whole Unix seconds.
    std::int64_t current_time_at = 0;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("currentTimeAt", of.current_time_at);
    }
};

/// Arbitrary instructions, equivalent to the old free-form prompt.
struct CustomReviewTarget {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "custom";

    /// `instructions`
    std::string instructions;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("instructions", of.instructions);
    }
};

/// What `deprecationNotice` tells.
struct DeprecationNoticeNotification {
    /// Concise summary of what is deprecated.
    std::string summary;
    /// Optional extra guidance, such as migration steps or rationale.
    std::optional<std::string> details;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("summary", of.summary);
        visit.optional("details", of.details);
    }
};

/// The `skills` of EnvironmentAddParams.
struct EnvironmentSkillsParams {
    /// Exact catalog names that must be available from this environment.
    std::optional<std::vector<std::string>> required;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("required", of.required);
    }
};

/// What `environment/add` takes.
struct EnvironmentAddParams {
    /// `environmentId`
    std::string environment_id;
    /// `execServerUrl`
    std::string exec_server_url;
    /// Optional raw bearer token for executor authentication, including reconnects. Requires a secure transport or a loopback destination.
    std::optional<std::string> auth_bearer_token;
    /// Optional WebSocket connection timeout. The server default applies when omitted.
    std::optional<std::uint64_t> connect_timeout_ms;
    /// Required skills supplied by this environment, checked before model inference.
    std::optional<EnvironmentSkillsParams> skills;
    /// Optional X-Request-ID for the direct WebSocket upgrade, including reconnects. Requires a secure transport or a loopback destination.
    std::optional<std::string> websocket_request_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("environmentId", of.environment_id);
        visit.required("execServerUrl", of.exec_server_url);
        visit.optional("authBearerToken", of.auth_bearer_token);
        visit.optional("connectTimeoutMs", of.connect_timeout_ms);
        visit.optional("skills", of.skills);
        visit.optional("websocketRequestId", of.websocket_request_id);
    }
};

/// The answer to `environment/add`.
struct EnvironmentAddResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `environment/info` takes.
struct EnvironmentInfoParams {
    /// `environmentId`
    std::string environment_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("environmentId", of.environment_id);
    }
};

/// The `shell` of EnvironmentInfoResponse.
struct EnvironmentShellInfo {
    /// Stable shell name, for example `zsh`, `bash`, `powershell`, `sh`, or `cmd`.
    std::string name;
    /// Target-native shell executable path or command name.
    std::string path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("path", of.path);
    }
};

/// The `cwd` of EnvironmentInfoResponse.
using PathUri = std::string;

/// The answer to `environment/info`.
struct EnvironmentInfoResponse {
    /// `shell`
    EnvironmentShellInfo shell;
    /// Default working directory reported by the environment, as a canonical file URI.
    std::optional<PathUri> cwd;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("shell", of.shell);
        visit.optional("cwd", of.cwd);
    }
};

/// The words that a EnvironmentStatusKind can be.
struct EnvironmentStatusKindWords {
    /// Those that are known here.
    enum Value {
        /// The environment is local, or an already-connected remote exec-server answered `environment/status` over its existing initialized connection.
        ready,
        /// The configured environment has no ready connection and no observed connection failure. This includes lazy environments that have never been started and initial startup that has not finished.
        pending,
        /// A connection attempt, prior connection, or fail-fast `environment/status` probe observed a failure. This does not promise the failure is terminal: later normal environment use may recover it. This call does not trigger recovery; `error` contains the observed reason.
        disconnected,
        /// The requested environment id is not configured in app-server.
        unknown,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"ready", "pending", "disconnected", "unknown"};
};

/// Current status observed by app-server without starting or recovering an environment.
///
/// For a currently ready remote environment, app-server asks the existing exec-server connection for `environment/status` without allowing recovery.
using EnvironmentStatusKind = Word<EnvironmentStatusKindWords>;

/// Parameters for reading the current status of one configured environment.
struct EnvironmentStatusParams {
    /// Environment id to inspect.
    std::string environment_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("environmentId", of.environment_id);
    }
};

/// Current status for the requested environment.
struct EnvironmentStatusResponse {
    /// Current status observed without starting or recovering the environment.
    EnvironmentStatusKind status;
    /// Human-readable detail for `disconnected` and `unknown`; omitted for other statuses.
    std::optional<std::string> error;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("status", of.status);
        visit.optional("error", of.error);
    }
};

/// What `error` tells.
struct ErrorNotification {
    /// `error`
    TurnError error;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// `willRetry`
    bool will_retry = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("error", of.error);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
        visit.required("willRetry", of.will_retry);
    }
};

/// The case `list_files` of ParsedCommand.
struct ListFilesParsedCommand {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "list_files";

    /// `cmd`
    std::string cmd;
    /// `path`
    std::optional<std::string> path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cmd", of.cmd);
        visit.optional("path", of.path);
    }
};

/// The case `read` of ParsedCommand.
struct ReadParsedCommand {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "read";

    /// `cmd`
    std::string cmd;
    /// `name`
    std::string name;
    /// (Best effort) Path to the file being read by the command. When possible, this is an absolute path, though when relative, it should be resolved against the `cwd`` that will be used to run the command to derive the absolute path.
    std::string path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cmd", of.cmd);
        visit.required("name", of.name);
        visit.required("path", of.path);
    }
};

/// The case `search` of ParsedCommand.
struct SearchParsedCommand {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "search";

    /// `cmd`
    std::string cmd;
    /// `path`
    std::optional<std::string> path;
    /// `query`
    std::optional<std::string> query;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cmd", of.cmd);
        visit.optional("path", of.path);
        visit.optional("query", of.query);
    }
};

/// The case `unknown` of ParsedCommand.
struct UnknownParsedCommand {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "unknown";

    /// `cmd`
    std::string cmd;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cmd", of.cmd);
    }
};

/// One of the `parsedCmd` of ExecCommandApprovalParams.
using ParsedCommand = std::variant<ReadParsedCommand, ListFilesParsedCommand, SearchParsedCommand, UnknownParsedCommand, Unrecognized>;

/// What the server asks with `execCommandApproval`.
struct ExecCommandApprovalParams {
    /// Use to correlate this with [codex_protocol::protocol::ExecCommandBeginEvent] and [codex_protocol::protocol::ExecCommandEndEvent].
    std::string call_id;
    /// `command`
    std::vector<std::string> command;
    /// `conversationId`
    ThreadId conversation_id;
    /// `cwd`
    std::string cwd;
    /// `parsedCmd`
    std::vector<ParsedCommand> parsed_cmd;
    /// Identifier for this specific approval callback.
    std::optional<std::string> approval_id;
    /// `reason`
    std::optional<std::string> reason;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("callId", of.call_id);
        visit.required("command", of.command);
        visit.required("conversationId", of.conversation_id);
        visit.required("cwd", of.cwd);
        visit.required("parsedCmd", of.parsed_cmd);
        visit.optional("approvalId", of.approval_id);
        visit.optional("reason", of.reason);
    }
};

/// The answer to `execCommandApproval`.
struct ExecCommandApprovalResponse {
    /// `decision`
    ReviewDecision decision;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("decision", of.decision);
    }
};

/// The words that a ExperimentalFeatureStage can be.
struct ExperimentalFeatureStageWords {
    /// Those that are known here.
    enum Value {
        /// Feature is available for user testing and feedback.
        beta,
        /// Feature is still being built and not ready for broad use.
        under_development,
        /// Feature is production-ready.
        stable,
        /// Feature is deprecated and should be avoided.
        deprecated,
        /// Feature flag is retained only for backwards compatibility.
        removed,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"beta", "underDevelopment", "stable", "deprecated", "removed"};
};

/// The `stage` of ExperimentalFeature.
using ExperimentalFeatureStage = Word<ExperimentalFeatureStageWords>;

/// One of the `data` of ExperimentalFeatureListResponse.
struct ExperimentalFeature {
    /// Whether this feature is enabled by default.
    bool default_enabled = false;
    /// Whether this feature is currently enabled in the loaded config.
    bool enabled = false;
    /// Stable key used in config.toml and CLI flag toggles.
    std::string name;
    /// Lifecycle stage of this feature flag.
    ExperimentalFeatureStage stage;
    /// Announcement copy shown to users when the feature is introduced. Null when this feature is not in beta.
    std::optional<std::string> announcement;
    /// Short summary describing what the feature does. Null when this feature is not in beta.
    std::optional<std::string> description;
    /// User-facing display name shown in the experimental features UI. Null when this feature is not in beta.
    std::optional<std::string> display_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("defaultEnabled", of.default_enabled);
        visit.required("enabled", of.enabled);
        visit.required("name", of.name);
        visit.required("stage", of.stage);
        visit.optional("announcement", of.announcement);
        visit.optional("description", of.description);
        visit.optional("displayName", of.display_name);
    }
};

/// What `experimentalFeature/enablement/set` takes.
struct ExperimentalFeatureEnablementSetParams {
    /// Process-wide runtime feature enablement keyed by canonical feature name.
    ///
    /// Only named features are updated. Omitted features are left unchanged. Send an empty map for a no-op.
    std::map<std::string, bool> enablement;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("enablement", of.enablement);
    }
};

/// The answer to `experimentalFeature/enablement/set`.
struct ExperimentalFeatureEnablementSetResponse {
    /// Feature enablement entries updated by this request.
    std::map<std::string, bool> enablement;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("enablement", of.enablement);
    }
};

/// What `experimentalFeature/list` takes.
struct ExperimentalFeatureListParams {
    /// Opaque pagination cursor returned by a previous call.
    std::optional<std::string> cursor;
    /// Optional page size; defaults to a reasonable server-side value.
    std::optional<std::uint32_t> limit;
    /// Optional loaded thread id. Pass this when showing feature state for an existing thread so enablement is computed from that thread's refreshed config, including project-local config for the thread's cwd.
    std::optional<std::string> thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
        visit.optional("threadId", of.thread_id);
    }
};

/// The answer to `experimentalFeature/list`.
struct ExperimentalFeatureListResponse {
    /// `data`
    std::vector<ExperimentalFeature> data;
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    std::optional<std::string> next_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.optional("nextCursor", of.next_cursor);
    }
};

/// What `feedback/upload` takes.
struct FeedbackUploadParams {
    /// `classification`
    std::string classification;
    /// `extraLogFiles`
    std::optional<std::vector<std::string>> extra_log_files;
    /// `includeLogs`
    std::optional<bool> include_logs;
    /// `reason`
    std::optional<std::string> reason;
    /// `tags`
    std::optional<std::map<std::string, std::string>> tags;
    /// `threadId`
    std::optional<std::string> thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("classification", of.classification);
        visit.optional("extraLogFiles", of.extra_log_files);
        visit.optional("includeLogs", of.include_logs);
        visit.optional("reason", of.reason);
        visit.optional("tags", of.tags);
        visit.optional("threadId", of.thread_id);
    }
};

/// The answer to `feedback/upload`.
struct FeedbackUploadResponse {
    /// `threadId`
    std::string thread_id;
    /// Whitespace-normalized SHA-256 of the session base instructions, matching the uploaded `prompt_hash` tag. Does not include later developer messages. Null when the reported rollout has no prompt metadata.
    std::optional<std::string> prompt_hash;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("promptHash", of.prompt_hash);
    }
};

/// What `guardianWarning` tells.
struct GuardianWarningNotification {
    /// Concise guardian warning message for the user.
    std::string message;
    /// Thread target for the guardian warning.
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
        visit.required("threadId", of.thread_id);
    }
};

/// The words that a HookExecutionMode can be.
struct HookExecutionModeWords {
    /// Those that are known here.
    enum Value {
        /// `sync`
        sync,
        /// `async`
        async,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"sync", "async"};
};

/// The `executionMode` of HookRunSummary.
using HookExecutionMode = Word<HookExecutionModeWords>;

/// The words that a HookHandlerType can be.
struct HookHandlerTypeWords {
    /// Those that are known here.
    enum Value {
        /// `command`
        command,
        /// `mcpTool`
        mcp_tool,
        /// `prompt`
        prompt,
        /// `agent`
        agent,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"command", "mcpTool", "prompt", "agent"};
};

/// The `handlerType` of HookRunSummary.
using HookHandlerType = Word<HookHandlerTypeWords>;

/// The words that a HookOutputEntryKind can be.
struct HookOutputEntryKindWords {
    /// Those that are known here.
    enum Value {
        /// `warning`
        warning,
        /// `stop`
        stop,
        /// `feedback`
        feedback,
        /// `context`
        context,
        /// `error`
        error,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"warning", "stop", "feedback", "context", "error"};
};

/// The `kind` of HookOutputEntry.
using HookOutputEntryKind = Word<HookOutputEntryKindWords>;

/// One of the `entries` of HookRunSummary.
struct HookOutputEntry {
    /// `kind`
    HookOutputEntryKind kind;
    /// `text`
    std::string text;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("kind", of.kind);
        visit.required("text", of.text);
    }
};

/// The words that a HookRunStatus can be.
struct HookRunStatusWords {
    /// Those that are known here.
    enum Value {
        /// `running`
        running,
        /// `completed`
        completed,
        /// `failed`
        failed,
        /// `blocked`
        blocked,
        /// `stopped`
        stopped,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"running", "completed", "failed", "blocked", "stopped"};
};

/// The `status` of HookRunSummary.
using HookRunStatus = Word<HookRunStatusWords>;

/// The words that a HookScope can be.
struct HookScopeWords {
    /// Those that are known here.
    enum Value {
        /// `thread`
        thread,
        /// `turn`
        turn,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"thread", "turn"};
};

/// The `scope` of HookRunSummary.
using HookScope = Word<HookScopeWords>;

/// The `run` of HookCompletedNotification and HookStartedNotification.
struct HookRunSummary {
    /// `displayOrder`
    std::int64_t display_order = 0;
    /// `entries`
    std::vector<HookOutputEntry> entries;
    /// `eventName`
    HookEventName event_name;
    /// `executionMode`
    HookExecutionMode execution_mode;
    /// `handlerType`
    HookHandlerType handler_type;
    /// `id`
    std::string id;
    /// `scope`
    HookScope scope;
    /// `sourcePath`
    AbsolutePathBuf source_path;
    /// `startedAt`
    std::int64_t started_at = 0;
    /// `status`
    HookRunStatus status;
    /// `completedAt`
    std::optional<std::int64_t> completed_at;
    /// `durationMs`
    std::optional<std::int64_t> duration_ms;
    /// `source`
    std::optional<HookSource> source;
    /// `statusMessage`
    std::optional<std::string> status_message;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("displayOrder", of.display_order);
        visit.required("entries", of.entries);
        visit.required("eventName", of.event_name);
        visit.required("executionMode", of.execution_mode);
        visit.required("handlerType", of.handler_type);
        visit.required("id", of.id);
        visit.required("scope", of.scope);
        visit.required("sourcePath", of.source_path);
        visit.required("startedAt", of.started_at);
        visit.required("status", of.status);
        visit.optional("completedAt", of.completed_at);
        visit.optional("durationMs", of.duration_ms);
        visit.optional("source", of.source);
        visit.optional("statusMessage", of.status_message);
    }
};

/// What `hook/completed` tells.
struct HookCompletedNotification {
    /// `run`
    HookRunSummary run;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::optional<std::string> turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("run", of.run);
        visit.required("threadId", of.thread_id);
        visit.optional("turnId", of.turn_id);
    }
};

/// One of the `errors` of HooksListEntry.
struct HookErrorInfo {
    /// `message`
    std::string message;
    /// `path`
    std::string path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
        visit.required("path", of.path);
    }
};

/// The case `mcpTool` of HookMetadata.
struct McpToolHookMetadata {
    /// @private
    static constexpr std::string_view tag_key = "handlerType", tag_value = "mcpTool";

    /// `currentHash`
    std::string current_hash;
    /// `displayOrder`
    std::int64_t display_order = 0;
    /// `enabled`
    bool enabled = false;
    /// `eventName`
    HookEventName event_name;
    /// `isManaged`
    bool is_managed = false;
    /// `key`
    std::string key;
    /// `server`
    std::string server;
    /// `source`
    HookSource source;
    /// `sourcePath`
    AbsolutePathBuf source_path;
    /// `timeoutSec`
    std::uint64_t timeout_sec = 0;
    /// `tool`
    std::string tool;
    /// `trustStatus`
    HookTrustStatus trust_status;
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    std::optional<std::uint64_t> additional_context_limit;
    /// `matcher`
    std::optional<std::string> matcher;
    /// `pluginId`
    std::optional<std::string> plugin_id;
    /// `statusMessage`
    std::optional<std::string> status_message;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("currentHash", of.current_hash);
        visit.required("displayOrder", of.display_order);
        visit.required("enabled", of.enabled);
        visit.required("eventName", of.event_name);
        visit.required("isManaged", of.is_managed);
        visit.required("key", of.key);
        visit.required("server", of.server);
        visit.required("source", of.source);
        visit.required("sourcePath", of.source_path);
        visit.required("timeoutSec", of.timeout_sec);
        visit.required("tool", of.tool);
        visit.required("trustStatus", of.trust_status);
        visit.optional("additionalContextLimit", of.additional_context_limit);
        visit.optional("matcher", of.matcher);
        visit.optional("pluginId", of.plugin_id);
        visit.optional("statusMessage", of.status_message);
    }
};

/// The case `prompt` of HookMetadata.
struct PromptHookMetadata {
    /// @private
    static constexpr std::string_view tag_key = "handlerType", tag_value = "prompt";

    /// `currentHash`
    std::string current_hash;
    /// `displayOrder`
    std::int64_t display_order = 0;
    /// `enabled`
    bool enabled = false;
    /// `eventName`
    HookEventName event_name;
    /// `isManaged`
    bool is_managed = false;
    /// `key`
    std::string key;
    /// `source`
    HookSource source;
    /// `sourcePath`
    AbsolutePathBuf source_path;
    /// `timeoutSec`
    std::uint64_t timeout_sec = 0;
    /// `trustStatus`
    HookTrustStatus trust_status;
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    std::optional<std::uint64_t> additional_context_limit;
    /// `matcher`
    std::optional<std::string> matcher;
    /// `pluginId`
    std::optional<std::string> plugin_id;
    /// `statusMessage`
    std::optional<std::string> status_message;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("currentHash", of.current_hash);
        visit.required("displayOrder", of.display_order);
        visit.required("enabled", of.enabled);
        visit.required("eventName", of.event_name);
        visit.required("isManaged", of.is_managed);
        visit.required("key", of.key);
        visit.required("source", of.source);
        visit.required("sourcePath", of.source_path);
        visit.required("timeoutSec", of.timeout_sec);
        visit.required("trustStatus", of.trust_status);
        visit.optional("additionalContextLimit", of.additional_context_limit);
        visit.optional("matcher", of.matcher);
        visit.optional("pluginId", of.plugin_id);
        visit.optional("statusMessage", of.status_message);
    }
};

/// One of the `hooks` of HooksListEntry.
using HookMetadata = std::variant<CommandHookMetadata, McpToolHookMetadata, PromptHookMetadata, AgentHookMetadata, Unrecognized>;

/// What `hook/started` tells.
struct HookStartedNotification {
    /// `run`
    HookRunSummary run;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::optional<std::string> turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("run", of.run);
        visit.required("threadId", of.thread_id);
        visit.optional("turnId", of.turn_id);
    }
};

/// One of the `data` of HooksListResponse.
struct HooksListEntry {
    /// `cwd`
    std::string cwd;
    /// `errors`
    std::vector<HookErrorInfo> errors;
    /// `hooks`
    std::vector<HookMetadata> hooks;
    /// `warnings`
    std::vector<std::string> warnings;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cwd", of.cwd);
        visit.required("errors", of.errors);
        visit.required("hooks", of.hooks);
        visit.required("warnings", of.warnings);
    }
};

/// What `hooks/list` takes.
struct HooksListParams {
    /// When empty, defaults to the current session working directory.
    std::optional<std::vector<std::string>> cwds;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cwds", of.cwds);
    }
};

/// The answer to `hooks/list`.
struct HooksListResponse {
    /// `data`
    std::vector<HooksListEntry> data;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
    }
};

/// Client-declared capabilities negotiated during initialize.
struct InitializeCapabilities {
    /// Opt into receiving experimental API methods and fields.
    std::optional<bool> experimental_api;
    /// Use explicit gateway OAuth login instead of automatic browser authorization. Applies to this app-server's gateway runtime; later connections cannot undo it.
    std::optional<bool> explicit_gateway_oauth;
    /// MCP extension settings declared by the app-server client.
    std::optional<std::map<std::string, json>> extensions;
    /// Legacy opt-in for the `openai/form` MCP extension.
    ///
    /// New clients should declare `openai/form` in [`Self::extensions`].
    std::optional<bool> mcp_server_openai_form_elicitation;
    /// Exact notification method names that should be suppressed for this connection (for example `thread/started`).
    std::optional<std::vector<std::string>> opt_out_notification_methods;
    /// Opt into `attestation/generate` requests for upstream `x-oai-attestation`.
    std::optional<bool> request_attestation;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("experimentalApi", of.experimental_api);
        visit.optional("explicitGatewayOauth", of.explicit_gateway_oauth);
        visit.optional("extensions", of.extensions);
        visit.optional("mcpServerOpenaiFormElicitation", of.mcp_server_openai_form_elicitation);
        visit.optional("optOutNotificationMethods", of.opt_out_notification_methods);
        visit.optional("requestAttestation", of.request_attestation);
    }
};

/// What `initialize` takes.
struct InitializeParams {
    /// `clientInfo`
    ClientInfo client_info;
    /// `capabilities`
    std::optional<InitializeCapabilities> capabilities;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("clientInfo", of.client_info);
        visit.optional("capabilities", of.capabilities);
    }
};

/// The answer to `initialize`.
struct InitializeResponse {
    /// Absolute path to the server's $CODEX_HOME directory.
    AbsolutePathBuf codex_home;
    /// Platform family for the running app-server target, for example `"unix"` or `"windows"`.
    std::string platform_family;
    /// Operating system for the running app-server target, for example `"macos"`, `"linux"`, or `"windows"`.
    std::string platform_os;
    /// `userAgent`
    std::string user_agent;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("codexHome", of.codex_home);
        visit.required("platformFamily", of.platform_family);
        visit.required("platformOs", of.platform_os);
        visit.required("userAgent", of.user_agent);
    }
};

/// The words that a McpServerStatusDetail can be.
struct McpServerStatusDetailWords {
    /// Those that are known here.
    enum Value {
        /// `full`
        full,
        /// `toolsAndAuthOnly`
        tools_and_auth_only,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"full", "toolsAndAuthOnly"};
};

/// The `detail` of ListMcpServerStatusParams.
using McpServerStatusDetail = Word<McpServerStatusDetailWords>;

/// What `mcpServerStatus/list` takes.
struct ListMcpServerStatusParams {
    /// Opaque pagination cursor returned by a previous call.
    std::optional<std::string> cursor;
    /// Controls how much MCP inventory data to fetch for each server. Defaults to `Full` when omitted.
    std::optional<McpServerStatusDetail> detail;
    /// Optional page size; defaults to a server-defined value.
    std::optional<std::uint32_t> limit;
    /// Limit discovery to one server. With a thread ID, reuse that thread's MCP connection.
    std::optional<std::string> server_name;
    /// `threadId`
    std::optional<std::string> thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cursor", of.cursor);
        visit.optional("detail", of.detail);
        visit.optional("limit", of.limit);
        visit.optional("serverName", of.server_name);
        visit.optional("threadId", of.thread_id);
    }
};

/// The words that a McpAuthStatus can be.
struct McpAuthStatusWords {
    /// Those that are known here.
    enum Value {
        /// `unknown`
        unknown,
        /// `unsupported`
        unsupported,
        /// `notLoggedIn`
        not_logged_in,
        /// `bearerToken`
        bearer_token,
        /// `oAuth`
        o_auth,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"unknown", "unsupported", "notLoggedIn", "bearerToken", "oAuth"};
};

/// The `authStatus` of McpServerStatus.
using McpAuthStatus = Word<McpAuthStatusWords>;

/// The words that a McpServerConnectionStatus can be.
struct McpServerConnectionStatusWords {
    /// Those that are known here.
    enum Value {
        /// `notStarted`
        not_started,
        /// `starting`
        starting,
        /// `connected`
        connected,
        /// `authenticationRequired`
        authentication_required,
        /// `failed`
        failed,
        /// `cancelled`
        cancelled,
        /// `disabled`
        disabled,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"notStarted", "starting", "connected", "authenticationRequired", "failed", "cancelled", "disabled"};
};

/// The `runtimeStatus` of McpServerStatus.
using McpServerConnectionStatus = Word<McpServerConnectionStatusWords>;

/// Presentation metadata advertised by an initialized MCP server.
struct McpServerInfo {
    /// `name`
    std::string name;
    /// `version`
    std::string version;
    /// `description`
    std::optional<std::string> description;
    /// `icons`
    std::optional<std::vector<json>> icons;
    /// `title`
    std::optional<std::string> title;
    /// `websiteUrl`
    std::optional<std::string> website_url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("version", of.version);
        visit.optional("description", of.description);
        visit.optional("icons", of.icons);
        visit.optional("title", of.title);
        visit.optional("websiteUrl", of.website_url);
    }
};

/// A known resource that the server is capable of reading.
struct Resource {
    /// `name`
    std::string name;
    /// `uri`
    std::string uri;
    /// `_meta`
    std::optional<json> meta;
    /// `annotations`
    std::optional<json> annotations;
    /// `description`
    std::optional<std::string> description;
    /// `icons`
    std::optional<std::vector<json>> icons;
    /// `mimeType`
    std::optional<std::string> mime_type;
    /// `size`
    std::optional<std::int64_t> size;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("uri", of.uri);
        visit.optional("_meta", of.meta);
        visit.optional("annotations", of.annotations);
        visit.optional("description", of.description);
        visit.optional("icons", of.icons);
        visit.optional("mimeType", of.mime_type);
        visit.optional("size", of.size);
        visit.optional("title", of.title);
    }
};

/// A template description for resources available on the server.
struct ResourceTemplate {
    /// `name`
    std::string name;
    /// `uriTemplate`
    std::string uri_template;
    /// `annotations`
    std::optional<json> annotations;
    /// `description`
    std::optional<std::string> description;
    /// `mimeType`
    std::optional<std::string> mime_type;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("uriTemplate", of.uri_template);
        visit.optional("annotations", of.annotations);
        visit.optional("description", of.description);
        visit.optional("mimeType", of.mime_type);
        visit.optional("title", of.title);
    }
};

/// Definition for a tool the client can call.
struct Tool {
    /// `inputSchema`
    json input_schema;
    /// `name`
    std::string name;
    /// `_meta`
    std::optional<json> meta;
    /// `annotations`
    std::optional<json> annotations;
    /// `description`
    std::optional<std::string> description;
    /// `icons`
    std::optional<std::vector<json>> icons;
    /// `outputSchema`
    std::optional<json> output_schema;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("inputSchema", of.input_schema);
        visit.required("name", of.name);
        visit.optional("_meta", of.meta);
        visit.optional("annotations", of.annotations);
        visit.optional("description", of.description);
        visit.optional("icons", of.icons);
        visit.optional("outputSchema", of.output_schema);
        visit.optional("title", of.title);
    }
};

/// One of the `data` of ListMcpServerStatusResponse.
struct McpServerStatus {
    /// `authStatus`
    McpAuthStatus auth_status;
    /// `name`
    std::string name;
    /// `resourceTemplates`
    std::vector<ResourceTemplate> resource_templates;
    /// `resources`
    std::vector<Resource> resources;
    /// `tools`
    std::map<std::string, Tool> tools;
    /// HTTP origin of the effective configured endpoint, including plugin servers. Excludes credentials, path, query, and fragment; null for non-HTTP transports.
    std::optional<std::string> http_origin;
    /// `pluginId`
    std::optional<std::string> plugin_id;
    /// Current thread-runtime connection state; null when unavailable or the configuration changed.
    std::optional<McpServerConnectionStatus> runtime_status;
    /// Capabilities advertised by the initialized MCP server; null when unavailable.
    std::optional<json> server_capabilities;
    /// `serverInfo`
    std::optional<McpServerInfo> server_info;
    /// Tool discovery failed and no catalog was returned. Null when a catalog is returned, including cached or empty catalogs.
    std::optional<std::string> tools_error;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("authStatus", of.auth_status);
        visit.required("name", of.name);
        visit.required("resourceTemplates", of.resource_templates);
        visit.required("resources", of.resources);
        visit.required("tools", of.tools);
        visit.optional("httpOrigin", of.http_origin);
        visit.optional("pluginId", of.plugin_id);
        visit.optional("runtimeStatus", of.runtime_status);
        visit.optional("serverCapabilities", of.server_capabilities);
        visit.optional("serverInfo", of.server_info);
        visit.optional("toolsError", of.tools_error);
    }
};

/// The answer to `mcpServerStatus/list`.
struct ListMcpServerStatusResponse {
    /// `data`
    std::vector<McpServerStatus> data;
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    std::optional<std::string> next_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.optional("nextCursor", of.next_cursor);
    }
};

/// What `marketplace/add` takes.
struct MarketplaceAddParams {
    /// `source`
    std::string source;
    /// `refName`
    std::optional<std::string> ref_name;
    /// `sparsePaths`
    std::optional<std::vector<std::string>> sparse_paths;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("source", of.source);
        visit.optional("refName", of.ref_name);
        visit.optional("sparsePaths", of.sparse_paths);
    }
};

/// The answer to `marketplace/add`.
struct MarketplaceAddResponse {
    /// `alreadyAdded`
    bool already_added = false;
    /// `installedRoot`
    AbsolutePathBuf installed_root;
    /// `marketplaceName`
    std::string marketplace_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("alreadyAdded", of.already_added);
        visit.required("installedRoot", of.installed_root);
        visit.required("marketplaceName", of.marketplace_name);
    }
};

/// What `marketplace/remove` takes.
struct MarketplaceRemoveParams {
    /// `marketplaceName`
    std::string marketplace_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("marketplaceName", of.marketplace_name);
    }
};

/// The answer to `marketplace/remove`.
struct MarketplaceRemoveResponse {
    /// `marketplaceName`
    std::string marketplace_name;
    /// `installedRoot`
    std::optional<AbsolutePathBuf> installed_root;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("marketplaceName", of.marketplace_name);
        visit.optional("installedRoot", of.installed_root);
    }
};

/// One of the `errors` of MarketplaceUpgradeResponse.
struct MarketplaceUpgradeErrorInfo {
    /// `marketplaceName`
    std::string marketplace_name;
    /// `message`
    std::string message;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("marketplaceName", of.marketplace_name);
        visit.required("message", of.message);
    }
};

/// What `marketplace/upgrade` takes.
struct MarketplaceUpgradeParams {
    /// `marketplaceName`
    std::optional<std::string> marketplace_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("marketplaceName", of.marketplace_name);
    }
};

/// The answer to `marketplace/upgrade`.
struct MarketplaceUpgradeResponse {
    /// `errors`
    std::vector<MarketplaceUpgradeErrorInfo> errors;
    /// `selectedMarketplaces`
    std::vector<std::string> selected_marketplaces;
    /// `upgradedRoots`
    std::vector<AbsolutePathBuf> upgraded_roots;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("errors", of.errors);
        visit.required("selectedMarketplaces", of.selected_marketplaces);
        visit.required("upgradedRoots", of.upgraded_roots);
    }
};

/// The answer to `memory/reset`.
struct MemoryResetResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `memory/status` takes.
struct MemoryStatusParams {
    /// Required distinct consolidated threads. Defaults to 20; supported range is 1..=4096.
    std::optional<std::uint32_t> min_consolidated_threads;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("minConsolidatedThreads", of.min_consolidated_threads);
    }
};

/// The answer to `memory/status`.
struct MemoryStatusResponse {
    /// `v2ConsolidatedThreads`
    std::uint32_t v2_consolidated_threads = 0;
    /// `v2Ready`
    bool v2_ready = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("v2ConsolidatedThreads", of.v2_consolidated_threads);
        visit.required("v2Ready", of.v2_ready);
    }
};

/// What `mock/experimentalMethod` takes.
struct MockExperimentalMethodParams {
    /// Test-only payload field.
    std::optional<std::string> value;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("value", of.value);
    }
};

/// The answer to `mock/experimentalMethod`.
struct MockExperimentalMethodResponse {
    /// Echoes the input `value`.
    std::optional<std::string> echoed;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("echoed", of.echoed);
    }
};

/// What `modelProvider/authRecoveryCompleted` tells.
struct ModelProviderAuthRecoveryCompletedNotification {
    /// `message`
    std::string message;
    /// `provider`
    std::string provider;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
        visit.required("provider", of.provider);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// What `modelProvider/authRecoveryStarted` tells.
struct ModelProviderAuthRecoveryStartedNotification {
    /// `message`
    std::string message;
    /// `provider`
    std::string provider;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
        visit.required("provider", of.provider);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// What `modelProvider/capabilities/read` takes.
struct ModelProviderCapabilitiesReadParams {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The answer to `modelProvider/capabilities/read`.
struct ModelProviderCapabilitiesReadResponse {
    /// `imageGeneration`
    bool image_generation = false;
    /// `webSearch`
    bool web_search = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("imageGeneration", of.image_generation);
        visit.required("webSearch", of.web_search);
    }
};

/// What `permissionProfile/list` takes.
struct PermissionProfileListParams {
    /// Opaque pagination cursor returned by a previous call.
    std::optional<std::string> cursor;
    /// Optional working directory to resolve project config layers.
    std::optional<std::string> cwd;
    /// Optional page size; defaults to the full result set.
    std::optional<std::uint32_t> limit;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cursor", of.cursor);
        visit.optional("cwd", of.cwd);
        visit.optional("limit", of.limit);
    }
};

/// One of the `data` of PermissionProfileListResponse.
struct PermissionProfileSummary {
    /// Whether the effective requirements allow selecting this profile.
    bool allowed = false;
    /// Available permission profile identifier.
    std::string id;
    /// Optional user-facing description for display in clients.
    std::optional<std::string> description;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("allowed", of.allowed);
        visit.required("id", of.id);
        visit.optional("description", of.description);
    }
};

/// The answer to `permissionProfile/list`.
struct PermissionProfileListResponse {
    /// `data`
    std::vector<PermissionProfileSummary> data;
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    std::optional<std::string> next_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.optional("nextCursor", of.next_cursor);
    }
};

/// The words that a ReviewDelivery can be.
struct ReviewDeliveryWords {
    /// Those that are known here.
    enum Value {
        /// `inline`
        inline_,
        /// `detached`
        detached,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"inline", "detached"};
};

/// The `delivery` of ReviewStartParams.
using ReviewDelivery = Word<ReviewDeliveryWords>;

/// Review the working tree: staged, unstaged, and untracked files.
struct UncommittedChangesReviewTarget {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "uncommittedChanges";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The `target` of ReviewStartParams.
using ReviewTarget = std::variant<UncommittedChangesReviewTarget, BaseBranchReviewTarget, CommitReviewTarget, CustomReviewTarget, Unrecognized>;

/// What `review/start` takes.
struct ReviewStartParams {
    /// `target`
    ReviewTarget target;
    /// `threadId`
    std::string thread_id;
    /// Where to run the review: inline (default) on the current thread or detached on a new thread (returned in `reviewThreadId`). Detached delivery is deprecated and emits `deprecationNotice`. Use `thread/start` followed by an inline review for a separate review thread.
    std::optional<ReviewDelivery> delivery;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("target", of.target);
        visit.required("threadId", of.thread_id);
        visit.optional("delivery", of.delivery);
    }
};

/// The answer to `review/start`.
struct ReviewStartResponse {
    /// Identifies the thread where the review runs.
    ///
    /// For inline reviews, this is the original thread id. For detached reviews, this is the id of the new review thread.
    std::string review_thread_id;
    /// `turn`
    Turn turn;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("reviewThreadId", of.review_thread_id);
        visit.required("turn", of.turn);
    }
};

/// Acknowledges the compression trigger, not completion. Existing maintenance locks and cooldowns can cause the background pass to skip without doing work.
struct RolloutCompressResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// One of the `gauges` of ServerDiagnosticsResponse.
struct ServerDiagnosticsGauge {
    /// `name`
    std::string name;
    /// `value`
    std::uint64_t value = 0;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("value", of.value);
    }
};

/// What `server/diagnostics` takes.
struct ServerDiagnosticsParams {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The `process` of ServerDiagnosticsResponse.
struct ServerDiagnosticsProcess {
    /// `id`
    std::uint32_t id = 0;
    /// `physicalFootprintBytes`
    std::optional<std::uint64_t> physical_footprint_bytes;
    /// `residentMemoryBytes`
    std::optional<std::uint64_t> resident_memory_bytes;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.optional("physicalFootprintBytes", of.physical_footprint_bytes);
        visit.optional("residentMemoryBytes", of.resident_memory_bytes);
    }
};

/// The answer to `server/diagnostics`.
struct ServerDiagnosticsResponse {
    /// `gauges`
    std::vector<ServerDiagnosticsGauge> gauges;
    /// `process`
    ServerDiagnosticsProcess process;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("gauges", of.gauges);
        visit.required("process", of.process);
    }
};

/// What `serverRequest/resolved` tells.
struct ServerRequestResolvedNotification {
    /// `requestId`
    RequestId request_id;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("requestId", of.request_id);
        visit.required("threadId", of.thread_id);
    }
};

/// What `autoApprovalReview/strictReviewRequired` tells.
struct StrictReviewRequiredNotification {
    /// Unix timestamp (in milliseconds) when this review started.
    std::int64_t started_at_ms = 0;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("startedAtMs", of.started_at_ms);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// Parameters for creating an independently persisted thread section.
struct ThreadSectionCreateParams {
    /// The user-visible name of the section.
    std::string name;
    /// `appearance`
    std::optional<ThreadSectionAppearance> appearance;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.optional("appearance", of.appearance);
    }
};

/// The independently persisted section created by the server.
struct ThreadSectionCreateResponse {
    /// `section`
    ThreadSection section;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("section", of.section);
    }
};

/// Parameters for deleting an independently persisted thread section.
struct ThreadSectionDeleteParams {
    /// The stable, server-generated identity of the section to delete.
    std::string section_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("sectionId", of.section_id);
    }
};

/// Successful deletion does not return additional section data.
struct ThreadSectionDeleteResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Parameters for listing independently persisted thread sections.
struct ThreadSectionListParams {
    /// Opaque pagination cursor returned by a previous call.
    std::optional<std::string> cursor;
    /// Maximum number of sections to return.
    std::optional<std::uint32_t> limit;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
    }
};

/// One page of independently persisted thread sections.
struct ThreadSectionListResponse {
    /// `data`
    std::vector<ThreadSection> data;
    /// Opaque cursor for the next page, or `null` when no sections remain.
    std::optional<std::string> next_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.optional("nextCursor", of.next_cursor);
    }
};

/// Parameters for updating an independently persisted thread section.
struct ThreadSectionUpdateParams {
    /// The updated user-visible name of the section.
    std::string name;
    /// The stable, server-generated identity of the section to update.
    std::string section_id;
    /// Omit to preserve appearance, use `null` to clear it, or provide a replacement.
    std::optional<ThreadSectionAppearance> appearance;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("sectionId", of.section_id);
        visit.optional("appearance", of.appearance);
    }
};

/// The independently persisted section after its name is updated.
struct ThreadSectionUpdateResponse {
    /// `section`
    ThreadSection section;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("section", of.section);
    }
};

/// What `warning` tells.
struct WarningNotification {
    /// Concise warning message for the user.
    std::string message;
    /// Optional thread target when the warning applies to a specific thread.
    std::optional<std::string> thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
        visit.optional("threadId", of.thread_id);
    }
};

/// The words that a WindowsSandboxReadiness can be.
struct WindowsSandboxReadinessWords {
    /// Those that are known here.
    enum Value {
        /// `ready`
        ready,
        /// `notConfigured`
        not_configured,
        /// `updateRequired`
        update_required,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"ready", "notConfigured", "updateRequired"};
};

/// The `status` of WindowsSandboxReadinessResponse.
using WindowsSandboxReadiness = Word<WindowsSandboxReadinessWords>;

/// The answer to `windowsSandbox/readiness`.
struct WindowsSandboxReadinessResponse {
    /// `status`
    WindowsSandboxReadiness status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("status", of.status);
    }
};

/// The words that a WindowsSandboxSetupMode can be.
struct WindowsSandboxSetupModeWords {
    /// Those that are known here.
    enum Value {
        /// `elevated`
        elevated,
        /// `unelevated`
        unelevated,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"elevated", "unelevated"};
};

/// The `mode` of WindowsSandboxSetupCompletedNotification and WindowsSandboxSetupStartParams.
using WindowsSandboxSetupMode = Word<WindowsSandboxSetupModeWords>;

/// What `windowsSandbox/setupCompleted` tells.
struct WindowsSandboxSetupCompletedNotification {
    /// `mode`
    WindowsSandboxSetupMode mode;
    /// `success`
    bool success = false;
    /// `error`
    std::optional<std::string> error;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("mode", of.mode);
        visit.required("success", of.success);
        visit.optional("error", of.error);
    }
};

/// What `windowsSandbox/setupStart` takes.
struct WindowsSandboxSetupStartParams {
    /// `mode`
    WindowsSandboxSetupMode mode;
    /// `cwd`
    std::optional<AbsolutePathBuf> cwd;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("mode", of.mode);
        visit.optional("cwd", of.cwd);
    }
};

/// The answer to `windowsSandbox/setupStart`.
struct WindowsSandboxSetupStartResponse {
    /// `started`
    bool started = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("started", of.started);
    }
};

/// What `windows/worldWritableWarning` tells.
struct WindowsWorldWritableWarningNotification {
    /// `extraCount`
    std::uint64_t extra_count = 0;
    /// `failedScan`
    bool failed_scan = false;
    /// `samplePaths`
    std::vector<std::string> sample_paths;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("extraCount", of.extra_count);
        visit.required("failedScan", of.failed_scan);
        visit.required("samplePaths", of.sample_paths);
    }
};

} // namespace codex::protocol

#endif
