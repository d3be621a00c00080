package codex_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"libcodex/codex"
)

// Each step ends in this time, however slow the machine is.
const stepLimit = 60 * time.Second

// TestScenarios plays tests/scenarios, as its README says.
func TestScenarios(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(program(t, "LIBCODEX_SCENARIOS"), "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	played := 0
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".json")
		if name == "schema" {
			continue
		}
		played++
		t.Run(name, func(t *testing.T) {
			// They mostly wait for codex to start.
			t.Parallel()
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			play(t, text)
		})
	}
	if played < 25 {
		t.Errorf("only %d scenarios were found", played)
	}
}

type object = map[string]any

// scene is a scenario that is played.
type scene struct {
	t       *testing.T
	folder  string
	model   *model
	faulty  any
	options object
	server  string

	mutex   sync.Mutex
	handles map[string]any
	values  map[string]string
}

// stopped ends a branch: what it found is a failure of the test already, or of the scenario's making.
type stopped struct{ message string }

func fail(format string, arguments ...any) { panic(stopped{fmt.Sprintf(format, arguments...)}) }

func parse(data []byte) any {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		fail("not JSON: %v: %s", err, data)
	}
	return value
}

func encode(value any) []byte {
	data, err := json.Marshal(value)
	if err != nil {
		fail("can't be encoded: %v", err)
	}
	return data
}

