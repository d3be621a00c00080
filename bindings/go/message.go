package codex

import (
	"bytes"
	"cmp"

	"libcodex/codex/internal/wire"
)

// methodOf is the member "method" of a message, nil for none.
func methodOf(message []byte) []byte {
	// As nearly every message begins.
	if rest, is := bytes.CutPrefix(message, []byte(`{"method":"`)); is {
		if end := bytes.IndexByte(rest, '"'); end >= 0 && bytes.IndexByte(rest[:end], '\\') < 0 {
			return rest[:end]
		}
	}
	method, _ := wire.Text(wire.New(message).Find("method"))
	return method
}

// paramsOf are a message's params, or the result of an answer; nil for neither.
func paramsOf(message []byte) []byte {
	if params := wire.New(message).Find("params"); params != nil {
		return params
	}
	return wire.New(message).Find("result")
}

// about are the thread and the turn that a message is about.
func about(message []byte) (threadID, turnID string) {
	params := wire.New(wire.New(message).Find("params"))
	inside := func(name string) string { return wire.New(params.Find(name)).FindText("id") }
	return cmp.Or(params.FindText("threadId"), params.FindText("conversationId"), inside("thread")),
		cmp.Or(params.FindText("turnId"), inside("turn"))
}
