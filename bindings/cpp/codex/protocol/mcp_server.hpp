/// @file protocol/mcp_server.hpp
/// The types of the protocol that belong to its methods `mcp_server/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_MCP_SERVER_HPP
#define CODEX_PROTOCOL_MCP_SERVER_HPP

#include "common.hpp"

namespace codex::protocol {

/// The words that a McpElicitationObjectType can be.
struct McpElicitationObjectTypeWords {
    /// Those that are known here.
    enum Value {
        /// `object`
        object,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"object"};
};

/// The `type` of McpElicitationSchema.
using McpElicitationObjectType = Word<McpElicitationObjectTypeWords>;

/// The words that a McpElicitationBooleanType can be.
struct McpElicitationBooleanTypeWords {
    /// Those that are known here.
    enum Value {
        /// `boolean`
        boolean,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"boolean"};
};

/// The `type` of McpElicitationBooleanSchema.
using McpElicitationBooleanType = Word<McpElicitationBooleanTypeWords>;

/// A form of McpElicitationPrimitiveSchema.
struct McpElicitationBooleanSchema {
    /// `type`
    McpElicitationBooleanType type;
    /// `default`
    std::optional<bool> default_;
    /// `description`
    std::optional<std::string> description;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("type", of.type);
        visit.optional("default", of.default_);
        visit.optional("description", of.description);
        visit.optional("title", of.title);
    }
};

/// The words that a McpElicitationStringType can be.
struct McpElicitationStringTypeWords {
    /// Those that are known here.
    enum Value {
        /// `string`
        string,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"string"};
};

/// The `type` of McpElicitationLegacyTitledEnumSchema, McpElicitationStringSchema and 3 others.
using McpElicitationStringType = Word<McpElicitationStringTypeWords>;

/// A form of McpElicitationEnumSchema.
struct McpElicitationLegacyTitledEnumSchema {
    /// `enum`
    std::vector<std::string> enum_;
    /// `type`
    McpElicitationStringType type;
    /// `default`
    std::optional<std::string> default_;
    /// `description`
    std::optional<std::string> description;
    /// `enumNames`
    std::optional<std::vector<std::string>> enum_names;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("enum", of.enum_);
        visit.required("type", of.type);
        visit.optional("default", of.default_);
        visit.optional("description", of.description);
        visit.optional("enumNames", of.enum_names);
        visit.optional("title", of.title);
    }
};

/// The words that a McpElicitationArrayType can be.
struct McpElicitationArrayTypeWords {
    /// Those that are known here.
    enum Value {
        /// `array`
        array,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"array"};
};

/// The `type` of McpElicitationTitledMultiSelectEnumSchema and McpElicitationUntitledMultiSelectEnumSchema.
using McpElicitationArrayType = Word<McpElicitationArrayTypeWords>;

/// One of the `anyOf` of McpElicitationTitledEnumItems.
struct McpElicitationConstOption {
    /// `const`
    std::string const_;
    /// `title`
    std::string title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("const", of.const_);
        visit.required("title", of.title);
    }
};

/// The `items` of McpElicitationTitledMultiSelectEnumSchema.
struct McpElicitationTitledEnumItems {
    /// `anyOf`
    std::vector<McpElicitationConstOption> any_of;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("anyOf", of.any_of);
    }
};

/// A form of McpElicitationMultiSelectEnumSchema.
struct McpElicitationTitledMultiSelectEnumSchema {
    /// `items`
    McpElicitationTitledEnumItems items;
    /// `type`
    McpElicitationArrayType type;
    /// `default`
    std::optional<std::vector<std::string>> default_;
    /// `description`
    std::optional<std::string> description;
    /// `maxItems`
    std::optional<std::uint64_t> max_items;
    /// `minItems`
    std::optional<std::uint64_t> min_items;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("items", of.items);
        visit.required("type", of.type);
        visit.optional("default", of.default_);
        visit.optional("description", of.description);
        visit.optional("maxItems", of.max_items);
        visit.optional("minItems", of.min_items);
        visit.optional("title", of.title);
    }
};

