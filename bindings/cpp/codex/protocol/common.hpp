/// @file protocol/common.hpp
/// The types of the protocol that several of its parts share.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_COMMON_HPP
#define CODEX_PROTOCOL_COMMON_HPP

#include "codec.hpp"

namespace codex::protocol {

/// A path that is guaranteed to be absolute and normalized (though it is not guaranteed to be canonicalized or exist on the filesystem).
///
/// IMPORTANT: When deserializing an `AbsolutePathBuf`, a base path must be set using [AbsolutePathBufGuard::new]. If no base path is set, the deserialization will fail unless the path being deserialized is already absolute.
using AbsolutePathBuf = std::string;

/// The words that a NonSteerableTurnKind can be.
struct NonSteerableTurnKindWords {
    /// Those that are known here.
    enum Value {
        /// `review`
        review,
        /// `compact`
        compact,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"review", "compact"};
};

/// The `turnKind` of ActiveTurnNotSteerableCodexErrorInfo.
using NonSteerableTurnKind = Word<NonSteerableTurnKindWords>;

/// The `activeTurnNotSteerable` of CodexErrorInfo.
struct ActiveTurnNotSteerableCodexErrorInfo {
    /// `turnKind`
    NonSteerableTurnKind turn_kind;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("turnKind", of.turn_kind);
    }
};

/// The case `add` of PatchChangeKind.
struct AddPatchChangeKind {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "add";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// One of the `read` of AdditionalFileSystemPermissions.
using LegacyAppPathString = std::string;

/// The words that a HookEventName can be.
struct HookEventNameWords {
    /// Those that are known here.
    enum Value {
        /// `preToolUse`
        pre_tool_use,
        /// `permissionRequest`
        permission_request,
        /// `postToolUse`
        post_tool_use,
        /// `preCompact`
        pre_compact,
        /// `postCompact`
        post_compact,
        /// `sessionStart`
        session_start,
        /// `sessionEnd`
        session_end,
        /// `userPromptSubmit`
        user_prompt_submit,
        /// `subagentStart`
        subagent_start,
        /// `subagentStop`
        subagent_stop,
        /// `stop`
        stop,
        /// `interrupt`
        interrupt,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"preToolUse", "permissionRequest", "postToolUse", "preCompact", "postCompact", "sessionStart", "sessionEnd", "userPromptSubmit", "subagentStart", "subagentStop", "stop", "interrupt"};
};

/// The `eventName` of AgentHookMetadata, CommandHookMetadata and 4 others.
using HookEventName = Word<HookEventNameWords>;

/// The words that a HookSource can be.
struct HookSourceWords {
    /// Those that are known here.
    enum Value {
        /// `system`
        system,
        /// `user`
        user,
        /// `project`
        project,
        /// `mdm`
        mdm,
        /// `sessionFlags`
        session_flags,
        /// `plugin`
        plugin,
        /// `cloudRequirements`
        cloud_requirements,
        /// `cloudManagedConfig`
        cloud_managed_config,
        /// `legacyManagedConfigFile`
        legacy_managed_config_file,
        /// `legacyManagedConfigMdm`
        legacy_managed_config_mdm,
        /// `unknown`
        unknown,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"system", "user", "project", "mdm", "sessionFlags", "plugin", "cloudRequirements", "cloudManagedConfig", "legacyManagedConfigFile", "legacyManagedConfigMdm", "unknown"};
};

/// The `source` of AgentHookMetadata, CommandHookMetadata and 3 others.
using HookSource = Word<HookSourceWords>;

/// The words that a AgentMessageDelivery can be.
struct AgentMessageDeliveryWords {
    /// Those that are known here.
    enum Value {
        /// `async`
        async,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"async"};
};

/// The `delivery` of AgentMessageThreadItem.
using AgentMessageDelivery = Word<AgentMessageDeliveryWords>;

/// One of the `questions` of AgentMessageThreadItem.
struct AsyncUserInputQuestion {
    /// `title`
    std::string title;
    /// `options`
    std::optional<std::vector<std::string>> options;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("title", of.title);
        visit.optional("options", of.options);
    }
};

/// One of the `entries` of MemoryCitation.
struct MemoryCitationEntry {
    /// `lineEnd`
    std::uint32_t line_end = 0;
    /// `lineStart`
    std::uint32_t line_start = 0;
    /// `note`
    std::string note;
    /// `path`
    std::string path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("lineEnd", of.line_end);
        visit.required("lineStart", of.line_start);
        visit.required("note", of.note);
        visit.required("path", of.path);
    }
};

/// The `memoryCitation` of AgentMessageThreadItem.
struct MemoryCitation {
    /// `entries`
    std::vector<MemoryCitationEntry> entries;
    /// `threadIds`
    std::vector<std::string> thread_ids;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("entries", of.entries);
        visit.required("threadIds", of.thread_ids);
    }
};

/// The words that a MessagePhase can be.
struct MessagePhaseWords {
    /// Those that are known here.
    enum Value {
        /// Mid-turn assistant text (for example preamble/progress narration).
        ///
        /// Additional tool calls or assistant output may follow before turn completion.
        commentary,
        /// Stable answer text that may be followed by more assistant output or tools.
        partial_answer,
        /// The assistant's declared terminal answer text for the current turn.
        final_answer,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"commentary", "partial_answer", "final_answer"};
};

/// Classifies assistant text as commentary, a partial answer, or a terminal answer.
///
/// Providers do not emit this consistently, so callers must treat `None` as "phase unknown" and keep compatibility behavior for legacy models.
using MessagePhase = Word<MessagePhaseWords>;

/// The case `agentMessage` of ThreadItem.
struct AgentMessageThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "agentMessage";

    /// `id`
    std::string id;
    /// `text`
    std::string text;
    /// `delivery`
    std::optional<AgentMessageDelivery> delivery;
    /// `memoryCitation`
    std::optional<MemoryCitation> memory_citation;
    /// `phase`
    std::optional<MessagePhase> phase;
    /// `questions`
    std::optional<std::vector<AsyncUserInputQuestion>> questions;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("text", of.text);
        visit.optional("delivery", of.delivery);
        visit.optional("memoryCitation", of.memory_citation);
        visit.optional("phase", of.phase);
        visit.optional("questions", of.questions);
    }
};

/// The words that a AllowDenyRequirement can be.
struct AllowDenyRequirementWords {
    /// Those that are known here.
    enum Value {
        /// `allow`
        allow,
        /// `deny`
        deny,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"allow", "deny"};
};

/// The `access` of BrowserUseOriginPolicy, BrowserUseOriginPolicyConfig and 2 others.
using AllowDenyRequirement = Word<AllowDenyRequirementWords>;

/// The words that a NetworkPolicyRuleAction can be.
struct NetworkPolicyRuleActionWords {
    /// Those that are known here.
    enum Value {
        /// `allow`
        allow,
        /// `deny`
        deny,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"allow", "deny"};
};

/// The `action` of NetworkPolicyAmendment.
using NetworkPolicyRuleAction = Word<NetworkPolicyRuleActionWords>;

/// The `network_policy_amendment` of ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision and NetworkPolicyAmendmentReviewDecision.
struct NetworkPolicyAmendment {
    /// `action`
    NetworkPolicyRuleAction action;
    /// `host`
    std::string host;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("action", of.action);
        visit.required("host", of.host);
    }
};