func play(t *testing.T, text []byte) {
	s := &scene{t: t, handles: map[string]any{}, values: map[string]string{}, options: object{}}
	defer func() {
		switch found := recover().(type) {
		case nil:
		case stopped:
			t.Fatal(found.message)
		default:
			panic(found)
		}
	}()
	scenario := parse(text).(object)
	takes(scenario, "summary server script plan options files steps")
	s.folder = home(t)
	work := filepath.Join(s.folder, "work")
	s.values["work"], s.values["home"] = work, filepath.Join(s.folder, "home")
	s.values["codexHome"] = filepath.Join(s.folder, "home/.codex")
	s.values["codex"], s.values["mcpServer"] = program(t, "CODEX_BIN"), program(t, "LIBCODEX_MCP_SERVER")
	for path, text := range member[object](scenario, "files") {
		path = filepath.Join(s.folder, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(s.fill(text, 0).(string)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	switch s.server = required[string](scenario, "server"); s.server {
	case "codex":
		arguments := []string{"--requests", filepath.Join(s.folder, "requests.jsonl")}
		if script, has := scenario["script"]; has {
			path := filepath.Join(s.folder, "script.json")
			if err := os.WriteFile(path, encode(s.fill(script, 0)), 0o644); err != nil {
				t.Fatal(err)
			}
			arguments = append(arguments, "--script", path)
		}
		s.model = startModel(t, arguments...)
		s.values["model"] = s.model.BaseURL
	case "faulty":
		s.faulty = s.fill(scenario["plan"], 0)
	default:
		fail("server is %q", s.server)
	}
	if options, has := scenario["options"]; has {
		s.options = s.fill(options, 0).(object)
	}
	t.Cleanup(s.close)
	s.steps(required[[]any](scenario, "steps"), 0, "")
}

func (s *scene) close() {
	for _, handle := range s.handles {
		if handle, is := handle.(interface{ Close() error }); is {
			handle.Close()
		}
		if request, is := handle.(*codex.Request); is {
			request.Decline()
		}
	}
}

// takes refuses an object with other members than these.
func takes(given object, names string) {
	for name := range given {
		if !strings.Contains(" "+names+" ", " "+name+" ") {
			fail("there is no key %q", name)
		}
	}
}

func member[T any](of object, name string) T {
	var none T
	given, has := of[name]
	if !has {
		return none
	}
	value, is := given.(T)
	if !is {
		fail("%s is %v", name, given)
	}
	return value
}

func required[T any](of object, name string) T {
	if _, has := of[name]; !has {
		fail("%s is missing", name)
	}
	return member[T](of, name)
}

func orElse(text, other string) string {
	if text == "" {
		return other
	}
	return text
}

// fill puts values in place of ${NAME}.
func (s *scene) fill(value any, branch int) any {
	switch value := value.(type) {
	case string:
		return s.fillText(value, branch)
	case []any:
		filled := make([]any, len(value))
		for at, each := range value {
			filled[at] = s.fill(each, branch)
		}
		return filled
	case object:
		filled := object{}
		for name, each := range value {
			filled[name] = s.fill(each, branch)
		}
		return filled
	}
	return value
}

func (s *scene) fillText(text string, branch int) string {
	if branch > 0 {
		text = strings.ReplaceAll(text, "${n}", strconv.Itoa(branch))
	}
	var filled strings.Builder
	for {
		before, rest, has := strings.Cut(text, "${")
		filled.WriteString(before)
		if !has {
			return filled.String()
		}
		name, after, ended := strings.Cut(rest, "}")
		if !ended {
			fail("%q has no end", rest)
		}
		filled.WriteString(s.value(name))
		text = after
	}
}

func (s *scene) value(name string) string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if value, has := s.values[name]; has {
		return value
	}
	if of, is := strings.CutSuffix(name, ".id"); is {
		if handle, has := s.handles[of].(interface{ ID() string }); has {
			return handle.ID()
		}
	}
	fail("nothing has the name %s", name)
	return ""
}

// name gives a name to a handle; what had it is closed.
func (s *scene) name(name string, handle any) {
	s.mutex.Lock()
	old := s.handles[name]
	s.handles[name] = handle
	s.mutex.Unlock()
	if old, is := old.(interface{ Close() error }); is {
		old.Close()
	}
}

func named[T any](s *scene, step object, kind string) T {
	name := orElse(member[string](step, kind), kind)
	s.mutex.Lock()
	defer s.mutex.Unlock()
	handle, is := s.handles[name].(T)
	if !is {
		fail("%s names no %s", name, kind)
	}
	return handle
}

// under waits for something that another branch names in a moment.
func under[T any](s *scene, name string) T {
	for end := time.Now().Add(stepLimit); ; time.Sleep(time.Millisecond) {
		s.mutex.Lock()
		handle, is := s.handles[name].(T)
		s.mutex.Unlock()
		if is {
			return handle
		}
		if time.Now().After(end) {
			fail("nothing is under way with the name %s", name)
		}
	}
}

func (s *scene) steps(steps []any, branch int, before string) {
	for at, each := range steps {
		step := each.(object)
		what := required[string](step, "do")
		place := fmt.Sprintf("%sstep %d (%s)", before, at+1, what)
		s.step(what, step, branch, place)
	}
}

func (s *scene) step(what string, step object, branch int, place string) {
	defer func() {
		if found, is := recover().(stopped); is {
			panic(stopped{place + ": " + found.message})
		} else if found := found; found.message != "" {
			panic(found)
		}
	}()
	if what == "parallel" {
		s.parallel(step, place)
		return
	}
	play, known := steps[what]
	if !known {
		fail("there is no such step")
	}
	takes(step, "do "+play.takes)
	ctx, cancel := context.WithTimeoutCause(context.Background(), stepLimit, errors.New("the step was not over in time"))
	defer cancel()
	play.play(s, ctx, s.fill(step, branch).(object))
}

func (s *scene) parallel(step object, place string) {
	takes(step, "do branches")
	var all sync.WaitGroup
	failures := make(chan string, 1000)
	for index, each := range required[[]any](step, "branches") {
		one := each.(object)
		takes(one, "steps times")
		times := 1
		if given, has := one["times"]; has {
			times, _ = strconv.Atoi(given.(json.Number).String())
		}
		for number := 1; number <= times; number++ {
			all.Add(1)
			go func() {
				defer all.Done()
				defer func() {
					switch found := recover().(type) {
					case nil:
					case stopped:
						failures <- found.message
					default:
						panic(found)
					}
				}()
				s.steps(required[[]any](one, "steps"), number, fmt.Sprintf("%s, branch %d.%d, ", place, index+1, number))
			}()
		}
	}
	all.Wait()
	close(failures)
	var found []string
	for failure := range failures {
		found = append(found, failure)
	}
	if len(found) > 0 {
		fail("%s", strings.Join(found, "\n"))
	}
}

// settle holds what a step came to against `error`; true when it went well, as it should.
func settle(step object, err error) bool {
	expected, has := step["error"].(object)
	if !has {
		if err != nil {
			fail("%v", err)
		}
		return true
	}
	if err == nil {
		fail("it should have failed")
	}
	takes(expected, "code reason retryable message detail")
	var failure *codex.Error
	if !errors.As(err, &failure) {
		fail("not the error of the package: %v", err)
	}
	codes := []any{expected["code"]}
	if several, is := expected["code"].([]any); is {
		codes = several
	}
	found := false
	for _, code := range codes {
		found = found || failure.Code.String() == code
	}
	if !found || !errors.Is(err, failure.Code) {
		fail("failed with %v (%v), not %v", failure.Code, err, codes)
	}
	if reason, has := expected["reason"]; has && (string(failure.Reason) != reason || !errors.Is(err, failure.Reason)) {
		fail("the reason is %q: %v", failure.Reason, err)
	}
	if retryable, has := expected["retryable"]; has && failure.Retryable != retryable {
		fail("retryable is %v: %v", failure.Retryable, err)
	}
	if text, has := expected["message"]; has && !strings.Contains(failure.Message, text.(string)) {
		fail("the message is %q", failure.Message)
	}
	if detail, has := expected["detail"]; has {
		if failure.Detail == nil {
			fail("there is no detail: %v", err)
		}
		hold("detail", parse(failure.Detail), detail)
	}
	return false
}