/// The `items` of McpElicitationUntitledMultiSelectEnumSchema.
struct McpElicitationUntitledEnumItems {
    /// `enum`
    std::vector<std::string> enum_;
    /// `type`
    McpElicitationStringType type;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("enum", of.enum_);
        visit.required("type", of.type);
    }
};

/// A form of McpElicitationMultiSelectEnumSchema.
struct McpElicitationUntitledMultiSelectEnumSchema {
    /// `items`
    McpElicitationUntitledEnumItems items;
    /// `type`
    McpElicitationArrayType type;
    /// `default`
    std::optional<std::vector<std::string>> default_;
    /// `description`
    std::optional<std::string> description;
    /// `maxItems`
    std::optional<std::uint64_t> max_items;
    /// `minItems`
    std::optional<std::uint64_t> min_items;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("items", of.items);
        visit.required("type", of.type);
        visit.optional("default", of.default_);
        visit.optional("description", of.description);
        visit.optional("maxItems", of.max_items);
        visit.optional("minItems", of.min_items);
        visit.optional("title", of.title);
    }
};

/// A form of McpElicitationEnumSchema.
using McpElicitationMultiSelectEnumSchema = std::variant<McpElicitationUntitledMultiSelectEnumSchema, McpElicitationTitledMultiSelectEnumSchema, Unrecognized>;

/// A form of McpElicitationSingleSelectEnumSchema.
struct McpElicitationTitledSingleSelectEnumSchema {
    /// `oneOf`
    std::vector<McpElicitationConstOption> one_of;
    /// `type`
    McpElicitationStringType type;
    /// `default`
    std::optional<std::string> default_;
    /// `description`
    std::optional<std::string> description;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("oneOf", of.one_of);
        visit.required("type", of.type);
        visit.optional("default", of.default_);
        visit.optional("description", of.description);
        visit.optional("title", of.title);
    }
};

/// A form of McpElicitationSingleSelectEnumSchema.
struct McpElicitationUntitledSingleSelectEnumSchema {
    /// `enum`
    std::vector<std::string> enum_;
    /// `type`
    McpElicitationStringType type;
    /// `default`
    std::optional<std::string> default_;
    /// `description`
    std::optional<std::string> description;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("enum", of.enum_);
        visit.required("type", of.type);
        visit.optional("default", of.default_);
        visit.optional("description", of.description);
        visit.optional("title", of.title);
    }
};

/// A form of McpElicitationEnumSchema.
using McpElicitationSingleSelectEnumSchema = std::variant<McpElicitationUntitledSingleSelectEnumSchema, McpElicitationTitledSingleSelectEnumSchema, Unrecognized>;

/// A form of McpElicitationPrimitiveSchema.
using McpElicitationEnumSchema = std::variant<McpElicitationSingleSelectEnumSchema, McpElicitationMultiSelectEnumSchema, McpElicitationLegacyTitledEnumSchema, Unrecognized>;

/// The words that a McpElicitationNumberType can be.
struct McpElicitationNumberTypeWords {
    /// Those that are known here.
    enum Value {
        /// `number`
        number,
        /// `integer`
        integer,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"number", "integer"};
};

/// The `type` of McpElicitationNumberSchema.
using McpElicitationNumberType = Word<McpElicitationNumberTypeWords>;

/// A form of McpElicitationPrimitiveSchema.
struct McpElicitationNumberSchema {
    /// `type`
    McpElicitationNumberType type;
    /// `default`
    std::optional<double> default_;
    /// `description`
    std::optional<std::string> description;
    /// `maximum`
    std::optional<double> maximum;
    /// `minimum`
    std::optional<double> minimum;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("type", of.type);
        visit.optional("default", of.default_);
        visit.optional("description", of.description);
        visit.optional("maximum", of.maximum);
        visit.optional("minimum", of.minimum);
        visit.optional("title", of.title);
    }
};