/// The `conversationId` of ApplyPatchApprovalParams and ExecCommandApprovalParams.
using ThreadId = std::string;

/// The `approved_execpolicy_amendment` of ReviewDecision.
struct ApprovedExecpolicyAmendmentReviewDecision {
    /// `proposed_execpolicy_amendment`
    std::vector<std::string> proposed_execpolicy_amendment;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("proposed_execpolicy_amendment", of.proposed_execpolicy_amendment);
    }
};

/// The `denied` of ReviewDecision.
struct DeniedReviewDecision {
    /// `rejection`
    std::string rejection;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("rejection", of.rejection);
    }
};

/// The `network_policy_amendment` of ReviewDecision.
struct NetworkPolicyAmendmentReviewDecision {
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

/// The words that a ReviewDecision can be.
struct ReviewDecisionWords {
    /// Those that are known here.
    enum Value {
        /// User has approved this command and the agent should execute it.
        approved,
        /// User has approved this request and wants future prompts in the same session-scoped approval cache to be automatically approved for the remainder of the session.
        approved_for_session,
        /// User has approved this MCP tool call and wants to amend its policy so matching future calls are automatically approved across sessions.
        approved_mcp_policy_amendment,
        /// Automatic approval review timed out before reaching a decision.
        timed_out,
        /// User has denied this command and the agent should not do anything until the user's next command.
        abort,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"approved", "approved_for_session", "approved_mcp_policy_amendment", "timed_out", "abort"};
};

/// A ReviewDecision that is a word.
using ReviewDecisionWord = Word<ReviewDecisionWords>;

/// User has approved this command and wants to apply the proposed execpolicy amendment so future matching commands are permitted.
struct ApprovedExecpolicyAmendmentReviewDecisionCase {
    /// @private
    static constexpr std::string_view only_key = "approved_execpolicy_amendment";

    /// What it holds.
    ApprovedExecpolicyAmendmentReviewDecision value;
};

/// User chose to persist a network policy rule (allow/deny) for future requests to the same host.
struct NetworkPolicyAmendmentReviewDecisionCase {
    /// @private
    static constexpr std::string_view only_key = "network_policy_amendment";

    /// What it holds.
    NetworkPolicyAmendmentReviewDecision value;
};

/// User has denied this command and the agent should not execute it, but it should continue the session and try something else.
struct DeniedReviewDecisionCase {
    /// @private
    static constexpr std::string_view only_key = "denied";

    /// What it holds.
    DeniedReviewDecision value;
};

/// User's decision in response to an ExecApprovalRequest.
using ReviewDecision = std::variant<Word<ReviewDecisionWords>, ApprovedExecpolicyAmendmentReviewDecisionCase, NetworkPolicyAmendmentReviewDecisionCase, DeniedReviewDecisionCase, Unrecognized>;

/// The words that a ApprovalsReviewer can be.
struct ApprovalsReviewerWords {
    /// Those that are known here.
    enum Value {
        /// `user`
        user,
        /// `auto_review`
        auto_review,
        /// `guardian_subagent`
        guardian_subagent,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"user", "auto_review", "guardian_subagent"};
};

/// Configures who approval requests are routed to for review. Examples include sandbox escapes, blocked network access, MCP approval prompts, and ARC escalations. Defaults to `user`. `auto_review` uses a carefully prompted subagent to gather relevant context and apply a risk-based decision framework before approving or denying the request. The legacy value `guardian_subagent` is accepted for compatibility.
using ApprovalsReviewer = Word<ApprovalsReviewerWords>;

/// The `granular` of AskForApproval.
struct GranularAskForApproval {
    /// `mcp_elicitations`
    bool mcp_elicitations = false;
    /// `rules`
    bool rules = false;
    /// `sandbox_approval`
    bool sandbox_approval = false;
    /// `request_permissions`
    std::optional<bool> request_permissions;
    /// `skill_approval`
    std::optional<bool> skill_approval;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("mcp_elicitations", of.mcp_elicitations);
        visit.required("rules", of.rules);
        visit.required("sandbox_approval", of.sandbox_approval);
        visit.optional("request_permissions", of.request_permissions);
        visit.optional("skill_approval", of.skill_approval);
    }
};

/// The words that a AskForApproval can be.
struct AskForApprovalWords {
    /// Those that are known here.
    enum Value {
        /// `untrusted`
        untrusted,
        /// `on-request`
        on_request,
        /// `never`
        never,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"untrusted", "on-request", "never"};
};

/// A AskForApproval that is a word.
using AskForApprovalWord = Word<AskForApprovalWords>;

/// The `granular` case of `AskForApproval`.
struct GranularAskForApprovalCase {
    /// @private
    static constexpr std::string_view only_key = "granular";

    /// What it holds.
    GranularAskForApproval value;
};

/// The `approval_policy` of Config.
using AskForApproval = std::variant<Word<AskForApprovalWords>, GranularAskForApprovalCase, Unrecognized>;

/// The case `audio` of UserInput.
struct AudioUserInput {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "audio";

    /// `url`
    std::string url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("url", of.url);
    }
};

/// The `byteRange` of TextElement.
struct ByteRange {
    /// `end`
    std::uint64_t end = 0;
    /// `start`
    std::uint64_t start = 0;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("end", of.end);
        visit.required("start", of.start);
    }
};

/// The `httpConnectionFailed` of CodexErrorInfo.
struct HttpConnectionFailedCodexErrorInfo {
    /// `httpStatusCode`
    std::optional<std::uint16_t> http_status_code;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("httpStatusCode", of.http_status_code);
    }
};

/// The `responseStreamConnectionFailed` of CodexErrorInfo.
struct ResponseStreamConnectionFailedCodexErrorInfo {
    /// `httpStatusCode`
    std::optional<std::uint16_t> http_status_code;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("httpStatusCode", of.http_status_code);
    }
};

/// The `responseStreamDisconnected` of CodexErrorInfo.
struct ResponseStreamDisconnectedCodexErrorInfo {
    /// `httpStatusCode`
    std::optional<std::uint16_t> http_status_code;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("httpStatusCode", of.http_status_code);
    }
};

/// The `responseTooManyFailedAttempts` of CodexErrorInfo.
struct ResponseTooManyFailedAttemptsCodexErrorInfo {
    /// `httpStatusCode`
    std::optional<std::uint16_t> http_status_code;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("httpStatusCode", of.http_status_code);
    }
};

/// The words that a CodexErrorInfo can be.
struct CodexErrorInfoWords {
    /// Those that are known here.
    enum Value {
        /// `contextWindowExceeded`
        context_window_exceeded,
        /// `sessionBudgetExceeded`
        session_budget_exceeded,
        /// `usageLimitExceeded`
        usage_limit_exceeded,
        /// `rateLimitExceeded`
        rate_limit_exceeded,
        /// `flexUnavailable`
        flex_unavailable,
        /// `serverOverloaded`
        server_overloaded,
        /// `cyberPolicy`
        cyber_policy,
        /// `misalignmentPolicyViolation`
        misalignment_policy_violation,
        /// `tooManyDenials`
        too_many_denials,
        /// `internalServerError`
        internal_server_error,
        /// `unauthorized`
        unauthorized,
        /// `badRequest`
        bad_request,
        /// `threadRollbackFailed`
        thread_rollback_failed,
        /// `sandboxError`
        sandbox_error,
        /// `other`
        other,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"contextWindowExceeded", "sessionBudgetExceeded", "usageLimitExceeded", "rateLimitExceeded", "flexUnavailable", "serverOverloaded", "cyberPolicy", "misalignmentPolicyViolation", "tooManyDenials", "internalServerError", "unauthorized", "badRequest", "threadRollbackFailed", "sandboxError", "other"};
};

