package codex

// #include "bridge.h"
import "C"

import (
	"context"
	"encoding/json"
	"io"
	"runtime"
	"sync"
	"sync/atomic"
	"unsafe"

	"libcodex/codex/protocol"
)

// Login is a login that is under way.
type Login struct {
	// Answer is what the server said when it began: an [*protocol.ChatgptLoginAccountResponse] with the address that the
	// user has to go to, for one.
	Answer protocol.LoginAccountResponse

	client  *Client
	handle  *C.codex_login
	closed  atomic.Bool
	cleanup runtime.Cleanup

	mutex  sync.Mutex
	source *source
}

var _ io.Closer = (*Login)(nil)

// Login begins a login, and returns when the server has begun it:
//
//	login, err := client.Login(ctx, &protocol.APIKeyLoginAccountParams{APIKey: key})
//
// What is passed in shows in no error and no log.
func (c *Client) Login(ctx context.Context, params protocol.LoginAccountParams) (*Login, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	if ctx.Err() != nil {
		return nil, cancelled(ctx, "account/login/start")
	}
	encoded, err := encode(params, nil)
	if err != nil {
		return nil, err
	}
	l := &Login{client: c}
	var failed *C.codex_error
	if status := C.codex_login_begin(c.handle, encoded, &l.handle, &failed); status != C.CODEX_OK {
		return nil, c.failure(status, failed)
	}
	handle := l.handle
	l.cleanup = runtime.AddCleanup(l, func(handle *C.codex_login) { C.codex_login_free(handle) }, handle)
	err = c.ready(ctx, unsafe.Pointer(handle), c.requestTimeout, "account/login/start", func(failed **C.codex_error) C.codex_status {
		return C.codex_login_ready(handle, C.CODEX_POLL, failed)
	})
	if err != nil {
		l.Close()
		return nil, err
	}
	answer := C.GoString(C.codex_login_json(handle))
	if l.Answer, err = protocol.DecodeLoginAccountResponse([]byte(answer)); err != nil {
		l.Close()
		return nil, &Error{Code: ErrProtocol, Message: "account/login/start: " + err.Error(), cause: err}
	}
	return l, nil
}

// Wait waits until the login is over, and says how it ended. When the context ends, the login goes on: [Login.Cancel]
// gives it up.
func (l *Login) Wait(ctx context.Context) (*protocol.AccountLoginCompletedNotification, error) {
	if err := l.check(); err != nil {
		return nil, err
	}
	source, err := l.watch()
	if err != nil {
		return nil, err
	}
	defer runtime.KeepAlive(l)
	// Whoever else waits is to look too.
	defer source.tell()
	for {
		// Who closes the login now finds the source, and tells it.
		if err := l.check(); err != nil {
			return nil, err
		}
		var answer *C.char
		var failed *C.codex_error
		status := C.codex_login_wait(l.handle, C.CODEX_POLL, &answer, &failed)
		switch {
		case status == C.CODEX_OK:
			completed := new(protocol.AccountLoginCompletedNotification)
			if err := json.Unmarshal(take(answer), completed); err != nil {
				return nil, &Error{Code: ErrProtocol, Message: "account/login/completed: " + err.Error(), cause: err}
			}
			return completed, nil
		case status < 0:
			return nil, failureOf(l.check, status, failed)
		case l.client.reactor.isClosed():
			return nil, closed("the client")
		}
		select {
		case <-source.ready:
		case <-ctx.Done():
			return nil, cancelled(ctx, "the login")
		}
	}
}

// watch has the reactor tell of the login.
func (l *Login) watch() (*source, error) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if l.source != nil {
		return l.source, nil
	}
	source, err := l.client.reactor.watch(unsafe.Pointer(l.handle), C.CODEX_POLLER_ONCE)
	if err == nil {
		l.source = source
	}
	return source, err
}

func (l *Login) check() error {
	switch {
	case l.handle == nil:
		return unmade("login", "Client.Login")
	case l.closed.Load():
		return closed("the login")
	}
	return nil
}

// Cancel asks the server to give the login up; [Login.Wait] then tells of its end.
func (l *Login) Cancel() error {
	if err := l.check(); err != nil {
		return err
	}
	var failed *C.codex_error
	status := C.codex_login_cancel(l.handle, &failed)
	runtime.KeepAlive(l)
	return failureOf(l.check, status, failed)
}

// Close lets the login go; one that the server has begun goes on.
func (l *Login) Close() error {
	if err := l.check(); err != nil {
		return err
	}
	if l.closed.Swap(true) {
		return closed("the login")
	}
	l.cleanup.Stop()
	C.codex_login_free(l.handle)
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if l.source != nil {
		l.source.forget()
		l.source.tell()
	}
	return nil
}