/// The words that a McpElicitationStringFormat can be.
struct McpElicitationStringFormatWords {
    /// Those that are known here.
    enum Value {
        /// `email`
        email,
        /// `uri`
        uri,
        /// `date`
        date,
        /// `date-time`
        date_time,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"email", "uri", "date", "date-time"};
};

/// The `format` of McpElicitationStringSchema.
using McpElicitationStringFormat = Word<McpElicitationStringFormatWords>;

/// A form of McpElicitationPrimitiveSchema.
struct McpElicitationStringSchema {
    /// `type`
    McpElicitationStringType type;
    /// `default`
    std::optional<std::string> default_;
    /// `description`
    std::optional<std::string> description;
    /// `format`
    std::optional<McpElicitationStringFormat> format;
    /// `maxLength`
    std::optional<std::uint32_t> max_length;
    /// `minLength`
    std::optional<std::uint32_t> min_length;
    /// `title`
    std::optional<std::string> title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("type", of.type);
        visit.optional("default", of.default_);
        visit.optional("description", of.description);
        visit.optional("format", of.format);
        visit.optional("maxLength", of.max_length);
        visit.optional("minLength", of.min_length);
        visit.optional("title", of.title);
    }
};

/// One of the `properties` of McpElicitationSchema.
using McpElicitationPrimitiveSchema = std::variant<McpElicitationEnumSchema, McpElicitationStringSchema, McpElicitationNumberSchema, McpElicitationBooleanSchema, Unrecognized>;

/// Typed form schema for MCP `elicitation/create` requests.
///
/// This matches the `requestedSchema` shape from the MCP 2025-11-25 `ElicitRequestFormParams` schema.
struct McpElicitationSchema {
    /// `properties`
    std::map<std::string, McpElicitationPrimitiveSchema> properties;
    /// `type`
    McpElicitationObjectType type;
    /// `$schema`
    std::optional<std::string> schema;
    /// `required`
    std::optional<std::vector<std::string>> required;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("properties", of.properties);
        visit.required("type", of.type);
        visit.optional("$schema", of.schema);
        visit.optional("required", of.required);
    }
};

/// The case `form` of McpServerElicitationRequestParams.
struct FormMcpServerElicitationRequestParams {
    /// @private
    static constexpr std::string_view tag_key = "mode", tag_value = "form";

    /// `message`
    std::string message;
    /// `requestedSchema`
    McpElicitationSchema requested_schema;
    /// `serverName`
    std::string server_name;
    /// `threadId`
    std::string thread_id;
    /// `_meta`
    std::optional<json> meta;
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    std::optional<std::string> turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
        visit.required("requestedSchema", of.requested_schema);
        visit.required("serverName", of.server_name);
        visit.required("threadId", of.thread_id);
        visit.optional("_meta", of.meta);
        visit.optional("turnId", of.turn_id);
    }
};

/// The `target` of McpResourceReadParams.
struct McpResourceReadTarget {
    /// `connectorId`
    std::string connector_id;
    /// Null explicitly requests no-auth access, subject to the app's resource policy.
    std::optional<std::string> link_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("connectorId", of.connector_id);
        visit.nullable("linkId", of.link_id);
    }
};

/// What `mcpServer/resource/read` takes.
struct McpResourceReadParams {
    /// `server`
    std::string server;
    /// `uri`
    std::string uri;
    /// `connectorId`
    std::optional<std::string> connector_id;
    /// Originating MCP tool call used to select the resource's app.
    std::optional<std::string> origin_call_id;
    /// Explicit hosted app/account. Omit to retain legacy resource discovery.
    std::optional<McpResourceReadTarget> target;
    /// `threadId`
    std::optional<std::string> thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("server", of.server);
        visit.required("uri", of.uri);
        visit.optional("connectorId", of.connector_id);
        visit.optional("originCallId", of.origin_call_id);
        visit.optional("target", of.target);
        visit.optional("threadId", of.thread_id);
    }
};

