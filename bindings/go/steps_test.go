package codex_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

type move struct {
	takes string
	play  func(s *scene, ctx context.Context, step object)
}

var steps = map[string]move{
	"open":         {"as options expect error", (*scene).open},
	"close":        {"client thread turn error", (*scene).closeHandle},
	"startThread":  {"client as params expect error", (*scene).startThread},
	"resumeThread": {"client id as params expect error", (*scene).takeUpThread},
	"forkThread":   {"client id as params expect error", (*scene).takeUpThread},
	"watch":        {"thread", (*scene).watch},
	"startTurn":    {"thread as input params error", (*scene).startTurn},
	"run":          {"thread input params withinMs name expect save error cancelled", (*scene).run},
	"result":       {"turn expect save error", (*scene).result},
	"read":         {"turn thread client expect never toEnd error", (*scene).read},
	"steer":        {"turn input error", (*scene).steer},
	"interrupt":    {"turn thread error", (*scene).interrupt},
	"answer":       {"request result error", (*scene).answer},
	"reject":       {"request code message error", (*scene).reject},
	"drop":         {"request", (*scene).drop},
	"request":      {"client thread method params withinMs name expect save error cancelled", (*scene).request},
	"tool":         {"client tool answer", (*scene).tool},
	"handler":      {"client as answers", (*scene).handler},
	"seen":         {"of expect", (*scene).seen},
	"login":        {"client params expect error", (*scene).login},
	"cancel":       {"name", (*scene).cancel},
	"write":        {"path text", (*scene).write},
	"file":         {"path text", (*scene).file},
	"asked":        {"expect", (*scene).asked},
}

func (s *scene) open(ctx context.Context, step object) {
	work := filepath.Join(s.folder, "work")
	given := codex.Options{Dir: work, Env: map[string]*string{"HOME": protocol.Ptr(filepath.Join(s.folder, "home"))}}
	given.Env["CODEX_HOME"] = protocol.Ptr(filepath.Join(s.folder, "home/.codex"))
	switch s.server {
	case "codex":
		given.CodexBin, given.ConfigOverrides = program(s.t, "CODEX_BIN"), append([]string{}, s.model.ConfigOverrides...)
	case "faulty":
		given.CodexBin = program(s.t, "LIBCODEX_FAULTY_SERVER")
		given.Env["FAULTY_SERVER_PLAN"] = protocol.Ptr(string(encode(s.faulty)))
	}
	for _, more := range []object{s.options, member[object](step, "options")} {
		addOptions(&given, more)
	}
	client, err := codex.New(ctx, &given)
	if !settle(step, err) {
		return
	}
	s.name(orElse(member[string](step, "as"), "client"), client)
	metadata, err := client.Metadata()
	if err != nil {
		fail("%v", err)
	}
	expect(step, "metadata", metadata.Raw)
}

func addOptions(to *codex.Options, more object) {
	number := func(value any) int64 {
		number, err := value.(json.Number).Int64()
		if err != nil {
			fail("%v", err)
		}
		return number
	}
	texts := func(value any) []string {
		var texts []string
		for _, each := range value.([]any) {
			texts = append(texts, each.(string))
		}
		return texts
	}
	for name, value := range more {
		switch name {
		case "codexBin":
			to.CodexBin = value.(string)
		case "launchArgs":
			to.LaunchArgs = texts(value)
		case "configOverrides":
			to.ConfigOverrides = append(to.ConfigOverrides, texts(value)...)
		case "env":
			for name, value := range value.(object) {
				text, is := value.(string)
				to.Env[name] = nil
				if is {
					to.Env[name] = &text
				}
			}
		case "queueBytes":
			to.QueueBytes = int(number(value))
		case "maxInFlight":
			to.MaxInFlight = int(number(value))
		case "requestTimeoutMs":
			to.RequestTimeout = time.Duration(number(value)) * time.Millisecond
		case "approvalTimeoutMs":
			to.ApprovalTimeout = time.Duration(number(value)) * time.Millisecond
		case "retryOverload":
			to.NoRetryOverload = value == false
		case "checkAnswers":
			to.UncheckedAnswers = value == false
		case "experimentalApi":
			to.NoExperimentalAPI = value == false
		case "clientName":
			to.ClientName = value.(string)
		case "clientVersion":
			to.ClientVersion = value.(string)
		case "optOutNotifications":
			to.OptOutNotifications = texts(value)
		case "approvals":
			switch {
			case value == "decline":
				to.Approvals = codex.DeclineAll
			case value == "observe":
				to.Approvals = codex.Observe
			default:
				var rules codex.ApprovalRules
				into(value, &rules)
				to.Approvals = rules
			}
		default:
			to.Others = object{name: value}
		}
	}
}

