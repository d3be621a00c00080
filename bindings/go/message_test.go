package codex

import "testing"

func TestMethodOf(t *testing.T) {
	for message, expected := range map[string]string{
		`{"method":"a/b","params":{}}`:                   "a/b",
		`{"emittedAtMs":12,"method":"a","params":{}}`:    "a",
		`{"id":"x","method":"a"}`:                        "a",
		`{"id":7,"result":{"method":"inside"}}`:          "",
		`{"result":{"method":"inside"},"id":7}`:          "",
		`{"params":{"method":"inside"},"method":"a"}`:    "a",
		`{"params":[{"method":"inside"}],"method":"a"}`:  "a",
		`{"id":"\"method\":\"no\"","method":"a\u002fb"}`: "a/b",
		` { "params" : {} , "method" : "a" } `:           "a",
		`{"id":1,"jsonrpc":"2.0","method":"a\"b"}`:       `a"b`,
		`{}`:       "",
		`nonsense`: "",
	} {
		if found := string(methodOf([]byte(message))); found != expected {
			t.Errorf("%s: %q, not %q", message, found, expected)
		}
	}
}

func TestAbout(t *testing.T) {
	for message, expected := range map[string][2]string{
		`{"params":{"threadId":"t","turnId":"u"}}`:                  {"t", "u"},
		`{"params":{"thread":{"id":"t"},"turn":{"id":"u"}}}`:        {"t", "u"},
		`{"params":{"threadId":"t","thread":{"id":"no"},"turn":7}}`: {"t", ""},
		`{"params":{"conversationId":"t","callId":"c"}}`:            {"t", ""},
		`{"params":[]}`: {"", ""},
		`{"result":{}}`: {"", ""},
	} {
		thread, turn := about([]byte(message))
		if thread != expected[0] || turn != expected[1] {
			t.Errorf("%s: %q, %q", message, thread, turn)
		}
	}
}
