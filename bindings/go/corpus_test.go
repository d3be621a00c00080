package codex_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"libcodex/codex/protocol"
)

// TestCorpus decodes what the real codex has said, without meeting anything unknown, and encodes it to the same JSON.
func TestCorpus(t *testing.T) {
	type line struct {
		Method string          `json:"method"`
		Params json.RawMessage `json:"params"`
		Result json.RawMessage `json:"result"`
	}
	hold := func(t *testing.T, method string, data []byte, typed any, err error) {
		t.Helper()
		if err != nil {
			t.Errorf("%s: %v\n%s", method, err, data)
			return
		}
		if found := unrecognized(typed); found != nil {
			t.Errorf("%s has unknown cases: %v\n%s", method, found, data)
		}
		if _, raw := typed.(json.RawMessage); raw {
			t.Errorf("%s is not known", method)
		}
		if !same(encode(typed), data) {
			t.Errorf("%s\n%s\ncame back as\n%s", method, data, encode(typed))
		}
	}
	for name, check := range map[string]func(*testing.T, line){
		"notifications": func(t *testing.T, l line) {
			typed, err := protocol.DecodeNotification(l.Method, l.Params)
			hold(t, l.Method, l.Params, typed, err)
		},
		"requests": func(t *testing.T, l line) {
			typed, err := protocol.DecodeServerRequest(l.Method, l.Params)
			hold(t, l.Method, l.Params, typed, err)
		},
		"answers": func(t *testing.T, l line) {
			typed, err := protocol.DecodeServerAnswer(l.Method, l.Result)
			hold(t, l.Method, l.Result, typed, err)
		},
		"results": func(t *testing.T, l line) {
			// Of a method without params they are null or nothing.
			if text := string(l.Params); text != "" && text != "null" && text != "{}" {
				typed, err := protocol.DecodeParams(l.Method, l.Params)
				hold(t, l.Method, l.Params, typed, err)
			}
			typed, err := protocol.DecodeResult(l.Method, l.Result)
			hold(t, l.Method, l.Result, typed, err)
		},
	} {
		t.Run(name, func(t *testing.T) {
			file, err := os.Open(filepath.Join(program(t, "LIBCODEX_CORPUS"), name+".jsonl"))
			if err != nil {
				t.Fatal(err)
			}
			defer file.Close()
			lines, count := bufio.NewScanner(file), 0
			lines.Buffer(nil, 64<<20)
			for lines.Scan() {
				var l line
				if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
					t.Fatal(err)
				}
				count++
				check(t, l)
			}
			if err := lines.Err(); err != nil || count < 10 {
				t.Errorf("%d lines: %v", count, err)
			}
		})
	}
}
