/// @file protocol/project.hpp
/// The types of the protocol that belong to its methods `project/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_PROJECT_HPP
#define CODEX_PROTOCOL_PROJECT_HPP

#include "common.hpp"

namespace codex::protocol {

/// One of the `roots` of Project, ProjectCreateParams and 2 others.
struct ProjectRoot {
    /// `path`
    AbsolutePathBuf path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
    }
};

/// The `project` of ProjectCreateResponse, ProjectImportResponse and 2 others.
struct Project {
    /// `createdAt`
    std::int64_t created_at = 0;
    /// `id`
    std::string id;
    /// `metadata`
    std::map<std::string, std::string> metadata;
    /// `name`
    std::string name;
    /// `position`
    std::int64_t position = 0;
    /// `roots`
    std::vector<ProjectRoot> roots;
    /// `updatedAt`
    std::int64_t updated_at = 0;
    /// Newest non-archived member thread's recency, in Unix seconds; null when none exist.
    std::optional<std::int64_t> recency_at;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("createdAt", of.created_at);
        visit.required("id", of.id);
        visit.required("metadata", of.metadata);
        visit.required("name", of.name);
        visit.required("position", of.position);
        visit.required("roots", of.roots);
        visit.required("updatedAt", of.updated_at);
        visit.optional("recencyAt", of.recency_at);
    }
};

/// The words that a ProjectChangeType can be.
struct ProjectChangeTypeWords {
    /// Those that are known here.
    enum Value {
        /// `created`
        created,
        /// `updated`
        updated,
        /// `deleted`
        deleted,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"created", "updated", "deleted"};
};

/// The `changeType` of ProjectChangedNotification.
using ProjectChangeType = Word<ProjectChangeTypeWords>;

/// What `project/changed` tells.
struct ProjectChangedNotification {
    /// `changeType`
    ProjectChangeType change_type;
    /// `projectId`
    std::string project_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("changeType", of.change_type);
        visit.required("projectId", of.project_id);
    }
};

/// What `project/create` takes.
struct ProjectCreateParams {
    /// `idempotencyKey`
    std::string idempotency_key;
    /// `name`
    std::string name;
    /// `roots`
    std::vector<ProjectRoot> roots;
    /// `metadata`
    std::optional<std::map<std::string, std::string>> metadata;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("idempotencyKey", of.idempotency_key);
        visit.required("name", of.name);
        visit.required("roots", of.roots);
        visit.optional("metadata", of.metadata);
    }
};

/// The answer to `project/create`.
struct ProjectCreateResponse {
    /// `project`
    Project project;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("project", of.project);
    }
};

/// What `project/delete` takes.
struct ProjectDeleteParams {
    /// `projectId`
    std::string project_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("projectId", of.project_id);
    }
};

/// The answer to `project/delete`.
struct ProjectDeleteResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `project/import` takes.
struct ProjectImportParams {
    /// `idempotencyKey`
    std::string idempotency_key;
    /// `name`
    std::string name;
    /// `roots`
    std::vector<ProjectRoot> roots;
    /// `metadata`
    std::optional<std::map<std::string, std::string>> metadata;
    /// `threads`
    std::optional<std::vector<std::string>> threads;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("idempotencyKey", of.idempotency_key);
        visit.required("name", of.name);
        visit.required("roots", of.roots);
        visit.optional("metadata", of.metadata);
        visit.optional("threads", of.threads);
    }
};

/// The answer to `project/import`.
struct ProjectImportResponse {
    /// `project`
    Project project;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("project", of.project);
    }
};

/// The words that a ProjectSortKey can be.
struct ProjectSortKeyWords {
    /// Those that are known here.
    enum Value {
        /// `position`
        position,
        /// `recencyAt`
        recency_at,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"position", "recencyAt"};
};

/// The `sortKey` of ProjectListParams.
using ProjectSortKey = Word<ProjectSortKeyWords>;

/// What `project/list` takes.
struct ProjectListParams {
    /// `cursor`
    std::optional<std::string> cursor;
    /// `limit`
    std::optional<std::uint32_t> limit;
    /// Requires sortKey. Defaults to asc for position and desc for recencyAt.
    std::optional<SortDirection> sort_direction;
    /// Defaults to position. Recency sorting always places empty projects last.
    std::optional<ProjectSortKey> sort_key;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("cursor", of.cursor);
        visit.optional("limit", of.limit);
        visit.optional("sortDirection", of.sort_direction);
        visit.optional("sortKey", of.sort_key);
    }
};

/// The answer to `project/list`.
struct ProjectListResponse {
    /// `data`
    std::vector<Project> data;
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

/// What `project/move` takes.
struct ProjectMoveParams {
    /// `projectId`
    std::string project_id;
    /// `beforeProjectId`
    std::optional<std::string> before_project_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("projectId", of.project_id);
        visit.optional("beforeProjectId", of.before_project_id);
    }
};

/// The answer to `project/move`.
struct ProjectMoveResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `project/read` takes.
struct ProjectReadParams {
    /// `projectId`
    std::string project_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("projectId", of.project_id);
    }
};

/// The answer to `project/read`.
struct ProjectReadResponse {
    /// `project`
    Project project;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("project", of.project);
    }
};

/// What `project/update` takes.
struct ProjectUpdateParams {
    /// `projectId`
    std::string project_id;
    /// `metadata`
    std::optional<std::map<std::string, std::string>> metadata;
    /// `name`
    std::optional<std::string> name;
    /// `roots`
    std::optional<std::vector<ProjectRoot>> roots;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("projectId", of.project_id);
        visit.optional("metadata", of.metadata);
        visit.optional("name", of.name);
        visit.optional("roots", of.roots);
    }
};

/// The answer to `project/update`.
struct ProjectUpdateResponse {
    /// `project`
    Project project;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("project", of.project);
    }
};

} // namespace codex::protocol

#endif
