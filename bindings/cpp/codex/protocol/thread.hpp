/// @file protocol/thread.hpp
/// The types of the protocol that belong to its methods `thread/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_THREAD_HPP
#define CODEX_PROTOCOL_THREAD_HPP

#include "common.hpp"

namespace codex::protocol {

/// The `activePermissionProfile` of ThreadForkResponse, ThreadResumeResponse and 2 others.
struct ActivePermissionProfile {
    /// Identifier from `default_permissions` or the implicit built-in default, such as `:workspace` or a user-defined `[permissions.<id>]` profile.
    std::string id;
    /// Parent profile identifier from the selected permissions profile's `extends` setting, when present.
    std::optional<std::string> extends;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.optional("extends", of.extends);
    }
};

/// The words that a ThreadActiveFlag can be.
struct ThreadActiveFlagWords {
    /// Those that are known here.
    enum Value {
        /// `waitingOnApproval`
        waiting_on_approval,
        /// `waitingOnUserInput`
        waiting_on_user_input,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"waitingOnApproval", "waitingOnUserInput"};
};

/// One of the `activeFlags` of ActiveThreadStatus.
using ThreadActiveFlag = Word<ThreadActiveFlagWords>;

/// The case `active` of ThreadStatus.
struct ActiveThreadStatus {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "active";

    /// `activeFlags`
    std::vector<ThreadActiveFlag> active_flags;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("activeFlags", of.active_flags);
    }
};

/// The case `additional_tools` of ResponseItem.
struct AdditionalToolsResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "additional_tools";

    /// `role`
    std::string role;
    /// `tools`
    std::vector<json> tools;
    /// `id`
    std::optional<std::string> id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("role", of.role);
        visit.required("tools", of.tools);
        visit.optional("id", of.id);
    }
};

/// The case `encrypted_content` of AgentMessageInputContent.
struct EncryptedContentAgentMessageInputContent {
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

/// The case `input_text` of AgentMessageInputContent.
struct InputTextAgentMessageInputContent {
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

/// One of the `content` of AgentMessageResponseItem.
using AgentMessageInputContent = std::variant<InputTextAgentMessageInputContent, EncryptedContentAgentMessageInputContent, Unrecognized>;

/// Internal Responses API passthrough metadata copied into underlying chat messages.
///
/// Responses API strongly types this payload. Do not modify it without first getting API approval and making the corresponding Responses API change.
struct InternalChatMessageMetadataPassthrough {
    /// `turn_id`
    std::optional<std::string> turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("turn_id", of.turn_id);
    }
};

/// The case `agent_message` of ResponseItem.
struct AgentMessageResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "agent_message";

    /// `author`
    std::string author;
    /// `content`
    std::vector<AgentMessageInputContent> content;
    /// `recipient`
    std::string recipient;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("author", of.author);
        visit.required("content", of.content);
        visit.required("recipient", of.recipient);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
    }
};

/// The `agent_path` of ThreadSpawnSubAgentSource.
using AgentPath = std::string;

/// The case `inlineMarkdown` of ThreadRealtimeBemItemPresentation.
struct InlineMarkdownThreadRealtimeBemItemPresentation {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "inlineMarkdown";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `inlineVisualization` of ThreadRealtimeBemItemPresentation.
struct InlineVisualizationThreadRealtimeBemItemPresentation {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "inlineVisualization";

    /// `index`
    std::uint32_t index = 0;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("index", of.index);
    }
};

/// The case `wholeItem` of ThreadRealtimeBemItemPresentation.
struct WholeItemThreadRealtimeBemItemPresentation {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "wholeItem";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// EXPERIMENTAL - how an existing agent item appears in a realtime conversation.
using ThreadRealtimeBemItemPresentation = std::variant<WholeItemThreadRealtimeBemItemPresentation, InlineMarkdownThreadRealtimeBemItemPresentation, InlineVisualizationThreadRealtimeBemItemPresentation, Unrecognized>;

/// The case `bemItemPromoted` of ThreadRealtimeItem.
struct BemItemPromotedThreadRealtimeItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "bemItemPromoted";

    /// `id`
    std::string id;
    /// `item_id`
    std::string item_id;
    /// `presentation`
    ThreadRealtimeBemItemPresentation presentation;
    /// `realtimeSessionId`
    std::string realtime_session_id;
    /// `turn_id`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("item_id", of.item_id);
        visit.required("presentation", of.presentation);
        visit.required("realtimeSessionId", of.realtime_session_id);
        visit.required("turn_id", of.turn_id);
    }
};

/// A path owned by an execution environment.
struct EnvironmentCapabilityRootLocation {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "environment";

    /// `environmentId`
    std::string environment_id;
    /// Absolute path for the root in the selected environment.
    std::string path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("environmentId", of.environment_id);
        visit.required("path", of.path);
    }
};

/// Location used to resolve a selected capability root.
using CapabilityRootLocation = std::variant<EnvironmentCapabilityRootLocation, Unrecognized>;

/// The words that a CodexResponseHandoffMode can be.
struct CodexResponseHandoffModeWords {
    /// Those that are known here.
    enum Value {
        /// `thinking`
        thinking,
        /// `commentary`
        commentary,
        /// `bemTags`
        bem_tags,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"thinking", "commentary", "bemTags"};
};

/// The `codexResponseHandoffMode` of ThreadRealtimeStartParams.
using CodexResponseHandoffMode = Word<CodexResponseHandoffModeWords>;

/// The case `compaction` of ResponseItem.
struct CompactionResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "compaction";

    /// `encrypted_content`
    std::string encrypted_content;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("encrypted_content", of.encrypted_content);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
    }
};

/// The case `compaction_trigger` of ResponseItem.
struct CompactionTriggerResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "compaction_trigger";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `completed` of ThreadPredictionResult.
struct CompletedThreadPredictionResult {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "completed";

    /// `text`
    std::optional<std::string> text;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("text", of.text);
    }
};

/// Reasoning settings interpreted by the backend for the routed model.
struct ConfigurationReasoning {
    /// `effort`
    ReasoningEffort effort;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("effort", of.effort);
    }
};

/// A durable input control interpreted by the backend at its position in history.
struct ConfigurationUpdateResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "configuration_update";

    /// `reasoning`
    ConfigurationReasoning reasoning;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("reasoning", of.reasoning);
    }
};

/// The case `input_audio` of ContentItem.
struct InputAudioContentItem {
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

/// The case `input_image` of ContentItem.
struct InputImageContentItem {
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

/// The case `input_text` of ContentItem.
struct InputTextContentItem {
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

/// The case `output_text` of ContentItem.
struct OutputTextContentItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "output_text";

    /// `text`
    std::string text;
    /// `annotations`
    std::optional<std::vector<json>> annotations;
    /// `logprobs`
    std::optional<std::vector<json>> logprobs;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("text", of.text);
        visit.optional("annotations", of.annotations);
        visit.optional("logprobs", of.logprobs);
    }
};

/// One of the `content` of MessageResponseItem.
using ContentItem = std::variant<InputTextContentItem, InputImageContentItem, InputAudioContentItem, OutputTextContentItem, Unrecognized>;

/// Deprecated: Use `ContextCompaction` item type instead.
struct ContextCompactedNotification {
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

/// The case `context_compaction` of ResponseItem.
struct ContextCompactionResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "context_compaction";

    /// `encrypted_content`
    std::optional<std::string> encrypted_content;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("encrypted_content", of.encrypted_content);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
    }
};

/// The words that a ConversationTextRole can be.
struct ConversationTextRoleWords {
    /// Those that are known here.
    enum Value {
        /// `user`
        user,
        /// `developer`
        developer,
        /// `assistant`
        assistant,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"user", "developer", "assistant"};
};

/// The `role` of ThreadRealtimeAppendTextParams and ThreadRealtimeInitialItem.
using ConversationTextRole = Word<ConversationTextRoleWords>;

/// The case `custom_tool_call_output` of ResponseItem.
struct CustomToolCallOutputResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "custom_tool_call_output";

    /// `call_id`
    std::string call_id;
    /// `output`
    FunctionCallOutputBody output;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// `name`
    std::optional<std::string> name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("call_id", of.call_id);
        visit.required("output", of.output);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
        visit.optional("name", of.name);
    }
};

/// The case `custom_tool_call` of ResponseItem.
struct CustomToolCallResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "custom_tool_call";

    /// `call_id`
    std::string call_id;
    /// `input`
    std::string input;
    /// `name`
    std::string name;
    /// `encrypted_content`
    std::optional<std::string> encrypted_content;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// `namespace`
    std::optional<std::string> namespace_;
    /// `status`
    std::optional<std::string> status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("call_id", of.call_id);
        visit.required("input", of.input);
        visit.required("name", of.name);
        visit.optional("encrypted_content", of.encrypted_content);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
        visit.optional("namespace", of.namespace_);
        visit.optional("status", of.status);
    }
};

/// The case `function` of DynamicToolNamespaceTool.
struct FunctionDynamicToolNamespaceTool {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "function";

    /// `description`
    std::string description;
    /// `inputSchema`
    json input_schema;
    /// `name`
    std::string name;
    /// `deferLoading`
    std::optional<bool> defer_loading;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("description", of.description);
        visit.required("inputSchema", of.input_schema);
        visit.required("name", of.name);
        visit.optional("deferLoading", of.defer_loading);
    }
};

/// One of the `tools` of NamespaceDynamicToolSpec.
using DynamicToolNamespaceTool = std::variant<FunctionDynamicToolNamespaceTool, Unrecognized>;

/// The case `function` of DynamicToolSpec.
struct FunctionDynamicToolSpec {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "function";

    /// `description`
    std::string description;
    /// `inputSchema`
    json input_schema;
    /// `name`
    std::string name;
    /// `deferLoading`
    std::optional<bool> defer_loading;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("description", of.description);
        visit.required("inputSchema", of.input_schema);
        visit.required("name", of.name);
        visit.optional("deferLoading", of.defer_loading);
    }
};

/// The case `namespace` of DynamicToolSpec.
struct NamespaceDynamicToolSpec {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "namespace";

    /// `description`
    std::string description;
    /// `name`
    std::string name;
    /// `tools`
    std::vector<DynamicToolNamespaceTool> tools;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("description", of.description);
        visit.required("name", of.name);
        visit.required("tools", of.tools);
    }
};

/// One of the `dynamicTools` of ThreadStartParams.
using DynamicToolSpec = std::variant<FunctionDynamicToolSpec, NamespaceDynamicToolSpec, Unrecognized>;

/// The case `exec` of LocalShellAction.
struct ExecLocalShellAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "exec";

    /// `command`
    std::vector<std::string> command;
    /// `env`
    std::optional<std::map<std::string, std::string>> env;
    /// `timeout_ms`
    std::optional<std::uint64_t> timeout_ms;
    /// `user`
    std::optional<std::string> user;
    /// `working_directory`
    std::optional<std::string> working_directory;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("command", of.command);
        visit.optional("env", of.env);
        visit.optional("timeout_ms", of.timeout_ms);
        visit.optional("user", of.user);
        visit.optional("working_directory", of.working_directory);
    }
};

/// The case `existingCall` of ThreadRealtimeStartTransport.
struct ExistingCallThreadRealtimeStartTransport {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "existingCall";

    /// Identifier of a realtime call already created and negotiated by the client.
    std::string call_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("callId", of.call_id);
    }
};

/// The case `failed` of ThreadPredictionResult.
struct FailedThreadPredictionResult {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "failed";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `find_in_page` of ResponsesApiWebSearchAction.
struct FindInPageResponsesApiWebSearchAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "find_in_page";

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

/// The case `function_call_output` of ResponseItem.
struct FunctionCallOutputResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "function_call_output";

    /// `output`
    FunctionCallOutputBody output;
    /// `call_id`
    std::optional<std::string> call_id;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// `name`
    std::optional<std::string> name;
    /// `namespace`
    std::optional<std::string> namespace_;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("output", of.output);
        visit.optional("call_id", of.call_id);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
        visit.optional("name", of.name);
        visit.optional("namespace", of.namespace_);
    }
};

/// The case `function_call` of ResponseItem.
struct FunctionCallResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "function_call";

    /// `arguments`
    std::string arguments;
    /// `call_id`
    std::string call_id;
    /// `name`
    std::string name;
    /// `encrypted_content`
    std::optional<std::string> encrypted_content;
    /// `encrypted_function_args`
    std::optional<std::vector<std::string>> encrypted_function_args;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// `namespace`
    std::optional<std::string> namespace_;
    /// `status`
    std::optional<std::string> status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("arguments", of.arguments);
        visit.required("call_id", of.call_id);
        visit.required("name", of.name);
        visit.optional("encrypted_content", of.encrypted_content);
        visit.optional("encrypted_function_args", of.encrypted_function_args);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
        visit.optional("namespace", of.namespace_);
        visit.optional("status", of.status);
    }
};

/// The `gitInfo` of Thread.
struct GitInfo {
    /// `branch`
    std::optional<std::string> branch;
    /// `originUrl`
    std::optional<std::string> origin_url;
    /// `sha`
    std::optional<std::string> sha;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("branch", of.branch);
        visit.optional("originUrl", of.origin_url);
        visit.optional("sha", of.sha);
    }
};

/// The case `idle` of ThreadStatus.
struct IdleThreadStatus {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "idle";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `image_generation_call` of ResponseItem.
struct ImageGenerationCallResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "image_generation_call";

    /// `result`
    std::string result;
    /// `status`
    std::string status;
    /// `encrypted_content`
    std::optional<std::string> encrypted_content;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// `revised_prompt`
    std::optional<std::string> revised_prompt;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("result", of.result);
        visit.required("status", of.status);
        visit.optional("encrypted_content", of.encrypted_content);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
        visit.optional("revised_prompt", of.revised_prompt);
    }
};

/// The case `item` of ThreadItemsListAnchor.
struct ItemThreadItemsListAnchor {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "item";

    /// `itemId`
    std::string item_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("itemId", of.item_id);
    }
};

/// The case `item` of ThreadTimelineEntry.
struct ItemThreadTimelineEntry {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "item";

    /// `item`
    ThreadItem item;
    /// `position`
    std::uint64_t position = 0;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("item", of.item);
        visit.required("position", of.position);
        visit.required("turnId", of.turn_id);
    }
};

