package codex

// #include <string.h>
// #include "bridge.h"
import "C"

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unsafe"
)

// Code says what kind of failure an [Error] is. It is an error itself, for errors.Is:
//
//	if errors.Is(err, codex.ErrNoExecutable) { … }
//
// The set is open: a newer library may have others.
type Code int32

// Error is the code's name.
func (c Code) Error() string { return c.String() }

func unknown(c Code) string { return "status " + strconv.Itoa(int(c)) }

// Error is what every call that fails returns. errors.As finds it, errors.Is its [Code] and its [Reason]:
//
//	var failure *codex.Error
//	if errors.As(err, &failure) && failure.Retryable { … }
//
// A call that its context ended has the code [ErrCancelled] or, at its deadline, [ErrTimeout], and errors.Is finds
// context.Canceled or context.DeadlineExceeded too.
type Error struct {
	// Code is the kind of failure.
	Code Code
	// Reason is a word to branch on, such as "threadNotFound" or the server's own codexErrorInfo; "" when there is none.
	Reason Reason
	// Message says in one line what went wrong, and what to do about it where that is known.
	Message string
	// Retryable says whether the same call may succeed a little later.
	Retryable bool
	// Detail has more, such as the server's answer (rpc), its exit (exit) and the end of what it wrote to its stderr
	// (stderrTail). nil when there is nothing more.
	Detail json.RawMessage

	cause error
}

// Error is the message.
func (e *Error) Error() string {
	if e.Message == "" {
		return "codex: " + e.Code.String()
	}
	return "codex: " + e.Message
}

// Is finds the code and the reason.
func (e *Error) Is(target error) bool {
	switch target := target.(type) {
	case Code:
		return e.Code == target
	case Reason:
		return target != "" && e.Reason == target
	}
	return false
}

// Unwrap is the context's error, of a call that a context ended.
func (e *Error) Unwrap() error { return e.cause }

// Reason is a word of an [Error] to branch on. It is an error itself, for errors.Is. The set is open.
type Reason string

// Error is the word.
func (r Reason) Error() string { return string(r) }

// Reasons that the library and the server give.
const (
	// ReasonThreadNotFound: the server has no such thread.
	ReasonThreadNotFound Reason = "threadNotFound"
	// ReasonNoRollout: the thread has no history to resume from.
	ReasonNoRollout Reason = "noRollout"
	// ReasonActiveWriter: another process writes the thread.
	ReasonActiveWriter Reason = "activeWriter"
	// ReasonThreadArchived: the thread is archived.
	ReasonThreadArchived Reason = "threadArchived"
	// ReasonEphemeralThread: the thread is not stored.
	ReasonEphemeralThread Reason = "ephemeralThread"
	// ReasonNoActiveTurn: no turn runs that could be steered.
	ReasonNoActiveTurn Reason = "noActiveTurn"
	// ReasonOverloaded: the server is too busy.
	ReasonOverloaded Reason = "overloaded"
	// ReasonShuttingDown: the server is ending.
	ReasonShuttingDown Reason = "shuttingDown"
	// ReasonDeadline: the turn ran out of its [WithDeadline].
	ReasonDeadline Reason = "deadline"
	// ReasonIdle: nothing was heard of the turn for its [WithIdleTimeout].
	ReasonIdle Reason = "idle"
	// ReasonThreadBusy: a turn runs on the thread.
	ReasonThreadBusy Reason = "threadBusy"
	// ReasonGoalActive: a goal is being pursued on the thread.
	ReasonGoalActive Reason = "goalActive"
	// ReasonGoalEnded: the goal is over.
	ReasonGoalEnded Reason = "goalEnded"
)

// failure makes an error of a status and what came with it, and frees that.
func failure(status C.codex_status, handle *C.codex_error) error {
	if status >= 0 {
		return nil
	}
	if handle == nil {
		return &Error{Code: Code(status)}
	}
	defer C.codex_error_free(handle)
	err := &Error{
		Code:      Code(C.codex_error_code(handle)),
		Reason:    Reason(C.GoString(C.codex_error_reason(handle))),
		Message:   C.GoString(C.codex_error_message(handle)),
		Retryable: C.codex_error_is_retryable(handle) != 0,
	}
	if detail := C.codex_error_json(handle); detail != nil {
		err.Detail = json.RawMessage(C.GoString(detail))
	}
	return err
}

// failureOf is the same of a handle, which may have been closed meanwhile: then that is why.
func failureOf(check func() error, status C.codex_status, failed *C.codex_error) error {
	err := failure(status, failed)
	if status == C.CODEX_E_INVALID_HANDLE || status == C.CODEX_E_CLOSED {
		if closed := check(); closed != nil {
			return closed
		}
	}
	return err
}

// cancelled is the error of a call that its context ended.
func cancelled(ctx context.Context, what string) error {
	ended, cause := ctx.Err(), context.Cause(ctx)
	err := &Error{Code: ErrCancelled, Message: fmt.Sprintf("%s: %v", what, cause), cause: cause}
	if !errors.Is(cause, ended) {
		// A cause of the program's own does not hide what happened.
		err.cause = errors.Join(ended, cause)
	}
	if errors.Is(ended, context.DeadlineExceeded) {
		err.Code = ErrTimeout
	}
	return err
}

// closed is the error of a call on a handle that was closed.
func closed(what string) error {
	return &Error{Code: ErrClosed, Message: what + " was closed"}
}

// unmade is the error of a value that no call of this package has made.
func unmade(what, by string) error {
	return &Error{Code: ErrInvalidHandle, Message: "the " + what + " is a zero value: " + by + " makes one"}
}

func invalid(format string, arguments ...any) error {
	return &Error{Code: ErrInvalidArgument, Message: fmt.Sprintf(format, arguments...)}
}

// text is a Go text as C reads it: lent for the length of one call.
func text(value string) (*C.char, error) {
	if strings.IndexByte(value, 0) >= 0 {
		return nil, invalid("a text has a NUL character")
	}
	bytes := make([]byte, len(value)+1)
	copy(bytes, value)
	return (*C.char)(unsafe.Pointer(&bytes[0])), nil
}

// take copies a text that C gave away, and frees it.
func take(owned *C.char) []byte {
	if owned == nil {
		return nil
	}
	defer C.codex_string_free(owned)
	return C.GoBytes(unsafe.Pointer(owned), C.int(C.strlen(owned)))
}
