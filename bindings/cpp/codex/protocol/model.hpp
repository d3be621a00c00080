/// @file protocol/model.hpp
/// The types of the protocol that belong to its methods `model/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_MODEL_HPP
#define CODEX_PROTOCOL_MODEL_HPP

#include "common.hpp"

namespace codex::protocol {

/// The words that a InputModality can be.
struct InputModalityWords {
    /// Those that are known here.
    enum Value {
        /// Plain text turns and tool payloads.
        text_,
        /// Image attachments included in user turns.
        image,
        /// Audio attachments included in user turns.
        audio,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"text", "image", "audio"};
};

/// Canonical user-input modality tags advertised by a model.
using InputModality = Word<InputModalityWords>;

/// Caller-specific explicit access programs advertised by model discovery.
struct ModelAccessPrograms {
    /// Accepted explicit selections.
    std::vector<CyberAccessProgram> cyber;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cyber", of.cyber);
    }
};

/// The `availabilityNux` of Model.
struct ModelAvailabilityNux {
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

/// One of the `serviceTiers` of Model.
struct ModelServiceTier {
    /// `description`
    std::string description;
    /// `id`
    std::string id;
    /// `name`
    std::string name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("description", of.description);
        visit.required("id", of.id);
        visit.required("name", of.name);
    }
};

/// The `upgradeInfo` of Model.
struct ModelUpgradeInfo {
    /// `model`
    std::string model;
    /// `migrationMarkdown`
    std::optional<std::string> migration_markdown;
    /// `modelLink`
    std::optional<std::string> model_link;
    /// Informational Unix timestamp for this upgrade's scheduled retirement, if known.
    std::optional<std::int64_t> retirement_at;
    /// `upgradeCopy`
    std::optional<std::string> upgrade_copy;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("model", of.model);
        visit.optional("migrationMarkdown", of.migration_markdown);
        visit.optional("modelLink", of.model_link);
        visit.optional("retirementAt", of.retirement_at);
        visit.optional("upgradeCopy", of.upgrade_copy);
    }
};

/// The words that a MultiAgentVersion can be.
struct MultiAgentVersionWords {
    /// Those that are known here.
    enum Value {
        /// `disabled`
        disabled,
        /// `v1`
        v1,
        /// `v2`
        v2,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"disabled", "v1", "v2"};
};

/// Multi-agent runtime supported by a model.
using MultiAgentVersion = Word<MultiAgentVersionWords>;

/// One of the `supportedReasoningEfforts` of Model.
struct ReasoningEffortOption {
    /// `description`
    std::string description;
    /// `reasoningEffort`
    ReasoningEffort reasoning_effort;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("description", of.description);
        visit.required("reasoningEffort", of.reasoning_effort);
    }
};

