package codex

// #include "bridge.h"
import "C"

import (
	"encoding/json"
	"fmt"

	"libcodex/codex/protocol"
)

// Kind says what an event is. The set is open.
type Kind int32

const (
	// KindNotification is a notification of the server's.
	KindNotification Kind = C.CODEX_EVENT_NOTIFICATION
	// KindRequest is a request of the server's, to be answered: see [Event.Request].
	KindRequest Kind = C.CODEX_EVENT_REQUEST
	// KindResponse is the server's answer to what was begun.
	KindResponse Kind = C.CODEX_EVENT_RESPONSE
	// KindExit says that the server is gone.
	KindExit Kind = C.CODEX_EVENT_EXIT
	// KindLagged says that events were dropped since nobody read them in time: params.dropped is how many.
	KindLagged Kind = C.CODEX_EVENT_LAGGED
	// KindWithdrawn says that a request needs no answer any more.
	KindWithdrawn Kind = C.CODEX_EVENT_WITHDRAWN
	// KindObserved is a request that somebody else answers.
	KindObserved Kind = C.CODEX_EVENT_OBSERVED
)

var kinds = map[Kind]string{
	KindNotification: "notification",
	KindRequest:      "request",
	KindResponse:     "response",
	KindExit:         "exit",
	KindLagged:       "lagged",
	KindWithdrawn:    "withdrawn",
	KindObserved:     "observed",
}

// String is the kind's name.
func (k Kind) String() string {
	if name, known := kinds[k]; known {
		return name
	}
	return fmt.Sprintf("kind %d", int32(k))
}

// Event is one message of the server's, or of the library's own, as it came. It is decoded when it is asked for.
type Event struct {
	kind   Kind
	method string
	raw    []byte
	more   *more
}

// more is what is known of an event that crossed from C alone: of every one that is about a request, and of large ones.
type more struct {
	id, threadID, turnID string
	request              *Request
}

// Kind is what the event is.
func (e *Event) Kind() Kind { return e.kind }

// Method is the message's, such as "turn/started"; the library's own begin with "libcodex/".
func (e *Event) Method() string { return e.method }

// ThreadID is the thread that the message is about, "" for none.
func (e *Event) ThreadID() string {
	if e.more != nil {
		return e.more.threadID
	}
	id, _ := about(e.raw)
	return id
}

// TurnID is the turn that the message is about, "" for none.
func (e *Event) TurnID() string {
	if e.more != nil {
		return e.more.turnID
	}
	_, id := about(e.raw)
	return id
}

// RequestID is the id of a request, as JSON: of events that are, withdraw or observe one. Else "".
func (e *Event) RequestID() string {
	if e.more == nil {
		return ""
	}
	return e.more.id
}

// JSON is the whole message, byte for byte. It must not be changed.
func (e *Event) JSON() json.RawMessage { return e.raw }

// Params are the message's, or the result of a response, as JSON; nil where there are none. They must not be changed.
func (e *Event) Params() json.RawMessage { return paramsOf(e.raw) }

// Notification decodes a notification. One that is not known here, and an event that is none, are a
// [protocol.UnrecognizedNotification].
func (e *Event) Notification() (protocol.Notification, error) {
	if e.kind != KindNotification {
		return &protocol.UnrecognizedNotification{Name: e.method, Params: e.Params()}, nil
	}
	notification, err := protocol.DecodeNotification(e.method, e.Params())
	if err != nil {
		return nil, &Error{Code: ErrProtocol, Message: e.method + ": " + err.Error(), cause: err}
	}
	return notification, nil
}

// Request is the request that the event is, to be answered; nil for other events.
func (e *Event) Request() *Request {
	if e.more == nil {
		return nil
	}
	return e.more.request
}

// Decode decodes the params into value, as json.Unmarshal does.
func (e *Event) Decode(value any) error { return json.Unmarshal(e.Params(), value) }

// String is the message.
func (e *Event) String() string { return string(e.raw) }
