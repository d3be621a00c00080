package codex

import (
	"bytes"
	"encoding/json"
)

// methodOf is the member "method" of a message, nil for none.
func methodOf(message []byte) []byte {
	// What stands before it is short and plain in nearly every message.
	rest, plain := bytes.CutPrefix(message, []byte("{"))
	for plain {
		var name, value []byte
		if name, rest, plain = plainText(rest); !plain {
			break
		}
		if rest, plain = bytes.CutPrefix(rest, []byte(":")); !plain {
			break
		}
		if len(rest) > 0 && rest[0] == '"' {
			value, rest, plain = plainText(rest)
		} else if end := bytes.IndexByte(rest, ','); end >= 0 && !bytes.ContainsAny(rest[:end], "{[") {
			rest = rest[end:]
		} else {
			break
		}
		if plain && string(name) == "method" {
			return value
		}
		if plain {
			rest, plain = bytes.CutPrefix(rest, []byte(","))
		}
	}
	var whole struct {
		Method string `json:"method"`
	}
	if json.Unmarshal(message, &whole) != nil {
		return nil
	}
	return []byte(whole.Method)
}

// plainText takes a string without escapes.
func plainText(from []byte) (text, rest []byte, is bool) {
	rest, is = bytes.CutPrefix(from, []byte(`"`))
	end := bytes.IndexByte(rest, '"')
	if !is || end < 0 || bytes.IndexByte(rest[:end], '\\') >= 0 {
		return nil, nil, false
	}
	return rest[:end], rest[end+1:], true
}

// about are the thread and the turn that a message is about.
func about(message []byte) (threadID, turnID string) {
	type named struct {
		ID string `json:"id"`
	}
	var whole struct {
		Params struct {
			ThreadID string `json:"threadId"`
			TurnID   string `json:"turnId"`
			Thread   named  `json:"thread"`
			Turn     named  `json:"turn"`
		} `json:"params"`
	}
	// A member of another type leaves the others as they are.
	_ = json.Unmarshal(message, &whole)
	params := &whole.Params
	if threadID = params.ThreadID; threadID == "" {
		threadID = params.Thread.ID
	}
	if turnID = params.TurnID; turnID == "" {
		turnID = params.Turn.ID
	}
	return threadID, turnID
}
