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
	"unsafe"

	"libcodex/codex/protocol"
)

// Thread is a conversation.
type Thread struct {
	client  *Client
	handle  *C.codex_thread
	id      string
	raw     json.RawMessage
	events  stream
	closed  atomic.Bool
	cleanup runtime.Cleanup
}

var _ io.Closer = (*Thread)(nil)

// StartThread begins a conversation. nil stands for no params. Options: [WithApproval], [WithSandbox], [WithTrace].
func (c *Client) StartThread(ctx context.Context, params *protocol.ThreadStartParams, options ...Option) (*Thread, error) {
	return c.openThread(ctx, protocol.MethodThreadStart.Name(), params, options)
}

// ResumeThread takes up a conversation that was begun before, by this program or another one. nil stands for no more
// params than the id. Options as with [Client.StartThread].
func (c *Client) ResumeThread(ctx context.Context, id string, params *protocol.ThreadResumeParams, options ...Option) (*Thread, error) {
	var given protocol.ThreadResumeParams
	if params != nil {
		given = *params
	}
	given.ThreadID = id
	return c.openThread(ctx, protocol.MethodThreadResume.Name(), &given, options)
}

// ForkThread begins a conversation with the history of another one, which stays as it is. nil stands for no more params
// than the id. Options as with [Client.StartThread].
func (c *Client) ForkThread(ctx context.Context, id string, params *protocol.ThreadForkParams, options ...Option) (*Thread, error) {
	var given protocol.ThreadForkParams
	if params != nil {
		given = *params
	}
	given.ThreadID = id
	return c.openThread(ctx, protocol.MethodThreadFork.Name(), &given, options)
}

// AttachThread is a thread that this client has opened before, by its id. Nothing is asked of the server.
func (c *Client) AttachThread(id string) (*Thread, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	name, err := text(id)
	if err != nil {
		return nil, err
	}
	t := &Thread{client: c}
	var failed *C.codex_error
	status := C.codex_thread_attach(c.handle, name, &t.handle, &failed)
	runtime.KeepAlive(c)
	if status != C.CODEX_OK {
		return nil, c.failure(status, failed)
	}
	t.own()
	return t, nil
}

func (c *Client) openThread(ctx context.Context, method string, params any, options []Option) (*Thread, error) {
	name, encoded, err := c.prepare(ctx, method, params, options)
	if err != nil {
		return nil, err
	}
	t := &Thread{client: c}
	var failed *C.codex_error
	if status := C.codex_thread_begin(c.handle, name, encoded, &t.handle, &failed); status != C.CODEX_OK {
		return nil, c.failure(status, failed)
	}
	handle := t.handle
	err = c.ready(ctx, unsafe.Pointer(handle), c.requestTimeout, method, func(failed **C.codex_error) C.codex_status {
		return C.codex_thread_ready(handle, C.CODEX_POLL, failed)
	})
	if err != nil {
		C.codex_thread_free(handle)
		return nil, err
	}
	t.own()
	return t, nil
}

// own makes the handle the garbage collector's too.
func (t *Thread) own() {
	t.id = C.GoString(C.codex_thread_id(t.handle))
	if answer := C.codex_thread_json(t.handle); answer != nil {
		t.raw = json.RawMessage(C.GoString(answer))
	}
	t.events = newStream(C.GO_THREAD, unsafe.Pointer(t.handle), t.client.reactor)
	t.cleanup = runtime.AddCleanup(t, func(handle *C.codex_thread) { C.codex_thread_free(handle) }, t.handle)
}

// ID is the thread's.
func (t *Thread) ID() string { return t.id }

// Client is the client that the thread belongs to.
func (t *Thread) Client() *Client { return t.client }

// JSON is the server's whole answer to what opened the thread, nil for one that was attached.
func (t *Thread) JSON() json.RawMessage { return t.raw }

// Opened is the same, decoded: the thread as the server has it, its model, its folder and more.
func (t *Thread) Opened() (*protocol.ThreadStartResponse, error) {
	if t.raw == nil {
		return nil, invalid("the thread %s was attached: nothing is known of it but its id", t.id)
	}
	// What a resumption and a fork answer has all of this too.
	answer := new(protocol.ThreadStartResponse)
	if err := json.Unmarshal(t.raw, answer); err != nil {
		return nil, &Error{Code: ErrProtocol, Message: err.Error(), cause: err}
	}
	return answer, nil
}

