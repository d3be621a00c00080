package codex

// #include "bridge.h"
import "C"

import (
	"bytes"
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"unsafe"
)

const (
	// batch is how many events cross from C to Go at once.
	batch = 256
	// room is what their texts may take then. A larger event crosses alone.
	room = 128 << 10
)

// errEnd is what follows the last event.
var errEnd = errors.New("the end")

// stream is the queue of a client, a thread or a turn.
type stream struct {
	from    C.int32_t
	handle  unsafe.Pointer
	reactor *reactor
	// taking is held by the goroutine that takes from the queue.
	taking chan struct{}

	// source is there once the queue is watched.
	source   atomic.Pointer[source]
	watching sync.Mutex

	// What follows belongs to that one.
	taken []Event
	// found is what the queue came to after what was taken.
	found error
	// drained says that nothing was left, so that something new is told.
	drained bool
	// method is what most events repeat.
	method string
}

func newStream(from C.int32_t, handle unsafe.Pointer, reactor *reactor) stream {
	return stream{from: from, handle: handle, reactor: reactor, taking: make(chan struct{}, 1)}
}

// crossing is where events are put on their way from C.
type crossing struct {
	events [batch]C.go_event
	buffer [room]byte
}

var crossings = sync.Pool{New: func() any { return new(crossing) }}

// all yields events until the end, an error, or the context's end.
func (s *stream) all(ctx context.Context, what string, check func() error, yield func(*Event, error) bool) {
	for {
		events, err := s.some(ctx, what, check)
		switch {
		case err == errEnd:
			return
		case err != nil:
			yield(nil, err)
			return
		}
		for at := range events {
			if ctx.Err() != nil {
				s.putBack(events[at:])
				break
			}
			more := yield(&events[at], nil)
			if request := events[at].Request(); request != nil {
				request.leave()
			}
			if !more {
				s.putBack(events[at+1:])
				return
			}
		}
	}
}

// some waits for events; errEnd after the last.
func (s *stream) some(ctx context.Context, what string, check func() error) ([]Event, error) {
	if err := s.enter(ctx, what); err != nil {
		return nil, err
	}
	defer s.leave()
	for {
		if ctx.Err() != nil {
			return nil, cancelled(ctx, what)
		}
		if len(s.taken) > 0 {
			events := s.taken
			s.taken = nil
			return events, nil
		}
		if err := s.more(ctx, what, check); err != nil {
			return nil, err
		}
		s.take()
	}
}

// putBack leaves events to the next loop.
func (s *stream) putBack(events []Event) {
	if len(events) > 0 {
		s.taking <- struct{}{}
		s.taken = append(events, s.taken...)
		s.leave()
	}
}

// drop waits for the end and looks at no event; errEnd when it is there.
func (s *stream) drop(ctx context.Context, what string, check func() error) error {
	if err := s.enter(ctx, what); err != nil {
		return err
	}
	defer s.leave()
	for {
		s.decline()
		if ctx.Err() != nil {
			return cancelled(ctx, what)
		}
		if err := s.more(ctx, what, check); err != nil {
			return err
		}
		var failed *C.codex_error
		s.came(C.go_discard((*C.codex_turn)(s.handle), &failed), failed)
	}
}

// enter makes the caller the one who takes.
func (s *stream) enter(ctx context.Context, what string) error {
	select {
	case s.taking <- struct{}{}:
		return nil
	default:
	}
	select {
	case s.taking <- struct{}{}:
		return nil
	case <-ctx.Done():
		return cancelled(ctx, what)
	}
}

func (s *stream) leave() { <-s.taking }

// more waits until something may be taken; the end, or an error, once that was found.
func (s *stream) more(ctx context.Context, what string, check func() error) error {
	if err := check(); err != nil {
		return err
	}
	if s.found != nil {
		return s.found
	}
	switch {
	case !s.drained:
		return nil
	case s.reactor.isClosed():
		return closed("the client")
	}
	return s.wait(ctx, what, check)
}