/// The `action` of LocalShellCallResponseItem.
using LocalShellAction = std::variant<ExecLocalShellAction, Unrecognized>;

/// The words that a LocalShellStatus can be.
struct LocalShellStatusWords {
    /// Those that are known here.
    enum Value {
        /// `completed`
        completed,
        /// `in_progress`
        in_progress,
        /// `incomplete`
        incomplete,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"completed", "in_progress", "incomplete"};
};

/// The `status` of LocalShellCallResponseItem.
using LocalShellStatus = Word<LocalShellStatusWords>;

/// The case `local_shell_call` of ResponseItem.
struct LocalShellCallResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "local_shell_call";

    /// `action`
    LocalShellAction action;
    /// `status`
    LocalShellStatus status;
    /// Set when using the Responses API.
    std::optional<std::string> call_id;
    /// `encrypted_content`
    std::optional<std::string> encrypted_content;
    /// Legacy id field retained for compatibility with older payloads.
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("action", of.action);
        visit.required("status", of.status);
        visit.optional("call_id", of.call_id);
        visit.optional("encrypted_content", of.encrypted_content);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
    }
};

/// The case `message` of ResponseItem.
struct MessageResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "message";

    /// `content`
    std::vector<ContentItem> content;
    /// `role`
    std::string role;
    /// `encrypted_content`
    std::optional<std::string> encrypted_content;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// `phase`
    std::optional<MessagePhase> phase;
    /// `status`
    std::optional<std::string> status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("content", of.content);
        visit.required("role", of.role);
        visit.optional("encrypted_content", of.encrypted_content);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
        visit.optional("phase", of.phase);
        visit.optional("status", of.status);
    }
};

/// The case `notLoaded` of ThreadStatus.
struct NotLoadedThreadStatus {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "notLoaded";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `open_page` of ResponsesApiWebSearchAction.
struct OpenPageResponsesApiWebSearchAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "open_page";

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

/// The case `other` of ResponseItem.
struct OtherResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "other";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The case `other` of ResponsesApiWebSearchAction.
struct OtherResponsesApiWebSearchAction {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "other";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The `queuedSubmission` of ThreadQueueAddResponse and ThreadQueueUpdateResponse.
struct QueuedSubmission {
    /// `clientUserMessageId`
    std::string client_user_message_id;
    /// `id`
    std::string id;
    /// `input`
    std::vector<UserInput> input;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("clientUserMessageId", of.client_user_message_id);
        visit.required("id", of.id);
        visit.required("input", of.input);
    }
};

/// The case `read` of ThreadReadStateOperation.
struct ReadThreadReadStateOperation {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "read";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a RealtimeConversationVersion can be.
struct RealtimeConversationVersionWords {
    /// Those that are known here.
    enum Value {
        /// `v1`
        v1,
        /// `v2`
        v2,
        /// `v3`
        v3,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"v1", "v2", "v3"};
};

/// The `version` of ThreadRealtimeStartParams and ThreadRealtimeStartedNotification.
using RealtimeConversationVersion = Word<RealtimeConversationVersionWords>;

/// The words that a RealtimeOutputModality can be.
struct RealtimeOutputModalityWords {
    /// Those that are known here.
    enum Value {
        /// `text`
        text_,
        /// `audio`
        audio,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"text", "audio"};
};

/// The `outputModality` of ThreadRealtimeStartParams.
using RealtimeOutputModality = Word<RealtimeOutputModalityWords>;

/// The words that a ThreadRealtimeSessionOutcome can be.
struct ThreadRealtimeSessionOutcomeWords {
    /// Those that are known here.
    enum Value {
        /// `ended`
        ended,
        /// `failed`
        failed,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"ended", "failed"};
};

/// The `outcome` of RealtimeSessionClosedThreadRealtimeItem.
using ThreadRealtimeSessionOutcome = Word<ThreadRealtimeSessionOutcomeWords>;

/// The case `realtimeSessionClosed` of ThreadRealtimeItem.
struct RealtimeSessionClosedThreadRealtimeItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "realtimeSessionClosed";

    /// `id`
    std::string id;
    /// `outcome`
    ThreadRealtimeSessionOutcome outcome;
    /// `realtimeSessionId`
    std::string realtime_session_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("outcome", of.outcome);
        visit.required("realtimeSessionId", of.realtime_session_id);
    }
};

/// The case `realtimeSessionStarted` of ThreadRealtimeItem.
struct RealtimeSessionStartedThreadRealtimeItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "realtimeSessionStarted";

    /// `id`
    std::string id;
    /// `realtimeSessionId`
    std::string realtime_session_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("realtimeSessionId", of.realtime_session_id);
    }
};

/// The words that a ThreadRealtimeTranscriptRole can be.
struct ThreadRealtimeTranscriptRoleWords {
    /// Those that are known here.
    enum Value {
        /// `user`
        user,
        /// `assistant`
        assistant,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"user", "assistant"};
};

/// The `role` of TranscriptSegmentThreadRealtimeItem.
using ThreadRealtimeTranscriptRole = Word<ThreadRealtimeTranscriptRoleWords>;

/// The case `transcriptSegment` of ThreadRealtimeItem.
struct TranscriptSegmentThreadRealtimeItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "transcriptSegment";

    /// `id`
    std::string id;
    /// `realtimeSessionId`
    std::string realtime_session_id;
    /// `role`
    ThreadRealtimeTranscriptRole role;
    /// `text`
    std::string text;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("realtimeSessionId", of.realtime_session_id);
        visit.required("role", of.role);
        visit.required("text", of.text);
    }
};

/// EXPERIMENTAL - a thread-scoped realtime item in the canonical timeline.
using ThreadRealtimeItem = std::variant<RealtimeSessionStartedThreadRealtimeItem, TranscriptSegmentThreadRealtimeItem, BemItemPromotedThreadRealtimeItem, RealtimeSessionClosedThreadRealtimeItem, Unrecognized>;

/// The case `realtime` of ThreadTimelineEntry.
struct RealtimeThreadTimelineEntry {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "realtime";

    /// `item`
    ThreadRealtimeItem item;
    /// `position`
    std::uint64_t position = 0;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("item", of.item);
        visit.required("position", of.position);
    }
};

/// The words that a RealtimeVoice can be.
struct RealtimeVoiceWords {
    /// Those that are known here.
    enum Value {
        /// `alloy`
        alloy,
        /// `arbor`
        arbor,
        /// `ash`
        ash,
        /// `aube`
        aube,
        /// `ballad`
        ballad,
        /// `breeze`
        breeze,
        /// `bubbie`
        bubbie,
        /// `cedar`
        cedar,
        /// `coral`
        coral,
        /// `cove`
        cove,
        /// `echo`
        echo,
        /// `ember`
        ember,
        /// `haetsal`
        haetsal,
        /// `hanul`
        hanul,
        /// `himari`
        himari,
        /// `juniper`
        juniper,
        /// `leher`
        leher,
        /// `maple`
        maple,
        /// `marin`
        marin,
        /// `miko`
        miko,
        /// `neer`
        neer,
        /// `porto`
        porto,
        /// `rindo`
        rindo,
        /// `rio`
        rio,
        /// `rivage`
        rivage,
        /// `sage`
        sage,
        /// `selva`
        selva,
        /// `shimmer`
        shimmer,
        /// `sol`
        sol,
        /// `sonna`
        sonna,
        /// `spruce`
        spruce,
        /// `tinta`
        tinta,
        /// `vale`
        vale,
        /// `verse`
        verse,
        /// `viola`
        viola,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"alloy", "arbor", "ash", "aube", "ballad", "breeze", "bubbie", "cedar", "coral", "cove", "echo", "ember", "haetsal", "hanul", "himari", "juniper", "leher", "maple", "marin", "miko", "neer", "porto", "rindo", "rio", "rivage", "sage", "selva", "shimmer", "sol", "sonna", "spruce", "tinta", "vale", "verse", "viola"};
};

/// The `defaultV1` of RealtimeVoicesList.
using RealtimeVoice = Word<RealtimeVoiceWords>;

/// The `voices` of ThreadRealtimeListVoicesResponse.
struct RealtimeVoicesList {
    /// `defaultV1`
    RealtimeVoice default_v1;
    /// `defaultV2`
    RealtimeVoice default_v2;
    /// `v1`
    std::vector<RealtimeVoice> v1;
    /// `v2`
    std::vector<RealtimeVoice> v2;
    /// `v3`
    std::optional<std::vector<RealtimeVoice>> v3;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("defaultV1", of.default_v1);
        visit.required("defaultV2", of.default_v2);
        visit.required("v1", of.v1);
        visit.required("v2", of.v2);
        visit.optional("v3", of.v3);
    }
};

/// The case `reasoning_text` of ReasoningItemContent.
struct ReasoningTextReasoningItemContent {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "reasoning_text";

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

/// The case `text` of ReasoningItemContent.
struct TextReasoningItemContent {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "text";

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

/// One of the `content` of ReasoningResponseItem.
using ReasoningItemContent = std::variant<ReasoningTextReasoningItemContent, TextReasoningItemContent, Unrecognized>;

/// The case `summary_text` of ReasoningItemReasoningSummary.
struct SummaryTextReasoningItemReasoningSummary {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "summary_text";

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

/// One of the `summary` of ReasoningResponseItem.
using ReasoningItemReasoningSummary = std::variant<SummaryTextReasoningItemReasoningSummary, Unrecognized>;

/// The case `reasoning` of ResponseItem.
struct ReasoningResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "reasoning";

    /// `summary`
    std::vector<ReasoningItemReasoningSummary> summary;
    /// `content`
    std::optional<std::vector<ReasoningItemContent>> content;
    /// `encrypted_content`
    std::optional<std::string> encrypted_content;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("summary", of.summary);
        visit.optional("content", of.content);
        visit.optional("encrypted_content", of.encrypted_content);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
    }
};

/// The case `tool_search_call` of ResponseItem.
struct ToolSearchCallResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "tool_search_call";

    /// `arguments`
    json arguments;
    /// `execution`
    std::string execution;
    /// `call_id`
    std::optional<std::string> call_id;
    /// `encrypted_content`
    std::optional<std::string> encrypted_content;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// `status`
    std::optional<std::string> status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("arguments", of.arguments);
        visit.required("execution", of.execution);
        visit.optional("call_id", of.call_id);
        visit.optional("encrypted_content", of.encrypted_content);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
        visit.optional("status", of.status);
    }
};

/// The case `tool_search_output` of ResponseItem.
struct ToolSearchOutputResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "tool_search_output";

    /// `execution`
    std::string execution;
    /// `status`
    std::string status;
    /// `tools`
    std::vector<json> tools;
    /// `call_id`
    std::optional<std::string> call_id;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("execution", of.execution);
        visit.required("status", of.status);
        visit.required("tools", of.tools);
        visit.optional("call_id", of.call_id);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
    }
};

/// The case `search` of ResponsesApiWebSearchAction.
struct SearchResponsesApiWebSearchAction {
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

/// The `action` of WebSearchCallResponseItem.
using ResponsesApiWebSearchAction = std::variant<SearchResponsesApiWebSearchAction, OpenPageResponsesApiWebSearchAction, FindInPageResponsesApiWebSearchAction, OtherResponsesApiWebSearchAction, Unrecognized>;

/// The case `web_search_call` of ResponseItem.
struct WebSearchCallResponseItem {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "web_search_call";

    /// `action`
    std::optional<ResponsesApiWebSearchAction> action;
    /// `encrypted_content`
    std::optional<std::string> encrypted_content;
    /// `id`
    std::optional<std::string> id;
    /// `internal_chat_message_metadata_passthrough`
    std::optional<InternalChatMessageMetadataPassthrough> internal_chat_message_metadata_passthrough;
    /// `status`
    std::optional<std::string> status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("action", of.action);
        visit.optional("encrypted_content", of.encrypted_content);
        visit.optional("id", of.id);
        visit.optional("internal_chat_message_metadata_passthrough", of.internal_chat_message_metadata_passthrough);
        visit.optional("status", of.status);
    }
};

/// One of the `history` of ThreadResumeParams.
using ResponseItem = std::variant<AdditionalToolsResponseItem, MessageResponseItem, AgentMessageResponseItem, ReasoningResponseItem, LocalShellCallResponseItem, FunctionCallResponseItem, ToolSearchCallResponseItem, FunctionCallOutputResponseItem, CustomToolCallResponseItem, CustomToolCallOutputResponseItem, ToolSearchOutputResponseItem, WebSearchCallResponseItem, ImageGenerationCallResponseItem, CompactionResponseItem, ConfigurationUpdateResponseItem, CompactionTriggerResponseItem, ContextCompactionResponseItem, OtherResponseItem, Unrecognized>;

/// A user-selected root that can expose one or more runtime capabilities.
struct SelectedCapabilityRoot {
    /// Stable identifier supplied by the capability selection platform.
    std::string id;
    /// Where the selected root can be resolved.
    CapabilityRootLocation location;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("id", of.id);
        visit.required("location", of.location);
    }
};

/// The `thread_spawn` of SubAgentSource.
struct ThreadSpawnSubAgentSource {
    /// `depth`
    std::int32_t depth = 0;
    /// `parent_thread_id`
    ThreadId parent_thread_id;
    /// `agent_nickname`
    std::optional<std::string> agent_nickname;
    /// `agent_path`
    std::optional<AgentPath> agent_path;
    /// `agent_role`
    std::optional<std::string> agent_role;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("depth", of.depth);
        visit.required("parent_thread_id", of.parent_thread_id);
        visit.optional("agent_nickname", of.agent_nickname);
        visit.optional("agent_path", of.agent_path);
        visit.optional("agent_role", of.agent_role);
    }
};

/// The words that a SubAgentSource can be.
struct SubAgentSourceWords {
    /// Those that are known here.
    enum Value {
        /// `review`
        review,
        /// `compact`
        compact,
        /// `memory_consolidation`
        memory_consolidation,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"review", "compact", "memory_consolidation"};
};

/// A SubAgentSource that is a word.
using SubAgentSourceWord = Word<SubAgentSourceWords>;

/// The `thread_spawn` case of `SubAgentSource`.
struct ThreadSpawnSubAgentSourceCase {
    /// @private
    static constexpr std::string_view only_key = "thread_spawn";