// into decodes a value of the scenario.
func into(value any, to any) {
	if err := json.Unmarshal(encode(value), to); err != nil {
		fail("%v", err)
	}
}

// params decodes the params of a step, with what the library sets itself.
func params[P any](step object, set object) *P {
	given := member[object](step, "params")
	all := object{}
	for name, value := range set {
		all[name] = value
	}
	for name, value := range given {
		all[name] = value
	}
	decoded := new(P)
	into(all, decoded)
	return decoded
}

func input(value any) codex.Input {
	if text, is := value.(string); is {
		return codex.Text(text)
	}
	var items codex.Input
	for _, each := range value.([]any) {
		item, err := protocol.DecodeUserInput(encode(each))
		if err != nil {
			fail("%v", err)
		}
		items = append(items, item)
	}
	return items
}

func (s *scene) closeHandle(_ context.Context, step object) {
	for _, kind := range []string{"thread", "turn", "client"} {
		if _, has := step[kind]; has || kind == "client" {
			settle(step, named[interface{ Close() error }](s, step, kind).Close())
			return
		}
	}
}

func (s *scene) opened(step object, thread *codex.Thread, err error) {
	if settle(step, err) {
		s.name(orElse(member[string](step, "as"), "thread"), thread)
		expect(step, "the answer", thread.JSON())
	}
}

func (s *scene) startThread(ctx context.Context, step object) {
	client := named[*codex.Client](s, step, "client")
	thread, err := client.StartThread(ctx, params[protocol.ThreadStartParams](step, nil))
	s.opened(step, thread, err)
}

func (s *scene) takeUpThread(ctx context.Context, step object) {
	client, id := named[*codex.Client](s, step, "client"), required[string](step, "id")
	set := object{"threadId": id}
	if step["do"] == "resumeThread" {
		thread, err := client.ResumeThread(ctx, id, params[protocol.ThreadResumeParams](step, set))
		s.opened(step, thread, err)
		return
	}
	thread, err := client.ForkThread(ctx, id, params[protocol.ThreadForkParams](step, set))
	s.opened(step, thread, err)
}

func (s *scene) watch(ctx context.Context, step object) {
	named[*codex.Thread](s, step, "thread").Events(ctx)
}

var turnSet = object{"threadId": "", "input": []any{}}

func (s *scene) startTurn(ctx context.Context, step object) {
	thread := named[*codex.Thread](s, step, "thread")
	turn, err := thread.Start(ctx, input(step["input"]), params[protocol.TurnStartParams](step, turnSet))
	if settle(step, err) {
		s.name(orElse(member[string](step, "as"), "turn"), turn)
	}
}

// within is the context of a call that has a limit of its own, or a name to cancel it by.
func (s *scene) within(ctx context.Context, step object) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	if name := member[string](step, "name"); name != "" {
		s.name(name, cancel)
	}
	if given, has := step["withinMs"]; has {
		number, _ := given.(json.Number).Int64()
		limited, stop := context.WithTimeout(ctx, time.Duration(number)*time.Millisecond)
		return limited, func() { stop(); cancel() }
	}
	return ctx, cancel
}

func (s *scene) cancel(_ context.Context, step object) {
	under[context.CancelFunc](s, required[string](step, "name"))()
}

// ended holds a call to its end; true when it went well, as it should.
func ended(step object, err error) bool {
	if step["cancelled"] != true {
		return settle(step, err)
	}
	if !errors.Is(err, codex.ErrCancelled) || !errors.Is(err, context.Canceled) {
		fail("it was not cancelled: %v", err)
	}
	return false
}

func (s *scene) run(ctx context.Context, step object) {
	ctx, cancel := s.within(ctx, step)
	defer cancel()
	thread := named[*codex.Thread](s, step, "thread")
	result, err := thread.Run(ctx, input(step["input"]), params[protocol.TurnStartParams](step, turnSet))
	ended(step, err)
	s.came(step, result)
}

// came looks at the result of a turn, where there is one.
func (s *scene) came(step object, result *codex.Result) {
	if result == nil {
		if _, has := step["expect"]; has {
			fail("there is no result")
		}
		return
	}
	for _, item := range result.Items {
		data := encode(item)
		decoded, err := protocol.DecodeThreadItem(data)
		if err != nil || !same(encode(decoded), data) {
			fail("an item is not what it was: %s (%v)", data, err)
		}
	}
	expect(step, "the result", result.Raw)
	s.save(step, result.Raw)
}