/// A CodexErrorInfo that is a word.
using CodexErrorInfoWord = Word<CodexErrorInfoWords>;

/// The `httpConnectionFailed` case of `CodexErrorInfo`.
struct HttpConnectionFailedCodexErrorInfoCase {
    /// @private
    static constexpr std::string_view only_key = "httpConnectionFailed";

    /// What it holds.
    HttpConnectionFailedCodexErrorInfo value;
};

/// Failed to connect to the response SSE stream.
struct ResponseStreamConnectionFailedCodexErrorInfoCase {
    /// @private
    static constexpr std::string_view only_key = "responseStreamConnectionFailed";

    /// What it holds.
    ResponseStreamConnectionFailedCodexErrorInfo value;
};

/// The response SSE stream disconnected in the middle of a turn before completion.
struct ResponseStreamDisconnectedCodexErrorInfoCase {
    /// @private
    static constexpr std::string_view only_key = "responseStreamDisconnected";

    /// What it holds.
    ResponseStreamDisconnectedCodexErrorInfo value;
};

/// Reached the retry limit for responses.
struct ResponseTooManyFailedAttemptsCodexErrorInfoCase {
    /// @private
    static constexpr std::string_view only_key = "responseTooManyFailedAttempts";

    /// What it holds.
    ResponseTooManyFailedAttemptsCodexErrorInfo value;
};

/// Returned when `turn/start` or `turn/steer` is submitted while the current active turn cannot accept same-turn steering, for example `/review` or manual `/compact`.
struct ActiveTurnNotSteerableCodexErrorInfoCase {
    /// @private
    static constexpr std::string_view only_key = "activeTurnNotSteerable";

    /// What it holds.
    ActiveTurnNotSteerableCodexErrorInfo value;
};

/// This translation layer make sure that we expose codex error code in camel case.
///
/// When an upstream HTTP status is available (for example, from the Responses API or a provider), it is forwarded in `httpStatusCode` on the relevant `codexErrorInfo` variant.
using CodexErrorInfo = std::variant<Word<CodexErrorInfoWords>, HttpConnectionFailedCodexErrorInfoCase, ResponseStreamConnectionFailedCodexErrorInfoCase, ResponseStreamDisconnectedCodexErrorInfoCase, ResponseTooManyFailedAttemptsCodexErrorInfoCase, ActiveTurnNotSteerableCodexErrorInfoCase, Unrecognized>;

/// The words that a CollabAgentStatus can be.
struct CollabAgentStatusWords {
    /// Those that are known here.
    enum Value {
        /// `pendingInit`
        pending_init,
        /// `running`
        running,
        /// `interrupted`
        interrupted,
        /// `completed`
        completed,
        /// `errored`
        errored,
        /// `shutdown`
        shutdown,
        /// `notFound`
        not_found,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"pendingInit", "running", "interrupted", "completed", "errored", "shutdown", "notFound"};
};

/// The `status` of CollabAgentState.
using CollabAgentStatus = Word<CollabAgentStatusWords>;

/// One of the `agentsStates` of CollabAgentToolCallThreadItem.
struct CollabAgentState {
    /// `status`
    CollabAgentStatus status;
    /// `message`
    std::optional<std::string> message;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("status", of.status);
        visit.optional("message", of.message);
    }
};

/// The words that a CollabAgentTool can be.
struct CollabAgentToolWords {
    /// Those that are known here.
    enum Value {
        /// `spawnAgent`
        spawn_agent,
        /// `sendInput`
        send_input,
        /// `resumeAgent`
        resume_agent,
        /// `wait`
        wait,
        /// `closeAgent`
        close_agent,
        /// `sendMessage`
        send_message,
        /// `followupTask`
        followup_task,
        /// `interruptAgent`
        interrupt_agent,
        /// `listAgents`
        list_agents,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"spawnAgent", "sendInput", "resumeAgent", "wait", "closeAgent", "sendMessage", "followupTask", "interruptAgent", "listAgents"};
};

/// The `tool` of CollabAgentToolCallThreadItem.
using CollabAgentTool = Word<CollabAgentToolWords>;

/// The words that a CollabAgentToolCallStatus can be.
struct CollabAgentToolCallStatusWords {
    /// Those that are known here.
    enum Value {
        /// `inProgress`
        in_progress,
        /// `completed`
        completed,
        /// `failed`
        failed,
        /// `interrupted`
        interrupted,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"inProgress", "completed", "failed", "interrupted"};
};

/// The `status` of CollabAgentToolCallThreadItem.
using CollabAgentToolCallStatus = Word<CollabAgentToolCallStatusWords>;

/// A non-empty reasoning effort value advertised by the model.
using ReasoningEffort = std::string;

/// The case `collabAgentToolCall` of ThreadItem.
struct CollabAgentToolCallThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "collabAgentToolCall";

    /// Last known status of the target agents, when available.
    std::map<std::string, CollabAgentState> agents_states;
    /// Unique identifier for this collab tool call.
    std::string id;
    /// Thread ID of the receiving agent, when applicable. In case of spawn operation, this corresponds to the newly spawned agent.
    std::vector<std::string> receiver_thread_ids;
    /// Thread ID of the agent issuing the collab request.
    std::string sender_thread_id;
    /// Current status of the collab tool call.
    CollabAgentToolCallStatus status;
    /// Name of the collab tool that was invoked.
    CollabAgentTool tool;
    /// Model requested for the spawned agent, when applicable.
    std::optional<std::string> model;
    /// Prompt text sent as part of the collab tool call, when available.
    std::optional<std::string> prompt;
    /// Reasoning effort requested for the spawned agent, when applicable.
    std::optional<ReasoningEffort> reasoning_effort;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("agentsStates", of.agents_states);
        visit.required("id", of.id);
        visit.required("receiverThreadIds", of.receiver_thread_ids);
        visit.required("senderThreadId", of.sender_thread_id);
        visit.required("status", of.status);
        visit.required("tool", of.tool);
        visit.optional("model", of.model);
        visit.optional("prompt", of.prompt);
        visit.optional("reasoningEffort", of.reasoning_effort);
    }
};

/// The words that a ModeKind can be.
struct ModeKindWords {
    /// Those that are known here.
    enum Value {
        /// `plan`
        plan,
        /// `default`
        default_,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"plan", "default"};
};

/// Initial collaboration mode to use when the TUI starts.
using ModeKind = Word<ModeKindWords>;

/// Settings for a collaboration mode.
struct Settings {
    /// `model`
    std::string model;
    /// `developer_instructions`
    std::optional<std::string> developer_instructions;
    /// `reasoning_effort`
    std::optional<ReasoningEffort> reasoning_effort;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("model", of.model);
        visit.optional("developer_instructions", of.developer_instructions);
        visit.optional("reasoning_effort", of.reasoning_effort);
    }
};

