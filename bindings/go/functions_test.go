package codex_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// What Go has another way for than the function of C.
var otherWays = map[string]string{
	"codex_abi_version":       "the loader looks at the SONAME; Version is the version",
	"codex_version_number":    "Version",
	"codex_status_name":       "Code.String",
	"codex_new":               "codex_begin and the poller: New blocks no thread",
	"codex_thread_start":      "codex_thread_begin and the poller",
	"codex_thread_resume":     "codex_thread_begin and the poller",
	"codex_thread_fork":       "codex_thread_begin and the poller",
	"codex_thread_run":        "codex_turn_begin and the poller",
	"codex_turn_start":        "codex_turn_begin and the poller",
	"codex_login_start":       "codex_login_begin and the poller",
	"codex_request":           "codex_call_begin and the poller",
	"codex_thread_request":    "codex_call_begin and the poller",
	"codex_clone":             "a *Client can be passed on: the garbage collector counts",
	"codex_wake":              "contexts",
	"codex_thread_wake":       "contexts",
	"codex_turn_wake":         "contexts",
	"codex_poller_set_wakeup": "the poller's descriptor, in Go's netpoller",
	"codex_event_string":      "Event.Decode",
	"codex_text_input":        "Input",
	"codex_input_add":         "Input",
	"codex_input_add_bytes":   "Input",
	"codex_tool_output":       "NewTool",
	"codex_json_type":         "encoding/json",
	"codex_json_count":        "encoding/json",
	"codex_json_string":       "encoding/json",
	"codex_json_int":          "encoding/json",
	"codex_json_double":       "encoding/json",
	"codex_json_bool":         "encoding/json",
	"codex_json_value":        "encoding/json",
	"codex_json_quote":        "encoding/json",
	"codex_json_set":          "encoding/json",
}

// TestFunctions holds the package to the header: each function of C is called, or has another way in Go.
func TestFunctions(t *testing.T) {
	header, err := os.ReadFile("../../include/codex.h")
	if err != nil {
		t.Fatal(err)
	}
	var sources strings.Builder
	files, err := filepath.Glob("*.[gc]*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if !strings.HasSuffix(name, "_test.go") {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			sources.Write(text)
		}
	}
	declared := regexp.MustCompile(`(?m)^[a-z].*\b(codex_\w+)\(`).FindAllSubmatch(header, -1)
	if len(declared) < 90 {
		t.Fatalf("%d functions were found", len(declared))
	}
	known := map[string]bool{}
	for _, match := range declared {
		name := string(match[1])
		known[name] = true
		called := regexp.MustCompile(`\b` + name + `\(`).MatchString(sources.String())
		if _, other := otherWays[name]; called == other {
			t.Errorf("%s: called %v, another way %v", name, called, other)
		}
	}
	for name := range otherWays {
		if !known[name] {
			t.Errorf("there is no %s", name)
		}
	}
}