    /// What it holds.
    ThreadSpawnSubAgentSource value;
};

/// The `other` case of `SubAgentSource`.
struct OtherSubAgentSourceCase {
    /// @private
    static constexpr std::string_view only_key = "other";

    /// What it holds.
    std::string value;
};

/// The `subAgent` of SessionSource.
using SubAgentSource = std::variant<Word<SubAgentSourceWords>, ThreadSpawnSubAgentSourceCase, OtherSubAgentSourceCase, Unrecognized>;

/// The words that a SessionSource can be.
struct SessionSourceWords {
    /// Those that are known here.
    enum Value {
        /// `cli`
        cli,
        /// `vscode`
        vscode,
        /// `exec`
        exec,
        /// `appServer`
        app_server,
        /// `unknown`
        unknown,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"cli", "vscode", "exec", "appServer", "unknown"};
};

/// A SessionSource that is a word.
using SessionSourceWord = Word<SessionSourceWords>;

/// The `custom` case of `SessionSource`.
struct CustomSessionSourceCase {
    /// @private
    static constexpr std::string_view only_key = "custom";

    /// What it holds.
    std::string value;
};

/// The `subAgent` case of `SessionSource`.
struct SubAgentSessionSourceCase {
    /// @private
    static constexpr std::string_view only_key = "subAgent";

    /// What it holds.
    SubAgentSource value;
};

/// The `source` of Thread.
using SessionSource = std::variant<Word<SessionSourceWords>, CustomSessionSourceCase, SubAgentSessionSourceCase, Unrecognized>;

/// The case `systemError` of ThreadStatus.
struct SystemErrorThreadStatus {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "systemError";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// An environment selected by a loaded thread, independent of connection status.
struct ThreadEnvironment {
    /// `cwd`
    LegacyAppPathString cwd;
    /// `environmentId`
    std::string environment_id;
    /// `runtimeWorkspaceRoots`
    std::vector<LegacyAppPathString> runtime_workspace_roots;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cwd", of.cwd);
        visit.required("environmentId", of.environment_id);
        visit.required("runtimeWorkspaceRoots", of.runtime_workspace_roots);
    }
};

/// Extra app-server data for a thread.
struct ThreadExtra {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a ThreadHistoryMode can be.
struct ThreadHistoryModeWords {
    /// Those that are known here.
    enum Value {
        /// `legacy`
        legacy,
        /// `paginated`
        paginated,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"legacy", "paginated"};
};

/// The `historyMode` of Thread and ThreadStartParams.
using ThreadHistoryMode = Word<ThreadHistoryModeWords>;

/// The `threadSource` of Thread, ThreadForkParams and ThreadStartParams.
using ThreadSource = std::string;

/// The `status` of Thread and ThreadStatusChangedNotification.
using ThreadStatus = std::variant<NotLoadedThreadStatus, IdleThreadStatus, SystemErrorThreadStatus, ActiveThreadStatus, Unrecognized>;

/// The `thread` of ThreadForkResponse, ThreadMetadataUpdateResponse and 7 others.
struct Thread {
    /// Version of the CLI that created the thread.
    std::string cli_version;
    /// Unix timestamp (in seconds) when the thread was created.
    std::int64_t created_at = 0;
    /// Working directory captured for the thread.
    AbsolutePathBuf cwd;
    /// Whether the thread is ephemeral and should not be materialized on disk.
    bool ephemeral = false;
    /// Identifier for this thread. Codex-generated thread IDs are UUIDv7.
    std::string id;
    /// Model provider used for this thread (for example, 'openai').
    std::string model_provider;
    /// Usually the first user message in the thread, if available.
    std::string preview;
    /// Canonical project assignment owned by app-server, if any.
    std::optional<std::string> project_id;
    /// Session id shared by threads that belong to the same session tree.
    std::string session_id;
    /// Origin of the thread (CLI, VSCode, codex exec, codex app-server, etc.).
    SessionSource source;
    /// Current runtime status for the thread.
    ThreadStatus status;
    /// Only populated on `thread/resume`, `thread/fork`, and `thread/read` (when `includeTurns` is true) responses. For all other responses and notifications returning a Thread, the turns field will be an empty list.
    std::vector<Turn> turns;
    /// Unix timestamp (in seconds) when the thread was last updated.
    std::int64_t updated_at = 0;
    /// Optional random unique nickname assigned to an AgentControl-spawned sub-agent.
    std::optional<std::string> agent_nickname;
    /// Optional role (agent_role) assigned to an AgentControl-spawned sub-agent.
    std::optional<std::string> agent_role;
    /// Whether the app server accepts direct turn input for this loaded thread. `None` means the capability is unavailable, such as for an unloaded stored thread.
    std::optional<bool> can_accept_direct_input;
    /// Saved Daybreak choice, independent of turn execution. Null if unset.
    std::optional<bool> daybreak_enabled;
    /// Current environments for a loaded thread, in priority order, primary first. `null` means the thread is not loaded or the server does not expose its selection. An empty list means no environments are selected. This does not report connection status.
    std::optional<std::vector<ThreadEnvironment>> environments;
    /// Optional implementation-specific thread data.
    std::optional<ThreadExtra> extra;
    /// Source thread id when this thread was created by forking another thread.
    std::optional<std::string> forked_from_id;
    /// Optional Git metadata captured when the thread was created.
    std::optional<GitInfo> git_info;
    /// Persisted thread history contract selected when this thread was created.
    std::optional<ThreadHistoryMode> history_mode;
    /// Current configured model when loaded, otherwise the latest persisted model. Null when unavailable. This is not per-turn execution telemetry.
    std::optional<std::string> model;
    /// Optional user-facing thread title.
    std::optional<std::string> name;
    /// Originator recorded when the thread was created, independent of its current client or executor. Null when the recorded originator is unavailable.
    std::optional<std::string> originator;
    /// The ID of the parent thread. This will only be set if this thread is a subagent.
    std::optional<std::string> parent_thread_id;
    /// [UNSTABLE] Path to the thread on disk.
    std::optional<std::string> path;
    /// Current configured reasoning effort when loaded, otherwise the latest persisted effort. Null when unset or unavailable. This is not per-turn execution telemetry.
    std::optional<ReasoningEffort> reasoning_effort;
    /// Unix timestamp (in seconds) used for thread recency ordering.
    std::optional<std::int64_t> recency_at;
    /// The independently persisted section selected for this thread, if any.
    std::optional<ThreadSection> section;
    /// Unix timestamp in seconds when the thread entered its current section.
    std::optional<std::int64_t> section_entered_at;
    /// Optional analytics source classification for this thread.
    std::optional<ThreadSource> thread_source;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cliVersion", of.cli_version);
        visit.required("createdAt", of.created_at);
        visit.required("cwd", of.cwd);
        visit.required("ephemeral", of.ephemeral);
        visit.required("id", of.id);
        visit.required("modelProvider", of.model_provider);
        visit.required("preview", of.preview);
        visit.nullable("projectId", of.project_id);
        visit.required("sessionId", of.session_id);
        visit.required("source", of.source);
        visit.required("status", of.status);
        visit.required("turns", of.turns);
        visit.required("updatedAt", of.updated_at);
        visit.optional("agentNickname", of.agent_nickname);
        visit.optional("agentRole", of.agent_role);
        visit.optional("canAcceptDirectInput", of.can_accept_direct_input);
        visit.optional("daybreakEnabled", of.daybreak_enabled);
        visit.optional("environments", of.environments);
        visit.optional("extra", of.extra);
        visit.optional("forkedFromId", of.forked_from_id);
        visit.optional("gitInfo", of.git_info);
        visit.optional("historyMode", of.history_mode);
        visit.optional("model", of.model);
        visit.optional("name", of.name);
        visit.optional("originator", of.originator);
        visit.optional("parentThreadId", of.parent_thread_id);
        visit.optional("path", of.path);
        visit.optional("reasoningEffort", of.reasoning_effort);
        visit.optional("recencyAt", of.recency_at);
        visit.optional("section", of.section);
        visit.optional("sectionEnteredAt", of.section_entered_at);
        visit.optional("threadSource", of.thread_source);
    }
};

/// What `thread/approveGuardianDeniedAction` takes.
struct ThreadApproveGuardianDeniedActionParams {
    /// Serialized `codex_protocol::protocol::GuardianAssessmentEvent`.
    json event;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("event", of.event);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/approveGuardianDeniedAction`.
struct ThreadApproveGuardianDeniedActionResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `thread/archive` takes.
struct ThreadArchiveParams {
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

/// The answer to `thread/archive`.
struct ThreadArchiveResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `thread/archived` tells.
struct ThreadArchivedNotification {
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

/// An independently persisted attachment associated with a thread.
struct ThreadAttachment {
    /// `attachmentType`
    std::string attachment_type;
    /// `createdAt`
    std::int64_t created_at = 0;
    /// `id`
    std::string id;
    /// `identityKey`
    std::string identity_key;
    /// `payload`
    json payload;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("attachmentType", of.attachment_type);
        visit.required("createdAt", of.created_at);
        visit.required("id", of.id);
        visit.required("identityKey", of.identity_key);
        visit.required("payload", of.payload);
    }
};

/// The words that a ThreadAttachmentAddOutcome can be.
struct ThreadAttachmentAddOutcomeWords {
    /// Those that are known here.
    enum Value {
        /// `created`
        created,
        /// `existing`
        existing,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"created", "existing"};
};

/// Result of attempting to associate an attachment with a thread.
using ThreadAttachmentAddOutcome = Word<ThreadAttachmentAddOutcomeWords>;

/// Parameters for creating or locating an attachment on its owning thread.
struct ThreadAttachmentAddParams {
    /// `attachmentType`
    std::string attachment_type;
    /// `identityKey`
    std::string identity_key;
    /// `payload`
    json payload;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("attachmentType", of.attachment_type);
        visit.required("identityKey", of.identity_key);
        visit.required("payload", of.payload);
        visit.required("threadId", of.thread_id);
    }
};

/// The created or existing attachment.
struct ThreadAttachmentAddResponse {
    /// `attachment`
    ThreadAttachment attachment;
    /// `outcome`
    ThreadAttachmentAddOutcome outcome;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("attachment", of.attachment);
        visit.required("outcome", of.outcome);
    }
};

/// Parameters for listing attachments from one thread.
struct ThreadAttachmentListParams {
    /// `threadId`
    std::string thread_id;
    /// `cursor`
    std::optional<std::string> cursor;
    /// `limit`
    std::optional<std::uint32_t> limit;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
    }
};

/// One page of attachments associated with the requested thread.
struct ThreadAttachmentListResponse {
    /// `data`
    std::vector<ThreadAttachment> data;
    /// `nextCursor`
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

/// The words that a ThreadAttachmentOperation can be.
struct ThreadAttachmentOperationWords {
    /// Those that are known here.
    enum Value {
        /// `created`
        created,
        /// `deleted`
        deleted,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"created", "deleted"};
};

/// The persisted attachment change represented by a notification.
using ThreadAttachmentOperation = Word<ThreadAttachmentOperationWords>;

/// A thread that currently owns an attachment with the requested identity.
struct ThreadAttachmentOwner {
    /// Whether the owning thread is archived, not whether it is currently executing a turn.
    bool archived = false;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("archived", of.archived);
        visit.required("threadId", of.thread_id);
    }
};

/// Parameters for reverse lookup by attachment identity within this server's store.
struct ThreadAttachmentOwnerListParams {
    /// `attachmentType`
    std::string attachment_type;
    /// `identityKey`
    std::string identity_key;
    /// Omitted or null returns all matches; false returns non-archived threads only.
    std::optional<bool> archived;
    /// `cursor`
    std::optional<std::string> cursor;
    /// `limit`
    std::optional<std::uint32_t> limit;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("attachmentType", of.attachment_type);
        visit.required("identityKey", of.identity_key);
        visit.optional("archived", of.archived);
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
    }
};

/// One page of matching owners, including threads without their own user messages.
struct ThreadAttachmentOwnerListResponse {
    /// `data`
    std::vector<ThreadAttachmentOwner> data;
    /// `nextCursor`
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

/// Parameters for deleting an attachment by its stable thread-local identity.
struct ThreadAttachmentRemoveParams {
    /// `attachmentType`
    std::string attachment_type;
    /// `identityKey`
    std::string identity_key;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("attachmentType", of.attachment_type);
        visit.required("identityKey", of.identity_key);
        visit.required("threadId", of.thread_id);
    }
};

/// Successful deletion does not return additional attachment data.
struct ThreadAttachmentRemoveResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Notification published after a thread attachment is created or deleted.
struct ThreadAttachmentUpdatedNotification {
    /// `attachmentId`
    std::string attachment_id;
    /// `attachmentType`
    std::string attachment_type;
    /// `identityKey`
    std::string identity_key;
    /// `operation`
    ThreadAttachmentOperation operation;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("attachmentId", of.attachment_id);
        visit.required("attachmentType", of.attachment_type);
        visit.required("identityKey", of.identity_key);
        visit.required("operation", of.operation);
        visit.required("threadId", of.thread_id);
    }
};

/// One of the `data` of ThreadBackgroundTerminalsListResponse.
struct ThreadBackgroundTerminal {
    /// `command`
    std::string command;
    /// `cwd`
    LegacyAppPathString cwd;
    /// `itemId`
    std::string item_id;
    /// `processId`
    std::string process_id;
    /// `cpuPercent`
    std::optional<double> cpu_percent;
    /// `osPid`
    std::optional<std::uint32_t> os_pid;
    /// `rssKb`
    std::optional<std::uint64_t> rss_kb;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("command", of.command);
        visit.required("cwd", of.cwd);
        visit.required("itemId", of.item_id);
        visit.required("processId", of.process_id);
        visit.optional("cpuPercent", of.cpu_percent);
        visit.optional("osPid", of.os_pid);
        visit.optional("rssKb", of.rss_kb);
    }
};

/// What `thread/backgroundTerminals/clean` takes.
struct ThreadBackgroundTerminalsCleanParams {
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

/// The answer to `thread/backgroundTerminals/clean`.
struct ThreadBackgroundTerminalsCleanResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `thread/backgroundTerminals/list` takes.
struct ThreadBackgroundTerminalsListParams {
    /// `threadId`
    std::string thread_id;
    /// Opaque pagination cursor returned by a previous call.
    std::optional<std::string> cursor;
    /// Optional page size.
    std::optional<std::uint32_t> limit;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
    }
};

/// The answer to `thread/backgroundTerminals/list`.
struct ThreadBackgroundTerminalsListResponse {
    /// `data`
    std::vector<ThreadBackgroundTerminal> data;
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

/// What `thread/backgroundTerminals/terminate` takes.
struct ThreadBackgroundTerminalsTerminateParams {
    /// `processId`
    std::string process_id;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("processId", of.process_id);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/backgroundTerminals/terminate`.
struct ThreadBackgroundTerminalsTerminateResponse {
    /// `terminated`
    bool terminated = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("terminated", of.terminated);
    }
};

