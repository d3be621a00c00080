package codex

// #include "bridge.h"
import "C"

import (
	"context"
	"log/slog"
	"runtime/cgo"
	"sync/atomic"
)

var logger atomic.Pointer[slog.Logger]

// SetLogger sets where the log of the library goes, and of this package: at first nowhere. There is one for the process;
// nil turns it off. What the server writes to its stderr comes with the level of debugging.
//
// The logger is called on threads of the library's, and must not call this package.
func SetLogger(to *slog.Logger) error {
	logger.Store(to)
	var level C.int32_t
	var number C.uintptr_t
	if to != nil {
		for at, each := range []slog.Level{slog.LevelError, slog.LevelWarn, slog.LevelInfo, slog.LevelDebug} {
			if to.Enabled(context.Background(), each) {
				level = C.int32_t(at + 1)
			}
		}
	}
	if level > 0 {
		number = C.uintptr_t(cgo.NewHandle(to))
	}
	var failed *C.codex_error
	status := C.go_set_log(level, number, &failed)
	return failure(status, failed)
}

//export codexGoLog
func codexGoLog(level C.int32_t, target, message *C.char, number C.uintptr_t) {
	levels := [...]slog.Level{slog.LevelError, slog.LevelWarn, slog.LevelInfo, slog.LevelDebug}
	at := min(max(int(level)-1, 0), len(levels)-1)
	to := cgo.Handle(number).Value().(*slog.Logger)
	to.Log(context.Background(), levels[at], C.GoString(message), "target", C.GoString(target))
}

func warn(message string, arguments ...any) {
	if to := logger.Load(); to != nil {
		to.Warn("codex: "+message, arguments...)
	}
}
