/// @file protocol/turn.hpp
/// The types of the protocol that belong to its methods `turn/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_TURN_HPP
#define CODEX_PROTOCOL_TURN_HPP

#include "common.hpp"

namespace codex::protocol {

/// The words that a AdditionalContextKind can be.
struct AdditionalContextKindWords {
    /// Those that are known here.
    enum Value {
        /// `untrusted`
        untrusted,
        /// `application`
        application,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"untrusted", "application"};
};

/// The `kind` of AdditionalContextEntry.
using AdditionalContextKind = Word<AdditionalContextKindWords>;

/// One of the `additionalContext` of TurnStartParams and TurnSteerParams.
struct AdditionalContextEntry {
    /// `kind`
    AdditionalContextKind kind;
    /// `value`
    std::string value;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("kind", of.kind);
        visit.required("value", of.value);
    }
};

/// What `turn/completed` tells.
struct TurnCompletedNotification {
    /// `threadId`
    std::string thread_id;
    /// `turn`
    Turn turn;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.required("turn", of.turn);
    }
};

/// Notification that the turn-level unified diff has changed. Contains the latest aggregated diff across all file changes in the turn.
struct TurnDiffUpdatedNotification {
    /// `diff`
    std::string diff;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("diff", of.diff);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// What `turn/interrupt` takes.
struct TurnInterruptParams {
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// The answer to `turn/interrupt`.
struct TurnInterruptResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `turn/moderationMetadata` tells.
struct TurnModerationMetadataNotification {
    /// `metadata`
    json metadata;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("metadata", of.metadata);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// The words that a TurnPlanStepStatus can be.
struct TurnPlanStepStatusWords {
    /// Those that are known here.
    enum Value {
        /// `pending`
        pending,
        /// `inProgress`
        in_progress,
        /// `completed`
        completed,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"pending", "inProgress", "completed"};
};

/// The `status` of TurnPlanStep.
using TurnPlanStepStatus = Word<TurnPlanStepStatusWords>;

/// One of the `plan` of TurnPlanUpdatedNotification.
struct TurnPlanStep {
    /// `status`
    TurnPlanStepStatus status;
    /// `step`
    std::string step;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("status", of.status);
        visit.required("step", of.step);
    }
};

/// What `turn/plan/updated` tells.
struct TurnPlanUpdatedNotification {
    /// `plan`
    std::vector<TurnPlanStep> plan;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// `explanation`
    std::optional<std::string> explanation;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("plan", of.plan);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
        visit.optional("explanation", of.explanation);
    }
};

/// Experimental settings changes for one running turn, not future turns. Unsupported fields are rejected rather than silently ignored. Any live task kind may accept publication. Child sessions and consumers of frozen initial settings are unchanged.
struct TurnSettingsUpdateParams {
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Changes the active turn's reviewer without changing future thread settings. Already captured steps and pending approvals retain their original reviewer.
    std::optional<ApprovalsReviewer> approvals_reviewer;
    /// Omission or `null` leaves the effort unchanged.
    std::optional<ReasoningEffort> effort;
    /// Omission or `null` leaves the model unchanged.
    std::optional<std::string> model;
    /// `null` clears the requested tier; omission leaves it unchanged.
    std::optional<std::string> service_tier;
    /// Omission or `null` leaves the summary preference unchanged.
    std::optional<ReasoningSummary> summary;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
        visit.optional("approvalsReviewer", of.approvals_reviewer);
        visit.optional("effort", of.effort);
        visit.optional("model", of.model);
        visit.optional("serviceTier", of.service_tier);
        visit.optional("summary", of.summary);
    }
};

/// The words that a TurnSettingsUpdateStatus can be.
struct TurnSettingsUpdateStatusWords {
    /// Those that are known here.
    enum Value {
        /// Published for subsequent captures, even if the values were unchanged. Already captured steps are unchanged; a later inference is not guaranteed.
        applied,
        /// No matching live task remained available for publication.
        target_unavailable,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"applied", "targetUnavailable"};
};

/// The `status` of TurnSettingsUpdateResponse.
using TurnSettingsUpdateStatus = Word<TurnSettingsUpdateStatusWords>;

/// The answer to `turn/settings/update`.
struct TurnSettingsUpdateResponse {
    /// `status`
    TurnSettingsUpdateStatus status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("status", of.status);
    }
};

/// The `toolOutput` of TurnStartParams.
struct TurnToolOutput {
    /// `name`
    std::string name;
    /// `output`
    FunctionCallOutputBody output;
    /// `namespace`
    std::optional<std::string> namespace_;
    /// Requests retention of this output in the thread's model history.
    std::optional<bool> retain;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("output", of.output);
        visit.optional("namespace", of.namespace_);
        visit.optional("retain", of.retain);
    }
};