/// What `thread/closed` tells.
struct ThreadClosedNotification {
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

/// What `thread/compact/start` takes.
struct ThreadCompactStartParams {
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

/// The answer to `thread/compact/start`.
struct ThreadCompactStartResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Parameters for `thread/decrement_elicitation`.
struct ThreadDecrementElicitationParams {
    /// Thread whose out-of-band elicitation counter should be decremented.
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
    }
};

/// Response for `thread/decrement_elicitation`.
struct ThreadDecrementElicitationResponse {
    /// Current out-of-band elicitation count after the decrement.
    std::int64_t count = 0;
    /// Whether timeout accounting remains paused after applying the decrement.
    bool paused = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("count", of.count);
        visit.required("paused", of.paused);
    }
};

/// What `thread/delete` takes.
struct ThreadDeleteParams {
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

/// The answer to `thread/delete`.
struct ThreadDeleteResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `thread/deleted` tells.
struct ThreadDeletedNotification {
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

/// What `thread/environment/connected` tells.
struct ThreadEnvironmentConnectedNotification {
    /// `environmentId`
    std::string environment_id;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("environmentId", of.environment_id);
        visit.required("threadId", of.thread_id);
    }
};

/// What `thread/environment/disconnected` tells.
struct ThreadEnvironmentDisconnectedNotification {
    /// `environmentId`
    std::string environment_id;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("environmentId", of.environment_id);
        visit.required("threadId", of.thread_id);
    }
};

/// There are two ways to fork a thread: 1. By thread_id: load the thread from disk by thread_id and fork it into a new thread. 2. By path: load the thread from disk by path and fork it into a new thread.
///
/// If using a non-empty path, the thread_id param will be ignored. Empty string path values are treated as absent.
///
/// Prefer using thread_id whenever possible.
struct ThreadForkParams {
    /// `threadId`
    std::string thread_id;
    /// `approvalPolicy`
    std::optional<AskForApproval> approval_policy;
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    std::optional<ApprovalsReviewer> approvals_reviewer;
    /// `baseInstructions`
    std::optional<std::string> base_instructions;
    /// Optional turn id to fork before, excluding that turn and all later turns. Cannot be combined with `last_turn_id`.
    std::optional<std::string> before_turn_id;
    /// `config`
    std::optional<std::map<std::string, json>> config;
    /// `cwd`
    std::optional<std::string> cwd;
    /// When true, carry the source thread's current goal into the fork without starting its initial automatic continuation. The next explicit turn owns the goal lifecycle, and normal automatic continuation resumes after it.
    std::optional<bool> defer_goal_continuation;
    /// `developerInstructions`
    std::optional<std::string> developer_instructions;
    /// `ephemeral`
    std::optional<bool> ephemeral;
    /// When true, return only thread metadata and live fork state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after forking. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    std::optional<bool> exclude_turns;
    /// Start from the loaded parent's effective config, tools, environments, and persisted history to maximize prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`. Enables `features.reasoning_effort_override` on the fork. Cannot be combined with configuration overrides, `path`, `lastTurnId`, or `beforeTurnId`.
    std::optional<bool> experimental_prediction_mode;
    /// Optional last turn id to fork through, inclusive.
    ///
    /// When specified, turns after `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
    std::optional<std::string> last_turn_id;
    /// Configuration overrides for the forked thread, if any.
    std::optional<std::string> model;
    /// `modelProvider`
    std::optional<std::string> model_provider;
    /// [UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id param will be ignored.
    std::optional<std::string> path;
    /// Named profile id for the forked thread. Cannot be combined with `sandbox`.
    std::optional<std::string> permissions;
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    std::optional<std::vector<AbsolutePathBuf>> runtime_workspace_roots;
    /// `sandbox`
    std::optional<SandboxMode> sandbox;
    /// `serviceTier`
    std::optional<std::string> service_tier;
    /// Optional client-supplied analytics source classification for this forked thread.
    std::optional<ThreadSource> thread_source;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("approvalPolicy", of.approval_policy);
        visit.optional("approvalsReviewer", of.approvals_reviewer);
        visit.optional("baseInstructions", of.base_instructions);
        visit.optional("beforeTurnId", of.before_turn_id);
        visit.optional("config", of.config);
        visit.optional("cwd", of.cwd);
        visit.optional("deferGoalContinuation", of.defer_goal_continuation);
        visit.optional("developerInstructions", of.developer_instructions);
        visit.optional("ephemeral", of.ephemeral);
        visit.optional("excludeTurns", of.exclude_turns);
        visit.optional("experimentalPredictionMode", of.experimental_prediction_mode);
        visit.optional("lastTurnId", of.last_turn_id);
        visit.optional("model", of.model);
        visit.optional("modelProvider", of.model_provider);
        visit.optional("path", of.path);
        visit.optional("permissions", of.permissions);
        visit.optional("runtimeWorkspaceRoots", of.runtime_workspace_roots);
        visit.optional("sandbox", of.sandbox);
        visit.optional("serviceTier", of.service_tier);
        visit.optional("threadSource", of.thread_source);
    }
};

/// The answer to `thread/fork`.
struct ThreadForkResponse {
    /// `approvalPolicy`
    AskForApproval approval_policy;
    /// Reviewer currently used for approval requests on this thread.
    ApprovalsReviewer approvals_reviewer;
    /// `cwd`
    AbsolutePathBuf cwd;
    /// `model`
    std::string model;
    /// `modelProvider`
    std::string model_provider;
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
    SandboxPolicy sandbox;
    /// `thread`
    Thread thread;
    /// Named or implicit built-in profile that produced the active permissions, when known.
    std::optional<ActivePermissionProfile> active_permission_profile;
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    std::optional<std::vector<std::string>> disabled_plugin_ids;
    /// Environment-native paths to instruction source files currently loaded for this thread.
    std::optional<std::vector<LegacyAppPathString>> instruction_sources;
    /// \@deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    std::optional<MultiAgentMode> multi_agent_mode;
    /// `reasoningEffort`
    std::optional<ReasoningEffort> reasoning_effort;
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    std::optional<std::vector<AbsolutePathBuf>> runtime_workspace_roots;
    /// `serviceTier`
    std::optional<std::string> service_tier;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("approvalPolicy", of.approval_policy);
        visit.required("approvalsReviewer", of.approvals_reviewer);
        visit.required("cwd", of.cwd);
        visit.required("model", of.model);
        visit.required("modelProvider", of.model_provider);
        visit.required("sandbox", of.sandbox);
        visit.required("thread", of.thread);
        visit.optional("activePermissionProfile", of.active_permission_profile);
        visit.optional("disabledPluginIds", of.disabled_plugin_ids);
        visit.optional("instructionSources", of.instruction_sources);
        visit.optional("multiAgentMode", of.multi_agent_mode);
        visit.optional("reasoningEffort", of.reasoning_effort);
        visit.optional("runtimeWorkspaceRoots", of.runtime_workspace_roots);
        visit.optional("serviceTier", of.service_tier);
    }
};

/// The words that a ThreadGoalStatus can be.
struct ThreadGoalStatusWords {
    /// Those that are known here.
    enum Value {
        /// `active`
        active,
        /// `paused`
        paused,
        /// `blocked`
        blocked,
        /// `usageLimited`
        usage_limited,
        /// `budgetLimited`
        budget_limited,
        /// `complete`
        complete,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"active", "paused", "blocked", "usageLimited", "budgetLimited", "complete"};
};

/// The `status` of ThreadGoal and ThreadGoalSetParams.
using ThreadGoalStatus = Word<ThreadGoalStatusWords>;

/// The `goal` of ThreadGoalGetResponse, ThreadGoalSetResponse and ThreadGoalUpdatedNotification.
struct ThreadGoal {
    /// `createdAt`
    std::int64_t created_at = 0;
    /// `objective`
    std::string objective;
    /// `status`
    ThreadGoalStatus status;
    /// `threadId`
    std::string thread_id;
    /// `timeUsedSeconds`
    std::int64_t time_used_seconds = 0;
    /// `tokensUsed`
    std::int64_t tokens_used = 0;
    /// `updatedAt`
    std::int64_t updated_at = 0;
    /// `tokenBudget`
    std::optional<std::int64_t> token_budget;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("createdAt", of.created_at);
        visit.required("objective", of.objective);
        visit.required("status", of.status);
        visit.required("threadId", of.thread_id);
        visit.required("timeUsedSeconds", of.time_used_seconds);
        visit.required("tokensUsed", of.tokens_used);
        visit.required("updatedAt", of.updated_at);
        visit.optional("tokenBudget", of.token_budget);
    }
};

/// The words that a ThreadGoalMutationOrigin can be.
struct ThreadGoalMutationOriginWords {
    /// Those that are known here.
    enum Value {
        /// `user`
        user,
        /// `automatic`
        automatic,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"user", "automatic"};
};

/// Distinguishes explicit user actions from automatic goal lifecycle mutations.
using ThreadGoalMutationOrigin = Word<ThreadGoalMutationOriginWords>;

/// What `thread/goal/clear` takes.
struct ThreadGoalClearParams {
    /// `threadId`
    std::string thread_id;
    /// Missing provenance does not supply user authorization.
    std::optional<ThreadGoalMutationOrigin> origin;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("origin", of.origin);
    }
};

/// The answer to `thread/goal/clear`.
struct ThreadGoalClearResponse {
    /// `cleared`
    bool cleared = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cleared", of.cleared);
    }
};

/// What `thread/goal/cleared` tells.
struct ThreadGoalClearedNotification {
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

/// What `thread/goal/get` takes.
struct ThreadGoalGetParams {
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

/// The answer to `thread/goal/get`.
struct ThreadGoalGetResponse {
    /// `goal`
    std::optional<ThreadGoal> goal;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("goal", of.goal);
    }
};

/// What `thread/goal/set` takes.
struct ThreadGoalSetParams {
    /// `threadId`
    std::string thread_id;
    /// `objective`
    std::optional<std::string> objective;
    /// Missing provenance does not supply user authorization.
    std::optional<ThreadGoalMutationOrigin> origin;
    /// `status`
    std::optional<ThreadGoalStatus> status;
    /// `tokenBudget`
    std::optional<std::int64_t> token_budget;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("objective", of.objective);
        visit.optional("origin", of.origin);
        visit.optional("status", of.status);
        visit.optional("tokenBudget", of.token_budget);
    }
};

/// The answer to `thread/goal/set`.
struct ThreadGoalSetResponse {
    /// `goal`
    ThreadGoal goal;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("goal", of.goal);
    }
};

/// What `thread/goal/updated` tells.
struct ThreadGoalUpdatedNotification {
    /// `goal`
    ThreadGoal goal;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::optional<std::string> turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("goal", of.goal);
        visit.required("threadId", of.thread_id);
        visit.optional("turnId", of.turn_id);
    }
};

/// Parameters for `thread/increment_elicitation`.
struct ThreadIncrementElicitationParams {
    /// Thread whose out-of-band elicitation counter should be incremented.
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
    }
};

/// Response for `thread/increment_elicitation`.
struct ThreadIncrementElicitationResponse {
    /// Current out-of-band elicitation count after the increment.
    std::int64_t count = 0;
    /// Whether timeout accounting is paused after applying the increment.
    bool paused = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("count", of.count);
        visit.required("paused", of.paused);
    }
};