func (s *scene) result(ctx context.Context, step object) {
	result, err := named[*codex.Turn](s, step, "turn").Wait(ctx)
	settle(step, err)
	s.came(step, result)
}

func (s *scene) read(ctx context.Context, step object) {
	patterns := member[[]any](step, "expect")
	_, fails := step["error"]
	toEnd := step["toEnd"] == true || fails
	if len(patterns) == 0 && !toEnd {
		return
	}
	for event, err := range s.events(ctx, step) {
		if err != nil {
			settle(step, err)
			if len(patterns) > 0 {
				fail("the end came before %s", encode(patterns[0]))
			}
			return
		}
		if event.Kind() == codex.KindResponse {
			continue
		}
		unknown := ""
		if len(patterns) > 0 && fits(event, patterns[0].(object)) {
			pattern := patterns[0].(object)
			patterns = patterns[1:]
			s.save(pattern, event.JSON())
			unknown = member[string](pattern, "unknown")
			if request := event.Request(); request != nil {
				request.Hold()
				s.name(orElse(member[string](pattern, "as"), "request"), request)
			}
		}
		checkTyped(event, unknown)
		for _, never := range member[[]any](step, "never") {
			if fits(event, never.(object)) {
				fail("this should never come: %s", event)
			}
		}
		if len(patterns) == 0 && !toEnd {
			return
		}
	}
	if fails || len(patterns) > 0 {
		fail("the events ended")
	}
}

func (s *scene) events(ctx context.Context, step object) iter.Seq2[*codex.Event, error] {
	if _, has := step["thread"]; has {
		return named[*codex.Thread](s, step, "thread").Events(ctx)
	}
	if _, has := step["client"]; has {
		return named[*codex.Client](s, step, "client").Events(ctx)
	}
	return named[*codex.Turn](s, step, "turn").Events(ctx)
}

func fits(event *codex.Event, pattern object) bool {
	takes(pattern, "kind method params unknown as save")
	if event.Kind().String() != orElse(member[string](pattern, "kind"), "notification") {
		return false
	}
	if method := member[string](pattern, "method"); method != "" && method != event.Method() {
		return false
	}
	params, has := pattern["params"]
	return !has || event.Params() != nil && misfit(parse(event.Params()), params) == ""
}

// same says whether two texts are the same JSON.
func same(one, other []byte) bool {
	return bytes.Equal(encode(parse(one)), encode(parse(other)))
}

// checkTyped decodes what came, and encodes it again.
func checkTyped(event *codex.Event, unknown string) {
	var typed any
	switch event.Kind() {
	case codex.KindNotification:
		notification, err := event.Notification()
		if err != nil {
			fail("%v", err)
		}
		typed = notification
	case codex.KindRequest:
		typed = event.Request().Params
	default:
		return
	}
	if !same(encode(typed), event.Params()) {
		fail("%s is not what it was: %s", event, encode(typed))
	}
	found := unrecognized(typed)
	expected := map[string]string{"": "", "notification": "UnrecognizedNotification", "item": "UnrecognizedThreadItem", "turnStatus": ""}
	name, known := expected[unknown]
	if !known {
		fail("the runner does not know %s", unknown)
	}
	if strings.Join(found, " ") != name {
		fail("%s has the unknown cases %v", event, found)
	}
	if unknown == "turnStatus" {
		completed, is := typed.(*protocol.TurnCompletedNotification)
		if !is || !strings.Contains(string(event.JSON()), `"status":"`+string(completed.Turn.Status)+`"`) {
			fail("the word is not there: %s", event)
		}
		switch completed.Turn.Status {
		case protocol.TurnStatusCompleted, protocol.TurnStatusFailed, protocol.TurnStatusInProgress, protocol.TurnStatusInterrupted:
			fail("the word is known: %s", event)
		}
	}
}

func (s *scene) steer(ctx context.Context, step object) {
	settle(step, named[*codex.Turn](s, step, "turn").Steer(ctx, input(step["input"]), nil))
}

func (s *scene) interrupt(_ context.Context, step object) {
	if _, has := step["thread"]; has {
		settle(step, named[*codex.Thread](s, step, "thread").Interrupt())
		return
	}
	settle(step, named[*codex.Turn](s, step, "turn").Interrupt())
}

func (s *scene) answer(_ context.Context, step object) {
	request := named[*codex.Request](s, step, "request")
	answer, err := protocol.DecodeServerAnswer(request.Method(), encode(step["result"]))
	if err != nil {
		answer = &protocol.UnrecognizedServerAnswer{Raw: encode(step["result"])}
	}
	settle(step, request.Respond(answer))
}

