/// @file protocol/item.hpp
/// The types of the protocol that belong to its methods `item/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_ITEM_HPP
#define CODEX_PROTOCOL_ITEM_HPP

#include "common.hpp"

namespace codex::protocol {

/// The `acceptWithExecpolicyAmendment` of CommandExecutionApprovalDecision.
struct AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision {
    /// `execpolicy_amendment`
    std::vector<std::string> execpolicy_amendment;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("execpolicy_amendment", of.execpolicy_amendment);
    }
};

/// The words that a FileSystemAccessMode can be.
struct FileSystemAccessModeWords {
    /// Those that are known here.
    enum Value {
        /// `read`
        read,
        /// `write`
        write,
        /// `deny`
        deny,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"read", "write", "deny"};
};

/// The `access` of FileSystemSandboxEntry.
using FileSystemAccessMode = Word<FileSystemAccessModeWords>;

/// The case `glob_pattern` of FileSystemPath.
struct GlobPatternFileSystemPath {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "glob_pattern";

    /// `pattern`
    std::string pattern;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("pattern", of.pattern);
    }
};

/// The case `path` of FileSystemPath.
struct PathFileSystemPath {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "path";

    /// `path`
    LegacyAppPathString path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
    }
};

/// The case `minimal` of FileSystemSpecialPath.
struct MinimalFileSystemSpecialPath {
    /// @private
    static constexpr std::string_view tag_key = "kind", tag_value = "minimal";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `project_roots` of FileSystemSpecialPath.
struct ProjectRootsFileSystemSpecialPath {
    /// @private
    static constexpr std::string_view tag_key = "kind", tag_value = "project_roots";

    /// `subpath`
    std::optional<LegacyAppPathString> subpath;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("subpath", of.subpath);
    }
};

/// The case `root` of FileSystemSpecialPath.
struct RootFileSystemSpecialPath {
    /// @private
    static constexpr std::string_view tag_key = "kind", tag_value = "root";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `slash_tmp` of FileSystemSpecialPath.
struct SlashTmpFileSystemSpecialPath {
    /// @private
    static constexpr std::string_view tag_key = "kind", tag_value = "slash_tmp";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `tmpdir` of FileSystemSpecialPath.
struct TmpdirFileSystemSpecialPath {
    /// @private
    static constexpr std::string_view tag_key = "kind", tag_value = "tmpdir";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `unknown` of FileSystemSpecialPath.
struct UnknownFileSystemSpecialPath {
    /// @private
    static constexpr std::string_view tag_key = "kind", tag_value = "unknown";

    /// `path`
    std::string path;
    /// `subpath`
    std::optional<LegacyAppPathString> subpath;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
        visit.optional("subpath", of.subpath);
    }
};

/// The `value` of SpecialFileSystemPath.
using FileSystemSpecialPath = std::variant<RootFileSystemSpecialPath, MinimalFileSystemSpecialPath, ProjectRootsFileSystemSpecialPath, TmpdirFileSystemSpecialPath, SlashTmpFileSystemSpecialPath, UnknownFileSystemSpecialPath, Unrecognized>;

/// The case `special` of FileSystemPath.
struct SpecialFileSystemPath {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "special";

    /// `value`
    FileSystemSpecialPath value;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("value", of.value);
    }
};

/// The `path` of FileSystemSandboxEntry.
using FileSystemPath = std::variant<PathFileSystemPath, GlobPatternFileSystemPath, SpecialFileSystemPath, Unrecognized>;

/// One of the `entries` of AdditionalFileSystemPermissions.
struct FileSystemSandboxEntry {
    /// `access`
    FileSystemAccessMode access;
    /// `path`
    FileSystemPath path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("access", of.access);
        visit.required("path", of.path);
    }
};

/// The `fileSystem` of AdditionalPermissionProfile, GrantedPermissionProfile and RequestPermissionProfile.
struct AdditionalFileSystemPermissions {
    /// `entries`
    std::optional<std::vector<FileSystemSandboxEntry>> entries;
    /// `globScanMaxDepth`
    std::optional<std::uint64_t> glob_scan_max_depth;
    /// This will be removed in favor of `entries`.
    std::optional<std::vector<LegacyAppPathString>> read;
    /// This will be removed in favor of `entries`.
    std::optional<std::vector<LegacyAppPathString>> write;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("entries", of.entries);
        visit.optional("globScanMaxDepth", of.glob_scan_max_depth);
        visit.optional("read", of.read);
        visit.optional("write", of.write);
    }
};