/// What `thread/inject_items` takes.
struct ThreadInjectItemsParams {
    /// Raw Responses API items to append to the thread's model-visible history.
    std::vector<json> items;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("items", of.items);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/inject_items`.
struct ThreadInjectItemsResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// One of the `data` of ThreadItemsListResponse and ThreadItemsReadResponse.
struct ThreadItemEntry {
    /// `item`
    ThreadItem item;
    /// Turn containing this item.
    std::string turn_id;
    /// Unix timestamp (milliseconds) when the item completed, if recorded by the producer.
    std::optional<std::int64_t> completed_at_ms;
    /// Unix timestamp (milliseconds) when the item started, if recorded by the producer.
    std::optional<std::int64_t> started_at_ms;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("item", of.item);
        visit.required("turnId", of.turn_id);
        visit.optional("completedAtMs", of.completed_at_ms);
        visit.optional("startedAtMs", of.started_at_ms);
    }
};

/// An exclusive item position within the requested visible turn.
using ThreadItemsListAnchor = std::variant<ItemThreadItemsListAnchor, Unrecognized>;

/// Starting position for an item-history page.
using ThreadItemsListCursor = std::variant<std::string, ThreadItemsListAnchor, Unrecognized>;

/// What `thread/items/list` takes.
struct ThreadItemsListParams {
    /// `threadId`
    std::string thread_id;
    /// Opaque continuation cursor or an exclusive item anchor in the requested visible turn. An item anchor requires a non-empty `turnId`; ascending (the default) returns items after it, and descending returns items before it. Continue with the returned string cursor.
    std::optional<ThreadItemsListCursor> cursor;
    /// Optional item page size.
    std::optional<std::uint32_t> limit;
    /// Optional item pagination direction; defaults to ascending.
    std::optional<SortDirection> sort_direction;
    /// Optional turn id to filter by. When omitted, returns items across the thread.
    std::optional<std::string> turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
        visit.optional("sortDirection", of.sort_direction);
        visit.optional("turnId", of.turn_id);
    }
};

/// The answer to `thread/items/list`.
struct ThreadItemsListResponse {
    /// `data`
    std::vector<ThreadItemEntry> data;
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one item.
    std::optional<std::string> backwards_cursor;
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
    std::optional<std::string> next_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.optional("backwardsCursor", of.backwards_cursor);
        visit.optional("nextCursor", of.next_cursor);
    }
};

/// EXPERIMENTAL - retrieve a bounded set of persisted items from one turn.
struct ThreadItemsReadParams {
    /// Item IDs to retrieve. Supply 1 to 100 IDs.
    std::vector<std::string> item_ids;
    /// `threadId`
    std::string thread_id;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("itemIds", of.item_ids);
        visit.required("threadId", of.thread_id);
        visit.required("turnId", of.turn_id);
    }
};

/// EXPERIMENTAL - persisted items returned in canonical stored order.
struct ThreadItemsReadResponse {
    /// `data`
    std::vector<ThreadItemEntry> data;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
    }
};

/// The `cwd` of ThreadListParams.
using ThreadListCwdFilter = std::variant<std::string, std::vector<std::string>, Unrecognized>;

/// The words that a ThreadSortKey can be.
struct ThreadSortKeyWords {
    /// Those that are known here.
    enum Value {
        /// `created_at`
        created_at,
        /// `updated_at`
        updated_at,
        /// `recency_at`
        recency_at,
        /// `section_position`
        section_position,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"created_at", "updated_at", "recency_at", "section_position"};
};

/// The `sortKey` of ThreadListParams.
using ThreadSortKey = Word<ThreadSortKeyWords>;

/// The words that a ThreadSourceKind can be.
struct ThreadSourceKindWords {
    /// Those that are known here.
    enum Value {
        /// `cli`
        cli,
        /// `vscode`
        vscode,
        /// `exec`
        exec,
        /// `appServer`
        app_server,
        /// `subAgent`
        sub_agent,
        /// `subAgentReview`
        sub_agent_review,
        /// `subAgentCompact`
        sub_agent_compact,
        /// `subAgentThreadSpawn`
        sub_agent_thread_spawn,
        /// `subAgentOther`
        sub_agent_other,
        /// `unknown`
        unknown,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"cli", "vscode", "exec", "appServer", "subAgent", "subAgentReview", "subAgentCompact", "subAgentThreadSpawn", "subAgentOther", "unknown"};
};

/// One of the `sourceKinds` of ThreadListParams and ThreadSearchParams.
using ThreadSourceKind = Word<ThreadSourceKindWords>;

/// What `thread/list` takes.
struct ThreadListParams {
    /// Optional ancestor thread filter. Returns spawned descendants at any depth, excluding the ancestor itself. Mutually exclusive with `parentThreadId`.
    std::optional<std::string> ancestor_thread_id;
    /// Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
    std::optional<bool> archived;
    /// Opaque pagination cursor returned by a previous call.
    std::optional<std::string> cursor;
    /// Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of these paths are returned.
    std::optional<ThreadListCwdFilter> cwd;
    /// Thread IDs to exclude before applying the result limit. Up to 100 entries; invalid IDs or a larger list are rejected, never truncated. Send the same exclusions on each page. Omitted, null, or empty means no exclusions.
    std::optional<std::vector<std::string>> excluded_thread_ids;
    /// Optional page size; defaults to a reasonable server-side value.
    std::optional<std::uint32_t> limit;
    /// Optional provider filter; when set, only sessions recorded under these providers are returned. When present but empty, includes all providers.
    std::optional<std::vector<std::string>> model_providers;
    /// Optional originator allowlist, matching any supplied value exactly. Supported by hosted backends only; the local app-server rejects a nonempty list. Omitted or empty lists leave originators unrestricted.
    std::optional<std::vector<std::string>> originators;
    /// Optional direct parent thread filter. Mutually exclusive with `ancestorThreadId`.
    std::optional<std::string> parent_thread_id;
    /// Omit to include every project, set to null for unassigned threads, or provide a project ID to return only threads in that project.
    std::optional<std::string> project_id;
    /// Optional substring filter for the extracted thread title.
    std::optional<std::string> search_term;
    /// Omit to include every section, set to `null` for unsectioned threads, or provide a section ID to return only threads in that section.
    std::optional<std::string> section_id;
    /// Optional sort direction; defaults to descending (newest first).
    std::optional<SortDirection> sort_direction;
    /// Optional sort key; defaults to created_at.
    std::optional<ThreadSortKey> sort_key;
    /// Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
    std::optional<std::vector<ThreadSourceKind>> source_kinds;
    /// If true, return from the state DB without scanning JSONL rollouts to repair thread metadata. Omitted or false preserves scan-and-repair behavior.
    std::optional<bool> use_state_db_only;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("ancestorThreadId", of.ancestor_thread_id);
        visit.optional("archived", of.archived);
        visit.optional("cursor", of.cursor);
        visit.optional("cwd", of.cwd);
        visit.optional("excludedThreadIds", of.excluded_thread_ids);
        visit.optional("limit", of.limit);
        visit.optional("modelProviders", of.model_providers);
        visit.optional("originators", of.originators);
        visit.optional("parentThreadId", of.parent_thread_id);
        visit.optional("projectId", of.project_id);
        visit.optional("searchTerm", of.search_term);
        visit.optional("sectionId", of.section_id);
        visit.optional("sortDirection", of.sort_direction);
        visit.optional("sortKey", of.sort_key);
        visit.optional("sourceKinds", of.source_kinds);
        visit.optional("useStateDbOnly", of.use_state_db_only);
    }
};

/// Explicitly marked unread, including when the thread has no turns.
struct ThreadStartThreadUnreadPosition {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "threadStart";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The earliest completed result needing attention.
struct TurnThreadUnreadPosition {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "turn";

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

/// The `firstUnread` of ThreadReadState.
using ThreadUnreadPosition = std::variant<ThreadStartThreadUnreadPosition, TurnThreadUnreadPosition, Unrecognized>;

/// The first unread position in a durable local thread. A null position means read. The opaque revision guards edits against activity or marks the caller has not seen.
struct ThreadReadState {
    /// `revision`
    std::string revision;
    /// `firstUnread`
    std::optional<ThreadUnreadPosition> first_unread;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("revision", of.revision);
        visit.optional("firstUnread", of.first_unread);
    }
};

/// The answer to `thread/list`.
struct ThreadListResponse {
    /// `data`
    std::vector<Thread> data;
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of the page timestamp so same-second updates are not skipped.
    std::optional<std::string> backwards_cursor;
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
    std::optional<std::string> next_cursor;
    /// Local receipts for eligible threads on this page, keyed by thread ID. Null means durable read state is unavailable; an absent key means that row is ineligible.
    std::optional<std::map<std::string, ThreadReadState>> read_states;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.optional("backwardsCursor", of.backwards_cursor);
        visit.optional("nextCursor", of.next_cursor);
        visit.optional("readStates", of.read_states);
    }
};

/// What `thread/loaded/list` takes.
struct ThreadLoadedListParams {
    /// Opaque pagination cursor returned by a previous call.
    std::optional<std::string> cursor;
    /// Optional page size; defaults to no limit.
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

/// The answer to `thread/loaded/list`.
struct ThreadLoadedListResponse {
    /// Thread ids for sessions currently loaded in memory.
    std::vector<std::string> data;
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
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

/// The words that a ThreadMemoryMode can be.
struct ThreadMemoryModeWords {
    /// Those that are known here.
    enum Value {
        /// `enabled`
        enabled,
        /// `disabled`
        disabled,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"enabled", "disabled"};
};

/// The `mode` of ThreadMemoryModeSetParams.
using ThreadMemoryMode = Word<ThreadMemoryModeWords>;

/// What `thread/memoryMode/set` takes.
struct ThreadMemoryModeSetParams {
    /// `mode`
    ThreadMemoryMode mode;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("mode", of.mode);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/memoryMode/set`.
struct ThreadMemoryModeSetResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The `gitInfo` of ThreadMetadataUpdateParams.
struct ThreadMetadataGitInfoUpdateParams {
    /// Omit to leave the stored branch unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
    std::optional<std::string> branch;
    /// Omit to leave the stored origin URL unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
    std::optional<std::string> origin_url;
    /// Omit to leave the stored commit unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
    std::optional<std::string> sha;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("branch", of.branch);
        visit.optional("originUrl", of.origin_url);
        visit.optional("sha", of.sha);
    }
};

/// What `thread/metadata/update` takes.
struct ThreadMetadataUpdateParams {
    /// `threadId`
    std::string thread_id;
    /// Save the client's Daybreak choice for this persistent thread. Omitted or null leaves it unchanged. This does not select a turn's `cyberAccessProgram` or grant access.
    std::optional<bool> daybreak_enabled;
    /// Patch the stored Git metadata for this thread. Omit a field to leave it unchanged, set it to `null` to clear it, or provide a string to replace the stored value.
    std::optional<ThreadMetadataGitInfoUpdateParams> git_info;
    /// Omit to leave the project unchanged, use an empty string to clear it, or provide an existing project ID to assign it.
    std::optional<std::string> project_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("daybreakEnabled", of.daybreak_enabled);
        visit.optional("gitInfo", of.git_info);
        visit.optional("projectId", of.project_id);
    }
};

/// The answer to `thread/metadata/update`.
struct ThreadMetadataUpdateResponse {
    /// `thread`
    Thread thread;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("thread", of.thread);
    }
};

/// What `thread/name/updated` tells.
struct ThreadNameUpdatedNotification {
    /// `threadId`
    std::string thread_id;
    /// `threadName`
    std::optional<std::string> thread_name;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("threadName", of.thread_name);
    }
};

/// What `thread/prediction/request` takes.
struct ThreadPredictionRequestParams {
    /// `sourceTurnId`
    std::string source_turn_id;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("sourceTurnId", of.source_turn_id);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/prediction/request`.
struct ThreadPredictionRequestResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The `result` of ThreadPredictionUpdatedNotification.
using ThreadPredictionResult = std::variant<CompletedThreadPredictionResult, FailedThreadPredictionResult, Unrecognized>;

/// What `thread/prediction/updated` tells.
struct ThreadPredictionUpdatedNotification {
    /// `result`
    ThreadPredictionResult result;
    /// `sourceTurnId`
    std::string source_turn_id;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("result", of.result);
        visit.required("sourceTurnId", of.source_turn_id);
        visit.required("threadId", of.thread_id);
    }
};

/// What `thread/project/updated` tells.
struct ThreadProjectUpdatedNotification {
    /// `projectId`
    std::optional<std::string> project_id;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.nullable("projectId", of.project_id);
        visit.required("threadId", of.thread_id);
    }
};

/// What `thread/queue/add` takes.
struct ThreadQueueAddParams {
    /// `clientUserMessageId`
    std::string client_user_message_id;
    /// `input`
    std::vector<UserInput> input;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("clientUserMessageId", of.client_user_message_id);
        visit.required("input", of.input);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/queue/add`.
struct ThreadQueueAddResponse {
    /// `queuedSubmission`
    QueuedSubmission queued_submission;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("queuedSubmission", of.queued_submission);
    }
};

/// What `thread/queue/changed` tells.
struct ThreadQueueChangedNotification {
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

/// What `thread/queue/delete` takes.
struct ThreadQueueDeleteParams {
    /// `queuedSubmissionId`
    std::string queued_submission_id;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("queuedSubmissionId", of.queued_submission_id);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/queue/delete`.
struct ThreadQueueDeleteResponse {
    /// `deleted`
    bool deleted = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("deleted", of.deleted);
    }
};

/// What `thread/queue/list` takes.
struct ThreadQueueListParams {
    /// `threadId`
    std::string thread_id;
    /// Opaque pagination cursor returned by a previous call.
    std::optional<std::string> cursor;
    /// Optional page size; defaults to the standard thread-list page size.
    std::optional<std::uint32_t> limit;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
    }
};

/// The answer to `thread/queue/list`.
struct ThreadQueueListResponse {
    /// `data`
    std::vector<QueuedSubmission> data;
    /// Opaque cursor for the next page, or `null` when no submissions remain.
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

/// What `thread/queue/reorder` takes.
struct ThreadQueueReorderParams {
    /// `queuedSubmissionIds`
    std::vector<std::string> queued_submission_ids;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("queuedSubmissionIds", of.queued_submission_ids);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/queue/reorder`.
struct ThreadQueueReorderResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `thread/queue/start` takes.
struct ThreadQueueStartParams {
    /// `threadId`
    std::string thread_id;
    /// `queuedSubmissionId`
    std::optional<std::string> queued_submission_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("queuedSubmissionId", of.queued_submission_id);
    }
};

/// The answer to `thread/queue/start`.
struct ThreadQueueStartResponse {
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

/// What `thread/queue/update` takes.
struct ThreadQueueUpdateParams {
    /// `input`
    std::vector<UserInput> input;
    /// `queuedSubmissionId`
    std::string queued_submission_id;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("input", of.input);
        visit.required("queuedSubmissionId", of.queued_submission_id);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/queue/update`.
struct ThreadQueueUpdateResponse {
    /// `queuedSubmission`
    QueuedSubmission queued_submission;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("queuedSubmission", of.queued_submission);
    }
};

/// What `thread/read` takes.
struct ThreadReadParams {
    /// `threadId`
    std::string thread_id;
    /// When true, include turns and their items from rollout history. Full-history hydration is deprecated for paginated threads; prefer a metadata-only read and page with `thread/turns/list` and `thread/items/list`.
    std::optional<bool> include_turns;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("includeTurns", of.include_turns);
    }
};

/// The answer to `thread/read`.
struct ThreadReadResponse {
    /// `thread`
    Thread thread;
    /// Local receipt. Null means this thread's durable read state is unavailable.
    std::optional<ThreadReadState> read_state;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("thread", of.thread);
        visit.optional("readState", of.read_state);
    }
};

/// What `thread/readState/changed` tells.
struct ThreadReadStateChangedNotification {
    /// `readState`
    ThreadReadState read_state;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("readState", of.read_state);
        visit.required("threadId", of.thread_id);
    }
};

/// The case `unread` of ThreadReadStateOperation.
struct UnreadThreadReadStateOperation {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "unread";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The `operation` of ThreadReadStateUpdateParams.
using ThreadReadStateOperation = std::variant<ReadThreadReadStateOperation, UnreadThreadReadStateOperation, Unrecognized>;

/// What `thread/readState/update` takes.
struct ThreadReadStateUpdateParams {
    /// Revision of the row or transcript actually seen. Conflicts require a fresh user action.
    std::string expected_revision;
    /// `operation`
    ThreadReadStateOperation operation;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("expectedRevision", of.expected_revision);
        visit.required("operation", of.operation);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/readState/update`.
struct ThreadReadStateUpdateResponse {
    /// `readState`
    ThreadReadState read_state;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("readState", of.read_state);
    }
};

/// EXPERIMENTAL - thread realtime audio chunk.
struct ThreadRealtimeAudioChunk {
    /// `data`
    std::string data;
    /// `numChannels`
    std::uint16_t num_channels = 0;
    /// `sampleRate`
    std::uint32_t sample_rate = 0;
    /// `itemId`
    std::optional<std::string> item_id;
    /// `samplesPerChannel`
    std::optional<std::uint32_t> samples_per_channel;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.required("numChannels", of.num_channels);
        visit.required("sampleRate", of.sample_rate);
        visit.optional("itemId", of.item_id);
        visit.optional("samplesPerChannel", of.samples_per_channel);
    }
};

/// EXPERIMENTAL - append audio input to thread realtime.
struct ThreadRealtimeAppendAudioParams {
    /// `audio`
    ThreadRealtimeAudioChunk audio;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("audio", of.audio);
        visit.required("threadId", of.thread_id);
    }
};