/// Collaboration mode for a Codex session.
struct CollaborationMode {
    /// `mode`
    ModeKind mode;
    /// `settings`
    Settings settings;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("mode", of.mode);
        visit.required("settings", of.settings);
    }
};

/// The case `listFiles` of CommandAction.
struct ListFilesCommandAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "listFiles";

    /// `command`
    std::string command;
    /// `path`
    std::optional<std::string> path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("command", of.command);
        visit.optional("path", of.path);
    }
};

/// The case `read` of CommandAction.
struct ReadCommandAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "read";

    /// `command`
    std::string command;
    /// `name`
    std::string name;
    /// `path`
    LegacyAppPathString path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("command", of.command);
        visit.required("name", of.name);
        visit.required("path", of.path);
    }
};

/// The case `search` of CommandAction.
struct SearchCommandAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "search";

    /// `command`
    std::string command;
    /// `path`
    std::optional<std::string> path;
    /// `query`
    std::optional<std::string> query;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("command", of.command);
        visit.optional("path", of.path);
        visit.optional("query", of.query);
    }
};

/// The case `unknown` of CommandAction.
struct UnknownCommandAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "unknown";

    /// `command`
    std::string command;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("command", of.command);
    }
};

/// One of the `commandActions` of CommandExecutionRequestApprovalParams and CommandExecutionThreadItem.
using CommandAction = std::variant<ReadCommandAction, ListFilesCommandAction, SearchCommandAction, UnknownCommandAction, Unrecognized>;

/// The case `dangerFullAccess` of SandboxPolicy.
struct DangerFullAccessSandboxPolicy {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "dangerFullAccess";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a NetworkAccess can be.
struct NetworkAccessWords {
    /// Those that are known here.
    enum Value {
        /// `restricted`
        restricted,
        /// `enabled`
        enabled,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"restricted", "enabled"};
};

/// The `networkAccess` of ExternalSandboxSandboxPolicy.
using NetworkAccess = Word<NetworkAccessWords>;

/// The case `externalSandbox` of SandboxPolicy.
struct ExternalSandboxSandboxPolicy {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "externalSandbox";

    /// `networkAccess`
    std::optional<NetworkAccess> network_access;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("networkAccess", of.network_access);
    }
};

/// The case `readOnly` of SandboxPolicy.
struct ReadOnlySandboxPolicy {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "readOnly";

    /// `networkAccess`
    std::optional<bool> network_access;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("networkAccess", of.network_access);
    }
};

/// The case `workspaceWrite` of SandboxPolicy.
struct WorkspaceWriteSandboxPolicy {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "workspaceWrite";

    /// `excludeSlashTmp`
    std::optional<bool> exclude_slash_tmp;
    /// `excludeTmpdirEnvVar`
    std::optional<bool> exclude_tmpdir_env_var;
    /// `networkAccess`
    std::optional<bool> network_access;
    /// `writableRoots`
    std::optional<std::vector<AbsolutePathBuf>> writable_roots;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("excludeSlashTmp", of.exclude_slash_tmp);
        visit.optional("excludeTmpdirEnvVar", of.exclude_tmpdir_env_var);
        visit.optional("networkAccess", of.network_access);
        visit.optional("writableRoots", of.writable_roots);
    }
};

/// The `sandboxPolicy` of CommandExecParams, ThreadSettings and 2 others.
using SandboxPolicy = std::variant<DangerFullAccessSandboxPolicy, ReadOnlySandboxPolicy, ExternalSandboxSandboxPolicy, WorkspaceWriteSandboxPolicy, Unrecognized>;

/// The words that a CommandExecutionSource can be.
struct CommandExecutionSourceWords {
    /// Those that are known here.
    enum Value {
        /// `agent`
        agent,
        /// `userShell`
        user_shell,
        /// `unifiedExecStartup`
        unified_exec_startup,
        /// `unifiedExecInteraction`
        unified_exec_interaction,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"agent", "userShell", "unifiedExecStartup", "unifiedExecInteraction"};
};

/// The `source` of CommandExecutionThreadItem.
using CommandExecutionSource = Word<CommandExecutionSourceWords>;

/// The words that a CommandExecutionStatus can be.
struct CommandExecutionStatusWords {
    /// Those that are known here.
    enum Value {
        /// `inProgress`
        in_progress,
        /// `completed`
        completed,
        /// `failed`
        failed,
        /// `declined`
        declined,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"inProgress", "completed", "failed", "declined"};
};

/// The `status` of CommandExecutionThreadItem.
using CommandExecutionStatus = Word<CommandExecutionStatusWords>;

/// The case `commandExecution` of ThreadItem.
struct CommandExecutionThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "commandExecution";

    /// The command to be executed.
    std::string command;
    /// A best-effort parsing of the command to understand the action(s) it will perform. This returns a list of CommandAction objects because a single shell command may be composed of many commands piped together.
    std::vector<CommandAction> command_actions;
    /// The command's working directory.
    LegacyAppPathString cwd;
    /// `id`
    std::string id;
    /// `status`
    CommandExecutionStatus status;
    /// The command's output, aggregated from stdout and stderr.
    std::optional<std::string> aggregated_output;
    /// The duration of the command execution in milliseconds.
    std::optional<std::int64_t> duration_ms;
    /// The command's exit code.
    std::optional<std::int32_t> exit_code;
    /// Trusted first-party plugin id when this command resolves to one plugin script.
    std::optional<std::string> plugin_id;
    /// Identifier for the underlying PTY process (when available).
    std::optional<std::string> process_id;
    /// Safe plugin-relative path when this command resolves to one plugin script.
    std::optional<std::string> script_path;
    /// `source`
    std::optional<CommandExecutionSource> source;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("command", of.command);
        visit.required("commandActions", of.command_actions);
        visit.required("cwd", of.cwd);
        visit.required("id", of.id);
        visit.required("status", of.status);
        visit.optional("aggregatedOutput", of.aggregated_output);
        visit.optional("durationMs", of.duration_ms);
        visit.optional("exitCode", of.exit_code);
        visit.optional("pluginId", of.plugin_id);
        visit.optional("processId", of.process_id);
        visit.optional("scriptPath", of.script_path);
        visit.optional("source", of.source);
    }
};

/// The words that a ForcedLoginMethod can be.
struct ForcedLoginMethodWords {
    /// Those that are known here.
    enum Value {
        /// `chatgpt`
        chatgpt,
        /// `api`
        api,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"chatgpt", "api"};
};

/// The `forced_login_method` of Config.
using ForcedLoginMethod = Word<ForcedLoginMethodWords>;

/// The words that a ReasoningSummary can be.
struct ReasoningSummaryWords {
    /// Those that are known here.
    enum Value {
        /// `auto`
        auto_,
        /// `concise`
        concise,
        /// `detailed`
        detailed,
        /// Option to disable reasoning summaries.
        none,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"auto", "concise", "detailed", "none"};
};

/// A summary of the reasoning performed by the model. This can be useful for debugging and understanding the model's reasoning process. See https://platform.openai.com/docs/guides/reasoning?api-mode=responses\#reasoning-summaries
using ReasoningSummary = Word<ReasoningSummaryWords>;