/// The `network` of AdditionalPermissionProfile, GrantedPermissionProfile and RequestPermissionProfile.
struct AdditionalNetworkPermissions {
    /// `enabled`
    std::optional<bool> enabled;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("enabled", of.enabled);
    }
};

/// The `additionalPermissions` of CommandExecutionRequestApprovalParams.
struct AdditionalPermissionProfile {
    /// `fileSystem`
    std::optional<AdditionalFileSystemPermissions> file_system;
    /// Partial overlay used for per-command permission requests.
    std::optional<AdditionalNetworkPermissions> network;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("fileSystem", of.file_system);
        visit.optional("network", of.network);
    }
};

/// What `item/agentMessage/delta` tells.
struct AgentMessageDeltaNotification {
    /// `delta`
    std::string delta;
    /// `itemId`
    std::string item_id;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("delta", of.delta);
        visit.required("itemId", of.item_id);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// The `applyNetworkPolicyAmendment` of CommandExecutionApprovalDecision.
struct ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision {
    /// `network_policy_amendment`
    NetworkPolicyAmendment network_policy_amendment;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("network_policy_amendment", of.network_policy_amendment);
    }
};

/// The case `applyPatch` of GuardianApprovalReviewAction.
struct ApplyPatchGuardianApprovalReviewAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "applyPatch";

    /// `cwd`
    LegacyAppPathString cwd;
    /// `files`
    std::vector<LegacyAppPathString> files;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cwd", of.cwd);
        visit.required("files", of.files);
    }
};

/// The words that a AutoReviewDecisionSource can be.
struct AutoReviewDecisionSourceWords {
    /// Those that are known here.
    enum Value {
        /// [UNSTABLE] Source that produced a terminal approval auto-review decision.
        agent,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"agent"};
};

/// [UNSTABLE] Source that produced a terminal approval auto-review decision.
using AutoReviewDecisionSource = Word<AutoReviewDecisionSourceWords>;

/// The words that a CommandExecutionApprovalDecision can be.
struct CommandExecutionApprovalDecisionWords {
    /// Those that are known here.
    enum Value {
        /// User approved the command.
        accept,
        /// User approved the command and future prompts in the same session-scoped approval cache should run without prompting.
        accept_for_session,
        /// User denied the command. The agent will continue the turn.
        decline,
        /// User denied the command. The turn will also be immediately interrupted.
        cancel,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"accept", "acceptForSession", "decline", "cancel"};
};

/// A CommandExecutionApprovalDecision that is a word.
using CommandExecutionApprovalDecisionWord = Word<CommandExecutionApprovalDecisionWords>;

/// User approved the command, and wants to apply the proposed execpolicy amendment so future matching commands can run without prompting.
struct AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecisionCase {
    /// @private
    static constexpr std::string_view only_key = "acceptWithExecpolicyAmendment";

    /// What it holds.
    AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision value;
};

/// User chose a persistent network policy rule (allow/deny) for this host.
struct ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecisionCase {
    /// @private
    static constexpr std::string_view only_key = "applyNetworkPolicyAmendment";

    /// What it holds.
    ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision value;
};

/// One of the `availableDecisions` of CommandExecutionRequestApprovalParams.
using CommandExecutionApprovalDecision = std::variant<Word<CommandExecutionApprovalDecisionWords>, AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecisionCase, ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecisionCase, Unrecognized>;

/// The words that a CommandExecutionApprovalKind can be.
struct CommandExecutionApprovalKindWords {
    /// Those that are known here.
    enum Value {
        /// `command`
        command,
        /// `writeStdin`
        write_stdin,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"command", "writeStdin"};
};

/// Distinguishes a command approval from input sent to an existing terminal.
using CommandExecutionApprovalKind = Word<CommandExecutionApprovalKindWords>;