/// What `turn/start` takes.
struct TurnStartParams {
    /// `input`
    std::vector<UserInput> input;
    /// `threadId`
    std::string thread_id;
    /// Optional client-provided context fragments keyed by an opaque source identifier.
    std::optional<std::map<std::string, AdditionalContextEntry>> additional_context;
    /// Override the approval policy for this turn and subsequent turns.
    std::optional<AskForApproval> approval_policy;
    /// Override where approval requests are routed for review on this turn and subsequent turns.
    std::optional<ApprovalsReviewer> approvals_reviewer;
    /// `clientUserMessageId`
    std::optional<std::string> client_user_message_id;
    /// EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model, reasoning_effort, and developer instructions if set.
    ///
    /// For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the selected mode".
    std::optional<CollaborationMode> collaboration_mode;
    /// Override the working directory for this turn and subsequent turns.
    std::optional<std::string> cwd;
    /// EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves automatic behavior. This does not grant access.
    std::optional<CyberAccessProgram> cyber_access_program;
    /// Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
    std::optional<std::vector<std::string>> disabled_plugin_ids;
    /// Override the reasoning effort for this turn and subsequent turns.
    std::optional<ReasoningEffort> effort;
    /// Optional environments for this turn and subsequent turns.
    ///
    /// Omitted uses the thread sticky environments. Empty disables environment access for this turn. Non-empty selects the first environment as the current turn environment for this turn.
    std::optional<std::vector<TurnEnvironmentParams>> environments;
    /// Override the model for this turn and subsequent turns.
    std::optional<std::string> model;
    /// \@deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
    std::optional<MultiAgentMode> multi_agent_mode;
    /// Optional JSON Schema used to constrain the final assistant message for this turn.
    std::optional<json> output_schema;
    /// ID of the turn that caused this new turn to start.
    ///
    /// Set this when starting work on behalf of another turn, such as delegated work in a different thread. Leave unset for work started directly by the user. Ignored when this request adds input to an active turn.
    std::optional<std::string> parent_turn_id;
    /// Select a named permissions profile id for this turn and subsequent turns. Cannot be combined with `sandboxPolicy`.
    std::optional<std::string> permissions;
    /// \@deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
    std::optional<Personality> personality;
    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata.
    ///
    /// Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.
    ///
    /// They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    std::optional<std::map<std::string, std::string>> responsesapi_client_metadata;
    /// ID of the first turn in the chain of work that led to this new turn.
    ///
    /// When setting `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this request adds input to an active turn.
    std::optional<std::string> root_turn_id;
    /// Replace the thread's runtime workspace roots for this turn and subsequent turns. Paths must be absolute.
    std::optional<std::vector<AbsolutePathBuf>> runtime_workspace_roots;
    /// Override the sandbox policy for this turn and subsequent turns.
    std::optional<SandboxPolicy> sandbox_policy;
    /// Override the service tier for this turn and subsequent turns.
    std::optional<std::string> service_tier;
    /// Override the service tier only when this request starts a new turn. Use "default" for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a turn being steered.
    std::optional<std::string> service_tier_for_turn;
    /// Override the reasoning summary for this turn and subsequent turns.
    std::optional<ReasoningSummary> summary;
    /// `toolOutput`
    std::optional<TurnToolOutput> tool_output;
    /// Optional source classification for the caller that starts this turn. Ignored when this request steers an already-active turn.
    std::optional<std::string> turn_trigger;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("input", of.input);
        visit.required("threadId", of.thread_id);
        visit.optional("additionalContext", of.additional_context);
        visit.optional("approvalPolicy", of.approval_policy);
        visit.optional("approvalsReviewer", of.approvals_reviewer);
        visit.optional("clientUserMessageId", of.client_user_message_id);
        visit.optional("collaborationMode", of.collaboration_mode);
        visit.optional("cwd", of.cwd);
        visit.optional("cyberAccessProgram", of.cyber_access_program);
        visit.optional("disabledPluginIds", of.disabled_plugin_ids);
        visit.optional("effort", of.effort);
        visit.optional("environments", of.environments);
        visit.optional("model", of.model);
        visit.optional("multiAgentMode", of.multi_agent_mode);
        visit.optional("outputSchema", of.output_schema);
        visit.optional("parentTurnId", of.parent_turn_id);
        visit.optional("permissions", of.permissions);
        visit.optional("personality", of.personality);
        visit.optional("responsesapiClientMetadata", of.responsesapi_client_metadata);
        visit.optional("rootTurnId", of.root_turn_id);
        visit.optional("runtimeWorkspaceRoots", of.runtime_workspace_roots);
        visit.optional("sandboxPolicy", of.sandbox_policy);
        visit.optional("serviceTier", of.service_tier);
        visit.optional("serviceTierForTurn", of.service_tier_for_turn);
        visit.optional("summary", of.summary);
        visit.optional("toolOutput", of.tool_output);
        visit.optional("turnTrigger", of.turn_trigger);
    }
};

/// The answer to `turn/start`.
struct TurnStartResponse {
    /// `turn`
    Turn turn;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("turn", of.turn);
    }
};

/// What `turn/started` tells.
struct TurnStartedNotification {
    /// `threadId`
    std::string thread_id;
    /// `turn`
    Turn turn;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.required("turn", of.turn);
    }
};

/// What `turn/steer` takes.
struct TurnSteerParams {
    /// Required active turn id precondition. The request fails when it does not match the currently active turn.
    std::string expected_turn_id;
    /// `input`
    std::vector<UserInput> input;
    /// `threadId`
    std::string thread_id;
    /// Optional client-provided context fragments keyed by an opaque source identifier.
    std::optional<std::map<std::string, AdditionalContextEntry>> additional_context;
    /// `clientUserMessageId`
    std::optional<std::string> client_user_message_id;
    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata.
    ///
    /// Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.
    ///
    /// They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    std::optional<std::map<std::string, std::string>> responsesapi_client_metadata;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("expectedTurnId", of.expected_turn_id);
        visit.required("input", of.input);
        visit.required("threadId", of.thread_id);
        visit.optional("additionalContext", of.additional_context);
        visit.optional("clientUserMessageId", of.client_user_message_id);
        visit.optional("responsesapiClientMetadata", of.responsesapi_client_metadata);
    }
};

/// The answer to `turn/steer`.
struct TurnSteerResponse {
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("turnId", of.turn_id);
    }
};

} // namespace codex::protocol

#endif