// came notes what the taking ended with.
func (s *stream) came(status C.codex_status, failed *C.codex_error) {
	s.drained = status == C.CODEX_TIMEOUT
	switch {
	case status == C.CODEX_END:
		s.found = errEnd
	case status < 0:
		s.found = failure(status, failed)
	}
}

// decline declines the requests among the events that nobody has looked at, and drops them all.
func (s *stream) decline() {
	for at := range s.taken {
		if request := s.taken[at].Request(); request != nil {
			request.leave()
		}
	}
	s.taken = nil
}

// wait waits until the queue may have something.
func (s *stream) wait(ctx context.Context, what string, check func() error) error {
	source, err := s.watch()
	if err == nil {
		// Who closes the handle now finds the source, and tells it.
		err = check()
	}
	if err != nil {
		return err
	}
	select {
	case <-source.ready:
		return check()
	case <-ctx.Done():
		return cancelled(ctx, what)
	}
}

// watch has the reactor tell of the queue.
func (s *stream) watch() (*source, error) {
	s.watching.Lock()
	defer s.watching.Unlock()
	if source := s.source.Load(); source != nil {
		return source, nil
	}
	source, err := s.reactor.watch(s.handle, C.CODEX_POLLER_ONCE)
	if err == nil {
		s.source.Store(source)
	}
	return source, err
}

// take takes what is there.
func (s *stream) take() {
	crossing := crossings.Get().(*crossing)
	defer crossings.Put(crossing)
	count := C.size_t(batch)
	var failed *C.codex_error
	status := C.go_take(s.from, s.handle, &crossing.events[0], &count, (*C.char)(unsafe.Pointer(&crossing.buffer[0])), room, &failed)
	s.came(status, failed)
	if count == 0 {
		return
	}
	// One piece of memory for the JSON of all, but for those that cross alone.
	crossed := crossing.events[:count]
	used := int(crossed[count-1].start + crossed[count-1].json)
	texts := bytes.Clone(crossing.buffer[:used])
	s.taken = make([]Event, count)
	for at := range crossed {
		s.fill(&s.taken[at], &crossed[at], texts)
	}
}

// fill makes the event that crossed.
func (s *stream) fill(event *Event, from *C.go_event, texts []byte) {
	event.kind = Kind(from.kind)
	if from.handle == 0 {
		event.raw = texts[from.start : from.start+from.json : from.start+from.json]
		event.method = same(methodOf(event.raw), &s.method)
		return
	}
	handle := C.go_handle(from.handle)
	event.read(handle)
	if from.request != 0 {
		event.more.request = newRequest(handle, event)
	} else {
		C.codex_event_free(handle)
	}
}

// same is a text, which is mostly the one before it.
func same(text []byte, last *string) string {
	if string(text) != *last {
		*last = string(text)
	}
	return *last
}

// read copies an event that crosses alone.
func (e *Event) read(handle *C.codex_event) {
	e.kind = Kind(C.codex_event_kind(handle))
	e.method = C.GoString(C.codex_event_method(handle))
	e.more = &more{
		id:       C.GoString(C.codex_event_request_id(handle)),
		threadID: C.GoString(C.codex_event_thread_id(handle)),
		turnID:   C.GoString(C.codex_event_turn_id(handle)),
	}
	var length C.size_t
	if json := C.codex_event_json(handle, &length); json != nil {
		e.raw = bytesOf(json, length)
	}
}

func bytesOf(text *C.char, length C.size_t) []byte {
	copied := make([]byte, int(length))
	copy(copied, unsafe.Slice((*byte)(unsafe.Pointer(text)), int(length)))
	return copied
}

// settle declines what nobody will look at any more, and ends the waiting. The handle is closed.
func (s *stream) settle() {
	select {
	case s.taking <- struct{}{}:
		s.decline()
		<-s.taking
	default:
		// Somebody takes, and finds that the handle is closed.
	}
	if source := s.source.Load(); source != nil {
		source.forget()
		source.tell()
	}
}