/// EXPERIMENTAL - response for appending realtime audio input.
struct ThreadRealtimeAppendAudioResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// EXPERIMENTAL - append speakable text to thread realtime.
struct ThreadRealtimeAppendSpeechParams {
    /// `text`
    std::string text;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("text", of.text);
        visit.required("threadId", of.thread_id);
    }
};

/// EXPERIMENTAL - response for appending realtime speech.
struct ThreadRealtimeAppendSpeechResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// EXPERIMENTAL - append text input to thread realtime.
struct ThreadRealtimeAppendTextParams {
    /// `text`
    std::string text;
    /// `threadId`
    std::string thread_id;
    /// `role`
    std::optional<ConversationTextRole> role;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("text", of.text);
        visit.required("threadId", of.thread_id);
        visit.optional("role", of.role);
    }
};

/// EXPERIMENTAL - response for appending realtime text input.
struct ThreadRealtimeAppendTextResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// EXPERIMENTAL - emitted when thread realtime transport closes.
struct ThreadRealtimeClosedNotification {
    /// `threadId`
    std::string thread_id;
    /// `reason`
    std::optional<std::string> reason;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("reason", of.reason);
    }
};

/// EXPERIMENTAL - emitted when thread realtime encounters an error.
struct ThreadRealtimeErrorNotification {
    /// `message`
    std::string message;
    /// `threadId`
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

/// EXPERIMENTAL - role-bearing text item included when a realtime V3 session starts.
struct ThreadRealtimeInitialItem {
    /// `role`
    ConversationTextRole role;
    /// `text`
    std::string text;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("role", of.role);
        visit.required("text", of.text);
    }
};

/// EXPERIMENTAL - raw non-audio thread realtime item emitted by the backend.
struct ThreadRealtimeItemAddedNotification {
    /// `item`
    json item;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("item", of.item);
        visit.required("threadId", of.thread_id);
    }
};

/// EXPERIMENTAL - a realtime timeline item published after canonical commit.
struct ThreadRealtimeItemCompletedNotification {
    /// `item`
    ThreadRealtimeItem item;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("item", of.item);
        visit.required("threadId", of.thread_id);
    }
};

/// EXPERIMENTAL - a realtime timeline item started before its content streams.
struct ThreadRealtimeItemStartedNotification {
    /// `item`
    ThreadRealtimeItem item;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("item", of.item);
        visit.required("threadId", of.thread_id);
    }
};

/// EXPERIMENTAL - text appended to an active realtime transcript item.
struct ThreadRealtimeItemTranscriptDeltaNotification {
    /// `delta`
    std::string delta;
    /// `itemId`
    std::string item_id;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("delta", of.delta);
        visit.required("itemId", of.item_id);
        visit.required("threadId", of.thread_id);
    }
};

/// EXPERIMENTAL - list voices supported by thread realtime.
struct ThreadRealtimeListVoicesParams {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// EXPERIMENTAL - response for listing supported realtime voices.
struct ThreadRealtimeListVoicesResponse {
    /// `voices`
    RealtimeVoicesList voices;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("voices", of.voices);
    }
};

/// EXPERIMENTAL - streamed output audio emitted by thread realtime.
struct ThreadRealtimeOutputAudioDeltaNotification {
    /// `audio`
    ThreadRealtimeAudioChunk audio;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("audio", of.audio);
        visit.required("threadId", of.thread_id);
    }
};

/// EXPERIMENTAL - emitted with the remote SDP for a WebRTC realtime session.
struct ThreadRealtimeSdpNotification {
    /// `sdp`
    std::string sdp;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("sdp", of.sdp);
        visit.required("threadId", of.thread_id);
    }
};

/// The case `webrtc` of ThreadRealtimeStartTransport.
struct WebrtcThreadRealtimeStartTransport {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "webrtc";

    /// SDP offer generated by a WebRTC RTCPeerConnection after configuring audio and the realtime events data channel.
    std::string sdp;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("sdp", of.sdp);
    }
};

/// The case `websocket` of ThreadRealtimeStartTransport.
struct WebsocketThreadRealtimeStartTransport {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "websocket";

    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// EXPERIMENTAL - transport used by thread realtime.
using ThreadRealtimeStartTransport = std::variant<WebsocketThreadRealtimeStartTransport, WebrtcThreadRealtimeStartTransport, ExistingCallThreadRealtimeStartTransport, Unrecognized>;

/// EXPERIMENTAL - start a thread-scoped realtime session.
struct ThreadRealtimeStartParams {
    /// Selects text or audio output for the realtime session. Transport and voice stay independent so clients can choose how they connect separately from what the model emits.
    RealtimeOutputModality output_modality;
    /// `threadId`
    std::string thread_id;
    /// Relays public reasoning summaries as quiet context for realtime V3 delegations. Defaults to false.
    std::optional<bool> backend_reasoning_status;
    /// Leaves Codex response handoffs to the client's explicit append calls instead of forwarding them automatically. Defaults to false.
    std::optional<bool> client_managed_handoffs;
    /// Overrides BEM channel prefixes by `analysis`, `commentary`, or `final`. Omitted channels retain their default uppercase bracketed prefixes.
    std::optional<std::map<std::string, std::vector<std::string>>> codex_response_handoff_channel_prefixes;
    /// Selects how automatic Codex responses are routed in Frameless Bidi sessions. Omitted values default to `thinking`. Realtime V1 and V2 ignore this setting.
    std::optional<CodexResponseHandoffMode> codex_response_handoff_mode;
    /// Optional prefix added to automatic Codex response items when `codexResponsesAsItems` is true.
    std::optional<std::string> codex_response_item_prefix;
    /// Sends automatic Codex responses as realtime conversation items instead of handoff appends.
    std::optional<bool> codex_responses_as_items;
    /// Controls whether a realtime V3 delegation produces an acknowledgement filler. Omitted values preserve the Realtime API's default behavior.
    std::optional<bool> delegation_ack_filler;
    /// Routes any transcript tail remaining at session end through Codex. Defaults to false. TODO: Remove this rollout knob once transcript-tail flushing is always enabled.
    std::optional<bool> flush_transcript_tail_on_session_end;
    /// Set to false to start without Codex's startup context. Omitted or null includes it.
    std::optional<bool> include_startup_context;
    /// Adds complete role-bearing text items to the initial Frameless Bidi session history. This is only supported by realtime V3 and is sent during session startup. Requests are limited to 128 items and 8,192 estimated text tokens in total.
    std::optional<std::vector<ThreadRealtimeInitialItem>> initial_items;
    /// Overrides the configured realtime model for this session only.
    std::optional<std::string> model;
    /// `prompt`
    std::optional<std::string> prompt;
    /// Developer instructions given to the backing Codex model when this realtime session ends.
    std::optional<std::string> realtime_end_instructions;
    /// `realtimeSessionId`
    std::optional<std::string> realtime_session_id;
    /// Developer instructions given to the backing Codex model when this realtime session starts.
    std::optional<std::string> realtime_start_instructions;
    /// `transport`
    std::optional<ThreadRealtimeStartTransport> transport;
    /// Overrides the configured realtime protocol version for this session only.
    std::optional<RealtimeConversationVersion> version;
    /// `voice`
    std::optional<RealtimeVoice> voice;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("outputModality", of.output_modality);
        visit.required("threadId", of.thread_id);
        visit.optional("backendReasoningStatus", of.backend_reasoning_status);
        visit.optional("clientManagedHandoffs", of.client_managed_handoffs);
        visit.optional("codexResponseHandoffChannelPrefixes", of.codex_response_handoff_channel_prefixes);
        visit.optional("codexResponseHandoffMode", of.codex_response_handoff_mode);
        visit.optional("codexResponseItemPrefix", of.codex_response_item_prefix);
        visit.optional("codexResponsesAsItems", of.codex_responses_as_items);
        visit.optional("delegationAckFiller", of.delegation_ack_filler);
        visit.optional("flushTranscriptTailOnSessionEnd", of.flush_transcript_tail_on_session_end);
        visit.optional("includeStartupContext", of.include_startup_context);
        visit.optional("initialItems", of.initial_items);
        visit.optional("model", of.model);
        visit.optional("prompt", of.prompt);
        visit.optional("realtimeEndInstructions", of.realtime_end_instructions);
        visit.optional("realtimeSessionId", of.realtime_session_id);
        visit.optional("realtimeStartInstructions", of.realtime_start_instructions);
        visit.optional("transport", of.transport);
        visit.optional("version", of.version);
        visit.optional("voice", of.voice);
    }
};

/// EXPERIMENTAL - response for starting thread realtime.
struct ThreadRealtimeStartResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// EXPERIMENTAL - emitted when thread realtime startup is accepted.
struct ThreadRealtimeStartedNotification {
    /// `threadId`
    std::string thread_id;
    /// `version`
    RealtimeConversationVersion version;
    /// `realtimeSessionId`
    std::optional<std::string> realtime_session_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.required("version", of.version);
        visit.optional("realtimeSessionId", of.realtime_session_id);
    }
};

/// EXPERIMENTAL - stop thread realtime.
struct ThreadRealtimeStopParams {
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

/// EXPERIMENTAL - response for stopping thread realtime.
struct ThreadRealtimeStopResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// EXPERIMENTAL - flat transcript delta emitted whenever realtime transcript text changes.
struct ThreadRealtimeTranscriptDeltaNotification {
    /// Live transcript delta from the realtime event.
    std::string delta;
    /// `role`
    std::string role;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("delta", of.delta);
        visit.required("role", of.role);
        visit.required("threadId", of.thread_id);
    }
};

/// EXPERIMENTAL - final transcript text emitted when realtime completes a transcript part.
struct ThreadRealtimeTranscriptDoneNotification {
    /// `role`
    std::string role;
    /// Final complete text for the transcript part.
    std::string text;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("role", of.role);
        visit.required("text", of.text);
        visit.required("threadId", of.thread_id);
    }
};

/// The `initialTurnsPage` of ThreadResumeParams.
struct ThreadResumeInitialTurnsPageParams {
    /// How much item detail to include for each returned turn; defaults to summary.
    std::optional<TurnItemsView> items_view;
    /// Optional turn page size.
    std::optional<std::uint32_t> limit;
    /// Optional turn pagination direction; defaults to descending.
    std::optional<SortDirection> sort_direction;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("itemsView", of.items_view);
        visit.optional("limit", of.limit);
        visit.optional("sortDirection", of.sort_direction);
    }
};

/// There are three ways to resume a thread: 1. By thread_id: load the thread from disk by thread_id and resume it. 2. By history: instantiate the thread from memory and resume it. 3. By path: load the thread from disk by path and resume it.
///
/// For non-running threads, the precedence is: history \> non-empty path \> thread_id. If using history or a non-empty path for a non-running thread, the thread_id param will be ignored.
///
/// If thread_id identifies a running thread, app-server rejoins that thread and treats a non-empty path as a consistency check against the active rollout path. Empty string path values are treated as absent.
///
/// Prefer using thread_id whenever possible.
struct ThreadResumeParams {
    /// `threadId`
    std::string thread_id;
    /// `approvalPolicy`
    std::optional<AskForApproval> approval_policy;
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    std::optional<ApprovalsReviewer> approvals_reviewer;
    /// `baseInstructions`
    std::optional<std::string> base_instructions;
    /// `config`
    std::optional<std::map<std::string, json>> config;
    /// `cwd`
    std::optional<std::string> cwd;
    /// `developerInstructions`
    std::optional<std::string> developer_instructions;
    /// When true, return only thread metadata and live-resume state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after resuming. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    std::optional<bool> exclude_turns;
    /// [UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the provided history instead of loaded from disk.
    std::optional<std::vector<ResponseItem>> history;
    /// When present, include a `thread/turns/list` page in the resume response so clients can bootstrap recent turns without a second request.
    std::optional<ThreadResumeInitialTurnsPageParams> initial_turns_page;
    /// Configuration overrides for the resumed thread, if any.
    std::optional<std::string> model;
    /// `modelProvider`
    std::optional<std::string> model_provider;
    /// [UNSTABLE] Specify the rollout path to resume from. If specified for a non-running thread, the thread_id param will be ignored. If thread_id identifies a running thread, the path must match the active rollout path.
    std::optional<std::string> path;
    /// Named profile id for the resumed thread. Cannot be combined with `sandbox`.
    std::optional<std::string> permissions;
    /// \@deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
    std::optional<Personality> personality;
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    std::optional<std::vector<AbsolutePathBuf>> runtime_workspace_roots;
    /// `sandbox`
    std::optional<SandboxMode> sandbox;
    /// `serviceTier`
    std::optional<std::string> service_tier;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("approvalPolicy", of.approval_policy);
        visit.optional("approvalsReviewer", of.approvals_reviewer);
        visit.optional("baseInstructions", of.base_instructions);
        visit.optional("config", of.config);
        visit.optional("cwd", of.cwd);
        visit.optional("developerInstructions", of.developer_instructions);
        visit.optional("excludeTurns", of.exclude_turns);
        visit.optional("history", of.history);
        visit.optional("initialTurnsPage", of.initial_turns_page);
        visit.optional("model", of.model);
        visit.optional("modelProvider", of.model_provider);
        visit.optional("path", of.path);
        visit.optional("permissions", of.permissions);
        visit.optional("personality", of.personality);
        visit.optional("runtimeWorkspaceRoots", of.runtime_workspace_roots);
        visit.optional("sandbox", of.sandbox);
        visit.optional("serviceTier", of.service_tier);
    }
};

