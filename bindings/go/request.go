package codex

// #include "bridge.h"
import "C"

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime"
	"sync"

	"libcodex/codex/protocol"
)

// Request is something that the server asks: an approval, a question, a call of a tool.
//
// In a loop over events it is to be answered before the loop goes on; one that is not is declined then, unless
// [Request.Hold] keeps it open.
type Request struct {
	// Params are what is asked, for a type switch: a [*protocol.CommandExecutionRequestApprovalParams], for one. What is
	// not known here is a [protocol.UnrecognizedServerRequest].
	Params protocol.ServerRequest

	method, threadID, turnID, id string
	raw                          []byte

	mutex   sync.Mutex
	handle  *C.codex_event
	held    bool
	cleanup runtime.Cleanup
}

func newRequest(handle *C.codex_event, event *Event) *Request {
	r := &Request{
		threadID: event.more.threadID, turnID: event.more.turnID, id: event.more.id,
		method: event.method, raw: event.raw, handle: handle,
	}
	params, err := protocol.DecodeServerRequest(event.method, event.Params())
	if err != nil {
		params = &protocol.UnrecognizedServerRequest{Name: event.method, Params: event.Params()}
	}
	r.Params = params
	r.cleanup = runtime.AddCleanup(r, func(handle *C.codex_event) { C.codex_event_free(handle) }, handle)
	return r
}

// Method is the request's, such as "item/commandExecution/requestApproval".
func (r *Request) Method() string { return r.method }

// ThreadID is the thread that it is about, "" for none.
func (r *Request) ThreadID() string { return r.threadID }

// TurnID is the turn that it is about, "" for none.
func (r *Request) TurnID() string { return r.turnID }

// ID is the request's id, as JSON.
func (r *Request) ID() string { return r.id }

// JSON is the whole message, byte for byte. It must not be changed.
func (r *Request) JSON() json.RawMessage { return r.raw }

// Respond answers the request, once. An answer of another shape than the method takes is refused with
// [ErrInvalidArgument], and the request can be answered again.
func (r *Request) Respond(answer protocol.ServerAnswer) error {
	data, err := json.Marshal(answer)
	if err != nil {
		return invalid("answer: %v", err)
	}
	encoded, err := text(string(data))
	if err != nil {
		return err
	}
	return r.settle(func(handle *C.codex_event, failed **C.codex_error) C.codex_status {
		return C.codex_event_respond(handle, encoded, failed)
	})
}

// Reject answers the request with an error of JSON-RPC. To decline an approval, [Request.Decline] it.
func (r *Request) Reject(code int, message string) error {
	encoded, err := text(message)
	if err != nil {
		return err
	}
	return r.settle(func(handle *C.codex_event, failed **C.codex_error) C.codex_status {
		return C.codex_event_reject(handle, C.int32_t(code), encoded, failed)
	})
}

// Decline answers the request with the no that fits its method. It does nothing once the request is answered.
func (r *Request) Decline() {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.free()
}

// Hold keeps a request of a loop over events open when the loop goes on, to be answered later, by any goroutine.
func (r *Request) Hold() {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.held = true
}

// leave declines a request that is neither answered nor held.
func (r *Request) leave() {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if !r.held {
		r.free()
	}
}

func (r *Request) settle(answer func(*C.codex_event, **C.codex_error) C.codex_status) error {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.handle == nil {
		return &Error{Code: ErrAlreadyAnswered, Message: fmt.Sprintf("%s: the request was answered or declined before", r.method)}
	}
	var failed *C.codex_error
	status := answer(r.handle, &failed)
	if status == C.CODEX_OK || status == C.CODEX_E_ALREADY_ANSWERED {
		r.free()
	}
	return failure(status, failed)
}

// free lets the handle go: a request without an answer is declined. Called with the mutex held.
func (r *Request) free() {
	if r.handle != nil {
		r.cleanup.Stop()
		C.codex_event_free(r.handle)
		r.handle = nil
	}
}

// A RequestHandler answers requests of the server's. Its context ends when the request needs no answer any more. An error,
// or no answer, declines; a request that it keeps with [Request.Hold] may be answered later.
type RequestHandler func(ctx context.Context, request *Request) (protocol.ServerAnswer, error)

// HandleRequests sets who answers the server's requests, before any loop over events has them: each in a goroutine of
// its own. nil takes the handler back. There is one handler for a client; a call replaces the one before.
func (c *Client) HandleRequests(handler RequestHandler) error {
	if err := c.check(); err != nil {
		return err
	}
	var number C.uintptr_t
	if handler != nil {
		number = newServing(handler)
	}
	var failed *C.codex_error
	status := C.go_set_request_handler(c.handle, number, &failed)
	runtime.KeepAlive(c)
	return c.failure(status, failed)
}