/// What `item/commandExecution/outputDelta` tells.
struct CommandExecutionOutputDeltaNotification {
    /// `delta`
    std::string delta;
    /// `itemId`
    std::string item_id;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("delta", of.delta);
        visit.required("itemId", of.item_id);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// The words that a NetworkApprovalProtocol can be.
struct NetworkApprovalProtocolWords {
    /// Those that are known here.
    enum Value {
        /// `http`
        http,
        /// `https`
        https,
        /// `socks5Tcp`
        socks5_tcp,
        /// `socks5Udp`
        socks5_udp,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"http", "https", "socks5Tcp", "socks5Udp"};
};

/// The `protocol` of NetworkAccessGuardianApprovalReviewAction and NetworkApprovalContext.
using NetworkApprovalProtocol = Word<NetworkApprovalProtocolWords>;

/// The `networkApprovalContext` of CommandExecutionRequestApprovalParams.
struct NetworkApprovalContext {
    /// `host`
    std::string host;
    /// `protocol`
    NetworkApprovalProtocol protocol;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("host", of.host);
        visit.required("protocol", of.protocol);
    }
};

/// What the server asks with `item/commandExecution/requestApproval`.
struct CommandExecutionRequestApprovalParams {
    /// `itemId`
    std::string item_id;
    /// Unix timestamp (in milliseconds) when this approval request started.
    std::int64_t started_at_ms = 0;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Optional additional permissions requested for this command.
    std::optional<AdditionalPermissionProfile> additional_permissions;
    /// Unique identifier for this specific approval callback.
    ///
    /// For regular shell/unified_exec approvals, this is null.
    ///
    /// For zsh-exec-bridge subcommand approvals, multiple callbacks can belong to one parent `itemId`, so `approvalId` is a distinct opaque callback id (a UUID) used to disambiguate routing. Stdin approvals also use a distinct callback id; inspect `kind` to distinguish them.
    std::optional<std::string> approval_id;
    /// Ordered list of decisions the client may present for this prompt.
    std::optional<std::vector<CommandExecutionApprovalDecision>> available_decisions;
    /// The command to be executed.
    std::optional<std::string> command;
    /// Best-effort parsed command actions for friendly display.
    std::optional<std::vector<CommandAction>> command_actions;
    /// The command's working directory.
    std::optional<LegacyAppPathString> cwd;
    /// Environment in which the command will run.
    std::optional<std::string> environment_id;
    /// Kind of action under review. Defaults to `command` for older servers.
    std::optional<CommandExecutionApprovalKind> kind;
    /// Optional context for a managed-network approval prompt.
    std::optional<NetworkApprovalContext> network_approval_context;
    /// Optional proposed execpolicy amendment to allow similar commands without prompting.
    std::optional<std::vector<std::string>> proposed_execpolicy_amendment;
    /// Optional proposed network policy amendments (allow/deny host) for future requests.
    std::optional<std::vector<NetworkPolicyAmendment>> proposed_network_policy_amendments;
    /// Optional explanatory reason (e.g. request for network access).
    std::optional<std::string> reason;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("itemId", of.item_id);
        visit.required("startedAtMs", of.started_at_ms);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
        visit.optional("additionalPermissions", of.additional_permissions);
        visit.optional("approvalId", of.approval_id);
        visit.optional("availableDecisions", of.available_decisions);
        visit.optional("command", of.command);
        visit.optional("commandActions", of.command_actions);
        visit.optional("cwd", of.cwd);
        visit.optional("environmentId", of.environment_id);
        visit.optional("kind", of.kind);
        visit.optional("networkApprovalContext", of.network_approval_context);
        visit.optional("proposedExecpolicyAmendment", of.proposed_execpolicy_amendment);
        visit.optional("proposedNetworkPolicyAmendments", of.proposed_network_policy_amendments);
        visit.optional("reason", of.reason);
    }
};

/// The answer to `item/commandExecution/requestApproval`.
struct CommandExecutionRequestApprovalResponse {
    /// `decision`
    CommandExecutionApprovalDecision decision;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("decision", of.decision);
    }
};

/// The words that a GuardianCommandSource can be.
struct GuardianCommandSourceWords {
    /// Those that are known here.
    enum Value {
        /// `shell`
        shell,
        /// `unifiedExec`
        unified_exec,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"shell", "unifiedExec"};
};

/// The `source` of CommandGuardianApprovalReviewAction and ExecveGuardianApprovalReviewAction.
using GuardianCommandSource = Word<GuardianCommandSourceWords>;

/// The case `command` of GuardianApprovalReviewAction.
struct CommandGuardianApprovalReviewAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "command";

    /// `command`
    std::string command;
    /// `cwd`
    LegacyAppPathString cwd;
    /// `source`
    GuardianCommandSource source;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("command", of.command);
        visit.required("cwd", of.cwd);
        visit.required("source", of.source);
    }
};

