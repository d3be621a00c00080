package codex_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

func TestFirstTurn(t *testing.T) {
	client := open(t, options(t, startModel(t)))
	metadata := must(client.Metadata())(t)
	if !strings.HasPrefix(metadata.ServerInfo.Version, metadata.ServerVersion) || metadata.ServerVersion == "" {
		t.Errorf("the server is %+v", metadata)
	}
	thread := startThread(t, client, nil)
	result := must(thread.Run(deadline(t), codex.Text("say: Hello."), nil))(t)
	equal(t, "status", result.Status, protocol.TurnStatusCompleted)
	equal(t, "response", result.FinalResponse, "Hello.")
	last, is := result.Items[len(result.Items)-1].(*protocol.AgentMessageThreadItem)
	if !is || last.Text != "Hello." {
		t.Errorf("the last item is %#v", result.Items[len(result.Items)-1])
	}
	opened := must(thread.Opened())(t)
	equal(t, "thread", opened.Thread.ID, thread.ID())
}

func TestEventsOfATurn(t *testing.T) {
	client := open(t, options(t, startModel(t)))
	thread := startThread(t, client, nil)
	turn := startTurn(t, thread, "deltas 500: word ")
	text, deltas, completed := "", 0, false
	for event, err := range turn.Events(deadline(t)) {
		if err != nil {
			t.Fatal(err)
		}
		switch told := must(event.Notification())(t).(type) {
		case *protocol.AgentMessageDeltaNotification:
			text += told.Delta
			deltas++
			equal(t, "turn", event.TurnID(), turn.ID())
			equal(t, "thread", event.ThreadID(), thread.ID())
		case *protocol.TurnCompletedNotification:
			completed = true
		}
	}
	result := must(turn.Wait(deadline(t)))(t)
	equal(t, "text", text, result.FinalResponse)
	equal(t, "deltas", deltas >= 500, true)
	equal(t, "completed", completed, true)
	for range turn.Events(deadline(t)) {
		t.Error("there is an event after the end")
	}
}

func TestCancellingInterruptsTheTurn(t *testing.T) {
	model := startModel(t)
	client := open(t, options(t, model))
	thread := startThread(t, client, nil)
	ctx, cancel := context.WithCancel(deadline(t))
	defer cancel()
	turn := startTurn(t, thread, "wait: forever")
	seen := 0
	var last error
	for _, err := range turn.Events(ctx) {
		if err != nil {
			last = err
			break
		}
		if seen++; seen == 2 {
			cancel()
		}
	}
	if !errors.Is(last, context.Canceled) || !errors.Is(last, codex.ErrCancelled) {
		t.Errorf("the loop ended with %v", last)
	}
	result := must(turn.Wait(deadline(t)))(t)
	equal(t, "status", result.Status, protocol.TurnStatusInterrupted)
}
