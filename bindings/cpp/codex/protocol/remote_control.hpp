/// @file protocol/remote_control.hpp
/// The types of the protocol that belong to its methods `remote_control/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_REMOTE_CONTROL_HPP
#define CODEX_PROTOCOL_REMOTE_CONTROL_HPP

#include "common.hpp"

namespace codex::protocol {

/// One of the `data` of RemoteControlClientsListResponse.
struct RemoteControlClient {
    /// `clientId`
    std::string client_id;
    /// `appVersion`
    std::optional<std::string> app_version;
    /// `deviceModel`
    std::optional<std::string> device_model;
    /// `deviceType`
    std::optional<std::string> device_type;
    /// `displayName`
    std::optional<std::string> display_name;
    /// `lastSeenAt`
    std::optional<std::int64_t> last_seen_at;
    /// `osVersion`
    std::optional<std::string> os_version;
    /// `platform`
    std::optional<std::string> platform;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("clientId", of.client_id);
        visit.optional("appVersion", of.app_version);
        visit.optional("deviceModel", of.device_model);
        visit.optional("deviceType", of.device_type);
        visit.optional("displayName", of.display_name);
        visit.optional("lastSeenAt", of.last_seen_at);
        visit.optional("osVersion", of.os_version);
        visit.optional("platform", of.platform);
    }
};

/// The words that a RemoteControlClientsListOrder can be.
struct RemoteControlClientsListOrderWords {
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

/// The `order` of RemoteControlClientsListParams.
using RemoteControlClientsListOrder = Word<RemoteControlClientsListOrderWords>;

/// What `remoteControl/client/list` takes.
struct RemoteControlClientsListParams {
    /// `environmentId`
    std::string environment_id;
    /// `cursor`
    std::optional<std::string> cursor;
    /// `limit`
    std::optional<std::uint32_t> limit;
    /// `order`
    std::optional<RemoteControlClientsListOrder> order;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("environmentId", of.environment_id);
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
        visit.optional("order", of.order);
    }
};

/// The answer to `remoteControl/client/list`.
struct RemoteControlClientsListResponse {
    /// `data`
    std::vector<RemoteControlClient> data;
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

/// What `remoteControl/client/revoke` takes.
struct RemoteControlClientsRevokeParams {
    /// `clientId`
    std::string client_id;
    /// `environmentId`
    std::string environment_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("clientId", of.client_id);
        visit.required("environmentId", of.environment_id);
    }
};

/// The answer to `remoteControl/client/revoke`.
struct RemoteControlClientsRevokeResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a RemoteControlConnectionStatus can be.
struct RemoteControlConnectionStatusWords {
    /// Those that are known here.
    enum Value {
        /// `disabled`
        disabled,
        /// `connecting`
        connecting,
        /// `connected`
        connected,
        /// `errored`
        errored,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"disabled", "connecting", "connected", "errored"};
};

/// The `status` of RemoteControlDisableResponse, RemoteControlEnableResponse and 2 others.
using RemoteControlConnectionStatus = Word<RemoteControlConnectionStatusWords>;

/// What `remoteControl/disable` takes.
struct RemoteControlDisableParams {
    /// `ephemeral`
    std::optional<bool> ephemeral;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("ephemeral", of.ephemeral);
    }
};

/// The answer to `remoteControl/disable`.
struct RemoteControlDisableResponse {
    /// `installationId`
    std::string installation_id;
    /// `serverName`
    std::string server_name;
    /// `status`
    RemoteControlConnectionStatus status;
    /// `environmentId`
    std::optional<std::string> environment_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("installationId", of.installation_id);
        visit.required("serverName", of.server_name);
        visit.required("status", of.status);
        visit.optional("environmentId", of.environment_id);
    }
};

/// What `remoteControl/enable` takes.
struct RemoteControlEnableParams {
    /// `ephemeral`
    std::optional<bool> ephemeral;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("ephemeral", of.ephemeral);
    }
};

/// The answer to `remoteControl/enable`.
struct RemoteControlEnableResponse {
    /// `installationId`
    std::string installation_id;
    /// `serverName`
    std::string server_name;
    /// `status`
    RemoteControlConnectionStatus status;
    /// `environmentId`
    std::optional<std::string> environment_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("installationId", of.installation_id);
        visit.required("serverName", of.server_name);
        visit.required("status", of.status);
        visit.optional("environmentId", of.environment_id);
    }
};

/// What `remoteControl/pairing/start` takes.
struct RemoteControlPairingStartParams {
    /// `manualCode`
    std::optional<bool> manual_code;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("manualCode", of.manual_code);
    }
};

/// The answer to `remoteControl/pairing/start`.
struct RemoteControlPairingStartResponse {
    /// `environmentId`
    std::string environment_id;
    /// `expiresAt`
    std::int64_t expires_at = 0;
    /// `pairingCode`
    std::string pairing_code;
    /// `manualPairingCode`
    std::optional<std::string> manual_pairing_code;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("environmentId", of.environment_id);
        visit.required("expiresAt", of.expires_at);
        visit.required("pairingCode", of.pairing_code);
        visit.optional("manualPairingCode", of.manual_pairing_code);
    }
};

/// What `remoteControl/pairing/status` takes.
struct RemoteControlPairingStatusParams {
    /// `manualPairingCode`
    std::optional<std::string> manual_pairing_code;
    /// `pairingCode`
    std::optional<std::string> pairing_code;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("manualPairingCode", of.manual_pairing_code);
        visit.optional("pairingCode", of.pairing_code);
    }
};

/// The answer to `remoteControl/pairing/status`.
struct RemoteControlPairingStatusResponse {
    /// `claimed`
    bool claimed = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("claimed", of.claimed);
    }
};

/// Current remote-control connection status and remote identity exposed to clients.
struct RemoteControlStatusChangedNotification {
    /// `installationId`
    std::string installation_id;
    /// `serverName`
    std::string server_name;
    /// `status`
    RemoteControlConnectionStatus status;
    /// `environmentId`
    std::optional<std::string> environment_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("installationId", of.installation_id);
        visit.required("serverName", of.server_name);
        visit.required("status", of.status);
        visit.optional("environmentId", of.environment_id);
    }
};

/// The answer to `remoteControl/status/read`.
struct RemoteControlStatusReadResponse {
    /// `installationId`
    std::string installation_id;
    /// `serverName`
    std::string server_name;
    /// `status`
    RemoteControlConnectionStatus status;
    /// `environmentId`
    std::optional<std::string> environment_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("installationId", of.installation_id);
        visit.required("serverName", of.server_name);
        visit.required("status", of.status);
        visit.optional("environmentId", of.environment_id);
    }
};

} // namespace codex::protocol

#endif
