package codex

// #include "bridge.h"
import "C"

import (
	"os"
	"sync"
	"unsafe"
)

// reactor waits for everything of one client: its poller's descriptor is in Go's own netpoller, so that a call that
// blocks is a goroutine that is parked, and no thread.
type reactor struct {
	handle *C.codex_poller
	file   *os.File

	mutex   sync.Mutex
	waiting map[C.uint64_t]*source
	last    C.uint64_t
	closed  bool
}

// source is one handle that is waited for.
type source struct {
	reactor *reactor
	token   C.uint64_t
	// ready has a value when the handle may have something.
	ready chan struct{}
}

func newReactor() (*reactor, error) {
	r := &reactor{waiting: map[C.uint64_t]*source{}}
	var failed *C.codex_error
	if status := C.codex_poller_new(&r.handle, &failed); status != C.CODEX_OK {
		return nil, failure(status, failed)
	}
	var number C.intptr_t
	if status := C.codex_poller_handle(r.handle, &number, &failed); status != C.CODEX_OK {
		C.codex_poller_free(r.handle)
		return nil, failure(status, failed)
	}
	if file, err := watchable(uintptr(number)); err == nil {
		r.file = file
	}
	go r.run()
	return r, nil
}

// run tells sources that are ready, until the reactor is closed.
func (r *reactor) run() {
	defer C.codex_poller_free(r.handle)
	if r.file != nil {
		connection, err := r.file.SyscallConn()
		if err == nil {
			err = connection.Read(func(uintptr) bool { return !r.tell(C.CODEX_POLL) })
		}
		if err == nil || r.isClosed() {
			return
		}
	}
	// Where Go can't wait for the descriptor, one thread of the client's does.
	for r.tell(C.CODEX_FOREVER) {
	}
}

// tell takes what is ready; false when the reactor is closed.
func (r *reactor) tell(timeout C.int64_t) bool {
	var tokens [64]C.uint64_t
	for {
		count := int(C.go_poll(r.handle, timeout, &tokens[0], C.size_t(len(tokens))))
		if count < 0 {
			return false
		}
		r.mutex.Lock()
		for _, token := range tokens[:count] {
			if source := r.waiting[token]; source != nil {
				source.tell()
			}
		}
		open := !r.closed
		r.mutex.Unlock()
		if !open || count < len(tokens) {
			return open
		}
		timeout = C.CODEX_POLL
	}
}

// watch begins to wait for a handle.
func (r *reactor) watch(handle unsafe.Pointer, mode C.int32_t) (*source, error) {
	r.mutex.Lock()
	if r.closed {
		r.mutex.Unlock()
		return nil, closed("the client")
	}
	r.last++
	s := &source{reactor: r, token: r.last, ready: make(chan struct{}, 1)}
	r.waiting[s.token] = s
	r.mutex.Unlock()
	var failed *C.codex_error
	if status := C.codex_poller_add(r.handle, handle, mode, s.token, &failed); status != C.CODEX_OK {
		s.forget()
		return nil, failure(status, failed)
	}
	return s, nil
}

func (s *source) tell() {
	select {
	case s.ready <- struct{}{}:
	default:
	}
}

// forget ends the waiting; the poller forgets a handle when that is freed.
func (s *source) forget() {
	s.reactor.mutex.Lock()
	delete(s.reactor.waiting, s.token)
	s.reactor.mutex.Unlock()
}

func (r *reactor) isClosed() bool {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	return r.closed
}

// close ends the waiting of all: who waits looks once more, and finds that its handle is closed.
func (r *reactor) close() {
	r.mutex.Lock()
	if r.closed {
		r.mutex.Unlock()
		return
	}
	r.closed = true
	for _, source := range r.waiting {
		source.tell()
	}
	r.mutex.Unlock()
	C.codex_poller_wake(r.handle, nil)
	if r.file != nil {
		r.file.Close()
	}
}