/// A form of ResourceContent.
struct ResourceContent1 {
    /// `text`
    std::string text;
    /// The URI of this resource.
    std::string uri;
    /// `_meta`
    std::optional<json> meta;
    /// `mimeType`
    std::optional<std::string> mime_type;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("text", of.text);
        visit.required("uri", of.uri);
        visit.optional("_meta", of.meta);
        visit.optional("mimeType", of.mime_type);
    }
};

/// A form of ResourceContent.
struct ResourceContent2 {
    /// `blob`
    std::string blob;
    /// The URI of this resource.
    std::string uri;
    /// `_meta`
    std::optional<json> meta;
    /// `mimeType`
    std::optional<std::string> mime_type;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("blob", of.blob);
        visit.required("uri", of.uri);
        visit.optional("_meta", of.meta);
        visit.optional("mimeType", of.mime_type);
    }
};

/// Contents returned when reading a resource from an MCP server.
using ResourceContent = std::variant<ResourceContent1, ResourceContent2, Unrecognized>;

/// The answer to `mcpServer/resource/read`.
struct McpResourceReadResponse {
    /// `contents`
    std::vector<ResourceContent> contents;
    /// Originating call when the server applied app-specific resource scoping.
    std::optional<std::string> origin_call_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("contents", of.contents);
        visit.optional("originCallId", of.origin_call_id);
    }
};

/// The words that a McpServerElicitationAction can be.
struct McpServerElicitationActionWords {
    /// Those that are known here.
    enum Value {
        /// `accept`
        accept,
        /// `decline`
        decline,
        /// `cancel`
        cancel,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"accept", "decline", "cancel"};
};

/// The `action` of McpServerElicitationRequestResponse.
using McpServerElicitationAction = Word<McpServerElicitationActionWords>;

/// The case `openaiForm` of McpServerElicitationRequestParams.
struct OpenaiForm2McpServerElicitationRequestParams {
    /// @private
    static constexpr std::string_view tag_key = "mode", tag_value = "openaiForm";

    /// `message`
    std::string message;
    /// `requestedSchema`
    json requested_schema;
    /// `serverName`
    std::string server_name;
    /// `threadId`
    std::string thread_id;
    /// `_meta`
    std::optional<json> meta;
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    std::optional<std::string> turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
        visit.required("requestedSchema", of.requested_schema);
        visit.required("serverName", of.server_name);
        visit.required("threadId", of.thread_id);
        visit.optional("_meta", of.meta);
        visit.optional("turnId", of.turn_id);
    }
};

/// The case `openai/form` of McpServerElicitationRequestParams.
struct OpenaiFormMcpServerElicitationRequestParams {
    /// @private
    static constexpr std::string_view tag_key = "mode", tag_value = "openai/form";

    /// `message`
    std::string message;
    /// `requestedSchema`
    json requested_schema;
    /// `serverName`
    std::string server_name;
    /// `threadId`
    std::string thread_id;
    /// `_meta`
    std::optional<json> meta;
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    std::optional<std::string> turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("message", of.message);
        visit.required("requestedSchema", of.requested_schema);
        visit.required("serverName", of.server_name);
        visit.required("threadId", of.thread_id);
        visit.optional("_meta", of.meta);
        visit.optional("turnId", of.turn_id);
    }
};

/// A device-authenticated approval; accepted responses contain the proof in `content`.
struct OpenaiUserVerificationMcpServerElicitationRequestParams {
    /// @private
    static constexpr std::string_view tag_key = "mode", tag_value = "openai/userVerification";

    /// `challenge`
    std::string challenge;
    /// `description`
    std::string description;
    /// `serverName`
    std::string server_name;
    /// `threadId`
    std::string thread_id;
    /// `title`
    std::string title;
    /// `_meta`
    std::optional<json> meta;
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    std::optional<std::string> turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("challenge", of.challenge);
        visit.required("description", of.description);
        visit.required("serverName", of.server_name);
        visit.required("threadId", of.thread_id);
        visit.required("title", of.title);
        visit.optional("_meta", of.meta);
        visit.optional("turnId", of.turn_id);
    }
};