// Close lets the thread go. It stays with the server, its turns go on, and it can be resumed.
func (t *Thread) Close() error {
	if t.handle == nil {
		return t.check()
	}
	if t.closed.Swap(true) {
		return closed("the thread")
	}
	t.cleanup.Stop()
	C.codex_thread_free(t.handle)
	t.events.settle()
	return nil
}

func (t *Thread) check() error {
	switch {
	case t.handle == nil:
		return unmade("thread", "Client.StartThread")
	case t.closed.Load():
		return closed("the thread")
	}
	return t.client.check()
}

func (t *Thread) failure(status C.codex_status, failed *C.codex_error) error {
	return failureOf(t.check, status, failed)
}

// Run gives the agent an input and waits until it is done. The result of a turn that failed comes with the error
// [ErrTurnFailed]. When the context ends, the turn is interrupted.
//
// nil stands for no params; their ThreadID and Input are set. Options are those of [Thread.Start].
func (t *Thread) Run(ctx context.Context, input Input, params *protocol.TurnStartParams, options ...Option) (*Result, error) {
	turn, err := t.begin(ctx, input, params, options)
	if err != nil {
		return nil, err
	}
	defer turn.Close()
	return turn.Wait(ctx)
}

// Start gives the agent an input, and returns when the server has taken it: as a turn of its own, or added to the one
// that is running. When the context ends before, nothing is started. Later the context counts no more: the turn goes on,
// also when it is closed.
//
// nil stands for no params; their ThreadID and Input are set. Options: [WithApproval], [WithSandbox], [WithDeadline],
// [WithIdleTimeout], [NoItems], [NoJoin], [InterruptOnClose], [UncheckedOutputSchema], [WithTrace].
func (t *Thread) Start(ctx context.Context, input Input, params *protocol.TurnStartParams, options ...Option) (*Turn, error) {
	turn, err := t.begin(ctx, input, params, options)
	if err != nil {
		return nil, err
	}
	return turn.started(ctx)
}

// begin starts a turn without waiting.
func (t *Thread) begin(ctx context.Context, input Input, params *protocol.TurnStartParams, options []Option) (*Turn, error) {
	if input == nil {
		input = Input{}
	}
	items, err := json.Marshal(input)
	if err != nil {
		return nil, invalid("input: %v", err)
	}
	given, err := text(string(items))
	if err != nil {
		return nil, err
	}
	encoded, err := encode(params, options, "threadId", "input")
	if err != nil {
		return nil, err
	}
	return t.turn(ctx, "turn/start", func(turn **C.codex_turn, failed **C.codex_error) C.codex_status {
		return C.codex_turn_begin(t.handle, given, encoded, turn, failed)
	})
}

// Goal has the agent pursue a goal: one turn over all that the server begins for it. It ends when the goal is complete,
// paused, blocked, out of budget or cleared. Without an objective the thread's goal is taken up again.
//
// Options: [WithDeadline], [WithIdleTimeout], [NoItems], [InterruptOnClose], [WithTrace].
func (t *Thread) Goal(ctx context.Context, params *protocol.ThreadGoalSetParams, options ...Option) (*Turn, error) {
	return t.startWith(ctx, protocol.MethodThreadGoalSet.Name(), params, options)
}

// Review has the agent review changes. Options as with [Thread.Goal].
func (t *Thread) Review(ctx context.Context, params *protocol.ReviewStartParams, options ...Option) (*Turn, error) {
	return t.startWith(ctx, protocol.MethodReviewStart.Name(), params, options)
}

// Compact has the agent sum the conversation up. Options as with [Thread.Goal].
func (t *Thread) Compact(ctx context.Context, options ...Option) (*Turn, error) {
	return t.startWith(ctx, protocol.MethodThreadCompactStart.Name(), nil, options)
}

// ShellCommand runs a command of the user's, and adds what it puts out to the conversation. Options as with
// [Thread.Goal].
func (t *Thread) ShellCommand(ctx context.Context, command string, options ...Option) (*Turn, error) {
	params := &protocol.ThreadShellCommandParams{Command: command}
	return t.startWith(ctx, protocol.MethodThreadShellCommand.Name(), params, options)
}

func (t *Thread) startWith(ctx context.Context, method string, params any, options []Option) (*Turn, error) {
	name, err := text(method)
	if err != nil {
		return nil, err
	}
	encoded, err := encode(params, options, "threadId")
	if err != nil {
		return nil, err
	}
	turn, err := t.turn(ctx, method, func(turn **C.codex_turn, failed **C.codex_error) C.codex_status {
		return C.codex_turn_begin_with(t.handle, name, encoded, turn, failed)
	})
	if err != nil {
		return nil, err
	}
	return turn.started(ctx)
}