/// The words that a SandboxMode can be.
struct SandboxModeWords {
    /// Those that are known here.
    enum Value {
        /// `read-only`
        read_only,
        /// `workspace-write`
        workspace_write,
        /// `danger-full-access`
        danger_full_access,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"read-only", "workspace-write", "danger-full-access"};
};

/// The `sandbox_mode` of Config.
using SandboxMode = Word<SandboxModeWords>;

/// The words that a WebSearchMode can be.
struct WebSearchModeWords {
    /// Those that are known here.
    enum Value {
        /// `disabled`
        disabled,
        /// `cached`
        cached,
        /// `indexed`
        indexed,
        /// `live`
        live,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"disabled", "cached", "indexed", "live"};
};

/// The `web_search` of Config.
using WebSearchMode = Word<WebSearchModeWords>;

/// The words that a ImageDetail can be.
struct ImageDetailWords {
    /// Those that are known here.
    enum Value {
        /// `auto`
        auto_,
        /// `low`
        low,
        /// `high`
        high,
        /// `original`
        original,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"auto", "low", "high", "original"};
};

/// The `detail` of ImageUserInput, InputImageContentItem and 2 others.
using ImageDetail = Word<ImageDetailWords>;

/// The case `contextCompaction` of ThreadItem.
struct ContextCompactionThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "contextCompaction";

    /// `id`
    std::string id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
    }
};

/// The case `encrypted_content` of FunctionCallOutputContentItem.
struct EncryptedContentFunctionCallOutputContentItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "encrypted_content";

    /// `encrypted_content`
    std::string encrypted_content;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("encrypted_content", of.encrypted_content);
    }
};

/// The case `input_audio` of FunctionCallOutputContentItem.
struct InputAudioFunctionCallOutputContentItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "input_audio";

    /// `audio_url`
    std::string audio_url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("audio_url", of.audio_url);
    }
};

/// The case `input_image` of FunctionCallOutputContentItem.
struct InputImageFunctionCallOutputContentItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "input_image";

    /// `detail`
    std::optional<ImageDetail> detail;
    /// `file_id`
    std::optional<std::string> file_id;
    /// `image_url`
    std::optional<std::string> image_url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("detail", of.detail);
        visit.optional("file_id", of.file_id);
        visit.optional("image_url", of.image_url);
    }
};

/// The case `input_text` of FunctionCallOutputContentItem.
struct InputTextFunctionCallOutputContentItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "input_text";

    /// `text`
    std::string text;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("text", of.text);
    }
};

/// Responses API compatible content items that can be returned by a tool call. This is a subset of ContentItem with the types we support as function call outputs.
using FunctionCallOutputContentItem = std::variant<InputTextFunctionCallOutputContentItem, InputImageFunctionCallOutputContentItem, InputAudioFunctionCallOutputContentItem, EncryptedContentFunctionCallOutputContentItem, Unrecognized>;

/// The `output` of CustomToolCallOutputResponseItem, FunctionCallOutputResponseItem and 2 others.
using FunctionCallOutputBody = std::variant<std::string, std::vector<FunctionCallOutputContentItem>, Unrecognized>;

/// The words that a CyberAccessProgram can be.
struct CyberAccessProgramWords {
    /// Those that are known here.
    enum Value {
        /// `standard`
        standard,
        /// `daybreakBlue`
        daybreak_blue,
        /// `daybreakRed`
        daybreak_red,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"standard", "daybreakBlue", "daybreakRed"};
};

/// Requested cyber treatment for an OpenAI model turn. Authorization and model-tier restrictions remain server-owned.
using CyberAccessProgram = Word<CyberAccessProgramWords>;

/// The case `delete` of PatchChangeKind.
struct DeletePatchChangeKind {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "delete";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `inputAudio` of DynamicToolCallOutputContentItem.
struct InputAudioDynamicToolCallOutputContentItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "inputAudio";

    /// `audioUrl`
    std::string audio_url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("audioUrl", of.audio_url);
    }
};

/// The case `inputImage` of DynamicToolCallOutputContentItem.
struct InputImageDynamicToolCallOutputContentItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "inputImage";

    /// `imageUrl`
    std::string image_url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("imageUrl", of.image_url);
    }
};

/// The case `inputText` of DynamicToolCallOutputContentItem.
struct InputTextDynamicToolCallOutputContentItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "inputText";

    /// `text`
    std::string text;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("text", of.text);
    }
};

/// One of the `contentItems` of DynamicToolCallResponse and DynamicToolCallThreadItem.
using DynamicToolCallOutputContentItem = std::variant<InputTextDynamicToolCallOutputContentItem, InputImageDynamicToolCallOutputContentItem, InputAudioDynamicToolCallOutputContentItem, Unrecognized>;

/// The words that a DynamicToolCallStatus can be.
struct DynamicToolCallStatusWords {
    /// Those that are known here.
    enum Value {
        /// `inProgress`
        in_progress,
        /// `completed`
        completed,
        /// `failed`
        failed,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"inProgress", "completed", "failed"};
};

/// The `status` of DynamicToolCallThreadItem.
using DynamicToolCallStatus = Word<DynamicToolCallStatusWords>;

/// The case `dynamicToolCall` of ThreadItem.
struct DynamicToolCallThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "dynamicToolCall";

    /// `arguments`
    json arguments;
    /// `id`
    std::string id;
    /// `status`
    DynamicToolCallStatus status;
    /// `tool`
    std::string tool;
    /// `contentItems`
    std::optional<std::vector<DynamicToolCallOutputContentItem>> content_items;
    /// The duration of the dynamic tool call in milliseconds.
    std::optional<std::int64_t> duration_ms;
    /// `namespace`
    std::optional<std::string> namespace_;
    /// `success`
    std::optional<bool> success;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("arguments", of.arguments);
        visit.required("id", of.id);
        visit.required("status", of.status);
        visit.required("tool", of.tool);
        visit.optional("contentItems", of.content_items);
        visit.optional("durationMs", of.duration_ms);
        visit.optional("namespace", of.namespace_);
        visit.optional("success", of.success);
    }
};

/// The case `enteredReviewMode` of ThreadItem.
struct EnteredReviewModeThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "enteredReviewMode";

    /// `id`
    std::string id;
    /// `review`
    std::string review;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("review", of.review);
    }
};

/// The `steer` of MisalignmentErrorDetails.
struct MisalignmentSteer {
    /// `message`
    std::string message;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
    }
};

/// The `misalignment` of TurnError.
struct MisalignmentErrorDetails {
    /// A substantive localized explanation is required before offering continuation.
    std::optional<std::string> detailed_explanation;
    /// Open-ended classification; clients must accept categories added by Responses.
    std::optional<std::string> error_type;
    /// Opaque server-issued block target. Presence alone does not enable target-based continuation.
    std::optional<std::string> review_target;
    /// Instruction to submit as the next turn's user input if continuation is confirmed.
    std::optional<MisalignmentSteer> steer;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("detailedExplanation", of.detailed_explanation);
        visit.optional("errorType", of.error_type);
        visit.optional("reviewTarget", of.review_target);
        visit.optional("steer", of.steer);
    }
};

