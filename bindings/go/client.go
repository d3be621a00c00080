package codex

// #include "bridge.h"
import "C"

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"sync/atomic"
	"time"
	"unsafe"

	"libcodex/codex/protocol"
)

// Client is a connection to one codex app-server.
type Client struct {
	handle         *C.codex_client
	reactor        *reactor
	requestTimeout time.Duration
	events         stream
	closed         atomic.Bool
	cleanup        runtime.Cleanup
}

var _ io.Closer = (*Client)(nil)

// New starts a server, or connects to one, and waits until it is initialised. nil stands for no options.
func New(ctx context.Context, options *Options) (*Client, error) {
	if err := ctx.Err(); err != nil {
		return nil, cancelled(ctx, "the client was not started")
	}
	encoded, err := options.encode()
	if err != nil {
		return nil, invalid("options: %v", err)
	}
	given, err := text(string(encoded))
	if err != nil {
		return nil, err
	}
	reactor, err := newReactor()
	if err != nil {
		return nil, err
	}
	c := &Client{reactor: reactor, requestTimeout: options.requestTimeout()}
	var failed *C.codex_error
	if status := C.codex_begin(given, &c.handle, &failed); status != C.CODEX_OK {
		reactor.close()
		return nil, failure(status, failed)
	}
	c.events = newStream(C.GO_CLIENT, unsafe.Pointer(c.handle), reactor)
	handle := c.handle
	c.cleanup = runtime.AddCleanup(c, func(handle *C.codex_client) {
		C.codex_free(handle)
		reactor.close()
	}, handle)
	// The library starts the server, and limits how long that may take. To ask it again would be to try again.
	if status := C.codex_ready(handle, C.CODEX_POLL, &failed); status < 0 {
		c.free()
		return nil, failure(status, failed)
	}
	err = c.ready(ctx, unsafe.Pointer(handle), 0, "the client was not started", func(failed **C.codex_error) C.codex_status {
		if status := C.codex_metadata(handle, nil, failed); status != C.CODEX_E_NOT_READY {
			return status
		}
		C.codex_error_free(*failed)
		return C.CODEX_TIMEOUT
	})
	if err != nil {
		c.free()
		return nil, err
	}
	return c, nil
}

// ready waits until what was begun is there; `limit` is that of an answer, 0 for none.
func (c *Client) ready(
	ctx context.Context, handle unsafe.Pointer, limit time.Duration, what string, look func(**C.codex_error) C.codex_status,
) error {
	source, err := c.reactor.watch(handle, C.CODEX_POLLER_READY)
	if err != nil {
		return err
	}
	told := false
	defer func() {
		source.forget()
		if !told {
			// Else it would be told of some time, and the handle could not be watched for its events.
			C.codex_poller_remove(c.reactor.handle, handle, nil)
		}
	}()
	// An answer is late at some time, also where the context does not say when.
	var late <-chan time.Time
	if _, has := ctx.Deadline(); !has && limit > 0 {
		timer := time.NewTimer(limit)
		defer timer.Stop()
		late = timer.C
	}
	for {
		var failed *C.codex_error
		status := look(&failed)
		if status != C.CODEX_TIMEOUT {
			return failure(status, failed)
		}
		if c.reactor.isClosed() {
			return closed("the client")
		}
		select {
		case <-source.ready:
			told = true
		case <-ctx.Done():
			return cancelled(ctx, what)
		case <-late:
			return &Error{Code: ErrTimeout, Message: fmt.Sprintf("%s: no answer within %v", what, limit), Retryable: true}
		}
	}
}

// Close ends the server and waits until it is gone. What waits for it gets [ErrClosed].
func (c *Client) Close() error {
	if err := c.check(); err != nil {
		return err
	}
	if c.closed.Swap(true) {
		return closed("the client")
	}
	var failed *C.codex_error
	status := C.codex_close(c.handle, C.CODEX_FOREVER, &failed)
	c.free()
	return failure(status, failed)
}

func (c *Client) free() {
	c.closed.Store(true)
	c.cleanup.Stop()
	c.events.settle()
	C.codex_free(c.handle)
	c.reactor.close()
}

// check is an error once the client is closed.
func (c *Client) check() error {
	switch {
	case c.handle == nil:
		return unmade("client", "New")
	case c.closed.Load():
		return closed("the client")
	}
	return nil
}

// Metadata is what the server said of itself when it was initialised.
type Metadata struct {
	// ServerInfo is the server's name and version.
	ServerInfo struct {
		Name    string `json:"name"`
		Version string `json:"version"`
	} `json:"serverInfo"`
	// ServerVersion is the version alone.
	ServerVersion string `json:"serverVersion"`
	// UserAgent is how the server presents itself to others.
	UserAgent string `json:"userAgent"`
	// CodexHome is where it keeps its threads.
	CodexHome string `json:"codexHome"`
	// Raw is the whole answer.
	Raw json.RawMessage `json:"-"`
}

