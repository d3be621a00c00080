// Package protocol has the types of codex's app-server protocol, written from the JSON schema that codex itself gives out.
//
// What the server sends decodes and encodes again to the same JSON, also when the server is newer than this package:
// members that are not known here are in Others, a case of a union that is not known is an Unrecognized type with the
// JSON as it came, and a word of an open set is simply another string.
//
// A type switch is the way to look at a union:
//
//	switch item := item.(type) {
//	case *protocol.AgentMessageThreadItem:
//		fmt.Println(item.Text)
//	case *protocol.CommandExecutionThreadItem:
//		fmt.Println(item.Command)
//	}
//
// A member that may be missing is a pointer, or nil as it is. [Ptr] makes one of a value.
package protocol

import "encoding/json"

// Ptr is a pointer to a value, for members that may be missing.
func Ptr[T any](value T) *T { return &value }

// Method is a request of a client's, with the types of its params and its result.
type Method[P, R any] struct {
	name   string
	decode func([]byte) (R, error)
}

// Name is the method on the wire, such as "thread/start".
func (m Method[P, R]) Name() string { return m.name }

// DecodeResult decodes the result of an answer.
func (m Method[P, R]) DecodeResult(data []byte) (R, error) { return m.decode(data) }

// NoParams are the params of a method that has none.
type NoParams struct{}

// Notification is what the server tells: a pointer to one of the types whose names end in Notification.
type Notification interface {
	// Method is the method on the wire, such as "turn/started".
	Method() string
	isNotification()
}

// UnrecognizedNotification is a [Notification] that is not known here.
type UnrecognizedNotification struct {
	// Name is the method on the wire.
	Name string
	// Params are as the server sent them.
	Params json.RawMessage
}

// Method is the method on the wire.
func (n *UnrecognizedNotification) Method() string { return n.Name }

func (*UnrecognizedNotification) isNotification() {}

// MarshalJSON gives the params back as they came.
func (n UnrecognizedNotification) MarshalJSON() ([]byte, error) { return orNothing(n.Params), nil }

// ServerRequest is what the server asks its client: a pointer to the params of one of the methods whose constants
// begin with ServerRequest, such as [CommandExecutionRequestApprovalParams].
type ServerRequest interface {
	// Method is the method on the wire, such as "item/commandExecution/requestApproval".
	Method() string
	isServerRequest()
}

// UnrecognizedServerRequest is a [ServerRequest] that is not known here.
type UnrecognizedServerRequest struct {
	// Name is the method on the wire.
	Name string
	// Params are as the server sent them.
	Params json.RawMessage
}

// Method is the method on the wire.
func (r *UnrecognizedServerRequest) Method() string { return r.Name }

func (*UnrecognizedServerRequest) isServerRequest() {}

// MarshalJSON gives the params back as they came.
func (r UnrecognizedServerRequest) MarshalJSON() ([]byte, error) { return orNothing(r.Params), nil }

// ServerAnswer is the answer to a [ServerRequest]: a pointer to the type that is called like the request's, with
// Response in place of Params.
type ServerAnswer interface{ isServerAnswer() }

// UnrecognizedServerAnswer is any answer, as JSON: to a request that is not known here.
type UnrecognizedServerAnswer struct {
	// Raw is the answer.
	Raw json.RawMessage
}

func (*UnrecognizedServerAnswer) isServerAnswer() {}

// MarshalJSON gives the answer as it is.
func (a UnrecognizedServerAnswer) MarshalJSON() ([]byte, error) { return orNothing(a.Raw), nil }

func orNothing(data json.RawMessage) json.RawMessage {
	if len(data) == 0 {
		return null
	}
	return data
}

// anything forgets the type, but not that there is nothing after an error.
func anything[T any](value T, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	return value, nil
}