/// The `initialTurnsPage` of ThreadResumeResponse.
struct TurnsPage {
    /// `data`
    std::vector<Turn> data;
    /// `backwardsCursor`
    std::optional<std::string> backwards_cursor;
    /// `nextCursor`
    std::optional<std::string> next_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.optional("backwardsCursor", of.backwards_cursor);
        visit.optional("nextCursor", of.next_cursor);
    }
};

/// The answer to `thread/resume`.
struct ThreadResumeResponse {
    /// `approvalPolicy`
    AskForApproval approval_policy;
    /// Reviewer currently used for approval requests on this thread.
    ApprovalsReviewer approvals_reviewer;
    /// `cwd`
    AbsolutePathBuf cwd;
    /// `model`
    std::string model;
    /// `modelProvider`
    std::string model_provider;
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
    SandboxPolicy sandbox;
    /// `thread`
    Thread thread;
    /// Named or implicit built-in profile that produced the active permissions, when known.
    std::optional<ActivePermissionProfile> active_permission_profile;
    /// Effective collaboration mode. Absent when resuming from an older server.
    std::optional<CollaborationMode> collaboration_mode;
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    std::optional<std::vector<std::string>> disabled_plugin_ids;
    /// `thread/turns/list` page returned when requested by `initialTurnsPage`.
    std::optional<TurnsPage> initial_turns_page;
    /// Environment-native paths to instruction source files currently loaded for this thread.
    std::optional<std::vector<LegacyAppPathString>> instruction_sources;
    /// Opaque cursor for hydrating paginated items backwards.
    ///
    /// Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item identified by the cursor.
    std::optional<std::string> items_backwards_cursor;
    /// \@deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    std::optional<MultiAgentMode> multi_agent_mode;
    /// `reasoningEffort`
    std::optional<ReasoningEffort> reasoning_effort;
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    std::optional<std::vector<AbsolutePathBuf>> runtime_workspace_roots;
    /// `serviceTier`
    std::optional<std::string> service_tier;
    /// Opaque cursor for hydrating paginated turns backwards.
    ///
    /// Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn identified by the cursor.
    std::optional<std::string> turns_backwards_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("approvalPolicy", of.approval_policy);
        visit.required("approvalsReviewer", of.approvals_reviewer);
        visit.required("cwd", of.cwd);
        visit.required("model", of.model);
        visit.required("modelProvider", of.model_provider);
        visit.required("sandbox", of.sandbox);
        visit.required("thread", of.thread);
        visit.optional("activePermissionProfile", of.active_permission_profile);
        visit.optional("collaborationMode", of.collaboration_mode);
        visit.optional("disabledPluginIds", of.disabled_plugin_ids);
        visit.optional("initialTurnsPage", of.initial_turns_page);
        visit.optional("instructionSources", of.instruction_sources);
        visit.optional("itemsBackwardsCursor", of.items_backwards_cursor);
        visit.optional("multiAgentMode", of.multi_agent_mode);
        visit.optional("reasoningEffort", of.reasoning_effort);
        visit.optional("runtimeWorkspaceRoots", of.runtime_workspace_roots);
        visit.optional("serviceTier", of.service_tier);
        visit.optional("turnsBackwardsCursor", of.turns_backwards_cursor);
    }
};

