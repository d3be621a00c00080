package protocol_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"libcodex/codex/protocol"
)

// again decodes and encodes, which must give the same JSON.
func again[T any](t *testing.T, text string, decode func([]byte) (T, error)) T {
	t.Helper()
	value, err := decode([]byte(text))
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	encoded, err := json.Marshal(value)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	var before, after any
	if err := json.Unmarshal([]byte(text), &before); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(encoded, &after); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(before, after) {
		t.Errorf("%s came back as %s", text, encoded)
	}
	return value
}

func TestUnions(t *testing.T) {
	item := again(t, `{"type":"agentMessage","id":"1","text":"hi","phase":null,"newer":{"a":[1]}}`, protocol.DecodeThreadItem)
	message, is := item.(*protocol.AgentMessageThreadItem)
	if !is || message.Text != "hi" || message.Phase != nil || string(message.Others["newer"]) != `{"a":[1]}` {
		t.Errorf("%#v", item)
	}
	newer := again(t, `{"type":"daydream","sheep":[1,2]}`, protocol.DecodeThreadItem)
	if unknown, is := newer.(*protocol.UnrecognizedThreadItem); !is || string(unknown.Raw) != `{"type":"daydream","sheep":[1,2]}` {
		t.Errorf("%#v", newer)
	}
	for _, odd := range []string{`7`, `null`, `{"kind":"agentMessage"}`, `[]`} {
		if _, is := again(t, odd, protocol.DecodeThreadItem).(*protocol.UnrecognizedThreadItem); !is {
			t.Errorf("%s was recognised", odd)
		}
	}
	if _, err := protocol.DecodeThreadItem([]byte(`{"type":"agentMessage","text":7,"id":"1"}`)); err == nil ||
		!strings.Contains(err.Error(), `"text"`) {
		t.Errorf("%v", err)
	}
}

func TestWordsAndCasesWithAValue(t *testing.T) {
	if word := again(t, `"never"`, protocol.DecodeAskForApproval); word != protocol.AskForApprovalWord("never") {
		t.Errorf("%#v", word)
	}
	if word := again(t, `"neverEver"`, protocol.DecodeAskForApproval); word != protocol.AskForApprovalWord("neverEver") {
		t.Errorf("%#v", word)
	}
	info := again(t, `{"httpConnectionFailed":{"httpStatusCode":503}}`, protocol.DecodeCodexErrorInfo)
	failed, is := info.(*protocol.HTTPConnectionFailedCodexErrorInfoCase)
	if !is || *failed.Value.HTTPStatusCode != 503 {
		t.Errorf("%#v", info)
	}
	if _, is := again(t, `{"struckByLightning":true}`, protocol.DecodeCodexErrorInfo).(*protocol.UnrecognizedCodexErrorInfo); !is {
		t.Error("it was recognised")
	}
}

// The JSON itself tells which form it is, by the words that it has.
func TestForms(t *testing.T) {
	form := again(t, `{"type":"boolean","default":true}`, protocol.DecodeMCPElicitationPrimitiveSchema)
	if _, is := form.(*protocol.MCPElicitationBooleanSchemaMCPElicitationPrimitiveSchema); !is {
		t.Errorf("%#v", form)
	}
	newer := again(t, `{"type":"colour"}`, protocol.DecodeMCPElicitationPrimitiveSchema)
	if _, is := newer.(*protocol.UnrecognizedMCPElicitationPrimitiveSchema); !is {
		t.Errorf("%#v", newer)
	}
}

func TestSums(t *testing.T) {
	decode := func(method string) func([]byte) (protocol.Notification, error) {
		return func(params []byte) (protocol.Notification, error) { return protocol.DecodeNotification(method, params) }
	}
	delta := again(t, `{"threadId":"a","turnId":"b","itemId":"c","delta":"d"}`, decode(protocol.NotificationItemAgentMessageDelta))
	if told, is := delta.(*protocol.AgentMessageDeltaNotification); !is || told.Delta != "d" || delta.Method() != "item/agentMessage/delta" {
		t.Errorf("%#v", delta)
	}
	newer := again(t, `{"a":1}`, decode("moon/rises"))
	if _, is := newer.(*protocol.UnrecognizedNotification); !is || newer.Method() != "moon/rises" {
		t.Errorf("%#v", newer)
	}
	request, err := protocol.DecodeServerRequest("mcpServer/elicitation/request",
		[]byte(`{"mode":"url","serverName":"s","threadId":"t","message":"m","url":"u","elicitationId":"e"}`))
	if form, is := request.(*protocol.URLMCPServerElicitationRequestParams); !is || err != nil || form.URL != "u" {
		t.Errorf("%#v, %v", request, err)
	}
	answer, err := protocol.DecodeServerAnswer("sun/sets", []byte(`{"b":2}`))
	if other, is := answer.(*protocol.UnrecognizedServerAnswer); !is || err != nil || string(other.Raw) != `{"b":2}` {
		t.Errorf("%#v, %v", answer, err)
	}
}

// What a program leaves out is left out, but for what the protocol wants.
func TestWhatIsMadeHere(t *testing.T) {
	for text, value := range map[string]any{
		`{}`:                                  protocol.ThreadStartParams{},
		`{"model":"m"}`:                       protocol.ThreadStartParams{Model: protocol.Ptr("m")},
		`{"input":[],"threadId":""}`:          protocol.TurnStartParams{},
		`{"type":"text","text":"hi"}`:         &protocol.TextUserInput{Text: "hi"},
		`{"decision":"accept"}`:               protocol.CommandExecutionRequestApprovalResponse{Decision: protocol.CommandExecutionApprovalDecisionWordAccept},
		`{"permissions":{}}`:                  protocol.PermissionsRequestApprovalResponse{},
		`{"contentItems":[],"success":false}`: protocol.DynamicToolCallResponse{},
	} {
		encoded, err := json.Marshal(value)
		if err != nil || string(encoded) != text {
			t.Errorf("%T: %s, not %s (%v)", value, encoded, text, err)
		}
	}
}

func TestMethods(t *testing.T) {
	if name := protocol.MethodThreadStart.Name(); name != "thread/start" {
		t.Error(name)
	}
	if _, err := protocol.MethodThreadStart.DecodeResult([]byte(`{}`)); err == nil {
		t.Error("an empty result was taken")
	}
	answer, err := protocol.MethodAccountLoginStart.DecodeResult([]byte(`{"type":"apiKey"}`))
	if _, is := answer.(*protocol.APIKeyLoginAccountResponse); !is || err != nil {
		t.Errorf("%#v, %v", answer, err)
	}
}