// AttachTurn is a turn by its id: one that runs, whoever started it, or one that has ended. The events come from now on,
// the result is whole.
func (t *Thread) AttachTurn(id string) (*Turn, error) {
	name, err := text(id)
	if err != nil {
		return nil, err
	}
	turn, err := t.turn(context.Background(), "", func(turn **C.codex_turn, failed **C.codex_error) C.codex_status {
		return C.codex_turn_attach(t.handle, name, turn, failed)
	})
	if err == nil {
		turn.id = id
	}
	return turn, err
}

func (t *Thread) turn(
	ctx context.Context, what string, begin func(**C.codex_turn, **C.codex_error) C.codex_status,
) (*Turn, error) {
	if err := t.check(); err != nil {
		return nil, err
	}
	if ctx.Err() != nil {
		return nil, cancelled(ctx, what)
	}
	// What C writes to must not be part of what holds Go's pointers.
	var handle *C.codex_turn
	var failed *C.codex_error
	status := begin(&handle, &failed)
	runtime.KeepAlive(t)
	if status != C.CODEX_OK {
		return nil, t.failure(status, failed)
	}
	turn := &Turn{thread: t, handle: handle}
	turn.own()
	return turn, nil
}

// Interrupt asks the server to stop whatever runs on the thread. Option: [KillBackground].
func (t *Thread) Interrupt(options ...Option) error {
	if err := t.check(); err != nil {
		return err
	}
	encoded, err := encode(nil, options)
	if err != nil {
		return err
	}
	var failed *C.codex_error
	status := C.codex_thread_interrupt(t.handle, encoded, &failed)
	runtime.KeepAlive(t)
	return t.failure(status, failed)
}

// Events are all of the thread's, from the first call of this method on: of every turn, whoever started it, and what
// belongs to no turn. They go on until the server is gone, or the context ends. A loop that is left can be taken up again
// by another one.
func (t *Thread) Events(ctx context.Context) iter.Seq2[*Event, error] {
	err := t.check()
	if err == nil {
		_, err = t.events.watch()
	}
	return func(yield func(*Event, error) bool) {
		if err != nil {
			yield(nil, err)
			return
		}
		t.events.all(ctx, "the thread's events", t.check, yield)
		runtime.KeepAlive(t)
	}
}

// Request sends any request about the thread, whose id is added to the params, and waits for its result. Option:
// [WithTrace].
func (t *Thread) Request(ctx context.Context, method string, params any, options ...Option) (json.RawMessage, error) {
	if err := t.check(); err != nil {
		return nil, err
	}
	members := map[string]json.RawMessage{}
	if params != nil {
		data, err := json.Marshal(params)
		if err != nil {
			return nil, invalid("params: %v", err)
		}
		if err := json.Unmarshal(data, &members); err != nil {
			return nil, invalid("params: not an object")
		}
	}
	if given := string(members["threadId"]); given != "" && given != `""` {
		return nil, invalid("params: threadId is set by the library: leave it out")
	}
	if members == nil {
		members = map[string]json.RawMessage{}
	}
	members["threadId"], _ = json.Marshal(t.id)
	return t.client.Request(ctx, method, members, options...)
}

// callOn is [Call] as long as the thread is open.
func callOn[P, R any](ctx context.Context, t *Thread, method protocol.Method[P, R], params P) (R, error) {
	if err := t.check(); err != nil {
		var none R
		return none, err
	}
	return Call(ctx, t.client, method, params)
}

// Read is the thread as the server has it, with its turns.
func (t *Thread) Read(ctx context.Context) (*protocol.Thread, error) {
	params := protocol.ThreadReadParams{ThreadID: t.id, IncludeTurns: protocol.Ptr(true)}
	answer, err := callOn(ctx, t, protocol.MethodThreadRead, params)
	if err != nil {
		return nil, err
	}
	return &answer.Thread, nil
}

// SetName gives the thread a name.
func (t *Thread) SetName(ctx context.Context, name string) error {
	_, err := callOn(ctx, t, protocol.MethodThreadNameSet, protocol.ThreadSetNameParams{ThreadID: t.id, Name: name})
	return err
}

// Archive puts the thread away.
func (t *Thread) Archive(ctx context.Context) error {
	_, err := callOn(ctx, t, protocol.MethodThreadArchive, protocol.ThreadArchiveParams{ThreadID: t.id})
	return err
}