/// What the server asks with `item/tool/call`.
struct DynamicToolCallParams {
    /// `arguments`
    json arguments;
    /// `callId`
    std::string call_id;
    /// `threadId`
    std::string thread_id;
    /// `tool`
    std::string tool;
    /// `turnId`
    std::string turn_id;
    /// `namespace`
    std::optional<std::string> namespace_;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("arguments", of.arguments);
        visit.required("callId", of.call_id);
        visit.required("threadId", of.thread_id);
        visit.required("tool", of.tool);
        visit.required("turnId", of.turn_id);
        visit.optional("namespace", of.namespace_);
    }
};

/// The answer to `item/tool/call`.
struct DynamicToolCallResponse {
    /// `contentItems`
    std::vector<DynamicToolCallOutputContentItem> content_items;
    /// `success`
    bool success = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("contentItems", of.content_items);
        visit.required("success", of.success);
    }
};

/// The case `execve` of GuardianApprovalReviewAction.
struct ExecveGuardianApprovalReviewAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "execve";

    /// `argv`
    std::vector<std::string> argv;
    /// `cwd`
    AbsolutePathBuf cwd;
    /// `program`
    std::string program;
    /// `source`
    GuardianCommandSource source;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("argv", of.argv);
        visit.required("cwd", of.cwd);
        visit.required("program", of.program);
        visit.required("source", of.source);
    }
};

/// The words that a FileChangeApprovalDecision can be.
struct FileChangeApprovalDecisionWords {
    /// Those that are known here.
    enum Value {
        /// User approved the file changes.
        accept,
        /// User approved the file changes and future changes to the same files should run without prompting.
        accept_for_session,
        /// User denied the file changes. The agent will continue the turn.
        decline,
        /// User denied the file changes. The turn will also be immediately interrupted.
        cancel,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"accept", "acceptForSession", "decline", "cancel"};
};

/// The `decision` of FileChangeRequestApprovalResponse.
using FileChangeApprovalDecision = Word<FileChangeApprovalDecisionWords>;

/// Deprecated legacy notification for `apply_patch` textual output.
///
/// The server no longer emits this notification.
struct FileChangeOutputDeltaNotification {
    /// `delta`
    std::string delta;
    /// `itemId`
    std::string item_id;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("delta", of.delta);
        visit.required("itemId", of.item_id);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// What `item/fileChange/patchUpdated` tells.
struct FileChangePatchUpdatedNotification {
    /// `changes`
    std::vector<FileUpdateChange> changes;
    /// `itemId`
    std::string item_id;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("changes", of.changes);
        visit.required("itemId", of.item_id);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// What the server asks with `item/fileChange/requestApproval`.
struct FileChangeRequestApprovalParams {
    /// `itemId`
    std::string item_id;
    /// Unix timestamp (in milliseconds) when this approval request started.
    std::int64_t started_at_ms = 0;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// [UNSTABLE] When set, the agent is asking the user to allow writes under this root for the remainder of the session (unclear if this is honored today).
    std::optional<std::string> grant_root;
    /// Optional explanatory reason (e.g. request for extra write access).
    std::optional<std::string> reason;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("itemId", of.item_id);
        visit.required("startedAtMs", of.started_at_ms);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
        visit.optional("grantRoot", of.grant_root);
        visit.optional("reason", of.reason);
    }
};

/// The answer to `item/fileChange/requestApproval`.
struct FileChangeRequestApprovalResponse {
    /// `decision`
    FileChangeApprovalDecision decision;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("decision", of.decision);
    }
};

/// The `permissions` of PermissionsRequestApprovalResponse.
struct GrantedPermissionProfile {
    /// `fileSystem`
    std::optional<AdditionalFileSystemPermissions> file_system;
    /// `network`
    std::optional<AdditionalNetworkPermissions> network;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("fileSystem", of.file_system);
        visit.optional("network", of.network);
    }
};

/// The words that a GuardianApprovalReviewStatus can be.
struct GuardianApprovalReviewStatusWords {
    /// Those that are known here.
    enum Value {
        /// `inProgress`
        in_progress,
        /// `approved`
        approved,
        /// `denied`
        denied,
        /// `timedOut`
        timed_out,
        /// `aborted`
        aborted,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"inProgress", "approved", "denied", "timedOut", "aborted"};
};

