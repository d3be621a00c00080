package codex_test

import (
	"bytes"
	"context"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// desk is a place where codex is set up for its user: the scripted model is its provider.
type desk struct {
	folder string
	env    []string
}

func newDesk(t *testing.T, more ...string) *desk {
	t.Helper()
	d := &desk{folder: home(t)}
	settings := strings.Join(append(startModel(t).ConfigOverrides, more...), "\n") + "\n"
	if err := os.WriteFile(filepath.Join(d.folder, "home/.codex/config.toml"), []byte(settings), 0o644); err != nil {
		t.Fatal(err)
	}
	d.env = append(os.Environ(), "HOME="+filepath.Join(d.folder, "home"), "CODEX_HOME="+filepath.Join(d.folder, "home/.codex"))
	return d
}

// run gives what a program prints.
func (d *desk) run(t *testing.T, input, program string, arguments ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	command := exec.CommandContext(ctx, program, arguments...)
	command.Dir, command.Env, command.Stdin = filepath.Join(d.folder, "work"), d.env, strings.NewReader(input)
	var printed, errors bytes.Buffer
	command.Stdout, command.Stderr = &printed, &errors
	if err := command.Run(); err != nil {
		t.Fatalf("%s: %v\n%s%s", program, err, &printed, &errors)
	}
	return printed.String()
}

// tool runs Go's own.
func tool(t *testing.T, folder string, arguments ...string) {
	t.Helper()
	command := exec.Command("go", arguments...)
	command.Dir = folder
	if output, err := command.CombinedOutput(); err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(arguments, " "), err, output)
	}
}

func TestExamples(t *testing.T) {
	programs := t.TempDir()
	tool(t, ".", "build", "-o", programs, "./examples/...")
	d := newDesk(t)
	for _, each := range []struct {
		program, input string
		arguments      []string
		prints         []string
	}{
		{"quickstart", "", nil, []string{`You said: "Say hello in one short sentence."`}},
		{"multiturn", "", []string{"hello there", "and again"}, []string{"first message", "seen 1 of your messages before", "tokens)"}},
		{"stream", "", []string{"say: streamed"}, []string{"streamed\n[completed]"}},
		{"approval", "y\n", []string{"run: echo it-ran"}, []string{"May it run", "it-ran"}},
		{"approval", "n\n", []string{"run: echo it-ran"}, []string{"rejected by user"}},
		{"tool", "", []string{`tool weather: {"city":"Rome"}`}, []string{"It is sunny in Rome."}},
	} {
		printed := d.run(t, each.input, filepath.Join(programs, each.program), each.arguments...)
		for _, text := range each.prints {
			if !strings.Contains(printed, text) {
				t.Errorf("%s prints no %q:\n%s", each.program, text, printed)
			}
		}
	}
	resume := filepath.Join(programs, "resume")
	id, _, _ := strings.Cut(d.run(t, "", resume, "new", "hello there"), "\n")
	if printed := d.run(t, "", resume, id, "and again"); !strings.Contains(printed, "seen 1 of your messages") {
		t.Errorf("resume prints\n%s", printed)
	}
	accounts := newDesk(t, "model_providers.scripted.requires_openai_auth=true")
	accounts.env = append(accounts.env, "OPENAI_API_KEY=sk-of-the-test")
	equal(t, "login", accounts.run(t, "", filepath.Join(programs, "login")), "logged in with an API key\n")
	folders, err := filepath.Glob("examples/*")
	if err != nil || len(folders) != 7 {
		t.Errorf("an example is not run: %v", folders)
	}
}

// The code in README.md, in a module of its own, which finds this one as the page says.
func TestReadme(t *testing.T) {
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	var whole string
	var parts []string
	for _, block := range regexp.MustCompile("(?s)```go([^\n]*)\n(.*?)```").FindAllStringSubmatch(string(page), -1) {
		switch block[1] {
		case "":
			whole = block[2]
		case " continues":
			parts = append(parts, "func(ctx context.Context, client *codex.Client, thread *codex.Thread) error {\n"+block[2]+"return nil\n},\n")
		default:
			t.Fatalf("what is a block of go%s?", block[1])
		}
	}
	if whole == "" || len(parts) < 4 {
		t.Fatal("the page has no code")
	}
	rest := `package main

import (
	"context"
	"errors"
	"fmt"
	"log"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

func main() {
	ctx := context.Background()
	for _, part := range []func(context.Context, *codex.Client, *codex.Thread) error{
` + strings.Join(parts, "") + `} {
		client, err := codex.New(ctx, nil)
		if err != nil {
			log.Fatal(err)
		}
		thread, err := client.StartThread(ctx, nil)
		if err != nil {
			log.Fatal(err)
		}
		if err := part(ctx, client, thread); err != nil {
			log.Fatal(err)
		}
		client.Close()
	}
	_ = errors.Is
}
`
	here, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	module := t.TempDir()
	for path, text := range map[string]string{
		"go.mod":        "module reader\n\ngo 1.24\n\nrequire libcodex/codex v0.0.0\n\nreplace libcodex/codex => " + here + "\n",
		"first/main.go": whole,
		"rest/main.go":  rest,
	} {
		path = filepath.Join(module, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tool(t, module, "vet", "./...")
	tool(t, module, "build", "-o", "first.bin", "./first")
	tool(t, module, "build", "-o", "rest.bin", "./rest")
	d := newDesk(t)
	if printed := d.run(t, "", filepath.Join(module, "first.bin")); !strings.Contains(printed, "Say hello") {
		t.Errorf("the first program prints %q", printed)
	}
	printed := d.run(t, "", filepath.Join(module, "rest.bin"))
	for _, text := range []string{`You said: "Count to three."`, "gpt-", "there is no such thread"} {
		if !strings.Contains(printed, text) {
			t.Errorf("the rest prints no %q: %s", text, printed)
		}
	}
}

// Everything that is exported says what it is.
func TestDocumentation(t *testing.T) {
	for _, folder := range []string{".", "protocol"} {
		files := token.NewFileSet()
		paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		var all []*ast.File
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(files, path, nil, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, file)
		}
		found, err := doc.NewFromFiles(files, all, "libcodex/codex")
		if err != nil {
			t.Fatal(err)
		}
		missing := func(name, text string) {
			if ast.IsExported(name) && strings.TrimSpace(text) == "" {
				t.Errorf("%s: nothing is said of %s", folder, name)
			}
		}
		missing("Package", found.Doc)
		functions := found.Funcs
		for _, of := range found.Types {
			missing(of.Name, of.Doc)
			functions = append(append(functions, of.Funcs...), of.Methods...)
		}
		for _, function := range functions {
			missing(function.Name, function.Doc)
		}
	}
}