/// The `error` of ErrorNotification, Turn and TurnCompletedThreadTimelineEntry.
struct TurnError {
    /// `message`
    std::string message;
    /// `additionalDetails`
    std::optional<std::string> additional_details;
    /// `codexErrorInfo`
    std::optional<CodexErrorInfo> codex_error_info;
    /// Optional public explanation and continuation instruction for a misalignment block.
    std::optional<MisalignmentErrorDetails> misalignment;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
        visit.optional("additionalDetails", of.additional_details);
        visit.optional("codexErrorInfo", of.codex_error_info);
        visit.optional("misalignment", of.misalignment);
    }
};

/// The case `exitedReviewMode` of ThreadItem.
struct ExitedReviewModeThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "exitedReviewMode";

    /// `id`
    std::string id;
    /// `review`
    std::string review;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("review", of.review);
    }
};

/// The case `update` of PatchChangeKind.
struct UpdatePatchChangeKind {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "update";

    /// `move_path`
    std::optional<std::string> move_path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("move_path", of.move_path);
    }
};

/// The `kind` of FileUpdateChange.
using PatchChangeKind = std::variant<AddPatchChangeKind, DeletePatchChangeKind, UpdatePatchChangeKind, Unrecognized>;

/// One of the `changes` of FileChangePatchUpdatedNotification and FileChangeThreadItem.
struct FileUpdateChange {
    /// `diff`
    std::string diff;
    /// `kind`
    PatchChangeKind kind;
    /// `path`
    std::string path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("diff", of.diff);
        visit.required("kind", of.kind);
        visit.required("path", of.path);
    }
};

/// The words that a PatchApplyStatus can be.
struct PatchApplyStatusWords {
    /// Those that are known here.
    enum Value {
        /// `inProgress`
        in_progress,
        /// `completed`
        completed,
        /// `failed`
        failed,
        /// `declined`
        declined,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"inProgress", "completed", "failed", "declined"};
};

/// The `status` of FileChangeThreadItem.
using PatchApplyStatus = Word<PatchApplyStatusWords>;

/// The case `fileChange` of ThreadItem.
struct FileChangeThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "fileChange";

    /// `changes`
    std::vector<FileUpdateChange> changes;
    /// `id`
    std::string id;
    /// `status`
    PatchApplyStatus status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("changes", of.changes);
        visit.required("id", of.id);
        visit.required("status", of.status);
    }
};

/// The case `findInPage` of WebSearchAction.
struct FindInPageWebSearchAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "findInPage";

    /// `pattern`
    std::optional<std::string> pattern;
    /// `url`
    std::optional<std::string> url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("pattern", of.pattern);
        visit.optional("url", of.url);
    }
};

/// The case `functionCallOutput` of ThreadItem.
struct FunctionCallOutputThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "functionCallOutput";

    /// `id`
    std::string id;
    /// `name`
    std::string name;
    /// `output`
    FunctionCallOutputBody output;
    /// `namespace`
    std::optional<std::string> namespace_;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("name", of.name);
        visit.required("output", of.output);
        visit.optional("namespace", of.namespace_);
    }
};

/// One of the `fragments` of HookPromptThreadItem.
struct HookPromptFragment {
    /// `hookRunId`
    std::string hook_run_id;
    /// `text`
    std::string text;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("hookRunId", of.hook_run_id);
        visit.required("text", of.text);
    }
};

/// The case `hookPrompt` of ThreadItem.
struct HookPromptThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "hookPrompt";

    /// `fragments`
    std::vector<HookPromptFragment> fragments;
    /// `id`
    std::string id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("fragments", of.fragments);
        visit.required("id", of.id);
    }
};

/// The case `usageLimitExceeded` of ImageGenerationFailure.
struct UsageLimitExceededImageGenerationFailure {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "usageLimitExceeded";

    /// `limitId`
    std::string limit_id;
    /// `resetsAt`
    std::optional<std::int64_t> resets_at;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("limitId", of.limit_id);
        visit.optional("resetsAt", of.resets_at);
    }
};

/// The `failure` of ImageGenerationThreadItem.
using ImageGenerationFailure = std::variant<UsageLimitExceededImageGenerationFailure, Unrecognized>;

/// The case `imageGeneration` of ThreadItem.
struct ImageGenerationThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "imageGeneration";

    /// `id`
    std::string id;
    /// `result`
    std::string result;
    /// `status`
    std::string status;
    /// `failure`
    std::optional<ImageGenerationFailure> failure;
    /// `revisedPrompt`
    std::optional<std::string> revised_prompt;
    /// `savedPath`
    std::optional<AbsolutePathBuf> saved_path;
    /// `transparentBackground`
    std::optional<bool> transparent_background;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("result", of.result);
        visit.required("status", of.status);
        visit.optional("failure", of.failure);
        visit.optional("revisedPrompt", of.revised_prompt);
        visit.optional("savedPath", of.saved_path);
        visit.optional("transparentBackground", of.transparent_background);
    }
};

/// The case `image` of UserInput.
struct ImageUserInput {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "image";

    /// `detail`
    std::optional<ImageDetail> detail;
    /// `fileId`
    std::optional<std::string> file_id;
    /// `url`
    std::optional<std::string> url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("detail", of.detail);
        visit.optional("fileId", of.file_id);
        visit.optional("url", of.url);
    }
};

/// The case `imageView` of ThreadItem.
struct ImageViewThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "imageView";

    /// `id`
    std::string id;
    /// `path`
    LegacyAppPathString path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("path", of.path);
    }
};

/// The words that a McpAppDisplayMode can be.
struct McpAppDisplayModeWords {
    /// Those that are known here.
    enum Value {
        /// `inline`
        inline_,
        /// `fullscreen`
        fullscreen,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"inline", "fullscreen"};
};

/// The `preferredModelDisplayMode` of McpAppUi.
using McpAppDisplayMode = Word<McpAppDisplayModeWords>;

/// UI resource and display preference for model invocations, captured from the tool descriptor.
struct McpAppUi {
    /// `preferredModelDisplayMode`
    McpAppDisplayMode preferred_model_display_mode;
    /// `resourceUri`
    std::string resource_uri;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("preferredModelDisplayMode", of.preferred_model_display_mode);
        visit.required("resourceUri", of.resource_uri);
    }
};

/// The `appContext` of McpToolCallThreadItem.
struct McpToolCallAppContext {
    /// `connectorId`
    std::string connector_id;
    /// `actionName`
    std::optional<std::string> action_name;
    /// `appName`
    std::optional<std::string> app_name;
    /// `linkId`
    std::optional<std::string> link_id;
    /// `resourceUri`
    std::optional<std::string> resource_uri;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("connectorId", of.connector_id);
        visit.optional("actionName", of.action_name);
        visit.optional("appName", of.app_name);
        visit.optional("linkId", of.link_id);
        visit.optional("resourceUri", of.resource_uri);
    }
};

/// The `error` of McpToolCallThreadItem.
struct McpToolCallError {
    /// `message`
    std::string message;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
    }
};

/// The `result` of McpToolCallThreadItem.
struct McpToolCallResult {
    /// `content`
    std::vector<json> content;
    /// `_meta`
    std::optional<json> meta;
    /// `structuredContent`
    std::optional<json> structured_content;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("content", of.content);
        visit.optional("_meta", of.meta);
        visit.optional("structuredContent", of.structured_content);
    }
};

/// The words that a McpToolCallStatus can be.
struct McpToolCallStatusWords {
    /// Those that are known here.
    enum Value {
        /// `inProgress`
        in_progress,
        /// `completed`
        completed,
        /// `failed`
        failed,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"inProgress", "completed", "failed"};
};

