package protocol_test

import (
	"encoding/json"
	"strings"
	"testing"

	"libcodex/codex/protocol"
)

const delta = `{"threadId":"01a20464-1aae-7b70-8201-6e8d18dc6920","turnId":"01a20464-1b01-7a51-b248-33c9aa70dbd3",` +
	`"itemId":"msg_01a20464","delta":"Hello "}`

const command = `{"threadId":"01a20464-1aae-7b70-8201-6e8d18dc6920","turnId":"01a20464-1b01-7a51-b248-33c9aa70dbd3",` +
	`"completedAtMs":1789541212123,"item":{"type":"commandExecution","id":"call_1","command":"/bin/bash -lc 'ls \"a b\"'",` +
	`"cwd":"/home/someone/project","processId":"4711","source":"agent","status":"completed",` +
	`"commandActions":[{"type":"listFiles","command":"ls \"a b\"","path":"a b"}],"aggregatedOutput":"one\ntwo\n","exitCode":0,` +
	`"durationMs":12}}`

// Members come in any order, with space between them, twice, null, or not known.
func TestMembers(t *testing.T) {
	decode := func(text string) (*protocol.AgentMessageThreadItem, error) {
		item := new(protocol.AgentMessageThreadItem)
		return item, item.UnmarshalJSON([]byte(text))
	}
	for _, text := range []string{
		`{"type":"agentMessage","id":"1","text":"hi","phase":"commentary"}`,
		`{"phase":"commentary","text":"hi","id":"1","type":"agentMessage"}`,
		" { \"text\" :\t\"hi\" ,\r\n \"phase\" : \"commentary\" , \"id\" : \"1\" } ",
		`{"text":"h\u0069","id":"0","text":"hi","\u0069d":"1","phase":null,"phase":"commentary"}`,
	} {
		item, err := decode(text)
		if err != nil || item.ID != "1" || item.Text != "hi" || item.Phase == nil || *item.Phase != protocol.MessagePhaseCommentary {
			t.Errorf("%s: %+v, %v", text, item, err)
		}
	}
	if item, err := decode(`{"id":"1","text":"hi","phase":"commentary","phase":null,"x":1,"y":{"a":[]},"x":2}`); err != nil ||
		item.Phase != nil || len(item.Others) != 3 || string(item.Others["x"]) != "2" || string(item.Others["phase"]) != "null" {
		t.Errorf("%+v, %v", item, err)
	}
	for text, mistake := range map[string]string{
		`{"id":"1"}`:                      `AgentMessageThreadItem: "text" is missing`,
		`{"text":"hi"}`:                   `AgentMessageThreadItem: "id" is missing`,
		`{}`:                              `is missing`,
		`{"id":"1","text":null}`:          `AgentMessageThreadItem: "text" is missing`,
		`{"id":1,"text":"hi"}`:            `AgentMessageThreadItem: "id": not a text`,
		`{"id":"1","text":"hi"`:           `AgentMessageThreadItem: not JSON`,
		`{"id":"1","text":"hi",}`:         `AgentMessageThreadItem`,
		`{"id":"1","text":"hi"}{}`:        `more JSON`,
		`{"id":"1","text":"hi","x":[1,]}`: `AgentMessageThreadItem: not JSON`,
		`[]`:                              `AgentMessageThreadItem: not an object`,
		``:                                `AgentMessageThreadItem: not an object`,
		`null`:                            `AgentMessageThreadItem: not an object`,
	} {
		if _, err := decode(text); err == nil || !strings.Contains(err.Error(), mistake) {
			t.Errorf("%s: %v, not %s", text, err, mistake)
		}
	}
	// What was there before goes.
	item := &protocol.AgentMessageThreadItem{Others: map[string]json.RawMessage{"old": []byte("1")}}
	if err := item.UnmarshalJSON([]byte(`{"id":"1","text":"hi"}`)); err != nil || len(item.Others) != 0 {
		t.Errorf("%+v, %v", item, err)
	}
}

// The mistake is told with where it is.
func TestPlacesOfMistakes(t *testing.T) {
	_, err := protocol.DecodeNotification(protocol.NotificationItemCompleted, []byte(strings.Replace(command, `"a b"}`, `7}`, 1)))
	if err == nil || !strings.Contains(err.Error(), `"item": CommandExecutionThreadItem: "commandActions": [0]: ListFilesCommandAction: "path": not a text`) {
		t.Error(err)
	}
}

// However a message is cut off, or a byte of it is another one, it is an error or another message, and no more.
func TestBrokenMessages(t *testing.T) {
	for method, text := range map[string]string{
		protocol.NotificationItemAgentMessageDelta: delta, protocol.NotificationItemCompleted: command,
	} {
		for at := range len(text) {
			if told, err := protocol.DecodeNotification(method, []byte(text[:at])); err == nil {
				t.Errorf("%s was read as %#v", text[:at], told)
			}
			for _, other := range []byte("\"\\{}[],:x0 \x00\xff") {
				changed := []byte(text)
				changed[at] = other
				if told, err := protocol.DecodeNotification(method, changed); err == nil {
					if !json.Valid(changed) {
						t.Errorf("%s is no JSON, and was read", changed)
					} else if _, err := json.Marshal(told); err != nil {
						t.Errorf("%s: %v", changed, err)
					}
				}
			}
		}
	}
}

func benchmark(b *testing.B, method, params string) {
	data := []byte(params)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := protocol.DecodeNotification(method, data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDelta(b *testing.B) { benchmark(b, protocol.NotificationItemAgentMessageDelta, delta) }

func BenchmarkCommand(b *testing.B) { benchmark(b, protocol.NotificationItemCompleted, command) }
