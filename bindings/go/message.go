package codex

import (
	"bytes"

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
	params := wire.New(message).Find("params")
	id := func(named, object string) string {
		if id := wire.New(params).FindText(named); id != "" {
			return id
		}
		return wire.New(wire.New(params).Find(object)).FindText("id")
	}
	return id("threadId", "thread"), id("turnId", "turn")
}