/// [UNSTABLE] Lifecycle state for an approval auto-review.
using GuardianApprovalReviewStatus = Word<GuardianApprovalReviewStatusWords>;

/// The words that a GuardianRiskLevel can be.
struct GuardianRiskLevelWords {
    /// Those that are known here.
    enum Value {
        /// `low`
        low,
        /// `medium`
        medium,
        /// `high`
        high,
        /// `critical`
        critical,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"low", "medium", "high", "critical"};
};

/// [UNSTABLE] Risk level assigned by approval auto-review.
using GuardianRiskLevel = Word<GuardianRiskLevelWords>;

/// The words that a GuardianUserAuthorization can be.
struct GuardianUserAuthorizationWords {
    /// Those that are known here.
    enum Value {
        /// `unknown`
        unknown,
        /// `low`
        low,
        /// `medium`
        medium,
        /// `high`
        high,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"unknown", "low", "medium", "high"};
};

/// [UNSTABLE] Authorization level assigned by approval auto-review.
using GuardianUserAuthorization = Word<GuardianUserAuthorizationWords>;

/// [UNSTABLE] Temporary approval auto-review payload used by `item/autoApprovalReview/*` notifications. This shape is expected to change soon.
struct GuardianApprovalReview {
    /// `status`
    GuardianApprovalReviewStatus status;
    /// `rationale`
    std::optional<std::string> rationale;
    /// `riskLevel`
    std::optional<GuardianRiskLevel> risk_level;
    /// `userAuthorization`
    std::optional<GuardianUserAuthorization> user_authorization;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("status", of.status);
        visit.optional("rationale", of.rationale);
        visit.optional("riskLevel", of.risk_level);
        visit.optional("userAuthorization", of.user_authorization);
    }
};

/// The case `mcpToolCall` of GuardianApprovalReviewAction.
struct McpToolCallGuardianApprovalReviewAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "mcpToolCall";

    /// `server`
    std::string server;
    /// `toolName`
    std::string tool_name;
    /// `connectorId`
    std::optional<std::string> connector_id;
    /// `connectorName`
    std::optional<std::string> connector_name;
    /// `toolTitle`
    std::optional<std::string> tool_title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("server", of.server);
        visit.required("toolName", of.tool_name);
        visit.optional("connectorId", of.connector_id);
        visit.optional("connectorName", of.connector_name);
        visit.optional("toolTitle", of.tool_title);
    }
};

/// The case `networkAccess` of GuardianApprovalReviewAction.
struct NetworkAccessGuardianApprovalReviewAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "networkAccess";

    /// `host`
    std::string host;
    /// `port`
    std::uint16_t port = 0;
    /// `protocol`
    NetworkApprovalProtocol protocol;
    /// `target`
    std::string target;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("host", of.host);
        visit.required("port", of.port);
        visit.required("protocol", of.protocol);
        visit.required("target", of.target);
    }
};

/// The `permissions` of PermissionsRequestApprovalParams and RequestPermissionsGuardianApprovalReviewAction.
struct RequestPermissionProfile {
    /// `fileSystem`
    std::optional<AdditionalFileSystemPermissions> file_system;
    /// `network`
    std::optional<AdditionalNetworkPermissions> network;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("fileSystem", of.file_system);
        visit.optional("network", of.network);
    }
};

/// The case `requestPermissions` of GuardianApprovalReviewAction.
struct RequestPermissionsGuardianApprovalReviewAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "requestPermissions";

    /// `permissions`
    RequestPermissionProfile permissions;
    /// `reason`
    std::optional<std::string> reason;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("permissions", of.permissions);
        visit.optional("reason", of.reason);
    }
};

/// A child approval for input to an existing command execution item.
struct WriteStdinGuardianApprovalReviewAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "writeStdin";

    /// `approvalId`
    std::string approval_id;
    /// `cwd`
    LegacyAppPathString cwd;
    /// `processId`
    std::string process_id;
    /// `stdin`
    std::string stdin_;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("approvalId", of.approval_id);
        visit.required("cwd", of.cwd);
        visit.required("processId", of.process_id);
        visit.required("stdin", of.stdin_);
    }
};