/// The `status` of McpToolCallThreadItem.
using McpToolCallStatus = Word<McpToolCallStatusWords>;

/// The case `mcpToolCall` of ThreadItem.
struct McpToolCallThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "mcpToolCall";

    /// `arguments`
    json arguments;
    /// `id`
    std::string id;
    /// `server`
    std::string server;
    /// `status`
    McpToolCallStatus status;
    /// `tool`
    std::string tool;
    /// `appContext`
    std::optional<McpToolCallAppContext> app_context;
    /// The duration of the MCP tool call in milliseconds.
    std::optional<std::int64_t> duration_ms;
    /// `error`
    std::optional<McpToolCallError> error;
    /// Legacy compatibility field; prefer `mcpAppUi.resourceUri` when available.
    std::optional<std::string> mcp_app_resource_uri;
    /// Presentation captured from the invoked descriptor; absent in older history.
    std::optional<McpAppUi> mcp_app_ui;
    /// `pluginId`
    std::optional<std::string> plugin_id;
    /// `readOnlyHint`
    std::optional<bool> read_only_hint;
    /// `result`
    std::optional<McpToolCallResult> result;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("arguments", of.arguments);
        visit.required("id", of.id);
        visit.required("server", of.server);
        visit.required("status", of.status);
        visit.required("tool", of.tool);
        visit.optional("appContext", of.app_context);
        visit.optional("durationMs", of.duration_ms);
        visit.optional("error", of.error);
        visit.optional("mcpAppResourceUri", of.mcp_app_resource_uri);
        visit.optional("mcpAppUi", of.mcp_app_ui);
        visit.optional("pluginId", of.plugin_id);
        visit.optional("readOnlyHint", of.read_only_hint);
        visit.optional("result", of.result);
    }
};

/// EXPERIMENTAL - proposed plan item content. The completed plan item is authoritative and may not match the concatenation of `PlanDelta` text.
struct PlanThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "plan";

    /// `id`
    std::string id;
    /// `text`
    std::string text;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("text", of.text);
    }
};

/// The case `reasoning` of ThreadItem.
struct ReasoningThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "reasoning";

    /// `id`
    std::string id;
    /// `content`
    std::optional<std::vector<std::string>> content;
    /// `summary`
    std::optional<std::vector<std::string>> summary;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.optional("content", of.content);
        visit.optional("summary", of.summary);
    }
};

/// Display item emitted by the interruptible `clock.sleep` tool.
struct SleepThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "sleep";

    /// `durationMs`
    std::uint64_t duration_ms = 0;
    /// `id`
    std::string id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("durationMs", of.duration_ms);
        visit.required("id", of.id);
    }
};

/// The words that a SubAgentActivityKind can be.
struct SubAgentActivityKindWords {
    /// Those that are known here.
    enum Value {
        /// `started`
        started,
        /// `interacted`
        interacted,
        /// `interrupted`
        interrupted,
        /// `completed`
        completed,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"started", "interacted", "interrupted", "completed"};
};

/// The `kind` of SubAgentActivityThreadItem.
using SubAgentActivityKind = Word<SubAgentActivityKindWords>;

/// The case `subAgentActivity` of ThreadItem.
struct SubAgentActivityThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "subAgentActivity";

    /// `agentPath`
    std::string agent_path;
    /// `agentThreadId`
    std::string agent_thread_id;
    /// `id`
    std::string id;
    /// `kind`
    SubAgentActivityKind kind;
    /// Resolved model at sub-agent creation; absent from older records and other activities.
    std::optional<std::string> model;
    /// Resolved reasoning effort at sub-agent creation, when known.
    std::optional<ReasoningEffort> reasoning_effort;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("agentPath", of.agent_path);
        visit.required("agentThreadId", of.agent_thread_id);
        visit.required("id", of.id);
        visit.required("kind", of.kind);
        visit.optional("model", of.model);
        visit.optional("reasoningEffort", of.reasoning_effort);
    }
};

/// The case `localAudio` of UserInput.
struct LocalAudioUserInput {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "localAudio";

    /// `path`
    std::string path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
    }
};

/// The case `localImage` of UserInput.
struct LocalImageUserInput {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "localImage";

    /// `path`
    std::string path;
    /// `detail`
    std::optional<ImageDetail> detail;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
        visit.optional("detail", of.detail);
    }
};

/// The case `mention` of UserInput.
struct MentionUserInput {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "mention";

    /// `name`
    std::string name;
    /// `path`
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

/// The case `skill` of UserInput.
struct SkillUserInput {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "skill";

    /// `name`
    std::string name;
    /// `path`
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

/// One of the `text_elements` of TextUserInput.
struct TextElement {
    /// Byte range in the parent `text` buffer that this element occupies.
    ByteRange byte_range;
    /// Optional human-readable placeholder for the element, displayed in the UI.
    std::optional<std::string> placeholder;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("byteRange", of.byte_range);
        visit.optional("placeholder", of.placeholder);
    }
};

/// The case `text` of UserInput.
struct TextUserInput {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "text";

    /// `text`
    std::string text;
    /// UI-defined spans within `text` used to render or persist special elements.
    std::optional<std::vector<TextElement>> text_elements;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("text", of.text);
        visit.optional("text_elements", of.text_elements);
    }
};

/// One of the `input` of QueuedSubmission, ThreadQueueAddParams and 3 others.
using UserInput = std::variant<TextUserInput, ImageUserInput, LocalImageUserInput, AudioUserInput, LocalAudioUserInput, SkillUserInput, MentionUserInput, Unrecognized>;

/// The case `userMessage` of ThreadItem.
struct UserMessageThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "userMessage";

    /// `content`
    std::vector<UserInput> content;
    /// `id`
    std::string id;
    /// `clientId`
    std::optional<std::string> client_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("content", of.content);
        visit.required("id", of.id);
        visit.optional("clientId", of.client_id);
    }
};

/// The case `openPage` of WebSearchAction.
struct OpenPageWebSearchAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "openPage";

    /// `url`
    std::optional<std::string> url;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("url", of.url);
    }
};

/// The case `other` of WebSearchAction.
struct OtherWebSearchAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "other";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `search` of WebSearchAction.
struct SearchWebSearchAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "search";

    /// `queries`
    std::optional<std::vector<std::string>> queries;
    /// `query`
    std::optional<std::string> query;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("queries", of.queries);
        visit.optional("query", of.query);
    }
};

/// The `action` of WebSearchThreadItem.
using WebSearchAction = std::variant<SearchWebSearchAction, OpenPageWebSearchAction, FindInPageWebSearchAction, OtherWebSearchAction, Unrecognized>;

/// The case `webSearch` of ThreadItem.
struct WebSearchThreadItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "webSearch";

    /// `id`
    std::string id;
    /// `query`
    std::string query;
    /// `action`
    std::optional<WebSearchAction> action;
    /// Structured search results returned out-of-band by standalone web search.
    ///
    /// These stay as opaque JSON at the extension/app-server boundary so new result fields and result types can pass through without a Codex release.
    std::optional<std::vector<json>> results;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("query", of.query);
        visit.optional("action", of.action);
        visit.optional("results", of.results);
    }
};