func (s *scene) reject(_ context.Context, step object) {
	code, _ := required[json.Number](step, "code").Int64()
	settle(step, named[*codex.Request](s, step, "request").Reject(int(code), required[string](step, "message")))
}

func (s *scene) drop(_ context.Context, step object) {
	named[*codex.Request](s, step, "request").Decline()
}

func (s *scene) request(ctx context.Context, step object) {
	ctx, cancel := s.within(ctx, step)
	defer cancel()
	call := func() (json.RawMessage, error) {
		method, params := required[string](step, "method"), step["params"]
		if _, has := step["thread"]; has {
			return named[*codex.Thread](s, step, "thread").Request(ctx, method, params)
		}
		return named[*codex.Client](s, step, "client").Request(ctx, method, params)
	}
	answer, err := call()
	if ended(step, err) {
		expect(step, "the answer", answer)
		s.save(step, answer)
	}
}

// seen is what a tool or a handler got.
type seen struct {
	messages chan []any
}

func newSeen() *seen {
	s := &seen{messages: make(chan []any, 1)}
	s.messages <- nil
	return s
}

func (s *seen) add(message []byte) { s.messages <- append(<-s.messages, parse(message)) }

func (s *scene) tool(_ context.Context, step object) {
	client, got := named[*codex.Client](s, step, "client"), newSeen()
	tool := required[object](step, "tool")
	name := required[string](tool, "name")
	err := client.SetTool(codex.Tool{
		Name: name, Description: member[string](tool, "description"), InputSchema: tool["inputSchema"],
		Call: func(_ context.Context, call *protocol.DynamicToolCallParams) (*protocol.DynamicToolCallResponse, error) {
			got.add(encode(object{"method": call.Method(), "params": call}))
			if step["answer"] == nil {
				return nil, nil
			}
			answer := new(protocol.DynamicToolCallResponse)
			return answer, json.Unmarshal(encode(step["answer"]), answer)
		},
	})
	if err != nil {
		fail("%v", err)
	}
	s.name(name, got)
}

func (s *scene) handler(_ context.Context, step object) {
	client, got := named[*codex.Client](s, step, "client"), newSeen()
	answers := required[object](step, "answers")
	err := client.HandleRequests(func(_ context.Context, request *codex.Request) (protocol.ServerAnswer, error) {
		got.add(request.JSON())
		answer, has := answers[request.Method()]
		if !has {
			return nil, nil
		}
		return protocol.DecodeServerAnswer(request.Method(), encode(answer))
	})
	if err != nil {
		fail("%v", err)
	}
	s.name(required[string](step, "as"), got)
}

func (s *scene) seen(_ context.Context, step object) {
	got := named[*seen](s, step, "of")
	messages := <-got.messages
	got.messages <- messages
	if messages == nil {
		messages = []any{}
	}
	expect(step, "what was seen", encode(messages))
}

func (s *scene) login(ctx context.Context, step object) {
	client := named[*codex.Client](s, step, "client")
	how, err := protocol.DecodeLoginAccountParams(encode(required[object](step, "params")))
	if err != nil {
		fail("%v", err)
	}
	login, err := client.Login(ctx, how)
	if err == nil {
		defer login.Close()
		completed, waited := login.Wait(ctx)
		if err = waited; err == nil && settle(step, nil) {
			expect(step, "how it ended", encode(completed))
			return
		}
	}
	settle(step, err)
}

func (s *scene) write(_ context.Context, step object) {
	path := required[string](step, "path")
	part := path + ".part"
	if err := os.WriteFile(part, []byte(required[string](step, "text")), 0o644); err != nil {
		fail("%v", err)
	}
	if err := os.Rename(part, path); err != nil {
		fail("%v", err)
	}
}

func (s *scene) file(_ context.Context, step object) {
	found, err := os.ReadFile(required[string](step, "path"))
	switch expected := step["text"].(type) {
	case nil:
		if !errors.Is(err, os.ErrNotExist) {
			fail("the file is there: %s (%v)", found, err)
		}
	case string:
		if err != nil || string(found) != expected {
			fail("the file has %q (%v)", found, err)
		}
	}
}

func (s *scene) asked(_ context.Context, step object) {
	lines, err := os.ReadFile(filepath.Join(s.folder, "requests.jsonl"))
	if err != nil {
		fail("%v", err)
	}
	asked := []any{}
	for _, line := range bytes.Split(bytes.TrimSpace(lines), []byte("\n")) {
		asked = append(asked, parse(line))
	}
	expect(step, "what the model was asked", encode(asked))
}