/// The case `url` of McpServerElicitationRequestParams.
struct UrlMcpServerElicitationRequestParams {
    /// @private
    static constexpr std::string_view tag_key = "mode", tag_value = "url";

    /// `elicitationId`
    std::string elicitation_id;
    /// `message`
    std::string message;
    /// `serverName`
    std::string server_name;
    /// `threadId`
    std::string thread_id;
    /// `url`
    std::string url;
    /// `_meta`
    std::optional<json> meta;
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    std::optional<std::string> turn_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("elicitationId", of.elicitation_id);
        visit.required("message", of.message);
        visit.required("serverName", of.server_name);
        visit.required("threadId", of.thread_id);
        visit.required("url", of.url);
        visit.optional("_meta", of.meta);
        visit.optional("turnId", of.turn_id);
    }
};

/// What the server asks with `mcpServer/elicitation/request`.
using McpServerElicitationRequestParams = std::variant<OpenaiUserVerificationMcpServerElicitationRequestParams, FormMcpServerElicitationRequestParams, OpenaiFormMcpServerElicitationRequestParams, OpenaiForm2McpServerElicitationRequestParams, UrlMcpServerElicitationRequestParams, Unrecognized>;

/// The answer to `mcpServer/elicitation/request`.
struct McpServerElicitationRequestResponse {
    /// `action`
    McpServerElicitationAction action;
    /// Optional client metadata for form-mode action handling.
    std::optional<json> meta;
    /// Structured user input for accepted elicitations, mirroring RMCP `CreateElicitationResult`.
    ///
    /// This is nullable because decline/cancel responses have no content.
    std::optional<json> content;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("action", of.action);
        visit.optional("_meta", of.meta);
        visit.optional("content", of.content);
    }
};

/// The `notification` of McpServerEventStreamNotification.
struct McpServerEventNotification {
    /// `method`
    std::string method;
    /// `params`
    json params;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("method", of.method);
        visit.required("params", of.params);
    }
};

/// What `mcpServer/event/stream/notification` tells.
struct McpServerEventStreamNotification {
    /// `notification`
    McpServerEventNotification notification;
    /// `subscriptionId`
    std::string subscription_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("notification", of.notification);
        visit.required("subscriptionId", of.subscription_id);
    }
};

/// What `mcpServer/event/stream/start` takes.
struct McpServerEventStreamStartParams {
    /// `arguments`
    json arguments;
    /// `name`
    std::string name;
    /// `server`
    std::string server;
    /// `subscriptionId`
    std::string subscription_id;
    /// `threadId`
    std::string thread_id;
    /// `_meta`
    std::optional<json> meta;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("arguments", of.arguments);
        visit.required("name", of.name);
        visit.required("server", of.server);
        visit.required("subscriptionId", of.subscription_id);
        visit.required("threadId", of.thread_id);
        visit.optional("_meta", of.meta);
    }
};

/// The answer to `mcpServer/event/stream/start`.
struct McpServerEventStreamStartResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `mcpServer/event/stream/stop` takes.
struct McpServerEventStreamStopParams {
    /// `subscriptionId`
    std::string subscription_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("subscriptionId", of.subscription_id);
    }
};

/// The answer to `mcpServer/event/stream/stop`.
struct McpServerEventStreamStopResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a McpServerOauthClientRegistration can be.
struct McpServerOauthClientRegistrationWords {
    /// Those that are known here.
    enum Value {
        /// `auto`
        auto_,
        /// `cimd`
        cimd,
        /// `dcr`
        dcr,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"auto", "cimd", "dcr"};
};

/// The `clientRegistration` of McpServerOauthLoginParams.
using McpServerOauthClientRegistration = Word<McpServerOauthClientRegistrationWords>;