/// The `item` of ItemCompletedNotification, ItemStartedNotification and 2 others.
using ThreadItem = std::variant<UserMessageThreadItem, HookPromptThreadItem, AgentMessageThreadItem, FunctionCallOutputThreadItem, PlanThreadItem, ReasoningThreadItem, CommandExecutionThreadItem, FileChangeThreadItem, McpToolCallThreadItem, DynamicToolCallThreadItem, CollabAgentToolCallThreadItem, SubAgentActivityThreadItem, WebSearchThreadItem, ImageViewThreadItem, SleepThreadItem, ImageGenerationThreadItem, EnteredReviewModeThreadItem, ExitedReviewModeThreadItem, ContextCompactionThreadItem, Unrecognized>;

/// The words that a MultiAgentMode can be.
struct MultiAgentModeWords {
    /// Those that are known here.
    enum Value {
        /// `explicitRequestOnly`
        explicit_request_only,
        /// `proactive`
        proactive,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"explicitRequestOnly", "proactive"};
};

/// A MultiAgentMode that is a word.
using MultiAgentModeWord = Word<MultiAgentModeWords>;

/// The `custom` case of `MultiAgentMode`.
struct CustomMultiAgentModeCase {
    /// @private
    static constexpr std::string_view only_key = "custom";

    /// What it holds.
    std::string value;
};

/// Controls the effective multi-agent delegation instructions for a turn. `custom` means the configured mode hint defines the policy instead of a built-in policy.
using MultiAgentMode = std::variant<Word<MultiAgentModeWords>, CustomMultiAgentModeCase, Unrecognized>;

/// The words that a Personality can be.
struct PersonalityWords {
    /// Those that are known here.
    enum Value {
        /// `none`
        none,
        /// `friendly`
        friendly,
        /// `pragmatic`
        pragmatic,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"none", "friendly", "pragmatic"};
};

/// Deprecated: `friendly` and `pragmatic` no longer select a style.
using Personality = Word<PersonalityWords>;

/// The `interface` of SkillMetadata and SkillSummary.
struct SkillInterface {
    /// `brandColor`
    std::optional<std::string> brand_color;
    /// `defaultPrompt`
    std::optional<std::string> default_prompt;
    /// `displayName`
    std::optional<std::string> display_name;
    /// `iconLarge`
    std::optional<AbsolutePathBuf> icon_large;
    /// Remote large icon URL from the plugin catalog.
    std::optional<std::string> icon_large_url;
    /// `iconSmall`
    std::optional<AbsolutePathBuf> icon_small;
    /// Remote small icon URL from the plugin catalog.
    std::optional<std::string> icon_small_url;
    /// `shortDescription`
    std::optional<std::string> short_description;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("brandColor", of.brand_color);
        visit.optional("defaultPrompt", of.default_prompt);
        visit.optional("displayName", of.display_name);
        visit.optional("iconLarge", of.icon_large);
        visit.optional("iconLargeUrl", of.icon_large_url);
        visit.optional("iconSmall", of.icon_small);
        visit.optional("iconSmallUrl", of.icon_small_url);
        visit.optional("shortDescription", of.short_description);
    }
};

/// The words that a SortDirection can be.
struct SortDirectionWords {
    /// Those that are known here.
    enum Value {
        /// `asc`
        asc,
        /// `desc`
        desc,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"asc", "desc"};
};

/// The `sortDirection` of ProjectListParams, ThreadItemsListParams and 4 others.
using SortDirection = Word<SortDirectionWords>;

/// The `requestId` of ServerRequestResolvedNotification and UserVerificationCancelParams.
using RequestId = std::variant<std::string, std::int64_t, Unrecognized>;

/// The words that a TurnItemsView can be.
struct TurnItemsViewWords {
    /// Those that are known here.
    enum Value {
        /// `items` was not loaded for this turn. The field is intentionally empty.
        not_loaded,
        /// `items` contains only a display summary for this turn.
        summary,
        /// `items` contains every ThreadItem available from persisted app-server history for this turn.
        full,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"notLoaded", "summary", "full"};
};

/// The `itemsView` of ThreadResumeInitialTurnsPageParams, ThreadTurnsListParams and Turn.
using TurnItemsView = Word<TurnItemsViewWords>;

/// The words that a TurnStatus can be.
struct TurnStatusWords {
    /// Those that are known here.
    enum Value {
        /// `completed`
        completed,
        /// `interrupted`
        interrupted,
        /// `failed`
        failed,
        /// `inProgress`
        in_progress,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"completed", "interrupted", "failed", "inProgress"};
};

/// The `status` of Turn and TurnCompletedThreadTimelineEntry.
using TurnStatus = Word<TurnStatusWords>;

/// The `turn` of ReviewStartResponse, ThreadQueueStartResponse and 3 others.
struct Turn {
    /// Identifier for this turn. Codex-generated turn IDs are UUIDv7.
    std::string id;
    /// Thread items currently included in this turn payload.
    std::vector<ThreadItem> items;
    /// `status`
    TurnStatus status;
    /// Unix timestamp (in seconds) when the turn completed.
    std::optional<std::int64_t> completed_at;
    /// Duration between turn start and completion in milliseconds, if known.
    std::optional<std::int64_t> duration_ms;
    /// Error associated with a failed or interrupted turn.
    std::optional<TurnError> error;
    /// Describes how much of `items` has been loaded for this turn.
    std::optional<TurnItemsView> items_view;
    /// ID of the first turn in the chain of work that led to this turn. Pass this as `rootTurnId` when starting work on behalf of this turn. May be null in older history or a `review/start` response.
    std::optional<std::string> root_turn_id;
    /// Unix timestamp (in seconds) when the turn started.
    std::optional<std::int64_t> started_at;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("items", of.items);
        visit.required("status", of.status);
        visit.optional("completedAt", of.completed_at);
        visit.optional("durationMs", of.duration_ms);
        visit.optional("error", of.error);
        visit.optional("itemsView", of.items_view);
        visit.optional("rootTurnId", of.root_turn_id);
        visit.optional("startedAt", of.started_at);
    }
};

/// Extensible visual presentation for a custom thread section.
struct ThreadSectionAppearance {
    /// `color`
    std::optional<std::string> color;
    /// `icon`
    std::optional<std::string> icon;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("color", of.color);
        visit.optional("icon", of.icon);
    }
};

/// An independently persisted, user-visible thread section.
struct ThreadSection {
    /// Opaque UUIDv7 identity that remains stable when the section is renamed.
    std::string id;
    /// The current user-visible section name.
    std::string name;
    /// Optional appearance synchronized across clients.
    std::optional<ThreadSectionAppearance> appearance;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("name", of.name);
        visit.optional("appearance", of.appearance);
    }
};

/// One of the `environments` of ThreadStartParams and TurnStartParams.
struct TurnEnvironmentParams {
    /// `cwd`
    LegacyAppPathString cwd;
    /// `environmentId`
    std::string environment_id;
    /// Environment-native runtime workspace roots. Omitted defaults to `cwd`.
    std::optional<std::vector<LegacyAppPathString>> runtime_workspace_roots;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cwd", of.cwd);
        visit.required("environmentId", of.environment_id);
        visit.optional("runtimeWorkspaceRoots", of.runtime_workspace_roots);
    }
};

} // namespace codex::protocol

#endif
