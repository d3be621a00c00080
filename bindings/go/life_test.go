package codex_test

import (
	"context"
	"errors"
	"runtime"
	"testing"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

func isClosed(t *testing.T, what string, err error) {
	t.Helper()
	var failure *codex.Error
	if !errors.Is(err, codex.ErrClosed) || !errors.As(err, &failure) {
		t.Errorf("%s: %v", what, err)
	}
}

func TestWhatIsClosedSaysSo(t *testing.T) {
	client := open(t, faulty(t))
	thread := startThread(t, client, nil)
	turn := startTurn(t, thread, "anything")
	ctx := deadline(t)
	if err := turn.Close(); err != nil {
		t.Error(err)
	}
	isClosed(t, "turn.Close", turn.Close())
	isClosed(t, "turn.Interrupt", turn.Interrupt())
	isClosed(t, "turn.Steer", turn.Steer(ctx, codex.Text("more"), nil))
	_, err := turn.Wait(ctx)
	isClosed(t, "turn.Wait", err)
	_, err = turn.Result()
	isClosed(t, "turn.Result", err)
	for _, err := range turn.Events(ctx) {
		isClosed(t, "turn.Events", err)
	}
	if err := thread.Close(); err != nil {
		t.Error(err)
	}
	isClosed(t, "thread.Close", thread.Close())
	isClosed(t, "thread.Interrupt", thread.Interrupt())
	_, err = thread.Start(ctx, codex.Text("hi"), nil)
	isClosed(t, "thread.Start", err)
	_, err = thread.Run(ctx, codex.Text("hi"), nil)
	isClosed(t, "thread.Run", err)
	for _, err := range thread.Events(ctx) {
		isClosed(t, "thread.Events", err)
	}
	if err := client.Close(); err != nil {
		t.Error(err)
	}
	isClosed(t, "client.Close", client.Close())
	_, err = client.StartThread(ctx, nil)
	isClosed(t, "client.StartThread", err)
	_, err = client.Request(ctx, "model/list", nil)
	isClosed(t, "client.Request", err)
	_, err = client.Login(ctx, &protocol.APIKeyLoginAccountParams{APIKey: "sk"})
	isClosed(t, "client.Login", err)
	_, err = client.Metadata()
	isClosed(t, "client.Metadata", err)
	isClosed(t, "client.Notify", client.Notify("initialized", nil))
	isClosed(t, "client.SetTool", client.SetTool(codex.NewTool("a", "b", nil, func(context.Context, struct{}) (string, error) { return "", nil })))
	for _, err := range client.Events(ctx) {
		isClosed(t, "client.Events", err)
	}
}

// Those who wait are told when what they wait for is closed.
func TestClosingEndsTheWaiting(t *testing.T) {
	client := open(t, faulty(t, `{"on":"turn/start","do":["reply",{"notify":["turn/started"]}]}`, `{"on":"test/silent","do":[]}`))
	thread := startThread(t, client, nil)
	turn := startTurn(t, thread, "anything")
	ended := make(chan error)
	wait := func(wait func() error) {
		t.Helper()
		go func() { ended <- wait() }()
	}
	wait(func() error { _, err := turn.Wait(deadline(t)); return err })
	// It waits, or begins to: both must end.
	turn.Close()
	isClosed(t, "turn.Wait", <-ended)
	wait(func() error { _, err := client.Request(deadline(t), "test/silent", nil); return err })
	wait(func() error {
		for _, err := range thread.Events(deadline(t)) {
			if err != nil {
				return err
			}
		}
		return nil
	})
	wait(func() error {
		for _, err := range client.Events(deadline(t)) {
			if err != nil {
				return err
			}
		}
		return &codex.Error{Code: codex.ErrClosed} // Ended as it should.
	})
	client.Close()
	for range 3 {
		isClosed(t, "a wait", <-ended)
	}
}

// What is forgotten is freed, the server with it.
func TestForgottenHandlesAreReclaimed(t *testing.T) {
	before := codex.LiveHandles()
	func() {
		client, err := codex.New(deadline(t), faulty(t))
		if err != nil {
			t.Fatal(err)
		}
		thread, err := client.StartThread(deadline(t), nil)
		if err != nil {
			t.Fatal(err)
		}
		turn, err := thread.Start(deadline(t), codex.Text("anything"), nil)
		if err != nil {
			t.Fatal(err)
		}
		for event, err := range turn.Events(deadline(t)) {
			if err != nil || event == nil {
				t.Fatal(err)
			}
			break
		}
		if codex.LiveHandles() < before+3 {
			t.Errorf("only %d handles are live", codex.LiveHandles())
		}
	}()
	eventually(t, "nothing is left", func() bool {
		runtime.GC()
		return codex.LiveHandles() == before
	})
}

func TestErrorsSayWhatIsWrong(t *testing.T) {
	_, err := codex.New(deadline(t), &codex.Options{CodexBin: "/nowhere/codex"})
	var failure *codex.Error
	if !errors.As(err, &failure) || !errors.Is(err, codex.ErrNoExecutable) || failure.Detail == nil {
		t.Fatalf("%#v", err)
	}
	equal(t, "name", failure.Code.String(), "CODEX_E_NO_EXECUTABLE")
	equal(t, "unknown code", codex.Code(-99).String(), "status -99")
	client := open(t, options(t, startModel(t)))
	_, err = client.ResumeThread(deadline(t), "01a20000-0000-7001-8000-00000000abcd", nil)
	if !errors.Is(err, codex.ErrRPC) || !errors.Is(err, codex.ReasonNoRollout) || errors.Is(err, codex.ReasonIdle) {
		t.Errorf("%v", err)
	}
	_, err = client.StartThread(deadline(t), nil, codex.Deadline(1))
	if !errors.Is(err, codex.ErrInvalidArgument) {
		t.Errorf("%v", err)
	}
	thread := startThread(t, client, nil)
	result, err := thread.Run(deadline(t), codex.Text("say: So far.\nfail rate_limit_exceeded: Slow down."), nil)
	if !errors.Is(err, codex.ErrTurnFailed) || !errors.Is(err, codex.Reason("rateLimitExceeded")) || result == nil {
		t.Fatalf("%v, %v", result, err)
	}
	equal(t, "status", result.Status, protocol.TurnStatusFailed)
	if result.Error == nil || result.Error.CodexErrorInfo != protocol.CodexErrorInfoWord("rateLimitExceeded") {
		t.Errorf("%#v", result.Error)
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := client.Request(ended, "model/list", nil); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if _, err := client.Request(deadline(t), "model\x00list", nil); !errors.Is(err, codex.ErrInvalidArgument) {
		t.Errorf("%v", err)
	}
}