/// What `mcpServer/oauthLogin/completed` tells.
struct McpServerOauthLoginCompletedNotification {
    /// `name`
    std::string name;
    /// `success`
    bool success = false;
    /// `error`
    std::optional<std::string> error;
    /// Identifies the explicit login attempt. Older servers omit this field.
    std::optional<std::string> login_id;
    /// `threadId`
    std::optional<std::string> thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("success", of.success);
        visit.optional("error", of.error);
        visit.optional("loginId", of.login_id);
        visit.optional("threadId", of.thread_id);
    }
};

/// What `mcpServer/oauth/login` takes.
struct McpServerOauthLoginParams {
    /// `name`
    std::string name;
    /// Registration strategy for this login only; omission selects automatic discovery.
    std::optional<McpServerOauthClientRegistration> client_registration;
    /// `scopes`
    std::optional<std::vector<std::string>> scopes;
    /// `threadId`
    std::optional<std::string> thread_id;
    /// `timeoutSecs`
    std::optional<std::int64_t> timeout_secs;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.optional("clientRegistration", of.client_registration);
        visit.optional("scopes", of.scopes);
        visit.optional("threadId", of.thread_id);
        visit.optional("timeoutSecs", of.timeout_secs);
    }
};

/// The answer to `mcpServer/oauth/login`.
struct McpServerOauthLoginResponse {
    /// `authorizationUrl`
    std::string authorization_url;
    /// Identifies this login attempt across the response and completion notification. Older servers omit this field; current servers always return it.
    std::optional<std::string> login_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("authorizationUrl", of.authorization_url);
        visit.optional("loginId", of.login_id);
    }
};

/// The words that a McpServerStartupFailureReason can be.
struct McpServerStartupFailureReasonWords {
    /// Those that are known here.
    enum Value {
        /// `reauthenticationRequired`
        reauthentication_required,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"reauthenticationRequired"};
};

/// The `failureReason` of McpServerStatusUpdatedNotification.
using McpServerStartupFailureReason = Word<McpServerStartupFailureReasonWords>;

/// The words that a McpServerStartupState can be.
struct McpServerStartupStateWords {
    /// Those that are known here.
    enum Value {
        /// `starting`
        starting,
        /// `ready`
        ready,
        /// `failed`
        failed,
        /// `cancelled`
        cancelled,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"starting", "ready", "failed", "cancelled"};
};

/// The `status` of McpServerStatusUpdatedNotification.
using McpServerStartupState = Word<McpServerStartupStateWords>;

/// What `mcpServer/startupStatus/updated` tells.
struct McpServerStatusUpdatedNotification {
    /// `name`
    std::string name;
    /// `status`
    McpServerStartupState status;
    /// `error`
    std::optional<std::string> error;
    /// `failureReason`
    std::optional<McpServerStartupFailureReason> failure_reason;
    /// `threadId`
    std::optional<std::string> thread_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("name", of.name);
        visit.required("status", of.status);
        visit.optional("error", of.error);
        visit.optional("failureReason", of.failure_reason);
        visit.optional("threadId", of.thread_id);
    }
};

/// What `mcpServer/tool/call` takes.
struct McpServerToolCallParams {
    /// `server`
    std::string server;
    /// `threadId`
    std::string thread_id;
    /// `tool`
    std::string tool;
    /// `_meta`
    std::optional<json> meta;
    /// `arguments`
    std::optional<json> arguments;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("server", of.server);
        visit.required("threadId", of.thread_id);
        visit.required("tool", of.tool);
        visit.optional("_meta", of.meta);
        visit.optional("arguments", of.arguments);
    }
};

/// The answer to `mcpServer/tool/call`.
struct McpServerToolCallResponse {
    /// `content`
    std::vector<json> content;
    /// `_meta`
    std::optional<json> meta;
    /// `isError`
    std::optional<bool> is_error;
    /// `structuredContent`
    std::optional<json> structured_content;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("content", of.content);
        visit.optional("_meta", of.meta);
        visit.optional("isError", of.is_error);
        visit.optional("structuredContent", of.structured_content);
    }
};

} // namespace codex::protocol

#endif
