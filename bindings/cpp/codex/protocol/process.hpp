/// @file protocol/process.hpp
/// The types of the protocol that belong to its methods `process/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_PROCESS_HPP
#define CODEX_PROTOCOL_PROCESS_HPP

#include "common.hpp"

namespace codex::protocol {

/// Final process exit notification for `process/spawn`.
struct ProcessExitedNotification {
    /// Process exit code.
    std::int32_t exit_code = 0;
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    std::string process_handle;
    /// Buffered stderr capture.
    ///
    /// Empty when stderr was streamed via `process/outputDelta`.
    std::string stderr_;
    /// Whether stderr reached `outputBytesCap`.
    ///
    /// In streaming mode, stderr is empty and cap state is also reported on the final stderr `process/outputDelta` notification.
    bool stderr_cap_reached = false;
    /// Buffered stdout capture.
    ///
    /// Empty when stdout was streamed via `process/outputDelta`.
    std::string stdout_;
    /// Whether stdout reached `outputBytesCap`.
    ///
    /// In streaming mode, stdout is empty and cap state is also reported on the final stdout `process/outputDelta` notification.
    bool stdout_cap_reached = false;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("exitCode", of.exit_code);
        visit.required("processHandle", of.process_handle);
        visit.required("stderr", of.stderr_);
        visit.required("stderrCapReached", of.stderr_cap_reached);
        visit.required("stdout", of.stdout_);
        visit.required("stdoutCapReached", of.stdout_cap_reached);
    }
};

/// Terminate a running `process/spawn` session.
struct ProcessKillParams {
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    std::string process_handle;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("processHandle", of.process_handle);
    }
};

/// Empty success response for `process/kill`.
struct ProcessKillResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a ProcessOutputStream can be.
struct ProcessOutputStreamWords {
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

/// Stream label for `process/outputDelta` notifications.
using ProcessOutputStream = Word<ProcessOutputStreamWords>;

/// Base64-encoded output chunk emitted for a streaming `process/spawn` request.
struct ProcessOutputDeltaNotification {
    /// True on the final streamed chunk for this stream when output was truncated by `outputBytesCap`.
    bool cap_reached = false;
    /// Base64-encoded output bytes.
    std::string delta_base64;
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    std::string process_handle;
    /// Output stream this chunk belongs to.
    ProcessOutputStream stream;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("capReached", of.cap_reached);
        visit.required("deltaBase64", of.delta_base64);
        visit.required("processHandle", of.process_handle);
        visit.required("stream", of.stream);
    }
};

/// PTY size in character cells for `process/spawn` PTY sessions.
struct ProcessTerminalSize {
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

/// Resize a running PTY-backed `process/spawn` session.
struct ProcessResizePtyParams {
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    std::string process_handle;
    /// New PTY size in character cells.
    ProcessTerminalSize size;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("processHandle", of.process_handle);
        visit.required("size", of.size);
    }
};

/// Empty success response for `process/resizePty`.
struct ProcessResizePtyResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Spawn a standalone process (argv vector) without a Codex sandbox on the host where the app server is running.
///
/// `process/spawn` returns after the process has started and the connection-scoped `processHandle` has been registered. Process output and exit are reported via `process/outputDelta` and `process/exited` notifications.
struct ProcessSpawnParams {
    /// Command argv vector. Empty arrays are rejected.
    std::vector<std::string> command;
    /// Absolute working directory for the process.
    AbsolutePathBuf cwd;
    /// Client-supplied, connection-scoped process handle.
    ///
    /// Duplicate active handles are rejected on the same connection. The same handle can be reused after the prior process exits.
    std::string process_handle;
    /// Optional environment overrides merged into the app-server process environment.
    ///
    /// Matching names override inherited values. Set a key to `null` to unset an inherited variable.
    std::optional<std::map<std::string, std::optional<std::string>>> env;
    /// Optional per-stream stdout/stderr capture cap in bytes.
    ///
    /// When omitted, the server default applies. Set to `null` to disable the cap.
    std::optional<std::uint64_t> output_bytes_cap;
    /// Optional initial PTY size in character cells. Only valid when `tty` is true.
    std::optional<ProcessTerminalSize> size;
    /// Allow follow-up `process/writeStdin` requests to write stdin bytes.
    std::optional<bool> stream_stdin;
    /// Stream stdout/stderr via `process/outputDelta` notifications.
    ///
    /// Streamed bytes are not duplicated into the `process/exited` notification.
    std::optional<bool> stream_stdout_stderr;
    /// Optional timeout in milliseconds.
    ///
    /// When omitted, the server default applies. Set to `null` to disable the timeout.
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
        visit.required("cwd", of.cwd);
        visit.required("processHandle", of.process_handle);
        visit.optional("env", of.env);
        visit.optional("outputBytesCap", of.output_bytes_cap);
        visit.optional("size", of.size);
        visit.optional("streamStdin", of.stream_stdin);
        visit.optional("streamStdoutStderr", of.stream_stdout_stderr);
        visit.optional("timeoutMs", of.timeout_ms);
        visit.optional("tty", of.tty);
    }
};

/// Successful response for `process/spawn`.
struct ProcessSpawnResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Write stdin bytes to a running `process/spawn` session, close stdin, or both.
struct ProcessWriteStdinParams {
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    std::string process_handle;
    /// Close stdin after writing `deltaBase64`, if present.
    std::optional<bool> close_stdin;
    /// Optional base64-encoded stdin bytes to write.
    std::optional<std::string> delta_base64;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("processHandle", of.process_handle);
        visit.optional("closeStdin", of.close_stdin);
        visit.optional("deltaBase64", of.delta_base64);
    }
};

/// Empty success response for `process/writeStdin`.
struct ProcessWriteStdinResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

} // namespace codex::protocol

#endif
