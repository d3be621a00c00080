package codex_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

func TestApprovalsInALoop(t *testing.T) {
	given := options(t, startModel(t))
	client := open(t, given)
	thread := startThread(t, client, nil, codex.WithApproval(codex.ApprovalAsk), codex.WithSandbox(codex.SandboxReadOnly))
	for _, accept := range []bool{true, false} {
		made := filepath.Join(given.Dir, "made")
		os.Remove(made)
		turn := startTurn(t, thread, "run: touch "+made)
		asked := 0
		for event, err := range turn.Events(deadline(t)) {
			if err != nil {
				t.Fatal(err)
			}
			request := event.Request()
			if request == nil {
				continue
			}
			asked++
			equal(t, "the thread that is asked about", request.ThreadID(), thread.ID())
			equal(t, "the turn that is asked about", event.TurnID(), turn.ID())
			params, is := request.Params.(*protocol.CommandExecutionRequestApprovalParams)
			if !is || !strings.Contains(*params.Command, "touch") {
				t.Errorf("asked %#v", request.Params)
			}
			if accept {
				answer := &protocol.CommandExecutionRequestApprovalResponse{Decision: protocol.CommandExecutionApprovalDecisionWordAccept}
				if err := request.Respond(answer); err != nil {
					t.Error(err)
				}
			} // One that the loop leaves is declined.
		}
		equal(t, "asked", asked, 1)
		_, err := os.Stat(made)
		equal(t, "ran", err == nil, accept)
	}
}

func TestHandlerIsToldThatItsAnswerIsNotWanted(t *testing.T) {
	client := open(t, options(t, startModel(t)))
	called, told := make(chan struct{}), make(chan error, 1)
	err := client.HandleRequests(func(ctx context.Context, request *codex.Request) (protocol.ServerAnswer, error) {
		close(called)
		<-ctx.Done()
		told <- ctx.Err()
		return nil, ctx.Err()
	})
	if err != nil {
		t.Fatal(err)
	}
	thread := startThread(t, client, nil, codex.WithApproval(codex.ApprovalAsk), codex.WithSandbox(codex.SandboxReadOnly))
	turn := startTurn(t, thread, "run: echo hello")
	<-called
	if err := turn.Interrupt(); err != nil {
		t.Fatal(err)
	}
	result := must(turn.Wait(deadline(t)))(t)
	equal(t, "status", result.Status, protocol.TurnStatusInterrupted)
	select {
	case <-told:
	case <-deadline(t).Done():
		t.Error("the handler still waits")
	}
}

func TestTypedTool(t *testing.T) {
	client := open(t, options(t, startModel(t)))
	type arguments struct {
		City string `json:"city"`
	}
	schema := map[string]any{"type": "object", "properties": map[string]any{"city": map[string]any{"type": "string"}}}
	tool := codex.NewTool("weather", "Says how the weather is.", schema, func(_ context.Context, asked arguments) (string, error) {
		return "sunny in " + asked.City, nil
	})
	if err := client.SetTool(tool); err != nil {
		t.Fatal(err)
	}
	thread := startThread(t, client, nil)
	result := must(thread.Run(deadline(t), codex.Text(`tool weather: {"city":"Rome"}`), nil))(t)
	if !strings.Contains(result.FinalResponse, "sunny in Rome") {
		t.Errorf("said %q", result.FinalResponse)
	}
	if err := client.RemoveTool("weather"); err != nil {
		t.Error(err)
	}
}

func TestCallsAreTyped(t *testing.T) {
	client := open(t, options(t, startModel(t)))
	thread := startThread(t, client, nil)
	must(thread.Run(deadline(t), codex.Text("say: one"), nil))(t)
	if err := thread.SetName(deadline(t), "A name"); err != nil {
		t.Fatal(err)
	}
	read := must(thread.Read(deadline(t)))(t)
	equal(t, "name", *read.Name, "A name")
	equal(t, "turns", len(read.Turns), 1)
	models := must(codex.Call(deadline(t), client, protocol.MethodModelList, protocol.ModelListParams{}))(t)
	if len(models.Data) == 0 {
		t.Error("no models")
	}
	turn := must(thread.Compact(deadline(t)))(t)
	defer turn.Close()
	equal(t, "compaction", must(turn.Wait(deadline(t)))(t).Status, protocol.TurnStatusCompleted)
	fork := must(client.ForkThread(deadline(t), thread.ID(), nil))(t)
	defer fork.Close()
	if fork.ID() == thread.ID() {
		t.Error("the fork is the same thread")
	}
}

// A large event crosses alone, and whole.
func TestLargeEvents(t *testing.T) {
	client := open(t, options(t, startModel(t)))
	thread := startThread(t, client, nil)
	turn := startTurn(t, thread, "say: "+strings.Repeat("0123456789", 20_000))
	longest := 0
	for event, err := range turn.Events(deadline(t)) {
		if err != nil {
			t.Fatal(err)
		}
		if told, is := must(event.Notification())(t).(*protocol.ItemCompletedNotification); is {
			if item, is := told.Item.(*protocol.AgentMessageThreadItem); is {
				longest = max(longest, len(item.Text))
			}
		}
	}
	equal(t, "length", longest, 200_000)
}
