package codex_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

// limit is far more than anything here takes, on however busy a machine.
const limit = 10 * time.Minute

func program(t testing.TB, variable string) string {
	t.Helper()
	path := os.Getenv(variable)
	if path == "" {
		t.Fatalf("%s is not set: tests/setup/test-go sets what the tests need", variable)
	}
	return path
}

// deadline is a context that ends when the test has taken far too long.
func deadline(t testing.TB) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	t.Cleanup(cancel)
	return ctx
}

// home is a folder of the test's own: codex refuses those below the system's for temporary files.
func home(t testing.TB) string {
	t.Helper()
	folder, err := os.MkdirTemp(program(t, "LIBCODEX_TESTS"), "go-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if !t.Failed() {
			os.RemoveAll(folder)
		}
	})
	for _, name := range []string{"home/.codex", "work"} {
		if err := os.MkdirAll(filepath.Join(folder, name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// model is a scripted model that ends with the test.
type model struct {
	BaseURL         string   `json:"baseUrl"`
	ConfigOverrides []string `json:"configOverrides"`
}

func startModel(t testing.TB, arguments ...string) *model {
	t.Helper()
	command := exec.Command(program(t, "LIBCODEX_SCRIPTED_MODEL"), append([]string{"--exit-with-stdin"}, arguments...)...)
	input, err := command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	output, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	command.Stderr = os.Stderr
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		input.Close()
		command.Wait()
	})
	line, err := bufio.NewReader(output).ReadBytes('\n')
	if err != nil {
		t.Fatalf("the scripted model said nothing: %v", err)
	}
	m := new(model)
	if err := json.Unmarshal(line, m); err != nil {
		t.Fatal(err)
	}
	return m
}

// options lead to the real codex and the scripted model.
func options(t testing.TB, m *model) *codex.Options {
	t.Helper()
	folder := home(t)
	return &codex.Options{
		CodexBin:        program(t, "CODEX_BIN"),
		Dir:             filepath.Join(folder, "work"),
		ConfigOverrides: m.ConfigOverrides,
		Env: map[string]*string{
			"HOME":       protocol.Ptr(filepath.Join(folder, "home")),
			"CODEX_HOME": protocol.Ptr(filepath.Join(folder, "home/.codex")),
		},
	}
}

// faulty are options that lead to the faulty server with these rules.
func faulty(t testing.TB, rules ...string) *codex.Options {
	t.Helper()
	folder := home(t)
	plan := filepath.Join(folder, "plan.json")
	if err := os.WriteFile(plan, []byte(`{"rules":[`+strings.Join(rules, ",")+`]}`), 0o644); err != nil {
		t.Fatal(err)
	}
	return &codex.Options{
		CodexBin: program(t, "LIBCODEX_FAULTY_SERVER"),
		Dir:      filepath.Join(folder, "work"),
		Env: map[string]*string{
			"HOME":                 protocol.Ptr(filepath.Join(folder, "home")),
			"FAULTY_SERVER_PLAN":   protocol.Ptr(plan),
			"FAULTY_SERVER_RECORD": protocol.Ptr(filepath.Join(folder, "record.jsonl")),
		},
	}
}

func open(t testing.TB, options *codex.Options) *codex.Client {
	t.Helper()
	client, err := codex.New(deadline(t), options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { client.Close() })
	return client
}

func startThread(t testing.TB, client *codex.Client, params *protocol.ThreadStartParams, more ...codex.Option) *codex.Thread {
	t.Helper()
	thread, err := client.StartThread(deadline(t), params, more...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { thread.Close() })
	return thread
}

func startTurn(t testing.TB, thread *codex.Thread, prompt string, more ...codex.Option) *codex.Turn {
	t.Helper()
	turn, err := thread.Start(deadline(t), codex.Text(prompt), nil, more...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { turn.Close() })
	return turn
}

func equal[T comparable](t testing.TB, what string, found, expected T) {
	t.Helper()
	if found != expected {
		t.Errorf("%s: found %v, expected %v", what, found, expected)
	}
}

func must[T any](value T, err error) func(t testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func eventually(t testing.TB, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(limit); !holds(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("never came about: %s", what)
		}
	}
}

func TestMain(m *testing.M) {
	status := m.Run()
	if status == 0 {
		if left := codex.LiveHandles(); left != 0 {
			fmt.Printf("%d handles are left\n", left)
			status = 1
		}
	}
	os.Exit(status)
}