/// The `action` of ItemGuardianApprovalReviewCompletedNotification and ItemGuardianApprovalReviewStartedNotification.
using GuardianApprovalReviewAction = std::variant<CommandGuardianApprovalReviewAction, ExecveGuardianApprovalReviewAction, WriteStdinGuardianApprovalReviewAction, ApplyPatchGuardianApprovalReviewAction, NetworkAccessGuardianApprovalReviewAction, McpToolCallGuardianApprovalReviewAction, RequestPermissionsGuardianApprovalReviewAction, Unrecognized>;

/// What `item/completed` tells.
struct ItemCompletedNotification {
    /// Unix timestamp (in milliseconds) when this item lifecycle completed.
    std::int64_t completed_at_ms = 0;
    /// `item`
    ThreadItem item;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("completedAtMs", of.completed_at_ms);
        visit.required("item", of.item);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// [UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon.
struct ItemGuardianApprovalReviewCompletedNotification {
    /// `action`
    GuardianApprovalReviewAction action;
    /// Unix timestamp (in milliseconds) when this review completed.
    std::int64_t completed_at_ms = 0;
    /// `decisionSource`
    AutoReviewDecisionSource decision_source;
    /// `review`
    GuardianApprovalReview review;
    /// Stable identifier for this review.
    std::string review_id;
    /// Unix timestamp (in milliseconds) when this review started.
    std::int64_t started_at_ms = 0;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Identifier for the reviewed item or tool call when one exists.
    ///
    /// In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin reviews, which refer to the existing parent command item and have a separate approval ID in the action payload - network policy reviews, where there is no target item
    ///
    /// A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution item would be misleading because the review is about the network call, not the command execution. Therefore, target_item_id is set to None for network policy reviews.
    std::optional<std::string> target_item_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("action", of.action);
        visit.required("completedAtMs", of.completed_at_ms);
        visit.required("decisionSource", of.decision_source);
        visit.required("review", of.review);
        visit.required("reviewId", of.review_id);
        visit.required("startedAtMs", of.started_at_ms);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
        visit.optional("targetItemId", of.target_item_id);
    }
};

/// [UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon.
struct ItemGuardianApprovalReviewStartedNotification {
    /// `action`
    GuardianApprovalReviewAction action;
    /// `review`
    GuardianApprovalReview review;
    /// Stable identifier for this review.
    std::string review_id;
    /// Unix timestamp (in milliseconds) when this review started.
    std::int64_t started_at_ms = 0;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Identifier for the reviewed item or tool call when one exists.
    ///
    /// In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin reviews, which refer to the existing parent command item and have a separate approval ID in the action payload - network policy reviews, where there is no target item
    ///
    /// A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution item would be misleading because the review is about the network call, not the command execution. Therefore, target_item_id is set to None for network policy reviews.
    std::optional<std::string> target_item_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("action", of.action);
        visit.required("review", of.review);
        visit.required("reviewId", of.review_id);
        visit.required("startedAtMs", of.started_at_ms);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
        visit.optional("targetItemId", of.target_item_id);
    }
};

/// What `item/started` tells.
struct ItemStartedNotification {
    /// `item`
    ThreadItem item;
    /// Unix timestamp (in milliseconds) when this item lifecycle started.
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
        visit.required("item", of.item);
        visit.required("startedAtMs", of.started_at_ms);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// What `item/mcpToolCall/progress` tells.
struct McpToolCallProgressNotification {
    /// `itemId`
    std::string item_id;
    /// `message`
    std::string message;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("itemId", of.item_id);
        visit.required("message", of.message);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// The words that a PermissionGrantScope can be.
struct PermissionGrantScopeWords {
    /// Those that are known here.
    enum Value {
        /// `turn`
        turn,
        /// `session`
        session,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"turn", "session"};
};

/// The `scope` of PermissionsRequestApprovalResponse.
using PermissionGrantScope = Word<PermissionGrantScopeWords>;

/// What the server asks with `item/permissions/requestApproval`.
struct PermissionsRequestApprovalParams {
    /// `cwd`
    LegacyAppPathString cwd;
    /// `itemId`
    std::string item_id;
    /// `permissions`
    RequestPermissionProfile permissions;
    /// Unix timestamp (in milliseconds) when this approval request started.
    std::int64_t started_at_ms = 0;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// `environmentId`
    std::optional<std::string> environment_id;
    /// `reason`
    std::optional<std::string> reason;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cwd", of.cwd);
        visit.required("itemId", of.item_id);
        visit.required("permissions", of.permissions);
        visit.required("startedAtMs", of.started_at_ms);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
        visit.optional("environmentId", of.environment_id);
        visit.optional("reason", of.reason);
    }
};

/// The answer to `item/permissions/requestApproval`.
struct PermissionsRequestApprovalResponse {
    /// `permissions`
    GrantedPermissionProfile permissions;
    /// `scope`
    std::optional<PermissionGrantScope> scope;
    /// Review every subsequent command in this turn before normal sandboxed execution.
    std::optional<bool> strict_auto_review;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("permissions", of.permissions);
        visit.optional("scope", of.scope);
        visit.optional("strictAutoReview", of.strict_auto_review);
    }
};