// Metadata says which server this is.
func (c *Client) Metadata() (*Metadata, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	var answer *C.char
	var failed *C.codex_error
	status := C.codex_metadata(c.handle, &answer, &failed)
	runtime.KeepAlive(c)
	if status != C.CODEX_OK {
		return nil, failure(status, failed)
	}
	metadata := &Metadata{Raw: take(answer)}
	if err := json.Unmarshal(metadata.Raw, metadata); err != nil {
		return nil, &Error{Code: ErrProtocol, Message: "initialize: " + err.Error()}
	}
	return metadata, nil
}

// Call sends a request of the protocol and waits for its result:
//
//	models, err := codex.Call(ctx, client, protocol.MethodModelList, protocol.ModelListParams{})
//
// Option: [WithTrace].
func Call[P, R any](
	ctx context.Context, client *Client, method protocol.Method[P, R], params P, options ...Option,
) (R, error) {
	var none R
	answer, err := client.Request(ctx, method.Name(), params, options...)
	if err != nil {
		return none, err
	}
	result, err := method.DecodeResult(answer)
	if err != nil {
		return none, &Error{Code: ErrProtocol, Message: method.Name() + ": " + err.Error(), cause: err}
	}
	return result, nil
}

// Request sends any request, also one that the package protocol does not know, and waits for its result. Params are
// anything that encodes as a JSON object; nil stands for an empty one. Option: [WithTrace].
func (c *Client) Request(ctx context.Context, method string, params any, options ...Option) (json.RawMessage, error) {
	name, encoded, err := c.prepare(ctx, method, params, options)
	if err != nil {
		return nil, err
	}
	var call *C.codex_call
	var failed *C.codex_error
	if status := C.codex_call_begin(c.handle, name, encoded, &call, &failed); status != C.CODEX_OK {
		return nil, c.failure(status, failed)
	}
	// Freed before its answer is there, a call is cancelled.
	defer C.codex_call_free(call)
	var answer *C.char
	look := func(failed **C.codex_error) C.codex_status {
		return C.codex_call_wait(call, C.CODEX_POLL, &answer, failed)
	}
	err = c.ready(ctx, unsafe.Pointer(call), c.requestTimeout, method, look)
	runtime.KeepAlive(c)
	var ended *Error
	if errors.As(err, &ended) && ended.Detail == nil {
		// It has ended here, and not with the server: what the library knows of the request is worth telling.
		C.codex_call_cancel(call, nil)
		if status := look(&failed); status == C.CODEX_OK {
			return take(answer), nil
		}
		var known *Error
		if errors.As(failure(C.CODEX_E_CANCELLED, failed), &known) {
			ended.Detail = known.Detail
		}
	}
	if err != nil {
		return nil, err
	}
	return take(answer), nil
}

// prepare checks what is needed to ask for something, and gives the method and its params as C reads them.
func (c *Client) prepare(ctx context.Context, method string, params any, options []Option) (name, encoded *C.char, err error) {
	if err := c.check(); err != nil {
		return nil, nil, err
	}
	if ctx.Err() != nil {
		return nil, nil, cancelled(ctx, method)
	}
	if name, err = text(method); err != nil {
		return nil, nil, err
	}
	encoded, err = encode(params, options)
	return name, encoded, err
}

// failure says that the client was closed where that is why.
func (c *Client) failure(status C.codex_status, failed *C.codex_error) error {
	err := failure(status, failed)
	if status == C.CODEX_E_INVALID_HANDLE && c.closed.Load() {
		return closed("the client")
	}
	return err
}

// Notify sends a notification, which the server does not answer.
func (c *Client) Notify(method string, params any) error {
	if err := c.check(); err != nil {
		return err
	}
	name, err := text(method)
	if err != nil {
		return err
	}
	encoded, err := encode(params, nil)
	if err != nil {
		return err
	}
	var failed *C.codex_error
	status := C.codex_notify(c.handle, name, encoded, &failed)
	runtime.KeepAlive(c)
	return c.failure(status, failed)
}

// Events are what belongs to no turn, from now on until the server is gone or the context ends. A loop that is left can
// be taken up again by another one. With several at once each event goes to one of them.
//
// The last event has the kind [KindExit].
func (c *Client) Events(ctx context.Context) iter.Seq2[*Event, error] {
	return func(yield func(*Event, error) bool) {
		if err := c.check(); err != nil {
			yield(nil, err)
			return
		}
		c.events.all(ctx, "the client's events", c.check, yield)
		runtime.KeepAlive(c)
	}
}
