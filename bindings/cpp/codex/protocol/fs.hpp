/// @file protocol/fs.hpp
/// The types of the protocol that belong to its methods `fs/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_FS_HPP
#define CODEX_PROTOCOL_FS_HPP

#include "common.hpp"

namespace codex::protocol {

/// Filesystem watch notification emitted for `fs/watch` subscribers.
struct FsChangedNotification {
    /// File or directory paths associated with this event.
    std::vector<AbsolutePathBuf> changed_paths;
    /// Watch identifier previously provided to `fs/watch`.
    std::string watch_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("changedPaths", of.changed_paths);
        visit.required("watchId", of.watch_id);
    }
};

/// Copy a file or directory tree on the host filesystem.
struct FsCopyParams {
    /// Absolute destination path.
    AbsolutePathBuf destination_path;
    /// Absolute source path.
    AbsolutePathBuf source_path;
    /// Required for directory copies; ignored for file copies.
    std::optional<bool> recursive;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("destinationPath", of.destination_path);
        visit.required("sourcePath", of.source_path);
        visit.optional("recursive", of.recursive);
    }
};

/// Successful response for `fs/copy`.
struct FsCopyResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Create a directory on the host filesystem.
struct FsCreateDirectoryParams {
    /// Absolute directory path to create.
    AbsolutePathBuf path;
    /// Whether parent directories should also be created. Defaults to `true`.
    std::optional<bool> recursive;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
        visit.optional("recursive", of.recursive);
    }
};

/// Successful response for `fs/createDirectory`.
struct FsCreateDirectoryResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Request metadata for an absolute path.
struct FsGetMetadataParams {
    /// Absolute path to inspect.
    AbsolutePathBuf path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
    }
};

/// Metadata returned by `fs/getMetadata`.
struct FsGetMetadataResponse {
    /// File creation time in Unix milliseconds when available, otherwise `0`.
    std::int64_t created_at_ms = 0;
    /// Whether the path resolves to a directory.
    bool is_directory = false;
    /// Whether the path resolves to a regular file.
    bool is_file = false;
    /// Whether the path itself is a symbolic link.
    bool is_symlink = false;
    /// File modification time in Unix milliseconds when available, otherwise `0`.
    std::int64_t modified_at_ms = 0;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("createdAtMs", of.created_at_ms);
        visit.required("isDirectory", of.is_directory);
        visit.required("isFile", of.is_file);
        visit.required("isSymlink", of.is_symlink);
        visit.required("modifiedAtMs", of.modified_at_ms);
    }
};

/// A directory entry returned by `fs/readDirectory`.
struct FsReadDirectoryEntry {
    /// Direct child entry name only, not an absolute or relative path.
    std::string file_name;
    /// Whether this entry resolves to a directory.
    bool is_directory = false;
    /// Whether this entry resolves to a regular file.
    bool is_file = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("fileName", of.file_name);
        visit.required("isDirectory", of.is_directory);
        visit.required("isFile", of.is_file);
    }
};

/// List direct child names for a directory.
struct FsReadDirectoryParams {
    /// Absolute directory path to read.
    AbsolutePathBuf path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
    }
};

/// Directory entries returned by `fs/readDirectory`.
struct FsReadDirectoryResponse {
    /// Direct child entries in the requested directory.
    std::vector<FsReadDirectoryEntry> entries;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("entries", of.entries);
    }
};

/// Read a file from the host filesystem.
struct FsReadFileParams {
    /// Absolute path to read.
    AbsolutePathBuf path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
    }
};

/// Base64-encoded file contents returned by `fs/readFile`.
struct FsReadFileResponse {
    /// File contents encoded as base64.
    std::string data_base64;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("dataBase64", of.data_base64);
    }
};

/// Remove a file or directory tree from the host filesystem.
struct FsRemoveParams {
    /// Absolute path to remove.
    AbsolutePathBuf path;
    /// Whether missing paths should be ignored. Defaults to `true`.
    std::optional<bool> force;
    /// Whether directory removal should recurse. Defaults to `true`.
    std::optional<bool> recursive;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
        visit.optional("force", of.force);
        visit.optional("recursive", of.recursive);
    }
};

/// Successful response for `fs/remove`.
struct FsRemoveResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Stop filesystem watch notifications for a prior `fs/watch`.
struct FsUnwatchParams {
    /// Watch identifier previously provided to `fs/watch`.
    std::string watch_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("watchId", of.watch_id);
    }
};

/// Successful response for `fs/unwatch`.
struct FsUnwatchResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Start filesystem watch notifications for an absolute path.
struct FsWatchParams {
    /// Absolute file or directory path to watch.
    AbsolutePathBuf path;
    /// Connection-scoped watch identifier used for `fs/unwatch` and `fs/changed`.
    std::string watch_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
        visit.required("watchId", of.watch_id);
    }
};

/// Successful response for `fs/watch`.
struct FsWatchResponse {
    /// Canonicalized path associated with the watch.
    AbsolutePathBuf path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("path", of.path);
    }
};

/// Write a file on the host filesystem.
struct FsWriteFileParams {
    /// File contents encoded as base64.
    std::string data_base64;
    /// Absolute path to write.
    AbsolutePathBuf path;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("dataBase64", of.data_base64);
        visit.required("path", of.path);
    }
};

/// Successful response for `fs/writeFile`.
struct FsWriteFileResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

} // namespace codex::protocol

#endif