/// EXPERIMENTAL - proposed plan streaming deltas for plan items. Clients should not assume concatenated deltas match the completed plan item content.
struct PlanDeltaNotification {
    /// `delta`
    std::string delta;
    /// `itemId`
    std::string item_id;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("delta", of.delta);
        visit.required("itemId", of.item_id);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// What `item/reasoning/summaryPartAdded` tells.
struct ReasoningSummaryPartAddedNotification {
    /// `itemId`
    std::string item_id;
    /// `summaryIndex`
    std::int64_t summary_index = 0;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("itemId", of.item_id);
        visit.required("summaryIndex", of.summary_index);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// What `item/reasoning/summaryTextDelta` tells.
struct ReasoningSummaryTextDeltaNotification {
    /// `delta`
    std::string delta;
    /// `itemId`
    std::string item_id;
    /// `summaryIndex`
    std::int64_t summary_index = 0;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("delta", of.delta);
        visit.required("itemId", of.item_id);
        visit.required("summaryIndex", of.summary_index);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// What `item/reasoning/textDelta` tells.
struct ReasoningTextDeltaNotification {
    /// `contentIndex`
    std::int64_t content_index = 0;
    /// `delta`
    std::string delta;
    /// `itemId`
    std::string item_id;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("contentIndex", of.content_index);
        visit.required("delta", of.delta);
        visit.required("itemId", of.item_id);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// What `item/commandExecution/terminalInteraction` tells.
struct TerminalInteractionNotification {
    /// `itemId`
    std::string item_id;
    /// `processId`
    std::string process_id;
    /// `stdin`
    std::string stdin_;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("itemId", of.item_id);
        visit.required("processId", of.process_id);
        visit.required("stdin", of.stdin_);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// EXPERIMENTAL. Captures a user's answer to a request_user_input question.
struct ToolRequestUserInputAnswer {
    /// `answers`
    std::vector<std::string> answers;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("answers", of.answers);
    }
};

/// EXPERIMENTAL. Defines a single selectable option for request_user_input.
struct ToolRequestUserInputOption {
    /// `description`
    std::string description;
    /// `label`
    std::string label;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("description", of.description);
        visit.required("label", of.label);
    }
};

/// EXPERIMENTAL. Represents one request_user_input question and its required options.
struct ToolRequestUserInputQuestion {
    /// `header`
    std::string header;
    /// `id`
    std::string id;
    /// `question`
    std::string question;
    /// `isOther`
    std::optional<bool> is_other;
    /// `isSecret`
    std::optional<bool> is_secret;
    /// `options`
    std::optional<std::vector<ToolRequestUserInputOption>> options;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("header", of.header);
        visit.required("id", of.id);
        visit.required("question", of.question);
        visit.optional("isOther", of.is_other);
        visit.optional("isSecret", of.is_secret);
        visit.optional("options", of.options);
    }
};

/// EXPERIMENTAL. Params sent with a request_user_input event.
struct ToolRequestUserInputParams {
    /// `isBlocking`
    bool is_blocking = false;
    /// `itemId`
    std::string item_id;
    /// `questions`
    std::vector<ToolRequestUserInputQuestion> questions;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// \@deprecated Use `isBlocking` to decide whether the request should block.
    std::optional<std::uint64_t> auto_resolution_ms;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("isBlocking", of.is_blocking);
        visit.required("itemId", of.item_id);
        visit.required("questions", of.questions);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
        visit.optional("autoResolutionMs", of.auto_resolution_ms);
    }
};

/// EXPERIMENTAL. Response payload mapping question ids to answers.
struct ToolRequestUserInputResponse {
    /// `answers`
    std::map<std::string, ToolRequestUserInputAnswer> answers;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("answers", of.answers);
    }
};

} // namespace codex::protocol

#endif