/// Replace a paginated thread's durable history with the prefix before one turn.
///
/// This only changes persisted conversation history. It does not revert local file changes.
struct ThreadRevertParams {
    /// Turn excluded from the replacement history, together with every later turn.
    std::string before_turn_id;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("beforeTurnId", of.before_turn_id);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/revert`.
struct ThreadRevertResponse {
    /// Updated loaded thread metadata. `turns` is always empty; hydrate retained history through `thread/turns/list`.
    Thread thread;
    /// Opaque cursor for hydrating paginated items backwards.
    ///
    /// Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item identified by the cursor.
    std::optional<std::string> items_backwards_cursor;
    /// Opaque cursor for hydrating paginated turns backwards.
    ///
    /// Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn identified by the cursor.
    std::optional<std::string> turns_backwards_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("thread", of.thread);
        visit.optional("itemsBackwardsCursor", of.items_backwards_cursor);
        visit.optional("turnsBackwardsCursor", of.turns_backwards_cursor);
    }
};

/// What `thread/reverted` tells.
struct ThreadRevertedNotification {
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

/// UTF-16 code-unit range within `snippet`.
struct ThreadSearchTextRange {
    /// Exclusive UTF-16 code-unit offset.
    std::uint32_t end = 0;
    /// Inclusive UTF-16 code-unit offset.
    std::uint32_t start = 0;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("end", of.end);
        visit.required("start", of.start);
    }
};

/// One visible message occurrence returned by [`ThreadSearchOccurrencesResponse`].
struct ThreadSearchOccurrence {
    /// `itemId`
    std::string item_id;
    /// `snippet`
    std::string snippet;
    /// Match range within `snippet`, in UTF-16 code units.
    ThreadSearchTextRange snippet_match_range;
    /// Opaque inclusive cursor accepted by `thread/turns/list` for this turn.
    std::string turn_cursor;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("itemId", of.item_id);
        visit.required("snippet", of.snippet);
        visit.required("snippetMatchRange", of.snippet_match_range);
        visit.required("turnCursor", of.turn_cursor);
        visit.required("turnId", of.turn_id);
    }
};

/// Parameters for searching visible message occurrences within one paginated thread.
struct ThreadSearchOccurrencesParams {
    /// Case-insensitive literal substring to find in visible user messages and both partial and final assistant answers.
    std::string search_term;
    /// `threadId`
    std::string thread_id;
    /// Opaque cursor returned by a previous call for the same thread and search term.
    std::optional<std::string> cursor;
    /// Optional occurrence page size.
    std::optional<std::uint32_t> limit;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("searchTerm", of.search_term);
        visit.required("threadId", of.thread_id);
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
    }
};

/// The answer to `thread/searchOccurrences`.
struct ThreadSearchOccurrencesResponse {
    /// Occurrences in chronological message order.
    std::vector<ThreadSearchOccurrence> data;
    /// Opaque cursor to continue after the last returned occurrence.
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

/// The words that a ThreadSearchSortKey can be.
struct ThreadSearchSortKeyWords {
    /// Those that are known here.
    enum Value {
        /// `created_at`
        created_at,
        /// `updated_at`
        updated_at,
        /// `recency_at`
        recency_at,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"created_at", "updated_at", "recency_at"};
};

/// The `sortKey` of ThreadSearchParams.
using ThreadSearchSortKey = Word<ThreadSearchSortKeyWords>;

/// What `thread/search` takes.
struct ThreadSearchParams {
    /// Required substring/full-text query for thread search.
    std::string search_term;
    /// Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
    std::optional<bool> archived;
    /// Opaque pagination cursor returned by a previous call.
    std::optional<std::string> cursor;
    /// Optional page size; defaults to a reasonable server-side value.
    std::optional<std::uint32_t> limit;
    /// Optional sort direction; defaults to descending (newest first).
    std::optional<SortDirection> sort_direction;
    /// Optional sort key; defaults to created_at.
    std::optional<ThreadSearchSortKey> sort_key;
    /// Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
    std::optional<std::vector<ThreadSourceKind>> source_kinds;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("searchTerm", of.search_term);
        visit.optional("archived", of.archived);
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
        visit.optional("sortDirection", of.sort_direction);
        visit.optional("sortKey", of.sort_key);
        visit.optional("sourceKinds", of.source_kinds);
    }
};

/// One of the `data` of ThreadSearchResponse.
struct ThreadSearchResult {
    /// `snippet`
    std::string snippet;
    /// `thread`
    Thread thread;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("snippet", of.snippet);
        visit.required("thread", of.thread);
    }
};

/// The answer to `thread/search`.
struct ThreadSearchResponse {
    /// `data`
    std::vector<ThreadSearchResult> data;
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of the page timestamp so same-second updates are not skipped.
    std::optional<std::string> backwards_cursor;
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
    std::optional<std::string> next_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.optional("backwardsCursor", of.backwards_cursor);
        visit.optional("nextCursor", of.next_cursor);
    }
};

/// Parameters for moving a thread within a server-owned section ordering.
struct ThreadSectionMoveParams {
    /// Destination section, or `null` to remove the thread from its section.
    std::optional<std::string> section_id;
    /// Thread to move into, within, or out of a section.
    std::string thread_id;
    /// Existing thread to insert before; omission or null appends to the section.
    std::optional<std::string> before_thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.nullable("sectionId", of.section_id);
        visit.required("threadId", of.thread_id);
        visit.optional("beforeThreadId", of.before_thread_id);
    }
};

/// The answer to `thread/section/move`.
struct ThreadSectionMoveResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `thread/name/set` takes.
struct ThreadSetNameParams {
    /// `name`
    std::string name;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("threadId", of.thread_id);
    }
};

/// The answer to `thread/name/set`.
struct ThreadSetNameResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The `threadSettings` of ThreadSettingsUpdatedNotification.
struct ThreadSettings {
    /// `approvalPolicy`
    AskForApproval approval_policy;
    /// `approvalsReviewer`
    ApprovalsReviewer approvals_reviewer;
    /// `collaborationMode`
    CollaborationMode collaboration_mode;
    /// `cwd`
    AbsolutePathBuf cwd;
    /// `model`
    std::string model;
    /// `modelProvider`
    std::string model_provider;
    /// `sandboxPolicy`
    SandboxPolicy sandbox_policy;
    /// `activePermissionProfile`
    std::optional<ActivePermissionProfile> active_permission_profile;
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    std::optional<std::vector<std::string>> disabled_plugin_ids;
    /// `effort`
    std::optional<ReasoningEffort> effort;
    /// \@deprecated Always `explicitRequestOnly`. Use `effort` for Ultra behavior.
    std::optional<MultiAgentMode> multi_agent_mode;
    /// \@deprecated Reports the saved setting; `friendly` and `pragmatic` no longer select a style.
    std::optional<Personality> personality;
    /// `serviceTier`
    std::optional<std::string> service_tier;
    /// `summary`
    std::optional<ReasoningSummary> summary;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("approvalPolicy", of.approval_policy);
        visit.required("approvalsReviewer", of.approvals_reviewer);
        visit.required("collaborationMode", of.collaboration_mode);
        visit.required("cwd", of.cwd);
        visit.required("model", of.model);
        visit.required("modelProvider", of.model_provider);
        visit.required("sandboxPolicy", of.sandbox_policy);
        visit.optional("activePermissionProfile", of.active_permission_profile);
        visit.optional("disabledPluginIds", of.disabled_plugin_ids);
        visit.optional("effort", of.effort);
        visit.optional("multiAgentMode", of.multi_agent_mode);
        visit.optional("personality", of.personality);
        visit.optional("serviceTier", of.service_tier);
        visit.optional("summary", of.summary);
    }
};

/// What `thread/settings/update` takes.
struct ThreadSettingsUpdateParams {
    /// `threadId`
    std::string thread_id;
    /// Override the approval policy for subsequent turns.
    std::optional<AskForApproval> approval_policy;
    /// Override where approval requests are routed for subsequent turns.
    std::optional<ApprovalsReviewer> approvals_reviewer;
    /// EXPERIMENTAL - Set a pre-set collaboration mode for subsequent turns.
    ///
    /// For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the selected mode".
    std::optional<CollaborationMode> collaboration_mode;
    /// Override the working directory for subsequent turns.
    std::optional<std::string> cwd;
    /// Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
    std::optional<std::vector<std::string>> disabled_plugin_ids;
    /// Override the reasoning effort for subsequent turns.
    std::optional<ReasoningEffort> effort;
    /// Override the model for subsequent turns.
    std::optional<std::string> model;
    /// \@deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
    std::optional<MultiAgentMode> multi_agent_mode;
    /// Select a named permissions profile id for subsequent turns. Cannot be combined with `sandboxPolicy`.
    std::optional<std::string> permissions;
    /// \@deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
    std::optional<Personality> personality;
    /// Override the sandbox policy for subsequent turns.
    std::optional<SandboxPolicy> sandbox_policy;
    /// Override the service tier for subsequent turns. `null` clears the current service tier; omission leaves it unchanged.
    std::optional<std::string> service_tier;
    /// Override the reasoning summary for subsequent turns.
    std::optional<ReasoningSummary> summary;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("approvalPolicy", of.approval_policy);
        visit.optional("approvalsReviewer", of.approvals_reviewer);
        visit.optional("collaborationMode", of.collaboration_mode);
        visit.optional("cwd", of.cwd);
        visit.optional("disabledPluginIds", of.disabled_plugin_ids);
        visit.optional("effort", of.effort);
        visit.optional("model", of.model);
        visit.optional("multiAgentMode", of.multi_agent_mode);
        visit.optional("permissions", of.permissions);
        visit.optional("personality", of.personality);
        visit.optional("sandboxPolicy", of.sandbox_policy);
        visit.optional("serviceTier", of.service_tier);
        visit.optional("summary", of.summary);
    }
};

/// The answer to `thread/settings/update`.
struct ThreadSettingsUpdateResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `thread/settings/updated` tells.
struct ThreadSettingsUpdatedNotification {
    /// `threadId`
    std::string thread_id;
    /// `threadSettings`
    ThreadSettings thread_settings;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.required("threadSettings", of.thread_settings);
    }
};

/// What `thread/shellCommand` takes.
struct ThreadShellCommandParams {
    /// Shell command string evaluated by the thread's configured shell. Unlike `command/exec`, this intentionally preserves shell syntax such as pipes, redirects, and quoting. This runs unsandboxed with full access rather than inheriting the thread sandbox policy.
    std::string command;
    /// `threadId`
    std::string thread_id;
    /// Maximum execution time in milliseconds. Defaults to one hour when omitted or null. Must be non-negative; zero requests an immediate timeout, not unlimited execution. Does not affect the immediate RPC acknowledgement.
    std::optional<std::int64_t> timeout_ms;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("command", of.command);
        visit.required("threadId", of.thread_id);
        visit.optional("timeoutMs", of.timeout_ms);
    }
};

/// The answer to `thread/shellCommand`.
struct ThreadShellCommandResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a ThreadStartSource can be.
struct ThreadStartSourceWords {
    /// Those that are known here.
    enum Value {
        /// `startup`
        startup,
        /// `clear`
        clear,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"startup", "clear"};
};

/// The `sessionStartSource` of ThreadStartParams.
using ThreadStartSource = Word<ThreadStartSourceWords>;

/// What `thread/start` takes.
struct ThreadStartParams {
    /// Allow a provider with an authoritative static model catalog to replace an unavailable requested model with its default.
    std::optional<bool> allow_provider_model_fallback;
    /// `approvalPolicy`
    std::optional<AskForApproval> approval_policy;
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    std::optional<ApprovalsReviewer> approvals_reviewer;
    /// `baseInstructions`
    std::optional<std::string> base_instructions;
    /// `config`
    std::optional<std::map<std::string, json>> config;
    /// `cwd`
    std::optional<std::string> cwd;
    /// Initial Daybreak choice for this persistent thread. Omitted or null leaves it unset. This does not select a turn's `cyberAccessProgram` or grant access. Not supported for ephemeral threads.
    std::optional<bool> daybreak_enabled;
    /// `developerInstructions`
    std::optional<std::string> developer_instructions;
    /// `dynamicTools`
    std::optional<std::vector<DynamicToolSpec>> dynamic_tools;
    /// Optional sticky environments for this thread.
    ///
    /// Omitted selects the default environment when environment access is enabled. Empty disables environment access for turns that do not provide a turn override. Non-empty selects the first environment as the current turn environment.
    std::optional<std::vector<TurnEnvironmentParams>> environments;
    /// `ephemeral`
    std::optional<bool> ephemeral;
    /// If true, opt into emitting raw Responses API items on the event stream. This is for internal use only (e.g. Codex Cloud).
    std::optional<bool> experimental_raw_events;
    /// Persisted thread history contract to use for this new thread.
    std::optional<ThreadHistoryMode> history_mode;
    /// Test-only experimental field used to validate experimental gating and schema filtering behavior in a stable way.
    std::optional<std::string> mock_experimental_field;
    /// `model`
    std::optional<std::string> model;
    /// `modelProvider`
    std::optional<std::string> model_provider;
    /// \@deprecated Ignored. Use Ultra reasoning effort for proactive multi-agent behavior.
    std::optional<MultiAgentMode> multi_agent_mode;
    /// Named profile id for this thread. Cannot be combined with `sandbox`.
    std::optional<std::string> permissions;
    /// \@deprecated `friendly` and `pragmatic` no longer select a style.
    std::optional<Personality> personality;
    /// Optional project identity for this new thread. Durable threads persist the assignment; ephemeral threads expose it only in live responses.
    std::optional<std::string> project_id;
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    std::optional<std::vector<AbsolutePathBuf>> runtime_workspace_roots;
    /// `sandbox`
    std::optional<SandboxMode> sandbox;
    /// Capability roots selected for this thread by the hosting platform.
    std::optional<std::vector<SelectedCapabilityRoot>> selected_capability_roots;
    /// `serviceName`
    std::optional<std::string> service_name;
    /// `serviceTier`
    std::optional<std::string> service_tier;
    /// `sessionStartSource`
    std::optional<ThreadStartSource> session_start_source;
    /// Optional client-supplied analytics source classification for this thread.
    std::optional<ThreadSource> thread_source;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("allowProviderModelFallback", of.allow_provider_model_fallback);
        visit.optional("approvalPolicy", of.approval_policy);
        visit.optional("approvalsReviewer", of.approvals_reviewer);
        visit.optional("baseInstructions", of.base_instructions);
        visit.optional("config", of.config);
        visit.optional("cwd", of.cwd);
        visit.optional("daybreakEnabled", of.daybreak_enabled);
        visit.optional("developerInstructions", of.developer_instructions);
        visit.optional("dynamicTools", of.dynamic_tools);
        visit.optional("environments", of.environments);
        visit.optional("ephemeral", of.ephemeral);
        visit.optional("experimentalRawEvents", of.experimental_raw_events);
        visit.optional("historyMode", of.history_mode);
        visit.optional("mockExperimentalField", of.mock_experimental_field);
        visit.optional("model", of.model);
        visit.optional("modelProvider", of.model_provider);
        visit.optional("multiAgentMode", of.multi_agent_mode);
        visit.optional("permissions", of.permissions);
        visit.optional("personality", of.personality);
        visit.optional("projectId", of.project_id);
        visit.optional("runtimeWorkspaceRoots", of.runtime_workspace_roots);
        visit.optional("sandbox", of.sandbox);
        visit.optional("selectedCapabilityRoots", of.selected_capability_roots);
        visit.optional("serviceName", of.service_name);
        visit.optional("serviceTier", of.service_tier);
        visit.optional("sessionStartSource", of.session_start_source);
        visit.optional("threadSource", of.thread_source);
    }
};

/// The answer to `thread/start`.
struct ThreadStartResponse {
    /// `approvalPolicy`
    AskForApproval approval_policy;
    /// Reviewer currently used for approval requests on this thread.
    ApprovalsReviewer approvals_reviewer;
    /// `cwd`
    AbsolutePathBuf cwd;
    /// `model`
    std::string model;
    /// `modelProvider`
    std::string model_provider;
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
    SandboxPolicy sandbox;
    /// `thread`
    Thread thread;
    /// Named or implicit built-in profile that produced the active permissions, when known.
    std::optional<ActivePermissionProfile> active_permission_profile;
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    std::optional<std::vector<std::string>> disabled_plugin_ids;
    /// Environment-native paths to instruction source files currently loaded for this thread.
    std::optional<std::vector<LegacyAppPathString>> instruction_sources;
    /// \@deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    std::optional<MultiAgentMode> multi_agent_mode;
    /// `reasoningEffort`
    std::optional<ReasoningEffort> reasoning_effort;
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    std::optional<std::vector<AbsolutePathBuf>> runtime_workspace_roots;
    /// `serviceTier`
    std::optional<std::string> service_tier;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("approvalPolicy", of.approval_policy);
        visit.required("approvalsReviewer", of.approvals_reviewer);
        visit.required("cwd", of.cwd);
        visit.required("model", of.model);
        visit.required("modelProvider", of.model_provider);
        visit.required("sandbox", of.sandbox);
        visit.required("thread", of.thread);
        visit.optional("activePermissionProfile", of.active_permission_profile);
        visit.optional("disabledPluginIds", of.disabled_plugin_ids);
        visit.optional("instructionSources", of.instruction_sources);
        visit.optional("multiAgentMode", of.multi_agent_mode);
        visit.optional("reasoningEffort", of.reasoning_effort);
        visit.optional("runtimeWorkspaceRoots", of.runtime_workspace_roots);
        visit.optional("serviceTier", of.service_tier);
    }
};

/// What `thread/started` tells.
struct ThreadStartedNotification {
    /// `thread`
    Thread thread;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("thread", of.thread);
    }
};

/// What `thread/status/changed` tells.
struct ThreadStatusChangedNotification {
    /// `status`
    ThreadStatus status;
    /// `threadId`
    std::string thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("status", of.status);
        visit.required("threadId", of.thread_id);
    }
};

/// The case `turnCompleted` of ThreadTimelineEntry.
struct TurnCompletedThreadTimelineEntry {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "turnCompleted";

    /// `position`
    std::uint64_t position = 0;
    /// `status`
    TurnStatus status;
    /// `turnId`
    std::string turn_id;
    /// `completedAt`
    std::optional<std::int64_t> completed_at;
    /// `durationMs`
    std::optional<std::int64_t> duration_ms;
    /// `error`
    std::optional<TurnError> error;
    /// `startedAt`
    std::optional<std::int64_t> started_at;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("position", of.position);
        visit.required("status", of.status);
        visit.required("turnId", of.turn_id);
        visit.optional("completedAt", of.completed_at);
        visit.optional("durationMs", of.duration_ms);
        visit.optional("error", of.error);
        visit.optional("startedAt", of.started_at);
    }
};

/// The case `turnStarted` of ThreadTimelineEntry.
struct TurnStartedThreadTimelineEntry {
    /// @private
    static constexpr std::string_view tag_key = "type", tag_value = "turnStarted";

    /// `position`
    std::uint64_t position = 0;
    /// `turnId`
    std::string turn_id;
    /// `startedAt`
    std::optional<std::int64_t> started_at;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("position", of.position);
        visit.required("turnId", of.turn_id);
        visit.optional("startedAt", of.started_at);
    }
};

/// EXPERIMENTAL - one item or turn boundary in canonical rollout order.
using ThreadTimelineEntry = std::variant<ItemThreadTimelineEntry, RealtimeThreadTimelineEntry, TurnStartedThreadTimelineEntry, TurnCompletedThreadTimelineEntry, Unrecognized>;

/// EXPERIMENTAL - list ordinary and realtime thread history in rollout order.
struct ThreadTimelineListParams {
    /// `threadId`
    std::string thread_id;
    /// `cursor`
    std::optional<std::string> cursor;
    /// `limit`
    std::optional<std::uint32_t> limit;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
    }
};

/// EXPERIMENTAL - a bounded timeline page with its resolved opening voice state.
struct ThreadTimelineListResponse {
    /// `data`
    std::vector<ThreadTimelineEntry> data;
    /// `activeRealtimeSessionAtPageStart`
    std::optional<std::string> active_realtime_session_at_page_start;
    /// `nextCursor`
    std::optional<std::string> next_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.optional("activeRealtimeSessionAtPageStart", of.active_realtime_session_at_page_start);
        visit.optional("nextCursor", of.next_cursor);
    }
};

/// The `last` of ThreadTokenUsage.
struct TokenUsageBreakdown {
    /// `cachedInputTokens`
    std::int64_t cached_input_tokens = 0;
    /// `inputTokens`
    std::int64_t input_tokens = 0;
    /// `outputTokens`
    std::int64_t output_tokens = 0;
    /// `reasoningOutputTokens`
    std::int64_t reasoning_output_tokens = 0;
    /// `totalTokens`
    std::int64_t total_tokens = 0;
    /// `cacheWriteInputTokens`
    std::optional<std::int64_t> cache_write_input_tokens;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("cachedInputTokens", of.cached_input_tokens);
        visit.required("inputTokens", of.input_tokens);
        visit.required("outputTokens", of.output_tokens);
        visit.required("reasoningOutputTokens", of.reasoning_output_tokens);
        visit.required("totalTokens", of.total_tokens);
        visit.optional("cacheWriteInputTokens", of.cache_write_input_tokens);
    }
};

/// The `tokenUsage` of ThreadTokenUsageUpdatedNotification.
struct ThreadTokenUsage {
    /// `last`
    TokenUsageBreakdown last;
    /// `total`
    TokenUsageBreakdown total;
    /// `modelContextWindow`
    std::optional<std::int64_t> model_context_window;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("last", of.last);
        visit.required("total", of.total);
        visit.optional("modelContextWindow", of.model_context_window);
    }
};

/// What `thread/tokenUsage/updated` tells.
struct ThreadTokenUsageUpdatedNotification {
    /// `threadId`
    std::string thread_id;
    /// `tokenUsage`
    ThreadTokenUsage token_usage;
    /// `turnId`
    std::string turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.required("tokenUsage", of.token_usage);
        visit.required("turnId", of.turn_id);
    }
};

/// What `thread/turns/list` takes.
struct ThreadTurnsListParams {
    /// `threadId`
    std::string thread_id;
    /// Opaque cursor to pass to the next call to continue after the last turn.
    std::optional<std::string> cursor;
    /// How much item detail to include for each returned turn; defaults to summary.
    std::optional<TurnItemsView> items_view;
    /// Optional turn page size.
    std::optional<std::uint32_t> limit;
    /// Optional turn pagination direction; defaults to descending.
    std::optional<SortDirection> sort_direction;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("threadId", of.thread_id);
        visit.optional("cursor", of.cursor);
        visit.optional("itemsView", of.items_view);
        visit.optional("limit", of.limit);
        visit.optional("sortDirection", of.sort_direction);
    }
};

/// The answer to `thread/turns/list`.
struct ThreadTurnsListResponse {
    /// `data`
    std::vector<Turn> data;
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one turn. Use it with the opposite `sortDirection` to include the anchor turn again and catch updates to that turn.
    std::optional<std::string> backwards_cursor;
    /// Opaque cursor to pass to the next call to continue after the last turn. if None, there are no more turns to return.
    std::optional<std::string> next_cursor;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("data", of.data);
        visit.optional("backwardsCursor", of.backwards_cursor);
        visit.optional("nextCursor", of.next_cursor);
    }
};

/// What `thread/unarchive` takes.
struct ThreadUnarchiveParams {
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

/// The answer to `thread/unarchive`.
struct ThreadUnarchiveResponse {
    /// `thread`
    Thread thread;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("thread", of.thread);
    }
};

/// What `thread/unarchived` tells.
struct ThreadUnarchivedNotification {
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

/// What `thread/unsubscribe` takes.
struct ThreadUnsubscribeParams {
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

/// The words that a ThreadUnsubscribeStatus can be.
struct ThreadUnsubscribeStatusWords {
    /// Those that are known here.
    enum Value {
        /// `notLoaded`
        not_loaded,
        /// `notSubscribed`
        not_subscribed,
        /// `unsubscribed`
        unsubscribed,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"notLoaded", "notSubscribed", "unsubscribed"};
};

/// The `status` of ThreadUnsubscribeResponse.
using ThreadUnsubscribeStatus = Word<ThreadUnsubscribeStatusWords>;

/// The answer to `thread/unsubscribe`.
struct ThreadUnsubscribeResponse {
    /// `status`
    ThreadUnsubscribeStatus status;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("status", of.status);
    }
};

} // namespace codex::protocol

#endif
