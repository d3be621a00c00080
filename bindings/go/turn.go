package codex

// #include "bridge.h"
import "C"

import (
	"context"
	"encoding/json"
	"io"
	"iter"
	"runtime"
	"sync/atomic"
	"time"
	"unsafe"

	"libcodex/codex/protocol"
)

// Turn is one round of work: an input, and all that the agent does about it.
type Turn struct {
	thread  *Thread
	handle  *C.codex_turn
	id      string
	events  stream
	closed  atomic.Bool
	cleanup runtime.Cleanup
}

var _ io.Closer = (*Turn)(nil)

// own makes the handle the garbage collector's too.
func (t *Turn) own() {
	t.events = newStream(C.GO_TURN, unsafe.Pointer(t.handle), t.thread.client.reactor)
	t.cleanup = runtime.AddCleanup(t, func(handle *C.codex_turn) { C.codex_turn_free(handle) }, t.handle)
}

// started waits until the turn has its id. One that is given up before is not started, or else interrupted.
func (t *Turn) started(ctx context.Context) (*Turn, error) {
	client, handle := t.thread.client, t.handle
	err := client.ready(ctx, unsafe.Pointer(handle), client.requestTimeout, "turn/start", func(failed **C.codex_error) C.codex_status {
		return C.codex_turn_ready(handle, C.CODEX_POLL, failed)
	})
	if err != nil {
		t.Close()
		return nil, err
	}
	t.id = C.GoString(C.codex_turn_id(handle))
	return t, nil
}

// ID is the turn's.
func (t *Turn) ID() string { return t.id }

// Thread is the thread that the turn was started on.
func (t *Turn) Thread() *Thread { return t.thread }

// Close lets the turn go. It goes on all the same, unless it was started with [InterruptOnClose].
func (t *Turn) Close() error {
	if t.handle == nil {
		return t.check()
	}
	if t.closed.Swap(true) {
		return closed("the turn")
	}
	t.cleanup.Stop()
	t.events.settle()
	C.codex_turn_free(t.handle)
	return nil
}

func (t *Turn) check() error {
	switch {
	case t.handle == nil:
		return unmade("turn", "Thread.Start")
	case t.closed.Load():
		return closed("the turn")
	}
	return nil
}

func (t *Turn) failure(status C.codex_status, failed *C.codex_error) error {
	return failureOf(t.check, status, failed)
}

// Events are those of the turn, from its very first to its last. When the context ends, the turn is interrupted. A loop
// that is left can be taken up again by another one; the turn goes on meanwhile. With several loops at once each event
// goes to one of them.
//
// Requests of the server's are among the events where no handler has them: see [Event.Request].
func (t *Turn) Events(ctx context.Context) iter.Seq2[*Event, error] {
	return func(yield func(*Event, error) bool) {
		if err := t.check(); err != nil {
			yield(nil, err)
			return
		}
		t.events.all(ctx, "the turn's events", t.check, func(event *Event, err error) bool {
			if err != nil && ctx.Err() != nil {
				t.interrupt()
			}
			return yield(event, err)
		})
		runtime.KeepAlive(t)
	}
}

// Wait waits until the turn is over, and gives its result: that of the whole turn, whoever has read its events. Events
// that nobody has read are dropped, and requests of the server's declined. The result of a turn that failed comes with
// the error [ErrTurnFailed]. When the context ends, the turn is interrupted.
func (t *Turn) Wait(ctx context.Context) (*Result, error) {
	if err := t.check(); err != nil {
		return nil, err
	}
	defer runtime.KeepAlive(t)
	if err := t.events.drop(ctx, "the turn", t.check); err != errEnd {
		if ctx.Err() != nil {
			t.interrupt()
		}
		return nil, err
	}
	var result *C.char
	var failed *C.codex_error
	status := C.codex_turn_run(t.handle, nil, nil, C.CODEX_POLL, &result, &failed)
	err := t.failure(status, failed)
	if result == nil {
		if err == nil {
			err = &Error{Code: ErrProtocol, Message: "the turn ended without a result"}
		}
		return nil, err
	}
	decoded, wrong := decodeResult(take(result))
	if wrong != nil {
		return nil, wrong
	}
	return decoded, err
}

// Result is that of the turn so far, at any time; its status is "inProgress" while it runs.
func (t *Turn) Result() (*Result, error) {
	if err := t.check(); err != nil {
		return nil, err
	}
	var result *C.char
	var failed *C.codex_error
	status := C.codex_turn_result(t.handle, &result, &failed)
	runtime.KeepAlive(t)
	if status != C.CODEX_OK {
		return nil, t.failure(status, failed)
	}
	return decodeResult(take(result))
}

// Steer gives the agent more input while the turn is running. nil stands for no params; their ThreadID, Input and
// ExpectedTurnID are set.
func (t *Turn) Steer(ctx context.Context, input Input, params *protocol.TurnSteerParams) error {
	if err := t.check(); err != nil {
		return err
	}
	if ctx.Err() != nil {
		return cancelled(ctx, "turn/steer")
	}
	items, err := json.Marshal(input)
	if err != nil {
		return invalid("input: %v", err)
	}
	given, err := text(string(items))
	if err != nil {
		return err
	}
	encoded, err := encode(params, nil, "threadId", "input", "expectedTurnId")
	if err != nil {
		return err
	}
	limit := t.thread.client.requestTimeout
	if deadline, has := ctx.Deadline(); has {
		limit = max(time.Until(deadline), time.Millisecond)
	}
	// The library has no form of this that does not block: a goroutine waits for it, and this one for the context.
	answered := make(chan error, 1)
	go func() {
		var failed *C.codex_error
		status := C.codex_turn_steer(t.handle, given, encoded, C.int64_t(limit.Milliseconds()), &failed)
		answered <- t.failure(status, failed)
	}()
	select {
	case err := <-answered:
		if ctx.Err() != nil && err != nil {
			return cancelled(ctx, "turn/steer")
		}
		return err
	case <-ctx.Done():
		return cancelled(ctx, "turn/steer")
	}
}

// Interrupt asks the server to stop the turn, which then ends with the status "interrupted". It does not wait for that.
// Of a goal it also asks for a pause. Option: [KillBackground].
func (t *Turn) Interrupt(options ...Option) error {
	if err := t.check(); err != nil {
		return err
	}
	return t.interrupt(options...)
}

func (t *Turn) interrupt(options ...Option) error {
	encoded, err := encode(nil, options)
	if err != nil {
		return err
	}
	var failed *C.codex_error
	status := C.codex_turn_interrupt(t.handle, encoded, &failed)
	runtime.KeepAlive(t)
	return t.failure(status, failed)
}
