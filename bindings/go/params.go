package codex

// #include "bridge.h"
import "C"

import (
	"encoding/json"
	"time"
)

// Option is what the library itself does about a thread or a turn, beside the params of the protocol. Which a call
// takes is said with each; the library refuses the others.
type Option func(members map[string]any)

// Approval is who is asked for approvals, on a thread or for one turn and those after it.
type Approval string

const (
	// DenyAll asks nobody, and denies.
	DenyAll Approval = "denyAll"
	// AutoReview lets codex review by itself what would be asked.
	AutoReview Approval = "autoReview"
	// Ask asks the program.
	Ask Approval = "ask"
)

// WithApproval says who is asked. For threads and turns.
func WithApproval(mode Approval) Option {
	return func(members map[string]any) { members["approvalMode"] = mode }
}

// Sandbox is what commands of the agent may do without being asked about.
type Sandbox string

const (
	// ReadOnly lets them read.
	ReadOnly Sandbox = "read-only"
	// WorkspaceWrite lets them write in the thread's folder too.
	WorkspaceWrite Sandbox = "workspace-write"
	// FullAccess lets them do everything.
	FullAccess Sandbox = "full-access"
)

// WithSandbox says what commands may do. For threads and turns.
func WithSandbox(sandbox Sandbox) Option {
	return func(members map[string]any) { members["sandbox"] = sandbox }
}

// Deadline interrupts a turn so long after its start: it fails with [ReasonDeadline]. For turns.
func Deadline(limit time.Duration) Option {
	return func(members map[string]any) { members["deadlineMs"] = limit.Milliseconds() }
}

// IdleTimeout interrupts a turn of which nothing was heard for so long (10 minutes unless given; negative for ever): it
// fails with [ReasonIdle]. For turns.
func IdleTimeout(limit time.Duration) Option {
	return func(members map[string]any) { members["idleTimeoutMs"] = milliseconds(limit) }
}

// NoItems keeps no items for the result. For turns.
func NoItems() Option {
	return func(members map[string]any) { members["collect"] = false }
}

// NoJoin gives [ErrBusy] on a thread where a turn is running, in place of adding to that. For turns.
func NoJoin() Option {
	return func(members map[string]any) { members["join"] = false }
}

// InterruptOnClose has closing the turn interrupt it. For turns.
func InterruptOnClose() Option {
	return func(members map[string]any) { members["interruptOnFree"] = true }
}

// UncheckedOutputSchema sends an output schema that breaks the rules of structured outputs. For turns.
func UncheckedOutputSchema() Option {
	return func(members map[string]any) { members["checkOutputSchema"] = false }
}

// WithTrace makes a request part of a trace (W3C trace context). For threads, turns and requests.
func WithTrace(traceparent, tracestate string) Option {
	return func(members map[string]any) {
		trace := map[string]string{"traceparent": traceparent}
		if tracestate != "" {
			trace["tracestate"] = tracestate
		}
		members["trace"] = trace
	}
}

// KillBackground ends the background terminals of the thread too. For interrupts.
func KillBackground() Option {
	return func(members map[string]any) { members["killBackground"] = true }
}

// encode makes JSON of params and options. What the library sets by itself is left out.
func encode(params any, options []Option, leftOut ...string) (*C.char, error) {
	data, err := json.Marshal(params)
	if err != nil {
		return nil, invalid("params: %v", err)
	}
	if string(data) == "null" {
		data = []byte("{}")
	}
	if len(options) > 0 || len(leftOut) > 0 {
		var members map[string]json.RawMessage
		if err := json.Unmarshal(data, &members); err != nil {
			return nil, invalid("params: not an object")
		}
		for _, name := range leftOut {
			delete(members, name)
		}
		if len(options) > 0 {
			own := map[string]any{}
			for _, option := range options {
				option(own)
			}
			if members["libcodex"], err = json.Marshal(own); err != nil {
				return nil, invalid("options: %v", err)
			}
		}
		if data, err = json.Marshal(members); err != nil {
			return nil, invalid("params: %v", err)
		}
	}
	return text(string(data))
}
