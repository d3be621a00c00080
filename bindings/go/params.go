package codex

// #include "bridge.h"
import "C"

import (
	"encoding/json"
	"time"
)

// Option is what the library itself does about a thread or a turn, beside the params of the protocol. Which a call
// takes is said with each; the library refuses the others.
type Option struct {
	name  string
	value any
}

// Approval is who is asked for approvals, on a thread or for one turn and those after it.
type Approval string

const (
	// ApprovalDenyAll asks nobody, and denies.
	ApprovalDenyAll Approval = "denyAll"
	// ApprovalAutoReview lets codex review by itself what would be asked.
	ApprovalAutoReview Approval = "autoReview"
	// ApprovalAsk asks the program.
	ApprovalAsk Approval = "ask"
)

// WithApproval says who is asked. For threads and turns.
func WithApproval(mode Approval) Option {
	return Option{"approvalMode", mode}
}

// Sandbox is what commands of the agent may do without being asked about.
type Sandbox string

const (
	// SandboxReadOnly lets them read.
	SandboxReadOnly Sandbox = "read-only"
	// SandboxWorkspaceWrite lets them write in the thread's folder too.
	SandboxWorkspaceWrite Sandbox = "workspace-write"
	// SandboxFullAccess lets them do everything.
	SandboxFullAccess Sandbox = "full-access"
)

// WithSandbox says what commands may do. For threads and turns.
func WithSandbox(sandbox Sandbox) Option {
	return Option{"sandbox", sandbox}
}

// WithDeadline interrupts a turn so long after its start: it fails with [ReasonDeadline]. For turns.
func WithDeadline(limit time.Duration) Option {
	return Option{"deadlineMs", limit.Milliseconds()}
}

// WithIdleTimeout interrupts a turn of which nothing was heard for so long (10 minutes unless given; negative for ever): it
// fails with [ReasonIdle]. For turns.
func WithIdleTimeout(limit time.Duration) Option {
	return Option{"idleTimeoutMs", milliseconds(limit)}
}

// NoItems keeps no items for the result. For turns.
func NoItems() Option {
	return Option{"collect", false}
}

// NoJoin gives [ErrBusy] on a thread where a turn is running, in place of adding to that. For turns.
func NoJoin() Option {
	return Option{"join", false}
}

// InterruptOnClose has closing the turn interrupt it. For turns.
func InterruptOnClose() Option {
	return Option{"interruptOnFree", true}
}

// UncheckedOutputSchema sends an output schema that breaks the rules of structured outputs. For turns.
func UncheckedOutputSchema() Option {
	return Option{"checkOutputSchema", false}
}

// WithTrace makes a request part of a trace (W3C trace context). For threads, turns and requests.
func WithTrace(traceparent, tracestate string) Option {
	trace := map[string]string{"traceparent": traceparent}
	if tracestate != "" {
		trace["tracestate"] = tracestate
	}
	return Option{"trace", trace}
}

// KillBackground ends the background terminals of the thread too. For interrupts.
func KillBackground() Option {
	return Option{"killBackground", true}
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
				own[option.name] = option.value
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
