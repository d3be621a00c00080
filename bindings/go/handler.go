package codex

// #include "bridge.h"
import "C"

import (
	"context"
	"runtime/cgo"
	"sync"
)

// serving is a handler that the library calls.
type serving struct {
	handler RequestHandler
	mutex   sync.Mutex
	// Those that are being answered, by their ids.
	open map[string]context.CancelFunc
	// Ends when the handler is replaced, or its client is gone.
	ctx    context.Context
	cancel context.CancelFunc
}

func newServing(handler RequestHandler) C.uintptr_t {
	ctx, cancel := context.WithCancel(context.Background())
	s := &serving{handler: handler, open: map[string]context.CancelFunc{}, ctx: ctx, cancel: cancel}
	return C.uintptr_t(cgo.NewHandle(s))
}

//export codexGoRequest
func codexGoRequest(handle *C.codex_event, number C.uintptr_t) {
	s := cgo.Handle(number).Value().(*serving)
	event := &Event{}
	event.read(handle)
	if event.kind != KindRequest {
		C.codex_event_free(handle)
		s.mutex.Lock()
		defer s.mutex.Unlock()
		if cancel := s.open[event.more.id]; cancel != nil && event.kind == KindWithdrawn {
			cancel()
		}
		return
	}
	ctx, cancel := context.WithCancel(s.ctx)
	s.mutex.Lock()
	s.open[event.more.id] = cancel
	s.mutex.Unlock()
	request := newRequest(handle, event)
	// The library calls one after the other, and must not wait for an answer.
	go func() {
		defer func() {
			s.mutex.Lock()
			delete(s.open, event.more.id)
			s.mutex.Unlock()
			cancel()
		}()
		defer request.leave()
		if answer, err := s.handler(ctx, request); err == nil && answer != nil {
			if err := request.Respond(answer); err != nil {
				warn("a request could not be answered", "method", request.method, "error", err)
			}
		} else if err != nil {
			warn("a request was declined", "method", request.method, "error", err)
		}
	}()
}

//export codexGoDestroy
func codexGoDestroy(number C.uintptr_t) {
	handle := cgo.Handle(number)
	if s, is := handle.Value().(*serving); is {
		s.cancel()
	}
	handle.Delete()
}