/// One of the `data` of ModelListResponse.
struct Model {
    /// `defaultReasoningEffort`
    ReasoningEffort default_reasoning_effort;
    /// `description`
    std::string description;
    /// `displayName`
    std::string display_name;
    /// `hidden`
    bool hidden = false;
    /// `id`
    std::string id;
    /// `isDefault`
    bool is_default = false;
    /// `model`
    std::string model;
    /// `supportedReasoningEfforts`
    std::vector<ReasoningEffortOption> supported_reasoning_efforts;
    /// Deprecated: use `serviceTiers` instead.
    std::optional<std::vector<std::string>> additional_speed_tiers;
    /// `availabilityNux`
    std::optional<ModelAvailabilityNux> availability_nux;
    /// Null when the catalog does not provide access-program metadata.
    std::optional<ModelAccessPrograms> available_access_programs;
    /// Catalog default service tier id for this model, when one is configured.
    std::optional<std::string> default_service_tier;
    /// `inputModalities`
    std::optional<std::vector<InputModality>> input_modalities;
    /// `modelSpecialty`
    std::optional<std::string> model_specialty;
    /// Multi-agent runtime declared by this model, when available.
    std::optional<MultiAgentVersion> multi_agent_version;
    /// `serviceTiers`
    std::optional<std::vector<ModelServiceTier>> service_tiers;
    /// \@deprecated Always false; models no longer support personality selection.
    std::optional<bool> supports_personality;
    /// `upgrade`
    std::optional<std::string> upgrade;
    /// `upgradeInfo`
    std::optional<ModelUpgradeInfo> upgrade_info;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("defaultReasoningEffort", of.default_reasoning_effort);
        visit.required("description", of.description);
        visit.required("displayName", of.display_name);
        visit.required("hidden", of.hidden);
        visit.required("id", of.id);
        visit.required("isDefault", of.is_default);
        visit.required("model", of.model);
        visit.required("supportedReasoningEfforts", of.supported_reasoning_efforts);
        visit.optional("additionalSpeedTiers", of.additional_speed_tiers);
        visit.optional("availabilityNux", of.availability_nux);
        visit.optional("availableAccessPrograms", of.available_access_programs);
        visit.optional("defaultServiceTier", of.default_service_tier);
        visit.optional("inputModalities", of.input_modalities);
        visit.optional("modelSpecialty", of.model_specialty);
        visit.optional("multiAgentVersion", of.multi_agent_version);
        visit.optional("serviceTiers", of.service_tiers);
        visit.optional("supportsPersonality", of.supports_personality);
        visit.optional("upgrade", of.upgrade);
        visit.optional("upgradeInfo", of.upgrade_info);
    }
};

/// What `model/list` takes.
struct ModelListParams {
    /// Opaque pagination cursor returned by a previous call.
    std::optional<std::string> cursor;
    /// When true, include models that are hidden from the default picker list.
    std::optional<bool> include_hidden;
    /// Optional page size; defaults to a reasonable server-side value.
    std::optional<std::uint32_t> limit;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cursor", of.cursor);
        visit.optional("includeHidden", of.include_hidden);
        visit.optional("limit", of.limit);
    }
};

/// The answer to `model/list`.
struct ModelListResponse {
    /// `data`
    std::vector<Model> data;
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

/// The words that a ModelRerouteReason can be.
struct ModelRerouteReasonWords {
    /// Those that are known here.
    enum Value {
        /// `highRiskCyberActivity`
        high_risk_cyber_activity,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"highRiskCyberActivity"};
};

/// The `reason` of ModelReroutedNotification.
using ModelRerouteReason = Word<ModelRerouteReasonWords>;

/// What `model/rerouted` tells.
struct ModelReroutedNotification {
    /// `fromModel`
    std::string from_model;
    /// `reason`
    ModelRerouteReason reason;
    /// `threadId`
    std::string thread_id;
    /// `toModel`
    std::string to_model;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("fromModel", of.from_model);
        visit.required("reason", of.reason);
        visit.required("threadId", of.thread_id);
        visit.required("toModel", of.to_model);
        visit.required("turnId", of.turn_id);
    }
};

/// What `model/safetyBuffering/updated` tells.
struct ModelSafetyBufferingUpdatedNotification {
    /// `model`
    std::string model;
    /// `reasons`
    std::vector<std::string> reasons;
    /// `showBufferingUi`
    bool show_buffering_ui = false;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// `useCases`
    std::vector<std::string> use_cases;
    /// `fasterModel`
    std::optional<std::string> faster_model;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("model", of.model);
        visit.required("reasons", of.reasons);
        visit.required("showBufferingUi", of.show_buffering_ui);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
        visit.required("useCases", of.use_cases);
        visit.optional("fasterModel", of.faster_model);
    }
};

/// The words that a ModelVerification can be.
struct ModelVerificationWords {
    /// Those that are known here.
    enum Value {
        /// `trustedAccessForCyber`
        trusted_access_for_cyber,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"trustedAccessForCyber"};
};

/// One of the `verifications` of ModelVerificationNotification.
using ModelVerification = Word<ModelVerificationWords>;

/// What `model/verification` tells.
struct ModelVerificationNotification {
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// `verifications`
    std::vector<ModelVerification> verifications;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
        visit.required("verifications", of.verifications);
    }
};

} // namespace codex::protocol

#endif
